"""Adapters, notation: a MusicXML score in another key, and notes of it in other octaves.

A note keeps its place in the key: its name goes along the line of fifths as far as the key does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from sargam_desktop.adapters.notation.written_notes import alter_of, in_order, is_tied_back, pitch_of
from sargam_desktop.domain.transposition import transposed_fifths

#: The names along the line of fifths; seven further on is the same name, raised.
_LINE: Final = "FCGDAEB"
_C: Final = 1
_SEMITONES: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_OCTAVE: Final = 12
_SIGNS: Final = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_MOST_ALTERED: Final = 2
#: What stands before a sign in a note.
_BEFORE_SIGN: Final = frozenset(
    "grace chord pitch cue duration tie instrument footnote level voice type dot".split()  # noqa: SIM905 (read as words)
)
#: What stands before the key in attributes.
_BEFORE_KEY: Final = frozenset({"footnote", "level", "divisions"})


@dataclass(slots=True)
class _Key:
    """The key in force.

    Attributes:
        fifths: Its signs, as they are from now on.
        moved: How far it has gone along the line of fifths.
        signs: What holds within the bar by staff, step and octave.
    """

    fifths: int = 0
    moved: int = 0
    signs: dict[tuple[str, str, int], int] = field(default_factory=dict)

    def alter_of_step(self, step: str) -> int:
        """Return what the key signature makes of a step."""
        place = _LINE.index(step)
        if self.fifths > place:
            return 1
        return -1 if -self.fifths > len(_LINE) - 1 - place else 0


def move_score(parts: Iterable[Element], semitones: int, moves: Mapping[str, int]) -> None:
    """Write a score in another key.

    Args:
        parts: Its parts.
        semitones: How far it is moved.
        moves: By id, notes that are moved otherwise: by octaves more or less.
    """
    if not semitones and not any(moves.values()):
        return
    for part in parts:
        _name_first_key(part)
        key = _Key(moved=transposed_fifths(0, semitones))
        for measure in part.iterfind("measure"):
            key.signs.clear()
            for _, element in in_order(measure):
                if element.tag == "attributes":
                    _move_key(element, semitones, key)
                elif element.tag == "note":
                    _move_note(element, moves.get(element.get("id", ""), semitones), key)
                elif element.tag == "harmony":
                    _move_chord_letters(element, key)


def _name_first_key(part: Element) -> None:
    """Write down that a part without a key signature is in C."""
    measure = part.find("measure")
    if measure is None or measure.find("attributes/key") is not None:
        return
    attributes = measure.find("attributes")
    if attributes is None:
        attributes = Element("attributes")
        measure.insert(0, attributes)
    key = Element("key")
    SubElement(key, "fifths").text = "0"
    place = sum(child.tag in _BEFORE_KEY for child in attributes)
    attributes.insert(place, key)


def _move_key(attributes: Element, semitones: int, key: _Key) -> None:
    for element in attributes.iterfind("key"):
        fifths = element.find("fifths")
        if fifths is None:
            continue
        before = int(fifths.text or "0")
        key.fifths = transposed_fifths(before, semitones) if semitones % _OCTAVE else before
        key.moved = key.fifths - before
        fifths.text = str(key.fifths)
        for cancel in element.findall("cancel"):
            element.remove(cancel)


def _move_note(note: Element, semitones: int, key: _Key) -> None:
    written = pitch_of(note)
    pitch = note.find("pitch")
    if written is None or pitch is None:
        return
    step, alter = _name(_place_of(note.findtext("pitch/step") or "", alter_of(note)) + key.moved)
    octave = (written + semitones - _SEMITONES[step] - alter) // _OCTAVE - 1
    _write_pitch(pitch, step, alter, octave)
    _write_sign(note, (note.findtext("staff") or "1", step, octave), alter, key)


def _place_of(step: str, alter: int) -> int:
    return _LINE.index(step.strip()) + len(_LINE) * alter


def _name(place: int) -> tuple[str, int]:
    """Return step and alteration at a place of the line; one that nobody writes by another name."""
    alter, index = divmod(place, len(_LINE))
    while abs(alter) > _MOST_ALTERED:
        place -= _OCTAVE if alter > 0 else -_OCTAVE
        alter, index = divmod(place, len(_LINE))
    return _LINE[index], alter


def _write_pitch(pitch: Element, step: str, alter: int, octave: int) -> None:
    for child in list(pitch):
        pitch.remove(child)
    SubElement(pitch, "step").text = step
    if alter:
        SubElement(pitch, "alter").text = str(alter)
    SubElement(pitch, "octave").text = str(octave)


def _write_sign(note: Element, place: tuple[str, str, int], alter: int, key: _Key) -> None:
    """Put a sign before a note where it needs one, or had one."""
    sign = note.find("accidental")
    is_needed = not is_tied_back(note) and key.signs.get(place, key.alter_of_step(place[1])) != alter
    if sign is None and not is_needed:
        return
    if sign is None:
        sign = Element("accidental")
        note.insert(sum(child.tag in _BEFORE_SIGN for child in note), sign)
    sign.text = _SIGNS[alter]
    key.signs[place] = alter


def _move_chord_letters(harmony: Element, key: _Key) -> None:
    for kind in ("root", "bass"):
        for element in harmony.iterfind(kind):
            step = element.find(f"{kind}-step")
            if step is None or (step.text or "").strip() not in _SEMITONES:
                continue
            sign = element.find(f"{kind}-alter")
            before = 0 if sign is None else round(float(sign.text or "0"))
            step.text, alter = _name(_place_of(step.text or "", before) + key.moved)
            if sign is None:
                sign = SubElement(element, f"{kind}-alter")
            sign.text = str(alter)
