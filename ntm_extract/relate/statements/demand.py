"""DEMAND: what makes a clause one: who is to act, the verb that says what to do, the list to which it belongs."""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import DIRECTS, HANDS_OUT, is_act, is_praise, urging
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.complaint import burden, open_cues, weight_of
from ntm_extract.relate.statements.named import names
from ntm_extract.relate.statements.nominal import is_nominal
from ntm_extract.span import Span

_P = phrases("demand")
_IN_LIST = phrases("in_list")
BODIES, DEEDS = ("org", "cue.subject.body"), ("cue.statement.wish", "cue.statement.modal")
DOER = 60  # characters from where a body begins to what it is to do
MIN_WORDS = 5  # of a statement
HAS_TO_WITHIN = 5  # words of who has to do something
TRIM = " ,;:./\"“”'’…()-+•*"
_QUOTES = ("“", '"')
MATTER, WILL = _P.word("matter"), _P.word("will")
_ABOUT, _PLEAS = _P.words("about"), _P.words("pleas")
_SEVERAL, _DIRECTS = _P.words("several"), f" {DIRECTS} "
_AT_ONCE = _P.words("at_once")
_VERBS = _P.words("verbs")
FORBIDS = _P.forbids  # "; |không để| nợ mới"
TOLD = _P.told  # a fact among demands: "; |hiện cả xã có| hai chợ"
_MATTERS = _P.words("matters")


def told_what(analysis: Analysis, start: int, end: int) -> bool:
    """Whether who is to act stands at ``start``, and behind his name what: "|Điện lực| thay 3 trạm biến áp"."""
    high = min(end, start + DOER)
    if start >= high or (analysis.text.key.startswith(_VERBS, start) and analysis.text.canonical[start].islower()):
        return False  # "tăng cường kiểm tra, |thanh tra| việc thu tiền"
    if _P.agreed.match(analysis.text.key, start):
        return False  # "|Thống nhất| chọn hai xã làm điểm"
    row = row_of_bodies(analysis, start, high)
    if names(analysis).holds(start) or (row is None and not analysis.text.canonical[start].isupper()):
        return False  # "tiêu chí số 6, |11 và 17 nộp về Sở|": no name
    name = row.end if row else start
    deeds = (m.start for label in DEEDS for m in analysis.labelled(label, name + 1, high))
    return any(is_nominal(analysis, name, deed) for deed in deeds)


def doer_goes_on(analysis: Analysis, start: int, end: int) -> bool:
    """Whether the next one is given his task where somebody else was given his: "Phó Thủ tướng yêu cầu Bộ A trình nghị
    định. |Bộ B chủ trì, phối hợp các tỉnh rà soát quy hoạch|."; not "Chính quyền huy động mỗi người một triệu đồng".
    """
    row = row_of_bodies(analysis, start, end)
    if _tells(analysis, start, end, row):
        return False
    if row is not None and analysis.text.key.startswith(": ", row.end):
        return wish_at(analysis, row.end + 2)  # "|Xã A: hoàn thiện hồ sơ|"
    if row is None:
        return False
    passed_on = analysis.text.key.startswith(_SEVERAL, start) and analysis.text.key.startswith(_DIRECTS, row.end)
    task = _P.next_task.match(analysis.text.key, row.end, end) or any(
        must.start == row.end + 1 and wish_at(analysis, must.end + 1)  # "|Các xã cần rà soát| từng tiêu chí"
        for must in open_cues(analysis, "cue.statement.modal", row.end, end)
    )
    if passed_on or task or FORBIDS.match(analysis.text.key, row.end + 1):
        return True
    # "Huyện A phê duyệt xong 12 dự án |trong tháng 3|" is told in April
    over = any(time.last and time.last < analysis.day for time in analysis.timexes_between(row.end, end))
    done = over and bool(analysis.quantities_between(row.end, end))
    return not done and _P.by_when.match(analysis.text.key, row.end, end) is not None


def _tells(analysis: Analysis, start: int, end: int, row: Span | None) -> bool:
    """Whether a clause tells a fact ("|toàn huyện đã làm| 8 km đường"), and not only which of the bodies is to act: "|các xã chưa
    đạt chuẩn| khẩn trương ...".
    """
    told = TOLD.match(analysis.text.key, start, end)
    if told is None or row is None or told.end() > row.end:
        return told is not None
    return TOLD.match(analysis.text.key, row.end + 1, end) is not None


def looks_back(analysis: Analysis, act: Mention, end: int) -> bool:
    """Whether what is asked for was told before the verb: "Con số nào là đúng, đề nghị |xem lại|"."""
    return _P.again.fullmatch(analysis.text.key, act.end, end) is not None


