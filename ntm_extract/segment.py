"""SEGMENT: Text -> sentences and tokens by rule; words by underthesea, only where a stage asks for them.

The only importer of underthesea. Its words come without offsets and partly rewritten, so `words` walks the text
to find each one again and falls back to syllables where it cannot.
"""

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


def words(text: Text, start: int, end: int) -> list[Token]:
    """Words (multi-syllable where the model says so) of ``canonical[start:end]``; for one clause or sentence, not a document."""
    from underthesea import word_tokenize  # heavy: loaded on first use

    source, at, found = text.canonical, start, []
    for word in word_tokenize(source[start:end]):
        pattern = r"\s+".join(map(re.escape, word.split()))
        match = re.compile(pattern).search(source, at, end)
        if match is None:  # rewritten by the model ("qui mô" -> "quy mô")
            return tokens(text, start, end)
        found.append(Token(*match.span()))
        at = match.end()
    return found
