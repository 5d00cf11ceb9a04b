"""WINDOW: in which words around a figure its cues are looked for."""

from __future__ import annotations

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import LENGTHS
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.indicator import end_of_joint_count, is_aside, repeats
from ntm_extract.relate.figures.inherited import FAR, REACH
from ntm_extract.relate.figures.measure import is_of_several
from ntm_extract.relate.figures.members import members
from ntm_extract.relate.figures.types import Window
from ntm_extract.relate.places.names import LIST
from ntm_extract.span import open_bracket

_P = phrases("figure")
_INHERITED = phrases("inherited")
_AREAS = frozenset({"ha", "m2", "km2"})


def window_of(analysis: Analysis, quantity: Quantity) -> Window:
    """The cue window of a figure: its sentence and member of an enumeration, `REACH` or `FAR` characters wide, and on
    behind the units that it lists: "ba huyện A, B và C |đã đạt chuẩn|".
    """
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    before = analysis.quantity_before(quantity)
    reach = max(quantity.start - FAR, min(quantity.start - REACH, before.end if before else 0))
    if before and is_of_several(analysis, before, quantity, sentence.start):
        reach = quantity.start - FAR
    low = max(sentence.start, reach, key.rfind(";", sentence.start, quantity.start) + 1)
    if before and quantity.unit in LENGTHS and _P.in_all.fullmatch(key, before.end, quantity.start):
        low = max(low, before.start)  # "nạo vét 4 tuyến kênh và làm |6 tuyến đường với chiều dài| 3 km"
    named, listed = members(analysis, quantity)
    if listed > sentence.end:
        listed = quantity.end  # "7 xã bị giảm tiêu chí. Đó là các xã: A, B": its window is its own sentence
    alone = quantity.noun == COMMUNE and not analysis.quantities_between(listed, listed + FAR)
    last = _end_of_address(analysis, quantity, end_of_joint_count(analysis, quantity, listed))
    high = min(max(sentence.end, listed), last + (FAR if alone or last != listed else REACH))
    if (there := _P.lies_there.match(key, listed, sentence.end)) is not None:
        high = min(sentence.end, there.end() + REACH)
    if listed > quantity.end and (comma := key.find(",", listed, high)) >= 0:
        told = comma == listed and key.startswith(",", quantity.end) and _P.named_and_did.match(key, comma)
        high, listed = (told.end(), comma + 1) if told else (comma, listed)
    high = _before_part(analysis, quantity, listed, high)
    if _P.one_of.search(key, sentence.start, quantity.start) and (aside := key.find(",", quantity.end, high)) >= 0:
        high = aside  # "xã A, một trong |6 xã giữ nguyên|, vừa được công nhận kiểu mẫu"
    stop = _P.next_member.search(key, listed, high)
    high = _own_end(analysis, quantity, stop.start() if stop else high)
    return Window(low, high, before, named, listed)


def _end_of_address(analysis: Analysis, quantity: Quantity, end: int) -> int:
    """Where the districts end in which several communes lie: "|5 xã| thuộc các huyện A, B |đạt chuẩn kiểu mẫu, 2 xã ..."; else ``end``."""
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    lie = _P.lie_in.match(key, end, sentence.end) if quantity.noun == COMMUNE and end == quantity.end else None
    for place in analysis.toponyms_between(lie.end(), sentence.end) if lie is not None else ():
        if place.level != "district" or (end != quantity.end and not LIST.fullmatch(key, end, place.type_start)):
            break
        end = place.end
    return end


def _before_part(analysis: Analysis, quantity: Quantity, end: int, high: int) -> int:
    """The end of the cue window, at most ``high``, before a part of all that are counted, which alone did what is told:
    "huyện có |20 xã|, 14 xã đạt chuẩn", "xã có |5 trường| thì 2 trường chưa đạt chuẩn".
    """
    part = analysis.first_quantity(end, high)
    if part is None or not quantity.noun or part.head_noun != quantity.head_noun:
        return high
    parted = part.value < quantity.value and _P.own_part.fullmatch(analysis.text.key, end, part.start)
    return end if parted else high


def _own_end(analysis: Analysis, quantity: Quantity, high: int) -> int:
    """The end of the cue window, at most ``high``: before the clause of the next figure ("huy động 99 tỷ đồng|, trong
    đó nhân dân góp 46 tỷ đồng", "thôn có điện đạt 98%|, hộ dùng nước sạch đạt 94%"), or at the end of the figure's
    bracket.
    """
    key = analysis.text.key
    near = max(0, quantity.start - REACH)
    if quantity.unit == "percent" and (following := _P.next_rate.search(key, quantity.end, high)):
        high = following.start()  # "hộ nghèo còn |1%| và tỷ lệ hộ cận nghèo 2%"
    if planned := _INHERITED.plan_behind.search(key, quantity.end, high):
        high = planned.start()  # "đạt |79,3%|/chỉ tiêu 80%"
    if (
        (opened := open_bracket(key, near, quantity.start)) >= 0
        and (closed := key.find(")", quantity.end, high)) >= 0
        and not (is_aside(key, quantity) and _P.share_before.search(key, near, opened))
    ):
        high = closed  # not "có 30% số xã (|20/67 xã|) đạt chuẩn nâng cao": the same again
    near_end, behind = quantity.end, analysis.first_quantity(quantity.end, high)
    if behind is not None and repeats(key, quantity, behind):
        near_end = behind.end + 1
        behind = analysis.first_quantity(near_end, high)
    limit = analysis.sentence(quantity.start).end
    if quantity.noun == COMMUNE and (other := _P.other_unit.search(key, quantity.end, limit)) and other.start() < high:
        return other.start()
    if quantity.unit in _AREAS:
        told = behind is not None and behind.base_unit == quantity.base_unit
        named = _P.named_before.match(key, quantity.end, behind.start) if behind is not None and told else None
        return named.start("comma") if named else high  # "xã rộng |2.300 ha|, riêng đất lúa 400 ha"
    if not quantity.unit.startswith(("VND", "percent")):
        return high
    if (part := _P.part.search(key, quantity.end, high)) is not None:
        high = part.start()  # "vốn đầu tư 30 tỷ đồng|, trong đó nhân dân đóng góp bằng tiền mặt, ngày công ..."
    if behind is None:
        return high
    return next((at for at in range(near_end, behind.start) if key[at] in ",("), high)
