"""CONFIDENCE: how likely a record is to be wholly right, from what the record itself shows.

``models/confidence.json`` holds, for each type, one weight a sign; the sum of a record's weights is the log-odds that it is right (logistic regression;
data, training and measured calibration: ``models/confidence.md``). A sign is a short word such as

    rule=figure.count.target     the rule that made it, and every beginning of its name
    sure=0.9                     how sure the rule itself is
    scope:context                a slot that was filled from the context, or by default
    period:read:near             a slot that was read in the text, and how far from the quote
    indicator=funding            a value, of the slots that hold few of them

Signs that the training never met, or seldom, weigh nothing.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.records import KINDS, RECORD_TYPES, AnyRecord, RecordBase

CERTAIN = 0.985  # no number of records seen makes one surer than this
# characters between quote and evidence: "|năm 2016|, |9 xã|" is beside, "|Năm 2016|, toàn huyện đã huy động ... |9 xã|"
# is not
_DISTANCES = (10, 40, 100)
_READ = ("read:beside", "read:near", "read:away", "read:far")
_LENGTHS = (80, 160, 320)  # characters of a sentence: in long ones several times and places compete for a figure
_EDGE = 3  # characters of the signs around a sentence: what more is left of it, a statement was cut from
_VALUES = frozenset({"status", "kind", "indicator", "aspect", "standard", "level", "modifier"})
_SLOTS = {
    kind: tuple(slot for slot in model.model_fields if slot != "type" and slot not in RecordBase.model_fields)
    for kind, model in zip(KINDS, RECORD_TYPES, strict=True)
}
_OF_TYPE = frozenset({"official", "statement"})  # have signs of their own
_MANY = 3  # posts or mentions of a person, commas of a clause, counted no further


def signs(record: AnyRecord) -> Iterator[str]:
    """What a record shows that may speak for it or against it; its own ``confidence`` is still the rule's certainty."""
    yield from _of_rule(*_made(record))
    yield from _of_slots(record)


def _made(record: AnyRecord) -> tuple[str, float, int]:
    """The rule that made a record, how sure it is, and how long the sentence."""
    return record.rule, record.confidence, bisect_right(_LENGTHS, record.sentence[1] - record.sentence[0])


def _of_rule(rule: str, sure: float, length: int) -> Iterator[str]:
    yield ""  # borne by all: the type's own share
    yield f"rule={rule}"
    at = rule.find(".", rule.find(".") + 1)
    while at > 0:
        yield f"rule={rule[:at]}.*"
        at = rule.find(".", at + 1)
    yield f"sure={sure:.1f}"
    yield f"sentence={length}"


def _of_slots(record: AnyRecord) -> Iterator[str]:
    for filled in _slots(record):
        yield from _of_slot(*filled)
    yield from _of_type(record)


def _of_type(record: AnyRecord) -> Iterator[str]:
    if record.type == "official":
        yield f"posts={min(_MANY, len(record.positions))}"
        yield f"mentions={min(_MANY, len(record.mentions))}"
        yield f"roles={'+'.join(sorted(record.roles))}"
    elif record.type == "statement":
        low, high = record.sentence
        yield f"commas={min(_MANY, record.quote.count(','))}"  # a clause of many members is one, or several
        yield f"cut={record.start - low > _EDGE:d}{high - record.end > _EDGE:d}"  # in front, behind


def _of_slot(slot: str, source: str, value: str) -> Iterator[str]:
    yield f"{slot}:{source}"
    if value:
        yield f"{slot}={value}"


def _slots(record: AnyRecord) -> Iterator[tuple[str, str, str]]:
    """Every filled slot, where it comes from, and its value where it holds few."""
    (low, high), start, end = record.sentence, record.start, record.end
    evidence, values = record.evidence, record.__dict__
    for slot in _SLOTS[record.type]:
        value = values[slot]
        if not value and (value is None or value in ((), "")):
            continue
        read = evidence.get(slot)
        if read is None:
            source = "context"
        elif low <= read[0] < high:
            source = _READ[bisect_right(_DISTANCES, max(read[0] - end, start - read[1]))]
        else:
            source = "read:elsewhere"
        if slot in _VALUES:
            yield slot, source, value
        elif slot == "unit" and record.type == "figure":
            yield slot, source, value.partition("/")[0]
        else:
            yield slot, source, ""


class Confidence:
    """The weights in memory: ``{type: {sign: weight}}``."""

    def __init__(self, types: Mapping[str, Mapping[str, float]]) -> None:
        self._weights = {
            kind: {sign: float(weight) for sign, weight in weights.items()} for kind, weights in types.items()
        }
        # what a rule or a filled slot weighs, by type: there are some hundreds of each
        self._known: dict[str, dict[tuple[str | float, ...], float]] = {kind: {} for kind in self._weights}

    @classmethod
    def load(cls, folder: Path) -> Confidence:
        """Read ``confidence.json``; raises GazetteerError naming the file where that fails."""
        path = folder / "confidence.json"
        try:
            return cls(json.loads(path.read_text("utf-8"))["types"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
            raise GazetteerError(
                f"{path}: is not a table of confidence ({fault}); make it again with: make models"
            ) from None

    def of(self, record: AnyRecord) -> float:
        """Probability, 0 to 1, that every slot of the record is right; the rule's own certainty where its type has no weights."""
        weights = self._weights.get(record.type)
        if weights is None:
            return record.confidence
        known, made = self._known[record.type], _made(record)
        odds = known.get(made)
        if odds is None:
            odds = known[made] = _weigh(weights, _of_rule(*made))
        for filled in _slots(record):
            weight = known.get(filled)
            if weight is None:
                weight = known[filled] = _weigh(weights, _of_slot(*filled))
            odds += weight
        if record.type in _OF_TYPE:
            odds += _weigh(weights, _of_type(record))
        return round(min(max(1 / (1 + math.exp(-odds)), 1 - CERTAIN), CERTAIN), 3)


def _weigh(weights: Mapping[str, float], shown: Iterable[str]) -> float:
    return sum(weights.get(sign, 0.0) for sign in shown)
