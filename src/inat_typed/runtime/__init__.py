"""Everything between a method call and a typed result. It knows no resource of the API by name.

The packages are layers, each of which imports only from those below it: ``downloads``, ``pagination``, ``resource``,
``exchange``, ``auth``, ``rate_limit`` and ``cache``, ``transport``, ``projection``, ``decoding``, ``request``,
``multipart``, ``config``, ``support``, ``core``.
"""
