"""PERSON NAMES: full names by surname and context, short forms ("ông Khương") by the full names of the same document.

A run of capitalised syllables may hold a place and a person ("huyện Hoài Đức Nguyễn Quang Đức"): the split falls where
a surname begins and a unit name ends. A name needs a witness: an honorific, a title, a speech verb, a middle name; a
street has none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from ntm_extract.document import Mentions, Person, Sentences, Text
from ntm_extract.folding import key
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.span import Cover

_P = phrases("person")
_SIGN = re.compile(r"[.;:!?\"“”()]")
_PART = re.compile(r"[^ ]+")
_AFTER = re.compile(r"\s?(?:,|-|\(|:)?\s?")
_HOUSES = ("trường", "học viện", "công ty", "bệnh viện", "hợp tác xã", "htx", "tập đoàn", "nhà máy")
_OTHER_WORDS = ("môi ", "thị ", "quảng ", "nông ")  # "Sở Nông nghiệp và Môi |trường| Lê Văn A"
_HOUSE_REACH = 40  # characters
LONGEST = 5  # syllables of a name: "Nguyễn Thị Hoàng Mai Châu"
_LEVELS = {
    "tinh": "province",
    "huyen": "district",
    "quan": "district",
    "thi_xa": "district",
    "xa": "commune",
    "phuong": "commune",
    "thi_tran": "commune",
}
_MARKS = frozenset({"văn", "thị"})  # middle names that stand in no other kind of name
_PAPERS = frozenset({"báo", "đài"})
TAIL = 0.55  # a byline stands in the last part of a text


def persons(text: Text, sentences: Sentences, mentions: Mentions, gazetteer: Gazetteer) -> tuple[Person, ...]:
    """Full names and short forms in text order, none overlapping."""
    canonical = text.canonical
    elders = [m.span() for m in _P.elder.finditer(text.key)]  # "|già| Y Nui"
    addressed = {m.end for m in mentions.of("cue.honorific")}
    honorifics = addressed | {end for _, end in elders}
    types = {m.end for label in ("cue.typeword", "cue.villageword") for m in mentions.of(label)}
    titles = mentions.of("title")
    title_order = [m.start for m in titles]
    title_starts, title_ends = {m.start for m in titles}, {m.end for m in titles}
    says = {m.start for m in mentions.of("cue.attribution")}
    units = {(m.start, m.end) for m in mentions.of("unit")}
    in_unit = Cover(units)
    levels = {m.end + 1: _LEVELS.get(m.label.rpartition(".")[2]) for m in mentions.of("cue.typeword")}
    unit_starts = {
        start
        for start, end in units
        if " " in canonical[start:end] and _fits(gazetteer, text.key[start:end], levels.get(start))
    }  # "huyện |Hồ| Bá Thành": the town of Hồ is meant where it stands alone
    seats = {
        end for start, end in units if start - 1 in types and any(sign in text.canonical[start:end] for sign in " '’")
    }  # where "quận Tây Hồ", "huyện M'Đrắk" ends
    found: list[Person] = []
    known: dict[str, str] = {}
    leads = {
        t.end + 1 for t in titles if canonical[max(0, t.start - 2) : t.start] not in (", ", "- ", " (")
    }  # "Bà X, |Hiệu trưởng| Trường Nguyễn Du" is led by X
    bodies = {
        m.end
        for m in mentions.of("org")
        if " " in m.id and (m.start in leads or not text.key.startswith(_HOUSES, m.start))
    }  # "Hiệu trưởng Trường Tiểu học |Lê Thị Nở|"
    blocked = {
        m.end
        for m in mentions.of("cue.notplace.other")
        if m.end not in bodies and not text.key.endswith(_OTHER_WORDS, 0, m.start)
    } - honorifics  # "đường Nguyễn Du", not "Hội Nông dân"

    def witness(start: int, end: int) -> int:
        """How much speaks for a person: honorific 3, title after 3, title before 2, speech verb 2."""
        score = 3 if start - 1 in honorifics else 0
        after = _AFTER.match(text.key, end)
        at = after.end() if after else end
        if at in title_starts:
            score += 3
        if at in says or end + 1 in says:
            score += 2
        low = max(sentences.at(start).start, start - 110)
        for title in titles[bisect_left(title_order, low) : bisect_left(title_order, start)]:
            gap = canonical[title.end : start]
            if title.end <= start and not _SIGN.search(gap) and gap.count(",") <= 1:
                score += 2
                break
        return score

    posts = sorted(
        (m.start, m.end)
        for label in ("title", "org")
        for m in mentions.of(label)
        if " " in m.id or m.start - 1 in title_ends  # "Giám đốc |Sở| X"
    )
    post_ends = title_ends | {end for _, end in posts}  # "Bí thư |Chi bộ| Y Gam"
    held = {
        m.end
        for m in mentions.of("cue.typeword")
        if (m.start - 1 in title_ends or _inside(posts, m.start) or _inside(posts, m.start - 2))
    }
    heads = {
        m.end for m in mentions.of("cue.villageword") if m.end in title_ends and _inside(posts, m.start)
    }  # "Trưởng |thôn| Triệu Văn Sơn", "già |làng| Y Hai Ayun"
    forms = {m.start for m in mentions.of("cue.honorific")} | {start for start, _ in elders}
    for match in _runs(canonical):
        syllables = [(m.start() + match.start(), m.end() + match.start()) for m in _PART.finditer(match[0])]
        best, weight = None, 0.0
        inside = next(
            (
                i
                for i in range(len(syllables) - 2, 1, -1)
                if (syllables[0][0], syllables[i - 1][1]) in units
                and syllables[i - 1][1] in seats
                # "quận |Ba Đình| Sơn Hoàng Anh"
                and text.key[slice(*syllables[i])] in gazetteer.names.surnames
            ),
            0,
        )
        opens = (
            j for j in range(min(2, len(syllables))) if not j or syllables[0][0] in forms
        )  # "|Y| Thanh", "Ông |Y| Thanh"
        named = syllables[0][0] in unit_starts and syllables[0][0] - 1 in types  # "huyện |A Lưới| Nguyễn Văn B"
        highland = (
            -1 if named else next((j for j in opens if _P.highland.fullmatch(text.key[slice(*syllables[j])])), -1)
        )
        for i in range(len(syllables) - 1):
            start, end = syllables[i][0], syllables[-1][1]
            first = text.key[slice(*syllables[i])]
            surname, size = (
                gazetteer.names.surnames.get(first, 1 if i == highland or first[1:2] in "'’" else 0),
                len(syllables) - i,
            )  # "H'Yim Kđoh", "K'Brêu"
            if i > highland >= 0:
                break
            if i < inside or size > LONGEST or (start in forms and i == 0) or _inside(posts, start):
                continue
            is_unit, honoured = (
                (start, end) in units,
                start - 1 in honorifics and not _named_so(canonical, start, end, units),
            )
            marked = (
                size >= 3 and text.key[slice(*syllables[i + 1])] in _MARKS
            )  # "Phàng |Thị| Mảy": what stands before is a surname
            inner = (
                i > 0
                and first in gazetteer.names.middle
                and text.key[slice(*syllables[i - 1])] in gazetteer.names.surnames
            )  # "Đỗ |Thị| Lan"
            seated = (
                i > 0 and syllables[i - 1][1] in seats
            )  # "huyện Bến Cầu |Lò Văn Hoàng|": neither the bridge nor a Mr Cầu
            inner = inner and not seated
            led = 4 if seated else 0 if not i or inner else _place_before(syllables, i, units, types)
            if not led and i > 1 and marked and surname == 2 and not inner and witness(start, end) >= 2:
                led = 1  # "Giám đốc Công ty Hoàng Gia |Lê Văn A|"
            if not surname and not (
                size >= 3
                and (marked or honoured or (led >= 3 and witness(start, end) > 3))
                and not in_unit.covers(start - 1, end)
            ):
                continue  # "ông Mấu Thái Cư": no list holds the surnames of every people
            if (is_unit or (start - 1 in blocked and not seated)) and not honoured:
                continue
            if (
                i == 0
                and not honoured
                and (house := _P.house.search(canonical, max(0, start - _HOUSE_REACH), start))
                and not any(t.start < house.start() <= t.end + 1 for t in titles)
            ):
                continue  # "Trường Chính trị |Hoàng Đình Giong|"; but "Hiệu trưởng Trường Tiểu học Lê Thị Nở"
            if (
                i
                and not honoured
                and any((syllables[j][0], end) in units and syllables[j][0] - 1 in types for j in range(i))
            ):
                continue  # "thị trấn Ba |Hàng Đồi|"
            if led == 1 and size == 2 and surname < 2 and not honoured:
                continue  # "làng Kon Trang |Long Loi|": nobody, but the rest of its name
            if i == 0 and (syllables[1][0], end) in units and first in _PAPERS:
                continue  # "|Báo Gia Lai| phỏng vấn"
            if i and not led and not (honoured or syllables[i - 1][0] in forms or _inside(posts, syllables[i - 1][0])):
                continue
            titled = (
                size == 2
                and (
                    (i == highland and (start - 1 in title_ends or start - 1 in held))
                    or (surname == 2 and start - 1 in title_ends)
                )
            ) or (start - 1 in heads and (marked or i == highland))  # "Trưởng |thôn| Y On", "UBND |xã| H'Wer Êban"
            if (
                i == 0
                and start - 1 in types
                and not honoured
                and not titled
                and (surname < 2 or size < 3 or (start in unit_starts))
            ):
                said = (
                    size == 2 and surname and (surname == 2 or end + 1 in says or end + 2 in title_starts)
                )  # "Chủ tịch UBND tỉnh |Nguyễn Bốn| nhấn mạnh", "Bí thư xã |Thạch Rây|, Chủ tịch"
                if not (
                    start - 1 in held and (size >= 3 or said) and (marked or start not in unit_starts)
                ):  # "Chủ tịch UBND xã |Hà Đức Thiện|"
                    continue  # "xã Trần Phán"; but "Trưởng Ban chỉ đạo huyện Lê Văn Tám" names a person
            middle = size >= 3 and text.key[slice(*syllables[i + 1])] in gazetteer.names.middle
            score = witness(start, end) + surname + middle + led + (size == 3) - (size == LONGEST)
            if start - 1 in held and size >= 3:
                score += 1
            if i == 0 and any((start, syllables[j][1]) in units for j in range(1, size - 2)) and not honoured:
                score -= 3  # "Hà Nội Lê Vinh": the unit name first
            if size == 2 and (
                (surname == 2 and start - 1 in title_ends)
                or (i == highland and (start - 1 in post_ends or start - 1 in held))
            ):
                score += 1  # "Trưởng thôn Ksor Blui", "già làng A Duân"
            if score >= (3 if size >= 3 else 4) and score > weight:
                best, weight = (start, end), score
        if best:
            name = canonical[slice(*best)]
            found.append(Person(best[0], best[1], name, "name"))
            known.setdefault(key(name), name)
    for match in _P.alone.finditer(canonical):
        start, end = match.span()
        short = any(name.endswith(f" {key(match[0])}") for name in known)  # "bà H'Lan" is Siu H'Lan again
        if (
            (start - 1 in honorifics or start - 1 in title_ends or witness(start, end) >= 3)
            and not short
            and not in_unit.covers(start, end)
        ):
            found.append(
                Person(start, end, match[0], "name")
            )  # "ông |K'Brếu|", "Già làng |K' Thế|", "K'Beo, Trưởng thôn 4"
            known.setdefault(key(match[0]), match[0])
    found += _in_capitals(text, witness, gazetteer, known, units)
    taken = Cover((p.start, p.end) for p in found)
    size = len(canonical)
    for match in _P.byline.finditer(canonical, int(size * TAIL) if size > 400 else 0):
        start, end = match.span("name")
        if taken.touches(start, end) or (start, end) in units or match.start() == 0:
            continue
        name = canonical[start:end]
        found.append(Person(start, end, name, "name"))
        known.setdefault(key(name), name)
    fronts = {
        key(front): name for name in known.values() if (front := _given_first(name))
    }  # "ông Y Dinh" is Y Dinh Niê again
    found = [
        Person(p.start, p.end, fronts[key(p.who)], "short")
        if key(p.who) in fronts and p.start - 1 not in addressed
        else p
        for p in found
        if not (key(p.who) in fronts and p.start - 1 in addressed)
    ]
    for front in fronts:
        known.pop(front, None)
    tails = {key(" ".join(name.split()[-2:])) for name in known.values() if len(name.split()) > 2}
    found = [
        p for p in found if not (key(p.who) in tails and p.start - 1 in honorifics)
    ]  # "bà Mỹ Kha" is Nguyễn Thị Mỹ Kha again
    for tail in tails:
        known.pop(tail, None)
    given: dict[str, list[str]] = {}  # "bà Kha", "bà Mỹ Kha"
    for name in known.values():
        for size in (1, 2):
            given.setdefault(key(" ".join(name.split()[-size:])), []).append(name)
    for front, name in fronts.items():
        given[front] = [name]
    taken = Cover((p.start, p.end) for p in found)
    for match in _P.short.finditer(canonical):
        start, end = match.span("name")
        who = given.get(text.key[start:end])
        if who and not taken.touches(start, end):
            found.append(Person(match.start(), end, who[-1] if len(who) == 1 else _nearest(who, found, start), "short"))
    found.sort(key=lambda p: p.start)
    return tuple(found)


def _fits(gazetteer: Gazetteer, name: str, level: str | None) -> bool:
    """Whether a unit of that name exists on the level that the word before it tells: "tỉnh |Lê Hồng| Sơn" is no commune."""
    return level is None or bool(gazetteer.units.named(name, level=level))


def _given_first(name: str) -> str | None:
    """What a person of the Central Highlands is called by, the clan's name left out: "Y Dinh" of Y Dinh Niê, "H'Yim" of H'Yim Kđoh."""
    parts = name.split()
    if not _P.highland.fullmatch(key(parts[0])):
        return None
    front = parts[:2] if len(parts[0]) == 1 else parts[:1]
    return " ".join(front) if len(parts) > len(front) else None


