"""Data in memory: every list of a gazetteer folder."""
