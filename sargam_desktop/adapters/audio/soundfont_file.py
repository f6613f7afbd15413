"""Adapters, audio: a soundfont as a file (SF2, SF3), read with suspicion: it comes from anywhere.

Only headers are held; samples are read when they are asked for, each within limits. Nothing is
mapped into memory, so that a file that shrinks meanwhile is an error and not a crash.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray

from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.soundfont import SoundfontContents, SoundfontPreset

Waveform = NDArray[np.float32]

#: A soundfont of more than this is refused.
LARGEST_BYTES: Final = 4_000_000_000
#: All headers of the largest soundfonts together take a few megabytes.
_LARGEST_HEADERS: Final = 64_000_000
_LONGEST_SAMPLE: Final = 48_000 * 60
_LARGEST_COMPRESSED: Final = 8_000_000
_COMPRESSED: Final = 0x10
_FROM_ROM: Final = 0x8000
_LOWEST_RATE: Final = 4_000
_HIGHEST_RATE: Final = 192_000
_CHUNK: Final = struct.Struct("<4sI")
_FULL_SCALE: Final = 32_768
_MOST_BANKS: Final = 129
_MOST_PROGRAMS: Final = 128
#: A soundfont has some thirty parts; one that has millions is not worth its time.
_MOST_PARTS: Final = 1000

_RECORDS: Final = {
    b"phdr": np.dtype(
        [("name", "S20"), ("program", "<u2"), ("bank", "<u2"), ("bag", "<u2"), ("rest", "S12")]
    ),
    b"inst": np.dtype([("name", "S20"), ("bag", "<u2")]),
    b"pbag": np.dtype([("generator", "<u2"), ("modulator", "<u2")]),
    b"ibag": np.dtype([("generator", "<u2"), ("modulator", "<u2")]),
    b"pgen": np.dtype([("kind", "<u2"), ("amount", "<i2")]),
    b"igen": np.dtype([("kind", "<u2"), ("amount", "<i2")]),
    b"shdr": np.dtype(
        [
            ("name", "S20"),
            ("start", "<u4"),
            ("end", "<u4"),
            ("loop_start", "<u4"),
            ("loop_end", "<u4"),
            ("rate", "<u4"),
            ("pitch", "u1"),
            ("correction", "i1"),
            ("link", "<u2"),
            ("kind", "<u2"),
        ]
    ),
}
_NAMES: Final = frozenset({b"LIST", b"smpl", b"sm24", b"pmod", b"imod", *_RECORDS})


class SoundfontFile:
    """The headers of a soundfont, and its samples on demand. Thread: any, one at a time.

    Args:
        path: The file.

    Attributes:
        contents: Its name and sounds.

    Raises:
        UnreadableFileError: It is not there, is no soundfont, is damaged or too large.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tables: dict[bytes, NDArray[Any]] = {}
        self._name = ""
        self._samples_at = self._samples_bytes = 0
        _read_with_suspicion(path, self._read_headers)
        self.contents = SoundfontContents(self._name, self._find_presets())

    def table(self, name: bytes) -> NDArray[Any]:
        """Return the records of one kind, the closing one among them."""
        return self._tables[name]

    def preset_index(self, preset: SoundfontPreset) -> int:
        """Return where a sound stands among the records of sounds."""
        headers = self._tables[b"phdr"][:-1]
        same = (headers["bank"] == preset.bank) & (headers["program"] == preset.program)
        return int(np.flatnonzero(same)[0])

    def read_sample(self, index: int) -> Waveform:
        """Return the frames of one sample, -1 to 1; empty where it has none.

        Raises:
            UnreadableFileError: The sample lies outside the file, is damaged or far too long.
        """
        header = self._tables[b"shdr"][index]
        sample: Waveform = _read_with_suspicion(self._path, lambda file: self._decode(file, header))
        return sample

    def _read_headers(self, file: IO[bytes]) -> None:
        size = file.seek(0, 2)
        file.seek(0)
        kind, length = _CHUNK.unpack(_exactly(file, _CHUNK.size))
        _require(kind == b"RIFF" and file.read(4) == b"sfbk", "it is another kind of file")
        _require(size <= LARGEST_BYTES, "it is too large")
        _require(length + _CHUNK.size <= size + 1, "it ends too early")
        for name, at, length in _chunks(file, file.tell(), size):
            if name == b"LIST":
                file.seek(at)
                self._read_list(file, file.read(4), at + 4, at + length)
        missing = [name.decode() for name in _RECORDS if len(self._tables.get(name, ())) == 0]
        _require(not missing, f"its part {missing[:1]} is missing")

    def _read_list(self, file: IO[bytes], kind: bytes, at: int, end: int) -> None:
        for name, start, length in _chunks(file, at, end):
            if kind == b"pdta" and name in _RECORDS:
                _require(length <= _LARGEST_HEADERS, "it is too large")
                file.seek(start)
                record = _RECORDS[name]
                content = _exactly(file, length - length % record.itemsize)
                self._tables[name] = np.frombuffer(content, record)
            elif kind == b"sdta" and name == b"smpl":
                self._samples_at, self._samples_bytes = start, length
            elif kind == b"INFO" and name == b"INAM":
                file.seek(start)
                self._name = _text(file.read(min(length, 256)))

    def _find_presets(self) -> tuple[SoundfontPreset, ...]:
        headers = self._tables[b"phdr"][:-1]
        found = {
            (int(header["bank"]), int(header["program"])): _text(bytes(header["name"]))
            for header in headers[::-1]
            if header["bank"] < _MOST_BANKS and header["program"] < _MOST_PROGRAMS
        }
        if not found:
            raise _unreadable(self._path, "it has no sounds")
        return tuple(SoundfontPreset(*place, found[place]) for place in sorted(found))

    def _decode(self, file: IO[bytes], header: Any) -> Waveform:  # noqa: ANN401 - a record
        is_compressed = bool(header["kind"] & _COMPRESSED)
        unit = 1 if is_compressed else 2
        start, end = int(header["start"]) * unit, int(header["end"]) * unit
        _require(not header["kind"] & _FROM_ROM, "its samples are in another device")
        _require(start <= end <= self._samples_bytes, "a sample lies outside of it")
        _require(_LOWEST_RATE <= header["rate"] <= _HIGHEST_RATE, "a sample has no sensible rate")
        most = _LARGEST_COMPRESSED if is_compressed else 2 * _LONGEST_SAMPLE
        _require(end - start <= most, "a sample is too long")
        file.seek(self._samples_at + start)
        content = _exactly(file, end - start)
        if is_compressed:
            return _decode_vorbis(content, int(header["rate"]))
        return _full_scale(np.frombuffer(content, "<i2"))


