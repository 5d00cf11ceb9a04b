"""How snapshots of the country become versions and lineage: toy districts, half of whose communes stay as they are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

import build_units  # noqa: E402
from unit_snapshots import Row, Snapshot, split_name  # noqa: E402

PROVINCE, DISTRICT = Row("tinh", "Hà Lâm", "", "98"), Row("huyen", "Yên Khê", "98", "98")
ABOVE: Snapshot = {"98": PROVINCE, "980": DISTRICT}
TABLES: dict[str, list[dict[str, str]]] = {
    "reforms.csv": [{"wave": "2019-2021", "province": "98", "district": "", "valid_from": "2020-02-01"}],
    "founded.csv": [{"code": "98003", "valid_from": "2011-05-01", "source": "decree"}],
    "changes.csv": [], "later.csv": [], "successors.csv": [],
}  # fmt: skip


def commune(name: str, kind: str = "xa") -> Row:
    return Row(kind, name, "980", "98")


@pytest.fixture(autouse=True)
def tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_units, "table", TABLES.__getitem__)


def states(first: Snapshot, second: Snapshot) -> list[tuple[str, Snapshot]]:
    """Five snapshots, between the first two of which something changes."""
    later = ABOVE | second
    days = ("2021-07-01", "2023-08-01", "2025-06-29", "2025-07-01")
    return [("2019-10-07", ABOVE | first), *((day, later) for day in days)]


@pytest.mark.parametrize(
    ("first", "second", "spans"),
    [
        ({"98001": commune("Đá Bàn")}, {"98001": commune("Đá Bàn")}, [("2004-01-01", "")]),
        ({"98001": commune("Hoà An")}, {"98001": commune("Hòa An")}, [("2004-01-01", "")]),  # a spelling is no change
        ({"98003": commune("Đá Bàn")}, {"98003": commune("Đá Bàn")}, [("2011-05-01", "")]),  # founded later
        ({"98001": commune("Đá Bàn")}, {"98001": commune("Đá Bàn", "thi_tran")}, [("2004-01-01", "2020-02-01"), ("2020-02-01", "")]),
        ({"98001": commune("Đá Bàn")}, {}, [("2004-01-01", "2020-02-01")]),
        ({}, {"98001": commune("Đá Bàn")}, [("2020-02-01", "")]),
    ],
)
def test_versions_that_snapshots_show(first: Snapshot, second: Snapshot, spans: list[tuple[str, str]]) -> None:
    versions, _ = build_units.observed(states(first, second))
    (code,) = {*first, *second}
    assert [(v.first, v.last) for v in versions[code]] == spans


@pytest.mark.parametrize(
    ("aliases", "to"),
    [
        ({("980", "xadaban"): ["98002"]}, ["98002@20040101"]),
        ({("980", "xakhac"): ["98002"]}, []),  # another's alias
        ({("989", "xadaban"): ["98002"]}, ["98002@20040101"]),  # its district has changed, the province has not
        ({("980", "xadaban"): ["98002", "98004"]}, ["98002@20040101", "98004@20040101"]),
    ],
)
def test_what_took_over_a_commune(aliases: dict[tuple[str, str], list[str]], to: list[str]) -> None:
    stay = {"98002": commune("Suối Đôi"), "98004": commune("Gò Cao")}
    snapshots = states(stay | {"98001": commune("Đá Bàn")}, stay)
    versions, gone = build_units.observed(snapshots)
    edges = list(build_units.Lineage(versions, [state for _, state in snapshots], aliases, {}).edges(gone))
    assert [edge.to_uid for edge in edges] == to
    assert {(edge.date, edge.from_uid) for edge in edges} <= {("2020-02-01", "98001@20040101")}


@pytest.mark.parametrize(
    ("full", "split"),
    [("Thị trấn  Nghèn", ("thi_tran", "Nghèn")), ("Xã Đại áng", ("xa", "Đại Áng")), ("Thị trấn Nông trường Việt Trung", ("thi_tran", "Nông trường Việt Trung"))],
)
def test_names_of_packages(full: str, split: tuple[str, str]) -> None:
    assert split_name(full) == split


def test_a_name_without_a_type_is_refused() -> None:
    with pytest.raises(ValueError, match="no type word"):
        split_name("Nghèn")
