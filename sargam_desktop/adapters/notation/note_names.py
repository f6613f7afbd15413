"""Adapters, notation: names under the notes of a MusicXML score, written as its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.etree.ElementTree import Element, SubElement

_STEPS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
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
    pitch = _pitch_of(note)
    is_struck = not any(tie.get("type") == "stop" for tie in note.iterfind("tie"))
    if pitch is not None and is_struck and note.find("grace") is None:
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


def _pitch_of(note: Element) -> int | None:
    step = _STEPS.get(note.findtext("pitch/step") or "")
    if step is None:
        return None
    octave = int(note.findtext("pitch/octave") or "4")
    alter = round(float(note.findtext("pitch/alter") or "0"))
    return (octave + 1) * _OCTAVE + step + alter


def _transposition(attributes: Element, before: int) -> int:
    found = attributes.find("transpose")
    if found is None:
        return before
    octaves = int(found.findtext("octave-change") or "0")
    return round(float(found.findtext("chromatic") or "0")) + octaves * _OCTAVE
