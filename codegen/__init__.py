"""Generate the typed client from the descriptions in ``specs/``. Imports nothing from the generated package."""
