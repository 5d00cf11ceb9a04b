"""Whom a panel's cells are of where a code changed hands, and what stands behind and against them: read from whole articles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ntm_extract.panel import Indicator, Level, build, columns, rows, sources
from ntm_extract.pipeline import Extractor
from ntm_extract.writing.flat import write_flat

INDICATORS = {"income_per_capita": Indicator("", "VND/person"), "communes_ntm": Indicator("state", "count"), "poverty_rate": Indicator("burden", "percent")}
Article = tuple[str, str]

# xã Khánh Vĩnh Yên (18466) was made of Khánh Lộc, Vĩnh Lộc (18466) and Yên Lộc in 2020; Gia Hanh took it in, and its code, in 2025
MERGED = "Xã Gia Hanh, tỉnh Hà Tĩnh được thành lập từ ngày 1/7/2025."


def panel(extractor: Extractor, articles: list[Article], level: Level = "commune") -> Any:
    found = [extractor.extract_text(text, published=day, doc_id=f"tin-{n}") for n, (day, text) in enumerate(articles)]
    return build([(one.document, one.records) for one in found], extractor.gazetteer.units, level, INDICATORS)


@pytest.mark.parametrize(("sentence", "want"), [
    ("Năm 2024, thu nhập bình quân đầu người của xã Khánh Vĩnh Yên đạt 55 triệu đồng/người/năm.", ("xã Khánh Vĩnh Yên", 2024)),
    ("Năm 2024, thu nhập bình quân đầu người của xã Khánh Vĩnh Yên (cũ) đạt 55 triệu đồng/người/năm.", ("xã Khánh Vĩnh Yên", 2024)),
    ("Năm 2025, thu nhập bình quân đầu người của xã Gia Hanh đạt 59 triệu đồng/người/năm.", ("xã Gia Hanh", 2025)),
    ("Năm 2023, thu nhập bình quân đầu người của xã đạt 50 triệu đồng/người/năm.", ("xã Gia Hanh", 2023)),
    ("Xã Khánh Vĩnh Yên đạt chuẩn nông thôn mới nâng cao năm 2023.", ("xã Khánh Vĩnh Yên", 2023)),
    ("Xã Gia Hanh phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2027.", ("xã Gia Hanh", 2027)),
    ("Trước đây, xã Khánh Vĩnh Yên có 20 thôn. Xã phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2027.", ("xã Gia Hanh", 2027)),
])  # fmt: skip
def test_a_code_that_was_kept_through_a_merger(extractor: Extractor, sentence: str, want: tuple[str, int]) -> None:
    """The name that the text gives the unit decides, as long as the unit of that name was there in the year that is told."""
    (row,) = rows(panel(extractor, [("2025-12-10", f"{MERGED} {sentence}")]))
    assert (row["name"], row["year"]) == want


def test_a_former_province_that_kept_name_and_code(extractor: Extractor) -> None:
    """Of 2024 the parts are told apart; what the whole had at the end of 2025 is the whole's."""
    text = (
        "Năm 2024, tỉnh Tuyên Quang (cũ) có 71 xã đạt chuẩn nông thôn mới, tỉnh Hà Giang (cũ) có 46 xã đạt chuẩn nông thôn mới. "
        "Đến hết năm 2025, tỉnh Tuyên Quang có 39 xã đạt chuẩn nông thôn mới."
    )
    found = [(row["unit"], row["since"], row["year"], row["communes_ntm"]) for row in rows(panel(extractor, [("2025-12-20", text)], "province"))]
    assert found == [("02", "2004-01-01", 2024, 46), ("08", "2004-01-01", 2024, 71), ("08", "2025-07-01", 2025, 39)]


def test_a_commune_is_not_called_by_the_name_of_one_that_went_into_it(extractor: Extractor) -> None:
    text = "Xã Khánh Vĩnh Yên, huyện Can Lộc (Hà Tĩnh) được sáp nhập từ các xã Khánh Lộc, Vĩnh Lộc và Yên Lộc. Xã phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2023."
    made = panel(extractor, [("2021-12-15", text)])
    (row,) = rows(made)
    (source,) = sources(made)
    assert (row["name"], row["year"], row["ntm_advanced_target"], source["quote"]) == ("xã Khánh Vĩnh Yên", 2023, 1, "Khánh Vĩnh Yên")


def test_a_contradiction_stands_in_the_row(extractor: Extractor) -> None:
    """Three say it, one contradicts it: the row says so, and not only the sources."""
    say = "Năm 2018, thu nhập bình quân đầu người của xã Thượng Lộc (huyện Can Lộc) đạt {} triệu đồng/người/năm.{}"
    made = panel(extractor, [("2019-01-05", say.format(figure, more)) for figure, more in (("31", ""), ("31", " Xã có 9 thôn."), ("33", ""))])
    (row,) = rows(made)
    assert (row["income_per_capita"], row["income_per_capita_n"], row["income_per_capita_against"]) == (31_000_000, 2, 1)
    (alone,) = rows(panel(extractor, [("2019-01-05", say.format("31", ""))]))
    assert alone["income_per_capita_against"] == 0


def test_a_source_shows_every_sentence_that_says_it(extractor: Extractor) -> None:
    """The unit stands in one sentence, what it reached in the next but one."""
    text = "Xã Thượng Lộc (huyện Can Lộc) nằm ven sông.\n\nDân trong vùng sống bằng nghề trồng cam. Đường làng đã sạch. Năm 2015, xã đạt chuẩn nông thôn mới."
    (source,) = sources(panel(extractor, [("2016-01-05", text)]))
    assert source["sentence"] == "Xã Thượng Lộc (huyện Can Lộc) nằm ven sông. […] Năm 2015, xã đạt chuẩn nông thôn mới."
    text = "Xã Thượng Lộc (huyện Can Lộc) nằm ven sông. Đường làng đã sạch. Năm 2015, xã đạt chuẩn nông thôn mới, sau các xã của TP. Hà Tĩnh."
    (source,) = sources(panel(extractor, [("2016-01-05", text)]))
    assert source["sentence"] == "Xã Thượng Lộc (huyện Can Lộc) nằm ven sông. […] Năm 2015, xã đạt chuẩn nông thôn mới, sau các xã của TP. Hà Tĩnh."
    (source,) = sources(panel(extractor, [("2016-01-05", "Năm 2015, xã Thượng Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới. Đường làng đã sạch.")]))
    assert source["sentence"] == "Năm 2015, xã Thượng Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới."


def test_the_numbers_of_a_panel_in_parquet_can_be_calculated_with(extractor: Extractor, tmp_path: Path) -> None:
    """Decimals would reach pandas as objects, of which it makes neither a mean nor a plot."""
    import pandas

    say = "Năm 2018, thu nhập bình quân đầu người của xã {} (huyện Can Lộc) đạt {} triệu đồng/người/năm."
    made = panel(extractor, [("2019-01-05", say.format("Thượng Lộc", "31,5")), ("2019-01-05", say.format("Trung Lộc", "33") + " Xã Tùng Lộc đạt chuẩn nông thôn mới năm 2018.")])
    write_flat(tmp_path / "panel.parquet", columns(made), list(rows(made)))
    frame = pandas.read_parquet(tmp_path / "panel.parquet")
    assert frame.income_per_capita.mean() / 1e6 == 32.25
    assert frame.ntm.sum() == 1
    assert frame.unit.tolist() == ["18445", "18472", "18478"]
