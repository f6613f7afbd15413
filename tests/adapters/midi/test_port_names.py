import pytest

from sargam_desktop.adapters.midi.port_names import (
    is_loopback,
    is_mirror,
    is_own,
    name_alsa_port,
    name_windows_port,
    number_twins,
)


@pytest.mark.parametrize(
    ("raw_name", "name"),
    [
        ("Keystation 61:Keystation 61 MIDI 1 20:0", "Keystation 61 MIDI 1"),
        ("Keystation 61:Keystation 61 MIDI 1 128:3", "Keystation 61 MIDI 1"),
        ("USB: Piano:USB: Piano MIDI 1 24:0", "USB: Piano MIDI 1"),
        ("VMPK Output:out 129:0", "VMPK Output:out"),
        ("Midi Through:Midi Through Port-0 14:0", "Midi Through Port-0"),
        ("no numbers", "no numbers"),
        ("", ""),
    ],
)
def test_a_name_is_the_same_whatever_numbers_alsa_gave_today(raw_name: str, name: str) -> None:
    assert name_alsa_port(raw_name, 0) == name


def test_only_the_port_number_that_rtmidi_appends_on_windows_is_taken_off() -> None:
    assert name_windows_port("Keystation 61 0", 0) == "Keystation 61"
    assert name_windows_port("Keystation 61", 3) == "Keystation 61"


def test_two_equal_devices_can_be_told_apart() -> None:
    assert number_twins(["Piano", "Organ", "Piano", "Piano"]) == ["Piano", "Organ", "Piano (2)", "Piano (3)"]


def test_ports_of_this_program_are_known_and_similar_names_are_not() -> None:
    assert is_own("Sargam:out")
    assert is_own("Sargam-02:in")
    assert not is_own("Sargam Piano:out")


def test_the_loopback_and_hardware_shown_twice_are_known() -> None:
    assert is_loopback("Midi Through:Midi Through Port-0 14:0")
    assert is_mirror("system:midi_capture_1")
    assert not is_mirror("pianist:out")
