"""Documents of law: kind, number, symbol, date; a plan of five years is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Theo Quyết định số 491/QĐ-TTg ngày 16/4/2009 của Thủ tướng Chính phủ.", "quyết định", "491/QĐ-TTg", "2009-04-16", "Thủ tướng Chính phủ"),
    ("Nghị quyết 26-NQ/TW được triển khai.", "nghị quyết", "26-NQ/TW", None, "Ban Chấp hành Trung ương"),
    ("Thực hiện Thông tư 54/2009/TT-BNNPTNT ngày 21 tháng 8 năm 2009.", "thông tư", "54/2009/TT-BNNPTNT", "2009-08-21", "Bộ NN&PTNT"),
    ("UBND tỉnh vừa ban hành Quyết định số 1254/QĐ-UBND về cơ chế hỗ trợ.", "quyết định", "1254/QĐ-UBND", None, "UBND tỉnh"),
    ("Ngày 6/5, UBND huyện có Công văn số 733/UBND-NN yêu cầu các xã báo cáo.", "công văn", "733/UBND-NN", "2017-05-06", "UBND huyện"),
    ("Xã đạt chuẩn theo QĐ 16 của UBND tỉnh.", "quyết định", None, None, "UBND tỉnh"),
    ("Thanh tra huyện có Kết luận thanh tra số 28 về thu chi.", "kết luận", None, None, "Thanh tra huyện"),
    ("Chỉ thị số 12-CT/TU ngày 13-2-2018 của Ban Thường vụ Tỉnh ủy đã đi vào cuộc sống.", "chỉ thị", "12-CT/TU", "2018-02-13", "Ban Thường vụ Tỉnh ủy"),
]
NOTHING = [
    "Đồng chí Lê Văn Khải kết luận:\n1. Kết quả tốt.",
    "Chủ tịch kết luận: 1. Các xã cố gắng.",
    "Kế hoạch 5 năm được thông qua.",
    "Quyết định 3 nội dung quan trọng.",
    "Báo cáo 6 tháng đầu năm nêu rõ.",
    "Chương trình 135 hỗ trợ 12 hộ.",
    "Xã quyết định một số 20 hộ được vay.",
    "Tỷ số 2/1 nghiêng về đội nhà.",
    "Biển số 38A-12345 vi phạm.",
    "Quyết định của huyện được dân ủng hộ.",
]


@pytest.mark.parametrize(("text", "kind", "symbol", "date", "issuer"), ROWS)
def test_document(read: Read, text: str, kind: str, symbol: str | None, date: str | None, issuer: str | None) -> None:
    found = read("legal_reference", text, scope="443")
    assert [(r["kind"], r.get("symbol"), r.get("date"), r.get("issuer")) for r in found] == [(kind, symbol, date, issuer)]


@pytest.mark.parametrize("text", NOTHING)
def test_no_document(read: Read, text: str) -> None:
    assert read("legal_reference", text, scope="443") == []
