"""Adapters, audio: rendered soundfonts on disk, each made once by a process of its own.

Decoding a file that comes from anywhere, and seconds of work, both stay out of the process that sounds.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import threading
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Final

import numpy as np

from sargam_desktop.adapters.audio.own_program import NO_CONSOLE, own_program
from sargam_desktop.adapters.audio.soundfont_piano import (
    RenderedFont,
    RenderedKey,
    SoundfontPiano,
    render_soundfont,
)
from sargam_desktop.domain.errors import SargamError, UnreadableFileError
from sargam_desktop.domain.soundfont import SoundfontChoice

#: The first argument that makes the program the process that renders.
SOUNDFONT_PROCESS: Final = "soundfont-process"
#: The number changes with the way of rendering.
_VERSION: Final = 1
_KEPT: Final = 2
_PATIENCE_S: Final = 120.0
#: What the process ends with where it has said why; whatever else it writes is no sentence for a learner.
_REFUSED: Final = 3
#: The window and the sound come first.
_NICENESS: Final = 10
_RENDER_ERRORS: Final = (
    OSError,
    ValueError,
    KeyError,
    EOFError,
    IndexError,
    StopIteration,
    zipfile.BadZipFile,
)


def load_soundfont(choice: SoundfontChoice, cache_folder: Path) -> SoundfontPiano:
    """Return the chosen sound, rendered before or now, which takes seconds. Thread: any.

    Raises:
        UnreadableFileError: The soundfont cannot be used.
    """
    path = _place_of(choice, cache_folder)
    with suppress(*_RENDER_ERRORS):
        return SoundfontPiano(_read(path))
    _render_apart(choice, path)
    try:
        return SoundfontPiano(_read(path))
    except _RENDER_ERRORS as error:
        raise _unusable(choice) from error


def run_soundfont_process(arguments: list[str]) -> int:
    """Render a soundfont; ends at once when its standard input does.

    Args:
        arguments: The soundfont, the code of its sound or the empty text, the file to write.
    """
    threading.Thread(target=_end_with_input, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    path, code, out = arguments
    try:
        write_rendered(render_soundfont(SoundfontChoice(path, int(code) if code else None)), Path(out))
    except SargamError as error:
        sys.stderr.write(f"{error.what}\n")
        return _REFUSED
    except OSError as error:
        sys.stderr.write(f"The sound of {Path(path).name} cannot be kept ({error.strerror})\n")
        return _REFUSED
    return 0


def write_rendered(font: RenderedFont, path: Path) -> None:
    """Keep a rendered sound, in one step; older ones go.

    Raises:
        OSError: The folder is read-only or full.
    """
    arrays: dict[str, np.ndarray] = {"bands": np.array(font.bands)}
    rows = [
        (key, band, each)
        for key, bands in font.keys.items()
        for band, together in enumerate(bands)
        for each in together
    ]
    numbers: dict[int, int] = {}
    for _, _, each in rows:
        number = numbers.setdefault(id(each), len(numbers))
        arrays[f"samples{number}"] = each.samples
    arrays["layers"] = np.array(
        [(key, band, numbers[id(each)], each.peak, each.bus, each.damper_s) for key, band, each in rows]
    )
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="soundfont", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    _forget_older(path.parent)


def _read(path: Path) -> RenderedFont:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
        bands = [int(limit) for limit in stored["bands"]]
        rows = stored["layers"].tolist()
        samples = {number: stored[f"samples{number}"] for number in {int(row[2]) for row in rows}}
    if any(each.dtype != np.int16 or each.ndim != 1 or not len(each) for each in samples.values()):
        raise ValueError("no samples")
    keys: dict[int, list[list[RenderedKey]]] = {}
    for key, band, number, peak, bus, damper_s in rows:
        together = keys.setdefault(int(key), [[] for _ in bands])[int(band)]
        together.append(RenderedKey(samples[int(number)], peak, int(bus), damper_s))
    return RenderedFont(bands, keys)


def _render_apart(choice: SoundfontChoice, out: Path) -> None:
    code = "" if choice.code is None else str(choice.code)
    command = [*own_program(), SOUNDFONT_PROCESS, choice.path, code, str(out)]
    with subprocess.Popen(  # noqa: S603 - the program itself
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        creationflags=NO_CONSOLE,
    ) as process:
        # Its standard input stays open: it ends itself when that does, as when the program is killed.
        patience = threading.Timer(_PATIENCE_S, process.kill)
        patience.start()
        told = "" if process.stderr is None else process.stderr.read()
        process.wait()
        patience.cancel()
    if process.returncode:
        raise _unusable(choice, told.strip() if process.returncode == _REFUSED else "")


def _unusable(choice: SoundfontChoice, what: str = "") -> UnreadableFileError:
    what = what or f"The soundfont {Path(choice.path).name} cannot be used"
    return UnreadableFileError(what, "Choose another one in Settings")


def _place_of(choice: SoundfontChoice, cache_folder: Path) -> Path:
    """Return where the rendered sound is kept: another place when the file has changed."""
    try:
        state = Path(choice.path).stat()
    except (OSError, ValueError) as error:
        raise UnreadableFileError(
            f"The soundfont {Path(choice.path).name} is not there any more", "Choose another one in Settings"
        ) from error
    told = f"{_VERSION}|{choice.path}|{choice.code}|{state.st_size}|{state.st_mtime_ns}"
    return cache_folder / f"soundfont-{hashlib.sha256(told.encode()).hexdigest()[:16]}.npz"


def _forget_older(folder: Path) -> None:
    with suppress(OSError):
        files = sorted(folder.glob("soundfont-*.npz"), key=lambda path: path.stat().st_mtime_ns)
        for path in files[:-_KEPT]:
            path.unlink()


def _end_with_input() -> None:
    while os.read(sys.stdin.fileno(), 1024):  # not through a buffer, whose lock would be held at the end
        pass
    os._exit(1)
