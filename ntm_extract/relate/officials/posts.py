"""POSTS: the span of a title: its head, its body, up to the name of a unit, a sign or a verb."""

from __future__ import annotations

import re

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("posts")
_BOARD = 4  # characters of "ban "
_BODY_OPENS = 8  # characters before the end of a head in which its body begins: "Trưởng |phòng|"
_UNIT_ENDS = tuple(f"{word} " for word in _P.words("unit_ends"))
_OF_CAPTIONS = _P.words("of_captions")
_ACTS_OF_BODIES = _P.words("acts_of_bodies")
ANYBODY = frozenset(_P.words("anybody"))
BODIES = frozenset(_P.words("bodies"))
DEPUTIES = frozenset(_P.words("deputies"))
_GROUPS = _P.words("groups")
_DEPARTMENT, _CHARGES = _P.word("department"), _P.words("charges")
_DELEGATION, _AND, _ATTENDS = _P.word("delegation"), _P.word("and"), _P.word("attends")
TRADES = ANYBODY | frozenset(_P.words("trades"))


def heads(analysis: Analysis, low: int, high: int) -> list[Mention]:
    """Title heads that begin in ``[low, high)``: the longest at each place, none inside another."""
    kept: list[Mention] = []
    for mention in analysis.labelled("title", low, high):
        if mention.id in DEPUTIES and analysis.text.key.endswith(_GROUPS, 0, mention.start):
            continue  # "Đoàn |ĐBQH tỉnh|, bà X": the group, nobody's post
        if mention.id in BODIES and not _P.as_post.search(analysis.text.key, max(0, mention.start - 12), mention.start):
            continue  # "các |thành viên| Ban Chỉ đạo", "Ban |Thường vụ Tỉnh ủy|"
        if mention.id.startswith(_DEPARTMENT) and analysis.text.key.endswith(_CHARGES, 0, mention.start):
            continue  # "giữ chức |vụ Phó| Chủ tịch", "nhận nhiệm |vụ Trưởng| phòng"
        if mention.id in ANYBODY and _P.retired.match(analysis.text.key, mention.end):
            continue  # "nguyên |cán bộ| hưu trí"
        if analysis.text.key.endswith(f" {_AND} ", 0, mention.start) and _P.of_several.match(
            analysis.text.key, mention.end
        ):
            continue  # "Phó Chủ tịch UBND tỉnh và |bí thư|, chủ tịch các xã"
        # "Trưởng đoàn |ĐBQH|" is one head
        if not kept or mention.start >= kept[-1].end + (kept[-1].id.endswith(_DELEGATION) and 2):
            kept.append(mention)
    return kept


def former(analysis: Analysis) -> re.Pattern[str]:
    """The pattern before a title that is past or acting: "nguyên", "Q."."""
    return _P.of(analysis.gazetteer.cues).former


def title_end(analysis: Analysis, at: int, limit: int) -> int:
    """The end of a title that begins before ``at``: behind the name of its unit, at a sign, at a verb."""
    key, stop = analysis.text.key, limit
    high = min(limit, at + 80)
    name = next((t for t in analysis.toponyms_between(at, high) if t.end <= high), None)
    if name is not None:
        stop = name.end
        twin = _P.twin.match(analysis.text.canonical, stop, limit) if name.level == "village" else None
        if twin and not heads(analysis, stop, twin.end()) and not analysis.persons_between(stop, twin.end()):
            stop = twin.end()
    bodies = analysis.labelled("org", max(0, at - _BODY_OPENS), stop)
    named = [m for m in bodies if "," in m.id]
    sign, verb = _P.sign.search(key, at, stop), verb_in(analysis, at, stop)
    while sign and (body := next((m for m in named if m.start < sign.start() < m.end), None)):
        sign = _P.sign.search(key, body.end, stop)  # "Phòng Kinh tế|, |Hạ tầng và Đô thị"
    end = min(sign.start() if sign else stop, verb if verb is not None else stop, dash_post(analysis, at, stop))
    amounts = (
        q for q in analysis.quantities_between(at, end) if q.unit != "count" and not q.number.words and q.end <= end
    )
    counted = next(amounts, None)
    if counted is not None:  # "làm giám đốc |bao tiêu 150 ha| lúa nếp": what is done begins somewhere before
        end = max((m.end for m in bodies if m.end < counted.start), default=at)
    while end > at and (key[end - 1] in " -–," or key.endswith(f" {_AND}", at, end)):
        end -= 1 if key[end - 1] in " -–," else len(_AND)
    return end


def dash_post(analysis: Analysis, low: int, high: int) -> int:
    """The start of a dash or "và" that leads to another post: "Bí thư Đảng ủy| - |Chủ tịch HĐND xã", "Chủ tịch UBND
    huyện| và |Trưởng phòng Nông nghiệp"; ``high`` without one.
    """
    for head in heads(analysis, low, high + 4):
        if head.id not in TRADES and (joint := _P.joint.search(analysis.text.key, low, head.start)):
            return joint.start()
    return high


def verb_in(analysis: Analysis, low: int, high: int) -> int | None:
    """The start of the first verb or link word, or None. A capital makes it part of a name ("huyện Ba |Vì"), unless all
    letters are capitals; so does a body around it ("Hội Người cao |tuổi| xã").
    """
    key, canonical, cues = analysis.text.key, analysis.text.canonical, analysis.gazetteer.cues
    bodies = analysis.labelled("org", max(0, low - _BODY_OPENS), high)
    found = [
        (m.start(), m[0])
        for m in _P.of(cues).verb.finditer(key, low, high)
        if not (m[0].startswith(_ACTS_OF_BODIES) and _P.board.search(key, max(0, m.start() - _BOARD), m.start()))
        and not (m[0] == _ATTENDS and _P.planned.match(key, m.end()))  # "Ban Quản lý |dự| án"
    ]
    found += [
        (m.start(), m[0])
        for m in _P.of(cues).unit_verb.finditer(key, low, high)
        if key.endswith(_UNIT_ENDS, 0, m.start()) or _behind_name(analysis, low, m.start())
    ]
    found += [(m.end(), "") for m in _P.past_level.finditer(key, low, high)]
    found += [(m.start, m.form) for m in analysis.labelled("cue.attribution", low, high)]
    for start, verb in sorted(found):
        if any(body.start < start < body.end for body in bodies):
            continue
        caption = verb in _OF_CAPTIONS and key.endswith(_UNIT_ENDS, 0, start)  # "Bí thư Đảng ủy xã |Phát biểu|"
        if caption or canonical[start].islower() or canonical[start : start + len(verb)].isupper():
            return start
    return None


def _behind_name(analysis: Analysis, low: int, verb: int) -> bool:
    """Whether a name of no table ends right before a verb: "HTX Sao |Mai| nuôi ong", not "Trưởng |Ban| kiểm tra"."""
    canonical = analysis.text.canonical
    start = canonical.rfind(" ", low, verb - 1) + 1
    word = canonical[start : verb - 1]
    return (
        start > low
        and word.istitle()
        and not any(m.end == verb - 1 for label in ("org", "title") for m in analysis.labelled(label, low, verb))
    )
