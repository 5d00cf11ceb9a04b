"""NOUNS: counted nouns that several rules ask for by name, as `Quantity.noun` has them."""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases

_P = phrases("nouns")
COMMUNE = _P.word("commune")
CRITERION = _P.word("criterion")
INDICATOR = _P.word("indicator")
CRITERIA = frozenset(_P.words("criteria"))
PRODUCT = _P.word("product")
STAR = _P.word("star")
TIMES_AS_MUCH = _P.word("times_as_much")
UNIT = _P.word("unit")
PEOPLE = _P.word("people")
