"""VILLAGE AGAIN: a village that the text has called one, named again without its word: "Thôn Bích Giang (xã Cam Hiếu) có
168 hộ. Huyện chọn |Bích Giang| làm điểm".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ntm_extract.document import Text, Toponym
from ntm_extract.folding import LOWER, UPPER
from ntm_extract.relate.places.names import Words
from ntm_extract.span import Cover

_FULL = 2  # syllables of a name that is no word: not "thôn |Đông|"
_LONGER = re.compile(rf"[{UPPER}][{LOWER}]*[ -]\Z")  # "Nguyễn |Bích Giang|"
_OPENS, _GOES_ON = re.compile(r"(?<!\w)"), re.compile(rf"\w| [{UPPER}]|-")  # "|Bích Giang| Thượng"


def named_again(
    text: Text, held: set[int], words: Words, places: Sequence[Toponym], villages: Sequence[Toponym]
) -> Iterator[Toponym]:
    """The mentions of ``villages`` without a word for one. ``held``: spans of names of people; ``places``: the other
    units of the text, of whose names none is taken.
    """
    taken, units = Cover((p.start, p.end) for p in (*places, *villages)), {p.name for p in places}
    known = {v.name: v for v in reversed(villages) if len(v.name.split(" ")) >= _FULL and not v.name[-1].isdigit()}
    for name, village in known.items():
        if name in units:
            continue
        start = text.canonical.find(name)
        while start >= 0:
            end = start + len(name)
            if not taken.holds(start) and start not in held and _is_bare(text.canonical, words, start, end):
                yield village._replace(start=start, end=end, type_start=start)
            start = text.canonical.find(name, start + 1)


def _is_bare(canonical: str, words: Words, start: int, end: int) -> bool:
    """Whether a name is no part of a longer one, and not that of something else: "chợ |Bích Giang|", "xã |Bích Giang|"."""
    if any(at in words.types or at in words.others for at in (start - 1, start)):
        return False
    whole = _OPENS.match(canonical, start) is not None and _GOES_ON.match(canonical, end) is None
    return whole and not _LONGER.search(canonical, max(0, start - 12), start)
