"""RUN: reads an archive into an output folder. Every input is accounted for, a stopped run goes on where it was, and the
output has the same bytes however many workers there were.
"""

from ntm_extract.run.engine import Options, Progress, Summary, run
from ntm_extract.run.manifest import Manifest, RunError

__all__ = ["Manifest", "Options", "Progress", "RunError", "Summary", "run"]
