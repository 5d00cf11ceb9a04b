"""The page of `review`, and its server: Python's own, on 127.0.0.1, for one reader: what is asked is answered one by one,
but a browser that opens a line ahead and says nothing on it keeps no other waiting.

Decisions are plain forms; the one script of the page turns the keys y, n, e and u into clicks. Only a page that this
server made can decide: forms carry a token that no other site can read, and no other host's name is answered.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from urllib.parse import parse_qs

from ntm_extract.annotate.review import Entry, Review
from ntm_extract.annotate.slots import Slot, slots
from ntm_extract.errors import OptionError
from ntm_extract.records import AnyRecord, dump

HOSTS = ("127.0.0.1", "localhost")
AROUND = 400  # characters of the article on each side
LARGEST = 1 << 20  # bytes of a form
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_STYLE = """
:root{color-scheme:light dark;--text:#212529;--back:#fff;--soft:#f1f3f5;--line:#ced4da;--faint:#6c757d;--lit:#ffe066;--fault:#c92a2a}
@media(prefers-color-scheme:dark){:root{--text:#dee2e6;--back:#16191c;--soft:#22272b;--line:#495057;--faint:#98a1a9;--lit:#665200;--fault:#ff8787}}
*{box-sizing:border-box}body{font:17px/1.6 system-ui,sans-serif;max-width:52rem;margin:1rem auto;padding:0 1rem;color:var(--text);background:var(--back)}
h1{font-size:1.25rem;line-height:1.4;margin:.4rem 0}.act{position:sticky;top:0;background:var(--back);padding:.6rem 0;border-bottom:1px solid var(--line)}
blockquote{white-space:pre-wrap;overflow-wrap:anywhere;margin:1rem 0;padding:.8rem 1rem;background:var(--soft);border-left:4px solid var(--line)}mark{background:var(--lit);color:inherit}
table{border-collapse:collapse;font-size:.9rem;width:100%}td{border-bottom:1px solid var(--line);padding:.2rem .6rem;vertical-align:top}
input,select{font:inherit;width:100%}button{font:inherit;padding:.3rem 1rem;margin:0 .4rem .3rem 0}small{color:var(--faint)}.fault{color:var(--fault)}
form.inline{display:inline}summary{cursor:pointer}
"""
_KEYS = """
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) return;
  const button = document.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
  if (button) { event.preventDefault(); button.click(); }
  if (event.key === "e") { event.preventDefault(); document.querySelector("details").open = true; document.querySelector("details input, details select").focus(); }
});
"""


def page(review: Review, token: str, nonce: str, say: Callable[[AnyRecord], str], fault: str = "") -> str:
    """The record that comes next, or that all are done; ``fault``: why the last edit was refused."""
    entry = review.next()
    total = len(review.entries)
    done = sum(e.key in review.decided for e in review.entries)
    act = (_verdicts(entry, token) if entry else "") + _form(
        token, "/undo", '<button data-key="u">Hoàn tác · Undo (u)</button>'
    )
    body = f'<div class="act">{act} <small>{done} / {total}</small></div>'
    if fault:
        body += f'<p class="fault" role="alert">{escape(fault)}</p>'
    body += _entry(entry, token, say) if entry else "<h1>Xong · Done</h1>"
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>review {done}/{total}</title><style>{_STYLE}</style></head>'
        f'<body>{body}<script nonce="{nonce}">{_KEYS}</script></body></html>\n'
    )


def _verdicts(entry: Entry, token: str) -> str:
    buttons = ""
    for verdict, key, words in (("yes", "y", "Đúng · Yes"), ("no", "n", "Sai · No")):
        said = (
            f'<input type="hidden" name="verdict" value="{verdict}"><button data-key="{key}">{words} ({key})</button>'
        )
        buttons += _form(token, "/decide", _names(entry) + said)
    return buttons


def _names(entry: Entry) -> str:
    """The record that a form is about."""
    return "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">'
        for name, value in zip(("doc_id", "id"), entry.key, strict=True)
    )


def _entry(entry: Entry, token: str, say: Callable[[AnyRecord], str]) -> str:
    record, document = entry.record, entry.document
    before, after = _around(document.text, record.start, record.end)
    row = dump(record)
    known = "".join(
        f"<tr><td><label for='{slot.name}'>{slot.name}</label></td><td>{_field(slot, row.get(slot.name))}<br><small>{escape(slot.description)}</small></td></tr>"
        for slot in slots(record.type).values()
    )
    edit = _form(
        token,
        "/decide",
        f'{_names(entry)}<input type="hidden" name="verdict" value="edit"><table>{known}</table><button>Ghi · Save</button>',
        inline=False,
    )
    return (
        f"<h1>{escape(record.type)}: {escape(say(record))}</h1>"
        f"<small>{escape(document.title or document.doc_id)} · {escape(document.published or '')} · {escape(record.rule)} · {record.confidence:.2f}</small>"
        f"<blockquote>{escape(before)}<mark>{escape(record.quote)}</mark>{escape(after)}</blockquote>"
        f"<details><summary>Sửa · Edit (e)</summary>{edit}</details>"
    )


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a record, cut between words, with "…" where more is left out."""
    low, high = max(0, start - AROUND), min(len(text), end + AROUND)
    while 0 < low < start and not text[low - 1].isspace():
        low += 1
    while end < high < len(text) and not text[high].isspace():
        high -= 1
    return ("… " if low else "") + text[low:start], text[end:high] + (" …" if high < len(text) else "")


