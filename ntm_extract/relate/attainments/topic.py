"""TOPIC: the unit that a sentence speaks of without naming it: "|Xã| đã đạt chuẩn", "|Địa phương này| về đích", "|Hai
xã này| được công nhận".

What "xã" stands for is the commune said last in the sentence, else the only one that the sentences before speak of,
else the one that the document is about.
"""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.lines import LIST_POINT, heads_bullets, heads_points
from ntm_extract.relate.places.bordering import told_between
from ntm_extract.relate.places.names import LIST
from ntm_extract.span import last_match, line_start

_P = phrases("topic")
_CLAIMANT = phrases("claimant")
_BODY = _P.word("body")
_FORMER = ".other-time"  # how the rule ends by which a unit that is no more was found
AHEAD = 12  # characters behind a claim in which it may still tell whom it is about: "huyện phấn đấu đạt chuẩn |8 xã|"
TOLD_OF = 16  # the same of words that stand for several: "đề nghị tỉnh công nhận |16 xã trên|"
INTO = 28  # characters of " hợp nhất và thành lập "
REACH = 3  # sentences that one looks back for a name
PARAGRAPH = 7  # the same within a paragraph
_LEVELS = {word: (level,) for word, level in level_words("unit", counted=True).items()}
_ANY = ("commune", "district")  # of "địa phương", "đơn vị": the lowest that is named


def topics(analysis: Analysis, sentence: Sentence, low: int, high: int) -> list[Toponym]:
    """Mentions of the units that the words of ``[low, high)`` stand for; none where it is not certain which."""
    key = analysis.text.key
    previous = analysis.sentences.previous(sentence)
    if previous is not None and (part := _P.part.search(key, max(0, low - 2), high)):
        return _part_of_list(analysis, previous, part)
    if these := _P.these.search(key, low, min(high + TOLD_OF, sentence.end)) or _P.both.search(
        key, max(0, low - 2), high
    ):
        count = small(these["count"])
        return _before(analysis, sentence, these.start("count"), _LEVELS.get(these["word"], _ANY), count)
    words = (list(pattern.finditer(key, max(0, low - 2), high)) for pattern in (_P.this, _P.itself, _P.subject))
    subject = next((found[-1] for found in words if found), None)
    if subject is None and (we := _P.we.search(key, max(0, low - 2), high)):
        if _P.smaller.search(key, we.end(), min(high + AHEAD, sentence.end)):
            return []  # "chúng tôi phấn đấu |8 xã| đạt chuẩn"
        return _speakers(analysis, sentence, we.end(), _ANY) or _own(analysis, we.start(), ("commune",), 1)
    if subject is None or _P.title.match(key, subject.start()) or _P.kinds.search(key, low, subject.start("word")):
        return []
    if (heads_points(analysis, sentence) or heads_bullets(analysis, sentence)) and _opens_line(
        analysis, sentence, subject.start("word")
    ):
        return []
    levels = _LEVELS.get(subject["word"], _ANY)
    if _P.as_commune.match(key, subject.start("word"), high):
        levels = ("commune",)
    if levels != ("commune",) and _is_of_smaller(key, subject, levels, high, sentence.end):
        return []
    if subject["word"] == _BODY and subject.re is _P.subject and not subject["this"]:
        return []
    said = _speakers(analysis, sentence, high, levels) if _P.quoted.match(key, sentence.start) else []
    return said or _before(analysis, sentence, subject.start("word"), levels, 1)


def _opens_line(analysis: Analysis, sentence: Sentence, at: int) -> bool:
    """Whether nothing but the sign of its point stands before it on its line: "b) |Xã| đạt chuẩn nâng cao: 02 xã"."""
    text = analysis.text.canonical
    low = line_start(text, sentence.start)
    return at in (low, sentence.start) or LIST_POINT.fullmatch(text, low, at) is not None


def _part_of_list(analysis: Analysis, before: Sentence, part: re.Match[str]) -> list[Toponym]:
    """The first or the last of those that the sentence before lists: "nhập từ ba xã A, B và C. |Hai xã đầu| đã đạt chuẩn"."""
    listed: list[list[Toponym]] = [[]]
    for place in analysis.toponyms_between(before.start, before.end):
        if place.level in _LEVELS[part["word"]]:
            joined = listed[-1] and LIST.fullmatch(analysis.text.key, listed[-1][-1].end, place.type_start)
            listed = [*listed[:-1], [*listed[-1], place]] if joined else [*listed, [place]]
    longest, count = max(listed, key=len), small(part["count"])
    if len(longest) <= count:
        return []
    return longest[:count] if part["first"] else longest[-count:]


def _is_of_smaller(key: str, subject: re.Match[str], levels: tuple[str, ...], high: int, end: int) -> bool:
    """Whether smaller units reach it: "|huyện| phấn đấu 8 xã đạt chuẩn"; not "có 100% xã đạt chuẩn, |trở thành huyện nông
    thôn mới|".
    """
    smaller = _P.below_province if levels == ("province",) else _P.smaller
    behind = smaller.search(key, subject.end("word"), min(high + AHEAD, end)) or _CLAIMANT.of_smaller.match(
        key, high - 1
    )
    return behind is not None and not _P.of_whole.search(key, subject.end(), high)


def village_meant(analysis: Analysis, sentence: Sentence, low: int, high: int) -> list[Toponym]:
    """The only village that the sentences just before name, where "thôn" stands for it: "Về thôn A. |Thôn| đã được công
    nhận khu dân cư kiểu mẫu".
    """
    if not _P.village.search(analysis.text.key, max(0, low - 2), high):
        return []
    for before in analysis.sentences.back(sentence, REACH):
        named = analysis.toponyms_between(before.start, before.end)
        if villages := {p.name.lower(): p for p in named if p.level == "village"}:
            return list(villages.values()) if len(villages) == 1 else []
    return []


