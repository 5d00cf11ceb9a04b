"""LOCATE: which unit is a figure about?

A unit named in its clause, else "toàn huyện" or "xã" without a name (the document's or the last named unit of that level),
else the unit that the paragraph has been speaking of, else the document's own.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ntm_extract.document import Toponym
from ntm_extract.relate.analysis import Analysis

_GENERIC = re.compile(
    r"(?<!\w)(?:(?P<nation>cả nước|toàn quốc|trên toàn quốc)|(?:toàn|trên địa bàn|trên địa bàn toàn|của|cả|trong)\s(?P<of>tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)"
    r"|(?P<bare>tỉnh|huyện|thị xã|xã|thành phố|địa phương)(?=\s(?:có|đã|hiện|đặt|phấn đấu|còn|được|mới|sẽ|đạt|huy động|hiện có|cũng|chỉ|đang|vẫn|phải|xây|làm|ta|nhà|này|đề ra)(?!\w)))(?!\w)"
)
_SIZE = {"tỉnh": 2, "thành phố": 2, "huyện": 3, "thị xã": 3, "quận": 3, "xã": 5, "phường": 5, "thị trấn": 5}
LOOK_BACK = 6  # sentences


def scope_at(analysis: Analysis, offset: int) -> tuple[str | None, str]:
    """(code, basis) for a figure at ``offset``; basis: "named", "generic", "paragraph", "document"."""
    sentence = analysis.sentence(offset)
    places = _places(analysis)
    starts = [p.start for p in places]
    before = places[: bisect_right(starts, offset)]
    inside = [p for p in before if p.start >= sentence.start]
    generic = list(_GENERIC.finditer(analysis.text.key, sentence.start, offset))
    if generic and (not inside or generic[-1].start() > inside[-1].start):
        match = generic[-1]
        if match["nation"]:
            return "VN", "generic"
        word = match["of"] or match["bare"]
        if word in _SIZE and (code := own_unit(analysis, _SIZE[word], offset)):
            return code, "generic"
    if inside:
        return _head(inside), "named"
    stop = next((i for i in (analysis.text.key.find(s, offset) for s in (";",)) if 0 <= i < sentence.end), sentence.end)
    after = [p for p in places if offset < p.start < stop and re.search(r"(?:ở|tại|cho|của|trên địa bàn|xã|huyện|tỉnh)\s(?:các\s)?$", analysis.text.key[max(0, p.start - 16) : p.start])]
    if after:
        return after[0].code, "named"
    items = analysis.sentences.items
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - LOOK_BACK), -1):
        if any(m["nation"] for m in _GENERIC.finditer(analysis.text.key, items[back].start, items[back].end)):
            return "VN", "paragraph"
        named = [p for p in before if items[back].start <= p.start < items[back].end]
        if named:
            code = _head(named)
            if code and analysis.scope and (analysis.scope == code or analysis.scope in analysis.gazetteer.units.within(code, analysis.day) or analysis.scope == "VN"):
                return code, "paragraph"
            break
    return analysis.scope, "document"


def own_unit(analysis: Analysis, size: int, offset: int) -> str | None:
    """The unit of a level ("huyện" without a name): the last one named before ``offset``, else the document's own. ``size``: digits of its code."""
    units, day, scope = analysis.gazetteer.units, analysis.day, analysis.scope
    own = next((c for c in (scope, *units.within(scope, day)) if len(c) == size), None) if scope and scope != "VN" else None
    if own is not None and size != 5:
        return own
    for place in reversed(_places(analysis)):
        if place.start < offset and place.code:
            for code in (place.code, *units.within(place.code, day)):
                if len(code) == size:
                    return code
    return own


def _places(analysis: Analysis) -> list[Toponym]:
    """Resolved names, those inside a speaker's title left out where another place stands beside them."""
    return [t for t in analysis.toponyms if t.code]


def _head(places: list[Toponym]) -> str | None:
    """The nearest place; of "xã A (huyện B)" or "xã A, huyện B" the inner one."""
    last = places[-1]
    for place in reversed(places[:-1]):
        if last.type_start - place.end > 12 or len(last.code or "") >= len(place.code or ""):
            break
        last = place
    return last.code
