"""The command line: whole processes, real files; a user's mistake is one line that says where, what and what to do, and exit code 2."""

from __future__ import annotations

import json
import os
import resource
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import ntm_extract

ARTICLE = "Chiều 5/7, UBND huyện Tân Phú (Đồng Nai) tổ chức hội nghị sơ kết 6 tháng đầu năm. Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới.\n"


def run(*words: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """`ntm-extract WORDS` as a process."""
    done = subprocess.run(
        [sys.executable, "-m", "ntm_extract.cli", *map(str, words)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=os.environ | {"COLUMNS": "100"} | environment,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "tin.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_extract_to_stdout(article: Path) -> None:
    done = run("extract", article, "--published", "2016-07-06")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert {"place", "meeting", "figure"} <= {r["type"] for r in rows}
    assert all(ARTICLE[r["start"] : r["end"]] == r["quote"] for r in rows)


@pytest.mark.parametrize("words", [["extract"], ["show"], ["explain", "--at", "0"], ["extract", "--published", "hôm qua"]])
def test_what_is_said_is_utf_8_in_every_locale(words: list[str], article: Path) -> None:
    usual, old = (run(words[0], article, *words[1:], **names) for names in ({}, {"PYTHONIOENCODING": "latin-1"}))
    assert (old.returncode, old.stdout, old.stderr) == (usual.returncode, usual.stdout, usual.stderr)


@pytest.mark.parametrize("published", ["2016", "2016-07", "2016-07-06"])
def test_partial_dates(article: Path, tmp_path: Path, published: str) -> None:
    assert run("extract", article, "--published", published, "-o", tmp_path / "out").returncode == 0
    document = json.loads((tmp_path / "out" / "documents.jsonl").read_text("utf-8"))
    assert (document["published"], document["scope"], document["text"]) == (published, "734", ARTICLE)


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2017-08", "2017-08-14"), ("2017", "2017-08-14"), ("2017-07", "2017-07"), ("2018", "2018"), ("2017-08-15", "2017-08-15")],
)
def test_a_day_that_a_page_bears_is_no_vaguer_for_a_month_that_is_given(tmp_path: Path, published: str, expected: str) -> None:
    page = tmp_path / "tin.html"
    page.write_text(f"<html><meta property='article:published_time' content='2017-08-14'><body><p>{ARTICLE}</p></body></html>", "utf-8")
    run("extract", page, "--published", published, "-o", tmp_path / "out")
    assert json.loads((tmp_path / "out" / "documents.jsonl").read_text("utf-8"))["published"] == expected


def test_no_two_documents_have_one_id(tmp_path: Path) -> None:
    """Files called alike in two folders, rows with one id, and a row that is there twice."""
    texts = [ARTICLE, ARTICLE.replace("9/17", "10/17"), ARTICLE.replace("9/17", "11/17")]
    for year, text in zip(("2015", "2016"), texts, strict=False):
        (tmp_path / year).mkdir()
        (tmp_path / year / "tin.txt").write_text(text, "utf-8")
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"doc_id": "r", "text": text}) + "\n" for text in (*texts, texts[2], texts[0])), "utf-8")
    done = run("extract", tmp_path / "2015", tmp_path / "2016", rows, "-o", tmp_path / "out")
    ids = [json.loads(line)["doc_id"] for line in (tmp_path / "out" / "documents.jsonl").read_text("utf-8").splitlines()]
    assert [*ids[:3], *(i[:2] for i in ids[3:])] == ["2015/tin.txt", "2016/tin.txt", "r", "r~", "r~"]
    assert done.stderr.count("r: was read before, word for word") == 2
    assert run("export", tmp_path / "out", "--to", "sqlite").returncode == 0


def test_stdin() -> None:
    done = run("extract", "-", "--published", "2016", stdin=ARTICLE.encode())
    assert '"734"' in done.stdout


def test_folder_goes_on_after_a_bad_file(article: Path, tmp_path: Path) -> None:
    (article.parent / "hong.txt").write_bytes(b"")
    (article.parent / "trang.html").write_text(f"<html><head><title>Tin</title></head><body><p>{ARTICLE}</p></body></html>", "utf-8")
    (article.parent / "loat.jsonl").write_text(
        json.dumps({"doc_id": "a1", "text": ARTICLE, "published": "2016-07"}) + "\n{broken\n", "utf-8"
    )
    done = run("extract", article.parent, "-o", tmp_path / "out")
    documents = [json.loads(line) for line in (tmp_path / "out" / "documents.jsonl").read_text("utf-8").splitlines()]
    assert done.returncode == 0
    assert {d["doc_id"] for d in documents} == {"a1", "tin.txt", "trang.html"}
    assert "hong.txt" in done.stderr
    assert "loat.jsonl" in done.stderr


