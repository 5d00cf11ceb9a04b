"""TOPONYM RESOLUTION: which unit, as it was on the document's day, does a name mean?

1. Find: a unit name of the gazetteer, capitalised, with its type word ("xã", "TP."), a list partner, or enough context.
2. Rank its candidates by what stands around it: enclosing names, the document's scope, its other units, its other mentions.
3. Never guess: two candidates that weigh the same stay candidates, and the code is null.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ntm_extract.document import Mention, Person, Sentences, Text, Toponym
from ntm_extract.folding import LOWER, UPPER
from ntm_extract.gazetteer.units import Unit, Units

LEVEL_OF = {
    "xa": "commune", "phuong": "commune", "thi_tran": "commune", "dac_khu": "commune", "huyen": "district", "quan": "district",
    "thi_xa": "district", "thanh_pho": "district", "tinh": "province",
}  # fmt: skip
RANK = {"province": 0, "district": 1, "commune": 2, "village": 3}
# What may stand between a name and the name of the unit around it: "xã A (huyện B)", "xã A, huyện B", "xã A của huyện B", "A - B".
_ENCLOSES = re.compile(r"\s?(?:\(|,|-|thuộc|của|ở|tại|, thuộc|\(thuộc)?\s?")
_LIST = re.compile(r"\s?(?:,|;|và|cùng|hay|hoặc|, và|với|đến)\s?")
_COLON = re.compile(r"[^.\n]{0,4}:\s?|\s?\(\s?")
_NUMBERED = re.compile(r"\s(?:số\s)?(\d{1,2}[a-cA-C]?)(?![\w/%.,]*\d|\s?(?:km|m2|ha|tỷ|triệu|hộ|người|xã|năm))")
_CAPITALISED = re.compile(rf"\s((?:[{UPPER}][\w'’]*)(?:[ -](?:[{UPPER}][\w'’]*|\d{{1,2}}(?!\w))){{0,3}})")
_CAPITAL_NEXT = re.compile(rf"[ ](?=[^\W\d_{LOWER}][^\W\d_])")
_CAPITAL_BEFORE = re.compile(rf"([{UPPER}][{LOWER}']+)[ ]$")

ENCLOSED, SAME_NAME, SAME_SENTENCE, IN_SCOPE_DISTRICT, IN_SCOPE_PROVINCE = 8.0, 5.0, 3.0, 3.0, 2.0
SEEN_DISTRICT, SEEN_PROVINCE, IN_FORCE = 2.0, 1.5, 1.0
DECISIVE = 1.0  # lead that the best candidate needs


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name in the text before it is resolved."""

    start: int
    end: int
    type_start: int
    key: str
    type: str | None  # "xa", "thanh_pho", None for a bare name
    listed: bool = False


def resolve(
    text: Text, sentences: Sentences, mentions: Sequence[Mention], persons: Sequence[Person], scope: str | None, day: date, units: Units
) -> tuple[Toponym, ...]:
    """Toponyms in text order, villages included. ``scope``: the document's unit where it is known."""
    names = _names(text, mentions, persons, units, day)
    found = _resolve(text, sentences, names, scope, day, units)
    villages = _villages(text, mentions, persons, found, scope, day, units)
    taken = [(v.start, v.end) for v in villages]
    kept = [t for t in found if not any(s <= t.start < e for s, e in taken)]
    return tuple(sorted([*kept, *villages], key=lambda t: t.start))


