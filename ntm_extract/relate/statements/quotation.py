"""QUOTATION: what stands between quotation marks, and who is told to have said it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from ntm_extract.document import BLANK_LINE, Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.statements.named import Subject
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.span import InOrder, line_start

_P = phrases("quotation")
QUOTE_WORDS, QUOTE_LENGTH = 5, 1500  # a shorter quotation is a name or a phrase: “Mỗi xã một sản phẩm”
AFTER_QUOTE = 170
LEAD = 24  # characters from where a sentence begins to quoted words that go on with it: "Do đó “...”"
_OPEN = re.compile('[“"]')
_MARKS = re.compile('[“”"]')
_INNER = re.compile(r'(?<=\s)"\w[^"\n]{0,24}\w"(?=\s\w)')
_ENDS = re.compile(r'(?<=\S)"(?=[\s,.;]|$)')


# said: behind a verb; quoted; according: "theo ông X, ..."; carried: whoever spoke before goes on; paper: its own voice
Mode = Literal["said", "quoted", "according", "carried", "paper"]


class Speech(NamedTuple):
    """One stretch of one sentence and who says it.

    ``verb``: the cue that introduces it; for acts of speech (đề nghị, biểu dương) the stretch begins at the verb
    itself.
    """

    start: int
    end: int
    who: str | None
    official: bool
    mode: Mode
    verb: Mention | None
    sentence: Sentence

    @property
    def untold(self) -> bool:
        """Whether nobody is told to say it: it is the paper's, or that of whoever goes on."""
        return self.mode in ("paper", "carried")


def quoted_by(
    subjects: Subjects,
    start: int,
    end: int,
    verbs: InOrder[Mention],
    said: list[tuple[Speech, Subject]],
    going_on: Subject | None,
) -> Subject | None:
    """ "“...”, ông X nói", "ông X nói: “...”", else who has been speaking."""
    analysis, key = subjects.analysis, subjects.analysis.text.key
    if before := [s for speech, s in said if speech.verb and speech.verb.start < start]:
        return before[-1]
    if key[max(0, start - 3) : start].strip(' "“') == ":":  # the verb stands in the sentence before the colon
        low = analysis.sentence(start - 2).start
        for verb in reversed(verbs.between(max(low, start - 120), start)):
            if subject := subjects.before(max(0, verb.start - 160), verb.start, going_on):
                return subject
        acts = subjects.last_named(low, start) or subjects.opening(low, start)
        if subject := acts or subjects.turned_to(low, start, going_on):
            # "ông X lắc đầu: “...”", "một người dân xã A không giấu nổi bức xúc: “...”": whatever he does, he says it
            return subject
    last = analysis.sentence(min(end, len(key) - 1))
    for verb in verbs.between(end, min(last.end + 1, end + AFTER_QUOTE))[:1]:
        if subject := subjects.before(end + 1, verb.start, None):
            return subject
    if told := _P.told_by.match(key, end + 1):  # "“...” - là khuyến cáo của |Thứ trưởng X|"
        return subjects.after(told.end(), min(len(key), told.end() + AFTER_QUOTE))
    told = _P.apart.match(key, end + 1)  # "“...”- |em X| nói", "“...”, đại diện Công ty Y thông tin"
    subject = subjects.after(told.end(), min(last.end, told.end() + AFTER_QUOTE)) if told else None
    subject = subject or _in_next_sentence(subjects, last, verbs)
    # "Ông Sáu ở ấp 3 không vui. ... “|Nước chảy hết vô sân|”.": whom the paragraph tells of
    return subject or going_on or subjects.last_named(line_start(key, start), start)


def _in_next_sentence(subjects: Subjects, quoting: Sentence, verbs: InOrder[Mention]) -> Subject | None:
    """Who is told to have said it in a sentence of its own: "“...”. |Bà X| than khóc giữa đám đông"."""
    key, behind = subjects.analysis.text.key, subjects.analysis.sentences.next(quoting)
    if behind is None or behind.line != quoting.line or not _MARKS.search(key, quoting.end - 2, quoting.end):
        return None
    verb = verbs.first(behind.start, behind.end)
    if verb is None or _P.said_so.match(key, verb.end) is None:
        return None
    return subjects.before(behind.start, verb.start, None)


def is_asked(text: str, quotes: list[tuple[int, int]]) -> bool:
    """Whether the last of quoted words is a question of the paper: "“Xã lấy tiền ở đâu?”. Trả lời câu hỏi này, ông X nói ..."."""
    return bool(quotes) and text[quotes[-1][1] - 1] == "?" and _P.asked.match(text, quotes[-1][1]) is not None


def _last(text: str, end: int) -> str:
    """The last character before ``end`` that is no white space; "" where there is none."""
    while end and text[end - 1].isspace():
        end -= 1
    return text[end - 1 : end]


def _closed(text: str, opened: int) -> int:
    """Where a quotation ends, or -1. Marks are mixed and nested: "...”, “... “gia cố” ...”, “...\", "... "ổ gà" ...\"."""
    begins = [opened]
    while text[opened] == '"' and (inner := _INNER.match(text, text.find('"', begins[-1] + 1))):
        begins.append(inner.end() - 1)  # its end is looked for behind the last inner pair first
    return next((end for begin in reversed(begins) if (end := _closing(text, begin)) >= 0), -1)


def _closing(text: str, opened: int) -> int:
    """The mark that closes the one at ``opened``, as if no straight pair stood between them; or -1."""
    depth, straight = 0, -1
    for mark in _MARKS.finditer(text, opened + 1, opened + QUOTE_LENGTH):
        if mark[0] == "“":
            depth += 1
        elif mark[0] == "”" and depth:
            depth -= 1
        elif mark[0] == "”" or text[opened] == '"':
            return straight if BLANK_LINE.search(text, opened, mark.start()) else mark.start()
        elif straight < 0 and _ENDS.match(text, mark.start()):
            straight = mark.start()
    return straight


def quotations(text: str) -> list[tuple[int, int]]:
    """Spans of quoted speech: five words or more, at the start of a sentence or after a colon, comma or verb."""
    found, at = [], 0
    while (match := _OPEN.search(text, at)) is not None:
        opened = match.start()
        closed = _closed(text, opened)
        if closed < 0 or BLANK_LINE.search(text, opened, closed):
            at = opened + 1
            continue
        words = 0 if _P.titled.search(text, max(0, opened - LEAD), opened) else len(text[opened + 1 : closed].split())
        if words >= QUOTE_WORDS and (
            _last(text, opened) in ("", ".", ":", ";", "!", "?", "…", ",", "-", "”", '"')
            or text[max(0, opened - 2) : opened].rstrip(" ")[-1:] == "\n"  # below a heading, which ends without a sign
            or _P.leads.search(text, max(0, opened - LEAD), opened)
        ):
            found.append((opened + 1, closed))
        at = closed + 1
    return found
