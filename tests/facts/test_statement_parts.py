"""Where one statement ends and the next begins: another who is to act, a promise behind what is wrong, numbered tasks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

KHAI = "Ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc "
PARTS = [
    # one demand for each who is to act
    (KHAI + "yêu cầu nhà thầu tăng ca để bù tiến độ, huyện giải quyết dứt điểm mặt bằng trước 15/6.", [("directive", "yêu cầu nhà thầu tăng ca để bù tiến độ"), ("directive", "huyện giải quyết dứt điểm mặt bằng trước 15/6")]),
    (KHAI + "đề nghị Sở Giao thông hỗ trợ 2 km đường, Điện lực lắp 3 trạm biến áp cũ.", [("directive", "đề nghị Sở Giao thông hỗ trợ 2 km đường"), ("directive", "Điện lực lắp 3 trạm biến áp cũ")]),
    (KHAI + "yêu cầu xã Thượng Lộc khẩn trương đổ sân, còn xã Tùng Lộc phải xong nhà văn hóa trước Tết.", [("directive", "yêu cầu xã Thượng Lộc khẩn trương đổ sân"), ("directive", "xã Tùng Lộc phải xong nhà văn hóa trước Tết")]),
    # the same one does both; several do it together; who is named is only helped or worked with
    (KHAI + "yêu cầu các xã rà soát lại hộ nghèo, báo cáo huyện trước ngày 5/6.", [("directive", "yêu cầu các xã rà soát lại hộ nghèo, báo cáo huyện trước ngày 5/6")]),
    (KHAI + "yêu cầu các phòng, UBND các xã rà soát lại số hộ nghèo trong tháng.", [("directive", "yêu cầu các phòng, UBND các xã rà soát lại số hộ nghèo trong tháng")]),
    (KHAI + "đề nghị huyện phối hợp với Sở Nội vụ, Sở Tài chính thẩm định lại biên chế.", [("directive", "đề nghị huyện phối hợp với Sở Nội vụ, Sở Tài chính thẩm định lại biên chế")]),
    (KHAI + "đề nghị các xã Thượng Lộc, Tùng Lộc rà soát hộ nghèo trong tháng 6.", [("directive", "đề nghị các xã Thượng Lộc, Tùng Lộc rà soát hộ nghèo trong tháng 6")]),
    (KHAI + "yêu cầu chủ đầu tư công khai tiến độ, nhà thầu tăng ca bù phần chậm.", [("directive", "yêu cầu chủ đầu tư công khai tiến độ"), ("directive", "nhà thầu tăng ca bù phần chậm")]),
    (KHAI + "yêu cầu các huyện chỉ đạo các công ty thủy nông, các xã nạo vét kênh mương.", [("directive", "yêu cầu các huyện chỉ đạo các công ty thủy nông, các xã nạo vét kênh mương")]),
    (KHAI + "đề nghị tỉnh bổ sung giáo viên cho huyện, cán bộ y tế cho ba xã.", [("directive", "đề nghị tỉnh bổ sung giáo viên cho huyện, cán bộ y tế cho ba xã")]),
    (KHAI + "yêu cầu các xã tăng cường chỉ đạo thôn, thanh tra kiểm tra quỹ đất công.", [("directive", "yêu cầu các xã tăng cường chỉ đạo thôn, thanh tra kiểm tra quỹ đất công")]),
    # one verb, one promise; what is striven for besides is another
    (KHAI + "cam kết bố trí đủ vốn đối ứng trong năm 2018, hoàn thành các tiêu chí còn lại trước Tết.", [("commitment", "bố trí đủ vốn đối ứng trong năm 2018, hoàn thành các tiêu chí còn lại trước Tết")]),
    (KHAI + "cho biết xã sẽ rà soát lại 19 tiêu chí, phấn đấu hết năm 2019 về đích.", [("commitment", "xã sẽ rà soát lại 19 tiêu chí"), ("commitment", "phấn đấu hết năm 2019 về đích")]),
    (KHAI + "cam kết bố trí đủ vốn đối ứng cho đường, trường, trạm.", [("commitment", "bố trí đủ vốn đối ứng cho đường, trường, trạm")]),
    # what is wrong, then what has to be done
    (KHAI + "cho biết kênh N5 sạt lở nhiều đoạn, cần sửa trước mùa mưa.", [("shortcoming", "kênh N5 sạt lở nhiều đoạn"), ("directive", "cần sửa trước mùa mưa")]),
    (KHAI + "cho biết kênh N5 sạt lở nhiều đoạn, cần 12 tỷ đồng.", [("shortcoming", "kênh N5 sạt lở nhiều đoạn, cần 12 tỷ đồng")]),
    # several wrongs, each a matter of its own; not the first of them told in detail, nor why it is so, nor what residents tell
    (KHAI + "cho rằng việc nghiệm thu còn lúng túng, công tác tuyên truyền chưa thường xuyên, vốn lồng ghép còn phân tán.", [("shortcoming", "việc nghiệm thu còn lúng túng"), ("shortcoming", "công tác tuyên truyền chưa thường xuyên"), ("shortcoming", "vốn lồng ghép còn phân tán")]),
    (KHAI + "cho biết xã gặp không ít khó khăn: trụ sở xuống cấp nhiều năm, số liệu của ba xã cũ không thống nhất.", [("shortcoming", "xã gặp không ít khó khăn: trụ sở xuống cấp nhiều năm"), ("shortcoming", "số liệu của ba xã cũ không thống nhất")]),
    (KHAI + "cho rằng công tác dồn điền quá chậm, mới xong 150 ha, đạt 38% kế hoạch.", [("shortcoming", "công tác dồn điền quá chậm, mới xong 150 ha, đạt 38% kế hoạch")]),
    (KHAI + "cho biết tiến độ chậm do mặt bằng vướng, công tác phối hợp chưa tốt.", [("shortcoming", "tiến độ chậm do mặt bằng vướng, công tác phối hợp chưa tốt")]),
    (KHAI + "cho rằng các xã Thượng Lộc, Tùng Lộc, một số thôn còn trông chờ, ỷ lại.", [("shortcoming", "các xã Thượng Lộc, Tùng Lộc, một số thôn còn trông chờ, ỷ lại")]),
    ("Bà con thôn Đông phản ánh đường lầy lội quanh năm, nhiều hộ không có nước dùng.", [("shortcoming", "đường lầy lội quanh năm, nhiều hộ không có nước dùng")]),
    # a reason, wrong or not, and what follows from it
    (KHAI + "cho rằng nguồn vốn của xã còn hạn hẹp, vì vậy tỉnh cần ưu tiên phân bổ cho công trình trường học.", [("shortcoming", "nguồn vốn của xã còn hạn hẹp"), ("directive", "tỉnh cần ưu tiên phân bổ cho công trình trường học")]),
    (KHAI + "nhấn mạnh, thời gian từ nay đến cuối năm không dài, do đó các địa phương phải khẩn trương hoàn thiện hồ sơ.", [("directive", "các địa phương phải khẩn trương hoàn thiện hồ sơ")]),
    (KHAI + "phân tích, mức chuẩn tăng theo từng năm nên các xã cần thường xuyên rà soát, cập nhật.", [("directive", "các xã cần thường xuyên rà soát, cập nhật")]),
    (KHAI + "cho biết, vốn huyện cấp về chậm, do đó xã phải vay của dân để trả nhà thầu.", [("shortcoming", "vốn huyện cấp về chậm, do đó xã phải vay của dân để trả nhà thầu")]),
    (KHAI + "cho biết, xã đã hoàn thành 19 tiêu chí, vì vậy năm nay xã tập trung làm nâng cao.", []),
    (KHAI + "cho biết nguyên nhân là do nông dân thiếu vốn mua máy, vì vậy thời gian tới huyện sẽ tham mưu chính sách hỗ trợ.", [("shortcoming", "nguyên nhân là do nông dân thiếu vốn mua máy"), ("commitment", "huyện sẽ tham mưu chính sách hỗ trợ")]),
    (KHAI + "khẳng định sẽ ưu tiên vốn cho xã, nhưng xã phải giải phóng xong mặt bằng trước 30/9.", [("commitment", "sẽ ưu tiên vốn cho xã"), ("directive", "xã phải giải phóng xong mặt bằng trước 30/9")]),
    # what is borne for want of something, and how long or how much it takes, asks nobody
    (KHAI + "nói: “Đảo chưa có nhà máy xử lý, phải chở rác vào bờ bằng thuyền”.", [("shortcoming", "Đảo chưa có nhà máy xử lý, phải chở rác vào bờ bằng thuyền")]),
    (KHAI + "nói: “Thiếu cán bộ, phải bổ sung ngay trong quý III”.", [("directive", "Thiếu cán bộ, phải bổ sung ngay trong quý III")]),
    (KHAI + "nói: “Chắc phải năm, bảy năm nữa mới trả hết”.", []),
    (KHAI + "cho biết, mỗi bộ hồ sơ phải qua 5 cấp thẩm định.", []),
    # how those are dealt with who fail, as somebody sees it
    (KHAI + "cho biết: Quan điểm của tỉnh là xã nào còn nợ thì dứt khoát không xét công nhận.", [("directive", "Quan điểm của tỉnh là xã nào còn nợ thì dứt khoát không xét công nhận")]),
    (KHAI + "nói: “Xã nào còn nợ đọng thì chưa xem xét công nhận”.", [("directive", "Xã nào còn nợ đọng thì chưa xem xét công nhận")]),
    (KHAI + "nói: “Xã nào còn nợ đọng thì dân khổ”.", [("shortcoming", "Xã nào còn nợ đọng thì dân khổ")]),
    (KHAI + "nói: “Thời gian tới, những khoản đóng góp nào người dân không đồng tình thì sẽ bỏ”.", [("commitment", "những khoản đóng góp nào người dân không đồng tình thì sẽ bỏ")]),
    (KHAI + "nói: “Thôn nào không làm đường thì sẽ thiệt”.", []),
    # what he and his are going to do, by when
    (KHAI + "cho biết, từ nay đến cuối năm, huyện tập trung hoàn thành 2 tiêu chí còn lại.", [("commitment", "từ nay đến cuối năm, huyện tập trung hoàn thành 2 tiêu chí còn lại")]),
    (KHAI + "cho biết, huyện xác định năm 2030 tập trung nguồn lực cho giao thông nội đồng.", [("commitment", "huyện xác định năm 2030 tập trung nguồn lực cho giao thông nội đồng")]),
    (KHAI + "cho biết, ngay từ đầu huyện xác định tập trung vào giao thông nên đã vận động dân hiến đất.", []),
    # behind a post without a name, another unit acts; named, it is where his is
    ("Theo ông Lê Văn Khải, Chủ tịch UBND huyện, tỉnh được giao 3,2 tỷ đồng nhưng mới nhận 1,8 tỷ.", [("shortcoming", "tỉnh được giao 3,2 tỷ đồng nhưng mới nhận 1,8 tỷ")]),
    ("Theo ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, huyện Can Lộc, đường vào thôn Đông lầy lội quanh năm.", [("shortcoming", "đường vào thôn Đông lầy lội quanh năm")]),
    # behind praise another begins to speak; who is praised with others does not
    (KHAI + "đánh giá cao cách làm của xã Thượng Lộc, các thành viên đề nghị xã bổ sung hồ sơ.", [("assessment", "đánh giá cao cách làm của xã Thượng Lộc"), ("directive", "đề nghị xã bổ sung hồ sơ")]),
    (KHAI + "đánh giá cao xã Thượng Lộc, ông Trần Nam, Bí thư Đảng ủy xã đề nghị huyện hỗ trợ xi măng.", [("assessment", "đánh giá cao xã Thượng Lộc"), ("directive", "đề nghị huyện hỗ trợ xi măng")]),
    (KHAI + "biểu dương các xã, các hộ dân đã báo cáo kịp thời tiến độ làm đường.", [("assessment", "biểu dương các xã, các hộ dân đã báo cáo kịp thời tiến độ làm đường")]),
    # a way, a state: what others do there is spoken of, and asked by nobody
    (KHAI + "không đồng tình với cách một số xã giao cho thôn tự thu tự chi.", [("shortcoming", "không đồng tình với cách một số xã giao cho thôn tự thu tự chi")]),
    # what matters most has to be done, whoever goes on to say it; a criterion that matters does not
    ("Theo ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc, huyện có 18 xã. Điều quan trọng nhất là phải làm cho dân hiểu việc này.", [("directive", "Điều quan trọng nhất là phải làm cho dân hiểu việc này")]),
    ("Theo ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc, huyện có 18 xã. Xã nào cũng phải qua ba lần chấm điểm.", []),
    # what stands against somebody is no order
    (KHAI + "nói: “Đất sản xuất thì ít, rừng lại không được đụng vào”.", [("shortcoming", "Đất sản xuất thì ít, rừng lại không được đụng vào")]),
    (KHAI + "nói: “Đất rừng phòng hộ không được đụng vào”.", [("directive", "Đất rừng phòng hộ không được đụng vào")]),
    # that there are faults, not which; what it is about, not what is asked
    (KHAI + "thừa nhận những bất cập trên.", []),
    (KHAI + "thừa nhận chợ xã Thượng Lộc còn nhiều bất cập.", [("shortcoming", "chợ xã Thượng Lộc còn nhiều bất cập")]),
    ("Cử tri kiến nghị liên quan đến các lĩnh vực giao thông, thủy lợi, nước sạch.", []),
    (KHAI + "trăn trở khi nhiều công trình nước sạch vẫn bỏ không.", [("shortcoming", "nhiều công trình nước sạch vẫn bỏ không")]),
    # who acts in what the sentence is about goes on with an order
    ("Đối với đường trục xã, UBND huyện Can Lộc đã làm việc với nhà thầu, yêu cầu tăng ca để kịp tiến độ.", [("directive", "yêu cầu tăng ca để kịp tiến độ")]),
    # a verdict on what was asked; who is asked what the lines below tell
    ("Ý kiến cử tri đề nghị kéo điện chiếu sáng vào nghĩa trang thôn Đông là cần thiết.", []),
    ("Cử tri đề nghị kéo điện chiếu sáng vào thôn Đông, đây là việc cần thiết.", [("directive", "đề nghị kéo điện chiếu sáng vào thôn Đông, đây là việc cần thiết")]),
    (KHAI + "đánh giá cao kết quả của các xã. Thời gian tới, đề nghị các địa phương:\n- Tiếp tục tuyên truyền sâu rộng đến người dân.", [("assessment", "đánh giá cao kết quả của các xã"), ("directive", "Tiếp tục tuyên truyền sâu rộng đến người dân")]),
    # nothing is wrong with it
    (KHAI + "nhấn mạnh: Xây dựng nông thôn mới không phải là chạy theo thành tích.", []),
    (KHAI + "cho biết, những nội dung vượt thẩm quyền xã đã báo cáo huyện.", []),
    (KHAI + "cho rằng, một số kiến nghị còn trả lời chung chung, chưa rõ lộ trình.", [("shortcoming", "một số kiến nghị còn trả lời chung chung, chưa rõ lộ trình")]),
    # the name of a commune is no "but"
    (KHAI + "phê bình xã Song An chậm dồn điền đổi thửa.", [("shortcoming", "phê bình xã Song An chậm dồn điền đổi thửa")]),
    # who says it stands behind, with his post
    ("Vướng nhất hiện nay vẫn là mặt bằng, Trưởng phòng Nông nghiệp huyện Can Lộc Lê Văn Khải cho hay.", [("shortcoming", "Vướng nhất hiện nay vẫn là mặt bằng")]),
    # what is wrong, then what will be done
    (KHAI + "cho biết tiêu chí thu nhập khó đạt vì giá tôm giảm, song huyện quyết tâm về đích trong năm.", [("shortcoming", "tiêu chí thu nhập khó đạt vì giá tôm giảm"), ("commitment", "huyện quyết tâm về đích trong năm")]),
    (KHAI + "nói thôn Đông chưa có nhà văn hóa, tháng 9 sẽ khởi công.", [("shortcoming", "thôn Đông chưa có nhà văn hóa"), ("commitment", "tháng 9 sẽ khởi công")]),
    (KHAI + "đề nghị tỉnh cấp thêm vốn, còn huyện sẽ tự lo phần giải phóng mặt bằng.", [("directive", "đề nghị tỉnh cấp thêm vốn"), ("commitment", "huyện sẽ tự lo phần giải phóng mặt bằng")]),
    # an aim, a condition and a first promise stay with the promise
    (KHAI + "cho biết để kịp tiến độ, huyện sẽ ứng trước 2 tỷ đồng.", [("commitment", "huyện sẽ ứng trước 2 tỷ đồng")]),
    (KHAI + "khẳng định nếu có sai phạm ở xã Thượng Lộc, huyện sẽ xử lý nghiêm.", [("commitment", "nếu có sai phạm ở xã Thượng Lộc, huyện sẽ xử lý nghiêm")]),
    (KHAI + "hứa sẽ họp dân trong tháng 5, sẽ trả hết tiền nợ.", [("commitment", "sẽ họp dân trong tháng 5, sẽ trả hết tiền nợ")]),
    # a wish behind what is wrong
    (KHAI + "nói huyện chưa đủ tiền, chỉ mong tỉnh cho ứng trước 500 triệu đồng.", [("directive", "mong tỉnh cho ứng trước 500 triệu đồng")]),
    # offices listed behind a colon; orders that go on, and how matters stand; bullets below a heading of minutes
    ("Chủ tịch UBND tỉnh giao các sở: Tài chính, Xây dựng, Y tế tham mưu phân bổ vốn.", [("directive", "giao các sở: Tài chính, Xây dựng, Y tế tham mưu phân bổ vốn")]),
    ("Chủ tịch UBND tỉnh giao các sở rà soát quy hoạch; Sở Y tế tham mưu phân bổ vốn.", [("directive", "giao các sở rà soát quy hoạch"), ("directive", "Sở Y tế tham mưu phân bổ vốn")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu các xã rà soát các tiêu chí. Từng bước nâng cao chất lượng đường giao thông.", [("directive", "yêu cầu các xã rà soát các tiêu chí"), ("directive", "nâng cao chất lượng đường giao thông")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu các xã rà soát các tiêu chí. Nhiều xã nâng cao chất lượng đường giao thông.", [("directive", "yêu cầu các xã rà soát các tiêu chí")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu các xã rà soát các tiêu chí. Huy động vốn trong dân.", [("directive", "yêu cầu các xã rà soát các tiêu chí"), ("directive", "Huy động vốn trong dân")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu các xã rà soát các tiêu chí. Huy động vốn còn rất khó khăn.", [("directive", "yêu cầu các xã rà soát các tiêu chí")]),
    ("BIÊN BẢN\nHọp thôn Đông, xã Thượng Lộc\nTồn tại: rác ở chợ chưa được thu gom\n- Đường thôn còn hư hỏng.\nKết luận: thôn thống nhất.", [("shortcoming", "rác ở chợ chưa được thu gom"), ("shortcoming", "Đường thôn còn hư hỏng")]),
    ("BIÊN BẢN\nHọp thôn Đông, xã Thượng Lộc\nTồn tại: rác ở chợ chưa được thu gom\nĐường thôn còn hư hỏng.\nKết luận: thôn thống nhất.", [("shortcoming", "rác ở chợ chưa được thu gom")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện kết luận: song song với làm đường, các xã cần rà soát tiêu chí.", [("directive", "song song với làm đường, các xã cần rà soát tiêu chí")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện kết luận: song, các xã cần rà soát tiêu chí.", [("directive", "các xã cần rà soát tiêu chí")]),
]  # fmt: skip
LISTS = [
    (KHAI + "chốt ba việc: một là, xã phải xong đường trước tháng 9; hai là, huyện bố trí đủ vốn đối ứng; ba là, công khai mọi khoản đóng góp.", ["directive"] * 3),
    (KHAI + "yêu cầu các xã theo chức năng, nhiệm vụ: (1) Tập trung rà soát từng tiêu chí; (2) Đẩy nhanh giải ngân vốn được giao; (3) Tiếp tục sắp xếp cán bộ ở thôn.", ["directive"] * 3),
    (KHAI + "nhấn mạnh: Thứ nhất, các xã không được chủ quan. Thứ hai, tập trung nâng cao thu nhập cho người dân.", ["directive"] * 2),
    (KHAI + "kết luận: Đồng ý bổ sung xã Thượng Lộc vào danh sách năm 2020; Phòng Tài chính cân đối 5 tỷ đồng; xã tự cân đối phần còn lại.", ["directive"] * 2),
    ("Kết thúc cuộc họp, huyện Can Lộc thống nhất: tháng 9 hoàn thành cắm mốc đường; tháng 10 trả đủ tiền cho dân.", ["directive"] * 2),
    (KHAI + "chỉ đạo dứt khoát: chưa xong mặt bằng thì chưa khởi công.", ["directive"]),
    ("Tỉnh ủy Hà Tĩnh ra nghị quyết, trong đó yêu cầu mỗi sở giúp một xã khó khăn.", ["directive"]),
    (KHAI + "nói về phía các xã thì mọi việc đều thuận.", []),
    (KHAI + "gợi mở một số thông tin, nội dung để các xã tiếp tục triển khai thực hiện: vận động hội viên vay vốn; tiếp tục tuyên truyền phòng, chống dịch tả lợn.", ["directive"] * 2),
    # facts in a list
    (KHAI + "nêu: quý I toàn huyện làm thêm 18 km đường; vận động 64 hộ xây hố rác; thu nhập đạt 41 triệu đồng.", []),
    (KHAI + "nói huyện có ba thế mạnh: lúa chất lượng cao; cam Thượng Lộc; du lịch chùa Hương Tích.", []),
]  # fmt: skip
SAID = [
    # a paper without a number, and to whom it goes
    ("Sở Tài chính tỉnh Hà Tĩnh có công văn gửi UBND các huyện đề nghị báo cáo nợ đọng trước ngày 15/6.", [("directive", "Sở Tài chính tỉnh Hà Tĩnh")]),
    ("Sở Tài chính tỉnh Hà Tĩnh có công văn gửi UBND các huyện về chế độ họp.", []),
    # the paper itself asks; a headline does not
    ("Đường liên xã Thượng Lộc đầy ổ gà. Đề nghị ngành chức năng sớm khắc phục.", [("directive", None)]),
    ("Đề nghị ngành chức năng sớm khắc phục đường hỏng\n\nĐường liên xã Thượng Lộc dài 3 km.", []),
    # a paper asks for those who issued it, told up to three sentences before; whom it tells, has to
    ("Ngày 23/5, Chủ tịch UBND tỉnh Hà Tĩnh đã có Công điện số 15/CĐ-UBND về chống hạn. Công điện yêu cầu UBND huyện Can Lộc rà soát từng cánh đồng.", [("directive", "Chủ tịch UBND tỉnh Hà Tĩnh")]),
    ("UBND tỉnh Hà Tĩnh vừa có Chỉ thị số 20/CT-UBND về vụ đông.\n\nChỉ thị nêu rõ, yêu cầu các huyện rà soát giống lúa. UBND các xã có trách nhiệm nạo vét kênh mương.", [("directive", "UBND tỉnh Hà Tĩnh")] * 2),
    ("Chỉ thị của tỉnh đã được các huyện thực hiện.", []),
    ("Cán bộ xã làm việc có trách nhiệm, bà con quý mến.", []),
    # verbs and nouns of wishing
    ("Hội viên nông dân xã Thượng Lộc bày tỏ mong muốn huyện cho vay vốn mua máy gặt.", [("directive", "Hội viên nông dân xã Thượng Lộc")]),
    ("Hội viên nông dân xã Thượng Lộc đặt nhiều câu hỏi, ý kiến đề xuất liên quan đến vay vốn.", []),
    ("Cử tri xã Thượng Lộc phát biểu 12 ý kiến liên quan đến các lĩnh vực: nuôi trồng thủy sản; xây dựng đường liên xã của huyện.", []),
    ("Con đường bê tông lại ngập trong nước. Rất mong cơ quan chức năng tìm nguyên nhân để bà con yên tâm.", [("directive", None)]),
    # whose resident he is
    ("Anh Hồ Văn Ly, cư dân địa phương cho biết: “Nước dâng lên tận sân, chẳng ai rõ nguyên nhân vì sao”.", [("shortcoming", "Hồ Văn Ly")]),
    # advice of those without office, and numbers that are told
    ("Ông Hồ Văn Ly, thôn Đông, xã Thượng Lộc góp ý: làm đường phải chừa rãnh hai bên.", [("directive", "Hồ Văn Ly")]),
    ("Ông Hồ Văn Ly, thôn Đông, xã Thượng Lộc kể: làm đường phải qua ruộng nhà ông.", []),
    ("Trưởng phòng Nông nghiệp huyện Can Lộc Lê Văn Khải dẫn con số: 12 xã thì 7 xã nợ tiền xi măng.", [("shortcoming", "Lê Văn Khải")]),
    # what villagers say
    ("“Vụ vừa qua mưa nhiều, năng suất thấp, bán hết thóc rồi mà lỗ 37 triệu đồng”, bà Lý Thị Mai, thôn Đông, xã Thượng Lộc nói.", [("shortcoming", "Lý Thị Mai")]),
    ("“Nhà tôi có 30 công ruộng, con tôi ít về”, bà Lý Thị Mai, thôn Đông, xã Thượng Lộc nói.", []),
    ("Đại biểu HĐND huyện Can Lộc trình bày báo cáo thẩm tra về các dự thảo, làm rõ những khó khăn, hạn chế.", []),
    # who gave orders goes on in paragraphs of their own, a fact does not
    ("Chủ tịch UBND huyện Can Lộc giao các phòng làm việc với từng xã, báo cáo trước 15/6.\n\nGiao Văn phòng tổng hợp, theo dõi việc thực hiện.", [("directive", "Chủ tịch UBND huyện Can Lộc")] * 2),
    ("Chủ tịch UBND huyện Can Lộc giao các phòng làm việc với từng xã, báo cáo trước 15/6.\n\nGiao thông nông thôn của huyện dài 300 km.", [("directive", "Chủ tịch UBND huyện Can Lộc")]),
    ("Các đại biểu đề nghị UBND xã Thượng Lộc thu gom rác trước cổng trường. Kênh N5 ô nhiễm rất nặng, đề nghị UBND xã kiến nghị huyện sớm nạo vét.", [("directive", "Các đại biểu")] * 2),
    ("Kiến nghị của bà con được ông Lê Văn Khải, Phó Chủ tịch UBND xã giải trình và ghi nhận tiếp tục chuyển huyện xem xét.", []),
    # inspections without an inspector, and one with a name that ends like an adverb
    ("Qua thanh tra, phát hiện 27 đơn vị vi phạm về thu, chi ngân sách, kiến nghị thu hồi hơn 8,8 tỷ đồng.", [("shortcoming", None), ("directive", None)]),
    ("Qua thanh tra, các đơn vị đã nộp hơn 8,8 tỷ đồng.", []),
    ("Thanh tra huyện Chợ Mới phát hiện công trình chưa bảo đảm theo thiết kế được duyệt.", [("shortcoming", "Thanh tra huyện Chợ Mới")]),
    # what is fought off is not wrong
    ("Chủ tịch UBND huyện Can Lộc cho biết huyện tập trung phòng, chống dịch tả lợn, xâm nhập mặn.", []),
    # a village called like a body
    ("Anh Hồ Văn Ly ở thôn Hội Đức cho biết: “Vụ hè thu bà con đành bỏ hoang cả cánh đồng”.", [("shortcoming", "Hồ Văn Ly")]),
    ("Các đại biểu nêu những thuận lợi, khó khăn trong công tác ở cơ sở.", []),
    # other turns
    ("Thế nhưng sau hai năm, công trình nước sạch chỉ còn là bãi cỏ.", [("shortcoming", None)]),
    ("Thế nhưng sau hai năm, công trình đã về đích.", []),
    # those who speak, before what they wish for
    ("“Đường thì đẹp rồi, chỉ mong có thêm cái chợ cho dân”, bà Lý Thị Mai, thôn Đông, xã Thượng Lộc nói.", [("directive", "Lý Thị Mai")]),
    ("Bà con thôn Đông chỉ mong sớm có nước sạch để dùng.", [("directive", "Bà con thôn Đông")]),
    # whoever complains goes on complaining; "kể từ" tells of nobody
    ("Bà Lý Thị Mai, thôn Đông, xã Thượng Lộc phản ánh: máy bơm hỏng đã ba tháng. Có trạm nước mà bà con vẫn phải dùng nước ao.", [("shortcoming", "Lý Thị Mai")] * 2),
    ("Anh Hồ Văn Ly, thôn Đông nói: Hằng ngày tôi vẫn phải sang nhà bên xin nước về dùng.", [("shortcoming", "Hồ Văn Ly")]),
    ("Kể từ khi có đường mới, thôn Đông chưa xảy ra tai nạn.", []),
    ("Các cán bộ thôn xã Thượng Lộc đề xuất 4 ý kiến về công tác xây dựng Đảng ở cơ sở.", []),
    # a passive of many
    ("Ý kiến của bà con được Tổ đại biểu HĐND tỉnh và huyện, chính quyền xã Thượng Lộc, xã Tùng Lộc ghi nhận và giải đáp đầy đủ.", []),
    # words that hold a word of complaint
    (KHAI + "cho biết nguồn thu chủ yếu từ đấu giá đất, hàng thiết yếu đủ dùng.", []),
    # who says it stands behind, with his form of address
    ("Chúng tôi sẽ không để xã nào về đích bằng hồ sơ, ông Lê Văn Khải, Chủ tịch UBND huyện nói.", [("commitment", "Lê Văn Khải")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_where_a_statement_ends(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s["kind"], s["quote"]) for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(("text", "kinds"), LISTS)
def test_lists_of_tasks(read: Read, text: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == kinds


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_asks_and_complains(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


LETTER = """UBND HUYỆN CAN LỘC

