"""The day that a file's name or an address tells."""

from __future__ import annotations

import pytest

from ntm_extract.reading.path_day import day_of_path


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2018/08/07/lam-duong.html", "2018-08-07"),
        ("bai_2018_08.txt", "2018-08"),
        ("https://example.org/2018/08/lam-duong", "2018-08"),
        ("https://example.org/thoi-su/201808/lam-duong-2514594/", "2018-08"),
        ("https://example.org/20180807/lam-duong", "2018-08-07"),
        ("https://example.org/pages/2018-08-07/lam-duong.aspx", "2018-08-07"),
        ("https://example.org/lam-duong-20180807083015212.htm", "2018-08-07"),
        # the words of a title, numbers, what is no day of the calendar
        ("https://example.org/den-nam-2018-08-xa-dat-chuan.html", None),
        ("https://example.org/print/20181308.html", None),
        ("https://example.org/201813/lam-duong", None),
        ("https://example.org/giai-doan-2016-2020/lam-duong", None),
        ("https://example.org/lam-duong-2859799", None),
        ("bai-2018-02-31.txt", None),
    ],
)
def test_day_of_path(path: str, day: str | None) -> None:
    assert day_of_path(path) == day
