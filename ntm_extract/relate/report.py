"""REPORT: the parts of a report or minutes whose heading says what stands below: "2. Tồn tại, hạn chế", "Kết luận của đồng chí X:"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.subject import Subjects

HEADING_WORDS = 14
_NUMBERED = re.compile(r"\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-hA-H])[.)/]\s")
_BULLET = re.compile(r"\s*[-+•*]\s")
_SHORT = re.compile(r"(?:tồn tại|hạn chế|khó khăn|vướng mắc|yếu kém)(?!\w)")
_ORDER = re.compile(r"(?:kết luận|nhiệm vụ|giải pháp|kiến nghị|đề xuất|chỉ đạo|đề nghị|tổ chức thực hiện)(?!\w)")
_INLINE = re.compile(r"\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-hA-H])[.)/]\s)?(?P<words>[^.:;\n]{3,50})(?P<sign>[.:])\s(?=\S)")  # "2. Tồn tại. Vệ sinh ...", "Khó khăn: ..."
_REPORT = re.compile(r"(?<!\w)(?P<who>(?:ubnd|hđnd|ban chỉ đạo|bcđ|ban quản lý|văn phòng điều phối|đảng ủy|huyện ủy|sở|phòng|mttq)(?:\s[\w&-]+){0,8}?)\s(?:xin\s)?(?:báo cáo|kính báo cáo|tổng hợp báo cáo|kính đề nghị)")
_FORM = re.compile(r"(?m)^\s*(?:BÁO CÁO|BIÊN BẢN|THÔNG BÁO|TỜ TRÌNH|NGHỊ QUYẾT|KẾ HOẠCH|CHỈ THỊ|CÔNG VĂN|KẾT LUẬN|Số:?\s*\d+\s?/\s?(?:BC|TB|TTr|BB))")
_CONCLUDED = re.compile(r"(?:kết luận|phát biểu kết luận|có ý kiến chỉ đạo|thống nhất kết luận)(?: cuộc họp| hội nghị)?(?: như sau)?\s?:\s*\n")
LETTERHEAD, LETTER = 1500, 200  # characters of what stands before the matter itself; of its first lines


class Section(NamedTuple):
    """``[start, end)`` below a heading. ``kind``: "shortcoming" or "directive"; ``who``: the person of the heading, else the issuing body."""

    start: int
    end: int
    kind: str
    who: str | None


def sections(analysis: Analysis) -> list[Section]:
    """Sections in text order; none in running news text."""
    key, canonical = analysis.text.key, analysis.text.canonical
    issuer = _conclusion(analysis) or _issuer(analysis)
    formal = _FORM.search(canonical, 0, LETTERHEAD) is not None
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", canonical) if m[0].strip()]
    heads = [head for start, end in lines if (head := _heading(canonical, start, end)) is not None]
    found = []
    for index, (start, end) in enumerate(heads):
        kind = "shortcoming" if _SHORT.search(key, start, end) else "directive" if _ORDER.search(key, start, end) else ""
        if not kind:
            continue
        stop = heads[index + 1][0] if index + 1 < len(heads) else len(canonical)
        who = next((p.name for p in analysis.people for s, _ in p.mentions if start <= s < end), None)
        if who is None and "chủ trì" in key[start:end]:
            who = next((p.name for p in analysis.people if "chair" in p.roles), None)
        if who is None and issuer is None and not formal:
            continue
        found.append(Section(end, stop, kind, who or issuer))
    return found


def _heading(canonical: str, start: int, end: int) -> tuple[int, int] | None:
    """The heading that a line is, or begins with: "2. Tồn tại. |Vệ sinh môi trường ...|"."""
    if _is_heading(canonical, start, end):
        return start, end
    inline = _INLINE.match(canonical, start, end)
    if inline and (inline["sign"] == ":" or _NUMBERED.match(canonical, start)) and len(inline["words"].split()) <= 6:
        if _SHORT.search(inline["words"].lower()) or (_NUMBERED.match(canonical, start) and _ORDER.search(inline["words"].lower())):
            return start, inline.end()
    return None


def _is_heading(canonical: str, start: int, end: int) -> bool:
    """A short line without a full stop: numbered, in capitals, or closed by a colon."""
    line = canonical[start:end].strip()
    if len(line.split()) > HEADING_WORDS or _BULLET.match(line) or line[-1] in ".;,":
        return False
    return bool(_NUMBERED.match(line)) or line.endswith(":") or (line.isupper() and len(line.split()) >= 2)


def _conclusion(analysis: Analysis) -> str | None:
    """Who concluded, in a notice of conclusions: "Chủ tịch UBND huyện kết luận như sau:"."""
    match = _CONCLUDED.search(analysis.text.key)
    if match is None:
        return None
    subject = Subjects(analysis).before(analysis.sentence(match.start()).start, match.start(), None)
    return subject.who if subject else None


def _issuer(analysis: Analysis) -> str | None:
    """The body that reports ("UBND huyện báo cáo như sau"); None where the text has not the form of a report."""
    if not _FORM.search(analysis.text.canonical, 0, LETTERHEAD):
        return None
    if match := _REPORT.search(analysis.text.key, 0, LETTERHEAD):
        return analysis.quote(*match.span("who"))
    head = next((m for m in analysis.labelled("org", 0, LETTER) if analysis.text.canonical[m.start : m.end].isupper()), None)
    return analysis.quote(head.start, head.end).capitalize() if head and "ủy" in head.id else None  # "HUYỆN ỦY" over a resolution
