"""Letters that only their font makes Vietnamese: a run in .VnTime holds TCVN3, one in VNI-Times VNI."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from ntm_extract.reading.charsets import DECODERS, page_bytes, restore_capitals, tcvn3_letters
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.layout import Traced, moved_locators
from ntm_extract.reading.source import Article

StyleFonts = dict[str, tuple[str | None, str | None]]  # of each style its font, and the style that it is based on
_FAMILIES = {".vn": "tcvn3", "vni": "vni", "vps": "vps", "vi ": "viscii", "heo may": "viscii"}  # of fonts
_DEEPEST = 20  # styles based on one another, perhaps in a circle
_PRIVATE = re.compile("[\uf020-\uf0ff]")  # Word moves letters of symbol fonts to U+F000


def charset_of(font: str | None) -> str | None:
    """ ".VnTimeH" -> "tcvn3", "VNI-Times" -> "vni", "VPS Times" -> "vps"; None for Unicode fonts."""
    name = (font or "").lower()
    return next((charset for beginning, charset in _FAMILIES.items() if name.startswith(beginning)), None)


def inherited(styles: Mapping[str, tuple[str | None, str | None]], name: str | None) -> str | None:
    """The font of a style; None where neither it nor those that it is based on name one."""
    for _ in range(_DEEPEST):
        font, name = styles.get(name or "", (None, None))
        if font is not None or name is None:
            return font
    return None


class Fonts:
    """Decoder of the runs of one document, which reports in the end what it was written in."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def read(self, text: str, font: str | None) -> str:
        """The letters of a run. TCVN3 fonts that end in H show capitals: "Héi nghÞ" in .VnTimeH is "HỘI NGHỊ"."""
        text = _PRIVATE.sub(lambda m: chr(ord(m[0]) - 0xF000), text)
        name = charset_of(font)
        if name is None or (raw := page_bytes(text)) is None:
            return text
        self._used[name] += sum(byte > 0x7F for byte in raw)
        if name != "tcvn3":
            return DECODERS[name](raw)
        read = tcvn3_letters(raw)
        return read.upper() if (font or "").endswith("H") else read

    def article(self, traced: Traced) -> Article:
        """The article, its locators adjusted: no line is added or lost where letters are repaired."""
        text = traced.text
        used = +self._used
        if not used:  # the fonts say Unicode; the letters may say otherwise
            again = decode(text.encode("utf-8", "replace"))
            plain = Article(text, certainty=again.certainty, notes=again.notes, locators=traced.locators)
            if again.text == text:
                return plain
            encoding = again.encoding if "+" in again.encoding else None
            return replace(
                plain, text=again.text, encoding=encoding, locators=moved_locators(text, traced.locators, again.text)
            )
        if used["tcvn3"] > 0.9 * sum(c > "\x7f" for c in text):
            restored = restore_capitals(text)
            text = restored if len(restored) == len(text) else text
        notes = tuple(f"{count} letters in fonts of {name}" for name, count in used.items())
        return Article(text, encoding=", ".join(used), notes=notes, locators=traced.locators)
