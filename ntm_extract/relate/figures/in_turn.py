"""IN TURN: the year of one of several figures that a sentence tells for several years, in their order."""

from __future__ import annotations

from datetime import date

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("in_turn")


def in_turn(analysis: Analysis, quantity: Quantity, sentence: Sentence, time: Timex) -> Timex:
    """The year that falls to a figure where as many are told as years before: "Hộ nghèo các năm 2020, 2021 |lần lượt| là 5,1%
    và |4,2%|"; else ``time``.
    """
    found = _P.in_turn.search(analysis.text.key, sentence.start, quantity.start)
    if found is None:
        return time
    said = found.start()
    figures = [q for q in analysis.quantities_between(said, sentence.end) if q.unit == quantity.unit]
    years = [
        year
        for t in analysis.timexes_between(sentence.start, said)
        if t.kind == "period" and t.first and t.last
        for year in range(t.first.year, t.last.year + 1)
    ]
    if len(figures) != len(years) or quantity not in figures:
        return time
    year = years[figures.index(quantity)]
    return time._replace(kind="period", first=date(year, 1, 1), last=date(year, 12, 31))
