"""The evidence of attainments in our articles: what a slot says stands where its evidence points."""

from __future__ import annotations

import json
import re
from typing import get_args

from conftest import ROOT

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Attainment, Document
from ntm_extract.relate.attainments.claim import STANDARDS, STATUSES

RELATIVE = re.compile(r"nay|sau|trước|ngoái|sang năm|cách đây|khi ấy|cùng năm|cuối năm|trong năm|tháng \d|quý [IVX\d]|\d{1,2}[-/.]\d{1,2}", re.IGNORECASE)


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


def test_standards_and_statuses_are_those_of_the_record() -> None:
    fields = Attainment.model_fields
    assert set(STANDARDS) == set(get_args(fields["standard"].annotation))
    assert {*STATUSES, "achieved"} == set(get_args(fields["status"].annotation))
