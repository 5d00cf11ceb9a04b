"""Time expressions: kind and bounds on a known day; nothing invented where the day is known only in part."""

from __future__ import annotations

import pytest

from ntm_extract.days import day_of
from ntm_extract.document import Timex
from ntm_extract.normalise import normalise
from ntm_extract.parse.publication import UNDATED
from ntm_extract.parse.timex import timexes


def read(words: str, published: str | None = "2017-08-07") -> list[Timex]:
    text = normalise(words)
    return list(timexes(text, day_of(published) if published else UNDATED, published))


def bounds(time: Timex) -> tuple[str, str | None, str | None]:
    return time.kind, time.first.isoformat() if time.first else None, time.last.isoformat() if time.last else None


ROWS = [
    ("7 tháng đầu năm 2017", "period", "2017-01-01", "2017-07-31"),
    ("trong 2 tháng còn lại của năm", "period", "2017-11-01", "2017-12-31"),
    ("từ 2012 đến hết 2016", "period", "2012-01-01", "2016-12-31"),
    ("6 tháng cuối năm", "period", "2017-07-01", "2017-12-31"),
    ("đến 6 tháng đầu năm 2017", "as_of", None, "2017-06-30"),
    ("lũy kế 8 tháng 98 tỷ đồng", "period", "2017-01-01", "2017-08-31"),
    ("sáng 5 tháng 6, xã", "day", "2017-06-05", "2017-06-05"),
    ("quý I và quý II", "period", "2017-01-01", "2017-06-30"),
    ("hai quý đầu năm", "period", "2017-01-01", "2017-06-30"),
    ("từ tháng 1 - 6/2017", "period", "2017-01-01", "2017-06-30"),
    ("vụ mùa này", "period", "2017-01-01", "2017-12-31"),
    ("đến hôm nay", "as_of", None, "2017-08-07"),
    ("từ đầu nhiệm kỳ 2015-2020 đến nay", "period", "2015-01-01", "2017-08-07"),
    ("sau nửa nhiệm kỳ", "period", None, None),
    ("giai đoạn 2016-2020", "period", "2016-01-01", "2020-12-31"),
    ("từ năm 2011 đến năm 2015", "period", "2011-01-01", "2015-12-31"),
    ("từ năm 2011 đến hết tháng 6 năm nay", "period", "2011-01-01", "2017-06-30"),
    ("trong năm kết nạp 5 đảng viên", "period", "2017-01-01", "2017-12-31"),
    ("trong năm đầu tư 3 tỷ đồng", "period", "2017-01-01", "2017-12-31"),
    ("trong năm tài chính 2016", "period", "2016-01-01", "2016-12-31"),
    ("từ đầu năm đến nay", "period", "2017-01-01", "2017-08-07"),
    ("quý III năm 2016", "period", "2016-07-01", "2016-09-30"),
    ("năm ngoái", "period", "2016-01-01", "2016-12-31"),
    ("cuối năm rồi", "period", "2016-09-01", "2016-12-31"),
    ("tháng 10 năm rồi", "period", "2016-10-01", "2016-10-31"),
    ("hai năm rồi", "duration", None, None),
    ("năm 2015", "period", "2015-01-01", "2015-12-31"),
    ("tháng 7/2017", "period", "2017-07-01", "2017-07-31"),
    ("tháng 7-2016", "period", "2016-07-01", "2016-07-31"),
    ("tháng 7.2016", "period", "2016-07-01", "2016-07-31"),
    ("đến tháng 7-2016", "as_of", None, "2016-07-31"),
    ("9 tháng 2016", "period", "2016-01-01", "2016-09-30"),
    ("từ đầu năm đến 20/6", "period", "2017-01-01", "2017-06-20"),
    ("từ đầu năm 2016 đến hết tháng 9", "period", "2016-01-01", "2016-09-30"),
    ("từ năm 2011, xã", "period", "2011-01-01", None),
    ("kể từ năm 2016", "period", "2016-01-01", None),
    ("vốn từ năm 2015 chuyển sang", "period", "2015-01-01", None),
    ("kéo dài từ năm 2015 sang", "period", "2015-01-01", "2015-12-31"),
    ("kế hoạch vốn giai đoạn 2016-2020 là 100 tỷ đồng", "period", "2016-01-01", "2020-12-31"),
    ("từ cuối năm 2015 đến nay", "period", "2015-12-01", "2017-08-07"),
    ("từ năm 2011 đến hết quý I năm 2017", "period", "2011-01-01", "2017-03-31"),
    ("từ 2011 đến 30/6/2017", "period", "2011-01-01", "2017-06-30"),
    ("từ tháng 3 đến nay", "period", "2017-03-01", "2017-08-07"),
    ("từ tháng 10 năm trước đến tháng 3 năm nay", "period", "2016-10-01", "2017-03-31"),
    ("kể từ năm 2012 cho đến thời điểm này", "period", "2012-01-01", "2017-08-07"),
    ("từ ngày 15/12/2015 đến hết ngày 14/12/2016", "period", "2015-12-15", "2016-12-14"),
    ("giai đoạn 2014 - nay", "period", "2014-01-01", "2017-08-07"),
    ("từ năm 2014 đến hết tháng 5-2017", "period", "2014-01-01", "2017-05-31"),
    ("đến ngày 30/6 năm 2016", "as_of", "2016-06-30", "2016-06-30"),
    ("đến ngày 30-6 năm nay", "as_of", None, "2017-06-30"),
    ("hồi tháng 10 năm trước", "period", "2016-10-01", "2016-10-31"),
    ("năm rồi", "period", "2016-01-01", "2016-12-31"),
    ("2,5 năm qua", "duration", None, None),
    ("vụ đông xuân 2016/2017", "period", "2016-01-01", "2017-12-31"),
    ("đến thời điểm 31-5", "as_of", None, "2017-05-31"),
    ("đến giữa năm nay", "as_of", None, "2017-06-30"),
    ("đến lúc này", "as_of", None, "2017-08-07"),
    ("năm trước", "period", "2016-01-01", "2016-12-31"),
    ("ba năm về trước, xã", "period", "2014-01-01", "2014-12-31"),
    ("cách đây vừa tròn 10 năm", "period", "2007-01-01", "2007-12-31"),
    ("cách đây hơn chục năm", "period", None, None),
    ("nhiều năm trước", "period", None, None),
    ("trong nhiệm kỳ qua", "period", None, None),
    ("từ 2014 đến hết tháng 7/2016", "period", "2014-01-01", "2016-07-31"),
    ("tính đến ngày 30 tháng 6 năm 2017", "as_of", "2017-06-30", "2017-06-30"),
    ("đến ngày 30 tháng 6", "as_of", None, "2017-06-30"),
    ("đến 15 giờ ngày 6/8", "as_of", None, "2017-08-06"),
    ("đến 11h30 phút ngày 6 tháng 8", "as_of", None, "2017-08-06"),
    ("đến ngày 30.6", "as_of", None, "2017-06-30"),
    ("tại thời điểm 31/12/2016", "as_of", "2016-12-31", "2016-12-31"),
    ("đến thời điểm cuối tháng 6", "as_of", None, "2017-06-30"),
    ("đến giữa tháng 6/2017", "as_of", None, "2017-06-15"),
    ("tính đến 6/2017", "as_of", None, "2017-06-30"),
    ("những tháng đầu năm", "period", "2017-01-01", "2017-08-07"),
    ("từ đầu năm", "period", "2017-01-01", "2017-08-07"),
    ("từ 2011 đến 2015", "period", "2011-01-01", "2015-12-31"),
    ("từ 1/1 đến 30/6/2017", "period", "2017-01-01", "2017-06-30"),
    ("từ 2011 đến 5/2017", "period", "2011-01-01", "2017-05-31"),
    ("chiều 7/8", "day", "2017-08-07", "2017-08-07"),
    ("từ ngày 3 đến 5/7", "day", "2017-07-03", "2017-07-05"),
    ("các ngày từ 19 đến 24/11/2016", "day", "2016-11-19", "2016-11-24"),
    ("ngày 29,30,31/12/2016", "day", "2016-12-29", "2016-12-31"),
    ("sáng mùng 6 tháng Giêng (2-2)", "day", "2017-02-02", "2017-02-02"),
    ("mùng 6 Tết (tức ngày 2/2)", "day", "2017-02-02", "2017-02-02"),
    ("sáng 27.3", "day", "2017-03-27", "2017-03-27"),
    ("sáng ngày 12-7", "day", "2017-07-12", "2017-07-12"),
    ("ngày 15 tháng 4 năm 2016", "day", "2016-04-15", "2016-04-15"),
    ("chiều qua, đoàn", "day", "2017-08-06", "2017-08-06"),
    ("ngày mai, xã", "day", "2017-08-08", "2017-08-08"),
    ("ngày mai, 8/8", "day", "2017-08-08", "2017-08-08"),
    ("hôm qua", "day", "2017-08-06", "2017-08-06"),
    ("cùng ngày, xã họp", "day", "2017-08-07", "2017-08-07"),
    ("sáng mai (8-8)", "day", "2017-08-08", "2017-08-08"),
    ("ngày 30- 7", "day", "2017-07-30", "2017-07-30"),
    ("sáng 25/12", "day", "2016-12-25", "2016-12-25"),
    ("đến năm 2020", "deadline", None, "2020-12-31"),
    ("hoàn thành trước tháng 12", "deadline", None, "2017-11-30"),
    ("xã làm 2 km đường. 7 tháng, thu ngân sách 22 tỷ đồng", "period", "2017-01-01", "2017-07-31"),
    ("xã đạt chuẩn; nay rà lại theo bộ tiêu chí mới", "as_of", None, "2017-08-07"),
    ("bản giờ có 108 hộ", "as_of", None, "2017-08-07"),
    ("trong tháng này", "period", "2017-08-01", "2017-08-31"),
    ("hiện có", "as_of", None, "2017-08-07"),
    ("trước 31/12", "deadline", None, "2017-12-31"),
    ("tính đến hết tháng 6/2017", "as_of", None, "2017-06-30"),
    ("đến nay", "as_of", None, "2017-08-07"),
    ("8 giờ 30", "clock", None, None),
    ("3 năm", "duration", None, None),
    ("nửa đầu năm 2017", "period", "2017-01-01", "2017-06-30"),
    ("nửa cuối năm nay", "period", "2017-07-01", "2017-12-31"),
]
NOTHING = [
    "năm xã về đích", "tháng ngày vất vả", "đường 7/8", "đạt 12/19 tiêu chí", "quý ông, quý bà", "xã Ba Tháng Hai", "hết lòng vì dân",
    "Nghị quyết số 26-NQ/TW", "mỗi năm một lần", "xã Năm Căn", "tối ưu", "thửa đất 152/7", "tỷ lệ 7/10 hộ", "năm bảy bận", "mỗi ngày 1.500 lượt", "ngày 2.13", "vốn 2016 tỷ đồng", "thực hiện có hiệu quả", "trong tháng qua", "trong Tháng Thanh niên", "trong năm đầu tiên", "trong năm tài chính này", "kế hoạch 2015 ha", "tháng 7.500 đồng",
    "tháng 14/2016", "15 tháng đầu năm 2016", "một nửa năm đầu",
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind", "first", "last"), ROWS)
def test_bounds(words: str, kind: str, first: str | None, last: str | None) -> None:
    assert [bounds(t) for t in read(f"Báo cáo {words}, xã cho biết.")] == [(kind, first, last)]


@pytest.mark.parametrize("words", NOTHING)
def test_no_bounds(words: str) -> None:
    assert [bounds(t) for t in read(f"Báo cáo nêu {words} ở đây.") if t.first or t.last] == []


@pytest.mark.parametrize(
    ("words", "published", "first", "last"),
    [
        ("năm nay", "2018", "2018-01-01", "2018-12-31"),
        ("năm nay", None, None, None),
        ("năm 2016", None, "2016-01-01", "2016-12-31"),
        ("đến nay", "2018", None, None),
        ("đến nay", "2018-08", None, None),
        ("sáng 23/8", "2018", None, None),
        ("sáng 23/8", "2018-09", "2018-08-23", "2018-08-23"),
        ("từ đầu năm đến nay", "2018", "2018-01-01", None),
        ("6 tháng đầu năm", "2018", "2018-01-01", "2018-06-30"),
        ("hôm qua", "2018-08", None, None),
        ("năm ngoái", None, None, None),
        ("trong nhiệm kỳ qua", "2020-05-29", "2015-01-01", "2020-12-31"),
        ("nhiệm kỳ tới", "2020-05-29", "2020-01-01", "2025-12-31"),
        ("nhiệm kỳ tới", "2018-05-29", None, None),
        ("5 năm qua", "2017-01-15", "2012-01-01", "2016-12-31"),
        ("5 năm qua", "2017-08-07", "2013-01-01", "2017-12-31"),
        ("hơn 5 năm qua", "2017-08-07", "2012-01-01", "2017-12-31"),
        ("trong nhiệm kỳ qua (2012 - 2017)", "2018-08-07", "2012-01-01", "2017-12-31"),
        ("5 năm qua", "2017", None, None),
    ],
)
def test_only_what_every_possible_day_agrees_on(
    words: str, published: str | None, first: str | None, last: str | None
) -> None:
    assert [bounds(t)[1:] for t in read(f"Báo cáo {words}, xã cho biết.", published)] == [(first, last)]


@pytest.mark.parametrize("words", ["ngày 30/2/2017", "ngày 45/13/2017", "sáng 31/4"])
def test_an_impossible_date_keeps_its_place_without_bounds(words: str) -> None:
    assert all(bounds(t)[1:] == (None, None) for t in read(f"Vào {words}, xã họp."))


def test_a_full_stop_behind_a_day_is_no_part_of_it() -> None:
    assert [bounds(t) for t in read("Các xã làm xong trước ngày 25/12. Huyện kiểm tra.")] == [
        ("deadline", None, "2017-12-25")
    ]


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("Năm 2015, tỉnh có thêm 8 xã đạt chuẩn. Vốn huy động trong năm là 90 tỷ đồng.", 2015),
        ("Theo báo cáo, năm 2016, xã xóa 9 nhà tạm. Trong năm, xã còn làm 5 km đường.", 2016),
        ("Tỉnh có thêm 8 xã so với năm 2015. Vốn huy động trong năm là 90 tỷ đồng.", 2017),
        ("Năm 2016, tỉnh có thêm 8 xã đạt chuẩn.\nTrong năm, tỉnh huy động 90 tỷ đồng.", 2017),
        ("Năm 2016, tỉnh có thêm 8 xã đạt chuẩn. Năm nay, tỉnh huy động 90 tỷ đồng.", 2017),
        ("Giai đoạn 2011-2015, tỉnh có 8 xã đạt chuẩn. Trong năm, tỉnh huy động 90 tỷ đồng.", 2017),
    ],
)
def test_in_the_year_is_the_year_just_told(words: str, year: int) -> None:
    assert bounds(read(words)[-1]) == ("period", f"{year}-01-01", f"{year}-12-31")


