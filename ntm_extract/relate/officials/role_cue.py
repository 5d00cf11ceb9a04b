"""ROLE CUES: the words of `cues/role.csv` as they stand around a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ntm_extract.gazetteer.cues import Cues
from ntm_extract.patterns import sought

_PEOPLE = r":|(?:các\s)?(?:đồng chí|đ/c|ông|bà|anh|chị)(?!\w)"
_COMRADES = (
    r"(?:các\s)?(?:đồng chí|đ/c)(?!\w)|các\s(?:ông|bà)(?!\w)"  # "xã có ông X nuôi bò" is no list of those present
)
_THERE = r"[^.;:]{2,70}?,?\scó\s?(?:mặt\s|sự tham dự của\s)?"


@dataclass(frozen=True, slots=True)
class RoleCues:
    """One pattern for each way in which the words around a name tell a role; ``_list``, ``_side``: of names in a list."""

    chair: re.Pattern[str]
    chair_list: re.Pattern[str]
    chair_roll: re.Pattern[str]
    attendee: re.Pattern[str]
    attendee_list: re.Pattern[str]
    attendee_side: re.Pattern[str]
    signatory: re.Pattern[str]
    speaker: re.Pattern[str]
    speaker_front: re.Pattern[str]
    author: re.Pattern[str]


@cache
def role_cues(cues: Cues) -> RoleCues:
    """The patterns of a gazetteer, built once."""

    def words(value: str) -> str:
        return cues.words("role", value)

    says = rf"(?:(?!làm |dẫn đầu){words('chair')}|ủy quyền|phát biểu|cho biết|kết luận|khẳng định|do (?:ông|bà|đồng chí)\s)"
    return RoleCues(
        chair=re.compile(
            rf"(?<!\w){words('chair')}(?!\w)(?!\sđoàn[^.;,]{{0,60}}\s(?:tham\s|đến\s|về\s)?dự(?!\w))"
        ),  # "ông X |dẫn đầu| đoàn của tỉnh tham dự buổi lễ": guests
        chair_list=sought(
            rf"(?<!\w){words('chair_list')}\s?(?P<named>:|có|là|của)?\s(?:(?!,\s(?:hội nghị|cuộc họp|buổi|đoàn|đại hội|kỳ họp|các đại biểu)\s)[^.;])*$"
        ),  # "Dưới sự chủ trì của X, |hội nghị| nghe Y"
        chair_roll=sought(
            rf"(?<!\w){words('chair_list')}[^.;:\n]{{0,70}}(?::|\scó các đồng chí)(?:(?!\s(?:dự|tham dự|cùng dự|báo cáo|thư ký|đại biểu)(?!\w))[^.\n])*$"
        ),  # "Chủ trì hội nghị: X, Bí thư; |Y"
        attendee=re.compile(rf"(?<!\w){words('attendee')}(?!\w)(?!\s{words('not_attend')}(?!\w))"),
        attendee_list=sought(
            rf"(?<!\w)(?<!vinh )(?<!thành viên ){words('attendee_list')}(?!\w)(?!\s{words('not_attend')}(?!\w))(?:\svà\sphát biểu(?:\schỉ đạo)?)?(?:(?!{says}|\d/\d).)*$"
        ),
        attendee_side=re.compile(
            rf"^\s*(?:[-+*•]\s?)?(?:{words('attendee_side')}\s{_THERE}(?:{_PEOPLE})|{words('attendee_unit')}\s{_THERE}(?:{_COMRADES}))(?:(?!{says}|\d/\d).)*$"
        ),
        signatory=re.compile(rf"{words('signatory')}(?!\w)"),
        speaker=sought(
            rf"(?<!\w){words('speaker_before')}\s(?:(?:ông|bà|đồng chí|đ/c|anh|chị|cô|chú|bác|cụ|thầy|lời|người có uy tín|cả sư|nghệ nhân)\s)*$"
        ),
        speaker_front=re.compile(
            rf"[\W\d]*(?:(?:tiếp đó|sau đó|cũng)[,\s]\s?)?{words('speaker_front')}(?!\w)(?:[^.;:\"“”\n]{{0,140}},)?[^.;:,\"“”\n]{{0,40}}?\s(?:(?:ông|bà|đồng chí|đ/c|anh|chị)\s)?$"
        ),
        author=re.compile(rf"\s*(?:{words('author')}(?:(?:,|\svà|\s-)\s{words('author')})*\s?:?\s)?"),
    )
