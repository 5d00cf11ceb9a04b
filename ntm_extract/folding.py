"""Folding: the canonical form of Vietnamese text and the key under which names match.

Real text spells one name in many ways: "Thuỷ"/"Thủy" (tone placement), "Mĩ Đức"/"Mỹ Đức", NFD/NFC, "Ð" (Icelandic eth)
for "Đ", soft hyphens and zero-width characters inside words. `canonicalise` removes these with a map home; `key` makes
what remains comparable. Both keep one character for one character where offsets matter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
LOOKALIKE = {
    "\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ",  # "Ðức Thọ" typed with eth
    # "nƣớc", "đƣợc" of PDFs whose fonts name ư so; "nǎm", "vǎn bản" of early web pages
    "\u01a2": "Ư", "\u01a3": "ư", "\u01cd": "Ă", "\u01ce": "ă",
    "«": "“", "»": "”", "„": "“", "‟": "“",  # quotation marks of other languages
    # bullets, those of Word's fonts of pictures as well
    **dict.fromkeys("·∙‣⁃■□▪▫●○◦◆◇♦❖▶►▸➢➤➔✦\uf0a7\uf0a8\uf0b7\uf0d8\uf076", "•"),
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)}, "％": "%", "，": ",", "．": ".", "：": ":",  # "２０１９" of Chinese keyboards
}  # fmt: skip
SPACES = frozenset("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t")  # "7 \xa0tháng"
# ends of lines: of Windows, of old Macs, of Word (Shift+Enter), of pages, and those of Unicode
BREAKS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2212")  # "2016 – 2020"

# Character classes for patterns: a range like "À-Ỹ" would hold both cases.
_LETTERS = [c for c in map(chr, range(0x41, 0x1EFA)) if c.isalpha() and (c < "\u0250" or c >= "\u1ea0")]
UPPER = "".join(c for c in _LETTERS if c.isupper())
LOWER = "".join(c for c in _LETTERS if c.islower())

# The patterns below begin with the letter that they change and look back from there: a search then skips all other
# letters at once.
TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
# Open oa, oe, uy carry the tone on the first vowel in the old style: "hoà" -> "hòa", "uỷ" -> "ủy"; not "quý", "hoàn".
_MOVED = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize("NFC", first + tone + second)
    for pair in ("oa", "oe", "uy") for first in (pair[0], pair[0].upper()) for second in (pair[1], pair[1].upper()) for tone in TONES
}  # fmt: skip
_OPEN_TONED = re.compile(
    r"[oOuU][àáãảạÀÁÃẢẠèéẽẻẹÈÉẼẺẸỳýỹỷỵỲÝỸỶỴ](?!\w)(?:(?<=[oO][àáãảạÀÁÃẢẠèéẽẻẹÈÉẼẺẸ])|(?<=[uU][ỳýỹỷỵỲÝỸỶỴ]))(?<![qQ]..)"
)


def old_tone(text: str) -> str:
    """Old-style tone placement, one character for one character, case kept (input and output NFC): "Hoà" -> "Hòa"."""
    if _ASTRAY.search(text):
        text = _ASTRAY.sub(_tone_back, text)
    return _OPEN_TONED.sub(lambda match: _MOVED[match[0]], text)


# No syllable bears its tone behind the vowel with a hat, horn or breve: "triêụ" is a mistyped "triệu". "ươ" goes on to
# a second such vowel ("ườ").
_ASTRAY = re.compile("[âăêôơưÂĂÊÔƠƯ][àáảãạìíỉĩịòóỏõọùúủũụỳýỷỹỵÀÁẢÃẠÌÍỈĨỊÒÓỎÕỌÙÚỦŨỤỲÝỶỸỴ]")


def _tone_back(match: re.Match[str]) -> str:
    """ "êụ" -> "ệu": two characters for two."""
    marks = unicodedata.normalize("NFD", match[0][1])
    return unicodedata.normalize("NFC", match[0][0] + marks[1]) + marks[0]


def canonicalise(raw: str) -> tuple[str, list[int] | None]:
    """Return ``(canonical, origin)``.

    ``canonical`` is NFC without invisible characters and the stars of Markdown, with plain single spaces, none of them
    before a comma or inside a bracket, and ``Đ`` for its look-alikes; four
    spaces and more, several tabs, and any spaces between two digits are the columns of a table and stay. ``raw[origin[i]:origin[j]]`` is
    what ``canonical[i:j]`` came from; ``origin`` is None where the two have the same length and every index is its own
    origin (the common, fast case). Every line ends with a line feed, a blank before it where it ended with two characters.
    """
    if len(raw) <= NAME and _NAME.fullmatch(raw) and not _SEAM.search(raw) and unicodedata.is_normalized("NFC", raw):
        return raw, None
    text, origin = _composed(_plain_signs(raw))
    text, origin = _single_spaced(*_unstarred(text, origin), raw)
    for step in (_dedented, _tight, _spaced):
        text, origin = step(text, origin)
    return text, origin


def _plain_signs(raw: str) -> str:
    """One character for one: ends of lines, the dots of "TX.Hồng Lĩnh" and "đ.c", the joints of a segmented text."""
    for end in BREAKS:
        if end in raw:
            raw = raw.replace(end, "\n".rjust(len(end)))
    raw = _COMRADE.sub("/", _SHORT.sub(" ", raw))
    if "_" in raw and len(_JOINED.findall(raw)) >= SEGMENTED:
        raw = _JOINED.sub(" ", raw)
    return raw


def _composed(raw: str) -> tuple[str, list[int] | None]:
    """NFC without invisible characters, plain letters and signs for their look-alikes."""
    if unicodedata.is_normalized("NFC", raw) and not _HIDDEN.search(raw):
        for strange, plain in _PAIRS:  # far quicker than `translate` where hardly any of them occurs
            if strange in raw:
                raw = raw.replace(strange, plain)
        return raw, None
    pieces: list[str] = []
    origin: list[int] = []
    i, size = 0, len(raw)
    while i < size:
        if raw[i] in INVISIBLE:
            i += 1
            continue
        j = i + 1
        while j < size and (unicodedata.combining(raw[j]) or (raw[j] in INVISIBLE and _mark_follows(raw, j))):
            j += 1
        piece = unicodedata.normalize("NFC", "".join(c for c in raw[i:j] if c not in INVISIBLE))
        if len(piece) > 1:
            piece = _tone_last(piece)
        pieces.append(piece.translate(_PLAIN))
        origin += [i] * len(piece)
        i = j
    return "".join(pieces), [*origin, size]


def _tone_last(letter: str) -> str:
    """A letter whose tone was typed before its hat or horn, "e" + grave + circumflex, in one: "ề"."""
    first, *marks = list(unicodedata.normalize("NFD", letter))
    return unicodedata.normalize("NFC", first + "".join(sorted(marks, key=lambda mark: mark in TONES)))


def _single_spaced(text: str, origin: list[int] | None, raw: str) -> tuple[str, list[int] | None]:
    """ "huyện  Cư Jút", "19   tiêu chí" with one space each, but not tabs, between which cells are empty; ``origin`` as for
    `canonicalise`.
    """
    if "  " not in text:
        return text, origin
    runs = [m.span() for m in _RUN.finditer(text)]
    if "\t\t" in raw:
        at = range(len(raw) + 1) if origin is None else origin
        runs = [(start, end) for start, end in runs if "\t\t" not in raw[at[start] : at[end]]]
    return without(text, origin, [(start + 1, end) for start, end in runs])


def _dedented(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """Without the indentation that all lines of a text share; what stands further right than others, as who signs, stays
    there.
    """
    if text[:1] != " " and "\n " not in text:
        return text, origin
    indents = [m.span() for m in _INDENT.finditer(text)]
    shared = min((end - start for start, end in indents), default=0)
    return without(text, origin, [(start, start + shared) for start, _ in indents]) if shared else (text, origin)


def _tight(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """ "2 xã ( Bình Phú , Bình Trung ) ." of a text that was cut into words, and of typists, as print has it."""
    gone = [
        (found.start() + place, found.end() + place) for pattern, place in _LOOSE for found in pattern.finditer(text)
    ]
    return without(text, origin, sorted(gone))


def _spaced(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """ "các xã A,B;bí thư:ông C" with a space behind each sign; "huyện Đơn Dương|Xã Ka Đô", "Ảnh: LÊ THẮNG|Sau khi"
    where a page has lost the end of a line.
    """
    signs = (m.end() for pattern in _GLUED for m in pattern.finditer(text))
    return parted(text, origin, sorted((*signs, *_seams(text))))


def parted(text: str, origin: list[int] | None, joints: list[int]) -> tuple[str, list[int] | None]:
    """``text`` with a blank before each of some places, in order, and where each character of it came from: of a blank,
    where what stands before it does.
    """
    if not joints:
        return text, origin
    home = list(range(len(text) + 1)) if origin is None else origin
    bounds = list(pairwise([0, *joints, len(text)]))
    origins = [place for start, end in bounds[:-1] for place in (*home[start:end], home[end - 1])]
    return " ".join(text[start:end] for start, end in bounds), [*origins, *home[bounds[-1][0] :]]


def _seams(text: str) -> Iterator[int]:
    """Where two words meet: letters with a mark tell Vietnamese ("VinEco" is a name); of a word in capitals, that it is no
    abbreviation ("UBND").
    """
    low = high = 0  # of the run of letters, which may have several
    for match in _SEAM.finditer(text):
        at = match.start()
        if at >= high:
            low, high = at - 1, at + 1
            while low > 0 and text[low - 1].isalpha():
                low -= 1
            while high < len(text) and text[high].isalpha():
                high += 1
        if not (text[low:high] if text[at - 1].islower() else text[low:at].replace("Đ", "")).isascii():
            yield at


def _unstarred(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """ "huyện **Cẩm Xuyên** có *18/26* xã" of a page saved as Markdown, without the marks of its type."""
    if "*" not in text:
        return text, origin
    return without(text, origin, [m.span(mark) for m in _STARRED.finditer(text) for mark in (1, 2, 3, 4) if m[mark]])


def without(text: str, origin: list[int] | None, gone: list[tuple[int, int]]) -> tuple[str, list[int] | None]:
    """``text`` without some spans, and where each character of it came from."""
    if not gone:
        return text, origin
    pieces: list[str] = []
    home: list[int] = []
    at = 0
    for start, end in [*gone, (len(text), len(text))]:
        pieces.append(text[at:start])
        home += range(at, start) if origin is None else origin[at:start]
        at = end
    return "".join(pieces), [*home, len(text) if origin is None else origin[len(text)]]


def _mark_follows(raw: str, at: int) -> bool:
    """Whether the invisible run at ``at`` is followed by a combining mark of the letter before it."""
    while at < len(raw) and raw[at] in INVISIBLE:
        at += 1
    return at < len(raw) and bool(unicodedata.combining(raw[at]))


_PLAIN = str.maketrans({**LOOKALIKE, **dict.fromkeys(SPACES, " "), **dict.fromkeys(DASHES, "-")})
_PAIRS = tuple((chr(code), plain) for code, plain in _PLAIN.items())
_RUN = re.compile(r"  (?:(?<=[^\s\d]  ) ?(?=\S)|(?<=\d  ) ?(?=[^\s\d]))")
# "xây_dựng nông_thôn mới" of a text that a word segmenter has been through; not "ban_tin@..." or one "mau_so_2.doc"
_JOINED = re.compile(r"_(?<=[^\W\d_]_)(?=[^\W\d_])")
SEGMENTED = 8  # joints of a text from which on they are no names of files
_SHORT = re.compile(rf"\.(?<=\bT[PXTpxt]\.)(?=[{UPPER}])")  # "TX.Hồng Lĩnh" as "TX Hồng Lĩnh": no sentence ends there
_GLUED = tuple(re.compile(rf"{sign}(?<=[^\W_]{sign})(?=[^\W\d_])") for sign in ",;:")
NAME = 60  # characters up to which a text may be a mere name
_STRANGE = "".join(LOOKALIKE)
_NAME = re.compile(rf"(?:[^\W_{_STRANGE}]+ )*[^\W_{_STRANGE}]+")  # "Thượng Lộc", which says itself
_COMRADE = re.compile(r"\.(?<=\b[đĐ]\.)(?=c\b)")  # "đ.c Lê Văn An" as "đ/c"
_INDENT = re.compile(r"^ *(?=\S)", re.MULTILINE)
# What is loose, by a sign that is rarer than spaces, and where the loose character stands: before the sign, behind it, or
# it itself. Not "Xã A ... B", "đạt 2 ,5".
_LOOSE = (
    *((re.compile(rf"{re.escape(sign)}(?<=[\w)\]%”\"’] .)(?=\s|\Z)"), -1) for sign in ",;:."),
    (re.compile(r"\)(?<=[\w)\]%”\"’] .)"), -1),
    (re.compile(r"\((?= \S)"), 1),
    (re.compile(r"/(?<=\d /)(?= \d)"), -1),
    (re.compile(r"/(?<=\d /)(?= \d)"), 1),
    (re.compile(rf"\.(?<=\bT[PXTpx]\.)(?= [{UPPER}])"), 0),
    (re.compile(r"\\(?=['\"])"), 0),  # "Đắk R\'Lấp", as a page's program wrote it
)
# not "(*) Ghi chú (*)", "* Về giao thông", "2*3*4"
_STARRED = re.compile(
    r"(\*\*)(?=[\w\"“(+-])[^*\n]+(?<=[\w\"”).,:;!?%])(\*\*)|(?<![\w*])(\*)(?=[\w\"“(+-])[^*\n]+(?<=[\w\"”).,:;!?%])(\*)(?![\w*])"
)
# begins with the capital of the second word
_SEAM = re.compile(rf"[{UPPER}](?=[{LOWER}])(?:(?<=[^\W\d_][{LOWER}].)|(?<=[{UPPER}][{UPPER}][{UPPER}].))")
_HIDDEN = re.compile(f"[{''.join(INVISIBLE)}\u0300-\u036f]")


def fold(canonical: str) -> str:
    """Matching form of canonical text: lower case, old tone placement, "kỹ" for "kĩ"; same length, index for index."""
    lowered = canonical.lower()
    if len(lowered) != len(canonical):  # "İ".lower() has two characters
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in canonical)
    lowered = lowered.replace("ü", "u")  # no letter of Vietnamese: scanners see two dots in dirt
    key = _I_FOR_Y.sub(_y_home, old_tone(_APOSTROPHE.sub("'", lowered)))
    return _LIKE_DIGIT.sub(_digit_home, key) if _BESIDE_DIGIT.search(key) else key


# What OCR reads for a digit among digits: "2O17", "l9/19 tiêu chí", "3l,5 triệu đồng"; not "5l" (lít), "CO2". And for a
# letter: "n0ng".
_LIKE_DIGIT = re.compile(
    r"[olis0](?:(?<=\do)(?![^\W\d])|(?<=\d[lis])(?=\d|[.,]\d)|(?<=[li])(?=\d)(?<![\w/.-].)|(?<=[^\W\d]0)(?=[^\W\d]))"
)
_BESIDE_DIGIT = re.compile(r"[0-9](?:[olis]|(?<=[li].)|(?<=[^\W\d]0)(?=[^\W\d]))")  # mostly there is none
_DIGIT_OF = {"o": "0", "l": "1", "i": "1", "s": "5", "0": "o"}


def _digit_home(match: re.Match[str]) -> str:
    return _DIGIT_OF[match[0]]


# Spellings differ where i ends a syllable behind h, k, l, m, s, t or qu: "kĩ thuật", "hi vọng", "tỉ lệ", "quí I". The
# key has y throughout.
_I_FOR_Y = re.compile(r"[iìíỉĩị]\b(?:(?<=\b[hklmst].)|(?<=\bqu.))")
_Y = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")


def _y_home(match: re.Match[str]) -> str:
    return match[0].translate(_Y)


# "Đắk R’lấp", "Ea T`ling"; a quotation mark has no letters on both sides
_APOSTROPHE = re.compile(r"[’‘`´ʼ′](?=\w)(?<=\w.)")


def folded(text: str) -> str:
    """Canonical, lower case, single spaces: the key of a name, or of a whole text, which nobody should remember."""
    canonical, _ = canonicalise(text)
    return fold(" ".join(unicodedata.normalize("NFC", canonical).split()))


@lru_cache(maxsize=20_000)
def key(name: str) -> str:
    """Matching key of one name, remembered. "Xã  Thuỷ Xuân" -> "xã thủy xuân"."""
    return folded(name)


def keys(names: Iterable[str]) -> dict[str, str]:
    """The keys of many names, as a gazetteer has them: each step goes once over all of them instead of once over each.

    >>> sorted(keys(["Thuỷ Xuân", "Kĩ  thuật"]).values())
    ['kỹ thuật', 'thủy xuân']
    """
    several = set(names)
    plain = [name for name in several if _NAME.fullmatch(name) and not _SEAM.search(name)]
    folds = fold(unicodedata.normalize("NFC", "\n".join(plain))).split("\n") if plain else []
    return {**dict(zip(plain, folds, strict=True)), **{name: key(name) for name in several.difference(plain)}}


# the blocks of combining marks
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


@lru_cache(maxsize=20_000)
def bare_name(name: str) -> str:
    """`bare` of a name, remembered."""
    return bare(name)


def bare(name: str) -> str:
    """Key without any diacritics, for search and suggestions: "Thượng Lộc" -> "thuong loc"."""
    return without_marks(folded(name))


def without_marks(key: str) -> str:
    """A key without diacritics: "thượng lộc" -> "thuong loc"."""
    return _MARKS.sub("", unicodedata.normalize("NFD", key.replace("đ", "d")))
