"""SPOKEN: what kind of statement a clause is that somebody says: its modal, its promise, its complaint or its praise
decides.
"""

from __future__ import annotations

import re

from ntm_extract.document import Mention
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import RANK
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import COMPLAINS, urging
from ntm_extract.relate.statements.agents import asked_of_others, doer_of, is_told_to
from ntm_extract.relate.statements.candidate import Candidate, Clause
from ntm_extract.relate.statements.complaint import (
    MUST,
    SAID_WEIGHT,
    grieves,
    is_over,
    is_short_of,
    lacks,
    open_cues,
    weight_of,
)
from ntm_extract.relate.statements.complaint_verbs import LAMENT, laments, tells_only
from ntm_extract.relate.statements.demand import (
    WILL,
    body_at,
    doer_goes_on,
    imperative,
    lead_end,
    urged,
    urges,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.heard import Heard, hear
from ntm_extract.relate.statements.in_list import CONTINUES
from ntm_extract.relate.statements.named import is_inspector, level_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import minutes, reports_on_past
from ntm_extract.span import line_start

_P = phrases("clause")
_SAID = phrases("spoken")
_COMPLAINT = phrases("complaint")
# how much must speak for a shortcoming: going on; in a later member of a sentence
CARRIED_WEIGHT, MEMBER_WEIGHT = 8, 6
STRONG_WEIGHT = 4  # less is in doubt, and the name of the rule says so
# what those without office say is no complaint by one weak word, unless those in office answer for it
VILLAGER_WEIGHT = 3
PROMISER = 4  # words of who goes on to promise: "Về phía HĐND huyện sẽ ..."
FOUND_OF = 14  # words of those of whom something is found that stay in the clause
_LEVELS = level_words("unit", "village")
_VERDICT = _SAID.words("verdict")
_FIRM = frozenset(_SAID.words("firm"))
_ADVISES = frozenset(_SAID.words("advises"))
_JUDGES = frozenset(_SAID.words("judges"))
_NEUTRAL = frozenset(_SAID.words("neutral"))


def spoken(it: Candidate) -> Clause | None:
    """The statement that somebody makes, by the first of _KINDS that finds one; None in the paper's own voice."""
    if it.speech.mode == "paper":
        return None
    analysis, speech, start, end = it.analysis, it.speech, it.start, it.end
    if listed := _P.faults_listed.match(analysis.text.key, start, end):
        # "chỉ ra |một số hạn chế cần sớm khắc phục là: |hồ sơ chưa đủ"
        return Clause(listed.end(), end, "shortcoming", "statement.listed", 0.7)
    if asked := _question(it):
        return asked
    if tells_only(analysis, speech, start, end) or _SAID.good_wishes.match(analysis.text.key, start):
        return None
    if (failing := _SAID.or_else.match(analysis.text.key, start, end)) and wish_at(analysis, failing.end()):
        return it.clause("directive", "should", 0.6)
    if (begins := laments(analysis, speech, start)) >= 0:
        return Clause(begins, end, "shortcoming", "statement.lament", 0.6)
    heard = hear(analysis, speech, start, end)
    for kind in _KINDS:
        if (clause := kind(heard)) is not None:
            return clause
    return None


def _question(it: Candidate) -> Clause | None:
    """What a question asks for or reproaches: "|Xã có thể cho thôn mượn máy được không|?", "|Vì sao chợ xây xong mà vẫn bỏ không|?"."""
    analysis, start, end = it.analysis, it.start, it.end
    key = analysis.text.key
    stop = key.find("?", end - 1, end + 1) + 1
    if stop == 0:
        return None
    if _SAID.suggests.match(key, start, stop):
        return it.clause("directive", "question", 0.5)
    wrong = _SAID.reproaches.match(key, start, stop) and weight_of(analysis, start, end) >= SAID_WEIGHT
    return it.clause("shortcoming", "question", 0.5) if wrong else None


def _denial(heard: Heard) -> Clause | None:
    """ "khẳng định |không thu thêm của dân một đồng nào|"."""
    speech, start = heard.speech, heard.start
    if not speech.official or speech.verb is None or heard.verb not in _FIRM or start > speech.verb.end + 2:
        return None
    if not _P.denies.match(heard.key, start):
        return None
    instead = _SAID.but_must.search(heard.key, start, heard.end)  # "không để thành phong trào |mà phải| làm thực chất"
    return heard.clause("directive" if instead else "commitment", "denied", 0.6)


def _promise(heard: Heard) -> Clause | None:
    """ "|Đoàn thanh tra| sẽ làm rõ ...", also where he goes on; "nếu có sai phạm |sẽ xử lý nghiêm|"."""
    key, start, speech = heard.key, heard.start, heard.speech
    if not heard.promises or not speech.official:
        return None
    at = heard.promises[0].start
    if heard.modals and heard.modals[0].start <= at:
        return None
    acts = _P.acts.match(key, at) is not None
    doer = without_time(heard.analysis, doer_of(key, start, at), heard.end)
    any_one = _P.any_one.match(key, start) is not None  # "|xã nào chậm| sẽ đề nghị thu hồi bằng"
    we = _P.we.match(key, doer) is not None or _P.we_just.search(key, start, at) is not None
    if speech.mode == "carried":
        # "Tới đây, |sẽ sửa thêm 5 nhà văn hóa|", not "Tới đây sẽ thiếu nước"
        deed = at <= doer and heard.promises[0].form == WILL and wish_at(heard.analysis, heard.promises[0].end + 1)
        ours = deed or (we and len(key[doer:at].split()) <= PROMISER) or (acts and any_one)
    else:
        named = any(p.type_start == doer for p in heard.analysis.toponyms_between(doer, at))
        ours = at <= doer or named or we or acts
    return heard.clause("commitment", "promise", 0.75) if ours else None


def _intention(heard: Heard) -> Clause | None:
    """ "Thời gian tới, |xã tiếp tục rà soát tiêu chí|": what a body goes on to do, by the words of who speaks for it; by those of
    somebody above it, what it is to do.
    """
    analysis, speech = heard.analysis, heard.speech
    if not speech.official:
        return None
    ours = _SAID.intends.match(heard.key, without_time(analysis, heard.start, heard.end), heard.end)
    if ours is None or not wish_at(analysis, ours.end()) or not _is_to_come(heard, ours):
        return None
    speaks, acts = level_of(analysis, speech.who), next((_LEVELS[w] for w in ours["who"].split() if w in _LEVELS), None)
    if speaks is None or acts is None:
        return None if heard.verb in urging(analysis.gazetteer.cues) else heard.clause("commitment", "intention", 0.6)
    if RANK.get(speaks, -1) > RANK[acts]:
        return None  # the commune tells what its district is going to do
    return heard.clause("commitment" if speaks == acts else "directive", "intention", 0.6)


def _is_to_come(heard: Heard, ours: re.Match[str]) -> bool:
    """Whether what a body does is still to come, by a time in front of it, in quoted words also behind ("“|Xã làm ngay trong
    quý IV|”"), or because it "goes on" with an aim.
    """
    low, at, day = heard.speech.sentence.start, ours.start("who"), heard.analysis.day
    # "Xã xác định |năm 2026| tập trung nguồn lực"
    times = heard.analysis.timexes_between(low, heard.end if heard.speech.mode == "quoted" else ours.end())
    return (
        _SAID.coming.search(heard.key, low, at) is not None
        or any(time.first is not None and time.first > day for time in times)
        or (ours["aim"] is not None and heard.key.startswith(CONTINUES, ours.end()))
    )


def _demand(heard: Heard) -> Clause | None:
    """ "các xã |cần| rà soát lại tiêu chí"; not behind what is wrong, nor under a condition."""
    if not heard.asking:
        return None
    key, start, at = heard.key, heard.start, heard.asking[0].start
    speech, wrong = heard.speech, heard.wrongs[0] if heard.wrongs else None
    pleads = _SAID.pleads.match(key, at) is not None  # "nếu dự án dừng, |hãy| trả đất", whoever says it
    asks = speech.official or pleads or heard.verb in _ADVISES
    if not asks and (speech.mode == "carried" or not asked_of_others(heard.analysis, start, at)):
        return None
    # "chị Hoa cho biết mỗi hộ |phải| góp 3 triệu đồng" asks nobody
    tells = heard.asking[0].form == MUST and (speech.mode == "carried" or not asks)
    if tells and not is_told_to(heard.analysis, speech.who, start, heard.asking[0]):
        return None
    given = _P.given.match(key, start, at)  # "|Với các sai phạm trên|, UBND xã phải kiểm điểm"
    if wrong is not None and ((given and wrong.end <= given.end()) or _P.culprits.match(key, start, at)):
        wrong = None
    behind_wrong = wrong is not None and wrong.start < at and wrong.end < at - 12
    if behind_wrong or (not pleads and _P.condition.search(key, start, at)):
        return None
    return heard.clause("directive", "modal", 0.7)


def _advice(heard: Heard) -> Clause | None:
    """ "|tỉnh nên| trả sớm 4 tỷ đồng", "|xã nào chậm thì kiểm điểm|"."""
    speech, key, start = heard.speech, heard.key, heard.start
    if not speech.official or speech.mode not in ("said", "quoted", "according"):
        return None
    rather = _P.rather.match(key, start)
    if _P.should.match(key, start) or (rather and wish_at(heard.analysis, rather.end())):
        return heard.clause("directive", "should", 0.6)
    whoever = _P.whoever.match(key, lead_end(heard.analysis, start, heard.end), heard.end)
    if whoever and not heard.asking and (_P.we.match(key, whoever.end()) or _P.acts.match(key, whoever.end())):
        # "cán bộ nào xa dân, |chúng tôi| luân chuyển ngay", "khoản nào dân không đồng tình thì |sẽ bỏ|"
        return heard.clause("commitment", "should", 0.55)
    told = whoever and (whoever["firm"] or wish_at(heard.analysis, whoever.end()))
    return heard.clause("directive", "should", 0.6) if told else None


def _order(heard: Heard) -> Clause | None:
    """ "|Tập trung| thu gom rác", where somebody urges it or goes on to; not "Một số nơi chạy theo thành tích; |huy
    động| quá sức dân".
    """
    analysis, speech, start, end = heard.analysis, heard.speech, heard.start, heard.end
    if not speech.official:
        return None
    front = analysis.text.key[speech.sentence.start : speech.start].strip() if speech.mode == "said" else ""
    if front.endswith(",") and speech.verb is None and doer_goes_on(analysis, start, end):
        return heard.clause("directive", "imperative", 0.6)  # "Theo đó, |Công an xã rà soát ...|", as a paper says
    urging = urges(analysis, speech.verb, start) if speech.verb is not None else _asked(analysis, speech, start)
    pressed = urging and urged(analysis, start, end)
    goes_on = speech.mode == "quoted" or (speech.mode == "carried" and not reports_on_past(analysis, speech.sentence))
    ordered = goes_on and imperative(analysis, start, end)
    if ordered and not pressed and heard.key.endswith("; ", 0, start):
        ordered = imperative(analysis, lead_end(analysis, speech.start, end), end)
    return heard.clause("directive", "imperative", 0.6) if pressed or ordered else None


def _asked(analysis: Analysis, speech: Speech, start: int) -> bool:
    """Whether words are quoted right behind an act of asking: "yêu cầu: “|Rà lại các khoản thu sai quy định|”"."""
    if speech.mode != "quoted":
        return False
    end = len(analysis.text.key[:start].rstrip(' ,:"“'))
    return any(act.end == end for act in analysis.labelled("cue.statement.directive", max(0, end - LAMENT), end))


def _joy(heard: Heard) -> Clause | None:
    """ "|Điều đáng mừng nhất là| dân đã bỏ thói quen trông chờ", whatever was wrong before."""
    glad = heard.speech.official and _SAID.gladly.match(heard.key, heard.start, heard.end)
    return heard.clause("assessment", "worth", 0.6) if glad else None


def _burden(heard: Heard) -> Clause | None:
    """ "người dân |phải| góp tiền nhiều lần"."""
    borne = heard.hard or (heard.borne and heard.speech.official)
    if not borne or heard.speech.mode not in ("said", "quoted"):
        return None
    over = is_over(heard.analysis, heard.start, heard.end)
    return None if over else heard.clause("shortcoming", "burden", 0.55)


def _in_vain(heard: Heard) -> Clause | None:
    """ "|Ông đã làm đơn gửi huyện nhưng đều không được trả lời|", as residents say, be it of one who goes on."""
    asked = not heard.speech.official and _P.in_vain.search(heard.key, heard.start, heard.end)
    return heard.clause("shortcoming", "shortcoming.said", 0.55) if asked else None


def _wrong(heard: Heard) -> Clause | None:
    """ "|Tuy nhiên| các tiêu chí ... |chưa bảo đảm|"."""
    key, start, end, speech = heard.key, heard.start, heard.end, heard.speech
    weight = weight_of(heard.analysis, start, end)
    if heard.is_member and is_over(heard.analysis, speech.start, start):
        weight = 0  # "Trước đây đảng viên đi muộn; |họp thì thiếu người|"
    if weight < _enough(heard) or _only_counts(heard, weight):
        return None
    boasts = _SAID.boasts.search(key, line_start(key, start), start)  # "ông X |khoe: “|ai đòi đồng nào đâu”"
    if boasts and weight < STRONG_WEIGHT:
        return None
    if _SAID.did.match(key, without_time(heard.analysis, start, end), end):
        return None
    if speech.official and _SAID.willingly.match(key, start, end):
        return heard.clause("assessment", "worth", 0.4)
    if weight < VILLAGER_WEIGHT and not _is_sure(heard) and not _of_public(heard):
        return None
    if _P.verdict.search(key, start, end):
        return heard.clause("assessment", "finding", 0.5)
    by = _P.found_out.search(key, start, end)
    if by and len(key[start : by.start()].split()) > FOUND_OF:
        # "9 công trình của ba xã ... bị phát hiện |thi công không đúng thiết kế|"
        heard = heard._replace(start=by.end())
    if weight < STRONG_WEIGHT:
        return heard.clause("shortcoming", "shortcoming.weak", 0.5)
    return heard.clause("shortcoming", f"shortcoming.{speech.mode}", 0.6)


def _enough(heard: Heard) -> int:
    """How much must speak for a complaint: less where it is told, turned to or found, more where somebody only goes on."""
    who = heard.speech.who
    told = heard.speech.mode != "carried" or minutes(heard.analysis) or heard.by_voters
    if told or heard.turns or (who is not None and is_inspector(who)):
        return SAID_WEIGHT
    return MEMBER_WEIGHT if heard.is_member else CARRIED_WEIGHT


def _is_sure(heard: Heard) -> bool:
    """Whether even a weak word complains: by who says it, how, or in what a text."""
    outright = bool(heard.wrongs) or heard.verb in COMPLAINS or heard.turns
    return outright or heard.speech.official or heard.by_voters or grieves(heard.analysis)


def _of_public(heard: Heard) -> bool:
    """Whether what is wrong is told of what those in office answer for, and no joy: "|nước| vẫn chưa về tới nhà"; not
    "Huyện cho vay vốn, |nhà tôi thiếu người làm|".
    """
    key = heard.key
    if _COMPLAINT.cheers.search(key, heard.start, heard.end):
        return False
    before = low = heard.start  # what is wrong is told of what its part of the sentence names, or the part before
    while low < heard.end:
        comma = key.find(", ", low, heard.end)
        end = comma if comma >= 0 else heard.end
        own = _SAID.of_own.match(key, low, end)
        if weight_of(heard.analysis, low, end) and _SAID.public.search(key, own.end() if own else before, end):
            return True
        before, low = low, end + 2
    return False


def _plainly_wrong(heard: Heard) -> Clause | None:
    """What residents lack or want no more, in whatever words: "Tiền thu đủ mà đường |chẳng thấy| làm"; and what anybody
    is told to say frankly: "“|Có nơi trồng hoa để chụp ảnh|”, bà X thẳng thắn".
    """
    speech, key = heard.speech, heard.key
    line, quoted = line_start(key, heard.start), speech.mode == "quoted"
    frankly = quoted and bool(_SAID.frankly.match(key, heard.end) or _SAID.sadly.search(key, line, heard.start))
    if (speech.official and not frankly) or speech.who is None or speech.mode not in ("said", "quoted", "according"):
        return None
    signed = speech.verb is None or heard.verb in _NEUTRAL or key.startswith((":", ","), speech.verb.end)
    if speech.mode == "said" and not signed:
        return None  # "đã góp ý |nhưng không có chuyển biến|"
    admitted = (
        quoted and _SAID.admitted.match(key, heard.end) and not _COMPLAINT.glad.search(key, heard.start, heard.end)
    )
    plainly = admitted or lacks(heard.analysis, heard.start, heard.end, aloud=frankly)
    return heard.clause("shortcoming", "shortcoming.plain", 0.45) if plainly else None


def _only_counts(heard: Heard, weight: int) -> bool:
    """Whether somebody tells a number and nothing else, which is a figure: "báo cáo |18 xã chưa đạt|", of an office also
    "theo Sở Xây dựng, |28 công trình chưa khởi công|"; not "thu gom mới 64%, trong khi quy định là 90%".
    """
    key, start, end, speech = heard.key, heard.start, heard.end, heard.speech
    if speech.mode == "quoted" or heard.verb not in _NEUTRAL or is_short_of(key, start, end):
        return False
    if weight <= SAID_WEIGHT and _SAID.counted.search(key, start, end):
        return True
    of_office = heard.verb and speech.who is not None and _SAID.office.match(speech.who.lower())
    return weight < STRONG_WEIGHT and bool(of_office) and bool(heard.analysis.quantities_between(start, end))


def _finding(heard: Heard) -> Clause | None:
    """ "huyện là |điểm sáng| của miền Đông", "nhận xét xã làm |nhanh|", "|việc lập tổ hội có ý nghĩa| quan trọng"."""
    analysis, speech, start, end = heard.analysis, heard.speech, heard.start, heard.end
    if not speech.official or heard.asking or heard.wrongs:
        return None
    if speech.mode in ("said", "quoted") and (
        open_cues(analysis, "cue.statement.finding", start, end)
        or (speech.verb is not None and not heard.promises and _is_judged(analysis, speech.verb, start))
        or (speech.mode == "said" and _SAID.judging.match(heard.key, speech.sentence.start))
        or (heard.verb in _JUDGES and open_cues(analysis, "cue.statement.praised", start, end))
    ):
        return heard.clause("assessment", "finding", 0.55)
    doubtful = analysis.quantities_between(start, end) or _SAID.in_doubt.search(heard.key, start, end)
    if doubtful or _SAID.worth.search(heard.key, start, end) is None:
        return None  # "tỷ lệ đồng lòng đạt 98%" is a figure
    if speech.mode == "carried" and not _SAID.this_is.match(heard.key, start):
        return None
    return heard.clause("assessment", "worth", 0.5)


_KINDS = (
    _denial,
    _promise,
    _intention,
    _demand,
    _advice,
    _order,
    _joy,
    _in_vain,
    _burden,
    _wrong,
    _plainly_wrong,
    _finding,
)


def _is_judged(analysis: Analysis, verb: Mention, start: int) -> bool:
    """Whether a verdict follows, be it only on a unit or a body: "nhận xét |xã làm chắc tay|", "đánh giá |già Của là cánh tay
    nối dài|", not "đánh giá |tình hình|".
    """
    if verb.form not in _VERDICT or start > verb.end + 2:
        return False
    if _SAID.weighed.match(analysis.text.key, verb.end):
        return True
    return body_at(analysis, start) or any(
        place.type_start == start for place in analysis.toponyms_between(start, start + 24)
    )
