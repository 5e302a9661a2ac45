"""The errors and warnings of this package, except those of uploads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


class INatError(Exception):
    """Base class of every error of this package."""

    sent: bool = False
    """Whether a part of the request may have reached the service."""


class ArgumentTypeError(INatError, TypeError):
    """An argument has the wrong type, or the operation has no such parameter. Nothing was sent."""


class ArgumentValueError(INatError, ValueError):
    """An argument has a value that is not accepted. Nothing was sent."""


class ConfigurationError(INatError, ValueError):
    """A setting cannot work, such as a plain http URL of another host, or an optional package is not installed."""


class ProjectionError(INatError, TypeError):
    """A projection names an unknown field, or its type cannot hold what the API sends. Nothing was sent."""


class CredentialsError(INatError):
    """Credentials are required and were not found, have expired, or the keyring failed. Nothing was sent."""


class APIConnectionError(INatError):
    """The service could not be reached, or the connection failed."""


class APITimeoutError(APIConnectionError):
    """The service did not respond in time."""


class CertificateError(APIConnectionError):
    """The certificate of the service, or of a proxy that takes its place, is not trusted. The request was not sent."""


class QuotaError(INatError):
    """A request would have to wait longer than the rate limit's ``max_wait``. Nothing was sent.

    ``seconds`` is about how long it would have to wait from now on.
    """

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.seconds)


class QuotaStoreError(INatError):
    """The file or the Redis server that counts requests cannot be used. Nothing was sent."""


class DecodeError(INatError):
    """The response is not what the operation returns: HTML, truncated or invalid JSON, or a success without content.

    Attributes:
        status: The HTTP status of the response; ``None`` if it is not known.
        written: Whether the request is a write that the service reported as done (2xx). It was not sent again: read
            the record that it changes before you repeat it.
    """

    status: int | None = None
    written: bool = False


class UnexpectedDataError(DecodeError):
    """A value does not fit the projection, and ``None`` does not fit either."""


class ResponseTooLargeError(DecodeError):
    """The response is larger than the client's ``max_response_bytes``."""


class PaginationError(INatError):
    """Pagination cannot continue without losing or duplicating records.

    ``delivered`` is the number of records returned before; these are correct.
    """

    delivered: int = 0


class DryRunError(INatError):
    """A dry run blocks a request whose caller needs the real response, or may block it. The request was not sent.

    Raised if a dry run is turned on during a pagination, a download or an upload; and for a write outside of every
    ``dry_run()`` block while another thread or task is in one.
    """


class WriteOutcomeUnknownError(INatError):
    """A write may or may not have been carried out. It was not repeated.

    Attributes:
        method: The HTTP method of the request.
        url: Its URL without the query.
        uuid: The UUID of the record to create, if it has one: repeating the call with it makes no second record. To
            check other writes, read the record that they change.
        __cause__: The error of the last attempt.
    """

    def __init__(self, method: str, url: str, cause: Exception, *, uuid: str | None = None) -> None:
        if uuid:
            advice = f"repeat the call with uuid={uuid!r}, which makes no second record"
        else:
            advice = "read the record that it changes before repeating it"
        super().__init__(f"{method} {url} may or may not have been carried out ({cause}): {advice}")
        self.method = method
        self.url = url
        self.uuid = uuid
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_unknown_error, (self.method, self.url, self._cause, self.uuid)


class DownloadError(INatError):
    """A download could not start, or stopped.

    Attributes:
        path: Its file.
        count: The number of records that are safely in the file.
        __cause__: The error that stopped it: the same call resumes it. Without a cause it could not start, and
            nothing was sent.
    """

    def __init__(self, message: str, path: Path, count: int = 0, cause: Exception | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.count = count
        self.sent: bool = cause is not None
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_download_error, (str(self), self.path, self.count, self._cause)


class APIStatusError(INatError):
    """The service responded with an error.

    Attributes:
        status: The HTTP status.
        message: The server's own message.
        errors: The server's errors by field, as they were sent.
        method: The HTTP method of the request.
        url: Its URL without the query.
        headers: The headers of the response, with lower-case names.
        body: The body of the response if it was JSON, else ``None``.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        method: str = "",
        url: str = "",
        errors: tuple[Mapping[str, Any], ...] = (),
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.method = method
        self.url = url
        self.errors = errors
        self.headers: Mapping[str, str] = headers or {}
        self.body = body

    def __str__(self) -> str:
        return f"{self.status} from {self.method} {self.url}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_status_error, (type(self), self.message, self.__dict__)


def _rebuild_download_error(message: str, path: Path, count: int, cause: Exception | None) -> DownloadError:
    error = DownloadError(message, path, count, cause)
    error.__cause__ = cause
    return error


def _rebuild_unknown_error(method: str, url: str, cause: Exception, uuid: str | None) -> WriteOutcomeUnknownError:
    error = WriteOutcomeUnknownError(method, url, cause, uuid=uuid)
    error.__cause__ = cause
    return error


def _rebuild_status_error(kind: type[APIStatusError], message: str, state: dict[str, Any]) -> APIStatusError:
    error = kind(message, status=state["status"])
    error.__dict__.update(state)
    return error


class BadRequestError(APIStatusError):
    """400: the request is not valid."""


class AuthenticationError(APIStatusError):
    """401, or a refused login: credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the user is not allowed to do this; v1 also returns it for pages beyond 10,000 results."""


class NotFoundError(APIStatusError):
    """404, or a single ID that was not found."""


class UnprocessableError(APIStatusError):
    """422: the service understood the request and does not accept its values."""


class RateLimitError(APIStatusError):
    """429: too many requests."""

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asks to wait with ``Retry-After``; ``None`` if it does not say so."""
        from inat_typed.runtime.core.retry_after import parse_retry_after

        return parse_retry_after(self.headers)


class ServerError(APIStatusError):
    """5xx: the service failed."""

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asks to wait with ``Retry-After``; ``None`` if it does not say so."""
        from inat_typed.runtime.core.retry_after import parse_retry_after

        return parse_retry_after(self.headers)


class CacheWarning(UserWarning):
    """The cache cannot be used, for example because its file is damaged; the client continues without it."""


class UnexpectedDataWarning(UserWarning):
    """The service sent a value that does not fit its type; it was kept raw, and the attribute is ``None``."""


class NaiveDatetimeWarning(UserWarning):
    """A datetime without a time zone was passed: the service may read it in another time zone than yours."""


class PaginationWarning(UserWarning):
    """Pagination takes more than a day, or cannot return all records that the service counts."""
