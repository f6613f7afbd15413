import pytest

from sargam_desktop.adapters.system.notation_entry import notation_entry, read_notation_choice
from sargam_desktop.domain.notation_choice import NotationChoice, NotationKind, NotationView

OWN = NotationChoice(NotationView.BOTH, NotationKind.SARGAM, has_pages=True, has_names=True, zoom_percent=130)


def test_a_choice_that_is_kept_comes_back() -> None:
    assert read_notation_choice(notation_entry(OWN)) == OWN


@pytest.mark.parametrize(
    ("field", "nonsense"),
    [
        ("view", "sideways"),
        ("kind", 3),
        ("has_pages", "yes"),
        ("has_names", 1),
        ("zoom_percent", 5000),
        ("zoom_percent", True),
    ],
)
def test_a_field_that_makes_no_sense_costs_only_itself(field: str, nonsense: object) -> None:
    read = read_notation_choice(notation_entry(OWN) | {field: nonsense})
    assert read == OWN._replace(**{field: getattr(NotationChoice(), field)})


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(TypeError):
        read_notation_choice(["both"])
