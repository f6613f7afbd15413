from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import PositionSnapshot, SessionStarted, TransportState
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.practice_view import PracticeView
from sargam_desktop.ui.window.key_map import KeyMapped
from tests.ui.practice_scenes import US_PER_BEAT, judged, moved, press, score, song

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score()
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.us = 0

    def __call__(self) -> int:
        return self.us


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def played() -> list[PlayedEvent]:
    return []


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController, played: list[PlayedEvent], clock: Clock) -> PracticeView:
    widget = PracticeView(theme, played.append, clock)
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    widget.show_song(song(PIECE), SessionSettings(), Settings())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def running(view: PracticeView, beat: float = 0.0) -> None:
    view.apply([SessionStarted("a", len(PIECE.notes)), moved(beat)])


Wanted = Callable[[PracticeView], SignalInstance]


@pytest.mark.parametrize(
    ("key", "held", "wanted", "value"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, lambda v: v.play_requested, []),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, lambda v: v.back_requested, []),
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, lambda v: v.restart_requested, []),
        (Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, lambda v: v.hands_requested, [Hands.RIGHT]),
        (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, lambda v: v.mode_requested, [Mode.WAIT]),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, lambda v: v.loop_requested, [(0, 3)]),
        (Qt.Key.Key_L, SHIFT, lambda v: v.loop_requested, [None]),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier, lambda v: v.loop_requested, [(0, 0)]),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier, lambda v: v.loop_requested, [(0, 7)]),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, lambda v: v.speed_requested, [95]),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, lambda v: v.speed_requested, [105]),
        (Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, lambda v: v.metronome_requested, [False]),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, lambda v: v.labels_requested, [LabelStyle.FIXED_DO]),
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, lambda v: v.skip_requested, []),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, lambda v: v.seek_requested, [1]),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, lambda v: v.seek_requested, [0]),
    ],
)
def test_every_wish_has_its_key(
    qtbot: QtBot,
    view: PracticeView,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    wanted: Wanted,
    value: list[object],
) -> None:
    view.setFocus()
    with qtbot.waitSignal(wanted(view)) as asked:
        QTest.keyClick(view, key, held)
    assert asked.args == value


def test_space_pauses_while_the_music_plays_and_escape_ends_the_take(
    qtbot: QtBot, view: PracticeView
) -> None:
    running(view)
    with qtbot.waitSignal(view.pause_requested):
        QTest.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.stop_requested):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_after_a_click_on_a_control_space_still_plays(qtbot: QtBot, view: PracticeView) -> None:
    hands = view.parts.controls.hands
    segment = hands.childAt(hands.rect().center())
    assert segment is not None
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is view
    with qtbot.waitSignal(view.play_requested):
        QTest.keyClick(view, Qt.Key.Key_Space)


def test_letters_play_when_they_are_the_piano_and_commands_need_ctrl(
    qtbot: QtBot, view: PracticeView, played: list[PlayedEvent]
) -> None:
    view.set_computer_keys(True)
    with qtbot.assertNotEmitted(view.mode_requested):
        QTest.keyPress(view, Qt.Key.Key_M)
    assert [event.pitch for event in played if isinstance(event, NoteOn)] == [59]
    with qtbot.waitSignal(view.mode_requested):
        QTest.keyClick(view, Qt.Key.Key_M, CTRL)


def test_losing_the_window_releases_the_letters(view: PracticeView, played: list[PlayedEvent]) -> None:
    view.set_computer_keys(True)
    QTest.keyPress(view, Qt.Key.Key_Q)
    view.hide()
    assert isinstance(played[-1], NoteOff)


def test_a_played_note_is_seen_on_stage_keys_and_figures(
    view: PracticeView, theme: ThemeController, clock: Clock
) -> None:
    running(view)
    view.apply([press(64), judged(PIECE, 2, Result.CORRECT, 10)])
    clock.us += 300_000
    view.finish()
    image = view.grab().toImage()
    key = view.parts.keyboard.layout_of_keys.key(64)
    assert key is not None
    x = key.x + key.width // 3
    top = view.parts.keyboard.y()
    colours = [QColor(image.pixel(x, y)).name().upper() for y in (top - 70, top + 100)]
    assert colours == [theme.tokens["verdict.correct"]] * 2
    assert view.parts.header.notes.value == "100 %"


def test_the_position_is_pulled_and_moves_with_the_clock(view: PracticeView, clock: Clock) -> None:
    position = PositionSnapshot(TransportState.PLAYING, 0, 0)
    view.set_position_source(lambda: position)
    running(view)
    clock.us = 9 * US_PER_BEAT
    view.advance()
    assert view.parts.strip.bar == 2


def test_frames_run_only_while_something_moves(qtbot: QtBot, view: PracticeView, clock: Clock) -> None:
    running(view)
    assert view.is_animating
    view.apply([moved(1.0, TransportState.PAUSED)])
    clock.us += 2_000_000
    qtbot.waitUntil(lambda: not view.is_animating)
    view.apply([moved(1.0)])
    assert view.is_animating


def test_a_hidden_screen_draws_no_frames(view: PracticeView) -> None:
    running(view)
    view.hide()
    view.apply([judged(PIECE, 2)])
    assert not view.is_animating
    view.show()
    assert view.is_animating


