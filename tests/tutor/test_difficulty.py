from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.tutor.difficulty import EASIEST, HARDEST, PartKind, estimate_difficulty

RESOURCES = Path(__file__).parents[2] / "resources"
TUNE = (60, 62, 64, 65, 67, 65, 64, 62)


def _score(notes: Sequence[ScoreNote], bpm: float = 90, fifths: int = 0) -> Score:
    end = max((note.onset_beat for note in notes), default=0.0)
    bars = tuple(Bar(i + 1, i * 4.0, 4.0) for i in range(int(end // 4) + 1))
    ordered = tuple(sorted(notes, key=lambda note: (note.onset_beat, note.pitch)))
    return Score(ordered, bars, TempoMap((TempoChange(0.0, bpm),)), fifths)


def _line(
    pitches: Sequence[int], hand: Hand = Hand.RIGHT, step: float = 1.0, start: float = 0.0
) -> list[ScoreNote]:
    return [ScoreNote(start + i * step, step, pitch, hand) for i, pitch in enumerate(pitches)]


def _ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value; equal ones share the middle of theirs."""
    ranks = [0.0] * len(values)
    order = sorted(range(len(values)), key=values.__getitem__)
    place = 0
    for _, group in groupby(order, key=values.__getitem__):
        same = list(group)
        for index in same:
            ranks[index] = place + (len(same) - 1) / 2
        place += len(same)
    return ranks


def _correlation(a: Sequence[float], b: Sequence[float]) -> float:
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    both = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread = sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b)
    return both / math.sqrt(spread)


def test_computed_and_given_grades_of_the_shipped_songs_agree_in_order() -> None:
    folder = ResourceFolder(RESOURCES)
    songs = [song for song in folder.read_songs(list(folder.song_versions())) if song.info.grade]
    given_grades = [float(song.info.grade or 0) for song in songs]
    levels = [estimate_difficulty(song.score).level for song in songs]
    assert _correlation(_ranks(given_grades), _ranks(levels)) >= 0.8
    assert sum(abs(a - b) for a, b in zip(given_grades, levels, strict=True)) / len(songs) < 1


def test_a_slow_tune_in_one_hand_is_as_easy_as_can_be() -> None:
    assert estimate_difficulty(_score(_line(TUNE), bpm=50)).grade == EASIEST


@pytest.mark.parametrize(
    ("kind", "harder"),
    [
        (PartKind.SPEED, _score(_line(TUNE), bpm=180)),
        (PartKind.DENSITY, _score(_line(TUNE), bpm=180)),
        (PartKind.LEAPS, _score(_line((60, 72, 62, 74, 60, 72, 62, 74)))),
        (PartKind.CHORDS, _score(_line(TUNE) + _line([pitch + 4 for pitch in TUNE]))),
        (PartKind.INDEPENDENCE, _score(_line(TUNE) + _line((48, 50, 48, 50), Hand.LEFT, 2.0, 0.5))),
        (PartKind.KEYS, _score(_line([pitch + 1 for pitch in TUNE]), fifths=7)),
        (PartKind.RANGE, _score(_line((60, 62, 64, 65, 67, 69, 71, 72)))),
    ],
)
def test_each_thing_that_makes_music_harder_is_counted_under_its_name(kind: PartKind, harder: Score) -> None:
    easier = estimate_difficulty(_score(_line(TUNE)))
    points = [
        next(part.points for part in found.parts if part.kind is kind)
        for found in (easier, estimate_difficulty(harder))
    ]
    assert points[0] < points[1]


def test_the_explanation_names_speed_and_the_hand_that_leaps() -> None:
    left = _line((36, 55) * 16, Hand.LEFT, 0.5)
    found = estimate_difficulty(_score(_line(TUNE * 8, step=0.25) + left, bpm=120))
    sentences = [part.wording.english() for part in found.parts]
    assert "Fast: 8 notes a second where one hand is quickest" in sentences
    assert sentences[0] == "Leaps in the left hand, the widest 19 keys; 100 % of its steps"


def test_a_score_without_notes_is_easy_and_has_no_reasons() -> None:
    assert estimate_difficulty(_score([])) == (EASIEST, ())


@given(
    st.lists(
        st.tuples(st.integers(0, 64), st.integers(0, 127), st.sampled_from(Hand), st.booleans()), max_size=40
    ),
    st.floats(1, 2000),
    st.integers(-7, 7),
)
def test_whatever_the_score_the_level_stays_on_the_scale(
    struck: list[tuple[int, int, Hand, bool]], bpm: float, fifths: int
) -> None:
    notes = [ScoreNote(onset / 4, 0.25, pitch, hand, is_grace=grace) for onset, pitch, hand, grace in struck]
    found = estimate_difficulty(_score(notes, bpm, fifths))
    assert EASIEST <= found.grade <= HARDEST
    assert all(part.points >= 0 and part.wording.english() for part in found.parts)


def test_ornaments_do_not_count_as_quick_notes() -> None:
    plain = _score(_line(TUNE))
    grace = ScoreNote(2.0, 0.1, 66, Hand.RIGHT, is_grace=True)
    ornamented = replace(plain, notes=tuple(sorted((*plain.notes, grace), key=lambda n: n.onset_beat)))
    assert estimate_difficulty(ornamented) == estimate_difficulty(plain)
