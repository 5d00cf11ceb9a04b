"""What is measured, of whom and when: the indicator, aspect, scope and time of a quantity."""
