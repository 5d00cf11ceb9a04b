"""The text of bytes in whatever charset."""

from __future__ import annotations

from ntm_extract.reading.encoding import SUSPECT, Decoded, decode
from ntm_extract.reading.source import Refused, Source


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
