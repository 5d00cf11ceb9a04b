"""FUZZY: near names for a name that is not found. Proposes to a person, never makes a record. The only importer of
rapidfuzz.
"""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from ntm_extract.folding import bare, key

SHOWN = 5
CUTOFF = 70.0  # of 100; below it suggestions are noise


def suggestions(name: str, names: Iterable[str]) -> list[str]:
    """The five names (as given) most like ``name``: same letters without accents first, then by similarity."""
    fold = bare if key(name) == bare(name) else key  # asked without accents, compared without
    wanted, plain = fold(name), bare(name)
    pool = {n: fold(n) for n in sorted(names)}  # sorted, so that ties always come out in the same order
    same = [n for n in pool if bare(n) == plain]
    near = [
        match[2] for match in process.extract(wanted, pool, scorer=fuzz.ratio, limit=2 * SHOWN, score_cutoff=CUTOFF)
    ]
    return list(dict.fromkeys([*same, *near]))[:SHOWN]
