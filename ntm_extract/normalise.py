"""NORMALISE: raw text -> Text (canonical form, matching key, map home)."""

import re
from collections.abc import Callable
from itertools import groupby

from ntm_extract.blanks import missing, surplus
from ntm_extract.document import Text
from ntm_extract.folding import UPPER, canonicalise, fold, folded, parted, without
from ntm_extract.gazetteer.pages import LABEL, is_aside, is_control, is_foot, is_prose, only_when, over
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.marks import Marks, fitted, holed, unmarked
from ntm_extract.punctuation import punctuated
from ntm_extract.wordings import in_one_form
from ntm_extract.wrapping import raised, signs, unwrapped

_YEAR = re.compile(r"20\d\d")
_SOME_LETTER = "ʔ"  # in no Vietnamese word
_HELD = re.compile(r"(?:[^\W\d_]|\?)+")
_COUNTER = re.compile(r"\d")  # "Lượt xem: 1.204"; a cell of a table may say "Đánh giá"
# the mark of its paper, with which the lead of another article begins: "YBĐT - Xã A ..."
_LEAD = re.compile(r"(?:\([^()\n]{2,24}\)|[A-ZĐ&]{2,8})\s?[-–]\s")
# of a title's words that stand in the first characters of a text that has its title, in whatever order
_SAID, _NEAR = 0.9, 200
ROWS, TABS = 2, 2  # lines that a table has at least, and tabs in each
_CELL = re.compile(r"(?:^|\t) *[\d.,/%]+ *(?:\t|$)")
# a line of words with capitals and numbers; so many at least
_TITLED = re.compile(rf"^(?:[^\w\n|]*+(?:[{UPPER}]\w*+|\d[\w.,/%]*+))++[^\w\n|]*+$", re.MULTILINE)
WORDS = 5
_FOOT = 8  # lines at the end among which the foot of a page may begin
_P = phrases("normalise")


def normalise(raw: str, marks: Callable[[], Marks] | None = None) -> Text:
    """Canonical form of ``raw`` with its matching key; never fails, any string is a text.

    ``marks``: counts of syllables, which give the diacritics of a text that was typed without any to its key (canonical form and
    offsets stay as they are), the letters that a program wrote as "?" to both, and the blanks that it has lost, or too many, to its
    canonical form.
    """
    canonical, origin = punctuated(*canonicalise(raw))
    if marks is not None:
        canonical, origin = without(canonical, origin, surplus(canonical, marks))
        canonical, origin = parted(canonical, origin, missing(canonical, marks))
    canonical, origin = without(canonical, origin, raised(canonical))
    for start, _ in (parts := signs(canonical)):
        canonical = f"{canonical[: start - 1]} {canonical[start:]}"
    canonical, origin = without(canonical, origin, parts)
    canonical = _titles_in_capitals(unwrapped(without_furniture(_in_cells(raw, canonical, origin))))
    canonical, origin = in_one_form(canonical, origin)
    key = fold(canonical)
    if marks is not None and unmarked(key):
        return Text(raw=raw, canonical=canonical, key=marks().restore(key, canonical), origin=origin, guessed=True)
    if marks is not None and holed(key):
        key = fold(canonical.replace("?", _SOME_LETTER)).replace(_SOME_LETTER, "?")  # "hi?p" ends in no "i"
        guess = marks().restore(key, canonical, fitted)
        return Text(raw=raw, canonical=_in_capitals(canonical, key, guess), key=guess, origin=origin, guessed=True)
    return Text(raw=raw, canonical=canonical, key=key, origin=origin)


def as_typed(raw: str) -> Text:
    """The words of ``raw`` as they were typed, for whoever cuts them: nothing is read in another form."""
    canonical, origin = canonicalise(raw)
    return Text(raw=raw, canonical=canonical, key=fold(canonical), origin=origin)


def _in_cells(raw: str, canonical: str, origin: list[int] | None) -> str:
    """``canonical`` with bars for the tabs of lines that are rows of a table, so that no name goes from cell to cell: "Thôn
    Hồng Tân|Xã Vượng Lộc|12". Rows are lines with so many tabs, one below the other, some with a number in a cell.
    """
    if raw.count("\t") < ROWS * TABS:
        return canonical
    at = range(len(raw)) if origin is None else origin
    tabbed = ("\t" if char == " " and raw[o] == "\t" else char for char, o in zip(canonical, at, strict=False))
    out: list[str] = []
    for is_row, group in groupby("".join(tabbed).split("\n"), lambda line: line.count("\t") >= TABS):
        lines = list(group)
        is_table = is_row and len(lines) >= ROWS and any(_CELL.search(line) for line in lines)
        out += [line.replace("\t", "|" if is_table else " ") for line in lines]
    return "\n".join(out)


