"""One run on one folder: a lock that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ntm_extract.run.manifest import RunError


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the folder. Raises RunError at once where another process holds it, naming that process."""
    import fcntl

    with (out / "run.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise RunError(
                f"{out}: process {file.read().strip() or 'unknown'} is running on it; wait for it, or choose another folder"
            ) from None
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        yield


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
