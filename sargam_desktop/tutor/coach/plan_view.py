"""Tutor, coach: all that a plan is made from: memory, findings, lesson, songs, forecast, and the moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.forecast import SuccessForecast
from sargam_desktop.tutor.coach.memory import PassageMemory


class LessonOffer(NamedTuple):
    """The lesson to go on with.

    Attributes:
        lesson_id: The lesson.
        title: Its title.
        step: Index of the step to go on with.
        steps: How many steps it has.
        steps_done: How many of them are done.
        minutes: How long the rest of it takes.
    """

    lesson_id: str
    title: str
    step: int
    steps: int
    steps_done: int
    minutes: int


class SongOffer(NamedTuple):
    """A song that may be played for joy.

    Attributes:
        song_id: The song in the store.
        title: Its title.
        hands: Hands that the learner plays in it.
        duration_us: Its length at full speed.
        known_percent: How much of it is known, 0-100.
        last_played: The practice day on which it was played last, None for never.
    """

    song_id: str
    title: str
    hands: Hands
    duration_us: int
    known_percent: int = 0
    last_played: date | None = None


@dataclass(frozen=True)
class CoachView:
    """What is known of a learner at a moment; a plan is a function of it.

    Attributes:
        now: The moment, aware.
        day: The practice day.
        forecast: Says how well a passage will go.
        memory: The passages that are learnt.
        songs: Songs by id: those of the passages and of the findings; what is not here is left out.
        findings: What goes wrong, the clearest first.
        lesson: The next lesson, None where there is none.
        offers: Songs that may be played for joy.
        keys: Pitches that the learner's keyboard has.
    """

    now: datetime
    day: date
    forecast: SuccessForecast
    memory: PassageMemory = field(default_factory=PassageMemory)
    songs: Mapping[str, Song] = field(default_factory=dict)
    findings: Sequence[Finding] = ()
    lesson: LessonOffer | None = None
    offers: Sequence[SongOffer] = ()
    keys: range = range(21, 109)
