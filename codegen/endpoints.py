"""The plan -> the files of one API, by Jinja."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from codegen import fields, model_files, names
from codegen.answers import BUILTIN, AnswerPlan
from codegen.ir import OperationPlan, Plan
from codegen.parameters import ParameterPlan

HEADER = "# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead."
_WIDTH = 112


@dataclass(frozen=True, slots=True)
class _Shared:
    variable: str
    code: str


def files(plan: Plan, models: str) -> dict[str, str]:
    """File name -> text (not formatted yet) of the package of one API; *models* is the text of its ``models.py``."""
    shared = _shared_parameters(plan)
    templates = _environment(shared)
    params = [each.name for each in plan.objects] + [each.name for each in plan.groups]
    params += [each.params_class for each in plan.operations if each.params_class]
    exports = {"models": _model_names(models), "operations": ["OPERATIONS"], "params": sorted(params)}
    exports = {module: exported for module, exported in exports.items() if exported}
    common: dict[str, Any] = {"plan": plan, "header": HEADER}

    def render(template: str, **further: Any) -> str:
        return templates.get_template(template).render(**common, **further)

    def package(about: str, exports: Mapping[str, list[str]]) -> str:
        everything = sorted(name for each in exports.values() for name in each)
        return render("init.py.jinja", about=about, exports=exports, all_names=everything)

    rendered = {
        "__init__.py": package("the models of its answers, the types of its parameters, and ``OPERATIONS``", exports),
        "namespace.py": render("namespace.py.jinja"),
        "operations.py": render(
            "operations.py.jinja", shared=_in_order(shared), answer_classes=_answer_classes(plan.operations)
        ),
    }
    rendered["documentation.py"] = render("documentation.py.jinja")
    if params:
        rendered["params.py"] = render("params.py.jinja")
    if plan.answers.files:
        split = model_files.split(models, plan.answers.files, f"inat_typed.{plan.api}.models")
        rendered |= {f"models/{file}.py": _headed(text) for file, text in split.items()}
        in_files = {f"models.{file}": _model_names(text) for file, text in split.items()}
        rendered["models/__init__.py"] = package("the models of its answers", in_files)
    elif models:
        rendered["models.py"] = _headed(models)
    if asked := fields.asked_for(plan.operations, models):
        rendered["fields.py"] = render("fields.py.jinja", asked=asked)
    for resource in plan.resources:
        rendered[f"{resource.name}.py"] = render(
            "resource.py.jinja",
            resource=resource,
            answer_classes=_answer_classes(resource.operations),
            params_classes=_params_classes(resource.operations, plan),
            fields_classes=sorted({f"{each.answer.element}Fields" for each in resource.operations if _is_asked(each)}),
        )
    return rendered


def _model_names(models: str) -> list[str]:
    return sorted(re.findall(r"^class (\w+)\(", models, flags=re.MULTILINE))


def _headed(models: str) -> str:
    """The models under our comment, not that of datamodel-code-generator, whose source is a passing file."""
    return f"{HEADER}\n" + re.sub(r"\A(#.*\n)*", "", model_files.in_order(models))


def _shared_parameters(plan: Plan) -> dict[str, _Shared]:
    """Parameters that several operations take, by their code: each is written once."""
    counts = Counter(each.code for operation in plan.operations for each in operation.parameters)
    chosen: dict[str, _Shared] = {}
    taken: set[str] = set()
    for operation in plan.operations:
        for parameter in operation.parameters:
            code = parameter.code
            if counts[code] > 1 and parameter.component and code not in chosen:
                variable = "_" + names.constant(parameter.component).lower()
                if variable not in taken:
                    taken.add(variable)
                    chosen[code] = _Shared(variable, code)
    return chosen


def _in_order(shared: Mapping[str, _Shared]) -> list[_Shared]:
    return sorted(shared.values(), key=lambda each: each.variable)


def _answer_classes(operations: Iterable[OperationPlan]) -> list[str]:
    wanted = {each.answer.model for each in operations if each.answer.model and each.answer.model not in BUILTIN}
    return sorted(wanted)


def _params_classes(operations: Iterable[OperationPlan], plan: Plan) -> list[str]:
    wanted = {each.params_class for each in operations if each.params_class}
    known = {each.name for each in plan.objects}
    for operation in operations:
        for parameter in operation.parameters:
            if not operation.params_class:
                wanted |= known & set(re.findall(r"\w+", parameter.annotation))
    return sorted(wanted)


def _environment(shared: Mapping[str, _Shared]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - this writes Python, not HTML
    )

    def parameter(plan: ParameterPlan) -> str:
        return shared[plan.code].variable if plan.code in shared else plan.code

    environment.filters |= {
        "repr": repr,
        "pascal": names.pascal,
        "private": lambda name: "_" + re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper(),
        "parameter": parameter,
        "answer": _answer_code,
        "paging": _paging_code,
        "docstring": _docstring,
        "text": _text,
        "method_doc": _method_doc,
        "arguments": _arguments,
        "fields_keywords": _fields_keywords,
    }
    return environment


def _answer_code(answer: AnswerPlan) -> str:
    if not answer.model:
        return f"Answer(kind={answer.kind!r})"
    if answer.model in BUILTIN:
        return f"Answer(kind={answer.kind!r}, model={answer.model!r})"
    return f"Answer(kind={answer.kind!r}, module=_MODELS, model={answer.model!r})"


def _paging_code(paging: Mapping[str, Any]) -> str:
    sizes = paging.get("per_page", {})
    parts = [f"per_page_{key}={sizes[key]}" for key in ("default", "max") if key in sizes]
    parts += [f"window={paging['window']}"] if "window" in paging else []
    parts += [f"cursor={tuple(paging['cursor'])!r}"] if paging.get("cursor") else []
    parts += [f"ids={paging['ids']}"] if "ids" in paging else []
    parts += [f"bulk={tuple(paging['bulk'])!r}"] if paging.get("bulk") else []
    return f"Paging({', '.join(parts)})"


def _is_asked(operation: OperationPlan) -> bool:
    return operation.projects and operation.fields is not None


def _fields_keywords(operation: OperationPlan, form: str) -> list[str]:
    """``fields`` and ``except_`` in a signature: that of a ``projection``, that without one, that of ``both``."""
    if not operation.projects:
        return []
    projection, plain = "type[ProjectionT]", f"FieldsOf[{operation.answer.element}Fields]"
    subtracted = ["except_: Many[str] | None = None"] if operation.subtracts else []
    if form == "projection":
        return [f"fields: {projection}"]
    if form == "plain":
        return [f"fields: {plain} | None = None", *subtracted] if operation.fields else []
    alternatives = f"{projection} | {plain}" if operation.fields else projection
    return [f"fields: {alternatives} | None = None", *subtracted]


def _arguments(operation: OperationPlan) -> str:
    named = [each.keyword for each in (*operation.positional, *([] if operation.params_class else operation.named))]
    named += ["fields"] * operation.projects + ["except_"] * operation.subtracts
    parts = [f'"{keyword}": {keyword}' for keyword in named]
    return ", ".join([*parts, "**params" if operation.params_class else "**options"])


def _safe(text: str) -> str:
    """*text* for a docstring: on one line, backslashes and quotes harmless, code between two backticks."""
    plain = " ".join(text.replace("\\", "\\\\").replace('"""', "'''").split())
    return re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", plain)


