"""OF ANOTHER: whether the object of a status cue in front (what it requires, denies, plans or estimates) is not the
thing: "thu nhập hơn |mức yêu cầu| 80 triệu đồng; 100% rác được phân loại".
"""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.status.thing import (
    PLAN_CUES,
    Link,
    Thing,
    counted_before,
    ends_clause,
    first_word,
    is_over,
    status_cues,
)

_P = phrases("of_another")
_PLAN, _BESIDE = phrases("plan"), phrases("beside")
HAS_NOT = _P.words("has_not")
_RULE, _STANDARD, _IN_ALL = _P.word("rule"), _P.words("standard"), _P.word("in_all")
_LACKING = _P.word("lacking")
_NONE_AT_ALL, _FOR, _PASSING = _P.word("none_at_all"), _P.word("for_that"), _P.word("passing")
_SEVERAL = 6  # characters of "riêng " or "các " before the unit that a member of a list is told of
ADDRESSEE = 3  # words between a verb of asking and what is asked in its own words: "yêu cầu các xã: “Làm xong 5 km”"
NUMBER_REACH = 16  # characters from a result to its number: "ước đạt khoảng "


def asks_of_another(link: Link) -> bool:
    """Whether the norm is for something else."""
    thing, cue, row, between = link
    key, analysis = thing.key, thing.analysis
    if _P.fares_so.search(between) or (_P.set_against.search(between) and _P.is_otherwise.match(key, thing.end)):
        return True  # "hộ nghèo |phải| dưới 5%; xã A còn 4,6%": how it is there; "trong khi |7/9 xã| chỉ đạt ..."
    if row.value == "must":
        return False
    if _P.reaches.match(key, cue.end):
        return True  # "nhà ở đạt chuẩn |theo quy định| đạt 99%": what the share is of
    if _P.equals.match(key, cue.end) and _P.meets.search(key, max(thing.low, cue.start - 24), cue.start):
        return True  # "tỷ lệ cán bộ đạt chuẩn |theo quy định| là 100%"
    if row.form.endswith(_RULE) and ends_clause(key, cue) and counted_before(analysis, cue):
        return True  # "trên mức 39 triệu đồng |quy định|; hộ nghèo 12%": it closes what stands before it
    if ";" in between and _P.whereas.search(key, max(thing.low, cue.start - 32), cue.start):
        return True  # "trong khi tiêu chí |quy định| là 36 triệu đồng; hộ nghèo 32%"
    # "hơn |mức yêu cầu| 80 triệu đồng; 100% rác được phân loại": of its own number
    own = ("," in between or ";" in between) and bool(
        analysis.quantities_between(cue.end, min(cue.end + 3, thing.start))
    )
    return own and _IN_ALL not in between


def _has_own_of_same(link: Link) -> bool:
    """Whether a number with the unit of the thing stands between a cue and it."""
    analysis, thing = link.thing.analysis, link.thing
    here = analysis.quantity_at(thing.start)
    between = analysis.quantities_between(link.cue.end, thing.start)
    return here is not None and any(q.base_unit == here.base_unit for q in between)


def denies_another(link: Link) -> bool:
    """Whether the negation is of something else."""
    thing, cue, row, between = link
    if ends_clause(thing.key, cue) or _P.causes.search(between) or _P.attribute.search(between):
        # "nghị định |chưa có|, ngân hàng mới cho 3 hộ vay": its clause is over; "|chưa đạt| vì mới làm 60%"; "|chưa được
        # cấp| giấy với tổng số tiền 19 tỷ đồng"
        return True
    if _P.of_them.search(between):
        return True  # "chưa giải ngân đồng nào trong số |6,2 tỷ đồng|": the whole
    if row.form.endswith(_STANDARD) and _P.who_lack.match(between):
        return True  # "các xã |chưa đạt chuẩn| bình quân đạt 15 tiêu chí": who they are
    if _is_of_others(link):
        return True
    if row.form in HAS_NOT and _P.lacks.match(between):
        return True  # "xã |không có| hộ nghèo, 100% hộ dùng nước sạch": it has said what there is not
    if _P.is_doing.search(between):
        return True  # "|vướng| tiêu chí trường học, trường mẫu giáo đang xây 6 phòng"
    if _lacks_its_own(link):
        return True
    own = thing.analysis.first_quantity(cue.end, thing.start)
    if own is not None and (
        _P.told_next.search(thing.key, own.end, thing.start)
        or any(c.label.endswith(PLAN_CUES) for c in status_cues(thing.analysis, own.end, thing.start))
    ):
        # "xã |chưa đạt| 2 tiêu chí, còn 40 hộ nghèo", "hộ |chưa đạt| đủ 8 tiêu chí được giúp theo |kế hoạch| mỗi hội 4 hộ"
        return True
    over = between.find(";") if ";" in between or not row.form.endswith(_NONE_AT_ALL) else between.find(",")
    # "|chưa xã nào| đạt 19 tiêu chí, 34 xã đạt 14 tiêu chí"; "|còn thiếu| 3 lớp học; 5 xã đạt ..."
    if over < 0 or ":" in between[:over]:
        return False
    later = thing.analysis.timexes_between(cue.end + over, thing.start)  # "|chưa giải ngân|; năm 2019 giải ngân 1,2 tỷ"
    return bool(later or thing.analysis.quantities_between(cue.end, cue.end + over))


