"""An archive run from end to end, by the clock: what it costs over the extraction alone, what a second worker wins, and
what it wins to pass over what is not about the programme.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.corpus import made, newspaper
from benchmarks.measure import process
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

ALONE = """
from pathlib import Path
from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read
extractor = Extractor()
for document in read(Path({source!r})):
    extractor.extract(document)
"""
RUN = """
from pathlib import Path
from ntm_extract.run import Options, run
run([Path({source!r})], Options(Path({out!r}), workers={workers}, fresh=True, about={about!r}))
"""
ABOUT = ("nông thôn mới", "NTM", "tiêu chí", "đạt chuẩn", "về đích")  # as docs/running.md has them


def archive(count: int, extractor: Extractor) -> tuple[dict[str, Any], dict[str, float]]:
    """Seconds by the clock of reading ``count`` made articles in one JSON Lines file, and a quarter of them, in each
    way, and of a newspaper of as many; and the ratios.
    """
    with tempfile.TemporaryDirectory() as folder:
        spent: dict[str, dict[str, float]] = {}
        documents = made(count, extractor, seed=4)
        for size in (count // 4, count):
            source = _kept(Path(folder, f"{size}.jsonl"), documents[:size])
            spent[str(size)] = _seconds(
                {
                    "extraction alone": ALONE.format(source=source),
                    "run, one worker": _run(source, 1),
                    "run, two workers": _run(source, 2),
                }
            )
        paper = _kept(Path(folder, "paper.jsonl"), newspaper(count, ABOUT))
        few, many = spent.values()
        passing = spent["newspaper"] = _seconds({"run": _run(paper, 1), "run --about": _run(paper, 1, ABOUT)})
    more = {name: many[name] - few[name] for name in many}  # the start is in both
    return spent, {
        "an archive run against the extraction alone": many["run, one worker"] / many["extraction alone"],
        "two workers against one": many["run, one worker"] / many["run, two workers"],
        "two workers against one, without the start": more["run, one worker"] / more["run, two workers"],
        "a newspaper, run --about against run": passing["run"] / passing["run --about"],
    }


def _kept(path: Path, documents: Iterable[Document]) -> str:
    rows = (json.dumps({"doc_id": d.doc_id, "text": d.text, "published": d.published}) for d in documents)
    path.write_text("\n".join(rows), "utf-8")
    return str(path)


def _run(source: str, workers: int, about: tuple[str, ...] = ()) -> str:
    return RUN.format(source=source, out=f"{source}.out", workers=workers, about=about)


def _seconds(ways: dict[str, str]) -> dict[str, float]:
    return {name: process(code, rounds=1)["seconds"] for name, code in ways.items()}
