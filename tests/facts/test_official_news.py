"""Officials as papers and portals of many provinces tell of them: lists of guests, captions, short forms of posts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, {name: roles}; scope is Can Lộc district (443)
ROLES: list[tuple[str, dict[str, list[str]]]] = [
    # who conducts a session, and who speaks there behind "Đại biểu", which lists nobody
    ("Phiên chất vấn do Chủ tịch HĐND tỉnh Lê Văn Khải điều hành.\n\nĐại biểu Trần Văn Bình đặt vấn đề: xã còn nghèo.\n\nÔng Vũ Văn An cho biết xã sẽ làm.", {"Lê Văn Khải": ["chair"], "Trần Văn Bình": ["speaker"], "Vũ Văn An": ["speaker"]}),
    ("Phó Giám đốc điều hành Lê Văn Khải.\n\nĐại biểu:\n- Trần Văn Bình, Trưởng phòng.\n- Vũ Văn An, Chánh Văn phòng.", {"Lê Văn Khải": ["mentioned"], "Trần Văn Bình": ["attendee"], "Vũ Văn An": ["attendee"]}),
    # a caption above tells the same posts
    ("Chủ tịch UBND huyện Lê Văn Khải và đại biểu thăm gian hàng.\n\nDự hội nghị có các đồng chí: Lê Văn Khải, Phó Bí thư Huyện ủy; Trần Văn Bình, Chánh Văn phòng.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Chủ tịch UBND huyện Lê Văn Khải và đại biểu thăm gian hàng.\n\nÔng Lê Văn Khải, Phó Bí thư Huyện ủy có vườn cam.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ký bởi: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH Nguyễn Văn Nam.", {"Nguyễn Văn Nam": ["mentioned"]}),
    ("CHỦ TỊCH, PHÓ CHỦ TỊCH UBND HUYỆN dự họp.", {}),
    # who wrote, with the house
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\nLê Thị Khải - TTKN", {"Lê Thị Khải": ["author"]}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\n\nVăn Khải (T.h)", {"Văn Khải": ["author"]}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\n\nHỒNG MẾN", {"Hồng Mến": ["author"]}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\n\nTHÔNG BÁO", {}),  # where the page goes on
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\n\nSự Kiện\n", {}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\n\nPhan Sơn\n", {"Phan Sơn": ["author"]}),  # a commune far away
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\nTin, ảnh: Phan Sơn\nCông ty Hoa Sen tài trợ", {"Phan Sơn": ["author"]}),
    ("Các xã đạt chuẩn năm 2016 của huyện Bắc Bình:\nPhan Lâm\nPhan Sơn", {}),
    ("Xã Phan Sơn đạt chuẩn năm 2016, huyện Bắc Bình mừng lắm.\n\nPhan Sơn", {}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\nBài, ảnh: Lê Khải - Đài PT-TH huyện", {"Lê Khải": ["author"]}),
    ("Xã Thượng Lộc đạt chuẩn năm 2016, huyện Can Lộc mừng lắm.\nLê Thị Khải - Trưởng phòng Nông nghiệp", {"Lê Thị Khải": ["mentioned"]}),
    # the word for the unit in a capital is no name
    ("Chủ tịch UBND Huyện Lê Văn Khải chủ trì cuộc họp.", {"Lê Văn Khải": ["chair"]}),
    ("Bà Lê Thị Khải Xã Thượng Lộc hiến 96 m2 đất.", {"Lê Thị Khải": ["mentioned"]}),
    ("Hội Liên hiệp Phụ nữ Huyện Can Lộc tổ chức hội thi.", {}),
    ("Hỏi - đáp: Huyện Can Lộc sau một năm", {}),
    ("Ông Lê Công Phường, Chủ tịch UBND xã cho biết đường đã xong.", {"Lê Công Phường": ["speaker"]}),
    # communes are called Hoàng Văn Thụ, but no district
    ("Chủ tịch UBND huyện Hoàng Văn Thụ chủ trì cuộc họp.", {"Hoàng Văn Thụ": ["chair"]}),
    ("Bí thư Huyện ủy Hoàng Văn Thụ chủ trì cuộc họp.", {"Hoàng Văn Thụ": ["chair"]}),
    ("Chủ tịch UBND xã Hoàng Văn Thụ chủ trì cuộc họp.", {}),
    ("Bà Lê Thị Khải, Bí thư Huyện ủy dự và chủ trì hội nghị.", {"Lê Thị Khải": ["chair"]}),
    ("Bà Lê Thị Khải, Bí thư Huyện ủy dự và phát biểu chỉ đạo hội nghị.", {"Lê Thị Khải": ["speaker", "attendee"]}),
    ("Bà Lê Thị Khải, Bí thư Huyện ủy dự và chỉ đạo hội nghị.", {"Lê Thị Khải": ["attendee"]}),
    ("Bà Lê Thị Khải, Phó Chủ tịch Hội Nông dân tỉnh tặng hoa chúc mừng đại hội.", {"Lê Thị Khải": ["attendee"]}),
    ("Bà Lê Thị Khải, Phó Chủ tịch Hội Nông dân tỉnh chúc mừng đại hội.", {"Lê Thị Khải": ["speaker"]}),
    ("Tham dự gồm có:\n\n- Ông Lê Văn Khải, Bí thư Huyện ủy\n\n- Ông Trần Văn Bình, Chủ tịch UBND huyện\n\nHội nghị nghe báo cáo. Ông Hoàng Văn Mạnh nuôi bò.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"], "Hoàng Văn Mạnh": ["mentioned"]}),
    ("Dự án gồm:\n- Ông Lê Văn Khải góp 5 triệu đồng", {"Lê Văn Khải": ["mentioned"]}),
    ("Hội thi có sự hiện diện của bà Lê Thị Khải, Bí thư Huyện ủy.", {"Lê Thị Khải": ["attendee"]}),
    ("Sáng 5/3, các đồng chí: Lê Văn Khải, Bí thư Huyện ủy; Trần Văn Bình, Chủ tịch UBND huyện đã làm việc với xã Thượng Lộc.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy cùng các đồng chí lãnh đạo huyện tiếp và làm việc với đoàn.", {"Lê Văn Khải": ["attendee"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy cùng các đồng chí lãnh đạo huyện quê ở đây.", {"Lê Văn Khải": ["mentioned"]}),
    ("Bà Lê Thị Khải - Kế toán Quỹ khuyến học Sao Mai dự lễ.", {"Lê Thị Khải": ["attendee"]}),
    ("Bà Lê Thị Khải, nhà ở cạnh chợ có con dự lễ.", {"Lê Thị Khải": ["mentioned"]}),
    ("Bà Lê Thị Khải dẫn đầu đoàn công tác của tỉnh tham dự buổi lễ.", {"Lê Thị Khải": ["mentioned"]}),
    ("Bà Lê Thị Khải dẫn đầu đoàn công tác của tỉnh kiểm tra xã Thượng Lộc.", {"Lê Thị Khải": ["chair"]}),
    ("Đoàn do ông Lê Văn Khải, Trưởng đoàn đại biểu Quốc hội tỉnh làm trưởng đoàn đã đến trao đổi kinh nghiệm.", {"Lê Văn Khải": ["chair"]}),
    ("Theo Người có uy tín Lê Văn Khải, làng có 12 hộ.", {"Lê Văn Khải": ["speaker"]}),
    ("Người có uy tín Lê Văn Khải chăm vườn.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Trưởng phòng Thông tin dân nguyện huyện có 2 ha cam.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Trưởng phòng Nông nghiệp huyện thông tin xã còn nợ.", {"Lê Văn Khải": ["speaker"]}),
    ("Phóng viên đã có cuộc trao đổi với ông Lê Văn Khải, Bí thư Huyện ủy.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện cắt băng khánh thành cầu.", {"Lê Văn Khải": ["attendee"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện trao các suất quà cho hộ nghèo.", {"Lê Văn Khải": ["attendee"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện trao truyền nghề cho con.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã và bà Trần Thị Bình, Bí thư Chi bộ thôn 3 đều cho biết đường đã bê tông hóa.", {"Lê Văn Khải": ["speaker"], "Trần Thị Bình": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã và bà Trần Thị Bình, Bí thư Chi bộ thôn 3 đều có vườn cam.", {"Lê Văn Khải": ["mentioned"], "Trần Thị Bình": ["mentioned"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã chủ trì cuộc họp, ông Trần Văn Bình, công chức Văn phòng ghi biên bản.", {"Lê Văn Khải": ["chair"], "Trần Văn Bình": ["mentioned"]}),
    ("Đại hội vinh dự được đón các đồng chí: Lê Văn Khải, Bí thư Huyện ủy; Trần Văn Bình, Chủ tịch UBND huyện.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Xã vinh dự được đón nhận bằng công nhận; ông Lê Văn Khải, Bí thư Đảng ủy góp công lớn.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy; Thiếu tướng Trần Văn Bình, Giám đốc Công an tỉnh cùng tham dự.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Chủ trì hội nghị: ông Lê Văn Khải, Chủ tịch UBND xã; bà Trần Thị Bình, Phó Chủ tịch.", {"Lê Văn Khải": ["chair"], "Trần Thị Bình": ["chair"]}),
    ("Bà Lê Thị Khải, Chủ tịch Hội Phụ nữ xã khai mạc lễ ra mắt.", {"Lê Thị Khải": ["speaker"]}),
    ("Chủ tịch UBND tỉnh Lê Văn Khải vừa ban hành Quyết định số 12/QĐ-UBND.", {"Lê Văn Khải": ["signatory"]}),
    ("Đoàn do ông Lê Văn Khải dẫn đầu đã có buổi làm việc tại xã nhằm khảo sát, đánh giá phong trào.", {"Lê Văn Khải": ["chair"]}),
    ("Cùng đi với chúng tôi, Trung tá Lê Văn Khải hứa giúp xã làm đường.", {"Lê Văn Khải": ["speaker"]}),
    ("Sau ý kiến của các thành viên dự hội nghị; Phó Chủ tịch UBND tỉnh Lê Văn Khải kết luận.", {"Lê Văn Khải": ["speaker"]}),
    ("Hội nghị nghe tham luận của các đồng chí: Lê Văn Khải, Chủ tịch UBND xã; Trần Văn Bình, Bí thư Đoàn xã.", {"Lê Văn Khải": ["speaker"], "Trần Văn Bình": ["speaker"]}),
    ("Tham gia phát biểu tại hội nghị có ông Lê Văn Khải, Trưởng thôn; bà Trần Thị Mơ, chi hội trưởng.", {"Lê Văn Khải": ["speaker"], "Trần Thị Mơ": ["speaker"]}),
    ("Hội nghị nghe ý kiến của các sở, ngành; ông Lê Văn Khải ở xa.", {"Lê Văn Khải": ["mentioned"]}),
    ("Theo thông tin từ ông Lê Văn Khải, huyện có 5 xã về đích.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Chánh Văn phòng huyện đọc quyết định công nhận.", {"Lê Văn Khải": ["attendee"]}),
    ("Có mặt tại ấp 17, phóng viên thấy nhà ông Lê Văn Khải bị ngập.", {"Lê Văn Khải": ["mentioned"]}),
    ("Cùng dự có ông Lê Văn Khải, Trưởng thôn Đông Mỹ.\n\nÔng Trần Văn Bình cho rằng cán bộ còn thiếu.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["speaker"]}),
]  # fmt: skip

# text, name, [(title, place)]
POSTS: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("Bà Lê Thị Khải, UVT.Ư Đảng, Bí thư Tỉnh ủy dự lễ.", "Lê Thị Khải", [("UVT.Ư Đảng", "VN"), ("Bí thư Tỉnh ủy", "42")]),
    ("Bà Lê Thị Khải, UVTV, Phó Chủ tịch HĐND huyện dự lễ.", "Lê Thị Khải", [("UVTV", "443"), ("Phó Chủ tịch HĐND huyện", "443")]),
    ("Bà Lê Thị Khải - P. Chủ tịch UBND xã Thượng Lộc dự lễ.", "Lê Thị Khải", [("P. Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("Bà Lê Thị Khải - BT Đảng ủy, CT HĐND xã Thượng Lộc dự lễ.", "Lê Thị Khải", [("BT Đảng ủy", "18478"), ("CT HĐND xã Thượng Lộc", "18478")]),
    ("Đ/c Thiếu tá Lê Văn Khải - Trưởng CA xã Thượng Lộc dự lễ.", "Lê Văn Khải", [("Trưởng CA xã Thượng Lộc", "18478")]),
    ("Bí thư Đặc khu ủy Lê Văn Khải phát biểu.", "Lê Văn Khải", [("Bí thư Đặc khu ủy", None)]),
    ("Chủ tịch HĐND thành phố Lê Văn Khải chủ trì phiên họp.", "Lê Văn Khải", [("Chủ tịch HĐND thành phố", "42")]),
    ("Có các đồng chí Ủy viên Trung ương Đảng: Lê Văn Khải, Bí thư Tỉnh ủy; Trần Văn Bình, Bộ trưởng Bộ Tư pháp; cùng lãnh đạo tỉnh.", "Trần Văn Bình", [("Ủy viên Trung ương Đảng", "VN"), ("Bộ trưởng Bộ Tư pháp", "VN")]),
    ("Có các đồng chí Ủy viên Trung ương Đảng: Lê Văn Khải, Bí thư Tỉnh ủy; đồng chí Trần Văn Bình, Bộ trưởng Bộ Tư pháp.", "Trần Văn Bình", [("Bộ trưởng Bộ Tư pháp", "VN")]),
    ("Kết luận phiên họp Thường trực HĐND huyện, đồng chí Lê Văn Khải, Bí thư Huyện ủy nhấn mạnh.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")]),
    ("Thay mặt Chủ tịch UBND tỉnh, ông Lê Văn Khải trao bằng.", "Lê Văn Khải", []),
    ("Ông Lê Văn Khải, nguyên Chủ tịch UBND tỉnh và phu nhân dự lễ.", "Lê Văn Khải", [("nguyên Chủ tịch UBND tỉnh", "42")]),
    ("Với sự tham dự của ông Lê Văn Khải, Bí thư Huyện ủy, hội nghị đã thảo luận.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")]),
    ("Ông Lê Văn Khải (bên trái), Trưởng thôn Đông Mỹ bên vườn cam.", "Lê Văn Khải", [("Trưởng thôn Đông Mỹ", None)]),
    ("Ông Lê Văn Khải (bên trái) bên vườn cam của Trưởng thôn.", "Lê Văn Khải", []),
    ("Ông Lê Văn Khải, Trưởng Ban Chỉ đạo nông thôn mới, đô thị văn minh huyện và bà Trần Thị Mơ.", "Lê Văn Khải", [("Trưởng Ban Chỉ đạo nông thôn mới, đô thị văn minh huyện", "443")]),
    ("Chị Trần Thị Mơ, Giám đốc Hợp tác xã dịch vụ tổng hợp Châu Rế cho biết.", "Trần Thị Mơ", [("Giám đốc Hợp tác xã dịch vụ tổng hợp Châu Rế", None)]),
    ("Đồng chí Lê Văn Khải, Chủ tịch Hội Nông dân Việt Nam gợi mở 6 vấn đề.", "Lê Văn Khải", [("Chủ tịch Hội Nông dân Việt Nam", "VN")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch Hội NDVN nói.\nÔng Lê Văn Khải, Phó Chủ tịch Hội Nông dân Việt Nam trao quà.", "Lê Văn Khải", [("Phó Chủ tịch Hội NDVN", "VN")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch Hội NDVN nói.\nÔng Lê Văn Khải, Phó Chủ tịch Hội Luật gia Việt Nam trao quà.", "Lê Văn Khải", [("Phó Chủ tịch Hội NDVN", "VN"), ("Phó Chủ tịch Hội Luật gia Việt Nam", "VN")]),
    ("Dự có đồng chí Võ Tấn Lạt BTĐU, đ/c Lê Văn Sơn PBT Đảng ủy xã Thượng Lộc.", "Võ Tấn Lạt", [("BTĐU", None)]),
    ("Dự có đồng chí Võ Tấn Lạt BTĐU, đ/c Lê Văn Sơn PBT Đảng ủy xã Thượng Lộc.", "Lê Văn Sơn", [("PBT Đảng ủy xã Thượng Lộc", "18478")]),
    ("Ông Lê Văn Khải trưởng thôn Đông Mỹ cho biết.", "Lê Văn Khải", [("trưởng thôn Đông Mỹ", None)]),
    ("Lê Văn Khải trưởng thành từ cán bộ thôn.", "Lê Văn Khải", []),
    ("Được bầu làm Trưởng thôn từ năm 2010, ông Lê Văn Khải vận động dân hiến đất.", "Lê Văn Khải", [("Trưởng thôn", None)]),
    ("Ông Trần Văn Bình được bầu làm Trưởng thôn từ năm 2010, ông Lê Văn Khải giúp việc.", "Lê Văn Khải", []),
    ("Ông Lê Văn Khải (ảnh) - Chủ tịch UBND xã Thượng Lộc chia sẻ.", "Lê Văn Khải", [("Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("Bà Lê Thị Khải, TP NN&PTNT dự lễ.", "Lê Thị Khải", [("TP NN&PTNT", "443")]),
    ("Đồng chí Lê Văn Khải tái đắc cử Bí thư Đảng ủy, đồng chí Phan Thị Hà giữ chức Phó Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Đảng ủy", None)]),
    ("Đồng chí Lê Văn Khải tái đắc cử Bí thư Đảng ủy, đồng chí Phan Thị Hà giữ chức Phó Bí thư Huyện ủy.", "Phan Thị Hà", [("Phó Bí thư Huyện ủy", "443")]),
    ("Nguyên Phó Chủ tịch UBND huyện Lê Văn Khải kể.", "Lê Văn Khải", [("Nguyên Phó Chủ tịch UBND huyện", "443")]),
    ("NGUYỄN VĂN AN - Chủ tịch UBND xã Thượng Lộc: Dân hiến đất nhiều.", "Nguyễn Văn An", [("Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("Ông Lê Văn Khải, khi đó là Chủ tịch UBND xã Thượng Lộc, kể lại.", "Lê Văn Khải", [("Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("1. Lê Văn Khải - Chủ tịch UBND huyện\n2. Trần Thị Mơ - Phó Chủ tịch UBND huyện", "Trần Thị Mơ", [("Phó Chủ tịch UBND huyện", "443")]),
    ("Gia đình Lê Văn Khải hiến đất.", "Lê Văn Khải", []),
    ("20 năm làm Bí thư Chi bộ thôn Đông, xã Thượng Lộc, huyện Can Lộc, ông Lê Văn Khải được dân tin.", "Lê Văn Khải", [("Bí thư Chi bộ thôn Đông, xã Thượng Lộc", "18478")]),
    ("Liên tục gần 20 năm làm trưởng thôn, rồi bí thư chi bộ, ông Lê Văn Khải góp nhiều công.", "Lê Văn Khải", [("trưởng thôn", None), ("bí thư chi bộ", None)]),
    ("Bà Lê Thị Khải, Trưởng ban Dân vận Tỉnh ủy và đoàn công tác đã làm việc với huyện.", "Lê Thị Khải", [("Trưởng ban Dân vận Tỉnh ủy", "42")]),
    ("Đoàn công tác của Sở Tài chính do Phó Giám đốc Lê Văn Khải dẫn đầu đã về xã.", "Lê Văn Khải", [("Phó Giám đốc", "42")]),
    ("Theo Sở Tài chính, do Phó Giám đốc Lê Văn Khải ký.", "Lê Văn Khải", [("Phó Giám đốc", None)]),
    ("Thượng tá Lê Bá Răng, Phó Trưởng phòng công tác đảng, công tác chính trị Công an tỉnh, cùng đại diện cấp ủy.", "Lê Bá Răng", [("Phó Trưởng phòng công tác đảng, công tác chính trị Công an tỉnh", "42")]),
    ("Có đồng chí Lê Văn Khải - Phó Bí thư, Chủ tịch UBND xã Thượng Lộc.", "Lê Văn Khải", [("Phó Bí thư", "18478"), ("Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("Có đồng chí Lê Văn Khải - Phó Bí thư, Chủ tịch UBND xã.", "Lê Văn Khải", [("Phó Bí thư", None), ("Chủ tịch UBND xã", None)]),
    ("Bà Lê Thị Khải, Giám đốc HTX Sao Mai, xã Thượng Lộc cho biết.", "Lê Thị Khải", [("Giám đốc HTX Sao Mai", "18478")]),
    ("Bà Lê Thị Khải, Giám đốc HTX Sao Mai, xã hội hóa 2 tỷ đồng.", "Lê Thị Khải", [("Giám đốc HTX Sao Mai", None)]),
    ("Ông Lê Văn Khải, sinh năm 1970, dân tộc Tày, Trưởng thôn Đông nói.", "Lê Văn Khải", [("Trưởng thôn Đông", None)]),
    ("Anh Vàng Seo Chúng, người Mông, Trưởng thôn Sín Chải nói.", "Vàng Seo Chúng", [("Trưởng thôn Sín Chải", None)]),
    ("Ông Lê Văn Khải - Anh hùng Lao động, Chủ tịch HĐQT Công ty Sao Mai.", "Lê Văn Khải", [("Chủ tịch HĐQT Công ty Sao Mai", None)]),
    ("Bà Lê Thị Khải (dân tộc Dao, 45 tuổi), Chủ tịch Hội Phụ nữ xã Thượng Lộc.", "Lê Thị Khải", [("Chủ tịch Hội Phụ nữ xã Thượng Lộc", "18478")]),
    ("Ông Lê Văn Khải, con trai Bí thư Chi bộ, nói.", "Lê Văn Khải", []),
    ("Cụ Lê Văn Khải, sinh năm 1921, nguyên cán bộ hưu trí.", "Lê Văn Khải", []),
    ("Ông Lê Văn Khải - Thường vụ Tỉnh ủy, Bí thư Huyện ủy Can Lộc.", "Lê Văn Khải", [("Thường vụ Tỉnh ủy", "42"), ("Bí thư Huyện ủy Can Lộc", "443")]),
    ("Ban Thường vụ Tỉnh ủy, ông Lê Văn Khải và các sở dự họp.", "Lê Văn Khải", []),
    ("Bà Lê Thị Khải, Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam và Đoàn đại biểu Quốc hội tỉnh đã tiếp xúc cử tri.", "Lê Thị Khải", [("Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam", "VN")]),
    ("Ông Lê Văn Khải, sinh năm 1954, đảng viên người dân tộc Dao, hiện ông là Trưởng thôn Đông.", "Lê Văn Khải", [("Trưởng thôn Đông", None)]),
    ("Theo già làng Brôih, làng có 12 hộ.", "Brôih", [("già làng", None)]),
    ("Ông Lê Văn Khải, Trưởng thôn Khe Ngà-Pỏ Mảy, xã Thượng Lộc nói.", "Lê Văn Khải", [("Trưởng thôn Khe Ngà-Pỏ Mảy", "18478")]),
    ("Trưởng thôn Khe Ngà - Lê Văn Khải nói.", "Lê Văn Khải", [("Trưởng thôn Khe Ngà", None)]),
    ("Về phía xã Vượng Lộc có ông Lê Văn Khải, Bí thư Đảng ủy, Chủ tịch HĐND xã. Về phía xã Thượng Lộc có ông Trần Văn Bình, Bí thư Đảng ủy.", "Lê Văn Khải", [("Bí thư Đảng ủy", "18427"), ("Chủ tịch HĐND xã", "18427")]),
    ("Về phía xã Vượng Lộc có ông Lê Văn Khải, Bí thư Đảng ủy, Chủ tịch HĐND xã. Về phía xã Thượng Lộc có ông Trần Văn Bình, Bí thư Đảng ủy.", "Trần Văn Bình", [("Bí thư Đảng ủy", "18478")]),
    ("Ở xã Thượng Lộc, bà Lê Thị Mơ nói. Phía nam xã có ông Lê Văn Khải, Bí thư Đảng ủy.", "Lê Văn Khải", [("Bí thư Đảng ủy", "18478")]),
    ("Bà Lê Thị Khải, Bí thư Đảng ủy Sở Y tế, Giám đốc Sở dự lễ.", "Lê Thị Khải", [("Bí thư Đảng ủy Sở Y tế", "42"), ("Giám đốc Sở", "42")]),
    ("Bà Lê Thị Khải, Bí thư Đảng ủy, Giám đốc Công an tỉnh dự lễ.", "Lê Thị Khải", [("Bí thư Đảng ủy", "42"), ("Giám đốc Công an tỉnh", "42")]),
    ("TS. Lê Thị Khải, Bí thư Đảng ủy, Hiệu trưởng Trường Đại học Sao Mai dự lễ.", "Lê Thị Khải", [("Bí thư Đảng ủy", None), ("Hiệu trưởng Trường Đại học Sao Mai", None)]),
    ("Về phía xã Thượng Lộc có các đồng chí: Trần Thị Mơ, Bí thư Đảng ủy, Chủ tịch HĐND; Lê Văn Khải, Phó Bí thư, Chủ tịch UBND.", "Lê Văn Khải", [("Phó Bí thư", "18478"), ("Chủ tịch UBND", "18478")]),
    ("Huyện đón phía xã Thượng Lộc. Đồng chí Lê Văn Khải, Phó Bí thư, Chủ tịch UBND chủ trì.", "Lê Văn Khải", [("Phó Bí thư", "443"), ("Chủ tịch UBND", "443")]),
    ("Bà Trần Thị Mơ, Bí thư Đảng ủy, Chủ tịch HĐND nói. Bà Trần Thị Mơ, Chủ tịch HĐND xã Thượng Lộc kể.", "Trần Thị Mơ", [("Bí thư Đảng ủy", None), ("Chủ tịch HĐND xã Thượng Lộc", "18478")]),
    ("Bà Trần Thị Mơ, Bí thư Đảng ủy, Chủ tịch HĐND nói. Bà Trần Thị Mơ, Chủ tịch UBND xã Thượng Lộc kể.", "Trần Thị Mơ", [("Bí thư Đảng ủy", None), ("Chủ tịch HĐND", None), ("Chủ tịch UBND xã Thượng Lộc", "18478")]),
    ("Ông Lê Văn Khải giữ chức Phó trưởng Ban Tuyên giáo TƯ.", "Lê Văn Khải", [("Phó trưởng Ban Tuyên giáo TƯ", "VN")]),
    ("Ông Lê Văn Khải, Giám đốc Sở Kế hoạch và Đầu tư dự lễ.", "Lê Văn Khải", [("Giám đốc Sở Kế hoạch và Đầu tư", "42")]),
    ("Ông Lê Văn Khải, Trưởng KDC số 3 nói.", "Lê Văn Khải", [("Trưởng KDC số 3", None)]),
    ("Có đồng chí: Lê Văn Khải; Bí thư Đảng ủy, Chủ tịch HĐND xã Thượng Lộc, đồng chí : Trần Thị Mơ: Chủ tịch UBND xã.", "Lê Văn Khải", [("Bí thư Đảng ủy", "18478"), ("Chủ tịch HĐND xã Thượng Lộc", "18478")]),
    ("Có các đồng chí: Lê Văn Khải; Chủ tịch UBND xã Thượng Lộc Trần Thị Mơ.", "Lê Văn Khải", []),
    ("Phó Thủ tướng Lê Văn Khải, đồng thời là Trưởng Ban Chỉ đạo nông thôn mới Trung ương.", "Lê Văn Khải", [("Phó Thủ tướng", "VN"), ("Trưởng Ban Chỉ đạo nông thôn mới Trung ương", "VN")]),
    ("Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Lê Văn Khải nói.", "Lê Văn Khải", [("Bộ trưởng Chủ nhiệm Văn phòng Chính phủ", "VN")]),
    ("Ban Chỉ đạo gồm: Trưởng ban: ông Lê Văn Khải, Bí thư Huyện ủy; Phó Trưởng ban: bà Trần Thị Mơ, Chủ tịch UBND huyện.", "Trần Thị Mơ", [("Phó Trưởng ban", "443"), ("Chủ tịch UBND huyện", "443")]),
    ("Thừa ủy quyền Thủ tướng, Bộ trưởng Lê Văn Khải ký ban hành.", "Lê Văn Khải", [("Bộ trưởng", "VN")]),
    ("Ông Nguyễn Văn Hóa và bà Nông Dân Thị Hoa dự họp.", "Nguyễn Văn Hóa", []),
    ("Bà Lê Thị Khải - TGĐ Công ty CP Sao Mai nói.", "Lê Thị Khải", [("TGĐ Công ty CP Sao Mai", None)]),
    ("Chủ tịch UBND huyện Phù Cát (tỉnh Bình Định) Lê Văn Khải phát biểu.", "Lê Văn Khải", [("Chủ tịch UBND huyện Phù Cát", "548")]),
    ("Hơn 10 năm qua, ông Y Siu Byă liên tục đảm nhiệm làm Trưởng buôn Đung.", "Y Siu Byă", [("Trưởng buôn Đung", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(read: Read, text: str, roles: dict[str, list[str]]) -> None:
    assert {r["name"]: r["roles"] for r in read("official", text, scope="443")} == roles


@pytest.mark.parametrize(("text", "name", "posts"), POSTS)
def test_posts(read: Read, text: str, name: str, posts: list[tuple[str, str | None]]) -> None:
    (found,) = [r for r in read("official", text, scope="443") if r["name"] == name]
    assert [(p["title"], p.get("place")) for p in found["positions"]] == posts


@pytest.mark.parametrize(
    ("text", "scope", "place"),
    [
        ("Xã Gia Hưng họp.\nTại phường Hoa Lư, ông Lê Văn Khải, Bí thư Đảng ủy phường nói.", "14482", "14329"),
        ("Phường Hoa Lư họp.\nĐến xã Gia Hưng, ông Lê Văn Khải, Bí thư Đảng ủy phường nói.", "14482", "14329"),
        ("Xã Gia Hưng đón phường Hoa Lư.\nCùng đi có ông Lê Văn Khải, Bí thư Đảng ủy xã.", "14482", "14482"),
        ("Phường Hoa Lư họp.\nCùng ông Lê Văn Khải, Bí thư Đảng ủy phường dự.", "14329", "14329"),
    ],
)
def test_a_ward_is_no_commune_that_the_text_is_about(read: Read, text: str, scope: str, place: str) -> None:
    (found,) = read("official", text, published="2025-07-02", scope=scope)
    assert [p["place"] for p in found["positions"]] == [place]


def test_a_headline_in_capitals_names_whom_the_text_names(read: Read) -> None:
    text = "CHỦ TỊCH UBND XÃ LÊ VĂN KHẢI: KHÔNG NỢ TIÊU CHÍ\n{} Lê Văn Khải nói: đường đã xong.\nTRƯỜNG TIỂU HỌC LÊ VĂN KHẢI"
    assert [len(r["mentions"]) for r in read("official", text.format("Ông"), scope="443")] == [2]
    assert read("official", text.format("Trường"), scope="443") == []


@pytest.mark.parametrize(
    "text",
    [
        "HÀ TĨNH - Sáng nay, xã Thượng Lộc đón bằng.",
        "XÂY DỰNG NÔNG THÔN MỚI - Chủ tịch UBND xã nói.",
        "Đình Lê Văn Khải được trùng tu.",
        "Trường Lê Văn Tám xây mới.",
        "Bãi xe ở số 17 Lý Thái Tổ đóng cửa.",
        "Báo Công Thương đã về xã.",
        "Trưởng ban VĂN HÓA XÃ HỘI nói. Lĩnh vực LƯƠNG THỰC THỰC PHẨM đạt khá.",
        "Phòng Nông Nghiệp Can Lộc báo cáo. Bệnh viện Nguyễn Tri Phương và giải Trần Văn Ơn.",
        "Già làng Nham có tiếng nói. Trưởng buôn Ea Kmar đi vắng.",
    ],
)
def test_nobody_is_named(read: Read, text: str) -> None:
    assert read("official", text, scope="443") == []
