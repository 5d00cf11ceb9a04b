"""Build gazetteers/encodings/*.csv: how TCVN3 (ABC), VNI, VISCII, VPS and VIQR write each Vietnamese letter.

Run from the repository root:  python scripts/build_encodings.py        (writes the tables)
                               python scripts/build_encodings.py --check (compares them; needs nothing else)
                               python scripts/build_encodings.py --common (writes common.csv, pairs.csv and
                               openers.csv anew from the project's own lists and articles)
                               python scripts/build_encodings.py --capitals (writes capitals.csv anew from the
                               lists of units and of persons' names)
Where the C library's iconv knows an encoding (TCVN 5712-1, VISCII), every row is compared with it, and a difference
is an error.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from ntm_extract.folding import folded
from ntm_extract.reading.syllables import is_syllable

OUT = Path(__file__).resolve().parent.parent / "gazetteers" / "encodings"
GRAVE, ACUTE, HOOK, TILDE, DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
TONES = ("", GRAVE, HOOK, TILDE, ACUTE, DOT)
VOWELS = "aăâeêioôơuưy"
HATS = "\u0302\u0306\u031b"  # of ê, ă, ơ


def letter(vowel: str, tone: str) -> str:
    """("ê", dot) -> "ệ"."""
    return unicodedata.normalize("NFC", vowel + tone)


LOWER = [letter(v, t) for v in VOWELS for t in TONES if v + t not in "aeiouy"] + ["đ"]

# TCVN 5712-3 (VN3, fonts .VnTime): 67 small letters, 7 capitals; capitals with tones live in the fonts .VnTimeH.
TCVN3 = dict(zip(range(0xA1, 0xAF), "ĂÂÊÔƠƯĐăâêôơưđ", strict=True)) | dict(
    zip(
        [*range(0xB5, 0xBA), *range(0xBB, 0xBF), *range(0xC6, 0xCD), *range(0xCE, 0xD9), *range(0xDC, 0xE0), *range(0xE1, 0xF0), *range(0xF1, 0xFF)],
        "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)  # fmt: skip

# RFC 1456. Bytes 0x80-0xFF in order; six capitals stand on control characters.
VISCII = dict(
    enumerate(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        0x80,
    )
) | {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}

# VPS (Vietnamese Professionals Society), as Mozilla's decoder x-viet-vps read it. "·" marks bytes that are no
# Vietnamese letter.
VPS = {
    byte: char
    for byte, char in enumerate(
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ··ỀỂỄỐỒỔỖýỷỵỚỜỞ·ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ·àáâãảạă·èéêẽìí·ĩẴĐòóôõ·Ơụùúủ·ỶẼỳ",
        0x80,
    )
    if char != "·"
} | dict(zip((2, 3, 4, 5, 6, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x19, 0x1C, 0x1D), "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ", strict=True))

# VNI for Windows: a base letter and, behind it, one mark that holds hat and tone; i, ơ, ư, đ and ỵ have letters of
# their own.
VNI_TONE = dict(zip(TONES, ("", "ø", "û", "õ", "ù", "ï"), strict=True))
VNI_HAT = dict(zip(TONES, "âàåãáä", strict=True))  # behind a, e, o: ầ = "aà"
VNI_BREVE = dict(zip(TONES, "êèúüéë", strict=True))  # behind a: ằ = "aè"
VNI_I = dict(zip(TONES, "iìæóíò", strict=True))
VNI_BASE = {"ơ": "ô", "ư": "ö"}
VIQR_TONE = dict(zip(TONES, ("", "`", "?", "~", "'", "."), strict=True))
VIQR_BASE = {"ă": "a(", "â": "a^", "ê": "e^", "ô": "o^", "ơ": "o+", "ư": "u+", "đ": "dd"}


def vni(char: str) -> str:
    """The VNI spelling of a small letter, in the characters of windows-1252: "ệ" -> "eä"."""
    if char == "đ":
        return "ñ"
    if char == "ỵ":
        return "î"
    vowel, tone = split(char)
    if vowel == "i":
        return VNI_I[tone]
    if vowel == "ă":
        return "a" + VNI_BREVE[tone]
    if vowel in "âêô":
        return {"â": "a", "ê": "e", "ô": "o"}[vowel] + VNI_HAT[tone]
    return VNI_BASE.get(vowel, vowel) + VNI_TONE[tone]


def viqr(char: str) -> str:
    """RFC 1456: "ệ" -> "e^."."""
    vowel, tone = split(char)
    return VIQR_BASE.get(vowel, vowel) + VIQR_TONE[tone]


def split(char: str) -> tuple[str, str]:
    """ "ệ" -> ("ê", dot)."""
    marks = unicodedata.normalize("NFD", char)
    tone = next((m for m in marks if m in TONES[1:]), "")
    return unicodedata.normalize("NFC", marks.replace(tone, "") if tone else marks), tone


def tables() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """(name, source, rows of hex bytes and letter)."""
    for name, source, single in (
        ("tcvn3", "TCVN 5712:1993 VN3; glibc iconv TCVN5712-1", TCVN3),
        ("viscii", "RFC 1456; glibc iconv VISCII", VISCII),
        ("vps", "the charset x-viet-vps as published with Mozilla's tests", VPS),
    ):
        yield name, source, [(f"{byte:02X}", single[byte]) for byte in sorted(single)]
    yield "vni", "VNI for Windows, code table published by its maker", sorted(
        (spelt(form).encode("cp1252").hex().upper(), spelt(c)) for c in LOWER for form in [vni(c)] for spelt in (str.lower, str.upper)
    )  # fmt: skip
    yield (
        "viqr",
        "RFC 1456",
        sorted({(form.encode().hex().upper(), c) for low in LOWER for form, c in _viqr_cases(low)}),
    )


def _viqr_cases(char: str) -> list[tuple[str, str]]:
    form = viqr(char)
    return [(form, char), (form.upper(), char.upper()), *([("Dd", "Đ"), ("dD", "Đ")] if char == "đ" else [])]


def check_iconv(name: str, rows: list[tuple[str, str]]) -> None:
    """Raise where the C library decodes a row otherwise; silent where there is no iconv."""
    charset = {"tcvn3": "TCVN5712-1", "viscii": "VISCII"}.get(name)
    if charset is None or shutil.which("iconv") is None:
        return
    for code, char in rows:
        # A letter behind the byte: TCVN's reader waits for a combining mark. TCVN 5712-1 itself has tones on other
        # bytes than ours.
        done = subprocess.run(
            ["iconv", "-f", charset, "-t", "UTF-8"], input=bytes.fromhex(code) + b"x", capture_output=True, check=True
        )
        got = unicodedata.normalize("NFC", done.stdout.decode())
        if got != char + "x":
            raise SystemExit(f"{name} {code}: table says {char!r}, iconv {charset} says {got[:-1]!r}")


_OWN = "gazetteers and articles of this project, two lines or more"


def _lines() -> Iterator[str]:
    """Cells and lines of the gazetteers and of the project's own articles."""
    root = OUT.parent.parent
    for path in sorted([*(root / "gazetteers").rglob("*.csv"), *(root / "corpora" / "articles").glob("*.toml")]):
        if path.parent != OUT:
            yield from (unicodedata.normalize("NFC", line).lower() for line in path.read_text("utf-8").splitlines())


