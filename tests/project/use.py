"""What the project does with the trained pipeline: other processes, other folders."""

import json

import spacy

texts = ["Huyện Tân Phú (Đồng Nai) phấn đấu có thêm 2 xã.", "Huyện Tân Phú (Đồng Nai) đã có 9 xã được công nhận đạt chuẩn nông thôn mới."] * 4


def said(doc: spacy.tokens.Doc) -> tuple[str, list[str], list[str]]:
    """Their category, our places, our figures."""
    return max(doc.cats, key=doc.cats.get), [r.code for r in doc._.ntm if r.type == "place"], [r.status for r in doc._.ntm if r.type == "figure"]


if __name__ == "__main__":
    nlp = spacy.load("trained/model-last")
    one = [said(doc) for doc in nlp.pipe(texts)]
    two = [said(doc) for doc in nlp.pipe(texts, n_process=2)]
    nlp.to_disk("copy")
    again = [said(doc) for doc in spacy.load("copy").pipe(texts)]
    print(json.dumps({"one": one[:2], "same": one == two == again, "pipes": nlp.pipe_names}))
