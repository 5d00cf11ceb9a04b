"""DELEGATION: who leads those who are sent to see or to examine: "Trưởng đoàn kiểm tra liên ngành"."""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases

_P = phrases("delegation")


def leads_delegation(title: str) -> bool:
    """Whether a whole title, folded, is that of the head of a delegation; not "Trưởng đoàn ĐBQH tỉnh"."""
    return _P.head.fullmatch(title) is not None


def is_for_visit(title: str) -> bool:
    """Whether a whole title, folded, is held for one visit only, as its kind tells: "Phó Trưởng đoàn giám sát số 2"."""
    return _P.for_visit.fullmatch(title) is not None
