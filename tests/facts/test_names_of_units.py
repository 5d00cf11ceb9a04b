"""Names of units that are words, letters and numbers: what a text says hangs not on how its units are called; half of the rows have the
same word where it is none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, type of record, the slots that are asked, what they say
ROWS = [
    # a word in the name of a unit says nothing
    ("Huyện Trần Đề: xã Trung Bình đạt 17 tiêu chí.", "figure", "indicator aspect", [("criteria_met", None)]),
    ("Huyện Trần Đề: trung bình mỗi xã đạt 17 tiêu chí.", "figure", "indicator aspect", [("criteria_average", "average")]),
    ("Xã Đắk Búk So, huyện Tuy Đức đạt chuẩn nông thôn mới năm 2014.", "attainment", "status year", [("achieved", 2014)]),
    ("So với xã Quảng Trực, huyện Tuy Đức, cả tỉnh thấp hơn.", "attainment", "status year", []),
    ("Xã Động Đạt, huyện Phú Lương được yêu cầu trả lại tiền cho dân.", "statement", "kind", [("directive",)]),
    ("Xã Động Đạt, huyện Phú Lương đạt được yêu cầu.", "statement", "kind", []),
    ("Sáng 8/6/2018, UBND huyện Giao Thủy tổ chức hội nghị sơ kết 6 tháng.", "meeting", "organizer", [("UBND huyện Giao Thủy",)]),
    ("Sáng 8/6/2018, UBND huyện giao phòng tổ chức.", "meeting", "organizer", []),
    ("Đoàn khảo sát các tiêu chí ở 2 xã của huyện Tuyên Hóa: Văn Hóa, Thuận Hóa.", "criterion", "number", []),
    ("Đoàn khảo sát tiêu chí văn hóa ở huyện Tuyên Hóa.", "criterion", "number", [(16,)]),
    ("Hai xã của huyện Can Lộc (Kim Lộc, Song Lộc) được công nhận đạt chuẩn nông thôn mới.", "figure", "indicator", [("communes_ntm",)]),
    ("Dự lễ có Chủ tịch UBND huyện Kỳ Anh Lê Văn Khải.", "official", "honorific", [(None,)]),
    ("Dự lễ có Chủ tịch UBND huyện Kỳ Anh, anh Lê Văn Khải.", "official", "honorific", [("anh",)]),
    ("Sở Tài chính tỉnh Bà Rịa - Vũng Tàu có công văn gửi UBND các huyện đề nghị báo cáo nợ.", "statement", "speaker", [("Sở Tài chính tỉnh Bà Rịa - Vũng Tàu",)]),
    # but a village that is called by its kind says that
    ("Nhiều hộ dân xóm 3 đề nghị xã sửa đường.", "statement", "speaker", [("Nhiều hộ dân xóm 3",)]),
    # words that begin like a noun or a unit of measure
    ("Xã về đích năm 2016 Đồng Lộc đứng đầu huyện Can Lộc.", "figure", "value", []),
    ("Huyện Can Lộc có 2016 hộ nghèo, nợ 2016 đồng.", "figure", "value", [(2016,), (2016,)]),
    ("Năm 2018, huyện Ngọc Hiển có 2 xã Viên An Đông, Tam Giang Tây đạt chuẩn.", "figure", "unit value", [("count", 2)]),
    ("Hợp tác xã có 19 xã viên.", "figure", "unit value", [("person", 19)]),
    # a number behind a name counts
    ("Huyện A Lưới 4 thôn, huyện Nam Đông 2 thôn đạt chuẩn.", "place", "name code", [("A Lưới", "481"), ("Nam Đông", "483")]),
    ("Xã Đại Ân 2, huyện Trần Đề có 4 ấp.", "place", "name code", [("Đại Ân 2", "31672"), ("Trần Đề", "951")]),
    # a letter ends a name and a sentence
    ("Đoàn về huyện Châu Thành A. Qua giám sát cho thấy, hồ sơ 12 công trình còn thiếu.", "statement", "kind", [("shortcoming",)]),
    ("Các xã Ninh Thạnh Lợi và Ninh Thạnh Lợi A của huyện Hồng Dân đạt chuẩn.", "official", "name", []),
    ("Các xã Ninh Thạnh Lợi và Ninh Thạnh Lợi A của huyện Hồng Dân đạt chuẩn.", "place", "code", [("31864",), ("31863",), ("956",)]),
    # what stands before a name and is no form of address or surname
    ("Xã | Số tiêu chí | Ghi chú\nSơn Lộc | 19 | đạt chuẩn\nThượng Lộc (huyện Can Lộc) | 15 |", "official", "name", []),
    ("Dự họp có chú Sơn Văn Lộc, Trưởng thôn Đông.", "official", "name", [("Sơn Văn Lộc",)]),
    ("Từ Lâm Đồng sang, đoàn về thăm huyện Can Lộc.", "official", "name", []),
    ("Ông Từ Văn Lâm sang thăm huyện Can Lộc.", "official", "name", [("Từ Văn Lâm",)]),
    # surnames with an apostrophe or of two syllables need no other word; a unit and a village with one are no persons
    ("Ảnh: H'Yim Kđoh\nHọp đến trưa ở huyện Can Lộc.", "official", "name", [("H'Yim Kđoh",)]),
    ("Cô giáo H'Lan Ksor kể chuyện; kế toán: Hoàng Phủ Ngọc Tường.", "official", "name", [("H'Lan Ksor",), ("Hoàng Phủ Ngọc Tường",)]),
    ("Huyện K'Bang và buôn K'Ming Ea làm đường; xã H'Neng góp.", "official", "name", []),
    # a village called like a body; a body behind villages
    ("Xã Thượng Lộc, huyện Can Lộc họp thôn Trung Tâm; thôn Trung tâm thể thao.", "place", "name level", [("Thượng Lộc", "commune"), ("Can Lộc", "district"), ("Trung Tâm", "village")]),
    # one syllable: in a list of its district, alone in a cell, with an apostrophe; not amid people
    ("Huyện Hướng Hóa có 21 xã, chỉ còn Húc và Thanh chưa đạt chuẩn.", "place", "code", [("465",), ("19468",), ("19480",)]),
    ("Huyện Hướng Hóa\nXã | Năm\nHúc | 2016\nThuận | 2017", "place", "code", [("465",), ("19468",), ("19471",)]),
    ("Huyện Tây Giang đưa Tr'Hy về đích.", "place", "code", [("504",), ("20446",)]),
    ("Huyện Sông Hinh có 2 xã, sau EaTrol là xã Ealy.", "place", "code", [("561",), ("22231",), ("22237",)]),
    # the head of a paper in a district that has a commune of that name
    ("UBND HUYỆN VỤ BẢN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVụ Bản, ngày 8 tháng 6 năm 2018", "place", "code", [("359",), ("359",)]),
    ("UBND HUYỆN VỤ BẢN\nUBND XÃ CỘNG HÒA", "place", "code", [("359",), ("13762",)]),
    ("Ở huyện Hướng Hóa, anh Thanh và Thuận làm đường. Húc hiến đất.", "place", "code", [("465",)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "slots", "expected"), ROWS)
def test_names_of_units(read: Read, text: str, kind: str, slots: str, expected: list[tuple[Any, ...]]) -> None:
    found = read(kind, text, published="2018-06-15")
    assert [tuple(record.get(slot) for slot in slots.split()) for record in found] == expected
