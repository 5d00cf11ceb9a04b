"""Bytes -> text: the encoding whose reading has most Vietnamese syllables; with its certainty and the runner-up.

UTF-8 comes first and is kept wherever it decodes: two general detectors recognised 0 of 150 Vietnamese texts in TCVN3,
VNI and VISCII. One file may come from several hands, so every line may have its own encoding.
"""

from __future__ import annotations

import codecs
import html
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.marks import holed
from ntm_extract.reading.charsets import DECODERS, PAGES, in_no_page, latin, page_bytes, restore_capitals
from ntm_extract.reading.syllables import Share, share
from ntm_extract.reading.viqr import viqr

SAMPLE = 1 << 16  # bytes that choose the encoding; each line is still judged by itself
GOOD = 0.85  # share of valid syllables from which a reading is believed against another
POOR = 0.6  # share below which a reading is doubted
FEW = 3  # letters beyond ASCII below which a line says nothing for itself ("café")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# "&#7879;", also where it was written twice ("&amp;#7879;"); "\\u1ec7", as JSON and programs write it
_ENTITY = re.compile(r"&(?:amp;)*#(?:(\d{2,7})|[xX]([0-9a-fA-F]{2,6}));|(?<!\\)\\u([0-9a-fA-F]{4})")
_NAMED = re.compile(r"&(?:amp;)*([AEIOUYaeiouy](?:grave|acute|circ|tilde);)")
_HINTS = {
    "cp1258": "windows-1258",
    "tcvn": "tcvn3",
    "x-viet-tcvn5712": "tcvn3",
    "x-viet-vps": "vps",
    "x-viet-vni": "vni",
}
_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A, 0x0C, 0x0D})
SUSPECT = "ENC_SUSPECT"


class Decoded(NamedTuple):
    """``encoding``: one name, several joined by ", " where a file mixes them, "utf-8+tcvn3" where UTF-8 was laid over
    TCVN3.

    ``certainty`` 0..1; ``notes`` for the user ("capitals restored in 12 words"; "ENC_SUSPECT ..." where nothing fits).
    """

    text: str
    encoding: str
    certainty: float
    notes: tuple[str, ...] = ()


def decode(data: bytes, hint: str | None = None) -> Decoded:
    """Text of any bytes; never fails. ``hint``: the encoding that the file declares, which only breaks ties."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            body = data[len(bom) :]
            return _unicode(body.decode(name, "replace"), name)
    if wide := _wide(data):
        return _unicode(data.decode(wide, "replace"), wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _entities(_by_line(data, _HINTS.get((hint or "").lower(), (hint or "").lower())))
    if text.isascii() and (found := _viqr(data)):
        return found
    return _unicode(text, "utf-8")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is NUL, or one of the few high bytes of Vietnamese letters."""
    head = data[: 1 << 12]
    if len(head) < 4 or len(data) % 2 or head.count(0) < len(head) * 0.2:
        return None
    for name, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        usual = sum(high.count(byte) for byte in (0x00, 0x01, 0x03, 0x1E, 0x20))
        if usual > 0.95 * len(high) and high.count(0) > 0.3 * len(high):
            return name
    return None


def _viqr(data: bytes) -> Decoded | None:
    """ASCII that VIQR turns into Vietnamese: at least three marked words, and a good part of all."""
    sample = data[:SAMPLE]
    if not re.search(rb"[aeiouy][\^(+][`'?~.]?|dd|[aeiouy][`'?~.][a-z]", sample, re.IGNORECASE):
        return None
    words = re.findall(r"[^\W\d_]+", viqr(sample))
    marked = sum(not word.isascii() for word in words)
    if marked < FEW or marked < 0.3 * len(words):
        return None
    return Decoded(viqr(data), "viqr", round(min(1.0, 0.5 + marked / len(words)), 3))


