"""The keywords of ``client.upload``."""

from __future__ import annotations

from collections.abc import Mapping

from inat_typed.runtime.receipt import UploadReceipt
from inat_typed.runtime.types import File, Many, Progress
from inat_typed.v2.params import ObservationsCreateParams


class UploadParams(ObservationsCreateParams, total=False):
    """What belongs to the observation, besides what ``v2.observations.create`` takes.

    All but ``fields``: what is answered is a receipt.
    """

    photos: Many[File]
    """Photos, in their order: images of 20 MB at most each."""

    sounds: Many[File]
    """Sounds: audio of 20 MB at most each."""

    field_values: Mapping[int, str | float]
    """Values of observation fields, by the ids of the fields."""

    project_ids: Many[int]
    """Ids of traditional projects to add the observation to."""

    resume: UploadReceipt | None
    """The receipt of an upload that stopped, to make the rest of it. The other arguments are the same as then."""

    progress: Progress | None
    """Is told how the photos and sounds get on, all together: ``progress(sent, total)``, in bytes."""
