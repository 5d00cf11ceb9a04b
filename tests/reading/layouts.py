"""One article set in the manners of Vietnamese news sites and portals, 2005 to today: what each calls its title, day, byline and text, and what stands around it.

The markup is written for these tests after what such templates have in common; words marked RÁC must not be read.
"""

from __future__ import annotations

from typing import NamedTuple

TITLE = "Phú Lộc: Sơ kết 6 tháng đầu năm xây dựng nông thôn mới"
LEAD = "Sáng 8/7, UBND huyện Phú Lộc tổ chức hội nghị sơ kết chương trình xây dựng nông thôn mới 6 tháng đầu năm."
BODY = (
    "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới; bình quân mỗi xã đạt 15,8 tiêu chí, tăng 1,2 tiêu chí so với cuối năm trước.",
    "Trong 6 tháng, nhân dân hiến 12.500 m2 đất, góp 4.300 ngày công để làm 27 km đường giao thông nông thôn và 14 km kênh mương.",
    "Tuy vậy, tiến độ ở một số xã còn chậm; nợ đọng xây dựng cơ bản chưa được xử lý dứt điểm, tiêu chí môi trường đạt thấp.",
    "Phát biểu kết luận, Phó Chủ tịch UBND huyện Lê Văn Bình yêu cầu các xã đăng ký về đích rà soát từng tiêu chí, phân công rõ người, rõ việc.",
)
CAPTION = "Quang cảnh hội nghị. Ảnh: Thu Hà"
AUTHOR = "Minh Châu"
DAY = "2016-07-08"
_LINKS = "".join(f'<li><a href="/{i}.html">RÁC {i}: tin về một việc khác hẳn của huyện trong tháng này</a></li>' for i in range(6))
_MENU = '<ul><li><a href="/">RÁC Trang chủ</a></li><li><a href="/kt">RÁC Kinh tế</a></li><li><a href="/xh">RÁC Xã hội</a></li></ul>'
_FOOT = "<p>RÁC Cơ quan chủ quản: Báo Bình Minh. Giấy phép số 12/GP-BTTTT. Điện thoại: 0200 123456. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>"


class Layout(NamedTuple):
    """``day``/``author``: what it tells of them, None where it has neither; ``caption``: whether it shows the picture's."""

    name: str
    html: str
    day: str | None = DAY
    author: str | None = AUTHOR
    caption: bool = True


def _p(tag: str = "<p>", end: str = "</p>") -> str:
    return "".join(f"{tag}{text}{end}" for text in BODY)


def _page(body: str, head: str = "", title: str = f"{TITLE} - Báo Bình Minh", onload: str = "") -> str:
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body{onload}>{body}</body></html>'


_JSON = (
    f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{TITLE}","datePublished":"2016-07-07T23:30:00Z",'
    f'"author":{{"@type":"Person","name":"{AUTHOR}"}},"publisher":{{"@type":"Organization","name":"Báo Bình Minh"}}}}</script>'
)
_BR = "<br><br>".join((LEAD, *BODY))

