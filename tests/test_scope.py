"""What a document is about, where hardly anything says so."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

Read = Callable[..., list[dict[str, Any]]]

PRESS = [
    ("(Báo Quảng Ngãi) - Toàn tỉnh có 4 xã đạt chuẩn.", None, "51"),
    ("Theo Báo điện tử Cà Mau, toàn tỉnh có 4 xã đạt chuẩn.", None, "96"),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "https://baoquangngai.vn/kinh-te/4-xa", "51"),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "http://www.quangngai.gov.vn/tin", "51"),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "https://nongnghiep.vn/quang-ngai-4-xa", None),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "https://example.org/baoquangngai.vn", None),
    ("Dự báo của tỉnh: 4 xã đạt chuẩn. Báo cáo đã gửi.", None, None),
    ("Tỉnh Hà Tĩnh có 4 xã đạt chuẩn, theo Báo Quảng Ngãi.", None, "42"),
    # the portal of a district or commune, and of none
    ("Toàn huyện có 4 xã đạt chuẩn.", "http://doluong.gov.vn/tin", "427"),
    ("Toàn huyện có 4 xã đạt chuẩn.", "http://huyenyenlap.phutho.gov.vn/tin", "234"),
    ("Toàn xã có 4 thôn đạt chuẩn.", "https://camthinh.camxuyen.hatinh.gov.vn/tin", "18736"),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "https://nongthonmoi.hatinh.gov.vn/tin", "42"),
    ("Toàn tỉnh có 4 xã đạt chuẩn.", "http://nongthonmoihatinh.vn/tin", "42"),
    ("Toàn xã có 4 thôn đạt chuẩn.", "https://xacamthinh.hatinh.gov.vn/tin", "18736"),
    ("Toàn huyện có 4 xã đạt chuẩn.", "https://doluong.vn/tin", None),
    ("Toàn ngành có 4 xã đạt chuẩn.", "https://moc.gov.vn/tin", None),
    # a provincial paper on the country; a paper that names none on "tỉnh"
    ("Ủy ban Thường vụ Quốc hội nghe báo cáo: đến nay, có 4 xã đạt chuẩn trong cả nước.", "https://baoquangngai.vn/tin", "VN"),
    ("Theo chỉ thị của Thủ tướng Chính phủ, trên địa bàn tỉnh có 4 xã đạt chuẩn.", None, None),
    # which of several communes of one name, and what stands at the foot of a page
    ("Xã Định Thành có 4 ấp đạt chuẩn. Nguồn: Báo Bạc Liêu", None, "31993"),
    ("Xã Định Thành có 4 ấp đạt chuẩn. Nguồn: Báo Quảng Ngãi", None, "51"),
    (f"Toàn tỉnh có 4 xã đạt chuẩn{', làm đường' * 9}.\nCổng thông tin điện tử tỉnh Hà Giang\nBản quyền thuộc về UBND tỉnh", None, "02"),
]


@pytest.mark.parametrize(("text", "source", "scope"), PRESS)
def test_a_paper_is_of_its_province(extractor: Extractor, text: str, source: str | None, scope: str | None) -> None:
    document = Document(doc_id="a", text=text, published="2018-05-02", source=source)
    figure = next(r for r in extractor.extract(document).records if r.type == "figure")
    assert figure.scope == scope


def test_a_title_that_speaks_of_the_whole_province(extractor: Extractor) -> None:
    text = "Toàn tỉnh có thêm 64 sản phẩm OCOP\n\nTrong năm, tỉnh Hà Tĩnh có thêm 64 sản phẩm OCOP. Trà của xã Thượng Lộc, huyện Can Lộc được khen."
    assert {r.scope for r in extractor.extract_text(text, published="2019-05-02").of("figure")} == {"42"}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Xã Thượng Lộc thuộc huyện Can Lộc. Phía Bắc giáp xã Phú Lộc; phía Nam giáp xã Sơn Lộc, xã Mỹ Lộc. Toàn xã có 2.700 hộ.", "18478"),
        ("Xã Bình Minh ở phía Tây huyện Thăng Bình.\n- Phía Tây: xã Bình Đào\n- Phía Bắc: giáp xã Duy Hải (huyện Duy Xuyên)\nToàn xã có 6 thôn: Bình Tân, Hà Bình, Tân An, Bình Tịnh, Bình Hòa và Tân Bình.", "20812"),
        ("Xã Bình Minh ở phía Tây huyện Thăng Bình.\n• Tây giáp xã Bình Đào\n• Bắc giáp xã Duy Hải huyện Duy Xuyên, xã Duy Nghĩa huyện Duy Xuyên\nToàn xã có 6 thôn.", "20812"),
        ("Xã Bình Minh ở phía Tây huyện Thăng Bình. Giáp xã Duy Hải (huyện Duy Xuyên), xã Duy Nghĩa (huyện Duy Xuyên) có 6 thôn: Bình Tân, Hà Bình, Tân An, Bình Tịnh, Bình Hòa và Tân Bình.", "49"),
        ("Xã Thượng Lộc thuộc huyện Can Lộc. Đoàn đến xã Phú Lộc; hôm sau đến xã Sơn Lộc, xã Mỹ Lộc. Toàn xã có 2.700 hộ.", "443"),
    ],
)
def test_who_borders_on_a_unit_is_not_what_a_text_is_about(extractor: Extractor, text: str, scope: str) -> None:
    assert extractor.extract_text(text, published="2018-05-02").document.scope == scope


PAPERS = [
    ("NGHỊ QUYẾT\nVề kế hoạch năm 2018\nHỘI ĐỒNG NHÂN DÂN HUYỆN\n- Xây dựng thị trấn Nghèn (Can Lộc) đạt chuẩn văn minh.\n- Làm 25 km đường.", "443"),
    ("NGHỊ QUYẾT\nVề kế hoạch năm 2018\nHỘI ĐỒNG NHÂN DÂN XÃ\n- Xây dựng xã Thượng Lộc (Can Lộc) đạt chuẩn.\n- Làm 25 km đường.", "18478"),
]


@pytest.mark.parametrize(("text", "scope"), PAPERS)
def test_a_paper_is_of_the_level_of_its_body(extractor: Extractor, text: str, scope: str) -> None:
    assert extractor.extract_text(text, published="2018-05-02").document.scope == scope


@pytest.mark.parametrize(
    ("name", "code"),
    [("Đắk R’lấp", "666"), ("Đắk R`Lấp", "666"), ("Đắk R'lấp", "666"), ("Đắk G’long", "661"), ("Chư Jút", "662"), ("Đắk ‘Rlấp", None)],
)
def test_apostrophes_of_the_highlands(read: Read, name: str, code: str | None) -> None:
    found = read("place", f"Huyện {name} có 4 xã đạt chuẩn.", published="2018-05-02", scope="67")
    assert [p.get("code") for p in found if p.get("code")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Chung sức xây dựng nông thôn mới\n\nTrên địa bàn tỉnh có 63 xã đạt chuẩn; thành phố Hòa Bình đã hoàn thành nhiệm vụ. Toàn tỉnh còn 14,3% hộ nghèo.", "17"),
        ("Chung sức xây dựng nông thôn mới\n\nToàn tỉnh có 63 xã đạt chuẩn. Toàn thành phố Hòa Bình còn 1,3% hộ nghèo. Hộ nghèo của thành phố Hòa Bình giảm.", "148"),
        ("Thành phố Hòa Bình có 7 xã đạt chuẩn, nhiều nhất trong tỉnh.", "148"),
        ("Bình quân mỗi xã đạt 12 tiêu chí\n\nHiện 131 xã trong tỉnh Hòa Bình đã tăng 3 tiêu chí. Thấp nhất là xã Mai Hịch (Mai Châu).", "17"),
        ("Về đích trước hẹn\n\nHiện xã Mai Hịch (Mai Châu, Hòa Bình) đã tăng 3 tiêu chí, nhanh nhất trong tỉnh. Mai Hịch có 9 xóm.", "05257"),
    ],
)
def test_a_text_of_the_whole_province(extractor: Extractor, text: str, scope: str) -> None:
    assert extractor.extract_text(text, published="2019-08-02").document.scope == scope


def test_a_city_without_its_name_is_the_one_that_the_text_is_about(read: Read) -> None:
    found = read("figure", "Toàn thành phố có 9 xã đạt chuẩn. Toàn tỉnh có 218 xã đạt chuẩn.", published="2019-05-05", scope="412")
    assert [f["scope"] for f in found] == ["412", "40"]


OF_ALL = [  # a title, the text, and what both are about
    ("Hà Tĩnh có thêm 2 xã đạt chuẩn", "Hai xã Thượng Lộc, Sơn Lộc của huyện Can Lộc được thẩm định.", "42"),
    ("Can Lộc có thêm 2 xã đạt chuẩn", "Hai xã Thượng Lộc, Sơn Lộc của tỉnh Hà Tĩnh được thẩm định.", "443"),
    ("Hạt giống trên đồng", "Hà Nội có 386 xã. Năm 2009, xã Thụy Hương (huyện Chương Mỹ) làm điểm. Toàn thành phố có 294 xã đạt.", "01"),
    ("Hạt giống trên đồng", "Năm 2009, xã Thụy Hương (huyện Chương Mỹ, Hà Nội) làm điểm. Toàn xã có 294 hộ.", "10057"),
    ("Mưa lũ ở xã Minh Lương", "Mưa lớn ở huyện Văn Bàn, tỉnh Lào Cai làm hỏng 3 cầu. Tại tỉnh Gia Lai, 12 nhà ở huyện Chư Sê tốc mái. Ở tỉnh Sơn La có 8 cầu hỏng.", "03112"),
    # what happened in a commune, among what happened in other provinces
    ("Mưa lũ ở Lào Cai", "Mưa lớn ở xã Minh Lương, huyện Văn Bàn làm hỏng 3 cầu. Tại tỉnh Gia Lai, 12 nhà ở huyện Chư Sê tốc mái. Tại tỉnh Sơn La và tỉnh Lai Châu có 8 cầu hỏng.", "10"),
    ("Mưa lũ ở Lào Cai", "Mưa lớn ở xã Minh Lương, huyện Văn Bàn làm hỏng 3 cầu. Người dân xã Minh Lương đã sửa 2 cầu.", "03112"),
    ("Sơ kết 6 tháng", "Ban Chỉ đạo tỉnh Hà Tĩnh tổ chức sơ kết. Toàn tỉnh có 33 xã. Ở huyện Can Lộc, xã Thượng Lộc, xã Sơn Lộc đạt.", "42"),
    ("Sơ kết 6 tháng", "Đoàn tỉnh Hà Tĩnh kiểm tra. Toàn tỉnh có 33 xã. Ở huyện Can Lộc, xã Thượng Lộc, xã Sơn Lộc đạt.", "443"),
    ("Sơ kết 6 tháng", "UBND tỉnh Hà Tĩnh họp. Toàn tỉnh có 33 xã, toàn huyện có 3 xã. Ở huyện Can Lộc, xã Thượng Lộc, xã Sơn Lộc đạt.", "443"),
    ("Hà Tĩnh: Năm 2018 có thêm 2 xã", "Hai xã Thượng Lộc, Sơn Lộc của huyện Can Lộc được thẩm định.", "42"),
    ("Hà Tĩnh: Công nhận thêm 2 xã nâng cao", "Hai xã Thượng Lộc, Sơn Lộc của huyện Can Lộc được thẩm định.", "42"),
    ("Hà Tĩnh: Chuyện ở 2 xã", "Hai xã Thượng Lộc, Sơn Lộc của huyện Can Lộc được thẩm định.", "443"),
    ("Hà Tĩnh: Chuyện ở Can Lộc", "Hai xã Thượng Lộc, Sơn Lộc của huyện Can Lộc được thẩm định.", "443"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "scope"), OF_ALL)
def test_a_province_of_which_few_units_are_named(extractor: Extractor, title: str, text: str, scope: str) -> None:
    document = Document(doc_id="a", title=title, text=f"{title}\n\n{text}", published="2018-05-02")
    assert extractor.extract(document).document.scope == scope


ELSEWHERE = [  # a paragraph of a text on Thượng Lộc, and the commune of whose head it tells
    ("Năm 2022, xã Mường Thải (Phù Yên, Sơn La) đạt 19 tiêu chí. Ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 bản.", "03904"),
    ("Xã Mường Thải (Phù Yên, Sơn La) làm tốt. Ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 bản.", "03904"),
    ("Học tập cách làm của xã Mường Thải (Phù Yên, Sơn La), ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 thôn.", "18478"),
    ("Xã Sơn Lộc làm tốt. Ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 thôn.", "18490"),
    ("Học tập xã Sơn Lộc, ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 thôn.", "18478"),  # a neighbour on the way
    ("Ông Đinh Văn Chung, Chủ tịch UBND xã, cho biết xã có 12 thôn.", "18478"),
]


@pytest.mark.parametrize(("text", "code"), ELSEWHERE)
def test_whose_head_a_paragraph_tells_of(read: Read, text: str, code: str) -> None:
    (official,) = read("official", f"Xã Thượng Lộc vào xuân\n{text}", published="2023-02-02", scope="18478")
    assert [held["place"] for held in official["positions"]] == [code]


@pytest.mark.parametrize(
    ("headline", "scope"), [("Mười năm ở vùng cao Yên Bái", "15"), ("Mười năm ở vùng cao", "137"), ("Mười năm ở huyện Mù Cang Chải", "137")]
)
def test_a_headline_that_names_the_province(extractor: Extractor, headline: str, scope: str) -> None:
    text = f"{headline}\n\nHuyện Mù Cang Chải làm 9 km đường. Mù Cang Chải có 13 xã. Huyện Mù Cang Chải họp. Ở huyện Văn Chấn, 6 xã đạt chuẩn."
    assert extractor.extract_text(text, published="2019-05-02").document.scope == scope


@pytest.mark.parametrize(
    ("headline", "scope"),
    [
        ("Can Lộc: Chuyện ở xã Thượng Lộc", "443"),
        ("Can Lộc: Xã Thượng Lộc đón bằng", "18478"),
        ("Chuyện ở xã Thượng Lộc, huyện Can Lộc", "18478"),
    ],
)
def test_a_headline_that_opens_with_a_district(extractor: Extractor, headline: str, scope: str) -> None:
    text = f"{headline}\n\nXã Thượng Lộc có chợ. Đến nay, đường làng Thượng Lộc đã đổ bê tông."
    assert extractor.extract_text(text, published="2019-05-02").document.scope == scope


UNTITLED = [
    ("Tổng kết Ngày hội\nỦy ban MTTQ Việt Nam huyện họp. Ủy ban MTTQ Việt Nam các xã báo cáo. Hội Nông dân Việt Nam khen.", None),  # what the text speaks of by its kind, and the one unit of that kind that it names
    ("Phụ nữ Nghĩa Hành làm đường\nTừ năm 2011 đến nay, Hội Phụ nữ huyện đã giúp 215 hội viên.", "532"),
    ("Phụ nữ Nghĩa Hành làm đường\nTừ năm 2011 đến nay, hội đã giúp 215 hội viên.", None),
    ("Sơ kết 2 năm\nSau 2 năm, 104 xã của tỉnh Nam Định đã huy động 2.300 tỷ đồng. Hải Hậu dẫn đầu, riêng Hải Đường góp 11.000 ngày công.", "36"),
    ("Nam Định sơ kết 2 năm\nHải Hậu dẫn đầu, riêng Hải Đường góp 11.000 ngày công.", "36"),
    ("Phụ nữ Châu Thành làm đường\nTừ năm 2011 đến nay, Hội Phụ nữ huyện đã giúp 215 hội viên.", None),  # which of nine
    ("Ra mắt mô hình chi hội phụ nữ\nThực hiện hướng dẫn của Hội Phụ nữ tỉnh Bắc Giang, các xã đều ra mắt.\nToàn huyện có 20 chi hội."
     "\nTrong đợt này chị em đã đi đến từng nhà. Các nhà đều góp sức, góp công và góp của.\nHội Phụ nữ huyện Lạng Giang", "217"),
    ("Ra mắt mô hình chi hội phụ nữ\nThực hiện hướng dẫn của Hội Phụ nữ tỉnh Bắc Giang, các xã đều ra mắt.\nToàn tỉnh có 20 chi hội, nhiều nhất trên địa bàn tỉnh từ trước."
     "\nTrong đợt này chị em đã đi đến từng nhà. Các nhà đều góp sức, góp công và góp của.\nHội Phụ nữ huyện Lạng Giang", "24"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "scope"), UNTITLED)
def test_the_unit_that_is_called_by_its_kind(extractor: Extractor, text: str, scope: str | None) -> None:
    assert extractor.extract_text(text, published="2019-05-10").document.scope == scope


LONG = "số còn lại đạt từ 14 tiêu chí trở lên, không còn xã dưới 10 tiêu chí, bình quân mỗi xã đạt 18 tiêu chí, thu nhập bình quân 45 triệu đồng/người"


@pytest.mark.parametrize(
    ("text", "scope"),
    [  # the unit of which a text tells first, where a smaller one comes late, and where it does not
        ("Phụ nữ chung sức\n\nHội Phụ nữ huyện Can Lộc (Hà Tĩnh) có 31 cơ sở hội. Các cấp hội giúp 62 chị. Chi hội ở xã Thượng Lộc góp 320 công.", "443"),
        ("Phụ nữ chung sức\n\nHội Phụ nữ huyện Can Lộc (Hà Tĩnh) giúp 62 chị. Chi hội ở xã Thượng Lộc góp 320 công.", "18478"),
        (f"Trong năm, toàn huyện Can Lộc có 9 xã đạt chuẩn, {LONG}, {LONG}. Điển hình, hội nông dân xã Thượng Lộc góp 12 km đường.", "443"),
        (f"Hội nông dân xã Thượng Lộc góp 12 km đường. Trong năm, toàn huyện Can Lộc có 9 xã đạt chuẩn, {LONG}, {LONG}.", "18478"),
        (f"Trong năm, toàn huyện Can Lộc có 9 xã đạt chuẩn, {LONG}, {LONG}. Xã Thượng Lộc góp 12 km đường, toàn xã có 7 thôn.", "18478"),
        (f"Hà Tĩnh hiện có 90 xã đạt chuẩn, {LONG}, {LONG}.\nĐiển hình là huyện Can Lộc với 12 xã.", "42"),
        (f"Đoàn của tỉnh Hà Tĩnh kiểm tra tại huyện Can Lộc. Đến nay huyện có 16/16 xã đạt chuẩn, 1 xã nâng cao (Thượng Lộc), {LONG}.", "443"),
        (f"Đoàn của tỉnh Hà Tĩnh kiểm tra tại huyện Can Lộc. Đến nay huyện có tiến bộ, nhất là xã Thượng Lộc, {LONG}.", "18478"),
        (f"Hà Tĩnh mưa nhiều, {LONG}, {LONG}.\nHuyện Can Lộc có 12 xã.", "443"),
    ],
)
def test_who_is_told_of_first(extractor: Extractor, text: str, scope: str) -> None:
    assert extractor.extract_text(text, published="2018-07-02").document.scope == scope


BODY = "Sau 9 năm triển khai, diện mạo nông thôn của xã đã đổi thay rõ rệt.\nThu nhập bình quân đạt 36 triệu đồng/người."
TITLED = [
    ("Xã Thượng Lộc (Can Lộc) đón bằng công nhận", BODY, "18478"),
    (None, BODY, None),
    ("Niềm vui sau 9 năm", BODY, None),
    ("Xã Thượng Lộc (Can Lộc) đón bằng công nhận", f"Xã Sơn Lộc (Can Lộc) đổi thay\n{BODY}", "18490"),  # the text has a headline of its own
    ("Xã Thượng Lộc (Can Lộc) đón bằng", f"XÃ THƯỢNG LỘC (CAN LỘC) ĐÓN BẰNG\n{BODY}", "18478"),
]


@pytest.mark.parametrize(("title", "text", "scope"), TITLED)
def test_a_title_that_stands_apart_says_whose_text_it_is(extractor: Extractor, title: str | None, text: str, scope: str | None) -> None:
    """As in a table with a column of titles; the text stays as it is, and no record is of the title's words."""
    found = extractor.extract(Document(doc_id="x", title=title, text=text, published="2016-07-05"))
    assert found.document.scope == scope
    assert [f.scope for f in found.of("figure") if f.indicator == "income_per_capita"] == [scope]
    assert all(text[r.start : r.end] == r.quote for r in found)


