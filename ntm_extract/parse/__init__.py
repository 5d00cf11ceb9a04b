"""PARSE: numbers, times, quantities, legal references and person names, each digit claimed once."""
