"""Attainments where other units stand beside those that reached it: neighbours, what a unit was made of, whom others are held
against, the one of several that did; years in turn and behind a colon; parts of a whole without a count.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a neighbour, one learned from, and what a unit was made of reach nothing by that
    ("Xã Thượng Lộc giáp xã Vượng Lộc, được công nhận đạt chuẩn nông thôn mới năm 2014.", "ntm recognized 2014 Thượng Lộc"),
    ("Xã Thượng Lộc giáp với các xã Vượng Lộc, Mỹ Lộc, đã đạt chuẩn nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Nằm giáp xã Vượng Lộc, xã Thượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Cùng với xã Vượng Lộc, xã Thượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Vượng Lộc Thượng Lộc"),
    ("Con đường nối xã Mỹ Lộc với xã Thượng Lộc đạt chuẩn nông thôn mới.", ""),
    ("Xã Mỹ Lộc học tập kinh nghiệm của Thượng Lộc để sớm về đích nông thôn mới.", "ntm target - Mỹ Lộc"),
    ("Đoàn công tác huyện Đức Thọ học tập kinh nghiệm tại xã Thượng Lộc, xã đã đạt chuẩn nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Kim Song Trường được thành lập trên cơ sở sáp nhập 3 xã Kim Lộc, Song Lộc và Trường Lộc, đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Kim Song Trường"),
    ("Trước khi sáp nhập, cả ba xã Kim Lộc, Song Lộc, Trường Lộc đều đã đạt chuẩn nông thôn mới.", "ntm achieved - Kim Lộc Song Lộc Trường Lộc"),
    ("Xã Kim Lộc đạt chuẩn nông thôn mới năm 2015, trước khi sáp nhập với Song Lộc và Trường Lộc.", "ntm achieved 2015 Kim Lộc"),
    ("Ông Trần Văn Bảo (trưởng thôn 7) cho biết, để đạt chuẩn nông thôn mới, mỗi hộ góp 2 triệu đồng.", ""),
    ("Để thôn 7 đạt chuẩn nông thôn mới, mỗi hộ góp 2 triệu đồng.", "model_village target - thôn 7"),
    # whom others are held against
    ("So với các xã đã đạt chuẩn nông thôn mới như Thượng Lộc, Vượng Lộc, xã Mỹ Lộc còn nhiều khó khăn.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("So với xã đã về đích nông thôn mới là Thượng Lộc, Mỹ Lộc còn thiếu 6 tiêu chí.", "ntm achieved - Thượng Lộc"),
    ("Các xã đã đạt chuẩn nông thôn mới như Thượng Lộc, Vượng Lộc, xã Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Lẽ ra xã Mỹ Lộc phải về đích nông thôn mới từ năm 2015.", ""),
    ("Năm 2018, xã Mỹ Lộc phải về đích nông thôn mới.", "ntm target 2018 Mỹ Lộc"),
    ("Xã Mỹ Lộc muốn đạt chuẩn nông thôn mới như xã Thượng Lộc.", "ntm target - Mỹ Lộc"),
    # the only one of those that were to do it
    ("Trong 3 xã đăng ký về đích nông thôn mới năm 2016, chỉ có xã Thượng Lộc đạt.", "ntm achieved 2016 Thượng Lộc"),
    ("Năm 2016, huyện có 2 xã đăng ký về đích nông thôn mới, gồm Thượng Lộc, Mỹ Lộc.", "ntm registered 2016 Thượng Lộc Mỹ Lộc"),
    # the first and the last, others that did it too
    ("Thượng Lộc là xã đầu tiên, Mỹ Lộc là xã cuối cùng của huyện về đích nông thôn mới.", "ntm achieved - Thượng Lộc Mỹ Lộc"),
    ("Không chỉ Thượng Lộc, các xã Vượng Lộc, Mỹ Lộc cũng đã về đích nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Không chỉ làm đường, các xã Vượng Lộc, Mỹ Lộc cũng đã về đích nông thôn mới.", "ntm achieved - Vượng Lộc Mỹ Lộc"),
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới. Ngoài ra còn có Mỹ Lộc và Thiên Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc Thiên Lộc"),
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới. Ngoài ra còn có xã Mỹ Lộc làm đường hoa.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới. Ngoài ra, huyện có xã Mỹ Lộc bị ngập lũ.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới. Ngoài ra, Mỹ Lộc và Thiên Lộc làm thêm đường.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Một năm sau, đến lượt Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2014, hai năm sau đến xã Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Hai năm sau, xã Vượng Lộc cũng về đích.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Hai năm sau, xã Vượng Lộc làm thêm 2 km đường.", "ntm achieved 2014 Thượng Lộc"),
    # what larger units have of those counted, without a count of their own
    ("Toàn tỉnh có 26 xã đạt chuẩn nông thôn mới, trong đó Can Lộc có Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Năm 2014, tỉnh công nhận 26 xã đạt chuẩn nông thôn mới, trong đó Can Lộc có Thượng Lộc, Vượng Lộc; Thạch Hà có Thạch Tân, Thạch Long.", "ntm recognized 2014 Thượng Lộc Vượng Lộc Thạch Tân Thạch Long"),
    ("Toàn tỉnh có 26 xã đạt chuẩn nông thôn mới, trong đó huyện Can Lộc có nhiều cách làm hay.", ""),
    # years in turn, behind a colon or a dash, and stretches, which date nobody
    ("Các năm 2014, 2015 và 2016, lần lượt các xã Thượng Lộc, Vượng Lộc và Mỹ Lộc được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2014 Thượng Lộc, ntm recognized 2015 Vượng Lộc, ntm recognized 2016 Mỹ Lộc"),
    ("Năm 2014 và năm 2015, hai xã Thượng Lộc và Vượng Lộc lần lượt về đích nông thôn mới.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Các xã đạt chuẩn nông thôn mới của huyện: Thượng Lộc: 2014; Vượng Lộc: 2015; Mỹ Lộc: 2016.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    ("Danh sách xã đạt chuẩn nông thôn mới:\nThượng Lộc: 2014\nVượng Lộc: 2015", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI\n- Thượng Lộc: năm 2014\n- Vượng Lộc: năm 2015", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Các xã đạt chuẩn nông thôn mới:\n1. Xã Thượng Lộc, năm 2014;\n2. Xã Vượng Lộc, năm 2015.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Các xã đạt chuẩn nông thôn mới được hỗ trợ vật nuôi:\n- Thượng Lộc: 2014 con\n- Vượng Lộc: 2015 con", ""),
    ("Các xã đạt chuẩn nông thôn mới:\n- Giai đoạn 2011 - 2015: 2 xã (Thượng Lộc, Vượng Lộc).\n- Giai đoạn 2016 - 2020: 1 xã (Mỹ Lộc).", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Số xã đạt chuẩn nông thôn mới giai đoạn 2011 - 2015: 2 xã (Thượng Lộc, Vượng Lộc); giai đoạn 2016 - 2017: 1 xã (Mỹ Lộc).", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc đã được Chủ tịch UBND tỉnh ký quyết định công nhận đạt chuẩn nông thôn mới ngày 12/3/2015.", "ntm recognized 2015 Thượng Lộc"),
    ("Năm 2015, xã Mỹ Lộc được công nhận đạt chuẩn nông thôn mới, nhưng sau đó bị thu hồi quyết định công nhận.", "ntm not_achieved - Mỹ Lộc, ntm recognized 2015 Mỹ Lộc"),
    # what councils weigh, refuse, and what papers are being made ready for
    ("Huyện có 2 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc; xã Mỹ Lộc đang hoàn thiện hồ sơ.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm eligible - Mỹ Lộc"),
    ("Huyện có 2 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc; xã Mỹ Lộc đang hoàn thiện hồ sơ thiết kế đường.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Hội đồng thẩm định không thông qua hồ sơ của xã Mỹ Lộc đề nghị công nhận đạt chuẩn nông thôn mới.", "ntm not_achieved - Mỹ Lộc"),
    ("Hội đồng thẩm định thông qua hồ sơ của xã Mỹ Lộc đề nghị công nhận đạt chuẩn nông thôn mới.", "ntm eligible - Mỹ Lộc"),
    ("Đoàn đã kiểm tra, đánh giá kết quả thực hiện tiêu chí xã đạt chuẩn nông thôn mới nâng cao 3 xã (Thượng Lộc, Vượng Lộc, Mỹ Lộc), nông thôn mới kiểu mẫu 2 xã (Thiên Lộc, Khánh Lộc).", "ntm_advanced eligible - Thượng Lộc Vượng Lộc Mỹ Lộc, ntm_model eligible - Thiên Lộc Khánh Lộc"),
    ("Hội đồng thẩm định xã đạt chuẩn nông thôn mới, nông thôn mới nâng cao, kiểu mẫu tỉnh họp xét công nhận đạt chuẩn nông thôn mới nâng cao đối với các xã: Thượng Lộc, Vượng Lộc.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn 12/19 tiêu chí nông thôn mới, xã Mỹ Lộc đạt chuẩn 8/19 tiêu chí.", ""),
    ("Chủ tịch UBND tỉnh giao các huyện Can Lộc, Đức Thọ chỉ đạo các xã phấn đấu nâng cao các tiêu chí để đề nghị xét công nhận xã nông thôn mới kiểu mẫu.", ""),
    ("Huyện đang tập trung xây dựng xã Mỹ Lộc đạt chuẩn nông thôn mới năm 2018.", "ntm target 2018 Mỹ Lộc"),
    # villages that only their word tells, what waits for a decision, what would be lost, what is doubtful
    ("Về thôn Anh Hùng (xã Thượng Lộc) hôm nay, đường bê tông phẳng lì. Thôn đã được công nhận khu dân cư kiểu mẫu, xã đã về đích nông thôn mới.", "model_village recognized - Anh Hùng, ntm achieved - Thượng Lộc"),
    ("Về thôn Anh Hùng và thôn Đông Thạc (xã Thượng Lộc) hôm nay. Thôn đã được công nhận khu dân cư kiểu mẫu.", ""),
    ("Thôn Anh Hùng đang làm vườn. Các thôn đã đạt chuẩn khu dân cư kiểu mẫu được thưởng.", ""),
    ("Ba xã Mỹ Lộc, Thiên Lộc, Khánh Lộc đã được Hội đồng thẩm định tỉnh thông qua, chờ Chủ tịch UBND tỉnh quyết định công nhận đạt chuẩn nông thôn mới.", "ntm eligible - Mỹ Lộc Thiên Lộc Khánh Lộc"),
    ("Đúng như mong chờ, xã Mỹ Lộc được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Mỹ Lộc"),
    ("Chiều 5/8, Hội đồng thẩm định nông thôn mới tỉnh họp xét hồ sơ 3 xã: Mỹ Lộc, Thiên Lộc (Can Lộc), Thạch Tân (Thạch Hà).", "ntm eligible - Mỹ Lộc Thiên Lộc Thạch Tân"),
    ("Huyện đã hoàn chỉnh hồ sơ xét công nhận đạt chuẩn nông thôn mới cho 2 xã Mỹ Lộc và Thiên Lộc để trình UBND tỉnh phê duyệt.", "ntm eligible - Mỹ Lộc Thiên Lộc"),
    ("Nếu không trả được nợ, xã Mỹ Lộc sẽ bị thu hồi bằng công nhận nông thôn mới.", ""),
    ("Vì không trả được nợ, xã Mỹ Lộc đã bị thu hồi bằng công nhận nông thôn mới.", "ntm not_achieved - Mỹ Lộc"),
    ("Xã Mỹ Lộc khó có thể về đích nông thôn mới trong năm nay.", "ntm not_achieved 2017 Mỹ Lộc"),
    ("Thượng Lộc đã đạt chuẩn nông thôn mới, còn Mỹ Lộc thì chưa.", "ntm achieved - Thượng Lộc, ntm not_achieved - Mỹ Lộc"),
    ("Thượng Lộc đã đạt chuẩn nông thôn mới, Mỹ Lộc thì chưa làm đường hoa.", "ntm achieved - Thượng Lộc"),
    ("Bộ đội đóng quân trên địa bàn giúp Mỹ Lộc sớm trở thành xã nông thôn mới.", "ntm target - Mỹ Lộc"),
    ("Nhờ vậy, xã Mỹ Lộc đã sớm trở thành xã nông thôn mới.", "ntm achieved - Mỹ Lộc"),
    # units that go on with one, examples, years of rows
    ("Thêm xã Thượng Lộc, đến nay huyện đã có 9 xã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Thêm 2 km đường ở xã Thượng Lộc, đến nay huyện đã có 9 xã đạt chuẩn nông thôn mới.", ""),
    ("Nhiều xã nông thôn mới như Thượng Lộc, Vượng Lộc vẫn nợ đọng.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện đầu tư xây dựng các xã nông thôn mới như Mỹ Lộc, Thiên Lộc.", ""),
    ("Năm 2011, khi bắt tay vào xây dựng nông thôn mới, xã Mỹ Lộc mới đạt 5 tiêu chí; năm 2016 về đích.", "ntm achieved 2016 Mỹ Lộc"),
    ("Năm 2014: 1 xã đạt chuẩn nông thôn mới (Thượng Lộc); năm 2015: thêm 2 xã (Vượng Lộc, Mỹ Lộc); năm 2016: không có xã nào.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("- Năm 2014 có 1 xã đạt chuẩn nông thôn mới: Thượng Lộc.\n- Năm 2015 có 2 xã: Vượng Lộc, Mỹ Lộc.\n- Năm 2016 có 1 xã: Thiên Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc, ntm achieved 2016 Thiên Lộc"),
    ("- Năm 2014 có 1 xã đạt chuẩn nông thôn mới: Thượng Lộc.\n- Năm 2015 có 2 xã: Vượng Lộc, Mỹ Lộc bị thiệt hại do lũ.", "ntm achieved 2014 Thượng Lộc"),
    ("Cuối năm 2016, xã Thượng Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới kiểu mẩu.", "ntm_model recognized 2016 Thượng Lộc"),
    # who comes next, whose district is only named, years counted from the one told last
    ("Sau Thượng Lộc, đến lượt xã Mỹ Lộc làm hồ sơ đề nghị công nhận xã nông thôn mới.", "ntm eligible - Mỹ Lộc"),
    ("Hết năm 2017, Mỹ Lộc, xã nhỏ nhất huyện Can Lộc, sẽ về đích nông thôn mới.", "ntm target 2017 Mỹ Lộc"),
    ("Hết năm 2018, huyện Can Lộc sẽ về đích huyện nông thôn mới.", "ntm target 2018 Can Lộc"),
    ("Xã Thượng Lộc được chọn làm điểm từ năm 2011. Ba năm sau, xã về đích nông thôn mới.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2013. Xã Vượng Lộc cũng được công nhận sau đó một năm.", "ntm achieved 2013 Thượng Lộc, ntm recognized 2014 Vượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2013. Xã Vượng Lộc (Can Lộc) và xã Mỹ Lộc (Can Lộc) cũng được công nhận sau đó một năm.", "ntm achieved 2013 Thượng Lộc, ntm recognized 2014 Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2013. Xã Vượng Lộc cũng được công nhận.", "ntm achieved 2013 Thượng Lộc, ntm recognized - Vượng Lộc"),
    # a list ends with the bracket that it fills
    ("Huyện có 2 xã đạt chuẩn nông thôn mới (Thượng Lộc, Vượng Lộc); các xã Mỹ Lộc, Thiên Lộc đạt từ 12 đến 15 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã đạt chuẩn nông thôn mới (Thượng Lộc, Vượng Lộc, Tùng Lộc); xã Mỹ Lộc làm 3 km đường.", "ntm achieved - Thượng Lộc Vượng Lộc Tùng Lộc"),
    ("Huyện có 3 xã đạt chuẩn nông thôn mới (Thượng Lộc, Vượng Lộc, Tùng Lộc); Mỹ Lộc nợ 5 tỷ đồng.", "ntm achieved - Thượng Lộc Vượng Lộc Tùng Lộc"),
    ("Tỉnh có 3 xã đạt chuẩn nông thôn mới (Thượng Lộc, Vượng Lộc (Can Lộc); Thạch Long (Thạch Hà)).", "ntm achieved - Thượng Lộc Vượng Lộc Thạch Long"),
    # whom the nation is to recognise is no commune
    ("Huyện Can Lộc có 16/16 xã đạt chuẩn, trong đó xã Thượng Lộc đạt chuẩn nâng cao, đủ điều kiện đề nghị Trung ương công nhận huyện nông thôn mới.", "ntm eligible - Can Lộc, ntm_advanced achieved - Thượng Lộc"),
    ("Huyện Can Lộc có xã Thượng Lộc đủ điều kiện trình tỉnh công nhận xã nông thôn mới.", "ntm eligible - Thượng Lộc"),
    # the year of who comes next
    ("Năm 2015 xã Thượng Lộc đạt chuẩn nông thôn mới và năm 2016 có thêm xã Vượng Lộc, xã Mỹ Lộc đạt chuẩn.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới và năm 2016 thì xã Vượng Lộc đạt chuẩn.", "ntm achieved - Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới, năm 2016.", "ntm achieved 2016 Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_beside_others(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


def test_merged_units_are_two(read: Read) -> None:
    """One code is that of a new commune and of one that went into it."""
    text = "Xã Bà Nà được thành lập từ hai xã Hòa Ninh và Hòa Nhơn. Trước đây, Hòa Nhơn đã được công nhận nông thôn mới nâng cao, trong khi Hòa Ninh chưa đạt. Nay xã Bà Nà phấn đấu đạt chuẩn nông thôn mới nâng cao vào năm 2026."
    found = told(read("attainment", text, published="2025-08-25", scope="48"))
    assert (
        found
        == "ntm_advanced recognized - Hòa Nhơn, ntm_advanced not_achieved - Hòa Ninh, ntm_advanced target 2026 Bà Nà"
    )
