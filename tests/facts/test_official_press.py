"""Officials as the national press names them: deputies, experts, posts in brackets, posts that a later sentence tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, {name: titles}; scope is Can Lộc district (443)
TITLES: list[tuple[str, dict[str, list[str]]]] = [
    # one post in two spellings, or told less exactly the second time
    ("Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Văn Khải đến xã. Bộ trưởng Bộ NN-PTNT Lê Văn Khải trả lời.", {"Lê Văn Khải": ["Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn"]}),
    ("Bộ trưởng Lê Văn Khải đến xã. Bộ trưởng Bộ NN-PTNT Lê Văn Khải trả lời.", {"Lê Văn Khải": ["Bộ trưởng Bộ NN-PTNT"]}),
    ("Phó Thủ tướng Chính phủ Lê Văn Khải đến xã. Phó Thủ tướng Lê Văn Khải trả lời.", {"Lê Văn Khải": ["Phó Thủ tướng Chính phủ"]}),
    ("Chánh án Tòa án nhân dân tối cao Lê Văn Khải đến. Chánh án TAND Tối cao Lê Văn Khải trả lời.", {"Lê Văn Khải": ["Chánh án Tòa án nhân dân tối cao"]}),
    ("Chánh án Tòa án nhân dân tối cao Lê Văn Khải đến. Chánh án TAND huyện Lê Văn Khải trả lời.", {"Lê Văn Khải": ["Chánh án Tòa án nhân dân tối cao", "Chánh án TAND huyện"]}),
    ("Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Lê Văn Khải đến. Ông Lê Văn Khải, Chủ nhiệm Ủy ban Đối ngoại nói.", {"Lê Văn Khải": ["Chủ nhiệm Ủy ban Đối ngoại của Quốc hội"]}),
    ("Phó Chủ tịch Hội Nông dân tỉnh Hà Tĩnh Lê Văn Khải đến. Ông Lê Văn Khải, Phó Chủ tịch Hội Nông dân tỉnh nói.", {"Lê Văn Khải": ["Phó Chủ tịch Hội Nông dân tỉnh Hà Tĩnh"]}),
    ("Chủ tịch UBND xã Thượng Lộc Lê Văn Khải đến. Ông Lê Văn Khải, Chủ tịch Hội Nông dân xã Thượng Lộc nói.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc", "Chủ tịch Hội Nông dân xã Thượng Lộc"]}),
    ("Ông Lê Văn Khải - Chủ tịch BCH T.Ư Hội Nông dân Việt Nam đến. Chủ tịch Hội Nông dân Việt Nam Lê Văn Khải nói.", {"Lê Văn Khải": ["Chủ tịch BCH T.Ư Hội Nông dân Việt Nam"]}),
    # posts that several hold behind the one of whoever is named
    ("Tiếp đoàn có ông Lê Văn Khải, Phó Chủ tịch UBND tỉnh Hà Tĩnh và bí thư, chủ tịch các xã.", {"Lê Văn Khải": ["Phó Chủ tịch UBND tỉnh Hà Tĩnh"]}),
    ("Dự họp có ông Lê Văn Khải, Chủ tịch UBND huyện và trưởng các phòng, chủ tịch UBND 12 xã.", {"Lê Văn Khải": ["Chủ tịch UBND huyện"]}),
    ("Ông Lê Văn Khải, Phó Bí thư Huyện ủy và Chủ tịch UBND huyện nói.", {"Lê Văn Khải": ["Phó Bí thư Huyện ủy", "Chủ tịch UBND huyện"]}),
    # who moves from one post to another, in news of councils and of the Party
    ("Ông Lê Văn Khải, Trưởng phòng GD&ĐT đảm nhận chức vụ Bí thư Đảng ủy xã Thượng Lộc.", {"Lê Văn Khải": ["Trưởng phòng GD&ĐT", "Bí thư Đảng ủy xã Thượng Lộc"]}),
    ("Ông Lê Văn Khải được hội nghị Ban Chấp hành Đảng bộ tỉnh bầu làm Bí thư Tỉnh ủy.", {"Lê Văn Khải": ["Bí thư Tỉnh ủy"]}),
    ("Ông Lê Văn Khải được xã cử đi học để làm đường. Bà Phan Thị Hà được mời đến cuộc bầu Trưởng thôn.", {"Lê Văn Khải": [], "Phan Thị Hà": []}),
    ("Ông Lê Văn Khải trồng cam. Năm 2015, bà con tín nhiệm bầu ông làm Trưởng thôn Đông.", {"Lê Văn Khải": ["Trưởng thôn Đông"]}),
    ("Ông Lê Văn Khải trồng cam. Năm 2015, bà con khen ông làm Trưởng thôn chết cười.", {"Lê Văn Khải": []}),
    ("Miễn nhiệm chức vụ Chủ tịch UBND huyện khóa XX, nhiệm kỳ 2016 - 2021 đối với ông Lê Văn Khải.", {"Lê Văn Khải": ["Chủ tịch UBND huyện"]}),
    ("Miễn nhiệm chức danh Chủ tịch HĐND huyện khóa XX, đồng thời cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với ông Lê Văn Khải.", {"Lê Văn Khải": ["Chủ tịch HĐND huyện", "đại biểu HĐND huyện"]}),
    ("Huyện họp nghe Chủ tịch HĐND huyện báo cáo, giao nhiệm vụ đại biểu HĐND huyện đối với ông Lê Văn Khải.", {"Lê Văn Khải": []}),
    ("Đồng chí Lê Văn Khải Bí thư Đảng ủy- CTHĐND xã và ông Hồ Sơn, PCTHĐND xã dự.", {"Lê Văn Khải": ["Bí thư Đảng ủy", "CTHĐND xã"], "Hồ Sơn": ["PCTHĐND xã"]}),
    # deputies
    ("ĐB Lê Văn Khải (An Giang) đề nghị giảm nợ.", {"Lê Văn Khải": ["ĐB"]}),
    ("ĐBQH Lê Văn Khải (An Giang) nêu nợ đọng. ĐB Lê Văn Khải đề nghị giảm nợ.", {"Lê Văn Khải": ["ĐBQH"]}),
    ("Theo đại biểu Lê Văn Khải (An Giang), nợ còn lớn.", {"Lê Văn Khải": ["đại biểu"]}),
    ("Các đại biểu Lê Văn Khải và Phan Thị Hà cho rằng nợ còn lớn.", {"Lê Văn Khải": [], "Phan Thị Hà": []}),
    ("Phát biểu tại lễ có đại biểu Lê Văn Khải (ảnh trên) nói về nợ.", {"Lê Văn Khải": []}),
    ("Đại biểu Leo Thị Lịch (Đoàn Bắc Giang) và ĐBQH Y Khút Niê - Đoàn Đắk Lắk nói về nợ.", {"Leo Thị Lịch": ["Đại biểu"], "Y Khút Niê": ["ĐBQH"]}),
    ("Đại biểu Đoàn Thị Hà (Hưng Yên) nói về nợ.", {"Đoàn Thị Hà": ["Đại biểu"]}),
    # words that a page has glued together
    ("Hội nghị hôm quaÔng Lê Văn AnChủ tịch UBND xã Thượng Lộc dự. Ảnh: MINH THẮNGSau đó ...", {"Lê Văn An": ["Chủ tịch UBND xã Thượng Lộc"]}),
    # what a pair of dashes holds
    ("Theo ông Lê Văn Khải - Trưởng ban Quản lý dự án - nông dân còn thiệt.", {"Lê Văn Khải": ["Trưởng ban Quản lý dự án"]}),
    ("Bà Phan Thị Hà - Trưởng ban Văn hóa - xã hội HĐND huyện nói.", {"Phan Thị Hà": ["Trưởng ban Văn hóa - xã hội HĐND huyện"]}),
    ("TS Lê Văn Bộ đến. TS Phan Thị Hà, nguyên Thứ trưởng Bộ Y tế nói.", {"Lê Văn Bộ": [], "Phan Thị Hà": ["nguyên Thứ trưởng Bộ Y tế"]}),
    # what is told behind a post, which begins like the name of a body
    ("Theo ông Lê Văn Khải, Chủ tịch UBND xã, ban đầu dân chưa hiểu.", {"Lê Văn Khải": ["Chủ tịch UBND xã"]}),
    ("Theo ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, đội ngũ cán bộ còn yếu.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc"]}),
    ("Ông Lê Văn Khải, Trưởng thôn 5, tổ chức họp thôn.", {"Lê Văn Khải": ["Trưởng thôn 5"]}),
    ("Theo bà Phan Thị Hà, Bí thư Đảng ủy xã, Hội Nông dân xã nhận ủy thác 12 tỷ đồng.", {"Phan Thị Hà": ["Bí thư Đảng ủy xã"]}),
    ("Theo bà Phan Thị Hà, Giám đốc HTX Sao Mai, hợp tác xã đã bao tiêu lúa.", {"Phan Thị Hà": ["Giám đốc HTX Sao Mai"]}),
    ("Theo bà Phan Thị Hà, Chủ tịch Hội Nông dân, hội đã cho vay 2 tỷ đồng.", {"Phan Thị Hà": ["Chủ tịch Hội Nông dân"]}),
    ("Ông Lê Văn Khải, Trưởng phòng Nghiệp vụ, văn phòng điều phối NTM tỉnh nói.", {"Lê Văn Khải": ["Trưởng phòng Nghiệp vụ, văn phòng điều phối NTM tỉnh"]}),
    ("Ông Lê Văn Khải, Trạm trưởng Trạm Thú y huyện, Chi cục Thú y tỉnh nói.", {"Lê Văn Khải": ["Trạm trưởng Trạm Thú y huyện, Chi cục Thú y tỉnh"]}),
    ("Bà Phan Thị Hà, Phó Trưởng ban Kinh tế - Xã hội, HĐND huyện nói.", {"Phan Thị Hà": ["Phó Trưởng ban Kinh tế - Xã hội, HĐND huyện"]}),
    # what stands in brackets
    ("* ĐB Lê Văn Khải (An Giang), Chủ tịch Hội Nghề cá Việt Nam: Bộ trưởng trả lời chặt chẽ.", {"Lê Văn Khải": ["ĐB", "Chủ tịch Hội Nghề cá Việt Nam"]}),
    ("Ông Lê Văn Khải (áo trắng), Chủ tịch UBND xã Thượng Lộc, kiểm tra đường.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc"]}),
    ("Anh Lê Văn Khải (41 tuổi, trưởng thôn Đông, xã Thượng Lộc) mở đường.", {"Lê Văn Khải": ["trưởng thôn Đông"]}),
    ("Anh Lê Văn Khải (41 tuổi, thôn Đông, xã Thượng Lộc) mở đường.", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc (nay là Phó Trưởng phòng Nông nghiệp huyện) thừa nhận.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc", "Phó Trưởng phòng Nông nghiệp huyện"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc (cách trụ sở huyện 9 km) thừa nhận.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc"]}),
    ("Chủ tịch UBND xã Thượng Lộc (Can Lộc, Hà Tĩnh) Lê Văn Khải nói.", {"Lê Văn Khải": ["Chủ tịch UBND xã Thượng Lộc"]}),
    ("Phó Chủ nhiệm Ủy ban Dân tộc (UBDT) Lê Văn Khải nói.", {"Lê Văn Khải": ["Phó Chủ nhiệm Ủy ban Dân tộc (UBDT)"]}),
    ("Thiếu tướng Lê Văn Khải, Phó Tổng Tham mưu trưởng Quân đội nhân dân (QĐND) Việt Nam, dự lễ.", {"Lê Văn Khải": ["Phó Tổng Tham mưu trưởng Quân đội nhân dân (QĐND) Việt Nam"]}),
    ("Ông Lê Văn Khải, Phó Tổng Thư ký Hiệp hội Thủy sản Việt Nam (VASEP) nói.", {"Lê Văn Khải": ["Phó Tổng Thư ký Hiệp hội Thủy sản Việt Nam"]}),
    ("Dưới sự chủ trì của ông Lê Văn Khải, Trưởng đoàn ĐBQH tỉnh Hà Tĩnh, Ban Thường vụ Tỉnh ủy đã họp.", {"Lê Văn Khải": ["Trưởng đoàn ĐBQH tỉnh Hà Tĩnh"]}),
    ("Ông Lê Văn Khải, Trưởng phòng Nghiệp vụ, Văn phòng Điều phối NTM tỉnh nói.", {"Lê Văn Khải": ["Trưởng phòng Nghiệp vụ, Văn phòng Điều phối NTM tỉnh"]}),
    # heads of villages
    ("Ông Lê Văn Khải, thôn trưởng thôn Đông, xã Thượng Lộc nói.", {"Lê Văn Khải": ["thôn trưởng thôn Đông"]}),
    ("Ông Lê Văn Khải, thôn Đông, xã Thượng Lộc nói.", {"Lê Văn Khải": []}),
    # newly made; parts of a visit
    ("Ông Lê Văn Khải - tân Bí thư Huyện ủy - yêu cầu làm rõ.", {"Lê Văn Khải": ["Bí thư Huyện ủy"]}),
    ("Bà Phan Thị Hà, Phó Giám đốc Sở Y tế, trưởng đoàn công tác, nhận xét.", {"Phan Thị Hà": ["Phó Giám đốc Sở Y tế"]}),
    # experts
    ("Theo Chủ tịch Hội Chăn nuôi Việt Nam, PGS.TS. Lê Văn Khải, giống gà này tốt.", {"Lê Văn Khải": ["Chủ tịch Hội Chăn nuôi Việt Nam"]}),
    ("Chủ tịch Hội Làm vườn, GS TS, nhà giáo nhân dân Phan Thị Hà nói.", {"Phan Thị Hà": ["Chủ tịch Hội Làm vườn"]}),
    ("Chủ tịch danh dự Hội Làm vườn, GS.VS. Lê Văn Khải đề nghị trồng cam.", {"Lê Văn Khải": ["Chủ tịch danh dự Hội Làm vườn"]}),
    ("GS Lê Văn Khải, một chuyên gia hàng đầu về lúa, nguyên Trưởng phòng Giống, Viện Cây lương thực, Viện Hàn lâm Nông học nói.", {"Lê Văn Khải": ["nguyên Trưởng phòng Giống, Viện Cây lương thực, Viện Hàn lâm Nông học"]}),
    ("TS Lê Văn Khải, chuyên gia về lúa, nói với phóng viên.", {"Lê Văn Khải": []}),
    ("Giảng viên: Lê Văn Khải. Bà Phan Thị Hà - giảng viên Khoa Kinh tế, Trường Đại học Sao Mai - cho rằng.", {"Lê Văn Khải": [], "Phan Thị Hà": ["giảng viên Khoa Kinh tế, Trường Đại học Sao Mai"]}),
    ("Trung tá Lê Văn Khải, Đoàn trưởng Đoàn Kinh tế - Quốc phòng 379 nói.", {"Lê Văn Khải": ["Đoàn trưởng Đoàn Kinh tế - Quốc phòng 379"]}),
    # posts told of "ông" in a later sentence
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Ông hiện là Giám đốc HTX Sao Mai.", {"Lê Văn Khải": ["Giám đốc HTX Sao Mai"]}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Năm 2015, ông được bà con bầu làm Trưởng thôn.", {"Lê Văn Khải": ["Trưởng thôn"]}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Trước kia ông làm Chủ tịch xã.", {"Lê Văn Khải": ["Chủ tịch xã"]}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Bà là Chủ tịch xã.", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Ông nói: \"Năm ấy ông là Trưởng thôn\".", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Con trai ông là Chủ tịch xã.", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Ông là người đầu tiên gặp Chủ tịch xã.", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Ông Khải nguyên là Chủ nhiệm HTX Sao Mai.", {"Lê Văn Khải": ["Chủ nhiệm HTX Sao Mai"]}),
    ("Ông Lê Văn Khải ở thôn Đông trồng cam. Ông Khải là con của Chủ nhiệm HTX Sao Mai.", {"Lê Văn Khải": []}),
    # posts given and taken
    ("UBND huyện cử ông Lê Văn Khải (Phó Trưởng phòng Nội vụ) về làm Chủ tịch UBND xã Thượng Lộc.", {"Lê Văn Khải": ["Phó Trưởng phòng Nội vụ", "Chủ tịch UBND xã Thượng Lộc"]}),
    ("UBND huyện mời ông Lê Văn Khải (Phó Trưởng phòng Nội vụ) về làm việc với Chủ tịch UBND xã.", {"Lê Văn Khải": ["Phó Trưởng phòng Nội vụ"]}),
    ("HĐND xã bãi nhiệm chức danh Phó Chủ tịch UBND xã của ông Lê Văn Khải.", {"Lê Văn Khải": ["Phó Chủ tịch UBND xã"]}),
    ("Huyện ủy miễn nhiệm chức danh Bí thư Đảng ủy xã Thượng Lộc đối với ông Lê Văn Khải.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã Thượng Lộc"]}),
    ("Huyện chỉ đạo Chủ tịch UBND xã Thượng Lộc đối với ông Lê Văn Khải phải bồi thường.", {"Lê Văn Khải": []}),
    # villages that could be people
    ("Ông Lê Văn Khải, Trưởng thôn Lương Xá cho biết: đường đẹp.", {"Lê Văn Khải": ["Trưởng thôn Lương Xá"]}),
    ("Trưởng thôn Lương Xá (xã Thượng Lộc) cho biết: đường đẹp.", {}),
    ("Trưởng bản Hồ Hơn cho biết: đường đẹp.", {"Hồ Hơn": ["Trưởng bản"]}),
    # whose post it is, behind the province of its unit
    ("Trưởng phòng Nông nghiệp huyện Can Lộc (Hà Tĩnh), ông Lê Văn Khải nói.", {"Lê Văn Khải": ["Trưởng phòng Nông nghiệp huyện Can Lộc"]}),
    ("Ông Phan Hòa, Chủ tịch UBND xã Thượng Lộc (Can Lộc), ông Lê Văn Khải góp đất.", {"Phan Hòa": ["Chủ tịch UBND xã Thượng Lộc"], "Lê Văn Khải": []}),
    # people behind the nation's name
    ("Chủ tịch Hội Nông dân Việt Nam Lê Quốc Khải thăm mô hình.", {"Lê Quốc Khải": ["Chủ tịch Hội Nông dân Việt Nam"]}),
    ("Sản phẩm của Hội Nông dân Việt Nam Vàng Sơn được bán chạy.", {}),
    # people called like a ward
    ("Bộ trưởng Bộ Nội vụ Nguyễn Thái Bình nói về biên chế.", {"Nguyễn Thái Bình": ["Bộ trưởng Bộ Nội vụ"]}),
    ("Bí thư Đảng ủy phường Nguyễn Thái Bình nói về biên chế.", {}),
    # who comes is told behind the office
    ("Đồng chí Lê Văn Khải - Phó Chủ tịch UBND tỉnh tới dự và chỉ đạo đại hội.", {"Lê Văn Khải": ["Phó Chủ tịch UBND tỉnh"]}),
    ("Đồng chí Lê Văn Khải - Phó Chủ tịch UBND tỉnh về dự đại hội.", {"Lê Văn Khải": ["Phó Chủ tịch UBND tỉnh"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_titles(read: Read, text: str, titles: dict[str, list[str]]) -> None:
    found = {r["name"]: [p["title"] for p in r["positions"]] for r in read("official", text, scope="443")}
    assert found == titles


# text, {name: roles}
ROLES: list[tuple[str, dict[str, list[str]]]] = [
    ("Theo PGS.TS Lê Văn Khải - chuyên gia về lúa - cần sửa luật.", {"Lê Văn Khải": ["speaker"]}),
    ("Phóng viên đã làm việc với ông Lê Văn Khải, Chủ tịch UBND xã. Ông Khải xác nhận.", {"Lê Văn Khải": ["speaker"]}),
    ("Đoàn công tác đã làm việc với ông Lê Văn Khải, Chủ tịch UBND xã. Ông Khải xác nhận.", {"Lê Văn Khải": ["speaker", "attendee"]}),
    ("Bà Phan Thị Hà, Phó Giám đốc Sở Y tế, trưởng đoàn công tác, nhận xét.", {"Phan Thị Hà": ["chair", "speaker"]}),
    ("Ông Lê Văn Khải, Trưởng thôn Đông, trải lòng: dân còn khó.", {"Lê Văn Khải": ["speaker"]}),
    ("Ông Lê Văn Khải, Trưởng thôn Đông, trải chiếu giữa sân.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, và bà Phan Thị Hà, Chủ tịch HĐND huyện, chủ trì hội nghị.", {"Lê Văn Khải": ["chair"], "Phan Thị Hà": ["chair"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, khen xã, và bà Phan Thị Hà, Chủ tịch HĐND huyện, chủ trì hội nghị.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["chair"]}),
    ("Theo bạn đọc Lê Văn Khải: cầu đã hỏng.", {"Lê Văn Khải": ["speaker"]}),
    ("Phó Thủ tướng Lê Văn Khải; các đồng chí lãnh đạo bộ, ngành; nguyên Bộ trưởng Phan Thị Hà; đại diện các tỉnh dự hội nghị.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Ông Lê Văn Khải và đại diện các hộ góp đất; Bí thư Huyện ủy Phan Thị Hà dự hội nghị.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["attendee"]}),
    ("Phó Trưởng đoàn ĐBQH tỉnh Lê Văn Khải, ĐBQH Phan Thị Hà (Hà Nội) cùng cho rằng nợ lớn.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("* Ông Lê Văn Khải, Trưởng thôn Đông, xã Thượng Lộc:\nBà con rất đồng thuận.", {"Lê Văn Khải": ["speaker"]}),
    ("Chủ trì: Ông Lê Văn Khải, Chủ tịch UBND xã:\nTham dự: 12 người.", {"Lê Văn Khải": ["chair"]}),
    ("ĐB Phan Thị Hà chất vấn Bộ trưởng Lê Văn Khải. Bộ trưởng Khải giải trình rằng nợ đã giảm.", {"Phan Thị Hà": ["speaker"], "Lê Văn Khải": ["speaker"]}),
    # what somebody is quoted with at the end of what is told of him
    ("Anh Lê Văn Khải nuôi 2 con trâu, bán ngô thì “đủ tiền phân với tiền mắm”.", {"Lê Văn Khải": ["speaker"]}),
    ("Anh Lê Văn Khải được tặng danh hiệu “Nông dân giỏi” năm 2015.", {"Lê Văn Khải": ["mentioned"]}),
    # who gives a task is named, whatever else his name may be
    ("Chủ tịch UBND huyện Hà Tiến giao Phòng Nông nghiệp rà soát vốn.", {"Hà Tiến": ["speaker"]}),
    ("Phó Chủ tịch UBND tỉnh Hoàng Gia Long đề nghị các xã không trông chờ.", {"Hoàng Gia Long": ["speaker"]}),
    ("Chủ tịch UBND huyện Can Lộc giao Phòng Nông nghiệp rà soát vốn. UBND xã Thượng Lộc giao thôn làm đường.", {}),
    ("Công ty Hoàng Gia Long giao hạt giống cho xã.", {}),
    ("Chủ tịch UBND xã Thượng Lộc Vàng A Tủa bảo cái khó là ba thôn ở xa.", {"Vàng A Tủa": ["speaker"]}),
    ("Chủ tịch UBND xã Thượng Lộc Vàng A Tủa bảo vệ rừng giỏi.", {"Vàng A Tủa": ["mentioned"]}),
    # who receives a delegation; who answers, or leads those who are sent
    ("Làm việc với đoàn có các đồng chí Lê Văn Khải, Chủ tịch UBND huyện; Phan Thị Hà, Trưởng Ban Pháp chế HĐND huyện.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    ("Làm việc với đoàn giám sát, ông Lê Văn Khải, Bí thư Huyện ủy; bà Phan Thị Hà, Chủ tịch UBND huyện đề nghị giãn nợ.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("Đáp lời, Chủ tịch UBND xã Lê Văn Khải xác định sẽ giữ chuẩn.", {"Lê Văn Khải": ["speaker"]}),
    ("Phó Bí thư Tỉnh ủy Lê Văn Khải dẫn đoàn công tác kiểm tra. Ông Hồ Sơn dẫn đoàn khách thăm vườn.", {"Lê Văn Khải": ["chair"], "Hồ Sơn": ["mentioned"]}),
    # two whom one word of speech leads to
    ("Theo ông Lê Văn Khải, Bí thư Đảng ủy xã và bà Phan Thị Hà, Chủ tịch UBND xã, đường đã xong.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
    ("Theo ông Lê Văn Khải, bà Phan Thị Hà đã góp đất.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["mentioned"]}),
    ("Theo ông Lê Văn Khải, con trai ông và bà Phan Thị Hà đã góp đất.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["mentioned"]}),
    # whoever presides behind the verb of those who are there
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, dự; Chủ tịch UBND huyện Phan Thị Hà chủ trì.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["chair"]}),
    ("Dự hội nghị có ông Lê Văn Khải, Bí thư Huyện ủy; bà Phan Thị Hà, Chủ tịch UBND huyện.", {"Lê Văn Khải": ["attendee"], "Phan Thị Hà": ["attendee"]}),
    # what is told of somebody, asked of his paper or done like him he does not say
    ("Bị can Lê Văn Khải, nguyên kế toán xã, bị khởi tố về tội: “Tham ô tài sản”.", {"Lê Văn Khải": ["mentioned"]}),
    ("Bà Phan Thị Hà, Trưởng thôn Đông, là tác giả của sáng kiến: “Nhà sạch, ngõ đẹp”.", {"Phan Thị Hà": ["mentioned"]}),
    ("Bà Phan Thị Hà, Trưởng thôn Đông, nhẩm tính về sáng kiến: “Mỗi nhà chỉ mất một buổi”.", {"Phan Thị Hà": ["speaker"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, bị cho là đã thu sai 20 triệu đồng.", {"Lê Văn Khải": ["mentioned"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, cho là thôn đã thu sai 20 triệu đồng.", {"Lê Văn Khải": ["speaker"]}),
    ("Bà Phan Thị Hà, Trưởng thôn Đông, được bà con nhận xét là gần dân.", {"Phan Thị Hà": ["mentioned"]}),
    ("Bà Phan Thị Hà, Trưởng thôn Đông, nhận xét là đường còn hẹp.", {"Phan Thị Hà": ["speaker"]}),
    ("Phó Chủ tịch UBND tỉnh Lê Văn Khải vừa ký ban hành kết luận về đất công ích.", {"Lê Văn Khải": ["signatory"]}),
    ("Phó Chủ tịch UBND tỉnh Lê Văn Khải vừa kết luận về đất công ích.", {"Lê Văn Khải": ["speaker"]}),
    ("Chúng tôi theo anh Lê Văn Khải ra bãi ngô. Nhiều hộ học theo bà Phan Thị Hà.", {"Lê Văn Khải": ["mentioned"], "Phan Thị Hà": ["mentioned"]}),
    ("Theo anh Lê Văn Khải, ngô được giá. Cũng theo bà Phan Thị Hà, dân đủ ăn.", {"Lê Văn Khải": ["speaker"], "Phan Thị Hà": ["speaker"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(read: Read, text: str, roles: dict[str, list[str]]) -> None:
    assert {r["name"]: r["roles"] for r in read("official", text, scope="443")} == roles
