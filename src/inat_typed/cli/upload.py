"""The command ``upload``: create an observation from photos and sounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inat_typed.cli.global_options import GlobalOptions
from inat_typed.cli.record_ids import copied_id
from inat_typed.runtime.core.errors import ArgumentValueError

if TYPE_CHECKING:
    from inat_typed import INaturalist
    from inat_typed.cli.exif import PhotoMetadata

FilesArgument = Annotated[list[Path], typer.Argument(metavar="FILE", help="Photos and sounds of one observation.")]
TaxonOption = Annotated[str | None, typer.Option(help="ID, name or web address of the taxon.", metavar="TAXON")]
ObservedOnOption = Annotated[
    str | None,
    typer.Option("--observed-on", help="Time of the observation. Default: from the first photo.", metavar="TIME"),
]
LatitudeOption = Annotated[
    float | None,
    typer.Option(
        "--lat", min=-90, max=90, help="Latitude in degrees. Default: from the first photo.", metavar="NUMBER"
    ),
]
LongitudeOption = Annotated[
    float | None,
    typer.Option(
        "--lng", min=-180, max=180, help="Longitude in degrees. Default: from the first photo.", metavar="NUMBER"
    ),
]
PlaceOption = Annotated[str | None, typer.Option("--place", help="Description of the place.", metavar="TEXT")]
DescriptionOption = Annotated[str | None, typer.Option(help="Notes on the observation.", metavar="TEXT")]
TagsOption = Annotated[list[str] | None, typer.Option("--tag", help="A tag; repeatable.", metavar="TEXT")]
ProjectsOption = Annotated[
    list[int] | None, typer.Option("--project", help="ID of a project; repeatable.", metavar="INTEGER")
]
FieldsOption = Annotated[
    list[str] | None,
    typer.Option("--field", help="ID and value of an observation field; repeatable.", metavar="ID=VALUE"),
]
UuidOption = Annotated[str | None, typer.Option(help="UUID of an interrupted upload, to resume it.", metavar="UUID")]


def upload(
    options: GlobalOptions,
    files: FilesArgument,
    taxon: TaxonOption = None,
    observed_on: ObservedOnOption = None,
    latitude: LatitudeOption = None,
    longitude: LongitudeOption = None,
    place: PlaceOption = None,
    description: DescriptionOption = None,
    tags: TagsOption = None,
    projects: ProjectsOption = None,
    field: FieldsOption = None,
    uuid: UuidOption = None,
) -> None:
    """Create an observation with photos and sounds. Time and location come from the first photo unless you set them.

    Prints the URL of the observation. If the upload is interrupted, the message names the --uuid to resume it with;
    nothing is created twice.
    """
    from inat_typed.cli import exif

    photos, sounds = _split_by_type(files)
    if (latitude is None) != (longitude is None):
        raise ArgumentValueError("--lat and --lng must be set together")
    metadata = exif.read_metadata(photos[0]) if photos else exif.PhotoMetadata()
    located = latitude is not None
    _report_metadata(photos, metadata, time_set=bool(observed_on), location_set=located)
    with options.client() as inat:
        values: dict[str, Any] = {
            **_taxon_arguments(inat, taxon),
            "photos": photos,
            "sounds": sounds,
            "observed_on_string": observed_on or metadata.observed_on_string,
            "latitude": latitude if located else metadata.latitude,
            "longitude": longitude if located else metadata.longitude,
            "positional_accuracy": None if located else metadata.positional_accuracy,
            "place_guess": place,
            "description": description,
            "tag_list": ",".join(tags) if tags else None,
            "project_ids": projects or None,
            "field_values": _parse_field_values(field or []) or None,
            "uuid": uuid,
        }
        receipt = inat.upload(**{name: value for name, value in values.items() if value not in (None, [])})
    typer.echo(str(receipt), err=True)
    if receipt.id is not None:
        typer.echo(f"{_web_url(options)}/observations/{receipt.id}")


def _web_url(options: GlobalOptions) -> str:
    from inat_typed.runtime.config.client_config import WEB_URL, host_url

    return host_url(options.web_url, "INAT_WEB_URL", WEB_URL)


def _report_metadata(photos: list[Path], metadata: PhotoMetadata, *, time_set: bool, location_set: bool) -> None:
    """Report what was ignored and what is missing: without time or location, the observation is "casual"."""
    file = photos[0] if photos else "a sound"
    if time_set and location_set:
        return
    for ignored in metadata.ignored:
        typer.echo(f"{file}: ignored {ignored}", err=True)
    if metadata.problem:
        typer.echo(f"{file}: time and location cannot be read: {metadata.problem}", err=True)
    contains = "contains no" if not metadata.problem else "may contain a"
    if not (time_set or metadata.observed_on_string):
        typer.echo(f"{file} {contains} time: set --observed-on", err=True)
    if not (location_set or metadata.latitude is not None):
        typer.echo(f"{file} {contains} location: set --lat and --lng", err=True)


def _split_by_type(files: list[Path]) -> tuple[list[Path], list[Path]]:
    """Return photos and sounds, by their names, or by their content if a name has no known ending."""
    from inat_typed.uploads.media import kind_of_file

    kinds = {file: kind_of_file(file) for file in files}
    for file, kind in kinds.items():
        if kind is None:
            raise ArgumentValueError(
                f"{file}: not a known type of photo or sound; expected a name such as a.jpg or a.wav"
            )
    return [file for file in files if kinds[file] == "photo"], [file for file in files if kinds[file] == "sound"]


def _taxon_arguments(inat: INaturalist, taxon: str | None) -> dict[str, Any]:
    """Return the arguments for an id, a name that the service knows, or a name that it does not know."""
    from inat_typed.uploads.taxon_lookup import TAXON_FIELDS, select_taxon

    if not taxon:
        return {}
    identifier = copied_id(taxon, "taxa", "--taxon")
    if identifier.isdigit():
        return {"taxon_id": int(identifier)}
    candidates = inat.v2.taxa.search(q=taxon, per_page=200, fields=sorted(TAXON_FIELDS))
    taxon_id = select_taxon(candidates.results, taxon, "--taxon", "the ID of one")
    if taxon_id is not None:
        return {"taxon_id": taxon_id}
    if candidates.results:
        typer.echo(f"--taxon: no taxon is named {taxon!r}; it is sent as a guess", err=True)
    return {"species_guess": taxon}


def _parse_field_values(texts: list[str]) -> dict[int, str]:
    values: dict[int, str] = {}
    for text in texts:
        identifier, equals, value = text.partition("=")
        if not equals or not identifier.strip().isdigit():
            raise ArgumentValueError(f"--field: {text!r} is not valid; expected ID=VALUE, such as 7001=milkweed")
        values[int(identifier)] = value
    return values
