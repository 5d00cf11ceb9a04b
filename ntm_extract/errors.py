"""Errors a user can act on: every message says where, what, and what to do."""


class NtmError(Exception):
    """Base of all errors that the toolkit raises on purpose; its text is one line."""


class InputError(NtmError):
    """An input that cannot be read or is empty."""


class OptionError(NtmError):
    """An option or argument with an impossible value: a date that does not exist, an unknown unit."""


class GazetteerError(NtmError):
    """A gazetteer table with a fault; the message names file and line."""
