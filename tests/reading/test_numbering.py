"""Lists of Word: each paragraph begins with what Word shows before it."""

from __future__ import annotations

import pytest
from formats import zipped

from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read_bytes
from ntm_extract.records import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KINDS = {
    "1": (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")), "2": (("bullet", "-"),), "3": (("bullet", "\uf0b7"), ("bullet", "–"), ("bullet", "+")),
    "4": (("decimal", "%1"), ("decimal", "%1.%2.")), "5": (("decimalZero", "Tiêu chí %1:"),), "6": (("none", ""),), "7": (("decimal", "%1."),),
}  # fmt: skip
_STYLES = f'<w:styles {_W}><w:style w:styleId="D"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="E"><w:basedOn w:val="D"/></w:style></w:styles>'


def numbering() -> str:
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{name}">{"".join(f"""<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>""" for i, (form, text) in enumerate(levels))}</w:abstractNum>'
        for name, levels in _KINDS.items()
    )
    lists = "".join(f'<w:num w:numId="{name}"><w:abstractNumId w:val="{name}"/></w:num>' for name in _KINDS)
    anew = '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    return f"<w:numbering {_W}>{kinds}{lists}{anew}</w:numbering>"


def docx(*paragraphs: tuple[str, str]) -> Document:
    """Paragraphs as ("list.level" or the name of a style, text)."""
    body = ""
    for told, text in paragraphs:
        name, _, level = told.partition(".")
        of_list = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr>' if level else f'<w:pStyle w:val="{name}"/>'
        body += f"<w:p><w:pPr>{of_list if told else ''}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    parts = {"document": f"<w:document {_W}><w:body>{body}</w:body></w:document>", "numbering": numbering(), "styles": _STYLES}
    (found,) = read_bytes(zipped({f"word/{name}.xml": part.encode() for name, part in parts.items()}), "bao-cao.docx")
    assert isinstance(found, Document), found
    return found


@pytest.mark.parametrize(("paragraphs", "want"), [
    ([("1.0", "Kết quả"), ("1.1", "Giao thông"), ("1.2", "xã Phú Lộc"), ("1.2", "xã Phú An"), ("1.1", "Thủy lợi"), ("1.0", "Nhiệm vụ"), ("1.1", "Rà soát")], ["I. Kết quả", "1. Giao thông", "a) xã Phú Lộc", "b) xã Phú An", "2. Thủy lợi", "II. Nhiệm vụ", "1. Rà soát"]),
    ([("2.0", "Xã Phú Lộc"), ("", "Xã Phú An"), ("3.0", "Một"), ("3.1", "Hai"), ("3.2", "Ba")], ["- Xã Phú Lộc", "Xã Phú An", "• Một", "- Hai", "+ Ba"]),
    ([("4.0", "Một"), ("4.1", "Hai"), ("4.1", "Ba"), ("5.0", "Quy hoạch")], ["1 Một", "1.1. Hai", "1.2. Ba", "Tiêu chí 01: Quy hoạch"]),
    ([("D", "Một"), ("E", "Hai"), ("9.0", "Lại một"), ("9.0", "Lại hai")], ["I. Một", "II. Hai", "I. Lại một", "II. Lại hai"]),
    ([("6.0", "Một"), ("0.0", "Hai"), ("8.0", "Ba"), ("1.5", "Bốn"), ("K", "Năm")], ["Một", "Hai", "Ba", "Bốn", "Năm"]),  # no label, no list, none of that name, no such level or style
    ([("1.0", "Một"), ("1.0", " "), ("1.0", "Ba")], ["I. Một", "III. Ba"]),
])  # fmt: skip
def test_labels(paragraphs: list[tuple[str, str]], want: list[str]) -> None:
    assert [*filter(None, docx(*paragraphs).text.splitlines())] == want


def test_whose_tasks_a_list_holds(extractor: Extractor) -> None:
    """Each point has a doer of its own, whether its number was typed or is made by Word."""
    head, points = ("Thông báo kết luận của Chủ tịch UBND huyện Tân Phú về xây dựng nông thôn mới", "", "Chủ tịch UBND huyện yêu cầu:"), ("Phòng Tài chính bố trí vốn đối ứng cho xã Phú Lộc.", "UBND xã Phú An rà soát 19 tiêu chí.")
    made = docx(*(("", line) for line in head), *(("7.0", point) for point in points))
    assert made.text == "\n".join([*head, *(f"{i}. {point}" for i, point in enumerate(points, 1))])
    assert [(record.type, record.quote) for record in extractor.extract(made).of("statement")] == [("statement", point.rstrip(".")) for point in points]