def _docstring(text: str, indent: int) -> str:
    """*text* for a docstring that stands *indent* deep, wrapped."""
    safe = _safe(text)
    lines = textwrap.wrap(safe, _WIDTH - indent) or [""]
    return ("\n" + " " * indent).join(lines) + ("\n" + " " * indent if len(lines) > 1 or safe.endswith('"') else "")


def _text(text: str) -> str:
    """*text* as a string of Python, on one line."""
    return repr(" ".join(text.split()))


_AUTH_LINES = {
    "none": "No signing in.",
    "optional": "Signing in is optional: it shows what only you may see.",
    "required": "Needs signing in.",
    "application": "Needs an application's token, which official applications alone are given.",
    "oauth": "Needs an OAuth token.",
}


def _method_doc(operation: OperationPlan) -> str:
    """The docstring of a method: what it does, its route and sign-in need, parameters, errors."""
    summary = operation.summary or f"{operation.method} {operation.path}."
    blocks = [_wrapped(summary, 8)]
    if operation.description:
        blocks.append(_wrapped(operation.description, 8))
    facts = f"``{operation.method} {operation.path}``. {_AUTH_LINES[operation.auth]}"
    if operation.unpublished:
        facts += " Not in the API's published description: it may change or go without notice."
    if operation.deprecated:
        facts += " Deprecated by the API."
    blocks.append(_wrapped(facts, 8))
    if arguments := _argument_lines(operation):
        blocks.append(arguments)
    if limited := limits(operation):
        blocks.append(_wrapped(limited, 8))
    blocks.append("Raises:\n" + "\n".join(f"            {line}" for line in _raises(operation)))
    return "\n\n        ".join(blocks)


