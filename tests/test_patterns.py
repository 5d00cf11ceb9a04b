"""`sought` finds what the pattern as it is written finds, whatever stretch is searched; half of the texts hold words that must not match."""

from __future__ import annotations

import re

import pytest

from ntm_extract.patterns import any_of, sought

PATTERNS = [
    r"(?<!\w)(?:đã|mới)\s",
    r"(?<!\w)xã(?: điểm)?(?!\w)",
    r"(?<!\w)(?:ở |tại )?(?:các )?xã\s",
    r"(?<!\w)(?<!các )(?<!\d )(?P<word>xã|huyện|thị xã)\s(?:này|đó)(?!\w)",
    r"(?<!chỉ |còn )(?:đạt|có)(?: được)?\s(?P<count>\d+)",
    r"(?<=\s)(?:từ|đến)\s(?:năm\s)?(20\d\d)",
    r"(?<![\w/-])(?P<kind>quyết\ định|qđ)\s(?:số\s)?\d+",
    r"(?<!\w)(?:cả? )?huyện",
    r"(?<!\w)(?:(?:toàn|cả) )?(?:xã|huyện) có",
    r"(?<!\w)\d+\s(?:xã|huyện)",
    r"(?<![\d/])(?P<count>\d{1,3})\s(?:xã|huyện)(?!\w)",
    r"(?<!\w)(?:\d{2,4}|\d{1}|hai|ba) xã",
    r"(?<!\w)xã|(?<!\w)huyện",
    r"(?<!\w)(?:(?<!thị )xã|(?<!các )(?<!toàn )(?:huyện|thị xã))\s",
    r"(?:(?:đã|mới|còn)\s(?:có\s)?|\(|, )(?:\d+|đạt)",
    r"(?<!\w)(?:từ (?P<from>\d+)|một) ",
    r"(?:(?<=\s)|(?<=\n))xã",
    r"(?:\A|(?<=[,;] )|(?<=một ))(?:xã|thị xã)(?!\w)",
    r"(?:(?<=\s)|(?<=\n))?xã",
    r"(?<!các)(?<!\d)\s(?:xã|huyện)\s",
    r"(?:đạt|đã)\s[^\s(]+|(?<!các )(?:xã|huyện)",
    r"-(?<=\s-)\s|(?<!\w)(?:còn|cả|có)(?!\w)",
    r"(?<!các )(?<!\w)[Hh]uyện(?: [ABC])?(?!\w)",
    r"(?<!\w)(?:[Tt]oàn|các|[Tt]rên địa bàn) (?P<word>xã|huyện)",
    r"(?<![\w/])(?P<year>20[0-4]\d)\s?-\s?(?:20)?\d\d(?!\d)",
    r"(?:(?<=[,(] )|(?<=đến )|(?<=\A))(?P<year>20[0-4]\d)",
    r"(?<!\w)(?:20\d\d|19\d\d|năm \d+)",
    r"(?<!\w)(?:a|[bc])d|e\(",
    r"(?:[,;]\s|(?<!\w)còn\s|^các\s)(?:xã|huyện|\d+)(?!\w)",
    r"(?:[-–(]\s?|(?<!các )xã\s)\w+",
]
LEFT = [  # what has no plain beginning is compiled as it stands
    r"(?<!\w)(?:trong )?(?P<count>hai|ba) xã",
    r"(?<!\w)\d*\s(?:xã|huyện)",
    r"(?<!\w)\d+?\s(?:xã|huyện)",
    r"(?<!\w)(?:từ (?P<from>\d+)|(?P<one>một)) ",
    r",?\s(?:xã|huyện)",
    r"(?<!\w)(?:\sxã|huyện)",
    r"(?<!\w)[xX]?ã",
    r"(?<!\w)(?:[,;]?\sxã|huyện)",
    r"(?:[,-:]|xã)\s",
    r"(?<!\w)2?0",
    r"(?<!\w)(?:[Cc]ác (?P<of>xã))",
    r"(?:^|(?<!\d )(?<!các ))huyện",
    r"(?:(?<=\s)|)xã",
    r"xã(?!\w)",
]
TEXTS = [
    "đến nay huyện đã có 12 xã đạt chuẩn, mới đạt được 5 tiêu chí",
    "tại các xã điểm, ở xã này và thị xã đó; các xã này, 3 huyện đó",
    "toàn huyện có 7 xã, cả xã có 2 thôn, cá huyện",
    "theo quyết định số 16, qđ 5 và nqđ 7 từ năm 2015 đến 2020",
    "hai xã trong ba xã chỉ đạt 4, còn có 6\nxã điểm",
    "lã đã\tdđã mớixã huyệnxã xãđiểm ngàyxã bd cd ad e(",
    "",
    "xã",
    "còn 3 xã - cả huyện-có 5; các xã  huyện - 7 huyện ",
    "12 xã, 1234 xã, 7/19 xã (5 huyện, 12) a12 xã đã có 3, mới đạt, còn 15 (đạt",
    "thị xã A, các huyện, toàn huyện B, một thị xã từ 12 xã; nhiều xã hiện",
    "Huyện A, các Huyện, Toàn huyện C; năm 2015-2020, 2015 - 20, (2016, a2017 12019 Trên địa bàn xã, 1995, đến 2021 20",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("pattern", [*PATTERNS, *LEFT])
def test_finds_the_same(pattern: str, text: str) -> None:
    plain, quick = re.compile(pattern), sought(pattern)
    for low in range(len(text) + 1):
        for high in (len(text), (low + len(text)) // 2):
            want = [(m.span(), m.groupdict(), m.groups()) for m in plain.finditer(text, low, high)]
            assert [(m.span(), m.groupdict(), m.groups()) for m in quick.finditer(text, low, high)] == want


@pytest.mark.parametrize("pattern", PATTERNS[:-1])
def test_begins_with_a_letter_or_sign(pattern: str) -> None:
    assert re.match(r"(?:\(\?P<\w+>|\(\?:)*(?:\w|\\\(|\\s|[,-])", sought(pattern).pattern)
    assert sought(pattern).pattern != pattern


@pytest.mark.parametrize("pattern", LEFT)
def test_left_as_it_is(pattern: str) -> None:
    assert sought(pattern).pattern == pattern


WORDS = [
    ["xã", "xã điểm", "huyện", "thị xã", "thị trấn", "thị"],
    ["đã", "đạt", "đ", "đang", "đạt được"],
    ["có", "q.", "c", "(a)", "a"],
    ["mới"],
    [],
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("words", WORDS)
def test_any_of_finds_what_a_list_of_the_words_finds_longest_first(words: list[str], text: str) -> None:
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    for around in ("{}", r"(?<!\w){}(?!\w)", r"{}\s", r"{}?\d"):
        plain, tree = re.compile(around.format(f"(?:{listed})")), re.compile(around.format(any_of(words)))
        assert [m.span() for m in tree.finditer(text)] == [m.span() for m in plain.finditer(text)]
