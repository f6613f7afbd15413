"""Follow mode against the truth that the virtual learner writes down."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.feedback import Outcome, PlayerJumped
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.learner.faults import FaultKind, LearnerPerformance
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import PRACTISING
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.engine.scenes import settled

SONGS = Path(__file__).parents[2] / "resources" / "songs"
SETTINGS = SessionSettings(mode=Mode.FOLLOW, count_in_bars=0, has_metronome=False)


def perform(score: Score, seed: int) -> tuple[LearnerPerformance, list[Outcome]]:
    beats = range_of(score, None, None)
    asked = [note.note_index for note in expect_notes(score, SETTINGS.hands, beats)]
    notes = notes_to_play(score, asked, beats.start_beat, 100)
    performance = VirtualLearner(PRACTISING).perform(notes, seed)
    outcomes, _ = rehearse(new_record(None, "", SETTINGS), score, [StartSession(0), *performance.events])
    return performance, outcomes


def share_understood(performance: LearnerPerformance, outcomes: list[Outcome]) -> float:
    """Return the share of the presses that were taken for the note that they were."""
    heard = {
        (note.at_us, note.played_pitch): None if note.result is Result.WRONG_NOTE else note.note_index
        for note in settled(outcomes)
        if note.played_pitch is not None
    }
    right = [heard.get((press.at_us, press.pitch), -1) == press.note_index for press in performance.alignment]
    return sum(right) / len(right)


@pytest.mark.parametrize("name", ["minuet-in-g", "silent-night", "deck-the-halls", "lightly-row"])
def test_who_restarts_skips_and_errs_is_understood(name: str) -> None:
    score = SongFileReader().read(str(SONGS / f"{name}.musicxml")).score
    shares = [share_understood(*perform(score, seed)) for seed in range(4)]
    assert sum(shares) / len(shares) >= 0.985


def test_restarts_and_skips_are_told_by_the_bars_that_they_go_to() -> None:
    score = SongFileReader().read(str(SONGS / "minuet-in-g.musicxml")).score
    made: Counter[int | None] = Counter()
    told: Counter[int | None] = Counter()
    for seed in range(4):
        performance, outcomes = perform(score, seed)
        jumps = performance.faults_of(FaultKind.RESTARTED, FaultKind.SKIPPED)
        made.update((seed * 1000 + (fault.to_bar_index or 0)) for fault in jumps)
        told.update(seed * 1000 + o.to_bar for o in outcomes if isinstance(o, PlayerJumped))
    agreed = (made & told).total()
    assert agreed >= 0.8 * made.total()
    assert agreed >= 0.8 * told.total()
