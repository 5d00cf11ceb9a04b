"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

Trigger: words of a standard ("đạt chuẩn nông thôn mới", "về đích", "xã NTM nâng cao", "đô thị văn minh"). Subject: the units named
before it in its clause, a list after a count ("4 xã (A, B, C)") or right after ("công nhận xã A đạt chuẩn").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Toponym
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.assertion import status_at
from ntm_extract.span import Span

_NTM = r"(?:nông thôn mới|ntm)"
_TRIGGER = re.compile(
    rf"(?<!\w)(?:(?:đạt|công nhận|hoàn thành|về đích|giữ vững|lên|là)[^.;\n]{{0,28}}?(?:chuẩn[^.,;\n]{{0,12}}?{_NTM}|{_NTM}|đô thị văn minh)|đạt chuẩn(?! quốc gia)|về đích|(?:xã|huyện)\s{_NTM}|công nhận đạt)(?P<tail>[^.;,\n]{{0,24}})"
)
_STANDARD = (("ntm_model", re.compile("kiểu mẫu")), ("ntm_advanced", re.compile("nâng cao")), ("urban_civilized", re.compile("đô thị văn minh")))
_YEAR = re.compile(r"(?<!\d)(20[0-3]\d)(?![\d/])")
_DECIDED = re.compile(r"(?:được|đã được|vừa được)\s(?:\S+\s){0,5}?công nhận|quyết định công nhận|bằng công nhận|đón nhận|trao bằng|công bố|chấp thuận")
_DENIED = re.compile(r"(?:chưa|không|bị thu hồi|thu hồi|rớt)\s(?:\S+\s){0,4}?(?:đạt|công nhận|chuẩn|bằng|danh hiệu)")
_ELIGIBLE = re.compile(r"đủ điều kiện|đề nghị (?:xét,? )?công nhận|hồ sơ đề nghị")
_COMMON = re.compile(r"(?:tiêu chí|chương trình|phong trào|xây dựng|quá trình|thực hiện)\s$")
_AUTHORITY = re.compile(r"(?:được|do)\s(ubnd tỉnh|ubnd huyện|thủ tướng chính phủ|thủ tướng|chủ tịch ubnd tỉnh|tỉnh|huyện|trung ương)(?!\w)")


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit, standard and status: the first clear mention."""
    seen: set[tuple[str, str, str]] = set()
    for record in _claims(analysis):
        identity = (record.unit or record.unit_name, record.standard, record.status)
        if identity not in seen:
            seen.add(identity)
            yield record


def _claims(analysis: Analysis) -> Iterator[Attainment]:
    key = analysis.text.key
    for sentence in analysis.sentences.items:
        places = [p for p in analysis.toponyms if sentence.start <= p.start < sentence.end]
        if not places:
            continue
        for match in _TRIGGER.finditer(key, sentence.start, sentence.end):
            if _COMMON.search(key, max(sentence.start, match.start() - 14), match.start()):
                continue
            phrase = match[0]
            standard = next((name for name, pattern in _STANDARD if pattern.search(phrase)), "ntm")
            subjects = _subjects(analysis, places, match.start(), match.end(), sentence.start, sentence.end)
            for place in subjects:
                yield _record(analysis, place, standard, match, sentence.start, sentence.end)


def _subjects(analysis: Analysis, places: list[Toponym], start: int, end: int, low: int, high: int) -> list[Toponym]:
    """Who attains: the list or name nearest before the trigger, else the list right behind it."""
    key = analysis.text.key
    before = [p for p in places if p.end <= start and not re.search(r"(?:ubnd|hđnd|chủ tịch|bí thư|ủy ban nhân dân|lãnh đạo|văn phòng|ban chỉ đạo)[^,;.]{0,30}$", key[max(low, p.type_start - 34) : p.type_start])]
    group: list[Toponym] = []
    for place in reversed(before):
        gap = key[place.end : group[-1].type_start] if group else key[place.end : start]
        if group and not re.fullmatch(r"\s?(?:,|;|và|, và)\s?", gap):
            if re.fullmatch(r"\s?\(?,?\s?", gap) and len(group[-1].code or "") < len(place.code or ""):
                group[-1] = place  # "A (huyện B)": B is no subject
                continue
            break
        if not group and (len(gap) > 90 or ";" in gap):
            break
        group.append(place)
    if group:
        return [p for p in reversed(group) if p.level in ("commune", "district", "province")]
    after = []
    at = end
    for place in (p for p in places if p.start >= end - 30):
        if place.start < end and place.start < start:
            continue
        gap = key[at : place.type_start] if place.type_start >= at else ""
        if not re.fullmatch(r"[\s:(,;]*(?:là|cho|gồm|và|thêm|\d+|các|tại)?[\s:(]*(?:\d+\s)?(?:xã|huyện)?[\s:(]*", gap):
            break
        after.append(place)
        at = place.end
    return [p for p in after if p.level in ("commune", "district")]


def _record(analysis: Analysis, place: Toponym, standard: str, match: re.Match[str], low: int, high: int) -> Attainment:
    key = analysis.text.key
    near = key[max(low, place.end) : min(high, match.end() + 40)] if place.end <= match.start() else key[low : min(high, match.end() + 40)]
    assertion = status_at(analysis, match.start(), match.end())
    status = {"required": "target", "forecast": "target"}.get(assertion.status, assertion.status)
    if _DENIED.search(near):
        status = "not_achieved"
    elif _ELIGIBLE.search(near):
        status = "eligible"
    elif status == "achieved" and _DECIDED.search(key[max(low, match.start() - 60) : min(high, match.end() + 10)]):
        status = "recognized"
    year = None
    evidence = {"unit": Span(place.start, place.end), "standard": Span(match.start(), match.end())}
    times = [t for t in analysis.timexes if low <= t.start < high and t.kind in ("period", "deadline") and t.last and (t.first is None or t.first.year == t.last.year)]
    times.sort(key=lambda t: min(abs(t.start - match.end()), abs(match.start() - t.end)))
    if times and times[0].last:
        year = times[0].last.year
        evidence["year"] = Span(times[0].start, times[0].end)
    elif found := _YEAR.search(key, match.start(), min(high, match.end() + 20)):
        year, evidence["year"] = int(found[1]), Span(found.start(1), found.end(1))
    authority = law = None
    if decided := _AUTHORITY.search(key, low, high):
        authority = analysis.quote(*decided.span(1))
        evidence["authority"] = Span(*decided.span(1))
    elif leading := re.search(r"(?<!\w)(ubnd tỉnh|ubnd huyện|huyện|tỉnh)\s(?:còn\s)?(?:chỉ đạo|đặt mục tiêu|giao)", key[low : place.start]):
        authority = analysis.quote(low + leading.start(1), low + leading.end(1))
    for legal in analysis.legal:
        if low <= legal.start < high and abs(legal.start - match.end()) < 60:
            law = legal.symbol or analysis.quote(legal.start, legal.end)
            evidence["legal_reference"] = Span(legal.start, legal.end)
    return analysis.record(
        Attainment, place.start, place.end, rule=f"attainment.{standard}.{status}", confidence=round(0.85 * assertion.certainty, 3),
        evidence=evidence, unit=place.code, unit_name=place.name, standard=standard, status=status, year=year, authority=authority,
        legal_reference=law,
    )  # fmt: skip
