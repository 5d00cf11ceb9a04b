"""ENGINES: the same extraction on an engine that others run: `arrow` is the function, a module beside it fits it to one
engine.
"""
