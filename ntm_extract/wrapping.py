"""WRAPPING: lines that a typewriter's width broke, in mails, old text files and OCR, are one paragraph again.

A text is taken for wrapped where most of its neighbouring lines are full (the next word would not have fitted) and go
on in small letters, which a text with a paragraph a line never does. Only such breaks become spaces: length and offsets
stay. So does a box of figures, where each stands on a line of its own over or under what it counts: one line each.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.span import open_bracket

_P = phrases("wrapping")

NARROW, WIDE = 36, 130  # characters: the widths that text is wrapped at; longer lines are paragraphs
FULL = 0.86  # of the width: printed lines are not all of one length
SHARE = 0.5  # of the neighbouring lines that must be full
GOING_ON = 0.4  # of these, that must go on in small letters
FEWEST = 2  # full lines
# "- Xã A: 12 tiêu chí", "2. Kết quả", "b) Về thu nhập"; "... vào năm⏎2018. Đến nay" is none
_ITEM = re.compile(r"\s*(?:[-+*•–—]|\(?(?:\d{1,2}|[ivxIVX]{1,4})[.)/]|[a-zđA-ZĐ][.)])\s")
_CLOSES = re.compile(r"\s*\d{1,2}\)")  # "chợ (tiêu chí số⏎7) và thu nhập": what an open bracket still waits for
# a paper's mark at the head of its article: "(GLO)- Năm 2023, ...", "(Dân trí) Ông A cho biết"; "xã A⏎(huyện B), xã C" goes on
_MARK = re.compile(r"\([^()]{2,40}\)\s*(?:[-–—:]|[^\W\d_])")
_CELLS = re.compile(r"[|\t;]|\S {4,}\S")  # of a table
_STOPS = (".", "!", "?", ":", ";", ".”", '."', "…")
LABEL = 64  # characters of what a figure of a box counts
PAIRS = 3  # figures of a box
BLOCKS = 2  # the same where blank lines part them
_ROWS = {"1", "2"}  # the numbers of the first rows of a table


def raised(canonical: str) -> list[tuple[int, int]]:
    """The blanks before small raised figures that a page has lost: "41,23 km| |2, dân số 6.815 người"."""
    return [found.span("blank") for found in _P.raised.finditer(canonical)]


def signs(canonical: str) -> list[tuple[int, int]]:
    """What parts a figure from what it counts, but one character of each, in a text of which several lines have it: "- 12 km:| |đường
    trục thôn", "- 2.140:| là số |hộ dùng nước sạch".
    """
    found = [found.span("sign") for found in _P.figure_first.finditer(canonical)]
    return [(start + 1, end + 1) for start, end in found] if len(found) >= BLOCKS else []


def unwrapped(canonical: str) -> str:
    """``canonical`` with a space for each line break inside a paragraph: those of a width at which the text is wrapped,
    and those that the words themselves show, as in a title of two short lines.

    >>> unwrapped("Đến nay, xã Tân Lập đã đạt 15 tiêu chí\\nnông thôn mới, thu nhập bình quân đầu\\nngười là 42 triệu đồng.\\nNăm tới còn 4.")
    'Đến nay, xã Tân Lập đã đạt 15 tiêu chí nông thôn mới, thu nhập bình quân đầu người là 42 triệu đồng.\\nNăm tới còn 4.'
    """
    if "\n" not in canonical:
        return canonical
    lines = canonical.split("\n")
    broken = _by_width(lines) | _by_words(lines) | _by_figures(lines)
    return "".join(line + ("" if i == len(lines) - 1 else " " if i in broken else "\n") for i, line in enumerate(lines))


def _by_words(lines: list[str]) -> set[int]:
    """Lines whose sentence the next one goes on with in small letters or with a bracket that stands amid it: "đề nghị
    công nhận xã A|⏎|cơ bản đạt chuẩn", "gồm: xã A|⏎|(huyện B), xã C"; of lines that are as long also with a number. Not
    the points of a list in small letters, of which the first goes on with nothing.
    """
    broken: set[int] = set()
    for index, (line, after) in enumerate(pairwise(lines)):
        said, goes_on = line.strip(), index - 1 in broken
        if not NARROW <= len(said) <= WIDE or said.endswith(_STOPS) or (said[0].islower() and not goes_on):
            continue
        if not after.strip() or _ITEM.match(after) or _CELLS.search(line) or _CELLS.search(after):
            continue
        amid = after.startswith("(") and not after.rstrip().endswith((")", ");")) and not _opens_article(after)
        full = goes_on and len(said) >= FULL * len(lines[index - 1].strip())
        word = after.split(maxsplit=1)[0]
        if (
            amid
            or _cuts_name(said, after)
            or (word[0].islower() and "." not in word[:-1])
            or (full and word[0].isdigit())
        ):
            broken.add(index)
    return broken


def _by_figures(lines: list[str]) -> set[int]:
    """Lines of a box of figures, each told by the line below, "412 km|⏎|đường được cứng hóa", or by the one above: "Tỷ lệ hộ
    nghèo|⏎|1,65%". Not the rows of a table, of which some hold two figures, and no years.
    """
    filled = [index for index, line in enumerate(lines) if line.strip()]
    alone = [_P.figure.fullmatch(lines[index].strip()) is not None for index in filled]
    if sum(alone) < BLOCKS or any(one and two for one, two in pairwise(alone)):
        return set()
    figures = {index for index, is_figure in zip(filled, alone, strict=True) if is_figure}
    blocks = [block for block in _blocks(lines) if len(block) == 2 and len(figures.intersection(block)) == 1]
    if len(blocks) >= BLOCKS and all(
        _is_label(lines[index]) for block in blocks for index in block if index not in figures
    ):
        return {block[0] for block in blocks}
    broken: set[int] = set()
    box: list[int] = []  # places in ``filled``, from its first figure on
    for at, is_figure in enumerate([*alone, False]):
        fits = is_figure or (at < len(filled) and _is_label(lines[filled[at]]))
        if box and (not fits or is_figure == ((at - box[0]) % 2 == 1)):
            broken |= _paired(lines, filled, box)
            box = []
        if fits and (box or is_figure):
            box.append(at)
    return broken


def _blocks(lines: list[str]) -> list[list[int]]:
    """The lines between blank ones."""
    blocks: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        if line.strip():
            blocks[-1].append(index)
        elif blocks[-1]:
            blocks.append([])
    return blocks


def _paired(lines: list[str], filled: list[int], box: list[int]) -> set[int]:
    """The breaks between the figures of a box and what they count; none where it is a table."""
    figures = [lines[filled[at]].strip() for at in box[::2]]
    if (
        len(figures) < PAIRS
        or {figure.lstrip("0") for figure in figures} >= _ROWS
        or all(map(_P.year.fullmatch, figures))
    ):
        return set()
    labels = [lines[filled[at]].strip() for at in box[1::2]]
    over = len(box) % 2 == 1 or _P.source.match(labels[-1])  # it ends with a figure
    if over and not any(label[0].islower() for label in labels[: len(figures) - 1]):
        first = box[0] - 1
        starts = [at - 1 for at in box[::2] if at != box[0] or (first >= 0 and _is_label(lines[filled[first]]))]
    else:
        starts = [at for at in box[::2] if at + 1 in box]
    return {gap for at in starts for gap in range(filled[at], filled[at + 1])}


def _is_label(line: str) -> bool:
    """Whether a line is short and no sentence."""
    return (
        len(line.strip()) <= LABEL
        and not line.rstrip().endswith(_STOPS)
        and not _ITEM.match(line)
        and not _CELLS.search(line)
    )


def _cuts_name(line: str, after: str) -> bool:
    """Whether a name begins at the end of a line and ends in the next one: "của tỉnh Lâm|⏎|Đồng về việc"."""
    unit = _P.cut.search(line) is not None and _P.rest.match(after) is not None
    return unit or (_P.person_cut.search(line) is not None and _P.person_rest.match(after) is not None)


def _opens_article(line: str) -> bool:
    """Whether a bracket at the head of a line is the mark of a paper, behind which the article begins."""
    mark = _MARK.match(line)
    return mark is not None and not line[mark.end() - 1].islower()


def _opens_indented(lines: list[str]) -> bool:
    """Whether paragraphs begin further right than their other lines, as on a typewriter."""
    filled = [line[0] == " " for line in lines if line.strip()]
    return FEWEST <= sum(filled) <= len(filled) // 2


def _by_width(lines: list[str]) -> set[int]:
    """The lines that a width broke; none where the text is not wrapped."""
    sizes = sorted(len(line.rstrip()) for line in lines if line.strip())
    if not sizes or not NARROW <= (width := sizes[int(0.9 * (len(sizes) - 1))]) <= WIDE:
        return set()
    indented = _opens_indented(lines)
    # paragraphs have an empty line between them, or begin further right
    spaced = indented or sum(not line.strip() for line in lines[1:-1]) > 1
    neighbours, full, going_on = 0, set(), 0
    for index, (line, after) in enumerate(pairwise(lines)):
        if (
            not line.strip()
            or not after.strip()
            or (indented and after[0] == " ")
            or (_ITEM.match(after) and not (open_bracket(line, 0, len(line)) >= 0 and _CLOSES.match(after)))
        ):
            continue
        neighbours += 1
        fits = len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) <= FULL * width
        if fits or (not spaced and line.rstrip().endswith(_STOPS) and not after.lstrip()[0].islower()):
            continue
        full.add(index)
        going_on += after.lstrip()[0].islower()
    if len(full) < FEWEST or len(full) < SHARE * neighbours or going_on < GOING_ON * len(full):
        return set()
    return full
