"""What is fuzzed: a reader, the faults that it may tell, and the examples that mutation begins with.

Each target takes any bytes. It may raise what its reader says (a `SargamError`, a sentence for the
learner); anything else is a crash. Some bytes are a recipe, so that mutation reaches what lies behind
a checksum: the first byte says how the rest is wrapped.
"""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from sargam_desktop.adapters.audio.soundfont_file import look_into_soundfont
from sargam_desktop.adapters.importers.lesson_file import Module, read_lesson_at
from sargam_desktop.adapters.importers.lesson_steps import read_steps
from sargam_desktop.adapters.importers.session_form import read_session_form
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.adapters.midi.messages import MessageCounts, MessageNormaliser
from sargam_desktop.adapters.store.keeping import StoreKeeping
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent

ROOT: Final = Path(__file__).parents[2]
_SONGS: Final = ROOT / "resources" / "songs"
_MODULES: Final = ROOT / "resources" / "modules"
_GOLDEN: Final = ROOT / "tests" / "golden"
_FEW: Final = 12
_MOST_SEED_BYTES: Final = 20_000
_STATUS: Final = 0x80
#: The names of the parts of a backup.
_MANIFEST: Final = "backup.json"
_DATABASE: Final = "sargam.db"

Take = Callable[[bytes], None]


class Target(NamedTuple):
    """One thing to fuzz.

    Attributes:
        name: What to ask for it by.
        lend: Lends the function that takes the bytes, with the folder that it needs.
        seeds: Examples.
        most_bytes: Longer inputs are not tried.
    """

    name: str
    lend: Callable[[Path], Take]
    seeds: Callable[[], Iterator[bytes]]
    most_bytes: int = _MOST_SEED_BYTES


# ---- MIDI messages


def _take_messages(data: bytes) -> None:
    """Feed bytes as a driver would hand them over, and let go: no key may stay down."""
    down: set[tuple[int, int]] = set()

    def deliver(event: PlayedEvent) -> None:
        if isinstance(event, NoteOn):
            down.add((event.channel, event.pitch))
        elif isinstance(event, NoteOff):
            down.discard((event.channel, event.pitch))

    normaliser = MessageNormaliser("fuzz", deliver, MessageCounts())
    for at_us, message in enumerate(_split_messages(data)):
        normaliser.feed(message, at_us)
    normaliser.release_all(len(data))
    if down:
        raise AssertionError(f"stuck keys: {sorted(down)}")


def _split_messages(data: bytes) -> Iterator[list[int]]:
    message: list[int] = []
    for byte in data:
        if byte >= _STATUS and message:
            yield message
            message = []
        message.append(byte)
    yield message


def _message_seeds() -> Iterator[bytes]:
    yield bytes([0x90, 60, 80, 0x80, 60, 0, 0xB0, 64, 127, 0xB0, 64, 0, 0xB0, 123, 0])
    yield bytes([0x9F, 21, 1, 0x9F, 21, 0, 0xF8, 0xFE, 0xE0, 0, 64, 0xC0, 5, 0xF0, 1, 2, 0xF7])


# ---- scores


def _score(name: str) -> Callable[[Path], Take]:
    def lend(_folder: Path) -> Take:
        reader = SongFileReader()

        def take(data: bytes) -> None:
            with suppress(SargamError):
                reader.examine(name, data)

        return take

    return lend


def _lend_archive(_folder: Path) -> Take:
    take_score = _score("fuzz.mxl")(_folder)

    def take(data: bytes) -> None:
        take_score(_archive_of(data))

    return take


def _archive_of(data: bytes) -> bytes:
    """Return the archive that a recipe describes: 0 as it is, 1 a score in it, 2 its table of contents."""
    kind, rest = data[:1], data[1:]
    if kind == b"\0":
        return rest
    container = b'<container><rootfiles><rootfile full-path="score.xml"/></rootfiles></container>'
    parts = {"META-INF/container.xml": container, "score.xml": rest}
    if kind == b"\2":
        parts = {"META-INF/container.xml": rest, "score.xml": b"<score-partwise/>"}
    return _zip(parts)


