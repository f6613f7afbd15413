"""Reads shipped scores for the tests of the content, apart from the program's own reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

RESOURCES = Path(__file__).parents[2] / "resources"
SONG_FILES = sorted((RESOURCES / "songs").glob("*.musicxml"))
EXERCISE_FILES = sorted((RESOURCES / "modules").glob("*/*.musicxml"))
SCORE_FILES = SONG_FILES + EXERCISE_FILES
MISC = "identification/miscellaneous/miscellaneous-field"
SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True)
class ScoreNote:
    """One written note; onset and length in quarter notes from the beginning of the file."""

    onset: Fraction
    length: Fraction
    pitch: int
    staff: int
    bar: str
    tie_starts: bool
    tie_stops: bool
    finger: str | None

    @property
    def end(self) -> Fraction:
        return self.onset + self.length


@dataclass(frozen=True)
class Bar:
    """One written bar: how long it is and how much of it each staff fills, in quarter notes."""

    number: str
    is_pickup: bool
    full: Fraction
    filled: dict[int, Fraction]


@dataclass(frozen=True)
class ScoreFile:
    """What the tests ask of a score."""

    root: Element
    bars: list[Bar]
    notes: list[ScoreNote]

    def field(self, name: str) -> str:
        """The text of a ``miscellaneous-field``, empty where it is missing."""
        return next((found.text or "" for found in self.root.iterfind(MISC) if found.get("name") == name), "")

    def text(self, path: str) -> str:
        """The text of the first element at ``path``, empty where it is missing."""
        return (self.root.findtext(path) or "").strip()


def name_of(path: Path) -> str:
    return path.stem


@cache
def read_score(path: Path) -> ScoreFile:
    """Read one file; durations that are not whole divisions raise."""
    root = ElementTree.parse(path).getroot()
    assert root is not None, path
    bars: list[Bar] = []
    notes: list[ScoreNote] = []
    divisions, full, start = 1, Fraction(4), Fraction(0)
    for measure in root.iterfind("part/measure"):
        divisions = int(measure.findtext("attributes/divisions") or divisions)
        full = _bar_length(measure) or full
        walked = list(_walk(measure, divisions, start))
        notes += [note for note, _ in walked if note.pitch]
        bar = Bar(measure.get("number", ""), measure.get("implicit") == "yes", full, _filled(walked))
        bars.append(bar)
        start += max(bar.filled.values())
    return ScoreFile(root, bars, notes)


def _bar_length(measure: Element) -> Fraction | None:
    time = measure.find("attributes/time")
    if time is None:
        return None
    return Fraction(4 * int(time.findtext("beats") or 0), int(time.findtext("beat-type") or 0))


def _filled(walked: list[tuple[ScoreNote, bool]]) -> dict[int, Fraction]:
    filled: dict[int, Fraction] = {}
    for note, is_chord in walked:
        filled[note.staff] = filled.get(note.staff, Fraction(0)) + (0 if is_chord else note.length)
    return filled


def _walk(measure: Element, divisions: int, start: Fraction) -> Iterator[tuple[ScoreNote, bool]]:
    """Notes and rests (pitch 0) of a bar in the order of the file, with the mark of a chord's later notes."""
    now = onset = start
    for element in measure:
        length = Fraction(int(element.findtext("duration") or 0), divisions)
        if element.tag == "backup":
            now -= length
        elif element.tag == "forward":
            now += length
        elif element.tag == "note":
            is_chord = element.find("chord") is not None
            onset = onset if is_chord else now
            yield _note(element, onset, length, measure.get("number", "")), is_chord
            now = onset + length


def _note(element: Element, onset: Fraction, length: Fraction, bar: str) -> ScoreNote:
    ties = {tie.get("type") for tie in element.iterfind("tie")}
    return ScoreNote(
        onset=onset,
        length=length,
        pitch=_pitch(element),
        staff=int(element.findtext("staff") or 1),
        bar=bar,
        tie_starts="start" in ties,
        tie_stops="stop" in ties,
        finger=element.findtext("notations/technical/fingering"),
    )


def _pitch(element: Element) -> int:
    if element.find("rest") is not None:
        return 0
    step, octave = element.findtext("pitch/step") or "", int(element.findtext("pitch/octave") or 0)
    return 12 * (octave + 1) + SEMITONES[step] + int(element.findtext("pitch/alter") or 0)
