"""Which ids are taken, and which text was read before under which: of a million documents, on the disk."""

from __future__ import annotations

from ntm_extract.run.scratch import Scratch


class Names(Scratch):
    """The documents of one output, in their order."""

    _schema = """
    CREATE TABLE text (digest BLOB PRIMARY KEY, doc_id TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE taken (doc_id TEXT PRIMARY KEY) WITHOUT ROWID;
    """

    def of(self, digest: bytes) -> str | None:
        """The document that had this text first; None where it is new."""
        found = self._base.execute("SELECT doc_id FROM text WHERE digest = ?", (digest,)).fetchone()
        return found[0] if found else None

    def give(self, doc_id: str, digest: bytes) -> str:
        """The id itself, or where another document bears it, with the beginning of its text's digest: it does not hang
        on who came when.
        """
        taken = self._base.execute("SELECT 1 FROM taken WHERE doc_id = ?", (doc_id,)).fetchone()
        name = f"{doc_id}~{digest.hex()[:12]}" if taken else doc_id
        self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (name,))
        self._base.execute("INSERT INTO text VALUES (?, ?)", (digest, name))
        return name
