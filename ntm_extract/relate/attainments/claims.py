"""CLAIMS: the claims of a sentence: what its runs of cues say, and what the words around them complete."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.records import AttainmentStatus, Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import (
    AIMS,
    ALL,
    BY_AUTHORITY,
    HIGHER,
    NEAR,
    OPENS,
    STATUSES,
    Claim,
    standard_said,
)
from ntm_extract.relate.attainments.cue_runs import CLAUSE, Run, runs_of
from ntm_extract.relate.attainments.each_with import each_with_its_standard
from ntm_extract.relate.attainments.headed import heading_of_units
from ntm_extract.relate.attainments.implicit_standard import completed_by_context
from ntm_extract.relate.attainments.in_turn import one_by_one
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.relate.attainments.signed_up import as_they_came_to
from ntm_extract.span import last_match

_P = phrases("claim")
_ATTAINMENT = phrases("attainment")
_THAT_IS = _P.word("that_is")
_DEEDS = _P.words("deeds")
_CEREMONY = _P.word("ceremony")
_UNIT_FIRST = _P.words("unit_first")
_PROGRAMME = _P.word("builds_programme")
_SPECIAL = ("model_village", *HIGHER)  # standards that are told without a verb
ASKED = 100  # characters before a claim in which it may be asked about or denied
LISTED = 150  # characters of the communes that are counted and named before a claim
TOPIC = 3  # sentences for which a topic of their line holds
TOLD_BEFORE = 1200  # characters before a claim in which another standard may be told of
TOLD = 20  # characters between a unit and what it fails in


def claims(analysis: Analysis, sentence: Sentence) -> list[Claim]:
    """The claims of a sentence, in text order."""
    key = analysis.text.key
    found = [_of_villages(key, claim) for run in runs_of(analysis, sentence) if (claim := _claim(run))]
    found = [
        claim
        for before, claim in zip((None, *found), found, strict=False)
        if not (
            _is_no_claim(key, sentence, claim)
            or _is_short(analysis, sentence, claim)
            or _is_of_other_standard(key, claim)
            or (before is not None and _is_its_feast(key, before, claim))
        )
    ]
    found = one_by_one(key, sentence, analysis.gazetteer.cues, _completed(analysis, sentence, found))
    found = each_with_its_standard(key, sentence, found)
    if not found:
        return []
    if (opening := _standard_opening(analysis, sentence)) is not None:
        standard = standard_said(opening, analysis.gazetteer.cues)
        found = [_of_opening(key, standard, claim) for claim in found]
    found = as_they_came_to(analysis, sentence, found)
    for lent in (_as_decided, _as_named):
        found = [lent(key, before, claim) for before, claim in zip((None, *found), found, strict=False)]
    awaited = [_awaited(analysis, found, claim) for claim in found]
    told = {
        c.start: claim.status
        for claim, c in zip(found, awaited, strict=True)
        if c is not None
        and (_P.stops.search(key[claim.end : c.start]) or _is_what_it_made(key, claim, c))
        and (claim.status == "eligible" or not _ATTAINMENT.considers.search(key, sentence.start, claim.start))
    }
    found = [c._replace(status=c.status or told.get(c.start)) for c in found]
    return [
        _of_number(
            analysis,
            sentence,
            claim if claim.explicit or waits else completed_by_context(analysis, sentence, claim, found),
        )
        for claim, waits in zip(found, awaited, strict=True)
    ]


def _standard_opening(analysis: Analysis, sentence: Sentence) -> str | None:
    """The words for the standard with which a sentence opens, or a topic with a colon before it in its line."""
    key = analysis.text.key
    own = _P.opens_with_standard.match(key, sentence.start, sentence.end)
    if own is not None:
        return own["more"] or own["line"]
    earlier = (s for s in analysis.sentences.back(sentence, TOPIC) if s.line == sentence.line)
    topics = (_P.opens_with_standard.match(key, s.start, s.end) for s in earlier)
    return next((topic["line"] for topic in topics if topic is not None), None)


def _claim(run: Run) -> Claim | None:
    """What a run says; None where it says neither a standard nor a status."""
    start, end, standard = run.cues[0].start, run.cues[-1].end, run.standard
    if not run.verbs:
        told = standard in _SPECIAL or run.cues[0].form.startswith(_UNIT_FIRST)
        return Claim(start, end, standard, None, False, elliptic=True) if standard and told else None
    if set(run.verbs) <= {"bare"}:
        if standard is None and not run.of_all:
            return None
        if [cue for cue in run.cues if cue.value == "bare"][-1].id.endswith(_PROGRAMME):
            # "xây dựng nông thôn mới" is the programme
            return Claim(start, end, standard, "target", False) if standard in _SPECIAL else None
    return Claim(start, end, standard or "ntm", _status(run), _is_explicit(run), standard is not None)


def _status(run: Run) -> AttainmentStatus | None:
    """The status that a run tells of; None where it leaves it to its sentence."""
    status = next((s for s in STATUSES if s in run.verbs), None)
    if status == "target" and "recognized" in run.verbs and any(c.form.startswith(_CEREMONY) for c in run.cues):
        return "recognized"  # "dự kiến tổ chức |lễ công bố| xã đạt chuẩn": the feast is planned
    if status is None and any(_P.recognised_by_form.search(cue.form) for cue in run.cues):
        return "recognized"  # "được công nhận từ năm 2014" says standard and status at once
    return status


def _is_explicit(run: Run) -> bool:
    """Whether a run says that a standard is meant: "đạt chuẩn", "phấn đấu được Thủ tướng công nhận", "thu hồi bằng công
    nhận", "rớt chuẩn".
    """
    verbs = run.verbs
    return (
        "reach" in verbs
        or run.standard is not None
        or _has_list(run)
        or ("recognized" in verbs and not {*AIMS, "not_achieved"}.isdisjoint(verbs))
        or any(_says_standard(run, cue.id) for cue in run.cues if cue.value in ("not_achieved", "target"))
    )


def _says_standard(run: Run, row: str) -> bool:
    """Whether the row of a cue names the standard, by itself or beside a unit: "rớt chuẩn", "xã A |chưa về đích|"."""
    if _P.cue_names_standard.search(row):
        return True
    return _P.cue_falls_short.search(row) is not None and _has_unit(run)


def _has_unit(run: Run) -> bool:
    """Whether a unit's name stands right before, or farther in the same clause: "xã A |vẫn chưa về đích|", "xã A thiếu
    nước sạch nên |chưa thể về đích|", or a list behind, "9 xã |chưa về đích| (A, B ...)", not "9 xã |chưa về đích|".
    """
    key, places = run.key, run.places
    # "tập trung cho ba xã cuối cùng |chưa đạt chuẩn|: A, B, C"
    at = next((cue.start for cue in run.cues if cue.value == "not_achieved"), run.cues[0].start)
    gaps = [key[p.end : at] for p in places if 0 < at - p.end <= (CLAUSE if p is places[0] else TOLD)]
    if gaps and (gaps[-1] == ": " or not re.search(r"[,;:.(]|\d", gaps[-1])):  # "- Xã A|: |chưa đạt chuẩn"
        return True
    end = next((cue.end for cue in reversed(run.cues) if cue.value != "bare"), at)
    return _P.list_opens.match(key, end) is not None and _P.units_that.search(key, max(0, at - NEAR), at) is not None


def _has_list(run: Run) -> bool:
    """Whether a count of communes stands before what all of them have met, and their names behind it or at once: "3 xã |hoàn
    thành 19/19 tiêu chí|, gồm: A, B, C", "hai xã là A và B |đạt đủ 19 tiêu chí|".
    """
    key, at = run.key, run.cues[0].start
    end = next((cue.end for cue in reversed(run.cues) if cue.id.endswith(ALL)), None)
    if end is None:
        return False
    if any(p.end <= at for p in run.places) and _P.names_before.search(key, max(0, at - LISTED), at):
        return True
    if not _P.names_follow.match(key, end):
        return False
    return _P.counted.search(key, max(0, at - NEAR), at) is not None


def _is_short(analysis: Analysis, sentence: Sentence, claim: Claim) -> bool:
    """Whether it says how much is missing: "còn 2 tiêu chí nữa |là về đích|"; not of a unit that came later: "còn xã A thì mới
    |đạt chuẩn|".
    """
    key = analysis.text.key
    end = claim.start + len(_THAT_IS) * key.startswith(_THAT_IS, claim.start)
    short = _P.short_of.search(key, max(sentence.start, claim.start - ASKED), end)
    return short is not None and not any(
        p.end + 1 == short.start() for p in analysis.toponyms_between(sentence.start, claim.start)
    )


def _is_no_claim(key: str, sentence: Sentence, claim: Claim) -> bool:
    """Whether it is asked about, or says who is to announce it: "UBND các huyện A, B chịu trách nhiệm |công bố xã đạt
    chuẩn|".
    """
    low = max(sentence.start, claim.start - ASKED)
    if _P.or_not.match(key, claim.end):
        return True  # "xã A đã đạt chuẩn |chưa?|"
    return any(
        known.search(key, low, at) is not None
        for known, at in (
            (_P.thought, claim.start),
            (_P.asked, claim.start),
            (_P.share_of, claim.start),
            (_P.regarded, claim.end),
            (_P.duty, claim.end),
            (_P.in_case, claim.end),
        )
    ) or (claim.status == "eligible" and _P.papers_for_aim.match(key, claim.start) is not None)


def _is_of_other_standard(key: str, claim: Claim) -> bool:
    """Whether a claim that names no standard goes on with another one that the text has told of last: "9 xã đạt chuẩn tiếp cận
    pháp luật ... Các xã |chưa đạt|: A, B".
    """
    if claim.named or claim.status != "not_achieved" or _P.names_goal.search(key, claim.start, claim.end):
        return False
    low = max(0, claim.start - TOLD_BEFORE)
    other = last_match(_P.other_standard, key, low, claim.start)
    return other is not None and _P.names_goal.search(key, other.end(), claim.start) is None


def _is_its_feast(key: str, before: Claim, claim: Claim) -> bool:
    """Whether only the feast of a standard that was reached is still to come: "xã A đã đạt chuẩn, |dự kiến công bố| trước Tết"."""
    done = before.explicit and before.status in (None, "recognized")
    return done and not claim.named and _P.feast.fullmatch(key, before.end, claim.end) is not None


def _as_decided(key: str, before: Claim | None, claim: Claim) -> Claim:
    """What towns reach, told in one breath with what districts do, with the status of that: "3 đơn vị |được công nhận đạt
    chuẩn|, hoàn thành nhiệm vụ xây dựng nông thôn mới".
    """
    if before is None or claim.status is not None or before.status not in BY_AUTHORITY:
        return claim
    towns = _P.or_towns.match(key, before.end)
    return claim._replace(status=before.status) if towns and towns.start("task") == claim.start else claim


def _as_named(key: str, before: Claim | None, claim: Claim) -> Claim:
    """A recognition that names no standard, right behind a higher one that does: "là xã |kiểu mẫu| đầu tiên của tỉnh, |được
    công nhận từ năm 2019|".
    """
    if before is None or before.standard not in HIGHER or claim.named or claim.status != "recognized":
        return claim
    told = _P.recognised_for_it.fullmatch(key, before.end, claim.start)
    return claim._replace(standard=before.standard) if told else claim


def _of_opening(key: str, standard: Standard, claim: Claim) -> Claim:
    """A claim that leaves the standard to the words with which its sentence opens: "|Về nông thôn mới nâng cao|, tỉnh đã công
    nhận 5 xã đạt chuẩn", "|Về xã nông thôn mới nâng cao|: 2 xã A, B đã đăng ký năm 2019".
    """
    if claim.standard != "ntm" or _P.names_standard.search(key, claim.start, claim.end):
        return claim
    for_it = claim.explicit or (claim.status == "registered" and _P.signed_up_for_it.match(key, claim.end) is not None)
    return claim._replace(standard=standard, explicit=for_it)


def _of_number(analysis: Analysis, sentence: Sentence, claim: Claim) -> Claim:
    """A claim that names no standard, with the one whose number it raises: "A và B được công nhận, |nâng số xã nâng cao| lên 8 xã"."""
    if claim.named or not claim.explicit or claim.standard != "ntm":
        return claim
    raised = _P.raises_number.match(analysis.text.key, claim.end, sentence.end)
    standard = standard_said(raised["more"], analysis.gazetteer.cues) if raised else claim.standard
    return claim._replace(standard=standard)


def _awaited(analysis: Analysis, found: list[Claim], claim: Claim) -> Claim | None:
    """The standard that a recognition waits for: "trao bằng |công nhận| 5 xã A, B ... |đạt chuẩn nâng cao|"."""
    if claim.explicit or claim.status not in BY_AUTHORITY:
        return None
    behind = (c for c in found if c.explicit and c.status not in AIMS and c.start > claim.end)
    return next((c for c in behind if _leads_on(analysis, claim, c)), None)


def _is_what_it_made(key: str, recognition: Claim, standard: Claim) -> bool:
    """Whether a standard tells what a recognition made of a unit: "được công nhận |là xã đầu tiên về đích|", "được công nhận năm
    2015, |là xã nông thôn mới đầu tiên|".
    """
    gap = recognition.end, standard.start
    beside = key.startswith(_THAT_IS, standard.start) and _P.recognised_when.fullmatch(key, *gap)
    return bool(beside or _P.recognised_as.fullmatch(key, *gap))


def _leads_on(analysis: Analysis, claim: Claim, standard: Claim) -> bool:
    """Whether nothing parts a recognition from a standard, or only those who are recognised: "|công nhận| 4 xã gồm: A, B
    (huyện C); D |đạt chuẩn nâng cao|".
    """
    text, end = analysis.text, claim.end
    if not _P.stops.search(text.key[end : standard.start]):
        return True
    listed = _P.recognised_list.match(text.key, end, standard.start)
    if listed is None or not names_alone(text.canonical[listed.end() : standard.start]):
        return False
    named = [p for p in analysis.toponyms_between(end, standard.start) if p.level != "district"]
    return listed["count"] is None or len(named) <= small(listed["count"])


def _of_villages(key: str, claim: Claim) -> Claim:
    """ "công nhận |làng| đạt chuẩn nông thôn mới", "quyết định |thôn, bản| đạt chuẩn": the commune named around it
    reached nothing.
    """
    of_village = _P.recognises_village.search(key, claim.start, claim.end) or (
        key.startswith(_DEEDS, claim.start) and _P.village_word.search(key, max(0, claim.start - OPENS), claim.start)
    )
    return claim._replace(standard="model_village") if claim.standard in ("ntm", "ntm_model") and of_village else claim


def _completed(analysis: Analysis, sentence: Sentence, found: list[Claim]) -> list[Claim]:
    """The claims of a sentence, elliptic ones with what the words around them leave out, and those that head a clause with what
    it says.
    """
    out: list[Claim] = []
    for claim in found:
        if out and claim.start < out[-1].end:
            continue  # "xã nâng cao: |phấn đấu| 2 xã (A, B)"
        whole = heading_of_units(analysis, sentence, claim, found, out)
        if whole is None:
            whole = _whole(analysis, sentence, claim, out) if claim.elliptic else claim
        if whole is not None:
            out.append(whole)
    return out


def _whole(analysis: Analysis, sentence: Sentence, claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """An elliptic claim with its status: its own, a plan's, or that of the explicit one before it, where a list or a
    clause end is behind: "đạt chuẩn; 2 xã nâng cao (A, B)". None where it claims nothing.
    """
    key = analysis.text.key
    explicit = next((c for c in reversed(before) if c.explicit), None)
    if explicit is not None and _goes_with(key, explicit, claim):
        return claim._replace(status=explicit.status, explicit=True)
    if _stands_alone(analysis, sentence, claim):
        opens = _P.line_head.match(key, sentence.start, sentence.end)
        builds = opens is not None and opens["builds"]  # "Danh mục xã |xây dựng| kiểu mẫu:"
        return claim._replace(explicit=True, status="target" if builds else _given(key, claim, before))
    if aim := _aimed_at(analysis, claim, before):
        return claim._replace(status=aim.status, explicit=True)
    if _P.plans.search(key, sentence.start, claim.start) or _P.chosen_as.search(key, sentence.start, claim.start):
        return claim._replace(status="target", explicit=True)
    if _P.in_programme.search(key, sentence.start, claim.start):
        return claim  # "xã A (đạt chuẩn năm 2014) đang xây dựng nông thôn mới |nâng cao|"
    if explicit is not None and (_P.ellipsis.match(key, claim.end) or _P.model_in.match(key, claim.end)):
        return claim._replace(status=explicit.status, explicit=True)
    return None


def _given(key: str, claim: Claim, before: Sequence[Claim]) -> AttainmentStatus | None:
    """What is told of all those whose standards are listed behind a colon: "4 xã |được công nhận|: 3 xã nâng cao (A, B, C), 1 xã kiểu
    mẫu (D)".
    """
    told = next((c for c in reversed(before) if not c.elliptic), None)
    if told is None or told.status not in (*AIMS, *BY_AUTHORITY):
        return None
    return told.status if ":" in key[told.end : claim.start] else None


def _aimed_at(analysis: Analysis, claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The aim whose units stand right before an elliptic claim: "|phấn đấu| có thêm các xã A, B nâng cao"."""
    key, aim = analysis.text.key, before[-1] if before else None
    if aim is None or aim.status not in AIMS or aim.explicit or re.search(r"[;:.]", key[aim.end : claim.start]):
        return None
    units = analysis.toponyms_between(aim.end, claim.start)
    beside = bool(units) and units[-1].end == claim.start - 1 and _P.aim_ends.match(key, claim.end) is not None
    return aim if beside else None


