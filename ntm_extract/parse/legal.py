"""LEGAL REFERENCES: "Quyết định số 16/QĐ-UBND ngày 5/1/2017", "QĐ 16", "Nghị quyết 26-NQ/TW", "Kết luận thanh tra số
28".
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from ntm_extract.document import LegalRef, Text
from ntm_extract.gazetteer.laws import Laws
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import any_of, sought
from ntm_extract.span import Span

_P = phrases("legal")
# 54/2009/TT-BNNPTNT, 12-CT/TU
_SYMBOL = r"\d{1,5}[a-z]?(?:/(?:19|20)\d{2})?[-/][a-zđ]{2,}[a-zđ0-9&]*(?:[-/][a-zđư0-9&.]*[a-zđư0-9&])*"
# "quyết định |khởi tố vụ án số| 88"
_BETWEEN = r"(?:[ ](?!(?:{names}|tiêu chí|chỉ tiêu|điều|khoản|mục|biểu|mẫu|tổ|thôn|ấp|khu)(?!\w))[a-zà-ỹđ]+){{1,7}}(?<!một)(?<!tổng)(?<!trong)(?<!các)[ ]số"
LONGEST_NUMBER = 16  # characters before the kind in a symbol: "số 12345/2018"
_LISTED = re.compile(r"[:\n]\s?$")


@cache
def _patterns(laws: Laws) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(a kind word and its symbol or number, a symbol alone)."""
    names = any_of(laws.kinds)
    short = any_of(form for form in laws.kinds if " " not in form)
    return (
        sought(
            rf"(?<![\w/-])(?P<kind>{names})(?:(?:(?:\s(?:số|số:|số hiệu))?[\s:]\s?(?P<symbol>{_SYMBOL}|\d{{1,5}}))|{_BETWEEN.format(names=names)}:?\s(?P<far>{_SYMBOL}|\d{{1,5}}))(?![\d%]|[.,]\d)"
        ),
        sought(
            rf"(?<![\w/.-])(?:số\s)?(?P<symbol>\d{{1,5}}(?:/(?:19|20)\d{{2}})?[/-](?P<kind>{short})[-/][a-zđư0-9&]+(?:[-/][a-zđ0-9&]+)*)"
        ),
    )


def legal_references(text: Text, laws: Laws) -> tuple[LegalRef, ...]:
    """References in text order. A number alone counts after a kind word ("QĐ 16", "Quyết định số 488"), not "Kế hoạch 5
    năm".
    """
    key, found, last = text.key, [], -1
    named, bare = _patterns(laws)
    first = _P.in_symbol.search(key)  # without "16/QĐ-", "12-CT/" nothing is a symbol
    symbols = bare.finditer(key, max(0, first.start() - LONGEST_NUMBER)) if first else ()
    matches = sorted([*named.finditer(key), *symbols], key=lambda m: (m.start(), -m.end()))
    for match in matches:
        start, end = match.span()
        if start < last:
            continue
        group = "symbol" if match["symbol"] else "far"
        low, high = match.span(group)
        number = re.match(r"\d+", key[low:high])
        kind = laws.kinds[match["kind"]]
        if number is None:
            continue
        told = _P.own_kind.match(key, low, high)
        own = laws.kinds.get(told["kind"]) if told and (group == "far" or kind.kind == "chương trình") else None
        if own is not None and own.kind != kind.kind:
            # "BAN CHỈ ĐẠO CHƯƠNG TRÌNH MTQG Số: 268/BC-BCĐ": a report's number beside a programme's name
            start, kind = (
                low,
                own,
            )
        symbol = None if key[low:high].isdigit() else text.canonical[low:high].rstrip(".")
        if spaced := _spaced(text.canonical, symbol, low, high, laws):
            symbol, end = spaced
        if symbol is None and "số" not in match[0] and _LISTED.search(key, start, low):
            continue  # "Đồng chí X kết luận:\n1. Kết quả": the first point of a list
        if symbol is None and (
            (not kind.by_number and "số" not in match[0])
            or kind.kind in ("luật", "chương trình")
            or _P.counted.match(key, end)
        ):
            continue
        evidence = {"number": Span(low, low + len(number[0]))}
        when, full = None, end
        if dated := _P.date.match(key, end):
            full = dated.end()
            evidence["date"] = Span(dated.start(), dated.end())
            when = _day(dated)
            if when is None:
                evidence.pop("date")
        more = _more(key, end) if symbol is None and "số" in match[0] else []
        if more and more[-1]["tail"]:
            symbol = text.canonical[low:high] + text.canonical[more[-1].start("tail") : more[-1].end("tail")]
            # "các Quyết định số 27 và 28/QĐ-UBND |ngày 26/9/2018|": of both
            if (dated := _P.date.match(key, more[-1].end())) and when is None:
                when, evidence["date"] = _day(dated), Span(*dated.span())
        found.append(LegalRef(start, end, kind.kind, number[0], symbol, when, full, evidence))
        last = full
        for one in more:
            (low, end), tail = (one.start("number"), one.end()), more[-1].span("tail")
            own_symbol = one["number"] + text.canonical[tail[0] : tail[1]] if tail[0] >= 0 else None
            also = {"number": Span(*one.span("number"))} | ({"date": evidence["date"]} if when else {})
            found.append(LegalRef(low, end, kind.kind, one["number"], own_symbol, when, end, also))
            last = end
    return tuple(found)


def _spaced(canonical: str, symbol: str | None, low: int, high: int, laws: Laws) -> tuple[str, int] | None:
    """A symbol that is typed with blanks: "472/ QĐ- UBND", "40/2014/ TT - BNNPTNT"; without them, and where it ends."""
    tail = _P.blanks.match(canonical, high)
    if tail is None or " " not in tail[0] or (symbol is not None and symbol.count("-")):
        return None
    whole = re.sub(r"\s", "", canonical[low : tail.end()])
    told = _P.own_kind.match(whole.lower())
    return (whole, tail.end()) if told and told["kind"] in laws.kinds else None


def _day(match: re.Match[str]) -> date | None:
    """The day that is written; None for "ngày 31/2/2017", which is recorded without one."""
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _more(key: str, at: int) -> list[re.Match[str]]:
    """The numbers that share a kind word, and the symbol of the last: "các Quyết định số 547|, 548| và |549/QĐ-TTg|";
    not "số 16 và 3 xã".
    """
    found = []
    while (one := _P.next_number.match(key, at)) is not None and not _P.counted.match(key, one.end()):
        found.append(one)
        at = one.end()
        if one["tail"]:
            break
    return found
