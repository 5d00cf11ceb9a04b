"""Officials whose posts and parts are told, not put beside their names: elections, committees, delegations, decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, {name: titles}; scope is Can Lộc district (443)
TITLES: list[tuple[str, dict[str, list[str]]]] = [
    ("HĐND xã Thượng Lộc bầu ông Lê Văn Khải – Bí thư Đảng ủy xã giữ chức Chủ tịch HĐND xã.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã", "Chủ tịch HĐND xã"]}),
    ("Ông Lê Văn Khải, Chủ tịch HĐND xã khóa IX được bầu giữ chức Chủ tịch UBND xã khóa X.", {"Lê Văn Khải": ["Chủ tịch HĐND xã", "Chủ tịch UBND xã"]}),
    ("Bà Phan Thị Hà tiếp tục tái cử giữ chức Phó Chủ tịch HĐND xã.", {"Phan Thị Hà": ["Phó Chủ tịch HĐND xã"]}),
    ("Phó Giám đốc Sở Công Thương đại biểu Lê Văn Khải tiếp xúc cử tri.", {"Lê Văn Khải": ["Phó Giám đốc Sở Công Thương"]}),
    ("Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Lê Văn Khải tiếp xúc cử tri.", {"Lê Văn Khải": ["Phó Trưởng Đoàn đại biểu Quốc hội tỉnh"]}),
    ("Bà Phan Thị Hà ứng cử Phó Chủ tịch HĐND xã.", {"Phan Thị Hà": []}),
    ("Năm ngoái, bà Phan Thị Hà, cán bộ Sở Nội vụ được điều động về làm Phó Bí thư Đảng ủy xã Thượng Lộc.", {"Phan Thị Hà": ["cán bộ Sở Nội vụ", "Phó Bí thư Đảng ủy xã Thượng Lộc"]}),
    ("Bà Phan Thị Hà đưa con về làm nghề thêu, trưởng thôn mừng.", {"Phan Thị Hà": []}),
    ("Ông Lê Văn Khải và bà Phan Thị Hà tiếp tục được bầu làm Phó Chủ tịch UBND xã.", {"Lê Văn Khải": ["Phó Chủ tịch UBND xã"], "Phan Thị Hà": ["Phó Chủ tịch UBND xã"]}),
    ("Ông Lê Văn Khải có 3 ha cam và bà Phan Thị Hà được bầu làm Phó Chủ tịch UBND xã.", {"Lê Văn Khải": [], "Phan Thị Hà": ["Phó Chủ tịch UBND xã"]}),
    ("Ban Chỉ đạo do ông Lê Văn Khải, Chủ tịch UBND huyện làm Trưởng ban.", {"Lê Văn Khải": ["Chủ tịch UBND huyện", "Trưởng ban"]}),
    ("Đoàn do ông Lê Văn Khải, Chủ tịch UBND huyện làm trưởng đoàn.", {"Lê Văn Khải": ["Chủ tịch UBND huyện"]}),
    ("Cùng dự có các đồng chí Lê Văn Khải, Phan Thị Hà, Phó Chủ tịch UBND huyện.", {"Lê Văn Khải": ["Phó Chủ tịch UBND huyện"], "Phan Thị Hà": ["Phó Chủ tịch UBND huyện"]}),
    ("Cùng dự có anh Lê Văn Khải, bà Phan Thị Hà, Phó Chủ tịch UBND huyện.", {"Lê Văn Khải": [], "Phan Thị Hà": ["Phó Chủ tịch UBND huyện"]}),
    ("Bà Phan Thị Hà, từng là Bí thư Đoàn xã, nay làm Chủ tịch Hội Nông dân xã Thượng Lộc.", {"Phan Thị Hà": ["Bí thư Đoàn xã", "Chủ tịch Hội Nông dân xã Thượng Lộc"]}),
    ("1. Ông Lê Văn Khải - Giám đốc Sở Y tế - Thành viên Hội đồng;\n2. Mời bà Phan Thị Hà - Chủ tịch Hội Nông dân tỉnh - tham gia Thành viên Hội đồng;", {"Lê Văn Khải": ["Giám đốc Sở Y tế", "Thành viên Hội đồng"], "Phan Thị Hà": ["Chủ tịch Hội Nông dân tỉnh", "Thành viên Hội đồng"]}),
    ("Các thành viên Ban Chỉ đạo nghe ông Lê Văn Khải, Giám đốc Sở Y tế báo cáo.", {"Lê Văn Khải": ["Giám đốc Sở Y tế"]}),
    ("- Ông Lê Văn Khải - Chủ tịch UBND xã: Tổ trưởng;\n- Bà Phan Thị Hà - Công chức Địa chính - Xây dựng: Thành viên.", {"Lê Văn Khải": ["Chủ tịch UBND xã", "Tổ trưởng"], "Phan Thị Hà": ["Công chức Địa chính - Xây dựng", "Thành viên"]}),
    ("Có bà Phan Thị Hà, Trưởng Ban Quản lý dự án huyện dự lễ.", {"Phan Thị Hà": ["Trưởng Ban Quản lý dự án huyện"]}),
    ("Bà Phan Thị Hà, Trưởng Ban Dân vận dự lễ.", {"Phan Thị Hà": ["Trưởng Ban Dân vận"]}),
    ("Có bà Phan Thị Hà - UVBTV - TBDV - CT.UBMTTQVN huyện.", {"Phan Thị Hà": ["UVBTV", "TBDV", "CT.UBMTTQVN huyện"]}),
    ("Có bà Phan Thị Hà, Bí thư Đảng ủy, Chủ tịch HĐND xã và Thường trực Đảng ủy, HĐND, UBND xã.", {"Phan Thị Hà": ["Bí thư Đảng ủy", "Chủ tịch HĐND xã"]}),
    ("Bà Phan Thị Hà, Phó Trưởng phòng Cảnh sát QLHC về TTXH Công an tỉnh nói.", {"Phan Thị Hà": ["Phó Trưởng phòng Cảnh sát QLHC về TTXH Công an tỉnh"]}),
    ("Ông Hoàng Văn Đệ được bổ nhiệm làm Trưởng phòng Nông nghiệp thay ông Tạ Quang Tâm nghỉ hưu.", {"Hoàng Văn Đệ": ["Trưởng phòng Nông nghiệp"], "Tạ Quang Tâm": []}),
    ("Bí thư Hà Nội Lê Văn Khải dự. Bí thư Thành ủy Hà Nội Lê Văn Khải trao quà.", {"Lê Văn Khải": ["Bí thư Hà Nội"]}),
    ("Đồng chí Ninh Công Chức, Bí thư Chi bộ dự.", {"Ninh Công Chức": ["Bí thư Chi bộ"]}),
    ("Phó Chủ tịch Thường trực UBND tỉnh Lê Văn Khải dự. Chủ trì hội nghị là Phó Chủ tịch Lê Văn Khải.", {"Lê Văn Khải": ["Phó Chủ tịch Thường trực UBND tỉnh"]}),
    ("Phó Chủ tịch Thường trực UBND tỉnh Lê Văn Khải dự. Chủ tịch Hội đồng Lê Văn Khải kết luận.", {"Lê Văn Khải": ["Phó Chủ tịch Thường trực UBND tỉnh", "Chủ tịch Hội đồng"]}),
    ("HĐND huyện miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Lê Văn Khải.", {"Lê Văn Khải": ["Phó Chủ tịch UBND huyện"]}),
    ("Ông Lê Văn Khải giữ chức vụ Trưởng phòng Nông nghiệp. Vụ phó Trần Văn Bình nhận nhiệm vụ Phó Bí thư Huyện ủy.", {"Lê Văn Khải": ["Trưởng phòng Nông nghiệp"], "Trần Văn Bình": ["Vụ phó", "Phó Bí thư Huyện ủy"]}),
    ("Ông Lê Văn Khải từng là Bí thư Huyện đoàn rồi Trưởng phòng Nông nghiệp.", {"Lê Văn Khải": ["Bí thư Huyện đoàn", "Trưởng phòng Nông nghiệp"]}),
    ("Anh Lê Văn Khải - người dân ấp 3, cựu Trưởng ấp, bức xúc.", {"Lê Văn Khải": ["cựu Trưởng ấp"]}),
    ("Dự có các đ.c: Lê Văn Khải - UVTƯĐ, Bí thư Tỉnh ủy; bà Phan Thị Hà, Trưởng phòng NN&PTNT bổ sung rằng giống đủ.", {"Lê Văn Khải": ["UVTƯĐ", "Bí thư Tỉnh ủy"], "Phan Thị Hà": ["Trưởng phòng NN&PTNT"]}),
    # of several amid a list, and who leads those who came, which is no post
    ("Các đồng chí: Lê Văn Khải - Bí thư Huyện ủy; Hà Huy Công, Trần Văn Nam - Phó Chủ tịch HĐND huyện chủ tọa.", {"Lê Văn Khải": ["Bí thư Huyện ủy"], "Hà Huy Công": ["Phó Chủ tịch HĐND huyện"], "Trần Văn Nam": ["Phó Chủ tịch HĐND huyện"]}),
    ("Các đồng chí: Lê Văn Khải - Bí thư Huyện ủy; Hà Huy Công, Trần Văn Nam - Chủ tịch HĐND huyện chủ tọa.", {"Lê Văn Khải": ["Bí thư Huyện ủy"], "Hà Huy Công": [], "Trần Văn Nam": ["Chủ tịch HĐND huyện"]}),
    ("Các đồng chí Lê Văn Khải - Phó Chủ tịch UBND tỉnh, Trưởng đoàn; Phan Thị Hà - Giám đốc Sở, Phó Trưởng đoàn giám sát chuyên đề phát biểu.", {"Lê Văn Khải": ["Phó Chủ tịch UBND tỉnh"], "Phan Thị Hà": ["Giám đốc Sở"]}),
    ("Cùng dự có Phó Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Hà Quang Khải. HĐND xã Hà Linh họp.", {"Hà Quang Khải": ["Phó Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh"]}),
    ("HĐND tỉnh phê chuẩn bầu chức vụ Chủ tịch UBND huyện, nhiệm kỳ 2016-2021 đối với ông Lê Văn Khải, Bí thư Huyện ủy.", {"Lê Văn Khải": ["Chủ tịch UBND huyện", "Bí thư Huyện ủy"]}),
    ("Chủ tịch UBND huyện có ý kiến đối với ông Lê Văn Khải, Bí thư Đảng ủy xã.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã"]}),
    ("Ông Lê Văn Khải - Chủ tịch UBND huyện - kiêm nhiệm Trưởng Ban Chỉ đạo huyện.", {"Lê Văn Khải": ["Chủ tịch UBND huyện", "Trưởng Ban Chỉ đạo huyện"]}),
    ("Hội đồng do ông Lê Văn Khải làm Phó Chủ tịch Hội đồng tiến hành thẩm định.", {"Lê Văn Khải": ["Phó Chủ tịch Hội đồng"]}),
    ("Ông Lê Văn Khải - Trưởng Ban Quản trị chùa Cò và Thượng tọa Thích Minh An cùng góp sức.", {"Lê Văn Khải": ["Trưởng Ban Quản trị chùa Cò"], "Thích Minh An": []}),
    # what a dash leads to is of the name before it, what stands before a name without a sign of that name
    ("Phó Thủ tướng Lê Văn Khải - Trưởng Ban Chỉ đạo Trung ương, Bộ trưởng Bộ Y tế Trần Văn Bình dự.", {"Lê Văn Khải": ["Phó Thủ tướng", "Trưởng Ban Chỉ đạo Trung ương"], "Trần Văn Bình": ["Bộ trưởng Bộ Y tế"]}),
    ("Bí thư Huyện ủy Lê Văn Khải, Chủ tịch UBND huyện Trần Văn Bình dự.", {"Lê Văn Khải": ["Bí thư Huyện ủy"], "Trần Văn Bình": ["Chủ tịch UBND huyện"]}),
    ("Chủ tịch Hội Người cao tuổi xã Thượng Lộc, huyện Can Lộc Lê Văn Khải cười hiền.", {"Lê Văn Khải": ["Chủ tịch Hội Người cao tuổi xã Thượng Lộc"]}),
    ("Là bí thư chi bộ - kiêm trưởng bản Đông, anh Lê Văn Khải đi trước.", {"Lê Văn Khải": ["bí thư chi bộ", "trưởng bản Đông"]}),
    # what somebody was or becomes, and a body that acts behind his post
    ("Ông Lê Văn Khải, Bí thư Huyện ủy Can Lộc làm Giám đốc Sở Nội vụ từ 1/7.", {"Lê Văn Khải": ["Bí thư Huyện ủy Can Lộc", "Giám đốc Sở Nội vụ"]}),
    ("Ông Lê Văn Khải, Trưởng thôn Đông làm cán bộ đã 20 năm.", {"Lê Văn Khải": ["Trưởng thôn Đông"]}),
    ("Bị can Lê Văn Khải vốn là Phó Chủ tịch UBND xã Thượng Lộc.", {"Lê Văn Khải": ["Phó Chủ tịch UBND xã Thượng Lộc"]}),
    ("Bị can Lê Văn Khải nguyên là Phó Chủ tịch UBND xã Thượng Lộc.", {"Lê Văn Khải": ["nguyên là Phó Chủ tịch UBND xã Thượng Lộc"]}),
    ("Dưới sự chủ trì của ông Lê Văn Khải, Phó Bí thư Huyện ủy, Ban Thường vụ Huyện ủy Can Lộc họp về đất đai.", {"Lê Văn Khải": ["Phó Bí thư Huyện ủy"]}),
    ("Theo ông Lê Văn Khải, Bí thư Chi bộ, Đảng ủy xã đã họp ba lần.", {"Lê Văn Khải": ["Bí thư Chi bộ"]}),
    ("Ông Lê Văn Khải, Trưởng Ban Pháp chế, HĐND tỉnh nêu rõ.", {"Lê Văn Khải": ["Trưởng Ban Pháp chế, HĐND tỉnh"]}),
    # the holder of a long post of a unit, of a co-operative and of a quarter, with surnames that are words as well
    ("Trưởng Ban Chỉ đạo xây dựng NTM huyện Cao Tiến Khải và Chủ nhiệm HTX Mai Văn Nam góp ý.", {"Cao Tiến Khải": ["Trưởng Ban Chỉ đạo xây dựng NTM huyện"], "Mai Văn Nam": ["Chủ nhiệm HTX"]}),
    ("Tổ trưởng Tổ dân phố Hà Minh Khải và Trưởng Ban Quản lý xây dựng NTM xã Chu Ngọc Hà góp ý.", {"Hà Minh Khải": ["Tổ trưởng Tổ dân phố"], "Chu Ngọc Hà": ["Trưởng Ban Quản lý xây dựng NTM xã"]}),
    ("Trưởng Ban Chỉ đạo NTM huyện Mai Sơn và Giám đốc HTX Mai Hoa góp ý.", {}),
    ("Ủy viên Ban Thường vụ Huyện ủy, đồng chí Lê Văn Khải - Phó Chủ tịch UBND huyện góp ý.", {"Lê Văn Khải": ["Ủy viên Ban Thường vụ Huyện ủy", "Phó Chủ tịch UBND huyện"]}),
    ("Theo Chủ tịch UBND huyện, ông Lê Văn Khải, Trưởng thôn Đông, góp đất.", {"Lê Văn Khải": ["Trưởng thôn Đông"]}),
    ("Năm ấy Lê Văn Khải mới 33 tuổi, đang là Phó Chánh Văn phòng Huyện ủy. Bà Phan Thị Hà đang là thợ may.", {"Lê Văn Khải": ["Phó Chánh Văn phòng Huyện ủy"], "Phan Thị Hà": []}),
    # how somebody is described before his post
    ("Ông Lê Văn Khải, năm nay 56 tuổi, Trưởng thôn 5, vừa là Bí thư Chi bộ, góp đất.", {"Lê Văn Khải": ["Trưởng thôn 5", "Bí thư Chi bộ"]}),
    ("Ông Lê Văn Khải, tức Ba Khía, vừa là Trưởng ấp 5 vừa là Bí thư Chi bộ, góp đất.", {"Lê Văn Khải": ["Trưởng ấp 5", "Bí thư Chi bộ"]}),
    ("Ông Lê Văn Khải, năm nay được mùa, Trưởng thôn 5 mừng.", {"Lê Văn Khải": []}),
    ("Bí thư Trung ương Đoàn Lê Văn Khải dự. Bà Đoàn Thị Hà góp đất.", {"Lê Văn Khải": ["Bí thư Trung ương Đoàn"], "Đoàn Thị Hà": []}),
    # a village of one syllable before the name of its head
    ("Bí thư Chi bộ thôn Hạ Đỗ Văn Khải và Trưởng xóm Chùa Phan Thị Hà góp đất.", {"Đỗ Văn Khải": ["Bí thư Chi bộ thôn Hạ"], "Phan Thị Hà": ["Trưởng xóm Chùa"]}),
    ("Trưởng thôn Đông Hoàng Văn Khải và Trưởng thôn Đông Hà Phan Thị Hà góp đất.", {"Hoàng Văn Khải": ["Trưởng thôn Đông"], "Phan Thị Hà": ["Trưởng thôn Đông Hà"]}),
    ("Trưởng thôn Trần Lê Quang Khải và Trưởng thôn Đoài Thượng góp đất.", {"Trần Lê Quang Khải": ["Trưởng thôn"]}),
    ("Theo Lê Văn Khải, Trưởng thôn 5, dân góp đủ. Còn Phan Thị Hà, Trưởng thôn 6, thì chưa.", {"Lê Văn Khải": ["Trưởng thôn 5"], "Phan Thị Hà": ["Trưởng thôn 6"]}),
    ("Ông Lê Văn Khải, Trưởng Đoàn đại biểu Quốc hội tỉnh Hà Tĩnh dự hội nghị. Trưởng Đoàn ĐBQH tỉnh Lê Văn Khải phát biểu.", {"Lê Văn Khải": ["Trưởng Đoàn đại biểu Quốc hội tỉnh Hà Tĩnh"]}),
    ("Ông Lê Văn Khải, Trưởng Đoàn đại biểu Quốc hội tỉnh dự hội nghị. Trưởng Đoàn công tác tỉnh Lê Văn Khải phát biểu.", {"Lê Văn Khải": ["Trưởng Đoàn đại biểu Quốc hội tỉnh", "Trưởng Đoàn công tác tỉnh"]}),
]  # fmt: skip

# text, {name: roles}
ROLES: list[tuple[str, dict[str, list[str]]]] = [
    ("Đoàn công tác do bà Phan Thị Hà làm trưởng đoàn, các thành viên gồm: Lê Văn Khải, Giám đốc Sở Y tế; Trần Văn Bình, Chánh Văn phòng đã về xã.", {"Phan Thị Hà": ["chair"], "Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Hội đồng do bà Phan Thị Hà làm Chủ tịch, các thành viên gồm: Lê Văn Khải, Giám đốc Sở Y tế; Trần Văn Bình, Chánh Văn phòng.", {"Phan Thị Hà": ["mentioned"], "Lê Văn Khải": ["mentioned"], "Trần Văn Bình": ["mentioned"]}),
    ("Dự và chủ trì Hội nghị có đồng chí Lê Văn Khải – Bí thư Đảng ủy; đồng chí Phan Thị Hà – Chủ tịch UBND xã.", {"Lê Văn Khải": ["chair"], "Phan Thị Hà": ["chair"]}),
    ("Chủ trì Hội nghị có đồng chí Lê Văn Khải – Bí thư Đảng ủy; tham dự có đồng chí Phan Thị Hà – Chủ tịch UBND xã.", {"Lê Văn Khải": ["chair"], "Phan Thị Hà": ["attendee"]}),
    ("Đoàn Chủ trì Hội thảo có: TS. Lê Văn Khải, Bí thư Đảng ủy; TS. Phan Thị Hà, Hiệu trưởng.", {"Lê Văn Khải": ["chair"], "Phan Thị Hà": ["chair"]}),
    ("Đoàn có ông Lê Văn Khải – Trưởng phòng Nông nghiệp huyện trưởng đoàn, cùng 40 đại biểu.", {"Lê Văn Khải": ["chair"]}),
    ("Bà Phan Thị Hà, Chủ tịch Ủy ban MTTQ tỉnh đã về tham dự ngày hội.", {"Phan Thị Hà": ["attendee"]}),
    ("Bà Phan Thị Hà, Chủ tịch Ủy ban MTTQ tỉnh đã về hưu.", {"Phan Thị Hà": ["mentioned"]}),
    ("Số hiệu 12/QĐ-UBND\nNgười ký\nLê Văn Khải\nTrích yếu", {"Lê Văn Khải": ["signatory"]}),
    ("Thượng úy Lê Văn Khải, Phó Bí thư Đảng ủy xã (cán bộ tăng cường); Trung tá Trần Văn Bình - Trưởng Công an huyện tham dự.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh về xã. Phó Chủ tịch UBND tỉnh trao quà cho hộ nghèo.", {"Lê Văn Khải": ["attendee"]}),
    ("Đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh về xã. Phó Chủ tịch UBND tỉnh phụ trách văn xã đi vắng.", {"Lê Văn Khải": ["mentioned"]}),
    ("Phóng viên Báo Công Thương đã đến xã và phỏng vấn ông Lê Văn Khải - Phó Chủ tịch UBND xã.", {"Lê Văn Khải": ["speaker"]}),
    ("Buôn trưởng Ama Thoan phấn khởi vì đường mới.", {"Ama Thoan": ["speaker"]}),
    ("Sau khi nghe ý kiến của các đại biểu dự họp, đồng chí Lê Văn Khải kết luận như sau.", {"Lê Văn Khải": ["speaker"]}),
    ("Dự họp, đồng chí Lê Văn Khải kết luận như sau.", {"Lê Văn Khải": ["speaker", "attendee"]}),
    ("Tham gia buổi làm việc có các đồng chí: Lê Văn Khải, Giám đốc Sở Y tế; Phan Thị Hà, Bí thư Huyện ủy.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Tham gia làm đường, ông Lê Văn Khải góp 3 ngày công.", {"Lê Văn Khải": ["mentioned"]}),
    ("Phó Bí thư Tỉnh ủy Lê Văn Khải, Chủ tịch UBND tỉnh Trần Văn Bình, các đồng chí Ủy viên BTV Tỉnh ủy, thành viên BCĐ cùng dự.", {"Lê Văn Khải": ["attendee"], "Trần Văn Bình": ["attendee"]}),
    ("Bà Phan Thị Hà luôn được bà con dân làng tin tưởng nghe theo.", {"Phan Thị Hà": ["mentioned"]}),
    ("Huyện bổ sung thành phần khen thưởng cho 2 cá nhân (ông Lê Văn Khải và bà Phan Thị Hà).", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["mentioned"]}),
    ("Thành phần: ông Lê Văn Khải, bà Phan Thị Hà.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Cử tri đánh giá cao chương trình của Bộ trưởng Lê Văn Khải và kỳ vọng nhiều.", {"Lê Văn Khải": ["mentioned"]}),
    ("Bộ trưởng Lê Văn Khải và kỳ vọng nhiều ở xã.", {"Lê Văn Khải": ["speaker"]}),
    ("Có 132/132 Chi hội trưởng dự thi. Giải nhất thuộc về Chi hội trưởng Lê Văn Khải.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đã có cuộc trả lời phỏng vấn của báo.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy chủ trì phiên giải trình.", {"Lê Văn Khải": ["chair"]}),
    ("Hoàng Hạnh Thứ năm, ngày 12/03/2015\nÔng Lê Văn Khải cho biết.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải chứng kiến lễ ký, bà Phan Thị Hà được mời dự.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Ông Lê Văn Khải là người nói được làm được. Bà Phan Thị Hà điều hành đại hội.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["chair"]}),
    ("Đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh về xã. Xã mời Phó Chủ tịch UBND tỉnh dự lễ vào năm sau.", {"Lê Văn Khải": ["mentioned"]}),
    ("Chỉ định ông Lê Văn Khải - Trưởng phòng Nội vụ huyện, kể từ ngày 1/11.", {"Lê Văn Khải": ["mentioned"]}),
    ("Đoàn kiểm tra của huyện do ông Lê Văn Khải, phụ trách khối văn xã của huyện, làm trưởng đoàn đã về xã.", {"Lê Văn Khải": ["chair"]}),
    ("Đường do ông Lê Văn Khải, thợ giỏi ở xã, làm. Ông Trần Văn Bình làm trưởng đoàn.", {"Lê Văn Khải": ["mentioned"], "Trần Văn Bình": ["chair"]}),
    ("Đoàn do ông Chang Young Soo Huyện trưởng huyện Jangsu làm trưởng đoàn thăm xã. Ông Lê Văn Khải, Bí thư Huyện ủy, đón tiếp đoàn.", {"Chang Young Soo": ["chair"], "Lê Văn Khải": ["attendee"]}),
    ("Chủ tịch UBND huyện Lê Văn Khải và các đại biểu cắt băng khánh thành.", {"Lê Văn Khải": ["attendee"]}),
    ("Chủ tịch UBND huyện Lê Văn Khải và các đại biểu chưa đến.", {"Lê Văn Khải": ["mentioned"]}),
    ("Đại biểu cấp xã có ông Lê Văn Khải, Bí thư Đảng ủy.", {"Lê Văn Khải": ["attendee"]}),
    ("Trưởng xóm Lê Văn Khải và Linh mục Giuse Trần Văn Bình dự.", {"Lê Văn Khải": ["attendee"], "Giuse Trần Văn Bình": ["attendee"]}),
    ("Bà con mở đường Tình Phú - Đông Trúc Lâm. Trưởng thôn Cao Thanh Khải nói.", {"Cao Thanh Khải": ["speaker"]}),
    # a verb in a name says nothing; what a colon leads to may be a post; posts in brackets before what their holder does
    ("Dự có ông Lê Văn Khải - Phó Chủ tịch UBND huyện, ông Trần Quốc Bảo - Trưởng phòng Nội vụ.", {"Lê Văn Khải": ["attendee"], "Trần Quốc Bảo": ["attendee"]}),
    ("Dự có ông Lê Văn Khải: Phó Chủ tịch Thường trực UBND huyện; bà Phan Thị Hà: Trưởng phòng Nội vụ.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Ông Lê Văn Khải, Trưởng thôn Đông: Phó Chủ tịch xã đã hứa rồi.", {"Lê Văn Khải": ["speaker"]}),
    ("Anh Lê Văn Khải ở Giao Hải nuôi ngao. Bà Phan Thị Hà, Trưởng thôn, lên Than Uyên thăm con.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["mentioned"]}),
    ("Bí thư Lê Văn Khải giao Hội Nông dân góp cây. Bà Phan Thị Hà, Trưởng thôn, than khổ.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("Bà Phan Thị Hà (Bí thư Huyện ủy) chủ trì hội nghị.", {"Phan Thị Hà": ["chair"]}),
    ("Bà Phan Thị Hà (Bí thư Huyện ủy) và ông Lê Văn Khải (Chủ tịch UBND huyện) đồng chủ trì buổi làm việc.", {"Phan Thị Hà": ["chair"], "Lê Văn Khải": ["chair"]}),
    ("Bà Phan Thị Hà (Bí thư Huyện ủy) vừa ký quyết định. Ông Lê Văn Khải (Trưởng thôn) đến thăm hộ nghèo.", {"Phan Thị Hà": ["signatory"], "Lê Văn Khải": ["attendee"]}),
    ("Bà Phan Thị Hà, Trưởng thôn cùng ông Lê Văn Khải, Phó thôn cho biết dân đã góp đủ.", {"Phan Thị Hà": ["speaker"], "Lê Văn Khải": ["speaker"]}),
    ("Bà Phan Thị Hà, Trưởng thôn với ông Lê Văn Khải là anh em, ông Khải cho biết.", {"Phan Thị Hà": ["mentioned"], "Lê Văn Khải": ["speaker"]}),
    # what is refused or blamed is not said
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, từ chối trả lời. Bà Phan Thị Hà, Trưởng thôn, trả lời thay.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, đã chỉ đạo kế toán lập phiếu khống.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, đã chỉ đạo kế toán đối chiếu công nợ với các thôn.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện, đã chỉ đạo thu tiền thuê đất còn nợ.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, đã chỉ đạo các thôn trả tiền cho dân.", {"Lê Văn Khải": ["speaker"]}),
    # who is meant: of two of one name him who is called so, by his post and last name, by a pronoun behind quoted words
    ("Bà Phan Thị Khải, Trưởng thôn, góp tiền. Ông Lê Văn Khải, Phó thôn, góp đất. Bà Khải nói dân tốt.", {"Phan Thị Khải": ["speaker"], "Lê Văn Khải": ["mentioned"]}),
    ("Bà Phan Thị Khải, Trưởng thôn, góp tiền. Ông Lê Văn Khải, Phó thôn, góp đất. Anh Khải nói dân tốt.", {"Phan Thị Khải": ["mentioned"], "Lê Văn Khải": ["speaker"]}),
    ("Anh Lê Văn Khải, Bí thư Đảng ủy xã, ra ruộng. Bí thư Khải cho biết dân góp đủ.", {"Lê Văn Khải": ["speaker"]}),
    ("Anh Lê Văn Trung, Trưởng thôn, ra ruộng. Bí thư Trung ương Đoàn cho biết dân góp đủ.", {"Lê Văn Trung": ["mentioned"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, về xã. Theo Bí thư Huyện ủy, nợ sẽ trả xong.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, về xã. Bà con đi theo Bí thư Huyện ủy ra đồng.", {"Lê Văn Khải": ["mentioned"]}),
    ("Anh Lê Văn Khải, Trưởng bản, ra ruộng. “Góp đủ rồi”, anh nói.", {"Lê Văn Khải": ["speaker"]}),
    ("Anh Lê Văn Khải, Trưởng bản, ra ruộng. “Góp đủ rồi”, anh Miện nói.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Trưởng bản, ra ruộng. Ông Đạm nói góp đủ rồi.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Trưởng bản, ra ruộng. Ông nói góp đủ rồi.", {"Lê Văn Khải": ["speaker"]}),
    # whose relative it is does not speak; a name of one letter
    ("Chị Vũ Thị Thơm (con gái cụ Bùi Thị Ý) cho biết nhà góp 20 m2.", {"Vũ Thị Thơm": ["speaker"], "Bùi Thị Ý": ["mentioned"]}),
    ("Cụ Bùi Thị Ý (ở thôn Đông) cho biết nhà góp 20 m2.", {"Bùi Thị Ý": ["speaker"]}),
    # the chair, called so behind where he speaks
    ("Đoàn do ông Lê Văn Khải làm trưởng đoàn về xã. Kết luận buổi làm việc, đồng chí Trưởng đoàn đề nghị xã sửa chợ.", {"Lê Văn Khải": ["chair", "speaker"]}),
    ("Nhận được văn bản do Chủ tịch UBND huyện Lê Văn Khải ký ngày 5/3/2018, xã Thượng Lộc đã trả lời người dân.", {"Lê Văn Khải": ["signatory"]}),
    ("Văn bản do ông Lê Văn Khải, Chủ tịch UBND huyện ký ngày 5/3/2018, yêu cầu các xã rà soát.", {"Lê Văn Khải": ["speaker", "signatory"]}),
    ("Đoàn do ông Lê Văn Khải làm trưởng đoàn về xã. Xã đã gửi thư cho Trưởng đoàn đề nghị lùi hạn.", {"Lê Văn Khải": ["chair"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_titles(read: Read, text: str, titles: dict[str, list[str]]) -> None:
    found = {r["name"]: [p["title"] for p in r["positions"]] for r in read("official", text, scope="443")}
    assert found == titles


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(read: Read, text: str, roles: dict[str, list[str]]) -> None:
    assert {r["name"]: r["roles"] for r in read("official", text, scope="443")} == roles


def test_a_rank_is_how_somebody_is_addressed(read: Read) -> None:
    (found,) = read("official", "Trưởng Công an huyện, Thượng tá Lê Văn Khải phát biểu.", scope="443")
    assert (found["honorific"], [p["title"] for p in found["positions"]]) == ("Thượng tá", ["Trưởng Công an huyện"])


@pytest.mark.parametrize(("post", "place"), [("Tổng Giám đốc Ngân hàng Sao Mai", None), ("Chủ tịch HĐND xã", "18478")])
def test_whose_committee_of_the_party_it_is(read: Read, post: str, place: str | None) -> None:
    (found,) = read("official", f"Ông Lê Văn Khải, Bí thư Đảng ủy, {post} dự.", scope="18478")
    assert [p.get("place") for p in found["positions"]] == [place] * 2
