"""SECTION: the headings over a line of a report.

Reports and minutes give a time or a status once, above: "II. NHIỆM VỤ NĂM 2020", "2. Kết quả 9 tháng:", "Mục tiêu năm
2021: ... ." and then list. A heading holds until one of its own rank or higher comes; prose paragraphs end a bare
"...:" but stay under a numbered one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ntm_extract.document import Sentence, Sentences, Text
from ntm_extract.gazetteer.pages import is_beside
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.span import Span

_P = phrases("section")
_AS_FOLLOWS = _P.word("as_follows")
BULLETS = ("-", "+", "*", "•", "·")
LONGEST, LONGEST_PLAIN = 180, 110  # characters of a heading, with and without a mark
LEAD = 70  # characters in which "Mục tiêu năm 2021:" opens a paragraph
# the marks of one rank replace each other: "I." over "1." over "a)" over a line that ends in a colon over bullets
_RANKS = (
    _P.roman_number.pattern,
    r"\d{1,2}\s?[./)]\s?(?!\d)|\d{1,2}\s?-\s(?=[^\W\d])",
    r"\d{1,2}(?:\.\d{1,2})+\s?[.)]?\s",
    _P.letter_mark.pattern,
)
_MARK = re.compile("|".join(f"({mark})" for mark in _RANKS))
CAPITALS, BETWEEN, LETTERED = 0, 0.5, 3
TITLE, DIVISION, LETTER, PART, PLAIN, COLON, LISTED, BULLET = -3, -2, -1, -0.5, 4, 5, 5.5, 6
_FIRST = re.compile(r"\(?(?:1|i|a)\s?[.)/-]")


class _Line(NamedTuple):
    """A line with the rank of its mark and its last character. ``capitals``: in capitals, without a number; ``prose``:
    it ends as sentences do.
    """

    span: Span
    rank: float
    last: str
    capitals: bool
    prose: bool

    @property
    def size(self) -> int:
        """In characters."""
        return self.span.end - self.span.start


def headings(text: Text, sentences: Sentences, counts: Callable[[int, int], bool]) -> Mapping[int, tuple[Span, ...]]:
    """Line number -> its headings, nearest first. The first line of the article is the title, no heading, unless it has a
    mark or a colon. ``counts``: whether a stretch holds a figure: an unmarked line with one is no heading but a claim of its own, e.g. a
    headline amid a text: "Phấn đấu năm 2030 có 12 xã đạt chuẩn".
    """
    found: dict[int, tuple[Span, ...]] = {}
    open_: list[tuple[float, Span]] = []
    lines = list(_lines(sentences).items())
    title, first = next(
        ((n, line) for n, line in lines if not is_beside(text.canonical[slice(*line)])), (0, Span(0, 0))
    )
    said = text.key[slice(*first)]
    for (number, span), (_, below) in zip(lines, [*lines[1:], (0, None)], strict=True):
        line = _line(text, sentences, number, span)
        if line.rank == LETTER:
            line = line._replace(rank=_letter_rank(text, span, below, open_))
        listed = bool(open_) and _is_listed(text, line, open_[-1][0]) and counts(*line.span)
        ended = COLON + 0.25 if listed else _ended_from(text, line)
        while open_ and (open_[-1][0] >= ended or (line.rank == BULLET and _same_mark(text, open_[-1][1], line.span))):
            open_.pop()
        found[number] = tuple(span for _, span in reversed(open_))
        if (
            line.rank == PLAIN
            and line.last != ":"
            and (counts(*line.span) or (number != title and _is_no_heading(text, line, said)))
        ):
            continue
        if number > title or line.last == ":" or _MARK.match(text.key, *line.span):
            rank = _rank_over(text, line, below, open_)
        else:
            rank = TITLE if _announces(text, line.span, below) and _may_head(text, line) else None
        if rank is not None:
            open_.append((rank, line.span))
    return found


def _letter_rank(text: Text, line: Span, below: Span | None, open_: list[tuple[float, Span]]) -> float:
    """The rank of a line with a capital letter: that of the one before it; else over "I." and "1.", where it is in capitals or
    over the first of a series, but between the two, where it is the first below "I."; else as "a)".
    """
    ranks = [rank for rank, _ in open_]
    if (held := next((rank for rank in (LETTER, BETWEEN, LETTERED) if rank in ranks), None)) is not None:
        return held
    mark = _P.capital_letter.match(text.canonical, line.start, line.end)
    if mark is None:
        return LETTERED
    if mark["first"] and any(_P.roman_number.match(text.key, *head) for _, head in open_):
        return LETTERED if ranks[-1] >= 1 else BETWEEN
    heads = below is not None and _FIRST.match(text.key, *below) is not None
    return LETTER if heads or text.canonical[mark.end() : line.end].isupper() else LETTERED


def _line(text: Text, sentences: Sentences, number: int, span: Span) -> _Line:
    """A line of the text; of a long paragraph whose last sentence opens a list, that sentence: "... |Kết quả năm 2019
    như sau:|".
    """
    rank = _rank(text, span)
    if rank == PLAIN and span.end - span.start > LONGEST_PLAIN and text.canonical[span.end - 1] == ":":
        last = sentences.last_of(number)
        span = Span(last.start, last.end)
        rank = _rank(text, span)
    sign = text.canonical[span.end - 1]
    capitals = rank == CAPITALS and _P.roman_number.match(text.key, span.start, span.end) is None
    return _Line(span, rank, sign, capitals, rank == PLAIN and sign in '.!?…"”')


def _is_listed(text: Text, line: _Line, over: float) -> bool:
    """Whether a line without a mark is a member of the list whose heading, of rank ``over``, is open: "|Thu nhập đạt 60
    triệu đồng.|" below "Mục tiêu đến năm 2025:", "|Thu nhập đạt 60 triệu đồng;|" below "Mục tiêu đến năm 2025".
    """
    goes_on = line.last == ";" or (over == COLON and line.last != ":")
    listed = line.rank == PLAIN and goes_on and line.size <= LONGEST_PLAIN
    return listed and _P.tells.match(text.key, *line.span) is None


def _ended_from(text: Text, line: _Line) -> float:
    """The rank from which on a line ends the open headings: prose ends those with a colon, but not the one whose member
    it is.
    """
    if line.prose:
        return COLON + 0.25 if _P.label.match(text.key, *line.span) else COLON
    return PART if line.capitals else line.rank


def _rank_over(text: Text, line: _Line, below: Span | None, open_: list[tuple[float, Span]]) -> float | None:
    """The rank of a line as a heading over those below; None where it is none."""
    if line.rank == BULLET:  # "* Kết quả năm 2020:" over "+ Làm 12 km đường"
        return LISTED if line.last == ":" and line.size <= LONGEST_PLAIN else None
    if not _may_head(text, line):
        return None
    if line.rank in (PLAIN, CAPITALS) and open_ and _names_division(text, open_[-1], line.span):
        return DIVISION + 0.25  # "KẾT QUẢ NĂM 2020" below "Phần thứ nhất"
    if line.capitals and below is not None and _FIRST.match(text.key, *below):
        return min(PART, _rank(text, below) - 0.5)  # "NHIỆM VỤ NĂM 2022" over "I. CHỈ TIÊU"
    return _above(text, below, open_, COLON if line.last == ":" else PLAIN) if line.rank == PLAIN else line.rank


def _is_no_heading(text: Text, line: _Line, title: str) -> bool:
    """Whether a line without a mark heads nothing: the title once more, or what the page has beside the article."""
    return not line.prose and (text.key[slice(*line.span)] == title or is_beside(text.canonical[slice(*line.span)]))


def _names_division(text: Text, over: tuple[float, Span], line: Span) -> bool:
    """Whether a line is the name of the part of a paper whose number alone stands above it: "|Phần thứ hai|⏎Nhiệm vụ năm
    2022".
    """
    rank, head = over
    alone = rank == DIVISION and _P.division.fullmatch(text.key, *head) is not None
    return alone and not text.canonical[head.end : line.start].strip()


def _may_head(text: Text, line: _Line) -> bool:
    """Whether a line looks like a heading: short, and neither the end nor a part of a sentence."""
    marked = line.rank < PLAIN or _says_below(text, line.span)
    return (
        line.rank != BULLET
        and not line.prose
        and line.last not in ".;,"
        and line.size <= (LONGEST if marked else LONGEST_PLAIN)
    )


def _says_below(text: Text, line: Span) -> bool:
    """Whether a line ends in "như sau:", so that what stands below belongs to it, however long it is."""
    return text.key.endswith(_AS_FOLLOWS, line.start, line.end)


def _announces(text: Text, title: Span, below: Span | None) -> bool:
    """Whether a text opens with the name of the list that it is: "Các chỉ tiêu chủ yếu nhiệm kỳ 2020-2025" over "(1)
    Thu nhập ...", over "Về kinh tế: ...".
    """
    return (
        below is not None
        and _P.goals.match(text.key, title.start, title.end) is not None
        and (_rank(text, below) == BULLET or any(p.match(text.key, below.start) for p in (_FIRST, _P.label)))
    )


def lead(text: Text, sentences: Sentences, sentence: Sentence) -> Span | None:
    """The opening of the paragraph of a later sentence: "Mục tiêu năm 2021: ... . Thu nhập đạt 50 triệu đồng."; None
    without one.
    """
    first = sentences.first_of(sentence.line)
    start = first.start
    colon = text.canonical.find(":", start, start + LEAD)
    if first is not sentence and 0 < colon < first.end:
        return Span(start, colon + 1)
    opened = _P.series.match(text.key, start, start + LEAD)
    return Span(start, opened.end()) if opened and sentence.start >= opened.end() else None


def question(text: Text, sentences: Sentences, sentence: Sentence) -> Span | None:
    """The question that the paragraph of a sentence answers: "Mục tiêu của năm 2021 là gì?" over "Ông A: Chúng tôi phấn
    đấu ..."; None without one.
    """
    first = sentences.first_of(sentence.line)
    asked = sentences.previous(first)
    return Span(asked.start, asked.end) if asked and text.canonical[asked.end - 1] == "?" else None


def _above(text: Text, below: Span | None, open_: list[tuple[float, Span]], alone: float) -> float:
    """The rank of a line without a mark: one above the series that it opens ("Chỉ tiêu năm 2021" over "1. Làm 12 km
    đường"), ``alone`` where it opens none.
    """
    rank = COLON if below is None else _rank(text, below)
    begins = below is not None and _FIRST.match(text.key, below.start, below.end) is not None
    return rank - 0.5 if begins and LETTER < rank < PLAIN and all(held != rank for held, _ in open_) else alone


def marks_part(text: Text, heading: Span) -> bool:
    """Whether a heading shows by itself that the text has parts: by a number, capitals or a colon; a line between two
    paragraphs of an article may be a caption.
    """
    return _rank(text, heading) != PLAIN or text.canonical[heading.end - 1] in ":?"


def _same_mark(text: Text, one: Span, other: Span) -> bool:
    """Whether two lines begin with the same bullet: the one is no heading of the other."""
    return text.canonical[one.start] == text.canonical[other.start] and text.canonical[one.start] in BULLETS


def _lines(sentences: Sentences) -> dict[int, Span]:
    """The span of each line, by its number."""
    found: dict[int, Span] = {}
    for sentence in sentences.items:
        first = found.get(sentence.line)
        found[sentence.line] = Span(first.start if first else sentence.start, sentence.end)
    return found


def _rank(text: Text, line: Span) -> float:
    """0 for "I." and for capitals, 1 for "1.", 2 for "1.2.", 3 for "a)"; "Phần thứ nhất" and "A." go before them, bullets
    come last, prose in between.
    """
    if text.canonical[line.start] in BULLETS:
        return CAPITALS if text.canonical[line.start : line.end].isupper() else BULLET  # "▪ MỤC TIÊU 2025"
    if _P.division.match(text.key, line.start, line.end):
        return DIVISION
    if _P.capital_letter.match(text.canonical, line.start, line.end):
        return LETTER
    mark = _MARK.match(text.key, line.start, line.end)
    if mark is not None and mark.lastindex is not None:
        return mark.lastindex - 1
    return 0 if text.canonical[line.start : line.end].isupper() else PLAIN