def _names(text: Text, mentions: Sequence[Mention], persons: Sequence[Person], units: Units, day: date) -> list[_Candidate]:
    """Unit names that stand as names: capitalised, not part of a person or of a longer name, longest first."""
    types = {m.end: m for m in mentions if m.label.startswith("cue.typeword.")}
    blocked = {m.end for m in mentions if m.label.startswith("cue.notplace.")}
    people = [(p.start, p.end) for p in persons if p.form == "name"]
    starts = {p.start for p in persons}
    canonical, found, last = text.canonical, [], -1
    for mention in mentions:
        if mention.label != "unit" or mention.start < last:
            continue
        start, end = mention.start, mention.end
        if not _is_capitalised(canonical, start, end):
            continue
        typed = types.get(start - 1) or types.get(start)  # "huyện Can Lộc", "H.Tân Phú"
        before = canonical[max(0, start - 12) : start]
        if any(s < end and start < e for s, e in people) and not (typed and start not in starts and all(not (s <= start and end <= e) for s, e in people)):
            continue
        if typed is None:
            if (start - 1) in blocked:
                continue
            if (match := _CAPITAL_BEFORE.search(before)) and not _opens(text, start - len(match[0])):
                continue
        if _CAPITAL_NEXT.match(canonical, end) and (end + 1) not in starts and not canonical[start:end].isupper():
            longer = re.match(r"[^\W\d_]+", canonical[end + 1 :])
            if typed is None or (longer and longer[0] not in _HEADS):
                continue
        elif end + 1 < len(canonical) and canonical[end] == " " and canonical[end + 1].isdigit() and typed and f"{mention.id} {canonical[end + 1]}" in _NUMBERED_NAMES(units):
            continue
        found.append(_Candidate(start, end, typed.start if typed else start, mention.id, typed.label.rsplit(".", 1)[1] if typed else None))
        last = end
    return _hand_on(text, found)


