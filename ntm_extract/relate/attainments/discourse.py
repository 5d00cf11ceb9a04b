"""DISCOURSE: the attainments of a text so far, to which later sentences refer back: a standard aimed at ("đăng ký xây dựng nâng
cao ... xã A |đã về đích|"), a year that others are counted from ("|5 năm sau| đạt chuẩn nâng cao"), what is told again of all
("|Các xã trên| được công nhận năm 2020", "|8 xã này| đã đăng ký").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.parse.numeral import small
from ntm_extract.records import Attainment, AttainmentStatus, Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, HIGHER, REACHED, Claim, Year, standard_in
from ntm_extract.relate.attainments.year_in_clause import last_year
from ntm_extract.span import Span, last_match

_P = phrases("discourse")
_CLAIM = phrases("claim")
SOON = 2  # sentences behind an aim or a year in which they are counted on
AGAIN = 4  # sentences behind units in which "các xã trên" are still they
SINCE = 16  # characters before a claim in which "kể từ khi" may stand
_LEVELS = level_words("unit", counted=True)


@dataclass(slots=True)
class Discourse:
    """The attainments of a text so far, each with its sentence."""

    analysis: Analysis
    told: list[tuple[Sentence, Attainment]] = field(default_factory=list)

    def aimed_at(self, place: Toponym, sentence: Sentence, claim: Claim) -> Standard | None:
        """The higher standard that a unit aims at in this paragraph, meant by a later "đã về đích"; None where there is none."""
        key = self.analysis.text.key
        if (
            claim.named
            or _CLAIM.names_standard.search(key, claim.start, claim.end)
            or _P.since.search(key, max(sentence.start, claim.start - SINCE), claim.start)
        ):
            return None
        for _, record in takewhile(lambda told: told[0].line == sentence.line, reversed(self.told)):
            if record.unit == place.code is not None and record.status in AIMS and record.standard in HIGHER:
                return record.standard
        return self._built(place, sentence) if claim.status in (*AIMS, "eligible") else None

    def _built(self, place: Toponym, sentence: Sentence) -> Standard | None:
        """The higher standard that the sentence before says is being built: "... xây dựng |huyện nông thôn mới nâng cao|.
        Huyện phấn đấu được công nhận trong năm 2023".
        """
        before = self.analysis.sentences.previous(sentence)
        if before is None or before.line != sentence.line:
            return None
        built = last_match(_P.built, self.analysis.text.key, before.start, before.end)
        if built is None or _LEVELS.get(built["word"]) != place.level:
            return None
        return standard_in(built["more"], self.analysis.gazetteer.cues, HIGHER)

    def counted(
        self, place: Toponym, sentence: Sentence, claim: Claim, status: AttainmentStatus, dated: bool
    ) -> Year | None:
        """The year that is told by its distance from another, and the words that count it: "đạt chuẩn năm 2014. |Sau 5 năm|,
        xã được công nhận nâng cao"; ``dated``: the clause has a year of its own.
        """
        key, low, high = self.analysis.text.key, sentence.start, claim.start
        if not dated and status in REACHED:
            own = self.analysis.text.home(claim.start, claim.end).start  # "B và |C| được công nhận sau đó một năm"
            last = next((one.year for _, one in reversed(self.told) if one.evidence["standard"][0] != own), None)
            if last is not None and (apart := _P.years_behind.match(key, claim.end)):
                many = small(apart["many"])
                return Year(last - many if apart["sooner"] else last + many, Span(*apart.span()))
            if last is not None and (same := _P.same_year.search(key, low, high)):
                return Year(last, Span(*same.span()))
        if distance := _P.years_after.search(key, low, high):
            base = last_year(key, low, distance.start()) or self._reached(place, sentence)
            before = self.analysis.sentences.previous(sentence)
            if base is None and distance["later"] and distance.start() == low and before is not None:
                base = last_year(key, before.start, before.end)  # "Năm 2014, xã A về đích. |Hai năm sau|, xã B ..."
            later = base + small(distance["after"] or distance["later"]) if base is not None else None
            return Year(later, Span(*distance.span()))
        return None

    def _reached(self, place: Toponym, sentence: Sentence) -> int | None:
        """The year of the last standard that a unit reached, within ``SOON`` sentences; None where there is none."""
        for _, one in takewhile(lambda told: sentence.index - told[0].index <= SOON, reversed(self.told)):
            if one.unit == place.code and one.status in REACHED and one.year:
                return one.year
        return None

    def again(self, sentence: Sentence, claim: Claim) -> Iterator[Attainment]:
        """The units just told of, with the year that a sentence on all of them gives: "|Các xã trên| được tặng bằng công nhận
        |năm 2020|".
        """
        key = self.analysis.text.key
        those = _P.those.search(key, sentence.start, claim.start)
        year = _P.year.search(key, claim.start, sentence.end)
        if those is None or year is None or claim.status not in (None, "recognized"):
            return
        for record in self._just_reached(sentence, _LEVELS.get(those["word"])):
            if record.year is None:
                dated = {"year": self.analysis.text.home(*year.span("year"))}
                yield record.model_copy(update={"year": int(year["year"]), "evidence": {**record.evidence, **dated}})

    def waiting(self, sentence: Sentence, claims: list[Claim]) -> Iterator[Attainment]:
        """The units of the sentence before, where this one tells that they wait for their recognition: "4 xã hoàn thành 19
        tiêu chí nông thôn mới. |Các xã này đang lập hồ sơ|, dự kiến được công nhận trong tháng 8".
        """
        key = self.analysis.text.key
        those = _P.those_wait.match(key, sentence.start, sentence.end)
        weighed = next((c for c in claims if c.status == "eligible"), None)
        if those is None or weighed is None or _P.of_else.search(key, those.end(), sentence.end):
            return
        of_it = standard_in(key[those.end() : sentence.end], self.analysis.gazetteer.cues, HIGHER)
        reached = self._just_reached(sentence, _LEVELS.get(those["word"]), 1)
        many = 1 if those["alone"] else small(those["count"]) if those["count"] else len(reached)
        for record in reached if len(reached) == many else ():
            if record.status == "achieved" and of_it in (None, record.standard):
                cue = {"status": self.analysis.text.home(weighed.start, weighed.end)}
                yield record.model_copy(update={"status": "eligible", "evidence": {**record.evidence, **cue}})

    def _just_reached(self, sentence: Sentence, level: str | None, within: int = AGAIN) -> list[Attainment]:
        """The standards reached in the last ``within`` sentences; of units of one level where ``level`` is given."""
        return [
            record
            for before, record in self.told
            if sentence.index - before.index <= within
            and record.status in REACHED
            and (level is None or (record.unit is not None and level_of(record.unit) == level))
        ]
