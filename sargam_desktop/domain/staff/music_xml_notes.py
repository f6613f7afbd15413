"""Domain: the notes of a measure of MusicXML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.sargam.exact_numbers import exact
from sargam_desktop.domain.score import DEFAULT_VELOCITY, ScoreNote

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.domain.staff.staff_bars import StaffNote, StaffSign

#: A grace note sounds so long where nothing else is said, in quarter notes.
_GRACE_LENGTH: Final = Fraction(1, 8)
#: MusicXML gives loudness as a share of this one.
_FORTE: Final = 90
_PERCENT: Final = 100
_ACCIDENTALS: Final = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
#: Beams of each value.
_BEAMS: Final = {"eighth": 1, "16th": 2, "32nd": 3, "64th": 4, "128th": 5, "256th": 6}


class NoteWriter:
    """Writes voices into measures.

    Args:
        notes: The notes of the score.
        has_staves: There are two staves, so that each note names its own.
    """

    def __init__(self, notes: Sequence[ScoreNote], *, has_staves: bool) -> None:
        self._notes = notes
        self._has_staves = has_staves
        self._voice = 1
        self._staff = 1
        self._divisions = 1

    def grace_lengths(self, sign: StaffSign) -> list[Fraction]:
        """Return how long each grace note before a sign sounds before the next one is struck."""
        ahead = [exact(self._notes[grace.source].duration_beat) for grace in sign.graces]
        return [length - after for length, after in zip(ahead, [*ahead[1:], Fraction(0)], strict=False)]

    def add_voice(
        self,
        measure: Element,
        signs: Sequence[StaffSign],
        voice: int,
        staff: int,
        divisions: int,
        length: Fraction,
    ) -> None:
        """Add a voice, which fills the measure; a rest of `length` where it has no signs."""
        self._voice, self._staff, self._divisions = voice, staff, divisions
        if not signs:
            self._add_rest(measure, length, is_whole=True)
        beams = _beams(signs)
        edges = _tuplet_edges(signs)
        for place, sign in enumerate(signs):
            for grace, grace_length in zip(sign.graces, self.grace_lengths(sign), strict=True):
                self._add_grace(measure, grace, grace_length)
            if not sign.notes:
                rest = self._add_rest(measure, sign.value.length)
                self._add_looks(rest, sign)
                _add_notations(rest, sign, None, edges[place])
            for number, note in enumerate(sign.notes):
                element = self._add_note(measure, note, sign, is_in_chord=number > 0)
                if not number:
                    _add_beams(element, beams[place])
                finger = None if sign.is_tied_back else self._notes[note.source].finger
                _add_notations(element, sign, finger, "" if number else edges[place])

    def _add_grace(self, measure: Element, grace: StaffNote, length: Fraction) -> None:
        from xml.etree.ElementTree import SubElement

        element = SubElement(measure, "note", self._loudness(grace))
        mark = SubElement(element, "grace", {"slash": "yes"})
        if length != _GRACE_LENGTH:
            mark.set("make-time", str(int(length * self._divisions)))
        _add_pitch(element, grace)
        SubElement(element, "voice").text = str(self._voice)
        SubElement(element, "type").text = "16th"
        _add_accidental(element, grace)
        self._add_staff(element)
        finger = self._notes[grace.source].finger
        if finger is not None:
            _add_finger(SubElement(element, "notations"), finger)

    def _add_note(self, measure: Element, note: StaffNote, sign: StaffSign, *, is_in_chord: bool) -> Element:
        from xml.etree.ElementTree import SubElement

        element = SubElement(measure, "note", self._loudness(note))
        if is_in_chord:
            SubElement(element, "chord")
        _add_pitch(element, note)
        self._add_duration(element, sign.value.length)
        for kind in _ties(sign):
            SubElement(element, "tie", {"type": kind})
        SubElement(element, "voice").text = str(self._voice)
        self._add_looks(element, sign, note)
        return element

    def _add_rest(self, measure: Element, length: Fraction, *, is_whole: bool = False) -> Element:
        from xml.etree.ElementTree import SubElement

        element = SubElement(measure, "note")
        SubElement(element, "rest", {"measure": "yes"} if is_whole else {})
        self._add_duration(element, length)
        SubElement(element, "voice").text = str(self._voice)
        if is_whole:
            self._add_staff(element)
        return element

    def _add_looks(self, element: Element, sign: StaffSign, note: StaffNote | None = None) -> None:
        """Add value, dots, accidental, tuplet and staff, in the order of the standard."""
        from xml.etree.ElementTree import SubElement

        SubElement(element, "type").text = sign.value.name
        for _ in range(sign.value.dots):
            SubElement(element, "dot")
        if note is not None:
            _add_accidental(element, note)
        if sign.value.tuplet is not None:
            actual, normal = sign.value.tuplet
            time = SubElement(element, "time-modification")
            SubElement(time, "actual-notes").text = str(actual)
            SubElement(time, "normal-notes").text = str(normal)
        self._add_staff(element)

    def _add_duration(self, element: Element, length: Fraction) -> None:
        from xml.etree.ElementTree import SubElement

        SubElement(element, "duration").text = str(int(length * self._divisions))

    def _add_staff(self, element: Element) -> None:
        from xml.etree.ElementTree import SubElement

        if self._has_staves:
            SubElement(element, "staff").text = str(self._staff)

    def _loudness(self, note: StaffNote) -> dict[str, str]:
        velocity = self._notes[note.source].velocity
        if velocity == DEFAULT_VELOCITY:
            return {}
        return {"dynamics": f"{velocity * _PERCENT / _FORTE:.2f}"}


def _add_pitch(element: Element, note: StaffNote) -> None:
    from xml.etree.ElementTree import SubElement

    pitch = SubElement(element, "pitch")
    SubElement(pitch, "step").text = note.pitch.step
    if note.pitch.alter:
        SubElement(pitch, "alter").text = str(note.pitch.alter)
    SubElement(pitch, "octave").text = str(note.pitch.octave)


def _add_accidental(element: Element, note: StaffNote) -> None:
    from xml.etree.ElementTree import SubElement

    if note.accidental is not None:
        SubElement(element, "accidental").text = _ACCIDENTALS[note.accidental]


def _add_finger(notations: Element, finger: int) -> None:
    from xml.etree.ElementTree import SubElement

    SubElement(SubElement(notations, "technical"), "fingering").text = str(finger)


def _add_notations(element: Element, sign: StaffSign, finger: int | None, edge: str) -> None:
    from xml.etree.ElementTree import Element, SubElement

    notations = Element("notations")
    for kind in _ties(sign) if sign.notes else ():
        SubElement(notations, "tied", {"type": kind})
    if edge:
        SubElement(notations, "tuplet", {"type": edge, "bracket": "yes"})
    if finger is not None:
        _add_finger(notations, finger)
    if len(notations):
        element.append(notations)


def _ties(sign: StaffSign) -> list[str]:
    return ["stop"] * sign.is_tied_back + ["start"] * sign.is_tied_on


def _tuplet_edges(signs: Sequence[StaffSign]) -> list[str]:
    """Return for each sign whether a tuplet begins or ends with it; a tuplet is one matra."""
    edges = [""] * len(signs)
    filled = Fraction(0)
    for place, sign in enumerate(signs):
        if sign.value.tuplet is None:
            filled = Fraction(0)
            continue
        is_last = place + 1 == len(signs) or signs[place + 1].value.tuplet is None
        filled += sign.value.length
        if filled == sign.value.length:
            edges[place] = "start"
        if is_last or filled.denominator & (filled.denominator - 1) == 0:
            edges[place] = "stop" if edges[place] == "" else ""
            filled = Fraction(0)
    return edges


def _beams(signs: Sequence[StaffSign]) -> list[list[str]]:
    """Return the beams of each sign, the outermost first: what is shorter than a quarter, within a beat."""
    found: list[list[str]] = []
    for (count_of, _), group in groupby(enumerate(signs), key=lambda pair: _beam_group(*pair)):
        members = [sign for _, sign in group]
        if count_of and len(members) > 1:
            found += _joined([_BEAMS[sign.value.name] for sign in members])
        else:
            found += [[] for _ in members]
    return found


def _beam_group(place: int, sign: StaffSign) -> tuple[bool, int]:
    is_beamed = bool(sign.notes) and sign.value.name in _BEAMS
    return is_beamed, sign.value.beat if is_beamed else -1 - place


def _joined(counts: Sequence[int]) -> Iterator[list[str]]:
    for place, count in enumerate(counts):
        before = counts[place - 1] if place else 0
        after = counts[place + 1] if place + 1 < len(counts) else 0
        yield [_beam(level <= before, level <= after, is_last=not after) for level in range(1, count + 1)]


def _beam(is_before: bool, is_after: bool, *, is_last: bool) -> str:  # noqa: FBT001 (the two sides of a note)
    if is_before and is_after:
        return "continue"
    if is_before:
        return "end"
    if is_after:
        return "begin"
    return "backward hook" if is_last else "forward hook"


def _add_beams(element: Element, beams: Sequence[str]) -> None:
    from xml.etree.ElementTree import SubElement

    for number, beam in enumerate(beams, start=1):
        SubElement(element, "beam", {"number": str(number)}).text = beam
