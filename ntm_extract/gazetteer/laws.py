"""Documents of law: their kinds ("quyết định", "QĐ") and the bodies that symbols stand for ("QĐ-TTg": the Prime
Minister).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.cues import Cue, Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows, until

_P = phrases("laws")
LABEL = "law"  # of the kinds named in a text


class LawKind(NamedTuple):
    """``kind``: the full word; ``by_number``: a number alone may follow ("QĐ 16"), which "kế hoạch 5 năm" forbids;
    ``maker``: the only body whose papers are of that kind, or "".
    """

    kind: str
    by_number: bool
    maker: str


class KnownLaw(NamedTuple):
    """The day of a national document that papers cite by its symbol alone; from ``valid_to`` on another document has
    the symbol.
    """

    day: date
    valid_to: date | None


@dataclass(frozen=True, eq=False)
class Laws:
    """Kinds by folded form, issuers by the folded last part of a symbol without digits, national documents by symbol."""

    kinds: dict[str, LawKind]
    issuers: dict[str, str]
    known: dict[str, KnownLaw]

    def day(self, symbol: str, asked: date) -> date | None:
        """The day of the document that ``symbol`` denotes on the day ``asked``; None where the table does not hold it."""
        law = self.known.get(_plain(symbol))
        return law.day if law and law.day <= asked and (law.valid_to is None or asked < law.valid_to) else None

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """The words for the kinds, as (key, label, id)."""
        for form, law in self.kinds.items():
            yield form, LABEL, law.kind

    @cached_property
    def words(self) -> Cues:
        """The words for the kinds, as patterns name them: ``{law.kind}``, ``{law.short}`` those of one syllable."""
        values = (
            (form, value) for form in self.kinds for value in ("kind", "short") if value == "kind" or " " not in form
        )
        return Cues(tuple(Cue(f"law.{value}:{form}", "law", form, value, "pattern", 0) for form, value in values))

    @classmethod
    def load(cls, folder: Path) -> Laws:
        """Read kinds.csv, issuers.csv and known.csv; raises GazetteerError naming file and row."""
        kinds, issuers = {}, {}
        for row in rows(folder / "kinds.csv", ("form", "kind", "by_number", "maker", "source")):
            if row["by_number"] not in ("0", "1") or not row["kind"]:
                raise GazetteerError(
                    f"{folder / 'kinds.csv'}: {row['form']!r}: by_number is 0 or 1 and kind is not empty"
                )
            kinds[key(row["form"])] = LawKind(row["kind"], row["by_number"] == "1", row["maker"])
        for row in rows(folder / "issuers.csv", ("symbol", "issuer", "source")):
            issuers[key(row["symbol"])] = row["issuer"]
        columns, days = ("symbol", "date", "valid_to", "about", "source"), ("date", "valid_to")
        known = {
            _plain(row["symbol"]): KnownLaw(date.fromisoformat(row["date"]), until(row["valid_to"]))
            for row in rows(folder / "known.csv", columns, days=days)
        }
        return cls(kinds, issuers, known)


def _plain(symbol: str) -> str:
    """A symbol without its signs: "491/QĐ-TTg" and "491/QĐ/TTg" are one document, "26-NQ/TƯ" and "26-NQ/TW" too."""
    return _P.central.sub("tw", re.sub(r"[^\w]", "", key(symbol)))
