from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.settings import FirstScreen, Settings, ThemeChoice, WrongNoteSound
from sargam_desktop.domain.soundfont import SoundfontContents, SoundfontPreset
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.models.watch_wording import WatchState
from sargam_desktop.ui.settings.octave_picture import OctavePicture
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.settings_view import SettingsView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
IN_USE = DevicePair("Keystation 61", "Digital Piano")
MEASURED = DeviceOffset(
    IN_USE, 42_000, OffsetSource.CLICK, datetime(2026, 11, 22, 18, 5, tzinfo=UTC), 19_000, 30
)
DEVICES = InputDevices(
    (
        InputDevice("Keystation 61", DeviceState.CONNECTED),
        InputDevice("Launchkey Mini", DeviceState.BUSY),
    )
)
Press = Callable[[str, str], Settings]


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController) -> SettingsView:
    view = SettingsView(theme)
    qtbot.addWidget(view)
    view.resize(1200, 900)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_devices(DEVICES, ["Digital Piano"])
    return view


def _button(view: SettingsView, name: str) -> QAbstractButton:
    QApplication.processEvents()  # rows that were just added are shown
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisibleTo(view)]
    return next(button for button in buttons if name in (button.text(), button.accessibleName()))


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _combo(view: SettingsView, name: str) -> QComboBox:
    return next(box for box in view.findChildren(QComboBox) if box.accessibleName() == name)


