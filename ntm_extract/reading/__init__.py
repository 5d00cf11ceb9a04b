"""READ: bytes -> Document. `read` walks paths; what an input is, its content decides, not its name. `readers.READERS`
lists the formats.
"""

from ntm_extract.reading.inputs import files, read, read_bytes, read_file
from ntm_extract.reading.source import Rejected

__all__ = ["Rejected", "files", "read", "read_bytes", "read_file"]
