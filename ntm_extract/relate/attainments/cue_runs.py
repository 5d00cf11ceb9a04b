"""CUE RUNS: the cues of ``cues/standard.csv`` that stand together in a sentence and make one claim: "phấn đấu" + "đạt
chuẩn" + "nâng cao". Cues by which nothing is claimed are left out before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ntm_extract.document import Mention, Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, ALL, NEAR, OPENS, STANDARDS

_P = phrases("claim")
_BESIDE = _P.words("beside")
_TASKS = _P.words("town_task")
_OF_SOME = frozenset(_P.words("of_some"))
_HIGHER_AS_VERB = _P.word("higher_as_verb")
_COPULA = _P.word("copula")
_COUNCIL_MEETS = _P.word("council_meets")
_REACHES = _P.words("reaches")
_KEEPS = _P.words("keeps")
_PAST = 2  # letters of "đã", with which the cue of what came true may begin
_RAISED = 12  # characters before "nâng cao" in which a word may say that it is a verb
CLAUSE = 90  # characters between a claim and the unit that its sentence begins with
_ENDS = re.compile(r"[;:.,()|]")  # a run does not go on behind it


class Run(NamedTuple):
    """Cues that make one claim. ``places``: the units that its sentence names; ``standard``: the most special one that
    is named; ``verbs``: what the other cues say; ``of_all``: one of them is of all criteria.
    """

    key: str
    cues: list[Mention]
    places: Sequence[Toponym]
    standard: Standard | None
    verbs: list[str]
    of_all: bool


class _Seen(NamedTuple):
    """A cue in its sentence. ``places``: the units that are named there."""

    key: str
    sentence: Sentence
    places: Sequence[Toponym]
    cue: Mention

    def follows(self, words: re.Pattern[str], reach: int) -> bool:
        """Whether the cue stands behind these words, at most ``reach`` characters of its sentence searched."""
        return words.search(self.key, max(self.sentence.start, self.cue.start - reach), self.cue.start) is not None


def runs_of(analysis: Analysis, sentence: Sentence) -> list[Run]:
    """The runs of a sentence: cues near each other, with no unit's name and no clause end between them."""
    cues = analysis.labelled("cue.standard", sentence.start, sentence.end)
    if all(cue.value in ("bare", "none") and not cue.id.endswith(ALL) for cue in cues):
        return []  # "nông thôn mới" alone, of which most sentences tell
    key, places = analysis.text.key, analysis.toponyms_between(sentence.start, sentence.end)
    runs: list[list[Mention]] = []
    for cue in _longest(cues):
        seen = _Seen(key, sentence, places, cue)
        if any(claims_nothing(seen) for claims_nothing in _IDLE):
            continue
        if runs and _joins(seen, runs[-1]):
            runs[-1].append(cue)
        else:
            runs.append([cue])
    return [_run(key, cues, places) for cues in runs]


def _run(key: str, cues: list[Mention], places: Sequence[Toponym]) -> Run:
    """A run without what it ends with and says nothing by: "2 xã về đích |là| A và B", "hoàn thành 19 tiêu chí |là| A, B"."""
    of_all = any(cue.id.endswith(ALL) for cue in cues)
    while len(cues) > 1 and cues[-1].value == "bare" and (not of_all or cues[-1].form == _COPULA):
        cues = cues[:-1]
    values = [cue.value for cue in cues]
    standard = next((s for s in STANDARDS if s in values), None)
    verbs = [v for v in values if v not in STANDARDS]
    if any(cue.value == standard and cue.form.startswith(_REACHES) for cue in cues):
        verbs.append("reach")  # "đạt chuẩn văn minh" says both
    return Run(key, cues, places, standard, verbs, of_all)


def _longest(cues: list[Mention]) -> list[Mention]:
    """Cues that overlap no earlier one, or share the verb of its status: "phải |hoàn thành| 19 tiêu chí nông thôn mới"; what is
    of another thing goes before: "chưa |đạt chuẩn quốc gia|".
    """
    kept: list[Mention] = []
    for cue in cues:
        if not kept or cue.start >= kept[-1].end or _shares_verb(kept[-1], cue):
            kept.append(cue)
        elif cue.value == "none" and cue.end > kept[-1].end:
            kept[-1] = cue
    return kept


