"""PAPERS: who asks by a paper, or decides, in the sentences before: "UBND tỉnh ra chỉ thị. |Theo chỉ thị, các xã ...|"."""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.demand import charged, doer_goes_on
from ntm_extract.relate.statements.named import Subject
from ntm_extract.relate.statements.petition import speech_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.subject import Subjects

_P = phrases("papers")
PAPERS = 3  # sentences back to where a paper was told that asks for something


def by_paper(subjects: Subjects, sentence: Sentence) -> tuple[Speech, Subject] | None:
    """What is ordered by a paper told of before, and by whom: "|UBND tỉnh| vừa ra chỉ thị ... Theo chỉ thị, |các xã
    không được giao chỉ tiêu góp tiền|".
    """
    key = subjects.analysis.text.key
    paper = _P.by_paper.match(key, sentence.start, sentence.end)
    who = lately(subjects, sentence) if paper else None
    if paper is None and (thus := _P.thereby.match(key, sentence.start, sentence.end)):
        # "Ban Chỉ đạo vừa có thông báo phân công. |Theo đó|, Công an xã rà soát ..."
        tasked = doer_goes_on(subjects.analysis, thus.end(), sentence.end)
        tasked = tasked and charged(subjects.analysis, thus.end(), sentence.end) < 0
        paper, who = thus, issued(subjects, sentence, 1) if tasked else None
    if paper is None or who is None:
        return None
    return speech_of(paper.end(), sentence.end, who, "said", None, sentence), who


def is_order(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence opens with a paper that orders what follows."""
    return _P.by_paper.match(analysis.text.key, sentence.start, sentence.end) is not None


def lately(subjects: Subjects, sentence: Sentence) -> Subject | None:
    """Who issued the paper that was told last, some sentences before."""
    return next(filter(None, (issued(subjects, sentence, back) for back in range(1, PAPERS + 1))), None)


def issued(subjects: Subjects, sentence: Sentence, back: int) -> Subject | None:
    """Who issued or asked what is told before: "|UBND tỉnh| vừa ban hành quyết định. Đồng thời |yêu cầu| ..."."""
    if sentence.index < back:
        return None
    before = subjects.analysis.sentences.items[sentence.index - back]
    issues = _P.issues.search(subjects.analysis.text.key, before.start, before.end)
    if issues is None:
        return None
    return subjects.before(before.start, issues.start(), None) or subjects.opening(before.start, issues.start())


def decided(subjects: Subjects, sentence: Sentence) -> Subject | None:
    """Who agreed or judged in the sentence before: "|Đoàn thẩm định| thống nhất xã A đạt chuẩn. Đồng thời |yêu cầu| xã ..."."""
    before = subjects.analysis.sentences.previous(sentence)
    if before is None or before.line != sentence.line:
        return None
    return decider(subjects, before.start, before.end)


def decider(subjects: Subjects, low: int, high: int) -> Subject | None:
    """Who agrees on something or judges it in ``[low, high)``."""
    decides = _P.decides.search(subjects.analysis.text.key, low, high)
    return subjects.before(low, decides.start(), None) if decides else None
