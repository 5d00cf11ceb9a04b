"""JSON Lines, JSON and Parquet: one article a row, its columns known by name (gazetteers/inputs/columns.csv)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, get_args

from ntm_extract.reading.encoding import Decoded, decode
from ntm_extract.reading.fields import cells, day, field_of, filled, knows_text, with_lead
from ntm_extract.reading.html import read_html
from ntm_extract.reading.source import Article, Items, Locators, Refused, Rejected, Source
from ntm_extract.reading.text import decoded
from ntm_extract.records import Basis


def article(
    row: Mapping[str, Any],
    number: int | str,
    encoding: str | None = None,
    raw: bytes | None = None,
    month_first: bool = False,
) -> Article | None:
    """The article of row ``number`` (from 1); None where it has no text. Of two columns of one field the first that is
    filled counts.

    Text in markup is read as a page's, a list of paragraphs as lines, and what was written in another charset
    ("n«ng th«n míi") by that; the text of a line of documents.jsonl stays as it is, for its records' offsets refer to it.
    """
    found: dict[str, Any] = {}
    for name, value in filled(row):
        found.setdefault(name, value)
    if isinstance(parts := found.get("text"), list):
        found["text"] = "\n".join(filter(None, map(_paragraph, parts)))
    written = _AS_IT_IS
    if "sha256" not in row:  # a line of documents.jsonl has it
        found, written = _as_meant(found)
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        return None
    published = day(_plainly(found["published"]), month_first) if "published" in found else None
    people = found.get("bylines", ())
    names = tuple(str(p) for p in people if p == p) if isinstance(people, (list, tuple)) else (str(people),)
    basis = row.get("published_basis")
    plain: dict[str, Any] = {k: _plainly(found[k]) for k in ("title", "source", "scope", "doc_id") if k in found}
    return Article(
        text,
        published=published,
        published_basis=basis if basis in get_args(Basis) else "metadata" if published else None,
        bylines=names,
        anchor=f":{number}",
        encoding=written.encoding or encoding,
        certainty=written.certainty if written.notes else None,
        notes=written.notes,
        raw=raw,
        locators=_kept(row.get("locators")) or ((0, f"row={number}"),),
        **plain,
    )


def _as_meant(found: dict[str, Any]) -> tuple[dict[str, Any], Decoded]:
    """The fields of a row by their letters, the text without markup and behind its lead; and how the text was written."""
    letters = {name: _letters(value) for name, value in found.items() if isinstance(value, str)}
    found = found | {name: said.text for name, said in letters.items()}
    text, lead = found.get("text"), found.get("lead")
    if not isinstance(text, str):
        return found, _AS_IT_IS
    if _PAGE.search(text):  # a page as it was fetched says its title and day itself
        page = read_html(text)
        said = {"title": page.title, "published": page.published, "bylines": page.bylines, "source": page.address}
        found = {name: value for name, value in said.items() if value} | found
    text = _read(text)
    if isinstance(lead, str) and text.strip():
        text = with_lead(_read(lead).strip(), text)
    return found | {"text": text}, letters["text"]


def _paragraph(part: Any) -> str:
    """A paragraph of a list: a string, or an object that holds one: ``{"type": "paragraph", "data": {"text": ...}}``."""
    if isinstance(part, dict):
        part = next((value for name, value in filled(part) if name == "text"), None)
    return part if isinstance(part, str) else ""


def _plainly(value: Any) -> str:
    """A value as it was meant: a column of whole numbers with gaps comes as 2014.0 and NaN."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


_AS_IT_IS = Decoded("", "", 1.0)


def _letters(cell: str) -> Decoded:
    """A cell by its letters: tables are made of old pages, whose bytes were taken for windows-1252, and of pages with
    ``&#7879;``. ``encoding`` is empty where nothing had to be done.
    """
    found = decode(cell.encode("utf-8", "replace"))
    return found if found.encoding != "utf-8" else found._replace(encoding="")


def _read(cell: str) -> str:
    """The text of a cell, which may be in markup."""
    if not _MARKUP.search(cell):
        return cell
    return read_html(cell if _LINES.search(cell) else cell.replace("\n", "<br>"), whole=not _PAGE.search(cell)).text


_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_LINES = re.compile(r"<(?:br|p|div|li|tr|h[1-6])\b[^<>]*>", re.IGNORECASE)
_MARKUP = re.compile(rf"</(?:p|div|span|strong|b|em|i|u|table|td|li|h[1-6]|a|font)>|{_LINES.pattern}", re.IGNORECASE)


def _kept(value: Any) -> Locators:
    """Locators that the row brings along, as a line of documents.jsonl does."""
    well = isinstance(value, list) and all(
        isinstance(v, list) and len(v) == 2 and type(v[0]) is int and isinstance(v[1], str) for v in value
    )
    return tuple(sorted((at, where) for at, where in value)) if well else ()


def as_bytes(row: Mapping[str, Any]) -> bytes:
    """A row that is no line of its file, as the bytes that its digest is of."""
    return json.dumps(row, ensure_ascii=False, default=str).encode("utf-8", "replace")


def no_text(source: Source, number: int | str) -> Rejected:
    """The rejection of row ``number``."""
    return Rejected(f"{source.name}:{number}", "its text column is empty", "BAD_ROW")


