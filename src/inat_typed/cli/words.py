"""Messages that speak of Python, as somebody at a shell would put them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inat_typed.runtime.operation import AnyOperation, Parameter

_SIGN_IN = "; sign in with inat-typed login, or set INAT_ACCESS_TOKEN (inat-typed doctor tells what there is)"

_PHRASES = tuple(
    (re.compile(python), shell)
    for python, shell in (
        (r"\. Looked at: .*", _SIGN_IN),
        (r"; where there is no terminal, login\(.*", "; where there is no terminal, pipe it in"),
        (r"; login\(store=False\).*", "; a token in INAT_ACCESS_TOKEN needs no keyring"),
        (r"An OAuth token is given to a client as access_token", "An OAuth token goes into INAT_ACCESS_TOKEN"),
        (r"give it as access_token", "put it into INAT_ACCESS_TOKEN"),
        (r"(?:inat_typed\.)?(login|logout)\(\)", r"inat-typed \1"),
        (r"login\(way='(\w+)'\)", r"inat-typed login --way \1"),
        (r"give app_id=", "give --app-id"),
        (
            r"Call it again with resume=[\w.]+, or with uuid='([\w-]+)': that makes",
            r"With --uuid \1 it makes the rest, and",
        ),
        (r"repeating the call with uuid='([\w-]+)'", r"the same command with --uuid \1"),
        (r"overwrite=True", "--overwrite"),
        (r"the same call", "the same command"),
        (r"; what the API takes beyond its description goes into extra_params", ""),
    )
)


def of_shell(message: str) -> str:
    """*message*, its Python put in words of the command line."""
    for python, shell in _PHRASES:
        message = python.sub(shell, message)
    return message


def of_options(message: str, operation: AnyOperation) -> str:
    """*message* on an argument of *operation*, which is called as it was typed: ``--taxon-id`` for ``taxon_id``."""
    found = re.match(rf"{re.escape(operation.id)}: (\w+)(.*)", message, re.DOTALL)
    parameter = found and operation.parameter(found[1])
    return f"{named(parameter)}{found[2]}" if found and parameter else message


def in_help(text: str, operation: AnyOperation) -> str:
    """*text* on *operation*, whose parameters are called as they are typed."""

    def typed(found: re.Match[str]) -> str:
        parameter = operation.parameter(found[1])
        if parameter is None:
            return found[0]
        if found[2] in ("True", "False") and parameter.place != "path":
            return f"--{'' if found[2] == 'True' else 'no-'}{option(parameter)}"
        return f"{named(parameter)} {found[2]}" if found[2] else named(parameter)

    return re.sub(r'`(\w+)(?:="?(\w+)"?)?`', typed, text)


def named(parameter: Parameter) -> str:
    """How somebody at a shell calls *parameter*."""
    return parameter.keyword.upper() if parameter.place == "path" else f"--{option(parameter)}"


def option(parameter: Parameter) -> str:
    """The name of the option: ``taxon_id`` is ``taxon-id``."""
    return parameter.keyword.strip("_").replace("_", "-")
