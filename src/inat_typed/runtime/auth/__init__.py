"""Authentication: credentials and where they are looked up, the keyring, tokens.

May import ``rate_limit``, ``transport`` and the layers below. Interactive logins are in ``inat_typed.login_flow``.
"""
