from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.wording import Wording
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.engine.metronome import count_in_length
from sargam_desktop.tutor.coach.drill import Drill, DrillKind, DrillSource
from sargam_desktop.tutor.coach.drills import drill_for, make
from sargam_desktop.tutor.coach.findings import EffectUnit, Finding, FindingKind, FoundPassage, Subject
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.tutor.coach.made_scores import scores, walking_song
from tests.tutor.items import song_of

SONG = walking_song()


def found(kind: FindingKind, bars: tuple[int, int] = (2, 3), **subject: object) -> Finding:
    return Finding(
        kind, Subject(**subject), 20.0, EffectUnit.PERCENT_POINTS, 40, 20, Wording("It"), Wording("20 %"),  # type: ignore[arg-type]
        FoundPassage("walk", bars, Hands.BOTH),
    )  # fmt: skip


def drill_of(kind: DrillKind, **changed: object) -> Drill:
    drill = make(kind, DrillSource(SONG, (2, 3))._replace(**changed))  # type: ignore[arg-type]
    assert drill is not None
    return drill


def pitches(drill: Drill) -> list[int]:
    return [note.pitch for note in drill.song.score.notes]


@pytest.mark.parametrize("kind", list(DrillKind))
def test_a_drill_played_as_it_is_written_is_judged_flawless(kind: DrillKind) -> None:
    drill = drill_of(kind, interval=2)
    score, chosen = drill.song.score, drill.settings
    beats = range_of(score, None, None)
    count_in_beat = count_in_length(score.bars[0], chosen.count_in_bars, beats.start_beat)
    expected = [note.note_index for note in expect_notes(score, chosen.hands, beats)]
    notes = notes_to_play(score, expected, beats.start_beat - count_in_beat)
    events = VirtualLearner(FLAWLESS).perform(notes, 1).events
    outcomes, _ = rehearse(new_record(None, "Drill", chosen), score, [StartSession(0), *events])
    ended = outcomes[-1]
    assert isinstance(ended, SessionEnded)
    assert (ended.is_complete, ended.result.accuracy) == (True, 100.0)
    assert chosen.session_type is SessionType.EXERCISE


@settings(max_examples=60, deadline=None)
@given(scores(), st.sampled_from(DrillKind), st.sampled_from([None, *Hand]), st.integers(-24, 24))
def test_a_drill_of_any_score_is_a_valid_score_or_none(
    score: Score, kind: DrillKind, hand: Hand | None, interval: int
) -> None:
    last = len(score.bars) - 1
    source = DrillSource(song_of("any", "Any", score=score), (0, min(1, last)), Hands.BOTH, hand, interval)
    drill = make(kind, source)
    if drill is None:
        return
    made = drill.song.score
    assert made.notes
    assert all(a.end_beat == b.onset_beat for a, b in pairwise(made.bars))
    assert all(0 <= note.onset_beat < made.end_beat and note.duration_beat > 0 for note in made.notes)
    assert max(Counter((n.onset_beat, n.pitch, n.hand) for n in made.notes).values()) == 1
    assert any(drill.settings.hands.includes(note.hand) for note in made.notes)
    assert drill.song.info.note_count == len(made.notes)
    assert drill.why.english()
    assert drill.minutes >= 1


@settings(max_examples=40, deadline=None)
@given(scores(), st.sampled_from([DrillKind.INTERVAL, DrillKind.ALANKAR, DrillKind.LEAP]))
def test_what_a_drill_adds_lies_on_the_keys_that_the_learner_has(score: Score, kind: DrillKind) -> None:
    keys = range(48, 73)
    source = DrillSource(song_of("any", "Any", score=score), (0, 0), interval=7, keys=keys)
    drill = make(kind, source)
    assert drill is None or all(note.pitch in keys for note in drill.song.score.notes)


def test_the_same_finding_makes_the_same_drill() -> None:
    finding = found(FindingKind.UNEVEN_RUNS)
    assert drill_for(finding, SONG) == drill_for(finding, SONG)


def test_the_interval_stands_between_the_notes_around_it() -> None:
    drill = drill_of(DrillKind.INTERVAL, interval=-11, hand=Hand.RIGHT)
    line = [note.pitch for note in SONG.score.notes if note.hand is Hand.RIGHT]
    at = next(i for i, (a, b) in enumerate(pairwise(line)) if b - a == -11)
    assert pitches(drill)[:4] == line[at - 1 : at + 3]


