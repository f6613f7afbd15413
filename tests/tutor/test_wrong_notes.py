from __future__ import annotations

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.tutor.wrong_notes import wrong_pitch
from tests.engine.scenes import engine_of, press, rest_settings, score_of


def published(mode: Mode, pitch: int) -> Published:
    engine = engine_of(score_of((0.0, 60), (1.0, 62)), rest_settings(mode))
    engine.handle(StartSession(0))
    note = press(pitch, 10)
    return Published(note, tuple(engine.handle(note)))


def test_a_wrong_key_is_known_with_the_verdict_on_its_press_in_every_mode() -> None:
    assert [wrong_pitch(published(mode, 61)) for mode in Mode] == [61, 61, 61]


def test_a_right_key_a_release_and_free_play_are_no_wrong_notes() -> None:
    assert [wrong_pitch(published(mode, 60)) for mode in Mode] == [None, None, None]
    assert wrong_pitch(Published(None, published(Mode.TEMPO, 61).outcomes)) is None
    assert wrong_pitch(Published(NoteOn(61, 80, 0), ())) is None
