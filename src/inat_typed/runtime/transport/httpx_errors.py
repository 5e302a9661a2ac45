"""Translate the exceptions of httpx into those of this package."""

from __future__ import annotations

import ssl
from collections.abc import Generator
from contextlib import contextmanager

import httpx

from inat_typed.runtime.core.errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentValueError,
    CertificateError,
    DecodeError,
    INatError,
)
from inat_typed.runtime.request.request import Request

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Errors before the first byte of a request goes out."""


_UNKNOWN_ISSUER = (18, 19, 20, 21)
"""Codes of OpenSSL for certificates whose issuer is not known; other problems do not go away by trusting one more."""

_COMPANY_ADVICE = (
    ". If a company's proxy or firewall replaces certificates, set the environment variable SSL_CERT_FILE to the file "
    "with its CA certificate (PEM format)"
)


class Received:
    """What is known of the response to a request."""

    status: int | None = None
    """Its HTTP status, once the headers were received."""


@contextmanager
def translate_errors(request: Request) -> Generator[Received]:
    """Raise errors of this package instead of those of httpx.

    Messages contain the method and the URL without the query, which may hold private data. ``sent`` of an error says
    whether a part of the request may have reached the service, ``status`` of a ``DecodeError`` the status of its
    response, if the caller stores it in what this yields.
    """
    name = f"{request.method} {request.url}"
    received = Received()
    try:
        yield received
    except DecodeError as error:
        error.status = received.status
        raise
    except httpx.HTTPError as error:
        translated = _translate(name, error)
        translated.sent = not isinstance(error, _NOT_SENT)
        if isinstance(translated, DecodeError):
            translated.status = received.status
        raise translated from _without_frames(error)
    except UnicodeEncodeError as error:
        character = error.object[error.start]
        raise ArgumentValueError(f"{name}: {character!r} is half of a surrogate pair and cannot be sent") from None
    except RuntimeError as error:
        if "event loop" not in str(error).lower():
            raise
        raise APIConnectionError(
            f"{name}: the httpx client given as http_client belongs to another event loop; pass a new one, "
            "or none: then every event loop gets its own"
        ) from _without_frames(error)
    except (httpx.InvalidURL, httpx.StreamError) as error:
        raise APIConnectionError(f"{name}: {error or type(error).__name__}") from error


def _translate(name: str, error: httpx.HTTPError) -> INatError:
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(f"{name}: the service did not respond in time ({type(error).__name__})")
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"{name}: cannot decompress the response: {error}")
    if problem := _certificate_problem(error):
        advice = _COMPANY_ADVICE if problem.verify_code in _UNKNOWN_ISSUER else ""
        return CertificateError(f"{name}: the certificate is not trusted ({problem.verify_message}){advice}")
    return APIConnectionError(f"{name}: {error or type(error).__name__}")


def _certificate_problem(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """Return the error of a certificate that could not be verified, ``None`` for any other error."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None


def _without_frames(error: BaseException) -> BaseException:
    """Return *error* without the frames of its causes: their local variables hold the headers that were sent."""
    cause: BaseException | None = error
    while cause is not None:
        cause.__traceback__ = None
        cause = cause.__cause__ or cause.__context__
    return error
