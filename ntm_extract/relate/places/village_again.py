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
_LONGER = re.compile(rf"[{UPPER}][{LOWER}]*[ -]$")  # "Nguyễn |Bích Giang|"


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
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w| [{UPPER}]|-)", text.canonical):
            start, end = found.span()
            if not taken.holds(start) and start not in held and _is_bare(text, words, start):
                yield village._replace(start=start, end=end, type_start=start)


def _is_bare(text: Text, words: Words, start: int) -> bool:
    """Whether a name is no part of a longer one, and not that of something else: "chợ |Bích Giang|", "xã |Bích Giang|"."""
    other = {start - 1, start}.intersection((*words.types, *words.others))
    return not other and not _LONGER.search(text.canonical, max(0, start - 12), start)
