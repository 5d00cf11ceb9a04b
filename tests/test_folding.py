"""One spelling for many: what is folded, what must stay apart, and the way home."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_extract.folding import bare, canonicalise, fold, key, keys
from ntm_extract.normalise import normalise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thuỷ", "Thủy"), ("hoà", "hòa"), ("UỶ BAN", "ủy ban"), ("Ðức Thọ", "Đức Thọ"), ("xã\u00a0Cẩm  Minh", "xã cẩm minh"),
        (unicodedata.normalize("NFD", "Thượng Lộc"), "thượng lộc"), ("viê\u0323c đê\u0300u", "việc đều"), ("đe\u0300\u0302u, đé\u0302n", "đều, đến"), ("nho\u0301\u031b", "nhớ"), ("nông\u00ad thôn", "nông thôn"), ("Can\u200b Lộc", "can lộc"),
        ("huyện **Cẩm Minh** có *18/26* xã", "huyện Cẩm Minh có 18/26 xã"), ("*Ảnh: Lan.*", "Ảnh: Lan."), ("2016 – 2020", "2016 - 2020"), ("khoẻ", "khỏe"), ("triêụ", "triệu"), ("Đôị", "đội"), ("mươì", "mười"), ("Đắk R’lấp", "Đắk R'lấp"),
        ("2O17", "2017"), ("l9/19", "19/19"), ("3l,5", "31,5"), ("n0ng th0n", "nong thon"), ("tüyến", "tuyến"), ("Mĩ Đức", "Mỹ Đức"), ("nƣớc", "nước"), ("TRƢỜNG", "trường"), ("vǎn bản", "văn bản"), ("tỉ lệ", "tỷ lệ"), ("QUÍ I", "quý i"), ("Bắc Trà Mi", "Bắc Trà My"), ("kĩ sư, bác sĩ", "kỹ sư, bác sỹ"), ("qui hoạch", "quy hoạch"),
    ],
)  # fmt: skip
def test_same_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("raw", "canonical"),
    [
        ("2 xã ( Bình Phú , Bình Trung ) .", "2 xã (Bình Phú, Bình Trung)."), ("Chủ trì : ông An ; dự họp :\ncác xã .", "Chủ trì: ông An; dự họp:\ncác xã."),
        ("đạt “chuẩn” , thêm 5 % .", "đạt “chuẩn”, thêm 5 %."), ("UBND TX.Hồng Lĩnh", "UBND TX Hồng Lĩnh"), ("Đơn DươngXã Ka Đô", "Đơn Dương Xã Ka Đô"), ("Ảnh: LÊ THẮNGSau đó", "Ảnh: LÊ THẮNG Sau đó"), ("VinEco, VietGAP, XDNTMở", "VinEco, VietGAP, XDNTMở"), ("TP. Hà Tĩnh", "TP Hà Tĩnh"), ("Tp.HCM, Tt. Nghèn", "Tp HCM, Tt. Nghèn"), ("Đắk R\\'Lấp", "Đắk R'Lấp"), ('nói: \\"Đạt\\"', 'nói: "Đạt"'),
        ("Chương_trình mục_tiêu quốc_gia xây_dựng nông_thôn mới của Thủ_tướng Chính_phủ ở Hà_Tĩnh , Quảng_Nam", "Chương trình mục tiêu quốc gia xây dựng nông thôn mới của Thủ tướng Chính phủ ở Hà Tĩnh, Quảng Nam"),
        ("    Xã A\n    - Đạt 12 tiêu chí\n            Ký", "Xã A\n- Đạt 12 tiêu chí\n        Ký"), ("\tXã A\n\n\tđạt", "Xã A\n\nđạt"),
        ("đạt 11 / 19 tiêu chí, ngày 25 / 3 / 2016", "đạt 11/19 tiêu chí, ngày 25/3/2016"), ("Đ.c An và đ.c Bình", "Đ/c An và đ/c Bình"), ("nói: «Đã xong»", "nói: “Đã xong”"),
        ("TT\tXã\t\t12", "TT Xã  12"), ("TT   Xã\tTân Lập", "TT Xã Tân Lập"),
        ("các xã A,B;chủ trì:ông C", "các xã A, B; chủ trì: ông C"), ("12 xã,thị trấn", "12 xã, thị trấn"),
        # what looks alike and stays
        ("    Xã A\nđạt", "    Xã A\nđạt"), ("2,5 km; 7:30; http://a.vn", "2,5 km; 7:30; http://a.vn"), ("và / hoặc", "và / hoặc"), ("a.c", "a.c"),
        ("xã A ... xã B", "xã A ... xã B"), ("đạt 2 ,5 km", "đạt 2 ,5 km"), ("- Xã A: 5", "- Xã A: 5"), (": 12", ": 12"), ("ATP.Hà", "ATP.Hà"), ("C:\\xa\\tin.txt", "C:\\xa\\tin.txt"), ("tp.", "tp."), ("mau_so_2.doc gửi ban_tin@nq.vn", "mau_so_2.doc gửi ban_tin@nq.vn"),
    ],
)  # fmt: skip
def test_how_a_text_was_cut_does_not_show(raw: str, canonical: str) -> None:
    assert canonicalise(raw)[0] == canonical
    text = normalise(raw)
    homes = [raw[slice(*text.home(i, i + 1))] for i in range(len(canonical))]
    assert all(home.startswith(char) or char in " /“”" for home, char in zip(homes, canonical, strict=True))


def test_digits_as_wide_as_letters() -> None:
    assert canonicalise("Năm ２０１９ làm １２，５ km, đạt ８０％")[0] == "Năm 2019 làm 12,5 km, đạt 80%"


@pytest.mark.parametrize("text", ["(*) Ghi chú: xã nghèo (*)", "* Về giao thông\n* Về điện", "2*3*4 m", "* Hộ nghèo 5 %; * cận nghèo 6 %", "***", "**", "xã A* và xã B*"])
def test_stars_that_mean_something_stay(text: str) -> None:
    assert canonicalise(text)[0] == text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Văn An", "Văn Ân"), ("tƣ", "tu"), ("nǎm", "nam"), ("Mỹ Lộc", "Mỹ Lốc"), ("quý", "quy"), ("Đức", "Dức"), ("xã", "xá"), ("Hòa", "Hoa"), ("hoàn", "hòan"), ("quả", "qủa"), ("nước", "nứơc"), ("được", "đươc"),
        ("5l xăng", "51 xăng"), ("CO2", "C02"), ("QL1A", "QLIA"), ("thị", "thỵ"), ("khi", "khy"), ("mai", "may"), ("hai", "hay"), ("quit", "quyt"), ("tài", "tày"), ("nghi", "nghy"), ("di", "dy"),
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


# what the letters around decide: "k|ĩ| thuật" is "kỹ", "2|O|17" a digit
_BY_NEIGHBOURS = str.maketrans({"y": "1", "i": "1", "l": "1", "o": "0", "s": "5"})


def _solid(text: str) -> str:
    """The letters and digits alone, without marks."""
    return "".join(c for c in bare(text) if c.isalnum()).translate(_BY_NEIGHBOURS)


@given(TEXT, st.data())
def test_every_span_has_a_home(raw: str, data: st.DataObject) -> None:
    text = normalise(raw)
    start = data.draw(st.integers(0, len(text.canonical)))
    end = data.draw(st.integers(start, len(text.canonical)))
    home = text.home(start, end)
    assert 0 <= home.start <= home.end <= len(raw)
    if end > start:
        # a blank that a page has lost comes from nowhere
        assert _solid(text.canonical[start:end]) in _solid(raw[home.start : home.end])


@pytest.mark.parametrize(
    ("raw", "canonical"),
    [
        ("Huyện Cư  Jút có 12   xã", "Huyện Cư Jút có 12 xã"),
        ("Ông Lò Văn\u00a0 Pâng", "Ông Lò Văn Pâng"),
        ("Ông Lò Va\u0306n  Pâng", "Ông Lò Văn Pâng"),
        ("xã A  12  15\n  xã B", "xã A 12  15\n  xã B"),  # cells of a table
        ("12  150", "12  150"),
        ("Giao thông      12", "Giao thông      12"),
        ("một dòng\n\n  hai dòng  \n", "một dòng\n\n  hai dòng  \n"),
    ],
)
def test_spaces_typed_twice_are_one(raw: str, canonical: str) -> None:
    text = normalise(raw)
    assert text.canonical == canonical
    home = text.origin or list(range(len(raw) + 1))
    assert len(home) == len(canonical) + 1
    assert home[-1] == len(raw)
    assert all(raw[i : i + 1].translate({0xA0: " "}) == c or c == "ă" for i, c in zip(home, canonical, strict=False))


def test_a_word_that_changes_its_case_without_end_is_passed_once() -> None:
    """Each of its capitals might begin another word; what the whole word is need not be asked for each."""
    assert canonicalise("aB" * 50_000) == ("aB" * 50_000, None)


NAMES = [
    "Thuỷ Xuân", "Kĩ  thuật", "KBang", "Đắk R’lấp", "Cư M'gar", "Mĩ", "hi", "đạt 19/19 tiêu chí", "2O17", "Ðức Thọ",
    unicodedata.normalize("NFD", "Thượng Lộc"), "hai\ndòng", "Phường 1", "l9", "5", "", "İstanbul",
]  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(NAMES), st.text("hkiíyĩ oòaáuủlOs019/'’ \nĐÐ", max_size=12))))
def test_many_names_have_the_keys_that_each_has(names: list[str]) -> None:
    """What ends one name does not lean on what begins the next: "hi" before "ện"."""
    assert keys(names) == {name: key(name) for name in names}
