"""UI layer, without Qt: a take, ready to be painted. Made in the background, once for each take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.library import Library
from sargam_desktop.tutor.naming import naming_of
from sargam_desktop.tutor.replay import Replay, ReplayPass
from sargam_desktop.tutor.replay_layout import load_replay
from sargam_desktop.tutor.watched_work import Watch, part_of, unwatched, watched
from sargam_desktop.ui.index_map import IndexMap
from sargam_desktop.ui.keyboard.key_layout import KeyRange, choose_range
from sargam_desktop.ui.piano_roll.note_index import NoteIndex
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import HandState, PracticeState, initial_state
from sargam_desktop.ui.practice_tally import BarTally

#: How far the work is when the take is laid out; the rest is to prepare it for painting.
_LOADED_SHARE: Final = 0.95


@dataclass(frozen=True, eq=False)
class ReplayPicture:
    """What the replay screen paints.

    Attributes:
        replay: The take.
        setup: Its score, with the learner's names.
        keys: The keys to show.
        states: For each pass what the song strip shows of it.
        indices: For each pass its notes by span.
    """

    replay: Replay
    setup: PracticeSetup
    keys: KeyRange
    states: tuple[PracticeState, ...]
    indices: tuple[NoteIndex, ...]


def load_picture(
    history: History, library: Library, learner: Settings, session_id: str, watch: Callable[[float], None]
) -> ReplayPicture:
    """Judge a stored session again and prepare it for painting. Thread: any but the GUI's.

    Raises:
        UnknownItemError: There is no such session.
    """
    replay = load_replay(history, session_id, part_of(watch, 0, _LOADED_SHARE))
    song_id = replay.record.song_id
    songs = library.list_songs() if song_id is not None else []
    song_sa = next((song.sa for song in songs if song.song_id == song_id), None)
    return picture_of(replay, learner, song_sa, part_of(watch, _LOADED_SHARE, 1))


def picture_of(
    replay: Replay, learner: Settings, song_sa: int | None = None, watch: Watch = unwatched
) -> ReplayPicture:
    """Prepare a take for painting.

    Args:
        replay: The take.
        learner: The manner of naming and the keys.
        song_sa: Pitch class of the song's own Sa, None where it has none.
        watch: Told now and then how much is done, 0 to 1; what it raises ends the work.
    """
    setup = PracticeSetup(replay.score, replay.record.settings, naming_of(learner, replay.score, song_sa))
    nothing_next = MappingProxyType({hand: HandState() for hand in Hand})
    base = replace(initial_state(setup), hands=nothing_next, bars=_bars_of(replay, setup, watch))
    states = tuple(_state_of(base, replay, found, watch) for found in replay.passes)
    indices = tuple(NoteIndex(found.played) for found in watched(replay.passes, watch))
    return ReplayPicture(replay, setup, _keys_of(replay, learner), states, indices)


def _bars_of(replay: Replay, setup: PracticeSetup, watch: Watch) -> IndexMap[BarTally]:
    """Count each bar over all passes."""
    counts: dict[int, BarTally] = {}
    for note in watched(replay.notes, watch):
        if note.result is None or note.judged is None:
            continue
        index = note.judged.note_index
        bar = replay.score.bar_index_at(note.onset_beat) if index is None else setup.bar_of(index)
        counts[bar] = counts.get(bar, BarTally()).after(note.result)
    bars: IndexMap[BarTally] = IndexMap()
    for bar, tally in counts.items():
        bars = bars.with_value(bar, tally)
    return bars


def _state_of(base: PracticeState, replay: Replay, found: ReplayPass, watch: Watch) -> PracticeState:
    """Return what is known of one pass: its verdicts."""
    verdicts: IndexMap[Result] = IndexMap()
    for note in map(replay.notes.__getitem__, watched(found.numbers, watch)):
        index = None if note.judged is None else note.judged.note_index
        if index is not None and note.result is not None and note.result is not Result.WRONG_NOTE:
            verdicts = verdicts.with_value(index, note.result)
    return replace(base, lap=found.span.number, verdicts=verdicts)


def _keys_of(replay: Replay, learner: Settings) -> KeyRange:
    """Choose keys that hold the song and all that was played."""
    lowest, highest = replay.score.pitch_range
    pitches = [note.pitch for note in replay.notes]
    reach = (min([lowest, *pitches]), max([highest, *pitches]))
    own = None if learner.lowest_key is None or learner.highest_key is None else (
        learner.lowest_key, learner.highest_key,
    )  # fmt: skip
    return choose_range(reach, own)
