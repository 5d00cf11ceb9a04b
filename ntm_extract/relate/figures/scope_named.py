"""SCOPE NAMED: which of the units named before a figure in its sentence owns it."""

from __future__ import annotations

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.owner import Asked, fit
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.places.nameless import resident

_P = phrases("locate")
OPENS = 14  # characters into a sentence in which a name heads all its clauses: "Xã A: ...; ...", "Tại xã A ...; ..."


def of_named(it: Asked, near: list[Toponym]) -> Located | None:
    """The owner among the names ``near`` before a figure, the last or the one that opens them; or None."""
    analysis, key, start, last = it.analysis, it.key, it.sentence.start, near[-1]
    if it.smallest == "commune" and _P.the_others.search(key, last.end, it.offset):
        around = analysis.around(last.code)
        named = next((p.code for p in reversed(near) if p.code in around), None)
        return (named, "named") if named else (fit(analysis, analysis.scope, "district"), "document")
    code = _head(analysis, near)
    if it.is_around(code) and not _is_topic(it, last) and _P.locative.search(key, start, last.type_start):
        return None  # "ở tỉnh B" in an article about one commune of B says where, not whose
    return (_heir(analysis, code) if any(p.level == "village" for p in near) else code), "named"


def _is_topic(it: Asked, place: Toponym) -> bool:
    """Whether what follows is said of all of a unit: "Ở huyện A, |các xã| còn nợ 13 tỷ đồng", "|4/6 xã của B|", "|trên địa
    bàn tỉnh C vẫn còn| 22.900 hộ nghèo", "|Thí dụ ở tỉnh D,| vốn đầu tư là 2 tỷ đồng".
    """
    key, start = it.key, it.sentence.start
    told = it.analysis.quantities_between(place.end, it.offset)
    first_at = told[0].start if told else it.offset  # "... vẫn còn |22.900 hộ nghèo| và 24.700 hộ cận nghèo"
    return bool(
        _P.communes_of.match(key, place.end)
        or _P.counted_of.search(key, start, place.type_start)
        or (_P.across.search(key, start, place.type_start) and _P.has_in_all.fullmatch(key, place.end, first_at))
        or (
            key.startswith(",", place.end)
            and _P.opens_at.fullmatch(key, start, place.type_start)
            and not _P.somebody.search(key, place.end, it.offset)
        )
    )


def _heir(analysis: Analysis, code: str | None) -> str | None:
    """The document's unit, where a village lies that was of a commune which is part of it now: "Ở |ấp Láng Sen (xã A cũ)|
    còn 5 km lộ đất"; else ``code``.
    """
    units, day = analysis.gazetteer.units, analysis.day
    if code is None or units.at(code, day) is not None:
        return code
    heirs = {unit.code for was in units.versions(code)[-1:] for unit in units.current(was, day)}
    return analysis.scope if analysis.scope in heirs else code


def heads(it: Asked, place: Toponym, named: list[Toponym]) -> bool:
    """Whether a name is the subject of all clauses of its sentence: "Xã A: ...; ...", "Theo ông X, |huyện A| có 15 xã;
    ...", "Sản lượng lúa |huyện A| ước đạt 8.000 tấn; ngô 310 tấn"; not "Năm nay: xã A đạt chuẩn; xã B nâng cao; thêm 11
    thôn". ``named``: the units before the figure.
    """
    key, start = it.key, it.sentence.start
    if place.type_start - start <= OPENS:
        return True
    opened = (
        key.endswith((", ", ": "), start, place.type_start)
        or _P.measures.match(key, place.end)
        or _P.by_report.fullmatch(key, start, place.type_start)
    )
    alone = all(other.code == place.code for other in named)
    return bool(opened and alone and not it.analysis.quantities_between(start, place.start))


def is_of_each(it: Asked, named: list[Toponym], end: int, code: str) -> bool:
    """Whether a unit without a name stands for each of its kind: "Huyện A có bình quân tiêu chí |của xã| đạt 15,2"."""
    if not _P.of_each.search(it.key, it.sentence.start, end):
        return False
    around = it.analysis.around(code)
    return any(p.end < end and p.code in around for p in named) and all(p.code != code for p in named)


def _head(analysis: Analysis, near: list[Toponym]) -> str | None:
    """The code of the last name; of "xã A (huyện B)", "xã A, huyện B", "A là xã thuộc huyện B" of the inner unit."""
    last = near[-1]
    for place in reversed(near[:-1]):
        if last.code not in analysis.around(place.code):
            break
        beside = last.type_start - place.end <= 3 or last.in_title or resident(analysis, place)
        if not beside and not _P.encloses.search(analysis.text.key, place.end, last.type_start + 1):
            break
        last = place
    return last.code
