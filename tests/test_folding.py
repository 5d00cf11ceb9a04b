"""One spelling for many: what is folded, what must stay apart, and the way home."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_extract.folding import bare, canonicalise, fold, key
from ntm_extract.normalise import normalise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thuỷ", "Thủy"), ("hoà", "hòa"), ("UỶ BAN", "ủy ban"), ("Ðức Thọ", "Đức Thọ"), ("xã\u00a0Cẩm  Minh", "xã cẩm minh"),
        (unicodedata.normalize("NFD", "Thượng Lộc"), "thượng lộc"), ("nông\u00ad thôn", "nông thôn"), ("Can\u200b Lộc", "can lộc"),
        ("2016 – 2020", "2016 - 2020"), ("khoẻ", "khỏe"), ("triêụ", "triệu"), ("Đôị", "đội"), ("mươì", "mười"), ("Đắk R’lấp", "Đắk R'lấp"),
    ],
)  # fmt: skip
def test_same_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Văn An", "Văn Ân"), ("Mỹ Lộc", "Mỹ Lốc"), ("quý", "quy"), ("Đức", "Dức"), ("xã", "xá"), ("Hòa", "Hoa"), ("hoàn", "hòan"), ("quả", "qủa"), ("nước", "nứơc"), ("được", "đươc"),
    ],
)  # fmt: skip
def test_other_key(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_bare_is_for_search_only() -> None:
    assert bare("xã Đức Thọ") == "xa duc tho"


TEXT = st.lists(st.sampled_from([*list("aăâđeêioôơuưyAĐƠ ,.\n\u00ad\u200b\u00a0\u0300\u0301\u0323\u031b\u0302"), "ộ", "ướ", "oà", "uỷ"]), max_size=60).map("".join)


@given(TEXT)
def test_key_keeps_the_length(raw: str) -> None:
    canonical, _ = canonicalise(raw)
    assert len(fold(canonical)) == len(canonical)


@given(TEXT, st.data())
def test_every_span_has_a_home(raw: str, data: st.DataObject) -> None:
    text = normalise(raw)
    start = data.draw(st.integers(0, len(text.canonical)))
    end = data.draw(st.integers(start, len(text.canonical)))
    home = text.home(start, end)
    assert 0 <= home.start <= home.end <= len(raw)
    if end > start:
        assert key(text.canonical[start:end]).strip() in key(raw[home.start : home.end])