def look_into_soundfont(path: Path) -> SoundfontContents:
    """Return what a soundfont offers. Thread: any but the GUI's.

    Raises:
        UnreadableFileError: It is not there, is no soundfont, is damaged or too large.
    """
    return SoundfontFile(path).contents


def _decode_vorbis(content: bytes, rate: int) -> Waveform:
    """Return one channel; what unpacks to more than the longest sample is refused on the way."""
    import miniaudio

    parts, length = [], 0
    try:
        for part in miniaudio.stream_memory(content, miniaudio.SampleFormat.SIGNED16, 1, rate, 48_000):
            parts.append(np.frombuffer(part, np.int16))
            length += len(parts[-1])
            _require(length <= _LONGEST_SAMPLE, "a sample is too long")
    except miniaudio.MiniaudioError as error:
        raise ValueError("a sample is damaged") from error
    _require(length > 0, "a sample is damaged")
    return _full_scale(np.concatenate(parts))


def _full_scale(samples: NDArray[np.int16]) -> Waveform:
    return np.multiply(samples, 1 / _FULL_SCALE, dtype=np.float32)


def _chunks(file: IO[bytes], at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, place and length of each part; one that is cut off is an error."""
    count = 0
    while at + _CHUNK.size <= end:
        count += 1
        _require(count <= _MOST_PARTS, "it has too many parts")
        file.seek(at)
        name, length = _CHUNK.unpack(_exactly(file, _CHUNK.size))
        _require(at + _CHUNK.size + length <= end, "it ends too early")
        yield name, at + _CHUNK.size, length
        at += _CHUNK.size + length
        if length % 2 and not _is_name_at(file, at):
            at += 1


def _is_name_at(file: IO[bytes], at: int) -> bool:
    """Tell whether a part begins here: writers of SF3 leave out the byte after an odd length."""
    file.seek(at)
    return file.read(4) in _NAMES


def _exactly(file: IO[bytes], length: int) -> bytes:
    content = file.read(length)
    _require(len(content) == length, "it ends too early")
    return content


def _require(is_so: bool, why_not: str) -> None:  # noqa: FBT001 - a condition, like assert's
    if not is_so:
        raise ValueError(why_not)


def _text(content: bytes) -> str:
    text = content.split(b"\0")[0].decode("latin-1")
    return "".join(letter for letter in text if letter.isprintable()).strip()


def _read_with_suspicion(path: Path, read: Callable[[IO[bytes]], Any]) -> Any:  # noqa: ANN401 - what is read
    try:
        with path.open("rb") as file:
            return read(file)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise _unreadable(path, str(error)) from error


def _unreadable(path: Path, why: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"{path.name} cannot be used as a soundfont ({why})", "Choose another file, SF2 or SF3"
    )
