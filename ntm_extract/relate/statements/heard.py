"""HEARD: what stands in a clause that somebody says: what has to be, what is promised, what is wrong there."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import COMPLAINS
from ntm_extract.relate.statements.agents import MODAL_REACH, doer_of
from ntm_extract.relate.statements.candidate import Clause
from ntm_extract.relate.statements.complaint import MUST, MUST_NOT, burden, hardship, open_cues
from ntm_extract.relate.statements.demand import MATTER, body_at, wish_at
from ntm_extract.relate.statements.petition import PETITIONERS, is_voter, residents
from ntm_extract.relate.statements.quotation import Speech

_P = phrases("clause")
_SAID = phrases("spoken")
PROMISE_REACH = 12
_INSTEAD = _SAID.words("instead")
_HENCE, _ONLY = _SAID.words("hence"), _SAID.word("only")
_HOPES, _STRIVES = frozenset(_SAID.words("hopes")), _SAID.word("strives")


class Heard(NamedTuple):
    """What somebody says in ``[start, end)``: the cues of what is wrong, of what has to be (``modals``; of these
    ``borne`` are burdens and ``asking`` ask for something) and of what is promised. ``verb``: the form of the verb of
    speech, or ""; ``hard``: other words tell of hardship.
    """

    analysis: Analysis
    key: str
    speech: Speech
    verb: str
    start: int
    end: int
    wrongs: list[Mention]
    modals: list[Mention]
    borne: list[Mention]
    hard: bool
    asking: list[Mention]
    promises: list[Mention]

    @property
    def by_voters(self) -> bool:
        """Whether voters or those present speak: "|Cử tri| phản ánh A. B.", "|Cử tri Lê Văn Khải| phản ánh ..."."""
        who = self.speech.who
        return who is not None and (
            PETITIONERS.match(who.lower()) is not None or is_voter(self.analysis, self.speech, who)
        )

    @property
    def turns(self) -> bool:
        """Whether the sentence turns against what went before: "|Tuy nhiên|, ..."."""
        return _P.contrast.match(self.key, self.speech.sentence.start) is not None

    @property
    def is_member(self) -> bool:
        """Whether it is a later member of a sentence: "xã giữ 16 tiêu chí; |3 tiêu chí bị tụt|"."""
        return self.key.endswith("; ", 0, self.start)

    def clause(self, kind: str, rule: str, confidence: float) -> Clause:
        return Clause(self.start, self.end, kind, f"statement.{rule}", confidence)


def hear(analysis: Analysis, speech: Speech, start: int, end: int) -> Heard:
    """What somebody says in ``[start, end)`` of his speech."""
    key, verb = analysis.text.key, speech.verb.form if speech.verb is not None else ""
    modals, hard = _modals(analysis, speech, start, end), hardship(analysis, start, end)
    worried = hard or verb in COMPLAINS
    borne = [
        m
        for m in modals
        if burden(key, m, end)
        or (m.form == MUST and (worried or _for_want(analysis, start, m)))
        or _is_denied(analysis, speech, start, m)
    ]
    # "|Ví dụ| vùng núi thì không nhất thiết đường phải rộng", "|Nguyên nhân| phải chờ vốn" ask for nothing
    asks_nothing = _P.cause.match(key, start) or _P.standard.match(key, start, end)
    asking = [] if asks_nothing else [m for m in modals if m not in borne]
    # "tin tưởng nhân dân |sẽ| đoàn kết": what others will do
    promises = [] if verb in _HOPES else _promises(analysis, speech, start, end)
    wrongs = open_cues(analysis, "cue.statement.shortcoming", start, end)
    return Heard(analysis, key, speech, verb, start, end, wrongs, modals, borne, hard, asking, promises)


def _modals(analysis: Analysis, speech: Speech, start: int, end: int) -> list[Mention]:
    """What says that something has to be, near to where the clause begins, its aim and what is given left out."""
    key = analysis.text.key
    quoted = speech.mode == "quoted" and speech.official  # "Tôi đã nói nhiều lần, ..., còn lại bộ trưởng |phải| đến"
    # "|Việc| tổ chức hội nghị toàn quốc về ... tại Hà Tĩnh và các sự kiện liên quan |phải| bảo đảm an toàn"
    matter = start - len(MATTER) * key.endswith(MATTER, 0, start)
    far = quoted or _P.aim.match(key, start) or _P.given.match(key, start, end) or key.startswith(MATTER, matter)

    def is_near(modal: Mention) -> bool:
        begin = doer_of(key, start, modal.start) if far else start
        return len(key[begin : modal.start].split()) <= MODAL_REACH or key.endswith(_HENCE, start, modal.start)

    return [
        m
        for m in open_cues(analysis, "cue.statement.modal", start, end)
        if is_near(m)
        and not _P.needs.match(key, m.end)
        and not _SAID.suffices.match(key, m.start - len(_ONLY), end)
        and not _P.not_needed.search(key, start, m.start)
        and not _P.when_asked.search(key, start, m.start)
    ]


def _for_want(analysis: Analysis, start: int, modal: Mention) -> bool:
    """Whether a "phải" tells what is borne for want of something, and gives nobody a task: "Đảo chưa có nhà máy xử lý,
    |phải| chở rác vào bờ"; not "chưa có bãi rác, xã |phải| tìm quỹ đất", "thiếu cán bộ, |phải| bổ sung".
    """
    key = analysis.text.key
    doer = doer_of(key, start, modal.start)
    wanting = doer > start and _SAID.wanting.search(key, start, doer)
    return bool(wanting) and not (body_at(analysis, doer + 1) or wish_at(analysis, modal.end + 1))


def _is_denied(analysis: Analysis, speech: Speech, start: int, modal: Mention) -> bool:
    """Whether it is told what somebody is denied: residents say "dân |không được| xây nhà", anybody "rừng lại |không được|
    đụng vào".
    """
    if modal.form != MUST_NOT:
        return False
    denied = residents(analysis, speech) and _SAID.denied.search(analysis.text.key, start, modal.start) is not None
    return denied or analysis.text.key.endswith(_INSTEAD, start, modal.start)


def _promises(analysis: Analysis, speech: Speech, start: int, end: int) -> list[Mention]:
    """What promises something, near to who does, and is not told of as unkept."""
    key = analysis.text.key
    return [
        m
        for m in open_cues(analysis, "cue.statement.commitment", start, end)
        if len(key[doer_of(key, start, m.start) : m.start].split()) <= PROMISE_REACH
        # "xã phấn đấu có thêm 2 thôn đạt chuẩn": a target, until somebody says it himself
        and (speech.mode == "quoted" or m.form != _STRIVES)
        and not _P.unkept.search(key, m.end, end)
    ]
