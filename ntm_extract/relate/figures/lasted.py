"""LASTED: the period of a figure where its sentence has only a number of years: "sau hơn 3 năm", "trong 5 năm"."""

from __future__ import annotations

import re
from datetime import date

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.times import times_in

_P = phrases("lasted")
_EARLIER_TIME = phrases("earlier_time")
_NEXT = re.compile("[;,] ")  # clause
SINCE = 3  # sentences before "sau hơn 3 năm" that are searched for the start


def since_start(analysis: Analysis, quantity: Quantity, sentence: Sentence, stock: bool) -> Timex | None:
    """The period from the start given before in the sentence, or up to three sentences earlier: "Năm 2020, huyện bắt tay thực
    hiện đề án. |Sau hơn 3 năm|, huyện trồng 320 ha chè"; None where there is none that fits the number of years.
    """
    key = analysis.text.key
    clauses = [sentence.start, *(m.end() for m in _NEXT.finditer(key, sentence.start, quantity.start))]
    lasted = next((found for at in clauses[::-1] if (found := _P.years_since.match(key, at, quantity.start))), None)
    if lasted is None:
        return None
    inside, count = lasted.start() > sentence.start, small(lasted["n"])
    for before in (sentence,) if inside else analysis.sentences.back(sentence, SINCE):
        began = stock or inside or _EARLIER_TIME.began.search(key, before.start, before.end)
        for time in times_in(analysis, before) if began else ():
            year = time.first.year + count if time.first and time.kind == "period" else 0
            if 0 <= analysis.day.year + 1 - year <= 2 and time.end <= lasted.start():
                ends = analysis.day.year if lasted["over"] else min(analysis.day.year, year)
                return time._replace(last=date(ends, 12, 31))
    return None


def in_named_years(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> Timex | None:
    """The only past period of this length in the document: "|Trong 5 năm|, xã kết nạp 143 đảng viên" in an article on a
    congress that reviews "nhiệm kỳ 2020 - 2025"; None where there are several, or none.
    """
    lasted = _P.in_years.search(analysis.text.key, sentence.start, quantity.start)
    return named_years(analysis, small(lasted["n"])) if lasted else None


def named_years(analysis: Analysis, count: int, relative: Timex | None = None) -> Timex | None:
    """`in_named_years` for ``count`` years; ``relative``: the time to be replaced ("5 năm qua"), which is not it."""
    named = {
        (t.first, t.last): t
        for t in analysis.timexes
        if t.kind == "period"
        and t.first
        and t.last
        and t.first.year < t.last.year <= analysis.day.year
        and t.last.year - t.first.year in (count - 1, count)
        and (
            relative is None
            or ((t.first, t.last) != (relative.first, relative.last) and t.last.year >= analysis.day.year - 1)
        )
    }
    return next(iter(named.values())) if len(named) == 1 else None
