"""DOCUMENT SCOPE: the unit that a document is about, from its title, dateline and the places it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from ntm_extract.document import Mention, Person, Sentences, Text
from ntm_extract.gazetteer.units import Units
from ntm_extract.records import Document
from ntm_extract.relate.toponym import resolve

TITLE_WEIGHT, LEAD_WEIGHT, LEAD = 4.0, 2.0, 600  # the first lines of an article say where it plays
COMMUNE_SHARE, DISTRICT_SHARE, PROVINCE_SHARE = 0.55, 0.5, 0.45
_NATION = re.compile(r"(?<!\w)(?:cả nước|toàn quốc|chính phủ|thủ tướng|quốc hội|trung ương|bộ trưởng|việt nam)(?!\w)")


def document_scope(
    document: Document, text: Text, sentences: Sentences, mentions: Sequence[Mention], persons: Sequence[Person], day: date, units: Units
) -> str | None:
    """Code of the unit; "VN" for the nation; None where the text names no place at all. A given ``document.scope`` wins."""
    if document.scope:
        return document.scope
    places = [p for p in resolve(text, sentences, mentions, persons, None, day, units) if p.code]
    national = len(_NATION.findall(text.key))
    if not places:
        return "VN" if national >= 2 else None
    title = len(document.title or "")
    if not title or not text.canonical.startswith((document.title or "")[:20]):
        title = max(0, text.canonical.find("\n"))
    weights: Counter[str] = Counter()
    total = 0.0
    for place in places:
        weight = TITLE_WEIGHT if place.start < title else LEAD_WEIGHT if place.start < LEAD else 1.0
        total += weight
        for code in {place.code or "", *units.within(place.code or "", day)}:
            weights[code] += weight  # type: ignore[assignment]
    by_size = {size: [(c, w) for c, w in weights.most_common() if len(c) == size] for size in (2, 3, 5)}
    if not by_size[2]:
        return None
    province, weight = by_size[2][0]
    if weight < PROVINCE_SHARE * total or (national >= 3 and weight < 2 * PROVINCE_SHARE * total and len(by_size[2]) > 3):
        return "VN"
    scope, share = province, weight
    for size, needed in ((3, DISTRICT_SHARE), (5, COMMUNE_SHARE)):
        inside = [(c, w) for c, w in by_size[size] if scope in units.within(c, day)]
        if inside and inside[0][1] >= needed * share:
            scope, share = inside[0]
        elif size == 3 and not inside:
            continue  # after July 2025 communes lie right below the province
        else:
            break
    return scope
