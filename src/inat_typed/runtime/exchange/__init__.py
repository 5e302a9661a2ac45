"""The path of one request, and the two loops that perform its I/O.

``call`` checks arguments and builds the request; ``exchange`` carries it out without I/O: identity, cache, token,
retry, throttled send, parse; ``run`` performs the effects. ``session`` is what clients and resources hold. May import
every package below: ``auth``, ``rate_limit``, ``cache``, ``transport``, ``projection``, ``decoding``, ``request``.
"""
