"""ZIP, tar, gzip, bzip2 and xz: members one by one, none of them written anywhere; bombs are refused by their declared
and by their actual size.
"""

from __future__ import annotations

import bz2
import hashlib
import lzma
import re
import tarfile
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

from ntm_extract.reading.encoding import decode
from ntm_extract.reading.source import MB, Items, Refused, Rejected, Source, is_of_system

DEEPEST = 2  # an archive within an archive, and no further
MEMBERS = 200_000
MEMBER = 50 * MB
_RATIO = 100  # unpacked to packed; text comes to 5, a bomb to 1,000
_DAMAGE = (zlib.error, lzma.LZMAError, OSError, EOFError)
BROKEN_ZIP = (zipfile.BadZipFile, *_DAMAGE, NotImplementedError, RuntimeError, ValueError, KeyError)  # by zipfile
_SMALL = MB  # members below this may be packed as tightly as they like


def checked(package: zipfile.ZipFile) -> None:
    """Raise Refused TOO_LARGE where one member declares too much; for packages that a library unpacks as a whole."""
    for member in package.infolist():
        if reason := _excess(member):
            raise Refused("TOO_LARGE", f"{member.filename[:80]!r} in it {reason}")


def content(package: zipfile.ZipFile, member: zipfile.ZipInfo | str) -> bytes:
    """The bytes of one member. Without a limit all that a bomb hides behind a small declared size would be unpacked."""
    with package.open(member) as file:
        return file.read(MEMBER + 1)


def _excess(member: zipfile.ZipInfo) -> str | None:
    if member.file_size > MEMBER:
        return f"unpacks to {member.file_size / MB:.0f} MB, more than {MEMBER // MB}"
    if member.file_size > _SMALL and member.file_size > _RATIO * max(1, member.compress_size):
        return f"is packed {member.file_size // max(1, member.compress_size)} to 1, as bombs are"
    return None


def inner_name(name: str) -> str:
    """A member's name as a label: no controls, at most 200 characters; nothing is ever written under it."""
    clean = "".join("_" if unicodedata.category(c).startswith("C") else c for c in name.replace("\\", "/"))
    if len(clean) <= 200:
        return clean
    return f"{clean[:180]}~{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:12]}"


def refuse_depth(source: Source) -> None:
    """Raise Refused TOO_DEEP for an archive within archives within an archive."""
    if source.depth >= DEEPEST:
        raise Refused("TOO_DEEP", f"is an archive inside {source.depth} others; unpack it first")


def read_zip(source: Source) -> Items:
    """The files of a ZIP. Raises Refused BAD_ARCHIVE."""
    refuse_depth(source)
    with source.open() as stream:
        try:
            package = zipfile.ZipFile(stream)
        except BROKEN_ZIP as fault:
            raise Refused(
                "BAD_ARCHIVE",
                f"is a broken ZIP ({fault}), perhaps cut off: its directory stands at the end; copy it again, or mend it with zip -FF",
            ) from None
        members = [m for m in package.infolist() if not m.filename.endswith("/") and not is_of_system(m.filename)]
        if len(members) > MEMBERS:
            raise Refused("TOO_LARGE", f"holds {len(members)} files, more than {MEMBERS}")
        names = {member.filename for member in members}
        is_wacz = "datapackage.json" in names and any(map(_PAGES_OF_WEB.fullmatch, names))
        for member in members:
            name = member.filename
            if not member.flag_bits & 0x800:  # not UTF-8
                name = decode(name.encode("cp437", "replace")).text
            where = f"{source.name}!/{inner_name(name)}"
            if is_wacz and not _PAGES_OF_WEB.fullmatch(name):
                why = "is an index of a web archive (WACZ), whose pages are read from archive/"
                yield Rejected(where, why, "NOT_TEXT", skipped=True, size=member.file_size)
            else:
                yield _of_zip(source, package, member, where)


def _of_zip(source: Source, package: zipfile.ZipFile, member: zipfile.ZipInfo, where: str) -> Source | Rejected:
    size = member.file_size
    if reason := _excess(member):
        return Rejected(where, reason, "TOO_LARGE", size=size)
    if member.flag_bits & 0x1:
        return Rejected(where, "is locked with a password; unlock the archive first", "ENCRYPTED", size=size)
    try:
        data = content(package, member)
    except BROKEN_ZIP as fault:
        return Rejected(where, f"cannot be unpacked ({fault})", "BAD_MEMBER", size=size)
    return _member(source, where, data)


_PAGES_OF_WEB = re.compile(r"archive/.+\.w?arc(?:\.gz)?")


