"""TOPIC: the unit that a sentence speaks of without naming it: "|Xã| đã đạt chuẩn", "|Địa phương này| về đích", "|Hai xã này| được công nhận".

What "xã" stands for is the commune said last in the sentence, else the only one that the sentences before speak of, else the one that the document is about.
"""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Toponym
from ntm_extract.parse.numeral import DIGITS
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis

AHEAD = 12  # characters behind a claim in which it may still tell whom it is about: "huyện phấn đấu đạt chuẩn |8 xã|"
_SMALLER = sought(r"(?<!\w)(?<!nông )(?:xã|thôn|làng|ấp|bản|phường|thị trấn)(?!\w)")
REACH = 3  # sentences that one looks back for a name
_LEVELS = {"xã": ("commune",), "thị trấn": ("commune",), "phường": ("commune",), "huyện": ("district",), "thị xã": ("district",), "thành phố": ("district",)}
_ANY = ("commune", "district")  # of "địa phương", "đơn vị": the lowest that is named
_WORDS = r"xã|huyện|thị trấn|thị xã|phường|thành phố|địa phương|đơn vị|nơi"
_VERB = (
    r"(?:đã|đang|sẽ|được|bị|phấn đấu|đặt|đề ra|thuộc|về|chính thức|vừa|đạt|chưa|mới|đăng ký|cam kết|dự kiến|quyết tâm|tiếp tục|có kế hoạch|hoàn thành|cán|chạm|không|vẫn|cũng|lại"
    r"|trở thành|là|vinh dự|phải|rớt|tụt|đón|nằm trong|xin|cơ bản)(?!\w)"
)
_SUBJECT = re.compile(
    rf"(?:^|[,:;.“\")\n]\s*|(?<!\w)(?:nên|thì|mà|hay|biết|rằng|nói|theo|khi|đây là|và|để|giúp|đưa|năm 20\d\d)\s|(?:^|[.,:;\n]\s*)là\s)(?P<word>{_WORDS})(?P<this>\s(?:này|ấy|đây|ta|nhà))?(?=\s(?:{_VERB}|(?:đầu tiên|duy nhất|thứ \w+)\s))"
)
_TITLE = re.compile(r"[“\"]\s?\w+\s(?:đạt|là)\s")  # "Bằng công nhận |“Xã đạt chuẩn| nông thôn mới”"
_THIS = sought(r"(?<!\w)đây (?:cũng )?(?:chính )?là (?:một trong những |một trong \w+ )?(?P<word>xã|huyện|thị trấn|địa phương|đơn vị)\s")
_THESE = sought(r"(?<!\w)(?:cả )?(?P<count>hai|ba|bốn|năm|\d)\s(?P<word>xã|huyện|thị trấn|phường|địa phương)\s(?:này|ấy|trên|nói trên|nêu trên|kể trên)(?!\w)")
_BOTH = re.compile(rf"(?:^|[.,:;\n]\s*)(?:cả )?(?P<count>hai|ba|bốn)(?: (?P<word>xã|huyện))?(?= (?:đều )?{_VERB})")  # "|Cả hai| phấn đấu về đích"


def topics(analysis: Analysis, sentence: Sentence, low: int, high: int) -> list[Toponym]:
    """Mentions of the units that the words of ``[low, high)`` stand for; none where it is not certain which."""
    key = analysis.text.key
    if these := _THESE.search(key, low, high) or _BOTH.search(key, max(0, low - 2), high):
        count = DIGITS.get(these["count"]) or int(these["count"])
        return _before(analysis, sentence, these.start("count"), _LEVELS.get(these["word"], _ANY), count)
    subject = next((m for pattern in (_THIS, _SUBJECT) for m in reversed(list(pattern.finditer(key, max(0, low - 2), high)))), None)
    if subject is None or _TITLE.match(key, subject.start()):
        return []
    levels = _LEVELS.get(subject["word"], _ANY)
    if levels != ("commune",) and _SMALLER.search(key, subject.end("word"), min(high + AHEAD, sentence.end)):
        return []  # "|huyện| phấn đấu 8 xã đạt chuẩn"
    if subject["word"] == "đơn vị" and subject.re is _SUBJECT and not subject["this"]:
        return []  # "đơn vị" is also a company
    return _before(analysis, sentence, subject.start("word"), levels, 1)


def _before(analysis: Analysis, sentence: Sentence, at: int, levels: tuple[str, ...], count: int) -> list[Toponym]:
    """The ``count`` units named last before ``at``: in its sentence the last ones, in those before it the only ones."""
    here = [p for p in analysis.toponyms_between(sentence.start, at) if p.level in levels and p.code]
    if here:
        return _distinct(here[-count:], count)
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - REACH), -1):
        earlier = analysis.sentences.items[back]
        named = [p for p in analysis.toponyms_between(earlier.start, earlier.end) if p.code and p.level in levels]
        named = [p for p in named if p.level == "commune"] or named
        if named:
            return _distinct(named, count) or _own(analysis, at, levels, count)
        if earlier.line != sentence.line and sentence.line - earlier.line > 2:
            break
    return _own(analysis, at, levels, count)


def _own(analysis: Analysis, at: int, levels: tuple[str, ...], count: int) -> list[Toponym]:
    """The unit that the document is about."""
    named = [p for p in analysis.toponyms if p.code == analysis.scope and p.level in levels and p.start < at]
    return named[-1:] if count == 1 else []


def _distinct(places: list[Toponym], count: int) -> list[Toponym]:
    """The last mention of each unit, where they are exactly as many."""
    last = {place.code: place for place in places}
    return list(last.values()) if len(last) == count else []
