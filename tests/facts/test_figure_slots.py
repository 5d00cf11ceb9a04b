"""Single slots of single figures, in forms of pages of all kinds; of each form also one that looks alike and reads otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, quote of one of its figures, slot and value
SLOTS = [
    # a share of the same kind of units with a clause of its own is none of the count before
    ("Thôn có 320 hộ dân, 100% hộ gia đình dùng điện.", "320 hộ dân", "percent", None),
    ("Thôn còn 32 hộ nghèo, 10% số hộ toàn thôn.", "32 hộ nghèo", "percent", 10),
    ("Trạm cấp nước cho 7.300 hộ trên tổng số hơn 19.000 hộ của huyện.", "7.300 hộ", "of", 19000),
    ("Trạm cấp nước cho 7.300 hộ, trên tuyến đê có 19.000 hộ.", "7.300 hộ", "of", None),
    # which criteria those have that became fewer
    ("Số xã dưới 8 tiêu chí giảm 12 xã, chỉ còn 3 xã.", "12 xã", "condition", {"measure": "tiêu chí", "value": 8, "modifier": "under"}),
    ("Số xã dưới 8 tiêu chí giảm 12 xã, chỉ còn 3 xã.", "3 xã", "condition", {"measure": "tiêu chí", "value": 8, "modifier": "under"}),
    ("Số xã dưới 8 tiêu chí giảm 12 xã, thưởng 3 xã.", "3 xã", "condition", None),
    # what sums are per holds for every year of a series
    ("Thu nhập năm 2011 chỉ 9 triệu đồng/người, năm 2015 là 20 triệu, đến năm 2019 đạt 40 triệu đồng.", "40 triệu đồng", "unit", "VND/person"),
    ("Thu nhập năm 2015 là 20 triệu đồng/người, đến năm 2019 xã thưởng 40 triệu đồng.", "40 triệu đồng", "unit", "VND"),
    ("Toàn tỉnh đạt 2.046 lượt tiêu chí.", "2.046 lượt tiêu chí", "unit", "count"),
    ("Toàn tỉnh đón 2.046 lượt.", "2.046 lượt", "unit", "person"),
    # what can be, is taken off a bill, or stands beside what is left
    ("Mỗi sào có thể thu 2 tạ lạc.", "2 tạ", "aspect", None),
    ("Mỗi lò có thể tích 2 m3.", "2 m3", "aspect", "total"),
    ("Thanh tra giảm trừ quyết toán 45 triệu đồng.", "45 triệu đồng", "aspect", None),
    ("Nợ đọng giảm 45 triệu đồng.", "45 triệu đồng", "aspect", "change"),
    ("Thôn chỉ còn 4 hộ nghèo (1,8%) và 6 hộ cận nghèo.", "6 hộ cận nghèo", "aspect", "remaining"),
    ("Thôn chỉ còn 4 hộ nghèo (1,8%), đã giúp 6 hộ cận nghèo.", "6 hộ cận nghèo", "aspect", None),
    ("Dự kiến năm 2019 có thêm 4 xã đạt chuẩn nông thôn mới, từ 5-7 xã nâng cao.", "5-7 xã", "aspect", "new"),
    # what is given, paid back, left over
    ("Cụ thể gồm: xã Thượng Lộc 5 tỷ đồng.", "5 tỷ đồng", "measure", ""),
    ("Xã phải trả lại ngân sách 29 triệu đồng.", "29 triệu đồng", "measure", "trả lại ngân sách"),
    ("Xã có ngân sách 29 triệu đồng.", "29 triệu đồng", "measure", "ngân sách"),
    ("Xã nộp trả ngân sách huyện 54 triệu đồng.", "54 triệu đồng", "indicator", "other"),
    ("Ngân sách huyện 54 triệu đồng.", "54 triệu đồng", "indicator", "funding"),
    ("Đội thi công chưa hoàn ứng 95 triệu đồng.", "95 triệu đồng", "indicator", "other"),
    ("Với mức vận động 5 nghìn đồng/1 hội viên, hội góp được 60 triệu đồng.", "5 nghìn đồng/1 hội viên", "indicator", "community_contribution"),
    ("Xã được cấp 5 tỷ đồng, trong đó 1 tỷ là nâng cấp nhà văn hóa.", "1 tỷ", "measure", "nâng cấp nhà văn hóa"),
    ("Xã đầu tư 3 tỷ đồng làm đường, 800 triệu đồng sửa trường mầm non và 450 triệu đồng lắp điện.", "450 triệu đồng", "measure", "đầu tư"),
    ("Xã chi 800 triệu đồng, tiền mua bò và 450 triệu đồng.", "450 triệu đồng", "measure", "chi"),
    ("Tổng số nợ đọng tại các xã đã được công nhận đạt chuẩn là 57 tỷ đồng.", "57 tỷ đồng", "measure", "Tổng số nợ đọng"),
    ("Vốn của các tổ chức, cá nhân trong huyện là 57 tỷ đồng.", "57 tỷ đồng", "measure", "Vốn của các tổ chức, cá nhân"),
    ("Vốn ngân sách thiếu, dân góp 57 tỷ đồng.", "57 tỷ đồng", "measure", "dân góp"),
    ("Lao động có bằng cấp chứng chỉ 24%.", "24%", "measure", "bằng cấp chứng chỉ"),
    # families, one after the other, and what all that they gave is worth
    ("Hộ ông Lê Văn Tư hiến 300 m2 đất vườn; hộ bà Trần Thị Út 150 m2; hộ anh Vi Văn Páo 90 m2.", "90 m2", "indicator", "land_donated"),
    ("Hộ ông Lê Văn Tư hiến 300 m2 đất vườn; hộ bà Trần Thị Út 150 m2.", "150 m2", "measure", "đất vườn"),
    ("Hộ ông Lê Văn Tư hiến 300 m2 đất vườn; nhà văn hóa 150 m2.", "150 m2", "indicator", "area"),
    ("Bà con hiến 1.200 m2 đất, chặt 300 gốc nhãn, tổng trị giá 2 tỷ đồng.", "2 tỷ đồng", "indicator", "community_contribution"),
    ("Xã trồng 300 gốc nhãn, tổng trị giá 2 tỷ đồng.", "2 tỷ đồng", "indicator", "funding"),
    # whom a count is of
    ("Về tiêu chí giao thông có 14/26 xã đạt, thủy lợi 22/26 xã, điện 20/26 xã.", "20/26 xã", "indicator", "communes_by_criteria"),
    ("Về tiêu chí giao thông có 14/26 xã đạt, trong đó 20/26 xã có xe đưa đón.", "20/26 xã", "indicator", "other"),
    ("Trường mầm non 12/14 trường đạt chuẩn; tiểu học 18/18 trường.", "18/18 trường", "indicator", "schools_standard"),
    ("Trường mầm non 12/14 trường đạt chuẩn; có bếp ăn 18/18 trường.", "18/18 trường", "indicator", "other"),
    ("Để đạt chuẩn nông thôn mới, 2 xã cần 13 tỷ đồng.", "2 xã", "indicator", "other"),
    ("Phấn đấu để 2 xã đạt chuẩn nông thôn mới.", "2 xã", "indicator", "communes_ntm"),
    ("Xã nâng cao có từ 55% trở lên số hộ gia đình được dùng nước sạch.", "55%", "indicator", "clean_water_rate"),
    ("Có từ 55% trở lên xã đạt chuẩn nông thôn mới.", "55%", "indicator", "communes_ntm"),
    ("Huyện có 21 xã xây dựng nông thôn mới.", "21 xã", "indicator", "communes_total"),
    ("Huyện có 21 xã xây dựng nhà văn hóa.", "21 xã", "indicator", "other"),
    # communes counted for another reason than the standard that is told of others
    ("Tỉnh trao bằng công nhận cho 12 xã, tặng cờ thi đua cho 5 xã.", "5 xã", "indicator", "other"),
    ("Tỉnh trao bằng công nhận cho 12 xã, 5 xã.", "5 xã", "indicator", "communes_ntm"),
    ("Trong số 12 xã phấn đấu về đích có 4 xã xin rút.", "4 xã", "indicator", "other"),
    ("Trong số 12 xã phấn đấu về đích có 4 xã về đích sớm.", "4 xã", "indicator", "communes_ntm"),
    ("Huyện giao 4 xã về đích năm 2030, hỗ trợ 3 xã khó khăn.", "3 xã", "indicator", "other"),
    ("Huyện hỗ trợ 3 xã về đích năm 2030.", "3 xã", "indicator", "communes_ntm"),
    ("Tỉnh lùi thời gian công nhận với 5 xã.", "5 xã", "indicator", "other"),
    ("Tỉnh kiểm điểm 3 xã chậm báo cáo.", "3 xã", "value", 3),
    ("Huyện có 8 xã vùng III.", "8 xã", "indicator", "other"),
    ("Huyện có 8 xã và 1 thị trấn.", "8 xã", "indicator", "communes_total"),
    ("Huyện có 6 xã phải phúc tra.", "6 xã", "indicator", "other"),
    ("Tiêu chí nước sạch có tới 15 xã không đạt, hộ nghèo 9 xã.", "9 xã", "indicator", "communes_by_criteria"),
    ("Tiêu chí nước sạch: 15 xã không đạt, đoàn ghé thăm 9 xã.", "9 xã", "indicator", "other"),
    ("Trong 57 xã được công nhận có 21 xã không giữ được ít nhất 1 tiêu chí.", "21 xã", "indicator", "communes_by_criteria"),
    # one standard of communes and villages alike, and one of villages alone
    ("Có thêm 1 xã, 15 thôn đạt chuẩn nông thôn mới kiểu mẫu.", "1 xã", "indicator", "communes_ntm_model"),
    ("Có thêm 1 xã có khu dân cư nông thôn mới kiểu mẫu.", "1 xã", "indicator", "other"),
    # parts of a sum and of a debt, what is paid out, dues, rises
    ("Giải ngân 612 tỷ đồng, đạt 49%; trong đó vốn đầu tư đạt 55%.", "55%", "indicator", "plan_completion"),
    ("Giải ngân 612 tỷ đồng, trong đó vốn đầu tư chiếm 55%.", "55%", "indicator", "funding"),
    ("Xã nợ 38 tỷ đồng. Số còn lại 3 tỷ đồng thì có 1 tỷ là nâng cấp trường học.", "1 tỷ", "indicator", "other"),
    ("Xã được cấp 38 tỷ đồng. Số còn lại 3 tỷ đồng thì có 1 tỷ là nâng cấp trường học.", "1 tỷ", "indicator", "funding"),
    ("Nào là tiền đường 200.000 đồng/khẩu.", "200.000 đồng/khẩu", "indicator", "community_contribution"),
    ("Nào là tiền điện 200.000 đồng/hộ.", "200.000 đồng/hộ", "indicator", "other"),
    ("Tỷ lệ hộ nghèo còn 3,9%, tương đương mức giảm bình quân 0,7%/năm.", "0,7%/năm", "indicator", "poverty_rate"),
    ("Tỷ lệ hộ nghèo còn 3,9%, tương đương mức giảm bình quân 0,7%/năm.", "0,7%/năm", "aspect", "change"),
    ("Bình quân mỗi xã nợ 4 tỷ đồng, có những xã nợ 30 tỷ đồng.", "30 tỷ đồng", "unit", "VND"),
    ("Bình quân mỗi xã nợ nần, vay mượn 30 tỷ đồng.", "30 tỷ đồng", "unit", "VND/commune"),
    ("Trong số 3.126 hộ thì có 411 hộ nghèo (13,1%) và 67 hộ cận nghèo.", "67 hộ cận nghèo", "of", 3126),
    ("Trong số 3.126 hộ thì có 411 hộ nghèo (13,1%), đã giúp 67 hộ cận nghèo.", "67 hộ cận nghèo", "of", None),
    # land that changes hands, and how wide something is
    ("Xã giao 7.488 m2 đất trồng lúa cho các hộ.", "7.488 m2", "aspect", None),
    ("Xã có 7.488 m2 đất trồng lúa.", "7.488 m2", "aspect", "total"),
    ("Cầu có bề rộng 4,4 m.", "4,4 m", "aspect", None),
    # members of lists of animals, heads, what is per what
    ("Đàn trâu 1.120 con, bò 640 con, lợn 5.300 con.", "640 con", "measure", "bò"),
    ("Đàn trâu 1.120 con, bán 640 con.", "640 con", "measure", "con"),
    ("Đàn trâu 1.120 con, bò 640 con.", "640 con", "aspect", "total"),
    ("Thu nhập bình quân tăng từ 18 lên 27 triệu đồng/người.", "27 triệu đồng/người", "measure", "Thu nhập bình quân"),
    ("Hộ nghèo bình quân giảm 5%.", "5%", "measure", "Hộ nghèo"),
    ("Đất chưa sử dụng 111 ha.", "111 ha", "measure", "Đất chưa sử dụng"),
    ("Trưởng thôn hưởng phụ cấp 1,4 triệu đồng/tháng.", "1,4 triệu đồng/tháng", "measure", "phụ cấp"),
    ("Trên 80% số thôn có điện; 65% đường thôn được cứng hóa.", "65%", "measure", "đường thôn được cứng hóa"),
    ("Mỗi nhà tiêu được hỗ trợ 3 triệu đồng.", "3 triệu đồng", "unit", "VND"),
    ("Mỗi nhà được hỗ trợ 3 triệu đồng.", "3 triệu đồng", "unit", "VND/house"),
    ("Huyện có 46 HTX (thành lập mới 8 HTX), 112 tổ hợp tác.", "112 tổ hợp tác", "aspect", "total"),
    ("Huyện thành lập mới 8 HTX, 112 tổ hợp tác.", "112 tổ hợp tác", "aspect", "new"),
    ("Có hộ hiến hơn 1.000 m2.", "1.000 m2", "aspect", None),
    ("Hộ ông Tư có hơn 1.000 m2.", "1.000 m2", "aspect", "total"),
    ("Nhà văn hóa 12/15 nhà.", "12/15 nhà", "indicator", "cultural_houses"),
    ("Xóa 12/15 nhà.", "12/15 nhà", "indicator", "other"),
    ("Huyện Lệ Thủy: 26 xã, 24 xã đạt chuẩn.", "26 xã", "indicator", "communes_total"),
    ("Huyện Lệ Thủy đưa 26 xã, 24 thôn về đích.", "26 xã", "indicator", "communes_ntm"),
    # what is told of so many units stands before them; who else is counted, and what the next clause is of
    ("Thu nhập bình quân của người dân tại 6 xã đạt chuẩn nông thôn mới cuối năm 2018 đạt 45 triệu đồng.", "45 triệu đồng", "indicator", "income_per_capita"),
    ("Thu nhập bình quân của người dân tại 6 xã đạt chuẩn nông thôn mới là 45 triệu đồng.", "45 triệu đồng", "measure", "Thu nhập bình quân của người dân"),
    ("Hội họp tại 6 xã đạt chuẩn, vốn vay đạt 45 triệu đồng.", "45 triệu đồng", "measure", "vốn vay"),
    ("Đã có 51 huyện, 359 xã và 27 cá nhân được khen.", "359 xã", "indicator", "other"),
    ("Đức Trọng đã có 14/14 xã đạt chuẩn nông thôn mới, hiện đang lập hồ sơ xét công nhận huyện nông thôn mới.", "14/14 xã", "indicator", "communes_ntm"),
    ("Có 4 xã hoàn thiện hồ sơ xét công nhận đạt chuẩn nông thôn mới.", "4 xã", "indicator", "other"),
    ("Dự kiến, tỷ lệ xã nông thôn mới tăng lên 94%.", "94%", "indicator", "communes_ntm"),
    ("Dự kiến, tỷ lệ xã có chợ tăng lên 94%.", "94%", "indicator", "other"),
    ("Có 33 sản phẩm OCOP đạt 3 sao (chưa có sản phẩm đạt 5 sao).", "33 sản phẩm OCOP", "condition", {"measure": "sao", "value": 3}),
    ("Gia đình CCB Lê Thế Nguyên hiến 110 m2, gia đình CCB Lê Văn An 100 m2.", "100 m2", "indicator", "land_donated"),
    ("Hội hiến 250 m2 đất mở rộng nhà văn hóa.", "250 m2", "measure", "đất"),
    ("Hội làm mới 48 km kênh mương với 29 triệu đồng.", "29 triệu đồng", "indicator", "funding"),
    # a bracket between a count and what it reached, criteria of a share, the first of two changes
    ("Toàn tỉnh có 80 xã (chiếm 59% số xã của tỉnh) đạt chuẩn nông thôn mới.", "80 xã", "indicator", "communes_ntm"),
    ("Toàn tỉnh có 80 xã (8 xã đạt chuẩn nông thôn mới).", "80 xã", "indicator", "communes_total"),
    ("Số xã dưới 10 tiêu chí chiếm dưới 25%.", "25%", "condition", {"measure": "tiêu chí", "value": 10, "modifier": "under"}),
    ("Phấn đấu có trên 50% xã đạt chuẩn nông thôn mới và không có xã đạt dưới 10 tiêu chí.", "50%", "indicator", "communes_ntm"),
    ("Tỷ lệ số xã đạt dưới 10 tiêu chí còn 25%.", "25%", "indicator", "communes_by_criteria"),
    ("Toàn tỉnh đạt 1.285 tiêu chí, tăng 90 tiêu chí so với đầu năm, tăng 20 tiêu chí so với tháng 6.", "20 tiêu chí", "aspect", "change"),
    ("Bà con hiến 1.700 m2 đất; dỡ 100 trụ cổng (giá trị ước tính 6 tỷ đồng).", "6 tỷ đồng", "indicator", "community_contribution"),
    ("Xã xây 100 trụ cổng (giá trị ước tính 6 tỷ đồng).", "6 tỷ đồng", "indicator", "funding"),
    # what people pay, also where it is told as a mean; what is counted before "năm" ends a label
    ("Dân đã đóng 11 tỷ đồng, bình quân 1,6 triệu đồng/khẩu.", "1,6 triệu đồng/khẩu", "indicator", "community_contribution"),
    ("Thu nhập của dân khá, bình quân 51 triệu đồng/người.", "51 triệu đồng/người", "indicator", "income_per_capita"),
    ("Vụ này nhà tôi đóng 2,4 triệu đồng.", "2,4 triệu đồng", "indicator", "community_contribution"),
    ("Vụ này nhà tôi bán 2,4 triệu đồng.", "2,4 triệu đồng", "indicator", "other"),
    ("Đầu năm 2.310 hộ nghèo, cuối năm còn 1.890 hộ.", "2.310 hộ nghèo", "value", 2310),
    ("Đầu năm 2.310 hộ nghèo (21%), cuối năm còn 1.890 hộ.", "1.890 hộ", "indicator", "poor_households"),
    ("Hộ nghèo đầu năm 62 hộ, cuối năm còn 41 hộ.", "41 hộ", "indicator", "poor_households"),
    ("Hộ cận nghèo đầu năm 62 hộ, cuối năm còn 41 hộ.", "41 hộ", "indicator", "households"),
    ("Xã giúp người nghèo; tổ có 90 hộ.", "90 hộ", "indicator", "households"),
    ("Hộ nghèo đa chiều 4,87%, tương ứng 341 hộ.", "341 hộ", "indicator", "poor_households"),
    ("Hộ cận nghèo 4,87%, tương ứng 341 hộ.", "341 hộ", "indicator", "households"),
    # groups of communes, the rest of a sum, aims behind a comma
    ("Nhóm 1 (19 tiêu chí) 4 xã; nhóm 2 (từ 14-18 tiêu chí) 2 xã.", "2 xã", "condition", {"measure": "tiêu chí", "value": 14, "value_max": 18}),
    ("Xã A đạt 19 tiêu chí, 2 xã bạn đến thăm.", "2 xã", "condition", None),
    ("Bộ Công an hỗ trợ 1,2 tỷ đồng, còn lại là xã hội hóa.", "1,2 tỷ đồng", "indicator", "funding"),
    ("Xã huy động 1,2 tỷ đồng xã hội hóa.", "1,2 tỷ đồng", "indicator", "community_contribution"),
    ("Cấp thẻ cho hộ cận nghèo; 88,9% người dân có BHYT, chỉ tiêu 95%.", "95%", "indicator", "health_insurance_rate"),
    ("Thu ngân sách đạt 95% chỉ tiêu.", "95%", "indicator", "plan_completion"),
    # findings of auditors
    ("Nhà thầu tính sai khối lượng 1,4 tỷ đồng, sai đơn giá 420 triệu đồng.", "420 triệu đồng", "measure", "sai đơn giá"),
    ("Xã bố trí vốn sai đối tượng 2,6 tỷ đồng.", "2,6 tỷ đồng", "indicator", "other"),
    ("Xã bố trí vốn 2,6 tỷ đồng.", "2,6 tỷ đồng", "indicator", "funding"),
    ("Kiến nghị giảm thanh toán 775 triệu đồng.", "775 triệu đồng", "aspect", None),
    ("Nước sạch đạt quy chuẩn 38,5%.", "38,5%", "measure", "Nước sạch đạt quy chuẩn"),
    # givers whose shares stand in brackets, shares by source, units whose something is
    ("Tổng vốn 865 tỷ đồng: trung ương 412 tỷ (47%), tỉnh 96 tỷ (11%), huyện 134 tỷ, xã 21 tỷ.", "134 tỷ", "indicator", "funding"),
    ("Tổng vốn 865 tỷ đồng: trung ương 412 tỷ (47%), tỉnh 96 tỷ (11%), huyện 134 tỷ.", "96 tỷ", "measure", "tỉnh"),
    ("Tổng nợ 865 tỷ đồng: trung ương 412 tỷ (47%), tỉnh 96 tỷ (11%).", "96 tỷ", "indicator", "other"),
    ("Dân góp 10%, tín dụng 30%, doanh nghiệp 20%.", "20%", "indicator", "funding"),
    ("Số doanh nghiệp đăng ký mới tăng 12%.", "12%", "indicator", "other"),
    ("Dư nợ tín dụng tăng 15%.", "15%", "indicator", "other"),
    ("Ngân sách chỉ đáp ứng 40%.", "40%", "measure", "Ngân sách"),
    ("Đường huyện 98/112 km nhựa hóa.", "98/112 km", "measure", "Đường huyện"),
    ("Thu nhập của dân 11 xã tăng 62% so với trước.", "11 xã", "change", None),
    ("Số vườn mẫu là 11 vườn mẫu, tăng 62% so với trước.", "11 vườn mẫu", "change", {"direction": "increase", "value": 62, "unit": "percent"}),
    ("Mỗi xã cần 150 tỷ đồng, cả nước cần 900 nghìn tỷ đồng.", "900 nghìn tỷ đồng", "unit", "VND"),
    ("Lao động có chứng chỉ 27%.", "27%", "aspect", None),
    ("Xã có trên 27% hộ dùng nước sạch.", "27%", "aspect", "total"),
    # a range a rise lies in, and how many times something grew
    ("Năng suất tăng từ 3% - 29% so với năm 2010.", "3% - 29%", "value_max", 29),
    ("Tỷ lệ hộ dùng nước sạch tăng từ 3% đến 29%.", "29%", "value", 29),
    ("Thu nhập đạt 62 triệu đồng/người, tăng gần gấp 3 lần so năm 2011.", "3 lần", "indicator", "income_per_capita"),
    ("Thu nhập đạt 62 triệu đồng/người, xã họp gần 3 lần.", "3 lần", "indicator", "other"),
]


@pytest.mark.parametrize(("text", "quote", "slot", "value"), SLOTS)
def test_slot(read: Read, text: str, quote: str, slot: str, value: object) -> None:
    assert [figure.get(slot) for figure in read("figure", text) if figure["quote"] == quote] == [value]
