"""OF COUNTS: attainments that only a count tells: "đã có |5 xã| được huyện chấm |đạt chuẩn là| A, B ...", where no claim is read
that is about A and B.

The count is a `Figure` between which and the first unit that it names stands the standard; whom it names has reached it, aims
at it or lacks it. A count that takes its standard from words before it tells too little: "Năm 2014 có 1 xã đạt chuẩn;
năm 2015 có |2 xã| (A, B) bị lũ".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AnyRecord, Attainment, Figure
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS
from ntm_extract.span import Span

_P = phrases("of_counts")
_CLAIMANT = phrases("claimant")
STATUSES = frozenset({"achieved", "not_achieved", *AIMS})


def attainments_of_counts(analysis: Analysis, records: Iterable[AnyRecord]) -> Iterator[Attainment]:
    """One attainment for each unit that a count of communes or districts names and of which ``records`` tell none."""
    indicators, counts = analysis.gazetteer.indicators, dict[int, Figure]()
    counted = indicators.having("of_units") & indicators.standards.keys()
    told: set[str | None] = set()
    for record in records:
        if isinstance(record, Attainment):
            told.add(record.unit)
        elif isinstance(record, Figure) and record.named and record.indicator in counted:
            counts[record.start] = record
    waiting = any(not told.issuperset(figure.named or ()) for figure in counts.values())
    for quantity in analysis.quantities if waiting else ():
        figure = counts.get(analysis.text.home(quantity.start, quantity.end).start)
        if figure is not None and figure.status in STATUSES:
            yield from _of_count(analysis, quantity, figure, told)


def _of_count(analysis: Analysis, quantity: Quantity, figure: Figure, told: set[str | None]) -> Iterator[Attainment]:
    """The attainments of the units behind a count that are not ``told`` yet."""
    codes = set(figure.named or ())
    places = [
        p for p in analysis.toponyms_between(quantity.end, analysis.sentence(quantity.start).end) if p.code in codes
    ]
    if not places or not _P.standard.fullmatch(analysis.text.key, quantity.end, places[0].type_start):
        return
    standard = Span(quantity.end, places[0].type_start)
    if len(places) > 1 and _CLAIMANT.one_or_other.search(analysis.text.key, *standard):
        return  # "2 xã đạt chuẩn |NTM, NTM nâng cao| là A, B": which of them has which?
    for place in places:
        if place.code not in told:
            told.add(place.code)
            yield analysis.record(
                Attainment,
                place.start,
                place.end,
                rule=f"attainment.of_count.{figure.status}",
                confidence=figure.confidence,
                evidence={"unit": Span(place.start, place.end), "standard": standard},
                unit=place.code,
                unit_name=place.name,
                standard=analysis.gazetteer.indicators.standards[figure.indicator],
                status=figure.status,
                year=_year(figure),
            )


def _year(figure: Figure) -> int | None:
    """The year in which the period of a count lies; None where it has none or spans several."""
    first, last = (figure.period.start, figure.period.end) if figure.period else (None, None)
    return int(last[:4]) if first and last and first[:4] == last[:4] else None
