"""What others do with the same texts, each taken in by name: absent where it is not installed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

Subject = Callable[[str], object]
PACKAGES = ("underthesea", "pyvi", "spacy", "ahocorasick_rs", "pydantic")


def versions() -> dict[str, str]:
    """Versions of the peers and of what our speed rests on."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def peers(patterns: Iterable[str]) -> dict[str, Subject]:
    """Name -> what runs on one text. ``patterns``: names that spaCy's PhraseMatcher looks for."""
    found: dict[str, Subject] = {}
    if find_spec("underthesea"):
        from underthesea import word_tokenize

        found["underthesea word_tokenize"] = word_tokenize
    if find_spec("pyvi"):
        from pyvi import ViTokenizer

        found["pyvi tokenize"] = ViTokenizer.tokenize
    if find_spec("spacy"):
        found["spaCy blank xx + PhraseMatcher"] = _phrases("xx", {}, patterns)
        found["spaCy blank vi + PhraseMatcher"] = _phrases("vi", {"nlp": {"tokenizer": {"use_pyvi": False}}}, patterns)
    return found


def _phrases(language: str, config: dict[str, object], patterns: Iterable[str]) -> Subject:
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank(language, config=config)
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("name", list(nlp.tokenizer.pipe(patterns)))
    return lambda text: matcher(nlp(text))
