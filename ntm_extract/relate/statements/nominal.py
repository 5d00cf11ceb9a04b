"""NOMINAL: words that hold no verb: what only goes on with a name, names that nothing has read as one, leads."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.named import Post

_P = phrases("nominal")
OF = _P.word("whose")


def is_nominal(analysis: Analysis, start: int, end: int) -> bool:
    """Whether ``[start, end)`` only goes on with a name: capitals, units, levels and a few small words, no verb."""
    spans = [
        (m.start, m.end)
        for label in ("org", "unit", "cue.subject.part", "cue.subject.body")
        for m in analysis.labelled(label, start, end)
        if label != "unit" or analysis.text.canonical[m.start].isupper()  # "cử tri |đồng thuận|" is no commune
    ]
    offices = {m.start for m in analysis.labelled("org", start, end) if analysis.text.canonical[m.start].isupper()}
    for match in re.finditer(r"\S+", analysis.text.canonical[start:end]):
        word = match[0].lstrip("(")
        at, word = start + match.end() - len(word), word.rstrip("),")  # "cử tri xã A (|huyện| B)"
        if word == OF and start + match.end() + 1 in offices:
            continue  # "Đoàn kiểm tra |của Ban Chỉ đạo tỉnh|"
        if not (word[:1].isupper() or word.isdigit() or match[0] in "-&" or any(s <= at < e for s, e in spans)):
            return False
    return True


def has_verb(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a verb stands in ``[start, end)``; no syllable of a name is one: "huyện Ba |Vì|"."""
    canonical = analysis.text.canonical
    return any(
        verb.start() == start or not canonical[verb.start()].isupper()
        for verb in _P.verbal.finditer(analysis.text.key, start, end)
    )


def name_behind(analysis: Analysis, title: Mention, at: int) -> int | None:
    """Where a name begins that nothing has read as one: "Chủ tịch UBND xã |Y Thoang Bing| đề nghị": two words or
    more in capitals, no unit's, behind a title.
    """
    canonical = analysis.text.canonical
    known = [(t.type_start, t.end) for t in analysis.toponyms_between(title.start, at)] + [
        (m.start, m.end)
        for label in ("org", "cue.subject.part")  # "Chủ tịch Hội Nông dân |Việt Nam|"
        for m in analysis.labelled(label, title.start, at)
    ]
    floor = max([title.end, *(end for _, end in known)])
    words = [(floor + m.start(), m[0]) for m in re.finditer(r"[^\s,()]+", canonical[floor:at])]
    while words and not words[0][1][0].isupper():
        words.pop(0)
    return words[0][0] if len(words) >= 2 and all(word[0].isupper() for _, word in words) else None


def is_post(analysis: Analysis, posts: Iterable[Post], start: int, name: int) -> bool:
    """Whether ``[start, name)`` holds posts, commas and all ("theo |Chủ nhiệm Ủy ban Văn hóa, Giáo dục |X"), or one with
    the unit around it ("theo |Bí thư Đảng ủy xã A, |X: ..."). ``posts``: those that begin there, in text order.
    """
    end = start - 2
    for post in posts:
        if post.start == end + 2:
            end = post.end
    if end == name - 1:
        return True
    title = next(iter(analysis.labelled("title", start, name)), None)
    return (
        title is not None
        and title.start == start
        and analysis.text.key.endswith(", ", 0, name)
        and is_nominal(analysis, title.end, name - 2)
    )


def is_lead(analysis: Analysis, low: int, at: int) -> bool:
    """Whether only connectives and times stand in ``[low, at)``: "Ngoài ra, |", "Thời gian tới |"."""
    spans = [(m.start, m.end) for m in analysis.labelled("cue.statement.lead", low, at)]
    spans += [(t.start, t.end) for t in analysis.timexes_between(low, at) if t.end <= at]
    rest = analysis.text.key[low:at]
    for start, end in spans:
        rest = rest[: start - low] + " " * (end - start) + rest[end - low :]
    return not rest.strip(" ,:-+•*.0123456789)")
