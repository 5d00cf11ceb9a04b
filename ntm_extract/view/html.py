"""One self-contained HTML page: the texts with their marked facts, overlaps drawn as layers, everything escaped, no
script.

A strict Content-Security-Policy forbids scripts, network and frames, so that markup planted in a text stays inert.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from ntm_extract.gazetteer.units import Units
from ntm_extract.records import AnyRecord, Document
from ntm_extract.view.summary import Summary

_CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
COLOURS = {
    "place": "#2b8a3e",
    "official": "#1864ab",
    "figure": "#c92a2a",
    "attainment": "#862e9c",
    "criterion": "#5f3dc4",
    "meeting": "#0b7285",
    "legal_reference": "#846358",
    "statement": "#e67700",
}


def colour(kind: str) -> str:
    """Of a record type; grey for one that has none yet."""
    return COLOURS.get(kind, "#495057")


_STYLE = """
:root{color-scheme:light dark;--text:#212529;--back:#fff;--line:#dee2e6;--faint:#6c757d;--link:#1864ab;--lit:#ffe066}
@media(prefers-color-scheme:dark){:root{--text:#dee2e6;--back:#16191c;--line:#373d42;--faint:#98a1a9;--link:#74c0fc;--lit:#665200}td:first-child{filter:brightness(1.7)}}
body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem;color:var(--text);background:var(--back);overflow-wrap:anywhere}a{color:var(--link)}small{color:var(--faint)}
h1{font-size:1.3rem;line-height:1.4;margin:2.5rem 0 .2rem}article{white-space:pre-wrap;line-height:2.1;border-top:1px solid var(--line);margin:.6rem 0 1rem;padding-top:1rem}
.wide{overflow-x:auto}table{overflow-wrap:normal;border-collapse:collapse;font-size:.85rem;width:100%}td,th{border-bottom:1px solid var(--line);padding:.25rem .5rem .25rem 0;text-align:left;vertical-align:top}
mark{background:none;color:inherit;padding-bottom:1px;scroll-margin-top:30vh}mark:target{background:var(--lit)}mark:target mark{background:none}
.key span{display:inline-block;border-bottom:3px solid;margin-right:.9rem;font-size:.85rem}
"""


def page(
    found: Iterable[tuple[Document, tuple[AnyRecord, ...]]], title: str = "ntm-extract", units: Units | None = None
) -> str:
    """HTML of all documents with their records; ``units`` gives codes their names."""
    body = "".join(_document(d, records, units) for d, records in found)
    key = "".join(f'<span style="border-color:{shade}">{name}</span>' for name, shade in COLOURS.items())
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="{_CSP}">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><p class='key'>{key}</p>{body}</body></html>\n"
    )


def _document(document: Document, records: tuple[AnyRecord, ...], units: Units | None) -> str:
    say = Summary(units, document.day)
    facts = " · ".join(filter(None, (document.doc_id, document.published, say.unit(document.scope), document.source)))
    return (
        f"<h1>{escape(document.title or document.doc_id)}</h1><small>{escape(facts)}</small>"
        f"<article>{marked(document.text, records, say)}</article>{_table(document, records, say)}"
    )


def marked(text: str, records: tuple[AnyRecord, ...], say: Summary) -> str:
    """The text cut at every span border; each piece is underlined once for every record that covers it.

    Overlaps nest: the longest record is drawn outermost, its line lowest, so that every line stays visible.
    """
    tips = [escape(f"{record.type}: {say(record)}") for record in records]
    borders = sorted({0, len(text), *(place for record in records for place in (record.start, record.end))})
    coming = sorted(range(len(records)), key=lambda number: -records[number].start)
    covering: list[int] = []  # the numbers of the records that are open
    out, seen = [], set()
    for start, end in pairwise(borders):
        while coming and records[coming[-1]].start <= start:
            covering.append(coming.pop())
        covering = [number for number in covering if records[number].end > start]
        covering.sort(key=lambda number: (records[number].end - records[number].start, records[number].type, number))
        piece = escape(text[start:end])
        for layer, number in enumerate(covering):
            record = records[number]
            anchor = "" if record.id in seen else f' id="t-{escape(record.id)}"'
            seen.add(record.id)
            style = f"border-bottom:2px solid {colour(record.type)};padding-bottom:{1 + 3 * layer}px"
            piece = f'<mark{anchor} title="{tips[number]}" style="{style}">{piece}</mark>'
        out.append(piece)
    return "".join(out)


def _table(document: Document, records: tuple[AnyRecord, ...], say: Summary) -> str:
    located = document.places > 1
    head = "".join(
        f"<th>{name}</th>" for name in ("type", "evidence", "says", "rule", *(["stands at"] if located else []))
    )
    rows = ""
    for r in records:
        where = f"<td><small>{escape(document.locate(r.start) or '')}</small></td>" if located else ""
        rows += (
            f'<tr><td style="color:{colour(r.type)}">{r.type}</td><td><a href="#t-{escape(r.id)}">{escape(r.quote[:120])}</a></td>'
            f"<td>{escape(say(r))}</td><td><small>{escape(r.rule)} {r.confidence:.2f}</small></td>{where}</tr>"
        )
    return f'<div class="wide"><table><tr>{head}</tr>{rows}</table></div>'
