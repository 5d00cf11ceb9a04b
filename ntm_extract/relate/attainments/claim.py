"""CLAIM: words that say a standard is reached, recognised, aimed at: runs of the cues of ``cues/standard.csv`` ("phấn
đấu" + "đạt chuẩn" + "nâng cao").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ntm_extract.document import Mention, Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.assertion import status_at

_P = phrases("claim")
# the most special one that is named
STANDARDS = (
    "model_village",
    "urban_civilized",
    "ntm_model",
    "ntm_advanced",
    "ntm",
)
# of several cues in one run the first decides
STATUSES = (
    "not_achieved",
    "eligible",
    "registered",
    "target",
    "recognized",
)
AIMS = ("target", "registered")
HIGHER = ("ntm_model", "ntm_advanced")
# "xã A - xã |kiểu mẫu| đầu tiên của huyện, được UBND tỉnh công nhận"
_SAID = {
    "kiểu mẫu": "ntm_model",
    "nâng cao": "ntm_advanced",
}
_BESIDE = _P.words("beside")
_LOSSES = frozenset(_P.words("losses"))
OPENS = 12  # characters into a sentence in which what stands there opens it
RAISED = 12  # characters before "nâng cao" in which a word may say that it is a verb
WAITS = 16  # characters between "19/19 tiêu chí" and the words that it still waits
LISTED = 12  # characters between "được công nhận là" and the first name of a list
CLAUSE = 90  # the same of the unit that the sentence begins with
TOLD = 20  # characters between a unit and what it fails in
ABOUT = 300  # characters around a recognition in which its standard is named
NEAR = 32  # characters between the words of one claim: "phấn đấu trong năm nay sẽ đạt chuẩn"
_ALL = "19 tiêu chí"


class Claim(NamedTuple):
    """``[start, end)``: the words that make it. ``status``: from its own words, None where they leave it to the
    sentence.
    """

    start: int
    end: int
    standard: str
    status: str | None
    explicit: bool  # the standard is named or said by "đạt chuẩn", "về đích"
    named: bool = True  # by its own words
    timeless: bool = False  # told in passing, of an earlier time
    elliptic: bool = False  # a higher standard alone, whose verb stands before it: "xã A đạt chuẩn; xã B |nâng cao|"


def claims(analysis: Analysis, sentence: Sentence) -> list[Claim]:
    """Runs of standard cues, near each other, with no unit's name and no clause end between them."""
    cues = analysis.labelled("cue.standard", sentence.start, sentence.end)
    if all(cue.label.endswith((".bare", ".none")) and not cue.id.endswith(_ALL) for cue in cues):
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
            or any(p.start < cue.end and cue.start < p.end for p in places)
        ):
            continue
        if (value == "not_achieved" and cue.form in _LOSSES and _P.of_criteria.match(key, cue.end)) or (
            cue.form == "nâng cao" and _P.raises.search(key, max(sentence.start, cue.start - RAISED), cue.start)
        ):
            continue
        if value in ("reach", "not_achieved") and _P.of_thing.search(
            key, max(sentence.start, cue.start - NEAR), cue.start
        ):
            continue
        gap = _P.gloss.sub("", key[runs[-1][-1].end : cue.start]) if runs else ""
        joined = (
            runs
            and len(gap) <= NEAR
            and not re.search(r"[;:.,(]", gap)
            and not any(runs[-1][-1].end <= s < cue.start for s in starts)
        )
        said = runs and any(c.value in (*STANDARDS, "reach") for c in runs[-1])
        # "... nâng cao |và 1 xã| đạt chuẩn kiểu mẫu"
        if (
            joined
            and not (said and (_P.new_count.search(gap) or (value in AIMS and _P.turns.search(gap))))
            and not _P.example.search(gap)
        ):
            runs[-1].append(cue)
        else:
            runs.append([cue])
    found = [_of_villages(key, claim) for run in runs if (claim := _claim(run, _is_told_of_unit(key, run, places)))]
    found = _completed(analysis, sentence, [claim for claim in found if not _is_short_of(key, sentence, claim)])
    return [
        claim if claim.explicit or _goes_on(key, found, claim) else _told(analysis, sentence, claim, found)
        for claim in found
    ]


def _is_short_of(key: str, sentence: Sentence, claim: Claim) -> bool:
    """Whether it says how much is missing: "còn 2 tiêu chí nữa |là về đích|"."""
    end = claim.start + len("là ") * key.startswith("là ", claim.start)
    return _P.short_of.search(key, max(sentence.start, claim.start - NEAR), end) is not None


