"""A record in one line, as a person would say it; unit codes with their names where the gazetteer is at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from ntm_extract.gazetteer.units import NATION_NAME, Units
from ntm_extract.records import (
    AnyRecord,
    Attainment,
    Criterion,
    Figure,
    LegalReference,
    Meeting,
    Official,
    Period,
    Place,
    RecordBase,
    Statement,
)
from ntm_extract.view.words import phrase, say, unit

_VIETNAMESE_DIGITS = str.maketrans(",.", ".,")
_SIGN = {"exact": "", "about": "≈ ", "over": "> ", "under": "< ", "at_least": "≥ ", "at_most": "≤ "}


class Summary:
    """Renders records. Without ``units`` a code stays a code. In English with the words of the records themselves; in
    Vietnamese (``language`` "vi") with words for readers, and the ``names`` of indicators.
    """

    def __init__(
        self,
        units: Units | None = None,
        day: date | None = None,
        language: str = "en",
        names: Mapping[str, str] | None = None,
    ) -> None:
        self._units, self._day, self._language, self._names = units, day, language, names or {}
        self._say: dict[str, Callable[..., list[str | None]]] = {
            "place": self._place,
            "official": self._official,
            "meeting": self._meeting,
            "criterion": self._criterion,
            "figure": self._figure,
            "attainment": self._attainment,
            "legal_reference": self._legal,
            "statement": self._statement,
        }

    def __call__(self, record: AnyRecord) -> str:
        """``figure`` -> "cooperatives: 3 hợp tác xã · achieved · new · huyện Thăng Bình (513) ·
        2016-01-01..2016-06-30".
        """
        return " · ".join(part for part in self._say.get(record.type, self._other)(record) if part)

    def unit(self, code: str | None, today: bool = False, called: str = "") -> str:
        """ "xã Thượng Lộc (18478)" as it was called on the document's day, or ``today``, or when it was ``called`` what
        the text calls it; "" for no code.
        """
        if not code:
            return ""
        if code == "VN":
            return NATION_NAME
        if self._units is None:
            return code
        unit = self._units.meant(code, None if today else self._day, called)
        return f"{unit.label} ({code})" if unit else code

    def _word(self, word: str | None) -> str | None:
        """A word of a vocabulary."""
        return word if word is None or self._language == "en" else say(word, self._language)

    def _phrase(self, name: str, *said: object) -> str:
        return phrase(name, self._language, *said)

    def _several(self, codes: tuple[str, ...], limit: int = 2, today: bool = False) -> str:
        named = ", ".join(self.unit(code, today) for code in codes[:limit])
        return self._phrase("more", named, len(codes) - limit) if len(codes) > limit else named

    def _place(self, r: Place) -> list[str | None]:
        if not r.code:
            return [
                self._word(r.level),
                self._phrase("undecided", self._several(r.candidates)) if r.candidates else self._phrase("no_code"),
            ]
        here = self.unit(r.code, called=r.name)
        same = r.current == (r.code,) and here == self.unit(r.code, today=True)
        today = self._phrase("today", self._several(r.current, today=True)) if r.current and not same else ""
        if r.level == "village":
            return [r.name, self._phrase("in", self.unit(r.code)), today]
        return [here, self._several(r.within[:1]), today]

    def _official(self, r: Official) -> list[str | None]:
        titles = [f"{p.title}{f' [{self.unit(p.place)}]' if p.place else ''}" for p in r.positions]
        return [
            f"{r.honorific or ''} {r.name}".strip(),
            "; ".join(titles),
            ", ".join(self._word(role) or "" for role in r.roles),
        ]

    def _meeting(self, r: Meeting) -> list[str | None]:
        when = " ".join(filter(None, (str(r.date or ""), r.part_of_day)))
        chairs = self._phrase("chairs", ", ".join(r.chairs)) if r.chairs else None
        return [self._word(r.kind), when, self.unit(r.place), chairs, _period(r.period)]

    def _criterion(self, r: Criterion) -> list[str | None]:
        return [self._phrase("number", r.number), r.name, self._phrase("set", r.set) if r.set else None]

    def _figure(self, r: Figure) -> list[str | None]:
        number = f"{_SIGN[r.modifier]}{self._number(r.value)}"
        if r.value_max is not None:
            number += f"-{self._number(r.value_max)}"
        if r.of is not None:
            number = self._phrase("of", number, self._number(r.of))
        amount = f"{number} {self._unit(r)}".rstrip()
        share = f"{self._number(r.percent)} %" if r.percent is not None else None
        change = having = None
        if by := r.change:
            change = f"{self._word(by.direction)} {self._number(by.value)} {self._name(by.unit)}".strip()
        if has := r.condition:
            much = f"{_SIGN[has.modifier or 'exact']}{self._number(has.value)} {has.measure or ''}".strip()
            having = self._phrase("having", much)
        measured = f" ({r.measure})" if r.measure and r.unit != "count" else ""
        return [
            f"{self._names.get(r.indicator, r.indicator)}: {amount}{measured}",
            self._word(r.status),
            self._word(r.aspect),
            share,
            having,
            change,
            self._phrase("plan", self._number(r.plan_percent)) if r.plan_percent is not None else None,
            self._several(r.named, 6) if r.named else None,
            self.unit(r.scope),
            _period(r.period),
            self._phrase("as_of", r.as_of) if r.as_of else None,
        ]

    def _number(self, value: Decimal | float | None) -> str:
        """36200000 -> "36,200,000" in English, "36.200.000" in Vietnamese; 36.20 -> "36.2", "36,2"."""
        if value is None:
            return ""
        english = f"{Decimal(str(value)).normalize():,f}"
        return english if self._language == "en" else english.translate(_VIETNAMESE_DIGITS)

    def _unit(self, r: Figure) -> str:
        """The unit of measure of a figure; of a count its noun ("xã"), which says more than "count"."""
        return r.measure if r.unit == "count" and r.measure else self._name(r.unit)

    def _name(self, name: str | None) -> str:
        return name or "" if self._language == "en" else unit(name or "")

    def _attainment(self, r: Attainment) -> list[str | None]:
        return [
            self.unit(r.unit, called=r.unit_name or "") or r.unit_name,
            self._word(r.standard),
            self._word(r.status),
            str(r.year) if r.year else None,
            r.authority and self._phrase("by", r.authority),
            r.legal_reference,
        ]

    def _legal(self, r: LegalReference) -> list[str | None]:
        return [r.kind, r.symbol or r.number, r.issuer, str(r.date) if r.date else None]

    def _statement(self, r: Statement) -> list[str | None]:
        return [self._word(r.kind), r.speaker or self._phrase("paper"), r.addressee and self._phrase("to", r.addressee)]

    def _other(self, r: RecordBase) -> list[str | None]:
        """A type that has no words of its own yet: its slots as they are."""
        own = (name for name in type(r).model_fields if name not in RecordBase.model_fields and name != "type")
        return [f"{name}: {value}" for name in own if (value := getattr(r, name)) not in (None, "", ())]


def _period(period: Period | None) -> str | None:
    """ "2017-01-01..2017-07-31", open sides left open."""
    return f"{period.start or ''}..{period.end or ''}" if period else None
