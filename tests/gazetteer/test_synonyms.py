"""Words that say the same: patterns and cues find all of them, and a table's own row counts more."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.synonyms import Synonyms
from ntm_extract.pipeline import Extractor
from ntm_extract.records import dump

SAME = Synonyms({"ubnd": ("ủy ban",), "trong đó": ("trong số đó",), "gồm": ("cụ thể:",), "đã": ("cũng đã",)}, ("đã",))


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("(?:ubnd|sở) xã", "(?:(?:ủy ban|ubnd)|sở) xã"),
        ("trong\\sđó,? có", "(?:trong số đó|trong\\sđó),? có"),
        (",\\strong đó\\sxã", ",\\s(?:trong số đó|trong đó)\\sxã"),
        # Python looks behind for so many characters only
        ("(?<!ubnd )(?<!\\(ubnd\\))xã", "(?<!ubnd )(?<!\\(ubnd\\))xã"),
        ("\\d/qđ-ubnd", "\\d/qđ-ubnd"),
        ("ubndt|sở", "ubndt|sở"),
        ("xã,? (?:gồm|là):?", "xã,? (?:(?:cụ thể(?=\\s?:)|gồm)|là):?"),
        ("xã đã đạt", "xã (?:cũng đã|đã) đạt"),
    ],
)
def test_in_a_pattern(pattern: str, source: str) -> None:
    assert SAME.in_pattern(pattern) == source


@pytest.mark.parametrize(
    ("form", "others"),
    [
        ("trong đó có", ["trong số đó có"]),
        ("_ ubnd xã", ["_ ủy ban xã"]),
        ("ubnd và ubnd", ["ủy ban và ubnd", "ubnd và ủy ban"]),
        ("12/qđ-ubnd", []),
        ("thành phần gồm:", ["thành phần cụ thể:"]),
        ("thành phần gồm", []),
        ("xã đã đạt", []),
        ("xã", []),
    ],
)
def test_in_a_form(form: str, others: list[str]) -> None:
    assert list(SAME.of(form)) == others


def test_no_synonyms_change_nothing() -> None:
    assert Synonyms({}).in_pattern("(?:ubnd|sở)") == "(?:ubnd|sở)"
    assert list(Synonyms({}).of("ubnd")) == []


def test_a_row_of_its_own_tells_what_a_word_means(tmp_path: Path) -> None:
    head = "form,value,side,rank,example,source\n"
    (tmp_path / "status.csv").write_text(
        f"{head}đã hoàn thành|sẽ hoàn thành,achieved,any,1,ví dụ,nguồn\nsẽ hoàn tất,target,any,1,ví dụ,nguồn\n", "utf-8"
    )
    cues = Cues.load(tmp_path)
    assert cues.forms("status", "achieved") == {"đã hoàn thành", "đã hoàn tất", "sẽ hoàn thành"}
    assert cues.forms("status", "target") == {"sẽ hoàn tất"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Đến thời điểm này, huyện có 9 xã cán đích.", [("9 xã", "communes_ntm", "achieved", "2018-06-15")]),
        ("Cho đến nay, huyện đã có 9 xã đến đích nông thôn mới.", [("9 xã", "communes_ntm", "achieved", "2018-06-15")]),
        ("Huyện có 3 xã hoàn tất tiêu chí giao thông.", [("3 xã", "communes_by_criteria", "achieved", None)]),
        ("Ba cua-rơ đến đích cùng lúc.", []),
        ("Thời điểm này bà con đang gặt.", []),
        ("Xã gồm có nhiều đồi núi, trong số đó đồi Cọ là cao nhất.", []),
        ("Xã có 5 tiêu chí còn chưa đạt.", [("5 tiêu chí", "criteria_met", "not_achieved", None)]),
        ("Hằng năm, xã trồng thêm cây hằng năm.", []),
        ("Huyện quyết tâm có thêm 2 xã đạt chuẩn.", [("2 xã", "communes_ntm", "target", None)]),
        ("Huyện nỗ lực có thêm 2 xã đạt chuẩn.", [("2 xã", "communes_ntm", "target", None)]),
        ("Huyện đã nỗ lực có thêm 2 xã đạt chuẩn.", [("2 xã", "communes_ntm", "achieved", None)]),
        ("Dự án cấp nước, tổng nguồn kinh phí 764 triệu đồng.", [("764 triệu đồng", "funding", "target", None)]),
        ("Dự án cấp nước đã xong, nguồn kinh phí 764 triệu đồng.", [("764 triệu đồng", "funding", "achieved", None)]),
        ("Đại hội bầu 15 đ/c.", [("15 đ/c", "other", "achieved", None)]),
        ("Phân lân giá 900 đ/kg.", [("900 đ/kg", "other", "achieved", None)]),
        ("Huyện có 32 KDC NTM kiểu mẫu.", [("32 KDC", "model_residential_areas", "achieved", None)]),
        ("Xã có 12 KDC.", [("12 KDC", "villages", "achieved", None)]),
    ],
)
def test_figures_in_other_words(extractor: Extractor, text: str, told: list[tuple[str, str, str, str | None]]) -> None:
    found = [dump(r) for r in extractor.extract_text(text, published=date(2018, 6, 15)).records if r.type == "figure"]
    assert [(r["quote"], r["indicator"], r["status"], r.get("as_of")) for r in found] == told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ông Lê Văn Khải kiến nghị, đề xuất tỉnh hỗ trợ 5 tỷ đồng.", ["đề xuất tỉnh hỗ trợ 5 tỷ đồng"]),
        ("Xã đề xuất, kiến nghị UBND huyện sớm bổ sung vốn.", ["kiến nghị UBND huyện sớm bổ sung vốn"]),
        ("Cử tri có nhiều ý kiến, kiến nghị, đề xuất về giao thông.", []),
        ("Xã tiếp thu các kiến nghị, đề xuất của cử tri.", []),
    ],
)
def test_verbs_of_asking_in_pairs(extractor: Extractor, text: str, said: list[str]) -> None:
    assert [r.quote for r in extractor.extract_text(text).records if r.type == "statement"] == said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Năm 2017 huyện có 2 xã hoàn tất chương trình nông thôn mới, bao gồm: Thượng Lộc, Vượng Lộc.",
            [("Thượng Lộc", "achieved", 2017), ("Vượng Lộc", "achieved", 2017)],
        ),
        ("Xã Thượng Lộc tới đích nông thôn mới năm 2016.", [("Thượng Lộc", "achieved", 2016)]),
        ("Xã Thượng Lộc phấn đấu chạm đích nông thôn mới năm 2019.", [("Thượng Lộc", "target", 2019)]),
        ("Tuyến đường của xã Thượng Lộc hoàn tất năm 2016.", []),
        ("Xã Thượng Lộc gồm có 9 thôn.", []),
        (
            "Huyện có 2 xã đạt chuẩn nông thôn mới, cụ thể: Thượng Lộc, Vượng Lộc.",
            [("Thượng Lộc", "achieved", None), ("Vượng Lộc", "achieved", None)],
        ),
        (
            "Huyện có 2 xã đạt chuẩn nông thôn mới, cụ thể là Thượng Lộc và Vượng Lộc.",
            [("Thượng Lộc", "achieved", None), ("Vượng Lộc", "achieved", None)],
        ),
        ("Xã cụ thể hóa kế hoạch: Thượng Lộc, Vượng Lộc làm trước.", []),
        (
            "Xã Thượng Lộc đang đề xuất huyện công nhận thôn nông thôn mới kiểu mẫu với 2 thôn Đông Phong, Nam Sơn.",
            [("Đông Phong", "eligible", None), ("Nam Sơn", "eligible", None)],
        ),
        ("Huyện Can Lộc có 6 trong số 21 xã đạt chuẩn nông thôn mới.", []),
        ("Ngày 2/8, UBND xã Thượng Lộc tổ chức lễ đăng ký xây dựng KDC kiểu mẫu.", []),
    ],
)
def test_attainments_in_other_words(extractor: Extractor, text: str, told: list[tuple[str, str, int | None]]) -> None:
    found = [
        dump(r)
        for r in extractor.extract_text(text, published=date(2018, 6, 15), scope="443").records
        if r.type == "attainment"
    ]
    assert [(r["quote"], r["status"], r.get("year")) for r in found] == told
