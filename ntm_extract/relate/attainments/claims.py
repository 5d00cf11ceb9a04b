"""CLAIMS: the claims of a sentence: runs of the cues of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ntm_extract.document import Mention, Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import (
    AIMS,
    ALL,
    BY_AUTHORITY,
    HIGHER,
    NEAR,
    OPENS,
    STANDARDS,
    STATUSES,
    Claim,
    standard_said,
)
from ntm_extract.relate.attainments.implicit_standard import completed_by_context

_P = phrases("claim")
_BESIDE = _P.words("beside")
_TASKS = _P.words("town_task")
_OF_SOME = frozenset(_P.words("of_some"))
_HIGHER_AS_VERB = _P.word("higher_as_verb")
_THAT_IS, _COPULA = _P.word("that_is"), _P.word("copula")
_COUNCIL_MEETS = _P.word("council_meets")
_DEEDS = _P.words("deeds")
_REACHES = _P.words("reaches")
_CEREMONY = _P.word("ceremony")
_UNIT_FIRST = _P.words("unit_first")
_PROGRAMME = _P.word("builds_programme")
PAST = 2  # letters of "đã", with which the cue of what came true may begin
RAISED = 12  # characters before "nâng cao" in which a word may say that it is a verb
CLAUSE = 90  # characters between a claim and the unit that its sentence begins with
ASKED = 100  # characters before a claim in which it may be asked about or denied
TOLD = 20  # characters between a unit and what it fails in


def claims(analysis: Analysis, sentence: Sentence) -> list[Claim]:
    """Runs of standard cues, near each other, with no unit's name and no clause end between them."""
    cues = analysis.labelled("cue.standard", sentence.start, sentence.end)
    if all(cue.label.endswith((".bare", ".none")) and not cue.id.endswith(ALL) for cue in cues):
        return []  # "nông thôn mới" alone, of which most sentences tell
    key = analysis.text.key
    runs: list[list[Mention]] = []
    places = analysis.toponyms_between(sentence.start, sentence.end)
    starts = [p.start for p in places]
    for cue in _longest(cues):
        value = cue.value
        # xã Tây |Thành|, |huyện Giao| Thủy
        if (
            value == "none"
            or key.endswith(_BESIDE, 0, cue.start)
            or _P.gloss.match(key, cue.start - 1)
            or (cue.form in _TASKS and not _is_task_of_town(key, sentence, cue))
            or _P.indicators_met.fullmatch(key, cue.start - 2, cue.end)
            or (_P.of_criteria_form.search(cue.form) and _is_of_matter(key, cue))
            or any(p.start < cue.end and cue.start < p.end for p in places)
        ):
            continue
        if (cue.form in _OF_SOME and _P.of_criteria.match(key, cue.end)) or (
            cue.form == _HIGHER_AS_VERB and _P.raises.search(key, max(sentence.start, cue.start - RAISED), cue.start)
        ):
            continue
        named = any(p.end == cue.start - 1 for p in places)  # "huyện Xuân |Trường| đạt chuẩn" is no school
        if (
            value in ("reach", "not_achieved")
            and not named
            and _P.of_thing.search(key, max(sentence.start, cue.start - NEAR), cue.start)
        ):
            continue
        gap = _P.gloss.sub("", key[runs[-1][-1].end : cue.start]) if runs else ""
        joined = (
            runs
            and len(gap) <= NEAR
            and not re.search(r"[;:.,()|]", gap)
            and not any(runs[-1][-1].end <= s < cue.start for s in starts)
        )
        if joined and not _begins_anew(key, runs[-1], cue, gap):
            runs[-1].append(cue)
        else:
            runs.append([cue])
    found = [
        _of_villages(key, claim)
        for run in runs
        if (claim := _claim(run, _has_unit(key, run, places), _has_list(key, run)))
    ]
    found = _completed(analysis, sentence, [claim for claim in found if not _is_no_claim(key, sentence, claim)])
    if (opening := _P.opens_with_standard.match(key, sentence.start, sentence.end)) is not None:
        standard = standard_said(opening["more"], analysis.gazetteer.cues)
        found = [_of_opening(key, standard, claim) for claim in found]
    found = [_as_decided(key, before, claim) for before, claim in zip((None, *found), found, strict=False)]
    found = [_as_named(key, before, claim) for before, claim in zip((None, *found), found, strict=False)]
    return [
        claim
        if claim.explicit or _awaits_standard(key, found, claim)
        else completed_by_context(analysis, sentence, claim, found)
        for claim in found
    ]


def _is_task_of_town(key: str, sentence: Sentence, cue: Mention) -> bool:
    """Whether what towns reach in place of the standard is told in short: "5 huyện đạt chuẩn; thị xã A đã |hoàn thành nhiệm
    vụ|", not "thị xã A hoàn thành nhiệm vụ thu ngân sách".
    """
    town = _P.town_has.search(key, max(0, cue.start - CLAUSE), cue.start)
    about = _P.district_reached.search(key, max(0, sentence.start - CLAUSE), town.start()) if town else None
    return about is not None and _P.ellipsis.match(key, cue.end) is not None


