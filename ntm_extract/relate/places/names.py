"""NAMES: the names of units in a text, with the words beside each that tell its kind. Nothing is resolved here.

A gazetteer name counts when it is capitalised, is no part of a person's or a longer name and does not follow the word
for another thing ("đường Lê Duẩn"). Its type word stands before it ("xã miền núi Sơn Kim", "H.Tân Phú"), or is handed
on from the head of a list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from ntm_extract.document import Mention, Mentions, Person, Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import TYPES
from ntm_extract.span import Cover, Span

_P = phrases("names")
_AND = _P.word("and")
LIST = _P.joint  # "A, B và C", "A (huyện D), B"
LAST_JOINT = _P.last_joint
_PARTS = re.compile(r"[\s-]+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[^\S\n]$")  # on the same line
_WORD_BEHIND = re.compile(r"[ ](?:[^\W\d_]\S*)")
_CAPITALS_BEHIND = re.compile(r"(?: [^\W\d_a-z][^\W\d_]+)+")
_ASIDE = re.compile(r"^ \([^()\n]{1,24}\)")  # "A| (thành phố)|, B", "A| (2015)| và B"
_TWO_OR_THREE = re.compile(r"\s?((?:[^\W\d_][^\W\d_]*)(?: [^\W\d_]+){1,2})(?![ ]?\w)")
_TWO_OR_MORE = re.compile(r"((?:[^\W\d_]+)(?: [^\W\d_]+){1,2}?)(?=[ ][^\W\d_])")
ABBREVIATIONS = frozenset({"x", "p", "q", "h", "t", "tt"})  # count only in capitals: "H.Tân Phú", not "t. 5"
_OFFICES = _P.words("offices")
LEAD_REACH = 48
_RULED = 12  # characters of "công an "
TOLD_REACH = 56  # characters before the word for a kind in which the name may stand whose kind it tells
_TELLS = _P.words("tells")
_UNKNOWN = frozenset({"xa", "phuong", "thi_tran", "huyen"})  # types of units of which the gazetteer may lack some


class Name(NamedTuple):
    """``type``: the type word right before it; ``hint``: the type of the head of its list, certain where ``plural``;
    ``known``: whether the gazetteer holds it.
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
        """The type by its own word or the head of its list."""
        return self.type or self.hint


class Words:
    """Type words and non-place words of one text, by their end."""

    def __init__(self, text: Text, mentions: Mentions) -> None:
        self.types: dict[int, Mention] = {}
        self.fillers: dict[int, Mention] = {}
        self.opened_types = {m.start for m in mentions.of("cue.typeword")}
        self.villages = _by_end(mentions.of("cue.villageword"))
        ends = {m.end for m in mentions.of("cue.notplace.ends_so")}  # "thị |trường| Hà Nội"
        self.others = _by_end([m for m in mentions.of("cue.notplace.other") if m.end not in ends])
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
        """The type word of the name at ``start``, right before it or with describing words between."""
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
    """The longest mention per end."""
    return {m.end: m for m in reversed(mentions)}


class _People:
    """Spans of the full names of people."""

    def __init__(self, persons: Sequence[Person]) -> None:
        self.spans = [Span(p.start, p.end) for p in persons if p.form == "name"]
        self.starts = {span.start for span in self.spans}
        self.inside = {at for span in self.spans for at in range(*span)}

    def bar(self, start: int, end: int, typed: bool) -> bool:
        """Whether the name is a person's: "huyện |Nguyễn Văn Lộc|"; not "huyện |Trần Văn Thời|", over a Mr Thời."""
        if start not in self.inside and end - 1 not in self.inside:
            return False
        name = Span(start, end)
        return not typed or not all(name.holds(span) and span != name for span in self.spans if span.touches(name))


