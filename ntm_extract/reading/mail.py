"""E-mails (eml): the body as an article with subject, sender and date; attachments as members of their own."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from ntm_extract.reading.encoding import decode
from ntm_extract.reading.html import read_html
from ntm_extract.reading.source import Article, Items, Refused, Source

HEADERS = re.compile(rb"\A(?:From |(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|X-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){2})", re.IGNORECASE)


def read_mail(source: Source) -> Items:
    """The plain body, else the HTML one; then what hangs on it, read by its own reader. Raises Refused NO_TEXT."""
    message = email.message_from_bytes(source.read(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    title, sender, published = _header(message, "Subject"), _header(message, "From"), None
    with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError, AttributeError):  # a header's year may be any number
        published = parsedate_to_datetime(str(message["Date"])).date().isoformat() if message["Date"] else None
    known = Article("", title=title or None, published=published, published_basis="metadata" if published else None, bylines=(sender,) if sender else ())
    hanging = [part for part in message.walk() if not part.is_multipart() and part.get_content_disposition() == "attachment"]
    body = message.get_body(("plain", "html"))
    said = False
    if body is not None and isinstance(raw := body.get_payload(decode=True), bytes) and raw.strip():
        found = decode(raw, body.get_content_charset())
        text = read_html(found.text).text if body.get_content_type() == "text/html" else found.text
        if text.strip():
            said = True
            yield replace(known, text=text, encoding=found.encoding, certainty=found.certainty, notes=found.notes, raw=raw if hanging else None)
    for number, part in enumerate(hanging, 1):
        data = part.get_payload(decode=True)
        if isinstance(data, bytes):
            name = part.get_filename() or f"attachment-{number}"
            yield Source(f"{source.name}!/{name}", data=data, depth=source.depth + 1, base=replace(known, title=None, bylines=()))
    if not said and not hanging:
        raise Refused("NO_TEXT", "is a mail without a text")


def _header(message: EmailMessage, name: str) -> str:
    """A header in one line; raw eight-bit headers are decoded as text is."""
    try:
        value = str(message[name] or "")
    except (ValueError, IndexError, AttributeError):
        return ""
    if any("\udc80" <= c <= "\udcff" for c in value):
        value = decode(value.encode("utf-8", "surrogateescape")).text
    return " ".join(value.encode("utf-8", "replace").decode().split())
