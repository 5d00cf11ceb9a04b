"""What a plain text is called: its headline, or what an official document says of itself."""

from __future__ import annotations

import pytest
from formats import ARTICLE, FORMATS

from ntm_extract.reading import read_bytes
from ntm_extract.reading.headline import headline
from ntm_extract.records import Document

HEAD = "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 28/{}\n\nTân Lập, ngày 30 tháng 9 năm 2015\n\n"


@pytest.mark.parametrize(("text", "want"), [
    ("Tân Lập về đích nông thôn mới\nSáng 5/8, xã tổ chức lễ công bố.", "Tân Lập về đích nông thôn mới"),
    ("# Tân Lập về đích\n\nSáng 5/8, xã họp.", "Tân Lập về đích"), ("**Tân Lập về đích**\nSáng 5/8, xã họp.", "Tân Lập về đích"),
    # the rows of a table, the head of a printed page
    ("Số tiêu chí đạt của các xã\nTT | Tên xã | Số tiêu chí | |\n| | | Năm 2016 | Năm 2017 | |\n1 | Tân Lập | 12 | 15", "Số tiêu chí đạt của các xã"),
    ("BÁO BÌNH MINH - Số 4321 - Thứ Sáu, 26/12/2014    Trang 2\n\nNhững con số ấn tượng ở Tân Lập\n\nNăm 2014, xã huy động 12 tỷ đồng.", "Những con số ấn tượng ở Tân Lập"),
    # the clock of a portal, its buttons, the day behind a headline
    ("Thứ Ba, ngày 16/07/2024\n\nTân Lập về đích\nNgày đăng: 08/07/2024", "Tân Lập về đích"),
    ("Trang chủ\nTân Lập về đích\nSáng 5/8, xã họp.", "Tân Lập về đích"),
    ("Tân Lập về đích 08/07/2024 11:38\n\nSáng 5/8, xã họp.", "Tân Lập về đích"),
    ("Tân Lập về đích (08/2024) 08/08/2024\nSáng 5/8, xã họp.", "Tân Lập về đích (08/2024)"),
    ("Thứ Ba tới, xã Tân Lập họp dân\nChiều 5/8, xã họp.", "Thứ Ba tới, xã Tân Lập họp dân"),
    ("Bình Minh\nBình Minh\nThứ tư, ngày 24 tháng 4 năm 2024\nThứ ba, ngày 24 tháng 1 năm 2023 | 10:31\nSức xuân ở Tân Lập\n" + "Năm qua đi. " * 20, "Sức xuân ở Tân Lập"),
    ("Truy cập\nHôm nay:\n1\nHội Nông dân Tân Lập làm theo lời Bác\nNgày 05/08/2020 00:00:00\n" + "Năm qua đi. " * 20, "Hội Nông dân Tân Lập làm theo lời Bác"),
    ("Xây dựng nông thôn mới\nTân Lập về đích\n" + "Năm qua đi. " * 20, "Tân Lập về đích"),
    ("Tân Lập về đích sau năm năm\n05/08/2020\nẢnh: đường thôn Đông\n" + "Năm qua đi. " * 20, "Tân Lập về đích sau năm năm"),
    ("Tân Lập về đích\nHành trình năm năm của một xã nghèo ven sông\n" + "Năm qua đi. " * 20, "Tân Lập về đích"),
    ("Xem chi tiết bài viết - Xã Tân Lập\nGiới thiệu về xã Tân Lập\nGiới thiệu\nNgày cập nhật: 21:10, Thứ Năm, 16-11-2023\n" + "Năm qua đi. " * 25, "Giới thiệu về xã Tân Lập"),
    ("Tin nổi bật\n56088c38b9e2\n" + "Năm qua đi. " * 25, None),
    # a sentence over its day; a banner, a path or a telephone of which the text says nothing
    ("Tin tức / Tin hoạt động\nTân Lập góp 70 triệu đồng xây nhà văn hóa thôn Đông.\nNgày đăng: 02/12/2014\n" + "Năm qua đi. " * 20, "Tân Lập góp 70 triệu đồng xây nhà văn hóa thôn Đông."),
    ("Hotline: 0900.000.000 |\nXã Tân Lập làm thêm đường bê tông\nNăm qua, xã Tân Lập làm thêm năm km đường bê tông cho bà con.", "Xã Tân Lập làm thêm đường bê tông"),
    ("Giấc mơ trên đồi\nXã Tân Lập làm thêm đường bê tông\n" + "Năm qua đi. " * 20, "Giấc mơ trên đồi"),
    ("Những mùa vàng\nẢnh: Tân Lập\nNăm qua, xã Tân Lập làm thêm năm km đường bê tông cho bà con.", "Những mùa vàng"),
    # papers, whose first line is who made them
    (HEAD.format("TTr-UBND") + "TỜ TRÌNH\nVề việc xét công nhận xã Tân Lập\nđạt chuẩn năm 2015\nKính gửi: UBND huyện", "TỜ TRÌNH Về việc xét công nhận xã Tân Lập đạt chuẩn năm 2015"),
    (HEAD.format("NQ-HĐND") + "DỰ THẢO NGHỊ QUYẾT\nVề làm đường", "DỰ THẢO NGHỊ QUYẾT Về làm đường"),
    (HEAD.format("NQ-HĐND") + "HỌP BÀN NGHỊ QUYẾT\nVề làm đường", "ỦY BAN NHÂN DÂN"),
    (HEAD.format("KH-UBND") + "KẾ HOẠCH\n\nLàm đường năm 2016\n\nCăn cứ Nghị quyết số 5/NQ-HĐND;", "KẾ HOẠCH Làm đường năm 2016"),
    (HEAD.format("NQ-HĐND") + "NGHỊ QUYẾT\nVỀ KẾ HOẠCH NĂM 2016\nHỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP\nKHÓA X", "NGHỊ QUYẾT VỀ KẾ HOẠCH NĂM 2016"),
    (HEAD.format("QĐ-UBND") + "QUYẾT\nĐỊNH\nPHÊ\nDUYỆT ĐỀ ÁN LÀM ĐƯỜNG\nỦY BAN NHÂN DÂN", "QUYẾT ĐỊNH PHÊ DUYỆT ĐỀ ÁN LÀM ĐƯỜNG"),
    (HEAD.format("BC-UBND") + "BÁO CÁO TUẦN\nKết quả làm đường\n* Kết quả hai tuần:\n- Làm 5 km", "BÁO CÁO TUẦN Kết quả làm đường"),
    (HEAD.format("QC-UBND") + "QUY CHẾ LÀM\nVIỆC CỦA XÃ\n(Ban hành kèm theo Quyết định số 5)", "QUY CHẾ LÀM VIỆC CỦA XÃ"),
    ("XÃ TÂN LẬP\nCỘNG HOÀ XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nLàm đường", "KẾ HOẠCH Làm đường"),
    (HEAD.format("CV-NTM") + "“V/v đón đoàn kiểm tra”\nKính gửi: Các thôn", "V/v đón đoàn kiểm tra"),
    (HEAD.format("UBND-VX") + "Kính gửi: Các thôn\nV/v báo cáo tiến độ làm đường", "V/v báo cáo tiến độ làm đường"),
    (HEAD.format("UBND-VX") + "Thực hiện chỉ đạo của huyện, xã họp.", "ỦY BAN NHÂN DÂN"),
    ("Xã Tân Lập làm đường. " * 20, None),
    ("", None),
])  # fmt: skip
def test_headline(text: str, want: str | None) -> None:
    assert headline(text) == want


def test_the_title_of_a_file() -> None:
    (document,) = read_bytes("Thứ Ba, 16/07/2024\nTân Lập về đích\nSáng 5/8, xã họp.".encode(), "tin.txt")
    assert isinstance(document, Document)
    assert document.title == "Tân Lập về đích"


@pytest.mark.parametrize("name", ["text", "tcvn3", "docx", "docx .VnTime", "odt", "pdf", "alto", "page-xml", "hocr"])
def test_every_file_of_one_article_has_its_headline(name: str) -> None:
    ending, write = FORMATS[name]
    (found,) = read_bytes(write(ARTICLE), f"tin.{ending}")
    assert isinstance(found, Document)
    assert found.title == "Tân Phú: Sơ kết 6 tháng đầu năm xây dựng nông thôn mới"


def test_a_row_without_a_title_has_none() -> None:
    """Its text may be the body alone."""
    (found,) = read_bytes(FORMATS["jsonl"][1](ARTICLE), "tin.jsonl")
    assert isinstance(found, Document)
    assert found.title is None
