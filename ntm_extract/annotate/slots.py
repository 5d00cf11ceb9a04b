"""What an annotator may fill in: the slots of each record type, read off the models."""

from __future__ import annotations

import json
import types
import typing
from functools import cache
from typing import Any, Literal, NamedTuple

from ntm_extract.errors import OptionError
from ntm_extract.records import KINDS, RECORD_TYPES, RecordBase

APART = frozenset(RecordBase.model_fields) | {"type", "mentions"}  # kept as spans and links, not as slots


class Slot(NamedTuple):
    """``vocabulary``: the values it may have (empty: any); ``several``: a list of them; ``text``: written as it stands,
    else as JSON.
    """

    name: str
    vocabulary: tuple[str, ...]
    several: bool
    text: bool
    description: str

    def write(self, value: Any) -> str:
        """A value as an annotator sees it: "xã", 9, {"start": "2016-01-01"}."""
        return value if self.text else json.dumps(value, ensure_ascii=False)

    def read(self, written: str) -> Any:
        """The value again. Raises OptionError for what is no JSON where it has to be."""
        if self.text:
            return written
        try:
            return json.loads(written)
        except ValueError:
            raise OptionError(
                f"slot {self.name!r}: {written!r} is not JSON; write numbers plain, lists and objects as JSON"
            ) from None


def _slot(name: str, annotation: Any, description: str, several: bool = False) -> Slot:
    origin, options = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Literal:
        return Slot(name, options, several, True, description)
    if origin in (types.UnionType, typing.Union):
        return _slot(name, next(o for o in options if o is not type(None)), description)
    if origin is tuple and typing.get_origin(options[0]) is Literal:
        return _slot(name, options[0], description, several=True)
    return Slot(name, (), False, annotation is str, description)


@cache
def slots(kind: str) -> dict[str, Slot]:
    """Slots of a record type, in the order of the model."""
    model = RECORD_TYPES[KINDS.index(kind)]
    return {
        name: _slot(name, field.annotation, field.description or "")
        for name, field in model.model_fields.items()
        if name not in APART
    }
