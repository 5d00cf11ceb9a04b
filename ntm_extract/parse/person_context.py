"""PERSON CONTEXT: the evidence around the names of a text: forms of address, titles, posts, unit names, words of
speech.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ntm_extract.document import Mention, Mentions, Sentences, Text
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import TYPE_LEVELS
from ntm_extract.span import Cover

_P = phrases("person_context")
_SIGN = re.compile(r"[.;:!?\"“”()]")
_RANKS, _SEAT, _COUNTRY = _P.words("ranks"), _P.words("seats"), _P.word("country")
_HOUSES, _WOMEN = _P.words("houses"), _P.words("women")
# what stands before a syllable that is then no word of its own: "Sở Nông nghiệp và Môi |trường| Lê Văn A", "Gia |đình|
_OTHER_WORDS = _P.words("other_words")
_ANY_LEVEL = ("thanh_pho", "dac_khu")  # "thành phố" is a province or a part of one
TITLE_REACH = 110  # characters back to the title of a name


@dataclass(frozen=True, slots=True)
class PersonContext:
    """Offsets of evidence. ``..._ends`` are ends: a name that follows begins one character on."""

    text: Text
    sentences: Sentences
    gazetteer: Gazetteer
    addressed: set[int]  # ends of "ông", "đồng chí"
    honorifics: set[int]  # these, and ends of "già" before a highland name: "|già| Y Nui"
    forms: set[int]  # where they begin
    types: set[int]  # ends of "huyện", "xã", "thôn"
    titles: list[Mention]
    title_order: list[int]
    title_starts: set[int]
    long_titles: set[int]  # where titles of several words begin: "ông Lê Văn A |Bí| thư Huyện ủy"
    title_ends: set[int]
    says: set[int]  # where "cho biết", "phát biểu" begin
    units: set[tuple[int, int]]
    in_unit: Cover
    # of units of two words or more: "huyện |Hồ| Bá Thành": the town of Hồ is meant where it stands alone
    unit_starts: set[int]
    seats: set[int]  # where "quận Tây Hồ", "huyện M'Đrắk" ends
    blocked: set[int]  # ends of words that name something else: "đường Nguyễn Du", not "Hội Nông dân"
    posts: Cover  # titles and organizations of several words
    post_ends: set[int]  # "Bí thư |Chi bộ| Y Gam"
    held: set[int]  # ends of type words inside a title: "Chủ tịch UBND |xã| Hà Đức Thiện"
    heads: set[int]  # ends of village words inside one: "Trưởng |thôn| Triệu Văn Sơn", "già |làng| Y Hai Ayun"
    hamlets: set[int]  # ends of village words behind the body of one: "Bí thư Chi bộ |thôn| Triệu Văn Sơn"

    def witness(self, start: int, end: int) -> int:
        """Points for a person: form of address or title behind 3; title, verb of speech, or "đại biểu" before 2."""
        score = 3 if start - 1 in self.honorifics else 0
        after = _P.after.match(self.text.key, end)
        at = after.end() if after else end
        if at in self.title_starts:
            score += 3
        if at in self.says or self.speaks(end):
            score += 2
        if self.text.key.endswith(_SEAT, 0, start):
            score += 2
        for title in self.titles_between(max(self.sentences.at(start).start, start - TITLE_REACH), start):
            gap = self.text.canonical[title.end : start]
            labelled = _P.labels.fullmatch(self.text.key, title.start, start)
            if title.end <= start and (labelled or not _SIGN.search(gap)) and gap.count(",") <= 1:
                score += 2
                break
        return score

    def speaks(self, end: int) -> bool:
        """Whether a verb of speech, or of giving a task, stands right behind a name."""
        return end + 1 in self.says or _P.gives_task.match(self.text.key, end) is not None

    def titles_between(self, low: int, high: int) -> list[Mention]:
        """Titles that begin in ``[low, high)``."""
        return self.titles[bisect_left(self.title_order, low) : bisect_left(self.title_order, high)]

    def in_post(self, at: int) -> bool:
        """Whether ``at`` lies in a title or an organization ("Phó Chủ tịch" is no Mr Phó)."""
        return self.posts.holds(at)


def person_context(text: Text, sentences: Sentences, mentions: Mentions, gazetteer: Gazetteer) -> PersonContext:
    """The evidence by which the names of a text are judged."""
    titles, villages = mentions.of("title"), mentions.of("cue.villageword")
    honorific = [m for m in mentions.of("cue.honorific") if not text.key.endswith(_WOMEN, 0, m.start)]
    elders = [m.span() for m in _P.elder.finditer(text.key)]
    honorifics = {m.end for m in honorific} | {end for _, end in elders}
    # "Sở Nông nghiệp và Phát triển nông |thôn| Lê Thanh Hòa"
    types = {m.end for m in mentions.of("cue.typeword")} | {
        m.end for m in villages if not text.key.endswith(_COUNTRY, 0, m.start)
    }
    title_ends = {m.end for m in titles}
    units = {(m.start, m.end) for m in mentions.of("unit")}
    posts = _posts(mentions, title_ends)
    in_post = Cover(posts)
    return PersonContext(
        text=text,
        sentences=sentences,
        gazetteer=gazetteer,
        addressed={m.end for m in honorific},
        honorifics=honorifics,
        forms={m.start for m in honorific} | {start for start, _ in elders},
        types=types,
        titles=titles,
        title_order=[m.start for m in titles],
        title_starts={m.start for m in titles},
        long_titles={m.start for m in titles if " " in m.id}
        | {m.start for m in honorific if text.key.endswith(_RANKS, m.start, m.end)},
        title_ends=title_ends,
        says={m.start for m in mentions.of("cue.attribution")},
        units=units,
        in_unit=Cover(units),
        unit_starts=_unit_starts(text, mentions, gazetteer, units),
        seats={
            end
            for start, end in units
            if start - 1 in types and any(sign in text.canonical[start:end] for sign in " '’")
        },
        blocked=_blocked(text, mentions, titles) - honorifics,
        posts=in_post,
        post_ends=title_ends | {end for _, end in posts},
        held=_held(text, mentions, title_ends, in_post),
        heads={m.end for m in villages if m.end in title_ends},
        hamlets={m.end for m in villages if in_post.holds(m.start - 2)},
    )


def _posts(mentions: Mentions, title_ends: set[int]) -> list[tuple[int, int]]:
    """Spans of titles and organizations of several words, and of those right behind a title: "Giám đốc |Sở| X"."""
    return [
        (m.start, m.end)
        for label in ("title", "org")
        for m in mentions.of(label)
        if " " in m.id or m.start - 1 in title_ends
    ]


def _unit_starts(text: Text, mentions: Mentions, gazetteer: Gazetteer, units: set[tuple[int, int]]) -> set[int]:
    """Where units of two words or more begin that fit the level of the word before: "tỉnh |Lê Hồng| Sơn" does not."""
    levels = {m.end + 1: TYPE_LEVELS.get(m.value) for m in mentions.of("cue.typeword") if m.value not in _ANY_LEVEL}
    return {
        start
        for start, end in units
        if " " in text.canonical[start:end]
        and ((level := levels.get(start)) is None or gazetteer.units.named(text.key[start:end], level=level))
    }


def _held(text: Text, mentions: Mentions, title_ends: set[int], in_post: Cover) -> set[int]:
    """Ends of type words inside a title: "Chủ tịch UBND |xã| Hà Đức Thiện"."""
    # "Phó Trưởng Ban Pháp chế |HĐND| tỉnh Hà Quang Sáng"
    offices = title_ends | {m.end for m in mentions.of("org")}
    return {
        m.end
        for m in mentions.of("cue.typeword")
        if m.start - 1 in offices
        or in_post.holds(m.start)
        or _P.of_board.search(text.key, max(0, m.start - TITLE_REACH), m.start)
    }


def _blocked(text: Text, mentions: Mentions, titles: list[Mention]) -> set[int]:
    """Ends of words behind which a name is no person; but "Hiệu trưởng Trường Tiểu học |Lê Thị Nở|" is one."""
    # "Bà X, |Hiệu trưởng| Trường Nguyễn Du" is led by X
    leads = {t.end + 1 for t in titles if text.canonical[max(0, t.start - 2) : t.start] not in (", ", "- ", " (")}
    bodies = {
        m.end
        for m in mentions.of("org")
        if " " in m.id and (m.start in leads or not text.key.startswith(_HOUSES, m.start))
    }
    return {
        m.end
        for m in mentions.of("cue.notplace.other")
        if m.end not in bodies and not text.key.endswith(_OTHER_WORDS, 0, m.start)
    }