def _unicode(text: str, encoding: str) -> Decoded:
    """Unicode text, repaired where legacy bytes or UTF-8 were taken for another page before it was saved."""
    notes: list[str] = []
    repaired, over, told = _relaid(text)
    if over:
        notes.append(f"{over} {told}")
    if found := repaired.count("\ufffd"):
        notes.append(f"{found} characters were lost before this file was written")
    if holed(repaired.casefold()):
        notes.append("letters were lost before this file was written and stand as ?: records rest on a guess at them")
    if over:
        certainty = round(_sample_share(repaired).value, 3)
        return _entities(Decoded(repaired, f"{encoding}+{over}", certainty, tuple(notes)))
    certainty = 1.0
    if not in_no_page().search(_plain(text[:SAMPLE])):  # all Vietnamese has letters that no page has
        looks = _sample_share(text)
        if looks.all > 2 * FEW and looks.value < POOR:
            certainty = round(looks.value, 3)
            notes.append(f"{SUSPECT} {certainty:.2f}: is not Vietnamese as it stands, and no repair makes it so")
    return _entities(Decoded(text, encoding, certainty, tuple(notes)))


def _relaid(text: str) -> tuple[str, str | None, str]:
    """(text, encoding below, what was done): lines that make syllables only when read as the bytes of a page."""
    lines, foreign = text.split("\n"), in_no_page()
    of_pages = (i for i, line in enumerate(lines) if not line.isascii() and not foreign.search(_plain(line)))
    weights = {i: found.all for i in of_pages if (found := share(lines[i])).value < POOR}
    if sum(weights.values()) < FEW:
        return text, None, ""
    read = {page: {i: raw for i in weights if (raw := _under(page, lines[i])) is not None} for page in PAGES}
    page, below = max(read.items(), key=lambda found: len(found[1]))
    told = f"was taken for {page.replace('cp125', 'windows-125')}: {{}} lines repaired"
    again = {i: _twice(raw, page, "\ufffd" in lines[i]) for i, raw in below.items()}
    mended = {i: line for i, line in again.items() if line is not None}
    if sum(weights[i] for i in mended) >= FEW:
        for i, line in mended.items():
            lines[i] = line
        return "\n".join(lines), "utf-8", told.format(len(mended))
    joined = b"\n".join(below.values())
    name, best, _ = _best(joined[:SAMPLE], None)
    if name in DECODERS and best.value >= GOOD and best.all > 2 * FEW:
        for i, line in zip(below, DECODERS[name](joined).split("\n"), strict=True):
            lines[i] = line
        # beside these, what half reads as it stands: "t¹i côm sè 4"
        short = {i: raw for i, line in enumerate(lines) if i not in below and (raw := _under(page, line)) is not None}
        better = {
            i: line for i, raw in short.items() if share(line := DECODERS[name](raw)).value > share(lines[i]).value
        }
        for i, line in better.items():
            lines[i] = line
        return "\n".join(lines), name, told.format(len(below) + len(better))
    return text, None, ""


def _under(page: str, line: str) -> bytes | None:
    """The bytes that a page reads as a line; None where it does not, or nothing beyond ASCII stands there."""
    return None if line.isascii() else page_bytes(_plain(line), page)


def _plain(text: str) -> str:
    """``text`` with a question mark for each character that it has lost: windows-1252 has no 81, 8D, 8F, 90 and 9D, so
    that "ề", "ọ", "ỏ", "ờ" and "Đ" suffer in what was taken for it.
    """
    return text.replace("\ufffd", "?")


def _twice(raw: bytes, page: str, damaged: bool) -> str | None:
    """UTF-8 below UTF-8, up to three layers; None where the bytes are none. A few damaged characters do not matter
    where the rest reads well. ``damaged``: question marks stand for bytes that were lost.
    """
    read = None
    if damaged:
        raw = raw.replace(b"\xc4?", "Đ".encode())  # no other letter of Vietnamese begins so and was lost
    for _ in range(3):
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("utf-8", "replace")
            text = text.replace("\ufffd?", "\ufffd") if damaged else text
            if share(text).value < (POOR if damaged else GOOD):
                return read
        read, lower = text, page_bytes(text, page)
        if lower is None or text.isascii():
            return read
        raw = lower
    return read


def _best(data: bytes, hint: str | None) -> tuple[str, Share, float]:
    """The charset with the most Vietnamese reading, its share, and the distance of the next different reading."""
    readings: dict[str, tuple[float, str, Share]] = {}
    for name in ("utf-8", *DECODERS):
        text = _read(name, data)
        found = share(text)
        usual = found.common / found.all if found.all else 1.0
        # "nhỏ" and "nhạ" are possible; one of them is a word
        score = found.value + 0.2 * usual + (0.02 if name == hint else 0)
        # two charsets that read alike do not cast doubt on each other
        if text not in readings or score > readings[text][0]:
            readings[text] = (score, name, found)
    ranked = sorted(readings.values(), key=lambda r: -r[0])
    behind = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 1.0
    return ranked[0][1], ranked[0][2], behind


