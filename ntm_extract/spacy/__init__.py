"""SPACY: the toolkit inside a spaCy pipeline, found through spaCy's entry points: no import is needed.

    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1"}}})
    nlp.add_pipe("ntm_places")
    nlp.add_pipe("ntm_figures")

The only package that imports spaCy.
"""

from spacy.tokens import Doc

from ntm_extract.spacy.docs import document_of, records_of, write_doc
from ntm_extract.spacy.edit import add_record, change_record, remove_record
from ntm_extract.spacy.tokenizer import VietnameseTokenizer

__all__ = [
    "Doc",
    "VietnameseTokenizer",
    "add_record",
    "change_record",
    "document_of",
    "records_of",
    "remove_record",
    "write_doc",
]
