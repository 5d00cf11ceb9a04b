"""Statements of inspections and of letters that are answered, of what residents bring up in the passive, and of what is noted where
voters are met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str]]
KHAI = "Lê Văn Khải"
HEAD = f"Ông {KHAI}, Chủ tịch UBND huyện Can Lộc "
VOTERS = "Cử tri xã Thượng Lộc"

INSPECTIONS: list[tuple[str, Told]] = [
    ("Theo kết luận thanh tra, xã đã thu sai 120 triệu đồng tiền làm đường.", [("shortcoming", "thanh tra", "xã đã thu sai 120 triệu đồng tiền làm đường")]),
    ("Theo Kết luận số 12/KL-TTr của Thanh tra huyện, UBND xã thu vượt 35 triệu đồng so với quy định.", [("shortcoming", "Thanh tra huyện", "UBND xã thu vượt 35 triệu đồng so với quy định")]),
    ("Thanh tra huyện Can Lộc phát hiện xã thu sai 12 triệu đồng. Theo kết luận thanh tra, xã còn chi sai 120 triệu đồng.", [("shortcoming", "Thanh tra huyện Can Lộc", "xã thu sai 12 triệu đồng"), ("shortcoming", "Thanh tra huyện Can Lộc", "xã còn chi sai 120 triệu đồng")]),
    ("Kết luận thanh tra chỉ rõ ba thôn có nhiều sai phạm trong thu quỹ.", [("shortcoming", None, "ba thôn có nhiều sai phạm trong thu quỹ")]),
    ("Thanh tra huyện vừa công bố kết luận. Kết luận thanh tra cho thấy xã đã chi sai 120 triệu đồng.", [("shortcoming", "Thanh tra huyện", "xã đã chi sai 120 triệu đồng")]),
    ("Kết luận thanh tra yêu cầu UBND xã hoàn trả 35 triệu đồng cho người dân.", [("directive", None, "yêu cầu UBND xã hoàn trả 35 triệu đồng cho người dân")]),
    ("Kết luận thanh tra đã được gửi đến UBND xã.", []),
    ("Theo kết luận thanh tra, xã đạt 15 tiêu chí.", []),
    # nobody is told to have concluded, and not he who did wrong
    ("Theo kết luận, UBND xã Thượng Lộc đã buông lỏng quản lý quỹ, để xảy ra nhiều sai phạm.", [("shortcoming", None, "UBND xã Thượng Lộc đã buông lỏng quản lý quỹ, để xảy ra nhiều sai phạm")]),
    ("Ủy ban Kiểm tra Huyện ủy kết luận Bí thư Đảng ủy xã độc đoán trong điều hành công việc.", [("shortcoming", "Ủy ban Kiểm tra Huyện ủy", "Bí thư Đảng ủy xã độc đoán trong điều hành công việc")]),
    ("Thanh tra huyện kết luận UBND xã thu quỹ trái thẩm quyền.", [("shortcoming", "Thanh tra huyện", "UBND xã thu quỹ trái thẩm quyền")]),
    ("Lãnh đạo huyện cho biết Đảng ủy xã không thực hiện nghiêm quy chế làm việc.", [("shortcoming", "Lãnh đạo huyện", "Đảng ủy xã không thực hiện nghiêm quy chế làm việc")]),
    ("Thanh tra huyện đã công bố kết quả kiểm tra tại xã Thượng Lộc, theo đó kết luận rằng xã đã thu sai 90 triệu đồng.", [("shortcoming", "Thanh tra huyện", "xã đã thu sai 90 triệu đồng")]),
    # how it was found out is no part of what is wrong, what happened after it was done is
    ("Thanh tra huyện kết luận xã có nhiều sai phạm sau khi kiểm tra hồ sơ thu chi.", [("shortcoming", "Thanh tra huyện", "xã có nhiều sai phạm")]),
    ("Thanh tra huyện kết luận nhiều đoạn đường nứt toác sau khi bàn giao cho thôn.", [("shortcoming", "Thanh tra huyện", "nhiều đoạn đường nứt toác sau khi bàn giao cho thôn")]),
    ("Lãnh đạo xã thừa nhận việc công khai quỹ chưa kịp thời và cam kết khắc phục trong tháng 7.", [("shortcoming", "Lãnh đạo xã", "việc công khai quỹ chưa kịp thời"), ("commitment", "Lãnh đạo xã", "khắc phục trong tháng 7")]),
    ("UBND huyện đã tích cực và kịp thời chỉ đạo các xã dừng thu quỹ.", [("directive", "UBND huyện", "chỉ đạo các xã dừng thu quỹ")]),
    # what is to be found out is ordered; the work of every day is not
    ("Chủ tịch UBND tỉnh đã kịp thời chỉ đạo UBND huyện kiểm tra, làm rõ các khoản thu.\nĐồng thời yêu cầu UBND huyện kiểm điểm những cá nhân có trách nhiệm.", [("directive", "Chủ tịch UBND tỉnh", "chỉ đạo UBND huyện kiểm tra, làm rõ các khoản thu"), ("directive", "Chủ tịch UBND tỉnh", "yêu cầu UBND huyện kiểm điểm những cá nhân có trách nhiệm")]),
    ("Chủ tịch UBND tỉnh đã kịp thời chỉ đạo UBND huyện kiểm tra, tuyên truyền.", []),
    # "huyện" asks, not he who tells of it; but he asks behind what it merely has
    (HEAD + "cho biết huyện đã chuyển hồ sơ và kiến nghị công an điều tra việc thu quỹ ở xã Thượng Lộc.", [("directive", "huyện", "kiến nghị công an điều tra việc thu quỹ ở xã Thượng Lộc")]),
    (HEAD + "cho biết huyện có 5 xã đạt chuẩn và đề nghị tỉnh sớm công nhận.", [("directive", KHAI, "đề nghị tỉnh sớm công nhận")]),
]  # fmt: skip

LETTERS: list[tuple[str, Told]] = [
    ("Kính gửi: Quý Ông/Bà.\nUBND xã Thượng Lộc xin thông báo kết quả như sau:\nNgày 13/5/2020, xã đã kiểm tra tuyến kênh.\nUBND xã sẽ nạo vét kênh trong quý III.", [("commitment", "UBND xã Thượng Lộc", "UBND xã sẽ nạo vét kênh trong quý III")]),
    ("Về phản ánh của ông, UBND xã Thượng Lộc kiểm tra và trả lời như sau: Tuyến kênh bị bồi lắng nhiều năm do nước thải. UBND xã sẽ nạo vét kênh.", [("shortcoming", "UBND xã Thượng Lộc", "Tuyến kênh bị bồi lắng nhiều năm do nước thải"), ("commitment", "UBND xã Thượng Lộc", "UBND xã sẽ nạo vét kênh")]),
    ("UBND xã Thượng Lộc đã kiểm tra tuyến kênh.\nUBND xã nạo vét kênh mỗi năm một lần.", []),
    (HEAD + "yêu cầu xã hoàn thiện hồ sơ. Về phía HĐND huyện sẽ xem xét ban hành văn bản chỉ đạo, đôn đốc các ngành giải quyết kiến nghị.", [("directive", KHAI, "yêu cầu xã hoàn thiện hồ sơ"), ("commitment", KHAI, "Về phía HĐND huyện sẽ xem xét ban hành văn bản chỉ đạo, đôn đốc các ngành giải quyết kiến nghị")]),
    # nobody promises who only will meet the paper again
    ("Chủ tịch UBND xã hẹn phóng viên một buổi làm việc khác.", []),
    ("Chủ tịch UBND xã hẹn cuối tháng 8 sẽ sửa xong cầu.", [("commitment", "Chủ tịch UBND xã", "cuối tháng 8 sẽ sửa xong cầu")]),
    # how questions were answered is praise of who answered, by whom it is told
    ("Thường trực HĐND nhận thấy các ngành đã nêu cao tinh thần trách nhiệm, trả lời đúng trọng tâm, rõ ý và sát thực tiễn.", [("assessment", "Thường trực HĐND", "các ngành đã nêu cao tinh thần trách nhiệm, trả lời đúng trọng tâm, rõ ý và sát thực tiễn")]),
    ("Các ngành đã trả lời đúng trọng tâm, rõ ý.", []),
    ("Trưởng phòng Nông nghiệp trả lời: Cống Đồng Mía hư hỏng nặng từ năm 2018.", [("shortcoming", "Trưởng phòng Nông nghiệp", "Cống Đồng Mía hư hỏng nặng từ năm 2018")]),
]  # fmt: skip

RESIDENTS: list[tuple[str, Told]] = [
    ("Nguồn nước của trạm được người dân phản ánh là đục và có mùi tanh. Bằng chứng là quần áo giặt xong vẫn ố vàng.", [("shortcoming", "người dân", "đục và có mùi tanh")]),
    ("Con đường bị người dân phản ánh mới làm xong đã nứt.", [("shortcoming", "người dân", "mới làm xong đã nứt")]),
    ("Con đường được cử tri phản ánh nhiều lần tại các kỳ họp.", []),
    ("Theo đơn tố cáo của ông Trần Văn Năm, trú tại thôn 2, cán bộ thôn đã lập khống danh sách 12 hộ.", [("shortcoming", "Trần Văn Năm", "cán bộ thôn đã lập khống danh sách 12 hộ")]),
    ("Đơn thư của các hộ dân nêu rõ: thôn thu tiền làm đường nhưng không có biên lai.", [("shortcoming", "các hộ dân", "thôn thu tiền làm đường nhưng không có biên lai")]),
    ("Dư luận địa phương bức xúc trước việc chủ tịch xã đưa người nhà vào danh sách hộ nghèo.", [("shortcoming", "Dư luận địa phương", "chủ tịch xã đưa người nhà vào danh sách hộ nghèo")]),
    ("Người dân rất bức xúc về việc xã thu tiền làm đường hai lần.", [("shortcoming", "Người dân", "xã thu tiền làm đường hai lần")]),
    ("Người dân thôn Đông rất hoang mang về việc nước giếng đổi màu vàng.", [("shortcoming", "Người dân thôn Đông", "nước giếng đổi màu vàng")]),
    ("Người dân thôn Đông rất phấn khởi về việc đường đã xong.", []),
    ("Bà Hòa kể: “Chúng tôi làm đơn khắp nơi rồi nhưng mà chưa ai giải quyết”.", [("shortcoming", "Hòa", "Chúng tôi làm đơn khắp nơi rồi nhưng mà chưa ai giải quyết")]),
    ("Buổi tiếp xúc ghi nhận nhiều ý kiến của bà con cử tri như: việc thi công cầu chậm tiến độ; việc thu gom rác không đảm bảo, gây ô nhiễm.", [("shortcoming", "bà con cử tri", "việc thi công cầu chậm tiến độ"), ("shortcoming", "bà con cử tri", "việc thu gom rác không đảm bảo, gây ô nhiễm")]),
    (VOTERS + " kiến nghị một số vấn đề về tình trạng vứt rác xuống kênh làm tắc dòng chảy; hỗ trợ mô hình cho hộ nghèo.", [("shortcoming", VOTERS, "tình trạng vứt rác xuống kênh làm tắc dòng chảy"), ("directive", VOTERS, "hỗ trợ mô hình cho hộ nghèo")]),
    (VOTERS + " kiến nghị một số vấn đề về giao thông, thủy lợi.", []),
    (VOTERS + " kiến nghị: Còn nhiều bất cập trong dạy nghề, gây khó khăn cho lao động; cần mở rộng chợ huyện.", [("shortcoming", VOTERS, "Còn nhiều bất cập trong dạy nghề, gây khó khăn cho lao động"), ("directive", VOTERS, "cần mở rộng chợ huyện")]),
    ("Đại biểu lắng nghe nguyện vọng của cử tri với gần 30 ý kiến tập trung các vấn đề như: quản lý phân bón còn lỏng lẻo.", [("shortcoming", "cử tri", "quản lý phân bón còn lỏng lẻo")]),
    (VOTERS + " phản ánh nạn trộm cắp gây mất an ninh.\nĐề nghị ngành điện giảm giá điện sản xuất.", [("shortcoming", VOTERS, "nạn trộm cắp gây mất an ninh"), ("directive", VOTERS, "Đề nghị ngành điện giảm giá điện sản xuất")]),
    ("Đa số cử tri đều bày tỏ sự phấn khởi khi đường liên xã đã thông.", [("assessment", "Đa số cử tri", "bày tỏ sự phấn khởi khi đường liên xã đã thông")]),
    (VOTERS + " kiến nghị một số vấn đề như: đề nghị nâng cấp đường vào xóm 3; việc cấp giấy chứng nhận cần nhanh chóng hơn.", [("directive", VOTERS, "đề nghị nâng cấp đường vào xóm 3"), ("directive", VOTERS, "việc cấp giấy chứng nhận cần nhanh chóng hơn")]),
    ("Hội Nông dân nhận được 32 ý kiến phản ánh, đề xuất của hội viên. Tại hội nghị đã chọn 18 câu hỏi về giá nông sản.", []),
]  # fmt: skip

OFFICIALS: list[tuple[str, Told]] = [
    # what he stresses before he asks is his as well
    (f"Thẳng thắn nêu rõ tiến độ giải ngân còn chậm, ông {KHAI}, Chủ tịch UBND huyện Can Lộc yêu cầu các xã rà soát lại danh mục.", [("shortcoming", KHAI, "tiến độ giải ngân còn chậm"), ("directive", KHAI, "yêu cầu các xã rà soát lại danh mục")]),
    (f"Nhấn mạnh việc giữ chuẩn còn nhiều thách thức, ông {KHAI}, Chủ tịch UBND huyện Can Lộc lưu ý: “Sử dụng hiệu quả nguồn vốn được giao”.", [("shortcoming", KHAI, "việc giữ chuẩn còn nhiều thách thức"), ("directive", KHAI, "Sử dụng hiệu quả nguồn vốn được giao")]),
    # coal is nothing that he sighs at
    (HEAD + "đã thị sát khu vực thăm dò khoáng sản than phần đất liền.", []),
    # praise ends where another matter begins
    (f"Đồng chí {KHAI}, Chủ tịch UBND huyện đánh giá cao ý kiến của nông dân, đối với câu hỏi chưa được trả lời, UBND huyện sẽ có văn bản trả lời.", [("assessment", KHAI, "đánh giá cao ý kiến của nông dân"), ("commitment", KHAI, "UBND huyện sẽ có văn bản trả lời")]),
    # words that only look like what to do; what is aimed at complains of nothing
    (HEAD + "đề nghị xã rà soát hộ nghèo. Trình độ dân trí không đều.", [("directive", KHAI, "đề nghị xã rà soát hộ nghèo")]),
    (HEAD + "chia sẻ: Xã đón 12 đoàn khách mỗi năm. Triển khai chương trình, vốn liếng của xã rất ít ỏi.", []),
    (HEAD + "chia sẻ: Vốn còn ít. Triển khai ngay việc lập đồ án quy hoạch, các xã chủ động bố trí kinh phí.", [("directive", KHAI, "Triển khai ngay việc lập đồ án quy hoạch, các xã chủ động bố trí kinh phí")]),
    ("Đoàn kiểm tra đề nghị xã sớm khắc phục hạn chế; phấn đấu hoàn thành các chỉ tiêu chưa đạt.", [("directive", "Đoàn kiểm tra", "đề nghị xã sớm khắc phục hạn chế")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*INSPECTIONS, *LETTERS, *RESIDENTS, *OFFICIALS])
def test_what_is_found_answered_and_brought_up(read: Read, text: str, told: Told) -> None:
    found = read("statement", text, scope="443", published="2020-06-12")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == told


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        (HEAD + "yêu cầu lãnh đạo các huyện, thành, thị tăng cường rà soát quỹ đất công.", "lãnh đạo các huyện, thành, thị"),
        (HEAD + "khẳng định: “Huyện đã chỉ đạo rất rõ, trang trại phải xuất hết lợn, không được nuôi mới”.", "trang trại"),
        (HEAD + "khẳng định: “Huyện phải làm rõ, trang trại nào xả thải”.", "Huyện"),
    ],
)
def test_who_is_to_act(read: Read, text: str, addressee: str) -> None:
    assert [s.get("addressee") for s in read("statement", text, scope="443")] == [addressee]
