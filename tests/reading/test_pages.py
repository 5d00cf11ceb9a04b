"""Web pages of every manner: the whole article, its title, day and byline, and nothing of what stands around it."""

from __future__ import annotations

import json
import re
import time

import pytest
from layouts import AUTHOR, BODY, CAPTION, DAY, LAYOUTS, LEAD, TABLE, TITLE, Layout

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.bylines import people
from ntm_extract.reading.charsets import encode
from ntm_extract.reading.html import read_html
from ntm_extract.reading.written_days import day_in
from ntm_extract.records import Document


def read(html: str) -> Document:
    (document,) = read_bytes(html.encode(), "trang.html")
    assert isinstance(document, Document), document
    return document


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout(layout: Layout) -> None:
    found = read(layout.html)
    text = " ".join(found.text.split())
    assert [part for part in (TITLE, LEAD, *BODY, CAPTION) if text.count(part) != 1] == []
    assert [text.index(part) for part in (TITLE, *BODY)] == sorted(text.index(part) for part in (TITLE, *BODY))
    assert re.findall("RÁC.*", found.text) == []
    assert (found.title, found.published) == (TITLE, layout.day)
    assert found.bylines[:1] == ((layout.author,) if layout.author else ())


@pytest.mark.parametrize("layout", [layout for layout in LAYOUTS if "<form" not in layout.html and "RÁC" in layout.html], ids=lambda layout: layout.name)
def test_layout_without_its_names(layout: Layout) -> None:
    """Where elements are called nothing, where they stand must do: all of the article is there, menus and lists are not."""
    found = read(re.sub(r"\s(?:class|id)=(?:'[^']*'|\"[^\"]*\"|[^\s>]+)", "", layout.html))
    text = " ".join(found.text.split())
    assert [part for part in BODY if part not in text] == []
    assert len(re.findall("RÁC", text)) <= 2


@pytest.mark.parametrize(
    ("page", "kept"),
    [  # a box of facts in the text of an article; what stands beside it, and lists in it
        ("<article><h1>{0}</h1><p>{1}</p><aside class='box'><p>{2}</p></aside><p>{1}</p></article>", True),
        ("<div class='content-detail'><h1>{0}</h1><p>{1}</p><aside><h4>Con số</h4><p>{2}</p></aside></div>", True),
        ("<main><article><h1>{0}</h1><p>{1}</p></article><aside><p>{2}</p></aside></main>", False),
        ("<article><h1>{0}</h1><p>{1}</p><aside class='sidebar'><p>{2}</p></aside></article>", False),
        ("<article><h1>{0}</h1><p>{1}</p><aside><h3>Tin liên quan</h3><ul><li><a href=a>{2}</a></li></ul></aside></article>", False),
    ],
)
def test_a_box_in_the_article(page: str, kept: bool) -> None:
    fact = "Toàn huyện có 12 xã đạt chuẩn nông thôn mới."
    text = read(page.format("Phú Lộc sơ kết nông thôn mới", "Các xã của huyện báo cáo kết quả làm đường, xây nhà văn hóa và trường học. " * 5, fact)).text
    assert (fact in text) == kept


def test_table_row_by_row() -> None:
    text = read(TABLE).text
    assert "\nXã | Số tiêu chí | Năm về đích\nPhú Lộc | 19 | 2016\nPhú An | 14 | 2018\n" in text


@pytest.mark.parametrize("heading", ["<h2>{}</h2>", "<div id=top><a href=/>Trang chủ</a></div><div class=content><h1>{}</h1>"])
def test_a_table_under_a_heading_and_nothing_else(heading: str) -> None:
    table = "<table><tr><th>TT</th><th>Xã</th><th>Năm</th></tr><tr><td>1</td><td>Phú Lộc</td><td>2016</td></tr></table>"
    assert "1 | Phú Lộc | 2016" in read(heading.format("Danh sách xã đạt chuẩn nông thôn mới tỉnh nhà") + table).text


