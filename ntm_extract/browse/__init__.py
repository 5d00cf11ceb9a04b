"""BROWSE and REVIEW: records in a local browser, on 127.0.0.1 only.

``site`` is the only module that imports datasette; ``review`` needs nothing but Python.
"""
