"""The base class of projections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict

from inat_typed.runtime.core.errors import ProjectionError
from inat_typed.runtime.decoding import compact
from inat_typed.runtime.decoding.base_model import DecodedModel
from inat_typed.runtime.projection.introspection import is_response_model
from inat_typed.runtime.projection.planner import plan_fields
from inat_typed.runtime.support.redaction import redact_value

if TYPE_CHECKING:
    _Base = DecodedModel
else:
    _Base = compact.instance_base()


class Projection(_Base):
    """The fields of a model that you want, as a class: they are requested, and the records are instances of it.

        class TaxonName(Projection, of=Taxon):
            name: str | None

        class Sighting(Projection, of=Observation):
            uuid: UUID
            taxon: TaxonName | None
            latlng: Annotated[str | None, Field(alias="location")]

        page = inat.v2.observations.search(fields=Sighting, taxon_id=48662)  # Page[Sighting]

    ``of`` is the model of the API. With it, the class is checked against the model when it is created; without it, when
    it is first passed to a call.

    A projection is a pydantic model: you can add computed fields, private attributes and validators. Other fields of
    the response are ignored. A field that may be ``None`` and is missing in the response is ``None``.

    Raises:
        ProjectionError: A field does not exist, or its type does not accept what the API sends.
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
        if not is_response_model(model):
            name = getattr(model, "__name__", repr(model))
            raise ProjectionError(
                f"{cls.__name__}: of={name} is not valid; expected a model of the API such as inat_typed.v2.Observation"
            )
        if (
            cls.__pydantic_fields_complete__
        ):  # else it refers to a class that is not defined yet: the first call checks it
            plan_fields(cls, model)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield all fields, with secrets redacted."""
        for name, value in super().__repr_args__():
            yield name, redact_value(name or "", value)
