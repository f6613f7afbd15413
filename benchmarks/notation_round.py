"""Benchmarks: one round of presses with the staff above the falling notes, or without; a process of its own.

`python -m benchmarks.notation_round staff|falling PRESSES SEED FOLDER` answers the microseconds from the
callback's entry to the verdict of each press, and with the staff those of its paintEvent and of each frame's
preparation.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from benchmarks.keys import CallbackKeys
from benchmarks.latency_round import delays_us, human_presses
from benchmarks.open_program import OpenProgram, WatchedProgram
from benchmarks.paint_times import time_method
from benchmarks.stage import answer
from sargam_desktop.domain.notation_choice import NotationChoice, NotationView
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.ui.notation.sheet_canvas import SheetCanvas
from sargam_desktop.ui.views.practice_view import PracticeView
from sargam_desktop.ui.window.screen import PRACTICE

#: Repeats, two hands, accidentals; so fast that about ten notes a second sound.
_SONG: Final = "minuet-in-g"
_BPM: Final = 240.0
_AFTERPLAY_S: Final = 0.3


def play(kind: str, count: int, seed: int, folder: Path) -> dict[str, list[float]]:
    """Play into the real window."""
    paint, advance = time_method(SheetCanvas, "paintEvent"), time_method(PracticeView, "advance")
    keys = CallbackKeys()
    program = OpenProgram(WatchedProgram(folder, keys.systems))
    program.wait_until(lambda: keys.is_heard)
    song = _fast(program.program.library.load_song(_SONG))
    program.open_song(song)
    view = program.window.view(PRACTICE)
    assert isinstance(view, PracticeView)
    if kind == "staff":
        view.notation_requested.emit(NotationChoice(NotationView.BOTH))
        panel = view.parts.notation.panel
        program.wait_until(lambda: panel.is_complete)
    presses = human_presses(song, count, program.play(), seed)
    paint.clear()
    advance.clear()
    program.run_while(lambda: keys.play(presses))
    program.run_for(_AFTERPLAY_S)
    verdicts = delays_us(keys, program.bridge.log, presses)
    told = {"verdict_us": verdicts, "paint_us": list(paint), "advance_us": list(advance)}
    program.close()
    return told


def _fast(song: Song) -> Song:
    tempo_map = TempoMap((TempoChange(song.score.start_beat, _BPM),))
    return Song(song.info, replace(song.score, tempo_map=tempo_map))


if __name__ == "__main__":
    answer(play(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])))