def test_a_second_run_does_not_read_what_the_first_has_written(article: Path, tmp_path: Path) -> None:
    first, second = (run("extract", tmp_path, "-o", tmp_path / "out").stderr for _ in range(2))
    assert first == second
    assert first.startswith("1 document,")


def test_the_output_is_no_folder_of_articles(article: Path, tmp_path: Path) -> None:
    done = run("extract", tmp_path, "-o", tmp_path)
    assert done.returncode == 2
    assert "is the folder that is read; give another one" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["tin.txt"]


def test_a_path_that_is_not_there_leaves_no_folder(article: Path, tmp_path: Path) -> None:
    done = run("extract", article, tmp_path / "khong-co", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert "no such file or folder" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["extract", "khong-co.txt"], "khong-co.txt: no such file or folder"),
        (["extract", "tin.txt", "--published", "hôm qua"], "'hôm qua' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD"),
        (["extract", "tin.txt", "--published", "2016-13-01"], "is not a date"),
        (["extract", "tin.txt", "--scope", "99999"], "scope '99999' is not a unit code; find one with: ntm-extract gazetteer lookup NAME"),
        (["extract", "trong.txt"], "trong.txt"),
        (["extract", "nhi-phan.bin"], "nhi-phan.bin"),
        (["extract", "tin.txt", "--gazetteer", "khong-co"], "khong-co"),
        (["show", "khong-co"], "khong-co: no such file or folder"),
        (["explain", "khong-co.txt"], "khong-co.txt"),
        (["evaluate", "khong-co", "khong-co"], "khong-co"),
        (
            ["browse", "khong-co", "--build-only"],
            "khong-co/documents.jsonl: no such file; give a folder that extract -o or run has written",
        ),
        (["review", "khong-co"], "khong-co/documents.jsonl: no such file; give a folder"),
        (["annotate", "export", "khong-co"], "khong-co/documents.jsonl: no such file; give a folder"),
        (["annotate", "import", "khong-co", "-o", "gold"], "khong-co/documents.jsonl: No such file or directory; give a folder"),
        (["annotate", "export", "ra", "--to", "conll"], "take one of label-studio, brat, web-annotation, docbin"),
        (["agree", "khong-co", "khong-co"], "khong-co: no such file or folder"),
        (["extract", "thu-muc-rong"], "thu-muc-rong: holds no files; nothing to extract"),
        (["show", "thu-muc-rong"], "thu-muc-rong: holds no files"),
        (["extract", "tin.txt", "-o", "tin.txt"], "tin.txt: File exists; check the path"),
        (
            ["show", "tin.txt", "--limit", "0", "--html", "khong-co/tin.html"],
            "khong-co/tin.html: No such file or directory; check the path",
        ),
        (
            ["show", "tin.txt", "--limit", "0", "--sqlite", "khong-co/tin.sqlite"],
            "khong-co/tin.sqlite: No such file or directory; check the path",
        ),
        (["extract", "tin.txt", "-o", "da-chay"], "da-chay: holds the output of ntm-extract run; give another folder"),
        (["extract", "tin.txt", "-o", "bo-du-lieu"], "bo-du-lieu: holds the output of ntm-extract export; give another folder"),
        (["run", "tin.txt", "-o", "bo-du-lieu"], "bo-du-lieu: holds the output of ntm-extract export; give another folder, or --fresh"),
        (["panel", "ra", "-o", "bo-du-lieu"], "bo-du-lieu: holds a data set, whose description would be lost; give another folder"),
        (["export", "ra", "-o", "ra"], "ra: holds documents.jsonl, which is of no data set and would be lost; give a new folder"),
        (["annotate", "import", "ra", "-o", "da-chay"], "da-chay: holds the output of ntm-extract run; give another folder"),
        (["review", "ra", "--apply", "da-chay"], "da-chay: holds the output of ntm-extract run; give another folder"),
        (["show", "ra", "--published", "2016"], "--published and --scope are for articles; those of ra have theirs"),
        (["run", "khong-co.txt", "-o", "khong-co"], "khong-co.txt: no such file or folder"),
        (["run", "tin.txt", "-o", "ra"], "ra: holds the output of ntm-extract extract; give another folder, or --fresh"),
        (["export", "khong-co"], "khong-co/documents.jsonl: no such file; give a folder"),
        (
            ["evaluate", "thu-muc-rong", "thu-muc-rong"],
            "thu-muc-rong: holds no JSON Lines; give a folder with documents.jsonl and records.jsonl",
        ),
        (["gazetteer", "lookup", "Tân Phú", "--within", "99"], "--within '99': no unit has this code"),
        (["gazetteer", "lookup", "Xã Không Có Tên Này"], "no unit has this name"),
        (["gazetteer", "lookup", "Tân Phú", "--date", "mai"], "'mai' is not a date"),
        (["gazetteer", "lineage", "1"], "no unit has this code"),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, list) else None,
)
def test_mistakes_of_the_user(words: list[str], said: str, article: Path) -> None:
    (article.parent / "trong.txt").write_text(" \n", "utf-8")
    (article.parent / "nhi-phan.bin").write_bytes(bytes(range(128, 256)) * 8)
    (article.parent / "thu-muc-rong").mkdir()
    (article.parent / "da-chay").mkdir()
    (article.parent / "ra").mkdir()
    (article.parent / "bo-du-lieu").mkdir()
    for name in ("documents.jsonl", "datapackage.json"):
        (article.parent / "bo-du-lieu" / name).touch()
    for name in ("documents.jsonl", "records.jsonl"):
        (article.parent / "ra" / name).touch()
    (article.parent / "da-chay" / "manifest.sqlite").write_bytes(b"x")
    done = run(*words, cwd=article.parent)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert not (article.parent / "khong-co").exists()  # a command that fails leaves nothing behind


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk without room")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk(article: Path, unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "ntm_extract.cli", "extract", str(article)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        )
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["ntm-extract: No space left on device; check the path, its permissions and the space on the disk"]


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (["show", "--limit", "0", "--sqlite", "x.sqlite"], "x.sqlite"),
        (["show", "--limit", "0", "--html", "x.html"], "x.html"),
        (["export", "--to", "sqlite"], "out/dataset-sqlite"),
        (["export", "--to", "csv"], "out/dataset-csv"),
        (["browse", "--build-only"], "out/browse.sqlite"),
    ],
)
def test_a_disk_that_fills_up_while_a_file_is_written(article: Path, tmp_path: Path, words: list[str], file: str) -> None:
    """SQLite tells of a full disk in its own way, and an open file does not say its name."""
    article.write_text(ARTICLE * 40, "utf-8")
    run("extract", article, "-o", tmp_path / "out")
    done = subprocess.run(
        [sys.executable, "-m", "ntm_extract.cli", words[0], "out", *words[1:]],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith(f"ntm-extract: {file}: ")
    assert not (tmp_path / file).exists()


def test_a_closed_pipe_ends_quietly(article: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ntm_extract.cli", "extract", str(article)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""


def test_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "ntm_extract", "--version"], capture_output=True, text=True)
    assert done.stdout == f"ntm-extract {ntm_extract.__version__}\n"


