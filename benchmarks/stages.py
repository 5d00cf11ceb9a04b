"""Where the time of an article goes: every stage of the pipeline and every fact, timed in place."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ntm_extract import facts, pipeline
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

STAGES = (
    "normalise", "sentences", "publication", "timexes", "legal_references", "numbers", "quantities", "persons",
    "Resolver", "document_scope", "_numbered",
)  # fmt: skip


class Clock:
    """Adds up time by name; what a stage calls in another stage counts for the other only."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._running: list[float] = []

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*words: Any, **named: Any) -> Any:
            began = time.process_time()
            self._running.append(0.0)
            found = function(*words, **named)
            if hasattr(found, "__next__"):  # a fact yields its records: the work is in the asking
                found = iter(list(found))
            whole = time.process_time() - began
            inner = self._running.pop()
            self.spent[name] = self.spent.get(name, 0.0) + whole - inner
            if self._running:
                self._running[-1] += whole
            return found

        return run


@contextmanager
def clocked(extractor: Extractor) -> Iterator[Clock]:
    """Time the stages while the context lasts."""
    clock, kept = Clock(), {name: getattr(pipeline, name) for name in STAGES}
    match, finders = extractor._match, facts.FACTS
    try:
        for name in STAGES:
            setattr(pipeline, name, clock.timed(name, kept[name]))
        facts.FACTS = tuple(clock.timed(f"facts.{f.__module__.rpartition('.')[2]}", f) for f in finders)
        setattr(extractor, "_match", clock.timed("match", match))  # noqa: B010
        extractor.extract = clock.timed("rest (toponyms resolved, document, analysis)", extractor.extract)  # type: ignore[method-assign]
        yield clock
    finally:
        for name, function in kept.items():
            setattr(pipeline, name, function)
        facts.FACTS, extractor._match = finders, match
        del extractor.extract


def profile(extractor: Extractor, documents: list[Document], rounds: int) -> dict[str, float]:
    """Microseconds an article of each stage, the best of ``rounds``."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        with clocked(extractor) as clock:
            for document in documents:
                extractor.extract(document)
        for name, spent in clock.spent.items():
            best[name] = min(best.get(name, spent), spent)
    return {name: spent / len(documents) * 1e6 for name, spent in sorted(best.items(), key=lambda row: -row[1])}
