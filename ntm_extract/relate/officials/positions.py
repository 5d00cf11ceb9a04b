"""POSITIONS: the titles around a person's name, with organization, level and place.

A list of titles before a name is split at the names: "A1, A2 X, B1, B2 Y"; behind a name it runs on to the verb: "ông
X, Phó Chủ tịch UBND huyện, Trưởng BCĐ cho biết". A plural title holds for each name behind it: "hai cán bộ địa chính X,
Y".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ntm_extract.document import Mention, Person
from ntm_extract.folding import key as name_key
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NO_DISTRICTS
from ntm_extract.patterns import any_of, sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.posts import ANYBODY, TRADES, dash_post, former, heads, title_end, verb_in
from ntm_extract.relate.places.nameless import own_city, own_unit

_P = phrases("positions")
_IS = _P.word("is")
_TOLD_ASIDE = frozenset({"-", "–", "("})
_DASH = re.compile(r"\s?-\s?")
_MANY = 18  # characters before a title in which "các đồng chí" stands
_OF_WHOM = 9  # characters of " đối với "
_OF_NATION = 5  # characters of "quốc "
_BETWEEN = 44  # characters of ", GS.TSKH. ", " (tỉnh Quảng Trị), "
_JOINED = 24  # characters of " cho thôi làm nhiệm vụ "
_CALLED = 20  # characters before a name in which "có đồng chí:" stands
_SEMICOLON = re.compile(r"\s?;\s")
_ACT = 16  # characters of a verb
_HEAD = 48  # characters of the head of a title
_BLANK = re.compile(" (?=.)")
_BULLET = re.compile(r"\s*(?:[-+*•]|\d+[.)])?\s?")
_BEFORE, _AFTER = 160, 260  # characters of titles before and after a name
_LEVEL_WORDS = level_words()
_LEVEL = sought(rf"(?<!\w){any_of(_LEVEL_WORDS)}(?!\w)")
_UNIT_WORDS = tuple(f" {word}" for word in _LEVEL_WORDS)
_OF_FIRMS = frozenset(_P.words("of_firms"))
_CAPITALS = frozenset(_P.words("capitals"))
_CITY_WORDS = frozenset(_P.words("city_words"))
_FOR_OTHERS = _P.words("for_others")
_ABROAD = frozenset(_P.words("abroad"))
_PAST = _P.words("past")
_STANDING, _PARTY_COMMITTEE, _AND = _P.word("standing"), _P.word("party_committee"), _P.word("and")
_OF = _P.word("of_body")


@dataclass(frozen=True, slots=True)
class Held:
    """One position: the title as written, with the level and the place of its unit (a code, "VN" for the State)."""

    start: int
    end: int
    title: str
    head: str
    organization: str | None
    level: str | None
    place: str | None


def before(analysis: Analysis, person: Person, floor: int) -> list[Held]:
    """Titles that lead up to the name. ``floor``: the end of the person in front."""
    key = analysis.text.key
    low = max(analysis.sentence(person.start).start, floor, person.start - _BEFORE)
    end = _titles_end(analysis, person, low)
    if key[low:end].endswith(": ") and (labelled := _label(analysis, low, end)):
        return labelled
    segment = _P.parts.split(analysis.text.canonical[low:end])[-1]
    return with_siblings(analysis, _leading(analysis, end - len(segment), end))


def _titles_end(analysis: Analysis, person: Person, low: int) -> int:
    """The end of the titles before a name: before its form of address, behind "là" in "Trưởng đoàn |là| ông X"."""
    end = person.start
    for mention in analysis.labelled("cue.honorific", max(low, end - 14), end):
        if any(
            place.start < mention.start < place.end
            for place in analysis.toponyms_between(max(0, mention.start - 16), mention.start)
        ):
            break  # "huyện Đông |Anh| Lê Văn A"
        if mention.end == end - 1:
            end = mention.start
            if analysis.text.key[low:end].endswith(_IS):
                end -= len(_IS) - 1
            break
    patterns = (_P.degrees, _P.of_whom, _P.address_ends)
    found = (p.search(analysis.text.key, max(low, end - _BETWEEN), end) for p in patterns)
    return next((other.start() for other in found if other), end)


def _label(analysis: Analysis, low: int, end: int) -> list[Held]:
    """The title that fills its line before a colon ("|Tổ trưởng|: Lê Văn A"), or titles that many hold: "Dự có các đồng
    chí |Ủy viên Trung ương Đảng, Phó Chủ tịch|: A, B".
    """
    key = analysis.text.key
    label = key.rfind("\n", low, end) + 1 or low
    opened = _P.label_opens.search(key, label, end)
    label = opened.end() if opened else label
    bullet = _BULLET.match(key, label, end)
    opens = bullet.end() if bullet else label
    head = next(iter(heads(analysis, opens, end)), None)
    past = former(analysis).search(key, opens, head.start) if head else None
    begins = past.start() if past else head.start if head else -1  # "|nguyên Chủ tịch UBND huyện|: A, B"
    if head and head.id not in TRADES and begins == opens and title_end(analysis, head.end, end) == end - 2:
        return [held_at(analysis, opens, end - 2, head)]
    held = _leading(analysis, low, end)
    if not held or held[-1].end != end - 2:
        return []
    many = _P.plural.search(key, max(low, held[0].start - _MANY), held[0].start)
    return held if many or key.startswith(_PAST, held[0].start) else []


def _leading(analysis: Analysis, low: int, end: int) -> list[Held]:
    """The run of titles that ends right before a name or its form of address, at ``end``."""
    key, past = analysis.text.key, former(analysis)
    held: list[Held] = []
    stop = end
    for head in reversed(heads(analysis, low, end)):
        chunk = _P.leads_on.sub("", key[head.start : stop].rstrip(" ,-(:"))
        # in place: "Trưởng Ban" + "chỉ đạo" is no verb
        if verb_in(analysis, head.end, head.start + len(chunk)) is not None:
            break
        gap = key[head.start + len(chunk) : stop]
        goes_on = not gap.strip() or _P.joins.search(gap) if held else _leads_to_name(analysis, head, gap, low, end)
        mark = past.search(key, max(low, head.start - 8), head.start)
        start = mark.start() if mark else head.start
        # "thừa ủy quyền của |Chủ tịch UBND tỉnh|, Bí thư Huyện ủy X trao bằng"
        if not goes_on or ((held or gap.strip()) and key.endswith(_FOR_OTHERS, low, start)):
            break
        held.append(held_at(analysis, start, _without_address(analysis, head.start, chunk), head))
        stop = start
        if not _P.joined.search(key, max(low, start - _JOINED), start):
            break
    return held[::-1]


def _leads_to_name(analysis: Analysis, head: Mention, gap: str, low: int, end: int) -> bool:
    """Whether the last title before a name at ``end``, with a ``gap`` to it, is of the person; not "Chủ tịch UBND xã |đối
    với| ông X", nor a body: "Kết luận phiên họp của |Thường trực HĐND huyện|, đồng chí X".
    """
    key = analysis.text.key
    if not _P.then_name.fullmatch(gap) or (gap.strip() and head.id == _STANDING):
        return False
    told_of = _P.of_whom.match(key, end, end + _OF_WHOM)
    return not told_of or _P.given.search(key, low, head.start) is not None


def _without_address(analysis: Analysis, start: int, chunk: str) -> int:
    """The end of a title without the address of its unit: "Chủ tịch UBND xã Thượng Lộc| (Can Lộc, Hà Tĩnh)|"."""
    end = start + len(_P.address.sub("", chunk))
    opened = analysis.text.key.rfind(" (", start, end) if chunk.endswith(")") else -1
    return opened if opened > start and analysis.toponyms_between(opened, end) else end


def after(analysis: Analysis, person: Person, ceiling: int, led: Sequence[Held] = ()) -> list[Held]:
    """Titles behind the name: "X, Trưởng thôn 5 giải thích", "X - Chủ tịch UBND xã", "X (Phó Bí thư)". ``ceiling``: the
    next person, who keeps his own: "A, Bí thư Huyện ủy; |Chủ tịch UBND huyện| B". ``led``: the titles before the name,
    with which the result begins.
    """
    text, sentence = analysis.text, analysis.sentence(person.start)
    aside = _P.aside.match(text.key, person.end)
    end = aside.end() if aside and not heads(analysis, *aside.span()) else person.end
    end += bool(_P.in_brackets.fullmatch(text.canonical, person.start - 1, end + 1))  # "Ba Lành |(Trần Thị Lành)|, ..."
    opened = _P.open.match(text.key, end)
    forms = analysis.labelled("cue.honorific", max(0, person.start - 14), person.start)
    addressed = any(m.end == person.start - 1 for m in forms)
    if (
        opened is None
        and not led
        and (addressed or _P.listed.search(text.key, max(0, person.start - 16), person.start))
    ):
        opened = _bare_post(analysis, person)
    if opened is None and _P.one_called.search(text.key, max(0, person.start - _CALLED), person.start):
        opened = _SEMICOLON.match(text.key, person.end)  # "có đồng chí: X|; |Bí thư Đảng ủy, đồng chí: Y; ..."
    if opened is None:
        return [*led]
    limit = min(sentence.end, ceiling, person.end + _AFTER)
    held = chain(analysis, opened.end(), _aside_ends(analysis, opened, limit))
    if led and held and held[0].head in ANYBODY:
        held = []  # "Phó Chủ tịch UBND huyện X, |lãnh đạo| phòng Nông nghiệp"
    if held and ceiling < len(text.key) and _P.to_name.fullmatch(text.key, held[-1].end, ceiling):
        parted = next(
            (i for i in range(len(held) - 1, 0, -1) if ";" in text.key[held[i - 1].end : held[i].start]),
            # "Bí thư Tỉnh ủy A| - |Trưởng Ban Chỉ đạo, Giám đốc Sở B": what the dash leads to is A's
            0 if led and opened[0].strip()[:1] not in _TOLD_ASIDE else len(held) - 1,
        )
        held = held[:parted]
    return with_siblings(analysis, [*led, *held])


def _aside_ends(analysis: Analysis, opened: re.Match[str], limit: int) -> int:
    """The start of the second dash of a pair: "ông X - Trưởng ban Quản lý dự án| - |nông dân thiệt"; else ``limit``."""
    if opened[0].strip()[:1] in ("-", "–"):
        for dash in _P.second_dash.finditer(analysis.text.key, opened.end(), limit):
            goes_on = any(h.start == dash.end() for h in heads(analysis, dash.end(), dash.end() + 2))
            if analysis.text.canonical[dash.end()].islower() and not goes_on:
                return dash.start()
    return limit


def chain(analysis: Analysis, at: int, limit: int) -> list[Held]:
    """Consecutive posts from ``at`` on: "|Phó Bí thư Huyện ủy, Chủ tịch UBND huyện| cho biết"."""
    text = analysis.text
    held: list[Held] = []
    post: Mention | None = None
    while at < limit:
        if (head := _head_at(analysis, at, limit)) is not None:
            if held and head.id in ANYBODY:
                break  # "Phó Chủ tịch UBND huyện, |cán bộ| xã lúng túng"
            end = title_end(analysis, head.end, limit)
            if (held or head.id in ANYBODY) and _P.every.search(text.key, at, end):
                break
            held.append(held_at(analysis, at, end, head))
            post = head
        elif post and (end_of_house := _house_end(analysis, held[-1], post, at, limit)) is not None:
            end = end_of_house
            held[-1] = held_at(analysis, held[-1].start, end, post)
        else:
            break
        step = _P.next.match(text.key, end, limit)
        if step is None and dash_post(analysis, end, limit) != end:
            break
        dash = _DASH.match(text.key, end)
        at = step.end() if step else dash.end() if dash else limit
    return held


def _head_at(analysis: Analysis, at: int, limit: int) -> Mention | None:
    """The head of a title that begins at ``at``, perhaps behind "nguyên"; None without one."""
    head = next(iter(heads(analysis, at, min(limit + 1, at + 60))), None)
    if head is None or head.start == at:
        return head
    past = former(analysis).search(analysis.text.key, at, head.start)
    return head if past and past.start() == at else None


def _house_end(analysis: Analysis, last: Held, post: Mention, at: int, limit: int) -> int | None:
    """The end of the house of the ``last`` post, with its head ``post``, where that stands at ``at``: ", |Văn phòng Điều
    phối NTM tỉnh|"; None without one, or where a body begins to act: "Chủ tịch UBND tỉnh, |UBND tỉnh A| tổ chức phiên
    họp", "Bí thư Chi bộ, |Đảng ủy xã| họp ba lần".
    """
    key = analysis.text.key
    org = None if key.endswith(_AND, 0, at) else _house(analysis, at, limit)
    if org is None:
        return None
    end = title_end(analysis, org.end, limit)
    if last.organization and _P.body_does.match(key, end):
        return None  # "Chủ tịch UBND huyện, |Hội đồng nghĩa vụ quân sự huyện| tổ chức lễ giao quân"
    small, again = analysis.text.canonical[at].islower(), key[org.start : org.end] in key[post.start : last.end]
    if end == org.end and (small or again):
        return None  # "Giám đốc HTX A, |HTX| đã bao tiêu", "Chủ tịch Hội Nông dân, |hội| đã cho vay"
    named = any(place.end == last.end for place in analysis.toponyms_between(last.start, last.end))
    whole = named or key.endswith(_UNIT_WORDS, 0, last.end)
    # "Theo ông X, Chủ tịch UBND xã, |ban| đầu dân chưa tin", "Bí thư Đảng ủy xã, |Hội Nông dân| cho vay"
    if whole and (small or _P.of_unit.match(name_key(last.organization or ""))):
        return None
    if not _P.acting_body.match(org.id):
        return end
    acts = last.level is not None and verb_in(analysis, org.start, min(limit, end + _ACT)) == end + 1
    return None if again or named or acts else end


def _bare_post(analysis: Analysis, person: Person) -> re.Match[str] | None:
    """The blank before a post that follows a name without a sign: "ông X| |bí thư Huyện ủy A", "đ/c X| |PBT Đảng ủy"."""
    blank = _BLANK.match(analysis.text.key, person.end)
    post = next(iter(heads(analysis, person.end, person.end + _HEAD)), None)
    return blank if post and post.id not in TRADES and blank and post.start == blank.end() else None


def _house(analysis: Analysis, at: int, limit: int) -> Mention | None:
    """The organization that begins at ``at``; not "Bí thư Huyện ủy, |hội| nghị đã thảo luận", ", |báo| cáo kết quả"."""
    if _P.event.match(analysis.text.key, at) or verb_in(analysis, at, min(limit, at + _ACT)) == at:
        return None
    return next((m for m in analysis.labelled("org", at, limit) if m.start == at), None)


def shared_title(analysis: Analysis, held: list[Held], previous: int, person: Person) -> list[Held]:
    """The last title of the name before, if a plural: "hai cán bộ địa chính X, |Y". ``previous``: its end."""
    between = analysis.text.key[previous : person.start]
    one = held[-1] if held else None
    if one is None or not _P.and_person.fullmatch(between) or one.end > previous:
        return []
    return [one] if _P.plural.search(analysis.text.key, max(0, one.start - _MANY), one.start) else []


def with_siblings(analysis: Analysis, held: list[Held]) -> list[Held]:
    """Posts with the unit of their neighbours. A post without a place takes that of the one before ("Phó Bí thư Huyện
    ủy, Trưởng Ban Chỉ đạo"), the first that of the next; one whose unit is not named, that of the one on its level
    whose unit is: "Bí thư Đảng ủy, Chủ tịch HĐND |xã A|".
    """
    if len(held) > 1:
        held = _with_party_of_house(analysis, _with_named_units(analysis, held))
    placed = next((h for h in held if h.place), None) or next((h for h in held if h.level), None)
    out: list[Held] = []
    for position in held:
        of_faith = _P.of_faith.search(name_key(position.title))  # a parish or a pagoda is of no unit
        if position.place is None and position.level is None and placed is not None and not of_faith:
            position = replace(position, level=placed.level, place=placed.place)
        elif position.place:
            placed = position
        out.append(position)
    return out


def _with_named_units(analysis: Analysis, held: list[Held]) -> list[Held]:
    """Posts that name no unit, with the one named on their level."""
    names_it = [bool(analysis.toponyms_between(h.start, h.end)) for h in held]
    named = {h.level: h.place for h, told in zip(held, names_it, strict=True) if told and h.place}
    return [
        h if told or h.level not in named else replace(h, place=named[h.level])
        for h, told in zip(held, names_it, strict=True)
    ]


def _with_party_of_house(analysis: Analysis, held: list[Held]) -> list[Held]:
    """Posts with that in the Party in the house of another: "Bí thư Đảng ủy, Giám đốc |Công ty Sao Mai|"."""
    key = analysis.text.key
    houses = (h for h in held if h.head in _OF_FIRMS or _P.house.match(key, h.end - len(h.organization or "")))
    house = next(houses, None)
    if house is None:
        return held
    return [
        replace(h, level=house.level, place=house.place) if key.endswith(_PARTY_COMMITTEE, h.start, h.end) else h
        for h in held
    ]


def held_at(analysis: Analysis, start: int, end: int, head: Mention) -> Held:
    """The position of a title: level and place by a name inside it, else by its level word, else by its organization."""
    title, organization = analysis.text.canonical[start:end], _organization(analysis, head, end)
    return Held(start, end, title, head.id, organization, *_seat(analysis, start, end, head))


def _seat(analysis: Analysis, start: int, end: int, head: Mention) -> tuple[str | None, str | None]:
    """(level, code) of the unit of a title."""
    text, titles = analysis.text, analysis.gazetteer.titles
    if head.id in _ABROAD:
        return None, None
    places = [t for t in analysis.toponyms_between(start, end) if t.end <= end]
    if places:
        last = places[-1] if places[0].level != "village" else places[0]
        return last.level, last.code
    body = _P.no_level.sub(lambda m: "·" * len(m[0]), text.key[start:end])
    word = next(iter(_LEVEL.findall(body)[-1:]), "")
    if word in _CITY_WORDS and (city := own_city(analysis)) is not None:
        return city.level, city.code
    of_party = word == _PARTY_COMMITTEE
    if (of_party or not word) and _P.nation.search(body):
        return "central", "VN"  # "Bí thư Đảng ủy các cơ quan Đảng |Trung ương|"
    if of_party and (house := _P.house_of_party.search(body)):
        # "Bí thư Đảng ủy |Sở Y tế|", "Bí thư Đảng ủy |Công ty Sao Mai|"
        level = titles.organizations[house["of"]].level if house["of"] in titles.organizations else ""
        word = ""
    else:
        level = _LEVEL_WORDS[word] if word else _level_of_post(analysis, head, end)
    if level in ("", "central"):
        return (level, "VN") if level else (None, None)
    return level, own_unit(analysis, "commune" if level == "village" else level, start, word)


def _level_of_post(analysis: Analysis, head: Mention, end: int) -> str:
    """The level of a post that names no unit: its own, else that of its body ("Chánh |Văn phòng|"); "" without either."""
    text, titles = analysis.text, analysis.gazetteer.titles
    known = titles.titles.get(head.id)
    level = known.level if known else ""
    if not level:
        found = sorted(analysis.labelled("org", _body_of(analysis, head), end), key=lambda m: m.start - m.end)
        # "Văn |phòng|" is no "phòng"
        found = [m for i, m in enumerate(found) if not any(o.start < m.start and m.end <= o.end for o in found[:i])]
        # "Hội đồng Mục |vụ|" is no department of a ministry, "Học viện Quốc |phòng|" none of a district
        levels = (
            titles.organizations[m.id].level
            for m in found
            if (m.id not in _CAPITALS or text.canonical[m.start].isupper())
            and not _P.of_nation.search(text.key, max(0, m.start - _OF_NATION), m.start)
        )
        level = next(filter(None, levels), "")
    # from then on a "phòng" belongs to a commune
    return "commune" if level == "district" and analysis.day >= NO_DISTRICTS else level


def _organization(analysis: Analysis, head: Mention, end: int) -> str | None:
    """The body of a post; None where only the head names it."""
    if not analysis.text.key[head.end : end].strip(" ,-"):
        return None
    return analysis.quote(_body_of(analysis, head), end).strip(" ,-").removeprefix(_OF) or None


def _body_of(analysis: Analysis, head: Mention) -> int:
    """The start of the body of a post, with what the head shares: "Chánh |Văn phòng NTM", "Trưởng |phòng Y tế"."""
    start, known = head.end, analysis.gazetteer.titles.titles.get(head.id)
    for _ in range(known.shared if known else 0):
        start = analysis.text.key.rfind(" ", 0, start - 1) + 1
    return start