def test_version() -> None:
    assert run("--version").stdout == f"ntm-extract {ntm_extract.__version__}\n"


def test_what_run_writes_can_be_scored(article: Path, tmp_path: Path) -> None:
    """A run leaves other JSON Lines beside its records, and an export may lie in the same folder: neither is gold."""
    assert run("run", article, "-o", tmp_path / "out").returncode == 0
    assert run("export", tmp_path / "out", "--to", "jsonl").returncode == 0
    result = json.loads(run("evaluate", tmp_path / "out", tmp_path / "out", "--json").stdout)
    assert (result["summary"]["documents"], result["summary"]["micro_strict_f1"]) == (1, 1.0)


def test_show_writes_all_views(article: Path, tmp_path: Path) -> None:
    assert run("extract", article, "-o", tmp_path / "out", "--published", "2016-07-06").returncode == 0
    done = run("show", tmp_path / "out", "--html", tmp_path / "v.html", "--sqlite", tmp_path / "r.sqlite")
    assert "huyện Tân Phú (734)" in done.stdout
    assert "9/17 xã" in done.stdout
    assert "<mark" in (tmp_path / "v.html").read_text("utf-8")
    with sqlite3.connect(tmp_path / "r.sqlite") as base:
        assert base.execute("SELECT doc_id FROM search WHERE folded MATCH 'tan phu dong nai'").fetchall() == [("tin.txt",)]
        assert base.execute("SELECT value FROM records WHERE type = 'figure' AND status = 'achieved'").fetchall() == [(9,)]


def test_show_goes_on_after_a_bad_file(article: Path, tmp_path: Path) -> None:
    (tmp_path / "a-trong.txt").write_bytes(b"")
    done = run("show", tmp_path, "--limit", "1", "--html", tmp_path / "v.html")
    assert done.returncode == 2
    assert "9/17 xã" in done.stdout
    assert "9/17 xã" in (tmp_path / "v.html").read_text("utf-8")
    assert done.stderr == "ntm-extract: a-trong.txt: is empty; nothing to extract\n"


def test_explain_says_rule_and_losers(article: Path) -> None:
    done = run("explain", article, "--at", str(ARTICLE.index("Tân Phú")), "--published", "2016")
    assert "rule        toponym" in done.stdout
    assert "candidate" in done.stdout


