"""PUNCTUATION: one form for signs that are typed in several: quotation marks, brackets without blanks, the numbers of items.

The rules read “...”, "(...)" with a blank on either side, and "1)" at the head of an item.
"""

from __future__ import annotations

import re

from ntm_extract.folding import parted, without

# 'Xã A đã cán đích', ‘...’, ’...’; not the apostrophes of names ("Ea H'leo", "K' Brếu") or "5' đi bộ"
_SINGLE = re.compile(r"['‘’](?<![\w'‘’“”\"].)(?=\w)((?:[^'‘’“”\"\n]|(?<=\w)['’](?=\w))+)['’](?!\w)")
_TWICE = re.compile(r"['‘’`´]{2}(?<!['‘’`´]{3})(?!['‘’`´])")  # ''Xã A''
# a mark that stands where the other one belongs: ”Xã A”, “Xã A“
_OPENS = re.compile(r"”(?<![^\s(:]”)(?=\w)")
_CLOSES = re.compile(r"“(?<=[\w.,!?…%)]“)(?=[\s.,;:)!?]|\Z)")
_LOOSE = (re.compile(r"“(?= \w)"), 1), (re.compile(r"”(?<=[\w.,!?…%)] ”)(?=[\s.,;:)!?]|\Z)"), -1)  # “ Xã A ”
# "xã A(huyện B)đạt": before the one bracket and behind the other
_TIGHT = (
    (re.compile(r"\((?<=[^\W_]\()(?=[^\W\d_]{2}|\d(?<![\d]..))"), 0),
    (re.compile(r"\)(?=[^\W\d_]{2})(?<=[\w%]\))"), 1),
)
# "(1)" at the head of an item
_NUMBER = re.compile(r"^ *(\()(\d{1,2})\)(?= )", re.MULTILINE)
_OTHER_NUMBER = re.compile(r"^ *\d{1,2}\s?[./)-]\s", re.MULTILINE)


def punctuated(text: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """``text`` in the usual signs, and where each character of it came from.

    >>> punctuated("Ông nói: 'Xã A(huyện B)về đích'.", None)[0]
    'Ông nói: “Xã A (huyện B) về đích”.'
    """
    gone: list[tuple[int, int]] = []
    if "'" in text or "’" in text:
        gone += [(m.start() + 1, m.end()) for m in _TWICE.finditer(text)]
        text = _SINGLE.sub(r"“\1”", _TWICE.sub('""', text))
    if "“" in text or "”" in text:
        text = _CLOSES.sub("”", _OPENS.sub("“", text))
        gone += [(at, at + 1) for sign, place in _LOOSE for m in sign.finditer(text) for at in (m.start() + place,)]
    if "(" not in text:
        return without(text, origin, sorted(gone))
    if numbered := list(_NUMBER.finditer(text)):
        if below := _OTHER_NUMBER.search(text):  # "(1)" below "1.": the lowest of its marks
            text = _NUMBER.sub(lambda m: m[0][:-1] + "•", text)
        gone += [(m.start(1), m.end(2) if below else m.end(1)) for m in numbered]
    text, origin = without(text, origin, sorted(gone))
    return parted(text, origin, sorted(m.start() + place for sign, place in _TIGHT for m in sign.finditer(text)))
