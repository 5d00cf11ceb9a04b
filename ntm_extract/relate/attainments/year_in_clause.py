"""YEAR IN CLAUSE: the year that the clause or the sentence of a claim tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, OPENS, Claim, Year
from ntm_extract.relate.attainments.group import Group
from ntm_extract.span import Span

_P = phrases("year_in_clause")
_CONTINUED = phrases("continued")
_CLAIM = phrases("claim")
BEHIND = 9  # characters from a claim to the end of a year that stands alone: "nâng cao| vào 2023|"
NEAR = 24  # characters from a claim to its year
BESIDE = 24  # characters behind a unit in which the year stands that a list gives it
_REACHED = (".reach", ".ntm", ".ntm_advanced", ".ntm_model", ".urban_civilized")  # ends of the labels of their cues
_AIMS = (".target", ".registered")
# "A đạt chuẩn| năm 2014|, phấn đấu đạt nâng cao": the year of the first
_RIGHT_BEHIND = re.compile(r"[^,;.:()]{0,12}\(?")
_HOURS, _SINCE, _ON = _P.words("hours"), _P.words("since"), _P.word("on")
_TO, _AGAINST = _P.word("to"), _P.words("against")
YEAR = sought(r"(?<![\d/-])(20[0-3]\d)(?![\d/-])")


def year_in_clause(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence) -> Year | None:
    """The year behind the claim in its clause, else before it, else at the head of the sentence."""
    key = analysis.text.key
    low = sentence.start if claim.elliptic else max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    stop = key.find(";", max(claim.end, place.end))
    high = min(sentence.end, stop if stop >= 0 else sentence.end)
    later = _P.put_off.search(key, low, high) if claim.status != "not_achieved" else None
    if later is not None and not any(
        other.level == place.level for other in analysis.toponyms_between(max(claim.end, place.end), later.start())
    ):  # not "xã A về đích năm 2018, riêng |xã B| lùi sang năm 2019"
        return Year(int(later["year"]), Span(*later.span("year")))
    units = analysis.toponyms_between(sentence.start, sentence.end)
    times = [
        t
        for t in analysis.timexes_between(sentence.start, high)
        if _can_date(key, t, claim)
        and not _P.turned.search(key, t.end, claim.start)
        and not _is_of_other(key, t, place, claim, units)
    ]
    bare = _P.bare_year.search(key, max(low, claim.start - OPENS), claim.start)
    bare = bare or _P.bare_year_behind.match(key, claim.end + 1, high)
    time = _behind(analysis, times, place, claim, low)
    if bare is None:  # not "đạt chuẩn năm 2014, nâng cao |2019|"
        time = time or _ahead(analysis, times, claim, low) or _at_head(key, times, sentence)
    if time is not None and (day := time.last or time.first) is not None:
        return Year(day.year, Span(time.start, time.end))
    bare = bare or _P.bare_time.search(key, low, claim.start)
    bare = bare or _P.bare_year_behind.search(key, claim.start, min(high, claim.end + BEHIND))
    bare = bare or _P.bracket_year.match(key, claim.end, high)
    if bare is None or _P.until.match(key, bare.end()):
        return None
    return Year(int(bare["year"]), Span(*bare.span("year")))


def last_year(key: str, low: int, high: int) -> int | None:
    """The last year in ``[low, high)``; None where there is none."""
    years = YEAR.findall(key, low, high)
    return int(years[-1]) if years else None


def span_of_year(key: str, place: Toponym, sentence: Sentence, year: int) -> Span | None:
    """Where the year stands that a list gives a unit: right behind it, else last before it, else first behind it; None
    where it is told by its distance from another's: "trước xã B một năm".
    """
    beside = YEAR.search(key, place.end, place.end + BESIDE)
    if beside is not None and int(beside[1]) == year:
        return Span(*beside.span(1))
    before = reversed(list(YEAR.finditer(key, sentence.start, place.start)))
    behind = YEAR.finditer(key, place.end, sentence.end)
    return next((Span(*m.span(1)) for m in (*before, *behind) if int(m[1]) == year), None)


def _can_date(key: str, time: Timex, claim: Claim) -> bool:
    """Whether a time lies in one year and can be that of a claim: a day only of what is aimed at, "|trước ngày
    31/12/2019|".
    """
    if claim.status not in AIMS and _P.of_deed.search(key, max(0, time.start - AROUND), time.start):
        return False  # "xã A được chọn làm điểm |năm 2009|, về đích sớm nhất tỉnh"
    if time.last is None and time.first is not None and key.startswith(_SINCE, time.start):
        return _P.until.match(key, time.end) is None  # "đạt chuẩn |từ năm 2014|", not "|từ năm 2013| đến 2015"
    if _P.compared.search(key, max(0, time.start - 3 * OPENS), time.start):
        return False
    if time.programme or not time.last or (time.first is not None and time.year is None):
        return False
    if time.kind == "day":
        aimed = claim.status in AIMS and not key.startswith(_HOURS, time.start)
        return aimed and _P.by.search(key, max(0, time.start - OPENS), time.start) is not None
    if time.kind == "as_of":
        return not _P.now.match(key, time.start)
    return time.kind in ("period", "deadline")


def _is_of_other(key: str, time: Timex, place: Toponym, claim: Claim, units: Sequence[Toponym]) -> bool:
    """Whether a time stands in a bracket with other units, or right behind one: "Sau xã A |(năm 2016)|, xã B là xã thứ hai đạt
    chuẩn", "2 xã nâng cao (A năm 2022, B |năm 2023|) và 1 xã kiểu mẫu (C)".
    """
    opens, closes = key.rfind("(", 0, time.start), key.find(")", time.end)
    if opens < 0 or closes < 0 or ")" in key[opens : time.start] or "(" in key[time.end : closes]:
        return False
    if opens < place.start < closes or opens < claim.start < closes:
        return False
    beside = [p for p in units if p.level == place.level and (opens < p.start < closes or p.end == opens - 1)]
    return bool(beside) and all(p.start != place.start for p in beside)


def _behind(analysis: Analysis, times: list[Timex], place: Toponym, claim: Claim, low: int) -> Timex | None:
    """The first time behind a claim, where it is not of another unit: "A đã về đích, xã B phấn đấu |trong năm 2018|"."""
    key = analysis.text.key
    behind = [t for t in times if claim.start <= t.start and _is_next_to(key, t, claim, low)]
    if not behind:
        return None
    at = behind[0].start
    own = [t for t in times if low <= t.start < claim.start]
    # "|Đến nay| có 6 xã đạt chuẩn, |trong đó A| ..."
    whole = any(_CLAIM.one_of_those.fullmatch(key, t.end, place.start) for t in own)
    if own and not whole and _P.joins.search(key, claim.end, at) and not key.startswith(_ON, at):
        return None  # "|năm 2014| xã A đạt chuẩn, năm 2015 vỡ nợ"
    cues = analysis.labelled("cue.standard", claim.end, at)
    if any(c.label.endswith(_AIMS) and not key.endswith(_AGAINST, 0, c.start) for c in cues):
        return None  # "được công nhận đạt chuẩn và phấn đấu |đến năm 2020| đạt chuẩn nâng cao"
    others = analysis.toponyms_between(claim.end, at) if place.start < claim.start else ()
    if any(other.level == place.level for other in others):
        return None
    return next((t for t in behind if t.start < place.start or not _P.new_subject.match(key, t.start)), None)


def _is_next_to(key: str, time: Timex, claim: Claim, low: int) -> bool:
    """Whether a time behind a claim goes with it: not "|phấn đấu năm 2021 hoàn thành| để năm 2022 được công nhận"."""
    if _TO in key[time.end : claim.end] or (
        _P.next_year.match(key, time.start) and _P.past_year.search(key, low, claim.start)
    ):
        return False
    if time.start - claim.end <= NEAR or _P.goes_on.fullmatch(key, claim.end, time.start):
        return True
    return _P.field.fullmatch(key, claim.end, time.start) is not None


def _ahead(analysis: Analysis, times: list[Timex], claim: Claim, low: int) -> Timex | None:
    """The last time before a claim in its clause, where it is not of a claim before: "A đạt chuẩn |năm 2014|, phấn đấu
    đạt nâng cao"; of several in turn each has its own: "năm 2014 là nâng cao và |năm 2016| là kiểu mẫu".
    """
    key = analysis.text.key
    cues = () if claim.elliptic else analysis.labelled("cue.standard", low, claim.start)
    told = [c.end for c in cues if c.label.endswith(_REACHED)]
    ahead = [t for t in times if low <= t.start < claim.start]
    for t in reversed(ahead):
        if (
            _TO in key[t.end : claim.start]
            or (t is not ahead[0] and t.end == claim.start - 1 and _P.next_in_turn.search(key, low, t.start))
            or _P.new_subject.match(key, t.start)
            or _P.comes_of_it.match(key, t.end)
            or not any(_RIGHT_BEHIND.fullmatch(key, end, t.start) for end in told if end <= t.start)
        ):
            return t
    return None


def _at_head(key: str, times: list[Timex], sentence: Sentence) -> Timex | None:
    """The time that opens a sentence: "Mục tiêu của huyện |đến năm 2020|: ...; xã A đạt chuẩn", "Không đạt kế hoạch: |năm 2019| giao
    5 xã ...; 2 xã không hoàn thành là A, B".
    """
    for t in times:
        at = t.start - sentence.start
        heads = key[t.end : t.end + 3].strip().startswith(":") or key.endswith(": ", 0, t.start)
        if at <= OPENS or (at <= AROUND and heads):
            return t
    return None


def years_apart(analysis: Analysis, group: Group, base: Claim) -> int | None:
    """The year of a unit that is told by its distance: "xã A về đích năm 2014, |trước xã B một năm|", "; |xã B sớm hơn
    một năm|".
    """
    key = analysis.text.key
    behind = _CONTINUED.years_between.match(key, group.end)
    before = _CONTINUED.side.search(key, max(base.end, group.start - OPENS), group.start) if behind else None
    if behind is None or (behind["by"] is None and before is None):
        return None
    year = last_year(key, base.start, group.start)
    if year is None:
        return None
    many = small(behind["many"])
    sooner = behind["sooner"] if behind["by"] else before and before["others_after"]
    return year + (-many if sooner else many)


def deed_year(key: str, end: int) -> re.Match[str] | None:
    """The year, right behind a unit, in which it did so too: "xã B |hoàn thành năm 2015|", "|mãi năm 2016 mới xong|"."""
    return _CONTINUED.done_in.match(key, end) or _CONTINUED.done_late.match(key, end)
