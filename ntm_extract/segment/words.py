"""Words as underthesea's `word_tokenize` cuts them, the same ones at more than ten times its speed, with offsets.

Its tokenizer is one pattern of 40 alternatives. None of them crosses white space, so a run of letters between two
spaces ("chuẩn", "2018,", "(xã") always gives the same tokens: they are kept per run, and the pattern is asked once.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from ntm_extract.document import Text, Token
from ntm_extract.segment.crf import segmenter
from ntm_extract.segment.sentences import tokens

KEPT = 200_000  # runs in memory at most
_RUN = re.compile(r"\S+")


class Piece(NamedTuple):
    """One token of the tokenizer: where it lies in its run, and how the model reads it ("nghành" -> "ngành")."""

    start: int
    end: int
    form: str


class Tokenizer:
    """underthesea's own pattern and spelling table, asked once per run of letters."""

    def __init__(self) -> None:
        # heavy: loaded on first use
        from underthesea.pipeline.text_normalize.character_normalize import character_normalize
        from underthesea.pipeline.text_normalize.token_normalize import token_normalize
        from underthesea.pipeline.word_tokenize.regex_tokenize import regex_patterns

        self._characters, self._form = character_normalize, token_normalize
        self._pattern = re.compile(f"({'|'.join(regex_patterns)})", re.VERBOSE | re.UNICODE)
        self._runs: dict[str, tuple[Piece, ...]] = {}

    def normal(self, text: str) -> str:
        """The characters that the model reads: NFC, "ð" as "đ"."""
        plain: str = self._characters(unicodedata.normalize("NFC", text))
        return plain

    def pieces(self, run: str, last: bool) -> tuple[Piece, ...]:
        """Tokens of one run; the ``last`` of a text apart, since "H." is one token before a space and two at the end."""
        if last:
            return self._cut(run, run)
        found = self._runs.get(run)
        if found is None:
            if len(self._runs) > KEPT:
                self._runs.clear()
            found = self._runs[run] = self._cut(run, run + " ")
        return found

    def _cut(self, run: str, text: str) -> tuple[Piece, ...]:
        if run.isalpha():
            return (Piece(0, len(run), self._form(run)),)
        return tuple(Piece(*m.span(), self._form(m[0])) for m in self._pattern.finditer(text))


@cache
def _tokenizer() -> Tokenizer:
    return Tokenizer()


def _cut(text: str) -> tuple[list[tuple[int, int]], list[str], list[bool]]:
    """Spans of the tokens of ``text`` (normal already), their forms, and whether a word begins at each."""
    pieces, spans, forms = _tokenizer().pieces, [], []
    size = len(text.removesuffix("\n"))  # where "$" may stand
    for run in _RUN.finditer(text):
        at, end = run.span()
        for first, last, form in pieces(run[0], end == size):
            spans.append((at + first, at + last))
            forms.append(form)
    return spans, forms, segmenter().begins(forms)


def word_tokenize(text: str) -> list[str]:
    """`underthesea.word_tokenize`, the same list: words as the model writes them, without offsets."""
    found: list[str] = []
    _, forms, begins = _cut(_tokenizer().normal(text))
    for form, begin in zip(forms, begins, strict=True):
        if begin or not found:
            found.append(form)
        else:
            found[-1] += " " + form
    return found


def words(text: Text, start: int, end: int) -> list[Token]:
    """Words (several syllables where the model says so) of ``canonical[start:end]``, with their offsets.

    Syllables where the model reads other characters than the text has (a letter without a composed form).
    """
    source = text.canonical[start:end]
    if _tokenizer().normal(source) != source:
        return tokens(text, start, end)
    found: list[Token] = []
    spans, _, begins = _cut(source)
    for (first, last), begin in zip(spans, begins, strict=True):
        if begin or not found:
            found.append(Token(start + first, start + last))
        else:
            found[-1] = Token(found[-1].start, start + last)
    return found
