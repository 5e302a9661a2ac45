"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, Literal, ParamSpec, TypeVar

from inat_typed.runtime.config import (
    API_URL,
    DEFAULT_TIMEOUT,
    LONGEST_ANSWER,
    WEB_URL,
    Authenticate,
    Config,
    address,
    rate_limits,
)
from inat_typed.runtime.errors import ArgumentTypeError
from inat_typed.runtime.secret import hidden
from inat_typed.runtime.signature import discreet, lists
from inat_typed.runtime.types import DryRun, LoginOptions

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Self, Unpack

    from inat_typed.runtime.cache import Cache
    from inat_typed.runtime.downloads.download import Download
    from inat_typed.runtime.driver import AsyncDriver, SyncDriver
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.paging.paginator import AsyncPaginator, Paginator
    from inat_typed.runtime.rate_limit import RateLimit
    from inat_typed.runtime.receipt import UploadReceipt
    from inat_typed.runtime.retry import Retry
    from inat_typed.runtime.signed_in import SignedIn
    from inat_typed.runtime.transport import AsyncHTTPClient, AsyncTransportLayer, HTTPClient, Transport
    from inat_typed.uploads.params import UploadParams
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
        longest_answer: int = LONGEST_ANSWER,
        cache: bool | str | os.PathLike[str] | Cache = False,
        api_url: str | None = None,
        web_url: str | None = None,
        transport: TransportT | None = None,
        http_client: ClientT | None = None,
    ) -> None:
        """Make a client; nothing is sent, read or looked up yet.

        Args:
            access_token: A JWT (from the web site's ``/users/api_token``) or an OAuth token.
            username: With ``password``, ``app_id`` and ``app_secret``: signs in with a password.
            password: The password of ``username``.
            app_id: The id of your iNaturalist application.
            app_secret: Its secret.
            authenticate: ``"auto"`` uses credentials given here wherever an operation accepts them, those of the
                environment and the keyring only where it requires them; ``"always"`` uses any wherever accepted;
                ``"never"`` uses none.
            user_agent: How to introduce yourself: the name of your program and a way to reach you.
            dry_run: ``True`` sends nothing, ``"writes"`` nothing that writes. See ``inat_typed.dry_run``.
            timeout: Seconds that each of connecting, reading and writing may take.
            retry: How often a call is tried, and how long that may take: see ``inat_typed.Retry``; ``False`` for once.
            rate_limit: How many requests may go out, and where they are counted: see ``inat_typed.RateLimit``. By
                default what the service asks for, shared by all clients of this process, but none towards this
                machine, the sandbox and ``httpx.MockTransport``; ``True``: there too; ``False``: none.
            longest_answer: Bytes: an answer that has more is an ``AnswerTooLargeError``.
            cache: Whether answers are kept, as long as the service says that they are good: ``True``, a folder, or a
                ``Cache``. Needs the extra ``cache``.
            api_url: Address of the API instead of ``https://api.inaturalist.org``; else ``INAT_API_URL``.
            web_url: Address of the web host instead of ``https://www.inaturalist.org``; else ``INAT_WEB_URL``.
            transport: An httpx transport to send through, such as ``inat_typed.sandbox.Sandbox()``.
            http_client: An httpx client to send through; it stays yours to close.

        Raises:
            ConfigurationError: An address is none, or would send credentials in the clear; the requests cannot be
                counted where ``rate_limit`` says; or an extra is missing.
        """
        access_token, password, app_secret = hidden(access_token), hidden(password), hidden(app_secret)
        api_url, web_url = address(api_url, "INAT_API_URL", API_URL), address(web_url, "INAT_WEB_URL", WEB_URL)
        limits = rate_limits(rate_limit, api_url, web_url, transport)
        self._config = Config(
            access_token=access_token,
            username=username,
            password=password,
            app_id=app_id,
            app_secret=app_secret,
            authenticate=authenticate,
            user_agent=user_agent,
            dry_run=dry_run,
            timeout=timeout,
            retry=_retry(retry),
            longest_answer=longest_answer,
            cache=_cache(cache),
            api_url=api_url,
            web_url=web_url,
            rate_limit=limits.api,
            web_rate_limit=limits.web,
            transport=transport,
            http_client=http_client,
        )

    def __repr__(self) -> str:
        config: Config | None = vars(self).get("_config")  # a traceback may show a client that could not be made
        settings = f"api_url={config.api_url!r}, web_url={config.web_url!r}" if config else ""
        return f"{type(self).__name__}({settings})"


