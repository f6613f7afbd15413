"""Journey 13: the first lesson of the course, left in the middle and gone on with another day."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.domain.settings import Settings
from tests.journeys.test_lesson import LETTERS
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(120)]

FIRST_LESSON = "groups-of-two-and-three"
STEPS = 7
#: The program's clock goes so many times as fast: nothing in this lesson is judged by time.
SPEED = "20"
HIGHEST_LETTER = max(LETTERS)


def begin(screen: str, folder: Path) -> Window:
    return Window(screen, folder / "stderr", JACK_DEFAULT_SERVER="nobody", DRIVEN_SPEED=SPEED)


def go_to_lessons(window: Window) -> None:
    window.wait_until_ready()
    window.wait_for_rows()
    window.press("Ctrl+2")


def strike(window: Window, pitches: list[int]) -> None:
    """Press a chord on the letter keys, moved up by an octave where it lies above them."""
    octaves = 1 if max(pitches) > HIGHEST_LETTER else 0
    window.press(*["PageUp"] * octaves)
    for pitch in pitches:
        window.hold(LETTERS[pitch - 12 * octaves])
    for pitch in pitches:
        window.let_go(LETTERS[pitch - 12 * octaves])
    window.press(*["PageDown"] * octaves)


def play_waiting(window: Window, step: int) -> None:
    """Go onto the practice screen, press what the music waits for, and come back at its end."""
    window.wait_for_words(f"Step {step} of {STEPS}")
    window.wait_for_staff()
    window.press("Return")
    window.wait_for_screen("practice")
    window.press("Space")
    struck: list[int] = []

    def look() -> bool:
        if window.screen() == "lesson":
            return True
        news = window.practice()
        if news.waiting_for and len(news.verdicts) >= len(struck):
            strike(window, news.waiting_for)
            struck.extend(news.waiting_for)
        return False

    wait_for(look, f"the end of step {step}")
    window.wait_for_words("100 % of the notes (needed 90) · ticked off")
    window.press("Return")


def hear(window: Window) -> None:
    window.wait_for_words(f"Step 2 of {STEPS}")
    window.wait_for_words("Falling notes")
    window.press("Space")
    window.wait_for_words("Listen again")
    window.press("Return")


def test_the_course_begins_with_its_first_lesson_and_goes_on_where_it_was_left(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(is_computer_keyboard_on=True))
    with begin(screen, tmp_path) as window:
        go_to_lessons(window)
        window.wait_for_words("Recommended: the course begins here.")
        window.press("Return")
        window.wait_for_words(f"Step 1 of {STEPS}")
        window.press("Return")
        hear(window)
        play_waiting(window, 3)
        window.wait_for_words(f"Step 4 of {STEPS}")
        window.close()
    with begin(screen, tmp_path) as window:
        go_to_lessons(window)
        window.wait_for_words("Recommended: you have begun it.")
        window.press("Return")
        play_waiting(window, 4)
        window.wait_for_words(f"Step 5 of {STEPS}")
        window.press("2")
        window.wait_for_words("Right.")
        window.press("Return")
        play_waiting(window, 6)
        play_waiting(window, 7)
        window.wait_for_words("Lesson completed")
        window.wait_for_words("Next: 1.2")
        window.press("Escape")
        window.wait_for_words("1 of ")
        window.close()
    store = Store(own_folders)
    progress = store.progress.list_progress()[FIRST_LESSON]
    store.close()
    assert (progress.state, progress.steps_done) == (LessonState.COMPLETED, STEPS)
