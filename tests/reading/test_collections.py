"""What archivists bring besides articles: mailboxes, feeds, saved pages, workbooks, slides, and files that lie beside a saved page."""

from __future__ import annotations

import pytest
from formats import ARTICLE, eml, mbox, mht, pptx, rss, xlsx, zipped

from ntm_extract.reading import Rejected, mail, read_bytes, source
from ntm_extract.reading.charsets import encode
from ntm_extract.reading.mail import by_depth
from ntm_extract.records import Document

OTHER = ARTICLE.replace("9/17", "11/17").replace("Tân Phú", "Phú Lộc")


def documents(data: bytes, name: str) -> list[Document]:
    return [item for item in read_bytes(data, name) if isinstance(item, Document)]


def test_each_mail_of_a_mailbox() -> None:
    one, two = documents(mbox([ARTICLE, OTHER]), "thu.mbox")
    assert (one.doc_id, two.doc_id, two.published) == ("thu.mbox!/1.eml", "thu.mbox!/2.eml", "2016-07-05")
    assert "9/17" in one.text
    assert "11/17" in two.text


def quoted(text: str, mark: str = "> ") -> str:
    return "".join(f"{mark}{line}\n" for line in text.splitlines())


ANSWER = "Huyện đã nhận tin.\n\n"
OUTLOOK = "-----Original Message-----\nFrom: Lan\nSent: Tuesday, 5/7/2016 17:00\nSubject: Tin\n\n"
LED = "Vào Th 3, 5 thg 7, 2016 lúc 17:00 Lan\n<lan@bao.vn> đã viết:\n"


def test_a_large_mailbox_is_streamed(monkeypatch: pytest.MonkeyPatch) -> None:
    """And gives what a small one does, also where a line of a mail begins as the line between two."""
    post = f"From bm@example.vn Tue Jul  5 17:00:00 2016\nSubject: Tin\nFrom: bm@example.vn\n\n{ARTICLE}\n>From Lan 2016\nFrom a@b.vn 2016\n\nTin "
    data = "".join(f"{post}{i}\n\n" for i in range(300)).encode()
    small = documents(data, "thu.mbox")
    for module in (mail, source):
        monkeypatch.setattr(module, "LARGEST", 1 << 16)
    assert documents(data, "thu.mbox") == small
    assert len(small) == 300
    assert small[0].text == f"{ARTICLE}\nFrom Lan 2016\nFrom a@b.vn 2016\n\nTin 0\n\n"


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (ANSWER + LED + quoted(ARTICLE), [ANSWER + LED, ARTICLE]),
        (ANSWER + LED + quoted(ARTICLE, ">"), [ANSWER + LED, ARTICLE]),
        (ANSWER + LED + quoted("Có tin gì?\n" + LED + quoted(ARTICLE)), [ANSWER + LED, "Có tin gì?\n" + LED, ARTICLE]),
        (quoted(ARTICLE[:80]) + ANSWER + quoted(ARTICLE[80:]), [ANSWER, quoted(ARTICLE[:80], "") + ARTICLE[80:]]),
        ("Lan viết:\n> Có 9/17 xã đạt.\nĐúng thế.\n", ["Lan viết:\nĐúng thế.\n", "Có 9/17 xã đạt.\n"]),
        ("Tỷ lệ\n> 50 % số xã đạt.\nHết.\n", ["Tỷ lệ\n> 50 % số xã đạt.\nHết.\n"]),
        (ANSWER + OUTLOOK + ARTICLE, [ANSWER + OUTLOOK, ARTICLE]), (ANSWER + OUTLOOK + "Có tin gì?\n" + quoted(ARTICLE), [ANSWER + OUTLOOK, "Có tin gì?\n", ARTICLE]),
        ("----- Ảnh -----\n\nXã A\n", ["----- Ảnh -----\n\nXã A\n"]), (OUTLOOK.rstrip(), [OUTLOOK.rstrip()]),
        (ANSWER, [ANSWER]), ("Xã A > xã B\n", ["Xã A > xã B\n"]), (">" * 999 + " a\n> b\n", ["", "b\n", *[""] * 7, "a\n"]), ("", [""]),
    ],
)  # fmt: skip
def test_what_a_mail_quotes(body: str, parts: list[str]) -> None:
    assert by_depth(body) == parts