def _shares_verb(before: Mention, cue: Mention) -> bool:
    """Whether the verb that ends the cue of a status begins the one that names the criteria."""
    names = cue.value == "reach" or (cue.value in STANDARDS and cue.form.startswith(_REACHES))
    return names and before.value in ("target", "not_achieved") and before.start < cue.start and before.end < cue.end


def _is_of_another(seen: _Seen) -> bool:
    """What reaches it is no unit, or another standard is meant: "|đạt chuẩn quốc gia|"."""
    return seen.cue.value == "none"


def _is_kept(seen: _Seen) -> bool:
    """ "xã A quyết tâm |giữ vững 19 tiêu chí|": it has met them; not where so many still do: "chỉ có 5 xã |giữ vững 19 tiêu
    chí|, gồm: ...".
    """
    return seen.cue.form.startswith(_KEEPS) and not seen.follows(_P.counted, NEAR)


def _is_held_against(seen: _Seen) -> bool:
    """ "về đích sớm so với |mục tiêu|": nothing is aimed at."""
    return seen.key.endswith(_BESIDE, 0, seen.cue.start)


def _is_gloss(seen: _Seen) -> bool:
    """ "đạt chuẩn nông thôn mới (|NTM|) nâng cao" """
    return _P.gloss.match(seen.key, seen.cue.start - 1) is not None


def _is_other_task(seen: _Seen) -> bool:
    """ "thị xã A |hoàn thành nhiệm vụ| thu ngân sách", not "5 huyện đạt chuẩn; thị xã A đã |hoàn thành nhiệm vụ|": what
    towns reach in place of the standard, told in short.
    """
    key, sentence, cue = seen.key, seen.sentence, seen.cue
    if cue.form not in _TASKS:
        return False
    town = _P.town_has.search(key, max(0, cue.start - CLAUSE), cue.start)
    about = _P.district_reached.search(key, max(0, sentence.start - CLAUSE), town.start()) if town else None
    return about is None or _P.ellipsis.match(key, cue.end) is None


def _counts_indicators(seen: _Seen) -> bool:
    """ "đạt 53/5|3 chỉ tiêu|", "các tiêu chí, |chỉ tiêu|", "đạt 100|% kế hoạch|" """
    cue = seen.cue
    return _P.indicators_met.search(seen.key, max(seen.sentence.start, cue.start - OPENS), cue.end) is not None


def _is_of_matter(seen: _Seen) -> bool:
    """Some criteria, their purpose or a set of others are meant: "|đạt các tiêu chí nông thôn mới| về giao thông", "làm đường để
    |đáp ứng tiêu chí nông thôn mới|", "|hoàn thành bộ tiêu chí| vườn mẫu".
    """
    key, cue = seen.key, seen.cue
    if _P.other_set.match(key, cue.end):
        return True
    return _P.of_criteria_form.search(cue.form) is not None and (
        _P.some_criteria.match(key, cue.end) is not None
        or _P.meant_for.search(key, max(0, cue.start - OPENS), cue.start) is not None
    )


def _is_in_name(seen: _Seen) -> bool:
    """ "xã Tây |Thành|", "|huyện Giao| Thủy" """
    cue = seen.cue
    return any(p.start < cue.end and cue.start < p.end for p in seen.places)


def _is_of_some_criteria(seen: _Seen) -> bool:
    """ "xã A |bị rớt| 2 tiêu chí" """
    return seen.cue.form in _OF_SOME and _P.of_criteria.match(seen.key, seen.cue.end) is not None


def _is_verb(seen: _Seen) -> bool:
    """ "chất lượng các tiêu chí ngày càng |nâng cao|" """
    return seen.cue.form == _HIGHER_AS_VERB and seen.follows(_P.raises, _RAISED)


def _is_of_thing(seen: _Seen) -> bool:
    """ "hộ ông B có vườn |đạt chuẩn|", "còn 2 tiêu chí |chưa đạt|"; but "huyện Xuân Trường |đạt chuẩn|" is no school."""
    return (
        seen.cue.value in ("reach", "not_achieved")
        and not any(p.end == seen.cue.start - 1 for p in seen.places)
        and seen.follows(_P.of_thing, NEAR)
    )


