"""ISSUER: the body that made a document: named around it ("... |của UBND tỉnh|", "|UBND huyện| vừa ban hành ..."), else
by its symbol ("QĐ-TTg").
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ntm_extract.document import LegalRef, Mention, Person, Sentence
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.letterhead import REACH, letterhead, name_of_body
from ntm_extract.relate.officials.posts import heads
from ntm_extract.relate.officials.same_post import spelt_out
from ntm_extract.relate.places.nameless import own_cities
from ntm_extract.span import Span

_P = phrases("issuer")
_LEGAL = phrases("legal")
_CENTRE = _P.word("centre_name")
_PROVINCIAL, _MUNICIPAL = _P.words("province_committees")
_OFFICES = _P.words("offices")
_RESOLUTION, _DECISION, _JOINT = _P.words("resolution"), _LEGAL.word("decision"), _P.word("joint")
_NOTICE, _NUMBER = _P.words("notice")
_COUNCILS = _P.words("councils")
_COMMITTEE = _COUNCILS[0].upper()
_CHAIRMAN = _P.word("chairman")
_DATED = 6  # characters from "ngày" to the day
_AHEAD = 260  # characters before a document within which its maker is looked for


class Issuer(NamedTuple):
    """The maker of a document. ``span``: where it is named; None where only the symbol tells it, or nothing does.
    ``day``: the day of the document and its span, from the text around ("ngày 6-5, UBND tỉnh có ...").
    """

    name: str | None
    span: Span | None
    day: tuple[date, Span] | None


class _Asked(NamedTuple):
    """A document in its ``sentence``. ``parts``: of its symbol, in lower case; ``fixed``: the issuer that they stand
    for; ``dated``: the day behind its number ("ngày 3/4"), in the year of the article.
    """

    analysis: Analysis
    law: LegalRef
    sentence: Sentence
    parts: list[str]
    fixed: str | None
    dated: tuple[date, Span] | None

    @property
    def councils(self) -> tuple[str, ...]:
        """Those of UBND and HĐND that the symbol names."""
        return tuple(body for body in _COUNCILS if body in self.parts)

    def quote(self, span: Span) -> str:
        """Words of the text."""
        return self.analysis.quote(*span)

    def day_behind(self, at: int) -> tuple[date, Span] | None:
        """The day of the document, which may also stand behind the name of its maker."""
        return self.dated or _day_behind(self.analysis, at, self.sentence.end)


def issuer(analysis: Analysis, law: LegalRef) -> Issuer | None:
    """The maker of a document, or None where neither text nor symbol names one."""
    issuers = analysis.gazetteer.laws.issuers
    sentence = analysis.sentence(law.start)
    if law.end > sentence.end:  # "Quyết định số / 245/QĐ-UBND của UBND tỉnh": a line ends before the number
        sentence = replace(sentence, end=analysis.sentence(law.end - 1).end)
    parts = [p.replace("&", "") for p in _P.part.findall(law.symbol.lower())] if law.symbol else []
    known = [issuers[p] for p in parts if p in issuers]
    kind = analysis.gazetteer.laws.kinds.get(law.kind)
    fixed = known[0] if known else (kind.maker or None) if kind else None  # "69/QĐ-|BNN|-VPĐP"
    if fixed == _CENTRE and law.kind not in _RESOLUTION:
        fixed = None  # "Chỉ thị 5-CT/TW", "Quyết định 7-QĐ/TW" are made by two other bodies of the centre
    if fixed == _PROVINCIAL and _in_city(analysis):
        fixed = _MUNICIPAL
    # "26/2011/TTLT-|BNNPTNT|-|UBDT|", "1850/HD-|SNN|-|STC|"
    if len(known) > 1 and (law.kind == _JOINT or len({name.split()[0] for name in known}) == 1):
        return Issuer(", ".join(known), None, _day_behind(analysis, law.full_end, sentence.end))
    dated = _day_behind(analysis, law.full_end, sentence.end) if law.date is None else None
    asked = _Asked(analysis, law, sentence, parts, fixed, dated)
    if head := letterhead(analysis, law):
        body, day = head
        if body is None and (concluded := _by_conclusions(asked)) is not None:
            return concluded._replace(day=day)
        return Issuer(name_of_body(analysis, body) if body else fixed, body, day)
    return next((found for way in _WAYS if (found := way(asked))), None)


def _by_name_behind(asked: _Asked) -> Issuer | None:
    """The body named behind: "Quyết định số 16/QĐ-UBND ngày 5/1/2017 |của UBND tỉnh|"."""
    analysis, key, high = asked.analysis, asked.analysis.text.key, asked.sentence.end
    by = _P.by.match(key, asked.dated[1].end if asked.dated else asked.law.full_end, high)
    by = by or _P.by.search(key, asked.law.start, asked.law.end)  # "Nghị quyết |của HĐND tỉnh| số 32/NQ-HĐND"
    if by is None:
        return None
    if several := _P.several.match(key, by.end(), high):
        maker = Span(by.end(), several.end())
        return Issuer(asked.quote(maker), maker, asked.day_behind(maker.end))
    start, end = by.end(), _phrase_end(analysis, by.end(), high)
    if end is not None and (own := _second_body(asked, Span(start, end))) is not None:
        start, end = own, _phrase_end(analysis, own, high)
    if end is None:
        return None
    end = _with_others(analysis, start, end, high)
    maker = _signed_for(analysis, start, end)
    name = asked.quote(maker)
    if asked.fixed and asked.fixed.lower().startswith(name.lower()):
        name = asked.fixed  # "Chỉ thị số 14/CT-TTg của |Thủ tướng|"
    signer = _signer(analysis, end, high)
    return Issuer(name, maker, asked.day_behind(signer.end if signer else end))


def _by_passing(asked: _Asked) -> Issuer | None:
    """The subject of "thông qua" behind: "Nghị quyết số 12 được |HĐND tỉnh| thông qua ngày ..."; or of what the paper
    says: "Tại Công văn số 5/UBND-NN, |UBND huyện| yêu cầu ...".
    """
    analysis, key, law, high = asked.analysis, asked.analysis.text.key, asked.law, asked.sentence.end
    within = _P.within.search(key, asked.sentence.start, law.start)
    leads, verb = (_P.then_maker, _P.tells) if within else (_P.which, _P.passed)
    which = leads.match(key, asked.dated[1].end if asked.dated else law.full_end, high)
    end = _phrase_end(analysis, which.end(), high) if which else None
    told = verb.match(key, end, high) if end else None
    if not (which and end and told):
        return None
    maker = Span(which.end(), end)
    if within and asked.fixed and not _same_body(asked.fixed, asked.quote(maker)):
        return None  # "Tại Quyết định 5/QĐ-TTg, UBND tỉnh đề nghị ..."
    return Issuer(asked.quote(maker), maker, asked.day_behind(told.end()))


def _by_name_beside(asked: _Asked) -> Issuer | None:
    """The body right behind a number whose symbol names none: "Nghị quyết 08 |HĐND tỉnh|"."""
    start = asked.law.full_end + 1
    end = None if asked.fixed else _phrase_end(asked.analysis, start, asked.sentence.end)
    return None if end is None else Issuer(asked.analysis.quote(start, end), Span(start, end), asked.dated)


def _by_name_before(asked: _Asked) -> Issuer | None:
    """The subject of a verb of issuing in front: "|UBND huyện| vừa ban hành ..."."""
    analysis, key, low, high = asked.analysis, asked.analysis.text.key, asked.sentence.start, asked.law.start
    council = next(iter(asked.councils), "")
    for start, end in _phrases(analysis, max(low, high - _AHEAD), high):
        if council and council not in key[start:end] and not _P.council.search(key, start, end):
            continue  # "thành lập |đoàn thanh tra| tại Quyết định số 6/QĐ-UBND"
        signer = _signer(analysis, end, high)
        told = key[signer.end if signer else end : high]
        if _P.makes.match(told) or _P.asks.match(told):
            maker = _signed_for(analysis, _from_first(analysis, start, low), end)
            said = asked.fixed is None or _same_body(asked.fixed, asked.quote(maker))
            name, span = (asked.quote(maker), maker) if said else (asked.fixed, None)
            return Issuer(name, span, asked.dated or _day_before(analysis, start, low))
    return None


def _by_conclusions(asked: _Asked) -> Issuer | None:
    """The body whose head has concluded what a notice tells: "Thông báo số 84/TB-UBND kết luận của Phó Chủ tịch |UBND tỉnh|",
    in its head also in front: "THÔNG BÁO Kết luận của Chủ tịch |UBND huyện A| tại cuộc họp. Số: 15/TB-UBND".
    """
    analysis, law, council = asked.analysis, asked.law, next(iter(asked.councils), None)
    if council is None or asked.fixed or law.kind != _NOTICE:
        return None
    key, low, high = analysis.text.key, law.full_end, asked.sentence.end
    if law.start < REACH and key[law.start].isdigit() and _NUMBER in key[max(0, law.start - _DATED) : law.start]:
        low, high = max(0, law.start - _AHEAD), law.end + _AHEAD
    told = _P.concluded.search(key, low, high)
    end = _phrase_end(analysis, told.end(), analysis.sentence(told.start()).end) if told else None
    if told is None or end is None:
        return None
    start = next((m.start for m in analysis.labelled("org", told.end(), end) if key.startswith(council, m.start)), None)
    return None if start is None else Issuer(asked.quote(Span(start, end)), Span(start, end), asked.dated)


def _by_making_behind(asked: _Asked) -> Issuer | None:
    """The subject of "ban hành" behind: "Quyết định 69/QĐ-BNN về sổ tay hướng dẫn do |Bộ trưởng Bộ A| ban hành"."""
    analysis, law, high = asked.analysis, asked.law, asked.sentence.end
    others = [o.start for o in analysis.legal_between(law.full_end + 1, high)]
    by = _P.by_far.match(analysis.text.key, law.full_end, min([high, *others]))
    end = _phrase_end(analysis, by.end(), high) if by else None
    if not (by and end and _P.sends_out.match(analysis.text.key, end)):
        return None
    maker = Span(by.end(), end)
    return Issuer(asked.fixed, None, asked.dated) if asked.fixed else Issuer(asked.quote(maker), maker, asked.dated)


def _by_symbol(asked: _Asked) -> Issuer | None:
    """The issuer that the symbol stands for, or the level in front; without a name where only the day is known."""
    name = asked.fixed or _level_before(asked) or None
    return Issuer(name, None, asked.dated) if name or asked.dated else None


_WAYS = (
    _by_name_behind,
    _by_passing,
    _by_name_beside,
    _by_name_before,
    _by_making_behind,
    _by_conclusions,
    _by_symbol,
)


def _in_city(analysis: Analysis) -> bool:
    """Whether the province that the text is about is a city under the centre."""
    return any(city.level == "province" for city in own_cities(analysis))


def _second_body(asked: _Asked, first: Span) -> int | None:
    """The start of the second of two bodies, where the symbol names that one: "Văn bản 12-CV/HU và Quyết định số
    26/QĐ-UBND của Huyện ủy và |UBND huyện A|". None where the first fits or there is no second.
    """
    key, councils = asked.analysis.text.key, asked.councils
    both = _P.and_body.match(key, first.end, asked.sentence.end)
    if both is None or any(body in key[slice(*first)] for body in councils):
        return None
    return both.end() if key.startswith(councils, both.end()) else None


def _with_others(analysis: Analysis, start: int, end: int, high: int) -> int:
    """The end of the last of several offices of one rank: "|Sở Nông nghiệp và PTNT và Sở Tài chính|"."""
    rank = analysis.text.key[start:end].split(" ")[0]
    while (
        (other := _P.and_office.match(analysis.text.key, end, high))
        and analysis.text.key.startswith(f"{rank} ", other.end())
        and (also := _phrase_end(analysis, other.end(), high))
    ):
        end = also
    return end


def _from_first(analysis: Analysis, start: int, low: int) -> int:
    """The start of the first of several offices of one rank: "|Sở Xây dựng, Sở Tài chính| ban hành Hướng dẫn số 5"."""
    key = analysis.text.key
    rank = key[start:].split(" ", 1)[0]
    for before, end in _phrases(analysis, max(low, start - _AHEAD), start):
        between = _P.and_office.match(key, end, start + len(rank) + 1)
        if not (between and between.end() == start and key.startswith(f"{rank} ", before)):
            break
        start = before
    return start


def _signer(analysis: Analysis, end: int, high: int) -> Person | None:
    """The person named right behind a post: "Chủ tịch UBND tỉnh |Lê Văn A| vừa ký"."""
    people = analysis.persons_between(end, high)
    return next((p for p in people if _P.named.fullmatch(analysis.text.key, end, p.start)), None)


def _signed_for(analysis: Analysis, start: int, end: int) -> Span:
    """The span of the maker: of the body without the post where a deputy signs for it ("Phó Chủ tịch |UBND tỉnh| ký")."""
    if not _P.vice.match(analysis.text.key, start):
        return Span(start, end)
    return Span(next((m.start for m in analysis.labelled("org", start, end)), start), end)


def _same_body(fixed: str, named: str) -> bool:
    """Whether a body in the text is the one that the symbol stands for, perhaps named more exactly: "|Ban Thường vụ|
    Tỉnh ủy", "Huyện ủy |Can Lộc|", "Giám đốc |Sở Nông nghiệp| và Phát triển nông thôn", "Ban Bí thư" for the Central
    Committee.
    """
    if fixed == _CENTRE:
        return _P.centre.match(key(named)) is not None
    if fixed in (_PROVINCIAL, _MUNICIPAL):
        return any(key(body) in key(named) for body in (_PROVINCIAL, _MUNICIPAL))
    office = " ".join(key(fixed).split()[:3]) if fixed.startswith(_OFFICES) else key(fixed)
    return office in key(named) or spelt_out(fixed, named)  # "Bộ NN&PTNT", "Bộ Nông nghiệp và PTNT"


def _level_before(asked: _Asked) -> str | None:
    """UBND or HĐND of the level of government that is named with the document: "|Tỉnh| ban hành Nghị quyết số
    12/2019/NQ-HĐND", "bộ tiêu chí của |huyện| ban hành kèm Quyết định 24/QĐ-UBND".
    """
    analysis, key, law, low = asked.analysis, asked.analysis.text.key, asked.law, asked.sentence.start
    body = next((council.upper() for council in asked.councils), None)
    if behind := (
        _P.level_behind.match(key, law.full_end)  # "32/2016/NQ-HĐND |tỉnh Hà Tĩnh|"
        or _P.by_level.match(key, law.full_end)
        if body
        else _P.of_own_level.match(key, law.full_end)  # "Quyết định 16 của |tỉnh|"
        if law.symbol is None and law.kind == _DECISION
        else None
    ):
        at, end = behind.span("level")
        unit = next((t for t in analysis.toponyms_between(at, end + 2) if t.type_start == at), None)
        return f"{body or _COMMITTEE} {analysis.quote(at, unit.end if unit else end)}"
    if body is None:
        return None
    said = (
        _P.of_level.search(key, max(low, law.start - _AHEAD), law.start)
        or _P.level_does.match(key, low, law.start)
        or _P.level_carries_out.match(key, law.full_end)
    )
    return f"{body} {said['level']}" if said else None


def _phrases(analysis: Analysis, low: int, high: int) -> list[tuple[int, int]]:
    """Spans of bodies and posts that could make a document, the nearest to ``high`` first."""
    starts = {m.start for m in analysis.labelled("org", low, high)} | {h.start for h in heads(analysis, low, high)}
    found: list[tuple[int, int]] = []
    for start in sorted(starts):
        if any(law.start < start < law.end for law in analysis.legal):
            continue  # "Quyết định số 28/QĐ-|UBND|"
        end = _phrase_end(analysis, start, high)
        if end is not None and not (found and found[-1][0] <= start < found[-1][1]):
            found.append((start, end))
    return found[::-1]


def _phrase_end(analysis: Analysis, start: int, limit: int) -> int | None:
    """The end of a body or post with its unit, "Chủ tịch UBND tỉnh Đồng Nai": head, bodies, level word, name of the
    unit. None where no body begins at ``start``.
    """
    at, body = start, False
    head = next((h for h in heads(analysis, start, limit) if h.start == start), None)
    if head is not None and not any(
        m.start == start and m.end >= head.end for m in analysis.labelled("org", start, limit)
    ):
        at = head.end + 1
        known = analysis.gazetteer.titles.titles.get(head.id)
        body = known is not None and known.level == "central"  # "Thủ tướng Chính phủ" is an office by itself
    while org := max(
        (m for m in analysis.labelled("org", at, limit) if m.start == at), key=lambda m: m.end, default=None
    ):
        if _P.other_word.match(analysis.text.key, org.start):
            break  # "Chính phủ |ban hành| Nghị quyết"
        body, at = True, _field_end(analysis, org, limit) + 1
    end = at - 1
    if head is not None and head.id.endswith(_CHAIRMAN) and _P.level.match(analysis.text.key, end, limit):
        body = True  # "của |Chủ tịch huyện|"
    if not body or analysis.text.key[start:end] == "ban":  # "của |BAN| / CHẤP HÀNH": a line ends inside a name
        return None
    if of := _P.programme.match(analysis.text.key, end, limit):  # "Ban Chỉ đạo |các Chương trình MTQG| tỉnh A"
        end = of.end()
    behind = end + 1
    named = analysis.toponyms_between(behind, limit + 1)
    place = next((t for t in named if behind in (t.type_start, t.start) or t.type_start == start), None)
    if place is not None and place.end <= limit:
        return place.end
    level = _P.level.match(analysis.text.key, end, limit)
    return level.end() if level else end


def _field_end(analysis: Analysis, org: Mention, limit: int) -> int:
    """The end of an office with a field that no table lists: "Bộ |Dân tộc và Tôn giáo|", "Ủy ban Pháp luật| và Tư pháp|";
    not "Sở |Hải Dương|", which is a unit, nor "Ủy ban Dân tộc và |Kế hoạch số 9|", which is a paper.
    """
    office = _P.office.match(analysis.text.key, org.start)
    field = _P.field.match(analysis.text.canonical, org.end, limit) if office else None
    if field is None or analysis.toponyms_between(*field.span()) or analysis.legal_between(*field.span()):
        return org.end
    return field.end()


def _day_before(analysis: Analysis, start: int, low: int) -> tuple[date, Span] | None:
    """The day in front of the maker: "|Ngày 6-5|, UBND thành phố có Công văn ..."."""
    for time in reversed(analysis.timexes_between(low, start)):
        if any(law.start < time.start < law.full_end for law in analysis.legal):
            continue  # "theo đề nghị tại Tờ trình số 5 |ngày 3/4/2018|, UBND tỉnh ban hành Quyết định ..."
        day = time.first if time.kind == "day" else time.last if time.kind == "as_of" else None
        if day and _P.then_body.fullmatch(analysis.text.key, time.end, start):
            return day, Span(time.start, time.end)
    return None


def _day_behind(analysis: Analysis, end: int, high: int) -> tuple[date, Span] | None:
    """The day behind a document or its maker: "Chỉ thị số 12-CT/TU của Tỉnh ủy |ngày 13/2/2018|"."""
    opened = _P.dated.match(analysis.text.key, end, high)
    times = analysis.timexes_between(end, min(high, opened.end() + _DATED)) if opened else ()
    return next(((t.first, Span(t.start, t.end)) for t in times if t.kind == "day" and t.first), None)
