"""JSON Lines, written beside and renamed: a reader never sees half a file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel

from ntm_extract.records import dump


def line(model: BaseModel) -> str:
    """One JSON object, absent fields left out, Vietnamese readable."""
    return json.dumps(dump(model), ensure_ascii=False)


def write_jsonl(path: Path, models: Iterable[BaseModel]) -> int:
    """Write all models, one a line; returns how many."""
    temporary = path.with_name(path.name + ".part")
    count = 0
    with temporary.open("w", encoding="utf-8", newline="\n") as file:
        for model in models:
            file.write(line(model) + "\n")
            count += 1
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    return count
