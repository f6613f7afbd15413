"""Compares two bundles of the same commit: the same files with the same bytes, but for named exceptions.

python .ci/packaging/compare_bundles.py A B        exit code 1 where they differ otherwise
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import Final

#: Files that may differ, and why. None does on Linux; what Apple and Microsoft sign cannot be the same twice.
EXCEPTIONS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"_CodeSignature/"), "macOS signs each build with its time"),
)


def main(first: Path, second: Path) -> int:
    """Print what differs; return the exit code."""
    ours, theirs = _sums(first), _sums(second)
    differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    excused = [name for name in differing if _is_excused(name)]
    for name in differing:
        print("excepted:" if name in excused else "differs:", name)
    print(f"{len(ours)} files, {len(differing) - len(excused)} differ, {len(excused)} excepted by name")
    return int(len(differing) > len(excused))


def _is_excused(name: str) -> bool:
    return any(pattern.search(name) for pattern, _ in EXCEPTIONS)


def _sums(bundle: Path) -> dict[str, str]:
    """Return the hash of each file, the goal of each link, and who may run it, by its path."""
    return {str(path.relative_to(bundle)): _sum(path) for path in bundle.rglob("*") if not path.is_dir()}


def _sum(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    return f"{path.stat().st_mode & 0o111} {hashlib.sha256(path.read_bytes()).hexdigest()}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
