"""Upload an observation with its photos, sounds, field values and projects: what ``client.upload`` does.

``plan`` checks the arguments, ``media`` prepares the files, and ``upload`` sends the requests. The package may import
the generated packages and ``runtime``.
"""
