"""Which unit a figure is about: topics that go on, villages without a name, the rest of the communes; half of the rows keep another unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text -> scope of every figure, in an article about huyện Can Lộc (443)
SCOPES = [
    ("Cũng như xã Thượng Lộc, xã Vượng Lộc mới đạt 10 tiêu chí; 9 thôn chưa có chợ.", ["18427", "18427"]),
    ("Xã Thượng Lộc cũng như xã Vượng Lộc đạt 10 tiêu chí; 9 thôn chưa có chợ.", [None, "443"]),
    ("Xã Thượng Lộc đã đổi thay.\nCác xã của huyện đã làm 120 km đường.", ["443"]),
    ("Xã Thượng Lộc đã đổi thay.\nCùng với các xã của huyện, xã đã làm 9 km đường.", ["18478"]),
    ("Các xã Thượng Lộc, Sơn Lộc đạt và cơ bản đạt 19 tiêu chí; Mỹ Lộc, Vượng Lộc 16 tiêu chí; Trung Lộc 14 tiêu chí.", [None, None, "18472"]),
    # what is told behind a list of units is of all of them, each with the unit around it or not
    ("Ở xã Thượng Lộc và Sơn Lộc, 16 hộ đã thoát nghèo.", [None]),
    ("Các xã Thượng Lộc (huyện Can Lộc), Thạch Châu (huyện Lộc Hà) và Kỳ Xuân (huyện Kỳ Anh) chưa đạt chuẩn, hộ nghèo vẫn trên 60%.", [None]),
    ("Ở Thượng Lộc và Sơn Lộc, toàn huyện làm 16 km đường. Học tập Thượng Lộc và Sơn Lộc, 120 hộ trồng cam.", ["443", "443"]),
    ("Các xã Thượng Lộc (Can Lộc), Thạch Châu (Lộc Hà) về đích đúng hẹn được thưởng 500 triệu đồng.", ["443"]),
    ("Chỉ có xã Thượng Lộc và Vượng Lộc đạt cả 19 tiêu chí.", [None]),
    # the share is that of each of the counted, not of the district
    ("Can Lộc có 5 xã có trên 90% hộ dùng nước sạch.", ["443", None]),
    ("Can Lộc có 5 xã đều đạt 100% số thôn có nhà văn hóa.", ["443", None]),
    ("Can Lộc có 5 xã xa trung tâm; có trên 90% hộ dùng nước sạch.", ["443", "443"]),
    # a name that means one of two is no reason to hand the figure to the unit before
    ("Các huyện của Hà Tĩnh: Thạch Hà 10 xã, Kỳ Anh 6 xã, Hương Khê 4 xã.", ["445", None, "444"]),
    ("Thấp nhất là Hương Khê (6 xã) và Kỳ Anh (7 xã).", ["444", None]),
    ("Huyện Hương Khê giúp Kỳ Anh, nay Hương Khê có 6 xã đạt chuẩn.", ["444"]),
    ("Qua rà soát ở 20 xã (trừ Thượng Lộc - xã điểm toàn quốc), bình quân mỗi xã đạt 10,2 tiêu chí.", ["443", "443"]),
    ("Theo báo cáo 6 tháng đầu năm, kinh tế - xã hội của xã Thượng Lộc tiếp tục phát triển. Thu ngân sách đạt 12 tỷ đồng.", ["18478"]),
    ("Theo báo cáo 6 tháng đầu năm, đoàn đã thăm một trang trại của xã Thượng Lộc và chợ của xã Vượng Lộc. Thu ngân sách đạt 12 tỷ đồng.", ["443"]),
    ("Bác An là Bí thư Chi bộ thôn Anh Hùng, xã Thượng Lộc.\n\nThôn có 148 hộ. Toàn thôn góp 1.100 công.", ["18478", "18478"]),
    ("Bác An ở làng bên.\n\nThôn có 148 hộ.", ["443"]),
    # the subject behind a time, or behind "tiêu biểu là", is the topic of what follows
    ("Trong 10 năm xây dựng nông thôn mới (2008-2018), xã Thượng Lộc đã đổi thay. Thu nhập bình quân đạt 45 triệu đồng/người.", ["18478"]),
    ("Trong 10 năm xây dựng nông thôn mới (2008-2018), đoàn về thăm xã Thượng Lộc. Thu nhập bình quân đạt 45 triệu đồng/người.", ["443"]),
    ("Tiêu biểu là Hội CCB xã Thượng Lộc, với 26 hội viên. Hội có 19 tổ.", ["18478", "18478"]),
    ("Khách mời là Chủ tịch Hội CCB xã Thượng Lộc. Hội có 19 tổ.", ["443"]),
    # a topic goes on over the end of a paragraph, blank line or none, until one of the larger unit speaks
    ("Tại xã Thượng Lộc, đường trục đã được cứng hóa, nhà văn hóa thôn khang trang.\nThu nhập bình quân đạt 42 triệu đồng/người.", ["18478"]),
    ("Tại xã Thượng Lộc, đường trục đã được cứng hóa, nhà văn hóa thôn khang trang.\n\nThu nhập bình quân đạt 42 triệu đồng/người.", ["18478"]),
    ("Tại xã Thượng Lộc, đường trục đã được cứng hóa, nhà văn hóa thôn khang trang.\n\nTheo bà Lê Thị Mơ, Phó Trưởng phòng Nông nghiệp huyện, việc làm còn khó. Vốn năm 2012 chỉ có 4,6 tỷ đồng.", ["443"]),
    ("Tại xã Thượng Lộc, đường trục đã được cứng hóa, nhà văn hóa thôn khang trang.\nUBND huyện giao Phòng Công Thương hoàn thành quy hoạch. Tổng nhu cầu vốn khoảng 210 tỷ đồng.", ["443"]),
    # an example holds for its paragraph; who gives to whom; what its subject is
    ("Điển hình như xã Thượng Lộc làm được 18 km đường. Bà con góp 2,4 tỷ đồng.\nThu nhập bình quân đạt 31 triệu đồng/người.", ["18478", "18478", "443"]),
    ("Đơn cử như: Tại xã Thượng Lộc, các xóm đã làm đường. Bà con góp 2,4 tỷ đồng.\nHộ nghèo còn 6%.", ["18478", "443"]),
    ("Riêng xã Thượng Lộc làm được 18 km đường. Bà con góp 2,4 tỷ đồng.", ["18478", "443"]),
    ("Đang lắp 35 km ống cho 1.250 hộ ở xã Thượng Lộc.", ["18478", "18478"]),
    ("Huyện cấp 300 con bò cho 150 hộ nghèo xã Thượng Lộc, trị giá 2 tỷ đồng.", ["18478", "18478", "18478"]),
    ("Huyện làm 35 km đường, trong đó 12 km ở xã Thượng Lộc.", ["443", "18478"]),
    ("Huyện cấp 300 con bò cho 150 hộ nghèo.", ["443", "443"]),
    ("Là một trong 22 xã nghèo của tỉnh Hà Tĩnh, cuộc sống của 2.100 người dân rất khó khăn.", ["42", "443"]),
    ("Là xã nghèo của huyện Hương Khê, tỉnh Hà Tĩnh, xã Hương Lâm có 2.100 hộ.", ["18556"]),
    ("Cuộc sống ở huyện Hương Khê, tỉnh Hà Tĩnh của 2.100 người dân rất khó khăn.", ["444"]),
    ("Ông Hai ở xã Thượng Lộc xuống tận Hương Khê mua bò, nay có 8 con bò.", ["18478"]),
    ("Cán bộ huyện xuống tận xã Thượng Lộc vận động 12 hộ hiến đất.", ["18478"]),
    ("Ông Hai ở xã Thượng Lộc lên Hương Khê lập trại, nay có 8 con bò.", ["444"]),
    # several units with the district around them, in brackets or not; who is asked for money
    ("Hai xã Thượng Lộc và Vượng Lộc của huyện Can Lộc mỗi xã mới được rót 3 tỷ đồng.", ["443", None]),
    ("Ba xã Thượng Lộc, Vượng Lộc, Sơn Lộc (huyện Can Lộc) đều còn trên 10% hộ nghèo.", ["443", None]),
    ("Xã Vượng Lộc của huyện Can Lộc mới được rót 3 tỷ đồng.", ["18427"]),
    ("Đại biểu Lê Thị Dung (Điện Biên) nêu: toàn tỉnh mới có 3 xã đạt chuẩn.", ["11"]),
    ("Đại biểu Lê Thị Dung nêu: toàn tỉnh mới có 3 xã đạt chuẩn.", ["42"]),
    ("Đường hỏng nhiều. Tỉnh kiến nghị Trung ương hỗ trợ 1.200 tỷ đồng. Tỉnh đề nghị huyện góp 2 tỷ đồng.", ["42", "443"]),
    ("Công ty rót 40 tỷ đồng vào xã Thượng Lộc để nuôi cá.", ["18478"]),
    ("Xã Thượng Lộc sửa tuyến đường Thượng Lộc - Vượng Lộc dài 6,4 km.", ["18478"]),
    ("Các xã Thượng Lộc, Vượng Lộc, Sơn Lộc mỗi xã được thưởng 1 tỷ đồng.", [None]),
    # what several have done together, to the end of their clause; a topic behind two times
    ("Các xã Thượng Lộc, Vượng Lộc đã làm 12 km đường, dân góp 3 tỷ đồng; toàn huyện làm 40 km.", [None, None, "443"]),
    ("Thượng Lộc và Vượng Lộc đã về đích, toàn huyện còn 3 xã.", ["443"]),
    ("Thực hiện chương trình xây dựng nông thôn mới, những năm qua, xã Thượng Lộc đã đổi thay. Hộ nghèo còn 6%.", ["18478"]),
    # for each district, for none
    ("Phấn đấu mỗi huyện có ít nhất 2 xã đạt chuẩn.", [None]),
    ("Phấn đấu bình quân mỗi huyện có 2 xã đạt chuẩn; huyện có 3 xã đạt chuẩn.", ["443", "443"]),
    ("Thượng Lộc và Vượng Lộc chiếm 17 tiêu chí.", [None]),
    # a paragraph may be on another province
    ("Nhiều nơi đã làm đường.\nTại Nghệ An, việc này sớm hơn. Ông Lê Văn Tạo, Phó giám đốc Sở NN-PTNT tỉnh Nghệ An cho biết, tỉnh đã có 26 xã về đích.", ["40"]),
    ("Nhiều nơi đã làm đường.\nTừ Nghệ An sang, đoàn về thăm Thượng Lộc. Tỉnh đã có 26 xã về đích.", ["42"]),
    ("Tại thị trấn Nghèn đã có điện sáng. Đến nay, thu nhập bình quân khu vực nông thôn đạt 67 triệu đồng/người.", ["443"]),
    ("Tại xã Thượng Lộc đã có điện sáng. Đến nay, thu nhập bình quân đạt 67 triệu đồng/người.", ["18478"]),
    ("Xã Thượng Lộc giáp thị trấn Nghèn. Chủ tịch UBND xã cho biết xã mới đạt 3/19 tiêu chí.", ["18478"]),
    ("Xã Thượng Lộc đạt chuẩn, các xã còn lại đạt 8 tiêu chí.", ["443"]),
    ("Xã Thượng Lộc đạt chuẩn, hiện đạt 8 tiêu chí nâng cao.", ["18478"]),
    ("Xã Thượng Lộc đã đón 300 đoàn khách trong cả nước về tham quan.", ["18478"]),
    ("Xã Thượng Lộc có diện tích lớn nhất huyện Can Lộc với gần 1.900 ha.", ["18478"]),
    ("Cao nhất là xã Thượng Lộc 19 tiêu chí, thấp nhất xã Sơn Lộc 9 tiêu chí.", ["18478", "18490"]),
    ("Xã Thượng Lộc hợp nhất, huyện Can Lộc hỗ trợ 19 tỷ đồng.", ["443"]),
    ("Xã Thượng Lộc có 4/4 xã trước sáp nhập đều đạt chuẩn.", ["18478"]),
    ("Xã Thượng Lộc vui vì có 4/4 xã đều đạt chuẩn.", ["443"]),
    ("Hai xã Thượng Lộc và Vượng Lộc thấp nhất, lần lượt 8 và 9 tiêu chí.", ["443", "18478", "18427"]),
    ("Thượng Lộc, Vượng Lộc và Sơn Lộc lần lượt đạt 12, 15 và 9%.", ["18478", "18427", "18490"]),
    ("Thượng Lộc và Vượng Lộc lần lượt họp, có 12 tiêu chí khó.", [None]),
    ("Xã Thượng Lộc bán được 300 tấn cam trong cả nước.", ["VN"]),
    ("Hà Tĩnh là tỉnh thứ hai của cả nước có 100% số xã đạt chuẩn nông thôn mới.", ["42"]),
    ("Huyện Can Lộc dẫn đầu toàn tỉnh, có 12 xã đạt chuẩn nông thôn mới.", ["443"]),
    ("Hà Tĩnh đi đầu. Trong cả nước có 3.400 xã đạt chuẩn nông thôn mới.", ["VN"]),
    ("Huyện Can Lộc có 2 xã đạt chuẩn (Thượng Lộc, Sơn Lộc), 1 xã nâng cao.", ["443", "443"]),
    ("Hội xây 7 nhà văn hóa tại xã Thượng Lộc, xã Vượng Lộc và xã Sơn Lộc với kinh phí hơn 2,1 tỷ đồng.", ["443", "443"]),
    # units that a count names are no subject of the clause behind them; a district that stands beside the communes is none
    ("Huyện Can Lộc có 2 xã đạt chuẩn là Thượng Lộc và Sơn Lộc, hộ nghèo còn 5%.", ["443", "443"]),
    ("Huyện Can Lộc mới có xã Thượng Lộc đạt chuẩn, hộ nghèo còn 5%.", ["18478"]),
    ("Hà Tĩnh có thêm thị xã Hồng Lĩnh và 42 xã đạt chuẩn.", ["42"]),
    ("Hà Tĩnh đi đầu, thị xã Hồng Lĩnh có 4 xã đạt chuẩn.", ["437"]),
    # what stands in the centre of a commune is no body of it, and a commune behind its villages is the head
    ("Chợ trung tâm xã Thượng Lộc, xã đầu tiên của huyện có chợ mới, vừa khánh thành. Nhà lồng rộng 620 m2.", ["18478"]),
    ("Giám đốc Trung tâm Y tế xã Thượng Lộc vừa đến. Nhà lồng rộng 620 m2.", ["443"]),
    ("Con đường nối hai xóm Bắc Sơn và Đông Hải, xã Thượng Lộc, đã làm xong. Dân góp 260 triệu đồng.", ["18478", "18478"]),
    ("Con đường dài nhất của tỉnh chạy qua trụ sở xã Thượng Lộc đã làm xong. Dân góp 260 triệu đồng.", ["443"]),
    ("Năm nay Thượng Lộc, Sơn Lộc 16 tiêu chí.", [None]),
    ("Hộ nghèo của xã Thượng Lộc còn 8,4%, cao gấp 2 lần bình quân chung của huyện (4,1%).", ["18478", "18478", "443"]),
    ("Hộ nghèo của xã Thượng Lộc còn 8,4% (48 hộ).", ["18478", "18478"]),
    ("Xã Thượng Lộc cách thị trấn Nghèn 6 km, có 12 km đường.", ["18478", "18478"]),
    ("Xã Thượng Lộc kém thị trấn Nghèn: Nghèn có 12 km đường.", ["18406"]),
    ("Xã Thượng Lộc có 12 hộ nghèo.\nÔng Trần Văn Hòa, Chủ tịch UBND huyện Can Lộc, thừa nhận: Cánh đồng lớn mới làm 320 ha. Năng suất đạt 62 tạ/ha.", ["18478", "443", "443"]),
    ("Xã Thượng Lộc có 12 hộ nghèo.\nÔng Trần Văn Hòa, Chủ tịch UBND xã Thượng Lộc, thừa nhận: Cánh đồng lớn mới làm 320 ha. Năng suất đạt 62 tạ/ha.", ["18478", "18478", "18478"]),
    ("Thôn Đông, xã Thượng Lộc làm tốt.\n7 thôn được UBND huyện Can Lộc công nhận kiểu mẫu.", ["443"]),
    ("Thanh tra phạt 15 cá nhân tại xã Thượng Lộc.", ["18478"]),
    ("Xã Thượng Lộc vay 2 tỷ đồng của một hộ dân ở xã Vượng Lộc.", ["18478"]),
    ("Xã Thượng Lộc vay 2 tỷ đồng ở xã Vượng Lộc.", ["18427"]),
    ("Rời Thượng Lộc, chúng tôi đến xã Vượng Lộc. Ở đây, người dân góp 12 tỷ đồng.", ["18427"]),
    ("Theo báo cáo của Đảng bộ xã Thượng Lộc, kinh tế phát triển khá; địa phương đã huy động 12 tỷ đồng.", ["18478"]),
    ("Sáp nhập 2 xã Thượng Lộc và Vượng Lộc thành xã Thượng Lộc còn 12 đơn vị hành chính cấp xã với 83 thôn.", ["443", "443", "443"]),
    ("Xã Thượng Lộc có 1.200 hộ với 9 thôn.", ["18478", "18478"]),
    # a unit without a name that is each of its kind, the communes that are counted as units, the whole that is summed up
    ("Xã Thượng Lộc có chợ. Huyện Can Lộc có bình quân tiêu chí nông thôn mới của xã đạt 15,2 tiêu chí.", ["443"]),
    ("Xã Thượng Lộc có chợ. Thu nhập bình quân của xã đạt 35 triệu đồng/người.", ["18478"]),
    ("Số xã đạt 15 - 18 tiêu chí có xã Thượng Lộc. Số xã đạt từ 10 - 14 tiêu chí có 11 đơn vị.", ["443", "443"]),
    ("Xã Thượng Lộc có chợ. Trên địa bàn có 11 đơn vị kinh doanh.", ["18478"]),
    ("Huyện Can Lộc có 12/16 xã đạt chuẩn. Tính chung toàn tỉnh có 158/230 xã đạt chuẩn.", ["443", "42"]),
    ("Huyện Can Lộc có 12/16 xã đạt chuẩn, cao hơn bình quân chung toàn tỉnh.", ["443"]),
    # "xã" that is spoken to, where something is, of the headline; villages that are listed lie in their commune
    ("Xã Thượng Lộc còn 21% hộ nghèo. Chủ tịch UBND huyện yêu cầu xã làm chắc, bố trí 3,7 tỷ đồng.", ["18478", "18478"]),
    ("Xã Thượng Lộc còn 21% hộ nghèo. Chủ tịch UBND huyện yêu cầu các xã làm chắc, bố trí 3,7 tỷ đồng.", ["18478", "443"]),
    ("Xã Thượng Lộc về đích\n\nXã Vượng Lộc đã góp 3 tỷ đồng.\n\nSáng 5/5, huyện kiểm tra, chỉ đạo xã tập trung làm 2 tuyến đường.", ["18427", "18478"]),
    ("Xã Thượng Lộc về đích\n\nXã Vượng Lộc đã góp 3 tỷ đồng. Sáng 5/5, huyện kiểm tra, chỉ đạo xã tập trung làm 2 tuyến đường.", ["18427", "18427"]),
    ("Xã được thưởng 1 tỷ đồng\n\nXã Thượng Lộc vừa được tỉnh thưởng 1 tỷ đồng.", ["18478", "18478"]),
    ("Xã được thưởng 1 tỷ đồng\n\nXã Thượng Lộc vừa được tỉnh thưởng 2 tỷ đồng.", ["443", "18478"]),
    ("Xã Thượng Lộc có 3 thôn kiểu mẫu: thôn Đông 1, thôn Đông 2 và thôn Tây 1.", ["18478"]),
    # each of several owns its own, and what was spoken of before owns nothing of it; villages of one commune are that
    ("Xã Thượng Lộc có chợ. Các xã Vượng Lộc, Sơn Lộc mỗi xã làm 2 km đường.", [None]),
    ("Xã Thượng Lộc có chợ. Dân làm 2 km đường.", ["18478"]),
    ("Xã Thượng Lộc có chợ. Người dân thôn Đông 1, thôn Đông 2 đã góp 2,7 tỷ đồng.", ["18478"]),
    ("Xã Thượng Lộc có chợ. Sở Nông nghiệp và PTNT cho biết, vốn năm nay là 41 tỷ đồng.", ["443"]),
    # who heads all clauses of a sentence
    ("Theo ông Khuê, xã Thượng Lộc rộng 1.900 ha (trong đó 900 ha rừng); dân số 6.100 người.", ["18478"] * 3),
    ("Kế hoạch đề ra trong năm nay: Thượng Lộc đạt chuẩn; Sơn Lộc nâng cao; thêm 11 vườn mẫu.", ["443"]),
    # who goes on to speak, and for whom
    ("Ông Hà Văn Khuê, Bí thư Đảng ủy xã Thượng Lộc, kể: “Được nhất là lòng dân. Bà con tự bỏ ra 2 tỷ đồng”.", ["18478"]),
    ("Ông Hà Văn Khuê, Bí thư Đảng ủy xã Thượng Lộc, kể: “Được nhất là lòng dân”. Huyện hội tự bỏ ra 2 tỷ đồng.", ["443"]),
    ("Ở xã Thượng Lộc, nền đường đã xong. Chủ tịch UBND huyện hứa chuyển đủ 4 tỷ đồng.", ["443"]),
    ("Ở xã Thượng Lộc, nền đường đã xong. Chủ tịch UBND xã hứa chuyển đủ 4 tỷ đồng.", ["18478"]),
    ("Bí thư Huyện ủy giao xã Thượng Lộc làm điểm. Phấn đấu trồng 120 ha chè.", ["443"]),
    ("Xã Thượng Lộc được giao làm điểm. Phấn đấu trồng 120 ha chè.", ["18478"]),
    ("Bà Lan, cán bộ phòng, cho biết sau nhiều chuyến đi: tại xã Thượng Lộc, cái khó là đường trục. Bà hứa bố trí 12 tỷ đồng cho tuyến đường này.", ["18478"]),
    ("Bà Lan, cán bộ phòng, cho biết sau nhiều chuyến đi: tại xã Thượng Lộc, cái khó là đường trục. Bà hứa bố trí 12 tỷ đồng trả nợ.", ["443"]),
    ("Bí thư Đảng ủy xã Thượng Lộc Hà Văn Khuê dự. Ông Khuê nêu khó khăn: “Xã có trên 92% dân số theo đạo”.", ["18478"]),
    ("Bà Lê Thị Hà (xã Thượng Lộc) xung phong hiến 420 m2 đất.", ["18478"]),
    ("Bà Lê Thị Hà (chi hội trưởng) xung phong hiến 420 m2 đất.", ["443"]),
    # names beside the subject
    ("Nằm ở cửa ngõ phía nam của thị trấn Nghèn, xã Thượng Lộc có 6.100 người.", ["18478"]),
    ("Thị trấn Nghèn, xã Thượng Lộc có 6.100 người.", [None]),
    ("Tỷ lệ nước sạch ở xã Sơn Lộc chỉ 76%, thấp hơn xã Thượng Lộc (88%).", ["18490", "18478"]),
    ("Dự họp có ông Hà Văn Khuê, Chủ tịch UBND xã Thượng Lộc cùng 150 đại biểu.", ["443"]),
    ("Tỉnh Hà Tĩnh yêu cầu huyện giữ vững 3 xã.", ["443"]),
    ("Tỉnh Hà Tĩnh hỗ trợ mỗi km đường 210 tấn xi măng.", ["42"]),
    ("Xã Thượng Lộc còn vướng tiêu chí y tế (tỷ lệ bảo hiểm mới 82%, quy định là từ 85%).", ["18478", "443"]),
    # behind a paragraph that goes from commune to commune the unit is that of all
    ("Xã Thượng Lộc trồng 5 ha chè. Xã Vượng Lộc trồng 9 ha chè.\nMục tiêu đến năm 2020 trồng 80 ha chè.", ["18478", "18427", "443"]),
    ("Xã Thượng Lộc trồng 5 ha chè. Xã vận động dân góp đất.\nMục tiêu đến năm 2020 trồng 80 ha chè.", ["18478", "18478"]),
    ("Xã Thượng Lộc có chợ, Vượng Lộc có chợ. Ba xã này được đầu tư 25 tỷ đồng.", ["443", "443"]),
    ("Xã Thượng Lộc có chợ. Ba thôn ven sông được đầu tư 25 tỷ đồng.", ["18478", "18478"]),
    ("Học tập xã Thượng Lộc, xã Vượng Lộc làm 8 km đường.", ["18427"]),
    ("Xã Thượng Lộc, huyện Can Lộc là một trong 10 xã khó khăn nhất của tỉnh.", ["42"]),
    ("Tại huyện Can Lộc, có 10 xã khó khăn nhất của tỉnh.", ["443"]),
    # a body of the nation reports on all of it
    ("Xã Thượng Lộc làm 8 km đường.\nBáo cáo giám sát của Quốc hội cho biết, nhiều địa phương nợ tới 8.600 tỷ đồng.", ["18478", "VN"]),
    ("Xã Thượng Lộc làm 8 km đường.\nĐoàn đại biểu Quốc hội tặng 8 căn nhà.", ["18478", "18478"]),
    # whose the counted are
    ("Xã Thượng Lộc có nhiều cố gắng. Tỷ lệ hộ dùng nước sạch quy định phải đạt 95%.", ["443"]),
]


@pytest.mark.parametrize(("text", "scopes"), SCOPES)
def test_the_unit_of_each(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443")] == scopes


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Nợ đọng nông thôn mới\n\nCó 53/63 tỉnh nợ đọng 15.277 tỷ đồng. Cá biệt huyện Can Lộc (Hà Tĩnh) nợ 397 tỷ đồng. Số nợ của cả nước rất lớn, cả nước phải lo.", "VN"),
        ("Nợ đọng nông thôn mới\n\nHuyện Can Lộc (Hà Tĩnh) nợ 397 tỷ đồng. Huyện Can Lộc đã trả 12 tỷ đồng, xã Thượng Lộc của Can Lộc trả 2 tỷ đồng. Cả nước còn nợ nhiều.", "443"),
        ("Năm 2018, cả nước phấn đấu có 3.400 xã đạt chuẩn.", "VN"),
        ("Năm 2018 sẽ có 3.400 xã đạt chuẩn.", None),
    ],
)
def test_articles_about_the_country(read: Read, text: str, scope: str | None) -> None:
    assert read("figure", text)[0].get("scope") == scope


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Còn 2 xã Thượng Lộc (Can Lộc) và Thạch Châu (Thạch Hà) đang hoàn tất hồ sơ.", ["18478", "18583"]),
        ("Còn 2 xã (Thượng Lộc, Vượng Lộc) đang hoàn tất hồ sơ.", ["18478", "18427"]),
        ("Còn 3 xã Thượng Lộc (Can Lộc) và các xã khác đang hoàn tất hồ sơ.", None),
    ],
)
def test_names_right_behind_a_count(read: Read, text: str, named: list[str] | None) -> None:
    assert read("figure", text, scope="42")[0].get("named") == named


def test_units_that_lie_elsewhere_are_no_commune_s(read: Read) -> None:
    text = "Chợ của xã Thượng Lộc và 2 xã (Vượng Lộc, Sơn Lộc) đạt chuẩn."
    assert [f.get("scope") for f in read("figure", text, scope="443")] == ["443"]


def test_what_the_city_gives_is_of_the_commune_that_gets_it(read: Read) -> None:
    text = "Ghi ở Thụy Hương\n\nNhu cầu của xã hơn 120 tỷ đồng, thành phố mới cấp 9 tỷ đồng."
    assert [f.get("scope") for f in read("figure", text, scope="10057")] == ["10057", "10057"]


def test_a_commune_is_none_of_those_that_it_was_made_of(read: Read) -> None:
    text = "Xã Đam Rông 4 được hợp nhất từ 3 xã: Đạ Tông, Đạ Long và Đưng K'Nớ. Xã được phân bổ 14 tỷ đồng."
    found = read("figure", f"Tỉnh Lâm Đồng rà soát.\n\n{text}", scope="68", published="2025-11-10")
    assert [f["scope"] for f in found] == ["24853", "24853"]
    before = read("figure", "Xã Đạ Long ở đầu huyện. Xã được phân bổ 14 tỷ đồng.", scope="68", published="2019-11-10")
    assert [f["scope"] for f in before] == ["24856"]


BELOW = [  # in a text on Hà Tĩnh: what is told, and of whom
    ("Tỉnh được 21 tổ chức trong tỉnh và cả nước ủng hộ 60 tỷ đồng.", ["42", "42"]),
    ("Tỉnh có 12 xã và cả nước có 600 xã.", ["42", "VN"]),
    ("Thượng Lộc giáp xã Phú Lộc, có 1.200 hộ.", ["18478"]),
    ("Thượng Lộc tới xã Phú Lộc, nơi có 1.200 hộ.", ["18454"]),
    ("Hai xã Thượng Lộc và Phú Lộc được hỗ trợ 3 tỷ đồng.", ["42", None]),
    ("Huyện Can Lộc chi 12 tỷ đồng hỗ trợ các xã: Thượng Lộc 3 tỷ đồng, Phú Lộc 2 tỷ đồng, số còn lại 7 tỷ đồng cho xã khác.", ["443", "18478", "18454", "443"]),
    ("Ông Nguyễn Văn Khuê (Can Lộc) hiến 500 m2 đất; bà Lê Thị Hòa (xã Thượng Lộc, Can Lộc) hiến 300 m2 đất.", ["443", "18478"]),
    ("Ông Nguyễn Văn Khuê (ảnh) hiến 500 m2 đất.", ["42"]),
    ("Tiêu biểu có Hội Nông dân xã Thượng Lộc (huyện Can Lộc) với 260 hội viên.", ["18478"]),
    ("Huyện Can Lộc khánh thành nhà văn hóa tại xã Thượng Lộc.\nCông trình rộng 200 m2, tổng vốn 1,2 tỷ đồng.", ["18478", "18478"]),
    ("Huyện Can Lộc làm việc với xã Thượng Lộc.\nCông trình thủy lợi của tỉnh đạt 21 km.", ["42"]),
    ("Sản lượng lương thực huyện Can Lộc ước đạt 8.028 tấn; ngô 310 ha.", ["443", "443"]),
    ("Sản lượng lương thực huyện Can Lộc (Hà Tĩnh) ước đạt 8.028 tấn; ngô 310 ha.", ["443", "443"]),
    ("Sản lượng lương thực huyện Can Lộc (Hà Tĩnh) giao cho dân; ngô 310 ha.", ["42"]),
    # a region is no unit; what a figure is compared with is not what follows is about
    ("Đồng bằng sông Hồng có 1.290 xã đạt chuẩn; riêng Tây Nguyên mới có 12,6%.", [None, None]),
    ("Hiện các tỉnh Tây Nguyên có 53/597 xã đạt chuẩn. Hiện các tỉnh có 53/597 xã đạt chuẩn.", [None, "42"]),
    ("Cả nước đã họp. Toàn vùng có 5 huyện đạt chuẩn; cả nước có 53 huyện.", [None, "VN"]),
    ("Toàn vùng cao của tỉnh có 5 huyện đạt chuẩn.", ["42"]),
    ("Tại xã Thượng Lộc, huyện Can Lộc, hộ nghèo theo chuẩn của tỉnh còn 0,98%.", ["18478"]),
    ("Tại xã Thượng Lộc, huyện Can Lộc, hộ nghèo còn 2%; hộ nghèo của tỉnh còn 0,98%.", ["18478", "42"]),
    ("Hà Tĩnh thuộc Bắc Trung Bộ, có 129 xã đạt chuẩn.", ["42"]),
    ("Bình quân đạt 14 tiêu chí/xã, cao hơn so với bình quân cả nước (11,64 tiêu chí/xã). Số xã đạt 19 tiêu chí là 17 xã.", ["42", "VN", "42"]),
    ("Bình quân cả nước đạt 11,64 tiêu chí/xã. Số xã đạt 19 tiêu chí là 17 xã.", ["VN", "VN"]),
    ("Can Lộc đạt 16 tiêu chí, kém Nghi Xuân gần 1 tiêu chí.", ["443", "443"]),
    # whose subject is the larger unit is about that; somebody who lives in a commune is an example, in his paragraph
    ("Năm qua được mùa. Tỉnh có thêm xã Thượng Lộc đạt chuẩn. Nhân dân hiến 46.000 m2 đất.", ["42"]),
    ("Dẫn đầu toàn tỉnh, xã Thượng Lộc đạt chuẩn. Nhân dân hiến 46.000 m2 đất.", ["18478"]),
    ("Anh Trần Văn Hoan ở xã Thượng Lộc nuôi 300 con lợn. Năm nay lỗ 540 triệu đồng.\nDiện tích cây ăn quả tăng lên 420 ha.", ["18478", "18478", "42"]),
    ("Tại xã Thượng Lộc, anh Trần Văn Hoan nuôi 300 con lợn.\nDiện tích cây ăn quả tăng lên 420 ha.", ["18478", "18478"]),
    ("Hộ nghèo của Can Lộc còn 2,5% (bình quân toàn tỉnh 3,3%).", ["443", "42"]),
    ("Đến nay đã có 2,5% của toàn tỉnh.", ["42"]),
    # a levy is that of the place, a norm is of all
    ("Ở xã Thượng Lộc, dân kêu ca. Mỗi sào ruộng phải nộp 120.000 đồng tiền đào mương.", ["18478"]),
    ("Ở xã Thượng Lộc, dân kêu ca. Bộ tiêu chí quy định phải đạt 70% trở lên.", ["42"]),
    ("Tỉnh xây 2 mô hình tại xã Thượng Lộc, huyện Can Lộc và xã Sơn Trường, huyện Hương Sơn.", ["42"]),
    ("Tỉnh xây 2 mô hình tại xã Thượng Lộc, huyện Can Lộc.", ["18478"]),
    ("Thượng Lộc là một trong 11 xã được Ban Bí thư chọn làm thí điểm.", ["VN"]),
    ("Thượng Lộc là một trong 11 xã được tỉnh chọn làm thí điểm.", ["42"]),
]


@pytest.mark.parametrize(("text", "scopes"), BELOW)
def test_whose_work_home_and_matter_it_is(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="42", published="2018-05-02")] == scopes


@pytest.mark.parametrize(
    ("text", "named"),
    [  # the unit of a figure points to its name where the figure's own sentence has it
        ("Xã Thượng Lộc làm 3 km đường, xã Phú Lộc làm 2 km.", ["Thượng Lộc", "Phú Lộc"]),
        ("Xã Thượng Lộc đã về đích. Xã làm 3 km đường.", [None]),
        ("Toàn huyện làm 3 km đường.", [None]),
    ],
)
def test_where_the_unit_is_named(read: Read, text: str, named: list[str | None]) -> None:
    spans = [figure["evidence"].get("scope") for figure in read("figure", text, scope="443")]
    assert [text[slice(*span)] if span else None for span in spans] == named


@pytest.mark.parametrize(
    ("text", "scopes"),
    [  # in a text on xã Thượng Lộc: a bracket may name whose people they are, and not whose matter it is
        ("Xã để ngoài sổ 340 triệu đồng (trong đó 280 triệu đồng của 4 hộ cán bộ huyện Can Lộc và 60 triệu đồng của 1 hộ dân khác).", ["18478"] * 5),
        ("Xã thu 340 triệu đồng (xã Phú Lộc 280 triệu đồng).", ["18478", "18454"]),
        # the debts of the communes that are counted are those of their district
        ("Không riêng Thượng Lộc. 4/6 xã của Can Lộc còn nợ, với tổng số 128 tỷ đồng.", ["443", "443"]),
        ("Xã vay của Can Lộc, tổng số 128 tỷ đồng.", ["18478"]),
        # who is told of where a clause names nobody
        ("Ở huyện Can Lộc, từ đầu năm có 4.200 hộ trả ruộng.", ["443"]),
        ("Ở huyện Can Lộc, từ đầu năm xã đã có 4.200 hộ trả ruộng.", ["18478"]),
        # what the district has or did, up to the end of its paragraph
        ("Huyện Can Lộc có 16.000 ha lúa. Năng suất đạt 6 tấn/ha, lãi 30 triệu đồng/ha.\nHộ nghèo còn 6%.", ["443", "443", "443", "18478"]),
        ("Sau hai năm vận động, huyện Can Lộc đã dồn được 5.400 ha. Nay mỗi hộ chỉ còn 2 thửa.", ["443", "443"]),
        ("Huyện Can Lộc là nơi đi đầu. Nay mỗi hộ chỉ còn 2 thửa.", ["18478"]),
        ("Theo chủ trương của huyện Can Lộc có từ lâu, xã vận động bà con. Nay mỗi hộ chỉ còn 2 thửa.", ["18478"]),
    ],
)
def test_whose_the_parts_and_the_sums_are(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="18478", published="2018-05-02")] == scopes