def _is_of_others(link: Link) -> bool:
    """Whether it only says who has to do something, or beside whom another is told of: "các xã |chưa đạt| tiêu chí giao thông phải
    làm thêm |12 km| đường", "Cùng với các xã |chưa cán đích|, |11 xã| đăng ký về đích năm nay".
    """
    thing, cue, _, between = link
    if _P.must_do.match(between) and _P.units_that.search(thing.key, thing.low, cue.start):
        return True
    others = _P.besides.match(thing.key, thing.low, cue.start) if "," in between else None
    return others is not None and others.end() == cue.start


def _lacks_its_own(link: Link) -> bool:
    """Whether what is lacking is named in front of the thing, which is part of it or of another clause: "còn thiếu |phương
    án xử lý rác của| |2 thôn|", "vướng tiêu chí chợ, |làm chợ| |4,6 tỷ đồng| xong mà không ai vào bán".
    """
    thing, cue, row, between = link
    if row.form.endswith(_LACKING) and _P.paper_of.search(between):
        return True
    if _P.receives.search(between) and counted_before(thing.analysis, cue) is not None:
        return True  # "7 hộ |chưa có| nhà vệ sinh được nhận |14 tấn xi măng|"
    here = thing.analysis.quantity_at(thing.start)
    return here is not None and here.base_unit == "VND" and _P.own_clause.search(between) is not None


def is_told(link: Link) -> bool:
    """Whether the thing is there and told of, whatever is planned in front of it."""
    return _others_speak(link) or _tells_share(link) or _is_dealt_with(link) or _people_did(link)


def _others_speak(link: Link) -> bool:
    """Whether somebody's words begin behind the clause of the cue: "họp dân |bàn góp| tiền làm đường: “|70 hộ| mà chỉ 18 hộ
    giơ tay”"; not what is asked for: "Ông X |yêu cầu| các xã: “Làm xong 5 km”".
    """
    said = _P.speech_opens.search(link.thing.key, link.cue.end, link.thing.start)
    return said is not None and len(link.thing.key[link.cue.end : said.start()].split()) > ADDRESSEE


def _tells_share(link: Link) -> bool:
    """Whether the thing is a part of so many, or they are: "|phải| góp 650.000 đồng, thôn |58 hộ| thì |23 hộ| là hộ nghèo"."""
    key, thing = link.thing.key, link.thing
    return bool(_P.then_so_many.match(key, _end_of_count(thing)) or _P.of_so_many.search(key, thing.low, thing.start))


def _is_dealt_with(link: Link) -> bool:
    """Whether the thing is a count of units that are seen to: "|giao| ông Hòa phụ trách |4 xã| vùng sâu"."""
    key, thing = link.thing.key, link.thing
    seen_to = _P.seen_to.search(key, link.cue.end, thing.start)
    return seen_to is not None and _BESIDE.bodies_bidden.search(key, thing.start, _end_of_count(thing)) is not None


def _people_did(link: Link) -> bool:
    """Whether somebody did it in answer to a call: "xã |phát động| phong trào, ông Ba hiến |1.150 m2| đất"."""
    called = _P.call.match(link.cue.form) is not None
    return called and _P.people_did.search(link.thing.key, link.cue.end, link.thing.start) is not None


def _end_of_count(thing: Thing) -> int:
    """Where the count ends that the thing is, before the units that it lists."""
    counted = thing.analysis.quantity_at(thing.start)
    return counted.end if counted else thing.end


def plans_another(link: Link) -> bool:
    """Whether the plan is of something else, or gives the purpose, beneficiary or cause of a fact."""
    thing, cue, row, between = link
    key, low = thing.key, thing.low
    if first_word(row.form) == _FOR and _P.works.match(key, thing.start) and _P.was_given.match(key, thing.end):
        return True  # "|để hoàn thành| 4,5 km đường, bà con đã góp 2 tỷ đồng": it has been built
    if _P.has_so_much.search(between) and _PLAN.of_norm.search(key, low, cue.start) and _has_own_of_same(link):
        return True  # "tiêu chí thu nhập |yêu cầu| 36 triệu đồng, xã đạt 33,5 triệu đồng": what it has
    if row.value != "registered" and _P.why.search(between):
        return True  # "mục tiêu phải lùi 1 năm |vì còn| 2 tiêu chí"
    if ":" not in between and _P.agenda.search(key, low, cue.start):
        return True  # "hội nghị triển khai |nhiệm vụ năm 2018| có 120 đại biểu dự": what it is about
    if _plans_of_one(link):
        return True
    return "," in between and (_tells_when(link) or _tells_how(link) or _tells_who(link))


