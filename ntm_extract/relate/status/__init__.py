"""Whether: is a thing reached, aimed at, required or denied? Figures and attainments ask the same question."""
