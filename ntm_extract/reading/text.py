"""Plain text."""

from __future__ import annotations

import re

from ntm_extract.reading.encoding import SUSPECT, Decoded, decode
from ntm_extract.reading.source import Article, Items, Refused, Source


def decoded(source: Source) -> Decoded:
    """The text of a source. Raises Refused ENC_SUSPECT where no encoding fits, EMPTY where there is nothing."""
    found = decode(source.read(), source.hint)
    if not found.text.strip("\x00 \t\r\n\ufeff"):
        raise Refused("EMPTY", "is empty; nothing to extract")
    if found.certainty < 0.5 and "windows-1252" in found.encoding:
        raise Refused(
            SUSPECT, f"is not Vietnamese text in any known encoding ({found.certainty:.2f} of its letters fit)"
        )
    return found


_CODE = re.compile(r"[{}<>;=\[\]]")
_CODE_SHARE = 0.06  # of the characters of a program, a style sheet, a list of settings; prose has none
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# of what no person wrote: the file in which Word notes who has a document open, what macOS lays beside each file
_CONTROL_SHARE = 0.1


def read_text(source: Source) -> Items:
    """The whole file is the article; its first line, where short, the title. Raises Refused NOT_TEXT for what only
    machines read.
    """
    found = decoded(source)
    sample = found.text[:20_000]
    if len(_CONTROLS.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise Refused("NOT_TEXT", "is not text; much of it is control characters")
    if sample.isascii() and len(_CODE.findall(sample)) > max(2, _CODE_SHARE * len(sample)):
        raise Refused("NOT_TEXT", "is a program, a style sheet or settings, no article")
    yield Article(found.text, encoding=found.encoding, certainty=found.certainty, notes=found.notes)