@pytest.mark.parametrize(("text", "want"), [
    ("Thứ sáu, 05/08/2016 08:30 GMT+7", "2016-08-05"), ("Cập nhật lúc 08:30, Thứ Sáu, 5-8-2016", "2016-08-05"), ("ngày 5 tháng 8 năm 2016", "2016-08-05"),
    ("5 Tháng Tám, 2016", "2016-08-05"), ("Tháng Tám 5, 2016", "2016-08-05"), ("Tháng Mười Hai 31, 2019", "2019-12-31"), ("Tháng Tám 2016", None), ("12 Tháng Mười Hai, 2019", "2019-12-12"), ("8/25/2016 9:30:00 AM", "2016-08-25"), ("8/5/2016 9:05:00 AM", "2016-08-05"), ("05/08/2016 09:05:00 AM", "2016-08-05"), ("5/8/2016 9:05:00 SA", "2016-08-05"), ("12/10/2016 9:05:00 PM", "2016-10-12"), ("2016-08-05 07:00", "2016-08-05"), ("Fri, 07/08/2016 - 08:30", "2016-07-08"), ("Mon, 08/08/2016", "2016-08-08"), ("Sun, 07/08/2016", "2016-08-07"), ("Tue, 07/08/2016", "2016-08-07"), ("05.08.2016", "2016-08-05"),
    ("31/02/2016", None), ("số 12/2016/NQ-HĐND", None), ("giai đoạn 2011 - 2015", None), ("08:30", None), ("", None),
])  # fmt: skip
def test_day(text: str, want: str | None) -> None:
    assert day_in(text) == want


@pytest.mark.parametrize(("text", "want"), [
    ("Minh Châu", ("Minh Châu",)), ("(Minh Châu)", ("Minh Châu",)), ("Lan Anh - Minh Đức", ("Lan Anh", "Minh Đức")), ("Lan Anh và Minh Đức", ("Lan Anh", "Minh Đức")),
    ("Báo Bình Minh", ()), ("admin@huyen.gov.vn", ()), ("Xã Phú Lộc về đích nông thôn mới", ()), ("Hết", ()), ("Lượt xem 12", ()), ("", ()),
])  # fmt: skip
def test_people(text: str, want: tuple[str, ...]) -> None:
    assert people(text, strict=True) == want


def test_a_byline_is_no_sentence() -> None:
    page = f"<html><body><h1>{TITLE}</h1>{''.join(f'<p>{t}</p>' for t in (LEAD, *BODY))}<p>Xã đã về đích.</p></body></html>"
    found = read(page)
    assert found.bylines == ()
    assert found.text.endswith("Xã đã về đích.")


def test_every_line_has_its_element() -> None:
    found = read(LAYOUTS[1].html)
    assert found.locate(found.text.index(BODY[2])) == "/html/body/section[1]/article/p[3]"
    assert found.locate(found.text.index(CAPTION)) == "/html/body/section[1]/article/figure/figcaption/p"
    assert found.locate(found.text.index(TITLE)) == "/html/body/section[1]/h1"
    assert AUTHOR in found.text


@pytest.mark.parametrize("page", ["<div>" * 1_500 + "<p>Xã đã về đích nông thôn mới.</p>" * 5_000, "<tr><td>a<td>b" * 20_000, "Xã đã về đích<br>" * 40_000, "<li><a href=x>một tin</a>" * 20_000], ids=["deep", "rows", "br", "links"])
def test_large_pages_take_seconds(page: str) -> None:
    """Time grows with the page, not with its square: 2 MB within the 30 seconds of a document."""
    before = time.monotonic()
    list(read_bytes(f"<html><body><h1>{TITLE}</h1>{page}".encode(), "trang.html"))
    assert time.monotonic() - before < 15


PROSE = "".join(f"<p>{t}</p>" for t in (LEAD, *BODY))
_REMARK = "RÁC Xã tôi cũng đạt 15 tiêu chí rồi mà đường thôn vẫn lầy lội lắm, mong các cấp quan tâm hơn nữa đến bà con."
_TODAY = "<div><span>Thứ bảy, 28/11/2026</span><a href=/>RÁC Trang chủ</a></div>"


