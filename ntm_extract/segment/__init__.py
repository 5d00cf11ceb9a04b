"""SEGMENT: Text -> sentences and tokens by rule; words by underthesea's model, only where a stage asks for them.

The only package that imports underthesea, and only when words are first asked for.
"""

from ntm_extract.segment.sentences import sentences, tokens
from ntm_extract.segment.words import word_tokenize, words

__all__ = ["sentences", "tokens", "word_tokenize", "words"]
