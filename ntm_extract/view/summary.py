"""A record in one line, as a person would say it; unit codes with their names where the gazetteer is at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ntm_extract.gazetteer.units import Units
from ntm_extract.records import AnyRecord, Attainment, Criterion, Figure, LegalReference, Meeting, Official, Period, Place, Statement

_SIGN = {"exact": "", "about": "≈ ", "over": "> ", "under": "< ", "at_least": "≥ ", "at_most": "≤ "}


class Summary:
    """Says records. Without ``units`` a code stays a code."""

    def __init__(self, units: Units | None = None, day: date | None = None) -> None:
        self._units, self._day = units, day
        self._say: dict[str, Callable[..., list[str | None]]] = {
            "place": self._place, "official": self._official, "meeting": self._meeting, "criterion": self._criterion,
            "figure": self._figure, "attainment": self._attainment, "legal_reference": self._legal, "statement": self._statement,
        }  # fmt: skip

    def __call__(self, record: AnyRecord) -> str:
        """``figure`` -> "cooperatives 3 count · achieved · new · huyện Thăng Bình (513) · 2016-01-01..2016-06-30"."""
        return " · ".join(part for part in self._say[record.type](record) if part)

    def unit(self, code: str | None, today: bool = False) -> str:
        """"xã Thượng Lộc (18478)" as it was called on the document's day, or ``today``; "" for no code."""
        if not code:
            return ""
        if code == "VN":
            return "Việt Nam"
        if self._units is None:
            return code
        versions = self._units.versions(code)
        unit = (self._units.at(code, self._day) if self._day and not today else None) or (versions[-1] if versions else None)
        return f"{unit.label} ({code})" if unit else code

    def _several(self, codes: tuple[str, ...], limit: int = 2, today: bool = False) -> str:
        return ", ".join(self.unit(code, today) for code in codes[:limit]) + (f" and {len(codes) - limit} more" if len(codes) > limit else "")

    def _place(self, r: Place) -> list[str | None]:
        if not r.code:
            return [r.level, f"undecided: {self._several(r.candidates)}" if r.candidates else "no code"]
        same = r.current == (r.code,) and self.unit(r.code) == self.unit(r.code, today=True)
        today = f"today {self._several(r.current, today=True)}" if r.current and not same else ""
        if r.level == "village":
            return [r.name, f"in {self.unit(r.code)}", today]
        return [self.unit(r.code), self._several(r.within[:1]), today]

    def _official(self, r: Official) -> list[str | None]:
        titles = [f"{p.title}{f' [{self.unit(p.place)}]' if p.place else ''}" for p in r.positions]
        return [f"{r.honorific or ''} {r.name}".strip(), "; ".join(titles), ", ".join(r.roles)]

    def _meeting(self, r: Meeting) -> list[str | None]:
        when = " ".join(filter(None, (str(r.date or ""), r.part_of_day)))
        chairs = f"chaired by {', '.join(r.chairs)}" if r.chairs else None
        return [r.kind, when, self.unit(r.place), chairs, _period(r.period)]

    def _criterion(self, r: Criterion) -> list[str | None]:
        return [f"criterion {r.number}", r.name, f"of {r.set}" if r.set else None]

    def _figure(self, r: Figure) -> list[str | None]:
        amount = f"{_SIGN[r.modifier]}{_number(r.value)}{f'-{_number(r.value_max)}' if r.value_max is not None else ''}{f' of {_number(r.of)}' if r.of is not None else ''} {r.unit}"
        share = f"{_number(r.percent)} %" if r.percent is not None else None
        change = f"{r.change.direction} {_number(r.change.value)} {r.change.unit or ''}".strip() if r.change else None
        having = f"having {_SIGN[r.condition.modifier or 'exact']}{_number(r.condition.value)} {r.condition.measure or ''}".strip() if r.condition else None
        named = self._several(r.named, 6) if r.named else None
        plan = f"{_number(r.plan_percent)} % of plan" if r.plan_percent is not None else None
        return [
            f"{r.indicator}: {amount}", r.status, r.aspect, share, having, change, plan, named, self.unit(r.scope),
            _period(r.period), f"as of {r.as_of}" if r.as_of else None,
        ]  # fmt: skip

    def _attainment(self, r: Attainment) -> list[str | None]:
        return [self.unit(r.unit) or r.unit_name, r.standard, r.status, str(r.year) if r.year else None, r.authority and f"by {r.authority}", r.legal_reference]

    def _legal(self, r: LegalReference) -> list[str | None]:
        return [r.kind, r.symbol or r.number, r.issuer, str(r.date) if r.date else None]

    def _statement(self, r: Statement) -> list[str | None]:
        return [r.kind, r.speaker or "the paper", r.addressee and f"to {r.addressee}"]


def _number(value: Decimal | float | None) -> str:
    """1286 -> "1286"; 36200000 -> "36200000"; 36.20 -> "36.2"."""
    return "" if value is None else f"{Decimal(str(value)).normalize():f}"


def _period(period: Period | None) -> str | None:
    """"2017-01-01..2017-07-31", open sides left open."""
    return f"{period.start or ''}..{period.end or ''}" if period else None
