"""underthesea's word segmenter as plain tables: the weights of its linear-chain CRF, summed once per n-gram.

The model has two labels, B-W (a word begins) and I-W (it goes on), and asks 40 templates about five tokens: single
tokens ("T[-1]"), pairs ("T[0,1].lower"), triples ("T[-1,1].is_in_dict"). underthesea builds these 40 strings for every
token and hashes each. But which label wins depends only on score(I-W) - score(B-W), and all templates that look at the
same three tokens can be added up beforehand: one look-up of a triple per token is left. Sums are made when a triple is
first seen and kept.

The arithmetic is the model's own up to the order of additions (differences of 1e-15); the tags are the same on every
text compared.
"""

from __future__ import annotations

import pickle
import re
import struct
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from ntm_extract.errors import NtmError

MODEL = "pipeline/word_tokenize/models/ws_crf_vlsp2013_20230727"
# sums of triples in memory at most: some 60 MB; emptied when full, so that an archive runs in flat memory
KEPT = 250_000
BOS, EOS = " BOS", " EOS"  # stand before and behind the text; no token holds a space

Sums = tuple[float, ...]  # what tokens add to I-W over B-W at several places; a triple (a, b, c): at a, at b, at c
_INTEGER = re.compile(r"[+-]?[0-9]+")  # "12", "+5"; not "1.286", not "½"
_HEADER = struct.Struct("<4sI4s9I")  # magic, size, type, version, three counts, five offsets
_FEATURE = struct.Struct("<IIId")  # kind (0 state, 1 transition), attribute or label, label, weight


class _Data(pickle.Unpickler):
    """underthesea keeps its word list pickled: built-in containers and strings come out of it, nothing else can."""

    def find_class(self, module: str, name: str) -> Any:
        raise NtmError(f"underthesea's model holds {module}.{name}, not plain data; use underthesea 6.8-9")


class Segmenter:
    """The tagger. ``begins(tokens)`` says for each token whether a word begins there."""

    def __init__(self, folder: Path) -> None:
        """Read ``folder`` (a model as underthesea ships it). Raises NtmError where its format is another."""
        weights, self._transition = _read(folder / "models.bin")
        with (folder / "dictionary.bin").open("rb") as file:
            dictionary: set[str] = _Data(file).load()
        self._singles, self._doubles, self._triples = _tables(weights, dictionary)
        self._words: dict[str, _Word] = {}
        self._pairs: dict[tuple[str, str], Sums] = {}
        self._sums = _Memory(self._triple)

    def begins(self, tokens: list[str]) -> list[bool]:
        """The best path (Viterbi) over two labels. Ties go to B-W, as in the model."""
        if not tokens:
            return []
        padded = [BOS, BOS, *tokens, EOS, EOS]
        if len(self._sums) > KEPT:
            self._forget()
        sums = list(map(self._sums.__getitem__, zip(padded, padded[1:], padded[2:], strict=False)))
        bb, bi, ib, ii = self._transition
        from_b, from_i = bb - ib, bi - ii  # lead of I-W that the token before needs to be I-W, below B-W and below I-W
        emissions = [before[2] + here[1] + after[0] for before, here, after in zip(sums, sums[1:], sums[2:])]  # noqa: B905
        lead = emissions[0]
        leads = [lead]
        for emission in emissions[1:]:
            lead = emission + (lead + ii if lead > from_i else bi) - (lead + ib if lead > from_b else bb)
            leads.append(lead)
        inside = leads[-1] > 0
        path = [not inside]
        for lead in leads[-2::-1]:
            inside = lead > (from_i if inside else from_b)
            path.append(not inside)
        path.reverse()
        return path

    def _forget(self) -> None:
        self._words.clear()
        self._pairs.clear()
        self._sums.clear()

    def _triple(self, key: tuple[str, str, str]) -> Sums:
        """Every template, once: at the first token those that look ahead, at the last those that look back, the rest in
        the middle.
        """
        words, (a, b, c) = self._words, key
        one, two, three = words.get(a) or self._word(a), words.get(b) or self._word(b), words.get(c) or self._word(c)
        first = self._pairs.get((a, b)) or self._pair(one, two)
        last = self._pairs.get((b, c)) or self._pair(two, three)
        edge = one.edge or two.edge or three.edge
        lower, title = f"{one.lower} {two.lower} {three.lower}", one.title and two.title and three.title
        back, around, ahead = self._triples.sums(edge or f"{a} {b} {c}", lower, title, False)
        return (
            ahead + last[3] + two.sums[3] + three.sums[4],
            around + first[1] + last[2] + two.sums[2],
            back + first[0] + two.sums[1] + one.sums[0],
        )

    def _pair(self, one: _Word, two: _Word) -> Sums:
        found = self._doubles.sums(
            one.edge or two.edge or f"{one.text} {two.text}", f"{one.lower} {two.lower}", one.title and two.title, False
        )
        self._pairs[one.text, two.text] = found
        return found

    def _word(self, token: str) -> _Word:
        edge, lower, title = token if token in (BOS, EOS) else "", token.lower(), token[0] == token[0].upper()
        digit = bool(_INTEGER.fullmatch(token)) and -(2**31) <= int(token) < 2**31  # what Rust reads as i32
        found = self._words[token] = _Word(token, lower, title, edge, self._singles.sums(token, lower, title, digit))
        return found


