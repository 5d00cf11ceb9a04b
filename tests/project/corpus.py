"""What the project trains on: sentences that plan, and sentences that tell."""

import spacy
from spacy.tokens import DocBin

TEXTS = {
    "PLAN": ["Xã Phú Lộc phấn đấu đạt chuẩn năm sau.", "Huyện Tân Phú dự kiến có thêm 2 xã.", "Xã Phú Thịnh đăng ký về đích.", "Huyện phấn đấu có 3 xã đạt chuẩn."],
    "DONE": ["Xã Phú Lộc đã đạt chuẩn.", "Huyện Tân Phú đã có 9 xã được công nhận.", "Xã Phú Thịnh được công nhận năm 2016.", "Đến nay huyện có 3 xã đã đạt chuẩn."],
}

nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1"}}})
kept = DocBin()
for label, texts in TEXTS.items():
    for text in texts:
        doc = nlp.make_doc(text)
        doc.cats = {name: float(name == label) for name in TEXTS}
        kept.add(doc)
kept.to_disk("train.spacy")
