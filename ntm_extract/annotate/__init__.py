"""ANNOTATE: records to annotation tools and back, and how far two annotators agree.

A form is a folder with ``documents.jsonl`` and the tool's own files. What is not shown to people (sentence, quote) is
made again on the way back.
"""

from ntm_extract.annotate.exchange import FORMS, export, import_

__all__ = ["FORMS", "export", "import_"]