@pytest.mark.parametrize("body", [ANSWER + LED + quoted(ARTICLE), ANSWER + OUTLOOK + ARTICLE])
def test_a_quotation_is_an_article_of_its_own(body: str) -> None:
    """It bears the day on which it was written, not the answer's; nobody of the answer wrote it."""
    own, other = documents(eml(body), "thu.eml")
    assert (own.doc_id, own.bylines, own.notes) == ("thu.eml", ("Bình Minh",), None)
    assert "9/17" not in own.text
    assert (other.doc_id, other.text, other.published, other.bylines) == ("thu.eml#quoted=1", ARTICLE, "2016-07-05", ())
    assert other.notes == ("quoted from an earlier mail",)


def test_what_an_answer_in_markup_quotes_is_an_article_too() -> None:
    body = f"<div>{ANSWER}</div><div>-- <br>Lan Anh, Phòng Văn hóa</div><div>Ngày 2/7/2016, Bình viết:</div><blockquote type=cite><div>{ARTICLE}</div></blockquote>"
    own, other = documents(f"From: lan@bao.vn\nTo: b\nDate: Tue, 05 Jul 2016 17:00:00 +0700\nContent-Type: text/html; charset=utf-8\n\n{body}".encode(), "thu.eml")
    assert own.text == f"{ANSWER.strip()}\n--\nLan Anh, Phòng Văn hóa\nNgày 2/7/2016, Bình viết:"
    assert (other.text, other.published) == (" ".join(ARTICLE.split()), "2016-07-02")


@pytest.mark.parametrize(("date", "day"), [("Tue, 05 Jul 2016 20:00:00 +0000", "2016-07-06"), ("Tue, 05 Jul 2016 20:00:00 +0700", "2016-07-05"), ("5 Jul 2016 20:00", "2016-07-05"), ("một hôm", None)])
def test_a_mail_is_of_the_day_in_vietnam(date: str, day: str | None) -> None:
    (found,) = documents(f"From: lan@bao.vn\nTo: b\nDate: {date}\n\n{ARTICLE}".encode(), "thu.eml")
    assert (found.published, found.bylines) == (day, ("lan@bao.vn",))


def mixed(*parts: str) -> bytes:
    edge = f"b{len(''.join(parts))}"
    inside = "".join(f"--{edge}\r\n{part}\r\n" for part in parts)
    return f'From: lan@bao.vn\r\nDate: Tue, 05 Jul 2016 17:00:00 +0700\r\nContent-Type: multipart/mixed; boundary="{edge}"\r\n\r\n{inside}--{edge}--\r\n'.encode()


TEXT, FORWARDED = "Content-Type: text/plain; charset=utf-8\r\n\r\n", "Content-Type: message/rfc822\r\n\r\n"


@pytest.mark.parametrize(
    ("parts", "ids"),
    [
        ((TEXT + ANSWER, FORWARDED + eml(ARTICLE).decode()), ["", "!/attachment-1"]),
        ((FORWARDED + mixed(TEXT + "Gửi lại.", FORWARDED + eml(ARTICLE).decode()).decode(),), ["!/attachment-1", "!/attachment-1!/attachment-1"]),
        ((TEXT + ANSWER, 'Content-Type: application/octet-stream; name="tin.txt"\r\n\r\n' + ARTICLE), ["", "!/tin.txt"]),
        ((TEXT + ANSWER, 'Content-Type: text/plain; name="tin.txt"; charset=utf-8\r\nContent-Disposition: inline\r\n\r\n' + ARTICLE), ["", "!/tin.txt"]),
        ((TEXT + ANSWER, TEXT + ARTICLE), ["", "!/attachment-1"]),
        (('Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\n' + TEXT + ARTICLE + "\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>9/17</p>\r\n--c--",), [""]),
        ((TEXT + ARTICLE, TEXT + " \r\n"), [""]),
        ((TEXT + ARTICLE, 'Content-Type: image/png; name="a.png"\r\nContent-ID: <a>\r\n\r\nx'), [""]),
    ],
    ids=["sent on", "sent on twice", "named, not attached", "inline", "a second text", "the same as a page", "an empty text", "a picture in the text"],
)  # fmt: skip
def test_nothing_in_a_mail_is_lost(parts: tuple[str, ...], ids: list[str]) -> None:
    found = documents(mixed(*parts), "thu.eml")
    assert [d.doc_id for d in found] == ["thu.eml" + i for i in ids]
    assert "9/17" in found[-1].text
    assert found[-1].published == "2016-07-05"


