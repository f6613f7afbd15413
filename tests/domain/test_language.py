import pytest

from sargam_desktop.domain.language import choose_language, read_language


@pytest.mark.parametrize(
    ("choice", "spoken", "language"),
    [
        ("hi", ["en-GB"], "hi"),
        (None, ["hi-Deva-IN", "en"], "hi"),
        (None, ["hi_IN.UTF-8"], "hi"),
        (None, ["de-DE", "hi-IN"], "hi"),
        (None, ["C"], "en"),
        (None, [], "en"),
        ("xx", ["hi"], "hi"),
    ],
)
def test_the_choice_comes_first_and_then_the_system(
    choice: str | None, spoken: list[str], language: str
) -> None:
    assert choose_language(choice, spoken) == language


def test_a_kept_language_that_there_is_not_makes_no_sense() -> None:
    assert (read_language("hi"), read_language(None)) == ("hi", None)
    with pytest.raises(ValueError, match="no language"):
        read_language("xx")
