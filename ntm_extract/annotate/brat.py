"""brat: for each document ``0001.txt`` and ``0001.ann``, and ``annotation.conf`` for the server.

A record is a text-bound annotation; a slot with a vocabulary is an attribute; the others stand as JSON in its note; a
link is a relation to a "slot". Source: https://brat.nlplab.org/standoff.html. Offsets are code points; a span over a
line break is written in fragments, as brat wants it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ntm_extract.annotate.items import LINKS, SLOT, Annotated, Item, Link, written
from ntm_extract.annotate.slots import slots
from ntm_extract.errors import OptionError
from ntm_extract.records import KINDS, Document

_BREAK = re.compile(r"[\r\n]+")
_BOUND = re.compile(r"(T\d+)\t(\S+) (\d+) (?:.*[ ;])?(\d+)\t")
# "figure-status": brat's names are of letters, digits, _ and -
_ATTRIBUTE = re.compile(r"A\d+\t(\w+)-(\w+) (T\d+) (\S+)")
_RELATION = re.compile(r"R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)")
_NOTE = re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)")


def write(folder: Path, found: Iterable[Annotated]) -> None:
    """Texts, annotations, configuration."""
    for number, annotated in enumerate(found, 1):
        (folder / f"{number:04}.txt").write_bytes(annotated.document.text.encode())
        (folder / f"{number:04}.ann").write_text("".join(f"{line}\n" for line in _lines(annotated)), "utf-8")
    (folder / "annotation.conf").write_text(config(), "utf-8")


def config() -> str:
    """``annotation.conf``: types, relations, attributes with their values."""
    chosen = ((kind, slot) for kind in KINDS for slot in slots(kind).values() if slot.vocabulary and not slot.several)
    attributes = [f"{kind}-{slot.name}\tArg:{kind}, Value:{'|'.join(slot.vocabulary)}" for kind, slot in chosen]
    records = "|".join(KINDS)
    relations = [f"{name}\tArg1:{records}, Arg2:{SLOT}" for name in LINKS]
    overlap = "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"
    lines = ["[entities]", *KINDS, SLOT, "[relations]", overlap, *relations, "[events]", "[attributes]", *attributes]
    return "\n".join(lines) + "\n"


def _lines(annotated: Annotated) -> Iterator[str]:
    text = annotated.document.text
    bound = attributes = relations = 0
    for number, item in enumerate(annotated.items, 1):
        bound += 1
        this = f"T{bound}"
        yield f"{this}\t{item.type} {_fragments(text, item.start, item.end)}"
        noted: dict[str, Any] = {"id": item.id, "confidence": item.confidence, "rule": item.rule}
        for name, value in item.slots.items():
            slot = slots(item.type)[name]
            if slot.vocabulary and not slot.several:
                attributes += 1
                yield f"A{attributes}\t{item.type}-{name} {this} {value}"
            else:
                noted[name] = value
        for link in item.links:
            bound, relations = bound + 1, relations + 1
            yield f"T{bound}\t{SLOT} {_fragments(text, link.start, link.end)}"
            yield f"R{relations}\t{link.slot} Arg1:{this} Arg2:T{bound}"
        yield f"#{number}\tAnnotatorNotes {this}\t{json.dumps(noted, ensure_ascii=False)}"


def _fragments(text: str, start: int, end: int) -> str:
    """ "12 20;21 30<tab>words": the pieces between line breaks."""
    borders = [start, *(p for m in _BREAK.finditer(text, start, end) for p in m.span()), end]
    pieces = [(a, b) for a, b in zip(borders[::2], borders[1::2], strict=True) if a < b] or [(start, end)]
    return ";".join(f"{a} {b}" for a, b in pieces) + "\t" + " ".join(text[a:b] for a, b in pieces)


def read(folder: Path, documents: dict[str, Document]) -> Iterator[Annotated]:
    """Every ``.ann`` beside the document of its number. Raises OptionError for a line that brat did not write (naming
    file and line) and for a text that was changed.
    """
    for number, document in enumerate(documents.values(), 1):
        path = folder / f"{number:04}.ann"
        text, lines = path.with_suffix(".txt"), written(path, "brat").split("\n")
        if not text.exists() or text.read_bytes() != document.text.encode():
            raise OptionError(
                f"{text}: is not the text of {document.doc_id} any more; offsets hold in the exported text only"
            )
        yield Annotated(document, tuple(_items(path, lines)))


def _items(path: Path, lines: list[str]) -> Iterator[Item]:
    spans: dict[str, tuple[str, int, int]] = {}
    told: dict[str, dict[str, Any]] = {}
    links: dict[str, list[tuple[str, str]]] = {}
    for number, line in enumerate(lines, 1):
        if bound := _BOUND.match(line):
            spans[bound[1]] = bound[2], int(bound[3]), int(bound[4])
        elif attribute := _ATTRIBUTE.fullmatch(line):
            told.setdefault(attribute[3], {})[attribute[2]] = attribute[4]
        elif relation := _RELATION.match(line):
            links.setdefault(relation[2], []).append((relation[1], relation[3]))
        elif note := _NOTE.fullmatch(line):
            try:
                told.setdefault(note[1], {}).update(json.loads(note[2]))
            except (ValueError, TypeError):
                raise OptionError(
                    f"{path}:{number}: the note is not a JSON object; it holds the slots without a vocabulary"
                ) from None
        elif line.strip():
            raise OptionError(
                f"{path}:{number}: {line[:40]!r} is not a text-bound annotation, attribute, relation or note"
            )
    for key, (kind, start, end) in spans.items():
        if kind == SLOT:
            continue
        values = dict(told.get(key, {}))
        name = values.pop("id", f"{kind}-{path.stem}-{key}")
        known = {field: values.pop(field) for field in ("confidence", "rule") if field in values}
        found = tuple(Link(slot, *spans[to][1:]) for slot, to in links.get(key, ()) if to in spans)
        order = {slot: index for index, slot in enumerate(slots(kind))} if kind in KINDS else {}
        ordered = dict(sorted(values.items(), key=lambda pair: order.get(pair[0], len(order))))
        yield Item(name, kind, start, end, ordered, found, **known)
