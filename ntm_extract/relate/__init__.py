"""RELATE: mentions and values to places, people, status and scope."""
