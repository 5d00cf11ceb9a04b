"""RUN: an archive into an output folder: every input told, resumed after any stop, the same bytes whoever worked on it."""

from ntm_extract.run.engine import Options, Progress, Summary, run
from ntm_extract.run.manifest import Manifest, RunError

__all__ = ["Manifest", "Options", "Progress", "RunError", "Summary", "run"]