def names(text: Text, mentions: Mentions, persons: Sequence[Person], words: Words) -> list[Name]:
    """Names in text order, with types handed on along lists."""
    canonical, key, people = text.canonical, text.key, _People(persons)
    found: list[Name] = []
    last = 0
    for mention in mentions.of("unit"):
        if mention.start >= last and (name := _name(text, mention, words, people)):
            found.append(name)
            last = name.end
    found += _unknown(text, words, found, people)
    found.sort(key=lambda n: n.start)
    called = _called(key, persons) - {n.key for n in found if n.type}
    return [
        n
        for n in _hand_on(text, words, found)
        if n.kind or (not _is_slip(canonical, n.start, n.end) and (n.start == 0 or key[n.start : n.end] not in called))
    ]


def _name(text: Text, mention: Mention, words: Words, people: _People) -> Name | None:
    """The Name of a gazetteer mention; None where the words are no name there."""
    canonical, key, start, end = text.canonical, text.key, mention.start, mention.end
    numbered = _P.numbered.match(mention.id) is not None  # "tại |phường 5|": a name that holds its type word
    if canonical[start].islower() and not numbered:
        return None
    opened = words.opened.get(start, 0)
    if opened > end and (canonical[end + 1].islower() or canonical[start:opened].isupper()):
        return None  # "thành phố |Vinh| quang", "|CỘNG HÒA| XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    if end - start == 1 and key.startswith("p.v", start - 2):
        return None  # "P.V: Thưa ông, ...": a reporter, not ward V
    typed = None if numbered else words.type_before(key, start)
    if mention.id[0].isdigit():
        written = typed is not None and typed.label.endswith(("quan", "phuong"))
    else:  # without a type word a slip must stand in a list that hands it on
        slips = (start, end) not in words.common
        written = numbered or _is_capitalised(canonical, start, end) or (slips and _is_slip(canonical, start, end))
    if not written or ((numbered or mention.id[0].isdigit()) and not _ends_number(text, mention)):
        return None
    if people.bar(start, end, typed is not None) or not (typed or _may_stand_bare(text, words, start, end)):
        return None
    # "huyện |Đơn Dương| Xã Ka Đô"
    if end + 1 not in words.opened_types and not _ends(canonical, start, end, typed is not None, people.starts):
        return None
    if mention.id[-1].isdigit() and " " in mention.id and not numbered and _P.counts.match(key, end):
        return None  # "huyện A Lưới |4 thôn|", though there is a commune "A Lưới 4" later
    kind = typed.value if typed else _told_kind(key, end)
    return Name(start, end, typed.start if typed else start, mention.id, kind)


def _ends_number(text: Text, mention: Mention) -> bool:
    """Whether a number that is a name counts nothing behind it: "phường 5 |đã| về đích", "quận 6 |Lê Văn An|", "|UBND|
    phường 5 kiểm tra"; not "mỗi phường 5 |ha|".
    """
    key, start, end = text.key, mention.start, mention.end
    ruled = _P.ruled.search(key, max(0, start - _RULED), start)
    return text.canonical[end + 1 : end + 2].isupper() or (ruled or _P.numeric_end.match(key, end)) is not None


def _told_kind(key: str, end: int) -> str | None:
    """The type that a predicate gives a bare name: "Lũng Phìn |là xã| đầu tiên", "Can Lộc |trở thành huyện| A"."""
    told = _P.told_kind.match(key, end)
    return TYPES[told["kind"]] if told else None


def _called(key: str, persons: Sequence[Person]) -> set[str]:
    """Names of people without their surname: beside "họa sĩ Trần Thanh Hà", "|Thanh Hà| chỉ vẽ sông"."""
    full = (key[p.start : p.end].split() for p in persons if p.form == "name")
    return {" ".join(syllables[-2:]) for syllables in full if len(syllables) > 2}


def _is_capitalised(canonical: str, start: int, end: int) -> bool:
    """Whether every syllable begins with a capital or digit: "Bà Rịa - Vũng Tàu", "Ea H'leo", "Quảng Phú 1"."""
    return all(w[0].isupper() or w[0].isdigit() for w in _PARTS.split(canonical[start:end]) if w)


