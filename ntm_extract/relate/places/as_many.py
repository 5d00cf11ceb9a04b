"""AS MANY: the units that a sentence names are the list of its count, because they are exactly as many."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("as_many")
FEW = 4  # units from which an exact count is no accident


def are_as_many(key: str, at: int, places: Sequence[Toponym], number: Decimal | int) -> bool:
    """Whether the words at ``at`` open a list and ``places``, all different, are as many as counted: "13 xã được công nhận
    gồm 4 xã của huyện M là |A, B, C, D|; xã |E| của huyện N; ...".
    """
    return (
        number >= FEW
        and _P.consists.match(key, at) is not None
        and len({place.code for place in places}) == len(places) == number
    )
