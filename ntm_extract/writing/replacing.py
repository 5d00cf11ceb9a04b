"""Files and folders that appear only when they are complete: written beside their place, then renamed."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to instead of ``path``; renamed to it when the block ends well, removed when it raises.

    Works for a file and for a folder. What stood at ``path`` before is kept until then. Raises OSError, which names
    ``path``, where the folder cannot be written or the disk is full.
    """
    part = path.with_name(path.name + ".part")
    try:
        _remove(part)
        part.touch()  # an OSError here has a number; that of a library (SQLite) would not
        part.unlink()
        yield part
    except BaseException as fault:
        with suppress(OSError):
            _remove(part)
        if isinstance(fault, OSError) and fault.errno and fault.filename in (None, os.fspath(part)):
            fault.filename = os.fspath(path)
        if isinstance(fault, sqlite3.OperationalError) and ("full" in str(fault) or "disk I/O" in str(fault)):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), os.fspath(path)) from None
        raise
    if part.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    os.replace(part, path)


@contextmanager
def whole_file(path: Path) -> Iterator[IO[str]]:
    """A text file that appears at ``path`` when the block ends well and all of it is on the disk; else as `replacing`."""
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
