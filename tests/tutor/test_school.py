"""What a teacher does with her classes, and what nobody else may do or see; on a real store."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import InvalidEditError, NotAllowedError, UnknownItemError
from sargam_desktop.domain.lesson_progress import begin_lesson
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.school import Assignment, AssignmentDraft, AssignmentKind, Goal
from sargam_desktop.domain.school_standing import StandingKind
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings, SessionState
from sargam_desktop.tutor.school import School
from sargam_desktop.tutor.school_export import result_rows, results_file
from sargam_desktop.tutor.school_ports import SchoolRepository
from sargam_desktop.tutor.teachers import Teachers
from tests.adapters.store.examples import make_record, make_result, make_score

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MEERA, OMKAR, ASHA, RAVI, ZOYA = "meera", "omkar", "asha", "ravi", "zoya"
ODE = AssignmentDraft(
    AssignmentKind.SONG, "ode-to-joy", "Ode to Joy", Goal(), (0, 7), (1, 8), Hands.LEFT, date(2026, 3, 9)
)
LESSON = AssignmentDraft(AssignmentKind.LESSON, "first-keys", "First keys")


class People:
    """A school with two teachers; Asha and Ravi learn with Meera, Zoya with Omkar."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = NOW
        self.learners = self.store.learners
        if self.learners.list_profiles():
            return
        for number, who in enumerate((MEERA, OMKAR, ASHA, RAVI, ZOYA)):
            self.learners.add(who, ProfileDraft(who.title()), None, NOW + timedelta(seconds=number))
        self.learners.save_role(MEERA, is_teacher=True)
        self.learners.save_role(OMKAR, is_teacher=True)

    def tick(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def as_seen_by(self, who: str) -> Store:
        """Return the store with what belongs to somebody; what was taken from it before stays theirs."""
        self.store.sign_in(who)
        return self.store

    def school(self, who: str) -> School:
        return School(self.as_seen_by(who).school, Teachers(self.learners, who), self.tick)

    def repository(self, who: str) -> SchoolRepository:
        return self.as_seen_by(who).school

    def play(self, who: str, number: int, song_id: str = "ode-to-joy", after_minutes: int = 5) -> None:
        settings = SessionSettings(hands=Hands.LEFT)
        started_at = NOW + timedelta(minutes=after_minutes)
        record = make_record(number, song_id=song_id, settings=settings, started_at=started_at)
        sessions = self.as_seen_by(who).sessions
        sessions.begin(record, make_score())
        done = replace(record, state=SessionState.FINISHED, result=make_result(), played_us=60_000_000)
        sessions.finish(done)

    def learn(self, who: str) -> None:
        self.as_seen_by(who).progress.save_progress(begin_lesson("first-keys", 1, 1).after_reading(0, NOW))

    def close(self) -> None:
        self.store.close()


@pytest.fixture(scope="module")
def school_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("school")
    People(Store(folder, MEERA)).close()
    return folder


@pytest.fixture(params=["file", "server"])
def people(request: pytest.FixtureRequest, school_folder: Path, tmp_path: Path) -> Iterator[People]:
    if request.param == "server":
        people = People(request.getfixturevalue("server_place").open(MEERA))
    else:
        shutil.copy(school_folder / "sargam.db", tmp_path)
        people = People(Store(tmp_path, MEERA))
    yield people
    people.close()


class Monday:
    """Meera's class, with one song given."""

    def __init__(self, people: People) -> None:
        school = people.school(MEERA)
        self.class_id = school.create_class("Monday").class_id
        school.add_learners(self.class_id, [ASHA, RAVI])
        self.ode = school.give(self.class_id, ODE)


@pytest.fixture
def monday(people: People) -> Monday:
    return Monday(people)


def test_a_teacher_sees_who_has_reached_what(people: People, monday: Monday) -> None:
    people.school(MEERA).give(monday.class_id, LESSON)
    people.play(ASHA, 1)
    people.play(ASHA, 2)
    people.learn(RAVI)
    overview = people.school(MEERA).overview(monday.class_id)
    assert [member.name for member in overview.members] == ["Asha", "Ravi"]
    kinds = [
        overview.standing(member, each).kind for member in overview.members for each in overview.assignments
    ]
    reached, none = StandingKind.REACHED, StandingKind.NOT_BEGUN
    assert kinds == [reached, none, none, reached]
    ode = overview.standing(overview.members[0], overview.assignments[0])
    assert (ode.takes, ode.minutes, ode.best and round(ode.best.accuracy)) == (2, 2.0, 83)
    assert overview.reached_count(monday.ode) == 1


def test_what_was_played_for_another_song_or_before_is_not_shown(people: People, monday: Monday) -> None:
    people.play(ASHA, 1, song_id="secret")
    people.play(ASHA, 2, after_minutes=-5)
    detail = people.school(MEERA).learner_detail(monday.class_id, ASHA)
    assert [(row.standing.kind, row.takes) for row in detail.rows] == [(StandingKind.NOT_BEGUN, [])]
    assert people.repository(MEERA).load_work(monday.class_id)[ASHA].takes == []


def test_a_learner_finds_what_is_open_first_and_what_is_reached_last(people: People, monday: Monday) -> None:
    school = people.school(MEERA)
    school.give(monday.class_id, replace(ODE, item_id="later", title="Later", due=date(2026, 3, 20)))
    school.give(monday.class_id, replace(ODE, item_id="any", title="Any day", due=None))
    people.play(ASHA, 1)
    given = people.school(ASHA).list_given()
    assert [each.given.assignment.draft.title for each in given] == ["Later", "Any day", "Ode to Joy"]
    assert {(each.given.class_name, each.given.teacher_name) for each in given} == {("Monday", "Meera")}
    assert people.school(ZOYA).list_given() == []


def test_a_changed_assignment_keeps_what_was_played_for_it(people: People, monday: Monday) -> None:
    people.play(ASHA, 1)
    school = people.school(MEERA)
    changed = school.change(monday.ode, replace(ODE, due=date(2026, 3, 1)))
    assert (changed.assignment_id, changed.given_at) == (monday.ode.assignment_id, monday.ode.given_at)
    standing = school.learner_detail(monday.class_id, ASHA).rows[0].standing
    assert (standing.kind, standing.is_late) == (StandingKind.REACHED, True)


def test_what_is_withdrawn_or_whose_class_is_removed_leaves_the_takes(people: People, monday: Monday) -> None:
    people.play(ASHA, 1)
    people.school(MEERA).withdraw(monday.ode.assignment_id)
    assert people.school(ASHA).list_given() == []
    people.school(MEERA).remove_class(monday.class_id)
    assert people.school(MEERA).list_classes() == []
    assert len(people.as_seen_by(ASHA).sessions.list_sessions()) == 1


def test_who_leaves_a_class_is_seen_no_longer_and_was_given_nothing(people: People, monday: Monday) -> None:
    people.play(ASHA, 1)
    school = people.school(MEERA)
    school.remove_learner(monday.class_id, ASHA)
    assert people.school(ASHA).list_given() == []
    with pytest.raises(UnknownItemError):
        school.learner_detail(monday.class_id, ASHA)
    assert ASHA not in people.repository(MEERA).load_work(monday.class_id)


def test_a_class_has_a_name_and_no_teacher_among_its_learners(people: People, monday: Monday) -> None:
    school = people.school(MEERA)
    with pytest.raises(InvalidEditError):
        school.create_class("  ")
    with pytest.raises(InvalidEditError):
        school.add_learners(monday.class_id, [MEERA])
    with pytest.raises(UnknownItemError):
        school.add_learners(monday.class_id, ["nobody"])
    school.add_learners(monday.class_id, [ASHA])
    assert [each.learner_id for each in school.list_candidates(monday.class_id)] == [OMKAR, ZOYA]
    school.rename_class(monday.class_id, " संगीत   वर्ग ")
    assert school.find_class("संगीत वर्ग").class_id == monday.class_id


def test_the_table_of_results_has_a_row_for_each_learner_and_assignment(
    people: People, monday: Monday
) -> None:
    people.play(ASHA, 1)
    overview = people.school(MEERA).overview(monday.class_id)
    rows = result_rows(overview)
    assert [(row["learner"], row["standing"]) for row in rows] == [("Asha", "reached"), ("Ravi", "not_begun")]
    renamed = [replace(member, name="=1+1") for member in overview.members]
    standings = {(m.learner_id, monday.ode.assignment_id): s for m, s in zip(
        renamed, overview.standings.values(), strict=True)}  # fmt: skip
    text = results_file(overview._replace(members=renamed, standings=standings), ".csv").decode("utf-8-sig")
    assert text.splitlines()[1].startswith("'=1+1,Ode to Joy,song,")


# ---- who may teach


def test_where_nobody_teaches_the_first_learner_may_begin_and_nobody_else(people: People) -> None:
    meera, asha = people.school(MEERA).teachers, people.school(ASHA).teachers
    meera.dismiss(OMKAR)
    meera.dismiss(MEERA)
    assert not meera.is_teacher
    with pytest.raises(NotAllowedError):
        asha.appoint(ASHA)
    with pytest.raises(NotAllowedError):
        meera.appoint(ASHA)  # the first may make only themselves a teacher
    meera.appoint(MEERA)
    meera.appoint(ASHA)
    assert asha.is_teacher


def test_a_learner_makes_nobody_a_teacher_and_dismisses_none(people: People) -> None:
    for act in (people.school(ASHA).teachers.appoint, people.school(ASHA).teachers.dismiss):
        for whom in (ASHA, OMKAR):
            with pytest.raises(NotAllowedError):
                act(whom)
    assert people.school(OMKAR).teachers.is_teacher


def test_who_teaches_no_longer_sees_nothing_and_gives_nothing_until_they_do_again(
    people: People, monday: Monday
) -> None:
    people.school(OMKAR).teachers.dismiss(MEERA)
    assert people.school(ASHA).list_given() == []
    with pytest.raises(NotAllowedError):
        people.school(MEERA).overview(monday.class_id)
    people.school(OMKAR).teachers.appoint(MEERA)
    assert len(people.school(MEERA).overview(monday.class_id).members) == 2


# ---- method by method: what is another's

Act = Callable[[School, Monday], object]
TEACHING: dict[str, Act] = {
    "rename_class": lambda school, monday: school.rename_class(monday.class_id, "Mine"),
    "remove_class": lambda school, monday: school.remove_class(monday.class_id),
    "list_candidates": lambda school, monday: school.list_candidates(monday.class_id),
    "add_learners": lambda school, monday: school.add_learners(monday.class_id, [ZOYA]),
    "remove_learner": lambda school, monday: school.remove_learner(monday.class_id, ASHA),
    "give": lambda school, monday: school.give(monday.class_id, ODE),
    "change": lambda school, monday: school.change(monday.ode, ODE),
    "withdraw": lambda school, monday: school.withdraw(monday.ode.assignment_id),
    "overview": lambda school, monday: school.overview(monday.class_id),
    "learner_detail": lambda school, monday: school.learner_detail(monday.class_id, ASHA),
    "find_class": lambda school, _: school.find_class("Monday"),
}
FOR_TEACHERS: dict[str, Act] = {
    **TEACHING,
    "list_classes": lambda school, _: school.list_classes(),
    "create_class": lambda school, _: school.create_class("Mine"),
}
ReachOver = Callable[[SchoolRepository, Monday], object]
REACHES: dict[str, ReachOver] = {
    "load_class": lambda store, monday: store.load_class(monday.class_id),
    "rename_class": lambda store, monday: store.rename_class(monday.class_id, "Mine"),
    "remove_class": lambda store, monday: store.remove_class(monday.class_id),
    "list_members": lambda store, monday: store.list_members(monday.class_id),
    "add_members": lambda store, monday: store.add_members(monday.class_id, [ZOYA], NOW),
    "remove_member": lambda store, monday: store.remove_member(monday.class_id, ASHA),
    "list_assignments": lambda store, monday: store.list_assignments(monday.class_id),
    "save_assignment": lambda store, monday: store.save_assignment(replace(monday.ode, assignment_id="new")),
    "remove_assignment": lambda store, monday: store.remove_assignment(monday.ode.assignment_id),
    "load_work": lambda store, monday: store.load_work(monday.class_id),
}


def everything(people: People, monday: Monday) -> object:
    return people.school(MEERA).overview(monday.class_id)


def test_every_use_case_and_every_method_of_the_store_is_tried_here() -> None:
    """A new one turns this red: it has to be tried, or said to be about what is one's own."""
    own = {"list_given", "teachers"}
    assert {name for name in vars(School) if not name.startswith("_")} <= FOR_TEACHERS.keys() | own
    of_ones_own = {"list_classes", "add_class", "list_given", "load_own_work"}
    methods = {name for name in vars(SchoolRepository) if not name.startswith("_")}
    assert methods <= REACHES.keys() | of_ones_own


@pytest.mark.parametrize("name", FOR_TEACHERS)
def test_a_learner_can_do_nothing_that_is_for_teachers(people: People, monday: Monday, name: str) -> None:
    people.play(ASHA, 1)
    before = everything(people, monday)
    for who in (ASHA, RAVI, ZOYA):
        with pytest.raises(NotAllowedError):
            FOR_TEACHERS[name](people.school(who), monday)
    assert everything(people, monday) == before


@pytest.mark.parametrize("name", TEACHING)
def test_a_class_of_another_teacher_is_as_if_it_were_not_there(
    people: People, monday: Monday, name: str
) -> None:
    people.play(ASHA, 1)
    before = everything(people, monday)
    with pytest.raises(UnknownItemError):
        TEACHING[name](people.school(OMKAR), monday)
    assert people.school(OMKAR).list_classes() == []
    assert everything(people, monday) == before


@pytest.mark.parametrize("name", REACHES)
def test_the_store_itself_gives_a_class_to_nobody_but_its_teacher(
    people: People, monday: Monday, name: str
) -> None:
    people.play(ASHA, 1)
    before = everything(people, monday)
    for who in (OMKAR, ASHA):
        with pytest.raises(UnknownItemError):
            REACHES[name](people.repository(who), monday)
    assert everything(people, monday) == before


def test_an_assignment_cannot_be_taken_over_into_another_class(people: People, monday: Monday) -> None:
    theirs = people.school(OMKAR).create_class("Tuesday")
    stolen = Assignment(monday.ode.assignment_id, theirs.class_id, ODE, NOW)
    before = everything(people, monday)
    with pytest.raises((UnknownItemError, RefusedError)):  # a server does not even show that it is there
        people.repository(OMKAR).save_assignment(stolen)
    assert everything(people, monday) == before


@pytest.mark.usefixtures("monday")
def test_a_learner_reads_only_their_own_work(people: People) -> None:
    people.play(ASHA, 1)
    assert len(people.repository(ASHA).load_own_work().takes) == 1
    assert people.repository(RAVI).load_own_work().takes == []
    assert [each.standing.kind for each in people.school(RAVI).list_given()] == [StandingKind.NOT_BEGUN]


def test_a_removed_learner_leaves_the_class_and_a_removed_teacher_takes_it_along(
    people: People, monday: Monday
) -> None:
    people.learners.remove(ASHA)
    assert [each.name for each in people.school(MEERA).overview(monday.class_id).members] == ["Ravi"]
    people.learners.remove(MEERA)
    assert people.school(RAVI).list_given() == []
