"""BYLINES: the names of persons in a byline, which may also name a paper or an office."""

from __future__ import annotations

import re
from functools import lru_cache

from ntm_extract.data import data_dir
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows
from ntm_extract.reading.written_days import DIGITS

_P = phrases("bylines")


def people(text: str, strict: bool = False) -> tuple[str, ...]:
    """Names of persons in a byline: "Lan Anh - Minh Đức" are two, "CTV Lan Anh (Phòng Kinh tế)" is one; a paper or an
    office is none.

    ``strict``: a name first, each of two to five words, and nothing but names and offices.
    """
    text = _BEHIND.sub("", " ".join(text.split()).strip(" .,:;([]–-*"))
    if DIGITS.search(text) or "://" in text or len(text) > 80:
        return ()
    parts = [_P.before.sub("", part.strip(" .()")) for part in _P.between.split(text)]
    names = [part for part in parts if 2 < len(part) < 40 and not _P.site.search(part)]
    if strict and (
        not names
        or names[0] != parts[0]
        or not all(map(_is_name, names))
        or not all(part in names or _P.site.search(part) for part in parts)
    ):
        return ()
    return tuple(dict.fromkeys(names))


# "Lan Anh (Phòng Nông nghiệp)", "Lan Anh (thực hiện)"; "(Lan Anh)" has lost its first bracket
_BEHIND = re.compile(r"\s*\([^()]*\)?\s*$|\)$")


def _is_name(text: str) -> bool:
    """ "Bình Minh", "Nguyễn Văn A", "H. Lan"; "HOÀNG LIÊN" where the first word is one of names."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() and word.replace(".", "").isalpha() for word in words):
        return False
    return not text.isupper() or "." in text or words[0].title() in _first_names()


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    """Surnames and middle names, with which pen names begin as well."""
    folder = data_dir("gazetteers") / "names"
    return frozenset(
        row[column]
        for name, column in (("surnames", "surname"), ("middle", "middle"))
        for row in rows(folder / f"{name}.csv", (column,))
    )
