"""Write the docstrings of generated methods."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from codegen.plan import OperationPlan

_WIDTH = 112
_AUTH_TEXTS = {
    "none": "No login required.",
    "optional": "Login is optional: with it, the response includes data that only you may see.",
    "required": "Requires login.",
    "application": "Requires an application token, which only official applications have.",
    "oauth": "Requires an OAuth token.",
}


def method_docstring(operation: OperationPlan) -> str:
    """Return the docstring of a method: summary, route and authentication, parameters, limits and errors."""
    blocks = [_wrap(operation.summary or f"Call {operation.method} {operation.path}.", 8)]
    if operation.description:
        blocks.append(_wrap(operation.description, 8))
    facts = f"``{operation.method} {operation.path}``. {_AUTH_TEXTS[operation.auth]}"
    if operation.unpublished:
        facts += " Not in the API's published description: it can change or disappear without notice."
    if operation.deprecated:
        facts += " Deprecated by the API."
    blocks.append(_wrap(facts, 8))
    if arguments := _arguments(operation):
        blocks.append(arguments)
    if limits := limits_text(operation):
        blocks.append(_wrap(limits, 8))
    blocks.append("Raises:\n" + "\n".join(f"            {line}" for line in _raises(operation)))
    return "\n\n        ".join(blocks)


def attribute_docstring(text: str, indent: int) -> str:
    """Return *text* as the content of a docstring with this indentation."""
    escaped = _escape(text)
    lines = textwrap.wrap(escaped, _WIDTH - indent) or [""]
    newline = "\n" + " " * indent
    return newline.join(lines) + (newline if len(lines) > 1 or escaped.endswith('"') else "")


def limits_text(operation: OperationPlan) -> str:
    """Return sentences about the page sizes and limits of *operation*, ``""`` if there are none."""
    pagination = operation.pagination or {}
    sizes = pagination.get("per_page", {})
    sentences: list[str] = []
    if sizes and "max_ids" not in pagination:
        default, largest = sizes.get("default"), sizes.get("max")
        sentences.append(
            f"Page size: {default} by default, at most {largest}." if default else f"Page size: at most {largest}."
        )
    if "max_results" in pagination:
        sentences.append(f"Page numbers reach the first {pagination['max_results']:,} results.")
    if cursor := pagination.get("cursor_parameters"):
        sentences.append(f"To get more, order by ID and move {' or '.join(f'``{each}``' for each in cursor)}.")
    if "max_ids" in pagination:
        more = f", or {sizes['max']} with ``per_page={sizes['max']}``" if sizes else ""
        sentences.append(f"One call accepts at most {pagination['max_ids']} IDs{more}.")
    return " ".join(sentences)


def _arguments(operation: OperationPlan) -> str:
    named = [*operation.positional, *([] if operation.params_class else operation.named)]
    texts = [f"{each.keyword}: {each.doc}" if each.doc else f"{each.keyword}:" for each in named]
    lines = ["            " + _wrap(text, 12, 4) for text in [*texts, *_field_arguments(operation)]]
    if operation.params_class:
        lines.append(f"            params: The keywords of ``{operation.params_class}``.")
    else:
        lines.append("            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,")
        progress = ", ``progress``" if operation.options == "UploadOptions" else ""
        lines.append(f"                ``extra_headers``, ``extra_params``, ``extra_body``{progress}, for this call.")
    return "Args:\n" + "\n".join(lines)


def _field_arguments(operation: OperationPlan) -> Iterator[str]:
    if operation.projects:
        alternative = f" Or: {operation.fields.doc}" if operation.fields else ""
        whole = "" if operation.subtracts else " The service sends whole records; the projection keeps only its fields."
        projection = "A projection, that is, a class for the returned records: see ``inat_typed.Projection``."
        yield f"fields: {projection}{whole}{alternative}"
    if operation.subtracts:
        yield "except_: Names of fields to exclude from all fields, with dots for nesting."


def _raises(operation: OperationPlan) -> list[str]:
    lines: list[str] = []
    if operation.auth not in ("none", "optional"):
        lines.append("CredentialsError: No credentials were found; no request was sent.")
    if operation.positional:
        lines.append("NotFoundError: The record does not exist.")
    return [*lines, "INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``."]


def _wrap(text: str, indent: int, hanging: int = 0) -> str:
    return ("\n" + " " * (indent + hanging)).join(
        textwrap.wrap(_escape(text), _WIDTH - indent - hanging, break_long_words=False, break_on_hyphens=False)
    )


def _escape(text: str) -> str:
    """Return *text* on one line, with escaped backslashes and quotes, and code in double backticks."""
    line = " ".join(text.replace("\\", "\\\\").replace('"""', "'''").split())
    return re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", line)
