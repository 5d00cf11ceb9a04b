"""One file a record type; the tuple below is the only list of them."""

from ntm_extract.facts import attainment, criterion, figure, legal_reference, meeting, official, place, statement
from ntm_extract.records import AnyRecord
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.of_counts import attainments_of_counts

FACTS = (
    place.find,
    official.find,
    meeting.find,
    legal_reference.find,
    criterion.find,
    figure.find,
    attainment.find,
    statement.find,
)


def records(analysis: Analysis) -> list[AnyRecord]:
    """All records of a text, type by type, then what only a record of another type tells."""
    found = [record for find in FACTS for record in find(analysis)]
    return [*found, *attainments_of_counts(analysis, found)]
