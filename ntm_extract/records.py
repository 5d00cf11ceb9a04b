"""What leaves: the document and the eight record types (contract: docs/records.md, JSON Schema: ``ntm-extract
schema``).

Offsets are half-open code points of ``Document.text``; ``text[start:end] == quote`` for every record.
Administrative units are GSO codes as valid on the document's date; dates are ISO. A field that does not apply is null,
never a guess.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, TypeAdapter, ValidationError

from ntm_extract.days import day_of
from ntm_extract.errors import OptionError

Offsets = tuple[int, int]


def _plain(number: Decimal) -> Decimal:
    """8600000000.0 -> 8600000000, 12.50 -> 12.5: the digits that mean something, never an exponent."""
    whole = int(number)
    return Decimal(whole) if whole == number else number.normalize()


def _json(number: Decimal) -> int | float:
    whole = int(number)
    return whole if whole == number else float(number)


Number = Annotated[Decimal, AfterValidator(_plain), PlainSerializer(_json, when_used="json")]
Basis = Literal["metadata", "dateline", "text", "path"]
Level = Literal["central", "province", "district", "commune", "village"]


class Frozen(BaseModel):
    """Base of every model: frozen, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Period(Frozen):
    """First and last day, both included; a side that the text leaves open is null."""

    start: str | None = Field(default=None, description="first day, ISO")
    end: str | None = Field(default=None, description="last day, ISO, included")


class Document(Frozen):
    """One input text with what is known about it. Every offset refers to ``text``."""

    doc_id: str = Field(description="id of the article, unique in a run")
    text: str = Field(description="the text as the reader found it")
    source: str | None = Field(default=None, description="file, address or paper that the text comes from")
    title: str | None = Field(default=None, description="headline")
    published: str | None = Field(
        default=None,
        pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$",
        description="day of publication, ISO; partial (2018, 2018-08) where no more is known",
    )
    published_basis: Basis | None = Field(
        default=None,
        description="where the day of publication was found: metadata of the page or file, dateline, text, or path of the file",
    )
    bylines: tuple[str, ...] = Field(default=(), description="authors as the article names them")
    scope: str | None = Field(default=None, description="code of the unit that the article is about; VN for the nation")
    sha256: str | None = Field(default=None, description="SHA-256 of the input's bytes")
    encoding: str | None = Field(default=None, description="character encoding of the input")
    encoding_certainty: float | None = Field(
        default=None, description="how well that encoding explains the bytes, 0 to 1; of OCR, its mean confidence"
    )
    notes: tuple[str, ...] | None = Field(
        default=None, description="what the reader repaired, restored or could not keep"
    )
    format: str | None = Field(default=None, description="format of the input: text, html, docx, pdf ...")
    language: str = Field(default="vi", description="language of the text, ISO 639-1")
    locators: tuple[tuple[int, str], ...] | None = Field(
        default=None,
        description="(offset, place) pairs: from which offset on the text stands on which page, in which paragraph, element or row of the input",
    )

    @property
    def day(self) -> date | None:
        """The day of publication, of a partial date the middle; None where none is known."""
        return day_of(self.published) if self.published else None

    @property
    def places(self) -> int:
        """How many places of the input the text comes from; one place, such as a row of a table, tells no record from
        another.
        """
        return len({where for _, where in self.locators or ()})

    def locate(self, start: int) -> str | None:
        """Where ``text[start]`` stands in the input ("page=3", "table=1 row=2 cell=3"); None where the format has no
        such places, as plain text.
        """
        if not self.locators:
            return None
        index = bisect_right(self.locators, start, key=lambda locator: locator[0])
        return self.locators[index - 1][1] if index else None


