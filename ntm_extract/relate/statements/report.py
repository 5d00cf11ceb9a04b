"""REPORT: the parts of a report or minutes whose heading says what stands below: "2. Tồn tại, hạn chế", "Kết luận của
đồng chí X:".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex import AHEAD
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.people import people, people_between
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.demand import behind_concern, says_what
from ntm_extract.relate.statements.issuing import FOOT, LETTERHEAD, by_sentence, by_title, issuing_body
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.span import Cover, Span, line_end

_P = phrases("report")
ARTICLE = _P.article
HEADING_WORDS = 14
LEAD_WORDS = 8  # of a heading at the end of a paragraph: "Bên cạnh đó vẫn còn một số hạn chế:"
NUMBERED = 3  # headings that make a text a report
# depths of headings over "I.", which is 0: of "Phần thứ hai", of "B." and of a line without a number over all others
OVER_ALL, PART, LETTER = -1.0, -0.75, -0.5
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(r"\s*[-+•*]\s")
# "2. Tồn tại. Vệ sinh ...", "Khó khăn: ..."
_INLINE = re.compile(
    r"\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-hA-H])[.)/]\s)?(?P<words>[^.:;\n]{3,50})(?P<sign>[.:])\s(?=\S)"
)
_CHAIR, _CONCLUSION, _RECIPIENTS = _P.words("chair"), _P.word("conclusion"), _P.word("recipients")
_CONCLUSION_OF = _P.word("conclusion_of")
OPENS = 32  # characters at the head of a paragraph in which the time begins and ends that it reports on


class Section(NamedTuple):
    """``[start, end)`` below a heading. ``kind``: "shortcoming", "directive", "plan" for the tasks of a report, which ask only
    whoever is named with his own, or "" where only facts stand; ``who``: the person of the heading, else the issuing body;
    ``article``: a line of a decision that says who is to act.
    """

    start: int
    end: int
    kind: str
    who: str | None
    head: int  # where the heading begins
    article: bool = False


class _Form(NamedTuple):
    """``document``: the text has the form of one; ``plans``: it is a report, whose tasks are its own plans and ask
    nobody; ``minutes``: what is concluded there, the chair concludes.
    """

    document: bool
    plans: bool
    minutes: bool


@once
def sections(analysis: Analysis) -> list[Section]:
    """Sections in text order; none in running news; only those with a kind where it is no document."""
    key, canonical = analysis.text.key, analysis.text.canonical
    form, body, heads, reported = _form(analysis), issuer(analysis), _heads(analysis), _on_page(analysis)
    found: list[Section] = []
    kind, above = "", [(OVER_ALL, "")]  # of the last heading; of those over it
    for (start, end), below in zip(heads, [*(start for start, _ in heads[1:]), len(canonical)], strict=False):
        own, level = _kind(key, start, end, form), _level(canonical, start, above[-1][0])
        if not own and kind == "shortcoming" and _P.causes.search(key, start, end):
            own = kind  # "1. Tồn tại⏎...⏎|2. Nguyên nhân|"
        while above[-1][0] >= level:
            above.pop()
        deeper = not own and above[-1][1] != "" and not _P.ends.search(key, start, end)
        kind = above[-1][1] if deeper else own
        above.append((level, kind))
        if kind == "plan" and agency_at(analysis, start, end):
            kind = "directive"  # "III. Nhiệm vụ⏎|1. Phòng Nông nghiệp|⏎- Rà soát ..."
        stop = below
        leads_in = canonical[start - 1 : start] == " "
        if (canonical[end : end + 1].strip() or leads_in) and not _P.numbered.match(canonical, start):
            stop = min(below, _paragraph_end(canonical, end))
        if not kind:
            if form.document:
                found.append(Section(end, stop, "", None, start))
            continue
        who = _who(analysis, start, end, form, found[-1].who if deeper and found else None)
        if who is None and body is None and not form.document and not (own == "shortcoming" and reported):
            continue
        found.append(Section(end, stop, kind, who or body, start))
        if stop < below:  # what follows is the paper's own again
            found.append(Section(stop, below, "", None, stop))
    return _with_articles(analysis, _with_conclusion(analysis, found, form))


def agency_at(analysis: Analysis, start: int, end: int) -> Span | None:
    """Who is to act, where a heading or a line over a list says no more: "|1. Phòng Nông nghiệp|", "Đối với |các xã|:"."""
    front = _P.to_whom.match(analysis.text.key, start, end)
    row = row_of_bodies(analysis, front.end() if front else start, end)
    return row if row and _P.no_more.fullmatch(analysis.text.key, row.end, end) else None


@once
def _heads(analysis: Analysis) -> list[tuple[int, int]]:
    """The headings of a text, or what may be one."""
    canonical = analysis.text.canonical
    lines = (line.span() for line in re.finditer(r"[^\n]+", canonical) if line[0].strip())
    return [head for start, end in lines if (head := _heading(canonical, start, end)) is not None]


@once
def _on_page(analysis: Analysis) -> bool:
    """Whether it is a report on a page, without its letterhead: "1. Công tác chỉ đạo⏎... 2. Kết quả⏎... 3. Hạn chế"."""
    canonical = analysis.text.canonical
    return sum(_P.numbered.match(canonical, start) is not None for start, _ in _heads(analysis)) >= NUMBERED


def under_tasks(analysis: Analysis, offset: int) -> bool:
    """Whether the nearest heading above says what is to be done, also where the text is no document: "4. Nhiệm vụ 6 tháng
    cuối năm⏎|- Giao Sở Tài chính ...|".
    """
    return _above_says(analysis, offset, _P.tasks)


def under_results(analysis: Analysis, offset: int) -> bool:
    """Whether the nearest heading above says that what was done is told: "1. Công tác chỉ đạo⏎... |Chỉ đạo các xã| ..."."""
    return _above_says(analysis, offset, _P.results)


def _above_says(analysis: Analysis, offset: int, what: re.Pattern[str]) -> bool:
    last = next((head for head in reversed(_heads(analysis)) if head[1] <= offset), None)
    return last is not None and what.search(analysis.text.key, *last) is not None


@once
def reports_on_past(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the paragraph of a sentence begins with a time that is over, and goes on with what was done then: "|Trong 6
    tháng đầu năm|, sản lượng đạt ... Bên cạnh đó, kiểm tra 30 cơ sở".
    """
    first = analysis.sentences.first_of(sentence.line)
    opening = analysis.first_timex(first.start, min(first.start + OPENS, first.end))
    return (
        opening is not None
        and opening.kind == "period"
        and opening.last is not None
        and opening.last - AHEAD <= analysis.day  # a half year is reported on in its last month
    )


