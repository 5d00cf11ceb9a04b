"""BASIS: the unit of a figure, how it was found, and how the figure is in time."""

from __future__ import annotations

from typing import Literal

# named: in the sentence; generic: there by its kind alone ("toàn huyện"); paragraph: what was spoken of before;
# heading: above; speaker: the unit of who speaks; several: of a list, so of none; counted: the nation, whose provinces
# are counted; document: nothing nearer tells
Basis = Literal["named", "generic", "paragraph", "heading", "speaker", "several", "counted", "document"]
Located = tuple[str | None, Basis]
# what is counted at the end of a time ("Năm 2023, 9 xã đăng ký. Chỉ có |2 xã| đạt 19 tiêu chí"), what a unit consists of,
# which no time brought about ("Năm 2023, 9 xã đăng ký. Huyện có |112 thôn|"), what the programme measures else, and the rest
Nature = Literal["stock", "size", "result", ""]
