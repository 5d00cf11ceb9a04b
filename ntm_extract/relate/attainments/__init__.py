"""Who reached which standard: the claim, the units it is about, its status, its year and the decision behind it.

- the claim: ``cue_runs`` joins cues, ``claims`` reads what they claim (``claim``), ``implicit_standard`` completes those
  without a standard, ``headed`` those of a standard that heads its clause, ``in_turn`` parts several standards told with a year each
- its units: ``group`` and ``listing`` join names to lists, ``claimant`` picks those of a claim (``claim_around``: the
  candidates, ``units_before`` and ``units_behind`` it; ``topic``: units meant by "xã", "địa phương này"), ``announced``,
  ``continued``, ``shares``, ``refused``, ``roadmap``, ``under_heading`` and ``counted_below`` those of other sentences and lines (``lines``; ``field``: not
  where these are of something else), ``under_review`` those of no claim at all
- its status: ``clause_status``, then ``claim_status``; its year: ``claim_year`` (``year_in_clause``, ``all_criteria``)
- what the text has told so far: ``decided`` (decisions and plans), ``discourse`` (attainments)
- who decided, by which law: ``decision``
- all of it: ``running_text`` reads a text sentence by sentence and makes each ``record``; ``from_tables`` reads tables, ``sections``
  lists of units under headings
"""
