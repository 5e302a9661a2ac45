"""Text that must not be shown."""

from __future__ import annotations

from typing import Any, Self, overload

from inat_typed.runtime.narrowing import is_mapping
from inat_typed.runtime.redaction import REDACTED, SECRET_HEADERS, SECRETS


class Secret(str):
    """A string like any other, but that its repr does not show it: not in a traceback with locals, not in a ``dict``.

    It is not pickled: a secret that is to be stored is stored on purpose.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED

    def __reduce__(self) -> Any:
        raise TypeError("a secret cannot be pickled")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


@overload
def hidden(value: str) -> Secret: ...
@overload
def hidden(value: str | None) -> Secret | None: ...
def hidden(value: Any) -> Any:
    """*value* as a secret; what is no text is left to the checks."""
    return Secret(value) if isinstance(value, str) else value


def hide(keywords: dict[str, Any]) -> None:
    """Make secrets of those keywords that are, where they stand."""
    for name in SECRETS & keywords.keys():
        keywords[name] = hidden(keywords[name])
    if is_mapping(headers := keywords.get("extra_headers")):
        keywords["extra_headers"] = {
            name: hidden(value) if str(name).lower() in SECRET_HEADERS else value for name, value in headers.items()
        }
