"""MARKS: the diacritics of a text typed without any ("xa Thuong Loc dat chuan"), and the letters of one that a program
wrote which knows windows-1252 alone ("xã Thu?ng L?c d?t chu?n"), guessed for matching only: the text itself stays as it
is.

Each bare syllable stands for a few marked ones; the likeliest way through a sentence is found by their counts and those
of their pairs (``models/marks.json``, counted in the gazetteers and in articles written for this project). A syllable
that was never counted stays as it is.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path

from ntm_extract.errors import GazetteerError

LEAST = 24  # letters from which on a text can be said to have no marks
SHARE = 0.02  # of its letters may bear one all the same: a quotation, a name
HEAD = 600  # characters looked at first: ordinary text is told at once
NAMED = 3.0  # what speaks for a pair of a unit's name where both are capitals: "Ha Tinh"
PAIR, ALONE = 0.85, 0.15  # weight of a pair and of a syllable by itself
LOST = 3  # letters from which on a text can be said to have lost some
_WORD = re.compile(r"[a-z]+")
# "nh?n", "?nh", "k?", and "?" alone, which may be "ở"
_HOLED_WORD = re.compile(r"\??[^\W\d_](?:[^\W\d_]|\?)*|(?<!\S)\?(?=\s)")
_HOLE = re.compile(r"[^\W\d_](?<=[^\W\d_])\?[^\W\d_]")
_FITTED = str.maketrans("ăđĩũơưĂĐĨŨƠƯ", "adiuouADIUOU")  # what windows-1252 has instead
_SIGN = re.compile(r"[.!?;:\n]")
_LETTER = re.compile(r"[^\W\d_]")
_MARKED = re.compile(r"[^\W\d_a-zA-Z]")


def strip(text: str) -> str:
    """Without marks, index for index: "Đường" -> "Duong"."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in text).replace("đ", "d").replace("Đ", "D")


def fitted(text: str) -> str:
    """As a program writes it that knows windows-1252 alone, index for index: "Đầu năm" -> "D?u nam"."""
    return "".join(c if ord(c) < 256 else "?" for c in text.translate(_FITTED))


def holed(key: str) -> bool:
    """Whether letters of a text were lost so: "công nh?n 11 xã nông thôn m?i", told by those inside words; an address with
    "?id=" or two has not.
    """
    holes = len(_HOLE.findall(key)) if "?" in key else 0
    return holes >= LOST and holes > SHARE / 2 * len(_LETTER.findall(key))


def unmarked(key: str) -> bool:
    """Whether a text has been typed without diacritics."""
    head = key[:HEAD]
    if next(islice(_MARKED.finditer(head), int(SHARE * max(len(head), LEAST)), None), None) is not None:
        return False  # more than so few
    letters = len(_LETTER.findall(key))
    return letters >= LEAST and len(_MARKED.findall(key)) <= SHARE * letters


class Marks:
    """Counts in memory."""

    def __init__(self, singles: Mapping[str, int], pairs: Mapping[str, int], names: Iterable[str]) -> None:
        self._total = sum(singles.values())
        self._singles, self._pairs, self._names = singles, pairs, frozenset(names)
        self._forms: dict[Callable[[str], str], dict[str, list[str]]] = {}

    def _forms_by(self, bare: Callable[[str], str]) -> dict[str, list[str]]:
        """The forms that each syllable may stand for in texts that lack what ``bare`` takes away."""
        if bare not in self._forms:
            forms = self._forms[bare] = dict[str, list[str]]()
            for form in self._singles:
                forms.setdefault(bare(form), []).append(form)
        return self._forms[bare]

    @classmethod
    @lru_cache(maxsize=2)
    def load(cls, folder: Path) -> Marks:
        """Read ``marks.json``; raises GazetteerError naming the file where that fails."""
        path = folder / "marks.json"
        try:
            data = json.loads(path.read_text("utf-8"))
            return cls(data["singles"], data["pairs"], data["names"])
        except (OSError, ValueError, KeyError) as fault:
            raise GazetteerError(
                f"{path}: is not a table of marks ({fault}); make it again with: make models"
            ) from None

    def count(self, words: str) -> int:
        """How often a syllable, or two with a blank between them, was counted; ``words`` is folded."""
        return self._singles.get(words, 0) or self._pairs.get(words, 0)

    def restore(self, key: str, written: str | None = None, bare: Callable[[str], str] = strip) -> str:
        """``key`` with the likeliest marks or letters, of the same length. ``written``: the text with its capitals, which
        tell names; ``bare``: what was done to the text, `strip` or `fitted`.
        """
        written, forms, out = key if written is None else written, self._forms_by(bare), list(key)
        run: list[tuple[int, int]] = []
        for match in (_WORD if bare is strip else _HOLED_WORD).finditer(key):
            start, end = match.span()
            if key[start:end] not in forms:
                end -= key.endswith("?", start, end)  # "ở dâu?|": a question
            if run and _SIGN.search(key, run[-1][1], start):
                self._write(key, run, out, written, forms)
                run = []
            run.append((start, end))
        self._write(key, run, out, written, forms)
        return "".join(out)

    def _write(
        self, key: str, run: list[tuple[int, int]], out: list[str], written: str, forms: Mapping[str, list[str]]
    ) -> None:
        capitals = [written[start].isupper() for start, _ in run]
        words = [forms.get(word, [word]) for word in (key[s:e] for s, e in run)]
        for (start, end), form in zip(run, self._path(words, capitals), strict=True):
            out[start:end] = form

    def _path(self, words: list[list[str]], capitals: list[bool]) -> list[str]:
        """Viterbi over the forms of each word."""
        steps: list[dict[str, tuple[float, str]]] = []
        for index, forms in enumerate(words):
            named = index > 0 and capitals[index] and capitals[index - 1]
            before = steps[-1] if steps else {"": (0.0, "")}
            step = {}
            for form in forms:
                step[form] = max((score + self._cost(last, form, named), last) for last, (score, _) in before.items())
            steps.append(step)
        if not steps:
            return []
        form = max(steps[-1], key=lambda f: steps[-1][f][0])
        path = [form]
        for step in reversed(steps[1:]):
            form = step[form][1]
            path.append(form)
        return path[::-1]

    def _cost(self, last: str, form: str, named: bool) -> float:
        single = self._singles.get(form, 0) + 0.1
        pair = self._pairs.get(f"{last} {form}", 0)
        bonus = NAMED if named and f"{last} {form}" in self._names else 0.0
        return bonus + math.log(PAIR * pair / (self._singles.get(last, 0) + 1.0) + ALONE * single / self._total)
