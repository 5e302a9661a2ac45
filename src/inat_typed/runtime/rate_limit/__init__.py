"""Keep requests within the rate limit: the GCRA algorithm, the stores for its state, and the FIFO queue of callers.

The state is kept in this process, in a SQLite file or on a Redis server, so that several processes or machines can
share one quota. ``throttle`` sends the requests of one call within the limit. This package may
import ``transport`` and the layers below it.
"""
