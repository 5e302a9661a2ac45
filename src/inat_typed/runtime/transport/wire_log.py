"""Keep secrets out of the logs of httpx and httpcore: cookies, and what is in the queries of URLs."""

from __future__ import annotations

import logging
import re
from typing import Any

from inat_typed.runtime.support.redaction import REDACTED, SECRET_HEADERS, redact_urls

_HEADER = re.compile(
    rf"""(\(b'(?:{"|".join(SECRET_HEADERS)})', b)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""", re.IGNORECASE
)
_LOGGERS = ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.connection", "httpcore.proxy")


def hide_secrets_in_logs() -> None:
    """Redact secrets in what httpx and httpcore log from now on."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_redact)


def _redact(record: logging.LogRecord) -> bool:
    """Change a record before any handler gets it."""
    record.msg = _HEADER.sub(rf"\1'{REDACTED}'", redact_urls(str(record.msg)))
    if isinstance(record.args, tuple):
        record.args = tuple(map(_redacted_argument, record.args))
    return True


def _redacted_argument(argument: Any) -> Any:
    """Return an argument of a message; a URL as redacted text, and numbers as they are."""
    if argument is None or isinstance(argument, (int, float)):
        return argument
    return redact_urls(str(argument))
