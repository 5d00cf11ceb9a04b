"""The tables: sound as they are, and a fault in any of them is named with its file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.check import check
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.pipeline import Extractor

FOLDER = data_dir("gazetteers")
SMALL = ("criteria", "cues", "indicators", "laws", "measures", "names", "programmes", "titles")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER, tmp_path / "gazetteers")
    return tmp_path / "gazetteers"


def test_no_faults() -> None:
    assert check(FOLDER) == []


@pytest.mark.parametrize("name", ["units", "numbers", "synonyms", *SMALL])
def test_every_list_has_a_readme(name: str) -> None:
    assert len((FOLDER / name / "README.md").read_text("utf-8")) > 200


@pytest.mark.parametrize(
    ("table", "line", "says"),
    [
        ("cues/status.csv", "phấn đấu,target,any,5,ví dụ,", "no source"),
        ("cues/status.csv", "phấn đấu,target,any", "wrong number of cells"),
        ("cues/status.csv", "tự đăng ký|tự đăng kí,registered,any,6,ví dụ,nguồn", "lists 'tự đăng ký' twice"),
        ("cues/status.csv", "phấn đấu,target,any,5,ví dụ,nguồn", "status.target:phấn đấu stands in two rows"),
        ("cues/status.csv", "phấn đấu,registered,any,5,ví dụ,nguồn", "'phấn đấu' is registered and target"),
        ("cues/statement.csv", "thấm dột,mask,any,0,ví dụ,nguồn", "'thấm dột' is mask and weak"),
        ("cues/meeting.csv", "lễ công bố,other,any,0,ví dụ,nguồn", "'lễ công bố' is ceremony and other"),
        ("cues/status.csv", "[tự|cùng] nhau đăng ký|tự nhau đăng kí,registered,any,6,ví dụ,nguồn", "lists 'tự nhau đăng ký' twice"),
        ("cues/status.csv", "[tự|cùng nhau đăng ký,registered,any,6,ví dụ,nguồn", "a bracket opens no choice"),
        ("cues/statement.csv", "chợ lỡ,weak,any,2,ví dụ,nguồn", "rows go by value, then by form"),
        ("cues/aspect.csv", "mở thêm,new,before,3,xây thêm 2 chợ,nguồn", "the example has none of the forms"),
        ("cues/aspect.csv", "a|b|c|d|e|g|h|i|k|l,new,before,3,a 2 chợ,nguồn", "lists more than 9 forms"),
        ("names/middle.csv", "Va\u0306n,nguồn", "not NFC"),
        ("indicators/cues.csv", "no_such_id,xã,count,,1,ví dụ,nguồn", "no_such_id"),
        ("indicators/cues.csv", "roads,,km|m,rải nhựa,3,rải nhựa 2 km,nguồn", "'rải nhựa' stands in 2 lines of roads"),
        ("indicators/cues.csv", "roads,,{no_such_name},đổ nhựa,3,đổ nhựa 2 km,nguồn", "no_such_name"),
        ("indicators/groups.csv", "few,a|b|c|d|e|f|g|h|i|k,nguồn", "lists more than 9 forms"),
        ("indicators/indicators.csv", "hầm,hầm,cellars,count,sum,,size|deep,nguồn", "'deep' under traits"),
        ("indicators/short.csv", "hầm,no_such_id,other,biogas,400,ví dụ,nguồn", "no_such_id"),
        ("titles/titles.csv", "trưởng gì đó,galaxy,0,nguồn", "unknown level"),
        ("laws/kinds.csv", "lệnh,lệnh,maybe,,nguồn", "by_number"),
        ("numbers/words.csv", "tá,dozen,12,hai tá,nguồn", "the kind is none"),
        ("numbers/words.csv", "rưỡi,scale,một nửa,hai tỷ rưỡi,nguồn", "write a number"),
        ("numbers/words.csv", "rưỡi,scale,0.5,hai tỷ rưỡi,nguồn", "no whole number"),
        ("synonyms/synonyms.csv", "xong,hoàn tất|hoàn thành,,xã hoàn tất đường,nguồn", "'hoàn thành' has a row of its own"),
        ("synonyms/synonyms.csv", "trạm xá,trạm y tế,,xây trạm xá,nguồn", "the example of 'trạm xá' has none"),
        ("synonyms/synonyms.csv", "trạm xá,trạm y tế,list,xây trạm y tế,nguồn", "where it holds"),
        ("programmes/programmes.csv", "x,ocop,Tên,2020-01-01,,nguồn", "names ocop and x"),
        ("programmes/programmes.csv", "x,tên khác,Tên,2020-13-01,,nguồn", "write YYYY-MM-DD"),
        ("measures/units.csv", "sải,fathom,rất dài,nguồn", "units.csv"),
        ("units/lineage.csv", "2004-10-25,change,03389@20041025,03388@20040101,part,nguồn", "circle through"),
        ("units/lineage.csv", "2004-10-25,change,03389@20041025,99999@20041025,part,nguồn", "is not a version"),
        ("units/units.csv", "99999@20200101,99999,commune,xa,Đá Bàn,,,2020-01-01,,,nguồn", "parent '' of a commune"),
        ("units/units.csv", "99999@20200101,99999,commune,xa,Đá Bàn,,18,2020-01-01,2019-01-01,,nguồn", "ends '2019-01-01', not after"),
    ],
)
def test_a_fault_is_named(copy: Path, table: str, line: str, says: str) -> None:
    path = copy / table
    path.write_text(path.read_text("utf-8").rstrip("\n") + f"\n{line}\n", "utf-8")
    assert any(says in fault and Path(table).name in fault for fault in check(copy))


@pytest.mark.parametrize(
    ("table", "coding", "says"),
    [
        ("measures/nouns.csv", "utf-8-sig", None),  # "CSV UTF-8" of Excel
        ("units/units.csv", "utf-8-sig", None),
        ("measures/nouns.csv", "utf-16", "nouns.csv:1: is not UTF-8"),  # "Unicode text" of Excel
        ("units/units.csv", "utf-16", "units.csv:1: is not UTF-8"),
        ("units/lineage.csv", "utf-16", "lineage.csv:1: is not UTF-8"),
    ],
)
def test_a_table_saved_by_another_program(copy: Path, table: str, coding: str, says: str | None) -> None:
    path = copy / table
    path.write_bytes(path.read_text("utf-8").encode(coding))
    faults = check(copy)
    assert (faults == []) if says is None else (any(says in fault for fault in faults))
    if says is None:
        Gazetteer.load(copy)
    else:
        with pytest.raises(GazetteerError, match="is not UTF-8; save the table as CSV in UTF-8"):
            Gazetteer.load(copy)


def test_semicolons_are_shown(copy: Path) -> None:
    path = copy / "measures" / "nouns.csv"
    path.write_text(path.read_text("utf-8").replace(",", ";"), "utf-8")
    (fault,) = (f for f in check(copy) if "nouns.csv:1:" in f)
    assert fault.endswith("column 'form' is missing from 'form;unit;source'; write the columns of the README beside the table, with commas between")


def test_a_fault_is_told_once(copy: Path) -> None:
    with (copy / "measures" / "nouns.csv").open("a", encoding="utf-8") as file:
        file.write("lúa hữu cơ,count\n")
    assert len(check(copy)) == 1


@pytest.mark.parametrize("name", [n for n in SMALL if n != "cues"])  # a folder may hold no cue tables
def test_a_missing_list_is_an_error_that_says_what_to_do(copy: Path, name: str) -> None:
    shutil.rmtree(copy / name)
    (copy / name).mkdir()
    with pytest.raises(GazetteerError, match=r"\.csv: .*; is --gazetteer the right folder"):
        Gazetteer.load(copy)


@pytest.mark.parametrize(
    ("day", "level", "standard", "expected"),
    [
        ("2010-01-01", "commune", "ntm", "491/QĐ-TTg"),
        ("2016-10-16", "commune", "ntm", "491/QĐ-TTg"),
        ("2016-10-17", "commune", "ntm", "1980/QĐ-TTg"),
        ("2022-03-08", "commune", "ntm", "318/QĐ-TTg"),
        ("2018-01-01", "district", "ntm", "558/QĐ-TTg"),
        ("2023-01-01", "district", "ntm", "320/QĐ-TTg"),
        ("2008-01-01", "commune", "ntm", "491/QĐ-TTg"),
    ],
)
def test_the_set_in_force(extractor: Extractor, day: str, level: str, standard: str, expected: str | None) -> None:
    found = extractor.gazetteer.criteria.in_force(date.fromisoformat(day), level, standard)
    assert (found.set if found else None) == expected


def names(extractor: Extractor) -> Callable[[str], set[str]]:
    return lambda label: {form for form, kind, _ in extractor.gazetteer.patterns() if kind.startswith(label)}


def test_words_for_one_place_of_a_sentence_are_not_looked_for_everywhere(extractor: Extractor) -> None:
    everywhere = names(extractor)("cue.")
    assert "phấn đấu" in everywhere
    assert "hôm" not in everywhere
    assert not {c.form for c in extractor.gazetteer.cues.items if c.kind == "titleend"} & names(extractor)("cue.titleend")
