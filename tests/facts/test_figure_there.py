"""Figures of what is there though something is asked about it, of what falls short, of schemes, norms and conditions. Half of the rows read
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

HERE, SHORT, AIM, SEEN, NORM = "achieved", "not_achieved", "target", "forecast", "required"
SAID = [  # (text of 2018-05-02, status of each figure)
    # what lies idle, came to nothing or lacks a criterion, told behind the count or behind an aside
    ("Huyện có 2.340 hộ thì 415 hộ, chủ yếu ở xã miền núi, chưa có nước sạch.", [HERE, SHORT]),
    ("Thôn có 85 hộ, phần lớn là người Dao, chưa bao giờ có trộm cắp.", [HERE]),
    ("Xã huy động 12 tỷ đồng, chủ yếu từ đất, chưa tính công lao động.", [HERE]),
    ("Dân góp 12 tỷ đồng chưa kể ngày công.", [HERE]),
    ("Toàn tỉnh có 48 công trình cấp nước, trong đó 11 công trình không hoạt động.", [HERE, SHORT]),
    ("Toàn tỉnh có 48 công trình cấp nước, trong đó 11 công trình hoạt động tốt.", [HERE, HERE]),
    ("Huyện yêu cầu giải thể xong 4 hợp tác xã không còn hoạt động trước ngày 30/9.", [AIM]),
    ("Có 12 hộ không đồng ý hiến đất.", [HERE]),
    ("Huyện có 18 xã, còn 3 xã vướng tiêu chí môi trường.", [HERE, SHORT]),
    ("Xã làm 5 km đường không vướng mặt bằng.", [HERE]),
    ("Xã có 6 tiêu chí bị “hụt” so với bộ tiêu chí mới.", [SHORT]),
    ("Ba xã miền núi lỡ hẹn về đích nông thôn mới năm 2017.", [SHORT]),
    ("Huyện phê bình các chủ đầu tư chậm quyết toán 14 công trình.", [SHORT]),
    ("Xã chưa giải ngân đồng nào trong số 3,4 tỷ đồng vốn của năm nay.", [HERE]),
    ("Xã chưa giải ngân 3,4 tỷ đồng vốn của năm nay.", [SHORT]),
    ("Xã chưa trồng đủ 3 ha rừng, chưa khởi công hơn 2 cây cầu.", [SHORT, SHORT]),
    ("Xã thu chưa đầy 300 triệu đồng, làm chưa đến 2 km đường.", [HERE, HERE]),
    ("Chưa làm chợ nên dân góp 300 triệu đồng.", [HERE]),
    # what stands behind a count or before a length tells how it is, whatever is planned or asked
    ("Huyện dự kiến đến hết năm có 9 xã đạt chuẩn, trong đó 7 xã đã được công nhận.", [SEEN, HERE]),
    ("Trong 12 xã đăng ký về đích năm 2018, 8 xã đã hoàn thành hồ sơ.", ["registered", HERE]),
    ("Trong 12 xã đăng ký về đích năm 2018, 8 xã sẽ hoàn thành hồ sơ.", ["registered", AIM]),
    ("Đề nghị Sở Giao thông sửa đoạn đường bị sạt lở dài 350 m.", [HERE]),
    ("Đề nghị Sở Giao thông làm đoạn đường dài 350 m.", [AIM]),
    # what is granted for years ahead is granted
    ("Vốn ngân sách trung ương bố trí cho chương trình giai đoạn 2021-2025 là 39.632 tỷ đồng.", [HERE]),
    ("Vốn trung hạn 2021 - 2025 tỉnh giao cho huyện là 300 tỷ đồng.", [HERE]),
    ("Tổng nguồn vốn thực hiện giai đoạn 2021 - 2025 là 2.300 tỷ đồng.", [AIM]),
    # what is there, whatever is asked about it; and who is bidden to do something
    ("Ông Hà đề nghị huyện sớm sửa 2,4 km đê bị sạt lở.", [HERE]),
    ("Ông Hà đề nghị huyện sớm sửa xong 2,4 km đê bị sạt lở.", [AIM]),
    ("Ông Hà đề nghị huyện sớm sửa 2,4 km đê.", [AIM]),
    ("Ông Hà yêu cầu rà soát 7 xã đã công nhận.", [HERE]),
    ("Ông Hà yêu cầu 7 xã đã đăng ký về đích trong năm.", ["registered"]),
    ("Đoàn đề nghị rà soát nhu cầu vốn của 8 xã trước tháng 6.", [HERE]),
    ("Đoàn đề nghị hoàn thành quy hoạch của 8 xã trước tháng 6.", [AIM]),
    ("Huyện yêu cầu 6 xã khẩn trương chấm điểm lại các tiêu chí.", [HERE]),
    ("Huyện yêu cầu 6 xã phấn đấu về đích trong năm nay.", [AIM]),
    ("Đoàn kiểm tra tiến độ Chương trình mục tiêu quốc gia và kế hoạch năm 2019 tại 12 xã.", [HERE]),
    # the sum of a scheme that is approved; what was spent is no plan
    ("Huyện đã phê duyệt đề án cấp nước giai đoạn 2017 - 2020, tổng kinh phí 45 tỷ đồng, trong đó dân góp 20%.", [AIM, AIM]),
    ("Tỉnh có nhiều dự án. Dự án kè biển, tổng mức đầu tư 150 tỷ đồng, khởi công năm 2016 mà mới làm được 1,2 km.", [AIM, HERE]),
    ("Dự án hồ Khe Giao, tổng mức đầu tư 80 tỷ đồng, hoàn thành tháng 9/2017.", [HERE]),
    ("Sau 5 năm thực hiện đề án, tổng kinh phí 120 tỷ đồng, trong đó dân góp 20%.", [HERE, HERE]),
    ("Dự án được phê duyệt năm 2015 với tổng vốn 48 tỷ đồng, đến nay mới bố trí được 20 tỷ đồng.", [AIM, HERE]),
    ("Dự án nuôi bò có tổng vốn 2 tỷ đồng đã giải ngân cho 40 hộ.", [HERE, HERE]),
    ("Nếu giá cam giữ ở mức 25.000 đồng/kg, gia đình thu 600 triệu đồng.", [SEEN, SEEN]),
    ("Nếu tính 25.000 đồng/kg, gia đình đã thu 600 triệu đồng.", [HERE, HERE]),
    ("Xã làm 12 km đường, tổng kinh phí 9 tỷ đồng.", [HERE, HERE]),
    # an estimate that adds to what was told ends at its member; one that opens the list does not
    ("Thu nhập năm 2017 đạt 38 triệu đồng/người, dự kiến năm nay 42 triệu đồng; hộ nghèo 2,5%.", [HERE, SEEN, HERE]),
    ("Dự kiến năm nay thu nhập đạt 42 triệu đồng/người; hộ nghèo 2,5%.", [SEEN, SEEN]),
    # another kind of plan opens its clause; a condition makes a forecast of what will be
    ("Xã dự kiến cần 90 tỷ đồng, phấn đấu năm 2020 có 8 thôn đạt chuẩn, ít nhất 2 thôn kiểu mẫu.", [SEEN, AIM, AIM]),
    ("Nếu được công nhận, toàn huyện sẽ có 9 xã đạt chuẩn nông thôn mới.", [SEEN]),
    ("Theo nghị quyết, toàn huyện sẽ có 9 xã đạt chuẩn nông thôn mới.", [AIM]),
    # a norm against a result; a rule that closes the count before it
    ("Thu nhập của xã là 18 triệu đồng, trong khi chuẩn của vùng là 30 triệu đồng.", [HERE, NORM]),
    ("Thu nhập của xã là 18 triệu đồng, trong khi của cả vùng là 30 triệu đồng.", [HERE, HERE]),
    ("Xã đạt 14 tiêu chí theo bộ tiêu chí của tỉnh; thu nhập bình quân 35 triệu đồng.", [HERE, HERE]),
    ("Theo bộ tiêu chí của tỉnh, thu nhập bình quân là 45 triệu đồng.", [NORM]),
    ("Chuẩn thu nhập năm nay là 36 triệu đồng/người mà xã mới đạt 29 triệu đồng.", [NORM, HERE]),
    ("Thu nhập của xã năm nay là 36 triệu đồng/người mà năm ngoái mới đạt 29 triệu đồng.", [HERE, HERE]),
    ("Theo quy định, nhà văn hóa phải rộng từ 300 m2 trở lên, trong khi 7/9 nhà văn hóa của xã chỉ rộng 120 m2.", [NORM, HERE, HERE]),
    ("Theo quy định, nhà văn hóa phải rộng từ 300 m2 trở lên, trong khi chuẩn cũ chỉ là 120 m2.", [NORM, NORM]),
    ("Nếu thiếu vốn, năm nay huyện chỉ có thêm 2 xã đạt chuẩn nông thôn mới.", [SEEN]),
    ("Do thiếu vốn, năm nay huyện chỉ có thêm 2 xã đạt chuẩn nông thôn mới.", [HERE]),
    ("Xã phấn đấu giảm 45 hộ nghèo, 4 tháng giảm được 31 hộ.", [AIM, HERE]),
    ("Xã phấn đấu giảm 45 hộ nghèo, trong đó thôn Đông giảm 31 hộ.", [AIM, AIM]),
    ("Tiêu chí số 10 yêu cầu thu nhập 36 triệu đồng/người/năm, xã đạt 33,5 triệu đồng.", [NORM, HERE]),
    ("Tiêu chí số 10 yêu cầu thu nhập 36 triệu đồng/người/năm, xã phải đạt 33,5 triệu đồng.", [NORM, NORM]),
    # need and what was given; today ends what had to be
    ("Riêng đường trục xã đã cần khoảng 18 tỷ đồng.", [SEEN]),
    ("Xã cần làm thêm 4,5 km đường, kinh phí khoảng 6 tỷ đồng.", [AIM, SEEN]),
    ("Xã phải làm thêm 4,5 km đường trong năm nay, kinh phí khoảng 6 tỷ đồng.", [AIM, AIM]),
    ("Theo kế hoạch, năm 2018 xã làm 6 km đường; 4 tháng đầu năm làm được 2,1 km.", [AIM, HERE]),
    ("Theo kế hoạch, năm 2018 xã làm 6 km đường; thôn Đông làm 2,1 km.", [AIM, AIM]),
    ("Riêng đường trục xã đã tốn khoảng 18 tỷ đồng.", [HERE]),
    ("Nhu cầu là 120 tỷ đồng, mà đến nay tỉnh mới cấp cho huyện 12 tỷ đồng.", [SEEN, HERE]),
    ("Trước kia học sinh phải đi bộ cả buổi, giờ xã có 12 km đường bê tông.", [HERE]),
    ("Từ giờ đến cuối năm, xã phải có 12 km đường bê tông.", [AIM]),
    # what people put up with, and what has to be done
    ("Một con mương 300 m cũng phải qua 7 con dấu.", ["achieved", "achieved"]),
    ("Muốn vào xã phải qua hai chuyến phà. Mỗi người phải trực 15 đêm.", ["achieved", "achieved"]),
    ("Gia đình anh phải dồn 6 người vào hai gian; 258 học sinh bán trú phải ngủ tạm.", ["achieved"] * 3),
    ("Xã phải làm thêm 3 km đường. Mỗi chi hội phải kết nạp 5 hội viên.", ["target", "target"]),
    ("Bà cho rằng khâu chuẩn bị hồ sơ yếu, yêu cầu các xã phải khởi công 26 công trình.", ["target"]),
    ("Theo bộ tiêu chí, xã phải khởi công 26 công trình.", ["required"]),
    # what a few words behind, or at a place, is told not to be so; and what else such words deny
    ("41 hộ dọc tỉnh lộ 315 chưa bàn giao mặt bằng; 15 hộ trong vùng dự án vẫn chưa di dời.", ["not_achieved"] * 2),
    ("60 hộ ở các thôn chưa có đường bê tông hiến đất. 45 hộ ở xã nghèo chưa từng vay đã được vay vốn.", ["achieved"] * 2),
    ("Còn 4 thôn ô tô không vào được, 6 mô hình không triển khai được.", ["not_achieved"] * 2),
    ("640 ha không xuống giống được; 4.200 người không còn được cấp thẻ.", ["achieved"] * 2),
    ("Xã nợ nhà thầu 5,3 tỷ đồng chưa rõ nguồn trả.", ["achieved"]),
    # why something is not so, and what comes of it
    ("Tuyến mương chưa được sửa, khiến 26 ha lúa thiếu nước.", ["achieved"]),
    ("Tiêu chí văn hóa chưa đạt do nhà văn hóa xã mới có mặt bằng 3.000 m2.", ["achieved"]),
    ("Xã chưa đạt 3 tiêu chí, chưa làm 5 km đường.", ["not_achieved"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), SAID)
def test_what_is_there_and_what_is_wished(read: Read, text: str, status: list[str]) -> None:
    """An order about a thing makes no plan of it; a scheme, a condition and a norm are no results."""
    assert [figure["status"] for figure in read("figure", text, scope="443", published="2018-05-02")] == status
