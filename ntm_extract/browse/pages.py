"""The pages as HTML: no scripts, nothing from another address, every text escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any
from urllib.parse import urlencode

from ntm_extract.browse.database import FACETS
from ntm_extract.records import RECORD, Document
from ntm_extract.view.html import COLOURS, colour, marked
from ntm_extract.view.summary import Summary
from ntm_extract.view.words import LANGUAGES, say

Row = dict[str, Any]
CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_STYLE = """
:root{color-scheme:light dark;--text:#212529;--back:#fff;--soft:#f1f3f5;--line:#dee2e6;--faint:#6c757d;--link:#1864ab;--lit:#ffe066}
@media(prefers-color-scheme:dark){:root{--text:#dee2e6;--back:#16191c;--soft:#22272b;--line:#373d42;--faint:#98a1a9;--link:#74c0fc;--lit:#665200}td:first-child{filter:brightness(1.7)}}
*{box-sizing:border-box}body{font:16px/1.6 system-ui,sans-serif;margin:0 auto;max-width:80rem;padding:0 1rem 3rem;color:var(--text);background:var(--back)}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
header{display:flex;gap:.6rem 1rem;align-items:center;flex-wrap:wrap;border-bottom:1px solid var(--line);padding:.8rem 0}header>a:first-child{font-weight:600}
header form{flex:1 1 20rem;display:flex;gap:.4rem}input[type=search]{font:inherit;flex:1;min-width:0;max-width:34rem;padding:.3rem .6rem}button{font:inherit;padding:.3rem .8rem}
h1{font-size:1.4rem;line-height:1.3;margin:1rem 0 .4rem}h2{font-size:1.05rem;margin:1.2rem 0 .4rem}h2::first-letter{text-transform:uppercase}small{color:var(--faint)}li small{white-space:nowrap}
.found{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2rem}.read{display:grid;grid-template-columns:minmax(0,44rem) minmax(18rem,1fr);gap:2.5rem;align-items:start}
aside ul{list-style:none;padding:0;margin:.2rem 0 1rem;max-height:13rem;overflow:auto}aside li{display:flex;justify-content:space-between;gap:.5rem;padding-right:.4rem}aside li.on{font-weight:700}
.facts{position:sticky;top:0;max-height:100vh;overflow:auto;padding-top:.5rem}.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{border-bottom:1px solid var(--line);padding:.3rem .5rem .3rem 0;text-align:left;vertical-align:top}td:first-child{white-space:nowrap}
article{white-space:pre-wrap;line-height:2.1;overflow-wrap:anywhere}mark{background:none;color:inherit;scroll-margin-top:30vh}mark:target{background:var(--lit)}mark:target mark{background:none}
.key span{border-bottom:3px solid;margin-right:.9rem;font-size:.85rem}svg{max-width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:var(--text)}
@media(max-width:52rem){.found,.read{grid-template-columns:minmax(0,1fr);gap:0}.facts{position:static;max-height:none}.found aside{order:2}}
"""


class Pages:
    """All pages in one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "vi"

    def say(self, word: object) -> str:
        """A word of the interface, escaped."""
        return escape(say(str(word), self.language))

    def count(self, number: int) -> str:
        """12345 -> "12.345" in Vietnamese, "12,345" in English."""
        return f"{number:,}".replace(",", "." if self.language == "vi" else ",")

    def link(self, path: str, words: str, **asked: object) -> str:
        """A link that keeps the language."""
        anchor = str(asked.pop("anchor", ""))
        query = urlencode(
            {name: value for name, value in asked.items() if value not in (None, "")} | {"lang": self.language}
        )
        return f'<a href="{escape(f"{path}?{query}")}{escape(f"#{anchor}") if anchor else ""}">{escape(words)}</a>'

    def frame(self, title: str, body: str, q: str = "") -> str:
        """A whole page around ``body``; ``title`` is plain text."""
        others = " · ".join(
            self.link_to(language, name) for language, name in LANGUAGES.items() if language != self.language
        )
        return (
            f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><header>{self.link('/', say('site', self.language))}"
            f'<form action="/search"><input type="hidden" name="lang" value="{self.language}">'
            f'<input type="search" name="q" value="{escape(q)}" placeholder="{self.say("hint")}" aria-label="{self.say("search")}"> '
            f'<button>{self.say("search")}</button></form><a href="/browse">{self.say("tables")}</a>{others}</header>{body}</body></html>\n'
        )

    @staticmethod
    def link_to(language: str, name: str) -> str:
        """To the first page in another language."""
        return f'<a href="/?lang={language}" hreflang="{language}">{escape(name)}</a>'

    def home(
        self,
        counts: tuple[int, int, int],
        reached: Sequence[tuple[int, int]],
        aims: Sequence[tuple[int, int, int]],
        types: Iterable[Row],
    ) -> str:
        """How much there is (articles, reprints among them, facts), by type, and two charts."""
        kinds = " · ".join(
            f"{self.link('/search', say(row['value'], self.language), type=row['value'])} {self.count(row['n'])}"
            for row in types
        )
        again = f" ({self.count(counts[1])} {self.say('reprints')})" if counts[1] else ""
        body = f"<h1>{self.say('site')}</h1><p>{self.count(counts[0])} {self.say('documents')}{again}, {self.count(counts[2])} {self.say('facts')}</p><p>{kinds}</p>"
        body += f"<h2>{self.say('reached')}</h2>{bars([(str(year), (n,)) for year, n in reached], ('#2b8a3e',))}"
        legend = f'<small><span style="color:#f08c00">■</span> {self.say("target_bar")} <span style="color:#2b8a3e">■</span> {self.say("achieved_bar")}</small>'
        body += f"<h2>{self.say('aims')}</h2>{legend}<br>{bars([(str(year), (a, b)) for year, a, b in aims], ('#f08c00', '#2b8a3e'))}"
        return self.frame(say("site", self.language), body)

    def search(
        self,
        asked: dict[str, str],
        facets: dict[str, list[Row]],
        facts: list[Row],
        total: int,
        documents: list[Row],
        after: int | None,
    ) -> str:
        """Facets beside the facts; articles whose text holds the words above them."""
        side = "".join(self._facet(name, rows, asked) for name, rows in facets.items() if rows)
        articles = "".join(
            f"<li>{self.link('/document', row['title'], id=row['doc_id'])} <small>{escape(row['published'] or '')}{' · ' + self.say('reprint') if row['reprint_of'] else ''}</small></li>"
            for row in documents
        )
        main = f"<ul>{articles}</ul>" if articles else ""
        if facts:
            main += f"<p>{self.count(total)} {self.say('facts')}</p>{self.facts(facts)}"
        elif not articles:
            main += f"<p>{self.say('nothing')}</p>"
        if after is not None:
            main += f"<p>{self.link('/search', say('more', self.language), **asked, after=after)}</p>"
        return self.frame(
            asked.get("q") or say("search", self.language),
            f'<div class="found"><aside>{side}</aside><main>{main}</main></div>',
            asked.get("q", ""),
        )

    def _facet(self, name: str, rows: list[Row], asked: dict[str, str]) -> str:
        others = {key: value for key, value in asked.items() if key in ("q", *FACETS) and key != name}
        chosen = asked.get(name)
        lines = f"<li>{self.link('/search', say('all', self.language), **others)}</li>" if chosen else ""
        for row in rows:
            here = ' class="on"' if str(row["value"]) == chosen else ""
            lines += f"<li{here}>{self.link('/search', say(str(row['value']), self.language), **others, **{name: row['value']})} <small>{self.count(row['n'])}</small></li>"
        return f"<h2>{self.say(name)}</h2><ul>{lines}</ul>"

    def facts(self, rows: Iterable[Row], unit: bool = True) -> str:
        """A table of facts, each with links to its words, its person and, unless the page is the unit's own, its unit."""
        head = "".join(f"<th>{self.say(word)}</th>" for word in ("type", "says", "evidence", "article"))
        lines = ""
        for row in rows:
            whom = self.link("/person", row["person"], name=row["person"]) if row["person"] else ""
            linked = unit and row["unit"] and row["unit"] != "VN"
            where = self.link("/unit", row["unit_name"] or row["unit"], code=row["unit"]) if linked else ""
            about = " · ".join(filter(None, (where, whom)))
            words = self.link("/document", row["quote"][:120], id=row["doc_id"], anchor=f"t-{row['id']}")
            lines += (
                f'<tr><td style="color:{colour(row["type"])}">{self.say(row["type"])}</td><td>{escape(row["says"])}<br><small>{about}</small></td>'
                f"<td>{words}</td><td>{escape(row['title'])} <small>{escape(row['published'] or '')}</small></td></tr>"
            )
        return f'<div class="wide"><table><tr>{head}</tr>{lines}</table></div>'

    def document(
        self, document: Document, rows: list[Row], summary: Summary, place: str, reprint_of: str | None = None
    ) -> str:
        """The text with its facts marked; a click on a fact leads to its words and lights them up."""
        records = tuple(RECORD.validate_json(row["record"]) for row in rows)
        lines = "".join(
            f'<tr><td style="color:{colour(r.type)}">{self.say(r.type)}</td><td><a href="#t-{escape(r.id)}">{escape(r.quote[:120])}</a><br>'
            f"{escape(summary(r))} <small>{escape(r.rule)} {r.confidence:.2f}</small></td></tr>"
            for r in records
        )
        key = " ".join(f'<span style="border-color:{shade}">{self.say(kind)}</span>' for kind, shade in COLOURS.items())
        where = self.link("/unit", place, code=document.scope) if document.scope and place else ""
        again = f"{self.say('reprint')}: {self.link('/document', reprint_of, id=reprint_of)}" if reprint_of else ""
        told = (escape(document.published or ""), where, escape(document.source or ""), again)
        about = " · ".join(filter(None, told))
        body = f"<h1>{escape(document.title or document.doc_id)}</h1><small>{about}</small><p class='key'>{key}</p>"
        body += f'<div class="read"><article>{marked(document.text, records, summary)}</article><div class="facts"><table>{lines}</table></div></div>'
        return self.frame(document.title or document.doc_id, body)

    def unit(
        self,
        name: str,
        above: list[tuple[str, str]],
        versions: list[Row],
        today: list[tuple[str, str]],
        neighbours: list[tuple[str, str]],
        facts: list[Row],
    ) -> str:
        """A unit: what it is part of, its forms, the units of today that hold its land, its facts over time, the units
        beside it.
        """
        body = f"<h1>{escape(name)}</h1>"
        for key, units in (("above", above), ("today", today)):
            body += f"<p>{self.say(key)}: {self._units(units)}</p>" if units else ""
        body += f"<h2>{self.say('lineage')}</h2><ul>"
        for row in versions:
            steps = "".join(f"; {self.say(key)}: {self._units(row[key])}" for key in ("before", "after") if row[key])
            body += f"<li>{escape(row['label'])} <small>{escape(row['from'])} – {escape(row['to'] or say('in_force', self.language))}</small>{steps}</li>"
        body += f"</ul><h2>{self.say('facts')}</h2>{self.facts(facts, unit=False) if facts else self.say('nothing')}"
        if neighbours:
            body += f"<h2>{self.say('neighbours')}</h2><p>{self._units(neighbours)}</p>"
        return self.frame(name, body)

    def _units(self, units: Iterable[tuple[str, str]]) -> str:
        """Links to units by code and label."""
        return ", ".join(self.link("/unit", label, code=code) for code, label in units)

    def person(self, name: str, facts: list[Row]) -> str:
        """All that is said of and by a name."""
        return self.frame(
            name, f"<h1>{escape(name)}</h1><p><small>{self.say('same_name')}</small></p>{self.facts(facts)}"
        )

    def absent(self) -> str:
        """404."""
        return self.frame("404", f"<p>{self.say('absent')}</p>")


def bars(rows: Sequence[tuple[str, tuple[int, ...]]], colours: tuple[str, ...]) -> str:
    """A bar chart as inline SVG: a label and its values a group."""
    if not rows:
        return "<p>–</p>"
    top, height, width = max(max(values) for _, values in rows) or 1, 140, 22
    step = width * len(colours) + 14
    drawn = ""
    for index, (label, values) in enumerate(rows):
        for order, (value, shade) in enumerate(zip(values, colours, strict=True)):
            x, size = 10 + index * step + order * width, value * height / top
            drawn += f'<rect x="{x}" y="{height + 20 - size:.1f}" width="{width - 3}" height="{size:.1f}" fill="{shade}"><title>{escape(label)}: {value}</title></rect>'
            if value:
                drawn += (
                    f'<text x="{x + width / 2 - 1.5}" y="{height + 15 - size:.1f}" text-anchor="middle">{value}</text>'
                )
        drawn += f'<text x="{10 + index * step + width * len(colours) / 2}" y="{height + 35}" text-anchor="middle">{escape(label)}</text>'
    width, tall = 20 + step * len(rows), height + 45
    return f'<svg viewBox="0 0 {width} {tall}" width="{width}" height="{tall}" role="img">{drawn}</svg>'
