"""Check a gazetteer folder: every table loads, every row has a source, names are NFC, ids are known. Lists all faults,
stops at none.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.check_phrases import check as check_phrases
from ntm_extract.gazetteer.check_units import check as check_units
from ntm_extract.gazetteer.criteria import Criteria
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.indicators import HEAD, Indicators
from ntm_extract.gazetteer.laws import Laws
from ntm_extract.gazetteer.level_words import TABLE as LEVEL_WORDS
from ntm_extract.gazetteer.level_words import load as level_words
from ntm_extract.gazetteer.measures import Measures
from ntm_extract.gazetteer.names import Names
from ntm_extract.gazetteer.number_words import FOLDER as NUMBERS
from ntm_extract.gazetteer.number_words import TABLE as NUMBER_WORDS
from ntm_extract.gazetteer.number_words import load as number_words
from ntm_extract.gazetteer.programmes import Programmes
from ntm_extract.gazetteer.synonyms import FOLDER as SYNONYMS
from ntm_extract.gazetteer.synonyms import TABLE as SYNONYM_TABLE
from ntm_extract.gazetteer.synonyms import load as synonyms
from ntm_extract.gazetteer.tables import BETWEEN, CELLS, forms, rows, table
from ntm_extract.gazetteer.titles import Titles

_INDICATORS = "indicators"
_CUES = "cues"
_MOST = 9  # forms in a cell of these tables: as many as one example can stand for
_LONG = frozenset({"standard.csv", "statement.csv", "status.csv"})  # tables of cues whose rows are longer still
_LISTS: dict[str, Callable[[Path], object]] = {
    "titles": Titles.load,
    "names": Names.load,
    "criteria": Criteria.load,
    _INDICATORS: Indicators.load,
    "measures": Measures.load,
    "laws": Laws.load,
    "programmes": Programmes.load,
    _CUES: Cues.load,
}
# tables of cues in which a form that is found in texts has one value only: of all, or of these
_ONE_VALUE: dict[str, frozenset[str] | None] = {
    **dict.fromkeys(("status", "modifier", "aspect", "heading", "honorific", "meeting")),
    "statement": frozenset({"shortcoming", "weak", "mask", "praised"}),
}
_SORTED = "statement.csv"  # the longest of the tables of cues, in which a row would not be found else


def check(folder: Path) -> list[str]:
    """Faults of all lists below ``folder``, each "file:line: what"."""
    faults, loaded = check_units(folder / "units"), dict[str, object]()
    for name, load in _LISTS.items():
        try:
            loaded[name] = load(folder / name)
        except (GazetteerError, ValueError) as fault:
            faults.append(str(fault))
        for path in sorted((folder / name).glob("*.csv")):
            faults += _rows(path)
    if _INDICATORS in loaded:
        faults += _doubled_words(folder / _INDICATORS / "cues.csv")
    for read, words in (
        (level_words, folder / "units" / LEVEL_WORDS),
        (number_words, folder / NUMBERS / NUMBER_WORDS),
        (synonyms, folder / SYNONYMS / SYNONYM_TABLE),
    ):
        if words.is_file():  # rules read the installed one
            try:
                read(words.parent)
            except GazetteerError as fault:
                faults.append(str(fault))
            faults += _rows(words)
    if isinstance(cues := loaded.get(_CUES), Cues):
        faults += [f"{folder / _CUES / fault}" for fault in _doubled_cues(cues)]
        laws = loaded.get("laws")
        faults += check_phrases(
            folder / "phrases", Cues((*cues.items, *laws.words.items)) if isinstance(laws, Laws) else cues
        )
    # those of `encodings` are read by `reading`, above this floor
    for path in filter(Path.is_file, (folder / "units" / "types.csv", *sorted((folder / "encodings").glob("*.csv")))):
        faults += _rows(path)
    return list(dict.fromkeys(faults))  # what keeps a table from loading is a fault of a row as well


def _doubled_cues(cues: Cues) -> Iterator[str]:
    """Cues that stand in two rows, and forms under two values of which only one can count."""
    uses, values = Counter[str](), defaultdict[tuple[str, str], set[str]](set)
    for cue in cues.items:
        if cue.side == "pattern":
            continue
        uses[cue.id] += 1
        if cue.kind in _ONE_VALUE and ((one_of := _ONE_VALUE[cue.kind]) is None or cue.value in one_of):
            values[cue.kind, cue.form].add(cue.value)
    for cue_id, number in uses.items():
        if number > 1:
            yield f"{cue_id.partition('.')[0]}.csv: {cue_id} stands in two rows; keep one"
    for (kind, form), several in values.items():
        if len(several) > 1:
            yield f"{kind}.csv: {form!r} is {' and '.join(sorted(several))}, of which one alone can count; keep one"


def _doubled_words(path: Path) -> Iterator[str]:
    """Context words that two lines give for the same figures."""
    lines = rows(path, (*HEAD, "context"))
    words = Counter((*(line[column] for column in HEAD), form) for line in lines for form in line["context"].split("|"))
    for (indicator, noun, unit, rank, word), number in words.items():
        if word and number > 1:
            yield f"{path}: {word!r} stands in {number} lines of {indicator},{noun},{unit} of rank {rank}; keep one"


def _rows(path: Path) -> list[str]:
    """Empty sources, text that is not NFC, rows with too few cells, doubled rows and forms, rows out of order."""
    faults, seen, before = [], set(), ("", "")
    try:
        reader = csv.DictReader(table(path))
    except GazetteerError as fault:
        return [str(fault)]
    for row in reader:
        where = f"{path}:{reader.line_num}"
        if None in row or None in row.values():
            faults.append(f"{where}: {CELLS}")
            continue
        if not (row.get("source") or "").strip():
            faults.append(f"{where}: no source; name where the row comes from")
        faults += [
            f"{where}: {column} is not NFC"
            for column, cell in row.items()
            if cell != unicodedata.normalize("NFC", cell)
        ]
        faults += [f"{where}: {column} lists {form!r} twice" for column, cell in row.items() for form in _doubled(cell)]
        faults += [
            f"{where}: {column} lists more than {_MOST} forms; write several lines, each with an example"
            for column, cell in row.items()
            if path.parent.name in (_INDICATORS, _CUES) and path.name not in _LONG and _number(cell) > _MOST
        ]
        if path.parent.name == _CUES and not _says_one(row):
            faults.append(f"{where}: the example has none of the forms; show one of them at work")
        if path.name == _SORTED and (place := (row["value"], row["form"])) < before:
            faults.append(
                f"{where}: the row stands below {before[1][:40]!r} ({before[0]}); rows go by value, then by form"
            )
        elif path.name == _SORTED:
            before = place
        content = tuple(v for k, v in row.items() if k != "source")
        if content in seen:
            faults.append(f"{where}: the row stands twice")
        seen.add(content)
    return faults


def _number(cell: str) -> int:
    """How many forms a cell lists, choices in brackets not counted."""
    return len(BETWEEN.split(cell))


def _says_one(row: dict[str, str]) -> bool:
    """Whether the example of a cue has one of its forms; bars mark it: "ông X |giải thích"."""
    example = key(row["example"].replace("|", ""))
    return any(key(form) in example for form in forms(row["form"]))


def _doubled(cell: str) -> set[str]:
    """Forms of a list "a|b|c" that match the same text: "đăng ký|đăng kí"."""
    keys = [key(form) for form in forms(cell)]
    return {form for form in keys if keys.count(form) > 1} if len(keys) > 1 else set()
