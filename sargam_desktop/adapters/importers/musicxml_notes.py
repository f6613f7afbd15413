"""Adapters: one ``note`` element of MusicXML."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.musicxml_head import PITCH_CLASSES
from sargam_desktop.adapters.importers.musicxml_tree import read_number, read_positive, text_of
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SMALL: Final[dict[str | None, int]] = {str(number): number for number in range(-2, 10)}
_ALTERS: Final = {"sharp": "1", "flat": "-1", "double-sharp": "2", "sharp-sharp": "2", "flat-flat": "-2"}
_FINGER: Final = re.compile("[1-5]")
_TYPES: Final = {
    name: Fraction(4, 2**power)
    for power, name in enumerate("whole half quarter eighth 16th 32nd 64th 128th 256th 512th 1024th".split())  # noqa: SIM905 (read as words)
} | {"breve": Fraction(8), "long": Fraction(16), "maxima": Fraction(32)}
_FORTE: Final = 90
_LOUDEST: Final = 127
_TIES: Final = ("tie", "notations/tied")


class WrittenNote(NamedTuple):
    """A note as written; ties are not yet joined.

    Attributes:
        onset: Quarter notes from the bar line.
        duration: Quarter notes; of a grace note from its own stroke to that of its main note.
        pitch: Key number; may lie beyond the keys in a damaged file.
        staff: Number of its staff in the part, from 1.
        velocity: 1-127; 0 where the note itself says nothing.
        finger: 1-5 or None.
        is_tied_back: It continues the note of the same pitch before it.
        is_tied_on: The next note of the same pitch continues it.
        is_grace: An ornament before what comes at its onset, which may be in the next bar.
        source: The id of its element; empty where it has none, or is not printed here.
    """

    onset: Fraction
    duration: Fraction
    pitch: int
    staff: int = 1
    velocity: int = 0
    finger: int | None = None
    is_tied_back: bool = False
    is_tied_on: bool = False
    is_grace: bool = False
    source: str = ""


def read_printed_length(element: Element) -> Fraction:
    """Return the quarters of a note that has no duration, by its type, dots and tuplet.

    Raises:
        ValueError: It has no type either.
    """
    length = _TYPES.get(text_of(element, "type"))
    if length is None:
        raise ValueError("no duration and no type")
    actual = read_positive(element.findtext("time-modification/actual-notes"))
    normal = read_positive(element.findtext("time-modification/normal-notes"))
    dots = len(element.findall("dot"))
    return length * (2 - Fraction(1, 2**dots)) * (normal or 1) / (actual or 1)


def read_note(element: Element, onset: Fraction, duration: Fraction) -> WrittenNote:
    """Read a sounding note.

    Raises:
        ValueError: Its pitch is incomplete.
    """
    notations = element.find("notations") is not None
    is_tied = notations or element.find("tie") is not None
    ties = {tie.get("type") for path in _TIES for tie in element.iterfind(path)} if is_tied else ()
    return WrittenNote(
        onset=onset,
        duration=duration,
        pitch=_read_pitch(element),
        staff=_read_staff(element.findtext("staff")),
        velocity=_read_velocity(element.get("dynamics")),
        finger=_read_finger(element) if notations else None,
        is_tied_back="stop" in ties,
        is_tied_on="start" in ties,
        source=element.get("id", ""),
    )


def _read_pitch(element: Element) -> int:
    """Return the key number; parts of a semitone are rounded away."""
    pitch = element.find("pitch")
    # Child by child: a path of two names would be looked up in Python.
    step = None if pitch is None else PITCH_CLASSES.get((pitch.findtext("step") or "").strip())
    if pitch is None or step is None:
        raise ValueError("no step")
    octave = _read_small(pitch.findtext("octave"))
    alter = _read_small(pitch.findtext("alter") or _printed_alter(element))
    return round(step + alter + PITCHES_PER_OCTAVE * (octave + 1))


def _read_small(text: str | None) -> int | Fraction:
    """Return a number; almost always it is one of a few whole ones."""
    return _SMALL[text] if text in _SMALL else read_number(text)


def _read_staff(text: str | None) -> int:
    return max(0, _SMALL.get(text, 0)) or int(read_positive(text) or 1)


def _printed_alter(element: Element) -> str:
    """Return the semitones of the printed accidental: some programs leave out what sounds."""
    return _ALTERS.get(text_of(element, "accidental"), "0")


def _read_velocity(text: str | None) -> int:
    """Return the loudness of a note, given in percent of a forte of 90; 0 where nothing is given."""
    share = None if text is None else read_positive(text)
    return 0 if share is None else min(max(1, round(share * _FORTE / 100)), _LOUDEST)


def _read_finger(element: Element) -> int | None:
    """Return the first finger of the note; a substitution is left to the eye."""
    for fingering in element.iterfind("notations/technical/fingering"):
        match = _FINGER.search(fingering.text or "")
        if match is not None:
            return int(match[0])
    return None
