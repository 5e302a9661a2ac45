"""Render the reference pages of one API: its operations, their parameters, and examples that run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2

from codegen import docstrings, examples
from codegen.parameters import ParameterPlan
from codegen.plan import APIPlan

_AUTH_TEXTS = {
    "none": "not required",
    "optional": "optional: with it, the response includes data that only you may see",
    "required": "required",
    "application": "an application token, which only official applications have",
    "oauth": "an OAuth token",
}


def reference_pages(plan: APIPlan) -> dict[str, str]:
    """Return the Markdown pages of one API by file name: an index, a page per resource and per parameter group."""
    templates = _environment(plan)

    def render(template: str, **context: Any) -> str:
        text = templates.get_template(template).render(plan=plan, **context)
        return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

    pages = {"index.md": render("reference_index.md.jinja")}
    pages |= {f"{each.name}.md": render("reference.md.jinja", resource=each) for each in plan.resources}
    for group in plan.groups:
        operations = [each for each in plan.operations if group in [use.group for use in each.groups]]
        pages[f"{_page_name(group.name)}.md"] = render("reference_group.md.jinja", group=group, operations=operations)
    return pages


def _environment(plan: APIPlan) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - the templates are Markdown
    )
    filters: dict[str, Callable[..., str]] = {
        "cell": _cell,
        "dashed": lambda name: name.replace("_", "-"),
        "full_annotation": _full_annotation,
        "example": lambda operation: examples.example_program(plan.api, operation),
        "limits": docstrings.limits_text,
        "page_name": _page_name,
        "prose": _prose,
        "auth": lambda operation: _AUTH_TEXTS[operation.auth],
        "words": lambda name: _page_name(name).replace("-", " "),
    }
    environment.filters |= filters
    return environment


def _page_name(name: str) -> str:
    """``ObservationFilters`` -> ``observation-filters``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _full_annotation(parameter: ParameterPlan) -> str:
    """Return the type for callers with all choices, even if the list is long and has a name."""
    return replace(parameter, type=replace(parameter.type, choices_name="")).annotation


def _prose(text: str) -> str:
    """Return *text* as Markdown for a table cell, with escaped tags and bars outside code."""
    line = " ".join(text.replace("``", "`").split())
    parts = re.split(r"(`[^`]*`)", line)
    return "".join(each if each.startswith("`") else each.replace("<", "&lt;").replace("|", "\\|") for each in parts)


def _cell(annotation: str) -> str:
    """Return a type as the content of a table cell."""
    return f"`{annotation}`"
