"""Lines that a width broke are one paragraph again; lines that somebody meant stay."""

from __future__ import annotations

import textwrap

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.wrapping import unwrapped

FIRST = "Đến nay, huyện Tân Lạc đã có 11/23 xã đạt chuẩn nông thôn mới, thu nhập bình quân đầu người đạt 38 triệu đồng/năm, tỷ lệ hộ nghèo còn 9,4%, tăng đều qua từng năm và vượt kế hoạch đề ra."
SECOND = "Ông Bùi Văn Thưởng, Phó Chủ tịch UBND huyện, cho biết trong năm tới huyện phấn đấu có thêm hai xã về đích và giữ vững chất lượng các tiêu chí đã đạt ở những xã còn lại."


def test_paragraphs_that_begin_further_right_come_back() -> None:
    paragraphs = [FIRST, SECOND, FIRST, f"{SECOND} {FIRST}"]
    broken = "\n".join(textwrap.fill(p, 66, initial_indent="   ") for p in paragraphs)
    assert [line.strip() for line in unwrapped(broken).split("\n")] == paragraphs


@pytest.mark.parametrize("width", [40, 66, 76, 100, 120])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_paragraphs_come_back(width: int, gap: str) -> None:
    paragraphs = [FIRST, SECOND, FIRST, SECOND]
    broken = gap.join(textwrap.fill(p, width) for p in paragraphs)
    assert len(unwrapped(broken)) == len(broken)
    found = unwrapped(broken).split(gap)
    assert sum(p in found for p in paragraphs) >= 3  # the last line of a paragraph may be as full as any


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        f"{FIRST}\n{SECOND}\n{FIRST}",  # a paragraph a line
        "Xã Tân Lập đạt 15 tiêu chí\nXã Tân Hòa đạt 14 tiêu chí\nXã Tân Phú đạt 12 tiêu chí\nXã Tân An đạt 11 tiêu chí",
        "1. Giao thông: 12 xã đạt tiêu chí số 2, chiếm 52%\n2. Thủy lợi: 20 xã đạt tiêu chí số 3, chiếm 87%\n3. Điện: 23 xã đạt tiêu chí số 4, chiếm 100%",
        "- làm 12 km đường trục xã và đường liên thôn\n- làm 2 nhà văn hóa thôn ở hai xã vùng cao\n- sửa 14 phòng học của trường tiểu học",
        "ỦY BAN NHÂN DÂN\nHUYỆN TÂN LẠC\nSố: 12/BC-UBND\nTân Lạc, ngày 4 tháng 5 năm 2017",
        "STT\nTên xã\nTiêu chí\n1\nTân Lập\n15",
        "Gia Lai: Nhiều xã khó về đích nông thôn mới\n(GLO)- Năm 2023, có 9 xã đăng ký về đích. Chỉ có 2 xã đạt.",
        "Gia Lai: Nhiều xã khó về đích nông thôn mới\n(Dân trí) Năm 2023, có 9 xã đăng ký về đích. Chỉ có 2 xã đạt.",
        "Phong trào thi đua xây dựng nông thôn mới lan tỏa ở xã Thanh\nCác đồng chí lãnh đạo huyện dự lễ.",
        "Kết quả xây dựng nông thôn mới nhiều năm qua của huyện Lắk\nĐến nay, huyện có 4 xã đạt chuẩn.",
        "Trung ương công nhận nhiều mô hình tốt của thành phố Huế\nPhong Điền, Quảng Điền đi đầu.",
        "Phát biểu tại hội nghị có nhiều ý kiến của bà Lan\nHà Nội, ngày 3 tháng 5 năm 2019",
        "Các đồng chí trình bày tham luận: đồng chí Hòa\nNguyễn Văn Bình, thôn 3, hỏi về nước sạch",
        "",
    ],
)
def test_lines_that_were_meant_stay(text: str) -> None:
    assert unwrapped(text) == text


