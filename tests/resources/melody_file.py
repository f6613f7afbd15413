"""Reads the tunes of ``tests/resources/melodies``: each was written down twice, apart from its arrangement.

A file names its tonic and mode, and ``left`` where the left hand has the tune. Then it gives the tune in two
ways that share nothing but the bars.
``sung`` counts degrees of the scale: ``5,:.5`` is the fifth below the tonic for half a beat, ``#4'`` the
raised fourth an octave up, ``0:2`` two beats of rest; a beat is a quarter note, and one beat needs no number.
``played`` names keys, in a key of its own: ``F#4q.`` is a dotted quarter, ``Rh`` a half rest; the letters
mean whole, half, quarter, eighth, sixteenth, thirty-second. ``~`` ties a note to the next, ``|`` ends a bar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from tests.resources.score_file import RESOURCES, SEMITONES

MELODY_FILES = sorted((Path(__file__).parent / "melodies").glob("*.txt"))
SONGS = RESOURCES / "songs"
SCALES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
}
LENGTHS = {
    "w": Fraction(4),
    "h": Fraction(2),
    "q": Fraction(1),
    "e": Fraction(1, 2),
    "s": Fraction(1, 4),
    "t": Fraction(1, 8),
}
ALTERS = {"": 0, "#": 1, "b": -1}
DEGREE = re.compile(r"([#b]?)([0-7])([',]*)(?::([\d.]+))?(~?)")
KEY = re.compile(r"(?:R|([A-G][#b]?\d))([whqest])(\.?)(~?)")


@dataclass(frozen=True)
class Sound:
    """One note (or rest, pitch ``None``) as written; length in quarter notes."""

    pitch: int | None
    length: Fraction
    is_tied: bool


@dataclass(frozen=True)
class Tune:
    """A tune as bars of sounds."""

    bars: list[list[Sound]]

    @property
    def bar_lengths(self) -> list[Fraction]:
        return [sum((sound.length for sound in bar), Fraction(0)) for bar in self.bars]

    def notes(self, transposed: int = 0) -> list[tuple[Fraction, int]]:
        """Onset in quarter notes from the first bar line, and pitch, of every note that is struck."""
        struck: list[tuple[Fraction, int]] = []
        now, is_held = Fraction(0), False
        for sound in (sound for bar in self.bars for sound in bar):
            if sound.pitch is not None and not is_held:
                struck.append((now, sound.pitch + transposed))
            now, is_held = now + sound.length, sound.is_tied
        return struck


@dataclass(frozen=True)
class Melody:
    """The two transcriptions of one tune, and the staff that has it."""

    staff: int
    sung: Tune
    played: Tune

    @property
    def interval(self) -> int:
        """Semitones from the key of ``played`` up to the key of ``sung``."""
        return self.sung.notes()[0][1] - self.played.notes()[0][1]


def read_melody(path: Path) -> Melody:
    """Read one file; anything against the form raises."""
    tonic, sung, played = path.read_text(encoding="utf-8").split("\n\n")
    _, key, mode, *hand = tonic.split()
    degrees = [[_degree(word, pitch_named(key), SCALES[mode]) for word in bar] for bar in _bars(sung)]
    keys = [[_key(word) for word in bar] for bar in _bars(played)]
    return Melody(2 if hand == ["left"] else 1, Tune(degrees), Tune(keys))


def pitch_named(name: str) -> int:
    """The MIDI number of ``F#4``."""
    return 12 * (int(name[-1]) + 1) + SEMITONES[name[0]] + ALTERS[name[1:-1]]


def _bars(part: str) -> list[list[str]]:
    return [bar.split() for bar in part.split(":\n", 1)[1].split("|")]


def _degree(word: str, tonic: int, scale: tuple[int, ...]) -> Sound:
    found = DEGREE.fullmatch(word)
    assert found, word
    alter, degree, octaves, length, tie = found.groups()
    octave = octaves.count("'") - octaves.count(",")
    pitch = tonic + scale[int(degree) - 1] + ALTERS[alter] + 12 * octave if degree != "0" else None
    return Sound(pitch, Fraction(length or 1), bool(tie))


def _key(word: str) -> Sound:
    found = KEY.fullmatch(word)
    assert found, word
    name, length, dot, tie = found.groups()
    return Sound(
        pitch_named(name) if name else None, LENGTHS[length] * (Fraction(3, 2) if dot else 1), bool(tie)
    )