def has_object(analysis: Analysis, act: Mention, end: int) -> bool:
    """Whether something is asked: not "đề nghị này"; a plain "giao" needs somebody to give it to."""
    key = analysis.text.key
    if looks_back(analysis, act, end) or _P.bluntly.match(key, act.end, end) or tasks_begin(analysis, act) >= 0:
        return True  # "chỉ đạo |dứt khoát:| chưa xong mặt bằng thì chưa khởi công"
    pause = key.startswith(", ", act.end) and _begins_again(analysis, act.end + 2, end)
    if (_P.no_object.match(key, act.end, end) and not pause) or len(key[act.end : end].split()) < 3:
        return False  # "đề nghị này"; but "ông X đề nghị, quý III các xã phải xong"
    if act.form in HANDS_OUT and key[act.end] != ":" and not pause:
        at = without_time(analysis, act.end + 1, end)  # "chỉ đạo |trước ngày 30/9 |các xã phải hoàn thành quy hoạch"
        if key[at : at + 1] in _QUOTES:
            return wish_at(analysis, at + 1)  # "chỉ đạo “|dừng ngay việc thu quỹ|”"
        named = analysis.text.canonical[at].isupper()  # "giao |Ban Tuyên giáo| chọn mỗi xã một bản"
        somebody = not _P.given.match(key, at) and (named or _P.somebody.match(key, at) is not None)
        return somebody or body_at(analysis, at) or any(m.start == at for m in analysis.labelled("title", at, end))
    return True


def _begins_again(analysis: Analysis, start: int, end: int) -> bool:
    """Whether what is asked for begins behind the comma of "ông X đề nghị, ": with who is to act ("|Chủ tịch UBND các xã|
    không từ chối ..."), when ("|hằng năm| Hội nên ..."), what to do or with a modal further on.
    """
    return (
        bool(open_cues(analysis, "cue.statement.modal", start - 2, end))
        or wish_at(analysis, start)
        or body_at(analysis, start)
        or lead_end(analysis, start, end) > start
        or any(time.start == start for time in analysis.timexes_between(start, start + 1))
        or any(title.start == start for title in analysis.labelled("title", start, end))
        or _P.now_and_then.match(analysis.text.key, start) is not None
    )


def body_at(analysis: Analysis, start: int) -> bool:
    """Whether a clause begins with the body that is to act: "|UBND huyện| cụ thể hóa Nghị quyết"; not how many have it
    as their aim: "giao |5 xã| đạt chuẩn".
    """
    key = analysis.text.key
    counted = key[start : start + 1].isdigit() or names(analysis).holds(start)
    return not counted and row_of_bodies(analysis, start, min(len(key), start + DOER)) is not None


def charged(analysis: Analysis, start: int, end: int) -> int:
    """Where the task begins that the body or office is given with which a clause opens, or -1: "UBND tỉnh có trách nhiệm
    |công bố theo quy định|", "Theo đó, cùng với lễ công bố, UBND tỉnh có trách nhiệm |nâng chất các tiêu chí|"; not "cán
    bộ có trách nhiệm với dân".
    """
    key = analysis.text.key
    if _P.charged.search(key, start, end) is None:
        return -1
    start = lead_end(analysis, start, end)
    task = _P.charged.search(key, start, end)
    if task is None or not wish_at(analysis, task.end()):
        return -1
    begins = {start} if task["given"] else {start, key.rfind(", ", start, task.start()) + 2}
    titles = {title.start for title in analysis.labelled("title", start, end)}
    return task.end() if any(at in titles or body_at(analysis, at) for at in begins if at >= start) else -1


def charged_with(analysis: Analysis, start: int, task: int) -> Span | None:
    """Who is given the ``task`` that begins there, in the clause from ``start``: "|UBND các xã| có trách nhiệm duy trì"."""
    start = lead_end(analysis, start, task)
    begins = (start, analysis.text.key.rfind(", ", start, task) + 2)
    if charged(analysis, start, len(analysis.text.key)) != task:
        return None
    return next((row for at in begins if at >= start and (row := row_of_bodies(analysis, at, task))), None)


def lists(analysis: Analysis, verb: Mention, start: int) -> bool:
    """Whether an act of asking announces a list to which ``start`` belongs: "yêu cầu: các xã ...; phòng ...", "đề nghị
    huyện mở chợ; |kéo điện| cho thôn".
    """
    if not is_act(verb):
        return False
    key = analysis.text.key
    opened = key.find(":", verb.end, start)
    if opened > verb.end and wish_at(analysis, lead_end(analysis, start, min(len(key), start + 40))):
        return True  # "yêu cầu các xã thực hiện ba việc: |rà soát| ...; |công khai| ..."
    if opened > verb.end and (asked := row_of_bodies(analysis, verb.end + 1, opened)) and asked.end == opened:
        return True  # "yêu cầu mỗi thành viên: xuống xã ...; |dự họp dân|"
    return opened == verb.end or (
        body_at(analysis, verb.end + 1) and not TOLD.match(key, lead_end(analysis, start, min(len(key), start + 40)))
    )


