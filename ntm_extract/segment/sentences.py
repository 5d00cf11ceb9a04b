"""Text -> sentences and tokens (syllables, numbers, signs) by rule."""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Sentences, Text, Token
from ntm_extract.folding import LOWER

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|\w+|[^\w\s]")
# A sentence ends at . ! ? … followed by space and a capital, digit or quote; never after an abbreviation or an initial.
_END = re.compile(rf"[.!?…]+[\"”'’)\]]*(?=\s+[\"“'‘(\[]*[^\W_{LOWER}])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:TP|Tp|tp|TX|Tx|TT|Tt|H|X|P|Q|T|Ô|B|Đ/c|đ/c|ThS|Ths|TS|Ts|GS|PGS|BS|KS|CN|St|vs|NXB|VD|Vd|Tr|tr|Số|No|[A-ZĐ])\.$"
)


def sentences(text: Text) -> Sentences:
    """Sentences in order; a line break always ends one ("TP. Hà Tĩnh" and "Q. Bí thư" never do)."""
    source = text.canonical
    items: list[tuple[int, int, int]] = []
    for number, line in enumerate(re.finditer(r"[^\n\r]+", source)):
        start = line.start()
        for stop in _END.finditer(source, line.start(), line.end()):
            if _ABBREVIATION.search(source, max(start, stop.start() - 8), stop.start() + 1):
                continue
            items.append((start, stop.end(), number))
            start = stop.end()
        items.append((start, line.end(), number))
    found: list[Sentence] = []
    for start, end, number in items:
        while start < end and source[start].isspace():
            start += 1
        while end > start and source[end - 1].isspace():
            end -= 1
        if end > start:
            found.append(Sentence(start, end, len(found), number))
    return Sentences(tuple(found), tuple(s.start for s in found))


def tokens(text: Text, start: int, end: int) -> list[Token]:
    """Syllables, numbers and signs of ``canonical[start:end]``."""
    return [Token(*m.span()) for m in _TOKEN.finditer(text.canonical, start, end)]
