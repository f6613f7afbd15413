"""Adapters: tempo, dynamics, repeats and jumps of MusicXML."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.musicxml_tree import read_positive, text_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.adapters.importers.musicxml_repeats import Signs

_FASTEST_BPM: Final = 1000
_SLOWEST_BPM: Final = 5
#: The note of a metronome mark in quarters.
_BEAT_UNITS: Final = {
    "whole": Fraction(4),
    "half": Fraction(2),
    "quarter": Fraction(1),
    "eighth": Fraction(1, 2),
    "16th": Fraction(1, 4),
}
_VELOCITIES: Final = {"ppp": 16, "pp": 33, "p": 49, "mp": 64, "mf": 80, "f": 96, "ff": 112, "fff": 126}
_MOST_TIMES: Final = 99
#: Words for a jump, as a whole text; "D.S. al Fine" is a jump and no end.
_HOW_FAR: Final = (
    r"[.,]?( ?[𝄋%§]\.?)?( (al|alla|ad?|e|e poi|poi|to|bis|jusqu['’].|senza|ohne|sans|without)\b.*)?"
)
_DA_CAPO: Final = re.compile(r"(d\. ?c\.?|dc|da ?capo|(von vorne?|vom anfang|au d[ée]but))" + _HOW_FAR)
_DAL_SEGNO: Final = re.compile(r"(d\. ?s\.?|ds|dal segno|vom zeichen|au signe)" + _HOW_FAR)
_TO_CODA: Final = re.compile(r"(to|al|alla|zur|à la) (the )?coda\b.*")
_CODA: Final = re.compile(r"coda\.?")
_FINE: Final = re.compile(r"(fine?|ende)\.?")
#: A printed count may be "c. 108" or "100-108".
_COUNT: Final = re.compile(r"[0-9]{1,4}(\.[0-9]{1,3})?")


def read_tempo(element: Element, sound: Element | None) -> float | None:
    """Return quarter notes a minute, by the sound rather than by the printed mark.

    Args:
        element: A ``direction``, or a ``sound`` that stands alone.
        sound: The ``sound`` element, None where there is none.
    """
    bpm = read_positive(sound.get("tempo")) if sound is not None else None
    if bpm is None:
        bpm = _read_metronome(element)
    return float(bpm) if bpm is not None and _SLOWEST_BPM <= bpm <= _FASTEST_BPM else None


def _read_metronome(direction: Element) -> Fraction | None:
    mark = direction.find("direction-type/metronome")
    if mark is None:
        return None
    unit = _BEAT_UNITS.get(text_of(mark, "beat-unit"))
    count = _COUNT.search(mark.findtext("per-minute") or "")
    if unit is None or count is None:
        return None
    dots = len(mark.findall("beat-unit-dot"))
    return unit * (2 - Fraction(1, 2**dots)) * Fraction(count[0])


def read_velocity(direction: Element) -> int | None:
    """Return the loudness of a dynamic mark that lasts, None for no mark or an accent."""
    marks = [mark.tag for mark in direction.iterfind("direction-type/dynamics/*")]
    return next((_VELOCITIES[mark] for mark in marks if mark in _VELOCITIES), None)


def read_sound_signs(sound: Element, signs: Signs) -> None:
    """Add the jumps that a ``sound`` element speaks of."""
    signs.is_segno |= "segno" in sound.attrib
    signs.is_coda |= "coda" in sound.attrib
    signs.is_repeat_start |= sound.get("forward-repeat") == "yes"
    signs.is_to_coda |= "tocoda" in sound.attrib
    signs.is_dal_segno |= "dalsegno" in sound.attrib
    signs.is_da_capo |= sound.get("dacapo") == "yes"
    signs.is_fine |= sound.get("fine", "no") != "no"


def read_printed_signs(direction: Element, signs: Signs) -> None:
    """Add the jumps that a ``direction`` prints, for files without ``sound`` elements."""
    words = [
        " ".join((text.text or "").casefold().split()) for text in direction.iterfind("direction-type/words")
    ]
    is_to_coda = any(map(_TO_CODA.fullmatch, words))
    signs.is_da_capo |= any(map(_DA_CAPO.fullmatch, words))
    signs.is_dal_segno |= any(map(_DAL_SEGNO.fullmatch, words))
    signs.is_fine |= any(map(_FINE.fullmatch, words))
    signs.is_to_coda |= is_to_coda
    signs.is_segno |= direction.find("direction-type/segno") is not None
    has_mark = direction.find("direction-type/coda") is not None or any(map(_CODA.fullmatch, words))
    signs.has_coda_mark |= has_mark and not is_to_coda


def read_barline(barline: Element, signs: Signs) -> None:
    """Add the repeats and endings of a ``barline`` element."""
    repeat = barline.find("repeat")
    if repeat is not None and repeat.get("direction") == "forward":
        signs.is_repeat_start = True
    elif repeat is not None:
        times = read_positive(repeat.get("times")) or 2
        signs.repeat_times = int(min(times, _MOST_TIMES))
        signs.is_repeated_after_jump |= repeat.get("after-jump") == "yes"
    for ending in barline.iterfind("ending"):
        if ending.get("type") == "start":
            signs.ending_start = _passes(ending.get("number", ""))
        else:
            signs.is_ending_stop = True


def _passes(text: str) -> int:
    """Return the passes of an ending as bits: ``1``, ``1, 2`` or ``1-3``; the first where it says none."""
    passes = 0
    for first, last in re.findall(r"(\d{1,2})(?:\s*-\s*(\d{1,2}))?", text):
        for each in range(int(first), int(last or first) + 1):
            passes |= 1 << each
    return passes & ~1 or 1 << 1
