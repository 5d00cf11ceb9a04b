"""TABLES: the records as relational tables: one per record type, and one for each list in them.

Columns come from the models of ``records.py``: nested models become prefixed columns (``period_start``), ISO days
become dates, numbers decimals, lists of codes stay lists. Other lists are tables of their own: ``locators`` of a
document, ``positions`` and ``mentions`` of officials, ``evidence`` of any record.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from ntm_extract.days import days_of
from ntm_extract.gazetteer.units import NATION_NAME, Unit, Units
from ntm_extract.records import RECORD_TYPES, AnyRecord, Document, Official, Period, Position

Kind = Literal["string", "integer", "number", "decimal", "date", "list", "boolean"]
# whole ISO days
_DAYS = {("meeting", "date"), ("legal_reference", "date"), ("figure", "as_of"), ("figure", "change_since")}
PLACES = 10  # of a decimal behind its point
_APART = {"evidence", "positions", "mentions", "sentence", "type", "locators"}
_CODES = {
    ("documents", "scope"),
    ("meeting", "place"),
    ("place", "code"),
    ("figure", "scope"),
    ("attainment", "unit"),
    ("positions", "place"),
}
_CODE_LISTS = {("place", "within"), ("place", "current"), ("place", "candidates"), ("figure", "named")}


class Column(NamedTuple):
    """``vocabulary``: the values it may have; ``refers``: (table, column) of its key."""

    name: str
    kind: Kind
    required: bool
    description: str
    vocabulary: tuple[str, ...] = ()
    refers: tuple[str, str] | None = None


class Table(NamedTuple):
    """``key``: the columns that identify a row."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


def _kind(annotation: Any) -> tuple[Kind, bool, tuple[str, ...]]:
    """(kind, required, vocabulary) of a model's field."""
    origin, options = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _kind(options[0])
    if origin in (types.UnionType, typing.Union):
        kind, _, vocabulary = _kind(next(o for o in options if o is not type(None)))
        return kind, False, vocabulary
    if origin is Literal:
        return "string", True, options
    if origin is tuple:
        return "list", True, _kind(options[0])[2]
    kinds: dict[Any, Kind] = {str: "string", int: "integer", float: "number", Decimal: "decimal", bool: "boolean"}
    return kinds[annotation], True, ()


def _model(annotation: Any) -> type[BaseModel] | None:
    """The nested model of an optional field."""
    return next(
        (o for o in (annotation, *typing.get_args(annotation)) if isinstance(o, type) and issubclass(o, BaseModel)),
        None,
    )


def _columns(model: type[BaseModel], table: str, prefix: str = "", key: bool = True) -> Iterator[Column]:
    for name, field in model.model_fields.items():
        if name == "sentence":
            yield from _SENTENCE
        if name in _APART:
            continue
        description = field.description or ""
        if (nested := _model(field.annotation)) is not None:
            yield from (
                c._replace(required=False, description=f"{description}: {c.description}")
                for c in _columns(nested, table, f"{name}_", False)
            )
            continue
        kind, required, vocabulary = _kind(field.annotation)
        if (table, prefix + name) in _DAYS or model is Period:
            kind = "date"
        required = required and (field.default != "" or name == "id")  # an empty text says nothing
        refers = ("units", "code") if key and kind == "string" and (table, name) in _CODES else None
        if name == "doc_id" and model is not Document:
            refers = ("documents", "doc_id")
        elif (table, name) == ("figure", "indicator"):
            refers = ("indicators", "id")
        yield Column(prefix + name, kind, required, description, vocabulary, refers)


