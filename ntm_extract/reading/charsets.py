"""The charsets that Vietnamese was written in before Unicode: bytes to text and back, from gazetteers/encodings.

Each decoder takes any bytes and never fails: what it cannot read becomes U+FFFD, which the judges in `encoding` count
against it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from ntm_extract.data import data_dir
from ntm_extract.folding import TONES
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows
from ntm_extract.patterns import replacer
from ntm_extract.reading.syllables import is_syllable

Decoder = Callable[[bytes], str]
_CAPITALS = re.compile(r"[^\W\d_]+")
_APART = re.compile(r"[\n\d:.;]")  # "UBND\nSố: 98/BC-UBND" are no neighbours
_HAS_CAPITAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZăâêôơưđĂÂÊÔƠƯĐ")
# what stands before the first word of a sentence; not "vừa học... ở nhà"
_BEGINS = re.compile(r"(?:(?<![.])[.!?]|\n[ \t]*\n)[ \t\n]*[\"'“‘(-]?[ ]?$|[.!?:;…]\n[ \t]*$|: [\"“]$")
_P = phrases("charsets")


@lru_cache(maxsize=8)
def table(name: str) -> dict[bytes, str]:
    """``bytes -> text`` of one charset."""
    return {
        bytes.fromhex(row["bytes"]): row["text"]
        for row in rows(data_dir("gazetteers") / "encodings" / f"{name}.csv", ("bytes", "text"))
    }


def latin(data: bytes) -> str:
    """windows-1252 as browsers read it: its five holes become controls, so that `page_bytes` gives every byte back."""
    return data.decode("latin-1").translate(_FROM_LATIN)


_FROM_LATIN = {byte: char for byte in range(0x80, 0xA0) if (char := bytes([byte]).decode("cp1252", "ignore"))}
PAGES = ("cp1252", "cp1258", "cp437", "cp850", "mac_roman")
"""What programs take bytes for that they do not know: Windows here and in Vietnam, its black window, a Mac."""


def page_bytes(text: str, page: str = "cp1252") -> bytes | None:
    """The bytes that one of PAGES reads as ``text``, as browsers do, whose holes are controls; None where a character
    has none.
    """
    foreign, back = _page(page)
    return None if foreign.search(text) else text.translate(back).encode("latin-1")


@lru_cache(maxsize=8)
def _page(name: str) -> tuple[re.Pattern[str], dict[int, int]]:
    """What stands in no text of a page, and the byte of each of its characters."""
    back = {ord(char): byte for byte in range(0x80, 0x100) if (char := bytes([byte]).decode(name, "ignore"))}
    return re.compile(f"[^\\x00-\\x9f{''.join(map(chr, back))}]"), back


@lru_cache(maxsize=1)
def in_no_page() -> re.Pattern[str]:
    """A character of no page. Vietnamese has one in its first words: 50 MB need not be turned over."""
    known = "".join(chr(code) for page in PAGES for code in _page(page)[1])
    return re.compile(f"[^\\x00-\\x9f{known}]")


@lru_cache(maxsize=4)
def _single(name: str) -> dict[int, str]:
    """Table for `str.translate` of latin-1 text: windows-1252 punctuation, overlaid with the letters of the charset."""
    return _FROM_LATIN | {code[0]: char for code, char in table(name).items()}


def tcvn3_letters(data: bytes) -> str:
    """TCVN3 by its bytes, capitals not yet restored."""
    return data.decode("latin-1").translate(_single("tcvn3"))


def _tcvn3(data: bytes) -> str:
    return restore_capitals(tcvn3_letters(data))


def restore_capitals(text: str) -> str:
    """Letters whose capital form lived in the font: "HộI NGHị" -> "HỘI NGHỊ", "mới. ở xã" -> "mới. Ở xã".

    A word is all capitals when its letters that have capitals in TCVN3 are, and there are two of them, or it stands
    between such words: "BÁO CÁO ở Xã" keeps "Xã", whose neighbour is not; "Kế hoạch" stays; "XÃ KIM NGÂN: Rà SOáT"
    begins anew with a word that is surely large. A sentence begins with a capital, and so do the words of names
    (gazetteers/encodings/capitals.csv): "huyện Bác ái", "Chủ tịch ủy ban".
    """
    words = list(_CAPITALS.finditer(text))
    loud = [_loud(word[0]) for word in words]
    pieces, at = [], 0
    for i, word in enumerate(words):
        form = word[0]
        if loud[i] == 2 or (loud[i] == 1 and _among_loud(text, words, loud, i)):
            form = form.upper()
        elif form[0].islower() and form[0] not in _HAS_CAPITAL and _is_capital(text, words, loud, i):
            form = form[0].upper() + form[1:]
        if form != word[0]:
            pieces += [text[at : word.start()], form]
            at = word.end()
    return "".join(pieces) + text[at:]


def _is_capital(text: str, words: list[re.Match[str]], loud: list[int], i: int) -> bool:
    """Whether a word begins a sentence, a line below a heading, or is of a name."""
    word = words[i]
    return bool(
        _BEGINS.search(text[max(0, word.start() - 8) : word.start()])
        or _below_heading(text, words, loud, i)
        or _P.credit.match(text, max(0, word.start() - 2), word.end() + 1)
        or _is_name(word[0], _beside(text, words, i - 1)[0], _beside(text, words, i)[1])
    )


def _among_loud(text: str, words: list[re.Match[str]], loud: list[int], i: int) -> bool:
    """Whether the words on both sides are capitals; or the next one is a word and no abbreviation ("SOáT", "THƯ", not
    "UBND"), where a clause begins with this one.
    """
    before = i > 0 and not _APART.search(text, words[i - 1].end(), words[i].start())
    after = i + 1 < len(words) and not _APART.search(text, words[i].end(), words[i + 1].start())
    if before and after:
        return loud[i - 1] == loud[i + 1] == 2
    if before:
        return loud[i - 1] == 2
    following = words[i + 1][0] if after and loud[i + 1] == 2 else ""
    return any(c.islower() for c in following) or (len(following) > 2 and is_syllable(following.lower()))


def _below_heading(text: str, words: list[re.Match[str]], loud: list[int], i: int) -> bool:
    """Whether the line above is all capitals, and this word begins the next: "BÍ THƯ HUYỆN ỦY" + "ở huyện"."""
    found = 0
    for j in range(i - 1, -1, -1):
        if ("\n" in text[words[j].end() : words[j + 1].start()]) != (j == i - 1):
            break
        if not loud[j]:
            return False
        found += 1
    return found > 1


@lru_cache(maxsize=1)
def _names() -> frozenset[tuple[str, str, str]]:
    """(before, word, after), one of the sides "" where it does not matter."""
    capitals = rows(data_dir("gazetteers") / "encodings" / "capitals.csv", ("before", "word", "after"))
    return frozenset((row["before"], row["word"], row["after"]) for row in capitals)


def _beside(text: str, words: list[re.Match[str]], i: int) -> tuple[str, str]:
    """Words ``i`` and ``i + 1`` where only a space stands between; else two empty ones."""
    if i < 0 or i + 1 >= len(words) or text[words[i].end() : words[i + 1].start()] != " ":
        return "", ""
    return words[i][0], words[i + 1][0]


def _is_name(word: str, before: str, after: str) -> bool:
    """Whether a word in small letters is part of a name, by its neighbours: "Bác" + "ái", "ứng" + "Hòa"; "Tỉnh ủy viên"
    has its capital already.
    """
    large = word[0].upper() + word[1:]
    return (before, large, "") in _names() or (
        (not before or not before[0].isupper()) and ("", large, after) in _names()
    )


@lru_cache(maxsize=1 << 16)
def _loud(word: str) -> int:
    """2: certainly in capitals; 1: perhaps; 0: has a small letter with a capital in TCVN3."""
    plain = [c for c in word if c in _HAS_CAPITAL]
    if any(c.islower() for c in plain):
        return 0
    return 2 if len(plain) > 1 else 1


@lru_cache(maxsize=1)
def _vni_letters() -> Callable[[str], str]:
    return replacer({latin(code): char for code, char in table("vni").items()})


def _vni(data: bytes) -> str:
    return _vni_letters()(latin(data))


def _cp1258(data: bytes) -> str:
    return unicodedata.normalize("NFC", data.decode("cp1258", "replace"))


DECODERS: dict[str, Decoder] = {
    "tcvn3": _tcvn3,
    "windows-1258": _cp1258,
    "vni": _vni,
    "viscii": lambda data: data.decode("latin-1").translate(_single("viscii")),
    "vps": lambda data: data.decode("latin-1").translate(_single("vps")),
}
"""The eight-bit charsets, likeliest first; VIQR is apart, its bytes are ASCII."""


@lru_cache(maxsize=8)
def _spellings(name: str) -> tuple[re.Pattern[str], dict[str, bytes]]:
    forms = {char: code for code, char in reversed(table(name).items())}  # "DD", not "dD"
    if name == "tcvn3":
        forms |= {char.upper(): code for char, code in forms.items() if char.upper() not in forms}
    return re.compile("|".join(map(re.escape, forms))), forms


def encode(text: str, name: str) -> bytes:
    """Bytes of ``text`` in a charset of `DECODERS`, or ``viqr``. Raises UnicodeEncodeError for characters that it
    lacks.

    TCVN3 writes capitals with a tone as the small letter; windows-1258 writes tones as marks behind the letter.
    """
    if name == "windows-1258":
        marks = "".join(_toned(c) for c in unicodedata.normalize("NFC", text))
        return marks.encode("cp1258")
    pattern, forms = _spellings(name)
    composed = unicodedata.normalize("NFC", text)
    if name == "viqr":
        return pattern.sub(lambda m: forms[m[0]].decode(), composed).encode("ascii")
    taken = {code[0] for code in table(name) if len(code) == 1}
    out = bytearray()
    for i, char in enumerate(composed):
        code = forms.get(char) or char.encode("cp1252")
        if char not in forms and code[0] in taken:
            raise UnicodeEncodeError(name, composed, i, i + 1, "its byte is a letter's")  # “ stands on Ỗ of VISCII
        out += code
    return bytes(out)


def _toned(char: str) -> str:
    try:
        char.encode("cp1258")
    except UnicodeEncodeError:
        marks = unicodedata.normalize("NFD", char)
        tone = next((m for m in marks if m in TONES), "")
        return unicodedata.normalize("NFC", marks.replace(tone, "")) + tone if tone else char
    return char
