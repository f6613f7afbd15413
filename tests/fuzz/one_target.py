"""`python -m tests.fuzz.one_target NAME [OPTIONS AND FOLDERS OF LIBFUZZER]`: one target, led by coverage."""

from __future__ import annotations

import logging
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["sargam_desktop"]):
    from tests.fuzz.targets import TARGETS, Take, Target


def main() -> None:
    """Fuzz until the options say that it is enough, or something breaks."""
    target = next(target for target in TARGETS if target.name == sys.argv[1])
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        take = _warm_up(target, Path(folder))
        atheris.Setup([sys.argv[0], *sys.argv[2:]], take)
        atheris.Fuzz()


def _warm_up(target: Target, folder: Path) -> Take:
    """Read the examples once, so that what loads late is instrumented too; return what takes the bytes."""
    with atheris.instrument_imports(include=["sargam_desktop"]):
        take = target.lend(folder)
        for seed in target.seeds():
            take(seed)
    return take


if __name__ == "__main__":
    main()
