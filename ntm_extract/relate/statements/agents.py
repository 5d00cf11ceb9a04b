"""AGENTS: who is to do what a clause says has to be done, or will be."""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.demand import body_at, wish_at, without_time
from ntm_extract.relate.statements.named import is_inspector
from ntm_extract.relate.statements.petition import PETITIONERS

_P = phrases("agents")
MUST = phrases("addressee").must
MODAL_REACH = 16  # words before "cần", "phải": "Các tỉnh, thành phố trực thuộc Trung ương phải ..."


def doer_of(key: str, start: int, promise: int) -> int:
    """Where the one begins who promises: behind the times and aims before him: "Từ nay đến cuối năm, |huyện| sẽ ..."."""
    return max(start, key.rfind(", ", start, promise) + 1)


def is_told_to(analysis: Analysis, who: str | None, start: int, modal: Mention) -> bool:
    """Whether a "phải" of a sentence in which nobody is told to speak asks for something: it tells those in office or
    a body what to do ("|các cấp ủy| phải xác định đây là việc lâu dài", "các xã phải |giữ vững| tiêu chí"), an
    inspection does (``who``: who has been speaking), or the sentence itself ("báo cáo có |đề nghị| đến 2017 phải
    xong", "|điều quan trọng là| phải làm cho dân hiểu"); else it is how things are: "Hồ sơ |phải| qua ba cấp.".
    """
    key = analysis.text.key
    doer = without_time(analysis, doer_of(key, start, modal.start), modal.start)
    if way := _P.way_out.match(key, doer, modal.start):
        doer = way.end()  # "|tốt nhất là| huyện phải sớm bố trí vốn"
    row = row_of_bodies(analysis, doer, modal.start) if _P.all_told.match(key, doer) else None
    return (
        (row is not None and MUST.match(key, row.end, modal.end) is not None)
        or (body_at(analysis, doer) and wish_at(analysis, modal.end + 1))
        or (who is not None and is_inspector(who))
        or bool(analysis.labelled("cue.statement.directive", start, modal.start))
        or _P.matters_most.match(key, start, modal.start) is not None
    )


def asked_of_others(analysis: Analysis, start: int, modal: int) -> bool:
    """Whether a "cần" of residents asks something of those in office: "cử tri cho rằng |các cấp, các ngành| cần sửa
    đường", not "chúng tôi phải thuê máy".
    """
    key = analysis.text.key
    if way := _P.way_out.match(key, start, modal):
        start = way.end()  # "theo bà con, |giải pháp lúc này là| Nhà nước cần thu mua"
    return len(key[start:modal].split()) <= MODAL_REACH and (
        _P.those_in_office.match(key, start) is not None
        or (body_at(analysis, start) and not PETITIONERS.match(key, start))
    )
