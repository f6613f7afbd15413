"""What the coach keeps comes back as it was, belongs to one learner, and a session is taken in once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionState
from sargam_desktop.tutor.coach.coach import DAYS_LOOKED_AT
from sargam_desktop.tutor.coach.memory import PassageMemory
from sargam_desktop.tutor.coach.passage_log import Enrolled
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.coach.skill_state import Belief, SkillState
from sargam_desktop.tutor.coach.tally import EvidenceTally
from tests.adapters.store.examples import make_record, make_result, make_score
from tests.adapters.store.places import Place
from tests.tutor.coach.practice_piece import tally_from, usual_learner

DAY = date(2026, 3, 1)
STATE = SkillState({"base": Belief(1.5, 0.25)}, {}, 120.0, 3.0, 4)


@pytest.fixture(scope="module")
def tally() -> EvidenceTally:
    return tally_from(usual_learner(), sessions=1)


def finish(store: Store, *numbers: int) -> list[str]:
    for number in numbers:
        store.sessions.begin(make_record(number), make_score())
        ended = {"state": SessionState.FINISHED, "played_us": 60_000_000, "result": make_result()}
        store.sessions.finish(make_record(number, **ended))
    return [make_record(number).session_id for number in numbers]


def entries(days: Iterable[int]) -> list[Enrolled]:
    return [
        Enrolled(PassageId("minuet", day, day, Hands.BOTH), 60, DAY + timedelta(days=day)) for day in days
    ]


def test_counts_and_skills_come_back_as_they_were(store: Store, tally: EvidenceTally) -> None:
    (session_id,) = finish(store, 1)
    assert store.coaching.load_state() == SkillState()
    assert store.coaching.load_day(DAY) == EvidenceTally()
    store.coaching.keep(session_id, DAY, tally, STATE)
    assert store.coaching.load_state() == STATE
    assert store.coaching.load_day(DAY) == tally
    assert list(store.coaching.load_last_days(5)) == [tally]


def test_a_session_waits_until_the_coach_has_taken_it_in(store: Store, tally: EvidenceTally) -> None:
    first, second, third = finish(store, 1, 2, 3)
    store.coaching.keep(first, DAY, tally, STATE)
    store.coaching.pass_over(third)
    assert [store.coaching.knows(each) for each in (first, second, third)] == [True, False, True]
    assert store.coaching.waiting() == [second]


def test_days_that_are_looked_at_no_more_go(store: Store, place: Place, tally: EvidenceTally) -> None:
    (session_id,) = finish(store, 1)
    for number in range(2 * DAYS_LOOKED_AT + 5):
        store.coaching.keep(session_id, DAY + timedelta(days=number), tally, STATE)
    assert place.ask("SELECT count(*), min(day) FROM coach_day") == [(2 * DAYS_LOOKED_AT, "2026-03-06")]


def test_the_log_keeps_its_order(store: Store) -> None:
    store.coaching.append(entries([3, 1, 2]))
    store.coaching.append(entries([0]))
    assert store.coaching.read() == entries([3, 1, 2, 0])


def test_cards_that_were_kept_save_reading_the_log_up_to_them(store: Store) -> None:
    store.coaching.append(entries([1, 2]))
    cards, log, mark = store.coaching.recall()
    assert (cards, log) == ((), entries([1, 2]))
    assert mark is not None
    kept = tuple(PassageMemory().after(log).cards.values())
    store.coaching.keep_cards(kept, mark)
    store.coaching.append(entries([3]))
    assert store.coaching.recall()[:2] == (kept, entries([3]))
    assert store.coaching.read() == entries([1, 2, 3])


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE passage_cards SET version = version + 1",
        "INSERT INTO passage_log SELECT 'restored', learner_id, 1, entries FROM passage_log",
    ],
    ids=["another version", "an older part of the log, restored"],
)
def test_cards_that_do_not_go_with_the_log_are_left_out(store: Store, place: Place, change: str) -> None:
    store.coaching.append(entries([1]))
    *_, mark = store.coaching.recall()
    assert mark is not None
    store.coaching.keep_cards(PassageMemory().after(entries([1])).cards.values(), mark)
    assert store.coaching.recall().cards
    place.change(change)
    assert store.coaching.recall()[:2] == ((), store.coaching.read())


def test_what_the_coach_knows_of_one_learner_it_does_not_know_of_another(
    store: Store, place: Place, tally: EvidenceTally
) -> None:
    (session_id,) = finish(store, 1)
    store.coaching.append(entries([1]))
    *_, mark = store.coaching.recall()
    assert mark is not None
    store.coaching.keep_cards(PassageMemory().after(entries([1])).cards.values(), mark)
    columns = "name, colour, goal_minutes, created_at"
    place.change(f"INSERT INTO learner (learner_id, {columns}) SELECT 'second', {columns} FROM learner")
    store.sign_in("second")
    store.coaching.keep(session_id, DAY, tally, STATE)
    assert (store.coaching.read(), store.coaching.waiting()) == ([], [])
    assert store.coaching.recall() == ((), [], None)
    assert place.ask("SELECT is_coached FROM session") == [(0,)]


def test_damage_is_told(store: Store, place: Place, tally: EvidenceTally) -> None:
    (session_id,) = finish(store, 1)
    store.coaching.keep(session_id, DAY, tally, STATE)
    place.change("UPDATE coach_day SET tally = substr(tally, 1, 3)")
    with pytest.raises(StoreError, match="What the coach knows is damaged"):
        store.coaching.load_day(DAY)
