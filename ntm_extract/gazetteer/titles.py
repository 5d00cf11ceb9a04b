"""Titles ("phó chủ tịch") and organizations ("ubnd", "ban chỉ đạo") of Party, State, fronts, unions, forces and
enterprises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows

LEVELS = frozenset({"", "central", "province", "district", "commune", "village"})
KINDS = frozenset({"party", "state", "front", "union", "department", "forces", "cooperative", "enterprise", "unit"})


class Title(NamedTuple):
    """A head. ``level``: fixed by the word itself, "" where its organization decides. ``shared``: how many of its last
    syllables begin the organization: one in "Trưởng phòng" (phòng Nội vụ), two in "Chánh Văn phòng" (Văn phòng Điều
    phối).
    """

    form: str
    level: str
    shared: int


class Organization(NamedTuple):
    """The first words of an organization's name. ``kind``: "party", "state", ..., or "unit" for a bare level ("Chủ tịch
    xã").
    """

    form: str
    level: str
    kind: str


@dataclass(frozen=True)
class Titles:
    """Heads and organizations by folded form."""

    titles: dict[str, Title]
    organizations: dict[str, Organization]

    @classmethod
    def load(cls, folder: Path) -> Titles:
        """Read titles.csv and organizations.csv; raises GazetteerError naming file and row."""
        titles, organizations = {}, {}
        for row in rows(folder / "titles.csv", ("form", "level", "shared", "source")):
            form = key(row["form"])
            shared = int(row["shared"]) if row["shared"].isdigit() else -1
            if row["level"] not in LEVELS or not 0 <= shared <= max(len(form.split()), 1):
                raise GazetteerError(
                    f"{folder / 'titles.csv'}: {row['form']!r}: unknown level, or more syllables shared than it has"
                )
            titles[form] = Title(form, row["level"], shared)
        for row in rows(folder / "organizations.csv", ("form", "level", "kind", "source")):
            form = key(row["form"])
            if row["level"] not in LEVELS or row["kind"] not in KINDS:
                raise GazetteerError(
                    f"{folder / 'organizations.csv'}: {row['form']!r}: unknown level or kind; see the README beside it"
                )
            organizations[form] = Organization(form, row["level"], row["kind"])
        return cls(titles, organizations)

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Labels "title" and "org"; ids are the folded forms."""
        for form in self.titles:
            yield form, "title", form
        for form, organization in self.organizations.items():
            if organization.kind != "unit":  # a bare "xã" is an organization only behind a head: "Chủ tịch xã"
                yield form, "org", form
