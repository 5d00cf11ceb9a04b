"""GENRE: the default status by the kind of document. The items of a plan ("KẾ HOẠCH ..."), or of a plan that an article
announces ("UBND tỉnh ban hành kế hoạch ... Theo đó, ..."), and the conclusions of minutes ("Kết luận: thu 300.000
đồng/khẩu; bố trí 1,2 tỷ đồng") are to be done, without any cue in their sentence.
"""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.folding import folded
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.status.plan import may_go_on, plan_around, tells_results

_P = phrases("genre")
_PLAN = phrases("plan")
HEAD = 900  # characters in which a document names its kind
NEAR = 24  # characters before a number


def is_norm(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether a sentence says what a kind of units is, or when one is recognised: "|Xã nâng cao là xã| đã đạt chuẩn và đáp
    ứng 11 tiêu chí", "Thôn |được công nhận khi có| ít nhất 80% số hộ ..."; not of a unit that it names.
    """
    key = analysis.text.key
    defined = (
        _P.defines.search(key, sentence.start, start) if _P.is_one_that.search(key, sentence.start, start) else None
    )
    said = [match for match in (defined, _P.recognises.search(key, sentence.start, start)) if match]
    if not said or _is_over(analysis, sentence):
        return False
    first = min(said, key=lambda match: match.start())
    return not analysis.toponyms_between(first.start() if first is defined else sentence.start, start)


@once
def is_rule_paper(analysis: Analysis) -> bool:
    """Whether the document is a set of criteria or a regulation, by its head or its title."""
    head = _head(analysis)
    named = _P.rule_paper.search(head)
    if named is not None:
        others = _P.other_paper.search(head, 0, named.start()) is not None
        return not others and not analysis.quantities_between(0, named.start())
    return _P.rule_title.match(folded(analysis.document.title or "")) is not None


def _head(analysis: Analysis) -> str:
    """The lines in which a document names its kind, each with the end of the line above it: a search goes from one to
    the next.
    """
    return f"\n{analysis.text.canonical[:HEAD]}"


def is_to_be(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether a thing without a cue is planned or decided by its document."""
    key = analysis.text.key
    if _is_set(analysis, sentence, start):
        return True
    stands = _P.stands.search(key, max(sentence.start, start - NEAR), start)
    if stands or _is_over(analysis, sentence) or tells_results(analysis, sentence):
        return False
    return (
        _is_decided(analysis, sentence, start)
        or _is_announced(analysis, sentence)
        or (_is_plan(analysis) and not _heading_tells_results(analysis, sentence))
    )


def is_planned(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether a thing is planned by its document or below its heading: "Mục tiêu đến năm 2025⏎- Toàn huyện có |7/14 xã| đạt
    chuẩn"; not "hiện toàn huyện có 3 xã".
    """
    if _PLAN.as_it_is.search(analysis.text.key, sentence.start, start):
        return False
    return is_to_be(analysis, sentence, start) or plan_around(analysis, sentence) is not None


def _is_set(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether a plan is named as the source in the same sentence: "|Chương trình hành động số 12 nêu|: thu nhập 60
    triệu đồng".
    """
    opened = analysis.text.key.find(": ", sentence.start, start)
    return (
        opened >= 0
        and _P.paper_sets.fullmatch(analysis.text.key, sentence.start, opened) is not None
        and not _is_over(analysis, sentence)
    )


@once
def _is_announced(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the sentence before announces a plan whose content this one gives, directly or through sentences between:
    "HĐND huyện thông qua 12 nghị quyết. |Theo đó|, năm nay thu ngân sách 410 tỷ đồng. Kinh phí thực hiện 18 tỷ đồng";
    not "Theo đó, đã có ...".
    """
    key, before = analysis.text.key, analysis.sentences.previous(sentence)
    if before is None or _is_over(analysis, sentence) or _P.is_so.search(key, sentence.start, sentence.end):
        return False
    funds = _PLAN.funds.match(key, sentence.start, sentence.end) is not None
    if funds or _P.accordingly.match(key, sentence.start, sentence.end) or key[before.end - 1] == ":":
        if _P.announces.search(key, before.start, before.end) or (
            _P.approves.search(key, before.start, before.end) and not _is_over(analysis, before)
        ):
            return True
    goes_on = funds or (before.line == sentence.line and may_go_on(analysis, sentence))
    return goes_on and _is_announced(analysis, before)


@once
def _is_plan(analysis: Analysis) -> bool:
    """Whether the document itself is a plan; not where a line "KẾ HOẠCH NĂM 2016" stands below what it has counted."""
    named = _P.plan_paper.search(_head(analysis))
    return named is not None and not analysis.quantities_between(0, named.start())


def _is_over(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence has a time that is over."""
    return any(t.is_over(analysis.day) for t in analysis.timexes_between(sentence.start, sentence.end))


def _heading_tells_results(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a heading announces results or a state of affairs."""
    return any(analysis.labelled("cue.heading.achieved", *heading) for heading in analysis.headings(sentence))


def _is_decided(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether the clause of a thing begins with an action, below or behind a heading of decisions."""
    key = analysis.text.key
    opened = key.rfind(": ", sentence.start, start)
    concluded = (opened >= 0 and _P.concludes.search(key, sentence.start, opened) is not None) or any(
        _P.concludes.search(key, *heading) for heading in analysis.headings(sentence)
    )
    clause = max(sentence.start, opened + 2 if opened >= 0 else 0, key.rfind("; ", sentence.start, start) + 2)
    return concluded and _P.does.match(key, clause, start) is not None
