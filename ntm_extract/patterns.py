r"""PATTERNS: compiled so that a search goes straight to the letters that a match begins with.

"(?<!\w)(?:đã|mới)\s" is tried at every character of a text. "(?:đã(?<!\wđã)|mới(?<!\wmới))\s" says the same, and the
search looks for "đ" and "m" only: twice as fast. `sought` writes the second for the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

_Tree = dict[str, "_Tree"]
MOST = 80  # alternatives that are written out
_GUARD = re.compile(r"\(\?<[!=]")
_REMEMBERED = re.compile(r"\((?:\?P<\w+>|(?!\?))")
_SIGNS = "-?[,;:.!?…(–]+-?"  # of a class, no range: "[,;]", "[-–]"
_LITERAL = re.compile(
    rf"(?:[^\W\d_]|\[[^\W\d_]+\])(?:[^\W\d_]| (?=[^\W\d_]))*|[0-9 %,;:/\"“”-]|\\[().\[\]s]|\[{_SIGNS}\]"
)
_EITHER = re.compile(rf"\[(\w+|{_SIGNS})\]")  # "[Hh]uyện", "[,;]\s"
_NUMBER = re.compile(r"\\d(?:\+|\{(?P<least>[1-9])(?P<to>,(?P<most>\d)?)?\})?(?![?*+{])")  # "\d+", "\d{1,3}"
_EDGES = (r"\A", "^")
_QUANTIFIED = ("?", "*", "+", "{")


def sought(pattern: str) -> re.Pattern[str]:
    r"""``pattern`` compiled. What it looks back for at its beginning is asked behind the first words, or the first
    digit, of each alternative, where these are plain.

    >>> sought(r"(?<!\w)(?:ở |tại )?xã\s").pattern
    '(?:ở xã(?<!\\wở xã)|tại xã(?<!\\wtại xã)|xã(?<!\\wxã))\\s'
    """
    guards, rest = ([], f"(?:{pattern})") if len(_split(pattern)) > 1 else _guards(pattern)
    if not guards and not rest.startswith("(?:"):
        return re.compile(pattern)
    group = _REMEMBERED.match(rest)  # "(?P<word>xã|huyện)" may stand first
    opens = group[0] if group else "(?:"
    if group and rest[_close(rest, 0) + 1 :].startswith(_QUANTIFIED):
        return re.compile(pattern)
    heads, tail = _heads(f"(?:{rest[group.end() :]}") if group else _heads(rest)
    written = [_guarded(guards, head) for head in heads]
    ways = [way for found in written for way in found]
    blank = sum(way.startswith(r"\s") for way in ways)  # a blank beside words or signs: no letter to go to
    if not heads or len(heads) > MOST or [] in written or 0 < blank < len(ways):
        return re.compile(pattern)
    return re.compile(f"{opens}{_joined(ways)}){tail}")


def _joined(ways: list[str]) -> str:
    """Alternatives as one; those that begin with the same letter stand behind it, so that most places of a text are
    dismissed by a letter.
    """
    together: dict[str, list[str]] = {}
    for way in dict.fromkeys(ways):
        words = _words(way)
        together.setdefault(words[0] if words[:1].isalpha() else words if words == r"\s" else way, []).append(way)
    return "|".join(
        f"{first}(?:{_joined([way[len(first) :] for way in same])})" if len(same) > 1 else same[0]
        for first, same in together.items()
    )


def replacer(spellings: Mapping[str, str]) -> Callable[[str], str]:
    """What writes the value of each spelling in its place; of spellings that begin alike the longest is taken.

    >>> replacer({"a": "1", "ab": "2"})("abacus")
    '21cus'
    """
    pattern = re.compile("|".join(sorted(map(re.escape, spellings), key=len, reverse=True)))
    return lambda text: pattern.sub(lambda match: spellings[match[0]], text)


def any_of(words: Iterable[str]) -> str:
    """Plain words as one group of a pattern, the longest first; what several begin with stands there once, so that most
    places of a text are dismissed by a letter.

    >>> any_of(["chủ trì", "chủ tọa", "chủ trì họp", "dự"])
    '(?:chủ\\\\ t(?:rì(?:\\\\ họp)?|ọa)|dự)'
    """
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}  # a word ends here
    return f"(?:{'|'.join(_ways(tree))})"


def _ways(tree: _Tree) -> Iterator[str]:
    for letter, rest in tree.items():
        ways = list(_ways(rest))
        if not letter:
            continue
        if "" in rest:
            yield f"{re.escape(letter)}(?:{'|'.join(ways)})?" if ways else re.escape(letter)
        else:
            yield re.escape(letter) + (ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})")


def _guards(pattern: str) -> tuple[list[str], str]:
    """The conditions on what stands before, and the rest."""
    found = []
    while guard := _guard(pattern):
        found.append(guard)
        pattern = pattern[len(guard) :]
    return found, pattern


def _guard(pattern: str) -> str:
    r"""The condition that a pattern begins with, one or one of several: "(?<!\w)", "^", "(?:\A|(?<=\n))"; "" for none."""
    if edge := next(filter(pattern.startswith, _EDGES), ""):
        return edge
    end = _close(pattern, 0) if pattern.startswith("(?") else -1
    ways = _split(pattern[3:end]) if pattern.startswith("(?:") else [pattern[: end + 1]]
    alone = all(way in _EDGES or (_GUARD.match(way) and _close(way, 0) == len(way) - 1) for way in ways)
    return pattern[: end + 1] if alone and not pattern.startswith(_QUANTIFIED, end + 1) else ""


def _guarded(guards: list[str], head: str) -> list[str]:
    """An alternative with the conditions behind its first plain words, once for each letter or digit that it can begin
    with; nothing where it begins with neither, or what it remembers would be written out more than once.
    """
    own, head = _guards(head)
    if number := _NUMBER.match(head):
        firsts, rest = list("0123456789"), _one_less(number) + head[number.end() :]
    else:
        words = _words(head)
        either, rest = _EITHER.match(words), head[len(words) :]
        if not words or (either and _remembers(rest)):
            return []
        firsts = [re.escape(letter) + words[either.end() :] for letter in either[1]] if either else [words]
    return [_behind(first, [*guards, *own]) + rest for first in firsts]


def _words(pattern: str) -> str:
    """The plain words, the sign or the digits that a pattern begins with, "" where none of them must stand."""
    plain = _NUMBER.match(pattern) or _LITERAL.match(pattern)
    if plain is None or not pattern.startswith(_QUANTIFIED, plain.end()):
        return plain[0] if plain else ""
    return plain[0][:-1] if plain[0][-1].isalpha() and plain[0] != r"\s" else ""


def _behind(words: str, guards: list[str]) -> str:
    """``words`` with what must stand before them asked behind them."""
    return words + "".join(_asked(guard, words) for guard in guards)


def _asked(guard: str, words: str) -> str:
    """A condition, asked behind ``words``."""
    if guard.startswith("(?:"):
        return f"(?:{'|'.join(_asked(way, words) for way in _split(guard[3:-1]))})"
    if guard in _EDGES:
        return f"(?<={guard}{words})"
    return f"{guard[:4]}(?:{guard[4:-1]}){words})" if "|" in guard else f"{guard[:-1]}{words})"


def _one_less(number: re.Match[str]) -> str:
    r"""The digits that may follow the first: "\d*" for "\d+", "\d{0,2}" for "\d{1,3}"."""
    if number["least"] is None:
        return r"\d*" if number[0].endswith("+") else ""
    least, most = int(number["least"]) - 1, number["most"]
    return rf"\d{{{least}{f',{int(most) - 1}' if most else number['to'] or ''}}}"


def _heads(rest: str) -> tuple[list[str], str]:
    """Every way in which a pattern can begin, up to its first words that must stand, and what follows them; no way
    where a group to remember would have to be written twice.
    """
    optional: list[list[str]] = []
    at, heads = 0, [""]
    while rest.startswith("(?:", at):
        end = _close(rest, at)
        inside, sign = _split(rest[at + 3 : end]), rest[end + 1 : end + 2]
        if sign in ("*", "+", "{") or (sign == "?" and rest[end + 2 : end + 3] in ("?", "+")):
            return [], ""
        at = end + 1 + (sign == "?")
        if sign != "?":
            heads = inside
            break
        optional.append(inside)
    else:
        end = at + len(_words(rest[at:]))
        heads, at = [rest[at:end]], end
    for ways in reversed(optional):
        heads = [way + head for way in ways for head in heads] + heads
        if len(heads) > MOST:
            return [], ""
    found: list[str] = []
    for head in heads:
        guards, body = _guards(head)
        ways, tail = _heads(body) if body.startswith("(?:") else ([body], "")
        if not ways or ((optional or len(ways) > 1) and _remembers(head)):
            return [], ""
        found += ["".join((*guards, way, tail)) for way in ways]
    return found, rest[at:]


def _remembers(pattern: str) -> bool:
    """Whether a group of a pattern is remembered."""
    return any(sign == "(" and _REMEMBERED.match(pattern, index) for index, sign in _signs(pattern, 0))


def _close(pattern: str, at: int) -> int:
    """Where the group that opens at ``at`` closes."""
    depth = 0
    for index, sign in _signs(pattern, at):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return index
    raise re.error("missing )", pattern, at)


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    found, depth, last = [], 0, 0
    for index, sign in _signs(pattern, 0):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append(pattern[last:index])
            last = index + 1
    return [*found, pattern[last:]]


def _signs(pattern: str, at: int) -> list[tuple[int, str]]:
    """Brackets and bars, none that is escaped or stands in a class of characters."""
    found = [
        (m.start(), m[0]) for m in re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL).finditer(pattern, at)
    ]
    return [(index, sign) for index, sign in found if len(sign) == 1]