def _is_slip(canonical: str, start: int, end: int) -> bool:
    """Whether only the first syllable of a name has its capital: "tỉnh Nghệ |an|", "xã Quảng Thanh, Kiền |bái|"."""
    first, *rest = canonical[start:end].split(" ")
    return first[:1].isupper() and first[1:].islower() and bool(rest) and all(word.islower() for word in rest)


def _may_stand_bare(text: Text, words: Words, start: int, end: int) -> bool:
    """Whether a name may count without a type word: no word for another thing before it, not the end of a longer name,
    not a name that is mostly no place.
    """
    if (start, end) in words.never:
        return _P.bracketed.search(text.key, max(0, start - 40), start) is not None
    body, other = words.bodies.get(start - 1), words.others.get(start - 1)
    if other and text.canonical[start - 1] != "\n" and (body is None or body >= other.start):
        return False  # not "Sở Lao |động| Hà Tĩnh"
    if _P.house_number.search(text.key, max(0, start - 20), start):
        return False
    if _P.roman.fullmatch(text.key, start, end):  # "quý |III|", "khóa |IV|"; but "phường I, |III|"
        return _P.wards.search(text.key, max(0, start - LEAD_REACH), start) is not None
    before = text.canonical[max(0, start - 14) : start]
    head = _WORD_BEFORE.search(before)
    if head is None or not head[1][0].isupper() or head[1].isupper() or body is not None:
        return True  # "UBND Hà Tĩnh", "của Hà Tĩnh", "Sở Công Thương Hà Tĩnh"
    return _opens(text.canonical, start - len(head[0]))