def test_a_title_in_another_normal_form_is_the_first_line(extractor: Extractor) -> None:
    title, text = "Can Lộc: Chuyện ở xã Thượng Lộc", "Huyện Can Lộc có 9 xã đạt chuẩn. Huyện Thạch Hà có 7 xã, huyện Đức Thọ có 5 xã."
    found = [
        extractor.extract(Document(doc_id="x", title=unicodedata.normalize(form, title), text=unicodedata.normalize("NFC", f"{title}\n{text}"))).document.scope
        for form in ("NFC", "NFD")
    ]
    assert found == ["443", "443"]


HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("letterhead", "dated", "told", "scope"),
    [
        ("BỘ TÀI CHÍNH", "Hà Nội, ngày 4 tháng 5 năm 2018", "Bộ đề nghị các tỉnh báo cáo về 120 xã.", "VN"),
        ("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội, ngày 4 tháng 5 năm 2018", "Có 120 xã được thưởng.", "VN"),
        ("VĂN PHÒNG CHÍNH PHỦ\n-------", "Hà Nội, ngày 4 tháng 5 năm 2018", "Có 120 xã được thưởng.", "VN"),
        ("BAN CHỈ ĐẠO TRUNG ƯƠNG", "TP. Hồ Chí Minh, ngày 4 tháng 5 năm 2018", "Có 120 xã được thưởng.", "VN"),
        ("BỘ TÀI CHÍNH\nSỔ TAY\nNHÀ XUẤT BẢN LAO ĐỘNG", "HÀ NỘI – 2018", "Có 120 xã làm điểm.", "VN"),
        # what it tells of a unit is about that one; other heads are of the place that dates them
        ("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội, ngày 4 tháng 5 năm 2018", "Huyện Can Lộc, tỉnh Hà Tĩnh có 12 xã.", "443"),
        ("BỘ CHỈ HUY QUÂN SỰ TỈNH", "Hà Tĩnh, ngày 4 tháng 5 năm 2018", "Có 12 xã được giúp.", "42"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI", "Hà Nội, ngày 4 tháng 5 năm 2018", "Có 120 xã được thưởng.", "01"),
        ("SỞ TÀI CHÍNH", "Hà Nội, ngày 4 tháng 5 năm 2018", "Theo Bộ Tài chính, có 120 xã được thưởng.", "01"),
    ],
)
def test_a_paper_of_the_government_is_not_about_where_it_is_dated(
    extractor: Extractor, letterhead: str, dated: str, told: str, scope: str
) -> None:
    text = f"{letterhead}\n{HEAD}\nSố: 12\n{dated}\n{told}"
    assert extractor.extract_text(text, published="2018-05-04").document.scope == scope