LAYOUTS = (
    Layout("article with JSON-LD, in UTC", _page(f"<header>{_MENU}</header><main><article><h1>{TITLE}</h1><p class='sapo'>{LEAD}</p>{_p()}<figure><img><figcaption>{CAPTION}</figcaption></figure></article></main><footer>{_FOOT}</footer>", _JSON)),
    Layout("national daily: h1 title-detail, span date, fck_detail", _page(
        f"<header class='section top-header'><div>RÁC Thứ hai, 23/11/2026</div>{_MENU}</header><section class='page-detail'><div class='header-content'><ul class='breadcrumb'><li><a href='/'>RÁC Thời sự</a></li></ul>"
        f"<span class='date'>Thứ sáu, 8/7/2016, 14:30 (GMT+7)</span></div><h1 class='title-detail'>{TITLE}</h1><p class='description'>{LEAD}</p><article class='fck_detail'>{_p('<p class=Normal>')}"
        f"<figure class='tplCaption'><figcaption><p class='Image'>{CAPTION}</p></figcaption></figure><p class='Normal' style='text-align:right;'><strong>{AUTHOR}</strong></p></article></section>"
        f"<section class='box-related'><h3>RÁC Tin liên quan</h3><ul>{_LINKS}</ul></section><footer class='footer'>{_FOOT}</footer>")),
    Layout("national daily: detail__content with a box of links inside", _page(
        f"<nav>{_MENU}</nav><div class='detail__cmain'><h1 class='detail-title article-title' data-role='title'>{TITLE}</h1><div class='detail-author'>{AUTHOR}</div><div class='detail-time'><div data-role='publishdate'>08/07/2016 09:15 GMT+7</div></div>"
        f"<h2 class='detail-sapo' data-role='sapo'>{LEAD}</h2><div class='detail-content afcbc-body' data-role='content'><p>{BODY[0]}</p><p>{BODY[1]}</p><div type='RelatedOneNews' class='VCSortableInPreviewMode'><a href='/x'>RÁC một tin khác mời bạn xem ngay</a></div>"
        f"<figure class='VCSortableInPreviewMode'><img><figcaption class='PhotoCMS_Caption'><p>{CAPTION}</p></figcaption></figure><p>{BODY[2]}</p><p>{BODY[3]}</p></div></div><div class='comment-wrapper comment'><p>RÁC Ý kiến của một bạn đọc viết rất dài về một việc chẳng liên quan gì đến bài này cả.</p></div>")),
    Layout("party paper: article__header, article__sapo, article__body", _page(
        f"<div class='site-header'>{_MENU}</div><article class='article'><header class='article__header'><h1 class='article__title cms-title'>{TITLE}</h1><div class='article__meta'><time class='time' datetime='2016-07-08T14:02:00+0700'>Thứ sáu, ngày 08/07/2016 - 14:02</time></div></header>"
        f"<div class='article__sapo cms-desc'>{LEAD}</div><div class='article__social'>{'<a href=#>RÁC</a>' * 3}</div><div class='article__body cms-body'>{_p()}<table class='picture'><tr><td class='pic'><img></td></tr><tr><td class='caption'>{CAPTION}</td></tr></table></div>"
        f"<div class='article__author'><span class='name'>{AUTHOR}</span></div></article>")),
    Layout("provincial paper: div content, byline as the last bold line", _page(
        f"<div id='menu'>{_MENU}</div><div class='main-col'><div class='title-news'><h1>{TITLE}</h1></div><div class='info'>Cập nhật lúc 15:20, Thứ Sáu, 08/07/2016 (GMT+7)</div><div class='content-news'><p><strong>{LEAD}</strong></p>{_p()}"
        f"<p style='text-align:center'><img><br><em>{CAPTION}</em></p><p style='text-align:right'><b>{AUTHOR}</b></p></div><div class='tin-lien-quan'><h4>RÁC</h4><ul>{_LINKS}</ul></div></div>")),
    Layout("provincial paper of 2008: tables, font, br", _page(
        f"<table width=100%><tr><td colspan=2>RÁC Hôm nay: Thứ Hai, 23/11/2026</td></tr><tr><td width=150>{_MENU}</td><td><table><tr><td><font color=red size=4><b>{TITLE}</b></font></td></tr><tr><td><i>08/07/2016 10:05</i></td></tr>"
        f"<tr><td><div align=justify><font face=Arial>{_BR}</font></div></td></tr><tr><td align=center><img><br>{CAPTION}</td></tr><tr><td align=right><b>{AUTHOR}</b></td></tr></table></td></tr><tr><td colspan=2>{_FOOT}</td></tr></table>")),
    Layout("ASP.NET portal: the page is one form; lblTieuDe, lblNgayDang, lblNoiDung", _page(
        f"<form name='aspnetForm' method='post' action='default.aspx' id='aspnetForm'><input type='hidden' name='__VIEWSTATE' value='/wEPDw'><div id='banner'></div><div class='leftcolumn'>{_MENU}</div><div><span id='ctl00_cph_lblTieuDe' class='tieude'>{TITLE}</span><br>"
        f"<span id='ctl00_cph_lblNgayDang'>Ngày đăng: 08/07/2016</span><div id='ctl00_cph_lblTomTat'><b>{LEAD}</b></div><div id='ctl00_cph_lblNoiDung'>{_p('<div>', '</div>')}<div>{CAPTION}</div></div><div id='ctl00_cph_lblTacGia'>{AUTHOR}</div></div></form>")),
    Layout("SharePoint portal: WebPart, ms-rtestate-field", _page(
        f"<form id='aspnetForm'><div id='s4-workspace'><div class='ms-quickLaunch menu'>{_MENU}</div><div class='news-detail-view'><div class='news-title title'>{TITLE}</div><div class='date'>(08/07/2016 16:00)</div>"
        f"<div class='ms-rtestate-field'><p><em>{LEAD}</em></p>{_p()}<p>{CAPTION}</p><p align='right'>{AUTHOR}</p></div></div><div class='othernews'><div>Các tin đã đưa</div><ul>{_LINKS}</ul></div></div></form>")),
    Layout("Liferay portal: journal-content-article, asset-content", _page(
        f"<div id='wrapper'><header id='banner'>{_MENU}</header><div class='portlet-body'><div class='asset-full-content'><h3 class='header-title title'>{TITLE}</h3><div class='publish-date date'>Ngày đăng: 08-07-2016</div><div class='asset-content'><div class='journal-content-article'>"
        f"<p>{LEAD}</p>{_p()}<p class='caption'>{CAPTION}</p><p><strong>Tác giả: {AUTHOR}</strong></p></div></div><div class='taglib-social-bookmarks'><a href='#'>RÁC Tweet</a></div></div></div></div>")),
    Layout("Liferay portal's print page", _page(
        f"<div><img alt='banner'></div><div>Thứ sáu, 08/07/2016, 10:20 GMT+7</div><div class='wd-information'><h2 class='title'>{TITLE}</h2><p><b>{LEAD}</b></p><div>{_p()}</div><div>{CAPTION}</div><p style='text-align:right'>{AUTHOR}</p></div><div><a href='#'>RÁC In trang</a></div>", onload=" onload='window.print()'")),
    Layout("NukeViet 4: itemprop, em.time, hometext, bodytext", _page(
        f"<header><div class='logo'><h1>RÁC Cổng thông tin huyện</h1></div><nav>{_MENU}</nav></header><div class='news_column panel' itemtype='http://schema.org/NewsArticle' itemscope><div class='panel-body'><h1 class='title margin-bottom-lg' itemprop='headline'>{TITLE}</h1>"
        f"<div class='hidden hide d-none' itemprop='author' itemscope><span itemprop='name'>{AUTHOR}</span></div><span class='hidden d-none hide' itemprop='datePublished'>2016-07-08T08:00:00+07:00</span><em class='time'>Thứ sáu - 08/07/2016 08:00</em>"
        f"<ul class='list-inline'><li><a rel='nofollow' title='In ra'>&nbsp;</a></li></ul><div id='hometext'>{LEAD}</div><figure class='article center'><img><figcaption>{CAPTION}</figcaption></figure><div id='news-bodyhtml' class='bodytext margin-bottom-lg'>{_p()}</div>"
        f"<p class='h5 text-right'><strong>Tác giả: </strong>{AUTHOR}</p><div class='panel-body'><p>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><p>Click để đánh giá bài viết</p></div><div class='others'><p class='h3'><strong>Những tin mới hơn</strong></p><ul class='related'>{_LINKS}</ul></div></div></div>")),
    Layout("NukeViet 3: blockcontent, noidung, Nguồn tin", _page(
        f"<div id='topmenu'>{_MENU}</div><div id='news_detail'><h1>{TITLE}</h1><span class='small'>Thứ sáu - 08/07/2016 07:42</span><div id='hometext'><p>{LEAD}</p></div><div class='bodytext'>{_p()}<div style='text-align:center'>{CAPTION}</div></div><p style='text-align:right'><strong>Tác giả bài viết: </strong>{AUTHOR}</p></div>")),
    Layout("WordPress: entry-title, entry-date in words, entry-content", _page(
        f"<div id='page'><header id='masthead'><p class='site-title'><a href='/'>RÁC Hội Nông dân</a></p></header><div id='content'><article class='post hentry'><header class='entry-header'><h1 class='entry-title'>{TITLE}</h1><div class='entry-meta'><span class='posted-on'><time class='entry-date published'>8 Tháng Bảy, 2016</time></span> "
        f"<span class='byline'><span class='author vcard'><a class='url fn n' href='/author/mc'>{AUTHOR}</a></span></span></div></header><div class='entry-content'><p>{LEAD}</p>{_p()}<figure class='wp-caption'><figcaption class='wp-caption-text'>{CAPTION}</figcaption></figure></div></article>"
        f"<div id='comments' class='comments-area comments'><p>RÁC Trả lời: Bài viết này rất hay, mong toà soạn có thêm nhiều bài như thế nữa cho bà con đọc.</p></div></div><aside id='secondary' class='widget-area sidebar'><ul>{_LINKS}</ul></aside></div>")),
    Layout("WordPress magazine theme: td-post-content", _page(
        f"<div class='td-header-menu-wrap'><nav>{_MENU}</nav></div><article><div class='td-post-header'><h1 class='entry-title'>{TITLE}</h1><div class='td-module-meta-info'><div class='td-post-author-name'>Bởi <a rel='author' href='#'>{AUTHOR}</a></div><span class='td-post-date'><time datetime='2016-07-08T09:00:00+07:00'>08/07/2016</time></span></div></div>"
        f"<div class='td-post-content'><p>{LEAD}</p>{_p()}<p class='wp-caption-text'>{CAPTION}</p><p>Xem thêm:</p><ul>{_LINKS}</ul></div></article>")),
    Layout("Joomla: item-page, article-info, createdate", _page(
        f"<div id='leftmenu' class='leftmenu'>{_MENU}</div><div class='item-page'><h2>{TITLE}</h2><dl class='article-info'><dt>Chi tiết</dt><dd class='createdby'>Viết bởi: {AUTHOR}</dd><dd class='published'>Được đăng: Thứ sáu, 08 Tháng 7 2016 09:20</dd></dl><p>{LEAD}</p>{_p()}<p>{CAPTION}</p></div>")),
    Layout("Joomla K2: itemHeader, itemFullText", _page(
        f"<div id='k2Container' class='itemView'><div class='itemHeader'><span class='itemDateCreated date'>08 Tháng 7 2016</span><h2 class='itemTitle title'>{TITLE}</h2><span class='itemAuthor author'>Được viết bởi <a rel='author' href='#'>{AUTHOR}</a></span></div><div class='itemBody'><div class='itemIntroText'><p>{LEAD}</p></div>"
        f"<div class='itemFullText'>{_p()}<p>{CAPTION}</p></div></div><div class='itemRelated related'><ul>{_LINKS}</ul></div></div>")),
    Layout("Drupal: field-name-body, submitted", _page(
        f"<div id='navigation' class='navbar'>{_MENU}</div><div id='content'><h1 class='title' id='page-title'>{TITLE}</h1><div class='node'><div class='meta submitted date'>T6, 08/07/2016 - 10:30</div><div class='field field-name-body'><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p><em>Tin, ảnh: {AUTHOR}</em></p></div></div></div>")),
    Layout("DotNetNuke: dnn_ctr lblContent", _page(
        f"<form id='Form'><div id='dnn_LeftPane' class='leftcolumn'>{_MENU}</div><div id='dnn_ContentPane'><span id='dnn_ctr404_View_lblTitle'>{TITLE}</span><span id='dnn_ctr404_View_lblDate'>8/7/2016 8:00:00 SA</span><div id='dnn_ctr404_View_lblNoiDung'><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p>({AUTHOR})</p></div></div></form>")),
    Layout("VNPT portal: div.article-content, buttons of the page, counters", _page(
        f"<div class='portal-header'>{_MENU}</div><div class='row'><div class='col-md-9'><h3 class='article-title'>{TITLE}</h3><div class='article-tools'><span class='article-date'>08/07/2016 - 09:00</span> <a href='#'>RÁC Gửi mail</a> <a href='#'>RÁC In ấn</a></div><p class='article-sapo'>{LEAD}</p>"
        f"<div class='article-content'>{_p()}<p>{CAPTION}</p></div><div class='article-author'>{AUTHOR}</div><div>Lượt xem: 1.204</div><div class='article-relate'><b>Tin cùng chuyên mục</b><ul>{_LINKS}</ul></div></div></div>")),
    Layout("district portal: text in spans and br of one div", _page(
        f"<div class='wrap'><div class='mainmenu'>{_MENU}</div><div class='box'><div class='tieu-de-tin'>{TITLE}</div><div class='ngay-dang'>Thứ sáu, ngày 08/07/2016</div><div class='noi-dung'><span style='font-size:14px'>{_BR}<br>{CAPTION}</span></div><div class='tac-gia'>{AUTHOR}</div></div></div>")),
    Layout("text of a div beside its paragraphs", _page(f"<div class='detail'><h1>{TITLE}</h1><div>08/07/2016</div><div>{LEAD}<p>{BODY[0]}</p>{BODY[1]}<p>{BODY[2]}</p>{BODY[3]}<br>{CAPTION}<br><b>{AUTHOR}</b></div></div>")),
    Layout("pasted from Word: MsoNormal, nested spans, nbsp", _page(
        f"<div class='newsdetail'><h1>{TITLE}</h1><div class='date'>08/07/2016</div>" + "".join(f"<p class='MsoNormal'><span style='font-family:\"Times New Roman\"'><span lang='VI'>{t.replace(' ', '&nbsp;', 2)}</span></span></p>" for t in (LEAD, *BODY, CAPTION)) + f"<p class='MsoNormal' align='right'><b><span>{AUTHOR}</span></b></p></div>")),
    Layout("no names at all, menus of links", _page(
        f"<div>{_MENU}</div><div><div><div>{TITLE}</div><div>Thứ 6, 08/07/2016 | 08:30</div><div>{LEAD}</div>{''.join(f'<div>{t}</div>' for t in BODY)}<div>{CAPTION}</div><div>{AUTHOR}</div></div><div><ul>{_LINKS}</ul></div></div><div>{_FOOT}</div>")),
    Layout("mobile page: h3, small", _page(f"<div class='top'><a href='/'>RÁC Trang chủ</a></div><h3>{TITLE}</h3><small>08-07-2016 06:12</small><div class='content'>{_p()}<p>{LEAD}</p><p>{CAPTION}</p><p><i>Bài, ảnh: {AUTHOR}</i></p></div>")),
    Layout("XHTML print page", f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head><body onload="window.print()">'
           f"<div id='print'><div class='logo'><img alt='' /></div><h2 class='title'>{TITLE}</h2><p class='time'>Ngày 08 tháng 07 năm 2016</p><div class='content'><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p>{AUTHOR}</p></div><div><a href='#'>RÁC [Trở về]</a></div></div></body></html>"),
    Layout("AMP page", _page(f"<amp-sidebar class='menu'>{_MENU}</amp-sidebar><article class='amp-wp-article'><header><h1>{TITLE}</h1><div class='amp-wp-meta'><time datetime='2016-07-08T02:00:00+00:00'>8/7</time></div></header><div class='amp-wp-article-content'><p>{LEAD}</p>{_p()}<figure><amp-img></amp-img><figcaption>{CAPTION}</figcaption></figure><p><strong>{AUTHOR}</strong></p></div></article>")),
    Layout("kept by a web archive", _page(
        f"<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base' lang='en'><div id='wm-ipp'>RÁC 23 captures 08/07/2017 - 23/11/2026</div></div><div class='header'>{_MENU}</div><div class='newsdetail'><h1>{TITLE}</h1><span class='date'>08/07/2016</span><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p class='author'>{AUTHOR}</p></div>")),
    Layout("meta elements only tell day and author", _page(f"<h1>{TITLE}</h1><div class='txt'><p>{LEAD}</p>{_p()}<p>{CAPTION}</p></div>", f"<meta name='author' content='{AUTHOR}'><meta property='article:published_time' content='2016-07-08T07:00:00+07:00'><meta property='og:title' content='{TITLE}'>")),
    Layout("radio and television station: Theo dõi, Chia sẻ, tags", _page(
        f"<div class='menu'>{_MENU}</div><div class='detail'><div class='detail-title'>{TITLE}</div><div class='toolbar'><span>08/07/2016 11:00</span><span>RÁC</span></div><div class='detail-content'><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p><strong>{AUTHOR}</strong></p></div><div class='tags'>Từ khóa: <a href='#'>RÁC nông thôn mới</a></div><div class='share'>RÁC Chia sẻ</div></div>".replace("<span>RÁC</span>", "")),
    ),
    Layout("a notice without day or author", _page(f"<div class='header'><div>RÁC Thứ hai, 23/11/2026</div>{_MENU}</div><div class='noidung'><h2 class='tieude'>{TITLE}</h2><p>{LEAD}</p>{_p()}<p>{CAPTION}</p></div><div class='footer'>{_FOOT}</div>"), day=None, author=None),
    Layout("old charset page: uppercase tags, no quotes", _page(f"<CENTER><FONT SIZE=5><B>{TITLE}</B></FONT></CENTER><P ALIGN=RIGHT><I>08/07/2016</I><P ALIGN=JUSTIFY>{'<P ALIGN=JUSTIFY>'.join((LEAD, *BODY, CAPTION))}<P ALIGN=RIGHT><B>{AUTHOR}</B><HR><A HREF=/>RÁC Trang chủ</A>", title="Tin tức")),
    Layout("frames of a portal: text in a textarea-like pre", _page(f"<div class='ndtin'><h1>{TITLE}</h1><p class='ngay'>Ngày cập nhật: 08/07/2016</p><p class='trichdan'>{LEAD}</p>{_p('<p><span>', '</span></p>')}<p>{CAPTION}</p><p class='butdanh'>{AUTHOR}</p></div><div class='tinkhac'><p>Các tin khác:</p><p><a href='#'>RÁC tin một trong huyện (07/07/2016)</a></p><p><a href='#'>RÁC tin hai trong huyện (06/07/2016)</a></p></div>")),
    Layout("video under the title, two authors", _page(f"<article><h1>{TITLE}</h1><time datetime='2016-07-08'>8/7/2016</time><div class='video-js'><video></video><button>RÁC Phát</button></div><p>{LEAD}</p>{_p()}<p>{CAPTION}</p><p class='author'>{AUTHOR} - Thu Hà</p></article>")),
)  # fmt: skip

TABLE = _page(
    f"<div class='noidung'><h1>{TITLE}</h1><p>{LEAD}</p><table border=1><tr><th>Xã</th><th>Số tiêu chí</th><th>Năm về đích</th></tr><tr><td>Phú Lộc</td><td>19</td><td>2016</td></tr>"
    f"<tr><td><p>Phú An</p></td><td><p>14</p></td><td><p>2018</p></td></tr></table>{_p()}</div>"
)  # fmt: skip
