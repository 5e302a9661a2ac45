"""Iterate over collections that are larger than one page.

A ``Paginator`` chooses a *strategy* (id cursor, page numbers or a list of ids), which decides which page requests are
needed. A *scheduler* decides, without I/O, which request is sent next and which page is delivered next. An *executor*
sends the requests, in threads or tasks. This package may import ``exchange``, ``projection``, ``decoding``,
``request``, ``config``, ``support`` and ``core``.
"""
