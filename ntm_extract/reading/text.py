"""Plain text, and the shape that every text gets that has no lines of its own."""

from __future__ import annotations

from ntm_extract.reading.encoding import SUSPECT, Decoded, decode
from ntm_extract.reading.source import Article, Items, Refused, Source


def decoded(source: Source) -> Decoded:
    """The text of a source. Raises Refused ENC_SUSPECT where no encoding fits, EMPTY where there is nothing."""
    found = decode(source.read(), source.hint)
    if not found.text.strip("\x00 \t\r\n\ufeff"):
        raise Refused("EMPTY", "is empty; nothing to extract")
    if found.certainty < 0.5 and "windows-1252" in found.encoding:
        raise Refused(SUSPECT, f"is no Vietnamese text in any known encoding ({found.certainty:.2f} of its letters fit)")
    return found


def read_text(source: Source) -> Items:
    """The whole file is the article; its first line, where short, the title."""
    found = decoded(source)
    yield Article(found.text, encoding=found.encoding, certainty=found.certainty, notes=found.notes)


def joined(lines: list[str]) -> str:
    """Paragraphs from lines that were broken for the page: a line goes on where the one before is long and ends in no stop.

    "Toàn huyện có 9/17 xã" + "đạt chuẩn." -> one line; a short line ("BÁO CÁO") stays alone.
    """
    width = max((len(line) for line in lines), default=0)
    out: list[str] = []
    last = ""
    for line in (" ".join(line.split()) for line in lines):
        if not line:
            last = ""
            continue
        goes_on = last and len(last) > 0.6 * width and last[-1] not in ".!?:;…" and line[0] not in "-–•+*"
        if goes_on and last.endswith("-") and line[0].islower():
            out[-1] = out[-1][:-1] + line  # "Nguyễn-" never ends so; "thu-" + "nhập" was cut
        elif goes_on:
            out[-1] += " " + line
        else:
            out.append(line)
        last = line
    return "\n".join(out)
