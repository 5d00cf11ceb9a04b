"""OTHER THINGS: what words that look like the name of a person may name instead: a unit, a street, a school, the rest of a
longer name.
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.name_candidate import Candidate
from ntm_extract.parse.person_context import TITLE_REACH, PersonContext

_P = phrases("name_run")
HOUSE_REACH = 60  # characters
# before a title: it is of the name in front
_BEHIND_NAME = (", ", "- ", "– ", " (")
_GROUP = _P.word("group")
PAPERS = frozenset(_P.words("papers"))
_NEVER = frozenset(_P.words("never"))
_SIDES = frozenset(_P.words("sides"))


def is_other(name: Candidate) -> bool:
    """Whether the words are no person: a unit, a street, a school, the rest of a longer name."""
    if name.run.context.text.key[name.start : name.end] in _NEVER:
        return True
    return (not name.honoured and _is_other_thing(name)) or _is_unit(name)


def _is_other_thing(name: Candidate) -> bool:
    """Whether words without a form of address name a thing: "|Báo Gia Lai| phỏng vấn", "đường |Nguyễn Du|"."""
    return (
        _is_body(name)
        or _is_known_unit(name)
        or _is_of_other_word(name)
        or _is_address(name)
        or _is_listed_village(name)
        or _ends_appended_post(name)
        # "Trưởng thôn |Lương Xá| cho biết"
        or (name.i == 0 and name.size == 2 and name.run.highland != 0 and _is_hamlet(name))
        or _is_house(name)
        or _is_end_of_unit(name)
        or _is_rest(name)
    )


def _is_body(name: Candidate) -> bool:
    """Whether a paper is named, or the deputies of a province: "|Báo Gia Lai| phỏng vấn", "bà X (|Đoàn Bắc Giang|)"."""
    if name.i:
        return False
    first, units = name.run.word(0), name.run.context.units
    paper = first in PAPERS and not name.marked
    return paper or (first == _GROUP and (name.run.syllables[1][0], name.end) in units)


def _is_known_unit(name: Candidate) -> bool:
    """Whether a unit is called so, and the words before the name allow for one."""
    context, before = name.run.context, name.start - 1
    if (name.start, name.end) not in context.units:
        return False
    typed = before in context.types
    # "UBND |huyện| Hoàng Văn Thụ": a commune is called so, but no district
    unfit = typed and name.start not in context.unit_starts
    # "Bộ trưởng Bộ Nội vụ |Nguyễn Thái Bình|": a ward is called so too, but has its type word
    posted = name.size >= 3 and name.surname == 2 and before in context.post_ends and not typed
    return not (unfit or posted)


def _is_of_other_word(name: Candidate) -> bool:
    """Whether the word before names something else: "đường |Nguyễn Du|"; not "Chủ nhiệm HTX |Lê Văn Hòa|"."""
    context, before = name.run.context, name.start - 1
    if before not in context.blocked or name.seated:
        return False
    return not (before in context.post_ends and name.size >= 3 and name.has_middle)


def _is_address(name: Candidate) -> bool:
    """Whether an address or a route is told: "số 5 |Nguyễn Du|"."""
    key, start = name.run.context.text.key, name.start
    return name.i == 0 and (
        _P.address.search(key, max(0, start - 16), start) is not None
        or _P.route.search(key, max(0, start - HOUSE_REACH), start) is not None
    )


def _is_listed_village(name: Candidate) -> bool:
    """Whether it is one of a list of villages: "2 thôn gồm Đồng Thanh Sơn và |Châu Xuân|"."""
    context, start = name.run.context, name.start
    if name.i or name.marked or context.witness(start, name.end):
        return False
    return _P.villages.search(context.text.canonical, max(0, start - TITLE_REACH), start) is not None


def _is_end_of_unit(name: Candidate) -> bool:
    """Whether the words end the name of a unit: "thị trấn Ba |Hàng Đồi|"."""
    context, syllables = name.run.context, name.run.syllables
    starts = (start for start, _ in syllables[: name.i])
    return any((start, name.end) in context.units and start - 1 in context.types for start in starts)


def _is_rest(name: Candidate) -> bool:
    """Whether the words are the end of a longer name, or nothing parts them from it: "làng Kon Trang |Long Loi|"."""
    if name.led == 1 and name.size == 2 and name.surname < 2:
        return True
    if name.i == 0 or name.led:
        return False
    before = name.run.syllables[name.i - 1][0]
    return not (before in name.run.context.forms or name.run.context.in_post(before))


def _is_unit(name: Candidate) -> bool:
    """Whether a unit is named behind its type word: "xã |Trần Phán|"; not "Chủ tịch UBND xã |Hà Đức Thiện|"."""
    if name.i or name.start - 1 not in name.run.context.types or name.honoured or _is_titled(name):
        return False
    of_unit = name.start in name.run.context.unit_starts
    if not of_unit and ((name.surname == 2 and name.size >= 3 and _is_posted(name)) or _heads_hamlet(name)):
        return False
    return not (_holds_post(name) and (name.marked or not of_unit or _is_given_left(name)))


def _is_posted(name: Candidate) -> bool:
    """Whether a post leads to the unit before the name, or the name is beyond doubt: "cán bộ địa chính xã |Hồ Quốc Việt|";
    not "bà X, thôn |Lương Cụ Nam| kể".
    """
    context, start = name.run.context, name.start
    posts = context.titles_between(max(context.sentences.at(start).start, start - TITLE_REACH), start)
    return name.marked or (len(posts) > 0 and not _P.parts.search(context.text.key, posts[-1].end, start))


def _is_given_left(name: Candidate) -> bool:
    """Whether one syllable is left of a name behind a unit's, and so is the given name: "UBND huyện |Hà Trung Kiên|"."""
    syllables = name.run.syllables
    unit = (name.start, syllables[-2][1])
    return name.size == 3 and unit in name.run.context.units and name.run.word(-1) not in _SIDES