def test_a_list_in_a_wrapped_text_stays_a_list(extractor: Extractor) -> None:
    text = f"{textwrap.fill(FIRST, 70)}\n\nTrong đó:\n- Xã Phong Phú: 19 tiêu chí\n- Xã Mỹ Hòa: 17 tiêu chí\n\n{textwrap.fill(SECOND, 70)}\n"
    assert "\n- Xã Phong Phú: 19 tiêu chí\n- Xã Mỹ Hòa: 17 tiêu chí\n" in unwrapped(text)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("còn ở xã Phong Phú khó nhất là tiêu chí chợ (số\n7) và thu nhập", "chợ (số 7) và"),
        ("một xã nữa của huyện sẽ phải về đích ngay trong năm\n2018. Đến nay còn", "năm 2018. Đến nay"),
    ],
)
def test_a_number_that_goes_on_is_no_item(broken: str, whole: str) -> None:
    text = f"{textwrap.fill(FIRST, 48)}\n{textwrap.fill(SECOND, 48)}\nÔng Thưởng cho biết thêm là mọi việc vẫn thuận,\n{broken}\nnhiều việc phải làm trong những năm tới."
    assert whole in unwrapped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Nghị quyết số 41/2017/NQ-HĐND của Hội đồng nhân dân tỉnh Quảng\nNgãi về nông thôn mới.",
        "Căn cứ Nghị quyết số 41/2017/NQ-HĐND của Hội đồng nhân dân tỉnh Phú\nYên Ban hành quy định.",
        "Xét Tờ trình của Ủy ban nhân dân huyện Tuy\nAn, Báo cáo thẩm tra của Ban Kinh tế.",
        "Hội nghị do Ủy ban nhân dân tổ chức tại thị trấn La\nHai đã nghe nhiều ý kiến.",
        "Kết luận hội nghị sơ kết nửa năm do đồng chí Phan Văn\nTài, Phó Chủ tịch UBND huyện, trình bày.",
        "Dự lễ công bố xã đạt chuẩn của tỉnh có bà Đinh Thị\nMinh Tâm (Phó Bí thư Huyện ủy).",
    ],
)
def test_a_name_that_a_line_cut_is_whole(text: str) -> None:
    assert unwrapped(text) == text.replace("\n", " ")


def test_a_province_that_a_line_cut_issues_its_paper(extractor: Extractor) -> None:
    text = "Căn cứ Nghị quyết số 41/2017/NQ-HĐND ngày 7/12/2017 của Hội đồng nhân dân tỉnh Lâm\nĐồng Ban hành quy định mức hỗ trợ."
    records = extractor.extract_text(text, published="2019-03-02").records
    assert [r.name for r in records if r.type == "place"] == ["Lâm Đồng"]
    assert [r.issuer for r in records if r.type == "legal_reference"] == ["Hội đồng nhân dân tỉnh Lâm Đồng"]
    assert not [r for r in records if r.type == "official"]


def test_evidence_is_the_text_as_it_was(extractor: Extractor) -> None:
    text = textwrap.fill(f"{FIRST} {SECOND} {FIRST}", 40)
    records = extractor.extract_text(text, published="2018-07-02").records
    assert any(r.type == "official" and r.name == "Bùi Văn Thưởng" for r in records)
    assert all(text[r.start : r.end] == r.quote for r in records)
    assert any("\n" in r.quote for r in records)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        (
            "BÁO CÁO\nVề việc đề nghị xét công nhận xã Phong Phú\ncơ bản đạt chuẩn năm 2015\nKính gửi: Huyện",
            "xã Phong Phú cơ bản đạt chuẩn năm 2015\nKính",
        ),
        (
            "Các xã dự kiến đạt chuẩn gồm: Phong Phú\n(huyện Tân Lạc), Mỹ Hòa, Quy Hậu (huyện Tân\nLạc).",
            "Phong Phú (huyện Tân Lạc), Mỹ Hòa",
        ),
        ("Báo cáo kết quả xây dựng nông thôn mới năm 2017\n(Kèm theo Công văn số 12 của huyện)", "2017\n(Kèm"),
        ("Huyện Tân Lạc có thêm hai xã nông thôn mới\nbaohoabinh.com.vn - Sáng nay huyện họp", "mới\nbaohoabinh"),
        ("Xã Phong Phú làm xong đường trong năm nay | 12\nđường liên thôn | 3", "12\nđường"),
    ],
)
def test_a_sentence_that_the_next_line_goes_on_with(broken: str, whole: str) -> None:
    assert whole in unwrapped(broken)


def test_a_title_of_short_lines_over_a_wrapped_text() -> None:
    title = "Về việc đề nghị xét công nhận xã Phong Phú\ncơ bản đạt chuẩn nông thôn mới năm 2015"
    text = "\n".join(textwrap.fill(p, 100) for p in (FIRST, SECOND, FIRST))
    assert title.replace("\n", " ") in unwrapped(f"{title}\n{text}")
    assert f"{title.upper()}\nĐến nay" in unwrapped(f"{title.upper()}\n{text}")  # nothing goes on in small letters


