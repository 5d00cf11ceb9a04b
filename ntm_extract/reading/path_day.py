"""PATH DAY: when an article was put up, as its file or address says: "2018/08/07/x.html", "/201808/x-2514594",
"x-20180807083015212.htm".
"""

from __future__ import annotations

import re

from ntm_extract.days import safe_date

_FILE = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_/](\d{2})(?:[-_/](\d{2}))?(?!\d)")
# the words of a title stand in an address as well: "den-nam-2020-10-xa-dat-chuan"
_ADDRESS = re.compile(
    r"(?<=/)((?:19|20)\d{2})/(\d{2})(?:/(\d{2}))?(?=/)|(?<!\d)((?:19|20)\d{2})[-_](\d{2})[-_](\d{2})(?!\d)"
)
_RUN = (
    re.compile(r"(?<=/)(20[0-3]\d)(\d{2})(\d{2})?(?=/)"),
    re.compile(r"(?<!\d)(20[0-3]\d)([01]\d)([0-3]\d)(?=[0-2]\d[0-5]\d{3,7}(?!\d))"),  # to the second and below
)


def day_of_path(path: str) -> str | None:
    """ISO date, or month where the path gives no day; None where nothing in it is one.

    >>> day_of_path("https://example.org/thoi-su/201711/to-chuc-ngay-hoi-2859799/"), day_of_path("x-20180807083015212.htm")
    ('2017-11', '2018-08-07')
    """
    for pattern in (_ADDRESS if "://" in path else _FILE, *_RUN):
        if found := pattern.search(path):
            parts = [part for part in found.groups() if part]
            year, month, day = map(int, (*parts, "1")[:3])
            if safe_date(year, month, day):
                return "-".join(parts)
    return None
