"""Names: surnames (with how strongly they speak for a person) and middle names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows


@dataclass(frozen=True)
class Names:
    """``surnames``: folded surname -> 2 (common and hardly ever a place) or 1; ``middle``: folded middle names."""

    surnames: dict[str, int]
    middle: frozenset[str]

    @classmethod
    def load(cls, folder: Path) -> Names:
        """Read surnames.csv and middle.csv; raises GazetteerError."""
        return cls(
            surnames={
                key(r["surname"]): int(r["weight"])
                for r in rows(folder / "surnames.csv", ("surname", "weight", "source"), numbers=("weight",))
            },
            middle=frozenset(key(r["middle"]) for r in rows(folder / "middle.csv", ("middle", "source"))),
        )
