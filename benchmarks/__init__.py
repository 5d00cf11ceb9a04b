"""Speed, memory and scale, measured against peers in one run: ``python -m benchmarks`` (or ``make bench``)."""
