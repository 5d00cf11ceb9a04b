"""RELATE: mentions and values to places, people, status and scope. A room for each question, lowest first:

- ``layout``: the headings above a line, the rows of a table
- ``analysis``: what the stages found in one document
- ``places``: where
- ``officials``: who; ``status``: whether a thing is reached, aimed at or denied
- ``figures``: what is measured, of whom and when; ``attainments``: who reached which standard; ``statements``: who says
  what; ``meetings``: when and where people met; ``criteria``: which criteria a list names

A room imports from those above it in this list only: a contract in ``pyproject.toml``.
"""
