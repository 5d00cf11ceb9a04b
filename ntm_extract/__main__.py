"""``python -m ntm_extract`` is ``ntm-extract``."""

from ntm_extract.cli import main

main()
