"""Journey 12: a whole lesson with the computer keyboard alone, read, heard, answered and played."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.domain.session import SessionState, SessionType
from sargam_desktop.domain.settings import Settings
from tests.journeys.performer import Press, faultless
from tests.journeys.waiting import wait_for
from tests.journeys.window import PracticeNews, Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(300)]

LESSON = "c-d-e"
STEPS = 7
LETTERS = dict(zip(range(48, 77), "ZSXDCVGBHNJMQ2W3ER5T6Y7UI9O0P", strict=True))
_CLOCK = MonotonicClock()


def strike(window: Window, pitches: list[int]) -> None:
    for pitch in pitches:
        window.hold(LETTERS[pitch])
    for pitch in pitches:
        window.let_go(LETTERS[pitch])


def play_waiting(window: Window) -> None:
    """Press what the music waits for, to its end."""
    window.press("Space")
    decided = 0
    while window.screen() == "practice":

        def look(decided: int = decided) -> PracticeNews | str | None:
            if window.screen() != "practice":
                return "over"
            news = window.practice()
            return news if news.waiting_for and len(news.verdicts) >= decided else None

        news = wait_for(look, "the next chord or the end")
        if isinstance(news, PracticeNews):
            strike(window, news.waiting_for)
            decided = len(news.verdicts) + len(news.waiting_for)


def play_in_time(window: Window, presses: list[Press]) -> None:
    window.press("Space")
    window.wait_for_state("playing", "counting_in")
    for press in presses:
        wait_for(partial(is_due, window, press), "the time of a note")
        strike(window, [press.pitch])


def is_due(window: Window, press: Press) -> bool:
    return window.practice().live_us(press.onset_us) <= _CLOCK.now_us()


def go_to_practice(window: Window, step: int) -> None:
    window.wait_for_words(f"Step {step} of {STEPS}")
    window.wait_for_words("later is further right")
    window.press("Return")
    window.wait_for_screen("practice")


def go_on(window: Window, result: str = "") -> None:
    window.wait_for_screen("lesson")
    if result:
        window.wait_for_words(result)
    window.press("Return")


def test_a_learner_without_midi_goes_through_a_whole_lesson(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    own_folders.mkdir()
    learner = Settings(level=Level.BEGINNER, has_metronome=False, is_computer_keyboard_on=True)
    SettingsFile(own_folders).save(learner)
    with Window(screen, tmp_path / "stderr", JACK_DEFAULT_SERVER="nobody") as window:
        window.wait_until_ready()
        window.wait_for_rows()
        window.press("Ctrl+2")
        window.wait_for_words("Recommended: the course begins here.")
        window.press("Down", "Return")
        window.wait_for_words(f"Step 1 of {STEPS}")
        window.press("Return")
        hear(window, 2)
        window.wait_for_words(f"Step 3 of {STEPS}")
        window.press("2")
        window.wait_for_words("Right.")
        window.press("Return")
        go_to_practice(window, 4)
        play_waiting(window)
        go_on(window, "ticked off")
        hear(window, 5)
        go_to_practice(window, 6)
        play_waiting(window)
        go_on(window, "ticked off")
        go_to_practice(window, 7)
        store = Store(own_folders)
        song = store.songs.load_song("hot-cross-buns").score
        eighth = song.tempo_map.us_at(song.bars[7].end_beat)
        right = [press for press in faultless(song) if press.onset_us < eighth]
        play_in_time(window, [p for p in right if song.notes[p.note_index].hand.value == "right"])
        window.wait_for_screen("lesson")
        window.wait_for_words("of the timing (needed 80)")
        window.grab(tmp_path / "result.png")
        window.press("Right")
        window.wait_for_words("Lesson completed")
        window.wait_for_words("Next: 1.1")
        window.press("Escape")
        window.wait_for_words("1 of ")
        window.close()
    progress = store.progress.list_progress()[LESSON]
    records = store.sessions.list_sessions()
    store.close()
    assert progress.state is LessonState.COMPLETED
    assert progress.steps_done == STEPS
    assert [record.settings.session_type for record in records] == [SessionType.LESSON] * 3
    assert {record.state for record in records} == {SessionState.FINISHED}
    assert records[0].title == "C, D, E: Hot Cross Buns, with the clock"


def hear(window: Window, step: int) -> None:
    """Listen to a step to its end, and go on."""
    window.wait_for_words(f"Step {step} of {STEPS}")
    window.wait_for_words("Falling notes")
    window.press("Space")
    window.wait_for_words("Stop")
    window.wait_for_words("Listen again")
    window.press("Return")
