"""ACTS: verbs of speech by what follows from them: who may be asked, who goes on with them, what their words are. The
table holds each verb of asking once; the classes that the rules ask for are made of its lists.
"""

from __future__ import annotations

from functools import cache

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("acts")
DIRECTS = _P.word("directs")
_DEMANDS, _GIVES = frozenset(_P.words("demands")), frozenset(_P.words("gives"))
_PROPOSES = frozenset(_P.words("proposes"))
PUT_FORWARD = frozenset(_P.words("puts_forward"))
HANDS_OUT = _GIVES | {DIRECTS}  # asks for something only if somebody is named who is to do it
ORDERS = _DEMANDS.union(HANDS_OUT, _P.words("charges"))  # somebody orders those below him
SETS_ON = _DEMANDS | _PROPOSES | HANDS_OUT  # whoever is named behind it is to act: "|chỉ đạo| các xã rà soát"
# in one's own voice: "..., nên |đề nghị| huyện sớm phân bổ vốn"
ASKS = _DEMANDS | _PROPOSES | PUT_FORWARD
ASKS_ON = ASKS.union(_GIVES, _P.words("pleads"))  # with which who spoke before goes on, or another is told to ask
# with which goes on whoever was heard before: "ghi nhận ý kiến, |chỉ đạo| các xã ..."
PASSED_ON = frozenset((DIRECTS, *_P.words("presses")))
ANSWERS = frozenset(_P.words("answers"))  # "đại biểu |sẽ trả lời cử tri|"
PROMISES = ANSWERS.union(_P.words("promises"))
LAMENTS, BRINGS_UP = frozenset(_P.words("laments")), frozenset(_P.words("brings_up"))
COMPLAINS = LAMENTS | BRINGS_UP


def is_act(verb: Mention) -> bool:
    """Whether to say it is to ask for it: "đề nghị", "yêu cầu"."""
    return verb.label.endswith("directive")


def is_praise(verb: Mention) -> bool:
    """Whether to say it is to praise: "biểu dương", "ghi nhận"."""
    return verb.label.endswith("assessment")


def is_report(verb: Mention) -> bool:
    """Whether a verb of speech tells ("cho biết") and asks for nothing by itself."""
    return verb.label.startswith("cue.attribution")


@cache
def urging(cues: Cues) -> frozenset[str]:
    """Verbs of speech behind which an imperative is a demand."""
    return cues.forms("statement", "urge")
