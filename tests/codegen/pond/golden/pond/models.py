# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date
from typing import Annotated, Literal

from inat_typed.runtime.model import ABSENT, Model, Open


class FrogHome(Model):
    depth: float | None = None


class Frog(Model):
    colour: Annotated[Literal["green", "brown"] | str, Open] | None = None
    home: FrogHome | None = None
    id: int = ABSENT
    parents: "list[Frog] | None" = None
    seen_on: date | None = None
