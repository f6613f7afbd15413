"""Adapters: a written score as played: repeats written out, ties joined, bars and tempo laid out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.file_content import (
    with_too_many_bars,
    with_too_many_notes,
    without_notes,
)
from sargam_desktop.adapters.importers.musicxml_measures import GRACE_LENGTH, bounded
from sargam_desktop.adapters.importers.musicxml_parts import piano_parts
from sargam_desktop.adapters.importers.musicxml_repeats import played_order, settle_coda_marks
from sargam_desktop.adapters.importers.song_assembly import merge_notes
from sargam_desktop.domain.import_report import FindingKind
from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import DEFAULT_BPM, TempoChange, TempoMap

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.musicxml_measures import Frame
    from sargam_desktop.adapters.importers.musicxml_notes import WrittenNote
    from sargam_desktop.adapters.importers.musicxml_parts import WrittenPart, WrittenScore

#: As played; with more the exact fractions of all would fill the memory.
_MOST_NOTES: Final = 300_000
_COMMON_TIME: Final = (4, 4)
#: Of the notes with the same onset, pitch and hand a score has one.
_Key = tuple[float, int, Hand]
#: A tie joins notes even where a program has rounded a tuplet to its divisions.
_TIE_GAP: Final = Fraction(1, 32)


class _PlayedMeasure(NamedTuple):
    """The written measure with the index `written`, played from the beat `onset` on."""

    written: int
    onset: Fraction


class Performance(NamedTuple):
    """What is played, and where it is written.

    Attributes:
        score: What the piano plays.
        sources: For each of its notes the id of the element that begins it, empty where there is none.
        measures: For each of its bars the index of the written measure.
    """

    score: Score
    sources: tuple[str, ...]
    measures: tuple[int, ...]


def perform(name: str, written: WrittenScore, findings: Findings) -> Score:
    """Return the score of what the piano plays.

    Raises:
        UnreadableFileError: Repeats make it too long, or no note lies on the keys.
    """
    return perform_traced(name, written, findings).score


def perform_traced(name: str, written: WrittenScore, findings: Findings) -> Performance:
    """Return what the piano plays with the elements that it comes from.

    Raises:
        UnreadableFileError: Repeats make it too long, or no note lies on the keys.
    """
    order = _order_of(name, written.frames, findings)
    parts = piano_parts(written.parts, findings)
    if sum(len(part.notes_of(index)) for part, _ in parts for index in order) > _MOST_NOTES:
        raise with_too_many_notes(name, _MOST_NOTES)
    played = _lay_out(written.frames, order)
    sources: dict[_Key, str] = {}
    notes = merge_notes(
        _traced(note, source, sources)
        for part, hand in parts
        for note, source in _play_part(part, hand, played, findings)
    )
    if not notes:
        raise without_notes(name)
    if not any(frame.tempos for frame in written.frames):
        findings.add(FindingKind.TEMPO_ASSUMED, detail=f"{DEFAULT_BPM:g}")
    fifths, is_minor = parts[0][0].key
    bars, tempo_map = _bars(written.frames, played), _tempo_map(written.frames, played)
    return Performance(
        Score(notes, bars, tempo_map, fifths, is_minor),
        tuple(sources[_key_of(note)] for note in notes),
        tuple(order),
    )


def _traced(note: ScoreNote, source: str, sources: dict[_Key, str]) -> ScoreNote:
    """Remember where a note is written; of two that become one either place is right."""
    key = _key_of(note)
    sources[key] = sources.get(key) or source
    return note


def _key_of(note: ScoreNote) -> _Key:
    return note.onset_beat, note.pitch, note.hand


def _order_of(name: str, frames: Sequence[Frame], findings: Findings) -> list[int]:
    signs = [frame.signs for frame in frames]
    settle_coda_marks(signs)
    try:
        order = played_order(signs)
    except ValueError as error:
        raise with_too_many_bars(name) from error
    if len(order) > len(frames):
        findings.add(FindingKind.REPEATS_WRITTEN_OUT, len(order) - len(frames))
    return order


def _lay_out(frames: Sequence[Frame], order: Iterable[int]) -> list[_PlayedMeasure]:
    played, onset = [], Fraction(0)
    for index in order:
        played.append(_PlayedMeasure(index, onset))
        onset = bounded(onset + _length(frames[index]))
    return played


def _length(frame: Frame) -> Fraction:
    numerator, denominator = frame.metre or _COMMON_TIME
    return frame.length or Fraction(4 * numerator, denominator)


def _bars(frames: Sequence[Frame], played: Iterable[_PlayedMeasure]) -> tuple[Bar, ...]:
    numbers = _bar_numbers(frames)
    return tuple(
        Bar(
            numbers[index],
            float(onset),
            float(_length(frames[index])),
            *(frames[index].metre or _COMMON_TIME),
        )
        for index, onset in played
    )


def _bar_numbers(frames: Iterable[Frame]) -> list[int]:
    """Return the printed numbers; a bar without one bears that of the bar before it, a pick-up 0."""
    numbers, last = [], 0
    for frame in frames:
        if not frame.is_implicit and re.fullmatch("[0-9]{1,9}", frame.label):
            last = int(frame.label)
        numbers.append(last)
    return numbers


def _tempo_map(frames: Sequence[Frame], played: Iterable[_PlayedMeasure]) -> TempoMap:
    """Return the tempo as played; a repeated passage begins in the tempo that it began in."""
    in_force = _tempo_at_bar_lines(frames)
    bpm_by_beat: dict[float, float] = {}
    for index, onset in played:
        bpm_by_beat[float(onset)] = in_force[index]
        for position, bpm in sorted(frames[index].tempos.items()):
            bpm_by_beat[float(onset + position)] = bpm
    changes: list[TempoChange] = []
    for beat, bpm in bpm_by_beat.items():
        if not changes or changes[-1].bpm != bpm:
            changes.append(TempoChange(beat, bpm))
    return TempoMap(tuple(changes))


def _tempo_at_bar_lines(frames: Sequence[Frame]) -> list[float]:
    """Return the tempo that is in force where each written measure begins.

    Before the first mark its own tempo holds: it often stands behind a pick-up.
    """
    marks = [[bpm for _, bpm in sorted(frame.tempos.items())] for frame in frames]
    bpm = next((bpms[0] for bpms in marks if bpms), DEFAULT_BPM)
    in_force = []
    for bpms in marks:
        in_force.append(bpm)
        bpm = bpms[-1] if bpms else bpm
    return in_force


@dataclass(slots=True, eq=False)
class _PlayedNote:
    """A note that a tie may still lengthen."""

    onset: Fraction
    end: Fraction
    first: WrittenNote


def _play_part(
    part: WrittenPart, hand: Hand | None, played: Iterable[_PlayedMeasure], findings: Findings
) -> Iterator[tuple[ScoreNote, str]]:
    """Yield the notes of a part as played, each with the id of its element.

    Those before the beginning or beyond the keys are left out.
    """
    notes = _join_ties(part, played)
    main_onsets = {note.onset for note in notes if not note.first.is_grace}
    for note in notes:
        is_grace = note.first.is_grace and _has_main_note(note, main_onsets)
        written = note.first
        if not LOWEST_PITCH <= written.pitch <= HIGHEST_PITCH:
            findings.add(FindingKind.OUT_OF_RANGE)
        elif note.onset >= 0:
            yield (
                ScoreNote(
                    onset_beat=float(note.onset),
                    duration_beat=float(note.end - note.onset),
                    pitch=written.pitch,
                    hand=hand or _hand_of_staff(written.staff),
                    velocity=written.velocity,
                    finger=written.finger,
                    is_grace=is_grace,
                ),
                written.source,
            )


def _has_main_note(note: _PlayedNote, main_onsets: Container[Fraction]) -> bool:
    """Tell whether a grace note leads to a note; one that does not becomes a short note of its own."""
    if note.onset in main_onsets:
        return True
    note.onset, note.end = note.onset - note.first.duration, note.onset - note.first.duration + GRACE_LENGTH
    return False


def _join_ties(part: WrittenPart, played: Iterable[_PlayedMeasure]) -> list[_PlayedNote]:
    notes: list[_PlayedNote] = []
    tied_on: dict[int, list[_PlayedNote]] = {}
    for index, bar_onset in played:
        for written in sorted(part.notes_of(index), key=lambda note: note.onset):
            onset = bar_onset + written.onset
            note = _take_tied(tied_on, written, onset) if written.is_tied_back else None
            if note is None:
                note = _PlayedNote(onset, onset, written)
                notes.append(note)
            note.end = onset + written.duration
            if written.is_tied_on:
                tied_on.setdefault(written.pitch, []).append(note)
    return notes


def _take_tied(
    tied_on: dict[int, list[_PlayedNote]], written: WrittenNote, onset: Fraction
) -> _PlayedNote | None:
    """Take out the note that `written` continues, rather one of its own staff, and the nearest."""
    waiting = tied_on.pop(written.pitch, [])
    fitting = [note for note in waiting if abs(note.end - onset) <= _TIE_GAP]
    if not fitting:
        return None
    taken = min(fitting, key=lambda note: (note.first.staff != written.staff, abs(note.end - onset)))
    tied_on[written.pitch] = [note for note in fitting if note is not taken]
    return taken


def _hand_of_staff(staff: int) -> Hand:
    return Hand.RIGHT if staff == 1 else Hand.LEFT
