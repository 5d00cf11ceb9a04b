"""Number words: the value of a word that stands for a number: "ba", "triệu", "tháng giêng", "năm ngoái"."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.tables import rows

FOLDER, TABLE = "numbers", "words.csv"
KINDS = ("digit", "last_digit", "scale", "month", "quarter", "year", "day", "part_of_month", "part_of_year", "since")
_COLUMNS = ("word", "kind", "value", "source")


def number_words(kind: str) -> dict[str, int]:
    """Word -> number, of one of KINDS, which the README beside the table explains. Read from the installed folder, as
    rules are.
    """
    return dict(_read()[kind])


@cache
def _read() -> dict[str, dict[str, int]]:
    return load(data_dir("gazetteers") / FOLDER)


def load(folder: Path) -> dict[str, dict[str, int]]:
    """The words of each kind. Raises GazetteerError naming file and word."""
    found: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
    for row in rows(folder / TABLE, _COLUMNS, numbers=("value",)):
        if row["kind"] not in KINDS or not row["value"].removeprefix("-").isdigit():
            raise GazetteerError(
                f"{folder / TABLE}: {row['word']!r}: the kind is none, or the value no whole number; see the README beside it"
            )
        found[row["kind"]][row["word"]] = int(row["value"])
    return found
