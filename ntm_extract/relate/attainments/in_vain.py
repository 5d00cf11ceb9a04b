"""IN VAIN: what came of an aim, told by its sentence: it was missed, put off, or both: "xã A đăng ký về đích năm 2016 |nhưng
thiếu trường học nên chưa được công nhận|", "... nhưng không thực hiện được; |UBND tỉnh cho phép chuyển sang năm 2023|".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, Claim
from ntm_extract.relate.attainments.group import Group
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.span import Span

_P = phrases("in_vain")
_CONTINUED = phrases("continued")
_CLAIMANT = phrases("claimant")
MOVED = 40  # characters of "lùi thời gian về đích sang "
PAPERS = 64  # characters of "hồ sơ đề nghị công nhận huyện nông thôn mới của "


def in_vain(
    analysis: Analysis, sentence: Sentence, claims: list[Claim], aim: Claim, aimed: Sequence[Attainment]
) -> Iterator[Attainment]:
    """The records of units that missed what an aim says of them, with its year, and of those for which it was put off, with
    the new one. ``aimed``: the records of the aim.
    """
    aimed = [record for record in aimed if record.status in AIMS]
    if not aimed:
        return
    home, low = analysis.text.home, _list_end(analysis, aim, aimed)
    end = _end(analysis, sentence, claims, aim, low)
    missed = next((c for c in claims if low <= c.start < end and _is_missed(analysis, low, c)), None)
    if missed is not None:
        told = home(missed.start, missed.end)
        yield from (_turned(record, "not_achieved", record.year, {"status": told}) for record in aimed)
    if (time := put_off_to(analysis, low, end)) is not None and time.last is not None:
        told = home(time.start, time.end)
        yield from (_turned(record, "target", time.last.year, {"year": told}) for record in aimed)


def put_off_until(analysis: Analysis, sentence: Sentence, group: Group) -> Timex | None:
    """The time to which the standard of units is put off, told behind them, around them or before: "|xã B| xin chuyển sang |năm
    2018|", "dời |xã B| qua |quý II năm 2022|", "lùi thời gian sang |năm 2020| đối với |B và C|".
    """
    key, low = analysis.text.key, sentence.start
    before = analysis.last_timex(low, group.start)
    if before is not None and _P.for_units.fullmatch(key, before.end, group.places[0].start):
        return put_off_to(analysis, low, before.end)
    if _P.puts_off.search(key, max(low, group.places[0].start - MOVED), group.places[0].start):
        behind = analysis.first_timex(group.end, sentence.end)
        if behind is not None and _P.then.fullmatch(key, group.end, behind.start):
            return behind
    address = _CLAIMANT.aside.match(key, group.end) if key.startswith(" (", group.end) else None
    start = address.end() if address else group.end
    units = (p.type_start for p in analysis.toponyms_between(start, sentence.end) if not p.in_title)
    clause = key.find(";", start, sentence.end)
    return put_off_to(analysis, start, min((*units, clause if clause >= 0 else sentence.end)))


def are_refused(key: str, sentence: Sentence, unit: Toponym, end: int | None = None) -> bool:
    """Whether the papers of a unit, or of the list from it to ``end``, were not passed: "hồ sơ của |Thiện Tân| không được Hội
    đồng thông qua", "đối với xã |Thiện Tân|, do còn nợ nên Hội đồng không thông qua".
    """
    low, end = max(sentence.start, unit.start - PAPERS), end or unit.end
    if _P.as_for.fullmatch(key, sentence.start, unit.start) and _P.council_passes_not.match(key, end, sentence.end):
        return True
    return _P.papers_of.search(key, low, unit.start) is not None and _P.not_passed.match(key, end) is not None


def put_off_to(analysis: Analysis, start: int, end: int) -> Timex | None:
    """The time to which ``[start, end)`` puts something off: "xin chuyển sang |năm 2018|", "được gia hạn |đến hết quý II/2016|"."""
    key = analysis.text.key
    for time in analysis.timexes_between(start, end):
        told = _P.put_off.search(key, max(start, time.start - MOVED), time.start)
        if told is None or not (told["to"] or time.kind == "deadline") or time.last is None or time.programme:
            continue
        clause = key.rfind(";", start, told.start()) + 1
        if not clause or _P.by_whom.fullmatch(key, clause, told.start()):
            return time
    return None


def _list_end(analysis: Analysis, aim: Claim, aimed: Sequence[Attainment]) -> int:
    """Where an aim ends, or the list of its units behind it: "3 xã đăng ký là A, B và |C (huyện D)| chưa hoàn thành"."""
    text = analysis.text
    first, last = min(text.inside(one.start) for one in aimed), max(text.inside(one.end) for one in aimed)
    if first < aim.end or not names_alone(text.canonical[first:last]):
        return aim.end
    address = _CLAIMANT.aside.match(text.key, last) if text.key.startswith(" (", last) else None
    return address.end() if address else last


def _end(analysis: Analysis, sentence: Sentence, claims: list[Claim], aim: Claim, low: int) -> int:
    """Where a sentence turns from an aim, or the list behind it, to another claim or another unit; who decides is none:
    "|UBND tỉnh| đã cho phép".
    """
    others = [c.start for c in claims if c.explicit and c.start >= aim.end and c.status != "not_achieved"]
    units = [p.type_start for p in analysis.toponyms_between(low, sentence.end) if not p.in_title]
    return min((*others, *units, sentence.end))


def _is_missed(analysis: Analysis, low: int, claim: Claim) -> bool:
    """Whether a claim denies what was aimed at before ``low``, and nothing else: "nhưng |chưa được công nhận|", not "nhưng |chưa
    đạt| tiêu chí chợ".
    """
    key = analysis.text.key
    if claim.status != "not_achieved" or not _CONTINUED.fails_alone.match(key, claim.end):
        return False
    turn = _P.turn.match(key, claim.start)
    between = low, turn.end() if turn else claim.start
    return any(way.fullmatch(key, *between) for way in (_P.turns, _P.still))


def _turned(record: Attainment, status: AttainmentStatus, year: int | None, told: dict[str, Span]) -> Attainment:
    """A record of an aim as what came of it."""
    kept = {slot: span for slot, span in record.evidence.items() if slot not in ("status", "year", *told)}
    if year == record.year and "year" in record.evidence:
        kept["year"] = record.evidence["year"]
    rule = f"attainment.{record.standard}.{status}"
    return record.model_copy(update={"status": status, "year": year, "rule": rule, "evidence": {**kept, **told}})
