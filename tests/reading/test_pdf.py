"""Printed pages: columns one after the other whoever wrote them in which order, a heading across, tables by row, no running heads; syllables that were cut are whole."""

from __future__ import annotations

import re
import textwrap

import pytest
from formats import Word, pdf_pages

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.charsets import encode
from ntm_extract.records import Document

TITLE = "Phú Lộc sơ kết 6 tháng đầu năm"
STORY = (
    "Sáng 8/7, UBND huyện Phú Lộc tổ chức hội nghị sơ kết chương trình xây dựng nông thôn mới 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm.",
    "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới; bình quân mỗi xã đạt 15,8 tiêu chí, tăng 1,2 tiêu chí so với cuối năm trước.",
    "Trong 6 tháng, nhân dân hiến 12.500 m2 đất, góp 4.300 ngày công để làm 27 km đường giao thông nông thôn và 14 km kênh mương nội đồng.",
    "Tuy vậy, tiến độ ở một số xã còn chậm; nợ đọng xây dựng cơ bản chưa được xử lý dứt điểm, tiêu chí môi trường đạt thấp so với kế hoạch.",
)


def read(pages: list[list[Word]], drawn: str = "") -> Document:
    (found,) = read_bytes(pdf_pages(pages, drawn), "báo.pdf")
    assert isinstance(found, Document), found
    return found


