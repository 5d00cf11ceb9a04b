"""DOCUMENT SCOPE: the unit that a document is about, from its title, its lead and the places it names.

The nation where no province dominates; else from the province downwards as long as one unit holds most of what is named
below. A title that names a district ends the way there; a title that speaks of "xã" without a name leads on to the one
commune of the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from ntm_extract.document import Text, Toponym
from ntm_extract.folding import bare, canonicalise, fold, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NATION, Units, level_of
from ntm_extract.records import Document
from ntm_extract.relate.places.toponym import Resolver

_P = phrases("scope")
TITLE_WEIGHT, LEAD_WEIGHT, LEAD = 4.0, 2.0, 500  # the title and the first lines of an article say where it plays
PROVINCE_SHARE = 0.6  # of all places: below it the article is about several provinces
TITLED_SHARE = 0.4  # the same for a province that the title names
DISTRICT_SHARE, COMMUNE_SHARE = 0.7, 0.7  # of the places on that level and below
FLOOR = 0.35  # what lies below must be this part of all places in the unit above: two asides make no commune article
LONGEST = 24  # characters of a province's name
HEAD = 1500  # characters within which the head of a paper ends
SPEAKS_OF_ALL = 3  # times that a text says "cả nước", and no fewer than it names places
FLOOR_TITLED = 0.15  # the same where the title speaks of "xã" without a name


def document_scope(document: Document, text: Text, resolver: Resolver, day: date, units: Units) -> str | None:
    """Code of the unit; "VN" for the nation; None where the text names no place at all. A given ``document.scope``
    wins.
    """
    if document.scope:
        return document.scope
    places = [p for p in resolver.resolve(None) if p.code]
    if not places:
        if headlined := _headlined(document, text, resolver):
            return headlined
        if not (press := _by_press(document, text, day, units)):
            return "VN" if _is_national(text, 2) or _of_the_country(text) else None
        # "xã Tân Lập về đích ... (Báo Quảng Ngãi)": which of that name, its paper says
        places = [p for p in resolver.resolve(press) if p.code]
        if not places:
            return press
    if (country := _of_the_country(text)) >= SPEAKS_OF_ALL and country >= len(places):
        return "VN"  # "53/63 tỉnh có nợ đọng ... của cả nước. Cá biệt huyện A ..."
    title = _title_end(document, text)
    weights, total = _weigh(places, title, day, units)
    named = {p.code for p in places if p.start < title}
    generic = any(
        not any(p.type_start == m.start() for p in places) for m in _P.generic_commune.finditer(text.key, 0, title)
    )
    scope = _descend(weights, total, named, generic, _headed(places, text, title), text, day, units)
    if scope and not named and not _P.all_province.search(text.key):
        scope = _of_whole(text, places, scope, day, units)
    if not scope or level_of(scope) in (NATION, "province") or scope in named:
        return scope
    province = next((code for code in units.within(scope, day) if level_of(code) == "province"), scope)
    titled = next((p for p in places if p.start < title and p.code == province), None)
    if _P.all_province.search(text.key, 0, title) or (titled and _P.tells.match(text.key, titled.end)):
        return province  # "Cà Mau |có thêm 3 xã| đạt chuẩn": all three of one district
    city = units.at(province, day)
    if (
        city is not None
        and city.label.startswith("thành phố")
        and _P.all_city.search(text.key)
        and not _P.all_of_rural.search(text.key)
    ):
        return province  # "xã A là đơn vị đầu tiên ... |Toàn thành phố| có 294 xã đạt chuẩn"
    if _P.all_province.search(text.key, title):
        # "Hải Dương có thêm 5 xã ... Toàn |tỉnh| có 160 xã": told of the province
        opening = next((p for p in places if p.start >= title), None)
        if (
            opening
            and opening.level == "province"
            and opening.code in units.within(scope, day)
            and (_P.tells.match(text.key, opening.end) or _meets(text, opening))
        ):
            return opening.code
        if len(_P.all_province.findall(text.key)) > 1 and not _P.all_of_less.search(text.key):
            return province  # "trên địa bàn tỉnh có 63 xã ...; toàn tỉnh sẽ có 77 xã": one town of it is named
    return scope


def _headlined(document: Document, text: Text, resolver: Resolver) -> str | None:
    """The unit of which a text without any other place speaks by its kind, and which its headline names: "Phụ nữ
    |Nghĩa Hành| làm đường⏎... Hội Phụ nữ |huyện| ...".
    """
    title = _title_end(document, text)
    for level, alone in (("district", _P.district_alone), ("commune", _P.commune_alone)):
        if title and alone.search(text.canonical, title) and len(codes := resolver.bare(title, level)) == 1:
            return codes.pop()
    return None


def _of_whole(text: Text, places: Sequence[Toponym], scope: str, day: date, units: Units) -> str:
    """The one unit below a province or district that a text names of the kind of which it says "toàn huyện", where it
    never says "toàn tỉnh": a text without a title, signed by "Hội Phụ nữ |huyện A|".
    """
    for level, alone in (("district", _P.all_of_district), ("commune", _P.all_of_commune)):
        chains = ((p.code or "", *units.within(p.code or "", day)) for p in places)
        named = {code for chain in chains for code in chain if level_of(code) == level}
        inside = len(named) == 1 and scope in units.within(next(iter(named)), day)
        if inside and alone.search(text.key):
            return named.pop()
    return scope


def _headed(places: Sequence[Toponym], text: Text, title: int) -> str | None:
    """The district with which a headline opens, if it goes on with no commune: "|Con Cuông|: Chuyện ở xã Môn Sơn", not
    "Gò Dầu: xã Bàu Đồn đón bằng".
    """
    named = [p for p in places if p.start < title]
    if not named or named[0].level != "district" or named[0].type_start:
        return None
    end = named[0].end
    goes_on = not text.key.startswith(": ", end) or any(p.type_start == end + 2 for p in named[1:])
    return None if goes_on else named[0].code


def _meets(text: Text, place: Toponym) -> bool:
    """Whether a body of a province meets, in a text that speaks of no smaller unit as a whole: "|Ban Chỉ đạo tỉnh A tổ
    chức| hội nghị".
    """
    return (
        _P.body.search(text.key, max(0, place.type_start - LONGEST), place.type_start) is not None
        and _P.meets.match(text.key, place.end) is not None
        and _P.all_of_less.search(text.key) is None
    )


def _is_national(text: Text, least: int) -> bool:
    """Whether a text names the nation and its bodies at least so often."""
    return len(_P.nation.findall(text.key)) >= least


def _of_the_country(text: Text) -> int:
    """How often a text speaks of the whole country."""
    return sum(text.key.count(said) for said in ("cả nước", "toàn quốc", "63 tỉnh"))


def _by_press(document: Document, text: Text, day: date, units: Units) -> str | None:
    """The province whose paper or portal it is, where nothing else is named: "(Báo Quảng Ngãi) - ... trên địa bàn
    tỉnh", "https://quangngai.gov.vn/...".
    """
    whole = fold(canonicalise(text.raw)[0])  # with the foot of its page, which names whose it is
    named = [whole[m.end() : m.end() + LONGEST] for m in _P.press.finditer(whole)]
    host = re.split(r"[/?#]", (document.source or "").lower().split("//")[-1])[0]
    if not named and not host:
        return None
    provinces = [u for u in units.children("", day) if u.level == "province"]
    said = {u.code for u in provinces for name in named if name.startswith(key(u.name))}
    if not said and host:
        said = {
            u.code for u in provinces if re.search(rf"(?:^|\.|bao|dai|ptth|hdnd|ubnd){_joined(u.name)}(?:tv)?\.", host)
        }
    if len(said) > 1:
        return None
    return _by_host(host, next(iter(said), None), day, units)


def _by_host(host: str, province: str | None, day: date, units: Units) -> str | None:
    """The unit whose portal a host is, from the right: "camthinh.camxuyen.hatinh.gov.vn", "doluong.gov.vn"; the
    ``province`` where the rest tells of none.
    """
    held = province
    for label in reversed(host.removesuffix(".gov.vn").split(".")) if host.endswith(".gov.vn") else ():
        name = _P.host_prefix.sub("", label)
        if held and (unit := units.at(held, day)) and _joined(unit.name) == name:
            continue  # the province's own label, which a city below it may share
        below = (
            units.children(held, day)
            if held
            else [u for p in units.children("", day) for u in units.children(p.code, day)]
        )
        found = [u.code for u in below if _joined(u.name) == name]
        if len(found) == 1:
            held = found[0]
    return held


def _joined(name: str) -> str:
    """A name as hosts have it: "Hà Tĩnh" -> "hatinh"."""
    return bare(name).replace(" ", "")


def _title_end(document: Document, text: Text) -> int:
    """Where the title ends in the text: the first line; a given title where its words stand below the head of a paper;
    0 when the text lacks it.
    """
    line = text.canonical.find("\n")
    first = text.canonical[: line if line >= 0 else len(text.canonical)]
    if document.title and not first.startswith(document.title[:20]):
        words = r"\s+".join(map(re.escape, document.title.split()))
        found = re.compile(words).search(text.canonical, 0, HEAD)
        return found.end() if found else 0
    return len(first) if len(first) < 250 else 0


def _weigh(places: Sequence[Toponym], title: int, day: date, units: Units) -> tuple[dict[str, float], float]:
    """Weight of every unit, the heaviest first: its own names and those of what lies in it. A unit counts once in the title."""
    weights: dict[str, float] = defaultdict(float)
    chains: dict[str, tuple[str, ...]] = {}
    titled: set[str] = set()
    total = 0.0
    for place in places:
        code = place.code or ""
        weight = 1.0
        if place.start < title:
            weight = 0.0 if code in titled else TITLE_WEIGHT
            titled.add(code)
        elif place.start < title + LEAD:
            weight = LEAD_WEIGHT
        if code not in chains:
            chains[code] = _chain(code, day, units)
        total += weight
        for unit in chains[code]:
            weights[unit] += weight
    heaviest = sorted(weights.items(), key=lambda item: item[1], reverse=True)  # of equals the first named
    return dict(heaviest), total


def _chain(code: str, day: date, units: Units) -> tuple[str, ...]:
    """The unit and those around it, of the day: a former unit counts for its heirs' parents, not for one heir of
    several.
    """
    if units.at(code, day) is not None:
        return (code, *units.within(code, day))
    versions = units.versions(code)
    past = [v for v in versions if v.valid_to is not None and v.valid_to <= day]
    heirs = [u.code for u in units.current(past[-1], day)] if past else []
    if not heirs:
        return (code, *units.within(code, day))
    shared = set.intersection(*({h, *units.within(h, day)} for h in heirs))
    return tuple(sorted(shared, key=len, reverse=True))


def _descend(
    weights: Mapping[str, float],
    total: float,
    named: set[str | None],
    generic: bool,
    headed: str | None,
    text: Text,
    day: date,
    units: Units,
) -> str | None:
    """From the nation to the smallest unit that holds most of what is named, or the district that is ``headed``."""
    provinces = [(c, w) for c, w in weights.items() if level_of(c) == "province"]
    if not provinces:
        return None
    scope, weight = provinces[0]
    titled = any(c and (c == scope or scope in units.within(c, day)) for c in named)
    if weight < (TITLED_SHARE if titled else PROVINCE_SHARE) * total and len(provinces) > 1:
        return "VN"
    if not titled and len(provinces) > 3 and _is_national(text, 4):
        return "VN"
    abroad = total - weight or -1.0  # in other provinces
    for level, needed in (("district", DISTRICT_SHARE), ("commune", COMMUNE_SHARE)):
        inside = [(c, w) for c, w in weights.items() if level_of(c) == level and scope in units.within(c, day)]
        if not inside:
            continue  # after June 2025 communes lie right below the province
        if scope == headed:
            break
        best, held = inside[0]
        floor = FLOOR_TITLED if generic and level == "commune" else FLOOR
        if best in named:
            floor = needed = 0.0
        elif scope in named and not generic and (level_of(scope) == "district" or len(inside) > 1):
            break  # "... tại huyện Vĩnh Lộc", "... ở vùng cao Yên Bái" over an article on two of its districts
        by_title = any(c and best in (c, *units.within(c, day)) for c in named)
        if held < needed * sum(w for _, w in inside) or held < floor * weight or (held <= abroad and not by_title):
            break
        if len(inside) > 1 and sum(1 for c, _ in inside if c in named) > 1:
            break  # two in the title
        scope, weight = best, held
    return scope