def _begins_anew(key: str, run: list[Mention], cue: Mention, gap: str) -> bool:
    """Whether a cue right behind others begins a claim of its own: "... nâng cao |và 1 xã| đạt chuẩn kiểu mẫu"."""
    value = cue.value
    if any(c.value in (*STANDARDS, "reach") or c.id.endswith(ALL) for c in run) and (
        _P.next_claim.search(gap)
        or (value in AIMS and _P.turns.search(gap))
        or (value == "not_achieved" and _P.and_next.search(gap))
        or (value == "recognized" and any(c.value == "registered" for c in run))
    ):
        return True
    if value == "recognized" and _P.but.search(gap):
        return True  # "đề nghị |công nhận| 3 xã |nhưng| tỉnh chỉ công nhận 2 xã đạt chuẩn"
    if value in AIMS and run[-1].value == "recognized" and _P.turns.search(gap):
        return True  # "được Thủ tướng |công nhận| năm 2015 |và đang hướng tới| kiểu mẫu"
    if cue.form.startswith(_COUNCIL_MEETS) or (_P.in_year.search(gap) and all(c.value == "bare" for c in run)):
        return True
    done = _P.and_done.search(key, run[-1].end, cue.start + PAST)
    return done is not None or _P.example.search(gap) is not None


def _is_of_matter(key: str, cue: Mention) -> bool:
    """Whether some criteria or their purpose are meant: "đạt các tiêu chí nông thôn mới |về giao thông|", "làm đường |để|
    đáp ứng tiêu chí nông thôn mới".
    """
    return (
        _P.some_criteria.match(key, cue.end) is not None
        or _P.meant_for.search(key, max(0, cue.start - OPENS), cue.start) is not None
    )


def _is_no_claim(key: str, sentence: Sentence, claim: Claim) -> bool:
    """Whether it says how much is missing, or who is to announce it: "còn 2 tiêu chí nữa |là về đích|", "UBND các huyện A,
    B chịu trách nhiệm |công bố xã đạt chuẩn|".
    """
    end = claim.start + len(_THAT_IS) * key.startswith(_THAT_IS, claim.start)
    low = max(sentence.start, claim.start - ASKED)
    if _P.or_not.match(key, claim.end):
        return True  # "xã A đã đạt chuẩn |chưa?|"
    return any(
        known.search(key, low, at) is not None
        for known, at in (
            (_P.short_of, end),
            (_P.thought, claim.start),
            (_P.asked, claim.start),
            (_P.regarded, claim.end),
            (_P.duty, claim.end),
            (_P.in_case, claim.end),
        )
    ) or (claim.status == "eligible" and _P.papers_for_aim.match(key, claim.start) is not None)


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


def _of_opening(key: str, standard: str, claim: Claim) -> Claim:
    """A claim that leaves the standard to the words with which its sentence opens: "|Về nông thôn mới nâng cao|, tỉnh đã công
    nhận 5 xã đạt chuẩn".
    """
    bare = claim.standard == "ntm" and not _P.names_standard.search(key, claim.start, claim.end)
    return claim._replace(standard=standard) if bare else claim


def _awaits_standard(key: str, found: list[Claim], claim: Claim) -> bool:
    """Whether a recognition waits for its standard: "trao bằng |công nhận| 5 xã A, B ... |đạt chuẩn nâng cao|"."""
    return claim.status in BY_AUTHORITY and any(
        c.explicit and c.status not in AIMS and c.start > claim.end and not _P.stops.search(key[claim.end : c.start])
        for c in found
    )


def _of_villages(key: str, claim: Claim) -> Claim:
    """ "công nhận |làng| đạt chuẩn nông thôn mới", "quyết định |thôn, bản| đạt chuẩn": the commune named around it
    reached nothing.
    """
    of_village = _P.recognises_village.search(key, claim.start, claim.end) or (
        key.startswith(_DEEDS, claim.start) and _P.village_word.search(key, max(0, claim.start - OPENS), claim.start)
    )
    return claim._replace(standard="model_village") if claim.standard in ("ntm", "ntm_model") and of_village else claim


