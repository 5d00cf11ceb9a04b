"""JSON Lines: documents and records, one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from pydantic import BaseModel

from ntm_extract.records import dump
from ntm_extract.writing.replacing import whole_file


def line(model: BaseModel) -> str:
    """One JSON object, absent fields left out, Vietnamese readable."""
    return json.dumps(dump(model), ensure_ascii=False)


class JsonlFile:
    """A file of JSON Lines, with the ``count`` of its lines."""

    def __init__(self, file: IO[str]) -> None:
        self._file, self.count = file, 0

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> Iterator[JsonlFile]:
        """One that appears only when it is complete: a reader never sees half a file.

        ``with JsonlFile.open(out / "records.jsonl") as file: file.add(record)``
        """
        with whole_file(path) as file:
            yield cls(file)

    def add(self, model: BaseModel) -> None:
        """Write one model as one line."""
        self._file.write(line(model) + "\n")
        self.count += 1


def write_jsonl(path: Path, models: Iterable[BaseModel]) -> int:
    """Write all models, one a line; returns how many."""
    with JsonlFile.open(path) as file:
        for model in models:
            file.add(model)
    return file.count
