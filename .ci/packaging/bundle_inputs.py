"""What PyInstaller is told of the program besides its first file; the benchmarks' bundle is told the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bundle_contents import UNUSED_MODULES
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

_STEPS = Path("sargam_desktop") / "adapters" / "store" / "migrations"


def analysis_inputs(root: Path) -> dict[str, Any]:
    """Return the arguments of `Analysis`; `root` is the checkout."""
    # The keyring package finds its backends by name.
    keyrings = collect_submodules("keyring.backends")
    return {
        "pathex": [str(root)],
        "datas": [
            *((str(root / name), target) for name, target in _FILES),
            *_migrations(root),
            *_music_fonts(),
            # Versions and licences of all packages, for `sargam --version` and `sargam selftest`.
            *copy_metadata("sargam-desktop", recursive=True),
        ],
        # _cffi_backend: miniaudio's extension module asks for it.
        "hiddenimports": ["_cffi_backend", "logging.config", "sqlalchemy.dialects.sqlite", *keyrings],
        "excludes": list(UNUSED_MODULES),
    }


_FILES = (("resources", "resources"), ("LICENSE", "."), ("THIRD-PARTY.md", "."))


def _migrations(root: Path) -> list[tuple[str, str]]:
    """Return the steps of the store, which Alembic reads as files."""
    found = sorted(path for path in (root / _STEPS).rglob("*") if path.suffix in (".py", ".mako"))
    return [(str(path), str(path.parent.relative_to(root))) for path in found]


def _music_fonts() -> list[tuple[str, str]]:
    """Return what Verovio reads: the font that it draws with, the one that stands in, and widths of letters.

    The library itself (LGPL) lies beside the program and can be replaced.
    """
    kinds = ["data/*.xml", "data/Leipzig/*", "data/Bravura/*", "data/text/*"]
    return list(collect_data_files("verovio", includes=kinds))
