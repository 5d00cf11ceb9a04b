"""What the pages say, in Vietnamese and English. A value that has no row here is shown as it is."""

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
WORDS: dict[str, tuple[str, str]] = {  # key: (Vietnamese, English)
    "site": ("Nông thôn mới qua báo chí", "New rural development in the news"),
    "search": ("Tìm", "Search"),
    "hint": ("không cần dấu: xa thuong loc", "accents are not needed: xa thuong loc"),
    "documents": ("bài", "articles"),
    "facts": ("dữ kiện", "facts"),
    "all": ("tất cả", "all"),
    "nothing": ("Không tìm thấy gì.", "Nothing was found."),
    "tables": ("Bảng dữ liệu", "Tables"),
    "absent": ("Không có trang này.", "There is no such page."),
    "more": ("trang sau", "next page"),
    "type": ("Loại", "Type"),
    "province": ("Tỉnh", "Province"),
    "district": ("Huyện", "District"),
    "year": ("Năm đăng", "Published"),
    "status": ("Trạng thái", "Status"),
    "standard": ("Chuẩn", "Standard"),
    "evidence": ("Chứng cứ", "Evidence"),
    "says": ("Nội dung", "Says"),
    "article": ("Bài", "Article"),
    "of_year": ("Năm", "Year"),
    "lineage": ("Các thời kỳ", "Forms over time"),
    "before": ("trước đó", "before"),
    "after": ("sau đó", "after"),
    "in_force": ("đến nay", "in force"),
    "neighbours": ("Đơn vị lân cận (cùng đơn vị cấp trên)", "Units beside it (below the same unit)"),
    "today": ("Nay là", "Today"),
    "above": ("Thuộc", "Part of"),
    "same_name": ("Những bài nêu tên này; có thể là nhiều người trùng tên.", "Articles with this name; they may be about several persons."),
    "reached": ("Đơn vị đạt chuẩn theo năm", "Units that reached a standard, by year"),
    "aims": ("Mục tiêu và kết quả theo năm (đơn vị)", "Targets and achievements by year (units)"),
    "target_bar": ("mục tiêu", "target"),
    "achieved_bar": ("đạt", "achieved"),
    "official": ("cán bộ", "official"),
    "meeting": ("hội nghị", "meeting"),
    "place": ("địa danh", "place"),
    "criterion": ("tiêu chí", "criterion"),
    "figure": ("số liệu", "figure"),
    "attainment": ("đạt chuẩn", "attainment"),
    "legal_reference": ("văn bản", "legal reference"),
    "statement": ("phát biểu", "statement"),
    "achieved": ("đạt", "achieved"),
    "not_achieved": ("chưa đạt", "not achieved"),
    "target": ("mục tiêu", "target"),
    "registered": ("đăng ký", "registered"),
    "forecast": ("ước", "forecast"),
    "required": ("quy định", "required"),
    "recognized": ("được công nhận", "recognized"),
    "eligible": ("đủ điều kiện", "eligible"),
    "ntm": ("nông thôn mới", "new rural"),
    "ntm_advanced": ("nâng cao", "advanced"),
    "ntm_model": ("kiểu mẫu", "model"),
    "urban_civilized": ("đô thị văn minh", "civilized urban"),
    "model_village": ("khu dân cư kiểu mẫu", "model village"),
    "chair": ("chủ trì", "chair"),
    "speaker": ("phát biểu", "speaker"),
    "attendee": ("dự", "attendee"),
    "signatory": ("ký", "signatory"),
    "author": ("tác giả", "author"),
    "mentioned": ("được nêu", "mentioned"),
    "total": ("tổng số", "total"),
    "new": ("mới", "new"),
    "average": ("bình quân", "average"),
    "remaining": ("còn lại", "remaining"),
    "change": ("biến động", "change"),
    "increase": ("tăng", "increase"),
    "decrease": ("giảm", "decrease"),
    "interim_review": ("sơ kết", "interim review"),
    "final_review": ("tổng kết", "final review"),
    "briefing": ("giao ban", "briefing"),
    "deployment": ("triển khai", "deployment"),
    "appraisal": ("thẩm định", "appraisal"),
    "training": ("tập huấn", "training"),
    "inspection": ("kiểm tra", "inspection"),
    "ceremony": ("buổi lễ", "ceremony"),
    "working_session": ("làm việc", "working session"),
    "contest": ("hội thi", "contest"),
    "directive": ("yêu cầu", "directive"),
    "shortcoming": ("hạn chế", "shortcoming"),
    "assessment": ("đánh giá", "assessment"),
    "commitment": ("cam kết", "commitment"),
    "village": ("thôn, xóm", "village"),
    "commune": ("xã", "commune"),
}
UNITS = {  # what figures are counted in, as a Vietnamese reader writes it; "" where the counted noun says it
    "count": "", "percent": "%", "VND": "đồng", "person": "người", "household": "hộ", "day": "ngày", "month": "tháng", "year": "năm", "tonne": "tấn",
    "commune": "xã", "criteria": "tiêu chí", "village": "thôn", "litre": "lít",
}  # fmt: skip
PHRASES = {  # of a record in one line: (Vietnamese, English); {0} is what the record says
    "today": ("nay là {0}", "today {0}"), "more": ("{0} và {1} đơn vị khác", "{0} and {1} more"), "undecided": ("chưa rõ: {0}", "undecided: {0}"),
    "no_code": ("không có mã", "no code"), "in": ("thuộc {0}", "in {0}"), "chairs": ("{0} chủ trì", "chaired by {0}"), "number": ("tiêu chí số {0}", "criterion {0}"),
    "set": ("theo {0}", "of {0}"), "of": ("{0}/{1}", "{0} of {1}"), "having": ("đạt {0}", "having {0}"), "plan": ("{0} % kế hoạch", "{0} % of plan"),
    "as_of": ("tính đến {0}", "as of {0}"), "by": ("{0} quyết định", "by {0}"), "to": ("gửi {0}", "to {0}"), "paper": ("lời của báo", "the paper"),
}  # fmt: skip


def say(word: str, language: str) -> str:
    """The word of a key in a language."""
    found = WORDS.get(word)
    return word if found is None else found[list(LANGUAGES).index(language)]


def phrase(name: str, language: str, *said: object) -> str:
    """A phrase with what the record says in it."""
    return PHRASES[name][list(LANGUAGES).index(language)].format(*said)


def unit(name: str) -> str:
    """ "VND/person/year" -> "đồng/người/năm"."""
    return "/".join(UNITS.get(part, part) for part in name.split("/"))
