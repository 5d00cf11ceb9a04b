"""REFERENCES: titles without a name that mean one person of the text: "Chủ tịch xã Kim Lộc", where only one person
holds that post.

An office as such ("giao Chủ tịch UBND các xã", "quyết định của Chủ tịch UBND tỉnh") means nobody.
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.bare_titles import spans_taken
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.positions import Held, held_at
from ntm_extract.relate.officials.posts import heads, title_end
from ntm_extract.relate.officials.same_post import same_post
from ntm_extract.span import Span

_P = phrases("references")
_REACH = 90  # characters of a title
_BEFORE = 14  # characters in which a word stands that makes an office of a post


def references(analysis: Analysis) -> dict[str, list[Span]]:
    """Spans of titles without a name, by the name of the holder; without those that `people` counts as mentions."""
    everybody, key = people(analysis), analysis.text.key
    taken = spans_taken(analysis, everybody)
    holders: dict[tuple[str, str | None, str], list[tuple[str, Held]]] = {}
    for person in everybody:
        for held in person.positions:
            if held.place is not None:  # a post without a unit may be anybody's
                holders.setdefault((held.head, held.level, held.place), []).append((person.name, held))
    found: dict[str, list[Span]] = {}
    for head in heads(analysis, 0, len(key)) if holders else ():
        if taken.holds(head.start) or analysis.cited.holds(head.start):
            continue
        end = title_end(analysis, head.end, min(analysis.sentence(head.start).end, head.start + _REACH))
        if _P.office.search(key, max(0, head.start - _BEFORE), head.start):
            continue
        post = held_at(analysis, head.start, end, head)
        known = holders.get((post.head, post.level, post.place), ()) if post.place is not None else ()
        same = [(name, held) for name, held in known if same_post(post, held)]
        names = {name for name, _ in same}
        if len(names) == 1:
            # "Khi |bộ trưởng| xuống vườn": the post is no longer than where its holder is named
            bare = all(len(held.title) == head.end - head.start for _, held in same)
            found.setdefault(names.pop(), []).append(Span(head.start, head.end if bare else end))
    return found
