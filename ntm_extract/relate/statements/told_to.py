"""TOLD_TO: to whom an order goes that names nobody and opens with what to do: to whom the one before it in its sentence went,
whom its own line names before a colon, or the heading or line over its list.
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import HANDS_OUT, PASSED_ON
from ntm_extract.relate.statements.addressee import addressee_of, row_of_bodies
from ntm_extract.relate.statements.candidate import DUTY
from ntm_extract.relate.statements.demand import (
    FORBIDS,
    behind_concern,
    charged_with,
    imperative,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.found import Found
from ntm_extract.relate.statements.report import agency_at, formal
from ntm_extract.span import Span, line_start

_P = phrases("report")
ITEMS = 12  # of a list between one of them and what stands above it


def told_to(analysis: Analysis, found: Found, before: Found | None, told_before: Span | None) -> Span | None:
    """To whom the order ``found`` goes; ``told_before``: to whom the one ``before`` it went."""
    start, end = found.start, found.end
    if told_before and before is not None and before.clause.rule == DUTY and _goes_on(analysis, found, before):
        return (
            row_of_bodies(analysis, start, end) or told_before
        )  # "|UBND các huyện| công bố; chỉ đạo các xã giữ chuẩn"
    named = (
        addressee_of(analysis, start, end)
        or row_of_bodies(analysis, behind_concern(analysis, start, end), end)
        or charged_with(analysis, found.speech.sentence.start, start)
    )
    if named and formal(analysis) and _passes_on(analysis, start, named):
        return _above(analysis, start) or named  # "4. |UBND các huyện|⏎- Tập trung chỉ đạo các xã ..."
    if named or not _opens_with_deed(analysis, found):
        return named
    if told_before and before is not None and _goes_on(analysis, found, before):
        return told_before  # "yêu cầu |các xã| rà soát nợ; |không khởi công mới|"
    above = _above(analysis, found.start)
    himself = above and any(p.who == found.speaker for p in analysis.persons_between(above.start, above.end))
    return None if himself else above  # "2. |Bà Lan|: đề nghị làm cống": who asks


def _passes_on(analysis: Analysis, start: int, named: Span) -> bool:
    """Whether whoever is ``named`` is only whom somebody else shall set on: "- Kiểm tra, |đôn đốc| các xã"."""
    acts = analysis.labelled("cue.statement.directive", start, named.start)
    opens = bool(acts) and (acts[0].start == start or imperative(analysis, start, named.start))
    return opens and all(act.form in PASSED_ON for act in acts)


def _goes_on(analysis: Analysis, found: Found, before: Found) -> bool:
    """Whether an order goes on with the one before it in its sentence, or in one that counts it ("|Hai là|, ..."): by the same
    speaker, and not with a verb of its own behind a task that was handed out: "giao mỗi phòng giúp một xã, |đề nghị chấm dứt ...|".
    """
    sentence, last = found.speech.sentence, before.speech.sentence
    counted = sentence.line == last.line and _P.counts.match(analysis.text.key, sentence.start) is not None
    verb, other = before.speech.verb, found.speech.verb
    handed_out = verb is not None and verb.form in HANDS_OUT and other is not None and other.start > verb.start
    return (sentence == last or counted) and before.speaker == found.speaker and not handed_out


def _opens_with_deed(analysis: Analysis, found: Found) -> bool:
    """Whether an order opens with what to do, be it behind its verb of asking: "|đề nghị ưu tiên| công trình dở dang"."""
    start = without_time(analysis, found.start, found.end)
    acts = analysis.labelled("cue.statement.directive", start, found.end)
    if acts and acts[0].start == start:
        start = acts[0].end + 1
    deed = wish_at(analysis, start) or imperative(analysis, start, found.end)
    return deed or FORBIDS.match(analysis.text.key, start) is not None


def _above(analysis: Analysis, at: int) -> Span | None:
    """Who is named before the colon of the line, or over its list: "b) Đối với |xã|: hoàn thành ...", "1. |Phòng Nông nghiệp|⏎-
    Theo dõi ...", "Yêu cầu |UBND huyện A|:⏎- Rà soát ...".
    """
    canonical = analysis.text.canonical
    line = line_start(canonical, at)
    mark = _P.listed.match(canonical, line)
    if (colon := canonical.rfind(":", line, at)) >= 0:
        if _P.counted_here.search(analysis.text.key, colon, at):
            acts = analysis.labelled("cue.statement.directive", line, colon)
            return (
                addressee_of(analysis, acts[-1].start, colon) if acts else None
            )  # "yêu cầu |các xã| làm ba việc: một là ..."
        # not the place of a headline: "Can Lộc: Cử tri mong ..."
        return agency_at(analysis, line, colon) if mark or _P.to_whom.match(analysis.text.key, line) else None
    for _ in range(ITEMS):
        end = len(canonical[:line].rstrip())
        line = line_start(canonical, end)
        if end <= line:
            return None
        over = agency_at(analysis, line, end) or _asked_in(analysis, line, end)
        if over or not (mark and _is_alike(canonical, line, mark[0])):
            return over
    return None


def _asked_in(analysis: Analysis, line: int, end: int) -> Span | None:
    """Of whom a line asks what stands below it: "Để khắc phục, yêu cầu |các chi bộ|:"."""
    if not analysis.text.key.endswith(":", line, end):
        return None
    acts = analysis.labelled("cue.statement.directive", line, end)
    return next((whom for act in reversed(acts) if (whom := agency_at(analysis, act.start, end))), None)


def _is_alike(canonical: str, line: int, mark: str) -> bool:
    """Whether a line has a mark like the one of the list: "- " and "- ", "a) " and "b) "."""
    other = _P.listed.match(canonical, line)
    if other is None:
        return False
    one, two = mark.strip(), other[0].strip()
    return one[-1:] == two[-1:] and one[:1].isdigit() == two[:1].isdigit()
