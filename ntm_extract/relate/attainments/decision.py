"""DECISION: by whose decision, and in which year, a unit is recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ntm_extract.document import LegalRef, Sentence, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim, Named, Year
from ntm_extract.span import Span

_P = phrases("decision")
_LEVELS = level_words("unit")
_CLAIM_YEAR = phrases("claim_year")
_NUMBER = _P.word("number")
_CHOOSES = _P.words("chooses")
_DECIDES = _P.words("decides")
_RECOGNISE = _P.word("recognise")
BEHIND = 40  # characters behind a recognition in which its day may stand
BESIDE = 5  # characters between a law and whoever made it
REACH = 60  # characters between a claim and its decision
FAR = 80  # characters between whoever decides and a claim that he does not govern: "|huyện chỉ đạo| ..., phấn đấu đạt chuẩn"


def year_of_decision(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, status: AttainmentStatus
) -> Year | None:
    """The year of the decision that recognises, of several that of its own clause: its date, or the day on which it was
    signed ("|Ngày 18/3|, tỉnh ban hành quyết định công nhận ...").
    """
    if status != "recognized":
        return None
    low, before = sentence.start, analysis.sentences.previous(sentence)
    if before is not None and _CLAIM_YEAR.accordingly.match(analysis.text.key, low):
        # "Ngày 18/6/2015, UBND tỉnh ban hành Quyết định số 1104. |Theo quyết định|, có 6 xã ..."
        low = before.start
    named = law_of(analysis, place, claim, sentence)
    own = named.where.start if named else None
    for law in sorted(deciding(analysis, low, sentence.end), key=lambda law: law.start != own):
        if law.date:
            return Year(law.date.year, law.evidence["date"])
    key = analysis.text.key
    for time in analysis.timexes_between(low, min(sentence.end, claim.end + BEHIND)):
        if time.kind != "day" or not time.last:
            continue
        ahead = time.end <= claim.start and (
            _P.signs.search(key, time.end, claim.start)
            or _P.passive_day.fullmatch(key, time.end, claim.end)
            or _P.active_day.fullmatch(key, time.end, claim.end)
        )
        if ahead or (time.start >= claim.end and _P.on_day.fullmatch(key, claim.end, time.start)):
            return Year(time.last.year, Span(time.start, time.end))
    return None


def authority_of(
    analysis: Analysis, claim: Claim, sentence: Sentence, place: Toponym | None = None, reached: bool = False
) -> Named | None:
    """Who decided or set it: "được UBND tỉnh công nhận", "huyện chỉ đạo phấn đấu", "theo Quyết định của UBND tỉnh"; of one
    ``place`` among those that a claim is about, or of all. What is ``reached`` nobody chose: "được Trung ương chọn làm điểm, về
    đích sớm nhất".
    """
    key = analysis.text.key
    named = analysis.toponyms_between(sentence.start, sentence.end)
    for match in reversed(list(_P.authority.finditer(key, sentence.start, min(sentence.end, claim.end + 4)))):
        if any(p.start < match.end() <= p.end or _is_address(named, p, match.start("who")) for p in named):
            continue  # "xã A, |huyện Giao| Thủy", "xã A, |huyện B đã có quyết định|"
        if place and _LEVELS.get(match["who"]) == place.level:
            continue  # "|Huyện| Vĩnh Bảo phấn đấu đạt chuẩn": it decides nothing about itself
        if reached and match[0].endswith(_CHOOSES):
            continue
        if not match[0].endswith(_RECOGNISE) and _P.rewards.match(key, match.end()):
            continue
        if _P.where.search(key, max(sentence.start, match.start("who") - FAR), match.start("who")):
            continue  # "xã A là một trong 2 xã của |huyện B| phấn đấu đạt chuẩn"
        if _governs(key, match, claim, place) or (
            place and _P.recognises.search(key, match.start("who"), place.type_start)
        ):
            return _body(analysis, named, Span(*match.span("who")))
    given = _P.given.search(key, claim.end, min(sentence.end, claim.end + 70))
    rules = (law for law in analysis.legal_between(claim.end, sentence.end) if sets_criteria(analysis, law))
    if given is not None and not any(law.start < given.start("who") <= law.full_end + BESIDE for law in rules):
        return _body(analysis, named, Span(*given.span("who")))
    return None


def _governs(key: str, decides: re.Match[str], claim: Claim, place: Toponym | None) -> bool:
    """Whether a decision is on a claim near it; on one unit not where its name stands between, nor where it is over: "huyện B
    đã có quyết định công nhận|;| xã C đang được thẩm định", unlike "tỉnh giao 5 xã nâng cao|;| 2 xã kiểu mẫu".
    """
    over = decides[0].endswith(_DECIDES) and ";" in key[decides.end() : claim.start]
    if over or decides.start() < claim.start - FAR:
        return False
    beside = decides.end() >= claim.start - 2
    return place is None or beside or decides.start() >= place.end or place.start > claim.end


def _body(analysis: Analysis, named: Sequence[Toponym], who: Span) -> Named:
    """A body with the unit that its last word names: "UBND |tỉnh Tây Ninh|"."""
    unit = next((p for p in named if p.type_start < who.end < p.start and p.start == who.end + 1), None)
    whole = Span(who.start, unit.end) if unit and who.start < unit.type_start else who
    return Named(analysis.quote(*whole), whole)


def _is_address(named: Sequence[Toponym], unit: Toponym, at: int) -> bool:
    """Whether the word at ``at`` is the type word of a unit that stands as address behind another: "xã A, |huyện| B"."""
    return unit.type_start <= at < unit.start and any(0 < unit.type_start - p.end <= len(" (") for p in named)


def law_of(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence) -> Named | None:
    """The decision named in the same clause; of several named in turn the unit's own."""
    key = analysis.text.key
    laws = deciding(analysis, sentence.start, sentence.end)
    own = _in_turn(analysis, place, claim, sentence, laws)
    if own is not None:
        return next((as_named(analysis, legal) for legal in own), None)
    near: list[tuple[int, LegalRef]] = []
    for legal in laws:
        if key[place.end : legal.start] == " (":
            return as_named(analysis, legal)  # "xã A |(Quyết định số 12)|, xã B"
        gap = (
            key[claim.end : legal.start]
            if legal.start >= claim.end
            else key[legal.end : claim.start if place.end <= legal.start else min(claim.start, place.type_start)]
        )
        # "(QĐ 20), huyện phấn đấu thêm ...": another's
        if len(gap) <= REACH and not _P.another_subject.search(gap):
            near.append((len(gap), legal))
    if not near:
        return None
    return as_named(analysis, min(near, key=lambda told: told[0])[1])


