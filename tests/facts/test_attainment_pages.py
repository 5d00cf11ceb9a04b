"""Attainments as whole pages tell them: what a text has said before (aims, years, lists) decides what a later sentence means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # villages in brackets behind their communes; the communes themselves reached nothing
    ("Huyện công nhận 5 khu dân cư nông thôn mới kiểu mẫu năm 2016.\nCác xã có 2 thôn được công nhận đợt này, gồm: Mỹ Lộc (thôn Trại Giữa, Thái Bình); Vượng Lộc (thôn Thái Ninh, Đoài Trung).", "model_village recognized 2016 Trại Giữa Thái Bình Thái Ninh Đoài Trung"),
    ("Các xã có 2 thôn làm đường hoa, gồm: Mỹ Lộc (thôn Trại Giữa, Thái Bình); Vượng Lộc (thôn Thái Ninh).", ""),
    # a claim without a standard is of the one that its unit aimed at just before
    ("Năm 2016, huyện có 2 xã đăng ký xây dựng NTM nâng cao là: Trung Lộc, Gia Hanh và 1 xã xây dựng NTM kiểu mẫu là Thiên Lộc. Trong đó, xã Thiên Lộc đã về đích.", "ntm_advanced registered 2016 Trung Lộc Gia Hanh, ntm_model achieved 2016 Thiên Lộc"),
    ("Năm 2016, xã Thiên Lộc đăng ký xây dựng NTM kiểu mẫu.\nTrước đó, xã Thiên Lộc đã về đích nông thôn mới năm 2013.", "ntm_model registered 2016 Thiên Lộc, ntm achieved 2013 Thiên Lộc"),
    ("Xã Thiên Lộc năm 2016 đăng ký xây dựng NTM kiểu mẫu.", "ntm_model registered 2016 Thiên Lộc"),
    ("Xã Thiên Lộc được công nhận năm 2016, tiếp tục đăng ký xây dựng NTM kiểu mẫu.", "ntm recognized 2016 Thiên Lộc, ntm_model registered - Thiên Lộc"),
    ("Xã Mỹ Lộc phấn đấu đạt chuẩn nông thôn mới kiểu mẫu. Năm 2016, xã Mỹ Lộc đã hoàn thành các tiêu chí nông thôn mới.", "ntm_model target - Mỹ Lộc, ntm achieved 2016 Mỹ Lộc"),
    # a unit behind a semicolon with a verb of its own
    ("Huyện dự kiến năm 2017 có thêm 2 xã kiểu mẫu là Mỹ Lộc, Phú Lộc; Thiên Lộc là xã đã đạt nông thôn mới kiểu mẫu.", "ntm_model target 2017 Mỹ Lộc Phú Lộc, ntm_model achieved - Thiên Lộc"),
    # years that are counted from another; the length of work is none
    ("Năm 2013, xã Thiên Lộc về đích nông thôn mới, ba năm sau đạt chuẩn nâng cao và nay đang hướng tới kiểu mẫu vào năm 2019.", "ntm achieved 2013 Thiên Lộc, ntm_advanced achieved 2016 Thiên Lộc, ntm_model target 2019 Thiên Lộc"),
    ("Xã Thiên Lộc được công nhận đạt chuẩn NTM vào năm 2013. Sau 3 năm, xã được UBND tỉnh công nhận đạt chuẩn NTM nâng cao.", "ntm recognized 2013 Thiên Lộc, ntm_advanced recognized 2016 Thiên Lộc"),
    ("Xã Thiên Lộc được công nhận đạt chuẩn NTM vào năm 2013. Sau gần 3 năm, xã được UBND tỉnh công nhận đạt chuẩn NTM nâng cao.", "ntm recognized 2013 Thiên Lộc, ntm_advanced recognized - Thiên Lộc"),
    ("Ba năm sau, xã Thiên Lộc được UBND tỉnh công nhận đạt chuẩn NTM nâng cao.", "ntm_advanced recognized - Thiên Lộc"),
    # what is told of all of them once more gives the year
    ("UBND tỉnh quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao, gồm: Mỹ Lộc, Phú Lộc.\nCác xã trên được UBND tỉnh tặng Bằng công nhận danh hiệu xã đạt chuẩn nông thôn mới nâng cao năm 2016.", "ntm_advanced recognized 2016 Mỹ Lộc Phú Lộc"),
    ("UBND tỉnh quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao, gồm: Mỹ Lộc, Phú Lộc.\nCác xã trên địa bàn huyện được tặng Bằng công nhận xã đạt chuẩn nông thôn mới năm 2014.", "ntm_advanced recognized - Mỹ Lộc Phú Lộc"),
    # the day on which somebody recognised, not that of a feast
    ("Ngày 29-12-2016, UBND tỉnh Hà Tĩnh công nhận thêm 2 xã nông thôn mới gồm: Mỹ Lộc, Phú Lộc.", "ntm recognized 2016 Mỹ Lộc Phú Lộc"),
    ("Ngày 29-12-2016, UBND tỉnh Hà Tĩnh tổ chức lễ trao bằng công nhận xã Mỹ Lộc đạt chuẩn nông thôn mới.", "ntm recognized - Mỹ Lộc"),
    # still weighed, asked for or hoped for
    ("100% thành viên Hội đồng nhất trí đề nghị Thủ tướng Chính phủ xem xét, công nhận Can Lộc đạt chuẩn huyện NTM nâng cao năm 2016. Đây là huyện NTM nâng cao đầu tiên của tỉnh được đề xuất công nhận.", "ntm_advanced eligible 2016 Can Lộc"),
    ("Ban chỉ đạo nông thôn mới tỉnh họp xét công nhận 2 xã của huyện Can Lộc là: Mỹ Lộc, Phú Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Mỹ Lộc Phú Lộc"),
    ("Huyện Can Lộc có 2 xã đủ điều kiện đạt chuẩn nông thôn mới nâng cao\nĐoàn thẩm định kiểm tra kết quả tại 2 xã: Mỹ Lộc, Phú Lộc.", "ntm_advanced eligible - Mỹ Lộc Phú Lộc"),
    ("Muốn được công nhận xã nông thôn mới, xã Thiên Lộc phải góp thêm 2 tỷ đồng.", "ntm target - Thiên Lộc"),
    ("Đến cuối năm nay, huyện Can Lộc sẽ là huyện đầu tiên của tỉnh được công nhận đạt chuẩn NTM.", "ntm target 2017 Can Lộc"),
    ("Huyện làm việc với các xã, góp phần xây dựng huyện Can Lộc đạt nông thôn mới kiểu mẫu.", "ntm_model target - Can Lộc"),
    ("Người dân đã góp phần xây dựng huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Can Lộc"),
    ("Để hoàn thành 19 tiêu chí vào năm 2018, nhân dân xã Mỹ Lộc đang làm đường.", "ntm target 2018 Mỹ Lộc"),
    ("Để hoàn thành tuyến đường vào năm 2018, nhân dân xã Mỹ Lộc góp đất.", ""),
    ("Thượng Lộc là xã miền núi, thuộc nhóm xã hoàn thành 19 tiêu chí xây dựng NTM vào năm 2020.", "ntm target 2020 Thượng Lộc"),
    # misspelt members of a list, and a commune that is spelt in two ways
    ("Đến nay, huyện có 4 xã nông thôn mới là: Mỹ Lôc, Phú Lộc, Thương Lộc, Trung Lộc.", "ntm achieved - Mỹ Lôc Phú Lộc Thương Lộc Trung Lộc"),
    ("Thương Lộc là xã đầu tiên của huyện đạt chuẩn nông thôn mới. Năm 2014, xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2014 Thượng Lộc"),
    # who alone did, or did not, and when others did
    ("Trong ba xã được giao về đích năm 2016 của huyện, chỉ Thượng Lộc kịp; Vượng Lộc phải xin lùi sang năm nay.", "ntm achieved 2016 Thượng Lộc, ntm target 2017 Vượng Lộc"),
    ("Trong ba xã được giao về đích năm 2016 của huyện, chỉ Thượng Lộc đạt 15 tiêu chí.", ""),
    ("Huyện giao Thượng Lộc về đích nông thôn mới; riêng Vượng Lộc, vốn lỡ hẹn năm ngoái, được thêm một năm.", "ntm target - Thượng Lộc, ntm not_achieved 2016 Vượng Lộc"),
    ("Thượng Lộc về đích nông thôn mới từ 2014. Vượng Lộc, chậm hơn một năm, còn nợ 8 tỷ đồng.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Huyện ủy giao: Thượng Lộc phải về đích trong quý III, Vượng Lộc trong quý IV.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện ủy giao: Thượng Lộc phải về đích trong quý III, Vượng Lộc trong quý IV làm xong chợ.", "ntm target 2017 Thượng Lộc"),
    ("Hai xã đã đạt chuẩn của huyện là Thượng Lộc và Vượng Lộc không giữ được danh hiệu.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã chưa đạt: Thượng Lộc 15 tiêu chí, Vượng Lộc 16 tiêu chí; các xã khác đã được công nhận nông thôn mới.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã khó khăn: Thượng Lộc 15 tiêu chí, Vượng Lộc 16 tiêu chí.", ""),
    ("Đến năm 2020 huyện Can Lộc đạt chuẩn nông thôn mới nâng cao; thị trấn Nghèn đạt chuẩn đô thị văn minh.", "ntm_advanced target 2020 Can Lộc, urban_civilized target 2020 Nghèn"),
    ("Danh sách xã đăng ký về đích năm 2018 của huyện Can Lộc: 1. Thượng Lộc; 2. Vượng Lộc; 3. Mỹ Lộc.", "ntm registered 2018 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Danh sách xã nhận hỗ trợ năm 2018 của huyện Can Lộc: 1. Thượng Lộc; 2. Vượng Lộc; 3. Mỹ Lộc.", ""),
    ("Hai khu dân cư nông thôn mới kiểu mẫu đầu tiên của huyện là thôn Đông Phong (xã Thượng Lộc) và thôn Nam Sơn (xã Vượng Lộc).", "model_village achieved - Đông Phong Nam Sơn"),
    # years ago, and who speaks
    ("Ba năm trước, xã Thượng Lộc đón bằng nông thôn mới.", "ntm recognized 2014 Thượng Lộc"),
    ("Hơn ba năm trước, xã Thượng Lộc đón bằng nông thôn mới.", "ntm recognized - Thượng Lộc"),
    ("“Năm 2014 chúng tôi về đích nông thôn mới, nay còn nợ 8 tỷ đồng”, Chủ tịch UBND xã Thượng Lộc nói.", "ntm achieved 2014 Thượng Lộc"),
    ("“Chúng tôi phấn đấu năm nay có 3 xã về đích nông thôn mới”, Chủ tịch UBND huyện Can Lộc nói.", ""),
    # far behind its unit; what waits; two years in one clause
    ("Huyện Can Lộc là địa phương duy nhất trong tỉnh hoàn thành mục tiêu xây dựng nông thôn mới và đang hoàn tất các thủ tục đề nghị Chính phủ công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Can Lộc"),
    ("2 xã đang chờ tỉnh công nhận xã nông thôn mới, là xã Mỹ Lộc và xã Phú Lộc.", "ntm eligible - Mỹ Lộc Phú Lộc"),
    ("Xã Mỹ Lộc được công nhận xã NTM năm 2013 và đạt NTM nâng cao năm 2016.", "ntm recognized 2013 Mỹ Lộc, ntm_advanced achieved 2016 Mỹ Lộc"),
    ("Đây là việc lâu dài, ngay sau khi đạt chuẩn NTM nâng cao vào năm 2016, cán bộ và nhân dân xã Mỹ Lộc quyết tâm duy trì và nâng cao chất lượng các tiêu chí.", "ntm_advanced achieved 2016 Mỹ Lộc"),
    ("Xã Mỹ Lộc về đích nông thôn mới năm 2015, góp phần đưa huyện Can Lộc về đích nông thôn mới năm 2016.", "ntm achieved 2015 Mỹ Lộc, ntm achieved 2016 Can Lộc"),
    ("Còn lại xã Mỹ Lộc đạt 16/19 tiêu chí, đến cuối năm 2018 đạt 19 tiêu chí.", "ntm target 2018 Mỹ Lộc"),
    ("Còn lại xã Mỹ Lộc đạt 16/19 tiêu chí, đến cuối năm 2018 đạt 17 tiêu chí.", ""),
    # a list in brackets ends with them; a heading over years; appositions of a list; what comes "đợt 2"
    ("Báo cáo: 3 xã đã được công nhận nông thôn mới (Thượng Lộc, Vượng Lộc, Mỹ Lộc); xã Trung Lộc đang lập hồ sơ đề nghị tỉnh thẩm định.", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc, ntm eligible - Trung Lộc"),
    ("Các xã được công nhận nông thôn mới của huyện Can Lộc:\nNăm 2014: 2 xã (Thượng Lộc, Vượng Lộc).\nNăm 2015: 1 xã (Mỹ Lộc).", "ntm recognized 2014 Thượng Lộc Vượng Lộc, ntm recognized 2015 Mỹ Lộc"),
    ("Các xã làm đường của huyện Can Lộc:\nNăm 2014: 2 xã (Thượng Lộc, Vượng Lộc).\nNăm 2015: 1 xã (Mỹ Lộc).", ""),
    ("Năm 2016, huyện có ba xã về đích. Đó là Thượng Lộc, xã đầu tiên vùng núi; Vượng Lộc, làng khoa bảng; và Mỹ Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Đợt 1 năm 2016, tỉnh công nhận 2 xã nông thôn mới là Thượng Lộc, Vượng Lộc; đợt 2 thêm Mỹ Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Toàn huyện có 3 xã điểm: Thượng Lộc, Vượng Lộc và Mỹ Lộc; cả 3 phấn đấu đạt chuẩn vào năm 2018.", "ntm target 2018 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Thượng Lộc xin rút khỏi danh sách về đích năm 2017.", "ntm not_achieved 2017 Thượng Lộc"),
    ("Thượng Lộc xin rút khỏi danh sách hộ nghèo năm 2017.", ""),
    ("Năm nay huyện có Thượng Lộc, Vượng Lộc được công nhận nâng cao; Mỹ Lộc kiểu mẫu về du lịch.", "ntm_advanced recognized 2017 Thượng Lộc Vượng Lộc, ntm_model recognized 2017 Mỹ Lộc"),
    ("Theo Quyết định số 3412/QĐ-UBND ngày 15/5/2017 của UBND tỉnh, xã Thượng Lộc là xã nông thôn mới nâng cao.", "ntm_advanced recognized 2017 Thượng Lộc"),
    # years that follow on each other
    ("Năm 2014 Thượng Lộc về đích nông thôn mới, năm sau đến lượt Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Thượng Lộc về đích nông thôn mới năm 2014, Vượng Lộc về đích sau đó một năm.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Thượng Lộc về đích nông thôn mới năm 2014; cùng năm, Vượng Lộc cũng được công nhận nông thôn mới.", "ntm achieved 2014 Thượng Lộc, ntm recognized 2014 Vượng Lộc"),
    ("Thượng Lộc được chọn làm điểm năm 2011, sau ba năm thì về đích.", "ntm achieved 2014 Thượng Lộc"),
    ("Thượng Lộc ba lần lên bậc: 2013 đạt chuẩn nông thôn mới, 2015 nâng cao, 2016 kiểu mẫu.", "ntm achieved 2013 Thượng Lộc, ntm_advanced achieved 2015 Thượng Lộc, ntm_model achieved 2016 Thượng Lộc"),
    ("Thượng Lộc phấn đấu năm 2017 hoàn thành các tiêu chí để năm 2018 được công nhận xã nông thôn mới.", "ntm target 2018 Thượng Lộc"),
    # those that are taken out or added; feasts; what is sent back
    ("Trừ Thượng Lộc, các xã của huyện đều đã đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Trừ Thượng Lộc, các xã của huyện đều đã có chợ.", ""),
    ("Sau Thượng Lộc, đến lượt Vượng Lộc được công nhận xã nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Cả Thượng Lộc lẫn Vượng Lộc đều lỡ hẹn với nông thôn mới năm 2016.", "ntm not_achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Hôm qua, lãnh đạo huyện dự lễ ra mắt xã nông thôn mới Thượng Lộc.", "ntm recognized - Thượng Lộc"),
    ("Hôm qua, lãnh đạo huyện dự lễ ra mắt câu lạc bộ ở xã Thượng Lộc.", ""),
    ("UBND tỉnh trả hồ sơ đề nghị công nhận nông thôn mới của xã Thượng Lộc vì nợ đọng.", "ntm not_achieved - Thượng Lộc"),
    ("Can Lộc phát động xây dựng huyện nông thôn mới, phấn đấu hoàn thành năm 2018.", "ntm target 2018 Can Lộc"),
    ("Can Lộc phát động xây dựng huyện nông thôn mới, phấn đấu hoàn thành 12 km đường.", ""),
    ("Theo lộ trình, hết năm 2016, Thượng Lộc phải về đích nông thôn mới.", "ntm target 2016 Thượng Lộc"),
    ("Xã Thượng Lộc công bố quyết định công nhận xã An toàn khu và đón nhận danh hiệu xã đạt chuẩn nông thôn mới nâng cao năm 2016.", "ntm_advanced recognized 2016 Thượng Lộc"),
    ("Cơn lũ năm 2013 cuốn đi cả thôn nhưng nhờ người dân, thôn Bản Đông, xã Thượng Lộc đã được công nhận đạt chuẩn nông thôn mới.", "model_village recognized - Bản Đông"),
    # how long it took, and what was done for it, of a year that is over
    ("Là xã vùng sâu, Thượng Lộc chỉ mất bốn năm để về đích nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Để được công nhận xã nông thôn mới năm 2014, xã Thượng Lộc đã vay 6 tỷ đồng.", "ntm recognized 2014 Thượng Lộc"),
    ("Để được công nhận xã nông thôn mới năm 2018, xã Thượng Lộc vay 6 tỷ đồng.", "ntm target 2018 Thượng Lộc"),
    ("Hội Nông dân xã Thượng Lộc góp sức đưa xã về đích nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    # titles and likenesses
    ("Sau khi nhận được danh hiệu đạt chuẩn nông thôn mới, huyện Can Lộc tiếp tục đổi thay.", "ntm recognized - Can Lộc"),
    ("Huyện Can Lộc được xem là huyện nông thôn mới kiểu mẫu về vườn hộ.", ""),
    ("Huyện Can Lộc được xem là huyện đầu tiên đạt chuẩn nông thôn mới.", "ntm achieved - Can Lộc"),
    ("Can Lộc: Đón nhận danh hiệu huyện nông thôn mới", "ntm recognized - Can Lộc"),
    ("Can Lộc: Đón nhận danh hiệu xã nông thôn mới", ""),
    ("Xã Thượng Lộc hoàn thành 19/19 tiêu chí và được UBND tỉnh ra quyết định công nhận vào tháng 12/2014.", "ntm recognized 2014 Thượng Lộc"),
    ("Kỳ Tân là một trong những xã đầu tiên của tỉnh Hà Tĩnh về đích nông thôn mới.", "ntm achieved - Kỳ Tân"),
    ("Xã Thượng Lộc phấn đấu đến năm 2020 đạt chuẩn nông thôn mới. Hai xã Thượng Lộc và Sơn Lộc đã được công nhận xã đạt chuẩn văn hóa năm 2018.", "ntm target 2020 Thượng Lộc"),
    # units told to have reached it before the one that the sentence is about
    ("Thượng Lộc là xã cuối cùng trong số 4 xã của huyện Can Lộc đạt chuẩn nông thôn mới năm 2016, sau Vượng Lộc, Sơn Lộc và Mỹ Lộc.", "ntm achieved 2016 Thượng Lộc, ntm achieved - Vượng Lộc Sơn Lộc Mỹ Lộc"),
    ("Huyện Can Lộc là huyện thứ hai được công nhận đạt chuẩn nông thôn mới sau Nghi Xuân.", "ntm recognized - Can Lộc Nghi Xuân"),
    ("Tiếp sau xã Sơn Lộc, xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized - Sơn Lộc, ntm recognized 2016 Thượng Lộc"),
    ("Huyện Can Lộc phấn đấu đạt chuẩn nông thôn mới sau Nghi Xuân.", "ntm target - Can Lộc"),
    # a caption that says what something is done for stands between the count and its list
    ("Trong năm 2017, huyện có 3 xã đăng ký đạt chuẩn nông thôn mới.\nCác xã đang làm đường để về đích nông thôn mới\nĐó là các xã: Sơn Lộc, Thượng Lộc, Mỹ Lộc.", "ntm registered 2017 Sơn Lộc Thượng Lộc Mỹ Lộc"),
    ("Huyện có 3 xã đủ điều kiện xét công nhận xã đạt chuẩn nông thôn mới gồm: Sơn Lộc, Thượng lộc, Mỹ Lộc.", "ntm eligible - Sơn Lộc Thượng lộc Mỹ Lộc"),
    ("Cả 15/15 xã của huyện đều đạt chuẩn nông thôn mới nâng cao, trong đó 2 xã (Sơn Lộc, Mỹ Lộc) đã đạt chuẩn nông thôn mới kiểu mẫu.", "ntm_model achieved - Sơn Lộc Mỹ Lộc"),
    ("Hiện huyện đang hoàn thiện hồ sơ đề nghị công nhận cho 2 xã còn lại là Thượng Lộc và Sơn Lộc trong xây dựng nông thôn mới.", "ntm eligible - Thượng Lộc Sơn Lộc"),
    # a village by its rank among those of its commune; villages without a name
    ("Đây là thôn thứ ba của xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Đông Phong là một trong 4 thôn của xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Khu dân cư tiêu biểu ở xã Thượng Lộc vừa được công nhận đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Dân xã Thượng Lộc vui vì thôn vừa đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Xã Thượng Lộc là đơn vị đầu tiên của huyện Can Lộc đạt chuẩn nông thôn mới kiểu mẫu.", "ntm_model achieved - Thượng Lộc"),
    ("Đường thôn của xã Thượng Lộc sạch đẹp, xã Thượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Chiều 9/5, xã Thượng Lộc tổ chức lễ công bố thôn Đông Phong đạt chuẩn nông thôn mới kiểu mẫu.", "model_village recognized - Đông Phong"),
    ("Xã Thượng Lộc đón bằng công nhận thôn Đông Phong đạt chuẩn nông thôn mới kiểu mẫu.", "model_village recognized - Đông Phong"),
    ("Xã Thượng Lộc chưa đạt, xã Mỹ Lộc đã đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc, ntm achieved - Mỹ Lộc"),
    ("Đây là thôn thứ 7 của xã được công nhận đạt chuẩn nông thôn mới kiểu mẫu. Xã Thượng Lộc phấn đấu năm 2019 có thêm 2 thôn.", ""),
    ("Xã Mỹ Lộc được công nhận đạt chuẩn nông thôn mới kiểu mẫu. Xã Thượng Lộc phấn đấu năm 2019.", "ntm_model recognized - Mỹ Lộc, ntm_model target 2019 Thượng Lộc"),
    ("Điển hình là các xã Thượng Lộc, Vượng Lộc, Sơn Lộc; hội đã góp công, góp của, cùng bà con làm đường, trồng hoa, tu sửa kênh mương, giữ gìn vệ sinh, góp phần đưa 2 xã trên địa bàn huyện đạt chuẩn nông thôn mới.", ""),
    # counted communes of which one was made, or that lie beside it, have their own claim
    ("Xã Thượng Lộc được thành lập từ hai xã đã đạt chuẩn nông thôn mới nâng cao.", ""),
    ("Xã Thượng Lộc hình thành trên cơ sở sắp xếp 3 xã, trong đó có 2 xã đã đạt chuẩn nông thôn mới.", ""),
    ("Xã Thượng Lộc giáp 3 xã đã đạt chuẩn nông thôn mới.", ""),
    ("Xã Thượng Lộc (hình thành sau sắp xếp) đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Thượng Lộc"),
    ("Xã Thượng Lộc được thành lập từ hai xã, đã đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced achieved - Thượng Lộc"),
    ("Xã Thượng Lộc kế thừa kết quả của 3 xã cũ, trong đó xã Mỹ Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced achieved - Mỹ Lộc"),
    ("Xã Thượng Lộc kế thừa kết quả xã đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced recognized - Thượng Lộc"),
    # with what a long sentence on one unit closes
    ("Những ngày qua, xã Thượng Lộc đã tuyên truyền, vận động cán bộ, đảng viên và các tầng lớp nhân dân chỉnh trang nhà cửa, hiến đất làm đường, trồng hoa, phấn đấu đạt xã nông thôn mới nâng cao trong năm 2019.", "ntm_advanced target 2019 Thượng Lộc"),
    ("Xã Thượng Lộc chỉ đạo các thôn trồng hoa, phấn đấu đạt chuẩn nông thôn mới năm 2019.", "ntm target 2019 Thượng Lộc"),
    ("Xã Thượng Lộc vận động cán bộ, đảng viên và các tầng lớp nhân dân chỉnh trang nhà cửa, hiến đất làm đường, trồng hoa, xây tường rào, phấn đấu có 2 thôn đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Từ đường vào xã Thượng Lộc, nhà cửa khang trang, ruộng đồng xanh tốt, người dân vui mừng, tích cực làm ăn, chung tay góp sức, phấn đấu cả huyện về đích nông thôn mới.", ""),
    ("Xã Thượng Lộc góp phần để cả huyện đạt chuẩn nông thôn mới.", ""),
    ("Xã Thượng Lộc là xã đầu tiên của cả huyện đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


def test_a_decision_on_something_else_recognises_nobody(read: Read) -> None:
    text = "Xã Mỹ Lộc được sáp nhập theo Nghị quyết 830 của Ủy ban Thường vụ Quốc hội, nay có 15 xóm với 2.160 hộ và 9.230 nhân khẩu, xã dự kiến về đích nông thôn mới vào cuối năm 2018."
    (record,) = read("attainment", text, scope="443")
    assert (record["status"], record.get("legal_reference"), record.get("authority")) == ("target", None, None)
