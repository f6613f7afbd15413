from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.desk_note import DeskNote
from sargam_desktop.domain.errors import (
    InvalidEditError,
    KeyringError,
    SignInError,
    UnknownItemError,
)
from sargam_desktop.domain.profile import AvatarColour, HandSize, Profile, ProfileDraft, Skill
from sargam_desktop.tutor.profiles import STAY_DAYS, Profiles
from tests.fakes.sign_in import CountingGuard, Vault, WallClock

DAY_S = 86_400


class Desk:
    """A desk on a store."""

    def __init__(self, store: Store, config: Path, clock: WallClock) -> None:
        config.mkdir(exist_ok=True)
        self.store = store
        self.clock = clock
        self.guard = CountingGuard()
        self.vault = Vault()
        self.profiles = Profiles(store.learners, self.guard, self.vault, DeskNote(config), clock)

    def refusal(self, learner_id: str, passphrase: str) -> SignInError:
        with pytest.raises(SignInError) as caught:
            self.profiles.sign_in(learner_id, passphrase)
        return caught.value

    def add(self, name: str, passphrase: str = "") -> Profile:
        return self.profiles.sign_up(ProfileDraft(name), passphrase)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = Store(tmp_path)
    yield Desk(store, tmp_path / "desk", WallClock())
    store.close()


def test_a_first_start_lets_a_learner_without_a_name_in(desk: Desk) -> None:
    [profile] = desk.profiles.list_profiles()
    assert profile.name == ""
    assert desk.profiles.who_stays() == profile


def test_who_signs_up_on_an_unused_store_becomes_its_first_learner(desk: Desk) -> None:
    asha = desk.add("Asha")
    assert desk.profiles.list_profiles() == [asha]
    assert desk.add("Ravi").learner_id != asha.learner_id


def test_who_has_played_without_a_name_keeps_their_place(desk: Desk) -> None:
    [first] = desk.profiles.list_profiles()
    desk.store.marks.mark_favourite("ode-to-joy", is_favourite=True)
    desk.add("Asha")
    assert [profile.name for profile in desk.profiles.list_profiles()] == ["", "Asha"]
    named = desk.profiles.edit(first.learner_id, ProfileDraft("Meera"))
    assert named.name == "Meera"


def test_all_that_a_learner_says_is_kept(desk: Desk) -> None:
    draft = ProfileDraft("Asha", AvatarColour.ROSE, "hi", 45, HandSize.SMALL, Skill.SOME)
    asha = desk.profiles.sign_up(draft, "secret")
    assert desk.profiles.load(asha.learner_id).draft == draft
    assert asha.has_passphrase


def test_two_learners_may_have_one_name_and_are_found_by_id(desk: Desk) -> None:
    first, second = desk.add("Asha"), desk.add("Asha")
    with pytest.raises(UnknownItemError, match="More than one"):
        desk.profiles.find("asha")
    assert desk.profiles.find(second.learner_id[:12]) == second
    assert first != second


def test_the_right_passphrase_lets_in_and_a_wrong_one_does_not(desk: Desk) -> None:
    asha = desk.add("Asha", "secret")
    assert desk.profiles.sign_in(asha.learner_id, "secret").learner_id == asha.learner_id
    assert "not right" in str(desk.refusal(asha.learner_id, "Secret"))
    assert "not right" in str(desk.refusal(asha.learner_id, ""))


def test_a_passphrase_is_refused_with_the_same_words_and_work_whether_the_learner_is_there_or_not(
    desk: Desk,
) -> None:
    asha = desk.add("Asha", "secret")
    answers = {}
    for learner_id in (asha.learner_id, "nobody"):
        desk.guard.compared = 0
        told = []
        for seconds in (0, 0, 0, 1, 4, 0, 10):
            desk.clock.go(seconds)
            told.append(str(desk.refusal(learner_id, "wrong")))
        answers[learner_id] = (told, desk.guard.compared, desk.guard.hashed)
    assert answers[asha.learner_id] == answers["nobody"]
    assert answers["nobody"][1] == 5


def test_wrong_passphrases_have_to_wait_longer_and_longer_even_in_another_program(
    desk: Desk, tmp_path: Path
) -> None:
    asha = desk.add("Asha", "secret")
    assert [desk.refusal(asha.learner_id, "wrong").wait_s for _ in range(3)] == [0, 0, 5]
    other = Store(tmp_path)
    elsewhere = Desk(other, tmp_path / "other", desk.clock)
    assert elsewhere.refusal(asha.learner_id, "secret").wait_s == 5
    assert elsewhere.guard.compared == 0
    desk.clock.go(5)
    assert elsewhere.refusal(asha.learner_id, "wrong").wait_s == 10
    desk.clock.go(10)
    desk.profiles.sign_in(asha.learner_id, "secret")
    assert desk.refusal(asha.learner_id, "wrong").wait_s == 0
    other.close()