def _opens(canonical: str, at: int) -> bool:
    """Whether the capital at ``at`` is due to where it stands (first in a sentence, behind a colon or quote)."""
    before = canonical[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in '.:;\n!?"“-(…•'


def _ends(canonical: str, start: int, end: int, typed: bool, person_starts: set[int]) -> bool:
    """Whether the name ends at ``end``: no capitalised syllable follows, unless the name of a person begins there."""
    follow = _WORD_BEHIND.match(canonical, end)
    if follow is None or not follow[0][1].isupper() or (end + 1) in person_starts:
        return True
    if _P.opens_paper.match(canonical, end):
        return True
    word = re.sub(r"\W+$", "", follow[0].strip())
    if word.isupper() and (len(word) > 1 or canonical[:end].rstrip()[-1:].isupper()):
        return True  # "HÀ TĨNH NHIỀU CÁCH LÀM", "Hà Tĩnh NTM"
    if canonical[start:end].isupper() and not word.isupper():
        return True  # "XÃ TÂN HƯƠNG Độc lập - Tự do - Hạnh phúc": the other column of a letterhead
    run = _CAPITALS_BEHIND.match(canonical, end)
    person = run[0].split() if run else []  # unseen
    return typed and " " in canonical[start:end] and len(person) in (2, 3, 4) and all(w[0].isupper() for w in person)


def _unknown(text: Text, words: Words, found: list[Name], people: _People) -> list[Name]:
    """Typed names that the gazetteer lacks, e.g. misspelt ("xã Đông Khê Thượng"): two or three capitalised syllables
    behind a type word, or before a predicate that gives their kind ("|Thương Lộc| là xã đầu tiên").
    """
    taken = Cover([*((n.start, n.end) for n in found), *people.spans])
    out: list[Name] = []
    for end, mention in words.types.items():
        if mention.value not in _UNKNOWN or end in words.others:
            continue  # "Hợp tác |xã| Thiên Phú"
        told = _subject_of_type(text, mention)
        if told is not None and not taken.touches(*told):
            out.append(Name(*told, told.start, told.of(text.key), mention.value, known=False))
        start = end + 1 if text.canonical[end : end + 1] == " " else end
        named = _capitals(text, start) if start not in words.heads else None
        if named is not None and not taken.touches(*named):
            out.append(Name(*named, mention.start, named.of(text.key), mention.value, known=False))
    return out


def _subject_of_type(text: Text, mention: Mention) -> Span | None:
    """The words that the type word of ``mention`` predicates to be a commune: "|Thương Lộc| là xã đầu tiên"."""
    if mention.value != "xa" or not text.key.endswith(_TELLS, 0, mention.start):
        return None
    told = _P.told_before.search(text.canonical, max(0, mention.start - TOLD_REACH), mention.start)
    return Span(*told.span("name")) if told and _P.told_kind.match(text.key, told.end("name")) else None


def _capitals(text: Text, start: int) -> Span | None:
    """The span of two or three capitalised syllables from ``start`` on, with no further capital behind."""
    match = _TWO_OR_THREE.match(text.canonical, start) or _TWO_OR_MORE.match(text.canonical, start)
    if match is None or not match[1][0].isupper():
        return None
    capital = list(takewhile(lambda s: s[0].isupper() and not s.isupper(), match[1].split()))
    end = start + len(" ".join(capital))
    goes_on = text.canonical[end : end + 1] == " " and text.canonical[end + 1 : end + 2].isupper()
    return Span(start, end) if len(capital) > 1 and not goes_on else None


def _hand_on(text: Text, words: Words, found: list[Name]) -> list[Name]:
    """The names with the type word of their list: "các xã A, B và C", "4 xã (A, B)", "xã A (huyện D), B (huyện E)"."""
    key, out = text.key, []
    type_ends = sorted(words.types)
    for name in found:
        if name.type is not None:
            typed = name._replace(plural=_is_plural(key, name.type_start))
            out.append(name._replace(type=None, type_start=name.start) if _is_around(key, words, typed) else typed)
        elif (source := _member_before(key, out, name.start)) is not None:
            joined = key[source.end : name.start] == _AND and source.type is not None
            out.append(name._replace(hint=source.kind, plural=source.plural or joined))
        else:
            lead = _lead(key, words, type_ends, name.start)
            out.append(name._replace(hint=lead, plural=True) if lead else name)
    return out


def _is_around(key: str, words: Words, name: Name) -> bool:
    """Whether a single name says where several units are: "các |xã biên giới| Bến Cầu", not "các xã miền núi A, B"."""
    described = name.start - 1 not in words.types and name.start not in words.types
    return name.plural and described and _P.list_goes_on.match(key, name.end) is None


def _member_before(key: str, out: list[Name], at: int) -> Name | None:
    """The list member whose type the name at ``at`` shares: the one before, or the one whose bracket ends there."""
    gap = _ASIDE.sub("", key[out[-1].end : at], count=1) if out else ""
    if not out or not LIST.fullmatch(gap):
        return None
    before = _before_bracket(key, out, at) if gap.startswith(")") else out[-1]
    return before if before is not None and before.kind else None


def _before_bracket(key: str, out: list[Name], at: int) -> Name | None:
    """The name right before the bracket that closes before ``at``: "A" of "xã A (B, C), D"."""
    close = key.rfind(")", 0, at)
    opened = key.rfind("(", 0, close)
    nearest = next((n for n in reversed(out) if n.end <= opened), None)
    return nearest if nearest is not None and opened - nearest.end <= 2 else None


def _lead(key: str, words: Words, type_ends: list[int], start: int) -> str | None:
    """The type that the opening of a list gives its first member: "3 xã gồm A", "các huyện: B"."""
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
    if _is_plural(key, mention.start):
        return mention.value
    if _P.of_standard.match(key, end):  # "|10 xã| đủ điều kiện công nhận |xã| đạt chuẩn gồm: A, B"
        line = max(key.rfind(stop, 0, end) for stop in (".", "\n", ";", ":"))
        counted = (words.types[e] for e in reversed(type_ends[: last - 1]) if e > line)
        return mention.value if any(m.value == mention.value and _is_plural(key, m.start) for m in counted) else None
    return None  # "trụ sở xã (ảnh: A)": only "3 xã (A, B, C)", "các xã: A, B" open a list


def _is_plural(key: str, at: int) -> bool:
    """Whether the type word at ``at`` stands for several units: "|các| xã A, B"."""
    return _P.plural.search(key[max(0, at - 8) : at]) is not None
