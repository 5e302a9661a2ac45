"""The Python types behind what an operation returns."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, get_args

from inat_typed.runtime.request.operation import Returns


@cache
def result_type(returns: Returns[Any]) -> Any:
    """Return the type of a result: a page, a model, a list or a plain value."""
    from pydantic import JsonValue

    builtin: dict[str, Any] = {"int": int, "str": str, "float": float, "bool": bool, "JsonValue": JsonValue}
    if returns.kind == "json":
        return JsonValue
    model: Any = builtin.get(returns.model) or getattr(import_module(returns.module), returns.model)
    if returns.kind == "list":
        return list.__class_getitem__(model)
    if returns.kind == "page":
        return page_class(returns).__class_getitem__(model)
    return model


@cache
def page_class(returns: Returns[Any]) -> Any:
    """Return the generic class of the pages that an operation returns."""
    from inat_typed.runtime.decoding.page import Page

    module, _, name = returns.page.partition(":")
    return getattr(import_module(module), name) if module else Page


@cache
def record_model(returns: Returns[Any]) -> type[Any] | None:
    """Return the model of the records in a result, or ``None`` if there are no records."""
    if returns.kind not in ("page", "model", "list") or not returns.module:
        return None
    model: Any = getattr(import_module(returns.module), returns.model)
    if returns_page(returns):
        results = model.model_fields["results"].annotation if returns.kind == "model" else list.__class_getitem__(model)
        (model,) = get_args(results)
    from inat_typed.runtime.decoding.model import Model

    return model if isinstance(model, type) and issubclass(model, Model) else None


@cache
def returns_page(returns: Returns[Any]) -> bool:
    """Return whether the result is a ``Page`` or a model derived from it."""
    from inat_typed.runtime.decoding.page import Page

    return returns.kind == "page" or (returns.kind == "model" and issubclass(result_type(returns), Page))
