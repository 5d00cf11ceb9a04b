"""PERSON NAMES: full names by surname and context, short forms ("ông Khương") by the full names of the same document.

A name needs a witness: an honorific, a title, a speech verb, a middle name; a street has none.
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Mentions, Person, Sentences, Text
from ntm_extract.folding import key
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.gazetteer.pages import over
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.name_candidate import COMMON, KIN
from ntm_extract.parse.name_run import full_names
from ntm_extract.parse.other_things import PAPERS, is_appended
from ntm_extract.parse.person_context import PersonContext, person_context
from ntm_extract.span import Cover, line_end, line_start

_P = phrases("person")
_RUN = phrases("name_run")
TAIL = 0.55  # a byline stands in the last part of a text
SIGNS = 90  # characters before a name in capitals in which its post or "(đã ký)" stands
_ADDRESS = _P.words("address")
_ELDERS = frozenset(_P.words("elders"))
LAST_LINES = 80  # characters at the end of a text that hold a byline in capitals
LONGEST_HEADED = 4  # syllables of a name in a heading
CERTAIN = 2  # the weight of a surname that is hardly ever anything else
BRIEF = 400  # characters of a text that may be all byline


def persons(text: Text, sentences: Sentences, mentions: Mentions, gazetteer: Gazetteer) -> tuple[Person, ...]:
    """Full names and short forms in text order, none overlapping."""
    context = person_context(text, sentences, mentions, gazetteer)
    known: dict[str, str] = {}  # each name, folded, as it is written first
    found = [_named(known, start, end, text.canonical[start:end].rstrip(".")) for start, end in full_names(context)]
    found += _of_one_syllable(context, known)
    found += _of_initials(context, known)
    found += _in_capitals(context, known)
    found += _signing(context, found, known)
    found += _again(context, found, known)
    found += _bylines(context, found, known)
    fronts = {key(front): name for name in known.values() if (front := _given_first(name))}
    called = _called(known) | _nicknames(context, found)
    found = [p._replace(who=called.get(key(p.who), p.who)) for p in found]
    found = _without_short(context, found, known, fronts)
    found += _short(context, found, known, fronts | called)
    return tuple(sorted(found, key=lambda p: p.start))


def _named(known: dict[str, str], start: int, end: int, name: str) -> Person:
    """A full name, added to those known."""
    known.setdefault(key(name), name)
    return Person(start, end, name, "name")


def _of_one_syllable(context: PersonContext, known: dict[str, str]) -> list[Person]:
    """Names of one syllable: "ông |K'Brếu|", "Già làng |K' Thế|", "K'Beo, Trưởng thôn 4", "già làng |Brôih|", "anh
    |Hùng|, Trưởng thôn 4"; but "bà H'Lan" is Siu H'Lan again.
    """
    canonical = context.text.canonical
    alone = _P.alone.finditer(canonical) if any(sign in canonical for sign in "'’") else ()
    found = [m.span() for m in alone if m.start() - 1 in context.title_ends or context.witness(*m.span()) >= 3]
    # not "ông X, |Trưởng buôn| Kram", nor the second of "|Buôn trưởng| buôn Kram"
    elders = {
        title.end
        for title, before in zip(context.titles, [None, *context.titles], strict=False)
        if title.id in _ELDERS and not (before and title.start < before.end) and not is_appended(context, title.start)
    }
    single = (_P.single.match(canonical, end + 1) for end in context.honorifics | elders)
    found += [match.span() for match in single if match]
    given = (_P.given.match(canonical, end + 1) for end in context.addressed)
    found += [match.span("name") for match in given if match and match.end() in context.title_starts]
    return [
        _named(known, start, end, canonical[start:end])
        for start, end in found
        if not any(name.endswith(f" {key(canonical[start:end])}") for name in known)
        and not context.in_unit.covers(start, end)
    ]


def _of_initials(context: PersonContext, known: dict[str, str]) -> list[Person]:
    """Names that a paper withholds: "chị |L.T.M.|, thôn Đông"."""
    found = (_P.initials.match(context.text.canonical, end + 1) for end in sorted(context.honorifics))
    return [_named(known, *match.span(), match["name"]) for match in found if match]


def _in_capitals(context: PersonContext, known: dict[str, str]) -> list[Person]:
    """Names in capitals amid small letters: "Chủ tịch UBND xã |LÊ VĂN TÁM|: Năm qua, ..."."""
    canonical, surnames = context.text.canonical, context.gazetteer.names.surnames
    found = _headed(context, known)
    for match in _P.capitals.finditer(canonical):
        start, end = match.span()
        address = next((a for a in _ADDRESS if canonical.startswith(a, start, end)), "")  # "|ÔNG |LÊ VĂN TÁM"
        start += len(address)
        line = canonical[line_start(canonical, start) : line_end(canonical, end)]
        written = canonical[start:end]
        name = key(written)
        signs = line.strip() == written and _P.signs.search(context.text.key, max(0, start - SIGNS), start) is not None
        if (start, end) in context.units or context.in_post(start) or (line.isupper() and not signs):
            continue  # "KT. CHỦ TỊCH, |PHÓ CHỦ TỊCH| Nguyễn Văn Nam" is one person
        if start - 1 not in context.honorifics and " ".join(name.split()[:2]) in COMMON:
            continue  # "Trưởng ban |VĂN HÓA XÃ HỘI|"
        if name in known or (name.split()[0] in surnames and (signs or context.witness(start, end) >= 2)):
            who = known.setdefault(name, written.title())
            found.append(Person(start, end, who, "name"))
    return found


def _headed(context: PersonContext, known: dict[str, str]) -> list[Person]:
    """Names behind a form of address in a heading, a post perhaps between: "PHÁT BIỂU CỦA ĐỒNG CHÍ |LÊ VĂN TÁM|, BÍ THƯ
    HUYỆN ỦY", "CỦA ĐỒNG CHÍ CHỦ TỊCH UBND HUYỆN |LÊ VĂN TÁM|"; no "BÀ LÊ THỊ HOA HIẾN ĐẤT".
    """
    canonical, names = context.text.canonical, context.gazetteer.names
    ends = (end for end in sorted(context.honorifics) if canonical[end - 1 : end].isupper())
    found = []
    for match in filter(None, (_P.headed.match(canonical, end + 1) for end in ends)):
        start, end = match.span("words")
        titled = min((at for at in context.title_starts if start < at < end), default=end + 1)
        words = canonical[start : min(end, titled - 1)].split(" ")  # "ĐỒNG CHÍ |LÊ VĂN TÁM| BÍ THƯ HUYỆN ỦY"
        for at in range(max(0, len(words) - LONGEST_HEADED), len(words) - 2):
            first, second = key(words[at]), key(words[at + 1])
            if names.surnames.get(first) == CERTAIN and (at == 0 or second in names.middle):
                begin, written = start + len(" ".join([*words[:at], ""])), " ".join(words[at:])
                found.append(_named(known, begin, begin + len(written), known.get(key(written), written.title())))
                break
    return found


def _signing(context: PersonContext, before: list[Person], known: dict[str, str]) -> list[Person]:
    """Names alone on the line below a post that signs: "CHỦ TỊCH⏎|Y Sít Niê|"."""
    canonical, taken, found = context.text.canonical, Cover((p.start, p.end) for p in before), []
    for match in _P.signing.finditer(context.text.key):
        start, end = match.span("name")
        first = match["name"].partition(" ")[0]
        named = first in context.gazetteer.names.surnames or _RUN.highland.fullmatch(first)
        if named and _RUN.run.fullmatch(canonical, start, end) and not taken.touches(start, end):
            found.append(_named(known, start, end, canonical[start:end]))
    return found


def _again(context: PersonContext, before: list[Person], known: dict[str, str]) -> list[Person]:
    """Mentions without evidence of names that have it elsewhere: "Phó Chủ tịch: |A|, B", below "đồng chí A"; also in a
    headline in capitals.
    """
    canonical, taken, found = context.text.canonical, Cover((p.start, p.end) for p in before), []
    # but "già |làng| Pơloong Jim", "CHỦ TỊCH UBND |XÃ| LÊ VĂN TÁM"
    barred = context.blocked | (context.types - context.title_ends - context.held)
    named = {p.who for p in before if p.who.count(" ") > 1 or _RUN.foreign.search(key(p.who))}
    for name, form in ((who, form) for who in named for form in {who, who.upper()}):
        at = canonical.find(form)
        while at >= 0:
            end = at + len(name)
            whole = not canonical[end : end + 1].isalpha() and not canonical[at - 1 : at].isalpha()
            if whole and not (taken.touches(at, end) or at - 1 in barred):
                found.append(_named(known, at, end, name))
            at = canonical.find(form, end)
    return found


def _bylines(context: PersonContext, before: list[Person], known: dict[str, str]) -> list[Person]:
    """Authors under the text, on lines of their own."""
    canonical, taken = context.text.canonical, Cover((p.start, p.end) for p in before)
    signed = [span for span in _signed(context) if not taken.touches(*span)]
    found = [_named(known, start, end, canonical[start:end]) for start, end in signed]
    if (capitals := _signed_in_capitals(context)) is not None and not taken.touches(*capitals):
        start, end = capitals
        found.append(_named(known, start, end, canonical[start:end].title()))
    return found


def _signed(context: PersonContext) -> Iterator[tuple[int, int]]:
    """Spans of the names in bylines: "Bài, ảnh: |Minh Anh|"; not of units, papers and words of a page."""
    canonical, size = context.text.canonical, len(context.text.canonical)
    for match in _P.byline.finditer(canonical, int(size * TAIL) if size > BRIEF else 0):
        both = [match.span(who) for who in ("name", "other") if match[who]]
        unit = context.units.issuperset(both) and not (match["label"] or _signs_below(context, *both[0]))
        # "Văn hóa⏎|Tin Tức - Sự Kiện|⏎...": two stand at the end, or behind "Ảnh:"
        above = len(both) > 1 and not match["label"] and match.end() < size - LAST_LINES
        for start, end in both if not (unit or above or match.start() == 0) else ():
            paper = key(canonical[start:end]).split()[0] in PAPERS  # "|Báo Tây Ninh|" under its own article
            # "|Tin Ảnh|", "|Sự Kiện|", "|Related Articles|" under an article
            if not (paper or over(canonical[start:end]) or _RUN.foreign.search(context.text.key, start, end)):
                yield start, end


def _signed_in_capitals(context: PersonContext) -> tuple[int, int] | None:
    """The span of a name in capitals in the last lines: "|NGUYỄN VĂN AN|"; not "|THÔNG BÁO|", where a portal goes on."""
    size = len(context.text.canonical)
    last = _P.byline_in_capitals.search(context.text.canonical, max(int(size * TAIL), size - LAST_LINES))
    if last is None or last.start() == 0:
        return None
    start, end = last.span("name")
    name = context.text.key[start:end]
    if name.split()[0] not in context.gazetteer.names.surnames:
        return None
    other = " ".join(name.split()[:2]) in COMMON or context.in_post(start) or (start, end) in context.units
    return None if other or over(name) else (start, end)


def _signs_below(context: PersonContext, start: int, end: int) -> bool:
    """Whether a person stands alone below the last sentence, with the name of a commune that the text is not about:
    "... về đích năm 2018.⏎⏎ |Phan Sơn|".
    """
    text, name = context.text, context.text.key[start:end]
    alone = not text.key[end:].strip() and text.key[:start].rstrip().endswith((".", "!", "?", "…", "”", '"'))
    return alone and context.gazetteer.names.surnames.get(name.split()[0]) == 2 and text.key.count(name) == 1


def _without_short(
    context: PersonContext, found: list[Person], known: dict[str, str], fronts: dict[str, str]
) -> list[Person]:
    """Names without those that are short forms of others: "bà Mỹ Kha" is Nguyễn Thị Mỹ Kha again; "Y Dinh" is Y Dinh
    Niê, and found with its form of address.
    """
    tails = {key(" ".join(name.split()[-2:])) for k, name in known.items() if k not in fronts and name.count(" ") > 1}
    for short in (*fronts, *tails):
        known.pop(short, None)
    kept = []
    for person in found:
        who, before = key(person.who), person.start - 1
        if who in fronts:
            if before in context.addressed:
                continue
            person = Person(person.start, person.end, fronts[who], "short")
            who = key(person.who)
        if not (who in tails and before in context.honorifics):
            kept.append(person)
    return kept


def _short(context: PersonContext, found: list[Person], known: dict[str, str], fronts: dict[str, str]) -> list[Person]:
    """Short forms behind a form of address: "bà Kha", "bà Mỹ Kha", "ông Y Dinh"."""
    if not known:
        return []
    given: dict[str, list[str]] = {}
    for name in known.values():
        for size in (1, 2):
            given.setdefault(key(" ".join(name.split()[-size:])), []).append(name)
    given |= {front: [name] for front, name in fronts.items()}
    taken, out = Cover((p.start, p.end) for p in found), list(found)
    for match in _P.short.finditer(context.text.canonical):
        start, end = match.span("name")
        who = given.get(context.text.key[start:end])
        if who and not taken.touches(start, end):
            out.append(Person(match.start(), end, _nearest(context, who, out, match.span("title")), "short"))
    return out[len(found) :]


def _given_first(name: str) -> str | None:
    """The given name of a person of the Central Highlands, without the clan: "Y Dinh" of Y Dinh Niê, "H'Yim" of H'Yim
    Kđoh; None for others.
    """
    parts = name.split()
    if not _RUN.highland.fullmatch(key(parts[0])):
        return None
    front = parts[:2] if len(parts[0]) == 1 else parts[:1]
    return " ".join(front) if len(parts) > len(front) else None


def _called(known: dict[str, str]) -> dict[str, str]:
    """Short names of people of the south -> their full names: "Ba Lành" is Trần Thị Lành."""
    given = {name.rsplit(" ", 1)[-1]: full for name, full in known.items() if name.count(" ") > 1}
    pairs = (name.split() for name in known if name.count(" ") == 1)
    return {f"{first} {last}": given[last] for first, last in pairs if first in KIN and last in given}


def _nicknames(context: PersonContext, found: list[Person]) -> dict[str, str]:
    """What people are called besides -> their full names: "Lê Văn Tám, |thường gọi là Tám Lúa|", "Tám Lúa| (Lê Văn Tám)|"."""
    canonical, begins = context.text.canonical, {p.start: p.who for p in found}
    told = ((_P.nickname.match(canonical, p.end), p.who) for p in found)
    names = {key(match["name"]): who for match, who in told if match and who.count(" ") > 1}
    spelt = ((p.who, begins.get(p.end + 2, "")) for p in found if canonical.startswith(" (", p.end))
    return names | {
        key(one): who for one, who in spelt if one.count(" ") == 1 < who.count(" ") and key(one).split()[0] in KIN
    }


def _nearest(context: PersonContext, names: list[str], found: list[Person], title: tuple[int, int]) -> str:
    """Of people of one given name, the one named last, with the same form of address (at ``title``) if any was."""
    if len(names) == 1:
        return names[0]
    text, address = context.text.key, f"{context.text.key[slice(*title)]} "
    before = [p for p in found if p.end <= title[0] and p.who in names]
    return max(before, key=lambda p: (text.endswith(address, 0, p.start), p.end)).who if before else names[0]