@pytest.mark.parametrize(
    ("box", "told"),
    [
        # what a figure counts stands below it ...
        (
            "19/24\nxã đạt chuẩn NTM\n37,5 km\nđường thôn được cứng hóa\n4,2%\ntỷ lệ hộ nghèo",
            ["19/24 xã đạt chuẩn NTM", "37,5 km đường thôn được cứng hóa", "4,2% tỷ lệ hộ nghèo"],
        ),
        (
            "19/24\n\nXÃ ĐẠT CHUẨN\n\n37,5 KM\n\nĐƯỜNG THÔN\n\nHơn 4%\n\nHỘ NGHÈO",
            ["19/24  XÃ ĐẠT CHUẨN", "37,5 KM  ĐƯỜNG THÔN", "Hơn 4%  HỘ NGHÈO"],
        ),
        # ... or above it
        (
            "Đường thôn được cứng hóa\n37,5 km\nThu nhập bình quân\n41 triệu đồng/người/năm\nHộ nghèo\n4,2%",
            ["Đường thôn được cứng hóa 37,5 km", "Hộ nghèo 4,2%"],
        ),
        (
            "Đường thôn\n37,5 km\nThu nhập\n41 triệu đồng\nHộ nghèo\n4,2%\nNguồn: UBND huyện Tân Lạc",
            ["Đường thôn 37,5 km", "Hộ nghèo 4,2%", "Nguồn: UBND huyện Tân Lạc"],
        ),
        # of two, blank lines tell which belongs to which
        ("\n19/24 xã\nĐẠT CHUẨN NTM (79,2%)\n\n02 xã\nNÂNG CAO: Phong Phú - Mỹ Hòa\n\nHẠ TẦNG\nĐường thôn: 37,5 km", ["19/24 xã ĐẠT CHUẨN NTM (79,2%)", "02 xã NÂNG CAO: Phong Phú - Mỹ Hòa", "HẠ TẦNG"]),
        # two are no box; tables are none, nor are years
        ("19/24\nxã đạt chuẩn\n37,5 km\nđường thôn", ["19/24", "xã đạt chuẩn", "37,5 km", "đường thôn"]),
        ("1\nTân Lập\n2\nTân Hòa\n3\nTân Phú", ["1", "Tân Lập", "2", "Tân Hòa", "3", "Tân Phú"]),
        ("Tân Lập\n15\n12,5\nTân Hòa\n14\n11\nTân Phú\n12\n9,5", ["Tân Lập", "15", "12,5", "Tân Hòa"]),
        ("2013\nTân Lập\n2014\nTân Hòa\n2015\nTân Phú", ["2013", "Tân Lập", "2014", "Tân Hòa"]),
    ],
)
def test_a_box_of_figures_has_a_line_for_each(box: str, told: list[str]) -> None:
    text = f"HUYỆN TÂN LẠC: NHỮNG CON SỐ\n{box}"
    assert len(unwrapped(text)) == len(text)
    lines = unwrapped(text).split("\n")
    assert [line for line in told if line not in lines] == []


def test_figures_of_a_box_are_read_as_written(extractor: Extractor) -> None:
    text = (
        "Nông thôn mới huyện Tân Lạc\n19/24\nxã đạt chuẩn NTM\n37,5\nkm đường thôn được cứng hóa\n4,2%\ntỷ lệ hộ nghèo"
    )
    found = extractor.extract_text(text, published="2018-07-02").of("figure")
    assert [(r.indicator, float(r.value), r.quote) for r in found] == [
        ("communes_ntm", 19, "19/24\nxã"),
        ("roads", 37.5, "37,5\nkm"),
        ("poverty_rate", 4.2, "4,2%"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xã Thượng Lộc\n- 12 km: đường trục thôn được bê tông hóa\n- 2.140: là số hộ dân có nước sạch\n- 4,2% - tỷ lệ hộ nghèo", [("roads", 12), ("households", 2140), ("poverty_rate", 4.2)]),
        # one such line is a line like others; years, hours and units that a colon lists stay apart
        ("Xã Thượng Lộc\n- 12 km: đường trục thôn\n- 2014: xã đạt chuẩn", [("other", 12)]),
        ("Huyện Can Lộc\n- 12 xã: Thượng Lộc, Vượng Lộc\n- 3 xã: gồm Mỹ Lộc", [("other", 12), ("other", 3)]),
    ],
)
def test_signs_between_a_figure_and_what_it_counts(extractor: Extractor, text: str, found: list[tuple[str, float]]) -> None:
    records = extractor.extract_text(text, published="2018-07-02").of("figure")
    assert [(r.indicator, float(r.value)) for r in records] == found
    assert all(text[r.start : r.end] == r.quote for r in records)
