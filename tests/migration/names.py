"""List the public names of the installed pyinaturalist: ``python tests/migration/names.py``."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import version
from typing import Any

_MODULES = ("v0", "v1", "v2", "auth", "client", "session", "paginator", "converters", "formatters", "request_params")
_ARGUMENTS = frozenset({"self", "args", "kwargs", "params"})
_PAGINATORS = ("", "ID", "IDRange", "Json", "Autocomplete", "Wrapper")


def names() -> dict[str, list[str]]:
    """Return the public names by kind: functions, methods of the client, classes, parameters and settings."""
    top: Any = import_module("pyinaturalist")
    functions = {
        name: each
        for name, each in inspect.getmembers(top, inspect.isfunction)
        if each.__module__.startswith(tuple(f"pyinaturalist.{module}" for module in _MODULES))
    }
    calls = [each for each in functions.values() if each.__module__.split(".")[1] in ("v0", "v1", "v2")]
    session, client = top.ClientSession, top.iNatClient
    paginators = import_module(top.Paginator.__module__)
    token_functions = [each for name, each in functions.items() if "token" in name]
    configurable = [session, session.request, session.send, client, *token_functions]
    return {
        "functions": sorted({*functions, "make_tree"}),
        "methods": sorted({*_methods(client()), *(f"client.{name}" for name in _public(client))}),
        "classes": sorted(f"{kind}Paginator" for kind in _PAGINATORS if hasattr(paginators, f"{kind}Paginator")),
        "paginator": sorted(_public(top.Paginator)),
        "parameters": sorted({name for each in calls for name in _parameters(each)}),
        "settings": sorted({name for each in configurable for name in _parameters(each)}),
    }


def _methods(client: Any) -> Iterator[str]:
    for name, controller in inspect.getmembers(client):
        if type(controller).__module__.startswith("pyinaturalist.controllers"):
            yield from (f"client.{name}.{method}" for method in _public(type(controller)))


def _public(kind: Any) -> list[str]:
    return [name for name in dir(kind) if not name.startswith("_") and inspect.isfunction(getattr(kind, name))]


def _parameters(function: Callable[..., object]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name not in _ARGUMENTS]


if __name__ == "__main__":
    json.dump({"version": version("pyinaturalist"), **names()}, sys.stdout, indent=1)
