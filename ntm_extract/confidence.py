"""CONFIDENCE: what a rule's word is worth: how often records of that rule, type and certainty were wholly right on articles with gold.

``models/confidence.json`` holds, for each type, the share of right records (``base``) and of each rule and raw certainty (``seen``, ``right``).
A rule that was seen seldom leans on its type: (right + K * base) / (seen + K). These counts come from articles that were read while rules were
written, and rules do better there than elsewhere: ``unseen`` moves each type's log-odds to what articles that nobody had read have shown,
slope * log-odds + shift (Platt 1999, "Probabilistic outputs for support vector machines").
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path

from ntm_extract.errors import GazetteerError

K = 12.0  # records of its type that a rule brings along before it has been seen
CERTAIN = 0.985  # no count of records makes a rule surer than this
AS_SEEN = (1.0, 0.0)  # slope and shift that change nothing


def log_odds(share: float) -> float:
    """Of a share of right records, kept from 0 and 1."""
    share = min(max(share, 1 - CERTAIN), CERTAIN)
    return math.log(share / (1 - share))


def moved(share: float, slope: float, shift: float) -> float:
    """The share that is to be expected of unseen articles."""
    return share if (slope, shift) == AS_SEEN else 1 / (1 + math.exp(-(slope * log_odds(share) + shift)))


class Confidence:
    """The table in memory; without one every raw certainty stands as it is."""

    def __init__(self, types: Mapping[str, Mapping[str, object]]) -> None:
        self._values: dict[tuple[str, str, float], float] = {}
        self._rules: dict[tuple[str, str], float] = {}
        self._bases: dict[str, float] = {}
        for kind, row in types.items():
            base = float(row["base"])  # type: ignore[arg-type]
            slope, shift = (float(number) for number in row.get("unseen", AS_SEEN))  # type: ignore[attr-defined]
            self._bases[kind] = moved(base, slope, shift)
            for rule, cells in row["rules"].items():  # type: ignore[attr-defined]
                seen, right = sum(c[1] for c in cells), sum(c[2] for c in cells)
                own = (right + K * base) / (seen + K)
                self._rules[kind, rule] = moved(own, slope, shift)
                for raw, n, good in cells:
                    self._values[kind, rule, raw] = round(moved((good + K * own) / (n + K), slope, shift), 3)

    @classmethod
    def load(cls, folder: Path) -> Confidence:
        """Read ``confidence.json``; raises GazetteerError naming the file where it is none."""
        path = folder / "confidence.json"
        try:
            return cls(json.loads(path.read_text("utf-8"))["types"])
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise GazetteerError(f"{path}: is no table of confidence ({fault}); make it again with: make models") from None

    def of(self, kind: str, rule: str, raw: float) -> float:
        """Calibrated confidence of a record."""
        value = self._values.get((kind, rule, raw))
        if value is None:
            value = round(self._rules.get((kind, rule), self._bases.get(kind, raw)), 3)
        return value
