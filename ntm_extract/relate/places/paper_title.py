"""PAPER TITLE: the one unit that the title of an official paper is about, below the letterhead of whoever wrote it: "UBND HUYỆN A⏎TỜ
TRÌNH⏎Về việc đề nghị thẩm định |xã B| đạt chuẩn nông thôn mới".
"""

from __future__ import annotations

from collections.abc import Sequence

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("paper_title")
HEAD = 1500  # characters in which the head of a paper ends
_LEVELS = ("commune", "district")


def of_paper_title(key: str, places: Sequence[Toponym]) -> str | None:
    """The code of the smallest unit that the title names, a commune or a district; None where it names several such or none."""
    title = _P.title.search(key, 0, HEAD)
    if title is None:
        return None
    named = [p for p in places if title.start("words") <= p.start < title.end("words")]
    for level in _LEVELS:
        if codes := {p.code for p in named if p.level == level}:
            return codes.pop() if len(codes) == 1 else None
    return None