def _form(analysis: Analysis) -> _Form:
    canonical = analysis.text.canonical
    if not formal(analysis):
        return _Form(False, _on_page(analysis) and _decided(analysis) is None, False)
    return _Form(True, _P.reports.search(canonical, 0, LETTERHEAD) is not None, minutes(analysis))


def _kind(key: str, start: int, end: int, form: _Form) -> str:
    """What a heading says of what stands below it."""
    if _P.wrongs.search(key, start, end) or _P.however.fullmatch(key, start, end):
        return "shortcoming"
    if not _P.tasks.search(key, start, end) or _P.fared.match(key, start, end):
        return ""
    return "plan" if form.plans and not _P.asked.search(key, start, end) else "directive"


def _who(analysis: Analysis, start: int, end: int, form: _Form, above: str | None) -> str | None:
    """Whose section it is: the person of the heading, the one ``above`` it, the chair where it says so."""
    key = analysis.text.key
    if person := next(iter(people_between(analysis, start, end)), None):
        return person.name
    if above is not None:
        return above
    chaired = any(word in key[start:end] for word in _CHAIR)
    return _chair(analysis) if chaired or (form.minutes and _CONCLUSION in key[start:end]) else None


def section_at(analysis: Analysis, offset: int) -> Section | None:
    """The section that holds ``offset``, heading included."""
    found = sections(analysis)
    index = bisect_right(found, offset, key=attrgetter("head")) - 1
    return found[index] if index >= 0 and offset < found[index].end else None


def _with_conclusion(analysis: Analysis, found: list[Section], form: _Form) -> list[Section]:
    """Sections with the conclusion that has no heading behind it: all that follows "... kết luận như sau:" was decided, in
    running news all of the list below.
    """
    key = analysis.text.key
    said = _decided(analysis)
    if said is None or any(s.kind and s.start > said.start() for s in found):
        return found
    stop = key.find(_RECIPIENTS, said.end()) if form.document else _list_end(analysis.text.canonical, said.end())
    before = [s._replace(end=min(s.end, said.start())) for s in found if s.head < said.start()]
    who = _conclusion(analysis)
    if not form.document and (who is None or stop == said.end()):
        return found
    return [*before, Section(said.end(), stop if stop >= 0 else len(key), "directive", who, said.end())]


