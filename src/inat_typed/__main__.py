"""``python -m inat_typed``: the same as the command ``inat-typed``."""

from inat_typed.cli import main

if __name__ == "__main__":
    main()
