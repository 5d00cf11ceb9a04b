"""TIMELESS: figures that no earlier time dates: norms, yearly amounts, lengths of roads."""

from __future__ import annotations

import re

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.times import Undated, is_of_comparison, is_start

_P = phrases("timeless")
_CARRIED_TIME = phrases("carried_time")
_TIME_COST = phrases("time_cost")
_EVERY_YEAR = re.compile("VND/(?!person)(?:.+/)?year|tonne/year")  # units of what comes again and again
SIZE = 48  # characters before a figure, enough for "cách trung tâm huyện lỵ khoảng "


def is_timeless(figure: Undated) -> bool:
    """Whether no time of an earlier sentence dates a figure: a norm, a present state, "đường liên ấp dài |1.200 m|", "Qua 7
    năm, xã huy động |98 tỷ đồng|".
    """
    (analysis, quantity, assertion, sentence, *_), key = figure, figure.analysis.text.key
    if assertion.status == "required" or (not assertion.planned and _is_present(figure)):
        return True
    if assertion.told and _is_of_no_time(figure):
        return True
    if _P.of_before.match(key, quantity.end, sentence.end) or _P.another_time.match(key, sentence.start):
        return True
    if _P.lasts.search(key, sentence.start, quantity.start):
        return True
    # "đến nay" of an article without its day, "Năm qua" of one of May; "Trường khởi công từ tháng 9/2017, tổng vốn |7 tỷ đồng|"
    return any(
        (t.kind in ("as_of", "period") and not (t.first or t.last or is_of_comparison(analysis, sentence, t)))
        or is_start(analysis, sentence, t)
        for t in analysis.timexes_between(sentence.start, quantity.start)
    )


def _is_present(figure: Undated) -> bool:
    """Whether a figure is of the present: "Hằng năm xã trồng |5 ha| rừng"; not "Đến hết năm 2020, xã có 8.300 ha. Trong đó đang
    cho thuê |6.200 ha|".
    """
    key, sentence, quantity = figure.analysis.text.key, figure.sentence, figure.quantity
    stands = standing(figure.analysis, sentence)
    if stands is not None and stands <= quantity.start:
        return True
    now = _TIME_COST.at_present.search(key, _member(key, sentence, quantity), quantity.start)
    return now is not None and _CARRIED_TIME.goes_on.match(key, sentence.start) is None


def _is_of_no_time(figure: Undated) -> bool:
    """Whether what is told is of no time: a length, "Mô hình đạt doanh thu |11 tỷ đồng/năm|", or all up to then: "Cuối năm
    2016, xã được công nhận. Để đạt được kết quả này, xã đã làm |10 km| đường".
    """
    key, sentence, quantity = figure.analysis.text.key, figure.sentence, figure.quantity
    yearly = _EVERY_YEAR.fullmatch(quantity.unit) and not _P.mean_of_years.search(key, sentence.start, quantity.start)
    if yearly or is_length(key, sentence, quantity):
        return True
    words = (_P.to_get_there.match, _P.together.search)
    return any(up_to(key, sentence.start, quantity.start) for up_to in words)


def is_length(key: str, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a figure is a length, width or distance: "đường liên ấp dài |1.200 m|"; not that of all that was built, "làm 60
    tuyến đường với tổng chiều dài |34 km|".
    """
    told = _P.size.search(key, max(sentence.start, quantity.start - SIZE), quantity.start) is not None
    return told and _P.built_length.search(key, sentence.start, quantity.start) is None


def _member(key: str, sentence: Sentence, quantity: Quantity) -> int:
    """Offset at which the list member of a figure begins."""
    return max(sentence.start, key.rfind(";", sentence.start, quantity.start) + 1)


@once
def standing(analysis: Analysis, sentence: Sentence) -> int | None:
    """End of the first cue for a standing state in a sentence ("hiện", "hằng năm"); None without one."""
    found = _P.standing.search(analysis.text.key, sentence.start, sentence.end)
    return found.end() if found else None