def test_the_approach_is_the_second_half_of_the_bar_before() -> None:
    drill = drill_of(DrillKind.APPROACH)
    first = drill.song.score.notes[0]
    assert first.onset_beat == 2.0
    assert [bar.length_beat for bar in drill.song.score.bars] == [4.0] * 6


def test_the_rhythm_is_on_one_key_and_any_key_will_do() -> None:
    drill = drill_of(DrillKind.RHYTHM)
    assert len(set(pitches(drill))) == 1
    assert drill.settings.is_rhythm_only


def test_hands_apart_are_right_then_left_then_both() -> None:
    drill = drill_of(DrillKind.HANDS_APART)
    score = drill.song.score
    hands = [{n.hand for n in score.notes if start <= n.onset_beat < start + 8} for start in (0, 8, 16)]
    assert hands == [{Hand.RIGHT}, {Hand.LEFT}, {Hand.LEFT, Hand.RIGHT}]


def test_a_key_that_a_file_has_twice_at_once_is_struck_once() -> None:
    twice = (ScoreNote(0.0, 1.0, 60, Hand.RIGHT), ScoreNote(0.0, 2.0, 60, Hand.RIGHT))
    song = song_of("twice", "Twice", score=Score(twice, (Bar(1, 0.0, 4.0),)))
    drill = make(DrillKind.APPROACH, DrillSource(song, (0, 0)))
    assert drill is not None
    assert [note.onset_beat for note in drill.song.score.notes] == [0.0, 4.0]


def test_a_hand_that_rests_cannot_be_practised_apart() -> None:
    melody = Score((ScoreNote(0.0, 1.0, 60, Hand.RIGHT),), (Bar(1, 0.0, 4.0),))
    assert make(DrillKind.HANDS_APART, DrillSource(song_of("m", "M", score=melody), (0, 0))) is None


def test_an_alankar_climbs_the_scale_by_degrees_and_comes_back_in_the_mirror() -> None:
    tune = Score(
        tuple(ScoreNote(float(i), 1.0, p, Hand.RIGHT) for i, p in enumerate((60, 62, 64))),
        (Bar(1, 0.0, 4.0),),
    )
    drill = make(DrillKind.ALANKAR, DrillSource(song_of("srg", "S R G", score=tune), (0, 0)))
    assert drill is not None
    assert pitches(drill)[:9] == [60, 62, 64, 62, 64, 65, 64, 65, 67]
    assert pitches(drill)[24:30] == [72, 71, 69, 71, 69, 67]


def test_a_chord_is_broken_before_it_is_whole() -> None:
    drill = drill_of(DrillKind.BROKEN_CHORDS, hand=Hand.LEFT)
    notes = [(note.onset_beat, note.pitch) for note in drill.song.score.notes]
    assert notes[:4] == [(0.0, 43), (1.0, 47), (2.0, 43), (2.0, 47)]


def test_the_goal_of_a_leap_is_reached_from_below_and_above_first() -> None:
    drill = drill_of(DrillKind.LEAP, hand=Hand.RIGHT)
    below, goal, above, again, start, leapt = pitches(drill)[:6]
    assert below < goal == again == leapt < above
    assert abs(leapt - start) >= 8


def test_a_run_is_dotted_both_ways_before_it_is_even() -> None:
    drill = drill_of(DrillKind.DOTTED, hand=Hand.RIGHT)
    onsets = [note.onset_beat for note in drill.song.score.notes]
    assert (onsets[1], onsets[9] - onsets[8], onsets[17] - onsets[16]) == (0.75, 0.25, 0.5)


def test_random_slips_ask_for_no_drill() -> None:
    assert drill_for(found(FindingKind.RANDOM_SLIPS), SONG) is None


def test_a_finding_on_bars_that_the_song_has_no_more_is_answered_within_it() -> None:
    drill = drill_for(found(FindingKind.UNLEARNT_BARS, bars=(90, 95)), SONG)
    assert drill is not None


def test_a_finding_without_a_chord_in_the_bars_takes_chords_from_the_song() -> None:
    assert drill_for(found(FindingKind.CHORDS, hand=Hand.LEFT), SONG) is not None


def test_each_kind_of_finding_but_slips_has_its_drill() -> None:
    drills = {
        kind: drill_for(found(kind, interval=2, hand=Hand.RIGHT), SONG)
        for kind in FindingKind
        if kind is not FindingKind.RANDOM_SLIPS
    }
    assert all(drill is not None for drill in drills.values())
