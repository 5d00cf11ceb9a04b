"""Whose words they are where the paper does not name him again, and who may speak at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None]]  # quote, speaker


WHOSE = [
    # people by what they do, with how many they are
    ("Nhiều ngư dân đề nghị sớm nạo vét cửa biển.", [("đề nghị sớm nạo vét cửa biển", "Nhiều ngư dân")]),
    ("Dân bản mong huyện sớm kéo điện về.", [("mong huyện sớm kéo điện về", "Dân bản")]),
    ("Đường hỏng, dân đề nghị xã sửa ngay.", [("đề nghị xã sửa ngay", "dân")]),
    ("Các huyện đề nghị tỉnh sớm phân bổ vốn.", [("đề nghị tỉnh sớm phân bổ vốn", "Các huyện")]),
    ("Hơn 20 hộ dân thôn Đông đề nghị xã sửa cống.", [("đề nghị xã sửa cống", "Hơn 20 hộ dân thôn Đông")]),
    ("Xã phải dựa vào sức dân, đề nghị này là đúng.", []),
    ("Xã giúp nhiều ngư dân đóng tàu lớn.", []),
    # a pronoun that acts, and then asks
    (
        "Sáng 5/5, Phó Chủ tịch UBND tỉnh Lê Văn Hải dẫn đoàn đi kiểm tra. Ông đi thăm ba công trình, yêu cầu nhà thầu "
        "đẩy nhanh tiến độ; đề nghị xã bàn giao mặt bằng.",
        [
            ("yêu cầu nhà thầu đẩy nhanh tiến độ", "Lê Văn Hải"),
            ("đề nghị xã bàn giao mặt bằng", "Lê Văn Hải"),
        ],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lê Văn Hải dẫn đoàn đi kiểm tra. Ông Trần Văn Sơn, Trưởng thôn Bãi Sậy, ra đón đoàn, đề "
        "nghị huyện nạo vét mương.",
        [("đề nghị huyện nạo vét mương", "Trần Văn Sơn")],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lê Văn Hải dẫn đoàn đi kiểm tra. Bà con góp tiền làm đường, đề nghị xã công khai thu chi.",
        [("đề nghị xã công khai thu chi", "Bà con")],
    ),
    ("Bà Lê Thị Hoa có 2 sào ruộng. Bà góp 20 m2 đất làm đường, được xã khen.", []),
    # who asks promises something for his part
    (
        "Hợp tác xã đề nghị xã cho thuê 2 trạm bơm, còn mình cam kết không đốt rơm trên đồng.",
        [("đề nghị xã cho thuê 2 trạm bơm", "Hợp tác xã"), ("không đốt rơm trên đồng", "Hợp tác xã")],
    ),
    (
        "Chủ tịch UBND huyện Lê Văn Ba yêu cầu các hộ cam kết không xả rác ra kênh.",
        [("yêu cầu các hộ cam kết không xả rác ra kênh", "Lê Văn Ba")],
    ),
    # what is spoken of, which nobody says here
    ("Theo luật thì vấn đề cử tri kiến nghị thuộc thẩm quyền của Ủy ban nhân dân tỉnh.", []),
    ("Tuyến đường cử tri kiến nghị đã được đưa vào kế hoạch.", []),
    (
        "Những vấn đề cử tri phản ánh: rác thải ở chợ chưa được thu gom.",
        [("rác thải ở chợ chưa được thu gom", "cử tri")],
    ),
    (
        "Đồng chí Vũ Văn Học, Trưởng Ban Pháp chế HĐND tỉnh đề nghị huyện tập trung vốn cho 2 xã điểm. Những kiến nghị của "
        "huyện, đoàn sẽ tổng hợp báo cáo Thường trực HĐND tỉnh.",
        [
            ("đề nghị huyện tập trung vốn cho 2 xã điểm", "Vũ Văn Học"),
            ("đoàn sẽ tổng hợp báo cáo Thường trực HĐND tỉnh", "Vũ Văn Học"),
        ],
    ),
    (
        "Ông Lê Văn Ba, Chủ tịch UBND huyện yêu cầu các xã rà soát hồ sơ. Đề nghị của cử tri là chính đáng.",
        [("yêu cầu các xã rà soát hồ sơ", "Lê Văn Ba")],
    ),
    # who speaks for one commune has nothing to say of another
    (
        "Ông Phạm Văn Tác, Chủ tịch UBND xã Thượng Lộc cho biết xã còn thiếu vốn làm đường. Còn ở xã Thuần Thiện, đề án duyệt "
        "từ tháng 3 mà đến giờ chưa giải ngân được đồng nào.",
        [("xã còn thiếu vốn làm đường", "Phạm Văn Tác")],
    ),
    (
        "Ông Phạm Văn Tác, Chủ tịch UBND xã Thượng Lộc cho biết xã còn thiếu vốn làm đường. Tại xã Thượng Lộc, trạm y tế "
        "đã xuống cấp, chưa có bác sĩ.",
        [
            ("xã còn thiếu vốn làm đường", "Phạm Văn Tác"),
            ("Tại xã Thượng Lộc, trạm y tế đã xuống cấp, chưa có bác sĩ", "Phạm Văn Tác"),
        ],
    ),
    # what is said bluntly is wrong, unless it is to somebody's credit; what only exists is not
    (
        "Ông Lê Văn Tư, Bí thư Huyện ủy nói thẳng, nhiều cán bộ xã còn hiểu nông thôn mới là có tiền trên rót về.",
        [("nhiều cán bộ xã còn hiểu nông thôn mới là có tiền trên rót về", "Lê Văn Tư")],
    ),
    (
        "Phó Chủ tịch UBND huyện Đỗ Gia Khải không né tránh: “Có nơi làm để lấy điểm, tôi biết”.",
        [("Có nơi làm để lấy điểm, tôi biết", "Đỗ Gia Khải")],
    ),
    ("Ông Lê Văn Tư, Trưởng thôn cho biết chợ tồn tại song song với siêu thị.", []),
    (
        "Ông Lê Văn Tư, Trưởng thôn cho rằng còn nhiều tồn tại trong thu gom rác.",
        [("còn nhiều tồn tại trong thu gom rác", "Lê Văn Tư")],
    ),
    # what must not be done goes on with an order; how a conclusion is headed is none
    (
        "Chủ tịch UBND tỉnh Lê Văn Thạnh yêu cầu huyện chỉ đạo xã kiểm điểm trách nhiệm. Đồng thời không xem xét thi đua đối "
        "với xã trong năm 2019.",
        [
            ("yêu cầu huyện chỉ đạo xã kiểm điểm trách nhiệm", "Lê Văn Thạnh"),
            ("không xem xét thi đua đối với xã trong năm 2019", "Lê Văn Thạnh"),
        ],
    ),
    (
        "Chủ tịch UBND tỉnh Lê Văn Thạnh yêu cầu huyện chỉ đạo xã kiểm điểm trách nhiệm. Không khí làm việc sôi nổi.",
        [("yêu cầu huyện chỉ đạo xã kiểm điểm trách nhiệm", "Lê Văn Thạnh")],
    ),
    # what is asked before another part of the sentence is told after the same person
    (
        "Thảo luận tại tổ, đại biểu Trần Thị Lộc đề nghị UBND tỉnh xử lý dứt điểm nợ đọng; theo đại biểu, nhiều công trình đã "
        "xuống cấp nghiêm trọng.",
        [
            ("đề nghị UBND tỉnh xử lý dứt điểm nợ đọng", "Trần Thị Lộc"),
            ("nhiều công trình đã xuống cấp nghiêm trọng", "Trần Thị Lộc"),
        ],
    ),
    # a voter who is named brings his points forward as all do
    (
        "Cử tri Nguyễn Đình Hảo, thôn Đông: Nước từ nhà máy thường xuyên bị đục, đề nghị công ty kiểm tra.",
        [
            ("Nước từ nhà máy thường xuyên bị đục", "Nguyễn Đình Hảo"),
            ("đề nghị công ty kiểm tra", "Nguyễn Đình Hảo"),
        ],
    ),
    ("Cử tri Nguyễn Đình Hảo, thôn Đông: Xã đã làm xong 3 km đường, bà con rất mừng.", []),
    # a verdict, whatever its words
    (
        "Bí thư Đảng ủy xã Lê Văn Vảng đánh giá già Của là cánh tay nối dài của cấp ủy.",
        [("già Của là cánh tay nối dài của cấp ủy", "Lê Văn Vảng")],
    ),
    (
        "Trưởng bản Lê Văn Sùng nhận xét, nhờ có già Của mà bản yên vui.",
        [("nhờ có già Của mà bản yên vui", "Lê Văn Sùng")],
    ),
    ("Hội nghị đánh giá tình hình thực hiện chương trình. Ông Lê Văn Hải nhận xét, 12 xã đã xong quy hoạch.", []),
    # what is wrong, and who has to mend it
    (
        "Thứ trưởng Trần Thanh Nam cho rằng chuyển đổi số trong nông thôn còn chậm, tỉnh phải xem đây là khâu đột phá.",
        [
            ("chuyển đổi số trong nông thôn còn chậm", "Trần Thanh Nam"),
            ("tỉnh phải xem đây là khâu đột phá", "Trần Thanh Nam"),
        ],
    ),
    (
        "Ông Lê Văn Ba, Chủ tịch UBND xã cho biết vốn về chậm, xã phải chờ hết quý III.",
        [("vốn về chậm, xã phải chờ hết quý III", "Lê Văn Ba")],
    ),
    (
        "Đồng chí Lê Văn Tư, Bí thư Huyện ủy yêu cầu các ngành hướng dẫn xã lập hồ sơ; những vướng mắc vượt thẩm quyền, kịp "
        "thời báo cáo UBND tỉnh.",
        [
            ("yêu cầu các ngành hướng dẫn xã lập hồ sơ", "Lê Văn Tư"),
            ("kịp thời báo cáo UBND tỉnh", "Lê Văn Tư"),
        ],
    ),
    # what is wrong, told one by one behind the sentence that announces it
    (
        "Tuy nhiên, huyện còn gặp nhiều vướng mắc. Thứ nhất, vốn không đáp ứng yêu cầu. Thứ hai, chính quyền chưa sâu sát, "
        "một số tiêu chí rớt chuẩn so với ban đầu.",
        [
            ("huyện còn gặp nhiều vướng mắc", None),
            ("vốn không đáp ứng yêu cầu", None),
            ("chính quyền chưa sâu sát", None),
            ("một số tiêu chí rớt chuẩn so với ban đầu", None),
        ],
    ),
    ("Huyện đã tháo gỡ nhiều khó khăn. Cụ thể, huyện cấp 300 tấn xi măng, chưa kể phần của tỉnh.", []),
    # a line between paragraphs is nobody's order
    (
        "Ông Lê Văn Ba, Chủ tịch UBND xã cho biết xã đã xong 3 km đường.\nCần tháo gỡ vướng mắc về vốn\nĐến nay, xã đã đạt 15 "
        "tiêu chí.",
        [],
    ),
    (
        "Chủ tịch UBND huyện Lê Văn Ba yêu cầu các xã rà soát lại tiêu chí\nHoàn thành hồ sơ trước 30/6",
        [
            ("yêu cầu các xã rà soát lại tiêu chí", "Lê Văn Ba"),
            ("Hoàn thành hồ sơ trước 30/6", "Lê Văn Ba"),
        ],
    ),
    # what is enough, and what is remembered to the end of the quotation
    ("Ông Lê Văn Ba, Trưởng ấp nói: “Dân chịu khó lắm, chỉ cần có xi măng là họ ra làm liền”.", []),
    ("Ông Lê Văn Ba, Trưởng ấp nhớ lại: “Trước đây xã có ít đường. Bà con ai cũng phải lội bùn, rất khổ”.", []),
    # tasks whose giver is not told are not the words of whoever is named in them
    (
        "BÁO CÁO\nTình hình xây dựng nông thôn mới\nII. NHIỆM VỤ CUỐI NĂM\n- Giao Phòng Nông nghiệp và PTNT chủ trì, phối hợp "
        "với Phòng Tài chính - Kế hoạch đôn đốc giải ngân; yêu cầu Chủ tịch UBND các xã báo cáo trước ngày 20.",
        [
            (
                "Giao Phòng Nông nghiệp và PTNT chủ trì, phối hợp với Phòng Tài chính - Kế hoạch đôn đốc giải ngân",
                None,
            ),
            ("yêu cầu Chủ tịch UBND các xã báo cáo trước ngày 20", None),
        ],
    ),
    # what somebody concludes under three headings is no plan of a report
    (
        "Sau khi nghe báo cáo, Bí thư Huyện ủy kết luận:\n1. Về kết quả\nXã đã làm được nhiều việc.\n2. Về tồn tại\n- Xã tính "
        "toán chưa sát.\n3. Nhiệm vụ\na) Đối với xã: hoàn thành 12 km đường trước ngày 31/5; xây xong nhà văn hóa thôn Khe.",
        [
            ("Xã tính toán chưa sát", "Bí thư Huyện ủy"),
            ("Đối với xã: hoàn thành 12 km đường trước ngày 31/5", "Bí thư Huyện ủy"),
            ("xây xong nhà văn hóa thôn Khe", "Bí thư Huyện ủy"),
        ],
    ),
    ("1. Kết quả\nXã đạt 15 tiêu chí.\n2. Tồn tại\nKhông.\n3. Nhiệm vụ\n- Hoàn thành 12 km đường.", []),
]


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_whose_words_they_are(read: Read, text: str, expected: Said) -> None:
    assert [(s["quote"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected
