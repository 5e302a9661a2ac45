"""Upload each photo of a folder as an observation. Without ``--do-it`` it only shows the requests.

    python examples/upload_folder.py photos/ "Danaus plexippus" --do-it

You can run it again after a failure, or with more photos: no photo is uploaded twice.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from inat_typed import INaturalist, UploadError

logging.basicConfig(level=logging.INFO, format="%(message)s")
logging.getLogger("httpx").setLevel(logging.WARNING)


def main(folder: Path, name: str, *, do_it: bool) -> None:
    """Upload each photo in *folder* as an observation of *name*."""
    photos = sorted(each for each in folder.iterdir() if each.suffix.lower() in (".jpg", ".jpeg", ".png"))
    with INaturalist(dry_run=None if do_it else "writes") as inat:
        for photo in photos:
            uuid = uuid5(NAMESPACE_URL, photo.resolve().as_uri())  # the same file always gets the same UUID
            try:
                receipt = inat.upload(uuid=uuid, species_guess=name, photos=[photo])
            except UploadError as error:
                print(f"{photo.name}: {error}")
            else:
                print(f"{photo.name}: {receipt}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2], do_it="--do-it" in sys.argv[3:])
