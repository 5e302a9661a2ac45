"""What httpcore logs of answers, while somebody looks for a fault: cookies are as good as a token, and are left out."""

from __future__ import annotations

import logging
import re

from inat_typed.runtime.redaction import REDACTED

_COOKIE = re.compile(r"""(\(b'set-cookie', b)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""", re.IGNORECASE)


def _without_cookies(record: logging.LogRecord) -> bool:
    if isinstance(record.msg, str):
        record.msg = _COOKIE.sub(rf"\1'{REDACTED}'", record.msg)
    return True


def hide_cookies() -> None:
    """Have none shown, from here on."""
    for name in ("httpcore.http11", "httpcore.http2"):
        logging.getLogger(name).addFilter(_without_cookies)
