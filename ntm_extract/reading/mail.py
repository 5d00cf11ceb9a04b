"""E-mails (eml): the body as an article with subject, sender and date; attachments as members of their own. Mailboxes
(mbox), and pages that a browser saved as one (mht).
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email.message import EmailMessage, Message, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime
from itertools import chain, pairwise

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.reading.archive import inner_name
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.html import read_html, read_page
from ntm_extract.reading.source import LARGEST, Article, Items, Refused, Source
from ntm_extract.reading.written_days import day_here, day_in
from ntm_extract.records import Basis

_P = phrases("mail")
HEADERS = re.compile(
    rb"\A(?:\d+ *\r?\n)?(?:From |(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|Content-Location|Snapshot-Content-Location|X-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){2})",
    re.IGNORECASE,
)

_MARKS = re.compile(r"(?:> ?)+")  # "> Đến nay", ">> Đến nay", "> > Đến nay"
_WROTE = re.compile(r":\s*\Z")  # "Vào 5/7/2016 lúc 17:00, Lan <lan@bao.vn> đã viết:"
# what an answer in markup quotes: to the end, for answers stand above
_CITED = re.compile(r"(?=<blockquote\b[^>]*(?:type=[\"']?cite|class=[\"']?gmail_quote))", re.IGNORECASE)
_DEEPEST = 9  # levels of quotations that are told apart
_QUOTED = "quoted from an earlier mail"
_SOFT = re.compile(r"(?<!^--) \r?\n(?![>\s])", re.MULTILINE)
# "From lan@bao.vn Tue Jul  5 17:00:00 2016" before each mail of a mailbox
_POST = re.compile(rb"^From [^\n]*\d{4}\r?\n(?=[\w-]+:)", re.MULTILINE)

_COUNTED = re.compile(rb"(\d{1,9}) *\r?\n")


def read_mail(source: Source) -> Items:
    """The plain body, else the HTML one; then what hangs on it, read by its own reader. Raises Refused NO_TEXT."""
    is_large = source.size > LARGEST and source.head.startswith(b"From ")
    if is_large or len(_POST.findall(whole := source.read())) > 1:
        yield from _mailbox(source)
        return
    counted = _COUNTED.match(whole)  # by Mail of macOS, which writes of itself behind the mail
    mail = whole[counted.end() : counted.end() + int(counted[1])] if counted else whole
    message = email.message_from_bytes(mail, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    if "Saved by" in _header(message, "From") or message["Snapshot-Content-Location"]:
        yield from _saved_page(source, message)
        return
    known, body = _known(message), message.get_body(("plain", "html"))
    hanging = [part for part in _leaves(message) if part is not body]
    said = False
    for article in _read_body(body, known, keep=bool(hanging)):
        said = True
        yield article
    yield from _attached(source, hanging, known)
    if not said and not hanging:
        raise Refused("NO_TEXT", "is a mail without a text")


def _known(message: EmailMessage) -> Article:
    """What the headers say: subject, sender and day, of an article without text."""
    title, published = _header(message, "Subject"), None
    sender = next(filter(None, parseaddr(_header(message, "From"))), "")  # the name; the address, where there is none
    # a header's year may be any number
    with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError, AttributeError):
        published = day_here(parsedate_to_datetime(str(message["Date"]))) if message["Date"] else None
    return Article(
        "",
        title=title or None,
        published=published,
        published_basis="metadata" if published else None,
        bylines=(sender,) if sender else (),
    )


def _read_body(body: MIMEPart | None, known: Article, *, keep: bool) -> Iterator[Article]:
    """The mail's own words, then those of the mails that it quotes, each with the day on which it was written. ``keep``:
    with the bytes of the body.
    """
    if body is None or not (raw := _payload(body)).strip():
        return
    found = decode(raw, body.get_content_charset())
    page, flowed = body.get_content_type() == "text/html", body.get_param("format") == "flowed"
    own, *cited = _CITED.split(found.text, maxsplit=1) if page else (found.text,)
    parts = by_depth(read_html(own, whole=True).text if page else own)
    parts += [read_html(part, whole=True).text for part in cited]
    kept = raw if keep else None
    article = replace(known, encoding=found.encoding, certainty=found.certainty, notes=found.notes, raw=kept)
    for depth, lines in enumerate(parts):
        # a space at a line's end: the line goes on ("đạt " + "chuẩn"); "-- " begins the signature
        text = _SOFT.sub(" ", lines) if flowed else lines
        if text.strip():
            one = replace(article, text=text)
            yield _quoted(one, depth, _written_on(parts[depth - 1])) if depth else one


def _quoted(article: Article, depth: int, day: str | None) -> Article:
    """A mail that another quotes, of a day of its own and of nobody that the headers name."""
    basis: Basis | None = "text" if day else None
    notes = (*article.notes, _QUOTED)
    return replace(article, anchor=f"#quoted={depth}", notes=notes, published=day, published_basis=basis, bylines=())


def _attached(source: Source, parts: list[EmailMessage], known: Article) -> Iterator[Source]:
    """What hangs on a mail, as members of it: files with the mail's day, and mails that were sent on."""
    for number, part in enumerate(parts, 1):
        name, depth = f"{source.name}!/{part.get_filename() or f'attachment-{number}'}", source.depth + 1
        if part.get_content_type() == "message/rfc822":  # a mail that was sent on
            yield Source(name, data=b"".join(_whole(inner) for inner in part.iter_parts()), depth=depth)
        elif not part.is_multipart():
            yield Source(name, data=_payload(part), depth=depth, base=replace(known, title=None, bylines=()))