@pytest.mark.parametrize("charset", ["tcvn3", "vni", "windows-1258", "utf-8"])
def test_a_subject_in_an_old_charset(charset: str) -> None:
    """Written as it is, by programs that knew no other than their own."""
    subject = "Phú Lộc sơ kết sáu tháng xây dựng nông thôn mới"
    raw = subject.encode() if charset == "utf-8" else encode(subject, charset)
    (found,) = documents(b"From: Lan <lan@a.vn>\nSubject: " + raw + b"\nDate: Fri, 8 Jul 2016 08:30:00 +0700\n\n" + ARTICLE.encode(), "thu.eml")
    assert (found.title, found.published) == (subject, "2016-07-08")


def test_each_item_of_a_feed() -> None:
    one, two = documents(rss([ARTICLE, OTHER]), "tin.xml")
    assert (one.title, one.published, one.source) == (ARTICLE.splitlines()[0], "2016-07-05", "http://example.vn/0")
    assert two.text.splitlines()[-1] == OTHER.splitlines()[-1]
    assert two.format == "feed"


@pytest.mark.parametrize("sender", ["<Saved by Blink>", '"Saved by Windows Internet Explorer 8"'])
def test_a_saved_page_is_a_page(sender: str) -> None:
    """The day of saving is no day of publication, the browser no author."""
    (found,) = documents(mht(ARTICLE, sender), "trang.mht")
    assert (found.title, found.published, found.bylines, found.source) == (ARTICLE.splitlines()[0], None, (), "http://example.vn/tin/1")
    assert found.text.splitlines()[-1] == ARTICLE.splitlines()[-1]


def test_rows_of_a_workbook() -> None:
    (found,) = documents(xlsx([["Xã", "Số tiêu chí", "Bình quân"], ["Phú Lộc", 19, 15.800000000000001], ["Phú An", 14, 36.5]]), "bieu.xlsx")
    assert found.text.splitlines() == ["Xã | Số tiêu chí | Bình quân", "Phú Lộc | 19 | 15,8", "Phú An | 14 | 36,5"]
    assert found.locate(found.text.index("Phú An")) == "sheet=1 row=3"


def test_slides_in_their_order() -> None:
    (found,) = documents(pptx([f"Trang {i}\nToàn huyện có {i}/17 xã đạt chuẩn" for i in range(1, 12)]), "trinh-chieu.pptx")
    assert [line for line in found.text.splitlines() if line.startswith("Trang")] == [f"Trang {i}" for i in range(1, 12)]
    assert found.locate(found.text.index("Trang 10")) == "slide=10"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (".a{color:#fff;margin:0 auto}\n#b{padding:3px}\n" * 9, "NOT_TEXT"), ("!function(a,b){var c=[],d=c.slice;return d}(window);" * 9, "NOT_TEXT"),
        ("[.ShellClassInfo]\r\nIconFile=%SystemRoot%\r\nIconIndex=4\r\n", "NOT_TEXT"), ("\x05Admin" + "\x00" * 156, "NOT_TEXT"),
        ("Toan huyen co 9/17 xa dat chuan [1]; thu nhap dat 36,5 trieu dong.", None), ("<Ghi chép> Xã {Phú Lộc} = đạt; [xem ảnh]", None), ("x", None), ("a = b", None),
    ],
)  # fmt: skip
def test_what_only_machines_read(text: str, code: str | None) -> None:
    (found,) = read_bytes(text.encode(), "tep.txt")
    assert (found.code if isinstance(found, Rejected) else None) == code


