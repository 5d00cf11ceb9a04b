"""Statements: who asks for what, what is wrong, what is promised; plain news is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện đề nghị các xã tập trung rà soát từng tiêu chí.", "directive", "Lê Văn Khải"),
    ("Bí thư Huyện ủy Trần Thị Loan yêu cầu các phòng, ban bám sát cơ sở, tháo gỡ vướng mắc.", "directive", "Trần Thị Loan"),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện thẳng thắn chỉ ra tiến độ còn chậm, một số xã trông chờ, ỷ lại.", "shortcoming", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cam kết sẽ hoàn thành tuyến đường trước tháng 10.", "commitment", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy biểu dương những kết quả mà xã Thượng Lộc đã đạt được.", "assessment", "Lê Văn Khải"),
    ("Nhiều ý kiến đề nghị huyện bố trí vốn làm đường nội đồng.", "directive", "Nhiều ý kiến"),
    ("Bà con nông dân mong muốn Nhà nước hỗ trợ tiêu thụ nông sản.", "directive", "Bà con nông dân"),
    ("Đoàn thẩm định đề nghị xã khắc phục những nội dung còn thiếu trong hồ sơ.", "directive", "Đoàn thẩm định"),
    ("Cử tri nhất trí cao với báo cáo, đồng thời kiến nghị huyện kéo điện về thôn.", "directive", "Cử tri"),
    ("Bí thư Huyện ủy Trần Thị Loan chỉ đạo: Thượng Lộc cần rà soát từng tiêu chí.", "directive", "Trần Thị Loan"),
    ("Bí thư Huyện ủy Trần Thị Loan nhấn mạnh tập trung khắc phục những tồn tại trong chỉnh trang vườn hộ.", "directive", "Trần Thị Loan"),
    ("Bí thư Huyện ủy Trần Thị Loan lưu ý: xã có đông hộ làm nghề biển, tàu thuyền đi dài ngày, nhà vắng người, nên cần vận động theo tổ.", "directive", "Trần Thị Loan"),
    ("Chủ tịch UBND huyện Lê Văn Khải gợi ý xã gắn làng nghề với du lịch.", "directive", "Lê Văn Khải"),
    ("Cử tri trên địa bàn huyện Can Lộc đề nghị tỉnh sớm nâng cấp tuyến đê.", "directive", "Cử tri trên địa bàn huyện Can Lộc"),
    ("Cử tri xã Thượng Lộc có ý kiến tuyến kênh chính đã xuống cấp.", "shortcoming", "Cử tri xã Thượng Lộc"),
    ("Các thành viên đều đánh giá cao kết quả xây dựng khu dân cư của xã.", "assessment", "Các thành viên"),
    ("Đánh giá cao cách làm của xã Thượng Lộc, Bí thư Huyện ủy Trần Thị Loan cho biết huyện hiện có ba xã làm như vậy.", "assessment", "Trần Thị Loan"),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã còn hai thôn chưa có nhà văn hóa.", "shortcoming", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Trưởng BQL chợ Nhe cho biết hệ thống thoát nước hư hỏng từ đầu năm.", "shortcoming", "Lê Văn Khải"),
    ("Cần sớm hoàn chỉnh hồ sơ của ba xã điểm. Đó là yêu cầu của Chủ tịch UBND huyện Lê Văn Khải tại cuộc họp ngày 2/8.", "directive", "Lê Văn Khải"),
    ("“Các thôn phải giữ được hàng rào xanh sau ngày chấm điểm” - là lưu ý của Chủ tịch UBND huyện Lê Văn Khải.", "directive", "Lê Văn Khải"),
    ("Có ý kiến cho rằng phải thống nhất cách ghi tên thôn, xóm.", "directive", "ý kiến"),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện cho biết: Từ nay đến cuối năm 2017, huyện Can Lộc sẽ hoàn thành hai xã.", "commitment", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện đề nghị, quý III các xã phải xong hồ sơ.", "directive", "Lê Văn Khải"),
    ("Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Hà Tĩnh cho biết năm xã còn lúng túng khi lập hồ sơ.", "shortcoming", "Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Hà Tĩnh"),
    ("Chủ tọa kỳ họp đề nghị Sở báo cáo lại bằng văn bản trước ngày 15/9.", "directive", "Chủ tọa kỳ họp"),
    ("“Mỗi cán bộ phải sâu sát thực tiễn, gắn bó với nhân dân” - Là một trong những nội dung trong phát biểu kết luận của Bí thư Tỉnh ủy Trần Thị Loan.", "directive", "Trần Thị Loan"),
    ("Theo phản ánh của các thôn, rác ở bãi tập kết bốc mùi từ đầu hè.", "shortcoming", "các thôn"),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu UBND các xã rà soát lại hồ sơ; ...", "directive", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đề nghị, thời gian tới đội ngũ bí thư chi bộ luôn đi đầu trong mọi việc.", "directive", "Lê Văn Khải"),
    ("Bí thư Huyện ủy Lê Văn Khải nhấn mạnh để hoàn thành kế hoạch năm nay, cả hệ thống chính trị từ huyện đến các thôn cần vào cuộc.", "directive", "Lê Văn Khải"),
    ("Cử tri xã Thượng Lộc nêu lên nhiều bất cập của chợ huyện.", "shortcoming", "Cử tri xã Thượng Lộc"),
    ("Cử tri xã Thượng Lộc phản ánh về tình trạng ô nhiễm nguồn nước sinh hoạt.", "shortcoming", "Cử tri xã Thượng Lộc"),
    ("Cử tri xã Thượng Lộc phản ánh, con đường mới gây ảnh hưởng đến đời sống người dân.", "shortcoming", "Cử tri xã Thượng Lộc"),
    ("Ông Lê Văn Khải, đại diện cho hơn 30 hộ dân xã Thượng Lộc trình bày, con đường vào xóm đã xuống cấp nhiều năm.", "shortcoming", "Lê Văn Khải"),
    ("Theo phản ánh của nhân dân xóm 3, thôn Đông Mỹ, xã Thượng Lộc, rác ở chợ bốc mùi từ đầu hè.", "shortcoming", "nhân dân xóm 3, thôn Đông Mỹ, xã Thượng Lộc"),
    ("Cử tri đồng thuận và nhất trí cao với báo cáo, đồng thời kiến nghị huyện kéo điện về thôn.", "directive", "Cử tri"),
    ("Chủ tịch UBND huyện vừa có văn bản chỉ đạo các xã khẩn trương khắc phục hậu quả mưa lũ.", "directive", "Chủ tịch UBND huyện"),
    ("Anh Lê Văn Khải ở thôn Đông Mỹ hứa sẽ cùng dân làm xong con đường trước Tết.", "commitment", "Lê Văn Khải"),
    ("Bên cạnh kết quả đạt được, xã vẫn còn một số hạn chế như: rác thải chưa được thu gom hết, đường ngõ xóm còn hẹp.", "shortcoming", None),
    ("Đồng chí Lê Văn Khải, Bí thư Huyện ủy trao bằng cho xã. Phát biểu tại buổi lễ đồng chí yêu cầu: nhân dân xã Thượng Lộc giữ vững các tiêu chí.", "directive", "Lê Văn Khải"),
    ("“Nguyện vọng của bà con ở đây là mong chính quyền sớm mở con đường cho dễ đi”, ông Lê Văn Khải, Trưởng thôn nói.", "directive", "Lê Văn Khải"),
]
NOTHING = [
    "Các văn bản chỉ đạo của huyện được gửi đến từng thôn.",
    "Đoàn công tác đi kiểm tra thực tế và lấy ý kiến đánh giá sự hài lòng của người dân.",
    "Chủ tịch UBND tỉnh Lê Văn Khải tin tưởng nhân dân huyện Can Lộc sẽ tiếp tục đoàn kết, về đích trước hạn.",
    "Để hiểu việc ông Lê Văn Khải, Chủ tịch UBND xã nói thực hư thế nào, phóng viên quay lại thôn.",
    "Ông Lê Văn Khải, Chủ tịch UBND xã nói, trong hoàn cảnh còn nhiều khó khăn, xã vẫn làm xong đường.",
    "Cử tri phản ánh về kết quả kỳ họp của Quốc hội.",
    "Ông Lê Văn Khải, Trưởng thôn kể ngày trước đường vào thôn lầy lội, dân khổ sở.",
    "Ông Lê Văn Khải, Giám đốc Sở trả lời câu hỏi về tình trạng ruộng bỏ hoang.",
    "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã sẽ được hỗ trợ 2 tỷ đồng làm đường.",
    "Nhân dân có nhiều ý kiến đóng góp vào quy hoạch: 12 ý kiến về đường, 3 ý kiến về chợ.",
    "Ông Lê Văn Khải, Trưởng thôn chậm rãi kể con đường ngày xưa nhỏ hẹp, bà con đi lại khó khăn.",
    "Các đại biểu thống nhất cao với báo cáo cả về ưu điểm cũng như khuyết điểm, hạn chế và nguyên nhân.",
    "Đó là chủ đề của buổi tọa đàm do Hội Nông dân huyện tổ chức.",
    "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã thấp nhất đạt 15 tiêu chí.",
    "Cử tri kiến nghị tại buổi tiếp xúc.",
    "Những ý kiến của dân được đại biểu HĐND tỉnh, huyện ghi nhận và chuyển đến cơ quan chức năng.",
    "UBND xã giao cho 62 hộ diện tích 7.000 m2 đất vườn để trồng cam.",
    "Xã giải quyết kịp thời kiến nghị, phản ánh của bà con.",
    "Đoàn công tác nhấn mạnh kết quả thu ngân sách của xã.",
    "Xã Thượng Lộc làm 12 km đường bê tông trong năm 2017.",
    "Công tác giao thông được các cấp quan tâm.",
    "Hội nghị đáp ứng yêu cầu đề ra.",
    "Dân phải đóng 4 triệu đồng mỗi hộ.",
    "Ban chỉ đạo huyện gồm 25 thành viên.",
    "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết những con đường bê tông đã thay cho các tuyến đường đất lầy lội ngày trước.",
    "Nhân dân đóng góp nhiều ý kiến vào quy hoạch.",
    "Các đại biểu tham quan vườn mẫu của thôn.",
    "Nông dân trong xã trồng thêm 5 ha rau sạch.",
]


@pytest.mark.parametrize(("text", "kind", "speaker"), ROWS)
def test_statement(read: Read, text: str, kind: str, speaker: str) -> None:
    (found,) = read("statement", text, scope="443")
    assert (found["kind"], found.get("speaker")) == (kind, speaker)


@pytest.mark.parametrize("text", NOTHING)
def test_no_statement(read: Read, text: str) -> None:
    assert read("statement", text, scope="443") == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Cử tri đề nghị huyện mở rộng chợ của xã; đầu tư trạm bơm cho hai thôn; nạo vét kênh tiêu trước mùa mưa.", ["directive"] * 3),
        ("Cử tri phản ánh nhà trẻ ở nhiều thôn quá tải; một số thôn chưa có nhà văn hóa.", ["shortcoming"] * 2),
        ("Cử tri đề nghị huyện mở rộng chợ của xã; cần siết chặt việc kiểm tra chợ tạm; chú trọng cảnh quan hai bên đường liên xã.", ["directive"] * 3),
        ("Bí thư Huyện ủy Trần Thị Loan yêu cầu xã bám sát từng thôn. Hoàn thành phương án dự toán của từng công trình trong tháng.", ["directive"] * 2),
        ("Bí thư Huyện ủy Trần Thị Loan yêu cầu các xã rà soát quỹ đất; xử lý nghiêm cá nhân buông lỏng quản lý đất công.", ["directive"] * 2),
        ("Cử tri phản ánh chợ của xã quá tải; một số hộ làm thuê ở xa; nhiều thôn chưa có sân chơi.", ["shortcoming"] * 2),
        ("Cử tri có 3 ý kiến, kiến nghị về các vấn đề như: nâng cấp tuyến đường vào thôn Đông; làm mới cầu qua kênh.", ["directive"] * 2),
        ("Cử tri kiến nghị với HĐND huyện nhiều nội dung tập trung vào các nhóm vấn đề: đề nghị huyện đầu tư hệ thống thủy lợi.", ["directive"]),
        ("Phó Chủ tịch UBND tỉnh Trần Thị Loan giao UBND huyện tổ chức công bố. Đến nay, huyện Tiểu Cần và huyện Cầu Kè đã đạt chuẩn.", ["directive"]),
        ("UBND huyện yêu cầu các xã báo cáo trước 5/8. Ngày 6/8, Phó Chủ tịch UBND huyện Lê Văn Khải chủ trì hội nghị triển khai, đôn đốc các xã làm đúng hẹn.", ["directive"]),
        ("Giám đốc Sở Phan Văn Đoan hứa sẽ rà soát từng công trình, giao lại công trình hỏng cho UBND xã quản lý.", ["commitment"]),
        ("UBND huyện giao Phòng Nông nghiệp hướng dẫn hồ sơ, Ban Chỉ đạo xã đôn đốc các thôn làm đúng hẹn.", ["directive"] * 2),
        ("Bí thư Huyện ủy Trần Thị Loan thăm xã. Hoàn thành phương án dự toán của từng công trình là việc của tháng này.", []),
        ("Cử tri đề nghị huyện mở rộng chợ của xã; hiện cả xã có hai chợ.", ["directive"]),
        ("Xã đầu tư trạm bơm cho hai thôn; nạo vét kênh tiêu trước mùa mưa.", []),
    ],
)
def test_members_of_a_list_go_on_as_it_began(read: Read, text: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == kinds


def test_opinions_and_petitions_are_one_noun(read: Read) -> None:
    (found,) = read("statement", "Ông Lê Văn Khải, Chủ tịch UBND xã hứa sẽ tổng hợp các ý kiến, kiến nghị chính đáng của dân.", scope="443")
    assert found["kind"] == "commitment"
    assert found["quote"].endswith("kiến nghị chính đáng của dân")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UBND tỉnh vừa ban hành quyết định công nhận xã Thượng Lộc. Đồng thời yêu cầu xã giữ vững các tiêu chí đã đạt.",
            [("directive", "UBND tỉnh", "yêu cầu xã giữ vững các tiêu chí đã đạt")],
        ),
        ("Xã Thượng Lộc đã làm xong đường. Đồng thời yêu cầu xã giữ vững các tiêu chí đã đạt.", []),
        (
            "Tuy nhiên vẫn còn những tồn tại, hạn chế như: Nhận thức của một số cán bộ chưa đầy đủ. Công tác chỉ đạo còn lúng túng. Năm 2017 làm được 3 km đường.",
            [("shortcoming", None, "Nhận thức của một số cán bộ chưa đầy đủ"), ("shortcoming", None, "Công tác chỉ đạo còn lúng túng")],
        ),
        (
            "Cử tri đã gửi các kiến nghị về hạ tầng. Trong đó đề nghị, xem xét nâng cấp tuyến đê; hỗ trợ xi măng làm đường.",
            [("directive", "Cử tri", "đề nghị, xem xét nâng cấp tuyến đê"), ("directive", "Cử tri", "hỗ trợ xi măng làm đường")],
        ),
        (
            "Ông Lê Văn Khải, Chủ tịch UBND huyện cho biết, huyện sẽ làm việc lại với xã về cây cầu, vì theo quy định xã phải họp dân.",
            [("commitment", "Lê Văn Khải", "huyện sẽ làm việc lại với xã về cây cầu")],
        ),
        (
            "Văn phòng Điều phối nông thôn mới (NTM) tỉnh vừa đề nghị Trung ương ban hành hướng dẫn.",
            [("directive", "Văn phòng Điều phối nông thôn mới (NTM) tỉnh", "đề nghị Trung ương ban hành hướng dẫn")],
        ),
        ("Theo báo cáo tại hội nghị, toàn tỉnh có 3 xã chưa đạt chuẩn.", []),
        (
            "Theo ông Lê Văn Khải, Phó Chủ tịch UBND huyện, cán bộ xã còn lúng túng vì chưa có quy hoạch chi tiết.",
            [("shortcoming", "Lê Văn Khải", "cán bộ xã còn lúng túng vì chưa có quy hoạch chi tiết")],
        ),
        (
            "Ông Lê Văn Khải, Chủ tịch UBND xã thừa nhận: “Do xã dồn hết vốn cho năm thôn điểm nên các thôn khác bị bỏ dở công trình”.",
            [("shortcoming", "Lê Văn Khải", "các thôn khác bị bỏ dở công trình")],
        ),
    ],
)  # fmt: skip
def test_who_asks_and_where_it_ends(read: Read, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443")] == expected


def test_later_members_of_a_demand(read: Read) -> None:
    text = "Ông Lê Văn Khải, Bí thư Huyện ủy đề nghị, thời gian tới cán bộ thôn đi đầu trong mọi việc; tích cực vận động nhân dân làm theo."
    assert [s["kind"] for s in read("statement", text, scope="443")] == ["directive", "directive"]
    text = "Ông Lê Văn Khải, Giám đốc Sở Nông nghiệp nói về tiến độ. Một số nơi có biểu hiện chạy theo thành tích; huy động quá sức dân để làm đường."
    assert [s["kind"] for s in read("statement", text, scope="443")] == ["shortcoming", "shortcoming"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cử tri phản ánh một số vấn đề như: cống đóng đã lâu, nước không vào được ruộng; xử lý nghiêm các hộ nuôi lợn gây ô nhiễm; mở rộng tuyến đường vào nghĩa trang thôn.",
            [("shortcoming", "Cử tri"), ("directive", "Cử tri"), ("directive", "Cử tri")],
        ),
        (
            "Tại đây, bà con cử tri kiến nghị một số nội dung như: hạn chế tình trạng điện câu đuôi; phản ánh tình trạng xe thu gom rác chưa vào tận ngõ.",
            [("directive", "bà con cử tri"), ("shortcoming", "bà con cử tri")],
        ),
        ("Cử tri nêu nhiều ý kiến xoay quanh các vấn đề: giá đất bồi thường khi thu hồi; chế độ cho người có công với nước.", []),
        ("Cử tri Lê Văn Hòa (xã Thượng Lộc) đề nghị sớm sửa đường liên thôn.", [("directive", "Lê Văn Hòa")]),
        ("Ông Lê Văn Hòa, thôn Đông, xã Thượng Lộc kiến nghị tỉnh sớm nâng cấp đường.", [("directive", "Lê Văn Hòa")]),
        ("Sau khi nghe ông Lê Văn Hòa, UBND xã Thượng Lộc đề nghị tỉnh sớm nâng cấp đường.", [("directive", "UBND xã Thượng Lộc")]),
        ("Lãnh đạo huyện, xã đề nghị các thôn rà soát lại hồ sơ.", [("directive", "Lãnh đạo huyện, xã")]),
        ("Cử tri cho rằng các cấp, các ngành cần quan tâm nâng cấp đường tỉnh.", [("directive", "Cử tri")]),
        ("Cử tri cho biết chúng tôi phải thuê máy gặt từ huyện khác.", [("shortcoming", "Cử tri")]),
        ("Đại biểu HĐND tỉnh ghi nhận các ý kiến để chuyển đến ngành chức năng.", []),
        ("Chủ tịch UBND huyện ghi nhận kiến nghị của xã và hứa sẽ cấp đủ 2 tỷ đồng trong quý III.", [("commitment", "Chủ tịch UBND huyện")]),
        ("Đại biểu HĐND tỉnh ghi nhận nỗ lực của xã trong ba năm qua.", [("assessment", "Đại biểu HĐND tỉnh")]),
        ("Liên quan đến việc ông Lê Văn Khải - Chủ tịch xã ký xác nhận lý lịch khi gia đình chưa đóng đủ tiền làm đường, dân kéo lên xã.", []),
    ],
)  # fmt: skip
def test_what_voters_bring_forward(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s["kind"], s["speaker"]) for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("paragraph", "kinds"),
    [
        ("Trong 6 tháng đầu năm, sản lượng thủy sản đạt 150 tấn. Bên cạnh đó, kiểm tra an toàn thực phẩm tại 30 cơ sở.", []),
        ("Trong 6 tháng cuối năm, các xã phải giữ vững tiêu chí. Bên cạnh đó, kiểm tra an toàn thực phẩm tại 30 cơ sở.", ["directive"] * 2),
    ],
)  # fmt: skip
def test_a_paragraph_on_what_is_over_orders_nothing(read: Read, paragraph: str, kinds: list[str]) -> None:
    text = f"Ông Lê Văn Khải, Chủ tịch UBND huyện phát biểu tại hội nghị.\n{paragraph}"
    assert [s["kind"] for s in read("statement", text, published="2018-06-15", scope="443")] == kinds


def test_who_is_asked_without_what_he_is_to_do(read: Read) -> None:
    (found,) = read("statement", "Chủ tịch UBND tỉnh giao Sở Nông nghiệp và Môi trường chủ trì, cùng các huyện rà soát tiêu chí.", scope="443")
    assert found["addressee"] == "Sở Nông nghiệp và Môi trường"
    (found,) = read("statement", "Chủ tịch UBND tỉnh kêu gọi toàn dân chung sức làm đường hoa.", scope="443")
    assert found["addressee"] == "toàn dân"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("xã phải vay tạm ngân hàng để trả nhà thầu", "shortcoming"),
        ("một cán bộ phải theo 19 tiêu chí", "shortcoming"),
        ("thôn phải họp bảy lần dân mới đồng ý", "shortcoming"),
        ("quy hoạch chồng chéo, phải điều chỉnh nhiều lần", "shortcoming"),
        ("người dân phải là chủ thể", "directive"),
        ("các xã phải tập trung hoàn thành tiêu chí môi trường trong năm", "directive"),
        ("các công trình phải được dân giám sát", "directive"),
        ("theo bộ tiêu chí, xã phải có ít nhất một hợp tác xã", None),
        ("muốn đạt chuẩn phải có đủ 19 tiêu chí", None),
        ("từ nay bà con không còn phải lội bùn", None),
        ("dân hiểu rằng phải giữ vệ sinh chung", None),
        ("mỗi tuyến đường cần 15 ngày công", None),
        ("cầu tạm bằng gỗ, cứ mưa lớn là trôi", "shortcoming"),
        ("chuồng trại vẫn ở dưới gầm sàn", "shortcoming"),
        ("tỷ lệ thu gom rác mới 64% tổng lượng rác", "shortcoming"),
        ("thành phố mới cấp 9 tỷ đồng cho xã", "shortcoming"),
        ("xây dựng nông thôn mới 6 tháng qua rất sôi nổi", None),
    ],
)
def test_burdens_needs_and_demands(read: Read, said: str, kind: str | None) -> None:
    found = read("statement", f"Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết {said}.", scope="443")
    assert [s["kind"] for s in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("told", "quotes"),
    [
        ("yêu cầu: Khi làm đường, các xã phải bàn với dân và công khai kế hoạch", ["yêu cầu: Khi làm đường, các xã phải bàn với dân và công khai kế hoạch"]),
        ("yêu cầu nhà thầu bù tiến độ trong tháng 6, UBND xã bàn giao mặt bằng sạch cho nhà thầu", ["yêu cầu nhà thầu bù tiến độ trong tháng 6", "UBND xã bàn giao mặt bằng sạch cho nhà thầu"]),
        ("cho biết xây dựng nông thôn mới cần nhu cầu vốn rất lớn", []),
        ("cho biết các xã cần huy động thêm vốn của doanh nghiệp", ["các xã cần huy động thêm vốn của doanh nghiệp"]),
    ],
)  # fmt: skip
def test_occasions_and_needs_ask_nothing(read: Read, told: str, quotes: list[str]) -> None:
    found = read("statement", f"Ông Lê Văn Khải, Bí thư Huyện ủy {told}.", scope="443")
    assert [s["quote"] for s in found] == quotes


@pytest.mark.parametrize(
    ("told", "quote"),
    [
        ("đánh giá cao kết quả xây dựng nông thôn mới và đề nghị xã bổ sung hồ sơ", "kết quả xây dựng nông thôn mới"),
        ("đánh giá cao tinh thần đổi mới và yêu cầu xã làm xong 3 km đường", "tinh thần đổi mới"),
        ("đánh giá cao cách làm của xã và cũng đề nghị xã bổ sung hồ sơ", "cách làm của xã"),
    ],
)
def test_where_praise_ends_before_an_order(read: Read, told: str, quote: str) -> None:
    found = read("statement", f"Ông Lê Văn Khải, Bí thư Huyện ủy {told}.", scope="443")
    assert [s["kind"] for s in found] == ["assessment", "directive"]
    assert found[0]["quote"].endswith(quote)


@pytest.mark.parametrize(
    ("act", "asks"),
    [
        ("giao thôn Đông trồng 2 km hàng rào cây xanh", True),
        ("giao nhà thầu xong đường trước ngày 30/6", True),
        ("giao lưu với các đoàn của huyện bạn", False),
        ("yêu cầu trong tháng 6 phải xong mặt bằng", True),
        ("yêu cầu trong hồ sơ", False),
        ("chỉ đạo dừng ngay việc thu tiền làm đường", True),
        ("chỉ đạo thực hiện tốt chương trình", False),
        ("khuyên bà con đừng bán lúa non", True),
        ("lưu ý không huy động quá sức dân", True),
    ],
)
def test_what_is_an_order(read: Read, act: str, asks: bool) -> None:
    found = read("statement", f"Ông Lê Văn Khải, Bí thư Huyện ủy {act}.", scope="443")
    assert [s["kind"] for s in found] == (["directive"] if asks else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Điều khiến ông Lê Văn Khải lo nhất là tiêu chí môi trường chưa bền vững.", [("shortcoming", "Lê Văn Khải")]),
        ("Điều khiến ông Lê Văn Khải vui nhất là thôn có đường mới, đèn sáng.", []),
        ("Với bà Lê Thị Hoa, Bí thư Chi bộ thôn Đông, khó nhất là vận động hiến đất.", [("shortcoming", "Lê Thị Hoa")]),
        ("Khó khăn lớn nhất của xã, theo ông Lê Văn Khải, là tiêu chí thu nhập.", [("shortcoming", "Lê Văn Khải")]),
        ("Đánh giá của tổ thẩm định cho thấy hồ sơ tiêu chí 17 chưa đủ minh chứng.", [("shortcoming", "tổ thẩm định")]),
        ("Báo cáo của UBND huyện nêu: tiến độ giải ngân còn chậm, nhiều xã lúng túng.", [("shortcoming", "UBND huyện")]),
        ("Tiếp thu ý kiến của cử tri, UBND huyện đề nghị tỉnh sớm cấp vốn.", [("directive", "UBND huyện")]),
        ("Kiểm tra thực tế, tổ công tác ghi nhận 3 tuyến đường xuống cấp nghiêm trọng.", [("shortcoming", "tổ công tác")]),
        ("Kiểm tra thực tế, tổ công tác ghi nhận nỗ lực của xã trong ba năm.", [("assessment", "tổ công tác")]),
        ("“Đường hỏng ba năm nay không ai sửa” là lời của bà Lê Thị Hoa, thôn Đông.", [("shortcoming", "Lê Thị Hoa")]),
        (
            "Bà Lê Thị Hoa, Trưởng thôn Đông, mong xã sớm làm cầu dân sinh và xin huyện hỗ trợ xi măng.",
            [("directive", "Lê Thị Hoa"), ("directive", "Lê Thị Hoa")],
        ),
        ("Bí thư Huyện ủy Hoàng Vĩnh Khuyên Sơn bày tỏ huyện sẽ không dừng lại, quyết tâm giữ chuẩn.", [("commitment", "Hoàng Vĩnh Khuyên Sơn")]),
        (
            "BIÊN BẢN HỌP\nChủ trì: ông Lê Văn Khải - Chủ tịch UBND xã.\n1. Bà Hà Thị Nhâm (Trưởng thôn Nam): nhà văn hóa dột, quạt hỏng hết.\n"
            "Kết luận: Giao kế toán chi 20 triệu đồng sửa nhà văn hóa. Thôn Đông họp dân trước 15/5.",
            [("shortcoming", "Hà Thị Nhâm"), ("directive", "Lê Văn Khải"), ("directive", "Lê Văn Khải")],
        ),
    ],
)  # fmt: skip
def test_who_finds_fault_and_who_concludes(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s["kind"], s["speaker"]) for s in read("statement", text, scope="443")] == expected


def test_who_goes_on_ends_where_another_is_told_of(read: Read) -> None:
    text = (
        "Chủ tịch HĐND tỉnh Võ Văn Cừ yêu cầu các sở trả lời đúng trọng tâm. "
        "Đăng đàn đầu tiên, ông Đặng Văn Sơn - Giám đốc Sở trả lời câu hỏi về việc cơ giới hóa còn hạn chế, thiếu đồng bộ, ô nhiễm kéo dài."
    )
    assert [(s["kind"], s["speaker"]) for s in read("statement", text, scope="42")] == [("directive", "Võ Văn Cừ")]
    text = "Chủ tịch HĐND tỉnh Võ Văn Cừ chỉ ra rằng hồ sơ còn nhiều sai sót. Cơ giới hóa còn hạn chế, thiếu đồng bộ, ô nhiễm kéo dài."
    assert [s["speaker"] for s in read("statement", text, scope="42")] == ["Võ Văn Cừ", "Võ Văn Cừ"]
