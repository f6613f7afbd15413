"""The last passes of a passage, from sessions that a store has kept."""

from dataclasses import replace

from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.passage import PassagePass, PassQuality
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_guide import PassageGuide
from sargam_desktop.tutor.passage_history import Passage, passes_of
from sargam_desktop.tutor.practice import ended_record, new_record
from tests.fakes.store import StoredSessions
from tests.tutor.passage_learner import FIFTHS, LOOP, Fingers, PassageLearner, clean, clumsy

PASSAGE = Passage("fifths", Hands.BOTH, (1, 2))
PASS_S = 4.8 / 0.6


def practised(
    store: StoredSessions,
    passes: float,
    fingers: Fingers = clean,
    settings: SessionSettings = LOOP,
    *,
    has_ladder: bool = False,
) -> None:
    """Keep a session of so many passes at 60 %."""
    guide = PassageGuide()
    guide.choose(Guidance(has_ladder=has_ladder))
    record = new_record("fifths", "Fifths", settings)
    store.begin(record, FIFTHS)
    learner = PassageLearner(guide, settings)
    learner.play(passes * PASS_S, fingers)
    learner.stop()
    store.append(record.session_id, learner.events)
    ended = learner.outcomes[-1]
    assert isinstance(ended, SessionEnded)
    store.finish(ended_record(record, ended))


def found(store: StoredSessions, passage: Passage = PASSAGE) -> list[PassagePass]:
    return passes_of(History(store), passage, FIFTHS)


def test_passes_come_in_their_order_with_their_tempo_and_quality() -> None:
    store = StoredSessions()
    practised(store, 2.2, clumsy)
    practised(store, 4.2, has_ladder=True)
    qualities = [one.quality for one in found(store)]
    assert qualities == [PassQuality.POOR] * 2 + [PassQuality.CLEAN] * 4
    assert [one.speed_percent for one in found(store)] == [60] * 5 + [64]


def test_a_session_over_more_bars_holds_the_passage_too() -> None:
    store = StoredSessions()
    practised(store, 4.2, settings=replace(LOOP, first_bar=None, last_bar=None))
    assert [one.expected for one in found(store)] == [8, 8]


def test_a_session_over_other_bars_hands_or_in_another_mode_does_not() -> None:
    store = StoredSessions()
    practised(store, 2.2, settings=replace(LOOP, first_bar=2))
    practised(store, 2.2, settings=replace(LOOP, hands=Hands.RIGHT))
    practised(store, 2.2, settings=replace(LOOP, mode=Mode.WAIT))
    assert found(store) == []


def test_a_song_that_has_changed_begins_anew() -> None:
    store = StoredSessions()
    practised(store, 2.2)
    assert passes_of(History(store), PASSAGE, replace(FIFTHS, notes=FIFTHS.notes[:-1])) == []


def test_sessions_over_other_bars_do_not_hide_older_ones_over_these() -> None:
    store = StoredSessions()
    practised(store, 1.2)
    for _ in range(5):
        practised(store, 0.8, settings=replace(LOOP, first_bar=3, last_bar=3))
    assert len(found(store)) == 1
