"""Adapters: the measures of one MusicXML part, as written.

Positions and lengths are exact fractions of quarter notes, counted from the bar line.
Source: MusicXML 4.0, W3C Music Notation Community Group.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.musicxml_measure_repeats import MeasureRepeats
from sargam_desktop.adapters.importers.musicxml_notes import WrittenNote, read_note, read_printed_length
from sargam_desktop.adapters.importers.musicxml_repeats import Signs
from sargam_desktop.adapters.importers.musicxml_signs import (
    read_barline,
    read_printed_signs,
    read_sound_signs,
    read_tempo,
    read_velocity,
)
from sargam_desktop.adapters.importers.musicxml_tree import read_number, read_positive, text_of
from sargam_desktop.domain.import_report import FindingKind
from sargam_desktop.domain.score import DEFAULT_VELOCITY

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.adapters.importers.findings import Findings

#: A grace note is a thirty-second.
GRACE_LENGTH: Final = Fraction(1, 8)
_MOST_BEATS: Final = 64
_MOST_LENGTHS: Final = 1000
_FINEST: Final = 10**9
_GRID: Final = 362_880
_BEAT_TYPES: Final = frozenset({1, 2, 4, 8, 16, 32, 64})
#: Known children of a measure that say nothing of what is played.
_SILENT: Final = frozenset(
    "harmony figured-bass print listening grouping link bookmark footnote level".split()  # noqa: SIM905 (read as words)
)


@dataclass(slots=True)
class Frame:
    """What all parts of one measure share; each part adds to it.

    Attributes:
        label: Its printed number as text.
        is_implicit: Its number is not printed: a pick-up or the second half of a split bar.
        metre: Numerator and denominator in force, None where nobody has said so yet.
        length: Where its last note, rest or gap ends; 0 where it is empty.
        tempos: Quarter notes a minute by onset.
        signs: Its repeat and jump signs.
        moments: By the id of a note or rest, for elements that have one, where it begins.
    """

    label: str = ""
    is_implicit: bool = False
    metre: tuple[int, int] | None = None
    length: Fraction = Fraction(0)
    tempos: dict[Fraction, float] = field(default_factory=dict)
    signs: Signs = field(default_factory=Signs)
    moments: dict[str, Fraction] = field(default_factory=dict)


def bounded(beat: Fraction) -> Fraction:
    """Return `beat`, rounded where divisions that do not fit one another would make it grow without end."""
    if beat.denominator <= _FINEST:
        return beat
    return Fraction(round(beat * _GRID), _GRID)


class PartReader:
    """Reads the measures of a part one after another; what they leave in force is kept.

    Args:
        findings: Counts what is left out.
        plays_cues: What is marked as a cue note is one that sounds.

    Attributes:
        staves: Most staves seen.
        first_clef: Sign of the first clef (``G``, ``F`` …), empty for none.
        key: Sharps or flats and minor at the beginning, None where nothing is said.
    """

    def __init__(self, findings: Findings, *, plays_cues: bool = False) -> None:
        self._findings = findings
        self._plays_cues = plays_cues
        self._repeats = MeasureRepeats()
        self.staves = 1
        self.first_clef = ""
        self.key: tuple[int, bool] | None = None
        self._divisions = Fraction(1)
        #: Lengths already worked out, by what is written; a score has a few dozen.
        self._lengths: dict[str | None, Fraction] = {}
        self._transposition = 0
        self._metre: tuple[int, int] | None = None
        self._velocity = DEFAULT_VELOCITY
        self._frame = Frame()
        self._notes: list[WrittenNote] = []
        self._graces: list[WrittenNote] = []
        self._dynamics: list[tuple[Fraction, int]] = []
        self._cursor = Fraction(0)
        self._chord_onset = Fraction(0)
        self._is_silent = False
        self._handlers: dict[str, Callable[[Element], None]] = {
            "attributes": self._read_attributes,
            "note": self._read_note,
            "backup": self._read_backup,
            "forward": self._read_forward,
            "direction": self._read_direction,
            "sound": self._read_sound,
            "barline": self._read_barline,
        }

    def read(self, measure: Element, frame: Frame) -> list[WrittenNote]:
        """Return the notes of the next measure, and add to its `frame`.

        Raises:
            ValueError: A length is missing or is no number.
        """
        self._frame, self._notes = frame, []
        self._dynamics = [(Fraction(0), self._velocity)]
        self._cursor = self._chord_onset = Fraction(0)
        self._is_silent = all(note.find("rest") is not None for note in measure.iterfind("note"))
        for child in measure:
            handle = self._handlers.get(child.tag)
            if handle is not None:
                handle(child)
            elif child.tag not in _SILENT:
                self._findings.add(FindingKind.UNKNOWN_ELEMENTS)
        self._place_graces(self._cursor)
        frame.metre = frame.metre or self._metre
        return self._repeats.complete(self._with_dynamics())

    def _read_attributes(self, element: Element) -> None:
        divisions = read_positive(element.findtext("divisions"))
        if divisions is not None:
            self._divisions = divisions
            self._lengths = {}
        self.staves = max(self.staves, int(read_positive(element.findtext("staves")) or 1))
        self.first_clef = self.first_clef or text_of(element, "clef/sign")
        self._metre = _read_metre(element) or self._metre
        if self.key is None:
            self.key = _read_key(element)
        if element.find("transpose") is not None:
            self._transposition = _read_transposition(element)
        self._repeats.read(element)

    def _read_note(self, element: Element) -> None:
        is_in_chord = element.find("chord") is not None
        self._count_silent(element)
        if element.find("grace") is not None:
            self._read_grace(element, is_in_chord=is_in_chord)
        elif not self._is_cue(element) or element.find("duration") is not None:
            self._read_main_note(element, is_in_chord=is_in_chord)

    def _is_cue(self, element: Element) -> bool:
        return not self._plays_cues and element.find("cue") is not None

    def _count_silent(self, element: Element) -> None:
        if self._is_cue(element):
            self._findings.add(FindingKind.CUE_NOTES_LEFT_OUT)
        elif element.find("pitch") is None and element.find("rest") is None:
            self._findings.add(FindingKind.UNPITCHED_LEFT_OUT)

    def _read_main_note(self, element: Element, *, is_in_chord: bool) -> None:
        has_duration = element.find("duration") is not None
        duration = self._read_duration(element) if has_duration else read_printed_length(element)
        if not is_in_chord:
            self._place_graces(self._cursor)
            self._chord_onset = self._cursor
            self._move_to(self._cursor + duration)
        if "id" in element.attrib:
            self._frame.moments[element.attrib["id"]] = self._chord_onset
        note = self._read_sounding(element, self._chord_onset, duration)
        if note is not None:
            self._add(note)

    def _read_sounding(self, element: Element, onset: Fraction, duration: Fraction) -> WrittenNote | None:
        """Return a note that is to be played; one whose pitch has no sense is counted and left out."""
        if element.find("pitch") is None or self._is_cue(element):
            return None
        try:
            return read_note(element, onset, duration)
        except ValueError:
            self._findings.add(FindingKind.UNREADABLE_NOTES)
            return None

    def _read_grace(self, element: Element, *, is_in_chord: bool) -> None:
        """Keep a grace note until the note that it leads to; its onset is its place among them."""
        last = self._graces[-1].onset if self._graces else Fraction(-1)
        grace = self._read_sounding(element, last if is_in_chord else last + 1, self._grace_length(element))
        if grace is not None:
            self._graces.append(grace)

    def _grace_length(self, element: Element) -> Fraction:
        """Return how long a grace note sounds before the next note is struck."""
        made = element.find("grace")
        written = None if made is None else made.get("make-time")
        if written is None:
            return GRACE_LENGTH
        try:
            return max(Fraction(0), read_number(written) / self._divisions)
        except ValueError:
            return GRACE_LENGTH

    def _place_graces(self, beat: Fraction) -> None:
        """Put the grace notes kept so far at `beat`, where the note is that they lead to."""
        if not self._graces:
            return
        own = {grace.onset: grace.duration for grace in reversed(self._graces)}
        for grace in self._graces:
            ahead = sum((length for step, length in own.items() if step >= grace.onset), Fraction(0))
            self._add(grace._replace(onset=beat, duration=ahead, is_grace=True))
        self._graces = []

    def _add(self, note: WrittenNote) -> None:
        self.staves = max(self.staves, note.staff)
        self._notes.append(note._replace(pitch=note.pitch + self._transposition))

    def _full_length(self) -> Fraction:
        """Return the length of a bar of this metre.

        A bar of rests is never longer: a rest for a whole bar is at times written as a breve.
        """
        numerator, denominator = self._metre or (_MOST_BEATS, 1)
        return Fraction(4 * numerator, denominator)

    def _read_backup(self, element: Element) -> None:
        self._place_graces(self._cursor)
        self._cursor = max(Fraction(0), self._cursor - self._read_duration(element))

    def _read_forward(self, element: Element) -> None:
        self._move_to(self._cursor + self._read_duration(element))

    def _read_duration(self, element: Element) -> Fraction:
        text = element.findtext("duration")
        length = self._lengths.get(text)
        if length is None:
            length = max(Fraction(0), read_number(text) / self._divisions)
            if len(self._lengths) < _MOST_LENGTHS:
                self._lengths[text] = length
        return length

    def _move_to(self, beat: Fraction) -> None:
        beat = min(bounded(beat), self._full_length()) if self._is_silent else bounded(beat)
        self._cursor = beat
        self._frame.length = max(self._frame.length, beat)

    def _read_direction(self, element: Element) -> None:
        velocity = read_velocity(element)
        if velocity is not None:
            self._dynamics.append((self._cursor, velocity))
        read_printed_signs(element, self._frame.signs)
        self._read_tempo_and_signs(element, element.find("sound"))

    def _read_sound(self, element: Element) -> None:
        self._read_tempo_and_signs(element, element)

    def _read_tempo_and_signs(self, element: Element, sound: Element | None) -> None:
        bpm = read_tempo(element, sound)
        if bpm is not None:
            self._frame.tempos[self._cursor] = bpm
        if sound is not None:
            read_sound_signs(sound, self._frame.signs)

    def _read_barline(self, element: Element) -> None:
        read_barline(element, self._frame.signs)

    def _with_dynamics(self) -> list[WrittenNote]:
        """Give each note without its own loudness the last dynamic at or before it, in whichever voice."""
        changes = sorted(self._dynamics, key=lambda change: change[0])
        onsets = [onset for onset, _ in changes]
        self._velocity = changes[-1][1]
        return [
            note._replace(velocity=note.velocity or changes[max(0, bisect_right(onsets, note.onset) - 1)][1])
            for note in self._notes
        ]


def _read_metre(attributes: Element) -> tuple[int, int] | None:
    """Return the metre of an ``attributes`` element; ``3+2`` over 8 is 5/8."""
    beats = [read_positive(text) for text in text_of(attributes, "time/beats").split("+")]
    beat_type = read_positive(text_of(attributes, "time/beat-type"))
    numerator = sum(beat or 0 for beat in beats)
    if beat_type not in _BEAT_TYPES or not 0 < numerator <= _MOST_BEATS:
        return None
    return int(numerator), int(beat_type)


def _read_key(attributes: Element) -> tuple[int, bool] | None:
    try:
        fifths = int(read_number(attributes.findtext("key/fifths")))
    except ValueError:
        return None
    return max(-7, min(7, fifths)), text_of(attributes, "key/mode") == "minor"


def _read_transposition(attributes: Element) -> int:
    """Return the semitones from the written to the sounding pitch."""
    chromatic = attributes.findtext("transpose/chromatic")
    octaves = attributes.findtext("transpose/octave-change")
    return int(read_number(chromatic or "0")) + 12 * int(read_number(octaves or "0"))
