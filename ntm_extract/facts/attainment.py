"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

A claim is a run of the words of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao"); who makes it true stands
before it ("xã A, B được công nhận"), in a list behind it ("9 xã đạt chuẩn, gồm: A, B") or is "xã" without a name. A
clause that only names a unit with a year or "đăng ký" goes on with the claim before it ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ntm_extract.folding import bare_name
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NO_DISTRICTS
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments import from_tables, running_text, sections
from ntm_extract.relate.attainments.claim import AIMS, REACHED, Year
from ntm_extract.relate.attainments.claim_year import by_text

_P = phrases("attainment")
_YEAR = phrases("year_in_clause")
_STRETCH = re.compile(r"20[0-3]\d\s[-–]\s20[0-3]\d$")
BESIDE = 8  # characters between a standard and its year
_LENGTH = 12  # characters of "2026 - 2030"
_PUT_OFF = 110  # characters before a year in which it is said what is put off to it


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit and standard, of several mentions the one that says most; two where a standard was lost or is
    aimed at in vain.
    """
    best: dict[tuple[str, str], dict[AttainmentStatus, Attainment]] = {}
    met: dict[str, Year] = {}
    told = [*running_text.find(analysis, met), *from_tables.find(analysis)]
    told = _with_lists(analysis, told, [*sections.find(analysis)])
    for record in told:
        of_unit = best.setdefault(_whose(record), {})
        old = of_unit.get(record.status)
        if old is None or _says_more(analysis, record, old) or _is_put_off(analysis, record, old):
            of_unit[record.status] = record
    for record in running_text.only_under_review(analysis):
        best.setdefault(_whose(record), {record.status: record})
    for of_unit in best.values():
        reached = of_unit.get("achieved")
        standing = _standing(of_unit, analysis.day.year, reached is not None and _is_done(analysis, reached))
        for status in dict.fromkeys((*standing, *_anew(of_unit, analysis.day))):
            record = of_unit[status]
            if record.year is None:
                record = by_text(record, of_unit, met)
            if record.year is None and (year := sections.year_of_paper(analysis, status)) is not None:
                record = record.model_copy(update={"year": year})
            yield record


def _with_lists(analysis: Analysis, told: list[Attainment], listed: list[Attainment]) -> list[Attainment]:
    """The records of a text with those of its lists, of which a heading over the list knows more than that its unit has a
    standard: "I. Xã được công nhận⏎1. Xã A", "1. Xã A (14/21 phiếu)".
    """
    read = {record.start: record for record in told}
    better: set[int] = set()
    for record in listed:
        old = read.get(record.start)
        above = old is not None and "\n" in analysis.text.raw[old.evidence["standard"][1] : old.start]
        if above and old is not None and old.status == "achieved" != record.status:
            better.add(old.start)
    kept = [record for record in told if record.start not in better]
    return kept + [record for record in listed if record.start not in read or record.start in better]


def _whose(record: Attainment) -> tuple[str, str]:
    """The unit and the standard of a record: its code and its name, however it is spelt. One code may be that of two units,
    of which one went into the other: "Xã Bà Nà được thành lập từ hai xã Hòa Ninh và Hòa Nhơn".
    """
    name = record.unit_name.lower()
    if record.standard == "model_village" and (word := _P.village_word.match(name)):
        name = name[word.end() :]  # "thôn |Bản| Lùng", "Bản Lùng"
    return f"{record.unit}:{bare_name(name)}", record.standard


def _is_done(analysis: Analysis, record: Attainment) -> bool:
    """Whether the words before a claim say that it is fact: "xã A đăng ký kiểu mẫu năm 2022. ... xã A |đã| về đích", "đến
    năm 2020 cả 11 xã đạt chuẩn. ... |Hiện nay| có 5 xã đạt chuẩn, gồm: A, B".
    """
    key, at = analysis.text.key, _at(record)
    if record.year is None and _P.by_now.search(key, analysis.sentence(at).start, at) is not None:
        return True
    return any(done.search(key, max(0, at - BESIDE), at) for done in (_P.done, _P.all_did))


def _standing(told: dict[AttainmentStatus, Attainment], now: int, done: bool) -> Iterator[AttainmentStatus]:
    """The statuses that stand: what is recognised has been achieved and was aimed at, what is still weighed is not yet
    reached. ``done``: it is fact, whatever was aimed at before it.
    """
    refused = told.get("not_achieved")
    if refused is not None:
        yield "not_achieved"
    ahead = next((s for s in ("registered", "target") if s in told), None)
    if "recognized" in told:
        yield "recognized"
    elif "eligible" in told:
        if refused is None or refused.start <= told["eligible"].start:
            yield "eligible"  # not where the council did not pass it: "|đề nghị công nhận xã A| ... Hội đồng không thông qua"
    elif (
        (reached := told.get("achieved")) is not None
        and refused is None
        and (ahead is None or _is_over(told[ahead], reached, now) or (done and _at(told[ahead]) < _at(reached)))
    ):
        yield "achieved"
    elif ahead is not None:
        yield ahead
        if ahead == "registered" and _is_later(told.get("target"), told[ahead]):
            yield "target"  # "đăng ký về đích năm 2016 nhưng lỡ hẹn, |chuyển sang năm 2018|"


def _is_later(one: Attainment | None, other: Attainment) -> bool:
    """Whether one is dated, and later than the other."""
    return one is not None and (one.year or 0) > (other.year or 0)


def _anew(told: dict[AttainmentStatus, Attainment], day: date) -> Iterator[AttainmentStatus]:
    """What a commune of July 2025 has to reach again, and what that had reached of which it has the code and the name: "xã A
    nhập từ hai xã A và B, đã đạt chuẩn năm 2018. ... Đến năm 2028, xã A đạt chuẩn".
    """
    ahead = next((told[s] for s in AIMS if s in told and (told[s].year or 0) >= day.year), None)
    reached = next((told[s] for s in REACHED if s in told), None)
    if day >= NO_DISTRICTS and ahead is not None and reached is not None and (reached.year or 0) < day.year:
        yield from (reached.status, ahead.status)


def _at(record: Attainment) -> int:
    """Where a standard is claimed: "xã A đến năm 2018 |mới về đích| nhưng ... xã đã |cán đích sớm|"."""
    return record.evidence["standard"][0]


def _is_over(aim: Attainment, reached: Attainment, now: int) -> bool:
    """Whether what was aimed at lies behind; an aim told after it takes back what seemed reached in this year or a later one:
    "2 xã đạt chuẩn năm 2017. 2 xã này |đã đăng ký hoàn thành 19 tiêu chí|".
    """
    takes_back = _at(aim) > _at(reached)
    return (aim.year or (reached.year if takes_back else None) or 0) < now


def _is_put_off(analysis: Analysis, record: Attainment, before: Attainment) -> bool:
    """Whether a mention puts off what an earlier one planned: "xã A phải |lùi thời gian về đích sang năm 2019|"."""
    told = record.evidence.get("year")
    if told is None or record.year is None or before.year is None or record.year <= before.year:
        return False
    start, end = map(analysis.text.inside, told)
    return any(
        way.end("year") == end for way in _YEAR.put_off.finditer(analysis.text.key, max(0, start - _PUT_OFF), end)
    )


def _says_more(analysis: Analysis, record: Attainment, old: Attainment) -> bool:
    """Whether a mention says more than an earlier one, or as much but that it is fact: "bứt phá về đích ... |Hiện nay, xã đã|
    đạt 19/19 tiêu chí".
    """
    more = _fullness(analysis, record) - _fullness(analysis, old)
    return more > 0 or (not more and _is_done(analysis, record) and not _is_done(analysis, old))


def _fullness(analysis: Analysis, record: Attainment) -> int:
    """How much a mention says; a year right behind the standard is worth more than one that only dates its sentence, and
    less where it only ends a stretch: "đạt chuẩn |năm 2022|", "Tháng 1/2023, ... được công nhận", "giai đoạn 2026 - 2030".
    """
    told = record.evidence.get("year")
    beside = told is not None and 0 <= told[0] - record.evidence["standard"][1] <= BESIDE
    end = analysis.text.inside(told[1]) if told is not None else 0
    stretch = _STRETCH.search(analysis.text.key, max(0, end - _LENGTH), end) is not None
    named = (record.legal_reference is not None) + (record.authority is not None)
    return 3 * (record.year is not None) + (-1 if stretch else 2 * beside) + named