_RECORD_KEY = (
    Column("doc_id", "string", True, "the article", refers=("documents", "doc_id")),
    Column("id", "string", True, "id of the record"),
)
_SPAN = (
    Column("start", "integer", True, "offset of the first character"),
    Column("end", "integer", True, "offset just past the last character"),
)
_SENTENCE = (
    Column("sentence_start", "integer", True, "offset of the first character of the sentence that holds the evidence"),
    Column("sentence_end", "integer", True, "offset just past its last character"),
)
_UNIT = (
    Column("name", "string", True, "type and name"),
    Column("level", "string", True, "level", ("nation", "province", "district", "commune")),
    Column("parent", "string", False, "code of the unit above"),
    Column("valid_from", "date", False, "first day; 2004-01-01 stands for that day and any before it"),
    Column("valid_to", "date", False, "first day on which it is no longer in force; empty while it is"),
)
_OF_DOCUMENTS = (
    Column(
        "reprint_of",
        "string",
        False,
        "doc_id of an article of nearly the same words, whose facts are these; run looks for them, extract does not",
    ),
    Column("published_from", "date", False, "first day that published may mean"),
    Column("published_to", "date", False, "last day that published may mean: of 2018-02 the 28th"),
)
_CURRENT = Column("current", "list", True, "codes of the units of today that hold its land")


def schema() -> tuple[Table, ...]:
    """Every table of a data set, ordered so that keys exist before they are referred to."""
    return (*_referred_to(), *(_of_records(model) for model in RECORD_TYPES), *_of_lists())


def _referred_to() -> tuple[Table, ...]:
    """The tables that records refer to: units, indicators, and articles with their places."""
    return (
        Table(
            "units",
            "Administrative units that the records name, by code. A code may have named several units over time: this is the last of them",
            (
                Column("code", "string", True, "code of the General Statistics Office; VN for the nation"),
                *_UNIT,
                _CURRENT,
            ),
            ("code",),
        ),
        Table(
            "unit_versions",
            "Every version of these units. A record means the version in force on its article's day: valid_from <= published_to and published_from < valid_to; of a day that is known in part, in the year of a change, there are two",
            (
                Column("uid", "string", True, "id of the version"),
                Column("code", "string", True, "code of the unit", refers=("units", "code")),
                *_UNIT,
                Column("province", "string", True, "code of its province"),
                _CURRENT,
            ),
            ("uid",),
        ),
        Table(
            "indicators",
            "What figures count or measure",
            (
                Column("id", "string", True, "id, as in figure.indicator"),
                Column("vi", "string", True, "name in Vietnamese"),
                Column("en", "string", True, "name in English"),
                Column("unit", "string", False, "unit of its values in a panel; empty: any"),
                Column(
                    "nature",
                    "string",
                    False,
                    "state (a stock), sum (an amount that adds up over time), burden (what is to become less) or empty (neither)",
                    ("state", "sum", "burden"),
                ),
            ),
            ("id",),
        ),
        Table("documents", "Articles", (*_columns(Document, "documents"), *_OF_DOCUMENTS), ("doc_id",)),
        Table(
            "locators",
            "Pages, paragraphs, elements or rows of the input that the texts stand in",
            (
                _RECORD_KEY[0],
                _SPAN[0]._replace(description="first character of the text that stands there"),
                Column("locator", "string", True, "where in the input"),
            ),
            ("doc_id", "start"),
        ),
    )


def _of_records(model: type[BaseModel]) -> Table:
    """The table of one record type."""
    name = model.model_fields["type"].default
    description = (model.__doc__ or "").strip().rstrip(".").replace("``", "")
    return Table(name, description, tuple(_columns(model, name)), ("doc_id", "id"))


def _of_lists() -> tuple[Table, ...]:
    """The tables of lists in records: posts, mentions, evidence."""
    return (
        Table(
            "positions",
            "Posts of officials",
            (*_RECORD_KEY, Column("number", "integer", True, "order in the text"), *_columns(Position, "positions")),
            ("doc_id", "id", "number"),
        ),
        Table("mentions", "Every mention of an official", (*_RECORD_KEY, *_SPAN), ("doc_id", "id", "start")),
        Table(
            "evidence",
            "Where each slot was read",
            (*_RECORD_KEY, Column("slot", "string", True, "name of the slot"), *_SPAN),
            ("doc_id", "id", "slot"),
        ),
    )


