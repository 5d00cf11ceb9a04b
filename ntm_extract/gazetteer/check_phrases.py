"""Check tables of phrases: every pattern compiles, says what it is for, and finds its examples and not its
counter-examples.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import SHARED, Phrase, WordList, read

_WANTED = {
    "says": "tell what it is for",
    "yes": "give a text in which it is found",
    "no": "give a text that looks alike and in which it is not found",
}


def check(folder: Path, cues: Cues) -> list[str]:
    """Faults of all tables of a folder, each "file: [entry] what". ``cues``: whose words the patterns may name."""
    faults = []
    for path in sorted(folder.glob("*.toml")):
        if path.stem == SHARED:
            continue
        try:
            table = read(path)
        except GazetteerError as fault:
            faults.append(str(fault))
            continue
        faults += [f"{path}: [{entry.name}] {fault}" for entry in table for fault in _faults(entry, cues)]
        faults += [
            f"{path}: [{words.name}] {f}" for words in table.word_lists.values() for f in _faults_of_words(words)
        ]
    return faults


def _faults_of_words(entry: WordList) -> list[str]:
    faults = [] if entry.says else [f"has no 'says'; {_WANTED['says']}"]
    if not entry.words:
        faults.append("has no words")
    faults += [f"has {word!r} twice" for word, times in Counter(entry.words).items() if times > 1]
    return faults + [f"{word!r} is not NFC" for word in entry.words if word != unicodedata.normalize("NFC", word)]


def _faults(entry: Phrase, cues: Cues) -> list[str]:
    try:
        pattern = re.compile(entry.filled(cues).source)
    except re.error as fault:
        return [f"is no pattern: {fault}"]
    except GazetteerError as fault:
        return [str(fault)]
    tried = getattr(pattern, entry.asked)
    faults = [f"has no {key!r}; {want}" for key, want in _WANTED.items() if not getattr(entry, key)]
    faults += [f"does not find {text!r}, which stands under yes" for text in entry.yes if not tried(text)]
    faults += [f"finds {found[0]!r} in {text!r}, which stands under no" for text in entry.no if (found := tried(text))]
    faults += [
        f"finds {text!r}, in which none of its needs stands"
        for text in entry.yes
        if entry.needs and not any(word in text.replace("\n", " ") for word in entry.needs)
    ]
    faults += [
        f"{text!r} is not NFC"
        for text in (entry.says, entry.source, *entry.yes, *entry.no, *entry.needs)
        if text != unicodedata.normalize("NFC", text)
    ]
    return faults
