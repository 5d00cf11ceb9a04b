"""The contract: docs/records.md names every field and every value, and the schema accepts what is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.records import RECORD, RECORD_TYPES, Document, dump

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "records.md").read_text("utf-8")


def words(schema: dict[str, Any]) -> set[str]:
    """Every property and every value of an enumeration."""
    found: set[str] = set()
    if isinstance(schema, dict):
        found |= set(schema.get("properties", {}))
        found |= {v for v in schema.get("enum", []) if isinstance(v, str)}
        for part in schema.values():
            found |= words(part)
    elif isinstance(schema, list):
        for part in schema:
            found |= words(part)
    return found


@pytest.mark.parametrize("model", [Document, *RECORD_TYPES], ids=lambda m: m.__name__)
def test_the_page_names_every_slot_and_value(model: Any) -> None:
    missing = {w for w in words(model.model_json_schema()) if f"`{w}`" not in PAGE}
    assert missing == set()


def test_what_is_written_reads_back(extractor: Extractor) -> None:
    text = (ROOT / "docs" / "sample.txt").read_text("utf-8")
    records = extractor.extract_text(text, published="2016-07-06").records
    assert records
    for record in records:
        assert RECORD.validate_json(json.dumps(dump(record), ensure_ascii=False)) == record


@pytest.mark.parametrize("damage", [{"type": "figur"}, {"confidence": 2}, {"status": "done"}, {"colour": "red"}])
def test_what_breaks_the_contract_is_refused(extractor: Extractor, damage: dict[str, Any]) -> None:
    figure = next(r for r in extractor.extract_text("Toàn huyện có 9 xã đạt chuẩn.", scope="443").records if r.type == "figure")
    with pytest.raises(ValueError, match="validation error"):
        RECORD.validate_python(dump(figure) | damage)
