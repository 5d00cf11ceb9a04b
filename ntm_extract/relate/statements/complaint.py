"""COMPLAINT: how much of a clause complains, which of its cues count, and whose burden a "phải" is."""

from __future__ import annotations

import re

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.named import names
from ntm_extract.span import line_end, line_start

_P = phrases("complaint")
_DIGIT = re.compile(r"\d")
_BEFORE = 48  # characters before a complaint, or a burden, in which stands what mends it, or who bears it
_PICKED = 100  # characters of "rà soát 11 công trình, hệ thống kênh mương trên địa bàn "
_WILL_ASK = frozenset(_P.words("will_ask"))
_COMPLAINS = ("cue.statement.shortcoming", "cue.statement.weak")
SAID_WEIGHT = 2  # how much must speak for a complaint: said, found, or set against what went before ("Tuy nhiên, ...")
_WEAK, _REPROACH = 2, 3  # weight of a number that is told as too small, of a question that reproaches
_CONCEDES_WITHIN = 20  # characters from where a clause begins to what it grants
_NONE = _P.words("none")
MUST, MUST_NOT = _P.word("must"), _P.word("must_not")
_GIVEN, _SINCE, _DEBT, _WHILE = _P.words("given"), _P.words("since"), _P.word("debt"), _P.word("while")
# of the sentences of a text that complains as a whole, and of one in which residents do aloud; fewer sentences are none
_COMPLAINING, _RAISED, _WHOLE = 0.45, 0.3, 5
_ENDS = " .,;!?…”\"'’)"
_OPENS, _LONG = 16, 10  # characters before a time that opens a clause; years after which what was told then is over
_IN_NAME = 16  # characters around a word in which a name of a place may hold it


def open_cues(analysis: Analysis, label: str, start: int, end: int) -> list[Mention]:
    """Cues of a label in ``[start, end)`` that no mask and no longer cue covers."""
    cues, key = analysis.labelled(label, start, end), analysis.text.key
    if not cues:
        return []
    masks = [
        (m.start, m.end)
        for m in analysis.labelled("cue.statement.mask", max(0, start - 30), end)
        if not (label.endswith("directive") and only_looks(analysis, m))
        and not (label.endswith("commitment") and m.form in _WILL_ASK)
    ]
    kept: list[Mention] = []
    for cue in cues:
        if cue.form == MUST_NOT and (_is_passive(analysis, cue, end) or not key[cue.end : end].strip(_ENDS)):
            continue  # "đặt tên như thế là |không được|"
        if analysis.text.canonical[cue.start].isupper() and (
            names(analysis).holds(cue.start)
            or any(
                p.start <= cue.start < p.end
                for p in analysis.toponyms_between(max(0, cue.start - _IN_NAME), cue.end + _IN_NAME)
            )
        ):
            continue  # "huyện Tiểu |Cần|", "|Cần| Giờ", "ông Hoàng |Khuyên|"
        if (kept and cue.start < kept[-1].end) or any(s <= cue.start and cue.end <= e for s, e in masks):
            continue
        if label.endswith("modal") and _P.picked_out.search(key, max(0, cue.start - _PICKED), cue.start):
            continue  # "đã rà soát 11 công trình |cần| sửa chữa"
        kept.append(cue)
    return kept


def only_looks(analysis: Analysis, mask: Mention) -> bool:
    """Whether the verb is one all the same: a name begins behind it, "giao |Ban| Tuyên giáo chọn ..." is no "giao ban", nor is "giao |ban giám sát| thôn ..."
    ("Trưởng ban |Chỉ đạo|" stays a name), or its grounds: "yêu cầu |trên cơ sở| kết quả hai năm, các xã tiếp tục ...".
    """
    words = analysis.text.canonical[mask.start : mask.end].split()
    opens = words[0].islower() or analysis.sentence(mask.start).start == mask.start  # "|Giao| Ban Tuyên giáo chọn ..."
    named = opens and words[0].lower() in _GIVEN and any(word[0].isupper() for word in words[1:])
    named = named or _P.boards.match(analysis.text.key, mask.start) is not None
    return named or _P.grounds.match(analysis.text.key, mask.end) is not None


def _is_passive(analysis: Analysis, cue: Mention, end: int) -> bool:
    """Whether a "không được" forbids nothing: "không được |xã báo cáo|", "hộ nghèo không được |xét|"."""
    return any(m.start == cue.end + 1 for m in analysis.labelled("cue.subject.body", cue.end, end)) or any(
        m.start <= cue.start and cue.end <= m.end
        for m in analysis.labelled("cue.statement.weak", max(0, cue.start - _IN_NAME), end)
    )


def burden(key: str, modal: Mention, end: int) -> bool:
    """Whether a "phải" is what people bear, not what they are told: "cả xóm |phải| dùng nước giếng", "hồ sơ |phải| gửi
    lại từ đầu", "90% |là quá cao|".
    """
    if not modal.form.startswith(MUST) or _P.rightly.match(key, modal.end):
        return False
    low = max(0, modal.start - _BEFORE)
    bears = _P.one_of_many.search(key, low, modal.start) or _P.bears.search(key, low, modal.start)
    return (bears is not None and modal.form == MUST) or _P.too_much.search(key, modal.end, end) is not None


