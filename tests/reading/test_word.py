"""docx and odt to the last letter: links, tags, boxes, notes, cells; what a reviewer deleted is gone."""

from __future__ import annotations

import pytest
from formats import zipped

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.charsets import encode
from ntm_extract.records import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_O = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for n, v in {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing"}.items())
STYLES = (
    f'<w:styles {_W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="U"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style></w:styles>'
)


def docx(body: str, styles: str = f"<w:styles {_W}/>", **parts: str) -> bytes:
    files = {"word/document.xml": f'<?xml version="1.0"?><w:document {_W}><w:body>{body}</w:body></w:document>', "word/styles.xml": styles}
    files |= {f"word/{name}.xml": part for name, part in parts.items()}
    return zipped({name: part.encode() for name, part in files.items()})


def odt(body: str, styles: str = "") -> bytes:
    content = f'<?xml version="1.0"?><office:document-content {_O}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def r(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def p(*inside: str) -> str:
    return f"<w:p>{''.join(inside)}</w:p>"


def cell(*inside: str) -> str:
    return f"<w:tc>{''.join(p(r(text)) for text in inside)}</w:tc>"


def text(data: bytes) -> str:
    (found,) = read_bytes(data, "x")
    assert isinstance(found, Document), found
    return found.text


LONG = "Nhân dân trong xã đã hiến đất, góp công làm đường giao thông, kênh mương và nhà văn hóa; đến nay mọi tuyến đường chính đều được bê tông hóa. "


@pytest.mark.parametrize(("body", "want"), [
    (p(r("Xã "), f'<w:smartTag w:element="place">{r("Phú Lộc")}</w:smartTag>', r(" về đích.")), "Xã Phú Lộc về đích."),
    (p(r("Theo "), f'<w:hyperlink>{r("báo cáo")}</w:hyperlink>', r(".")), "Theo báo cáo."),
    (p(r("9 "), f'<w:ins>{r("xã")}</w:ins><w:del><w:r><w:delText>huyện</w:delText></w:r></w:del>'), "9 xã"),
    (p("<w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:noBreakHyphen/></w:r>"), "Một\nhai\tba-"),
    (p(r("Xã về đích.", '<w:vanish/>'), r("Xã chưa về đích.", '<w:vanish w:val="0"/>')), "Xã chưa về đích."),
    (f"<w:sdt><w:sdtContent>{p(r('Trong khung'))}</w:sdtContent></w:sdt>", "Trong khung"),
    (p(r("Trước"), f"<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{p(r('Trong hộp'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{p(r('Trong hộp'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"), "Trước\nTrong hộp"),
    (f"<w:tbl><w:tr>{cell('Phú Lộc')}{cell('0')}{cell('0')}{cell('')}</w:tr></w:tbl>", "Phú Lộc | 0 | 0"),  # two equal cells are two
    (f"<w:tbl><w:tr>{cell('UBND HUYỆN', 'Số: 12/BC')}{cell('CỘNG HÒA')}</w:tr></w:tbl>", "UBND HUYỆN Số: 12/BC | CỘNG HÒA"),
    (f"<w:tbl><w:tr>{cell('Một.', 'Hai.')}</w:tr></w:tbl>", "Một.\nHai."),  # a frame around the text
    (f"<w:tbl><w:tr>{cell(LONG, LONG, LONG)}{cell('Ảnh')}</w:tr></w:tbl>", "\n".join([LONG, LONG, LONG, "Ảnh"])),
    # a table in a box; a fraction
    (p(r("Trước"), f"<w:r><w:pict><w:txbxContent><w:tbl><w:tr>{cell('Xã Phú Lộc')}{cell('19/19', 'tiêu chí')}{cell('')}</w:tr></w:tbl>{p(r('Sau'))}</w:txbxContent></w:pict></w:r>"), "Trước\nXã Phú Lộc | 19/19 tiêu chí\nSau"),
    (p(r("Đạt "), f"<w:oMath><w:f><w:num>{r('9')}</w:num><w:den>{r('17')}</w:den></w:f></w:oMath>", r(" xã.")), "Đạt 9/17 xã."),
    (p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', r(" đường")), "· đường"),
    (p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', r(" đường")), "• đường"),
])  # fmt: skip
def test_docx(body: str, want: str) -> None:
    assert text(docx(body)) == want


def test_fonts_come_from_styles() -> None:
    """ "Héi nghÞ" in a heading style whose font ends in H; one run in a Unicode font; "ư" written as a soft hyphen."""
    heading = '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Héi nghÞ</w:t></w:r></w:p>'
    body = p(r("toµn huyÖn cã "), r("chín", '<w:rStyle w:val="U"/>'), r(" x·, ng"), "<w:r><w:softHyphen/></w:r>", r("êi d©n"))
    assert text(docx(heading + body, STYLES)) == "HỘI NGHỊ\ntoàn huyện có chín xã, người dân"


def test_notes_stand_behind_the_text() -> None:
    notes = f'<w:footnotes {_W}><w:footnote w:id="1">{p(r("Nguồn: UBND huyện."))}</w:footnote></w:footnotes>'
    (found,) = read_bytes(docx(p(r("9 xã đạt chuẩn.")), footnotes=notes), "x")
    assert isinstance(found, Document)
    assert found.text == "9 xã đạt chuẩn.\nNguồn: UBND huyện."
    assert found.locate(found.text.index("Nguồn")) == "footnote=1"


@pytest.mark.parametrize(("body", "want"), [
    ("<text:p>Xã <text:span>Phú</text:span><text:s text:c='2'/>Lộc<text:tab/>về<text:line-break/>đích</text:p>", "Xã Phú  Lộc\tvề\nđích"),
    ("<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:p>Còn lại<office:annotation><text:p>ghi chú</text:p></office:annotation></text:p>", "Còn lại"),
    ("<text:list><text:list-item><text:p>Một</text:p></text:list-item><text:list-item><text:p>Hai</text:p></text:list-item></text:list>", "Một\nHai"),
    ("<table:table><table:table-row><table:table-cell><text:p>Phú Lộc</text:p></table:table-cell><table:table-cell><text:p>19</text:p></table:table-cell></table:table-row></table:table>", "Phú Lộc | 19"),
    ("<text:p>Trước<draw:frame><draw:text-box><text:p>Trong hộp</text:p></draw:text-box></draw:frame> sau</text:p>", "Trước sau\nTrong hộp"),
    ("<text:p>Trước<draw:frame><draw:text-box><table:table><table:table-row><table:table-cell><text:p>Phú Lộc</text:p></table:table-cell><table:table-cell><text:p>19</text:p></table:table-cell></table:table-row></table:table></draw:text-box></draw:frame></text:p>", "Trước\nPhú Lộc | 19"),
    ("<text:p>9 xã<text:hidden-text> chưa</text:hidden-text> đạt</text:p>", "9 xã đạt"),
    ("<text:p>9 xã<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Nguồn: huyện</text:p></text:note-body></text:note> về đích</text:p><text:p>Hết.</text:p>", "9 xã về đích\nHết.\nNguồn: huyện"),
])  # fmt: skip
def test_odt(body: str, want: str) -> None:
    assert text(odt(body)) == want


def test_odt_fonts() -> None:
    styles = '<style:style style:name="P1"><style:text-properties style:font-name=".VnTime"/></style:style><style:style style:name="T1"><style:text-properties style:font-name="Arial"/></style:style>'
    assert text(odt('<text:p text:style-name="P1">x· <text:span text:style-name="T1">Phú</text:span> Léc</text:p>', styles)) == "xã Phú Lộc"


@pytest.mark.parametrize(("data", "code"), [
    (docx(""), "NO_TEXT"), (odt("<text:p/>"), "NO_TEXT"), (docx("<w:p>").replace(b"PK\x05\x06", b"PK\x05\x07"), "BAD_ARCHIVE"),
    (zipped({"word/document.xml": b"no xml at all"}), "BAD_XML"), (zipped({"content.xml": b"\x00\x01"}), "BAD_XML"),
    (docx("<w:p>" * 600 + "</w:p>" * 600), "NO_TEXT"),
])  # fmt: skip
def test_refused(data: bytes, code: str) -> None:
    (found,) = read_bytes(data, "x")
    assert isinstance(found, Rejected), found
    assert found.code == code


def test_a_document_under_the_name_that_word_on_the_web_gives_it() -> None:
    body = f"<w:document {_W}><w:body>{p(r('Xã về đích.'))}</w:body></w:document>"
    assert text(zipped({"word/document2.xml": body.encode(), "word/styles2.xml": f"<w:styles {_W}/>".encode()})) == "Xã về đích."


@pytest.mark.parametrize(("before", "ids"), [("", ["x!/word/bai.htm"]), (p(r("Trang bìa.")), ["x!/word/bai.htm", "x"])])
def test_a_page_in_a_word_document(before: str, ids: list[str]) -> None:
    """As portals make Word files: a whole page is put in, and Word makes paragraphs of it when it opens the file."""
    body = f'<w:document {_W}><w:body>{before}<w:altChunk r:id="a" xmlns:r="r"/></w:body></w:document>'
    found = list(read_bytes(zipped({"word/document.xml": body.encode(), "word/bai.htm": f"<html><p>{LONG}</p></html>".encode()}), "x"))
    assert [d.doc_id for d in found if isinstance(d, Document)] == ids


@pytest.mark.parametrize(("title", "author", "want"), [
    ("Kế hoạch năm 2016", "Lê Minh Châu", ("Kế hoạch năm 2016", ("Lê Minh Châu",))), (encode("Báo cáo kết quả xây dựng nông thôn mới", "tcvn3").decode("cp1252"), "HoangLien", ("Báo cáo kết quả xây dựng nông thôn mới", ())),
    ("", "Administrator", ("Xã đạt chuẩn.", ())), ("", "UBND huyện", ("Xã đạt chuẩn.", ())),  # else the first line, as of a plain text
])  # fmt: skip
def test_what_word_notes_of_itself(title: str, author: str, want: tuple[str | None, tuple[str, ...]]) -> None:
    """The title comes in the letters of the first line's font; the author is whose computer it was."""
    core = f'<c:coreProperties xmlns:c="c" xmlns:dc="dc"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator></c:coreProperties>'
    files = {"word/document.xml": f"<w:document {_W}><w:body><w:p><w:r><w:t>Xã đạt chuẩn.</w:t></w:r></w:p></w:body></w:document>".encode(), "docProps/core.xml": core.encode()}
    (found,) = read_bytes(zipped(files), "x.docx")
    assert isinstance(found, Document)
    assert (found.title, found.bylines) == want
