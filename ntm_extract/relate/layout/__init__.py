"""How a text is laid out: the headings above a line, the rows and cells of a table."""
