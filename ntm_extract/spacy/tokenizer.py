"""A tokenizer for spaCy whose tokens give the text back character for character."""

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from ntm_extract.document import Text
from ntm_extract.normalise import as_typed
from ntm_extract.segment import sentences, tokens, words
from ntm_extract.span import Span


class VietnameseTokenizer(DummyTokenizer):
    """Syllables, numbers and signs; with ``words`` the words of underthesea's model ("nông thôn" is one token).

    ``doc.text == text`` for any text: decomposed letters, zero-width characters, double spaces and tabs included.
    Syllables are the default, since a model that cuts words cuts names differently from one sentence to the next.
    """

    def __init__(self, vocab: Vocab, words: bool = False) -> None:
        self.vocab, self.words = vocab, words

    def __call__(self, text: str) -> Doc:
        """The tokens of ``text``; a single space behind a token is its own, other white space is a token."""
        found, spaces = pieces(text, self.words)
        return Doc(self.vocab, words=found, spaces=spaces)


@registry.tokenizers("ntm.VietnameseTokenizer.v1")  # type: ignore[untyped-decorator]
def create_tokenizer(words: bool = False) -> Callable[[Language], VietnameseTokenizer]:
    """For ``[nlp.tokenizer]`` of a config."""
    return lambda nlp: VietnameseTokenizer(nlp.vocab, words)


def pieces(text: str, as_words: bool) -> tuple[list[str], list[bool]]:
    """Tokens, and whether a space follows each. ``"".join(token + " " * space) == text``."""
    found: list[str] = []
    spaces: list[bool] = []
    at = 0

    def between(gap: str) -> None:
        if found and gap.startswith(" "):
            spaces[-1], gap = True, gap[1:]
        if gap:
            found.append(gap)
            spaces.append(False)

    for start, end in _spans(as_typed(text), as_words):
        if start < at:  # a mark that forms no letter with what it stands on went with it
            continue
        between(text[at:start])
        found.append(text[start:end])
        spaces.append(False)
        at = end
    between(text[at:])
    return found, spaces


def _spans(text: Text, as_words: bool) -> Iterator[Span]:
    if not as_words:
        yield from (text.home(*token) for token in tokens(text, 0, len(text.canonical)))
        return
    for sentence in sentences(text).items:
        yield from (text.home(*word) for word in words(text, sentence.start, sentence.end))