@pytest.mark.parametrize("around", [
    f"{{}}<div class=x><h4>Bình luận (7)</h4>{f'<div><b>RÁC Mai Lan</b><p>{_REMARK} {_REMARK} {_REMARK}</p></div>' * 7}</div>",
    f"{{}}<h3>Ý kiến bạn đọc</h3><p>{_REMARK}</p><p>{_REMARK}</p>",
    f"{{}}<h3>3 bình luận</h3><div><b>RÁC Mai Lan</b><p>{_REMARK} {_REMARK}</p></div>",
    f"{{}}<div><b>&gt;&gt; Tin liên quan:</b><p>{_REMARK}</p></div>",
    "{}<p>Đường dẫn bài viết: http://example.vn/RÁC</p><p>© Bản quyền thuộc về Báo Bình Minh.</p>",
    "{}<p>Số lần đọc: 223</p><p>1 2 3 ... Trang sau</p>",
], ids=["many comments", "comments in the article's element", "counted comments", "related box with prose", "foot of a print page", "counters"])  # fmt: skip
def test_what_stands_around(around: str) -> None:
    found = read(f"<html><body><div><div><h1>{TITLE}</h1><p>08/07/2016</p>{around.format(PROSE)}</div></div></body></html>")
    assert found.text == "\n".join([TITLE, "", LEAD, *BODY])
    assert found.published == "2016-07-08"


@pytest.mark.parametrize(("page", "whole"), [
    (f"<div class='wrapper sidebar'><h1>{TITLE}</h1>{PROSE}</div>", True), (f"<h1>{TITLE}</h1><a name=top>{PROSE}</a>", True), (f"<div class=menu><h1>Báo Bình Minh</h1><p>RÁC</p></div><h1>{TITLE}</h1>{PROSE}", True),
    (f"<h1>{TITLE}</h1><div class=sidebar>{PROSE}</div>", False), (f"<h1>{TITLE}</h1><a href=/khac>{PROSE}</a>", False),
])  # fmt: skip
def test_names_that_are_wrong_lose_no_article(page: str, whole: bool) -> None:
    """A box for lists that is around the whole page; an anchor, which is no link, that is not closed."""
    found = read(f"<html><head><title>{TITLE}</title></head><body>{page}</body></html>")
    assert [*filter(None, found.text.splitlines())] == [TITLE, *([LEAD, *BODY] if whole else [])]


def test_the_text_goes_on_behind_a_box_of_links() -> None:
    box = "<div><b>Xem thêm:</b><p><a href=1>RÁC Huyện phấn đấu thêm bốn xã về đích</a></p></div>"
    flat = "<p><b>Xem thêm:</b></p><p><a href=1>RÁC Huyện phấn đấu thêm bốn xã về đích</a></p>"
    for between in (box, flat, "<p>Bình luận (0)</p>"):
        found = read(f"<html><body><div class=nd><h1>{TITLE}</h1><p>{LEAD}</p>{between}<p>Xã Hà Linh cũng đã đạt 17/19 tiêu chí.</p><p>{BODY[0]}</p></div></body></html>")
        assert found.text == "\n".join([TITLE, "", LEAD, "Xã Hà Linh cũng đã đạt 17/19 tiêu chí.", BODY[0]])


@pytest.mark.parametrize(("page", "day"), [
    (f"{_TODAY}<div><h1>{TITLE}</h1>{PROSE}</div>", None),
    (f"<ul><li><a href=/>RÁC</a></li></ul><div>Thứ bảy, 28/11/2026</div><div><h1>{TITLE}</h1>{PROSE}</div>", None),
    (f"{_TODAY}<div><h1>{TITLE}</h1>{PROSE}<p>Ngày đăng: 8/7/2016</p></div>", "2016-07-08"),
    (f"<div>Thứ sáu, 08/07/2016</div><div><h1>{TITLE}</h1>{PROSE}</div>", "2016-07-08"),
    (f"<div><h1>{TITLE}</h1><p>{BODY[0]}</p></div>" + "".join(f"<div><a href={i}>RÁC tin khác của huyện</a><span class=date>{i}/05/2013</span></div>" for i in (1, 2, 3)), None),
], ids=["today in the head", "today below the menu", "own day at the end", "a page without a menu", "days of other articles"])  # fmt: skip
def test_whose_day_it_is(page: str, day: str | None) -> None:
    assert read(f"<html><body>{page}</body></html>").published == day


_TEASED = [(f"Tin số {i} của huyện: thêm việc mới", f"0{i}/05/2015", text) for i, text in enumerate((LEAD, *BODY), 1)]


