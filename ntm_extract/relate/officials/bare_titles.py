"""BARE TITLES: titles without a name that mean a person of the text by what they do: "|Bí thư Huyện ủy| thẳng thắn chỉ
ra"; and the chair by that role alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from ntm_extract.document import Mention
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.posts import BODIES, DEPUTIES, heads, title_end
from ntm_extract.relate.officials.roles import plays_part
from ntm_extract.span import Cover

_P = phrases("people")
_SAYS_WITHIN = 18  # characters from a bare title to its verb
_TITLE_REACH = 90
_SPEECH = ("cue.attribution.say", "cue.statement.directive", "cue.statement.assessment")
_ACTS = ("cue.attribution", "cue.statement.directive")  # "Phó Chủ tịch UBND huyện |giao| phòng Nông nghiệp"
_CHAIR_SAYS = 12  # characters from "Trưởng đoàn" to its verb
_CHAIR_LED = 32  # characters of "kết luận của đồng chí "
_LEVELS = frozenset(_P.words("levels"))
_OTHERS, _ACCORDING = _P.words("others"), _P.word("according")


def spans_taken(analysis: Analysis, everybody: Collection[PersonEntity]) -> Cover:
    """The spans of names and of the posts beside them: a post there is no mention of its own."""
    return Cover(
        [
            *((person.start, person.end) for person in analysis.persons),
            *(span for entity in everybody for span in (*entity.mentions, *entity.titles)),
            *((held.start, held.end) for entity in everybody for held in entity.positions),
        ]
    )


def mentions_as_chair(analysis: Analysis, everybody: tuple[PersonEntity, ...]) -> list[tuple[int, int]]:
    """Spans that mean the chair by that role: "|Trưởng đoàn| đánh giá cao hồ sơ", "Kết luận buổi làm việc, |Trưởng đoàn|
    đề nghị", "Kết luận của |chủ trì|:".
    """
    taken = spans_taken(analysis, everybody)
    found = []
    for match in _P.chair.finditer(analysis.text.key):
        start, end = match.span()
        if taken.touches(start, end):
            continue
        led = _P.chair_led.search(analysis.text.key, max(0, start - _CHAIR_LED), start)
        begin = (led or match).start()  # "|Đồng chí| Trưởng đoàn ghi nhận"
        opens = begin <= analysis.sentence(start).start + 1 or analysis.text.key.endswith(", ", 0, begin)
        says = opens and any(analysis.labelled(label, end, end + _CHAIR_SAYS) for label in _SPEECH)
        if says or (led and led["of"]):
            found.append((start, end))
    return found


def add_bare_titles(analysis: Analysis, found: Mapping[str, PersonEntity]) -> None:
    """Add the titles without a name that one person holds, with a verb behind: "|Bí thư Huyện ủy| chỉ ra"."""
    holders, opens = _holders(found)
    taken = spans_taken(analysis, found.values())
    says = sorted(m.start for label in _ACTS for m in analysis.labelled(label))
    for head in heads(analysis, 0, len(analysis.text.key)):
        if taken.holds(head.start) or _is_anybodys(analysis, head):
            continue
        close = analysis.sentence(head.start).end
        end = title_end(analysis, head.end, min(close, head.start + _TITLE_REACH))
        title = key(analysis.quote(head.start, end))
        names = holders.get(title) or opens.get(title) or set()
        if len(names) == 1 and _acts(analysis, head.start, end, close, says):
            found[next(iter(names))].mentions.append((head.start, end))


def _holders(found: Mapping[str, PersonEntity]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Who holds a title, by its words, with or without the last word for a level; and who one that begins with some words:
    "bí thư" -> who is "bí thư huyện ủy", "bí thư đảng ủy xã", ...
    """
    holders: dict[str, set[str]] = {}
    opens: dict[str, set[str]] = {}
    for name, entity in found.items():
        for title in {key(position.title) for position in entity.positions}:
            short, _, last = title.rpartition(" ")
            for form in (title, short) if short and last in _LEVELS else (title,):
                holders.setdefault(form, set()).add(name)
                for space in re.finditer(" ", form):
                    opens.setdefault(form[: space.start()], set()).add(name)
    return holders, opens


def _is_anybodys(analysis: Analysis, head: Mention) -> bool:
    """Whether a title means whoever holds it: "|Đại biểu HĐND tỉnh| thông tin với cử tri"."""
    text, start = analysis.text.key, head.start
    return (
        head.id in DEPUTIES
        or head.id in BODIES
        or text.endswith(_OTHERS, 0, start)
        or _P.counted.search(text, max(0, start - 8), start) is not None
    )


def _acts(analysis: Analysis, start: int, end: int, close: int, says: Sequence[int]) -> bool:
    """Whether the title at ``[start, end)`` speaks, by a verb among those that begin at ``says``, is followed as a source,
    or opens a clause and presides. ``close``: the end of the sentence.
    """
    text = analysis.text.key
    follows = _P.adverb.match(text, end, min(close, start + _TITLE_REACH))
    at = follows.end() if follows else end
    if bisect_left(says, at) < bisect_left(says, min(at + _SAYS_WITHIN + 1, close)):
        return True
    if text.endswith(_ACCORDING, 0, start) and text.startswith(",", end):
        return True
    opens = not start or _P.opens.search(text, max(0, start - 12), start) is not None
    return opens and plays_part(analysis, at)
