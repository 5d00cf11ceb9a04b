"""UNDER HEADING: units listed one a line, or one district a line, under a heading with the claim for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim, Named
from ntm_extract.relate.attainments.claimant import either_standard
from ntm_extract.relate.attainments.claims import claims
from ntm_extract.relate.attainments.decision import as_named, deciding
from ntm_extract.relate.attainments.field import is_of_other_field
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group
from ntm_extract.relate.attainments.lines import (
    LIST_POINT,
    heads_points,
    line_over_year,
    list_heading,
    year_alone,
)
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.span import Span, line_start

_P = phrases("under_heading")
ROWS = 40  # lines of one list
BEFORE = 2  # sentences before a list's heading that may say what is told of its units


def listed_below(
    analysis: Analysis, sentence: Sentence, groups: list[Group]
) -> Iterator[tuple[Toponym, Claim, Sentence, int | None, Named | None]]:
    """(unit, claim, heading, year, decision) of a line that only names units: "Các xã đăng ký về đích năm 2019: |- Xã A| |- Xã B|",
    "45 xã đã đạt chuẩn: |Huyện C: Xã A, B|", "Các xã đạt chuẩn: |- Năm 2014: A, B|", "Danh sách xã đạt chuẩn⏎1. Năm 2014: 01 xã⏎|- Xã A|".
    """
    key = analysis.text.key
    heading = list_heading(analysis, sentence)
    if heading is not None:
        point = len(groups) == 1 and _is_point(analysis, sentence, groups[0])
        places = groups[0].places if point else _of_point(analysis, sentence, groups)
    else:
        heading, places = _heading_of_rows(analysis, sentence), _of_row(analysis, sentence, groups)
    if not places or heading is None:
        return
    heading, of_part = _over_years(analysis, sentence, heading)
    of_all = _year_of_all(analysis, heading)
    if not _P.heads.search(key, heading.start, heading.end) and not heads_points(analysis, heading):
        return
    claim = _claim_of(analysis, heading)
    if claim is not None and _P.of_others.search(key, claim.end, heading.end):
        return  # "Phấn đấu về đích, huyện |chọn 2 xã| làm đường hoa, cụ thể:"
    if claim is not None and either_standard(key, claim, places[0]):
        return  # "Danh sách xã đạt chuẩn |NTM nâng cao, NTM kiểu mẫu:|⏎- Xã A"
    if claim is not None and not is_of_other_field(analysis, Span(heading.start, heading.end)):
        heading = analysis.sentence(claim.start)
        dated = _P.dated_point.match(key, line_start(analysis.text.canonical, sentence.start))
        of_communes = _P.of_communes.search(key, heading.start, heading.end) is not None
        for place in places:
            if place.level != "province" and not (of_communes and place.level == "district"):
                year = YEAR_ONLY.match(key, place.end) or dated  # "1. Xã A |(2014)|"
                told = int(year["year"]) if year and year["year"] else of_part
                law = next(iter(deciding(analysis, place.end, sentence.end)), None)
                named = as_named(analysis, law) if law else None
                yield place, claim, heading, told or (law.date.year if law and law.date else of_all), named


def _claim_of(analysis: Analysis, heading: Sentence) -> Claim | None:
    """What a heading claims, or the sentences before one that only announces a list: "... đã công nhận |106 xã đạt
    chuẩn|; ... Danh sách một số xã:".
    """
    if not _P.names_no_standard.fullmatch(analysis.text.key, heading.start, heading.end):
        return next((c for c in reversed(claims(analysis, heading)) if c.explicit), None)
    before = analysis.sentences.back(heading, BEFORE)
    told = (claim for sentence in before for claim in reversed(claims(analysis, sentence)) if claim.explicit)
    return next((claim for claim in told if claim.standard != "model_village"), None)


def _year_of_all(analysis: Analysis, heading: Sentence) -> int | None:
    """The year that the line over all headings of a list gives a heading without one: "Thưởng các xã đạt chuẩn năm |2023|,
    gồm:⏎I. Xã nâng cao⏎1. Xã A⏎II. Xã kiểu mẫu".
    """
    key, text = analysis.text.key, analysis.text.canonical
    if not heads_points(analysis, heading) or _P.any_year.search(key, heading.start, heading.end):
        return None
    points = (
        s for s in analysis.sentences.back(heading, ROWS) if not LIST_POINT.match(text, line_start(text, s.start))
    )
    over = next((s for s in points if not heads_points(analysis, s)), None)
    told = _P.year_of_all.search(key, over.start, over.end) if over is not None else None
    return int(told["year"]) if told else None


def _over_years(analysis: Analysis, sentence: Sentence, heading: Sentence) -> tuple[Sentence, int | None]:
    """The line over a list that is told by years, and the year of the part in which a line stands: "|Danh sách xã đạt chuẩn|⏎1. Năm
    |2014|: 02 xã⏎- Xã A⏎- Xã B".
    """
    above = analysis.sentences.back(sentence, sentence.index - heading.index)
    part = next((m for s in above if (m := year_alone(analysis, s))), None)
    return line_over_year(analysis, heading), int(part["year"]) if part else None


def _is_point(analysis: Analysis, sentence: Sentence, group: Group) -> bool:
    """Whether a point of a list names one group of units and nothing else."""
    text = analysis.text
    start = line_start(text.canonical, sentence.start)
    return _P.only_unit.fullmatch(text.key, group.end, sentence.end) is not None and (
        LIST_POINT.fullmatch(text.canonical, start, group.start) is not None
        or _P.dated_point.fullmatch(text.key, start, group.start) is not None
    )


def _of_point(analysis: Analysis, sentence: Sentence, groups: list[Group]) -> tuple[Toponym, ...]:
    """The communes of a point that names their district before them: "- Huyện C: |A, B|;"."""
    text = analysis.text
    opens = _P.district_point.match(text.key, line_start(text.canonical, sentence.start), sentence.end)
    if opens is None or not names_alone(text.canonical[opens.end() : sentence.end].rstrip(" ;.,")):
        return ()
    return _of_row(analysis, sentence, groups)


def _is_row(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a line is made of names alone, or of one and its year: "Huyện C: Xã A, B", "Thượng Lộc", "Thượng Lộc: năm 2013"."""
    text, year = analysis.text.canonical, _row_year(analysis, sentence)
    indent = text[line_start(text, sentence.start) : sentence.start]
    return not indent.strip() and names_alone(text[sentence.start : year.start() if year else sentence.end])


def _row_year(analysis: Analysis, sentence: Sentence) -> re.Match[str] | None:
    return _P.row_year.search(analysis.text.key, sentence.start, sentence.end)


def _of_row(analysis: Analysis, sentence: Sentence, groups: list[Group]) -> tuple[Toponym, ...]:
    """The communes of a row, those behind its colon where any stand there."""
    colon = analysis.text.key.find(":", sentence.start, sentence.end)
    communes = [p for group in groups for p in group.places if p.level == "commune"]
    return tuple(p for p in communes if p.start > colon) or tuple(communes)


def _heading_of_rows(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line with a colon at its end over lines of names, or the title of a list, or any over those with years."""
    if not _is_row(analysis, sentence):
        return None
    above = analysis.sentences.back(sentence, ROWS)
    heading = next((s for s in above if not _is_row(analysis, s)), None)
    if heading is None or not (
        analysis.text.key.endswith(":", 0, heading.end)
        or _P.titles_list.match(analysis.text.key, heading.start, heading.end)
        or _row_year(analysis, sentence)
        or year_alone(analysis, heading)
    ):
        return None
    return heading
