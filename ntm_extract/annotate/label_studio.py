"""Label Studio: ``tasks.json`` with the records as predictions, and ``label-config.xml``, the labelling page for them.

A record is a region with its type as label; a slot with a vocabulary is a choice of that region, any other slot a text
area; a span that a slot was read from is a region "slot" at the end of a relation that has the slot's name. To bring
work back, put the tool's JSON export over ``tasks.json``: the newest annotation that was not cancelled counts. Source:
https://labelstud.io/guide/export.html (raw JSON format).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from ntm_extract import __version__
from ntm_extract.annotate.items import LINKS, SLOT, Annotated, Item, Link, written
from ntm_extract.annotate.slots import slots
from ntm_extract.errors import OptionError
from ntm_extract.records import ANNOTATOR, KINDS, Document

TASKS, CONFIG = "tasks.json", "label-config.xml"


def write(folder: Path, found: Iterable[Annotated]) -> None:
    """Tasks and labelling page."""
    tasks = [_task(number, annotated) for number, annotated in enumerate(found, 1)]
    (folder / TASKS).write_text(json.dumps(tasks, ensure_ascii=False, indent=1) + "\n", "utf-8")
    (folder / CONFIG).write_text(config(), "utf-8")


def config() -> str:
    """The labelling page: types, slots per region, relations."""
    names = "".join(f"<Label value={quoteattr(kind)}/>" for kind in (*KINDS, SLOT))
    lines = ["<View>", f'  <Labels name="label" toName="text">{names}</Labels>', "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(name)}/>" for name in LINKS]
    lines += ["  </Relations>", '  <Text name="text" value="$text" granularity="character"/>']
    for kind in KINDS:
        for slot in slots(kind).values():
            common = (
                f'name="{kind}.{slot.name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="{kind}"'
            )
            title = f'  <Header value={quoteattr(f"{slot.name}: {slot.description}")} whenTagName="label" whenLabelValue="{kind}" perRegion="true"/>'
            if slot.vocabulary:
                options = "".join(f"<Choice value={quoteattr(value)}/>" for value in slot.vocabulary)
                lines += [
                    title,
                    f'  <Choices {common} choice="{"multiple" if slot.several else "single"}">{options}</Choices>',
                ]
            else:
                lines += [title, f'  <TextArea {common} maxSubmissions="1"/>']
    return "\n".join([*lines, "</View>"]) + "\n"


def _units(text: str, at: int) -> int:
    """Code points -> the 16-bit units that a browser counts in."""
    return len(text[:at].encode("utf-16-le")) // 2


def _points(text: str, at: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "ignore"))


def _task(number: int, annotated: Annotated) -> dict[str, Any]:
    document = annotated.document
    shown = {"doc_id": document.doc_id, "title": document.title, "published": document.published, "text": document.text}
    results = [result for item in annotated.items for result in _results(document.text, item)]
    return {
        "id": number,
        "data": shown,
        "predictions": [{"model_version": f"ntm-extract {__version__}", "result": results}],
    }


def _results(text: str, item: Item) -> Iterator[dict[str, Any]]:
    def region(start: int, end: int) -> dict[str, Any]:
        return {"start": _units(text, start), "end": _units(text, end), "text": text[start:end]}

    where = region(item.start, item.end)
    common = {"id": item.id, "to_name": "text"}
    yield common | {
        "from_name": "label",
        "type": "labels",
        "value": where | {"labels": [item.type]},
        "score": item.confidence,
        "meta": {"text": [item.rule]},
    }
    place = {"start": where["start"], "end": where["end"]}
    for name, value in item.slots.items():
        slot = slots(item.type)[name]
        if slot.vocabulary:
            told, kind = {"choices": value if slot.several else [value]}, "choices"
        else:
            told, kind = {"text": [slot.write(value)]}, "textarea"
        yield common | {"from_name": f"{item.type}.{name}", "type": kind, "value": place | told}
    for number, link in enumerate(item.links):
        end = f"{item.id}/{number}"
        yield {
            "id": end,
            "to_name": "text",
            "from_name": "label",
            "type": "labels",
            "value": region(link.start, link.end) | {"labels": [SLOT]},
        }
        yield {"type": "relation", "from_id": item.id, "to_id": end, "direction": "right", "labels": [link.slot]}


def read(folder: Path, documents: dict[str, Document]) -> Iterator[Annotated]:
    """The content of ``tasks.json``. Raises OptionError for a file that Label Studio did not write."""
    path = folder / TASKS
    tasks = written(path, "label-studio")
    try:
        for task in json.loads(tasks):
            yield _annotated(task, documents[task["data"]["doc_id"]])
    except (ValueError, TypeError, AttributeError, IndexError) as fault:
        raise OptionError(f"{path}: is not an export of Label Studio ({fault}); export as JSON, not JSON-MIN") from None
    except KeyError as fault:
        raise OptionError(
            f"{path}: a task lacks {fault}, or documents.jsonl has no such document; export as JSON, not JSON-MIN"
        ) from None


def _annotated(task: dict[str, Any], document: Document) -> Annotated:
    """The newest annotation of a task that was not cancelled; where there is none, our own predictions."""
    made = [a for a in task.get("annotations") or () if not a.get("was_cancelled")]
    newest = max(made, key=lambda a: (_when(a) or "", a.get("id") or 0), default=None)
    if newest is None:
        predicted = task.get("predictions") or [{"result": []}]
        return Annotated(document, tuple(_items(document.text, predicted[0]["result"])))
    items = tuple(_items(document.text, newest["result"]))
    return Annotated(document, items, _name(newest.get("completed_by")), _when(newest))


def _when(annotation: dict[str, Any]) -> str | None:
    when: str | None = annotation.get("updated_at") or annotation.get("created_at")
    return when


def _name(who: Any) -> str | None:
    """Exports name an annotator by number or by an object with an address."""
    return str(who.get("email") or who.get("id")) if isinstance(who, dict) else None if who is None else str(who)


def _items(text: str, results: list[dict[str, Any]]) -> Iterator[Item]:
    """Regions with what is told of them, but for those that only show where a slot was read."""
    regions = {r["id"]: r for r in results if r["type"] == "labels"}
    spans = {key: (_points(text, r["value"]["start"]), _points(text, r["value"]["end"])) for key, r in regions.items()}
    links: dict[str, list[Link]] = {}
    told: dict[str, dict[str, Any]] = {}
    for result in results:
        if result["type"] == "relation" and result["to_id"] in spans:
            for slot in result.get("labels") or ():
                links.setdefault(result["from_id"], []).append(Link(slot, *spans[result["to_id"]]))
        elif result["type"] in ("choices", "textarea"):
            kind, name, value = _told(result)
            if regions.get(result["id"], {}).get("value", {}).get("labels") == [kind]:
                told.setdefault(result["id"], {})[name] = value
            # else the region has another type now; what the old one said of it does not hold
    for key, region in regions.items():
        (kind,) = region["value"]["labels"]
        if kind == SLOT:
            continue
        rule = (region.get("meta", {}).get("text") or [ANNOTATOR])[0]
        score = region.get("score")
        yield Item(
            key, kind, *spans[key], told.get(key, {}), tuple(links.get(key, ())), 1.0 if score is None else score, rule
        )


def _told(result: dict[str, Any]) -> tuple[str, str, Any]:
    """Type, slot and value of a field of the labelling page. Raises OptionError for one that is no slot."""
    kind, _, name = result["from_name"].partition(".")
    if kind not in KINDS or name not in slots(kind):
        raise OptionError(f"Label Studio field {result['from_name']!r} is not a slot; label with {CONFIG}")
    slot, value = slots(kind)[name], result["value"]
    if slot.vocabulary:
        return kind, name, value["choices"] if slot.several else value["choices"][0]
    return kind, name, slot.read(value["text"][0] if isinstance(value["text"], list) else value["text"])
