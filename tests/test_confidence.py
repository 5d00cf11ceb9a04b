"""What a record shows for or against itself, and what that says of how likely it is right."""

import json
from pathlib import Path

import pytest

from ntm_extract.confidence import CERTAIN, Confidence, signs
from ntm_extract.errors import GazetteerError
from ntm_extract.pipeline import Extractor
from ntm_extract.records import RECORD_TYPES, Figure, Official, Position

TEXT = "Năm 2016, toàn huyện có thêm 9 xã đạt chuẩn."
FIGURE = Figure(
    doc_id="a", start=29, end=33, quote="9 xã", sentence=(0, 44), confidence=0.9, rule="figure.count.achieved", measure="xã", value=9, unit="count", status="achieved",
    scope="443", evidence={"status": (34, 43), "period": (0, 8)},
)  # fmt: skip
OFFICIAL = Official(
    doc_id="a", start=0, end=5, quote="Lê Hà", sentence=(0, 40), confidence=0.97, rule="official.titled", name="Lê Hà", roles=("speaker", "chair"),
    positions=(Position(title="Bí thư Đảng ủy xã"),), mentions=((0, 5), (30, 36)),
)  # fmt: skip

SHOWN = [
    (FIGURE, {"rule=figure.count.achieved", "rule=figure.count.*", "sure=0.9", "status:read:beside", "status=achieved", "scope:context", "unit=count"}),
    (FIGURE.model_copy(update={"evidence": {"scope": (50, 55)}}), {"scope:read:elsewhere", "status:context"}),
    (FIGURE.model_copy(update={"unit": "VND/person/year", "evidence": {"scope": (0, 8)}}), {"unit=VND", "scope:read:near"}),
    (OFFICIAL, {"posts=1", "mentions=2", "roles=chair+speaker", "name:context"}),
]
NOT_SHOWN = [
    (FIGURE, {"period:context", "as_of:context", "named:context", "scope=443", "id:context", "value=9"}),  # empty slots, and values without end
    (OFFICIAL, {"honorific:context", "status=achieved", "commas=0"}),
]


@pytest.mark.parametrize(("record", "wanted"), SHOWN)
def test_shown(record: Figure, wanted: set[str]) -> None:
    assert wanted <= set(signs(record))


@pytest.mark.parametrize(("record", "unwanted"), NOT_SHOWN)
def test_not_shown(record: Figure, unwanted: set[str]) -> None:
    assert not unwanted & set(signs(record))


WEIGHED = [
    ({"figure": {"": 0.0}}, FIGURE, 0.5),
    ({"figure": {"": 1.0, "scope:context": -1.0}}, FIGURE, 0.5),
    ({"figure": {"": 1.0, "scope:read:near": -5.0, "an unknown sign": -5.0}}, FIGURE, 0.731),
    ({"figure": {"": 40.0}}, FIGURE, CERTAIN),
    ({"figure": {"": -40.0}}, FIGURE, 0.015),
    ({"figure": {"": 0.0}}, OFFICIAL, 0.97),  # a type without weights: the rule's own word
]


@pytest.mark.parametrize(("weights", "record", "wanted"), WEIGHED)
def test_weighed(weights: dict[str, dict[str, float]], record: Figure, wanted: float) -> None:
    assert Confidence(weights).of(record) == pytest.approx(wanted)


def test_a_target_read_beside_is_surer_than_a_scope_from_nowhere(extractor: Extractor) -> None:
    """The shipped weights: slots that were read speak for a figure, slots from the context against it."""
    near, far = extractor.extract_text("Đến nay, huyện Can Lộc có 9/17 xã đạt chuẩn nông thôn mới. Nhà văn hóa: 12 nhà.", published="2016-07-06").of("figure")
    assert near.confidence > far.confidence


@pytest.mark.parametrize("written", ["", "[]", '{"types": []}', '{"types": {"figure": {"": "much"}}}'])
def test_a_damaged_table_is_named(tmp_path: Path, written: str) -> None:
    (tmp_path / "confidence.json").write_text(written, "utf-8")
    with pytest.raises(GazetteerError, match=r"confidence\.json.*make models"):
        Confidence.load(tmp_path)


def test_every_type_is_weighed() -> None:
    shipped = json.loads((Path(__file__).parent.parent / "models" / "confidence.json").read_text("utf-8"))["types"]
    assert set(shipped) == {model.model_fields["type"].default for model in RECORD_TYPES}
    assert all("" in weights for weights in shipped.values())
