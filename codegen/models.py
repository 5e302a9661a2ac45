"""Generate the response models with datamodel-code-generator and a few clean-up passes over its output.

The generator writes plain pydantic classes. The passes adapt them to the runtime: enumerations accept values that the
service adds later, missing fields get a default, and collections become pages.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import DatetimeClassType, Formatter

from codegen import yaml_files
from codegen.openapi import Json
from codegen.responses import ResponsesPlan

Edit = tuple[int, int, str]
"""Start, end and replacement of a part of a text."""


def model_source(responses: ResponsesPlan, version: str) -> str:
    """Return the unformatted source of all models, ``""`` if there are none.

    Args:
        responses: The models and responses of one API.
        version: The version of the API.
    """
    if not responses.schemas:
        return ""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "iNaturalist", "version": version},
        "paths": {},
        "components": {"schemas": responses.schemas},
    }
    source = _generate(document)
    passes = (
        _without_rebuilds,
        _with_open_enumerations,
        _with_absent_defaults,
        _with_pages(responses.pages),
        _with_mixins(responses.mixins),
    )
    for clean_up in passes:
        source = clean_up(source)
    return source


def _generate(document: Json) -> str:
    with TemporaryDirectory() as folder:
        description, target = Path(folder, "schemas.yaml"), Path(folder, "models.py")
        yaml_files.write(description, document)
        generate(
            description,
            input_file_type=InputFileType.OpenAPI,
            output=target,
            output_model_type=DataModelType.PydanticV2BaseModel,
            openapi_scopes=[OpenAPIScope.Schemas],
            target_python_version=PythonVersion.PY_311,
            base_class="inat_typed.runtime.decoding.model.Model",
            enum_field_as_literal=LiteralType.All,
            use_standard_collections=True,
            use_union_operator=True,
            use_annotated=True,
            use_schema_description=True,
            use_field_description=True,
            strict_nullable=True,
            collapse_root_models=True,
            output_datetime_class=DatetimeClassType.Datetime,
            disable_timestamp=True,
            disable_future_imports=False,
            keep_model_order=True,
            formatters=[Formatter.RUFF_FORMAT],
        )
        return target.read_text(encoding="utf-8")


def _apply_edits(text: str, edits: list[Edit]) -> str:
    for start, end, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _offsets(text: str) -> Callable[[int, int], int]:
    """Return a function that converts a line and a column, in bytes as in ``ast``, to an offset in *text*."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return lambda line, column: starts[line - 1] + len(lines[line - 1].encode()[:column].decode())


def _span(node: ast.expr | ast.stmt, offset: Callable[[int, int], int]) -> tuple[int, int]:
    return offset(node.lineno, node.col_offset), offset(node.end_lineno or 0, node.end_col_offset or 0)


def _without_rebuilds(text: str) -> str:
    """Remove the calls that build every model on import: pydantic builds each model on first use."""
    return re.sub(r"^\w+\.model_rebuild\(\)\n", "", text, flags=re.MULTILINE)


def _with_open_enumerations(text: str) -> str:
    """Accept values that the service adds: ``Literal["a"]`` -> ``Annotated[Literal["a"] | str, OpenEnum]``."""
    offset = _offsets(text)
    edits: list[Edit] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            start, end = _span(node, offset)
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            numbers = all(isinstance(each, ast.Constant) and isinstance(each.value, int) for each in values)
            edits.append((start, end, f"Annotated[{text[start:end]} | {'int' if numbers else 'str'}, OpenEnum]"))
    return (
        _with_import(_apply_edits(text, edits), "from typing import Annotated, Literal\n", "OpenEnum")
        if edits
        else text
    )


def _with_absent_defaults(text: str) -> str:
    """Read a missing field as ``None``: ``uuid: UUID`` -> ``uuid: UUID = ABSENT``."""
    offset = _offsets(text)
    edits: list[Edit] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AnnAssign) and node.value is None:
            end = _span(node, offset)[1]
            edits.append((end, end, " = ABSENT"))
    return _with_import(_apply_edits(text, edits), "", "ABSENT") if edits else text


def _with_mixins(mixins: dict[str, str]) -> Callable[[str], str]:
    """Add base classes with hand-written methods: ``class Photo(Model)`` -> ``class Photo(Picture, Model)``."""

    def clean_up(text: str) -> str:
        imports: set[str] = set()
        for model, mixin in mixins.items():
            module, _, name = mixin.rpartition(".")
            imports.add(f"from inat_typed.records.{module} import {name}\n")
            text = re.sub(rf"^class {model}\(", f"class {model}({name}, ", text, count=1, flags=re.MULTILINE)
        anchor = "from inat_typed.runtime.decoding.model import "
        return text.replace(anchor, "".join(sorted(imports)) + anchor, 1)

    return clean_up


def _with_import(text: str, imports: str, name: str) -> str:
    """Add *imports*, and import *name* from the runtime's module of models."""
    anchor = "from inat_typed.runtime.decoding.model import "
    return text.replace(anchor, f"{imports}{anchor}{name}, ", 1)


def _with_pages(pages: dict[str, str]) -> Callable[[str], str]:
    """Derive pages from ``Page``, after all other models: ``class ThreadPage(Model)`` -> ``... (Page[Message])``."""

    def clean_up(text: str) -> str:
        if not pages:
            return text
        offset = _offsets(text)
        edits: list[Edit] = []
        moved: list[str] = []
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and node.name in pages:
                start, end = _span(node, offset)
                edits.append((start, end, ""))
                moved.append(text[start:end].replace("(Model):", f"(Page[{pages[node.name]}]):", 1))
        text = _apply_edits(text, edits).replace(
            "from inat_typed.runtime.decoding.model import ",
            "from inat_typed.results import Page\nfrom inat_typed.runtime.decoding.model import ",
            1,
        )
        return text + "\n\n" + "\n\n\n".join(moved) + "\n"

    return clean_up
