"""Display of records as text, as HTML for notebooks, and by rich for terminals.

``summary`` selects the fields to display; ``html_view`` and ``rich_view`` format them. The package may import
``runtime``.
"""