def _said(view: SettingsView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def press(qtbot: QtBot, view: SettingsView) -> Press:
    """Press a button of a section and return the settings that come of it."""

    def act(section: str, name: str) -> Settings:
        view.show_section(section)
        with qtbot.waitSignal(view.settings_changed) as told:
            _button(view, name).click()
        changed: Any = told.args[0]
        assert isinstance(changed, Settings)
        return changed

    return act


@pytest.mark.parametrize(
    ("section", "name", "expected"),
    [
        ("appearance", "Light", Settings(theme=ThemeChoice.LIGHT)),
        ("appearance", "Songs", Settings(first_screen=FirstScreen.SONGS)),
        ("judging", "Precise", Settings(level=Level.PRECISE)),
        ("labels", "स रे ग", Settings(label_style=LabelStyle.SARGAM_DEVANAGARI)),
        ("labels", "No labels", Settings(label_style=LabelStyle.NONE)),
        ("practice", "2 bars", Settings(count_in_bars=2)),
        ("practice", "Metronome", Settings(has_metronome=False)),
        ("practice", "Play the other hand", Settings(is_other_hand_played=False)),
        ("keyboard", "On", Settings(is_computer_keyboard_on=True)),
        ("keyboard", "Silent", Settings(learner_volume=0)),
        ("keyboard", "−2", Settings(octave_shift=-2)),
        ("keyboard", "Muffled", Settings(wrong_notes=WrongNoteSound.MUTED)),
        ("practice", "3", Settings(subdivision=3)),
        ("keyboard", "Keystation 61", Settings(input_names=("Keystation 61",))),
    ],
)
def test_a_click_tells_the_new_settings_at_once(
    press: Press, section: str, name: str, expected: Settings
) -> None:
    assert press(section, name) == expected


def test_changes_add_up(press: Press) -> None:
    press("appearance", "Dark")
    assert press("judging", "Beginner") == Settings(theme=ThemeChoice.DARK, level=Level.BEGINNER)


def test_showing_settings_tells_nobody(qtbot: QtBot, view: SettingsView) -> None:
    with qtbot.assertNotEmitted(view.settings_changed):
        view.show_settings(Settings(level=Level.PRECISE, offset_us=30_000, octave_shift=1, sa=2))


def test_unticking_the_last_keyboard_listens_to_all_again(view: SettingsView, press: Press) -> None:
    view.show_settings(Settings(input_names=("Keystation 61",)))
    assert press("keyboard", "Keystation 61").input_names == ()
    assert "Nothing is ticked: Sargam listens to every keyboard that appears." in _said(view)


def test_a_chosen_keyboard_that_is_away_can_still_be_unticked(view: SettingsView, press: Press) -> None:
    view.show_settings(Settings(input_names=("Old Casio",)))
    assert press("keyboard", "Old Casio").input_names == ()


def test_a_busy_keyboard_can_be_tried_again(qtbot: QtBot, view: SettingsView) -> None:
    with qtbot.waitSignal(view.retry_requested) as told:
        _button(view, "Try Launchkey Mini again").click()
    assert told.args == ["Launchkey Mini"]


def test_a_machine_without_midi_is_told_why_and_what_plays_instead(view: SettingsView) -> None:
    view.show_devices(InputDevices(trouble="There is no MIDI system on this computer."), [])
    assert "There is no MIDI system on this computer." in _said(view)
    assert "You can play on the letter keys, or click the drawn keys." in _said(view)


def test_sa_is_any_key_or_the_songs_own(qtbot: QtBot, view: SettingsView) -> None:
    view.show_section("labels")
    combo = _combo(view, "Sa")
    assert [combo.itemText(place) for place in range(4)] == ["The song's own", "C", "C♯ / D♭", "D"]
    with qtbot.waitSignal(view.settings_changed) as told:
        combo.activated.emit(3)
    assert told.args == [Settings(sa=2)]


def test_the_drawn_octave_bears_the_chosen_names(view: SettingsView) -> None:
    view.show_settings(Settings(label_style=LabelStyle.SARGAM_LATIN, sa=2))
    names = view.findChildren(OctavePicture)[0].accessibleName()
    assert names == "One octave from C: n N S r R g G m M P d D"


def test_a_known_size_of_keyboard_becomes_its_lowest_and_highest_key(
    qtbot: QtBot, view: SettingsView
) -> None:
    combo = _combo(view, "Size of your keyboard")
    with qtbot.waitSignal(view.settings_changed) as told:
        combo.activated.emit(combo.findText("61 keys, C2–C7"))
    assert told.args == [Settings(lowest_key=36, highest_key=96)]


def test_an_output_that_is_away_stays_chosen(view: SettingsView) -> None:
    view.show_settings(Settings(output_name="Stage Piano"))
    assert _combo(view, "Sound output").currentText() == "Stage Piano"


def test_the_name_of_an_output_that_appears_is_shown_whole(view: SettingsView) -> None:
    outputs = ["Digital Piano", "Keystation 61 MK3 MIDI 1 with pads"]
    view.show_devices(DEVICES, outputs)
    view.show_settings(Settings(output_name=outputs[1]))
    QApplication.processEvents()
    combo = _combo(view, "Sound output")
    assert combo.width() >= combo.sizeHint().width()
    assert combo.width() > combo.fontMetrics().horizontalAdvance(outputs[1])


def test_with_a_midi_output_the_volumes_are_its_own(view: SettingsView) -> None:
    view.show_settings(Settings(output_name="Digital Piano"))
    assert not _button(view, "Quiet").isEnabled()
    view.show_settings(Settings())
    assert _button(view, "Quiet").isEnabled()


def test_a_keyboard_that_sounds_by_itself_gets_advice(view: SettingsView) -> None:
    view.show_settings(Settings())
    assert any("If you hear every note twice" in words for words in _said(view))


def test_the_own_sound_of_a_keyboard_is_switched_off_by_its_name(qtbot: QtBot, view: SettingsView) -> None:
    box = _combo(view, "The keyboard's own sound")
    place = box.findData("Digital Piano")
    with qtbot.waitSignal(view.settings_changed) as told:
        box.activated.emit(place)
    assert told.args == [Settings(local_off_output="Digital Piano")]
    view.show_settings(Settings(local_off_output="A piano that is away"))
    assert "A piano that is away" in box.currentText()


def test_a_soundfont_shows_its_names_and_sounds_and_is_put_away_again(
    qtbot: QtBot, view: SettingsView, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "/home/ravi/Grand.sf2"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    with qtbot.waitSignal(view.soundfont_picked) as picked:
        _button(view, "Choose soundfont…").click()
    assert picked.args == [path]
    view.show_settings(Settings(soundfont=path))
    sounds = (SoundfontPreset(0, 0, "Grand"), SoundfontPreset(0, 6, "Harpsichord"))
    view.show_soundfont(path, SoundfontContents("Ravi's sounds", sounds))
    assert any("Grand.sf2: Ravi's sounds" in label.text() for label in view.findChildren(QLabel))
    box = _combo(view, "Sound of the soundfont")
    assert [box.itemText(place) for place in range(box.count())] == ["Grand", "Harpsichord"]
    with qtbot.waitSignal(view.settings_changed) as told:
        box.activated.emit(1)
    assert told.args == [Settings(soundfont=path, soundfont_code=6)]
    assert press("keyboard", "Sargam's piano again") == Settings()


def test_the_delay_is_typed_in_milliseconds_for_the_devices_in_use(qtbot: QtBot, view: SettingsView) -> None:
    view.show_figures(IN_USE, {})
    view.show_section("judging")
    field = view.findChildren(QSpinBox)[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "18")
    with qtbot.waitSignal(view.settings_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    changed: Any = told.args[0]
    assert changed.offset_for(IN_USE) == 18_000
    assert changed.offset_for(DevicePair("Organ", None)) == 0
    assert changed.offsets[0].source is OffsetSource.HAND


def test_the_delay_of_other_devices_is_shown_when_they_are_in_use(view: SettingsView) -> None:
    view.show_settings(Settings(offset_us=5_000, offsets=(MEASURED,)))
    view.show_section("judging")
    field = view.findChildren(QSpinBox)[0]
    view.show_figures(IN_USE, {})
    assert field.value() == 42
    assert any("By click: +42 ms, spread 19 ms, from 30 presses" in words for words in _said(view))
    view.show_figures(DevicePair("Organ", None), {})
    assert field.value() == 5
    assert any("the delay set for all devices counts" in words for words in _said(view))


def test_the_way_to_measure_the_delay_starts_beside_it(qtbot: QtBot, view: SettingsView) -> None:
    view.show_section("judging")
    with qtbot.waitSignal(view.measure_requested):
        _button(view, "Measure the delay").click()


def test_the_jitter_of_a_keyboard_stands_below_its_name(view: SettingsView) -> None:
    assert "Jitter: not enough presses yet" in _said(view)
    view.show_figures(IN_USE, {"Keystation 61": InputJitter(420, 930, 100, 0)})
    assert "Jitter 0.4 ms, in 95 of 100 within 0.9 ms; 100 messages compared" in _said(view)


def test_a_folder_of_ones_own_lessons_is_chosen_shown_and_removed(
    qtbot: QtBot, view: SettingsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/home/ravi/lessons")
    view.show_section("folders")
    with qtbot.waitSignal(view.settings_changed) as told:
        _button(view, "Choose folder: Lessons of your own").click()
    changed: Any = told.args[0]
    assert (changed.lessons_folder, changed.watched_folder) == ("/home/ravi/lessons", None)
    assert "/home/ravi/lessons" in _said(view)
    with qtbot.waitSignal(view.settings_changed) as told:
        _button(view, "Remove: Lessons of your own").click()
    assert told.args[0].lessons_folder is None
    assert "/home/ravi/lessons" not in _said(view)


def test_a_watched_folder_is_chosen_and_its_report_asked_for(
    qtbot: QtBot, view: SettingsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/ravi/गीत")
    view.show_section("folders")
    with qtbot.waitSignal(view.settings_changed) as told:
        _button(view, "Choose folder: Songs that come in by themselves").click()
    assert told.args[0].watched_folder == "/media/ravi/गीत"
    view.show_watch(WatchState("/media/ravi/गीत", is_there=False))
    assert "“गीत” is not there" in " ".join(_said(view))
    view.show_watch(WatchState("/media/ravi/गीत", has_report=True))
    assert "is not there" not in " ".join(_said(view))
    with qtbot.waitSignal(view.watch_report_requested):
        _button(view, "Report").click()
    with qtbot.waitSignal(view.settings_changed) as told:
        _button(view, "Remove: Songs that come in by themselves").click()
    assert told.args[0].watched_folder is None


def test_arrow_keys_walk_through_the_subjects(view: SettingsView) -> None:
    _button(view, "Keyboard, sound").setFocus()
    QTest.keyClick(_focused(), Qt.Key.Key_Down)
    assert "Labels and Sa" in _said(view)


def test_tab_walks_through_the_controls_from_top_to_bottom(view: SettingsView) -> None:
    _button(view, "Keyboard, sound").setFocus()
    names = []
    for _ in range(16):
        names.append(_focused().accessibleName() or getattr(_focused(), "text", str)())
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert names == [
        "Keyboard, sound",
        "Keystation 61",
        "Launchkey Mini",
        "Try Launchkey Mini again",
        "Connection doctor",
        "Size of your keyboard",
        "Sound output",
        "Choose soundfont…",
        "The keyboard's own sound",
        "Full",
        "Medium",
        "Medium",
        "Like the others",
        "Automatic",
        "0",
        "Keyboard, sound",
    ]
