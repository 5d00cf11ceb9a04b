"""Attainments of units that have a year, an aim or a standing of their own within what is told of all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # one of those that are counted has a year of its own, and the standing of all
    ("Tính đến ngày 31/12, huyện Can Lộc có 6/21 xã được công nhận đạt chuẩn, trong đó xã Thượng Lộc về đích sớm nhất, năm 2014.", "ntm recognized 2014 Thượng Lộc"),
    ("Đến nay, huyện Can Lộc có 6/21 xã đạt chuẩn nông thôn mới, trong đó Thượng Lộc hoàn thành năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Đến năm 2020, huyện Can Lộc có 6/21 xã đạt chuẩn nông thôn mới, trong đó Thượng Lộc hoàn thành năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Đến nay, huyện Can Lộc có 6/21 xã được công nhận đạt chuẩn; xã Thượng Lộc về đích sớm nhất, năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Đến nay, huyện Can Lộc có 6/21 xã đạt chuẩn nông thôn mới, trong đó Thượng Lộc hoàn thành 9 km đường năm 2014.", "ntm achieved - Thượng Lộc"),
    ("Đến nay, huyện Can Lộc có 6/21 xã được công nhận đạt chuẩn, trong đó xã Thượng Lộc phấn đấu đạt chuẩn nâng cao năm 2018.", "ntm_advanced target 2018 Thượng Lộc"),
    # what came later than another's is no lack
    ("Xã Thượng Lộc được công nhận nâng cao năm 2016, còn xã Vượng Lộc thì mới đạt chuẩn nông thôn mới hồi năm 2015.", "ntm_advanced recognized 2016 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Xã Thượng Lộc phải làm xong 3 km đường thì mới đạt chuẩn nông thôn mới.", ""),
    # each member of a list has its own aim; the next without one has that of the one before it
    ("Ba xã còn lại chưa đạt chuẩn, gồm Thượng Lộc đăng ký về đích năm 2018, Vượng Lộc được giao năm 2019, Mỹ Lộc năm 2020.", "ntm registered 2018 Thượng Lộc, ntm target 2019 Vượng Lộc, ntm target 2020 Mỹ Lộc"),
    ("Thượng Lộc đăng ký về đích năm 2018, Vượng Lộc năm 2019, Mỹ Lộc năm 2020.", "ntm registered 2018 Thượng Lộc, ntm registered 2019 Vượng Lộc, ntm registered 2020 Mỹ Lộc"),
    ("Ba xã còn lại chưa đạt chuẩn, gồm Thượng Lộc, Vượng Lộc và Mỹ Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc đăng ký về đích năm 2018; xã Vượng Lộc thì nhắm tới năm 2019.", "ntm registered 2018 Thượng Lộc, ntm target 2019 Vượng Lộc"),
    ("Xã Thượng Lộc đăng ký về đích năm 2018; xã Vượng Lộc nhắm tới thị trường bưởi năm 2019.", "ntm registered 2018 Thượng Lộc"),
    ("Còn chuyện về đích nông thôn mới, xã Thượng Lộc đặt mốc năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Sau khi về đích nông thôn mới năm 2015, xã Thượng Lộc đặt mốc năm 2018 xây xong chợ.", "ntm achieved 2015 Thượng Lộc"),
    # so many years after the one before
    ("Xã Thượng Lộc về đích năm 2014, còn Vượng Lộc và Mỹ Lộc sau đó một năm.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc về đích năm 2014, xã Vượng Lộc sau đó một năm bị lũ.", "ntm achieved 2014 Thượng Lộc"),
    # from whom others learn is not one of them
    ("Từ cách làm của Thượng Lộc, các xã Vượng Lộc, Mỹ Lộc đã đăng ký đạt chuẩn năm 2018.", "ntm registered 2018 Vượng Lộc Mỹ Lộc"),
    ("Rút kinh nghiệm từ xã Thượng Lộc, xã Vượng Lộc đã về đích năm 2016.", "ntm achieved 2016 Vượng Lộc"),
    ("Từ kết quả đó, các xã Thượng Lộc, Vượng Lộc đã đăng ký đạt chuẩn năm 2018.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    # a year says more than the end of a stretch
    ("Lộ trình xây dựng xã nông thôn mới xã Thượng Lộc giai đoạn 2017 - 2020\nXã Thượng Lộc đề ra mục tiêu năm 2018 đạt thêm 2 tiêu chí, năm 2019 được công nhận xã nông thôn mới.", "ntm target 2019 Thượng Lộc"),
    ("Thượng Lộc đăng ký về đích năm 2018, Vượng Lộc phấn đấu năm 2018 trồng 20 ha bưởi.", "ntm registered 2018 Thượng Lộc"),
    # what makes a unit the first of its kind is a recognition too
    ("Năm 2014, xã Thượng Lộc, huyện Can Lộc được công nhận là xã biên giới đầu tiên trên cả nước về đích xây dựng nông thôn mới.", "ntm recognized 2014 Thượng Lộc"),
    ("Xã Thượng Lộc được UBND tỉnh công nhận là một trong những xã đầu tiên của huyện về đích nông thôn mới năm 2015.", "ntm recognized 2015 Thượng Lộc"),
    ("Năm 2014, xã Thượng Lộc được công nhận là xã an toàn khu, năm 2015 về đích nông thôn mới.", "ntm achieved 2015 Thượng Lộc"),
    # who is told to be the last one, with what it lacks
    ("Huyện Can Lộc có 4/5 xã được công nhận đạt tiêu chuẩn xây dựng nông thôn mới, còn lại xã Thượng Lộc là đơn vị cuối cùng của huyện chưa hoàn thành chỉ tiêu.", "ntm not_achieved - Thượng Lộc"),
    ("Huyện Can Lộc có 4/5 xã được công nhận đạt chuẩn nông thôn mới, xã Thượng Lộc là xã có nhiều hộ chưa hoàn thành nhà vệ sinh.", ""),
    ("Xã Thượng Lộc đạt tiêu chuẩn xây dựng nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    # the name of a rule takes nothing back
    ("UBND huyện Can Lộc công bố quy định về trình tự, thủ tục, hồ sơ xét, công nhận, công bố và thu hồi quyết định công nhận xã đạt chuẩn nông thôn mới.", ""),
    ("UBND tỉnh thu hồi quyết định công nhận xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    # those that came late, or later than another
    ("Phải đến năm 2016 xã Thượng Lộc mới đạt chuẩn nông thôn mới.", "ntm achieved 2016 Thượng Lộc"),
    ("Phải làm xong đường xã Thượng Lộc mới đạt chuẩn nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn năm 2014, xã Vượng Lộc hoàn thành năm 2015, xã Mỹ Lộc hoàn thành 9 tiêu chí năm 2016.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    ("Theo lộ trình, xã Thượng Lộc về đích năm 2018, xã Vượng Lộc hoàn thành năm 2019, xã Mỹ Lộc xong trong năm 2020.", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc, ntm target 2020 Mỹ Lộc"),
    ("Xã Thượng Lộc đạt chuẩn từ năm 2014; xã Vượng Lộc tới năm 2016 mới xong.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn từ năm 2014; xã Vượng Lộc tới năm 2016 mới xong đường.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn năm 2014; năm 2016 mới đến lượt xã Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc về đích năm 2015, sau xã Vượng Lộc một năm.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2014 Vượng Lộc"),
    ("Xã Thượng Lộc về đích năm 2015; một năm sau xã Vượng Lộc 2 năm liền bị lũ.", "ntm achieved 2015 Thượng Lộc"),
    ("Huyện Can Lộc xác định Thượng Lộc là xã về đích trong năm 2018, kế tiếp là Vượng Lộc (2019).", "ntm target 2018 Thượng Lộc, ntm target 2019 Vượng Lộc"),
    ("Tỉnh Hà Tĩnh phấn đấu năm 2020 có huyện Can Lộc, huyện Đức Thọ đạt chuẩn; năm 2025 thêm huyện Hương Sơn.", "ntm target 2020 Can Lộc Đức Thọ, ntm target 2025 Hương Sơn"),
    # what is done for a standard is no proof that it was reached
    ("Năm 2017, huyện Can Lộc lấy Thượng Lộc làm xã điểm để chỉ đạo đạt chuẩn nâng cao.", "ntm_advanced target 2017 Thượng Lộc"),
    ("- Xã Mỹ Lộc: chưa đạt chuẩn.", "ntm not_achieved - Mỹ Lộc"),
    ("Xã Mỹ Lộc: trường, trạm chưa đạt chuẩn.", ""),
    # a decision on the district is none on its communes, of which is told how they stand since
    ("Năm 2014, Thủ tướng Chính phủ công nhận huyện Can Lộc đạt chuẩn nông thôn mới, đến nay huyện có 2 xã nâng cao gồm: Thượng Lộc, Vượng Lộc.", "ntm recognized 2014 Can Lộc, ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc được Thủ tướng công nhận đạt chuẩn nông thôn mới năm 2014, hiện có 2 xã đạt chuẩn nâng cao là Thượng Lộc và Vượng Lộc.", "ntm recognized 2014 Can Lộc, ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh công nhận huyện Can Lộc đạt chuẩn nông thôn mới, 2 xã đạt chuẩn nâng cao là Thượng Lộc và Vượng Lộc.", "ntm recognized - Can Lộc, ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    # the month that is not quite over counts all of them, unless they are more than before
    ("Tính đến tháng 3/2017, huyện Can Lộc đã có 2 xã được công nhận đạt chuẩn nông thôn mới gồm Thượng Lộc và Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Tính đến tháng 3/2017, huyện Can Lộc có thêm 2 xã được công nhận đạt chuẩn nông thôn mới gồm Thượng Lộc và Vượng Lộc.", "ntm recognized 2017 Thượng Lộc Vượng Lộc"),
    # which of two standards each has, nobody says of several; what else is aimed at is none
    ("Hội đồng thẩm định họp xét công nhận đạt chuẩn nông thôn mới và nông thôn mới nâng cao đối với 2 xã: Thượng Lộc, Vượng Lộc.", ""),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới và nông thôn mới nâng cao.", "ntm_advanced recognized - Thượng Lộc"),
    ("Hội đồng thẩm định họp xét công nhận xã đạt chuẩn NTM, NTM nâng cao năm 2022 đối với 2 xã: Thượng Lộc, Vượng Lộc.", ""),
    ("Các xã đăng ký đạt chuẩn NTM, NTM nâng cao năm 2022 gồm: Thượng Lộc, Vượng Lộc.", ""),
    ("UBND tỉnh công nhận 2 xã đạt chuẩn NTM, NTM nâng cao là Thượng Lộc, Vượng Lộc.", ""),
    ("Danh sách xã đạt chuẩn NTM nâng cao, NTM kiểu mẫu:\n- Xã Thượng Lộc\n- Xã Vượng Lộc", ""),
    ("Các xã đạt chuẩn nông thôn mới nâng cao, kiểu mẫu năm 2020\n1. Xã Thượng Lộc\n2. Xã Vượng Lộc", ""),
    ("Danh sách xã đạt chuẩn NTM nâng cao:\n- Xã Thượng Lộc\n- Xã Vượng Lộc", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Đến nay 20/20 xã đạt chuẩn NTM, NTM nâng cao 2 xã (Thượng Lộc, Vượng Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Hội đồng thẩm định xã đạt chuẩn nông thôn mới, nông thôn mới nâng cao đã công nhận đạt chuẩn nâng cao cho các xã Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    ("Các xã đăng ký đạt chuẩn NTM nâng cao năm 2022 gồm: Thượng Lộc, Vượng Lộc.", "ntm_advanced registered 2022 Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc đạt chuẩn NTM; NTM nâng cao có xã Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    # towns reach other things too
    ("Thị trấn Nghèn phấn đấu đạt chuẩn đô thị thông minh năm 2022.", ""),
    ("Xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới năm 2022, thị trấn Nghèn đạt chuẩn đô thị xanh.", "ntm target 2022 Thượng Lộc"),
    ("Thị trấn Nghèn phấn đấu đạt chuẩn đô thị văn minh năm 2022.", "urban_civilized target 2022 Nghèn"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới và xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm achieved - Thượng Lộc, ntm_advanced achieved - Vượng Lộc"),
    ("Huyện Can Lộc đang xây dựng nông thôn mới nâng cao gắn với mục tiêu trở thành thị xã vào năm 2020.", ""),
    ("Huyện Can Lộc xây dựng nông thôn mới nâng cao với mục tiêu đến năm 2020 về đích.", "ntm_advanced target 2020 Can Lộc"),
    # a year without a word for it, right before or behind its standard, and at the head of a member of a plan
    ("Xã Thượng Lộc đạt chuẩn 2014, nâng cao 2016.", "ntm achieved 2014 Thượng Lộc, ntm_advanced achieved 2016 Thượng Lộc"),
    ("Năm 2014, xã Thượng Lộc đạt chuẩn, 2016 lên nâng cao.", "ntm achieved 2014 Thượng Lộc, ntm_advanced achieved 2016 Thượng Lộc"),
    ("Năm 2016, xã Thượng Lộc đạt chuẩn nâng cao 2 năm sau khi sáp nhập.", "ntm_advanced achieved 2016 Thượng Lộc"),
    ("Lộ trình của huyện Can Lộc: 2018 đưa Thượng Lộc lên nâng cao; 2020 có Vượng Lộc kiểu mẫu.", "ntm_advanced target 2018 Thượng Lộc, ntm_model target 2020 Vượng Lộc"),
    ("Lộ trình 2017 - 2020 của huyện Can Lộc đưa Thượng Lộc lên nâng cao.", "ntm_advanced target 2020 Thượng Lộc"),
    # before a year that is to come nobody has reached it
    ("Xã Thượng Lộc xác định về đích nâng cao trước năm 2020.", "ntm_advanced target 2020 Thượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới trước năm 2016.", "ntm achieved - Thượng Lộc"),
    # those that are chosen, or are given it as a task
    ("Năm 2017, huyện Can Lộc chọn các xã Thượng Lộc, Vượng Lộc xây dựng nông thôn mới kiểu mẫu.", "ntm_model target 2017 Thượng Lộc Vượng Lộc"),
    ("Năm 2017, huyện Can Lộc chọn Thượng Lộc và Vượng Lộc làm hai xã kiểu mẫu.", "ntm_model target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc chọn cách làm từng bước, xã Thượng Lộc đang xây dựng nông thôn mới kiểu mẫu.", ""),
    ("Huyện Can Lộc giao Thượng Lộc, Vượng Lộc về đích nâng cao năm 2017.", "ntm_advanced target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc giao cho Thượng Lộc 2 tỷ đồng; xã đã đạt chuẩn nâng cao.", "ntm_advanced achieved - Thượng Lộc"),
    # a decision on a commune that the text builds up
    ("Nỗ lực xây dựng nông thôn mới của xã Thượng Lộc được đền đáp khi UBND tỉnh ban hành Quyết định số 123/QĐ-UBND công nhận vào tháng 9/2016.", "ntm recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc xây dựng nông thôn mới từ năm 2012; trường mầm non được UBND tỉnh ra quyết định công nhận năm 2016.", ""),
    # the year in a bracket behind another is the other's
    ("Sau Vượng Lộc (2014), Khánh Lộc (năm 2015), Thượng Lộc là xã thứ ba của huyện Can Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2014 Vượng Lộc, ntm achieved 2015 Khánh Lộc, ntm achieved - Thượng Lộc"),
    ("Năm 2016, sau Vượng Lộc (2014), Thượng Lộc là xã thứ hai của huyện Can Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2014 Vượng Lộc, ntm achieved 2016 Thượng Lộc"),
    # what is done in order to get there
    ("Xã Thượng Lộc mở thêm 5 km đường để lên kiểu mẫu.", "ntm_model target - Thượng Lộc"),
    ("Nhân dân xã Thượng Lộc hiến đất nhằm đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced target - Thượng Lộc"),
    ("Muốn lên kiểu mẫu, xã Thượng Lộc còn phải giải quyết tiêu chí môi trường.", "ntm_model target - Thượng Lộc"),
    ("Huyện Can Lộc quyết đưa xã Thượng Lộc lên nâng cao.", "ntm_advanced target - Thượng Lộc"),
    # each standard of a decision of its own
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới tại Quyết định số 123/QĐ-UBND ngày 12/1/2012, nông thôn mới nâng cao tại Quyết định số 456/QĐ-UBND ngày 20/12/2016.", "ntm recognized 2012 Thượng Lộc, ntm_advanced recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận xã nông thôn mới (Quyết định số 123/QĐ-UBND ngày 12/1/2012), phấn đấu đạt nâng cao.", "ntm recognized 2012 Thượng Lộc, ntm_advanced target - Thượng Lộc"),
    # a count behind what its communes have met
    ("Xây dựng nông thôn mới: số xã hoàn thành 19/19 tiêu chí: 2 xã (chiếm 11%), gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Xây dựng nông thôn mới: số xã hoàn thành 15/19 tiêu chí: 2 xã (chiếm 11%), gồm: Thượng Lộc, Vượng Lộc.", ""),
    # a plan for a year that is over
    ("Đặt mục tiêu đến năm 2015, xã Thượng Lộc về đích nông thôn mới.", "ntm target 2015 Thượng Lộc"),
    ("Năm 2015, xã Thượng Lộc được công nhận nông thôn mới, phấn đấu đạt nâng cao.", "ntm recognized 2015 Thượng Lộc, ntm_advanced target - Thượng Lộc"),
    # whose aim it is
    ("Mục tiêu của huyện Can Lộc là đến năm 2020 đạt chuẩn nông thôn mới.", "ntm target 2020 Can Lộc"),
    ("Mục tiêu của huyện Can Lộc là đến năm 2020 có 3 xã đạt chuẩn nông thôn mới.", ""),
    ("Mục tiêu của huyện Can Lộc đến năm 2020: một xã đạt chuẩn là Thượng Lộc.", "ntm target 2020 Thượng Lộc"),
    # a time that is not over counts nobody yet
    ("Đến hết năm 2017, huyện Can Lộc có 10 xã đạt chuẩn, 2 xã nâng cao (Thượng Lộc và Vượng Lộc).", "ntm_advanced target 2017 Thượng Lộc Vượng Lộc"),
    ("Đến hết năm 2016, huyện Can Lộc có 10 xã đạt chuẩn, 2 xã nâng cao (Thượng Lộc và Vượng Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_whose_year_and_aim_it_is(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2017-03-20")) == expected
