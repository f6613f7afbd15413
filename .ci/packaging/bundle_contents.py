"""What belongs into the bundle, and what is left to the system that it runs on.

On Linux the libraries of the desktop (X11, Wayland, ALSA, fonts, GTK, the C++ runtime) have to fit the
machine's drivers and configuration, so they are the machine's own; `system_packages.py` names the Debian
packages that hold them. What Python itself is linked with comes along, in the versions that it was built for.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from other_parts import OTHER_PARTS

Entry = tuple[str, str, str]

#: Libraries of the build machine with which Python's own modules are linked. They come along, but not in
#: Debian's package: there Debian's own are used, with their security updates.
DEBIANS_OWN: Final = re.compile(r"lib(ssl|crypto|ffi|sqlite3|bz2|lzma|expat|uuid|z)\.so")
_PYTHON: Final = re.compile(r"libpython3")
_SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
#: Qt's parts for machines without a desktop, for web servers, and for pictures that nobody opens here.
_NEEDLESS_PARTS: Final = re.compile(
    r"PySide6/Qt/(plugins/(egldeviceintegrations|generic|networkinformation|tls|wayland-graphics-integration"
    r"|xcbglintegrations)"
    r"|plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|plugins/imageformats/libq(gif|icns|tga|tiff|wbmp|webp)\."
    r"|lib/libQt6(EglFS|EglFs|Network|Test)"
    r"|translations/(?!qtbase_(en|hi)\.qm))"
    # pip's own notes on this machine
    r"|[^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$"
)
#: pyqtgraph asks for them, and does without.
UNUSED_MODULES: Final = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
    "curses",
    "readline",
    "setuptools",
    "tkinter",
    "unittest",
)


def select(entries: Iterable[Entry]) -> list[Entry]:
    """Return those of PyInstaller's entries (name, source, kind) that belong into the bundle, sorted."""
    kept = [entry for entry in entries if not _is_needless(*entry)]
    there = {name for name, _, kind in kept if kind != "SYMLINK"}
    return sorted(entry for entry in kept if entry[2] != "SYMLINK" or _target(*entry[:2]) in there)


def _is_needless(name: str, source: str, kind: str) -> bool:
    if _NEEDLESS_PARTS.match(name.replace("\\", "/")):
        return True
    is_of_system = sys.platform == "linux" and kind == "BINARY" and source.startswith(_SYSTEM_FOLDERS)
    is_brought = DEBIANS_OWN.match(Path(name).name) or _PYTHON.match(Path(name).name)
    return is_of_system and not is_brought


def _target(name: str, source: str) -> str:
    """Return what a link inside the bundle points to; its source is relative to its folder."""
    return (Path(name).parent / source).as_posix()


def strip_interpreter(folder: Path) -> None:
    """Take the symbols for debuggers out of Python's own libraries; others may not bear it.

    Args:
        folder: The bundle's folder of libraries.
    """
    if sys.platform == "linux":
        for library in sorted(_interpreter_libraries(folder)):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _interpreter_libraries(folder: Path) -> Iterator[Path]:
    yield from folder.glob("libpython3*.so*")
    yield from folder.glob("python3*/lib-dynload/*.so")


def require_known(folder: Path) -> None:
    """Stop the build where a library has come in that THIRD-PARTY.md does not name.

    Extension modules of Python packages are named there with their package.
    """
    known = re.compile("|".join(part.libraries for part in OTHER_PARTS if part.libraries))
    libraries = [path.name for path in sorted(folder.rglob("lib*.so*")) if "verovio" not in path.parts]
    strange = [name for name in libraries if not known.match(name)]
    if sys.platform == "linux" and strange:
        raise SystemExit(f"name the licence of {', '.join(strange)} in .ci/packaging/other_parts.py")
