"""Logging in without a password: in the browser, with a code, or with a token copied from the web site.

Calls operations of the API by name, so it stands above the generated code. May import ``v2``, ``web`` and ``runtime``.
"""
