"""Tutor: from a session that was judged again to the notes of its replay."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    FeedbackRevised,
    NoteJudged,
    Outcome,
    TransportChanged,
)
from sargam_desktop.domain.judgement import HITS, Mode, Result
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Hand, Hands, Score, ScoreNote
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.tutor.history import History, Rejudged
from sargam_desktop.tutor.position_line import PositionLine, Span
from sargam_desktop.tutor.replay import Cue, Replay, ReplayNote, ReplayPass
from sargam_desktop.tutor.watched_work import Watch, part_of, unwatched, watched

_FIRST_NOTES: Final = 1000
_MIDDLE_PITCH: Final = 60.0
#: Every note sounds so long; the end of a shorter one could be sorted before its beginning.
_SHORTEST_US: Final = 30_000
#: How far the work is when the session is judged again; then, of the rest, when the notes have
#: their places, and when they are shared out to the passes.
_JUDGED_SHARE: Final = 0.7
_PLACED_SHARE: Final = 0.6
_SPANNED_SHARE: Final = 0.75
_DECIDING: Final = HITS | {Result.MISSED}
_Key = tuple[int, int, str]


def load_replay(history: History, session_id: str, watch: Callable[[float], None] | None = None) -> Replay:
    """Judge a stored session again and lay it out.

    Args:
        history: The sessions.
        session_id: The session, or an unambiguous beginning of its id.
        watch: Told now and then how much is done, 0 to 1; what it raises ends the work.

    Raises:
        UnknownItemError: There is no such session.
    """
    watch = unwatched if watch is None else watch
    judged = history.rejudge(session_id, watch=part_of(watch, 0, _JUDGED_SHARE))
    return build_replay(judged, part_of(watch, _JUDGED_SHARE, 1))


def build_replay(judged: Rejudged, watch: Watch = unwatched) -> Replay:
    """Lay out a session that was judged again; `watch` is told as in `load_replay`."""
    snapshots = [o.position for o in judged.outcomes if isinstance(o, TransportChanged)]
    last_us = judged.events[-1].at_us if judged.events else 0
    line = PositionLine(snapshots, max([last_us, *(snapshot.at_us for snapshot in snapshots)]))
    notes = _Layout(judged, line, part_of(watch, 0, _PLACED_SHARE)).notes()
    spans = list(_by_span(line, watched(notes, part_of(watch, _PLACED_SHARE, _SPANNED_SHARE))))
    passes = tuple(_pass_of(judged.score, *found) for found in watched(spans, watch))
    decided = watched(notes, part_of(watch, _SPANNED_SHARE, 1))
    return Replay(
        judged.record,
        judged.score,
        judged.events,
        line,
        notes,
        passes,
        tuple(note.number for note in notes if note.is_mistake),
        tuple(sorted(_own_cues(notes))),
        tuple(sorted(chain(_expected_cues(judged.score, line, decided), _other_hand(judged.outcomes)))),
    )


def last_words(outcomes: Iterable[Outcome]) -> list[NoteJudged]:
    """Return every verdict in its order, each as it stands after all revisions."""
    verdicts: list[NoteJudged] = []
    for outcome in outcomes:
        if isinstance(outcome, NoteJudged):
            verdicts.append(outcome)
        elif isinstance(outcome, FeedbackRevised):
            verdicts[outcome.number - 1] = outcome.after
    return verdicts


class _Layout:
    """Joins presses, releases and verdicts."""

    def __init__(self, judged: Rejudged, line: PositionLine, watch: Watch) -> None:
        self._watch = watch
        self._score = judged.score
        self._settings = judged.record.settings
        self._events = judged.events
        self._verdicts = last_words(judged.outcomes)
        self._line = line
        self._middle = _middle_pitch(judged.score)

    def notes(self) -> tuple[ReplayNote, ...]:
        """Return played and missed notes by time."""
        found = [*self._played(), *self._missed()]
        found.sort(key=lambda note: (note.on_us, note.pitch))
        return tuple(note._replace(number=number) for number, note in enumerate(found))

    def _played(self) -> Iterator[ReplayNote]:
        waiting = deque(verdict for verdict in self._verdicts if verdict.played_pitch is not None)
        releases = _releases(self._events, self._line.end_us)
        for place, event in enumerate(watched(self._events, self._watch)):
            if isinstance(event, NoteOn):
                judged = waiting.popleft() if waiting and _is_of(waiting[0], event) else None
                yield self._note(event, releases[place], judged)

    def _note(self, press: NoteOn, off_us: int, judged: NoteJudged | None) -> ReplayNote:
        line, offset_us = self._line, self._settings.offset_us
        on_score_us = line.score_us_before(press.at_us - offset_us)
        if self._settings.mode is Mode.FOLLOW:
            on_score_us = line.score_us_after(press.at_us)  # the music is where the player is
        last_us = line.span_at(press.at_us).end_us - 1
        off_score_us = line.score_us_before(min(off_us - offset_us, last_us))
        hand = judged.hand if judged is not None and judged.hand is not None else self._hand_of(press.pitch)
        onset_beat, end_beat = map(self._score.tempo_map.beat_at, (on_score_us, off_score_us))
        percent = line.snapshot_at(press.at_us).speed_percent
        return ReplayNote(
            0, press.pitch, hand, press.at_us, off_us, onset_beat, max(onset_beat, end_beat),
            press.velocity, percent, judged, None if judged is None else self._due_us(judged),
        )  # fmt: skip

    def _missed(self) -> Iterator[ReplayNote]:
        for judged in watched(self._verdicts, self._watch):
            if judged.played_pitch is not None or judged.note_index is None:
                continue
            note = self._score.notes[judged.note_index]
            due_us = self._due_us(judged)
            at_us = judged.at_us if due_us is None else due_us
            yield ReplayNote(
                0, note.pitch, note.hand, at_us, at_us, note.onset_beat, note.onset_beat + note.duration_beat,
                0, self._line.snapshot_at(at_us).speed_percent, judged, due_us,
            )  # fmt: skip

    def _due_us(self, judged: NoteJudged) -> int | None:
        """Return when the expected note of a verdict was due."""
        span = self._line.span_of_lap(judged.lap)
        if judged.note_index is None or span is None:
            return None
        onset_beat = self._score.notes[judged.note_index].onset_beat
        return self._line.time_of(self._score.tempo_map.us_at(onset_beat), span)

    def _hand_of(self, pitch: int) -> Hand:
        match self._settings.hands:
            case Hands.LEFT:
                return Hand.LEFT
            case Hands.RIGHT:
                return Hand.RIGHT
            case Hands.BOTH:
                return Hand.LEFT if pitch < self._middle else Hand.RIGHT


def _is_of(judged: NoteJudged, press: NoteOn) -> bool:
    return (judged.at_us, judged.played_pitch) == (press.at_us, press.pitch)


def _releases(events: Sequence[SessionEvent], end_us: int) -> dict[int, int]:
    """Return when each press, by its place in `events`, was let go."""
    down: dict[_Key, int] = {}
    releases: dict[int, int] = {}
    for place, event in enumerate(events):
        if not isinstance(event, NoteOn | NoteOff):
            continue
        key = (event.pitch, event.channel, event.source)
        if key in down:
            releases[down.pop(key)] = event.at_us
        if isinstance(event, NoteOn):
            down[key] = place
    return releases | dict.fromkeys(down.values(), end_us)


def _middle_pitch(score: Score) -> float:
    """Return a pitch between both hands, from the first notes."""
    means = []
    for hand in Hand:
        pitches = [note.pitch for note in score.notes[:_FIRST_NOTES] if note.hand is hand]
        means.append(sum(pitches) / len(pitches) if pitches else _MIDDLE_PITCH)
    return sum(means) / len(means)


def _by_span(line: PositionLine, notes: Iterable[ReplayNote]) -> Iterator[tuple[Span, list[ReplayNote]]]:
    """Give each pass its notes, by the time at which they were played or due."""
    found: list[list[ReplayNote]] = [[] for _ in line.spans]
    for note in notes:
        found[line.span_at(note.on_us).number].append(note)
    return zip(line.spans, found, strict=True)


def _pass_of(score: Score, span: Span, notes: list[ReplayNote]) -> ReplayPass:
    notes.sort(key=lambda note: (note.onset_beat, note.pitch))
    played = tuple(
        ScoreNote(n.onset_beat, n.end_beat - n.onset_beat, n.pitch, n.hand, n.velocity) for n in notes
    )
    numbers = tuple(note.number for note in notes)
    return ReplayPass(span, Score(played, score.bars, score.tempo_map, score.fifths), numbers)


def _own_cues(notes: Iterable[ReplayNote]) -> Iterator[Cue]:
    for note in notes:
        if not note.is_missed:
            yield from _cues(note.pitch, note.velocity, note.on_us, note.off_us)


def _expected_cues(score: Score, line: PositionLine, notes: Iterable[ReplayNote]) -> Iterator[Cue]:
    for wanted, on_us, off_us in expected_notes(score, line, notes):
        yield from _cues(wanted.pitch, wanted.velocity, on_us, off_us)


def _cues(pitch: int, velocity: int, on_us: int, off_us: int) -> tuple[Cue, Cue]:
    return Cue(on_us, pitch, velocity), Cue(max(off_us, on_us + _SHORTEST_US), pitch, 0)


def expected_notes(
    score: Score, line: PositionLine, notes: Iterable[ReplayNote]
) -> Iterator[tuple[ScoreNote, int, int]]:
    """Yield each note of the score that was decided, when it was due and when it was to end.

    A note that the position hopped over has a length too.
    """
    for note in notes:
        if note.judged is None or note.judged.note_index is None or note.result not in _DECIDING:
            continue
        wanted = score.notes[note.judged.note_index]
        due_us = note.on_us if note.due_us is None else note.due_us
        span = line.span_at(due_us)
        end_us = line.time_of(score.tempo_map.us_at(wanted.onset_beat + wanted.duration_beat), span)
        yield wanted, due_us, max(span.end_us if end_us is None else end_us, due_us + _SHORTEST_US)


def _other_hand(outcomes: Iterable[Outcome]) -> Iterator[Cue]:
    for outcome in outcomes:
        if isinstance(outcome, AccompanimentPlayed):
            yield from (Cue(outcome.at_us, pitch, 0) for pitch in outcome.released)
            yield from (Cue(outcome.at_us, pitch, velocity) for pitch, velocity in outcome.pressed)
