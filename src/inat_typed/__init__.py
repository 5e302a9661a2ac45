"""A fully typed client for the iNaturalist API.

    from inat_typed import INaturalist

    with INaturalist() as inat:
        for observation in inat.v2.observations.search(taxon_name="Danaus plexippus", per_page=5):
            print(observation.observed_on, observation.place_guess)

Three settings of this module hold for every client, and are read at every call: ``user_agent``, ``DRY_RUN_ENABLED`` and
``DRY_RUN_WRITE_ONLY``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from inat_typed.client import (
        AsyncINaturalist as AsyncINaturalist,
        INaturalist as INaturalist,
        login as login,
        logout as logout,
    )
    from inat_typed.errors import (
        AnswerTooLargeError as AnswerTooLargeError,
        APIConnectionError as APIConnectionError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        ArgumentTypeError as ArgumentTypeError,
        ArgumentValueError as ArgumentValueError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        CacheWarning as CacheWarning,
        ConfigurationError as ConfigurationError,
        CredentialsError as CredentialsError,
        DecodeError as DecodeError,
        DownloadError as DownloadError,
        INatError as INatError,
        NotFoundError as NotFoundError,
        PagingError as PagingError,
        PagingWarning as PagingWarning,
        PermissionDeniedError as PermissionDeniedError,
        ProjectionError as ProjectionError,
        QuotaError as QuotaError,
        QuotaStoreError as QuotaStoreError,
        RateLimitError as RateLimitError,
        ServerError as ServerError,
        UnexpectedDataError as UnexpectedDataError,
        UnexpectedDataWarning as UnexpectedDataWarning,
        UnprocessableError as UnprocessableError,
        UploadError as UploadError,
        WriteOutcomeUnknownError as WriteOutcomeUnknownError,
    )
    from inat_typed.records.licence import License as License
    from inat_typed.records.media import sized_url as sized_url
    from inat_typed.runtime.auth import get_access_token as get_access_token
    from inat_typed.runtime.cache import Cache as Cache
    from inat_typed.runtime.downloads.download import Download as Download
    from inat_typed.runtime.dry_run import RecordedRequest as RecordedRequest, dry_run as dry_run
    from inat_typed.runtime.keyring_store import (
        delete_keyring_credentials as delete_keyring_credentials,
        set_keyring_credentials as set_keyring_credentials,
    )
    from inat_typed.runtime.page import Page as Page
    from inat_typed.runtime.paging.notices import Outlook as Outlook
    from inat_typed.runtime.paging.paginator import AsyncPaginator as AsyncPaginator, Paginator as Paginator
    from inat_typed.runtime.projection import Projection as Projection
    from inat_typed.runtime.rate_limit import RateLimit as RateLimit
    from inat_typed.runtime.receipt import UploadReceipt as UploadReceipt, UploadStep as UploadStep
    from inat_typed.runtime.retry import Retry as Retry
    from inat_typed.runtime.signed_in import SignedIn as SignedIn
    from inat_typed.runtime.types import LoginOptions as LoginOptions
    from inat_typed.runtime.version import __version__ as __version__
    from inat_typed.tree import TaxonNode as TaxonNode, TaxonTree as TaxonTree
    from inat_typed.uploads.params import UploadParams as UploadParams

user_agent: str | None = None
"""How every client introduces itself unless it, or the call, says otherwise: ``"MyApp/1.0 (me@example.org)"``."""

DRY_RUN_ENABLED: bool | str = False
"""``True``: nothing is sent, by any client. The environment variable of this name does the same."""

DRY_RUN_WRITE_ONLY: bool | str = False
"""``True``: nothing that writes is sent, by any client. The environment variable of this name does the same."""

_EXPORTS = {
    "inat_typed.client": ("AsyncINaturalist", "INaturalist", "login", "logout"),
    "inat_typed.errors": (
        "AnswerTooLargeError",
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "ArgumentTypeError",
        "ArgumentValueError",
        "AuthenticationError",
        "BadRequestError",
        "CacheWarning",
        "ConfigurationError",
        "CredentialsError",
        "DecodeError",
        "DownloadError",
        "INatError",
        "NotFoundError",
        "PagingError",
        "PagingWarning",
        "PermissionDeniedError",
        "ProjectionError",
        "QuotaError",
        "QuotaStoreError",
        "RateLimitError",
        "ServerError",
        "UnexpectedDataError",
        "UnexpectedDataWarning",
        "UnprocessableError",
        "UploadError",
        "WriteOutcomeUnknownError",
    ),
    "inat_typed.records.licence": ("License",),
    "inat_typed.records.media": ("sized_url",),
    "inat_typed.runtime.auth": ("get_access_token",),
    "inat_typed.runtime.cache": ("Cache",),
    "inat_typed.runtime.downloads.download": ("Download",),
    "inat_typed.runtime.dry_run": ("RecordedRequest", "dry_run"),
    "inat_typed.runtime.keyring_store": ("delete_keyring_credentials", "set_keyring_credentials"),
    "inat_typed.runtime.signed_in": ("SignedIn",),
    "inat_typed.runtime.page": ("Page",),
    "inat_typed.runtime.projection": ("Projection",),
    "inat_typed.runtime.rate_limit": ("RateLimit",),
    "inat_typed.runtime.receipt": ("UploadReceipt", "UploadStep"),
    "inat_typed.runtime.paging.notices": ("Outlook",),
    "inat_typed.runtime.paging.paginator": ("AsyncPaginator", "Paginator"),
    "inat_typed.runtime.retry": ("Retry",),
    "inat_typed.runtime.types": ("LoginOptions",),
    "inat_typed.runtime.version": ("__version__",),
    "inat_typed.uploads.params": ("UploadParams",),
    "inat_typed.tree": ("TaxonNode", "TaxonTree"),
}

__all__ = [
    "DRY_RUN_ENABLED",
    "DRY_RUN_WRITE_ONLY",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerTooLargeError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "AsyncINaturalist",
    "AsyncPaginator",
    "AuthenticationError",
    "BadRequestError",
    "Cache",
    "CacheWarning",
    "ConfigurationError",
    "CredentialsError",
    "DecodeError",
    "Download",
    "DownloadError",
    "INatError",
    "INaturalist",
    "License",
    "LoginOptions",
    "NotFoundError",
    "Outlook",
    "Page",
    "Paginator",
    "PagingError",
    "PagingWarning",
    "PermissionDeniedError",
    "Projection",
    "ProjectionError",
    "QuotaError",
    "QuotaStoreError",
    "RateLimit",
    "RateLimitError",
    "RecordedRequest",
    "Retry",
    "ServerError",
    "SignedIn",
    "TaxonNode",
    "TaxonTree",
    "UnexpectedDataError",
    "UnexpectedDataWarning",
    "UnprocessableError",
    "UploadError",
    "UploadParams",
    "UploadReceipt",
    "UploadStep",
    "WriteOutcomeUnknownError",
    "__version__",
    "delete_keyring_credentials",
    "dry_run",
    "get_access_token",
    "login",
    "logout",
    "set_keyring_credentials",
    "sized_url",
    "user_agent",
]

if not TYPE_CHECKING:  # or any name would do
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)
