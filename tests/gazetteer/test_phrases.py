"""Tables of phrases: the code asks for what stands in them, all of it is asked for, and a fault is named with its file and entry."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import ntm_extract
from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.check_phrases import check
from ntm_extract.gazetteer.cues import Cue, Cues
from ntm_extract.gazetteer.phrases import FOLDER, SHARED, phrases, read, written_out

HERE = Path(ntm_extract.__file__).parent
FIELD = "cues"  # of what is asked about: "at.cues" holds `_P.of(...)`
TABLES = sorted(p.stem for p in (data_dir("gazetteers") / FOLDER).glob("*.toml") if p.stem != SHARED)


def _table(node: ast.expr | None, tables: dict[str, str]) -> str | None:
    """The table that an expression stands for: ``_P``, or ``_P.of(cues)``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "of":
        node = node.func.value
    if isinstance(node, ast.Attribute) and node.attr == FIELD and isinstance(node.value, ast.Name):
        return tables.get("_P") if node.value.id not in ("gazetteer", "analysis") else None
    return tables.get(node.id) if isinstance(node, ast.Name) else None


def _asked() -> Iterator[tuple[str, str, str]]:
    """(file, table, entry) of every phrase that the code names."""
    for path in HERE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        tables = {
            node.targets[0].id: node.value.args[0].value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Name)
            and node.value.func.id == "phrases"
            and isinstance(node.value.args[0], ast.Constant)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.arg) and isinstance(node.annotation, ast.Name) and node.annotation.id == "Phrases":
                tables[node.arg] = tables.get("_P", "")  # "def _chairs(..., cues: Phrases)" is given `_P.of(...)`
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and (table := _table(node.value, tables)):
                if node.attr not in ("of", "word", "words", "needed_by", "read_as"):
                    yield path.name, table, node.attr
            elif (  # _P.words("streets")
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("word", "words")
                and isinstance(node.args[0], ast.Constant)
                and (table := _table(node.func.value, tables))
            ):
                yield path.name, table, node.args[0].value


ASKED = list(_asked())
CUES = Cues((Cue("role.chair:chủ trì", "role", "chủ trì", "chair", "pattern", 0),))


def _entries(table: str) -> set[str]:
    return {phrase.name for phrase in phrases(table)} | phrases(table).word_lists.keys()


def test_what_the_code_asks_for_stands_in_a_table() -> None:
    assert len(ASKED) > 400
    assert [(file, table, name) for file, table, name in ASKED if name not in _entries(table)] == []


@pytest.mark.parametrize("table", TABLES)
def test_all_of_a_table_is_asked_for(table: str) -> None:
    assert _entries(table) - {name for _, of, name in ASKED if of == table} == set()


# what code may say in Vietnamese: what people read, and what is no word of a text
SPOKEN = frozenset(
    {
        "annotate/review_page.py",
        "cli.py",
        "panel/codebook.py",
        "records.py",
        "view/words.py",
        "writing/codebook.py",
        "run/worker.py",
    }
)
LETTERS = frozenset(
    {"folding.py", "marks.py", "reading/charsets.py", "reading/syllables.py", "wrapping.py"}
)


def _words_in_code(path: Path) -> list[str]:
    """The strings of a module that hold a word of Vietnamese, docstrings left out."""
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    words = re.compile(r"[à-ỹđ]\w|\w[à-ỹđ]")
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and words.search(re.sub("à-ỹđ|A-ZĐ", "", node.value)) is not None
    ]


def test_words_stand_in_tables_and_not_in_code() -> None:
    modules = {path.relative_to(HERE).as_posix(): path for path in HERE.rglob("*.py")}
    assert {
        name: words
        for name, path in modules.items()
        if name not in SPOKEN | LETTERS and (words := _words_in_code(path))
    } == {}


@pytest.mark.parametrize(
    ("pattern", "fragments", "source"),
    [
        ("xã|huyện", {}, "xã|huyện"),
        ("\n  (?:xã\n    |huyện)\n", {}, "(?:xã|huyện)"),
        ("{approx}\\d{1,3} xã", {"approx": "(?:gần |hơn )?"}, "(?:gần |hơn )?\\d{1,3} xã"),
        ("{two} xã", {"two": "{one}{one}", "one": "[12]"}, "[12][12] xã"),
        ("(?:{unit})\n  [ ]mới", {"unit": "\n  xã\n  |huyện\n"}, "(?:xã|huyện)[ ]mới"),
        (" xã ", {}, " xã "),  # on one line every blank counts
    ],
)
def test_written_out(pattern: str, fragments: dict[str, str], source: str) -> None:
    assert written_out(pattern, fragments) == source


