from sargam_desktop.engine.commands import ChangeSpeed, SeekTo, SessionEvent, StartSession
from sargam_desktop.tutor.tempo_course import tempo_course


def test_the_course_is_every_speed_in_its_order() -> None:
    events: list[SessionEvent] = [
        StartSession(0),
        ChangeSpeed(64, 5),
        ChangeSpeed(64, 6),
        SeekTo(0, 7),
        ChangeSpeed(60, 9),
    ]
    assert tempo_course((60,), events) == (60, 64, 60)


def test_a_session_without_changes_has_one_speed() -> None:
    assert tempo_course((80,), [StartSession(0)]) == (80,)
