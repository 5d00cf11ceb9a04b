"""XML from strangers: no entity is resolved, no file opened, no network asked. The only door to lxml."""

from __future__ import annotations

import re
from html import escape
from html.entities import html5
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


def child(element: Any, *names: str) -> Any:
    """The element down the path of local names; None where there is none."""
    for name in names:
        element = next((e for e in element if local(e) == name), None) if element is not None else None
    return element


def value(element: Any, *names: str) -> str | None:
    """What ``val`` says of the element down the path of local names, as Word writes nearly everything."""
    found = child(element, *names)
    return attribute(found, "val") if found is not None else None


def whole(said: str | None, digits: int, otherwise: int) -> int:
    """The whole number of at most so many digits that is said; else ``otherwise``."""
    return int(said) if said and said.isdecimal() and len(said) <= digits else otherwise


_LOOSE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?[^<>]*>|<!DOCTYPE[^<>\[]*>|&(?!#?\w{1,30};)|&([A-Za-z]\w{1,30});|<(?![\w/:])", re.DOTALL
)  # fmt: skip
_OF_XML = ("amp", "lt", "gt", "quot", "apos")
_ROOT = re.compile(r"\s*<([\w:.-]+)")


def parse_loosely(text: str) -> tuple[Any, bool]:
    """(an element around all that is in the XML of a ``text``, whether its end is missing). Nothing is lost of what
    programs write wrongly: "NN&PTNT", "&nbsp;", "< 5 %", several roots, a charset that is not the one declared. Raises
    Refused BAD_XML, DTD_REFUSED.
    """
    clean = _LOOSE.sub(_mended, text)
    name = _ROOT.match(clean)
    is_cut = name is not None and re.search(rf"(?:</{re.escape(name[1])}\s*|/)>\s*\Z", clean) is None
    return parse(f"<all>{clean}</all>".encode("utf-8", "replace")), is_cut


def _mended(match: re.Match[str]) -> str:
    """A sign that is no markup as XML writes it; nothing for declarations and comments."""
    said = match[0]
    if match[1]:
        code = html5.get(f"{match[1]};")
        return said if match[1] in _OF_XML else escape(code) if code else f"&amp;{said[1:]}"
    if said.startswith(("<?", "<!D", "<!-")):
        return ""
    return said if said.startswith("<!") else escape(said)


def markup(element: Any) -> str:
    """What is in an element, as HTML writes it: in names without namespaces. What is in CDATA or escaped is markup
    already; what stands in elements alone, without words between them, is in lines of its own.
    """
    children = [child for child in element if local(child)]
    if not children:
        return "".join(element.itertext())
    is_mixed = any((text or "").strip() for text in (element.text, *(child.tail for child in element)))
    said = [escape(element.text or "")]
    for child in children:
        name = local(child).lower()
        name = name if is_mixed or name in _BLOCKS else "div"
        said.append(f"<{name}>{markup(child)}</{name}>{escape(child.tail or '')}")
    return "".join(said)


_BLOCKS = frozenset(
    ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "br")
)  # fmt: skip
