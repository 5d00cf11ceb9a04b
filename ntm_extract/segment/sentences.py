"""Text -> sentences and tokens (syllables, numbers, signs) by rule."""

from __future__ import annotations

import re

from ntm_extract.document import BLANK_LINE, Sentence, Sentences, Text, Token
from ntm_extract.folding import LOWER
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("sentences")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|\w+|[^\w\s]")
# A sentence ends at . ! ? … followed by space and a capital, digit or quote; never after an abbreviation, an initial or
# the number of an item in it ("đề nghị: 1. Các xã ...; 2. Phòng A ..."). A bullet may stand between ("... * Cùng ngày, xã B").
# Where the space is forgotten ("thăm huyện.Tại đây", "năm 2018.Tỉnh giao") it ends behind three small letters or a year, before a word in capitals.
_END = re.compile(
    rf"[.!?…](?<![.!?…].)(?:[.!?…]*+[\"”'’)\]]*+(?=\s+(?:[*•]\s)?[\"“'‘(\[]*[^\W_{LOWER}])|(?:(?<=[{LOWER}]{{3}}[.!?…])[.…]*+|(?<=20\d\d\.))[\"”'’)\]]*(?=[^\W\d_{LOWER}][{LOWER}]))"
)
# where each sentence stands on a line of its own: so many lines at least, of which one in so many may hold two, and the
# share of them that end as a sentence does
KEEPS, SHARED, STOPS = 8, 10, 0.7
_STOPS = re.compile(r"""[.!?…]["”')]?$""")

_UNIT = 24  # characters of "Hưng Khánh Trung A."
# characters; a table pasted as one line has no full stop, and what is said of its end is not said at its start
LONGEST = 4_000


def sentences(text: Text) -> Sentences:
    """Sentences in order; a line break always ends one ("TP. Hà Tĩnh" and "Q. Bí thư" never do); what is longer than
    LONGEST is cut.
    """
    source = text.canonical
    items: list[tuple[int, int, int]] = []
    for number, line in enumerate(re.finditer(r"[^\n\r]+", source)):
        start = line.start()
        for stop in _END.finditer(source, line.start(), line.end()):
            if _is_abbreviated(source, start, stop.start() + 1):
                continue
            items.append((start, stop.end(), number))
            start = stop.end()
        items.append((start, line.end(), number))
    found: list[Sentence] = []
    for start, end, number in (piece for item in items for piece in _pieces(source, *item)):
        while start < end and source[start].isspace():
            start += 1
        while end > start and source[end - 1].isspace():
            end -= 1
        if end > start:
            found.append(Sentence(start, end, len(found), number))
    found = _in_paragraphs(source, found)
    return Sentences(tuple(found), tuple(s.start for s in found))


def _is_abbreviated(source: str, start: int, end: int) -> bool:
    """Whether the full stop that ends at ``end`` is an abbreviation's: "TP|.| Hà Tĩnh"; not "huyện Châu Thành A|.|"."""
    if not _P.abbreviation.search(source, max(start, end - 9), end):
        return False
    return not _P.unit_with_letter.search(source, max(start, end - _UNIT), end)


def _in_paragraphs(source: str, found: list[Sentence]) -> list[Sentence]:
    """Sentences with the lines of their paragraphs, where a paper keeps each on a line of its own: there only a blank
    line ends one, or a line that is no sentence.
    """
    lines = len({sentence.line for sentence in found})
    if lines < KEEPS or (len(found) - lines) * SHARED > lines:
        return found
    whole = [_STOPS.search(source, s.start, s.end) is not None for s in found]
    if sum(whole) < STOPS * len(found):
        return found
    first = found[0]
    items = [Sentence(first.start, first.end, first.index, 0)]
    for before, sentence, ends, stops in zip(found, found[1:], whole, whole[1:], strict=False):
        goes_on = ends and stops and BLANK_LINE.search(source, before.end, sentence.start) is None
        line = items[-1].line + (not goes_on)
        items.append(Sentence(sentence.start, sentence.end, sentence.index, line))
    return items


def _pieces(source: str, start: int, end: int, number: int) -> list[tuple[int, int, int]]:
    """A stretch in pieces of at most LONGEST characters, cut behind the last ";", else ",", else space."""
    pieces = []
    while end - start > LONGEST:
        low, high = start + LONGEST // 2, start + LONGEST
        at = next((at for sign in ";, " if (at := source.rfind(sign, low, high)) >= 0), high - 1)
        pieces.append((start, at + 1, number))
        start = at + 1
    return [*pieces, (start, end, number)]


def tokens(text: Text, start: int, end: int) -> list[Token]:
    """Syllables, numbers and signs of ``canonical[start:end]``."""
    return [Token(*m.span()) for m in _TOKEN.finditer(text.canonical, start, end)]
