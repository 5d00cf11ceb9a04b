"""Cues: words that change the meaning of a clause (status, modifier, aspect, change, attribution, meeting, statement
...).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import keys
from ntm_extract.gazetteer.synonyms import synonyms
from ntm_extract.gazetteer.tables import forms, rows
from ntm_extract.patterns import any_of


@dataclass(frozen=True, slots=True)
class Cue:
    """One row. ``kind``: the name of the table ("status"); ``value``: the meaning ("target"); ``side``: where its
    target stands ("after", "before", "any"), or "pattern" for words that have the meaning only in one position of a
    sentence: they build a pattern there and are not searched everywhere; ``rank``: the higher of two cues wins.
    """

    id: str
    kind: str
    form: str
    value: str
    side: str
    rank: int


class Cues:
    """All cue tables of ``cues/*.csv`` (columns: form, value, side, rank, example, source). Labels:
    ``cue.<table>.<value>``.
    """

    def __init__(self, items: tuple[Cue, ...]) -> None:
        self.items = items
        self.by_id = {cue.id: cue for cue in items if cue.side != "pattern"}  # those that are found in texts

    @classmethod
    def load(cls, folder: Path) -> Cues:
        """Read every table; ``form`` may list several forms with ``|``, and choices within one: "đạt [đủ|] 19 tiêu chí".
        Raises GazetteerError.
        """
        found = [(path.stem, form, row) for path in sorted(folder.glob("*.csv")) for form, row in _rows(path)]
        known = keys(form for _, form, _ in found)
        items = []
        for kind, form, row in found:
            value, side, rank = row["value"], row["side"] or "any", int(row["rank"] or 0)
            items.append(Cue(f"{kind}.{value}:{known[form]}", kind, known[form], value, side, rank))
        return cls((*items, *_saying_the_same(items)))

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """(key, "cue.<kind>.<value>", id) of every form that is looked for in the whole text."""
        for cue in self.items:
            if cue.side != "pattern":
                yield cue.form, f"cue.{cue.kind}.{cue.value}", cue.id

    def forms(self, kind: str, value: str) -> frozenset[str]:
        """The forms of a table's rows."""
        return frozenset(c.form for c in self.items if c.kind == kind and c.value == value)

    def words(self, kind: str, value: str) -> str:
        """The forms of a table's rows as one group of a pattern, longest first."""
        return any_of(sorted(self.forms(kind, value)))


def _rows(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Each form of a table with its row."""
    for row in rows(path, ("form", "value", "side", "rank", "example", "source"), numbers=("rank",)):
        for form in forms(row["form"]):
            if "[" in form or "]" in form:
                raise GazetteerError(f"{path}: {form!r}: a bracket opens no choice; write [one|other]")
            yield form, row


def _saying_the_same(cues: list[Cue]) -> Iterator[Cue]:
    """The cues that say the same in other words; what a table has in a row of its own means what that row says."""
    told = {(cue.kind, cue.form) for cue in cues}
    for cue in cues:
        for form in synonyms().of(cue.form):
            if (cue.kind, form) not in told:
                told.add((cue.kind, form))
                yield replace(cue, id=f"{cue.kind}.{cue.value}:{form}", form=form)