def wish_at(analysis: Analysis, start: int) -> bool:
    """Whether a clause opens like a demand: "|đầu tư| trạm bơm"; not "việc |hỗ trợ| còn chậm"."""
    key, wishes = analysis.text.key, analysis.labelled("cue.statement.wish", start, start + 24)
    if not any(m.start == start for m in wishes) or _names_unit(analysis, start):
        return False
    if key.endswith(_ABOUT, 0, start) and key.startswith(_PLEAS, start):
        return False  # "Riêng |đề nghị| nâng phụ cấp, huyện sẽ báo cáo tỉnh": another asked for it
    return not key.endswith(MATTER, 0, start) and _P.stands.match(key, start) is None


def _names_unit(analysis: Analysis, start: int) -> bool:
    """Whether the name of a unit begins here, whatever it looks like: "|Cần Đước| phấn đấu về đích"."""
    units = analysis.toponyms_between(start, start + 1) if analysis.text.canonical[start].isupper() else ()
    return any(unit.start == start for unit in units)


def urges(analysis: Analysis, verb: Mention, start: int) -> bool:
    """Whether what follows a verb of speech at once is asked for: "Bí thư |nhấn mạnh| tập trung khắc phục tồn tại",
    "|nhấn mạnh| việc tiếp tục khắc phục tồn tại".
    """
    at_once = analysis.text.key[verb.end : start].strip() in _AT_ONCE
    return verb.form in urging(analysis.gazetteer.cues) and at_once


def concludes(analysis: Analysis, verb: Mention) -> bool:
    """Whether a verb of speech opens a list of what is to be done: "kết luận|:| ...", "chốt |ba việc: một là| ..."."""
    key = analysis.text.key
    if key.startswith(":", verb.end) or verb.form.endswith(":"):
        return verb.form in urging(analysis.gazetteer.cues)
    return tasks_begin(analysis, verb) >= 0


def tasks_begin(analysis: Analysis, verb: Mention) -> int:
    """Where the first of the tasks begins that are counted behind a verb, or -1: "chốt ba việc: |một là ...|", "lưu ý
    UBND tỉnh một số nội dung: |kiểm soát ...|".
    """
    if is_praise(verb):
        return -1  # "biểu dương ba việc xã làm tốt: |tuyên truyền sâu rộng|; ..."
    key = analysis.text.key
    row = row_of_bodies(analysis, verb.end + 1, min(len(key), verb.end + DOER))
    counted = _P.counted_tasks.match(key, verb.end) or (_P.counted_tasks.match(key, row.end) if row else None)
    return counted.end() if counted else -1


