"""The numbers and bullets that Word shows before the paragraphs of its lists: they are no text of these, but made anew by
numbering.xml whenever the file is opened. Without them "a)" and "2." are lost, and with them where an item begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from ntm_extract.reading.fonts import inherited
from ntm_extract.reading.xml import attribute, local, value, whole

_AS_TYPED = "-+*•"  # bullets that people type, too; others are signs of a font of pictures
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # lists have no fifty items


class _Level(NamedTuple):
    """``start``: its first number; ``form``: how it is written; ``text``: the label, "%1" for the number of level 1."""

    start: int
    form: str
    text: str


class Numbering:
    """The labels of the paragraphs of one document, asked in their order."""

    def __init__(self, numbering: Any, styles: Any) -> None:
        """Roots of the parts of these names, or None."""
        parts = list(numbering if numbering is not None else ())
        kinds = {attribute(e, "abstractNumId"): _levels(e) for e in parts if local(e) == "abstractNum"}
        lists = {attribute(e, "numId"): (value(e, "abstractNumId"), e) for e in parts if local(e) == "num"}
        self._lists = {name: (kind, kinds[kind], _starts(e)) for name, (kind, e) in lists.items() if kind in kinds}
        named = (e for e in (styles if styles is not None else ()) if local(e) == "style")
        self._styles = {attribute(e, "styleId") or "": (_told(e), value(e, "basedOn")) for e in named}
        self._counts: dict[str | None, dict[int, int]] = {}

    def label(self, paragraph: Any) -> str:
        """What stands before a paragraph, with a space behind: "2. ", "a) ", "- "; "" where nothing does."""
        told = _told(paragraph) or inherited(self._styles, value(paragraph, "pPr", "pStyle")) or ""
        name, _, depth = told.partition(" ")
        kind, levels, starts = self._lists.get(name, (None, {}, {}))
        at = _number(depth)
        if at not in levels:
            return ""
        counts = self._counts.setdefault(kind, {})
        counts |= starts
        starts.clear()  # where a list begins anew
        counts[at] = counts.get(at, levels[at].start - 1) + 1
        self._counts[kind] = {level: count for level, count in counts.items() if level <= at}
        if levels[at].form == "bullet":
            text = levels[at].text.replace("–", "-")
            return f"{text if text in _AS_TYPED else '•'} "
        text = re.sub(r"%(\d)", lambda found: _written(levels, counts, int(found[1]) - 1), levels[at].text).strip()
        return text and f"{text} "


def _told(element: Any) -> str | None:
    """The list and the level that a paragraph or a style tells: "3 0"."""
    name = value(element, "pPr", "numPr", "numId")
    return f"{name} {value(element, 'pPr', 'numPr', 'ilvl') or 0}" if name else None


def _levels(kind: Any) -> dict[int, _Level]:
    return {
        _number(attribute(e, "ilvl")): _Level(
            _number(value(e, "start"), 1), value(e, "numFmt") or "decimal", value(e, "lvlText") or ""
        )
        for e in kind
        if local(e) == "lvl"
    }


def _starts(of_list: Any) -> dict[int, int]:
    """The count before the first item, by level, of a list that begins anew."""
    overrides = (e for e in of_list if local(e) == "lvlOverride")
    found = {_number(attribute(e, "ilvl")): value(e, "startOverride") for e in overrides}
    return {level: _number(start) - 1 for level, start in found.items() if start}


def _written(levels: dict[int, _Level], counts: dict[int, int], at: int) -> str:
    """The number of a level as its list writes it."""
    if at not in levels:
        return ""
    count, form = counts.get(at, levels[at].start), levels[at].form
    return _FORMS.get(form, str)(max(count, 0))


def _roman(count: int) -> str:
    out = ""
    for worth, sign in _ROMAN:
        out, count = out + sign * (count // worth), count % worth
    return out


def _letter(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26)


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": lambda count: _roman(count).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda count: _letter(count).upper(),
    "lowerLetter": _letter,
    "decimalZero": lambda count: f"{count:02}",
    "none": lambda count: "",
}


def _number(said: str | None, otherwise: int = 0) -> int:
    return whole(said, 5, otherwise)
