"""Scores, songs and evidence for the tests of memory, plan and drills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.coach.evidence import NoteEvidence, SessionEvidence, WrongPress
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction
from sargam_desktop.tutor.coach.passage_play import PassageId, PassagePlay
from sargam_desktop.tutor.passage_tally import notes_of_passage
from tests.tutor.items import song_of

DAY = date(2026, 3, 2)


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def walking_score(bars: int = 8) -> Score:
    """Four quarters a bar in the right hand that climb and fall, two chords a bar in the left one."""
    notes = []
    for bar in range(bars):
        notes += [
            ScoreNote(4.0 * bar + beat, 1.0, 60 + (5 * bar + 2 * beat) % 13, Hand.RIGHT) for beat in range(4)
        ]
        notes += [ScoreNote(4.0 * bar + half, 2.0, p, Hand.LEFT) for half in (0.0, 2.0) for p in (43, 47)]
    notes.sort(key=lambda note: (note.onset_beat, note.pitch))
    return Score(tuple(notes), tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(bars)))


def walking_song(song_id: str = "walk", bars: int = 8) -> Song:
    score = walking_score(bars)
    song = song_of(song_id, song_id.title(), score=score)
    return replace(song, info=replace(song.info, has_left=True, bar_count=bars))


def played(
    score: Score,
    passage: PassageId,
    *,
    laps: Sequence[int] = (0,),
    percent: int = 100,
    mode: Mode = Mode.TEMPO,
    slowly_ms: float = 500.0,
) -> SessionEvidence:
    """Return a session of a passage; in each lap so many notes are missed, the first ones."""
    indices = sorted(notes_of_passage(score, passage.hands, passage.bars))
    settings = SessionSettings(
        mode=mode, hands=passage.hands, speed_percent=percent, first_bar=passage.first_bar,
        last_bar=passage.last_bar, is_looping=len(laps) > 1,
    )  # fmt: skip
    notes = [
        NoteEvidence(
            index,
            score.bar_index_at(score.notes[index].onset_beat),
            score.notes[index].hand,
            lap,
            Result.MISSED if place < missed else Result.CORRECT,
            speed_percent=percent,
            at_ms=slowly_ms * score.notes[index].onset_beat,
        )
        for lap, missed in enumerate(laps)
        for place, index in enumerate(indices)
    ]
    wrong: tuple[WrongPress, ...] = ()
    return SessionEvidence("session", passage.song_id, noon(DAY), settings, tuple(notes), wrong)


class Foreseen:
    """Expects everywhere the same at full tempo, and more where it is slower."""

    def __init__(self, accuracy: float) -> None:
        self._accuracy = accuracy

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:  # noqa: ARG002 - as the protocol has it
        return Prediction(1 - (1 - self._accuracy) * passage.tempo_percent / 100, 0.05)


@st.composite
def scores(draw: st.DrawFn) -> Score:
    """Draw any score: odd metres, rests, chords, ornaments, both hands or one, nothing at all."""
    lengths = draw(st.lists(st.sampled_from([1.0, 2.0, 3.0, 3.5, 4.0]), min_size=1, max_size=6))
    onsets = [sum(lengths[:i]) for i in range(len(lengths))]
    bars = tuple(
        Bar(i, onset, length, 4, 4) for i, (onset, length) in enumerate(zip(onsets, lengths, strict=True))
    )
    places = st.integers(0, int(sum(lengths) * 4) - 1).map(lambda quarter: quarter / 4)
    note = st.builds(
        ScoreNote,
        places,
        st.sampled_from([0.0, 0.25, 1.0, 6.0]),
        st.integers(0, 127),
        st.sampled_from(Hand),
        is_grace=st.sampled_from([False, False, False, True]),
    )
    notes = draw(st.lists(note, max_size=24))
    in_order = sorted(notes, key=lambda each: (each.onset_beat, each.pitch))
    return Score(tuple(in_order), bars, fifths=draw(st.integers(-7, 7)), is_minor=draw(st.booleans()))


def plays() -> st.SearchStrategy[PassagePlay]:
    """Draw what may have been judged of a passage."""

    def build(expected: int, missed: int, late: int, extras: int, tempo: int | None) -> PassagePlay:
        hits = max(0, expected - missed)
        return PassagePlay(expected, hits, max(0, hits - late), extras, 0, tempo)

    counts = st.integers(0, 40)
    tempos = st.one_of(st.none(), st.integers(25, 200))
    return st.builds(build, st.integers(1, 40), counts, counts, st.integers(0, 9), tempos)


BOTH = Hands.BOTH
