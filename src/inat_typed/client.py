"""The two clients, ``INaturalist`` and ``AsyncINaturalist``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, Literal, ParamSpec, TypeVar

from inat_typed.runtime.config.client_config import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    Authenticate,
    Config,
)
from inat_typed.runtime.core.types import DryRun, LoginOptions
from inat_typed.runtime.exchange.configure import build_config
from inat_typed.runtime.request.signature import hides_secrets, with_option_keywords
from inat_typed.runtime.support.secrets import as_secret, hide_credentials_in_url

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Self, Unpack

    from inat_typed.login_flow.result import LoginResult
    from inat_typed.results import AsyncPaginator, Page, Paginator
    from inat_typed.runtime.cache.cache import Cache
    from inat_typed.runtime.config.rate_limit_config import RateLimit
    from inat_typed.runtime.config.retry_config import Retry
    from inat_typed.runtime.downloads.result import Download
    from inat_typed.runtime.exchange.session import AsyncSession, SyncSession
    from inat_typed.runtime.transport.http import AsyncHTTPClient, AsyncTransportLayer, HTTPClient, Transport
    from inat_typed.uploads.params import UploadParams
    from inat_typed.uploads.receipt import UploadReceipt
    from inat_typed.v1.namespace import V1, AsyncV1
    from inat_typed.v2.namespace import V2, AsyncV2
    from inat_typed.web.namespace import AsyncWeb, Web

T = TypeVar("T")
P = ParamSpec("P")
TransportT = TypeVar("TransportT")
ClientT = TypeVar("ClientT")


class _Client(Generic[TransportT, ClientT]):
    def __init__(
        self,
        *,
        access_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        app_id: str | None = None,
        app_secret: str | None = None,
        authenticate: Authenticate = "auto",
        user_agent: str | None = None,
        dry_run: DryRun = None,
        timeout: float = DEFAULT_TIMEOUT,
        retry: Retry | Literal[False] | None = None,
        rate_limit: RateLimit | bool | None = None,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        cache: bool | str | os.PathLike[str] | Cache = False,
        api_url: str | None = None,
        web_url: str | None = None,
        transport: TransportT | None = None,
        http_client: ClientT | None = None,
    ) -> None:
        """Make a client. Nothing is sent, read or looked up yet.

        Args:
            access_token: A JWT (from the web site's ``/users/api_token``) or an OAuth token.
            username: With ``password``, ``app_id`` and ``app_secret``: logs in with a password.
            password: The password of ``username``.
            app_id: ID of your iNaturalist application.
            app_secret: Secret of that application.
            authenticate: ``"auto"`` uses credentials given here wherever an operation accepts them, and those of the
                environment and the keyring only where it requires them; ``"always"`` uses any wherever accepted;
                ``"never"`` uses none.
            user_agent: ``User-Agent`` of the requests: the name of your program and a way to reach you.
            dry_run: ``True`` sends nothing, ``"writes"`` nothing that writes. See ``inat_typed.dry_run``.
            timeout: Seconds that each of connecting, reading and writing may take.
            retry: How often a call is attempted, and how long that may take: see ``inat_typed.Retry``; ``False`` turns
                retries off.
            rate_limit: How many requests may be sent, and where they are counted: see ``inat_typed.RateLimit``. By
                default what the service asks for, shared by all clients of this process; no limit for loopback hosts,
                the sandbox and ``httpx.MockTransport``. ``True`` limits those too, ``False`` nothing.
            max_response_bytes: A larger response raises a ``ResponseTooLargeError``.
            cache: Whether responses are cached as long as the service declares them fresh: ``True``, a folder, or a
                ``Cache``. Requires the extra ``cache``.
            api_url: URL of the API; else ``INAT_API_URL``, else ``https://api.inaturalist.org``.
            web_url: URL of the web host; else ``INAT_WEB_URL``, else ``https://www.inaturalist.org``.
            transport: An httpx transport to send through, such as ``inat_typed.sandbox.Sandbox()``.
            http_client: An httpx client to send through; closing it remains up to you.

        Raises:
            ArgumentTypeError: A setting has the wrong type.
            ArgumentValueError: A setting has a value that is not valid.
            ConfigurationError: A URL is not valid or would send credentials unencrypted; the requests cannot be counted
                where ``rate_limit`` says; or an extra is not installed.
        """
        access_token, password, app_secret = as_secret(access_token), as_secret(password), as_secret(app_secret)
        api_url, web_url = hide_credentials_in_url(api_url), hide_credentials_in_url(web_url)
        self._config = build_config(
            access_token=access_token,
            username=username,
            password=password,
            app_id=app_id,
            app_secret=app_secret,
            authenticate=authenticate,
            user_agent=user_agent,
            dry_run=dry_run,
            timeout=timeout,
            retry=retry,
            rate_limit=rate_limit,
            max_response_bytes=max_response_bytes,
            cache=cache,
            api_url=api_url,
            web_url=web_url,
            transport=transport,
            http_client=http_client,
        )

    def __repr__(self) -> str:
        config: Config | None = vars(self).get("_config")  # a traceback may show a client that could not be made
        settings = f"api_url={config.api_url!r}, web_url={config.web_url!r}" if config else ""
        return f"{type(self).__name__}({settings})"


if TYPE_CHECKING:
    _SyncClient = _Client[Transport, HTTPClient]
    _AsyncClient = _Client[AsyncTransportLayer, AsyncHTTPClient]
else:
    _SyncClient = _AsyncClient = _Client


class INaturalist(_SyncClient):
    """A client: ``with INaturalist() as inat: inat.v2.observations.search(taxon_name="Danaus plexippus")``."""

    @cached_property
    def _session(self) -> SyncSession:
        from inat_typed.runtime.exchange.session import SyncSession

        return SyncSession(self._config)

    @cached_property
    def v1(self) -> V1:
        """Version 1 of the API."""
        from inat_typed.v1.namespace import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> V2:
        """Version 2 of the API."""
        from inat_typed.v2.namespace import V2

        return V2(self._session)

    @cached_property
    def web(self) -> Web:
        """The web host: OAuth, observation fields, exports."""
        from inat_typed.web.namespace import Web

        return Web(self._session)

    @hides_secrets
    def upload(self, **params: Unpack[UploadParams]) -> UploadReceipt:
        """Create an observation with its photos, sounds, observation field values and projects.

            receipt = inat.upload(species_guess="Monarch", photos=["wing.jpg", "flower.jpg"], field_values={9: "adult"})

        Every argument and every file is checked before anything is created. If the upload stops, the same call with
        ``resume=error.receipt``, or with the same ``uuid``, creates the rest, and nothing twice: neither the
        observation nor a photo or sound with the same content. What the observation has already is left as it is.

        Args:
            params: What ``v2.observations.create`` accepts, except ``fields``; ``taxon_name``; ``photos`` and
                ``sounds`` (lists of files), ``field_values`` (IDs of observation fields -> values), ``project_ids``;
                ``resume``; ``progress``. See ``inat_typed.UploadParams``.

        Returns:
            What was created; in a dry run, what would be.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type. Nothing was sent.
            ArgumentValueError: A value that the API does not accept, a name that no taxon or several taxa have, a file
                that cannot be sent, or an observation of another user. Nothing was created.
            UploadError: It stopped when a part was created, or may have been; ``receipt`` says which.
            INatError: It stopped before anything was created.
        """
        from inat_typed.uploads.plan import plan_upload
        from inat_typed.uploads.upload import upload

        return self._session.run(upload(self._session.exchange, plan_upload(self._config, params)))

    @with_option_keywords(LoginOptions)
    def login(self, **options: Unpack[LoginOptions]) -> LoginResult:
        """Log in without a password; this client sends requests for that user from now on.

        Uses the browser if an application is known, else a token that you copy from the web site. The token is stored
        in the system keyring, where every other client finds it, unless ``store=False``.

        Args:
            options: ``method``, ``app_id``, ``app_secret``, ``jwt``, ``store``, ``redirect_uri``, ``timeout``,
                ``open_browser``, ``prompt``, ``echo``: see ``inat_typed.LoginOptions``.

        Returns:
            The user, the token and how long it is valid. In a dry run, nothing is opened, sent or stored.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type.
            ArgumentValueError: A value that is not valid.
            ConfigurationError: This client has ``authenticate="never"``, or the port is in use.
            CredentialsError: The login was not completed, or the token cannot be stored.
            AuthenticationError: The person or the service refused.
            INatError: The connection or the service failed.
        """
        from inat_typed.login_flow.login import login_steps

        return self._session.run(login_steps(options, self._session.exchange))

    def logout(self) -> bool:
        """Forget the tokens of this client, and remove the one that ``login`` stored from the keyring.

        Credentials given to the client stay, and so do other entries of the keyring. The service still accepts an
        OAuth token until it is revoked in the settings of the account.

        Returns:
            Whether there was a token in the keyring. ``False`` in a dry run, which removes nothing.

        Raises:
            CredentialsError: The keyring is locked, fails, or does not respond for a minute.
        """
        from inat_typed.login_flow.login import logout

        return logout(self._session.exchange)

    def paginate(self, method: Callable[P, Page[T] | list[T]], *args: P.args, **keywords: P.kwargs) -> Paginator[T]:
        """Return all results of a search: ``inat.paginate(inat.v2.observations.search, taxon_id=48662)``.

        Nothing is sent before the paginator is used.

        Args:
            method: A method of this client that returns pages, or one that accepts a list of IDs, however long.
            args: Its positional arguments.
            keywords: Its keyword arguments, without ``page``.

        Raises:
            ArgumentTypeError: It is not such a method, or its arguments are wrong.
            ArgumentValueError: An argument has a value that is not valid.
        """
        from inat_typed.results import Paginator
        from inat_typed.runtime.pagination.collection import collection_of

        return Paginator(collection_of(self._session, method, args, keywords))

    def download(
        self,
        paginator: Paginator[T],
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        skip_errors: bool = False,
    ) -> Download[T]:
        """Download all results of a paginator to a file, one JSON object per line, as the service sends them.

            inat.download(inat.paginate(inat.v2.observations.search, taxon_id=48662), "monarchs.jsonl")

        Whatever stops it, even a power failure: the same call resumes after the last complete page, and no record is
        lost or duplicated. A checkpoint beside the file (``monarchs.jsonl.checkpoint``) says which records are safely
        in it, and what was requested. If the download is complete, the same call sends nothing.

        Args:
            paginator: What to download, and how: ``.limit(1_000)``, ``.progress()``.
            path: The file.
            overwrite: Replace a complete download or another file. An unfinished download is resumed all the same.
            skip_errors: Leave out records that the service responds to with a 500 each time, and list them in
                ``skipped`` of the result. Otherwise such a record stops the download, with an error that names it.

        Returns:
            The file and the number of records; iterating over it reads them.

        Raises:
            ArgumentTypeError: It is not a paginator of this client, or not a path.
            ArgumentValueError: The file cannot be written.
            DownloadError: It could not start, because the file is another one or in use; or it stopped when records
                were in the file.
            INatError: It stopped before any record was.
        """
        from inat_typed.runtime.downloads.download import download

        return download(self._session, paginator, path, overwrite=overwrite, skip_errors=skip_errors)

    def close(self) -> None:
        """Close the connections. Can be called again; the client cannot be used afterwards."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncINaturalist(_AsyncClient):
    """An asynchronous client: the same names and arguments as ``INaturalist``; every method is awaited."""

    @cached_property
    def _session(self) -> AsyncSession:
        from inat_typed.runtime.exchange.session import AsyncSession

        return AsyncSession(self._config)

    @cached_property
    def v1(self) -> AsyncV1:
        """Version 1 of the API."""
        from inat_typed.v1.namespace import AsyncV1

        return AsyncV1(self._session)

    @cached_property
    def v2(self) -> AsyncV2:
        """Version 2 of the API."""
        from inat_typed.v2.namespace import AsyncV2

        return AsyncV2(self._session)

    @cached_property
    def web(self) -> AsyncWeb:
        """The web host: OAuth, observation fields, exports."""
        from inat_typed.web.namespace import AsyncWeb

        return AsyncWeb(self._session)

    @hides_secrets
    async def upload(self, **params: Unpack[UploadParams]) -> UploadReceipt:
        """Create an observation with its files: see ``INaturalist.upload``. A cancelled upload can be resumed."""
        from inat_typed.uploads.plan import plan_upload
        from inat_typed.uploads.upload import upload

        return await self._session.run(upload(self._session.exchange, plan_upload(self._config, params)))

    @with_option_keywords(LoginOptions)
    async def login(self, **options: Unpack[LoginOptions]) -> LoginResult:
        """Log in: see ``INaturalist.login``. It does not block the event loop; cancelling it closes the port."""
        from inat_typed.login_flow.login import login_steps

        return await self._session.run(login_steps(options, self._session.exchange))

    async def logout(self) -> bool:
        """Log out: see ``INaturalist.logout``."""
        from anyio.to_thread import run_sync

        from inat_typed.login_flow.login import logout

        return await run_sync(logout, self._session.exchange, abandon_on_cancel=True)

    def paginate(
        self, method: Callable[P, Awaitable[Page[T] | list[T]]], *args: P.args, **keywords: P.kwargs
    ) -> AsyncPaginator[T]:
        """Return all results of a search: ``async for each in inat.paginate(inat.v2.observations.search, ...)``.

        See ``INaturalist.paginate``.
        """
        from inat_typed.results import AsyncPaginator
        from inat_typed.runtime.pagination.collection import collection_of

        return AsyncPaginator(collection_of(self._session, method, args, keywords))

    async def download(
        self,
        paginator: AsyncPaginator[T],
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        skip_errors: bool = False,
    ) -> Download[T]:
        """Download all results: see ``INaturalist.download``. A cancelled download can be resumed."""
        from inat_typed.runtime.downloads.download import async_download

        return await async_download(self._session, paginator, path, overwrite=overwrite, skip_errors=skip_errors)

    async def aclose(self) -> None:
        """Close the connections. Can be called again; the client cannot be used afterwards."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        from inat_typed.runtime.support.event_loops import load_modules

        await load_modules("inat_typed.runtime.resource", "inat_typed.runtime.exchange.call")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
