from sargam_desktop.domain.notation_choice import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    NotationChoice,
    NotationKind,
    NotationView,
)


def test_three_steps_lead_through_all_views_and_back() -> None:
    choice = NotationChoice()
    seen = []
    for _ in range(3):
        seen.append(choice.view)
        choice = choice.with_next_view()
    assert seen == [NotationView.FALLING, NotationView.BOTH, NotationView.NOTATION]
    assert choice == NotationChoice()


def test_the_other_kind_twice_is_the_same() -> None:
    swaras = NotationChoice().with_other_kind()
    assert swaras.kind is NotationKind.SARGAM
    assert swaras.with_other_kind() == NotationChoice()


def test_zoom_goes_in_steps_ends_at_both_ends_and_finds_its_usual_size_again() -> None:
    choice = NotationChoice()
    assert choice.zoomed(1).zoom_percent == 115
    assert choice.zoomed(-1).zoom_percent == 90
    assert choice.zoomed(99).zoom_percent == LARGEST_ZOOM
    assert choice.zoomed(-99).zoom_percent == SMALLEST_ZOOM
    assert choice.zoomed(-99).zoomed(-1).zoom_percent == SMALLEST_ZOOM
    assert choice.zoomed(3).zoomed(0) == choice


def test_zoom_from_a_size_between_the_steps_goes_to_the_next_step() -> None:
    assert NotationChoice(zoom_percent=101).zoomed(1).zoom_percent == 115
    assert NotationChoice(zoom_percent=101).zoomed(-1).zoom_percent == 100
