"""What a page copied as text brings along is passed over: lists of other articles, comments, buttons, the foot."""

from __future__ import annotations

import pytest

from ntm_extract.normalise import normalise
from ntm_extract.pipeline import Extractor

TOLD = "Sáng 5/8, UBND huyện Can Lộc tổ chức hội nghị sơ kết 6 tháng xây dựng nông thôn mới, đề ra nhiệm vụ cuối năm."

GONE = [
    "Tin liên quan:\nXã Thượng Lộc đón bằng công nhận",
    "Các tin khác\n- Xã Thượng Lộc về đích (05/08/2016)\n- Huyện Can Lộc làm 12 km đường (04/08/2016)",
    "Bài viết liên quan\nXã Thượng Lộc về đích\nChuyên mục\nCông khai ngân sách",
    "Các tin khác\nYBĐT - Nằm trong vùng lòng chảo, xã Sơn Lộc có 7 thôn với 752 hộ và trên 3.000 nhân khẩu.",
    "Bình luận (2)\nXã Thượng Lộc tôi làm được 12 km đường. Rất mừng.",
    "Lượt xem: 1.204",
    "Bản quyền thuộc về UBND huyện Can Lộc\nĐịa chỉ: thị trấn Nghèn",
    "Chịu trách nhiệm: Chánh Văn phòng UBND huyện Can Lộc\nĐiện thoại: 0239.3841.222",
]
KEPT = [
    "Xã Thượng Lộc về đích\nHuyện thưởng xã 500 triệu đồng.",
    "Tin liên quan đến xã Thượng Lộc còn ít",
    "27/04/2022 08:18 | 35 lượt xem",
    "Thảo luận:\nXã Thượng Lộc đề nghị hỗ trợ 12 km đường.",  # minutes
    "Ý kiến phản hồi:\nXã Thượng Lộc nhất trí.",
    "- Chịu trách nhiệm triển khai: UBND xã Thượng Lộc.\nNơi nhận:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An",
    "Chịu trách nhiệm thi hành: UBND xã Thượng Lộc.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An",
]


@pytest.mark.parametrize("tail", GONE)
def test_furniture_is_blank(tail: str) -> None:
    text = normalise(f"Can Lộc sơ kết\n{TOLD}\n{tail}")
    assert text.canonical.rstrip().endswith("cuối năm.")
    assert len(text.canonical) == len(f"Can Lộc sơ kết\n{TOLD}\n{tail}")


@pytest.mark.parametrize("tail", KEPT)
def test_what_is_told_stays(tail: str) -> None:
    whole = f"Can Lộc sơ kết\n{TOLD}\n{tail}"
    assert normalise(whole).canonical == whole


def test_a_counter_over_the_article_is_no_figure(extractor: Extractor) -> None:
    told = extractor.extract_text(f"Can Lộc sơ kết\n• Lượt xem: 5547 lượt xem\n{TOLD}\nĐánh giá\nĐạt", published="2016-08-05")
    assert not told.of("figure")
    assert normalise(f"{TOLD}\nĐánh giá\nĐạt").canonical.endswith("Đánh giá\nĐạt")  # cells of a table


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_a_line_ends_however_its_file_says_so(extractor: Extractor, end: str) -> None:
    """Windows, a soft break of Word, a page of a scan: what stands in lines of its own is read as with line feeds."""
    told = f"UBND HUYỆN CAN LỘC\nSố: 12/BC-UBND\nCan Lộc, ngày 5 tháng 8 năm 2016\nBÁO CÁO\n{TOLD}\nII. NHIỆM VỤ NĂM 2017\n1. Làm 12 km đường.\n2. Có 3 xã đạt chuẩn.\n"
    here = told.replace("\n", end)
    found = [r.model_dump(exclude={"id", "doc_id", "start", "end", "evidence", "sentence", "mentions"}) for r in extractor.extract_text(here, published="2016-08-05").records]
    assert found == [
        r.model_dump(exclude={"id", "doc_id", "start", "end", "evidence", "sentence", "mentions"}) for r in extractor.extract_text(told, published="2016-08-05").records
    ]
    assert [f["status"] for f in found if f["type"] == "figure"] == ["target", "target"]