def test_the_same_day_is_the_one_named_last() -> None:
    assert bounds(read("Sáng 2/8, huyện họp. Chiều cùng ngày, đoàn thăm xã.")[-1]) == (
        "day",
        "2017-08-02",
        "2017-08-02",
    )


@pytest.mark.parametrize("words", ["nhằm ngày 9/9 năm Quý Mão", "ngày 10/3 âm lịch", "mùng 6 tháng Giêng năm Đinh Dậu"])
def test_a_day_by_the_moon_is_none_of_the_calendar(words: str) -> None:
    assert [bounds(t) for t in read(f"Lễ được tổ chức {words}.")] == [("clock", None, None)]


def test_the_same_day_is_not_that_of_a_paper() -> None:
    text = "Sáng 2/8, huyện họp theo Quyết định số 5/QĐ-UBND ngày 5/12/2016. Cùng ngày, đoàn thăm xã."
    assert bounds(read(text)[-1]) == ("day", "2017-08-02", "2017-08-02")


@pytest.mark.parametrize(
    ("first", "last", "over", "ends_after", "ahead"),
    [
        ("2017-01-01", "2017-08-07", True, False, False),
        ("2017-01-01", "2017-12-31", False, True, False),
        ("2018-01-01", "2018-12-31", False, True, True),
        (None, "2017-12-31", False, True, False),
        ("2018-01-01", None, False, False, True),
        (None, None, False, False, False),
    ],
)
def test_time_against_a_day(first: str | None, last: str | None, over: bool, ends_after: bool, ahead: bool) -> None:
    time, day = (
        Timex(0, 1, "period", day_of(first) if first else None, day_of(last) if last else None),
        day_of("2017-08-07"),
    )
    assert (time.is_over(day), time.ends_after(day), time.is_ahead(day)) == (over, ends_after, ahead)
