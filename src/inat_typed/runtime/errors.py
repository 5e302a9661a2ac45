"""Every error that this package raises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from inat_typed.runtime.receipt import UploadReceipt, UploadStep


class INatError(Exception):
    """Above every error of this package."""

    sent: bool = False
    """Whether something of the request may have reached the service."""


class ArgumentTypeError(INatError, TypeError):
    """An argument of the wrong type, or a keyword that the operation does not have. Nothing was sent."""


class ArgumentValueError(INatError, ValueError):
    """A value that the API does not allow. Nothing was sent."""


class ConfigurationError(INatError, ValueError):
    """A client was set up with something that cannot work, such as a plain http address of another host."""


class ProjectionError(INatError, TypeError):
    """A projection cannot be: it names what the API has not, or cannot hold what the API sends. Nothing was sent."""


class CredentialsError(INatError):
    """The operation needs credentials and none were found, or the key store failed. Nothing was sent."""


class APIConnectionError(INatError):
    """The service could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """The service did not answer in time."""


class QuotaError(INatError):
    """A request would wait longer for its turn than the rate limit's ``longest_wait``. Nothing was sent.

    ``seconds`` is about how long it would wait from now on.
    """

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.seconds)


class QuotaStoreError(INatError):
    """The file or the server where requests are counted cannot be used. Nothing was sent: it would not be counted."""


class DecodeError(INatError):
    """The answer is not what the operation answers: HTML, truncated or invalid JSON."""


class UnexpectedDataError(DecodeError):
    """A value does not fit the projection that asked for it, and ``None`` does not fit either."""


class AnswerTooLargeError(DecodeError):
    """The answer is larger than the client's ``longest_answer`` allows."""


class PagingError(INatError):
    """A collection cannot be walked (any further) without losing or doubling records.

    ``delivered`` is how many records came before; they are right, and are not taken back.
    """

    delivered: int = 0


class WriteOutcomeUnknownError(INatError):
    """Something was to be written, and whether it was is not known. It was not sent again.

    ``method`` and ``url`` are of the request; ``__cause__`` is the error that it ended with. ``uuid`` is that of a
    record that was to be created: look for it, or repeat the call with it, which makes no second record. For other
    writes, read what they were to change.
    """

    def __init__(self, method: str, url: str, cause: Exception, *, uuid: str | None = None) -> None:
        if uuid:
            advice = f"repeating the call with uuid={uuid!r} makes no second record"
        else:
            advice = "read what it was to change before repeating it"
        super().__init__(f"{method} {url} may or may not have been done ({cause}): {advice}")
        self.method = method
        self.url = url
        self.uuid = uuid
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _unknown, (self.method, self.url, self._cause, self.uuid)


class UploadError(INatError):
    """An upload stopped when a part of it was made already, or may have been.

    ``receipt`` says what there is and what remains; ``step`` is where it stopped; ``__cause__`` is the error that it
    stopped with. ``upload`` with ``resume=error.receipt``, or the same ``uuid``, makes the rest, and nothing twice.
    """

    def __init__(self, receipt: UploadReceipt, step: UploadStep, cause: Exception) -> None:
        uuid = str(receipt.uuid)
        super().__init__(
            f"the upload stopped at {step}: {cause}. This is what there is of {receipt}. "
            f"Call it again with resume=error.receipt, or with uuid={uuid!r}: that makes nothing twice"
        )
        self.receipt = receipt
        self.step = step
        self.sent = True
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _stopped, (self.receipt, self.step, self._cause)


class DownloadError(INatError):
    """A download cannot begin, or stopped.

    ``path`` is its file, ``count`` how many records are in it for good. ``__cause__`` is the error that it stopped
    with: the same call goes on from there. Without one it could not begin, and nothing was sent.
    """

    def __init__(self, message: str, path: Path, count: int = 0, cause: Exception | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.count = count
        self.sent: bool = cause is not None
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _download_stopped, (str(self), self.path, self.count, self._cause)


class APIStatusError(INatError):
    """The service answered with an error.

    ``status`` is the HTTP status; ``message`` the server's own words; ``errors`` its errors by field, each as it came;
    ``method`` and ``url`` are of the request, without secrets; ``body`` is the answer, decoded if it was JSON.
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
        return _rebuild, (type(self), self.message, self.__dict__)


def _stopped(receipt: UploadReceipt, step: UploadStep, cause: Exception) -> UploadError:
    error = UploadError(receipt, step, cause)
    error.__cause__ = cause
    return error


def _download_stopped(message: str, path: Path, count: int, cause: Exception | None) -> DownloadError:
    error = DownloadError(message, path, count, cause)
    error.__cause__ = cause
    return error


def _unknown(method: str, url: str, cause: Exception, uuid: str | None) -> WriteOutcomeUnknownError:
    error = WriteOutcomeUnknownError(method, url, cause, uuid=uuid)
    error.__cause__ = cause
    return error


def _rebuild(kind: type[APIStatusError], message: str, state: dict[str, Any]) -> APIStatusError:
    error = kind(message, status=state["status"])
    error.__dict__.update(state)
    return error


class BadRequestError(APIStatusError):
    """400: the service could not read the request."""


class AuthenticationError(APIStatusError):
    """401, or a sign-in that the service refused: credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: signed in, but not allowed to do this; v1 also answers it for pages beyond 10,000 results."""


class NotFoundError(APIStatusError):
    """404, or a fetch by one id that found nothing."""


class UnprocessableError(APIStatusError):
    """422: the service understood the request and refuses its values."""


class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` is how many seconds the service asks to wait, if it says so."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, out of ``Retry-After`` in either form (seconds or a date)."""
        from inat_typed.runtime.retry_after import seconds

        return seconds(self.headers)


class ServerError(APIStatusError):
    """5xx: the service failed. ``retry_after`` is how many seconds it asks to wait, if it says so."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, out of ``Retry-After`` in either form (seconds or a date)."""
        from inat_typed.runtime.retry_after import seconds

        return seconds(self.headers)


class CacheWarning(UserWarning):
    """The cache cannot be used, such as a file that is broken: the client goes on without."""


class UnexpectedDataWarning(UserWarning):
    """The service sent a value that does not fit its type: it was kept raw, and the attribute is ``None``."""


class PagingWarning(UserWarning):
    """A walk through a collection takes more than a day, or does not bring all that the service says there is."""
