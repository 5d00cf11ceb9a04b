"""CONTINUED: units with which a clause goes on with the claim before it: "xã A đạt chuẩn năm 2013, |xã B năm 2015|", "; |xã C đăng ký
năm 2017|", "; trong năm có thêm |xã D|"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.behind import TIED, Behind, behind_of, own_year
from ntm_extract.relate.attainments.claim import AIMS, OPENS, Claim
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group, stands_around
from ntm_extract.relate.attainments.in_vain import are_refused, put_off_until
from ntm_extract.relate.attainments.listing import fit_to_count
from ntm_extract.relate.attainments.shares import is_share
from ntm_extract.relate.attainments.year_in_clause import deed_year, last_year, years_apart
from ntm_extract.relate.layout.tables import head_over

_P = phrases("continued")
_ANNOUNCED = phrases("announced")
_CLAIMANT = phrases("claimant")
SOON = 4  # sentences behind a claim in which an aim with a year alone is still of its standard
DENIED = 2  # sentences behind a claim in which "3 xã chưa đạt là A" is still of its standard
_WILL = _P.words("will")


class _Continuation(NamedTuple):
    """A claim that holds for further units: ``source`` gives their level, ``year`` dates those without one of their own,
    ``years`` as many of them one by one: "A và B |lùi lần lượt sang năm 2021 và 2022|".
    """

    source: Claim
    claim: Claim
    year: int | None = None
    years: tuple[int, ...] = ()


def continued(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim, used: set[int]
) -> Iterator[tuple[Toponym, Claim, int | None]]:
    """Units that a claim before them holds for: a year alone ("xã B năm 2015"), or a status alone ("phấn đấu thêm 2 xã
    (A, B)", "xã C đăng ký năm 2017").
    """
    told: Claim | None = None
    for group in groups:
        if group.places[0].start in used:
            continue
        behind = behind_of(analysis, sentence, group, claims, last)
        if told is not None and (behind.base is None or behind.base.start < told.start):
            behind = behind._replace(base=told)  # "A đăng ký năm 2026, B |được giao năm 2027|, C ..."
        if not _may_go_on(behind):
            continue
        goes = next((found for way in _WAYS if (found := way(behind)) is not None), None)
        if goes is not None:
            told = goes.claim if goes.claim is not goes.source else told
            members = fit_to_count(group, goes.source, behind.key)
            years = goes.years if len(goes.years) == len(members) else [goes.year] * len(members)
            for (one, own), year in zip(members, years, strict=True):
                yield one, goes.claim, own or year


def _may_go_on(it: Behind) -> bool:
    """Whether units are of a kind that reaches standards, and no other title is theirs; the row of a table goes on with no
    other: "Hồ Sơn | 2016 | đăng ký nâng cao 2022⏎|Đạo Trù| | phấn đấu 2022".
    """
    place = it.group.places[0]
    if it.last.start < it.sentence.start and head_over(it.analysis.tables, it.group.start) is not None:
        return False
    fits = (
        place.level == "commune"
        or (place.level == "district" and _goes_on_by_itself(it) and not _is_of_others(it))
        or (place.level == "village" and it.last.standard == "model_village")
        or (place.level == "province" and _is_next_province(it))
    )
    if place.in_title or not fits:
        return False
    return it.after is None or _P.other_title.match(it.key, it.after.end) is None


def _goes_on_by_itself(it: Behind) -> bool:
    """Whether what is told of a district is of itself, as of those before it: "3 huyện được công nhận là A, B, C; |phấn đấu thêm D|"."""
    if it.tied or _stands_alone(it) or _share(it) is not None:
        return True
    counted = _counted(it, it.base) if it.base is not None else None
    return bool(counted and counted["district"]) and _status_ahead(it) is not None


def _is_next_province(it: Behind) -> bool:
    """Whether a province with a year of its own follows others: "tỉnh A được công nhận năm 2020, sau đó là |B (2021)|"."""
    named = it.analysis.toponyms_between(it.sentence.start, it.base.start) if it.base else ()
    return any(p.level == "province" for p in named) and YEAR_ONLY.match(it.key, it.group.end) is not None


def _is_of_others(it: Behind) -> bool:
    """Whether units in a district are meant: "huyện B |phấn đấu đưa| xã C về đích", "tiếp đến là huyện B |5 xã|", "các |xã|
    đạt chuẩn huyện B năm 2017: ...".
    """
    base = it.base
    if base is not None and not re.search(r"[,;.:]", it.key[base.end : it.group.start]):
        before = _CLAIMANT.communes_that.search(it.key, max(0, base.start - OPENS), base.start)
        if before or COMMUNE in it.key[base.start : base.end].split():
            return True  # "kế hoạch |xây dựng các xã nông thôn mới| huyện B năm 2019"
    end = it.after.end if it.after else it.group.end
    return _P.of_others.search(it.key, it.group.end, end + OPENS) is not None


def _status_ahead(it: Behind) -> Claim | None:
    """A status alone right in front: "|phấn đấu| thêm 2 xã (A, B)", "3 xã |chưa đạt| là A"."""
    place = it.group.places[0]
    for claim in reversed(it.claims):
        if claim.explicit or not claim.status or claim.end > it.group.start:
            continue
        if _P.ahead.fullmatch(it.key, claim.end, place.type_start) and not _P.does_else.match(it.key, it.group.end):
            return claim
        fails = claim.status == "not_achieved" and _P.fails.fullmatch(it.key, claim.end, place.type_start)
        if fails and it.since <= DENIED and _ANNOUNCED.so_many.search(it.key, it.sentence.start, claim.start):
            return claim
    return None


def _status_behind(it: Behind) -> Claim | None:
    """A status alone right behind: "xã A |chưa đạt|", far from the last claim only what is held against it or has its year:
    "chỉ xã A |lỡ hẹn|".
    """
    key, after = it.key, it.after
    if after is None or (key.startswith(_WILL, after.start) and not _P.is_standard.match(key, after.end)):
        return None  # "xã A và xã B |sẽ| sáp nhập"
    if after.status in AIMS and _P.aims_at_others.match(key, after.end):
        return None  # "xã A |phấn đấu| năm 2026 có thêm 2 thôn"
    if it.near or it.base or _P.missed.match(key, after.start):
        return after
    told = _P.but.search(key, max(0, after.start - OPENS), after.start) or _P.year_behind.match(key, after.end)
    return after if it.since <= SOON and told else None


def _by_status(it: Behind) -> _Continuation | None:
    """Units that have a status of their own, for the standard of the nearest claim."""
    told = _status_behind(it) or _status_ahead(it)
    if told is None:
        return None
    far = not it.near and not it.base  # what was named long before may be another standard
    following = (c for c in it.claims if c.explicit and c.start >= it.group.end)
    source = it.base or next((c for c in following if ";" not in it.key[it.group.end : c.start]), None)
    if source is not None and told.status == "recognized" and "," not in it.key[told.end : source.start]:
        if it.analysis.toponyms_between(max(told.end, it.group.end), source.start):
            return None  # "xã A tổ chức |lễ công bố| thôn B |đạt chuẩn kiểu mẫu|"
    known = it.last.end <= it.group.start and not (far and _P.missed.match(it.key, told.start))
    source = source or (it.last if known else it.last._replace(standard="ntm"))
    return _Continuation(
        source, told._replace(standard=told.standard if told.named else source.standard, explicit=True)
    )


def _put_off(it: Behind) -> _Continuation | None:
    """Units whose standard is put off: "còn |xã B xin chuyển sang năm 2018|", "|dời xã B qua quý II|", "lùi sang năm 2020 |đối với B|"."""
    time = put_off_until(it.analysis, it.sentence, it.group) if it.since <= SOON else None
    if time is None or time.last is None:
        return None
    base, years = it.base or it.last, tuple(map(int, re.findall(r"20\d\d", it.key[time.start : time.end])))
    return _Continuation(base, base._replace(status="target"), time.last.year, years)


def _refused(it: Behind) -> _Continuation | None:
    """Units whose papers were not passed: "|hồ sơ của Thiện Tân không được Hội đồng thông qua|"."""
    if it.since > SOON or not are_refused(it.key, it.sentence, it.group.places[0], it.group.end):
        return None
    base = it.base or it.last
    return _Continuation(base, base._replace(status="not_achieved", timeless=base.status not in AIMS))


def _by_distance(it: Behind) -> _Continuation | None:
    year = years_apart(it.analysis, it.group, it.base) if it.base is not None else None
    return _Continuation(it.base, it.base, year) if it.base is not None and year else None


def _by_tie(it: Behind) -> _Continuation | None:
    """ "9 xã đạt chuẩn; |trong năm có thêm| A", "; |giai đoạn 2016 - 2020 có 3 xã| (A, B, C)": nobody says in which year."""
    if it.tied is None or ((it.tied["after"] or it.tied["besides"]) and not _P.same_deed.match(it.key, it.group.end)):
        return None  # "Đây là xã thứ hai sau xã A |làm đường hoa|", "Ngoài ra còn có xã A |làm đường hoa|"
    base = it.base
    if base is None and it.tied["after"] and it.since == 1 and _P.this_one.match(it.key, it.sentence.start):
        base = it.last if it.last.status in (None, "recognized") else None
    if base is None:
        return None
    status = "achieved" if it.tied["after"] and base.status != "recognized" else base.status
    within = (
        t.last.year
        for t in it.analysis.timexes_between(*it.tied.span())
        if t.last and t.kind != "as_of" and (t.first is None or t.year is not None)
    )
    until = int(it.tied["until"] or 0)
    behind = it.key, it.group.end
    if (until and _ANNOUNCED.told_else.match(*behind)) or (it.tied["then"] and _P.does_else.match(*behind)):
        return None  # "xã A đạt chuẩn; |sau đó| xã B |làm đường|"
    if (own := YEAR_ONLY.match(it.key, it.group.end) or _P.year_apart.match(it.key, it.group.end)) is not None:
        return _Continuation(base, base._replace(status=status), int(own["year"]))  # ", kế đến là |xã B (2019)|"
    undated = it.tied["after"] or it.tied["then"] or (until and status not in AIMS)
    claim = base._replace(status=status, timeless=bool(undated))
    return _Continuation(base, claim, next(within, until if status in AIMS and until else None))


def _by_year(it: Behind) -> _Continuation | None:
    if it.base is None:
        return None
    year = own_year(it, it.base)
    if year is not None:
        ahead = _P.is_planned.search(it.key, year.end("year"), it.group.start)
        return _Continuation(it.base, it.base._replace(status="target") if ahead else it.base, int(year["year"]))
    return _in_own_time(it, it.base) if it.base.end > it.sentence.start else None


def _in_own_time(it: Behind, base: Claim) -> _Continuation | None:
    """Units right behind which a time stands and ends their clause: "A phải về đích trong quý III, |B trong quý IV|", "A phấn đấu
    hoàn thành nhiệm vụ năm 2020; |B đã hoàn thành năm ngoái|".
    """
    time = it.analysis.first_timex(it.group.end, it.group.end + 28)
    if time is None or time.kind not in ("period", "deadline") or not time.last or time.programme:
        return None
    told = _P.to_time.fullmatch(it.key, it.group.end, time.start)
    if told is None or not _P.ends.match(it.key, time.end):
        return None
    done = told["done"] is not None and base.status in AIMS
    return _Continuation(base, base._replace(status="achieved") if done else base, time.last.year)


def _next_year(it: Behind) -> _Continuation | None:
    """A unit that is told to follow in the year after, or in the same: "Năm 2014 xã A về đích, |năm sau đến lượt| B"."""
    first, base = it.group.places[0], it.base
    if base is None or base.status in AIMS:
        return None
    row = _P.then.search(it.key, max(it.sentence.start, first.type_start - TIED), first.type_start)
    row = row or _P.same_behind.match(it.key, it.group.end)
    year = last_year(it.key, it.analysis.sentence(base.start).start, row.start()) if row else None
    if row is None or year is None or (row.re is _P.then and _P.does_else.match(it.key, it.group.end)):
        return None
    apart = (
        0
        if row.re is _P.same_behind or row["same"]
        else -small(row["back"])
        if row["back"]
        else small(row["many"])
        if row["many"]
        else 1
    )
    return _Continuation(base, base._replace(timeless=True), year + apart)


def _only_one(it: Behind) -> _Continuation | None:
    """The one of those that were to reach it that did: "trong ba xã được giao về đích năm 2015, |chỉ A kịp|"."""
    base = it.base
    if base is None or base.status not in AIMS:
        return None
    first = it.group.places[0]
    if not _P.only.search(it.key, max(base.end, first.type_start - TIED), first.type_start):
        return None
    if not _P.in_time.match(it.key, it.group.end):
        return None
    times = [t.last.year for t in it.analysis.timexes_between(base.start, first.start) if t.last and not t.programme]
    return _Continuation(base, base._replace(status="achieved"), times[-1] if times else None)


def _as_part(it: Behind) -> _Continuation | None:
    """One of those just counted, of which no other claim is made: "có 5 xã về đích, |trong đó xã A| về sớm một năm", "Huyện
    có 5 xã đạt chuẩn. Xã A |là một trong số đó|".
    """
    base, end = it.base, it.group.end
    if (base is not None or it.since == 1) and _P.one_of_them.match(it.key, end):
        return _Continuation(base or it.last, base or it.last)
    if base is None or base.status not in (None, "recognized"):
        return None
    if not _P.among.fullmatch(it.key, base.end, it.group.places[0].start):
        return None
    if any(c.start >= end and ";" not in it.key[end : c.start] for c in it.claims):
        return None
    own = deed_year(it.key, end)
    return _Continuation(base, base, int(own["year"]) if own else None)


def _share(it: Behind) -> _Continuation | None:
    """What a larger unit has of those just counted: "có 26 xã đạt chuẩn, trong đó |huyện A có 2 xã là B, C|", "công nhận 26 xã, ..."."""
    base = it.base
    if base is None:
        return None
    behind = _ANNOUNCED.so_many.match(it.key, base.end + 1)
    if behind is None and not _is_counted(it, base):
        return None
    if base.end < it.sentence.start and not _P.by_size.match(it.key, it.sentence.start):
        return None
    return _Continuation(base, base) if is_share(it.analysis, behind.end() if behind else base.end, it.group) else None


def _rest(it: Behind) -> _Continuation | None:
    """Those with which a unit was told to be one of so many: "A là một trong 4 xã được công nhận; |ba xã còn lại là| B, C, D"."""
    base = it.base
    if base is None or _P.rest.search(it.key, *_before(it)) is None:
        return None
    told = _P.one_of_many.search(it.key, it.analysis.sentence(base.start).start, base.end)
    return _Continuation(base, base) if told else None


def _left(it: Behind) -> _Continuation | None:
    """Those that are left when the others have reached it: "24/29 xã đã được công nhận, |chỉ còn| A, B và C", "... Năm xã còn
    lại là A, B và C"; not behind one of those that have: "3 xã đạt chuẩn, trong đó A đạt năm 2016. Hai xã còn lại là B, C".
    """
    base = it.base
    if base is None or base.status not in (None, "recognized") or not _is_counted(it, base):
        return None
    named = it.analysis.toponyms_between(it.analysis.sentence(base.start).start, it.group.start)
    rest = _P.rest.search(it.key, *_before(it)) and not any(p.level == it.group.places[0].level for p in named)
    if not (rest or _P.left.search(it.key, *_before(it))) or not _P.closes.match(it.key, it.group.end):
        return None
    return _Continuation(base, base._replace(status="not_achieved", timeless=True))


def _both(it: Behind) -> _Continuation | None:
    """Either of those that were just counted and are named as one beside another: "Số xã đạt chuẩn là 2/16, |ngoài A còn B|"."""
    base, key = it.base, it.key
    if base is None or base.end < it.sentence.start:
        return None
    if not _is_counted(it, base) and _P.number_behind.match(key, base.end) is None:  # "số xã đạt chuẩn |là 2/16 xã|"
        return None
    if _P.beside.fullmatch(key, base.end, it.group.start):
        behind = _P.and_other.match(key, it.group.end)
        other = it.analysis.toponyms_between(behind.end() - 1, behind.end() + TIED) if behind else ()
        ends = bool(other) and _P.closes.match(key, other[0].end) is not None
    else:
        other_named = _P.beside_other.fullmatch(key, base.end, it.group.start)
        ends = bool(other_named and _P.closes.match(key, it.group.end))
    return _Continuation(base, base) if ends else None


def _not_yet(it: Behind) -> _Continuation | None:
    """One held against those that have: "A có bằng từ năm 2018, B năm 2021, |còn C chưa|"."""
    base = it.base
    if base is None or base.status not in (None, "recognized", "eligible"):
        return None
    against = _P.against.search(it.key, *_before(it)) and _P.not_yet.match(it.key, it.group.end)
    return _Continuation(base, base._replace(status="not_achieved", timeless=True)) if against else None


def _is_counted(it: Behind, claim: Claim) -> bool:
    """Whether the sentence of a claim counts its units, or tells of several: "|26 xã| đạt chuẩn", "công nhận |các xã| đạt chuẩn"."""
    stretch = it.analysis.sentence(claim.start).start, claim.end
    return any(words.search(it.key, *stretch) for words in (_ANNOUNCED.so_many, _P.several_units))


def _counted(it: Behind, claim: Claim) -> re.Match[str] | None:
    return _ANNOUNCED.so_many.search(it.key, it.analysis.sentence(claim.start).start, claim.end)


def _before(it: Behind) -> tuple[int, int]:
    """The stretch right before the names of a group, with its type word."""
    return max(it.sentence.start - 2, it.group.places[0].start - TIED), it.group.places[0].start


_WAYS = (
    _put_off,
    _refused,
    _not_yet,
    _by_status,
    _only_one,
    _next_year,
    _by_distance,
    _by_tie,
    _by_year,
    _rest,
    _left,
    _as_part,
    _share,
    _both,
)


def _stands_alone(it: Behind) -> bool:
    """Whether a district stands with a year or a status of its own, and not around others: "huyện A về đích năm 2020,
    |huyện B năm 2021|", "thị xã A đã về đích; |huyện B phấn đấu| năm 2019".
    """
    told = it.base is not None and (it.after is not None or _in_own_time(it, it.base) is not None)
    told = told or YEAR_ONLY.match(it.key, it.group.end) is not None
    return told and not stands_around(it.key, it.sentence.start, it.group.start)
