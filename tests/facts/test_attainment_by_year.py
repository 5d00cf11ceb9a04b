"""Attainments told by years below a title, by districts, by standards that head a clause, and what only looks like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # lists by years, whose title alone names the standard
    ("DANH SÁCH CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI\n1. Năm 2014: 01 xã\n- Xã Thượng Lộc (QĐ số 12/QĐ-UBND ngày 05/01/2015)\n2. Năm 2015: 02 xã\n- Xã Vượng Lộc\n- Xã Thiên Lộc", "ntm recognized 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Thiên Lộc"),
    ("Danh sách các xã đạt chuẩn nông thôn mới\n1. Năm 2013: Thượng Lộc\n2. Năm 2014: Vượng Lộc, Thiên Lộc", "ntm achieved 2013 Thượng Lộc, ntm achieved 2014 Vượng Lộc Thiên Lộc"),
    ("Kết quả công nhận xã đạt chuẩn nông thôn mới qua các năm:\nNăm 2014 (2 xã): Thượng Lộc, Vượng Lộc.\nNăm 2015 (1 xã): Thiên Lộc.", "ntm recognized 2014 Thượng Lộc Vượng Lộc, ntm recognized 2015 Thiên Lộc"),
    ("CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI HUYỆN CAN LỘC\nThượng Lộc: năm 2013\nVượng Lộc: năm 2014", "ntm achieved 2013 Thượng Lộc, ntm achieved 2014 Vượng Lộc"),
    ("Danh sách xã đăng ký đạt chuẩn nông thôn mới năm 2018\nThượng Lộc\nVượng Lộc", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Lộ trình xã đạt chuẩn nông thôn mới giai đoạn 2017 - 2020:\n1. Năm 2018: 02 xã\n- Xã Thượng Lộc\n- Xã Vượng Lộc", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Kết quả làm đường giao thông nông thôn:\n1. Năm 2014: 02 xã\n- Xã Thượng Lộc\n- Xã Vượng Lộc", ""),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới.\nKết quả làm đường:\n1. Năm 2014: 02 xã\n- Xã Thượng Lộc\n- Xã Vượng Lộc", ""),
    ("Những xã chưa đạt chuẩn nông thôn mới\nThượng Lộc\nẢnh: Vượng Lộc", ""),
    # the year in front of a row, its own in a bracket, or in the bracket of others
    ("Huyện đã có 3 xã được công nhận đạt chuẩn nâng cao. Trong đó: năm 2015 xã Thượng Lộc; năm 2016 xã Vượng Lộc, xã Thiên Lộc.", "ntm_advanced recognized 2015 Thượng Lộc, ntm_advanced recognized 2016 Vượng Lộc Thiên Lộc"),
    ("Huyện có 3 xã nông thôn mới là: Thượng Lộc (đạt năm 2014), Vượng Lộc (đạt từ năm 2015), Thiên Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc, ntm achieved - Thiên Lộc"),
    ("Mục tiêu đến năm 2020: 2 xã đạt chuẩn nâng cao (Thượng Lộc năm 2018, Vượng Lộc năm 2019) và 01 xã kiểu mẫu (Thiên Lộc).", "ntm_advanced target 2018 Thượng Lộc, ntm_advanced target 2019 Vượng Lộc, ntm_model target 2020 Thiên Lộc"),
    # counted by the standard alone, also in its short form
    ("Huyện hiện có 2 xã NTM, gồm Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện hiện có 2 xã làm đường NTM, gồm Thượng Lộc, Vượng Lộc.", ""),
    # names and what they are, behind a dash or in a bracket
    ("Thượng Lộc, Vượng Lộc - hai xã đăng ký đạt chuẩn nông thôn mới năm 2018 - đều khó ở tiêu chí môi trường.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Hai xã Thượng Lộc, Vượng Lộc - những xã đăng ký về đích năm nay - còn vướng tiêu chí thu nhập.", "ntm registered 2017 Thượng Lộc Vượng Lộc"),
    ("Con đường nối Thượng Lộc, Vượng Lộc - các xã chưa đạt chuẩn sẽ được ưu tiên.", ""),
    ("Huyện Can Lộc - các xã đạt chuẩn nông thôn mới tăng nhanh.", ""),
    # what has been signed up for
    ("Căn cứ đăng ký của các xã, năm 2017 toàn huyện có 2 xã về đích nông thôn mới: Thượng Lộc, Vượng Lộc.", "ntm registered 2017 Thượng Lộc Vượng Lộc"),
    ("Các xã đăng ký từ đầu năm; năm 2016 có 2 xã đã về đích nông thôn mới: Thượng Lộc, Vượng Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
    # a higher standard that heads its clause
    ("Về xã nâng cao: đã hoàn thành 2 xã (Thượng Lộc, Vượng Lộc). Về xã kiểu mẫu: phấn đấu có 1 xã (Thiên Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc, ntm_model target - Thiên Lộc"),
    ("Mục tiêu năm 2018: Xã nông thôn mới nâng cao: 2 xã (Thượng Lộc, Vượng Lộc); xã kiểu mẫu: 1 xã (Thiên Lộc).", "ntm_advanced target 2018 Thượng Lộc Vượng Lộc, ntm_model target 2018 Thiên Lộc"),
    ("Năm nay huyện đăng ký 2 xã là Thượng Lộc, Vượng Lộc lên nâng cao, còn kiểu mẫu thì chỉ có Thiên Lộc.", "ntm_advanced registered 2017 Thượng Lộc Vượng Lộc, ntm_model registered 2017 Thiên Lộc"),
    ("Xã đạt chuẩn nâng cao: có 2 xã (Thượng Lộc, Vượng Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Về xã nâng cao: huyện có 12 xã làm đường hoa, trong đó 2 xã (Thượng Lộc, Vượng Lộc) làm tốt.", ""),
    ("Về nâng cao đời sống: có 2 xã (Thượng Lộc, Vượng Lộc) làm tốt.", ""),
    ("Vườn kiểu mẫu: có 2 xã (Thượng Lộc, Vượng Lộc).", ""),
    # those that are foreseen
    ("Đến năm 2020, phấn đấu có 2 xã đạt chuẩn nâng cao, dự kiến gồm Thượng Lộc, Vượng Lộc.", "ntm_advanced target 2020 Thượng Lộc Vượng Lộc"),
    ("Đến năm 2020 có ít nhất 2 xã nâng cao (dự kiến: Thượng Lộc, Vượng Lộc).", "ntm_advanced target 2020 Thượng Lộc Vượng Lộc"),
    ("Đến năm 2020, phấn đấu có 2 xã đạt chuẩn nâng cao, dự kiến chi 5 tỷ đồng làm đường ở Thượng Lộc, Vượng Lộc.", ""),
    # told by districts before the claim
    ("Huyện Can Lộc có 2 xã Thượng Lộc, Vượng Lộc; huyện Kỳ Anh có xã Kỳ Giang được công nhận đạt chuẩn nâng cao năm 2016.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc Kỳ Giang"),
    ("Huyện Can Lộc có 2 xã làm tốt là Thượng Lộc, Vượng Lộc; huyện Kỳ Anh có xã Kỳ Giang được công nhận đạt chuẩn nâng cao năm 2016.", "ntm_advanced recognized 2016 Kỳ Giang"),
    ("Huyện Can Lộc có xã Thượng Lộc bị ngập; huyện Kỳ Anh có xã Kỳ Giang đạt chuẩn nâng cao năm 2016.", "ntm_advanced achieved 2016 Kỳ Giang"),
    # the standard that is only counted before, or told behind each name; votes
    ("Huyện hiện có 2 xã nông thôn mới nâng cao. Xã Thượng Lộc được công nhận năm 2015, xã Vượng Lộc năm 2016.", "ntm_advanced recognized 2015 Thượng Lộc, ntm_advanced recognized 2016 Vượng Lộc"),
    ("Huyện hiện có 5 xã đạt chuẩn, 2 xã nông thôn mới nâng cao. Xã Thượng Lộc được công nhận năm 2015.", "ntm recognized 2015 Thượng Lộc"),
    ("Năm 2016 huyện có 3 xã được công nhận: 2 xã nâng cao (Thượng Lộc, Vượng Lộc), 1 xã kiểu mẫu (Thiên Lộc).", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc, ntm_model recognized 2016 Thiên Lộc"),
    ("Danh sách các xã được công nhận: Thượng Lộc (NTM nâng cao), Thiên Lộc (NTM kiểu mẫu).", "ntm_advanced recognized - Thượng Lộc, ntm_model recognized - Thiên Lộc"),
    ("Hội đồng bỏ phiếu đề nghị công nhận đạt chuẩn nâng cao: Thượng Lộc 18/18 phiếu, Thiên Lộc 17/18 phiếu.", "ntm_advanced eligible - Thượng Lộc Thiên Lộc"),
    # the next stretch of years; all of those just named
    ("Giai đoạn 2011 - 2013 có 1 xã đạt chuẩn nông thôn mới (Thượng Lộc), giai đoạn 2014 - 2016 có 1 xã (Vượng Lộc).", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Giai đoạn 2011 - 2013 có 1 xã đạt chuẩn nông thôn mới (Thượng Lộc), giai đoạn 2014 - 2016 có 1 cây cầu (Vượng Lộc).", "ntm achieved - Thượng Lộc"),
    ("Ba xã được chọn là Thượng Lộc, Vượng Lộc và Thiên Lộc. Cả ba xã đều ký cam kết về đích nông thôn mới.", "ntm target - Thượng Lộc Vượng Lộc Thiên Lộc"),
    ("Sang năm 2018, huyện quyết tâm đưa Thượng Lộc và Vượng Lộc cập bến nông thôn mới.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    # roadmaps with counts, stretches of years and dashes; lists that run ahead; plans of something else
    ("Lộ trình xây dựng nông thôn mới: năm 2018: 1 xã (Thượng Lộc); năm 2019: 2 xã (Vượng Lộc, Thiên Lộc).", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc Thiên Lộc"),
    ("Lộ trình xây dựng nông thôn mới:\n- Giai đoạn 2016 - 2018: 1 xã (Thượng Lộc);\n- Giai đoạn 2019 - 2020: 1 xã (Vượng Lộc).", "ntm target 2018 Thượng Lộc, ntm target 2020 Vượng Lộc"),
    ("Kế hoạch về đích: 2017 - Thượng Lộc; 2018 - Vượng Lộc, Thiên Lộc.", "ntm target 2017 Thượng Lộc, ntm target 2018 Vượng Lộc Thiên Lộc"),
    ("Thứ tự về đích được xếp như sau: Thượng Lộc (2017), Vượng Lộc (2018).", "ntm target 2017 Thượng Lộc, ntm target 2018 Vượng Lộc"),
    ("Xã đạt chuẩn: Thượng Lộc (2014), Vượng Lộc (2017), Thiên Lộc (2018).", "ntm achieved 2014 Thượng Lộc, ntm achieved 2017 Vượng Lộc, ntm target 2018 Thiên Lộc"),
    ("Lộ trình làm đường giao thông:\n- Giai đoạn 2016 - 2018: 1 xã (Thượng Lộc);\n- Giai đoạn 2019 - 2020: 1 xã (Vượng Lộc).", ""),
    ("Kế hoạch dồn điền đổi thửa: năm 2018: 1 xã (Thượng Lộc); năm 2019: 1 xã (Vượng Lộc).", ""),
    # stretches of years, and what comes after a year
    ("Huyện phấn đấu giai đoạn 2016 - 2018 có 1 xã đạt chuẩn nông thôn mới (Thượng Lộc); giai đoạn 2019 - 2020 thêm 1 xã (Vượng Lộc).", "ntm target 2018 Thượng Lộc, ntm target 2020 Vượng Lộc"),
    ("1. Các xã đạt chuẩn giai đoạn 2011 - 2015: Thượng Lộc, Vượng Lộc.\n2. Các xã phấn đấu đạt chuẩn giai đoạn 2016 - 2020: Thiên Lộc.\n3. Các xã phấn đấu đạt chuẩn sau năm 2020: Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm target 2020 Thiên Lộc, ntm target - Mỹ Lộc"),
    ("Trường mầm non tại thôn 5, xã Thượng Lộc đã đạt chuẩn giai đoạn 2.", ""),
    # standards in quotation marks, headed with a year, counted without a noun
    ("Danh hiệu “Xã nông thôn mới nâng cao”: xã Thượng Lộc, xã Vượng Lộc. Danh hiệu “Xã nông thôn mới kiểu mẫu”: xã Thiên Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc, ntm_model achieved - Thiên Lộc"),
    ("Xã nông thôn mới nâng cao năm 2016 gồm Thượng Lộc, Vượng Lộc; dự kiến năm 2018 gồm Thiên Lộc.", "ntm_advanced achieved 2016 Thượng Lộc Vượng Lộc, ntm_advanced target 2018 Thiên Lộc"),
    ("Nâng cao: 2 (Thượng Lộc, Vượng Lộc). Kiểu mẫu: 1 (Thiên Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc, ntm_model achieved - Thiên Lộc"),
    ("Nâng cao: 2 lớp tập huấn (Thượng Lộc, Vượng Lộc).", ""),
    # shares without a noun; quarters; a year of two aims; the end of a year up to which all are counted
    ("Năm nay có 5 xã được tỉnh giao về đích, Can Lộc có hai: Thượng Lộc và Vượng Lộc.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
    ("Năm nay có 5 xã được tỉnh giao về đích, Can Lộc có hai cây cầu: Thượng Lộc và Vượng Lộc.", ""),
    ("Huyện phấn đấu có 2 xã đạt chuẩn, trong đó Thượng Lộc hoàn thành trong quý III, Vượng Lộc hoàn thành trong quý IV.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện phấn đấu có 2 xã đạt chuẩn, trong đó Thượng Lộc hoàn thành đường trục trong quý III.", ""),
    ("Tập trung cho xã Thượng Lộc hoàn thành nông thôn mới nâng cao và xã Vượng Lộc hoàn thành nông thôn mới kiểu mẫu trong năm 2018.", "ntm_advanced target 2018 Thượng Lộc, ntm_model target 2018 Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc được định hướng xây dựng xã nông thôn mới kiểu mẫu.", "ntm_model target - Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc được định hướng trồng cam.", ""),
    ("Huyện có 1 xã hoàn thành chương trình nông thôn mới là Thiên Lộc.", "ntm achieved - Thiên Lộc"),
    # the heading over parts, lines of one unit each, points under lines with their number
    ("Kế hoạch xây dựng nông thôn mới\nNăm 2017\n- Xã về đích nông thôn mới: Thượng Lộc, Mỹ Lộc\n- Xã về đích nâng cao: Tùng Lộc, Thiên Lộc\nNăm 2018\n- Xã về đích nâng cao: Khánh Lộc, Vượng Lộc", "ntm target 2017 Thượng Lộc Mỹ Lộc, ntm_advanced target 2017 Tùng Lộc Thiên Lộc, ntm_advanced target 2018 Khánh Lộc Vượng Lộc"),
    ("Kế hoạch xây dựng nông thôn mới\nXã Thượng Lộc: Đạt chuẩn NTM năm 2018\nXã Vượng Lộc: NTM nâng cao năm 2018", "ntm target 2018 Thượng Lộc, ntm_advanced target 2018 Vượng Lộc"),
    ("Kết quả làm đường\nXã Thượng Lộc: 12 km đường NTM năm 2016\nXã Vượng Lộc: vườn kiểu mẫu năm 2016", ""),
    ("Danh sách đăng ký\n1. Thượng Lộc - đăng ký đạt chuẩn NTM\n2. Vượng Lộc - NTM kiểu mẫu", "ntm registered - Thượng Lộc, ntm_model registered - Vượng Lộc"),
    ("Chỉ tiêu năm 2018:\na) Xã đạt chuẩn NTM: 01 xã\n- Xã Thượng Lộc\nb) Xã đạt chuẩn NTM nâng cao: 01 xã\n- Xã Vượng Lộc", "ntm target 2018 Thượng Lộc, ntm_advanced target 2018 Vượng Lộc"),
    ("Chỉ tiêu năm 2018:\n1. Xã đạt chuẩn NTM: 01 xã\n- Xã Thượng Lộc\n2. Xã làm đường hoa: 01 xã\n- Xã Vượng Lộc", "ntm target 2018 Thượng Lộc"),
    # late, beside others, each of several, and a number that rises
    ("Theo lộ trình, Thượng Lộc phải về đích trước (năm 2018), Vượng Lộc, Mỹ Lộc lùi lại năm 2019.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc Mỹ Lộc"),
    ("Tỉnh có 2 đơn vị cấp huyện được công nhận gồm Nghi Xuân (2015), Đức Thọ (2016); trong năm 2018 phấn đấu thêm Can Lộc, Thạch Hà.", "ntm recognized 2015 Nghi Xuân, ntm recognized 2016 Đức Thọ, ntm target 2018 Can Lộc Thạch Hà"),
    ("Tỉnh có 2 đơn vị cấp huyện được công nhận gồm Nghi Xuân (2015), Đức Thọ (2016); trong năm 2018 làm thêm đường qua Can Lộc, Thạch Hà.", "ntm recognized 2015 Nghi Xuân, ntm recognized 2016 Đức Thọ"),
    ("Xã Thượng Lộc và xã Vượng Lộc, mỗi xã đã đạt 19/19 tiêu chí và được công nhận đạt chuẩn vào cuối năm 2016.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc, Vượng Lộc được công nhận năm 2016, đưa tổng số xã đạt chuẩn nông thôn mới kiểu mẫu lên 4 xã.", "ntm_model recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc, Vượng Lộc được công nhận đạt chuẩn nông thôn mới, nâng số xã nâng cao lên 4 xã.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    # tables by districts, and with columns of plans
    ("Danh sách các xã phấn đấu năm 2018\nSTT;Huyện;Xã đạt chuẩn NTM;Xã đạt chuẩn NTM nâng cao\n1;Can Lộc;;Thượng Lộc, Mỹ Lộc\n2;Kỳ Anh;Kỳ Lạc, Kỳ Tây;Kỳ Giang", "ntm_advanced target 2018 Thượng Lộc Mỹ Lộc Kỳ Giang, ntm target 2018 Kỳ Lạc Kỳ Tây"),
    ("Kết quả và kế hoạch các huyện\nSTT | Huyện | Xã đạt chuẩn NTM năm 2016 | Xã đăng ký đạt chuẩn NTM nâng cao năm 2018\n1 | Can Lộc | Tùng Lộc | Thượng Lộc, Mỹ Lộc\n2 | Kỳ Anh | Kỳ Lạc, Kỳ Tây | Kỳ Giang", "ntm achieved 2016 Tùng Lộc Kỳ Lạc Kỳ Tây, ntm_advanced registered 2018 Thượng Lộc Mỹ Lộc Kỳ Giang"),
    ("Biểu mục tiêu\n| TT | Đơn vị | Hiện trạng | Mục tiêu 2017 |\n| 1 | Xã Thượng Lộc | 15/19 TC | Đạt chuẩn NTM |\n| 2 | Xã Vượng Lộc | Đạt chuẩn | NTM nâng cao |", "ntm target 2017 Thượng Lộc, ntm achieved - Vượng Lộc, ntm_advanced target 2017 Vượng Lộc"),
    ("Biểu đăng ký\nTên xã;Số tiêu chí hiện nay;Đăng ký năm 2018\nThượng Lộc;16;Đạt chuẩn nông thôn mới\nVượng Lộc;19;Nông thôn mới nâng cao", "ntm registered 2018 Thượng Lộc, ntm_advanced registered 2018 Vượng Lộc"),
    ("Biểu đăng ký\nTên xã;Số hộ nghèo;Đăng ký năm 2018\nThượng Lộc;16;Xây 2 nhà\nVượng Lộc;19;Nuôi bò", ""),
    ("Số xã theo huyện\nHuyện | Số xã đạt chuẩn NTM | Xã khó khăn\nCan Lộc | 12 | Thượng Lộc, Mỹ Lộc\nKỳ Anh | 15 | Kỳ Lạc", ""),
    # turns of one decision, a decision for each, what came before, a feast that is still to be held, brackets
    ("Đợt 1: 2 xã (Thượng Lộc, Vượng Lộc) được công nhận đạt chuẩn nông thôn mới. Đợt 2: 1 xã (Thiên Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc Thiên Lộc"),
    ("Đợt 1: 2 xã (Thượng Lộc, Vượng Lộc) được công nhận đạt chuẩn nông thôn mới. Đợt 2: 1 cây cầu (Thiên Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh công nhận xã Thượng Lộc (Quyết định số 12/QĐ-UBND ngày 12/5/2016), xã Vượng Lộc (Quyết định số 13/QĐ-UBND ngày 12/5/2016) đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Tỉnh công nhận 2 xã đạt chuẩn nâng cao, đó là Thượng Lộc và Vượng Lộc. Trước đó, Thiên Lộc đã được công nhận vào năm 2015.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc, ntm_advanced recognized 2015 Thiên Lộc"),
    ("Tỉnh công nhận 2 xã đạt chuẩn nâng cao, đó là Thượng Lộc và Vượng Lộc. Thiên Lộc đã được công nhận vào năm 2015.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc, ntm recognized 2015 Thiên Lộc"),
    ("Lễ công bố quyết định công nhận các xã Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới nâng cao sẽ diễn ra ngày 25/11.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc sẽ đạt chuẩn nông thôn mới nâng cao, lễ công bố diễn ra ngày 25/11.", "ntm_advanced target - Thượng Lộc Vượng Lộc"),
    ("Huyện chọn các xã sau: Thượng Lộc (nông thôn mới), Vượng Lộc (nâng cao), Thiên Lộc (kiểu mẫu) để chỉ đạo.", "ntm_advanced target - Vượng Lộc, ntm_model target - Thiên Lộc"),
    # a standard that opens a roadmap, one up to whose day all are counted, what is weighed behind a colon
    ("Lộ trình nâng cao của huyện như sau: Thượng Lộc về đích 2018; Vượng Lộc về đích 2019.", "ntm_advanced target 2018 Thượng Lộc, ntm_advanced target 2019 Vượng Lộc"),
    ("Lộ trình nâng cao thu nhập của huyện như sau: Thượng Lộc trồng cam 2018; Vượng Lộc trồng bưởi 2019.", ""),
    ("Số xã nâng cao đến hết năm 2016 là 2 xã: Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Đề nghị xét công nhận: xã Thượng Lộc đạt chuẩn nông thôn mới nâng cao; xã Vượng Lộc đạt chuẩn nông thôn mới kiểu mẫu.", "ntm_advanced eligible - Thượng Lộc, ntm_model eligible - Vượng Lộc"),
    # what the heading of a list says is done with its units, or that they are to be built
    ("KẾT QUẢ CÔNG NHẬN NĂM 2016\n- Xã đạt chuẩn NTM (01 xã): Thượng Lộc.\n- Xã đạt chuẩn NTM nâng cao (01 xã): Vượng Lộc.", "ntm recognized 2016 Thượng Lộc, ntm_advanced recognized 2016 Vượng Lộc"),
    ("Trình UBND tỉnh xem xét, công nhận:\n- Xã đạt chuẩn NTM nâng cao năm 2016: 02 xã, gồm các xã Thượng Lộc, Vượng Lộc.", "ntm_advanced eligible 2016 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh đã công nhận xã Thượng Lộc đạt chuẩn.\n- Xã Vượng Lộc đạt chuẩn năm 2015.", "ntm recognized - Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Danh mục xã xây dựng NTM kiểu mẫu giai đoạn 2017 - 2020:\n1) Thượng Lộc - 2018\n2) Vượng Lộc", "ntm_model target 2018 Thượng Lộc, ntm_model target 2020 Vượng Lộc"),
    ("Danh sách xã nông thôn mới nâng cao năm 2016:\n- Thượng Lộc\n- Vượng Lộc", "ntm_advanced achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Danh sách xã nâng cao năng lực quản lý:\n- Thượng Lộc\n- Vượng Lộc", ""),
    # what is led, or was built
    ("Năm 2017 tập trung chỉ đạo hoàn thành 2 xã: Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện đã tập trung chỉ đạo hoàn thành 2 xã Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Đã hoàn thành việc xây dựng 2 xã nông thôn mới nâng cao: Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Đã hoàn thành việc xây dựng 2 cây cầu nông thôn mới: Thượng Lộc, Vượng Lộc.", ""),
    # who stands in a list or a group of those that are to come
    ("Trong danh sách về đích năm 2017 của huyện có tên Thượng Lộc và Vượng Lộc.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
    ("Trong danh sách hộ nghèo năm 2017 của huyện có tên Thượng Lộc và Vượng Lộc.", ""),
    ("Thượng Lộc và Vượng Lộc được xếp vào nhóm về đích năm 2018.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện tập trung cao độ cho hai xã cuối cùng chưa đạt chuẩn: Thượng Lộc, Vượng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện tập trung cao độ cho hai trường cuối cùng chưa đạt chuẩn: Thượng Lộc, Vượng Lộc.", ""),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_by_year(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2017-06-15", scope="443")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các xã về đích năm 2017: Thượng Lộc, Vượng Lộc cần rà soát lại từng tiêu chí.", "ntm target 2017 Thượng Lộc Vượng Lộc"),
        ("Các xã đã về đích năm 2017: Thượng Lộc, Vượng Lộc.", "ntm achieved 2017 Thượng Lộc Vượng Lộc"),
        ("Nhờ đó, Thượng Lộc và Vượng Lộc về đích năm 2017, sớm hơn kế hoạch một năm.", "ntm achieved 2017 Thượng Lộc Vượng Lộc"),
        ("Các xã về đích năm 2016: Thượng Lộc, Vượng Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
        ("Năm 2017 huyện tiếp tục xây dựng Thượng Lộc thành xã nông thôn mới kiểu mẫu.", "ntm_model target 2017 Thượng Lộc"),
    ],
)
def test_early_in_the_year(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2017-02-15", scope="443")) == expected
