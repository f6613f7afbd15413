"""Writes small MusicXML scores for the tests; 12 divisions to the quarter."""

from __future__ import annotations

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.domain.score import Score

DIVISIONS = 12
WHOLE, HALF, QUARTER, EIGHTH, TRIPLET = 48, 24, 12, 6, 4

FORWARD = '<barline location="left"><repeat direction="forward"/></barline>'
BACKWARD = '<barline location="right"><repeat direction="backward"/></barline>'


def attributes(metre: str = "4/4", fifths: int = 0, mode: str = "major", more: str = "") -> str:
    """Return the attributes of a first measure."""
    beats, beat_type = metre.split("/")
    return (
        f"<attributes><divisions>{DIVISIONS}</divisions>"
        f"<key><fifths>{fifths}</fifths><mode>{mode}</mode></key>"
        f"<time><beats>{beats}</beats><beat-type>{beat_type}</beat-type></time>{more}</attributes>"
    )


def note(name: str, duration: int = QUARTER, more: str = "", *, staff: int = 1, chord: bool = False) -> str:
    """Return a note such as ``F#4``; `more` are further elements, in any order."""
    alter = name.count("#") - name.count("b")
    pitch = f"<step>{name[0]}</step><alter>{alter}</alter><octave>{name[-1]}</octave>"
    length = f"<duration>{duration}</duration>" if duration else "<grace/>"
    in_chord = "<chord/>" if chord else ""
    return f"<note>{in_chord}<pitch>{pitch}</pitch>{length}<staff>{staff}</staff>{more}</note>"


def rest(duration: int) -> str:
    """Return a rest."""
    return f"<note><rest/><duration>{duration}</duration></note>"


def backup(duration: int) -> str:
    """Go back in the measure."""
    return f"<backup><duration>{duration}</duration></backup>"


def tie(*kinds: str) -> str:
    """Return ties, each "start" or "stop"."""
    return "".join(f'<tie type="{kind}"/>' for kind in kinds)


def sound(**signs: str) -> str:
    """Return a sound element with these attributes."""
    return "<sound " + " ".join(f'{name}="{value}"' for name, value in signs.items()) + "/>"


def ending(number: str, body: str, closing: str = "") -> str:
    """Return a measure's content under a bracket; `closing` is its repeat."""
    return (
        f'<barline location="left"><ending number="{number}" type="start"/></barline>{body}'
        f'<barline location="right"><ending number="{number}" type="stop"/>{closing}</barline>'
    )


def measure(number: str, body: str, *, implicit: bool = False) -> str:
    """Return a measure."""
    printed = ' implicit="yes"' if implicit else ""
    return f'<measure number="{number}"{printed}>{body}</measure>'


def score_xml(*parts: list[str], names: tuple[str, ...] = ("Piano", "Second"), head: str = "") -> str:
    """Return a score of parts, each a list of measures."""
    listed = "".join(
        f'<score-part id="P{at}"><part-name>{name}</part-name></score-part>'
        for at, (name, _) in enumerate(zip(names, parts, strict=False))
    )
    bodies = "".join(f'<part id="P{at}">{"".join(measures)}</part>' for at, measures in enumerate(parts))
    return (
        f'<?xml version="1.0"?><score-partwise>{head}<part-list>{listed}</part-list>{bodies}</score-partwise>'
    )


def read_score(*parts: list[str], names: tuple[str, ...] = ("Piano", "Second")) -> Score:
    """Write parts and read them back."""
    text = score_xml(*parts, names=names)
    return read_musicxml_song(FileContent("small.musicxml", text.encode())).score


def read_bars(*bodies: str) -> Score:
    """Read one part of measures numbered from 1, the first with attributes."""
    first, *others = bodies
    measures = [attributes() + first, *others]
    return read_score([measure(str(number), body) for number, body in enumerate(measures, start=1)])
