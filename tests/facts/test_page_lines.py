"""Lines that a page brings along amid an article head nothing and part nothing: the records of the article stay."""

from __future__ import annotations

import pytest

from ntm_extract import Extractor

TITLE = "Sơn Lộc dồn sức cho tiêu chí giao thông"
PARAGRAPHS = (
    "Sáng 5/6, UBND huyện Can Lộc sơ kết 5 tháng đầu năm 2018, với 120 đại biểu tham dự.",
    "Xã Sơn Lộc có 11 thôn, 1.640 hộ. Kết quả rà soát cuối tháng 5 cho thấy xã đạt 15/19 tiêu chí.",
    "Cả xã còn 6 km đường đất. Dân góp 2,5 tỷ đồng làm 9 km đường trục thôn.",
)


def _told(extractor: Extractor, *lines: str) -> set[tuple[object, ...]]:
    found = extractor.extract_text("\n\n".join(lines), published="2018-06-06", scope="443").of("figure")
    return {(f.quote, f.indicator, f.status, f.scope, str(f.period), f.as_of) for f in found}


@pytest.mark.parametrize(
    "line",
    [
        "06/06/2018 - 08:15",
        "Bài và ảnh: Minh Châu",
        "Lượt xem: 1.204",
        "Ảnh minh họa.",
        "Đường hoa thôn Đông. Ảnh: Minh Châu",
        "Cán bộ huyện ra đồng (Ảnh: CTV)",
        "Quảng cáo",
        ">> Xem thêm: Giá lúa tăng nhẹ",
        TITLE,
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_line_of_the_page_changes_no_figure(extractor: Extractor, line: str, place: int) -> None:
    lines = [TITLE, *PARAGRAPHS]
    assert len(_told(extractor, *lines)) > 5
    assert _told(extractor, *lines[:place], line, *lines[place:]) == _told(extractor, *lines)


def test_a_day_over_the_title_leaves_it_the_title(extractor: Extractor) -> None:
    assert _told(extractor, "06/06/2018 08:15", TITLE, *PARAGRAPHS) == _told(extractor, TITLE, *PARAGRAPHS)


@pytest.mark.parametrize(
    ("heading", "status"),
    [("Mục tiêu năm 2019", "target"), ("Ảnh: Mục tiêu năm 2019", "achieved"), ("Bài và ảnh: Minh Châu", "achieved")],
)
def test_a_heading_still_rules_what_stands_below(extractor: Extractor, heading: str, status: str) -> None:
    text = f"Xã Sơn Lộc làm đường\n{heading}\nLàm 12 km đường trục thôn."
    found = extractor.extract_text(text, published="2018-06-06", scope="443").of("figure")
    assert [f.status for f in found if f.value == 12] == [status]
