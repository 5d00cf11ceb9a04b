"""Review: least certain first, every decision kept, undone and carried out; only the page itself can decide."""

from __future__ import annotations

import json
import re
import socket
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ntm_extract.annotate.review import LOG, Review, apply, edited, history
from ntm_extract.annotate.review_page import ReviewServer
from ntm_extract.errors import OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.reading.output import read_output
from ntm_extract.records import Document
from ntm_extract.view.summary import Summary
from ntm_extract.writing import write_jsonl

TEXT = "Huyện Tân Phú (Đồng Nai) <script>alert(1)</script> có 9/17 xã đạt chuẩn nông thôn mới. Ông Nguyễn Văn An, Phó Chủ tịch UBND huyện chủ trì. Năm 2016, xã Phú Lộc phấn đấu đạt chuẩn."


@pytest.fixture
def out(extractor: Extractor, tmp_path: Path) -> Path:
    found = [extractor.extract(Document(doc_id=name, title='"><b>', text=TEXT, published="2016-07-06")) for name in ("a/1", "b")]
    folder = tmp_path / "out"
    folder.mkdir()
    write_jsonl(folder / "documents.jsonl", (f.document for f in found))
    write_jsonl(folder / "records.jsonl", (r for f in found for r in f.records))
    return folder


def opened(out: Path, limit: int = 500) -> Review:
    return Review(read_output(out), out / LOG, "lan", limit)


def test_least_certain_first(out: Path) -> None:
    certain = [entry.record.confidence for entry in opened(out).entries]
    assert certain == sorted(certain)
    assert [e.record.confidence for e in opened(out, 3).entries] == certain[:3]


def test_decisions_survive_and_undo(out: Path) -> None:
    review = opened(out)
    first = review.next()
    assert first is not None
    review.decide(first.key, "yes")
    second = review.next()
    assert second is not None
    assert second.key != first.key
    review.decide(second.key, "no")
    again = opened(out)
    assert [v.verdict for v in again.decided.values()] == ["yes", "no"]
    undone = again.undo()
    assert undone is not None
    assert (undone.doc_id, undone.id) == second.key
    assert again.next() == second
    assert [v.verdict for v in history(out / LOG)] == ["yes"]
    assert [json.loads(line)["verdict"] for line in (out / LOG).read_text("utf-8").splitlines()] == ["yes", "no", "undo"]
    assert again.undo() is not None
    assert again.undo() is None


def test_applied(out: Path, tmp_path: Path) -> None:
    review = opened(out)
    by_type = {e.record.type: e for e in review.entries if e.document.doc_id == "b"}
    review.decide(by_type["official"].key, "no")
    review.decide(by_type["attainment"].key, "edit", {"status": "registered", "year": "2017"})
    review.decide(by_type["figure"].key, "yes")
    before = [r for _, records in read_output(out) for r in records]
    assert apply(read_output(out), out / LOG, tmp_path / "gold") == {"kept": 1, "changed": 1, "removed": 1, "not looked at": len(before) - 3}
    after = {(r.doc_id, r.id): r for _, records in read_output(tmp_path / "gold") for r in records}
    assert len(after) == len(before) - 1
    changed = after[by_type["attainment"].key]
    assert (changed.status, changed.year, changed.rule, changed.confidence) == ("registered", 2017, "annotator", 1.0)  # type: ignore[union-attr]
    assert after[by_type["figure"].key].confidence == 1.0
    looked_at = {e.key for e in by_type.values()}
    assert all(after[(r.doc_id, r.id)] == r for r in before if (r.doc_id, r.id) not in looked_at)
    decisions = [json.loads(line) for line in (tmp_path / "gold" / "decisions.jsonl").read_text("utf-8").splitlines()]
    assert {d["who"] for d in decisions} == {"lan"}
    assert sorted(d["change"] for d in decisions) == ["changed", "kept", "removed"]


@pytest.mark.parametrize(
    ("kind", "written", "said"),
    [
        ("figure", {"value": "chín"}, "slot 'value': 'chín' is not JSON"),
        ("figure", {"status": "xong"}, "status: Input should be"),
        ("figure", {"value": ""}, "value: Field required"),
        ("figure", {"quote": "khác"}, "figure has no slot 'quote'"),
        ("official", {"roles": "chair, king"}, "roles.1: Input should be"),
    ],
)
def test_an_edit_that_is_no_record(out: Path, kind: str, written: dict[str, str], said: str) -> None:
    record = next(e.record for e in opened(out).entries if e.record.type == kind)
    with pytest.raises(OptionError, match=re.escape(said)):
        edited(record, written)


