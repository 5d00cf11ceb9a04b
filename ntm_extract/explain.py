"""EXPLAIN: why a record was made: its rule, the evidence of its slots, and for a place why other units were not chosen."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.folding import key
from ntm_extract.pipeline import Extraction
from ntm_extract.records import AnyRecord, Place, RecordBase, dump
from ntm_extract.relate.analysis import Analysis

_SAID = frozenset(RecordBase.model_fields) | {"type"}  # slots that the first lines of an explanation hold
_BULKY = frozenset({"mentions"})


def explain(
    extraction: Extraction, analysis: Analysis, *, at: int | None = None, record_id: str | None = None
) -> Iterator[str]:
    """Lines on the records that cover offset ``at`` or have the id ``record_id``, on all when neither is given.
    ``analysis``: of the same document (`Extractor.analyse`).
    """
    chosen = [
        r
        for r in extraction.records
        if (at is None or r.start <= at < r.end) and (record_id is None or r.id == record_id)
    ]
    for record in chosen:
        yield from _lines(extraction, analysis, record)
    if at is not None and not chosen:
        yield from _nothing(extraction, analysis, at)


def _lines(extraction: Extraction, analysis: Analysis, record: AnyRecord) -> Iterator[str]:
    """The explanation of one record."""
    text = extraction.document.text
    yield f"{record.type} {record.id}  [{record.start}, {record.end})  «{record.quote}»"
    if (where := extraction.document.locate(record.start)) is not None:
        yield f"  stands at   {where}"
    yield f"  rule        {record.rule}   confidence {record.confidence}"
    for slot, value in dump(record).items():
        if slot in _SAID or slot in _BULKY:
            continue
        span = record.evidence.get(slot)
        where = f"   <- «{text[slice(*span)]}» [{span[0]}, {span[1]})" if span else "   (from context or default)"
        yield f"  {slot:11} {value}{where}"
    if isinstance(record, Place):
        yield from _candidates(analysis, record)


def _candidates(analysis: Analysis, record: Place) -> Iterator[str]:
    """A line for every other unit of that name, with the reason why it was not chosen."""
    units, day = analysis.gazetteer.units, analysis.day
    seen = set()
    for unit in units.named(key(record.name)):
        if unit.code in seen or unit.code == record.code:
            continue
        seen.add(unit.code)
        above = ", ".join(u.label for c in units.within(unit.code, day) if (u := units.at(c, day)))
        if not any(v.alive(day) for v in units.versions(unit.code)):
            reason = "not in force on the document's day"
        elif record.level != unit.level:
            reason = f"is a {unit.level}, the text means a {record.level}"
        elif unit.code in record.candidates:
            reason = "undecided: nothing in the text decides"
        else:
            reason = "further from the document's other places"
        yield f"  candidate   {unit.code} {unit.label}{f' ({above})' if above else ''}: {reason}"


def _nothing(extraction: Extraction, analysis: Analysis, at: int) -> Iterator[str]:
    """Lines with the gazetteer matches at an offset that no record covers."""
    yield f"no record at {at}; the stages saw:"
    for mention in analysis.mentions:
        home = analysis.text.home(mention.start, mention.end)
        if home.start <= at < home.end:
            yield f"  {mention.label:24} «{home.of(extraction.document.text)}»"
