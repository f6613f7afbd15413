"""Journey 12: a whole lesson of the learner's own, read, heard, answered and played by letter keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionState, SessionType
from sargam_desktop.domain.settings import Settings, ThemeChoice
from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from tests.journeys.performer import Press, faultless
from tests.journeys.waiting import wait_for
from tests.journeys.window import PracticeNews, Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(180)]

SONG = "hot-cross-buns"
MODULE = """\
id = "my-own"
version = 1
title = "My own"
order = 1
goal = "See one step of each kind."
"""
LESSON = """\
+++
id = "all-kinds"
version = 1
title = "All kinds"
module = "my-own"
order = 1
goal = "Go through one step of each kind."
minutes = 2
+++

## Read it: text
keys = ["C4", "D4", "E4"]

Three keys.

## Hear it: listen
song = "hot-cross-buns"
bars = "1-2"

Listen.

## Which is it?: quiz

Which key comes first?

- [ ] C
- [x] E

E, D, C.

## Find it: wait
song = "hot-cross-buns"
bars = "1-2"
hands = "right"

The music waits.

## Tap it: rhythm
song = "hot-cross-buns"
bars = "1-2"
hands = "right"

Any key will do.

## Play it: play
song = "hot-cross-buns"
bars = "1-2"
hands = "right"
pass = { notes = 50, timing = 1, times = 1 }

In time.

## As you like: free
minutes = 1

Play.
"""
STEPS = 7
#: Shares of a staff's picture; thin lines are paler than the ink where they lie between pixels.
LEAST_INK = 0.002
LEAST_GROUND = 0.7
LETTERS = dict(zip(range(48, 77), "ZSXDCVGBHNJMQ2W3ER5T6Y7UI9O0P", strict=True))
MOST_MODULES = 12
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
    window.wait_for_words("Hot Cross Buns, bars 1 to 2")
    window.press("Return")
    window.wait_for_screen("practice")


def see_staff(window: Window, picture: Path) -> None:
    """Find the lines of a staff in the ink of the theme, and no ground of another colour."""
    box = window.wait_for_staff()
    colours = tokens(ThemeName.DARK)
    wait_for(
        lambda: window.share_of_colour(picture, box, colours["text.primary"]) > LEAST_INK, "ink on the staff"
    )
    assert window.share_of_colour(picture, box, colours["surface.sunken"]) > LEAST_GROUND


def hear(window: Window) -> None:
    """Listen to the second step to its end, and go on."""
    window.wait_for_words(f"Step 2 of {STEPS}")
    window.wait_for_words("Falling notes")
    window.press("Space")
    window.wait_for_words("Stop")
    window.wait_for_words("Listen again")
    window.press("Return")


def answer(window: Window) -> None:
    window.wait_for_words(f"Step 3 of {STEPS}")
    window.press("1")
    window.wait_for_words("Not this one.")
    window.press("2")
    window.wait_for_words("Right.")
    window.press("Return")


def melody(store: Store) -> list[Press]:
    """Return how the right hand plays the first two bars."""
    score = store.songs.load_song(SONG).score
    end_us = score.tempo_map.us_at(score.bars[1].end_beat)
    right = [press for press in faultless(score) if score.notes[press.note_index].hand is Hand.RIGHT]
    return [press for press in right if press.onset_us < end_us]


def begin_own_lesson(window: Window) -> None:
    """Go to the last module of the course, which is the learner's own."""
    window.wait_until_ready()
    window.wait_for_rows()
    window.press("Ctrl+2")
    window.wait_for_words("Recommended: the course begins here.")
    window.press(*["Right"] * MOST_MODULES)
    window.wait_for_words("Go through one step of each kind.")
    window.press("Return")
    window.wait_for_words(f"Step 1 of {STEPS}")
    window.press("Return")


@pytest.fixture
def store(own_folders: Path, tmp_path: Path) -> Iterator[Store]:
    """Give the learner a folder with a lesson, and no MIDI keyboard."""
    module = tmp_path / "lessons" / "01-my-own"
    module.mkdir(parents=True)
    (module / "module.toml").write_text(MODULE)
    (module / "01-all-kinds.md").write_text(LESSON)
    own_folders.mkdir()
    learner = Settings(
        level=Level.BEGINNER,
        has_metronome=False,
        is_computer_keyboard_on=True,
        lessons_folder=str(module.parent),
        theme=ThemeChoice.DARK,
    )
    SettingsFile(own_folders).save(learner)
    store = Store(own_folders)
    yield store
    store.close()


def test_a_learner_goes_through_a_whole_lesson_of_their_own_with_the_computer_keyboard(
    screen: str, store: Store, tmp_path: Path
) -> None:
    with Window(screen, tmp_path / "stderr", JACK_DEFAULT_SERVER="nobody") as window:
        begin_own_lesson(window)
        hear(window)
        answer(window)
        see_staff(window, tmp_path / "staff.png")
        go_to_practice(window, 4)
        play_waiting(window)
        window.wait_for_words("of the notes (needed 90) · ticked off")
        window.press("Return")
        presses = melody(store)
        go_to_practice(window, 5)
        play_in_time(window, [press._replace(pitch=60) for press in presses])
        window.wait_for_words("of the timing (needed 80)")
        window.press("Right")
        go_to_practice(window, 6)
        play_in_time(window, presses)
        window.wait_for_words("of the timing (needed 1) · ticked off")
        window.grab(tmp_path / "result.png")
        window.press("Return")
        window.wait_for_words("of about 1 min")
        strike(window, [60, 61])
        window.press("Return")
        window.wait_for_words("Lesson completed")
        window.wait_for_words("Next: 1.1")
        window.press("Escape")
        window.wait_for_words("1 of ")
        window.close()
    progress = store.progress.list_progress()["all-kinds"]
    records = store.sessions.list_sessions()
    assert (progress.state, progress.steps_done) == (LessonState.COMPLETED, STEPS)
    assert progress.spent_us > 0
    assert [record.title.removeprefix("All kinds: ") for record in records] == [
        "Play it",
        "Tap it",
        "Find it",
    ]
    assert {record.settings.session_type for record in records} == {SessionType.LESSON}
    assert {record.state for record in records} == {SessionState.FINISHED}
