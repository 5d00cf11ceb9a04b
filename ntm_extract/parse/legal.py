"""LEGAL REFERENCES: "Quyết định số 16/QĐ-UBND ngày 5/1/2017 của UBND tỉnh", "QĐ 16", "Nghị quyết 26-NQ/TW"."""

from __future__ import annotations

import re
from datetime import date

from ntm_extract.document import LegalRef, Text
from ntm_extract.span import Span

# As papers write them; the abbreviation also stands inside symbols.
KINDS = {
    "quyết định": "quyết định", "qđ": "quyết định", "nghị quyết": "nghị quyết", "nq": "nghị quyết", "chỉ thị": "chỉ thị", "ct": "chỉ thị",
    "thông báo": "thông báo", "tb": "thông báo", "kế hoạch": "kế hoạch", "kh": "kế hoạch", "công văn": "công văn", "cv": "công văn",
    "thông tư": "thông tư", "tt": "thông tư", "nghị định": "nghị định", "nđ": "nghị định", "luật": "luật", "hướng dẫn": "hướng dẫn",
    "hd": "hướng dẫn", "kết luận": "kết luận", "kl": "kết luận", "công điện": "công điện", "tờ trình": "tờ trình", "báo cáo": "báo cáo",
    "chương trình": "chương trình", "thông tư liên tịch": "thông tư liên tịch", "pháp lệnh": "pháp lệnh", "đề án": "đề án",
}  # fmt: skip
_ISSUER_OF = {"ttg": "Thủ tướng Chính phủ", "cp": "Chính phủ", "tw": "Ban Chấp hành Trung ương", "qh": "Quốc hội"}
_SYMBOL = r"\d{1,5}[a-z]?(?:/(?:19|20)\d{2})?[-/][a-zđ]{2,}[a-zđ0-9&]*(?:[-/][a-zđ0-9&.]+)*"
_NAME = "|".join(sorted(KINDS, key=len, reverse=True))
_REF = re.compile(rf"(?<![\w/-])(?P<kind>{_NAME})(?:\s(?:số|số:|số hiệu))?[\s:]\s?(?P<symbol>{_SYMBOL}|(?P<number>\d{{1,5}}))(?![\d%]|[.,]\d)")
_BARE = re.compile(r"(?<![\w/.-])(?:số\s)?(?P<symbol>\d{1,5}(?:/(?:19|20)\d{2})?[/-](?P<kind>qđ|nq|ct|tb|kh|cv|tt|nđ|hd|kl|ttlt)[-/][a-zđ0-9&]+(?:[-/][a-zđ0-9&]+)*)")
_DATE = re.compile(r",?\s(?:ký\s)?ngày\s(\d{1,2})\s?(?:[/.-]|\stháng\s|tháng\s)\s?(\d{1,2})\s?(?:[/.-]|\snăm\s|năm\s)\s?((?:19|20)\d{2})")
_BY = re.compile(r",?\s(?:của|do)\s(?P<issuer>(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|thủ tướng(?: chính phủ)?|chính phủ|bộ(?: [^\s,.;()]+){1,5}|tỉnh ủy|huyện ủy|thành ủy|ban thường vụ [^\s,.;]+ [^\s,.;]+|ban chấp hành [^\s,.;]+(?: [^\s,.;]+){0,3}|quốc hội|bộ chính trị|ban bí thư|đảng ủy|sở(?: [^\s,.;()]+){1,5})(?:\s(?:tỉnh|huyện|xã|thành phố|thị xã|tp)\b\.?)?(?:\s[A-ZĐ][^\s,.;]*){0,3})", re.IGNORECASE)
_NUMBER_ONLY = frozenset({"quyết định", "nghị quyết", "chỉ thị", "nghị định", "thông tư", "công văn", "thông báo", "kết luận"})
_COUNTED = re.compile(r"\s(?:xã|huyện|tỉnh|thôn|mô hình|tỷ|triệu|hộ|người|tiêu chí|nội dung|nhiệm vụ|giải pháp|năm|tháng|ha|km)(?!\w)")


def legal_references(text: Text, day: date) -> tuple[LegalRef, ...]:
    """References in text order. A number alone counts after a kind word ("QĐ 16", "Quyết định số 488"), not "Kế hoạch 5 năm"."""
    key, found, last = text.key, [], -1
    matches = sorted([*_REF.finditer(key), *_BARE.finditer(key)], key=lambda m: (m.start(), -m.end()))
    for match in matches:
        start, end = match.span()
        if start < last:
            continue
        kind = KINDS["thông tư liên tịch" if match["kind"] == "ttlt" else match["kind"]]
        raw = match["symbol"]
        number = re.match(r"\d+", raw)
        if number is None:
            continue
        symbol = None if raw.isdigit() else text.canonical[match.start("symbol") : match.end("symbol")].rstrip(".")
        if symbol is None and (kind not in _NUMBER_ONLY or _COUNTED.match(key, end)):
            continue
        if symbol is None and match["kind"] in ("ct", "tt", "tb", "kh", "hd") and "số" not in match[0]:
            continue
        dated = _DATE.match(key, end)
        full, when = end, None
        if dated:
            full = dated.end()
            try:
                when = date(int(dated[3]), int(dated[2]), int(dated[1]))
            except ValueError:
                when = None
        by = _BY.match(text.canonical, full)
        issuer = None
        evidence = {"number": Span(match.start("symbol"), match.start("symbol") + len(number[0]))}
        if dated:
            evidence["date"] = Span(dated.start(), dated.end())
        if by:
            issuer = text.canonical[by.start("issuer") : by.end("issuer")].strip()
            evidence["issuer"] = Span(*by.span("issuer"))
            full = by.end()
        elif symbol and (body := re.search(r"[-/](ttg|cp|tw|qh)\d*$", raw)):
            issuer = _ISSUER_OF[body[1]]
        elif (ahead := re.search(r"(?:(ubnd tỉnh|ubnd huyện|thủ tướng chính phủ|chính phủ|tỉnh ủy|huyện ủy)[^.;\n]{0,90})$", key[max(0, start - 130) : start])):
            at = max(0, start - 130) + ahead.start(1)
            issuer = text.canonical[at : at + len(ahead[1])]
        found.append(LegalRef(start, end, kind, number[0], symbol, issuer, when, full, evidence))
        last = full
    return tuple(found)
