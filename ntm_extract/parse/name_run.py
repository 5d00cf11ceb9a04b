"""FULL NAMES: where the name of a person begins in a run of capitalised syllables.

A run may hold a place and a person ("huyện Hoài Đức Nguyễn Quang Đức"). Each syllable that could open a name is scored:
by its surname, a middle name, the words before and behind, the place that ends right before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.name_candidate import LONGEST, Candidate, Run, candidate_from, run_of
from ntm_extract.parse.other_things import is_other
from ntm_extract.parse.person_context import PersonContext

_P = phrases("name_run")
_MARKS = tuple(f" {word}" for word in _P.words("marks"))
_SEVERAL = 160  # characters of "các ông A, B, "
SIGNED = 3  # what an apostrophe behind the first letter speaks for a name of the Central Highlands
ENOUGH, ENOUGH_SHORT = 3, 4  # what must speak for a name of three syllables or more, and of two


def full_names(context: PersonContext) -> Iterator[tuple[int, int]]:
    """Spans of the best name of each run, in text order."""
    canonical, at = context.text.canonical, 0
    while capital := _P.capital.search(canonical, at):
        match = _P.run.match(canonical, capital.start())
        if match and (best := _best(run_of(context, match))):
            withheld = _P.withheld.match(canonical, best[1])  # "bà Trần Thị| H.|"
            if withheld is None and context.text.key.endswith(_MARKS, *best):
                withheld = _P.letter.match(canonical, best[1])  # "ông Hoàng Văn| T|. Bà Lan": no name ends before it
            yield (best[0], withheld.end()) if withheld else best
        at = match.end() if match else capital.end()


def _best(run: Run) -> tuple[int, int] | None:
    """The span of the name with the highest score, or None where none is high enough."""
    best, weight = None, 0
    last = run.highland if run.highland >= 0 else len(run.syllables)
    for i in range(min(len(run.syllables) - 1, last + 1)):
        name = candidate_from(run, i)
        if name is None or is_other(name):
            continue
        score = _score(name)
        if score >= (ENOUGH if name.size >= 3 else ENOUGH_SHORT) and score > weight:
            best, weight = (name.start, name.end), score
    return best


def _score(name: Candidate) -> int:
    """The evidence for a name, as a sum of points."""
    run, i, start, size = name.run, name.i, name.start, name.size
    context, before = run.context, start - 1
    score = context.witness(start, name.end) + name.surname + name.led + (size == 3) - (size >= LONGEST)
    if size >= 3:
        score += name.has_middle + (before in context.held)
    if i == 0 and not name.honoured and any((start, run.syllables[j][1]) in context.units for j in range(1, size - 2)):
        score -= 3  # "Hà Nội Lê Vinh": the unit name first
    if size == 2:
        highland = i == run.highland and (before in context.post_ends or before in context.held)
        # "Trưởng thôn Ksor Blui", "già làng A Duân"
        score += highland or (name.surname == 2 and before in context.title_ends)
        if (
            run.word(i)[1:2] in ("'", "’")
            and before not in context.types
            and not context.in_unit.touches(start, name.end)
        ):
            score += SIGNED  # "Ảnh: |H'Yim Kđoh|", not "buôn |H'Drát Ea|", "xã |K'Dang|"
        if name.surname == 2 and _P.several.search(context.text.canonical, max(0, start - _SEVERAL), start):
            score += 2
    return score
