"""Download all records of a paginator into a newline-delimited JSON file, with a checkpoint to resume from.

This package may import ``pagination`` and the runtime packages below it.
"""
