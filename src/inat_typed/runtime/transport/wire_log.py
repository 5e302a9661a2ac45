"""Keep cookies out of httpcore's debug log: they are as good as a token."""

from __future__ import annotations

import logging
import re

from inat_typed.runtime.support.redaction import REDACTED

_COOKIE = re.compile(r"""(\(b'set-cookie', b)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""", re.IGNORECASE)


def hide_cookies() -> None:
    """Redact ``Set-Cookie`` in what httpcore logs from now on."""
    for name in ("httpcore.http11", "httpcore.http2"):
        logging.getLogger(name).addFilter(_redact_cookies)


def _redact_cookies(record: logging.LogRecord) -> bool:
    if isinstance(record.msg, str):
        record.msg = _COOKIE.sub(rf"\1'{REDACTED}'", record.msg)
    return True
