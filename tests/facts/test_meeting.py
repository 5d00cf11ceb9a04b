"""Meetings: kind, day, part of day, organizer, period; what is no meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Sáng 12/7, Ban Chỉ đạo NTM huyện Can Lộc tổ chức hội nghị sơ kết 6 tháng đầu năm 2017.", "interim_review", "2017-07-12", "sáng", "Ban Chỉ đạo NTM huyện Can Lộc"),
    ("Hội nghị do UBND huyện Can Lộc tổ chức vào sáng 9/7 bàn việc trả nợ.", "other", "2017-07-09", "sáng", "UBND huyện Can Lộc"),
    ("Hội nghị sơ kết được Huyện ủy tổ chức ngày 9/7.", "interim_review", "2017-07-09", None, "Huyện ủy"),
    ("Hội nghị sơ kết được tổ chức ngày 9/7 tại xã Thượng Lộc.", "interim_review", "2017-07-09", None, None),
    ("Ngày 20/6/2017, UBND huyện tổ chức lễ công bố xã đạt chuẩn nông thôn mới.", "ceremony", "2017-06-20", None, "UBND huyện"),
    ("Chiều 3/8, Huyện ủy có buổi làm việc với xã Thượng Lộc.", "working_session", "2017-08-03", "chiều", "Huyện ủy"),
    ("Phát biểu tại hội nghị trực tuyến toàn quốc triển khai chương trình sáng 4/8, Bộ trưởng nêu rõ.", "deployment", "2017-08-04", "sáng", None),
    ("Hội thi khu dân cư kiểu mẫu được tổ chức ngày 2/8.", "contest", "2017-08-02", None, None),
    ("Sáng 6/7, Tổ đại biểu HĐND huyện đã tiếp xúc với cử tri xã Thượng Lộc.", "other", "2017-07-06", "sáng", "Tổ đại biểu HĐND huyện"),
    ("Ngày 9/7, lãnh đạo xã đã đối thoại với nhân dân hai thôn.", "other", "2017-07-09", None, None),
    ("Ngày 5/7, UBND huyện tổ chức hội nghị về cấp nước sạch.", "other", "2017-07-05", None, "UBND huyện"),
    ("Chiều 8/7, UBND huyện tổ chức họp xét, công nhận các thôn đạt chuẩn.", "appraisal", "2017-07-08", "chiều", "UBND huyện"),
    ("Chiều 26/6, Hội Phụ nữ xã Thượng Lộc đã ra mắt mô hình tuyến đường hoa.", "ceremony", "2017-06-26", "chiều", "Hội Phụ nữ xã Thượng Lộc"),
    ("Ngày 2/7, đoàn công tác do ông Lê Văn Bình làm trưởng đoàn vừa kiểm tra các tiêu chí tại xã Thượng Lộc.", "inspection", "2017-07-02", None, None),
    ("Sáng 3/7, Ban quản lý xã Thượng Lộc triển khai hội nghị để đánh giá tiến độ các tiêu chí.", "briefing", "2017-07-03", "sáng", "Ban quản lý xã Thượng Lộc"),
    ("Sáng 3/7, UBND huyện Can Lộc họp đánh giá kết quả xây dựng nông thôn mới 6 tháng đầu năm.", "interim_review", "2017-07-03", "sáng", "UBND huyện Can Lộc"),
    ("Sáng 3/7, UBND huyện Can Lộc tổ chức cuộc họp đánh giá kết quả năm 2016, triển khai nhiệm vụ năm 2017.", "final_review", "2017-07-03", "sáng", "UBND huyện Can Lộc"),
    ("Sáng 3/7, UBND huyện Can Lộc họp giao ban đánh giá kết quả 6 tháng đầu năm.", "briefing", "2017-07-03", "sáng", "UBND huyện Can Lộc"),
    ("Sáng 3/7, tại Hội trường Thành ủy Hà Tĩnh, tỉnh Hà Tĩnh tổ chức lễ công bố nghị quyết.", "ceremony", "2017-07-03", "sáng", None),
    ("Sáng 3/7, UBND xã Thượng Lộc, huyện Can Lộc tổ chức lễ khởi công đường.", "ceremony", "2017-07-03", "sáng", "UBND xã Thượng Lộc"),
    ("Sáng 4/7, dưới sự chủ trì của đồng chí Lê Văn Bình, Ban Chỉ đạo xã tiến hành giao ban tháng 6.", "briefing", "2017-07-04", "sáng", "Ban Chỉ đạo xã"),
    ("Ngày 3/7, Huyện ủy Can Lộc triệu tập hội nghị Ban Chấp hành Đảng bộ huyện mở rộng sơ kết giữa nhiệm kỳ.", "interim_review", "2017-07-03", None, "Huyện ủy Can Lộc"),
    ("Trong các ngày từ 3 đến 5/7/2017, Phòng Nông nghiệp huyện đã tập huấn về trồng rau an toàn.", "training", "2017-07-03", None, "Phòng Nông nghiệp huyện"),
    ("Từ ngày 3 đến 5/7, đoàn công tác của huyện Can Lộc tiến hành thẩm tra hồ sơ của ba xã.", "appraisal", "2017-07-03", None, "huyện Can Lộc"),
    ("Ngày 3/7, dưới sự chủ trì của Bí thư Huyện ủy, Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ huyện đã được tổ chức.", "other", "2017-07-03", None, "Ban Chấp hành Đảng bộ huyện"),
    ("Chiều 6/7, đồng chí Lê Văn Bình, UVT.Ư Đảng, Bí thư Tỉnh ủy chủ trì hội nghị Ban Thường vụ Tỉnh ủy.", "other", "2017-07-06", "chiều", "Ban Thường vụ Tỉnh ủy"),
    ("Đảng ủy xã Thượng Lộc tổ chức hội nghị Ban Chấp hành mở rộng vào sáng ngày 6/7.", "other", "2017-07-06", "sáng", "Đảng ủy xã Thượng Lộc"),
    ("Chiều 6/7, Thường trực Huyện ủy Can Lộc giao ban với bí thư đảng ủy các xã.", "briefing", "2017-07-06", "chiều", "Thường trực Huyện ủy Can Lộc"),
    ("Ngày 6/7, Thường trực Huyện ủy Can Lộc nghe báo cáo tiến độ của ba xã điểm.", "other", "2017-07-06", None, "Thường trực Huyện ủy Can Lộc"),
    ("Tổ đại biểu HĐND huyện Can Lộc đã tiếp xúc cử tri trước kỳ họp thứ 4 của HĐND huyện.", "other", None, None, "Tổ đại biểu HĐND huyện Can Lộc"),
    ("Ban Chỉ đạo tỉnh đã phối hợp với UBND huyện Can Lộc tổ chức họp báo cáo kết quả thẩm định.", "appraisal", None, None, "Ban Chỉ đạo tỉnh"),
    ("Chiều 6/7, ông Lê Văn Bình dẫn đầu đoàn công tác làm việc với xã Thượng Lộc về lễ hội.", "working_session", "2017-07-06", "chiều", None),
    ("Ông Lê Văn Bình dẫn đầu Đoàn công tác HĐND tỉnh khảo sát về tình hình tổ chức và hoạt động của HĐND xã.", "inspection", None, None, "Đoàn công tác HĐND tỉnh"),
    ("UBND xã Thượng Lộc sẽ tổ chức hội nghị đối thoại với nhân dân ba thôn về nước sạch và rác thải vào 7 giờ 30 phút, ngày 9/8.", "other", "2017-08-09", "sáng", "UBND xã Thượng Lộc"),
    ("Chiều 6/7, Thường trực HĐND huyện họp bàn kế hoạch giám sát.", "other", "2017-07-06", "chiều", "Thường trực HĐND huyện"),
    ("BIÊN BẢN\nKiểm tra tiến độ xây dựng nông thôn mới\nHôm nay, vào hồi 8 giờ ngày 6 tháng 7 năm 2017, đoàn có mặt.", "inspection", "2017-07-06", "sáng", None),
    ("Vừa qua, HĐND huyện phối hợp với Mặt trận huyện tổ chức hội nghị nâng cao chất lượng tiếp xúc cử tri.", "other", None, None, "HĐND huyện"),
    ("Bí thư Tỉnh ủy phát biểu chỉ đạo Hội nghị trực tuyến toàn tỉnh triển khai công tác bầu cử và chuẩn bị các điều kiện cho kỳ bầu cử của tỉnh, sáng 6/7/2017.", "deployment", "2017-07-06", "sáng", None),
    ("Kết luận của Phó Chủ tịch UBND tỉnh tại Hội nghị đánh giá ngành nông nghiệp\nNgày 6/7/2017, ông Lê Văn Bình chủ trì Hội nghị trực tuyến tổng kết ngành nông nghiệp.", "final_review", "2017-07-06", None, None),
    ("Chiều 6/7, Huyện ủy Can Lộc đã họp giao ban tháng 6.", "briefing", "2017-07-06", "chiều", "Huyện ủy Can Lộc"),
    ("Sáng 6/7, huyện Can Lộc tổ chức hội thi tuyên truyền.", "contest", "2017-07-06", "sáng", "huyện Can Lộc"),
    ("Ngày 5/7, Huyện ủy Can Lộc sơ kết 3 năm thực hiện nghị quyết về vườn mẫu.", "interim_review", "2017-07-05", None, "Huyện ủy Can Lộc"),
    ("Sáng 5/7, UBND huyện giao ban công tác tháng 6.", "briefing", "2017-07-05", "sáng", "UBND huyện"),
    ("Ngày 5/7, Hội đồng thẩm định tỉnh bỏ phiếu xét công nhận 5 xã đạt chuẩn.", "appraisal", "2017-07-05", None, "Hội đồng thẩm định tỉnh"),
    ("Sáng 5/7, xã Thượng Lộc đón bằng công nhận xã đạt chuẩn.", "ceremony", "2017-07-05", "sáng", "xã Thượng Lộc"),
    ("Ngày 5/7, đồng chí Lê Văn Bình đi thực tế mô hình vườn mẫu tại xã Thượng Lộc.", "inspection", "2017-07-05", None, None),
    ("Ngày 5/7, huyện Can Lộc tổ chức ký cam kết giao ước thi đua.", "deployment", "2017-07-05", None, "huyện Can Lộc"),
    ("Thực hiện Kế hoạch số 46/KH-UBND ngày 2/6/2017, chiều 5/7/2017 thôn Đông Mỹ tổ chức hội nghị bầu trưởng thôn.", "other", "2017-07-05", "chiều", None),
    ("Ngày 5/7, UBND huyện tổ chức Hội nghị đánh giá kết quả nông thôn mới 6 tháng đầu năm.", "interim_review", "2017-07-05", None, "UBND huyện"),
    ("Ngày 5/7, UBND huyện tổ chức Hội nghị đánh giá công tác giảm nghèo.", "other", "2017-07-05", None, "UBND huyện"),
    ("Ngày 5/7, huyện tổ chức lễ sơ kết giữa kỳ chương trình.", "interim_review", "2017-07-05", None, None),
    ("Ủy ban MTTQ huyện Can Lộc tổ chức hội nghị hiệp thương lần thứ nhất.", "other", None, None, "Ủy ban MTTQ huyện Can Lộc"),
    ("Đồng chí Lê Văn Bình, Chủ tịch UBND huyện chủ trì, điều hành hội nghị.", "other", None, None, None),
    ("Sáng 5/7, ông Lê Văn Bình đi kiểm tra việc chuẩn bị cho buổi lễ dự kiến diễn ra vào sáng 9/7.", "inspection", "2017-07-05", "sáng", None),
    ("Ngày 5/7, Ban Thường vụ Huyện ủy họp kiểm điểm tiến độ nông thôn mới.", "other", "2017-07-05", None, "Ban Thường vụ Huyện ủy"),
    ("Ngày 5/7, Ban Quản lý xã Thượng Lộc họp đánh giá quý 2.", "briefing", "2017-07-05", None, "Ban Quản lý xã Thượng Lộc"),
    ("Ngày 5/7, UBND tỉnh tổ chức hội nghị đánh giá tình hình tháng 6 và nhiệm vụ tháng 3 năm 2018.", "briefing", "2017-07-05", None, "UBND tỉnh"),
    ("Ngày 5/7, UBND tỉnh tổ chức hội nghị đánh giá 3 năm thực hiện chương trình.", "final_review", "2017-07-05", None, "UBND tỉnh"),
    ("Chủ trì hội nghị có các đồng chí: Lê Văn Bình, Bí thư Huyện ủy; Trần Văn Khải, Chủ tịch UBND huyện.", "other", None, None, None),
    ("Sáng 24/12/2017, Tổ đại biểu số 3 gồm: Lê Văn Bình, Phó Bí thư Huyện ủy; Trần Văn Khải, Giám đốc Công ty Sao Mai; Hoàng Thị Mận, Chủ tịch Hội Phụ nữ xã Thượng Lộc, đã có tiếp xúc cử tri xã Thượng Lộc.", "other", "2017-12-24", "sáng", "Tổ đại biểu số 3"),
    ("Phát biểu bế mạc kỳ họp, Chủ tịch HĐND tỉnh Lê Văn Bình nhấn mạnh ba việc.", "other", None, None, None),
    ("Hội nghị Ban Chấp hành Đảng bộ huyện Can Lộc lần thứ 14\n\nHội nghị thảo luận nhiều nội dung.", "other", None, None, "Ban Chấp hành Đảng bộ huyện Can Lộc"),
    ("Chiều 3/7, UBND huyện Can Lộc tổ chức Hội nghị giao chỉ tiêu xây dựng nông thôn mới năm 2018.", "deployment", "2017-07-03", "chiều", "UBND huyện Can Lộc"),
    ("Sáng 4/7, UBND huyện tổ chức hội nghị bàn nhiệm vụ, giải pháp năm 2018.", "deployment", "2017-07-04", "sáng", "UBND huyện"),
    ("Ngày 5/7, Hội đồng thẩm định tỉnh Hà Tĩnh họp phiên thứ hai.", "appraisal", "2017-07-05", None, "Hội đồng thẩm định tỉnh Hà Tĩnh"),
    ("Ngày 5/7, Đoàn thẩm định của tỉnh đã kiểm tra hồ sơ tại xã Thượng Lộc.", "appraisal", "2017-07-05", None, None),
    ("Ông Lê Văn Bình dẫn đầu đoàn giám sát đến làm việc tại xã Thượng Lộc ngày 5/7.", "working_session", "2017-07-05", None, None),
    ("Sáng 4/7, Ban Chỉ đạo huyện họp nghe báo cáo tiến độ quý II.", "briefing", "2017-07-04", "sáng", "Ban Chỉ đạo huyện"),
    ("Sáng 4/7, Ban Chỉ đạo huyện họp bàn chuẩn bị lễ tổng kết chương trình.", "other", "2017-07-04", "sáng", "Ban Chỉ đạo huyện"),
    ("Sáng 4/7, Huyện ủy Can Lộc tổ chức Hội nghị Ban Chấp hành lần thứ 9 (mở rộng) đánh giá kết quả 6 tháng đầu năm.", "interim_review", "2017-07-04", "sáng", "Huyện ủy Can Lộc"),
    ("Sáng 4/7, xã Thượng Lộc tổ chức đón nhận quyết định công nhận xã đạt chuẩn.", "ceremony", "2017-07-04", "sáng", "xã Thượng Lộc"),
    ("Ngày 4/7, tại đền làng, UBND huyện tổ chức Lễ khai mạc lễ hội và đón nhận Quyết định công nhận xã Thượng Lộc.", "ceremony", "2017-07-04", None, "UBND huyện"),
    ("Sáng 4/7, Hội Nông dân huyện Can Lộc tập huấn kỹ thuật ủ phân cho 60 hội viên.", "training", "2017-07-04", "sáng", "Hội Nông dân huyện Can Lộc"),
    ("Sáng 4/7, Hội Nông dân huyện Can Lộc tổ chức Chương trình tập huấn ủ phân cho 60 hội viên.", "training", "2017-07-04", "sáng", "Hội Nông dân huyện Can Lộc"),
    ("Đại biểu HĐND tỉnh tiếp xúc với cử tri xã Thượng Lộc, huyện Can Lộc, sáng 4/7.", "other", "2017-07-04", "sáng", None),
    ("Tại hội nghị sơ kết công tác xây dựng nông thôn mới 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm của huyện Can Lộc sáng 4/7, các xã nêu khó khăn.", "interim_review", "2017-07-04", "sáng", None),
    ("Tại hội nghị tổng kết năm do UBND huyện Can Lộc tổ chức mới đây, 5 xã được khen.", "final_review", None, None, "UBND huyện Can Lộc"),
    ("Từ ngày 29/6 đến ngày 2/7/2017, Mặt trận xã Thượng Lộc tổ chức hội nghị lấy phiếu.", "other", "2017-06-29", None, "Mặt trận xã Thượng Lộc"),
    ("UBND xã Thượng Lộc trân trọng kính mời các đồng chí dự Lễ công bố xã đạt chuẩn, tổ chức lúc 8 giờ ngày 12/7/2017.", "ceremony", "2017-07-12", "sáng", "UBND xã Thượng Lộc"),
    ("GIẤY MỜI\nDự họp Ban Chỉ đạo chương trình\n\nThời gian: 14 giờ ngày 12/7/2017.", "other", "2017-07-12", "chiều", "Ban Chỉ đạo chương trình"),
    ("Tiếp tục chương trình Đại hội đại biểu Đảng bộ huyện Can Lộc, chiều nay (5/7), các đại biểu thảo luận.", "other", "2017-07-05", "chiều", "Đảng bộ huyện Can Lộc"),
    ("Hội nghị Ban Chấp hành Đảng bộ huyện Can Lộc lần thứ 9\n\nTrong ngày 4/7, các đại biểu đã thảo luận nhiều nội dung.", "other", "2017-07-04", None, "Ban Chấp hành Đảng bộ huyện Can Lộc"),
    ("Hội nghị toàn quốc tổng kết chương trình sẽ diễn ra trước ngày 20/10/2017\n\nNgày 4/7, Văn phòng Chính phủ đã có văn bản số 93/VPCP-NN về việc này.", "final_review", None, None, None),
    ("Ở Can Lộc, nhiều cách làm hay được nêu. Tại hội nghị, các đại biểu đã nghe báo cáo năm 2016.", "other", None, None, None),
    ("Ngày 4/7, Bộ Giao thông Vận tải cùng với tỉnh Hà Tĩnh tổ chức Lễ khánh thành cầu.", "ceremony", "2017-07-04", None, "Bộ Giao thông Vận tải cùng với tỉnh Hà Tĩnh"),
    ("Sáng 4/7, tại Trung tâm Hội nghị tỉnh, Đại hội đại biểu phụ nữ tỉnh Hà Tĩnh tổ chức phiên khai mạc.", "other", "2017-07-04", "sáng", None),
    ("Ngày 4/7, Đảng ủy, HĐND, UBND xã Thượng Lộc tổ chức lễ hoàn công tuyến đường.", "ceremony", "2017-07-04", None, "Đảng ủy, HĐND, UBND xã Thượng Lộc"),
    ("Ngày 4/7, đoàn của tỉnh cùng phóng viên các báo kiểm tra các công trình tại xã Thượng Lộc.", "inspection", "2017-07-04", None, None),
    ("Ngày 4/7, các chi hội đều tổ chức lễ kỷ niệm ngày thành lập 20/10/1930 - 20/10/2017.", "ceremony", "2017-07-04", None, None),
    ("Trong 2 ngày (3 và 4-7), Hội Nông dân huyện Can Lộc tổ chức Đại hội đại biểu.", "other", "2017-07-03", None, "Hội Nông dân huyện Can Lộc"),
    ("Hội Nông dân huyện vừa tổ chức tổng kết công tác năm 2016.", "final_review", None, None, "Hội Nông dân huyện"),
    ("Ngày 4/7, UBND tỉnh họp phiên thường kỳ tháng 6/2017 để đánh giá kết quả phát triển trong tháng; bàn nhiệm vụ tháng tới.", "briefing", "2017-07-04", None, "UBND tỉnh"),
    ("Chiều 4/7, Đảng ủy xã tổ chức Hội nghị Ban Chấp hành lần thứ 2, nhiệm kỳ 2015 – 2020 nhằm báo cáo, đánh giá kết quả 6 tháng đầu năm.", "interim_review", "2017-07-04", "chiều", "Đảng ủy xã"),
    ("Huyện đoàn Can Lộc vừa tổ chức Hội thi kể chuyện nhân 20 năm ngày thành lập (9/12/1997-9/12/2017).", "contest", None, None, "Huyện đoàn Can Lộc"),
    ("Để chuẩn bị báo cáo tại kỳ họp thứ 5 HĐND tỉnh, sáng 4/7, Mặt trận huyện Can Lộc tổ chức hội nghị lấy ý kiến.", "other", "2017-07-04", "sáng", "Mặt trận huyện Can Lộc"),
    ("Các đại biểu kiến nghị tại phiên thảo luận tổ sáng 4/7 về vốn.", "other", "2017-07-04", "sáng", None),
    ("Trong 3 ngày (từ 4 - 6/7), Chi cục Phát triển nông thôn Hà Tĩnh tổ chức tập huấn cho cán bộ 12 huyện.", "training", "2017-07-04", None, "Chi cục Phát triển nông thôn Hà Tĩnh"),
    ("Ngày 4/7, đoàn công tác do ông Lê Văn Bình làm trưởng đoàn thăm vườn mẫu tại xã Thượng Lộc.", "inspection", "2017-07-04", None, None),
    ("Sáng 4/7, Huyện ủy Can Lộc tổ chức học tập, quán triệt nghị quyết.", "deployment", "2017-07-04", "sáng", "Huyện ủy Can Lộc"),
    ("Tại cuộc giao ban sáng 4/7, Chủ tịch UBND huyện phê bình 3 xã.", "briefing", "2017-07-04", "sáng", None),
    ("Sáng 4/7, UBND huyện Can Lộc thẩm tra các tiêu chí tại xã Thượng Lộc.", "appraisal", "2017-07-04", "sáng", "UBND huyện Can Lộc"),
    ("Phát biểu khi làm việc với huyện Can Lộc ngày 4/7, ông Lê Văn Bình yêu cầu trả nợ.", "working_session", "2017-07-04", None, None),
    ("Thực hiện kế hoạch của tỉnh về việc dọn vệ sinh đầu năm, chăm sóc hàng rào xanh và chỉnh trang vườn hộ ở các thôn, sáng 4/7, UBND xã Thượng Lộc tổ chức ra quân làm đường.", "deployment", "2017-07-04", "sáng", "UBND xã Thượng Lộc"),
    ("Sáng 4/7, tổ đại biểu HĐND tỉnh có bà Phan Thị Hiên, Phó Chủ tịch HĐND tỉnh; ông Lê Văn Khải; bà Trần Thị Mận tiếp xúc cử tri xã Thượng Lộc.", "other", "2017-07-04", "sáng", None),
    ("Tại phiên tiếp xúc cử tri chiều 4/7, cử tri xã Thượng Lộc kiến nghị sửa cầu.", "other", "2017-07-04", "chiều", None),
    ("Sáng 4/7, Chủ tịch UBND huyện Can Lộc chủ trì phiên tiếp công dân định kỳ.", "other", "2017-07-04", "sáng", None),
    ("Hội nghị tổng kết tổ chức ngày 4/7 nêu tên nhiều xã nợ đọng. Trước đó, huyện Can Lộc triển khai dự án mở rộng đường.", "final_review", "2017-07-04", None, None),
    ("Ngày 4/7, ông Lê Văn Bình chủ trì phiên họp thứ ba Ban Chỉ đạo Trung ương triển khai xóa nhà tạm.", "other", "2017-07-04", None, "Ban Chỉ đạo Trung ương"),
]
NOTHING = [
    "Chiều 5/7, PV báo đã quay lại thôn Anh Hùng, xã Thượng Lộc khảo sát thực tế và làm việc với chính quyền xã.",
    "Ngày 5/7, chúng tôi đã về xã Thượng Lộc kiểm tra các công trình.",
    "Từ năm 2011, sau hội nghị phát động, phong trào lan rộng.",
    "Khi làm việc với dân, cán bộ phải lắng nghe.",
    "Người dân đến thăm vườn mẫu ngày một đông.",
    "Năm 2011, sau hội nghị triển khai, huyện Can Lộc chọn 5 xã điểm.",
    "Xã chuẩn bị tốt các điều kiện để tổ chức kỳ họp giữa năm.",
    "Theo nghị quyết của hội nghị, xã làm 5 km đường.",
    "Hội nghị Ban Chấp hành bàn về nước sạch\n\nHội nghị thảo luận nhiều nội dung.",
    "Trong chuyến công tác vào bản Mùa Xuân, xã Thượng Lộc, chúng tôi gặp ông Lê Văn Bình, bí thư chi bộ.",
    "Chủ trì các hội nghị của xã là Bí thư Đảng ủy.",
    "UBND huyện yêu cầu các xã tổ chức hội nghị hiệp thương.",
    "Ngày 5/7, UBND huyện gửi báo cáo tổng kết mô hình về tỉnh.",
    "Xã Thượng Lộc chuẩn bị đón bằng công nhận.",
    "Ngày 6/7, UBND tỉnh có công văn yêu cầu các huyện tổ chức hội nghị tổng kết.",
    "UBND huyện Can Lộc giao UBND xã Thượng Lộc tổ chức lễ công bố.",
    "Ngày 6/7, UBND huyện ban hành kế hoạch kiểm tra tiến độ nông thôn mới.",
    "Mỗi quý, xã Thượng Lộc họp dân một lần để công khai tài chính.",
    "Cán bộ xã Thượng Lộc vừa họp liên miên, việc vẫn chậm.",
    "Nông dân được tập huấn về trồng rau an toàn.",
    "Huyện sẽ xây dựng chương trình tập huấn cho cán bộ thôn trong năm 2018.",
    "Đoàn giám sát đánh giá xã Thượng Lộc làm chặt chẽ.",
    "Xã Thượng Lộc đã kiểm tra hồ sơ của các hộ nghèo.",
    "Định kỳ hằng quý, các xã tổ chức sơ kết, rút kinh nghiệm.",
    "Ngày 5/7, huyện Can Lộc triển khai các nội dung của hội nghị tỉnh.",
    "Xã tổ chức lại sản xuất theo hướng hàng hóa.",
    "Hội Nông dân xã vận động hội viên hiến đất.",
    "Kỳ vọng của người dân là có đường đẹp.",
    "Lớp học được xây mới khang trang.",
    "Đoàn viên thanh niên dọn vệ sinh.",
    "Các xã được công nhận thì không tổ chức lễ công bố.",
    "Tỉnh tạm dừng tổ chức lễ đón nhận vì dịch bệnh.",
    "Xã gấp rút làm đường để chào mừng đại hội của Đảng bộ.",
    "Cử tri gửi ý kiến trước kỳ họp thứ 8 của HĐND huyện.",
    "Xã tiếp tục ra mắt các mô hình tự quản.",
    "Nguyện vọng của cử tri sau kỳ họp thứ 9 vẫn là đường và điện.",
    "Người dân ngại đối thoại với cán bộ.",
    "Hội nghị đối thoại với nhân dân xã Thượng Lộc dự kiến vào sáng 5/7 đã phải hoãn vì bão.",
    "Chiều nay, lãnh đạo xã Thượng Lộc sẽ làm việc với thôn để chấn chỉnh.",
    "UBND tỉnh yêu cầu UBND huyện Can Lộc giữ vững các tiêu chí; phối hợp với Văn phòng Điều phối tổ chức Lễ công bố Quyết định công nhận xã Thượng Lộc đạt chuẩn.",
]


@pytest.mark.parametrize(("text", "kind", "date", "part", "organizer"), ROWS)
def test_meeting(read: Read, text: str, kind: str, date: str | None, part: str | None, organizer: str | None) -> None:
    (found,) = read("meeting", text, scope="443")
    assert (found["kind"], found.get("date"), found.get("part_of_day"), found.get("organizer")) == (kind, date, part, organizer)


@pytest.mark.parametrize("text", NOTHING)
def test_no_meeting(read: Read, text: str) -> None:
    assert read("meeting", text, scope="443") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kỳ họp thứ 13 HĐND huyện Can Lộc\n\nSáng 12/7, HĐND huyện khai mạc Kỳ họp thứ 13, đánh giá kinh tế - xã hội 6 tháng đầu năm.",
         [("interim_review", "2017-07-12", "2017-01-01")]),
        ("Ngày 12/7, HĐND xã Thượng Lộc tổ chức kỳ họp thứ ba nhằm đánh giá kết quả thực hiện nhiệm vụ năm 2016; thống nhất nhiệm vụ năm 2017.",
         [("other", "2017-07-12", "2016-01-01")]),
        ("Trong 2 ngày 8 & 9.7, HĐND xã Thượng Lộc tổ chức kỳ họp thứ ba.", [("other", "2017-07-08", None)]),
        ("Kỳ họp thứ 13 HĐND huyện Can Lộc\n\nSáng 12/7, HĐND huyện khai mạc Kỳ họp thứ 13, bàn về 6 tháng cuối năm.", [("other", "2017-07-12", None)]),
        ("Hội nghị đại biểu xã Thượng Lộc\n\nSáng 12/7, huyện tổ chức hội nghị sơ kết 6 tháng đầu năm. Ngày 14/7, huyện tổ chức lễ công bố.",
         [("interim_review", "2017-07-12", "2017-01-01"), ("ceremony", "2017-07-14", None)]),
    ],
)  # fmt: skip
def test_the_body_says_what_the_headline_only_names(read: Read, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = read("meeting", text, published="2017-07-15")
    assert [(m["kind"], m.get("date"), (m.get("period") or {}).get("start")) for m in found] == expected


def test_two_days_are_two_meetings_of_one_kind_one_day_is_one(read: Read) -> None:
    text = "Tại buổi làm việc với huyện A ngày 2/8, lãnh đạo tỉnh ghi nhận kết quả. Tại buổi làm việc với huyện B ngày 5/8, tỉnh nhắc nhở."
    assert [m["date"] for m in read("meeting", text, scope="42")] == ["2017-08-02", "2017-08-05"]
    text = "Ngày 2/8, UBND huyện tổ chức hội nghị sơ kết. Tại hội nghị sơ kết, các xã báo cáo kết quả."
    assert len(read("meeting", text, scope="443")) == 1


def test_an_event_with_a_day_of_its_own_is_another(read: Read) -> None:
    text = "Ngày 2/8, UBND huyện tổ chức hội nghị sơ kết. Ngày 5/8, huyện họp bàn việc lấy nước."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-08-02", "2017-08-05"]


def test_a_delegation_that_speaks_is_no_second_meeting(read: Read) -> None:
    text = "Sáng 29/5, Huyện ủy có buổi làm việc với xã Thượng Lộc. Đoàn kiểm tra đề nghị xã giữ vững các tiêu chí."
    assert [m["kind"] for m in read("meeting", text, scope="443")] == ["working_session"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ngày 2/8, tại nhà văn hóa xã Thượng Lộc, UBND huyện tổ chức lễ công bố xã đạt chuẩn.", "18478"),
        ("Ngày 2/8, UBND tỉnh Hà Tĩnh tổ chức hội nghị sơ kết.", "42"),
        ("Ngày 2/8, UBND huyện tổ chức hội nghị sơ kết.", "443"),
        ("Lễ công bố được tổ chức ngày 2/8.", "443"),
        ("Lễ công bố xã đạt chuẩn nông thôn mới ở Hà Tĩnh\n\nNgày 2/8, buổi lễ được tổ chức tại xã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh.", "18478"),
        ("Ngày 2/8, UBND huyện tổ chức Lễ công bố Quyết định công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "18478"),
        ("Ngày 2/8, UBND huyện tổ chức Lễ công bố Quyết định công nhận các xã Thượng Lộc, Khánh Lộc đạt chuẩn nông thôn mới.", "443"),
        ("Ngày 2/8, huyện Can Lộc, tỉnh Hà Tĩnh đã tổ chức lễ công bố huyện đạt chuẩn nông thôn mới.", "443"),
        ("Lễ công bố xã nâng cao ở Hà Tĩnh\n\nNgày 2/8, ông Lê Văn Bình dự lễ kỷ niệm và công bố quyết định xã Thượng Lộc đạt nông thôn mới nâng cao.", "18478"),
        ("Ngày 2/8, huyện Can Lộc (Hà Tĩnh) đã tổ chức lễ công bố huyện đạt chuẩn nông thôn mới.", "443"),
        ("Ngày 2/8, ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp nghe báo cáo về hồ sơ huyện Can Lộc.", "42"),
        ("Ngày 2/8, ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh kiểm tra tiến độ tại xã Thượng Lộc.", "18478"),
        ("Sáng 2/8, Tổ đại biểu HĐND tỉnh đã có buổi tiếp xúc cử tri xã Thượng Lộc.", "18478"),
        ("Xã Thượng Lộc còn nợ hai tiêu chí. Ngày 2/8, Phó Chủ tịch UBND huyện Lê Văn Bình về kiểm tra tại đây.", "18478"),
        ("Xã Thượng Lộc còn nợ hai tiêu chí. Ngày 2/8, UBND huyện họp giao ban. Tại đây, các phòng hứa giúp xã.", "443"),
        ("Ngày 2/8, UBND xã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh tổ chức lễ khởi công hai tuyến đường.", "18478"),
        ("Ngày 2/8, Đoàn thẩm định của tỉnh Hà Tĩnh do ông Lê Văn Bình, Phó Giám đốc Sở làm Trưởng đoàn đến thẩm định hai xã của huyện.", "443"),
        ("Ngày 2/8, Hội đồng thẩm định tỉnh do ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì họp thẩm định hồ sơ của hai xã.", "42"),
        ("Sáng 2/8, xã Thượng Lộc long trọng đón nhận Bằng công nhận xã nông thôn mới kiểu mẫu.", "18478"),
        ("Ngày 2/8, Đoàn công tác của Bộ Nông nghiệp làm việc với tỉnh Hà Tĩnh về kết quả xây dựng nông thôn mới.", "42"),
        ("Ngày 2/8, Đoàn công tác của Bộ Nông nghiệp làm việc với lãnh đạo huyện Can Lộc, tỉnh Hà Tĩnh.", "443"),
        ("Ngày 2/8, ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh thăm mô hình vườn mẫu tại xã Thượng Lộc.", "18478"),
        ("Sáng 2/8, tại xã Thượng Lộc, Phòng Nông nghiệp huyện khai giảng lớp tập huấn ủ phân.", "18478"),
        ("Ngày 2/8, lãnh đạo Sở Nông nghiệp đã có buổi làm việc với lãnh đạo xã Thượng Lộc.", "18478"),
        ("Chiều 2/8, Phó Chủ tịch UBND tỉnh Lê Văn Bình về xã Thượng Lộc kiểm tra tiến độ.", "18478"),
        ("Chiều 2/8, Phó Chủ tịch UBND huyện Lê Văn Bình kiểm tra tiến độ; trước đó, đoàn về xã Thượng Lộc.", "443"),
        ("Xã Thượng Lộc có 9 thôn. Chiều 2/8, Phó Chủ tịch UBND tỉnh Lê Văn Bình đến kiểm tra, chỉ đạo xã làm xong 2 tuyến đường.", "18478"),
        ("Xã Thượng Lộc có 9 thôn. Chiều 2/8, Phó Chủ tịch UBND tỉnh Lê Văn Bình đến kiểm tra, chỉ đạo các xã làm xong 2 tuyến đường.", "443"),
        ("Chiều 2/8, đoàn công tác của tỉnh khảo sát mô hình rau sạch tại thôn Đông Mỹ, xã Thượng Lộc.", "18478"),
        ("Ngày 2/8, Đoàn phúc tra của tỉnh đã về xã Thượng Lộc. Tại buổi làm việc, đoàn chỉ ra 3 tồn tại.", "18478"),
        ("Hội nghị diễn ra sáng 2/8 dưới sự chủ trì của ông Lê Văn Bình, Phó Chủ tịch UBND huyện.", "443"),
        ("Ngày 2/8, Hội Phụ nữ xã Thượng Lộc ra mắt mô hình nhà sạch vườn đẹp.", "18478"),
        ("Ngày 2/8, Đoàn thẩm định của tỉnh đã về thẩm định xã Thượng Lộc.", "18478"),
        ("Ngày 2/8, Đoàn thẩm định của tỉnh đã về thẩm định xã Thượng Lộc và xã Đồng Lộc.", "443"),
        ("Xã Thượng Lộc dự kiến tổ chức lễ công bố xã đạt chuẩn vào ngày 9/8.", "18478"),
        ("Ngày 2/8, Chủ tịch UBND huyện Lê Văn Bình kiểm tra tiến độ làm đường ở thôn Đông Mỹ, xã Thượng Lộc.", "18478"),
        ("Ngày 2/8, Trung tâm Khuyến nông huyện tập huấn kỹ thuật trồng cam cho 60 nông dân xã Thượng Lộc.", "18478"),
        ("Ngày 2/8, Trung tâm Khuyến nông huyện tập huấn kỹ thuật trồng cam cho nông dân các xã Thượng Lộc, Khánh Lộc.", "443"),
        ("Ngày 2/8, Hội Nông dân tỉnh phối hợp với Hội Nông dân huyện Can Lộc tổ chức hội thi về môi trường.", "443"),
        ("Ngày 2/8, UBND tỉnh Hà Tĩnh phối hợp với UBND huyện Can Lộc tổ chức hội nghị sơ kết.", "42"),
        ("Ngày 2/8, UBND huyện họp bàn việc làm đường ở xã Thượng Lộc.", "443"),
        ("Ngày 2/8, huyện Can Lộc khánh thành nhà văn hóa thôn Đông Mỹ, xã Thượng Lộc.", "18478"),
        ("Tối 2/8, tại Quảng trường Ngã ba Đồng Lộc (huyện Can Lộc, tỉnh Hà Tĩnh), UBND tỉnh tổ chức Lễ đón nhận danh hiệu huyện đạt chuẩn.", "443"),
        ("Ngày 2/8, ông Lê Văn Bình, Tỉnh ủy viên, Bí thư Huyện ủy chủ trì buổi làm việc với Ban Chỉ đạo nông thôn mới, UBND xã Thượng Lộc.", "18478"),
        ("Ngày 2/8, ông Lê Văn Bình, Tỉnh ủy viên, Bí thư Huyện ủy chủ trì cuộc họp về chợ.", "443"),
        ("Ngày 2/8, xã Thượng Lộc làm lễ đón nhận bằng công nhận xã nông thôn mới.", "18478"),
        ("Ngày 29/6/2021, HĐND xã Thượng Lộc khóa X, nhiệm kỳ 2021 – 2026 tổ chức kỳ họp thứ nhất.", "18478"),
        ("Sáng 22/9, ông Lê Văn Khải dự Đại hội đại biểu Hội Nông dân tỉnh Tiền Giang lần thứ IX.", "82"),
        ("Sáng 22/9, ông Lê Văn Khải dự Đại hội đại biểu về thi đua của tỉnh Tiền Giang lần thứ IX.", "443"),
    ],
)
def test_place(read: Read, text: str, place: str) -> None:
    assert [m["place"] for m in read("meeting", text, scope="443")] == [place]


def test_what_is_named_again_by_a_general_word_is_one_meeting(read: Read) -> None:
    text = "Sáng 2/8, ông Lê Văn Bình chủ trì cuộc họp về chợ huyện. Tại buổi làm việc, các ngành nêu khó khăn. Kết luận buổi làm việc, ông Bình giao việc."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-08-02"]
    text = "Sáng 2/8, UBND huyện tổ chức hội nghị sơ kết. Tại buổi làm việc với xã Thượng Lộc ngày 5/8, huyện nhắc nhở."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-08-02", "2017-08-05"]


def test_a_headline_is_dated_by_the_bare_word_that_follows(read: Read) -> None:
    text = "Tổ chức Hội nghị toàn quốc triển khai chương trình\n\nPhó Thủ tướng đồng ý. Hội nghị sẽ diễn ra vào sáng 21/8/2017."
    assert [(m["kind"], m["date"]) for m in read("meeting", text, scope="443")] == [("deployment", "2017-08-21")]
    text = "Sáng 2/8, huyện tổ chức hội nghị sơ kết. Hội nghị tổng kết sẽ diễn ra vào ngày 21/12/2017."
    assert next((m["kind"], m["date"]) for m in read("meeting", text, scope="443")) == ("interim_review", "2017-08-02")


def test_what_is_reviewed_stands_in_the_next_sentence(read: Read) -> None:
    text = "Chiều 2/8, ông Lê Văn Bình chủ trì hội nghị tổng kết. Báo cáo nêu: năm 2016, xã làm 4 km đường."
    (found,) = read("meeting", text, scope="443")
    assert found["period"] == {"start": "2016-01-01", "end": "2016-12-31"}
    text = "Chiều 2/8, ông Lê Văn Bình chủ trì hội nghị tổng kết. Xã Thượng Lộc có đường đẹp, nhà văn hóa khang trang. Năm 2018 xã đăng ký thêm 2 thôn."
    (found,) = read("meeting", text, scope="443")
    assert "period" not in found


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("hội nghị tổng kết công tác nông thôn mới, triển khai nhiệm vụ năm 2017.", ("2016-01-01", "2016-12-31")),
        ("hội nghị tổng kết công tác nông thôn mới năm 2016, triển khai nhiệm vụ năm 2017.", ("2016-01-01", "2016-12-31")),
        ("hội nghị tổng kết kết quả thực hiện nhiệm vụ năm 2016.", ("2016-01-01", "2016-12-31")),
        ("hội nghị sơ kết, bàn nhiệm vụ 6 tháng cuối năm 2017.", ("2017-01-01", "2017-06-30")),
        ("giao ban về công tác chuẩn bị cho kỳ họp cuối năm 2016; báo cáo quý II.", ("2017-04-01", "2017-06-30")),
        ("hội nghị đánh giá tình hình 9 tháng, triển khai nhiệm vụ 3 tháng cuối năm 2017.", ("2017-01-01", "2017-09-30")),
    ],
)
def test_what_is_planned_is_not_what_is_reviewed(read: Read, text: str, period: tuple[str, str]) -> None:
    (found,) = read("meeting", "Sáng 2/8, UBND huyện Can Lộc tổ chức " + text, scope="443")
    assert found["period"] == {"start": period[0], "end": period[1]}


def test_a_review_of_years_is_of_no_months(read: Read) -> None:
    text = "Kết quả 8 tháng đầu năm 2017\n\nSáng 2/8, UBND huyện tổ chức hội nghị tổng kết 5 năm xây dựng nông thôn mới."
    (found,) = read("meeting", text, scope="443")
    assert "period" not in found
    (found,) = read("meeting", text + " Sau 5 năm (2012 - 2016), huyện có 9 xã đạt chuẩn.", scope="443")
    assert found["period"] == {"start": "2012-01-01", "end": "2016-12-31"}
    (found,) = read("meeting", "Hội nghị tổng kết chương trình sẽ được tổ chức vào tháng 12 tới.", scope="443")
    assert "period" not in found


def test_the_body_tells_what_the_meeting_of_the_headline_reviews(read: Read) -> None:
    text = "XÃ THƯỢNG LỘC GIAO BAN THÁNG 7/2017\n\nChiều 30/6, Đảng ủy xã tổ chức hội nghị giao ban nhằm đánh giá kết quả tháng 6 và triển khai nhiệm vụ tháng 7."
    (found,) = read("meeting", text, scope="443")
    assert found["period"] == {"start": "2017-06-01", "end": "2017-06-30"}
    text = "Hội nghị Ban Chấp hành Đảng bộ xã Thượng Lộc lần thứ 2\n\nChiều 4/7, Đảng ủy xã tổ chức Hội nghị Ban Chấp hành lần thứ 2 đánh giá kết quả 6 tháng đầu năm."
    (found,) = read("meeting", text, scope="443")
    assert (found["kind"], found["date"]) == ("interim_review", "2017-07-04")


def test_the_city_that_holds_a_meeting_is_the_one_that_the_text_is_about(read: Read) -> None:
    (found,) = read("meeting", "Ngày 2/8, UBND thành phố tổ chức hội nghị sơ kết.", scope="412")
    assert found["place"] == "412"


def test_the_day_that_is_remembered_is_no_meeting_s(read: Read) -> None:
    text = "Ngày 9/8/2017, thôn Đông Mỹ tổ chức Ngày hội Đại đoàn kết, kỷ niệm 87 năm Ngày truyền thống (18/11/1930 - 18/11/2017). Dự ngày hội có ông Lê Văn Bình."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-08-09"]


def test_who_chairs_one_meeting_does_not_chair_the_next(read: Read) -> None:
    text = "Chiều 10/8, ông Lê Văn Bình, Phó Chủ tịch UBND huyện dẫn đầu đoàn công tác làm việc với xã Thượng Lộc. Buổi lễ công bố diễn ra vào ngày 22/8."
    assert [m.get("chairs") for m in read("meeting", text, scope="443")] == [["Lê Văn Bình"], []]


def test_what_a_paper_is_about_has_not_taken_place(read: Read) -> None:
    assert read("meeting", 'Ngày 2/8, HĐND huyện ban hành Kế hoạch số 6/KH-HĐND về việc "Giám sát việc thực hiện nông thôn mới".', scope="443") == []
    assert len(read("meeting", "Ngày 2/8, HĐND huyện giám sát việc thực hiện nông thôn mới.", scope="443")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 2/8, Đoàn kiểm tra của huyện đánh giá cao cách làm của xã.",
        "Hội nghị đã nghe báo cáo ngày 2/8 của Sở.",
    ],
)
def test_who_speaks_and_what_is_named_again_is_no_meeting(read: Read, text: str) -> None:
    assert read("meeting", text, scope="443") == []


def test_who_chairs_the_meeting_that_the_headline_names(read: Read) -> None:
    text = "Hội nghị Ban Chấp hành Đảng bộ huyện Can Lộc lần thứ 14\n\nSáng 4/7, Huyện ủy Can Lộc tổ chức Hội nghị đánh giá kết quả 6 tháng đầu năm. Đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì."
    assert [(m["kind"], m["chairs"]) for m in read("meeting", text, scope="443")] == [("interim_review", ["Lê Văn Bình"])]


@pytest.mark.parametrize(
    ("text", "organizer"),
    [
        ("Ngày 27/3/2018, UBND xã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh tổ chức lễ khởi công tuyến đường liên thôn.", "UBND xã Thượng Lộc"),
        ("Sáng 5/4/2018, Ban Chỉ đạo xã Thượng Lộc (huyện Can Lộc) tổ chức hội nghị sơ kết quý I.", "Ban Chỉ đạo xã Thượng Lộc"),
        ("Chiều 26/3/2018, đoàn công tác của Bộ Nông nghiệp và PTNT do bà Lê Thị Hoa dẫn đầu đã kiểm tra tiến độ tại xã Thượng Lộc.", "Bộ Nông nghiệp và PTNT"),
        ("KỲ HỌP CHUYÊN ĐỀ HĐND XÃ THƯỢNG LỘC\nNgày 5/4/2018, các đại biểu dự kỳ họp.", "HĐND XÃ THƯỢNG LỘC"),
        # nobody is told
        ("Thông tin được đưa ra tại cuộc họp báo chiều 9/4/2018 ở Hà Tĩnh.", None),
        ("Sáng 6/4/2018, làm việc với Sở Nông nghiệp, Phó Chủ tịch UBND tỉnh Lê Thị Hoa đề nghị rà soát tiêu chí.", None),
        # a time between who holds it and the verb
        ("UBND huyện Can Lộc, sáng 6/4/2018, tổ chức hội nghị sơ kết.", "UBND huyện Can Lộc"),
        ("Xã Thượng Lộc chiều 6/4 làm lễ đón nhận bằng công nhận xã nông thôn mới.", "Xã Thượng Lộc"),
        ("Xã Thượng Lộc đẹp hơn. Sáng 6/4, tổ chức lễ đón nhận bằng công nhận.", None),
    ],
)
def test_whose_meeting_it_is(read: Read, text: str, organizer: str | None) -> None:
    assert [meeting.get("organizer") for meeting in read("meeting", text, published="2018-04-10", scope="443")] == [organizer]


def test_a_meeting_points_to_its_place_and_who_chairs(read: Read) -> None:
    text = "Sáng 5/4/2018, huyện Can Lộc tổ chức hội nghị sơ kết quý I. Đồng chí Lê Văn Bình, Chủ tịch UBND huyện chủ trì."
    (meeting,) = read("meeting", text, published="2018-04-10")
    named = {slot: text[slice(*meeting["evidence"][slot])] for slot in ("place", "organizer", "chairs.0")}
    assert named == {"place": "Can Lộc", "organizer": "huyện Can Lộc", "chairs.0": "Lê Văn Bình"}
