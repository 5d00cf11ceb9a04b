r"""PATTERNS: compiled so that a search goes straight to the letters that a match begins with.

"(?<!\w)(?:đã|mới)\s" is tried at every character of a text. "(?:đã(?<!\wđã)|mới(?<!\wmới))\s" says the same, and the
search looks for "đ" and "m" only: twice as fast. `sought` writes the second for the first.
"""

from __future__ import annotations

import re

MOST = 80  # alternatives that are written out
_GUARD = re.compile(r"\(\?<[!=]")
_REMEMBERED = re.compile(r"\((?:\?P<\w+>|(?!\?))")
_LITERAL = re.compile(r"[^\W\d_](?:[^\W\d_]| (?=[^\W\d_]))*")


def sought(pattern: str) -> re.Pattern[str]:
    r"""``pattern`` compiled. What it looks back for at its beginning is asked behind the first words of each
    alternative, where these are plain.

    >>> sought(r"(?<!\w)(?:ở |tại )?xã\s").pattern
    '(?:ở xã(?<!\\wở xã)|tại xã(?<!\\wtại xã)|xã(?<!\\wxã))\\s'
    """
    guards, rest = _guards(pattern)
    if not guards or len(_split(pattern)) > 1:
        return re.compile(pattern)
    group = _REMEMBERED.match(rest)  # "(?P<word>xã|huyện)" may stand first
    opens = group[0] if group else "(?:"
    if group and rest[_close(rest, 0) + 1 :].startswith(("?", "*", "+", "{")):
        return re.compile(pattern)
    heads, tail = _heads(f"(?:{rest[group.end() :]}") if group else _heads(rest)
    written = [_guarded(guards, head) for head in heads]
    if not heads or len(heads) > MOST or None in written:
        return re.compile(pattern)
    return re.compile(f"{opens}{'|'.join(filter(None, written))}){tail}")


def _guards(pattern: str) -> tuple[list[str], str]:
    """The conditions on what stands before, and the rest."""
    found = []
    while _GUARD.match(pattern):
        end = _close(pattern, 0)
        found.append(pattern[: end + 1])
        pattern = pattern[end + 1 :]
    return found, pattern


def _guarded(guards: list[str], head: str) -> str | None:
    """An alternative with the conditions behind its first plain words; None where it has none."""
    plain = _LITERAL.match(head)
    words = plain[0] if plain else ""
    if head[len(words) : len(words) + 1] in ("?", "*", "+", "{"):
        words = words[:-1]
    if not words:
        return None
    return (
        words
        + "".join(
            f"{guard[:4]}(?:{guard[4:-1]}){words})" if "|" in guard else f"{guard[:-1]}{words})" for guard in guards
        )
        + head[len(words) :]
    )


def _heads(rest: str) -> tuple[list[str], str]:
    """Every way in which a pattern can begin, up to its first words that must stand, and what follows them; no way
    where it holds a group to remember.
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
        plain = _LITERAL.match(rest, at)
        end = plain.end() if plain else at
        end -= rest[end : end + 1] in ("?", "*", "+", "{")
        heads, at = [rest[at:end]], max(at, end)
    for ways in reversed(optional):
        heads = [way + head for way in ways for head in heads] + heads
        if len(heads) > MOST:
            return [], ""
    opened = [_heads(head) if head.startswith("(?:") else ([head], "") for head in heads]
    if not all(ways for ways, _ in opened) or any(re.search(r"\((?!\?)|\(\?P", head) for head in heads):
        return [], ""
    return [way + tail for ways, tail in opened for way in ways], rest[at:]


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
