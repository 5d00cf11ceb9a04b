"""CONFIDENCE: how likely a record is to be wholly right, from what the record itself shows.

``models/confidence.json`` holds, for each type, one weight a sign; the sum of a record's weights is the log-odds that
it is right (logistic regression; data, training and measured calibration: ``models/confidence.md``). A sign is a short
word such as

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
from collections.abc import Iterator, Mapping
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.records import AnyRecord

CERTAIN = 0.985  # no number of records seen makes one surer than this
_DISTANCES = (
    10,
    40,
    100,
)  # characters between quote and evidence: "|năm 2016|, |9 xã|" is beside, "|Năm 2016|, toàn huyện đã huy động ... |9 xã|" is not
_NEARNESS = ("beside", "near", "away", "far")
_LENGTHS = (80, 160, 320)  # characters of a sentence: in long ones several times and places compete for a figure
_CLAUSE_LENGTHS = (40, 80, 160)  # characters of a statement
_VALUES = ("status", "kind", "indicator", "aspect", "standard", "level", "modifier")
_COMMON = frozenset({"type", "id", "doc_id", "start", "end", "quote", "sentence", "confidence", "rule", "evidence"})
_MANY = 3  # posts or mentions of a person, counted no further


def signs(record: AnyRecord) -> Iterator[str]:
    """What a record shows that may speak for it or against it; its own ``confidence`` is still the rule's certainty."""
    yield from _of_rule(*_made(record))
    yield from _of_slots(record)


def _made(record: AnyRecord) -> tuple[str, str, int]:
    """The rule that made a record, how sure it is, and how long the sentence."""
    return record.rule, f"{record.confidence:.1f}", bisect_right(_LENGTHS, record.sentence[1] - record.sentence[0])


def _of_rule(rule: str, sure: str, length: int) -> Iterator[str]:
    yield ""  # borne by all: the type's own share
    yield f"rule={rule}"
    at = rule.find(".", rule.find(".") + 1)
    while at > 0:
        yield f"rule={rule[:at]}.*"
        at = rule.find(".", at + 1)
    yield f"sure={sure}"
    yield f"sentence={length}"


def _of_slots(record: AnyRecord) -> Iterator[str]:
    yield from _slots(record)
    if record.type == "official":
        yield f"posts={min(_MANY, len(record.positions))}"
        yield f"mentions={min(_MANY, len(record.mentions))}"
        yield f"roles={'+'.join(sorted(record.roles))}"
    elif record.type == "statement":
        yield f"clause={bisect_right(_CLAUSE_LENGTHS, record.end - record.start)}"


def _slots(record: AnyRecord) -> Iterator[str]:
    """Where the filled slots come from, and the values of those that hold few."""
    low, high = record.sentence
    for slot, value in record.__dict__.items():
        if value is None or slot in _COMMON or (not value and value in ((), "")):
            continue
        read = record.evidence.get(slot)
        if read is None:
            yield f"{slot}:context"
        elif low <= read[0] < high:
            away = max(read[0] - record.end, record.start - read[1])
            yield f"{slot}:read:{_NEARNESS[bisect_right(_DISTANCES, away)]}"
        else:
            yield f"{slot}:read:elsewhere"
        if slot in _VALUES:
            yield f"{slot}={value}"
        elif slot == "unit" and record.type == "figure":
            yield f"unit={value.split('/')[0]}"


class Confidence:
    """The weights in memory: ``{type: {sign: weight}}``."""

    def __init__(self, types: Mapping[str, Mapping[str, float]]) -> None:
        self._weights = {
            kind: {sign: float(weight) for sign, weight in weights.items()} for kind, weights in types.items()
        }
        self._of_rule: dict[tuple[str, str, str, int], float] = {}  # rules are some hundreds

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
        """Probability, 0 to 1, that every slot of the record is right; the rule's own certainty where its type has no
        weights.
        """
        weights = self._weights.get(record.type)
        if weights is None:
            return record.confidence
        made = record.type, *_made(record)
        odds = self._of_rule.get(made)
        if odds is None:
            odds = self._of_rule[made] = sum(weights.get(sign, 0.0) for sign in _of_rule(*made[1:]))
        for sign in _of_slots(record):
            odds += weights.get(sign, 0.0)
        return round(min(max(1 / (1 + math.exp(-odds)), 1 - CERTAIN), CERTAIN), 3)
