"""Aspects without a cue of their own: what the indicator, the time and the figures around say; half of the rows look alike
and read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Xã làm mới 45 km đường thôn và 22 km kênh mương.", "new new"),
    ("Xã có 45 km đường thôn và 22 km kênh mương.", "total -"),
    ("Bình quân mỗi xã tăng thêm 1 tiêu chí.", "change"),
    ("Xã đạt thêm 1 tiêu chí.", "new"),
    ("Bình quân 15 xã của huyện đạt 8,4 tiêu chí/xã.", "total average"),
    ("Bình quân 2 xã mỗi năm đạt chuẩn.", "average"),
    # what a part of all leaves, and what is still lacking
    ("Xã có 9/13 thôn làm xong đường; bốn thôn vùng trong vẫn đi đường đất.", "total remaining"),
    ("Xã có 9/13 thôn làm xong đường; ba thôn vùng trong vẫn đi đường đất.", "total total"),
    ("Còn về giao thông, 14 xã miền núi chưa đạt chuẩn nông thôn mới.", "remaining"),
    ("Toàn huyện có 13 xã đạt chuẩn nông thôn mới, 8 xã chưa đạt chuẩn nông thôn mới.", "total remaining"),
    ("Xã xây mới 6 phòng học; 2 trường đạt chuẩn quốc gia.", "new -"),
    ("Xã xây mới 6 phòng học, 2 nhà văn hóa.", "new new"),
    ("Tỉnh thu hồi bằng đạt chuẩn nông thôn mới của 2 xã.", "-"),
    # levels after a fall are no fall
    ("Tỷ lệ hộ nghèo giảm xuống 3,4%.", "remaining"),
    ("Tỷ lệ hộ nghèo giảm 3,4%.", "change"),
    ("Hội giúp xóa đói, giảm nghèo cho hơn 250 hộ.", "-"),
    ("Năm qua, huyện giảm nghèo được 250 hộ.", "change"),
    ("Hộ nghèo giảm từ 214 hộ xuống 31 hộ.", "total remaining"),
    ("Đoàn cán bộ về tận cơ sở, xuống 3 xã.", "-"),
    # plans: of one year they are new, to a day they are all
    ("Năm 2018, huyện phấn đấu có 2 xã về đích nông thôn mới.", "new"),
    ("Đến năm 2020, huyện phấn đấu có 7 xã về đích nông thôn mới.", "total"),
    ("Mục tiêu đến năm 2020: 7 xã đạt chuẩn nông thôn mới.", "total"),
    ("Mục tiêu đến năm 2020: 50% số xã đạt chuẩn nông thôn mới.", "-"),
    ("Năm 2018, huyện đưa 2 xã về đích nông thôn mới.", "new"),
    ("Huyện đưa 2 xã vào danh sách.", "-"),
    ("Giai đoạn 2016-2020, huyện phấn đấu huy động 640 tỷ đồng.", "total"),
    ("Năm 2018, huyện phấn đấu huy động 64 tỷ đồng.", "-"),
    ("Cả thôn Nam Sơn 143 hộ thì 31 vườn đạt chuẩn.", "total -"),
    ("Toàn xã xây dựng 31 nhà văn hóa.", "-"),
    ("10 xã nữa vào diện điểm; danh sách 10 xã bổ sung gồm Thượng Lộc, Vượng Lộc.", "new new"),
    ("Có 15 xã đạt chuẩn, còn hơn 10 xã nữa đang hoàn thiện.", "total remaining"),
    ("10 xã bổ sung hồ sơ.", "total"),
    ("Huyện chỉ còn 3 xã nữa là phủ kín nông thôn mới.", "remaining"),
    ("Cả làng dựng lại 12 ngôi nhà.", "-"),
    # what is added
    ("Năm 2017, tỉnh đã công nhận 5 xã đạt chuẩn nông thôn mới.", "new"),
    ("Đợt này có 5 xã được công nhận đạt chuẩn nông thôn mới.", "new"),
    ("Đến nay có 5 xã được công nhận đạt chuẩn nông thôn mới.", "total"),
    ("Xã bê tông hóa mới 3,2 km đường, tạo việc làm mới cho 140 lao động.", "new new"),
    ("Xã mới bê tông hóa 3,2 km đường, tạo việc làm cho 140 lao động.", "- -"),
    ("Huyện có 3 hợp tác xã mới cho thu nhập khá.", "new"),
    ("Tỉnh có 124 xã, phường mới.", "total"),
    ("Hai hợp tác xã thành lập trong năm 2017 làm ăn có lãi.", "new"),
    ("Hội trồng mới từ 30 đến 40 tuyến đường hoa.", "new"),
    ("Hợp tác xã mới thành lập từ 30 hộ trồng hoa.", "-"),
    ("Năm 2017, tỉnh có 15 xã về đích, đưa tổng số xã nông thôn mới lên 24 xã.", "new total"),
    ("Năm 2017, huyện có 3 xã được công nhận đạt chuẩn nông thôn mới, lũy kế 9 xã.", "new total"),
    ("Năm 2017, huyện có 3 xã về đích.", "total"),
    ("Ngoài 17 công trình chuyển tiếp, có 9 công trình khởi công mới.", "- new"),
    ("Xã có 80 ha cam trồng mới.", "new"),
    ("Xã xây dựng nông thôn mới với 80 ha cam.", "-"),
    # what there is
    ("Có 5 xã đạt 19 tiêu chí, 7 xã đạt 15 tiêu chí.", "total total"),
    ("Toàn huyện đạt 312 tiêu chí.", "total"),
    ("Xã đạt 12 tiêu chí.", "-"),
    ("Các xã đạt từ 10 đến 12 tiêu chí, trong đó xã Ea Bá đạt 12 tiêu chí.", "- -"),
    ("Đến nay, xã đã huy động được 31 tỷ đồng.", "total"),
    ("Tháng trước, xã huy động được 31 tỷ đồng.", "-"),
    ("Diện tích cây ăn quả của xã là 310 ha.", "total"),
    ("Nông dân trồng 310 ha cây ăn quả.", "-"),
    ("Toàn huyện hiện có 590 ha tiêu, 1.120 ha cao su.", "total total"),
    ("Nông dân trồng 30 ha tiêu, 20 ha cao su.", "- -"),
    ("Tổng nhu cầu vốn cho các xã của 2 huyện là 580 tỷ đồng.", "total total"),
    ("Tổng kết năm, huyện thưởng cho 4 xã 580 triệu đồng.", "- -"),
    ("Từ khi bắt tay xây dựng nông thôn mới, dân góp 6,2 tỷ đồng.", "total"),
    ("Tháng trước, dân góp 6,2 tỷ đồng.", "-"),
    ("Huyện có 130 hộ thu trên 1 tỷ đồng/năm.", "total -"),
    ("Giai đoạn 2011-2016, Nhà nước đầu tư 92 hồ, mỗi hồ 3 tỷ đồng.", "- -"),
    ("Giai đoạn 2011-2016, Nhà nước đầu tư 92 hồ, tổng vốn 3 tỷ đồng.", "- total"),
    ("Từ đầu nhiệm kỳ đến nay, hội viên góp 86 tỷ đồng.", "total"),
    ("Đến nay có 50 xã đạt chuẩn nông thôn mới, vượt 1 xã.", "total -"),
    ("Tám xã đều có chợ.", "total"),
    ("Tám xã này đều có chợ.", "-"),
    # a share that fell; what there is besides
    ("Mô hình giảm chi phí sản xuất từ 10 - 20%.", "change"),
    ("Tỷ lệ tăng dân số tự nhiên ở mức dưới 0,75%.", "-"),
    ("Số hộ dùng nước sạch tăng từ 3% trở lên (để đạt 84%).", "change -"),
    ("Mô hình giảm chi phí sản xuất, đạt 20%.", "-"),
    ("Huyện có 10 xã đạt chuẩn, còn 5 xã đang phấn đấu.", "total remaining"),
    ("Ngoài 10 xã đạt chuẩn, huyện còn 5 xã khác được hỗ trợ xi măng.", "total -"),
    # means
    ("Thu nhập của người dân đạt 39 triệu đồng/người/năm.", "average"),
    ("Thu nhập của người dân tăng 3 triệu đồng/người/năm.", "change"),
    ("Năng suất lúa đạt 61 tạ/ha.", "average"),
    ("Sản lượng lúa đạt 6.100 tạ.", "-"),
    ("Trung bình, mỗi hộ góp 2,5 triệu đồng.", "average"),
    ("Mỗi hộ góp 2,5 triệu đồng.", "-"),
    ("Thu nhập bình quân đầu người tăng từ 4 triệu đồng trở lên.", "change"),
    ("Thu nhập bình quân đầu người tăng từ 34 triệu đồng lên 39 triệu đồng.", "average average"),
    ("Giảm hộ nghèo bình quân 1%/năm.", "change"),
    ("Tốc độ tăng bình quân 11%/năm.", "average"),
    ("Năng suất tăng thêm 5 tạ/ha.", "change"),
    ("Vụ này thu thêm 5 tạ.", "new"),
    ("Nợ của xã tăng thêm 2,3 tỷ đồng, lên 7,8 tỷ đồng.", "change total"),
    ("Xã tăng thêm 3 tổ hợp tác.", "new"),
    ("Xã tăng thêm 3 tiêu chí so với năm 2016.", "change"),
    ("Bình quân lương thực đầu người đạt 520 kg/năm.", "average"),
    ("Mỗi hộ có 4,6 thửa ruộng.", "average"),
    ("Hộ ông Bảy có 4 thửa ruộng.", "total"),
    ("Tổng mức đầu tư hai công trình là 18 tỷ đồng.", "total total"),
    ("Hai công trình giá 18 tỷ đồng.", "- -"),
    # a share sums nothing up
    ("Nay có 61% số hộ dùng nước sạch, tỷ lệ đường được cứng hóa nâng lên 85%.", "- -"),
    ("Nay có 610 hộ dùng nước sạch, nâng số km đường lên 85 km.", "total total"),
    ("Giai đoạn 2014-2017, huyện huy động 400 tỷ đồng, vốn dân góp chiếm 12%.", "total -"),
    # what is new, and parts of it
    ("Trong năm, huyện sẽ xây mới 45 phòng học, trong đó có 12 phòng học mầm non và 33 phòng học tiểu học.", "new new new"),
    ("Huyện có 45 phòng học, trong đó có 12 phòng học mầm non.", "total total"),
    ("Năm qua xã giảm 40 hộ nghèo, trong đó có 12 hộ đồng bào Dao.", "change change"),
    ("Riêng năm 2017, có 4 xã đạt chuẩn nông thôn mới.", "new"),
    ("Riêng huyện Can Lộc có 4 xã đạt chuẩn nông thôn mới.", "total"),
    ("Các xã thành lập mới 5 tổ hợp tác.", "new"),
    ("Các xã còn lại đạt 5 tiêu chí.", "-"),
    ("Mỗi năm kết nạp từ 60 đảng viên trở lên.", "new"),
    ("Xã mới thành lập từ 3 xã.", "-"),
    ("Kết quả năm 2016\nXã | Hộ nghèo còn lại | Hộ nghèo đầu năm\nThượng Lộc | 25 | 31", "remaining -"),
    ("Thu nhập bình quân đầu người vượt 33% so với mức chung của tỉnh.", "-"),
    ("Thu nhập bình quân của mỗi xã đạt 33% mức chung.", "average"),
    # the sum of parts that follow, needs, the whole of which a part is told, and what each would have to carry
    ("Năm 2018, huyện huy động được 640 tỷ đồng, trong đó ngân sách 71 tỷ đồng.", "total -"),
    ("Năm 2018, huyện huy động được 640 tỷ đồng, dân góp 71 tỷ đồng.", "- -"),
    ("Nhu cầu vốn năm 2018 của xã là 14 tỷ đồng.", "total"),
    ("Nguồn vốn năm 2018 của xã là 14 tỷ đồng.", "-"),
    ("Năm 2018, xã làm mới 18 km đường, trong đó 7,5 km đường bê tông.", "new new"),
    ("Trong 36 chợ xây từ năm 2011, 9 chợ bỏ hoang.", "total -"),
    ("Hàng Việt được bày trong 36 chợ.", "-"),
    ("Xã làm mới 57 km đường và 13 nhà văn hóa, 5 bể nước.", "new new new"),
    ("Xã làm 57 km đường và 13 nhà văn hóa.", "- -"),
    ("Xã vẫn vướng 2 tiêu chí; xã bên tụt 3 tiêu chí.", "remaining change"),
    ("Năm 2018, tỉnh phấn đấu có 120 xã được công nhận đạt chuẩn, tăng 15 xã so với năm 2017.", "total"),
    ("Năm 2018, tỉnh phấn đấu có 15 xã được công nhận đạt chuẩn.", "new"),
    # all that a merger leaves, and means that are left
    ("Sau khi sáp nhập, huyện còn 19 xã, 19/19 xã đều đã đạt chuẩn; 2 xã đạt nâng cao.", "total total total"),
    ("Huyện còn 3 xã, 5 thôn chưa có điện.", "remaining remaining"),
    ("Số thửa bình quân mỗi hộ từ 4,6 thửa còn 1,9 thửa.", "average average"),
    ("Bình quân mỗi hộ còn 2 thửa.", "average"),
    ("Mỗi hộ còn 2 thửa.", "remaining"),
    ("Xã nợ 41 tỷ đồng, tính ra mỗi người dân gánh 7 triệu đồng.", "total average"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_aspect(read: Read, text: str, expected: str) -> None:
    figures = read("figure", text, scope="443", published="2018-07-02")
    assert " ".join(f.get("aspect") or "-" for f in figures) == expected
