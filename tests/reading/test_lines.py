"""Short lines of pages: the day, the writer, buttons, labels; and sentences, which are none of these."""

from __future__ import annotations

import time

import pytest

from ntm_extract.gazetteer.pages import is_control, is_foot, over
from ntm_extract.reading.bylines import people
from ntm_extract.reading.lines import says_when, writers


@pytest.mark.parametrize("line", [
    "Cập nhật lúc 14:05 ngày 3/4/2012", "Được đăng bởi Quản trị ngày 03/04/2012 14:05", "Tháng Tư 3, 2012", "April 3, 2012 2:05 chiều", "Ngày cập nhật: 03/04/2012 2:05:00 CH", "(Cập nhật: 14h05 03/04/2012)", "Thứ 3, ngày 3 tháng 4 năm 2012", "14:05' 03/04/2012 (GMT+7)",
    "03/04/12 14:05", "Đăng ngày: 03/04/2012 - Lượt đọc: 345 - Người đăng: Quản trị", "Đã đăng vào 03/04/2012 bởi Hoàng Liên", "Tue, 3 Apr 2012 14:05", "April 3, 2012",
    "Số 1234, thứ Ba ngày 3/4/2012", "Tin ngày 03/04/2012", "Thời gian: 03/04/2012", "2012-04-03T14:05:00", "Publish date: 03/04/2012", "Ngày viết: 03/04/2012", "Đưa lên lúc 14g05 ngày 3.4.2012",
])  # fmt: skip
def test_lines_that_say_when(line: str) -> None:
    found = says_when(line)
    assert found is not None
    assert found.day == "2012-04-03"


@pytest.mark.parametrize("line", [
    "Hội nghị khai mạc ngày 3/4/2012", "Tin buồn của xã, viếng từ ngày 3/4/2012", "Nghị quyết số 12/2012/NQ-HĐND", "Giai đoạn 2011 - 2015", "1.2.12", "Sơn Lĩnh, ngày 03 tháng 4 năm 2012", "Tháng 4/2012", "14:05", "31/02/2012", "",
])  # fmt: skip
def test_lines_that_say_more_or_less_than_when(line: str) -> None:
    assert says_when(line) is None


@pytest.mark.parametrize("line", ["1h12 " * 17, "10 giờ 20 phút " * 6, "1/2 " * 22, "ngày " * 17, "lượt xem " * 9, "1 g " * 22])
def test_no_line_takes_long(line: str) -> None:
    before = time.process_time()
    says_when(line[:88] + "x"), is_control(line[:88] + "x", linked=False), writers(line[:88] + "x")
    assert time.process_time() - before < 0.5


@pytest.mark.parametrize(("line", "want"), [
    ("Bài và ảnh: Hoàng Liên", ("Hoàng Liên",)), ("Bài: Hoàng Liên; ảnh: Mai Anh", ("Hoàng Liên", "Mai Anh")), ("Thực hiện: Hoàng Liên", ("Hoàng Liên",)), ("Theo Hoàng Liên", ("Hoàng Liên",)),
    ("Ghi chép của Hoàng Liên", ("Hoàng Liên",)), ("CTV Hoàng Liên", ("Hoàng Liên",)), ("(Tác giả: Hương)", ("Hương",)), ("Tác giả: Hoàng Liên, Nguồn: Báo Sơn Lĩnh", ("Hoàng Liên",)),
    ("PV: Thưa ông, kết quả ra sao?", ()), ("PV: Xin cảm ơn ông!", ()), ("Theo Nghị quyết số 8", ()), ("Theo Báo Sơn Lĩnh", ()), ("Bài 1: Khó khăn còn nhiều", ()), ("Tin: Mưa lớn ở Hà Linh", ()), ("Người đăng: Quản trị", ()),
])  # fmt: skip
def test_writers(line: str, want: tuple[str, ...]) -> None:
    assert writers(line) == want


@pytest.mark.parametrize(("line", "want"), [
    ("HOÀNG LIÊN", ("HOÀNG LIÊN",)), ("Hoàng Liên (Phòng NN&PTNT)", ("Hoàng Liên",)), ("Hoàng Liên – Đài TT-TH huyện", ("Hoàng Liên",)), ("Hoàng Liên/Báo Sơn Lĩnh", ("Hoàng Liên",)), ("Hoàng Liên (thực hiện)", ("Hoàng Liên",)),
    ("Hoàng Liên, Ban Dân vận Huyện ủy", ("Hoàng Liên",)), ("XÃ VỀ ĐÍCH", ()), ("QUYẾT ĐỊNH", ()), ("Ban Dân vận, Hoàng Liên", ()), ("Hoàng Liên, cây cầu mới", ()), ("BBT", ()),
])  # fmt: skip
def test_names_alone(line: str, want: tuple[str, ...]) -> None:
    assert people(line, strict=True) == want


@pytest.mark.parametrize(("role", "line", "want"), [
    ("list", "Các tin khác:", True), ("list", "» Tin liên quan", True), ("comments", "Ý kiến bạn đọc (2)", True), ("comments", "BÌNH LUẬN", True),
    ("comments", "Ý kiến bạn đọc về dự án còn nhiều", False), ("list", "Tin liên quan đến vụ cháy", False),
])  # fmt: skip
def test_labels(role: str, line: str, want: bool) -> None:
    assert (role in over(line)) is want


@pytest.mark.parametrize(("line", "want"), [
    ("© Bản quyền thuộc về Báo Sơn Lĩnh", True), ("Giấy phép số 45/GP-TTĐT", True), ("Đường dẫn bài viết: http://example.vn/1", True), ("Cơ quan đã cấp giấy phép cho 12 hộ", False), ("Bản đồ quy hoạch", False),
])  # fmt: skip
def test_foot(line: str, want: bool) -> None:
    assert is_foot(line) is want
