"""Figures as papers tell them: what was then and is now, debts, levies, years that went by. Half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]


Y16, Y18 = "2016-01-01..2016-12-31", "2018-01-01..2018-12-31"
THEN_AND_NOW = [  # (text of 2018-11-20, status and time of each figure)
    # a sum parted is of the day of the sum; what a sentence sums up goes on with the plan above, what is so does not
    ("Hiện nợ xây dựng của 13 xã là 17 tỷ đồng. Trong đó, có 88 công trình đã quyết toán.", ["achieved @2018-11-20"] * 3),
    ("Huyện phấn đấu năm 2019 có 9 xã đạt chuẩn nông thôn mới.\nNhư vậy, huyện có thêm 2 xã đạt chuẩn.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Huyện phấn đấu năm 2019 có 9 xã đạt chuẩn nông thôn mới.\nNhư vậy, huyện đã có thêm 2 xã đạt chuẩn.", ["target 2019-01-01..2019-12-31", "achieved"]),
    # what is set against a figure opens a clause of its own
    ("Đến 31/1/2017, xã còn nợ 6,4 tỷ đồng nhưng đến 31/1/2018 đã trả được 5,1 tỷ đồng.", ["achieved @2017-01-31", "achieved @2018-01-31"]),
    ("Xã Thượng Lộc nợ 3,2 tỷ đồng nay chỉ còn 410 triệu đồng.", ["achieved", "achieved @2018-11-20"]),
    ("Xã Thượng Lộc đến nay đã trả 2,1 tỷ đồng; xã Vượng Lộc nợ 3,2 tỷ đồng nay chỉ còn 410 triệu đồng.", ["achieved @2018-11-20", "achieved", "achieved @2018-11-20"]),
    ("Xã Thượng Lộc đến nay đã trả 2,1 tỷ đồng; xã Vượng Lộc trả 3,2 tỷ đồng.", ["achieved @2018-11-20"] * 2),
    ("Chợ được đầu tư 12 tỷ đồng, khánh thành từ tháng 3/2018 nhưng đến nay vẫn bỏ không.", ["achieved"]),
    ("Xã có 83 hộ nghèo tính đến nay.", ["achieved @2018-11-20"]),
    # so many years ago is a year, unless the number is vague; what is compared with it is of now
    ("Cách đây mười năm, xã Thượng Lộc có 31% hộ nghèo. Nay chỉ còn 2,4%.", ["achieved @2008-12-31", "achieved @2018-11-20"]),
    ("Tháng 3, đường vào thôn bụi mù. Ba năm về trước, dân trong thôn khai phá 62 ha đồi.", ["achieved 2015-01-01..2015-12-31"]),
    ("Tháng 3, đường vào thôn bụi mù. Hơn chục năm trước, dân trong thôn khai phá 62 ha đồi.", ["achieved"]),
    ("Thu nhập tăng gấp đôi so với 5 năm trước, đạt 32 triệu đồng/người.", ["achieved"]),
    # "riêng" opens the clause of another time
    ("Giai đoạn 2016 - 2020, tổng nguồn vốn dành cho các huyện miền núi của tỉnh là 2.140 tỷ đồng, riêng năm 2018, vốn hỗ trợ là 530 tỷ đồng.",
     ["achieved 2016-01-01..2020-12-31", f"achieved {Y18}"]),
    ("Tổng nguồn vốn là 2.140 tỷ đồng trong năm 2018.", [f"achieved {Y18}"]),
    # what was counted is not of the day of what still stands; a rate is
    ("Hiện còn một công trình dở dang. Đoàn kiểm tra 12 công trình thì có 7 công trình sai phạm.", ["not_achieved @2018-11-20", "achieved", "achieved"]),
    ("Hiện xã có 83 hộ nghèo. Tỷ lệ hộ nghèo còn 2,4%.", ["achieved @2018-11-20"] * 2),
    # units of a standard under a time: all there are, or those that reached it then
    ("6 tháng đầu năm 2018, toàn tỉnh có 83 xã đạt chuẩn nông thôn mới.", ["achieved 2018-01-01..2018-06-30"]),
    ("6 tháng đầu năm 2018, toàn tỉnh có 83/145 xã đạt chuẩn nông thôn mới.", ["achieved @2018-06-30"]),
    ("Năm 2016, số xã đạt chuẩn nông thôn mới của tỉnh là 83 xã.", ["achieved @2016-12-31"]),
    ("Năm 2016, tỉnh công nhận 83 xã đạt chuẩn nông thôn mới.", [f"achieved {Y16}"]),
    # how it was before the programme is of no time that is told
    ("Kết quả (đến hết năm 2016):\nNhóm tiêu chí kinh tế: trước khi xây dựng nông thôn mới, huyện có 2 xã đạt tiêu chí thu nhập.\nĐến nay, huyện có 14 xã đạt tiêu chí thu nhập.",
     ["achieved", "achieved @2018-11-20"]),
    ("Kết quả (đến hết năm 2016):\nNhóm tiêu chí kinh tế: huyện có 14 xã đạt tiêu chí thu nhập.", ["achieved @2016-12-31"]),
    # a programme in the headline is not the one whose stage opens the text
    ("Giải ngân chậm các chương trình mục tiêu quốc gia\nGiai đoạn 2014 - 2018, huyện huy động 83 tỷ đồng.", ["achieved 2014-01-01..2018-12-31"]),
    ("Chương trình mục tiêu quốc gia giai đoạn 2014 - 2018 của huyện có 83 dự án.", ["achieved"]),
    # the end of the year, behind a word that plans
    ("Huyện phấn đấu cuối năm giúp thêm 2 thôn về đích.", ["target ..2018-12-31"]),
    ("Huyện phấn đấu trong năm giúp thêm 2 thôn về đích.", [f"target {Y18}"]),
    # money that is left of a year is spent in another
    ("Trong năm 2018, xã làm 62 km đường. Nguồn kết dư năm 2016 chuyển qua 83 triệu đồng.", [f"achieved {Y18}"] * 2),
    # a time that is over dates nothing that is so today
    ("Xã Thượng Lộc, đơn vị về đích năm 2014, cũng đang nợ 12 tỷ đồng.", ["achieved"]),
    ("Năm 2014, xã Thượng Lộc nợ 12 tỷ đồng.", ["achieved @2014-12-31"]),
    ("Trong ba năm qua, hội giúp nhiều hộ nghèo. Quỹ đang cho 1.200 hộ vay.", ["achieved"]),
    ("Trong ba năm qua, hội giúp nhiều hộ nghèo. Quỹ cho 1.200 hộ vay.", ["achieved 2016-01-01..2018-12-31"]),
    ("Chúng tôi hiện đang nợ 12 tỷ đồng.", ["achieved @2018-11-20"]),
    ("Đến hết năm 2017, xã có 83 ha đất công. Trong đó đất đang cho thuê là 62 ha.", ["achieved @2017-12-31"] * 2),
    ("Phấn đấu có thêm 3 xã đạt chuẩn\n\nĐến nay, huyện có 3 xã đạt chuẩn. Năm 2018, huyện phấn đấu có thêm 3 xã đạt chuẩn.",
     [f"target {Y18}", "achieved @2018-11-20", f"target {Y18}"]),
    ("Dự kiến, từ nay đến năm 2020, du lịch sẽ chiếm 40% kinh tế của huyện.", ["forecast ..2020-12-31"]),
    ("Từ nay đến năm 2020, du lịch sẽ chiếm 40% kinh tế của huyện.", ["target ..2020-12-31"]),
    ("Năm 2010, cả xã chỉ đạt 2 tiêu chí. Tuy khó khăn nhưng sau 5 năm, mỗi xã đạt bình quân 13 tiêu chí.", ["achieved @2010-12-31", "achieved"]),
    # what came about on a day is no day of what is told behind it
    ("Đến ngày 5/10/2016, hội phát động chương trình. Cầu đầu tiên có tổng vốn 450 triệu đồng.", ["achieved"]),
    ("Đến ngày 31/12/2017, xã đạt nhiều kết quả. Tổng vốn là 450 triệu đồng.", ["achieved @2017-12-31"]),
    # from a day to another
    ("Trong đợt cao điểm (21/6 - 21/7), xã chỉnh trang được 2.211 vườn.", ["achieved 2018-06-21..2018-07-21"]),
    ("Từ ngày 15/12 đến 15/1, xã làm 3 km đường.", ["achieved 2017-12-15..2018-01-15"]),
    # a plan that goes on behind what is so, and what is counted together
    ("Huyện có 8 xã đạt chuẩn và 3 xã phấn đấu về đích năm 2020.", ["achieved", "target 2020-01-01..2020-12-31"]),
    ("Xã đạt 16/19 tiêu chí và phấn đấu đạt 19 tiêu chí vào năm 2020.", ["achieved", "target ..2020-12-31"]),
    ("Huyện có 3 xã và 12 thôn phấn đấu về đích năm 2020.", ["target 2020-01-01..2020-12-31"] * 2),
    ("Huyện có 3 xã, 12 thôn và 20 vườn mẫu đăng ký đạt chuẩn năm 2018.", [f"registered {Y18}"] * 3),
    ("Huyện có 3 xã đạt chuẩn và 12 thôn đăng ký đạt chuẩn.", ["achieved", "registered"]),
    ("Huyện có 2 xã và 5 thôn chưa đạt chuẩn.", ["not_achieved"] * 2),
    # what the sentences between tell of another time
    ("Năm 2014, xã làm 3 km đường. Ngày 26/3, ông Khuê đến. Xã bán 5 lô đất.", [f"achieved {Y16.replace('2016', '2014')}", "achieved"]),
    ("Năm 2014, xã làm 3 km đường. Hôm sau ông Khuê đến. Xã bán 5 lô đất.", [f"achieved {Y16.replace('2016', '2014')}"] * 2),
    ("Năm 2014, xã làm 3 km đường. Thời điểm thanh tra, xã bán 5 lô đất.", [f"achieved {Y16.replace('2016', '2014')}", "achieved"]),
    ("Năm 2014, xã về đích. Tuy nhiên, bây giờ chúng tôi chỉ có 12/19 tiêu chí.", ["achieved @2018-11-20"]),
    ("Đến cuối năm 2014 xã đã đạt 11 tiêu chí và về đích năm 2016.", ["achieved @2014-12-31"]),
    ("Xã phấn đấu đạt 19 tiêu chí và về đích năm 2020.", ["target 2020-01-01..2020-12-31"]),
    ("Đầu năm đến giờ xã mới giải ngân được 2 tỷ đồng.", ["achieved 2018-01-01..2018-11-20"]),
    ("Xã đang làm 2 km kênh, đến tháng 12 sẽ xong.", ["target ..2018-12-31"]),
    # years in a row and the beginning of one; "năm" that is a year and no five
    ("Năm 2016, 2017 xã làm 12 km đường.", ["achieved 2016-01-01..2017-12-31"]),
    ("Năm 2016, 12 xã làm 12 km đường.", [f"achieved {Y16}"] * 2),
    ("Hồi đầu năm, xã còn 80 hộ nghèo.", ["achieved @2018-01-01"]),
    ("Những tháng đầu năm, xã làm 3 km đường.", ["achieved 2018-01-01..2018-11-20"]),
    ("Năm 2020 là năm xã phải về đích.", []),
    ("Điểm sáng là năm xã miền núi đã về đích.", ["achieved"]),
    # how it was then
    ("Năm 2011, xã bắt đầu. Khi đó, xã có 83 hộ nghèo.", ["achieved @2011-12-31"]),
    ("Năm 2011, xã bắt đầu. Trong khi đó, xã bên có 83 hộ nghèo.", ["achieved"]),
    ("Hơn chục năm trước, xã nghèo. Lúc bấy giờ, xã có 83 hộ nghèo.", ["achieved"]),
    ("Ngày 31/12/2010, tỉnh phát động. Lúc bấy giờ, mỗi xã chỉ đạt bình quân 3,5 tiêu chí.", ["achieved @2010-12-31"]),
    ("Năm 2010 thu nhập bình quân đạt 18,7 triệu đồng/người đến năm 2015 đã đạt 37,8 triệu đồng/người.", ["achieved 2010-01-01..2010-12-31", "achieved @2015-12-31"]),
    ("Năm 2015, xã đạt 15 tiêu chí, tăng 9 tiêu chí so với năm 2010 (6 tiêu chí).", ["achieved @2015-12-31", "achieved @2010-12-31"]),
    ("Năm 2015, xã đạt 15 tiêu chí, bình quân mỗi thôn (6 hộ) góp 2 tỷ đồng.", ["achieved @2015-12-31", "achieved 2015-01-01..2015-12-31", "achieved 2015-01-01..2015-12-31"]),
    # years that are not one
    ("Những năm qua, xã làm 12 km đường. Suốt bao năm qua, dân góp 3 tỷ đồng.", ["achieved"] * 2),
    ("Trong năm qua, xã làm 12 km đường.", [f"achieved {Y18}"]),
    ("Hàng chục năm nay, thôn góp 3 tỷ đồng.", ["achieved"]),
    ("Năm nay, thôn góp 3 tỷ đồng.", [f"achieved {Y18}"]),
    ("Năm 2012, xóm đắp đường.\nCũng trong năm này, xóm chuyển 626 khẩu.", ["achieved @2012-12-31"]),
    ("Năm 2012, xã bắt đầu làm. Năm đó, xã làm 5 km đường.", ["achieved 2012-01-01..2012-12-31"]),
    ("Mấy năm đó, xã làm 5 km đường. Năm ấy xã làm 2 km đường.", ["achieved"] * 2),
    # what a unit consists of came about in no year
    ("Xã Thượng Lộc được tách ra từ xã Vượng Lộc vào năm 2005 và có tổng số 7 thôn.", ["achieved"]),
    ("Xã Thượng Lộc làm vào năm 2016 tổng số 7 km đường.", [f"achieved {Y16}"]),
    ("Năm 2016, xã xây 27 cây cầu. Mỗi cầu dài từ 24 đến 50 m.", [f"achieved {Y16}", "achieved"]),
    ("Năm 2016, xã xây 27 cây cầu. Hội nhân rộng 5 mô hình.", [f"achieved {Y16}"] * 2),
    ("Năm 2016, có thêm 6 xã đạt chuẩn; nâng tổng số toàn tỉnh có 45 xã, 113 khu dân cư kiểu mẫu.", [f"achieved {Y16}", "achieved @2016-12-31", "achieved @2016-12-31"]),
    # from when a work was begun to when it was finished
    ("Đường làm theo đề án với tổng vốn 2,4 tỷ đồng, khởi công từ tháng 6/2016 và hoàn thành vào cuối năm 2017.", ["achieved 2016-06-01..2017-12-31"]),
    ("Trường khởi công tháng 3/2016, hoàn thành tháng 8/2017 với kinh phí 7 tỷ đồng.", ["achieved 2016-03-01..2017-08-31"]),
    ("Trường khởi công tháng 3/2018, dự kiến hoàn thành tháng 8/2019 với kinh phí 7 tỷ đồng.", ["forecast 2019-08-01..2019-08-31"]),
    # parts of a debt, and what goes on with its paragraph
    ("Xã về đích từ tháng 12/2014, đến nay còn nợ 20 tỷ đồng.\nTrong đó, tiền làm trụ sở hơn 4 tỷ đồng.", ["achieved @2018-11-20"] * 2),
    ("Đến cuối năm 2017, các xã nợ 138 tỷ đồng.\nRiêng 7 xã đạt chuẩn nợ 54 tỷ đồng. Một số xã nợ nhiều.", ["achieved @2017-12-31"] * 3),
    ("Đến cuối năm 2017, các xã nợ 138 tỷ đồng.\nÔng Khuê góp 54 triệu đồng.", ["achieved @2017-12-31", "achieved"]),
    ("Nợ đọng của huyện đã giảm từ 160 tỷ đồng trong năm 2016 xuống còn 15 tỷ đồng.", ["achieved @2016-12-31", "achieved"]),
    # what is reckoned up to a day has come about; of a year that is over too
    ("Tính đến ngày 15/6, toàn xã bán 720 tấn, doanh thu ước đạt 28 tỷ đồng.", ["achieved @2018-06-15"] * 2),
    ("Vụ này toàn xã bán 720 tấn, doanh thu ước đạt 28 tỷ đồng.", ["achieved", f"forecast {Y18}"]),
    # a norm of at least so much, whose list goes on
    ("Diện tích lúa toàn xã đến năm 2020 tối thiểu là 470.940 ha, năng suất đạt trên 3 triệu tấn.", ["target ..2020-12-31"] * 2),
    # who writes came to see; who speaks begins another time; a time that the text does not say more exactly
    ("Những ngày cuối năm 2017, chúng tôi trở lại xã Thượng Lộc. Xã đã làm 12 km đường. Dân góp 2 tỷ đồng.", ["achieved"] * 2),
    ("Những ngày cuối năm 2017, nhân dân xã Thượng Lộc làm 12 km đường.", ["achieved 2017-09-01..2017-12-31"]),
    ("Chúng tôi về xã vào tháng 5/2018, 17 tuyến đường đã đổ bê tông.", ["achieved"]),
    ("Đoàn kiểm tra về xã vào tháng 5/2018, tặng 17 suất quà.", ["achieved 2018-05-01..2018-05-31"]),
    ("Chỉ vào vườn cam 4 ha, ông Khuê kể, từ đầu năm 2005 gia đình ông lên đây.", ["achieved"]),
    ("Số hộ nghèo từ 200 hộ (năm 2011) giảm xuống còn 45 hộ.", ["achieved @2011-12-31", "achieved"]),
    ("Năm 2011, hội giúp 200 hộ nghèo.", ["achieved 2011-01-01..2011-12-31"]),
    ("Mỗi hộ lãi đến 8-9 triệu đồng. Đến 3-4, xã có 12 hộ khá.", ["achieved", "achieved @2018-04-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), THEN_AND_NOW)
def test_then_and_now(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-11-20")) == expected


LEVIED = [  # (text, status of each figure)
    # who has to pay is there, what they pay is levied
    ("Gần 520 nhân khẩu trong thôn cũng phải đóng 410.000 đồng/khẩu.", ["achieved", "required"]),
    ("Mức 2,4 triệu đồng mỗi hộ phải nộp là quá cao.", ["required"]),
    ("Mức 2,4 triệu đồng mỗi hộ đã nộp là quá cao.", ["achieved"]),
    # work that is left to one unit, and a rule for all
    ("Muốn về đích, xã Thượng Lộc phải làm 7 km đường, xây 2 nhà văn hóa.", ["target"] * 2),
    ("“Đạt chuẩn rồi nhưng xã vẫn phải xây 2 nhà văn hóa”, ông Khuê nói.", ["target"]),
    ("Muốn về đích, theo quy định mỗi thôn phải xây 2 bể rác.", ["required"]),
    ("Muốn về đích, thu nhập phải đạt 41 triệu đồng/người.", ["required"]),
    ("Xã chỉ còn chờ vốn để xây 2 nhà văn hóa.", ["target"]),
    ("Xã có vốn để xây 2 nhà văn hóa.", ["achieved"]),
    ("Để có hiệu quả, mỗi xã nên lựa chọn 3 sản phẩm thế mạnh.", ["target"]),
    ("Ông Mãi có 19 ha cao su, hàng năm trừ chi phí còn thu từ 1,4 tỷ đồng trở lên.", ["achieved"] * 2),
    # what a norm was before it was changed
    ("Theo bộ tiêu chí mới, tỷ lệ hộ nghèo hạ từ 6% xuống còn 4% mới đạt.", ["required"] * 2),
    ("Tỷ lệ hộ nghèo hạ từ 6% xuống còn 4%.", ["achieved"] * 2),
    # what money is for, as a plan has it
    ("Xã nhận tiền để mua dê giống cấp cho 14 hộ trong xã theo đề án được duyệt.", ["target"]),
    ("Xã mua dê giống cấp cho 14 hộ trong xã theo đề án được duyệt.", ["achieved"]),
    # units for which something is aimed at, and those that are only spoken of
    ("Phấn đấu hoàn thành 19 tiêu chí đối với 4 xã: Trung Lộc, Mỹ Lộc, Yên Lộc và Sơn Lộc.", ["target"] * 2),
    ("Huyện yêu cầu, đối với 4 xã đạt chuẩn, tiếp tục duy trì.", ["achieved"]),
    ("Vốn cho giai đoạn 2018 - 2022 mới đáp ứng được 13% nhu cầu.", ["achieved"]),
    ("Vốn cho giai đoạn 2018 - 2022 phải đáp ứng được 13% nhu cầu.", ["target"]),
    ("Xã bắt chúng tôi đóng 700.000 đồng/nhân khẩu.", ["required"]),
    ("Thôn 4 thu 600.000 đồng/khẩu, thôn 5 thu 550.000 đồng/khẩu.", ["required"] * 2),
    ("Theo thông báo, mỗi hộ nộp 1,2 triệu đồng làm nhà văn hóa.", ["required"]),
    ("Mỗi hộ đóng góp 1,2 triệu đồng làm nhà văn hóa.", ["achieved"]),
    ("Có địa phương mất khả năng thanh toán, hai khu vực chiếm tới 75% số nợ.", ["achieved"] * 2),
    ("Khả năng xã chiếm tới 75% số nợ.", ["forecast"]),
    ("Tuy nhiên, để hoàn thành chỉ tiêu, có 53/63 tỉnh nợ 15.277 tỷ đồng.", ["achieved"] * 2),
    ("Tuy nhiên, xã phấn đấu hoàn thành chỉ tiêu, có 3 xã đạt chuẩn.", ["target"]),
    ("Chạy theo chỉ tiêu, xã vay 12 tỷ đồng.", ["achieved"]),
    ("Cuộc họp thống nhất: mỗi hộ nộp 1,2 triệu đồng.", ["target"]),
    ("Xã đã thu của dân 1,3 tỷ đồng.", ["achieved"]),
    ("Nhà đông người phải đóng tới 6-7 triệu đồng.", ["required"]),
    ("Trung bình mỗi gia đình phải chi trên 3 triệu đồng.", ["achieved"]),
    ("Mỗi người dân đang phải gánh khoảng 7 triệu đồng tiền nợ.", ["achieved"]),
    ("Mỗi người dân phải trồng 7 cây.", ["target"]),
    # works that are approved, under way or yet to be done
    ("Tỉnh phê duyệt chủ trương đầu tư Trường Mầm non xã Thượng Lộc, cụ thể:\nXây dựng 7 phòng học.\nTổng mức đầu tư 20 tỷ đồng.", ["target"] * 2),
    ("Tỉnh khánh thành Trường Mầm non xã Thượng Lộc, cụ thể:\nXây dựng 7 phòng học.\nTổng mức đầu tư 20 tỷ đồng.", ["achieved"] * 2),
    ("Năm 2016, huyện phê duyệt dự án. Tổng mức đầu tư 20 tỷ đồng.", ["achieved"]),
    ("Gần 10 tỷ đồng xây trường\n\nTỉnh phê duyệt chủ trương đầu tư trường. Tổng mức đầu tư 9,64 tỷ đồng.", ["target"] * 2),
    ("Gần 10 tỷ đồng xây trường\n\nTỉnh phê duyệt chủ trương đầu tư trường. Tổng mức đầu tư 19,64 tỷ đồng.", ["achieved", "target"]),
    ("Xã đang thi công 2 km đường, cuối năm hoàn thành.", ["target"]),
    ("Xã đang thi công 2 km đường, đến hết tháng 12/2018 sẽ hoàn thành.", ["target"]),
    ("Xã đang thi công 2 km đường.", ["achieved"]),
    ("Xã thi công 2 km đường, cuối năm ngoái hoàn thành.", ["achieved"]),
    # what people have to pay, and where a line runs whatever is asked for it
    ("Đây là tiền trong 20% mà người dân phải đối ứng.", ["required"]),
    ("Đây là tiền trong 20% mà người dân đã góp.", ["achieved"]),
    ("Huyện đề nghị tỉnh nâng cấp tuyến đê chạy qua 9 xã.", ["achieved"]),
    ("Huyện đề nghị tỉnh nâng cấp đường cho 9 xã.", ["target"]),
    ("Vùng núi không nhất thiết đường phải rộng 3 m.", ["required"]),
    ("Xã lập dự án xây thêm 2 hạng mục với dự toán 9 tỷ đồng.", ["target", "forecast"]),
    # a name is no wish
    ("Chợ Dưỡng Mong mới xây với 600 triệu đồng.", ["achieved"]),
    ("Bà con mong xây chợ mới với 600 triệu đồng.", ["target"]),
    # what lies ahead, and what is not so
    ("6 xã đến thời điểm này chưa hoàn thành.", ["not_achieved"]),
    ("Xã làm 6 km đường, đến thời điểm này chưa hoàn thành.", ["achieved"]),
    ("12 chỉ tiêu có khả năng sẽ đạt vào cuối nhiệm kỳ.", ["forecast"]),
    ("Ông Khuê ước tính năm nay thu khoảng 100 triệu đồng.", ["forecast"]),
    ("Ông Khuê ước tính năm ngoái thu khoảng 100 triệu đồng.", ["achieved"]),
    ("Năm 2019, tỉnh đề ra mục tiêu: giảm 8.710 hộ nghèo. Triển khai 33 dự án nhân rộng với 500 hộ nghèo tham gia.", ["target"] * 3),
    ("Nếu “bổ đầu người”, mỗi người dân đang chịu khoảng 7 triệu đồng tiền nợ.", ["achieved"]),
    ("Nếu được công nhận, huyện có 7 xã đạt chuẩn.", ["forecast"]),
    ("Nếu chỉ trông vào ngân sách được cấp (700 triệu đồng), thôn không làm nổi.", ["achieved"]),
    ("Nếu được cấp 700 triệu đồng, thôn sẽ làm đường.", ["forecast"]),
    ("Để hoàn thành bê tông hóa 4,5 km đường thôn, bà con đã đóng góp 2 tỷ đồng.", ["achieved"] * 2),
    ("Để hoàn thành 4,5 km đường thôn, bà con cần 2 tỷ đồng.", ["target", "forecast"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEVIED)
def test_what_is_levied_wished_and_so(read: Read, text: str, expected: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published="2018-11-20")] == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Ông Khuê nói: “Năm nay chúng tôi làm 7 km đường, lắp 150 bóng đèn”.", "2018-06-20", ["target"] * 2),
        ("Ông Khuê nói: “Năm nay chúng tôi làm được 7 km đường, lắp 150 bóng đèn”.", "2018-06-20", ["achieved"] * 2),
        ("Ông Khuê nói: “Năm nay chúng tôi làm 7 km đường, lắp 150 bóng đèn”.", "2018-12-20", ["achieved"] * 2),
        ("Năm nay, xã Thượng Lộc làm 7 km đường.", "2018-06-20", ["achieved"]),
    ],
)  # fmt: skip
def test_what_who_speaks_does_this_year(read: Read, text: str, day: str, expected: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published=day)] == expected


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Xã thu 367 tấn nghệ, tăng 20% so với kế hoạch.", "120"),
        ("Xã thu 367 tấn nghệ, giảm 20% so với kế hoạch.", "80"),
        ("Xã thu 367 tấn nghệ, đạt 98% kế hoạch.", "98"),
        ("Xã thu 367 tấn nghệ, đạt 104,5%.", "104.5"),
        ("Xã thu 367 tấn nghệ, đạt và vượt 120% kế hoạch.", "120"),
        ("Xã thu 367 tấn nghệ, vượt 12% kế hoạch.", "112"),
        ("Xã thu 367 tấn nghệ, tăng 20% so với cùng kỳ.", None),
    ],
)  # fmt: skip
def test_what_is_above_or_below_a_plan(read: Read, text: str, percent: str | None) -> None:
    found = read("figure", text, scope="443", published="2018-11-20")[0].get("plan_percent")
    assert (found and str(found)) == percent
