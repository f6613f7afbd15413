from __future__ import annotations

import pytest

from sargam_desktop.tutor.server_choice import split_password, with_password

BARE = "postgresql://desk@server:5433/school?sslmode=verify-full"


@pytest.mark.parametrize("password", ["simple", "p@ss/w:rd%20", "शब्द"])
def test_a_password_goes_into_an_address_and_out_again(password: str) -> None:
    assert split_password(with_password(BARE, password)) == (BARE, password)


def test_a_password_in_the_field_comes_before_the_one_in_the_address() -> None:
    assert split_password(with_password("postgresql://desk:old@server/school", "new"))[1] == "new"


@pytest.mark.parametrize("url", ["", "server", "postgresql://server/school", BARE])
def test_an_address_without_a_password_stays_as_it_is(url: str) -> None:
    assert split_password(f" {url}\n") == (url, "")
    assert with_password(url, "") == url
