"""Errors a user can act on: every message says where, what, and what to do."""


class NtmError(Exception):
    """Base of all errors that the toolkit raises on purpose; its text is one line."""


class InputError(NtmError):
    """An input that cannot be read or is empty."""


class OptionError(NtmError):
    """An option whose value means nothing (a date that is none, an unknown unit)."""


class GazetteerError(NtmError):
    """A gazetteer table with a fault: names file and line."""
