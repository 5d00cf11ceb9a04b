"""IN_LIST: members of a list go on as it began: with what is asked for, promised or wrong, whatever their own words."""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.candidate import Candidate, Clause
from ntm_extract.relate.statements.complaint import weight_of
from ntm_extract.relate.statements.demand import (
    FORBIDS,
    TOLD,
    doer_goes_on,
    imperative,
    lead_end,
    told_what,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.named import is_inspector
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.turns import planned

_P = phrases("in_list")
_CLAUSE = phrases("clause")
MEMBER_WORDS = 20  # a longer member of a list of complaints must complain by itself
ITEM = 16  # characters before a clause in which the mark of an item stands
WRONGS = _P.wrongs  # "còn những |tồn tại, hạn chế như: |A. B."
_FINDS, _ALSO = _P.words("finds"), _P.word("also")


@dataclass
class Lists:
    """What the lists are of that a statement may stand in."""

    ordering: bool = False  # the sentence before ordered something, and so may this one
    ordered: bool = False
    wronged: int = -1  # the line in which what is wrong is listed, sentence by sentence
    last: int = -1  # the sentence before

    def opens(self, speech: Speech) -> None:
        """A stretch of speech begins."""
        goes_on = speech.mode in ("carried", "quoted") or (speech.mode == "said" and speech.verb is None)
        goes_on = goes_on and speech.sentence.index <= self.last + 1  # no question stands between
        self.last = speech.sentence.index
        self.ordered = self.ordering = goes_on and self.ordering

    def goes_on(self, speech: Speech) -> bool:
        """Whether what is wrong is still being listed."""
        return speech.sentence.line == self.wronged


def wrong_one(analysis: Analysis, speech: Speech, lists: Lists, start: int, end: int) -> Clause | None:
    """One of what is wrong, listed sentence by sentence: "còn những tồn tại, hạn chế như: |A|. |B|."; the members in the
    sentence that announces them need no word of complaint.
    """
    if speech.mode not in ("paper", "carried", "said"):
        return None
    announced = _P.wrongs.search(analysis.text.key, speech.sentence.start, end)
    start = lead_end(analysis, max(start, announced.end()) if announced else start, end)
    if _CLAUSE.cause.match(analysis.text.key, start):
        return None
    if not announced and not (lists.goes_on(speech) and weight_of(analysis, start, end)):
        return None
    return Clause(start, end, "shortcoming", "statement.listed", 0.55)


def wished(it: Candidate) -> Clause | None:
    """A member of a list of demands that goes on as it began: "đề nghị huyện mở rộng chợ; |đầu tư trạm bơm cho xã|";
    or an order behind an order: "Đồng chí X yêu cầu các xã bám sát cơ sở. |Hoàn
    thành phương án trong tháng|".
    """
    analysis, before, start, end, ordered = it.analysis, it.before, it.begin, it.end, it.ordered
    if planned(analysis).holds(start):
        return None  # his own plans
    joins = analysis.text.key[start - 1] == ";" or analysis.text.key.startswith(_ALSO, start)
    if not ordered and (before is None or before.kind != "directive" or not joins):
        return None
    start = it.start
    front = _P.concerning.match(analysis.text.key, start, end) or _P.always.match(analysis.text.key, start, end)
    at = front.end() if front else without_time(analysis, start, end)
    for begin, deed in ((start, start), (at if front else start, at)):
        if wish_at(analysis, deed) or imperative(analysis, deed, end) or FORBIDS.match(analysis.text.key, deed):
            return Clause(begin, end, "directive", "statement.listed", 0.7)
    begin = at if front else start
    key = analysis.text.key
    whoever = _CLAUSE.whoever.match(key, start, end)
    dealt_with = whoever is not None and not _CLAUSE.we.match(key, whoever.end())  # "... thì |huyện| không trình"
    if doer_goes_on(analysis, begin, end) or _P.ought.match(key, start, end) or dealt_with:
        return Clause(start, end, "directive", "statement.listed", 0.65)
    if ordered and _P.item_before.search(analysis.text.key, max(0, start - ITEM), start):
        # "1. Các xã rà soát hồ sơ. 2. |Phòng Nông nghiệp tổng hợp|"
        row = row_of_bodies(analysis, begin, end)
        told = (row is not None and len(analysis.text.key[row.end : end].split()) > 1) or told_what(
            analysis, begin, end
        )
        if told and not TOLD.match(analysis.text.key, start, end):
            return Clause(start, end, "directive", "statement.listed", 0.65)
    return None


def pledged(it: Candidate) -> Clause | None:
    """What else somebody promises: "cam kết bố trí đủ vốn, |hoàn thành trước Tết|", "huyện sẽ họp dân; |công khai vốn|"."""
    before = it.before
    if before is None or before.kind != "commitment" or not it.analysis.text.key.endswith((", ", ";"), 0, it.begin):
        return None
    return it.clause("commitment", "promised", 0.65) if wish_at(it.analysis, it.start) else None


def _finds(speech: Speech) -> bool:
    """Whether somebody tells what was found out, by his verb or because he looks for it."""
    found = speech.verb is not None and speech.verb.form in _FINDS
    return found or (speech.mode == "said" and speech.who is not None and is_inspector(speech.who))


def complained(it: Candidate) -> Clause | None:
    """A member of a list of complaints: "nhà trẻ quá tải; |một số thôn chưa có sân chơi|"."""
    analysis, start, end = it.analysis, it.start, it.end
    if it.before is None or it.before.kind != "shortcoming" or analysis.text.key[it.begin - 1] != ";":
        return None
    if _finds(it.speech) and not TOLD.match(analysis.text.key, start, end):
        return Clause(start, end, "shortcoming", "statement.listed", 0.55)  # "phát hiện 5 xã chi sai; |9 xã vượt mức|"
    if len(analysis.text.key[start:end].split()) > MEMBER_WORDS or not weight_of(analysis, start, end):
        return None
    return Clause(start, end, "shortcoming", "statement.listed", 0.55)
