"""Sites as programs keep them: exports of blogs, web archives with their indexes, pages of frames, single mails of macOS."""

from __future__ import annotations

import json
from email.message import EmailMessage
from html import escape

import pytest
from formats import ARTICLE, eml, html, warc, zipped

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.charsets import encode
from ntm_extract.records import Document

TITLE, *BODY = ARTICLE.strip().split("\n")
_KIND = "http://schemas.google.com/g/2005#kind"


def read(data: bytes, name: str = "x") -> tuple[list[Document], list[Rejected]]:
    found = list(read_bytes(data, name))
    return [d for d in found if isinstance(d, Document)], [r for r in found if isinstance(r, Rejected)]


def entry(kind: str, more: str = "", title: str = "RÁC") -> str:
    content = escape("".join(f"<p>{line}</p>" for line in BODY))
    return f"<entry><published>2016-07-05T08:00:00+07:00</published><category scheme='{_KIND}' term='http://schemas.google.com/blogger/2008/kind#{kind}'/>{more}<title>{title}</title><content type='html'>{content}</content></entry>"


def test_a_blog_as_blogger_exports_it() -> None:
    """Comments, settings and drafts are no articles, and are told."""
    draft = "<app:control xmlns:app='app'><app:draft>yes</app:draft></app:control>"
    entries = entry("settings") + entry("template") + entry("post", title=TITLE) + entry("comment") + entry("post", draft)
    documents, others = read(f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>{entries}</feed>".encode())
    assert [(d.title, d.published, d.text) for d in documents] == [(TITLE, "2016-07-05", "\n".join([TITLE, "", *BODY]))]
    assert [(r.code, r.skipped) for r in others] == [("NOT_TEXT", True)] * 4


def test_a_blog_as_wordpress_exports_it() -> None:
    """Its lines end where they end; what stands for pictures is no word; a draft has no day."""

    def item(kind: str, status: str, text: str, day: str = "Tue, 05 Jul 2016 01:00:00 +0000") -> str:
        return f"<item><title>{TITLE}</title><pubDate>{day}</pubDate><c:encoded><![CDATA[{text}]]></c:encoded><w:status>{status}</w:status><w:post_type>{kind}</w:post_type></item>"

    text = f'{BODY[0]}\n\n[caption id="a_5" width="600"]<img src="x.jpg" /> Quang cảnh[/caption]\n\n{BODY[1]}\n[gallery ids="1,2"]'
    items = item("post", "publish", text) + item("attachment", "inherit", "") + item("post", "draft", "RÁC", "Mon, 30 Nov -0001 00:00:00 +0000") + item("nav_menu_item", "publish", "")
    documents, others = read(f"<rss xmlns:c='c' xmlns:w='w'><channel>{items}</channel></rss>".encode())
    assert [(d.published, d.text) for d in documents] == [("2016-07-05", "\n".join([TITLE, "", BODY[0], "", "Quang cảnh", "", BODY[1]]))]
    assert [r.reason.partition(",")[0] for r in others] == ["is of the kind 'attachment'", "is a draft that was not published", "is of the kind 'nav_menu_item'"]
    undated, _ = read(f"<rss xmlns:c='c' xmlns:w='w'>{item('post', 'publish', BODY[1], 'Mon, 30 Nov -0001 00:00:00 +0000')}</rss>".encode())
    assert [d.published for d in undated] == [None]


@pytest.mark.parametrize(("lead", "kept"), [(f"<a href=x><img></a></br>{BODY[0]}", True), (BODY[1][:60] + "...", False), ("", False)])
def test_a_lead_that_the_text_of_an_item_does_not_hold(lead: str, kept: bool) -> None:
    feed = f"<rss xmlns:c='c'><item><title>{TITLE}</title><description><![CDATA[{lead}]]></description><c:encoded><![CDATA[<p>{BODY[1]}</p>]]></c:encoded></item></rss>"
    ((found,), _) = read(feed.encode())
    assert found.text.split("\n\n")[1:] == ([BODY[0]] if kept else []) + [BODY[1]]


def test_a_web_archive_with_its_index() -> None:
    """Its pages are told once: not again as the index keeps their text."""
    row = json.dumps({"url": "http://example.vn/tin", "title": TITLE, "text": ARTICLE})
    files = {"archive/data.warc.gz": warc({"http://example.vn/tin": html(ARTICLE)}), "pages/pages.jsonl": row.encode(), "indexes/index.cdx": b"vn,example)/tin 2018 {}", "datapackage.json": b"{}"}
    documents, others = read(zipped(files), "kho.wacz")
    assert [d.doc_id for d in documents] == ["kho.wacz!/archive/data.warc.gz!/http://example.vn/tin"]
    assert [(r.code, r.skipped) for r in others] == [("NOT_TEXT", True)] * 3
    documents, _ = read(zipped({"archive/tin.txt": ARTICLE.encode(), "pages/pages.jsonl": row.encode(), "datapackage.json": b"{}"}))
    assert len(documents) == 2


def saved(*pages: tuple[str, str]) -> bytes:
    """Pages that Internet Explorer saved as one file."""
    message = EmailMessage()
    message["From"] = '"Saved by Windows Internet Explorer 8"'
    message.make_related()
    for address, page in pages:
        part = EmailMessage()
        part.set_content(page, subtype="html")
        part["Content-Location"] = address
        message.attach(part)
    return message.as_bytes()


def test_a_saved_page_of_frames() -> None:
    frames = "<html><frameset cols='20%,80%'><frame src=menu.htm><frame src=bai.htm></frameset></html>"
    menu, article = "<html><a href=1>RÁC Trang chủ</a></html>", html(ARTICLE).decode()
    documents, others = read(saved(("http://a.vn/", frames), ("http://a.vn/menu.htm", menu), ("http://a.vn/bai.htm", article)), "x.mht")
    assert [(d.title, d.source) for d in documents] == [(TITLE, "http://a.vn/bai.htm")]
    assert [r.where for r in others] == ["x.mht!/http://a.vn/menu.htm"]
    documents, _ = read(saved(("http://a.vn/bai.htm", article), ("http://a.vn/menu.htm", menu)), "x.mht")
    assert [d.doc_id for d in documents] == ["x.mht"]
    _, others = read(saved(("http://a.vn/", frames)), "x.mht")
    assert [r.code for r in others] == ["NO_TEXT"]


def test_a_mail_that_tells_its_length_before_and_more_behind() -> None:
    """As Mail of macOS keeps each mail in a file of its own."""
    mail = eml(ARTICLE)
    ((found,), _) = read(b"%d   \n" % len(mail) + mail + b'<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>', "1.emlx")
    assert (found.title, found.published, found.text.strip()) == (TITLE, "2016-07-05", ARTICLE.strip())


@pytest.mark.parametrize("charset", ["tcvn3", "vni"])
def test_a_subject_that_says_it_were_latin(charset: str) -> None:
    subject = "".join(f"={byte:02X}" for byte in encode(TITLE, charset))
    ((found,), _) = read(b"From: a@b.vn\nSubject: =?iso-8859-1?Q?" + subject.encode() + b"?=\nDate: Fri, 8 Jul 2016 08:30:00 +0700\n\n" + ARTICLE.encode())
    assert found.title == TITLE


@pytest.mark.parametrize("head", ["", "WEBVTT\nKind: captions\nLanguage: vi\n\n", "WEBVTT - Thời sự\n\nNOTE RÁC của biên tập\n\n"])
def test_subtitles_are_sentences(head: str) -> None:
    """Neither numbers nor clocks; lines that roll up are said once."""
    cues = ("<i>Đến nay, toàn huyện có 9/17 xã</i>", "{\\an8}Đến nay, toàn huyện có 9/17 xã\nđạt chuẩn nông thôn mới.", "Thu nhập bình quân đạt\n36,5 triệu đồng/người/năm.")
    shown = "\n\n".join(f"{i}\n00:00:0{i}{'.' if head else ','}000 --> 00:00:0{i}.900 align:start\n{cue}" for i, cue in enumerate(cues, 1))
    ((found,), _) = read((head + shown).encode(), "ban-tin")
    assert found.text == "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới.\nThu nhập bình quân đạt 36,5 triệu đồng/người/năm."
    assert found.locate(found.text.index("36,5")) == "time=00:00:03"
    for silent in (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", b"WEBVTT\n"):
        _, (refused,) = read(silent)
        assert refused.code == "NO_TEXT"
