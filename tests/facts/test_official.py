"""Officials: names, titles with level and place, roles; what looks like a name and is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, name, [(title, place)], roles; scope is Can Lộc district (443)
ROWS = [
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện cho biết, huyện còn khó khăn.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Bí thư Huyện ủy, Trưởng Ban chỉ đạo NTM huyện Trần Thị Loan chủ trì hội nghị.", "Trần Thị Loan", [("Bí thư Huyện ủy", "443"), ("Trưởng Ban chỉ đạo NTM huyện", "443")], ["chair"]),
    ("Dự lễ có đồng chí Phan Quốc Dũng, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở NN&PTNT.", "Phan Quốc Dũng", [("Ủy viên Ban Thường vụ Tỉnh ủy", "42"), ("Giám đốc Sở NN&PTNT", "42")], ["attendee"]),
    ("Theo ông Võ Minh Tâm - Chủ tịch UBND xã Thượng Lộc, đường còn hẹp.", "Võ Minh Tâm", [("Chủ tịch UBND xã Thượng Lộc", "18478")], ["speaker"]),
    ("Ông Hà Văn Sỹ, nguyên Bí thư Đảng ủy xã Thượng Lộc, vẫn nuôi ong.", "Hà Văn Sỹ", [("nguyên Bí thư Đảng ủy xã Thượng Lộc", "18478")], ["mentioned"]),
    ("Ông Ngô Đức Bình, Q. Chủ tịch UBND huyện ký quyết định.", "Ngô Đức Bình", [("Q. Chủ tịch UBND huyện", "443")], ["signatory"]),
    ("Bà Đặng Thị Mơ (Phó Bí thư Thường trực Huyện ủy) phát biểu tại hội nghị.", "Đặng Thị Mơ", [("Phó Bí thư Thường trực Huyện ủy", "443")], ["speaker"]),
    ("Anh Bùi Văn Toàn, Trưởng thôn Đông Mỹ giải thích cách làm.", "Bùi Văn Toàn", [("Trưởng thôn Đông Mỹ", None)], ["speaker"]),
    ("Bà Nguyễn Thị Hoàng Mai Châu, Chủ tịch UBND huyện dự lễ.", "Nguyễn Thị Hoàng Mai Châu", [("Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Ông Mấu Thái Cư Dích, Chủ tịch UBND huyện cho rằng vốn còn thiếu.", "Mấu Thái Cư Dích", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Chủ tịch UBND xã Thượng Lộc Tạ Yên Thị Hương phấn khởi.", "Tạ Yên Thị Hương", [("Chủ tịch UBND xã Thượng Lộc", "18478")], ["speaker"]),
    ("Chủ tịch UBND huyện Huỳnh Lê Thanh Trúc cho biết.", "Huỳnh Lê Thanh Trúc", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện giao Phòng Kinh tế lập danh sách.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Dự có ông Phùng Thanh Sơn - Bí thư Đảng ủy, Chủ tịch HĐND xã Thượng Lộc.", "Phùng Thanh Sơn", [("Bí thư Đảng ủy", "18478"), ("Chủ tịch HĐND xã Thượng Lộc", "18478")], ["attendee"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện chúc mừng xã Thượng Lộc, đề nghị địa phương giữ vững các tiêu chí.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện được giao phụ trách.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["mentioned"]),
    ("Chủ vườn Nguyễn Đình Hỉ có 2 ha cam. Ông nói chính quyền hỗ trợ ít.", "Nguyễn Đình Hỉ", [], ["speaker"]),
    ("Chủ vườn Nguyễn Đình Hỉ có 2 ha cam. Bà con nói chính quyền hỗ trợ ít.", "Nguyễn Đình Hỉ", [], ["mentioned"]),
    ("Làm việc với Sở Y tế về nội dung này, đồng chí Lê Văn Khải nêu rõ khó khăn.", "Lê Văn Khải", [], ["speaker"]),
    ("Lãnh đạo huyện cùng làm việc có Phó Chủ tịch UBND huyện Lê Văn Khải.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Bí thư Huyện ủy Lê Văn Khải, Trưởng Ban Chỉ đạo NTM huyện đã phát biểu.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443"), ("Trưởng Ban Chỉ đạo NTM huyện", "443")], ["speaker"]),
    ("Ông Lê Văn Khải, Phó Giám đốc Sở Y tế, Trưởng đoàn kiểm tra liên ngành làm việc với xã.", "Lê Văn Khải", [("Phó Giám đốc Sở Y tế", "42")], ["chair", "attendee"]),
    ("Bà Lê Thị Khải, Phó Chủ tịch HĐND huyện, Trưởng đoàn giám sát số 2 yêu cầu làm đường.", "Lê Thị Khải", [("Phó Chủ tịch HĐND huyện", "443")], ["chair", "speaker"]),
    ("Đoàn công tác do ông Lê Văn Khải, Phó Chủ tịch UBND huyện là trưởng đoàn đã về xã.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["chair"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện, Trưởng đoàn thẩm định của tỉnh phát biểu.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443"), ("Trưởng đoàn thẩm định của tỉnh", "42")], ["chair", "speaker"]),
    ("Ông Lê Văn Khải, Trưởng đoàn ĐBQH tỉnh phát biểu.", "Lê Văn Khải", [("Trưởng đoàn ĐBQH tỉnh", "42")], ["speaker"]),
    ("Ông Lê Văn Khải, Phó Trưởng đoàn giám sát số 2 phát biểu.", "Lê Văn Khải", [], ["speaker"]),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy là trưởng đoàn ĐBQH tỉnh.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["mentioned"]),
    ("Trưởng đoàn là ông Lê Văn Khải, Phó Chủ tịch UBND huyện.", "Lê Văn Khải", [("Trưởng đoàn", "443"), ("Phó Chủ tịch UBND huyện", "443")], ["chair"]),
    ("Ông Lê Văn Khải, HUV; Chủ tịch UBND xã Thượng Lộc; các phòng dự.", "Lê Văn Khải", [("HUV", "443"), ("Chủ tịch UBND xã Thượng Lộc", "18478")], ["attendee"]),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy; Chủ tịch UBND các xã cùng đi.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["mentioned"]),
    ("Ông Lê Văn Khải - TUV, TS, Giám đốc Sở Y tế ký quyết định.", "Lê Văn Khải", [("TUV", "42"), ("Giám đốc Sở Y tế", "42")], ["signatory"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc các đồng chí Đảng ủy viên cùng dự.", "Lê Văn Khải", [("Chủ tịch UBND xã Thượng Lộc", "18478")], ["attendee"]),
    ("Phó Trưởng đoàn ĐBQH tỉnh Lê Văn Khải tặng hoa.", "Lê Văn Khải", [("Phó Trưởng đoàn ĐBQH tỉnh", "42")], ["attendee"]),
    ("Tổ thẩm định do ông Lê Văn Khải làm tổ trưởng đã về xã.", "Lê Văn Khải", [], ["chair"]),
    ("Về phía huyện, có ông Lê Văn Khải, Chủ tịch UBND huyện.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Huyện Can Lộc có các đồng chí: Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["attendee"]),
    ("Xã có ông Lê Văn Khải nuôi 20 con bò.", "Lê Văn Khải", [], ["mentioned"]),
    ("Chủ tịch UBND tỉnh Lê Văn Khải cũng vừa ký quyết định.", "Lê Văn Khải", [("Chủ tịch UBND tỉnh", "42")], ["signatory"]),
    ("Hỏi thêm Chủ tịch UBND xã LÊ VĂN KHẢI: Xã còn nợ gì?", "Lê Văn Khải", [("Chủ tịch UBND xã", None)], ["speaker"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện kiểm tra tuyến đường.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["mentioned"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch HĐND huyện đồng chủ tọa kỳ họp.", "Lê Văn Khải", [("Phó Chủ tịch HĐND huyện", "443")], ["chair"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch HĐND huyện điều hành kỳ họp.", "Lê Văn Khải", [("Phó Chủ tịch HĐND huyện", "443")], ["chair"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch HĐND huyện đồng chủ trì.", "Lê Văn Khải", [("Phó Chủ tịch HĐND huyện", "443")], ["chair"]),
    ("Bà Lê Thị Khải, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy tặng quà.", "Lê Thị Khải", [("Chủ nhiệm Ủy ban Kiểm tra Huyện ủy", "443")], ["attendee"]),
    ("Bà Lê Thị Khải, Phó Chủ tịch Hội LHPNVN dự.", "Lê Thị Khải", [("Phó Chủ tịch Hội LHPNVN", "VN")], ["attendee"]),
    ("Ông Lê Văn Khải, Chủ tịch HĐND tỉnh chủ trì phiên giải trình.", "Lê Văn Khải", [("Chủ tịch HĐND tỉnh", "42")], ["chair"]),
    ("Ông K’Brêm, Trưởng thôn 3 nói đường tốt.", "K’Brêm", [("Trưởng thôn 3", None)], ["speaker"]),
    ("II. THÀNH PHẦN\n1. Ông Lê Văn Khải - Phó Chủ tịch UBND huyện - Trưởng đoàn\nIII. NỘI DUNG", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443"), ("Trưởng đoàn", "443")], ["chair"]),
    ("II. THÀNH PHẦN\n1. Bà Lê Thị Khải - Phó Chủ tịch UBND huyện - Thư ký\nIII. NỘI DUNG", "Lê Thị Khải", [("Phó Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Ông Lê Văn Khải, Trưởng Ban Dân vận nói về cách làm.", "Lê Văn Khải", [("Trưởng Ban Dân vận", "443")], ["speaker"]),
    ("Ông Lê Văn Khải, Chủ tịch HĐQT Công ty Sao Mai nói về giá cam.", "Lê Văn Khải", [("Chủ tịch HĐQT Công ty Sao Mai", None)], ["speaker"]),
    ("Chủ tịch UBND tỉnh Kiên Giang Lâm Minh Thành dự.", "Lâm Minh Thành", [("Chủ tịch UBND tỉnh Kiên Giang", "91")], ["attendee"]),
    ("Đó là khẳng định của ông Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["speaker"]),
    ("Đó là tài sản của ông Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["mentioned"]),
    ("Dự lễ có Chủ tịch UBND quận Tây Hồ Tô Thị Bích Châu.", "Tô Thị Bích Châu", [("Chủ tịch UBND quận Tây Hồ", "003")], ["attendee"]),
    ("Dự lễ có Chủ tịch UBND quận Ba Đình Sơn Hoàng Anh.", "Sơn Hoàng Anh", [("Chủ tịch UBND quận Ba Đình", "001")], ["attendee"]),
    ("Dự lễ có Chủ tịch UBND huyện Kỳ Anh Lê Văn Khải.", "Lê Văn Khải", [("Chủ tịch UBND huyện Kỳ Anh", "447")], ["attendee"]),
    ("Dự lễ có Chủ tịch UBND huyện Bến Cầu Lò Văn Hoàng.", "Lò Văn Hoàng", [("Chủ tịch UBND huyện Bến Cầu", "711")], ["attendee"]),
    ("Phó Chủ tịch UBND huyện Hồ Bá Thành cho biết xã còn khó.", "Hồ Bá Thành", [("Phó Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Đoàn do ông Lê Văn Khải, cố vấn Ban chỉ đạo Trung ương làm trưởng đoàn.", "Lê Văn Khải", [("cố vấn Ban chỉ đạo Trung ương", "VN")], ["chair"]),
    ("Dự có ông Lê Văn Khải, Bí thư Đảng ủy – Chủ tịch HĐND xã Thượng Lộc.", "Lê Văn Khải", [("Bí thư Đảng ủy", "18478"), ("Chủ tịch HĐND xã Thượng Lộc", "18478")], ["attendee"]),
    ("Dự có ông Lê Văn Khải, Trưởng phòng Tổ chức - Cán bộ Sở Nội vụ.", "Lê Văn Khải", [("Trưởng phòng Tổ chức - Cán bộ Sở Nội vụ", "42")], ["attendee"]),
    ("Ông Lê Văn Khải, nguyên Bí thư Huyện ủy (nhiệm kỳ 2010 - 2015), nguyên Chủ tịch UBND huyện nhớ lại.", "Lê Văn Khải", [("nguyên Bí thư Huyện ủy", "443"), ("nguyên Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Đc Lê Văn Khải, Phó Trưởng văn phòng Điều phối NTM huyện dự.", "Lê Văn Khải", [("Phó Trưởng văn phòng Điều phối NTM huyện", "443")], ["attendee"]),
    ("Ông Lê Văn Khải, Chủ tịch Hội đồng thẩm định, xét công nhận thôn kiểu mẫu của huyện chủ trì cuộc họp.", "Lê Văn Khải", [("Chủ tịch Hội đồng thẩm định", "443")], ["chair"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện đi cùng đoàn do tỉnh chủ trì.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["mentioned"]),
    ("Phát biểu kết luận cuộc họp, Chủ tịch UBND huyện Lê Văn Khải thống nhất kế hoạch.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Theo sau phần phát biểu là tiết mục của bà Lê Thị Khải.", "Lê Thị Khải", [], ["mentioned"]),
    ("II. THÀNH PHẦN\n- Ông: Lê Văn Khải   Chức vụ: Bí thư Đảng ủy\nIII. NỘI DUNG", "Lê Văn Khải", [("Bí thư Đảng ủy", None)], ["attendee"]),
    ("II. THÀNH PHẦN\n- Ông Lê Văn Khải, PCT UBND huyện: Trưởng đoàn\nIII. NỘI DUNG", "Lê Văn Khải", [("PCT UBND huyện", "443"), ("Trưởng đoàn", "443")], ["chair"]),
    ("Tổ trưởng: Lê Văn Khải\nTổ đã họp hai lần.", "Lê Văn Khải", [("Tổ trưởng", None)], ["mentioned"]),
    ("Nội dung: Lê Văn Khải, Chủ tịch UBND huyện nêu rõ.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("“Dân góp hơn nửa số tiền”. Ông Lê Văn Khải là người có uy tín.", "Lê Văn Khải", [], ["mentioned"]),
    ("Đó là chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Văn Khải.", "Lê Văn Khải", [("Phó Chủ tịch UBND tỉnh", "42")], ["speaker"]),
    ("Dưới sự chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Văn Khải, xã về đích.", "Lê Văn Khải", [("Phó Chủ tịch UBND tỉnh", "42")], ["mentioned"]),
    ("Cử tri Y Blăk Niê (xã Thượng Lộc) cho rằng đường vào buôn hư hỏng nặng.", "Y Blăk Niê", [], ["speaker"]),
    ("Cử tri H'Nga Byă phản ánh nước nhiễm phèn.", "H'Nga Byă", [], ["speaker"]),
    ("Ngày 15/5, Phó Chủ tịch UBND tỉnh Lê Văn Khải, người chủ trì, khen xã làm chắc.", "Lê Văn Khải", [("Phó Chủ tịch UBND tỉnh", "42")], ["chair", "speaker"]),
    ("Phó Chủ tịch UBND tỉnh Lê Văn Khải, người con của xã, về thăm trường.", "Lê Văn Khải", [("Phó Chủ tịch UBND tỉnh", "42")], ["mentioned"]),
    ("Điều hành hội nghị có đồng chí Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["chair"]),
    ("Đó là chỉ đạo của Bí thư Tỉnh ủy, Trưởng BCĐ NTM tỉnh Lê Văn Khải.", "Lê Văn Khải", [("Bí thư Tỉnh ủy", "42"), ("Trưởng BCĐ NTM tỉnh", "42")], ["speaker"]),
    ("Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh, Bí thư Huyện ủy Lê Văn Khải trao bằng.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["attendee"]),
    ("Sáng nay, Phó Chủ tịch UBND tỉnh Lê Văn Khải có buổi họp với hội đồng.", "Lê Văn Khải", [("Phó Chủ tịch UBND tỉnh", "42")], ["attendee"]),
    ("Dự có ông Lê Văn Khải, Chánh Văn phòng.", "Lê Văn Khải", [("Chánh Văn phòng", "443")], ["attendee"]),
    ("Bí thư Chi bộ Y Gát và dân làng làm đường.", "Y Gát", [("Bí thư Chi bộ", None)], ["mentioned"]),
    ("Huyện cảnh cáo ông Lê Văn Khải, nguyên Phó bí thư Huyện ủy nhiệm kỳ 2015-2020, nguyên Chủ tịch UBND huyện Can Lộc nhiệm kỳ 2016-2021; nguyên Chánh Văn phòng UBND huyện.", "Lê Văn Khải",
     [("nguyên Phó bí thư Huyện ủy", "443"), ("nguyên Chủ tịch UBND huyện Can Lộc", "443"), ("nguyên Chánh Văn phòng UBND huyện", "443")], ["mentioned"]),
    ("Ông Lê Văn Khải, Trưởng ban Dân tộc tỉnh Hà Tĩnh đến dự. Ông Lê Văn Khải, Trưởng ban Dân tộc tỉnh trao quà.", "Lê Văn Khải", [("Trưởng ban Dân tộc tỉnh Hà Tĩnh", "42")], ["attendee"]),
    ("Chủ nhiệm Ủy ban Dân tộc (UBDT) Lê Văn Khải dự.", "Lê Văn Khải", [("Chủ nhiệm Ủy ban Dân tộc (UBDT)", "VN")], ["attendee"]),
    ("Người ký: Lê Văn Khải\nQuyết định công nhận xã đạt chuẩn.", "Lê Văn Khải", [], ["signatory"]),
    ("Cùng dự có Phó Chủ tịch UBND xã H'Bơr Êban.", "H'Bơr Êban", [("Phó Chủ tịch UBND xã", None)], ["attendee"]),
    ("Tiếp đoàn có Bí thư Đảng ủy xã Thạch Lài, Chủ tịch HĐND xã.", "Thạch Lài", [("Bí thư Đảng ủy xã", None), ("Chủ tịch HĐND xã", None)], ["attendee"]),
    ("Bà Lê Thị Khải, Hiệu trưởng Trường Tiểu học Nguyễn Văn Trỗi, dự.", "Lê Thị Khải", [("Hiệu trưởng Trường Tiểu học Nguyễn Văn Trỗi", None)], ["attendee"]),
    ("Phó Chủ tịch UBND tỉnh Nguyễn Thiệp và đoàn về xã.", "Nguyễn Thiệp", [("Phó Chủ tịch UBND tỉnh", "42")], ["mentioned"]),
    ("Ông U Minh Khôi, Phó trưởng phòng Nông nghiệp huyện cho rằng còn khó.", "U Minh Khôi", [("Phó trưởng phòng Nông nghiệp huyện", "443")], ["speaker"]),
    ("Ngày 2/8, đồng chí Lê Văn Khải, Bí thư Huyện ủy có buổi kiểm tra tại xã Thượng Lộc.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["attendee"]),
    ("Đại diện huyện có đồng chí Lê Văn Khải: Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Huyện ủy.", "Lê Văn Khải", [("Ủy viên Ban Thường vụ", "443"), ("Trưởng ban Tổ chức Huyện ủy", "443")], ["attendee"]),
    ("Ông Lê Văn Khải, Bí thư Chi bộ kiêm Trưởng thôn Đông Mỹ, xã Thượng Lộc hiến đất.", "Lê Văn Khải", [("Bí thư Chi bộ", "18478"), ("Trưởng thôn Đông Mỹ", "18478")], ["mentioned"]),
    ("Xã Khánh Lộc đi đầu. Mười năm làm trưởng thôn, ông Lê Văn Khải (SN 1960, thôn Đông Mỹ, xã Thượng Lộc) vẫn lo.", "Lê Văn Khải", [("trưởng thôn", "18478")], ["mentioned"]),
    ("Kỳ họp do ông Lê Văn Khải, Chủ tịch HĐND huyện chủ trì.", "Lê Văn Khải", [("Chủ tịch HĐND huyện", "443")], ["chair"]),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy giám sát những việc mà người dân trong thôn phản ánh.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["mentioned"]),
    ("Giám đốc Sở Nông nghiệp và Môi trường Lê Văn Khải phát biểu.", "Lê Văn Khải", [("Giám đốc Sở Nông nghiệp và Môi trường", "42")], ["speaker"]),
    ("Chủ tịch HĐQT Công ty CP Hoàng Gia Lê Văn Khải phát biểu.", "Lê Văn Khải", [("Chủ tịch HĐQT Công ty CP Hoàng Gia", None)], ["speaker"]),
    ("Ông Lê Văn Khải, Trưởng BCĐ xây dựng NTM huyện cho biết.", "Lê Văn Khải", [("Trưởng BCĐ xây dựng NTM huyện", "443")], ["speaker"]),
    ("Ông Lê Văn Khải, Trưởng phòng Kinh tế, Hạ tầng và Đô thị huyện cho biết.", "Lê Văn Khải", [("Trưởng phòng Kinh tế, Hạ tầng và Đô thị huyện", "443")], ["speaker"]),
    ("Hiệu trưởng Trường Tiểu học Lê Thị Khải phát biểu.", "Lê Thị Khải", [("Hiệu trưởng Trường Tiểu học", None)], ["speaker"]),
    ("Dự có già làng Clâu Bhao (thôn 3).", "Clâu Bhao", [("già làng", None)], ["attendee"]),
    ("Chủ tịch UBND huyện A Lưới Lê Mạnh Khải cho biết đường tốt.", "Lê Mạnh Khải", [("Chủ tịch UBND huyện A Lưới", "481")], ["speaker"]),
    ("Bí thư Đảng ủy xã Y Tý Sùng A Khải cho biết đường tốt.", "Sùng A Khải", [("Bí thư Đảng ủy xã Y Tý", None)], ["speaker"]),
    ("Chủ tịch UBND huyện M'Đrắk Hà Hoàng Khải cho biết đường tốt.", "Hà Hoàng Khải", [("Chủ tịch UBND huyện M'Đrắk", "652")], ["speaker"]),
    ("Tham gia đoàn có Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lê Hồng Thái.", "Lê Hồng Thái", [("Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh", "42")], ["attendee"]),
    ("Trưởng thôn Triệu Văn Khải giới thiệu nhà văn hóa.", "Triệu Văn Khải", [("Trưởng thôn", None)], ["mentioned"]),
    ("Già làng Y Hai Ayun, người có uy tín, vẫn lên rẫy. Già Y Hai chia sẻ cách trồng tiêu.", "Y Hai Ayun", [("Già làng", None)], ["speaker"]),
    ("Ông Y Dinh Niê, Trưởng buôn đã đến. Ông Y Dinh nói đường tốt.", "Y Dinh Niê", [("Trưởng buôn", None)], ["speaker"]),
    ("Già làng Y-Djăk Ayun nói đường tốt.", "Y-Djăk Ayun", [("Già làng", None)], ["speaker"]),
    ("Ông Lê Văn Khải, Phó Chủ tịch Hội đồng thẩm định thông qua hồ sơ.", "Lê Văn Khải", [("Phó Chủ tịch Hội đồng thẩm định", "443")], ["mentioned"]),
    ("Dự có ông Lê Văn Khải, Ủy viên Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch.", "Lê Văn Khải", [("Ủy viên Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội", "VN"), ("Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch", "42")], ["attendee"]),
    ("Ông Lê Văn Khải, Trưởng Đoàn đại biểu Quốc hội (ĐBQH) tỉnh Hà Tĩnh phát biểu.", "Lê Văn Khải", [("Trưởng Đoàn đại biểu Quốc hội (ĐBQH) tỉnh Hà Tĩnh", "42")], ["speaker"]),
    ("Thay mặt Đoàn ĐBQH tỉnh, bà Lê Thị Khải giải trình.", "Lê Thị Khải", [], ["speaker"]),
    ("ĐBQH tỉnh Lê Thị Khải giải trình.", "Lê Thị Khải", [("ĐBQH tỉnh", "42")], ["speaker"]),
    ("Dưới sự chủ trì của ông Lê Văn Khải - Chủ tịch UBND huyện, UBND huyện họp thường kỳ.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["chair"]),
    ("Bà Lê Thị Khải, Trưởng Ban Pháp chế, nói. Đoàn do bà Lê Thị Khải, Trưởng Ban Pháp chế, HĐND tỉnh dẫn đầu.", "Lê Thị Khải", [("Trưởng Ban Pháp chế, HĐND tỉnh", "42")], ["chair", "speaker"]),
    ("Huyện kỷ luật hai lãnh đạo UBND xã Thượng Lộc là ông Lê Văn Khải (Chủ tịch) và một cấp phó.", "Lê Văn Khải", [("Chủ tịch", "18478")], ["mentioned"]),
    ("UBND xã Thượng Lộc xin lỗi dân. Ông Lê Văn Khải (Chủ tịch) nhận lỗi.", "Lê Văn Khải", [("Chủ tịch", "443")], ["speaker"]),
    ("Ông Lê Văn Khải đã có 19 năm gắn bó với chức danh thôn trưởng.", "Lê Văn Khải", [("thôn trưởng", None)], ["mentioned"]),
    ("Ông Lê Văn Khải hứa nếu được bầu làm đại biểu HĐND tỉnh sẽ gần dân.", "Lê Văn Khải", [], ["speaker"]),
    ("Đi cùng đoàn có ông Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["attendee"]),
    ("Phó Chủ tịch UBND huyện - Lê Văn Khải và cử tri 3 xã dự.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Đoàn gồm bà Lê Thị Khải, Phó Chủ tịch HĐND tỉnh; lãnh đạo huyện đã đến tiếp xúc cử tri xã Thượng Lộc.", "Lê Thị Khải", [("Phó Chủ tịch HĐND tỉnh", "42")], ["attendee"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã bị dân phản ánh và cử tri gửi đơn.", "Lê Văn Khải", [("Chủ tịch UBND xã", None)], ["mentioned"]),
    ("Toàn cảnh phiên họp. Ảnh: Lê Văn Khải\nHọp đến trưa.", "Lê Văn Khải", [], ["author"]),
    ("Đoàn do Giám đốc Sở Nông nghiệp và Phát triển nông thôn Lê Thanh Hòa dẫn đầu.", "Lê Thanh Hòa", [("Giám đốc Sở Nông nghiệp và Phát triển nông thôn", "42")], ["chair"]),
    ("Xã Nông thôn Lê Thanh chưa có. Ông Lê Văn Khải nói đường tốt.", "Lê Văn Khải", [], ["speaker"]),
    ("Đại biểu HĐND tỉnh Lê Văn Khải cùng dự. Tại hội nghị, đại biểu HĐND tỉnh thông tin với cử tri.", "Lê Văn Khải", [("Đại biểu HĐND tỉnh", "42")], ["speaker", "attendee"]),
    ("Thừa ủy quyền của Chủ tịch UBND tỉnh, Bí thư Huyện ủy Lê Văn Khải trao bằng cho xã.", "Lê Văn Khải", [("Bí thư Huyện ủy", "443")], ["attendee"]),
    ("Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Lê Văn Khải trao khen thưởng.", "Lê Văn Khải", [("Phó Bí thư Huyện ủy", "443"), ("Chủ tịch UBND huyện", "443")], ["attendee"]),
    ("Ông Lê Văn Khải- Ủy viên Ban Thường vụ Tỉnh ủy-Phó Chủ tịch UBND tỉnh đồng thời là Chủ tịch Hội đồng thẩm định chủ trì cuộc họp.", "Lê Văn Khải", [("Ủy viên Ban Thường vụ Tỉnh ủy", "42"), ("Phó Chủ tịch UBND tỉnh", "42"), ("Chủ tịch Hội đồng thẩm định", "42")], ["chair"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện đã dành hơn 4 giờ để chủ trì buổi đối thoại.", "Lê Văn Khải", [("Chủ tịch UBND huyện", "443")], ["chair"]),
    ("Dưới sự điều hành của ông Lê Văn Khải, Chủ tịch HĐND huyện, kỳ họp thông qua 5 nghị quyết.", "Lê Văn Khải", [("Chủ tịch HĐND huyện", "443")], ["chair"]),
    ("Chủ tịch HĐQT kiêm Giám đốc HTX Thượng Lộc Lê Văn Khải nói về cam.", "Lê Văn Khải", [("Chủ tịch HĐQT", None), ("Giám đốc HTX Thượng Lộc", None)], ["speaker"]),
    ("Ông Lê Văn Khải, Giám đốc Sở Tài chính giải trình về vốn.", "Lê Văn Khải", [("Giám đốc Sở Tài chính", "42")], ["speaker"]),
]
NOBODY = [
    "Xã Nguyễn Huệ đạt chuẩn năm 2015.",
    "Đường Lê Duẩn vừa được trải nhựa.",
    "Trường THCS Phan Đình Phùng khánh thành.",
    "Thị trấn Nghèn ra quân chỉnh trang đô thị.",
    "Cầu Trần Hưng Đạo nối hai xã.",
    "Quỹ Nguyễn Thái Bình tặng quà.",
    "Bộ Chính trị ban hành nghị quyết.",
    "Giải bóng đá Cúp Hùng Vương khai mạc.",
    "Đoàn đi thăm Bà Rịa Vũng Tàu.",
    "Ông Trưởng Ban Chỉ Đạo cho biết.",
    "Chủ tịch UBND huyện trả lời phỏng vấn của Báo Hà Tĩnh.",
    "Sáp nhập thị trấn Ba Hàng Đồi vào xã An Nghĩa.",
    "Chủ tịch UBND tỉnh HÀ TĨNH kiểm tra Chương trình MTQG xây dựng NTM.",
    "Bí thư Đảng ủy xã THƯỢNG LỘC nói về cách làm.",
    "LÊ LỢI ĐỔI MỚI KINH TẾ",
    "Vitamin K'Brêm giúp cây tốt.",
    "Anh bảo H' là chữ đầu.",
    "Trường Chính trị Hoàng Đình Giong mở lớp cho cán bộ.",
    "Quỹ khuyến học Nguyễn Văn Trỗi tặng quà.",
    "Tỉnh Nghệ An có 3 xã gồm: Đông Lộc, Anh Sơn Đông và Nhân Hòa.",
    "Đường Lê Văn Khải đã thông xe.",
    "Tổ hợp Sao Mai Xanh - Phó phòng Nông nghiệp huyện đã kiểm tra.",
    "Bí thư Đảng ủy xã Kim Sơn nói dân tin thì việc gì cũng xong.",
    "Khu H Tầng 2, Trưởng thôn 3 cho biết.",
    "Chủ tịch UBND xã Thượng Lộc cho biết xã đạt chuẩn.",
]


@pytest.mark.parametrize(("text", "name", "positions", "roles"), ROWS)
def test_official(read: Read, text: str, name: str, positions: list[tuple[str, str | None]], roles: list[str]) -> None:
    (found,) = read("official", text, scope="443")
    assert found["name"] == name
    assert [(p["title"], p.get("place")) for p in found["positions"]] == positions
    assert found["roles"] == roles


def test_who_is_heard_does_not_chair(read: Read) -> None:
    found = read("official", "Dưới sự chủ trì của ông Lê Văn Khải, hội nghị đã nghe bà Hà Thị Mận, Chánh Văn phòng trình bày dự thảo.", scope="443")
    assert [(r["name"], r["roles"]) for r in found] == [("Lê Văn Khải", ["chair"]), ("Hà Thị Mận", ["speaker"])]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(read: Read, text: str) -> None:
    assert read("official", text, scope="443") == []


HIGHLANDERS = [
    "Y Thanh Hà Niê Kđăm", "H' Lý Niê", "H Bông M'lô", "Y Quân BKrông", "H'Nga Êban", "Nay H'Soan", "Nay Kiệt", "Ralan Bleo", "A Hiếp", "Y Mẩy", "K'Broi", "Ka Nhung",
    "Bloong Lười", "Đưng Gur Ha Sơn", "Zơ Râm Bốn", "Ríah Nhứt", "Bo Bo Thạnh", "Mách Sa Ly", "Khoàng Á Lừ", "Chớ A Sình", "Thạch Đi", "Chau Sóc Mây",
]  # fmt: skip


@pytest.mark.parametrize("name", HIGHLANDERS)
@pytest.mark.parametrize(
    "text", ["Ông {}, Chủ tịch UBND xã Thượng Lộc cho biết đường còn khó.", "Chủ tịch UBND xã Thượng Lộc {} cho biết đường còn khó.", "{}, Trưởng thôn 3, cho biết bà con hiến đất.",
             "Dự hội nghị có các đồng chí: {} - Bí thư Huyện ủy."]
)  # fmt: skip
def test_names_of_the_highlands(read: Read, name: str, text: str) -> None:
    (found,) = read("official", text.format(name), scope="443")
    assert (found["name"], len(found["positions"])) == (name, 1)


def test_two_names_two_titles(read: Read) -> None:
    text = "Chủ trì hội nghị có các đồng chí: Bí thư Huyện ủy Lê Văn Khải, Chủ tịch UBND huyện Trần Thị Loan."
    assert [(o["name"], [p["title"] for p in o["positions"]]) for o in read("official", text, scope="443")] == [
        ("Lê Văn Khải", ["Bí thư Huyện ủy"]),
        ("Trần Thị Loan", ["Chủ tịch UBND huyện"]),
    ]


@pytest.mark.parametrize(
    ("text", "scope", "place"),
    [
        ("Ông Lê Văn Khải, Chủ tịch UBND thành phố cho biết.", "412", "412"),
        ("Ông Lê Văn Khải, Bí thư Thành ủy cho biết.", "412", "412"),
        ("Ông Lê Văn Khải, Phó Chủ tịch HĐND TP cho biết.", "271", "01"),
        ("Ông Lê Văn Khải, Phó Chủ tịch UBND TX cho biết.", "31966", "959"),
        ("Ông Lê Văn Khải, Chủ tịch UBND tỉnh cho biết.", "412", "40"),
        ("Ông Lê Văn Khải, Chủ tịch UBND thành phố Hà Tĩnh cho biết.", "443", "436"),
    ],
)
def test_the_city_is_the_one_that_the_text_is_about(read: Read, text: str, scope: str, place: str) -> None:
    (found,) = read("official", text, published="2019-05-05", scope=scope)
    assert [p["place"] for p in found["positions"]] == [place]


def test_titles_in_brackets_are_of_the_name_before_them(read: Read) -> None:
    text = "Huyện kỷ luật ông Lê Văn Khải (nguyên Bí thư Đảng ủy, Chủ tịch HĐND xã), Trần Văn Loan (nguyên kế toán ngân sách xã) và Hà Văn Mận (nguyên Trưởng Công an xã)."
    assert [[p["title"] for p in o["positions"]] for o in read("official", text, scope="18478")] == [
        ["nguyên Bí thư Đảng ủy", "Chủ tịch HĐND xã"], ["nguyên kế toán ngân sách xã"], ["nguyên Trưởng Công an xã"],
    ]  # fmt: skip


def test_deputies_of_one_group(read: Read) -> None:
    text = "Tổ đại biểu gồm các đại biểu Lê Văn Khải, Chủ tịch MTTQ tỉnh; Trần Văn Loan, Trưởng Ban Pháp chế HĐND tỉnh và đại biểu Hà Văn Mận đã có buổi tiếp xúc cử tri xã Thượng Lộc."
    assert [([p["title"] for p in o["positions"]], o["roles"]) for o in read("official", text, scope="443")] == [
        (["Chủ tịch MTTQ tỉnh"], ["attendee"]), (["Trưởng Ban Pháp chế HĐND tỉnh"], ["attendee"]), ([], ["attendee"]),
    ]  # fmt: skip


def test_one_plural_title_for_two(read: Read) -> None:
    text = "Thanh tra làm việc với hai cán bộ địa chính Phùng Văn Hải, Lê Thị Nga ở xã Thượng Lộc."
    assert [[p["title"] for p in o["positions"]] for o in read("official", text, scope="18478")] == [["cán bộ địa chính"], ["cán bộ địa chính"]]


def test_a_person_is_one_record_however_often_named(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND huyện dự lễ. Ông Khải đề nghị các xã cố gắng. Chủ tịch UBND huyện nhấn mạnh vai trò của dân."
    (found,) = read("official", text, scope="443")
    assert [text[s:e] for s, e in found["mentions"]] == ["Lê Văn Khải", "Ông Khải", "Chủ tịch UBND huyện"]
    assert found["roles"] == ["speaker", "attendee"]


def test_a_title_beside_the_name_is_no_further_mention(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND huyện dự lễ. Ông Lê Văn Khải, Chủ tịch UBND huyện cho biết đường tốt."
    (found,) = read("official", text, scope="443")
    assert [text[s:e] for s, e in found["mentions"]] == ["Lê Văn Khải", "Lê Văn Khải"]


def test_the_leader_of_the_guests_ends_no_list_of_those_present(read: Read) -> None:
    text = "Dự hội nghị, về phía huyện có đồng chí Lê Văn Khải, Bí thư Huyện ủy làm Trưởng đoàn; đồng chí Trần Thị Loan, Chủ tịch UBND huyện."
    assert [o["roles"] for o in read("official", text, scope="443")] == [["chair", "attendee"], ["attendee"]]


def test_minutes_tell_who_was_there_and_who_signed(read: Read) -> None:
    text = (
        "BIÊN BẢN HỌP\nThời gian: 14 giờ 00, ngày 14/3/2016.\nII. Thành phần:\n1. Ông Lê Văn Khải, Chủ tịch UBND huyện - chủ trì;\n"
        "2. Bà Trần Thị Loan, Trưởng phòng Nông nghiệp;\nIII. Nội dung:\nHọp bàn kế hoạch.\n\nTHƯ KÝ\n(đã ký)\nNguyễn Văn Hợi\n"
    )
    roles = {o["name"]: o["roles"] for o in read("official", text, published="2016-03-14", scope="443")}
    assert roles == {"Lê Văn Khải": ["chair"], "Trần Thị Loan": ["attendee"], "Nguyễn Văn Hợi": ["signatory"]}


def test_a_column_of_signatures_without_a_post_has_none(read: Read) -> None:
    text = ("BIÊN BẢN\nKiểm tra tiến độ tại xã Thượng Lộc\nHồi 8 giờ ngày 14/3/2016, đoàn làm việc.\n\nTRƯỞNG ĐOÀN                 ĐẠI DIỆN XÃ                  THƯ KÝ\n"
            "                            CHỦ TỊCH\n(Đã ký)                     (Đã ký)                      (Đã ký)\nLê Văn Khải                 Trần Văn Loan                Nguyễn Văn Hợi\n")  # fmt: skip
    posts = {o["name"]: [p["title"] for p in o["positions"]] for o in read("official", text, published="2016-03-14", scope="443")}
    assert posts == {"Lê Văn Khải": ["TRƯỞNG ĐOÀN"], "Trần Văn Loan": ["CHỦ TỊCH"], "Nguyễn Văn Hợi": []}


def test_who_signs_is_of_the_body_whose_paper_it_is(read: Read) -> None:
    text = ("UBND TỈNH HÀ TĨNH\nVĂN PHÒNG ĐIỀU PHỐI NTM\nSố: 145/TB-VPĐP\nHà Tĩnh, ngày 28 tháng 11 năm 2016\nTHÔNG BÁO\nKết luận tại buổi làm việc với huyện Can Lộc\n"
            "Giao UBND huyện Can Lộc hoàn thiện hồ sơ.\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(Đã ký)\nLê Văn Khải\n")  # fmt: skip
    (found,) = read("official", text, published="2016-11-29", scope="443")
    assert [(p["title"], p["place"]) for p in found["positions"]] == [("PHÓ CHÁNH VĂN PHÒNG", "42")]


def test_the_chair_named_by_that_alone(read: Read) -> None:
    text = "Đoàn công tác do ông Lê Văn Khải, Phó Chủ tịch UBND huyện làm trưởng đoàn kiểm tra xã Thượng Lộc. Trưởng đoàn yêu cầu xã khắc phục."
    (found,) = read("official", text, scope="443")
    assert ([text[s:e] for s, e in found["mentions"]], found["roles"]) == (["Lê Văn Khải", "Trưởng đoàn"], ["chair", "speaker"])


def test_all_of_a_list_chair(read: Read) -> None:
    text = "Đồng chủ trì hội nghị: các đồng chí Lê Văn Khải, Bí thư Huyện ủy; Trần Thị Loan, Chủ tịch UBND huyện. Dự có ông Hà Văn Mận."
    assert [(o["name"], o["roles"]) for o in read("official", text, scope="443")] == [("Lê Văn Khải", ["chair"]), ("Trần Thị Loan", ["chair"]), ("Hà Văn Mận", ["attendee"])]
    text = "Chủ trì tại điểm cầu huyện: ông Lê Văn Khải, Bí thư Huyện ủy; cùng dự có bà Trần Thị Loan, Chủ tịch UBND huyện."
    assert [o["roles"] for o in read("official", text, scope="443")] == [["chair"], ["attendee"]]


def test_a_bare_title_that_gives_orders(read: Read) -> None:
    text = "Ông Lê Văn Khải, Phó Chủ tịch UBND huyện đi cùng đoàn. Phó Chủ tịch UBND huyện giao phòng Nông nghiệp theo dõi."
    (found,) = read("official", text, scope="443")
    assert [text[s:e] for s, e in found["mentions"]] == ["Lê Văn Khải", "Phó Chủ tịch UBND huyện"]


def test_two_who_chair_are_not_one(read: Read) -> None:
    text = "Ông Lê Văn Khải và bà Trần Thị Loan đồng chủ trì hội nghị. Chủ trì yêu cầu các xã khắc phục."
    assert [o["roles"] for o in read("official", text, scope="443")] == [["chair"], ["chair"]]


def test_a_post_behind_a_dash_is_of_the_name_before(read: Read) -> None:
    found = read("official", "Tiếp đoàn có các đồng chí Lê Văn Khải - Bí thư Đảng ủy, Hà Thị Tư - Chủ tịch UBND xã.", scope="443")
    assert [(o["name"], [p["title"] for p in o["positions"]]) for o in found] == [
        ("Lê Văn Khải", ["Bí thư Đảng ủy"]),
        ("Hà Thị Tư", ["Chủ tịch UBND xã"]),
    ]
    found = read("official", "Dự có ông Lê Văn Khải - Bí thư Đảng ủy, Chủ tịch UBND xã Hà Thị Tư.", scope="443")
    assert next((o["name"], [p["title"] for p in o["positions"]]) for o in found) == ("Lê Văn Khải", ["Bí thư Đảng ủy"])


def test_posts_right_behind_a_name_when_the_comma_is_forgotten(read: Read) -> None:
    text = "Dự buổi tiếp xúc có ông Trần Văn Chiến bí thư huyện ủy Can Lộc, ông Lê Văn Tuân phó trưởng ban pháp chế HĐND tỉnh."
    found = read("official", text, scope="443")
    assert [[p["title"] for p in r["positions"]] for r in found] == [["bí thư huyện ủy Can Lộc"], ["phó trưởng ban pháp chế HĐND tỉnh"]]
    found = read("official", "Ông Trần Văn Chiến Chủ tịch UBND xã Thượng Lộc cho biết xã về đích.", scope="443")
    assert [(r["name"], [p["title"] for p in r["positions"]]) for r in found] == [("Trần Văn Chiến", ["Chủ tịch UBND xã Thượng Lộc"])]
    text = "Tiếp đoàn có ông Bùi Văn Ba, Chủ tịch UBND huyện Hồ Văn Sáu và cán bộ xã."
    found = read("official", text, scope="443")
    assert [(r["name"], [p["title"] for p in r["positions"]]) for r in found] == [("Bùi Văn Ba", []), ("Hồ Văn Sáu", ["Chủ tịch UBND huyện"])]


def test_names_of_which_only_letters_are_given(read: Read) -> None:
    found = read("official", "Bà L.T.H. (thôn Đông) kể lại; ông N.V.T, Trưởng thôn Đông, nhận lỗi; TP. Hà Tĩnh rà soát.", scope="443")
    assert [(r["name"], [p["title"] for p in r["positions"]]) for r in found] == [("L.T.H", []), ("N.V.T", ["Trưởng thôn Đông"])]


def test_who_gives_a_talk_of_guidance_speaks(read: Read) -> None:
    (found,) = read("official", "Tại đại hội, đồng chí Lê Văn Khải, Bí thư Tỉnh ủy đã phát biểu chỉ đạo.", scope="443")
    assert found["roles"] == ["speaker"]
    (found,) = read("official", "Ông Lê Văn Khải, Trưởng Ban Chỉ đạo huyện trồng cây.", scope="443")
    assert found["roles"] == ["mentioned"]


def test_the_part_somebody_plays_there_is_no_post(read: Read) -> None:
    text = "Đoàn do ông Lê Văn Khải, Phó Giám đốc Sở Nông nghiệp làm trưởng đoàn đã về xã. Trưởng đoàn Lê Văn Khải đánh giá cao cách làm."
    (found,) = read("official", text, scope="443")
    assert ([p["title"] for p in found["positions"]], found["roles"]) == (["Phó Giám đốc Sở Nông nghiệp"], ["chair", "speaker"])
    text = "Ông Lê Văn Khải, Phó Chủ tịch UBND huyện - người chủ trì hội nghị so sánh hai xã."
    (found,) = read("official", text, scope="443")
    assert [p["title"] for p in found["positions"]] == ["Phó Chủ tịch UBND huyện"]
    text = "BIÊN BẢN HỌP\n\nChủ trì: ông Trần Văn Thưởng - Chủ tịch HĐND xã. Thư ký: bà Hà Thị Nhâm - Văn phòng - Thống kê.\n\nXã họp về nợ.\n\nTHƯ KÝ                  CHỦ TRÌ\nHà Thị Nhâm             Trần Văn Thưởng\n"
    found = read("official", text, scope="18478")
    assert [([p["title"] for p in r["positions"]], r["roles"]) for r in found] == [
        (["Chủ tịch HĐND xã"], ["chair", "signatory"]),
        (["Văn phòng - Thống kê"], ["attendee", "signatory"]),
    ]


def test_a_plural_post_before_a_colon(read: Read) -> None:
    text = "Dự họp có các đồng chí Phó Chủ tịch UBND huyện: Cà Văn Duyên, Lê Hồng Sơn; Chánh Văn phòng Vũ Văn Minh. Các xã cử người dự: Hà Văn Tám."
    found = read("official", text, scope="443")
    assert [[(p["title"], p["place"]) for p in r["positions"]] for r in found] == [
        [("Phó Chủ tịch UBND huyện", "443")],
        [("Phó Chủ tịch UBND huyện", "443")],
        [("Chánh Văn phòng", "443")],
        [],
    ]


def test_the_absent_were_not_there(read: Read) -> None:
    text = "Thành phần: 11/13 ủy viên có mặt; vắng 02 (đồng chí Trương Đức Soạn - Chủ nhiệm UBKT, đồng chí Phạm Thị Chi - Trưởng Ban Dân vận)."
    found = read("official", text, scope="443")
    assert [(r["roles"], [(p["title"], p["place"]) for p in r["positions"]]) for r in found] == [
        (["mentioned"], [("Chủ nhiệm UBKT", "443")]),
        (["mentioned"], [("Trưởng Ban Dân vận", "443")]),
    ]
