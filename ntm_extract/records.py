"""What leaves: the document and the eight record types (contract: docs/records.md, JSON Schema: ``ntm-extract schema``).

Offsets are half-open code points of ``Document.text``; ``text[start:end] == quote`` for every record.
Administrative units are GSO codes as valid on the document's date; dates are ISO. A field that does not apply is null, never a guess.
"""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, TypeAdapter

Offsets = tuple[int, int]


def _plain(number: Decimal) -> Decimal:
    """8600000000.0 -> 8600000000, 12.50 -> 12.5: the digits that mean something, never an exponent."""
    whole = int(number)
    return Decimal(whole) if whole == number else number.normalize()


def _json(number: Decimal) -> int | float:
    whole = int(number)
    return whole if whole == number else float(number)


Number = Annotated[Decimal, AfterValidator(_plain), PlainSerializer(_json, when_used="json")]
Level = Literal["central", "province", "district", "commune", "village"]


class Frozen(BaseModel):
    """Base of every model: frozen, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Period(Frozen):
    """ISO dates, both inclusive; a side that the text leaves open is null."""

    start: str | None = Field(default=None, description="first day, ISO")
    end: str | None = Field(default=None, description="last day, ISO, inclusive")


class Document(Frozen):
    """One input text with what is known about it. Every offset refers to ``text``."""

    doc_id: str = Field(description="name of the article, unique in a run")
    text: str = Field(description="the text as the reader found it")
    source: str | None = Field(default=None, description="where it comes from")
    title: str | None = Field(default=None, description="headline")
    published: str | None = Field(default=None, pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="ISO date, possibly partial")
    published_basis: Literal["metadata", "dateline", "text", "path"] | None = Field(default=None, description="where the date of publication was found")
    bylines: tuple[str, ...] = Field(default=(), description="who wrote it")
    scope: str | None = Field(default=None, description="code of the unit that the document is about; VN for the nation")
    sha256: str | None = Field(default=None, description="of the input's bytes")
    encoding: str | None = Field(default=None, description="of the input's bytes")
    encoding_certainty: float | None = Field(default=None, description="how well that encoding explains the bytes (of OCR: its mean confidence), 0 to 1")
    notes: tuple[str, ...] | None = Field(default=None, description="what the reader repaired, restored or lost")
    format: str | None = Field(default=None, description="of the input")
    language: str = Field(default="vi", description="language of the text")
    locators: tuple[tuple[int, str], ...] | None = Field(default=None, description="where the text stands in the input: (offset from which on, page, paragraph, element, word or row)")

    def locate(self, start: int) -> str | None:
        """Where ``text[start]`` stands in the input ("page=3", "table=1 row=2 cell=3"); None where the format has no such places, as plain text."""
        if not self.locators:
            return None
        index = bisect_right(self.locators, start, key=lambda locator: locator[0])
        return self.locators[index - 1][1] if index else None


class RecordBase(Frozen):
    """Common to every record."""

    id: str = Field(default="", description="stable id of the record")
    doc_id: str = Field(description="the article it was read from")
    start: int = Field(description="first character of the quote in the text")
    end: int = Field(description="one behind the last character of the quote")
    quote: str = Field(description="the evidence: text[start:end]")
    sentence: Offsets = Field(description="offsets of the sentence around it")
    confidence: float = Field(ge=0, le=1, description="how sure the rule is, 0 to 1")
    rule: str = Field(description="the rule that made it")
    evidence: dict[str, Offsets] = Field(default={}, description="offsets of each slot that was read in the text")

    def finish(self, identity: str, confidence: float) -> None:
        """The last word on a record that nobody has seen yet: from here on it does not change."""
        self.__dict__.update(id=identity, confidence=confidence)
        self.__pydantic_fields_set__.add("id")


class Position(Frozen):
    """A title as written, without the person's name."""

    title: str = Field(description="title as written, without the person's name")
    organization: str | None = Field(default=None, description="organization as written")
    level: Level | None = Field(default=None, description="level of the unit")
    place: str | None = Field(default=None, description="code of the unit")


Role = Literal["chair", "speaker", "attendee", "signatory", "author", "mentioned"]


class Official(RecordBase):
    """One per person and document."""

    type: Literal["official"] = "official"
    name: str = Field(description="full name")
    honorific: str | None = Field(default=None, description="form of address")
    positions: tuple[Position, ...] = Field(default=(), description="posts held, in text order")
    roles: tuple[Role, ...] = Field(default=(), description="what the person does in the article")
    mentions: tuple[Offsets, ...] = Field(default=(), description="offsets of every mention")


class Meeting(RecordBase):
    """A meeting, inspection, ceremony, contest or training."""

    type: Literal["meeting"] = "meeting"
    kind: Literal[
        "interim_review", "final_review", "deployment", "briefing", "inspection", "appraisal",
        "working_session", "ceremony", "training", "contest", "other",
    ] = Field(description="what kind of event it is")  # fmt: skip
    date: str | None = Field(default=None, description="day, ISO")
    part_of_day: str | None = Field(default=None, description="sáng, chiều, tối")
    place: str | None = Field(default=None, description="code of the unit")
    organizer: str | None = Field(default=None, description="body that holds it")
    chairs: tuple[str, ...] = Field(default=(), description="names of those who chair it")
    period: Period | None = Field(default=None, description="what is reviewed")


