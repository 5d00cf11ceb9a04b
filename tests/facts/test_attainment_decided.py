"""Attainments that a decision, a vote or a plan told before gives status and year; lists that go on by districts, over
unknown names or up to a claim of their own; several standards of one unit, each with its year.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # the year over all headings of a list
    ("Tỉnh tặng thưởng công trình phúc lợi cho các địa phương đạt chuẩn năm 2014 trong phong trào thi đua, gồm:\n\nI. Xã đạt chuẩn nông thôn mới nâng cao (1 tỷ đồng)\n1. Xã Thượng Lộc, huyện Can Lộc\n\nII. Xã đạt chuẩn nông thôn mới\n1. Xã Vượng Lộc, huyện Can Lộc", "ntm_advanced achieved 2014 Thượng Lộc, ntm achieved 2014 Vượng Lộc"),
    ("Tin tức trong tỉnh\nNgày 5/3/2015, tỉnh làm 12 km đường, gồm:\n\nI. Xã đạt chuẩn nông thôn mới nâng cao\n1. Xã Thượng Lộc, huyện Can Lộc", "ntm_advanced achieved - Thượng Lộc"),
    # a decision that rewards recognises nobody
    ("UBND tỉnh vừa ban hành Quyết định số 3318/QĐ-UBND thưởng công trình phúc lợi cho 2 xã đạt chuẩn nông thôn mới năm 2014, gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved 2014 Thượng Lộc Vượng Lộc"),
    ("Theo Quyết định số 3318/QĐ-UBND ngày 5/3/2015, tỉnh khen thưởng 2 xã đạt chuẩn nông thôn mới năm 2014 gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved 2014 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh vừa ban hành Quyết định số 3318/QĐ-UBND công nhận và thưởng công trình phúc lợi cho 2 xã đạt chuẩn nông thôn mới năm 2014, gồm: Thượng Lộc, Vượng Lộc.", "ntm recognized 2014 Thượng Lộc Vượng Lộc"),
    ("Thôn Anh Hùng, xã Thượng Lộc vừa ra mắt thôn nông thôn mới kiểu mẫu.", "model_village recognized - Anh Hùng"),
    ("Thôn Anh Hùng, xã Thượng Lộc vừa ra mắt tổ thu gom rác.", ""),
    # the last of a list has a claim of its own; it stands behind the address of its list, not in it
    ("Theo đó, 2 xã đạt chuẩn nông thôn mới nâng cao gồm: Thạch Đài (Thạch Hà), Thượng Lộc (Can Lộc); và xã Mỹ Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới kiểu mẫu.",
     "ntm_advanced achieved - Thạch Đài Thượng Lộc, ntm_model achieved - Mỹ Lộc"),
    ("Hai xã gồm: Thạch Đài, huyện Thạch Hà; Thượng Lộc, huyện Can Lộc đạt chuẩn nông thôn mới kiểu mẫu.", "ntm_model achieved - Thạch Đài Thượng Lộc"),
    # a list goes on by districts, and over a name that no gazetteer holds
    ("Huyện Can Lộc có 2 xã được công nhận đạt chuẩn NTM gồm: Thượng Lộc, Vượng Lộc; Thạch Hà có 1 xã: Thạch Đài.", "ntm recognized - Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Huyện Can Lộc có 2 xã được công nhận đạt chuẩn NTM gồm: Thượng Lộc, Vượng Lộc; Thạch Hà có 1 km đường: Thạch Đài.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã nông thôn mới là: Kiều Bái, Thượng Lộc, Vượng Lộc và xã Mỹ Lộc là xã nông thôn mới nâng cao.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    ("Huyện có 3 xã nông thôn mới là: thị trấn giúp Thượng Lộc làm đường.", ""),
    # a type word that stands for a list is no beginning of its first name
    ("Toàn huyện có 3 thôn gồm Đông Phong (xã Thượng Lộc); Tây Hồ (xã Vượng Lộc); Nam Sơn (xã Mỹ Lộc) được công nhận đạt chuẩn khu dân cư nông thôn mới kiểu mẫu.",
     "model_village recognized - Đông Phong Tây Hồ Nam Sơn"),
    ("Toàn huyện có 3 thôn gồm Đông Phong (xã Thượng Lộc); Tây Hồ (xã Vượng Lộc); Nam Sơn (xã Mỹ Lộc) được công nhận thôn văn hóa.", ""),
    # what is voted or decided without a count gives its lists status and year
    ("Hội đồng thẩm định tỉnh đã bỏ phiếu xét, công nhận xã đạt chuẩn nông thôn mới, nông thôn mới nâng cao năm 2016.\nCó 2 xã đạt chuẩn nông thôn mới nâng cao gồm: Thượng Lộc, Vượng Lộc.",
     "ntm_advanced eligible 2016 Thượng Lộc Vượng Lộc"),
    ("Hội đồng thẩm định tỉnh đã bỏ phiếu xét, công nhận xã đạt chuẩn nông thôn mới năm 2016.\nĐến nay, huyện có 2 xã đạt chuẩn nông thôn mới nâng cao gồm: Thượng Lộc, Vượng Lộc.",
     "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Theo đó, 100% thành viên đồng ý công nhận 2 xã đạt chuẩn NTM gồm: Thượng Lộc, Vượng Lộc.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("UBND huyện vừa ban hành quyết định công nhận đạt chuẩn khu dân cư NTM kiểu mẫu năm 2016.\nTheo đó, huyện công nhận 2 thôn đạt chuẩn khu dân cư NTM kiểu mẫu.\n2 thôn đạt chuẩn khu dân cư NTM kiểu mẫu gồm: thôn Đông Phong (xã Thượng Lộc); thôn Tây Hồ (xã Vượng Lộc).",
     "model_village recognized 2016 Đông Phong Tây Hồ"),
    ("Tỉnh công nhận 2 xã đạt chuẩn NTM và 1 xã đạt chuẩn NTM kiểu mẫu năm 2016.\nTheo đó, 2 xã đạt chuẩn NTM gồm: Thượng Lộc, Vượng Lộc; và xã Mỹ Lộc đạt chuẩn NTM kiểu mẫu.",
     "ntm recognized 2016 Thượng Lộc Vượng Lộc, ntm_model recognized 2016 Mỹ Lộc"),
    ("Năm 2018 phấn đấu có 2 xã đạt chuẩn nông thôn mới nâng cao\nTỉnh phấn đấu có thêm 2 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm target - Thượng Lộc Vượng Lộc"),
    ("Năm 2018 phấn đấu có 2 xã đạt chuẩn nông thôn mới\nTỉnh phấn đấu có thêm 2 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    # nor is it that of an aim which others are held against
    ("Tỉnh công nhận 12 xã đạt chuẩn nông thôn mới, vượt mục tiêu năm 2016.\nNgoài ra, 2 xã (Thượng Lộc, Vượng Lộc) đã được tỉnh công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Tỉnh công nhận 12 xã đạt chuẩn nông thôn mới năm 2016.\nNgoài ra, 2 xã (Thượng Lộc, Vượng Lộc) đã được tỉnh công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    # the year of a headline is that of its standard alone
    ("Năm 2014, huyện có 5 xã đạt chuẩn nông thôn mới.\nTỉnh vừa công nhận 2 xã nâng cao gồm Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    # several standards of one unit, each with the year before it; a sentence without a subject goes on with the unit before
    ("Xã Thượng Lộc năm 2011 được công nhận đạt chuẩn NTM, năm 2014 được công nhận đạt chuẩn NTM nâng cao và năm 2016 đạt chuẩn NTM kiểu mẫu.",
     "ntm recognized 2011 Thượng Lộc, ntm_advanced recognized 2014 Thượng Lộc, ntm_model achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc là điểm sáng của huyện. Năm 2014, là một trong 5 xã đầu tiên của tỉnh được công nhận đạt chuẩn NTM, năm 2016 được công nhận đạt chuẩn NTM nâng cao.",
     "ntm recognized 2014 Thượng Lộc, ntm_advanced recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc và xã Vượng Lộc cùng làm đường. Năm 2014, được công nhận đạt chuẩn NTM.", ""),
    ("Tháng 3/2017, xã Thượng Lộc đón bằng công nhận đạt chuẩn NTM năm 2016. Hiện Thượng Lộc phấn đấu đạt chuẩn NTM nâng cao trong thời gian tới.",
     "ntm recognized 2016 Thượng Lộc, ntm_advanced target - Thượng Lộc"),
    ("Thượng Lộc là xã thứ ba của huyện Can Lộc sau Vượng Lộc và Mỹ Lộc đạt chuẩn nông thôn mới, sớm hơn kế hoạch năm 2016.", "ntm achieved - Vượng Lộc Mỹ Lộc"),
    ("Đến năm 2014, xã Thượng Lộc được công nhận đạt chuẩn NTM và phấn đấu đến năm 2020 đạt chuẩn NTM nâng cao.", "ntm recognized 2014 Thượng Lộc, ntm_advanced target 2020 Thượng Lộc"),
    ("Về đích NTM từ 2014, xã Thượng Lộc tiếp tục xây dựng xã NTM nâng cao, phấn đấu đến 2020 đạt chuẩn.", "ntm achieved 2014 Thượng Lộc, ntm_advanced target 2020 Thượng Lộc"),
    ("Xã Thượng Lộc xây dựng NTM từ năm 2011. Đến tháng 12/2014 xã hoàn thành 19/19 tiêu chí và được UBND tỉnh công nhận đạt chuẩn NTM.", "ntm recognized 2014 Thượng Lộc"),
    ("Năm 2013, xã Thượng Lộc được chọn làm điểm xây dựng NTM. Chỉ sau 2 năm, xã đã về đích.", "ntm achieved - Thượng Lộc"),
    ("Năm 2016 có 1 xã về đích là Thượng Lộc; năm 2018 phấn đấu có Vượng Lộc.", "ntm achieved 2016 Thượng Lộc, ntm target 2018 Vượng Lộc"),
    # who receives the certificate; what was thought, what it takes
    ("Tỉnh trao Bằng công nhận xã đạt chuẩn nông thôn mới năm 2016 cho Đảng bộ, chính quyền và nhân dân xã Thượng Lộc.", "ntm recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc tưởng đã đạt 19 tiêu chí nông thôn mới, nhưng khi thẩm định lại chỉ còn 16.", ""),
    ("Nhờ tư tưởng đã thông, xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Để xã Thượng Lộc đạt chuẩn NTM nâng cao, cần thêm 12 tỷ đồng.", "ntm_advanced target - Thượng Lộc"),
    ("Nhân dân hiến đất để xây trường, xã Thượng Lộc đạt chuẩn NTM nâng cao.", "ntm_advanced achieved - Thượng Lộc"),
    ("Xã Gia Hanh nhập từ các xã nông thôn mới nâng cao Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    # all criteria met; some of them, or what something is made for
    ("Mục tiêu trong năm 2018, tỉnh có thêm 2 huyện Can Lộc, Thạch Hà đáp ứng tiêu chí nông thôn mới.", "ntm target 2018 Can Lộc Thạch Hà"),
    ("UBND tỉnh công nhận đạt các tiêu chí NTM kiểu mẫu cho xã Thượng Lộc.", "ntm_model recognized - Thượng Lộc"),
    ("Xã Thượng Lộc đạt các tiêu chí nông thôn mới về giao thông, điện.", ""),
    ("Đường qua xã Thượng Lộc được mở rộng để đáp ứng tiêu chí nông thôn mới.", ""),
    ("Xã Thượng Lộc có 12 km đường đạt tiêu chí nông thôn mới.", ""),
    ("Năm 2018 có 2 xã hoàn thành XDNTM, gồm: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Thị trấn Nghèn đạt chuẩn đô thị loại V.", ""),
    # merged communes whose standing is to be acknowledged, or is not
    ("Các xã sau sáp nhập phải thực hiện thừa nhận đạt chuẩn NTM gồm: Thượng Lộc, Vượng Lộc. Các xã không phải thực hiện thừa nhận đạt chuẩn NTM gồm: Mỹ Lộc, Thiên Lộc.",
     "ntm eligible - Thượng Lộc Vượng Lộc"),
    # what was decided on just before, without its standard; who is only to announce it
    ("UBND tỉnh ban hành các quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2016.\nCác xã được công nhận gồm: Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh ban hành các quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2016.\nCác xã được hỗ trợ gồm: Thượng Lộc, Vượng Lộc.", ""),
    ("Chủ tịch UBND tỉnh ký Quyết định số 46/QĐ-UBND công nhận các xã đạt chuẩn nông thôn mới năm 2016.\nCác xã đạt chuẩn nông thôn mới gồm xã Thượng Lộc, huyện Can Lộc; xã Thạch Đài, huyện Thạch Hà.",
     "ntm recognized 2016 Thượng Lộc Thạch Đài"),
    ("Tỉnh chỉ đạo UBND các huyện Can Lộc, Thạch Hà chịu trách nhiệm tổ chức công bố xã đạt chuẩn nông thôn mới; tiếp tục phấn đấu đạt chuẩn nâng cao.", ""),
    # villages: one word for two whose commune follows; the standard of those decided on before
    ("UBND huyện ban hành quyết định công nhận 3 thôn đạt chuẩn nông thôn mới kiểu mẫu năm 2016.\nDanh sách các thôn được công nhận bao gồm: thôn Đông Phong và Tây Hồ, xã Thượng Lộc; thôn Nam Sơn, xã Vượng Lộc.",
     "model_village recognized 2016 Đông Phong Tây Hồ Nam Sơn"),
    ("UBND huyện khen thưởng 3 thôn năm 2016.\nDanh sách các thôn được khen bao gồm: thôn Đông Phong và Tây Hồ, xã Thượng Lộc; thôn Nam Sơn, xã Vượng Lộc.", ""),
    # a year right behind the standard is the standard's, another only dates what is told
    ("Tháng 1/2017, xã Thượng Lộc chính thức được công nhận đạt chuẩn nông thôn mới.\nXã Thượng Lộc đón nhận quyết định công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc"),
    ("Công nhận 2 xã đạt chuẩn nông thôn mới năm 2016\nUBND tỉnh vừa ban hành Quyết định số 107/QĐ-UBND về việc công nhận 2 xã đạt chuẩn nông thôn mới.\nTheo đó, 2 xã thuộc huyện Can Lộc, bao gồm: xã Thượng Lộc, xã Vượng Lộc.",
     "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đạt 19 tiêu chí năm 2016 và đến năm 2020 huyện đạt chuẩn nông thôn mới.", ""),
    ("Thực hiện Đề án xây dựng huyện Can Lộc đạt chuẩn nông thôn mới nâng cao giai đoạn 2016 - 2020, tỉnh làm 9 km đường.", "ntm_advanced target - Can Lộc"),
    ("Hội đồng đã bỏ phiếu kín, thống nhất công nhận xã Thượng Lộc (Can Lộc) và 04 xã còn lại đạt chuẩn NTM nâng cao năm 2016.", "ntm_advanced eligible 2016 Thượng Lộc"),
    ("Có 01 xã chưa đủ điều kiện xét công nhận đạt chuẩn nông thôn mới đợt này là xã Thượng Lộc.", "ntm not_achieved - Thượng Lộc"),
    ("UBND huyện công nhận xã Thượng Lộc đạt chuẩn nông thôn mới theo quy định tại Quyết định số 39/2015/QĐ-UBND ngày 9/12/2015 của UBND tỉnh.", "ntm recognized - Thượng Lộc"),
    ("UBND tỉnh công nhận xã Thượng Lộc đạt chuẩn nông thôn mới tại Quyết định số 39/QĐ-UBND ngày 9/12/2015.", "ntm recognized 2015 Thượng Lộc"),
    ("Tỉnh có 4 huyện đạt chuẩn, tăng 1 huyện so với cuối năm 2016. Hiện đã thẩm tra 2 huyện là Can Lộc, Thạch Hà để công nhận huyện đạt chuẩn nông thôn mới.", "ntm eligible - Can Lộc Thạch Hà"),
    ("Chương trình giúp dân làm đường. Tỉnh công nhận huyện Can Lộc đạt chuẩn nông thôn mới.", "ntm recognized - Can Lộc"),
    # articles of a decision, by districts; a list under the headings of its districts
    ("Điều 1. Công nhận các xã sau đạt chuẩn nông thôn mới năm 2016:\n- Huyện Can Lộc: Thượng Lộc, Vượng Lộc;\n- Huyện Thạch Hà: Thạch Đài.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.",
     "ntm recognized 2016 Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Các xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới:\nHuyện Can LộcXã Thượng Lộc, Vượng Lộc\nHuyện Thạch Hà: Xã Thạch Đài", "ntm recognized - Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Điều 1. Công nhận các xã sau đạt chuẩn nông thôn mới năm 2016:\na) Huyện Can Lộc: xã Thượng Lộc, xã Vượng Lộc;\nb) Huyện Thạch Hà: xã Thạch Đài.", "ntm recognized 2016 Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Các xã sau bị ngập:\na) Huyện Can Lộc: xã Thượng Lộc, xã Vượng Lộc;\nb) Huyện Thạch Hà: xã Thạch Đài.", ""),
    ("Các xã bị ngập:\n- Huyện Can Lộc: Thượng Lộc, Vượng Lộc;\n- Huyện Thạch Hà: Thạch Đài.", ""),
    ("DANH SÁCH CÁC XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2018\nI. HUYỆN CAN LỘC (2 xã)\n1. Xã Thượng Lộc\n2. Xã Vượng Lộc\nII. HUYỆN THẠCH HÀ (1 xã)\n1. Xã Thạch Đài",
     "ntm registered 2018 Thượng Lộc Vượng Lộc Thạch Đài"),
    ("DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2016\nI. 2 XÃ LÀM ĐIỂM GIAI ĐOẠN 2010-2015\n1. Xã Thượng Lộc - huyện Can Lộc\n2. Xã Vượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh\nII. 1 XÃ MIỀN NÚI\n1. Xã Sơn Kim - huyện Hương Sơn",
     "ntm achieved 2016 Thượng Lộc Vượng Lộc Sơn Kim"),
    ("DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2016\nI. MỤC TIÊU\n1. Xã Thượng Lộc - huyện Can Lộc", ""),
    ("I. Xã đạt chuẩn nâng cao\n1. Xã Thượng Lộc, huyện Can Lộc\nII. Xã đạt chuẩn kiểu mẫu\n1. Xã Vượng Lộc, huyện Can Lộc", "ntm_advanced achieved - Thượng Lộc, ntm_model achieved - Vượng Lộc"),
    ("I. Xã khó khăn\n1. Xã Thượng Lộc, huyện Can Lộc\nII. Xã làm tốt\n1. Xã Vượng Lộc, huyện Can Lộc", ""),
    # the whole set of criteria; not a set of something else
    ("Theo đề án, xã Thượng Lộc phải hoàn thành bộ tiêu chí vào cuối năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc phải hoàn thành 19 tiêu chí nông thôn mới trước ngày 30/11/2017.", "ntm target 2017 Thượng Lộc"),
    ("Năm 2016, xã Thượng Lộc hoàn thành trọn bộ tiêu chí nông thôn mới nâng cao.", "ntm_advanced achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc góp ý để tỉnh hoàn thành bộ tiêu chí khu dân cư kiểu mẫu.", ""),
    ("Vườn nhà ông Hải ở xã Thượng Lộc đạt bộ tiêu chí vườn mẫu.", ""),
    ("Xã Thượng Lộc còn nhiều việc phải làm để đáp ứng bộ tiêu chí nông thôn mới nâng cao.", ""),
    # so many are weighed, whose list stands in brackets
    ("Toàn huyện có 3 xã đạt 19 tiêu chí nông thôn mới; 01 xã đang xây dựng hồ sơ đề nghị thẩm định (xã Thượng Lộc).", "ntm eligible - Thượng Lộc"),
    ("Toàn huyện có 3 xã đạt 19 tiêu chí nông thôn mới; 01 xã đang xây dựng nhà văn hóa (xã Thượng Lộc).", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_decided(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


def test_the_evidence_of_a_year_that_was_decided_before_is_its_own(read: Read) -> None:
    text = "Tỉnh công nhận 2 xã đạt chuẩn năm 2016.\nNgày 7/4/2017, UBND tỉnh quyết định công nhận 2 xã đạt chuẩn gồm Thượng Lộc, Vượng Lộc."
    found = read("attainment", text, scope="443")
    assert [(r["year"], text[slice(*r["evidence"]["year"])]) for r in found] == [(2016, "năm 2016")] * 2