def _goes_on(key: str, found: list[Claim], claim: Claim) -> bool:
    """Whether a recognition waits for its standard: "trao bằng |công nhận| 5 xã A, B ... |đạt chuẩn nâng cao|"."""
    return claim.status in ("recognized", "eligible") and any(
        c.explicit and c.start > claim.end and not _P.stops.search(key[claim.end : c.start]) for c in found
    )


def _of_villages(key: str, claim: Claim) -> Claim:
    """ "công nhận |làng| đạt chuẩn nông thôn mới", "quyết định |thôn, bản| đạt chuẩn": the commune named around it
    reached nothing.
    """
    of_village = _P.recognises_village.search(key, claim.start, claim.end) or (
        key.startswith(("đạt", "hoàn thành"), claim.start)
        and _P.village_word.search(key, max(0, claim.start - OPENS), claim.start)
    )
    return claim._replace(standard="model_village") if claim.standard == "ntm" and of_village else claim


def _told(analysis: Analysis, sentence: Sentence, claim: Claim, found: list[Claim]) -> Claim:
    """A claim whose standard the words around it tell."""
    key = analysis.text.key
    # all of them: an aim, "theo kế hoạch, xã hoàn thành |đủ 19 tiêu chí|"; as a result it is a figure
    if key.endswith(_ALL, claim.start, claim.end) and claim.status != "not_achieved":
        if any(
            c.status == "eligible" and 0 <= c.start - claim.end <= WAITS and ";" not in key[claim.end : c.start]
            for c in found
        ):
            return claim._replace(explicit=True, status="eligible")  # "đủ 19/19 tiêu chí, |đang chờ| tỉnh công nhận"
        return claim._replace(
            explicit=claim.status in AIMS
            or (claim.status is None and status_at(analysis, claim.start, claim.end).status in AIMS)
        )
    if (
        claim.status in ("recognized", "eligible")
        and (counts := _P.recognises_counted.search(key, claim.start, min(sentence.end, claim.end + NEAR)))
        and counts.start() < claim.end
    ):
        return claim._replace(explicit=True, standard="ntm" if counts["what"] in ("xã", "huyện") else "model_village")
    if (
        claim.status == "not_achieved"
        and _P.fails.match(key, claim.end)
        and _P.files.search(key, max(sentence.start, claim.start - 2 * NEAR), claim.start)
    ):
        return claim._replace(explicit=True)
    last = not any(c.explicit and c.start >= claim.end for c in found)
    if last and claim.status in ("recognized", "eligible") and _names_alone(analysis, sentence, claim):
        return claim._replace(explicit=True)
    if claim.status == "recognized":
        return _counted(analysis, sentence, claim)
    if claim.status == "eligible" and _P.ellipsis.match(key, claim.end) and _is_of_standard(analysis, sentence, claim):
        return claim._replace(explicit=True)
    if claim.status == "eligible" and _P.national.search(key, claim.start, claim.end):
        return claim._replace(explicit=True)
    if (
        claim.status == "target"
        and claim.standard != "ntm"
        and _P.builds.search(key, claim.start, claim.end)
        and (
            _ahead(analysis, sentence, claim.end)
            or _chosen(key, found, claim)
            or _P.chosen_to.search(key, sentence.start, claim.start)
        )
    ):
        return claim._replace(explicit=True)
    before = next((c for c in reversed(found) if c.explicit and c.end <= claim.start), None)
    if claim.status == "registered" and before is not None and _lists_registered(key, claim, before):
        return claim._replace(explicit=True, standard=before.standard)
    if claim.status == "registered" and _P.registered.search(
        key, max(sentence.start, claim.start - NEAR), min(sentence.end, claim.end + NEAR)
    ):
        return claim._replace(explicit=True)
    return claim


def _lists_registered(key: str, claim: Claim, before: Claim) -> bool:
    """Whether units are listed that signed up for the standard just named: "phấn đấu có thêm 2 xã đạt chuẩn, trong số |4 xã
    đăng ký gồm|: A, B, C và D".
    """
    return (
        _P.of_registered.fullmatch(key, before.end, claim.start) is not None
        and _P.list_opens.match(key, claim.end, claim.end + NEAR) is not None
    )