def urged(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause behind such a verb is an order: it opens with what to do, what not to do, or who is to do it."""
    start = without_time(analysis, start, end)
    if imperative(analysis, start, end) or FORBIDS.match(analysis.text.key, start):
        return True
    if wish_at(analysis, start):
        # "nhấn mạnh |xây dựng nông thôn mới là| nhiệm vụ của toàn dân"
        return not TOLD.match(analysis.text.key, start, end)
    row = row_of_bodies(analysis, start, end)
    if row and FORBIDS.match(analysis.text.key, row.end + 1):
        return True  # "lưu ý |các địa phương không chạy theo| số lượng"
    if row is None or _tells(analysis, start, end, row) or weight_of(analysis, row.end, end):
        return False
    return bool(analysis.labelled("cue.statement.wish", start, end))


def asked_for(analysis: Analysis, verb: Mention, start: int, end: int) -> bool:
    """Whether a later member of a list of demands is one: it opens with who is to act or with a verb; no complaint
    unless a colon announced the list.
    """
    if analysis.text.key.startswith(_MATTERS, start) or any(
        m.form == WILL for m in open_cues(analysis, "cue.statement.commitment", start, end)
    ):
        return False
    opens = body_at(analysis, start) or wish_at(analysis, start)
    if told_what(analysis, start, end):
        return True
    if weight_of(analysis, start, end):
        return opens and analysis.text.key.find(":", verb.end, start) >= 0
    return opens or says_what(analysis, start, end) or _is_counted(analysis, verb, start, end)


def _is_counted(analysis: Analysis, verb: Mention, start: int, end: int) -> bool:
    """Whether a clause is a task that a verb counts, whatever its own verb: "đề xuất ba việc: |tăng biên chế|; ..."."""
    told = TOLD.match(analysis.text.key, start, end) is not None or weight_of(analysis, start, end) > 0
    return not told and tasks_begin(analysis, verb) >= 0


def assigned(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause of a list of conclusions or tasks is one of them: "Tập trung ...", "- |Các thôn| nộp kế hoạch
    trước 20/5"; not what is agreed or told.
    """
    key = analysis.text.key
    if (behind := behind_concern(analysis, start, end)) > start and doer_goes_on(analysis, behind, end):
        return True  # "Nếu có vướng mắc, |các xã kịp thời báo cáo| UBND huyện"
    start = behind
    if imperative(analysis, start, end) or wish_at(analysis, start) or _has_to(analysis, start, end):
        return True
    if (deed := without_time(analysis, start, end)) > start and wish_at(analysis, deed):
        return True  # "; |hằng tháng tổng hợp, báo cáo UBND tỉnh|"
    if _IN_LIST.ought.match(key, start, end):
        return True  # "- |Mỗi thôn có ít nhất một tuyến đường hoa|"
    if any(gap in key[start:end] for gap in ("   ", " | ")) or len(key[start:end].split()) < MIN_WORDS + 1:
        return False  # names below the minutes
    row = row_of_bodies(analysis, start, end)  # "|Đoàn| thống nhất 17 tiêu chí đạt": what it agreed on
    agreed = _P.agreed.match(key, start, end) or (row and _P.agrees.match(key, row.end, end))
    return (
        bool(_P.line.search(analysis.text.canonical, max(0, start - 12), start) or _P.told_off.match(key, start))
        and not TOLD.match(key, start, end)
        and not agreed
    )


def behind_concern(analysis: Analysis, start: int, end: int) -> int:
    """Where a clause of a list begins behind what it is about: "2. |Đối với UBND các xã:| công khai ...", "|Trong quá trình thực
    hiện, nếu có vướng mắc,| các xã báo cáo UBND huyện".
    """
    while front := _IN_LIST.concerning.match(analysis.text.key, start, end):
        start = front.end()
    return start


def _has_to(analysis: Analysis, start: int, end: int) -> bool:
    """Whether somebody has to do something: "|hai thôn này phải xong| 1,2 km đường"; nothing that he bears."""
    must = next(iter(open_cues(analysis, "cue.statement.modal", start, end)), None)
    key = analysis.text.key
    return must is not None and len(key[start : must.start].split()) <= HAS_TO_WITHIN and not burden(key, must, end)


def imperative(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause begins as an order: "Tập trung chỉ đạo ...", "Phòng Tài chính tham mưu ..."."""
    cues = analysis.labelled("cue.statement.imperative", start, end)
    return bool(cues) and cues[0].start == start and not _is_told_of(analysis, start, end)


def _is_told_of(analysis: Analysis, start: int, end: int) -> bool:
    """Whether it is only told how a matter stands: "việc |huy động vốn còn rất khó|"."""
    key = analysis.text.key
    return _P.stands.match(key, start) is not None or (
        key.endswith(MATTER, 0, start) and weight_of(analysis, start, end) > 0
    )


def says_what(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a demand says what to do, not only who: "yêu cầu UBND huyện A|:|" opens a list."""
    return any(analysis.labelled(label, start, end) for label in DEEDS)


def lead_end(analysis: Analysis, start: int, end: int) -> int:
    """Without connectives at the front: "Ngoài ra, |xã cần ..."."""
    key = analysis.text.key
    moved = True
    while moved:
        moved = False
        if mark := _P.item.match(key, start, end):
            start, moved = mark.end(), True
        while start < end and key[start] in TRIM:
            start += 1
        for cue in analysis.labelled("cue.statement.lead", start, min(end, start + 40)):
            # "kết luận: |việc| dạy nghề còn chậm"; but "nhấn mạnh |việc| tiếp tục ..."
            subject = cue.form == MATTER.rstrip() and not key[start - 2 : start - 1].isalpha()
            if cue.start == start and not subject and not key.startswith("song song", start):
                start, moved = cue.end, True
                break
    return start


def without_time(analysis: Analysis, start: int, end: int) -> int:
    """Where a clause begins without connectives and times: "|Trong tháng 9|, huyện sẽ ...", "|Định kỳ| báo cáo"; of "|chậm nhất ngày
    20/12| phải xong", "|từ nay đến cuối năm|, xã tập trung ..." the word in front goes with it.
    """
    start = lead_end(analysis, start, end)
    if often := _P.often.match(analysis.text.key, start, end) or _P.now_and_then.match(analysis.text.key, start, end):
        return lead_end(analysis, often.end(), end)
    front = _P.before_time.match(analysis.text.key, start, end)
    opens = (start, front.end()) if front else (start,)
    time = next((t for t in analysis.timexes_between(start, opens[-1] + 1) if t.start in opens), None)
    return lead_end(analysis, time.end, end) if time else start
