"""How long a song takes to stand on a staff, and how long its thread keeps others from running meanwhile.

Each run is a process of its own, as after the program's start: the process that engraves has to start
(where the learner had a staff last time the program has started it already), read the file, engrave all
of it and find its notes; then the first piece is drawn at the screen's pixels.
Beside it a thread wakes each millisecond, as the window's thread might, and notes how late it comes.
"""

from __future__ import annotations

import re
import sys
import threading
import time
from itertools import chain, cycle
from pathlib import Path
from statistics import median
from typing import Final, Self

from benchmarks.figures import Figure
from benchmarks.stage import Stage, answer

_RUNS: Final = 7
_QUICK_RUNS: Final = 3
_SONG: Final = Path("resources/songs/minuet-in-g.musicxml")
_LARGE_BYTES: Final = 888_000
_LIMITS_S: Final = {"song": 0.6, "large": 1.5}
_WIDTH_PX: Final = 1100
_STAFF_PX: Final = 40
_TICK_S: Final = 0.001


def measure(stage: Stage) -> list[Figure]:
    """Return the medians for a song of three pages and for a large one, in pages and in one line."""
    figures = []
    for size, limit_s in _LIMITS_S.items():
        for shape in ("pages", "line"):
            runs = _runs(stage, size, shape, "nothing")
            ready = _runs(stage, size, shape, "ready")
            name = f"{size}, {shape}"
            first, again, late, idle = (
                median(run[key] for run in runs) for key in ("first", "again", "late", "idle")
            )
            opened = median(run["first"] for run in ready)
            figures.append(Figure(f"{name}: first piece drawn, from nothing", first, "s", limit_s))
            figures.append(Figure(f"{name}: the same with the engraver ready", opened, "s", limit_s))
            figures.append(Figure(f"{name}: the same in another size", again, "s"))
            figures.append(Figure(f"{name}: another thread comes late by at most", late, "ms"))
            figures.append(Figure(f"{name}: the same while nothing is done", idle, "ms"))
    return figures


def _runs(stage: Stage, size: str, shape: str, state: str) -> list[dict[str, float]]:
    count = _QUICK_RUNS if stage.is_quick else _RUNS
    return [stage.run("benchmarks.notation_time", size, shape, state) for _ in range(count)]


def write_large_score(pattern: str) -> str:
    """Return a score of `_LARGE_BYTES`: the bars of another again and again, played once each."""
    measures = re.findall(r"<measure\b.*?</measure>", pattern, re.DOTALL)
    plain = [
        re.sub(r"<(attributes|direction|barline)\b.*?</\1>", "", each, flags=re.DOTALL) for each in measures
    ]
    head, tail = pattern[: pattern.index("<measure")], pattern[pattern.rindex("</measure>") + 10 :]
    body, length = [], len(head)
    for number, each in enumerate(chain(measures[:1], cycle(plain)), start=1):
        if length > _LARGE_BYTES:
            break
        body.append(re.sub(r'number="\d+"', f'number="{number}"', each, count=1))
        length += len(body[-1])
    return head + "".join(body) + tail


class _Ticker:
    """A thread that wants to run each millisecond."""

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._tick)
        self.late_s = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _tick(self) -> None:
        while not self._is_over.is_set():
            due = time.perf_counter() + _TICK_S
            time.sleep(_TICK_S)
            self.late_s = max(self.late_s, time.perf_counter() - due)


def main(size: str, shape: str, state: str) -> None:
    """Lay a song out twice and answer with the seconds, and with what a thread was late by."""
    from PySide6.QtGui import QGuiApplication

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
    from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver
    from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout
    from sargam_desktop.tutor.ports import OriginalFile
    from sargam_desktop.ui.notation.staff_image import StaffWish, draw_staff

    application = QGuiApplication(sys.argv[:1])
    text = _SONG.read_text(encoding="utf-8")
    data = (write_large_score(text) if size == "large" else text).encode()
    score = read_musicxml_song(FileContent("song.musicxml", data)).score
    original = OriginalFile("song.musicxml", data)
    engraver = ProcessEngraver()
    if state == "ready":
        engraver.warm_up()

    def show(staff_px: float) -> float:
        begun = time.perf_counter()
        layout = StaffLayout(_WIDTH_PX, staff_px, shape == "line")
        sheet = engraver.lay_out(original, score, Excerpt(), layout)
        box, svg = sheet.strips[0]
        draw_staff(EngravedStaff(svg, box.width_px, box.height_px), StaffWish(layout, "#000000", 1.0))
        assert None not in sheet.layout.heads
        return time.perf_counter() - begun

    with _Ticker() as ticker:
        first, again = show(_STAFF_PX), show(_STAFF_PX * 1.25)
    engraver.close()
    with _Ticker() as idle:
        time.sleep(first + again)
    application.quit()
    answer({"first": first, "again": again, "late": ticker.late_s * 1000, "idle": idle.late_s * 1000})


if __name__ == "__main__":
    main(*sys.argv[1:])
