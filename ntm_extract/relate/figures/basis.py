"""BASIS: the unit of a figure and how it was found."""

from __future__ import annotations

from typing import Literal

# named: in the sentence; generic: there by its kind alone ("toàn huyện"); paragraph: what was spoken of before;
# heading: above; speaker: the unit of who speaks; several: of a list, so of none; counted: the nation, whose provinces
# are counted; document: nothing nearer tells
Basis = Literal["named", "generic", "paragraph", "heading", "speaker", "several", "counted", "document"]
Located = tuple[str | None, Basis]
