"""SCOPE BEFORE: the unit that the sentences before a figure are about."""

from __future__ import annotations

from itertools import pairwise

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.pages import is_beside
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import is_as_large
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.owner import Asked, may_own
from ntm_extract.relate.figures.scope_speaker import is_of_all, seat_told
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.figures.unit_lists import are_listed, resolved_between, single_units
from ntm_extract.relate.places.nameless import generics, made_of, resident
from ntm_extract.span import in_brackets, line_start

_P = phrases("scope_before")
LOOK_BACK = 9  # sentences
TOPIC = 34  # characters into a sentence in which its subject is named: "Đến nay, tại xã A ..."
_BULLETS = "-+*•"
_IN = (", ", " (", " ")
HEADING = 60  # a line shorter than this without a full stop is a heading: what was said above it ends there


def scope_before(it: Asked) -> Located | None:
    """The topic of the sentences before, back to a heading, a bullet or the end of another paragraph."""
    analysis, key, sentence = it.analysis, it.key, it.sentence
    if _has_no_topic(it):
        return None
    larger = is_of_all(analysis, sentence) or bool(
        _P.upper.search(key, sentence.start, min(it.offset, sentence.start + HEADING))
    )
    for after, before in pairwise((sentence, *analysis.sentences.back(sentence, LOOK_BACK))):
        if before.line != after.line:
            if _is_cut_off(it, before, after):
                return None
            opens = analysis.sentences.first_of(after.line).start
            larger = larger or _P.larger.search(key, opens, min(it.offset, after.end)) is not None
        if _P.leaves.match(key, before.start):
            return None
        topic = _topic(analysis, before, it.smallest)
        if topic is None and before.line == sentence.line:
            topic = _seat_told(it, before) or _whole_told(it, before)
        if before.line != sentence.line and _P.example.match(key, before.start) and not _is_of_him(it, before):
            topic = None  # "Anh X ở xã A nuôi 300 con lợn.⏎Diện tích cây ăn quả tăng lên |420 ha|"
        if topic is not None:
            return None if _has_left(it, topic, before, larger) else (topic, "paragraph")
        if is_of_all(analysis, before):
            return None
    return None


def _has_no_topic(it: Asked) -> bool:
    """Whether a figure is of no unit told before: a bullet, of many, of several ("Các huyện A, B có |2 xã|"), of the
    meeting ("|Kỳ họp| đã thông qua 6 nghị quyết") or of those that its sentence turns to.
    """
    start = it.sentence.start
    many = it.smallest == "commune" and _P.many.search(it.key, start, it.offset)
    left = it.analysis.text.canonical[start] in _BULLETS or _P.leaves.match(it.key, start)
    return bool(left or many) or _names_several(it)


def _names_several(it: Asked) -> bool:
    """Whether a list of units that could own a figure stands before it: "Các huyện A, B có |2 xã|"; not "Xã A, B và C đạt 8
    tiêu chí; |5 xã| đạt dưới 3 tiêu chí".
    """
    analysis, key, low, high = it.analysis, it.key, it.sentence.start, it.offset
    named = [
        p
        for p in resolved_between(analysis, low, high)
        if not p.in_title and it.is_large(p.code) and not in_brackets(key, low, p.start, high)
    ]
    return any(are_listed(key, one, two) for one, two in pairwise(named))


def _is_cut_off(it: Asked, before: Sentence, after: Sentence) -> bool:
    """Whether the paragraph that opens with ``after`` takes nothing over from the one that ends with ``before``: it is
    numbered, or that one is a heading, a bullet or about several units: "Huyện A có 1 xã. Huyện B có 2 xã.⏎Mục tiêu đến
    năm 2020 có |18 xã|".
    """
    text = it.analysis.text.canonical
    if _P.numbered.match(text, line_start(text, after.start)):
        return True
    whole = line_start(text, before.start)
    heading = (
        before.end - whole < HEADING and text[before.end - 1] not in '.!?"”' and not is_beside(text[whole : before.end])
    )
    return heading or text[whole] in _BULLETS or _lists_units(it.analysis, before, it.smallest)


@once
def _lists_units(analysis: Analysis, last: Sentence, smallest: str) -> bool:
    """Whether the paragraph that ends with a sentence goes through several units of one level."""
    topics = set[str]()
    for told in (last, *analysis.sentences.back(last, LOOK_BACK - 1)):
        if told.line != last.line:
            break
        if (topic := _topic(analysis, told, smallest)) is not None:
            topics.add(topic)
    return len({len(code) for code in topics}) < len(topics)


