"""The virtual learner goes through the tutorials of songs of many kinds, one offered step after the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS, HandTiming
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.practice import ended_record, new_record, rehearse
from sargam_desktop.tutor.song_tutorial import StepKind, TutorialStep, next_step, plan_of, steps_of
from sargam_desktop.ui.session_choices import for_step
from tests.adapters.importers.midi_writing import midi_bytes
from tests.ui.sample_takes import song as song_like

RESOURCES = Path(__file__).parents[2] / "resources"
STEADY = replace(FLAWLESS, left=HandTiming(8, 15), right=HandTiming(-5, 12))
TWO_HANDS = list(StepKind)
ONE_HAND = [StepKind.LISTEN, StepKind.RIGHT_SLOW, StepKind.TO_TEMPO, StepKind.FROM_MEMORY]


def _shipped(song_id: str) -> Song:
    (song,) = ResourceFolder(RESOURCES).read_songs([song_id])
    return song


def _made(bar_count: int, hands: dict[Hand, range]) -> Song:
    """Four quarters in each bar of a hand's range; it rests in the others."""
    bars = tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(bar_count))
    notes = [
        ScoreNote(4.0 * bar + beat, 1.0, (60 if hand is Hand.RIGHT else 40) + (bar + 2 * beat) % 12, hand)
        for hand, played in hands.items()
        for bar in played
        for beat in range(4)
    ]
    info = song_like(
        "made",
        "Made",
        bar_count=bar_count,
        has_left=Hand.LEFT in hands,
        has_right=Hand.RIGHT in hands,
    )
    return Song(info, Score(tuple(sorted(notes)), bars))


def _imported() -> Song:
    """200 bars on two tracks; in half of them the left hand, in every tenth nobody has a note."""
    tracks = []
    for low, rests in ((64, 10), (40, 2)):
        track, wait = mido.MidiTrack(), 0
        for bar in range(200):
            if bar % rests == rests - 1 or bar % 10 == 9:
                wait += 4 * 480
                continue
            for beat in range(4):
                pitch = low + (bar * 5 + beat * 3) % 12
                track.append(mido.Message("note_on", note=pitch, velocity=80, time=wait))
                track.append(mido.Message("note_off", note=pitch, time=400))
                wait = 80
        tracks.append(track)
    return SongFileReader().examine("long.mid", midi_bytes(*tracks)).song


def _play(song: Song, step: TutorialStep, seed: int) -> SessionRecord:
    settings = for_step(SessionSettings(), step, Settings(count_in_bars=0))
    score = song.score
    notes = [index for index, note in enumerate(score.notes) if settings.hands.includes(note.hand)]
    origin_beat = min(score.start_beat, score.notes[0].onset_beat)
    reading = notes_to_play(score, notes, origin_beat, settings.speed_percent)
    played = VirtualLearner(STEADY).perform(reading, seed)
    is_from_memory = step.kind is StepKind.FROM_MEMORY
    record = new_record(song.info.song_id, "Take", settings, is_from_memory=is_from_memory)
    outcomes, _ = rehearse(record, score, [StartSession(0), *played.events])
    ended = outcomes[-1]
    assert isinstance(ended, SessionEnded)
    return ended_record(record, ended)


def _walk(song: Song) -> list[StepKind]:
    """Do what is offered until all is passed; return the steps in their order."""
    plan, takes, walked = plan_of(song.score), list[SessionRecord](), list[StepKind]()
    for seed in range(8):
        steps = steps_of(song.info, takes, plan, is_heard=bool(walked))
        if all(step.is_passed for step in steps):
            break
        offered = next_step(steps)
        walked.append(offered.kind)
        if offered.kind is not StepKind.LISTEN:
            takes.append(_play(song, offered, seed))
    return walked


@pytest.mark.parametrize("song_id", ["ode-to-joy", "happy-birthday", "greensleeves", "fuer-elise"])
def test_a_song_for_two_hands_is_learnt_in_six_steps(song_id: str) -> None:
    assert _walk(_shipped(song_id)) == TWO_HANDS


def test_a_song_for_one_hand_is_learnt_in_four() -> None:
    assert _walk(_made(12, {Hand.RIGHT: range(12)})) == ONE_HAND
    left = [StepKind.LEFT_SLOW if kind is StepKind.RIGHT_SLOW else kind for kind in ONE_HAND]
    assert _walk(_made(12, {Hand.LEFT: range(12)})) == left


def test_a_song_of_three_bars_is_learnt_as_any_other() -> None:
    assert _walk(_made(3, {Hand.RIGHT: range(3), Hand.LEFT: range(3)})) == TWO_HANDS


def test_bars_in_which_a_hand_rests_do_not_keep_its_step_from_being_passed() -> None:
    assert _walk(_made(10, {Hand.RIGHT: range(10), Hand.LEFT: range(8, 10)})) == TWO_HANDS


def test_a_long_imported_file_with_rests_is_learnt_in_six_steps() -> None:
    song = _imported()
    assert song.info.bar_count >= 199
    assert _walk(song) == TWO_HANDS