@pytest.mark.parametrize(("stream", "said"), [("__substg1.0_0037001F", "Outlook"), ("Workbook", "Excel"), ("Catalog", "pictures"), ("Khac", "not a Word document")])
def test_old_files_that_are_no_word_documents(stream: str, said: str) -> None:
    """Told at once, LibreOffice is not asked."""
    (found,) = read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le") + bytes(900), "Thumbs.db")
    assert isinstance(found, Rejected)
    assert found.code == "WRONG_TYPE"
    assert said in found.reason


LONG = ARTICLE * 2


@pytest.mark.parametrize("over", [[], [["DANH SÁCH TIN BÀI NĂM 2016"], [""]]])
def test_a_workbook_of_articles_is_one_a_row(over: list[list[str | float]]) -> None:
    rows: list[list[str | float]] = [["STT", "Tiêu đề", "Nội dung", "Ngày đăng"], [1.0, "Tin một", LONG, 42556.0], [2.0, "Tin hai", LONG.replace("9/17", "11/17"), "06/07/2016"], [3.0, "Tin ba", "", ""]]
    first = len(over) + 2
    *found, empty = read_bytes(xlsx(over + rows), "loat.xlsx")
    assert [(d.doc_id, d.title, d.published, d.text == want, d.locate(5)) for d, want in zip(found, (LONG, LONG.replace("9/17", "11/17")), strict=True)] == [  # type: ignore[union-attr]
        (f"loat.xlsx:{first}", "Tin một", "2016-07-05", True, f"sheet=1 row={first}"), (f"loat.xlsx:{first + 1}", "Tin hai", "2016-07-06", True, f"sheet=1 row={first + 1}"),
    ]  # fmt: skip
    assert isinstance(empty, Rejected)
    assert (empty.where, empty.reason) == (f"loat.xlsx:{first + 2}", "its text column is empty")


def _ods(*rows: str) -> bytes:
    """``rows``: cells apart by "|"; "" for three empty ones as one element."""
    cell = "<table:table-cell>{}</table:table-cell>"
    said = "".join(
        "<table:table-row>" + "".join(cell.format("".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))) if text else '<table:table-cell table:number-columns-repeated="3"/>' for text in row.split("|")) + "</table:table-row>"
        for row in rows
    )  # fmt: skip
    names = " ".join(f'xmlns:{name}="{name}"' for name in ("office", "table", "text"))
    return zipped({"content.xml": f"<office:document-content {names}><office:body><office:spreadsheet><table:table>{said}</table:table></office:spreadsheet></office:body></office:document-content>".encode()})


def test_a_workbook_of_libreoffice() -> None:
    """Days do not go from one row to another; a table of figures is one article."""
    found = documents(_ods("Danh sách", "Tiêu đề|Ghi chú|Tác giả|Nguồn|Ngày đăng|Nội dung", f"Tin một||05/07/2016|{LONG}", f"Tin hai||06/07/2016|{LONG.replace('9/17', '11/17')}"), "loat.ods")
    assert [(d.doc_id, d.title, d.published, d.text.splitlines()[0]) for d in found] == [(f"loat.ods:{n}", title, day, LONG.splitlines()[0]) for n, title, day in ((3, "Tin một", "2016-07-05"), (4, "Tin hai", "2016-07-06"))]
    (found_,) = documents(_ods("Xã|Số tiêu chí", "Phú Lộc|19"), "bang.ods")
    assert (found_.text, found_.locate(20)) == ("Xã | Số tiêu chí\nPhú Lộc | 19", "sheet=1 row=2")