class RecordBase(Frozen):
    """Common to every record."""

    id: str = Field(
        default="", description="id of the record; the same text read by the same version gives the same id"
    )
    doc_id: str = Field(description="the article it was read from")
    start: int = Field(description="offset of the first character of the quote in the text, in code points")
    end: int = Field(description="offset just past the last character of the quote")
    quote: str = Field(description="the evidence: text[start:end]")
    sentence: Offsets = Field(description="offsets of the sentence that holds the quote")
    confidence: float = Field(ge=0, le=1, description="estimated probability that the whole record is right, 0 to 1")
    rule: str = Field(description="name of the rule that made the record")
    evidence: dict[str, Offsets] = Field(
        default={}, description="offsets of the words that each slot was read from; slots taken from context are absent"
    )


class Position(Frozen):
    """A title as written, without the person's name."""

    title: str = Field(description="title as written, without the person's name")
    organization: str | None = Field(default=None, description="organization as written")
    level: Level | None = Field(default=None, description="level of the organization")
    place: str | None = Field(default=None, description="code of the unit whose post it is")


Role = Literal["chair", "speaker", "attendee", "signatory", "author", "mentioned"]


class Official(RecordBase):
    """A person with a post or a role in the article; one record per person and document."""

    type: Literal["official"] = "official"
    name: str = Field(description="full name, as written")
    honorific: str | None = Field(default=None, description="form of address: ông, bà, đồng chí ...")
    positions: tuple[Position, ...] = Field(default=(), description="posts, in the order of the text")
    roles: tuple[Role, ...] = Field(
        default=(),
        description="what the person does in the article: chair (chủ trì), speaker (phát biểu, yêu cầu, cho biết), attendee (dự), signatory (ký), author (byline), mentioned",
    )
    mentions: tuple[Offsets, ...] = Field(default=(), description="offsets of every mention of the person")


class Meeting(RecordBase):
    """A meeting, inspection, ceremony, contest or training."""

    type: Literal["meeting"] = "meeting"
    kind: Literal[
        "interim_review",
        "final_review",
        "deployment",
        "briefing",
        "inspection",
        "appraisal",
        "working_session",
        "ceremony",
        "training",
        "contest",
        "other",
    ] = Field(
        description="kind of event: interim_review (sơ kết), final_review (tổng kết), deployment (triển khai), briefing (giao ban), inspection (kiểm tra), appraisal (thẩm định), working_session (làm việc), ceremony (lễ công bố, đón nhận), training (tập huấn), contest (hội thi), other"
    )
    date: str | None = Field(default=None, description="day of the event, ISO")
    part_of_day: str | None = Field(default=None, description="part of the day, as written: sáng, chiều, tối")
    place: str | None = Field(default=None, description="code of the unit where it is held")
    organizer: str | None = Field(default=None, description="body that holds the event")
    chairs: tuple[str, ...] = Field(default=(), description="names of those who chair the event")
    period: Period | None = Field(default=None, description="period under review")


class Place(RecordBase):
    """A mention of a named administrative unit or village; one record per mention."""

    type: Literal["place"] = "place"
    name: str = Field(description="name without its type word (xã, huyện ...)")
    level: Literal["province", "district", "commune", "village"] = Field(description="level of the unit")
    code: str | None = Field(
        default=None,
        description="code of the unit on the article's day; null where the text does not decide between the candidates; of a village its commune's code",
    )
    within: tuple[str, ...] = Field(
        default=(), description="codes of the units it lay in on the article's day, nearest first"
    )
    current: tuple[str, ...] = Field(default=(), description="codes of the units of today that hold its land")
    candidates: tuple[str, ...] = Field(default=(), description="codes between which the text does not decide")


class Criterion(RecordBase):
    """An explicit mention of one criterion of a set: by number, or by its name in the set."""

    type: Literal["criterion"] = "criterion"
    set: str | None = Field(
        default=None, description="symbol of the decision that issued the set: 491/QĐ-TTg, 1980/QĐ-TTg ..."
    )
    number: int = Field(description="number of the criterion in its set")
    name: str | None = Field(default=None, description="name of the criterion in its set")


class Change(Frozen):
    """A rise or fall that the text adds to a figure: "(tăng 160 xã so với cuối năm 2021)"."""

    direction: Literal["increase", "decrease"] = Field(description="increase (tăng) or decrease (giảm)")
    value: Number = Field(description="amount of the change")
    unit: str | None = Field(default=None, description="unit of the change")
    since: str | None = Field(default=None, description="day that the change is counted from, ISO")


