"""Subtitles of news on television (SubRip, WebVTT): what is said, without numbers and clocks, sentence by sentence."""

from __future__ import annotations

import re

from ntm_extract.reading.html import read_html
from ntm_extract.reading.layout import Traced
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import decoded

_CLOCK = r"((?:\d{1,2}:)?\d{1,2}:\d\d)[,.]\d{3}"
_CUE = re.compile(rf"(?:^[^\n]*\n)?^[ \t]*{_CLOCK}\s*-->\s*{_CLOCK}[^\n]*\n", re.MULTILINE)
FIRST = re.compile(rf"WEBVTT\b|(?:\d+\s*\n)?\s*{_CLOCK}\s*-->\s*{_CLOCK}")
_STYLE = re.compile(r"\{\\[^}]*\}")  # "{\an8}"
_ENDS = (".", "!", "?", "…", ":")


def read_subtitles(source: Source) -> Items:
    """One article. Raises Refused NO_TEXT."""
    found = decoded(source)
    text = found.text.replace("\r\n", "\n")
    traced, last, shown = Traced(), "", list[str]()
    cues = list(_CUE.finditer(text))
    for cue, end in zip(cues, [*(cue.start() for cue in cues[1:]), len(text)], strict=False):  # there may be none
        said = _STYLE.sub("", text[cue.end() : end]).split("\n\n", 1)[0].splitlines()
        lines = [" ".join(read_html(line, whole=True).text.split()) for line in said]
        new = [line for line in lines if line and line not in shown]  # lines that roll up are shown twice
        shown = lines
        for line in new:
            if last.endswith(_ENDS):
                traced.end_line()
            elif last:
                traced.add(" ", f"time={cue[1]}")
            traced.add(line, f"time={cue[1]}")
            last = line
    if not last:
        raise Refused("NO_TEXT", "holds no words between its clocks")
    yield Article(
        traced.text, encoding=found.encoding, certainty=found.certainty, notes=found.notes, locators=traced.locators
    )
