from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.errors import SignInError
from sargam_desktop.domain.profile import Profile, ProfileDraft


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[tuple[Program, Program]]:
    """Two programs on one store."""
    both = Program(str(tmp_path)), Program(str(tmp_path))
    yield both
    for program in both:
        program.store.close()


def _add(program: Program, name: str) -> Profile:
    return program.reception.profiles.sign_up(ProfileDraft(name))


def test_a_first_start_lets_its_only_learner_in_without_a_question(
    programs: tuple[Program, Program],
) -> None:
    program, _ = programs
    assert program.bare_history.list_sessions() == []
    assert program.reception.present is not None


def test_nobody_is_let_in_where_several_could_play(programs: tuple[Program, Program]) -> None:
    program, other = programs
    _add(program, "Asha"), _add(program, "Ravi")
    with pytest.raises(SignInError, match="not known who plays"):
        _ = other.bare_history
    assert other.reception.enter_unguarded() is None


def test_a_guarded_learner_who_is_alone_is_asked(programs: tuple[Program, Program]) -> None:
    program, other = programs
    profiles = program.reception.profiles
    profiles.sign_up(ProfileDraft("Asha"), "secret")
    with pytest.raises(SignInError):
        _ = other.course


def test_two_programs_keep_two_learners_apart(programs: tuple[Program, Program]) -> None:
    here, there = programs
    asha, ravi = _add(here, "Asha"), _add(here, "Ravi")
    here.reception.let_in(asha)
    there.reception.let_in(ravi)
    here.song_shelf.star("ode-to-joy", is_favourite=True)
    assert there.song_shelf.read().marks.favourites == frozenset()
    there.reception.let_in(asha)
    assert there.song_shelf.read().marks.favourites == {"ode-to-joy"}
    there.reception.let_out()
    with pytest.raises(SignInError):
        _ = there.song_shelf
