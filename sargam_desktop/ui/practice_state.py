"""UI layer, without Qt: what the practice screen shows, as a function of what the engine said.

`reduce` takes a state and one piece of news and returns the next state. It knows no clock and no
window, and its cost does not depend on the length of the song.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    FeedbackRevised,
    HintShown,
    MetronomeClicked,
    NoteJudged,
    Outcome,
    PositionSnapshot,
    SessionEnded,
    SessionStarted,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.wording import Wording, feedback_wording
from sargam_desktop.ui.index_map import IndexMap
from sargam_desktop.ui.practice_laps import lap_start_us, loop_notes
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_tally import BarTally, Tally, is_hit

RECENT_DEVIATIONS: Final = 24
RECENT_VERDICTS: Final = 64

News = Outcome | NoteOn | NoteOff | PedalMoved

_Source = tuple[str, int]
_STILL: Final = PositionSnapshot(TransportState.STOPPED, 0, 0)


class NoteVerdict(NamedTuple):
    """The verdict on one note of the score; follow mode may revise a tentative one."""

    note_index: int
    result: Result
    is_tentative: bool = False


class Deviation(NamedTuple):
    """One hit on the timing error bar; late is above 0."""

    diff_us: int
    result: Result


@dataclass(frozen=True, slots=True)
class HandMessage:
    """The last thing said about one hand."""

    result: Result
    wording: Wording


@dataclass(frozen=True, slots=True)
class KeyDown:
    """A key that is held.

    Attributes:
        sources: Device and channel of each press that still holds it.
        result: The verdict on its last press, None while there is none.
        hand: The hand of the note it was judged for, None where there is none.
    """

    sources: frozenset[_Source]
    result: Result | None = None
    hand: Hand | None = None


@dataclass(frozen=True, slots=True)
class HandState:
    """What is known of one hand.

    Attributes:
        message: The last verdict in words.
        deviations: The last hits that have a deviation, oldest first.
        cursor: Place in `PracticeSetup.indices` from which on notes may be open.
        next_notes: Indices of the notes to press next, all with one onset.
    """

    message: HandMessage | None = None
    deviations: tuple[Deviation, ...] = ()
    cursor: int = 0
    next_notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeState:
    """All that the practice screen shows besides the moving position.

    Attributes:
        setup: Song, passage, hands and manner of naming.
        take: Number of the running take, 0 before the first.
        is_running: A session has begun and not ended.
        position: The transport.
        lap: The run through the passage whose verdicts are shown.
        waiting_for: Wait mode: notes that the present chord still needs.
        hint: Wait mode: notes whose keys are to be shown with emphasis.
        verdicts: Verdict by note index in this lap.
        recent: The last verdicts of this lap, oldest first.
        hands: State of each hand.
        tally: Running figures.
        bars: Counts by bar index over all laps.
        last_bar: Index of the bar of the last verdict.
        revisions: Follow mode: how often a verdict changed after it was told.
        keys_down: Held keys by pitch.
        sounding: Pitches that the program sounds for the other hand.
        click: The last beat of the metronome.
        ended: How the session ended, None while it runs.
    """

    setup: PracticeSetup
    take: int = 0
    is_running: bool = False
    position: PositionSnapshot = _STILL
    lap: int = 0
    waiting_for: tuple[int, ...] = ()
    hint: tuple[int, ...] = ()
    verdicts: IndexMap[Result] = field(default_factory=IndexMap)
    recent: tuple[NoteVerdict, ...] = ()
    hands: Mapping[Hand, HandState] = field(
        default_factory=lambda: MappingProxyType({Hand.LEFT: HandState(), Hand.RIGHT: HandState()})
    )
    tally: Tally = field(default_factory=Tally)
    bars: IndexMap[BarTally] = field(default_factory=IndexMap)
    last_bar: int = 0
    revisions: int = 0
    keys_down: Mapping[int, KeyDown] = field(default_factory=lambda: MappingProxyType({}))
    sounding: frozenset[int] = frozenset()
    click: MetronomeClicked | None = None
    ended: SessionEnded | None = None

    @property
    def next_notes(self) -> tuple[int, ...]:
        """Indices of the notes to press next: those waited for, else the next of each hand."""
        if self.waiting_for:
            return self.waiting_for
        groups = [hand.next_notes for hand in self.hands.values() if hand.next_notes]
        if not groups:
            return ()
        onsets = self.setup.score.onsets_beat
        soonest = min(onsets[group[0]] for group in groups)
        nearby = [group for group in groups if onsets[group[0]] - soonest <= self.setup.look_ahead_beat]
        return tuple(index for group in nearby for index in group)


def initial_state(setup: PracticeSetup, take: int = 0) -> PracticeState:
    """Return the state before anything happened."""
    start_us = setup.score.tempo_map.us_at(setup.start_beat)
    state = PracticeState(setup, take, position=replace(_STILL, score_us=start_us))
    return _with_cursors(state, setup.first_note)


def with_setup(state: PracticeState, setup: PracticeSetup) -> PracticeState:
    """Return the state with other hands, passage, level or names; another score begins anew."""
    if setup.score is not state.setup.score:
        return initial_state(setup)
    if not state.is_running and setup.start_beat != state.setup.start_beat:
        start_us = setup.score.tempo_map.us_at(setup.start_beat)
        state = replace(state, position=replace(state.position, score_us=start_us))
    first = setup.first_note_from_us(state.position.score_us)
    return _with_cursors(replace(state, setup=setup), max(first, setup.first_note))


def at_rest(state: PracticeState, score_us: int) -> PracticeState:
    """Return the state without a running session, stopped at a position on the tempo map."""
    position = replace(
        state.position, state=TransportState.STOPPED, score_us=score_us, limit_us=None, loop_us=None
    )
    return replace(state, is_running=False, position=position, waiting_for=(), hint=(), sounding=frozenset())


def reduce(state: PracticeState, news: News) -> PracticeState:
    """Return the state after one piece of news; what the screen does not show changes nothing."""
    step = _STEPS.get(type(news))
    return state if step is None else step(state, news)


def _started(state: PracticeState, _started: SessionStarted) -> PracticeState:
    fresh = initial_state(state.setup, state.take + 1)
    return replace(fresh, is_running=True, position=state.position, keys_down=state.keys_down)


def _ended(state: PracticeState, ended: SessionEnded) -> PracticeState:
    return replace(at_rest(state, state.position.score_us), ended=ended)


def _hinted(state: PracticeState, hint: HintShown) -> PracticeState:
    return replace(state, hint=hint.note_indices)


def _accompanied(state: PracticeState, played: AccompanimentPlayed) -> PracticeState:
    begun = frozenset(pitch for pitch, _ in played.pressed)
    return replace(state, sounding=(state.sounding - frozenset(played.released)) | begun)


def _clicked(state: PracticeState, click: MetronomeClicked) -> PracticeState:
    return state if click.part else replace(state, click=click)


def _judged(state: PracticeState, judged: NoteJudged) -> PracticeState:
    state = _with_key_verdict(state, judged)
    state = _with_message(state, judged)
    if judged.is_again:
        return state
    if judged.lap > state.lap:
        state = _with_lap(state, judged.lap, lap_start_us(state.setup, state.position, is_told_early=True))
    state = _with_figures(state, judged)
    if judged.lap < state.lap or judged.note_index is None or judged.result is Result.WRONG_NOTE:
        return state
    return _with_verdict(state, NoteVerdict(judged.note_index, judged.result, judged.is_tentative))


def _revised(state: PracticeState, revised: FeedbackRevised) -> PracticeState:
    """Put a verdict in the place of an earlier one, or show that the earlier one stands."""
    before, after = revised.before, revised.after
    if (before.result, before.note_index) != (after.result, after.note_index):
        state = _with_key_verdict(state, after)
        state = _with_message(state, after)
        state = _with_revised_figures(state, revised)
        state = _without_verdict(state, before)
    if after.note_index is None or after.result is Result.WRONG_NOTE or after.lap != state.lap:
        return state
    return _with_verdict(state, NoteVerdict(after.note_index, after.result, after.is_tentative))


def _with_revised_figures(state: PracticeState, revised: FeedbackRevised) -> PracticeState:
    tally = state.tally.without(revised.before, state.setup.windows).after(revised.after, state.setup.windows)
    bars = state.bars
    steps = ((revised.before, BarTally.without), (revised.after, BarTally.after))
    for judged, step in ((judged, step) for judged, step in steps if not judged.is_again):
        bar = state.last_bar if judged.note_index is None else state.setup.bar_of(judged.note_index)
        bars = bars.with_value(bar, step(bars.get(bar) or BarTally(), judged.result))
    return replace(state, tally=tally, bars=bars, revisions=state.revisions + 1)


def _without_verdict(state: PracticeState, judged: NoteJudged) -> PracticeState:
    """Open a note again whose verdict was taken back."""
    index = judged.note_index
    if index is None or judged.result is Result.WRONG_NOTE or judged.lap != state.lap:
        return state
    recent = tuple(verdict for verdict in state.recent if verdict.note_index != index)
    state = replace(state, verdicts=state.verdicts.without(index), recent=recent)
    hand = state.setup.score.notes[index].hand
    cursor = min(state.hands[hand].cursor, state.setup.cursor_from(hand, index))
    return _with_next_notes(_with_hand(state, hand, replace(state.hands[hand], cursor=cursor)), hand)


def _with_verdict(state: PracticeState, verdict: NoteVerdict) -> PracticeState:
    earlier = tuple(known for known in state.recent if known.note_index != verdict.note_index)
    state = replace(
        state,
        verdicts=state.verdicts.with_value(verdict.note_index, verdict.result),
        recent=(*earlier, verdict)[-RECENT_VERDICTS:],
        waiting_for=tuple(i for i in state.waiting_for if i != verdict.note_index),
        hint=tuple(i for i in state.hint if i != verdict.note_index),
    )
    return _with_next_notes(state, state.setup.score.notes[verdict.note_index].hand)


def _with_figures(state: PracticeState, judged: NoteJudged) -> PracticeState:
    bar = state.last_bar if judged.note_index is None else state.setup.bar_of(judged.note_index)
    counted = (state.bars.get(bar) or BarTally()).after(judged.result)
    return replace(
        state,
        tally=state.tally.after(judged, state.setup.windows),
        bars=state.bars.with_value(bar, counted),
        last_bar=bar,
    )


def _with_message(state: PracticeState, judged: NoteJudged) -> PracticeState:
    hand = judged.hand or _hand_of_stray(state, judged)
    wording = feedback_wording(judged, state.setup.naming, state.setup.windows)
    known = state.hands[hand]
    deviations = known.deviations
    if judged.timing_diff_us is not None and is_hit(judged.result) and not judged.is_again:
        new = Deviation(judged.timing_diff_us, judged.result)
        deviations = (*deviations, new)[-RECENT_DEVIATIONS:]
    message = HandMessage(judged.result, wording)
    return _with_hand(state, hand, replace(known, message=message, deviations=deviations))


def _hand_of_stray(state: PracticeState, judged: NoteJudged) -> Hand:
    """Give a wrong note near nothing to the only hand that plays, else to the nearer side."""
    only = state.setup.only_hand
    if only is not None:
        return only
    return Hand.LEFT if (judged.played_pitch or 0) < state.setup.middle_pitch else Hand.RIGHT


def _with_hand(state: PracticeState, hand: Hand, known: HandState) -> PracticeState:
    return replace(state, hands=MappingProxyType({**state.hands, hand: known}))


def _with_key_verdict(state: PracticeState, judged: NoteJudged) -> PracticeState:
    pitch = judged.played_pitch
    if pitch is None:
        return state
    held = state.keys_down.get(pitch)
    if held is None:
        return state
    return _with_key(state, pitch, replace(held, result=judged.result, hand=judged.hand))


def _with_key(state: PracticeState, pitch: int, key: KeyDown) -> PracticeState:
    return replace(state, keys_down=MappingProxyType({**state.keys_down, pitch: key}))


def _pressed(state: PracticeState, note: NoteOn) -> PracticeState:
    held = state.keys_down.get(note.pitch)
    sources = (held.sources if held else frozenset()) | {(note.source, note.channel)}
    return _with_key(state, note.pitch, KeyDown(sources))


def _released(state: PracticeState, note: NoteOff) -> PracticeState:
    held = state.keys_down.get(note.pitch)
    if held is None:
        return state
    sources = held.sources - {(note.source, note.channel)}
    if sources:
        return _with_key(state, note.pitch, replace(held, sources=sources))
    others = {pitch: key for pitch, key in state.keys_down.items() if pitch != note.pitch}
    return replace(state, keys_down=MappingProxyType(others))


def _moved(state: PracticeState, changed: TransportChanged) -> PracticeState:
    position = changed.position
    state = replace(state, position=position, waiting_for=changed.waiting_for)
    state = replace(state, hint=tuple(index for index in state.hint if index in changed.waiting_for))
    if position.lap > state.lap:
        return _with_lap(state, position.lap, lap_start_us(state.setup, position, is_told_early=False))
    return state


def _with_lap(state: PracticeState, lap: int, start_us: int) -> PracticeState:
    """Begin a lap: what lies ahead of its first beat is open again."""
    first = state.setup.first_note_from_us(start_us)
    recent = tuple(verdict for verdict in state.recent if verdict.note_index < first)
    state = replace(state, lap=lap, verdicts=state.verdicts.without_from(first), recent=recent)
    return _with_cursors(state, first)


def _with_cursors(state: PracticeState, first_note: int) -> PracticeState:
    for hand in Hand:
        cursor = state.setup.cursor_from(hand, first_note)
        state = _with_hand(state, hand, replace(state.hands[hand], cursor=cursor))
        state = _with_next_notes(state, hand)
    return state


def _with_next_notes(state: PracticeState, hand: Hand) -> PracticeState:
    indices = state.setup.indices(hand)
    known = state.hands[hand]
    cursor = known.cursor
    while cursor < len(indices) and state.verdicts.get(indices[cursor]) is not None:
        cursor += 1
    group = state.setup.group_at(hand, cursor)
    group = [index for index in group if state.verdicts.get(index) is None]
    if _is_past_loop(state, group):
        first, _ = loop_notes(state.setup, state.position)
        group = state.setup.group_at(hand, state.setup.cursor_from(hand, first))
    return _with_hand(state, hand, replace(known, cursor=cursor, next_notes=tuple(group)))


def _is_past_loop(state: PracticeState, group: Sequence[int]) -> bool:
    if state.position.loop_us is None:
        return False
    return not group or group[0] >= loop_notes(state.setup, state.position)[1]


_STEPS: Final[Mapping[type[object], Callable[[PracticeState, Any], PracticeState]]] = MappingProxyType(
    {
        SessionStarted: _started,
        SessionEnded: _ended,
        NoteJudged: _judged,
        FeedbackRevised: _revised,
        TransportChanged: _moved,
        HintShown: _hinted,
        AccompanimentPlayed: _accompanied,
        MetronomeClicked: _clicked,
        NoteOn: _pressed,
        NoteOff: _released,
    }
)
