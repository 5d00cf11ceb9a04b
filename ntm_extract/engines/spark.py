"""Spark: Parquet in, Parquet out, on as many machines as it has. Retrying a lost task and committing the
output are Spark's own work.

    spark-submit --master yarn --num-executors 20 --py-files ntm_extract.zip \\
        ntm_extract/engines/spark.py hdfs:///articles hdfs:///records

Needs ``pip install "ntm-extract[data,spark]"`` on every worker, and a Java runtime. The only importer of pyspark. What
became of every input is kept in a manifest as that of a local run, so that ``ntm-extract status`` tells it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from ntm_extract.engines.arrow import DDL, extract_batches
from ntm_extract.errors import OptionError
from ntm_extract.run.engine import fingerprint
from ntm_extract.run.manifest import BESIDE, Found, Manifest, Row

BATCH = 64  # documents in one Arrow batch: some 300 kB in, 2 MB out


def run(
    session: Any,
    source: str,
    target: str,
    *,
    gazetteer: str | None = None,
    partitions: int | None = None,
    manifest: Path | None = None,
) -> None:
    """Extract every document of the Parquet table ``source`` into the Parquet table ``target``, one folder a kind
    (document, record, error).

    ``partitions``: tasks to cut the work into (default: as the source is cut). An existing ``target`` is an error of
    Spark's, nothing is overwritten. ``manifest``: a folder of the driver's machine (default: ``target``, where it is
    one).
    """
    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH))
    table = session.read.parquet(source)
    if partitions:
        table = table.repartition(partitions)
    table.mapInArrow(partial(_task, gazetteer=gazetteer), DDL).write.partitionBy("kind").parquet(target)
    if (folder := manifest or _folder(target)) is not None:
        _keep(session, source, target, folder, Path(gazetteer) if gazetteer else None)


def _folder(target: str) -> Path | None:
    """``target`` as a folder of this machine; None for what lies elsewhere ("hdfs:///records")."""
    path = Path(target.removeprefix("file://"))
    return path if path.is_dir() else None


def _keep(session: Any, source: str, target: str, folder: Path, gazetteer: Path | None) -> None:
    """One row an input, told by what the job has written: "document" is ok, "error" is rejected. Rows come to the
    driver without their texts, a partition at a time.
    """
    from pyspark.sql import functions as of

    table = session.read.schema(DDL).parquet(target)
    records = table.filter("kind = 'record'").groupBy("doc_id").count()
    names = ("sha256", "encoding", "encoding_certainty", "format")
    said = [of.get_json_object("json", f"$.{name}").alias(name) for name in names]
    size = of.octet_length(of.get_json_object("json", "$.text")).alias("size")
    reason = of.when(of.col("kind") == "error", of.col("json")).alias("reason")
    told = (
        table.filter("kind <> 'record'")
        .select("doc_id", "kind", reason, size, *said)
        .join(records, "doc_id", "left")
        .orderBy("doc_id", "kind", "sha256")
    )
    name = os.fsencode(source)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BESIDE).unlink(missing_ok=True)
    manifest = Manifest.open(folder, f"spark {fingerprint(gazetteer)}", BESIDE)
    manifest.plan([Found(name, name)], retry=False)
    rows = (_told(name, number, again, row) for number, (again, row) in enumerate(_each_id(told.toLocalIterator())))
    while some := list(islice(rows, 1_000)):
        manifest.add(((row, None) for row in some), ())
    manifest.add((), (name,))
    manifest.close()


def _each_id(rows: Iterable[Any]) -> Iterator[tuple[bool, Any]]:
    """``(whether the id was told before, row)``: the records of an id are counted once."""
    for _, same in groupby(rows, lambda row: row["doc_id"]):
        for number, row in enumerate(same):
            yield number > 0, row


def _told(file: bytes, number: int, again: bool, row: Any) -> Row:
    if row["kind"] == "error":
        return Row(file, number, row["doc_id"], "rejected", "BAD_ROW", row["reason"])
    certainty = float(row["encoding_certainty"]) if row["encoding_certainty"] else None
    known = (row["size"], row["sha256"], row["encoding"], certainty, row["format"])
    return Row(file, number, row["doc_id"], "ok", None, None, *known, 0 if again else row["count"] or 0)


def _task(batches: Iterable[Any], gazetteer: str | None) -> Iterator[Any]:
    return extract_batches(batches, gazetteer)


def session(master: str | None = None) -> Any:
    """A Spark session; ``master`` as Spark writes it ("local[2]"), by default as spark-submit or the configuration
    says.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise OptionError(
            'pyspark is not installed; it comes with: pip install "ntm-extract[spark]", and needs a Java runtime'
        ) from None
    if master and master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # else its workers take the first python3 of PATH
    builder = SparkSession.builder.appName("ntm-extract")
    return (builder.master(master) if master else builder).getOrCreate()


def main() -> None:
    """The command line of this module, for ``spark-submit``."""
    parser = argparse.ArgumentParser(
        prog="ntm_extract.engines.spark", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", help="Parquet table with doc_id and text (and published, title, scope, source)")
    parser.add_argument("target", help="Parquet table to write")
    parser.add_argument("--master", help="where to run: local[2], spark://host:7077, yarn")
    parser.add_argument("--gazetteer", help="another folder of tables, the same path on every worker")
    parser.add_argument("--partitions", type=int, help="tasks to cut the work into")
    parser.add_argument(
        "--manifest", type=Path, help="folder of this machine for the manifest (default: the target, where it is one)"
    )
    options = vars(parser.parse_args())
    spark = session(options.pop("master"))
    try:
        run(spark, **options)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
