"""The owner's side of the real window in another process; see `driven_window`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sargam_desktop.domain.judgement import Result
from tests.journeys.picture import Box, share_of_colour
from tests.journeys.waiting import wait_for

_PROGRAM = Path(__file__).with_name("driven_window.py")
_END_WITHIN_S = 30.0


@dataclass(frozen=True)
class PracticeNews:
    """What the practice screen shows.

    Attributes:
        state: Of the transport.
        score_us: Its position at `at_us`.
        at_us: On the clock that all processes share.
        speed_percent: Its speed.
        verdicts: By note index.
        keys_down: The verdict on each held key by pitch, None where there is none.
        waiting_for: Pitches that wait mode waits for.
        fallboard: All words on the fallboard.
    """

    state: str
    score_us: int
    at_us: int
    speed_percent: int
    verdicts: dict[int, Result]
    keys_down: dict[int, Result | None]
    waiting_for: list[int]
    fallboard: str

    def live_us(self, score_us: float) -> float:
        """Return when a position is reached if nothing stops the song."""
        return self.at_us + (score_us - self.score_us) * 100 / self.speed_percent


class Window:
    """The real window on a real X display, driven by keys and mouse.

    Args:
        display: Name of the X display.
        log: File for its standard error, which has to stay empty.
        **environment: Further variables.
    """

    def __init__(self, display: str, log: Path, **environment: str) -> None:
        variables = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} | environment
        self._log = log
        with log.open("w") as errors:
            self._process = subprocess.Popen(
                [sys.executable, _PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=variables,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    # ---- what is shown

    def screen(self) -> str:
        return str(self._ask("screen"))

    def wait_for_screen(self, name: str) -> None:
        wait_for(lambda: self.screen() == name, f"the screen {name}")

    def wait_for_words(self, words: str) -> str:
        return wait_for(lambda: next((w for w in self.said() if words in w), None), f"“{words}”")

    def said(self) -> list[str]:
        said: list[str] = self._ask("said")
        return said

    def wait_for_rows(self) -> int:
        return wait_for(lambda: int(self._ask("rows")), "rows in the table")

    def current_row(self) -> str | None:
        row: str | None = self._ask("current_row")
        return row

    def practice(self) -> PracticeNews:
        news = self._ask("practice")
        news["verdicts"] = {i: Result(value) for i, value in enumerate(news["verdicts"]) if value}
        news["keys_down"] = {int(p): value and Result(value) for p, value in news["keys_down"].items()}
        return PracticeNews(**news)

    def wait_for_state(self, *states: str) -> PracticeNews:
        return wait_for(
            lambda: news if (news := self.practice()).state in states else None, f"the state {states}"
        )

    def note_box(self, index: int) -> Box:
        left, top, width, height = self._ask("note_box", index)
        return left, top, width, height

    def key_box(self, pitch: int) -> Box:
        left, top, width, height = self._ask("key_box", pitch)
        return left, top, width, height

    def wait_for_staff(self) -> Box:
        """Wait until a staff is engraved in the lesson; return where it is."""
        left, top, width, height = wait_for(lambda: self._ask("staff_box"), "a staff")
        return left, top, width, height

    def wait_for_card(self, words: str) -> str:
        """Wait until the card that explains a note says `words`; return all that it says."""
        return wait_for(lambda: said if words in (said := str(self._ask("card"))) else None, f"“{words}”")

    def grab(self, picture: Path) -> None:
        assert self._ask("grab", str(picture))

    def share_of_colour(self, picture: Path, box: Box, colour: str) -> float:
        """Grab the window and return which share of a place in it has a colour."""
        self.grab(picture)
        return share_of_colour(picture, box, colour)

    def platform(self) -> str:
        return str(self._ask("platform"))

    # ---- what the learner does

    def press(self, *keys: str) -> None:
        for combination in keys:
            self._ask("press", combination)

    def type(self, text: str) -> None:
        self._ask("type", text)

    def hold(self, key: str) -> None:
        self._ask("hold", key)

    def let_go(self, key: str) -> None:
        self._ask("let_go", key)

    def mouse_down(self, x: float, y: float) -> None:
        self._ask("mouse_down", x, y)

    def mouse_up(self, x: float, y: float) -> None:
        self._ask("mouse_up", x, y)

    def drop(self, path: Path) -> None:
        self._ask("drop", str(path))

    def save_as(self, path: Path) -> None:
        """Answer the file dialog."""
        wait_for(lambda: self._ask("save_as", str(path)), "a file dialog")

    def wait_until_ready(self) -> None:
        """Wait until the first screen is painted and the window has the keyboard, then go to Songs."""
        self.wait_until_open("today")
        self.press("Ctrl+3")
        self.wait_for_screen("songs")

    def wait_until_open(self, first_screen: str) -> None:
        """Wait until the first screen is painted and the window has the keyboard of the display."""
        self.wait_for_screen(first_screen)
        wait_for(lambda: self._ask("activate"), "the keyboard of the display")

    def choose_song(self, title: str, song_id: str) -> None:
        """Search for a song and start it, with keys alone."""
        self.wait_for_rows()
        self.press("Ctrl+F")
        self.type(title)
        wait_for(lambda: self.current_row() == song_id, f"the song {song_id}")
        self.press("Down", "Return")
        self.wait_for_screen("practice")

    def let_fail(self) -> None:
        """Let a fault happen in the window's process that nobody catches."""
        self._ask("fail")

    # ---- ends

    def close(self) -> None:
        """Close the window as a learner does; the program ends well and has complained of nothing."""
        assert (self.end(), self.complaints()) == (0, "")

    def end(self) -> int:
        """Close whatever is there and return the exit code."""
        self._ask("close")
        return self._process.wait(_END_WITHIN_S)

    def terminate(self) -> int:
        """Ask the process to end, as the system does at the end of the day; return its exit code."""
        self._process.terminate()
        return self._process.wait(_END_WITHIN_S)

    def kill(self) -> None:
        """End the process as the kernel ends one: without a chance to tidy up."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def complaints(self) -> str:
        return self._log.read_text()

    def _ask(self, name: str, *arguments: object) -> Any:  # noqa: ANN401 (whatever JSON holds)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([name, *arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the window has ended: {self.complaints()}"
        said = json.loads(line)
        assert "fault" not in said, said["fault"]
        return said["answer"]
