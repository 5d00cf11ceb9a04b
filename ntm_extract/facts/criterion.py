"""CRITERION: explicit mentions of a numbered criterion: "tiêu chí số 17", "tiêu chí giao thông", "các tiêu chí: quy hoạch, điện"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention
from ntm_extract.gazetteer.criteria import CriterionRow
from ntm_extract.records import Criterion
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_WORD = re.compile(r"tiêu chí|tc(?=\s?(?:số\s)?\d)")
_BEFORE = re.compile(r"(?<!\w)(?:(?:các|những|một số|nhiều|\d+)\s)?(?:nhóm\s)?\Z")
_HEAD = re.compile(
    r"(?P<list>(?:các|những|một số|nhiều|\d+)\s)?(?:nhóm\s)?(?:tiêu chí|tc(?=\s?(?:số\s)?\d))"
    r"(?P<number>\s?(?:số\s(?P<sub>\d{1,2})\.\d{1,2}|(?:số\s|thứ\s)?(?P<n>\d{1,2}))(?!\d|[/%]|[.,]\d|\s(?:tiêu chí|xã|chỉ tiêu)))?(?!\w)"
)
_OTHERS = re.compile(r"\s(?:chuẩn\s)?quốc gia về (?:y tế|giáo dục|văn hóa)")  # "9 trạm đạt |tiêu chí quốc gia về y tế xã|": a standard of its own
_ABOUT = re.compile(r"\s?(?:về|:|\()?\s?[\"“]?\s?")  # "tiêu chí giao thông", "tiêu chí về môi trường", "các tiêu chí: điện, ..."
_LINK = re.compile(r"(?<!\w)(?:là|như|gồm|gồm có|bao gồm|nhất là|còn lại|thiếu|về)(?:\s?:)?\s\(?[\"“]?|[:(]\s?[\"“]?")  # "3 tiêu chí bị tụt là giao thông, ..."
LONGEST_COUNT = 20  # characters of "những nhóm " before it
_LINK_REACH = 90  # characters between "tiêu chí" and the link before its list
_NUMBERED = r"(?:\s?\((?:tiêu chí\s)?(?:số\s)?\d{1,2}\))?"  # "chợ (số 7) và văn hóa (số 16)"
_NEXT = re.compile(_NUMBERED + r"\s?(?:, và|,|;|và|\.\.\.|,? ?tiêu chí(?: số \d+)?(?: về)?)\s?(?:về\s|tiêu chí\s)?[\"“]?")
_NUMBERS = re.compile(r"(?:\([^)\n]{1,40}\))?\s?(?:,|;|và|, và|-)\s?(?:tiêu chí\s|tc\s?)?(?P<at>(?:số\s)?(?P<n>\d{1,2})(?:\.\d{1,2}(?!\d))?)(?!\d|[/%]|[.,]\d|\s?(?:xã|huyện|tỷ|triệu|%|tiêu chí))")
# "chưa đạt 4 tiêu chí: số 2, số 5 và số 17", "các tiêu chí còn lại: số 2 (giao thông), số 5"; without "số" only where numbers follow numbers: "các tiêu chí: 3, 5, 6"
_LISTED = re.compile(
    r"(?:\s[^\s.,;:\d]+){0,3}?\s?(?::|là|gồm|gồm:|là:)\s?(?P<at>số\s(?P<n>\d{1,2}))(?!\d|[/%]|[.,]\d)"
    r"|\s?:\s?(?P<bare>(?P<b>\d{1,2}))(?=(?:,\s\d{1,2}){2,}(?:\s(?:và\s\d{1,2}|chưa|đã|còn|đạt)|[.;)]|\s?$))"
)
_UNKNOWN = re.compile(r"[^\s,;.:()\d]+(?:\s[^\s,;.:()\d]+){0,4}(?:,|;|\svà)\s")
_STANDARD = {"nâng cao": "ntm_advanced", "kiểu mẫu": "ntm_model"}
_NEAR = 60  # characters around a mention in which "nâng cao" names the set


def find(analysis: Analysis) -> Iterator[Criterion]:
    """Criteria in text order. The set is the one in force for the document's level; a set that the paragraph names wins."""
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    names: dict[int, list[Mention]] = {}
    for mention in analysis.labelled("criterion"):
        names.setdefault(mention.start, []).append(mention)
    last = -1
    for head in _heads(key):
        if head.start() < last or _OTHERS.match(key, head.end()):
            continue
        order = _sets(analysis, head.start(), head.end())
        own = head["n"] or head["sub"]
        listed = None if own else _LISTED.match(key, head.end())
        if own or listed:
            numbers = [(int(listed["n"] or listed["b"]), *listed.span("at" if listed["n"] else "bare"))] if listed else [(int(own), head.start(), head.end("number"))]
            numbers += [(int(m["n"]), *m.span("at")) for m in _run(_NUMBERS, key, numbers[0][2])]
            for number, start, end in numbers:
                row = next((r for s in order if (r := criteria.numbered(s, number))), None)
                if row:
                    last = end
                    yield _record(analysis, row, start, end, "criterion.number")
            continue
        for first, row, start, end in _named(analysis, names, order, head):
            last = end
            yield _record(analysis, row, head.start() if first else start, end, "criterion.name")