@pytest.mark.parametrize("item", [
    "<div><h3><a href={2}>{0}</a></h3><span>{1}</span><p>{2}</p></div>", "<table><tr><td><a href=a><b>{0}</b></a> <font size=1>({1})</font><br>{2} <a href=a>Chi tiết</a></td></tr></table>",
    "<article class=post><h2 class=entry-title><a href=a>{0}</a></h2><time datetime=2015-05-01>{1}</time><p>{2}</p></article>", "<article><h2>{0}</h2><p>{1}</p><p>{2}</p><p>{2}</p><a href=a>Xem tiếp</a></article>",
    "<li><h3>{0}</h3><p>{1}</p><p>{2}</p><p><a href=a>Xem tiếp...</a></p></li>",
], ids=["divs", "tables", "articles", "two paragraphs of each", "buttons"])  # fmt: skip
def test_a_list_of_articles_is_none(item: str) -> None:
    """It is told as skipped: its day would be that of another article, or none, and its facts would count twice."""
    page = "".join(item.format(*one) for one in _TEASED)
    (found,) = read_bytes(f"<html><head><title>Nông thôn mới</title></head><body><div><h2>Nông thôn mới</h2>{page}</div><a href=2>Trang sau</a></body></html>".encode(), "muc.html")
    assert isinstance(found, Rejected)
    assert (found.code, found.skipped) == ("LISTING", True)


@pytest.mark.parametrize("head", ["<h2>{}</h2>", "<h2 class=entry-title><a href=bai>{}</a></h2>"])
def test_each_article_of_a_page(head: str) -> None:
    page = "".join(f"<article>{head.format(title)}<p>Ngày đăng: {day}</p><p>{text}</p><p>{BODY[0]}</p></article>" for title, day, text in _TEASED)
    found = list(read_bytes(f"<html><head><title>Báo Bình Minh</title></head><body><main>{page}</main></body></html>".encode(), "ngay.html"))
    assert all(isinstance(one, Document) for one in found)
    assert [(d.doc_id, d.title, d.published, d.text) for d in found if isinstance(d, Document)] == [
        (f"ngay.html#article={i}", title, f"2015-05-0{i}", f"{title}\n\n{text}\n{BODY[0]}") for i, (title, _, text) in enumerate(_TEASED, 1)
    ]


def test_an_article_with_links_between_its_paragraphs_is_no_list() -> None:
    link = "<p><a href=a>RÁC Huyện phấn đấu thêm bốn xã về đích</a></p>"
    page = f"<div><a href=/>Trang chủ</a> » <a href=/ntm>Nông thôn mới của huyện</a></div><h1>{TITLE}</h1><p>{LEAD}</p>{link}<p>{BODY[0]}</p>{link}<p>{BODY[1]}</p>{link}<p>{BODY[2]}</p>"
    assert BODY[2] in read(f"<html><body>{page}</body></html>").text


def test_articles_beside_one_article_are_no_articles_of_the_page() -> None:
    cards = "".join(f"<article class=card><a href=a><h3>RÁC {title}</h3></a></article>" for title, _, _ in _TEASED)
    found = read(f"<html><body><article><h1>{TITLE}</h1>{PROSE}</article><section>{cards}</section></body></html>")
    assert found.text == "\n".join([TITLE, "", LEAD, *BODY])


def test_a_heading_that_leads_to_its_own_page_is_the_title() -> None:
    """As Drupal writes it; what the weekday says of the day goes before the order of the country."""
    sent = "<div class=submitted>Submitted by admin on Fri, 07/08/2016 - 08:30</div>"
    for logo in ("", "<h1><a href=/>Báo Bình Minh</a></h1>"):
        found = read(f"<html><head><title>{TITLE} | Báo Bình Minh</title></head><body>{logo}<div class=node><h2><a href=/node/1>{TITLE}</a></h2>{sent}{PROSE}</div></body></html>")
        assert (found.title, found.published) == (TITLE, "2016-07-08")


def test_a_line_of_signs_that_nobody_sees_is_an_empty_one() -> None:
    found = read(f"<html><body><h1>{TITLE}</h1><p>\u200b</p><p>{LEAD}</p><p>\u200b&nbsp;</p><p>{BODY[0]}</p></body></html>")
    assert found.text == f"{TITLE}\n\n{LEAD}\n\n{BODY[0]}"


