"""Adapters, system: the folders where the learner's data, settings and log live, and what is shipped."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

DATA_DIR_VARIABLE: Final = "SARGAM_DATA_DIR"
_APP_NAME: Final = "sargam"
_OWNER_ONLY: Final = 0o700


class Folders(NamedTuple):
    """Existing folders, writable by the learner.

    Attributes:
        data: The database and its backups.
        config: The settings.
        cache: What can be made again.
        log: The log.
    """

    data: Path
    config: Path
    cache: Path
    log: Path


def resources_folder() -> Path:
    """Return the folder of shipped songs, lessons and icons: in a bundle, a wheel or a checkout."""
    package = Path(__file__).parents[2]
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle)] if bundle else [package.parent, package]
    return next((p / "resources" for p in places if (p / "resources" / "songs").is_dir()), places[0])


def prepare_folders(data_dir: Path | None = None, environment: Mapping[str, str] = os.environ) -> Folders:
    """Find the folders and create those that are missing, for their owner only.

    Args:
        data_dir: Keep everything in here instead of the system's usual places.
        environment: `SARGAM_DATA_DIR` in it does the same where `data_dir` is None.

    Raises:
        StoreError: A folder cannot be created or written.
    """
    folders = _find_folders(data_dir, environment)
    for folder in folders:
        _prepare(folder)
    return folders


def _find_folders(data_dir: Path | None, environment: Mapping[str, str]) -> Folders:
    chosen = data_dir or environment.get(DATA_DIR_VARIABLE)
    if chosen:
        root = Path(os.path.abspath(Path(chosen).expanduser()))  # noqa: PTH100 (symbolic links stay as chosen)
        return Folders(data=root, config=root, cache=root / "cache", log=root / "log")
    from platformdirs import PlatformDirs

    usual = PlatformDirs(_APP_NAME, appauthor=False)
    return Folders(usual.user_data_path, usual.user_config_path, usual.user_cache_path, usual.user_log_path)


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be created ({error.strerror})",
            "Choose another data folder with --data-dir",
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(
            f"The folder {folder} is read-only",
            "Make it writable, or choose another data folder with --data-dir",
        )
