"""W3C Web Annotation: ``annotations.jsonld``, one annotation a record.

Bodies: its type (a tag), its slots (JSON), its links (each selects where a slot was read). Position selectors count
code points, as the standard does; a quote selector with its surroundings finds the place again in another copy of the
text. Source: https://www.w3.org/TR/annotation-model/.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from ntm_extract.annotate.items import Annotated, Item, Link, written
from ntm_extract.errors import OptionError
from ntm_extract.records import ANNOTATOR, Document

FILE = "annotations.jsonld"
AROUND = 32  # characters of the text on each side of a quote
_SOURCE, _RECORD = "urn:ntm-document:", "urn:ntm-record:"


def write(folder: Path, found: Iterable[Annotated]) -> None:
    """One collection with all annotations."""
    items = [_annotation(a, item) for a in found for item in a.items]
    page = {"type": "AnnotationPage", "items": items}
    whole = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:ntm-collection",
        "type": "AnnotationCollection",
        "total": len(items),
        "first": page,
    }
    (folder / FILE).write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _target(document: Document, start: int, end: int) -> dict[str, Any]:
    text = document.text
    words = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }
    return {
        "source": _SOURCE + quote(document.doc_id, safe=""),
        "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, words],
    }


def _annotation(annotated: Annotated, item: Item) -> dict[str, Any]:
    said = {"confidence": item.confidence, "rule": item.rule, "slots": item.slots}
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "purpose": "tagging", "value": item.type},
        {
            "type": "TextualBody",
            "purpose": "describing",
            "format": "application/json",
            "value": json.dumps(said, ensure_ascii=False),
        },
    ]
    for link in item.links:
        bodies.append(
            {"type": "SpecificResource", "purpose": f"linking:{link.slot}"}
            | _target(annotated.document, link.start, link.end)
        )
    made = {"creator": annotated.who, "modified": annotated.when}
    return {
        "id": _RECORD + quote(f"{annotated.document.doc_id}/{item.id}", safe=""),
        "type": "Annotation",
        "motivation": "classifying",
        "body": bodies,
        "target": _target(annotated.document, item.start, item.end),
    } | {name: value for name, value in made.items() if value}


def read(folder: Path, documents: dict[str, Document]) -> Iterator[Annotated]:
    """What stands in the collection, by document. Raises OptionError for another file, or a quote that is not at its
    place.
    """
    path = folder / FILE
    found: dict[str, list[Item]] = {name: [] for name in documents}
    made: dict[str, tuple[str | None, str | None]] = {}
    collection = written(path, "web-annotation")
    try:
        for row in json.loads(collection)["first"]["items"]:
            name = unquote(row["target"]["source"].removeprefix(_SOURCE))
            if name not in documents:
                raise OptionError(f"{path}: {row['id']}: documents.jsonl has no document {name!r}")
            found[name].append(_item(row, documents[name]))
            who, when = row.get("creator"), row.get("modified") or row.get("created")
            known = made.get(name, (None, None))
            made[name] = (
                (who.get("name") or who.get("id") if isinstance(who, dict) else who) or known[0],
                max(filter(None, (when, known[1])), default=None),
            )
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise OptionError(
            f"{path}: is not a collection of annotations ({fault!r}); give what annotate export --to web-annotation has written"
        ) from None
    for name, document in documents.items():
        yield Annotated(document, tuple(found[name]), *made.get(name, (None, None)))


def _item(row: dict[str, Any], document: Document) -> Item:
    start, end = _place(row["target"], document)
    bodies = {body["purpose"]: body.get("value") for body in row["body"]}
    kind, said = bodies["tagging"], json.loads(bodies.get("describing", "{}"))
    links = tuple(
        Link(body["purpose"].partition(":")[2], *_place(body, document))
        for body in row["body"]
        if body["purpose"].startswith("linking:")
    )
    name = unquote(row["id"].removeprefix(_RECORD)).removeprefix(f"{document.doc_id}/")
    return Item(
        name, kind, start, end, said.get("slots", {}), links, said.get("confidence", 1.0), said.get("rule", ANNOTATOR)
    )


def _place(target: dict[str, Any], document: Document) -> tuple[int, int]:
    by = {selector["type"]: selector for selector in target["selector"]}
    start, end = by["TextPositionSelector"]["start"], by["TextPositionSelector"]["end"]
    exact = by.get("TextQuoteSelector", {}).get("exact")
    if exact is not None and document.text[start:end] != exact:
        raise OptionError(
            f"{document.doc_id}: {exact[:40]!r} does not stand at {start}..{end}; offsets hold in the exported text only"
        )
    return start, end