def _wrapped(text: str, indent: int, hanging: int = 0) -> str:
    return ("\n" + " " * (indent + hanging)).join(
        textwrap.wrap(_safe(text), _WIDTH - indent - hanging, break_long_words=False, break_on_hyphens=False)
    )


def _argument_lines(operation: OperationPlan) -> str:
    named = [*operation.positional, *([] if operation.params_class else operation.named)]
    texts = [f"{each.keyword}: {each.doc}" if each.doc else f"{each.keyword}:" for each in named]
    lines = ["            " + _wrapped(text, 12, 4) for text in [*texts, *_fields_docs(operation)]]
    if operation.params_class:
        lines.append(f"            params: What ``{operation.params_class}`` names, as keywords.")
    else:
        lines.append("            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,")
        progress = ", ``progress``" if operation.options == "UploadOptions" else ""
        lines.append(f"                ``extra_headers``, ``extra_params``, ``extra_body``{progress}, for this call.")
    return "Args:\n" + "\n".join(lines)


def _fields_docs(operation: OperationPlan) -> Iterator[str]:
    if operation.projects:
        further = f" Or: {operation.fields.doc}" if operation.fields else ""
        whole = "" if operation.subtracts else " Whole records come; it reads its own fields."
        projection = "A projection, that is, a class of the records wanted: see ``inat_typed.Projection``."
        yield f"fields: {projection}{whole}{further}"
    if operation.subtracts:
        yield "except_: Names to leave out of all fields, with dots for nesting."


def limits(operation: OperationPlan) -> str:
    """How much of *operation*'s collection comes at once, and how far its pages reach, in words."""
    paging = operation.paging or {}
    sizes = paging.get("per_page", {})
    sentences = []
    if sizes and "ids" not in paging:
        default, largest = sizes.get("default"), sizes.get("max")
        sentences.append(
            f"A page holds {default} results, {largest} at most." if default else f"A page holds {largest} at most."
        )
    if "window" in paging:
        sentences.append(f"Pages reach {paging['window']:,} results.")
    if paging.get("cursor"):
        sentences.append(
            f"Beyond that, order by id and move {' or '.join(f'``{each}``' for each in paging['cursor'])}."
        )
    if "ids" in paging:
        more = f", {sizes['max']} with ``per_page={sizes['max']}``" if sizes else ""
        sentences.append(f"One call takes {paging['ids']} ids at most{more}.")
    return " ".join(sentences)


def _raises(operation: OperationPlan) -> list[str]:
    lines = []
    if operation.auth not in ("none", "optional"):
        lines.append("CredentialsError: No credentials were found; nothing was sent.")
    if operation.positional:
        lines.append("NotFoundError: There is no such thing.")
    return [*lines, "INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``."]
