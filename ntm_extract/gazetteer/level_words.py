"""Level words: the level of a word for a unit or for its body: "huyện", "Thị ủy", "ấp"."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows

TABLE = "level_words.csv"
KINDS = ("unit", "zone", "short", "body", "party", "village")
_COLUMNS = ("word", "kind", "level", "counted", "source")
_LEVELS = frozenset({"province", "district", "commune", "village"})


def level_words(*kinds: str, counted: bool = False) -> dict[str, str]:
    """Folded word -> level, of some kinds of words or of all; ``counted``: where several units are counted: "3 |thành
    phố|" are districts. Read from the installed folder, as rules are.
    """
    at = 1 if counted else 0
    return {w: levels[at] for w, kind, *levels in _read(data_dir("gazetteers") / "units") if not kinds or kind in kinds}


@cache
def _read(folder: Path) -> tuple[tuple[str, str, str, str], ...]:
    return tuple(load(folder))


def load(folder: Path) -> list[tuple[str, str, str, str]]:
    """(word, kind, level, level of those counted) of every row. Raises GazetteerError naming file and word."""
    found = []
    for row in rows(folder / TABLE, _COLUMNS):
        if row["kind"] not in KINDS or row["level"] not in _LEVELS or row["counted"] not in _LEVELS | {""}:
            raise GazetteerError(f"{folder / TABLE}: {row['word']!r}: unknown kind or level; see the README beside it")
        found.append((key(row["word"]), row["kind"], row["level"], row["counted"]))
    return found
