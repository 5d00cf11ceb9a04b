"""Officials of the clergy, the forces and the Party's central committees; posts that several hold; deputies who meet
voters.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, {name: (honorific, titles)}; scope is Can Lộc district (443)
PEOPLE: list[tuple[str, dict[str, tuple[str | None, list[str]]]]] = [
    ("Dự lễ có HT.Thích Tâm Hạnh, trụ trì chùa Phúc Lâm.", {"Thích Tâm Hạnh": ("HT", ["trụ trì chùa Phúc Lâm"])}),
    ("Đại đức Thích Nguyên Tuệ - Phó trụ trì chùa Phúc Lâm trao 12 suất quà.", {"Thích Nguyên Tuệ": ("Đại đức", ["Phó trụ trì chùa Phúc Lâm"])}),
    ("Linh mục quản xứ Trần Văn Đạo vận động giáo dân hiến đất.", {"Trần Văn Đạo": (None, ["Linh mục quản xứ"])}),
    ("Linh mục Trần Văn Đạo, quản xứ Thanh Đạm vận động giáo dân.", {"Trần Văn Đạo": ("Linh mục", ["quản xứ Thanh Đạm"])}),
    ("Sân chùa có tượng Phật Thích Ca Mâu Ni. Phó Bí thư TT Lê Văn Khải phát biểu.", {"Lê Văn Khải": (None, ["Phó Bí thư TT"])}),
    ("Phóng viên đã trao đổi với GS.TS Lê Văn Khải, nguyên Viện trưởng Viện Xã hội học.", {"Lê Văn Khải": ("GS.TS", ["nguyên Viện trưởng Viện Xã hội học"])}),
    ("Lê Xuân Khải Trung tướng, Tư lệnh Bộ đội Biên phòng viết bài này.", {"Lê Xuân Khải": (None, [])}),
    ("Ông Đỗ Tiến Sỹ Khải, Bí thư Chi bộ dự.", {"Đỗ Tiến Sỹ Khải": ("Ông", ["Bí thư Chi bộ"])}),
    ("Ông Lê Văn Khải, một Trưởng thôn hay việc, nói.", {"Lê Văn Khải": ("Ông", ["Trưởng thôn"])}),
    ("Bà Phan Thị Hà, Hội trưởng Hội Phụ nữ thôn Đông Mỹ nói.", {"Phan Thị Hà": ("Bà", ["Hội trưởng Hội Phụ nữ thôn Đông Mỹ"])}),
    ("Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND tỉnh: Lê Văn Khải; Phan Thị Hà.", {"Lê Văn Khải": (None, ["Ủy viên Ban Thường vụ Tỉnh ủy", "Phó Chủ tịch HĐND tỉnh"]), "Phan Thị Hà": (None, ["Ủy viên Ban Thường vụ Tỉnh ủy", "Phó Chủ tịch HĐND tỉnh"])}),
    ("Đến dự còn có nguyên Bí thư Huyện ủy: Lê Văn Khải, Phan Thị Hà.", {"Lê Văn Khải": (None, ["nguyên Bí thư Huyện ủy"]), "Phan Thị Hà": (None, ["nguyên Bí thư Huyện ủy"])}),
    ("1. Trưởng ban: Lê Văn Khải, Phan Thị Hà ghi biên bản\n2. Thành viên: Trần Văn Bình", {"Lê Văn Khải": (None, ["Trưởng ban"]), "Phan Thị Hà": (None, []), "Trần Văn Bình": (None, ["Thành viên"])}),
    ("Tháng 7/2016, Trung tá Lê Văn Khải được tăng cường giữ chức Phó Bí thư Đảng ủy, Chủ tịch UBND xã Thượng Lộc.", {"Lê Văn Khải": ("Trung tá", ["Phó Bí thư Đảng ủy", "Chủ tịch UBND xã Thượng Lộc"])}),
    ("Ông Lê Văn Khải và bà Phan Thị Hà, đại biểu HĐND huyện, nghe ý kiến.", {"Lê Văn Khải": ("Ông", ["đại biểu HĐND huyện"]), "Phan Thị Hà": ("bà", ["đại biểu HĐND huyện"])}),
    ("Ông Lê Văn Khải và bà Phan Thị Hà, Trưởng thôn Đông Mỹ, nghe ý kiến.", {"Lê Văn Khải": ("Ông", []), "Phan Thị Hà": ("bà", ["Trưởng thôn Đông Mỹ"])}),
    ("Dự có đồng chí: Lê Văn Khải; Thường vụ Huyện ủy, Trưởng Ban Dân vận, đồng chí: Phan Thị Hà; Chủ tịch UBND xã.", {"Lê Văn Khải": ("đồng chí", ["Thường vụ Huyện ủy", "Trưởng Ban Dân vận"]), "Phan Thị Hà": ("đồng chí", ["Chủ tịch UBND xã"])}),
    ("Dự có các đồng chí Lê Văn Khải TUV - Bí thư Huyện ủy; Phan Thị Hà PBT Huyện ủy - CT UBND huyện.", {"Lê Văn Khải": ("đồng chí", ["TUV", "Bí thư Huyện ủy"]), "Phan Thị Hà": (None, ["PBT Huyện ủy", "CT UBND huyện"])}),
    ("Đồng chí Lê Văn Khải- Bí thư Đảng ủy xã Phát biểu\n\nĐồng chí Phan Thị Hà- Trưởng Ban Kiểm tra huyện dự", {"Lê Văn Khải": ("Đồng chí", ["Bí thư Đảng ủy xã"]), "Phan Thị Hà": ("Đồng chí", ["Trưởng Ban Kiểm tra huyện"])}),
    ("Xã có đường mới, dân vui.\n\nBài, ảnh: LÊ VĂN KHẢI", {"Lê Văn Khải": (None, [])}),
    ("Trung tướng Lê Văn Khải, Phó chủ tịch Hội CCB Việt Nam Báo cáo tại hội nghị.", {"Lê Văn Khải": ("Trung tướng", ["Phó chủ tịch Hội CCB Việt Nam"])}),
    ("Đường qua 4 đồn biên phòng Trần Lê Chân, Suối Lam.\n\nLê Văn Khải\n\nBáo Hà Tĩnh", {"Lê Văn Khải": (None, [])}),
    ("Ông Lê Văn Khải, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh dự.", {"Lê Văn Khải": ("Ông", ["Phó Giám đốc", "Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh"])}),
    ("Xã có đường mới, dân vui.\n\nBAN QUẢN LÝ", {}),
    ("Ông Lê Văn Khải, Giám đốc HTX Sao Mai nuôi ong.", {"Lê Văn Khải": ("Ông", ["Giám đốc HTX Sao Mai"])}),
    ("Ông Lê Văn Khải, Trưởng Ban giám sát cộng đồng xã nuôi ong.", {"Lê Văn Khải": ("Ông", ["Trưởng Ban giám sát cộng đồng xã"])}),
    ("Ông Lê Văn Khải, lãnh đạo UBND xã Thượng Lộc cho biết.", {"Lê Văn Khải": ("Ông", ["lãnh đạo UBND xã Thượng Lộc"])}),
    ("Dự có Phó Chủ tịch UBND huyện Lê Văn Khải, lãnh đạo phòng Nông nghiệp; ông Trần Văn Bình, lãnh đạo các xã.", {"Lê Văn Khải": (None, ["Phó Chủ tịch UBND huyện"]), "Trần Văn Bình": ("ông", [])}),
    ("Một lãnh đạo UBND xã Thượng Lộc cho biết đường xấu.", {}),
    ("ÔNG LÊ VĂN KHẢI, CHỦ TỊCH UBND HUYỆN: Phải làm đến nơi", {"Lê Văn Khải": ("ÔNG", ["CHỦ TỊCH UBND HUYỆN"])}),
    ("Cụ Lê Văn Khải, 82 tuổi, thôn Đông Mỹ, xã Thượng Lộc, nguyên Chủ tịch UBND xã, kể.", {"Lê Văn Khải": ("Cụ", ["nguyên Chủ tịch UBND xã"])}),
    ("Bà Phan Thị Hà, nguyên giáo viên về hưu, Chi hội trưởng phụ nữ thôn Đông Mỹ nói.", {"Phan Thị Hà": ("Bà", ["Chi hội trưởng phụ nữ thôn Đông Mỹ"])}),
    ("Thiếu tá QNCN Lê Văn Khải, nhân viên quân y nói. Cha xứ Trần Văn Bình kêu gọi giáo dân.", {"Lê Văn Khải": ("Thiếu tá QNCN", ["nhân viên quân y"]), "Trần Văn Bình": (None, ["Cha xứ"])}),
    # what bears the name is the firm, the village, the street, a page of the portal
    ("Ông Lê Văn Khải, Giám đốc Công ty TNHH đầu tư và xây dựng Thành Đạt, cho biết đường đã xong.", {"Lê Văn Khải": ("Ông", ["Giám đốc Công ty TNHH đầu tư và xây dựng Thành Đạt"])}),
    ("Anh Lê Văn Khải, chủ cơ sở sản xuất Hồng Hạnh, kể.", {"Lê Văn Khải": ("Anh", ["chủ cơ sở sản xuất Hồng Hạnh"])}),
    ("Trả lời bà con, Bí thư Huyện ủy Đặng Phan Chung yêu cầu công khai.", {"Đặng Phan Chung": (None, ["Bí thư Huyện ủy"])}),
    ("Cùng ông Lê Văn Khải, Chủ tịch UBND huyện Hồ Quốc Bảo trao quà.", {"Lê Văn Khải": ("ông", []), "Hồ Quốc Bảo": (None, ["Chủ tịch UBND huyện"])}),
    ("Bà Phan Thị Hà, thôn Lương Cụ Nam kể: nhà bà được 3 sào.", {"Phan Thị Hà": ("Bà", [])}),
    ("Cán bộ địa chính xã Hồ Quốc Bảo kể: thôn nào cũng đo.", {"Hồ Quốc Bảo": (None, ["Cán bộ địa chính xã"])}),
    ("Bà H'Riêng, Trưởng buôn Krang, nói.", {"H'Riêng": ("Bà", ["Trưởng buôn Krang"])}),
    ("Già làng Brôih nói.", {"Brôih": (None, ["Già làng"])}),
    ("Chị Phan Thị Hà (11 Nguyễn Quang Bích, quận Tân Bình) nói: đường ngập.", {"Phan Thị Hà": ("Chị", [])}),
    ("Chị Phan Thị Hà (thôn Đông) và Nguyễn Quang Bích, Trưởng thôn Tây nói.", {"Phan Thị Hà": ("Chị", []), "Nguyễn Quang Bích": (None, ["Trưởng thôn Tây"])}),
    ("Đường thôn Đông lầy. Vì Đức An là nơi trũng, dân phải dời.", {}),
    ("Bà Vì Thị Lan và Bí thư Đảng ủy xã Và Bá Tủa nói.", {"Vì Thị Lan": ("Bà", []), "Và Bá Tủa": (None, ["Bí thư Đảng ủy xã"])}),
    ("Trại lợn của ông Hoàng Văn T. Bà Phan Thị Hà nói: mùi lắm.", {"Hoàng Văn T": ("ông", []), "Phan Thị Hà": ("Bà", [])}),
    ("Nơi ban hành: Tỉnh Lâm Đồng Người ký: Lê Văn Khải", {"Lê Văn Khải": (None, [])}),
    ("Xã có đường mới, dân vui.\n\nRelated Articles\nShare Facebook", {}),
    ("Xã có đường mới, dân vui.\n\nLê Hoài Hương", {"Lê Hoài Hương": (None, [])}),
    ("Phó Chủ tịch UBND xã Đoàn Thế Vinh và Chủ tịch UBND huyện Đoàn Văn Sáng nói.", {"Đoàn Thế Vinh": (None, ["Phó Chủ tịch UBND xã"]), "Đoàn Văn Sáng": (None, ["Chủ tịch UBND huyện"])}),
    ("Bí thư Huyện Đoàn Lê Văn Khải dự, Xã Đoàn Minh Tân ra quân.", {"Lê Văn Khải": (None, ["Bí thư Huyện Đoàn"])}),
    ("Theo Công văn Công văn số 25 của Ban Chỉ đạo, xã làm đường.", {}),
    # where a post ends: at a body that acts, at any word in small letters behind its level, at a verb of saying
    ("Có mặt đồng chí Lê Văn Khải, Bí thư Huyện ủy, Hội đồng nghĩa vụ quân sự huyện tổ chức lễ giao quân.", {"Lê Văn Khải": ("đồng chí", ["Bí thư Huyện ủy"])}),
    ("Bà Phan Thị Hà, Chủ tịch Hội Nông dân xã thở phào.", {"Phan Thị Hà": ("Bà", ["Chủ tịch Hội Nông dân xã"])}),
    ("Ông Lê Văn Khải, Giám đốc Sở LĐ-TB&XH nhìn nhận: việc khó.", {"Lê Văn Khải": ("Ông", ["Giám đốc Sở LĐ-TB&XH"])}),
    ("Ông Lê Văn Khải, cán bộ hợp tác xã nông nghiệp Thượng Lộc kể.", {"Lê Văn Khải": ("Ông", ["cán bộ hợp tác xã nông nghiệp Thượng Lộc"])}),
    ("Nghe chủ đầu tư và đơn vị thi công báo cáo tiến độ, Chủ tịch UBND huyện Lê Văn Khải giao việc.", {"Lê Văn Khải": (None, ["Chủ tịch UBND huyện"])}),
    # who gives a post does not hold it
    ("Thủ tướng Lê Văn Khải đã có các quyết định chỉ định nhân sự giữ chức vụ Chủ tịch UBND các tỉnh.", {"Lê Văn Khải": (None, ["Thủ tướng"])}),
    ("Ông Lê Văn Khải được trao quyết định giữ chức Chủ tịch UBND xã.", {"Lê Văn Khải": ("Ông", ["Chủ tịch UBND xã"])}),
    # members of an assembly in session, and those who come to a conference
    ("Trả lời chất vấn của đại biểu Phan Thị Hà, Giám đốc Sở Y tế Lê Văn Khải nói.", {"Phan Thị Hà": (None, ["đại biểu"]), "Lê Văn Khải": (None, ["Giám đốc Sở Y tế"])}),
    ("Tại hội thảo, đại biểu Phan Thị Hà cho rằng nên giảm thu.", {"Phan Thị Hà": (None, [])}),
    ("Thành phần:\n- Ông Lê Văn Khải: Chủ tịch\n- Bà Phan Thị Hà - CT HĐND\n- Ông Võ Minh: Phó Trưởng ban", {"Lê Văn Khải": ("Ông", ["Chủ tịch"]), "Phan Thị Hà": ("Bà", ["CT HĐND"]), "Võ Minh": ("Ông", ["Phó Trưởng ban"])}),
    ("Chủ tịch HĐND xã - Lê Văn Khải, Bí thư Đảng ủy - Phan Thị Hà dự.", {"Lê Văn Khải": (None, ["Chủ tịch HĐND xã"]), "Phan Thị Hà": (None, ["Bí thư Đảng ủy"])}),
    ("Dự có các Phó Chủ tịch UBND huyện: Trần Huy, Đặng Văn Bốn.", {"Trần Huy": (None, ["Phó Chủ tịch UBND huyện"]), "Đặng Văn Bốn": (None, ["Phó Chủ tịch UBND huyện"])}),
    ("Nguyên Chủ tịch UBND xã nói: Hà Tiên xa.", {}),
    ("Nghe già A Blong kể chuyện làng, ai cũng vui.", {"A Blong": (None, [])}),
    ("Xã có 3 thôn, nay 2 thôn gồm Đồng Thanh Sơn và Lê Châu Xuân đã đạt chuẩn.", {}),
    ("Về dự có trưởng 2 thôn: Đồng Thanh Sơn và Lê Châu Xuân.", {"Đồng Thanh Sơn": (None, []), "Lê Châu Xuân": (None, [])}),
]  # fmt: skip

# post, (level, place)
SEATS: list[tuple[str, tuple[str | None, str | None]]] = [
    ("Bí thư Đảng ủy Chính phủ", ("central", "VN")),
    ("Bí thư Đảng ủy các cơ quan Đảng Trung ương", ("central", "VN")),
    ("Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", ("central", "VN")),
    ("Bí thư Đảng ủy xã Thượng Lộc", ("commune", "18478")),
    ("PCT UBND", ("district", "443")),
    ("CT HĐQT", (None, None)),
    ("Chủ tịch Hội đồng Mục vụ Giáo xứ Thanh Đạm", (None, None)),
    ("Chủ tịch Công đoàn cơ sở Chi nhánh", (None, None)),
    ("Giám đốc Học viện Quốc phòng", (None, None)),
    ("Tổng Giám đốc Ngân hàng Sao Mai", (None, None)),
    ("Phó Vụ trưởng Vụ Pháp chế", ("central", "VN")),
]

# text, {name: roles}
ROLES: list[tuple[str, dict[str, list[str]]]] = [
    ("Theo Đại đức Thích Nguyên Tuệ, cầu dài 12 m.", {"Thích Nguyên Tuệ": ["speaker"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy cùng các ông, bà đại biểu HĐND xã đã có buổi tiếp xúc với cử tri.", {"Lê Văn Khải": ["attendee"]}),
    ("Ông Lê Văn Khải, đại biểu HĐND huyện khóa XIX, nhiệm kỳ 2016 - 2021, tiếp xúc cử tri xã Thượng Lộc.", {"Lê Văn Khải": ["attendee"]}),
    ("Tham dự gồm có:\n\n  • Ông Lê Văn Khải, Bí thư Huyện ủy\n  • Bà Phan Thị Hà và các phòng", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Đại biểu Lê Văn Khải chất vấn: vì sao nước đục?\n\nBà Phan Thị Hà có 3 ha cam.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["mentioned"]}),
    ("Về phía Ngân hàng Sao Mai, có sự hiện diện của ông Lê Văn Khải - Tổng giám đốc; bà Phan Thị Hà - Phó Tổng giám đốc.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Tổ đại biểu gồm ông Lê Văn Khải, bà Phan Thị Hà và các tổ đại biểu HĐND xã có buổi tiếp xúc cử tri.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Đoàn do ông Lê Văn Khải, Bí thư Huyện ủy làm trưởng đoàn đã đến trao đổi kinh nghiệm tại xã.", {"Lê Văn Khải": ["chair"]}),
    ("Chúng tôi theo chân Đại úy Lê Văn Khải, Phó Trưởng Công an xã. Đại úy Khải chia sẻ: đường đã sáng đèn.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải cùng các đại biểu dự Lễ khai mạc hội chợ.", {"Lê Văn Khải": ["attendee"]}),
    ("Chủ tịch nước Lê Văn Khải dẫn đầu đoàn đại biểu cấp cao thăm xã.", {"Lê Văn Khải": ["mentioned"]}),
    ("Chủ tịch UBND huyện Lê Văn Khải đối thoại với bà con về đền bù.", {"Lê Văn Khải": ["attendee"]}),
    ("Ý kiến đã được ông Lê Văn Khải - Chủ tịch HĐND xã và bà Phan Thị Hà - Chủ tịch UBND xã trả lời.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("Ông Lê Văn Khải có vườn cam và bà Phan Thị Hà cho biết giá cao.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["speaker"]}),
    ("Bà Phan Thị Hà, Trưởng thôn Đông, luôn được bà con tin tưởng nghe và làm theo.", {"Phan Thị Hà": ["mentioned"]}),
    ("Nhắc đến bà Phan Thị Hà, Chi hội trưởng Phụ nữ, ai cũng khen.", {"Phan Thị Hà": ["mentioned"]}),
    ("Bà Phan Thị Hà, Chi hội trưởng Phụ nữ, cũng khen đường đẹp.", {"Phan Thị Hà": ["speaker"]}),
    ("Dưới sự chủ trì của đồng chí Lê Văn Khải - Phó Bí thư Huyện ủy, Ban Chỉ đạo huyện họp nghe báo cáo tiến độ.", {"Lê Văn Khải": ["chair"]}),
    ("Cơ quan ban hành: UBND huyện\nNgười ký Lê Văn Khải", {"Lê Văn Khải": ["signatory"]}),
    ("Biên bản họp\n- Ông Lê Văn Khải: Phó Chủ tịch UBND xã\n- Bà Phan Thị Hà (Trưởng thôn Đông): đường đã hỏng.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["speaker"]}),
    ("Đại diện các hộ dân: bà Phan Thị Hà\nChủ trì: ông Lê Văn Khải", {"Phan Thị Hà": ["mentioned"], "Lê Văn Khải": ["chair"]}),
    ("Đồng chí Lê Văn Khải\nchủ trì hội nghị.", {"Lê Văn Khải": ["chair"]}),
    ("Xã họp thôn.\nÔng Lê Văn Khải hỏi thêm về đền bù.\nBà Phan Thị Hà ý kiến: đường hẹp.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("Họp thôn về đường giao thông. Biên bản kết thúc lúc 10 giờ.\n\nTHƯ KÝ\n(Ký, ghi rõ họ tên)\nPhan Thị Hà\n\nCHỦ TỌA\n(Ký và đóng dấu)\nLê Văn Khải\n\nĐẠI DIỆN CÁC HỘ DÂN\nVõ Văn Minh", {"Phan Thị Hà": ["signatory"], "Lê Văn Khải": ["signatory"], "Võ Văn Minh": ["signatory"]}),
    ("Ông Lê Văn Khải - đại biểu HĐND tỉnh cùng bà Phan Thị Hà - đại biểu HĐND huyện ứng cử trên địa bàn xã Thượng Lộc đã có buổi tiếp xúc với cử tri.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Tổ đại biểu HĐND tỉnh gồm ông Lê Văn Khải, Tổ đại biểu HĐND huyện gồm bà Phan Thị Hà đã có buổi tiếp xúc với cử tri.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Ông Lê Văn Khải, đại biểu HĐND huyện ứng cử tại xã bên, có 3 ha cam.", {"Lê Văn Khải": ["mentioned"]}),
    ("Xã đã có 13 thôn về đích.\n\nThu An - Minh Hòa", {"Thu An": ["author"], "Minh Hòa": ["author"]}),
    ("Xã đã có 13 thôn về đích.\n\nBài, ảnh: Lê Khải – Thu An", {"Lê Khải": ["author"], "Thu An": ["author"]}),
    ("Xã đã có 13 thôn về đích.\n\nCan Lộc - Hà Tĩnh", {}),
    ("Xã đã có 13 thôn về đích.\n\nThu An - Đài Truyền Thanh", {"Thu An": ["author"]}),
    ("Cựu chiến binh Lê Văn Khải hiến đất. Cựu chiến binh Khải bày tỏ niềm vui.", {"Lê Văn Khải": ["speaker"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_people(read: Read, text: str, people: dict[str, tuple[str | None, list[str]]]) -> None:
    found = read("official", text, scope="443")
    assert {r["name"]: (r.get("honorific"), [p["title"] for p in r["positions"]]) for r in found} == people


@pytest.mark.parametrize(("post", "seat"), SEATS)
def test_seats(read: Read, post: str, seat: tuple[str | None, str | None]) -> None:
    (found,) = read("official", f"Ông Lê Văn Khải, {post}, phát biểu.", scope="443")
    assert [(p["title"], p.get("level"), p.get("place")) for p in found["positions"]] == [(post, *seat)]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(read: Read, text: str, roles: dict[str, list[str]]) -> None:
    assert {r["name"]: r["roles"] for r in read("official", text, scope="443")} == roles


@pytest.mark.parametrize(
    ("text", "places"),
    [  # the commune where somebody lives, and the council that sits
        ("Xã Thượng Lộc đổi mới. Được bầu làm trưởng thôn từ năm 2012, ông Lê Văn Khải ở thôn Đông, xã Vượng Lộc vận động dân.", ["18427"]),
        ("Xã Thượng Lộc đổi mới. Được bầu làm trưởng thôn từ năm 2012, ông Lê Văn Khải ở đó vận động dân.", ["18478"]),
        ("Tại thị trấn Nghèn và xã Thượng Lộc, Chủ tịch UBND thị trấn Lê Văn Khải và Chủ tịch UBND xã Phan Thị Hà phát biểu.", ["18406", "18478"]),
        ("Xã Thượng Lộc nợ 2 tỷ đồng. Tại kỳ họp HĐND tỉnh, đại biểu Lê Văn Khải chất vấn vì sao.", ["42"]),
        ("Xã Thượng Lộc nợ 2 tỷ đồng. Tại kỳ họp, đại biểu Lê Văn Khải chất vấn vì sao.", ["18478"]),
    ],
)
def test_where_a_post_is_held(read: Read, text: str, places: list[str]) -> None:
    assert [p.get("place") for r in read("official", text, scope="18478") for p in r["positions"]] == places


def test_the_committee_of_a_firm_is_of_no_commune(read: Read) -> None:
    text = "Ông Lê Văn Khải - Bí thư Đảng ủy, Chủ tịch Hội đồng quản trị Ngân hàng Sao Mai trao quà."
    (found,) = read("official", text, scope="443")
    assert [(p["title"], p.get("level")) for p in found["positions"]] == [
        ("Bí thư Đảng ủy", None),
        ("Chủ tịch Hội đồng quản trị Ngân hàng Sao Mai", None),
    ]
    (found,) = read("official", "Ông Lê Văn Khải - Bí thư Đảng ủy, Chủ tịch HĐND xã trao quà.", scope="443")
    assert [p.get("level") for p in found["positions"]] == ["commune", "commune"]


def test_a_parish_is_of_no_unit(read: Read) -> None:
    text = "Ông Lê Văn Khải, Ủy viên Ban Đoàn kết Công giáo tỉnh, Phó Chủ tịch Hội đồng mục vụ giáo xứ Thanh Đạm nói."
    (found,) = read("official", text, scope="443")
    assert [p.get("place") for p in found["positions"]] == ["42", None]


def test_a_post_alone_is_no_longer_than_the_post(read: Read) -> None:
    text = "Khi bộ trưởng xuống vườn\n\nBộ trưởng Lê Văn Khải thăm HTX Sao Mai."
    (found,) = read("official", text, scope="443")
    assert [text[start:end] for start, end in found["mentions"]] == ["bộ trưởng", "Lê Văn Khải"]


def test_who_leads_a_delegation_has_the_posts_of_those_who_sent_it(read: Read) -> None:
    text = "Đoàn công tác của Ban Thường vụ Tỉnh ủy Nghệ An do ông Lê Văn Khải, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy làm trưởng đoàn đã đến tham quan huyện Can Lộc. Bà Phan Thị Hà, Phó Bí thư Tỉnh ủy tiếp đoàn."
    found = {r["name"]: [p.get("place") for p in r["positions"]] for r in read("official", text, scope="443")}
    assert found == {"Lê Văn Khải": ["VN", "40"], "Phan Thị Hà": ["42"]}
