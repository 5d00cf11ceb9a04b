"""What readers and the package may not do: write, ask a network, load classes out of pickles; whatever an archive's members are called."""

from __future__ import annotations

import ast
import io
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from ntm_extract.errors import NtmError
from ntm_extract.segment.crf import _Data

ROOT = Path(__file__).resolve().parents[2]
WATCHED = """
import os, sys
sys.path[:0] = [{tests!r}, {root!r}]
from formats import ARTICLE, COLLECTIONS, FORMATS, html, tarred, warc, zipped
from ntm_extract.reading import read_bytes

names = ["../../x", "/etc/x", "..\\\\..\\\\y", "a/../../z", "x" * 300, "c:\\\\x"]
files = [write(ARTICLE) for _, write in (FORMATS | COLLECTIONS).values()]
files += [zipped({{name: ARTICLE.encode() for name in names}}), tarred({{name: ARTICLE.encode() for name in names}}, "w"), warc({{f"http://example.vn/{{name}}": html(ARTICLE) for name in names}})]
for data in files:  # what loads on first use loads now
    list(read_bytes(data, "x"))

def watch(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR) and not os.path.isdir(args[0]):  # a folder is opened for a file without a name
        told.append((event, args[0]))
    elif event.split(".")[0] in ("socket", "pickle", "ctypes") and event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "pickle.find_class"):
        told.append((event, args))
    elif event in ("os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove", "os.chmod", "os.system", "subprocess.Popen", "shutil.unpack_archive", "exec"):
        told.append((event, args[0]))

told = []
sys.addaudithook(watch)
found = [item for data in files for item in read_bytes(data, "x")]
print(len(found), told)
"""


def test_readers_write_nothing_and_ask_nobody() -> None:
    script = WATCHED.format(tests=str(ROOT / "tests" / "reading"), root=str(ROOT))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    count, _, told = done.stdout.strip().partition(" ")
    assert int(count) > 50
    assert told == "[]"


class _Harm:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("read",)


@pytest.mark.parametrize("harm", [_Harm(), {1, _Harm}, Path("x")])
def test_the_one_pickle_is_plain_data(harm: object) -> None:
    """underthesea's word list is read as containers and strings; a class in it is refused."""
    with pytest.raises(NtmError, match="not plain data"):
        _Data(io.BytesIO(pickle.dumps(harm))).load()
    assert _Data(io.BytesIO(pickle.dumps({"xã", "huyện"}))).load() == {"xã", "huyện"}


ALLOWED = {"pickle": {"segment/crf.py"}, "socket": {"commands/browse.py"}, "http.server": {"annotate/review_page.py"}}
DANGEROUS = {"pickle", "marshal", "shelve", "dill", "joblib", "socket", "ssl", "ftplib", "smtplib", "http.client", "http.server", "urllib.request", "requests", "httpx", "aiohttp", "telnetlib"}


def test_who_imports_what_could_do_harm() -> None:
    found: dict[str, set[str]] = {}
    package = ROOT / "ntm_extract"
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or "", *(f"{node.module}.{a.name}" for a in node.names)] if isinstance(node, ast.ImportFrom) else []
            for name in DANGEROUS.intersection(names):
                found.setdefault(name, set()).add(path.relative_to(package).as_posix())
    assert found == ALLOWED
