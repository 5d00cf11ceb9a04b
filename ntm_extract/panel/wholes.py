"""Whether a figure is one of its whole unit: of the commune, not of a village in it, which has its code; of all its
households, not of some.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from ntm_extract.folding import fold
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AnyRecord, Figure
from ntm_extract.span import Span

_P = phrases("panel")
_ADDED = ("new", "change")  # aspects of what is no stock
_BLANKS = re.compile(r"[^\S\n]+")
_BEFORE, _BEHIND = 220, 60  # characters around a figure in which its whole is told


def name_of_unit(record: AnyRecord) -> Span:
    """Where the text names the unit of a record; empty where nowhere."""
    return Span(*(record.evidence.get("unit") or record.evidence.get("scope") or (0, 0)))


def _said(part: str) -> str:
    """A part of a text as phrases are written; blanks at its ends stay."""
    return fold(unicodedata.normalize("NFC", _BLANKS.sub(" ", part)))


def part_of_unit(text: str, record: AnyRecord, villages: Iterable[Span], is_size: bool) -> str:
    """Why a record says nothing of its unit as a whole; "" where it does. ``villages``: names in the text; ``is_size``:
    the figure is to tell how large the unit is.
    """
    if _is_of_village(text, record, list(villages)):
        return "of a village"
    if not isinstance(record, Figure):
        return ""
    if _is_private(text, record):
        return "of a person or a firm"
    behind = _said(text[record.end : record.end + _BEHIND])
    if is_size and (record.of is not None or not _is_whole(text, record, behind)):
        return "some of them, not all"
    if record.indicator == "criteria_met" and _P.higher.match(behind):
        return "criteria of a higher standard"
    return ""


def _is_whole(text: str, record: Figure, behind: str) -> bool:
    """Whether the text counts all that there are: "xã có 12 thôn, |1.106 hộ|, ..."; not "đã có |142 hộ| hiến đất"."""
    start = max(record.sentence[0], record.start - _BEFORE)
    before = _P.whole_before.search(_said(text[start : record.start]))
    return before is not None and not _P.some_behind.match(behind)


def times_of_others(records: Iterable[AnyRecord], adding_up: Collection[str]) -> frozenset[str]:
    """The ids of figures whose time was read from words that stand nearer to another figure of the same: "từ |6 tiêu chí|
    năm 2010, xã lên 14 tiêu chí". ``adding_up``: indicators whose parts have one time.
    """
    groups: dict[tuple[Any, ...], list[tuple[int, Figure]]] = defaultdict(list)
    for one in records:
        if isinstance(one, Figure) and one.status == "achieved" and one.indicator not in adding_up:
            when = one.evidence.get("as_of") or one.evidence.get("period")
            if when is not None:
                same = one.scope, one.indicator, one.measure.lower(), one.of is None, one.aspect in _ADDED, when
                groups[same].append((max(when[0] - one.end, one.start - when[1]), one))
    return frozenset(
        one.id
        for group in groups.values()
        for distance, one in group
        if any(near < distance and other.value != one.value for near, other in group)
    )


def _is_private(text: str, record: Figure) -> bool:
    """Whether somebody has or does what is told, and not the unit: "|Ông Năm| hiến 75 m2 đất"."""
    name = name_of_unit(record)
    said = _said(text[record.sentence[0] : record.start])
    found = _P.private.match(said)
    if found is None or record.sentence[0] < name.end <= record.start:
        return False
    return _P.larger.search(said, found.end()) is None


def _is_of_village(text: str, record: AnyRecord, villages: list[Span]) -> bool:
    """Whether a village is what a record tells of. What is named behind is a part, "có 11 ấp, trong đó ấp Tân Định", but
    for the place of what was counted: "310 hộ ở |ấp An Hòa|".
    """
    name = name_of_unit(record)
    if name.end <= record.start and any(map(name.touches, villages)):
        return _P.larger.search(_said(text[name.end : record.start])) is None
    return isinstance(record, Figure) and (
        _is_subject(text, record, name, villages)
        or any(
            _P.inside.fullmatch(_said(text[record.end : v.start]))
            for v in villages
            if 0 < v.start - record.end < _BEHIND
        )
    )


def _is_subject(text: str, record: Figure, name: Span, villages: list[Span]) -> bool:
    """Whether the sentence tells of a village up to the figure, and of no unit around it: "|Cả thôn| có 316 hộ", "|Làng
    Leng| (xã Tơ Tung) có 54 hộ".
    """
    low, said = record.sentence[0], _said(text[record.sentence[0] : record.start])
    told = [match.end() for match in _P.village.finditer(said)]
    for village in villages:
        if (
            low <= village.start
            and village.end <= record.start
            and _P.opens.fullmatch(_said(text[low : village.start]))
        ):
            around = name.start >= village.end and _P.enclosed.fullmatch(_said(text[village.end : name.start]))
            told.append(len(_said(text[low : name.end if around else village.end])))
    last = max(told, default=0)
    if not last or last < len(_said(text[low : name.end])) <= len(said):
        return False
    return _P.larger.search(said, last) is None
