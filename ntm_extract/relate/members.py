"""MEMBERS: the units that the text lists for a count.

"4 xã (A, B, C và D)", "ba huyện A, B, C", "5 xã về đích, gồm: xã A, huyện M; B, C, huyện N", and in the sentence after: "Đó là các xã A, B (huyện M)".
A unit around a member is no member. A list of another length than the count names nothing: half of it was not understood.
"""

from __future__ import annotations

import re

from ntm_extract.document import Quantity, Toponym
from ntm_extract.relate.analysis import Analysis

_COMMUNES = dict.fromkeys(("xã", "phường", "thị trấn", "đơn vị cấp xã"), "commune")
_DISTRICTS = dict.fromkeys(("huyện", "quận", "thị xã", "thành phố", "đơn vị cấp huyện"), "district")
LEVELS = _COMMUNES | _DISTRICTS | {"tỉnh": "province", "đơn vị": "", "địa phương": ""}  # of the members, by counted noun; "": as the first is
_RANK = {"village": 1, "commune": 2, "district": 3, "province": 4}
_TYPE = r"(?:xã|huyện|thị trấn|phường|thôn|quận|thị xã|thành phố|tỉnh)"
_OPENS = re.compile(
    r"(?:[^.;\n(]{0,25}?(?:\(|: )|[^.;\n(]{0,70}?(?:gồm|là|đó là|gồm có|bao gồm):?\s"
    r"|[^.;\n]{0,160}\.\s{1,3}(?:đó là|cụ thể là|cụ thể gồm|bao gồm|gồm):?\s)"
    rf"\s?(?:gồm:?\s)?(?:các )?(?:{_TYPE}\s)?"
)
_BETWEEN = re.compile(rf"[\s,;:()-]{{0,3}}(?:và\s)?(?:(?:đều\s)?(?:thuộc|ở|của)\s)?(?:các\s)?(?:{_TYPE}\s)?")


def members(analysis: Analysis, quantity: Quantity) -> tuple[tuple[str, ...] | None, int]:
    """(codes of the listed units, where the list ends); (None, end of the count) where the text lists none or not as many."""
    nothing = None, quantity.end
    if quantity.noun not in LEVELS:
        return nothing
    key, level = analysis.text.key, LEVELS[quantity.noun]
    opened = _OPENS.match(key, quantity.end)
    listed: list[Toponym] = []
    at = opened.end() if opened else quantity.end + 1
    for place in analysis.toponyms_between(at):
        if place.start < at:
            continue
        if not _BETWEEN.fullmatch(key, at, max(at, place.type_start)):  # "gồm xã |A": the type word may stand before
            break
        level = level or place.level
        at = place.end
        if _RANK.get(place.level, 0) > _RANK[level] and (listed or opened):
            continue  # "A và B, |huyện C|; D (|huyện E|)"
        listed.append(place)
        if len(listed) == quantity.value:
            break
    codes = [place.code for place in listed if place.code]
    if len(codes) != quantity.value or (len(codes) == 1 and not opened):
        return nothing
    return tuple(codes), at
