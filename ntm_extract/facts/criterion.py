"""CRITERION: explicit mentions of a numbered criterion: "tiêu chí số 17", "tiêu chí giao thông", "các tiêu chí: quy hoạch, điện"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention
from ntm_extract.gazetteer.criteria import CriterionRow
from ntm_extract.records import Criterion
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_HEAD = re.compile(r"(?<!\w)(?P<list>(?:các|những|\d+)\s)?(?:nhóm\s)?tiêu chí(?P<number>\s(?:số\s|thứ\s)?(?P<n>\d{1,2})(?![\d/,.%]|\s(?:tiêu chí|xã|chỉ tiêu)))?(?P<about>\s?(?:về|là|như|gồm|:|\(|là:|như:|gồm:|, đó là|, đó là \(|còn lại là|chưa đạt là|khó như|khó là|chưa đạt như|chưa đạt:|chưa đạt gồm|chưa đạt gồm:)?\s?\(?\s?[\"“]?)")
_NEXT = re.compile(r"\s?(?:,|;|và|, và|\)?,? ?tiêu chí(?: số \d+)?(?: về)?|\(\d{1,2}\),?|\.\.\.)\s?(?:về\s)?[\"“]?")
_NUMBERS = re.compile(r"(?:,|;|và|-)\s?(?:số\s)?(\d{1,2})(?![\d/,.%]\d|\d|\s?(?:xã|huyện|tỷ|%))")
_SETS_BY_SYMBOL = ("691/QĐ-TTg",)


def find(analysis: Analysis) -> Iterator[Criterion]:
    """Criteria in text order. The set is the one in force for the document's level; a set that the paragraph names wins."""
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    level = "district" if analysis.scope and len(analysis.scope) == 3 and "huyện nông thôn mới" in key else "commune"
    default = criteria.in_force(analysis.day, level)
    names: dict[int, list[Mention]] = {}
    for mention in analysis.labelled("criterion"):
        names.setdefault(mention.start, []).append(mention)
    last = -1
    for head in _HEAD.finditer(key):
        if head.start() < last:
            continue
        order = [s for s in (default.set if default else None, *_named_sets(analysis, head.start()), "1980/QĐ-TTg", "491/QĐ-TTg", "HT-20") if s]
        order = [*_named_sets(analysis, head.start()), *order]
        if head["n"]:
            numbers = [(int(head["n"]), head.start(), head.end("number"))]
            numbers += [(int(m[1]), m.start(1), m.end(1)) for m in _run(_NUMBERS, key, head.end("number"))]
            for number, start, end in numbers:
                row = next((r for s in order if (r := criteria.numbered(s, number))), None)
                if row:
                    last = end
                    yield _record(analysis, row, start, end, "criterion.number")
            continue
        at, first = head.end(), True
        while True:
            row, end = _row(analysis, names.get(at, []), order)
            if row is None:
                break
            listed = not first or bool(head["list"]) or ":" in head["about"] or "(" in head["about"]
            start = at if listed else head.start()
            yield _record(analysis, row, start, end, "criterion.name")
            last, first = end, False
            step = _NEXT.match(key, end)
            if step is None:
                break
            at = step.end()


def _run(pattern: re.Pattern[str], key: str, at: int) -> list[re.Match[str]]:
    found = []
    while match := pattern.match(key, at + (1 if key[at : at + 1] == " " else 0)):
        found.append(match)
        at = match.end()
    return found


def _named_sets(analysis: Analysis, at: int) -> list[str]:
    """Sets that a legal reference shortly before names ("theo Quyết định số 691/QĐ-TTg ... 04 tiêu chí, đó là (...)")."""
    known = {s.set for s in analysis.gazetteer.criteria.sets}
    return [law.symbol for law in reversed(analysis.legal) if law.symbol in known and law.start < at and at - law.start < 500]


def _row(analysis: Analysis, mentions: list[Mention], order: list[str]) -> tuple[CriterionRow | None, int]:
    """The longest criterion name that begins here, in the first set that has it."""
    for mention in mentions:  # longer first
        for set_ in order:
            if row := analysis.gazetteer.criteria.named(set_, mention.id):
                return row, mention.end
    return None, -1


def _record(analysis: Analysis, row: CriterionRow, start: int, end: int, rule: str) -> Criterion:
    return analysis.record(
        Criterion, start, end, rule=rule, confidence=0.93, evidence={"number": Span(start, end)}, set=row.set, number=row.number, name=row.name
    )
