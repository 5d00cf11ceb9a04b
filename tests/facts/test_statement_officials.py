"""Statements of officials and bodies: who asks by which words, orders that go on, own plans, what only looks like a demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None, str]]

KHAI = "Chủ tịch UBND huyện Lê Văn Khải "


def _told(read: Read, text: str) -> Said:
    return [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443")]


WHO: list[tuple[str, Said]] = [
    # a time or a word for it between a body and its verb, and what it sent out
    ("UBND tỉnh Hà Tĩnh mới đây đã có văn bản đề nghị Bộ Tài chính bổ sung vốn.", [("directive", "UBND tỉnh Hà Tĩnh", "đề nghị Bộ Tài chính bổ sung vốn")]),
    ("UBND huyện Can Lộc ngày 12/5 ban hành công văn yêu cầu các xã dừng thu.", [("directive", "UBND huyện Can Lộc", "yêu cầu các xã dừng thu")]),
    ("UBND huyện Can Lộc vừa có chỉ đạo yêu cầu các xã dừng thu.", [("directive", "UBND huyện Can Lộc", "yêu cầu các xã dừng thu")]),
    # who leads a body, where no name is told
    ("Người đứng đầu UBND tỉnh nhấn mạnh: UBND tỉnh sẽ gỡ vướng về đất đai.", [("commitment", "Người đứng đầu UBND tỉnh", "UBND tỉnh sẽ gỡ vướng về đất đai")]),
    # a demand that another is told to have made
    ("Theo ông Hồ Văn Ly, huyện đã đề nghị tỉnh cho lồng ghép ba nguồn vốn.", [("directive", "huyện", "đề nghị tỉnh cho lồng ghép ba nguồn vốn")]),
    # who speaks for an office, and who bears a rank, may promise
    ("Đại diện Sở Tài chính, bà Lê Thị Hoa cho biết, Sở sẽ cấp đủ vốn trong tháng 6.", [("commitment", "Lê Thị Hoa", "Sở sẽ cấp đủ vốn trong tháng 6")]),
    ("Thượng tá Lê Văn Ân cho biết đơn vị sẽ mở 2 km đường cho xã Thượng Lộc.", [("commitment", "Lê Văn Ân", "đơn vị sẽ mở 2 km đường cho xã Thượng Lộc")]),
    # a post without a name decides and then asks; what one body is to work out, it does not ask for
    (
        "Phó Thủ tướng đồng ý bổ sung vốn; yêu cầu Bộ Kế hoạch và Đầu tư, Bộ Tài chính đề xuất phương án phân bổ.",
        [("directive", "Phó Thủ tướng", "yêu cầu Bộ Kế hoạch và Đầu tư, Bộ Tài chính đề xuất phương án phân bổ")],
    ),
    # whose conclusion a notice tells, whose order is carried out, who takes the floor
    (
        "Thông báo số 15/TB-UBND ngày 8/9/2021 kết luận của Phó Chủ tịch UBND tỉnh nêu: Thống nhất danh sách 9 xã. Giao Sở Tài chính cân đối kinh phí thưởng.",
        [("directive", "Phó Chủ tịch UBND tỉnh", "Giao Sở Tài chính cân đối kinh phí thưởng")],
    ),
    (
        "Theo chỉ đạo của Chủ tịch UBND tỉnh, các huyện phải xóa xong nhà tạm; Sở Xây dựng hướng dẫn thiết kế mẫu.",
        [("directive", "Chủ tịch UBND tỉnh", "các huyện phải xóa xong nhà tạm"), ("directive", "Chủ tịch UBND tỉnh", "Sở Xây dựng hướng dẫn thiết kế mẫu")],
    ),
    ("Theo chỉ đạo của Chủ tịch UBND tỉnh, huyện đã xóa xong nhà tạm.", []),
    (
        "Phát biểu tại hội nghị, Phó Chủ tịch UBND huyện Lê Văn Khải: Các xã cần công khai nợ.",
        [("directive", "Lê Văn Khải", "Các xã cần công khai nợ")],
    ),
    # a body of another body; what is only spoken of; who answers whom voters asked
    (
        "Đoàn kiểm tra của Ban Chỉ đạo tỉnh đã yêu cầu xã Thượng Lộc dọn rác ở chợ.",
        [("directive", "Đoàn kiểm tra của Ban Chỉ đạo tỉnh", "yêu cầu xã Thượng Lộc dọn rác ở chợ")],
    ),
    ("Kết luận thanh tra của UBND huyện Can Lộc cho thấy nội dung người dân phản ánh về đất bãi là đúng.", []),
    (
        "Về ý kiến cử tri xã Thượng Lộc đề nghị sớm làm đường, UBND huyện Can Lộc trả lời: Đường dài 2 km. UBND huyện giao Ban Quản lý dự án lập hồ sơ.",
        [("directive", "ý kiến cử tri xã Thượng Lộc", "đề nghị sớm làm đường"), ("directive", "UBND huyện Can Lộc", "giao Ban Quản lý dự án lập hồ sơ")],
    ),
    # a paper orders over paragraphs, whatever verbs of saying stand in them
    (
        "Chủ tịch UBND huyện Can Lộc vừa ký Công văn số 233/UBND-NN.\nTheo nội dung công văn, các xã phải rà soát hồ sơ, hằng tháng báo cáo huyện.\nCông an huyện chủ trì tiêu chí số 19.",
        [("directive", "Chủ tịch UBND huyện Can Lộc", "các xã phải rà soát hồ sơ, hằng tháng báo cáo huyện"), ("directive", "Chủ tịch UBND huyện Can Lộc", "Công an huyện chủ trì tiêu chí số 19")],
    ),
    # who belongs to an institute speaks as one in office
    ("Còn theo bà Lê Thị Hoa, Viện Kinh tế Việt Nam, phải coi người dân là chủ thể.", [("directive", "Lê Thị Hoa", "phải coi người dân là chủ thể")]),
    ("Còn theo bà Lê Thị Hoa, thôn Đông, phải góp công nhiều ngày.", []),
    # a label tells whose conclusions follow, by name or by post; what is told among them is no order
    (
        "Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Văn Ân: Mỗi huyện chọn một xã làm dứt điểm. Sở Tài chính tham mưu tạm ứng vốn cho 6 xã.",
        [("directive", "Lê Văn Ân", "Mỗi huyện chọn một xã làm dứt điểm"), ("directive", "Lê Văn Ân", "Sở Tài chính tham mưu tạm ứng vốn cho 6 xã")],
    ),
    (
        "- Kết luận của đồng chí Chủ tịch UBND xã: Nhất trí với các ý kiến. Năm 2017 xã có 12 thôn. Kế toán công khai quỹ vào sáng thứ bảy.",
        [("directive", "Chủ tịch UBND xã", "Kế toán công khai quỹ vào sáng thứ bảy")],
    ),
    ("Đại diện hộ dân, bà Lê Thị Hoa cho biết, nhà sẽ hiến thêm đất.", []),
    # a paper orders for who issued it; a plan does not
    (
        "UBND huyện Can Lộc vừa ban hành Chỉ thị số 14/CT-UBND. Theo Chỉ thị, các xã không được giao chỉ tiêu góp tiền cho thôn.",
        [("directive", "UBND huyện Can Lộc", "các xã không được giao chỉ tiêu góp tiền cho thôn")],
    ),
    ("UBND huyện Can Lộc vừa ban hành Kế hoạch số 14/KH-UBND. Theo kế hoạch, các xã phải xong trong năm.", []),
    ("Phó Chủ tịch UBND huyện Lê Văn Khải đề nghị các phòng bám cơ sở, theo dõi các thôn.", [("directive", "Lê Văn Khải", "đề nghị các phòng bám cơ sở, theo dõi các thôn")]),
    # a line over the answer to voters ends what they say
    ("Cử tri xã Thượng Lộc đề nghị:\nXây nhà văn hóa thôn Đông.\nTrả lời:\nĐề nghị của cử tri là chính đáng.", [("directive", "Cử tri xã Thượng Lộc", "Xây nhà văn hóa thôn Đông")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_asks_and_promises(read: Read, text: str, expected: Said) -> None:
    assert _told(read, text) == expected


ORDERS: list[tuple[str, list[tuple[str, str]]]] = [
    # who goes on with orders gives one before his next verb
    (
        KHAI + "yêu cầu các xã nộp hồ sơ trước ngày 20. Tiếp tục tuyên truyền cho dân hiểu; giao Phòng Văn hóa hướng dẫn.",
        [("directive", "yêu cầu các xã nộp hồ sơ trước ngày 20"), ("directive", "Tiếp tục tuyên truyền cho dân hiểu"), ("directive", "giao Phòng Văn hóa hướng dẫn")],
    ),
    # a body gives the next order in a paragraph of its own, right behind another
    (
        "UBND huyện Can Lộc yêu cầu các xã rà soát nợ.\nĐịnh kỳ trước ngày 10 hằng tháng báo cáo tiến độ về huyện.\nPhòng Tài chính chủ trì, phối hợp với các xã đối chiếu số liệu.",
        [("directive", "yêu cầu các xã rà soát nợ"), ("directive", "Định kỳ trước ngày 10 hằng tháng báo cáo tiến độ về huyện"), ("directive", "Phòng Tài chính chủ trì, phối hợp với các xã đối chiếu số liệu")],
    ),
    # not where the paper has told of something else
    (
        "UBND huyện Can Lộc yêu cầu các xã rà soát nợ.\nNăm 2019 cả huyện thu 12 tỷ đồng.\nPhòng Tài chính chủ trì, phối hợp với các xã đối chiếu số liệu.",
        [("directive", "yêu cầu các xã rà soát nợ")],
    ),
    ("UBND huyện Can Lộc yêu cầu các xã rà soát nợ.\nTHÔNG BÁO: huyện lấy phiếu hài lòng tại 3 xã.", [("directive", "yêu cầu các xã rà soát nợ")]),
    # what an order is about, before the verb; those in office who must
    (
        KHAI + "đề nghị các xã họp dân; đối với công trình chậm tiến độ, kiên quyết thay nhà thầu.",
        [("directive", "đề nghị các xã họp dân"), ("directive", "kiên quyết thay nhà thầu")],
    ),
    (
        KHAI + "nhấn mạnh: Kết quả chưa đồng đều. Vì vậy, các cấp ủy phải xác định đây là việc lâu dài; coi trọng chất lượng.",
        [("shortcoming", "Kết quả chưa đồng đều"), ("directive", "các cấp ủy phải xác định đây là việc lâu dài"), ("directive", "coi trọng chất lượng")],
    ),
    (KHAI + "cho biết năm ngoái được mùa. Các hộ phải thuê máy gặt.", []),
    # lists: whom, then what, be it short; tasks that are counted; items that name who is to act
    (
        KHAI + "yêu cầu mỗi thành viên: xuống xã 2 ngày mỗi tuần; dự họp dân; nắm chắc tiến độ.",
        [("directive", "yêu cầu mỗi thành viên: xuống xã 2 ngày mỗi tuần"), ("directive", "dự họp dân"), ("directive", "nắm chắc tiến độ")],
    ),
    (
        KHAI + "chỉ đạo một số nhiệm vụ trọng tâm: Một là, giữ vững các tiêu chí đã đạt. Hai là, xử lý nợ đọng.",
        [("directive", "giữ vững các tiêu chí đã đạt"), ("directive", "xử lý nợ đọng")],
    ),
    (
        KHAI + "yêu cầu thực hiện tốt các nội dung sau:\n- Các ngành bám vào kế hoạch để chỉ đạo.\n- Rà soát từng tiêu chí.\n- UBND các xã.",
        [("directive", "Các ngành bám vào kế hoạch để chỉ đạo"), ("directive", "Rà soát từng tiêu chí")],
    ),
    ("Đảng ủy xã quyết nghị: tập trung hoàn thành tiêu chí số 13 trong quý I.", [("directive", "tập trung hoàn thành tiêu chí số 13 trong quý I")]),
    # tasks by units, line by line; tasks in the middle of which stands a verb of saying
    (
        KHAI + "chỉ rõ những việc cần làm ngay:\nXã Thượng Lộc: xử lý bãi rác tự phát tại chợ.\nXã Phú Lộc: năm ngoái làm 3 km đường.",
        [("directive", "Xã Thượng Lộc: xử lý bãi rác tự phát tại chợ")],
    ),
    (
        KHAI + "nhấn mạnh: tăng cường kiểm tra, quán triệt các nghị quyết; giữ vững an ninh trật tự.",
        [("directive", "tăng cường kiểm tra, quán triệt các nghị quyết"), ("directive", "giữ vững an ninh trật tự")],
    ),
    (KHAI + "yêu cầu các xã công khai nợ. Văn phòng UBND huyện theo dõi, đôn đốc.", [("directive", "yêu cầu các xã công khai nợ"), ("directive", "Văn phòng UBND huyện theo dõi, đôn đốc")]),
    (KHAI + "yêu cầu các xã trả nợ. Năm 2012, huyện bố trí 23 tỷ đồng cho 6 xã.", [("directive", "yêu cầu các xã trả nợ")]),
    # those below pass it on; who is to act behind what it is about, in a numbered list
    (
        KHAI + "lưu ý: cần tránh tư tưởng trông chờ. Các xã chỉ đạo mỗi thôn chọn một tuyến đường.",
        [("directive", "cần tránh tư tưởng trông chờ"), ("directive", "Các xã chỉ đạo mỗi thôn chọn một tuyến đường")],
    ),
    (
        KHAI + "đề nghị:\n1. Các chủ đầu tư lập tiến độ từng tuần.\n2. Đối với 7 công trình vướng mặt bằng, UBND các xã vận động xong trong tháng 6.",
        [("directive", "Các chủ đầu tư lập tiến độ từng tuần"), ("directive", "Đối với 7 công trình vướng mặt bằng, UBND các xã vận động xong trong tháng 6")],
    ),
    (KHAI + "yêu cầu lãnh đạo xã nghe dân; thôn nào thiếu nước thì trong năm phải làm cho được.", [("directive", "yêu cầu lãnh đạo xã nghe dân"), ("directive", "thôn nào thiếu nước thì trong năm phải làm cho được")]),
    (KHAI + "nói: Việc nào dân bàn thì phải để dân quyết.", [("directive", "Việc nào dân bàn thì phải để dân quyết")]),
    ("“Chợ phải sạch từ hôm nay”, " + KHAI + "nhắc nhở cán bộ.", [("directive", "Chợ phải sạch từ hôm nay")]),
    (KHAI + "nói: “Làm sao để người dân có thu nhập từ vườn nhà mình”.", [("directive", "Làm sao để người dân có thu nhập từ vườn nhà mình")]),
    (KHAI + "đề nghị bỏ cụm từ \"cơ bản đạt chuẩn\".", [("directive", "đề nghị bỏ cụm từ \"cơ bản đạt chuẩn\"")]),
    # what is counted for whom; what has a reason is asked for all the same
    (
        KHAI + "lưu ý UBND các xã một số nội dung: đẩy nhanh phân bổ vốn, vì còn 3 xã chưa phân bổ; kiểm soát việc điều chỉnh dự án.",
        [("directive", "đẩy nhanh phân bổ vốn, vì còn 3 xã chưa phân bổ"), ("directive", "kiểm soát việc điều chỉnh dự án")],
    ),
    (
        KHAI + "đề xuất tỉnh ba vấn đề: tăng biên chế giáo viên vùng cao; cho chủ trương mở đường.",
        [("directive", "tăng biên chế giáo viên vùng cao"), ("directive", "cho chủ trương mở đường")],
    ),
    (KHAI + "quán triệt ba nội dung: bộ tiêu chí mới gồm 10 tiêu chí; các xã rà soát lại.", [("directive", "các xã rà soát lại")]),
    (KHAI + "nói: “Anh nào không làm được thì chuyển vốn cho người khác vì nhiều nơi đang thiếu”.", [("directive", "Anh nào không làm được thì chuyển vốn cho người khác vì nhiều nơi đang thiếu")]),
    (KHAI + "hỏi: “Do vốn về chậm hay người đứng đầu chưa vào cuộc?”.", []),
    # whoever is to act by when; not what he himself promises
    (
        KHAI + "kết luận: Các xã phải coi đây là việc chính. Trước mắt, các xã phê duyệt xong đề án trong tháng 6. Phòng Nội vụ hằng tuần báo cáo.",
        [("directive", "Các xã phải coi đây là việc chính"), ("directive", "các xã phê duyệt xong đề án trong tháng 6"), ("directive", "Phòng Nội vụ hằng tuần báo cáo")],
    ),
    (
        KHAI + "yêu cầu các xã công khai nợ. Lãnh đạo xã Thượng Lộc hứa trả nợ xong trong tháng 6.",
        [("directive", "yêu cầu các xã công khai nợ"), ("commitment", "trả nợ xong trong tháng 6")],
    ),
    (KHAI + "lưu ý: khuyến khích giữ nhà cổ; hàng rào xanh nên dùng cây bản địa.", [("directive", "khuyến khích giữ nhà cổ"), ("directive", "hàng rào xanh nên dùng cây bản địa")]),
    (KHAI + "nói: “Vướng đâu gỡ đó, không đẩy việc cho nhau. Hãy hỏi dân cần gì trước đã”.", [("directive", "Vướng đâu gỡ đó, không đẩy việc cho nhau"), ("directive", "Hãy hỏi dân cần gì trước đã")]),
    (KHAI + "gợi mở một số định hướng: quy hoạch lại các điểm dân cư; đào tạo nghề cho lao động trẻ.", [("directive", "quy hoạch lại các điểm dân cư"), ("directive", "đào tạo nghề cho lao động trẻ")]),
    ("Công văn nhấn mạnh, UBND các xã không được huy động tiền của hộ nghèo.", [("directive", "UBND các xã không được huy động tiền của hộ nghèo")]),
    (
        KHAI + "giao Phòng Nông nghiệp đi từng xã gỡ vướng; xã nào chậm thì đề xuất kiểm điểm.",
        [("directive", "giao Phòng Nông nghiệp đi từng xã gỡ vướng"), ("directive", "xã nào chậm thì đề xuất kiểm điểm")],
    ),
    # whoever it is
    (
        KHAI + "nói: “Xã nào chưa đủ điều kiện thì dứt khoát để lại năm sau. Chúng tôi không chấp nhận chuyện nợ tiêu chí”.",
        [("directive", "Xã nào chưa đủ điều kiện thì dứt khoát để lại năm sau"), ("directive", "không chấp nhận chuyện nợ tiêu chí")],
    ),
    # what those who are ordered hand up is nobody else's demand
    (KHAI + "yêu cầu các xã tổng hợp khó khăn, đề xuất giải pháp tháo gỡ.", [("directive", "yêu cầu các xã tổng hợp khó khăn, đề xuất giải pháp tháo gỡ")]),
    (
        KHAI + "yêu cầu các xã rà soát hồ sơ; đồng thời đề xuất tỉnh bổ sung vốn.",
        [("directive", "yêu cầu các xã rà soát hồ sơ"), ("directive", "đề xuất tỉnh bổ sung vốn")],
    ),
    (
        KHAI + "yêu cầu các xã nộp hồ sơ. Phòng Nông nghiệp chủ trì thẩm định và đề xuất UBND huyện công nhận.",
        [("directive", "yêu cầu các xã nộp hồ sơ"), ("directive", "Phòng Nông nghiệp chủ trì thẩm định và đề xuất UBND huyện công nhận")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_orders_that_go_on(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, quote) for kind, _, quote in _told(read, text)] == expected


PROMISES: list[tuple[str, list[tuple[str, str]]]] = [
    # verbs with one object are one promise; those behind a semicolon are promised as well
    ("ông Hồ Văn Ly, Bí thư Đảng ủy xã nói: Xã sẽ tập trung rà soát, giải quyết những việc còn lại.", [("commitment", "Xã sẽ tập trung rà soát, giải quyết những việc còn lại")]),
    ("ông Hồ Văn Ly, Bí thư Đảng ủy xã nói: Xã sẽ công khai từng khoản thu; trả nợ cho nhà thầu.", [("commitment", "Xã sẽ công khai từng khoản thu"), ("commitment", "trả nợ cho nhà thầu")]),
    ("ông Hồ Văn Ly, Bí thư Đảng ủy xã cho biết xã sẽ tổng hợp, báo cáo huyện trong tháng 6.", [("commitment", "xã sẽ tổng hợp, báo cáo huyện trong tháng 6")]),
    ("ông Hồ Văn Ly, Bí thư Đảng ủy xã hứa với bà con sẽ sửa xong đường trước Tết.", [("commitment", "sẽ sửa xong đường trước Tết")]),
    ("Đại diện chủ đầu tư hứa trước dân là đến ngày 30/12 sẽ hoàn trả mặt đường.", [("commitment", "đến ngày 30/12 sẽ hoàn trả mặt đường")]),
    # plans that an interview asks for are the speaker's own; short answers keep their turn
    (
        "PV: Thời gian tới huyện sẽ làm gì, thưa ông?\nÔng Lê Văn Khải: Trước hết, hoàn thành quy hoạch ở 6 xã.\nPV: Khó nhất là gì?\nÔng Lê Văn Khải: Là vốn. Chúng tôi đề nghị tỉnh ứng trước 5 tỷ đồng.",
        [("commitment", "hoàn thành quy hoạch ở 6 xã"), ("directive", "đề nghị tỉnh ứng trước 5 tỷ đồng")],
    ),
    (
        "Phóng viên đã trao đổi với ông Lê Văn Khải, Chủ tịch UBND huyện.\nNhiệm vụ trọng tâm năm nay là gì, thưa ông?\nHuyện có hai việc. Một là, rà soát lại các xã đã đạt chuẩn. Hai là, ưu tiên vốn cho xã khó.",
        [("commitment", "rà soát lại các xã đã đạt chuẩn"), ("commitment", "ưu tiên vốn cho xã khó")],
    ),
    # what will be done with whoever it is; nobody asks twice over a question
    ("Ông Hồ Văn Ly, Giám đốc Sở nói: Tới đây, Sở sẽ hậu kiểm các xã; xã nào tụt chuẩn sẽ đề nghị thu hồi bằng.", [("commitment", "Tới đây, Sở sẽ hậu kiểm các xã"), ("commitment", "xã nào tụt chuẩn sẽ đề nghị thu hồi bằng")]),
    (
        "PV: Ông khuyên gì?\nÔng Lê Văn Khải: Đừng chạy theo thành tích.\nPV: Sắp tới huyện sẽ làm gì?\nÔng Lê Văn Khải: Huyện sẽ giãn tiến độ ở 5 xã, tập trung trả nợ. Rà soát lại danh mục đầu tư.",
        [("directive", "Đừng chạy theo thành tích"), ("commitment", "Huyện sẽ giãn tiến độ ở 5 xã, tập trung trả nợ"), ("commitment", "Rà soát lại danh mục đầu tư")],
    ),
    # which of them is to act, and a fact of those
    (KHAI + "kết luận: Các xã chưa đạt tiêu chí môi trường khẩn trương xây bãi rác.", [("directive", "Các xã chưa đạt tiêu chí môi trường khẩn trương xây bãi rác")]),
    (KHAI + "kết luận: Các xã chưa đạt tiêu chí môi trường còn nhiều.", [("shortcoming", "Các xã chưa đạt tiêu chí môi trường còn nhiều")]),
    (KHAI + "nói: “Cán bộ nào xa dân, chúng tôi luân chuyển ngay”.", [("commitment", "Cán bộ nào xa dân, chúng tôi luân chuyển ngay")]),
    (
        "Phó Giám đốc Ngân hàng Nhà nước tỉnh Lê Thị Nga cam kết chỉ đạo các ngân hàng giãn nợ trong tháng 3, không để hợp tác xã nào mất vốn.",
        [("commitment", "chỉ đạo các ngân hàng giãn nợ trong tháng 3, không để hợp tác xã nào mất vốn")],
    ),
    # a noun behind "và" is no second demand; "việc" is part of what is said of it
    (KHAI + "mong muốn công nhân đẩy nhanh tiến độ, đáp ứng kỳ vọng của dân và yêu cầu phát triển của huyện.", [("directive", "mong muốn công nhân đẩy nhanh tiến độ, đáp ứng kỳ vọng của dân và yêu cầu phát triển của huyện")]),
    (KHAI + "kết luận: việc dạy nghề chưa gắn với nhu cầu, học xong không có việc làm.", [("shortcoming", "việc dạy nghề chưa gắn với nhu cầu, học xong không có việc làm")]),
    (KHAI + "thừa nhận để 3 công trình chậm tiến độ 8 tháng và cam kết thông xe trước Tết.", [("shortcoming", "để 3 công trình chậm tiến độ 8 tháng"), ("commitment", "thông xe trước Tết")]),
    # demands in form only
    (KHAI + "nhấn mạnh yêu cầu ngày càng cao của nhân dân đối với cán bộ.", []),
    (KHAI + "gợi ý một số giải pháp tháo gỡ những khó khăn của địa phương.", []),
    (KHAI + "gợi ý xã gắn làng nghề với du lịch.", [("directive", "gợi ý xã gắn làng nghề với du lịch")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PROMISES)
def test_promises_and_plans(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, quote) for kind, _, quote in _told(read, text)] == expected


TOLD: list[tuple[str, Said]] = [
    # what somebody is asked or blamed for with no agent is nobody's words, whoever spoke before; an inspection goes on
    (
        KHAI + "cho biết huyện đã kiểm tra 12 xã. Xã Thượng Lộc được yêu cầu trả lại tiền cho hộ nghèo.",
        [("directive", None, "Xã Thượng Lộc được yêu cầu trả lại tiền cho hộ nghèo")],
    ),
    (KHAI + "nói về vai trò của dân. Xã Thượng Lộc bị phê bình vì chậm giải ngân.", [("shortcoming", None, "Xã Thượng Lộc bị phê bình vì chậm giải ngân")]),
    (
        "Thanh tra tỉnh kết luận xã Thượng Lộc thu sai quy định. Ba công trình bị phát hiện thi công sai thiết kế.",
        [("shortcoming", "Thanh tra tỉnh", "xã Thượng Lộc thu sai quy định"), ("shortcoming", "Thanh tra tỉnh", "Ba công trình bị phát hiện thi công sai thiết kế")],
    ),
    # a headline begins with the office that says it; a list of posts says nothing
    ("Bí thư Tỉnh ủy: Phải trả hết nợ xây dựng cơ bản trước năm 2018\nSáng nay, tỉnh họp.", [("directive", "Bí thư Tỉnh ủy", "Phải trả hết nợ xây dựng cơ bản trước năm 2018")]),
    (
        "Phó Thủ tướng: Không nên xử lý cào bằng các xã nợ tiêu chí\nPhó Thủ tướng Lê Văn Ân dự hội nghị.",
        [("directive", "Lê Văn Ân", "Không nên xử lý cào bằng các xã nợ tiêu chí")],
    ),
    ("Chủ tịch UBND xã: Lê Văn Khải\nTrưởng ban: Phó Chủ tịch UBND huyện\nBí thư Huyện ủy: có 3 người ứng cử", []),
    # who says it is told behind, in the sentence itself or the next; the paper's mark is no part of it
    ("TTO - Các xã phải công khai khoản thu, đó là yêu cầu của Phó Chủ tịch UBND tỉnh Lê Văn Ân.", [("directive", "Lê Văn Ân", "Các xã phải công khai khoản thu")]),
    ("VOV.VN - Cần sớm trả nợ cho nhà thầu.\nĐây là ý kiến của Phó Chủ tịch UBND tỉnh Lê Văn Ân.", [("directive", "Lê Văn Ân", "Cần sớm trả nợ cho nhà thầu")]),
    ("Có nước sạch, đó là mong muốn của bà con thôn Đông.", []),
    # quoted words right behind an act of asking are what it asks for, whatever is wrong in them
    (
        "UBND huyện Can Lộc chỉ đạo “dừng ngay việc thu quỹ thôn”. " + KHAI + "yêu cầu, “rà lại toàn bộ các khoản thu sai quy định trong ba năm qua”.",
        [("directive", "UBND huyện Can Lộc", "chỉ đạo “dừng ngay việc thu quỹ thôn”"), ("directive", "Lê Văn Khải", "rà lại toàn bộ các khoản thu sai quy định trong ba năm qua")],
    ),
    (KHAI + "nói: “Các khoản thu sai quy định trong ba năm qua chưa được trả lại”.", [("shortcoming", "Lê Văn Khải", "Các khoản thu sai quy định trong ba năm qua chưa được trả lại")]),
    # what is not to be done is an order where others must do something else instead
    (KHAI + "khẳng định không để nông thôn mới thành phong trào, mà phải làm thực chất.", [("directive", "Lê Văn Khải", "không để nông thôn mới thành phong trào, mà phải làm thực chất")]),
    (KHAI + "khẳng định không để hộ nào đứt bữa trong dịp Tết.", [("commitment", "Lê Văn Khải", "không để hộ nào đứt bữa trong dịp Tết")]),
    # what is to be done in a certain case; what comes of it complains
    (
        KHAI + "yêu cầu các xã rà soát các khoản thu; trường hợp thu sai thì phải trả lại cho dân.",
        [("directive", "Lê Văn Khải", "yêu cầu các xã rà soát các khoản thu"), ("directive", "Lê Văn Khải", "trường hợp thu sai thì phải trả lại cho dân")],
    ),
    (KHAI + "cho rằng nếu để nợ kéo dài thì dân mất lòng tin.", [("shortcoming", "Lê Văn Khải", "nếu để nợ kéo dài thì dân mất lòng tin")]),
    # one wish with several verbs; offices of one kind in a row; what those in the row are to work out
    (KHAI + "mong muốn xã sẽ giữ vững tiêu chí, nâng cao thu nhập của dân.", [("directive", "Lê Văn Khải", "mong muốn xã sẽ giữ vững tiêu chí, nâng cao thu nhập của dân")]),
    (
        "Chủ tịch UBND tỉnh giao Sở Nông nghiệp phối hợp với các Sở: Tài chính, Xây dựng rà soát quy hoạch; tham mưu, đề xuất UBND tỉnh cơ chế hỗ trợ.",
        [
            ("directive", "Chủ tịch UBND tỉnh", "giao Sở Nông nghiệp phối hợp với các Sở: Tài chính, Xây dựng rà soát quy hoạch"),
            ("directive", "Chủ tịch UBND tỉnh", "tham mưu, đề xuất UBND tỉnh cơ chế hỗ trợ"),
        ],
    ),
    # the press brings up what is wrong, not he who spoke before; units "nói chung" are told what to do
    (
        KHAI + "yêu cầu xã Thượng Lộc kiểm tra. Tuy nhiên, báo chí có phản ánh tình trạng thu phí sai quy định vẫn diễn ra.",
        [("directive", "Lê Văn Khải", "yêu cầu xã Thượng Lộc kiểm tra"), ("shortcoming", "báo chí", "tình trạng thu phí sai quy định vẫn diễn ra")],
    ),
    (
        KHAI + "đề nghị xã giữ chuẩn. Bởi vậy, các xã nói chung phải chuyển sang nông nghiệp sạch.",
        [("directive", "Lê Văn Khải", "đề nghị xã giữ chuẩn"), ("directive", "Lê Văn Khải", "các xã nói chung phải chuyển sang nông nghiệp sạch")],
    ),
    # what somebody concludes goes on to the end of its line, over facts; not what an inspection concludes or what is told
    (
        KHAI + "kết luận: Xã đã có nhiều cố gắng. Năm 2015 xã đạt 15 tiêu chí. Ban Quản lý xã hoàn thiện hồ sơ trước 30/11. Không khởi công công trình mới.",
        [("assessment", "Lê Văn Khải", "Xã đã có nhiều cố gắng"), ("directive", "Lê Văn Khải", "Ban Quản lý xã hoàn thiện hồ sơ trước 30/11"), ("directive", "Lê Văn Khải", "Không khởi công công trình mới")],
    ),
    ("Kết luận thanh tra nêu: Năm 2014 xã thu 1,2 tỷ đồng. Ban Quản lý xã hoàn thiện nhà văn hóa thôn Đông.", []),
    (KHAI + "kể: Năm 2014 xã đạt 15 tiêu chí. Ban Quản lý xã hoàn thiện nhà văn hóa thôn Đông.", []),
    # units that were looked at tell nothing; what somebody says on
    (KHAI + "cho biết, qua kiểm tra 20 xã đã phát hiện 13 xã thu vượt mức.", [("shortcoming", "Lê Văn Khải", "13 xã thu vượt mức")]),
    ("Đại biểu Lê Văn Ân chất vấn tiếp: các xã cần công khai nợ.", [("directive", "Lê Văn Ân", "các xã cần công khai nợ")]),
    # what one will never do is promised; what others must never do is asked for
    ("“Chúng tôi quyết không để xã nào rớt chuẩn”, Chủ tịch UBND huyện Lê Văn Khải khẳng định.", [("commitment", "Lê Văn Khải", "Chúng tôi quyết không để xã nào rớt chuẩn")]),
    (KHAI + "nói huyện nhất quyết không thu thêm của hộ nghèo.", [("commitment", "Lê Văn Khải", "huyện nhất quyết không thu thêm của hộ nghèo")]),
    (KHAI + "yêu cầu các xã quyết không để nợ mới.", [("directive", "Lê Văn Khải", "yêu cầu các xã quyết không để nợ mới")]),
    (KHAI + "thừa nhận xã còn nợ 3 tỷ đồng. Giờ chỉ mong tỉnh cho đấu giá đất để trả.", [("shortcoming", "Lê Văn Khải", "xã còn nợ 3 tỷ đồng"), ("directive", "Lê Văn Khải", "mong tỉnh cho đấu giá đất để trả")]),
    (KHAI + "cho rằng cái sai lớn nhất là giao khoán mức thu cho thôn.", [("shortcoming", "Lê Văn Khải", "cái sai lớn nhất là giao khoán mức thu cho thôn")]),
    # what is told behind "thì"; what is done in a case, which nobody says; who is not to do what
    ("Theo Phó Chủ tịch UBND huyện Lê Văn Ân thì nước sạch là rào cản lớn nhất, bởi nhà máy chậm tiến độ.", [("shortcoming", "Lê Văn Ân", "nước sạch là rào cản lớn nhất")]),
    ("Theo lãnh đạo UBND huyện thì tiến độ chậm do nhà thầu yếu.", [("shortcoming", "lãnh đạo UBND huyện", "tiến độ chậm do nhà thầu yếu")]),
    ("Theo quy định thì xã phải công khai quỹ.", []),
    (
        KHAI + "nói: Huyện sẽ rà lại các xã, xã nào chây ì thì phê bình trước toàn huyện.",
        [("commitment", "Lê Văn Khải", "Huyện sẽ rà lại các xã, xã nào chây ì thì phê bình trước toàn huyện")],
    ),
    (
        "UBND huyện Can Lộc yêu cầu các xã công khai nợ. Kho bạc không giải ngân cho dự án thiếu thủ tục; Phòng Tài chính có trách nhiệm kiểm tra.",
        [
            ("directive", "UBND huyện Can Lộc", "yêu cầu các xã công khai nợ"),
            ("directive", "UBND huyện Can Lộc", "Kho bạc không giải ngân cho dự án thiếu thủ tục"),
            ("directive", "UBND huyện Can Lộc", "Phòng Tài chính có trách nhiệm kiểm tra"),
        ],
    ),
    ("UBND huyện Can Lộc khen các xã làm nhanh. Kho bạc không giải ngân cho dự án thiếu thủ tục.", [("assessment", "UBND huyện Can Lộc", "khen các xã làm nhanh")]),
    (KHAI + "nhấn mạnh: Quan điểm của huyện là không chạy theo số lượng.", [("directive", "Lê Văn Khải", "Quan điểm của huyện là không chạy theo số lượng")]),
    (KHAI + "nêu khó khăn là huyện mới tách, hạ tầng gần như làm lại từ đầu.", [("shortcoming", "Lê Văn Khải", "khó khăn là huyện mới tách, hạ tầng gần như làm lại từ đầu")]),
    # plans in answer to what is going to be done; not in answer to what was done
    (
        "PV: Ngành có hướng gì tháo gỡ, thưa ông?\nÔng Lê Văn Khải, Giám đốc Sở: Trước mắt, chúng tôi rà soát lại quy hoạch. Sở đã trình tỉnh đề án.",
        [("commitment", "Lê Văn Khải", "chúng tôi rà soát lại quy hoạch")],
    ),
    ("PV: Ngành đã làm được gì, thưa ông?\nÔng Lê Văn Khải, Giám đốc Sở: Năm ngoái, chúng tôi rà soát lại quy hoạch.", []),
    # who says it is told behind, and where; what must be admitted is wrong, whatever verb leads to it
    ("Phải thẳng thắn nhìn nhận rằng phong trào chưa đi vào chiều sâu, Bí thư Huyện ủy Lê Văn Ân nói tại hội nghị giao ban.", [("shortcoming", "Lê Văn Ân", "Phải thẳng thắn nhìn nhận rằng phong trào chưa đi vào chiều sâu")]),
    ("Bí thư Huyện ủy Lê Văn Ân nói tại xã có 3 trường.", []),
    # two verbs praise one thing; who blames another; what is asked for on some grounds
    (KHAI + "biểu dương, khen ngợi cán bộ và nhân dân xã Thượng Lộc.", [("assessment", "Lê Văn Khải", "biểu dương, khen ngợi cán bộ và nhân dân xã Thượng Lộc")]),
    ("Trong khi đó, UBND huyện Can Lộc lại đổ lỗi cho xã lập hồ sơ thanh toán chậm.", [("shortcoming", "UBND huyện Can Lộc", "xã lập hồ sơ thanh toán chậm")]),
    (KHAI + "yêu cầu trên cơ sở kết quả hai năm qua, các xã tiếp tục giữ chuẩn.", [("directive", "Lê Văn Khải", "yêu cầu trên cơ sở kết quả hai năm qua, các xã tiếp tục giữ chuẩn")]),
    (KHAI + "chỉ đạo cán bộ địa chính các xã cấp xong sổ đỏ trước ngày 30/9.", [("directive", "Lê Văn Khải", "chỉ đạo cán bộ địa chính các xã cấp xong sổ đỏ trước ngày 30/9")]),
    (KHAI + "không quên dặn cán bộ thôn nói ít làm nhiều.", [("directive", "Lê Văn Khải", "dặn cán bộ thôn nói ít làm nhiều")]),
    (KHAI + "cho rằng cái được lớn nhất là lòng dân.", [("assessment", "Lê Văn Khải", "cái được lớn nhất là lòng dân")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whose_words_they_are(read: Read, text: str, expected: Said) -> None:
    assert _told(read, text) == expected
