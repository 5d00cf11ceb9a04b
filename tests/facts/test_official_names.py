"""Officials whose names no list of surnames holds: as the south calls its people, foreigners; and where their posts end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, {name: titles}; scope is Can Lộc district (443)
TITLES: list[tuple[str, dict[str, list[str]]]] = [
    # by which child of their parents people go
    ("Chú Tư Khải, Trưởng ấp 5, kể chuyện làm cầu.", {"Tư Khải": ["Trưởng ấp 5"]}),
    ("Theo bà Út Hà, Bí thư chi bộ ấp 3, bà con đồng lòng.", {"Út Hà": ["Bí thư chi bộ ấp 3"]}),
    ("Ông Sáu \"cầu đường\" (Lê Văn Khải), Phó Bí thư Đảng ủy xã, góp đất.", {"Lê Văn Khải": ["Phó Bí thư Đảng ủy xã"]}),
    ("Ông Ba Khải (Lê Văn Khải), Phó Bí thư Đảng ủy xã, kể chuyện làm cầu.", {"Lê Văn Khải": ["Phó Bí thư Đảng ủy xã"]}),
    ("Ông Lê Văn Khải, Trưởng ấp 5, góp đất. Ông Ba Khải nói: \"Có đường rồi\".", {"Lê Văn Khải": ["Trưởng ấp 5"]}),
    ("Ngày thứ Năm Thành lập Đảng, kênh Tám Ngàn và rạch Hai Đò có cầu mới.", {}),
    ("Quận Ba Đình và huyện Tư Nghĩa góp cây; ông Năm góp công.", {}),
    # what people are called besides
    ("Ông Lê Văn Khải (tên thường gọi là Tư Bền), Trưởng ấp 5, góp đất. Ông Tư Bền nói vui.", {"Lê Văn Khải": ["Trưởng ấp 5"]}),
    ("Ông Tám Lúa (Lê Văn Khải), Trưởng ấp 5, góp đất. Ông Tám Lúa nói vui.", {"Lê Văn Khải": ["Trưởng ấp 5"]}),
    ("Ông Tám Lúa (bìa trái) đi cùng bà Phan Thị Hà. Ông Tám Lúa nói vui.", {"Tám Lúa": [], "Phan Thị Hà": []}),
    ("Ông Lê Văn Khải, tên thôn đặt theo tên ông. Ông Tám Lúa nói vui.", {"Lê Văn Khải": [], "Tám Lúa": []}),
    # a middle name in small letters
    ("Ông Lê văn Khải, Bí thư Đảng ủy xã, họp dân. Bà Trần thị Hồng Lan - Trưởng thôn 3 - góp đất. Bà Lan nói thêm.", {"Lê văn Khải": ["Bí thư Đảng ủy xã"], "Trần thị Hồng Lan": ["Trưởng thôn 3"]}),
    ("Ở Vinh thị trường đất sôi động, Nghèn thị Trấn đổi mới. Phòng văn Hóa huyện và Trường THCS Lê văn Khải, cầu Bùi thị Hà.", {}),
    # behind the head of a village: a name, or the village of whoever is named beside it
    ("Trưởng thôn Mai Đức Khải dẫn chúng tôi đi. Trưởng bản Vàng Seo Lử kể.", {"Mai Đức Khải": ["Trưởng thôn"], "Vàng Seo Lử": ["Trưởng bản"]}),
    ("Trưởng ấp Danh Sà Rương và Trưởng Ban Công tác Mặt trận thôn Ma Đình Khải cùng đến.", {"Danh Sà Rương": ["Trưởng ấp"], "Ma Đình Khải": ["Trưởng Ban Công tác Mặt trận thôn"]}),
    ("Trưởng thôn Kim Sơn Thượng cho biết. Bí thư Chi bộ thôn Đông Yên kể. Trưởng bản Hà Lâm Khải (xã Thượng Lộc) góp ý.", {}),
    ("Trưởng thôn Cao Xuân Lộc, ông Lê Văn Khải nói.", {"Lê Văn Khải": ["Trưởng thôn Cao Xuân Lộc"]}),
    ("Ông Lê Văn Khải, Bí thư Chi bộ thôn Cao Xuân Lộc, góp đất.", {"Lê Văn Khải": ["Bí thư Chi bộ thôn Cao Xuân Lộc"]}),
    # behind "UBND huyện": a unit of two syllables with one left over is a name, by itself or with the side it lies on it is the unit
    ("Phó Chủ tịch UBND huyện Hà Trung Khải dự.", {"Hà Trung Khải": ["Phó Chủ tịch UBND huyện"]}),
    ("Phó Chủ tịch UBND huyện Hà Trung dự. Chủ tịch UBND xã Lê Lợi Đông dự.", {}),
    # names of the highlands typed without their sign, and of the Hmong; somebody whose post is over; several addressed together
    ("Bà HLim Niê - Chủ tịch Hội LHPN xã báo cáo. Bản HTX Sao Mai họp.", {"HLim Niê": ["Chủ tịch Hội LHPN xã"]}),
    ("Bà con quý mến Vàng A Sáo. Vàng A Sáo được bầu làm bí thư chi bộ thôn Đông.", {"Vàng A Sáo": ["bí thư chi bộ thôn Đông"]}),
    ("Bh'riu Liếc - nguyên Bí thư Huyện ủy góp lời. Khe Liếc - nguyên là bãi đá, nay có đường.", {"Bh'riu Liếc": ["nguyên Bí thư Huyện ủy"]}),
    ("Các ông Lê Văn Khải, Trần Tư, Phạm Năm - lãnh đạo xã cùng ký. Xã có Vườn Trần, Phạm Năm.", {"Lê Văn Khải": ["lãnh đạo xã"], "Trần Tư": ["lãnh đạo xã"], "Phạm Năm": ["lãnh đạo xã"]}),
    ("Dự có các đồng chí: Lê Khải và Trần Tư.", {"Lê Khải": [], "Trần Tư": []}),
    ("Xã thăm bà Mẹ Việt Nam anh hùng ở thôn Đông.", {}),
    # in parishes
    ("Chánh trương Giáo xứ Sao Mai Lê Văn Khải góp đất.", {"Lê Văn Khải": ["Chánh trương Giáo xứ Sao Mai"]}),
    ("Ông Lê Văn Khải thăm Giáo xứ Lê Bảo Tịnh và chùa Phan Thị Hà.", {"Lê Văn Khải": []}),
    ("Xã nạo vét rạch Bà Ba Láng, xây cầu Ông Tư Đắc và chợ Bà Năm Sa.", {}),
    # what somebody does behind his post
    ("HTX do ông Lê Văn Khải làm giám đốc bao tiêu 150 ha lúa nếp.", {"Lê Văn Khải": ["giám đốc"]}),
    ("Ông Lê Văn Khải, Chính trị viên Đồn Biên phòng Ba Tầng, góp công.", {"Lê Văn Khải": ["Chính trị viên Đồn Biên phòng Ba Tầng"]}),
    # foreigners
    ("Bà Marta Kowalska, Giám đốc Ngân hàng Thế giới, thăm xã Thượng Lộc.", {"Marta Kowalska": ["Giám đốc Ngân hàng Thế giới"]}),
    ("Ngài Park Jin-woo, Đại sứ Hàn Quốc, trao quà.", {"Park Jin-woo": ["Đại sứ Hàn Quốc"]}),
    ("Ông John Smith cho rằng nên làm chậm.", {"John Smith": []}),
    ("Ông John Smith, Tổng Giám đốc Công ty Blue – Wave Vietnam cho biết: cầu đã xong.", {"John Smith": ["Tổng Giám đốc Công ty Blue - Wave Vietnam"]}),
    ("Đoàn do đồng chí Xổm Xạ Vạt Khăm Phủi Lên Vông, Phó Chủ tịch Mặt trận Lào làm trưởng đoàn đã đến.", {"Xổm Xạ Vạt Khăm Phủi Lên Vông": ["Phó Chủ tịch Mặt trận Lào"]}),
    ("Sản phẩm đạt Golden Star, bán qua Facebook Live và ở Green Farm.", {}),
    # where a title ends: behind what its council judges, before a verb, a body that acts, a term
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện, Chủ tịch Hội đồng thẩm định xét công nhận xã đạt chuẩn NTM năm 2018 chủ trì.", {"Lê Văn Khải": ["Phó Chủ tịch UBND huyện", "Chủ tịch Hội đồng thẩm định xét công nhận xã đạt chuẩn NTM năm 2018"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện công nhận 5 thôn.", {"Lê Văn Khải": ["Chủ tịch UBND huyện"]}),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, Chủ tịch Hội đồng thẩm định, báo cáo kết quả.", {"Lê Văn Khải": ["Bí thư Huyện ủy", "Chủ tịch Hội đồng thẩm định"]}),
    ("Ông Lê Văn Khải, Trưởng phòng Nghiệp vụ, Báo Hà Tĩnh nói.", {"Lê Văn Khải": ["Trưởng phòng Nghiệp vụ, Báo Hà Tĩnh"]}),
    ("Dưới sự chủ trì của ông Lê Văn Khải - Chủ tịch HĐND tỉnh, HĐND tỉnh Hà Tĩnh tiến hành chất vấn.", {"Lê Văn Khải": ["Chủ tịch HĐND tỉnh"]}),
    # one post, its body by initials and in full
    ("Bộ trưởng, Chủ nhiệm UBDT Lê Văn Khải đến. Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc (UBDT) Lê Văn Khải nói.", {"Lê Văn Khải": ["Bộ trưởng", "Chủ nhiệm UBDT"]}),
    ("Giám đốc Sở TNMT Lê Văn Khải đến. Giám đốc Sở Thông tin và Truyền thông (TTTT) Lê Văn Khải nói.", {"Lê Văn Khải": ["Giám đốc Sở TNMT", "Giám đốc Sở Thông tin và Truyền thông (TTTT)"]}),
    ("Phó CTUBND huyện Lê Văn Khải đến. Phó Chủ tịch UBND huyện Lê Văn Khải nói.", {"Lê Văn Khải": ["Phó CTUBND huyện"]}),
    # committees of the Party in the army, and what somebody is like
    ("Thiếu tướng Lê Văn Khải, Bí thư Đảng ủy, Chính ủy BĐBP dự.", {"Lê Văn Khải": ["Bí thư Đảng ủy", "Chính ủy BĐBP"]}),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy xã, góp ý. Ông Khải là cán bộ năng động.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã"]}),
    ("Ông Lê Văn Khải góp ý. Ông Khải là cán bộ Sở Y tế.", {"Lê Văn Khải": ["cán bộ Sở Y tế"]}),
    ("Ông Lê Văn Khải năm nay 70 tuổi, đã làm Bí thư chi bộ thôn Đông 24 năm.", {"Lê Văn Khải": ["Bí thư chi bộ thôn Đông"]}),
    ("Ông Lê Văn Khải năm nay 70 tuổi, đã làm đường cho trưởng thôn.", {"Lê Văn Khải": []}),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy xã, người đã ba nhiệm kỳ làm Chủ tịch UBND xã, kể.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã", "Chủ tịch UBND xã"]}),
    # whom papers name for his example, and a slip of the keyboard
    ("Xã học theo Chủ tịch Hồ Chí Minh. Ông Hồ Chí Khải, Trưởng thôn Đông kể.", {"Hồ Chí Khải": ["Trưởng thôn Đông"]}),
    ("Có đồng chí Lê Văn Khải - Bí thu Đảng ủy xã dự.", {"Lê Văn Khải": ["Bí thu Đảng ủy xã"]}),
    # by the given name alone, where the post stands behind; and foreigners with one name
    ("Anh Khải, Trưởng thôn Đông Mỹ, và bà Lan (Chi hội trưởng Phụ nữ xã) cùng đến.", {"Khải": ["Trưởng thôn Đông Mỹ"], "Lan": ["Chi hội trưởng Phụ nữ xã"]}),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, đến. Ông Khải, Chủ tịch xã, nói.", {"Lê Văn Khải": ["Chủ tịch UBND xã"]}),
    ("Ông Khải, vợ chồng ông Bí thư, Chủ tịch xã cùng đến. Đồng chí Trưởng thôn - Bí thư chi bộ nói.", {}),
    ("Ông Park, chuyên gia nông nghiệp, và ông Lee cùng đến.", {"Park": [], "Lee": []}),
    # what is past keeps its word; a verb behind the name of a house
    ("Ông Lê Văn Khải, Bí thư Đảng ủy xã (nguyên là Chủ tịch UBND xã), góp ý.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã", "nguyên là Chủ tịch UBND xã"]}),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy xã (nay là Chủ tịch HĐND xã), góp ý.", {"Lê Văn Khải": ["Bí thư Đảng ủy xã", "Chủ tịch HĐND xã"]}),
    ("Đại đức Thích Minh Khải trụ trì chùa Sao Mai góp 20 triệu đồng.", {"Thích Minh Khải": ["trụ trì chùa Sao Mai"]}),
    # of two people the second's post stands before his name
    ("Ông Lê Văn Khải, Phó Bí thư Huyện ủy và Chủ tịch UBND huyện Trần Hữu Tình đi kiểm tra.", {"Lê Văn Khải": ["Phó Bí thư Huyện ủy"], "Trần Hữu Tình": ["Chủ tịch UBND huyện"]}),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện và y sĩ Trần Hữu Tình cùng đến.", {"Lê Văn Khải": ["Phó Chủ tịch UBND huyện"], "Trần Hữu Tình": ["y sĩ"]}),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy và Chủ tịch UBND xã, cho biết.", {"Lê Văn Khải": ["Bí thư Đảng ủy", "Chủ tịch UBND xã"]}),
    ("Chủ tịch UBND xã và Bí thư Đảng ủy Lê Văn Khải nói.", {"Lê Văn Khải": ["Chủ tịch UBND xã", "Bí thư Đảng ủy"]}),
    # the posts of a life, one after the other; who else is told behind a semicolon
    ("Ông Lê Văn Khải sinh năm 1965, năm 1990 làm xã đội trưởng, từ năm 2010 là Bí thư Đảng ủy xã.", {"Lê Văn Khải": ["xã đội trưởng", "Bí thư Đảng ủy xã"]}),
    ("Ông Lê Văn Khải được Quốc hội phê chuẩn bổ nhiệm Bộ trưởng Bộ Y tế.", {"Lê Văn Khải": ["Bộ trưởng Bộ Y tế"]}),
    ("Ông Lê Văn Khải, người từng giữ chức Chủ tịch UBND xã hai khóa, nay làm vườn.", {"Lê Văn Khải": ["Chủ tịch UBND xã"]}),
    ("Công ty Sao Mai do ông Lê Văn Khải làm Giám đốc; kế toán trưởng là bà Mai Thị Lụa.", {"Lê Văn Khải": ["Giám đốc"], "Mai Thị Lụa": ["kế toán trưởng"]}),
    ("Năm 2010 làm đường, năm 2015 làm nhà văn hóa, ông Lê Văn Khải góp đất.", {"Lê Văn Khải": []}),
    ("Tổ trưởng là ông Lê Văn Khải, Trưởng phòng Nội vụ; thành viên gồm bà Lê Hà Linh, ông Phan Thanh Bình.", {"Lê Văn Khải": ["Tổ trưởng", "Trưởng phòng Nội vụ"], "Lê Hà Linh": ["thành viên"], "Phan Thanh Bình": []}),
    ("Vị bí thư chi bộ 70 tuổi Lê Văn Khải nói dân tin cán bộ.", {"Lê Văn Khải": ["bí thư chi bộ"]}),
    ("Đến khi ông Lê Văn Khải lên làm bí thư, xã mới có đường. Ông Lê Văn Toàn về làm đường.", {"Lê Văn Khải": ["bí thư"], "Lê Văn Toàn": []}),
    # names of which a paper gives the last syllable by its letter
    ("Ông Nguyễn Văn T. và bà Trần Thị B., nguyên cán bộ địa chính xã, bị khởi tố.", {"Nguyễn Văn T": [], "Trần Thị B": ["nguyên cán bộ địa chính xã"]}),
    ("Ông Nguyễn Văn Khải. T.Ư đã có ý kiến. Bà Trần Thị Lan (H. Can Lộc) góp đất.", {"Nguyễn Văn Khải": [], "Trần Thị Lan": []}),
    ("Chị Hứa Thị Lan - giáo viên Trường Mầm non Sao Mai - và y sĩ Hà Văn Khải trực ở trạm.", {"Hứa Thị Lan": [], "Hà Văn Khải": ["y sĩ"]}),
    ("Ông Khải (phải), Bí thư Đảng ủy xã, trao đổi với dân.", {"Khải": ["Bí thư Đảng ủy xã"]}),
    ("Đ/c Lê Văn Khải - UVDK BCH TW Đảng, Bí thư Tỉnh ủy dự.", {"Lê Văn Khải": ["UVDK BCH TW Đảng", "Bí thư Tỉnh ủy"]}),
    # peoples, short forms and houses of other countries
    ("Bà Hồ Thị Khải, dân tộc Vân Kiều, Trưởng bản Ka Tăng.", {"Hồ Thị Khải": ["Trưởng bản Ka Tăng"]}),
    ("Ông Lê Văn Khải, Chánh VPĐP NTM tỉnh, và bà Lê Thị Lan, Phó CT HĐND tỉnh.", {"Lê Văn Khải": ["Chánh VPĐP NTM tỉnh"], "Lê Thị Lan": ["Phó CT HĐND tỉnh"]}),
    ("Bà Marta Kowalska, Giám đốc Ngân hàng Thế giới tại Việt Nam, đến thăm.", {"Marta Kowalska": ["Giám đốc Ngân hàng Thế giới tại Việt Nam"]}),
    ("Phó Bí thư Huyện ủy Lê Văn Khải - nguyên nhà giáo, nguyên Phó Chủ tịch UBND huyện - tâm sự.", {"Lê Văn Khải": ["Phó Bí thư Huyện ủy", "nguyên Phó Chủ tịch UBND huyện"]}),
    # whoever speaks behind a post, whatever the first syllable
    ("Phó Chủ tịch UBND huyện Mẫu Thái Khải thừa nhận giảm nghèo chưa vững.", {"Mẫu Thái Khải": ["Phó Chủ tịch UBND huyện"]}),
    ("Theo Chủ tịch UBND xã Tà Yên Khải, xã có 60 hộ nghèo.", {"Tà Yên Khải": ["Chủ tịch UBND xã"]}),
    ("Bí thư Đảng ủy xã Đàng Năng Khải nhấn mạnh phải làm đường.", {"Đàng Năng Khải": ["Bí thư Đảng ủy xã"]}),
    ("Chủ tịch UBND xã Thượng Lộc Hạ cho biết đường đã xong.", {}),
    ("Theo quyết định của Chủ tịch UBND xã Tà Yên Khải, có 60 hộ được vay.", {}),
    ("Chủ tịch UBND huyện Can Lộc thừa nhận giảm nghèo chưa vững. Giám đốc Công ty Sao Mai Vàng cho biết đã góp 2 tỷ đồng.", {}),
    # posts that others hold, joined to one's own
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện và bí thư chi bộ, trưởng thôn của 9 thôn đã dự.", {"Lê Văn Khải": ["Phó Chủ tịch UBND huyện"]}),
    ("Bà Lê Thị Khải, Trưởng phòng NN&PTNT huyện và trưởng thôn, bí thư chi bộ các thôn cùng đi.", {"Lê Thị Khải": ["Trưởng phòng NN&PTNT huyện"]}),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy và Chủ tịch HĐND xã phát biểu.", {"Lê Văn Khải": ["Bí thư Đảng ủy", "Chủ tịch HĐND xã"]}),
    ("Ông Lê Văn Khải, Bí thư chi bộ và trưởng thôn Đông Mỹ cho biết.", {"Lê Văn Khải": ["Bí thư chi bộ", "trưởng thôn Đông Mỹ"]}),
    # posts given up and taken up
    ("Ông Lê Văn Khải, Giám đốc Sở Y tế thôi giữ chức Giám đốc Sở Y tế; phân công, điều động, giữ chức Bí thư Huyện ủy Can Lộc nhiệm kỳ 2020 - 2025.", {"Lê Văn Khải": ["Giám đốc Sở Y tế", "Bí thư Huyện ủy Can Lộc"]}),
    ("Ông Lê Văn Khải thôi giữ chức Chủ tịch UBND huyện.", {"Lê Văn Khải": ["Chủ tịch UBND huyện"]}),
    ("Ông Lê Văn Khải được bổ nhiệm giữ chức Phó Trưởng ban Tổ chức Tỉnh ủy thời hạn 5 năm kể từ ngày 5/8.", {"Lê Văn Khải": ["Phó Trưởng ban Tổ chức Tỉnh ủy"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_titles(read: Read, text: str, titles: dict[str, list[str]]) -> None:
    found = {r["name"]: [p["title"] for p in r["positions"]] for r in read("official", text, scope="443")}
    assert found == titles


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Đoàn công tác của tỉnh Nam Định do ông Lê Văn Khải, Chủ tịch UBND tỉnh làm trưởng đoàn đã đến thăm xã Thượng Lộc.", ["36"]),
        ("Đoàn công tác tỉnh Nam Định do ông Lê Văn Khải, Phó Chủ tịch UBND tỉnh dẫn đầu đã đến thăm xã Thượng Lộc.", ["36"]),
        ("Đoàn công tác do ông Lê Văn Khải, Chủ tịch UBND tỉnh làm trưởng đoàn đã đến thăm xã Thượng Lộc.", ["42"]),
        ("Ông Lê Văn Khải, Chủ tịch UBND tỉnh tiếp đoàn công tác của tỉnh Nam Định.", ["42"]),
        ("Thiếu tướng Lê Văn Khải, Bí thư Đảng ủy, Chính ủy BĐBP về huyện Can Lộc.", [None, None]),
        ("Linh mục Lê Văn Khải, Chánh xứ Giáo xứ Sao Mai, đến huyện Can Lộc.", [None]),
        ("Ông Lê Văn Khải, Chủ tịch UBND Tân Mỹ Hưng, và bà Phan Thị Hà, Chủ tịch Hội Nông dân Tân Mỹ Hưng, dự.", [None, None]),
        ("Ông Lê Văn Khải, Chủ tịch UBND, và bà Phan Thị Hà, Chủ tịch Hội Nông dân, dự.", ["443", "443"]),
        ("Ông Lê Văn Khải, Chủ tịch Hội đồng thẩm định xã đạt chuẩn nông thôn mới huyện dự.", ["443"]),
    ],
)  # fmt: skip
def test_places(read: Read, text: str, places: list[str | None]) -> None:
    assert [p.get("place") for r in read("official", text, scope="443") for p in r["positions"]] == places


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("Cách đó không xa, ở xã Vượng Lộc, Chủ tịch UBND xã Lê Văn Khải vẫn lo.", "18427"),
        ("Còn ở xã Vượng Lộc, dân góp đủ. Chủ tịch UBND xã Lê Văn Khải mừng.", "18427"),
        ("Cùng nỗi lo ấy, xã Vượng Lộc (gồm xã Thiên Lộc và xã Song Lộc của huyện Can Lộc) thiếu trường. Theo Bí thư Đảng ủy xã Lê Văn Khải, cần 3 tỷ đồng.", "18427"),
        ("Trái lại, xã Vượng Lộc, sáp nhập từ xã Thiên Lộc và xã Song Lộc, thiếu trường. Chủ tịch UBND xã Lê Văn Khải vẫn lo.", "18427"),
        ("Khác với Thượng Lộc, xã Vượng Lộc thiếu trường. Chủ tịch UBND xã Lê Văn Khải vẫn lo.", "18427"),
        ("Cũng như vậy, ở xã Vượng Lộc thiếu trường. Xã Thiên Lộc cũng thế. Chủ tịch UBND xã Lê Văn Khải vẫn lo.", "18478"),
        ("Cùng đoàn của xã Vượng Lộc, Chủ tịch UBND xã Lê Văn Khải đi học tập.", "18478"),
        ("So với xã Vượng Lộc, Chủ tịch UBND xã Lê Văn Khải vẫn lo.", "18478"),
        ("Học cách làm ở xã Vượng Lộc, Chủ tịch UBND xã Lê Văn Khải mừng.", "18478"),
    ],
)  # fmt: skip
def test_the_commune_that_a_paragraph_opens_with(read: Read, paragraph: str, place: str) -> None:
    (found,) = read("official", f"Xã Thượng Lộc đường đã xong.\n{paragraph}", scope="18478")
    assert [p["place"] for p in found["positions"]] == [place]


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("Chủ tịch xã trích tiền dân góp làm đường", "Chủ tịch xã"),
        ("Chủ tịch xã Thượng Lộc bán đất công", "Chủ tịch xã Thượng Lộc"),
    ],
)
def test_a_post_in_a_headline_ends_before_its_verb(read: Read, headline: str, mention: str) -> None:
    text = f"{headline}\nÔng Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết đường đã xong."
    (found,) = read("official", text)
    assert [text[start:end] for start, end in found["mentions"]] == [mention, "Lê Văn Khải"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Bí thư Tỉnh ủy Lê Văn Khải; nguyên Chủ tịch UBND tỉnh Phan Thị Hà; đại biểu cấp tỉnh, cấp huyện tham gia buổi lễ.", [["attendee"], ["attendee"]]),
        ("Bí thư Tỉnh ủy Lê Văn Khải nói; nguyên Chủ tịch UBND tỉnh Phan Thị Hà tham gia góp đất.", [["speaker"], ["mentioned"]]),
        ("Phó Thủ tướng Lê Văn Khải, Phó Bí thư Tỉnh ủy Phan Thị Hà, ông Trần Văn Bình, Giám đốc Công ty Sao Mai… đến dự lễ.", [["attendee"], ["attendee"], ["attendee"]]),
        ("Thay mặt Tỉnh ủy, đồng chí Lê Văn Khải, Bí thư Tỉnh ủy đã dành thời gian tiếp đoàn.", [["attendee"]]),
        ("Chiều 2/8, Thủ tướng Lê Văn Khải đã đi thăm mô hình trồng cam.", [["attendee"]]),
    ],
)  # fmt: skip
def test_roles(read: Read, text: str, roles: list[list[str]]) -> None:
    assert [r["roles"] for r in read("official", text, scope="443")] == roles


def test_a_post_joined_to_another_is_nobody_else(read: Read) -> None:
    text = "Ông Lê Văn Khải, Trưởng thôn Đông, góp đất. Thôn nào cũng có bí thư chi bộ, kiêm trưởng thôn."
    (found,) = read("official", text)
    assert [text[start:end] for start, end in found["mentions"]] == ["Lê Văn Khải"]


def test_whom_a_village_calls_by_the_first_name(read: Read) -> None:
    text = "Già làng Y-Djoan Ayun ở buôn Ayun góp đất. Già Y-Djoan kể chuyện."
    (found,) = read("official", text)
    assert [text[start:end] for start, end in found["mentions"]] == ["Y-Djoan Ayun", "Già Y-Djoan"]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Bà Marta Kowalska thăm xã. Chiều qua, Marta Kowalska trao quà.", [["Marta Kowalska", "Marta Kowalska"]]),
        (
            "Ông Lê Văn Khải, Trưởng thôn Đông và ông Trần Đình Khải, Bí thư chi bộ đến. Ông Khải kể chuyện làm đường.",
            [["Lê Văn Khải"], ["Trần Đình Khải", "Ông Khải"]],
        ),
    ],
)
def test_who_is_named_again(read: Read, text: str, mentions: list[list[str]]) -> None:
    assert [[text[start:end] for start, end in r["mentions"]] for r in read("official", text)] == mentions


def test_an_office_is_called_once_in_an_organization(read: Read) -> None:
    (found,) = read("official", "Ông Lê Văn Khải, Phó Chánh Văn phòng Thường trực Văn phòng Điều phối NTM tỉnh, dự.", scope="443")
    assert [p["organization"] for p in found["positions"]] == ["Văn phòng Điều phối NTM tỉnh"]
    (found,) = read("official", "Ông Lê Văn Khải, Phó Giám đốc của Trung tâm Tư vấn Sao Mai, dự.", scope="443")
    assert [p["organization"] for p in found["positions"]] == ["Trung tâm Tư vấn Sao Mai"]


def test_a_name_that_is_told_once_by_who_speaks_is_a_name_behind_a_village_word_too(read: Read) -> None:
    text = "Già làng Pơloong Jim, ở thôn A Rầng 1, vận động dân. Già làng Pơloong Jim chia sẻ: \"Dân tin thì làm được\"."
    assert [(r["name"], len(r["mentions"])) for r in read("official", text, scope="443")] == [("Pơloong Jim", 2)]


@pytest.mark.parametrize(
    ("text", "names"),
    [  # a district whose name could be a person's, named by its kind elsewhere in the text, and the women of one
        ("Hội Phụ nữ huyện Phù Yên tổng kết. Bà Lê Thị Tám khen cách làm của phụ nữ Phù Yên; đề nghị các xã làm theo.", ["Lê Thị Tám"]),
        ("Thị xã Hoàng Mai tổng kết. Hoàng Mai đề nghị tỉnh hỗ trợ 2 tỷ đồng.", []),
        ("Thị xã Hoàng Mai tổng kết. Ông Hoàng Mai đề nghị tỉnh hỗ trợ 2 tỷ đồng.", ["Hoàng Mai"]),
        ("Chủ tịch UBND huyện Hà Tiến giao Phòng Nông nghiệp rà soát.", ["Hà Tiến"]),
    ],
)  # fmt: skip
def test_a_unit_is_nobody(read: Read, text: str, names: list[str]) -> None:
    assert [official["name"] for official in read("official", text, published="2018-05-02")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [  # who signs, in small letters below the post, whatever the people
        ("Xã Thượng Lộc báo cáo.\nTM. UBND XÃ\nCHỦ TỊCH\nY Sít Niê", ["Y Sít Niê"]),
        ("Xã Thượng Lộc báo cáo.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nH'Loan Niê\n", ["H'Loan Niê"]),
        ("Xã Thượng Lộc báo cáo.\nCHỦ TỊCH\nY tế xã còn thiếu thuốc", []),
        ("Xã Thượng Lộc báo cáo.\nHội nghị tổng kết\nY Sít", []),
    ],
)
def test_who_signs_in_small_letters(read: Read, text: str, names: list[str]) -> None:
    assert [official["name"] for official in read("official", text, published="2018-05-02")] == names


def test_the_house_of_who_heads_a_hamlet(read: Read) -> None:
    (official,) = read("official", "Trưởng Ban Nhân dân ấp Sơn Thị Sa Phol báo cáo.", published="2021-04-02")
    assert official["positions"][0]["organization"] == "Ban Nhân dân ấp"


def test_what_is_hardest_now_is_no_post(read: Read) -> None:
    (official,) = read("official", "Ông Lê Văn Khải cho biết khó nhất hiện nay là cán bộ phụ trách NTM mỏng.", scope="443")
    assert not official.get("positions")
