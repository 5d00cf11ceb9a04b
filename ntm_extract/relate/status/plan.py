"""PLAN: the plan in whose scope a sentence without a cue lies, opened by an earlier sentence, a heading or a list
above.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import cast

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.nouns import INDICATOR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import FigureStatus
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.status.cue_reach import AFTER_REACH
from ntm_extract.relate.status.status_cue import strongest_cue
from ntm_extract.relate.status.thing import PLANNED, first_word, is_past, status_cues
from ntm_extract.span import Span

_P = phrases("plan")
_IDLE_CUE = phrases("idle_cue")
_IS_NOT, _WISHED_TOO = _P.word("is_not"), _P.words("wished_too")
PLAN_REACH = 16  # sentences in the scope of a plan
PLAN_OPENS = 80  # characters of its own sentence in which its cue stands
TIME_OPENS = 60  # characters of a sentence in which a time opens it: "Trong giai đoạn 2026 - 2030, ..."
ALL = 100  # per cent of a plan
A_MONTH, A_YEAR = timedelta(days=27), timedelta(days=365)


def plan_before(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The cue of a plan in the sentence before: "... trồng mới 40 ha chè. |Kinh phí thực hiện| là 12 tỷ đồng"; in the
    same paragraph, unless this one gives the funds.
    """
    before = analysis.sentences.previous(sentence)
    if before is None or (before.line != sentence.line and not _P.funds.match(analysis.text.key, sentence.start)):
        return None
    if any(is_past(analysis, t) for t in analysis.timexes_between(sentence.start, sentence.end)):
        return None  # "... phải có thêm 13 xã.⏎Tổng vốn 860 tỷ đồng, |đến 31/7| giải ngân 387 tỷ đồng"
    counted = (
        analysis.quantities_between(before.start, before.end)
        if _P.among.match(analysis.text.key, sentence.start)
        else ()
    )
    first, last = (counted[-1].start, counted[-1].end) if counted else (before.end, before.end)
    cue = strongest_cue(analysis, before.start, before.end, first, last)
    if cue is None and _P.funds.match(analysis.text.key, before.start):
        return plan_before(analysis, before)  # "... có 10 xã. |Kinh phí 12 tỷ đồng. Trong đó, tỉnh 4 tỷ đồng|"
    return cue if cue is not None and meaning_of(analysis, cue, before.start, last, True) in PLANNED else None


