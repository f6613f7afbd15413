"""Finds the Debian packages that hold the libraries which the bundle leaves to the system.

    python .ci/packaging/system_packages.py dist/sargam

Every ELF file of the bundle is asked (dpkg-shlibdeps), with the versions of symbols that it needs.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_ELF: Final = b"\x7fELF"
#: Plugins of Qt that are only loaded on a desktop which has their libraries.
_OPTIONAL: Final = re.compile(r"libqgtk3\.so|libcupsprintersupport\.so")
_SOURCE: Final = "Source: sargam\n\nPackage: sargam\nArchitecture: any\n"


def find_packages(bundle: Path) -> tuple[list[str], list[str]]:
    """Return the packages that are needed, and those that only some desktops need, each with its version."""
    binaries = sorted(_elf_files(bundle))
    folders = sorted({path.parent for path in binaries})
    needed = [path for path in binaries if not _OPTIONAL.match(path.name)]
    optional = [path for path in binaries if _OPTIONAL.match(path.name)]
    depends = _ask(needed, folders)
    names = {_name(package) for package in depends}
    return depends, [package for package in _ask(optional, folders) if _name(package) not in names]


def _name(package: str) -> str:
    return package.partition(" ")[0]


def _elf_files(bundle: Path) -> Iterator[Path]:
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path.resolve()


def _ask(binaries: Sequence[Path], folders: Sequence[Path]) -> list[str]:
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text(_SOURCE, encoding="utf-8")
        asked = subprocess.run(
            [
                "dpkg-shlibdeps",
                "-O",
                "--ignore-missing-info",
                *(f"-l{folder}" for folder in folders),
                *(f"-e{path}" for path in binaries),
            ],
            cwd=work,
            capture_output=True,
            text=True,
            check=False,
        )
    if asked.returncode:
        errors = [line for line in asked.stderr.splitlines() if "error" in line]
        raise SystemExit("\n".join(errors))
    _, _, listed = asked.stdout.partition("shlibs:Depends=")
    return sorted(package.strip() for package in listed.strip().split(",") if package.strip())


if __name__ == "__main__":
    for title, packages in zip(("needed", "optional"), find_packages(Path(sys.argv[1])), strict=True):
        print(f"{title}: {', '.join(packages)}")
