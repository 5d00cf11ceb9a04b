"""Indicators as the press tells them: levies, gifts, debts, stations, lists of districts; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # those in the towns and in the country are what all of them are
    ("Hộ nghèo đầu năm là 21.400 hộ; trong đó khu vực thành thị 1.200 hộ, khu vực nông thôn 20.200 hộ.", "poor_households poor_households poor_households"),
    ("Xã có 2.100 hộ, trong đó khu vực nông thôn 1.900 hộ.", "households households"),
    ("Hộ cận nghèo ở miền núi còn 310 hộ và ở đồng bằng còn 290 hộ.", "households households"),
    # communes with all criteria that have the title, and those that wait for it
    ("Huyện có 6 xã đạt 19 tiêu chí đã được công nhận nông thôn mới và 3 xã đạt 19 tiêu chí chờ công nhận.", "communes_ntm communes_by_criteria"),
    ("Huyện có 6 xã đạt 19 tiêu chí; 3 xã được công nhận.", "communes_by_criteria communes_ntm"),
    ("Mục tiêu 100% xã trên địa bàn đạt tiêu chuẩn về xây dựng nông thôn mới.", "communes_ntm"),
    # a share of communes that do something else
    ("Phấn đấu 100% số xã phê duyệt xong quy hoạch; 70% số xã hoàn thành dồn điền đổi thửa.", "other other"),
    ("Phấn đấu 100% số xã hoàn thành nông thôn mới; 70% số xã đạt chuẩn nâng cao.", "communes_ntm communes_ntm_advanced"),
    # how many criteria, behind what kind of communes they are and behind their names
    ("Huyện có 8 xã đạt 13 - 17 tiêu chí, 6 xã vùng cao, vùng trũng dưới 13 tiêu chí.", "communes_by_criteria communes_by_criteria"),
    ("3 xã chỉ còn 15 tiêu chí. 3 xã chỉ còn 2 tiêu chí chưa đạt.", "communes_by_criteria other criteria_met"),
    ("Tiêu chí thu nhập mới có 3 xã đạt là Thượng Lộc, Vượng Lộc và Sơn Lộc.", "communes_by_criteria"),
    ("Cuối năm nay huyện có thêm 2 xã, là Thượng Lộc và Vượng Lộc, về đích.", "communes_ntm"),
    ("Huyện có 2 xã, là Thượng Lộc và Vượng Lộc, huyện sẽ hỗ trợ.", "communes_total"),
    ("Chủ tịch UBND huyện chủ trì buổi làm việc với 4 xã. Huyện miền núi với 15 xã.", "other communes_total"),
    ("Môi trường có thể tụt vì 8 xã còn chôn rác. Tỉnh có 8 xã.", "other communes_total"),
    # who pays, and what one costs
    ("Bà con bỏ ra 640 triệu đồng. Huyện bỏ ra 640 triệu đồng.", "community_contribution funding"),
    ("Khu xử lý rác dự kiến hết 6 tỷ đồng. Mẫu nhà văn hóa chung 450 triệu đồng mỗi nhà.", "funding funding"),
    # what it is set against
    ("Thu nhập hiện là 24 triệu đồng/người, trong khi mức phải đạt của vùng là 27 triệu đồng.", "income_per_capita income_per_capita"),
    ("Việc huy động vốn ngoài ngân sách không đạt yêu cầu, cả năm mới được 12 tỷ đồng so với 20 tỷ đồng đề ra.", "funding funding"),
    ("Xã thu 12 tỷ đồng, trong khi dân còn nợ 20 tỷ đồng.", "other other"),
    ("Nông dân đã cấy 450 ha. Bà Hiền cắt 90 m2 đất mở đường. Khu chợ rộng 90 m2.", "crop_area land_donated area"),
    ("Kỳ họp có 50/53 đại biểu HĐND tỉnh tham dự. Tỉnh bầu 53 đại biểu HĐND.", "attendees other"),
    ("Huyện có 4 công dân đang cách ly, lấy 1.200 mẫu nước. Dân góp 40 công.", "other other labour_days"),
    # a strip of land that is given, not a road
    ("Ông Tư hiến 25 m dài mặt đường.", "land_donated"),
    ("Ông Tư hiến đất làm 25 m đường.", "roads"),
    ("Cả đời ông cống hiến 25 km đường.", "roads"),
    ("Nhân dân góp đất để mở đường: mỗi sào 15 m2.", "land_donated"),
    ("Nhân dân góp tiền xây sân rộng 15 m2.", "area"),
    ("Bình quân đầu tư cho 1 xã là 29 tỷ đồng, dân góp 3 tỷ đồng.", "funding community_contribution"),
    ("Bình quân cứ 1 km đường hết 900 triệu đồng, huyện hỗ trợ 300 triệu đồng.", "funding funding"),
    ("Khu nông nghiệp công nghệ cao rộng 120 ha.", "area"),
    ("Xã trồng nghệ được 12 ha.", "crop_area"),
    ("Nhân dân góp 3.000 ngày công, 4.200 m2 đất.", "labour_days land_donated"),
    # what families pay
    ("Hộ ông Bảy 7 khẩu đóng 12,6 triệu đồng.", "other community_contribution"),
    ("Hộ ông Bảy thu 12,6 triệu đồng.", "other"),
    ("Làm 1 km đường tốn 900 triệu đồng, phần còn lại 550 triệu đồng dân phải lo.", "roads funding community_contribution"),
    ("Mỗi trạm được cấp 20 triệu đồng kinh phí hoạt động.", "funding"),
    # who owes
    ("Cả nước có 3.637 xã mắc nợ.", "other"),
    ("Cả nước có 3.637 xã.", "communes_total"),
    # of the plan, where no plan is told
    ("Sáu tháng, thu ngân sách đạt hơn 49%.", "plan_completion"),
    ("Sáu tháng, ngân sách hỗ trợ hơn 49%.", "funding"),
    # stations and insurance
    ("Huyện có 22/22 trạm y tế đạt chuẩn, 19 trạm có bác sĩ.", "health_stations health_stations"),
    ("Huyện có 22/22 trạm bơm, 19 trạm có người trực.", "irrigation_works other"),
    ("Đến nay 91,3% dân số có thẻ bảo hiểm.", "health_insurance_rate"),
    ("Đến nay 91,3% dân số có thẻ học nghề.", "population"),
    # an aside of another unit lets the list go on
    ("Tỷ lệ hộ nghèo giảm còn 3,1% (toàn quốc 5,2%), riêng huyện Can Lộc 5,8%, Thạch Hà 4,1%.", "poverty_rate " * 4),
    ("Tỷ lệ hộ nghèo giảm còn 3,1% (toàn quốc 5,2%), riêng huyện Can Lộc trồng 5,8% diện tích.", "poverty_rate poverty_rate other"),
    ("Xã Thượng Lộc nghèo nhất, tới 71%, kế đó là Mỹ Lộc 66%.", "poverty_rate poverty_rate"),
    ("Xã Thượng Lộc đông nhất, tới 71%, kế đó là Mỹ Lộc 66%.", "other other"),
    ("Tỉnh có 104/145 xã đạt chuẩn. Riêng năm 2017 có 18 xã.", "communes_ntm communes_ntm"),
    ("Tỉnh có 104/145 xã đạt chuẩn. Năm 2017 huyện có 18 xã.", "communes_ntm communes_total"),
    ("Vùng Tây Nguyên có 216/599 xã đạt chuẩn. Lâm Đồng dẫn đầu với 88/116 xã, Kon Tum 19/86 xã.", "communes_ntm " * 3),
    ("Vùng Tây Nguyên có 216/599 xã đạt chuẩn. Lâm Đồng lo nước cho 88/116 xã.", "communes_ntm other"),
    ("Thu nhập cao nhất là Thượng Lộc 32 triệu đồng; thấp nhất là Mỹ Lộc 19 triệu đồng.", "income_per_capita " * 2),
    ("Thu nhập cao nhất là Thượng Lộc 32 triệu đồng; nợ nhiều nhất là Mỹ Lộc 19 triệu đồng.", "income_per_capita other"),
    ("Tỉnh có 30 xã đạt chuẩn, 22 xã thuộc Chương trình 135 phấn đấu ra khỏi diện.", "communes_ntm other"),
    ("Nông dân góp 24 m2/sào để làm đường, tổng cộng được 11,2 ha.", "land_donated land_donated"),
    ("Nông dân góp 24 m2/sào để làm đường, chợ rộng 11,2 ha.", "land_donated area"),
    # who gives, and what is delivered
    ("Huyện cho 24 tỷ đồng để cải tạo 8 tuyến đường.", "funding roads"),
    ("Hợp tác xã ký với 9 doanh nghiệp, tiêu thụ 65% sản lượng.", "enterprises other"),
    ("Doanh nghiệp góp 65% vốn.", "funding"),
    ("Phải nộp quỹ an ninh 2 kg thóc/sào.", "other"),
    ("Lúa được mùa, năng suất 200 kg thóc/sào.", "yield_output"),
    ("Vốn gồm: huyện 6,4 tỷ đồng, dân góp 7,7 tỷ đồng, nguồn khác 13 tỷ đồng.", "funding community_contribution funding"),
    ("Dân góp 7,7 tỷ đồng; xã còn nợ người khác 13 tỷ đồng.", "community_contribution other"),
    ("Nguồn vốn: ngân sách 2 tỷ đồng; vốn vay tín dụng 960 tỷ đồng.", "funding funding"),
    ("Hộ ông Tư phải vay 960 triệu đồng.", "other"),
    ("Chương trình 135 được 98 tỷ đồng, mỗi năm huyện được cấp 15 tỷ đồng.", "funding funding"),
    ("Toàn huyện có 51 trường thì 47 trường chuẩn (thành phố 56%).", "other schools_standard schools_standard"),
    ("Toàn huyện có 51 trường thì 47 trường mất điện.", "other other"),
    ("Xã có nước sạch tập trung, 98,6% hộ đấu nối.", "clean_water_rate"),
    ("Hộ nghèo giảm còn 1,1%, tức 432 hộ.", "poverty_rate poor_households"),
    ("Hộ nghèo giảm còn 1,1%, có 432 hộ làm nghề.", "poverty_rate households"),
    ("Hộ nghèo giảm 3,4%, còn 15,8%. Can Lộc còn 29%, Thạch Hà 26,5%.", "poverty_rate " * 4),
    ("Hộ nghèo giảm 3,4%, còn 15,8%. Rừng ở Can Lộc che phủ 29%.", "poverty_rate poverty_rate other"),
    ("Xã có 1.280 ha chè, trong đó Thượng Lộc 420 ha, Mỹ Lộc 95 ha.", "crop_area " * 3),
    ("Tiền thì mỗi khẩu 700.000 đồng, mỗi năm huyện thu ngân sách 48 tỷ đồng.", "community_contribution other"),
    ("Thôn thu 2,1 tỷ đồng, bình quân 620.000 đồng/khẩu.", "other community_contribution"),
    ("Thu nhập của dân tăng, bình quân 6,2 triệu đồng/khẩu.", "income_per_capita"),
    ("Thu nhập bình quân của xã 46 triệu đồng/người/năm, trong khi cả huyện 21,3 triệu đồng.", "income_per_capita " * 2),
    ("Xây dựng 390 km lộ và 390 km hàng rào.", "roads other"),
    ("Mỗi khẩu đóng 230.000 đồng, xã hỗ trợ 100 triệu đồng.", "community_contribution funding"),
    ("Thôn 3 thu 2,5 triệu đồng/khẩu; dân bàn, chốt 1,2 triệu đồng/khẩu.", "community_contribution community_contribution"),
    ("Thôn 3 thu sai 2,5 triệu đồng/người.", "other"),
    ("Trong đó tiêu chí giao thông 21/177 xã đạt, thủy lợi 98 xã.", "communes_by_criteria communes_by_criteria"),
    ("Làm đường giao thông 21/177 xã đạt, thủy lợi 98 xã.", "other other"),
    ("Tại huyện Can Lộc, 7/22 xã đạt chuẩn; Thạch Hà 6/30, Đức Thọ 5/19.", "communes_ntm " * 3),
    ("Tại huyện Can Lộc, xã Thượng Lộc đạt 7/19 tiêu chí, Mỹ Lộc 5/19.", "criteria_met criteria_met"),
    # what is grown and sold
    ("Từ 12 ha tiêu ban đầu, nay xã có 96 ha.", "crop_area crop_area"),
    ("Từ 12 ha ban đầu, nay chợ có 96 ha.", "area area"),
    ("Trang trại mỗi năm xuất 280 tấn lợn hơi.", "yield_output"),
    ("Trang trại mỗi năm thải 280 tấn rác.", "other"),
    # things that are given, expenses, other cards, other connections
    ("Bà con hiến 3 km hàng rào.", "other"),
    ("Giá trị sản xuất bình quân 40 triệu đồng/khẩu.", "income_per_capita"),
    ("Nông dân thu 50 triệu đồng/người.", "other"),
    ("98% người lao động có thẻ bảo hiểm xã hội.", "other"),
    ("80% hộ đấu nối điện lưới.", "other"),
    ("Xã rút ngắn 12 km lộ trình.", "other"),
    ("Trạm bơm lo cho 120 ha tiêu úng.", "area"),
    ("Huyện tiêu hủy 280 tấn lợn hơi bị dịch.", "other"),
    ("Gia đình tốn 12 triệu đồng chữa bệnh.", "other"),
    ("Huyện hỗ trợ tiền, 12 tấn xi măng.", "cement"),
    ("Chị Hoa nhận vốn vay 50 triệu đồng để nuôi bò.", "other"),
    ("Đoàn viên góp 300 ngày công trồng 1.200 m2 hoa.", "labour_days crop_area"),
    ("Có 22 xã thuộc diện đạt chuẩn.", "communes_ntm"),
    # fields, gardens, bridges; people of a place and those who borrow
    ("Nhà có 5 khẩu, làm 7 sào.", "other crop_area"),
    ("Nhà có 5 khẩu, hiến 7 sào.", "other land_donated"),
    ("Năm ngoái huyện tái canh 700 ha.", "crop_area"),
    ("Huyện có 38 vườn chuẩn, 12 vườn hoa.", "model_gardens other"),
    ("Cầu treo bắc qua sông dài 84 m do Bộ Giao thông đầu tư.", "other"),
    ("Sở Giao thông làm 84 m đường.", "roads"),
    ("Mặt lộ 3 m, lộ bê tông 1.200 m.", "other roads"),
    ("Xã có 3.700 người dân, trong đó 2.100 người dân tham dự hội nghị.", "population attendees"),
    ("Dự án giúp 3.700 người dân đi lại dễ hơn.", "other"),
    ("Trong tổ có 52 người vay để nuôi bò.", "other"),
    ("Có 1.240 lượt hộ nghèo được vay vốn.", "poor_households"),
    ("Có 1.240 lượt hộ được vay vốn.", "other"),
    ("Muốn sửa đường phải mất 900 triệu đồng.", "funding"),
    ("Vụ này ông mất 900 triệu đồng.", "other"),
    # where communes lie
    ("Tỉnh điều chỉnh lộ trình đạt chuẩn của một số xã trên địa bàn 10 huyện.", "other"),
    ("Tỉnh có 10 huyện đạt chuẩn.", "districts_ntm"),
    # votes, shares of all, shares of some of the people, sums that grow
    ("Có mặt 87 hộ; 79 hộ đồng ý; 80 hộ dùng nước sạch.", "other other households"),
    ("Còn 400 triệu đồng chia cho 412 khẩu, mỗi khẩu 970.000 đồng.", "other population community_contribution"),
    ("Hơn 85% trong tổng số 116 xã đã về đích.", "communes_ntm communes_total"),
    ("Trong số 116 xã về đích, 12 xã nâng cao.", "communes_ntm communes_ntm_advanced"),
    ("Không dưới 60% số xã vướng tiêu chí thu nhập; 12 xã thiếu tiêu chí.", "communes_by_criteria communes_by_criteria"),
    ("Tỉnh còn 23,6% hộ nghèo, riêng đồng bào Khmer 38%.", "poverty_rate poverty_rate"),
    ("Tỉnh còn 23,6% hộ nghèo, 31% dân số là đồng bào Khmer.", "poverty_rate population"),
    ("Huyện trồng mới 640 ha xoài, nâng tổng diện tích lên 10.300 ha.", "crop_area crop_area"),
    ("Huyện trồng mới 640 ha xoài, tổng diện tích chợ lên 3 ha.", "crop_area area"),
    ("Dân góp 620 tỷ đồng (6,3%) và 312 ha đất.", "community_contribution land_donated"),
    ("Dân góp 620 tỷ đồng; huyện có 312 ha đất.", "community_contribution area"),
    ("Đường trục xã: 100%; trục thôn: 96,2%; kênh nội đồng: 81%.", "roads roads canals"),
    ("Số tiêu chí bình quân 16,1, còn 2 xã dưới 10 tiêu chí.", "criteria_average communes_by_criteria"),
    ("Quỹ hội đạt bình quân 420.000 đồng/hội viên.", "other"),
    ("Dân chỉ góp được 10%.", "community_contribution"),
    # shares of communes by how many criteria they meet; repairs by their length; a plan's own words
    ("Gần 60% số xã dưới 5 tiêu chí; 12% số xã đạt từ 15 tiêu chí.", "communes_by_criteria communes_by_criteria"),
    ("Gần 60% số hộ ở các xã dưới 5 tiêu chí.", "other criteria_met"),
    ("Tỉnh bố trí 12 tỷ đồng sửa 4,1 km.", "funding roads"),
    ("Các chỉ tiêu chưa đạt như khám sức khỏe điện tử (đạt 30% trở lên).", "other"),
    ("Kết nạp đảng viên đạt 122% chỉ tiêu.", "plan_completion"),
    ("Cả nước có 127 đơn vị cấp huyện đạt chuẩn, 12 tỉnh có 100% xã về đích.", "districts_ntm other communes_ntm"),
    # lists of givers, fees, shares behind a sign, areas of what is grown, those who learn
    ("Thị xã có dân số 173.000 người, trong đó 52% sống ở nông thôn.", "population population"),
    ("Thu phí rác 5.000 đồng/khẩu/tháng, thu nhập 3 triệu đồng/người/tháng.", "community_contribution income_per_capita"),
    ("Hộ nghèo: 58 hộ = 3,1%.", "poor_households"),
    ("Tổng diện tích lúa, hoa màu bị thiệt hại do hạn mặn khoảng 24.000 ha; đất ở 3 ha.", "crop_area area"),
    ("100% học sinh của trường đều là người Mông; 86% dân số là người Mông.", "other population"),
    ("Mỗi hộ lùi vào 1,25 m; làm thêm 6 m đường.", "other roads"),
    ("Thôn đổ xong 1,3 km, sang năm làm 6 km nữa; đi thêm 5 km.", "roads roads other"),
    ("Xã rộng 14,8 km2, 11.200 dân.", "area population"),
    ("Cả 21 xã đều đạt chuẩn, trong đó Việt Thành là xã nông thôn mới kiểu mẫu.", "communes_ntm"),
    ("Cả 2 xã đều đạt chuẩn nông thôn mới kiểu mẫu.", "communes_ntm_model"),
    ("Xã vốn đạt 17 tiêu chí, nay tụt còn 13.", "criteria_met criteria_met"),
    ("Xã có 17 thôn, hộ nghèo giảm còn 13.", "villages"),
    ("Chương trình xây 318 công trình: 142 công trình giao thông, 61 công trình thủy lợi.", "other other irrigation_works"),
    ("Thu nhập 12 triệu đồng/người/năm, tỷ lệ hộ nghèo chiếm 15,46% dân số.", "income_per_capita poverty_rate"),
    ("Thu nhập 12 triệu đồng/người/năm, 15,46% dân số theo đạo.", "income_per_capita population"),
    # words inside a name say nothing
    ("Hiện thu nhập bình quân đầu người của huyện Kiên Lương đạt 78,66 triệu đồng/người/năm.", "income_per_capita"),
    ("Công ty trả lương 78 triệu đồng/người/năm.", "other"),
    ("Huyện Cam Lộ giao 45 ha; xã trồng cam 45 ha.", "area crop_area"),
    # "một" that is any, funds for the poor, groups and their people
    ("Bà tính: một sào lúa thu 1,8 tạ.", "yield_output"),
    ("Bà hiến một sào lúa.", "land_donated"),
    ("Mặt trận vận động quỹ “Vì người nghèo” 18 tỷ đồng.", "community_contribution"),
    ("Ấp lập tổ thu gom rác 15 người, cả ấp 415 người.", "other population"),
    ("70% giám đốc chưa qua đào tạo, 60% lao động qua đào tạo.", "other trained_worker_rate"),
    # people of a committee, of a court, of an event are no population; those of counted villages are
    ("Ban chỉ đạo xây dựng nông thôn mới của xã gồm 21 người.", "other"),
    ("Theo bản án, ông Ba cùng 3 người nữa phải trả lại tiền.", "other"),
    ("Nhóm thiện nguyện ủng hộ tiền chữa bệnh cho 6 người.", "other"),
    ("Xã có 11 ấp, 19.300 người.", "villages population"),
    ("Ấp có 96 hộ với 388 người.", "households population"),
    # "con" that is no animal
    ("Xã có 240 con em đi học xa.", "other"),
    ("Lũ về, 14 con tàu phải vào bờ.", "other"),
    ("Tỉnh có 900.000 con người cần cù.", "other"),
    ("Trại nuôi 240 con.", "livestock"),
    ("Xã có 14 con trâu, 300 con nhím.", "livestock livestock"),
    # criteria of a family are none of the commune
    ("Chị Mận là hội viên đạt 8 tiêu chí.", "other"),
    ("Nhà nào cũng đạt 8 tiêu chí 5 không, 3 sạch.", "other"),
    ("Hội viên góp công để xã đạt 14 tiêu chí.", "criteria_met"),
    # what is told of others goes on with none
    ("Tỉnh có 104/145 xã đạt chuẩn. Riêng năm 2017 có 18 xã bị lũ.", "communes_ntm other"),
    ("Hộ nghèo còn 15,8%. Can Lộc có 29% diện tích rừng.", "poverty_rate other"),
    ("Hộ nghèo giảm 3%, còn 12% là hộ cận nghèo.", "poverty_rate other"),
    # all of them did not do what some of them did
    ("Huyện có 20 xã, 14 xã đạt chuẩn, 3 xã nâng cao.", "communes_total communes_ntm communes_ntm_advanced"),
    ("Xã có 5 trường thì 2 trường chưa đạt chuẩn quốc gia.", "other schools_standard"),
    ("Có 5 xã của huyện Can Lộc và 3 xã của huyện Thạch Hà được công nhận đạt chuẩn.", "communes_ntm communes_ntm"),
    # a council sits over so many, or has recognised them
    ("Hội đồng thẩm định họp, xét công nhận 2 xã đạt chuẩn và 3 xã đạt chuẩn nâng cao.", "other other"),
    ("Hội đồng nghe về 2 xã xét công nhận đạt chuẩn nâng cao.", "other"),
    ("Hội đồng họp và đã xét công nhận 2 xã đạt chuẩn.", "communes_ntm"),
    ("Năm 2022, tỉnh xét công nhận thêm 7 xã đạt chuẩn.", "communes_ntm"),
    # of all in the country or the province; what a headline says behind its colon
    ("Hơn 51% số xã trên cả nước đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Hơn 51% số xã trên địa bàn tỉnh đạt trên 15 tiêu chí.", "communes_by_criteria"),
    ("Kế hoạch đưa 19 xã đạt chuẩn năm 2020: Khó về đích đúng hẹn", "communes_ntm"),
    ("Trong 19 xã đăng ký năm 2020, có 4 xã khó về đích.", "other other"),
    # a norm measures what is set against it
    ("Nước sạch theo quy chuẩn mới 24,7% hộ được dùng, trong khi quy định là 60% trở lên.", "clean_water_rate clean_water_rate"),
    ("Thu nhập đạt 24 triệu đồng/người, trong khi chuẩn của vùng là 27 triệu đồng.", "income_per_capita income_per_capita"),
    ("Xã có 24% diện tích rừng, trong khi quy định là 60%. Xã làm 3 km đường, trong khi hộ nghèo còn 5%.", "other other roads poverty_rate"),
    ("Huyện có 7/14 xã đạt chuẩn; toàn tỉnh có 37/119 xã, hiện còn 4 xã đạt dưới 10 tiêu chí.", "communes_ntm communes_ntm communes_by_criteria"),
    ("Huyện có 7/7 xã đạt chuẩn và hoàn thành 9/9 tiêu chí huyện nông thôn mới.", "communes_ntm criteria_met"),
    # the districts of a count, one after another
    (
        "Tỉnh công nhận 18 xã nâng cao. Nhiều nhất là huyện Can Lộc với 8 xã, tiếp đến là Thạch Hà 4 xã; Hương Sơn và Cẩm Xuyên mỗi huyện 3 xã.",
        "communes_ntm_advanced communes_ntm_advanced communes_ntm_advanced communes_ntm_advanced",
    ),
    ("Tỉnh công nhận 18 xã nâng cao. Huyện Can Lộc có 8 xã ven biển.", "communes_ntm_advanced other"),
    (
        "Tỉnh công bố 14 thôn đạt chuẩn nông thôn mới (NTM) kiểu mẫu. Cụ thể, huyện Can Lộc 8 thôn; Thạch Hà 6 thôn.",
        "model_residential_areas model_residential_areas model_residential_areas",
    ),
    ("Toàn tỉnh có 58/80 xã đạt chuẩn và 12 xã NTMNC.", "communes_ntm communes_ntm_advanced"),
    # communes that are looked at, or whose heads come
    ("Hội đồng xét hồ sơ của 23 xã.", "other"),
    ("Tiếp đoàn có lãnh đạo 2 xã.", "other"),
    ("Huyện có 29 xã đạt chuẩn văn hóa nông thôn mới.", "other"),
    # by its own words, whatever others are
    ("Xã Thượng Lộc đạt chuẩn nâng cao, 2 xã còn lại đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Về nông thôn mới nâng cao, huyện có 2 xã đạt chuẩn.", "communes_ntm_advanced"),
    ("Xã Thượng Lộc đạt chuẩn, 2 xã còn lại đạt chuẩn nông thôn mới nâng cao.", "communes_ntm_advanced"),
    # communes that take part in the programme are all there are
    ("Cả nước có 8.909 xã tham gia xây dựng nông thôn mới.", "communes_total"),
    ("Huyện có 14 xã thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới.", "communes_total"),
    ("Huyện có 14 xã thực hiện dự án trồng rừng.", "other"),
    # who comes
    ("Đại biểu Quốc hội đã tiếp xúc hơn 100 cử tri.", "attendees"),
    ("Hơn 100 cử tri kiến nghị sửa đường.", "other"),
    ("Dự lễ có lãnh đạo huyện; cùng hơn 400 người dân trong xã.", "attendees"),
    ("Dịch bệnh làm 400 người dân trong xã mất việc.", "other"),
    ("Số hộ tham dự 127/146 hộ.", "attendees"),
    ("Số hộ hiến đất 127/146 hộ.", "households"),
    # money
    ("Tỉnh bố trí 12 tỷ đồng để trả nợ.", "funding"),
    ("Xã còn nợ 12 tỷ đồng.", "other"),
    ("Mỗi chị được vay 20 triệu đồng nuôi bò.", "funding"),
    ("Mỗi chị bán bò được 20 triệu đồng.", "other"),
    ("Đề nghị UBND tỉnh bổ sung 1.500 tấn xi măng và 3,5 tỷ đồng cho huyện.", "cement funding"),
    ("Vốn huy động trong dân chỉ được 5,2 tỷ đồng.", "community_contribution"),
    ("Nhà nước và nhân dân góp được 26 tỷ đồng.", "funding"),
    ("Vốn đầu tư đạt 18,6 tỷ đồng thì dân góp 230 triệu đồng.", "funding community_contribution"),
    # money that is added, set first or short; what is lent to people
    ("Tỉnh sẽ bổ sung cho huyện 46 tỷ đồng. Huyện cam kết ưu tiên 12 tỷ đồng cho hạ tầng.", "funding funding"),
    ("Các xã đăng ký về đích thì thiếu gần 40 tỷ đồng.", "funding"),
    ("Các xã đăng ký về đích thì nợ gần 40 tỷ đồng.", "other"),
    ("400 hộ được vay gần 12 tỷ đồng. Xã phải vay 2 tỷ đồng.", "households funding other"),
    # what a measure is elsewhere, told in a sentence of its own
    ("Hộ nghèo của tỉnh còn 2,3%. Cao nhất là Hương Khê 5,1%, thấp nhất là Đức Thọ 1,2%.", "poverty_rate poverty_rate poverty_rate"),
    ("Thu nhập bình quân đầu người là 42 triệu đồng. Riêng huyện Đức Thọ 51 triệu đồng, Hương Khê 37 triệu đồng.", "income_per_capita income_per_capita income_per_capita"),
    ("Tổng vốn huy động 4.200 tỷ đồng. Huyện Đức Thọ cao nhất, 900 tỷ đồng; vùng Tây Nguyên 40 tỷ đồng.", "funding funding funding"),
    ("Thu nhập bình quân đầu người là 42 triệu đồng. Huyện Đức Thọ có 5 tỷ đồng gửi tiết kiệm.", "income_per_capita other"),
    ("Tổng vốn huy động 4.200 tỷ đồng. Huyện Đức Thọ nợ 5 tỷ đồng.", "funding other"),
    ("Giá trị sản xuất tăng 8,3% so cùng kỳ.", "growth_rate"),
    # what a work has cost, whose share it is, land that is given in other words, communes with their diploma
    ("Trạm ngốn 4,3 tỷ đồng. Chợ tốn 3,9 tỷ đồng, dân góp 450 triệu đồng.", "funding funding community_contribution"),
    ("Mỗi hộ tốn 3 triệu đồng tiền nước; máy cũ ngốn hơi nhiều, 2 lớp học đóng cửa.", "other other"),
    ("Huyện huy động 264 tỷ đồng, phần của dân là 62 tỷ đồng; phần của doanh nghiệp 20 tỷ đồng.", "funding community_contribution funding"),
    ("Ông đốn dừa, dâng luôn 420 m2 đất. Nhà kho rộng 420 m2.", "land_donated area"),
    ("Hiện 5/7 xã có bằng. 3/7 xã có bằng khen.", "communes_ntm other"),
    ("Số đàn bò tăng 8,3% so cùng kỳ.", "other"),
]


@pytest.mark.parametrize(("text", "indicators"), ROWS)
def test_indicator_of_the_press(read: Read, text: str, indicators: str) -> None:
    found = [f["indicator"] for f in read("figure", text, scope="42", published="2018-05-02")]
    assert found == indicators.split()
