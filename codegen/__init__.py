"""Turns the descriptions in ``specs/`` into the typed client. Imports nothing of the package it writes."""
