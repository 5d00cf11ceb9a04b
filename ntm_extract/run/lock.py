"""One run on one folder: a lock that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ntm_extract.run.manifest import RunError

_TRIES, _MOMENT = 3, 0.05  # seconds between two of them


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the folder. Raises RunError at once where another process holds it, naming that process."""
    with (out / "run.lock").open("a+") as file:
        if not _taken(file):
            file.seek(0)
            raise RunError(
                f"{out}: process {file.read().strip() or 'unknown'} is running on it; wait for it, or choose another folder"
            )
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        yield


def _taken(file: IO[str]) -> bool:
    """Whether the lock could be taken. It is tried several times: `holder` of another process may have it for a moment."""
    import fcntl

    for _ in range(_TRIES):
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        time.sleep(_MOMENT)
    return False


def holder(out: Path) -> str | None:
    """The process that runs on ``out`` now; None where there is none."""
    import fcntl

    try:
        with (out / "run.lock").open("r") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return file.read().strip()
    except OSError:
        return None
    return None
