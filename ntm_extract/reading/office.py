"""doc and rtf: LibreOffice, where it is installed, makes a docx of them; in a folder and with a profile of its own, so
that two workers do not meet.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from ntm_extract.reading.source import LARGEST, Items, Refused, Source
from ntm_extract.reading.word import read_docx

_SECONDS = 25  # of one attempt; a document may take 30


_OLE = b"\xd0\xcf\x11\xe0"
_OTHERS = {
    "__substg1.0_": "is a mail of Outlook; save it as eml",
    "Workbook": "is an old Excel workbook; save it as xlsx or csv",
    "Book": "is an old Excel workbook; save it as xlsx or csv",
    "PowerPoint Document": "is an old slide show; save it as pptx or pdf",
    "Catalog": "holds the small pictures of a folder, no text",
}


def _stream(name: str) -> bytes:
    """How the directory of such a file writes the name of a stream."""
    return name.encode("utf-16-le")


def read_office(source: Source) -> Items:
    """One article. Raises Refused MISSING_TOOL, BAD_OFFICE, TIMEOUT."""
    data = source.read()
    if data.startswith(_OLE) and _stream("WordDocument") not in data:
        for stream, what in _OTHERS.items():
            if _stream(stream) in data:
                raise Refused("WRONG_TYPE", what)
        raise Refused("WRONG_TYPE", "is a Windows or Office file, but not a Word document")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        why = "is an old Word file; install LibreOffice (its program soffice must be in PATH) to read it, or save it as docx"
        raise Refused("MISSING_TOOL", why)
    with tempfile.TemporaryDirectory(prefix="ntm-office-") as folder:
        given = Path(folder) / "in.doc"
        given.write_bytes(data)
        profile = (Path(folder) / "profile").as_uri()
        options = (f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck")
        said = _run([office, *options, "--convert-to", "docx", "--outdir", folder, str(given)], folder)
        made = Path(folder) / "in.docx"
        if not made.exists() or made.stat().st_size > LARGEST:
            why = f" ({said})" if said else ""
            raise Refused(
                "BAD_OFFICE", f"LibreOffice could not read it{why}; open it there by hand, or save it as docx"
            )
        yield from read_docx(Source(source.name, data=made.read_bytes()))


def _run(command: list[str], folder: str) -> str:
    """What the program said in the end. It is a script that starts others: at the time's end the whole group is ended.
    Raises Refused TIMEOUT, BAD_OFFICE.
    """
    surroundings = os.environ | {"HOME": folder, "SAL_USE_VCLPLUGIN": "svp"}  # no window, nothing written outside
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env=surroundings,
        )
    except OSError as fault:
        raise Refused("BAD_OFFICE", f"LibreOffice does not start ({fault.strerror})") from None
    try:
        said = process.communicate(timeout=_SECONDS)[1]
    except subprocess.TimeoutExpired:
        raise Refused("TIMEOUT", f"LibreOffice had not read it after {_SECONDS} seconds") from None
    finally:
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return " ".join(said.decode("utf-8", "replace").split())[-120:]
