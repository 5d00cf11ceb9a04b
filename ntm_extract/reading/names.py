"""The names of what is read: of files by the archive that they lie in, of documents so that no two have the same."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ntm_extract.reading.source import Rejected
from ntm_extract.records import Document


def prefixed(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each archive with what its files' names begin with: nothing where it is alone, its own name, or where two are
    called alike as much of the path as tells them apart ("2011/tin/").
    """
    places = list(dict.fromkeys(map(os.path.abspath, paths)))
    shared = os.path.commonpath(places) if places else ""
    alike = len({os.path.basename(place) for place in places}) < len(places)
    for place in places:
        name = os.path.relpath(place, shared) if alike else os.path.basename(place)
        before = f"{name}/" if os.path.isdir(place) else name.removesuffix(os.path.basename(place))
        yield Path(place), before if len(places) > 1 else ""


def another(doc_id: str, digest: str) -> str:
    """The id of a document whose own is taken; ``digest``: of its text, SHA-256 in hex."""
    return f"{doc_id}~{digest[:12]}"


def distinct(items: Iterable[Document | Rejected]) -> Iterator[Document | Rejected]:
    """Documents with an id that none before has; one whose text as well was there under its id is Rejected."""
    taken: set[str] = set()
    for item in items:
        if isinstance(item, Document):
            own = item.doc_id
            full = another(own, hashlib.sha256(item.text.encode()).hexdigest())
            if full in taken:
                item = Rejected(own, "was read before, word for word and under the same id", "DUP_OF", skipped=True)
            elif own in taken:
                item = item.model_copy(update={"doc_id": full})
            taken |= {own, full}
        yield item
