"""The evidence of attainments in our articles: what a slot says stands where its evidence points."""

from __future__ import annotations

import json
import re

from conftest import ROOT

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Attainment, Document

RELATIVE = re.compile(r"nay|sau|trước|cùng năm|tháng \d|quý [IVX\d]|\d{1,2}[-/.]\d{1,2}", re.IGNORECASE)


def test_the_evidence_of_a_year_holds_it_or_a_time_without_a_year(extractor: Extractor) -> None:
    rows = map(json.loads, (ROOT / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines())
    documents = [
        Document(**{k: row[k] for k in ("doc_id", "title", "published", "text") if row.get(k)}) for row in rows
    ]
    told = [
        (record.year, document.text[slice(*record.evidence["year"])])
        for document in documents
        for record in extractor.extract(document).records
        if isinstance(record, Attainment) and "year" in record.evidence
    ]
    assert len(told) > 200
    for year, quote in told:
        years = re.findall(r"20\d\d", quote)
        assert str(year) in years if years else RELATIVE.search(quote), (year, quote)