class _Word(NamedTuple):
    """A token and what the templates ask of it. "12" and "-" are titles too: their first character is its own capital."""

    text: str
    lower: str
    title: bool
    edge: str  # the token itself where it is BOS or EOS
    sums: Sums


class _Table:
    """The templates over so many tokens: what each value adds at each of their ``places``, from the first to the last."""

    def __init__(self, places: list[str], weights: dict[str, float], dictionary: set[str]) -> None:
        found: dict[str, dict[str, list[float]]] = {
            function: {} for function in ("", "lower", "isdigit", "istitle", "is_in_dict")
        }
        for attribute, weight in weights.items():
            template, _, value = attribute.partition("=")
            place, _, function = template.partition(".")
            if place in places:
                if function not in found:
                    raise NtmError(f"underthesea's model asks {template}, which is not known; use underthesea 6.8-9")
                found[function].setdefault(value, [0.0] * len(places))[places.index(place)] = weight
        none = (0.0,) * len(places)

        def of(function: str, value: str) -> Sums:
            return tuple(found[function].get(value, none))

        self._dictionary = dictionary
        self._edges = {mark: _add(*(of(function, mark.strip()) for function in found)) for mark in (BOS, EOS)}
        self._flags = {
            (title, digit, known): _add(of("istitle", str(title)), of("isdigit", str(digit)), of("is_in_dict", str(known)))
            for title in (False, True) for digit in (False, True) for known in (False, True)
        }  # fmt: skip
        self._exact = {value: tuple(row) for value, row in found[""].items()}
        self._lower = {value: tuple(row) for value, row in found["lower"].items()}

    def sums(self, text: str, lower: str, title: bool, digit: bool) -> Sums:
        """What these tokens (or BOS, EOS where one of them is that) add to I-W over B-W at each place."""
        if text in self._edges:
            return self._edges[text]
        found = self._flags[title, digit, lower in self._dictionary]
        if (exact := self._exact.get(text)) is not None:
            found = _add(found, exact)
        if (low := self._lower.get(lower)) is not None:
            found = _add(found, low)
        return found


def _add(*rows: Sums) -> Sums:
    return tuple(map(sum, zip(*rows, strict=True)))


def _tables(weights: dict[str, float], dictionary: set[str]) -> tuple[_Table, _Table, _Table]:
    """Templates over one, two and three tokens."""
    places = (
        ["T[-2]", "T[-1]", "T[0]", "T[1]", "T[2]"],
        ["T[-2,-1]", "T[-1,0]", "T[0,1]", "T[1,2]"],
        ["T[-2,0]", "T[-1,1]", "T[0,2]"],
    )
    strange = {name.partition("=")[0].partition(".")[0] for name in weights}.difference(*places)
    if strange:
        raise NtmError(f"underthesea's model asks {min(strange)}, which is not known; use underthesea 6.8-9")
    one, two, three = (_Table(of, weights, dictionary) for of in places)
    return one, two, three


class _Memory(dict[tuple[str, str, str], Sums]):
    """Sums of the triples seen so far; a new one is worked out on the way."""

    def __init__(self, work: Callable[[tuple[str, str, str]], Sums]) -> None:
        self._work = work

    def __missing__(self, key: tuple[str, str, str]) -> Sums:
        self[key] = found = self._work(key)
        return found


def _read(path: Path) -> tuple[dict[str, float], tuple[float, float, float, float]]:
    """A CRFsuite file -> weight of I-W over B-W by attribute, and the weights of B-B, B-I, I-B, I-I."""
    data = path.read_bytes()
    magic, _, _, _, _, _, _, features, labels, attributes, _, _ = _HEADER.unpack_from(data)
    if magic != b"lCRF":
        raise NtmError(f"{path}: not a CRFsuite model; use underthesea 6.8-9")
    names = dict(_strings(data, labels))
    if sorted(names.values()) != ["B-W", "I-W"]:
        raise NtmError(f"{path}: the labels are not B-W and I-W; use underthesea 6.8-9")
    inside = next(label for label, name in names.items() if name == "I-W")
    attribute = dict(_strings(data, attributes))
    weights: dict[str, float] = {}
    transition: dict[tuple[bool, bool], float] = {}
    (count,) = struct.unpack_from("<I", data, features + 8)
    body = memoryview(data)[features + 12 : features + 12 + count * _FEATURE.size]
    for kind, source, target, weight in _FEATURE.iter_unpack(body):
        if kind:
            transition[source == inside, target == inside] = weight
        else:
            name = attribute[source]
            weights[name] = weights.get(name, 0.0) + (weight if target == inside else -weight)
    b_b, b_i, i_b, i_i = (
        transition.get(pair, 0.0) for pair in ((False, False), (False, True), (True, False), (True, True))
    )
    return weights, (b_b, b_i, i_b, i_i)


def _strings(data: bytes, at: int) -> Iterator[tuple[int, str]]:
    """Number and string of each row of a CQDB table (the constant database inside a CRFsuite file)."""
    count, backward = struct.unpack_from("<II", data, at + 16)
    for offset in struct.unpack_from(f"<{count}I", data, at + backward):
        number, size = struct.unpack_from("<II", data, at + offset)
        yield number, data[at + offset + 8 : at + offset + 7 + size].decode()


@cache
def segmenter() -> Segmenter:
    """The model of the installed underthesea, read once."""
    package = find_spec("underthesea")
    if package is None or not package.submodule_search_locations:
        raise NtmError("word segmentation needs underthesea: pip install underthesea")
    return Segmenter(Path(package.submodule_search_locations[0]) / MODEL)
