#!/usr/bin/env python3
"""Measure the drop in F1 when the text is in the state that real text is in.

usage: noise.py [--split dev|test] [--gold FOLDER] [--only NAME ...] [--seed N] [--json]

Each noise rewrites a text character by character, so gold offsets can be carried over exactly: it returns one string
for each character of the original (empty for a lost one). Names that the gold took from the text are read again from
the noisy text; attainments are paired by unit code, because "Hop Thanh" is as right as "Hợp Thành" where the text has
lost its marks.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from other_places import relocated  # noqa: E402

from ntm_extract.evaluate import as_given, evaluate  # noqa: E402
from ntm_extract.folding import TONES  # noqa: E402
from ntm_extract.gazetteer.synonyms import synonyms  # noqa: E402
from ntm_extract.marks import fitted  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.reading.output import load  # noqa: E402
from ntm_extract.records import dump  # noqa: E402

Row = dict[str, Any]
Noise = Callable[[str, random.Random], list[str]]

# Pairs that carry the tone on the first (old, "hòa") or the second (new, "hoà") of them, when nothing follows: not
# "của", not "quý".
GLIDES = re.compile(r"(?<![qQ])(?:[oO][aAeE]|[uU][yY])(?![a-zA-Z])")
# What scanners mistake for what: the shape is alike, the mark small ("ế" loses its tone, "đ" its bar).
ALIKE = {"l": "1i", "i": "lí", "o": "0c", "0": "oO", "1": "lI", "5": "S", "h": "b", "n": "ri", "m": "rn", "c": "e", "e": "c", "đ": "d", "Đ": "D",
         "ư": "u", "ơ": "o", "u": "ü", "t": "f", "g": "q", "y": "v", "B": "8", ",": ".", ".": ",", "a": "o"}  # fmt: skip


def plain(text: str, _: random.Random) -> list[str]:
    """No noise: the base that the others are compared with."""
    return list(text)


def decomposed(text: str, _: random.Random) -> list[str]:
    """Unicode NFD, as files from some systems have it."""
    return [unicodedata.normalize("NFD", c) for c in text]


def tone_moved(text: str, _: random.Random) -> list[str]:
    """Tone on the other vowel of oa, oe, uy: hòa -> hoà, uỷ -> ủy."""
    out = list(text)
    bare = [unicodedata.normalize("NFD", c)[0] for c in text]
    for match in GLIDES.finditer("".join(bare)):
        first, second = match.start(), match.start() + 1
        tones = [next((t for t in unicodedata.normalize("NFD", out[at]) if t in TONES), "") for at in (first, second)]
        # "uâ", "ươ" do not move
        plainly = all(set(unicodedata.normalize("NFD", out[at])[1:]) <= set(TONES) for at in (first, second))
        if any(tones) and plainly:
            out[first] = unicodedata.normalize("NFC", bare[first] + tones[1])
            out[second] = unicodedata.normalize("NFC", bare[second] + tones[0])
    return out


def i_for_y(text: str, _: random.Random) -> list[str]:
    """kỹ -> kĩ, Mỹ -> Mĩ, lý -> lí: y after h, k, l, m, s, t at the end of a syllable."""
    out = list(text)
    for match in re.finditer(r"\b[hklmstHKLMST]([yỳýỷỹỵ])\b", text):
        out[match.start(1)] = unicodedata.normalize("NFC", "i" + unicodedata.normalize("NFD", match[1])[1:])
    return out


def eth(text: str, _: random.Random) -> list[str]:
    """Ð (U+00D0) for Đ (U+0110), a legacy of old fonts."""
    return ["Ð" if c == "Đ" else c for c in text]


def upper(text: str, _: random.Random) -> list[str]:
    """The headline in capitals."""
    end = text.find("\n") if "\n" in text else len(text)
    return [c.upper() if at < end and len(c.upper()) == 1 else c for at, c in enumerate(text)]


def invisible(text: str, rng: random.Random) -> list[str]:
    """Zero-width spaces and soft hyphens after one character in thirty."""
    return [c + rng.choice("\u200b\u00ad\ufeff") if c.isalpha() and rng.random() < 1 / 30 else c for c in text]


def one_line(text: str, _: random.Random) -> list[str]:
    """Line breaks lost, as in text copied from a page."""
    return [" " if c == "\n" else c for c in text]


def windows(text: str, _: random.Random) -> list[str]:
    """Lines that end with two characters, as Windows, mails and spreadsheets have them."""
    return ["\r\n" if c == "\n" else c for c in text]


def blank_lines(text: str, _: random.Random) -> list[str]:
    """A blank line between all paragraphs, as pages have it; most papers have none."""
    return [
        "\n\n" if c == "\n" and text[max(0, at - 1) : at] != "\n" and text[at + 1 : at + 2] != "\n" else c
        for at, c in enumerate(text)
    ]


def wrapped(text: str, _: random.Random) -> list[str]:
    """Lines broken at 76 characters, as in mails and old text files."""
    out, column, space = list(text), 0, -1
    for at, c in enumerate(text):
        if c == "\n":
            column, space = 0, -1
            continue
        space = at if c == " " else space
        column += 1
        if column > 76 and space >= 0:
            out[space] = "\n"
            column, space = at - space, -1
    return out


def glued(text: str, rng: random.Random) -> list[str]:
    """Lines broken at 76 characters, and then joined without a blank, as many a PDF gives them."""
    return ["" if new == "\n" and old == " " else old for old, new in zip(text, wrapped(text, rng), strict=True)]


def torn(text: str, rng: random.Random) -> list[str]:
    """A blank inside one word in thirty, as fonts with odd widths leave it: "hu yện"."""
    inside = {
        match.start() + rng.randrange(len(match[0]) - 1)
        for match in re.finditer(r"[^\W\d_]{2,}", text)
        if rng.random() < 1 / 30
    }
    return [c + " " if at in inside else c for at, c in enumerate(text)]


def double_spaced(text: str, rng: random.Random) -> list[str]:
    """One space in twelve typed twice, not within a number."""
    return [
        c * 2
        if c == " " and rng.random() < 1 / 12 and not (text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit())
        else c
        for at, c in enumerate(text)
    ]


def spaced_signs(text: str, _: random.Random) -> list[str]:
    """A space before each sign and inside brackets, as word segmenters leave them: "2 xã ( Bình Phú , Bình Trung ) ."."""
    out = list(text)
    for match in re.finditer(r"(?<=[\w)”\"%])[,;:.)](?=[\s,;.]|$)", text):
        out[match.start()] = f" {match[0]}"
    for match in re.finditer(r"\((?=\w)", text):
        out[match.start()] = "( "
    return out


def capital_units(text: str, _: random.Random) -> list[str]:
    """ "Chủ tịch UBND Huyện Hà Công Thẻo", "Xã Cẩm Minh" amid a sentence: the word for a unit in a capital."""
    out = list(text)
    for match in re.finditer(r"\b(?:xã|huyện|tỉnh)(?= [A-ZĐ])", text):
        out[match.start()] = match[0][0].upper()
    return out


def other_words(text: str, rng: random.Random) -> list[str]:
    """Other words for the same: "cho đến nay huyện có 9 xã cán đích" for "đến nay huyện có 9 xã về đích"."""
    out = list(text)
    for match in synonyms().found(text):
        start, end = match.span()
        out[start:end] = [rng.choice(synonyms().same[match[0]]), *[""] * (end - start - 1)]
    return out


def unmarked(text: str, _: random.Random) -> list[str]:
    """No diacritics at all: "xa Thuong Loc dat chuan"."""
    return [unicodedata.normalize("NFD", c)[0].replace("đ", "d").replace("Đ", "D") for c in text]


def lost(text: str, _: random.Random) -> list[str]:
    """As written by a program that knows windows-1252 alone: "xã Thu?ng L?c d?t chu?n"."""
    return list(fitted(text))


def scanned(rate: float) -> Noise:
    """Characters misread (mostly), lost or doubled with a space, at ``rate``."""

    def noise(text: str, rng: random.Random) -> list[str]:
        def read(c: str) -> str:
            if c == "\n" or rng.random() >= rate:
                return c
            chance = rng.random()
            if chance < 0.1:
                return ""
            if chance < 0.2:
                return c + " "
            if c in ALIKE:
                return rng.choice(ALIKE[c])
            return unicodedata.normalize("NFC", unicodedata.normalize("NFD", c)[:-1]) or c  # one mark lost; others stay

        return [read(c) for c in text]

    return noise


NOISES: dict[str, Noise] = {
    "clean": plain, "nfd": decomposed, "tone": tone_moved, "i/y": i_for_y, "eth": eth, "upper": upper, "invisible": invisible,
    "windows": windows, "blank lines": blank_lines, "one line": one_line, "wrapped": wrapped, "glued": glued, "torn": torn, "two spaces": double_spaced, "spaced signs": spaced_signs, "capital units": capital_units, "other words": other_words, "no marks": unmarked, "lost letters": lost, "ocr 1%": scanned(0.01), "ocr 3%": scanned(0.03), "ocr 5%": scanned(0.05),
}  # fmt: skip
# The most that each may cost in detection F1; the goals of the accuracy work.
GOALS = {"nfd": 0.005, "tone": 0.005, "i/y": 0.005, "eth": 0.005, "upper": 0.005, "invisible": 0.005, "windows": 0.005, "blank lines": 0.005, "wrapped": 0.005, "glued": 0.01, "torn": 0.01, "two spaces": 0.005, "spaced signs": 0.005, "capital units": 0.005, "other words": 0.005, "no marks": 0.15, "lost letters": 0.15,
         "ocr 1%": 0.03, "ocr 3%": 0.08, "ocr 5%": 0.15}  # fmt: skip


OTHER_PLACES = "other places"  # no noise but another text: its units are others
GOALS[OTHER_PLACES] = 0.005


def carried(document: Row, records: list[Row], noise: Noise, rng: random.Random) -> tuple[Row, list[Row]]:
    """The document with noise in text and title, its gold with offsets and names to match."""
    parts = noise(document["text"], rng)
    starts = [0, *itertools.accumulate(map(len, parts))]
    text = "".join(parts)
    names = {r["name"]: text[starts[r["start"]] : starts[r["end"]]] for r in records if r["type"] == "official"}
    found = []
    for record in records:
        row = record | {"start": starts[record["start"]], "end": starts[record["end"]]}
        row["quote"] = text[row["start"] : row["end"]]
        if row["type"] == "official":
            row["name"] = names[row["name"]]
        if row.get("speaker"):
            row["speaker"] = names.get(row["speaker"], "".join(noise(row["speaker"], rng)))
        found.append(row)
    title = "".join(noise(document["title"], rng)) if document.get("title") else None
    return document | {"text": text, "title": title}, found


def _once(text: str, parts: list[str]) -> Noise:
    """The noise that makes ``parts`` of a text and leaves others, as titles, as they are."""
    return lambda other, _: parts if other == text else list(other)


def levelled(rows: list[Row]) -> list[Row]:
    """Attainments named by their unit, and words without marks and blanks, on both sides alike: what noise cannot leave behind is
    not asked for.
    """

    def bare(value: Any) -> Any:
        if isinstance(value, str):
            return unicodedata.normalize("NFD", "".join(value.split())).translate({ord(t): None for t in TONES + "\u0302\u0306\u031b\u200b\u00ad\ufeff"}
                                                                  | {ord("đ"): "d", ord("Đ"): "D", ord("Ð"): "D"}).replace("y", "i")  # fmt: skip
        if isinstance(value, dict):
            return {name: bare(inner) for name, inner in value.items()}
        return [bare(inner) for inner in value] if isinstance(value, list) else value

    found = []
    for row in rows:
        kept = {k: row[k] for k in ("doc_id", "type", "start", "end", "quote") if k in row}
        slots = bare({k: v for k, v in row.items() if k not in kept and k != "mentions"})
        if row["type"] == "attainment" and slots.get("unit"):
            slots["unit_name"] = slots["unit"]
        found.append(kept | slots)
    return found


def measure(gold: Path, name: str, noise: Noise, extractor: Extractor, seed: int) -> Row:
    """Scores of one noise over one gold folder."""
    documents, records = load(gold)
    with tempfile.TemporaryDirectory() as folder:
        truth, out = Path(folder) / "gold.jsonl", Path(folder) / "out.jsonl"
        rows: dict[Path, list[Row]] = {truth: [], out: []}
        for key, document in documents.items():
            rng, gold_records = random.Random(f"{seed} {name} {key}"), records.get(key, [])
            if name == OTHER_PLACES:
                parts, document, gold_records = relocated(document, gold_records, extractor.gazetteer.units, rng)
                noise = _once(document["text"], parts)
            noisy, carried_over = carried(document, gold_records, noise, rng)
            extraction = extractor.extract(as_given(noisy))
            read = dump(extraction.document)
            if read["text"] != noisy["text"]:  # a reader may compose; offsets then count composed characters
                carried_over = [
                    r | {at: len(unicodedata.normalize("NFC", noisy["text"][: r[at]])) for at in ("start", "end")}
                    for r in carried_over
                ]
            rows[truth] += [noisy | {"text": read["text"]}, *levelled(carried_over)]
            rows[out] += [read, *levelled([dump(r) for r in extraction.records])]
        for path, lines in rows.items():
            path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")
        result = evaluate(truth, out)
    scores, summary = {kind: row["detect"][2] for kind, row in result["types"].items()}, result["summary"]
    return {"detect": summary["micro_detect_f1"], "strict": summary["micro_strict_f1"], "types": scores}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--split", choices=("dev", "test"), default="test")
    parser.add_argument("--gold", type=Path, help="another gold folder (documents.jsonl, records.jsonl)")
    parser.add_argument(
        "--only", nargs="+", choices=[*NOISES, OTHER_PLACES], help="these noises (the clean text is always measured)"
    )
    parser.add_argument("--seed", type=int, default=2017)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    gold = options.gold or ROOT / "corpora" / options.split
    extractor = Extractor()
    rows = {}
    for name, noise in [*NOISES.items(), (OTHER_PLACES, plain)]:
        if not options.only or name in {"clean", *options.only}:
            rows[name] = measure(gold, name, noise, extractor, options.seed)
    base = rows["clean"]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    kinds = list(base["types"])
    print(
        f"{'noise':<10} detect   drop   goal  strict   drop   detection by type: "
        + " ".join(f"{k[:9]:>9}" for k in kinds)
    )
    for name, row in rows.items():
        drops = [base[k] - row[k] for k in ("detect", "strict")]
        goal = f"{GOALS[name]:.3f}" if name in GOALS else "     "
        types = " ".join(f"{row['types'].get(k, 0):9.3f}" for k in kinds)
        print(
            f"{name:<10} {row['detect']:.4f} {drops[0]:+.4f} {goal} {row['strict']:.4f} {drops[1]:+.4f} {'':20}{types}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
