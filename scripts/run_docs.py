#!/usr/bin/env python3
"""Run every ```console and ```python block of README.md and docs/*.md and compare what it prints with what stands
there.

usage: run_docs.py [--write] [FILE...]

A console block holds lines "$ COMMAND", each followed by what it prints; a python block ends with what it prints as
lines "# -> TEXT". Blocks of one page share one folder and, for python, one namespace. ``--write`` puts the real output
into the file.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(r"^```(console|python)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def pages() -> list[Path]:
    """All pages with blocks."""
    return [ROOT / "README.md", *sorted(ROOT.glob("README.*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def run_page(page: Path) -> str:
    """The page as it would read with real output. Commands run in a folder that has the repository's data beside it."""
    space: dict[str, object] = {"__name__": "__docs__"}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("docs", "corpora", "gazetteers"):
            (Path(folder) / name).symlink_to(ROOT / name)
        before = os.getcwd()
        os.chdir(folder)
        try:
            return _BLOCK.sub(
                lambda m: f"```{m[1]}\n{_console(m[2], folder) if m[1] == 'console' else _python(m[2], space)}```",
                page.read_text("utf-8"),
            )
        finally:
            os.chdir(before)


def _console(block: str, folder: str) -> str:
    out = []
    for line in block.splitlines():
        if not line.startswith("$ "):
            continue
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        env = os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "132", "NO_COLOR": "1"}
        done = subprocess.run(
            line[2:], shell=True, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        out += [line, *(row.rstrip() for row in done.stdout.rstrip("\n").split("\n") if done.stdout)]
    return "\n".join(out) + "\n"


def _python(block: str, space: dict[str, object]) -> str:
    """The code, then a line "# -> ..." for each line it prints."""
    code = "".join(line + "\n" for line in block.splitlines() if not line.startswith("# -> "))
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "block", "exec"), space)
    return code + "".join(f"# -> {line}\n" for line in printed.getvalue().splitlines())


def main() -> int:
    """Exit code 1 when a page differs from what it would print."""
    words = sys.argv[1:]
    wrong = 0
    for page in [Path(w).resolve() for w in words if w != "--write"] or pages():
        real = run_page(page)
        if real != page.read_text("utf-8"):
            if "--write" in words:
                page.write_text(real, "utf-8")
            else:
                wrong = 1
                print(
                    f"{page.name}: differs from what its blocks print; run scripts/run_docs.py --write and read the change"
                )
    return wrong


if __name__ == "__main__":
    sys.exit(main())