def _chosen(key: str, found: list[Claim], claim: Claim) -> bool:
    """Whether somebody plans it before: "xã |chọn| thôn A xây dựng khu dân cư kiểu mẫu"."""
    return any(
        c.status in AIMS
        and not c.explicit
        and 0 <= claim.start - c.end <= NEAR
        and not re.search(r"[,;:.]", key[c.end : claim.start])
        for c in found
    )


def _ahead(analysis: Analysis, sentence: Sentence, at: int) -> bool:
    """Whether a time follows that is not over: "xây dựng khu dân cư kiểu mẫu |ngay trong năm nay|"."""
    return any(
        t.last and t.last >= analysis.day for t in analysis.timexes_between(at, min(sentence.end, at + NEAR + 8))
    )


def _completed(analysis: Analysis, sentence: Sentence, found: list[Claim]) -> list[Claim]:
    """Elliptic claims with the status of the explicit one before them, where a list or a clause end is behind: "đạt
    chuẩn; 2 xã nâng cao (A, B)".
    """
    key = analysis.text.key
    opens = _P.line_head.match(key, sentence.start, sentence.end)
    out: list[Claim] = []
    for claim in found:
        if not claim.elliptic:
            out.append(claim)
        elif _P.counted_units.search(key, sentence.start, claim.start) and _P.list_opens.match(key, claim.end):
            out.append(claim._replace(explicit=True))  # "4 |xã nông thôn mới| (A, B, C, D)"
        elif (apposed := _P.apposed.search(key, sentence.start, claim.start)) and any(
            apposed.start() in (p.end, p.end + 1) for p in analysis.toponyms_between(sentence.start, claim.start)
        ):
            # "A |- xã nông thôn mới kiểu mẫu| đầu tiên của huyện", "xã A, |đơn vị nâng cao| từ năm 2020"
            out.append(claim._replace(explicit=True))
        elif opens and opens.start() <= claim.start < opens.end():
            out.append(claim._replace(explicit=True))
        elif out and out[-1].explicit and _P.and_so_many.fullmatch(key, out[-1].end, claim.start):
            out.append(claim._replace(status=out[-1].status, explicit=True))
        elif _P.plans.search(key, sentence.start, claim.start) or _P.chosen_as.search(key, sentence.start, claim.start):
            out.append(claim._replace(status="target", explicit=True))
        elif _P.in_programme.search(key, sentence.start, claim.start):
            out.append(claim)  # "xã A (đạt chuẩn năm 2014) đang xây dựng nông thôn mới |nâng cao|"
        elif (before := next((c for c in reversed(out) if c.explicit), None)) and _P.ellipsis.match(key, claim.end):
            out.append(claim._replace(status=before.status, explicit=True))
    return out


def _counted(analysis: Analysis, sentence: Sentence, claim: Claim) -> Claim:
    """ "có 4/8 xã được công nhận", "3 xóm được huyện công nhận": what is counted says which standard."""
    key = analysis.text.key
    match = _P.counted_recognised.search(key, max(sentence.start, claim.start - 2 * NEAR), claim.end)
    if match is None:
        clause = max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
        bare = (
            _P.passive.search(key, max(clause, claim.start - NEAR), claim.end)
            and _P.ellipsis.match(key, claim.end)
            and (_P.unit.search(key, clause, claim.end) or _is_of_standard(analysis, sentence, claim))
        )
        listed = not key.startswith(" là ", claim.end) or any(
            p.start - claim.end <= LISTED for p in analysis.toponyms_between(claim.end, sentence.end)[:1]
        )
        if not bare or not listed or _P.of(analysis.gazetteer.cues).others.search(key, clause, claim.end):
            return claim
        said = next((standard for word, standard in _SAID.items() if word in key[clause : claim.start]), claim.standard)
        return claim._replace(explicit=True, standard=said)
    return claim._replace(explicit=True, standard="ntm" if match["what"] in ("xã", "huyện") else "model_village")


def _is_of_standard(analysis: Analysis, sentence: Sentence, claim: Claim) -> bool:
    """Whether a unit stands right before a recognition that names no standard, in a text about it: "Tháng 12/2015, |xã A
    chính thức| được công nhận".
    """
    places = [p for p in analysis.toponyms_between(sentence.start, claim.start) if p.level in ("commune", "district")]
    key = analysis.text.key
    return (
        bool(places)
        and not places[-1].in_title
        and _P.right_before.fullmatch(key, places[-1].end, claim.start) is not None
        and _P.about.search(key, max(0, sentence.start - ABOUT), sentence.end) is not None
    )