def deciding(analysis: Analysis, low: int, high: int) -> list[LegalRef]:
    """The decisions of a stretch, without those by whose rules was decided: "công nhận 7 thôn đạt chuẩn theo quy định tại
    |Quyết định số 39/2022/QĐ-UBND|", "phấn đấu đạt 19 tiêu chí theo |Quyết định số 491/QĐ-TTg|", and those that reward for it.
    """
    key = analysis.text.key
    return [
        law
        for law in analysis.legal_between(low, high)
        if not sets_criteria(analysis, law)
        and not _P.sets_rules.search(key, max(low, law.start - REACH), law.start)
        and not any(aside.match(key, max(law.end, law.full_end)) for aside in (_P.rules, _P.rewards))
    ]


def sets_criteria(analysis: Analysis, law: LegalRef) -> bool:
    """Whether a document sets criteria: "1980/QĐ-TTg", not one of another year with the number of such a one."""
    year = law.date.year if law.date else None
    return any(
        known.symbol == law.symbol and known.valid_from <= analysis.day and year in (None, known.valid_from.year)
        for known in analysis.gazetteer.criteria.sets
    )


def as_named(analysis: Analysis, legal: LegalRef) -> Named:
    """A law as a record names it: by its symbol, or by its words where it has none."""
    written = analysis.quote(legal.start, legal.end)
    name = legal.symbol or (f"{legal.kind} {_NUMBER} {written}" if written.isdigit() else written)
    return Named(name, Span(legal.start, legal.end))


def _in_turn(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, laws: list[LegalRef]
) -> list[LegalRef] | None:
    """ "công nhận xã A, xã B đạt chuẩn (|lần lượt| tại các Quyết định số 9/QĐ-UBND, 12/QĐ-UBND)", "|các Quyết định số 9, 12/QĐ-UBND|
    công nhận xã A, xã B": the one of the unit's place in the list, none where there are not as many units; None where nothing
    says "in turn".
    """
    key = analysis.text.key
    behind = [legal for legal in laws if legal.start >= claim.end]
    if len(behind) > 1 and _P.in_turn.search(key, claim.end, behind[0].start):
        decisions, low, high = behind, sentence.start, claim.start
    else:
        ahead = [legal for legal in laws if legal.end <= place.type_start]
        joined = all(_P.next_law.fullmatch(key, a.end, b.start) for a, b in pairwise(ahead))
        if len(ahead) < 2 or not joined or not _P.recognises.search(key, ahead[-1].end, place.type_start):
            return None
        decisions, low, high = ahead, ahead[-1].end, max(claim.start, place.end)
    units = [p for p in analysis.toponyms_between(low, high) if p.level == place.level and not p.in_title]
    return [decisions[units.index(place)]] if place in units and len(units) == len(decisions) else []
