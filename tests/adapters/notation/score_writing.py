"""A small piano score for the tests: two hands, two voices in the right one, a pick-up bar."""

from __future__ import annotations

from tests.adapters.importers.musicxml_writing import attributes, backup, note, tie

TWO_STAVES = (
    "<staves>2</staves><clef number='1'><sign>G</sign><line>2</line></clef>"
    "<clef number='2'><sign>F</sign><line>4</line></clef>"
)
TEMPO = (
    "<direction><direction-type><words>Calmly</words></direction-type><direction-type><metronome>"
    "<beat-unit>quarter</beat-unit><per-minute>60</per-minute></metronome></direction-type></direction>"
)
ONLY_TEMPO = (
    "<direction><direction-type><metronome><beat-unit>quarter</beat-unit><per-minute>60</per-minute>"
    "</metronome></direction-type><staff>1</staff></direction>"
)


def typed(name: str, duration: int, kind: str, more: str = "", *, staff: int = 1, chord: bool = False) -> str:
    return note(name, duration, f"<type>{kind}</type>{more}", staff=staff, chord=chord)


PICK_UP = typed("G4", 12, "quarter") + backup(12) + typed("G3", 12, "quarter", staff=2)
#: The left hand comes between two voices of the right one.
BAR_ONE = (
    typed("C5", 24, "half")
    + typed("B4", 24, "half", tie("start"))
    + backup(48)
    + typed("C3", 24, "half", staff=2)
    + typed("E3", 24, "half", staff=2, chord=True)
    + backup(24)
    + "<forward><duration>24</duration></forward>"
    + typed("E4", 24, "half")
    + backup(24)
    + typed("D3", 24, "half", staff=2)
)
#: The left hand is silent.
BAR_TWO = (
    typed("B4", 48, "whole", tie("stop"))
    + backup(48)
    + "<note><rest/><duration>48</duration><staff>2</staff></note>"
)


def score(*measures: str) -> str:
    """Return a score of one part; the first measure is bar 0."""
    body = "".join(f'<measure number="{number}">{music}</measure>' for number, music in enumerate(measures))
    return (
        "<score-partwise><part-list><score-part id='P1'><part-name>Piano</part-name></score-part></part-list>"
        f"<part id='P1'>{body}</part></score-partwise>"
    )


PIECE = score(attributes(more=TWO_STAVES) + TEMPO + ONLY_TEMPO + PICK_UP, BAR_ONE, BAR_TWO)
