"""Report differences between the published descriptions and ``specs/``: ``python -m codegen.drift``.

Downloads the descriptions (or reads ``--from FILE``), extracts their facts and prints operations, parameters,
enumeration values and schema fields that were added, removed or changed. The exit status is 1 if there are differences;
``--accept`` writes them to ``specs/``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen import yaml_files
from codegen.description_facts import extract_facts
from codegen.openapi import METHODS, DescriptionError, Json, resolve_reference

ROOT = Path(__file__).resolve().parent.parent
PUBLISHED = {
    "v1": "https://api.inaturalist.org/v1/swagger.json",
    "v2": "https://api.inaturalist.org/v2/api-docs",
}
_NESTED_KEYS = ("properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "enum")

Fact = tuple[str, ...]
"""The location of a fact, outermost part first: ``("operation GET /taxa", "parameter rank", "value 'genus'")``."""


def main(arguments: list[str] | None = None) -> int:
    """Print the differences and return the exit status: 0 for none, 1 for some, 2 for an error."""
    options = _parser().parse_args(arguments)
    try:
        published = _read(options.source) if options.source else _download()
        changed = [_report_differences(api, description, options) for api, description in published.items()]
    except (DescriptionError, OSError) as error:
        print(f"spec-drift: {error}", file=sys.stderr)
        return 2
    return 1 if any(changed) and not options.accept else 0


def _report_differences(api: str, published: Json, options: argparse.Namespace) -> bool:
    file = options.specs / f"{api}.yaml"
    fresh = extract_facts(published)
    lines = differences(yaml_files.read(file) if file.exists() else {}, fresh)
    print(f"{api}: {len(lines)} differences" if lines else f"{api}: no differences")
    for line in lines:
        print(f"  {line}")
    if lines and options.accept:
        yaml_files.write(file, fresh)
        print(f"{api}: updated {file.name}; run `nox -s codegen` next")
    return bool(lines)


def differences(old: Json, new: Json) -> list[str]:
    """Return a line for each fact that was added, removed or changed between *old* and *new*.

    The same difference in several operations is one line.
    """
    before, after = dict(_facts(old)), dict(_facts(new))
    owners: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for fact in sorted({*before, *after}):
        if fact not in before and not _has_missing_parent(fact, before):
            owners[_message("added", fact)].append(fact[0])
        elif fact not in after and not _has_missing_parent(fact, after):
            owners[_message("removed", fact)].append(fact[0])
        elif fact in before and fact in after and before[fact] != after[fact]:
            owners[_message("changed", fact, f" ({before[fact]} -> {after[fact]})")].append(fact[0])
    return [_line(message, values, names) for (message, values), names in owners.items()]


def _has_missing_parent(fact: Fact, known: dict[Fact, str]) -> bool:
    """Return whether *fact* is part of something that is itself new or removed, and reported instead."""
    return any(fact[:length] not in known for length in range(1, len(fact)))


def _message(verb: str, fact: Fact, values: str = "") -> tuple[str, str]:
    if len(fact) == 1:
        return f"{verb}: {fact[0]}", values
    return f"{verb}: {', '.join(fact[1:])}", values


def _line(message: str, values: str, owners: list[str]) -> str:
    if message.endswith(owners[0]):
        return message + values
    where = ", ".join(owners[:3]) + (f" and {len(owners) - 3} more" if len(owners) > 3 else "")
    return f"{message}{values}, in {where}"


def _facts(description: Json) -> Iterator[tuple[Fact, str]]:
    for path, item in description.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield from _operation_facts(f"operation {method.upper()} {path}", item[method], description)
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        yield from _schema_facts((f"schema {name}",), schema)


def _operation_facts(owner: str, operation: Json, description: Json) -> Iterator[tuple[Fact, str]]:
    rest = {key: value for key, value in operation.items() if key not in ("parameters", "requestBody", "responses")}
    yield (owner,), _text(rest)
    for parameter in operation.get("parameters", []):
        yield from _parameter_facts(owner, parameter, description)
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        yield from _schema_facts((owner, f"body {media_type}"), content["schema"])
    for status, response in operation["responses"].items():
        yield (owner, f"response {status}"), ""
        for media_type, content in response.get("content", {}).items():
            yield from _schema_facts((owner, f"response {status}", media_type), content["schema"])


def _parameter_facts(owner: str, parameter: Json, description: Json) -> Iterator[tuple[Fact, str]]:
    target: Json = resolve_reference(description, parameter["$ref"]) if "$ref" in parameter else parameter
    location = (owner, f"{target['in']} parameter {target['name']}")
    rest = {key: value for key, value in target.items() if key not in ("name", "in", "schema")}
    for fact, value in _schema_facts(location, target["schema"]):
        yield fact, (f"{value} {_text(rest)}".strip() if fact == location and rest else value)


def _schema_facts(location: Fact, schema: Any) -> Iterator[tuple[Fact, str]]:
    if not isinstance(schema, dict):
        yield location, _text(schema)
        return
    rest = {key: value for key, value in schema.items() if key not in _NESTED_KEYS}
    yield location, _text(rest)
    for choice in schema.get("enum", []):
        yield (*location, f"value {choice!r}"), ""
    for name, value in schema.get("properties", {}).items():
        yield from _schema_facts((*location, f"field {name}"), value)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from _schema_facts((*location, key), schema[key])
    for key in ("allOf", "anyOf", "oneOf"):
        for number, member in enumerate(schema.get(key, []), start=1):
            yield from _schema_facts((*location, f"{key} {number}"), member)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True) if value != {} else ""


def _read(file: Path) -> dict[str, Json]:
    try:
        published = yaml_files.read(file)
    except yaml.YAMLError as error:
        raise DescriptionError(f"{file}: invalid YAML or JSON: {error}") from error
    if not isinstance(published, dict):
        raise DescriptionError(f"{file}: not a description; expected Swagger 2.0 or OpenAPI 3")
    return {"v1" if "swagger" in published else "v2": published}


def _download() -> dict[str, Json]:
    import httpx

    published: dict[str, Json] = {}
    for api, url in PUBLISHED.items():
        try:
            response = httpx.get(
                url, timeout=60, follow_redirects=True, headers={"User-Agent": "inat-typed spec-drift"}
            )
            response.raise_for_status()
            published[api] = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise DescriptionError(f"{url}: download failed: {error}") from error
    return published


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s spec-drift --", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="FILE",
        help="read a description from a file (v1: Swagger 2.0, v2: OpenAPI 3)",
    )
    parser.add_argument("--accept", action="store_true", help="write the published descriptions to specs/")
    parser.add_argument(
        "--specs", type=Path, default=ROOT / "specs", help="the folder of the descriptions (default: specs/)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