def read_tar(source: Source) -> Items:
    """The regular files of a tar, plain or compressed; links and devices are skipped by name."""
    refuse_depth(source)
    with source.open() as stream:
        try:
            with tarfile.open(fileobj=stream, mode="r|*") as package:
                for count, member in enumerate(package):
                    where = f"{source.name}!/{inner_name(member.name)}"
                    if count > MEMBERS:
                        raise Refused("TOO_LARGE", f"holds more than {MEMBERS} files")
                    if member.isdir() or is_of_system(member.name):
                        continue
                    if not member.isreg():
                        yield Rejected(where, "is a link or a device, no file", "WRONG_TYPE", size=member.size)
                        continue
                    if member.size > MEMBER:
                        yield Rejected(where, f"has {member.size / MB:.0f} MB", "TOO_LARGE", size=member.size)
                        continue
                    file = package.extractfile(member)
                    data = file.read(MEMBER + 1) if file else b""
                    if len(data) < member.size:
                        yield Rejected(where, "ends too early; the archive is cut off", "TRUNCATED", size=len(data))
                        return
                    yield _member(source, where, data)
        except (tarfile.TarError, *_DAMAGE, ValueError, OverflowError) as fault:
            yield Rejected(
                source.name, f"is a tar cut off or broken ({fault}); what stood before was read", "TRUNCATED"
            )


# how a packed file begins -> what unpacks its members
_PACKINGS: dict[bytes, Callable[[], Any]] = {
    b"\x1f\x8b": lambda: zlib.decompressobj(31),  # with gzip's header and check sum
    b"BZh": bz2.BZ2Decompressor,
    b"\xfd7zXZ\x00": lambda: lzma.LZMADecompressor(memlimit=256 * MB),
}
_BITE = 1 << 12  # bytes unpacked at a time: 80 MB where bzip2 packs a bomb
_HEAD = 1024  # bytes by which a reader tells what it is


def _magic(head: bytes) -> bytes | None:
    return next((magic for magic in _PACKINGS if head.startswith(magic)), None)


def is_packed(head: bytes) -> bool:
    """Whether the head is that of one compressed file: gzip, bzip2, xz."""
    return _magic(head) is not None


def unpacked_head(source: Source) -> bytes:
    """The first bytes of a compressed file; b"" where it is none, or broken."""
    if (magic := _magic(source.head)) is None:
        return b""
    member, found = _PACKINGS[magic](), b""
    with source.open() as stream, suppress(*_DAMAGE):
        while len(found) < _HEAD and not member.eof and (bite := stream.read(_BITE)):
            found += member.decompress(bite, _HEAD)
    return found[:_HEAD]


def read_packed(source: Source) -> Items:
    """The one file in it, of any size; of one that is cut off or damaged the part before, with `Source.fault`. Raises
    Refused BAD_ARCHIVE, TRUNCATED, TOO_LARGE.
    """
    refuse_depth(source)
    with source.open() as stream, tempfile.TemporaryFile() as plain:
        fault = _unpack(stream, plain, source.size)
        if fault and not plain.tell():
            raise fault
        plain.flush()
        name = re.sub(r"\.(?:gz|bz2|xz)$", "", source.name.rpartition("/")[2], flags=re.IGNORECASE)
        where = f"{source.name}!/{inner_name(name)}"
        yield Source(where, stream=plain, depth=source.depth + 1, base=source.base, fault=fault)


def _unpack(packed: IO[bytes], plain: IO[bytes], size: int) -> Refused | None:
    """Write the content of ``packed``, ``size`` bytes of gzip, bzip2 or xz; the fault at its end, or None. Raises
    Refused TOO_LARGE.
    """
    left = packed.read(_BITE)
    magic = _magic(left) or b"\x1f\x8b"
    member = _PACKINGS[magic]()
    while left:
        try:
            plain.write(member.decompress(left))
        except _DAMAGE as fault:
            return Refused("BAD_ARCHIVE", f"is damaged ({fault}); copy the file again")
        refuse_bomb(plain.tell(), size)
        left = member.unused_data if member.eof else b""
        if member.eof:
            left = left.lstrip(b"\x00") or packed.read(_BITE).lstrip(b"\x00")
            if not left.startswith(magic[:2]):  # nothing more, or what some tools leave behind
                return None
            member = _PACKINGS[magic]()
        left = left or packed.read(_BITE)
    return Refused("TRUNCATED", "ends in the middle; copy the file again")


def refuse_bomb(unpacked: int, packed: int) -> None:
    """Raises Refused TOO_LARGE where more bytes have come out of so many packed ones than texts hold."""
    if unpacked > _SMALL and unpacked > _RATIO * packed:
        raise Refused("TOO_LARGE", f"is packed more than {_RATIO} to 1, as bombs are")


def _member(source: Source, where: str, data: bytes) -> Source:
    return Source(where, data=data, depth=source.depth + 1, base=source.base)
