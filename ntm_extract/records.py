"""What leaves: the document and the eight record types (contract: docs/records.md, JSON Schema: ``ntm-extract schema``).

Offsets are half-open code points of ``Document.text``; ``text[start:end] == quote`` for every record.
Administrative units are GSO codes as valid on the document's date; dates are ISO. A field that does not apply is null, never a guess.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, TypeAdapter

Offsets = tuple[int, int]


def _plain(number: Decimal) -> Decimal:
    """8600000000.0 -> 8600000000, 12.50 -> 12.5: the digits that mean something, never an exponent."""
    return Decimal(int(number)) if number == number.to_integral_value() else number.normalize()


Number = Annotated[Decimal, AfterValidator(_plain), PlainSerializer(lambda d: int(d) if d == d.to_integral_value() else float(d), when_used="json")]
Level = Literal["central", "province", "district", "commune", "village"]


class Frozen(BaseModel):
    """Base of every model: frozen, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Period(Frozen):
    """ISO dates, both inclusive; a side that the text leaves open is null."""

    start: str | None = None
    end: str | None = None


class Document(Frozen):
    """One input text with what is known about it. Every offset refers to ``text``."""

    doc_id: str
    text: str
    source: str | None = None
    title: str | None = None
    published: str | None = Field(None, pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="ISO date, possibly partial")
    published_basis: Literal["metadata", "dateline", "text", "path"] | None = None
    bylines: tuple[str, ...] = ()
    scope: str | None = Field(None, description="code of the unit that the document is about; VN for the nation")
    sha256: str | None = None
    encoding: str | None = None
    format: str | None = None
    language: str = "vi"


class RecordBase(Frozen):
    """Common to every record."""

    id: str = ""
    doc_id: str
    start: int
    end: int
    quote: str
    sentence: Offsets
    confidence: float = Field(ge=0, le=1)
    rule: str
    evidence: dict[str, Offsets] = {}


class Position(Frozen):
    """A title as written, without the person's name."""

    title: str
    organization: str | None = None
    level: Level | None = None
    place: str | None = None


Role = Literal["chair", "speaker", "attendee", "signatory", "author", "mentioned"]


class Official(RecordBase):
    """One per person and document."""

    type: Literal["official"] = "official"
    name: str
    honorific: str | None = None
    positions: tuple[Position, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Offsets, ...] = ()


class Meeting(RecordBase):
    """A meeting, inspection, ceremony, contest or training."""

    type: Literal["meeting"] = "meeting"
    kind: Literal[
        "interim_review", "final_review", "deployment", "briefing", "inspection", "appraisal",
        "working_session", "ceremony", "training", "contest", "other",
    ]  # fmt: skip
    date: str | None = None
    part_of_day: str | None = None
    place: str | None = None
    organizer: str | None = None
    chairs: tuple[str, ...] = ()
    period: Period | None = None


class Place(RecordBase):
    """One per mention of a named unit."""

    type: Literal["place"] = "place"
    name: str
    level: Literal["province", "district", "commune", "village"]
    code: str | None = None
    within: tuple[str, ...] = ()
    current: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


class Criterion(RecordBase):
    """An explicit mention of a numbered NTM criterion."""

    type: Literal["criterion"] = "criterion"
    set: str | None = None
    number: int
    name: str | None = None


class Change(Frozen):
    """A rise or fall that the text adds to a figure: "(tăng 160 xã so với cuối năm 2021)"."""

    direction: Literal["increase", "decrease"]
    value: Number
    unit: str | None = None
    since: str | None = None


class Condition(Frozen):
    """The numeric property of the counted units: "2 xã đạt 3 tiêu chí" -> tiêu chí, 3."""

    measure: str
    value: Number
    unit: str | None = None
    modifier: str | None = None


Modifier = Literal["exact", "about", "over", "under", "at_least", "at_most"]
Aspect = Literal["total", "new", "average", "remaining", "change"]
FigureStatus = Literal["achieved", "not_achieved", "target", "registered", "forecast", "required"]


class Figure(RecordBase):
    """One quantity and all that the text says of it."""

    type: Literal["figure"] = "figure"
    indicator: str = "other"
    measure: str = ""
    value: Number
    value_max: Number | None = None
    unit: str = "count"
    modifier: Modifier = "exact"
    of: Number | None = None
    percent: Number | None = None
    aspect: Aspect | None = None
    status: FigureStatus
    scope: str | None = None
    period: Period | None = None
    as_of: str | None = None
    change: Change | None = None
    plan_percent: Number | None = None
    condition: Condition | None = None
    named: tuple[str, ...] | None = None
    programme: str | None = Field(None, description="id of the programme that its clause names (gazetteers/programmes): ocop, model_garden, ...")


class Attainment(RecordBase):
    """One administrative unit, one standard."""

    type: Literal["attainment"] = "attainment"
    unit: str | None
    unit_name: str
    standard: Literal["ntm", "ntm_advanced", "ntm_model", "urban_civilized", "model_village"]
    status: Literal["recognized", "achieved", "target", "registered", "eligible", "not_achieved"]
    year: int | None = None
    authority: str | None = None
    legal_reference: str | None = None


class LegalReference(RecordBase):
    """A decision, resolution, directive, plan, law ... that the text names by number."""

    type: Literal["legal_reference"] = "legal_reference"
    kind: str
    number: str
    symbol: str | None = None
    issuer: str | None = None
    date: str | None = None


class Statement(RecordBase):
    """What somebody said should be done, or is wrong. ``quote`` is the clause."""

    type: Literal["statement"] = "statement"
    kind: Literal["directive", "shortcoming", "assessment", "commitment"]
    speaker: str | None = None
    addressee: str | None = None


AnyRecord = Official | Meeting | Place | Criterion | Figure | Attainment | LegalReference | Statement
Record = Annotated[AnyRecord, Field(discriminator="type")]
RECORD: TypeAdapter[AnyRecord] = TypeAdapter(Record)
RECORD_TYPES: tuple[type[RecordBase], ...] = (
    Official, Meeting, Place, Criterion, Figure, Attainment, LegalReference, Statement,
)  # fmt: skip


def dump(model: BaseModel) -> dict[str, Any]:
    """JSON-ready form, absent fields left out."""
    return model.model_dump(mode="json", exclude_none=True)