def _plans_of_one(link: Link) -> bool:
    """Whether a plan closes what one unit has come to, and another is told of in the next member: "xã A đạt 17 tiêu chí, |dự
    kiến| về đích tháng 9; |các xã B, C đạt 12 tiêu chí|"; not "|phấn đấu| xã A đạt 19 tiêu chí; các xã B, C đạt 12".
    """
    (thing, cue, _, _), key = link, link.thing.key
    ends, member = key.find("; ", cue.end, thing.start), key.rfind("; ", cue.end, thing.start) + len("; ")
    analysis, opens = thing.analysis, max(thing.low, key.rfind("; ", thing.low, cue.start))
    if ends < 0 or analysis.quantities_between(cue.end, ends) or not analysis.quantities_between(opens, cue.start):
        return False
    named = analysis.first_toponym(member, thing.start)
    return named is not None and named.type_start - member <= _SEVERAL


def _tells_when(link: Link) -> bool:
    """Whether a forecast in an earlier clause tells a time, or is followed by one that is over: "|dự kiến| hoàn thành tháng 12,
    có tổng mức đầu tư 3 tỷ đồng", "|nhu cầu| là 28.000 tỷ đồng; hai năm qua, tỉnh cấp 96 tỷ đồng, bình quân mỗi xã 220 triệu
    đồng".
    """
    thing, cue, row, between = link
    if row.value != "forecast":
        return False
    over = ";" in between and is_over(thing, thing.key.rfind(";", thing.low, thing.start), thing.start)
    return over or _P.event.match(thing.key, cue.end, thing.start) is not None


def _tells_how(link: Link) -> bool:
    """Whether the plan in an earlier clause is how or why the fact came about."""
    (thing, cue, row, _), key, low = link, link.thing.key, link.thing.low
    if _P.in_pursuit.fullmatch(key, low, cue.start):
        return True  # "Thực hiện |kế hoạch năm 2018|, xã làm 3 km đường": of which it is a part
    thanks = _P.thanks_to.fullmatch(key, low, cue.start)
    if thanks and not thing.analysis.quantities_between(cue.end, key.index(",", cue.end)):
        return True  # "Nhờ có |kế hoạch| cụ thể, xã làm 7 km đường", "Sau 5 năm |phấn đấu|, xã đạt 19 tiêu chí"
    if _P.endeavour.search(key, low, cue.start) and _P.its_effort.match(key, cue.end):
        return True  # "Với sự nỗ lực |phấn đấu| của nhân dân, thu ngân sách là 12 tỷ đồng"
    if cue.start != low and not _P.links.fullmatch(key, low, cue.start):
        return False
    # "|Để từng bước hoàn thiện| giao thông, huyện đầu tư 6 tỷ đồng": what for, or by what
    return row.form.startswith(_PASSING) or _P.purpose.match(key, cue.start) is not None


def _tells_who(link: Link) -> bool:
    """Whether the plan in an earlier clause says which units are told of: "trong các xã |phấn đấu| về đích năm nay, xã A đã
    đạt 18 tiêu chí".
    """
    return _P.those_who.search(link.thing.key, link.thing.low, link.cue.start) is not None


def estimates_another(thing: Thing, cue: Mention) -> bool:
    """Whether an estimate with its own subject in front holds for the next number alone, and the thing is behind that:
    "sản lượng cà phê |ước đạt| 26.500 tấn; huyện có 31 sản phẩm OCOP"; "ước cả năm thu ngân sách 120 tỷ đồng; thu nhập
    36 triệu đồng" holds for all.
    """
    key, first = thing.key, thing.analysis.first_quantity(cue.end, thing.start)
    clause = max(thing.low, key.rfind(", ", thing.low, cue.start), key.rfind("; ", thing.low, cue.start))
    if first is None or first.start - cue.end > NUMBER_REACH or not key[clause + 1 : cue.start].strip():
        return False
    rest = key[first.end : thing.start]
    members = (at + 1 for at, sign in enumerate(rest) if sign == ";")
    return any(not _P.parts.match(rest, member) for member in members) or _P.price.match(rest) is not None


def adds_to_told(thing: Thing, cue: Mention) -> bool:
    """Whether an estimate only adds to what its member of the list has told of the same measure, and the thing is behind
    that: "năm 2019 đạt 54 triệu đồng, |dự kiến| năm nay 57 triệu đồng; hộ nghèo 1,3%".
    """
    analysis, key = thing.analysis, thing.key
    told = analysis.last_quantity(max(thing.low, key.rfind("; ", thing.low, cue.start)), cue.start)
    first = analysis.first_quantity(cue.end, thing.start)
    if told is None or first is None or key[cue.start - 2 : cue.start] != ", ":
        return False
    member = key.find(";", first.end, thing.start) + 1
    same = told.base_unit == first.base_unit
    return same and member > 0 and _P.parts.match(key, member) is None
