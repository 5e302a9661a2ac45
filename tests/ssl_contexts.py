"""Create the SSL contexts of HTTP clients only once."""

from __future__ import annotations

import ssl
from functools import cache
from typing import Any


def share_ssl_contexts() -> None:
    """Let all HTTP clients of this process share their SSL contexts.

    Loading the certificates takes most of the time of a new ``httpx`` client; the tests create thousands of clients.
    """
    module: Any = ssl
    module.create_default_context = cache(ssl.create_default_context)
