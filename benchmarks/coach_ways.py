"""Benchmark of the coach: ways to practise a piece: as the coach plans, through from the start, massed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from benchmarks.coach_practice import BARS_EACH, PASSAGES, SONG_ID, PracticeLearner
from sargam_desktop.domain.passage import PassagePass, PassRun
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.forecast import PassageToPlay
from sargam_desktop.tutor.coach.memory import PassageMemory
from sargam_desktop.tutor.coach.passage_forecast import PassageForecast, UsualForecast
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.coach.plan import ItemKind, PassageStart, Plan, PlanItem
from sargam_desktop.tutor.coach.plan_answer import Practised, answer
from sargam_desktop.tutor.coach.plan_view import CoachView
from sargam_desktop.tutor.coach.planner import make_plan
from sargam_desktop.tutor.coach.tempo_choice import choose_tempo

_S_PER_MINUTE: Final = 60
_ALL_BARS: Final = (0, PASSAGES * BARS_EACH - 1)

#: Asked after each pass: whether to stop.
IsEnough = Callable[[PracticeLearner], bool]


class Coached:
    """Practises as the coach plans: passages enrolled on the first day, the plan answering each session.

    Only passages are planned: there is no lesson, and no other song for joy.

    Args:
        learner: Who practises.
        is_enough: When to stop.
        is_ahead: Whether passages that are neither due nor weak fill the minutes that are left.
    """

    def __init__(self, learner: PracticeLearner, is_enough: IsEnough, *, is_ahead: bool = True) -> None:
        self._is_ahead = is_ahead
        self._learner = learner
        self._is_enough = is_enough
        self._song = _song_of(learner)
        passages = [PassageId(SONG_ID, BARS_EACH * i, BARS_EACH * i + BARS_EACH - 1) for i in range(PASSAGES)]
        memory = PassageMemory()
        self._memory = memory.after(memory.enrol(passages, learner.day))

    def practise(self, minutes: int) -> None:
        """Practise so many minutes of one day, or until nothing is left to do, or it is enough."""
        until_s = self._learner.practised_s + minutes * _S_PER_MINUTE
        while (left_s := until_s - self._learner.practised_s) >= _S_PER_MINUTE:
            plan = make_plan(self._view(), int(left_s / _S_PER_MINUTE))
            if not self._follow(plan):
                return

    def _follow(self, plan: Plan) -> bool:
        """Do what a plan says; False when it is enough, or the plan knows nothing to practise."""
        has_played = False
        while plan.open:
            item = plan.open[0]
            if not isinstance(item.start, PassageStart) or (
                item.kind is ItemKind.AHEAD and not self._is_ahead
            ):
                return has_played
            began_s = self._learner.practised_s
            evidence = self._play(item, item.start)
            has_played = True
            if self._is_enough(self._learner):
                return False
            entries = self._memory.review(evidence, self._learner.score, self._learner.day)
            self._memory = self._memory.after(entries)
            minutes = (self._learner.practised_s - began_s) / _S_PER_MINUTE
            plan = answer(plan, self._view(), Practised(item.target, minutes, evidence.accuracy)).plan
        return True

    def _play(self, item: PlanItem, start: PassageStart) -> SessionEvidence:
        """Go round until the minutes are over, or three clean passes came in a row."""
        learner, run = self._learner, PassRun()
        laps: list[SessionEvidence] = []
        until_s = learner.practised_s + item.minutes * _S_PER_MINUTE
        learner.settle()
        while not laps or (learner.practised_s < until_s and not run.asks_for_more):
            laps.append(learner.play(start.bars, start.tempo_percent))
            run = run.after(_pass_of(laps[-1], start).quality)
            if self._is_enough(learner):
                break
        return _as_laps(laps)

    def _view(self) -> CoachView:
        learner = self._learner
        forecast = PassageForecast(UsualForecast(), self._memory, learner.day)
        return CoachView(learner.now, learner.day, forecast, self._memory, {SONG_ID: self._song})


class Through:
    """Plays the whole piece from the start to the end, again and again.

    Args:
        learner: Who practises.
        is_enough: When to stop.
        fixed_percent: The tempo; None for the coach's own rule, for the piece as a whole.
    """

    def __init__(
        self, learner: PracticeLearner, is_enough: IsEnough, fixed_percent: int | None = None
    ) -> None:
        self._learner = learner
        self._is_enough = is_enough
        self._fixed_percent = fixed_percent
        whole = PassageId(SONG_ID, *_ALL_BARS)
        memory = PassageMemory()
        self._memory = memory.after(memory.enrol([whole], learner.day))

    def practise(self, minutes: int) -> None:
        """Practise so many minutes of one day, or until it is enough."""
        until_s = self._learner.practised_s + minutes * _S_PER_MINUTE
        while self._learner.practised_s < until_s and not self._is_enough(self._learner):
            self._learner.settle()
            evidence = self._learner.play(_ALL_BARS, self._tempo())
            self._memory = self._memory.after(
                self._memory.review(evidence, self._learner.score, self._learner.day)
            )

    def _tempo(self) -> int:
        if self._fixed_percent is not None:
            return self._fixed_percent
        forecast = PassageForecast(UsualForecast(), self._memory, self._learner.day)
        whole = PassageToPlay(SONG_ID, _ALL_BARS)
        return choose_tempo(forecast, whole, self._learner.score, self._learner.now).percent


def blocked(learner: PracticeLearner, minutes: float, tempo_percent: int) -> None:
    """Practise one passage after the other, each for the same time, all in one sitting."""
    for passage in range(PASSAGES):
        until_s = learner.practised_s + minutes * _S_PER_MINUTE / PASSAGES
        bars = (BARS_EACH * passage, BARS_EACH * passage + BARS_EACH - 1)
        learner.settle()
        while learner.practised_s < until_s:
            learner.play(bars, tempo_percent)


def _pass_of(evidence: SessionEvidence, start: PassageStart) -> PassagePass:
    notes, hits = evidence.notes, evidence.hits
    correct = sum(note.result.value == "correct" for note in notes)
    return PassagePass(start.tempo_percent, len(notes), hits, correct, evidence.extras)


def _as_laps(laps: list[SessionEvidence]) -> SessionEvidence:
    """Return passes that were judged one by one as the laps of one session."""
    notes = tuple(note._replace(lap=lap) for lap, one in enumerate(laps) for note in one.notes)
    wrong = tuple(press._replace(lap=lap) for lap, one in enumerate(laps) for press in one.wrong)
    return replace(laps[0], notes=notes, wrong=wrong)


def _song_of(learner: PracticeLearner) -> Song:
    score = learner.score
    info = SongInfo(
        song_id=SONG_ID, version=1, title="Piece", composer="", year="", style="", grade=None, rights="",
        tags=(), sa=None, note_count=len(score.notes), bar_count=len(score.bars),
        duration_us=score.tempo_map.us_at(score.end_beat), lowest_pitch=score.pitch_range[0],
        highest_pitch=score.pitch_range[1], has_left=True, has_right=True, fifths=0, is_minor=False,
        bpm=100.0, metre="4/4", has_notation=False,
    )  # fmt: skip
    return Song(info, score)
