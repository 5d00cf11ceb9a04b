"""Tables that a run needs only while it writes: in a SQLite file that is gone at the end, so that a million documents
cost no memory to speak of.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import ClassVar, Self


class Scratch:
    """A file made for one `with`. Its tables are named by the class that inherits."""

    _schema: ClassVar[str]

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)  # of a run that was killed
        self._path, self._base = path, sqlite3.connect(path, isolation_level=None)
        # never committed: nobody reads it later
        self._base.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {self._schema}; BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()
        self._path.unlink(missing_ok=True)
