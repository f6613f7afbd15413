from __future__ import annotations

from datetime import UTC, datetime

from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.session_choices import guidance_in, settings_for, with_learner
from tests.ui.practice_scenes import song

PIANO = DevicePair("Keystation 61", "Synth")
ORGAN = DevicePair("Organ", None)
LEARNER = Settings(
    offset_us=5_000,
    offsets=(DeviceOffset(PIANO, 42_000, OffsetSource.CLICK, datetime(2026, 11, 22, tzinfo=UTC), 9_000, 24),),
)


def test_a_session_begins_with_the_delay_of_the_devices_in_use() -> None:
    score = song().score
    assert settings_for(score, LEARNER, PIANO).offset_us == 42_000
    assert settings_for(score, LEARNER, ORGAN).offset_us == 5_000


def test_another_keyboard_brings_its_own_delay_to_the_next_session() -> None:
    session = with_learner(SessionSettings(), LEARNER, PIANO)
    assert session.offset_us == 42_000
    assert with_learner(session, LEARNER, ORGAN).offset_us == 5_000


def test_a_step_of_a_lesson_keeps_its_own_count_in_and_is_played_without_ladder_and_limit() -> None:
    learner = Settings(count_in_bars=2, has_ladder=True, mistake_limit=3)
    step = SessionSettings(count_in_bars=1, session_type=SessionType.LESSON)
    assert with_learner(step, learner, PIANO).count_in_bars == 1
    guidance = guidance_in(step, learner)
    assert (guidance.has_ladder, guidance.mistake_limit) == (False, None)
    assert guidance_in(SessionSettings(), learner).has_ladder
