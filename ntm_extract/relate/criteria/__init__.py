"""Which criteria: their numbers and names, as lists tell them."""
