"""Measures: units of measure, counted nouns, label words, function words; all from ``gazetteers/measures``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.synonyms import synonyms
from ntm_extract.gazetteer.tables import rows
from ntm_extract.patterns import any_of, sought

_P = phrases("measures")
HEADS = ("share", "sum", "fund", "thing", "act", "norm", "none")  # kinds of heads; the README beside the table tells


@dataclass(frozen=True)
class Measures:
    """``units``: form -> (unit, factor); ``nouns``: counted noun -> unit; ``per``: denominator -> unit; ``labels``: words that make the number after them a name ("thôn 5"), and up to which number they do
    so before what may be counted; ``stopwords``: words that cannot be counted; ``joint``: nouns counted together, "xã, thị trấn", "thôn/bản"; ``short``: "tc" -> "tiêu chí"; ``heads``: word that a
    measured phrase begins with -> its kind; ``head``: one pattern of them.
    """

    units: dict[str, tuple[str, Decimal]]
    nouns: dict[str, str]
    per: dict[str, str]
    labels: dict[str, Decimal]
    stopwords: frozenset[str]
    joint: re.Pattern[str]
    short: dict[str, str]
    heads: dict[str, str]
    head: re.Pattern[str]

    @classmethod
    def load(cls, folder: Path) -> Measures:
        """Read the seven tables; raises GazetteerError."""
        nouns = {key(r["form"]): r["unit"] for r in rows(folder / "nouns.csv", ("form", "unit", "source"))}
        heads = {key(r["form"]): r["kind"] for r in rows(folder / "heads.csv", ("form", "kind", "source"))}
        if unknown := next((form for form, kind in heads.items() if kind not in HEADS), None):
            raise GazetteerError(f"{folder / 'heads.csv'}: {unknown!r}: kind must be one of {', '.join(HEADS)}")
        units = rows(folder / "units.csv", ("form", "unit", "factor", "source"), numbers=("factor",))
        labels = rows(folder / "labels.csv", ("form", "most", "source"), numbers=("most",))
        return cls(
            heads=heads,
            head=sought(rf"(?<!\w){any_of(heads)}(?!\w)"),
            units={key(r["form"]): (r["unit"], Decimal(r["factor"])) for r in units},
            nouns=nouns,
            per={key(r["form"]): r["unit"] for r in rows(folder / "per.csv", ("form", "unit", "source"))},
            labels={key(r["form"]): Decimal(r["most"] or "Infinity") for r in labels},
            stopwords=frozenset(key(r["form"]) for r in rows(folder / "stopwords.csv", ("form", "source"))),
            short=_short(nouns, folder / "short.csv"),
            joint=_joint(form for form in nouns if ", " in form),
        )


def _short(nouns: Collection[str], path: Path) -> dict[str, str]:
    """What stands for a noun: the rows of the table, and what says the same as a part of it, "kdc kiểu mẫu"."""
    same = {other: noun for noun in nouns for other in synonyms().of(noun) if other not in nouns}
    return same | {key(r["form"]): key(r["noun"]) for r in rows(path, ("form", "noun", "source"))}


def _joint(forms: Iterable[str]) -> re.Pattern[str]:
    """One pattern of all "A, B" rows, longest first; papers also write "A/B", "A - B" and "A và B"."""
    rows = (_P.between.pattern.join(map(re.escape, form.split(", "))) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?:{'|'.join(rows)})(?!\w)")
