"""NAME CANDIDATE: where in a run of capitalised syllables a name could begin: at a surname or what stands for one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.person_context import TITLE_REACH, PersonContext

_P = phrases("name_run")
_PART = re.compile(r"[^ ]+")
LONGEST, LONGEST_TITLED = 5, 9  # syllables of a name: "Nguyễn Thị Hoàng Mai Châu"; of a guest's with his post behind it
GUEST = 6  # what must speak for a name of more syllables than a Vietnamese one
LANDMARK = 24  # characters of "cầu Ông " and the words before it
_MARKS = frozenset(_P.words("marks"))
_NATION = _P.word("nation")
COMMON = frozenset(_P.words("common"))
KIN = frozenset(_P.words("kin"))
_OPENERS = frozenset(_P.words("openers"))


@dataclass(frozen=True, slots=True)
class Run:
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


def run_of(context: PersonContext, match: re.Match[str]) -> Run:
    """The run of a match."""
    syllables = _own(context, [(m.start() + match.start(), m.end() + match.start()) for m in _PART.finditer(match[0])])
    first = syllables[0][0]
    named = first in context.unit_starts and first - 1 in context.types  # "huyện |A Lưới| Nguyễn Văn B"
    # "|Y| Thanh", "Ông |Y| Thanh"
    opens = () if named else (i for i in range(min(2, len(syllables))) if not i or first in context.forms)
    highland = (i for i in opens if _P.highland.fullmatch(context.text.key[slice(*syllables[i])]))
    return Run(context, syllables, _inside(context, syllables), next(highland, -1))


def _own(context: PersonContext, syllables: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Syllables without an opener, the word for a unit, a post behind the name, the home of its bearer."""
    if len(syllables) > 2 and _is_opener(context, *syllables[:2]):
        syllables = syllables[1:]  # "|Theo| Lê Văn A, Trưởng thôn 5"
    # "Chủ tịch UBND |Huyện| Hà Công Thẻo", "Hội Phụ nữ |Huyện| Bình Xuyên": the word for the unit in a capital
    while len(syllables) > 1 and _is_unit_word(context, *syllables[:2]):
        syllables = syllables[1:]
    # "ông Lê Văn A |Bí| thư Huyện ủy": the comma is forgotten; "Nguyên |Phó| Chủ tịch"; but "ông Ninh |Công Chức|"
    first_title = 1 + any(end in context.title_ends for _, end in syllables[2:])
    titled = next((i for i in range(first_title, len(syllables)) if syllables[i][0] in context.long_titles), None)
    syllables = syllables[:titled]
    # "bà Bùi Thị Sợi |Xã| Sơn Vi"
    homes = (i for i in range(2, len(syllables) - 1) if syllables[i][1] in context.types)
    return syllables[: next((i for i in homes if syllables[i + 1][0] in context.unit_starts), None)]


