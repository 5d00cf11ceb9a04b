"""Bad inputs, B01 to B19: each makes a folder of files from a seed, and says what a run over it must have told."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from formats import ARTICLE, docx, html, pdf, tarred, warc, zipped

from ntm_extract.reading.charsets import encode

SECRET = "khong-duoc-doc-tep-nay"  # stands in a file beside the archive; no output may hold it
LINE, PARAGRAPH = 50_000_000, 15_000_000  # bytes, of B11
MARK = "<script>alert('ntm-dau-hieu')</script>"


class Told(NamedTuple):
    """What a run said of the inputs below one case's folder; ``facts`` of a document: (type, quote without marks)."""

    rows: list[dict[str, Any]]
    documents: dict[str, dict[str, Any]]
    records: dict[str, list[dict[str, Any]]]

    def codes(self, name: str = "") -> Counter[str]:
        """Codes of the inputs whose name begins so; "ok" for those that were read."""
        return Counter(row.get("code") or row["status"] for row in self.rows if row["input"].split("/", 1)[1].startswith(name))

    def text(self, name: str) -> str:
        """The text of the one document whose name begins so; "" where there is none."""
        return next((d["text"] for i, d in self.documents.items() if i.split("/", 1)[1].startswith(name)), "")

    def values(self, name: str) -> list[tuple[Any, ...]]:
        """Figures of a document: indicator, value, status."""
        return sorted((r["indicator"], r["value"], r["status"]) for i, rs in self.records.items() if i.split("/", 1)[1].startswith(name) for r in rs if r["type"] == "figure")


class Case(NamedTuple):
    """``make(folder, rng)`` writes the files; ``faults(told)`` names the promises that were broken."""

    id: str
    what: str
    make: Callable[[Path, random.Random], None]
    faults: Callable[[Told], list[str]]


def expect(**wanted: dict[str, int]) -> Callable[[Told], list[str]]:
    """Codes by beginning of the input's name: ``a={"ok": 2}``."""

    def faults(told: Told) -> list[str]:
        return [f"{name}: {dict(found)}, wanted {codes}" for name, codes in wanted.items() if (found := told.codes(name)) != Counter(codes)]

    return faults


def article(rng: random.Random) -> str:
    return ARTICLE.replace("36,5", f"{rng.randrange(20, 80)},{rng.randrange(1, 10)}").replace("9/17", f"{rng.randrange(1, 17)}/17")


def pages(rng: random.Random, count: int = 3) -> dict[str, bytes]:
    return {f"http://example.vn/{i}": html(article(rng) + f"Tin số {i} {rng.random()}.") for i in range(count)}


def b01(folder: Path, rng: random.Random) -> None:
    plain, packed = warc(pages(rng), packed=False), warc(pages(rng))
    (folder / "a.warc").write_bytes(plain[: -rng.randrange(60, 300)])
    (folder / "b.warc.gz").write_bytes(packed[: -rng.randrange(30, 200)])
    (folder / "c.txt.gz").write_bytes(gzip.compress((article(rng) * 50).encode())[: -rng.randrange(10, 60)])
    (folder / "d.tar").write_bytes(tarred({"1.txt": article(rng).encode(), "2.txt": (article(rng) * 9).encode()}, "w")[: 2048 + rng.randrange(10, 400)])


def b02(folder: Path, rng: random.Random) -> None:
    data = bytearray(warc(pages(rng), packed=False))
    at = rng.choice([m.start() for m in re.finditer("Đồng Nai".encode(), data)])
    data[at + rng.randrange(5)] ^= 1 << rng.randrange(7)
    (folder / "a.warc").write_bytes(data)


def b03(folder: Path, rng: random.Random) -> None:
    (folder / "a.warc.gz").write_bytes(gzip.compress(warc(pages(rng), packed=False)))
    (folder / "b.warc").write_bytes(b"WARC/1.0\r\n" * rng.randrange(1, 4))
    (folder / "c.warc").write_bytes(b"WARC/1.0\r\nContent-Length: many\r\n\r\n" + rng.randbytes(400))


def _swollen(size: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(ARTICLE))) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        for member in source.infolist():
            if member.filename == "word/document.xml":
                with out.open(member.filename, "w", force_zip64=True) as file:
                    for _ in range(size >> 20):
                        file.write(b"a" * (1 << 20))
            else:
                out.writestr(member.filename, source.read(member))
    return buffer.getvalue()


def b04(folder: Path, rng: random.Random) -> None:
    (folder / "a.docx").write_bytes(_swollen(rng.randrange(60, 600) << 20))
    (folder / "b.gz").write_bytes(gzip.compress(bytes(120 << 20)))
    (folder / "c.zip").write_bytes(zipped({"x.txt": b"a" * (rng.randrange(20, 49) << 20)}))


