"""Strings that must not be shown."""

from __future__ import annotations

from typing import Any, Self, overload

from inat_typed.runtime.support.json_guards import is_mapping
from inat_typed.runtime.support.redaction import REDACTED, SECRET_HEADERS, SECRET_NAMES


class Secret(str):
    """A string whose repr does not show it: not in a traceback with locals, not in a ``dict``.

    It cannot be pickled, so that it is stored only on purpose.
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
def as_secret(value: str) -> Secret: ...
@overload
def as_secret(value: str | None) -> Secret | None: ...
def as_secret(value: Any) -> Any:
    """Return a string as a ``Secret``; other values are left to validation."""
    return Secret(value) if isinstance(value, str) else value


def hide_secrets(keywords: dict[str, Any]) -> None:
    """Replace the secrets in *keywords* by ``Secret`` strings, in place."""
    for name in SECRET_NAMES & keywords.keys():
        keywords[name] = as_secret(keywords[name])
    if is_mapping(headers := keywords.get("extra_headers")):
        keywords["extra_headers"] = {
            name: as_secret(value) if str(name).lower() in SECRET_HEADERS else value for name, value in headers.items()
        }
