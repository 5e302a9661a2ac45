"""The common base class of the models and the projections that responses are decoded to."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict


class DecodedModel(BaseModel):
    """Base class of everything that a response is decoded to: an ordinary pydantic model.

    ``compact.instance_base`` returns the class to derive from, which may have instances that store less.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(defer_build=True)

    def __sent_fields__(self) -> dict[str, Any]:
        """Return the fields that the response had, declared fields before extra ones, and their values."""
        declared = {name: value for name, value in vars(self).items() if name in self.model_fields_set}
        return {**declared, **(self.model_extra or {})}