def _completed(analysis: Analysis, sentence: Sentence, found: list[Claim]) -> list[Claim]:
    """The claims of a sentence, elliptic ones with what the words around them leave out."""
    out: list[Claim] = []
    for claim in found:
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
        return claim._replace(explicit=True)
    if aim := _aimed_at(analysis, claim, before):
        return claim._replace(status=aim.status, explicit=True)
    if _P.plans.search(key, sentence.start, claim.start) or _P.chosen_as.search(key, sentence.start, claim.start):
        return claim._replace(status="target", explicit=True)
    if _P.in_programme.search(key, sentence.start, claim.start):
        return claim  # "xã A (đạt chuẩn năm 2014) đang xây dựng nông thôn mới |nâng cao|"
    if explicit is not None and (_P.ellipsis.match(key, claim.end) or _P.model_in.match(key, claim.end)):
        return claim._replace(status=explicit.status, explicit=True)
    return None


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
    apposed = _P.apposed.search(key, low, at)  # "xã A, |đơn vị nâng cao| từ năm 2020"
    if apposed and any(apposed.start() in (p.end, p.end + 1) for p in analysis.toponyms_between(low, at)):
        return True
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


def _has_unit(key: str, run: list[Mention], places: Sequence[Toponym]) -> bool:
    """Whether a unit's name stands right before, or farther in the same clause: "xã A |vẫn chưa về đích|", "xã A thiếu
    nước sạch nên |chưa thể về đích|", or a list behind, "9 xã |chưa về đích| (A, B ...)", not "9 xã |chưa về đích|".
    """
    at = run[0].start
    gaps = [key[p.end : at] for p in places if 0 < at - p.end <= (CLAUSE if p is places[0] else TOLD)]
    if gaps and not re.search(r"[,;:.(]|\d", gaps[-1]):
        return True
    end = next((cue.end for cue in reversed(run) if not cue.label.endswith(".bare")), at)
    return _P.list_opens.match(key, end) is not None and _P.units_that.search(key, max(0, at - NEAR), at) is not None


def _has_list(key: str, run: list[Mention]) -> bool:
    """Whether a count of communes stands before what all of them have met, and their names behind: "3 xã |hoàn thành 19/19 tiêu chí|, gồm: A, B, C"."""
    at, end = run[0].start, next((cue.end for cue in reversed(run) if cue.id.endswith(ALL)), None)
    if end is None or not _P.names_follow.match(key, end):
        return False
    return _P.counted.search(key, max(0, at - NEAR), at) is not None


def _longest(cues: list[Mention]) -> list[Mention]:
    """Cues that overlap no earlier one; what is of another thing goes before: "chưa |đạt chuẩn quốc gia|"."""
    kept: list[Mention] = []
    for cue in cues:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
        elif cue.label.endswith(".none") and cue.end > kept[-1].end:
            kept[-1] = cue
    return kept


def _claim(run: list[Mention], of_unit: bool, of_list: bool) -> Claim | None:
    """What a run says; None where it says neither a standard nor a status."""
    whole = any(cue.id.endswith(ALL) for cue in run)
    # "2 xã về đích |là| A và B", "3 xã hoàn thành 19 tiêu chí |là| A, B"
    while len(run) > 1 and run[-1].label.endswith(".bare") and (not whole or run[-1].form == _COPULA):
        run = run[:-1]
    values = [cue.value for cue in run]
    named = [v for v in STANDARDS if v in values]
    verbs = [v for v in values if v not in STANDARDS]
    if named and any(cue.form.startswith(_REACHES) and cue.label.endswith(named[0]) for cue in run):
        verbs.append("reach")  # "đạt chuẩn văn minh" says both
    status = next((s for s in STATUSES if s in verbs), None)
    if status == "target" and "recognized" in verbs and any(cue.form.startswith(_CEREMONY) for cue in run):
        status = "recognized"  # "dự kiến tổ chức |lễ công bố| xã đạt chuẩn": the feast is planned
    if status is None and any(_P.recognised_by_form.search(cue.form) for cue in run):
        status = "recognized"  # "được công nhận từ năm 2014" says standard and status at once
    if not verbs and named and (named[0] in ("model_village", *HIGHER) or run[0].form.startswith(_UNIT_FIRST)):
        return Claim(run[0].start, run[-1].end, named[0], None, False, elliptic=True)
    if not verbs or (set(verbs) <= {"bare"} and not named and not whole):
        return None
    # "phấn đấu được Thủ tướng công nhận", "thu hồi bằng công nhận"
    explicit = (
        "reach" in verbs
        or bool(named)
        or of_list
        or ("recognized" in verbs and not {"target", "not_achieved"}.isdisjoint(verbs))
    )
    explicit = explicit or any(
        _P.cue_names_standard.search(cue.id) or (of_unit and _P.cue_falls_short.search(cue.id))
        for cue in run
        if cue.label.endswith((".not_achieved", ".target"))
    )
    if set(verbs) <= {"bare"} and [c for c in run if c.label.endswith("bare")][-1].id.endswith(_PROGRAMME):
        higher = named and named[0] in ("model_village", *HIGHER)
        # "xây dựng nông thôn mới" is the programme
        return Claim(run[0].start, run[-1].end, named[0], "target", False) if higher else None
    return Claim(run[0].start, run[-1].end, named[0] if named else "ntm", status, explicit, bool(named))
