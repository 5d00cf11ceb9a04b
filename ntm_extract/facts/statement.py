"""STATEMENT: what somebody said should be done (directive), is wrong (shortcoming), will be done (commitment), or is
found (assessment).

A directive's clause begins at its verb ("đề nghị Ban chỉ đạo tập trung ..."); after "cho biết" the clause is what
follows; a quotation is the quoted words. Sentences that go on in the imperative belong to the speaker before them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Sentence
from ntm_extract.records import Statement
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.found import Found, statements
from ntm_extract.relate.statements.told_to import told_to
from ntm_extract.span import Span


def find(analysis: Analysis) -> Iterator[Statement]:
    """Statements in text order, none overlapping."""
    before: Found | None = None
    addressee: Span | None = None
    for found in statements(analysis):
        low, high, clause, speech, who = found
        evidence: dict[str, Span | tuple[int, int]] = {}
        if speech.verb:
            evidence["kind"] = Span(speech.verb.start, speech.verb.end)
        addressee = told_to(analysis, found, before, addressee) if clause.kind == "directive" else None
        before = found
        if addressee:
            evidence["addressee"] = addressee
        if who and (named := _where_named(analysis, speech.sentence, who)):
            evidence["speaker"] = named
        yield analysis.record(
            Statement,
            low,
            high,
            rule=clause.rule,
            confidence=clause.confidence,
            evidence=evidence,
            kind=clause.kind,
            speaker=who,
            addressee=analysis.quote(*addressee) if addressee else None,
        )


def _where_named(analysis: Analysis, sentence: Sentence, who: str) -> Span | None:
    """Where the sentence of a statement names its speaker, a person by any of his names; None for who goes on speaking."""
    person = next((p for p in analysis.persons_between(sentence.start, sentence.end) if p.who == who), None)
    if person:
        return Span(person.start, person.end)
    at = analysis.text.canonical.find(who, sentence.start, sentence.end)
    return Span(at, at + len(who)) if at >= 0 else None
