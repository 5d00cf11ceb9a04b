"""A mixed archive of files in every format and encoding, one in twenty damaged, and a run over it: does it add up, does
memory stay flat, are facts the same?

python scripts/mixed_archive.py [--files 2000] [--seed 3] [--keep FOLDER]

Every article is written in each format in turn, so that the facts of one article can be compared whatever it came in.
Prints the sum of inputs, the memory of the worker by tenth of the run, and which articles gave other facts in one
format than in another; ends with 1 where the sum, the memory or the facts break their promise.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "reading"), str(ROOT)]

from formats import FORMATS, csv_rows, eml, jsonl, parquet  # noqa: E402

WRITERS = {name: write for name, (_, write) in FORMATS.items()} | {
    "eml": lambda text: eml(text, bare=True),
    "jsonl": lambda text: jsonl([text], bare=True),
    "parquet": lambda text: parquet([text], bare=True),
    "csv": lambda text: csv_rows([text], bare=True),
    "tsv": lambda text: csv_rows([text], "\t", bare=True),
}
"""Without a day of the file's own: another day, and the facts of an article are others."""

DAMAGED = 0.05
MEMORY = 1_500  # MB of a worker
GROWTH = 0.05  # of the worker's memory from the fourth tenth of a run to the last
WARM = 1_000  # files from which a tenth of the run is enough to load every reader and fill the caches
EVERY = 0.2  # seconds between two looks at the worker's memory


def make(folder: Path, files: int, seed: int) -> dict[str, tuple[int, bool]]:
    """Write the files; file name -> (number of its article, damaged)."""
    chance, names = random.Random(seed), list(FORMATS)
    rows = (json.loads(line) for line in (ROOT / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines())
    # a table keeps its signs in few formats
    texts = [row["text"] for row in rows if "|" not in row["text"] and "\t" not in row["text"]]
    made: dict[str, tuple[int, bool]] = {}
    for number in range(files):
        article, name = divmod(number, len(names))
        ending, write = FORMATS[names[name]][0], WRITERS[names[name]]
        # no file is a copy of another
        text = f"{_variation(texts[article % len(texts)], article // len(texts))}\nTin số {number}.\n"
        try:
            data = write(text)
        except UnicodeEncodeError:  # a sign that the old encoding has not
            data, ending = text.encode(), "txt"
        damaged = chance.random() < DAMAGED
        file = f"{number:05}.{ending}"
        (folder / file).write_bytes(data[: chance.randrange(len(data))] if damaged else data)
        made[file] = article, damaged
    return made


def _variation(text: str, copy: int) -> str:
    """The article with other numbers, so that no copy is a reprint of another."""
    return text if not copy else re.sub(r"(?<![\d./,-])\d(?=,\d)", lambda m: str((int(m[0]) + copy) % 9 + 1), text)


def watch(command: list[str]) -> tuple[subprocess.Popen[str], list[int]]:
    """Run a command; the resident memory of its worker process in MB, look by look."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    seen: list[int] = []
    while process.poll() is None:
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                told = status.read_text()
                if (
                    re.search(rf"PPid:\s+{process.pid}\n", told)
                    and b"spawn_main" in (status.parent / "cmdline").read_bytes()
                ):
                    seen.append(int(re.findall(r"VmRSS:\s+(\d+)", told)[0]) // 1024)
            except (OSError, IndexError):
                continue
        time.sleep(EVERY)
    return process, seen


def facts(out: Path, made: dict[str, tuple[int, bool]]) -> dict[int, dict[str, list[str]]]:
    """Article -> file -> its facts, without what tells of the file itself."""
    of_document: dict[str, list[str]] = defaultdict(list)
    for line in (out / "records.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        slots = {
            name: record[name]
            for name in ("type", "quote", "code", "unit", "value", "status", "standard", "kind", "number", "name")
            if name in record
        }
        slots["quote"] = " ".join(slots["quote"].split())  # lines break elsewhere in a PDF
        of_document[record["doc_id"]].append(json.dumps(slots, ensure_ascii=False, sort_keys=True))
    found: dict[int, dict[str, list[str]]] = defaultdict(dict)
    for line in (out / "documents.jsonl").open(encoding="utf-8"):
        doc_id = json.loads(line)["doc_id"]
        file = re.match(r"(\d{5}\.\w+(?:\.\w+)?)", doc_id)
        name = file[1] if file else ""
        known = next((made[n] for n in (name, ".".join(name.split(".")[:2])) if n in made), None)
        if known and not known[1]:
            found[known[0]][doc_id] = sorted(of_document[doc_id])
    return found


def main() -> int:
    """Make, run, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="make everything here and leave it there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        source, out = folder / "in", folder / "out"
        source.mkdir(parents=True)
        made = make(source, options.files, options.seed)
        started = time.monotonic()
        process, memory = watch([sys.executable, "-m", "ntm_extract.cli", "run", str(source), "-o", str(out)])
        said = process.stderr.read() if process.stderr else ""
        broken = []
        print(
            f"{options.files} files, {sum(harm for _, harm in made.values())} damaged, {len(FORMATS)} formats and encodings; {time.monotonic() - started:.0f} s"
        )
        counts = re.search(r"(\d+) inputs in \d+ files = (\d+) ok \+ (\d+) rejected \+ (\d+) skipped", said)
        print(counts[0] if counts else said[-500:])
        if process.returncode or not counts or int(counts[1]) != sum(map(int, counts.groups()[1:])):
            broken.append("the run does not add up")
        size = max(1, len(memory) // 10)
        tenths = [sum(part) // len(part) for part in (memory[i * size : (i + 1) * size] for i in range(10)) if part]
        print(f"memory of the worker by tenth, MB: {tenths}; peak {max(memory, default=0)}")
        # before that the readers load and the caches fill
        grown = tenths[-1] / tenths[3] - 1 if len(tenths) > 3 else 0.0
        print(f"from the fourth tenth to the last: {grown:+.1%}")
        if max(memory, default=0) > MEMORY or (options.files >= WARM and grown > GROWTH):
            broken.append(f"more than {MEMORY} MB, or {GROWTH:.0%} more at the end")
        same = facts(out, made)
        other = {article: files for article, files in same.items() if len({tuple(f) for f in files.values()}) > 1}
        print(
            f"{len(same)} articles in up to {max((len(f) for f in same.values()), default=0)} formats: {len(same) - len(other)} gave the same facts in all"
        )
        if other:
            broken.append("an article says other things in another format")
        for article, files in list(other.items())[:5]:
            most = max(files.values(), key=lambda one: sum(one == two for two in files.values()))
            for name, one in files.items():
                if one != most:
                    print(
                        f"  article {article}, {name}: {len(set(one) - set(most))} more, {len(set(most) - set(one))} fewer: {sorted(set(one) ^ set(most))[:2]}"
                    )
        print("; ".join(broken) or "kept")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
