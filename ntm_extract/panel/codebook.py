"""What the files of a panel hold, column by column: a Frictionless data package, and the same as a page to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ntm_extract.panel import SOURCES, Left, Panel, columns
from ntm_extract.panel.facts import BY, PARTS, STANDARDS

_NAMES = ("nông thôn mới", "nông thôn mới nâng cao", "nông thôn mới kiểu mẫu", "đô thị văn minh")
_STANDARDS = dict(zip(STANDARDS, _NAMES, strict=True))
_MEANINGS = (
    "what was added (thêm 2 xã)",
    "rise or fall alone",
    "what is left (còn 3 xã)",
    "share in percent (50% số xã)",
    "all that there was by a day (đến nay đã làm 12 km), which sources name",
)
_PARTS = dict(zip(PARTS, _MEANINGS, strict=True))
_BESIDE = {
    "_n": ("integer", "how many different texts say so; reprints count once; of a merged unit the texts of its parts"),
    "_against": ("integer", "how many different texts say another value; they stand in sources with agrees false"),
    "_confidence": ("number", "estimated probability that the best source is wholly right"),
    "_other_years": ("string", "other years in which the unit is said to have reached the standard, | between them"),
}
_KEY = {
    "unit": ("string", "code of the unit, as the General Statistics Office gives it"),
    "since": ("date", "first day on which it had this land; 2004-01-01 stands for that day and any before it"),
    "year": ("integer", "calendar year"),
}
_FIELDS = _KEY | {
    "name": ("string", "type and name, at the end of the year or on the day that units are mapped to"),
    "district": ("string", "code of its district; empty where it has none"),
    "province": ("string", "code of its province"),
    "column": ("string", "column of the panel"),
    "value": ("number", "what the source says, in the unit of the column; of a merged unit what it says of the part"),
    "agrees": ("boolean", "true: the cell says the same; false: contradicts it; empty: another day, or part of a sum"),
    "doc_id": ("string", "the article"),
    "modifier": ("string", "exact, about, over, under, at_least, at_most"),
    "day": ("date", "last day that the figure is of, where the text says it"),
    "record": ("string", "id of the record; ntm-extract explain OUT --id ID says why it is there"),
    "start": ("integer", "offset of the first character of the quote in the article's text"),
    "end": ("integer", "offset just past its last character"),
    "quote": ("string", "the words"),
    "confidence": ("number", "estimated probability that the record is wholly right"),
    "carried_from": ("string", "code of the unit that the text names, where it is another one or a part of the row's"),
    "said_year": ("integer", "year that the source says of that part, where the row's is that of the last part"),
    "dated_by": ("string", "text: the text says when; article: it does not, and the article's day stands in"),
    "published": ("string", "date of the article, ISO, full or partial"),
    "source": ("string", "file, address or paper of the article"),
    "sentence": (
        "string",
        "the sentence of the quote, and those that say the unit, the year or the standard; […] between them",
    ),
    "why": ("string", "why the record gave no cell"),
}


class _Resource(NamedTuple):
    name: str
    description: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


def package(panel: Panel, indicators: Iterable[Mapping[str, str]], to: str, made: Mapping[str, str]) -> dict[str, Any]:
    """The data package of a panel written as ``to``; ``indicators``: rows of the table of that name; ``made``: what
    made the panel, and how.
    """
    known = {row["id"]: row for row in indicators}
    resources = (
        _Resource("panel", "One row a unit and year", columns(panel), tuple(_KEY)),
        _Resource("sources", "The place in the text behind every cell, and what contradicts it", SOURCES, ()),
        _Resource("left_out", "Records that gave no cell, with the reason", Left._fields, ()),
    )
    return {
        "name": "ntm-extract-panel",
        "title": "Standards and figures of xây dựng nông thôn mới by unit and year, from local news",
        "profile": "data-package",
        "created_with": dict(made),
        "resources": [_resource(one, known, to) for one in resources],
    }


def _resource(one: _Resource, known: Mapping[str, Mapping[str, str]], to: str) -> dict[str, Any]:
    fields = []
    for name in one.columns:
        kind, description = _FIELDS.get(name) or _of_column(name, known)
        fields.append({"name": name, "type": kind, "description": description})
    described: dict[str, Any] = {"fields": fields}
    if one.key:
        described["primaryKey"] = list(one.key)
    if one.name == "sources":
        described["foreignKeys"] = [{"fields": list(_KEY), "reference": {"resource": "panel", "fields": list(_KEY)}}]
    plain = {"encoding": "utf-8"} if to == "csv" else {}
    resource = {"name": one.name, "path": f"{one.name}.{to}", "format": to, "description": one.description}
    return resource | plain | {"schema": described}


def _of_column(name: str, known: Mapping[str, Mapping[str, str]]) -> tuple[str, str]:
    """Kind and meaning of a column of the panel that is of a standard or an indicator."""
    for ending, (kind, meaning) in _BESIDE.items():
        if name.endswith(ending):
            return kind, f"of {name.removesuffix(ending)}: {meaning}"
    aim = "aimed at or registered" if name.endswith("_target") else ""
    name = name.removesuffix("_target")
    if name in _STANDARDS:
        return "integer", f"{_STANDARDS[name]}: " + (f"1 {aim}" if aim else "1 reached, 0 said not to be reached")
    if name.removesuffix(BY) in _STANDARDS:
        return "integer", f"{_STANDARDS[name.removesuffix(BY)]}: 1 reached by the article's day; the text names no year"
    parts: list[str] = []
    while (part := next((p for p in _PARTS if name not in known and name.endswith(p)), None)) is not None:
        name = name.removesuffix(part)
        parts.insert(0, _PARTS[part])
    row = known[name]
    unit = "percent" if _PARTS["_percent"] in parts else row["unit"]
    return "number", "; ".join(
        [f"{row['en']} ({row['vi'].split('|')[0]}), in {unit or 'any unit'}", *parts, aim or "achieved"]
    )


def page(described: dict[str, Any]) -> str:
    """The package as Markdown."""
    return "\n".join(_lines(described)) + "\n"


def _lines(described: dict[str, Any]) -> Iterator[str]:
    yield from ("# Codebook", "", f"{described['title']}.", "")
    yield from (f"- {name}: {value}" for name, value in described["created_with"].items())
    for resource in described["resources"]:
        yield from ("", f"## {resource['name']}", "", f"{resource['description']}.", "")
        yield from ("| column | type | meaning |", "| --- | --- | --- |")
        for one in resource["schema"]["fields"]:
            yield f"| {one['name']} | {one['type']} | {one['description'].replace('|', chr(92) + '|')} |"