def just_listed(analysis: Analysis, sentence: Sentence) -> list[Toponym]:
    """The units that the sentence before lists, of which this one tells more: "... gồm: A, B, C. |Đây là các xã| đã được
    công nhận".
    """
    said = _P.these_are.match(analysis.text.key, sentence.start, sentence.end)
    before = analysis.sentences.previous(sentence)
    if said is None or before is None:
        return []
    opens = last_match(_P.opens_list, analysis.text.key, before.start, before.end)
    levels = _LEVELS.get(said["word"], ("village",))
    listed = analysis.toponyms_between(opens.end() if opens else before.start, before.end)
    named = [place for place in listed if place.level in levels and not place.in_title]
    count = small(said["count"]) if said["count"] else None
    return named if len(named) > 1 and count in (None, len(named)) else []


def unit_before(analysis: Analysis, sentence: Sentence) -> list[Toponym]:
    """The only unit that the sentence before it in the paragraph tells of."""
    before = analysis.sentences.previous(sentence)
    if before is None or before.line != sentence.line:
        return []
    named = [p for p in told_between(analysis, before.start, before.end) if p.code and p.level in _ANY]
    return _distinct([p for p in named if p.level == "commune"] or named, 1)


def _before(analysis: Analysis, sentence: Sentence, at: int, levels: tuple[str, ...], count: int) -> list[Toponym]:
    """The ``count`` units named last before ``at``: in its sentence the last ones, in those before it the only ones."""
    here = [p for p in told_between(analysis, sentence.start, at) if p.level in levels and p.code]
    return _distinct(here[-count:], count) if here else named_before(analysis, sentence, levels, count, at)


def named_before(
    analysis: Analysis, sentence: Sentence, levels: tuple[str, ...], count: int, at: int | None = None
) -> list[Toponym]:
    """The only ``count`` units that the sentences before it name; of one, else the one that the document is about, where
    that is named before ``at``.
    """
    at = sentence.start if at is None else at
    own = _own(analysis, at, levels, count)
    now = bool(own) and not _is_former(own[0])
    for earlier in analysis.sentences.back(sentence, PARAGRAPH):
        if sentence.index - earlier.index > REACH and earlier.line != sentence.line:
            break
        named = [p for p in told_between(analysis, earlier.start, earlier.end) if p.code and p.level in levels]
        named = [p for p in named if p.level == "commune"] or named
        named = [p for p in named if not (_became_one(analysis, p) if count > 1 else now and _is_former(p))]
        if named:
            communes = [p for p in named if not _P.town.match(analysis.text.key, p.type_start)] if count > 1 else []
            return (
                _distinct(named, count)
                or _distinct(communes, count)
                or own
                or _opening(analysis, earlier, named, count)
            )
        if earlier.line != sentence.line and sentence.line - earlier.line > 2:
            break
    return own


def _opening(analysis: Analysis, earlier: Sentence, named: list[Toponym], count: int) -> list[Toponym]:
    """The one unit with which a sentence opens that names others on the way: "|Xã A| là một trong hai xã được công nhận (cùng
    với xã B). Trước đó, xã đạt chuẩn năm 2016".
    """
    key, first, others = analysis.text.key, named[0], named[1:]
    opens = first.type_start == earlier.start and not first.in_title
    joined = others and LIST.fullmatch(key, first.end, others[0].type_start) is not None
    # "...|, |xã B thì chậm"
    acts = any(key.endswith((", ", "; "), earlier.start, other.type_start) for other in others)
    return [first] if count == 1 and opens and not joined and not acts else []


def _is_former(place: Toponym) -> bool:
    """Whether a unit is no more on the day of the text: "Đại Sơn cũ còn đạt nâng cao từ năm 2022. |Xã| phấn đấu ..."."""
    return place.rule.endswith(_FORMER)


def _became_one(analysis: Analysis, place: Toponym) -> bool:
    """Whether a unit is the one that several became: "A, B và C nhập thành |xã D|", "|xã D| được hợp nhất từ A, B và C"."""
    key, start = analysis.text.key, place.type_start
    return bool(_P.into.search(key, max(0, start - INTO), start) or _P.made_of.match(key, place.end))


def _speakers(analysis: Analysis, sentence: Sentence, at: int, levels: tuple[str, ...]) -> list[Toponym]:
    """The unit of whoever says "chúng tôi" or "xã" in a sentence: "“Năm 2014 |xã| về đích”, Chủ tịch UBND xã A nói"."""
    behind = [p for p in analysis.toponyms_between(at, sentence.end) if p.in_title and p.code and p.level in levels]
    return behind[:1]


def _own(analysis: Analysis, at: int, levels: tuple[str, ...], count: int) -> list[Toponym]:
    """The unit that the document is about."""
    named = [p for p in analysis.toponyms if p.code == analysis.scope and p.level in levels and p.start < at]
    # not by the name of a unit that went into it and had its code: "Xã Minh Lộc được sáp nhập từ xã Tân Lộc và ..."
    named = [p for p in named if not _is_former(p)] or named
    return named[-1:] if count == 1 else []


def _distinct(places: list[Toponym], count: int) -> list[Toponym]:
    """The last mention of each unit, where they are exactly as many."""
    last = {place.code: place for place in places}
    return list(last.values()) if len(last) == count else []