def in_columns(count: int, by_row: bool) -> list[Word]:
    """The title across the page, the story below it in columns; the program writes column by column or line by line."""
    wide = 800 // count - 20
    lines = [line for text in STORY for line in textwrap.wrap("  " + text, wide // 5)]
    high = -(-len(lines) // count)
    placed = [(i // high, i % high, line) for i, line in enumerate(lines)]
    body = [Word(40 + c * (wide + 20) + 10 * line.startswith("  "), 700 - 14 * r, line.strip()) for c, r, line in (sorted(placed, key=lambda p: (p[1], p[0])) if by_row else placed)]
    return [Word(40, 760, TITLE, 20), *body]


@pytest.mark.parametrize("by_row", [False, True], ids=["column by column", "line by line"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_columns(count: int, by_row: bool) -> None:
    found = read([in_columns(count, by_row)])
    assert [line for line in found.text.split("\n") if line] == [TITLE, *STORY]
    assert found.title == TITLE


def test_a_heading_between_two_stories() -> None:
    """Columns above a heading that goes across are read before it, those below behind it."""
    upper = [word._replace(y=word.y + 60, text=word.text) for word in in_columns(2, True) if word.size == 10]
    lower = [Word(40, 500, "Phú An: trao nhà cho 12 hộ nghèo trong xã", 20)]
    lower += [Word(x, 460 - 14 * i, f"{name} dòng thứ {i} của bài nói về nhà ở.") for i in range(6) for x, name in ((40, "Trái:"), (460, "Phải:"))]
    text = read([[*upper, *lower]]).text
    assert text.index(STORY[3]) < text.index("Phú An") < text.index("Trái: dòng thứ 5") < text.index("Phải: dòng thứ 0")


TABLE = (("Xã", "Số tiêu chí", "Năm về đích"), ("Phú Lộc", "19", "2016"), ("Phú An", "14", "2018"), ("Phú Hòa", "11", "2020"), ("Phú Mỹ", "9", "2021"))
LONG_TABLE = tuple((f"Tiêu chí số {i} về hạ tầng và đời sống", f"Đã đạt ở {i} xã, còn lại sẽ đạt năm sau") for i in range(1, 9))


def test_a_table_is_read_by_row() -> None:
    text = read([[Word(40 + 200 * c, 600 - 16 * r, cell) for c in range(3) for r, row in enumerate(TABLE) for cell in [row[c]]]]).text
    assert text.split("\n") == [" | ".join(row) for row in TABLE]


WRAPPED = (  # row: its lines, each the cells that it has; the places of the columns are 40, 200, 360
    ((0, "Xã"), (1, "Tiêu chí còn thiếu"), (2, "Năm về đích")),
    ((1, "Giao thông, môi trường và"),), ((0, "Phú Lộc"), (2, "2016")), ((1, "an toàn thực phẩm"),),
    ((0, "Phú An"), (1, "Thu nhập"), (2, "2018")),
)  # fmt: skip
BORDERS = (714, 694, 634, 614)


def wrapped(borders: tuple[int, ...]) -> list[str]:
    """The table between a paragraph above and one below, cells drawn one by one."""
    places = (40, 200, 360)
    words = [Word(places[at], 700 - 20 * number, text) for number, line in enumerate(WRAPPED) for at, text in line]
    drawn = "".join(f"{x - 4} {y} m {x + 150} {y} l S\n" for y in borders for x in places)
    above = "Kết quả rà soát của các xã đăng ký về đích trong giai đoạn 2016 - 2018 như bảng dưới đây, theo báo cáo của huyện."
    below = "Các xã còn lại tiếp tục thực hiện theo lộ trình đã được phê duyệt, mỗi năm phấn đấu tăng từ một đến hai tiêu chí."
    return read([[Word(40, 740, above), *words, Word(40, 580, below)]], drawn).text.replace("\n\n", "\n").split("\n")[1:-1]


def test_a_cell_of_two_lines_is_one() -> None:
    """The lines drawn tell which belong together, also where the cells beside stand in the middle."""
    assert wrapped(BORDERS) == ["Xã | Tiêu chí còn thiếu | Năm về đích", "Phú Lộc | Giao thông, môi trường và an toàn thực phẩm | 2016", "Phú An | Thu nhập | 2018"]


@pytest.mark.parametrize("borders", [(), (714,), (714, 694), (714, 714, 714)], ids=["no lines", "one above", "the head alone", "one thrice"])
def test_without_lines_between_rows_nothing_is_joined(borders: tuple[int, ...]) -> None:
    assert wrapped(borders) == [" | ".join(text for _, text in line) for line in WRAPPED]


def test_a_table_in_a_frame_keeps_its_rows() -> None:
    words = [Word(40 + 200 * c, 600 - 16 * r, row[c]) for c in range(3) for r, row in enumerate(TABLE)]
    drawn = "".join(f"36 {y} m 600 {y} l S\n" for y in (614, 595, 600 - 16 * len(TABLE) + 8))
    assert read([words], drawn).text.split("\n") == [" | ".join(row) for row in TABLE]


@pytest.mark.parametrize(("drawn", "want"), [("98 590 m 98 614 l S\n", "Nguyên nhân | Năm về đích"), ("98 640 m 98 664 l S\n", "Nguyên nhân Năm về đích"), ("", "Nguyên nhân Năm về đích")])
def test_an_upright_line_parts_cells(drawn: str, want: str) -> None:
    """Cells that are filled to their borders; a line elsewhere on the page parts nothing."""
    assert read([[Word(40, 600, "Nguyên nhân"), Word(101, 600, "Năm về đích"), Word(40, 500, "Vốn đối ứng của xã còn hạn chế.")]], drawn).text.split("\n")[0] == want


def test_prose_between_two_lines_stays_prose() -> None:
    lines = textwrap.wrap(" ".join(STORY), 100)
    words = [Word(40, 700 - 14 * i, line) for i, line in enumerate(lines)]
    drawn = "".join(f"36 {y} m 800 {y} l S\n" for y in (720, 712, 704 - 14 * len(lines), 690 - 14 * len(lines)))
    assert read([words], drawn).text == read([words]).text


def test_a_table_with_borders_is_no_pair_of_columns() -> None:
    words = [Word(40 + 400 * c, 600 - 20 * r, row[c]) for c in range(2) for r, row in enumerate(LONG_TABLE)]
    drawn = "".join(f"{x} {614 - 20 * r} m {x + 390} {614 - 20 * r} l S\n" for r in range(len(LONG_TABLE) + 1) for x in (36, 430))
    assert read([words], drawn).text.split("\n") == [" | ".join(row) for row in LONG_TABLE]


@pytest.mark.parametrize(("printed", "day"), [("", None), (" - Thứ Sáu, 8/7/2016", "2016-07-08"), (" - kỷ niệm 21/6", None)])
def test_heads_and_numbers_are_off_and_paragraphs_go_on(printed: str, day: str | None) -> None:
    """A sentence that the page cuts is one line; "Xã số 2 ..." stands on three pages but not in their margin. The paper's day is kept."""
    cut = "Toàn huyện phấn đấu đến cuối năm có thêm hai xã và"
    pages = [
        [Word(40, 815, f"BÁO BÌNH MINH - Số {1200 + i}{printed}", 8), *([Word(40, 740, "đạt chuẩn, đưa tổng số lên mười một.")] if i else []), *[Word(40, 700 - 14 * j, f"Xã số {j} đạt {j} tiêu chí.") for j in range(5)],
         Word(40, 600, cut), Word(440, 30, f"{i + 1}", 9)] for i in range(3)
    ]  # fmt: skip
    found = read(pages)
    assert "BÁO BÌNH MINH" not in found.text
    assert found.published == day
    assert found.text.count("Xã số 2 đạt 2 tiêu chí.") == 3
    assert found.text.count(f"{cut} đạt chuẩn, đưa tổng số lên mười một.") == 2
    assert not any(line.isdigit() for line in found.text.split("\n"))


def test_a_running_head_over_two_columns() -> None:
    """Where a page has columns, the number of the page stands over another than the name of the paper."""
    lines = [f"Xã số {i} đạt {i} tiêu chí, còn {19 - i} tiêu chí phải làm." for i in range(1, 8)]
    head = [Word(60, 800, "BÁO BÌNH MINH - Thứ Sáu, 8/7/2016", 8)]
    columns = [Word(x, 740 - 14 * i, line) for x in (60, 320) for i, line in enumerate(lines)]
    found = read([[*head, Word(500, 800, "Trang 3", 8), *columns], [*head, Word(500, 800, "Trang 4", 8), *columns[:7]]])
    assert "BÁO" not in found.text
    assert "Trang" not in found.text
    assert found.published == "2016-07-08"


@pytest.mark.parametrize(("lines", "want"), [
    (("Các xã tập trung làm đường giao thông, trư-", "ờng học và trạm y tế."), "Các xã tập trung làm đường giao thông, trường học và trạm y tế."),
    (("Kế hoạch của huyện Phú Lộc trong giai đoạn 2016-", "2020 đã được duyệt."), "Kế hoạch của huyện Phú Lộc trong giai đoạn 2016-2020 đã được duyệt."),
    (("Tuyến đường mới nối hai xã Phú Lộc và Phú An-", "Phú Hòa đã xong."), "Tuyến đường mới nối hai xã Phú Lộc và Phú An-Phú Hòa đã xong."),
    (("Đoàn công tác của huyện đã đến thăm In-đô-", "nê-xi-a vào tháng 5."), "Đoàn công tác của huyện đã đến thăm In-đô-nê-xi-a vào tháng 5."),
    (("Nội dung chính:", "phát triển sản xuất."), "Nội dung chính:\nphát triển sản xuất."),
    # who signs for whom, and a table that was pasted as text, stay as they are; one semicolon is no row
    (("ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"),
    (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
    (("1;Đường bản;km;30", "2;Nhà văn hóa;nhà;10"), "1;Đường bản;km;30\n2;Nhà văn hóa;nhà;10"),
    (("Xã làm 3 km đường; xây", "2 nhà văn hóa; trồng cây."), "Xã làm 3 km đường; xây 2 nhà văn hóa; trồng cây."),
])  # fmt: skip
def test_what_the_margin_cut(lines: tuple[str, str], want: str) -> None:
    assert read([[Word(40, 700 - 14 * i, line) for i, line in enumerate(lines)]]).text == want


def test_letters_of_old_fonts() -> None:
    """A PDF of .VnTime holds the letters of TCVN3; its "ư" is a soft hyphen."""
    lines = [encode(line, "tcvn3").decode("cp1252") for line in textwrap.wrap(STORY[2] + " Người dân phấn khởi.", 100)]
    found = read([[Word(40, 700 - 14 * i, line) for i, line in enumerate(lines)]])
    assert found.text == STORY[2] + " Người dân phấn khởi."
    assert found.encoding == "utf-8+tcvn3"


def test_a_heading_in_capitals_goes_on_in_capitals_only() -> None:
    lines = ["BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH", "MỤC TIÊU QUỐC GIA HUYỆN PHÚ LỘC", "Số: 12/BC-BCĐ"]
    assert read([[Word(40, 700 - 14 * i, line) for i, line in enumerate(lines)]]).text.split("\n") == [" ".join(lines[:2]), lines[2]]


TURNED = ["0 1 -1 0 {up} {along} Tm", "-1 0 0 -1 {back} {down} Tm", "0 -1 1 0 {base} {far} Tm"]


@pytest.mark.parametrize("matrix", TURNED, ids=["left", "head down", "right"])
def test_a_page_whose_lines_are_turned(matrix: str) -> None:
    """As wide tables are set into a report: columns and paragraphs are those of the page when it is turned."""
    upright = pdf_pages([in_columns(2, by_row=True)])

    def turned(found: re.Match[bytes]) -> bytes:
        x, y = float(found[1]), float(found[2])
        return matrix.format(up=842 - y, along=x, back=900 - x, down=842 - y, base=y, far=842 - x).encode()

    (found,) = read_bytes(re.sub(rb"([\d.]+) ([\d.]+) Td", turned, upright), "x.pdf")
    (want,) = read_bytes(upright, "x.pdf")
    assert isinstance(found, Document)
    assert isinstance(want, Document)
    assert found.text == want.text


@pytest.mark.parametrize("wrong", [0xE000, 1], ids=["private", "shifted"])
def test_fonts_that_do_not_tell_their_letters(wrong: int) -> None:
    """What comes of them has the length of a text and no word of it: to be told, not to be read."""

    def other(found: re.Match[bytes]) -> bytes:
        code = int(found[2], 16)
        return b"<%s> <%04X>\n" % (found[1], wrong + int(found[1], 16) if wrong > 1 else code + (code > 0x1000))

    lines = [Word(40, 780 - 14 * i, line) for i, line in enumerate(textwrap.wrap(" ".join(STORY), 80))]
    (found,) = read_bytes(re.sub(rb"<([0-9A-F]{4})> <([0-9A-F]{4})>\n", other, pdf_pages([lines])), "x.pdf")
    assert isinstance(found, Rejected)
    assert (found.code, "run OCR" in found.reason) == ("ENC_SUSPECT", True)
