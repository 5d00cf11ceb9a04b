"""SUMMED: the parts of a count that a list tells, known by their sum: "|12 xã| đạt chuẩn năm 2022, gồm: |5 xã| của huyện A (B,
C, ...); |4 xã| của huyện D; |3 xã| của huyện E".
"""

from __future__ import annotations

from typing import Any

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Figure
from ntm_extract.relate.analysis import Analysis

_P = phrases("whole")
FEWEST = 2  # parts


def sums(analysis: Analysis, quantities: list[Quantity]) -> dict[int, int]:
    """Where the whole starts, by where each of its parts does: the counts of one noun that follow it in its sentence and are
    as many together.
    """
    found: dict[int, int] = {}
    for at, whole in enumerate(quantities):
        if whole.noun and (parts := _parts(analysis, quantities, at)):
            found |= dict.fromkeys((part.start for part in parts), whole.start)
    return found


def _parts(analysis: Analysis, quantities: list[Quantity], at: int) -> list[Quantity]:
    """The first counts behind the whole at ``at`` that are as many together; none where nothing opens a list of them."""
    whole = quantities[at]
    end, left = analysis.sentence(whole.start).end, whole.value
    parts: list[Quantity] = []
    for part in (quantities[i] for i in range(at + 1, len(quantities))):
        if part.start >= end or left <= 0:
            break
        if part.noun != whole.noun:
            continue
        if part.of is not None or (not parts and not _P.parts_listed.search(analysis.text.key, whole.end, part.start)):
            return []
        parts.append(part)
        left -= part.value
    return parts if not left and len(parts) >= FEWEST else []


def as_part(figure: Figure, whole: Figure, vague: frozenset[str]) -> Figure:
    """A part with what is told of the whole alone: its indicator and aspect, where its own is ``vague``, and its time. A part of
    those that fall short falls short: "còn 42 xã chưa đạt chuẩn, trong đó |11 xã| đường xấu, 31 xã thu nhập thấp".
    """
    told: dict[str, Any] = {}
    if figure.indicator in vague and whole.indicator not in vague:
        told |= {"indicator": whole.indicator, "aspect": whole.aspect}
        if whole.status == "not_achieved":
            told["status"] = whole.status
    if figure.period is None and figure.as_of is None and figure.status == whole.status:
        dated = {slot: span for slot, span in whole.evidence.items() if slot in ("period", "as_of")}
        told |= {"period": whole.period, "as_of": whole.as_of, "evidence": {**figure.evidence, **dated}}
    return figure.model_copy(update=told)