def test_an_edit_of_lists_and_objects(out: Path) -> None:
    review = opened(out)
    figure = next(e.record for e in review.entries if e.record.type == "figure")
    new = edited(figure, {"value": "10", "period": '{"start": "2016-01-01", "end": "2016-06-30"}', "as_of": ""})
    assert (new.value, new.period.end, new.as_of) == (10, "2016-06-30", None)  # type: ignore[union-attr]
    official = next(e.record for e in review.entries if e.record.type == "official")
    assert edited(official, {"roles": "chair, speaker"}).roles == ("chair", "speaker")  # type: ignore[union-attr]


def test_a_broken_log_is_told(out: Path) -> None:
    (out / LOG).write_text('{"doc_id": "b"}\n', "utf-8")
    with pytest.raises(OptionError, match=r"review\.jsonl:1: is not a decision"):
        opened(out)


# ---- the page

Ask = Callable[..., tuple[int, str, dict[str, str]]]


@pytest.fixture
def port(out: Path) -> Iterator[int]:
    """Where a review is served."""
    running = ReviewServer(opened(out), 0, Summary())
    assert running.server_address[0] == "127.0.0.1"
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield running.server_port
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def ask(port: int) -> Ask:
    """``ask("/decide", verdict="yes", ...)`` posts a form; without one it gets the page."""

    def asked(path: str = "/", host: str = "127.0.0.1", **form: str) -> tuple[int, str, dict[str, str]]:
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Host": f"{host}:{port}"})
        if form:
            request.data = urllib.parse.urlencode(form).encode()
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read().decode(), dict(answer.headers)
        except urllib.error.HTTPError as fault:
            return fault.code, fault.read().decode(), dict(fault.headers)

    return asked


def hidden(page: str) -> dict[str, str]:
    """The fields of the first form."""
    return {
        name: value.replace("&lt;", "<")
        for name, value in re.findall(r'<input type="hidden" name="(token|doc_id|id)" value="([^"]*)"', page)
    }


def test_page_decides_edits_and_undoes(ask: Ask, out: Path) -> None:
    _, page, _ = ask()
    total = int(re.findall(r"<small>0 / (\d+)</small>", page)[0])
    first = hidden(page)
    status, page, _ = ask("/decide", verdict="yes", **first)
    assert (status, f"<small>1 / {total}</small>" in page) == (200, True)
    status, page, _ = ask("/decide", verdict="no", **hidden(page))
    assert f"<small>2 / {total}</small>" in page
    status, page, _ = ask("/undo", token=first["token"])
    assert f"<small>1 / {total}</small>" in page
    assert [v.verdict for v in history(out / LOG)] == ["yes"]
    while 'name="slot.status"' not in page:
        _, page, _ = ask("/decide", verdict="yes", **hidden(page))
    status, refused, _ = ask("/decide", verdict="edit", **hidden(page), **{"slot.status": "xong"})
    assert status == 400
    assert 'role="alert">status: Input should be' in refused
    _, page, _ = ask("/decide", verdict="edit", **hidden(page), **{"slot.status": "registered"})
    last = history(out / LOG)[-1]
    assert last.slots is not None
    assert (last.verdict, last.slots["status"], last.who) == ("edit", "registered", "lan")


def test_to_the_end(ask: Ask) -> None:
    _, page, _ = ask()
    for _ in range(100):
        if "Xong · Done" in page:
            break
        _, page, _ = ask("/decide", verdict="yes", **hidden(page))
    assert "Xong · Done" in page


@pytest.mark.parametrize("token", ["", "khác", "é"])
def test_no_other_page_decides(ask: Ask, out: Path, token: str) -> None:
    fields = hidden(ask()[1])
    assert ask("/decide", verdict="no", **fields | {"token": token})[0] == 403
    assert ask("/undo", token=token)[0] == 403
    assert not (out / LOG).exists()


def test_a_line_that_says_nothing_keeps_nobody_waiting(ask: Ask, port: int) -> None:
    """Chromium opens one more than it needs."""
    with socket.create_connection(("127.0.0.1", port)):
        assert ask()[0] == 200


def test_no_other_host(ask: Ask) -> None:
    assert ask(host="evil.example")[0] == 421
    assert ask("/undo", host="evil.example", token="x")[0] == 421


@pytest.mark.parametrize(("path", "status"), [("/khac", 404), ("/decide", 400)])
def test_nonsense(ask: Ask, path: str, status: int) -> None:
    assert ask(path, token=hidden(ask()[1])["token"], verdict="maybe")[0] == status


def test_planted_markup_is_inert(ask: Ask) -> None:
    _, page, headers = ask()
    assert "<script>alert" not in page
    assert "<b>" not in page
    nonce = re.findall(r'<script nonce="([^"]+)">', page)
    assert len(nonce) == page.count("<script") == 1
    assert f"script-src 'nonce-{nonce[0]}'" in headers["Content-Security-Policy"]
    assert "https://" not in page
