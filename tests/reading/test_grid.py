"""Tables with cells that are empty or reach over others: each cell stays under its own head, in every format."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable
from xml.sax.saxutils import escape

import docx
import pytest
from formats import Word, pdf_pages, zipped

from ntm_extract.reading import read_bytes
from ntm_extract.reading.html import read_html

Cell = tuple[str, int, int]  # words, over how many columns and rows
HEADS: list[list[Cell]] = [
    [("TT", 1, 3), ("Xã", 1, 3), ("Kế hoạch", 3, 1), ("Ghi chú", 1, 3)],
    [("Tổng", 1, 2), ("Trong đó", 2, 1)],
    [("Tỉnh", 1, 1), ("Huyện", 1, 1)],
]
ROWS: list[list[Cell]] = [
    [("1", 1, 1), ("Thượng Lộc", 1, 1), ("12", 1, 1), ("", 1, 1), ("12", 1, 1), ("", 1, 1)],
    [("Các xã khu vực II", 6, 1)],
    [("2", 1, 2), ("Vượng Lộc", 1, 2), ("8", 1, 1), ("5", 1, 1), ("3", 1, 1), ("xong", 1, 1)],
    [("9", 1, 1), ("", 1, 1), ("9", 1, 1), ("", 1, 1)],
    [("", 1, 1), ("Cộng", 1, 1), ("29", 1, 1), ("5", 1, 1), ("24", 1, 1), ("", 1, 1)],
]
LINES = """TT | Xã | Kế hoạch | | | Ghi chú
| | | Tổng | Trong đó | | |
| | | | Tỉnh | Huyện | |
1 | Thượng Lộc | 12 | | 12 |
Các xã khu vực II
2 | Vượng Lộc | 8 | 5 | 3 | xong
| | | 9 | | 9 | |
| | Cộng | 29 | 5 | 24 | |"""


def placed() -> list[list[Cell | None]]:
    """The cells of the table by row and column, None where another reaches over."""
    grid: list[list[Cell | None]] = [[None] * 6 for _ in range(8)]
    covered: set[tuple[int, int]] = set()
    for at, row in enumerate([*HEADS, *ROWS]):
        column = 0
        for cell in row:
            while (at, column) in covered:
                column += 1
            grid[at][column] = cell
            covered |= {(at + r, column + c) for r in range(cell[2]) for c in range(cell[1])}
    return grid


def page(said: Callable[[str], str] = escape) -> str:
    cells = "".join("<tr>" + "".join(f"<td colspan={c} rowspan={r}>{said(text)}</td>" for text, c, r in row) + "</tr>" for row in [*HEADS, *ROWS])
    return f"<html><body><article><h1>Kế hoạch làm đường của huyện</h1><p>Huyện giao kế hoạch cho các xã như sau:</p><table>{cells}</table></article></body></html>"


def word() -> bytes:
    document = docx.Document()
    table = document.add_table(8, 6)
    for at, row in enumerate(placed()):
        for column, cell in enumerate(row):
            if cell is not None:
                table.cell(at, column).merge(table.cell(at + cell[2] - 1, column + cell[1] - 1)).text = cell[0]
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def opendocument() -> bytes:
    def cell(it: Cell | None) -> str:
        if it is None:
            return "<table:covered-table-cell/>"
        return f'<table:table-cell table:number-columns-spanned="{it[1]}" table:number-rows-spanned="{it[2]}"><text:p>{it[0]}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in placed())
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "table"))
    content = f"<office:document-content {names}><office:body><office:text><table:table>{rows}</table:table></office:text></office:body></office:document-content>"
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def workbook() -> bytes:
    rows = "".join(
        f'<row r="{at}">' + "".join(f'<c r="{chr(66 + n)}{at}" t="inlineStr"><is><t>{cell[0]}</t></is></c>' for n, cell in enumerate(row) if cell and cell[0]) + "</row>"
        for at, row in enumerate(placed(), 1)
    )
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'
    return zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": sheet.encode()})


def printed() -> bytes:
    """The table with its borders; each cell draws its own, and is set in lines of nine letters."""
    left, top, wide, high = 40, 760, 120, 40
    words, drawn = [], ""
    for at, row in enumerate(placed()):
        for column, cell in enumerate(row):
            if cell is not None:
                x, y = left + wide * column, top - high * (at + cell[2])
                drawn += f"{x} {y} {wide * cell[1]} {high * cell[2]} re S\n"
                lines = textwrap.wrap(cell[0], 9 * cell[1])
                middle = y + high * cell[2] / 2 + 6 * len(lines) - 10
                words += [Word(x + 4, middle - 12 * number, line) for number, line in enumerate(lines)]
    return pdf_pages([[Word(40, 800, "Kế hoạch làm đường của huyện Can Lộc giao cho các xã như sau"), *words, Word(40, 400, "Trên đây là kế hoạch của huyện, đề nghị các xã thực hiện.")]], drawn)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (page().encode(), "bieu.html"),
        (page(lambda text: f"<p>{'<br>'.join(text.split())}</p><p>&nbsp;</p>").encode(), "bieu.html"),
        (page(lambda text: f"<table><tr><td>{text}</td></tr></table>").encode(), "bieu.html"),
        (word(), "bieu.docx"), (opendocument(), "bieu.odt"), (workbook(), "bieu.xlsx"), (printed(), "bieu.pdf"),
    ],
    ids=["page", "lines in cells", "tables in cells", "docx", "odt", "xlsx", "pdf"],
)  # fmt: skip
def test_every_cell_under_its_head(data: bytes, name: str) -> None:
    (document,) = read_bytes(data, name)
    said = document.text[document.text.index("TT |") :].partition("\nTrên đây")[0]
    # a cell that is alone is as many lines as it has
    assert said.replace("\n\n", "\n").replace("Các\nxã\nkhu\nvực\nII", "Các xã khu vực II") == LINES


PROSE = "Huyện vừa tổ chức hội nghị sơ kết xây dựng nông thôn mới, các xã báo cáo kết quả làm đường, xây nhà văn hóa và trường học. " * 6
MENU = "<a href=a>Trang chủ</a><br><a href=b>Tin tức sự kiện</a><br><a href=c>Văn bản</a><br><a href=d>Liên hệ</a>"


@pytest.mark.parametrize(
    ("table", "lines"),
    [  # what lays out a page: a menu beside the text, a letterhead, signatures
        (f"<tr><td>{MENU}</td><td>{PROSE}</td><td>Ảnh: Lê Hà</td></tr><tr><td>Một</td><td>Hai</td><td>Ba</td></tr>", [PROSE.strip()]),
        ("<tr><td>UBND HUYỆN CAN LỘC<br>Số: 12/BC-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>", ["UBND HUYỆN CAN LỘC", "Số: 12/BC-UBND"]),
        ("<tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu VT.</td><td>CHỦ TỊCH<br>Lê Văn An</td></tr>", ["- Như trên;", "Lê Văn An"]),
        # a row whose cell is long stays apart, the others are rows
        (f"<tr><td>1</td><td>Xã A</td><td>x</td></tr><tr><td>2</td><td>{PROSE}</td><td>x</td></tr><tr><td>3</td><td>Xã C</td><td></td></tr><tr><td>4</td><td>Xã D</td><td>x</td></tr>",
         ["1 | Xã A | x", PROSE.strip(), "3 | Xã C |", "4 | Xã D | x"]),
        # heads and sums that fill few cells
        ("<tr><td rowspan=2>Chỉ tiêu</td><td colspan=3>Năm 2019</td></tr><tr><td>KH</td><td>TH</td><td>%</td></tr><tr><td>Đường</td><td>5</td><td>6</td><td>120</td></tr><tr><td>Cộng</td><td></td><td>6</td><td></td></tr>"
         "<tr><td>Người lập</td><td></td><td></td><td>Chủ tịch</td></tr>", ["Chỉ tiêu | Năm 2019 | |", "| | KH | TH | % |", "Đường | 5 | 6 | 120", "Cộng | | 6 |", "Người lập | Chủ tịch"]),
        # two columns: a table where they count
        ("<tr><td>Nguồn<br>vốn</td><td>Triệu đồng</td></tr><tr><td>Tỉnh</td><td>120</td></tr><tr><td>Huyện</td><td></td></tr><tr><td>Dân</td><td>80</td></tr>", ["Nguồn vốn | Triệu đồng", "Tỉnh | 120", "Huyện", "Dân | 80"]),
    ],
    ids=["menu", "letterhead", "signatures", "long cell", "few cells", "two columns"],
)  # fmt: skip
def test_what_is_a_table(table: str, lines: list[str]) -> None:
    found = read_html(f"<html><body><h1>Sơ kết xây dựng nông thôn mới</h1><table>{table}</table></body></html>", whole=True).text.split("\n")
    assert [line for line in lines if line in found] == lines


def test_a_frame_around_a_text_is_no_table() -> None:
    lines = [Word(60, 700 - 14 * at, "Toàn huyện có 9/17 xã đạt chuẩn nông thôn mới, bình quân đạt 15,8 tiêu chí.") for at in range(6)]
    frame = "40 600 700 120 re S\n40 640 700 2 re S\n"
    (document,) = read_bytes(pdf_pages([lines], frame), "khung.pdf")
    assert "|" not in document.text


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [  # sheets of figures, with what stands over them; texts that only have commas
        ('Kết quả đến 31/12/2019,,\nTT,Xã,"Thu nhập (triệu đồng)"\n1,Thượng Lộc,"42,5"\n2,,"40,1"\n', "a.csv", 'Kết quả đến 31/12/2019\nTT | Xã | Thu nhập (triệu đồng)\n1 | Thượng Lộc | 42,5\n2 | | 40,1'),
        ("TT;Xã;Số tiêu chí\n1;Thượng Lộc;19\n2;Vượng Lộc;18\n", "a.csv", "TT | Xã | Số tiêu chí\n1 | Thượng Lộc | 19\n2 | Vượng Lộc | 18"),
        ("Xã A, xã B đạt chuẩn\nSáng 5/8, xã họp.\n", "a.txt", "Xã A, xã B đạt chuẩn\nSáng 5/8, xã họp.\n"),
        ("Xã A đạt chuẩn\nSáng 5/8 xã họp.\n", "a.csv", "Xã A đạt chuẩn\nSáng 5/8 xã họp.\n"),
    ],
)
def test_a_csv_of_figures(data: str, name: str, text: str) -> None:
    (document,) = read_bytes(data.encode(), name)
    assert document.text == text
