"""JSON Lines: documents and records, one object a line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import BaseModel

from ntm_extract.records import dump
from ntm_extract.writing.replacing import replacing


def line(model: BaseModel) -> str:
    """One JSON object, absent fields left out, Vietnamese readable."""
    return json.dumps(dump(model), ensure_ascii=False)


class JsonlFile:
    """One file of JSON Lines that appears only when it is complete: a reader never sees half a file.

    ``with JsonlFile(out / "records.jsonl") as file: file.add(record)``
    """

    def __init__(self, path: Path) -> None:
        self._path, self._stack = path, ExitStack()
        self.count = 0

    def __enter__(self) -> Self:
        part = self._stack.enter_context(replacing(self._path))
        self._file = self._stack.enter_context(part.open("w", encoding="utf-8", newline="\n"))
        self._stack.callback(self._flush)
        return self

    def add(self, model: BaseModel) -> None:
        """Write one model as one line."""
        self._file.write(line(model) + "\n")
        self.count += 1

    def _flush(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)


def write_jsonl(path: Path, models: Iterable[BaseModel]) -> int:
    """Write all models, one a line; returns how many."""
    with JsonlFile(path) as file:
        for model in models:
            file.add(model)
    return file.count