def _declared(declaration: bytes, body: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(ARTICLE))) as source, zipfile.ZipFile(buffer, "w") as out:
        for member in source.infolist():
            data = source.read(member)
            if member.filename == "word/document.xml":
                data = data.replace(b"?>", b"?>" + declaration, 1).replace(b"<w:body>", b"<w:body><w:p><w:r><w:t>" + body + b"</w:t></w:r></w:p>")
            out.writestr(member.filename, data)
    return buffer.getvalue()


def b05(folder: Path, rng: random.Random) -> None:
    names = [f"e{i}" for i in range(rng.randrange(8, 12))]
    laughs = b"<!DOCTYPE x [<!ENTITY e0 'ha'>" + b"".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>".encode() for a, b in zip(names, names[1:], strict=False)) + b"]>"
    outside = f"<!DOCTYPE x [<!ENTITY s SYSTEM 'file://{(folder.parent.parent / 'secret.txt').as_posix()}'>]>".encode()
    (folder / "a.docx").write_bytes(_declared(laughs, f"&{names[-1]};".encode()))
    (folder / "b.docx").write_bytes(_declared(outside, b"&s;"))
    (folder / "c.xhtml").write_bytes(b"<?xml version='1.0'?>" + outside + b"<html><body><p>&s;</p></body></html>")
    (folder / "d.xml").write_bytes(b"<?xml version='1.0'?>" + laughs + b"<alto><Layout/></alto>")
    (folder / "e.xml").write_bytes(("<?xml version='1.0' encoding='UTF-16'?>" + outside.decode() + "<alto><Layout/></alto>").encode("utf-16"))


def b06(folder: Path, rng: random.Random) -> None:
    text = article(rng)
    for name, data in {"a.docx": pdf(text), "b.pdf": html(text + "b"), "c.html": docx(text + "c"), "d.jpg": (text + "d").encode(), "e.txt": zipped({"x": (text + "e").encode()})}.items():
        (folder / name).write_bytes(data)
    (folder / "f.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + rng.randbytes(900))
    (folder / "g.html").write_bytes(b"\x7fELF" + rng.randbytes(900))


def b07(folder: Path, rng: random.Random) -> None:
    (folder / "a.pdf").write_bytes(b"%PDF-1.5\n" + rng.randbytes(3000))
    locked = pdf(ARTICLE).replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + rng.randbytes(32).hex().encode() + b"> /U <" + rng.randbytes(32).hex().encode() + b"> >>")
    (folder / "b.pdf").write_bytes(locked)
    (folder / "c.pdf").write_bytes(pdf(""))


def b08(folder: Path, rng: random.Random) -> None:
    lines = (article(rng) * 2).strip().split("\n")
    for other in ("tcvn3", "vni", "viscii"):
        (folder / f"{other}.txt").write_bytes(b"\n".join(line.encode() if i % 2 else encode(line, other) for i, line in enumerate(lines)))
    (folder / "x.txt").write_text("\n".join(lines), "utf-8")


def b09(folder: Path, rng: random.Random) -> None:
    text = article(rng)
    (folder / "a.html").write_bytes(html(text).replace(b"<head>", b"<head><meta charset='gb2312'>"))
    (folder / "b.html").write_bytes(html(text + "b").replace(b"<head>", b"<head><meta charset='utf-8'>").decode().encode("utf-16"))
    (folder / "c.txt").write_bytes((text + "c").encode().decode("latin-1").encode())
    (folder / "d.html").write_bytes(encode("", "vni") + html("").replace(b"</article>", b"<p>" + encode(text + "d", "vni") + b"</p></article>"))


def b10(folder: Path, rng: random.Random) -> None:
    text = article(rng)
    noise = "\u00ad\u200b\u200c\u200d\ufeff"
    inside = "".join(c + (rng.choice(noise) if c.isalpha() and rng.random() < 0.05 else "") for c in text)
    forms = {
        "a": text, "b": unicodedata.normalize("NFD", text), "c": inside, "d": text.replace(" ", "\u00a0"), "e": "\u202a" + text.replace("xã ", "\u2066xã\u2069 "),
        "f": text.replace("hoàn", "hòan").replace("toà", "tòa"),
    }  # fmt: skip
    for name, form in forms.items():
        (folder / f"{name}.txt").write_text(form + f"\n\n{name}.", "utf-8")


