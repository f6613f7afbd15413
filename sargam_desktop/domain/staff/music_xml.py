"""Domain: a song that was written in swaras as a MusicXML score, for a staff.

Times are exact: the length of every note, rest and kan comes back as it was. A song whose times fit no
plain note values, as one that was recorded, is refused and not rounded.
Source: MusicXML 4.0, W3C Music Notation Community Group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.pitch import letter_name
from sargam_desktop.domain.sargam.exact_numbers import exact
from sargam_desktop.domain.sargam.grid import Vibhag, lay_out_bars
from sargam_desktop.domain.sargam.sargam_text import sa_of, taal_of
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.staff.music_xml_notes import NoteWriter
from sargam_desktop.domain.staff.note_values import NoNoteValueError
from sargam_desktop.domain.staff.staff_bars import StaffBar, StaffSign, write_staff
from sargam_desktop.domain.staff.swara_spelling import SwaraSpelling, key_alters

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.domain.sargam.taal import Taal
    from sargam_desktop.domain.song import Song

_HEAD: Final = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE score-partwise PUBLIC '
    b'"-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">\n'
)
_PART_NAMES: Final = {Hand.RIGHT: "Right hand", Hand.LEFT: "Left hand"}
_CLEFS: Final = {"G": "2", "F": "4"}
#: A hand keeps its usual clef until most of its notes would need many ledger lines.
_TREBLE_TO: Final = 50
_BASS_TO: Final = 69
_GREATEST_METRE: Final = 64
_BEAT_TYPES: Final = frozenset({1, 2, 4, 8, 16, 32, 64})
_TOLD_EVERY: Final = 50


def music_xml_of_song(song: Song, tell: Callable[[float], None] = lambda _share: None) -> bytes:
    """Return a song as MusicXML in UTF-8.

    Args:
        song: The song.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.

    Raises:
        UnwritableFileError: Its times fit no note values, or its metre no staff.
    """
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    root = Element("score-partwise", {"version": "4.0"})
    _add_description(root, song)
    hands = [hand for hand in (Hand.RIGHT, Hand.LEFT) if hand in song.score.hands]
    head = SubElement(SubElement(root, "part-list"), "score-part", {"id": "P1"})
    SubElement(head, "part-name").text = _PART_NAMES[hands[0]] if len(hands) == 1 else "Piano"
    part = SubElement(root, "part", {"id": "P1"})
    for measure in _PartWriter(song, hands).measures(tell):
        part.append(measure)
    indent(root, " ")
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=False)
    return _HEAD + text + b"\n"


def _add_description(root: Element, song: Song) -> None:
    from xml.etree.ElementTree import SubElement

    info = song.info
    SubElement(SubElement(root, "work"), "work-title").text = info.title
    identification = SubElement(root, "identification")
    if info.composer:
        SubElement(identification, "creator", {"type": "composer"}).text = info.composer
    if info.rights:
        SubElement(identification, "rights").text = info.rights
    SubElement(SubElement(identification, "encoding"), "software").text = "Sargam Desktop"
    fields = {
        "sargam-year": info.year,
        "sargam-style": info.style,
        "sargam-grade": "" if info.grade is None else str(info.grade),
        "sargam-tags": ", ".join(info.tags),
        "sargam-sa": letter_name(sa_of(song), song.score.fifths),
    }
    miscellaneous = SubElement(identification, "miscellaneous")
    for name, value in fields.items():
        if value:
            SubElement(miscellaneous, "miscellaneous-field", {"name": name}).text = value


class _PartWriter:
    """Writes the measures of a song: all its hands in one part, a staff for each.

    Args:
        song: The song.
        hands: The hands that play, the right one first.
    """

    def __init__(self, song: Song, hands: list[Hand]) -> None:
        self._song = song
        self._score: Score = song.score
        self._hands = hands
        self._taal = _uneven(taal_of(song))
        self._vibhags = lay_out_bars(self._score.bars)
        self._tempos = {exact(change.onset_beat): change.bpm for change in self._score.tempo_map.changes}
        self._divisions = 0
        self._metre: tuple[int, int] | None = None
        self._notes = NoteWriter(self._score.notes, has_staves=len(hands) > 1)

    def measures(self, tell: Callable[[float], None]) -> Iterator[Element]:
        """Yield the measures, one by one."""
        spelling = SwaraSpelling(sa_of(self._song), self._score.fifths)
        alters = key_alters(self._score.fifths)
        staves = [
            write_staff(self._score.notes, hand, self._vibhags, spelling, alters) for hand in self._hands
        ]
        for index, vibhag in enumerate(self._vibhags):
            if not index % _TOLD_EVERY:
                tell(index / len(self._vibhags))
            try:
                yield self._measure(index, [next(staff) for staff in staves])
            except NoNoteValueError as error:
                raise UnwritableFileError(
                    f"{self._song.info.title} cannot be written on a staff: bar {vibhag.bar.number} has "
                    "times or a metre that no plain notes show",
                    "See it in swaras instead",
                ) from error

    def _measure(self, index: int, staves: list[StaffBar]) -> Element:
        from xml.etree.ElementTree import Element

        vibhag = self._vibhags[index]
        measure = Element("measure", {"number": str(vibhag.bar.number)})
        if index == 0 and vibhag.bar.number == 0:
            measure.set("implicit", "yes")
        tempos = {
            at - vibhag.onset: bpm for at, bpm in self._tempos.items() if vibhag.onset <= at < vibhag.end
        }
        if index == 0:
            tempos[Fraction(0)] = self._score.tempo_map.bpm_at(self._score.start_beat)
        self._add_attributes(measure, vibhag, _divisions(staves, self._notes, vibhag, tempos))
        self._add_words(measure, index)
        _add_tempo(measure, tempos.pop(Fraction(0), None))
        number, is_begun = 0, False
        for staff, bar in enumerate(staves, start=1):
            for place, voice in enumerate(bar):
                number += 1
                if place and not voice:
                    continue
                if is_begun:
                    self._move(measure, "backup", vibhag.length)
                self._notes.add_voice(measure, voice, number, staff, self._divisions, vibhag.length)
                is_begun = True
        self._add_tempos_inside(measure, tempos, vibhag.length)
        if index == len(self._vibhags) - 1:
            _end(measure)
        return measure

    def _add_attributes(self, measure: Element, vibhag: Vibhag, divisions: int) -> None:
        from xml.etree.ElementTree import Element, SubElement

        attributes = Element("attributes")
        is_first = not self._divisions
        if is_first or self._divisions % divisions:
            self._divisions = divisions
            SubElement(attributes, "divisions").text = str(divisions)
        if is_first:
            key = SubElement(attributes, "key")
            SubElement(key, "fifths").text = str(self._score.fifths)
            SubElement(key, "mode").text = "minor" if self._score.is_minor else "major"
        self._add_metre(attributes, vibhag)
        if is_first:
            self._add_clefs(attributes)
        if len(attributes):
            measure.append(attributes)

    def _add_metre(self, attributes: Element, vibhag: Vibhag) -> None:
        from xml.etree.ElementTree import SubElement

        metre = vibhag.bar.numerator, vibhag.bar.denominator
        if metre == self._metre:
            return
        if metre[1] not in _BEAT_TYPES or not 0 < metre[0] <= _GREATEST_METRE:
            raise NoNoteValueError("a metre that no staff shows")
        time = SubElement(attributes, "time")
        if self._taal is not None:  # its name stands above the first bar; a figure in every vibhag would not
            time.set("print-object", "no")
        self._metre = metre
        SubElement(time, "beats").text, SubElement(time, "beat-type").text = map(str, metre)

    def _add_clefs(self, attributes: Element) -> None:
        from xml.etree.ElementTree import SubElement

        if len(self._hands) > 1:
            SubElement(attributes, "staves").text = str(len(self._hands))
        for number, hand in enumerate(self._hands, start=1):
            clef = SubElement(attributes, "clef", {"number": str(number)} if len(self._hands) > 1 else {})
            sign = self._clef_of(hand)
            SubElement(clef, "sign").text = sign
            SubElement(clef, "line").text = _CLEFS[sign]

    def _clef_of(self, hand: Hand) -> str:
        pitches = sorted(note.pitch for note in self._score.notes if note.hand is hand)
        middle = pitches[len(pitches) // 2]
        return "G" if middle > (_TREBLE_TO if hand is Hand.RIGHT else _BASS_TO) else "F"

    def _add_words(self, measure: Element, index: int) -> None:
        """Name the taal where its vibhags are of unequal length."""
        from xml.etree.ElementTree import SubElement

        if index or self._taal is None:
            return
        direction = SubElement(measure, "direction", {"placement": "above"})
        words = SubElement(SubElement(direction, "direction-type"), "words", {"font-style": "italic"})
        words.text = f"{self._taal.name} {'+'.join(map(str, self._taal.vibhags))}"

    def _add_tempos_inside(self, measure: Element, tempos: dict[Fraction, float], length: Fraction) -> None:
        """Put changes of tempo at their places, from wherever the last voice has ended."""
        at = length
        for place, bpm in sorted(tempos.items()):
            self._move(measure, "backup" if place < at else "forward", abs(place - at))
            _add_tempo(measure, bpm)
            at = place
        if at != length:
            self._move(measure, "forward", length - at)

    def _move(self, measure: Element, tag: str, length: Fraction) -> None:
        from xml.etree.ElementTree import SubElement

        SubElement(SubElement(measure, tag), "duration").text = str(int(length * self._divisions))


def _uneven(taal: Taal | None) -> Taal | None:
    return taal if taal is not None and len(set(taal.vibhags)) > 1 else None


def _divisions(
    staves: list[StaffBar], notes: NoteWriter, vibhag: Vibhag, tempos: dict[Fraction, float]
) -> int:
    """Return into how many parts a quarter note is divided, so that all in a bar has its exact place."""
    signs: list[StaffSign] = [sign for bar in staves for voice in bar for sign in voice]
    lengths = [sign.value.length for sign in signs]
    lengths += [length for sign in signs for length in notes.grace_lengths(sign)]
    return lcm(vibhag.length.denominator, *(length.denominator for length in (*lengths, *tempos)))


def _add_tempo(measure: Element, bpm: float | None) -> None:
    from xml.etree.ElementTree import SubElement

    if bpm is None:
        return
    direction = SubElement(measure, "direction", {"placement": "above"})
    mark = SubElement(SubElement(direction, "direction-type"), "metronome")
    SubElement(mark, "beat-unit").text = "quarter"
    SubElement(mark, "per-minute").text = f"{round(bpm, 1):g}"
    SubElement(direction, "sound", {"tempo": f"{bpm:.9f}".rstrip("0").rstrip(".")})


def _end(measure: Element) -> None:
    from xml.etree.ElementTree import SubElement

    barline = SubElement(measure, "barline", {"location": "right"})
    SubElement(barline, "bar-style").text = "light-heavy"