def is_over(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause tells of the past alone: "Trước đây vẫn còn người đi muộn", not "Trước đây ..., nay ..."."""
    past = _P.of(analysis.gazetteer.cues).past.search(analysis.text.key, start, end)
    return (past is not None or _long_ago(analysis, start, end)) and not tells_of_now(analysis, start, end)


def _long_ago(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause opens with a time of which nothing lasts: "Năm 1988, nhà ông thiếu ruộng", not "|Từ| năm 1988"."""
    time = analysis.first_timex(start, min(end, start + _OPENS))
    return (
        time is not None
        and time.last is not None
        and analysis.day.year - time.last.year >= _LONG
        and not analysis.text.key.endswith(_SINCE, start, time.start)
    )


def tells_of_now(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause says how it is today: "đến nay chợ vẫn bỏ không"."""
    return _P.now.search(analysis.text.key, start, end) is not None


def weight_of(analysis: Analysis, start: int, end: int) -> int:
    """How much of a clause complains, nothing where it tells of the past ("Ngày trước đường lầy lội"): strong words
    six, weak ones two, feeble ones one.
    """
    key = analysis.text.key
    if not (
        any(analysis.labelled(label, start, end) for label in _COMPLAINS)
        or _is_lacking(key, start, end)
        or _P.reproach.search(key, start, end)
    ):
        return 0
    if is_over(analysis, start, end) or _P.own_doing.search(key, start, end):
        return 0
    low = max(start, _mended_until(key, start, end))
    weight = _weight_of_words(analysis, low, end)
    if weight < _WEAK and _is_lacking(key, low, end):
        weight = _WEAK
    return max(weight, _REPROACH * (_P.reproach.search(key, low, end) is not None))


def _weight_of_words(analysis: Analysis, low: int, end: int) -> int:
    """How much the words of complaint in ``[low, end)`` weigh; none of what is denied: "|không có| hộ nào vi phạm"."""
    key, cues, weight, last, before = analysis.text.key, analysis.gazetteer.cues.by_id, 0, -1, ""
    found = [cue for label in _COMPLAINS for cue in open_cues(analysis, label, low, end)]
    for cue in sorted(found, key=lambda m: (m.start, -m.end)):
        if cue.start < last:
            continue
        none = _P.none_of.search(key, max(low, cue.start - _BEFORE), cue.start)
        if none:
            weight = 0 if before in _NONE else weight  # neither is wrong
        elif not _is_mended(key, low, cue, end):
            weight += cues[cue.id].rank
        last, before = cue.end, cue.form
    return weight


def _is_mended(key: str, low: int, cue: Mention, end: int) -> bool:
    """Whether what would be wrong was put right or grows less: "xóa 500 nhà |dột nát|", "|nợ| giảm còn 3 tỷ đồng"."""
    falls = cue.form.startswith(_DEBT) and _P.falls.match(key, cue.end, end)
    mended = _P.mended.search(key, max(low, cue.start - _BEFORE), cue.start)
    return bool(mended or falls or _P.eased.match(key, cue.end, end))


def _is_lacking(key: str, start: int, end: int) -> bool:
    """Whether the numbers of a clause tell a lack: too few for what is asked, or "21 triệu, trong khi chuẩn là 36"."""
    if _P.too_few.search(key, start, end):
        return True
    if _DIGIT.search(key, start, end) is None:
        return False
    return _P.only.search(key, start, end) is not None or is_short_of(key, start, end)


def is_short_of(key: str, start: int, end: int) -> bool:
    """Whether a number is set against what is asked for: "21 triệu, trong khi chuẩn là 36"."""
    if _P.short_of.search(key, start, end):
        return True
    if key.find(_WHILE, start, end) < 0:
        return False
    held = _P.against.search(key, start, end)
    return held is not None and float(held["value"].replace(",", ".")) < float(held["norm"].replace(",", "."))


def _mended_until(key: str, start: int, end: int) -> int:
    """Where what is told begins to hold today: what was wrong before it is over ("đầu năm mới đạt 11 tiêu chí, |nay đã|
    đạt 17", "khó khăn trước đây |nay đã| được tháo gỡ").
    """
    turns = [m.end() for m in _P.by_now.finditer(key, start, end)]
    conceded = _P.conceded.search(key, start, end)  # "|mặc dù khó khăn, song| thu ngân sách vẫn tăng"
    if conceded and conceded.start() - start <= _CONCEDES_WITHIN:
        turns.append(conceded.end())
    return max([start, *turns])


def hardship(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a "phải" of a clause is a hardship by what has to be done: "xã |phải vay| ngân hàng trả nhà thầu", "thôn
    phải họp bảy lần dân |mới đồng ý|".
    """
    key = analysis.text.key
    if _P.hardship.search(key, start, end) is None:
        return False
    low = _mended_until(key, start, end)  # "trước kia |phải ngồi ngoài sân|, nay có hội trường"
    return _P.hardship.search(key, low, end) is not None and not is_over(analysis, start, end)


def lacks(analysis: Analysis, start: int, end: int, aloud: bool) -> bool:
    """Whether residents say in plain words that something is wrong, in a text or a paragraph that complains, or ``aloud``,
    whatever the words; not what they praise, nor "Hồi đó nhà chưa có điện".
    """
    key = analysis.text.key
    plainly = (aloud or _P.plainly.search(key, start, end)) and not _P.cheers.search(key, start, end)
    if not plainly or is_over(analysis, start, end) or _P.own_doing.search(key, start, end):
        return False
    if aloud or grieves(analysis):
        return True
    return _P.voices.search(key, line_start(key, start), line_end(key, end)) is not None


@once
def grieves(analysis: Analysis) -> bool:
    """Whether the text as a whole complains: of a good part of its sentences each tells of something wrong, of a smaller
    one where residents raise their voice in it.
    """
    key, sentences = analysis.text.key, analysis.sentences.items
    voices = wrong = 0
    for s in sentences:
        if _P.voices.search(key, s.start, s.end) and not is_over(analysis, s.start, s.end):
            voices += 1
        else:
            wrong += weight_of(analysis, s.start, s.end) >= _WEAK
    return len(sentences) >= _WHOLE and voices + wrong >= (_RAISED if voices else _COMPLAINING) * len(sentences)
