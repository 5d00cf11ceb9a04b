"""`make bad`: every row of the table of bad inputs and faults, five seeds each; prints which promises were kept.

python tests/bad [--seeds 5] [--only B04,P1] [--kills 4]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "reading"), str(HERE.parent.parent)]
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(HERE.parent.parent), os.environ.get("PYTHONPATH", ""))))

from faults import FAULTS, call  # noqa: E402
from make import CASES, MARK, SECRET, Told  # noqa: E402

MEMORY = 1_500  # MB of a worker


def bad_inputs(folder: Path, seed: int, wanted: set[str]) -> dict[str, list[str]]:
    """One run over the files of all cases; broken promises by case. P0 is checked over all of it and counted against every case."""
    source, out = folder / "in", folder / "out"
    folder.mkdir()
    (folder / "secret.txt").write_text(SECRET, "utf-8")
    cases = [case for case in CASES if case.id in wanted]
    for case in cases:
        (source / case.id).mkdir(parents=True)
        case.make(source / case.id, random.Random(f"{case.id}{seed}"))
    (source / "good.txt").write_text("Toàn huyện có 9/17 xã đạt chuẩn nông thôn mới.", "utf-8")
    before = _listing(folder)
    started = time.monotonic()
    done = call("run", source, "-o", out, "--workers", "2", seconds=1_800)
    seconds = time.monotonic() - started
    common = []
    if done.returncode != 0:
        return {case.id: [f"P0: exit {done.returncode}: {done.stderr[-300:]}"] for case in cases}
    rows = [json.loads(line) for line in (out / "inputs.jsonl").read_text("utf-8").splitlines()]
    counts = re.search(r"(\d+) inputs in \d+ files = (\d+) ok \+ (\d+) rejected \+ (\d+) skipped", done.stderr)
    if not counts or int(counts[1]) != len(rows) or int(counts[1]) != sum(map(int, counts.groups()[1:])):
        common.append("P0: the sum does not add up")
    if "Traceback" in done.stderr:
        common.append("P0: a traceback was shown")
    if strange := {p for p in _listing(folder) - before if not p.startswith("out")}:
        common.append(f"P0: written outside: {sorted(strange)[:3]}")
    if (peak := resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024) > MEMORY:
        common.append(f"P0: {peak} MB of memory")
    if any(row["status"] != "ok" and not row.get("code") for row in rows):
        common.append("P0: an input was refused without a code")
    documents = {d["doc_id"]: d for d in map(json.loads, (out / "documents.jsonl").read_text("utf-8").splitlines())}
    records: dict[str, list[dict[str, object]]] = defaultdict(list)
    for record in map(json.loads, (out / "records.jsonl").read_text("utf-8").splitlines()):
        records[record["doc_id"]].append(record)
        if documents[record["doc_id"]]["text"][record["start"] : record["end"]] != record["quote"]:
            common.append(f"P0: a quote of {record['doc_id']} is not in its text")
    found = {}
    for case in cases:
        own = [row for row in rows if row["input"].startswith(case.id + "/")]
        ids = {row["input"] for row in own}
        told = Told(own, {i: d for i, d in documents.items() if i in ids}, {i: records[i] for i in ids})
        found[case.id] = common + case.faults(told)
    if "B14" in found:
        found["B14"] += _escaped(out, folder)
    if "B15" in found:
        found["B15"] += _no_formulas(out, folder)
    print(f"  seed {seed}: {len(rows)} inputs in {seconds:.0f} s, peak {peak} MB a process", flush=True)
    return found


def _listing(folder: Path) -> set[str]:
    return {os.fsencode(p.relative_to(folder)).decode("utf-8", "replace") for p in folder.rglob("*")}


def _escaped(out: Path, folder: Path) -> list[str]:
    done = call("show", out, "--limit", "0", "--html", folder / "view.html")
    page = (folder / "view.html").read_text("utf-8") if done.returncode == 0 else ""
    faults = [] if page else [f"show: {done.stderr[-200:]}"]
    if MARK in page or "<img src=x" in page or 'href="javascript' in page.lower():
        faults.append("markup came out as it went in")
    if page and "Content-Security-Policy" not in page:
        faults.append("no Content-Security-Policy")
    return faults


def _no_formulas(out: Path, folder: Path) -> list[str]:
    import csv

    done = call("export", out, "--to", "csv", "-o", folder / "csv")
    if done.returncode:
        return [f"export: {done.stderr[-200:]}"]
    faults = []
    for path in sorted((folder / "csv").rglob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                faults += [f"{path.name}: a cell begins as a formula: {cell[:20]!r}" for cell in row if cell[:1] in ("=", "@", "\t", "\r") or re.match(r"[+-](?![\d.]+$)", cell)]
    return faults[:2]


def _tell(broken: list[str], name: str, seed: int, faults: list[str]) -> None:
    """At once: five seeds take half an hour."""
    if faults:
        broken.append(f"seed {seed}: {faults[0]}")
        print(f"  {name} seed {seed}: {faults[0]}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--kills", type=int, default=4, help="kill -9 per seed and number of workers (20: 200 in all)")
    parser.add_argument("--only", default="", help="ids, with commas")
    options = parser.parse_args()
    what = {case.id: case.what for case in CASES} | {name: text for name, (text, _) in FAULTS.items()}
    wanted = set(options.only.split(",")) if options.only else set(what)
    broken: dict[str, list[str]] = defaultdict(list)
    for seed in range(options.seeds):
        before = {name: len(faults) for name, faults in broken.items()}
        with tempfile.TemporaryDirectory(prefix="ntm-bad-") as folder:
            if wanted & {case.id for case in CASES}:
                for name, faults in bad_inputs(Path(folder) / "b", seed, wanted).items():
                    _tell(broken[name], name, seed, faults)
            for name, (_, check) in FAULTS.items():
                if name in wanted:
                    try:
                        faults = check(Path(folder) / name, random.Random(f"{name}{seed}"), options.kills)
                    except (OSError, AssertionError, subprocess.SubprocessError) as fault:
                        faults = [f"could not be checked: {fault}"]
                    _tell(broken[name], name, seed, faults)
            print(f"  seed {seed}: {sum(len(broken[name]) == before.get(name, 0) for name in wanted)} of {len(wanted)} kept", flush=True)
            subprocess.run(["chmod", "-R", "u+rwX", folder], check=False, stderr=subprocess.DEVNULL)
    kept = 0
    for name in sorted(wanted):
        good = options.seeds - len(broken[name])
        kept += good
        print(f"{name:<4} {good}/{options.seeds}  {what[name]}")
        for fault in broken[name]:
            print(f"        {fault}")
    print(f"{kept} of {len(wanted) * options.seeds} kept")
    return 0 if kept == len(wanted) * options.seeds else 1


if __name__ == "__main__":
    raise SystemExit(main())
