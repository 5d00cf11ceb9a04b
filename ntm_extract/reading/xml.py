"""XML from strangers: no entity is resolved, no file opened, no network asked. The only door to lxml."""

from __future__ import annotations

import re
from typing import Any

from ntm_extract.reading.source import Refused

_ENTITY = "<!ENTITY"
_NO_CHARACTER = re.compile(rb"&#(?:(\d+)|x([0-9a-fA-F]+));")


def refuse_entities(data: bytes) -> None:
    """Raise Refused DTD_REFUSED where the bytes declare entities ("billion laughs", files of this machine), in UTF-8 or
    UTF-16.
    """
    if any(_ENTITY.encode(name) in data for name in ("ascii", "utf-16-le", "utf-16-be")):
        raise Refused(
            "DTD_REFUSED", "declares XML entities; such files can swell or read other files, and are not opened"
        )


def _checked(match: re.Match[bytes]) -> bytes:
    """A character reference, or nothing where it names half a character: lxml could not give back what it made of that."""
    code = int(match[1][:9]) if match[1] else int(match[2][:9], 16)
    return b"" if 0xD800 <= code < 0xE000 else match[0]


def parse(data: bytes) -> Any:
    """The root element. Raises Refused BAD_XML, DTD_REFUSED."""
    from lxml import etree

    refuse_entities(data)
    data = _NO_CHARACTER.sub(_checked, data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Refused("BAD_XML", f"is broken XML ({fault})") from None
    if root is None:
        raise Refused("BAD_XML", "is broken XML; nothing of it could be read")
    return root


def attribute(element: Any, name: str) -> str | None:
    """The attribute of this local name, in whatever namespace; None where there is none."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def local(element: Any) -> str:
    """Name without its namespace; "" for comments."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""
