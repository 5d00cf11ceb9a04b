"""XML from strangers: no entity is resolved, no file opened, no network asked. The only door to lxml."""

from __future__ import annotations

from typing import Any

from ntm_extract.reading.source import Refused

_ENTITY = "<!ENTITY"


def refuse_entities(data: bytes) -> None:
    """Raise Refused DTD_REFUSED where the bytes declare entities ("billion laughs", files of this machine), in UTF-8 or UTF-16."""
    if any(_ENTITY.encode(name) in data for name in ("ascii", "utf-16-le", "utf-16-be")):
        raise Refused("DTD_REFUSED", "declares XML entities; such files can swell or read other files, and are not opened")


def parse(data: bytes) -> Any:
    """The root element. Raises Refused BAD_XML, DTD_REFUSED."""
    from lxml import etree

    refuse_entities(data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Refused("BAD_XML", f"is broken XML ({fault})") from None
    if root is None:
        raise Refused("BAD_XML", "is broken XML; nothing of it could be read")
    return root


def local(element: Any) -> str:
    """Name without its namespace; "" for comments."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""