@pytest.mark.parametrize("rows", [
    [["TT", "Nội dung", "Ngày"], [1.0, "Đường trục xã", "05/07/2016"], [2.0, "Nhà văn hóa", ""]],  # figures, not articles
    [["Xã", "Kết quả"], ["Phú Lộc", LONG]], [["Danh sách"], [LONG]],
])  # fmt: skip
def test_a_workbook_of_figures_is_one_article(rows: list[list[str | float]]) -> None:
    (found,) = documents(xlsx(rows), "bang.xlsx")
    assert found.doc_id == "bang.xlsx"
    assert str(rows[1][-1]).split("\n")[0] in found.text


def test_letters_of_old_fonts_in_a_workbook() -> None:
    """Cells in .VnTime hold TCVN3 as if it were Latin."""
    line = "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới"
    (found,) = documents(xlsx([["X·", "KÕt qu¶"], [encode(line, "tcvn3").decode("latin-1"), 19]]), "cu.xlsx")
    assert (found.text, found.encoding) == (f"Xã | Kết quả\n{line} | 19", "utf-8+tcvn3")


def test_numbers_of_a_workbook_as_they_are_shown() -> None:
    """A share is kept as 0.158 and a day as the number of days since 1900; what the reader of the sheet saw is told."""
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0&quot; đ/ng.y&quot;"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="166"/></cellXfs></styleSheet>'
    )
    row = "".join(f'<c s="{style}"><v>{value}</v></c>' for style, value in ((1, 42559), (2, "42559.35"), (3, 0.158), (4, 1), (5, 1200), (0, 42559), (3, 0.28999999999999998), (9, 15.8)))
    sheet = f"<worksheet><sheetData><row r='1'>{row}</row></sheetData></worksheet>"
    (found,) = documents(zipped({"xl/workbook.xml": b"<workbook/>", "xl/styles.xml": styles.encode(), "xl/worksheets/sheet1.xml": sheet.encode()}), "bang.xlsx")
    assert found.text == "8/7/2016 | 8/7/2016 | 15,8% | 100% | 1200 | 42559 | 29% | 15,8"


@pytest.mark.parametrize(("workbook", "day"), [("<workbook/>", "13/12/2014"), ("<workbook><workbookPr date1904='1'/></workbook>", "14/12/2018"), ("<workbook><workbookPr date1904='0'/></workbook>", "13/12/2014")])
def test_days_of_old_workbooks_of_a_mac(workbook: str, day: str) -> None:
    """Their sheets may be called otherwise, too."""
    styles = "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"
    sheet = "<worksheet><sheetData><row r='1'><c s='0'><v>41986</v></c></row></sheetData></worksheet>"
    (found,) = documents(zipped({"xl/workbook.xml": workbook.encode(), "xl/styles.xml": styles.encode(), "xl/worksheets/Tin bai.xml": sheet.encode()}), "bang.xlsx")
    assert found.text == day


_BOX = "<?xml version='1.0'?><container><rootfiles><rootfile full-path='OEBPS/sach.opf'/></rootfiles></container>"
_BOOK = (
    "<?xml version='1.0'?><package><metadata xmlns:dc='dc'><dc:title>Kỷ yếu</dc:title><dc:creator>Lan Anh</dc:creator><dc:date>2016-07-08</dc:date></metadata>"
    "<manifest><item id='b' href='hai%20.xhtml'/><item id='a' href='mot.xhtml'/><item id='s' href='s.css'/><item id='m' href='mat.xhtml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/>{}</spine></package>"
)


def book(more: str = "", **parts: str) -> bytes:
    page = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><h1>{}</h1><p>{}</p></body></html>"
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": _BOX, "OEBPS/sach.opf": _BOOK.format(more), "OEBPS/s.css": "p{margin:0}", "OEBPS/toc.ncx": "<ncx><text>Mục lục</text></ncx>"}
    files |= {"OEBPS/hai .xhtml": page.format("Chương hai của cuốn sách", OTHER), "OEBPS/mot.xhtml": page.format("Chương một của cuốn sách", ARTICLE)}
    return zipped({name: part.encode() for name, part in (files | parts).items()})


