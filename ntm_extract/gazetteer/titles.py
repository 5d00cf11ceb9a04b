"""Titles ("phó chủ tịch") and organizations ("ubnd", "ban chỉ đạo") of Party, State, fronts, unions, forces and enterprises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows


@dataclass(frozen=True)
class Titles:
    """Folded form -> level that the word itself fixes ("" where its organization or place decides)."""

    titles: dict[str, str]
    organizations: dict[str, str]

    @classmethod
    def load(cls, folder: Path) -> Titles:
        """Read titles.csv and organizations.csv; raises GazetteerError."""
        return cls(
            titles={key(r["form"]): r["level"] for r in rows(folder / "titles.csv", ("form", "level", "source"))},
            organizations={key(r["form"]): r["level"] for r in rows(folder / "organizations.csv", ("form", "level", "source"))},
        )

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Labels "title" and "org"; ids are the folded forms."""
        for form in self.titles:
            yield form, "title", form
        for form in self.organizations:
            yield form, "org", form
