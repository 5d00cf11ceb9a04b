"""TYPES: what the parts of a figure's record ask of each other."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ntm_extract.document import Quantity

# named: in the sentence; generic: in the sentence, by its kind alone ("toàn huyện"); paragraph: mentioned earlier;
# heading: in a heading above; speaker: the speaker's unit; several: a list of units, so no single one; counted: the
# nation, whose provinces are counted; document: the unit that the whole document is about
Basis = Literal["named", "generic", "paragraph", "heading", "speaker", "several", "counted", "document"]
Located = tuple[str | None, Basis]
# stock: counted at the end of a period ("Năm 2023, 9 xã đăng ký. Chỉ có |2 xã| đạt 19 tiêu chí"); size: what a unit
# consists of, whatever the period ("Năm 2023, 9 xã đăng ký. Huyện có |112 thôn|"); result: another measure of the
# programme; "": anything else
Nature = Literal["stock", "size", "result", ""]


class Window(NamedTuple):
    """The cue window of a figure: ``[low, high)``; ``before``: the quantity in front of it; ``named``: codes of the
    units that the text lists for it, up to ``listed``.
    """

    low: int
    high: int
    before: Quantity | None
    named: tuple[str, ...] | None
    listed: int
