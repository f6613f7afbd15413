"""One learner never sees or changes what belongs to another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.store.session_writer import SessionWriter
from sargam_desktop.adapters.store.store import NOBODY, Store
from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.streak import DayKind, StreakDay
from sargam_desktop.tutor.arrangement import Arrangement
from sargam_desktop.tutor.course import ProgressRepository
from sargam_desktop.tutor.ports import OriginalFile, OwnSettings, SessionRepository
from sargam_desktop.tutor.progress import DayRepository
from sargam_desktop.tutor.session_choice import SessionChoice
from sargam_desktop.tutor.song_shelf import SongMarkRepository
from sargam_desktop.tutor.song_tally import SongTallies
from tests.adapters.store.examples import (
    MORNING,
    ask,
    make_events,
    make_record,
    make_result,
    make_score,
    make_song,
)
from tests.adapters.store.places import FilePlace, Place

ASHA, RAVI = "asha", "ravi"
PROGRESS = LessonProgress("first-keys", 1, (StepProgress(is_done=True),), 0, 5_000_000)
ALL_DAYS = date(2026, 1, 1), date(2026, 12, 31)
KEPT_DAY = StreakDay(date(2026, 3, 1), DayKind.PRACTISED, 1, 0, 1)
SONGS = st.sampled_from(["a", "b"])
NUMBERS = st.integers(1, 3)


class Pair:
    """Two programs on one store, with another learner in each."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.asha, self.ravi = place.open(ASHA), place.open(RAVI)
        for learner_id in (ASHA, RAVI):
            if all(profile.learner_id != learner_id for profile in self.asha.learners.list_profiles()):
                self.asha.learners.add(learner_id, ProfileDraft(learner_id), None, MORNING)

    def close(self) -> None:
        self.asha.close()
        self.ravi.close()


@pytest.fixture
def pair(place: Place) -> Iterator[Pair]:
    pair = Pair(place)
    yield pair
    pair.close()


def own(store: Store) -> tuple[object, ...]:
    """Return all that a learner has."""
    sessions = store.sessions.list_sessions()
    takes = [store.sessions.load_take(record.session_id) for record in sessions]
    marks = store.marks.load_marks()
    days = store.days.list_days(*ALL_DAYS), store.days.load_ledger()
    return sessions, takes, marks, store.progress.list_progress(), store.own_settings.load(), days


def fill(store: Store, number: int) -> None:
    record = make_record(number)
    store.sessions.begin(record, make_score())
    store.sessions.append(record.session_id, make_events())
    store.sessions.finish(replace(record, state=SessionState.FINISHED, result=make_result()))
    store.marks.mark_favourite("ode-to-joy", is_favourite=True)
    store.marks.keep_arrangement("ode-to-joy", Arrangement(2, is_fitted=True))
    store.progress.save_progress(PROGRESS)
    store.days.append_ledger([KEPT_DAY])
    store.own_settings.save({"level": "precise", "sa": 2, "label_style": "sargam-latin"})


# ---- by hand: each method with what belongs to another

REACHES: dict[str, Callable[[Store, str], object]] = {
    "load_session": lambda store, theirs: store.sessions.load_session(theirs),
    "load_session by its beginning": lambda store, theirs: store.sessions.load_session(theirs[:8]),
    "load_take": lambda store, theirs: store.sessions.load_take(theirs),
    "append": lambda store, theirs: store.sessions.append(theirs, make_events()),
    "reveal": lambda store, theirs: store.sessions.reveal(theirs),
    "finish": lambda store, _: store.sessions.finish(make_record(1, state=SessionState.STOPPED)),
}
READINGS: dict[str, tuple[Callable[[Store], object], object]] = {
    "list_sessions": (lambda store: store.sessions.list_sessions(), []),
    "list_sessions of a song": (lambda store: store.sessions.list_sessions(song_id="ode-to-joy"), []),
    "find_sessions": (lambda store: store.sessions.find_sessions(SessionChoice(words="ode")), []),
    "tally_songs": (lambda store: store.sessions.tally_songs(), SongTallies()),
    "left_running": (lambda store: store.sessions.left_running(), []),
    "favourites": (lambda store: store.marks.load_marks().favourites, frozenset()),
    "arrangements": (lambda store: store.marks.load_marks().arrangements, ()),
    "list_progress": (lambda store: store.progress.list_progress(), {}),
    "list_days": (lambda store: store.days.list_days(*ALL_DAYS), []),
    "load_ledger": (lambda store: store.days.load_ledger(), []),
    "load_end_of_ledger": (lambda store: store.days.load_end_of_ledger(5), ([], 0)),
    "settings": (lambda store: store.own_settings.load(), {}),
}
WRITINGS: dict[str, Callable[[Store], object]] = {
    "begin": lambda store: store.sessions.begin(make_record(2), make_score()),
    "mark_favourite": lambda store: store.marks.mark_favourite("ode-to-joy", is_favourite=False),
    "mark_hidden": lambda store: store.marks.mark_hidden(["ode-to-joy"], is_hidden=True),
    "mark_heard": lambda store: store.marks.mark_heard("ode-to-joy"),
    "keep_arrangement": lambda store: store.marks.keep_arrangement("ode-to-joy", Arrangement(-1)),
    "save_progress": lambda store: store.progress.save_progress(replace(PROGRESS, at_step=0, spent_us=1)),
    "append_ledger": lambda store: store.days.append_ledger([KEPT_DAY]),
    "drop_ledger_from": lambda store: store.days.drop_ledger_from(ALL_DAYS[0]),
    "own_settings.save": lambda store: store.own_settings.save({"level": "beginner"}),
}


