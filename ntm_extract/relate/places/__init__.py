"""Where: names of units and what they mean on the document's day, units called by their kind, the unit of the document."""
