"""The response cache: which responses are kept (``policy``) and where (``storage``), with hishel's rules and SQLite.

No other package imports hishel. May import ``transport`` and the layers below it.
"""
