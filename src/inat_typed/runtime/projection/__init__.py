"""Projections: the fields that a caller wants, written as a class of its own.

The package reads such classes (``introspection``), compares them with the models of the API (``type_matching``,
``planner``), turns ``fields=`` and ``except_=`` into request parameters (``field_selection``), and decodes responses to
projections (``decode``, ``repair``). It may import ``decoding``, ``request``, ``support`` and ``core``.
"""
