"""Every error that this package raises; each is an ``INatError``."""

from __future__ import annotations

from inat_typed.runtime.errors import (
    AnswerTooLargeError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentTypeError,
    ArgumentValueError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    CredentialsError,
    DecodeError,
    INatError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedDataWarning,
    UnprocessableError,
    WriteOutcomeUnknownError,
)

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerTooLargeError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "CredentialsError",
    "DecodeError",
    "INatError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "UnexpectedDataWarning",
    "UnprocessableError",
    "WriteOutcomeUnknownError",
]
