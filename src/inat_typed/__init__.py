"""A fully typed client for the iNaturalist API.

    from inat_typed import INaturalist

    with INaturalist() as inat:
        for observation in inat.v2.observations.search(taxon_name="Danaus plexippus", per_page=5):
            print(observation.observed_on, observation.place_guess)

Three settings of this module apply to every client and are read at every call: ``user_agent``, ``DRY_RUN_ENABLED`` and
``DRY_RUN_WRITE_ONLY``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.support.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from inat_typed.client import AsyncINaturalist as AsyncINaturalist, INaturalist as INaturalist
    from inat_typed.errors import (
        APIConnectionError as APIConnectionError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        ArgumentTypeError as ArgumentTypeError,
        ArgumentValueError as ArgumentValueError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        CacheWarning as CacheWarning,
        CertificateError as CertificateError,
        ConfigurationError as ConfigurationError,
        CredentialsError as CredentialsError,
        DecodeError as DecodeError,
        DownloadError as DownloadError,
        DryRunError as DryRunError,
        INatError as INatError,
        NaiveDatetimeWarning as NaiveDatetimeWarning,
        NotFoundError as NotFoundError,
        PaginationError as PaginationError,
        PaginationWarning as PaginationWarning,
        PermissionDeniedError as PermissionDeniedError,
        ProjectionError as ProjectionError,
        QuotaError as QuotaError,
        QuotaStoreError as QuotaStoreError,
        RateLimitError as RateLimitError,
        ResponseTooLargeError as ResponseTooLargeError,
        ServerError as ServerError,
        UnexpectedDataError as UnexpectedDataError,
        UnexpectedDataWarning as UnexpectedDataWarning,
        UnprocessableError as UnprocessableError,
        UploadError as UploadError,
        WriteOutcomeUnknownError as WriteOutcomeUnknownError,
    )
    from inat_typed.login_flow.functions import login as login, logout as logout
    from inat_typed.login_flow.result import LoginResult as LoginResult
    from inat_typed.records.license import License as License
    from inat_typed.records.media import sized_url as sized_url
    from inat_typed.results import AsyncPaginator as AsyncPaginator, Page as Page, Paginator as Paginator
    from inat_typed.runtime.auth.keyring_store import (
        delete_keyring_credentials as delete_keyring_credentials,
        set_keyring_credentials as set_keyring_credentials,
    )
    from inat_typed.runtime.cache.cache import Cache as Cache
    from inat_typed.runtime.config.rate_limit_config import RateLimit as RateLimit
    from inat_typed.runtime.config.retry_config import Retry as Retry
    from inat_typed.runtime.core.types import LoginOptions as LoginOptions
    from inat_typed.runtime.core.version import __version__ as __version__
    from inat_typed.runtime.downloads.result import Download as Download
    from inat_typed.runtime.exchange.access_token import get_access_token as get_access_token
    from inat_typed.runtime.pagination.estimate import Estimate as Estimate
    from inat_typed.runtime.pagination.unreadable_records import SkippedRecord as SkippedRecord
    from inat_typed.runtime.projection.projection import Projection as Projection
    from inat_typed.runtime.request.dry_run import RecordedRequest as RecordedRequest, dry_run as dry_run
    from inat_typed.tree import TaxonNode as TaxonNode, TaxonTree as TaxonTree
    from inat_typed.uploads.params import UploadParams as UploadParams
    from inat_typed.uploads.receipt import UploadReceipt as UploadReceipt, UploadStep as UploadStep

user_agent: str | None = None
"""``User-Agent`` of every client, unless the client or the call sets its own: ``"MyApp/1.0 (me@example.org)"``."""

DRY_RUN_ENABLED: bool | str = False
"""``True``: no client sends anything. The environment variable of this name does the same."""

DRY_RUN_WRITE_ONLY: bool | str = False
"""``True``: no client sends requests that write. The environment variable of this name does the same."""

_EXPORTS = {
    "inat_typed.client": ("AsyncINaturalist", "INaturalist"),
    "inat_typed.errors": (
        "ResponseTooLargeError",
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "ArgumentTypeError",
        "ArgumentValueError",
        "AuthenticationError",
        "BadRequestError",
        "CacheWarning",
        "CertificateError",
        "ConfigurationError",
        "CredentialsError",
        "DecodeError",
        "DownloadError",
        "DryRunError",
        "INatError",
        "NaiveDatetimeWarning",
        "NotFoundError",
        "PaginationError",
        "PaginationWarning",
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
    "inat_typed.records.license": ("License",),
    "inat_typed.records.media": ("sized_url",),
    "inat_typed.runtime.exchange.access_token": ("get_access_token",),
    "inat_typed.runtime.cache.cache": ("Cache",),
    "inat_typed.runtime.downloads.result": ("Download",),
    "inat_typed.runtime.pagination.unreadable_records": ("SkippedRecord",),
    "inat_typed.runtime.request.dry_run": ("RecordedRequest", "dry_run"),
    "inat_typed.runtime.auth.keyring_store": ("delete_keyring_credentials", "set_keyring_credentials"),
    "inat_typed.login_flow.functions": ("login", "logout"),
    "inat_typed.login_flow.result": ("LoginResult",),
    "inat_typed.results.page": ("Page",),
    "inat_typed.results.paginator": ("AsyncPaginator", "Paginator"),
    "inat_typed.runtime.projection.projection": ("Projection",),
    "inat_typed.runtime.config.rate_limit_config": ("RateLimit",),
    "inat_typed.uploads.receipt": ("UploadReceipt", "UploadStep"),
    "inat_typed.runtime.pagination.estimate": ("Estimate",),
    "inat_typed.runtime.config.retry_config": ("Retry",),
    "inat_typed.runtime.core.types": ("LoginOptions",),
    "inat_typed.runtime.core.version": ("__version__",),
    "inat_typed.uploads.params": ("UploadParams",),
    "inat_typed.tree": ("TaxonNode", "TaxonTree"),
}

__all__ = [
    "DRY_RUN_ENABLED",
    "DRY_RUN_WRITE_ONLY",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "AsyncINaturalist",
    "AsyncPaginator",
    "AuthenticationError",
    "BadRequestError",
    "Cache",
    "CacheWarning",
    "CertificateError",
    "ConfigurationError",
    "CredentialsError",
    "DecodeError",
    "Download",
    "DownloadError",
    "DryRunError",
    "Estimate",
    "INatError",
    "INaturalist",
    "License",
    "LoginOptions",
    "LoginResult",
    "NaiveDatetimeWarning",
    "NotFoundError",
    "Page",
    "PaginationError",
    "PaginationWarning",
    "Paginator",
    "PermissionDeniedError",
    "Projection",
    "ProjectionError",
    "QuotaError",
    "QuotaStoreError",
    "RateLimit",
    "RateLimitError",
    "RecordedRequest",
    "ResponseTooLargeError",
    "Retry",
    "ServerError",
    "SkippedRecord",
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

if not TYPE_CHECKING:  # type checkers would accept any name
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)