class Condition(Frozen):
    """A number that each counted unit has: "2 xã đạt 3 tiêu chí" -> tiêu chí, 3."""

    measure: str = Field(description="what the units counted have: tiêu chí, sao")
    value: Number = Field(description="how many or how much of it they have")
    value_max: Number | None = Field(default=None, description='upper end of a range: "15 - 18 tiêu chí"')
    unit: str | None = Field(default=None, description="unit of that value")
    modifier: str | None = Field(default=None, description="how exact that value is")


Modifier = Literal["exact", "about", "over", "under", "at_least", "at_most"]
AttainmentStatus = Literal["recognized", "achieved", "target", "registered", "eligible", "not_achieved"]
Standard = Literal["ntm", "ntm_advanced", "ntm_model", "urban_civilized", "model_village"]
Aspect = Literal["total", "new", "average", "remaining", "change"]
FigureStatus = Literal["achieved", "not_achieved", "target", "registered", "forecast", "required"]


class Figure(RecordBase):
    """One quantity and all that the text says of it."""

    type: Literal["figure"] = "figure"
    indicator: str = Field(
        default="other", description="what is counted or measured: an id of the table of indicators, else other"
    )
    measure: str = Field(default="", description="the counted noun or the measured thing, in the words of the text")
    value: Number = Field(description="the number with its scale applied: 8,6 tỷ is 8600000000")
    value_max: Number | None = Field(default=None, description="upper end of a range: 30 - 35 đơn vị")
    unit: str = Field(
        default="count", description="unit of the value: count, percent, km, ha, VND, VND/person/year ..."
    )
    modifier: Modifier = Field(
        default="exact",
        description="exact, about (khoảng, gần), over (trên, hơn), under (dưới), at_least (ít nhất, trở lên), at_most (tối đa, không quá)",
    )
    of: Number | None = Field(default=None, description="the whole that the value is a part of: 22 in 11/22 xã")
    percent: Number | None = Field(
        default=None, description="the share that the text adds to the number: (chiếm 70,2%)"
    )
    aspect: Aspect | None = Field(
        default=None,
        description="total (a stock: có, lên), new (added in the period: thêm, thành lập mới), average (bình quân), remaining (còn), change (a rise or fall without its level)",
    )
    status: FigureStatus = Field(
        description="achieved; not_achieved (chưa đạt); target (mục tiêu, phấn đấu, kế hoạch); registered (đăng ký); forecast (ước, dự kiến); required (a norm: phải, tối thiểu)"
    )
    scope: str | None = Field(
        default=None, description="code of the unit that the figure is about, on the article's day"
    )
    period: Period | None = Field(
        default=None, description="time that the figure covers; of a target, the time by which it is to be reached"
    )
    as_of: str | None = Field(default=None, description="day on which a stock had this value, ISO")
    change: Change | None = Field(
        default=None, description="the rise or fall that the text adds: (tăng 160 xã so với cuối năm 2021)"
    )
    plan_percent: Number | None = Field(
        default=None, description="percent of the plan that the value fulfils: đạt 32,5% kế hoạch"
    )
    condition: Condition | None = Field(
        default=None, description="the number that each unit counted has: 2 xã đạt 3 tiêu chí"
    )
    named: tuple[str, ...] | None = Field(
        default=None, description="codes of the units that the text lists for the figure"
    )
    programme: str | None = Field(
        default=None,
        description="id of the programme that its clause names (gazetteers/programmes): ocop, model_garden, ...",
    )


