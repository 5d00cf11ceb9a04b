"""Cover: the same answers as asking every span."""

from __future__ import annotations

import random

from ntm_extract.span import Cover


def test_cover_answers_as_a_pass_over_all_spans() -> None:
    chance = random.Random(3)
    for _ in range(300):
        spans = [(start, start + chance.randint(1, 9)) for start in (chance.randrange(40) for _ in range(chance.randrange(7)))]
        cover = Cover(spans)
        for start in range(45):
            assert cover.holds(start) == any(s <= start < e for s, e in spans)
            for end in (start + 1, start + 4):
                assert cover.touches(start, end) == any(s < end and start < e for s, e in spans)
                assert cover.covers(start, end) == any(s <= start and end <= e for s, e in spans)
