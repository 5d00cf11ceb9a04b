"""A text put together from pieces that know where they stood: pages, paragraphs, words; lines broken for the page
become paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from ntm_extract.reading.source import Locators
from ntm_extract.reading.syllables import is_syllable

ROW = " | "  # between the cells of a table's row
_NO_STOP = "-–•+*"  # a line that begins so is an item of its own
_PROSE = 300  # characters of a cell of several paragraphs, from which on the table only lays out the page
_SIGNS = re.compile(r"(?:TM|T/M|KT|TL|TUQ)\.")  # a line that begins so says who signs for whom: "KT. GIÁM ĐỐC"
_FULL = 0.6  # of the widest line, from which on a line was broken by the margin and not by the writer


class Piece(NamedTuple):
    """Text, and where in the file it stands; "" where the format has no such places."""

    text: str
    where: str = ""


class Traced:
    """A text in the making, with its locators."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._locators: list[tuple[int, str]] = []
        self._apart = False
        self.size = 0

    def add(self, text: str, where: str = "") -> None:
        """Append ``text``; what has no place of its own belongs to the piece before."""
        if text and where and (not self._locators or self._locators[-1][1] != where):
            self._locators.append((self.size, where))
        self._pieces.append(text)
        self.size += len(text)

    def end_line(self) -> None:
        """Begin another line, behind an empty one where `space` was called; nothing where there is none yet."""
        if self.size:
            self.add("\n\n" if self._apart else "\n")
        self._apart = False

    def space(self) -> None:
        """What comes next stands apart from what was said so far, as an empty paragraph or a wide gap shows."""
        self._apart = True

    def cut(self) -> None:
        """Take the last character back."""
        self._pieces[-1] = self._pieces[-1][:-1]
        self.size -= 1

    @property
    def text(self) -> str:
        """All pieces."""
        return "".join(self._pieces)

    @property
    def locators(self) -> Locators:
        """``(offset, where)`` of the text."""
        return tuple(self._locators)


def add_line(traced: Traced, *pieces: Piece) -> None:
    """One more line, made of ``pieces``; where they hold no text, an empty one, so that paragraphs set apart stay so."""
    if any(piece.text.strip() for piece in pieces):
        traced.end_line()
        for piece in pieces:
            traced.add(piece.text, piece.where)
    else:
        traced.space()


def add_row(traced: Traced, cells: Iterable[Sequence[Piece]]) -> None:
    """One more row of a table, cells given as paragraphs: "Phú Lộc | 19 | 2016". A cell that is alone, or that holds
    prose, is lines of its own.
    """
    filled = [kept for cell in cells if (kept := [piece for piece in cell if piece.text.strip()])]
    if not filled:
        return
    if len(filled) == 1 or any(len(cell) > 1 and sum(len(p.text) for p in cell) > _PROSE for cell in filled):
        for cell in filled:
            for piece in cell:
                add_line(traced, piece)
        return
    line: list[Piece] = []
    for cell in filled:
        for number, piece in enumerate(cell):
            if line:
                line.append(Piece(" " if number else ROW))
            line.append(Piece(" ".join(piece.text.split()), piece.where))
    add_line(traced, *line)


def paragraphs(lines: Iterable[Sequence[Piece]], traced: Traced, before: str = "") -> Traced:
    """Paragraphs of a block whose lines were broken for the page, appended to ``traced``; each line is given in pieces
    that make its text.

    A line goes on where the one before is long and ends in no stop: "Toàn huyện có 9/17 xã" + "đạt chuẩn." -> one line;
    a short line ("BÁO CÁO"), the row of a table ("1;Đường bản;km;30") and who signs stay alone; an empty line ends a paragraph and stays one.
    ``before``: the line that the first one goes on, in the column or page before.
    """
    block = [[piece for piece in line if piece.text] for line in lines]
    width = max((sum(len(p.text) for p in line) for line in block), default=0)
    last, certain = before, bool(before)
    for line in block:
        text = "".join(p.text for p in line)
        if not text.strip():
            last = ""
            traced.space()
            continue
        headed = last.isupper() and not text.isupper()  # "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG" + "Số: 12/BC-BCĐ"
        broken = certain or (
            len(last) > _FULL * width and last[-1:] not in ".!?:;…" and text[0] not in _NO_STOP and not headed
        )
        rows = ROW in last or ROW in text or last.count(";") == text.count(";") > 1
        goes_on, certain = last and broken and not (rows or _SIGNS.match(last) or _SIGNS.match(text)), False
        if goes_on and last.endswith("-"):
            if _cut_syllable(last, text):
                traced.cut()
        elif goes_on:
            traced.add(" ")
        else:
            traced.end_line()
        for piece in line:
            traced.add(piece.text, piece.where)
        last = text.rstrip()
    return traced


def _cut_syllable(line: str, following: str) -> bool:
    """Whether the hyphen at the line's end stands inside one syllable: "trư-" + "ờng", not "2016-" + "2020", "Hà Nội-"
    + "Hải Phòng", "In-đô-" + "nê-xi-a".
    """
    head = line[:-1].rsplit(maxsplit=1)[-1] if line[:-1].strip() else ""
    tail = "".join(c for c in following.split(maxsplit=1)[0] if c.isalpha())
    return head.isalpha() and tail.islower() and is_syllable(head + tail)


def moved_locators(text: str, locators: Locators, again: str) -> Locators:
    """The locators of a ``text`` in ``again``, the same lines, some shorter or longer; a place inside a line moves to its
    beginning.
    """
    before, after = ([0, *accumulate(len(line) + 1 for line in whole.split("\n"))] for whole in (text, again))
    moved: dict[int, str] = {}
    for at, where in locators:
        moved.setdefault(after[bisect_right(before, at) - 1], where)
    return tuple(moved.items())
