"""BY VERB: what the verb of speech says of its words: they praise, are one of what is asked for, or promise."""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.statements.acts import PROMISES, is_act, is_praise, urging
from ntm_extract.relate.statements.candidate import FACT, Candidate, Clause
from ntm_extract.relate.statements.complaint import SAID_WEIGHT, open_cues, weight_of
from ntm_extract.relate.statements.demand import asked_for, body_at, concludes, doer_goes_on, lists, urged
from ntm_extract.relate.statements.report import formal

_P = phrases("clause")
_NOTES, _OWNS, _BEG = _P.word("notes"), _P.words("owns"), _P.word("beg")
PRAISE_WITHIN = 40  # characters of a clause in which the word that praises stands


def commended(it: Candidate) -> Clause | None:
    """What a paper praises, by the first word of the clause: "2. Kết luận: - |Ghi nhận| nỗ lực của các thôn"."""
    if not formal(it.analysis):
        return None
    cues = open_cues(it.analysis, "cue.statement.assessment", it.start, it.start + PRAISE_WITHIN)
    return it.clause("assessment", "praise", 0.7) if any(cue.start == it.start for cue in cues) else None


def noted(it: Candidate) -> Clause | None:
    """What an inspection found wrong: "tổ |ghi nhận| 3 đường hỏng"; FACT where one takes note: "tiếp thu ý kiến"."""
    analysis, verb, end = it.analysis, it.speech.verb, it.end
    if verb is None:
        return None
    if verb.form == _NOTES and weight_of(analysis, verb.end, end) >= SAID_WEIGHT:
        if not open_cues(analysis, "cue.statement.praised", verb.end, end):
            return Clause(verb.end, end, "shortcoming", "statement.shortcoming.found", 0.6)
    return FACT if _P.takes_note.match(analysis.text.key, verb.start) else None


def praised(it: Candidate) -> Clause | None:
    """What right behind a verb of praise is praised: "|biểu dương| các thôn"."""
    verb, speech = it.speech.verb, it.speech
    if verb is None or not is_praise(verb) or not speech.start <= it.start < verb.end + 2:
        return None
    return it.clause("assessment", "praise", 0.7)


def listed(it: Candidate) -> Clause | None:
    """A further member of what a verb asks for: "yêu cầu: A rà soát; |B hoàn thành|"."""
    analysis, verb, start = it.analysis, it.speech.verb, it.start
    if verb is None or it.speech.mode != "said" or start <= verb.end + 1:
        return None
    if not asked_for(analysis, verb, start, it.end):
        return None
    member = lists(analysis, verb, start) or (is_act(verb) and body_at(analysis, start))
    return it.clause("directive", "listed", 0.7) if member else None


def concluded(it: Candidate) -> Clause | None:
    """A further order of an official who urges or concludes: "kết luận: A; |Sở B cân đối vốn|"."""
    analysis, verb, start, end = it.analysis, it.speech.verb, it.start, it.end
    if verb is None or it.speech.mode != "said" or not it.speech.official or start <= verb.end + 2:
        return None
    goes_on = verb.form in urging(analysis.gazetteer.cues) and doer_goes_on(analysis, start, end)
    ordered = goes_on or (concludes(analysis, verb) and urged(analysis, start, end))
    return it.clause("directive", "listed", 0.65) if ordered else None


def promised(it: Candidate) -> Clause | None:
    """What is promised right behind the verb: "bà X cam kết |bố trí đủ 12 tỷ đồng|"; nothing told of as not kept."""
    key, verb = it.analysis.text.key, it.speech.verb
    if verb is None or verb.form not in PROMISES or it.start > verb.end + 2:
        return None
    told = _P.signed.match(key, verb.start) or _P.unkept.search(key, verb.end, it.end)
    return None if told else it.clause("commitment", "promised", 0.75)


def owned(it: Candidate) -> Clause | None:
    """What somebody owns up to, with the verb: "|xin nhận trách nhiệm về khâu thẩm tra còn nể nang|"; not "|nhận trách nhiệm|
    trước cử tri".
    """
    key, verb = it.analysis.text.key, it.speech.verb
    if verb is None or verb.form not in _OWNS or it.start > verb.end + 2 or not _P.owns_up.match(key, verb.end, it.end):
        return None
    begin = verb.start - len(_BEG) * key.endswith(_BEG, 0, verb.start)
    return Clause(begin, it.end, "shortcoming", "statement.lament", 0.6)


BY_VERB = (commended, noted, praised, listed, concluded, promised, owned)