@pytest.mark.parametrize("charset", ["tcvn3", "vni"])
def test_an_article_in_an_old_font_on_a_page_in_utf8(charset: str) -> None:
    """All on one line, as programs write pages, so that no line of the file is in one charset."""
    old = encode("</p><p>".join((LEAD, *BODY)), charset).decode("cp1252")
    found = read(f"<html><head><title>Báo Bình Minh điện tử</title></head><body><ul><li><a href=/>Trang chủ</a></li></ul><div><h1>{encode(TITLE, charset).decode('cp1252')}</h1><p>{old}</p></div></body></html>")
    assert (found.text, found.title, found.encoding) == ("\n".join([TITLE, "", LEAD, *BODY]), TITLE, f"utf-8+{charset}")
    assert [found.text[at : at + 8] for at, _ in found.locators or ()][:3] == [TITLE[:8], LEAD[:8], BODY[0][:8]]


def test_an_official_document_keeps_its_head() -> None:
    head = (
        "<table><tr><td>UBND HUYỆN PHÚ LỘC<br>Số: 512/QĐ-UBND</td><td>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br><i>Phú Lộc, ngày 08 tháng 7 năm 2016</i></td></tr></table>"
        "<p>QUYẾT ĐỊNH</p><p>Về việc công nhận xã đạt chuẩn nông thôn mới năm 2016</p>"
    )
    found = read(f"<html><head><title>QĐ 512</title></head><body><div><a href=/>RÁC Trang chủ</a></div><div>{head}{PROSE}<p>CHỦ TỊCH</p><p>Lê Văn Bình</p></div></body></html>")
    assert found.text.startswith("UBND HUYỆN PHÚ LỘC\nSố: 512/QĐ-UBND\nCỘNG HOÀ XÃ HỘI")
    assert found.text.endswith("Lê Văn Bình")
    assert (found.title, found.bylines, "RÁC" in found.text) == ("Về việc công nhận xã đạt chuẩn nông thôn mới năm 2016", (), False)


def test_lines_of_pre_stay() -> None:
    assert read(f"<html><body><h1>{TITLE}</h1><pre>\n{LEAD}\n\n{BODY[0]}\n{BODY[1]}\n</pre></body></html>").text == f"{TITLE}\n\n{LEAD}\n\n{BODY[0]}\n{BODY[1]}"


@pytest.mark.parametrize("body", [f"{LEAD}\n{BODY[0]}", f"<p>{LEAD}</p><p>{BODY[0]}</p>"])
def test_an_article_that_only_a_program_shows(body: str) -> None:
    """A page of a frame of React or Vue: its text stands in what it says for search engines."""
    told = json.dumps({"@type": "NewsArticle", "headline": TITLE, "datePublished": "2021-03-04", "articleBody": body})
    page = f'<html><head><title>{TITLE} - Báo Bình Minh</title><script type="application/ld+json">{told}</script></head><body><div id="app">Vui lòng bật JavaScript</div></body></html>'
    found = read_html(page)
    assert (found.text, found.title, found.published) == (f"{TITLE}\n\n{LEAD}\n{BODY[0]}", TITLE, "2021-03-04")
    shown = read_html(page.replace("Vui lòng bật JavaScript", f"<h1>{TITLE}</h1><p>{LEAD}</p><p>{BODY[1]}</p>"))
    assert BODY[1] in shown.text


@pytest.mark.parametrize(("page", "there"), [
    ("<frameset><frame src=menu.htm><frame src='bai.htm'><noframes>Trình duyệt không hiện khung.</noframes></frameset>", "menu.htm, bai.htm"), ("<head><meta http-equiv=refresh content='0;url=/2.html'></head><p>Bấm vào đây.</p>", "/2.html"),
    ("<iframe width=9 src='http://a.vn/bai'></iframe>", "http://a.vn/bai"),
])  # fmt: skip
def test_a_page_that_leads_on_says_where(page: str, there: str) -> None:
    (found,) = read_bytes(f"<html>{page}</html>".encode(), "trang.html")
    assert isinstance(found, Rejected)
    assert (found.code, found.reason) == ("NO_TEXT", f"holds no article, but leads to others: {there}; read these")
    short = f"<html><head><meta http-equiv=refresh content='600;url=/'></head><body><h1>{TITLE}</h1><p>{LEAD}</p><iframe src=/quang-cao></iframe></body></html>"
    assert LEAD in read(short).text  # a paper whose pages are fetched anew every ten minutes