def test_chapters_of_a_book() -> None:
    """In their order; its styles and its list of contents are no inputs."""
    one, two = read_bytes(book(), "sach.epub")
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.doc_id, one.title, one.published, one.bylines) == ("sach.epub!/OEBPS/mot.xhtml", "Chương một của cuốn sách", "2016-07-08", ("Lan Anh",))
    assert (two.title, "11/17" in two.text) == ("Chương hai của cuốn sách", True)


def test_what_a_book_lacks_is_told() -> None:
    *_, last = read_bytes(book("<itemref idref='m'/>"), "sach.epub")
    assert isinstance(last, Rejected)
    assert (last.where, last.code) == ("sach.epub!/OEBPS/mat.xhtml", "BAD_MEMBER")
    (refused,) = read_bytes(book(**{"META-INF/container.xml": "<container/>"}), "sach.epub")
    assert isinstance(refused, Rejected)
    assert refused.code == "BAD_OFFICE"


@pytest.mark.parametrize("dump", [
    "-- MySQL dump 10.13\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `jos_content`;\nCREATE TABLE `jos_content` (id int);\n", "INSERT INTO `bai` VALUES (1,'Xã Phú Lộc','<p>Xã đạt 19/19 tiêu chí.</p>');\n",
])  # fmt: skip
def test_a_dump_of_a_database_is_no_article(dump: str) -> None:
    (refused,) = read_bytes(dump.encode(), "kho.sql")
    assert isinstance(refused, Rejected)
    assert (refused.code, "export the table" in refused.reason) == ("UNPACK_FIRST", True)


@pytest.mark.parametrize("head", [
    "Tiêu đề: Phú Lộc về đích\nNgày đăng: 08/07/2016 08:30\nTác giả: Minh Châu\nNguồn: http://a.vn/1.html\n\n", '---\ntitle: "Phú Lộc về đích"\ndate: 2016-07-08T08:30:00+07:00\nauthor: Minh Châu\nurl: http://a.vn/1.html\n---\n\n',
    "\ufeffURL: http://a.vn/1.html\r\nTitle: Phú Lộc về đích\r\nLượt xem: 12\r\nDate: 8/7/2016\r\nAuthor: Minh Châu\r\n\r\n",
])  # fmt: skip
def test_lines_over_a_text_tell_of_it(head: str) -> None:
    """The text stays whole, so that offsets are those of the file."""
    (found,) = documents((head + ARTICLE).encode(), "tin.txt")
    assert (found.title, found.published, found.bylines, found.source) == ("Phú Lộc về đích", "2016-07-08", ("Minh Châu",), "http://a.vn/1.html")
    assert found.text.lstrip("\ufeff") == (head + ARTICLE).lstrip("\ufeff")


@pytest.mark.parametrize("head", ["Tiêu đề: Phú Lộc về đích\n\n", "Địa điểm: hội trường\nChủ trì: ông Bình\n\n", "Ngày: hôm qua\nNguồn: xã\n\n", "Nguồn: báo\nTác giả: Lan Anh\n"])
def test_lines_that_tell_nothing_of_the_text(head: str) -> None:
    (found,) = documents((head + ARTICLE).encode(), "tin.txt")
    assert found.published is None
    assert found.bylines == ()


def test_each_article_of_a_text_of_several() -> None:
    """Each has the day that stands over it, not that of the first; not a letter is lost."""
    head = "{}Tiêu đề: Tin {}\nNgày đăng: 0{}/07/2016\n\n{}\n"
    whole = "".join(head.format("=====\n" if i > 1 else "", i, i, text) for i, text in ((1, ARTICLE), (2, OTHER), (3, ARTICLE)))
    found = documents(whole.encode(), "gop.txt")
    assert [(d.doc_id, d.title, d.published) for d in found] == [(f"gop.txt#article={i}", f"Tin {i}", f"2016-07-0{i}") for i in (1, 2, 3)]
    assert "".join(d.text for d in found) == whole
