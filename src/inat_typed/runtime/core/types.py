"""The types of public signatures that are not made from the API's description."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import IO, Any, Literal, Protocol, SupportsIndex, TypeAlias, TypedDict, TypeVar, Union, overload

T_co = TypeVar("T_co", covariant=True)

JsonValue: TypeAlias = "bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
"""Any JSON value: what operations return whose result has no known shape."""


class Many(Protocol[T_co]):
    """A sequence other than a string: a list, a tuple, a range.

    In Python, ``str`` is a sequence of strings. Here it is refused, because ``quality_grade="research"`` would
    otherwise be eight letters. (``str`` does not match because its ``__contains__`` accepts strings only.)
    """

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __reversed__(self) -> Iterator[T_co]: ...


Date: TypeAlias = date | str
"""A date, or a string in ISO 8601: ``date(2024, 1, 31)``, ``"2024-01-31"``."""

DateTime: TypeAlias = datetime | date | str
"""A point in time, or a string in ISO 8601: ``datetime(2024, 1, 31, 12, tzinfo=UTC)``, ``"2024-01-31T12:00:00Z"``.

Without a time zone, the service may read it in another one than yours; a ``NaiveDatetimeWarning`` says so.
"""

File: TypeAlias = Union[str, "os.PathLike[str]", bytes, IO[bytes], tuple[str, bytes], tuple[str, bytes, str]]
"""A file to upload, of 20 MB at most: its path, its ``https://`` URL, its bytes, an open binary file, or
``(name, bytes)`` with or without a media type.

An open file is sent from its beginning. A URL is fetched first, without any token.
"""

Progress: TypeAlias = Callable[[int, int], object]
"""Receives the progress of an upload: ``progress(sent, total)``, in bytes. A retry starts again at 0."""

Fields: TypeAlias = str | Many[str] | Mapping[str, Any]
"""Which fields v2 sends: ``"all"``, ``"id,taxon.name"``, ``["id", "taxon.name"]`` or ``{"taxon": {"name": True}}``.

``()`` requests the server's minimum.
"""

TreeT = TypeVar("TreeT")

FieldsOf: TypeAlias = str | Many[str] | TreeT
"""The same for one model: the names in a mapping are those of its fields."""

Nested: TypeAlias = bool | Literal["all"] | Many[str] | TreeT
"""What a field that holds an object accepts: ``True`` for its minimum, ``"all"``, names, or a mapping."""

ProjectionT = TypeVar("ProjectionT")
"""The class passed as ``fields=``: the type of the records returned."""

DryRun: TypeAlias = "bool | Literal['writes'] | None"
"""``True`` blocks every request, ``"writes"`` those that write, ``False`` and ``None`` none."""

Timeout: TypeAlias = float | None
"""Seconds that each of connecting, reading and writing may take; ``None`` keeps the client's setting."""


class CallOptions(TypedDict, total=False):
    """The options that every method accepts besides the API's own parameters."""

    user_agent: str | None
    """``User-Agent`` of this call, instead of the client's and ``inat_typed.user_agent``."""

    dry_run: DryRun
    """``True``: send nothing, log what would be sent, return an empty result. ``"writes"``: only if the call writes."""

    access_token: str | None
    """A JWT or an OAuth token for this call, instead of the client's credentials."""

    timeout: Timeout
    """Seconds for each of connecting, reading and writing, for this call."""

    refresh: bool | None
    """``True``: ignore cached responses and cache the new one."""

    extra_headers: Mapping[str, str] | None
    """Additional headers; they replace the client's own."""

    extra_params: Mapping[str, Any] | None
    """Query parameters that the API's description does not know."""

    extra_body: Mapping[str, Any] | None
    """Body fields that the description does not know; merged into the body, nested objects too."""


class UploadOptions(CallOptions, total=False):
    """The options of methods that upload a file."""

    progress: Progress | None
    """Receives the progress of the upload: ``progress(sent, total)``, in bytes."""


LoginMethod: TypeAlias = Literal["browser", "code", "jwt"]
"""How a person logs in: see ``LoginOptions``."""


class LoginOptions(TypedDict, total=False):
    """The options of ``login``."""

    method: LoginMethod | None
    """How to log in; by default ``"browser"`` if an application is known, else ``"jwt"``.

    ``"browser"`` opens the service's page in the browser, which then redirects to this machine. ``"code"`` prints the
    URL of that page and asks for the code that it shows, for machines without a browser. ``"jwt"`` asks for the token
    that the web site shows to users who are logged in; it needs no application and is valid for 24 hours.
    """

    app_id: str | None
    """ID of your iNaturalist application; else that of the client, of ``INAT_APP_ID``, or of the keyring."""

    app_secret: str | None
    """Its secret, if it has one; read from the same place as ``app_id``."""

    jwt: str | None
    """The token of the web site, if you have it already; there is no prompt then."""

    store: bool
    """Whether to store the token in the system keyring, where every client finds it; ``True`` by default."""

    redirect_uri: str | None
    """A loopback URL registered for your application; ``http://127.0.0.1/callback`` by default.

    Without a port, any free one is used, as the service allows for 127.0.0.1. ``"code"`` does not use it.
    """

    timeout: float
    """Seconds to wait for the browser to come back; 300 by default."""

    open_browser: Callable[[str], object] | None
    """Opens a URL, instead of ``webbrowser.open``; returns ``False`` if it could not."""

    prompt: Callable[[str], str] | None
    """Shows a text and returns what the person types, instead of a prompt without echo."""

    echo: Callable[[str], object] | None
    """Shows a text, instead of printing it to standard error."""
