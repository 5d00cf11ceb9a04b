"""What officials say of their own doing, past and to come, and of what it is worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str]]

HOA = "Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc"
KHAI = "Ông Lê Văn Khải, Phó Chủ tịch UBND huyện"

AHEAD: list[tuple[str, Said]] = [
    # what a body goes on to do in a time to come, or with an aim, is promised by who speaks for it, with all that hangs on it
    (
        f"{HOA} cho biết: Thời gian tới, xã tiếp tục vận động bà con trồng hoa; tập trung nâng cao tiêu chí môi trường.",
        [("commitment", "xã tiếp tục vận động bà con trồng hoa"), ("commitment", "tập trung nâng cao tiêu chí môi trường")],
    ),
    (
        f"{HOA} nói: “Để giữ danh hiệu, chúng tôi tiếp tục rà soát các tiêu chí chưa đạt”.",
        [("commitment", "Để giữ danh hiệu, chúng tôi tiếp tục rà soát các tiêu chí chưa đạt")],
    ),
    (f"Theo {HOA}, năm 2023, Đảng ủy xã tiếp tục chỉ đạo các chi bộ làm đường.", [("commitment", "năm 2023, Đảng ủy xã tiếp tục chỉ đạo các chi bộ làm đường")]),
    (
        f"{HOA} cho biết: Xã sẽ rà soát từng tiêu chí. Đồng thời, phối hợp với trường nghề mở lớp.",
        [("commitment", "Xã sẽ rà soát từng tiêu chí"), ("commitment", "phối hợp với trường nghề mở lớp")],
    ),
    # in the words of somebody above it, it is asked of the body
    (f"{KHAI} cho rằng, thời gian tới, xã tiếp tục tập trung giữ vững các tiêu chí.", [("directive", "xã tiếp tục tập trung giữ vững các tiêu chí")]),
    # what is being done, what befalls a body, what a resident or the paper plans, what is needed
    (f"{HOA} cho biết: Hiện nay, xã tập trung vận động bà con trồng hoa.", []),
    (f"{HOA} cho biết: Giai đoạn tới, xã tiếp tục được đầu tư 3 tuyến đường.", []),
    ("Chị Lê Thị Hoa, thôn Nam, cho biết: Thời gian tới, thôn tiếp tục vận động tôi mở rộng chuồng.", []),
    ("Thời gian tới, xã Thượng Lộc tiếp tục vận động bà con trồng hoa.", []),
    (f"{HOA} cho biết: Xã sẽ họp dân từng thôn. Cần 12 tỷ đồng, vốn từ tỉnh.", [("commitment", "Xã sẽ họp dân từng thôn")]),
]  # fmt: skip
DONE: list[tuple[str, Said]] = [
    # what was done is told on without a subject, and asks nobody; what is gone on with is to come
    (f"“Thời gian qua, xã đã tuyên truyền để dân hiểu. Tăng cường kiểm tra vệ sinh, xử lý hộ vi phạm”, {HOA} nói.", []),
    (f"{HOA} cho biết: Xã luôn xác định đây là việc lâu dài. Tập trung phát triển cây vải thiều.", []),
    (f"{HOA} cho biết: Ba năm qua, xã huy động được 12 tỷ đồng. Ưu tiên làm đường trục thôn. Huy động nhân dân hiến 4.500 m2 đất.", []),
    (
        f"{HOA} nói: “Xác định thu nhập là gốc, xã tổ chức nhiều lớp dạy nghề. Cùng với đó, tiếp tục đầu tư chợ đầu mối”.",
        [("commitment", "tiếp tục đầu tư chợ đầu mối")],
    ),
    (
        f"{KHAI} yêu cầu các xã công khai nợ. Tăng cường kiểm tra vệ sinh môi trường.",
        [("directive", "yêu cầu các xã công khai nợ"), ("directive", "Tăng cường kiểm tra vệ sinh môi trường")],
    ),
    (
        f"{KHAI} nhấn mạnh: Tập trung phát triển cây vải thiều. Tăng cường kiểm tra vệ sinh.",
        [("directive", "Tập trung phát triển cây vải thiều"), ("directive", "Tăng cường kiểm tra vệ sinh")],
    ),
]  # fmt: skip
WORTH: list[tuple[str, Said]] = [
    # what somebody in office judges to be good, necessary or of use
    (f"{KHAI} khẳng định, việc lập tổ hội có ý nghĩa quan trọng với nông dân.", [("assessment", "việc lập tổ hội có ý nghĩa quan trọng với nông dân")]),
    (f"{KHAI} nhấn mạnh: Việc lập chợ là cần thiết để nông sản có đầu ra.", [("assessment", "Việc lập chợ là cần thiết để nông sản có đầu ra")]),
    (f"{KHAI} cho hay: Từ khi có cầu, việc đi lại của bà con thuận tiện hơn.", [("assessment", "Từ khi có cầu, việc đi lại của bà con thuận tiện hơn")]),
    (f"Theo {KHAI}, mô hình không chỉ làm đẹp đường mà còn nâng cao ý thức của dân.", [("assessment", "mô hình không chỉ làm đẹp đường mà còn nâng cao ý thức của dân")]),
    (
        f"{KHAI} nói: Huyện có 12 hợp tác xã. Đây là cơ hội để nông dân liên kết với doanh nghiệp.",
        [("assessment", "Đây là cơ hội để nông dân liên kết với doanh nghiệp")],
    ),
    # what the paper finds, what something is done for, mere numbers and facts, what is wrong beside it
    ("Phong trào hiến đất đã góp phần thay đổi diện mạo xã Thượng Lộc.", []),
    (f"{KHAI} cho biết: Hội nghị nhằm góp phần nâng cao nhận thức của cán bộ.", []),
    (f"{KHAI} cho biết: Dân góp 260 triệu đồng, công ty góp phần còn lại làm 2 km đường, mang lại thu nhập cho 40 hộ.", []),
    (f"{KHAI} cho biết: Bà con tự nguyện góp 412 ha đất làm giao thông.", []),
    (f"{KHAI} nói: Huyện có 12 hợp tác xã. Phong trào trồng hoa lan tỏa ra các thôn.", []),
    (f"{KHAI} cho biết: Phong trào lan tỏa rộng nhưng rác ở chợ chưa được xử lý.", [("shortcoming", "rác ở chợ chưa được xử lý")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*AHEAD, *DONE, *WORTH])
def test_own_doing(read: Read, text: str, expected: Said) -> None:
    found = read("statement", text, scope="443", published="2022-05-12")
    assert [(s["kind"], s["quote"]) for s in found] == expected
