"""The repair loop: invalid values are taken out of a response until what is left is valid.

A ``Repair`` decides what to do about the errors of one validation: ``LenientRepair`` in ``lenient`` for generated
models, ``ProjectionRepair`` in ``projection`` for projections. Each round changes the data, and what was changed is
never changed back, so the loop ends.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from inat_typed.runtime.core.errors import DecodeError
from inat_typed.runtime.decoding.json_text import parse_json, preview
from inat_typed.runtime.support.json_guards import is_array, is_object

ROOT_KEY = ""
"""The key of the whole response in the dictionary that holds it."""


@dataclass(slots=True)
class Place:
    """A member of an object or an element of a list in the data."""

    holder: Any
    """The dictionary or list."""
    key: Any
    """The name or index in it."""
    path: str
    """Where it is in the response, for messages."""

    @property
    def id(self) -> tuple[int, Any]:
        """An identifier that is equal for equal places."""
        return id(self.holder), self.key

    @property
    def is_sent(self) -> bool:
        """Whether the response has a value there."""
        return is_array(self.holder) or self.key in self.holder


class Document:
    """The data of one response, which a repair changes."""

    def __init__(self, data: Any) -> None:
        self.root: dict[str, Any] = {ROOT_KEY: data}
        """A dictionary that holds the data, so that the data as a whole has a place too."""

    @property
    def data(self) -> Any:
        """The data as they are now."""
        return self.root[ROOT_KEY]

    def to_json(self) -> bytes:
        """Return the data as JSON."""
        return json.dumps(self.data).encode()

    def places(self, error: ErrorDetails) -> list[Place]:
        """Return the places on the path to an error, from the outermost to the innermost.

        Steps that are not in the data are skipped: the name of a member of a union. A missing field is a place.
        """
        places: list[Place] = []
        value, path = self.data, ""
        for step in error["loc"]:
            holder = value
            if is_array(value) and isinstance(step, int) and step < len(value):
                path, value = f"{path}[{step}]", value[step]
            elif is_object(value) and isinstance(step, str) and (step in value or error["type"] == "missing"):
                path, value = f"{path}.{step}" if path else step, value.get(step)
            else:
                continue
            places.append(Place(holder, step, path))
        return places


class Repair(ABC):
    """Changes a document until it is valid."""

    def __init__(self, document: Document) -> None:
        self.document: Document = document

    @abstractmethod
    def change(self, errors: list[ErrorDetails]) -> None:
        """Change the document so that *errors* do not occur again.

        Raises:
            DecodeError: That is not possible.
        """

    @abstractmethod
    def finish(self, result: Any) -> None:
        """Complete *result*, which the document was decoded to, and warn about what was changed."""


def decode_with_repair(validate: Callable[[bytes], Any], content: bytes, repair: Callable[[Document], Repair]) -> Any:
    """Return the result of *validate* for the parts of *content* that are valid.

    Args:
        validate: Decodes JSON, raising ``ValidationError``.
        content: The response.
        repair: Returns the repair for a document.

    Raises:
        DecodeError: The response is not JSON, is nested too deeply, or cannot be repaired.
    """
    try:
        document = Document(parse_json(content))
        repairing = repair(document)
        while True:
            try:
                result = validate(document.to_json())
            except ValidationError as error:
                repairing.change(error.errors(include_url=False, include_context=False, include_input=False))
            else:
                repairing.finish(result)
                return result
    except RecursionError:
        raise DecodeError(f"the response is nested too deeply; it begins with {preview(content)}") from None
