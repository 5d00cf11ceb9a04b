"""The day of a text: what a dateline says, what only a document in it bears, and from which day a text without any is read."""

from __future__ import annotations

from datetime import date

import pytest

from ntm_extract.errors import OptionError
from ntm_extract.normalise import normalise
from ntm_extract.parse.publication import UNDATED, publication
from ntm_extract.records import Document


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        ("Xã Tân Lập về đích\nThứ Hai, 12/08/2019 08:15\nSáng nay, xã tổ chức lễ công bố.", "2019-08-12", "dateline"),
        ("UBND HUYỆN\nSố: 45/BC-UBND\nTân Lập, ngày 5 tháng 3 năm 2018\nBÁO CÁO", "2018-03-05", "dateline"),
        ("Xã Tân Lập đạt chuẩn theo Quyết định số 366/QĐ-TTg ngày 8/3/2022.", None, None),
        ("Các xã được công nhận tại Quyết định số 9/QĐ-UBND, 12/QĐ-UBND, ngày 26/01/2023 của tỉnh.", None, None),
        ("Thông tư số 41/2013/TT-BNNPTNT ngày 04 tháng 10 năm 2013 hướng dẫn thực hiện bộ tiêu chí.", None, None),
        ("Xã Tân Lập đã đạt 19 tiêu chí.", None, None),
        ("Ngày 30/2/2019, xã tổ chức họp.", None, None),  # no day of the calendar
        ("Ngày 5/6/2023, tỉnh ký Quyết định số 1161/QĐ-UBND công nhận 6 xã.", "2023-06-05", "dateline"),
        (f"Xã Tân Lập{' làm đường' * 60}. Hội nghị diễn ra ngày 7/9/2016.", "2016-09-07", "text"),
    ],
)
def test_publication(text: str, published: str | None, basis: str | None) -> None:
    assert publication(Document(doc_id="x", text=text), normalise(text))[:2] == (published, basis)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Năm 2023, tỉnh công nhận 4 xã đạt chuẩn.", date(2023, 12, 31)),
        ("Năm 2016 xã đạt 15 tiêu chí; phấn đấu đến năm 2020 đạt chuẩn.", date(2016, 12, 31)),
        ("Giai đoạn 2016 - 2020 xã cứng hóa 12 km đường, riêng năm 2018 được 4 km.", date(2018, 12, 31)),
        ("Theo Quyết định số 18/QĐ-TTg ngày 02/8/2022, xã rà soát lại.", date(2022, 12, 31)),
        ("Xã có 2.015 hộ, theo Nghị quyết 26/2008/NQ-CP.", UNDATED),  # neither is a year that the text tells of
        ("Phấn đấu đến năm 2025 xã đạt chuẩn nâng cao.", UNDATED),
        ("Xã Tân Lập đã đạt 19 tiêu chí.", UNDATED),
        ("Dự án khánh thành năm 2045.", UNDATED),
    ],
)
def test_the_day_from_which_an_undated_text_is_read(text: str, day: date) -> None:
    assert publication(Document(doc_id="x", text=text), normalise(text)) == (None, None, day)


@pytest.mark.parametrize(
    ("published", "day"), [("2018-08-07", date(2018, 8, 7)), ("2018-08", date(2018, 8, 15)), ("2018", date(2018, 7, 1))]
)
def test_the_day_of_a_given_date_is_the_middle_of_what_it_may_mean(published: str, day: date) -> None:
    text = "Ngày 5/6/2023, tỉnh ký quyết định."
    assert publication(Document(doc_id="x", text=text, published=published), normalise(text)) == (published, "metadata", day)


@pytest.mark.parametrize("published", ["2018-13", "2018-02-30", "0000"])
def test_a_given_date_that_does_not_exist_is_refused(published: str) -> None:
    with pytest.raises(OptionError, match="not a date of the calendar"):
        publication(Document(doc_id="x", text="Xã họp.", published=published), normalise("Xã họp."))
