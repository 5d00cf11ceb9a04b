"""ISSUING: the body that reports, resolves or signs, by what stands in the letterhead, in the first lines or at the foot of a
paper.
"""

from __future__ import annotations

import re

from ntm_extract.document import Mention
from ntm_extract.folding import key as name_key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("report")
_OFFICES = _P.words("offices")
_NAMED = _P.words("named")
_SHORT_NAMES = frozenset(_P.words("short_names"))
_CHAIRMAN = _P.word("chairman")
_UBND, _HDND = _P.word("short_committee"), _P.word("short_council")
_STEERS, _MANAGES = _P.words("boards_in_full")
LETTERHEAD = 1500  # characters of what stands before the matter itself
HEAD_LINES = 12  # lines in which the letterhead begins and ends
FOOT = 600  # characters at the end in which it is signed


def issuing_body(analysis: Analysis) -> str | None:
    """The body that reports, resolves or signs a paper, by the first of _ISSUERS that tells one."""
    body = next((body for source in _ISSUERS if (body := source(analysis)) is not None), None)
    if body and body.startswith(_UBND) and _P.by_chairman.search(analysis.text.canonical, 0, LETTERHEAD):
        return f"{_CHAIRMAN} {body}"  # "QUYẾT ĐỊNH⏎...⏎|CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH|⏎Căn cứ ..."
    return body


def by_sentence(analysis: Analysis) -> str | None:
    """Who says that he reports, without his unit's name: "|UBND huyện| A báo cáo như sau"."""
    match = _P.who_reports.search(analysis.text.key, 0, LETTERHEAD)
    if match is None or "\n" in analysis.text.key[match.start("who") : match.end("who")]:
        return None  # "ỦY BAN NHÂN DÂN⏎XÃ A⏎BÁO CÁO": a letterhead
    seat = _P.seat.search(analysis.text.key, *match.span("who"))
    return analysis.quote(match.start("who"), seat.end() if seat else match.end("who"))


def _by_letterhead(analysis: Analysis) -> str | None:
    """Who stands last in the letterhead, below those to whom he belongs: "UBND HUYỆN A⏎|PHÒNG NÔNG NGHIỆP|⏎Số: 12/BC-PNN"; a
    standing board speaks for the body above it: "|HỘI PHỤ NỮ HUYỆN A|⏎BAN THƯỜNG VỤ".
    """
    bodies: list[str] = []
    for line in analysis.text.canonical[:LETTERHEAD].split("\n")[:HEAD_LINES]:
        words = _P.other_column.split(line.strip(), maxsplit=1)[0].strip(" *-_")
        if not words:
            continue
        if _P.signs.match(words):
            bodies.clear()  # a short paper: "SỞ Y TẾ⏎|KT. GIÁM ĐỐC|" at its foot
            break
        if bodies and (_P.title_line.match(words) or not _in_head(words)):
            break
        if _in_head(words) and _P.office_line.match(words):
            bodies.append(words.upper())
        elif bodies:
            bodies[-1] += f" {words}"  # "ỦY BAN NHÂN DÂN⏎|XÃ B|"
    if len(bodies) > 1 and _P.board.match(bodies[-1]):
        bodies.pop()
    return _in_small(analysis, bodies[-1]) if bodies else None


def _in_head(words: str) -> bool:
    """Whether a line may be one of a letterhead."""
    return words.isupper() or _P.council_line.fullmatch(words) is not None


def _in_small(analysis: Analysis, head: str) -> str:
    """What a body in capitals is called, without its unit's name, and without its level where that says nothing: "SỞ Y TẾ TỈNH A"
    is "Sở Y tế", "TRẠM Y TẾ XÃ B" is "Trạm Y tế xã"; spelt as elsewhere in the text.
    """
    head = _P.committee.sub(_UBND, _P.council_in_full.sub(_HDND, head))
    unit = _P.unit_in_head.search(head)
    name, level = (head[: unit.start()], unit["level"]) if unit else (_without_place(analysis, head), "")
    if _P.levelless.match(name):
        level = ""
    name = _P.board_letters.sub(lambda board: _STEERS if board["steers"] else _MANAGES, name)
    name = f"{_P.of_programme.sub('', name)} {level}".strip()
    folded = name_key(name)
    for same in re.finditer(rf"(?<!\w){re.escape(folded)}(?!\w)", analysis.text.key):
        if not (told := analysis.quote(*same.span())).isupper() and told[0].isupper():
            return told
    return _spelt(name)


def _without_place(analysis: Analysis, head: str) -> str:
    """A body in capitals without the place that it ends with: "SỞ Y TẾ| HÀ TĨNH|"."""
    words, named = head.split(), {name_key(place.name) for place in analysis.toponyms}
    at = next((at for at in range(2, len(words)) if name_key(" ".join(words[at:])) in named), len(words))
    return " ".join(words[:at])


def _spelt(name: str) -> str:
    """A name in capitals, as names of bodies are written."""
    named = int(name_key(name).startswith(_NAMED))
    return " ".join(
        word
        if word in _SHORT_NAMES or _P.letters.fullmatch(word)
        else word.capitalize()
        if at <= named
        else word.lower()
        for at, word in enumerate(name.split())
    )


def by_title(analysis: Analysis) -> str | None:
    """Of whom the title says that the paper is: "Báo cáo của |UBND xã| B về kết quả năm 2019"."""
    match = _P.paper_of.match(analysis.text.key)
    return analysis.quote(*match.span("who")) if match else None


def _by_signature(analysis: Analysis) -> str | None:
    """Whose report this is a part of, or who signs: "TM. |ỦY BAN NHÂN DÂN|"; with the council's unit where it names none."""
    canonical = analysis.text.canonical
    signed = _P.enclosed.search(canonical, 0, LETTERHEAD) or _P.signed.search(canonical)
    return _called(analysis, signed) if signed else None


def _called(analysis: Analysis, signed: re.Match[str]) -> str:
    """What a body in capitals is called."""
    words = _P.committee.sub(_UBND, _P.council_in_full.sub(_HDND, signed["who"])).split()
    if words == [_UBND] and (council := _P.council.search(analysis.text.key)):  # "TM. ỦY BAN NHÂN DÂN" of which unit?
        return analysis.quote(*council.span())
    return " ".join(
        [words[0] if words[0] in (_UBND, _HDND) else words[0].capitalize(), *(word.lower() for word in words[1:])]
    )


def _by_office(analysis: Analysis) -> str | None:
    """The office in capitals over the signature: "|SỞ NÔNG NGHIỆP|⏎KT. GIÁM ĐỐC"."""
    canonical = analysis.text.canonical
    below = (
        m
        for m in analysis.labelled("org", max(0, len(canonical) - FOOT), len(canonical))
        if _P.line_of_head.match(canonical, m.end) and not canonical[: m.start].rpartition("\n")[2].strip()
    )
    office = next((m for m in below if analysis.text.key.startswith(_OFFICES, m.start)), None)
    return _spelt(analysis.quote(office.start, office.end)) if office and _in_capitals(analysis, office) else None


_ISSUERS = (by_sentence, _by_letterhead, by_title, _by_signature, _by_office)


def _in_capitals(analysis: Analysis, body: Mention) -> bool:
    return analysis.text.canonical[body.start : body.end].isupper()
