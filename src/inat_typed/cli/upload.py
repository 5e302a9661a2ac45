"""``inat-typed upload``: an observation out of photos and sounds."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inat_typed.cli.settings import Settings
from inat_typed.runtime.errors import ArgumentValueError

if TYPE_CHECKING:
    from inat_typed import INaturalist

FilesArgument = Annotated[list[Path], typer.Argument(metavar="FILE", help="Photos and sounds of one observation.")]
TaxonOption = Annotated[str | None, typer.Option(help="What it is: the id of a taxon, or its name.", metavar="TAXON")]
WhenOption = Annotated[
    str | None, typer.Option("--observed-on", help="When; else what the first photo says.", metavar="TIME")
]
LatitudeOption = Annotated[
    float | None, typer.Option("--lat", min=-90, max=90, help="Degrees; else the photo's.", metavar="NUMBER")
]
LongitudeOption = Annotated[
    float | None, typer.Option("--lng", min=-180, max=180, help="Degrees; else the photo's.", metavar="NUMBER")
]
PlaceOption = Annotated[str | None, typer.Option("--place", help="Where, in words.", metavar="TEXT")]
DescriptionOption = Annotated[str | None, typer.Option(help="What else there is to say.", metavar="TEXT")]
TagsOption = Annotated[list[str] | None, typer.Option("--tag", help="A tag; may be repeated.", metavar="TEXT")]
ProjectsOption = Annotated[
    list[int] | None, typer.Option("--project", help="Id of a project; may be repeated.", metavar="INTEGER")
]
FieldsOption = Annotated[
    list[str] | None, typer.Option("--field", help="An observation field's value; may be repeated.", metavar="ID=VALUE")
]
UuidOption = Annotated[
    str | None, typer.Option(help="Of an upload that stopped: makes the rest of it.", metavar="UUID")
]


def upload(
    settings: Settings,
    files: FilesArgument,
    taxon: TaxonOption = None,
    when: WhenOption = None,
    latitude: LatitudeOption = None,
    longitude: LongitudeOption = None,
    place: PlaceOption = None,
    description: DescriptionOption = None,
    tags: TagsOption = None,
    projects: ProjectsOption = None,
    field: FieldsOption = None,
    uuid: UuidOption = None,
) -> None:
    """Create an observation with photos and sounds; time and place are the first photo's unless they are given.

    Its address goes to standard output. If it stops on the way, the message says with which --uuid the rest is made,
    and nothing twice.
    """
    from inat_typed.cli import exif

    photos, sounds = _sorted(files)
    found = exif.of(photos[0]) if photos else exif.Taken()
    if (latitude is None) != (longitude is None):
        raise ArgumentValueError("--lat and --lng go together")
    placed = latitude is not None
    if not (when or found.observed_on_string):
        _tell_missing(photos, "when", "--observed-on does")
    if not (placed or found.latitude is not None):
        _tell_missing(photos, "where", "--lat and --lng do")
    with settings.client() as inat:
        wanted: dict[str, Any] = {
            **_identified(inat, taxon),
            "photos": photos,
            "sounds": sounds,
            "observed_on_string": when or found.observed_on_string,
            "latitude": latitude if placed else found.latitude,
            "longitude": longitude if placed else found.longitude,
            "positional_accuracy": None if placed else found.positional_accuracy,
            "place_guess": place,
            "description": description,
            "tag_list": ",".join(tags) if tags else None,
            "project_ids": projects or None,
            "field_values": _values(field or []) or None,
            "uuid": uuid,
        }
        receipt = inat.upload(**{name: value for name, value in wanted.items() if value not in (None, [])})
    typer.echo(str(receipt), err=True)
    if receipt.id is not None:
        typer.echo(f"{_web_address(settings)}/observations/{receipt.id}")


def _web_address(settings: Settings) -> str:
    from inat_typed.runtime.config import WEB_URL, address

    return address(settings.web_url, "INAT_WEB_URL", WEB_URL)


def _tell_missing(photos: list[Path], what: str, remedy: str) -> None:
    """Nobody else would notice before the observation stands there, of casual grade."""
    typer.echo(f"{photos[0] if photos else 'a sound'} does not tell {what}; {remedy}", err=True)


def _sorted(files: list[Path]) -> tuple[list[Path], list[Path]]:
    """Photos and sounds, by their names."""
    kinds = {file: (mimetypes.guess_type(file.name)[0] or "").partition("/")[0] for file in files}
    for file, kind in kinds.items():
        if kind not in ("image", "audio"):
            raise ArgumentValueError(f"{file} is neither a photo nor a sound, by its name")
    photos = [file for file, kind in kinds.items() if kind == "image"]
    return photos, [file for file in files if file not in photos]


def _identified(inat: INaturalist, taxon: str | None) -> dict[str, Any]:
    """The taxon by its id; a name is looked up, and if the service knows it not, is what the observer guesses."""
    if not taxon:
        return {}
    if taxon.isdigit():
        return {"taxon_id": int(taxon)}
    for each in inat.v2.taxa.autocomplete(q=taxon, fields=["id", "name", "preferred_common_name"]):
        if taxon.casefold() in ((each.name or "").casefold(), (each.preferred_common_name or "").casefold()):
            return {"taxon_id": each.id}
    return {"species_guess": taxon}


def _values(fields: list[str]) -> dict[int, str]:
    values: dict[int, str] = {}
    for each in fields:
        identifier, equals, value = each.partition("=")
        if not equals or not identifier.strip().isdigit():
            raise ArgumentValueError(f"--field takes ID=VALUE, such as 7001=milkweed; not {each!r}")
        values[int(identifier)] = value
    return values
