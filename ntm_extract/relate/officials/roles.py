"""ROLES: what a person does in the article: chairs, speaks, attends, signs, wrote it; "mentioned" where none of these.

Roles are decided in three steps. Each mention gives those that ``BY_MENTION`` reads beside it; the whole text adds who
goes on to speak as "Ông nói ...", and who stands in a list of those present. From these people the speeches of the text
are read; whoever a speech is then attributed to speaks as well (``as_speaker``): "ông X chúc mừng xã, |đề nghị| giữ vững
các tiêu chí".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import get_args

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Role
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.attending import attends, is_absent, is_in_attendance, presides
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.mention import Chain, PersonMention, mention_of
from ntm_extract.relate.officials.rolls import posts_in_rolls
from ntm_extract.relate.officials.signature import signatures
from ntm_extract.relate.officials.speaking import has_words_around, says, speaking_pronouns

_P = phrases("roles")
ROLES: tuple[Role, ...] = get_args(Role)
_SIGNER_WITHIN = 24  # characters of "Người ký văn bản:"


def give_roles(analysis: Analysis, everybody: Sequence[PersonEntity]) -> None:
    """Set the roles of all people of a document, by their mentions."""
    chain, cues = Chain(analysis, everybody), _P.of(analysis.gazetteer.cues)
    going_on = set(speaking_pronouns(analysis, everybody))
    for person in everybody:
        mentions = [mention_of(analysis, cues, chain, person, start, end) for start, end in person.mentions]
        person.roles = _roles(analysis, mentions, person.name in going_on)


def _roles(analysis: Analysis, mentions: Sequence[PersonMention], goes_on: bool) -> tuple[Role, ...]:
    """The roles of one person. ``goes_on``: whether he speaks as "Ông nói ..."."""
    found: set[str] = {role for mention in mentions for role in _by_mention(mention)}
    if goes_on:
        found.add("speaker")
    if any(is_absent(analysis, mention.start) for mention in mentions):
        found.discard("attendee")
    elif "chair" not in found and any(is_in_attendance(analysis, mention.start) for mention in mentions):
        found.add("attendee")
    return _ordered(found)


def as_speaker(roles: Iterable[str]) -> tuple[Role, ...]:
    """The roles of one who speaks besides."""
    return _ordered({"speaker", *roles} - {"mentioned"})


def with_speeches(roles: tuple[Role, ...], speaks: bool) -> tuple[Role, ...]:
    """The roles of a person when all speeches are known; whoever wrote the article does not speak in it."""
    return as_speaker(roles) if speaks and "author" not in roles else roles


def _ordered(found: set[str]) -> tuple[Role, ...]:
    """Roles in the order of the contract."""
    return tuple(role for role in ROLES if role in found) or ("mentioned",)


def _by_mention(at: PersonMention) -> set[Role]:
    """The roles that one mention gives; the byline is that of a name alone."""
    found: set[Role] = {role for role, plays in BY_MENTION if plays(at)}
    return found | {"author"} if _wrote(at, found) else found


def _speaks(at: PersonMention) -> bool:
    """Whether the person speaks: by a verb of saying behind the name, or by what else stands around it."""
    return says(at) or has_words_around(at)


def _signs(at: PersonMention) -> bool:
    """Whether the person signs a paper, by a verb, at its foot, or as "Người ký văn bản: |X|"."""
    return (
        at.cues.signatory.match(at.key, at.acts) is not None
        or at.start in signatures(at.analysis)
        or _P.signer.search(at.key, max(0, at.start - _SIGNER_WITHIN), at.start) is not None
    )


def _wrote(at: PersonMention, found: set[Role]) -> bool:
    """Whether a name at the end of its line is the byline or a credit. ``found``: the other roles of the mention."""
    key = at.key
    if "signatory" in found or at.start in posts_in_rolls(at.analysis) or _P.alone.match(key, at.end) is None:
        return False
    line = key[key.rfind("\n", 0, at.start) + 1 : at.start]
    byline = at.start > 0.5 * len(key) and at.cues.author.fullmatch(line) is not None
    return byline or (not found and _P.photographer.search(key, at.opens, at.start) is not None)


BY_MENTION: tuple[tuple[Role, Callable[[PersonMention], bool]], ...] = (
    ("chair", presides),
    ("speaker", _speaks),
    ("attendee", attends),
    ("signatory", _signs),
)
