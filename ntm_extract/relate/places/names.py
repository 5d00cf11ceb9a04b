"""NAMES: which words of a text are names of units, and what do the words beside each say of it? Nothing is resolved
here.

A gazetteer name counts when it is capitalised, is no part of a person's or a longer name and does not follow the word
for another thing ("đường Lê Duẩn"). Its type word stands before it ("xã miền núi Sơn Kim", "H.Tân Phú"), or is handed
on from the head of a list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ntm_extract.document import Mention, Mentions, Person, Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import TYPES

_P = phrases("names")
LIST = _P.joint  # "A, B và C", "A (huyện D), B"
_PARTS = re.compile(r"[\s-]+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[^\S\n]$")  # on the same line
_WORD_BEHIND = re.compile(r"[ ](?:[^\W\d_]\S*)")
_CAPITALS_BEHIND = re.compile(r"(?: [^\W\d_a-z][^\W\d_]+)+")
_TWO_OR_THREE = re.compile(r"\s?((?:[^\W\d_][^\W\d_]*)(?: [^\W\d_]+){1,2})(?![ ]?\w)")
_TWO_OR_MORE = re.compile(r"((?:[^\W\d_]+)(?: [^\W\d_]+){1,2}?)(?=[ ][^\W\d_])")
ABBREVIATIONS = frozenset({"x", "p", "q", "h", "t", "tt"})  # count only in capitals: "H.Tân Phú", not "t. 5"
_OFFICES = tuple(_P.words("offices"))
LEAD_REACH = 48
TOLD_REACH = 56  # characters before the word for a kind in which the name may stand whose kind it tells
_TELLS = _P.words("tells")


class Name(NamedTuple):
    """``type``: the type word right before it; ``hint``: the type of the list's head, sure where ``plural``. ``known``:
    in the gazetteer.
    """

    start: int
    end: int
    type_start: int
    key: str
    type: str | None
    hint: str | None = None
    plural: bool = False
    known: bool = True

    @property
    def kind(self) -> str | None:
        """Type from its own word or its list's head."""
        return self.type or self.hint


class Words:
    """Type words and non-place words of one text, by the offset where they end."""

    def __init__(self, text: Text, mentions: Mentions) -> None:
        self.types: dict[int, Mention] = {}
        self.fillers: dict[int, Mention] = {}
        self.villages = _by_end(mentions.of("cue.villageword"))
        self.others = _by_end(mentions.of("cue.notplace.other"))
        words = mentions.of("cue.notplace.word")
        self.inside = _by_end(words)
        self.opened = {m.start: m.end for m in reversed(words)}  # "|Vinh quang|": where it begins, and where it ends
        self.never = {(m.start, m.end) for m in mentions.of("cue.notplace.never")}
        self.common = {(m.start, m.end) for m in mentions.of("cue.notplace.common")}
        self.peoples = {
            m.start: (m.end, first)
            for value, first in (("people_alone", False), ("people", True))
            for m in reversed(mentions.of(f"cue.notplace.{value}"))
        }
        self.heads = {m.start for m in mentions.of("cue.notplace.head")}
        self.bodies = {m.end: m.start for m in mentions.of("org") if m.id.startswith(_OFFICES)}
        for m in mentions.of("cue.typeword"):
            if text.key[m.start : m.end].rstrip(".") not in ABBREVIATIONS or text.canonical[m.start].isupper():
                # mentions come longest first: "thị xã" before "xã"
                (self.fillers if m.label.endswith(".filler") else self.types).setdefault(m.end, m)

    def type_before(self, key: str, start: int) -> Mention | None:
        """The type word of the name at ``start``: right before it, or with describing words between. Spans from its
        first letter.
        """
        at = start - 1 if key[start - 1 : start] == " " else start
        for _ in range(3):
            if found := self.types.get(at):
                other = self.others.get(at)
                return None if other and other.start < found.start else found  # "hợp tác xã Hương Sơn"
            filler = self.fillers.get(at)
            if filler is None or filler.start < 1:
                return None
            at = filler.start - 1
        return None


def _by_end(mentions: Sequence[Mention]) -> dict[int, Mention]:
    """The longest mention that ends at each place."""
    return {m.end: m for m in reversed(mentions)}


