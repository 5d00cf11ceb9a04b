"""An archive run from end to end, by the clock: what it costs over the extraction alone, and what a second worker wins."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.corpus import made
from benchmarks.measure import process
from ntm_extract.pipeline import Extractor

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
run([Path({source!r})], Options(Path({out!r}), workers={workers}, fresh=True))
"""


def archive(count: int, extractor: Extractor) -> tuple[dict[str, Any], dict[str, float]]:
    """Seconds by the clock of reading ``count`` made articles in one JSON Lines file, and a quarter of them, in each
    way; and the ratios.
    """
    with tempfile.TemporaryDirectory() as folder:
        spent: dict[str, dict[str, float]] = {}
        documents = made(count, extractor, seed=4)
        for size in (count // 4, count):
            source = Path(folder, f"{size}.jsonl")
            rows = (
                json.dumps({"doc_id": d.doc_id, "text": d.text, "published": d.published}) for d in documents[:size]
            )
            source.write_text("\n".join(rows), "utf-8")
            ways = {
                "extraction alone": ALONE.format(source=str(source)),
                "run, one worker": RUN.format(source=str(source), out=folder + "/one", workers=1),
                "run, two workers": RUN.format(source=str(source), out=folder + "/two", workers=2),
            }
            spent[str(size)] = {name: process(code, rounds=1)["seconds"] for name, code in ways.items()}
    few, many = spent.values()
    more = {name: many[name] - few[name] for name in many}  # the start is in both
    return spent, {
        "an archive run against the extraction alone": many["run, one worker"] / many["extraction alone"],
        "two workers against one": many["run, one worker"] / many["run, two workers"],
        "two workers against one, without the start": more["run, one worker"] / more["run, two workers"],
    }
