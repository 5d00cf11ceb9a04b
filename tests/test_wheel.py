"""The wheel holds all it needs: built, installed beside nothing of the checkout, and used from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT], check=True, capture_output=True)
    (found,) = out.glob("*.whl")
    return found


def test_every_table_is_inside(wheel: Path) -> None:
    inside = {name.removeprefix("ntm_extract/_data/") for name in zipfile.ZipFile(wheel).namelist()}
    tables = {str(p.relative_to(ROOT)) for kind in ("*.csv", "*.toml") for p in (ROOT / "gazetteers").rglob(kind)}
    assert len(tables) > 20
    assert tables <= inside


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Python with the wheel installed and nothing of the checkout, in an empty folder."""
    here = tmp_path_factory.mktemp("elsewhere")
    place = here / "site"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", place, wheel], check=True, capture_output=True)
    (here / "tin.txt").write_text("Huyện Tân Phú (Đồng Nai) có 9/17 xã đạt chuẩn nông thôn mới.", "utf-8")
    env = os.environ | {"PYTHONPATH": str(place), "PYTHONSAFEPATH": "1"}

    def python(*words: str, cwd: Path = here) -> str:
        done = subprocess.run([sys.executable, *words], cwd=cwd, env=env, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return python


def test_works_elsewhere(run: Callable[..., str]) -> None:
    assert run("-c", "import ntm_extract; print(ntm_extract.__file__)").rstrip().endswith("site/ntm_extract/__init__.py")
    assert "Usage" in run("-m", "ntm_extract.cli", "--help")
    records = [json.loads(line) for line in run("-m", "ntm_extract.cli", "extract", "tin.txt", "--published", "2016").splitlines()]
    assert [(r["value"], r["scope"]) for r in records if r["type"] == "figure"] == [(9, "734")]


def test_spacy_finds_the_components(run: Callable[..., str]) -> None:
    script = """
import spacy
nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1"}}})
nlp.add_pipe("ntm_sentences")
nlp.add_pipe("ntm_places")
print([(e.text, e.label_) for e in nlp(open("tin.txt", encoding="utf-8").read()).ents])
"""
    assert run("-c", script).strip() == "[('Tân Phú', 'PLACE'), ('Đồng Nai', 'PLACE')]"


def test_a_foreign_project_trains_beside_our_components(run: Callable[..., str], tmp_path: Path) -> None:
    """`spacy train` on a config that names our tokenizer and components; the trained pipeline in two processes, and saved and loaded."""
    for file in ("config.cfg", "corpus.py", "use.py"):
        (tmp_path / file).write_bytes((ROOT / "tests" / "project" / file).read_bytes())
    run("corpus.py", cwd=tmp_path)
    run("-m", "spacy", "init", "fill-config", "config.cfg", "full.cfg", cwd=tmp_path)
    run("-m", "spacy", "train", "full.cfg", "--output", "trained", cwd=tmp_path)
    said = json.loads(run("use.py", cwd=tmp_path).splitlines()[-1])
    assert said["pipes"] == ["ntm_sentences", "ntm_places", "ntm_figures", "textcat"]
    assert said["same"]
    assert said["one"] == [["PLAN", ["734", "75"], ["target"]], ["DONE", ["734", "75"], ["achieved"]]]
