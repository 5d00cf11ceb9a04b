"""Blanks that a text has lost, most often at the ends of its lines, are found again, and those inside a word go; nothing else is cut or joined."""

from __future__ import annotations

import pytest

from ntm_extract.blanks import LONGEST, missing
from ntm_extract.data import data_dir
from ntm_extract.marks import Marks
from ntm_extract.normalise import normalise
from ntm_extract.pipeline import Extractor


def load() -> Marks:
    return Marks.load(data_dir("models"))


def parted(text: str) -> str:
    return normalise(text, load).canonical


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hội nghị đã đánh giá kết quả trongnhững năm qua.", "Hội nghị đã đánh giá kết quả trong những năm qua."),
        ("Hộinghị lần thứ bảy", "Hội nghị lần thứ bảy"),
        ("xây dựng nôngthônmới", "xây dựng nông thôn mới"),
        ("Chủ tịchUBND xã chủ trì", "Chủ tịch UBND xã chủ trì"),
        ("Huyện Đơn DươngXã Đạ Ròn, Ka Đô", "Huyện Đơn Dương Xã Đạ Ròn, Ka Đô"),
        ("Tin tứcHuyện Đơn Dương", "Tin tức Huyện Đơn Dương"),
        ("hỗ trợ ngườidân thoát nghèo", "hỗ trợ người dân thoát nghèo"),
        ("tập thể, cánhân điển hình", "tập thể, cá nhân điển hình"),  # not "cán hân"
        ("toànhuyện có 12 xã", "toàn huyện có 12 xã"),  # not "toà nhuyện"
        ("ĐẠI HỘI ĐẢNGBỘ XÃ", "ĐẠI HỘI ĐẢNG BỘ XÃ"),
        ("quyhoạch, giao thông", "quy hoạch, giao thông"),
        ("thịtrấn Đồng Mỏ", "thị trấn Đồng Mỏ"),
        ("nôngdân các địaphương được hỗtrợ, thamgia đạt19 tiêu chí", "nông dân các địa phương được hỗ trợ, tham gia đạt 19 tiêu chí"),
        ("đường ximăng, bãi đỗ ôtô", "đường xi măng, bãi đỗ ô tô"),  # as most write them
        # nothing is lost
        ("Ngân hàng Agribank và Vietcombank cho vay", None),
        ("người Êđê, Bahnar ở Đắk Nông, Krông Pa, Kông Chro", None),
        ("quán café, taxi, website, data của xã", None),
        ("Ông K'Brêm ở Đạ M'rông và xã Pờ Ly Ngài", None),
        ("VnExpress, iPhone, eTax, QL1A, ĐT705B, ĐHK4", None),
        ("diện tích 12km2, mặt đường 3m5, 3.000m3/ngày đêm", None),
        ("chương trình xây dựng nông thôn mới1 của huyện", None),  # the mark of a note
        ("Quyết định số 19/QĐ-TTg, Nghị quyết 26-NQ/TW", None),
        ("giống lúa Nếp thơm, ngoan ngoãn, khuya khoắt, quyện, giếng", None),
        ("thamgia vào data", None),  # without marks, and alone
        ("axit, canxi", None),
        ("túi nilông", "túi ni lông"),  # the same word as it is mostly written
    ],
)
def test_blanks(text: str, said: str | None) -> None:
    assert parted(text) == (said or text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Toàn hu yện có 12 xã", "Toàn huyện có 12 xã"),
        # cut at the end of a line; what has a hyphen of its own
        ("4 xã đạt chu-\nẩn nông thôn mới", "4 xã đạt chuẩn nông thôn mới"),
        ("giai đoạn 2011-\n2015, tuyến Hà Nội-\nHải Phòng, xen-\nlu-lô", "giai đoạn 2011-\n2015, tuyến Hà Nội-\nHải Phòng, xen-\nlu-lô"),
        ("hội ng hị sơ kết", "hội nghị sơ kết"),
        ("nô ng th ôn mới", "nông thôn mới"),
        ("Chủ t ịch UBND t ỉnh", "Chủ tịch UBND tỉnh"),
        ("hoàn thàn h 19 ti êu chí", "hoàn thành 19 tiêu chí"),
        ("các n gười dân hiến đất", "các người dân hiến đất"),
        # figures that a page has raised; not a number that counts
        ("Xã rộng 41,23 km 2 , dân hiến 230 m 2 đất, mật độ 675 người/km 2.", "Xã rộng 41,23 km2, dân hiến 230 m2 đất, mật độ 675 người/km2."),
        ("trồng hoa dọc 2 km 2 bên đường, xây 30 m 2 bậc", None),
        # nothing is torn
        ("làm 5 m đường, 10 ha lúa, 3 km kênh", None),
        ("mỗi m đường, dài 12 km ở ấp 3", None),
        ("các ông A, B và bà H Nan ở buôn K Sor", None),
        ("quán ki ốt, ốc đảo, máy ủi, cỏ um tùm", None),
        ("ý an ủi em út, ăn ổi ở ao", None),
        ("điểm a khoản b, nhóm c hoặc h", None),
        ("TP HCM, t.p, đ/c, v.v", None),
        ("đi xe o tô", None),
    ],
)
def test_torn_words(text: str, said: str | None) -> None:
    assert parted(text) == (said or text)


def test_quotes_stay_as_they_stand() -> None:
    text = "Chủ tịchUBND hu yện Lê VănTám yêucầu các xã đẩynhanh tiến độ; đến nay có 11xã đạtchuẩn nô ng thônmới."
    extraction = Extractor().extract_text(text, published="2018-03-05")
    told = {record.type: record for record in extraction}
    for record in extraction:
        assert text[record.start : record.end] == record.quote
    assert told["official"].name == "Lê Văn Tám"
    assert told["statement"].quote == "yêucầu các xã đẩynhanh tiến độ"
    assert (told["figure"].quote, told["figure"].indicator, told["figure"].value) == ("11xã", "communes_ntm", 11)


def test_a_text_without_counts_is_left_alone() -> None:
    assert normalise("nôngthônmới").canonical == "nôngthônmới"


@pytest.mark.parametrize("syllable", ["bá", "ba", "hị", "bb"])
def test_letters_without_end_are_no_words(syllable: str) -> None:
    """As many as a document may have; where they grew together is sought in runs that a line can hold."""
    text = syllable * 50_000
    assert parted(text) == text
    assert parted("nông" * (LONGEST // 4)) == " ".join(["nông"] * (LONGEST // 4))


def test_blanks_are_in_order() -> None:
    text = "nôngdân địaphương"
    assert missing(text, load) == [4, 11]
