"""UI layer, without Qt: how the next session will be, as the learner's choices change it."""

from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.song_tutorial import TutorialStep


def settings_for(score: Score, learner: Settings, devices: DevicePair) -> SessionSettings:
    """Return how a session with `score` on `devices` begins; a song for one hand is played with that hand."""
    has_chosen_hand = any(learner.hands.includes(hand) for hand in score.hands)
    return SessionSettings(
        mode=learner.mode,
        level=learner.level,
        hands=learner.hands if has_chosen_hand else Hands.BOTH,
        count_in_bars=learner.count_in_for(learner.mode),
        is_other_hand_played=learner.is_other_hand_played,
        has_metronome=learner.has_metronome,
        subdivision=learner.subdivision,
        offset_us=learner.offset_for(devices),
    )


def with_learner(session: SessionSettings, learner: Settings, devices: DevicePair) -> SessionSettings:
    """Return `session` with what the settings screen can change, and with the delay of `devices`.

    A step of a lesson says itself how many bars are counted in.
    """
    is_lesson = session.session_type is SessionType.LESSON
    return replace(
        session,
        level=learner.level,
        count_in_bars=session.count_in_bars if is_lesson else learner.count_in_for(session.mode),
        is_other_hand_played=learner.is_other_hand_played,
        has_metronome=learner.has_metronome,
        subdivision=learner.subdivision,
        offset_us=learner.offset_for(devices),
    )


def for_step(session: SessionSettings, step: TutorialStep, learner: Settings) -> SessionSettings:
    """Return `session` as a step of a song's tutorial asks for it, in tempo and over all bars."""
    return replace(
        with_loop(session, None),
        mode=Mode.TEMPO,
        hands=step.hands,
        speed_percent=step.speed_percent,
        count_in_bars=learner.count_in_for(Mode.TEMPO),
    )


def as_played(session: SessionSettings, learner: Settings) -> SessionSettings:
    """Return `session` as it is played: in a recital nothing clicks after the count-in."""
    is_recital = learner.hints is HintChoice.RECITAL
    return replace(session, has_metronome=False) if is_recital else session


def guidance_of(learner: Settings) -> Guidance:
    """Return how the learner wants to be guided."""
    return Guidance(learner.has_ladder, learner.ladder_goal_percent, learner.mistake_limit, learner.hints)


def guidance_in(session: SessionSettings, learner: Settings) -> Guidance:
    """Return how the learner is guided in a session: a step of a lesson is played once, in its tempo."""
    guidance = guidance_of(learner)
    if session.session_type is not SessionType.LESSON:
        return guidance
    return guidance._replace(has_ladder=False, mistake_limit=None)


def with_guidance(learner: Settings, guidance: Guidance) -> Settings:
    """Return `learner` with other wishes for guidance."""
    return replace(
        learner,
        has_ladder=guidance.has_ladder,
        ladder_goal_percent=guidance.goal_percent,
        mistake_limit=guidance.mistake_limit,
        hints=guidance.hints,
    )


def with_loop(session: SessionSettings, bars: tuple[int, int] | None) -> SessionSettings:
    """Return `session` with a loop of bars, or without one."""
    if bars is None:
        return replace(session, first_bar=None, last_bar=None, is_looping=False)
    return replace(session, first_bar=bars[0], last_bar=bars[1], is_looping=True)


def with_start(session: SessionSettings, bar_index: int) -> SessionSettings:
    """Return `session` beginning at a bar; inside a loop the loop decides."""
    return session if session.is_looping else replace(session, first_bar=bar_index or None, last_bar=None)