def _seat_told(it: Asked, before: Sentence) -> str | None:
    """The commune of whose official a sentence before tells what he says, unless a larger unit's matters follow."""
    seat = None if _P.larger.search(it.key, it.sentence.start, it.offset) else seat_told(it.analysis, before)
    return seat if it.may_own(seat) else None


def _whole_told(it: Asked, before: Sentence) -> str | None:
    """The unit around the document's of all of which a sentence tells: "|Toàn tỉnh A| có 49/127 xã tụt tiêu chí. Ông X yêu
    cầu giải ngân |90%| vốn"; else None.
    """
    whole = _P.whole.match(it.key, before.start, before.end)
    if whole is None:
        return None
    named = it.analysis.toponyms_between(whole.start("of"), whole.end() + 2)
    nameless = generics(it.analysis, before.start, before.end)
    code = named[0].code if named else next((code for end, code in nameless if end == whole.end()), None)
    return code if it.is_around(code) else None


def _is_of_him(it: Asked, before: Sentence) -> bool:
    """Whether a paragraph goes on about who opened a sentence before: "Bà Thị Mai ở xã A ....⏎|Bà Mai| kể, mỗi năm lãi 25
    triệu đồng".
    """
    opens = it.analysis.sentences.first_of(it.sentence.line).start
    first = [it.analysis.persons_between(start, start + TOPIC)[:1] for start in (before.start, opens)]
    return len({person.who for found in first for person in found}) == 1 and all(first)


def _has_left(it: Asked, topic: str, before: Sentence, larger: bool) -> bool:
    """Whether the text has left the topic of a sentence: what a larger unit has holds for its paragraph, a ``larger`` one
    speaks since ("Ở xã A, ... . |Chủ tịch UBND huyện| hứa chuyển đủ 4 tỷ đồng"), or others are named beside it.
    """
    return (
        (before.line != it.sentence.line and it.is_around(topic))
        or (larger and len(topic) > len(it.analysis.scope or topic))
        or _speaks_of_more(it.analysis, before, topic)
    )


def _speaks_of_more(analysis: Analysis, sentence: Sentence, code: str) -> bool:
    """Whether a sentence also names units elsewhere, so that the next is of none: "xã A về đích; xã B nâng cao"; those that
    its own was made of are no others.
    """
    near = {code, *analysis.around(code)}
    named = resolved_between(analysis, sentence.start, sentence.end)
    asides = [(p.start, made_of(analysis, p)) for p in named if p.code == code]
    return any(
        p.code not in near
        and code not in analysis.around(p.code)
        and not any(low < p.start < high for low, high in asides)
        for p in named
        if p.level != "village" and not p.in_title
    )


@once
def _topic(analysis: Analysis, sentence: Sentence, smallest: str) -> str | None:
    """The code of the unit that a sentence is about: the one at its head, or its "toàn huyện"; else None."""
    key = analysis.text.key
    opening = _P.opening.match(key, sentence.start, sentence.end)
    subject = opening.end() if opening else sentence.end  # "Trong 10 năm thực hiện chương trình, |huyện A| đã ..."
    heads, generic = _heads(analysis, sentence, subject), generics(analysis, sentence.start, sentence.end)
    if heads and generic:
        end, first = generic[0][0], heads[0]
        if end < first.start and "," not in key[end : first.type_start]:
            heads = []  # "|Tỉnh| có thêm xã A đạt chuẩn": it is the subject
    if not heads:
        code = generic[0][1] if generic else None
        return code if may_own(analysis, code, smallest) else None
    first, code = heads[0], heads[0].code
    if _P.aside.search(key, max(0, first.type_start - 24), first.type_start):
        return None
    for place in heads[1:]:
        code = place.code if code in analysis.around(place.code) else code
    counted = first.type_start in (sentence.start, subject) and _P.is_counted.match(key, first.end)
    fits = is_as_large(code or "", smallest) if counted else may_own(analysis, code, smallest)
    return code if fits else None


