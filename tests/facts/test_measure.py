"""What a figure counts or measures, in the words of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a place whose type word is counted before ends the words that are left
    ("Tỷ lệ hộ nghèo trong 4 năm tại hai huyện Can Lộc và Mù Cang Chải giảm 33,3%, từ 75,12% (đầu năm 2016) xuống còn 41,82%.", ["huyện", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]),
    ("Vốn gồm: ngân sách trung ương 312 tỷ đồng, tỉnh 405 tỷ đồng, ngân sách huyện 390 tỷ đồng.", ["ngân sách trung ương", "tỉnh", "ngân sách huyện"]),
    ("Nợ đọng: xã Tân Lộc 5 tỷ đồng, xã Hồng Lộc 4 tỷ đồng.", ["Nợ đọng", "Nợ đọng"]),
    ("Có 51 công trình đã nghiệm thu (hơn 6 tỷ đồng).", ["công trình", "nghiệm thu"]),
    # before the number, without its verb, whose it is and the norm it is counted by
    ("Huyện Lộc Hà hiện có tổng diện tích 1.200 ha.", ["tổng diện tích"]),
    ("Toàn xã có thu nhập bình quân 56 triệu đồng/người.", ["thu nhập bình quân"]),
    ("Xã Tân Lộc có tỷ lệ hộ sử dụng nước sạch theo quy chuẩn quốc gia đạt 62%.", ["tỷ lệ hộ sử dụng nước sạch"]),
    ("Sản lượng lương thực đạt 1.200 tấn.", ["Sản lượng lương thực"]),
    ("Vốn đã thực hiện 12 tỷ đồng.", ["Vốn"]),
    ("Thu nhập bình quân của huyện Can Lộc đạt 36 triệu đồng.", ["Thu nhập bình quân"]),
    ("Nợ xây dựng cơ bản toàn huyện còn 71 tỷ đồng.", ["Nợ xây dựng cơ bản"]),
    ("Kinh phí lập quy hoạch mỗi xã 150 triệu đồng.", ["Kinh phí lập quy hoạch"]),
    ("Ông Trần Văn Hòa cho biết tổng nguồn lực huy động hơn 760 tỷ đồng.", ["tổng nguồn lực huy động"]),
    ("Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 84%.", ["Tỷ lệ hộ có nhà tiêu hợp vệ sinh"]),
    ("Giá trị sản xuất nông lâm nghiệp và thủy sản ước đạt 2.715 tỷ đồng.", ["Giá trị sản xuất nông lâm nghiệp và thủy sản"]),
    ("Tỷ lệ xã có đường ô tô đến trụ sở đạt 100%.", ["Tỷ lệ xã có đường ô tô đến trụ sở"]),
    ("Tỷ lệ số dân được dùng nước sạch là 94%.", ["Tỷ lệ số dân được dùng nước sạch"]),
    ("Tỷ lệ người tập thể dục thường xuyên so với dân số là 42%.", ["Tỷ lệ người tập thể dục thường xuyên"]),
    ("Tỷ lệ hộ nghèo so với tổng số hộ là 4%.", ["Tỷ lệ hộ nghèo"]),
    ("Thu nhập của người dân tăng 1,8 lần so với năm 2015.", ["Thu nhập của người dân"]),
    ("Tổng diện tích đất tự nhiên của xã là 1.190 ha.", ["Tổng diện tích đất tự nhiên"]),
    # no part of the clause in front of it
    ("Xã đầu tư nhà văn hóa với tổng số tiền 1,3 tỷ đồng.", ["tổng số tiền"]),
    ("Nợ đọng xây dựng nông thôn mới tới 15 tỷ đồng.", ["Nợ đọng xây dựng nông thôn mới"]),
    ("Báo cáo đánh giá, xã thiếu 12 tỷ đồng.", ["thiếu"]),
    ("Giải ngân vốn chậm, đến nay mới đạt 72%.", ["Giải ngân vốn"]),
    # the verb where no noun says what a sum is, with the people who give it
    ("Xã Cẩm Minh vừa được UBND tỉnh thưởng 1 tỷ đồng.", ["thưởng"]),
    ("Nhân dân đã tự góp 3 tỷ đồng, xã chi 400 triệu đồng.", ["Nhân dân đã tự góp", "chi"]),
    ("Cán bộ phải nộp lại hơn 300 triệu đồng cho xã.", ["nộp lại"]),
    ("Huyện trả lại 30 triệu đồng cho 12 hộ.", ["trả lại", "hộ"]),
    # behind the number: money, sizes, shares
    ("Mỗi hộ phải đóng 4 triệu đồng tiền xây dựng nông thôn mới.", ["tiền xây dựng nông thôn mới"]),
    ("Các xã đang nợ 35 tỷ đồng vốn xây dựng cơ bản.", ["vốn xây dựng cơ bản"]),
    ("Thôn cứng hóa 2,4 km đường trục thôn và đào 600 m mương.", ["đường trục thôn", "mương"]),
    ("Nhân dân hiến 3.200 m2 đất ở để mở rộng đường.", ["đất ở"]),
    ("Toàn huyện có 61% đường liên ấp được cứng hóa.", ["đường liên ấp được cứng hóa"]),
    ("Xã có 92% người dân tham gia bảo hiểm y tế.", ["người dân tham gia bảo hiểm y tế"]),
    ("Xã có 1.690 hộ; 18,2% là hộ nghèo.", ["hộ", "hộ nghèo"]),
    # of a size the thing, not that it is long or wide
    ("Đoạn đường vào bản dài 130m.", ["Đoạn đường vào bản"]),
    ("Cầu Bến Thượng có bề rộng 4,4 m, chiều dài 22 m.", ["bề rộng", "chiều dài"]),
    # told before, or of another figure
    ("Hộ nghèo giảm từ 18% xuống còn 6%.", ["Hộ nghèo", "Hộ nghèo"]),
    ("Tỷ lệ thu gom rác mới đạt 64%, trong khi quy định là 90%.", ["Tỷ lệ thu gom rác", "Tỷ lệ thu gom rác"]),
    ("Thu nhập bình quân của năm xã là 11,7 triệu đồng/người/năm.", ["xã", "Thu nhập bình quân"]),
    ("Năng suất lúa bình quân 62 tạ/ha, giá bán 5.800 đồng/kg.", ["Năng suất lúa", "giá bán"]),
    # counted nouns with what makes them one of a kind, and without what is only said of them
    ("Nhân dân góp 8.700 ngày công.", ["ngày công"]),
    ("Bảy xã miền núi đã về đích, còn 52 hộ cận nghèo.", ["xã miền núi", "hộ cận nghèo"]),
    ("Xã mở 3 lớp tập huấn cho 120 lượt nông dân.", ["lớp tập huấn", "lượt nông dân"]),
    ("Hộ nghèo toàn xã chỉ còn 38 hộ.", ["Hộ nghèo"]),
    ("Tổng đàn gia cầm hiện có 602.000 con.", ["Tổng đàn gia cầm"]),
    ("Dân số toàn huyện trên 23 vạn người, có 12 người được khen.", ["Dân số", "người"]),
    ("Xã có 12 thôn mới sáp nhập.", ["thôn"]),
    ("Có 5 xã nghèo nhất được hỗ trợ.", ["xã"]),
    ("Công trình được bàn giao, tổng trị giá 60 triệu đồng.", ["tổng trị giá"]),
    ("Tiêu chí giao thông của huyện đạt 90%.", ["Tiêu chí giao thông"]),
    ("Tỷ lệ tăng dân số ở mức 1%.", ["Tỷ lệ tăng dân số"]),
    ("Giá lợn hơi xuống 36.000 đồng/kg.", ["Giá lợn hơi"]),
    ("Đoàn xã thắp sáng 17 km đường điện thông qua quỹ vì người nghèo.", ["đường điện"]),
    ("Các đoàn thể vững mạnh đạt 100%.", ["Các đoàn thể vững mạnh"]),
    ("Tốc độ tăng trưởng giá trị sản xuất đạt 11%.", ["Tốc độ tăng trưởng giá trị sản xuất"]),
    ("Bình quân toàn huyện đạt 12,3 tiêu chí/xã.", ["tiêu chí/xã"]),
    ("Thu nhập đạt 36 triệu đồng/người, gấp 1,9 lần năm 2010.", ["Thu nhập", "Thu nhập"]),
    ("Thu nhập đạt 36 triệu đồng/người, họp dân 12 lần.", ["Thu nhập", "lần"]),
    ("Tỷ lệ hộ dùng nước sạch, hợp vệ sinh: 98%.", ["Tỷ lệ hộ dùng nước sạch, hợp vệ sinh"]),
    ("Tỷ lệ hộ nghèo giảm mạnh, trường đạt chuẩn 80%.", ["trường đạt chuẩn"]),
    ("Tỉnh mới có 148 đơn vị hành chính cấp xã, 12 đơn vị hành chính.", ["đơn vị hành chính cấp xã", "đơn vị hành chính"]),
    ("Xã vay ngân hàng 2 tỷ đồng.", ["vay ngân hàng"]),
    ("Tỷ lệ hộ nghèo giảm bình quân 1,4%.", ["Tỷ lệ hộ nghèo"]),
    ("Huyện giảm tỷ lệ hộ nghèo 3%.", ["tỷ lệ hộ nghèo"]),
    ("Tỷ lệ hộ khá trở lên chiếm gần 54%.", ["Tỷ lệ hộ khá"]),
    ("Huyện cứng hóa 12 km đường thôn, mở mới 5 km.", ["đường thôn", "đường thôn"]),
    ("Huyện cứng hóa 12 km đường thôn, kênh mương 5 km.", ["đường thôn", "kênh mương"]),
    ("Giá điện đối với hội viên là 1.600 đồng/kg.", ["Giá điện"]),
    ("Tổng diện tích rau theo tiêu chuẩn hữu cơ là 170 ha.", ["Tổng diện tích rau"]),
    ("Tỷ lệ hộ nghèo giảm còn 4%, trong khi tiêu chuẩn là 3%.", ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]),
    ("Trong tổng số hơn 90 tỷ đồng chi phí xây dựng, xã nợ 20 tỷ đồng.", ["chi phí xây dựng", "nợ"]),
    ("Hợp tác xã trích 30% lợi nhuận.", ["lợi nhuận"]),
    ("Năng suất lúa bình quân đạt 13 tấn/ha, thu nhập bình quân 30 triệu đồng.", ["Năng suất lúa", "thu nhập bình quân"]),
    ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng 14,5%.", ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng"]),
    ("Tỷ trọng dư nợ cho vay nông nghiệp, nông thôn đạt 70%.", ["Tỷ trọng dư nợ cho vay nông nghiệp, nông thôn"]),
    ("Thôn Đông 2 thu nhập đạt 30 triệu đồng.", ["thu nhập"]),
    ("Quỹ hương ước 48.000 đồng; mức thu ước 48.000 đồng.", ["Quỹ hương ước", "mức thu"]),
    ("Quỹ dân quân tự vệ 48.000 đồng; vốn dân tự góp 2 tỷ đồng.", ["Quỹ dân quân tự vệ", "dân tự góp"]),
    ("Xã mua 12 xe gom rác, làm 3 bãi tập kết rác.", ["xe gom rác", "bãi tập kết rác"]),
    ("Tổng dư nợ của Phòng giao dịch ngân hàng là 310 tỷ đồng.", ["Tổng dư nợ"]),
    ("Thu nhập bình quân của nông dân là 31 triệu đồng.", ["Thu nhập bình quân của nông dân"]),
    ("Hộ nghèo được giải ngân 270 triệu đồng, hộ nghèo miền núi còn 27%.", ["giải ngân", "hộ nghèo miền núi"]),
    ("Huyện dồn điền đổi thửa được 7.400 ha.", ["dồn điền đổi thửa"]),
    ("Huyện vận động Quỹ vì người nghèo được 1,8 tỷ đồng; vốn vì hạn hán giảm 2 tỷ đồng.", ["Quỹ vì người nghèo", "vốn"]),
    ("Giá trị trên một đơn vị diện tích 95 triệu đồng/ha.", ["Giá trị trên một đơn vị diện tích"]),
    ("Mỗi năm thu 900 triệu đồng, trừ chi phí lãi 600 triệu đồng; chi phí 300 triệu đồng.", ["thu", "lãi", "chi phí"]),
    ("Trao 120 suất học bổng trị giá 24 triệu đồng.", ["suất học bổng", "trị giá"]),
    ("Xã có 40 cán bộ, công chức, viên chức, 12 thôn, tổ dân phố.", ["cán bộ, công chức, viên chức", "thôn, tổ dân phố"]),
    ("Khen thưởng 20 tập thể, 30 cá nhân và 12 thôn đạt chuẩn.", ["tập thể", "cá nhân", "thôn"]),
    # what begins behind a comma is joined to what is counted only where both are of a kind
    ("Sau 12 buổi họp, thôn mới thống nhất.", ["buổi họp"]),
    ("Huyện có hơn 90.000 người, cán bộ lo không xuể.", ["người"]),
    ("Xã có 12 thôn, thôn Đông mới nhất.", ["thôn"]),
    ("Xã có 12 thôn, cán bộ lo không xuể.", ["thôn"]),
    ("Xã mời 40 cán bộ xã, hội viên và 12 hộ kinh doanh, cá nhân.", ["cán bộ xã, hội viên", "hộ kinh doanh, cá nhân"]),
    ("Xã mua 12 con bò giống, hai cán bộ địa chính bị kỷ luật.", ["con bò giống", "cán bộ địa chính"]),
    ("Mỗi hộ nhận 50 con mang về nuôi.", ["con"]),
    ("Nhân dân hiến 3.100 m2 đất ở, đất vườn và 2.000 m2 đất.", ["đất ở, đất vườn", "đất"]),
    ("Tiền mầm non 100.000 đồng.", ["Tiền mầm non"]),
    ("Tổng kinh phí mua bò để cấp cho dân là 350 triệu đồng.", ["Tổng kinh phí mua bò"]),
    ("Dân góp để huyện cấp 350 triệu đồng.", ["cấp"]),
    ("Hỗ trợ tối đa không quá 10 triệu đồng/hộ.", ["Hỗ trợ"]),
    ("Mỗi năm trang trại cam thu hoạch 40 tấn.", ["thu hoạch"]),
    ("Mỗi năm trang trại cam rộng 40 ha.", ["trang trại cam"]),
    ("Xã góp 230 triệu đồng quỹ đền ơn đáp nghĩa, thưởng 85 học sinh giỏi.", ["quỹ đền ơn đáp nghĩa", "học sinh giỏi"]),
    ("Nhà máy công suất 2.000 m3/ngày đêm.", ["công suất"]),
    ("Trồng 13.000 cây xanh và tổ chức thăm 12 hộ.", ["cây xanh", "hộ"]),
    ("Đoàn thăm mô hình cam rộng 12 ha.", ["mô hình cam"]),
    ("Tuyến đê chạy qua 9 xã dài 16,5 km.", ["xã", "Tuyến đê"]),
    ("Huyện có tỷ lệ hộ nghèo trong tổng số hộ trên 50%.", ["tỷ lệ hộ nghèo trong tổng số hộ"]),
    ("Tỷ lệ người có việc làm trên dân số trong độ tuổi lao động đạt 95%.", ["Tỷ lệ người có việc làm trên dân số trong độ tuổi lao động"]),
    ("Xã phát 120 phiếu, thu về 112 phiếu.", ["phiếu", "phiếu"]),
    ("Cả nước có 125 liên hiệp hợp tác xã, 12 hoạt động.", ["liên hiệp hợp tác xã", "hoạt động"]),
    # no word behind a thing that goes on with the sentence, or says how wide it is
    ("Nhà có 5,5 sào ruộng phải nộp 17 khoản.", ["ruộng", "khoản"]),
    ("Thôn làm 3,6 km đường thôn rộng 4 m.", ["đường thôn", "đường thôn"]),
    ("Xã có 12 ha tiêu ban đầu.", ["tiêu"]),
    ("Thôn phải vay lãi 240 triệu đồng, lãi 20 triệu đồng.", ["vay lãi", "lãi"]),
    ("Cánh đồng mẫu lớn rộng 48 ha.", ["Cánh đồng mẫu lớn"]),
    ("Toàn huyện trồng 4.120 ha; rừng trồng rộng 120 ha.", ["trồng", "rừng trồng"]),
    ("Tỷ lệ hộ nghèo còn 3,1% (toàn quốc 5,2%).", ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]),
    ("Trong tổng số tiền đó, 2 tỷ đồng là tiền đất, tổng số tiền chi là 1 tỷ đồng.", ["tiền đất", "tổng số tiền chi"]),
    ("Cả xã góp được 4,7 ha đất và 2,9 tỷ đồng.", ["đất", ""]),
    ("Cả xã có 4,7 ha đất và vốn 2,9 tỷ đồng.", ["đất", "vốn"]),
    ("Đường xuống cấp, huyện cấp 5 tỷ đồng.", ["cấp"]),
    ("Dân hiến 62 ha đất, trong đó đất ở 4,1 ha.", ["đất", "đất ở"]),
    ("Nhu cầu vốn cho 4 xã là 138 tỷ đồng.", ["xã", "Nhu cầu vốn"]),
    ("Huyện đấu giá 12,4 ha đất thu 210 tỷ đồng; giao 3 ha đất thu hồi.", ["đất", "thu", "đất thu hồi"]),
    # what is worth a sum, and what a sum is for
    ("Xã được thưởng công trình phúc lợi trị giá 500 triệu đồng.", ["công trình phúc lợi"]),
    ("Xã xong 12 công trình, trị giá 500 triệu đồng.", ["công trình", "trị giá"]),
    ("Trong đó 50 triệu đồng dùng để phát triển sản xuất và 10 triệu đồng để tuyên truyền.", ["phát triển sản xuất", "tuyên truyền"]),
    ("Xã dành 12 tỷ đồng làm đường, 8 tỷ đồng xây trường, dân góp 3 tỷ đồng sửa chợ.", ["dành", "dành", "dân góp"]),
    # one giver more, the first of a list, and what animals became
    ("Vốn huyện, xã 780 tỷ đồng.", ["Vốn huyện, xã"]),
    ("Vốn huyện 5 tỷ đồng, xã 780 tỷ đồng.", ["Vốn huyện", "xã"]),
    ("Xã huy động 48 tỷ đồng, trong đó thành phố 9 tỷ đồng, huyện 6 tỷ đồng.", ["huy động", "thành phố", "huyện"]),
    ("Tổng đàn lợn từ 96.000 con giảm còn 61.000 con; nuôi mới 300 con.", ["Tổng đàn lợn", "Tổng đàn lợn", "con"]),
    ("Rác thải mỗi ngày 74 tấn.", ["Rác thải"]),
    ("Chủ tịch UBND xã Lê Hữu Quý nhẩm tính phải có 48 tỷ đồng.", [""]),
    ("Ngân sách 9,3%, dân và doanh nghiệp 21,4%.", ["Ngân sách", "dân và doanh nghiệp"]),
    ("Đường trục xã dài 2,1 km nghiệm thu khống, tương ứng 286 triệu đồng.", ["Đường trục xã", "nghiệm thu khống"]),
    # nothing is said
    ("Hôm qua, 230 tỷ đồng đã được chuyển.", [""]),
]


@pytest.mark.parametrize(("text", "measures"), ROWS)
def test_measure(read: Read, text: str, measures: list[str]) -> None:
    assert [figure["measure"] for figure in read("figure", text)] == measures


def test_the_evidence_of_a_measure_is_where_it_stands(read: Read) -> None:
    text = "Tổng vốn đầu tư (cả dân góp) là 12 tỷ đồng, làm 3 km đường thôn; vốn trong năm 2016 huy động 2 tỷ đồng."
    evidence = [figure["evidence"].get("measure") for figure in read("figure", text)]
    assert [text[slice(*span)] if span else None for span in evidence] == ["Tổng vốn đầu tư", "đường thôn", None]
