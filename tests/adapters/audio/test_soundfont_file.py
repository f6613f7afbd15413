"""What comes from anywhere: read where it is whole, refused in one sentence where it is not."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
import pytest

from sargam_desktop.adapters.audio.soundfont_file import SoundfontFile, look_into_soundfont
from sargam_desktop.adapters.audio.soundfont_zones import regions_of
from sargam_desktop.domain.errors import UnreadableFileError
from tests.fakes.soundfont import FakeZone, sine, soundfont_bytes

WHOLE = soundfont_bytes()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path = tmp_path / "mine.sf2"
        path.write_bytes(content)
        return path

    return write


def test_name_and_sounds_are_told_in_order_and_the_first_piano_is_found(
    write: Callable[[bytes], Path],
) -> None:
    sounds = [("Kit", 128, 0), ("Organ", 0, 19), ("Bright Piano", 0, 1)]
    contents = look_into_soundfont(write(soundfont_bytes(presets=sounds)))
    assert contents.name == "Tests' own"
    assert [preset.name for preset in contents.presets] == ["Bright Piano", "Organ", "Kit"]
    assert contents.find(None).name == "Bright Piano"
    assert contents.find(19).name == "Organ"
    assert contents.find(77).name == "Bright Piano"


def test_a_sample_comes_out_as_it_went_in(write: Callable[[bytes], Path]) -> None:
    sample = SoundfontFile(write(WHOLE)).read_sample(0)
    assert np.abs(sample * 32_768 - sine()).max() < 1


def test_keys_and_velocities_of_zones_are_kept(write: Callable[[bytes], Path]) -> None:
    zones = (FakeZone((0, 59), (0, 80)), FakeZone((60, 127), (81, 127), {51: -2}))
    file = SoundfontFile(write(soundfont_bytes(zones)))
    low, high = regions_of(file, file.contents.presets[0])
    assert (low.keys, low.velocities) == (range(60), range(81))
    assert (high.keys, high.velocities) == (range(60, 128), range(81, 128))
    assert high.cents_from_own_pitch(69) == -200


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "ends too early"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "another kind of file"),
        (b"%PDF-1.7 and so on, for a while", "another kind of file"),
        (WHOLE[: len(WHOLE) // 2], "ends too early"),
        (WHOLE[:-4], "ends too early"),
        (WHOLE.replace(b"shdr", b"xxxx"), "missing"),
        (WHOLE.replace(b"phdr" + struct.pack("<I", 76), b"phdr" + struct.pack("<I", 2**32 - 1)), "too"),
    ],
)
def test_what_is_no_whole_soundfont_is_refused_in_one_sentence(
    write: Callable[[bytes], Path], content: bytes, why: str
) -> None:
    with pytest.raises(UnreadableFileError, match=why) as refused:
        look_into_soundfont(write(content))
    assert "mine.sf2" in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"none\.sf2"):
        look_into_soundfont(tmp_path / "none.sf2")


def test_an_absurdly_large_file_is_refused_without_being_read(write: Callable[[bytes], Path]) -> None:
    path = write(WHOLE)
    os.truncate(path, 5_000_000_000)  # a hole: it takes no room on the disk
    with pytest.raises(UnreadableFileError, match="too large"):
        look_into_soundfont(path)


def test_a_file_of_countless_parts_is_refused(write: Callable[[bytes], Path]) -> None:
    parts = (b"junk" + bytes(4)) * 2000
    many = b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"sfbk" + parts
    with pytest.raises(UnreadableFileError, match="too many parts"):
        look_into_soundfont(write(many))


def test_zones_that_would_take_for_ever_are_refused(write: Callable[[bytes], Path]) -> None:
    many = write(soundfont_bytes([FakeZone(sample=99)] * 5000))
    file = SoundfontFile(many)
    with pytest.raises(ValueError, match="too many zones"):
        regions_of(file, file.contents.find(None))


def test_a_sample_outside_of_the_file_is_refused(write: Callable[[bytes], Path]) -> None:
    header = struct.pack("<20sI", b"A4", 0)
    beyond = WHOLE.replace(header, struct.pack("<20sI", b"A4", 2**31))
    assert beyond != WHOLE
    with pytest.raises(UnreadableFileError, match="outside"):
        SoundfontFile(write(beyond)).read_sample(0)


@pytest.mark.parametrize("frames", [0, 200])
def test_a_compressed_sample_that_is_none_is_refused_in_words(
    write: Callable[[bytes], Path], frames: int
) -> None:
    damaged = bytearray(WHOLE)
    header = damaged.index(b"shdr") + 8
    struct.pack_into("<II", damaged, header + 20, 0, frames)
    struct.pack_into("<H", damaged, header + 44, 0x10)
    with pytest.raises(UnreadableFileError, match="a sample is damaged"):
        SoundfontFile(write(bytes(damaged))).read_sample(0)


def test_damage_anywhere_is_read_or_refused_but_never_a_fault(write: Callable[[bytes], Path]) -> None:
    random = Random(3)
    headers = WHOLE.index(b"pdta")
    for _ in range(300):
        damaged = bytearray(WHOLE)
        for _ in range(8):
            damaged[random.choice((random.randrange(60), random.randrange(headers, len(WHOLE))))] = (
                random.randrange(256)
            )
        try:
            file = SoundfontFile(write(bytes(damaged)))
            for region in regions_of(file, file.contents.find(None)):
                file.read_sample(region.sample)
        except (UnreadableFileError, ValueError):
            continue