def _names_alone(analysis: Analysis, sentence: Sentence, claim: Claim) -> bool:
    """Whether who recognises, or is asked to, names communes and nothing else: "thống nhất trình UBND tỉnh |công nhận xã A
    và xã B|."
    """
    key, at = analysis.text.key, claim.end
    places = analysis.toponyms_between(at, min(sentence.end, at + ABOUT))
    if not places or places[0].level != "commune" or not _P.object.fullmatch(key, at, places[0].start):
        return False
    end = at
    for place in places:
        if end > at and not _P.next_object.fullmatch(key, end, place.start):
            break
        end = place.end
    behind = _P.clause_ends.match(key, end)
    return behind is not None and _P.about.search(key, max(0, sentence.start - ABOUT), sentence.end) is not None


def _is_told_of_unit(key: str, run: list[Mention], places: Sequence[Toponym]) -> bool:
    """Whether a unit's name stands right before, or farther in the same clause: "xã A |vẫn chưa về đích|", "xã A thiếu
    nước sạch nên |chưa thể về đích|", or a list behind, "9 xã |chưa về đích| (A, B ...)", not "9 xã |chưa về đích|".
    """
    at = run[0].start
    gaps = [key[p.end : at] for p in places if 0 < at - p.end <= (CLAUSE if p is places[0] else TOLD)]
    if gaps and not re.search(r"[,;:.(]|\d", gaps[-1]):
        return True
    end = next((cue.end for cue in reversed(run) if not cue.label.endswith(".bare")), at)
    return _P.units_that.search(key, max(0, at - NEAR), at) is not None and _P.list_opens.match(key, end) is not None


def _longest(cues: list[Mention]) -> list[Mention]:
    """Cues that overlap no earlier one; what is of another thing goes before: "chưa |đạt chuẩn quốc gia|"."""
    kept: list[Mention] = []
    for cue in cues:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
        elif cue.label.endswith(".none") and cue.end > kept[-1].end:
            kept[-1] = cue
    return kept


def _claim(run: list[Mention], of_unit: bool) -> Claim | None:
    """What a run says; None where it says neither a standard nor a status."""
    whole = any(cue.id.endswith(_ALL) for cue in run)
    while len(run) > 1 and run[-1].label.endswith(".bare") and not whole:  # "2 xã về đích là A và B"
        run = run[:-1]
    values = [cue.value for cue in run]
    named = [v for v in STANDARDS if v in values]
    verbs = [v for v in values if v not in STANDARDS]
    if named and any(cue.form.startswith(("đạt ", "hoàn thành ")) and cue.label.endswith(named[0]) for cue in run):
        verbs.append("reach")  # "đạt chuẩn văn minh" says both
    status = next((s for s in STATUSES if s in verbs), None)
    if status == "target" and "recognized" in verbs and any(cue.form.startswith("lễ ") for cue in run):
        status = "recognized"  # "dự kiến tổ chức |lễ công bố| xã đạt chuẩn": the feast is planned
    if status is None and any(cue.form.startswith("được công nhận") for cue in run):
        status = "recognized"  # "được công nhận từ năm 2014" says standard and status at once
    if not verbs and named and (named[0] in HIGHER or run[0].form.startswith(("xã ", "huyện "))):
        return Claim(run[0].start, run[-1].end, named[0], None, False, elliptic=True)
    if not verbs or (set(verbs) <= {"bare"} and not named and not whole):
        return None
    # "phấn đấu được Thủ tướng công nhận", "thu hồi bằng công nhận"
    explicit = (
        "reach" in verbs or bool(named) or ("recognized" in verbs and not {"target", "not_achieved"}.isdisjoint(verbs))
    )
    explicit = explicit or any(
        _P.cue_names_standard.search(cue.id) or (of_unit and _P.cue_falls_short.search(cue.id))
        for cue in run
        if cue.label.endswith((".not_achieved", ".target"))
    )
    if set(verbs) <= {"bare"} and [c for c in run if c.label.endswith("bare")][-1].id.endswith("xây dựng"):
        higher = named and named[0] in ("model_village", *HIGHER)
        # "xây dựng nông thôn mới" is the programme
        return Claim(run[0].start, run[-1].end, named[0], "target", False) if higher else None
    return Claim(run[0].start, run[-1].end, named[0] if named else "ntm", status, explicit, bool(named))
