"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

A claim is a run of the words of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao"); who makes it true stands before it
("xã A, B được công nhận"), in a list behind it ("9 xã đạt chuẩn, gồm: A, B") or is "xã" without a name. A clause that only names
a unit with a year or "đăng ký" goes on with the claim before it ("xã A đạt chuẩn năm 2013, xã B năm 2015").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.assertion import status_at
from ntm_extract.relate.claim import Claim
from ntm_extract.relate.claim import claims as claims_of
from ntm_extract.relate.names import LIST
from ntm_extract.span import Span

BULLETS = "-+*•"
OPENS, CARRY = 12, 3  # characters into a sentence in which a year governs it; sentences for which it does
FAR = 110  # characters between a subject and its claim
_COUNTED = re.compile(
    r"(?<!\w)(?:\d+(?:/\d+)?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|nhiều|những|một số|số|mỗi|thêm)\s(?:xã|huyện|thôn|làng|ấp|đơn vị|phường|địa phương)(?!\w)"
)
_ONE_OF = re.compile(r"(?<!\w)(?:(?:một|hai|ba|bốn|\d+) trong (?:số )?|là )$")  # "A là một trong những xã đầu tiên", "A, B là 2 xã được công nhận": still about A
_OUTER = re.compile(r"(?<!\w)(?:của|thuộc|ở|tại|toàn|trên địa bàn|trong|do|đến)\s(?:\w+\s){0,2}$")  # "xã đầu tiên của huyện B": B is no subject
_BEHIND = re.compile(
    r"(?:\s?\((?:ntm|nông thôn mới)\))?(?!(?:(?!\d+ xã)[^;.:])*(?:còn lại|chưa đạt|trừ ))(?:[^;.:(]|\([^)]{0,30}\)){0,60}?(?:\(\s?|:\s?|(?<!\w)(?:là|gồm|gồm có|bao gồm|trong đó có|như|cho|tại|đó là)\s?:?\s?)"
    r"(?:(?:các|hai|ba|\d+)\s)?(?:(?:xã|huyện|phường|thị trấn)\s)?"
)
_GENERIC = re.compile(
    r"(?:^|[,:;.“\"]\s?|(?<!\w)(?:hay|biết|rằng|nói|theo)\s)(?P<word>xã|huyện)\s(?:đã|sẽ|được|phấn đấu|đặt|đề ra|thuộc|về|chính thức|vừa|đạt|chưa|mới|đăng ký|cam kết)(?!\w)"
)
_YEAR_ONLY = re.compile(r"\s?\(?(?:là\s|vào\s|trong\s|thì\s)?(?:cuối\s|đầu\s)?(?:năm\s)?(?P<year>20[0-3]\d)(?![\d/-])\)?")
_YEAR = re.compile(r"(?<![\d/-])(20[0-3]\d)(?![\d/-])")
_AUTHORITY = re.compile(
    r"(?<!\w)(?P<who>thủ tướng chính phủ|thủ tướng|chủ tịch ubnd tỉnh|ubnd tỉnh|chủ tịch ubnd huyện|ubnd huyện|ubnd thành phố|trung ương|tỉnh ủy|huyện ủy|tỉnh|huyện|thành phố)"
    r"\s(?:\w+\s){0,6}?(?:công nhận|giao|chỉ đạo|phấn đấu|đặt mục tiêu|chọn|ban hành|ra quyết định|quyết định|chấp thuận|phê duyệt|đồng ý|xét|thẩm định|thống nhất)"
)
_OPENING = re.compile(r"\s?(?:từ|vào|cuối|đầu|giữa)?\s?(?:cuối\s|đầu\s)?(?:năm\s20\d\d)?,\s(?:cả\s|hai\s)?")  # "Về đích |năm 2014, |xã A và xã B ..."
_STANDARD_ABOUT = re.compile(r"(?<!\w)(?:đạt chuẩn|về đích|lộ trình|nông thôn mới)(?!\w)")
_PLANNED = re.compile(r"năm\s(?P<year>20\d\d)\s?(?::|\(|gồm|có)\s?(?:gồm\s|các\s|có\s)?$")  # "Lộ trình: |năm 2018: |xã A, xã B; năm 2019: xã C"
_AHEAD = re.compile(r"[^;.:]{0,30}?(?:(?:\d+|hai|ba|bốn|năm)\s(?:xã)\s?(?:\(|là\s|gồm\s|gồm:\s|:\s|đó là\s)|(?:thêm|đưa)\s(?:\d+\s|hai\s|ba\s|bốn\s)?)")  # "phấn đấu |thêm 2 xã là| A và B", "dự kiến |năm 2019 thêm| xã C"
_RECOGNISES = re.compile(r"(?<!\w)(?<!đề nghị )(?<!xét )(?<!trình )(?<!để )(?<!được )công nhận\s(?:(?!\s(?:và|nhưng|sau đó)\s)[^;:.])*$")  # "UBND tỉnh |công nhận| xã A, xã B đạt chuẩn"
_GIVEN = re.compile(r"(?:quyết định|qđ|kế hoạch|chỉ tiêu)[^;,.]{0,30}\scủa\s(?P<who>ubnd tỉnh|ubnd huyện|thủ tướng chính phủ|tỉnh|huyện)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Group:
    """Units named together: "A, B và C", "A (huyện D)", each with the year behind it where the list gives years."""

    places: tuple[Toponym, ...]
    end: int

    @property
    def start(self) -> int:
        return self.places[0].type_start


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit, standard and status: of several mentions the one that says most."""
    best: dict[tuple[str, str, str], Attainment] = {}
    for record in _records(analysis):
        identity = (f"{record.unit}:{record.unit_name.lower()}", record.standard, record.status)
        old = best.get(identity)
        if old is None or _fullness(record) > _fullness(old):
            best[identity] = record
    for (unit, standard, status), record in best.items():
        if status == "achieved" and any((unit, standard, other) in best for other in ("recognized", "not_achieved")):
            continue  # what is recognised has been achieved; what is lost is told once
        yield record


def _fullness(record: Attainment) -> int:
    return 2 * (record.year is not None) + (record.legal_reference is not None) + (record.authority is not None)


def _records(analysis: Analysis) -> Iterator[Attainment]:
    last: Claim | None = None
    for sentence in analysis.sentences.items:
        groups = _groups(analysis, sentence)
        claims = claims_of(analysis, sentence)
        used: set[int] = set()
        for claim in claims:
            if not claim.explicit:
                continue
            last = claim
            for place, year in _subjects(analysis, sentence, groups, claims, claim):
                used.add(place.start)
                yield _record(analysis, place, claim, sentence, year)
        if last is not None:
            for place, claim, year in _continued(analysis, sentence, groups, claims, last, used):
                yield _record(analysis, place, claim, sentence, year)
        yield from _roadmap(analysis, sentence, groups, used)
        for group in groups:  # "huyện nông thôn mới A": the standard stands between type word and name
            place = group.places[0]
            if place.start not in used and (name := re.fullmatch(r"\w+ (?:nông thôn mới|ntm)(?P<more> nâng cao| kiểu mẫu)?\s", analysis.text.key[place.type_start : place.start])):
                standard = {"nâng cao": "ntm_advanced", "kiểu mẫu": "ntm_model"}.get((name["more"] or "").strip(), "ntm")
                yield _record(analysis, place, Claim(place.type_start, place.start, standard, "achieved", True), sentence, None)


def _roadmap(analysis: Analysis, sentence: Sentence, groups: list[_Group], used: set[int]) -> Iterator[Attainment]:
    """Units listed year by year under a plan: "Lộ trình: năm 2018: xã A, xã B; năm 2019: xã C"."""
    key = analysis.text.key
    plans = [m for m in analysis.labelled("cue.standard.target", sentence.start, sentence.end) if m.start - sentence.start <= OPENS]
    for group in groups:
        place = group.places[0]
        year = _PLANNED.search(key, sentence.start, place.type_start)
        if place.start in used or place.level != "commune" or year is None or not (plans or int(year["year"]) >= analysis.day.year):
            continue
        if not plans and not _STANDARD_ABOUT.search(key, max(0, sentence.start - 200), sentence.end):
            continue  # a list by years of something else
        used.add(place.start)
        for one in group.places:
            start, end = (plans[0].start, plans[0].end) if plans else year.span()
            yield _record(analysis, one, Claim(start, end, "ntm", "target", True), sentence, int(year["year"]))


# --- who


def _groups(analysis: Analysis, sentence: Sentence) -> list[_Group]:
    """Units of a sentence in lists, the units around them left out: "A, B (huyện D)" is the group A, B."""
    key, within = analysis.text.key, analysis.gazetteer.units.within
    places = analysis.toponyms_between(sentence.start, sentence.end)
    groups: list[list[Toponym]] = []
    end = -1
    for place in places:
        gap = key[end : place.type_start] if end >= 0 else "?"
        last = groups[-1][-1] if groups else None
        if last is not None and last.code and place.code and place.level != last.level and _is_around(place.code, last, within, analysis) and len(gap) <= 8:
            end = place.end  # its encloser
            continue
        year = _YEAR_ONLY.match(gap)
        apart = ";" in gap and place.type_start < place.start  # "A và B; xã C đăng ký ..."
        if last is not None and not apart and place.level == last.level and LIST.fullmatch(gap[year.end() :] if year else gap):
            groups[-1].append(place)
        else:
            groups.append([place])
        end = place.end
    return [_Group(tuple(g), g[-1].end) for g in groups]


def _is_around(code: str, inner: Toponym, within: object, analysis: Analysis) -> bool:
    return code in analysis.gazetteer.units.within(inner.code or "", analysis.day) or (inner.level == "village" and code == inner.code)


def _subjects(
    analysis: Analysis, sentence: Sentence, groups: list[_Group], claims: list[Claim], claim: Claim
) -> list[tuple[Toponym, int | None]]:
    """(unit, its own year) of a claim: the list behind a counted noun, the group before it, else "xã" without a name."""
    key = analysis.text.key
    behind = next((g for g in groups if g.start >= claim.end), None)
    before = [g for g in groups if g.end <= claim.start and _may_own(analysis, g, claim, sentence)]
    clause = max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    near = [g for g in before if g.start >= clause and claim.start - g.end <= FAR]
    named = {g.places[0].start - 1 for g in groups}  # "UBND các xã A, B": no count but the type word of names
    counted = [
        m for m in _COUNTED.finditer(key, clause, claim.end)
        if m.end() not in named and not _ONE_OF.search(key, max(0, m.start() - 16), m.start())
    ]  # fmt: skip
    owner = near[-1] if near else None
    if owner is not None and not any(m.start() >= owner.end for m in counted):
        rivals = [c for c in claims if c.explicit and owner.end <= c.start < claim.start]
        if not rivals or all(c.standard != claim.standard or c.status != claim.status for c in rivals):
            return _fit(owner, claim, key)
    if behind is not None and claim.start - sentence.start <= OPENS and _OPENING.fullmatch(key, claim.end, behind.places[0].type_start):
        return _fit(behind, claim, key)
    if behind is not None and _BEHIND.fullmatch(key, claim.end, behind.places[0].start) and _free(claims, claim, behind):
        run = [behind]
        for group in groups[groups.index(behind) + 1 :]:  # "A, B (H.D); C (H.E)"
            if not re.fullmatch(r"[^;.]{0,30}\)?\s?;\s?", key[run[-1].end : group.start]) or any(run[-1].end <= c.start < group.start for c in claims):
                break
            run.append(group)
        return [pair for group in run for pair in _fit(group, claim, key)]
    if inside := next((g for g in groups if claim.start <= g.start < claim.end), None):
        return _fit(inside, claim, key)
    if counted:
        return []
    if found := _generic(analysis, sentence, claim, clause):
        return found
    offices = [g for g in groups if clause <= g.start and g.end <= claim.start <= g.end + FAR and g.places[0].in_title and g.places[0].level == "commune" and not _is_facility(analysis, g, sentence)]
    return _fit(offices[-1], claim, key) if offices else []  # "yêu cầu UBND các xã A, B tập trung để đạt chuẩn"


def _may_own(analysis: Analysis, group: _Group, claim: Claim, sentence: Sentence) -> bool:
    """Not "của huyện B", "UBND huyện B", nor a province where communes are meant."""
    place = group.places[0]
    if place.level in ("district", "province") and sentence.index == 0 and ":" in analysis.text.key[place.end : claim.start]:
        return False  # "|Nga Sơn|: Vùng cói về đích": a headline says where
    if place.in_title or _is_facility(analysis, group, sentence):
        return False
    if place.level in ("district", "province") and _OUTER.search(analysis.text.key, max(sentence.start, place.type_start - 28), place.type_start):
        return False
    return place.level != "province" or "tỉnh" in analysis.text.key[claim.start : claim.end]


@cache
def _facility(cues: Cues) -> re.Pattern[str]:
    """"|Trạm y tế| xã A đạt chuẩn": what stands before a unit's name and is not the unit."""
    return re.compile(rf"(?<!\w){cues.words('facility', 'owner')}(?:\s[^\W\d]+){{0,2}}\s$")


def _is_facility(analysis: Analysis, group: _Group, sentence: Sentence) -> bool:
    start = group.places[0].type_start
    return _facility(analysis.gazetteer.cues).search(analysis.text.key, max(sentence.start, start - 40), start) is not None


def _free(claims: list[Claim], claim: Claim, group: _Group) -> bool:
    """Whether no other claim stands between a claim and the group behind it."""
    return not any(claim.end <= other.start < group.start for other in claims)


def _fit(group: _Group, claim: Claim, key: str) -> list[tuple[Toponym, int | None]]:
    """Members on the level that the standard is for, each with the year right behind it."""
    out: list[tuple[Toponym, int | None]] = []
    for place in group.places:
        if (place.level == "village") != (claim.standard == "model_village"):
            continue
        year = _YEAR_ONLY.match(key, place.end)
        out.append((place, int(year["year"]) if year and len(group.places) > 1 else None))
    return out


def _generic(analysis: Analysis, sentence: Sentence, claim: Claim, clause: int) -> list[tuple[Toponym, int | None]]:
    """"xã đề ra mục tiêu về đích": the commune whose name was said last, or that the document is about."""
    words = [m["word"] for m in _GENERIC.finditer(analysis.text.key, clause, claim.end + 1)]
    if not words:
        return []
    level = {"xã": "commune", "huyện": "district"}[words[-1]]
    named = [p for p in analysis.toponyms if p.level == level and p.code and p.start < claim.start]
    if named and (named[-1].start >= sentence.start or named[-1].code == analysis.scope):
        return [(named[-1], None)]
    own = [p for p in named if p.code == analysis.scope]
    return [(own[-1], None)] if own else []


def _continued(
    analysis: Analysis, sentence: Sentence, groups: list[_Group], claims: list[Claim], last: Claim, used: set[int]
) -> Iterator[tuple[Toponym, Claim, int | None]]:
    """Units that a claim before them holds for: a year alone ("xã B năm 2015"), or a status alone ("phấn đấu thêm 2 xã (A, B)", "xã C đăng ký năm 2017")."""
    key = analysis.text.key
    near = sentence.line == analysis.sentence(last.start).line  # a year alone goes on within the paragraph only
    for group in groups:
        place = group.places[0]
        if place.start in used or place.level != "commune" or place.in_title:
            continue
        base = next((c for c in reversed(claims) if c.explicit and c.end <= group.start), last if near and last.end <= group.start else None)
        status = [c for c in claims if not c.explicit and c.status]
        after = next((c for c in status if 0 <= c.start - group.end <= 12 and not re.search(r"[;,.]", key[group.end : c.start])), None)
        ahead = next((c for c in reversed(status) if c.end <= group.start and _AHEAD.fullmatch(key, c.end, place.type_start)), None)
        claim = (after if near or base else None) or ahead
        if claim is not None:
            source = base or next((c for c in claims if c.explicit and c.start >= group.end), last)
            for one, own in _fit(group, source, key):
                yield one, Claim(claim.start, claim.end, source.standard, claim.status, True), own
        elif base is not None and base.status != "target" and (year := _YEAR_ONLY.match(key, group.end)):
            for one, _ in _fit(group, base, key):
                yield one, base, int(year["year"])


# --- slots


def _record(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None) -> Attainment:
    assertion = status_at(analysis, claim.start, claim.end)
    heading = _heading(analysis, sentence)
    if claim.status is None and heading is not None and any(m.label.endswith(".target") for m in analysis.labelled("cue.standard", heading.start, heading.end)):
        assertion = assertion._replace(status="target")
    if claim.status is None and assertion.status == "achieved" and _RECOGNISES.search(analysis.text.key[sentence.start : min(place.type_start, claim.start)]):
        assertion = assertion._replace(status="recognized")
    status = claim.status or {"required": "target", "forecast": "target"}.get(assertion.status, assertion.status)
    evidence = {"unit": Span(place.start, place.end), "standard": Span(claim.start, claim.end)}
    year, where = _year(analysis, place, claim, sentence, own_year)
    if year is None and (found := _year_above(analysis, sentence, status)):
        year, where = found
    if where is not None:
        evidence["year"] = where
    if status in ("achieved", "recognized") and year is not None and year > analysis.day.year:
        status = "target"
    authority, by = _authority(analysis, place, claim, sentence, status)
    if by is not None:
        evidence["authority"] = by
    law = _law(analysis, claim, sentence)
    if law is not None:
        evidence["legal_reference"] = law[1]
    return analysis.record(
        Attainment, place.start, place.end, rule=f"attainment.{claim.standard}.{status}",
        confidence=round(0.9 if claim.status else 0.85 * assertion.certainty, 3), evidence=evidence, unit=place.code, unit_name=place.name,
        standard=claim.standard, status=status, year=year, authority=authority, legal_reference=law[0] if law else None,
    )  # fmt: skip


def _heading(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line above a bulleted list: "Mục tiêu năm 2019" holds for each of its bullets."""
    items, text = analysis.sentences.items, analysis.text.canonical
    if text[sentence.start] not in BULLETS:
        return None
    return next((s for s in reversed(items[max(0, sentence.index - 20) : sentence.index]) if text[s.start] not in BULLETS), None)


def _year(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None) -> tuple[int | None, Span | None]:
    """The year behind the claim in its clause, else before it, else at the head of the sentence."""
    key = analysis.text.key
    if own_year is not None:
        behind_it = _YEAR.search(key, place.end, place.end + 24)
        written = behind_it if behind_it and int(behind_it[1]) == own_year else None
        for match in (written, *reversed(list(_YEAR.finditer(key, sentence.start, place.start)))):
            if match and int(match[1]) == own_year:
                return own_year, Span(*match.span(1))
    low = max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    stop = key.find(";", max(claim.end, place.end))
    high = min(sentence.end, stop if stop >= 0 else sentence.end)
    times = [
        t for t in analysis.timexes_between(sentence.start, high)
        if t.kind in ("period", "deadline", "as_of") and not t.programme and t.last
        and (t.first is None or t.first.year == t.last.year)
    ]  # fmt: skip
    behind = [t for t in times if claim.start <= t.start and t.start - claim.end <= 24]
    ahead = [t for t in times if low <= t.start < claim.start]
    first = [t for t in times if t.start - sentence.start <= 12]
    for time in (*behind[:1], *ahead[-1:], *first[:1]):
        if time.last is not None:
            return time.last.year, Span(time.start, time.end)
    if match := _YEAR.search(key, claim.start, min(high, claim.end + 8)):
        return int(match[1]), Span(*match.span(1))
    return None, None


def _year_above(analysis: Analysis, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the heading over a line ("III. NHIỆM VỤ NĂM 2017"), else the one that opens an earlier sentence of the paragraph, else a decision's."""
    key, done = analysis.text.key, status in ("achieved", "recognized")
    for heading in analysis.headings(sentence):
        if match := _YEAR.search(key, *heading):
            return int(match[1]), Span(*match.span(1))
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        if before.line != sentence.line:
            break
        for time in analysis.timexes_between(before.start, before.end):
            single = time.kind == "period" and time.first and time.last and time.first.year == time.last.year and not time.programme
            if single and time.last and (time.start - before.start <= OPENS or key[: time.start].endswith(", ")) and done == (time.last.year <= analysis.day.year):
                return time.last.year, Span(time.start, time.end)
    if status == "recognized":
        for law in analysis.legal:
            if sentence.start <= law.start < sentence.end and law.date:
                return law.date.year, law.evidence["date"]
    return None


def _authority(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, status: str) -> tuple[str | None, Span | None]:
    """Who decided or set it: "được UBND tỉnh công nhận", "huyện chỉ đạo phấn đấu", "theo Quyết định của UBND tỉnh"."""
    key = analysis.text.key
    low = max(sentence.start, claim.start - 80)
    for match in reversed(list(_AUTHORITY.finditer(key, low, min(sentence.end, claim.end + 4)))):
        if match.end() >= claim.start - 2 or match.start() >= place.end or place.start > claim.end:
            return analysis.quote(*match.span("who")), Span(*match.span("who"))
    given = _GIVEN.search(key, claim.end, min(sentence.end, claim.end + 70))
    if given is not None:
        return analysis.quote(*given.span("who")), Span(*given.span("who"))
    return None, None


def _law(analysis: Analysis, claim: Claim, sentence: Sentence) -> tuple[str, Span] | None:
    """The decision named in the same clause."""
    key = analysis.text.key
    for legal in analysis.legal:
        if not sentence.start <= legal.start < sentence.end:
            continue
        gap = key[claim.end : legal.start] if legal.start >= claim.end else key[legal.end : claim.start]
        if len(gap) <= 60 and not re.search(r";|\)?,\s?(?:huyện|tỉnh|xã|còn|riêng)", gap):  # "(QĐ 20), huyện phấn đấu thêm ...": another's
            return legal.symbol or analysis.quote(legal.start, legal.end), Span(legal.start, legal.end)
    return None
