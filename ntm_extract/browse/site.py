"""The site: Datasette over the browse file, with pages of our own for search, documents, units and persons.

The file is opened immutable; the server listens on 127.0.0.1 and answers no other host's name, so that no page of the
web can read it through a name that it points here.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.plugins import pm
from datasette.utils.asgi import Request, Response

from ntm_extract.browse.database import FACETS, conditions, question
from ntm_extract.browse.pages import CSP, Pages, Row
from ntm_extract.days import day_of
from ntm_extract.gazetteer.units import Unit, Units
from ntm_extract.records import RECORD, Document
from ntm_extract.view.summary import Summary

HOSTS = ("127.0.0.1", "localhost")
PAGE = 100  # facts a page
TIME_LIMIT = 20_000  # milliseconds a query; one reader on his own machine may wait
SHOWN = 40  # values a facet, units beside a unit
_DATASETTE_CSP = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'"
_FACTS = "SELECT facts.*, documents.title, documents.published FROM facts JOIN documents USING (doc_id)"
App = Callable[[dict[str, Any], Any, Callable[[dict[str, Any]], Awaitable[None]]], Awaitable[None]]


class Site:
    """Datasette's plugin: routes and headers. ``base``: name of the database; ``names``: of indicators, in Vietnamese."""

    def __init__(self, units: Units, base: str, names: Mapping[str, str]) -> None:
        self._units, self._base, self._names = units, base, names
        self.__name__ = "ntm_extract.browse"  # Datasette takes plugins for modules

    @hookimpl  # type: ignore[untyped-decorator]
    def register_routes(self) -> list[tuple[str, Callable[..., Awaitable[Response]]]]:
        return [
            (r"^/$", self.home),
            (r"^/search$", self.search),
            (r"^/document$", self.document),
            (r"^/unit$", self.unit),
            (r"^/person$", self.person),
        ]

    @hookimpl  # type: ignore[untyped-decorator]
    def asgi_wrapper(self) -> Callable[[App], App]:
        return guard

    async def _rows(self, datasette: Datasette, sql: str, given: list[Any] | None = None) -> list[Row]:
        found = await datasette.get_database(self._base).execute(sql, given or [])
        return [dict(row) for row in found.rows]

    def _summary(self, request: Request, published: str | None) -> Summary:
        """In the language of the page."""
        language = _pages(request).language
        return Summary(
            self._units, day_of(published) if published else None, language, self._names if language == "vi" else None
        )

    def _said(self, request: Request, facts: list[Row]) -> list[Row]:
        """Facts with what they say in the language of the page."""
        return [
            fact | {"says": self._summary(request, fact["published"])(RECORD.validate_json(fact["record"]))}
            for fact in facts
        ]

    async def home(self, datasette: Datasette, request: Request) -> Response:
        """The first page."""
        (documents,) = await self._rows(datasette, "SELECT count(*) AS n, count(reprint_of) AS reprints FROM documents")
        types = await self._rows(
            datasette, "SELECT type AS value, count(*) AS n FROM facts WHERE again = 0 GROUP BY type ORDER BY n DESC"
        )
        years = await self._rows(
            datasette,
            """SELECT of_year AS year, count(DISTINCT CASE WHEN status IN ('achieved', 'recognized') THEN unit || standard END) AS achieved,
            count(DISTINCT CASE WHEN status IN ('target', 'registered') THEN unit || standard END) AS target
            FROM facts WHERE type = 'attainment' AND of_year IS NOT NULL AND unit IS NOT NULL GROUP BY of_year ORDER BY of_year""",
        )
        told = {row["year"]: (row["target"], row["achieved"]) for row in years}
        # a year without any is an empty place, not a gap
        every = [(year, *told.get(year, (0, 0))) for year in range(min(told), max(told) + 1)] if told else []
        reached = [(year, achieved) for year, _, achieved in every]
        counts = (documents["n"], documents["reprints"], sum(row["n"] for row in types))
        return _html(_pages(request).home(counts, reached, every, types))

    async def search(self, datasette: Datasette, request: Request) -> Response:
        """Facts that hold the words and bear the values asked for, with counts of every other value."""
        asked = {name: request.args.get(name) or "" for name in ("q", *FACETS)}
        told = request.args.get("after") or "0"
        after = int(told) if re.fullmatch(r"[0-9]{1,15}", told) else 0
        where, given = conditions(asked)
        facets = {}
        for name in FACETS:
            other, values = conditions(asked | {name: ""})
            sql = f"SELECT {name} AS value, count(*) AS n FROM facts WHERE {other} AND {name} IS NOT NULL GROUP BY {name} ORDER BY n DESC, {name} LIMIT {SHOWN}"
            facets[name] = await self._rows(datasette, sql, values)
        (total,) = await self._rows(datasette, f"SELECT count(*) AS n FROM facts WHERE {where}", given)
        facts = await self._rows(
            datasette, f"{_FACTS} WHERE {where} AND number > ? ORDER BY number LIMIT {PAGE}", [*given, after]
        )
        words = question(asked["q"])
        documents: list[Row] = []
        if words and not after and not any(asked[name] for name in FACETS):
            sql = "SELECT doc_id, title, published, reprint_of FROM documents_search JOIN documents ON documents.rowid = documents_search.rowid WHERE folded MATCH ? ORDER BY rank LIMIT 10"
            documents = await self._rows(datasette, sql, [words])
        following = facts[-1]["number"] if len(facts) == PAGE else None
        asked, said = {name: value for name, value in asked.items() if value}, self._said(request, facts)
        return _html(_pages(request).search(asked, facets, said, total["n"], documents, following))

    async def document(self, datasette: Datasette, request: Request) -> Response:
        """An article with its facts."""
        name = request.args.get("id") or ""
        found = await self._rows(datasette, "SELECT document, text, reprint_of FROM documents WHERE doc_id = ?", [name])
        if not found:
            return _html(_pages(request).absent(), 404)
        document = Document.model_validate_json(found[0]["document"]).model_copy(update={"text": found[0]["text"]})
        rows = await self._rows(datasette, "SELECT record FROM facts WHERE doc_id = ? ORDER BY number", [name])
        summary = self._summary(request, document.published)
        return _html(
            _pages(request).document(document, rows, summary, summary.unit(document.scope), found[0]["reprint_of"])
        )

    async def unit(self, datasette: Datasette, request: Request) -> Response:
        """A unit over time."""
        code = request.args.get("code") or ""
        versions = self._units.versions(code)
        if not versions:
            return _html(_pages(request).absent(), 404)
        last = versions[-1]
        day = last.valid_from
        facts = await self._rows(
            datasette,
            f"{_FACTS} WHERE unit = ? AND type != 'place' AND again = 0 ORDER BY coalesce(of_year, facts.year), number LIMIT 500",
            [code],
        )
        above = [(c, unit.label) for c in self._units.within(code, day) if (unit := self._units.meant(c, day))]
        beside = _others(self._units.children(last.parent, day), code)[:SHOWN] if last.parent else []
        forms = [
            {
                "label": unit.label,
                "from": unit.valid_from.isoformat() if unit.valid_from > date(1900, 1, 1) else "",
                "to": unit.valid_to and unit.valid_to.isoformat(),
                "before": _others(self._units.predecessors(unit.uid), code),
                "after": _others(self._units.successors(unit.uid), code),
            }
            for unit in versions
        ]
        today = _others(self._units.current(last), code)
        title, said = f"{last.label} ({code})", self._said(request, facts)
        return _html(_pages(request).unit(title, above, forms, today, beside, said))

    async def person(self, datasette: Datasette, request: Request) -> Response:
        """A name in all articles."""
        name = request.args.get("name") or ""
        facts = await self._rows(
            datasette, f"{_FACTS} WHERE person = ? AND again = 0 ORDER BY published, number LIMIT 500", [name]
        )
        if not facts:
            return _html(_pages(request).absent(), 404)
        return _html(_pages(request).person(name, self._said(request, facts)))


