"""Documents of law: kind, number, symbol, date; a plan of five years is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Thông tư liên tịch số 26/2011/TTLT-BNNPTNT-BKHĐT-BTC ngày 13/4/2011 hướng dẫn chương trình.", "thông tư liên tịch", "26/2011/TTLT-BNNPTNT-BKHĐT-BTC", "2011-04-13", "Bộ NN&PTNT, Bộ Kế hoạch và Đầu tư, Bộ Tài chính"),
    ("Xét đề nghị của Giám đốc Sở Nông nghiệp và Phát triển nông thôn tại Tờ trình số 20/TTr-SNN.", "tờ trình", "20/TTr-SNN", None, "Giám đốc Sở Nông nghiệp và Phát triển nông thôn"),
    # a number without symbol or "số": whose paper it is, or who sends it out, tells that it is none of a count
    ("Kế hoạch 97 của UBND huyện giao mỗi xã 3 km đường.", "kế hoạch", None, None, "UBND huyện"),
    ("UBND huyện đã ban hành Kế hoạch 97 về làm đường.", "kế hoạch", None, None, "UBND huyện"),
    ("UBND xã có Đề án 04.", "đề án", None, None, "UBND xã"),
    ("Hướng dẫn 33 ngày 2/3/2017 của Ban Thường trực Ủy ban MTTQ tỉnh.", "hướng dẫn", None, "2017-03-02", "Ban Thường trực Ủy ban MTTQ tỉnh"),
    ("Huyện Thạch Thất triển khai Chương trình 02 của Thành ủy Hà Nội.", "chương trình", None, None, "Thành ủy Hà Nội"),
    # the maker inside the paper's name, between several offices, and a day in brackets behind the maker
    ("Theo Nghị quyết của HĐND tỉnh số 32/2016/NQ-HĐND, mỗi km được 200 tấn.", "nghị quyết", "32/2016/NQ-HĐND", None, "HĐND tỉnh"),
    ("Thông tư liên tịch số 26 giữa Bộ NN-PTNT, Bộ KH-ĐT và Bộ Tài chính ngày 13/4/2011.", "thông tư liên tịch", None, "2011-04-13", "Bộ NN-PTNT, Bộ KH-ĐT và Bộ Tài chính"),
    ("Quyết định số 16 của UBND tỉnh Hà Tĩnh (ngày 5/1/2017) quy định mức hỗ trợ.", "quyết định", None, "2017-01-05", "UBND tỉnh Hà Tĩnh"),
    ("Hội đồng nhân dân tỉnh khóa XV tại kỳ họp thứ 10 thông qua Nghị quyết số 12/2013/NQ-HĐND.", "nghị quyết", "12/2013/NQ-HĐND", None, "Hội đồng nhân dân tỉnh"),
    # a symbol that an office gives, typed with a blank
    ("UBND tỉnh ban hành Công văn số 03 /UBND-NLN về nợ đọng.", "công văn", "03/UBND-NLN", None, "UBND tỉnh"),
    ("UBND tỉnh ban hành Công văn số 03 / 4 xã được giao.", "công văn", None, None, "UBND tỉnh"),
    # of whom a kind of paper is, of several offices in a symbol, of a conference
    ("Theo Nghị định 24, dân được bàn.", "nghị định", None, None, "Chính phủ"),
    ("Hướng dẫn số 18/HD-SNN-STC quy định mức hỗ trợ.", "hướng dẫn", "18/HD-SNN-STC", None, "Sở Nông nghiệp và PTNT, Sở Tài chính"),
    ("Theo Quyết định 18/QĐ-BNN-VPĐP, sổ tay được phát.", "quyết định", "18/QĐ-BNN-VPĐP", None, "Bộ NN&PTNT"),
    ("Nghị quyết 26-NQ/TW ngày 5/8/2008 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X.", "nghị quyết", "26-NQ/TW", "2008-08-05", "Ban Chấp hành Trung ương"),
    ("Nghị quyết 26-NQ/TW ngày 5/8/2008 của Hội nghị Trung ương 7 khóa X.", "nghị quyết", "26-NQ/TW", "2008-08-05", "Ban Chấp hành Trung ương"),
    # what is set up, or asked before, by one paper has not made it
    ("UBND tỉnh vừa thành lập đoàn thanh tra tại Quyết định số 607/QĐ-UBND ngày 5/12/2016.", "quyết định", "607/QĐ-UBND", "2016-12-05", "UBND tỉnh"),
    ("UBND huyện đã kiện toàn Ban Chỉ đạo tại Quyết định số 152/QĐ-UBND.", "quyết định", "152/QĐ-UBND", None, "UBND huyện"),
    ("Đoàn thanh tra được thành lập theo Quyết định số 66 của cấp trên.", "quyết định", None, None, None),
    ("Đoàn thanh tra có Kết luận số 66 về thu chi.", "kết luận", None, None, "Đoàn thanh tra"),
    ("Thực hiện Nghị quyết số 15 (ngày 20/7/2016) của HĐND tỉnh, xã vào cuộc.", "nghị quyết", None, "2016-07-20", "HĐND tỉnh"),
    ("Thực hiện Quyết định 217-QĐ/TW, xã vào cuộc.", "quyết định", "217-QĐ/TW", None, None),
    ("Thực hiện Quyết định 217-QĐ/TW của Bộ Chính trị, xã vào cuộc.", "quyết định", "217-QĐ/TW", None, "Bộ Chính trị"),
    ("Văn phòng Điều phối NTM tỉnh có Hướng dẫn số 8/HD-VPĐP.", "hướng dẫn", "8/HD-VPĐP", None, "Văn phòng Điều phối NTM tỉnh"),
    ("Theo Công văn 34/VPĐP-NV, các xã báo cáo.", "công văn", "34/VPĐP-NV", None, "Văn phòng Điều phối nông thôn mới"),
    ("Theo Quyết định số 12/QĐ-BCĐ của Ban Chỉ đạo các Chương trình MTQG tỉnh Hà Tĩnh, huyện có 5 xã.", "quyết định", "12/QĐ-BCĐ", None, "Ban Chỉ đạo các Chương trình MTQG tỉnh Hà Tĩnh"),
    ("Quyết định số 16/QĐ-UBND do Phó Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Khải ký ngày 3/4/2017 có hiệu lực.", "quyết định", "16/QĐ-UBND", "2017-04-03", "UBND tỉnh Hà Tĩnh"),
    ("Xã được hỗ trợ theo Nghị quyết 32/2016/NQ-HĐND tỉnh.", "nghị quyết", "32/2016/NQ-HĐND", None, "HĐND tỉnh"),
    ("Theo Nghị quyết 32/2016/NQ-HĐND tỉnh đã hỗ trợ 5 xã.", "nghị quyết", "32/2016/NQ-HĐND", None, None),
    ("Theo Quyết định 16 của tỉnh Hà Tĩnh, mỗi xã được 170 tấn xi măng.", "quyết định", None, None, "UBND tỉnh Hà Tĩnh"),
    ("Theo Nghị quyết 16 của tỉnh, mỗi xã được 170 tấn xi măng.", "nghị quyết", None, None, None),
    ("Nghị quyết số 12 được HĐND tỉnh thông qua ngày 10/12/2016 quy định mức hỗ trợ.", "nghị quyết", None, "2016-12-10", "HĐND tỉnh"),
    ("Nghị quyết số 12 được HĐND tỉnh và các xã quan tâm.", "nghị quyết", None, None, None),
    ("Xã được Chủ tịch UBND tỉnh tặng bằng khen (Quyết định số 77/QĐ-UBND).", "quyết định", "77/QĐ-UBND", None, "Chủ tịch UBND tỉnh"),
    ("Đến ngày 28/10/2008, Chính phủ ban hành Nghị quyết số 24/2008/NQ-CP.", "nghị quyết", "24/2008/NQ-CP", "2008-10-28", "Chính phủ"),
    ("Theo Quyết định số 491/QĐ-TTg ngày 16/4/2009 của Thủ tướng Chính phủ.", "quyết định", "491/QĐ-TTg", "2009-04-16", "Thủ tướng Chính phủ"),
    ("Nghị quyết 26-NQ/TW được triển khai.", "nghị quyết", "26-NQ/TW", "2008-08-05", "Ban Chấp hành Trung ương"),
    ("Thực hiện Thông tư 54/2009/TT-BNNPTNT ngày 21 tháng 8 năm 2009.", "thông tư", "54/2009/TT-BNNPTNT", "2009-08-21", "Bộ NN&PTNT"),
    ("UBND tỉnh vừa ban hành Quyết định số 1254/QĐ-UBND về cơ chế hỗ trợ.", "quyết định", "1254/QĐ-UBND", None, "UBND tỉnh"),
    ("Ngày 6/5, UBND huyện có Công văn số 733/UBND-NN yêu cầu các xã báo cáo.", "công văn", "733/UBND-NN", "2017-05-06", "UBND huyện"),
    ("Xã đạt chuẩn theo QĐ 16 của UBND tỉnh.", "quyết định", None, None, "UBND tỉnh"),
    ("Thanh tra huyện có Kết luận thanh tra số 28 về thu chi.", "kết luận", None, None, "Thanh tra huyện"),
    ("Chỉ thị số 12-CT/TU ngày 13-2-2018 của Ban Thường vụ Tỉnh ủy đã đi vào cuộc sống.", "chỉ thị", "12-CT/TU", "2018-02-13", "Ban Thường vụ Tỉnh ủy"),
    ("Thực hiện theo quy định tại Quyết định số 2540/QĐ-TTg.", "quyết định", "2540/QĐ-TTg", "2016-12-30", "Thủ tướng Chính phủ"),
    ("Ngày 5/6/2017, Thủ tướng Chính phủ ký duyệt Quyết định số 691/QĐ-TTg.", "quyết định", "691/QĐ-TTg", "2017-06-05", "Thủ tướng Chính phủ"),
    ("Ngày 3/5, Chính phủ ban hành Nghị quyết số 40/NQ-CP.", "nghị quyết", "40/NQ-CP", "2017-05-03", "Chính phủ"),
    ("Chỉ thị số 12-CT/TU của Tỉnh ủy ngày 13/2/2017 về vệ sinh làng xã.", "chỉ thị", "12-CT/TU", "2017-02-13", "Tỉnh ủy"),
    ("Quyết định số 15/QĐ-UBND của UBND tỉnh có hiệu lực từ ngày 1/7/2017.", "quyết định", "15/QĐ-UBND", None, "UBND tỉnh"),
    # a deputy signs for the body
    ("Phó Chủ tịch UBND tỉnh Lê Văn Khải vừa ký Quyết định số 464/QĐ-UBND.", "quyết định", "464/QĐ-UBND", None, "UBND tỉnh"),
    ("Ngày 13/9/2023, Phó Thủ tướng Chính phủ Lê Văn Khải ký Quyết định số 1045/QĐ-TTg.", "quyết định", "1045/QĐ-TTg", "2023-09-13", "Thủ tướng Chính phủ"),
    ("Chủ tịch UBND tỉnh Lê Văn Khải vừa ký Quyết định số 464/QĐ-UBND.", "quyết định", "464/QĐ-UBND", None, "Chủ tịch UBND tỉnh"),
    ("Xét đề nghị của Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 3/4.", "tờ trình", "14/TTr-SNV", "2017-04-03", "Sở Nội vụ"),
    ("Kế hoạch số 51/KH-UBND ngày 4 tháng 5 của UBND huyện nêu rõ.", "kế hoạch", "51/KH-UBND", "2017-05-04", "UBND huyện"),
    ("UBND HUYỆN CAN LỘC\nSố: 157/TB-UBND\nCan Lộc, ngày 16 tháng 7 năm 2017\n\nTHÔNG BÁO\nKết luận của Chủ tịch", "thông báo", "157/TB-UBND", "2017-07-16", "UBND HUYỆN CAN LỘC"),
    ("BAN CHỈ ĐẠO CHƯƠNG TRÌNH MTQG Số: 268/BC-BCĐ", "báo cáo", "268/BC-BCĐ", None, None),
    ("BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 26/BC-BCĐ      Can Lộc, ngày 4/12/2017\n", "báo cáo", "26/BC-BCĐ", "2017-12-04", "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG"),
    ("UBND HUYỆN CAN LỘC\nQuyết định số 15/QĐ-UBND được dân đồng tình.\nNgày 3/4/2017, xã họp.", "quyết định", "15/QĐ-UBND", None, None),
    ("Chỉ thị số 14/CT-TTg của Thủ tướng nêu rõ.", "chỉ thị", "14/CT-TTg", None, "Thủ tướng Chính phủ"),
    ("Đối chiếu Quyết định 491 của Thủ tướng Chính phủ, xã đạt 12 tiêu chí.", "quyết định", None, "2009-04-16", "Thủ tướng Chính phủ"),
    ("Đối chiếu Quyết định 491 của UBND tỉnh, xã đạt 12 tiêu chí.", "quyết định", None, None, "UBND tỉnh"),
    ("Thực hiện Quyết định số 318/QĐ-TTg về phòng chống lụt bão.", "quyết định", "318/QĐ-TTg", None, "Thủ tướng Chính phủ"),
    ("Theo Thông tư số 40/2014/ TT - BNNPTNT, xã lập hồ sơ.", "thông tư", "40/2014/TT-BNNPTNT", "2014-11-13", "Bộ NN&PTNT"),
    ("Chủ tịch UBND huyện ký Quyết định số 472/ QĐ- UBND công nhận hai thôn.", "quyết định", "472/QĐ-UBND", None, "Chủ tịch UBND huyện"),
    ("Theo Quyết định số 15 - UBND xã Thượng Lộc được cấp vốn.", "quyết định", None, None, None),
    ("Theo Quyết định 69/QĐ-BNN-VPĐP về sổ tay hướng dẫn, xã làm lại hồ sơ.", "quyết định", "69/QĐ-BNN-VPĐP", None, "Bộ NN&PTNT"),
    ("Theo Quyết định số 28/QĐ-KTHT về sổ tay hướng dẫn cấp xã do Sở Nội vụ ban hành, xã làm lại hồ sơ.", "quyết định", "28/QĐ-KTHT", None, "Sở Nội vụ"),
    ("Bộ tiêu chí nâng cao của tỉnh ban hành kèm Quyết định 418/QĐ-UBND.", "quyết định", "418/QĐ-UBND", None, "UBND tỉnh"),
    ("Xã nộp hồ sơ của tỉnh kèm Quyết định 418/QĐ-UBND.", "quyết định", "418/QĐ-UBND", None, None),
    ("ỦY BAN NHÂN DÂN\nXÃ THƯỢNG LỘC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\n\nSố: 28/TTr-UBND\n\nThượng Lộc, ngày 3 tháng 4 năm 2017\n", "tờ trình", "28/TTr-UBND", "2017-04-03", "ỦY BAN NHÂN DÂN XÃ THƯỢNG LỘC"),
    ("ỦY BAN NHÂN DÂN\nTỈNH\nHÀ TĨNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 28/KH-UBND\n\nHà Tĩnh, ngày 3 tháng 4 năm 2017\n", "kế hoạch", "28/KH-UBND", "2017-04-03", "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH"),
    ("- 1Quyết định 198/QĐ-UBND năm 2016 về phân công nhiệm vụ do tỉnh Hà Tĩnh ban hành", "quyết định", "198/QĐ-UBND", None, "UBND tỉnh Hà Tĩnh"),
    ("Quyết định 198/QĐ-UBND năm 2016 về tuyến đường do tỉnh Hà Tĩnh quản lý", "quyết định", "198/QĐ-UBND", None, None),
    ("HỘI ĐỒNG NHÂN\nDÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 2/2017/NQ-HĐND |\nHà Tĩnh, ngày 18 tháng 7 năm 2017 |\nNGHỊ QUYẾT\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ TĨNH\n", "nghị quyết", "2/2017/NQ-HĐND", "2017-07-18", "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ TĨNH"),
    ("Triển khai Quyết định số\n245/QĐ-UBND ngày 18/01/2017 của UBND tỉnh về việc hỗ trợ", "quyết định", "245/QĐ-UBND", "2017-01-18", "UBND tỉnh"),
    ("THỰC HIỆN NGHỊ QUYẾT SỐ 06-NQ/TU NGÀY 18/6/2017 CỦA BAN CHẤP\nHÀNH ĐẢNG BỘ TỈNH", "nghị quyết", "06-NQ/TU", "2017-06-18", "Tỉnh ủy"),
    ("ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 81/QĐ-UBND | Hà Tĩnh, ngày 3 tháng 4 năm 2017 |\nVỀ VIỆC BAN HÀNH QUY ĐỊNH\nỦY BAN NHÂN DÂN TỈNH HÀ TĨNH\n", "quyết định", "81/QĐ-UBND", "2017-04-03", "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH"),
    ("Trên tinh thần Nghị quyết số 26-NQ/TƯ về nông nghiệp, tỉnh hành động.", "nghị quyết", "26-NQ/TƯ", "2008-08-05", "Ban Chấp hành Trung ương"),
    ("Xã công bố Nghị quyết 08 HĐND tỉnh về sáp nhập xóm.", "nghị quyết", None, None, "HĐND tỉnh"),
    ("Thủ tướng Chính phủ ban hành Quyết định số 800QĐ/TTg về chương trình.", "quyết định", "800QĐ/TTg", "2010-06-04", "Thủ tướng Chính phủ"),
    ("Theo Nghị quyết số 202/2025 của Quốc hội về sắp xếp tỉnh.", "nghị quyết", None, None, "Quốc hội"),
    ("Ban Bí thư Trung ương Đảng có Kết luận 61-KL/TW ngày 3/12/2009.", "kết luận", "61-KL/TW", "2009-12-03", "Ban Bí thư Trung ương Đảng"),
    ("Thực hiện Kết luận 61-KL/TW, xã vận động hội viên.", "kết luận", "61-KL/TW", None, None),
    ("Ban Thường vụ Tỉnh ủy ban hành Nghị quyết số 05-NQ/TU.", "nghị quyết", "05-NQ/TU", None, "Ban Thường vụ Tỉnh ủy"),
    ("Sở Nội vụ ban hành kế hoạch thực hiện Nghị quyết số 05-NQ/TU.", "nghị quyết", "05-NQ/TU", None, "Tỉnh ủy"),
    ("Đảng ủy xã Thượng Lộc ban hành Nghị quyết 03-NQ/ĐU ngày 3/2/2017.", "nghị quyết", "03-NQ/ĐU", "2017-02-03", "Đảng ủy xã Thượng Lộc"),
    ("Tỉnh hỗ trợ 20 tấn xi măng theo Quyết định số 24/2011/QĐ-UBND.", "quyết định", "24/2011/QĐ-UBND", None, "UBND tỉnh"),
    ("Xã được hỗ trợ 20 tấn xi măng theo Quyết định số 24/2011/QĐ-UBND.", "quyết định", "24/2011/QĐ-UBND", None, None),
    ("Thực hiện Kế hoạch 201/KH-UBND ngày 30/8/2016, huyện lấy phiếu ở 3 xã.", "kế hoạch", "201/KH-UBND", "2016-08-30", "UBND huyện"),
    ("Thực hiện Kế hoạch 201/KH-UBND ngày 30/8/2016, các xã lấy phiếu.", "kế hoạch", "201/KH-UBND", "2016-08-30", None),
    ("Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015.", "luật", "77/2015/QH13", "2015-06-19", "Quốc hội"),
    ("Theo Thông tư liên tịch số 26 của các Bộ NNPTNT, KHĐT, Tài chính về hướng dẫn chương trình, xã lập ban quản lý.", "thông tư liên tịch", None, None, "các Bộ NNPTNT, KHĐT, Tài chính"),
    ("Theo Hướng dẫn số 16/HDLN-NN-TC ngày 5/3/2017 của Sở Nông nghiệp và PTNT và Sở Tài chính, xã được hỗ trợ.", "hướng dẫn", "16/HDLN-NN-TC", "2017-03-05", "Sở Nông nghiệp và PTNT và Sở Tài chính"),
    ("Theo Hướng dẫn số 16/HD-LS của liên Sở Nông nghiệp - Tài chính, xã được hỗ trợ.", "hướng dẫn", "16/HD-LS", None, "liên Sở Nông nghiệp - Tài chính"),
    ("Sở Xây dựng, Sở Tài chính ban hành Hướng dẫn số 16/HD-LS.", "hướng dẫn", "16/HD-LS", None, "Sở Xây dựng, Sở Tài chính"),
    ("Theo Công văn số 16 của Sở Tài chính và các xã, việc này chậm.", "công văn", None, None, "Sở Tài chính"),
    ("Nghị quyết số 26-NQ/TW của Bộ Chính trị khóa XI về phát triển tỉnh Hà Tĩnh.", "nghị quyết", "26-NQ/TW", None, "Bộ Chính trị"),
    ("Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương khóa X.", "nghị quyết", "26-NQ/TW", "2008-08-05", "Ban Chấp hành Trung ương"),
    ("Huyện ủy Can Lộc đã cụ thể hóa bằng Chương trình 02-CTr/HU.", "chương trình", "02-CTr/HU", None, "Huyện ủy Can Lộc"),
    ("Việc này được Huyện ủy Can Lộc chỉ đạo tại văn bản số 77-CV/HU.", "công văn", "77-CV/HU", None, "Huyện ủy Can Lộc"),
    ("Sở gửi Tờ trình số 26/TTr- SNN&PTNT ngày 3/4/2017 về vốn.", "tờ trình", "26/TTr-SNN&PTNT", "2017-04-03", "Sở Nông nghiệp và PTNT"),
    ("Theo Hướng dẫn số 9 của Ban Thường trực Ủy ban MTTQ tỉnh, xã lấy phiếu.", "hướng dẫn", None, None, "Ban Thường trực Ủy ban MTTQ tỉnh"),
    ("Thông tri số 12-TTr/TU của Tỉnh ủy.", "thông tri", "12-TTr/TU", None, "Tỉnh ủy"),
    # who speaks in his paper made it
    ("Tại Công văn số 31/UBND-NN ngày 3/4/2018, UBND huyện Can Lộc yêu cầu các xã dừng thu.", "công văn", "31/UBND-NN", "2018-04-03", "UBND huyện Can Lộc"),
    ("Trong văn bản số 31/UBND-NN gửi các sở, UBND tỉnh giao Sở Y tế.", "công văn", "31/UBND-NN", None, "UBND tỉnh"),
    ("Tại Quyết định 31/QĐ-TTg, UBND tỉnh đề nghị sửa hai điểm.", "quyết định", "31/QĐ-TTg", None, "Thủ tướng Chính phủ"),
    ("Thực hiện Công văn số 31/UBND-NN, Phòng Y tế đề nghị các xã báo cáo.", "công văn", "31/UBND-NN", None, None),
    ("Bộ Nông nghiệp và Phát triển nông thôn có Thông tư 31/2018/TT-BNNPTNT.", "thông tư", "31/2018/TT-BNNPTNT", None, "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Bộ Xây dựng trả lời về Thông tư 31/2018/TT-BNNPTNT.", "thông tư", "31/2018/TT-BNNPTNT", None, "Bộ NN&PTNT"),
    ("Nghị quyết 30a của Chính phủ giúp huyện nghèo.", "nghị quyết", None, None, "Chính phủ"),
    ("Xã được Chủ tịch UBND huyện Can Lộc Lê Văn Khải (Quyết định 31/QĐ-UBND ngày 3/4/2018) công nhận.", "quyết định", "31/QĐ-UBND", "2018-04-03", "Chủ tịch UBND huyện Can Lộc"),
    # an office whose field no table lists
    ("Công văn số 31/BDTTG-VP ngày 3/4/2018 của Bộ Dân tộc và Tôn giáo về việc triển khai.", "công văn", "31/BDTTG-VP", "2018-04-03", "Bộ Dân tộc và Tôn giáo"),
    ("Theo đề nghị của Giám đốc Sở Dân tộc và Tôn giáo tại Tờ trình số 31/TTr-SDTTG.", "tờ trình", "31/TTr-SDTTG", None, "Giám đốc Sở Dân tộc và Tôn giáo"),
    ("Báo cáo số 31/BC-UBPLTP của Ủy ban Pháp luật và Tư pháp, cần làm rõ.", "báo cáo", "31/BC-UBPLTP", None, "Ủy ban Pháp luật và Tư pháp"),
    ("Nghị định số 31/2018/NĐ-CP của Chính phủ Quy định chi tiết.", "nghị định", "31/2018/NĐ-CP", None, "Chính phủ"),
    # what the symbol of the Party's centre stands for may be named more exactly; a province makes no such paper
    ("Bộ Chính trị ban hành Nghị quyết số 6-NQ/TW về đô thị.", "nghị quyết", "6-NQ/TW", None, "Bộ Chính trị"),
    ("UBND tỉnh ban hành Nghị quyết số 6-NQ/TW về đô thị.", "nghị quyết", "6-NQ/TW", None, "Ban Chấp hành Trung ương"),
]
NOTHING = [
    "Ba tiêu chí chưa đạt là giao thông, số 11 về nghèo đa chiều và số 17 về môi trường.",
    "Chương trình 135 của Chính phủ giúp 5 xã. Theo kế hoạch 2016 của UBND huyện, xã làm đường.",
    "Theo Kế hoạch 5 năm của UBND xã và báo cáo 6 tháng của UBND huyện, xã có 3 tổ.",
    "Xã có phương án 2. Ban Chỉ đạo Chương trình 02 Thành ủy Hà Nội họp.",
    "Theo quy định tại điều 5, xã nộp hồ sơ.",
    "Ngày 3/5, Chính phủ ban hành hai nghị quyết quan trọng.",
    "Sở Nội vụ tại 15 huyện đã có cán bộ.",
    "UBND huyện ký cam kết với 12 xã ngày 3/4.",
    "Đồng chí Lê Văn Khải kết luận:\n1. Kết quả tốt.",
    "Chủ tịch kết luận: 1. Các xã cố gắng.",
    "Kế hoạch 5 năm được thông qua.",
    "Quyết định 3 nội dung quan trọng.",
    "Báo cáo 6 tháng đầu năm nêu rõ.",
    "Chương trình 135 hỗ trợ 12 hộ.",
    "Xã quyết định một số 20 hộ được vay.",
    "Tỷ số 2/1 nghiêng về đội nhà.",
    "Biển số 38A-12345 vi phạm.",
    "Sở Nội vụ gửi hướng dẫn đánh giá tiêu chí số 18.",
    "Quyết định của huyện được dân ủng hộ.",
]


@pytest.mark.parametrize(("text", "kind", "symbol", "date", "issuer"), ROWS)
def test_document(read: Read, text: str, kind: str, symbol: str | None, date: str | None, issuer: str | None) -> None:
    found = read("legal_reference", text, scope="443")
    assert [(r["kind"], r.get("symbol"), r.get("date"), r.get("issuer")) for r in found] == [(kind, symbol, date, issuer)]


def test_numbers_that_share_a_kind_and_a_symbol(read: Read) -> None:
    found = read("legal_reference", "Ngày 6/5, Thủ tướng Chính phủ ký các Quyết định số 547, 548 và 549/QĐ-TTg công nhận 3 huyện.", scope="443")
    assert [(r["number"], r.get("symbol"), r["issuer"], r.get("date")) for r in found] == [
        (number, f"{number}/QĐ-TTg", "Thủ tướng Chính phủ", "2017-05-06") for number in ("547", "548", "549")
    ]
    found = read("legal_reference", "Chủ tịch UBND tỉnh ký các Quyết định số 834, 835 về công nhận xã đạt chuẩn.", scope="443")
    assert [(r["number"], r.get("symbol"), r["issuer"]) for r in found] == [("834", None, "Chủ tịch UBND tỉnh"), ("835", None, "Chủ tịch UBND tỉnh")]
    assert [r["number"] for r in read("legal_reference", "Theo Quyết định số 16, 3 xã và 12% số hộ được hỗ trợ.", scope="443")] == ["16"]


def test_papers_that_share_their_kind_word_share_the_maker_behind_the_last(read: Read) -> None:
    text = "Các Quyết định số 186/QĐ-UBND, 187/QĐ-UBND và 189/QĐ-UBND của UBND tỉnh."
    assert [d.get("issuer") for d in read("legal_reference", text)] == ["UBND tỉnh"] * 3
    text = "Kế hoạch số 18/KH-UBND, Quyết định số 189/QĐ-UBND của UBND tỉnh."
    assert [d.get("issuer") for d in read("legal_reference", text)] == [None, "UBND tỉnh"]


def test_a_day_behind_the_last_of_a_row_of_numbers_is_of_all(read: Read) -> None:
    text = "UBND tỉnh vừa công nhận xã Thượng Lộc, huyện Can Lộc và xã Thạch Đài, huyện Thạch Hà (lần lượt tại các Quyết định số: 99/QĐ-UBND, 103/QĐ-UBND, ngày 26/01/2017)."
    assert [(d.get("issuer"), d.get("date")) for d in read("legal_reference", text)] == [("UBND tỉnh", "2017-01-26")] * 2
    text = "Theo Quyết định số 99/QĐ-UBND và Quyết định số 103/QĐ-UBND ngày 26/01/2017."
    assert [d.get("date") for d in read("legal_reference", text)] == [None, "2017-01-26"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("UBND tỉnh ban hành Quyết định số 51/QĐ-UBND và Quyết định số 52/QĐ-UBND, ngày 12/4/2017 về đường làng.", ["2017-04-12", "2017-04-12"]),
        ("UBND tỉnh ban hành Quyết định số 51/QĐ-UBND và Quyết định số 52/QĐ-UBND ngày 12/4/2017 về đường làng.", [None, "2017-04-12"]),
        ("UBND tỉnh ban hành Quyết định số 51/QĐ-UBND ngày 3/4/2017 và Quyết định số 52/QĐ-UBND, ngày 12/4/2017.", ["2017-04-03", "2017-04-12"]),
    ],
)  # fmt: skip
def test_a_day_behind_a_comma_is_of_both_papers(read: Read, text: str, days: list[str | None]) -> None:
    assert [one.get("date") for one in read("legal_reference", text)] == days


def test_papers_told_together_have_one_maker(read: Read) -> None:
    text = "Thay thế các Quyết định số 51/QĐ-UBND ngày 5/12/2016 và Quyết định số 43/QĐ-UBND ngày 10/7/2017 của UBND tỉnh."
    assert [r.get("issuer") for r in read("legal_reference", text, scope="443")] == ["UBND tỉnh", "UBND tỉnh"]
    text = "Theo Quyết định số 51/QĐ-UBND ngày 5/12/2016; Quyết định số 43/QĐ-UBND ngày 10/7/2017 của UBND tỉnh."
    assert [r.get("issuer") for r in read("legal_reference", text, scope="443")] == [None, "UBND tỉnh"]
    text = "UBND tỉnh ban hành các Quyết định 2950, 2951 công nhận 2 xã; Quyết định 2952, 3 xã chờ."
    assert [r["number"] for r in read("legal_reference", text, scope="443")] == ["2950", "2951", "2952"]


@pytest.mark.parametrize("text", NOTHING)
def test_no_document(read: Read, text: str) -> None:
    assert read("legal_reference", text, scope="443") == []


def test_what_one_mention_tells_holds_for_each_of_the_same_document(read: Read) -> None:
    text = "Theo Quyết định số 27/QĐ-UBND, xã A đạt chuẩn. Chủ tịch UBND tỉnh ban hành Quyết định số 27/QĐ-UBND ngày 26/4/2017. Quyết định số 28/QĐ-UBND chưa có."
    found = read("legal_reference", text, scope="443")
    assert [(r["number"], r.get("issuer"), r.get("date")) for r in found] == [
        ("27", "Chủ tịch UBND tỉnh", "2017-04-26"),
        ("27", "Chủ tịch UBND tỉnh", "2017-04-26"),
        ("28", None, None),
    ]


def test_the_other_column_of_a_letterhead_is_no_part_of_a_body(read: Read) -> None:
    text = "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN CAN LỘC          Độc lập - Tự do - Hạnh phúc\nSố: 15/TB-UBND          Can Lộc, ngày 6 tháng 7 năm 2017\n\nTHÔNG BÁO"
    (found,) = read("legal_reference", text, scope="443")
    assert (found["issuer"], found["date"]) == ("ỦY BAN NHÂN DÂN HUYỆN CAN LỘC", "2017-07-06")


@pytest.mark.parametrize(
    ("head", "number", "issuer"),
    [
        ("ỦY\nBAN NHÂN DÂN\nHUYỆN CAN LỘC", "15/QĐ-UBND", "ỦY BAN NHÂN DÂN HUYỆN CAN LỘC"),
        ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "15/NQ-UBTVQH15", "ỦY BAN THƯỜNG VỤ QUỐC HỘI"),
        ("UBND HUYỆN CAN LỘC\nBAN CHỈ ĐẠO", "15/QĐ-BCĐ", "BAN CHỈ ĐẠO"),
    ],
)
def test_a_body_in_a_letterhead_that_goes_on_over_a_line(read: Read, head: str, number: str, issuer: str) -> None:
    text = f"{head}\n-------\nSố: {number}\nHà Nội, ngày 6 tháng 7 năm 2017\n\nQUYẾT ĐỊNH"
    (found,) = read("legal_reference", text, scope="443")
    assert (found["issuer"], found["date"]) == (issuer, "2017-07-06")


def test_a_number_alone_is_the_document_that_was_told_in_full(read: Read) -> None:
    text = "Nghị định 116/2010/NĐ-CP ngày 24/12/2010 hỗ trợ cán bộ. Theo Nghị định 116, xã được hưởng. Nghị định 117 thì không."
    found = read("legal_reference", text, scope="443")
    assert [(r["number"], r.get("symbol"), r.get("issuer"), r.get("date")) for r in found] == [
        ("116", "116/2010/NĐ-CP", "Chính phủ", "2010-12-24"),
        ("116", None, "Chính phủ", "2010-12-24"),
        ("117", None, "Chính phủ", None),
    ]


def test_papers_that_follow_one_another_have_one_maker(read: Read) -> None:
    text = "Huyện ủy Can Lộc có Nghị quyết 08-NQ/HU, Chương trình hành động số 12-CTr/HU và Chỉ thị 05. Chỉ thị 07 nhắc lại."
    found = read("legal_reference", text, scope="443")
    assert [r.get("issuer") for r in found] == ["Huyện ủy Can Lộc"] * 3 + [None]
    found = read("legal_reference", "UBND huyện Can Lộc có Quyết định số 12/QĐ-UBND và Nghị quyết 05-NQ/TU.", scope="443")
    assert [r.get("issuer") for r in found] == ["UBND huyện Can Lộc", "Tỉnh ủy"]


def test_each_of_two_bodies_made_one_of_two_papers(read: Read) -> None:
    text = "Văn bản 77-CV/HU và Quyết định số 26/QĐ-UBND của Huyện ủy và UBND huyện Can Lộc."
    assert [r["issuer"] for r in read("legal_reference", text, scope="443")] == ["Huyện ủy", "UBND huyện Can Lộc"]
    text = "Quyết định số 26/QĐ-UBND của UBND huyện và Huyện ủy chỉ đạo."
    assert [r["issuer"] for r in read("legal_reference", text, scope="443")] == ["UBND huyện"]


def test_a_maker_that_is_told_goes_before_one_by_symbol(read: Read) -> None:
    text = "Thực hiện Kết luận số 28-KL/TW, xã làm đường. Kết luận số 28-KL/TW của Bộ Chính trị nêu rõ. Kết luận số 29-KL/TW cũng vậy."
    assert [r.get("issuer") for r in read("legal_reference", text, scope="443")] == ["Bộ Chính trị", "Bộ Chính trị", None]


@pytest.mark.parametrize("scope", ["01", "42"])
def test_the_party_of_a_city_signs_as_that_of_a_province(read: Read, scope: str) -> None:
    (found,) = read("legal_reference", "Thành ủy Hà Nội ban hành Chương trình 02-CTr/TU.", scope=scope)
    assert found["issuer"] == "Thành ủy Hà Nội"


def test_day_of_another_paper(read: Read) -> None:
    text = "Theo đề nghị của UBND huyện tại Tờ trình số 33/TTr-UBND ngày 4/4/2017, UBND tỉnh ban hành Quyết định số 120/QĐ-UBND."
    assert [r.get("date") for r in read("legal_reference", text)] == ["2017-04-04", None]
    text = "Ngày 6/4/2017, UBND tỉnh ban hành Quyết định số 120/QĐ-UBND."
    assert [r.get("date") for r in read("legal_reference", text)] == ["2017-04-06"]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("QĐ số 22/QĐ-UBND ngày 5/1/2017 của Chủ tịch huyện.", "Chủ tịch huyện"),
        ("QĐ số 22/QĐ-UBND ngày 5/1/2017 của chủ tịch quyết liệt.", None),
        ("Chương trình hành động số 3 của Đảng ủy xã.", "Đảng ủy xã"),
        ("Hướng dẫn số 78/HD-MTTW-BTT, ngày 24/4/2017 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam.", "Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam"),
    ],
)
def test_who_signs_for_a_level_and_committees_of_the_front(read: Read, text: str, issuer: str | None) -> None:
    (found,) = read("legal_reference", text, scope="443")
    assert found.get("issuer") == issuer


@pytest.mark.parametrize(
    ("text", "issuers"),
    [  # a notice of what the head of a body has concluded
        ("THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Hà Tĩnh tại cuộc họp về nông thôn mới\nSố: 84/TB-UBND\nNgày 10/3/2013, các xã họp.", ["UBND tỉnh Hà Tĩnh"]),
        ("THÔNG BÁO Kết luận của Chủ tịch UBND huyện Can Lộc tại cuộc họp. Số: 15/TB-UBND.", ["UBND huyện Can Lộc"]),
        ("Thông báo số 215/TB-UBND ngày 4/3/2019 kết luận của đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh Hà Tĩnh tại cuộc họp.", ["UBND tỉnh Hà Tĩnh"]),
        ("Quyết định số 5/QĐ-UBND theo kết luận của Chủ tịch UBND huyện Can Lộc được ban hành.", [None]),
        ("Thông báo số 31/TB-UBND của UBND huyện Can Lộc về kết luận của Chủ tịch UBND tỉnh.", ["UBND huyện Can Lộc"]),
        ("Thông báo số 31/TB-UBND nêu rõ. Có kết luận của Chủ tịch UBND tỉnh, xã phải làm.", [None]),
    ],
)  # fmt: skip
def test_whose_conclusions_a_notice_tells(read: Callable[..., list[dict[str, Any]]], text: str, issuers: list[str | None]) -> None:
    assert [r.get("issuer") for r in read("legal_reference", text)] == issuers