def common() -> list[str]:
    """Syllables beyond ASCII that stand in at least two lines."""
    seen = Counter(word for line in _lines() for word in set(re.findall(r"[^\W\d_]+", line)) if not word.isascii())
    return sorted(word for word, count in seen.items() if count > 1)


def _articles() -> Iterator[str]:
    for split in ("dev", "test"):
        for line in (OUT.parent.parent / "corpora" / split / "documents.jsonl").read_text("utf-8").splitlines():
            yield unicodedata.normalize("NFC", json.loads(line)["text"])


def _tables() -> Iterator[str]:
    return (path.read_text("utf-8") for path in sorted(OUT.parent.rglob("*.csv")) if path.parent != OUT)


def pairs() -> list[tuple[str, str, int]]:
    """Words that VIQR ends in `.` or `?` ("nghi." of "nghị"), and the same without ("nghi"): how often behind which
    word, and in the articles at all; twice or more.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for texts, alone in ((_articles(), True), (_tables(), False)):
        for text in texts:
            for before, word in pairwise(["", *re.findall(r"[^\W\d_]+|\d+|[.,;:!?()]", folded(text))]):
                marks = unicodedata.normalize("NFD", word)
                if (
                    is_syllable(word)
                    and not re.search(f"[{GRAVE}{ACUTE}{TILDE}]", marks)
                    and re.sub(f"[{HOOK}{DOT}]", "", marks).rstrip(HATS)[-1] in "aeiouy"
                ):
                    seen.update([("", word)] * alone + [(before, word)] * before.isalpha())
    return sorted((*pair, count) for pair, count in seen.items() if count > 1)


def openers() -> list[tuple[str, int, int]]:
    """Words in capitals: how often one opens a sentence or a line, and how often it stands inside; twice or more."""
    opens: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for text in _articles():
        for match in re.finditer(r"[^\W\d_]+", text):
            if match[0][0].isupper():
                before = text[max(0, match.start() - 4) : match.start()]
                if re.search(r"[.?!][”\"]?\s+[\"“‘(]?$|\n\s*$", before):
                    opens[folded(match[0])] += 1
                elif re.search(r"[\w,] [\"“(]?$", before):
                    inside[folded(match[0])] += 1
    return sorted((word, opens[word], inside[word]) for word in opens | inside if opens[word] + inside[word] > 1)


NO_CAPITAL = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"  # in TCVN3, whose fonts hold the capitals
GIVEN = ("Ái", "Ánh", "Ảnh", "Út", "Ý", "Ích", "Ẩn", "Ấn")  # that follow a surname or a middle name
OFFICES = (
    ("", "Ủy", "ban"), ("", "Ủy", "viên"), ("châu", "Á", ""), ("Châu", "Á", ""), ("Nam", "Á", ""), ("Đông", "Á", ""), ("", "Ấn", "Độ"), ("", "Ả", "Rập"),
)  # fmt: skip


def capitals() -> list[tuple[str, str, str, str]]:
    """Words of names that TCVN3 writes small, each beside the word that tells: ("Bác", "Ái", ""), ("", "Ứng", "Hòa")."""
    rows: dict[tuple[str, str, str], str] = {}
    units = OUT.parent / "units" / "units.csv"
    with units.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words = row["name"].split()
            for i, word in enumerate(words):
                if word[0].isupper() and word[0].lower() in NO_CAPITAL and len(words) > 1:
                    rows[(words[i - 1], word, "") if i else ("", word, words[1])] = "gazetteers/units"
    for name, column in (("surnames", "surname"), ("middle", "middle")):
        with (OUT.parent / "names" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for given in GIVEN if row.get("weight", "2") == "2" else ():
                    rows.setdefault((row[column], given, ""), f"gazetteers/names/{name}.csv and usual given names")
    for office in OFFICES:
        rows.setdefault(office, "usage in news and official portals")
    return sorted((*key, source) for key, source in rows.items())


def written(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table as CSV."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return buffer.getvalue()


def main() -> None:
    made: dict[str, str] = {}
    if "--capitals" in sys.argv:
        made["capitals"] = written(("before", "word", "after", "source"), capitals())
    elif "--common" in sys.argv:
        made["common"] = written(("syllable", "source"), ((word, _OWN) for word in common()))
        made["pairs"] = written(("before", "syllable", "count", "source"), ((*row, _OWN) for row in pairs()))
        made["openers"] = written(("word", "opens", "inside", "source"), ((*row, _OWN) for row in openers()))
    else:
        for name, source, rows in tables():
            if missing := set(LOWER) - {char for _, char in rows}:
                raise SystemExit(f"{name}: no bytes for {sorted(missing)}")
            check_iconv(name, rows)
            made[name] = written(("bytes", "text", "source"), ((*row, source) for row in rows))
    paths = {OUT / f"{name}.csv": text for name, text in made.items()}
    if "--check" in sys.argv:
        differing = [str(path) for path, text in paths.items() if not path.exists() or path.read_text("utf-8") != text]
        if differing:
            raise SystemExit(f"differ from this script: {', '.join(differing)}")
        return
    for path, text in paths.items():
        path.write_text(text, "utf-8")
        print(f"{path.name}: {text.count(chr(10)) - 1} rows")


if __name__ == "__main__":
    main()