def _by_line(data: bytes, hint: str) -> Decoded:
    """Bytes that are not all UTF-8: one charset for the file, another for lines that it cannot read."""
    lines = data.split(b"\n")
    read: list[str | None] = [_strict(line) for line in lines]
    rest = [i for i, line in enumerate(read) if line is None]
    doubted = [i for i, line in enumerate(read) if line is not None and not line.isascii()]
    if sum(share(read[i] or "").good for i in doubted) <= 2 * FEW:  # "Đắc" of one charset may happen to be UTF-8
        rest = sorted([*rest, *doubted])
    main, found, behind = _best(b"\n".join(lines[i] for i in rest)[:SAMPLE], hint)
    if found.value < 0.5:
        main = "windows-1252"
    used: Counter[str] = Counter()
    small: list[int] = []  # lines whose capitals lived in the font
    for i in rest:
        name, text = _line(main, lines[i], hint)
        read[i] = text
        used[name] += share(text).all
        if name == "tcvn3":
            small.append(i)
    other = set(rest)
    if utf8 := sum(share(line or "").all for i, line in enumerate(read) if i not in other):
        used["utf-8"] += utf8
    text = "\n".join(line or "" for line in read)
    if small:  # where a sentence begins, the lines around tell
        whole = restore_capitals(text).split("\n")
        for i in small:
            read[i] = whole[i]
        text = "\n".join(line or "" for line in read)
    certainty = round(found.value * min(1.0, 0.5 + 2.5 * behind), 3)
    return Decoded(text, ", ".join(name for name, _ in used.most_common()), certainty, tuple(_notes(text, used, found)))


def _line(main: str, line: bytes, hint: str) -> tuple[str, str]:
    """(charset, text) of a line: the charset of the file, or another where only that one makes sense."""
    text = _read(main, line)
    own = share(text)
    if own.value < POOR and own.all >= FEW:
        other, better, _ = _best(line, hint)
        if better.value >= own.value + 0.3:
            return other, _read(other, line)
    return main, text


def _notes(text: str, used: Counter[str], found: Share) -> Iterator[str]:
    """The message to the user on how a file was read."""
    if len(used) > 1:
        yield "mixed by line: " + ", ".join(f"{name} {count} letters" for name, count in used.most_common())
    if lost := text.count("\ufffd"):
        yield f"{lost} damaged characters"
    if "tcvn3" in used and (count := _restored(text)):
        yield f"capitals restored in {count} words"
    if found.value < POOR:
        yield f"{SUSPECT} {found.value:.2f}: no encoding makes Vietnamese of it"


def _strict(line: bytes) -> str | None:
    r"""A line of UTF-8; None for others, also for ASCII with controls, which VISCII and VPS use for capitals
    ("HUY\x06N").
    """
    if line.translate(None, _CONTROLS) != line:
        return None
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _read(name: str, data: bytes) -> str:
    if name == "utf-8":
        return data.decode("utf-8", "replace")
    return latin(data) if name == "windows-1252" else DECODERS[name](data)


def _restored(text: str) -> int:
    """How many words in capitals hold a tone: TCVN3 has no bytes for these, so each was restored."""
    return sum(
        word.isupper() and restore_capitals(word.lower()) != word
        for word in re.findall(r"[^\W\d_]{2,}", text)
        if not word.isascii()
    )


def _sample_share(text: str) -> Share:
    return share(text[:SAMPLE])


def _entities(decoded: Decoded) -> Decoded:
    """Text with ``&#7879;`` and ``&ecirc;`` as letters; ``&lt;`` and other marks of a page are left to its reader."""
    if "&" not in decoded.text and "\\u" not in decoded.text:
        return decoded
    text, count = _ENTITY.subn(_entity, decoded.text)
    text, named = _NAMED.subn(lambda m: html.unescape("&" + m[1]), text)
    if text == decoded.text:
        return decoded
    return decoded._replace(text=text, notes=(*decoded.notes, f"{count + named} letters were written as entities"))


def _entity(match: re.Match[str]) -> str:
    code = int(match[1]) if match[1] else int(match[2] or match[3], 16)
    return chr(code) if 0xA0 <= code < 0xD800 or 0xE000 <= code < 0x110000 else match[0]
