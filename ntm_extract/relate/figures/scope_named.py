"""SCOPE NAMED: which of the units named before a figure in its sentence owns it."""

from __future__ import annotations

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import is_as_large
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.scope_before import is_around_scope
from ntm_extract.relate.figures.types import Located

_P = phrases("locate")
OPENS = 14  # characters into a sentence in which a name heads all its clauses: "Xã A: ...; ...", "Tại xã A ...; ..."


def fit(analysis: Analysis, code: str | None, smallest: str) -> str | None:
    """``code``, or the smallest unit around it that is of level ``smallest`` or above."""
    if code is None or is_as_large(code, smallest):
        return code
    above = analysis.gazetteer.units.within(code, analysis.day)
    return next((c for c in above if is_as_large(c, smallest)), code)


def of_named(analysis: Analysis, offset: int, sentence: Sentence, smallest: str, near: list[Toponym]) -> Located | None:
    """The owner among the names ``near`` before a figure: the last, or the one around it that opens them; None where a
    name only locates.
    """
    key = analysis.text.key
    if smallest == "commune" and _P.the_others.search(key, near[-1].end, offset):
        around = analysis.gazetteer.units.within(near[-1].code or "", analysis.day)
        named = next((p.code for p in reversed(near) if p.code in around), None)
        return (named, "named") if named else (fit(analysis, analysis.scope, "district"), "document")
    code = _head(analysis, near)
    if (
        is_around_scope(analysis, code, smallest)
        and _P.locative.search(key, sentence.start, near[-1].type_start)
        and not _P.communes_of.match(key, near[-1].end)
        and not _P.counted_of.search(key, sentence.start, near[-1].type_start)
    ):
        return None  # "ở tỉnh B" in an article about one commune of B says where, not whose
    return code, "named"


def heads(analysis: Analysis, place: Toponym, sentence: Sentence, named: list[Toponym]) -> bool:
    """Whether a name is the subject of all clauses of its sentence: "Xã A: ...; ...", "Theo ông X, |huyện A| có 15 xã;
    ...", "Sản lượng lúa |huyện A| ước đạt 8.000 tấn; ngô 310 tấn"; not "Năm nay: xã A đạt chuẩn; xã B nâng cao; thêm 11
    thôn". ``named``: the units before the figure.
    """
    if place.type_start - sentence.start <= OPENS:
        return True
    key = analysis.text.key
    opened = (
        key.endswith((", ", ": "), sentence.start, place.type_start)
        or _P.measures.match(key, place.end)
        or _P.by_report.fullmatch(key, sentence.start, place.type_start)
    )
    alone = all(other.code == place.code for other in named)
    return bool(opened and alone and not analysis.quantities_between(sentence.start, place.start))


def is_of_each(analysis: Analysis, named: list[Toponym], sentence: Sentence, end: int, code: str) -> bool:
    """Whether a unit without a name stands for each of its kind: "Huyện A có bình quân tiêu chí |của xã| đạt 15,2"."""
    if not _P.of_each.search(analysis.text.key, sentence.start, end):
        return False
    around = analysis.gazetteer.units.within(code, analysis.day)
    return any(p.end < end and p.code in around for p in named) and all(p.code != code for p in named)


def _head(analysis: Analysis, near: list[Toponym]) -> str | None:
    """The code of the last name; of "xã A (huyện B)", "xã A, huyện B" or "A là xã thuộc huyện B" that of the inner
    unit.
    """
    last = near[-1]
    within = analysis.gazetteer.units.within
    for place in reversed(near[:-1]):
        if last.code not in within(place.code or "", analysis.day):
            break
        if not (
            _P.encloses.search(analysis.text.key, place.end, last.type_start + 1)
            or last.type_start - place.end <= 3
            or last.in_title
        ):
            break
        last = place
    return last.code
