"""Is this word a Vietnamese syllable? The yardstick by which decoders are measured."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from ntm_extract.data import data_dir
from ntm_extract.folding import TONES
from ntm_extract.gazetteer.tables import rows

_TONE = re.compile(f"[{TONES}]")
_STOPPED = ("c", "ch", "p", "t")  # these endings bear only sắc and nặng: "học", "sách", never "hòc"
_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_NEUTRAL = "\u00a0–—‘’“”…•°²³\ufeff\u2028"  # stand in Vietnamese text and speak for no decoder
_WEIGHED = re.compile(rf"[^\x00-\x7f{_NEUTRAL}]|[\x00-\x08\x0b\x0e-\x1f]")


class Share(NamedTuple):
    """Characters beyond ASCII: how many stand in valid syllables, of how many that were weighed; how many of the good
    in common syllables.
    """

    good: int
    all: int
    common: int

    @property
    def value(self) -> float:
        """0..1; text without such characters is as good as any: 1."""
        return self.good / self.all if self.all else 1.0


def _column(name: str) -> frozenset[str]:
    file_name = "common" if name == "syllable" else f"{name}s"
    return frozenset(row[name] for row in rows(data_dir("gazetteers") / "encodings" / f"{file_name}.csv", (name,)))


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    """Every onset with every rime, without tones: "thương", "quyên"."""
    onsets, rimes = _column("onset"), _column("rime")
    # gi + i is written once
    return frozenset(onset + rime for onset in onsets | {""} for rime in rimes) | {"gin", "gi", "giêng", "giêt"}


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return _column("syllable")


@lru_cache(maxsize=1 << 16)
def is_syllable(word: str) -> bool:
    """Whether a word of letters is a possible syllable: onset, rime, one tone that the ending allows, one case.

    "Thượng" and "HOÀ" are; "hòc", "nôõng", "thÞ" are not, nor "hOà".
    """
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    marks = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(marks)
    bare = unicodedata.normalize("NFC", _TONE.sub("", marks))
    if len(tones) > 1 or bare not in _syllables():
        return False
    return not (bare.endswith(_STOPPED) and (not tones or tones[0] not in "\u0301\u0323"))


@lru_cache(maxsize=1 << 16)
def _weight(word: str) -> tuple[int, Share]:
    """Characters beyond ASCII of a word, and its share; a letter with a combining mark behind it counts once there."""
    composed = unicodedata.normalize("NFC", word)
    weight = sum(c > "\x7f" for c in composed)
    good = weight if is_syllable(word) else 0
    return sum(c > "\x7f" for c in word), Share(good, weight, good if composed.lower() in _common() else 0)


def share(text: str) -> Share:
    """How Vietnamese a text looks, by its characters beyond ASCII; controls and stray symbols count against it."""
    good = weighed = inside = usual = 0
    for word in _WORD.findall(text):
        if not word.isascii():
            letters, own = _weight(word)
            inside += letters
            good += own.good
            weighed += own.all
            usual += own.common
    outside = len(_WEIGHED.findall(text))
    return Share(good, weighed + max(0, outside - inside), usual)
