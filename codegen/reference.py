"""The plan -> pages of documentation, one a resource: every operation, what it takes, and an example that runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2

from codegen import endpoints, examples
from codegen.ir import OperationPlan, Plan

_SIGNING_IN = {
    "none": "not needed",
    "optional": "optional: it shows what only you may see",
    "required": "needed",
    "application": "an application's token, which official applications alone are given",
    "oauth": "an OAuth token",
}


def pages(plan: Plan) -> dict[str, str]:
    """File name -> Markdown of the pages of one API: a table of all operations, and a page a resource."""
    templates = _environment(plan)

    def render(template: str, **further: Any) -> str:
        text = templates.get_template(template).render(plan=plan, **further)
        return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

    made = {"index.md": render("reference_index.md.jinja")}
    made |= {f"{each.name}.md": render("reference.md.jinja", resource=each) for each in plan.resources}
    for group in plan.groups:
        sharing = [each for each in plan.operations if group in each.groups]
        made[f"{_page_name(group.name)}.md"] = render("reference_group.md.jinja", group=group, operations=sharing)
    return made


def _environment(plan: Plan) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - this writes Markdown
    )
    filters: dict[str, Callable[..., str]] = {
        "cell": _cell,
        "dashed": lambda name: name.replace("_", "-"),
        "example": lambda operation: examples.of(plan.api, operation),
        "limits": endpoints.limits,
        "page_name": _page_name,
        "prose": _prose,
        "signing_in": _signing_in,
        "words": lambda name: _page_name(name).replace("-", " "),
    }
    environment.filters |= filters
    return environment


def _page_name(name: str) -> str:
    """``ObservationFilters`` -> ``observation-filters``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _signing_in(operation: OperationPlan) -> str:
    return _SIGNING_IN[operation.auth]


def _prose(text: str) -> str:
    """*text* as Markdown that may stand in a table: nothing in it is a tag or ends a cell. Code does neither."""
    plain = " ".join(text.replace("``", "`").split())
    parts = re.split(r"(`[^`]*`)", plain)
    return "".join(each if each.startswith("`") else each.replace("<", "&lt;").replace("|", "\\|") for each in parts)


def _cell(annotation: str) -> str:
    """A type as a cell of a table."""
    return f"`{annotation}`"