def test_every_method_for_a_learner_is_tried_here() -> None:
    """A new method turns this red: it has to be tried, or said to be about what is shared."""
    shared = {"list_ungraded", "keep_grade", "save_info", "move", "take_out", "put_back"}
    tried = {name.split(" ")[0] for name in (*REACHES, *READINGS, *WRITINGS)} | {"load_marks", "save", "load"}
    for protocol in (SessionRepository, SongMarkRepository, ProgressRepository, OwnSettings, DayRepository):
        methods = {name for name in vars(protocol) if not name.startswith("_")}
        assert methods <= tried | shared, protocol


@pytest.mark.parametrize("name", REACHES)
def test_a_session_of_another_learner_is_as_if_it_were_not_there(pair: Pair, name: str) -> None:
    fill(pair.asha, 1)
    before = own(pair.asha)
    with pytest.raises(UnknownItemError, match="no session"):
        REACHES[name](pair.ravi, make_record(1).session_id)
    assert own(pair.asha) == before


@pytest.mark.parametrize("name", READINGS)
def test_nothing_of_another_learner_is_shown(pair: Pair, name: str) -> None:
    fill(pair.asha, 1)
    read, nothing = READINGS[name]
    assert read(pair.ravi) == nothing


@pytest.mark.parametrize("name", WRITINGS)
def test_whatever_a_learner_writes_leaves_the_other_as_they_were(pair: Pair, name: str) -> None:
    fill(pair.asha, 1)
    before = own(pair.asha)
    WRITINGS[name](pair.ravi)
    assert own(pair.asha) == before


def test_a_session_cannot_be_begun_in_the_place_of_anothers(pair: Pair) -> None:
    fill(pair.asha, 1)
    before = own(pair.asha)
    with pytest.raises(RefusedError):
        pair.ravi.sessions.begin(make_record(1), make_score())
    assert own(pair.asha) == before


def test_the_beginning_of_an_id_is_ambiguous_only_among_ones_own(pair: Pair) -> None:
    mine, theirs = make_record(1), make_record(1, session_id="00000001-other")
    pair.asha.sessions.begin(mine, make_score())
    pair.ravi.sessions.begin(theirs, make_score())
    assert pair.asha.sessions.load_session("00000001").session_id == mine.session_id


def test_a_song_that_one_learner_takes_out_keeps_the_marks_of_the_other(pair: Pair) -> None:
    song = make_song("own", title="Own")
    pair.asha.imports.keep(song, "music", OriginalFile("own.mid", b"bytes"), "")
    pair.ravi.marks.mark_favourite("own", is_favourite=True)
    pair.ravi.marks.keep_arrangement("own", Arrangement(3))
    removed = pair.asha.marks.take_out("own")
    pair.asha.marks.put_back(removed)
    marks = pair.ravi.marks.load_marks()
    assert marks.favourites == {"own"}
    assert marks.arrangements == (("own", Arrangement(3)),)


def test_before_anybody_is_let_in_nothing_is_shown_and_nothing_can_be_written(pair: Pair) -> None:
    fill(pair.asha, 1)
    pair.ravi.sign_in(NOBODY)
    assert [read(pair.ravi) for read, _ in READINGS.values()] == [
        *([], [], [], SongTallies(), [], frozenset(), (), {}, [], [], ([], 0), None)
    ]
    with pytest.raises(StoreError):
        pair.ravi.sessions.begin(make_record(5), make_score())
    with pytest.raises(StoreError):
        pair.ravi.marks.mark_favourite("ode-to-joy", is_favourite=True)


def test_what_is_still_to_be_written_when_the_learner_changes_goes_to_who_played(pair: Pair) -> None:
    store = pair.asha
    writer = SessionWriter(store.sessions, lambda _: None, lambda _: None, write_every_s=30)
    writer.start()
    record = make_record(1)
    writer.begin(record, make_score())
    writer.append(record.session_id, make_events())
    store.sign_in(RAVI)
    writer.finish(replace(record, state=SessionState.FINISHED))
    assert writer.close(10)
    assert store.sessions.list_sessions() == []
    store.sign_in(ASHA)
    [kept] = store.sessions.list_sessions()
    assert kept.state is SessionState.FINISHED


