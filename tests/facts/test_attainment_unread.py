"""Attainments as portals, papers and counters tell them: lists in brackets and behind headlines, what a sentence says of "tỉnh", and what is no attainment at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # lists inside brackets, with their kind; of districts, below their count
    ("Năm 2016, tỉnh có 2 đơn vị cấp huyện đạt chuẩn nông thôn mới (gồm các huyện: Can Lộc, Thạch Hà).", "ntm achieved 2016 Can Lộc Thạch Hà"),
    ("Năm 2016, tỉnh xây 2 cây cầu ở xã đạt chuẩn nông thôn mới (gồm các huyện: Can Lộc, Thạch Hà).", ""),
    ("Huyện trao bằng công nhận cho 2 khu dân cư đạt chuẩn kiểu mẫu kèm 1,2 tỷ đồng (gồm các khu dân cư: thôn Đông Phong của xã Thượng Lộc; thôn Nam Sơn của xã Vượng Lộc).", "model_village recognized - Đông Phong Nam Sơn"),
    ("2/13 huyện đạt chuẩn nông thôn mới\n(huyện Can Lộc và huyện Thạch Hà)", "ntm achieved - Can Lộc Thạch Hà"),
    ("2/13 tiêu chí huyện nông thôn mới\n(huyện Can Lộc và huyện Thạch Hà)", ""),
    ("Huyện có thêm 1 xã, nâng tổng số xã đạt chuẩn nông thôn mới nâng cao là 3/22 xã.\nĐó là các xã: Thượng Lộc, Vượng Lộc và Mỹ Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Huyện có thêm 1 xã, nâng tổng số xã đạt chuẩn nông thôn mới nâng cao là 2/22 xã.\nĐó là các xã: Thượng Lộc, Vượng Lộc và Mỹ Lộc.", ""),
    # what towns are recognised for, in one breath with districts; who is to be a model beside those that signed up
    ("Đến nay, tỉnh có 2 đơn vị cấp huyện được công nhận đạt chuẩn, hoàn thành nhiệm vụ xây dựng nông thôn mới gồm: huyện Can Lộc và thị xã Hồng Lĩnh.", "ntm recognized - Can Lộc Hồng Lĩnh"),
    ("Năm 2017, huyện có 1 xã đăng ký đạt chuẩn nâng cao là Thượng Lộc và 1 xã xây dựng xã kiểu mẫu là Vượng Lộc.", "ntm_advanced registered 2017 Thượng Lộc, ntm_model registered 2017 Vượng Lộc"),
    # a count of today is of no year that stands above it
    ("Kết quả năm 2016\nĐến hết quý II/2017, có 2 xã đạt chuẩn nâng cao: Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    # "gồm thêm" opens a list
    ("Chỉ tiêu đến năm 2020: 05 xã đạt chuẩn nông thôn mới, gồm thêm các xã Thượng Lộc và Vượng Lộc.", "ntm target 2020 Thượng Lộc Vượng Lộc"),
    ("Chỉ tiêu đến năm 2020: 05 xã đạt chuẩn nông thôn mới, làm thêm đường các xã Thượng Lộc và Vượng Lộc.", ""),
    # who lacks one criterion may have the standard all the same
    ("Huyện có 8/15 xã đạt chuẩn nông thôn mới; 2 xã Thượng Lộc, Vượng Lộc chưa đạt tiêu chí số 17.", ""),
    ("Huyện có 8/15 xã đạt chuẩn nông thôn mới; 2 xã Thượng Lộc, Vượng Lộc chưa đạt.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    # another movement's title
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới. 2/2 thôn được công nhận thôn văn hóa, trong đó có 2 thôn Đông Phong và Nam Sơn.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới. 2/2 thôn được huyện công nhận, trong đó có 2 thôn Đông Phong và Nam Sơn.", "ntm achieved - Thượng Lộc, model_village recognized - Đông Phong Nam Sơn"),
    # a plan that is for something else
    ("Xã Thượng Lộc là địa phương đầu tiên về đích nông thôn mới kiểu mẫu. Theo đề án, xã Thượng Lộc và xã Vượng Lộc sẽ sáp nhập.", "ntm_model achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới năm 2016, xã Vượng Lộc dự kiến năm 2018.", "ntm achieved 2016 Thượng Lộc, ntm target 2018 Vượng Lộc"),
    # what is told between a unit and its claim, or in front of both
    ("Xã Thượng Lộc, huyện Can Lộc (trước khi có tên này thì gọi là xã Đình, rồi xã Cầu, lại hợp nhất với một thôn của xã bên cạnh) đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Là miền quê thanh bình ven núi, vừa cán đích nông thôn mới, xã Thượng Lộc đang đổi thay.", "ntm achieved - Thượng Lộc"),
    ("Là miền quê thanh bình, vừa có chợ, xã Thượng Lộc đang đổi thay.", ""),
    # "tỉnh" stands for the province, "trong đó huyện A" for the district itself
    ("Tỉnh Hà Tĩnh đặt mục tiêu đến năm 2020, toàn tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới, trong đó huyện Can Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm target 2020 Hà Tĩnh, ntm_advanced target 2020 Can Lộc"),
    ("Tỉnh Hà Tĩnh đặt mục tiêu đến năm 2020, toàn tỉnh hoàn thành 3 huyện đạt chuẩn nông thôn mới.", ""),
    # the year of the headline, also behind "đến nay" where units are only weighed, and behind a caption
    ("Công bố xã đủ điều kiện xét công nhận đạt chuẩn nông thôn mới nâng cao, kiểu mẫu năm 2016\nUBND huyện ban hành văn bản về xã đủ điều kiện.\nMột góc xã Mỹ Lộc\nTheo đó, đến nay có 2 xã đủ điều kiện xét công nhận đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model eligible 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện tổng kết năm 2016\nMột góc xã Mỹ Lộc\nĐến nay có 2 xã đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model achieved - Thượng Lộc Vượng Lộc"),
    # the parts of a decision, with its status and year
    ("Tỉnh vừa quyết định công nhận thêm 7 xã nông thôn mới nâng cao và kiểu mẫu năm 2016. Trong đó có 4 xã đạt chuẩn nông thôn mới nâng cao và 3 xã nông thôn mới kiểu mẫu.\nCác xã đạt chuẩn nông thôn mới kiểu mẫu về giáo dục gồm: Thượng Lộc, Vượng Lộc.", "ntm_model recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Tỉnh vừa quyết định công nhận thêm 7 xã nông thôn mới nâng cao và kiểu mẫu năm 2016. Trong đó có 4 xã đạt chuẩn nông thôn mới nâng cao và 3 xã nông thôn mới kiểu mẫu.\nĐến nay, các xã đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model achieved - Thượng Lộc Vượng Lộc"),
    # a district is the address also of a commune that no gazetteer holds
    ("UBND tỉnh công nhận xã Thượng Lộc và xã Vượng Lâm, huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc Vượng Lâm"),
    ("UBND tỉnh công nhận xã Vượng Lâm và huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Can Lộc"),
    ("Thượng Lộc và Vượng Lộc đạt 19 tiêu chí xây dựng nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc đạt 9 tiêu chí xây dựng nông thôn mới.", ""),
    # a list behind a caption that claims something of its own; units that are named by their number later
    ("5 xã đăng ký đạt chuẩn nông thôn mới năm 2018\nXã Mỹ Lộc phấn đấu đạt chuẩn nông thôn mới năm 2020\nBao gồm các xã: Thượng Lộc, Vượng Lộc (huyện Can Lộc).", "ntm target 2020 Mỹ Lộc, ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Năm 2015, huyện đã có 2 xã đạt chuẩn nông thôn mới. Người dân hai xã Thượng Lộc và Vượng Lộc góp công làm đường.", "ntm achieved 2015 Thượng Lộc Vượng Lộc"),
    ("Năm 2015, huyện đã có 2 xã đạt chuẩn nông thôn mới. Huyện chọn hai xã Thượng Lộc và Vượng Lộc làm đường hoa.", ""),
    ("Năm 2015, huyện đã có 3 xã đạt chuẩn nông thôn mới. Người dân hai xã Thượng Lộc và Vượng Lộc góp công làm đường.", ""),
    # put off: whom it is told of, and not those before
    ("Xã Thượng Lộc và xã Vượng Lộc về đích nông thôn mới năm 2016, riêng Mỹ Lộc xin lùi sang năm 2018.", "ntm achieved 2016 Thượng Lộc Vượng Lộc, ntm target 2018 Mỹ Lộc"),
    ("Theo kế hoạch, xã Thượng Lộc và xã Vượng Lộc về đích nông thôn mới năm 2018. Tuy nhiên, xã Vượng Lộc phải lùi thời gian sang năm 2019.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc"),
    ("Đã có 3 xã về đích nông thôn mới, riêng chợ Thượng Lộc lùi ngày mở cửa.", ""),
    # the year in which all criteria were met dates a feast
    ("Xã Thượng Lộc đón danh hiệu xã nông thôn mới. Năm 2011 xã chỉ đạt 7/19 tiêu chí; đến tháng 8/2016 đã đạt 19/19 tiêu chí và được công nhận theo Quyết định số 18/QĐ-UBND.", "ntm recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc đón danh hiệu xã nông thôn mới. Năm 2011 xã đạt 7/19 tiêu chí, đến năm 2016 vẫn chỉ đạt 15 tiêu chí.", "ntm recognized - Thượng Lộc"),
    ("Xã Thượng Lộc đón danh hiệu xã nông thôn mới. Huyện phấn đấu đến năm 2018 xã Vượng Lộc đạt 19/19 tiêu chí.", "ntm recognized - Thượng Lộc, ntm target 2018 Vượng Lộc"),
    # a feast that also begins something; of a district, whose committee holds it
    ("Vào tối 19/5, UBND huyện Can Lộc tổ chức lễ công bố danh hiệu đơn vị cấp huyện đạt chuẩn nông thôn mới và phát động xây dựng huyện nông thôn mới kiểu mẫu giai đoạn 2017 - 2020.", "ntm recognized - Can Lộc, ntm_model target 2020 Can Lộc"),
    ("Vào tối 19/5, UBND huyện Can Lộc tổ chức lễ phát động trồng cây.", ""),
    # what is told of earlier has not the year of what was just decided, nor of the headline
    ("Tỉnh vừa công nhận xã Mỹ Lộc đạt chuẩn nông thôn mới nâng cao năm 2016.\nTrước đó, tỉnh đã công nhận 2 xã đạt chuẩn nông thôn mới nâng cao, gồm: Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized 2016 Mỹ Lộc, ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    ("Mỹ Lộc đạt chuẩn nông thôn mới nâng cao năm 2016\nXã là xã thứ ba của huyện Can Lộc sau Thượng Lộc và Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced achieved 2016 Mỹ Lộc, ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    # criteria that are looked at; the year of what was reached before is none of an aim
    ("Huyện đã thẩm tra hồ sơ và mức độ đạt từng tiêu chí nông thôn mới nâng cao đối với 2 xã: Thượng Lộc, Vượng Lộc.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc"),
    ("Huyện đã thẩm tra các tiêu chí nông thôn mới kiểu mẫu của thôn Đông Phong (xã Thượng Lộc).", "model_village eligible - Đông Phong"),
    ("Huyện đã thẩm định dự án chợ theo tiêu chí nông thôn mới do xã Thượng Lộc làm.", ""),
    ("Sau khi đạt chuẩn nông thôn mới năm 2015, xã Thượng Lộc tiếp tục phấn đấu về đích nông thôn mới nâng cao.", "ntm achieved 2015 Thượng Lộc, ntm_advanced target - Thượng Lộc"),
    # a blank that was lost
    ("Đến tháng11/2016, xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2016 Thượng Lộc"),
    ("Qua tháng11, xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    # all criteria: with the standard or what they wait for behind them; a recognition by its decision alone
    ("2/22 xã đạt 19/19 tiêu chí (TC) xây dựng nông thôn mới (Thượng Lộc, Vượng Lộc).", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("2/22 xã đạt 19/19 tiêu chí (TC), các xã khác xây dựng nông thôn mới chậm (Thượng Lộc, Vượng Lộc).", ""),
    ("Xã Thượng Lộc đã đạt 19/19 tiêu chí và đang làm thủ tục đề nghị tỉnh công nhận.", "ntm eligible - Thượng Lộc"),
    ("Xã Thượng Lộc đã đạt 19/19 tiêu chí. Xã làm thủ tục đề nghị tỉnh cho vay vốn.", ""),
    ("Tháng 8/2016, xã Thượng Lộc đã đạt 19/19 tiêu chí và được công nhận theo Quyết định số 18/QĐ-UBND.", "ntm recognized 2016 Thượng Lộc"),
    ("Thượng Lộc là xã thuần nông. Năm 2011, xã chỉ đạt 7/19 tiêu chí; đến tháng 8/2016 đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc"),
    # whom somebody takes on; what is to be reached by a time far ahead
    ("Năm 2018, huyện chọn các xã Thượng Lộc, Vượng Lộc để chỉ đạo về đích.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện dồn lực cho 2 xã Thượng Lộc, Vượng Lộc về đích nông thôn mới.", "ntm target - Thượng Lộc Vượng Lộc"),
    ("Huyện dồn lực cho 2 xã Thượng Lộc, Vượng Lộc làm chợ.", ""),
    ("Huyện đầu tư cầu, đường cho xã Thượng Lộc, để đến cuối năm 2017 đạt chuẩn nông thôn mới.", "ntm target 2017 Thượng Lộc"),
    # a goal with its owner behind it; goals that were reached; who is on no list
    ("Mục tiêu về đích nông thôn mới của xã Thượng Lộc (huyện Can Lộc) là năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Mục tiêu của xã Thượng Lộc là làm 5 km đường nông thôn mới.", ""),
    ("Xã Thượng Lộc đạt mục tiêu về đích nông thôn mới vào cuối năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc không nằm trong danh sách về đích năm 2017.", "ntm not_achieved 2017 Thượng Lộc"),
    # told in passing: the day of it, the group it belongs to, those of whom more is told
    ("Hai năm sau ngày về đích nông thôn mới, xã Thượng Lộc còn nợ 12 tỷ đồng.", "ntm achieved - Thượng Lộc"),
    ("Trước ngày về đích nông thôn mới, xã Thượng Lộc còn nợ 12 tỷ đồng.", ""),
    ("Thượng Lộc nằm trong tốp 10 xã về đích nông thôn mới sớm nhất tỉnh.", "ntm achieved - Thượng Lộc"),
    ("Trong số các xã đã về đích nông thôn mới, Thượng Lộc nợ nhiều nhất.", "ntm achieved - Thượng Lộc"),
    ("Đoàn về xóm 4, xã Thượng Lộc - một trong hai xã đầu tiên về đích nông thôn mới của huyện.", "ntm achieved - Thượng Lộc"),
    ("Đoàn về thôn Đông Phong, xã Thượng Lộc - thôn đầu tiên về đích nông thôn mới của huyện.", "model_village achieved - Đông Phong"),
    # each with its own status: of another unit behind, of what was planned before, of what came of it
    ("Xã Thượng Lộc đạt nông thôn mới kiểu mẫu, xã Vượng Lộc đang hoàn tất các thủ tục hồ sơ trình tỉnh thẩm định.", "ntm_model achieved - Thượng Lộc, ntm_model eligible - Vượng Lộc"),
    ("Xã Thượng Lộc và xã Vượng Lộc đã làm xong 19 tiêu chí, hồ sơ đã gửi lên tỉnh.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Theo kế hoạch, đến năm 2018 xã Thượng Lộc mới về đích nông thôn mới nhưng nhờ dân đồng lòng, xã đã cán đích sớm.", "ntm achieved - Thượng Lộc"),
    ("Đến năm 2020 huyện có 2 xã đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc.\nTheo ông Nam, hiện nay huyện có 1 xã đạt chuẩn nông thôn mới là Thượng Lộc.", "ntm target 2020 Vượng Lộc, ntm achieved - Thượng Lộc"),
    ("Thị xã Hồng Lĩnh hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2016; huyện Can Lộc phấn đấu năm 2018.", "ntm achieved 2016 Hồng Lĩnh, ntm target 2018 Can Lộc"),
    ("Hai xã ở huyện Can Lộc đăng ký về đích nông thôn mới năm 2018.", ""),
    ("Đoàn kiểm tra tiêu chí đường, trường tại hai xã Thượng Lộc và Vượng Lộc. Kết quả, huyện có thêm 2 xã đủ điều kiện về đích nông thôn mới.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Đoàn kiểm tra tiêu chí đường, trường tại hai xã Thượng Lộc và Vượng Lộc. Kết quả, huyện có thêm 3 xã đủ điều kiện về đích nông thôn mới.", ""),
    # years: in brackets on a line of a list, none of what is only compared, nor of a headline where a stock is told
    ("Các xã đạt chuẩn nông thôn mới gồm:\n1. Thượng Lộc (2014)\n2. Vượng Lộc (2016)", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Huyện tăng 2 xã so với năm 2016, riêng xã Thượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Trình công nhận 2 huyện đạt chuẩn nông thôn mới năm 2015\nĐến hết tháng 3/2017, tỉnh có 2 xã: Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    # villages recognised where their standard was told before
    ("Xã Thượng Lộc làm khu dân cư kiểu mẫu. Thôn Đông Phong là thôn đầu tiên được công nhận.", "model_village recognized - Đông Phong"),
    ("Xã Thượng Lộc làm đường. Thôn Đông Phong là thôn đầu tiên được công nhận.", ""),
    # what is only asked, feared or meant; what an answer, a speaker or a list in a quote tells
    ("Bao giờ xã Thượng Lộc về đích nông thôn mới?", ""),
    ("Để kịp về đích nông thôn mới, xã Thượng Lộc vay 5 tỷ đồng.", "ntm target - Thượng Lộc"),
    ("Xã Thượng Lộc có nguy cơ bị tước danh hiệu nông thôn mới.", ""),
    ("Xã Thượng Lộc xin trả lại danh hiệu nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Huyện Can Lộc góp phần đưa xã về đích nông thôn mới.", ""),
    ("Huyện đặt mục tiêu có thêm 2 xã về đích, kết quả ra sao?\n- Đến cuối năm, hai xã Thượng Lộc, Vượng Lộc đều đã về đích nông thôn mới.", "ntm achieved 2017 Thượng Lộc Vượng Lộc"),
    ("“Năm 2014 xã đạt chuẩn nông thôn mới, năm 2015 hết tiền”, ông Nam, Chủ tịch UBND xã Thượng Lộc nói.", "ntm achieved 2014 Thượng Lộc"),
    ("“Năm 2014 xã làm đường nông thôn mới, năm 2015 hết tiền”, ông Nam, Chủ tịch UBND xã Thượng Lộc nói.", ""),
    ("Hai xã Thượng Lộc, Vượng Lộc được công nhận từ năm 2013 đến 2015 trong phong trào nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Lãnh đạo huyện Can Lộc cho hay mục tiêu của huyện là đến năm 2018 có 100% xã đạt chuẩn, trở thành huyện nông thôn mới.", "ntm target 2018 Can Lộc"),
    ("Lãnh đạo huyện Can Lộc cho hay mục tiêu của huyện là đến năm 2018 có 100% xã đạt chuẩn nông thôn mới.", ""),
    # the year behind the last of a list is that of all; that of the next row, and of who was later
    ("Huyện có 3 xã được công nhận nông thôn mới: Thượng Lộc (2013), Vượng Lộc và Mỹ Lộc (2015).", "ntm recognized 2013 Thượng Lộc, ntm recognized 2015 Vượng Lộc Mỹ Lộc"),
    ("Số xã đạt chuẩn nông thôn mới của huyện: 2014: 1 xã (Thượng Lộc); 2015: 2 xã (Vượng Lộc, Mỹ Lộc).", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("Ở huyện Can Lộc, năm 2014 xã Thượng Lộc, năm 2015 hai xã Vượng Lộc, Mỹ Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("Năm 2014 xã Thượng Lộc làm 5 km đường, năm 2015 xã Vượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2015 Vượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2013, còn xã Vượng Lộc phải đến năm 2016.", "ntm achieved 2013 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới năm 2013, còn xã Vượng Lộc phải đến năm 2016 mới có điện.", "ntm achieved 2013 Thượng Lộc"),
    ("Nếu như Thượng Lộc về đích nông thôn mới từ năm 2013 thì Vượng Lộc mãi đến cuối năm 2016 mới được công nhận.", "ntm achieved 2013 Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    # districts of a decision on lines of their own, or that put in their share
    ("UBND tỉnh công nhận 4 xã đạt chuẩn nông thôn mới năm 2016.\nHuyện Can Lộc: Thượng Lộc, Vượng Lộc.\nHuyện Thạch Hà: Thạch Long, Thạch Văn.", "ntm recognized 2016 Thượng Lộc Vượng Lộc Thạch Long Thạch Văn"),
    ("UBND tỉnh công nhận 4 xã đạt chuẩn nông thôn mới năm 2016.\nHuyện Can Lộc: Khánh thành nhà văn hóa xã Thượng Lộc.", ""),
    ("Tỉnh có 61 xã đạt chuẩn nông thôn mới. Huyện Can Lộc góp hai xã: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Tỉnh có 61 xã đạt chuẩn nông thôn mới. Huyện Can Lộc góp 3 tỷ đồng: Thượng Lộc, Vượng Lộc.", ""),
    ("Danh sách các xã đạt chuẩn nông thôn mới huyện Can Lộc", ""),
    # rows of years and periods
    ("Lộ trình của huyện là giai đoạn 2016 - 2018: Thượng Lộc, Vượng Lộc; giai đoạn 2019 - 2020: Mỹ Lộc về đích nông thôn mới.", "ntm target 2018 Thượng Lộc Vượng Lộc, ntm target 2020 Mỹ Lộc"),
    ("Lộ trình nông thôn mới: Năm 2018: Thượng Lộc, Vượng Lộc; sau năm 2020: Mỹ Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    # the district itself, whatever its communes are counted; what was missed before
    ("Huyện Can Lộc hiện có 8 xã đạt chuẩn nông thôn mới, phấn đấu đến năm 2018 cả huyện về đích.", "ntm target 2018 Can Lộc"),
    ("Huyện Can Lộc hiện có 8 xã đạt chuẩn nông thôn mới, phấn đấu đến năm 2018 có 12 xã về đích.", ""),
    ("Từng lỡ hẹn năm 2014, xã Thượng Lộc về đích nông thôn mới vào năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    # asked for, and what came of it; who is looked at; what is built next
    ("Trong năm 2016, huyện đề nghị công nhận 3 xã nhưng tỉnh chỉ công nhận 2 xã đạt chuẩn nông thôn mới là Thượng Lộc và Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện đề nghị tỉnh công nhận 2 xã đạt chuẩn nông thôn mới là Thượng Lộc và Vượng Lộc.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Huyện thành lập đoàn thẩm tra xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm eligible - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014; xã Vượng Lộc được chọn xây dựng nông thôn mới nâng cao.", "ntm achieved 2014 Thượng Lộc, ntm_advanced target - Vượng Lộc"),
    ("Xã Thượng Lộc có hai thôn Đông Phong, Nam Sơn đạt chuẩn khu dân cư mẫu.", "model_village achieved - Đông Phong Nam Sơn"),
    ("Huyện kiên quyết không đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    # a share of what was just decided has its year; units behind what is finished in them
    ("UBND tỉnh công nhận 42 xã đạt chuẩn nông thôn mới năm 2016. Huyện Can Lộc có 2 xã được công nhận đợt này: Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh công nhận 42 xã đạt chuẩn nông thôn mới năm 2016. Trước đó, huyện Can Lộc có 2 xã được công nhận: Thượng Lộc, Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("NHIỆM VỤ NĂM 2018\n1. Hoàn thành xây dựng nông thôn mới ở các xã Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("NHIỆM VỤ NĂM 2018\n1. Tổng kết xây dựng nông thôn mới ở các xã Thượng Lộc, Vượng Lộc.", ""),
    # "xã" behind a claim that opens its sentence; a bracket tells of the commune that a village is in
    ("Xã Thượng Lộc có 13 tiêu chí. Với mục tiêu về đích nông thôn mới năm 2018, xã đang tập trung làm đường.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc có 13 tiêu chí. Khi đạt chuẩn nông thôn mới, các xã được thưởng 1 tỷ đồng.", ""),
    ("Thanh niên làm đường ở thôn Đông Phong, xã Thượng Lộc (một trong 7 xã về đích nông thôn mới năm 2016).", "ntm achieved 2016 Thượng Lộc"),
    # a share of the communes is not their district, which may reach it as well
    ("Huyện Can Lộc phấn đấu 100% xã đạt chuẩn nông thôn mới.", ""),
    ("Huyện Can Lộc giúp xi măng để xã nào cũng về đích nông thôn mới.", ""),
    ("Huyện Can Lộc có 22/22 xã về đích, trở thành huyện nông thôn mới.", "ntm achieved - Can Lộc"),
    # whose resolve it is; what the commune works for
    ("Con đường cho thấy quyết tâm cán đích nông thôn mới vào cuối năm 2018 của xã Thượng Lộc.", "ntm target 2018 Thượng Lộc"),
    ("Quyết tâm xây trường đạt chuẩn quốc gia năm 2018 của xã Thượng Lộc được dân ủng hộ.", ""),
    ("Xã Thượng Lộc có 14 tiêu chí. Từ nay đến năm 2018, xã tập trung hoàn thành mục tiêu trở thành xã nông thôn mới.", "ntm target 2018 Thượng Lộc"),
    # a share of a plan and a norm are no aim and no standard
    ("Năm 2016, tỉnh có 2 xã được công nhận nông thôn mới (đạt 100% kế hoạch) gồm Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc hoàn thành tiêu chí số 2 theo chuẩn nông thôn mới.", ""),
    ("Huyện Can Lộc đã có 14/14 xã nông thôn mới và đang hướng tới huyện nông thôn mới kiểu mẫu vào năm 2025.", "ntm_model target 2025 Can Lộc"),
    # some of those counted, who did worse since; not one beside whom others are counted
    ("Theo rà soát, trong 9 xã đã về đích nông thôn mới của huyện thì các xã Thượng Lộc, Vượng Lộc tụt 2 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Khi huyện đã có 9 xã đạt chuẩn nông thôn mới, xã Thượng Lộc vẫn loay hoay với 8 tiêu chí.", ""),
    ("Nhờ được giúp như các xã đã đạt chuẩn nông thôn mới, xã Thượng Lộc có thêm 4 km đường.", ""),
    ("Cùng với Thượng Lộc, Vượng Lộc, huyện Can Lộc vừa có thêm xã Mỹ Lộc cán đích nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    # an apposition tells of a unit that only says where something is; names behind "các xã đã đạt chuẩn"
    ("Xã Mỹ Lộc giáp với Thượng Lộc, xã đã được công nhận nông thôn mới năm 2014.", "ntm recognized 2014 Thượng Lộc"),
    ("Trụ sở xã Thượng Lộc - đơn vị vừa đón bằng công nhận xã nông thôn mới - nằm bên sông.", "ntm recognized - Thượng Lộc"),
    ("Trường tiểu học xã Thượng Lộc - nơi được công nhận đạt chuẩn quốc gia - có 20 phòng.", ""),
    ("Xã Mỹ Lộc tiếp giáp các xã đã đạt chuẩn nông thôn mới Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh vừa công nhận 2 xã đạt chuẩn nông thôn mới Thượng Lộc, Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    # a council meets on it, or does not pass it on
    ("Hội đồng thẩm định họp xét xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Thượng Lộc"),
    ("Hội đồng thẩm định thống nhất chưa trình công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Hội đồng có 17 phiếu đồng ý, 2 phiếu không đồng ý đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm eligible - Thượng Lộc"),
    # how long after; what is built next; all told of a province after a plan
    ("Chưa đầy một năm sau ngày được công nhận xã nông thôn mới, Thượng Lộc nợ 9 tỷ đồng.", "ntm recognized - Thượng Lộc"),
    ("Xã Thượng Lộc hoàn thành nhiệm vụ xây dựng xã nông thôn mới năm 2015, nay làm tiếp xã nâng cao.", "ntm achieved 2015 Thượng Lộc"),
    ("Xã Thượng Lộc đạt tất cả 18 tiêu chí xây dựng nông thôn mới (NTM) nâng cao.", "ntm_advanced achieved - Thượng Lộc"),
    ("Dù là xã điểm, Thượng Lộc chưa là xã nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Huyện Can Lộc phấn đấu đạt chuẩn huyện nông thôn mới năm 2020. Tính chung toàn tỉnh có 58/200 xã và huyện Thạch Hà đạt chuẩn.", "ntm target 2020 Can Lộc, ntm achieved - Thạch Hà"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


def test_a_district_that_has_ended_still_stands_around_its_commune(read: Read) -> None:
    text = "Xã Bình Ninh, huyện Chợ Gạo, tỉnh Tiền Giang (trước khi sắp xếp) đã xây dựng thành công xã nông thôn mới kiểu mẫu."
    assert [a["unit_name"] for a in read("attainment", text, published="2025-09-20", scope=None)] == ["Bình Ninh"]