def b11(folder: Path, rng: random.Random) -> None:
    """As large as promised: about 2 minutes of one core for the line, 30 s for the paragraph, 300 to 600 MB of memory (the file, its text, one part's records)."""
    prose = "Bà con ra đồng từ sáng sớm, người gặt, người gánh, tiếng cười nói rộn cả cánh đồng. Lúa năm nay tốt, ai cũng mừng. " * 100
    story = article(rng).replace("\n", " ") + prose
    with (folder / "a.txt").open("w", encoding="utf-8") as file:
        for number in range(LINE // len(story.encode()) + 1):
            file.write(f"Tin số {number}: {story}")
    piece = "không có dấu chấm nào "
    (folder / "b.txt").write_text(piece * (PARAGRAPH // len(piece.encode()) + 1), "utf-8")


def b12(folder: Path, rng: random.Random) -> None:
    text = article(rng).encode()
    tag = rng.choice([b"div", b"span", b"table", b"font"])
    (folder / "a.html").write_bytes(b"<html><body>" + b"<%s>" % tag * 100_000 + text)
    (folder / "b.html").write_bytes(b"<html><body><table><tr><td colspan=9007199254740992>" + text + b"b</td></tr></table>")
    (folder / "c.html").write_bytes(b"<html><body>" + b"<p" * 50_000 + text)


def b14(folder: Path, rng: random.Random) -> None:
    (folder / "a.txt").write_text(f"{MARK}\n{article(rng)}{MARK}\nxã {MARK} đạt chuẩn.", "utf-8")
    (folder / "x<img src=x onerror=alert(1)>.txt").write_text(article(rng) + "x", "utf-8")
    (folder / "c.jsonl").write_text(json.dumps({"doc_id": MARK, "title": MARK, "source": f"javascript:{MARK}", "text": article(rng) + "y"}) + "\n", "utf-8")


def b15(folder: Path, rng: random.Random) -> None:
    (folder / "a.jsonl").write_text("".join(json.dumps({"source": f"{sign}cmd|' /C calc'!A{i}", "title": f"{sign}1+1", "text": f"{article(rng)} {i}"}) + "\n" for i, sign in enumerate("=+-@\t\r")), "utf-8")


def b16(folder: Path, rng: random.Random) -> None:
    names = ["../../etc/x", "/etc/x", "a\u0001b", "x" * 300, "..\\..\\y", f"../{rng.random()}"]
    (folder / "a.zip").write_bytes(zipped({name: f"{article(rng)} {i}".encode() for i, name in enumerate(names)}))
    (folder / "b.tar").write_bytes(tarred({name: f"{article(rng)} t{i}".encode() for i, name in enumerate(names)}, "w"))
    (folder / "c.warc").write_bytes(warc({f"http://example.vn/{name}": html(f"{article(rng)} w{i}") for i, name in enumerate(names)}, packed=False))


def b17(folder: Path, rng: random.Random) -> None:
    one, two = article(rng), article(rng) + "Khác."
    (folder / "a.txt").write_text(one, "utf-8")
    (folder / "b.txt").write_text(one, "utf-8")
    (folder / "c.jsonl").write_text("".join(json.dumps({"doc_id": "x", "text": t}) + "\n" for t in (two, two + "2", two)), "utf-8")


def b18(folder: Path, rng: random.Random) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to(folder / "self")
    os.mkfifo(folder / "pipe")
    (folder / "gone").symlink_to(folder / f"{rng.random()}")
    (folder / "locked.txt").write_text(article(rng), "utf-8")
    (folder / "locked.txt").chmod(0)
    with open(os.path.join(os.fsencode(folder), b"t\xeen.txt"), "wb") as file:
        file.write((article(rng) + "tên").encode())


def b19(folder: Path, rng: random.Random) -> None:
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_bytes(rng.choice([b" ", b"\n", b"\t\r\n"]) * rng.randrange(1, 90))
    (folder / "c.txt").write_bytes(b"x")
    (folder / "d.txt").write_bytes(b"\x00" * rng.randrange(1, 5000))
    (folder / "e.txt").write_bytes(article(rng).encode().replace(b" ", b"\x00 ", 3))
    (folder / "f.jsonl").write_text('{"doc_id": "s", "text": "xã \\ud800 đạt chuẩn ' + str(rng.randrange(9)) + '"}\n', "utf-8")


def same_values(*names: str) -> Callable[[Told], list[str]]:
    def faults(told: Told) -> list[str]:
        wanted = told.values(names[0])
        return [f"{n}: {told.values(n)}, clean text says {wanted}" for n in names if told.values(n) != wanted or not wanted]

    return faults


def both(*checks: Callable[[Told], list[str]]) -> Callable[[Told], list[str]]:
    return lambda told: [fault for check in checks for fault in check(told)]


def no_secret(told: Told) -> list[str]:
    return ["the secret file was read"] if any(SECRET in d["text"] for d in told.documents.values()) else []


def parted(told: Told) -> list[str]:
    """Everything is told, in parts of 100,000 characters, or of 20,000 where no sentence ends; the story's facts are read in each."""
    faults = []
    for name, least, longest in (("a.txt", LINE, 100_000), ("b.txt", PARAGRAPH, 20_000)):
        size = sum(row.get("size", 0) for row in told.rows if f"/{name}" in row["input"])
        parts = [len(d["text"]) for i, d in told.documents.items() if f"/{name}" in i]
        if size < least or not parts or max(parts) > longest:
            faults.append(f"{name}: {size} bytes told of {least}, {len(parts)} parts of at most {max(parts, default=0)} characters")
    if any(not records for i, records in told.records.items() if "/a.txt" in i and i in told.documents):
        faults.append("a part without a fact")
    return faults


def readable(*names: str) -> Callable[[Told], list[str]]:
    return lambda told: [f"{name}: the text is not as it was" for name in names if "toàn huyện có" not in told.text(name)]


def mixed(told: Told) -> list[str]:
    """All four say the same: the first is read, the others are its copies."""
    codes = [told.codes(n) for n in ("tcvn3", "viscii", "vni", "x")]
    return [] if codes == [Counter({"ok": 1}), *[Counter({"DUP_OF": 1})] * 3] else [f"the texts differ: {[dict(c) for c in codes]}"]


def locked(told: Told) -> list[str]:
    """Root reads what is locked; anyone else is told."""
    want = {"ok": 1} if os.geteuid() == 0 else {"UNREADABLE": 1}
    return expect(locked=want)(told)


CASES = (
    Case("B01", "cut off: WARC, gzip, tar", b01, expect(**{"a.warc": {"ok": 2, "TRUNCATED": 1}, "b.warc": {"ok": 2, "TRUNCATED": 1}, "c.txt": {"TRUNCATED": 1}, "d.tar": {"ok": 1, "TRUNCATED": 1}})),
    Case("B02", "a flipped bit in a WARC", b02, expect(**{"a.warc": {"ok": 2, "DIGEST_MISMATCH": 1}})),
    Case("B03", "WARC in one gzip member; only its first line", b03, expect(**{"a.warc": {"ok": 3}, "b.warc": {"BAD_WARC": 1}, "c.warc": {"BAD_WARC": 1}})),
    Case("B04", "zip bombs", b04, expect(a={"TOO_LARGE": 1}, b={"TOO_LARGE": 1}, c={"TOO_LARGE": 1})),
    Case("B05", "XML entities", b05, both(expect(**{n: {"DTD_REFUSED": 1} for n in "abcde"}), no_secret)),
    Case("B06", "a file that is not what its name says", b06, both(expect(**{n: {"ok": 1} for n in "abcde"}, f={"WRONG_TYPE": 1}, g={"WRONG_TYPE": 1}), readable(*"abcde"))),
    Case("B07", "PDF: garbage, locked, no text", b07, expect(a={"PDF_BROKEN": 1}, b={"PDF_ENCRYPTED": 1}, c={"NO_TEXT": 1})),
    Case("B08", "two encodings in one file", b08, mixed),
    Case("B09", "wrong meta charset, UTF-8 encoded twice", b09, both(expect(a={"ok": 1}, b={"ok": 1}, c={"ok": 1}, d={"ok": 1}), readable(*"abcd"))),
    Case("B10", "NFD, zero-width, NBSP, bidi, both tone placements", b10, both(expect(**{n: {"ok": 1} for n in "abcdef"}), same_values(*"abcdef"))),
    Case("B11", "50 MB in one line, 15 MB in one paragraph without a stop", b11, parted),
    Case("B12", "100,000 nested elements", b12, expect(a={"ok": 1}, b={"ok": 1})),
    Case("B14", "HTML and JavaScript in text, title, name", b14, expect(a={"ok": 1}, x={"ok": 1})),
    Case("B15", "cells that begin with = + - @", b15, lambda told: [] if sum(told.codes().values()) == 6 else ["not six inputs"]),
    Case("B16", "member names that climb", b16, expect(**{"a.zip": {"ok": 6}, "b.tar": {"ok": 6}, "c.warc": {"ok": 6}})),
    Case("B17", "one id twice, one content twice", b17, expect(a={"ok": 1}, b={"DUP_OF": 1})),
    Case("B18", "loops, pipes, dead links, locked files", b18, both(expect(pipe={"UNREADABLE": 1}, gone={"UNREADABLE": 1}, self={"UNREADABLE": 1}, loop={"LINK": 1}, t={"ok": 1}), locked)),
    Case("B19", "empty, one byte, NUL, lone surrogates", b19, expect(a={"EMPTY": 1}, b={"EMPTY": 1}, c={"ok": 1}, d={"EMPTY": 1}, e={"ok": 1})),
)
