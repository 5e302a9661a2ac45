"""Small tools without knowledge of the API: validation, redaction, secrets, cancellation, forks, optional imports.

May import ``core`` only.
"""
