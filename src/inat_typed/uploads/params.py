"""The keyword arguments of ``client.upload``."""

from __future__ import annotations

from collections.abc import Mapping

from inat_typed.runtime.core.types import File, Many, Progress
from inat_typed.uploads.receipt import UploadReceipt
from inat_typed.v2.params import ObservationsCreateParams


class UploadParams(ObservationsCreateParams, total=False):
    """Taxon name, files, field values, projects, and what ``v2.observations.create`` accepts except ``fields``."""

    taxon_name: str
    """Scientific or common name of the taxon, which the client looks up. Pass ``taxon_id`` if several have the name."""

    photos: Many[File]
    """Photos, in their order: images of at most 20 MB each."""

    sounds: Many[File]
    """Sounds: audio of at most 20 MB each."""

    field_values: Mapping[int, str | float]
    """Values of observation fields by the IDs of the fields."""

    project_ids: Many[int]
    """IDs of traditional projects to add the observation to."""

    resume: UploadReceipt | None
    """The receipt of an upload that stopped, to create what remains. Pass the other arguments again, unchanged."""

    progress: Progress | None
    """Called with the progress of all photos and sounds together, in bytes: ``progress(sent, total)``."""