def _others(units: tuple[Unit, ...], code: str) -> list[tuple[str, str]]:
    return [(unit.code, unit.label) for unit in units if unit.code != code]


def _pages(request: Request) -> Pages:
    return Pages(request.args.get("lang") or "vi")


def _html(body: str, status: int = 200) -> Response:
    return Response.html(body, status=status, headers={"content-security-policy": CSP})


def guard(app: App) -> App:
    """No other host's name, and no page of Datasette without a policy that keeps it on this machine."""

    async def guarded(scope: dict[str, Any], receive: Any, send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1").rsplit(":", 1)[0]
        if host not in HOSTS:
            await Response.text("this server answers to 127.0.0.1 only", status=421).asgi_send(send)
            return None

        async def sending(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                headers = list(message["headers"])
                if not any(name.lower() == b"content-security-policy" for name, _ in headers):
                    headers.append((b"content-security-policy", _DATASETTE_CSP.encode()))
                message = message | {
                    "headers": [*headers, (b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer")]
                }
            await send(message)

        return await app(scope, receive, sending)

    return guarded


def site(path: Path, units: Units, names: Mapping[str, str] | None = None) -> Datasette:
    """Datasette over the file that `build` wrote."""
    if pm.has_plugin("ntm"):
        pm.unregister(name="ntm")
    pm.register(Site(units, path.stem, names or {}), name="ntm")
    settings = {"sql_time_limit_ms": TIME_LIMIT, "default_page_size": 50, "allow_download": True}
    settings |= {"max_returned_rows": 2000, "suggest_facets": False}
    tables = {"facts": {"facets": list(FACETS), "hidden": False}, "documents": {"facets": ["province", "year"]}}
    metadata = {"title": "ntm-extract", "databases": {path.stem: {"tables": tables}}}
    return Datasette([], immutables=[str(path)], settings=settings, metadata=metadata)


def serve(path: Path, units: Units, port: int, names: Mapping[str, str] | None = None) -> None:
    """Serve until interrupted."""
    import uvicorn

    uvicorn.run(site(path, units, names).app(), host="127.0.0.1", port=port, log_level="warning")