@once
def plan_around(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The cue of the plan that a sentence without a cue is part of: in its paragraph, its headings, or the sentence
    before.
    """
    return (
        _plan_of_paragraph(analysis, sentence)
        or _plan_of_headings(analysis, sentence)
        or _plan_of_units(analysis, sentence)
    )


def _plan_of_units(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The cue that opens the sentence before, in the same paragraph, where this one adds units and has no time: "Năm
    2024, tỉnh phấn đấu có thêm 8 xã đạt chuẩn. |Hai phường và 3 thị trấn đạt chuẩn đô thị văn minh|.". After "Và" any
    plan will do.
    """
    key, before = analysis.text.key, analysis.sentences.previous(sentence)
    more = _P.more_units.match(key, sentence.start, sentence.end)
    if (
        before is None
        or before.line != sentence.line
        or more is None
        or analysis.timexes_between(sentence.start, sentence.end)
    ):
        return None
    cue = next(
        (c for c in status_cues(analysis, before.start, before.end) if c.label.endswith((".target", ".allotted"))), None
    )
    ahead = any(t.ends_after(analysis.day) for t in analysis.timexes_between(before.start, before.end))
    return (
        cue
        if cue is not None
        and cue.start - before.start <= PLAN_OPENS
        and (
            more["joined"]
            or (ahead and (analysis.quantities_between(cue.end, before.end) or before.end - cue.end <= AFTER_REACH))
        )
        else None
    )


def _plan_of_paragraph(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The cue that opens an earlier sentence of a paragraph without results: "Năm 2023, xã |phấn đấu| thu ngân sách 6
    tỷ đồng. Thu nhập bình quân đạt |59 triệu đồng|. Đồng thời, làm 12 km đường. Xã A đạt 13 tiêu chí trở lên."
    """
    for before in _sentences_before(analysis, sentence):
        cues = status_cues(analysis, before.start, before.end)
        if (opens := next((c for c in cues if _opens_plan(analysis, before, c)), None)) is not None:
            return opens
    return None


@once
def _sentences_before(analysis: Analysis, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences before in the paragraph whose plan may still hold, nearest first, up to one that asserts a fact;
    after "|Như vậy|, ..." and behind goals that a list goes on with those of earlier paragraphs too.
    """
    key, found = analysis.text.key, []
    thus = _P.thus.match(key, sentence.start, sentence.end) is not None or _lists_more_goals(analysis, sentence)
    for here in (sentence, *analysis.sentences.back(sentence, PLAN_REACH - 1)):
        cues = status_cues(analysis, here.start, here.end)
        if (here.line != sentence.line and not thus) or any(_asserts(cue) for cue in cues):
            break
        if here is not sentence:
            found.append(here)
        goes_on = may_go_on(analysis, here) or (
            here is not sentence
            and (opens_ahead(analysis, here) or not analysis.quantities_between(here.start, here.end))
        )
        if not goes_on or any(
            t.last and is_past(analysis, t) and not _P.compared_with.search(key, here.start, t.start)
            for t in analysis.timexes_between(here.start, here.end)
        ):
            break
    return tuple(found)


def _lists_more_goals(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the list with which its paragraph opens adds to the goals of the paragraph above for a time ahead: "Theo đó, năm
    2015, huyện phấn đấu sản xuất tăng 10%.⏎|Thu ngân sách 60 tỷ đồng; giảm 1,2% hộ nghèo|", in December 2014.
    """
    opening = analysis.sentences.first_of(sentence.line)
    before = analysis.sentences.previous(opening)
    return (
        before is not None
        and ";" in analysis.text.key[opening.start : opening.end]
        and opens_ahead(analysis, before)
        and may_go_on(analysis, opening)
        and not any(t.last for t in analysis.timexes_between(opening.start, opening.end))
        and _P.compared.search(analysis.text.key, opening.start, opening.end) is None
        and analysis.headings(opening) == analysis.headings(before)
        and any(_opens_plan(analysis, before, c) for c in status_cues(analysis, before.start, before.end))
    )


def may_go_on(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence may continue the plan of the one before: by a connective, or since it has neither agent nor
    fact: "|Đồng thời|, xã A làm 12 km đường", "|Tỷ lệ hộ nghèo còn 3%|", "|Làm 12 km đường|".
    """
    key, low, high = analysis.text.key, sentence.start, sentence.end
    return (
        _P.along.match(key, low, high) is not None
        or _P.funds.match(key, low, high) is not None
        or _P.at_least.search(key, low, high) is not None
        or not (
            _P.somebody.match(key, low, high)
            or _P.as_it_is.search(key, low, high)
            or analysis.toponyms_between(low, high)
        )
    )


def _asserts(cue: Mention) -> bool:
    """Whether a cue asserts a result, a lack or a rule; not what plans have too: "|Phấn đấu| không có hộ nghèo, 80% số
    thôn được công nhận".
    """
    if cue.label.endswith(".not_achieved"):
        return first_word(cue.form) != _IS_NOT
    return cue.label.endswith((".achieved", ".required")) and cue.form not in _WISHED_TOO


def _opens_plan(analysis: Analysis, sentence: Sentence, cue: Mention) -> bool:
    """Whether a cue opens a plan that the next sentences may continue."""
    key = analysis.text.key
    return (
        cue.label.endswith(".target")
        and cue.start - sentence.start <= PLAN_OPENS
        and _P.plan_word.match(key, cue.start) is not None
        and not _IDLE_CUE.done.search(key, sentence.start, cue.start)
        and not (INDICATOR in cue.form and _IDLE_CUE.fares.match(key, cue.end))
        and not _P.was_done.match(key, cue.end)
        and not analysis.quantities_between(sentence.start, cue.start)
    )


def meaning_of(analysis: Analysis, cue: Mention, low: int, start: int, money: bool) -> FigureStatus:
    """The status that a cue gives: "phải" is a norm beside words of a norm, else a target; "được giao" grants money and
    demands anything else. ``low``: start of the sentence; ``start``: of the thing.
    """
    value = cue.value
    if value == "must":
        asked = any(
            _P.assigns.match(analysis.text.key, m.start)
            for m in analysis.labelled("cue.statement.directive", low, cue.start)
        )
        if not asked and _P.to_build.search(analysis.text.key, low, cue.start):
            return "forecast"  # "muốn xây chợ mới |phải có| 4,3 tỷ đồng": so much is needed
        ruled = not asked and _P.norm.search(analysis.text.key, low, max(cue.start, start))
        task = _P.task.match(analysis.text.key, cue.start) and not _P.of_all.search(analysis.text.key, low, cue.start)
        return "required" if ruled and not task else "target"
    if (
        value == "target"
        and _P.demands.match(analysis.text.key, cue.start)
        and (
            _P.of_norm.search(analysis.text.key, low, cue.start)
            or (money and _P.levies.match(analysis.text.key, cue.end, start))
        )
    ):
        return "required"  # "tiêu chí thu nhập |yêu cầu| 35 triệu đồng", "thôn |yêu cầu| mỗi khẩu đóng 900.000 đồng"
    if value == "allotted":
        # "năm nay huyện giao xã thu ngân sách 4 tỷ đồng", "đề nghị tỉnh giao vốn từ đầu năm": not given, asked for
        wanted = _P.collects.search(analysis.text.key, cue.end, start) or _P.begs.search(
            analysis.text.key, low, cue.start
        )
        return "achieved" if money and not wanted else "target"
    return cast(FigureStatus, value)  # any other of cues/status.csv is one


def _plan_of_headings(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The cue of a plan in the headings, nearest first: in "Nhiệm vụ năm 2020"; None below a heading of results, "Kết
    quả thực hiện nhiệm vụ năm 2019".
    """
    if tells_results(analysis, sentence):
        return None
    key = analysis.text.key
    kinds: Mention | None = None
    for heading in _valid_headings(analysis, sentence):
        if _is_of_past_indicators(analysis, heading) or _compares(analysis, heading):
            return None
        named = analysis.labelled("cue.heading.neutral", *heading)  # "2. Chương trình |mục tiêu| quốc gia"
        asked = key[heading.end - 1] == "?"
        if asked and _P.asks_how.search(key, *heading):
            continue  # "Vì sao còn nợ? |Giải pháp nào| để xử lý?": the answer tells first how things are
        for cue in [cue for cue in analysis.labelled("cue.heading", *heading) if not _is_within(cue, named)][:1]:
            if _P.kind_of.match(key, heading.start, heading.end):
                kinds = kinds or cue  # "1. Chỉ tiêu kinh tế": of results or of plans, as what stands above says
                break
            return None if cue.label.endswith(".achieved") else cue
        if kinds is not None:
            continue
        cue_above = strongest_cue(analysis, *heading, heading.end, heading.end)
        if (
            cue_above is not None
            and not _is_within(cue_above, named)
            # "Thôn tôi |đăng ký| làm 1,2 km, được hỗ trợ bao nhiêu?", "vì sao trạm y tế còn |dang dở|?"
            and not (asked and cue_above.label.endswith((".registered", ".not_achieved")))
            and not (
                analysis.sentence(heading.start).line == sentence.line
                and analysis.labelled("cue.statement.directive", cue_above.start, cue_above.end)
            )
        ):
            return cue_above  # what "Ông X yêu cầu:" opens ends with its sentence
    return kinds


def _is_within(cue: Mention, names: Sequence[Mention]) -> bool:
    """Whether a cue is a part of a name that says nothing of plans or results."""
    return any(name.start <= cue.start and cue.end <= name.end for name in names)


def _compares(analysis: Analysis, heading: Span) -> bool:
    """Whether the line over a list tells a result, and its parts with it: "Huy động 356 tỷ đồng, đạt 94% kế hoạch, |trong
    đó:|".
    """
    return analysis.text.key[heading.end - 1] == ":" and tells_results(analysis, analysis.sentence(heading.start))


def _is_of_past_indicators(analysis: Analysis, heading: Span) -> bool:
    """Whether a heading names indicators at a time that is over, "III. Một số chỉ tiêu đến 31/12/2019" in January 2020;
    not in a document without a date, which may be the plan itself.
    """
    known = analysis.document.published is not None
    if not known or not _P.indicators_at.match(analysis.text.key, heading.start, heading.end):
        return False
    times = [t for t in analysis.timexes_between(*heading) if t.last is not None]
    return bool(times) and all(t.is_over(analysis.since) for t in times)


@once
def tells_results(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence tells a result in any paper and under any heading: it compares with a plan or a year, "đạt |102%
    kế hoạch| năm, tăng 15% so với cùng kỳ", or goes on about a period that is over, "|Năm 2017|, xã gặp khó khăn. |Thu
    ngân sách 9 tỷ đồng|" in a plan of 2018.
    """
    if _goes_on_with_past(analysis, sentence):
        return True
    key = analysis.text.key
    compared = _P.compared.search(key, sentence.start, sentence.end)
    return (
        compared is not None
        and not _P.yearly.search(key, sentence.start, sentence.end)
        and not _is_goal_itself(analysis, sentence, compared.start())
    )


def _goes_on_with_past(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the last sentence of its paragraph before it that opens with a period opens with one that is over."""
    key = analysis.text.key
    opening = analysis.sentences.first_of(sentence.line)
    for before in analysis.sentences.back(sentence, sentence.index - opening.index):
        opens = analysis.first_timex(before.start, before.start + TIME_OPENS)
        if opens and opens.kind == "period" and _P.when_opens.fullmatch(key, before.start, opens.start):
            return opens.is_over(analysis.day)
    return False


def _is_goal_itself(analysis: Analysis, sentence: Sentence, compared: int) -> bool:
    """Whether the first that a sentence counts is how much of a plan is to be done, at most all of it: "Giải ngân đạt |60%|
    kế hoạch vốn".
    """
    first = analysis.first_quantity(sentence.start, sentence.end)
    return first is not None and first.start < compared <= first.end and first.value <= ALL


@once
def _valid_headings(analysis: Analysis, sentence: Sentence) -> list[Span]:
    """The headings of a sentence, without a lead-in of its paragraph that no longer holds: "Mục tiêu: thu nhập 50
    triệu đồng. Hộ nghèo còn 2%. |Đại hội bầu 15 đồng chí|. |Kết quả năm 2017: ...|".
    """
    return [
        heading
        for heading in analysis.headings(sentence)
        if (lead := analysis.sentence(heading.start)).line != sentence.line
        or lead.index == sentence.index
        or analysis.text.key[heading.end - 1] != ":"
        or lead in _sentences_before(analysis, sentence)
    ]


@once
def is_ahead_above(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a future time opens the sentence or one that it continues, or stands in the nearest heading with a time:
    "III. Việc tháng 8" in minutes of July, "2. Năm 2017:" in December.
    """
    if opens_ahead(analysis, sentence) or any(
        opens_ahead(analysis, before) for before in _sentences_before(analysis, sentence)
    ):
        return True
    if _goes_on_with_past(analysis, sentence):
        return False
    for heading in _valid_headings(analysis, sentence):
        if times := [t for t in analysis.timexes_between(*heading) if t.kind in ("period", "deadline") and t.last]:
            return all(t.is_ahead(analysis.day) for t in times)
    return False


def opens_ahead(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a future time of a month or more opens a sentence: "Giai đoạn 2026 - 2030, tỉnh ..."; not "Từ ngày 23 đến
    25/1, trời rét".
    """
    opens = analysis.first_timex(sentence.start, sentence.start + TIME_OPENS)
    if opens is None or opens.last is None:
        return False
    if opens.first is None:
        ahead = opens.kind == "deadline" and opens.ends_after(analysis.day + A_YEAR)
    else:
        ahead = opens.first > analysis.day and opens.last - opens.first >= A_MONTH
    return ahead and _P.when_opens.fullmatch(analysis.text.key, sentence.start, opens.start) is not None
