"""Sentences: where one ends, and where none does; a stretch without any end is cut."""

from __future__ import annotations

import time

import pytest

from ntm_extract.normalise import normalise
from ntm_extract.segment import sentences
from ntm_extract.segment.sentences import LONGEST

ROWS = [
    ("Xã đạt 19 tiêu chí. Huyện công nhận.", ["Xã đạt 19 tiêu chí.", "Huyện công nhận."]),
    ("Đẹp quá! Bà con vui.\nẢnh: Thu Hà", ["Đẹp quá!", "Bà con vui.", "Ảnh: Thu Hà"]),
    ("Ông nói: “Xã sẽ về đích.” Mọi người vỗ tay.", ["Ông nói: “Xã sẽ về đích.”", "Mọi người vỗ tay."]),
    ("Đoàn về TP. Hà Tĩnh và H. Can Lộc.", ["Đoàn về TP. Hà Tĩnh và H. Can Lộc."]),
    ("Đ/c Q. Bí thư dự; thu nhập 36.2 triệu đồng.", ["Đ/c Q. Bí thư dự; thu nhập 36.2 triệu đồng."]),
    ("Sáng 27.3 xã họp.", ["Sáng 27.3 xã họp."]),
    ("Xã tiếp đoàn của huyện.Tại đây, dân kiến nghị.", ["Xã tiếp đoàn của huyện.", "Tại đây, dân kiến nghị."]),
    ("TP.Hà Tĩnh, ths.Lê Văn A, Th.S B và trang baocan.vn.", ["TP.Hà Tĩnh, ths.Lê Văn A, Th.S B và trang baocan.vn."]),
    ("Bà L.T.H. (thôn Đông) kể lại.", ["Bà L.T.H. (thôn Đông) kể lại."]),
    # the number of an item stands in the sentence that lists it, a count does not
    ("Huyện đề nghị: 1. Xã A họp dân; 2. Xã B trả nợ.", ["Huyện đề nghị: 1. Xã A họp dân; 2. Xã B trả nợ."]),
    ("Số xã: 12. Số thôn: 90.", ["Số xã: 12.", "Số thôn: 90."]),
    ("Xã họp...” Dân vui!!! Hết…", ["Xã họp...”", "Dân vui!!!", "Hết…"]),
    (" \n\n ", []),
]


@pytest.mark.parametrize(("words", "expected"), ROWS)
def test_sentences(words: str, expected: list[str]) -> None:
    text = normalise(words)
    assert [words[slice(*text.home(s.start, s.end))] for s in sentences(text).items] == expected


@pytest.mark.parametrize("unit", ["9/17 xã; ", "9/17 xã, ", "xã ", "x"])
def test_a_stretch_without_end_is_cut_and_nothing_is_lost(unit: str) -> None:
    words = unit * (LONGEST * 3 // len(unit))
    found = sentences(normalise(words)).items
    assert len(found) >= 3
    assert all(s.end - s.start <= LONGEST for s in found)
    assert "".join(words[s.start : s.end] for s in found).replace(" ", "") == words.replace(" ", "")
    if ";" in unit:
        assert all(words[s.end - 1] == ";" for s in found)


@pytest.mark.parametrize(
    ("between", "lines"),
    [
        ("\n", [0] * 8),  # each sentence on a line of its own: one paragraph
        ("\n\n", [*range(8)]),
        (" Dân vui.\n", [line for line in range(7) for _ in "ab"] + [7]),  # paragraphs of two sentences each
    ],
)
def test_the_lines_of_a_paper_that_keeps_each_sentence_on_its_own(between: str, lines: list[int]) -> None:
    found = sentences(normalise(between.join(f"Xã làm {n} km đường." for n in range(1, 9)))).items
    assert [s.line for s in found] == lines


def test_a_line_that_is_no_sentence_is_no_part_of_a_paragraph() -> None:
    words = [f"Xã làm {n} km đường." for n in range(1, 9)]
    found = sentences(normalise("\n".join([*words[:4], "Dân góp sức", *words[4:]]))).items
    assert [s.line for s in found] == [0, 0, 0, 0, 1, 2, 2, 2, 2]


@pytest.mark.parametrize("sign", [".", "…", "!"])
def test_a_row_of_dots_is_seen_once(sign: str) -> None:
    text = normalise(sign * 20_000)
    before = time.process_time()
    sentences(text)
    assert time.process_time() - before < 1


def test_the_sentences_around_one_are_known_by_it_and_none_goes_round_to_the_other_end() -> None:
    found = sentences(normalise("Xã họp. Dân góp. Đường xong. Huyện khen."))
    first, second, third, last = found.items
    assert (found.previous(first), found.previous(third)) == (None, second)
    assert (found.next(last), found.next(third)) == (None, last)
    assert (found.back(first, 2), found.back(last, 2), found.back(second, 9)) == ((), (third, second), (first,))
    assert (found.between(first, last), found.between(first, second)) == ((second, third), ())