def _with_articles(analysis: Analysis, found: list[Section]) -> list[Section]:
    """Sections with the lines of a decision that open with who is to act: "QUYẾT ĐỊNH:⏎...⏎|Điều 2. UBND các huyện chỉ đạo các xã
    ...|"; not that all shall carry it out.
    """
    key, resolved = analysis.text.key, _P.resolves.search(analysis.text.key)
    if resolved is None or not formal(analysis):
        return found
    stop = key.find(_RECIPIENTS, resolved.end())
    high = stop if stop >= 0 else len(key)
    tasks = Cover((s.start, s.end) for s in found if s.kind)
    lines = (line.span() for line in _LINE.finditer(key, resolved.start(), high))
    own = [
        Section(a, b, "directive", None, a, True) for a, b in lines if not tasks.holds(a) and _charges(analysis, a, b)
    ]
    return sorted([*found, *own], key=attrgetter("head")) if own else found


def _charges(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a line of a decision says what whom it opens with is to do; not under "Điều 1. Đánh giá kết quả", "2. Mục tiêu"."""
    if _above_says(analysis, start, _P.ends):
        return False
    key, head = analysis.text.key, _P.article.match(analysis.text.key, start, end)
    at = behind_concern(analysis, head.end() if head else start, end)
    row = row_of_bodies(analysis, at, end)
    return row is not None and not _P.no_duty.match(key, row.end, end) and says_what(analysis, row.end, end)


def _list_end(canonical: str, at: int) -> int:
    """Where the list ends whose first item begins behind ``at``, or ``at``: below an item may stand what it heads."""
    end, heads = at, False
    for line in _LINE.finditer(canonical, at):
        item = _P.listed.match(canonical, line.start()) is not None
        if not item and not heads:
            break
        end, heads = line.end(), item and line[0].rstrip()[-1] not in ".;,"
    return end


@once
def formal(analysis: Analysis) -> bool:
    """Whether the text has the form of a report, minutes, notice, letter or resolution, or is signed as one."""
    canonical = analysis.text.canonical
    return (
        _P.form.search(f"\n{canonical[:LETTERHEAD]}") is not None
        or _notice(analysis) is not None
        or _P.signed_for.search(canonical, max(0, len(canonical) - FOOT)) is not None
    )


@once
def _notice(analysis: Analysis) -> re.Match[str] | None:
    """The headline of a notice of conclusions."""
    key = analysis.text.key
    return _P.notice.search(key, 0, LETTERHEAD) if key.find(_CONCLUSION_OF, 0, LETTERHEAD) >= 0 else None


@once
def minutes(analysis: Analysis) -> bool:
    """Whether the text has the form of minutes, which tell what was said."""
    return formal(analysis) and _P.minutes.search(analysis.text.canonical, 0, LETTERHEAD) is not None


@once
def petitions(analysis: Analysis) -> bool:
    """Whether the text is a report of what voters have asked for: what is wrong in it is what they say."""
    return formal(analysis) and _P.petitions.search(analysis.text.key, 0, LETTERHEAD) is not None


@once
def answers_voters(analysis: Analysis) -> bool:
    """Whether a page answers what voters or readers have asked."""
    return _P.answers.search(analysis.text.key, 0, LETTERHEAD) is not None


@once
def issuer(analysis: Analysis) -> str | None:
    """Who speaks in a report or notice where no heading says it: who concluded, else the body that reports."""
    return _conclusion(analysis) or _issuer(analysis)


def _chair(analysis: Analysis) -> str | None:
    """Who chairs: by role, else by a line of the list of those present: "- Ông X, Chủ tịch UBND xã: |Chủ trì|"."""
    key = analysis.text.key
    chairs = (p.name for p in people(analysis) if "chair" in p.roles)
    listed = (p.name for p in people(analysis) if _P.presided.search(key[p.first.end : key.find("\n", p.first.end)]))
    return next(chairs, None) or next(listed, None)


def _level(canonical: str, start: int, above: float) -> float:
    """How deep a heading stands: "B." before "II." before "1." before "1.1." before "a)"; a line without a number below the heading
    ``above`` it, if that has one.
    """
    match = _P.numbered.match(canonical, start)
    if match is None:
        return above if above % 1 else above + 0.5
    number = match[0].strip(" \t\n.)/-–")
    if number[0] == "P" or number in "ABCDEFGH":
        return PART if number[0] == "P" else LETTER
    article = not number[0].isascii()  # "Điều 2."
    return 0 if article or number[0] in "IVX" else 3 if number.isalpha() else 1 + number.count(".")


def _paragraph_end(canonical: str, at: int) -> int:
    """Where the line ends that a heading without a number begins, with the bullets below: "Tồn tại: |rác ở chợ|"."""
    end = line_end(canonical, at)
    while _BULLET.match(canonical, end + 1):
        end = line_end(canonical, end + 1)
    return end


def _heading(canonical: str, start: int, end: int) -> tuple[int, int] | None:
    """The heading that a line is, begins with, "2. Tồn tại. |Vệ sinh môi trường ...|", or that ends it over bullets: "Huyện có 8 xã
    đạt chuẩn. |Tuy vậy:|⏎- Rác chưa được xử lý".
    """
    if canonical.endswith(":", start, end) and (last := canonical.rfind(". ", start, end) + 2) > start + 1:
        words = canonical[last:end].lower()
        leads_in = _BULLET.match(canonical[end : end + 4].lstrip()) and len(words.split()) <= LEAD_WORDS
        if leads_in and (_P.however.fullmatch(words) or _P.wrongs.search(words)):
            return last, end
    if _is_heading(canonical, start, end) or _heads_bullets(canonical, start, end):
        return start, end
    inline = _INLINE.match(canonical, start, end)
    numbered = _P.numbered.match(canonical, start)
    if inline is None or not (inline["sign"] == ":" or numbered) or len(inline["words"].split()) > 6:
        return None
    words = inline["words"].lower()
    heads = _P.wrongs.search(words) or (numbered and _P.tasks.search(words)) or _P.asks.fullmatch(words)
    return (start, inline.end()) if heads else None


def _heads_bullets(canonical: str, start: int, end: int) -> bool:
    """Whether an item names what is wrong, over items with another sign: "|* Hạn chế, khuyết điểm|⏎- Rác chưa được xử lý"."""
    item, below = _BULLET.match(canonical, start, end), _BULLET.match(canonical[end : end + 4].lstrip())
    if item is None or below is None or item[0].strip() == below[0].strip() or canonical[end - 1] in ".;,":
        return False
    short = len(canonical[start:end].split()) <= LEAD_WORDS
    return short and _P.wrongs.search(canonical[start:end].lower()) is not None


def _is_heading(canonical: str, start: int, end: int) -> bool:
    """A short line without a full stop: numbered, in capitals, or closed by a colon."""
    line = canonical[start:end].strip()
    if line[-1] in ".;," or _BULLET.match(line) or len(line.split()) > HEADING_WORDS:
        return False
    return bool(_P.numbered.match(line)) or line.endswith(":") or (line.isupper() and len(line.split()) >= 2)


@once
def _decided(analysis: Analysis) -> re.Match[str] | None:
    """The line behind which all was decided, or in an official letter asked for: "Chủ tịch UBND huyện |yêu cầu:|"."""
    key = analysis.text.key
    if told := _P.concluded.search(key) or _notice(analysis):
        return told
    letter = _P.letter.search(f"\n{analysis.text.canonical[:LETTERHEAD]}")
    return _P.ordered.search(key, letter.end() - len("\n")) if letter else None


def _conclusion(analysis: Analysis) -> str | None:
    """Who concluded, in a notice of conclusions: "|Chủ tịch UBND huyện| kết luận như sau:"."""
    match = _decided(analysis)
    if match is None:
        return None
    if match.re is _P.notice:
        return analysis.quote(*match.span("who"))
    subject = Subjects(analysis).before(analysis.sentence(match.start()).start, match.start(), None)
    return subject.who if subject else None


def _issuer(analysis: Analysis) -> str | None:
    """The body that reports, resolves or signs, on a page the one said to; None where the text has not the form of a report."""
    if not formal(analysis):
        return (by_sentence(analysis) or by_title(analysis)) if _on_page(analysis) else None
    return issuing_body(analysis)
