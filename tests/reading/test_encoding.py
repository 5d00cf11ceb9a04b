"""Encodings: each is told by its syllables; UTF-8 is never taken for another; what was damaged or restored is said."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from ntm_extract.reading.charsets import DECODERS, encode, restore_capitals
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.source import HEAD, Source
from ntm_extract.reading.syllables import is_syllable

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Chiều 5/7, UBND huyện Tân Phú tổ chức hội nghị sơ kết. Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới; còn nợ tiêu chí thủy lợi, hộ nghèo."
EIGHT_BIT = [*DECODERS, "viqr"]


@pytest.mark.parametrize(("word", "want"), [
    ("thượng", True), ("Hoà", True), ("hòa", True), ("QUYẾT", True), ("giêng", True), ("gì", True), ("nghiêng", True),
    ("hòc", False), ("thÞ", False), ("nôõng", False), ("hOà", False), ("café", False), ("ngờư", False), ("", False),
])  # fmt: skip
def test_syllable(word: str, want: bool) -> None:
    assert is_syllable(word) is want


@pytest.mark.parametrize("name", EIGHT_BIT)
def test_round_trip(name: str) -> None:
    found = decode(encode(TEXT, name))
    assert (found.text, found.encoding) == (TEXT, name)
    assert found.certainty > 0.9


@pytest.mark.parametrize(("data", "text", "encoding"), [
    (TEXT.encode(), TEXT, "utf-8"),
    (b"\xef\xbb\xbf" + TEXT.encode(), TEXT, "utf-8"),
    (unicodedata.normalize("NFD", TEXT).encode(), unicodedata.normalize("NFD", TEXT), "utf-8"),  # offsets are of the text as it stands
    (b"Annual report 2015: it's done, isn't it? See www.example.vn.", "Annual report 2015: it's done, isn't it? See www.example.vn.", "utf-8"),
    ("Le café d'été était fermé à l'hôtel".encode(), "Le café d'été était fermé à l'hôtel", "utf-8"),
    (b"", "", "utf-8"),
    (TEXT.encode("utf-16"), TEXT, "utf-16-le"),
    (TEXT.encode("utf-16-be"), TEXT, "utf-16-be"),
    (TEXT.encode().decode("latin-1").encode(), TEXT, "utf-8+utf-8"),
    (TEXT.encode().decode("latin-1").encode().decode("latin-1").encode(), TEXT, "utf-8+utf-8"),
    # windows-1252 lacks five bytes: "Đ" alone is certain
    ("Đến nay, xã đều đạt chuẩn về nông thôn mới".encode().decode("cp1252", "replace").encode(), "Đến nay, xã đ\ufffdu đạt chuẩn v\ufffd nông thôn mới", "utf-8+utf-8"),
    ("Xã đ\ufffdu đạt chuẩn nông thôn mới; ai hỏi?".encode(), "Xã đ\ufffdu đạt chuẩn nông thôn mới; ai hỏi?", "utf-8"),
    (encode(TEXT, "tcvn3").decode("latin-1").encode(), TEXT, "utf-8+tcvn3"),
    (encode(TEXT, "vni").decode("cp1252").encode(), TEXT, "utf-8+vni"),
    # on a Windows set to Vietnamese; in its black window; on a Mac
    (encode(TEXT, "tcvn3").decode("cp1258").encode(), TEXT, "utf-8+tcvn3"),
    ("Toàn xã huy động 8 tỷ đồng, làm 12 km kênh".encode().decode("cp1258").encode(), "Toàn xã huy động 8 tỷ đồng, làm 12 km kênh", "utf-8+utf-8"),
    *((TEXT.encode().decode(page).encode(), TEXT, "utf-8+utf-8") for page in ("cp437", "cp850", "mac_roman")),
    ("Đặc sản: “Bưởi Phúc Trạch” ┬ 12 ha├ 5 ha √ đạt".encode(), "Đặc sản: “Bưởi Phúc Trạch” ┬ 12 ha├ 5 ha √ đạt", "utf-8"),
    ("".join(f"&#{ord(c)};" if c > "\x7f" else c for c in TEXT).encode(), TEXT, "utf-8"),
    (b"&lt;b&gt; x&#227; &#60;", "&lt;b&gt; xã &#60;", "utf-8"),
    (b"x&amp;#227; &amp;atilde; &amp;amp;#7879; &amp;lt; &amp;#60;", "xã ã ệ &amp;lt; &amp;#60;", "utf-8"),
    (rb"x\u00e3 \u0111\u1ea1t \u003c \\u1ea1 C:\up", r"xã đạt \u003c \\u1ea1 C:\up", "utf-8"),
])  # fmt: skip
def test_unicode(data: bytes, text: str, encoding: str) -> None:
    found = decode(data)
    assert (found.text, found.encoding) == (text, encoding)


@pytest.mark.parametrize("other", ["tcvn3", "vni", "windows-1258", "viscii"])
def test_two_hands_in_one_file(other: str) -> None:
    """The archivist added a line in UTF-8 to a file in an old encoding."""
    found = decode(encode(TEXT, other) + b"\n" + TEXT.encode() + b"\n" + encode(TEXT, other))
    assert found.text == "\n".join([TEXT] * 3)
    assert found.encoding == f"{other}, utf-8"
    assert any(note.startswith("mixed by line") for note in found.notes)


def test_a_short_line_is_of_the_charset_around_it() -> None:
    """Half of its letters would stand as they are: "t¹i côm sè 4"."""
    line = "Sáng nay, Ủy ban nhân dân huyện tổ chức hội nghị sơ kết chương trình xây dựng nông thôn mới"
    found = decode("\n".join(encode(text, "tcvn3").decode("cp1252") for text in (line, "tại cụm số 4", line)).encode())
    assert found.text == "\n".join((line, "tại cụm số 4", line))


def test_damaged_utf8_stays_utf8() -> None:
    data = bytearray(TEXT.encode() * 3)
    data[TEXT.encode().index("ệ".encode())] = 0x20
    found = decode(bytes(data))
    assert found.encoding == "utf-8"
    assert "2 damaged characters" in found.notes
    assert found.text.endswith(TEXT)


@pytest.mark.parametrize("data", [bytes(range(128, 256)) * 8, "共産党は新農村を建設する。".encode("shift_jis") * 3, "Überprüfung größerer Gefäße für Österreich".encode("latin-1")])
def test_what_is_no_vietnamese_is_suspect(data: bytes) -> None:
    found = decode(data)
    assert any(note.startswith("ENC_SUSPECT") for note in found.notes)
    assert found.certainty < 0.5


def test_a_wrong_hint_does_no_harm() -> None:
    assert decode(encode(TEXT, "tcvn3"), hint="windows-1258").encoding == "tcvn3"


@pytest.mark.parametrize(("written", "read"), [
    ("HộI NGHị", "HỘI NGHỊ"), ("CộNG HOà Xã HộI CHủ NGHĩA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA"), ("đạt chuẩn. ở xã Tân Phú", "đạt chuẩn. Ở xã Tân Phú"),
    ("Kế hoạch", "Kế hoạch"), ("BÁO CÁO\nSố: 98/BC", "BÁO CÁO\nSố: 98/BC"), ("sống ở xã, ông ấy", "sống ở xã, ông ấy"), ("TP. Hà Nội", "TP. Hà Nội"),
    ("ngày hội - ảnh: Thu Hà", "ngày hội - Ảnh: Thu Hà"), ("ông nói: “ở đây tốt”", "ông nói: “Ở đây tốt”"), ("vừa học... ở nhà", "vừa học... ở nhà"),
    ("Tin, ảnh: Thu Hà", "Tin, ảnh: Thu Hà"), ("Trong ảnh: lễ ra quân", "Trong ảnh: lễ ra quân"), ("XÃ ĐÔNG HÒA: Rà SOáT", "XÃ ĐÔNG HÒA: RÀ SOÁT"), ("Về UBND xã", "Về UBND xã"),
    ("   Bí THƯ", "   BÍ THƯ"), ("huyện Bác ái", "huyện Bác Ái"), ("lòng bác ái", "lòng bác ái"), ("xã ứng Hòa", "xã Ứng Hòa"), ("xã ứng vốn", "xã ứng vốn"),
    ("chị Lê Thị ánh", "chị Lê Thị Ánh"), ("phản ánh", "phản ánh"), ("chủ tịch ủy ban", "chủ tịch Ủy ban"), ("Tỉnh ủy viên", "Tỉnh ủy viên"), ("cấp ủy", "cấp ủy"), ("Ngày 2-8, ủy ban", "Ngày 2-8, Ủy ban"),
])  # fmt: skip
def test_capitals_of_the_font(written: str, read: str) -> None:
    assert restore_capitals(written) == read


def test_restored_capitals_are_told() -> None:
    found = decode(encode("BÁO CÁO TỔNG KẾT\n" + TEXT, "tcvn3"))
    assert found.text.startswith("BÁO CÁO TỔNG KẾT")
    assert "capitals restored in 4 words" in found.notes


def test_tables_are_what_the_script_writes() -> None:
    done = subprocess.run([sys.executable, "scripts/build_encodings.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def samples(texts: list[str], size: int, count: int) -> Iterator[str]:
    """Cuts of real text that hold at least five letters beyond ASCII."""
    rng = random.Random(size)
    while count:
        text = rng.choice(texts)
        start = rng.randrange(max(1, len(text) - size))
        cut = text[start : start + size].strip()
        if sum(c > "\x7f" for c in cut) >= 5:
            count -= 1
            yield cut


@pytest.mark.parametrize(("size", "floor"), [(40, 0.99), (200, 0.999)])
@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", *EIGHT_BIT])
def test_share_told_right(shared: Path, name: str, size: int, floor: float) -> None:
    lines = (shared / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines()
    texts = [unicodedata.normalize("NFC", json.loads(line)["text"]) for line in lines]
    told = []
    for cut in samples(texts, size, 150):
        try:
            data = cut.encode(name) if name.startswith("utf") else encode(cut, name)
        except UnicodeEncodeError:
            continue
        found = decode(data)
        told.append(found.encoding == name or found.text == cut)
    assert len(told) > 100
    assert sum(told) >= floor * len(told)


@pytest.mark.parametrize(("name", "floor"), [("utf-8", 1.0), ("utf-16-le", 1.0), ("windows-1258", 0.999), ("vni", 0.999), ("viscii", 0.999), ("vps", 0.999), ("tcvn3", 0.98), ("viqr", 0.98)])
def test_share_of_texts_that_come_back_exactly(shared: Path, name: str, floor: float) -> None:
    """200 characters, whole words. TCVN3 has no capitals with a tone, VIQR writes tones as punctuation: what is lost there is guessed."""
    lines = (shared / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines()
    texts = [" ".join(unicodedata.normalize("NFC", json.loads(line)["text"]).split(" ")) for line in lines]
    same = []
    for cut in samples(texts, 200, 300):
        whole = cut.split(" ", 1)[-1].rsplit(" ", 1)[0]
        try:
            data = whole.encode(name) if name.startswith("utf") else encode(whole, name)
        except UnicodeEncodeError:
            continue
        same.append(decode(data).text == whole)
    assert len(same) > 150
    assert sum(same) >= floor * len(same)


@pytest.mark.parametrize(("written", "read"), [
    ("dde^` nghi. Bo^. Xa^y du+.ng", "đề nghị Bộ Xây dựng"), ("na(m nay. Xa~ Phu' Lo^.c", "năm nay. Xã Phú Lộc"), ("thu+ tha`nh uy? Ha` No^.i", "thư thành uỷ Hà Nội"),
    ("da^n cu+ ddi dda^u? Xa~ na`o cu~ng bie^'t", "dân cư đi đâu? Xã nào cũng biết"), ("ho+n 12 ty? ddo^`ng, nha` ma'y ddo'", "hơn 12 tỷ đồng, nhà máy đó"), ("o+? xa~ Phu' An. Ca'c xa~ kha'c", "ở xã Phú An. Các xã khác"),
    ("chi. Le^ Thi. Mai o+? ddo^ thi. mo+'i", "chị Lê Thị Mai ở đô thị mới"), ("I. Mu.c tie^u cu?a huye^.n", "I. Mục tiêu của huyện"), ("Chu? ti.ch uy? ban, ca^'p uy? Dda?ng", "Chủ tịch uỷ ban, cấp uỷ Đảng"),
    ("xa~ Ea Dro^ng, huye^.n Cu+ Ju't, she's dde^'n", "xã Ea Drông, huyện Cư Jút, she's đến"), ("ta.i ba?n Kpa( na(m nay. Ca'c ho^.", "tại bản Kpă năm nay. Các hộ"), ("na(ng sua^'t 60 ta./ha. Trong ddo' lu'a", "năng suất 60 tạ/ha. Trong đó lúa"),
])  # fmt: skip
def test_tones_and_stops_of_viqr(written: str, read: str) -> None:
    assert decode(written.encode()).text == read


@pytest.mark.parametrize("spare", range(4))
def test_a_letter_that_the_first_bytes_cut_sends_nobody_to_other_charsets(spare: int) -> None:
    """What a file is, is told by its first bytes, wherever in a letter these end."""
    text = "x" * spare + "Xã Phú Lộc đạt chuẩn nông thôn mới. " * 400
    words = Source("bài.txt", data=text.encode()).words
    assert text.startswith(words)
    assert len(words.encode()) in range(HEAD - 3, HEAD + 1)
    assert Source("bài.txt", data=encode(text, "tcvn3")).words[:60] == text[:60]
