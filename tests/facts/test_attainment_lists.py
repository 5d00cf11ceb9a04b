"""Attainments told in lists, decisions and rows: how far a list goes, which decision it belongs to, who decides and what is only hoped for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Huyện có 16 xã đạt chuẩn nông thôn mới, 2 xã còn lại gồm Thượng Lộc, Vượng Lộc đạt 14 tiêu chí.", ""),
    ("Huyện có 16 xã đạt chuẩn nông thôn mới, tăng 2 xã gồm Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Đoàn thẩm định xã nông thôn mới. Thượng Lộc và Vượng Lộc đủ điều kiện, Mỹ Lộc phải bổ sung hồ sơ.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Đoàn thẩm định chợ. Thượng Lộc và Vượng Lộc đủ điều kiện, Mỹ Lộc phải bổ sung hồ sơ.", ""),
    ("Các xã đạt chuẩn nông thôn mới:\n- Năm 2014: Thượng Lộc, Vượng Lộc\n- Năm 2015: Mỹ Lộc", "ntm achieved 2014 Thượng Lộc Vượng Lộc, ntm achieved 2015 Mỹ Lộc"),
    ("Các xã bị ngập:\n- Năm 2014: Thượng Lộc, Vượng Lộc\n- Năm 2015: Mỹ Lộc", ""),
    ("+ Xã nông thôn mới: Thượng Lộc, Vượng Lộc;\n+ Xã nông thôn mới nâng cao: Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    ("Xây dựng nông thôn mới: Thượng Lộc, Vượng Lộc làm 9 km đường.", ""),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới. Xã Thượng Lộc (huyện Can Lộc) đã đăng ký nhưng chưa hoàn thành.", "ntm not_achieved - Thượng Lộc"),
    ("Huyện Can Lộc được chọn xây dựng huyện nông thôn mới kiểu mẫu cùng với huyện Thạch Hà.", "ntm_model target - Can Lộc Thạch Hà"),
    ("Huyện Can Lộc làm đường cùng với huyện Thạch Hà để đạt chuẩn nông thôn mới.", "ntm target - Thạch Hà"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Đoàn thẩm định thống nhất trình UBND tỉnh công nhận xã Thượng Lộc và xã Vượng Lộc (Can Lộc).", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. UBND tỉnh vừa công nhận xã Thượng Lộc là xã an toàn khu.", ""),
    # who is told of apart behind a semicolon, in brackets, or with a year that is over behind a plan
    ("Đến nay 3 xã đã được công nhận đạt chuẩn nông thôn mới là Trung Lộc, Vượng Lộc, Mỹ Lộc; Thiên Lộc và Khánh Lộc xin lùi sang năm 2018.", "ntm recognized - Trung Lộc Vượng Lộc Mỹ Lộc, ntm target 2018 Thiên Lộc Khánh Lộc"),
    ("Đến nay các xã đã được công nhận đạt chuẩn nông thôn mới là Trung Lộc; Mỹ Lộc; Thiên Lộc và Khánh Lộc.", "ntm recognized - Trung Lộc Mỹ Lộc Thiên Lộc Khánh Lộc"),
    ("Hai xã Thượng Lộc và Vượng Lộc vừa sáp nhập với xã Mỹ Lộc (đã đạt chuẩn nông thôn mới năm 2015), nên phải rà soát lại.", "ntm achieved 2015 Mỹ Lộc"),
    ("Hai xã Thượng Lộc và Vượng Lộc vừa sáp nhập với xã Mỹ Lộc, đều đã đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc phấn đấu đạt chuẩn nông thôn mới năm 2018. Nghi Xuân là huyện đầu tiên đạt chuẩn năm 2016.", "ntm target 2018 Can Lộc, ntm achieved 2016 Nghi Xuân"),
    ("Tỉnh phấn đấu có 8 huyện đạt chuẩn nông thôn mới. Nghi Xuân đạt chuẩn năm 2018.", "ntm target 2018 Nghi Xuân"),
    # what a cell tells is of its column
    ("Tên xã | Hiện trạng | Đến năm 2020\nThượng Lộc | 15 tiêu chí | Đạt chuẩn nông thôn mới\nVượng Lộc | 13 tiêu chí | 17 tiêu chí", "ntm target 2020 Thượng Lộc"),
    ("Tên xã | Đường làng | Kết quả\nThượng Lộc | 15 km | Đạt chuẩn nông thôn mới\nVượng Lộc | 13 km | 17 tiêu chí", "ntm achieved - Thượng Lộc"),
    ("Các xã đạt chuẩn nông thôn mới gồm xã Thượng Lộc; xã Vượng Lộc; xã Mỹ Lộc được huyện thưởng.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Các xã đạt chuẩn nông thôn mới gồm 2 xã (Thượng Lộc; Vượng Lộc); xã Mỹ Lộc làm đường giao thông.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # questions tell of nobody
    ("Hỏi: Đến nay huyện Can Lộc có bao nhiêu xã đạt chuẩn nông thôn mới?", ""),
    ("Xã Thượng Lộc đã đạt chuẩn nông thôn mới hay chưa?", ""),
    ("Vì sao xã Thượng Lộc chưa đạt chuẩn nông thôn mới?", "ntm not_achieved - Thượng Lộc"),
    # papers made ready for an aim, and for those who recognise
    ("Xã Thượng Lộc đang hoàn thiện hồ sơ để cuối năm 2018 về đích nông thôn mới nâng cao.", "ntm_advanced target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đang hoàn thiện hồ sơ, phấn đấu cuối năm 2018 về đích nông thôn mới nâng cao.", "ntm_advanced target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đang hoàn thiện hồ sơ để được công nhận đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced eligible - Thượng Lộc"),
    # what falls short, is only asked for, goes on without a subject or is told of several in turn
    ("Hiện Thượng Lộc còn 2 tiêu chí nữa là về đích nông thôn mới.", ""),
    ("Thượng Lộc thiếu nước sạch nên chưa thể về đích nông thôn mới trong năm 2016.", "ntm not_achieved 2016 Thượng Lộc"),
    ("Huyện làm đường ở Thượng Lộc, 9 xã chưa thể về đích.", ""),
    ("Đoàn đánh giá xã Vượng Lộc chưa đủ điều kiện công nhận đạt chuẩn nông thôn mới.", "ntm not_achieved - Vượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Tháng 12/2015, Thượng Lộc chính thức được công nhận.", "ntm recognized 2015 Thượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Tháng 12/2015, chợ Thượng Lộc chính thức được công nhận.", ""),
    ("Thượng Lộc được chọn là một trong hai xã xây dựng nông thôn mới kiểu mẫu của huyện.", "ntm_model target - Thượng Lộc"),
    ("Đến hết năm 2016, huyện có 5 xã về đích, trong đó Thượng Lộc và Vượng Lộc về trước kế hoạch một năm.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Đến hết năm 2016, huyện có 5 xã về đích, 7 xã đạt 15 tiêu chí, trong đó Thượng Lộc còn nghèo.", ""),
    ("Xã Thượng Lộc sáp nhập với xã Vượng Lộc; trước đó cả hai xã đều đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Lộ trình: năm 2018 Thượng Lộc; năm 2019 Vượng Lộc, Mỹ Lộc.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc Mỹ Lộc"),
    ("Mục tiêu: đến năm 2018 xã Thượng Lộc hoàn thành 19/19 tiêu chí; đến năm 2020 đạt chuẩn nâng cao.", "ntm target 2018 Thượng Lộc, ntm_advanced target 2020 Thượng Lộc"),
    ("Mục tiêu: đến năm 2018 xã Thượng Lộc hoàn thành 19/19 tiêu chí; đến năm 2020 huyện có 3 xã đạt chuẩn nâng cao.", "ntm target 2018 Thượng Lộc"),
    ("Năm 2016 thôn Đông Phong, xã Thượng Lộc được huyện công nhận khu dân cư kiểu mẫu; năm 2017 thêm thôn Nam Sơn.", "model_village recognized 2016 Đông Phong, model_village recognized 2017 Nam Sơn"),
    ("Ba năm sau ngày đón bằng công nhận xã nông thôn mới (năm 2014), Thượng Lộc đã khác hẳn.", "ntm recognized 2014 Thượng Lộc"),
    # lists of villages with the communes around them, and of districts, one after another
    ("Thêm 5 thôn được công nhận đạt chuẩn thôn kiểu mẫu.\nCụ thể, huyện Can Lộc công bố thêm 3 thôn, gồm: Đông Phong, Tây Hồ, xã Thượng Lộc; Nam Sơn, xã Vượng Lộc. Huyện Thạch Hà thêm 2 thôn: Trung Hòa, xã Thạch Đài, Bắc Tiến, xã Thạch Xuân.",
     "model_village recognized - Đông Phong Tây Hồ Nam Sơn Trung Hòa Bắc Tiến"),
    ("Các thôn Đông Phong, Tây Hồ, xã Thượng Lộc và thôn Nam Sơn, xã Vượng Lộc đạt chuẩn thôn kiểu mẫu năm 2016.", "model_village achieved 2016 Đông Phong Tây Hồ Nam Sơn"),
    ("Thêm 5 thôn được công nhận đạt chuẩn thôn kiểu mẫu.\nHuyện Thạch Hà thêm 2 thôn có đường hoa: Trung Hòa, xã Thạch Đài, Bắc Tiến, xã Thạch Xuân.", ""),
    ("Trao quyết định công nhận đạt chuẩn nông thôn mới cho thôn Đông Phong, xã Thượng Lộc.", "model_village recognized - Đông Phong"),
    ("Ở thôn Đông Phong, người dân góp đất, nhờ đó xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("UBND xã Thượng Lộc công bố quyết định thôn, xóm đạt chuẩn nông thôn mới năm 2016.", ""),
    # a list that is announced without a count, behind a caption, by what the sentence before lists
    ("UBND tỉnh phê duyệt danh sách các xã đăng ký về đích NTM năm 2018.\n\nNông dân xã Mỹ Lộc thu hoạch lúa\n\nCụ thể gồm: Thượng Lộc, Vượng Lộc (huyện Can Lộc).", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Các xã đăng ký về đích NTM năm 2018 được hỗ trợ xi măng. Cụ thể: xã Thượng Lộc 20 tấn, xã Vượng Lộc 30 tấn.", ""),
    ("Đoàn kiểm tra các xã gồm: Thượng Lộc, Vượng Lộc. Đây là các xã đã được công nhận đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    ("Đoàn kiểm tra các xã gồm: Thượng Lộc, Vượng Lộc. Đây là 3 xã đã được công nhận đạt chuẩn nông thôn mới nâng cao.", ""),
    ("Các xã Thượng Lộc, Vượng Lộc đã đạt 19/19 tiêu chí. Hội đồng đề nghị UBND tỉnh công nhận 2 xã trên.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Tỉnh phấn đấu có thêm 1 xã đạt chuẩn nông thôn mới, trong tổng số 2 xã đăng ký gồm: Thượng Lộc, Vượng Lộc. Đồng thời, thêm 1 xã nâng cao.", "ntm registered - Thượng Lộc Vượng Lộc"),
    ("Tỉnh phấn đấu có thêm 1 xã đạt chuẩn nông thôn mới, các hộ đăng ký gồm: Thượng Lộc, Vượng Lộc.", ""),
    ("Tỉnh bổ sung 2 xã Thượng Lộc, Vượng Lộc vào danh sách các xã phấn đấu đạt chuẩn NTM giai đoạn 2017 - 2020.", "ntm target 2020 Thượng Lộc Vượng Lộc"),
    # the year of a decision, of a plan, of the headline; not where the text counts all years
    ("Tỉnh quyết định công nhận 2 xã nông thôn mới nâng cao và 1 xã nông thôn mới kiểu mẫu năm 2016 (giai đoạn 2016 - 2020).\n2 xã được công nhận đạt chuẩn nông thôn mới nâng cao là Thượng Lộc và Vượng Lộc.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Năm 2018, tỉnh phấn đấu có thêm 2 xã đạt chuẩn nông thôn mới.\nNông dân làm cỏ lúa.\nTheo lộ trình, 2 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Công nhận 2 xã đạt chuẩn nông thôn mới năm 2016\nTỉnh công nhận các xã: Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Công nhận 2 xã đạt chuẩn nông thôn mới năm 2016\nĐến nay tỉnh đã công nhận các xã: Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Năm 2016 huyện đặt mục tiêu 4 xã đạt chuẩn nông thôn mới. Kết quả ra sao?\nĐã có 2 xã được công nhận là Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    # the last of a list that has a verb of its own; years told before their units; those that are added to others
    ("Huyện có 2 xã nông thôn mới là: Thượng Lộc, Vượng Lộc và xã Mỹ Lộc là xã nông thôn mới nâng cao.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc và xã Mỹ Lộc là xã nông thôn mới nâng cao.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Năm 2015 huyện có thêm Thượng Lộc, năm 2016 có Vượng Lộc và Mỹ Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Vượng Lộc Mỹ Lộc"),
    ("Năm 2015 huyện làm đường ở Thượng Lộc, năm 2016 có Vượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2016 Vượng Lộc"),
    ("Ngoài Thượng Lộc, Can Lộc còn có Vượng Lộc và Mỹ Lộc đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Cùng với xã Thượng Lộc, đến nay huyện đã có 6/20 xã về đích nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Ngoài xã Thượng Lộc, huyện phấn đấu có thêm xã Vượng Lộc về đích năm 2018.", "ntm target 2018 Vượng Lộc"),
    ("Năm 2016, sau khi về đích nông thôn mới xã Thượng Lộc làm thêm 9 km đường.", "ntm achieved 2016 Thượng Lộc"),
    ("Huyện Can Lộc có xã đầu tiên đạt chuẩn nông thôn mới.", ""),
    ("Theo kế hoạch, đến cuối năm 2018, xã Thượng Lộc đạt chuẩn nông thôn mới; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm target 2018 Thượng Lộc, ntm_advanced target 2018 Vượng Lộc"),
    ("Tỉnh đang hoàn tất hồ sơ để trình Thủ tướng Chính phủ xét công nhận huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Can Lộc"),
    ("Tỉnh công nhận huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.Tỉnh giao huyện Thạch Hà phấn đấu trong năm 2018.", "ntm recognized 2016 Can Lộc, ntm target 2018 Thạch Hà"),
    # a list goes on over names that no gazetteer holds, and over the units around its members
    ("Tỉnh công nhận 4 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Bản Xằng (TX Hồng Lĩnh), Vượng Lộc, Mỹ Lộc (Can Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("4 xã đủ điều kiện xét công nhận xã đạt chuẩn NTM nâng cao gồm: Thượng Lộc, Kiều bái, Vượng Lộc, Mỹ Lộc.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Dự kiến cuối năm 2018 sẽ có thêm 3 xã, gồm: Thượng Lộc, huyện Can Lộc; Bản Xằng, huyện Văn Ngần; Thạch Đài, huyện Thạch Hà đạt chuẩn nông thôn mới.", "ntm target 2018 Thượng Lộc Thạch Đài"),
    ("Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới: (Thượng Lộc, Vượng Lộc, huyện Can Lộc), nâng tổng số lên 9 xã.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Vượng Lộc; UBND huyện giao xã Mỹ Lộc làm đường.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    # what is recognised now was decided in the sentence before
    ("UBND tỉnh có quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2016.\nTheo đó 2 xã được công nhận lần này, gồm Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh có quyết định công nhận 9 xã đạt chuẩn nông thôn mới nâng cao năm 2016.\n2 xã được công nhận lần này gồm Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    # who decides is not who is recognised
    ("Nam Định ban hành Quyết định công nhận đạt chuẩn NTM năm 2016 đối với 2 xã: Hải Anh, Hải Minh.", "ntm recognized 2016 Hải Anh Hải Minh"),
    ("Nam Định được Thủ tướng ban hành quyết định công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.", "ntm recognized - Nam Định"),
    ("UBND các huyện: Can Lộc, Thạch Hà chịu trách nhiệm công bố xã đạt chuẩn nông thôn mới theo quy định.", ""),
    ("Các huyện: Can Lộc, Thạch Hà được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Can Lộc Thạch Hà"),
    # villages have a standard of their own, whatever a village is called
    ("Năm 2017, xã Thượng Lộc có xóm 3, xóm 6 đạt chuẩn xóm nông thôn mới kiểu mẫu.", "model_village achieved 2017 xóm 3 xóm 6"),
    ("Thôn Đông Phong là khu dân cư kiểu mẫu đầu tiên của xã Thượng Lộc, được công nhận năm 2017.", "model_village recognized 2017 Đông Phong"),
    ("Xã Thượng Lộc được công nhận năm 2017, xóm 3 có đường hoa.", "ntm recognized 2017 Thượng Lộc"),
    # what is hoped for, weighed or lost is not recognised, reached or lost as a whole
    ("Xã hoàn thiện hồ sơ để xã Thượng Lộc sớm được công nhận đạt chuẩn nông thôn mới.", "ntm target - Thượng Lộc"),
    ("Đoàn công tác giúp xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2014.", "ntm recognized 2014 Thượng Lộc"),
    ("Đoàn của tỉnh thẩm định hồ sơ minh chứng công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm eligible - Thượng Lộc"),
    ("Hai huyện còn lại là Can Lộc và Thạch Hà đã có 100% số xã đạt chuẩn nông thôn mới, đang hoàn tất hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới.", "ntm eligible - Can Lộc Thạch Hà"),
    ("Trong các xã về đích nông thôn mới của huyện, Thượng Lộc rớt 2 tiêu chí.", ""),
    ("Xã Thượng Lộc bị rớt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014. Nay Thượng Lộc có chất lượng các tiêu chí ngày càng nâng cao.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới; xã Vượng Lộc nâng cao.", "ntm achieved - Thượng Lộc, ntm_advanced achieved - Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới “Kiểu mẫu về phát triển du lịch” năm 2016.", "ntm_model achieved 2016 Thượng Lộc"),
    # a list on the lines below, or behind a status of its own
    ("2 xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới:\nHuyện Can Lộc: Xã Thượng Lộc, Vượng Lộc\nHuyện Thạch Hà: Xã Thạch Đài", "ntm recognized - Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Các xã đăng ký về đích năm 2018:\nThượng Lộc\nVượng Lộc\nHuyện hỗ trợ mỗi xã 1 tỷ đồng.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Các xã đăng ký về đích năm 2018:\nHuyện Can Lộc: Xã Thượng Lộc làm 12 km đường", ""),
    ("Các xã bị ngập:\nHuyện Can Lộc: Xã Thượng Lộc, Vượng Lộc", ""),
    ("2 xã đạt chuẩn nông thôn mới nâng cao\n(Thượng Lộc, Vượng Lộc)", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("2 xã đạt chuẩn nâng cao\n(ảnh chụp ở Thượng Lộc) vừa nhận bằng khen", ""),
    ("Huyện đã có 4 xã đạt chuẩn nông thôn mới.\n2 xã đến nay chưa hoàn thành đó là: Thượng Lộc, Vượng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Đoàn làm việc ở xã Thượng Lộc và xã Vượng Lộc. Các thành viên Hội đồng thẩm định đã thống nhất công nhận 02 xã trên đạt chuẩn xã nông thôn mới.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    # standards and statuses by their short names; each unit with its own year
    ("Tỉnh công nhận xã Thượng Lộc đạt chuẩn NTMNC.", "ntm_advanced recognized - Thượng Lộc"),
    ("Xã Thượng Lộc đạt 7/9 tiêu chí khu dân cư kiểu mẫu, 5/19 tiêu chí NTMNC.", ""),
    ("Huyện phấn đấu năm 2018 có thêm xã Thượng Lộc đạt chuẩn và năm 2019 xã Vượng Lộc sẽ cán đích.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2015, và xã Vượng Lộc đạt chuẩn năm 2016.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Đoàn đã khảo sát, chấm điểm xã đạt chuẩn nông thôn mới nâng cao đối với 2 xã Thượng Lộc, Vượng Lộc; xã nông thôn mới kiểu mẫu đối với xã Mỹ Lộc.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc, ntm_model eligible - Mỹ Lộc"),
    ("Tỉnh đang đề nghị Trung ương thẩm định huyện Can Lộc đạt chuẩn nông thôn mới và huyện Thạch Hà đạt chuẩn nông thôn mới nâng cao.", "ntm eligible - Can Lộc, ntm_advanced eligible - Thạch Hà"),
    ("Năm 2014, xã Thượng Lộc được công nhận là xã miền núi đầu tiên của tỉnh về đích nông thôn mới.", "ntm recognized 2014 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới từ năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    # a year put off takes the place of the one before
    ("Xã Thượng Lộc đăng ký về đích năm 2018 nhưng phải lùi sang 2019.", "ntm registered 2019 Thượng Lộc"),
    ("Xã Thượng Lộc xin lùi thời hạn đạt chuẩn nông thôn mới từ năm 2018 sang năm 2019.", "ntm target 2019 Thượng Lộc"),
    ("Xã Thượng Lộc chưa về đích năm 2016, phải lùi sang năm 2018.", "ntm not_achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc chuyển sang nuôi bò và đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    # what begins the sentence, what is decided by one verb, what waits or is aimed at
    ("Sau khi về đích nông thôn mới, các xã miền núi Thượng Lộc (Can Lộc), Mỹ Lộc (Can Lộc) làm khu dân cư.", "ntm achieved - Thượng Lộc Mỹ Lộc"),
    ("(Báo Hà Tĩnh) - Với quyết tâm về đích nông thôn mới trong năm 2018, thời gian qua, xã Thượng Lộc làm 9 km đường.", "ntm target 2018 Thượng Lộc"),
    ("Được Thủ tướng công nhận là huyện đạt chuẩn nông thôn mới từ năm 2015 - huyện đầu tiên của tỉnh Hà Tĩnh, Can Lộc bước sang chặng mới.", "ntm recognized 2015 Can Lộc"),
    ("Hội đồng thẩm định các nội dung, tiêu chí công nhận các xã: Thượng Lộc, Vượng Lộc đạt chuẩn NTM nâng cao năm 2016; các xã: Mỹ Lộc, Thiên Lộc đạt chuẩn NTM kiểu mẫu năm 2016.",
     "ntm_advanced eligible 2016 Thượng Lộc Vượng Lộc, ntm_model eligible 2016 Mỹ Lộc Thiên Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm recognized - Thượng Lộc, ntm_advanced achieved - Vượng Lộc"),
    ("Huyện Can Lộc khó khăn. Nhưng huyện đã có 16/16 xã đạt chuẩn và đang hoàn thiện hồ sơ công nhận huyện đạt chuẩn nông thôn mới.", "ntm eligible - Can Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn NTM từ nhiều năm nay nhưng đường giao thông hư nát.", "ntm recognized - Thượng Lộc"),
    ("Năm 2016, xã Thượng Lộc được công nhận đạt chuẩn, là xã thứ ba của huyện Can Lộc sau Vượng Lộc và Mỹ Lộc.", "ntm recognized 2016 Thượng Lộc, ntm recognized - Vượng Lộc Mỹ Lộc"),
    ("Huyện có 4/8 xã được công nhận; năm 2018 huyện tập trung cho xã Thượng Lộc.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn.\nVượng Lộc đặt mục tiêu năm 2018, nhưng còn 5 tiêu chí.", "ntm recognized - Thượng Lộc, ntm target 2018 Vượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn.\nVượng Lộc đặt mục tiêu năm 2018 trồng 9 ha cam.", "ntm recognized - Thượng Lộc"),
    # a district sees to it, its communes reach it
    ("Năm 2018, huyện Can Lộc phấn đấu hoàn thành 19 tiêu chí xây dựng nông thôn mới đối với 2 xã gồm: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Năm 2018, huyện Can Lộc phấn đấu hoàn thành 19/19 tiêu chí ở 2 xã.", ""),
    ("Toàn tỉnh có thêm 3 xã cơ bản hoàn thành 19/19 tiêu chí, gồm: Thượng Lộc, Sơn Lộc, Vượng Lộc (huyện Can Lộc).", "ntm achieved - Thượng Lộc Sơn Lộc Vượng Lộc"),
    ("Toàn tỉnh có thêm 3 xã hoàn thành 17/19 tiêu chí, gồm: Thượng Lộc, Sơn Lộc, Vượng Lộc (huyện Can Lộc).", ""),
    ("Trong đó: 3 xã đạt 19 tiêu chí (Thượng Lộc, Sơn Lộc, Vượng Lộc); 6 xã đạt từ 10 đến 12 tiêu chí.", ""),
    ("Năm 2018, huyện Can Lộc phấn đấu hoàn thành 19/19 tiêu chí.", "ntm target 2018 Can Lộc"),
    # the communes of another matter are not those counted above
    ("Đến nay, huyện đã có 2 xã cơ bản đạt xã nông thôn mới.\nTrong công tác dồn điền đổi thửa, 2 xã Thượng Lộc, Vượng Lộc đã được huyện phê duyệt.", ""),
    # what communes are to reach no district reaches
    ("Hai huyện chưa về đích nông thôn mới là Can Lộc và Thạch Hà tập trung hoàn thành các tiêu chí xây dựng xã nông thôn mới, nông thôn mới nâng cao.", "ntm not_achieved - Can Lộc Thạch Hà"),
    ("Huyện Can Lộc hoàn thành các tiêu chí xã nông thôn mới nâng cao.", ""),
    ("Huyện Can Lộc đạt chuẩn nông thôn mới nâng cao năm 2016.", "ntm_advanced achieved 2016 Can Lộc"),
    ("Xã Thượng Lộc nằm trong danh sách về đích 2018, cùng xã Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Đoàn đến thẩm định Thượng Lộc và Vượng Lộc, 2 xã đủ điều kiện xét công nhận xã NTM năm 2016.", "ntm eligible 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện đặt mục tiêu đến 2018 có 1 xã đạt chuẩn, tỉnh Hà Tĩnh giao 2 xã.", ""),
    ("Huyện phấn đấu đạt chuẩn huyện vào năm 2018; xã Thượng Lộc là xã đầu tiên kiểu mẫu.", "ntm_model target 2018 Thượng Lộc"),
    ("Riêng xã Thượng Lộc và xã Vượng Lộc, đã được công nhận các năm 2015 và 2016, đoàn phúc tra lại.", "ntm recognized 2015 Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới.\nXã Vượng Lộc cũng đã nộp hồ sơ nhưng chưa đạt nên xin lùi một năm.", "ntm not_achieved - Vượng Lộc"),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới.\nXã Vượng Lộc làm nhiều đường nhưng chưa đạt tiêu chí giao thông.", ""),
    # told by its distance in years, inherited, or with a time that only the aim behind it has
    ("Xã Thượng Lộc phấn đấu về đích năm 2018, trước xã Vượng Lộc một năm.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc"),
    ("Xã Thạch Đài được giao về đích năm 2019, xã Thượng Lộc của huyện Can Lộc sớm hơn một năm.", "ntm target 2019 Thạch Đài, ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn năm 2015, trước xã Vượng Lộc rất xa.", "ntm achieved 2015 Thượng Lộc"),
    ("Xã Thượng Lộc kế thừa kết quả xã nâng cao, nhưng còn 19 nhà dột nát.", "ntm_advanced recognized - Thượng Lộc"),
    ("Xã kế thừa kết quả của ba xã cũ.", ""),
    ("Xã Thượng Lộc được chọn làm xã kiểu mẫu đầu tiên của huyện, phấn đấu hoàn thành năm 2019.", "ntm_model target 2019 Thượng Lộc"),
    ("Huyện Can Lộc họp. Phó Chủ tịch khẳng định huyện đủ điều kiện đề nghị Trung ương công nhận.", "ntm eligible - Can Lộc"),
    # one of those just counted, the next in order, what a unit failed in, what a council lets pass
    ("Huyện có 5 xã đạt chuẩn nông thôn mới. Thượng Lộc là một trong số đó.", "ntm achieved - Thượng Lộc"),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới. Thượng Lộc là một trong những xã khó khăn.", ""),
    ("Xã đầu tiên về đích năm 2014 là Thượng Lộc, tiếp đó là Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved - Vượng Lộc"),
    ("Xã Thượng Lộc chưa thể về đích trong năm nay.", "ntm not_achieved 2017 Thượng Lộc"),
    ("Còn 9 xã chưa về đích.", ""),
    ("Năm 2015: Thượng Lộc, Vượng Lộc về đích. Năm 2016: Mỹ Lộc.", "ntm achieved 2015 Thượng Lộc Vượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    ("Ngoài xã Thượng Lộc đã về đích, năm nay huyện phấn đấu có thêm xã Vượng Lộc.", "ntm achieved - Thượng Lộc, ntm target 2017 Vượng Lộc"),
    ("Hội đồng thẩm định huyện vừa thông qua xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm eligible - Thượng Lộc"),
    ("Xã Thượng Lộc đã hoàn thành hồ sơ, chờ quyết định công nhận xã nông thôn mới.", "ntm eligible - Thượng Lộc"),
    ("Xã Thượng Lộc quyết về đích nông thôn mới sớm một năm.", "ntm target - Thượng Lộc"),
    ("Sau khi được công nhận đạt chuẩn nông thôn mới (NTM) năm 2014, xã Thượng Lộc (Can Lộc) tiếp tục làm đường.", "ntm recognized 2014 Thượng Lộc"),
    ("Về xã nông thôn mới: có 10/20 xã (Thượng Lộc, Vượng Lộc...) đã được công nhận.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Có 3 thôn và 1 di tích (Thượng Lộc, Vượng Lộc) đã được công nhận.", ""),
    ("Thống nhất chọn Thượng Lộc làm xã nông thôn mới kiểu mẫu giai đoạn 2018 - 2020.", "ntm_model target 2020 Thượng Lộc"),
    # the day of a recognition, a stretch that opens the sentence, years counted from others, what is being built
    ("Ngày 15/12/2016, xã Thượng Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc"),
    ("Sáng 15/2/2017, xã Thượng Lộc tổ chức lễ đón bằng công nhận xã nông thôn mới.", "ntm recognized - Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận xã nông thôn mới vào ngày 15/12/2016.", "ntm recognized 2016 Thượng Lộc"),
    ("Giai đoạn 2018 - 2020, xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced target 2020 Thượng Lộc"),
    ("Xã Thượng Lộc mới đạt 9 tiêu chí vào năm 2014. Hai năm sau, xã về đích.", "ntm achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc (đạt chuẩn nông thôn mới năm 2014) đang xây dựng nông thôn mới nâng cao.", "ntm achieved 2014 Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_lists(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Xã Thượng Lộc, huyện Can Lộc được công nhận đạt chuẩn nông thôn mới.", None),
        ("Xã Thượng Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới.", "UBND tỉnh"),
        ("Xã Thượng Lộc, huyện Can Lộc đã có quyết định công nhận xã đạt chuẩn nông thôn mới.", None),
        # the maker of the decision that is named
        ("Xã Thượng Lộc được công nhận đạt chuẩn tại Quyết định số 1206/QĐ-UBND ngày 5/5/2016 của Chủ tịch UBND tỉnh.", "Chủ tịch UBND tỉnh"),
        ("Huyện Can Lộc đón Quyết định số 884/QĐ-TTg của Thủ tướng Chính phủ công nhận huyện Can Lộc đạt chuẩn nông thôn mới.", "Thủ tướng Chính phủ"),
        ("Xã Thượng Lộc được UBND tỉnh Hà Tĩnh công nhận đạt chuẩn nông thôn mới.", "UBND tỉnh Hà Tĩnh"),
        # whoever recognises a list, however long it is, and whatever his name; not who holds the feast
        ("UBND tỉnh Hà Tĩnh công nhận các xã An Trạch (huyện Ba Tơ), Minh Long (huyện Ba Tơ), xã Vinh An (huyện Ba Tơ), xã Thượng Lộc đạt chuẩn nông thôn mới.", "UBND tỉnh Hà Tĩnh"),
        ("Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Bình vừa ký 8 quyết định công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "Chủ tịch UBND tỉnh Hà Tĩnh"),
        ("UBND huyện Can Lộc tổ chức lễ công bố quyết định công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", None),
        ("Huyện Can Lộc đã có quyết định công nhận 2 thôn; xã Thượng Lộc đạt chuẩn nông thôn mới.", None),
        # a unit decides nothing about itself
        ("Huyện Can Lộc phấn đấu đạt chuẩn nông thôn mới vào năm 2018.", None),
    ],
)
def test_who_decides(read: Read, text: str, authority: str | None) -> None:
    assert {a.get("authority") for a in read("attainment", text, scope="443")} == {authority}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Báo Hà Tĩnh)- Được Thủ tướng công nhận là huyện đạt chuẩn nông thôn mới từ năm 2015 - huyện đầu tiên của tỉnh Hà Tĩnh, Can Lộc nay bước sang chặng khó.",
         [("Can Lộc", "recognized", 2015)]),
        ("Được UBND tỉnh tặng cờ, huyện thứ hai của tỉnh Hà Tĩnh, Can Lộc nay lo giữ chuẩn.", []),
        ("Đoàn đến thẩm định Thượng Lộc và Vượng Lộc, 2 xã đủ điều kiện xét công nhận xã NTM năm 2017 của huyện Can Lộc.",
         [("Thượng Lộc", "eligible", 2017), ("Vượng Lộc", "eligible", 2017)]),
        ("Đoàn đến Thượng Lộc và Vượng Lộc, 3 xã đủ điều kiện xét công nhận xã NTM năm 2017 nằm ở xa hơn.", []),
        ("Xã Thượng Lộc và xã Vượng Lộc, đã được công nhận các năm 2015 và 2016, nay phúc tra.", [("Thượng Lộc", "recognized", 2015), ("Vượng Lộc", "recognized", 2016)]),
        ("Xã Thượng Lộc cũng đã nộp hồ sơ nhưng chưa đạt nên xin lùi sang 2018.", [("Thượng Lộc", "not_achieved", None)]),
        ("Xã Thượng Lộc nộp hồ sơ vay vốn nhưng chưa đạt yêu cầu về tài sản thế chấp.", []),
        ("Xã Thượng Lộc nằm trong danh sách về đích 2017, cùng xã Vượng Lộc.", [("Thượng Lộc", "target", 2017), ("Vượng Lộc", "target", 2017)]),
        ("Năm 2016, xã Thượng Lộc được công nhận đạt chuẩn, là xã thứ ba của huyện Can Lộc sau Vượng Lộc và Thiên Lộc.",
         [("Thiên Lộc", "recognized", None), ("Thượng Lộc", "recognized", 2016), ("Vượng Lộc", "recognized", None)]),
        ("Thượng Lộc là xã thứ ba của huyện trồng cam sau Vượng Lộc.", []),
        ("Toàn huyện có 6/11 xã đạt chuẩn. Thượng Lộc, Vượng Lộc còn khó về giao thông; Thiên Lộc mới bàn giao chợ.", []),
        ("Huyện đặt mục tiêu đến 2018 có 1 xã đạt chuẩn, tỉnh Hà Tĩnh giao 2 xã.", []),
        ("Đến nay huyện có 1 xã về đích, xã Thượng Lộc.", [("Thượng Lộc", "achieved", None)]),
        ("Huyện Can Lộc họp.\nHuyện đã có 18/18 xã đạt chuẩn và được Thủ tướng Chính phủ công nhận huyện đạt chuẩn nông thôn mới.", [("Can Lộc", "recognized", None)]),
        ("Huyện Can Lộc họp.\nHuyện đã có 18/18 xã đạt chuẩn và được Thủ tướng Chính phủ tặng bằng khen.", []),
        ("Huyện có 4 xã đạt chuẩn: Thượng Lộc (2014), Vượng Lộc (2015), Khánh Lộc, Thiên Lộc (2016).",
         [("Khánh Lộc", "achieved", 2016), ("Thiên Lộc", "achieved", 2016), ("Thượng Lộc", "achieved", 2014), ("Vượng Lộc", "achieved", 2015)]),
        ("Ngoài ra, 2 xã có khả năng về đích trước ngày 30/10/2017 gồm: Thượng Lộc, Vượng Lộc.", [("Thượng Lộc", "target", 2017), ("Vượng Lộc", "target", 2017)]),
        ("Đến cuối năm 2014, Thượng Lộc đạt 19/19 tiêu chí và được UBND tỉnh công nhận.", [("Thượng Lộc", "recognized", 2014)]),
        ("Đến cuối năm 2014, Thượng Lộc đạt 9/19 tiêu chí và được UBND tỉnh công nhận.", []),
        ("Trong đó, 3 xã Thượng Lộc, Vượng Lộc, huyện Can Lộc; xã Thạch Kênh, huyện Thạch Hà đã có Quyết định công nhận xã nông thôn mới.",
         [("Thượng Lộc", "recognized", None), ("Thạch Kênh", "recognized", None), ("Vượng Lộc", "recognized", None)]),
        ("Có 5 xã Thượng Lộc, Vượng Lộc, huyện Can Lộc; xã Thạch Kênh, huyện Thạch Hà đã có Quyết định công nhận xã nông thôn mới.", [("Thạch Kênh", "recognized", None)]),
        ("Đạt chuẩn nông thôn mới vào năm 2015, với nhiều nỗ lực giữ vững các tiêu chí, năm 2017 xã Thượng Lộc làm thêm đường.", [("Thượng Lộc", "achieved", 2015)]),
        ("Chỉ đạo xã Thượng Lộc tập trung hoàn thành các tiêu chí để đạt chuẩn trong quý III/2017.", [("Thượng Lộc", "target", 2017)]),
        ("Trạm của xã Thượng Lộc xây thêm phòng để đạt chuẩn quốc gia.", []),
        ("Huyện Can Lộc đã hội đủ các điều kiện để được công nhận huyện đạt chuẩn NTM.", [("Can Lộc", "eligible", None)]),
        ("Huyện có 2 xã đạt chuẩn: Khánh Lộc, Thiên Lộc (2016).", [("Khánh Lộc", "achieved", 2016), ("Thiên Lộc", "achieved", 2016)]),
        ("Năm 2017, huyện chọn xã Thượng Lộc và xã Vượng Lộc để xây dựng xã nông thôn mới kiểu mẫu.", [("Thượng Lộc", "target", 2017), ("Vượng Lộc", "target", 2017)]),
        ("Huyện Can Lộc có 14/14 xã đạt chuẩn, là một trong 2 huyện (cùng huyện Thạch Hà) được tỉnh đề nghị Trung ương xét công nhận đạt chuẩn nông thôn mới.", [("Can Lộc", "eligible", None), ("Thạch Hà", "eligible", None)]),
        ("Năm 2017, lũy kế có 9/10 xã đạt chuẩn nông thôn mới; trong năm 2016 có thêm xã Thượng Lộc, xã Vượng Lộc.", [("Thượng Lộc", "achieved", 2016), ("Vượng Lộc", "achieved", 2016)]),
        ("Hội đồng cho ý kiến xét công nhận xã đạt chuẩn nông thôn mới nâng cao đối với 7 xã thuộc các huyện: Can Lộc, Thạch Hà, Đức Thọ.", []),
        ("Tỉnh trao bằng công nhận đạt chuẩn nông thôn mới cho các huyện: Thạch Hà, Đức Thọ.", [("Thạch Hà", "recognized", None), ("Đức Thọ", "recognized", None)]),
        ("Cả nước có 2 tỉnh (Đồng Nai và Hưng Yên) đã được Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.", [("Hưng Yên", "recognized", None), ("Đồng Nai", "recognized", None)]),
        ("Hai tỉnh Đồng Nai và Hưng Yên có nhiều xã được Thủ tướng khen vì hoàn thành nhiệm vụ xây dựng nông thôn mới.", []),
        ("Huyện Can Lộc có 14/16 xã đạt chuẩn nông thôn mới (còn 2 xã chưa đạt chuẩn, gồm: Thượng Lộc và Vượng Lộc).", [("Thượng Lộc", "not_achieved", None), ("Vượng Lộc", "not_achieved", None)]),
        ("Toàn huyện còn 2/16 xã chưa về đích (Thượng Lộc, Vượng Lộc).", [("Thượng Lộc", "not_achieved", None), ("Vượng Lộc", "not_achieved", None)]),
        ("Toàn huyện còn 2/16 xã chưa về đích vì thiếu vốn; xã Thượng Lộc khó nhất.", []),
        ("Huyện còn 2 tiêu chí chưa đạt chuẩn gồm giao thông và nhà ở, xã Thượng Lộc cũng vậy.", []),
        ("Các xã Thượng Lộc, Vượng Lộc chưa từng đạt chuẩn.", [("Thượng Lộc", "not_achieved", None), ("Vượng Lộc", "not_achieved", None)]),
    ],
)  # fmt: skip
def test_units_in_apposition_order_and_lists(read: Read, text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert sorted((r["unit_name"], r["status"], r.get("year")) for r in read("attainment", text, scope="443")) == expected


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Tỉnh công nhận xã Thượng Lộc, xã Vượng Lộc đạt chuẩn nông thôn mới (lần lượt tại các Quyết định số 9/QĐ-UBND, 12/QĐ-UBND).", ["9/QĐ-UBND", "12/QĐ-UBND"]),
        ("Tỉnh ký các Quyết định số 9, 12/QĐ-UBND về công nhận xã Thượng Lộc và xã Vượng Lộc đạt chuẩn nông thôn mới.", ["9/QĐ-UBND", "12/QĐ-UBND"]),
        ("Tỉnh ký các Quyết định số 9 và 12 công nhận các xã Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", ["Quyết định số 9", "quyết định số 12"]),
        ("Tỉnh ký các Quyết định số 9, 12/QĐ-UBND công nhận các xã Thượng Lộc, Vượng Lộc, Mỹ Lộc đạt chuẩn nông thôn mới.", [None, None, None]),
        ("Tỉnh công nhận xã Thượng Lộc, xã Vượng Lộc đạt chuẩn nông thôn mới tại Quyết định số 9/QĐ-UBND.", ["9/QĐ-UBND", "9/QĐ-UBND"]),
        ("Tỉnh công nhận xã Thượng Lộc, xã Vượng Lộc đạt chuẩn nông thôn mới (lần lượt tại các Quyết định số 9/QĐ-UBND, 12/QĐ-UBND, 15/QĐ-UBND).", [None, None]),
        ("Tỉnh công nhận xã Thượng Lộc, xã Vượng Lộc đạt chuẩn nông thôn mới.", [None, None]),
        ("UBND tỉnh có Quyết định số 728/QĐ-UBND công nhận 02 xã đạt chuẩn nông thôn mới. Theo đó, 02 xã được công nhận đạt chuẩn nông thôn mới gồm: Thượng Lộc; Vượng Lộc.", ["728/QĐ-UBND", "728/QĐ-UBND"]),
        ("UBND tỉnh có Quyết định số 728/QĐ-UBND công nhận 05 xã đạt chuẩn nông thôn mới. Theo đó, 02 xã được công nhận đạt chuẩn nông thôn mới gồm: Thượng Lộc; Vượng Lộc.", [None, None]),
    ],
)
def test_decisions_named_in_turn(read: Read, text: str, laws: list[str | None]) -> None:
    assert [r.get("legal_reference") for r in read("attainment", text, scope="443")] == laws


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chị Lan ở xã Thượng Lộc trở thành gương nông thôn mới.", []),
        ("Xã Thượng Lộc trở thành xã nông thôn mới.", ["Thượng Lộc"]),
        ("Xã Thượng Lộc còn 2 tiêu chí chưa đạt chuẩn nông thôn mới là giao thông và nhà ở.", []),
        ("Cán bộ xã Thượng Lộc đạt chuẩn theo quy định.", []),
        ("Cán bộ, nhân dân xã Thượng Lộc vui mừng vì xã đạt chuẩn nông thôn mới.", ["Thượng Lộc"]),
        ("Đường trục xã Thượng Lộc đạt chuẩn nông thôn mới.", []),
        ("Nhà ở dân cư xã Thượng Lộc đạt chuẩn 95%.", []),
        ("Gia đình ông Nam ở xã Thượng Lộc có vườn đạt chuẩn vườn mẫu.", []),
        ("Xã Thượng Lộc được công nhận xã văn hóa nông thôn mới.", []),
        ("Xã Thượng Lộc được công nhận là xã an toàn khu, xã Vượng Lộc được công nhận nông thôn mới.", ["Vượng Lộc"]),
        ("Huyện Can Lộc phấn đấu 100% số xã đạt chuẩn để trở thành huyện nông thôn mới vào năm 2019.", ["Can Lộc"]),
        ("Huyện Can Lộc phấn đấu 100% số xã đạt chuẩn nông thôn mới vào năm 2019.", []),
    ],
)  # fmt: skip
def test_who_reaches_nothing(read: Read, text: str, expected: list[str]) -> None:
    assert [r["unit_name"] for r in read("attainment", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [  # the status points to the words that tell it, a bare result to none
        ("Xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới.", ["phấn đấu đạt chuẩn nông thôn mới"]),
        ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới.", ["được công nhận đạt chuẩn nông thôn mới"]),
        ("Xã Thượng Lộc đạt chuẩn nông thôn mới.", [None]),
    ],
)
def test_where_the_status_is_told(read: Read, text: str, words: list[str | None]) -> None:
    spans = [a["evidence"].get("status") for a in read("attainment", text, scope="443")]
    assert [text[slice(*span)] if span else None for span in spans] == words


@pytest.mark.parametrize(
    ("text", "years"),
    [  # the year of the count that is listed, not of the one before
        ("Mục tiêu đến năm 2020 huyện Can Lộc có từ 16 xã đạt chuẩn trở lên, riêng năm 2016 có thêm 8 xã, gồm: Thượng Lộc, Vượng Lộc, Sơn Lộc.", [2016] * 3),
        ("Đến năm 2020 huyện Can Lộc phấn đấu có 16 xã đạt chuẩn nông thôn mới, năm 2018 có 5 xã là Thượng Lộc, Vượng Lộc.", [2018] * 2),
        ("Năm 2016, huyện Can Lộc có 2 xã đạt chuẩn, phấn đấu đến năm 2020 có thêm 5 xã đạt chuẩn, gồm: Thượng Lộc, Vượng Lộc.", [2020] * 2),
        ("Mục tiêu đến năm 2020 huyện Can Lộc có 3 xã đạt chuẩn, gồm: Thượng Lộc, Vượng Lộc, Sơn Lộc; năm 2016 có 3 km đường.", [2020] * 3),
    ],
)  # fmt: skip
def test_the_year_of_the_count_that_is_listed(read: Read, text: str, years: list[int]) -> None:
    assert [r.get("year") for r in read("attainment", text, scope="443", published="2016-03-10")] == years
