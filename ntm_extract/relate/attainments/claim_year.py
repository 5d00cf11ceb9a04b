"""CLAIM YEAR: the year in which a unit reached its standard, or is to reach it."""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, OPENS, REACHED, Claim
from ntm_extract.span import Span

_P = phrases("claim_year")
LIST_POINT = _P.list_point
_BULLET = re.compile(r"\s?[-+*•]")
NEAR = 40  # characters between a claim and the stretch of its plan
BEHIND = 9  # characters from a claim to the end of a year that stands alone: "nâng cao| vào 2023|"
MONTH = 31  # days
CARRY = 3  # sentences for which the year that opens one governs
_REACHED = (".reach", ".ntm", ".ntm_advanced", ".ntm_model", ".urban_civilized")  # ends of the labels of their cues
_AIMS = (".target", ".registered")
_RIGHT_BEHIND = re.compile(
    r"[^,;.:()]{0,12}\(?"
)  # "A đạt chuẩn| năm 2014|, phấn đấu đạt nâng cao": the year of the first
_HOURS = ("sáng", "chiều", "tối", "trưa")  # "vào |tối 19/5|" something took place
_YEAR = sought(r"(?<![\d/-])(20[0-3]\d)(?![\d/-])")


def list_heading(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line above a list of points: "Mục tiêu năm 2019" holds for each of its bullets or numbers."""
    items, text = analysis.sentences.items, analysis.text.canonical
    here = line_start(text, sentence)
    if not LIST_POINT.match(text, here):
        return None
    points = _BULLET if _BULLET.match(text, here) else LIST_POINT  # a numbered line may stand over bullets
    above = items[max(0, sentence.index - 40) : sentence.index]
    return next(
        (
            s
            for s in reversed(above)
            if s.line != sentence.line
            and not points.match(text, line_start(text, s))
            and not _P.group_line.match(analysis.text.key, line_start(text, s))
        ),
        None,
    )


def line_start(text: str, sentence: Sentence) -> int:
    """Where the line of a sentence begins: "|1. |Xã A đạt chuẩn"."""
    return text.rfind("\n", 0, sentence.start) + 1


def year_of(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None
) -> tuple[int | None, Span | None]:
    """The year behind the claim in its clause, else before it, else at the head of the sentence."""
    key = analysis.text.key
    if own_year is not None:
        return own_year, _where_told(key, place, sentence, own_year)
    low = sentence.start if claim.elliptic else max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    stop = key.find(";", max(claim.end, place.end))
    high = min(sentence.end, stop if stop >= 0 else sentence.end)
    later = _P.put_off.search(key, low, high) if claim.status != "not_achieved" else None
    if later is not None and not any(
        other.level == place.level for other in analysis.toponyms_between(max(claim.end, place.end), later.start())
    ):  # not "xã A về đích năm 2018, riêng |xã B| lùi sang năm 2019"
        return int(later["year"]), Span(*later.span("year"))
    times = [
        t
        for t in analysis.timexes_between(sentence.start, high)
        if _can_date(key, t, claim) and not _P.turned.search(key, t.end, claim.start)
    ]
    time = (
        _behind(analysis, times, place, claim, low)
        or _ahead(analysis, times, claim, low)
        or _at_head(key, times, sentence)
    )
    if time is not None and (day := time.last or time.first) is not None:
        return day.year, Span(time.start, time.end)
    bare = _P.bare_year.search(key, max(low, claim.start - OPENS), claim.start)
    bare = bare or _P.bare_year_behind.search(key, claim.start, min(high, claim.end + BEHIND))
    if bare is None or _P.until.match(key, bare.end()):
        return None, None
    return int(bare["year"]), Span(*bare.span("year"))


def last_year(key: str, low: int, high: int) -> int | None:
    """The year that a stretch names last."""
    years = _YEAR.findall(key, low, high)
    return int(years[-1]) if years else None


def _where_told(key: str, place: Toponym, sentence: Sentence, year: int) -> Span | None:
    """Where the year stands that a list gives a unit: right behind it, else last before it, else first behind it; None
    where it is told by its distance from another's: "trước xã B một năm".
    """
    beside = _YEAR.search(key, place.end, place.end + 24)
    if beside is not None and int(beside[1]) == year:
        return Span(*beside.span(1))
    before = reversed(list(_YEAR.finditer(key, sentence.start, place.start)))
    behind = _YEAR.finditer(key, place.end, sentence.end)
    return next((Span(*m.span(1)) for m in (*before, *behind) if int(m[1]) == year), None)


def _can_date(key: str, time: Timex, claim: Claim) -> bool:
    """Whether a time lies in one year and can be that of a claim: a day only of what is aimed at, "|trước ngày
    31/12/2019|".
    """
    if time.last is None and time.first is not None and key.startswith(("từ ", "kể từ "), time.start):
        return _P.until.match(key, time.end) is None  # "đạt chuẩn |từ năm 2014|", not "|từ năm 2013| đến 2015"
    if _P.compared.search(key, max(0, time.start - OPENS), time.start):
        return False
    if time.programme or not time.last or (time.first is not None and time.first.year != time.last.year):
        return False
    if time.kind == "day":
        aimed = claim.status in AIMS and not key.startswith(_HOURS, time.start)
        return aimed and _P.by.search(key, max(0, time.start - OPENS), time.start) is not None
    if time.kind == "as_of":
        return not _P.now.match(key, time.start)
    return time.kind in ("period", "deadline")


def _behind(analysis: Analysis, times: list[Timex], place: Toponym, claim: Claim, low: int) -> Timex | None:
    """The first time behind a claim, where it is not of another unit: "A đã về đích, xã B phấn đấu |trong năm 2018|"."""
    key = analysis.text.key
    behind = [
        t
        for t in times
        if claim.start <= t.start
        and " để " not in key[t.end : claim.end]  # "phấn đấu năm 2021 hoàn thành để |năm 2022| được công nhận"
        and not (_P.next_year.match(key, t.start) and _P.past_year.search(key, low, claim.start))
        and (
            t.start - claim.end <= 24
            or _P.goes_on.fullmatch(key, claim.end, t.start)
            or _P.field.fullmatch(key, claim.end, t.start)
        )
    ]
    own = any(low <= t.start < claim.start for t in times)  # "|năm 2014| xã A đạt chuẩn, năm 2015 vỡ nợ"
    if not behind or (
        own and _P.joins.search(key, claim.end, behind[0].start) and not key.startswith("vào ", behind[0].start)
    ):
        return None
    cues = analysis.labelled("cue.standard", claim.end, behind[0].start)
    if any(c.label.endswith(_AIMS) and not key.endswith(("đúng ", "so với "), 0, c.start) for c in cues):
        return None  # "được công nhận đạt chuẩn và phấn đấu |đến năm 2020| đạt chuẩn nâng cao"
    others = analysis.toponyms_between(claim.end, behind[0].start) if place.start < claim.start else ()
    if any(other.level == place.level for other in others):
        return None
    return next((t for t in behind if t.start < place.start or not _P.new_subject.match(key, t.start)), None)


def _ahead(analysis: Analysis, times: list[Timex], claim: Claim, low: int) -> Timex | None:
    """The last time before a claim in its clause, where it is not of a claim before: "A đạt chuẩn |năm 2014|, phấn đấu
    đạt nâng cao".
    """
    key = analysis.text.key
    cues = () if claim.elliptic else analysis.labelled("cue.standard", low, claim.start)
    told = [c.end for c in cues if c.label.endswith(_REACHED)]
    return next(
        (
            t
            for t in reversed(times)
            if low <= t.start < claim.start
            and (
                " để " in key[t.end : claim.start]
                or _P.new_subject.match(key, t.start)
                or not any(_RIGHT_BEHIND.fullmatch(key, end, t.start) for end in told if end <= t.start)
            )
        ),
        None,
    )


def _at_head(key: str, times: list[Timex], sentence: Sentence) -> Timex | None:
    """The time that opens a sentence: "Mục tiêu của huyện |đến năm 2020|: ...; xã A đạt chuẩn"."""
    return next(
        (
            t
            for t in times
            if t.start - sentence.start <= 12
            or (t.start - sentence.start <= NEAR and key[t.end : t.end + 3].strip().startswith(":"))
        ),
        None,
    )


def _is_open(analysis: Analysis, time: Timex) -> bool:
    """Whether a plan may still be for the year of a time: not "|Tháng 5|, xã được công nhận. Xã phấn đấu đạt nâng cao"."""
    first, last = time.first, time.last
    if first is None or last is None or last.year < analysis.day.year:
        return False
    return last >= analysis.since or (last - first).days > MONTH


def year_above(analysis: Analysis, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the heading over a line ("III. NHIỆM VỤ NĂM 2017"), else the one that opens an earlier sentence of
    the paragraph, else a decision's.
    """
    key, done = analysis.text.key, status in REACHED
    today = done and (
        _P.so_far.search(key, sentence.start, sentence.end)
        or any(t.kind == "as_of" for t in analysis.timexes_between(sentence.start, sentence.end))
    )
    if today or _P.since.match(key, sentence.start):
        # "Năm 2021, tỉnh công nhận 11 xã. |Đến nay|, có 3 huyện đạt chuẩn là ...": in whatever year
        return None
    line = list_heading(analysis, sentence)
    for heading in (*analysis.headings(sentence), *((Span(line.start, line.end),) if line else ())):
        if match := _YEAR.search(key, *heading):
            return int(match[1]), Span(*match.span(1))
        ahead = [t for t in analysis.timexes_between(*heading) if t.kind == "period" and t.last and not t.programme]
        if status in AIMS and len(ahead) == 1 and ahead[0].last and _is_open(analysis, ahead[0]):
            # "Nhiệm vụ |6 tháng cuối năm|"
            return ahead[0].last.year, Span(ahead[0].start, ahead[0].end)
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        goes_on = back == sentence.index - 1 and _P.accordingly.match(key, sentence.start) is not None
        if before.line != sentence.line and not goes_on:
            break
        for time in analysis.timexes_between(before.start, before.end):
            single = (
                time.kind == "period"
                and time.first
                and time.last
                and time.first.year == time.last.year
                and not time.programme
            )
            if time.kind == "deadline" and time.last and not done and not time.programme:
                # "Tỉnh phấn đấu |đến năm 2025| có ... . Các huyện A, B đạt chuẩn; ít nhất 80% xã ..."
                return time.last.year, Span(time.start, time.end)
            if (
                single
                and time.last
                and (status != "eligible" or goes_on)
                and (goes_on or time.start - before.start <= OPENS or key[: time.start].endswith(", "))
                and (time.last.year <= analysis.day.year if done else _is_open(analysis, time))
            ):
                return time.last.year, Span(time.start, time.end)
    return None