def names(text: Text, mentions: Mentions, persons: Sequence[Person], words: Words) -> list[Name]:
    """Names in text order, lists handed on."""
    canonical, key = text.canonical, text.key
    people = [(p.start, p.end) for p in persons if p.form == "name"]
    first = {s for s, _ in people}
    held = {i for s, e in people for i in range(s, e)}
    found: list[Name] = []
    last = 0
    for m in mentions.of("unit"):
        if m.start < last:
            continue
        start, end = m.start, m.end
        if words.opened.get(start, 0) > end and canonical[end + 1].islower():
            continue  # "thành phố |Vinh| quang"
        if end - start == 1 and key.startswith("p.v", start - 2):
            continue  # "P.V: Thưa ông, ...": a reporter, not ward V
        if m.id[0].isdigit():
            typed = words.type_before(key, start)
            if not typed or not typed.label.endswith(("quan", "phuong")) or not _P.numeric_end.match(key, end):
                continue
        elif _P.numbered.match(m.id):  # "tại |phường 5|": a name that holds its type word
            if not _P.numeric_end.match(key, end):
                continue
            typed = None
        elif _is_capitalised(canonical, start, end):
            typed = words.type_before(key, start)
        elif _is_slip(canonical, start, end) and (start, end) not in words.common:
            typed = words.type_before(key, start)  # without one it must stand in a list that hands it on
        else:
            continue
        if start in held or end - 1 in held:
            if typed is None or not all(
                start <= s and e <= end and (s, e) != (start, end) for s, e in people if s < end and start < e
            ):
                # "Chủ tịch UBND huyện Nguyễn Văn Lộc"; but "huyện Trần Văn Thời" covers what looks like a Mr Thời
                continue
        if typed is None and not _may_stand_bare(text, words, start, end):
            continue
        if not _ends(canonical, start, end, typed is not None, first):
            continue
        kind = typed.value if typed else _told_kind(key, end)
        found.append(Name(start, end, typed.start if typed else start, m.id, kind))
        last = end
    found += _unknown(text, words, found, held)
    found.sort(key=lambda n: n.start)
    called = _called(key, persons) - {n.key for n in found if n.type}
    return [
        n
        for n in _hand_on(text, words, found)
        if n.kind or (not _is_slip(canonical, n.start, n.end) and (n.start == 0 or key[n.start : n.end] not in called))
    ]


def _told_kind(key: str, end: int) -> str | None:
    """The type that a bare name is told to be of: "Lũng Phìn |là xã| đầu tiên", "xây dựng Can Lộc |trở thành huyện| đạt
    chuẩn".
    """
    told = _P.told_kind.match(key, end)
    return TYPES[told["kind"]] if told else None


def _called(key: str, persons: Sequence[Person]) -> set[str]:
    """What people of the text are called without their surname: of "họa sĩ Trần Thanh Hà" "|Thanh Hà| chỉ vẽ sông"."""
    full = (key[p.start : p.end].split() for p in persons if p.form == "name")
    return {" ".join(syllables[-2:]) for syllables in full if len(syllables) > 2}


def _is_capitalised(canonical: str, start: int, end: int) -> bool:
    """Every syllable begins with a capital or digit ("Bà Rịa - Vũng Tàu", "Ea H'leo", "Quảng Phú 1")."""
    return all(w[0].isupper() or w[0].isdigit() for w in _PARTS.split(canonical[start:end]) if w)


def _is_slip(canonical: str, start: int, end: int) -> bool:
    """Whether only the first of a name's syllables has its capital: "tỉnh Nghệ |an|", "xã Quảng Thanh, Kiền |bái|"."""
    first, *rest = canonical[start:end].split(" ")
    return first[:1].isupper() and first[1:].islower() and bool(rest) and all(word.islower() for word in rest)


def _may_stand_bare(text: Text, words: Words, start: int, end: int) -> bool:
    """No word for another thing before it, not the tail of a longer name, not a name that is mostly no place."""
    if (start, end) in words.never:
        return _P.bracketed.search(text.key, max(0, start - 40), start) is not None
    body, other = words.bodies.get(start - 1), words.others.get(start - 1)
    if other and text.canonical[start - 1] != "\n" and (body is None or body >= other.start):
        return False  # not "Sở Lao |động| Hà Tĩnh"
    if _P.house_number.search(text.key, max(0, start - 20), start):
        return False
    before = text.canonical[max(0, start - 14) : start]
    head = _WORD_BEFORE.search(before)
    if head is None or not head[1][0].isupper() or head[1].isupper() or body is not None:
        return True  # "UBND Hà Tĩnh", "của Hà Tĩnh", "Sở Công Thương Hà Tĩnh"
    return _opens(text.canonical, start - len(head[0]))


