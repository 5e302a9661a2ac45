"""From the arguments of a method to the request it sends: operation tables, validation, fields, body, dry run.

No I/O, and nothing about responses. May import ``multipart``, ``config``, ``support`` and ``core``.
"""