def test_pages_one_behind_the_other() -> None:
    pages = "\n".join(f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1><p>Ngày đăng: {day}</p><p>{text}</p></body></html>" for title, day, text in _TEASED)
    found = [d for d in read_bytes((pages + "<a hre").encode(), "noi.html") if isinstance(d, Document)]
    assert [(d.title, d.published) for d in found] == [(title, f"2015-05-0{i}") for i, (title, _, _) in enumerate(_TEASED, 1)]
    assert [bool(d.notes) for d in found] == [False] * 4 + [True]  # the last is cut off in the middle of its markup


def test_a_page_of_frames_is_no_article() -> None:
    (found,) = read_bytes("<html><head><title>Báo</title></head><frameset cols='20%,80%'><frame src=a.htm><noframes><body>Không hỗ trợ khung.</body></noframes></frameset></html>".encode(), "index.html")
    assert getattr(found, "code", None) == "NO_TEXT"


def test_the_hour_of_an_invitation_is_no_day_of_publication() -> None:
    invited = "<html><body><h1>Giấy mời của xã Tân Lập</h1><p>Trân trọng kính mời các đồng chí trưởng thôn đến dự hội nghị sơ kết nông thôn mới của xã.</p><p>Thời gian: 14 giờ 00, ngày 10/7/2018.</p><p>Địa điểm: Hội trường UBND xã.</p></body></html>"
    page = read_html(invited)
    assert "14 giờ 00, ngày 10/7/2018" in page.text
    assert page.published is None
    stamped = read_html(invited.replace("14 giờ 00, ngày 10/7/2018.", "10/7/2018 08:15"))
    assert stamped.published == "2018-07-10"


def test_a_heading_goes_before_the_name_of_a_window() -> None:
    page = read_html(
        "<html><head><title>Chi tiết tin | Cổng thông tin</title></head><body><table><tr><td>XÃ TÂN LẬP QUYẾT TÂM THỰC HIỆN THẮNG LỢI NGHỊ QUYẾT CỦA ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ MƯỜI HAI</td></tr></table>"
        "<div><h2>Phụ nữ xã Tân Lập ra mắt mô hình nhà sạch</h2><p>Chiều 24/5/2018, Hội Phụ nữ xã Tân Lập ra mắt mô hình nhà sạch, vườn đẹp tại thôn Đông với 30 thành viên.</p></div></body></html>"
    )
    assert page.title == "Phụ nữ xã Tân Lập ra mắt mô hình nhà sạch"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ('<link rel="canonical" href="https://example.vn/tin/201805/lam-duong">', "https://example.vn/tin/201805/lam-duong"),
        ('<meta property="og:url" content="https://example.vn/tin/lam-duong">', "https://example.vn/tin/lam-duong"),
        ('<link rel="canonical" href="https://example.vn/">', None),
        ('<link rel="canonical" href="/tin/lam-duong">', None),
        ("<!-- saved from url=(0037)http://example.vn/tin/lam-duong.html -->", "http://example.vn/tin/lam-duong.html"),
        ("<!--\n Page saved with SingleFile \n url: https://example.vn/tin/lam-duong \n saved date: Fri Sep 05 2014\n-->", "https://example.vn/tin/lam-duong"),
        ("<!-- Mirrored from example.vn/tin/lam-duong.html by HTTrack Website Copier/3.x [XR&CO'2014] -->", "http://example.vn/tin/lam-duong.html"),
        ('<!-- saved from url=(0014)about:internet --><meta property="og:url" content="https://example.vn/tin/lam-duong">', "https://example.vn/tin/lam-duong"),
        ("<!-- saved from url=(0018)http://example.vn/ -->", None),
    ],
)
def test_a_saved_page_keeps_its_address(link: str, address: str | None) -> None:
    assert read_html(f"<html><head>{link}</head><body><p>Xã Tân Lập làm đường.</p></body></html>").address == address


@pytest.mark.parametrize("kind", ['[{"@id": "x"}]', "null", "7", '["NewsArticle", null]'])
def test_what_a_page_says_for_machines_may_be_anything(kind: str) -> None:
    said = f'<script type="application/ld+json">[7, {{"@graph": [null, {{"@type": {kind}, "headline": "{TITLE}", "datePublished": "{DAY}"}}]}}]</script>'
    found = read(f"<html><head>{said}</head><body><h1>{TITLE}</h1>{''.join(f'<p>{t}</p>' for t in (LEAD, *BODY))}</body></html>")
    assert (found.title, found.published) == (TITLE, DAY if "NewsArticle" in kind else None)
