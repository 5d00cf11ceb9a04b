"""Programmes: what the money and the models belong to (OCOP, khu dân cư kiểu mẫu, vườn mẫu, the poverty programme ...)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.synonyms import synonyms
from ntm_extract.gazetteer.tables import rows, until


class Programme(NamedTuple):
    """One programme. ``valid_from`` inclusive, ``valid_to`` inclusive or None."""

    id: str
    name: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, eq=False)
class Programmes:
    """``programmes.csv``: programmes by id, and the forms (``|`` between them) by which papers name them."""

    by_id: dict[str, Programme]
    forms: dict[str, str]

    @classmethod
    def load(cls, folder: Path) -> Programmes:
        """Read the table; raises GazetteerError for a date that does not exist and for a form that belongs to two
        programmes.
        """
        by_id: dict[str, Programme] = {}
        forms: dict[str, str] = {}
        path = folder / "programmes.csv"
        for row in rows(
            path, ("id", "form", "name", "valid_from", "valid_to", "source"), days=("valid_from", "valid_to")
        ):
            since = date.fromisoformat(row["valid_from"])
            by_id[row["id"]] = Programme(row["id"], row["name"], since, until(row["valid_to"]))
            for form in row["form"].split("|"):
                if forms.setdefault(key(form), row["id"]) != row["id"]:
                    raise GazetteerError(
                        f"{path}: {form!r} names {forms[key(form)]} and {row['id']}; leave it with one"
                    )
        for form, programme in [*forms.items()]:
            for other in synonyms().of(form):  # "kdc kiểu mẫu"
                forms.setdefault(other, programme)
        return cls(by_id, forms)

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """(key, "programme.<id>", form) of every form."""
        for form, programme in self.forms.items():
            yield form, f"programme.{programme}", form