@pytest.mark.parametrize(
    ("title", "text", "scope"),
    [
        ("Chương trình nông thôn mới tỉnh Hà Tĩnh 6 tháng", "1. Chỉ đạo\nTỉnh giao 12 xã làm điểm.", "42"),
        ("Nguồn lực xây dựng nông thôn mới tại huyện Can Lộc, tỉnh Hà Tĩnh", "PHẦN I: MỞ ĐẦU\nHuyện có 12 xã.", "443"),
        ("Kết quả nông thôn mới 6 tháng", "1. Chỉ đạo\nTỉnh giao 12 xã làm điểm.", None),
        ("Chương trình nông thôn mới tỉnh Hà Tĩnh", "1. Chỉ đạo\nTỉnh Quảng Trị giao 12 xã làm điểm.", "45"),
        # a cover has its title in capitals, and names the town of the university
        ("Nông thôn mới tại huyện Can Lộc, tỉnh Hà Tĩnh", "ĐẠI HỌC HUẾ\nNÔNG THÔN MỚI TẠI\nHUYỆN CAN LỘC, TỈNH HÀ TĨNH\nHuế, ngày 4 tháng 5 năm 2018\nHuế - 2018", "443"),
    ],
)
def test_the_title_of_a_paper(extractor: Extractor, title: str, text: str, scope: str | None) -> None:
    document = Document(doc_id="a", text=text, title=title, published="2018-05-04")
    assert extractor.extract(document).document.scope == scope