def _cache(given: bool | str | os.PathLike[str] | Cache) -> Cache | None:
    if given is False:
        return None
    from inat_typed.runtime.cache import of

    return of(given)


def _retry(given: Retry | Literal[False] | None) -> Retry:
    from inat_typed.runtime.retry import NEVER, Retry

    if not (given is None or given is False or isinstance(given, Retry)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"retry takes a Retry or False, not {type(given).__name__}")
    return NEVER if given is False else given or Retry()


if TYPE_CHECKING:
    _SyncClient = _Client[Transport, HTTPClient]
    _AsyncClient = _Client[AsyncTransportLayer, AsyncHTTPClient]
else:
    _SyncClient = _AsyncClient = _Client


class INaturalist(_SyncClient):
    """A client: ``with INaturalist() as inat: inat.v2.observations.search(taxon_name="Danaus plexippus")``."""

    @cached_property
    def _driver(self) -> SyncDriver:
        from inat_typed.runtime.driver import SyncDriver

        return SyncDriver(self._config)

    @cached_property
    def v1(self) -> V1:
        """The API, version 1."""
        from inat_typed.v1.namespace import V1

        return V1(self._driver)

    @cached_property
    def v2(self) -> V2:
        """The API, version 2."""
        from inat_typed.v2.namespace import V2

        return V2(self._driver)

    @cached_property
    def web(self) -> Web:
        """The web host: OAuth, observation fields, exports."""
        from inat_typed.web.namespace import Web

        return Web(self._driver)

    @discreet
    def upload(self, **params: Unpack[UploadParams]) -> UploadReceipt:
        """Create an observation with all that belongs to it: photos, sounds, values of observation fields, projects.

            receipt = inat.upload(species_guess="Monarch", photos=["wing.jpg", "flower.jpg"], field_values={9: "adult"})

        Every argument and every file is checked before anything is made. If it stops on the way, the same call with
        ``resume=error.receipt``, or with the same ``uuid``, makes the rest, and nothing twice: not the observation, and
        no photo or sound of the same content. What the observation has already is left as it is.

        Args:
            params: What ``v2.observations.create`` takes, but for ``fields``; ``photos`` and ``sounds`` (lists of
                files), ``field_values`` (ids of observation fields, and their values), ``project_ids``; ``resume``;
                ``progress``. See ``inat_typed.UploadParams``.

        Returns:
            What was made. In a dry run, what would be.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type. Nothing was sent.
            ArgumentValueError: A value that the API does not allow, a file that cannot be sent, or an observation of
                somebody else's. Nothing was made.
            UploadError: It stopped when a part was made, or may have been; ``receipt`` says which.
            INatError: It stopped before anything was made.
        """
        from inat_typed.uploads.act import upload
        from inat_typed.uploads.plan import plan

        return self._driver.perform(upload(self._config, plan(self._config, params)))

    @lists(LoginOptions)
    def login(self, **options: Unpack[LoginOptions]) -> SignedIn:
        """Sign a person in without their password; this client acts for them from now on.

        In the browser where an application is known, else with a token that they copy from the web site. The token
        goes into the system keyring, where every other client finds it, unless ``store=False``.

        Args:
            options: ``way``, ``app_id``, ``app_secret``, ``jwt``, ``store``, ``redirect_uri``, ``patience``,
                ``open_browser``, ``ask``, ``tell``: see ``inat_typed.LoginOptions``.

        Returns:
            Who was signed in, and for how long. In a dry run nobody: nothing is opened, sent or stored.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type.
            ArgumentValueError: A value that cannot be.
            ConfigurationError: This client has ``authenticate="never"``, or the port is taken.
            CredentialsError: Nobody signed in, or the token cannot be stored.
            AuthenticationError: It was not allowed, or the service does not take the code or the token.
            INatError: The connection or the service failed.
        """
        from inat_typed.runtime.login import drive, steps

        return drive(steps(options, self._config, self._driver.sign_in), self)

    def logout(self) -> bool:
        """Forget the tokens that this client got, and take what ``login`` stored out of the keyring.

        Credentials that the client was made with stay, and so do the other entries of the keyring. The service goes on
        taking an OAuth token until the person withdraws it, in the settings of their account.

        Returns:
            Whether there was something in the keyring. ``False`` in a dry run, which takes nothing out.

        Raises:
            CredentialsError: The keyring is locked, fails or gives no answer for a minute.
        """
        from inat_typed.runtime.login import logout

        return logout(self._config, self._driver.sign_in)

    def paginate(self, method: Callable[P, Page[T] | list[T]], *args: P.args, **keywords: P.kwargs) -> Paginator[T]:
        """Walk everything that a search finds: ``inat.paginate(inat.v2.observations.search, taxon_id=48662)``.

        Nothing is sent before the paginator is used.

        Args:
            method: A method of this client that answers pages; or one that fetches by a list of ids, however long.
            args: What it takes.
            keywords: What it takes by keyword; ``page`` is left out.

        Raises:
            ArgumentTypeError: It is no such method, or its arguments are wrong.
            ArgumentValueError: An argument has a value that cannot be.
        """
        from inat_typed.runtime.paging.collection import collection
        from inat_typed.runtime.paging.paginator import Paginator

        return Paginator(collection(self._driver, method, args, keywords))

    def download(
        self, paginator: Paginator[T], path: str | os.PathLike[str], *, overwrite: bool = False
    ) -> Download[T]:
        """Bring all that a paginator finds into a file, a JSON object a line, as the service sends them.

            inat.download(inat.paginate(inat.v2.observations.search, taxon_id=48662), "monarchs.jsonl")

        Whatever ends it, be it a power cut: the same call goes on with the page after the last one, and nothing is lost
        or there twice. A checkpoint beside the file (``monarchs.jsonl.checkpoint``) says what is there for good, and
        what was asked for. Where all is there, the same call sends nothing.

        Args:
            paginator: What to bring, and how: ``.limit(1_000)``, ``.progress()``.
            path: The file.
            overwrite: Replace a file that is complete, or is something else. One that is under way is gone on with all
                the same.

        Returns:
            Where the records are and how many; iterated, it reads them out of the file.

        Raises:
            ArgumentTypeError: It is no paginator of this client, or no path.
            ArgumentValueError: Nothing can be written there.
            DownloadError: It cannot begin, for the file is something else or somebody else is at it; or it stopped when
                something was in the file.
            INatError: It stopped before anything was.
        """
        from inat_typed.runtime.downloads.act import download

        return download(self._driver, paginator, path, overwrite=overwrite)

    def close(self) -> None:
        """Close the connections. May be called again; the client cannot be used after it."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncINaturalist(_AsyncClient):
    """An asynchronous client: the same names and arguments as ``INaturalist``, every method awaited."""

    @cached_property
    def _driver(self) -> AsyncDriver:
        from inat_typed.runtime.driver import AsyncDriver

        return AsyncDriver(self._config)

    @cached_property
    def v1(self) -> AsyncV1:
        """The API, version 1."""
        from inat_typed.v1.namespace import AsyncV1

        return AsyncV1(self._driver)

    @cached_property
    def v2(self) -> AsyncV2:
        """The API, version 2."""
        from inat_typed.v2.namespace import AsyncV2

        return AsyncV2(self._driver)

    @cached_property
    def web(self) -> AsyncWeb:
        """The web host: OAuth, observation fields, exports."""
        from inat_typed.web.namespace import AsyncWeb

        return AsyncWeb(self._driver)

    @discreet
    async def upload(self, **params: Unpack[UploadParams]) -> UploadReceipt:
        """As ``INaturalist.upload``. A cancelled one goes on with the same ``uuid``, as any that stopped."""
        from inat_typed.uploads.act import upload
        from inat_typed.uploads.plan import plan

        return await self._driver.perform(upload(self._config, plan(self._config, params)))

    @lists(LoginOptions)
    async def login(self, **options: Unpack[LoginOptions]) -> SignedIn:
        """As ``INaturalist.login``. The event loop does not wait for anybody; a cancelled login leaves no port open."""
        from inat_typed.runtime.login import drive_async, steps

        return await drive_async(steps(options, self._config, self._driver.sign_in), self)

    async def logout(self) -> bool:
        """As ``INaturalist.logout``."""
        from anyio.to_thread import run_sync

        from inat_typed.runtime.login import logout

        return await run_sync(logout, self._config, self._driver.sign_in, abandon_on_cancel=True)

    def paginate(
        self, method: Callable[P, Awaitable[Page[T] | list[T]]], *args: P.args, **keywords: P.kwargs
    ) -> AsyncPaginator[T]:
        """Walk everything that a search finds: ``async for each in inat.paginate(inat.v2.observations.search, ...)``.

        See ``INaturalist.paginate``.
        """
        from inat_typed.runtime.paging.collection import collection
        from inat_typed.runtime.paging.paginator import AsyncPaginator

        return AsyncPaginator(collection(self._driver, method, args, keywords))

    async def download(
        self, paginator: AsyncPaginator[T], path: str | os.PathLike[str], *, overwrite: bool = False
    ) -> Download[T]:
        """As ``INaturalist.download``. One that is cancelled is gone on with, as any that stopped."""
        from inat_typed.runtime.downloads.act import async_download

        return await async_download(self._driver, paginator, path, overwrite=overwrite)

    async def aclose(self) -> None:
        """Close the connections. May be called again; the client cannot be used after it."""
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


@lists(LoginOptions)
def login(
    *,
    user_agent: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    api_url: str | None = None,
    web_url: str | None = None,
    rate_limit: RateLimit | bool | None = None,
    transport: Transport | None = None,
    **options: Unpack[LoginOptions],
) -> SignedIn:
    """Sign a person in without their password, for every client from now on: the token goes into the system keyring.

    In the browser where an application is known, else with a token that they copy from the web site.

    Args:
        user_agent: How to introduce yourself.
        timeout: Seconds that each of connecting, reading and writing may take.
        api_url: Address of the API; else ``INAT_API_URL``, else ``https://api.inaturalist.org``.
        web_url: Address of the web host; else ``INAT_WEB_URL``, else ``https://www.inaturalist.org``.
        rate_limit: As ``INaturalist`` takes it.
        transport: An httpx transport to send through.
        options: ``way``, ``app_id``, ``app_secret``, ``jwt``, ``store``, ``redirect_uri``, ``patience``,
            ``open_browser``, ``ask``, ``tell``: see ``inat_typed.LoginOptions``.

    Returns:
        Who was signed in, for how long, and the token. In a dry run nobody: nothing is opened, sent or stored.

    Raises:
        INatError: As ``INaturalist.login``.
    """
    with INaturalist(
        user_agent=user_agent,
        timeout=timeout,
        api_url=api_url,
        web_url=web_url,
        rate_limit=rate_limit,
        transport=transport,
    ) as inat:
        return inat.login(**options)


def logout() -> bool:
    """Take what ``login`` stored out of the system keyring; the other entries stay.

    The service goes on taking an OAuth token until the person withdraws it, in the settings of their account.

    Returns:
        Whether there was something. ``False`` in a dry run, which takes nothing out.

    Raises:
        CredentialsError: The keyring is locked, fails or gives no answer for a minute.
    """
    with INaturalist() as inat:
        return inat.logout()