class Attainment(RecordBase):
    """An administrative unit and a standard that it has reached, aims at or lacks; one record per unit, also in lists."""

    type: Literal["attainment"] = "attainment"
    unit: str | None = Field(default=None, description="code of the unit on the article's day")
    unit_name: str = Field(description="name of the unit, as written")
    standard: Standard = Field(
        description="ntm (nông thôn mới), ntm_advanced (nâng cao), ntm_model (kiểu mẫu), urban_civilized (đô thị văn minh), model_village (khu dân cư kiểu mẫu)"
    )
    status: AttainmentStatus = Field(
        description="recognized (by a decision or ceremony), achieved (said to have reached it), target (aimed at), registered (đăng ký), eligible (đủ điều kiện xét), not_achieved (not reached, or lost)"
    )
    year: int | None = Field(default=None, description="year in which it was reached, or is to be reached")
    authority: str | None = Field(default=None, description="body that recognized the unit or set the target")
    legal_reference: str | None = Field(default=None, description="symbol of the decision, as written")


class LegalReference(RecordBase):
    """A decision, resolution, directive, plan or law that the text names by its number."""

    type: Literal["legal_reference"] = "legal_reference"
    kind: str = Field(description="kind of document: quyết định, nghị quyết, chỉ thị ...")
    number: str = Field(description="number of the document")
    symbol: str | None = Field(default=None, description="number and symbol, as written: 16/QĐ-UBND")
    issuer: str | None = Field(default=None, description="body or person who issued it")
    date: str | None = Field(default=None, description="day of the document, ISO")


class Statement(RecordBase):
    """What somebody asks for, finds wrong, finds good or promises; ``quote`` is the clause."""

    type: Literal["statement"] = "statement"
    kind: Literal["directive", "shortcoming", "assessment", "commitment"] = Field(
        description="directive (yêu cầu, đề nghị, giao), shortcoming (tồn tại, hạn chế, khó khăn), assessment (praise or finding), commitment (promise)"
    )
    speaker: str | None = Field(
        default=None, description="person or body who says it; null for the article's own voice"
    )
    addressee: str | None = Field(default=None, description="person or body that is asked")


AnyRecord = Official | Meeting | Place | Criterion | Figure | Attainment | LegalReference | Statement
Record = Annotated[AnyRecord, Field(discriminator="type")]
RECORD: TypeAdapter[AnyRecord] = TypeAdapter(Record)
RECORD_TYPES: tuple[type[RecordBase], ...] = get_args(AnyRecord)
ANNOTATOR = "annotator"  # the rule of a record that a person made or changed
HALF = re.compile("[\ud800-\udfff]")  # half a pair of UTF-16, which no file can hold
KINDS: tuple[str, ...] = tuple(model.model_fields["type"].default for model in RECORD_TYPES)


def dump(model: BaseModel) -> dict[str, Any]:
    """JSON-ready form, absent fields left out."""
    return model.model_dump(mode="json", exclude_none=True)


class Fault(NamedTuple):
    """What a model first found wrong in a row: ``where`` the path to the value ("slots.0"; "?" for the row itself),
    ``what``, and the value ``given``.
    """

    where: str
    what: str
    given: object

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def first_fault(fault: ValidationError, *, of_record: bool = False) -> Fault:
    """The first fault of a row; ``of_record``: without the type of record, with which the path of RECORD begins."""
    error = fault.errors()[0]
    where = ".".join(map(str, error["loc"][of_record:]))
    return Fault(where or "?", error["msg"], error.get("input"))


def given(**known: Any) -> Document:
    """The Document of what a user gives: ``text``, and what is known about it; ``published`` may be a `date`.

    Raises OptionError, in one line, for a value that it cannot have.
    """
    published = known.get("published")
    if isinstance(published, date):
        known["published"] = published.isoformat()[: len("2018-08-07")]  # of a datetime the day
    if not isinstance(known.get("text"), str):
        what = type(known.get("text")).__name__
        raise OptionError(f"text is {what}, not str; ntm_extract.reading reads files and bytes")
    if half := HALF.search(known["text"]):
        raise OptionError(f"text[{half.start()}] is half a character, {half[0]!r}, as broken JSON has it; take it out")
    try:
        return Document(**known)
    except ValidationError as fault:
        error = first_fault(fault)
        name = error.where.partition(".")[0]
        if name == "published":
            raise OptionError(f"published {published!r} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD") from None
        raise OptionError(f"{name} {known.get(name)!r}: {error.what}") from None
