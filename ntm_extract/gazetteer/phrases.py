r"""Phrases: the patterns of the rules, each a named entry of ``phrases/<module>.toml`` with what it says and examples.

An entry::

    [not_yet]
    says = "what is told of the thing in front is that it is not so"
    pattern = '\s(?:vẫn\s|còn\s)?chưa\s(?!đạt chuẩn|có)'
    yes = [" chưa nhận đủ kinh phí"]   # the pattern is found in each of these
    no = [" chưa đạt chuẩn"]           # and in none of these

A module asks for its table once, ``_P = phrases("assertion")``, and writes ``_P.not_yet.match(key, end)``. What several
patterns share stands under ``[fragments]`` and is named in braces: ``{approx}``; ``{upper}`` and ``{lower}`` are the
letters of the alphabet, ``{digit_word}``, ``{scale_word}`` and ``{month_word}`` words of ``numbers/words.csv``. A
pattern may go on over several lines: line ends and the blanks that begin a line are no part of it.

What ``synonyms/synonyms.csv`` says of a word holds wherever a pattern or a list has it: ``ubnd`` finds "ủy ban nhân dân",
``hoàn thành`` "hoàn tất"; but not in a look-behind, nor in the number of a document ("12/QĐ-UBND").

An entry with ``words`` instead of a pattern is a list: ``_P.words("streets")`` is a tuple, for ``startswith``, ``in`` and
the like::

    [streets]
    says = 'before a number that is a name: "|đường| 30/4"'
    words = ["đường", "phố", "ngõ", "hẻm"]

Of a list of one word ``_P.word("that_is")`` is that word.

Words of a cue table are named by table and value, ``{role.chair}``. They belong to a gazetteer, so such a pattern is
asked for with its cues: ``_P.of(cues).chair.search(key)``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.folding import LOWER, UPPER
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.synonyms import synonyms
from ntm_extract.patterns import any_of, sought

FOLDER = "phrases"
_KEYS = frozenset({"says", "pattern", "words", "yes", "no", "asked", "needs", "read_as"})
_TAKEN = frozenset({"of", "word", "words", "word_lists", "needed_by", "read_as"})  # attributes of every table
ASKED = ("search", "match", "fullmatch")
SHARED = "shared"  # phrases/shared.toml: fragments of every table
_LETTERS = {"upper": UPPER, "lower": LOWER}
_FOLDS = re.compile(r"\s*\n\s*")
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")  # "{0,4}" holds digits only
_CUES = re.compile(r"\{([a-z]+)\.([a-z_]+)\}")  # "{role.chair}": the words of a cue table
_DEPTH = 8  # fragments that name fragments


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry: ``source`` is the pattern as written out, its fragments filled in, words of cue tables still by name;
    ``asked`` the method of a pattern with which its examples are tried; ``needs`` words without one of which it is found
    nowhere, for which a rule looks first; ``read_as`` what a text is read as that is found.
    """

    table: str
    name: str
    says: str
    source: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    asked: str
    needs: tuple[str, ...] = ()
    read_as: str = ""

    @property
    def names_cues(self) -> bool:
        """Whether the pattern is only whole with the words of cue tables."""
        return _CUES.search(self.source) is not None

    def filled(self, cues: Cues) -> Phrase:
        """The entry with the words of cue tables in its pattern. Raises GazetteerError where a table has no such row."""

        def words(match: re.Match[str]) -> str:
            if not cues.forms(match[1], match[2]):
                raise GazetteerError(
                    f"cues/{match[1]}.csv has no row {match[2]!r}, of which {self.table}.toml [{self.name}] is made"
                )
            return cues.words(match[1], match[2])

        return replace(self, source=_CUES.sub(words, self.source))


@dataclass(frozen=True, slots=True)
class WordList:
    """One entry that is a list of words."""

    name: str
    says: str
    words: tuple[str, ...]


class _Unasked:
    """An entry of which nobody has asked. When somebody does, its pattern is compiled and takes its place in the table: a
    plain attribute is found in a tenth of the time of a ``__getattr__``, and an article asks for thousands.
    """

    def __init__(self, entry: Phrase) -> None:
        self._entry = entry

    def __get__(self, table: Phrases, kind: type[Phrases]) -> re.Pattern[str]:
        entry = self._entry
        if entry.names_cues:
            raise AttributeError(
                f"{entry.table}.toml [{entry.name}] names words of cue tables; ask for it by .of(cues)"
            )
        compiled = sought(entry.source)
        setattr(table, entry.name, compiled)
        with suppress(AttributeError):  # another thread has asked as well
            delattr(kind, entry.name)
        return compiled