def _heads(key: str) -> Iterator[re.Match[str]]:
    """Every "tiêu chí" of a text, with what counts it before and its number behind."""
    for word in _WORD.finditer(key):
        before = _BEFORE.search(key, max(0, word.start() - LONGEST_COUNT), word.start())
        if before and (head := _HEAD.match(key, before.start())):
            yield head


def _named(analysis: Analysis, names: dict[int, list[Mention]], order: list[str], head: re.Match[str]) -> Iterator[tuple[bool, CriterionRow, int, int]]:
    """(whether the words "tiêu chí" belong to it, criterion, start, end) of every name behind a head, one or a list."""
    key = analysis.text.key
    about = _ABOUT.match(key, head.end())
    at = about.end() if about else head.end()
    alone = not head["list"] and not (about and re.search(r"[:(]", about[0]))
    if _row(analysis, names.get(at, []), order)[0] is None:
        stop = re.compile(r"[.;\n]").search(key, head.end(), head.end() + _LINK_REACH)
        links = _LINK.finditer(key, head.end(), stop.start() if stop else head.end() + _LINK_REACH)
        at = next((m.end() for m in links if _row(analysis, names.get(m.end(), []), order)[0]), -1)
        alone = False
    while at >= 0:
        row, end = _row(analysis, names.get(at, []), order)
        if row is None:  # a member that no alias knows: "điện, |hệ thống loa|, trường học"
            skipped = _UNKNOWN.match(key, at) if head["list"] else None
            if skipped is None or _row(analysis, names.get(skipped.end(), []), order)[0] is None:
                return
            at = skipped.end()
            continue
        yield alone, row, at, end
        alone = False
        step = _NEXT.match(key, end)
        at = step.end() if step else -1


def _sets(analysis: Analysis, start: int, end: int) -> list[str]:
    """Sets in which to look, likeliest first: one that is named shortly before, one of the standard that stands near
    ("tiêu chí giao thông của bộ tiêu chí xã nâng cao"), the one in force for the level, the older ones."""
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    level = "district" if analysis.scope and len(analysis.scope) == 3 and "huyện nông thôn mới" in key else "commune"
    sentence = analysis.sentence(start)
    near = key[max(sentence.start, start - _NEAR) : min(sentence.end, end + _NEAR)]
    standards = [standard for word, standard in _STANDARD.items() if word in near]
    found = [criteria.in_force(analysis.day, level, standard) for standard in (*standards, "ntm")] + [criteria.in_force(analysis.day)]
    return list(dict.fromkeys([*_named_sets(analysis, start), *(s.set for s in found if s), "318/QĐ-TTg", "1980/QĐ-TTg", "491/QĐ-TTg", "HT-20"]))


def _run(pattern: re.Pattern[str], key: str, at: int) -> list[re.Match[str]]:
    found = []
    while match := pattern.match(key, at + (1 if key[at : at + 1] == " " else 0)):
        found.append(match)
        at = match.end()
    return found


def _named_sets(analysis: Analysis, at: int) -> list[str]:
    """Sets that a legal reference shortly before names ("theo Quyết định số 691/QĐ-TTg ... 04 tiêu chí, đó là (...)")."""
    known = {s.set for s in analysis.gazetteer.criteria.sets if s.size}
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
