"""Who: people with their positions and roles; who signed, issued and sent a paper."""
