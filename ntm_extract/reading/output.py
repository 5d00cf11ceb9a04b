"""What a run wrote, read back: documents with their records, streamed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from ntm_extract.errors import OptionError
from ntm_extract.records import RECORD, AnyRecord, Document

OUTPUT = ("documents.jsonl", "records.jsonl")


def read_output(folder: Path) -> Iterator[tuple[Document, list[AnyRecord]]]:
    """Documents of ``documents.jsonl`` each with its records of ``records.jsonl``, which stand in the same order.

    Raises OptionError at once for a folder without these files; while reading, naming file and line, for a line that is
    not a record and for a record whose document is missing.
    """
    for name in OUTPUT:
        if not (folder / name).is_file():
            raise OptionError(f"{folder / name}: no such file; give a folder that extract -o or run has written")
    return _read(folder)


def _read(folder: Path) -> Iterator[tuple[Document, list[AnyRecord]]]:
    records = _records(folder / "records.jsonl")
    waiting = next(records, None)
    for number, line in _lines(folder / "documents.jsonl"):
        try:
            document = Document.model_validate_json(line)
        except ValidationError as fault:
            raise OptionError(
                f"{folder / 'documents.jsonl'}:{number}: is not a document ({_first(fault)}); extract again"
            ) from None
        own: list[AnyRecord] = []
        while waiting is not None and waiting[1].doc_id == document.doc_id:
            own.append(waiting[1])
            waiting = next(records, None)
        yield document, own
    if waiting is not None:
        raise OptionError(
            f"{folder / 'records.jsonl'}:{waiting[0]}: doc_id {waiting[1].doc_id!r} does not follow documents.jsonl; extract again"
        )


def read_reprints(folder: Path) -> dict[str, str]:
    """{document: the document that it says over again} as a run found them; none where `extract` wrote the folder,
    which does not look for them.
    """
    path = folder / "duplicates.jsonl"
    if not path.exists():
        return {}
    try:
        found = [json.loads(line) for _, line in _lines(path)]
        return {row["doc_id"]: row["of"] for row in found}
    except (ValueError, KeyError, TypeError):
        raise OptionError(f"{path}: is not a list of duplicates; run again") from None


def _records(path: Path) -> Iterator[tuple[int, AnyRecord]]:
    for number, line in _lines(path):
        try:
            yield number, RECORD.validate_json(line)
        except ValidationError as fault:
            raise OptionError(f"{path}:{number}: is not a record ({_first(fault)}); see: ntm-extract schema") from None


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except OSError as fault:
        raise OptionError(f"{path}: {fault.strerror}; give a folder that extract -o or run has written") from None


def _first(fault: ValidationError) -> str:
    error = fault.errors()[0]
    return f"{'.'.join(map(str, error['loc']))}: {error['msg']}"
