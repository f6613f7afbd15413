"""Tutor: why a note was judged as it was: the verdict, the rule that applied, and the facts.

Sentences and figures are kept apart, as in `domain.wording`, so that the window can translate them.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import (
    FOLLOW_LIMIT_PERCENT,
    FOLLOW_LIMIT_US,
    GAP_SHARE_PERCENT,
    ROLL_LIMIT_US,
    TOGETHER_US,
    US_PER_MS,
    WINDOWS,
    Mode,
    Result,
    Windows,
)
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor import verdict_sentences as say
from sargam_desktop.tutor.replay import Replay, ReplayNote

_US_PER_MINUTE: Final = 60_000_000
_MINUS: Final = "−"


class Explanation(NamedTuple):
    """Why a note was judged as it was.

    Attributes:
        heading: The verdict with its figure.
        reasons: The rule that applied, in sentences.
        facts: What was played and expected, one fact a line.
    """

    heading: Wording
    reasons: tuple[Wording, ...]
    facts: tuple[Wording, ...]


class Side(NamedTuple):
    """One side of the window of an expected note.

    Attributes:
        windows: As far as they reach on this side.
        gap_us: Wall-clock time to the neighbour of the same key that narrows them; None where nothing does.
    """

    windows: Windows
    gap_us: int | None


def explain(replay: Replay, number: int, naming: NoteNaming) -> Explanation:
    """Explain a note of a take.

    Args:
        replay: The take.
        number: Of the note, as in `Replay.notes`.
        naming: How the learner wants notes to be named.
    """
    return _Explainer(replay, replay.notes[number], naming).explanation()


class _Explainer:
    """Explains one note."""

    def __init__(self, replay: Replay, note: ReplayNote, naming: NoteNaming) -> None:
        self._replay = replay
        self._note = note
        self._settings = replay.record.settings
        self._level = WINDOWS[self._settings.level]
        self._naming = naming

    def explanation(self) -> Explanation:
        judged = self._note.judged
        if judged is None:
            heading = Wording(say.NOT_JUDGED, (("played", self._name(self._note.pitch)),))
            is_free = self._settings.session_type is SessionType.FREE
            return Explanation(
                heading, (Wording(say.NO_JUDGE if is_free else say.OUTSIDE),), tuple(self._facts())
            )
        reasons = self._reasons(judged)
        if judged.is_tentative:
            reasons = (*reasons, Wording(say.TENTATIVE))
        return Explanation(self._heading(judged), reasons, tuple(self._facts()))

    # ---- heading

    def _heading(self, judged: NoteJudged) -> Wording:
        names = self._names(judged)
        if judged.is_again:
            return Wording(say.AGAIN, (names["played"],))
        if judged.result is Result.MISSED:
            return Wording(say.MISSED, (names["expected"],))
        if judged.result is Result.WRONG_NOTE:
            if judged.expected_pitch is None:
                return Wording(say.UNEXPECTED, (names["played"],))
            return Wording(say.WRONG, (names["played"], names["expected"]))
        if judged.timing_diff_us is None:
            return Wording(say.CORRECT)
        templates = {Result.EARLY: say.EARLY_BY, Result.LATE: say.LATE_BY}
        limit_us = judged.limit_us or self._level.correct_us
        return Wording(
            templates.get(judged.result, say.CORRECT_BY),
            (("ms", signed_ms(judged.timing_diff_us, limit_us)),),
        )

    # ---- reasons

    def _reasons(self, judged: NoteJudged) -> tuple[Wording, ...]:
        if judged.is_again:
            is_waiting = self._settings.mode is Mode.WAIT
            return (Wording(say.COUNTS_NOTHING if is_waiting else say.HAS_ITS_VERDICT),)
        reasons = {
            Mode.TEMPO: self._tempo_reasons,
            Mode.WAIT: self._wait_reasons,
            Mode.FOLLOW: self._follow_reasons,
        }[self._settings.mode](judged)
        return reasons if judged.roll_us is None else (*reasons, _rolled(judged.roll_us))

    def _tempo_reasons(self, judged: NoteJudged) -> tuple[Wording, ...]:
        names = self._names(judged)
        outer = ("outer", self._level.outer_us // US_PER_MS)
        if judged.result is Result.WRONG_NOTE:
            if judged.expected_pitch is None:
                return (Wording(say.NOTHING_OPEN, (outer,)),)
            return (Wording(say.NEAREST_OPEN, (names["played"], names["expected"], outer)),)
        if judged.result is Result.MISSED:
            return self._missed_in_tempo(judged)
        return self._hit_in_tempo(judged)

    def _hit_in_tempo(self, judged: NoteJudged) -> tuple[Wording, ...]:
        is_late = (judged.timing_diff_us or 0) >= 0
        side = self._side(judged, is_late=is_late)
        if side.windows.correct_us < self._level.correct_us:
            return (self._capped(say.CAPPED_AFTER if is_late else say.CAPPED_BEFORE, side, judged),)
        if judged.result is Result.CORRECT:
            return (Wording(say.LIMIT, self._limits()),)
        if side.gap_us is None:
            outer = ("outer", self._level.outer_us // US_PER_MS)
            return (Wording(say.LIMITS, (*self._limits(), outer)),)
        return (Wording(say.LIMIT, self._limits()), self._outer(side, judged, is_late=is_late))

    def _missed_in_tempo(self, judged: NoteJudged) -> tuple[Wording, ...]:
        before, after = (self._side(judged, is_late=is_late) for is_late in (False, True))
        expected = self._names(judged)["expected"]
        if before.gap_us is None and after.gap_us is None:
            return (Wording(say.NOT_IN_TIME, (expected, ("outer", self._level.outer_us // US_PER_MS))),)
        spans = (("before", _ms(before.windows.outer_us)), ("after", _ms(after.windows.outer_us)))
        window = Wording(say.NOT_IN_TIME_CAPPED, (expected, *spans, ("level", self._settings.level.value)))
        sides = ((before, False), (after, True))
        capped = [self._outer(s, judged, is_late=late) for s, late in sides if s.gap_us is not None]
        return (window, *capped)

    def _wait_reasons(self, judged: NoteJudged) -> tuple[Wording, ...]:
        names = self._names(judged)
        if judged.result is Result.MISSED:
            return (Wording(say.SKIPPED, (names["expected"],)),)
        if judged.result is Result.WRONG_NOTE:
            if judged.expected_pitch is None:
                return (Wording(say.NOT_IN_MUSIC),)
            return (Wording(say.NOT_IN_CHORD, (names["expected"],)),)
        if judged.timing_diff_us is None:
            return (Wording(say.UNTIMED_WAIT),)
        return (Wording(say.BEFORE_ARRIVAL, self._limits()),)

    def _follow_reasons(self, judged: NoteJudged) -> tuple[Wording, ...]:
        names = self._names(judged)
        if judged.result is Result.MISSED:
            return (Wording(say.PASSED_OVER, (names["expected"],)),)
        if judged.result is Result.WRONG_NOTE:
            if judged.expected_pitch is None:
                return (Wording(say.NOT_ON_ANY_WAY),)
            return (Wording(say.NOT_ON_THE_WAY, (names["expected"],)),)
        if judged.timing_diff_us is None or judged.limit_us is None:
            return (Wording(say.UNTIMED_FOLLOW),)
        rule = (("least", FOLLOW_LIMIT_US // US_PER_MS), ("share", FOLLOW_LIMIT_PERCENT))
        return (Wording(say.OWN_TEMPO, (("limit", _ms(judged.limit_us)), *rule)),)

    def _side(self, judged: NoteJudged, *, is_late: bool) -> Side:
        """Return the window before an onset, or after it where `is_late`, as the judge applied it."""
        gap_us = judged.gaps_us[is_late]
        if gap_us is None or (clipped := self._level.clip(gap_us)) == self._level:
            return Side(self._level, None)
        return Side(clipped, gap_us)

    def _outer(self, side: Side, judged: NoteJudged, *, is_late: bool) -> Wording:
        return self._capped(say.OUTER_AFTER if is_late else say.OUTER_BEFORE, side, judged)

    def _capped(self, template: str, side: Side, judged: NoteJudged) -> Wording:
        is_outer = template in {say.OUTER_AFTER, say.OUTER_BEFORE}
        limit_us = side.windows.outer_us if is_outer else side.windows.correct_us
        full_us = self._level.outer_us if is_outer else self._level.correct_us
        figures = (("limit", _ms(limit_us)), ("full", _ms(full_us)), ("gap", _ms(side.gap_us or 0)))
        return Wording(template, (*figures, self._names(judged)["expected"], ("share", GAP_SHARE_PERCENT)))

    def _limits(self) -> tuple[tuple[str, str | int], ...]:
        return ("limit", self._level.correct_us // US_PER_MS), ("level", self._settings.level.value)

    # ---- facts

    def _facts(self) -> list[Wording]:
        note, judged = self._note, self._note.judged
        facts = [self._place()]
        if not note.is_missed:
            played = (("note", self._full(note.pitch)), ("velocity", note.velocity))
            facts.append(Wording(say.PLAYED_FACT, (*played, ("time", time_text(note.on_us)))))
        if judged is not None and judged.expected_pitch is not None:
            expected = ("note", self._full(judged.expected_pitch))
            if note.due_us is None or self._settings.mode is Mode.FOLLOW:
                facts.append(Wording(say.EXPECTED_NOTE_FACT, (expected,)))
            else:
                facts.append(Wording(say.EXPECTED_FACT, (expected, ("time", time_text(note.due_us)))))
        offset_us = self._settings.offset_us
        if offset_us and judged is not None and judged.timing_diff_us is not None:
            raw = ("raw", signed_ms(judged.timing_diff_us + offset_us))
            facts.append(Wording(say.RAW_FACT, (raw, ("delay", signed_ms(offset_us).removeprefix("+")))))
        return facts

    def _place(self) -> Wording:
        score, judged = self._replay.score, self._note.judged
        index = None if judged is None else judged.note_index
        beat = self._note.onset_beat if index is None else score.notes[index].onset_beat
        bar = score.bars[score.bar_index_at(beat + 1e-6)].number
        return Wording(say.LEFT_FACT if self._note.hand is Hand.LEFT else say.RIGHT_FACT, (("bar", bar),))

    def _names(self, judged: NoteJudged) -> dict[str, tuple[str, str]]:
        """Return the names of both notes; with their octaves where they are called alike."""
        played, expected = judged.played_pitch, judged.expected_pitch
        is_alike = (
            played is not None
            and expected is not None
            and played != expected
            and self._name(played) == self._name(expected)
        )
        name_of = self._full if is_alike else self._name
        return {
            "played": ("played", "–" if played is None else name_of(played)),
            "expected": ("expected", "–" if expected is None else name_of(expected)),
        }

    def _name(self, pitch: int) -> str:
        return self._naming.name(pitch)

    def _full(self, pitch: int) -> str:
        return self._naming.full_name(pitch)


def signed_ms(us: int, limit_us: int | None = None) -> str:
    """Return a deviation such as "+142"; with a decimal where it would round onto the limit."""
    ms = round(us / US_PER_MS)
    is_hidden = limit_us is not None and abs(us) > limit_us and abs(ms) * US_PER_MS <= limit_us
    text = f"{us / US_PER_MS:+.1f}" if is_hidden else f"{ms:+d}" if ms else "0"
    return text.replace("-", _MINUS)


def time_text(us: int) -> str:
    """Return a session time such as "1:02.345"."""
    minutes, rest_us = divmod(max(us, 0), _US_PER_MINUTE)
    return f"{minutes}:{rest_us // 1_000_000:02d}.{rest_us % 1_000_000 // US_PER_MS:03d}"


def _rolled(roll_us: int) -> Wording:
    rule = (("together", TOGETHER_US // US_PER_MS), ("roll", ROLL_LIMIT_US // US_PER_MS))
    return Wording(say.ROLLED, (("ms", _ms(roll_us)), *rule))


def _ms(us: int) -> int:
    return round(us / US_PER_MS)
