"""The models of answers: schemas -> ``models.py``, by datamodel-code-generator and a few small passes over its output.

The generator writes plain pydantic classes. The passes make of them what the runtime wants: enumerations stay open to
values that the service adds, a missing key never makes an attribute disappear, and collections become pages.
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
from codegen.answers import Answers
from codegen.distil import Json

Edit = tuple[int, int, str]


def source(answers: Answers, version: str) -> str:
    """The text of ``models.py`` (not formatted yet)."""
    if not answers.schemas:
        return ""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "iNaturalist", "version": version},
        "paths": {},
        "components": {"schemas": answers.schemas},
    }
    text = _generated(document)
    for clean_up in (_deferred, _open_enumerations, _absent_defaults, _pages(answers.pages), _mixins(answers.mixins)):
        text = clean_up(text)
    return text


def _generated(document: Json) -> str:
    with TemporaryDirectory() as folder:
        source_file, target = Path(folder, "schemas.yaml"), Path(folder, "models.py")
        yaml_files.write(source_file, document)
        generate(
            source_file,
            input_file_type=InputFileType.OpenAPI,
            output=target,
            output_model_type=DataModelType.PydanticV2BaseModel,
            openapi_scopes=[OpenAPIScope.Schemas],
            target_python_version=PythonVersion.PY_311,
            base_class="inat_typed.runtime.model.Model",
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


def _edited(text: str, edits: list[Edit]) -> str:
    for start, end, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _offsets(text: str) -> Callable[[int, int], int]:
    """From a line and a column (in bytes, as ``ast`` counts) to a place in *text*."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return lambda line, column: starts[line - 1] + len(lines[line - 1].encode()[:column].decode())


def _span(node: ast.expr | ast.stmt, at: Callable[[int, int], int]) -> tuple[int, int]:
    return at(node.lineno, node.col_offset), at(node.end_lineno or 0, node.end_col_offset or 0)


def _deferred(text: str) -> str:
    """Without the calls that would build every model on import: pydantic builds each when it is first used."""
    return re.sub(r"^\w+\.model_rebuild\(\)\n", "", text, flags=re.MULTILINE)


def _open_enumerations(text: str) -> str:
    """``Literal["a", "b"]`` -> ``Annotated[Literal["a", "b"] | str, Open]``: the service may add a value any day."""
    at = _offsets(text)
    edits: list[Edit] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            start, end = _span(node, at)
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            numbers = all(isinstance(each, ast.Constant) and isinstance(each.value, int) for each in values)
            edits.append((start, end, f"Annotated[{text[start:end]} | {'int' if numbers else 'str'}, Open]"))
    return _with_import(_edited(text, edits), "from typing import Annotated, Literal\n", "Open") if edits else text


def _absent_defaults(text: str) -> str:
    """``uuid: UUID`` -> ``uuid: UUID = ABSENT``: a key that the service leaves out reads as ``None``."""
    at = _offsets(text)
    edits: list[Edit] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AnnAssign) and node.value is None:
            end = _span(node, at)[1]
            edits.append((end, end, " = ABSENT"))
    return _with_import(_edited(text, edits), "", "ABSENT") if edits else text


def _mixins(mixins: dict[str, str]) -> Callable[[str], str]:
    """``class Photo(Model)`` -> ``class Photo(Picture, Model)``, for what is written by hand about photos."""

    def clean_up(text: str) -> str:
        imports: set[str] = set()
        for model, mixin in mixins.items():
            module, _, name = mixin.rpartition(".")
            imports.add(f"from inat_typed.records.{module} import {name}\n")
            text = re.sub(rf"^class {model}\(", f"class {model}({name}, ", text, count=1, flags=re.MULTILINE)
        anchor = "from inat_typed.runtime.model import "
        return text.replace(anchor, "".join(sorted(imports)) + anchor, 1)

    return clean_up


def _with_import(text: str, further: str, name: str) -> str:
    anchor = "from inat_typed.runtime.model import "
    return text.replace(anchor, f"{further}{anchor}{name}, ", 1)


def _pages(pages: dict[str, str]) -> Callable[[str], str]:
    """``class MessagesThreadPage(Model)`` -> ``class MessagesThreadPage(Page[Message])``, behind all that it holds."""

    def clean_up(text: str) -> str:
        if not pages:
            return text
        at = _offsets(text)
        edits: list[Edit] = []
        moved: list[str] = []
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and node.name in pages:
                start, end = _span(node, at)
                edits.append((start, end, ""))
                moved.append(text[start:end].replace("(Model):", f"(Page[{pages[node.name]}]):", 1))
        text = _edited(text, edits).replace(
            "from inat_typed.runtime.model import ",
            "from inat_typed.runtime.page import Page\nfrom inat_typed.runtime.model import ",
            1,
        )
        return text + "\n\n" + "\n\n\n".join(moved) + "\n"

    return clean_up
