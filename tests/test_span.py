"""Cover and InOrder: the same answers as asking every span."""

from __future__ import annotations

import random

from ntm_extract.span import Cover, InOrder, Span


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


def test_things_in_order_answer_as_a_pass_over_all() -> None:
    chance = random.Random(4)
    for _ in range(300):
        spans = [Span(start, start + 2) for start in sorted(chance.randrange(40) for _ in range(chance.randrange(7)))]
        ordered = InOrder(spans)
        assert [*ordered] == spans
        for start in range(45):
            assert [*ordered.on(start)] == [span for span in spans if start <= span.start]
            assert [*ordered.back(start)] == [span for span in reversed(spans) if span.start < start]
            for end in (start - 1, start, start + 1, start + 6):
                begin = [span for span in spans if start <= span.start < end]
                assert ordered.between(start, end) == tuple(begin)
                assert ordered.first(start, end) == (begin[0] if begin else None)
                assert ordered.last(start, end) == (begin[-1] if begin else None)
