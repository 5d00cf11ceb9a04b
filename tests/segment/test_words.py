"""Words: exactly what underthesea cuts, with offsets; on our articles, on the real ones, and on what its pattern treats apart."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from ntm_extract.normalise import normalise
from ntm_extract.segment import crf, sentences, word_tokenize, words

ROOT = Path(__file__).resolve().parents[2]
ODD = [
    "",
    " \n\t ",
    "Xã Thạch Bình đạt 19/19 tiêu chí nông thôn mới.",
    "Ông Nguyễn Văn A.",  # "A." is two tokens at the end of a text
    "Ông Nguyễn Văn A. nói",  # and one before a space
    "Ông Nguyễn Văn A. \n",
    "H’Mông, N'Thôn Hạ, TP.HCM, T.Ư, v.v... và v.v.",
    "Quyết định 16/QĐ-UBND ngày 05/01/2017; 1.286,5 tỷ đồng; 36,2%; 3x4; 2.147.483.647 2147483647 2147483648 +5 -7",
    "nghành nông nghiệp, qui mô, hoà bình, thuỷ lợi, Ðức Thọ",
    "báo ở https://vi.example.vn/a(b)c?d=1, thư: a.b@c.vn. :)) :D <3 =>",
    "½ ² ٣ ß İ ǅ ♥‿♥ e-mail 43H-0530 1.600m-2.000m",
    "“Có,” bà nói... – đúng?!",
    "a\u00a0b\u200bc\u3000d\u2028e\x1cf",
]
TEXTS = [json.loads(line)["text"] for split in ("dev", "test") for line in (ROOT / "corpora" / split / "documents.jsonl").open(encoding="utf-8")]


def underthesea(text: str) -> list[str]:
    from underthesea import word_tokenize as theirs

    found: list[str] = theirs(text)
    return found


@pytest.mark.parametrize("text", [*ODD, *TEXTS])
def test_same_words(text: str) -> None:
    assert word_tokenize(text) == underthesea(text)


@pytest.mark.parametrize("text", TEXTS)
def test_same_words_sentence_by_sentence(text: str) -> None:
    for sentence in sentences(normalise(text)).items:
        piece = text[sentence.start : sentence.end]
        assert word_tokenize(piece) == underthesea(piece)


def test_same_words_in_real_articles(shared: Path) -> None:
    for line in (shared / "corpora" / "dev" / "documents.jsonl").open(encoding="utf-8"):
        text = json.loads(line)["text"]
        assert word_tokenize(text) == underthesea(text)


def test_same_words_in_nonsense() -> None:
    """Runs of all articles in any order, capitals changed: n-grams that no memory has seen."""
    chance = random.Random(7)
    runs = [run for text in [*ODD, *TEXTS] for run in text.split()]
    for _ in range(200):
        text = " ".join(chance.choice((str, str.upper, str.title, str.lower))(run) for run in chance.choices(runs, k=chance.randint(1, 25)))
        assert word_tokenize(text) == underthesea(text)


def test_same_words_when_memory_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crf, "KEPT", 5)
    for text in TEXTS[:3]:
        assert word_tokenize(text) == underthesea(text)


@pytest.mark.parametrize("text", TEXTS)
def test_words_lie_in_the_text(text: str) -> None:
    """Offsets: the words are the text without its white space, and say what underthesea says up to its respelling."""
    canonical = normalise(text)
    for sentence in sentences(canonical).items:
        found = words(canonical, sentence.start, sentence.end)
        pieces = [canonical.canonical[w.start : w.end] for w in found]
        theirs = underthesea(canonical.canonical[sentence.start : sentence.end])
        assert len(pieces) == len(theirs)
        assert "".join("".join(p.split()) for p in pieces) == "".join(canonical.canonical[sentence.start : sentence.end].split())
        assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


def test_words_of_a_part_count_from_the_text() -> None:
    text = normalise("Đến nay, hợp tác xã có 12 thành viên.")
    start = text.canonical.index("hợp tác xã")
    assert [text.canonical[w.start : w.end] for w in words(text, start, len(text.canonical))] == ["hợp tác xã", "có", "12", "thành viên", "."]


def test_letters_without_a_composed_form_fall_back_to_syllables() -> None:
    text = normalise("xã x\u0323 mới")
    assert words(text, 0, len(text.canonical))