_HEADS = frozenset({"Ông", "Bà", "Đồng", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"})


def _NUMBERED_NAMES(units: Units) -> frozenset[str]:
    return frozenset()


def _is_capitalised(canonical: str, start: int, end: int) -> bool:
    """Every syllable begins with a capital or digit ("Bà Rịa - Vũng Tàu", "Ea H'leo", "Quảng Phú 1")."""
    words = re.split(r"[\s-]+", canonical[start:end])
    return all(w[0].isupper() or w[0].isdigit() for w in words if w)


def _opens(text: Text, at: int) -> bool:
    """Whether the capital at ``at`` is due to its place (start of a sentence, after a colon or quote), not to a name."""
    before = text.canonical[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in ".:;\n!?\"“-(…•"


def _hand_on(text: Text, found: list[_Candidate]) -> list[_Candidate]:
    """A type word before a list holds for each bare member: "các xã A, B và C", "H.B: A, C"."""
    out: list[_Candidate] = []
    for name in found:
        if out and name.type is None and _LIST.fullmatch(text.key[out[-1].end : name.start]):
            out[-1] = replace(out[-1], listed=True)
            name = replace(name, type=out[-1].type, listed=True)
        elif name.type is None and (lead := re.search(r"\d*\s?(xã|phường|thị trấn|huyện|quận|tỉnh)\s?(?:\(|:|gồm|gồm:|là|là:)\s?$", text.key[max(0, name.start - 22) : name.start])):
            name = replace(name, type={"xã": "xa", "phường": "phuong", "thị trấn": "thi_tran", "huyện": "huyen", "quận": "quan", "tỉnh": "tinh"}[lead[1]], listed=True)
        out.append(name)
    return out


def _pool(name: _Candidate, day: date, units: Units) -> tuple[tuple[Unit, ...], str]:
    """Candidate units, and whether they are of the day: type and day, level and day, another time, a neighbouring type."""
    def fits(unit: Unit) -> bool:
        if name.type is None:
            return True
        if name.type == "thanh_pho":
            return unit.type == "thanh_pho"
        return unit.type == name.type

    alive = units.named(name.key, day)
    if pool := tuple(u for u in alive if fits(u)):
        return pool, "in-force"
    if name.type is not None:
        level = LEVEL_OF[name.type]
        if name.listed and (pool := tuple(u for u in alive if u.level == level)):
            return pool, "in-force"
        if pool := _nearest(tuple(u for u in units.named(name.key) if fits(u)), day):
            return pool, "other-time"
        if pool := tuple(u for u in alive if u.level == level):
            return pool, "other-type"
        return _nearest(units.named(name.key, level=level), day), "other-time"
    return _nearest(units.named(name.key), day), "other-time"


def _nearest(pool: tuple[Unit, ...], day: date) -> tuple[Unit, ...]:
    """One version a code: the one nearest in time."""
    best: dict[str, Unit] = {}
    for unit in pool:
        old = best.get(unit.code)
        if old is None or _distance(unit, day) < _distance(old, day):
            best[unit.code] = unit
    return tuple(best.values())


def _distance(unit: Unit, day: date) -> int:
    if unit.alive(day):
        return 0
    return (unit.valid_from - day).days if unit.valid_from > day else (day - (unit.valid_to or day)).days


def _resolve(text: Text, sentences: Sentences, names: list[_Candidate], scope: str | None, day: date, units: Units) -> list[Toponym]:
    """Two rounds: the first with what each name says itself, the second with what the whole document says."""
    pools = [_pool(n, day, units) for n in names]
    above = {u.code: units.within(u.code, day) for pool, _ in pools for u in pool}
    chosen: list[Unit | None] = [pool[0] if len(pool) == 1 and (n.type or pool[0].level == "province") else None for n, (pool, _) in zip(names, pools, strict=True)]
    around = (scope, *units.within(scope, day)) if scope and scope != "VN" else ()
    for index, (name, (pool, _)) in enumerate(zip(names, pools, strict=True)):  # provinces and typed districts first
        if chosen[index] is None and name.type is None and (province := [u for u in pool if u.level == "province"]):
            chosen[index] = province[0]
    ties: dict[int, tuple[Unit, ...]] = {}
    for _round in range(2):
        seen = Counter(u.code for u in chosen if u)
        for code in [c for u in chosen if u for c in units.within(u.code, day)]:
            seen[code] += 1
        by_name: dict[str, Counter[str]] = {}
        for name, unit in zip(names, chosen, strict=True):
            if unit:
                by_name.setdefault(name.key, Counter())[unit.code] += 1
        for index, (name, (pool, time)) in enumerate(zip(names, pools, strict=True)):
            if not pool or (len(pool) == 1 and name.type):
                continue
            scored = sorted(
                ((_score(u, index, names, chosen, above, around, seen, by_name, text, sentences) + (IN_FORCE if time == "in-force" else 0), u) for u in pool),
                key=lambda pair: (-pair[0], pair[1].code),
            )
            if len(scored) == 1 or scored[0][0] >= scored[1][0] + DECISIVE:
                chosen[index] = scored[0][1]
                ties.pop(index, None)
            else:
                chosen[index] = None
                ties[index] = tuple(u for s, u in scored if s > scored[0][0] - DECISIVE)
    seen = Counter(c for u in chosen if u for c in (u.code, *above.get(u.code, ())))
    typed = {n.key for n in names if n.type}
    found = []
    for index, (name, (pool, time)) in enumerate(zip(names, pools, strict=True)):
        unit, tied = chosen[index], ties.get(index, ())
        if unit is None and not tied:
            continue
        level = unit.level if unit else tied[0].level
        if name.type is None and not _stands(name, unit, typed, around, seen, above):
            continue
        if name.type == "thanh_pho" and unit:
            level = unit.level
        found.append(
            Toponym(name.start, name.end, name.type_start, text.canonical[name.start : name.end], level, unit.code if unit else None,
                    tuple(u.code for u in tied) if unit is None else (), f"toponym.{'typed' if name.type else 'bare'}.{time}")
        )  # fmt: skip
    return found


def _stands(name: _Candidate, unit: Unit | None, typed: set[str], around: tuple[str | None, ...], seen: Counter[str], above: dict[str, tuple[str, ...]]) -> bool:
    """Whether a bare name is a place at all: a province, a name typed elsewhere, or a unit of an area the text speaks of."""
    if unit is None:
        return name.key in typed
    if unit.level == "province" or name.key in typed or unit.code in around:
        return True
    parents = above.get(unit.code, ())
    if " " not in name.key:  # one syllable: "Nghèn", "Gôi"
        return bool(parents) and parents[0] in around and name.listed
    if unit.level == "district":
        return seen[parents[-1]] > seen[unit.code] or parents[-1] in around if parents else False
    return bool(parents) and (parents[0] in around or (seen[parents[0]] > seen[unit.code]))


def _score(
    unit: Unit, index: int, names: list[_Candidate], chosen: list[Unit | None], above: dict[str, tuple[str, ...]], around: tuple[str | None, ...],
    seen: Counter[str], by_name: dict[str, Counter[str]], text: Text, sentences: Sentences,
) -> float:  # fmt: skip
    """How much the text around speaks for ``unit``."""
    parents, name, score = above[unit.code], names[index], 0.0
    for step in range(1, 9):  # the name around it: the next one that is no list partner
        if index + step >= len(names):
            break
        other, around_it = names[index + step], chosen[index + step]
        gap = text.key[names[index + step - 1].end : other.type_start].strip(" ")
        if around_it is not None and RANK[around_it.level] < RANK[unit.level] and _ENCLOSES.fullmatch(text.key[names[index + step - 1].end : other.type_start]):
            score += ENCLOSED if around_it.code in parents else -ENCLOSED / 2 if step == 1 and gap != "," else 0
            break
        if not _LIST.fullmatch(text.key[names[index + step - 1].end : other.type_start]):
            break
    here = sentences.at(name.start).index
    for back in range(index - 1, max(-1, index - 12), -1):
        before = chosen[back]
        if before is None or before.code == unit.code:
            continue
        gap = here - sentences.at(names[back].start).index
        if gap > 2:
            break
        if before.code in parents:
            score += SAME_SENTENCE / (1 + gap)
            break
        if above.get(before.code, ())[:1] == parents[:1] and parents and name.listed:
            score += SAME_SENTENCE / (1 + gap)
            break
    counts = by_name.get(name.key)
    if counts and counts[unit.code] - (1 if chosen[index] is unit else 0) > 0:
        score += SAME_NAME
    if unit.code in around:
        score += IN_SCOPE_DISTRICT + 1
    for parent, district, province in ((p, p in around, p) for p in parents):
        if district:
            score += IN_SCOPE_DISTRICT if len(parent) == 3 else IN_SCOPE_PROVINCE
        own = 1 if chosen[index] is unit else 0
        if seen[province] > own:
            score += SEEN_DISTRICT if len(parent) == 3 else SEEN_PROVINCE
    if name.type is None:
        score += {"province": 6.0, "district": 1.5, "commune": 0.0}[unit.level]
    elif name.type == "thanh_pho" and unit.level == "province":
        score += 1.0
    return score


def _villages(
    text: Text, mentions: Sequence[Mention], persons: Sequence[Person], places: list[Toponym], scope: str | None, day: date, units: Units
) -> list[Toponym]:
    """Villages have no code of their own: "thôn 5" keeps its type word, "xóm Bắc Sơn" its name; both get the commune they lie in."""
    found: list[Toponym] = []
    blocked = [(p.start, p.end) for p in persons if p.form == "name"]
    own = scope if scope and len(scope) == 5 else None
    for mention in mentions:
        if not mention.label.startswith("cue.villageword.") or (found and mention.start < found[-1].end):
            continue
        if text.canonical[mention.start - 1 : mention.start].isalnum():
            continue
        number = _NUMBERED.match(text.canonical, mention.end)
        name = None if number else _CAPITALISED.match(text.canonical, mention.end)
        if number:
            start, end = mention.start, number.end()
        elif name and not any(s < name.end(1) and name.start(1) < e for s, e in blocked):
            start, end = name.span(1)
        else:
            continue
        if not number and text.canonical[start:end].isupper() and end - start < 5:
            continue  # "bản NTM"
        after = next((p for p in places if p.type_start >= end and p.level == "commune" and _ENCLOSES.fullmatch(text.key[end : p.type_start])), None)
        before = next((p for p in reversed(places) if p.end <= mention.start and p.level == "commune" and p.code), None)
        home = after or before
        code = home.code if home else own
        found.append(Toponym(start, end, mention.start, text.canonical[start:end], "village", code, (), "toponym.village"))
    return found
