"""The cost of a frame while a song plays, at 1920 x 1080 and 60 frames a second, for songs of any length.

Timed are the `paintEvent` of the piano roll and the whole frame of the window: all its widgets' painting
and the handing over to the X server. Beside them, before and after in the same process: the `paintEvent`
and the whole frame of a window that copies one pixmap of its own size, the cheapest full frame there is.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, spread_of
from benchmarks.stage import Stage, answer

_SIZES = (1_000, 100_000, 1_000_000)
_ROUNDS = 2
_SECONDS = 6.0
_QUICK_SECONDS = 3.0
_FRAME_MS = 16


def measure(stage: Stage) -> list[Figure]:
    """Return the medians for each size, against the blit and against one another."""
    rounds, seconds = (1, _QUICK_SECONDS) if stage.is_quick else (_ROUNDS, _SECONDS)
    told: dict[int, list[dict[str, Any]]] = {size: [] for size in _SIZES}
    for _ in range(rounds):
        for size in _SIZES:
            folder = str(stage.folder / "frames")
            told[size].append(stage.run("benchmarks.frame_cost", str(size), str(seconds), folder))
    medians = {size: _medians_ms(answers) for size, answers in told.items()}
    growth = _roll_ratio(medians[_SIZES[-1]]) / _roll_ratio(medians[_SIZES[0]])
    figures = [figure for size in _SIZES for figure in _figures(size, told[size])]
    return [*figures, Figure("piano roll / blit at 1,000,000 against 1,000 notes", growth, "×", 1.2)]


def _times_us(answers: list[dict[str, Any]], name: str) -> list[float]:
    return [time for answer in answers for time in answer["times_us"][name]]


def _medians_ms(answers: list[dict[str, Any]]) -> dict[str, float]:
    return {name: spread_of(_times_us(answers, name)).p50 / 1000 for name in answers[0]["times_us"]}


def _roll_ratio(medians: dict[str, float]) -> float:
    return medians["roll"] / medians["blit"]


def _figures(size: int, answers: list[dict[str, Any]]) -> list[Figure]:
    medians, name = _medians_ms(answers), f"{size:,} notes"
    p99 = spread_of(_times_us(answers, "roll")).p99 / 1000
    frames_per_s = sum(answer["frames_per_s"] for answer in answers) / len(answers)
    return [
        Figure(f"{name}: piano roll's paintEvent p50", medians["roll"], "ms"),
        Figure(f"{name}: piano roll's paintEvent p99", p99, "ms"),
        Figure(f"{name}: a blit's paintEvent p50", medians["blit"], "ms"),
        Figure(f"{name}: piano roll / blit", _roll_ratio(medians), "×", 2.0),
        Figure(f"{name}: whole frame p50", medians["frame"], "ms"),
        Figure(f"{name}: whole frame / a blit's whole frame", medians["frame"] / medians["blit_frame"], "×"),
        Figure(f"{name}: preparing the frame p50", medians["advance"], "ms"),
        Figure(f"{name}: frames a second", frames_per_s, "/s"),
    ]


def _paint(note_count: int, seconds: float, folder: Path) -> dict[str, object]:
    from benchmarks.open_program import HEIGHT, WIDTH, OpenProgram, WatchedProgram
    from benchmarks.paint_times import BlitWindow, time_frames, time_method
    from benchmarks.songs import make_song
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.piano_roll.piano_roll_widget import PianoRollWidget
    from sargam_desktop.ui.views.practice_view import PracticeView

    times = {
        "roll": time_method(PianoRollWidget, "paintEvent"),
        "frame": time_frames(MainWindow),
        "advance": time_method(PracticeView, "advance"),
        "blit": time_method(BlitWindow, "paintEvent"),
        "blit_frame": time_frames(BlitWindow),
    }
    program = OpenProgram(WatchedProgram(folder))

    def blit() -> None:
        window = BlitWindow(WIDTH, HEIGHT)
        window.show()
        window.start(_FRAME_MS)
        program.run_for(seconds / 2)
        window.close()

    blit()
    song = make_song(note_count)
    program.open_song(song)
    program.play()
    program.controller.seek(len(song.score.bars) // 2)
    program.run_for(4.0)
    for name in ("roll", "frame", "advance"):
        times[name].clear()
    program.run_for(seconds)
    frames = len(times["roll"])
    kept = {name: list(times[name]) for name in ("roll", "frame", "advance")}
    program.controller.leave()
    blit()
    kept |= {name: times[name] for name in ("blit", "blit_frame")}
    program.close()
    return {"times_us": kept, "frames_per_s": frames / seconds}


if __name__ == "__main__":
    answer(_paint(int(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])))
