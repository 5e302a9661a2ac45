"""The class that projections stand on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from inat_typed.runtime import plan
from inat_typed.runtime.errors import ProjectionError
from inat_typed.runtime.lean import LeanModel
from inat_typed.runtime.records import is_answered
from inat_typed.runtime.redaction import harmless


class Projection(LeanModel):
    """The fields of a model that are wanted, as a class: what is asked for, and what is answered.

        class TaxonName(Projection, of=Taxon):
            name: str | None

        class Sighting(Projection, of=Observation):
            uuid: UUID
            taxon: TaxonName | None
            latlng: Annotated[str | None, Field(alias="location")]

        page = inat.v2.observations.search(fields=Sighting, taxon_id=48662)  # Page[Sighting]

    ``of`` is the model: the class is checked against it when it is made. Without ``of``, a class is checked when it is
    first given to a call.

    A projection is a pydantic model: computed fields, private attributes and validators are yours. Its own fields
    alone are read; where the service leaves one out that may be ``None``, it is ``None``.

    Raises:
        ProjectionError: A field does not exist, or its type cannot hold what the API sends.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        defer_build=True, protected_namespaces=(), validate_by_name=True, validate_by_alias=True
    )
    __projects__: ClassVar[type[BaseModel] | None] = None

    def __init_subclass__(cls, *, of: type[BaseModel] | None = None, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if of is not None:
            cls.__projects__ = of

    @classmethod
    def __pydantic_init_subclass__(cls, *, of: type[BaseModel] | None = None, **keywords: Any) -> None:
        super().__pydantic_init_subclass__(**keywords)
        model = cls.__projects__
        if model is None:
            return
        if not is_answered(model):
            name = getattr(model, "__name__", repr(model))
            raise ProjectionError(
                f"{cls.__name__}: of= takes a model of the API, such as inat_typed.v2.Observation, not {name}"
            )
        if cls.__pydantic_fields_complete__:  # else it names a class that is still to come: the first call checks it
            plan.of_projection(cls, model)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """All fields, secrets redacted."""
        for name, value in super().__repr_args__():
            yield name, harmless(name or "", value)
