"""DOCUMENT SCOPE: the unit that a document is about, by its title, its lead and the places it names.

The nation where no province dominates; else from the province downwards as long as one unit holds most of what is named
below. A title that names a district ends the descent there; a title that speaks of "xã" without a name leads on to the
only commune of the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ntm_extract.document import Text, Toponym
from ntm_extract.folding import bare, canonicalise, fold, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NATION, Units, level_of
from ntm_extract.records import Document
from ntm_extract.relate.places.bordering import bordering
from ntm_extract.relate.places.paper_title import of_paper_title
from ntm_extract.relate.places.toponym import Resolver

_P = phrases("scope")
TITLE_WEIGHT, LEAD_WEIGHT, LEAD = 4.0, 2.0, 500  # the title and the first lines of an article say where it plays
PROVINCE_SHARE = 0.6  # of all places: below it the article is about several provinces
TITLED_SHARE = 0.4  # the same for a province that the title names
DISTRICT_SHARE, COMMUNE_SHARE = 0.7, 0.7  # of the places on that level and below
FLOOR = 0.35  # what lies below must be this part of all places in the unit above: two asides make no commune article
LONGEST = 24  # characters of a province's name
# what stands before the name of a province in the name of a host
_PRESS = "bao|dai|ptth|truyenhinh|hdnd|ubnd|dbnd|tinhuy|nongthonmoi|ntm|hoinongdan|sonnptnt|snnptnt"
HEAD = 1500  # characters within which the head of a paper ends
SPEAKS_OF_ALL = 3  # times that a text says "cả nước", and no fewer than it names places
FLOOR_TITLED = 0.15  # the same where the title speaks of "xã" without a name


class _Named(NamedTuple):
    """The places of a text with known codes, the end of its ``title``, and the units of its day."""

    text: Text
    places: Sequence[Toponym]
    title: int
    day: date
    units: Units

    @property
    def titled(self) -> set[str | None]:
        """The places that the title names."""
        return {place.code for place in self.places if place.start < self.title}

    def around(self, code: str) -> tuple[str, ...]:
        """Codes of the units around one, nearest first."""
        return self.units.within(code, self.day)


def document_scope(document: Document, text: Text, resolver: Resolver, day: date, units: Units) -> str | None:
    """Code of the unit; "VN" for the nation; None where the text names no place. A given ``document.scope`` wins."""
    if document.scope:
        return document.scope
    places = _told_of(text, resolver.resolve(None))
    if _P.central.search(text.canonical, 0, HEAD):
        told = [p for p in places if not (p.start < HEAD and _P.dates.match(text.key, p.end))]
        if places and not told:
            return "VN"  # of a ministry, "Hà Nội, ngày 16 tháng 10 năm 2023"
        places = told
    if not places:
        if headlined := _headlined(document, text, resolver):
            return headlined
        local = any(p.search(text.key) for p in (_P.all_province, _P.all_of_less, _P.our_own))
        if not local and _of_the_country(text):
            return "VN"  # a provincial paper on the whole country
        if not (press := _by_press(document, text, day, units)):
            return "VN" if not local and _is_national(text, 2) else None
        # "xã Tân Lập về đích ... (Báo Quảng Ngãi)": which of that name, its paper says
        places = _told_of(text, resolver.resolve(press))
        if not places:
            return press
    if (country := _of_the_country(text)) >= SPEAKS_OF_ALL and country >= len(places):
        return "VN"  # "53/63 tỉnh có nợ đọng ... của cả nước. Cá biệt huyện A ..."
    named = _Named(text, places, _title_end(document, text), day, units)
    most = _issued_by(text, places) or _most_named(named)
    # a submission of a district on one of its communes
    unit = of_paper_title(text.key, resolver.resolve(most)) if most else None
    return unit if unit and most in units.within(unit, day) else most


def _issued_by(text: Text, places: Sequence[Toponym]) -> str | None:
    """The unit of the body that a letterhead names below the one over it: "ĐẢNG BỘ HUYỆN A⏎|ĐẢNG BỘ XÃ B|"; else None."""
    head = _P.letterhead.match(text.canonical)
    body = next((p for p in places if head and head.start("body") <= p.start < head.end()), None)
    return body.code if body else None


def _told_of(text: Text, places: Sequence[Toponym]) -> list[Toponym]:
    """The places with known codes but those that only bound another: "Xã A ... giáp |xã B|"."""
    aside = bordering(text.key, places)
    return [p for p in places if p.code and p.start not in aside]


def _most_named(named: _Named) -> str | None:
    """The unit that most places of a text lie in, or the larger one that it is about all the same."""
    scope = _descend(named)
    if scope and not named.titled and not _P.all_province.search(named.text.key):
        scope = _of_whole(named, scope)
    if not scope or level_of(scope) in (NATION, "province") or scope in named.titled:
        return scope
    return _province_in_focus(named, scope) or _larger_named_first(named, scope) or scope


def _province_in_focus(named: _Named, scope: str) -> str | None:
    """The province around the unit that most names lie in, where the text is about the province; else None."""
    key, title, around = named.text.key, named.title, named.around(scope)
    province = next((code for code in around if level_of(code) == "province"), scope)
    titled = next((p for p in named.places if p.start < title and p.code == province), None)
    if _P.all_province.search(key, 0, title) or (titled and _P.tells.match(key, titled.end)):
        return province  # "Cà Mau |có thêm 3 xã| đạt chuẩn": all three of one district
    unit = named.units.at(province, named.day)
    city = unit is not None and unit.type == "thanh_pho"
    if city and _P.all_city.search(key):
        return province  # "xã A là đơn vị đầu tiên ... |Toàn thành phố| có 294 xã đạt chuẩn"
    if not _P.all_province.search(key, title):
        return None
    # "Hải Dương có thêm 5 xã ... Toàn |tỉnh| có 160 xã": about the province
    opening = next((p for p in named.places if p.start >= title), None)
    if (
        opening
        and opening.level == "province"
        and opening.code in around
        and (_P.tells.match(key, opening.end) or _meets(named.text, opening) or _is_told_whole(key, opening))
    ):
        return opening.code
    # "trên địa bàn tỉnh có 63 xã ...; toàn tỉnh sẽ có 77 xã": one town of it is named
    several = len(_P.all_province.findall(key)) > 1 and not _P.all_of_less.search(key)
    return province if several else None


def _larger_named_first(named: _Named, scope: str) -> str | None:
    """The unit around a smaller one that the text names late, after it has spoken of the larger: "|Toàn huyện A| có 12
    xã ... Điển hình, xã B ...", or whose body issues the paper, without its name: "HỘI ĐỒNG NHÂN DÂN |HUYỆN|"; else None.
    """
    key, around = named.text.key, named.around(scope)
    if level_of(scope) == "commune" and _P.district_body.search(named.text.canonical, 0, HEAD):
        return next((code for code in around if level_of(code) == "district"), None)
    late = next((p.type_start for p in named.places if scope in (p.code, *named.around(p.code or ""))), None)
    if late is None:  # the unit is known by something else than its name
        return None
    if level_of(scope) == "commune" and _P.all_of_district.search(key, 0, late) and not _P.all_of_commune.search(key):
        return next((code for code in around if level_of(code) == "district"), None)
    opening = named.places[0]
    aside = _P.aside.match(key, opening.end)
    larger = opening.level in ("province", "district") and opening.code in around
    told = larger and _P.tells.match(key, aside.end() if aside else opening.end)
    apart = told and re.search(r"[.\n]\s", key[opening.end : late])
    return opening.code if apart and not _P.all_of_less.search(key) else None


def _headlined(document: Document, text: Text, resolver: Resolver) -> str | None:
    """The unit that the headline names without a type word and the body by its kind, in a text without another place:
    "Phụ nữ |Nghĩa Hành| làm đường⏎... Hội Phụ nữ |huyện| ...".
    """
    title = _title_end(document, text)
    for level, alone in (("district", _P.district_alone), ("commune", _P.commune_alone)):
        if title and alone.search(text.canonical, title) and len(codes := resolver.bare(title, level)) == 1:
            return codes.pop()
    return None


def _of_whole(named: _Named, scope: str) -> str:
    """The only unit of the kind of which the text says "toàn huyện", below a province or district of which it never
    says "toàn tỉnh": a text without a title, signed by "Hội Phụ nữ |huyện A|".
    """
    for level, alone in (("district", _P.all_of_district), ("commune", _P.all_of_commune)):
        chains = ((p.code or "", *named.around(p.code or "")) for p in named.places)
        found = {code for chain in chains for code in chain if level_of(code) == level}
        if len(found) == 1 and scope in named.around(next(iter(found))) and alone.search(named.text.key):
            return found.pop()
    return scope


def _headed(named: _Named) -> str | None:
    """The district that opens a headline: "|Con Cuông|: Chuyện ở xã Môn Sơn", not "Gò Dầu: xã Bàu Đồn đón bằng"."""
    titled = [place for place in named.places if place.start < named.title]
    if not titled or titled[0].level != "district" or titled[0].type_start:
        return None
    end = titled[0].end
    goes_on = not named.text.key.startswith(": ", end) or any(place.type_start == end + 2 for place in titled[1:])
    return None if goes_on else titled[0].code


def _is_told_whole(key: str, place: Toponym) -> bool:
    """Whether all of a province is told of by its name: "85 xã |trong tỉnh| A", "|toàn tỉnh| B"."""
    whole = _P.all_province.search(key, max(0, place.start - LONGEST), place.start)
    return whole is not None and whole.end() + 1 == place.start


def _meets(text: Text, place: Toponym) -> bool:
    """Whether a body of a province meets, and no smaller unit is told of: "|Ban Chỉ đạo tỉnh A tổ chức| hội nghị"."""
    return (
        _P.body.search(text.key, max(0, place.type_start - LONGEST), place.type_start) is not None
        and _P.meets.match(text.key, place.end) is not None
        and _P.all_of_less.search(text.key) is None
    )


def _is_national(text: Text, least: int) -> bool:
    """Whether a text names the nation and its bodies at least ``least`` times."""
    return len(_P.nation.findall(text.key)) >= least


def _of_the_country(text: Text) -> int:
    """How often a text speaks of the whole country."""
    return sum(1 for _ in _P.country.finditer(text.key))


def _by_press(document: Document, text: Text, day: date, units: Units) -> str | None:
    """The province of the paper or portal: "(Báo Quảng Ngãi) - ... trên địa bàn tỉnh", "https://quangngai.gov.vn/"."""
    whole = fold(canonicalise(text.raw)[0])  # with the foot of its page, which names whose it is
    named = [whole[m.end() : m.end() + LONGEST] for m in _P.press.finditer(whole)]
    host = re.split(r"[/?#]", (document.source or "").lower().split("//")[-1])[0]
    if not named and not host:
        return None
    provinces = [u for u in units.children("", day) if u.level == "province"]
    said = {u.code for u in provinces for name in named if name.startswith(key(u.name))}
    if not said and host:
        said = {u.code for u in provinces if re.search(rf"(?:^|\.|{_PRESS}){_joined(u.name)}(?:tv)?\.", host)}
    if len(said) > 1:
        return None
    return _by_host(host, next(iter(said), None), day, units)


def _by_host(host: str, province: str | None, day: date, units: Units) -> str | None:
    """The unit of a portal by its host name, read from the right: "camthinh.camxuyen.hatinh.gov.vn", "doluong.gov.vn";
    ``province`` where the rest means none.
    """
    held = province
    for label in reversed(host.removesuffix(".gov.vn").split(".")) if host.endswith(".gov.vn") else ():
        name = _P.host_prefix.sub("", label)
        if held and (unit := units.at(held, day)) and _joined(unit.name) == name:
            continue  # the province's own label, which a city below it may share
        below = units.children(held or "", day)
        deeper = [u for parent in below for u in units.children(parent.code, day)]
        for within in (below, deeper) if held else (deeper,):
            found = [u.code for u in within if _joined(u.name) == name]
            if len(found) == 1:
                held = found[0]
                break
    return held


def _joined(name: str) -> str:
    """A name as host names have it: "Hà Tĩnh" -> "hatinh"."""
    return bare(name).replace(" ", "")


def _title_end(document: Document, text: Text) -> int:
    """The end of the title, on the first line or, if it is given, below the head of a paper; 0 without one."""
    line = text.canonical.find("\n")
    first = text.canonical[: line if line >= 0 else len(text.canonical)]
    title = canonicalise(document.title)[0] if document.title else ""
    if not first.startswith(title[:20]):
        words = r"\s+".join(map(re.escape, title.split()))
        found = re.compile(words, re.IGNORECASE).search(text.canonical, 0, HEAD)  # a paper has it in capitals
        return found.end() if found else 0
    return len(first) if len(first) < 250 else 0


def _weigh(named: _Named) -> tuple[dict[str, float], float]:
    """The weight of every unit, heaviest first, and the total: its own names, once in the title, and all in it."""
    weights: dict[str, float] = defaultdict(float)
    chains: dict[str, tuple[str, ...]] = {}
    titled: set[str] = set()
    total = 0.0
    for place in named.places:
        code = place.code or ""
        weight = 1.0
        if place.start < named.title:
            weight = 0.0 if code in titled else TITLE_WEIGHT
            titled.add(code)
        elif place.start < named.title + LEAD:
            weight = LEAD_WEIGHT
        if code not in chains:
            chains[code] = _chain(code, named.day, named.units)
        total += weight
        for unit in chains[code]:
            weights[unit] += weight
    heaviest = sorted(weights.items(), key=lambda item: item[1], reverse=True)  # of equals the first named
    return dict(heaviest), total


def _chain(code: str, day: date, units: Units) -> tuple[str, ...]:
    """The unit and those around it on the day; for a former unit those around all of its heirs."""
    if units.at(code, day) is not None:
        return (code, *units.within(code, day))
    versions = units.versions(code)
    past = [v for v in versions if v.valid_to is not None and v.valid_to <= day]
    heirs = [u.code for u in units.current(past[-1], day)] if past else []
    if not heirs:
        return (code, *units.within(code, day))
    shared = set.intersection(*({h, *units.within(h, day)} for h in heirs))
    return tuple(sorted(shared, key=len, reverse=True))


class _Step(NamedTuple):
    """One step down: from ``scope``, of a weight, among the units of the next level ``inside`` it, heaviest first.
    ``generic``: whether the title speaks of that level without a name.
    """

    named: _Named
    scope: str
    weight: float
    inside: list[tuple[str, float]]
    titled: set[str | None]
    generic: bool

    def stays(self) -> bool:
        """Whether the title keeps the text above: "... tại huyện Vĩnh Lộc", "... ở vùng cao Yên Bái" over an article on
        two of its districts; or names two of the units below.
        """
        below = sum(code in self.titled for code, _ in self.inside)
        if below > 1 or self.inside[0][0] in self.titled:
            return below > 1
        several = level_of(self.scope) == "district" or len(self.inside) > 1
        return several and self.scope in self.titled and not self.generic

    def holds(self, share: float, floor: float, abroad: float) -> bool:
        """Whether the heaviest has its ``share`` of its level and the ``floor`` of what is named in all, which none in the
        title needs, and more than what lies ``abroad``, in other provinces.
        """
        best, held = self.inside[0]
        if best not in self.titled and (held < share * sum(w for _, w in self.inside) or held < floor * self.weight):
            return False
        return held > abroad or any(code and best in (code, *self.named.around(code)) for code in self.titled)


def _descend(named: _Named) -> str | None:
    """From the nation down to the smallest unit that holds most of the names, or the district that heads the text."""
    weights, total = _weigh(named)
    provinces = [(c, w) for c, w in weights.items() if level_of(c) == "province"]
    if not provinces:
        return None
    if _is_of_several(named, provinces, total):
        return "VN"
    scope, weight = provinces[0]
    titled, headed, generic = named.titled, _headed(named), _speaks_of_a_commune(named)
    abroad = total - weight or -1.0
    for level, share in (("district", DISTRICT_SHARE), ("commune", COMMUNE_SHARE)):
        inside = [(c, w) for c, w in weights.items() if level_of(c) == level and scope in named.around(c)]
        if not inside:
            continue  # after June 2025 communes lie right below the province
        floor = FLOOR_TITLED if generic and level == "commune" else FLOOR
        step = _Step(named, scope, weight, inside, titled, generic)
        if scope == headed or step.stays() or not step.holds(share, floor, abroad):
            break
        scope, weight = inside[0]
    return scope


def _is_of_several(named: _Named, provinces: Sequence[tuple[str, float]], total: float) -> bool:
    """Whether a text is about several provinces, given with their weights, heaviest first."""
    first, weight = provinces[0]
    titled = any(code and first in (code, *named.around(code)) for code in named.titled)
    if len(provinces) > 1 and weight < (TITLED_SHARE if titled else PROVINCE_SHARE) * total:
        return True
    return not titled and len(provinces) > 3 and _is_national(named.text, 4)


def _speaks_of_a_commune(named: _Named) -> bool:
    """Whether a title speaks of "xã" without a name."""
    starts = {place.type_start for place in named.places}
    return any(m.start() not in starts for m in _P.generic_commune.finditer(named.text.key, 0, named.title))