Số: 412/UBND-NN

Can Lộc, ngày 12 tháng 6 năm 2020

Kính gửi: UBND các xã, thị trấn.

Chương trình xây dựng nông thôn mới đạt nhiều kết quả. Để hoàn thành kế hoạch, Chủ tịch UBND huyện yêu cầu{}:
1. UBND các xã
- Rà soát từng tiêu chí, xác định phần việc chưa làm;
- Công khai các khoản đóng góp của dân.
2. Phòng Nông nghiệp và PTNT
Chủ trì hướng dẫn các xã lập hồ sơ.
3. Phòng Tài chính - Kế hoạch cân đối nguồn vốn đối ứng trước ngày 30/6/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
"""
PAPERS = [
    # all that follows in an official letter is asked for; a report of the same form only tells
    (LETTER.format(""), ["directive"] * 4),
    (LETTER.format(" các đơn vị thực hiện một số nội dung sau"), ["directive"] * 4),
    (LETTER.replace("Kính gửi: UBND các xã, thị trấn.", "BÁO CÁO").replace("yêu cầu{}:", "đã làm như sau."), []),
    # a page that answers voters: what they ask, and all that is answered "như sau:"
    ("Trả lời kiến nghị của cử tri xã Thượng Lộc\n\nNội dung kiến nghị: Đề nghị huyện sớm nâng cấp đường ĐH.02 qua xã.\n\nUBND huyện Can Lộc trả lời như sau:\nĐường ĐH.02 dài 5 km, mặt đường hư hỏng nhiều đoạn.", ["directive", "shortcoming"]),
    ("Trả lời bạn đọc\n\nNội dung: Đường ĐH.02 dài 5 km.", []),
    # the heading of minutes is nobody's word, and what all agree on asks nobody
    ("BIÊN BẢN\nHọp thôn Đông\n\nÔng Hồ Văn Ly, Trưởng thôn, chủ trì.\nKết luận: Hội nghị nhất trí 100% làm đường trong tháng 5. Giao ông Bính giám sát thi công. Các hộ dọn hàng rào trước ngày 20/4.", ["directive"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), PAPERS)
def test_papers_that_order_answer_and_conclude(read: Read, text: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == kinds
