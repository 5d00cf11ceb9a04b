"""NORMALISE: raw text -> Text (canonical form, matching key, map home)."""

from ntm_extract.document import Text
from ntm_extract.folding import canonicalise, fold


def normalise(raw: str) -> Text:
    """Canonical form of ``raw`` with its matching key; never fails, any string is a text."""
    canonical, origin = canonicalise(raw)
    return Text(raw=raw, canonical=canonical, key=fold(canonical), origin=origin)
