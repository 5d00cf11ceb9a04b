"""FULL NAMES: where the name of a person begins in a run of capitalised syllables.

A run may hold a place and a person ("huyện Hoài Đức Nguyễn Quang Đức"). Each syllable that could open a name is scored:
by its surname, a middle name, the words before and behind, the place that ends right before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.person_context import TITLE_REACH, PersonContext

_P = phrases("name_run")
_PART = re.compile(r"[^ ]+")
_HOUSE_REACH = 60  # characters
_SEVERAL = 160  # characters of "các ông A, B, "
LONGEST, LONGEST_TITLED = 5, 9  # syllables of a name: "Nguyễn Thị Hoàng Mai Châu"; of a guest's with his post behind it
ENOUGH, ENOUGH_SHORT = 3, 4  # what must speak for a name of three syllables or more, and of two
_MARKS = frozenset(_P.words("marks"))
# before a title: it is of the name in front
_BEHIND_NAME = (", ", "- ", "– ", " (")
_GROUP, _NATION = _P.word("group"), _P.word("nation")
LANDMARK = 24  # characters of "cầu Ông " and the words before it
PAPERS = frozenset(_P.words("papers"))
COMMON = frozenset(_P.words("common"))
KIN = frozenset(_P.words("kin"))
_NEVER = frozenset(_P.words("never"))
_OPENERS = frozenset(_P.words("openers"))
_SIDES = frozenset(_P.words("sides"))


def full_names(context: PersonContext) -> Iterator[tuple[int, int]]:
    """Spans of the best name of each run, in text order."""
    canonical, at = context.text.canonical, 0
    while capital := _P.capital.search(canonical, at):
        match = _P.run.match(canonical, capital.start())
        if match and (best := _best(_run(context, match))):
            withheld = _P.withheld.match(canonical, best[1])  # "bà Trần Thị| H.|"
            yield (best[0], withheld.end()) if withheld else best
        at = match.end() if match else capital.end()


@dataclass(frozen=True, slots=True)
class _Run:
    """The syllables of a run. ``inside``: how many of them belong to a unit whose last syllables look like a surname;
    ``highland``: index of the syllable that opens a name of the Central Highlands ("|Y| Thanh"), or -1.
    """

    context: PersonContext
    syllables: list[tuple[int, int]]
    inside: int
    highland: int

    def word(self, i: int) -> str:
        """A syllable, folded."""
        return self.context.text.key[slice(*self.syllables[i])]


def _run(context: PersonContext, match: re.Match[str]) -> _Run:
    """The run of a match."""
    syllables = [(m.start() + match.start(), m.end() + match.start()) for m in _PART.finditer(match[0])]
    if len(syllables) > 2 and context.text.key[slice(*syllables[0])] in _OPENERS:
        syllables = syllables[1:]  # "|Theo| Lê Văn A, Trưởng thôn 5"
    # "Chủ tịch UBND |Huyện| Hà Công Thẻo", "Hội Phụ nữ |Huyện| Bình Xuyên": the word for the unit in a capital
    while len(syllables) > 1 and syllables[0][1] in context.types and syllables[0][0] not in context.unit_starts:
        syllables = syllables[1:]
    # "ông Lê Văn A |Bí| thư Huyện ủy": the comma is forgotten; "Nguyên |Phó| Chủ tịch"; but "ông Ninh |Công Chức|"
    first_title = 1 + any(end in context.title_ends for _, end in syllables[2:])
    titled = next((i for i in range(first_title, len(syllables)) if syllables[i][0] in context.long_titles), None)
    syllables = syllables[:titled]
    # "bà Bùi Thị Sợi |Xã| Sơn Vi"
    homes = (i for i in range(2, len(syllables) - 1) if syllables[i][1] in context.types)
    syllables = syllables[: next((i for i in homes if syllables[i + 1][0] in context.unit_starts), None)]
    key, surnames = context.text.key, context.gazetteer.names.surnames
    first = syllables[0][0]
    inside = next(
        (
            i
            for i in range(len(syllables) - 2, 1, -1)
            if (first, syllables[i - 1][1]) in context.units
            and syllables[i - 1][1] in context.seats
            and first - 1 not in context.heads | context.hamlets  # "Trưởng thôn |Đông| Hoàng Văn An"
            and key[slice(*syllables[i])] in surnames  # "quận |Ba Đình| Sơn Hoàng Anh"
        ),
        0,
    )
    named = first in context.unit_starts and first - 1 in context.types  # "huyện |A Lưới| Nguyễn Văn B"
    # "|Y| Thanh", "Ông |Y| Thanh"
    opens = (j for j in range(min(2, len(syllables))) if not j or first in context.forms)
    highland = -1 if named else next((j for j in opens if _P.highland.fullmatch(key[slice(*syllables[j])])), -1)
    return _Run(context, syllables, inside, highland)


def _best(run: _Run) -> tuple[int, int] | None:
    """The span of the name with the highest score, or None where none is high enough."""
    best, weight = None, 0
    last = run.highland if run.highland >= 0 else len(run.syllables)
    for i in range(min(len(run.syllables) - 1, last + 1)):
        candidate = _candidate(run, i)
        if candidate is None or _is_other(candidate):
            continue
        score = _score(candidate)
        if score >= (ENOUGH if candidate.size >= 3 else ENOUGH_SHORT) and score > weight:
            best, weight = (candidate.start, candidate.end), score
    return best


@dataclass(frozen=True, slots=True)
class _Candidate:
    """The run from syllable ``i`` on. ``surname``: 2 for one that is hardly anything else, 1 for others, 0 for none;
    ``led``: how certainly a place ends before it; ``titled``: whether a short post stands right before it.
    """

    run: _Run
    i: int
    start: int
    end: int
    size: int
    surname: int
    led: int
    honoured: bool
    marked: bool
    seated: bool
    titled: bool


def _candidate(run: _Run, i: int) -> _Candidate | None:
    """The candidate from syllable ``i`` on, where a surname or its equivalent opens a name; else None."""
    context, syllables = run.context, run.syllables
    start, end = syllables[i][0], syllables[-1][1]
    first, size = run.word(i), len(syllables) - i
    if i < run.inside or (start in context.forms and i == 0) or context.in_post(start):
        return None
    if size > LONGEST and (i or size > LONGEST_TITLED or context.witness(start, end) < 2 * ENOUGH):
        return None  # "đồng chí |Xổm Xạ Vạt Lên Sa Vắt|, Phó Chủ tịch ..."
    if start - 1 not in context.honorifics | context.held and f"{first} {run.word(i + 1)}" in COMMON:
        return None
    names = context.gazetteer.names
    surname = names.surnames.get(first, 1 if i == run.highland or first[1:2] in "'’" else 0)  # "H'Yim Kđoh", "K'Brêu"
    honoured = start - 1 in context.honorifics and not _named_so(context, start, end)
    surname = surname or int(honoured and _is_called(run, i))
    marked = size >= 3 and run.word(i + 1) in _MARKS  # "Phàng |Thị| Mảy": what stands before is a surname
    # "huyện Bến Cầu |Lò Văn Hoàng|": neither the bridge nor a Mr Cầu
    seated = i > 0 and (syllables[i - 1][1] in context.seats or (i == 1 and _is_of_hamlet(run)))
    inner = not seated and i > 0 and first in names.middle and run.word(i - 1) in names.surnames  # "Đỗ |Thị| Lan"
    led = 4 if seated else 0 if not i or inner else _place_before(context, syllables, i)
    speaks = surname and size == 3 and end + 1 in context.says and run.word(i + 1) in names.middle
    if not led and i > 1 and (speaks or (marked and surname == 2)) and not inner and context.witness(start, end) >= 2:
        led = 1  # "Giám đốc Công ty Hoàng Gia |Lê Văn A|", "Chủ nhiệm HTX Sao Mai |Mai Sỹ Hòa| nói"
    if not surname:  # "ông Mấu Thái Cư": no list holds the surnames of every people
        told = marked or honoured or (led >= 3 and context.witness(start, end) > 3)
        told |= size == 4 and start - 1 in context.held and end + 1 in context.says  # "Chủ tịch UBND xã |X| nói"
        if size < 3 or not told or context.in_unit.covers(start - 1, end):
            return None
    titled = _is_titled(run, i, surname, marked)
    return _Candidate(run, i, start, end, size, surname, led, honoured, marked, seated, titled)


def _is_of_hamlet(run: _Run) -> bool:
    """Whether the first syllable is a village, of whose head the name follows: "Trưởng thôn |Hạ| Đỗ Văn Mười"."""
    names, heads = run.context.gazetteer.names, run.context.heads | run.context.hamlets
    if len(run.syllables) < 4 or run.syllables[0][0] - 1 not in heads or names.surnames.get(run.word(0)) == 2:
        return False
    marked = run.word(2) in _MARKS
    middle = marked or (len(run.syllables) == 4 and run.word(2) in names.middle)
    return middle and names.surnames.get(run.word(1), 0) + marked >= 2


def _is_called(run: _Run, i: int) -> bool:
    """Whether an addressed person has a name without a listed surname, as people of the south ("chú |Tư Bé|") and
    foreigners ("bà |Marta Kowalska|").
    """
    start, end = run.syllables[i][0], run.syllables[-1][1]
    kin = (
        len(run.syllables) - i == 2
        and run.word(i) in KIN
        and not _P.landmark.search(run.context.text.key, max(0, start - LANDMARK), start)
    )
    foreign = _P.foreign.search(run.context.text.key, start, end) is not None
    return kin or (foreign and not run.context.in_unit.touches(start, end))


def _is_titled(run: _Run, i: int, surname: int, marked: bool) -> bool:
    """Whether a post stands right before the name: "Trưởng |thôn| Y On", "UBND |xã| H'Wer Êban"."""
    context, before = run.context, run.syllables[i][0] - 1
    if before in context.heads and (marked or i == run.highland):
        return True
    if len(run.syllables) - i != 2:
        return False
    highland = i == run.highland and (before in context.title_ends or before in context.held)
    return highland or (surname == 2 and before in context.title_ends)


def _is_other(name: _Candidate) -> bool:
    """Whether the words are no person: a unit, a street, a school, the rest of a longer name."""
    if name.run.context.text.key[name.start : name.end] in _NEVER:
        return True
    return (not name.honoured and (_is_of_another(name) or _is_rest(name))) or _is_unit(name)


def _is_of_another(name: _Candidate) -> bool:
    """Whether the words are the name of a unit, a paper, a street or a house."""
    run, i, start, end = name.run, name.i, name.start, name.end
    context, before = run.context, start - 1
    if i == 0 and run.word(0) in PAPERS and not name.marked:
        return True  # "|Báo Gia Lai| phỏng vấn"
    if i == 0 and run.word(0) == _GROUP and (run.syllables[1][0], end) in context.units:
        return True  # "đại biểu Leo Thị Lịch (|Đoàn Bắc Giang|)"
    # "UBND |huyện| Hoàng Văn Thụ": a commune is called so, but no district
    unfit = before in context.types and start not in context.unit_starts
    # "Bộ trưởng Bộ Nội vụ |Nguyễn Thái Bình|": a ward is called so too, but has its type word
    unfit |= name.size >= 3 and name.surname == 2 and before in context.post_ends and before not in context.types
    # "Chủ nhiệm HTX |Lê Văn Hòa|", "Tổ trưởng Tổ dân phố |Cao Tiến Hòa|"
    heads = before in context.post_ends and name.size >= 3 and run.word(i + 1) in context.gazetteer.names.middle
    if ((start, end) in context.units and not unfit) or (before in context.blocked and not (name.seated or heads)):
        return True
    if i:
        return False
    address = _P.address.search(context.text.key, max(0, start - 16), start) is not None
    address |= _P.route.search(context.text.key, max(0, start - _HOUSE_REACH), start) is not None
    hamlet = name.size == 2 and run.highland != 0 and _is_hamlet(name)
    return address or hamlet or _is_house(context, start)


def _is_rest(name: _Candidate) -> bool:
    """Whether the words are the end of a longer name, or may be, for nothing separates them from the words in front."""
    run, i = name.run, name.i
    context, syllables = run.context, run.syllables
    if any((syllables[j][0], name.end) in context.units and syllables[j][0] - 1 in context.types for j in range(i)):
        return True  # "thị trấn Ba |Hàng Đồi|"
    if name.led == 1 and name.size == 2 and name.surname < 2:
        return True  # "làng Kon Trang |Long Loi|": nobody, but the rest of its name
    return i > 0 and not (name.led or syllables[i - 1][0] in context.forms or context.in_post(syllables[i - 1][0]))


def _is_unit(name: _Candidate) -> bool:
    """Whether the words are the name of a unit behind its type word: "xã |Trần Phán|"; but "Chủ tịch UBND xã |Hà Đức
    Thiện|" is a person.
    """
    context, start, end = name.run.context, name.start, name.end
    before, of_unit = start - 1, start in context.unit_starts
    if name.i or before not in context.types or name.honoured or name.titled:
        return False
    if name.surname == 2 and name.size >= 3 and not of_unit:
        return False
    # "Trưởng thôn |Mai Đức Thắng| dẫn chúng tôi đi", "Trưởng Ban Công tác Mặt trận thôn |Mai Đức Thắng|"
    inner = before in context.hamlets and name.run.word(1) in context.gazetteer.names.middle
    if name.size >= 3 and (before in context.heads or inner) and not of_unit and not _is_hamlet(name):
        return False
    # "Chủ tịch UBND tỉnh |Nguyễn Bốn| nhấn mạnh", "Bí thư xã |Thạch Rây|, Chủ tịch"
    speaks = context.speaks(end) or end + 2 in context.title_starts
    said = name.size == 2 and (name.surname == 2 or (name.surname > 0 and speaks))
    person = before in context.held and (name.size >= 3 or said)
    return not (person and (name.marked or not of_unit))


def _is_hamlet(name: _Candidate) -> bool:
    """Whether the words behind "Trưởng thôn" are the village: its head is named beside it, its commune follows, or it
    ends as village names do: "ông X, Trưởng thôn |Lương Xá| cho biết", "Trưởng thôn |Lương Xá| (xã Phú Lương)", "|Kim
    Sơn Thượng|".
    """
    context, start, end = name.run.context, name.start, name.end
    inner = start - 1 in context.hamlets
    before = context.titles_between(start - TITLE_REACH, start)
    head = before[-1] if inner and before else next((t for t in before if t.end == start - 1), None)
    if head is None or not (inner or _P.hamlet_head.search(head.id)):
        return False
    if _P.in_commune.match(context.text.key, end) or (name.run.word(-1) in _SIDES and name.surname < 2):
        return True
    low = max(context.sentences.at(start).start, head.start - _HOUSE_REACH)
    named = _P.appended.search(context.text.key, low, head.start)
    return named is not None and any(named.start() <= form < head.start for form in context.addressed)


def _is_house(context: PersonContext, start: int) -> bool:
    """Whether the name is that of a school or another house: "Trường Chính trị |Hoàng Đình Giong|"; but "Hiệu trưởng
    Trường Tiểu học Lê Thị Nở".
    """
    house = _P.house.search(context.text.canonical, max(0, start - _HOUSE_REACH), start)
    # "bà X, |Giám đốc| Hợp tác xã Sao Mai" is led by X
    return house is not None and not any(
        house.start() <= t.end + 1 and not context.text.canonical.endswith(_BEHIND_NAME, 0, t.start)
        for t in context.titles_between(house.start() - TITLE_REACH, house.start())
    )


def _score(name: _Candidate) -> int:
    """The evidence for a name, as a sum of points."""
    run, i, start, size = name.run, name.i, name.start, name.size
    context, before = run.context, start - 1
    score = context.witness(start, name.end) + name.surname + name.led + (size == 3) - (size >= LONGEST)
    if size >= 3:
        score += run.word(i + 1) in context.gazetteer.names.middle
        score += before in context.held
    if i == 0 and not name.honoured and any((start, run.syllables[j][1]) in context.units for j in range(1, size - 2)):
        score -= 3  # "Hà Nội Lê Vinh": the unit name first
    if size == 2:
        highland = i == run.highland and (before in context.post_ends or before in context.held)
        # "Trưởng thôn Ksor Blui", "già làng A Duân"
        score += highland or (name.surname == 2 and before in context.title_ends)
        if name.surname == 2 and _P.several.search(context.text.canonical, max(0, start - _SEVERAL), start):
            score += 2
    return score


def _named_so(context: PersonContext, start: int, end: int) -> bool:
    """Whether the form of address is itself part of the name of a unit: "gồm: Đông Lộc, |Anh| Sơn Đông"."""
    canonical = context.text.canonical
    opens = canonical.rfind(" ", 0, max(start - 1, 0)) + 1
    listed = canonical[max(0, opens - 2) : opens] in (", ", "à ", ": ", "; ")
    return (opens, end) in context.units and canonical[opens].isupper() and listed


def _place_before(context: PersonContext, syllables: list[tuple[int, int]], i: int) -> int:
    """How certainly a place ends right before syllable ``i``: 3 for the name of a unit, 1 for two syllables or more
    behind a type word, else 0.
    """
    end, units, types = syllables[i - 1][1], context.units, context.types
    if context.text.key.endswith(_NATION, 0, end):
        return 1  # "Chủ tịch Hội Nông dân Việt Nam |Lê Văn Hòa|"
    # a town of one syllable needs its type word: "|Bo Bo Thành|" is no Mr Bo Thành of the town of Bo
    if any((syllables[j][0], end) in units and (i - j > 1 or syllables[j][0] - 1 in types) for j in range(i)):
        return 3
    # "xã |Huỳnh| Lê Thanh Trúc": one syllable is no unknown place
    return int(any(syllables[j][0] - 1 in types for j in range(i - 1)))
