"""The values that stages pass to each other: immutable, with offsets into the canonical text. Only records have offsets
into the raw text.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from operator import attrgetter, itemgetter
from typing import Literal, NamedTuple

from ntm_extract.folding import INVISIBLE
from ntm_extract.span import Cover, Span

BLANK_LINE = re.compile(r"\n[ \t]*\n")  # between two paragraphs
_NAMED = re.compile(r"[^\s\d]")  # what says nothing in a name


@dataclass(frozen=True, slots=True)
class Text:
    """A document's text in three aligned forms.

    ``raw``: as the reader produced it; ``canonical``: NFC without invisible characters; ``key``: the folded form, which
    has the same length as ``canonical``. ``origin[i]`` is the raw offset of ``canonical[i]`` (None: the two are the
    same).
    """

    raw: str
    canonical: str
    key: str
    origin: list[int] | None = None
    guessed: bool = False  # the text has no diacritics; those of ``key`` are guessed

    def inside(self, offset: int) -> int:
        """The canonical offset of a raw one, as those of records are."""
        return offset if self.origin is None else bisect_left(self.origin, offset)

    def unnamed(self, places: Sequence[Toponym]) -> Text:
        """This text with names of ``places`` that say nothing: in its key their letters and signs are all one letter, so that no pattern
        reads a word in them: "xã |Trung Bình|", "xã Động |Đạt|", "huyện |Giao| Thủy", "tỉnh Bà Rịa |-| Vũng Tàu".
        """
        key = list(self.key)
        for place in places:
            key[place.start : place.end] = _NAMED.sub("q", self.key[place.start : place.end])
        return replace(self, key="".join(key))

    def home(self, start: int, end: int) -> Span:
        """The raw span of ``canonical[start:end]``."""
        if self.origin is None:
            return Span(start, end)
        first = self.origin[start]
        while start < end < len(self.origin) - 1 and self.origin[end] == self.origin[end - 1]:
            end += 1  # a letter whose mark has no composed form is two characters with one home
        last = self.origin[end] if end > start else first  # combining marks of the last character included
        while last > first and (
            self.raw[last - 1] in INVISIBLE
            or (self.raw[last - 1] == "*" and self.canonical[end - 1] != "*")
            or (self.raw[last - 1].isspace() and not self.canonical[end - 1].isspace())  # "(tỉnh |Nghệ An| )"
        ):
            last -= 1
        return Span(first, last)


class Token(NamedTuple):
    """A syllable, number or sign: ``canonical[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """``canonical[start:end]``, without the white space around it. ``line``: number of its line from 0, or of its
    paragraph where the text has each sentence on a line of its own.
    """

    start: int
    end: int
    index: int
    line: int


class Mention(NamedTuple):
    """A gazetteer row found in the text. ``label`` names the list ("unit", "title", "cue.status.target" ...), ``id``
    the row, ``form`` the folded words of the row of a cue: "phấn đấu" of "status.target:phấn đấu".
    """

    start: int
    end: int
    label: str
    id: str
    form: str = ""

    @property
    def value(self) -> str:
        """The last part of the label, what the cue means by its table: "target"."""
        return self.label.rpartition(".")[2]


class Mentions:
    """The mentions of one text by label. Every list is in text order; of mentions that begin together the longer comes
    first.
    """

    def __init__(self, filed: Mapping[str, list[Mention]], beginning: Mapping[str, Sequence[str]]) -> None:
        """``filed``: mentions by label; ``beginning``: sorted labels by prefix: "cue.status" -> ("cue.status.achieved",
        ...).
        """
        self._filed = filed
        self._beginning = beginning
        self._found: dict[str, list[Mention]] = {}  # by prefix, what was asked for
        self._starts: dict[str, list[int]] = {}

    def __iter__(self) -> Iterator[Mention]:
        return iter(self._joined(sorted(self._filed)))

    def of(self, prefix: str) -> list[Mention]:
        """Mentions whose label is ``prefix`` or begins with ``prefix.``."""
        found = self._found.get(prefix)
        if found is None:
            labels = [label for label in self._beginning.get(prefix, ()) if label in self._filed]
            found = self._found[prefix] = self._joined(labels)
        return found

    def labelled(self, prefix: str, start: int = 0, end: int = sys.maxsize) -> list[Mention]:
        """Mentions of `of` that lie in ``[start, end)``."""
        starts = self._starts.get(prefix)
        if starts is None:
            starts = self._starts[prefix] = [*(m[0] for m in self.of(prefix)), sys.maxsize]
        low = bisect_left(starts, start)
        if starts[low] >= end:
            return []  # mostly
        return [m for m in self._found[prefix][low : bisect_left(starts, end, low)] if m[1] <= end]

    def outside(self, places: Sequence[Toponym], *apart: str) -> Mentions:
        """These mentions, without those that are a part of the name of a place, "xã |Trung Bình|", "huyện |Cam| Lộ", begin inside one,
        "Chợ |Mới đạt chuẩn|", or run into one from its type word: "|huyện Giao| Thủy"; not those of ``apart``.
        """
        names = {p.type_start: p.start for p in places if p.type_start < p.start}
        within = {at for p in places for at in range(p.start, p.end)}
        labels = self._filed.keys() - set(apart)
        return self._each(
            lambda found: [m for m in found if m[0] not in within and (m[0] not in names or m[1] <= names[m[0]])],
            *labels,
        )

    def apart(self, prefix: str, other: str) -> Mentions:
        """These mentions, without those of ``prefix`` that lie behind the first word of one of ``other``: "Ủy ban |nhân
        dân| huyện".
        """
        within = Cover((m.start + m.id.find(" "), m.end) for m in self.of(other) if " " in m.id)
        return self._each(lambda found: [m for m in found if not within.covers(m.start, m.end)], prefix)

    def _each(self, kept_of: Callable[[list[Mention]], list[Mention]], *prefixes: str) -> Mentions:
        """These mentions, of those of ``prefixes`` only what is kept of each label."""
        labels = {label for prefix in prefixes for label in self._beginning.get(prefix, ())}
        filed = {label: kept_of(found) if label in labels else found for label, found in self._filed.items()}
        kept = Mentions(filed, self._beginning)
        kept._found = {p: m for p, m in self._found.items() if labels.isdisjoint(self._beginning.get(p, ()))}
        return kept

    def _joined(self, labels: Sequence[str]) -> list[Mention]:
        """The mentions of several labels, merged into one sorted list."""
        if len(labels) == 1:
            return self._filed[labels[0]]
        found = [m for label in labels for m in self._filed[label]]
        found.sort(key=itemgetter(1), reverse=True)
        found.sort(key=itemgetter(0))  # by start; of those that begin together the longer still comes first
        return found


class Number(NamedTuple):
    """A numeral: "1.286", "36,2", "hai mươi mốt", "4-5", "11/22", "2,5 triệu" (scale applied)."""

    start: int
    end: int
    value: Decimal
    value_max: Decimal | None = None
    of: Decimal | None = None  # "11/22": of = 22
    words: bool = False  # written in words ("bốn")


# day: chiều 7/8; period: 7 tháng đầu năm, năm 2017, giai đoạn 2016-2020; deadline: đến năm 2020; as_of: tính đến hết tháng
# 6, đến nay; duration: 5 năm; clock: 8 giờ 30; "": khi đó, where none is told before it
TimeKind = Literal["day", "period", "deadline", "as_of", "duration", "clock", ""]


class Timex(NamedTuple):
    """A time expression, resolved against the document's date. ``first``/``last`` inclusive."""

    start: int
    end: int
    kind: TimeKind
    first: date | None
    last: date | None
    part_of_day: str | None = None
    programme: bool = False  # year range that belongs to a programme's name ("giai đoạn 2016-2020")

    @property
    def year(self) -> int | None:
        """The year in which it begins and ends; None where it is open or spans two years."""
        if self.first is None or self.last is None or self.first.year != self.last.year:
            return None
        return self.first.year

    def is_over(self, day: date) -> bool:
        """Whether its last day is known and is ``day`` or before."""
        return self.last is not None and self.last <= day

    def ends_after(self, day: date) -> bool:
        """Whether its last day is known and comes after ``day``."""
        return self.last is not None and self.last > day

    def is_ahead(self, day: date) -> bool:
        """Whether its first day is known and comes after ``day``."""
        return self.first is not None and self.first > day


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """A number with its unit of measure or its counted noun. ``value`` is in ``unit``, money in đồng."""

    start: int
    end: int  # end of number + unit ("4-5 triệu đồng", "11/22 xã")
    number: Number
    value: Decimal
    value_max: Decimal | None
    of: Decimal | None
    unit: str  # "count", "km", "VND", "VND/person", "percent", "household", ...
    noun: str = ""  # key of the counted noun as the table has it ("xã", "mô hình"), "" for measures
    noun_start: int = -1
    noun_end: int = -1

    @property
    def head_noun(self) -> str:
        """The first word of the noun: "xã" of "xã miền núi"; "" for measures."""
        return self.noun.partition(" ")[0]

    @property
    def base_unit(self) -> str:
        """The unit without what it is divided by: "VND" of "VND/person"."""
        return self.unit.partition("/")[0]


@dataclass(frozen=True, slots=True)
class LegalRef:
    """A reference to a document: "Quyết định số 16/QĐ-UBND ngày 5/1/2017 của UBND tỉnh"."""

    start: int
    end: int
    kind: str
    number: str
    symbol: str | None
    date: date | None
    full_end: int = 0  # where its date ends
    evidence: dict[str, Span] = field(default_factory=dict)


class Toponym(NamedTuple):
    """One mention of a named administrative unit (or village), resolved as far as the text allows.

    ``start``/``end``: the name alone. ``type_start``: where its type word begins ("xã Thượng Lộc"), else ``start``.
    ``code`` null while ``candidates`` has several. A village's ``code`` is its commune's. ``joined``: it is told of as one of
    those of which another was made, "xã A, sáp nhập từ |xã B| và |xã C|".
    """

    start: int
    end: int
    type_start: int
    name: str
    level: str
    code: str | None
    candidates: tuple[str, ...] = ()
    rule: str = ""
    in_title: bool = False  # part of a title or organization ("UBND huyện Can Lộc")
    joined: bool = False


class Person(NamedTuple):
    """One mention of a person: a full name, a short form ("ông Khương"), or a bare title as an anaphor.

    ``who``: the full name of the antecedent. ``start`` includes the honorific of a short form, never of a full name.
    """

    start: int
    end: int
    who: str
    form: str  # "name", "short", "title"


_LINE = attrgetter("line")


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a text, found by offset."""

    items: tuple[Sentence, ...]
    starts: tuple[int, ...]

    def at(self, offset: int) -> Sentence:
        """The sentence that holds ``offset`` (the one before it when it lies between two)."""
        index = bisect_right(self.starts, offset)
        return self.items[index - 1 if index else 0]

    def previous(self, sentence: Sentence) -> Sentence | None:
        """The sentence right before another; None for the first."""
        return self.items[sentence.index - 1] if sentence.index else None

    def back(self, sentence: Sentence, most: int) -> tuple[Sentence, ...]:
        """Up to ``most`` sentences before another, the nearest first."""
        return self.items[max(0, sentence.index - most) : sentence.index][::-1]

    def next(self, sentence: Sentence) -> Sentence | None:
        """The sentence right behind another; None for the last."""
        return self.items[sentence.index + 1] if sentence.index + 1 < len(self.items) else None

    def between(self, one: Sentence, other: Sentence) -> tuple[Sentence, ...]:
        """The sentences behind one and before another."""
        return self.items[one.index + 1 : other.index]

    def first_of(self, line: int) -> Sentence:
        """The sentence that opens a line."""
        return self.items[bisect_left(self.items, line, key=_LINE)]

    def last_of(self, line: int) -> Sentence:
        """The sentence that closes a line."""
        return self.items[bisect_right(self.items, line, key=_LINE) - 1]
