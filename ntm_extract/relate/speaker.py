"""SPEAKER: who says a sentence: a person, a bare title or a body before the verb; a quotation goes on with the speaker before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.relate.analysis import Analysis

_BODY = re.compile(r"(?<!\w)(?P<who>(?:[Ll]ãnh đạo|UBND|HĐND|Văn phòng|Ban [Cc]hỉ đạo|BCĐ|Bộ|Sở|Thanh tra|Huyện uỷ|Huyện ủy|Tỉnh uỷ|Tỉnh ủy|Đoàn|Ban|Phòng|Hội|Chính phủ|Đảng ủy|Đảng uỷ|Huyện|Tỉnh|Xã|Thành phố|[Hh]uyện|[Tt]ỉnh|[Xx]ã|[Cc]ử tri|[Nn]gười dân)(?:\s[\wÀ-ỹ&\-]+){0,9}?)\s(?:cũng\s|đã\s|vừa\s|còn\s|tiếp tục\s|vừa có văn bản\s|có văn bản\s)*(?P<verb>cho biết|cho hay|cho rằng|khẳng định|yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo|xác nhận|thông tin|lưu ý|giao|kết luận|nhận định|đánh giá|chỉ ra)(?!\w)")


class Speaker(NamedTuple):
    """``who``: an official's full name or a body as written; ``verb_end``: where the reporting verb ends (canonical), -1 when carried over."""

    who: str
    verb_start: int
    verb_end: int


def speaker_of(analysis: Analysis, low: int, high: int) -> Speaker | None:
    """Who reports in the sentence ``[low, high)``; None when nobody is named there."""
    says = [m for m in analysis.labelled("cue.attribution", low, high) if m.label.endswith("say")]
    kept = [m for m in says if not any(o.start <= m.start and m.end <= o.end and o != m for o in says)]
    who = [(start, end, e.name) for e in analysis.people if "author" not in e.roles for start, end in e.mentions if low <= start < high]
    for verb in kept:
        before = [w for w in who if w[1] <= verb.start and not re.search(r"[;\"“”]", analysis.text.key[w[1] : verb.start])]
        if before:
            nearest = max(before, key=lambda w: w[1])
            gap = analysis.text.key[nearest[1] : verb.start]
            if len(gap.split()) <= 24:
                return Speaker(nearest[2], verb.start, verb.end)
    for start, end, name in who:
        if re.search(r"(?:theo|phát biểu của|ý kiến của|lời|chia sẻ của)\s(?:ông\s|bà\s|đồng chí\s|đ/c\s)?$", analysis.text.key[max(low, start - 22) : start]):
            comma = analysis.text.key.find(",", end, high)
            return Speaker(name, start, comma + 1 if comma > 0 else end)
    if match := _BODY.search(analysis.text.canonical, low, high):
        return Speaker(match["who"], match.start("verb"), match.end("verb"))
    return None
