"""Settings: of a client, of a call, of the package, of retries, rate limits and the cache.

Plain dataclasses that validate themselves; the packages above read them. May import ``support`` and ``core``.
"""