def test_words_of_a_list_are_read_with_those_that_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text("[a]\nsays = 'x'\nwords = ['ubnd xã', 'sở']\n", "utf-8")
    assert read(tmp_path / "plan.toml").words("a") == ("ubnd xã", "sở", "ủy ban nhân dân xã")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[a]\nsays = 'x'\npattern = 'xã'\nyes = ['xã A']\nno = ['huyện A']\n", None),
        ("[a]\nsays = ''\npattern = 'xã'\nyes = ['xã A']\nno = ['huyện A']\n", "[a] has no 'says'"),
        ("[a]\nsays = 'x'\npattern = 'xã'\nyes = []\nno = ['huyện A']\n", "[a] has no 'yes'"),
        ("[a]\nsays = 'x'\npattern = 'xã'\nyes = ['huyện A']\nno = ['huyện B']\n", "does not find 'huyện A'"),
        ("[a]\nsays = 'x'\npattern = 'xã(?! hội)'\nyes = ['xã A']\nno = ['xã A', 'xã hội']\n", "finds 'xã' in 'xã A'"),
        ("[a]\nsays = 'x'\npattern = '(xã'\nyes = ['xã A']\nno = ['huyện']\n", "is no pattern"),
        ("[a]\nsays = 'x'\npattern = '{b} xã'\nyes = ['xã A']\nno = ['huyện']\n", "the fragment 'b'"),
        ("[a]\nsays = 'x'\nyes = ['xã A']\n", "needs a pattern"),
        ("[a]\nsays = 'x'\npatern = 'xã'\npattern = 'xã'\n", "unknown key 'patern'"),
        ("[a]\nsays = 'x'\npattern = '(?:xã)?'\nasked = 'fullmatch'\nyes = ['xã']\nno = ['xã hội']\n", None),
        ("[a]\nsays = 'x'\npattern = '(?:xã)?'\nyes = ['xã']\nno = ['huyện']\n", "finds '' in 'huyện'"),
        ("[a]\nsays = 'x'\npattern = 'xã'\nasked = 'find'\nyes = ['xã']\nno = ['huyện']\n", "is asked 'find'"),
        ("[a]\nsays = 'x'\npattern = '{role.chair} họp'\nyes = ['chủ trì họp']\nno = ['họp']\n", None),
        (
            "[a]\nsays = 'x'\npattern = '{role.guest} họp'\nyes = ['dự họp']\nno = ['họp']\n",
            "role.csv has no row 'guest'",
        ),
        ("[a]\nsays = 'x'\npattern = 'đợt \\d'\nneeds = ['đợt ']\nyes = ['đợt 1']\nno = ['lần 1']\n", None),
        (
            "[a]\nsays = 'x'\npattern = 'đợt \\d'\nneeds = ['năm']\nyes = ['đợt 1']\nno = ['lần 1']\n",
            "none of its needs",
        ),
        (
            "[a]\nsays = 'x'\npattern = '{law.kind} \\d'\nyes = ['chỉ thị 1']\nno = ['chỉ 1']\n",
            "law.csv has no row 'kind'",
        ),
        ("[a]\nsays = 'x'\npattern = '\\d {scale_word}'\nyes = ['2 triệu']\nno = ['2 xã']\n", None),
        ("[a]\nsays = 'x'\nwords = ['xã', 'huyện']\n", None),
        ("[a]\nsays = 'x'\nwords = []\n", "has no words"),
        ("[a]\nsays = 'x'\nwords = ['xã', 'xã']\n", "has 'xã' twice"),
        ("[a]\nsays = ''\nwords = ['xã']\n", "has no 'says'"),
        ("[a]\nsays = 'x'\nwords = ['xã']\npattern = 'xã'\n", "a pattern or a list of words"),
        ("[words]\nsays = 'x'\nwords = ['xã']\n", "[words] is no name"),
        ("[a\n", "not readable as TOML"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, content: str, says: str | None) -> None:
    (tmp_path / "plan.toml").write_text(content, "utf-8")
    faults = check(tmp_path, CUES)
    assert (faults == []) if says is None else (len(faults) == 1 and says in faults[0] and "plan.toml" in faults[0])


def test_an_unknown_phrase_or_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(AttributeError, match=r"'assertion\.toml' object has no attribute 'not_there'"):
        _ = phrases("assertion").not_there
    with pytest.raises(AttributeError, match=r"roles\.toml \[chair\] names words of cue tables"):
        _ = phrases("roles").chair
    with pytest.raises(GazetteerError, match=r"role\.csv has no row 'chair'.*roles\.toml"):
        phrases("roles").of(Cues(()))
    with pytest.raises(AttributeError, match=r"assertion\.toml has no list of words 'not_there'"):
        phrases("assertion").words("not_there")
    with pytest.raises(GazetteerError, match="no such table"):
        read(tmp_path / "none.toml")


def test_a_word_that_others_say_the_same_as_is_asked_for_with_them() -> None:
    with pytest.raises(AttributeError, match=r"statement\.toml \[however\] is read as ', tuy nhiên ', .*; ask for words\(\)"):
        phrases("statement").word("however")