def test_a_clock_set_back_by_a_year_makes_nobody_wait_a_year(desk: Desk) -> None:
    asha = desk.add("Asha", "secret")
    for _ in range(3):
        desk.refusal(asha.learner_id, "wrong")
    desk.clock.go(-365 * DAY_S)
    assert desk.refusal(asha.learner_id, "secret").wait_s == 5
    desk.clock.go(5)
    desk.profiles.sign_in(asha.learner_id, "secret")


def test_several_learners_are_asked_who_plays_until_one_stays(desk: Desk) -> None:
    asha, _ = desk.add("Asha"), desk.add("Ravi")
    assert desk.profiles.who_stays() is None
    desk.profiles.stay(asha)
    assert desk.profiles.who_stays() == asha
    desk.profiles.sign_out(asha.learner_id)
    assert desk.profiles.who_stays() is None


def test_a_token_keeps_a_learner_signed_in_for_thirty_days(desk: Desk) -> None:
    asha = desk.add("Asha", "secret")
    assert desk.profiles.resume(asha.learner_id) is None
    desk.profiles.stay(desk.profiles.sign_in(asha.learner_id, "secret"))
    desk.clock.go(STAY_DAYS * DAY_S - 1)
    resumed = desk.profiles.resume(asha.learner_id)
    assert resumed is not None
    assert resumed.learner_id == asha.learner_id
    desk.clock.go(1)
    assert desk.profiles.resume(asha.learner_id) is None


def test_a_token_from_the_future_does_not_count(desk: Desk) -> None:
    asha = desk.add("Asha", "secret")
    desk.profiles.stay(asha)
    desk.clock.go(-365 * DAY_S)
    assert desk.profiles.resume(asha.learner_id) is None


def test_the_store_does_not_hold_what_lets_a_learner_in(desk: Desk, tmp_path: Path) -> None:
    asha = desk.add("Asha", "a rare passphrase")
    desk.profiles.stay(asha)
    desk.store.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert desk.vault.tokens[asha.learner_id].encode() not in kept


@pytest.mark.parametrize("act", ["sign_out", "new_passphrase", "stolen"])
def test_a_token_can_be_revoked(desk: Desk, act: str) -> None:
    asha, ravi = desk.add("Asha", "secret"), desk.add("Ravi", "other")
    desk.profiles.stay(asha)
    token = desk.vault.tokens[asha.learner_id]
    if act == "sign_out":
        desk.profiles.sign_out(asha.learner_id)
    elif act == "new_passphrase":
        desk.profiles.change_passphrase(asha.learner_id, "secret", "newer")
    asked = ravi if act == "stolen" else asha
    desk.vault.tokens[asked.learner_id] = token
    assert desk.profiles.resume(asked.learner_id) is None


def test_without_a_keyring_a_learner_with_a_passphrase_is_asked_each_time(desk: Desk) -> None:
    asha, ravi = desk.add("Asha", "secret"), desk.add("Ravi")
    desk.vault.is_missing = True
    with pytest.raises(KeyringError):
        desk.profiles.stay(asha)
    assert desk.profiles.who_stays() is None
    assert desk.profiles.resume(asha.learner_id) is None
    desk.profiles.stay(ravi)
    assert desk.profiles.who_stays() == ravi


def test_only_who_knows_the_passphrase_changes_it(desk: Desk) -> None:
    asha = desk.add("Asha", "secret")
    with pytest.raises(SignInError):
        desk.profiles.change_passphrase(asha.learner_id, "guess", "mine")
    changed = desk.profiles.change_passphrase(asha.learner_id, "secret", "")
    assert not changed.has_passphrase
    assert desk.profiles.sign_in(asha.learner_id).learner_id == asha.learner_id


def test_only_who_knows_the_passphrase_removes_a_learner(desk: Desk) -> None:
    desk.add("Ravi")
    asha = desk.add("Asha", "secret")
    with pytest.raises(SignInError):
        desk.profiles.remove(asha.learner_id, "guess")
    desk.profiles.stay(asha)
    desk.profiles.remove(asha.learner_id, "secret")
    assert [profile.name for profile in desk.profiles.list_profiles()] == ["Ravi"]
    assert desk.vault.tokens == {}
    assert desk.profiles.resume(asha.learner_id) is None
    with pytest.raises(UnknownItemError):
        desk.profiles.edit(asha.learner_id, ProfileDraft("Asha"))


def test_after_the_last_learner_went_a_new_one_can_begin(desk: Desk) -> None:
    asha = desk.add("Asha")
    desk.profiles.remove(asha.learner_id)
    [first] = desk.profiles.list_profiles()
    assert (first.name, first.learner_id == asha.learner_id) == ("", False)


def test_a_passphrase_without_end_is_refused_before_anything_is_kept(desk: Desk) -> None:
    before = desk.profiles.list_profiles()
    with pytest.raises(InvalidEditError, match="too long"):
        desk.add("Asha", "x" * 1001)
    assert desk.profiles.list_profiles() == before
