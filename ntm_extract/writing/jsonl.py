"""JSON Lines: documents and records, one object a line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from pydantic import BaseModel

from ntm_extract.records import dump


def line(model: BaseModel) -> str:
    """One JSON object, absent fields left out, Vietnamese readable."""
    return json.dumps(dump(model), ensure_ascii=False)


class JsonlFile:
    """One file of JSON Lines, written beside its place and renamed when all went well: a reader never sees half a file.

    ``with JsonlFile(out / "records.jsonl") as file: file.add(record)``
    """

    def __init__(self, path: Path) -> None:
        self._path, self._part = path, path.with_name(path.name + ".part")
        self.count = 0

    def __enter__(self) -> Self:
        self._file = self._part.open("w", encoding="utf-8", newline="\n")
        return self

    def add(self, model: BaseModel) -> None:
        """Write one model as one line."""
        self._file.write(line(model) + "\n")
        self.count += 1

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        if kind is None:
            self._part.replace(self._path)


def write_jsonl(path: Path, models: Iterable[BaseModel]) -> int:
    """Write all models, one a line; returns how many."""
    with JsonlFile(path) as file:
        for model in models:
            file.add(model)
    return file.count