def _leaves(part: EmailMessage, other: bool = False) -> Iterator[EmailMessage]:
    """Whatever lies in a mail: mails sent on, files with or without "attachment", further texts; without pictures in
    the text, and ``other`` forms of the body.
    """
    kind, form = part.get_content_maintype(), part.get_content_type()
    if kind == "multipart" and part.is_multipart():
        for one in part.iter_parts():
            if isinstance(one, EmailMessage):
                yield from _leaves(one, other or form == "multipart/alternative")
    elif part.get_content_disposition() == "attachment" or form == "message/rfc822":
        yield part
    elif part.get_filename():
        if kind != "image":
            yield part
    elif kind not in ("multipart", "message", "image") and not other and (kind != "text" or _payload(part).strip()):
        yield part


def _payload(part: MIMEPart) -> bytes:
    """The decoded bytes of a part; b"" of one that only holds others."""
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _whole(message: Message) -> bytes:
    """A mail as it was sent; where its headers are too broken to be written again, as they stand."""
    try:
        return message.as_bytes()
    except (UnicodeError, ValueError, LookupError, AttributeError, IndexError):
        return message.as_bytes(policy=email.policy.compat32)


def by_depth(text: str) -> list[str]:
    """The mail's own lines, then what it quotes ("> ..."), then what that quotes ("> > ..."), each without its marks;
    "" where nothing is so deep.

    A quotation has two lines, or one below "Lan đã viết:"; "> 50 % số xã" alone is more than a half. What is quoted is
    an article of its own: where the mail that said it first was read too, the two have one text, and its facts are
    counted once. Below "-----Original Message-----" stand the earlier mail's headers, which stay with the answer, and
    behind an empty line its text, without marks.
    """
    lines = re.split(r"(?<=\n)", text)
    marks = [_MARKS.match(line) for line in lines]
    parts: dict[int, list[str]] = {0: []}
    below, headers = 0, False
    for i, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if headers or _P.sent_on.match(line):
            parts.setdefault(below, []).append(line)
            headers = bool(line.strip())
            below = min(below + (not headers), _DEEPEST)
            continue
        beside = (i > 0 and marks[i - 1]) or (i + 1 < len(lines) and marks[i + 1])
        if mark and (beside or _WROTE.search("".join(lines[max(0, i - 3) : i]))):
            parts.setdefault(min(below + mark[0].count(">"), _DEEPEST), []).append(line[mark.end() :])
        else:
            parts.setdefault(below, []).append(line)
    return ["".join(parts.get(depth, ())) for depth in range(max(parts) + 1)]


def _written_on(above: str) -> str | None:
    """The day of what is quoted, as the lines say that lead to it: "Vào Th 3, 5 thg 7, 2016 lúc 17:00 Lan đã viết:",
    "Sent: 5/7/2016".
    """
    led = [
        " ".join(pair)
        for pair in pairwise(["", *above.splitlines()])
        if _WROTE.search(pair[1]) or _P.sent_when.match(pair[1])
    ]
    return next((day for line in reversed(led) if (day := day_in(line))), None)


def _mailbox(source: Source) -> Items:
    """Each mail of a mailbox as an input of its own, one after the other: those of years are larger than memory."""
    with source.open() as file:
        for number, post in enumerate(_posts(file), 1):
            data = re.sub(rb"(?m)^>(>*From )", rb"\1", post)
            yield Source(f"{source.name}!/{number}.eml", data=data, depth=source.depth + 1)


def _posts(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The mails of a mailbox without the lines between them."""
    post: list[bytes] | None = None
    for line, following in pairwise(chain(lines, [b""])):
        if not _POST.match(line + following):
            if post is not None:
                post.append(line)
            continue
        if post is not None:
            yield b"".join(post)
        post = []
    if post is not None:
        yield b"".join(post)


def _saved_page(source: Source, message: EmailMessage) -> Items:
    """The page that Internet Explorer or Chrome saved with all that is on it; its day is the page's own, not that of
    saving it. Of a page that only leads to its frames, these. Raises Refused NO_TEXT.
    """
    parts = [part for part in message.walk() if part.get_content_type() == "text/html" and _payload(part).strip()]
    if not parts:
        raise Refused("NO_TEXT", "is a saved page without a text")
    address, *inner = (" ".join(str(part["Content-Location"] or "").split()) for part in parts)
    address = " ".join(str(message["Snapshot-Content-Location"] or address).split())
    try:
        for item in read_page(_part_of(source, source.name, parts[0], 0)):
            yield replace(item, source=address or None) if isinstance(item, Article) else item
    except Refused:
        if not inner:
            raise
        for part, there in zip(parts[1:], inner, strict=True):
            frame = _part_of(source, f"{source.name}!/{inner_name(there or 'frame')}", part, 1)
            yield replace(frame, base=Article("", source=there or None))


def _part_of(source: Source, name: str, part: Message, deeper: int) -> Source:
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    return Source(name, data=data, depth=source.depth + deeper, hint=part.get_content_charset() or "")


def _header(message: EmailMessage, name: str) -> str:
    """A header in one line; raw eight-bit headers are decoded as text is."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    if any("\udc80" <= c <= "\udcff" for c in raw):  # the library has but signs of replacement for these
        value = decode(raw.encode("utf-8", "surrogateescape")).text
    else:
        try:
            value = str(message[name] or "")
        except (ValueError, IndexError, AttributeError):
            return ""
        # what names no charset is taken for latin-1: "x©y dùng n«ng th«n míi"
        again = decode(value.encode("utf-8", "replace"))
        value = again.text if "+" in again.encoding else value
    return " ".join(value.encode("utf-8", "replace").decode().split())
