"""Statements by who tells them and to whom they fall: what reports admit, duties that a decision lays down, numbers of an office, aims
behind a promise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str]]

KHAI = "Lê Văn Khải"
HEAD = "Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, "
DECIDED = "Chủ tịch UBND tỉnh vừa quyết định công nhận huyện Can Lộc đạt chuẩn nông thôn mới. "
ROWS: list[tuple[str, Told]] = [
    # a report or a congress admits what is wrong, in a list of members
    ("Đại hội cũng thẳng thắn nhìn nhận một số hạn chế: trạm bơm xuống cấp; ba xóm chưa có sân chơi.", [("shortcoming", "Đại hội", "trạm bơm xuống cấp"), ("shortcoming", "Đại hội", "ba xóm chưa có sân chơi")]),
    ("Báo cáo thẩm tra của Ban Kinh tế HĐND huyện chỉ ra: vốn đối ứng của ba xã bố trí chậm; hồ sơ đất đai thất lạc.", [("shortcoming", "Ban Kinh tế HĐND huyện", "vốn đối ứng của ba xã bố trí chậm"), ("shortcoming", "Ban Kinh tế HĐND huyện", "hồ sơ đất đai thất lạc")]),
    ("Sau khi nghe ý kiến, Báo cáo kiểm điểm của Ban Chấp hành nhìn nhận: phong trào ở các xóm chưa đều; tổ hợp tác hoạt động tốt chỉ chiếm 20%.", [("shortcoming", "Ban Chấp hành", "phong trào ở các xóm chưa đều"), ("shortcoming", "Ban Chấp hành", "tổ hợp tác hoạt động tốt chỉ chiếm 20%")]),
    ("Đại hội đã bầu 15 đồng chí vào Ban Chấp hành; nghe báo cáo chính trị: thu ngân sách tăng 12%.", []),
    ("Ban Chấp hành nghe báo cáo thẩm tra của Ban Kinh tế; các xóm đã nộp đủ hồ sơ.", []),
    # what is admitted was wrong even if it is over, unless it is a joy
    (HEAD + "nhìn nhận khâu chọn đất lúc đầu còn vội.", [("shortcoming", KHAI, "khâu chọn đất lúc đầu còn vội")]),
    (HEAD + "nhìn nhận đời sống bà con khấm khá hẳn lên.", []),
    ("“Lúc đó không ai hỏi ý bà con buôn bán”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, thừa nhận.", [("shortcoming", KHAI, "Lúc đó không ai hỏi ý bà con buôn bán")]),
    ("“Lúc đó cả làng ai cũng mừng ra mặt”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, thừa nhận.", []),
    # a decision lays down who has to do what, nobody saying it
    (DECIDED + "UBND huyện Can Lộc có trách nhiệm công bố theo quy định; chỉ đạo các xã duy trì các tiêu chí.", [("directive", None, "công bố theo quy định"), ("directive", None, "chỉ đạo các xã duy trì các tiêu chí")]),
    (DECIDED + "UBND các xã được huyện giao duy trì, nâng chất các tiêu chí còn thấp.", [("directive", None, "duy trì, nâng chất các tiêu chí còn thấp")]),
    (DECIDED + "Theo đó, UBND tỉnh có trách nhiệm nâng chất các tiêu chí.", [("directive", None, "nâng chất các tiêu chí")]),
    (DECIDED + "Cùng với việc tổ chức lễ, UBND tỉnh có trách nhiệm nâng chất các tiêu chí.", [("directive", None, "nâng chất các tiêu chí")]),
    ("UBND huyện chịu trách nhiệm trước UBND tỉnh về kết quả rà soát.", []),
    ("Năm 2018, UBND xã được giao làm chủ đầu tư 4 công trình.", []),
    ("Sở Nông nghiệp và PTNT được giao hướng dẫn các xã lập hồ sơ.", [("directive", None, "hướng dẫn các xã lập hồ sơ")]),
    ("UBND xã đã được giao quản lý khu đất từ năm 2012.", []),
    ("Xã Thượng Lộc được huyện giao về đích trong năm nay.", []),
    ("Tổng vốn được giao 28 tỷ đồng, giải ngân đạt 60%.", []),
    ("Bà con có trách nhiệm với xóm làng nên đường luôn sạch.", []),
    ("Chị Mận được giao phụ trách tổ thu gom rác của xóm.", []),
    # an office tells numbers as figures; a person tells of a lack, and an office of what is hard
    ("Theo Sở Xây dựng, đến hết tháng 5 còn 28 công trình chưa khởi công.", []),
    ("Theo báo cáo của Phòng Kinh tế huyện, 7/12 xã còn nợ đọng với tổng số 28 tỷ đồng.", []),
    ("UBND huyện cho biết, hiện có 1.270 hộ thiếu nước sinh hoạt.", []),
    (HEAD + "cho biết, xã còn nợ nhà thầu 3 tỷ đồng.", [("shortcoming", KHAI, "xã còn nợ nhà thầu 3 tỷ đồng")]),
    ("Theo Sở Xây dựng, tiến độ các công trình rất chậm.", [("shortcoming", "Sở Xây dựng", "tiến độ các công trình rất chậm")]),
    ("Văn phòng Điều phối chỉ ra 6 xã tụt từ 1 đến 5 tiêu chí.", [("shortcoming", "Văn phòng Điều phối", "6 xã tụt từ 1 đến 5 tiêu chí")]),
    # what else somebody strives for is a promise of its own; what others shall, and a mere target, are not
    (HEAD + "khẳng định xã sẽ trả hết nợ trong năm nay và phấn đấu đến năm 2022 có hai thôn kiểu mẫu.", [("commitment", KHAI, "xã sẽ trả hết nợ trong năm nay"), ("commitment", KHAI, "phấn đấu đến năm 2022 có hai thôn kiểu mẫu")]),
    (HEAD + "hứa giữ vững 19 tiêu chí, phấn đấu đạt chuẩn nâng cao vào năm 2022.", [("commitment", KHAI, "giữ vững 19 tiêu chí"), ("commitment", KHAI, "phấn đấu đạt chuẩn nâng cao vào năm 2022")]),
    (HEAD + "cam kết nỗ lực và phấn đấu nhiều hơn nữa.", [("commitment", KHAI, "nỗ lực và phấn đấu nhiều hơn nữa")]),
    (HEAD + "yêu cầu các thôn rà soát hồ sơ, phấn đấu về đích trước 30/11.", [("directive", KHAI, "yêu cầu các thôn rà soát hồ sơ, phấn đấu về đích trước 30/11")]),
    (HEAD + "cho biết xã sẽ di dời các trại nuôi ra xa khu dân cư; phấn đấu có thêm hai thôn kiểu mẫu.", [("commitment", KHAI, "xã sẽ di dời các trại nuôi ra xa khu dân cư")]),
    # what a body promises or praises behind a label is his whom the label names; what it asks for is not
    ("Biên bản họp thôn\n- Ông Lê Văn Khải: xã cam kết cấp đủ xi măng trong tháng 4; yêu cầu thôn công khai thu chi.", [("commitment", KHAI, "cấp đủ xi măng trong tháng 4"), ("directive", KHAI, "yêu cầu thôn công khai thu chi")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, đến dự. Xã cam kết cấp đủ xi măng trong tháng 4.", [("commitment", "Xã", "cấp đủ xi măng trong tháng 4")]),
    ("BIÊN BẢN\nLàm việc tại xã Thượng Lộc\nÔng Lê Văn Khải, Chủ tịch UBND huyện kết luận như sau:\n1. Kết quả. UBND huyện ghi nhận nỗ lực của các thôn về đích.", [("assessment", KHAI, "ghi nhận nỗ lực của các thôn về đích")]),
    # what a body is to do in a list of orders is none of its own
    ("Kết luận Hội nghị, ông Lê Văn Khải yêu cầu:\n- Phòng Kinh tế đôn đốc nhà thầu, xong trước 30/9;\n- Hội Nông dân nhắc nhở hội viên không đốt rơm.", [("directive", KHAI, "Phòng Kinh tế đôn đốc nhà thầu, xong trước 30/9"), ("directive", KHAI, "Hội Nông dân nhắc nhở hội viên không đốt rơm")]),
    # after whom it is told, and what another asks for behind it
    ("Theo ông Lê Văn Khải, Chủ tịch UBND huyện, tiêu chí nước sạch còn khó; xã đề nghị tỉnh đầu tư nhà máy nước.", [("shortcoming", KHAI, "tiêu chí nước sạch còn khó"), ("directive", "xã", "đề nghị tỉnh đầu tư nhà máy nước")]),
    ("Theo ông Lê Văn Khải, Chủ tịch UBND huyện, tiêu chí nước sạch còn khó vì hồ sơ do xã đề nghị tỉnh duyệt chưa xong.", [("shortcoming", KHAI, "tiêu chí nước sạch còn khó vì hồ sơ do xã đề nghị tỉnh duyệt chưa xong")]),
    # by when at the latest
    (HEAD + "yêu cầu các thôn dọn rác ven kênh; chậm nhất ngày 20/12 phải xử lý xong.", [("directive", KHAI, "yêu cầu các thôn dọn rác ven kênh"), ("directive", KHAI, "chậm nhất ngày 20/12 phải xử lý xong")]),
    (HEAD + "yêu cầu các thôn dọn rác ven kênh; chậm nhất là thôn Hạ, mới có 3 hộ nộp quỹ.", [("directive", KHAI, "yêu cầu các thôn dọn rác ven kênh"), ("shortcoming", KHAI, "chậm nhất là thôn Hạ, mới có 3 hộ nộp quỹ")]),
    # brackets belong to what they stand in
    (HEAD + "yêu cầu các thôn chưa đạt (Hạ, Trung; Thượng) hoàn thiện hồ sơ trong tháng 9.", [("directive", KHAI, "yêu cầu các thôn chưa đạt (Hạ, Trung; Thượng) hoàn thiện hồ sơ trong tháng 9")]),
    (HEAD + "yêu cầu các thôn a) hoàn thiện hồ sơ; b) công khai quỹ trong tháng 9.", [("directive", KHAI, "yêu cầu các thôn a) hoàn thiện hồ sơ"), ("directive", KHAI, "công khai quỹ trong tháng 9")]),
    # over what somebody is taken to task, or only asked
    ("Đại biểu Lê Văn Khải chất vấn về việc kênh tưới sạt lở hai tháng chưa sửa.", [("shortcoming", KHAI, "kênh tưới sạt lở hai tháng chưa sửa")]),
    ("Đại biểu Lê Văn Khải chất vấn về kết quả xây dựng vườn mẫu của huyện.", []),
    ("Bà con xóm Hạ cũng lo ngại giá nước sạch còn cao.", [("shortcoming", "Bà con xóm Hạ", "giá nước sạch còn cao")]),
    ("Bà con xóm Hạ cũng lo quét dọn đường làng.", []),
    # what is expected among demands asks for nothing
    (HEAD + "yêu cầu các thôn dọn rác ven kênh; dự kiến năm sau xã xây thêm hai nhà văn hóa.", [("directive", KHAI, "yêu cầu các thôn dọn rác ven kênh")]),
    # a promise of which little came so far
    ("“Huyện hứa 210 tấn xi măng, giờ mới có 140 tấn”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, nói.", [("shortcoming", KHAI, "Huyện hứa 210 tấn xi măng, giờ mới có 140 tấn")]),
    ("“Xã hứa trả nốt tiền xi măng, giờ đang gom quỹ”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, nói.", [("commitment", KHAI, "Xã hứa trả nốt tiền xi măng, giờ đang gom quỹ")]),
    # how it was before, or at first
    ("“Trước mình nghĩ làm đường là việc của cán bộ”, bà Trần Thị Na cười.", []),
    ("Ông Lê Văn Khải, Giám đốc hợp tác xã, kể khi mới thành lập chỉ có 19 xã viên, thiếu vốn đủ bề.", []),
    # who leads, by no name
    ("Đoàn giám sát do ông Lê Văn Khải, Phó Chủ tịch HĐND tỉnh, làm trưởng đoàn về xã. Trưởng đoàn đề nghị xã rà soát lại số hộ dùng nước sạch.", [("directive", KHAI, "đề nghị xã rà soát lại số hộ dùng nước sạch")]),
    ("Đoàn giám sát về xã. Trưởng đoàn đề nghị xã rà soát lại số hộ dùng nước sạch.", [("directive", "Trưởng đoàn", "đề nghị xã rà soát lại số hộ dùng nước sạch")]),
    # what is ordered besides a promise, and what is dealt with as promised
    (HEAD + "khẳng định sẽ không cho mở thêm chợ, đồng thời chỉ đạo các thôn cho thuê lại mặt bằng.", [("commitment", KHAI, "sẽ không cho mở thêm chợ"), ("directive", KHAI, "chỉ đạo các thôn cho thuê lại mặt bằng")]),
    (HEAD + "khẳng định sẽ theo dõi, chỉ đạo các thôn giữ vệ sinh.", [("commitment", KHAI, "sẽ theo dõi, chỉ đạo các thôn giữ vệ sinh")]),
    (HEAD + "cam kết trả hết nợ trong năm sau; từ năm 2021, thôn nào nợ mới thì chưa xét thi đua.", [("commitment", KHAI, "trả hết nợ trong năm sau"), ("commitment", KHAI, "từ năm 2021, thôn nào nợ mới thì chưa xét thi đua")]),
    (HEAD + "yêu cầu trả hết nợ trong năm sau; thôn nào nợ mới thì chưa xét thi đua.", [("directive", KHAI, "yêu cầu trả hết nợ trong năm sau"), ("directive", KHAI, "thôn nào nợ mới thì chưa xét thi đua")]),
    # what is hardest needs but one word
    (HEAD + "cho biết khó nhất là vốn.", [("shortcoming", KHAI, "khó nhất là vốn")]),
    (HEAD + "cho biết vui nhất là đường.", []),
    ("Phóng viên hỏi: Khó nhất là gì?", []),
    # an item gives a task; one of what was done, or of traffic, does not
    ("4. Nhiệm vụ những tháng cuối năm\n- Phấn đấu thêm 10 xã đạt chuẩn;\n- Giao Sở Tài chính tham mưu bổ sung vốn;\n- Giao thông nông thôn làm thêm 54 km.", [("directive", None, "Giao Sở Tài chính tham mưu bổ sung vốn")]),
    ("Công tác chỉ đạo\n- Chỉ đạo các xã rà soát hồ sơ;\n- Giao lưu văn nghệ với các xã bạn.\nGiao Sở Tài chính tham mưu là việc đã làm nhiều năm.", []),
    # who has to do something, behind what is agreed; what it costs is no duty
    ("BIÊN BẢN\nHọp Ban quản lý xã Thượng Lộc\nIII. Kết luận\n1. Nhất trí chọn thôn Hạ làm trước; hai thôn này phải xong 1,2 km đường trước ngày 30/10.", [("directive", None, "hai thôn này phải xong 1,2 km đường trước ngày 30/10")]),
    ("BIÊN BẢN\nHọp Ban quản lý xã Thượng Lộc\nIII. Kết luận\n1. Nhất trí chọn thôn Hạ làm trước; kinh phí dự kiến khoảng 300 triệu đồng cho cả hai thôn.", []),
    # what is wrong is told by many words; not what is denied or over; where it is, is no part of it
    (HEAD + "cho biết các hộ mép đường đòi bồi thường, giá cát tăng từng ngày.", [("shortcoming", KHAI, "các hộ mép đường đòi bồi thường, giá cát tăng từng ngày")]),
    (HEAD + "cho biết xã khó cân đối nguồn trả cho nhà thầu.", [("shortcoming", KHAI, "xã khó cân đối nguồn trả cho nhà thầu")]),
    (HEAD + "cho biết cả xã còn 117 hộ câu đuôi, tập trung ở xóm Hạ.", [("shortcoming", KHAI, "cả xã còn 117 hộ câu đuôi")]),
    (HEAD + "cho biết bà con hiến đất không đòi bồi thường.", []),
    (HEAD + "cho biết trước đây rác ùn ứ ở chợ, nay có tổ thu gom.", []),
    (HEAD + "cho biết nhiều hộ nghĩ ra cách làm du lịch.", []),
    # whom somebody helps does not speak; praise ends where it is told what was agreed
    ("UBND tỉnh giao Văn phòng Điều phối kiểm tra các xã; tham mưu UBND tỉnh đôn đốc thực hiện để kịp tiến độ.", [("directive", "UBND tỉnh", "giao Văn phòng Điều phối kiểm tra các xã"), ("directive", "UBND tỉnh", "tham mưu UBND tỉnh đôn đốc thực hiện để kịp tiến độ")]),
    (HEAD + "đánh giá cao sự chuẩn bị của các thôn, nhất trí trình huyện xem xét.", [("assessment", KHAI, "đánh giá cao sự chuẩn bị của các thôn")]),
    (HEAD + "đánh giá cao các thôn đã nhất trí hiến đất, góp công.", [("assessment", KHAI, "đánh giá cao các thôn đã nhất trí hiến đất, góp công")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_whose_it_is(read: Read, text: str, told: Told) -> None:
    found = read("statement", text, scope="443", published="2020-06-12")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == told
