"""Attainments: who reached a standard, when, who is only on the way; what is no attainment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2015.", [("18478", "ntm", "achieved", 2015)]),
    ("UBND tỉnh công nhận xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016.", [("18478", "ntm", "recognized", 2016)]),
    ("Xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới trong năm 2018.", [("18478", "ntm", "target", 2018)]),
    ("Xã Thượng Lộc đăng ký đạt chuẩn NTM nâng cao năm 2019.", [("18478", "ntm_advanced", "registered", 2019)]),
    ("Huyện phấn đấu thêm 2 xã (Thượng Lộc, Vượng Lộc) về đích năm 2017.", [("18478", "ntm", "target", 2017), ("18427", "ntm", "target", 2017)]),
    ("Xã Thượng Lộc chưa đạt chuẩn nông thôn mới.", [("18478", "ntm", "not_achieved", None)]),
    ("Xã Thượng Lộc đã về đích, xã Vượng Lộc phấn đấu trong năm 2018.", [("18478", "ntm", "achieved", None), ("18427", "ntm", "target", 2018)]),
    ("Huyện đã có 4/20 xã được công nhận, sau các xã Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    ("Xã Thượng Lộc được tỉnh giao về đích năm 2018, cùng xã Vượng Lộc.", [("18478", "ntm", "target", 2018), ("18427", "ntm", "target", 2018)]),
    ("Thượng Lộc là xã đầu tiên được UBND tỉnh Hà Tĩnh công nhận.", [("18478", "ntm", "recognized", None)]),
    ("Huyện có 2 xã đăng ký về đích nông thôn mới gồm, Thượng Lộc; Vượng Lộc.", [("18478", "ntm", "registered", None), ("18427", "ntm", "registered", None)]),
    ("UBND tỉnh công bố quyết định xã Thượng Lộc đạt chuẩn nông thôn mới.", [("18478", "ntm", "recognized", None)]),
    ("Xã Thượng Lộc đang hoàn tất hồ sơ trình tỉnh thẩm định công nhận đạt chuẩn.", [("18478", "ntm", "eligible", None)]),
    ("Tỉnh ban hành quyết định công nhận xã đạt chuẩn. Theo đó, có 2 xã đạt chuẩn gồm: Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    ("Thị xã Hồng Lĩnh được Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2016.", [("437", "ntm", "recognized", 2016)]),
    ("Thị xã Hồng Lĩnh hoàn thành nhiệm vụ xây dựng NTM năm 2016.", [("437", "ntm", "achieved", 2016)]),
    ("Ngày 18/3, UBND tỉnh ban hành quyết định công nhận xã Thượng Lộc đạt chuẩn xã NTM.", [("18478", "ntm", "recognized", 2017)]),
    ("Tỉnh công nhận xã Thượng Lộc (Can Lộc) và xã Vượng Lộc (Can Lộc) đạt chuẩn nông thôn mới.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    ("Hội đồng xét hồ sơ công nhận xã Thượng Lộc và xã Vượng Lộc đạt chuẩn NTM.", [("18478", "ntm", "eligible", None), ("18427", "ntm", "eligible", None)]),
    ("Tỉnh chọn 2 xã xây dựng xã nông thôn mới kiểu mẫu giai đoạn 2017 - 2020 gồm xã Thượng Lộc và xã Vượng Lộc.", [("18478", "ntm_model", "target", 2020), ("18427", "ntm_model", "target", 2020)]),
    ("UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2016. Cụ thể là các xã: Thượng Lộc, Vượng Lộc (Can Lộc).", [("18478", "ntm_advanced", "recognized", 2016), ("18427", "ntm_advanced", "recognized", 2016)]),
    ("Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới năm 2016. Trong đó, huyện Can Lộc có 2 xã (Thượng Lộc, Vượng Lộc).", [("18478", "ntm", "recognized", 2016), ("18427", "ntm", "recognized", 2016)]),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới, trong đó xã Thượng Lộc đạt chuẩn nông thôn mới năm 2015.", [("18478", "ntm", "recognized", 2015)]),
    ("2 xã đăng ký hoàn thành trong năm 2018 là: Thượng Lộc và Vượng Lộc (Can Lộc).", [("18478", "ntm", "registered", 2018), ("18427", "ntm", "registered", 2018)]),
    ("Đến Thượng Lộc, hộ nghèo còn ít,  xã dự kiến về đích nông thôn mới vào cuối năm 2018.", [("18478", "ntm", "target", 2018)]),
    ("Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới năm 2016.\n\nẢnh minh họa\n\nĐó là các xã: Thượng Lộc, huyện Can Lộc; Vượng Lộc, huyện Can Lộc.", [("18478", "ntm", "recognized", 2016), ("18427", "ntm", "recognized", 2016)]),
    ("Tỉnh đang hoàn chỉnh hồ sơ để trình Trung ương thẩm định, công nhận huyện Can Lộc đạt chuẩn nông thôn mới.", [("443", "ntm", "eligible", None)]),
    ("Tỉnh lấy ý kiến về việc đề nghị công nhận xã Thượng Lộc đạt chuẩn NTM và xã Vượng Lộc đạt chuẩn NTM.", [("18478", "ntm", "eligible", None), ("18427", "ntm", "eligible", None)]),
    ("Quyết định số 27/QĐ-UBND công nhận xã Thượng Lộc; Quyết định số 28/QĐ-UBND công nhận xã Vượng Lộc đạt chuẩn nông thôn mới năm 2018.", [("18478", "ntm", "target", 2018), ("18427", "ntm", "target", 2018)]),
    ("Ngày 18/6/2015, UBND tỉnh ban hành Quyết định số 1104/QĐ-UBND về công nhận các xã.\nTheo Quyết định, có 2 xã được công nhận đạt chuẩn nông thôn mới, gồm: xã Thượng Lộc; Vượng Lộc.", [("18478", "ntm", "recognized", 2015), ("18427", "ntm", "recognized", 2015)]),
    ("Xã Thượng Lộc dự kiến tổ chức lễ công bố xã đạt chuẩn nông thôn mới.", [("18478", "ntm", "recognized", None)]),
    ("Chỉ 5 năm sau (2015) xã Thượng Lộc đã được công nhận đạt chuẩn NTM.", [("18478", "ntm", "recognized", 2015)]),
    ("4 xã được công nhận xã nông thôn mới gồm 2 xã của huyện Can Lộc là Thượng Lộc, Vượng Lộc; 2 xã của huyện Thạch Hà là Thạch Đài, Thạch Lưu.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None), ("18643", "ntm", "recognized", None), ("18640", "ntm", "recognized", None)]),
    ("Huyện có 2 xã đủ điều kiện đề nghị công nhận đạt chuẩn gồm xã Thượng Lộc đạt chuẩn nông thôn mới; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", [("18478", "ntm", "eligible", None), ("18427", "ntm_advanced", "eligible", None)]),
    ("Tỉnh phê duyệt danh sách các xã đăng ký đạt chuẩn nông thôn mới năm 2017.\nTheo đó, có 2 xã đăng ký đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc.", [("18478", "ntm", "registered", 2017), ("18427", "ntm", "registered", 2017)]),
    ("Riêng 14 xã đăng ký về đích có xã Thượng Lộc được công nhận chuẩn.", [("18478", "ntm", "recognized", None)]),
    ("Huyện chỉ có 2 xã đạt chuẩn NTM nâng cao là: Thượng Lộc và Vượng Lộc (công nhận năm 2016).", [("18478", "ntm_advanced", "achieved", 2016), ("18427", "ntm_advanced", "achieved", 2016)]),
    ("Tập trung chỉ đạo xã Thượng Lộc đảm bảo hoàn thành xây dựng xã đạt chuẩn NTM 2017.", [("18478", "ntm", "target", 2017)]),
    ("Huyện có 2 xã đạt chuẩn nâng cao (Năm 2016 có 1 xã: Thượng Lộc. Năm 2017 có 1 xã: Vượng Lộc).", [("18478", "ntm_advanced", "achieved", 2016), ("18427", "ntm_advanced", "achieved", 2017)]),
    ("Năm 2014 có 2 xã được công nhận đạt chuẩn (các xã: Thượng Lộc - huyện Can Lộc; Vượng Lộc - huyện Can Lộc).", [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2014)]),
    ("Cán bộ đoàn kết, quyết tâm, đưa xã Thượng Lộc về đích trước 2 năm so với mục tiêu đề ra.", [("18478", "ntm", "achieved", None)]),
    ("Là xã đầu tiên của huyện Can Lộc được công nhận đạt chuẩn nông thôn mới năm 2013, đến nay Thượng Lộc vẫn giữ vững 19 tiêu chí.", [("18478", "ntm", "recognized", 2013)]),
    ("Đạt chuẩn nông thôn mới từ năm 2014, đến nay xã Thượng Lộc đang phấn đấu đạt chuẩn nâng cao vào năm 2018.", [("18478", "ntm", "achieved", 2014), ("18478", "ntm_advanced", "target", 2018)]),
    ("Lễ đón nhận bằng công nhận đạt chuẩn nông thôn mới của xã Thượng Lộc diễn ra sáng 5/8.", [("18478", "ntm", "recognized", None)]),
    ("Tỉnh thu hồi bằng công nhận xã nông thôn mới của xã Thượng Lộc.", [("18478", "ntm", "not_achieved", None)]),
    ("Xã Thượng Lộc lỡ hẹn về đích nông thôn mới năm 2016.", [("18478", "ntm", "not_achieved", 2016)]),
    ("Toàn huyện có 2 xã nông thôn mới (Thượng Lộc, Vượng Lộc).", [("18478", "ntm", "achieved", None), ("18427", "ntm", "achieved", None)]),
    ("Đến nay huyện có 2 xã đạt chuẩn. Đó là Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "achieved", None), ("18427", "ntm", "achieved", None)]),
    ("Hai xã Thượng Lộc và Vượng Lộc đều đã có quyết định công nhận.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    ("Thượng Lộc dồn sức về đích nông thôn mới.", [("18478", "ntm", "target", None)]),
    ("Huyện tập trung nguồn lực cho xã Thượng Lộc về đích.", [("18478", "ntm", "target", None)]),
    ("Xã Thượng Lộc phấn đấu hoàn thành 19/19 tiêu chí vào năm 2018.", [("18478", "ntm", "target", 2018)]),
    ("Xã Thượng Lộc cơ bản đạt chuẩn, đủ điều kiện trình tỉnh thẩm định.", [("18478", "ntm", "eligible", None)]),
    ("UBND huyện có tờ trình đề nghị UBND tỉnh công nhận xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016.", [("18478", "ntm", "eligible", 2016)]),
    ("Xã Thượng Lộc có 1.200 hộ. Năm 2015, xã này đạt chuẩn nông thôn mới.", [("18478", "ntm", "achieved", 2015)]),
    ("Xã Thượng Lộc có 1.200 hộ. Đây là xã đầu tiên của huyện đạt chuẩn nông thôn mới.", [("18478", "ntm", "achieved", None)]),
    ("Xã Thượng Lộc có 1.200 hộ. Địa phương này đã về đích nông thôn mới năm 2014.", [("18478", "ntm", "achieved", 2014)]),
    ("Xã Thượng Lộc và xã Vượng Lộc ở ven sông. Hai xã này được công nhận đạt chuẩn nông thôn mới năm 2016.", [("18478", "ntm", "recognized", 2016), ("18427", "ntm", "recognized", 2016)]),
    ("Tỉnh Nam Định được Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.", [("36", "ntm", "recognized", None)]),
    ("Thị trấn Nghèn là thị trấn đầu tiên được công nhận đạt chuẩn văn minh.", [("18406", "urban_civilized", "recognized", None)]),
    ("Thượng Lộc - xã nông thôn mới kiểu mẫu đầu tiên của huyện - có 9 thôn.", [("18478", "ntm_model", "achieved", None)]),
    ("Thượng Lộc về đích năm 2014, Vượng Lộc năm 2015, Mỹ Lộc năm 2016.", [("18478", "ntm", "achieved", 2014), ("18427", "ntm", "achieved", 2015), ("18487", "ntm", "achieved", 2016)]),
    ("Xã Thượng Lộc và xã Vượng Lộc đã được công nhận đạt chuẩn (năm 2014 và năm 2015).", [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2015)]),
    ("Huyện có 5 xã về đích, trong đó năm 2014 có Thượng Lộc, năm 2015 có Vượng Lộc, Mỹ Lộc.", [("18478", "ntm", "achieved", 2014), ("18427", "ntm", "achieved", 2015), ("18487", "ntm", "achieved", 2015)]),
    ("Năm nay huyện có 2 xã về đích, xã Thượng Lộc và xã Vượng Lộc.", [("18478", "ntm", "achieved", 2017), ("18427", "ntm", "achieved", 2017)]),
    ("Tỉnh vừa ký quyết định công nhận thêm 2 xã, gồm Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    ("UBND huyện trình tỉnh xét công nhận 2 xã Thượng Lộc, Vượng Lộc.", [("18478", "ntm", "eligible", None), ("18427", "ntm", "eligible", None)]),
    ("Huyện có 15 xã đạt chuẩn; trong đó nâng cao có Thượng Lộc, kiểu mẫu có Gia Hanh.", [("18478", "ntm_advanced", "achieved", None), ("18463", "ntm_model", "achieved", None)]),
    ("Mục tiêu của huyện đến năm 2020: 100% số xã có đường hoa; xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu.", [("18478", "ntm_model", "target", 2020)]),
    ("Xã Thượng Lộc đạt chuẩn năm 2014, phấn đấu đạt chuẩn nâng cao.", [("18478", "ntm", "achieved", 2014), ("18478", "ntm_advanced", "target", None)]),
    ("Xã Thượng Lộc phải về đích trước 30-6-2018.", [("18478", "ntm", "target", 2018)]),
    ("Huyện phấn đấu có thêm 2 xã đạt chuẩn, trong đó xã Thượng Lộc, xã ven sông, đã đăng ký.", [("18478", "ntm", "registered", None)]),
    ("Hội đồng thẩm định bỏ phiếu thông qua hồ sơ xã Thượng Lộc đạt chuẩn nông thôn mới.", [("18478", "ntm", "eligible", None)]),
    ("Huyện Can Lộc có 20/20 xã đạt chuẩn, đủ điều kiện đề nghị Trung ương công nhận.", [("443", "ntm", "eligible", None)]),
    ("Phấn đấu năm 2018, huyện Can Lộc hoàn thành hồ sơ trình Trung ương công nhận huyện đạt chuẩn.", [("443", "ntm", "target", 2018)]),
    ("Xã Thượng Lộc có 3 xóm được công nhận: Sen 2, Mậu 4 và Hội 1.", [("18478", "model_village", "recognized", None)] * 3),
    ("Riêng xóm Bắc Sơn xây dựng khu dân cư kiểu mẫu ngay trong năm nay.", [(None, "model_village", "target", 2017)]),
    ("UBND tỉnh ban hành quyết định công nhận 2 xã đạt chuẩn nông thôn mới và 1 xã đạt chuẩn nông thôn mới nâng cao năm 2016.\n2 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Vượng Lộc. 1 xã đạt chuẩn nông thôn mới nâng cao là Gia Hanh.",
     [("18478", "ntm", "recognized", 2016), ("18427", "ntm", "recognized", 2016), ("18463", "ntm_advanced", "recognized", 2016)]),
    ("UBND tỉnh công nhận đạt chuẩn nông thôn mới năm 2016 cho 2 xã của huyện Can Lộc gồm: Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "recognized", 2016), ("18427", "ntm", "recognized", 2016)]),
    ("UBND tỉnh trao bằng công nhận 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", [("18478", "ntm_advanced", "recognized", None), ("18427", "ntm_advanced", "recognized", None)]),
    ("Tại thị trấn Nghèn, Hội đồng bỏ phiếu xét công nhận xã đạt chuẩn nông thôn mới đối với 2 xã: Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "eligible", None), ("18427", "ntm", "eligible", None)]),
    ("Huyện có 2 xã là Thượng Lộc, Vượng Lộc không giữ vững 19/19 tiêu chí.", [("18478", "ntm", "not_achieved", None), ("18427", "ntm", "not_achieved", None)]),
    ("Năm 2018 huyện phấn đấu đưa 2 xã về đích. Hai xã được chọn là Thượng Lộc và Vượng Lộc.", [("18478", "ntm", "target", 2018), ("18427", "ntm", "target", 2018)]),
    ("Xã Thượng Lộc đạt 17 tiêu chí, đăng ký về đích năm 2018; xã Vượng Lộc đạt 15 tiêu chí, đăng ký năm 2019.", [("18478", "ntm", "registered", 2018), ("18427", "ntm", "registered", 2019)]),
    ("Xã Thượng Lộc vừa được tỉnh công nhận, Vượng Lộc sẽ về đích vào năm 2018.", [("18478", "ntm", "recognized", None), ("18427", "ntm", "target", 2018)]),
    ("Cán đích từ năm 2015 nhưng đến nay Thượng Lộc vẫn nợ 5 tỷ đồng.", [("18478", "ntm", "achieved", 2015)]),
    ("Xã Thượng Lộc đã đủ 19/19 tiêu chí, đang chờ tỉnh công nhận.", [("18478", "ntm", "eligible", None)]),
    ("Xã Thượng Lộc được 17/17 phiếu đồng ý công nhận đạt chuẩn nông thôn mới.", [("18478", "ntm", "eligible", None)]),
    ("Xã Thượng Lộc không còn đủ điều kiện xã nông thôn mới.", [("18478", "ntm", "not_achieved", None)]),
    ("Tỉnh chỉ đạo huyện Can Lộc về đích năm 2018, huyện Thạch Hà năm 2019.", [("443", "ntm", "target", 2018), ("445", "ntm", "target", 2019)]),
    ("Xã Thượng Lộc chọn thôn Đông Yên xây dựng khu dân cư kiểu mẫu.", [("18478", "model_village", "target", None)]),
    ("Xã Thượng Lộc về đích sớm hơn kế hoạch 1 năm.", [("18478", "ntm", "achieved", None)]),
    ("Đề nghị tỉnh phúc tra các xã đạt chuẩn trước năm 2016 là Thượng Lộc, Vượng Lộc.", [("18478", "ntm", "achieved", None), ("18427", "ntm", "achieved", None)]),
    ("UBND tỉnh công nhận thêm 2 xã đạt chuẩn nông thôn mới nâng cao. Đó là, xã Thượng Lộc đạt chuẩn nâng cao năm 2016; xã Vượng Lộc đạt chuẩn nâng cao năm 2017.",
     [("18478", "ntm_advanced", "recognized", 2016), ("18427", "ntm_advanced", "recognized", 2017)]),
    ("Hội đồng thẩm định bỏ phiếu xét, công nhận 2 xã đạt chuẩn nông thôn mới năm 2016.\nTheo đó, 2 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Vượng Lộc (Can Lộc).", [("18478", "ntm", "eligible", 2016), ("18427", "ntm", "eligible", 2016)]),
    ("Huyện Can Lộc hoàn thiện hồ sơ để trình Trung ương để công nhận đạt huyện nông thôn mới.", [("443", "ntm", "eligible", None)]),
    ("Làng Đông Yên xã Thượng Lộc vừa được huyện Can Lộc công nhận làng nông thôn mới.", [("18478", "model_village", "recognized", None)]),
    ("3 làng nông thôn mới trong vùng đồng bào dân tộc được công nhận gồm: Đông Yên (xã Thượng Lộc), Nam Hoa (xã Vượng Lộc), Mrăh (xã Mỹ Lộc).", [("18478", "model_village", "recognized", None), ("18427", "model_village", "recognized", None), ("18487", "model_village", "recognized", None)]),
    ("- Xã nâng cao: 02 xã là Thượng Lộc và Vượng Lộc.", [("18478", "ntm_advanced", "achieved", None), ("18427", "ntm_advanced", "achieved", None)]),
]
NOTHING = [
    "Xã được công nhận đạt chuẩn nông thôn mới đầu tiên của huyện Can Lộc năm 2015 nay khó khăn.",
    "Mô hình rau sạch ở xã Thượng Lộc.\nCác xã đạt chuẩn được tặng Bằng công nhận “Xã đạt chuẩn nông thôn mới” và 500 triệu đồng.",
    "Tỉnh Hà Tĩnh dồn lực để công nhận thêm 2 xã.",
    "Phường Bắc Hồng đạt chuẩn nông thôn mới.",
    "Xã Thượng Lộc đạt chuẩn tiếp cận pháp luật.",
    "Xã Thượng Lộc về đích thu ngân sách.",
    "Xã Thượng Lộc được công nhận là xã an toàn khu.",
    "Thượng Lộc được công nhận đạt chuẩn văn hóa nông thôn mới.",
    "Xóm Bắc Sơn xây dựng khu dân cư kiểu mẫu.",
    "Mỗi xã có 3 xóm được hỗ trợ: Ông Nam nói vậy.",
    "Xã Thượng Lộc đạt 19/19 tiêu chí.",
    "Xã Thượng Lộc và xã Vượng Lộc ở ven sông. Năm 2015, xã đạt chuẩn nông thôn mới.",
    "Theo kế hoạch, huyện phấn đấu 8 xã nâng cao.",
    "Xã Thượng Lộc có nguy cơ rớt chuẩn nông thôn mới.",
    "Còn 22 xã chưa đạt chuẩn, thấp nhất là Thượng Lộc và Vượng Lộc.",
    "Phó Chủ tịch nước trao bằng cho huyện thứ ba đạt chuẩn nông thôn mới tại Ninh Bình.",
    "Xã Thượng Lộc chưa đạt chuẩn quốc gia về y tế.",
    "Xã Thượng Lộc đạt 15/19 tiêu chí.",
    "2 xã đăng ký hoàn thành lúa mùa là Thượng Lộc và Vượng Lộc.",
    "Sản phẩm của hợp tác xã, xã Thượng Lộc được công nhận đạt chuẩn OCOP 4 sao.",
    "Huyện Can Lộc chưa có xã đạt chuẩn nông thôn mới.",
    "Xã Thượng Lộc hoàn thành nhiệm vụ thu ngân sách.",
    "Tỉnh có 1 xã đạt chuẩn nông thôn mới. Cụ thể là các xã: Thượng Lộc, Vượng Lộc còn nhiều việc.",
    "Có 3 xã nông thôn mới. Cụ thể, xã Thượng Lộc hỗ trợ dân làm đường.",
    "Trường mầm non xã Thượng Lộc đạt chuẩn quốc gia mức độ 1.",
    "Chuẩn nghèo mới được áp dụng ở xã Thượng Lộc.",
    "Chủ tịch UBND huyện giao UBND xã Thượng Lộc công bố quyết định công nhận làng đạt chuẩn nông thôn mới.",
    "Số xã đạt chuẩn nông thôn mới thuộc các huyện gồm: Can Lộc (10 xã), Thạch Hà (7 xã).",
    "Huyện có 9 xã nâng cao. Năm 2017 có 1 xã ngập lụt là xã Thượng Lộc.",
    "Xã Thượng Lộc triển khai xây dựng nông thôn mới.",
    "Gia đình ông được công nhận gia đình văn hóa.",
    "Trạm y tế xã Thượng Lộc đạt chuẩn.",
    "Sản phẩm của xã Thượng Lộc được UBND tỉnh công nhận.",
    "Đền làng xã Thượng Lộc là di tích được tỉnh công nhận năm 2005.",
    "Sau lễ hội, cùng xã Vượng Lộc, xã Thượng Lộc dọn đường.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_attainment(read: Read, text: str, expected: list[tuple[str, str, str, int | None]]) -> None:
    found = read("attainment", text, scope="443")
    assert [(a.get("unit"), a["standard"], a["status"], a.get("year")) for a in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_attainment(read: Read, text: str) -> None:
    assert read("attainment", text, scope="443") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội đồng đã tổ chức thẩm định 2 xã là xã Thượng Lộc và xã Vượng Lộc đạt chuẩn nông thôn mới.", [("Thượng Lộc", "ntm", "eligible"), ("Vượng Lộc", "ntm", "eligible")]),
        ("Kết quả 22/22 phiếu đồng ý các xã Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", [("Thượng Lộc", "ntm", "eligible"), ("Vượng Lộc", "ntm", "eligible")]),
        ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới (NTM) nâng cao năm 2023, sau khi xã đạt chuẩn NTM vào năm 2018.", [("Thượng Lộc", "ntm", "achieved"), ("Thượng Lộc", "ntm_advanced", "recognized")]),
        ("Huyện chỉ đạo 02 xã đã đạt chuẩn nông thôn mới nâng cao (xã Thượng Lộc và xã Vượng Lộc) để xây dựng nông thôn mới kiểu mẫu.",
         [("Thượng Lộc", "ntm_advanced", "achieved"), ("Thượng Lộc", "ntm_model", "target"), ("Vượng Lộc", "ntm_advanced", "achieved"), ("Vượng Lộc", "ntm_model", "target")]),
        ("UBND tỉnh đã ký quyết định công nhận 2 xã đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc và 1 xã đạt chuẩn nông thôn mới nâng cao, gồm: Thiên Lộc.",
         [("Thiên Lộc", "ntm_advanced", "recognized"), ("Thượng Lộc", "ntm", "recognized"), ("Vượng Lộc", "ntm", "recognized")]),
        ("Hội đồng nhất trí công nhận 6 xã nêu trên đạt chuẩn nông thôn mới và 2 xã: Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới nâng cao.",
         [("Thượng Lộc", "ntm_advanced", "recognized"), ("Vượng Lộc", "ntm_advanced", "recognized")]),
        ("Hội đồng thẩm định xã đạt chuẩn nông thôn mới của tỉnh họp phiên thứ hai.", []),
        ("Ban Chỉ đạo huyện kiểm tra tiến độ tại xã Thượng Lộc và xã Vượng Lộc.", []),
    ],
)  # fmt: skip
def test_councils_and_decisions(read: Read, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted((r["unit_name"], r["standard"], r["status"]) for r in read("attainment", text, scope="443", published="2024-12-25")) == expected


def test_up_to_now_is_no_year(read: Read) -> None:
    assert [r.get("year") for r in read("attainment", "Đến nay, xã Thượng Lộc và xã Vượng Lộc đã được công nhận đạt chuẩn nông thôn mới.", scope="443")] == [None, None]