def rows(
    documents: Iterable[tuple[Document, Iterable[AnyRecord]]], reprints: Mapping[str, str] | None = None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """(table, row) of documents and their records, in order; ``units`` are left to `unit_rows`. ``reprints``:
    {document: the one that it prints again}.
    """
    shapes = {table.name: table for table in schema()}
    for document, records in documents:
        again = (reprints or {}).get(document.doc_id)
        first, last = days_of(document.published) if document.published else (None, None)
        known = {"reprint_of": again, "published_from": first, "published_to": last}
        yield "documents", _row(shapes["documents"], document) | known
        yield from (
            ("locators", {"doc_id": document.doc_id, "start": start, "locator": where})
            for start, where in document.locators or ()
        )
        for record in records:
            yield record.type, _row(shapes[record.type], record)
            here = {"doc_id": record.doc_id, "id": record.id}
            if isinstance(record, Official):
                for number, position in enumerate(record.positions):
                    yield "positions", here | {"number": number} | position.model_dump()
                yield from (("mentions", here | {"start": start, "end": end}) for start, end in record.mentions)
            yield from (
                ("evidence", here | {"slot": slot, "start": start, "end": end})
                for slot, (start, end) in record.evidence.items()
            )


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, type[BaseModel] | None], ...]:
    """The fields of a model, each with the nested model whose fields stand beside its own."""
    return tuple(
        (name, None if name in _APART else _model(field.annotation)) for name, field in model.model_fields.items()
    )


def _row(table: Table, model: BaseModel) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, nested in _fields(type(model)):
        value = getattr(model, name)
        if nested is not None:
            row |= {f"{name}_{inner}": getattr(value, inner, None) for inner in nested.model_fields}
        else:
            row[name] = value
    if "sentence" in row:
        row["sentence_start"], row["sentence_end"] = row["sentence"]
    return {c.name: _value(c, row.get(c.name)) for c in table.columns}


def _value(column: Column, value: Any) -> Any:
    if column.kind == "date":
        return date.fromisoformat(value) if value else None
    if column.kind == "list":
        return list(value or ())
    return _kept(value) if isinstance(value, Decimal) else value


def _kept(value: Decimal) -> Decimal:
    """A number as every form of a data set can keep it: 15.8333333333333 of a workbook is rounded."""
    places = value.as_tuple().exponent
    return round(value, PLACES) if isinstance(places, int) and places < -PLACES else value


def codes(table: Table, row: dict[str, Any]) -> Iterator[str]:
    """Codes of units in a row."""
    yield from (row[c.name] for c in table.columns if c.refers == ("units", "code") and row[c.name])
    yield from (code for c in table.columns if (table.name, c.name) in _CODE_LISTS for code in row[c.name])


def unit_rows(named: Iterable[str], units: Units) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows of ``units`` and ``unit_versions`` for the codes of ``named``, for all units above them, and for those that
    hold them today.
    """
    wanted: set[str] = set()
    queue = ["VN", *named]
    while queue:
        if (code := queue.pop()) in wanted:
            continue
        wanted.add(code)
        for unit in units.versions(code):
            queue += filter(None, (unit.parent, *(u.code for u in units.current(unit))))
    nation = {"code": "VN", "name": NATION_NAME, "level": "nation", "current": ["VN"]}
    yield "units", nation | dict.fromkeys(("parent", "valid_from", "valid_to"))
    for code in sorted(wanted - {"VN"}):
        versions = [_unit_row(unit, units) for unit in units.versions(code)]
        if not versions:
            continue
        yield "units", versions[-1]
        yield from (("unit_versions", version) for version in versions)


def _unit_row(unit: Unit, units: Units) -> dict[str, Any]:
    return {
        "uid": unit.uid,
        "code": unit.code,
        "name": unit.label,
        "level": unit.level,
        "parent": unit.parent or "VN",
        "valid_from": unit.valid_from,
        "valid_to": unit.valid_to,
        "province": unit.province,
        "current": [u.code for u in units.current(unit)],
    }
