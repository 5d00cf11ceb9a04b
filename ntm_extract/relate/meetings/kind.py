"""KIND: the kind of a meeting: by its word, by more of its name, or by who holds it."""

from __future__ import annotations

import re
from functools import cache

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import any_of, sought
from ntm_extract.relate.analysis import Analysis

_P = phrases("kind")
_KINDS = ("briefing", "interim_review", "final_review", "deployment", "appraisal", "training")
_NAME = 110  # characters in which a general name says what it is about: "hội nghị trực tuyến toàn quốc |triển khai|"


def kind_of(analysis: Analysis, mention: Mention) -> tuple[str, int]:
    """The kind and the end of the name: of a general word ("hội nghị") the words behind tell the kind, or who holds it."""
    key, kind = analysis.text.key, mention.value
    low = analysis.sentence(mention.start).start
    if kind == "other" and (rest := _P.rest.match(key, mention.end, mention.end + _NAME)):
        about_words = _kind_patterns(analysis.gazetteer.cues).items()
        words = [(about, m) for about, p in about_words if (m := p.search(key, mention.start, rest.end()))]
        for about, word in sorted(words, key=lambda w: w[1].start()):
            if _P.prepared.search(key, mention.start, word.start()):
                continue
            if about != "briefing" or word[0].startswith("giao ban"):
                return about, word.end()
            if review := _review(key, word.end(), session=_P.session.match(key, mention.start) is not None):
                return review, word.end()
    if kind in ("other", "working_session", "inspection") and _P.appraisers.search(key, low, mention.start):
        return "appraisal", mention.end  # "|Hội đồng thẩm định| tỉnh họp"
    return kind, mention.end


@cache
def _kind_patterns(cues: Cues) -> dict[str, re.Pattern[str]]:
    """Patterns of the words of each kind that only mean it within the name of an event: "hội nghị |triển khai| nhiệm
    vụ".
    """
    forms = {k: [c.form for c in cues.items if (c.kind, c.value, c.side) == ("meeting", k, "pattern")] for k in _KINDS}
    return {kind: sought(rf"(?<!\w){any_of(words)}(?!\w)") for kind, words in forms.items()}


def _review(key: str, at: int, *, session: bool) -> str | None:
    """The kind of a meeting that judges results, by the length of their period; None where no period is named: "kiểm
    điểm tiến độ". A ``session`` of a council judges the results of a year without being a review.
    """
    if (reviewed := _P.reviewed.match(key, at)) and not (session and reviewed["results"]):
        return "final_review" if reviewed["whole"] or reviewed["results"] else "interim_review"
    return "briefing" if _P.current.match(key, at) else None
