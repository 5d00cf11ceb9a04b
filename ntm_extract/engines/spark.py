"""Spark: Parquet in, Parquet out, on as many machines as it has. Retrying a lost task and committing the output are Spark's own work.

    spark-submit --master yarn --num-executors 20 --py-files ntm_extract.zip ntm_extract/engines/spark.py hdfs:///articles hdfs:///records

Needs ``pip install "ntm-extract[data,spark]"`` on every worker, and a Java runtime. The only importer of pyspark.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from ntm_extract.engines.arrow import DDL, extract_batches
from ntm_extract.errors import OptionError

BATCH = 64  # documents in one Arrow batch: some 300 kB in, 2 MB out


def run(session: Any, source: str, target: str, *, gazetteer: str | None = None, partitions: int | None = None) -> None:
    """Extract every document of the Parquet table ``source`` into the Parquet table ``target``, one folder a kind (document, record, error).

    ``partitions``: tasks to cut the work into (default: as the source is cut). An existing ``target`` is an error of Spark's, nothing is overwritten.
    """
    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH))
    table = session.read.parquet(source)
    if partitions:
        table = table.repartition(partitions)
    table.mapInArrow(partial(_task, gazetteer=gazetteer), DDL).write.partitionBy("kind").parquet(target)


def _task(batches: Iterable[Any], gazetteer: str | None) -> Iterator[Any]:
    return extract_batches(batches, gazetteer)


def session(master: str | None = None) -> Any:
    """A Spark session; ``master`` as Spark writes it ("local[2]"), by default as spark-submit or the configuration says."""
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise OptionError('pyspark is not installed; it comes with: pip install "ntm-extract[spark]", and needs a Java runtime') from None
    if master and master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # else its workers take the first python3 of PATH
    builder = SparkSession.builder.appName("ntm-extract")
    return (builder.master(master) if master else builder).getOrCreate()


def main() -> None:
    parser = argparse.ArgumentParser(prog="ntm_extract.engines.spark", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", help="Parquet table with doc_id and text (and published, title, scope, source)")
    parser.add_argument("target", help="Parquet table to write")
    parser.add_argument("--master", help="where to run: local[2], spark://host:7077, yarn")
    parser.add_argument("--gazetteer", help="another folder of tables, the same path on every worker")
    parser.add_argument("--partitions", type=int, help="tasks to cut the work into")
    options = parser.parse_args()
    spark = session(options.master)
    try:
        run(spark, options.source, options.target, gazetteer=options.gazetteer, partitions=options.partitions)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
