"""What readers take and give: a Source of bytes; Articles, Members of an archive, and what was Rejected with its
reason.
"""

from __future__ import annotations

import codecs
import io
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import IO, BinaryIO

from ntm_extract.errors import InputError
from ntm_extract.reading.encoding import decode
from ntm_extract.records import Basis

MB = 1 << 20
LARGEST = 64 * MB  # of a file that is read at once; lines of JSON and records of WARC are streamed and know no limit
HEAD = 1 << 13  # bytes that tell what a file is
_OF_SYSTEM = re.compile(r"\.\.*[^.]|~\$|(?:thumbs\.db|desktop\.ini)$", re.IGNORECASE)


def is_of_system(path: str) -> bool:
    """Whether no person wrote a file, by its name: hidden ones (".DS_Store", "__MACOSX/._tin.docx"), what Windows keeps of
    a folder ("Thumbs.db"), the file in which Word notes who has a document open ("~$tin.docx").
    """
    return _OF_SYSTEM.match(path.replace("\\", "/").rpartition("/")[2]) is not None


class Refused(InputError):
    """An input that a reader will not or cannot read. ``code`` is one of the reason codes of docs/reading.md."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that gave no document: where, and why in one line. ``skipped``: nothing is wrong with it, it is just no
    article.
    """

    where: str
    reason: str
    code: str = "BAD_INPUT"
    skipped: bool = False
    sha256: str | None = None
    size: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "reason", " ".join(self.reason.split())[:300])  # what a library says may have lines


# (offset in the text from which on, where it stands in the file), offsets rising
Locators = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """What a reader found. ``anchor`` tells it from others of the same file: ":12", "!/a/b.txt", "#page=3"; "" where it
    is alone.

    ``encoding`` None means Unicode by the format itself; ``raw`` the bytes it came from where these are not the whole
    file.
    """

    text: str
    title: str | None = None
    published: str | None = None
    published_basis: Basis | None = None
    bylines: tuple[str, ...] = ()
    source: str | None = None
    scope: str | None = None
    anchor: str = ""
    doc_id: str | None = None
    encoding: str | None = None
    certainty: float | None = None
    notes: tuple[str, ...] = ()
    raw: bytes | None = None
    locators: Locators = ()


@dataclass(frozen=True)
class Source:
    """Bytes with a name: a file, or what stood in an archive; there in memory or, large, in a ``stream`` that has no
    name.

    ``fault``: the bytes are not all there, and why; ``depth``: archives around it; ``hint``: the charset it claims;
    ``within``: where it stands in the file around it ("offset=5120" of a WARC).
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    stream: IO[bytes] | None = None
    fault: Refused | None = None
    depth: int = 0
    hint: str | None = None
    within: str = ""
    # what is known from outside: date and title of the mail that it hung on
    base: Article = field(default_factory=lambda: Article(""))

    def open(self) -> BinaryIO:
        """A stream from the first byte; the caller closes it."""
        if self.data is not None:
            return io.BytesIO(self.data)
        if self.stream is not None:
            copy = os.fdopen(os.dup(self.stream.fileno()), "rb")
            copy.seek(0)
            return copy
        assert self.path is not None
        return self.path.open("rb")

    @cached_property
    def head(self) -> bytes:
        """The first bytes."""
        if self.data is not None:
            return self.data[:HEAD]
        with self.open() as file:
            return file.read(HEAD)

    @cached_property
    def words(self) -> str:
        """The first characters of what is text in whatever encoding."""
        return decode(_uncut(self.head)).text.lstrip("\ufeff \t\r\n")

    @cached_property
    def size(self) -> int:
        """Bytes in all."""
        if self.data is not None:
            return len(self.data)
        if self.stream is not None:
            return self.stream.seek(0, io.SEEK_END)
        assert self.path is not None
        return self.path.stat().st_size

    def read(self) -> bytes:
        """All bytes. Raises Refused TOO_LARGE above LARGEST."""
        if self.size > LARGEST:
            raise Refused(
                "TOO_LARGE",
                f"has {self.size / MB:.0f} MB, more than the {LARGEST // MB} that are read at once; split it",
            )
        if self.data is not None:
            return self.data
        with self.open() as file:
            return file.read(LARGEST + 1)


def _uncut(head: bytes) -> bytes:
    """The first bytes of a file without those of a letter of UTF-8 that is cut: a text that is no UTF-8 is tried in all
    charsets.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(head)
    except UnicodeDecodeError:
        return head
    return head[: len(head) - len(decoder.getstate()[0])]


Item = Article | Source | Rejected
Items = Iterator[Item]
