"""Who is to act in a directive: a row of bodies, whatever they are to do; None where nobody is named."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # where the row ends: verbs that no table holds
    ("yêu cầu UBND huyện lắp thêm 40 camera tại các điểm đổ trộm rác.", "UBND huyện"),
    ("yêu cầu các xã, phường báo cáo kết quả rà soát trước ngày 25-5.", "các xã, phường"),
    ("giao UBND xã ứng 2,5 tỷ đồng để xây phòng học.", "UBND xã"),
    ("đề nghị các thôn thành lập tổ công nghệ số cộng đồng.", "các thôn"),
    ("đề nghị Mặt trận Tổ quốc và các đoàn thể giám sát việc huy động đóng góp.", "Mặt trận Tổ quốc và các đoàn thể"),
    # names of which a table knows the first word
    ("giao Phòng Tài nguyên - Môi trường kiểm tra, trả lời bằng văn bản.", "Phòng Tài nguyên - Môi trường"),
    ("giao Phòng LĐ-TB&XH khảo sát nhu cầu học nghề.", "Phòng LĐ-TB&XH"),
    ("yêu cầu: Sở Giao thông Vận tải xem xét hỗ trợ 1,2 tỷ đồng.", "Sở Giao thông Vận tải"),
    # named units
    ("yêu cầu các xã Thượng Lộc, Phú Lộc tập trung hoàn thành các tiêu chí.", "các xã Thượng Lộc, Phú Lộc"),
    ("chỉ đạo xã Thượng Lộc buộc chủ mỏ lắp hệ thống phun sương.", "xã Thượng Lộc"),
    # behind an adverbial, if it is said that they must
    ("yêu cầu, để được công nhận lại, các xã phải hoàn thiện tiêu chí còn thiếu.", "các xã"),
    ("giao Văn phòng Đảng ủy theo dõi việc này.", "Văn phòng Đảng ủy"),
    # behind a time
    ("chỉ đạo trước ngày 30/9 các xã phải hoàn thành quy hoạch.", "các xã"),
    ("yêu cầu trong tháng 9, UBND huyện báo cáo xong nợ đọng.", "UBND huyện"),
    ("yêu cầu đến 30/9, các xã báo cáo xong nợ đọng.", "các xã"),
    ("yêu cầu trong tháng 9 làm xong đường.", None),
    ("yêu cầu từ năm nay xã nào còn nợ thì chưa xét công nhận.", None),
    # names of kinds of bodies, and which of them
    ("yêu cầu các bộ, cơ quan ngang bộ và UBND các tỉnh trả dứt điểm nợ đọng.", "các bộ, cơ quan ngang bộ và UBND các tỉnh"),
    ("yêu cầu các xã đăng ký về đích năm 2018 rà soát lại từng tiêu chí.", "các xã đăng ký về đích năm 2018"),
    ("đề nghị các xã dọc quốc lộ 15 lắp thêm thùng rác.", "các xã dọc quốc lộ 15"),
    ("đề nghị các xã đạt chuẩn giúp các xã khó khăn 200 ngày công.", "các xã đạt chuẩn"),
    ("chỉ đạo các ban xây dựng Đảng, Ủy ban Kiểm tra Huyện ủy vào cuộc.", "các ban xây dựng Đảng, Ủy ban Kiểm tra Huyện ủy"),
    ("đề nghị đội ngũ cán bộ cơ sở học hỏi cách làm của xã bạn.", "đội ngũ cán bộ cơ sở"),
    ("nhắc cán bộ xã gần dân hơn, đừng để dân phải gửi đơn.", "cán bộ xã"),
    ("đề xuất phòng giáo dục bổ sung kinh phí cho trường mầm non.", "phòng giáo dục"),
    # not what they are to do, nor how many of them each, nor whom it is to be allowed
    ("đề nghị cho xã vay vốn đầu tư chợ trung tâm.", None),
    ("giao cho xã vận động nhân dân hiến đất làm chợ.", "xã"),
    ("đề nghị Nhà nước cấp cho xã hai máy bơm chống hạn.", "Nhà nước"),
    ("đề nghị Huyện đoàn, Hội Phụ nữ huyện mỗi đơn vị trồng một đoạn đường hoa.", "Huyện đoàn, Hội Phụ nữ huyện"),
    ("đề nghị 2 xã đạt chuẩn nâng cao giữ vững các tiêu chí.", "2 xã"),
    # not the verb behind a body
    ("yêu cầu: Đảng ủy UBND xã lãnh đạo, chỉ đạo rà soát 19 tiêu chí.", "Đảng ủy UBND xã"),
    ("giao Văn phòng UBND xã tham mưu thành lập ban chỉ đạo.", "Văn phòng UBND xã"),
    ("đề nghị các cơ quan tham mưu rà soát lại số liệu.", "các cơ quan tham mưu"),
    ("yêu cầu đoàn kết, thống nhất hoàn thành nhiệm vụ.", None),
    # nobody: what looks like a body and is none
    ("đề nghị cấp bổ sung kinh phí khen thưởng cho các thôn về đích.", None),
    ("đề nghị tổ chức lại việc thu gom rác thải ở khu dân cư.", None),
    ("yêu cầu xã hội hóa nguồn lực làm đường giao thông nội đồng.", None),
    ("yêu cầu tập trung rà soát từng tiêu chí chưa đạt.", None),
    ("yêu cầu quản lý chặt nguồn vốn đầu tư xây dựng cơ bản.", None),
    ("yêu cầu khẩn trương giải ngân nguồn vốn được giao, các xã đã có kế hoạch.", None),
]


@pytest.mark.parametrize(("asked", "addressee"), ROWS)
def test_addressee(read: Read, asked: str, addressee: str | None) -> None:
    found = read("statement", f"Chủ tịch UBND huyện Can Lộc Nguyễn Văn Bình {asked}", published="2018-05-05")
    assert [statement.get("addressee") for statement in found][:1] == [addressee]


@pytest.mark.parametrize(
    ("text", "named"),
    [  # who speaks points to his name where the sentence has it
        ("Chủ tịch UBND huyện Nguyễn Văn Bình yêu cầu các xã rà soát tiêu chí.", ["Nguyễn Văn Bình"]),
        ("UBND huyện đề nghị các xã rà soát tiêu chí.", ["UBND huyện"]),
        ("Ông Nguyễn Văn Bình, Chủ tịch UBND huyện yêu cầu các xã rà soát tiêu chí. Đồng thời, chỉ đạo các phòng tháo gỡ vướng mắc về vốn cho cơ sở.", ["Nguyễn Văn Bình", None]),
    ],
)
def test_where_the_speaker_is_named(read: Read, text: str, named: list[str | None]) -> None:
    spans = [statement["evidence"].get("speaker") for statement in read("statement", text, published="2018-07-05")]
    assert [text[slice(*span)] if span else None for span in spans] == named


@pytest.mark.parametrize(
    ("text", "addressee"),
    [  # who asks in quoted words is not whom he asks
        ('Ông Hoàng Văn Thụ, Phó Chủ tịch UBND xã cho biết: "Bà con mong muốn được Nhà nước hỗ trợ một phần để làm mới".', "Nhà nước"),
        ('Ông Hoàng Văn Thụ, Phó Chủ tịch UBND xã cho biết: "Người dân phải gương mẫu phân loại rác tại nhà".', "Người dân"),
        ("Ông Hoàng Văn Thụ, Phó Chủ tịch UBND xã mong rằng, các cấp sớm quan tâm đầu tư nhà văn hóa cho thôn.", "các cấp"),
    ],
)
def test_who_asks_and_whom(read: Read, text: str, addressee: str) -> None:
    assert [s.get("addressee") for s in read("statement", text, published="2016-07-06")] == [addressee]


@pytest.mark.parametrize(
    ("text", "addressees"),
    [  # each of those to whom something is given, where a table knows none of their verbs
        ("Chủ tịch UBND huyện Nguyễn Văn Bình giao Phòng Công Thương hướng dẫn các xã lập quy hoạch, mỗi xã thành lập Ban Quản lý trước Tết.", ["Phòng Công Thương", "mỗi xã"]),
        ("Theo đó, năm 2026 tỉnh giao 5 xã đạt chuẩn: Thượng Hà, Lâm Giang, Đông Cuông, Khánh Yên, Gia Hội.", []),
    ],
)
def test_each_who_is_to_act(read: Read, text: str, addressees: list[str]) -> None:
    assert [s.get("addressee") for s in read("statement", text, published="2018-07-05")] == addressees