@pytest.mark.parametrize("label", ["Tin liên quan", "Xem thêm:", "Bình luận"])
def test_where_nothing_is_told_nothing_is_furniture(label: str) -> None:
    whole = f"{label}\nXã Thượng Lộc\nĐạt chuẩn"
    assert normalise(whole).canonical == whole


def test_an_article_goes_on_behind_a_list_within_it() -> None:
    told = f"{TOLD}\nXem thêm:\nXã Khánh Lộc về đích\n{TOLD}\nXã Thượng Lộc đạt 19/19 tiêu chí."
    assert normalise(told).canonical == told.replace("Xem thêm:\nXã Khánh Lộc về đích", " " * 9 + "\n" + " " * 20)


def test_a_counter_of_comments_over_the_article() -> None:
    told = normalise(f"{TOLD}\nBình luận 0\nẢnh: UBND xã\n{TOLD}\n{TOLD}").canonical
    assert told == f"{TOLD}\n{' ' * 11}\nẢnh: UBND xã\n{TOLD}\n{TOLD}"


def test_no_record_of_other_articles(extractor: Extractor) -> None:
    told = extractor.extract_text(f"{TOLD}\n{GONE[2]}", published="2016-08-05")
    assert [p.name for p in told.of("place")] == ["Can Lộc"]
    assert not told.of("attainment")


MENU = "11:19 EST Thứ hai, 25/11/2024\nVăn bản\nCông báo Hà Tĩnh\nSở Nông nghiệp Hà Tĩnh\n"


def test_the_menu_of_a_portal(extractor: Extractor) -> None:
    told = extractor.extract_text(f"{MENU}Can Lộc sơ kết\nThứ tư - 10/05/2017 02:13\n{TOLD}\n{TOLD}")
    assert [p.name for p in told.of("place")] == ["Can Lộc"] * 3
    assert told.document.published == "2017-05-10"


@pytest.mark.parametrize("head", ["Thứ hai, 25/11/2024\nCan Lộc sơ kết\nTừ Hà Tĩnh", "Hà Tĩnh vào xuân\nThứ hai, 25/11/2024\nCan Lộc sơ kết"])
def test_a_day_over_a_headline_is_no_menu(head: str) -> None:
    assert normalise(f"{head}\n{TOLD}").canonical == f"{head}\n{TOLD}"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Sơn Lộc Đón Bằng Công Nhận Xã Nông Thôn Mới", "SƠN LỘC ĐÓN BẰNG CÔNG NHẬN XÃ NÔNG THÔN MỚI"),
        ("Can Lộc: 9/23 Xã Về Đích Sau 5 Năm", "CAN LỘC: 9/23 XÃ VỀ ĐÍCH SAU 5 NĂM"),
        ("Sơn Lộc đón Bằng công nhận xã nông thôn mới", None),
        ("Thượng Lộc, Vượng Lộc, Mỹ Lộc, Sơn Lộc", None),
        ("Nguyễn Văn Được, Trần Thị Đạt, Lê Văn Khải", None),
        ("Sơn Lộc Đón Bằng", None),
        ("TT | Xã | Kết Quả Đạt Được | Ghi Chú Thêm", None),
    ],
)
def test_a_headline_of_capitals_reads_as_one_in_capitals(line: str, read: str | None) -> None:
    assert normalise(line).canonical == (read or line)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Quảng cáo", False),
        (">> Xem thêm: Thượng Lộc về đích sớm", False),
        ("Xem thêm nhiều mô hình ở Thượng Lộc", True),
        ("Đường hoa thôn Đông. Ảnh: Minh Châu", True),
    ],
)
def test_what_stands_amid_an_article_and_is_none_of_it(line: str, kept: bool) -> None:
    prose = "Xã Sơn Lộc đã làm xong 12 km đường trục thôn, xóm trong năm nay."
    assert (line in normalise(f"Sơn Lộc làm đường\n\n{prose}\n\n{line}\n\n{prose}").canonical) == kept
