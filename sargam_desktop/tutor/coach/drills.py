"""Tutor, coach: which drill answers which finding."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import drill_bars, drill_lines
from sargam_desktop.tutor.coach.drill import Drill, DrillKind, DrillSource, Maker, make_drill
from sargam_desktop.tutor.coach.findings import Finding, FindingKind
from sargam_desktop.tutor.coach.passage_shapes import MOST_BARS

_ANSWERS: Final[dict[FindingKind, tuple[DrillKind, ...]]] = {
    FindingKind.UNLEARNT_BARS: (DrillKind.APPROACH,),
    FindingKind.TIMING_BIAS: (DrillKind.HANDS_APART, DrillKind.RHYTHM),
    FindingKind.DRIFT: (DrillKind.RHYTHM,),
    FindingKind.UNEVEN_RUNS: (DrillKind.DOTTED, DrillKind.ALANKAR),
    FindingKind.INTERVAL: (DrillKind.INTERVAL, DrillKind.ALANKAR),
    FindingKind.LEAPS: (DrillKind.LEAP, DrillKind.APPROACH),
    FindingKind.CHORDS: (DrillKind.BROKEN_CHORDS, DrillKind.HANDS_APART),
    FindingKind.RHYTHM: (DrillKind.RHYTHM,),
    FindingKind.KEYS: (DrillKind.ALANKAR,),
    FindingKind.HESITATION: (DrillKind.APPROACH,),
}
_MAKERS: Final[dict[DrillKind, Maker]] = {
    DrillKind.INTERVAL: drill_lines.interval_in_context,
    DrillKind.APPROACH: drill_bars.bar_with_approach,
    DrillKind.RHYTHM: drill_bars.rhythm_alone,
    DrillKind.HANDS_APART: drill_bars.hands_apart,
    DrillKind.ALANKAR: drill_lines.alankar,
    DrillKind.BROKEN_CHORDS: drill_lines.broken_chords,
    DrillKind.LEAP: drill_lines.leap_from_both_sides,
    DrillKind.DOTTED: drill_lines.dotted_run,
}
_TITLES: Final = {
    DrillKind.INTERVAL: "The interval in its place: {song}, bars {first}–{last}",
    DrillKind.APPROACH: "The bars with their approach: {song}, bars {first}–{last}",
    DrillKind.RHYTHM: "The rhythm alone, on one key: {song}, bars {first}–{last}",
    DrillKind.HANDS_APART: "Hands apart, then together: {song}, bars {first}–{last}",
    DrillKind.ALANKAR: "The pattern as an alankar: {song}, bars {first}–{last}",
    DrillKind.BROKEN_CHORDS: "Chords broken, then whole: {song}, bars {first}–{last}",
    DrillKind.LEAP: "The leap from both sides: {song}, bars {first}–{last}",
    DrillKind.DOTTED: "The run in dotted rhythms: {song}, bars {first}–{last}",
}
_REASONS: Final = {
    DrillKind.INTERVAL: "Each place with the interval, between its neighbours; then the interval alone",
    DrillKind.APPROACH: "Bars go wrong where they are reached: {first}–{last} with half a bar before, twice",
    DrillKind.RHYTHM: "Without keys to look for only time is left: bars {first}–{last} on one key, twice",
    DrillKind.HANDS_APART: "Bars {first}–{last} for each hand alone show which one pulls; then both together",
    DrillKind.ALANKAR: "The first notes of bar {first} on each degree of the scale, an octave up and down",
    DrillKind.BROKEN_CHORDS: "Each chord note by note lets the hand find its shape; then whole, twice",
    DrillKind.LEAP: "The goal of the leap from the key below and the key above it, then the leap, twice",
    DrillKind.DOTTED: "Long and short, then short and long, then evenly: each finger is quick once",
}
#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (*_TITLES.values(), *_REASONS.values())


def drill_for(finding: Finding, song: Song, keys: range = range(21, 109)) -> Drill | None:
    """Return the drill for a finding, None where none is needed or nothing to make it from.

    Random slips ask for no drill: there is no bar to mend.

    Args:
        finding: What goes wrong.
        song: The song in which it shows most.
        keys: Pitches that the learner's keyboard has.
    """
    source = source_of(finding, song, keys)
    made = (make(kind, source) for kind in _ANSWERS.get(finding.kind, ()))
    return next((drill for drill in made if drill is not None), None)


def source_of(finding: Finding, song: Song, keys: range = range(21, 109)) -> DrillSource:
    """Return what the drill for a finding is made from: at most four bars of where it shows most."""
    last_bar = len(song.score.bars) - 1
    passage = finding.passage
    first, last = (0, last_bar) if passage is None else passage.bars
    first = min(first, last_bar)
    hands = Hands.BOTH if passage is None else passage.hands
    subject = finding.subject
    bars = (first, max(first, min(last, first + MOST_BARS - 1, last_bar)))
    return DrillSource(song, bars, hands, subject.hand, subject.interval, keys)


def make(kind: DrillKind, source: DrillSource) -> Drill | None:
    """Return a drill of a kind, None where there is nothing to make it from."""
    bars = source.score.bars
    places = (
        ("song", source.song.info.title),
        ("first", bars[source.bars[0]].number),
        ("last", bars[source.bars[1]].number),
    )
    words = Wording(_TITLES[kind], places), Wording(_REASONS[kind], places)
    return make_drill(kind, source, _MAKERS[kind], words)
