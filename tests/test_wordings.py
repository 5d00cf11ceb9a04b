"""What texts write in several ways is read in one; what only looks like it stays."""

from __future__ import annotations

import pytest

from ntm_extract.normalise import normalise
from ntm_extract.pipeline import Extractor
from ntm_extract.wordings import in_one_form


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        # days, months, quarters
        ("Ngày 5 tháng 9 năm 2019, xã họp.", "Ngày 5/9/2019, xã họp."),
        ("Ngày 5 tháng Tư năm 2019, xã họp.", "Ngày 5/4/2019, xã họp."),
        ("Tính đến 31.12.2018, còn 3 xã.", "Tính đến 31/12/2018, còn 3 xã."),
        ("Chiều 27-3, xã họp.", "Chiều 27/3, xã họp."),
        ("trước ngày 15 tháng 11 và ngày 20.11", "trước ngày 15/11 và ngày 20/11"),
        ("THÁNG 9 NĂM 2019", "THÁNG 9/2019"),
        ("tháng tám năm 2019, tháng năm năm 2018", "tháng 8/2019, tháng 5/2018"),
        ("quý I năm 2019, quý 4-2019", "quý I/2019, quý 4/2019"),
        ("trong 6 tháng năm 2019, 6 tháng 5 xã", None),
        ("Ngày 13 -1, xã họp; sáng 5/ 9/2019", "Ngày 13/1, xã họp; sáng 5/9/2019"),
        ("Ngày 05 - 7 - 2021, xã họp.", "Ngày 05/7/2021, xã họp."),
        ("các ngày 5-7, mỗi ngày 1.5 triệu đồng", None),
        ("các ngày 15 -12, ngày 5-7 tháng 8, mỗi ngày 5 -10 triệu đồng", None),
        ("Quyết định số 12.10.2018/QĐ, tháng 6-9/2019", None),
        ("đạt 5/9 năm 2018, 7/9 năm 2019", None),
        # stages
        ("giai đoạn từ năm 2016 đến năm 2020", "giai đoạn 2016 - 2020"),
        ("Nhiệm kỳ (2015-2020), đề án 2016-2020", "Nhiệm kỳ 2015 - 2020, đề án 2016 - 2020"),
        ("từ năm 2016 đến năm 2020, giai đoạn từ năm 2016 đến nay", None),
        # years without "năm"
        ("Đến 2020, xã về đích.", "Đến năm 2020, xã về đích."),
        ("6 tháng đầu 2019; từ 2016 đến 2018 làm 3 km", "6 tháng đầu năm 2019; từ năm 2016 đến năm 2018 làm 3 km"),
        ("Huyện còn đến 2018 hộ nghèo, tăng từ 2010 con lên 2015 con, đến 2015,5 ha", None),
        # now, and the end of a time
        ("Tính đến thời điểm này, xã đạt 15 tiêu chí.", "Đến nay, xã đạt 15 tiêu chí."),
        ("từ năm 2011 tới nay; đến giờ vẫn chưa xong", "từ năm 2011 đến nay; đến nay vẫn chưa xong"),
        ("Đến giờ họp, mọi người về đủ; hiện nay còn 3 hộ", None),
        ("phấn đấu tới cuối năm 2020", "phấn đấu đến cuối năm 2020"),
        ("Năm tới hết nợ; có tới năm xã", None),
        ("Nửa đầu năm 2019, 6 tháng cuối của năm", "6 tháng đầu năm 2019, 6 tháng cuối năm"),
        ("Một nửa số xã; nửa đầu nhiệm kỳ", None),
        # parts of all, amounts
        ("đạt 15 trên tổng số 19 tiêu chí; 12 trong số 22 xã", "đạt 15/19 tiêu chí; 12/22 xã"),
        ("có 4 trên 7 trường; 5 trong số các xã", None),
        ("còn chưa đầy 4%, rót về chưa đến 3 tỷ đồng", "còn dưới 4%, rót về dưới 3 tỷ đồng"),
        ("đường chưa đến 5 thôn; chưa đến năm 2020", None),
        ("45 triệu đồng/năm/người; 95 phần trăm số hộ", "45 triệu đồng/người/năm; 95% số hộ"),
        ("đóng 700.000 đ, 12 đ/c dự họp", "đóng 700.000 đồng, 12 đ/c dự họp"),
    ],
)
def test_one_form(text: str, read_as: str | None) -> None:
    assert in_one_form(text, None)[0] == (read_as or text)


def test_offsets_lead_home() -> None:
    raw = "Tính đến thời điểm hiện tại, từ 2016 đến ngày 5 tháng 9 năm 2019, xã Thượng Lộc"
    text = normalise(raw)
    at = text.canonical.index("Thượng Lộc")
    assert text.home(at, at + 10) == (raw.index("Thượng Lộc"), len(raw))
    for said, written in (
        ("Đến nay", "Tính đến thời điểm hiện tại"),
        ("năm 2016", "2016"),
        ("5/9/2019", "5 tháng 9 năm 2019"),
    ):
        at = text.canonical.index(said)
        start, end = text.home(at, at + len(said))
        assert raw[start:end] == written


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đến nay, huyện có 9/17 xã đạt chuẩn.", "Tính đến thời điểm này, huyện có 9/17 xã đạt chuẩn."),
        ("Xã phải làm 12 km đường trước ngày 30/10.", "Xã phải làm 12 km đường trước ngày 30 tháng 10."),
        ("Năm 2018, xã làm 3 km; đến năm 2020 làm 5 km.", "Năm 2018, xã làm 3 km; đến 2020 làm 5 km."),
        ("Họp đánh giá kết quả 6 tháng đầu năm ngày 5/7.", "Họp đánh giá kết quả nửa đầu năm ngày 5.7."),
    ],
)
def test_records_are_the_same(one: str, other: str, extractor: Extractor) -> None:
    def said(text: str) -> list[tuple[object, ...]]:
        found = extractor.extract_text(text, published="2018-06-15").of("figure")
        return [(f.indicator, f.value, f.status, f.period, f.as_of) for f in found]

    assert said(one) == said(other)


def test_what_a_record_says_is_found_again_behind_a_longer_date(extractor: Extractor) -> None:
    text = "Theo Nghị quyết ngày 5 tháng 9 năm 2016, xã Thượng Lộc phấn đấu về đích nông thôn mới năm 2017. Xã Thượng Lộc phải lùi thời gian về đích sang năm 2019."
    (found,) = extractor.extract_text(text, published="2018-06-15", scope="443").of("attainment")
    assert (found.status, found.year) == ("target", 2019)
