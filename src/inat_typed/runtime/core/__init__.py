"""The errors and types that everything else uses, and the version of the package.

The lowest layer: imports nothing else of the package.
"""
