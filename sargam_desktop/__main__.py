"""Sargam: `python -m sargam_desktop`, and the script `sargam`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from sargam_desktop.bootstrap import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
