"""Analysis: the immutable results of all stages for one document, and the only constructor of records."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, wraps
from typing import Any, TypeVar

from ntm_extract.days import days_of
from ntm_extract.document import (
    LegalRef,
    Mention,
    Mentions,
    Number,
    Person,
    Quantity,
    Sentence,
    Sentences,
    Text,
    Timex,
    Toponym,
)
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.gazetteer.indicators import Stretch
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Document, RecordBase
from ntm_extract.relate.layout.section import headings, lead, marks_part, question
from ntm_extract.relate.layout.tables import Table, tables
from ntm_extract.span import Cover, InOrder, Span

R = TypeVar("R", bound=RecordBase)
T = TypeVar("T")
_UNASKED = object()
_WIDE = 4 * " "  # a gap between columns
_SECTION = phrases("section")
_LISTS = _SECTION.words("lists")


def once(function: Callable[..., T]) -> Callable[..., T]:
    """Cache a function of an analysis by its arguments, for as long as the analysis lives: many facts ask the same of
    one sentence.
    """

    @wraps(function)
    def asked(analysis: Analysis, *words: Any) -> T:
        known, question = analysis.memory, (function, words)
        answer: T = known.get(question, _UNASKED)
        if answer is _UNASKED:
            answer = known[question] = function(analysis, *words)
        return answer

    return asked


def answers(analysis: Analysis, function: Callable[..., T]) -> dict[Any, T]:
    """The answers of a function of an analysis, which it keeps itself by its own keys: one question settles others on
    the way, as that for the last member of a list settles all before it. Elsewhere `once` does.
    """
    kept: dict[Any, T] = analysis.memory.setdefault((function, answers), {})
    return kept


@dataclass(frozen=True)
class Analysis:
    """The results of the stages for one document. Offsets are canonical; `record` turns them into raw ones.

    ``day``: the document's date (first day or middle of a partial one); ``scope``: code of the unit it is about, or
    None; ``titled``: the key of a separate title and the times in it.
    """

    document: Document
    day: date
    text: Text
    sentences: Sentences
    mentions: Mentions
    gazetteer: Gazetteer
    numbers: tuple[Number, ...] = ()
    timexes: tuple[Timex, ...] = ()
    legal: tuple[LegalRef, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    persons: tuple[Person, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    scope: str | None = None
    titled: tuple[str, tuple[Timex, ...]] | None = None

    @cached_property
    def labelled(self) -> Callable[..., list[Mention]]:
        """``labelled(prefix, start, end)``: mentions whose label is ``prefix`` or begins with ``prefix.``, inside
        ``[start, end)``, or anywhere; by start, longer first.
        """
        return self.mentions.labelled

    @cached_property
    def since(self) -> date:
        """The earliest day on which the document can have been written. A time that ends before it is over; one that
        ends later may be planned, as in an article of "2018" or without a date.
        """
        published = self.document.published
        return days_of(published)[0] if published else date(self.day.year, 1, 1)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the text."""
        return tuple(tables(self.text))

    @cached_property
    def _cells(self) -> list[tuple[int, int, str]]:
        return sorted((cell.start, cell.end, cell.kind) for table in self.tables for cell in table.cells)

    def counts_in_table(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` can be a quantity: False across the cells of a table ("TH |2021 | %| so KH" is no
        share), nor across a wide gap, and in a cell of row numbers.
        """
        if _WIDE in self.text.key[start:end]:
            return False  # "3        Thị trấn Nghèn": two columns
        index = bisect_left(self._cells, (start + 1,)) - 1
        if index < 0 or self._cells[index][1] <= start:
            return True
        return self._cells[index][1] >= end and self._cells[index][2] != "index"

    @cached_property
    def _headings(self) -> Mapping[int, tuple[Span, ...]]:
        return headings(
            self.text,
            self.sentences,
            lambda start, end: any(q.noun not in _LISTS for q in self.quantities_between(start, end)),
        )

    @once
    def headings(self, sentence: Sentence) -> tuple[Span, ...]:
        """Spans of the headings of a sentence, nearest first: the lead-in of its paragraph, the question that it
        answers, then the headings of its line.
        """
        beside = (lead(self.text, self.sentences, sentence), question(self.text, self.sentences, sentence))
        return (*(span for span in beside if span), *self._headings.get(sentence.line, ()))

    @once
    def is_in_part(self, sentence: Sentence) -> bool:
        """Whether a sentence stands below a heading that is one for certain, or tells of a time or a status."""
        return any(
            marks_part(self.text, heading)
            or self.first_timex(*heading)
            or self.labelled("cue.status", *heading)
            or self.labelled("cue.heading", *heading)
            for heading in self.headings(sentence)
        )

    @cached_property
    def memory(self) -> dict[tuple[Any, ...], Any]:
        """The answers that `once` and `answers` keep."""
        return {}

    def quote(self, start: int, end: int) -> str:
        """The canonical text of ``[start, end)``, for slot values."""
        return self.text.canonical[start:end]

    def quantity_before(self, quantity: Quantity) -> Quantity | None:
        """The quantity before another in the text, at any distance; None for the first."""
        return self._quantities.last(0, quantity.start)

    def quantity_at(self, offset: int) -> Quantity | None:
        """The quantity that begins at ``offset``, or None."""
        return self.first_quantity(offset, offset + 1)

    @cached_property
    def first_quantity(self) -> Callable[[int, int], Quantity | None]:
        """``first_quantity(start, end)``: the first quantity that begins in ``[start, end)``, or None."""
        return self._quantities.first

    @cached_property
    def last_quantity(self) -> Callable[[int, int], Quantity | None]:
        """The last quantity that begins in ``[start, end)``, or None."""
        return self._quantities.last

    @cached_property
    def quantities_between(self) -> Callable[[int, int], tuple[Quantity, ...]]:
        """``quantities_between(start, end)``: quantities that begin in ``[start, end)``."""
        return self._quantities.between

    @cached_property
    def timexes_between(self) -> Callable[[int, int], tuple[Timex, ...]]:
        """Time expressions that begin in ``[start, end)``."""
        return self._timexes.between

    @cached_property
    def first_timex(self) -> Callable[[int, int], Timex | None]:
        """The first time expression that begins in ``[start, end)``, or None."""
        return self._timexes.first

    @cached_property
    def last_timex(self) -> Callable[[int, int], Timex | None]:
        """The last time expression that begins in ``[start, end)``, or None."""
        return self._timexes.last

    @cached_property
    def toponyms_between(self) -> Callable[[int, int], tuple[Toponym, ...]]:
        """Places whose names begin in ``[start, end)``."""
        return self._toponyms.between

    @cached_property
    def first_toponym(self) -> Callable[[int, int], Toponym | None]:
        """The first place whose name begins in ``[start, end)``, or None."""
        return self._toponyms.first

    @cached_property
    def last_toponym(self) -> Callable[[int, int], Toponym | None]:
        """The last place whose name begins in ``[start, end)``, or None."""
        return self._toponyms.last

    @cached_property
    def legal_between(self) -> Callable[[int, int], tuple[LegalRef, ...]]:
        """References to laws and decisions that begin in ``[start, end)``."""
        return InOrder(self.legal).between

    @cached_property
    def persons_between(self) -> Callable[[int, int], tuple[Person, ...]]:
        """Mentions of people that begin in ``[start, end)``."""
        return InOrder(self.persons).between

    @cached_property
    def toponyms_from(self) -> Callable[[int], Iterator[Toponym]]:
        """Places whose names begin at an offset or behind it, lazily."""
        return self._toponyms.on

    @cached_property
    def toponyms_before(self) -> Callable[[int], Iterator[Toponym]]:
        """Places whose names begin before an offset, the nearest first, lazily."""
        return self._toponyms.back

    @cached_property
    def _quantities(self) -> InOrder[Quantity]:
        return InOrder(self.quantities)

    @cached_property
    def _timexes(self) -> InOrder[Timex]:
        return InOrder(self.timexes)

    @cached_property
    def _toponyms(self) -> InOrder[Toponym]:
        return InOrder(self.toponyms)

    def stretch(self, low: int, high: int) -> Stretch:
        """``[low, high)`` of the text, as the clause of a figure whose indicator is asked."""
        return Stretch(self.mentions, self.text.key, low, high)

    def around(self, code: str | None) -> tuple[str, ...]:
        """Codes of the units around a unit on the day of the document, the nearest first: of a commune its district and
        its province; none where there is no unit.
        """
        return self.gazetteer.units.within(code or "", self.day)

    def lies_in(self, code: str | None, outer: str | None) -> bool:
        """Whether a unit is another one or lies in it on the day of the document; all lie in the country."""
        return outer is not None and (outer in ("VN", code) or outer in self.around(code))

    @cached_property
    def type_starts(self) -> frozenset[int]:
        """Offsets at which the type words of places begin ("|xã Thượng Lộc")."""
        return frozenset(t.type_start for t in self.toponyms)

    @cached_property
    def places(self) -> Cover:
        """The spans of places, type words included."""
        return Cover((t.type_start, t.end) for t in self.toponyms)

    @cached_property
    def cited(self) -> Cover:
        """The spans of references to laws and decisions, their dates included."""
        return Cover((law.start, law.full_end) for law in self.legal)

    @cached_property
    def sentence(self) -> Callable[[int], Sentence]:
        """``sentence(offset)``: the sentence that holds ``offset``."""
        return cache(self.sentences.at)  # of eight questions seven have been asked before

    def record(
        self,
        model: Callable[..., R],
        start: int,
        end: int,
        *,
        rule: str,
        confidence: float,
        evidence: Mapping[str, tuple[int, int]] | None = None,
        **slots: Any,
    ) -> R:
        """A record of ``model`` from canonical offsets; raw span, quote, sentence and evidence are filled in here and
        nowhere else.
        """
        span, sentence = self.text.home(start, end), self.sentence(start)
        where = evidence or {}
        return model(
            doc_id=self.document.doc_id,
            start=span.start,
            end=span.end,
            quote=span.of(self.document.text),
            sentence=self.text.home(sentence.start, max(sentence.end, end)),
            confidence=confidence,
            rule=rule,
            evidence=where
            if self.text.origin is None
            else {slot: self.text.home(*place) for slot, place in where.items()},
            **slots,
        )