def _is_unit_word(context: PersonContext, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether a word tells a unit or its Youth Union: "Bí thư Huyện |Đoàn| Lê Văn Sáng"; not "UBND huyện |Đoàn| Văn Sáng",
    where no certain surname follows.
    """
    key, surnames = context.text.key, context.gazetteer.names.surnames
    if first[1] not in context.types or first[0] in context.unit_starts:
        return False
    return key[slice(*first)] not in surnames or surnames.get(key[slice(*second)]) == 2


def _is_opener(context: PersonContext, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether a word opens the sentence and no name: "|Theo| Lê Văn A"; not "xã |Và| Bá Tủa", "|Vì| Văn Páo"."""
    key = context.text.key
    opens = _P.clause_opens.search(key, max(0, first[0] - 3), first[0]) is not None
    return opens and key[slice(*first)] in _OPENERS and key[slice(*second)] not in _MARKS


def _inside(context: PersonContext, syllables: list[tuple[int, int]]) -> int:
    """How many syllables are a unit's whose last one looks like a surname: "quận |Ba Đình| Sơn Hoàng Anh"; else 0."""
    first = syllables[0][0]
    if first - 1 in context.heads or first - 1 in context.hamlets:
        return 0  # "Trưởng thôn |Đông| Hoàng Văn An"
    for size in range(len(syllables) - 2, 1, -1):
        end = syllables[size - 1][1]
        if (first, end) in context.units and end in context.seats:
            if context.text.key[slice(*syllables[size])] in context.gazetteer.names.surnames:
                return size
    return 0


@dataclass(frozen=True)
class Candidate:
    """The run from syllable ``i`` on. ``surname``: 2 for one that is hardly anything else, 1 for others, 0 for none;
    ``marked``: by a middle name behind the surname; ``seated``: whether a unit ends before it, whatever else it may be.
    """

    run: Run
    i: int
    start: int
    end: int
    size: int
    honoured: bool
    surname: int
    marked: bool
    seated: bool

    @cached_property
    def has_middle(self) -> bool:
        """Whether the second syllable is a middle name."""
        return self.run.word(self.i + 1) in self.run.context.gazetteer.names.middle

    @cached_property
    def led(self) -> int:
        """How certainly a place ends before it: 4 where it is seated, 3 or 1 by `_place_before`, else 1 where the name is
        beyond doubt: "Giám đốc Công ty Hoàng Gia |Lê Văn A|", "Chủ nhiệm HTX Sao Mai |Mai Sỹ Hòa| nói".
        """
        run, i, names = self.run, self.i, self.run.context.gazetteer.names
        if self.seated:
            return 4
        if i == 0 or (run.word(i) in names.middle and run.word(i - 1) in names.surnames):  # "Đỗ |Thị| Lan"
            return 0
        if place := _place_before(run.context, run.syllables, i):
            return place
        speaks = self.surname and self.size == 3 and self.end + 1 in run.context.says and self.has_middle
        clear = speaks or (self.marked and self.surname == 2)
        return int(i > 1 and bool(clear) and run.context.witness(self.start, self.end) >= 2)


def candidate_from(run: Run, i: int) -> Candidate | None:
    """The candidate from syllable ``i`` on, where a surname or its equivalent opens a name; else None."""
    context, start, end = run.context, run.syllables[i][0], run.syllables[-1][1]
    size = len(run.syllables) - i
    if i < run.inside or _cannot_open(run, i, size) or (i > 0 and (run.syllables[0][0], end) in context.units):
        return None  # "xã Ninh Thạnh |Lợi A|"
    honoured = start - 1 in context.honorifics and not _named_so(context, start, end)
    marked = size >= 3 and run.word(i + 1) in _MARKS  # "Phàng |Thị| Mảy": what stands before is a surname
    # "huyện Bến Cầu |Lò Văn Hoàng|": neither the bridge nor a Mr Cầu
    seated = i > 0 and (run.syllables[i - 1][1] in context.seats or (i == 1 and _is_of_hamlet(run)))
    name = Candidate(run, i, start, end, size, honoured, _surname(run, i, honoured), marked, seated)
    return name if name.surname or _stands_without_surname(name) else None


def _cannot_open(run: Run, i: int, size: int) -> bool:
    """Whether no name opens at a syllable: a form of address, a post, a common word, one in small letters ("Trần |thị|
    Lan"), or ``size`` is too large.
    """
    context, start = run.context, run.syllables[i][0]
    if context.text.canonical[start].islower():
        return True
    surname = i == 0 and run.syllables[0][1] in context.types  # "UBND huyện |Đoàn| Văn Sáng", which `_own` has kept
    if (i == 0 and start in context.forms) or (context.in_post(start) and not surname):
        return True
    if size > LONGEST:  # "đồng chí |Xổm Xạ Vạt Lên Sa Vắt|, Phó Chủ tịch ..."
        return i > 0 or size > LONGEST_TITLED or context.witness(start, run.syllables[-1][1]) < GUEST
    expected = start - 1 in context.honorifics or start - 1 in context.held
    return not expected and f"{run.word(i)} {run.word(i + 1)}" in COMMON


def _surname(run: Run, i: int, honoured: bool) -> int:
    """How certainly syllable ``i`` is a surname, or opens a name as one does: "H'Yim Kđoh", "K'Brêu", "chú |Tư| Bé"."""
    first = run.word(i)
    opens = i == run.highland or first[1:2] in "'’"
    return run.context.gazetteer.names.surnames.get(first) or int(opens or (honoured and _is_called(run, i)))


def _stands_without_surname(name: Candidate) -> bool:
    """Whether a name counts though its surname is listed nowhere: "ông Mấu Thái Cư", "Chủ tịch UBND xã |X| nói"; no unit
    speaks whose name begins as another's: "Chủ tịch UBND xã |Mỹ Lộc Hạ| cho biết".
    """
    context, start, end = name.run.context, name.start, name.end
    if name.size < 3 or context.in_unit.covers(start - 1, end):
        return False
    if name.marked or name.honoured:
        return True
    if start - 1 in context.held and start not in context.unit_starts and _tells(context, start, end):
        return True
    return name.led >= 3 and context.witness(start, end) > 3


def _tells(context: PersonContext, start: int, end: int) -> bool:
    """Whether what is told next comes from whoever is named: "|X| thừa nhận", "|theo Chủ tịch UBND xã| X, xã có ..."."""
    if end + 1 in context.says:
        return True
    key = context.text.key
    return key.startswith(",", end) and _P.according.search(key, max(0, start - TITLE_REACH), start) is not None


def _is_of_hamlet(run: Run) -> bool:
    """Whether the first syllable is a village, of whose head the name follows: "Trưởng thôn |Hạ| Đỗ Văn Mười"."""
    names, heads = run.context.gazetteer.names, run.context.heads | run.context.hamlets
    if len(run.syllables) < 4 or run.syllables[0][0] - 1 not in heads or names.surnames.get(run.word(0)) == 2:
        return False
    marked = run.word(2) in _MARKS
    middle = marked or (len(run.syllables) == 4 and run.word(2) in names.middle)
    return middle and names.surnames.get(run.word(1), 0) + marked >= 2


def _is_called(run: Run, i: int) -> bool:
    """Whether a person is addressed whose surname is listed nowhere: "chú |Tư Bé|", "bà |Marta Kowalska|"."""
    start, end = run.syllables[i][0], run.syllables[-1][1]
    kin = (
        len(run.syllables) - i == 2
        and run.word(i) in KIN
        and not _P.landmark.search(run.context.text.key, max(0, start - LANDMARK), start)
    )
    foreign = _P.foreign.search(run.context.text.key, start, end) is not None
    return kin or (foreign and not run.context.in_unit.touches(start, end))


def _named_so(context: PersonContext, start: int, end: int) -> bool:
    """Whether the form of address is itself part of the name of a unit: "gồm: Đông Lộc, |Anh| Sơn Đông"."""
    canonical = context.text.canonical
    opens = canonical.rfind(" ", 0, max(start - 1, 0)) + 1
    listed = canonical[max(0, opens - 2) : opens] in (", ", "à ", ": ", "; ")
    return (opens, end) in context.units and canonical[opens].isupper() and listed


def _place_before(context: PersonContext, syllables: list[tuple[int, int]], i: int) -> int:
    """How certainly a place ends right before syllable ``i``: 3 for a unit, 1 for words behind a type word, else 0."""
    end, units, types = syllables[i - 1][1], context.units, context.types
    if context.text.key.endswith(_NATION, 0, end):
        return 1  # "Chủ tịch Hội Nông dân Việt Nam |Lê Văn Hòa|"
    # a town of one syllable needs its type word: "|Bo Bo Thành|" is no Mr Bo Thành of the town of Bo
    if any((syllables[j][0], end) in units and (i - j > 1 or syllables[j][0] - 1 in types) for j in range(i)):
        return 3
    # "xã |Huỳnh| Lê Thanh Trúc": one syllable is no unknown place
    return int(any(syllables[j][0] - 1 in types for j in range(i - 1)))