def _form(token: str, action: str, inside: str, inline: bool = True) -> str:
    kind = ' class="inline"' if inline else ""
    return (
        f'<form method="post" action="{action}"{kind}><input type="hidden" name="token" value="{token}">{inside}</form>'
    )


def _field(slot: Slot, value: object) -> str:
    """A list to choose from, or a line to write in."""
    if slot.vocabulary and not slot.several:
        options = "".join(
            f"<option{' selected' if option == value else ''}>{escape(option)}</option>"
            for option in ("", *slot.vocabulary)
        )
        return f'<select id="{slot.name}" name="slot.{slot.name}">{options}</select>'
    written = (
        ", ".join(value) if isinstance(value, list) and slot.several else "" if value is None else slot.write(value)
    )
    return f'<input id="{slot.name}" name="slot.{slot.name}" value="{escape(written)}">'


class ReviewServer(ThreadingHTTPServer):
    """One review on 127.0.0.1; ``port`` 0 takes a free one. Call ``serve_forever``."""

    def __init__(self, review: Review, port: int, say: Callable[[AnyRecord], str]) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.review, self.say, self.token = review, say, secrets.token_urlsafe(24)
        self.lock = Lock()  # of the review

    def write(self, path: str, given: Mapping[str, str]) -> bool:
        """Do what a form of the page asks; False where no form has this path. Raises OptionError for what it says."""
        if path == "/undo":
            self.review.undo()
        elif path == "/decide":
            slots = {name.removeprefix("slot."): value for name, value in given.items() if name.startswith("slot.")}
            self.review.decide((given.get("doc_id", ""), given.get("id", "")), given.get("verdict", ""), slots)
        else:
            return False
        return True


class _Handler(BaseHTTPRequestHandler):
    """GET / shows, POST /decide and /undo write and lead back."""

    server: ReviewServer

    def do_GET(self) -> None:
        if self._own_name():
            self._show(200 if self.path == "/" else 404)

    def do_POST(self) -> None:
        if not self._own_name():
            return
        given = self._form()
        if given is None:
            self._refuse(413, "too large")
        elif not secrets.compare_digest(given.get("token", "").encode(), self.server.token.encode()):
            self._refuse(403, "open the page again")
        else:
            self._write(given)

    def _write(self, given: Mapping[str, str]) -> None:
        try:
            with self.server.lock:
                known = self.server.write(self.path, given)
        except OptionError as fault:
            self._show(400, str(fault))
            return
        if not known:
            self._refuse(404, "no such page")
            return
        self.send_response(303)
        self.send_header("Location", "/")
        self.end_headers()

    def _form(self) -> dict[str, str] | None:
        """What the form says; None for one that no page of this server sends."""
        size = self.headers.get("Content-Length", "")
        if not size.isdecimal() or int(size) > LARGEST:
            return None
        said = self.rfile.read(int(size)).decode("utf-8", "replace")
        return {name: values[0] for name, values in parse_qs(said, keep_blank_values=True).items()}

    def _own_name(self) -> bool:
        if self.headers.get("Host", "").rsplit(":", 1)[0] in HOSTS:
            return True
        self._refuse(421, "this server answers to 127.0.0.1 only")
        return False

    def _refuse(self, status: int, why: str) -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(why.encode())

    def _show(self, status: int, fault: str = "") -> None:
        nonce = secrets.token_urlsafe(16)
        with self.server.lock:
            body = page(self.server.review, self.server.token, nonce, self.server.say, fault).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", f"{_POLICY}; script-src 'nonce-{nonce}'")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *words: object) -> None:
        """Nothing on the terminal for every page."""
