"""The topic of a run: which documents of a whole newspaper are worth reading.

To ask whether a document holds one of a few phrases costs a fiftieth of reading its records.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ntm_extract.errors import OptionError
from ntm_extract.folding import bare
from ntm_extract.patterns import any_of
from ntm_extract.records import Document


class Topic:
    """Phrases of which a document must hold one, in its title or its text.

    They match however a text is written: in capitals, NFD, without diacritics, over the end of a line. Marks do not
    count, so "nông thôn mỗi" is read as well: rather one too many. "NTM" is no part of "HNTMN". Raises OptionError for
    a phrase without a letter or digit.

    >>> topic = Topic(["nông thôn mới", "NTM"])
    >>> topic.is_of(Document(doc_id="a", text="XÃ YÊN HÒA XÂY DỰNG NÔNG THÔN\\nMỚI"))
    True
    >>> topic.is_of(Document(doc_id="b", text="Giá lúa ở nông thôn giảm."))
    False
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = tuple(phrases)
        for phrase in self.phrases:
            if not re.search(r"\w", phrase):
                raise OptionError(f"--about {phrase!r} has neither letter nor digit; give a phrase of the text")
        self._sought = re.compile(rf"(?<!\w){any_of(map(bare, self.phrases))}(?!\w)")

    def is_of(self, document: Document) -> bool:
        """Whether ``document`` is to be read."""
        return self._sought.search(bare(f"{document.title or ''}\n{document.text}")) is not None

    @property
    def reason(self) -> str:
        """Why a document is passed over."""
        return f"names none of: {', '.join(self.phrases)}"