def _is_of_event(seen: _Seen) -> bool:
    """ "Lễ công bố xã A đạt chuẩn |sẽ| diễn ra ngày 25/11" """
    return seen.cue.value == "target" and _P.event_ahead.match(seen.key, seen.cue.start) is not None


# why a cue claims nothing
_IDLE: tuple[Callable[[_Seen], bool], ...] = (
    _is_of_another,
    _is_kept,
    _is_held_against,
    _is_gloss,
    _is_other_task,
    _counts_indicators,
    _is_of_matter,
    _is_in_name,
    _is_of_some_criteria,
    _is_verb,
    _is_of_thing,
    _is_of_event,
)


def _joins(seen: _Seen, run: list[Mention]) -> bool:
    """Whether a cue belongs to the run before it."""
    cue, end = seen.cue, run[-1].end
    gap = _P.gloss.sub("", seen.key[end : cue.start])
    if len(gap) > NEAR or _ENDS.search(gap) or any(end <= p.start < cue.start for p in seen.places):
        return False
    joint = _Joint(seen.key, run, cue, gap)
    return not any(begins(joint) for begins in _BEGINNINGS)


class _Joint(NamedTuple):
    """A cue right behind a run, and the words between them."""

    key: str
    run: list[Mention]
    cue: Mention
    gap: str


def _claims_once_more(joint: _Joint) -> bool:
    """The run has claimed a standard, and another claim follows: "... nâng cao |và 1 xã| đạt chuẩn kiểu mẫu"."""
    value, gap = joint.cue.value, joint.gap
    if not any(c.value in (*STANDARDS, "reach") or c.id.endswith(ALL) for c in joint.run):
        return False
    return bool(
        _P.next_claim.search(gap)
        or (value in AIMS and (_P.turns.search(gap) or _is_aim_beside(joint)))
        or (value == "not_achieved" and _P.and_next.search(gap))
        or (value in ("not_achieved", "recognized") and any(c.value == "registered" for c in joint.run))
    )


def _is_aim_beside(joint: _Joint) -> bool:
    """Whether something else is aimed at as well: "xây dựng nông thôn mới nâng cao |gắn với mục tiêu| thành thị xã năm 2025"."""
    beside = _P.with_aim.fullmatch(joint.gap) is not None
    return beside and _P.aims_at_standard.match(joint.key, joint.cue.end) is None


def _is_recognised_otherwise(joint: _Joint) -> bool:
    """ "đề nghị công nhận 3 xã |nhưng tỉnh chỉ| công nhận 2 xã đạt chuẩn" """
    return joint.cue.value == "recognized" and _P.but.search(joint.gap) is not None


def _aims_higher(joint: _Joint) -> bool:
    """ "được Thủ tướng công nhận năm 2015 |và đang| hướng tới kiểu mẫu" """
    after = joint.run[-1].value == "recognized"
    return after and joint.cue.value in AIMS and _P.turns.search(joint.gap) is not None


def _council_meets(joint: _Joint) -> bool:
    """ "Hội đồng thẩm định xã kiểu mẫu |họp xét công nhận|" """
    return joint.cue.form.startswith(_COUNCIL_MEETS)


def _is_of_later_year(joint: _Joint) -> bool:
    """ "đạt 9 tiêu chí |và năm 2017| đạt chuẩn" """
    return _P.in_year.search(joint.gap) is not None and all(c.value == "bare" for c in joint.run)


def _came_true(joint: _Joint) -> bool:
    """ "được chọn làm điểm |và đã| về đích" """
    return _P.and_done.search(joint.key, joint.run[-1].end, joint.cue.start + _PAST) is not None


def _is_of_example(joint: _Joint) -> bool:
    """ "trở thành |gương| nông thôn mới": who becomes a model is no unit."""
    return _P.example.search(joint.gap) is not None


# where a cue right behind a run begins a claim of its own
_BEGINNINGS: tuple[Callable[[_Joint], bool], ...] = (
    _claims_once_more,
    _is_recognised_otherwise,
    _aims_higher,
    _council_meets,
    _is_of_later_year,
    _came_true,
    _is_of_example,
)
