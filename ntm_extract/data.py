"""Where the toolkit's data is: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

from ntm_extract.errors import NtmError

_HERE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """Folder ``gazetteers``, ``models`` or ``corpora``. Raises NtmError where neither checkout nor wheel holds it."""
    for folder in (_HERE / "_data" / name, _HERE.parent / name):
        if folder.is_dir():
            return folder
    raise NtmError(f"{_HERE}: the folder {name!r} is missing; install the package again")
