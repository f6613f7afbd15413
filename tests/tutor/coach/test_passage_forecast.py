from datetime import timedelta

from sargam_desktop.tutor.coach.forecast import PassageToPlay
from sargam_desktop.tutor.coach.memory import PassageMemory
from sargam_desktop.tutor.coach.passage_forecast import PassageForecast, UsualForecast
from sargam_desktop.tutor.coach.passage_play import PassageId
from tests.tutor.coach.made_scores import DAY, noon, played, walking_score

SCORE = walking_score()
PASSAGE = PassageId("walk", 0, 1)
TO_PLAY = PassageToPlay("walk", (0, 1))


def expected(missed: int | None, days: int = 0, percent: int = 100, asked: int = 100) -> float:
    """Return what is expected of a passage that was played once, so many days ago; None: never."""
    memory = PassageMemory()
    memory = memory.after(memory.enrol([PASSAGE], DAY, percent))
    if missed is not None:
        memory = memory.after(
            memory.review(played(SCORE, PASSAGE, laps=(missed,), percent=percent), SCORE, DAY)
        )
    day = DAY + timedelta(days=days)
    forecast = PassageForecast(UsualForecast(), memory, day)
    return forecast.predict(TO_PLAY._replace(tempo_percent=asked), SCORE, noon(day)).accuracy


def test_what_a_passage_showed_counts_for_more_than_what_most_can_do() -> None:
    assert expected(8) < expected(None) < expected(0)


def test_what_a_passage_showed_fades() -> None:
    assert expected(None) < expected(0, days=300) < expected(0, days=1)


def test_less_is_expected_at_a_faster_tempo_than_was_played() -> None:
    assert expected(0, percent=60, asked=100) < expected(0, percent=60, asked=60)


def test_another_passage_is_not_foreseen_by_this_one() -> None:
    memory = PassageMemory()
    memory = memory.after(memory.enrol([PASSAGE], DAY, 100))
    memory = memory.after(memory.review(played(SCORE, PASSAGE, laps=(9,)), SCORE, DAY))
    elsewhere = PassageToPlay("walk", (4, 5))
    forecast = PassageForecast(UsualForecast(), memory, DAY)
    assert forecast.predict(elsewhere, SCORE, noon(DAY)).accuracy == expected(None)


def test_one_short_pass_is_left_more_to_luck_than_a_long_one() -> None:
    forecast = PassageForecast(UsualForecast(), PassageMemory(), DAY)
    short = forecast.predict(PassageToPlay("walk", (0, 0)), SCORE, noon(DAY))
    long = forecast.predict(PassageToPlay("walk", (0, 7)), SCORE, noon(DAY))
    assert short.sd > long.sd