def test_without_a_session_nothing_moves_on(qtbot: QtBot, view: PracticeView, clock: Clock) -> None:
    view.set_position_source(lambda: PositionSnapshot(TransportState.PLAYING, 0, 0))
    running(view)
    clock.us = 4 * US_PER_BEAT
    view.set_position_source(None)
    assert not view.state.is_running
    qtbot.waitUntil(lambda: not view.is_animating)
    clock.us = 40 * US_PER_BEAT
    view.advance()
    assert view.parts.strip.bar == 1


def test_a_loop_is_shown_on_strip_and_button_and_kept_for_the_next_press(
    qtbot: QtBot, view: PracticeView
) -> None:
    with qtbot.waitSignal(view.loop_requested):
        view.parts.controls.loop.click()
    assert (view.loop, view.parts.strip.loop) == ((0, 3), (0, 3))
    assert view.parts.controls.loop.text() == "Bars 1–4"
    view.parts.controls.loop.click()
    assert view.parts.controls.loop.text() == "Whole piece"
    view.parts.controls.loop.click()
    assert view.loop == (0, 3)


def test_the_transports_loop_is_taken_over(view: PracticeView) -> None:
    view.apply([SessionStarted("a", 1), moved(4.0, loop=(4.0, 8.0))])
    assert (view.loop, view.parts.controls.loop.text()) == ((1, 1), "Bar 2")


def test_settings_are_shown_and_wait_mode_can_skip(view: PracticeView) -> None:
    settings = SessionSettings(mode=Mode.WAIT, hands=Hands.LEFT, speed_percent=70, has_metronome=False)
    view.show_song(song(PIECE), settings, Settings(label_style=LabelStyle.SARGAM_LATIN))
    controls = view.parts.controls
    assert (controls.mode.value(), controls.hands.value(), controls.metronome.value()) == (
        "wait",
        "left",
        "off",
    )
    assert controls.skip.isVisible()
    assert not controls.skip.isEnabled()
    view.apply([SessionStarted("a", 1), moved(0.0, TransportState.WAITING, waiting_for=(0,))])
    assert controls.skip.isEnabled()


def test_other_settings_keep_the_figures_of_the_take(view: PracticeView) -> None:
    running(view)
    view.apply([judged(PIECE, 2)])
    view.show_song(song(PIECE), SessionSettings(speed_percent=80), Settings(label_style=LabelStyle.NONE))
    assert view.parts.header.notes.value == "100 %"


def test_the_keyboards_state_is_shown(view: PracticeView) -> None:
    view.set_devices(InputDevices((InputDevice("Keystation 61", DeviceState.CONNECTED),)))
    assert view.parts.header.device.accessibleName() == "Keystation 61 connected"
    view.set_devices(InputDevices((InputDevice("Keystation 61", DeviceState.LOST),)))
    assert view.parts.header.device.accessibleName() == "Keystation 61 lost. Paused."


def test_a_keyboard_that_is_heard_is_shown_before_another_one_that_was_lost(view: PracticeView) -> None:
    lost, heard = InputDevice("Organ", DeviceState.LOST), InputDevice("Piano", DeviceState.CONNECTED)
    view.set_devices(InputDevices((lost, heard)))
    assert view.parts.header.device.accessibleName() == "Piano connected"


@pytest.mark.parametrize(("height", "keys"), [(700, 120), (1000, 160), (1400, 190)])
def test_the_keys_take_their_share_of_the_height(view: PracticeView, height: int, keys: int) -> None:
    view.resize(1280, height)
    QApplication.sendPostedEvents()
    assert view.parts.keyboard.height() == keys


def test_the_screen_fits_into_the_smallest_window(view: PracticeView) -> None:
    hint = view.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 540


def test_in_the_smallest_window_the_notes_end_at_the_fallboard(view: PracticeView) -> None:
    view.resize(960, 540)
    QApplication.sendPostedEvents()
    stage, fallboard = view.parts.stage.geometry(), view.parts.fallboard.geometry()
    assert stage.bottom() < fallboard.top()
    assert view.parts.stage.geometry_in_use.px_per_beat >= 40


def test_every_control_can_be_reached_by_tab_and_has_a_name(view: PracticeView) -> None:
    names = []
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused is view:
            break
        names.append(focused.accessibleName() or focused.property("text"))
    assert all(names)
    assert {"Back", "Song", "Play", "Both", "Tempo", "Slower", "Faster", "Labels"} <= set(names)


def test_it_tells_its_keys(view: PracticeView) -> None:
    assert isinstance(view, KeyMapped)
    assert len(view.key_map()) > 10


def test_the_controls_show_ctrl_while_letters_are_notes(view: PracticeView) -> None:
    view.set_computer_keys(True)
    assert view.parts.controls.hands.accessibleDescription() == "Ctrl H"
    view.set_computer_keys(False)
    assert view.parts.controls.hands.accessibleDescription() == "H"


def test_an_octave_shift_made_with_the_keys_outlives_news_of_devices(view: PracticeView) -> None:
    view.set_computer_keys(True, 1)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    view.set_computer_keys(True, 1)
    assert view.computer_keys.octave_shift == 2


def test_without_midi_the_chip_says_what_plays_instead(view: PracticeView) -> None:
    view.set_devices(InputDevices((), "There is no MIDI system on this computer"))
    assert view.parts.header.device.text() == "No MIDI here. Letter keys play."