class Phrases:
    """The entries of one table, patterns as attributes. A pattern is compiled when it is first asked for."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> re.Pattern[str]: ...

    def __new__(cls, table: str, entries: dict[str, Phrase], lists: dict[str, WordList] | None = None) -> Phrases:
        """A table is of a class of its own, which holds what has not been asked for."""
        return object.__new__(type(f"{table}.toml", (cls,), {name: _Unasked(entry) for name, entry in entries.items()}))

    def __init__(self, table: str, entries: dict[str, Phrase], lists: dict[str, WordList] | None = None) -> None:
        self._table, self._entries, self.word_lists = table, entries, lists or {}

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self._entries.values())

    def needed_by(self, pattern: re.Pattern[str]) -> tuple[str, ...]:
        """The ``needs`` of a pattern of this table, which has been asked for; () where its entry has none."""
        return self._entry_of(pattern).needs

    def read_as(self, pattern: re.Pattern[str]) -> str:
        """What a text is read as that a pattern of this table finds, which has been asked for; "" where its entry does not say."""
        return self._entry_of(pattern).read_as

    def _entry_of(self, pattern: re.Pattern[str]) -> Phrase:
        return next(entry for name, entry in self._entries.items() if self.__dict__.get(name) is pattern)

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a list."""
        if name not in self.word_lists:
            raise AttributeError(f"{self._table}.toml has no list of words {name!r}")
        return self.word_lists[name].words

    def word(self, name: str) -> str:
        """The word of a list that has only one, and that no other says the same as."""
        words = self.words(name)
        if len(words) > 1:
            raise AttributeError(
                f"{self._table}.toml [{name}] is read as {', '.join(map(repr, words))}; ask for words()"
            )
        return words[0]

    def of(self, cues: Cues) -> Phrases:
        """The entries that name words of cue tables, with those of a gazetteer."""
        return _filled(self, cues)


@cache
def _filled(table: Phrases, cues: Cues) -> Phrases:
    entries = [entry.filled(cues) for entry in table if entry.names_cues]
    return Phrases(entries[0].table, {entry.name: entry for entry in entries})


@cache
def phrases(table: str) -> Phrases:
    """The entries of ``phrases/<table>.toml`` of this installation. Raises GazetteerError naming file, entry and fault."""
    return read(data_dir("gazetteers") / FOLDER / f"{table}.toml")


def read(path: Path) -> Phrases:
    """The entries of a file; the fragments of ``shared.toml`` beside it may be named in it."""
    content = _toml(path)
    shared = _shared(path.with_name(f"{SHARED}.toml"))
    fragments = {**_LETTERS, **_number_words(), **shared.get("fragments", {}), **content.pop("fragments", {})}
    for name, entry in content.items():
        _check_keys(path, name, entry)
    patterns, lists = ({name: e for name, e in content.items() if key in e} for key in ("pattern", "words"))
    return Phrases(
        path.stem,
        {name: _phrase(path, name, entry, fragments) for name, entry in patterns.items()},
        {name: WordList(name, e.get("says", ""), _in_full(e["words"])) for name, e in lists.items()},
    )


@cache
def _number_words() -> dict[str, str]:
    """The words for numbers, as fragments of every table."""
    return {f"{kind}_word": any_of(number_words(kind)) for kind in ("digit", "last_digit", "scale", "month")}


@cache
def _shared(path: Path) -> dict[str, dict[str, str]]:
    """The fragments of every table; a folder may have none."""
    return _toml(path) if path.is_file() else {}


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise GazetteerError(f"{path}: there is no such table of phrases; install the package again") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise GazetteerError(f"{path}: not readable as TOML: {fault}") from fault


def _check_keys(path: Path, name: str, entry: Any) -> None:
    if not isinstance(entry, dict) or isinstance(entry.get("pattern"), str) == isinstance(entry.get("words"), list):
        raise GazetteerError(f"{path}: [{name}] needs a pattern or a list of words")
    if name in _TAKEN:
        raise GazetteerError(f"{path}: [{name}] is no name for an entry; take another")
    if unknown := entry.keys() - _KEYS:
        raise GazetteerError(
            f"{path}: [{name}] has the unknown key {sorted(unknown)[0]!r}; known are {', '.join(sorted(_KEYS))}"
        )


def _phrase(path: Path, name: str, entry: dict[str, Any], fragments: dict[str, str]) -> Phrase:
    if (asked := entry.get("asked", ASKED[0])) not in ASKED:
        raise GazetteerError(f"{path}: [{name}] is asked {asked!r}; known are {', '.join(ASKED)}")
    try:
        source = synonyms().in_pattern(written_out(entry["pattern"], fragments))
    except KeyError as fault:
        raise GazetteerError(f"{path}: [{name}] names the fragment {fault}, which is none") from None
    yes, no = (tuple(entry.get(field, ())) for field in ("yes", "no"))
    needs, read_as = _in_full(entry.get("needs", [])), entry.get("read_as", "")
    return Phrase(path.stem, name, entry.get("says", ""), source, yes, no, asked, needs, read_as)


def written_out(pattern: str, fragments: dict[str, str]) -> str:
    """A pattern on one line with its fragments filled in. Raises KeyError for an unknown one.

    >>> written_out("{approx}\\n  (?:xã|huyện)", {"approx": "(?:gần |hơn )?"})
    '(?:gần |hơn )?(?:xã|huyện)'
    """
    pattern = _unfolded(pattern)
    for _ in range(_DEPTH):
        if not _FRAGMENT.search(pattern):
            break
        pattern = _FRAGMENT.sub(lambda m: _unfolded(fragments[m[1]]), pattern)
    return pattern


def _in_full(words: list[str]) -> tuple[str, ...]:
    """Words of a list, then what says the same as one of them."""
    same = dict.fromkeys(other for word in words for other in synonyms().of(word))
    return (*words, *(other for other in same if other not in words))


def _unfolded(text: str) -> str:
    """Several lines as one, without the blanks that begin and end them."""
    return _FOLDS.sub("", f"\n{text}") if "\n" in text else text