def _is_titled(name: Candidate) -> bool:
    """Whether a post stands right before the name: "Trưởng |thôn| Y On", "UBND |xã| H'Wer Êban"."""
    context, before, highland = name.run.context, name.start - 1, name.i == name.run.highland
    if before in context.heads and (name.marked or highland):
        return True
    if name.size != 2:
        return False
    held = before in context.title_ends
    return (highland and (held or before in context.held)) or (name.surname == 2 and held)


def _heads_hamlet(name: Candidate) -> bool:
    """Whether the head of a village is named: "Trưởng thôn |Mai Đức Thắng| dẫn chúng tôi đi"."""
    context, before = name.run.context, name.start - 1
    led = before in context.heads or (before in context.hamlets and name.has_middle)
    return name.size >= 3 and led and not _is_hamlet(name)


def _holds_post(name: Candidate) -> bool:
    """Whether the holder of a post is named: "Chủ tịch UBND tỉnh |Nguyễn Bốn| nhấn mạnh"."""
    context = name.run.context
    if name.start - 1 not in context.held:
        return False
    speaks = context.speaks(name.end) or name.end + 2 in context.title_starts
    return name.size >= 3 or (name.size == 2 and (name.surname == 2 or (name.surname > 0 and speaks)))


def _is_hamlet(name: Candidate) -> bool:
    """Whether the words behind "Trưởng thôn" are the village: its head is named beside it, its commune follows, or it
    ends as village names do: "ông X, Trưởng thôn |Lương Xá| cho biết", "Trưởng thôn |Lương Xá| (xã Phú Lương)", "|Kim
    Sơn Thượng|".
    """
    context, start, end = name.run.context, name.start, name.end
    if start - 1 not in context.hamlets or not (before := context.titles_between(start - TITLE_REACH, start)):
        return False
    if _P.in_commune.match(context.text.key, end) or (name.run.word(-1) in _SIDES and name.surname < 2):
        return True
    return is_appended(context, before[-1].start)


def is_appended(context: PersonContext, post: int) -> bool:
    """Whether the post at ``post`` is appended to somebody who is addressed: "ông X, |Trưởng thôn| Lương Xá"."""
    low = max(context.sentences.at(post).start, post - HOUSE_REACH)
    text, named = context.text, _P.appended.search(context.text.key, low, post)
    if named is None:
        return False
    forms = (form for form in context.addressed if named.start() <= form < post)
    return any(text.canonical[form + 1 : form + 2].isupper() for form in forms)  # not "thưa |bà| con, Trưởng thôn X"


def _ends_appended_post(name: Candidate) -> bool:
    """Whether the words end the post of somebody named before, in a body that bears a name of its own: "ông X, Giám đốc
    Công ty đầu tư và xây dựng |Thành Đạt|, cho biết"; not "cùng ông X, Bí thư Huyện ủy |Đặng Phan Chung|".
    """
    context, start = name.run.context, name.start
    if name.has_middle or name.run.highland == name.i:
        return False
    before = context.titles_between(max(context.sentences.at(start).start, start - TITLE_REACH), start)
    if not before or _P.parts.search(context.text.key, before[-1].end, start):
        return False
    bears_name = _P.bears_name.search(context.text.key, before[-1].start, start) is not None
    return bears_name and is_appended(context, before[-1].start)


def _is_house(name: Candidate) -> bool:
    """Whether a school is called so: "Trường |Hoàng Đình Giong|"; not "Hiệu trưởng Trường Tiểu học Lê Thị Nở"."""
    if name.i:
        return False
    context, start = name.run.context, name.start
    house = _P.house.search(context.text.canonical, max(0, start - HOUSE_REACH), start)
    # "bà X, |Giám đốc| Hợp tác xã Sao Mai" is led by X
    return house is not None and not any(
        house.start() <= t.end + 1 and not context.text.canonical.endswith(_BEHIND_NAME, 0, t.start)
        for t in context.titles_between(house.start() - TITLE_REACH, house.start())
    )