def _stands_alone(analysis: Analysis, sentence: Sentence, claim: Claim) -> bool:
    """Whether an elliptic claim says by its place what it is: with a count over a list, "4 |xã nông thôn mới| (A, B, C,
    D)", beside a name, "A |- xã nông thôn mới kiểu mẫu| đầu tiên của huyện", or at the head of a line.
    """
    key, low, at = analysis.text.key, sentence.start, claim.start
    if _P.counted_units.search(key, low, at) and _P.list_opens.match(key, claim.end):
        return True
    units = analysis.toponyms_between(low, at)
    # "xã A, |đơn vị nâng cao| từ năm 2020", "xã A (huyện B) - |xã kiểu mẫu|"
    if any(_P.apposed.fullmatch(key, end, at) for unit in units for end in (unit.end, unit.end + 1)):
        return True
    row = units and _P.unit_row.fullmatch(key, low, units[0].type_start) and key[units[-1].end : at] == ": "
    if row and _P.row_ends.fullmatch(key, claim.end, sentence.end):
        return True  # "Xã A|: NTM nâng cao| năm 2021"
    opens = _P.line_head.match(key, low, sentence.end)
    return opens is not None and opens.start() <= at < opens.end()


def _goes_with(key: str, explicit: Claim, claim: Claim) -> bool:
    """Whether a claim is of so many more units than the one before it: "3 xã đăng ký nâng cao là A, B, C |và 1 xã
    xây dựng| nông thôn mới kiểu mẫu là D", "trình tỉnh công nhận 2 xã kiểu mẫu là A, B |và 3 xã| nâng cao gồm C, D, E".
    """
    if _P.and_so_many.fullmatch(key, explicit.end, claim.start):
        return True
    more = explicit.status in (*AIMS, *BY_AUTHORITY) and _P.so_many_more.search(key, explicit.end, claim.start)
    return bool(more) and _P.list_opens.match(key, claim.end) is not None
