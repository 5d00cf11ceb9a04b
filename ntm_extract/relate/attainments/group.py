"""GROUP: names of units that stand together as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.places.names import LIST

_P = phrases("group")
YEAR_ONLY = _P.year_only
_JOINTS = _P.words("joints")
_LEVELS = level_words("unit")
_MADE_OF = 120  # characters of a bracket that tells of which units another was made
_OUTER = 28  # characters of "trên địa bàn huyện" and its like
_HELD = 80  # characters of "so với các xã đã đạt chuẩn như"
_SEVERAL = 8  # characters of "các "
_PEOPLE = 40  # characters of "nhân dân và cán bộ " and its like
_BESIDES = 20  # characters of "ngoài các xã" and its like


@dataclass(frozen=True, slots=True)
class Group:
    """Units named together: "A, B và C", "A (huyện D)", each with the year behind it where the list gives years.
    ``start``: that of the first, with its type word where that is its own: "3 thôn gồm: thôn A; |B|".
    """

    places: tuple[Toponym, ...]
    start: int
    end: int


class Member(NamedTuple):
    """A unit of a group, with the year that is its own: "xã A |(năm 2015)|, xã B"."""

    place: Toponym
    year: int | None


def groups_of(analysis: Analysis, sentence: Sentence) -> list[Group]:
    """Units of a sentence in lists, the units around them left out: "A, B (huyện D)" is the group A, B."""
    key = analysis.text.key
    places = analysis.toponyms_between(sentence.start, sentence.end)
    groups: list[_Run] = []
    end = aside = together = -1
    for index, place in enumerate(places):
        if _all_reach(key, together, place):
            together = place.end
        elif _is_told_aside(key, sentence.start, aside, place):
            aside = place.end
            if end >= 0 and key.startswith(" (", end) and ")" not in key[end : place.start]:
                end = place.end  # "A |(nay thuộc xã C)|, B"
            continue
        # "3 xóm: A, |B|", "3 xóm được công nhận gồm |A|": the word is not its own
        own = place.type_start >= end and not _P.shared_word.search(key, place.type_start, place.start)
        start = _with_people(key, place.type_start) if own else place.start
        several = _P.several.search(key, max(end, 0, start - _SEVERAL), start)  # "xã A và |các| xã B, C"
        gap = key[end : several.start() if several else start] if end >= 0 else "?"
        if groups and _is_address(analysis, groups[-1].places, gap, place):
            pass  # its encloser
        elif groups and _goes_on(key, groups[-1], end, gap, places[index:]):
            groups[-1].places.append(place)
        else:
            groups.append(_Run([place], start))
        end = place.end
    return [Group(tuple(group), start, group[-1].end) for group, start in groups]


def _with_people(key: str, start: int) -> int:
    """Where a unit begins, with those of it who are praised or rewarded: "1. |Nhân dân và cán bộ| xã A"."""
    people = _P.people.search(key, max(0, start - _PEOPLE), start)
    return people.start() if people else start


class _Run(NamedTuple):
    """A group that is being read, from ``start`` on."""

    places: list[Toponym]
    start: int


def _is_told_aside(key: str, low: int, aside: int, place: Toponym) -> bool:
    """Whether a unit is only told aside, alone or with those up to ``aside``, and nothing else is told of it."""
    beside = is_aside(key, low, place.type_start) or _is_next_aside(key, aside, place)
    return beside and not _P.told_apart.match(key, place.end)


def _all_reach(key: str, end: int, place: Toponym) -> bool:
    """Whether a unit reaches a standard with all others of its list, also where they only tell what another was made of:
    "xã A được hợp nhất từ |B, C và D|, đều đã đạt chuẩn". ``end``: of the one before that does.
    """
    reach = _P.all_reach.match(key, place.end)
    return reach is not None and (reach["more"] != "" or LIST.fullmatch(key, max(end, 0), place.type_start) is not None)


def _goes_on(key: str, run: _Run, end: int, gap: str, units: Sequence[Toponym]) -> bool:
    """Whether the first of units goes on with a list up to ``end``: "A| (2015), |B", "A| cũ và |B cũ", "A| (chuyển tiếp) và |B"."""
    if units[0].level != run.places[-1].level:
        return False
    aside = YEAR_ONLY.match(gap) or _P.once.match(gap) or _P.noted.match(gap)
    joined = LIST.fullmatch(gap[aside.end() :] if aside else gap)
    return joined is not None and not _is_told_apart(key, run, end, gap, units)


def is_aside(key: str, low: int, at: int) -> bool:
    """Whether what stands at ``at`` only tells where or what another unit is: "xã A (sáp nhập từ |các xã B, C|) đã đạt chuẩn",
    "xã A giáp |xã B|, đạt chuẩn năm 2014".
    """
    return (
        _P.made_of.search(key, max(low, at - _MADE_OF), at) is not None
        or _P.beside.search(key, max(low, at - _OUTER), at) is not None
    )


def _is_next_aside(key: str, end: int, place: Toponym) -> bool:
    """Whether a unit goes on with those told aside up to ``end``: "giáp xã B |và xã C|", not "giáp xã B, |xã A đã| đạt chuẩn"."""
    joined = _P.next_aside.fullmatch(key, end, place.type_start) if end >= 0 else None
    return joined is not None and (joined["and"] is not None or _P.begins_clause.match(key, place.end) is None)


def stands_around(key: str, low: int, at: int) -> bool:
    """Whether a unit that begins at ``at`` only holds those that are meant: "xã đầu tiên |của huyện B|"."""
    return _P.outer.search(key, max(low, at - _OUTER), at) is not None


def _is_told_apart(key: str, run: _Run, end: int, gap: str, units: Sequence[Toponym]) -> bool:
    """Whether the first of units is told of apart from a group right before it, which ends at ``end``."""
    place = units[0]
    if ends_bracket(key, run.start, end, gap):
        return True  # "2 xã đạt chuẩn (A, B), |xã C| đạt 17 tiêu chí"
    named = place.type_start < place.start
    if ";" in gap:
        return named or _begins_clause(key, run.places, units)  # "A và B; |xã C| đăng ký ..."
    if gap != ", " or not _P.held_against.search(key, max(0, run.start - _HELD), run.start):
        return False
    return named or _P.begins_clause.match(key, place.end) is not None  # "khác với xã A, |xã B| chưa đạt"


def ends_bracket(key: str, start: int, end: int, gap: str) -> bool:
    """Whether a gap closes the bracket that the list before it fills: "3 xã đã đạt (|A, B|); xã C", not "A (huyện D|), B"."""
    inside = key[start - 1 : end] if gap.startswith(("),", ");")) else ""
    return inside.startswith("(") and inside.count("(") == inside.count(")") + 1


def _begins_clause(key: str, group: list[Toponym], units: Sequence[Toponym]) -> bool:
    """Whether units behind a semicolon are told of alone: "là A, B|; C và D| là xã đã đạt chuẩn", not "A; B; |C| đã đạt
    chuẩn".
    """
    last = units[0]
    for unit in units[1:]:
        if key[last.end : unit.type_start] not in _JOINTS:
            break
        last = unit
    return (
        len(group) > 1
        and ";" not in key[group[0].end : group[-1].start]
        and _P.begins_clause.match(key, last.end) is not None
    )


def _is_address(analysis: Analysis, group: list[Toponym], gap: str, outer: Toponym) -> bool:
    """Whether a unit only says where those before it lie; of one that no gazetteer holds, its place tells: "xã Ngọc
    Oang|, huyện D|".
    """
    key, inner = analysis.text.key, group[-1]
    if inner.level == outer.level or not _P.address_gap.fullmatch(gap):
        return False
    if _P.besides.search(key, max(0, group[0].type_start - _BESIDES), group[0].type_start) and _P.acts.match(
        key, outer.end
    ):
        return False  # "ngoài xã A, |tỉnh B phấn đấu| ..."
    if ")," in gap and _P.acts.match(key, outer.end):
        return False  # "với 2 xã nâng cao (A, B)|, huyện C phấn đấu| ..."
    told_of = _P.told_of_outer.match(key, outer.end)
    if told_of is not None and _LEVELS.get(told_of["word"]) == outer.level:
        return False  # "ấp A, |xã B - một trong hai xã| đầu tiên về đích"
    if inner.code is None:
        return inner.level == "commune" and outer.level == "district" and _P.to_address.fullmatch(gap) is not None
    return outer.code is not None and _is_around(analysis, outer.code, inner)


def _is_around(analysis: Analysis, code: str, inner: Toponym) -> bool:
    """Whether the unit ``code`` holds another, or held it before: "A |(huyện D)|", also after districts have ended."""
    units, held = analysis.gazetteer.units, inner.code or ""
    return (
        code in analysis.around(held)
        or any(code in units.within(held, unit.valid_from) for unit in units.versions(held))
        or (inner.level == "village" and code == held)
    )
