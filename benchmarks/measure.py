"""Time and memory, measured so that a busy machine does little harm: processor time, rounds that take turns, the best
round of each.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping

from benchmarks.corpus import ROOT


def milliseconds(subjects: Mapping[str, Callable[[str], object]], texts: list[str], rounds: int) -> dict[str, float]:
    """Processor milliseconds a text of each subject, the best of ``rounds`` for each text; subjects take turns at it, so that
    a machine that is slow for a while is so for all of them.
    """
    best = {name: [float("inf")] * len(texts) for name in subjects}
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for index, text in enumerate(texts):
            for name, run in subjects.items():
                began = time.process_time()
                run(text)
                best[name][index] = min(best[name][index], time.process_time() - began)
    gc.unfreeze()
    return {name: sum(spent) / len(texts) * 1000 for name, spent in best.items()}


PEAK = """
import resource
try:  # of this program alone; ru_maxrss may still hold that of the one that started it
    print([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")][0])
except OSError:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def process(code: str, *, rounds: int = 3) -> dict[str, float]:
    """Run ``code`` in a new interpreter: seconds by the clock and peak memory in MB, the best of ``rounds``. The byte
    code of modules is kept from the first round on, as that of an installed package is. Raises where it fails.
    """
    seconds, peak = [], []
    with tempfile.TemporaryDirectory() as kept:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": kept}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds):
            began = time.perf_counter()
            command = [sys.executable, "-c", code + PEAK]
            child = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
            seconds.append(time.perf_counter() - began)
            peak.append(int(child.stdout.split()[-1]) / 1024)
    return {"seconds": min(seconds), "peak_mb": min(peak)}


def growth(
    run: Callable[[str], object], make: Callable[[int], str], sizes: Iterable[int], rounds: int
) -> list[dict[str, float]]:
    """Processor seconds for texts of each size, and t(2n)/t(n) where the size doubles."""
    found: list[dict[str, float]] = []
    for size in sizes:
        text, spent = make(size), []
        for _ in range(rounds):
            began = time.process_time()
            run(text)
            spent.append(time.process_time() - began)
        row = {"characters": float(len(text)), "seconds": min(spent)}
        if found:
            before = found[-1]
            longer = row["characters"] / before["characters"]
            row["ratio"] = (row["seconds"] / before["seconds"]) ** (1 / (longer - 1))
        found.append(row)
    return found
