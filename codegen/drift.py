"""What the published descriptions say now that ``specs/`` does not: ``python -m codegen.drift``.

Downloads both (or takes ``--from FILE``), distils them and prints operations, parameters, enumeration members and
schema fields that were added, removed or changed. The exit status is 1 if there are any; ``--accept`` writes them to
``specs/``.
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
from codegen.distil import METHODS, DescriptionError, Json, distil, resolve

ROOT = Path(__file__).resolve().parent.parent
PUBLISHED = {
    "v1": "https://api.inaturalist.org/v1/swagger.json",
    "v2": "https://api.inaturalist.org/v2/api-docs",
}
_NESTED = ("properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "enum")

Fact = tuple[str, ...]
"""Where a fact stands, from the outside in: ``("operation GET /taxa", "parameter rank", "value 'genus'")``."""


def main(arguments: list[str] | None = None) -> int:
    """Print what has changed; the exit status of the command."""
    options = _parser().parse_args(arguments)
    try:
        published = _from_file(options.source) if options.source else _downloaded()
        changed = [_compare(api, description, options) for api, description in published.items()]
    except (DescriptionError, OSError) as error:
        print(f"spec-drift: {error}", file=sys.stderr)
        return 2
    return 1 if any(changed) and not options.accept else 0


def _compare(api: str, published: Json, options: argparse.Namespace) -> bool:
    file = options.specs / f"{api}.yaml"
    fresh = distil(published)
    lines = differences(yaml_files.read(file) if file.exists() else {}, fresh)
    print(f"{api}: {len(lines)} differences" if lines else f"{api}: nothing changed")
    for line in lines:
        print(f"  {line}")
    if lines and options.accept:
        yaml_files.write(file, fresh)
        print(f"{api}: {file.name} rewritten; now run `nox -s codegen`")
    return bool(lines)


def differences(old: Json, new: Json) -> list[str]:
    """What is added, removed or changed from *old* facts to *new* ones, a line each; same changes are told once."""
    before, after = dict(_facts(old)), dict(_facts(new))
    told: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for fact in sorted({*before, *after}):
        if fact not in before and not _inside_another(fact, before):
            told[_wording("added", fact)].append(fact[0])
        elif fact not in after and not _inside_another(fact, after):
            told[_wording("removed", fact)].append(fact[0])
        elif fact in before and fact in after and before[fact] != after[fact]:
            told[_wording("changed", fact, f" ({before[fact]} -> {after[fact]})")].append(fact[0])
    return [_line(words, ending, places) for (words, ending), places in told.items()]


def _inside_another(fact: Fact, known: dict[Fact, str]) -> bool:
    """Whether *fact* lies within something that is itself new or gone: that alone is told."""
    return any(fact[:length] not in known for length in range(1, len(fact)))


def _wording(verb: str, fact: Fact, ending: str = "") -> tuple[str, str]:
    if len(fact) == 1:
        return f"{verb}: {fact[0]}", ending
    return f"{verb}: {', '.join(fact[1:])}", ending


def _line(words: str, ending: str, places: list[str]) -> str:
    if words.endswith(places[0]):
        return words + ending
    where = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    return f"{words}{ending}, in {where}"


def _facts(description: Json) -> Iterator[tuple[Fact, str]]:
    for path, item in description.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield from _operation_facts(f"operation {method.upper()} {path}", item[method], description)
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        yield from _schema_facts((f"schema {name}",), schema)


def _operation_facts(place: str, operation: Json, description: Json) -> Iterator[tuple[Fact, str]]:
    kept = {key: value for key, value in operation.items() if key not in ("parameters", "requestBody", "responses")}
    yield (place,), _text(kept)
    for parameter in operation.get("parameters", []):
        found: Json = resolve(description, parameter["$ref"]) if "$ref" in parameter else parameter
        where = (place, f"{found['in']} parameter {found['name']}")
        rest = {key: value for key, value in found.items() if key not in ("name", "in", "schema")}
        for fact, value in _schema_facts(where, found["schema"]):
            yield fact, (f"{value} {_text(rest)}".strip() if fact == where and rest else value)
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        yield from _schema_facts((place, f"body {media}"), content["schema"])
    for status, response in operation["responses"].items():
        yield (place, f"answer {status}"), ""
        for media, content in response.get("content", {}).items():
            yield from _schema_facts((place, f"answer {status}", media), content["schema"])


def _schema_facts(place: Fact, schema: Any) -> Iterator[tuple[Fact, str]]:
    if not isinstance(schema, dict):
        yield place, _text(schema)
        return
    kept = {key: value for key, value in schema.items() if key not in _NESTED}
    yield place, _text(kept)
    for choice in schema.get("enum", []):
        yield (*place, f"value {choice!r}"), ""
    for name, value in schema.get("properties", {}).items():
        yield from _schema_facts((*place, f"field {name}"), value)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from _schema_facts((*place, key), schema[key])
    for key in ("allOf", "anyOf", "oneOf"):
        for number, member in enumerate(schema.get(key, []), start=1):
            yield from _schema_facts((*place, f"{key} {number}"), member)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True) if value != {} else ""


def _from_file(file: Path) -> dict[str, Json]:
    try:
        published = yaml_files.read(file)
    except yaml.YAMLError as error:
        raise DescriptionError(f"{file} is neither YAML nor JSON: {error}") from error
    if not isinstance(published, dict):
        raise DescriptionError(f"{file} holds no description")
    return {"v1" if "swagger" in published else "v2": published}


def _downloaded() -> dict[str, Json]:
    import httpx

    published: dict[str, Json] = {}
    for api, address in PUBLISHED.items():
        try:
            response = httpx.get(
                address, timeout=60, follow_redirects=True, headers={"User-Agent": "inat-typed spec-drift"}
            )
            response.raise_for_status()
            published[api] = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise DescriptionError(f"{address} cannot be read: {error}") from error
    return published


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s spec-drift --", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--from", dest="source", type=Path, help="a description in a file (v1: Swagger 2.0, v2: OpenAPI 3)"
    )
    parser.add_argument("--accept", action="store_true", help="write what is published into specs/")
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="the folder of the descriptions")
    return parser


if __name__ == "__main__":
    sys.exit(main())
