"""Adapters: the score in a compressed MusicXML file (.mxl).

Nothing is unpacked to disk: names of the archive are only looked up in it, and each entry is
read within a limit, whatever size it claims. Source: MusicXML 4.0, Compressed .MXL Files.
"""

from __future__ import annotations

import io
import re
import struct
import zlib
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, FileContent, check_size, damaged
from sargam_desktop.adapters.importers.musicxml_parser import EXPORT_AGAIN, parse_xml
from sargam_desktop.adapters.importers.musicxml_tree import MOST_BYTES
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_MOST_PACKED: Final = 16 * MEBIBYTE
_MOST_DIRECTORY: Final = MEBIBYTE
_MOST_CONTAINER: Final = MEBIBYTE // 16
_SIGNATURE: Final = b"PK\x03\x04"
_CONTAINER: Final = "META-INF/container.xml"
#: End of the directory: signature, numbers of disks and entries, size of the directory.
_END: Final = struct.Struct("<4s4HL")
_END_SIGNATURE: Final = b"PK\x05\x06"
_END_REACH: Final = 22 + 0xFFFF
_METHODS: Final = frozenset({0, 8})
_IS_ENCRYPTED: Final = 1
_SCORE_NAME: Final = re.compile(r"(?!META-INF/)[^/]*\.(musicxml|xml)", re.IGNORECASE)


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin as a zip archive does."""
    return data.startswith(_SIGNATURE)


def open_archive(content: FileContent) -> FileContent:
    """Return the score in an archive; it keeps the archive's path.

    Raises:
        UnreadableFileError: It is too large, damaged, encrypted, or holds no score.
    """
    from zipfile import BadZipFile, ZipFile

    _check_directory(content)
    try:
        with ZipFile(io.BytesIO(content.data)) as archive:
            name = _score_name(content, archive)
            return FileContent(content.path, _read_entry(content, archive, name, MOST_BYTES))
    except (BadZipFile, zlib.error, EOFError) as error:
        raise damaged(content.name, "its archive is not whole") from error
    except (OSError, ValueError, NotImplementedError, RuntimeError, struct.error) as error:
        raise damaged(content.name, "its archive cannot be opened") from error


def _check_directory(content: FileContent) -> None:
    """Refuse an archive whose list of entries alone would fill the memory."""
    check_size(content.name, len(content.data), _MOST_PACKED)
    tail = content.data[-_END_REACH:]
    place = tail.rfind(_END_SIGNATURE)
    if place < 0 or len(tail) < place + _END.size:
        raise damaged(content.name, "its archive ends too early")
    if _END.unpack_from(tail, place)[-1] > _MOST_DIRECTORY:
        raise UnreadableFileError(f"{content.name} holds too many files for a score", EXPORT_AGAIN)


def _score_name(content: FileContent, archive: ZipFile) -> str:
    """Return the name of the score: the container tells it; without one it is the first score there is."""
    names = archive.namelist()
    if _CONTAINER not in names:
        found = next((name for name in names if _SCORE_NAME.fullmatch(name)), None)
        if found is None:
            raise UnreadableFileError(f"{content.name} is an archive without a score", "Choose another file")
        return found
    container = FileContent(content.path, _read_entry(content, archive, _CONTAINER, _MOST_CONTAINER))
    root, _ = parse_xml(container)
    paths = [file.get("full-path", "") for file in root.iterfind("rootfiles/rootfile")]
    found = next(iter(paths), "")
    if not found or _leads_outside(found) or found not in names:
        raise damaged(content.name, "its archive names no score that is in it")
    return found


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def _read_entry(content: FileContent, archive: ZipFile, name: str, most_bytes: int) -> bytes:
    """Read an entry, never more than `most_bytes`."""
    info = archive.getinfo(name)
    _check_entry(content, info, most_bytes)
    with archive.open(info) as entry:
        data = entry.read(most_bytes + 1)
    _check_unpacked(content.name, len(data), most_bytes)
    return data


def _check_entry(content: FileContent, info: ZipInfo, most_bytes: int) -> None:
    if info.flag_bits & _IS_ENCRYPTED:
        raise UnreadableFileError(f"{content.name} is protected by a password", EXPORT_AGAIN)
    if info.compress_type not in _METHODS:
        raise UnreadableFileError(f"{content.name} is packed in a way that is not read", EXPORT_AGAIN)
    _check_unpacked(content.name, info.file_size, most_bytes)


def _check_unpacked(name: str, size: int, most_bytes: int) -> None:
    if size > most_bytes:
        raise UnreadableFileError(f"{name} unpacks to more than any score needs", EXPORT_AGAIN)
