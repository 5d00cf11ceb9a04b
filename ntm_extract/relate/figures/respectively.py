"""RESPECTIVELY: figures of several years, listed in the order of the years."""

from __future__ import annotations

from datetime import date

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("respectively")


def in_turn(analysis: Analysis, quantity: Quantity, sentence: Sentence, time: Timex) -> Timex:
    """The year of a figure by its place in a list that has as many figures as years: "Hộ nghèo các năm 2020, 2021 |lần lượt|
    là 5,1% và |4,2%|"; else ``time``.
    """
    found = _P.in_turn.search(analysis.text.key, sentence.start, quantity.start)
    if found is None:
        return time
    cue = found.start()
    figures = [q for q in analysis.quantities_between(cue, sentence.end) if q.unit == quantity.unit]
    years = [
        year
        for t in analysis.timexes_between(sentence.start, cue)
        if t.kind == "period" and t.first and t.last
        for year in range(t.first.year, t.last.year + 1)
    ]
    if len(figures) != len(years) or quantity not in figures:
        return time
    year = years[figures.index(quantity)]
    return time._replace(kind="period", first=date(year, 1, 1), last=date(year, 12, 31))
