"""Tests against real key stores: ``nox -s keyring``."""
