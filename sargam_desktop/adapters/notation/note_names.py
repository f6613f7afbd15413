"""Adapters, notation: names under the notes of a MusicXML score, written as its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from sargam_desktop.adapters.notation.written_notes import is_tied_back, pitch_of

_OCTAVE: Final = 12


def write_names(parts: Sequence[Element], names: Sequence[str]) -> None:
    """Put names under all notes, in place of the words of a song; of a chord the highest on top."""
    for part in parts:
        semitones = 0
        for measure in part.iterfind("measure"):
            chord: list[tuple[int, Element]] = []
            for child in measure:
                if child.tag == "attributes":
                    semitones = _transposition(child, semitones)
                elif child.tag == "note":
                    chord = _take(child, chord, names, semitones)
            _name(chord, names)


def _take(
    note: Element, chord: list[tuple[int, Element]], names: Sequence[str], semitones: int
) -> list[tuple[int, Element]]:
    """Return the chord that `note` belongs to; one that is over gets its names."""
    for lyric in note.findall("lyric"):
        note.remove(lyric)
    if note.find("chord") is None:
        _name(chord, names)
        chord = []
    pitch = pitch_of(note)
    if pitch is not None and not is_tied_back(note) and note.find("grace") is None:
        chord.append((pitch + semitones, note))
    return chord


def _name(chord: list[tuple[int, Element]], names: Sequence[str]) -> None:
    if not chord:
        return
    bearer = chord[0][1]
    for place, (pitch, _) in enumerate(sorted(chord, key=lambda entry: -entry[0])):
        if 0 <= pitch < len(names) and names[pitch]:
            lyric = SubElement(bearer, "lyric", {"number": str(place + 1)})
            SubElement(lyric, "syllabic").text = "single"
            SubElement(lyric, "text").text = names[pitch]


def _transposition(attributes: Element, before: int) -> int:
    found = attributes.find("transpose")
    if found is None:
        return before
    octaves = int(found.findtext("octave-change") or "0")
    return round(float(found.findtext("chromatic") or "0")) + octaves * _OCTAVE
