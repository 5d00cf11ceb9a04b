"""ntm-extract: typed, linked, dated records from Vietnamese news about *xây dựng nông thôn mới*.

>>> import ntm_extract
>>> found = ntm_extract.extract("Xã Thượng Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới năm 2017.",
...                             published="2018-01-05")
>>> found
Extraction('text', 2018-01-05, 1 attainment, 2 place)
>>> [(a.unit, a.status, a.year, a.quote) for a in found.of("attainment")]
[('18478', 'achieved', 2017, 'Thượng Lộc')]

The models of the records are in `ntm_extract.records`; the readers of files in `ntm_extract.reading`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from ntm_extract.pipeline import Extraction, Extractor

__version__ = "0.1.0"
__all__ = ["Extraction", "Extractor", "extract"]


@cache
def _extractor() -> Extractor:
    from ntm_extract.pipeline import Extractor

    return Extractor()


def extract(text: str, *, published: str | date | None = None, scope: str | None = None) -> Extraction:
    """Extract from one text. ``published``: its date, or one in ISO that may be partial ("2018-08"); ``scope``: code of
    the unit it is about, where that is known.

    Raises OptionError for a date or a code that does not exist. The first call loads the gazetteers (about a second)
    and keeps them.
    """
    return _extractor().extract_text(text, published=published, scope=scope)


def __getattr__(name: str) -> Any:
    # Loaded on first use, so that `import ntm_extract` stays quick.
    if name in {"Extractor", "Extraction"}:
        from ntm_extract import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module 'ntm_extract' has no attribute {name!r}")
