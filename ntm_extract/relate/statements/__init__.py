"""Who says what: speakers and the stretches they speak, and what kind of statement a clause is."""
