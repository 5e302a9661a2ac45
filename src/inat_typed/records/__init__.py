"""Methods of records beyond the data that the API sent: photo sizes, licenses, histogram bars, display.

The overlays name the mixin of a model as ``x-mixin``. The package may import ``display`` and ``runtime``.
"""
