"""Who reached which standard: the claim, the units it is about, its year and the decision behind it."""
