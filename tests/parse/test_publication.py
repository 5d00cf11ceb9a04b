"""The day of a text: what a dateline says, what only a document in it bears, and from which day a text without any is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from ntm_extract.errors import OptionError
from ntm_extract.match import Matcher
from ntm_extract.normalise import normalise
from ntm_extract.parse.legal import legal_references
from ntm_extract.parse.publication import UNDATED, Publication, publication
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document


@pytest.fixture(scope="module")
def published_of(extractor: Extractor) -> Callable[..., Publication]:
    match = Matcher(extractor.gazetteer.laws.patterns())

    def read(text: str, published: str | None = None) -> Publication:
        normal = normalise(text)
        laws = legal_references(normal, match(normal), extractor.gazetteer.laws)
        return publication(Document(doc_id="x", text=text, published=published), normal, laws)

    return read


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        ("Xã Tân Lập về đích\nThứ Hai, 12/08/2019 08:15\nSáng nay, xã tổ chức lễ công bố.", "2019-08-12", "dateline"),
        ("UBND HUYỆN\nSố: 45/BC-UBND\nTân Lập, ngày 5 tháng 3 năm 2018\nBÁO CÁO", "2018-03-05", "dateline"),
        ("Xã Tân Lập đạt chuẩn theo Quyết định số 366/QĐ-TTg ngày 8/3/2022.", None, None),
        ("Các xã được công nhận tại Quyết định số 9/QĐ-UBND, 12/QĐ-UBND, ngày 26/01/2023 của tỉnh.", None, None),
        ("Thông tư số 41/2013/TT-BNNPTNT ngày 04 tháng 10 năm 2013 hướng dẫn thực hiện bộ tiêu chí.", None, None),
        # the line of a counter says when as well; from a day to one with its year, and from a day on
        ("Xã Tân Lập về đích\n27/04/2022 01:18 35 lượt xem\nChiều ngày 19/4, xã họp.", "2022-04-27", "dateline"),
        (
            "Ngày hội ở xã Tân Thịnh\n2020-11-23 16:58:00.0\nCác xóm kỷ niệm 90 năm (18/11/1930 - 18/11/2020).",
            "2020-11-23",
            "dateline",
        ),
        ("• 16 Tháng Một, 2022\nXã Tân Lập về đích", "2022-01-16", "dateline"),
        ("Ba tháng năm 2022, xã làm đường.", None, None),
        ("Các xóm kỷ niệm 90 năm ngày 18/11/1930.", None, None),
        ("Từ ngày 26 - 28/6/2017, HĐND huyện họp kỳ thứ tư.", "2017-06-28", "dateline"),
        ("Từ ngày 28/6/2017, xã có chợ mới.", None, None),
        ("Xã Tân Lập đã đạt 19 tiêu chí.", None, None),
        ("Ngày 30/2/2019, xã tổ chức họp.", None, None),  # no day of the calendar
        ("Ngày 5/6/2023, tỉnh ký Quyết định số 1161/QĐ-UBND công nhận 6 xã.", "2023-06-05", "dateline"),
        (f"Xã Tân Lập{' làm đường' * 60}. Hội nghị diễn ra ngày 7/9/2016.", "2016-09-07", "text"),
        ("Xã Tân Lập lập từ 2 xã theo Nghị quyết 819 của Ủy ban Thường vụ Quốc hội ngày 21/11/2019.", None, None),
        (
            "Tổng kết Nghị quyết số 26-NQ/TW Hội nghị lần thứ bảy của Ban Chấp hành T.Ư Đảng (khóa X) ngày 5-8-2008 về nông dân, báo mở cuộc thi.",
            None,
            None,
        ),
        ("Xã được tặng bằng khen theo Quyết định số 45/QĐ-UBND do UBND tỉnh ký ngày 2/9/2019.", None, None),
        (
            "Tỉnh ký Quyết định số 45/QĐ-UBND công nhận xã Tân Lập. Lễ công bố diễn ra ngày 2/9/2019.",
            "2019-09-02",
            "dateline",
        ),
        # nor on the day from or by which something is so
        ("Tính đến 31-12-2018, huyện có 24 xã đạt chuẩn.", None, None),
        ("Từ ngày 1/7/2025, xã Tân Lập đi vào hoạt động. Ngày 20/8/2025, xã họp.", "2025-08-20", "dateline"),
        ("Các xã phải báo cáo trước ngày 30/6/2016.", None, None),
        ("UBND HUYỆN\nSố: 45/BC-UBND\n|\nTân Lập, ngày 05\ntháng 3 năm 2018\nBÁO CÁO", "2018-03-05", "dateline"),
        # what a line says of its day goes before the clock of a portal
        (
            "Thứ Ba, 16/07/2024\nXã Tân Lập về đích\nNgày đăng: 08/07/2024 11:38\nSáng nay, xã họp.",
            "2024-07-08",
            "dateline",
        ),
        (
            "Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27\nXã Tân Lập về đích\nMinh Châu - 05:32, 24/11/2018\nXã họp.",
            "2018-11-24",
            "dateline",
        ),
        ("Thứ Ba, 16/07/2024\nXã Tân Lập họp ngày 8/7/2024.", "2024-07-16", "dateline"),
        ("Xã Tân Lập đăng ký về đích ngày 8/7/2024.\nCập nhật: 16/07/2024", "2024-07-08", "dateline"),
        # a text that gives its own day no year gives one to others
        (f"Ngày 17/9, tòa xử vụ án ở xã Tân Lập.{' Xã làm đường.' * 40} Ngày 6/1/2022, xã giao đất.", None, None),
        (f"Ngày 6/1, xã Tân Lập giao đất.{' Xã làm đường.' * 40} Lễ giao ngày 6/1/2022 có 5 hộ.", "2022-01-06", "text"),
        # a text that tells of a later year was not written on the day that it names
        (f"Xã Tân Lập{' làm đường' * 60}. Trụ sở khánh thành ngày 7/9/2016. Năm 2021 xã đạt 17 tiêu chí.", None, None),
        (
            f"Xã Tân Lập{' làm đường' * 60}. Hội nghị diễn ra ngày 7/9/2016. Phấn đấu đến năm 2021 xã đạt chuẩn.",
            "2016-09-07",
            "text",
        ),
    ],
)
def test_publication(
    published_of: Callable[..., Publication], text: str, published: str | None, basis: str | None
) -> None:
    assert published_of(text)[:2] == (published, basis)


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
        ("Đến 20/9/2019, xã đạt 13 tiêu chí; đề nghị kéo dài sang 31/1/2020.", date(2019, 12, 31)),
    ],
)
def test_the_day_from_which_an_undated_text_is_read(
    published_of: Callable[..., Publication], text: str, day: date
) -> None:
    assert published_of(text) == (None, None, day)


@pytest.mark.parametrize(
    ("published", "day"), [("2018-08-07", date(2018, 8, 7)), ("2018-08", date(2018, 8, 15)), ("2018", date(2018, 7, 1))]
)
def test_the_day_of_a_given_date_is_the_middle_of_what_it_may_mean(
    published_of: Callable[..., Publication], published: str, day: date
) -> None:
    assert published_of("Ngày 5/6/2023, tỉnh ký quyết định.", published) == (published, "metadata", day)


@pytest.mark.parametrize("published", ["2018-13", "2018-02-30", "0000"])
def test_a_given_date_that_does_not_exist_is_refused(published_of: Callable[..., Publication], published: str) -> None:
    with pytest.raises(OptionError, match="not a date of the calendar"):
        published_of("Xã họp.", published)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã Tân Lập về đích\n12/08/2019\nSáng 12/8, xã họp.", ("2019-08-12", "dateline")),
        ("Xã Tân Lập về đích\nSáng 12/8, xã họp.", ("2019-08", "path")),
        ("Xã Tân Lập về đích\nXã lập ngày 12/05/2016.", ("2019-08", "path")),
    ],
)
def test_a_month_of_a_path_is_told_to_the_day_by_a_dateline(
    extractor: Extractor, text: str, expected: tuple[str, str]
) -> None:
    document = extractor.extract(Document(doc_id="a", text=text, published="2019-08", published_basis="path")).document
    assert (document.published, document.published_basis) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Xã Tân Lập về đích\nThứ Hai, 12/08/2019 08:15\nSáng nay, xã họp.", "2019-08", ("2019-08-12", "dateline")),
        ("Xã Tân Lập về đích\nNgày đăng: 12/8/2019\nSáng nay, xã họp.", "2019", ("2019-08-12", "dateline")),
        ("UBND XÃ TÂN LẬP\nTân Lập, ngày 5 tháng 3 năm 2018\nBÁO CÁO", "2018", ("2018-03-05", "dateline")),
        # the clock of a portal, not of that month; a day that is told of; one that is given whole
        ("Thứ Ba, 16/07/2024\nXã Tân Lập về đích\nSáng nay, xã họp.", "2019-08", ("2019-08", "metadata")),
        ("Xã Tân Lập về đích\nNgày 12/8/2019, xã họp.", "2019", ("2019", "metadata")),
        ("Xã Tân Lập về đích\n12/08/2019\nSáng nay, xã họp.", "2019-08-13", ("2019-08-13", "metadata")),
    ],
)
def test_a_partial_date_is_told_to_the_day_by_a_line_that_says_when(
    published_of: Callable[..., Publication], text: str, published: str, expected: tuple[str, str]
) -> None:
    assert published_of(text, published)[:2] == expected
