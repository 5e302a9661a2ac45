"""Decoding of responses: from bytes to the models, pages and errors that operations return.

The package owns the base class of the generated models (``model``), ``Page``, the decoder with its optional
optimisation ``compact``, and the repair of responses with invalid values (``repair``, ``lenient``). It may import
``request``, ``support``, ``config`` and ``core``; it knows neither projections nor how records are displayed.
"""