def _zip(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _musicxml_seeds() -> Iterator[bytes]:
    small = sorted(_SONGS.glob("*.musicxml"), key=lambda path: path.stat().st_size)
    yield from (path.read_bytes()[:_MOST_SEED_BYTES] for path in small[:_FEW])


def _archive_seeds() -> Iterator[bytes]:
    for score in _musicxml_seeds():
        yield b"\0" + _archive_of(b"\1" + score)
        yield b"\1" + score
    yield b"\2" + b'<container><rootfiles><rootfile full-path="score.xml"/></rootfiles></container>'


def _midi_seeds() -> Iterator[bytes]:
    from sargam_desktop.adapters.exporters.score_midi import midi_of_song

    for path in sorted(_SONGS.glob("*.musicxml"))[:_FEW]:
        yield midi_of_song(SongFileReader().read(str(path)))
    yield b"MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\0\0\0\x0c\0\x90<@\x83`\x80<\0\0\xff/\0"


def _sargam_seeds() -> Iterator[bytes]:
    from sargam_desktop.domain.sargam.sargam_text import write_sargam_text
    from sargam_desktop.domain.sargam.swara_script import SwaraScript

    for path in sorted(_SONGS.glob("*.musicxml"))[:_FEW]:
        song = SongFileReader().read(str(path))
        yield from (write_sargam_text(song, script).encode() for script in SwaraScript)


# ---- lessons


def _lend_lesson(folder: Path) -> Take:
    module = Module("fuzz", "Fuzz", 1, "")
    path = folder / "01-lesson.md"

    def take(data: bytes) -> None:
        path.write_bytes(data)
        with suppress(SargamError):
            read_lesson_at(path, module)
        with suppress(SargamError):
            read_steps("lesson", data.decode("utf-8", "replace"))

    return take


def _lesson_seeds() -> Iterator[bytes]:
    yield from (path.read_bytes() for path in sorted(_MODULES.glob("*/0[1-3]*.md"))[:_FEW])


# ---- files of the program's own


def _file_target(name: str, read: Callable[[Path], Any]) -> Callable[[Path], Take]:
    def lend(folder: Path) -> Take:
        path = folder / name

        def take(data: bytes) -> None:
            path.write_bytes(data)
            with suppress(SargamError):
                read(path)

        return take

    return lend


def _session_seeds() -> Iterator[bytes]:
    yield from (path.read_bytes()[:_MOST_SEED_BYTES] for path in sorted(_GOLDEN.glob("*.session.json")))


def _settings_seeds() -> Iterator[bytes]:
    with _scratch() as folder:
        file = SettingsFile(folder)
        file.save(file.load())
        yield file.path.read_bytes()


def _lend_backup(folder: Path) -> Take:
    store = folder / "store"
    store.mkdir()
    keeping = StoreKeeping(store, store / "settings.json")
    whole = folder / "whole.zip"
    keeping.back_up(str(whole))
    with zipfile.ZipFile(whole) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    path = folder / "fuzz.sargam-backup"

    def take(data: bytes) -> None:
        path.write_bytes(_backup_of(data, parts))
        with suppress(SargamError):
            keeping.preview(str(path))

    return take


def _backup_of(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Return the file that a recipe describes.

    0: as it is. 1: the rest is the manifest. 2: the rest lies over the database, whose checksum is right.
    3: the rest is the database.
    """
    kind, rest = data[:1], data[1:]
    if kind == b"\1":
        return _zip({**parts, _MANIFEST: rest})
    if kind not in (b"\2", b"\3"):
        return rest
    changed = rest if kind == b"\3" else _laid_over(parts[_DATABASE], rest)
    says = json.loads(parts[_MANIFEST])
    says["parts"][_DATABASE].update(size=len(changed), sha256=hashlib.sha256(changed).hexdigest())
    return _zip({**parts, _MANIFEST: json.dumps(says).encode(), _DATABASE: changed})


def _laid_over(database: bytes, patch: bytes) -> bytes:
    """Return `database` with bytes changed: two for the place, one for the value, and again."""
    changed = bytearray(database)
    for index in range(0, len(patch) - 2, 3):
        place = int.from_bytes(patch[index : index + 2]) * 7 % len(changed)
        changed[place] = patch[index + 2]
    return bytes(changed)


def _backup_seeds() -> Iterator[bytes]:
    with _scratch() as folder:
        keeping = StoreKeeping(folder, folder / "settings.json")
        keeping.back_up(str(folder / "whole.zip"))
        with zipfile.ZipFile(folder / "whole.zip") as archive:
            yield b"\1" + archive.read(_MANIFEST)
    yield b"\2\0\0\1\1\1\1"
    yield b"\3SQLite format 3\0"
    yield b"\0PK\3\4"


@contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _soundfont_seeds() -> Iterator[bytes]:
    yield b"RIFF\x20\0\0\0sfbkLIST\4\0\0\0INFOLIST\4\0\0\0sdtaLIST\4\0\0\0pdta"


TARGETS: Final = (
    Target("midi-messages", lambda _folder: _take_messages, _message_seeds, 4_096),
    Target("midi-file", _score("fuzz.mid"), _midi_seeds),
    Target("musicxml", _score("fuzz.musicxml"), _musicxml_seeds),
    Target("mxl", _lend_archive, _archive_seeds),
    Target("sargam-text", _score("fuzz.sargam"), _sargam_seeds),
    Target("lesson", _lend_lesson, _lesson_seeds),
    Target("session", _file_target("fuzz.json", read_session_form), _session_seeds),
    Target("backup", _lend_backup, _backup_seeds),
    Target(
        "settings",
        _file_target("settings.json", lambda path: SettingsFile(path.parent).load()),
        _settings_seeds,
    ),
    Target("soundfont", _file_target("fuzz.sf2", look_into_soundfont), _soundfont_seeds),
)