def test_removing_a_learner_takes_all_of_theirs_and_nothing_else(pair: Pair) -> None:
    fill(pair.asha, 1)
    fill(pair.ravi, 2)
    before = own(pair.ravi)
    assert pair.asha.learners.count_own(ASHA) == (1, 1, 1)
    pair.asha.learners.remove(ASHA)
    assert own(pair.ravi) == before
    assert pair.ravi.learners.count_own(ASHA) == (0, 0, 0)
    assert [profile.learner_id for profile in pair.ravi.learners.list_profiles()] == [RAVI]
    played = "SELECT session_id FROM session_chunk UNION SELECT session_id FROM session_recording"
    assert pair.place.ask(played) == [(make_record(2).session_id,)]


def test_every_table_with_a_learner_empties_when_the_learner_goes(store: Store, folder: Path) -> None:
    assert store.learner_id
    tables = [name for (name,) in ask(folder, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    with_learner = [
        table
        for table in tables
        if table != "learner"
        and "learner_id" in {row[1] for row in ask(folder, f"PRAGMA table_info({table})")}
    ]
    assert len(with_learner) >= 4
    for table in with_learner:
        keys = ask(folder, f"PRAGMA foreign_key_list({table})")
        assert ("learner", "learner_id", "CASCADE") in {(key[2], key[3], key[6]) for key in keys}, table


# ---- at random: two learners who do what they like are each as if they were alone

OPERATIONS: st.SearchStrategy[tuple[str, tuple[Any, ...]]] = st.one_of(
    st.tuples(st.just("favourite"), st.tuples(SONGS, st.booleans())),
    st.tuples(st.just("heard"), st.tuples(SONGS)),
    st.tuples(st.just("arrange"), st.tuples(SONGS, st.integers(-3, 3))),
    st.tuples(st.just("lesson"), st.tuples(SONGS, st.integers(0, 9))),
    st.tuples(st.just("begin"), st.tuples(NUMBERS)),
    st.tuples(st.just("append"), st.tuples(NUMBERS)),
    st.tuples(st.just("finish"), st.tuples(NUMBERS)),
    st.tuples(st.just("level"), st.tuples(st.sampled_from(["beginner", "precise"]))),
)


def act(store: Store, name: str, arguments: tuple[Any, ...], base: int) -> object:
    """Do one thing; `base` keeps the ids of two learners' sessions apart."""
    first, last = arguments[0], arguments[-1]
    acts: dict[str, Callable[[], object]] = {
        "favourite": lambda: store.marks.mark_favourite(first, is_favourite=last),
        "heard": lambda: store.marks.mark_heard(first),
        "arrange": lambda: store.marks.keep_arrangement(first, Arrangement(last)),
        "lesson": lambda: store.progress.save_progress(LessonProgress(first, 1, (), 0, last)),
        "begin": lambda: store.sessions.begin(make_record(base + first), make_score()),
        "append": lambda: store.sessions.append(make_record(base + first).session_id, make_events(1)),
        "finish": lambda: store.sessions.finish(make_record(base + first, state=SessionState.STOPPED)),
        "level": lambda: store.own_settings.save({"level": first}),
    }
    return acts[name]()


def attempt(store: Store, name: str, arguments: tuple[Any, ...], base: int) -> object:
    try:
        return act(store, name, arguments, base)
    except (UnknownItemError, StoreError) as error:
        return type(error)


@pytest.fixture(scope="module")
def two_learners(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    Pair(FilePlace(folder)).close()
    return folder / "sargam.db"


@settings(max_examples=15)
@given(st.lists(st.tuples(st.booleans(), OPERATIONS), max_size=12))
def test_each_of_two_learners_finds_what_they_would_find_alone(
    two_learners: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[bool, Any]]
) -> None:
    folders = [tmp_path_factory.mktemp(name) for name in ("both", "alone-asha", "alone-ravi")]
    for folder in folders:
        shutil.copy(two_learners, folder)
    both, asha, ravi = (Pair(FilePlace(folder)) for folder in folders)
    for is_asha, (name, arguments) in acts:
        together, alone = (both.asha, asha.asha) if is_asha else (both.ravi, ravi.ravi)
        base = 0 if is_asha else 10
        assert attempt(together, name, arguments, base) == attempt(alone, name, arguments, base)
    assert own(both.asha) == own(asha.asha)
    assert own(both.ravi) == own(ravi.ravi)
    for pair in (both, asha, ravi):
        pair.close()