def _heads(analysis: Analysis, sentence: Sentence, subject: int) -> list[Toponym]:
    """The units at the head of a sentence, or behind its opening, where its ``subject`` begins; none that only tells
    where: "Sáng 13/7, tại |xã A|, Hội Phụ nữ huyện tổ chức hội thi".
    """
    key, start, end = analysis.text.key, sentence.start, sentence.end
    singles = [p for p in single_units(analysis, start, end, start) if not p.in_title or _acts(analysis, p)]
    heads = [
        p
        for p in singles
        if p.type_start - start <= TOPIC
        or p.type_start == subject
        or _behind_villages(analysis, sentence, p)
        or ((person := resident(analysis, p)) and _P.led.fullmatch(key, start, person.start))
    ] or _owner(analysis, singles, sentence)
    heads = heads or _introduced(analysis, singles)
    if heads and _P.held.search(key, heads[0].end, end) and _P.venue.search(key, start, heads[0].type_start):
        return []
    return heads


def _introduced(analysis: Analysis, singles: list[Toponym]) -> list[Toponym]:
    """The one commune, as a list, that a sentence introduces with the units around it: "vệt bùn in ngang tường nhà văn hóa
    |xã A| (huyện B, tỉnh C). “600 con gà mất sạch”, ..."; or none.
    """
    communes = dict.fromkeys(p.code for p in singles if p.level == "commune")
    first = next((p for p in singles if p.level == "commune"), None)
    if first is None or len(communes) != 1 or any(p.level != "village" for p in singles if p.start < first.start):
        return []
    encloser = analysis.first_toponym(first.end, first.end + 12)
    return [first] if encloser is not None and encloser.code in analysis.around(first.code) else []


def _acts(analysis: Analysis, place: Toponym) -> bool:
    """Whether a place is the commune of a body that acts: "|UBND xã A| vận động"; not "Chủ tịch UBND xã A"."""
    low, at = max(0, place.type_start - 48), place.type_start
    return place.level == "commune" and _P.body.search(analysis.text.key, low, at) is not None


def _owner(analysis: Analysis, singles: list[Toponym], sentence: Sentence) -> list[Toponym]:
    """The one unit, as a list, that a long subject is of, or none: "Theo báo cáo, kinh tế của |huyện A| phát triển"."""
    key = analysis.text.key
    owners = [
        p
        for p in singles
        if _P.whose.search(key, max(sentence.start, p.type_start - 16), p.type_start)
        and _P.is_so.match(key, p.end)
        and not analysis.quantities_between(sentence.start, p.start)
    ]
    return owners if len(owners) == len(singles) == 1 else []


def _behind_villages(analysis: Analysis, sentence: Sentence, place: Toponym) -> bool:
    """Whether the head of a sentence are villages and a commune is where they lie: "Đường nối hai xóm Bắc và Nam, |xã A|"."""
    own = [p for p in analysis.toponyms_between(sentence.start, place.type_start) if p.level == "village"]
    if not own or own[0].start - sentence.start > TOPIC or any(p.code != place.code for p in own):
        return False
    return analysis.text.key[own[-1].end : place.type_start] in _IN


def of_this(it: Asked) -> Located | None:
    """The unit of the thing that a demonstrative points back to: "Tại xã A, đường trục chưa được cứng hóa. Bà X cam kết
    bố trí 12 tỷ đồng cho |tuyến đường này|"; "đoàn đến xã A; |ở đây| 62 hộ thiếu nước"; "Huyện B khánh thành nhà văn hóa
    tại xã A.⏎|Công trình rộng| 200 m2".
    """
    analysis, sentence = it.analysis, it.sentence
    opened = _P.the_work.match(it.key, sentence.start) is not None
    this = _P.this.search(it.key, sentence.start, sentence.end)
    if not (opened or this):
        return None
    named: list[Toponym] = []
    if this and this.end() <= it.offset and not opened:
        named = single_units(analysis, sentence.start, this.start(), sentence.start)
    before = analysis.sentences.previous(sentence)
    if not named and before is not None and (before.line == sentence.line or opened):
        named = single_units(analysis, before.start, before.end, before.start)
    code = _innermost(analysis, named)
    return (code, "paragraph") if it.may_own(code) else None


def _innermost(analysis: Analysis, named: list[Toponym]) -> str | None:
    """The code of the one unit that lies in all others named, titles left aside; None where there is none."""
    codes = dict.fromkeys(p.code for p in named if p.code and not p.in_title)
    return next((c for c in codes if all(analysis.lies_in(c, other) for other in codes)), None)
