"""LEGAL REFERENCES: "Quyết định số 16/QĐ-UBND ngày 5/1/2017", "QĐ 16", "Nghị quyết 26-NQ/TW", "Kết luận thanh tra số
28".
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from ntm_extract.days import safe_date
from ntm_extract.document import LegalRef, Mentions, Text
from ntm_extract.gazetteer.laws import LABEL, LawKind, Laws
from ntm_extract.gazetteer.phrases import Phrases, phrases
from ntm_extract.span import Span

_P = phrases("legal")
LONGEST_NUMBER = 17  # characters before the kind in a symbol: "số 12345/2018/"
_LISTED = re.compile(r"[:\n]\s?$")
_INITIALS = 3  # letters of "QĐ", "NQ", "TTr" at most
_SEVERAL, _BOARD = _P.word("several"), _P.words("board")
_PROGRAMME, _LAW = _P.word("programme"), _P.word("law")


def legal_references(text: Text, mentions: Mentions, laws: Laws) -> tuple[LegalRef, ...]:
    """References in text order. A number alone counts behind a kind ("QĐ 16", "Nghị quyết 4"), not "Kế hoạch 5 năm"."""
    found: list[LegalRef] = []
    last = -1
    for match in _matches(text.key, mentions, _P.of(laws.words)):
        if match.start() < last:
            continue
        read = _reference(text, laws, match)
        if read is not None:
            found += read
            last = read[-1].full_end
    return tuple(found)


def _matches(key: str, mentions: Mentions, kinds_of: Phrases) -> list[re.Match[str]]:
    """Matches of kinds with their symbols or numbers, none inside another, and of symbols alone."""
    kinds, found, end = mentions.of(LABEL), list[re.Match[str]](), 0
    for kind in kinds:
        if kind.start >= end and (match := kinds_of.named.match(key, kind.start)):
            found.append(match)
            end = match.end()
    first = next((kind.start for kind in kinds if key[kind.start - 1] in "/-"), -1)  # "16/|QĐ|-UBND", "12-|CT|/TU"
    symbols = kinds_of.bare.finditer(key, max(0, first - LONGEST_NUMBER)) if first >= 0 else ()
    return sorted([*found, *symbols], key=lambda m: (m.start(), -m.end()))


class _Named(NamedTuple):
    """A document as its kind word and number name it, ``[start, end)``. ``number``: the span of the number with its
    symbol; ``symbol``: None for a number alone; ``called``: whether "số" or more words stand between.
    """

    start: int
    end: int
    kind: str
    number: Span
    symbol: str | None
    called: bool


def _reference(text: Text, laws: Laws, match: re.Match[str]) -> list[LegalRef] | None:
    """The documents of a match, one or several that share the kind word; None where the number is none of a document."""
    named = _named(text, laws, match)
    digits = re.match(r"\d+", named.number.of(text.key)) if named else None
    if named is None or digits is None:
        return None
    key, (low, high) = text.key, named.number
    several = named.symbol is None and (named.called or key.endswith(_SEVERAL, 0, named.start))
    more = _more(key, named.end) if several else []
    tail = text.canonical[slice(*more[-1].span("tail"))] if more and more[-1]["tail"] else ""
    symbol = text.canonical[low:high] + tail if tail else named.symbol
    dated = _P.date.match(key, named.end)
    full_end, when = dated.end() if dated else named.end, _day(dated)
    if tail and when is None:  # "các Quyết định số 27 và 28/QĐ-UBND |ngày 26/9/2018|": of both
        dated = _P.date.match(key, more[-1].end())
        when = _day(dated)
    date_span = {"date": Span(*dated.span())} if dated and when else {}
    evidence = {"number": Span(low, low + len(digits[0])), **date_span}
    found = [LegalRef(named.start, named.end, named.kind, digits[0], symbol, when, full_end, evidence)]
    for one in more:
        own = one["number"] + tail if tail else None
        where = {"number": Span(*one.span("number")), **date_span}
        found.append(LegalRef(one.start("number"), one.end(), named.kind, one["number"], own, when, one.end(), where))
    return found


def _named(text: Text, laws: Laws, match: re.Match[str]) -> _Named | None:
    """The document that a match names first; None where its number is none of a document."""
    key, group = text.key, "symbol" if match["symbol"] else "far"
    (start, end), (low, high) = match.span(), match.span(group)
    if group == "far" and len(match["kind"]) <= _INITIALS and not text.canonical[slice(*match.span("kind"))].isupper():
        return None  # "nghèo |đa| chiều và số 17": no abbreviation
    kind, own = laws.kinds[match["kind"]], _own_kind(key, laws, match, group)
    if own is not None and own.kind != kind.kind:
        # "BAN CHỈ ĐẠO CHƯƠNG TRÌNH MTQG Số: 268/BC-BCĐ": a report's number beside a programme's name
        start, kind = low, own
    symbol = None if key[low:high].rstrip("abcd").isdigit() else text.canonical[low:high].rstrip(".")  # "30a"
    if spaced := _spaced(text.canonical, symbol, low, high, laws):
        symbol, end = spaced
    called = group == "far" or match["called"] is not None
    if symbol is None:
        year = _P.year.match(key, end)
        end = year.end() if year else end  # "Nghị quyết số 202|/2025| của Quốc hội"
        if _is_point(key, start, low, called=called) or _is_count(key, start, end, kind, called):
            return None
    return _Named(start, end, kind.kind, Span(low, high), symbol, called)


def _own_kind(key: str, laws: Laws, match: re.Match[str], group: str) -> LawKind | None:
    """The kind in the symbol ("268/|BC|-BCĐ"); asked only where the kind word may belong to other words."""
    if group != "far" and laws.kinds[match["kind"]].kind != _PROGRAMME:
        return None
    told = _P.own_kind.match(key, *match.span(group))
    return laws.kinds.get(told["kind"]) if told else None


def _is_point(key: str, start: int, low: int, *, called: bool) -> bool:
    """Whether a number is the first point of a list: "kết luận:⏎|1|. Kết quả". ``called``: "số" stands before it."""
    return not called and _LISTED.search(key, start, low) is not None


def _is_count(key: str, start: int, end: int, kind: LawKind, called: bool) -> bool:
    """Whether a number without a symbol is none of a document: "Kế hoạch |5| năm", "Luật |3|"; but "Kế hoạch 97 |của
    UBND huyện|", "|ban hành| Kế hoạch 97", "Chương trình số 02 |của Thành ủy|".
    """
    if kind.kind in (_LAW, _PROGRAMME):  # "Ban Chỉ đạo |Chương trình 02| Thành ủy" is a body
        return kind.kind == _LAW or key.endswith(_BOARD, 0, start) or not _P.of_party.match(key, end)
    told = called or kind.by_number or _P.of_body.match(key, end) or _P.sent_out.search(key, max(0, start - 30), end)
    return not told or _P.counted.match(key, end) is not None


def _spaced(canonical: str, symbol: str | None, low: int, high: int, laws: Laws) -> tuple[str, int] | None:
    """A symbol typed with blanks ("472/ QĐ- UBND", "40/2014/ TT - BNNPTNT"), without them, and its end; else None."""
    tail = _P.blanks.match(canonical, high)
    if tail is None or " " not in tail[0] or (symbol is not None and symbol.count("-")):
        return None
    whole = re.sub(r"\s", "", canonical[low : tail.end()])
    told = _P.own_kind.match(whole.lower())
    of_office = "/" in tail[0] and "-" in tail[0]  # "Công văn số |03 /UBND-NLN|"
    return (whole, tail.end()) if told and (told["kind"] in laws.kinds or of_office) else None


def _day(match: re.Match[str] | None) -> date | None:
    """The day of a match; None for one that does not exist ("ngày 31/2/2017"), or without a match."""
    return safe_date(int(match[3]), int(match[2]), int(match[1])) if match else None


def _more(key: str, at: int) -> list[re.Match[str]]:
    """Matches of the numbers that share a kind word: "các Quyết định số 547|, 8| và |9/QĐ-TTg|"; not "số 16 và 3 xã"."""
    found = []
    while (one := _P.next_number.match(key, at)) is not None and not _P.counted.match(key, one.end()):
        found.append(one)
        at = one.end()
        if one["tail"]:
            break
    return found