def _titles_in_capitals(canonical: str) -> str:
    """``canonical`` with headlines each of whose words has a capital in capitals, which end no name and begin none: "XÃ A ĐÓN BẰNG
    CÔNG NHẬN".
    """
    return _TITLED.sub(lambda m: m[0].upper() if _is_title(m[0]) else m[0], canonical)


def _is_title(line: str) -> bool:
    return len(line.split()) >= WORDS and _P.in_title.search(line) is not None and len(line.upper()) == len(line)


def _in_capitals(canonical: str, key: str, guess: str) -> str:
    """``canonical`` with the letters that ``guess`` gives to ``key``, in capitals where the word is: "T?NH" -> "TỈNH", "?nh:" ->
    "Ảnh:" where a line begins.
    """
    out = list(canonical)
    for match in _HELD.finditer(canonical):
        start, end = match.span()
        letters = [c for c in match[0] if c != "?"]
        shout = len(letters) > 1 and all(c.isupper() for c in letters)
        for at in range(start, end):
            if key[at] != guess[at]:
                opens = at == start and canonical[at] == "?" and (at == 0 or canonical[at - 1] == "\n")
                out[at] = guess[at].upper() if shout or opens or canonical[at].isupper() else guess[at]
    return "".join(out)


def title_apart(title: str | None, text: str) -> str | None:
    """The title of a text that begins with its first paragraph and repeats no title; None of any other.

    >>> title_apart("Xã Diên Liên về đích", "Sau 9 năm, diện mạo nông thôn của địa phương đã đổi thay rõ rệt.")
    'Xã Diên Liên về đích'
    """
    if not title:
        return None
    body = text.lstrip()
    first = body.partition("\n")[0].strip()
    if not (is_prose(first) and any(c.islower() for c in first)):
        return None
    words = folded(title).split()
    near = set(folded(body[: _NEAR + 2 * len(title)]).split())
    return None if sum(word in near for word in words) > _SAID * len(words) else " ".join(title.split())


def without_furniture(canonical: str) -> str:
    """``canonical`` with blanks for what a page copied as text brings along behind the first prose: buttons, lists of
    other articles, comments, the foot.

    >>> without_furniture("Xã về đích sau 5 năm. " * 5 + "Hết.\\nTin liên quan:\\nXã Tân Lập đạt chuẩn").rstrip()[-4:]
    'Hết.'
    """
    if "\n" not in canonical:
        return canonical
    lines = canonical.split("\n")
    off = _are_off(lines)
    menu = _menu(lines)
    off[:menu] = [True] * menu
    foot = _foot(lines)
    off[foot:] = [True] * (len(lines) - foot)
    if not any(off):
        return canonical
    return "\n".join(" " * len(line) if gone else line for line, gone in zip(lines, off, strict=True))


def _are_off(lines: list[str]) -> list[bool]:
    """Of each line, whether it is a button or of a list of other articles, or stands below the word for comments."""
    off, told, listed = [False] * len(lines), False, False
    for index, line in enumerate(lines):
        said = line.strip()
        if not said:
            continue
        if is_prose(said) and not (listed and _LEAD.match(said)):
            told, listed = True, False
        elif told and "comments" in over(said) and _said(lines[index:]) < _said(lines[:index]):
            off[index:] = [True] * (len(lines) - index)
            break
        elif told and "list" in over(said):
            off[index] = listed = True
        else:
            off[index] = (
                listed
                or (told and is_aside(said))
                or (_COUNTER.search(said) is not None and is_control(said, linked=False))
            )
    return off


def _menu(lines: list[str]) -> int:
    """The headline of an article over which a portal shows the time of day and its menu; 0 where none does: "11:19 Thứ
    hai, 25/11/2024⏎Văn bản⏎Công báo Hà Tĩnh⏎|Xã A về đích|⏎Thứ tư - 10/05/2017 02:13".
    """
    first = next((i for i, line in enumerate(lines) if line.strip()), 0)
    if not only_when(lines[first].strip()) or not _YEAR.search(lines[first]):
        return 0
    headline = 0
    for index in range(first + 1, len(lines)):
        said = lines[index].strip()
        if not said:
            continue
        if is_prose(said):
            return 0
        if headline and only_when(said) and _YEAR.search(said):
            return headline
        headline = index
    return 0


def _said(lines: list[str]) -> int:
    """Characters of prose: on some pages a counter of comments stands over the article."""
    return sum(len(line) for line in lines if is_prose(line.strip()))


def _foot(lines: list[str]) -> int:
    """The line with which the foot of a page begins: "Bản quyền thuộc về ...", "Chịu trách nhiệm: ..."; none where
    somebody signs below.
    """
    last = [i for i, line in enumerate(lines) if line.strip()][-_FOOT:]
    for index in last[1:]:
        said = lines[index].strip()
        if (
            len(said) < 2 * LABEL
            and said[0] not in "-+*"
            and _P.may_be_foot.search(said)
            and is_foot(said)
            and not any(_P.signed.match(lines[i].strip()) for i in last if i > index)
        ):
            return index
    return len(lines)
