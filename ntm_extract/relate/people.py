"""PEOPLE: mentions of one person joined, with positions (title, organization, level, place), roles and references by bare title.

A title list before a name is split at the names: "A1, A2 X, B1, B2 Y"; after a name it runs on until the verb:
"ông X, Phó Chủ tịch UBND huyện, Trưởng BCĐ cho biết".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ntm_extract.document import Mention, Person
from ntm_extract.folding import key
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.locate import own_unit
from ntm_extract.span import Span


@dataclass(frozen=True, slots=True)
class Held:
    """One position: the title as written and what it says of level and place."""

    start: int
    end: int
    title: str
    organization: str | None
    level: str | None
    place: str | None


@dataclass(slots=True)
class PersonEntity:
    """One person of a document."""

    name: str
    first: Person
    honorific: str | None = None
    honorific_span: Span | None = None
    positions: list[Held] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)


_STOP = re.compile(r"(?<!\w)(?:cho|biết|nói|đã|đang|sẽ|là|tại|cùng|dự|tham dự|chủ trì|phát biểu|với|được|bị|có|vừa|cũng|khi|thì|mà|theo|từ|trao|tặng|nhấn|khẳng|đề nghị|yêu cầu|chia sẻ|thông tin|kết luận|đánh giá|trình bày|(?<!ban )báo cáo|giải thích|thừa nhận|thẳng thắn|xác nhận|kể|bày tỏ|lý giải|cho rằng|phản ánh|trực tiếp|trả lời|lo lắng|trong|đến|đi|về|thay mặt|cần|phải|không|chưa|vẫn|để|do|vì|nhằm|này|đó|trước|sau|làm|ký|ghi nhận|biểu dương|(?<!ban )chỉ đạo|lưu ý|vui|phấn khởi|nhận|nêu|cam kết|hứa|tiếp|thường xuyên|liên quan|bức xúc|tâm sự|bộc bạch|trú|ngụ|ở|sinh|năm|tuổi|giới thiệu|phân tích|hướng dẫn|xin|quê)(?!\w)")
_OPEN = re.compile(r"\s?(?:,|-|\(|:| là| – )\s?(?:là\s|nguyên\s|hiện là\s|nay là\s)?")
_HELD_BEFORE = 160  # characters of titles before a name
_FORMER = re.compile(r"(?:nguyên|quyền|q\.|cố|cựu)\s?$")


def people(analysis: Analysis) -> tuple[PersonEntity, ...]:
    """One entity a person, in order of first mention."""
    found: dict[str, PersonEntity] = {}
    persons = analysis.persons
    for index, person in enumerate(persons):
        entity = found.get(key(person.who))
        if entity is None:
            if person.form != "name":
                continue
            entity = found[key(person.who)] = PersonEntity(person.who, person)
        entity.mentions.append((person.start, person.end))
        if person.form != "name":
            continue
        _honorific(analysis, person, entity)
        floor = persons[index - 1].end if index else 0
        ceiling = persons[index + 1].start if index + 1 < len(persons) else len(analysis.text.key)
        held = _before(analysis, person, floor)
        if not held or (entity.honorific_span and entity.honorific_span.end == person.start - 1):
            held = _after(analysis, person, ceiling) or held  # "ông X, Chủ tịch xã": what stands before belongs to another
        for position in held:
            if all(key(position.title) != key(p.title) for p in entity.positions):
                entity.positions.append(position)
    _bare_titles(analysis, found)
    for entity in found.values():
        entity.mentions.sort()
        entity.roles = _roles(analysis, entity)
    return tuple(found.values())


def _honorific(analysis: Analysis, person: Person, entity: PersonEntity) -> None:
    if entity.honorific is not None:
        return
    for mention in analysis.labelled("cue.honorific", max(0, person.start - 14), person.start):
        if mention.end == person.start - 1 and mention.id.split(":")[1] in ("ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "đồng chí", "đ/c"):
            entity.honorific = analysis.quote(mention.start, mention.end)
            entity.honorific_span = Span(mention.start, mention.end)
            return


def _heads(analysis: Analysis, low: int, high: int) -> list[Mention]:
    """Title heads, longest at each place; none inside another."""
    kept: list[Mention] = []
    for mention in analysis.labelled("title", low, high):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _before(analysis: Analysis, person: Person, floor: int) -> list[Held]:
    """Titles that lead up to the name."""
    text, sentence = analysis.text, analysis.sentence(person.start)
    low = max(sentence.start, floor, person.start - _HELD_BEFORE)
    end = person.start
    for mention in analysis.labelled("cue.honorific", max(low, end - 14), end):
        if mention.end == end - 1 and mention.id.split(":")[1] not in ("bí thư",) and not any(h.start <= mention.start < h.end for h in _heads(analysis, low, end)):
            end = mention.start
            break
    segment = re.split(r"[;:\"“”!?\n]|\.\s", text.canonical[low:end])[-1]
    low = end - len(segment)
    heads = _heads(analysis, low, end)
    held: list[Held] = []
    stop = end
    for head in reversed(heads):
        chunk = re.sub(r"\s(?:và|cùng)$", "", text.key[head.start : stop].rstrip(" ,-("))
        if _STOP.search(text.key, head.end, head.start + len(chunk)):  # in place: "Trưởng Ban" + "chỉ đạo" is no verb
            break
        gap = text.key[head.start + len(chunk) : stop]
        if stop != end and "," not in gap and "-" not in gap and " và " not in gap and gap.strip() != "":
            break
        if stop == end and gap.strip(" ") not in ("", ",", "-"):
            break
        lead = text.key[max(low, head.start - 8) : head.start]
        start = head.start
        if former := _FORMER.search(lead):
            start = head.start - len(former[0])
        held.append(_held(analysis, start, head.start + len(chunk), head))
        stop = start
        joined = text.key[max(low, start - 3) : start]
        if not re.search(r",\s?$|-\s$|(?:^|\s)và\s$", joined):
            break
    held.reverse()
    return held


def _after(analysis: Analysis, person: Person, ceiling: int) -> list[Held]:
    """Titles that follow the name: "X, Trưởng thôn 5 giải thích", "X - Chủ tịch UBND xã", "X (Phó Bí thư)"."""
    text, sentence = analysis.text, analysis.sentence(person.start)
    opened = _OPEN.match(text.key, person.end)
    if opened is None:
        return []
    held: list[Held] = []
    at, limit = opened.end(), min(sentence.end, ceiling, person.end + 260)
    bracket = "(" in opened[0]
    while at < limit:
        heads = [h for h in _heads(analysis, at, min(limit + 1, at + 60)) if h.start == at]
        if not heads:
            if held and (org := next((m for m in analysis.labelled("org", at, limit) if m.start == at), None)) is not None:
                end = _title_end(analysis, org.end, limit, bracket)  # ", Văn phòng Điều phối NTM tỉnh": the house of the post before
                last = held[-1]
                held[-1] = _held(analysis, last.start, end, Mention(last.start, last.start, "title", ""))
                at = end
            else:
                break
        else:
            end = _title_end(analysis, heads[0].end, limit, bracket)
            held.append(_held(analysis, at, end, heads[0]))
            at = end
        step = re.match(r"\s?(?:,|;| và| kiêm)\s?(?:kiêm\s|đồng thời là\s)?", text.key[at:limit])
        if step is None:
            break
        at += step.end()
    return held


def _title_end(analysis: Analysis, at: int, limit: int, bracket: bool) -> int:
    """Where a title that begins before ``at`` ends: at a comma, bracket, quote or verb."""
    key, stop = analysis.text.key, limit
    if name := next((t for t in analysis.toponyms if at <= t.start and t.end <= limit and t.start - at < 80), None):
        stop = name.end  # a title ends with the name of its unit
    sign = re.compile(r"\s(?:và|cùng)\s(?:ông|bà|anh|chị|đồng chí|các)(?!\w)|[,;:()\"“”.!?…]|\s-\s(?=\S+\s(?:cho|nói))").search(key, at, stop)
    verb = _STOP.search(key, at, stop)
    end = min(sign.start() if sign else stop, verb.start() if verb else stop)
    while end > at and key[end - 1] in " -,":
        end -= 1
    return end


def _held(analysis: Analysis, start: int, end: int, head: Mention) -> Held:
    """Level and place from a name inside the title, else from its level word, else from the organization."""
    text, titles = analysis.text, analysis.gazetteer.titles
    title = analysis.quote(start, end)
    body = text.key[start:end]
    known = titles.titles.get(head.id)
    organization = _organization(analysis, head.end, end, known.shared if known else 0)
    places = [t for t in analysis.toponyms if start <= t.start and t.end <= end]
    level = place = None
    if places:
        last = places[-1] if places[0].level != "village" else places[0]
        level, place = last.level, last.code
    else:
        words = re.findall(r"(?<!\w)(tỉnh|thành phố|thành ủy|tỉnh ủy|huyện ủy|huyện|thị xã|thị ủy|quận|xã|phường|thị trấn|đảng ủy|thôn|xóm|ấp|bản)(?!\w)(?!\shội)", body.replace("nông thôn", "").replace("hợp tác xã", ""))
        size = {"tỉnh": 2, "thành phố": 2, "thành ủy": 2, "tỉnh ủy": 2, "huyện": 3, "huyện ủy": 3, "thị xã": 3, "thị ủy": 3, "quận": 3}.get(words[-1], 5) if words else 0
        if words and words[-1] in ("thôn", "xóm", "ấp", "bản"):
            level, place = "village", own_unit(analysis, 5, start)
        elif size:
            level, place = {2: "province", 3: "district", 5: "commune"}[size], own_unit(analysis, size, start)
        else:
            fixed = known.level if known else ""
            if not fixed:
                orgs = (titles.organizations[m.id] for m in analysis.labelled("org", head.end, end) if m.id != "bộ" or text.canonical[m.start] == "B")
                fixed = next((o.level for o in orgs if o.level), "")
            level = fixed or None
            sizes = {"province": 2, "district": 3, "commune": 5}
            place = "VN" if fixed == "central" else own_unit(analysis, sizes[fixed], start) if fixed in sizes else None
    return Held(start, end, title, organization, level, place)


def _organization(analysis: Analysis, head: int, end: int, shared: int) -> str | None:
    """What stands behind the head, with the syllables that the head shares with it: "Chánh |Văn phòng Điều phối NTM huyện"."""
    if not analysis.text.key[head:end].strip(" ,-"):
        return None
    start = head
    for _ in range(shared):
        start = analysis.text.key.rfind(" ", 0, start - 1) + 1
    return analysis.quote(start, end).strip(" ,-") or None


def _bare_titles(analysis: Analysis, found: dict[str, PersonEntity]) -> None:
    """ "Bí thư Huyện ủy thẳng thắn chỉ ra": a title alone that exactly one person of the text holds, followed by a verb."""
    holders: dict[str, set[str]] = {}
    for name, entity in found.items():
        for position in entity.positions:
            folded = key(position.title)
            for form in {folded, *( [folded.rsplit(" ", 1)[0]] if folded.split()[-1] in ("huyện", "tỉnh", "xã") else [])}:
                holders.setdefault(form, set()).add(name)
    named = [(p.start, p.end) for p in analysis.persons]
    held = [(p.start, p.end) for e in found.values() for p in e.positions]
    says = {m.start for m in analysis.labelled("cue.attribution")}
    for head in _heads(analysis, 0, len(analysis.text.key)):
        if any(s <= head.start < e for s, e in (*held, *named)):
            continue
        limit = min(analysis.sentence(head.start).end, head.start + 90)
        end = _title_end(analysis, head.end, limit, False)
        folded = analysis.text.key[head.start : end]
        names = holders.get(folded) or {n for form, ns in holders.items() if form.startswith(folded + " ") for n in ns}
        follows = re.match(r"\s(?:cũng\s|còn\s|tiếp tục\s|đã\s)?", analysis.text.key[end:limit] or "")
        at = end + (follows.end() if follows else 0)
        if len(names) == 1 and (at in says or any(at <= s <= at + 18 for s in says)):
            found[next(iter(names))].mentions.append((head.start, end))


def _roles(analysis: Analysis, entity: PersonEntity) -> list[str]:
    """Roles in the order of the contract; "mentioned" only where there is no other."""
    roles = set()
    for start, end in entity.mentions:
        sentence = analysis.sentence(start)
        after = analysis.text.key[end : min(sentence.end, end + 130)]
        before = analysis.text.key[max(sentence.start, start - 240) : start]
        head = re.split(r"[;.\"“”]", after)[0]
        if re.match(r"[^.;]{0,90}?(?:đồng\s)?chủ trì(?!\w)", after) or re.search(r"(?:sự chủ trì của|chủ trì|chủ trì hội nghị|chủ tọa)\s?(?::|có)?\s[^.;]{0,60}$", before):
            roles.add("chair")
        if re.search(r"(?:^|\s)(?:(?:tham|cùng|đến|tới|về)\s)?(?:dự|có mặt|thành phần)(?!\s(?:án|thảo|báo|kiến|phòng|toán|trữ))(?:\s|:)(?:(?!chủ trì|phát biểu|cho biết|kết luận)[^.;])*$", before) or re.match(r"\s(?:đã\s|cũng\s)?(?:đến dự|tham dự|dự|tới dự|đến thăm|về dự)(?!\w)", after):
            roles.add("attendee")
        if re.match(r"[^,.;]{0,12}\s(?:đã\s|vừa\s)?ký(?!\w)", after):
            roles.add("signatory")
        says = [m for m in analysis.labelled("cue.attribution", end, min(sentence.end, end + 130)) if m.label.endswith("say")]
        gap_ok = bool(says) and not re.search(r"[;\"“”]", analysis.text.key[end : says[0].start]) and not any(p.start >= end and p.end <= says[0].start and p.who != entity.name for p in analysis.persons)
        if gap_ok and len(analysis.text.key[end : says[0].start].split()) <= 22:
            roles.add("speaker")
        if re.search(r"(?:theo|phát biểu của|ý kiến của)\s(?:ông\s|bà\s|đồng chí\s|đ/c\s|anh\s|chị\s|chia sẻ của\s|lời\s)*$", before) or head.startswith(": "):
            roles.add("speaker")
        line = analysis.text.canonical[analysis.text.canonical.rfind("\n", 0, start) + 1 : start]
        tail = analysis.text.canonical[end : end + 2]
        if start > 0.5 * len(analysis.text.canonical) and re.fullmatch(r"\s*(?:(?:Tin|Bài|Ảnh|Tin, ảnh|Bài, ảnh|Bài và ảnh|Tin và ảnh|Thực hiện|PV|CTV|Tác giả)\s?:?\s)?", line) and tail.strip(" \n") == "" and (tail[:1] in ("\n", "") or tail == "\n"):
            roles.add("author")
    if not roles:
        roles.add("mentioned")
    return [r for r in ("chair", "speaker", "attendee", "signatory", "author", "mentioned") if r in roles]
