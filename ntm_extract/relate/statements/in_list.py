"""IN_LIST: members of a list go on as it began: with what is asked for, promised or wrong, whatever their own words."""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.candidate import FACT, Candidate, Clause
from ntm_extract.relate.statements.complaint import weight_of
from ntm_extract.relate.statements.demand import (
    FORBIDS,
    TOLD,
    body_at,
    doer_goes_on,
    imperative,
    lead_end,
    told_what,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.named import is_inspector, level_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import formal
from ntm_extract.relate.statements.turns import planned
from ntm_extract.span import line_start

_P = phrases("in_list")
_CLAUSE, _SPEAKER = phrases("clause"), phrases("speaker")
MEMBER_WORDS = 20  # a longer member of a list of complaints must complain by itself
ITEM = 16  # characters before a clause in which the mark of an item stands
WRONGS = _P.wrongs  # "còn những |tồn tại, hạn chế như: |A. B."
FAULTS, ONE_BY_ONE = _P.faults, _P.one_by_one  # "gặp nhiều |vướng mắc|. |Thứ nhất|, ..."
CONTINUES = _P.word("continues")
_LEVELS, _WILL = level_words("unit", "village"), _P.word("will")
_ACCUSES = frozenset(_P.words("accuses"))
_FINDS, _ALSO = _P.words("finds"), _P.word("also")


@dataclass
class Lists:
    """What the lists are of that a statement may stand in."""

    ordering: bool = False  # something was ordered, and nobody else has spoken since: what follows may be an order too
    pledging: str | None = None  # who promised something, and goes on: what follows may be a promise too
    telling: str | None = None  # who tells what was done, and goes on: what follows asks nobody
    tasks: bool = False  # what is to be done is listed, line by line
    charges: bool = False  # what somebody is accused of is listed, line by line
    wronged: int = -1  # the line in which what is wrong is listed, sentence by sentence
    last: int = -1  # the sentence before
    voice: str | None = None  # who spoke there

    def opens(self, analysis: Analysis, speech: Speech) -> bool:
        """A stretch of speech begins; whether it may go on with orders."""
        line = line_start(analysis.text.canonical, speech.sentence.start)
        item = _SPEAKER.item.match(analysis.text.canonical, line) is not None
        self.tasks, self.charges = self.tasks and item, self.charges and item
        goes_on = speech.mode in ("carried", "quoted") or (speech.mode == "said" and speech.verb is None)
        goes_on &= speech.sentence.index <= self.last + 1  # no question stands between
        another = None not in (self.voice, speech.who) and speech.who != self.voice
        self.ordering &= goes_on and not another
        self.voice = speech.who
        if not goes_on or speech.who != self.pledging:
            self.pledging = None
        if not goes_on or speech.who != self.telling:
            self.telling = None
        self.last = speech.sentence.index
        return self.ordering

    def heard(self, speech: Speech, clause: Clause) -> None:
        """A statement was found in ``speech``."""
        if clause.kind in ("directive", "commitment"):
            self.telling = self.pledging = None
        if clause.kind == "directive":
            self.ordering = True
        elif clause.kind == "commitment" and not self.ordering:
            self.pledging = speech.who

    def told(self, analysis: Analysis, speech: Speech, start: int, end: int) -> None:
        """A mere fact stands in ``speech``: what its body did, or what was done."""
        start = without_time(analysis, start, end)
        if speech.who and (body_at(analysis, start) or _P.done.search(analysis.text.key, start, end)):
            self.telling = speech.who

    def announced(self, analysis: Analysis, speech: Speech) -> None:
        """A sentence is over, which may announce what the next ones tell: "vẫn còn |một số tồn tại, hạn chế.|"."""
        key, end = analysis.text.key, speech.sentence.end
        accuses = speech.verb is not None and speech.verb.form in _ACCUSES
        if key.endswith(":", 0, end) and (accuses or _P.charges.search(key, speech.start, end)):
            self.charges = True  # "tố cáo ông X:⏎- Bán đất công⏎- Thu tiền hai lần"
        told = _P.announced.search(key, speech.start, end)
        # "Xã cũng gặp không ít khó khăn. Là xã miền núi, ... Song nay đã về đích": the paper's own tale
        if told and not (speech.mode == "paper" and not formal(analysis) and _P.hard_times.search(told[0])):
            self.wronged = speech.sentence.line

    def goes_on(self, speech: Speech) -> bool:
        """Whether what is wrong is still being listed."""
        return self.charges or speech.sentence.line == self.wronged


def wrong_one(analysis: Analysis, speech: Speech, lists: Lists, start: int, end: int) -> Clause | None:
    """One of what is wrong, listed sentence by sentence: "còn những tồn tại, hạn chế như: |A|. |B|."; the members in the
    sentence that announces them need no word of complaint.
    """
    if speech.mode not in ("paper", "carried", "said"):
        return None
    announced = _P.wrongs.search(analysis.text.key, speech.sentence.start, end)
    if not announced and not lists.goes_on(speech):
        return None
    start = lead_end(analysis, max(start, announced.end()) if announced else start, end)
    if _CLAUSE.cause.match(analysis.text.key, start) or not (announced or weight_of(analysis, start, end)):
        return None
    return Clause(start, end, "shortcoming", "statement.listed", 0.55)


def charged_with(it: Candidate) -> Clause | None:
    """An item of what somebody is accused of, whatever its words: "tố cáo trưởng thôn:⏎- |Bán đất công|⏎- |Thu tiền hai lần|"."""
    if not it.of_charges or it.analysis.text.key.startswith(":", it.end):
        return None
    asks = it.act is not None and it.act.start == it.start
    return None if asks else it.clause("shortcoming", "listed", 0.6)


def is_name(it: Candidate) -> bool:
    """Whether a clause is no more than the name of a unit: "chỉ đạo các huyện A (tỉnh B); |C (tỉnh D)|; E ..."."""
    place = it.analysis.first_toponym(it.start, it.end)
    return (
        place is not None
        and place.type_start == it.start
        and _P.holder.fullmatch(it.analysis.text.key, place.end, it.end) is not None
    )


def wished(it: Candidate) -> Clause | None:
    """A member of a list of demands that goes on as it began: "đề nghị huyện mở rộng chợ; |đầu tư trạm bơm cho xã|";
    or an order behind an order: "Đồng chí X yêu cầu các xã bám sát cơ sở. |Hoàn thành phương án trong tháng|".
    """
    analysis, start, end = it.analysis, it.start, it.end
    if planned(analysis).holds(it.begin) or not (it.of_tasks or _follows_demand(it)):
        return None  # his own plans
    if it.before is not None and it.before.kind == "commitment" and analysis.text.key.endswith(", ", 0, it.begin):
        return None  # "Về phía huyện sẽ ban hành văn bản chỉ đạo, |đôn đốc các ngành|"
    if it.of_tasks and _is_task(it):
        return it.clause("directive", "listed", 0.7)
    if _promises_itself(it):
        return it.clause("commitment", "promise", 0.6)
    front = _P.concerning.match(analysis.text.key, start, end) or _P.always.match(analysis.text.key, start, end)
    deed = front.end() if front else without_time(analysis, start, end)
    begin = deed if front else start
    if _opens_with_deed(analysis, start, end):
        return it.clause("directive", "listed", 0.7)
    if _opens_with_deed(analysis, deed, end):
        return Clause(begin, end, "directive", "statement.listed", 0.7)
    if doer_goes_on(analysis, begin, end) or _is_rule(it) or _is_told_off(it, begin):
        return it.clause("directive", "listed", 0.65)
    if it.behind_order and joins_order(it):
        return it.clause("directive", "listed", 0.65)
    return None


def _is_task(it: Candidate) -> bool:
    """Whether an item of a list of tasks says what to do, whatever its verb, or who is to do it: "đề nghị bà con:⏎- |Treo cờ
    ngày lễ|⏎- |Mỗi hộ làm một hố rác|"; no mere name or sum: "- Xã A: 3 km đường".
    """
    analysis, key, start, end = it.analysis, it.analysis.text.key, it.start, it.end
    if it.begin != it.speech.start and not key.endswith(";", 0, it.begin):
        return False
    if TOLD.match(key, start, end) or key.startswith(":", end):
        return False
    row = row_of_bodies(analysis, start, end)
    if row is not None:
        return _P.does.match(key, row.end, end) is not None
    if FORBIDS.match(key, start):
        return True
    return _P.thing.match(key, start) is None and not weight_of(analysis, start, end)


def _promises_itself(it: Candidate) -> bool:
    """Whether who asks for something says what his own unit will do: "UBND huyện đề nghị xã nộp hồ sơ; |huyện sẽ bố trí vốn|"."""
    row = row_of_bodies(it.analysis, without_time(it.analysis, it.start, it.end), it.end)
    if row is None or it.speech.who is None or not it.analysis.text.key.startswith(_WILL, row.end):
        return False
    acts = _level_in(it.analysis.text.key[row.start : row.end])
    return acts is not None and acts == (level_of(it.analysis, it.speech.who) or _level_in(it.speech.who.lower()))


def _level_in(words: str) -> str | None:
    """The level that the name of a body tells: "UBND |huyện|"."""
    return next((_LEVELS[word] for word in words.split() if word in _LEVELS), None)


def _follows_demand(it: Candidate) -> bool:
    """Whether a clause may go on with what was asked for before it: behind an order, or joined to a demand."""
    key = it.analysis.text.key
    joins = key[it.begin - 1] == ";" or key.startswith(_ALSO, it.begin)
    return it.behind_order or (joins and it.before is not None and it.before.kind == "directive")


def _opens_with_deed(analysis: Analysis, at: int, end: int) -> bool:
    """Whether a clause opens with what to do or not to do: "|đầu tư| trạm bơm", "|không để| nợ mới"."""
    return wish_at(analysis, at) or imperative(analysis, at, end) or FORBIDS.match(analysis.text.key, at) is not None


def joins_order(it: Candidate) -> bool:
    """Whether "đồng thời" joins another deed to an order, whatever its verb: "đề nghị các xã họp dân. |Đồng thời, liên hệ
    chặt chẽ với cử tri|", "lưu ý xã gửi hồ sơ, |đồng thời chụp ảnh minh chứng|"; no new subject, nothing told.
    """
    key, start, end = it.analysis.text.key, it.start, it.end
    joined = key.startswith(_ALSO, it.begin) and not body_at(it.analysis, start)
    return joined and _P.thing.match(key, start) is None and not TOLD.match(key, start, end)


def _is_rule(it: Candidate) -> bool:
    """Whether a clause says what ought to be, or how those are dealt with who fail: "xã nào chậm |thì huyện không
    trình|"; not what "we" will do then.
    """
    key = it.analysis.text.key
    return _P.ought.match(key, it.start, it.end) is not None or _deals_with_whoever(it)


def _deals_with_whoever(it: Candidate) -> bool:
    """Whether a clause says how those are dealt with who fail: "từ năm 2019, |xã nào chậm thì huyện không trình|"."""
    key = it.analysis.text.key
    whoever = _CLAUSE.whoever.match(key, without_time(it.analysis, it.start, it.end), it.end)
    return whoever is not None and not _CLAUSE.we.match(key, whoever.end())


def _is_told_off(it: Candidate, begin: int) -> bool:
    """Whether an item of a list of orders names who is to act: "1. Các xã rà soát. 2. |Phòng Nông nghiệp tổng hợp|"."""
    analysis, key, end = it.analysis, it.analysis.text.key, it.end
    if not it.behind_order or not _P.item_before.search(key, max(0, it.start - ITEM), it.start):
        return False
    row = row_of_bodies(analysis, begin, end)
    told = (row is not None and len(key[row.end : end].split()) > 1) or told_what(analysis, begin, end)
    # "- Về ý kiến của cử tri: |UBND huyện đã| tháo dỡ trạm cũ"
    done = row is not None and _P.has_done.match(key, row.end)
    return told and not done and not TOLD.match(key, it.start, end)


def pledged(it: Candidate) -> Clause | None:
    """What else somebody promises: "cam kết bố trí đủ vốn, |hoàn thành trước Tết|", "huyện sẽ họp dân; |công khai vốn|", in a
    sentence of its own as well.
    """
    before, key = it.before, it.analysis.text.key
    if it.behind_pledge and _goes_on_alone(it) and not TOLD.match(key, it.start, it.end):
        return it.clause("commitment", "promised", 0.55)  # "huyện sẽ họp dân. |Đồng thời, công khai vốn|"
    if before is None or before.kind != "commitment":
        return None
    if it.act is not None and it.act.start == it.start and key.endswith(";", 0, it.begin):
        return None  # "Hội sẽ nhận quản lý đường; |đề nghị xã lắp đèn|"
    apart = key.endswith(";", 0, it.begin)  # "sẽ di dời chuồng trại; |phấn đấu có 3 xã đạt chuẩn|" is a target
    listed = (apart or key.endswith(", ", 0, it.begin)) and wish_at(it.analysis, it.start)
    listed = listed or (apart and _P.refrains.match(key, it.start) is not None)
    if apart and _deals_with_whoever(it):
        return it.clause("commitment", "promised", 0.6)  # "cam kết trả hết nợ; |xã nào nợ mới thì chưa xét công nhận|"
    goes_on = listed or (not apart and it.begin > before.end and _P.strives.match(key, it.start))
    return it.clause("commitment", "promised", 0.65) if goes_on else None


def _goes_on_alone(it: Candidate) -> bool:
    """Whether a clause opens with what to do, and has no "cần" of its own."""
    analysis, start, end = it.analysis, it.start, it.end
    has_to = any(modal.start == start for modal in analysis.labelled("cue.statement.modal", start, end))
    return not has_to and _opens_with_deed(analysis, start, end)


def tale(it: Candidate) -> Clause | None:
    """FACT for what was done, told without a subject behind one that has it: "Xã đã họp dân. |Tăng cường kiểm tra vệ sinh|";
    what is gone on with is still to come: "Xã đã họp dân. |Tiếp tục vận động 12 hộ|".
    """
    if not it.behind_tale or not _goes_on_alone(it):
        return None
    goes_on = it.analysis.text.key.startswith(CONTINUES, it.start)
    return it.clause("commitment", "intention", 0.5) if goes_on else FACT


def _finds(speech: Speech) -> bool:
    """Whether somebody tells what was found out, by his verb or because he looks for it."""
    found = speech.verb is not None and speech.verb.form in _FINDS
    return found or (speech.mode == "said" and speech.who is not None and is_inspector(speech.who))


def complained(it: Candidate) -> Clause | None:
    """A member of a list of complaints: "nhà trẻ quá tải; |một số thôn chưa có sân chơi|"."""
    analysis, start, end = it.analysis, it.start, it.end
    if it.before is None or it.before.kind != "shortcoming" or analysis.text.key[it.begin - 1] != ";":
        return None
    # "phát hiện 5 xã chi sai; |9 xã vượt mức|"
    found = _finds(it.speech) and not TOLD.match(analysis.text.key, start, end)
    short = len(analysis.text.key[start:end].split()) <= MEMBER_WORDS
    if not found and not (short and weight_of(analysis, start, end)):
        return None
    return it.clause("shortcoming", "listed", 0.55)