def _runs(canonical: str) -> Iterator[re.Match[str]]:
    """Runs of syllables that begin with capitals."""
    at = 0
    while capital := _P.capital.search(canonical, at):
        run = _P.run.match(canonical, capital.start())
        if run:
            yield run
        at = run.end() if run else capital.end()


def _in_capitals(
    text: Text,
    witness: Callable[[int, int], int],
    gazetteer: Gazetteer,
    known: dict[str, str],
    units: set[tuple[int, int]],
) -> list[Person]:
    """Names in capitals amid small letters: "Chủ tịch UBND xã |LÊ VĂN TÁM|: Năm qua, ..."; a headline in capitals names
    nobody that the text does not.
    """
    more: list[Person] = []
    for match in _P.capitals.finditer(text.canonical):
        start, end = match.span()
        line = text.canonical[text.canonical.rfind("\n", 0, start) + 1 : start]
        name = key(match[0])
        if (start, end) in units or not any(c.islower() for c in line):
            continue
        if name in known or (name.split()[0] in gazetteer.names.surnames and witness(start, end) >= 2):
            who = known.setdefault(name, match[0].title())
            more.append(Person(start, end, who, "name"))
    return more


def _named_so(canonical: str, start: int, end: int, units: set[tuple[int, int]]) -> bool:
    """Whether the form of address is itself part of a unit's name: "gồm: Đông Lộc, |Anh| Sơn Đông"."""
    opens = canonical.rfind(" ", 0, max(start - 1, 0)) + 1
    return (
        (opens, end) in units
        and canonical[opens].isupper()
        and canonical[max(0, opens - 2) : opens] in (", ", "à ", ": ", "; ")
    )


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether ``at`` lies in one of the sorted spans ("Phó Chủ tịch" is no Mr Phó)."""
    index = bisect_left(spans, (at + 1, 0))
    for start, end in spans[max(0, index - 4) : index]:  # noqa: SIM110  # asked a hundred times a text
        if start <= at < end:
            return True
    return False


def _place_before(syllables: list[tuple[int, int]], i: int, units: set[tuple[int, int]], types: set[int]) -> int:
    """How surely a place ends right before syllable ``i`` of the run: 3 for a unit's name, 1 for two syllables or more
    behind a type word.
    """
    end = syllables[i - 1][1]
    if any((syllables[j][0], end) in units and (i - j > 1 or syllables[j][0] - 1 in types) for j in range(i)):
        return 3  # a town of one syllable needs its type word: "|Bo Bo Thành|" is no Mr Bo Thành of the town of Bo
    return int(
        any(syllables[j][0] - 1 in types for j in range(i - 1))
    )  # "xã |Huỳnh| Lê Thanh Trúc": one syllable is no unknown place


def _nearest(names: list[str], found: list[Person], at: int) -> str:
    """Of two people with one given name the one named last before."""
    before = [p for p in found if p.end <= at and p.who in names]
    return max(before, key=lambda p: p.end).who if before else names[0]
