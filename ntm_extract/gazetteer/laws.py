"""Documents of law: their kinds ("quyết định", "QĐ") and whose symbols they bear ("QĐ-TTg": the Prime Minister)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows


class LawKind(NamedTuple):
    """``kind``: the full word; ``by_number``: a number alone may follow ("QĐ 16"), which "kế hoạch 5 năm" forbids."""

    kind: str
    by_number: bool


@dataclass(frozen=True, eq=False)
class Laws:
    """Kinds by folded form, issuers by the folded last part of a symbol without digits."""

    kinds: dict[str, LawKind]
    issuers: dict[str, str]

    @classmethod
    def load(cls, folder: Path) -> Laws:
        """Read kinds.csv and issuers.csv; raises GazetteerError naming file and row."""
        kinds, issuers = {}, {}
        for row in rows(folder / "kinds.csv", ("form", "kind", "by_number", "source")):
            if row["by_number"] not in ("0", "1") or not row["kind"]:
                raise GazetteerError(f"{folder / 'kinds.csv'}: {row['form']!r}: by_number is 0 or 1 and kind is not empty")
            kinds[key(row["form"])] = LawKind(row["kind"], row["by_number"] == "1")
        for row in rows(folder / "issuers.csv", ("symbol", "issuer", "source")):
            issuers[key(row["symbol"])] = row["issuer"]
        return cls(kinds, issuers)
