"""Writes THIRD-PARTY.md: every part of the bundle that is not ours, with its licence.

    python .ci/packaging/third_party.py            writes it (`make licences`)
    python .ci/packaging/third_party.py --check    exit code 1 where it is not current (`make check`)

The Python packages are those of requirements.lock, for all systems; their licences are what their own
metadata say. What else the bundle holds stands in `other_parts.py`, and `make build` looks whether a library
is missing there (`bundle_contents.py`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Final, NamedTuple

from other_parts import OTHER_PARTS

_ROOT: Final = Path(__file__).parents[2]
_FILE: Final = _ROOT / "THIRD-PARTY.md"
_LOCK: Final = _ROOT / "requirements.lock"
_PINNED: Final = re.compile(r"([a-z0-9-]+)==([^ ;\\]+)")
_VIA: Final = re.compile(r"# (?:via |  )(\S.*)")
_PROGRAM: Final = "sargam-desktop (pyproject.toml)"
#: Packages of other systems, which cannot be asked here: their licence and home.
_ELSEWHERE: Final = {
    "pywin32-ctypes": ("BSD-3-Clause", "https://github.com/enthought/pywin32-ctypes"),
    "tzdata": ("Apache-2.0", "https://github.com/python/tzdata"),
    "backports-tarfile": ("MIT", "https://github.com/jaraco/backports.tarfile"),
    "importlib-metadata": ("Apache-2.0", "https://github.com/python/importlib_metadata"),
    "lazy-importer": ("Apache-2.0", ""),
    "zipp": ("MIT", "https://github.com/jaraco/zipp"),
}
#: Where a package says its licence in other words than SPDX's.
_SPDX: Final = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Python Software Foundation License": "PSF-2.0",
}
_HOMES: Final = ("homepage", "home", "source", "source code", "repository", "documentation")
_HEAD: Final = """\
# Parts of others

Sargam is free under the MIT licence (`LICENSE`). What it brings along keeps the licence of its authors. \
This page is written by `make licences`; the full texts lie in the program's folder, in \
`_internal/*.dist-info`.

Qt, PySide6, Verovio and psycopg are under the LGPL: they are libraries of their own in that folder, \
unchanged, and you may replace them with versions of yours. Their sources are at the addresses given.

## Python packages

| package | version | licence | home |
|---|---|---|---|
"""
_MIDDLE: Final = """
## Other parts

| part | where | licence | home |
|---|---|---|---|
"""


class _Pinned(NamedTuple):
    """A package of the lock: its name, its versions, and what asks for it."""

    name: str
    versions: list[str]
    asked_by: set[str]


def main(arguments: list[str]) -> int:
    """Write the page, or compare it; return the exit code."""
    page = write_page()
    if "--check" not in arguments:
        _FILE.write_text(page, encoding="utf-8")
        return 0
    if _FILE.exists() and _FILE.read_text(encoding="utf-8") == page:
        return 0
    print("THIRD-PARTY.md is not current: run `make licences`", file=sys.stderr)
    return 1


def write_page() -> str:
    """Return the whole page."""
    packages = "".join(_row(pinned) for pinned in _bundled(_read_lock()))
    others = "".join(f"| {' | '.join(part[:4])} |\n" for part in OTHER_PARTS)
    return _HEAD + packages + _MIDDLE + others


def _read_lock() -> dict[str, _Pinned]:
    found: dict[str, _Pinned] = {}
    current = None
    for line in _LOCK.read_text(encoding="utf-8").splitlines():
        if match := _PINNED.match(line):
            current = found.setdefault(match[1], _Pinned(match[1], [], set()))
            current.versions.append(match[2])
        elif current is not None and (via := _VIA.search(line)):
            current.asked_by.add(via[1])
    return found


def _bundled(lock: dict[str, _Pinned]) -> Iterator[_Pinned]:
    """Return what the program needs, directly or not; the lock also holds what builds it."""
    for pinned in lock.values():
        if _is_asked(pinned, lock):
            yield pinned


def _is_asked(pinned: _Pinned, lock: dict[str, _Pinned]) -> bool:
    return _PROGRAM in pinned.asked_by or any(
        name in lock and _is_asked(lock[name], lock) for name in pinned.asked_by
    )


def _row(pinned: _Pinned) -> str:
    licence, home = _ELSEWHERE.get(pinned.name) or _ask(pinned.name)
    return f"| {pinned.name} | {', '.join(pinned.versions)} | {licence} | {home} |\n"


def _ask(name: str) -> tuple[str, str]:
    """Return licence and home of an installed package."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        raise SystemExit(f"{name} is not installed here: name its licence in {__file__}") from None
    return _licence(said), _home(said)


def _first(said: PackageMetadata, *fields: str) -> str:
    return next((found for field in fields for found in said.get_all(field, []) if found), "")


def _licence(said: PackageMetadata) -> str:
    stated = _first(said, "License-Expression", "License")
    if stated and "\n" not in stated and " ::" not in stated:
        return _SPDX.get(stated, stated).replace("PSFL", "PSF-2.0")
    classes = [
        line.split(" :: ")[-1] for line in said.get_all("Classifier", []) if line.startswith("License")
    ]
    return ", ".join(_SPDX.get(each, each) for each in classes) or "see its files"


def _home(said: PackageMetadata) -> str:
    addresses = [line.split(", ", 1) for line in said.get_all("Project-URL", [])]
    by_label = {label.lower(): address for label, address in addresses}
    found = [by_label[label] for label in _HOMES if label in by_label]
    return found[0] if found else _first(said, "Home-page")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
