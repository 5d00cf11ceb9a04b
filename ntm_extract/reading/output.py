"""What a run wrote, read back: documents with their records, streamed."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from ntm_extract.errors import InputError, OptionError
from ntm_extract.records import RECORD, AnyRecord, Document, first_fault

OUTPUT = ("documents.jsonl", "records.jsonl")
MANIFEST = "manifest.sqlite"  # of a run


def writer(folder: Path) -> Literal["run", "extract"] | None:
    """The command that writes to this folder; a run may not have written its output yet."""
    if (folder / MANIFEST).exists():
        return "run"
    return "extract" if (folder / "records.jsonl").exists() else None


def read_output(folder: Path) -> Iterator[tuple[Document, list[AnyRecord]]]:
    """Documents of ``documents.jsonl`` each with its records of ``records.jsonl``, which stand in the same order.

    Raises OptionError at once for a folder without these files; while reading, naming file and line, for a line that is
    not a record and for a record whose document is missing.
    """
    for name in OUTPUT:
        if (folder / name).is_file():
            continue
        if writer(folder) == "run":
            raise OptionError(f"{folder}: the run there has not written its output yet; run the same command again")
        raise OptionError(f"{folder / name}: no such file; give a folder that extract -o or run has written")
    return _read(folder)


def _read(folder: Path) -> Iterator[tuple[Document, list[AnyRecord]]]:
    records = _records(folder / "records.jsonl")
    waiting = next(records, None)
    for document in read_documents(folder):
        own: list[AnyRecord] = []
        while waiting is not None and waiting[1].doc_id == document.doc_id:
            own.append(waiting[1])
            waiting = next(records, None)
        yield document, own
    if waiting is not None:
        raise OptionError(
            f"{folder / 'records.jsonl'}:{waiting[0]}: doc_id {waiting[1].doc_id!r} does not follow documents.jsonl; extract again"
        )


def read_documents(folder: Path, writer: str = "extract -o or run") -> Iterator[Document]:
    """The documents of ``documents.jsonl``; ``writer``: the command that makes such a folder. Raises OptionError naming
    file and line of one that is none.
    """
    path = folder / "documents.jsonl"
    for number, line in _lines(path, writer):
        try:
            yield Document.model_validate_json(line)
        except ValidationError as fault:
            why = f"is not a document ({first_fault(fault)}); make it again with {writer}"
            raise OptionError(f"{path}:{number}: {why}") from None


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
            raise OptionError(
                f"{path}:{number}: is not a record ({first_fault(fault)}); see: ntm-extract schema"
            ) from None


def _lines(path: Path, writer: str = "extract -o or run") -> Iterator[tuple[int, bytes]]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except OSError as fault:
        raise OptionError(f"{path}: {fault.strerror}; give a folder that {writer} has written") from None


def load(where: Path, known: Collection[str] = ()) -> tuple[dict[str, dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """Documents and records of a folder (or of one file of JSON Lines), by ``doc_id``, or by the one of the ``known`` ids
    that alone has the same base name: "2016/tin1.txt" is known as "tin1".

    Of a folder ``documents.jsonl`` and ``records.jsonl`` are read; where they are missing, every file of JSON Lines
    below it. Raises InputError for a path that does not exist or holds neither, and for a line that is not a record.
    """
    documents: dict[str, dict[str, Any]] = {}
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for key, row in _rows(where):
        if "type" in row:
            records[key].append(row)
        else:
            documents[key] = row
    theirs = _by_base(known)
    name = {
        ids[0]: theirs[base][0]
        for base, ids in _by_base({*documents, *records}).items()
        if len(ids) == len(theirs.get(base, ())) == 1
    }
    return {name.get(k, k): row for k, row in documents.items()}, {name.get(k, k): rows for k, rows in records.items()}


def _rows(where: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The lines of JSON Lines as they are, each with its ``doc_id``."""
    named = [path for name in OUTPUT if (path := where / name).is_file()]
    files = [where] if where.is_file() else named or sorted(where.rglob("*.jsonl"))
    if not files:
        fault = "holds no JSON Lines" if where.exists() else "no such file or folder"
        raise InputError(f"{where}: {fault}; give a folder with {' and '.join(OUTPUT)}")
    for file in files:
        for number, line in _lines(file):
            try:
                row = json.loads(line)
                yield str(row["doc_id"]).replace("\\", "/"), row
            except (ValueError, KeyError, TypeError) as fault:
                raise InputError(
                    f"{file}:{number}: is not a record ({fault}); each line is a JSON object with doc_id"
                ) from None


def _by_base(ids: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in ids:
        found[re.sub(r"\.\w{1,5}$", "", one.rsplit("/", 1)[-1])].append(one)
    return found
