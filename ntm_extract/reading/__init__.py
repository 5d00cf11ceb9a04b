"""READ: bytes -> Document. `read` walks paths; what an input is, its content decides, not its name."""

from ntm_extract.reading.inputs import Rejected, read, read_bytes

__all__ = ["Rejected", "read", "read_bytes"]
