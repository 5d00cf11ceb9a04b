"""Statements by how they are told: in minutes and reports, by a place alone, by who admits it, with why or how behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str]]

KHAI = "Lê Văn Khải"
HEAD = "Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc "
MINUTES = "BIÊN BẢN\nHọp thẩm định xã Thượng Lộc\n"
ROWS: list[tuple[str, Told]] = [
    # an office speaks behind its label, in minutes
    (MINUTES + "- Sở Y tế: trạm xá chưa có bác sĩ; đề nghị xã báo cáo huyện trong quý II.", [("shortcoming", "Sở Y tế", "trạm xá chưa có bác sĩ"), ("directive", "Sở Y tế", "đề nghị xã báo cáo huyện trong quý II")]),
    (MINUTES + "- Phòng Giáo dục và Đào tạo huyện: trường mầm non thiếu 2 phòng học.", [("shortcoming", "Phòng Giáo dục và Đào tạo huyện", "trường mầm non thiếu 2 phòng học")]),
    (MINUTES + "- Sở Y tế: ông Lê Văn Khải, Phó Giám đốc.\n- Công an huyện: an ninh ổn định, đúng quy định.", []),
    ("Hội thi có nhiều đội.\n- Sở Y tế: trạm xá chưa có bác sĩ.", []),
    # a report without its letterhead; what a criterion takes is no demand
    ("Thực hiện Công văn số 12/SNN, UBND xã Thượng Lộc báo cáo kết quả năm 2019 như sau:\nKhó khăn: kinh phí đối ứng chưa có.", [("shortcoming", "UBND xã", "kinh phí đối ứng chưa có")]),
    ("UBND xã Thượng Lộc báo cáo kết quả năm 2019 như sau:\na) Yêu cầu: các tuyến đường trục xã được nhựa hóa.\nb) Kết quả: 12 km đã nhựa hóa.", []),
    # what is wrong is announced by a paper or by somebody; its members may be short
    ("Đề án của huyện nêu rõ một số khó khăn: dân cư thưa; địa hình chia cắt.", [("shortcoming", None, "dân cư thưa"), ("shortcoming", None, "địa hình chia cắt")]),
    (HEAD + "chỉ ra ba hạn chế: hồ sơ các thôn làm ẩu; nhà văn hóa xây xong không ai trông.", [("shortcoming", KHAI, "hồ sơ các thôn làm ẩu"), ("shortcoming", KHAI, "nhà văn hóa xây xong không ai trông")]),
    ("Đề án của huyện nêu rõ một số giải pháp: huy động sức dân; lồng ghép vốn.", []),
    # what a report says that was done, and what it found in need of something
    ("Báo cáo nêu rõ: toàn huyện đã làm 11 công trình; thành lập 8 hợp tác xã.", []),
    ("Báo cáo cho biết, huyện đã lập danh sách 12 tuyến đường cần nâng cấp; hỗ trợ 4 hộ.", []),
    ("Báo cáo nêu rõ, toàn huyện đã rà soát 11 công trình, tuyến kênh trên địa bàn cần sửa chữa.", []),
    (HEAD + "nêu rõ, huyện đã làm được 8 km đường; các xã cần duy tu đường đã làm.", [("directive", KHAI, "các xã cần duy tu đường đã làm")]),
    (HEAD + "nêu rõ, các xã rà soát hộ nghèo, cần ưu tiên hộ có trẻ nhỏ.", [("directive", KHAI, "các xã rà soát hộ nghèo, cần ưu tiên hộ có trẻ nhỏ")]),
    # numbers go on, they are no names of those who are to act
    (HEAD + "yêu cầu các thôn hoàn thiện tiêu chí số 6, 11 và 17 nộp về xã trước ngày 20/11.", [("directive", KHAI, "yêu cầu các thôn hoàn thiện tiêu chí số 6, 11 và 17 nộp về xã trước ngày 20/11")]),
    # a place speaks
    ("Tại hội nghị, huyện Hương Khê cho rằng vốn cấp về quá chậm. Can Lộc phản ánh nhiều nhà thầu bỏ dở công trình.", [("shortcoming", "huyện Hương Khê", "vốn cấp về quá chậm"), ("shortcoming", "Can Lộc", "nhiều nhà thầu bỏ dở công trình")]),
    ("Các huyện phát biểu. Can Lộc thì đề nghị tỉnh sớm phân bổ xi măng.", [("directive", "Can Lộc", "đề nghị tỉnh sớm phân bổ xi măng")]),
    ("Ở Can Lộc, nhiều nhà thầu bỏ dở công trình.", []),
    # told of each of them, nobody speaks
    ("Mục tiêu năm nay là thêm 12 xã. Mỗi huyện chỉ đạo xây dựng hai thôn kiểu mẫu; các xã còn lại phải đạt 12 tiêu chí.", []),
    # what is admitted is wrong, unless it is to another's credit
    (HEAD + "thừa nhận lúc lập đề án, xã tin đất lên giá mãi.", [("shortcoming", KHAI, "lúc lập đề án, xã tin đất lên giá mãi")]),
    (HEAD + "thừa nhận xã về đích là nhờ bà con góp công.", []),
    ("“Có nơi trồng hoa để đón đoàn”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, thẳng thắn.", [("shortcoming", KHAI, "Có nơi trồng hoa để đón đoàn")]),
    ("“Có nơi trồng hoa để đón đoàn”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc, vui vẻ nói.", []),
    # a promise of which nothing came
    ("“Tỉnh hứa cấp 300 tấn xi măng mà đến giờ chưa thấy”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói.", [("shortcoming", KHAI, "Tỉnh hứa cấp 300 tấn xi măng mà đến giờ chưa thấy")]),
    (HEAD + "hứa trả hết nợ trong năm mà không vay thêm.", [("commitment", KHAI, "trả hết nợ trong năm mà không vay thêm")]),
    # "bảo" says, unless it is another word or orders somebody about
    (HEAD + "bảo cái khó là bốn xóm ở sát rừng, chở vật liệu vào mất hai ngày.", [("shortcoming", KHAI, "cái khó là bốn xóm ở sát rừng, chở vật liệu vào mất hai ngày")]),
    (HEAD + "bảo vệ phương án thu tiền còn nhiều bất cập.", []),
    # quoted words behind others of his
    (HEAD + "nói vướng nhất là đất lúa chưa chuyển mục đích, “mở một con ngõ cũng phải chờ tỉnh”.", [("shortcoming", KHAI, "vướng nhất là đất lúa chưa chuyển mục đích"), ("shortcoming", KHAI, "mở một con ngõ cũng phải chờ tỉnh")]),
    # why and how stand behind a demand
    (HEAD + "cho rằng phải đưa nghề về làng: năm ngoái xã mở ba lớp đan lát cho 90 chị.", [("directive", KHAI, "phải đưa nghề về làng")]),
    (HEAD + "đề nghị các thôn làm ba việc: dọn rác ở chợ; trồng hoa ven đường; sửa cổng làng.", [("directive", KHAI, "dọn rác ở chợ"), ("directive", KHAI, "trồng hoa ven đường"), ("directive", KHAI, "sửa cổng làng")]),
    # how much it takes, and the norm, ask for nothing
    (HEAD + "cho biết riêng trường học đã cần chừng 12 tỷ đồng.", []),
    (HEAD + "cho biết theo tiêu chí số 20 của tỉnh, xã muốn được xét phải có ít nhất hai thôn kiểu mẫu.", []),
    (HEAD + "lưu ý các thôn muốn về đích phải vào cuộc ngay từ đầu năm.", [("directive", KHAI, "các thôn muốn về đích phải vào cuộc ngay từ đầu năm")]),
    (HEAD + "nói: “Quy hoạch phải đi trước một bước, không làm theo phong trào.”", [("directive", KHAI, "Quy hoạch phải đi trước một bước, không làm theo phong trào")]),
    # what is done once is no demand: "thẩm định xong là ..."
    ("“Có nơi làm để chấm điểm. Thẩm định xong là cỏ mọc”, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói.", [("shortcoming", KHAI, "Thẩm định xong là cỏ mọc")]),
    # a part of the whole is wrong; paid out so far is a figure
    (HEAD + "cho biết tổng vốn ba năm là 120 tỷ đồng, trong đó ngân sách cấp trên mới đáp ứng 30%.", [("shortcoming", KHAI, "ngân sách cấp trên mới đáp ứng 30%")]),
    (HEAD + "cho biết tổng vốn là 12 tỷ đồng, trong đó vốn tỉnh mới giải ngân 22%.", []),
    # nothing is wrong where it is denied
    (HEAD + "khẳng định công trình của xã không xuống cấp, không lãng phí.", []),
    (HEAD + "nói gay nhất là tiêu chí môi trường, xã đang kẹt ở bãi rác.", [("shortcoming", KHAI, "gay nhất là tiêu chí môi trường, xã đang kẹt ở bãi rác")]),
    # gestures before quoted words, of whoever makes them
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc lắc đầu khi nhắc chuyện chợ: “Chợ xây 3,2 tỷ, ngày họp được hai chục người”.", [("shortcoming", KHAI, "Chợ xây 3,2 tỷ, ngày họp được hai chục người")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cười khi nhắc chuyện chợ: “Chợ xây 3,2 tỷ, ngày họp được hai trăm người”.", []),
    # a board is given its task; nobody meets to report
    (MINUTES + "Kết luận của ông Lê Văn Khải, Trưởng đoàn:\nGiao ban công tác mặt trận theo dõi.", [("directive", KHAI, "Giao ban công tác mặt trận theo dõi")]),
    ("Sáng nay, huyện giao ban công tác tuần với các xã.", []),
    # counted orders; what cannot wait; what a colon is about
    (HEAD + "nêu 3 yêu cầu: sắp xếp lại hồ sơ; thu hồi tiền chi sai; gửi báo cáo trước 15/4.", [("directive", KHAI, "sắp xếp lại hồ sơ"), ("directive", KHAI, "thu hồi tiền chi sai"), ("directive", KHAI, "gửi báo cáo trước 15/4")]),
    (HEAD + "lưu ý chuyện cấp mã số vùng trồng không thể chần chừ.", [("directive", KHAI, "chuyện cấp mã số vùng trồng không thể chần chừ")]),
    (HEAD + "nói chuyện cấp mã số vùng trồng không thể làm trong một vụ.", [("shortcoming", KHAI, "chuyện cấp mã số vùng trồng không thể làm trong một vụ")]),
    # the whole name of who orders
    ("Lãnh đạo thành phố thống nhất cho xã vay 1,2 tỷ đồng, giao UBND xã quyết toán trước Tết.", [("directive", "Lãnh đạo thành phố", "giao UBND xã quyết toán trước Tết")]),
    # a paper judges, for those who issued it; words whose paragraph tells of one person
    ("Huyện ủy Can Lộc vừa ban hành nghị quyết về vườn mẫu. Nghị quyết đánh giá, phong trào cải tạo vườn còn nặng hình thức; một số cấp ủy chưa vào cuộc.", [("shortcoming", "Huyện ủy Can Lộc", "phong trào cải tạo vườn còn nặng hình thức"), ("shortcoming", "Huyện ủy Can Lộc", "một số cấp ủy chưa vào cuộc")]),
    ("Bà Trần Thị Na ở xóm 3 kém vui. Lộ xong mà cống chưa đặt. “Mưa là nước chảy vô sân, kêu xã hoài mà xã nói chờ vốn”.", [("shortcoming", "Trần Thị Na", "Mưa là nước chảy vô sân, kêu xã hoài mà xã nói chờ vốn")]),
    ("Bà Trần Thị Na ở xóm 3 kém vui.\n“Mưa là nước chảy vô sân, kêu xã hoài mà xã nói chờ vốn”.", [("shortcoming", None, "Mưa là nước chảy vô sân, kêu xã hoài mà xã nói chờ vốn")]),
    ("Một số cử tri băn khoăn về mức thu, cho rằng thu như nhau với hộ nghèo là không nên.", [("shortcoming", "Một số cử tri", "thu như nhau với hộ nghèo là không nên")]),
    # who is given his task behind what somebody settles; what is not so bad; not "đâu phải"
    ("Chủ tịch UBND tỉnh chốt phương án giảm đối ứng cho hai huyện; Sở Tài chính hoàn chỉnh tờ trình trong tuần này.", [("directive", "Chủ tịch UBND tỉnh", "Sở Tài chính hoàn chỉnh tờ trình trong tuần này")]),
    ("Chủ tịch UBND tỉnh chốt phương án giảm đối ứng cho hai huyện; Sở Tài chính đã có tờ trình.", []),
    (HEAD + "nói chậm một vụ lúa nữa cũng được.", []),
    (HEAD + "lưu ý, vốn đến đâu làm đến đó, tuyệt đối không để nợ.", [("directive", KHAI, "vốn đến đâu làm đến đó, tuyệt đối không để nợ")]),
    # whom a demand in a list is about, before a colon
    ("BÁO CÁO\nKết quả giám sát tại huyện Can Lộc\nIV. Kiến nghị\n1. Đối với UBND các xã: công khai danh mục công trình tại nhà văn hóa.", [("directive", None, "Đối với UBND các xã: công khai danh mục công trình tại nhà văn hóa")]),
    # whose conclusions a line holds, wherever he told them
    ("Kết luận của ông Lê Văn Khải, Chủ tịch UBND xã tại cuộc họp: Các thôn nộp hồ sơ trước 5/10; Phòng Kinh tế lập dự toán.", [("directive", KHAI, "Các thôn nộp hồ sơ trước 5/10"), ("directive", KHAI, "Phòng Kinh tế lập dự toán")]),
    ("UBND xã Thượng Lộc thông báo kết luận của Chủ tịch UBND xã Lê Văn Khải tại cuộc họp giao ban: các thôn nộp quỹ rác trước 5/10.", [("directive", KHAI, "các thôn nộp quỹ rác trước 5/10")]),
    ("UBND xã Thượng Lộc thông báo kết luận của đoàn kiểm tra: 12 hộ đã nộp quỹ rác.", []),
    # whose report goes on, where it was told; another's is nobody's
    ("Theo báo cáo của Ban Chỉ đạo huyện, 18 xã đã xong quy hoạch. Bên cạnh đó, báo cáo cũng chỉ rõ công tác tuyên truyền còn hình thức.", [("shortcoming", "Ban Chỉ đạo huyện", "công tác tuyên truyền còn hình thức")]),
    ("Theo báo cáo của Ban Chỉ đạo huyện, 18 xã đã xong quy hoạch. Báo cáo chính trị trình đại hội chỉ rõ công tác tuyên truyền còn hình thức.", [("shortcoming", None, "công tác tuyên truyền còn hình thức")]),
    # what an inspection saw; works that treat something mend nothing
    ("Tại xã Thượng Lộc, đoàn kiểm tra nhận thấy hệ thống xử lý chất thải chưa vận hành.", [("shortcoming", "đoàn kiểm tra", "hệ thống xử lý chất thải chưa vận hành")]),
    (HEAD + "cho biết xã đã xử lý những chỗ chưa hợp lý.", []),
    # how something is, and no verb of speech; praise of what somebody is said to judge
    (HEAD + "cho rằng câu trả lời của Giám đốc Sở Y tế thẳng thắn, đúng trọng tâm. Tuy nhiên, kết quả như vậy là chưa tương xứng với vốn đã bỏ ra.", [("assessment", KHAI, "câu trả lời của Giám đốc Sở Y tế thẳng thắn, đúng trọng tâm"), ("shortcoming", KHAI, "kết quả như vậy là chưa tương xứng với vốn đã bỏ ra")]),
    ("Đánh giá về cách làm của thôn Đông, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho rằng thôn nào cũng bàn với dân trước.", [("assessment", KHAI, "thôn nào cũng bàn với dân trước")]),
    ("Đánh giá về nguyên nhân, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho rằng thôn nào cũng bàn với dân trước.", []),
    # who is proud complains of nothing by a weak word
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc khoe: “Nghe làm đường là dân phá rào liền, có ai đòi đồng nào đâu”.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói: “Nghe làm đường là dân đòi tiền”.", [("shortcoming", KHAI, "Nghe làm đường là dân đòi tiền")]),
    # where the same goes on behind "nhưng", all of it is wrong; another begins there
    (HEAD + "cho biết trạm cấp nước ấp Chợ xây xong từ 2012 nhưng mới đấu nối được một phần ba số hộ, vẫn kém hiệu quả.", [("shortcoming", KHAI, "trạm cấp nước ấp Chợ xây xong từ 2012 nhưng mới đấu nối được một phần ba số hộ, vẫn kém hiệu quả")]),
    (HEAD + "cho biết các thôn đã trồng hoa hai bên đường nhưng kinh phí thu gom rác còn thiếu nhiều.", [("shortcoming", KHAI, "kinh phí thu gom rác còn thiếu nhiều")]),
    # others go on to be told what to do; a duty of their own
    (HEAD + "yêu cầu thôn Đông rà soát từng tiêu chí. Các phòng chuyên môn cử cán bộ xuống cùng làm với thôn.", [("directive", KHAI, "yêu cầu thôn Đông rà soát từng tiêu chí"), ("directive", KHAI, "Các phòng chuyên môn cử cán bộ xuống cùng làm với thôn")]),
    (HEAD + "lưu ý cấp ủy cần giữ vững đoàn kết, mỗi đảng viên phải thực sự gương mẫu.", [("directive", KHAI, "cấp ủy cần giữ vững đoàn kết"), ("directive", KHAI, "mỗi đảng viên phải thực sự gương mẫu")]),
    (HEAD + "đề nghị các thôn rà soát từng hộ; cái gì vướng thì báo ngay về xã.", [("directive", KHAI, "đề nghị các thôn rà soát từng hộ"), ("directive", KHAI, "cái gì vướng thì báo ngay về xã")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói: “Hô hào mà chưa làm gì thì dân im là phải”.", [("shortcoming", KHAI, "Hô hào mà chưa làm gì thì dân im là phải")]),
    # why it is so, below what is wrong; and what is asked for with "sớm có"
    ("BÁO CÁO\nKết quả giám sát tại huyện Can Lộc\nII. Tồn tại\n1. Tồn tại, hạn chế\n- Rác ở chợ thu gom chưa triệt để.\n2. Nguyên nhân\n- Cấp ủy một số xã chưa quyết liệt.\n3. Kết quả\n- Hai xã chưa họp.", [("shortcoming", None, "Rác ở chợ thu gom chưa triệt để"), ("shortcoming", None, "Cấp ủy một số xã chưa quyết liệt")]),
    ("BÁO CÁO\nKết quả giám sát tại huyện Can Lộc\nIV. Kiến nghị\n1. Sở Nội vụ sớm có hướng dẫn về cán bộ chuyên trách.\n2. Sở Nội vụ đã có hướng dẫn về cán bộ chuyên trách.", [("directive", None, "Sở Nội vụ sớm có hướng dẫn về cán bộ chuyên trách")]),
    # who is helped, nothing is wrong; what only turns is no part of it; what came of a complaint is part of it
    (HEAD + "yêu cầu thôn Đông rà soát từng tiêu chí; các đoàn thể tiếp tục hỗ trợ hộ khó khăn.", [("directive", KHAI, "yêu cầu thôn Đông rà soát từng tiêu chí"), ("directive", KHAI, "các đoàn thể tiếp tục hỗ trợ hộ khó khăn")]),
    (HEAD + "cho biết đường làng đã xong. Tuy vậy hai thôn dồn điền còn chậm.", [("shortcoming", KHAI, "hai thôn dồn điền còn chậm")]),
    (HEAD + "bức xúc trước việc lò sấy xả bụi vào khu dân cư, đã phản ánh nhiều lần nhưng chưa được xử lý.", [("shortcoming", KHAI, "lò sấy xả bụi vào khu dân cư, đã phản ánh nhiều lần nhưng chưa được xử lý")]),
    ("Cử tri xã Thượng Lộc phản ánh nhiều lần nhưng cầu thôn Đông vẫn chưa được sửa.", [("shortcoming", "Cử tri xã Thượng Lộc", "cầu thôn Đông vẫn chưa được sửa")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_how_it_is_told(read: Read, text: str, told: Told) -> None:
    found = read("statement", text, scope="443", published="2020-06-12")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == told
