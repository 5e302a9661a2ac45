"""Rewrite messages and documentation of the Python API in terms of the command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inat_typed.cli.naming import display_name, option_name

if TYPE_CHECKING:
    from inat_typed.runtime.request.operation import AnyOperation

_LOG_IN = "; log in with inat-typed login, or set INAT_ACCESS_TOKEN (inat-typed doctor shows the credentials found)"

_REPLACEMENTS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\. Searched: .*", _LOG_IN),
        (r"; without a terminal, pass the token as login\(.*", "; without a terminal, pipe it in"),
        (r"; login\(store=False\).*", "; a token in INAT_ACCESS_TOKEN needs no keyring"),
        (r"Pass an OAuth token to the client as access_token=", "Set an OAuth token as INAT_ACCESS_TOKEN"),
        (r"pass it as access_token=", "set INAT_ACCESS_TOKEN"),
        (r"(?:inat_typed\.)?(login|logout)\(\)", r"inat-typed \1"),
        (r"login\(method='(\w+)'\)", r"inat-typed login --method \1"),
        (r"pass app_id=", "pass --app-id"),
        (
            r"call upload again with resume=[\w.]+ or uuid='([\w-]+)'",
            r"repeat the command with --uuid \1",
        ),
        (r"repeat(ing)? the call with uuid='([\w-]+)'", r"repeat\1 the command with --uuid \2"),
        (r"\buuid='([\w-]+)'", r"--uuid \1"),
        (r"\boverwrite=True", "--overwrite"),
        (r"\bskip_errors=True", "--skip-errors"),
        (r"\b(the same|repeat(?:ing)? the) call\b", r"\1 command"),
        (r" Parameters that the API accepts beyond its description go into extra_params", ""),
    )
)


def in_cli_terms(message: str) -> str:
    """Return *message* with Python calls and arguments replaced by commands and options."""
    for pattern, replacement in _REPLACEMENTS:
        message = pattern.sub(replacement, message)
    return message


def argument_error(message: str, operation: AnyOperation) -> str:
    """Return *message* about an argument of *operation* with the name of its option: ``--taxon-id: ...``."""
    match = re.match(rf"{re.escape(operation.id)}: (\w+)(.*)", message, re.DOTALL)
    parameter = match and operation.parameter(match[1])
    return f"{display_name(parameter)}{match[2]}" if match and parameter else message


def help_text(text: str, operation: AnyOperation) -> str:
    """Return documentation of *operation* with ```keyword=value``` replaced by ``--option value``."""

    def as_typed(match: re.Match[str]) -> str:
        parameter = operation.parameter(match[1])
        if parameter is None:
            return match[0]
        if match[2] in ("True", "False") and parameter.location != "path":
            return f"--{'' if match[2] == 'True' else 'no-'}{option_name(parameter)}"
        return f"{display_name(parameter)} {match[2]}" if match[2] else display_name(parameter)

    return re.sub(r'`(\w+)(?:="?(\w+)"?)?`', as_typed, text)
