"""One file a record type; the tuple below is the only list of them."""

from ntm_extract.facts import attainment, criterion, figure, legal_reference, meeting, official, place, statement

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
