"""Run the command line: ``python -m inat_typed`` is the same as ``inat-typed``."""

from inat_typed.cli import main

if __name__ == "__main__":
    main()
