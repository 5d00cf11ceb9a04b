"""ACTS: verbs of speech by what follows from them: who may be asked, who goes on with them, what their words are. The
table holds each verb of asking once; the classes that the rules ask for are made of its lists.
"""

from __future__ import annotations

from functools import cache

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("acts")
_DEMANDS, _PROPOSES, _PLEADS = (frozenset(_P.words(name)) for name in ("demands", "proposes", "pleads"))
_GIVES, _CHARGES, _PRESSES = (frozenset(_P.words(name)) for name in ("gives", "charges", "presses"))
DIRECTS = _P.word("directs")
PUT_FORWARD = frozenset(_P.words("puts_forward"))
HANDS_OUT = _GIVES | {DIRECTS}  # asks for something only if somebody is named who is to do it
ORDERS = _DEMANDS | HANDS_OUT | _CHARGES  # somebody orders those below him
ASKS = _DEMANDS | _PROPOSES | PUT_FORWARD  # in one's own voice: "..., nên |đề nghị| huyện sớm phân bổ vốn"
ASKS_ON = ASKS | _GIVES | _PLEADS  # with which who spoke before goes on, or another is told to ask
PASSED_ON = _PRESSES | {DIRECTS}  # with which goes on whoever was heard before: "ghi nhận ý kiến, |chỉ đạo| các xã ..."
PROMISES = frozenset(_P.words("promises"))
LAMENTS, BRINGS_UP = frozenset(_P.words("laments")), frozenset(_P.words("brings_up"))
COMPLAINS = LAMENTS | BRINGS_UP


def is_act(verb: Mention) -> bool:
    """Whether to say it is to ask for it: "đề nghị", "yêu cầu"."""
    return verb.label.endswith("directive")


def is_report(verb: Mention) -> bool:
    """Whether a verb of speech tells ("cho biết") and asks for nothing by itself."""
    return verb.label.startswith("cue.attribution")


@cache
def urging(cues: Cues) -> frozenset[str]:
    """Verbs of speech behind which an imperative is a demand."""
    return cues.forms("statement", "urge")
