"""BOUNDS: where a statement begins and ends in its clause: without the signs around it, its number, its reason, what is
granted before it.
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.complaint import weight_of
from ntm_extract.relate.statements.demand import MATTER, MIN_WORDS, TRIM

_P = phrases("bounds")
SAID_WORDS = 6  # of a clause that stands without its reason


def trimmed(analysis: Analysis, start: int, end: int, kind: str) -> tuple[int, int]:
    """A clause without the signs around it, and without what is no part of the statement before and behind."""
    key = analysis.text.key
    start = _behind_label(analysis, start, end, kind)
    end = _before_reason(key, start, end, kind)
    start = _behind_opening(analysis, start, end, kind)
    if turned := _P.turned.search(key, start, end):
        end = turned.start()
    if called := _P.next_called.search(key[:end].rstrip(), start):
        end = called.start()
    while end > start and key[end - 1] in TRIM and not _closes(key, start, end):
        end -= 1
    return start, end


def _behind_label(analysis: Analysis, start: int, end: int, kind: str) -> int:
    """Where a clause begins behind an agency, whom a question asks, a heading or "...:", and the signs in front."""
    key = analysis.text.key
    if agency := _P.agency.match(analysis.text.canonical, start, end):
        start = agency.end()
    colon = key.find(":", start, end)
    asked = row_of_bodies(analysis, start, colon) if colon > 0 else None
    if asked and asked.end == colon and kind == "shortcoming":
        start = colon + 1  # "chất vấn |Giám đốc Sở Y tế: |trạm xây xong sao vẫn đóng cửa?"
    if colon > 0 and any(start <= m.start < colon for m in analysis.labelled("cue.statement.heading", start, colon)):
        start = colon + 1
    while start < end and key[start] in TRIM:
        start += 1
    return start


def _before_reason(key: str, start: int, end: int, kind: str) -> int:
    """Where a clause ends before its reason or where it is, a demand before what it grants, praise before what was agreed;
    what is left must be long enough.
    """
    asks = kind == "directive"
    ends = (_P.conceded, _P.explained) if asks else (_P.reason, *((_P.agreed,) if kind == "assessment" else ()))
    for behind in ends:
        stop = behind.search(key, start, end)
        if stop and len(key[start : stop.start()].split()) >= (MIN_WORDS if asks else SAID_WORDS):
            end = stop.start()
    found = _P.found_after.search(key, start, end) if kind == "shortcoming" else None
    return found.start() if found and len(key[start : found.start()].split()) >= MIN_WORDS else end


def _behind_opening(analysis: Analysis, start: int, end: int, kind: str) -> int:
    """Where a clause begins behind what is granted, what only leads to it, its number, and why it is so."""
    key = analysis.text.key
    if kind == "shortcoming":
        start = _granted_until(analysis, start - len(MATTER) * key.endswith(MATTER, 0, start), end)
    for opening in (_P.heading, _P.besides, _P.about, *((_P.promised_to,) if kind == "commitment" else ())):
        if opens := opening.match(key, start, end):
            start = opens.end()
    if mark := _P.item_mark.match(key, start - 1 if key[start - 1 : start] == "(" else start, end):
        start = mark.end()
    hence = _P.since.match(key, start, end)
    return hence.end() if hence and len(key[hence.end() : end].split()) >= SAID_WORDS else start


def _granted_until(analysis: Analysis, start: int, end: int) -> int:
    """Where a complaint begins behind what is well: "đã trồng hoa |nhưng| kinh phí thu gom rác còn thiếu"."""
    but = _P.but.search(analysis.text.canonical, start, end)  # "phê bình xã |Song| An chậm dồn điền" grants nothing
    if but is None or len(analysis.text.key[but.end() : end].split()) < MIN_WORDS:
        return start
    if _P.same_subject.match(analysis.text.key, but.end(), end):
        return start
    well, wrong = not weight_of(analysis, start, but.start()), weight_of(analysis, but.end(), end)
    return but.end() if well and wrong else start


def _closes(key: str, start: int, end: int) -> bool:
    """Whether the last sign of a clause closes a bracket or quoted words within it: "bỏ cụm từ "cơ bản đạt""."""
    sign = key[end - 1]
    opens = {")": "(", "”": "“"}.get(sign)
    return key[start:end].count(sign) % 2 == 0 if sign == '"' else opens is not None and opens in key[start:end]
