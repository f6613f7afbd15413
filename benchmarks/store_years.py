"""Ten years of practice in the store: how large it is, and whether anything that is asked of it takes longer.

36,500 sessions with 15 million judged notes are built once (`benchmarks.years_store`) and kept in build/.
Asked is what the screens ask, in one process with a warm cache: Today, the list of songs, History,
Progress and the coach. The program is then started with that store and with an empty one, in turns.
A short run builds half a year.
"""

from __future__ import annotations

import gc
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Final

from benchmarks.figures import Figure
from benchmarks.machine import resident_mb
from benchmarks.stage import Stage, answer
from benchmarks.start_time import start
from benchmarks.years_store import YEARS, years_store

_QUICK_YEARS: Final = 0.5
_MOST_MB: Final = 500.0
_MOST_MS: Final = 20.0
_MOST_SLOWER: Final = 1.1
_ROUNDS: Final = 60
_STARTS: Final = 11
_PAGE: Final = 50
_FAR: Final = 500
_ALL: Final = 1_000_000


def measure(stage: Stage) -> list[Figure]:
    """Return sizes, times of questions, of starts and of whole-store work."""
    folder = years_store(_QUICK_YEARS if stage.is_quick else YEARS)
    rounds = _ROUNDS // 6 if stage.is_quick else _ROUNDS
    copy = shutil.copytree(folder, stage.folder / "years")
    told = stage.run("benchmarks.store_years", str(copy), str(rounds))
    figures = [
        Figure("sessions", told["sessions"], ""),
        Figure("judged notes", told["notes"] / 1e6, "million"),
        Figure("file", told["mb"], "MB", _MOST_MB),
    ]
    figures += [Figure(f"{what}: p95", ms, "ms", _MOST_MS) for what, ms in told["questions"].items()]
    figures += [Figure(what, seconds, "s") for what, seconds in told["work"].items()]
    figures.append(Figure("memory at most meanwhile", told["resident"], "MB"))
    return figures + _starts(stage, copy)


def _starts(stage: Stage, full: Path) -> list[Figure]:
    """Start with both stores in turns; compare the medians."""
    empty = stage.folder / "empty"
    folders = (empty, full)
    for folder in folders:
        _start(folder)
    times: dict[Path, list[list[float]]] = {folder: [] for folder in folders}
    for _ in range(3 if stage.is_quick else _STARTS):
        for folder in folders:
            times[folder].append(_start(folder))
    figures = []
    for place, what in enumerate(("first painted window", "Today shown")):
        with_empty, with_full = (median(run[place] for run in times[folder]) for folder in folders)
        figures += [
            Figure(f"{what}, empty store", with_empty, "s"),
            Figure(f"{what}, full store", with_full, "s"),
            Figure(f"{what}: full / empty", with_full / with_empty, "×", _MOST_SLOWER),
        ]
    return figures


def _start(folder: Path) -> list[float]:
    return start("benchmarks.started_program", {"SARGAM_DATA_DIR": str(folder)})


# ---- in a process of its own


def _questions(program: Any, far: int) -> dict[str, Callable[[], object]]:  # noqa: ANN401 (bootstrap is imported late)
    from sargam_desktop.domain.grading import Grade
    from sargam_desktop.domain.judgement import Mode
    from sargam_desktop.domain.score import Hands
    from sargam_desktop.domain.streak import StreakPlan
    from sargam_desktop.tutor.continuing import find_left_off
    from sargam_desktop.tutor.session_choice import SessionChoice

    store, history, today = program.own, program.bare_history, datetime.now().astimezone().date()
    song = history.list_sessions(1)[0].song_id
    plan = StreakPlan()
    sought = SessionChoice("in the", mode=Mode.TEMPO, worst_grade=Grade.B, is_finished=True)
    unfound = SessionChoice(hands=Hands.LEFT, first_day=today - timedelta(days=3000), last_day=today)
    rare = SessionChoice(least_accuracy=90, is_finished=True)
    half_a_year = today - timedelta(days=183)
    return {
        "today: how the learner stands": lambda: program.progress.standing(plan),
        "today: where to go on": lambda: find_left_off(history, program.bare_library.load_song),
        "today: sessions left running": store.sessions.left_running,
        "coach: sessions that wait": store.coaching.waiting,
        "coach: what is believed of skills": store.coaching.load_state,
        "coach: counts that findings rest on": program.daily_coach.skills,
        "songs: marks": store.marks.load_marks,
        "songs: last takes of one": lambda: history.list_sessions(5, 0, song),
        "history: first page": lambda: history.list_sessions(_PAGE),
        f"history: page {far}": lambda: history.list_sessions(_PAGE, (far - 1) * _PAGE),
        "history: a page of one song": lambda: history.list_sessions(_PAGE, 0, song),
        "history: sought by words, mode and grade": lambda: history.find_sessions(sought, _PAGE),
        "history: sought and not found": lambda: history.find_sessions(unfound, _PAGE),
        "history: the last page of a choice": lambda: history.find_sessions(rare, _PAGE, far * 10),
        "songs: all takes of one": lambda: history.list_sessions(_ALL, 0, song),
        "songs: all takes of all, counted": history.tally_songs,
        "history: one session": lambda: history.load(history.list_sessions(1)[0].session_id),
        "progress: six months": lambda: program.progress.review(half_a_year),
        "progress: all": program.progress.review,
    }


def _ask(question: Callable[[], object], rounds: int) -> float:
    """Return the time in milliseconds that nineteen of twenty answers keep within.

    Garbage is collected in between, as the window does it (`ui.garbage_rounds`).
    """
    question()
    took_ms = []
    gc.disable()
    for _ in range(rounds):
        gc.collect()
        begun = perf_counter()
        question()
        took_ms.append((perf_counter() - begun) * 1000)
    gc.enable()
    return sorted(took_ms)[int(0.95 * rounds)]


def _work(folder: Path, program: Any) -> dict[str, float]:  # noqa: ANN401 (as above)
    from sargam_desktop.adapters.store.keeping import StoreKeeping
    from sargam_desktop.bootstrap import Program
    from sargam_desktop.tutor.backups import RestoreManner

    backup, other = str(folder / "all.sargam-backup"), folder / "other"
    other.mkdir()
    keeping, restored = program.safekeeping, StoreKeeping(other, other / "settings.json")
    work = {
        "coach: memory of passages, all of the log": program.daily_coach.memory,
        "coach: the same at the next start": Program(str(folder)).daily_coach.memory,
        "coach: the plan of the day after that": lambda: program.daily_coach.plan(20),
        "check": keeping.check,
        "backup": lambda: keeping.back_up(backup),
        "restore into an empty store": lambda: restored.restore(backup, RestoreManner.REPLACE),
    }
    return {what: _seconds(act) for what, act in work.items()}


def _seconds(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun


def _tell(folder: Path, rounds: int) -> dict[str, Any]:
    from sargam_desktop.bootstrap import Program

    with closing(sqlite3.connect(folder / "sargam.db")) as connection:
        sessions, notes = connection.execute("SELECT count(*), sum(expected) FROM session").fetchone()
    size = (folder / "sargam.db").stat().st_size
    program = Program(str(folder))
    program.prepare()
    questions = _questions(program, min(_FAR, sessions // _PAGE))
    told = {what: _ask(question, rounds) for what, question in questions.items()}
    work = _work(folder, program)
    return {
        "sessions": sessions, "notes": notes, "mb": size / 1e6, "questions": told, "work": work,
        "resident": resident_mb(),
    }  # fmt: skip


if __name__ == "__main__":
    answer(_tell(Path(sys.argv[1]), int(sys.argv[2])))