def read_jsonl(source: Source) -> Items:
    """One JSON object a line, streamed; a line of records.jsonl is passed over, a broken line rejected
    by number.
    """
    with source.open() as file:
        for number, raw in enumerate(file, 1):
            if not raw.strip():
                continue
            anchor = f":{number}"
            try:
                line, encoding = raw.decode("utf-8-sig"), "utf-8"
            except UnicodeDecodeError:
                line, encoding, *_ = decode(raw)
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as fault:
                yield Rejected(source.name + anchor, f"is not JSON ({fault}); mend or drop the line", "BAD_ROW")
                continue
            if isinstance(row, dict) and {"type", "doc_id", "quote"} <= row.keys():
                continue  # of records.jsonl
            rows = _rows(row)
            for inner, one in enumerate(rows, 1):
                place = number if len(rows) == 1 else f"{number}.{inner}"
                if found := article(one, place, encoding, raw.strip() if one is row else as_bytes(one)):
                    yield found
                elif "type" not in one:
                    yield Rejected(f"{source.name}:{place}", _without(one), "BAD_ROW")
            if not rows:
                yield Rejected(source.name + anchor, "is no object with a text", "BAD_ROW")


def _rows(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON value: those of an array, itself, those of the array that it holds: ``{"articles": [...]}``,
    or those that it holds by their ids: ``{"tin": {"a1": {...}, "a2": {...}}}``.
    """
    if isinstance(value, dict) and not knows_text(value):
        held = ([*inner.values()] for _, inner in [("", value), *cells(value)] if isinstance(inner, dict))
        by_id = (
            rows for rows in held if len(rows) > 1 and all(isinstance(row, dict) and knows_text(row) for row in rows)
        )
        value = next(by_id, value)
    if isinstance(value, dict) and not knows_text(name for name, _ in cells(value)):
        value = next(
            (inner for _, inner in cells(value) if isinstance(inner, list) and inner and isinstance(inner[0], dict)),
            value,
        )
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def read_json(source: Source) -> Items:
    """A JSON array of objects, one object, or one that holds such an array."""
    found = decoded(source)
    broken: Rejected | None = None
    try:
        rows = _rows(json.loads(found.text))
    except (ValueError, RecursionError) as fault:
        if not (rows := _rows_before_break(found.text)):
            raise Refused("BAD_ROW", f"is no JSON ({fault})") from None
        why = f"is cut off or broken here ({fault}); the rows before were read"
        broken = Rejected(f"{source.name}:{len(rows) + 1}", why, "TRUNCATED")
    if not rows:
        raise Refused("BAD_ROW", "holds no objects")
    for number, row in enumerate(rows, 1):
        yield article(row, number, found.encoding, as_bytes(row)) or Rejected(
            f"{source.name}:{number}", _without(row), "BAD_ROW"
        )
    if broken:
        yield broken


def _rows_before_break(text: str) -> list[dict[str, Any]]:
    """The whole objects of an array that breaks off."""
    rows: list[dict[str, Any]] = []
    at, next_ = 0, json.JSONDecoder().raw_decode
    with suppress(ValueError, RecursionError):
        while (begin := _ELEMENT.match(text, at)) is not None:
            row, at = next_(text, begin.end())
            rows += [row] if isinstance(row, dict) else []
    return rows


_ELEMENT = re.compile(r"\ufeff?\s*[\[,]\s*(?=\{)")


def _without(row: dict[str, Any]) -> str:
    """Why a row is no article: no column of text, or nothing in it."""
    names = [str(name) for name, _ in cells(row)]
    if knows_text(names):
        is_empty = all(value in (None, "", [], {}) for name, value in cells(row) if field_of(str(name)) == "text")
        return "its text is empty" if is_empty else "its text is data; write it as words, or as a list of paragraphs"
    return f"has no text under a known name (text, content, body, noi_dung ...); it has {', '.join(names[:8]) or 'nothing'}"


def is_header(columns: Sequence[str]) -> bool:
    """Whether names are those of the columns of a table of articles: see `delimited.dialect`."""
    known = [column.strip() for column in columns if field_of(column)]
    if len(columns) < 2 or not knows_text(known) or any(len(column) > _NAME for column in columns):
        return False
    return len(known) > 1 or re.fullmatch(r"[\w-]+", known[0]) is not None


_NAME = 40  # characters of a column's name


LONG = 300  # characters of a cell that is an article
TITLES = 5  # rows among which the head of a table stands


def read_parquet(source: Source) -> Items:
    """One article a row, batch by batch. Raises Refused BAD_PARQUET, NO_TEXT, MISSING_TOOL."""
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise Refused("MISSING_TOOL", 'is Parquet; reading it takes: pip install "ntm-extract[data]"') from None
    with source.open() as stream:
        try:
            file = parquet.ParquetFile(stream)
        except (pyarrow.ArrowException, OSError) as fault:
            raise Refused("BAD_PARQUET", f"is broken Parquet ({fault})") from None
        wanted = [c.name for c in file.schema_arrow if field_of(c.name) or pyarrow.types.is_struct(c.type)]
        if not knows_text(c.path.split(".")[0 if c.max_repetition_level else -1] for c in file.schema):
            raise Refused("NO_TEXT", f"has no column of text; it has {', '.join(file.schema_arrow.names[:8])}")
        number = 0
        try:
            for batch in file.iter_batches(batch_size=256, columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    yield article(row, number, None, as_bytes(row)) or no_text(source, number)
        except (pyarrow.ArrowException, OSError) as fault:
            raise Refused("BAD_PARQUET", f"is broken Parquet behind row {number} ({fault})") from None
