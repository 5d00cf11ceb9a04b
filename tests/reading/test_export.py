"""XML of editorial systems: several articles in one file, whatever program wrote it, and however wrongly."""

from __future__ import annotations

import pytest

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.charsets import encode
from ntm_extract.records import Document

TEXTS = (
    "Xã Phú Lộc hiện đạt 19/19 tiêu chí nông thôn mới sau tám năm thực hiện chương trình của huyện.",
    "Xã Phú An phấn đấu về đích vào cuối năm, khi hoàn thành tiêu chí trường học và môi trường.",
    "Xã Trà Cổ huy động 12 tỷ đồng làm 9 km đường bê tông trong năm, nhân dân góp một nửa.",
)
DECLARED = "<?xml version='1.0' encoding='UTF-8'?>\n"
ARTICLE = "<article><title>Tin {0}</title><date>2016-07-0{0}</date><author>Lan Anh</author><body>{1}</body></article>"


def rows(form: str, texts: tuple[str, ...] = TEXTS) -> str:
    return "".join(form.format(i, text) for i, text in enumerate(texts, 1))


def told(data: str | bytes) -> list[tuple[str, str | None, str | None]]:
    found = list(read_bytes(data.encode() if isinstance(data, str) else data, "kho.xml"))
    assert all(isinstance(one, Document) for one in found), found
    return [(d.text, d.title, d.published) for d in found if isinstance(d, Document)]


@pytest.mark.parametrize("data", [
    f"{DECLARED}<articles>{rows(ARTICLE)}</articles>", f"<articles>{rows(ARTICLE)}</articles>", DECLARED + rows(ARTICLE), f"{DECLARED}<!DOCTYPE export>\n<!-- xuất 2019 -->\n<export>{rows(ARTICLE)}</export>",
    f"{DECLARED}<dump><table>{rows('<row><tieu_de>Tin {0}</tieu_de><ngay_dang>0{0}/07/2016</ngay_dang><noi_dung><![CDATA[<p>{1}</p>]]></noi_dung></row>')}</table></dump>",
    f"{DECLARED}<export>{rows('<tin ngay=' + chr(34) + '2016-07-0{0}' + chr(34) + '><TieuDe>Tin {0}</TieuDe><NoiDung><p>{1}</p></NoiDung></tin>')}</export>",
    f"{DECLARED}<n:news xmlns:n='urn:tin'>{rows('<n:entry><n:meta><n:title>Tin {0}</n:title><n:date>2016-07-0{0}</n:date></n:meta><n:content><n:p>{1}</n:p></n:content></n:entry>')}</n:news>",
    f"<?xml version='1.0' encoding='windows-1258'?><articles>{rows(ARTICLE)}</articles>".encode(), encode(f"<?xml version='1.0'?><articles>{rows(ARTICLE)}</articles>", "tcvn3"), f"{DECLARED}<articles>{rows(ARTICLE)}</articles>".encode("utf-16"),
    f"{DECLARED}<kho>{rows('<news><item><title>Tin {0}</title><pubDate>0{0}/07/2016</pubDate><description>{1}</description></item></news>')}</kho>",
], ids=["declared", "no declaration", "several roots", "comments", "database", "attributes", "namespaces", "another charset declared", "TCVN3", "UTF-16", "items"])  # fmt: skip
def test_each_article(data: str | bytes) -> None:
    found = told(data)
    assert [(text.removeprefix(f"{title}\n\n"), title, day) for text, title, day in found] == [(text, f"Tin {i}", f"2016-07-0{i}") for i, text in enumerate(TEXTS, 1)]


def test_signs_that_are_no_markup_stay() -> None:
    odd = "Sở NN&PTNT và TN & MT cho biết: hộ nghèo < 5 %, thu nhập > 36 triệu đồng&nbsp;mỗi người"
    assert told(f"{DECLARED}<articles>{rows(ARTICLE, (odd,))}</articles>")[0][0] == odd.replace("&nbsp;", "\u00a0")
    feed = f"<rss><channel><item><title>Sở NN&PTNT & dân</title><description>{odd}</description></item></channel></rss>"
    assert told(feed)[0][:2] == (f"Sở NN&PTNT & dân\n\n{odd.replace('&nbsp;', chr(160))}", "Sở NN&PTNT & dân")


def test_what_stands_around_one_article_is_said_of_it() -> None:
    page = "<page><title>Phú Lộc</title><revision><date>2016-07-05</date><text>{}</text></revision></page>"
    data = f"{DECLARED}<mediawiki>{page.format(TEXTS[0])}{page.format(TEXTS[1])}</mediawiki>"
    assert told(data) == [(TEXTS[0], "Phú Lộc", "2016-07-05"), (TEXTS[1], "Phú Lộc", "2016-07-05")]
    assert told(f"{DECLARED}<nitf><head><title>Phú Lộc</title></head><body><hl1>Phú Lộc</hl1><byline>Lan Anh</byline><p>{TEXTS[0]}</p></body></nitf>")[0][0] == f"Phú Lộc\nLan Anh\n{TEXTS[0]}"


@pytest.mark.parametrize("data", [f"{DECLARED}<articles>{rows(ARTICLE)}", f"<rss><channel>{rows('<item><title>Tin {0}</title><description>{1}</description></item>')}"])
def test_of_a_file_that_is_cut_off_the_articles_before_are_read(data: str) -> None:
    *found, last = read_bytes(data[:-60].encode(), "kho.xml")
    assert [d.title for d in found if isinstance(d, Document)] == ["Tin 1", "Tin 2"]
    assert isinstance(last, Rejected)
    assert last.code == "TRUNCATED"


@pytest.mark.parametrize(("data", "code", "said"), [
    (f"{DECLARED}<a><bai><tua>Tin</tua><loi>{TEXTS[0] * 3}</loi></bai></a>", "NO_TEXT", "they stand in loi"), (f"{DECLARED}<urlset><url><loc>http://a.vn/1</loc></url></urlset>", "NO_TEXT", "holds no text"),
    (f"{DECLARED}<articles><article><title>Tin</title><body/></article></articles>", "BAD_ROW", "its text is empty"),
])  # fmt: skip
def test_refused(data: str, code: str, said: str) -> None:
    (found,) = read_bytes(data.encode(), "kho.xml")
    assert isinstance(found, Rejected)
    assert (found.code, said in found.reason) == (code, True), found


def test_an_article_without_a_text_beside_others_is_told() -> None:
    *found, last = read_bytes(f"{DECLARED}<articles>{rows(ARTICLE)}<article><title>Tin bốn</title><lời>{TEXTS[0]}</lời></article></articles>".encode(), "kho.xml")
    assert len(found) == 3
    assert isinstance(last, Rejected)
    assert (last.where, last.code) == ("kho.xml#line=2", "BAD_ROW")
    assert "it has title, lời" in last.reason


def test_what_only_looks_like_xml_is_text() -> None:
    assert told(f"<Ghi chép> {TEXTS[0]}")[0][0] == f"<Ghi chép> {TEXTS[0]}"
