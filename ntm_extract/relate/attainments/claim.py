"""CLAIM: words that say a standard is reached, recognised, aimed at, and what the words around them tell of the standard
where they do not name it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.assertion import status_at

_P = phrases("claim")
AIMS = ("target", "registered")
HIGHER = ("ntm_model", "ntm_advanced")
# words of the higher standards, the highest first: "xã A - xã |kiểu mẫu| đầu tiên của huyện, được UBND tỉnh công nhận"
_SAID = {
    "kiểu mẫu": "ntm_model",
    "nâng cao": "ntm_advanced",
}
OPENS = 12  # characters into a sentence in which what stands there opens it
WAITS = 16  # characters between "19/19 tiêu chí" and the words that it still waits
LISTED = 12  # characters between "được công nhận là" and the first name of a list
ABOUT = 300  # characters around a recognition in which its standard is named
NEAR = 32  # characters between the words of one claim: "phấn đấu trong năm nay sẽ đạt chuẩn"
ALL = "19 tiêu chí"


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


def standard_said(more: str | None) -> str:
    """The standard whose words behind "nông thôn mới" are ``more``: "ntm_advanced" of " nâng cao", "ntm" of none."""
    return _SAID.get((more or "").strip(), "ntm")


def told_around(analysis: Analysis, sentence: Sentence, claim: Claim, found: list[Claim]) -> Claim:
    """A claim whose standard the words around it tell."""
    key = analysis.text.key
    # all of them: an aim, "theo kế hoạch, xã hoàn thành |đủ 19 tiêu chí|"; as a result it is a figure
    if key.endswith(ALL, claim.start, claim.end) and claim.status != "not_achieved":
        if any(
            c.status == "eligible" and 0 <= c.start - claim.end <= WAITS and ";" not in key[claim.end : c.start]
            for c in found
        ):
            return claim._replace(explicit=True, status="eligible")  # "đủ 19/19 tiêu chí, |đang chờ| tỉnh công nhận"
        if claim.status is None and _by_then(analysis, claim.start):
            return claim._replace(explicit=True, status="target")
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
    if claim.status in ("recognized", "eligible", "registered", "not_achieved") and _lists_counted(
        analysis, sentence, claim
    ):
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
    if (
        before is not None
        and before.status in AIMS
        and claim.status == "target"
        and _P.so_many_more.search(key, before.end, claim.start)
    ):  # "3 xã đăng ký nâng cao là A, B, C |và 1 xã xây dựng| kiểu mẫu là D"
        return claim._replace(explicit=True, status=before.status)
    if (
        claim.status == "target"
        and (built := _P.builds_unit.search(key, max(sentence.start, claim.start - 2 * NEAR), claim.start))
        and _P.to_finish.search(key, claim.start, min(sentence.end, claim.end + NEAR))
        and _ahead(analysis, sentence, claim.start)
    ):  # "phát động xây dựng huyện nông thôn mới, |phấn đấu hoàn thành| năm 2018"
        return claim._replace(explicit=True, standard=standard_said(built["more"]))
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


def _lists_counted(analysis: Analysis, sentence: Sentence, claim: Claim) -> bool:
    """Whether communes are counted before a status, with their list behind it, in a text about the standard: "|01 xã| đang
    được thẩm định hồ sơ |(xã A)|", "|các xã| được công nhận |gồm: A, B|".
    """
    key = analysis.text.key
    low = max(sentence.start, claim.start - 2 * NEAR)
    return (
        _P.counted_that.search(key, low, claim.start) is not None
        and _P.list_of_them.match(key, claim.end, sentence.end) is not None
        and _P.about.search(key, max(0, sentence.start - ABOUT), sentence.end) is not None
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


def _by_then(analysis: Analysis, at: int) -> bool:
    """Whether a day that lies ahead stands right before: "|đến cuối năm 2019| đạt 19 tiêu chí"."""
    return any(
        t.kind == "deadline" and t.last and t.last > analysis.day and at - t.end <= 2
        for t in analysis.timexes_between(max(0, at - NEAR), at)
    )


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
        aims = analysis.labelled("cue.standard.target", clause, claim.start)
        low = aims[0].start if aims else claim.start  # "nhằm |đưa| xã A lên kiểu mẫu và sau 5 năm được công nhận lại"
        said = next((standard for word, standard in _SAID.items() if word in key[clause:low]), claim.standard)
        return claim._replace(explicit=True, standard=said)
    if _P.of_culture.match(key, claim.end):
        return claim
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