def test_explain_a_record_of_a_data_set(tmp_path: Path) -> None:
    """A panel or a data set names a record by its id: the folder it came from explains it, as does a file of several articles."""
    rows = tmp_path / "loat.jsonl"
    rows.write_text("".join(json.dumps({"doc_id": f"r{i}", "text": f"Tin {i}. {ARTICLE}", "published": "2016-07"}) + "\n" for i in range(3)), "utf-8")
    assert run("extract", rows, "-o", tmp_path / "out").returncode == 0
    records = [json.loads(line) for line in (tmp_path / "out" / "records.jsonl").read_text("utf-8").splitlines()]
    wanted = next(r for r in records if r["type"] == "figure" and r["doc_id"] == "r2")
    for where in (tmp_path / "out", rows):
        said = run("explain", where, "--id", wanted["id"]).stdout.splitlines()
        assert said[0].lstrip("# ").startswith(("r2", f"figure {wanted['id']}"))
        assert sum(line.startswith("figure") for line in said) == 1
        one = run("explain", where, "--doc", "r1", "--at", str(ARTICLE.index("9/17") + 7))
        assert one.stdout.startswith("figure ")
    assert "r1" not in run("explain", rows, "--doc", "r0").stdout
    for words, says in (
        ((rows, "--at", "5"), "holds several articles; say which with --doc"), ((rows, "--doc", "r7"), "--doc 'r7'"), ((rows, "--id", "figure-0"), "--id 'figure-0': no record"),
        ((tmp_path / "out", "--id", "figure-0"), "--id 'figure-0'"), ((tmp_path / "out", "--published", "2016"), "are for articles"),
    ):  # fmt: skip
        done = run("explain", *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert says in done.stderr


def test_explain_nothing(article: Path) -> None:
    assert "no record at" in run("explain", article, "--at", str(ARTICLE.index("toàn")), "--published", "2016").stdout


@pytest.mark.parametrize(
    ("option", "value", "says"), [("--at", "99999", "the text has"), ("--id", "figure-none", "no record has this id")]
)
def test_explain_what_is_not_there(article: Path, option: str, value: str, says: str) -> None:
    done = run("explain", article, option, value, "--published", "2016")
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_lookup_and_lineage() -> None:
    rows = json.loads(run("gazetteer", "lookup", "Thượng Lộc", "--date", "2017-08-07", "--json").stdout)
    assert [(r["code"], r["today"]) for r in rows] == [("18478", "18484 xã Đồng Lộc")]
    assert "18484 xã Đồng Lộc" in run("gazetteer", "lineage", "18478").stdout


@pytest.mark.parametrize(
    ("words", "first"),
    [
        # the province around it changed in 2008
        (["Kim Quan", "--within", "01"], "09976  xã Kim Quan, huyện Thạch Thất, thành phố Hà Nội  [2004-01-01 .. 2025-07-01]"),
        (["Kim Quan", "--within", "28"], "09976  xã Kim Quan, huyện Thạch Thất, thành phố Hà Nội  [2004-01-01 .. 2025-07-01]"),
        (["Kim Quan", "--date", "2005", "--within", "28"], "09976  xã Kim Quan, huyện Thạch Thất, tỉnh Hà Tây  [2004-01-01 .. 2025-07-01]"),
        (["tỉnh Quảng Ninh"], "22     tỉnh Quảng Ninh  [2004-01-01 .. today]"),  # nothing is around it
    ],
)
def test_lookup_tells_what_is_around(words: list[str], first: str) -> None:
    assert run("gazetteer", "lookup", *words).stdout.startswith(first)


def test_lookup_suggests() -> None:
    assert "Thượng Lộc" in run("gazetteer", "lookup", "thuong loc").stderr


def test_schema_is_json() -> None:
    assert set(json.loads(run("schema").stdout)) == {"document", "record"}


@pytest.mark.parametrize(
    "words",
    [[], ["extract"], ["show"], ["explain"], ["evaluate"], ["schema"], ["gazetteer"], ["browse"], ["review"], ["annotate"], ["agree"]],
)
def test_help(words: list[str]) -> None:
    done = run(*words, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout
    assert "<bool>" not in done.stdout  # a flag takes no value
    assert not [line for line in done.stdout.splitlines() if line.endswith("...") and not line.startswith("Usage")]  # what a command is for fits in its line


@pytest.mark.parametrize("command", ["browse", "review"])
def test_a_port_that_is_taken(command: str, article: Path, tmp_path: Path) -> None:
    assert run("extract", article, "-o", tmp_path / "out", "--published", "2016-07-06").returncode == 0
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = run(command, tmp_path / "out", "--port", port)
    assert done.returncode == 2
    assert f"port {port}: " in done.stderr
    assert "take another with --port" in done.stderr
    assert "Traceback" not in done.stderr
