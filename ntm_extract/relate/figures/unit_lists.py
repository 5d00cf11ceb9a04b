"""UNIT LISTS: the units named in a stretch of text: which of them make a list, and which can own a figure alone."""

from __future__ import annotations

import re
from itertools import pairwise

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.places.bordering import told_between
from ntm_extract.relate.places.nameless import resident
from ntm_extract.relate.places.names import LIST
from ntm_extract.span import ASIDE, in_brackets

_P = phrases("unit_lists")
_GROUP = phrases("group")
_AND = _P.word("and")
_COMMAS = (", ", f" {_AND} ")
BESIDE = 40  # characters before a unit in which stands what sets it beside the subject
LEADS = 80  # characters of a road up to where it leads
ADVERBIAL = 60  # characters of a phrase before the subject: "Sau khi hợp nhất với "


def resolved_between(analysis: Analysis, low: int, high: int) -> list[Toponym]:
    """Resolved places that begin in ``[low, high)``, but those that only bound another or of which one was made."""
    return [p for p in told_between(analysis, low, high) if p.code and not p.joined]


def are_listed(key: str, one: Toponym, two: Toponym) -> bool:
    """Whether a name and the next are members of one list: "|xã A| và |xã B|", "|xã A| (huyện M), |xã B| (huyện N)"; not "(xã
    A và |xã B|); |xã C| đạt ...".
    """
    closed = key.startswith(")", one.end)
    between = key[one.end : two.type_start]
    if "(" in between:
        between = ASIDE.sub("", between)
    return one.level == two.level and not closed and LIST.fullmatch(between) is not None


def single_units(analysis: Analysis, low: int, high: int, start: int) -> list[Toponym]:
    """The places that can own a figure: none in lists, brackets or asides. ``start``: of the sentence."""
    found = resolved_between(analysis, low, high)
    if not found:
        return []
    listed = _listed(analysis, found, high, start)
    return [p for p in found if p.start not in listed and not _is_aside(analysis, p, found, start)]


def _listed(analysis: Analysis, found: list[Toponym], high: int, start: int) -> set[int]:
    """Where the names begin that are members of a list, stand for others too, or only enclose the subject behind them:
    "|Là một trong 13 xã của tỉnh A|, đời sống của 3.700 người dân ...".
    """
    key = analysis.text.key
    predicate = _P.predicate.match(key, start, high)
    listed = {p.start for p in found if predicate and p.end < predicate.end()}
    outer = [p for p in found if not in_brackets(key, start, p.start, high)]
    for one, two in (*pairwise(found), *pairwise(outer)):
        if one.code != two.code and are_listed(key, one, two) and not is_beside(key, start, one):
            listed |= {one.start} if _begins_clause(key, found, one, two) else {one.start, two.start}
    for place in found:
        others = _P.and_others.match(key, place.end)
        if others and not (others["of"] == COMMUNE and place.level != "commune"):  # "ở huyện A, các xã còn nợ"
            listed.add(place.start)
    return listed


def _begins_clause(key: str, found: list[Toponym], one: Toponym, two: Toponym) -> bool:
    """Whether a list ends before a unit of which something else is told: "3 xã đạt 13 tiêu chí là A, B|; xã C| đạt 11 tiêu chí"; not
    in a list whose members are all parted so: "xã A; xã B; |xã C| đạt 11 tiêu chí".
    """
    if ";" not in key[one.end : two.type_start] or _GROUP.begins_clause.match(key, two.end) is None:
        return False
    before = [p for p in found if p.end <= one.start and p.level == one.level]
    return bool(before) and key[before[-1].end : one.type_start] in _COMMAS


def _is_aside(analysis: Analysis, place: Toponym, found: list[Toponym], start: int) -> bool:
    """Whether a name is in brackets, beside the topic, at the end of a road, or as in "lớn nhất |tỉnh A|"."""
    key, at = analysis.text.key, place.type_start
    if (
        (key.count("(", start, place.start) > key.count(")", start, place.start) and not resident(analysis, place))
        or _P.beside_topic.search(key, max(start, at - BESIDE), at)
        or _P.leads_to.search(key, max(start, at - LEADS), at)
        or _P.joins_units.search(key, max(start, at - BESIDE), at)
    ):
        return True
    if made := _P.formed_from.search(key, start, at):
        return any(q.start < made.start() for q in found)  # "Xã A thành lập từ xã B và xã C của |huyện D| cũ, có ..."
    if not _P.superlative.search(key, max(start, at - 24), at):
        return False
    return any(q.start < place.start and place.code in analysis.around(q.code) for q in found)


def is_beside(key: str, low: int, place: Toponym) -> bool:
    """Whether a name stands in an adverbial phrase before the subject, so that it opens no list: "Nằm ở cửa ngõ của
    |thị trấn A|, xã B có ...", "Sau khi hợp nhất với |tỉnh A|, tỉnh B có 102 xã".
    """
    before = max(low, place.type_start - ADVERBIAL)
    if re.search(r"\d", key[low : place.type_start]):
        return False  # "xây 7 nhà văn hóa tại |thành phố A|, thị xã B và huyện C"
    return key.startswith(",", place.end) and _P.beside.search(key, before, place.type_start) is not None


def opens_list(analysis: Analysis, place: Toponym, high: int) -> bool:
    """Whether a name opens a list with "và": "tại |xã A|, xã B và xã C", "tại |xã A|, huyện M và xã B, huyện N"."""
    key, last = analysis.text.key, place
    for other in resolved_between(analysis, place.end, high):
        between = key[last.end : other.type_start].strip()
        encloses = between == "," and other.code in analysis.around(place.code)
        if not encloses and (other.level != place.level or between not in (",", _AND)):
            return False
        if between == _AND:
            return True
        last = other
    return False


def around_all(analysis: Analysis, first: Toponym, high: int) -> Located | None:
    """The smallest unit around all units of a list: "12 xã thuộc |các huyện A, B|" belong to the province."""
    members: list[Toponym] = []
    for place in resolved_between(analysis, first.type_start, high):
        if members and not are_listed(analysis.text.key, members[-1], place):
            break
        members.append(place)
    if len(members) < 2:
        return None
    # a village has the code of its commune
    chains = [(p.code,) * (p.level == "village") + analysis.around(p.code) for p in members]
    shared = next((code for code in chains[0] if all(code in chain for chain in chains)), None)
    return (shared, "named") if shared else None