def _opens(canonical: str, at: int) -> bool:
    """Whether the capital at ``at`` is due to its place (start of a sentence, after a colon or quote), not to a name."""
    before = canonical[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in '.:;\n!?"“-(…•'


def _ends(canonical: str, start: int, end: int, typed: bool, person_starts: set[int]) -> bool:
    """Whether the name really ends at ``end``: no capitalised syllable goes on, unless a person's name begins there."""
    follow = _WORD_BEHIND.match(canonical, end)
    if follow is None or not follow[0][1].isupper() or (end + 1) in person_starts:
        return True
    word = re.sub(r"\W+$", "", follow[0].strip())
    if word.isupper() and (len(word) > 1 or canonical[:end].rstrip()[-1:].isupper()):
        return True  # "HÀ TĨNH NHIỀU CÁCH LÀM", "Hà Tĩnh NTM"
    if canonical[start:end].isupper() and not word.isupper():
        return True  # "XÃ TÂN HƯƠNG Độc lập - Tự do - Hạnh phúc": the other column of a letterhead
    run = _CAPITALS_BEHIND.match(canonical, end)
    # a person unseen
    return (
        typed
        and " " in canonical[max(0, start) : end]
        and run is not None
        and len(run[0].split()) in (2, 3, 4)
        and all(w[0].isupper() for w in run[0].split())
    )


def _unknown(text: Text, words: Words, found: list[Name], held: set[int]) -> list[Name]:
    """Typed names that the gazetteer lacks ("xã Đông Khê Thượng" misspelt): two or three capitalised syllables after a
    type word, or before what tells their kind ("|Thương Lộc| là xã đầu tiên").
    """
    starts = {n.start for n in found}
    taken = {i for n in found for i in range(n.start, n.end)}
    out: list[Name] = []
    for end, mention in words.types.items():
        value = mention.value
        start = end + 1 if text.canonical[end : end + 1] == " " else end
        if value not in ("xa", "phuong", "thi_tran", "huyen"):
            continue
        if (
            value == "xa"
            and text.key.endswith(_TELLS, 0, mention.start)
            and (told := _P.told_before.search(text.canonical, max(0, mention.start - TOLD_REACH), mention.start))
            and _P.told_kind.match(text.key, told.end("name"))
            and not any(i in taken or i in held for i in range(*told.span("name")))
        ):
            begin, stop = told.span("name")
            out.append(Name(begin, stop, begin, text.key[begin:stop], value, known=False))
        if start in starts or start in words.heads:
            continue
        match = _TWO_OR_THREE.match(text.canonical, start) or _TWO_OR_MORE.match(text.canonical, start)
        if match is None or not match[1][0].isupper():
            continue
        syllables = match[1].split()
        capital = [s for s in syllables if s[0].isupper() and not s.isupper()]
        size = next((i for i, s in enumerate(syllables) if s not in capital), len(syllables))
        stop = start + len(" ".join(syllables[:size]))
        follow = text.canonical[stop : stop + 2]
        if (
            size < 2
            or any(i in taken or i in held for i in range(start, stop))
            or (follow[:1] == " " and follow[1:].isupper())
        ):
            continue
        out.append(Name(start, stop, mention.start, text.key[start:stop], value, known=False))
    return out


def _hand_on(text: Text, words: Words, found: list[Name]) -> list[Name]:
    """A type word before a list holds for each bare member: "các xã A, B và C", "4 xã (A, B, C, D)", "xã A (huyện D), B
    (huyện E)".
    """
    key, out = text.key, []
    heads: list[Name] = []  # members of the open list, and of the one around its bracket
    type_ends = sorted(words.types)
    for name in found:
        if name.type is not None:
            name = name._replace(plural=bool(_P.plural.search(key[max(0, name.type_start - 8) : name.type_start])))
            heads.append(name)
            out.append(name)
            continue
        gap = key[out[-1].end : name.start] if out else "?"
        source: Name | None = None
        if out and (out[-1].kind or heads) and LIST.fullmatch(gap):
            if gap.startswith(")"):
                opener = _before_bracket(key, out, name.start)
                source = opener if opener is not None and opener.kind else None
            elif out[-1].kind:
                source = out[-1]
        if source is None and (lead := _lead(key, words, type_ends, name.start)):
            source = Name(0, 0, 0, "", lead, plural=True)
        if source is not None:
            name = name._replace(hint=source.kind, plural=source.plural)
        out.append(name)
    return out


def _before_bracket(key: str, out: list[Name], at: int) -> Name | None:
    """The name right before the bracket that closes before ``at``: "A" of "xã A (B, C), D"."""
    close = key.rfind(")", 0, at)
    opened = key.rfind("(", 0, close)
    nearest = next((n for n in reversed(out) if n.end <= opened), None)
    return nearest if nearest is not None and opened - nearest.end <= 2 else None


def _lead(key: str, words: Words, type_ends: list[int], start: int) -> str | None:
    """The type that a list's opening gives its first member: "3 xã gồm A", "các huyện: B"."""
    low = max(0, start - LEAD_REACH)
    last = bisect_left(type_ends, start)
    if not last or (end := type_ends[last - 1]) < low:
        return None
    hamlets = [
        v
        for v in range(end + 1, start + 1)
        if v in words.villages and not (v in words.inside and words.inside[v].start < words.villages[v].start)
    ]
    if hamlets or not _P.lead.fullmatch(key, end, start):  # "nông |thôn| mới" is none
        return None
    mention = words.types[end]
    if not _P.plural.search(key[max(0, mention.start - 8) : mention.start]):
        return None  # "trụ sở xã (ảnh: A)": only "3 xã (A, B, C)", "các xã: A, B" open a list
    return mention.value
