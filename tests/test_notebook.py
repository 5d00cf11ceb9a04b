"""The notebook runs from its first cell to its last and draws its plot."""

from __future__ import annotations

import base64
import io
import struct
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOK = ROOT / "docs" / "notebooks" / "target_years.ipynb"


def pictures(notebook: nbformat.NotebookNode) -> list[bytes]:
    """The PNG files among the outputs."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert [output.get("evalue") for output in outputs if output.output_type == "error"] == []
    return [base64.b64decode(output.data["image/png"]) for output in outputs if "image/png" in output.get("data", {})]


@pytest.fixture(scope="module")
def written() -> nbformat.NotebookNode:
    return nbformat.read(NOTEBOOK, as_version=4)


def test_it_runs_and_draws(written: nbformat.NotebookNode) -> None:
    import matplotlib.image

    assert len(pictures(written)) == 1
    done = NotebookClient(written.copy(), timeout=300, kernel_name="python3", resources={"metadata": {"path": str(ROOT)}}).execute()
    (drawn,) = pictures(done)
    assert struct.unpack(">II", drawn[16:24]) > (400, 150)
    pixels = matplotlib.image.imread(io.BytesIO(drawn))[:, :, :3]
    green = (abs(pixels - (0x2D / 255, 0x7D / 255, 0x46 / 255)) < 0.02).all(axis=2)
    assert green.sum() > 300  # bars of what was reached, more than the legend's patch


def test_it_stays_small() -> None:
    assert NOTEBOOK.stat().st_size < 60_000
