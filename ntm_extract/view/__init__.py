"""VIEW: records for people: a coloured terminal view and a self-contained HTML page."""
