"""The types of public signatures that are not made from the API's description."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import IO, Any, Literal, Protocol, SupportsIndex, TypeAlias, TypedDict, TypeVar, Union, overload

T_co = TypeVar("T_co", covariant=True)

JsonValue: TypeAlias = "bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
"""Any JSON value: what an answer is where nobody knows its shape."""


class Many(Protocol[T_co]):
    """A sequence that is not a string: a list, a tuple, a range.

    ``str`` is a sequence of strings to Python; here it is refused, for ``quality_grade="research"`` would otherwise be
    eight letters. (``str`` does not fit because its ``__contains__`` takes strings alone.)
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
"""A point in time, or a string in ISO 8601: ``datetime(2024, 1, 31, 12, tzinfo=UTC)``, ``"2024-01-31T12:00:00Z"``."""

File: TypeAlias = Union[str, "os.PathLike[str]", bytes, IO[bytes], tuple[str, bytes], tuple[str, bytes, str]]
"""A file to upload, of 20 MB at most: its path, its ``https://`` address, its bytes, an open binary file, or
``(name, bytes)`` with or without a media type.

An open file is sent from its beginning, wherever it stands. What is at an address is fetched first, without any token.
"""

Progress: TypeAlias = Callable[[int, int], object]
"""Is told how an upload gets on: ``progress(sent, total)``, in bytes. A try after a failed one begins anew."""

Fields: TypeAlias = str | Many[str] | Mapping[str, Any]
"""Which fields v2 sends: ``"all"``, ``"id,taxon.name"``, ``["id", "taxon.name"]`` or ``{"taxon": {"name": True}}``.

``()`` asks for the server's minimum.
"""

TreeT = TypeVar("TreeT")

FieldsOf: TypeAlias = str | Many[str] | TreeT
"""The same, of one model: the names in a mapping are those of its fields."""

Nested: TypeAlias = bool | Literal["all"] | Many[str] | TreeT
"""What a field that holds an object takes: ``True`` for the least of it, ``"all"``, names, or a mapping."""

ProjectionT = TypeVar("ProjectionT")
"""The class that ``fields=`` was given: what is answered."""

DryRun: TypeAlias = "bool | Literal['writes'] | None"
"""``True`` stops every request, ``"writes"`` those that write, ``False`` and ``None`` none."""

Timeout: TypeAlias = float | None
"""Seconds that each of connecting, reading, writing may take; ``None`` leaves the client's own."""


class CallOptions(TypedDict, total=False):
    """What every method takes besides the API's own parameters."""

    user_agent: str | None
    """The User-Agent of this call; above the client's and ``inat_typed.user_agent``."""

    dry_run: DryRun
    """``True``: send nothing, log what would be sent, return an empty answer. ``"writes"``: only if the call writes."""

    access_token: str | None
    """A JWT or an OAuth token for this call; above the client's credentials."""

    timeout: Timeout
    """Seconds for each of connecting, reading and writing, for this call."""

    refresh: bool | None
    """``True``: ask the service anew, whatever is in the cache; what it answers is kept."""

    extra_headers: Mapping[str, str] | None
    """Headers to send besides our own; they win over ours."""

    extra_params: Mapping[str, Any] | None
    """Query parameters that the API's description does not name."""

    extra_body: Mapping[str, Any] | None
    """Body fields that the description does not name; merged into the body, objects within objects."""


class UploadOptions(CallOptions, total=False):
    """What methods that upload a file take besides the API's own parameters."""

    progress: Progress | None
    """Is told how the upload gets on: ``progress(sent, total)``, in bytes."""


Way: TypeAlias = Literal["browser", "code", "jwt"]
"""How a person signs in: see ``LoginOptions``."""


class LoginOptions(TypedDict, total=False):
    """How a person is signed in."""

    way: Way | None
    """How; unless you say, ``"browser"`` if an application is known, else ``"jwt"``.

    ``"browser"`` opens the browser at the service's page and waits on this machine for the answer. ``"code"`` prints
    the address of that page and asks for the code that it shows: for machines without a browser. ``"jwt"`` asks for the
    token that the web site shows to whoever is signed in there; it needs no application, and lives 24 hours.
    """

    app_id: str | None
    """The id of your iNaturalist application; else the client's, ``INAT_APP_ID``, or the one in the keyring."""

    app_secret: str | None
    """Its secret, if it has one; taken from where ``app_id`` is."""

    jwt: str | None
    """The token of the web site, if you have it already: nobody is asked for it."""

    store: bool
    """Whether the token goes into the system keyring, for every client from now on (``True`` unless you say)."""

    redirect_uri: str | None
    """An address of this machine that your application has; ``http://127.0.0.1/callback`` unless you say.

    Without a port, any free one is taken, as the service allows for 127.0.0.1. ``"code"`` does not use it.
    """

    patience: float
    """Seconds to wait for the browser's answer; 300 unless you say."""

    open_browser: Callable[[str], object] | None
    """Opens an address instead of ``webbrowser.open``; ``False`` says that it could not."""

    ask: Callable[[str], str] | None
    """Shows a text and gives what the person types, instead of a prompt that does not show it."""

    tell: Callable[[str], object] | None
    """Shows a text, instead of printing it to the standard error."""
