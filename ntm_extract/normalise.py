"""NORMALISE: raw text -> Text (canonical form, matching key, map home)."""

from collections.abc import Callable

from ntm_extract.document import Text
from ntm_extract.folding import canonicalise, fold
from ntm_extract.marks import Marks, unmarked
from ntm_extract.wrapping import unwrapped


def normalise(raw: str, marks: Callable[[], Marks] | None = None) -> Text:
    """Canonical form of ``raw`` with its matching key; never fails, any string is a text.

    ``marks``: gives the diacritics of a text that was typed without any to its key; canonical form and offsets stay as
    they are.
    """
    canonical, origin = canonicalise(raw)
    canonical = unwrapped(canonical)
    key = fold(canonical)
    if marks is not None and unmarked(key):
        return Text(raw=raw, canonical=canonical, key=marks().restore(key, canonical), origin=origin, guessed=True)
    return Text(raw=raw, canonical=canonical, key=key, origin=origin)
