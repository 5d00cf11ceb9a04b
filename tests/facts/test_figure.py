"""Figures: a target is not an achievement, a period no stock, a scope the unit that is spoken of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

STATUS = [
    ("Đến nay, toàn huyện có 9 xã đạt chuẩn nông thôn mới.", "achieved"),
    ("Nghị quyết giao năm 2018 có 3 xã đạt chuẩn.", "target"),
    ("Đảng bộ đặt ra các chỉ tiêu, trong đó có 3 xã đạt chuẩn.", "target"),
    ("Đảng bộ đặt ra chỉ tiêu: thu nhập đạt 45 triệu đồng/người.", "target"),
    ("Vấn đề đặt ra hiện nay là còn 12 hộ nghèo.", "achieved"),
    ("Kỳ vọng cuối năm thu nhập đạt 45 triệu đồng/người.", "target"),
    ("Đáp ứng kỳ vọng của dân, xã làm được 12 km đường.", "achieved"),
    ("Nhằm phát triển từ 80 đến 100 sản phẩm OCOP, UBND tỉnh giao các huyện rà soát.", "target"),
    ("Nhằm phát triển sản xuất, xã xây 3 mô hình.", "achieved"),
    ("Nhằm giảm nghèo, huyện đã cho vay 20 tỷ đồng.", "achieved"),
    ("Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn quốc gia đạt 62%.", "achieved"),
    ("Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn phải đạt từ 50% trở lên.", "required"),
    ("Năm 2018, huyện phấn đấu có thêm 3 xã đạt chuẩn.", "target"),
    ("Mục tiêu đến năm 2020 có 15 xã về đích.", "target"),
    ("Huyện đăng ký 4 xã đạt chuẩn trong năm 2018.", "registered"),
    ("Ước đến hết năm 2017, thu nhập đạt 35 triệu đồng/người.", "forecast"),
    ("Theo quy định, xã phải có ít nhất 2 mô hình.", "required"),
    ("Huyện chưa thành lập được 5 mô hình theo kế hoạch.", "not_achieved"),
    ("Huyện đã thành lập mới 23 mô hình sản xuất.", "achieved"),
    ("Có 50 xã đạt chuẩn vào năm 2025 là mục tiêu của tỉnh.", "target"),
    ("6 tháng đầu năm, dân hiến 2 ha đất làm đường.", "achieved"),
    ("Thu nhập bình quân khu vực nông thôn ước 48,2 triệu đồng/người.", "forecast"),
    ("Thiệt hại do lũ ước khoảng 48 tỷ đồng.", "achieved"),
    ("Vốn đối ứng theo nhu cầu hơn 120 tỷ đồng.", "forecast"),
    ("Hội phấn đấu cuối năm nay 100% chi hội đăng ký phong trào.", "target"),
    ("Xã Thượng Lộc là xã cuối cùng, còn 4 tiêu chí.", "not_achieved"),
    ("Tỷ lệ hộ nghèo chỉ còn 4%.", "achieved"),
    ("Xã Thượng Lộc hụt 4 tiêu chí.", "not_achieved"),
    ("Có 4 xã bị tụt tiêu chí.", "not_achieved"),
    ("Để không bị tụt tiêu chí, xã đầu tư 5 tỷ đồng làm đường.", "achieved"),
    ("3 xã còn lại phải hoàn thành trong năm nay.", "target"),
    ("Hiện có 3 xã phải học tập trung.", "achieved"),
    ("Hộ nghèo theo chuẩn mới 47,2%.", "achieved"),
    ("Có 252 phiếu chưa hài lòng.", "achieved"),
    ("Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95% trở lên.", "target"),
    ("Đã có 95% trở lên số hộ dùng nước sạch.", "achieved"),
    ("Phấn đấu năm 2018, mức thu nhập bình quân đạt 60 triệu đồng/người.", "target"),
    ("Với quyết tâm của nhân dân, xã đạt 19/19 tiêu chí.", "achieved"),
    ("Xã quyết tâm đạt 19/19 tiêu chí.", "target"),
    ("Hộ nghèo theo tiêu chí NTM còn 1,2%.", "achieved"),
    ("Xã Thượng Lộc mong các doanh nghiệp hỗ trợ 40 tấn xi măng.", "target"),
    ("Hộ nghèo theo tiêu chí mới còn 1,2%.", "achieved"),
    ("Thu ngân sách chỉ đạt 47% kế hoạch tỉnh giao.", "achieved"),
    ("Kế hoạch tỉnh giao năm 2018 là 47%.", "target"),
    ("Huyện có 12 xã đạt chuẩn, vượt mục tiêu cả giai đoạn được giao.", "achieved"),
    ("3 trong 8 xã đăng ký năm 2016 là Thượng Lộc, Vượng Lộc và Sơn Lộc chưa hoàn thành hồ sơ.", "not_achieved"),
    ("8 xã đăng ký hoàn thành hồ sơ.", "registered"),
    ("Bình quân mỗi xã đạt 9,3 tiêu chí theo Bộ tiêu chí quốc gia.", "achieved"),
    ("Tính theo Bộ tiêu chí quốc gia, xã Thượng Lộc đạt 18/19 tiêu chí.", "achieved"),
    ("Huyện hoàn thành các chỉ tiêu nghị quyết đề ra; trong đó có 10 chỉ tiêu vượt.", "achieved"),
    ("Có 3 xã (Thượng Lộc, Vượng Lộc, Sơn Lộc) chưa đạt tiêu chí hộ nghèo.", "not_achieved"),
    ("Ước tính có thêm 6 xã được công nhận.", "forecast"),
    ("Huyện không thể có 50% số xã đạt chuẩn.", "not_achieved"),
    ("Kỳ họp thông qua nghị quyết với các chỉ tiêu chủ yếu như: thu nhập bình quân đạt 51 triệu đồng.", "target"),
    ("Kết quả thực hiện các chỉ tiêu chủ yếu như: thu nhập bình quân đạt 51 triệu đồng.", "achieved"),
]
STATUSES = [
    ("Huyện tiếp thu. Nếu cả hai xã được công nhận, Can Lộc có 7/10 xã đạt chuẩn.", ["achieved", "forecast"]),
    ("Đồng chí Khuyến đề nghị UBND huyện xem lại số liệu hộ nghèo của Sơn Lộc, vì báo cáo 2,9% nhưng phiếu điều tra là 4,1%.", ["achieved", "achieved"]),
    ("Riêng 40 xã nằm trong lộ trình đạt trung bình 14,9 tiêu chí.", ["achieved", "achieved"]),
    ("Xã đã không ngừng nỗ lực, phấn đấu nâng chất tiêu chí. Trong đó, 100% tuyến đường được bê tông hóa.", ["achieved"]),
    ("Xã phấn đấu nâng chất tiêu chí. Trong đó, 100% tuyến đường được bê tông hóa.", ["target"]),
    ("Năm nay huyện phấn đấu có thêm 4 xã đạt chuẩn. Tổng kinh phí bố trí là 46 tỷ đồng.", ["target", "achieved"]),
    ("Xã đã xây mới đạt chuẩn 2 km đường.", ["achieved"]),
    ("Hộ nghèo còn 3% mới đạt chuẩn.", ["required"]),
    ("Kỳ họp chuyển 84 lượt ý kiến, kiến nghị, gồm 76 ý kiến, kiến nghị lĩnh vực kinh tế và 8 ý kiến.", ["achieved"] * 3),
    ("Ba xã đăng ký về đích; trong đó Thượng Lộc đã đạt 17/19 tiêu chí, Sơn Lộc 15 tiêu chí.", ["registered", "achieved", "achieved"]),
    ("Thượng Lộc phấn đấu đạt 17 tiêu chí, Sơn Lộc 15 tiêu chí.", ["target", "target"]),
    ("Còn 3 xã chưa đạt chuẩn là Thượng Lộc (15 tiêu chí), Sơn Lộc (12) và Vượng Lộc (10).", ["not_achieved", "achieved", "achieved", "achieved"]),
    ("Qua rà soát, 3 xã chắc chắn đạt chuẩn, 2 xã khó có thể về đích.", ["forecast", "not_achieved"]),
    ("Tỷ lệ hộ nghèo ước cuối năm còn 12,5% (đầu năm là 15%).", ["forecast", "achieved"]),
    ("Sản lượng cam ước đạt 2.600 tấn; huyện có 31 sản phẩm OCOP, trong đó 4 sản phẩm 4 sao.", ["forecast", "achieved", "achieved"]),
    ("Huyện phấn đấu có 31 sản phẩm OCOP, trong đó 4 sản phẩm 4 sao.", ["target", "target"]),
    ("Ước cả năm thu ngân sách đạt 120 tỷ đồng; thu nhập 36 triệu đồng/người.", ["forecast", "forecast"]),
    ("Vụ này huyện ước thu 12.000 tấn cam, giá bình quân 14.000 đồng/kg.", ["forecast", "achieved"]),
    ("Năm 2016, doanh thu ước 42 tỷ đồng.", ["achieved"]),
    ("Năm 2017, doanh thu ước 42 tỷ đồng.", ["forecast"]),
    ("Huyện chưa có xã nào đạt 15 tiêu chí; 5 xã đạt từ 10 đến 12 tiêu chí.", ["not_achieved", "achieved"]),
    ("Các đoàn thể đã đăng ký 35 công trình; Hội Cựu chiến binh cam kết trồng 4.000 cây xanh.", ["registered", "target"]),
    ("Các đoàn thể đã đăng ký 35 công trình.", ["registered"]),
    ("Huyện gồm 40 xã, trong đó 31 xã phải thực hiện chương trình.", ["achieved", "achieved"]),
    ("Năm xã còn lại, gồm Thượng Lộc, Vượng Lộc, Sơn Lộc, Mỹ Lộc, Trung Lộc phải hoàn thành trong năm nay.", ["target"]),
    ("Huyện đã xin tỉnh chủ trương xây cụm công nghiệp rộng 6,5 ha.", ["target"]),
    ("Muốn xây chợ mới phải có 4,5 tỷ đồng.", ["forecast"]),
    ("Muốn được công nhận, xã phải có ít nhất 2 mô hình.", ["required"]),
    ("Chủ tịch UBND huyện giao Phòng Nông nghiệp tham mưu phân khai 5,8 tỷ đồng.", ["target"]),
    ("Xã được huyện giao 5,8 tỷ đồng.", ["achieved"]),
    ("Xã đặt mục tiêu về đích năm 2018, nhưng còn 5/19 tiêu chí.", ["not_achieved"]),
    ("Xã đặt mục tiêu năm 2018 đạt 5 tiêu chí.", ["target"]),
    ("Đoàn kiến nghị tỉnh ưu tiên vốn cho 7 xã chưa đạt.", ["not_achieved"]),
    ("Nếu cả hai xã được công nhận, Can Lộc có 7/10 xã đạt chuẩn.", ["achieved", "forecast"]),
    ("Nếu tính cả vốn lồng ghép, xã đã đầu tư 20 tỷ đồng.", ["achieved"]),
    ("Đoàn phúc tra thấy Thượng Lộc tụt 2 tiêu chí.", ["not_achieved"]),
    ("Tỷ lệ tham gia BHYT tụt từ 94% xuống 83%.", ["achieved", "achieved"]),
    ("So với quy định là 95%, xã đạt 98%.", ["required", "achieved"]),
    ("Tỷ lệ nhà ở đạt chuẩn theo quy định đạt 99,1%; tỷ lệ lao động có việc làm đạt 92%.", ["achieved", "achieved"]),
    ("Theo quy định, mỗi hộ đóng 100.000 đồng; mỗi khẩu 2,5 kg thóc.", ["required", "required"]),
    ("Nhiều xã hiện vẫn còn “nợ” 4 tiêu chí.", ["not_achieved"]),
    ("Cả 2 xã thuộc kế hoạch năm 2016 là: Thượng Lộc và Vượng Lộc (huyện Can Lộc) chưa đạt chuẩn nâng cao.", ["not_achieved"]),
    ("Cả 2 xã thuộc kế hoạch năm 2016 là: Thượng Lộc và Vượng Lộc (huyện Can Lộc) đạt chuẩn nâng cao.", ["achieved"]),
    ("UBND tỉnh yêu cầu đối với 5 xã đạt chuẩn, tiếp tục giữ vững tiêu chí.", ["achieved"]),
    ("Dự kiến hết năm 2018 có thêm 6 xã đạt chuẩn, 4 xã kiểu mẫu và phấn đấu huyện Can Lộc về đích.", ["forecast", "forecast"]),
    ("Huyện phấn đấu có 15 xã đạt chuẩn. Như vậy, trong năm huyện tăng thêm 3 xã. Đồng thời, xây dựng 2 xã kiểu mẫu.", ["target"] * 3),
    ("Huyện phấn đấu có 15 xã đạt chuẩn. Như vậy, đến nay đã có 12 xã.", ["target", "achieved"]),
    ("Huyện có 15 xã đạt chuẩn. Như vậy, trong năm huyện tăng thêm 3 xã.", ["achieved", "achieved"]),
    ("Cán bộ đoàn kết, quyết tâm, xã đạt 19/19 tiêu chí.", ["achieved"]),
    ("Xã đạt 98%, trong khi yêu cầu là 95%.", ["achieved", "required"]),
    ("Kế hoạch đề ra là 12 km, đến nay đã làm được 10 km.", ["target", "achieved"]),
    ("3 xã đăng ký về đích đã đạt 17 tiêu chí.", ["registered", "achieved"]),
    ("Huyện có 30/32 chỉ tiêu đạt và vượt, đưa tốc độ phát triển kinh tế đạt 7,3%.", ["achieved", "achieved"]),
    ("Thu ngân sách đạt 540 tỷ đồng, vượt 53% so với dự toán; thu nhập bình quân đạt 49 triệu đồng.", ["achieved", "achieved"]),
    ("Theo dự toán, thu ngân sách 540 tỷ đồng.", ["forecast"]),
    ("Hiện có 78 xã đạt chuẩn (chỉ tiêu là 61 xã); 29 xã đạt 15 tiêu chí.", ["achieved", "target", "achieved"]),
    ("Mục tiêu năm 2018 phấn đấu thu ngân sách đạt 6 tỷ đồng. Thu nhập bình quân đạt 51 triệu đồng. Năng suất lúa đạt 6 tấn/ha.", ["target", "target", "target"]),
    ("Xã phấn đấu có 3 vườn mẫu. Đến nay đã có 2 vườn mẫu. Thu nhập bình quân đạt 51 triệu đồng.", ["target", "achieved", "achieved"]),
    ("Xã phấn đấu có 3 vườn mẫu. Ông Khuê tặng 15 chiếc xe đạp.", ["target", "achieved"]),
    ("Đến năm 2020, thu nhập đạt 70 triệu đồng; tham gia bảo hiểm y tế đạt 100%.", ["target", "target"]),
    ("Đến năm 2020, thu nhập đạt 70 triệu đồng; hiện có 3 vườn mẫu.", ["target", "achieved"]),
    ("Mục tiêu năm 2018: giảm tỷ lệ hộ nghèo từ 7,9% xuống còn 6%.", ["achieved", "target"]),
    ("Huyện điều chỉnh kế hoạch huy động từ 86 tỷ đồng xuống 60 tỷ đồng.", ["target", "target"]),
    ("Nhu cầu vốn năm nay khoảng 140 tỷ đồng nhưng mới cân đối được 62 tỷ đồng.", ["forecast", "achieved"]),
    ("Mục tiêu năm 2018 trồng mới 40 ha chè, xây mới 3 nhà văn hóa.", ["target", "target"]),
    ("Có 9 thôn được công nhận, 41 thôn đăng ký; 212 vườn đạt chuẩn.", ["achieved", "registered", "achieved"]),
    ("Hiện còn 22 xã chưa đạt chuẩn, trong đó mỗi xã mới đạt 7 tiêu chí.", ["not_achieved", "achieved"]),
    ("Tỷ lệ thu gom rác mới đạt 81% (yêu cầu 90%).", ["achieved", "required"]),
    ("Huyện giao kế hoạch: trồng mới 40 ha chè. Kinh phí thực hiện là 12 tỷ đồng.", ["target", "target"]),
    ("Xã cần 13 tỷ đồng làm đường. Trong đó, thôn Đông 9 tỷ đồng và thôn Tây 4 tỷ đồng.", ["forecast", "forecast", "forecast"]),
    ("Tỉnh phấn đấu có thêm 31 xã được công nhận đạt chuẩn nông thôn mới (NTM); trong đó có 8 xã nâng cao.", ["target", "target"]),
    ("Tỉnh phấn đấu có thêm 31 xã về đích, hiện đã có 8 xã nâng cao.", ["target", "achieved"]),
    ("Xã quyết tâm hoàn thành 7 tiêu chí chưa đạt để hoàn thành 19/19 tiêu chí.", ["target", "target"]),
    ("Xã có 7 tiêu chí chưa đạt.", ["not_achieved"]),
    ("Văn phòng chi tiền không có hóa đơn theo quy định hơn 120 triệu đồng.", ["achieved"]),
    ("Xã thu sai quy định 300 triệu đồng.", ["achieved"]),
    ("Theo quy định, mỗi hộ nộp 300.000 đồng.", ["required"]),
    ("Trả lời đề nghị trên, ông Khuê cho rằng huyện có 4 xã đạt chuẩn.", ["achieved"]),
    ("Ông Lê Văn Khuê, Chủ tịch UBND huyện chỉ đạo Phòng Nông nghiệp mở 3 lớp dạy nghề cho nông dân.", ["target"]),
    ("Ông Lê Văn Khuê, Chủ tịch UBND huyện cho biết Phòng Nông nghiệp mở 3 lớp dạy nghề cho nông dân.", ["achieved"]),
    ("Chủ tịch UBND tỉnh Lê Văn Khuê giao Sở Tài chính bố trí 20 tỷ đồng cho 5 xã.", ["target", "target"]),
    ("Bí thư Huyện ủy Lê Văn Khuê biểu dương xã Tân Lộc làm được 12 km đường.", ["achieved"]),
    ("Công an huyện nhắc nhở 7 hộ đốt rơm rạ ngoài đồng.", ["achieved"]),
    ("Bí thư Huyện ủy Lê Văn Khuê đề nghị các xã học cách làm của xã Tân Lộc, nơi đã có 15 vườn mẫu.", ["achieved"]),
    ("Đến nay 14/22 xã của huyện đạt chuẩn. 8 xã còn lại chia làm hai tốp.", ["achieved", "not_achieved"]),
    ("Đến nay 14/22 xã của huyện đạt chuẩn. 8 xã còn lại đạt 15 tiêu chí.", ["achieved", "achieved"]),
]
INDICATOR = [
    ("Toàn huyện có 9 xã đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Thu nhập bình quân đạt 36 triệu đồng/người/năm.", "income_per_capita"),
    ("Tỷ lệ hộ nghèo giảm còn 3,2%.", "poverty_rate"),
    ("Huyện thành lập mới 12 tổ hợp tác.", "cooperative_groups"),
    ("Huyện có 14 hợp tác xã kiểu mới.", "cooperatives"),
    ("Làm mới 12,5 km đường giao thông nông thôn.", "roads"),
    ("Nhân dân đóng góp 3,5 tỷ đồng.", "community_contribution"),
    ("Ngân sách huyện hỗ trợ 12 tỷ đồng.", "funding"),
    ("Thu nhập bình quân đầu người đạt 36 triệu đồng, ước năm 2018 đạt 39 triệu đồng.", "income_per_capita income_per_capita"),
    ("Thu nhập tăng từ 25 triệu đồng (năm 2010) lên 36 triệu đồng vào năm 2018.", "income_per_capita income_per_capita"),
    ("Thu nhập bình quân đầu người khu vực nông thôn của huyện năm 2017 tính chung đạt 36 triệu đồng/người.", "income_per_capita"),
    ("Thu nhập đạt 36 triệu đồng/người, tăng gấp 3 lần.", "income_per_capita income_per_capita"),
    ("Tỷ lệ hộ nghèo các xã dưới 5% và trên địa bàn toàn huyện là 3,1%.", "poverty_rate poverty_rate"),
    ("Huyện đạt 9/9 tiêu chí theo quy định.", "criteria_met"),
    ("Có 7 xã giữ vững tiêu chí thu nhập, 5 xã không duy trì được tiêu chí môi trường.", "communes_by_criteria communes_by_criteria"),
    ("Có 6 xã giữ vững danh hiệu xã nông thôn mới.", "communes_ntm"),
    ("Huyện có 4 xã đạt tiêu chí nông thôn mới.", "communes_ntm"),
    ("Huyện có 4 xã đạt tiêu chí giao thông.", "communes_by_criteria"),
    ("Thu nhập đạt 36 triệu đồng, còn quỹ khuyến học của dòng họ có 39 triệu đồng.", "income_per_capita other"),
    ("Xã cần kinh phí 13 tỷ đồng. Trong đó, thôn Đông 9 tỷ đồng và thôn Tây 4 tỷ đồng.", "funding funding funding"),
    ("Công nhận 13 xã đạt chuẩn nông thôn mới nâng cao.", "communes_ntm_advanced"),
    ("Công nhận 2 xã đạt chuẩn nông thôn mới kiểu mẫu.", "communes_ntm_model"),
    ("Hiện toàn tỉnh có 32 xã nông thôn mới.", "communes_ntm"),
    ("Công nhận 3 xã đạt chuẩn. Trong đó, huyện Can Lộc có 2 xã (Thượng Lộc, Vượng Lộc).", "communes_ntm communes_ntm"),
    ("Có 2 xã đang làm thủ tục hồ sơ đề nghị công nhận đạt chuẩn.", "other"),
    ("Thanh tra yêu cầu thu hồi 690 triệu đồng chi sai.", "other"),
    ("Cả nước có 1.860 xã đạt chuẩn nâng cao và 340 xã đạt chuẩn kiểu mẫu.", "communes_ntm_advanced communes_ntm_model"),
    ("Toàn huyện có 5 xã đạt chuẩn và 3 xã nâng cao.", "communes_ntm communes_ntm_advanced"),
    ("Đến nay huyện có 3 xã đạt chuẩn, đến năm 2020 phấn đấu có 10 xã.", "communes_ntm communes_ntm"),
    ("Trong 22 xã của huyện có 4 xã đạt chuẩn.", "communes_total communes_ntm"),
    ("Bản cách trung tâm xã 20 km.", "other"),
    ("Có thêm 2 xã: Thượng Lộc (Can Lộc) và Sơn Kim 1 (Hương Sơn) được công nhận đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("18 xã được công nhận đạt chuẩn xã nâng cao.", "communes_ntm_advanced"),
    ("Tỷ lệ hộ cận nghèo 1,6%.", "other"),
    ("2 xã Thượng Lộc và Vượng Lộc đạt chuẩn NTM, xã Sơn Lộc đạt chuẩn NTM nâng cao.", "communes_ntm"),
    ("Xã có 310 ha chè. Trong đó, 175 ha đã cho thu.", "crop_area crop_area"),
    ("Xã có 310 ha chè. Sân vận động rộng 2 ha.", "crop_area area"),
    ("90% trường học đạt chuẩn quốc gia.", "schools_standard"),
    ("100% trạm y tế đạt chuẩn quốc gia.", "health_stations"),
    ("Dân số 6.000 người.", "population"),
    ("Bình quân toàn huyện đạt 12,6/19 tiêu chí.", "criteria_average"),
    ("50% số xã đạt chuẩn nâng cao.", "communes_ntm_advanced"),
    ("Lắp 12 km đường điện chiếu sáng.", "other"),
    ("Huyện có 25/25 xã hoàn thành Chương trình mục tiêu quốc gia xây dựng nông thôn mới.", "communes_ntm"),
    ("88% hộ dân có nhà tiêu hợp vệ sinh.", "other"),
    ("100% hộ dân, trường học, trạm y tế dùng điện.", "other"),
    ("Huyện có 14 xã bị sụt giảm tiêu chí.", "communes_by_criteria"),
    ("Số xã đạt chuẩn thuộc các huyện gồm: Can Lộc (10 xã), Thạch Hà (7 xã), Hương Sơn (6 xã).", "communes_ntm communes_ntm communes_ntm"),
    ("Tỉnh có 53 xã đạt chuẩn, trong đó huyện Can Lộc có 33 đơn vị, Thạch Hà có 20 đơn vị.", "communes_ntm communes_ntm communes_ntm"),
    ("Tỉnh có 53 xã đạt chuẩn. Lớp học có 33 đơn vị.", "communes_ntm other"),
    ("Toàn tỉnh có 106 xã, trong đó có 59 xã đông đồng bào.", "communes_total other"),
    ("Tỉnh đạt 2.774 tiêu chí (bình quân 12,3 tiêu chí/xã).", "criteria_met criteria_average"),
    ("Ba huyện Can Lộc, Thạch Hà, Hương Sơn đã được Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới.", "districts_ntm"),
    ("Có 100% số thôn có điện.", "other"),
    ("Có 37 xã giảm 92 tiêu chí.", "communes_by_criteria criteria_met"),
    ("Giá trị sản xuất đạt 120 tỷ đồng.", "other"),
    ("Tổng kinh phí huy động 99 tỷ đồng, trong đó nhân dân đóng góp 46 tỷ đồng.", "funding community_contribution"),
    ("Làm 40 km kênh mương và 70 km đường.", "canals roads"),
    ("Vườn cam cho thu nhập 200 triệu đồng/năm.", "other"),
    ("Thu nhập bình quân đạt 36 triệu đồng/năm.", "income_per_capita"),
    ("Huyện mở lớp tập huấn cho 98 học viên.", "attendees"),
    ("Có 59 xã khu vực III.", "other"),
]
PERIOD = [
    ("7 tháng đầu năm 2017, huyện thành lập mới 23 mô hình.", {"start": "2017-01-01", "end": "2017-07-31"}, None),
    ("Đến năm 2020, huyện phấn đấu có 15 xã về đích.", {"end": "2020-12-31"}, None),
    ("Tính đến hết tháng 6/2017, toàn huyện có 9 xã đạt chuẩn.", None, "2017-06-30"),
    ("Đến nay, toàn huyện có 9 xã đạt chuẩn.", None, "2017-08-07"),
    ("Huyện có 9 xã đạt chuẩn.", None, None),
    ("Huyện có 9 xã đạt chuẩn, dân số (năm 2016) đông.", None, None),
    ("Năm 2016, toàn huyện có 9/20 xã đạt chuẩn.", None, "2016-12-31"),
    ("Các xã hoàn thành 12 km đường trước ngày 25/12 theo yêu cầu của huyện.", {"end": "2017-12-25"}, None),
    ("Nhu cầu vốn 2018 khoảng 12 tỷ đồng.", {"start": "2018-01-01", "end": "2018-12-31"}, None),
    ("Huyện phấn đấu đến hết 2020 có 15 xã đạt chuẩn.", {"end": "2020-12-31"}, None),
    ("Hết năm 2015, xã đạt 12/19 tiêu chí, năm 2018, xã sẽ về đích.", None, "2015-12-31"),
    ("Mỗi năm huyện có 1 xã về đích.", None, None),
    ("Từ đầu năm đến nay, kinh tế tăng trưởng. Cụ thể, diện tích cây hàng năm đạt 11.300 ha.", {"start": "2017-01-01", "end": "2017-08-07"}, None),
    ("Từ đầu năm đến nay, kinh tế tăng trưởng. Hằng năm, xã thu 3 tỷ đồng.", None, None),
    ("Hiện Can Lộc có 9 xã đạt chuẩn.", None, "2017-08-07"),
    ("Hiện thực hóa 9 chỉ tiêu đã nêu.", None, None),
    ("(Baohatinh.vn) - Năm 2010, lúc mới bắt tay vào làm, tỷ lệ hộ nghèo của toàn huyện chiếm tới 21,3%.", None, "2010-12-31"),
    ("Từ chỗ đầu tư ít năm 2010, đến nay, mỗi xã đạt 15 tiêu chí.", None, "2017-08-07"),
    ("HĐND huyện khóa XX, nhiệm kỳ 2016 - 2021 nghe báo cáo: thu nhập đạt 36 triệu đồng.", None, None),
    ("Giá trị sản xuất (giá so sánh năm 2010) đạt 120 tỷ đồng.", None, None),
    ("Đến tháng 6/2017, huyện có 9 xã đạt chuẩn, vượt mục tiêu cả giai đoạn 2016-2020.", None, "2017-06-30"),
    ("Cả đợt vận động có 2020 hộ tham gia.", None, None),
    ("Huyện đạt 9/9 tiêu chí theo Bộ tiêu chí huyện nông thôn mới, giai đoạn 2016-2020.", None, None),
    ("Chưa giải ngân hết vốn năm 2016, còn 3 tỷ đồng.", None, None),
]
SCOPE = [
    ("Toàn tỉnh có 115 xã đạt chuẩn.", "42"),
    ("Toàn huyện có 9 xã đạt chuẩn.", "443"),
    ("Xã Thượng Lộc có 5 mô hình.", "18478"),
    ("Cả nước có 3.000 xã đạt chuẩn.", "VN"),
    ("Có 12 tỉnh hoàn thành nhiệm vụ.", "VN"),
    ("Huyện Can Lộc, tỉnh Hà Tĩnh có 20 xã.", "443"),
    ("Sáp nhập 50 huyện trên cả nước.", "VN"),
    ("Công nhận 12 xã thuộc các huyện Can Lộc, Thạch Hà đạt chuẩn.", "42"),
    ("Hơn 100 hộ dân xã Thượng Lộc hiến đất.", "18478"),
    ("Xã Thượng Lộc được thành lập từ 3 xã.", "18478"),
    ("Xã Thượng Lộc, ra đời hồi tháng 1 năm ngoái từ ba xã, rộng hơn trước.", "18478"),
    ("Xã Thượng Lộc, ra đời từ lâu, là một trong ba xã của huyện.", "443"),
    ("Ba xã Sơn Lộc, Mỹ Lộc, Đồng Lộc về chung một nhà, lấy tên Thượng Lộc.", "18478"),
    ("Ba xã Sơn Lộc, Mỹ Lộc, Đồng Lộc về đích; tên Thượng Lộc được giữ.", "443"),
    ("Tỉnh Hà Tĩnh hỗ trợ 70% kinh phí.", "443"),
    ("Xã Thượng Lộc và xã Vượng Lộc cùng đạt 13 tiêu chí.", None),
    ("\"Nay 19 lô rao mãi mới bán được\", ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói.", "18478"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(read: Read, text: str, status: str) -> None:
    assert [f["status"] for f in read("figure", text, scope="443")] == [status]


@pytest.mark.parametrize(("text", "statuses"), STATUSES)
def test_the_status_of_each(read: Read, text: str, statuses: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443")] == statuses


@pytest.mark.parametrize(("text", "indicator"), INDICATOR)
def test_indicator(read: Read, text: str, indicator: str) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443")] == indicator.split()


@pytest.mark.parametrize(("text", "period", "as_of"), PERIOD)
def test_period(read: Read, text: str, period: dict[str, str] | None, as_of: str | None) -> None:
    assert [(f.get("period"), f.get("as_of")) for f in read("figure", text, scope="443")] == [(period, as_of)]


@pytest.mark.parametrize(("text", "scope"), SCOPE)
def test_scope(read: Read, text: str, scope: str) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443")] == [scope]


def test_a_ratio_keeps_both_numbers(read: Read) -> None:
    (found,) = read("figure", "Có 11/22 xã không thành lập được mô hình.", scope="443")
    assert (float(found["value"]), float(found["of"]), found["status"], found["indicator"]) == (11, 22, "not_achieved", "communes_with_models")


def test_a_condition_is_no_figure_of_its_own(read: Read) -> None:
    (found,) = read("figure", "Toàn huyện có 3 xã đạt từ 15 tiêu chí trở lên.", scope="443")
    assert (found["quote"], found["condition"]["measure"], float(found["condition"]["value"])) == ("3 xã", "tiêu chí", 15)


@pytest.mark.parametrize(("text", "unit"), [("Thu nhập gấp 1,9 lần năm 2010.", "lần"), ("Thôn họp ba lần.", "count"), ("Có 46 đồng chí trưởng thôn dự.", "person"),
                                            ("Bình quân mỗi xã đạt 11,2 tiêu chí.", "criteria/commune"), ("Xã đạt 11 tiêu chí.", "count")])  # fmt: skip
def test_unit(read: Read, text: str, unit: str) -> None:
    assert [f["unit"] for f in read("figure", text, scope="443")] == [unit]


@pytest.mark.parametrize("text", ["Hạ tầng được đầu tư đồng bộ.", "Năm đồng bào hiến đất.", "Tư tưởng thông thì việc gì cũng xong.", "Đồng chí Tư vắng mặt."])
def test_words_that_are_no_money(read: Read, text: str) -> None:
    assert [f for f in read("figure", text, scope="443") if f["unit"] == "VND" or f["quote"].lower().startswith("tư")] == []


def test_what_a_page_runs_together_is_no_figure(read: Read) -> None:
    assert read("figure", "Lượt xem 3699Ngày cập nhật 23/08/2016", scope="443") == []


def test_a_list_with_the_districts_around_it_names_each(read: Read) -> None:
    text = "Tỉnh đánh giá 3 xã: Thượng Lộc và Vượng Lộc, huyện Can Lộc; Sơn Kim 1, huyện Hương Sơn."
    assert [f.get("named") for f in read("figure", text, scope="42")] == [["18478", "18427", "18196"]]
