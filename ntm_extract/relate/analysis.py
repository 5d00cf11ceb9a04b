"""Analysis: all that the stages found in one document, frozen, and the one way from there to a record."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ntm_extract.document import LegalRef, Mention, Number, Person, Quantity, Sentence, Sentences, Text, Timex, Toponym
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.records import Document, RecordBase
from ntm_extract.relate.section import headings, lead
from ntm_extract.span import Span

if TYPE_CHECKING:
    from ntm_extract.relate.people import PersonEntity

R = TypeVar("R", bound=RecordBase)
T = TypeVar("T")


def once(function: Callable[..., T]) -> Callable[..., T]:
    """Remember what a function of an analysis says, for as long as the analysis lives: many facts ask the same of one sentence."""
    name = function.__qualname__

    @wraps(function)
    def asked(analysis: Analysis, *words: Any) -> T:
        known = analysis.memory
        question = (name, *words)
        if question not in known:
            known[question] = function(analysis, *words)
        return cast(T, known[question])

    return asked


@cache
def _prefixes(label: str) -> tuple[str, ...]:
    """"cue.status.target" -> "cue", "cue.status", "cue.status.target"."""
    parts = label.split(".")
    return tuple(".".join(parts[:size]) for size in range(1, len(parts) + 1))


@dataclass(frozen=True)
class Analysis:
    """What is known of one document when facts are read. Offsets are canonical; `record` turns them into raw ones.

    ``day``: the document's date (first day or middle of a partial one); ``scope``: the unit it is about, or None.
    """

    document: Document
    day: date
    text: Text
    sentences: Sentences
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer
    numbers: tuple[Number, ...] = ()
    timexes: tuple[Timex, ...] = ()
    legal: tuple[LegalRef, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    persons: tuple[Person, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    scope: str | None = None

    def labelled(self, prefix: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Mentions whose label is ``prefix`` or begins with ``prefix.``, inside ``[start, end)``, by start, longer first."""
        found = self._by_label.get(prefix, [])
        if not start and end is None:
            return found
        low = bisect_left(found, start, key=lambda m: m.start)
        last = len(self.text.canonical) if end is None else end
        inside = []
        for mention in found[low:]:
            if mention.start >= last:
                break
            if mention.end <= last:
                inside.append(mention)
        return inside

    @cached_property
    def people(self) -> tuple[PersonEntity, ...]:
        """The people of the document, joined once for all facts."""
        from ntm_extract.relate.people import people

        return people(self)

    @cached_property
    def _headings(self) -> Mapping[int, tuple[Span, ...]]:
        return headings(self.text, self.sentences)

    def headings(self, sentence: Sentence) -> tuple[Span, ...]:
        """What stands over a sentence, nearest first: the words that open its paragraph, then the headings of its line."""
        opened = lead(self.text, self.sentences, sentence)
        above = self._headings.get(sentence.line, ())
        return (opened, *above) if opened else above

    @cached_property
    def memory(self) -> dict[tuple[Any, ...], Any]:
        """What `once` has been asked."""
        return {}

    @cached_property
    def _by_label(self) -> dict[str, list[Mention]]:
        table: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            for label in _prefixes(mention.label):
                table.setdefault(label, []).append(mention)
        return table

    def quote(self, start: int, end: int) -> str:
        """Canonical characters, for slot values."""
        return self.text.canonical[start:end]

    def quantity_before(self, quantity: Quantity) -> Quantity | None:
        """The quantity that stands right before another in the text."""
        at = bisect_left(self.quantities, quantity.start, key=lambda q: q.start)
        return self.quantities[at - 1] if at else None

    def quantities_between(self, start: int, end: int) -> tuple[Quantity, ...]:
        """Quantities that begin in ``[start, end)``."""
        return self.quantities[_first(self.quantities, start) : _first(self.quantities, end)]

    def timexes_between(self, start: int, end: int) -> tuple[Timex, ...]:
        """Time expressions that begin in ``[start, end)``."""
        return self.timexes[_first(self.timexes, start) : _first(self.timexes, end)]

    def sentence(self, offset: int) -> Sentence:
        """The sentence that holds ``offset``."""
        return self.sentences.at(offset)

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
        """Build a record from canonical offsets: raw span, quote, sentence and evidence are filled in here and only here."""
        span = self.text.home(start, end)
        sentence = self.sentence(start)
        return model(
            doc_id=self.document.doc_id,
            start=span.start,
            end=span.end,
            quote=span.of(self.document.text),
            sentence=tuple(self.text.home(sentence.start, max(sentence.end, end))),
            confidence=confidence,
            rule=rule,
            evidence={slot: tuple(self.text.home(*place)) for slot, place in (evidence or {}).items()},
            **slots,
        )


def _first(items: tuple[Quantity, ...] | tuple[Timex, ...], offset: int) -> int:
    """Index of the first that begins at ``offset`` or behind it."""
    return bisect_left(items, offset, key=lambda item: item.start)