class Place(RecordBase):
    """One per mention of a named unit."""

    type: Literal["place"] = "place"
    name: str = Field(description="name without its type word")
    level: Literal["province", "district", "commune", "village"] = Field(description="level of the unit")
    code: str | None = Field(default=None, description="code on the article's day; null while undecided")
    within: tuple[str, ...] = Field(default=(), description="codes of the units around it, nearest first")
    current: tuple[str, ...] = Field(default=(), description="codes of today's units that hold it")
    candidates: tuple[str, ...] = Field(default=(), description="codes that the text leaves open")


class Criterion(RecordBase):
    """An explicit mention of a numbered NTM criterion."""

    type: Literal["criterion"] = "criterion"
    set: str | None = Field(default=None, description="decision whose list it is of")
    number: int = Field(description="number in the list")
    name: str | None = Field(default=None, description="name in the list")


class Change(Frozen):
    """A rise or fall that the text adds to a figure: "(tăng 160 xã so với cuối năm 2021)"."""

    direction: Literal["increase", "decrease"] = Field(description="rise or fall")
    value: Number = Field(description="by how much")
    unit: str | None = Field(default=None, description="unit of the change")
    since: str | None = Field(default=None, description="day it is counted from")


class Condition(Frozen):
    """The numeric property of the counted units: "2 xã đạt 3 tiêu chí" -> tiêu chí, 3."""

    measure: str = Field(description="what is required of the units counted")
    value: Number = Field(description="how much of it")
    value_max: Number | None = Field(default=None, description='the other end of a range: "15 - 18 tiêu chí"')
    unit: str | None = Field(default=None, description="unit of the value")
    modifier: str | None = Field(default=None, description="how exact the value is")


Modifier = Literal["exact", "about", "over", "under", "at_least", "at_most"]
Aspect = Literal["total", "new", "average", "remaining", "change"]
FigureStatus = Literal["achieved", "not_achieved", "target", "registered", "forecast", "required"]


class Figure(RecordBase):
    """One quantity and all that the text says of it."""

    type: Literal["figure"] = "figure"
    indicator: str = Field(default="other", description="what is counted or measured")
    measure: str = Field(default="", description="counted noun or measured thing, in the words of the text")
    value: Number = Field(description="number, scales applied")
    value_max: Number | None = Field(default=None, description="upper end of a range")
    unit: str = Field(default="count", description="unit of the value")
    modifier: Modifier = Field(default="exact", description="how exact the value is")
    of: Number | None = Field(default=None, description="the whole that the value is a part of")
    percent: Number | None = Field(default=None, description="share told beside the number")
    aspect: Aspect | None = Field(default=None, description="stock, addition, average, rest or change")
    status: FigureStatus = Field(description="result, plan or rule")
    scope: str | None = Field(default=None, description="code of the unit that the figure is of")
    period: Period | None = Field(default=None, description="time that the figure is over")
    as_of: str | None = Field(default=None, description="day on which a stock stood so")
    change: Change | None = Field(default=None, description="rise or fall told beside it")
    plan_percent: Number | None = Field(default=None, description="share of its plan, in percent")
    condition: Condition | None = Field(default=None, description="property of the units counted")
    named: tuple[str, ...] | None = Field(default=None, description="codes of the units listed")
    programme: str | None = Field(default=None, description="id of the programme that its clause names (gazetteers/programmes): ocop, model_garden, ...")


class Attainment(RecordBase):
    """One administrative unit, one standard."""

    type: Literal["attainment"] = "attainment"
    unit: str | None = Field(default=None, description="code of the unit")
    unit_name: str = Field(description="name of the unit as written")
    standard: Literal["ntm", "ntm_advanced", "ntm_model", "urban_civilized", "model_village"] = Field(description="standard of the programme")
    status: Literal["recognized", "achieved", "target", "registered", "eligible", "not_achieved"] = Field(description="reached, decided, aimed at or lost")
    year: int | None = Field(default=None, description="year of it")
    authority: str | None = Field(default=None, description="who decided or set it")
    legal_reference: str | None = Field(default=None, description="document that says so")


class LegalReference(RecordBase):
    """A decision, resolution, directive, plan, law ... that the text names by number."""

    type: Literal["legal_reference"] = "legal_reference"
    kind: str = Field(description="kind of document")
    number: str = Field(description="number")
    symbol: str | None = Field(default=None, description="number and symbol as written")
    issuer: str | None = Field(default=None, description="who made it")
    date: str | None = Field(default=None, description="day of the document, ISO")


class Statement(RecordBase):
    """What somebody said should be done, or is wrong. ``quote`` is the clause."""

    type: Literal["statement"] = "statement"
    kind: Literal["directive", "shortcoming", "assessment", "commitment"] = Field(description="request, complaint, praise or promise")
    speaker: str | None = Field(default=None, description="who says it; null for the paper's own voice")
    addressee: str | None = Field(default=None, description="who is asked")


AnyRecord = Official | Meeting | Place | Criterion | Figure | Attainment | LegalReference | Statement
Record = Annotated[AnyRecord, Field(discriminator="type")]
RECORD: TypeAdapter[AnyRecord] = TypeAdapter(Record)
RECORD_TYPES: tuple[type[RecordBase], ...] = (
    Official, Meeting, Place, Criterion, Figure, Attainment, LegalReference, Statement,
)  # fmt: skip


def dump(model: BaseModel) -> dict[str, Any]:
    """JSON-ready form, absent fields left out."""
    return model.model_dump(mode="json", exclude_none=True)
