"""UI layer: the drawn keys. They show what is held and what comes next, and the mouse plays on them."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.ui.keyboard.key_layout import Key, KeyLayout, KeyRange
from sargam_desktop.ui.keyboard.key_looks import KeyLook, looks_of
from sargam_desktop.ui.keyboard.key_painter import KeyBoardScene, KeyPainter
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.theme_controller import ThemeController

MOUSE: str = "Mouse"
_SOFTEST = 40
_LOUDEST = 115


class KeyboardWidget(QWidget):
    """Piano keys over the full width.

    Attributes:
        keys_painted: Keys in use that the last paint drew.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        deliver: Deliver,
        now_us: Callable[[], int],
        keys: KeyRange,
        naming: NoteNaming,
    ) -> None:
        """Show `keys`; the mouse plays through `deliver`, stamped with `now_us`."""
        super().__init__()
        self.keys_painted = 0
        self._theme = theme
        self._deliver = deliver
        self._now_us = now_us
        self._keys = keys
        self._naming = naming
        self._letters: Mapping[int, str] = {}
        self._looks: dict[int, KeyLook] = {}
        self._mouse_pitch: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Piano keys"))
        theme.theme_changed.connect(self._rebuild)
        self._rebuild()

    @property
    def layout_of_keys(self) -> KeyLayout:
        """Where the keys lie."""
        return self._scene.layout

    def show_keys(self, keys: KeyRange, naming: NoteNaming) -> None:
        """Show other keys or other names on them."""
        if (keys, naming) != (self._keys, self._naming):
            self._keys, self._naming = keys, naming
            self._rebuild()

    def show_letters(self, letters: Mapping[int, str]) -> None:
        """Write on the keys which letter of the computer keyboard plays a pitch; none where it is empty."""
        if letters != self._letters:
            self._letters = letters
            self._rebuild()

    def show_state(self, state: PracticeState, *, has_fingers: bool = True) -> None:
        """Show what is held and what comes next; only keys that changed are painted."""
        looks = looks_of(state, has_fingers=has_fingers)
        changed = [
            pitch for pitch in looks.keys() | self._looks.keys() if looks.get(pitch) != self._looks.get(pitch)
        ]
        self._looks = looks
        self._update_keys(changed)

    def release_mouse(self) -> None:
        """Let go of the key that the mouse holds."""
        if self._mouse_pitch is not None:
            self._deliver(NoteOff(self._mouse_pitch, self._now_us(), source=MOUSE))
            self._mouse_pitch = None

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rebuild()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the keys at rest, then draw those in use, black ones last."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        area = event.rect()
        painter.drawPixmap(0, 0, self._at_rest)
        self.keys_painted = 0
        for keys in (self._scene.layout.white_keys, self._scene.layout.black_keys):
            for key in keys:
                if key.right > area.left() - key.width and key.x <= area.right() + key.width:
                    self._paint_key(painter, key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw keys of the new size."""
        self._rebuild()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no key down when the screen changes."""
        self.release_mouse()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the key under the mouse; further down is louder."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._play_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Glide to another key."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._play_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Release the key."""
        self.release_mouse()

    def _play_at(self, place: QPointF) -> None:
        share = self._scene.y_share(place.y())
        pitch = self._scene.layout.pitch_at(place.x(), share)
        if pitch == self._mouse_pitch:
            return
        self.release_mouse()
        if pitch is not None:
            velocity = round(_SOFTEST + (_LOUDEST - _SOFTEST) * share)
            self._deliver(NoteOn(pitch, velocity, self._now_us(), source=MOUSE))
            self._mouse_pitch = pitch

    def _paint_key(self, painter: QPainter, key: Key) -> None:
        look = self._looks.get(key.pitch)
        if look is None and not (key.is_black and self._has_used_neighbour(key.pitch)):
            return
        self._painter.draw_key(painter, key, look)
        self.keys_painted += 1

    def _has_used_neighbour(self, pitch: int) -> bool:
        """Tell whether a white key beside a black one was drawn anew, and so over its edge."""
        return (pitch - 1) in self._looks or (pitch + 1) in self._looks

    def _update_keys(self, pitches: Iterable[int]) -> None:
        for pitch in pitches:
            key = self._scene.layout.key(pitch)
            if key is not None:
                self.update(self._scene.rect_of(key).toAlignedRect().adjusted(-1, 0, 1, 0))

    @Slot()
    def _rebuild(self) -> None:
        layout = KeyLayout(self._keys, max(self.width(), 1))
        self._scene = KeyBoardScene(layout, max(self.height(), 24), self._naming, self._letters)
        self._painter = KeyPainter(self._theme, self._scene, self.devicePixelRatioF())
        self._at_rest: QPixmap = self._painter.picture_at_rest()
        self.update()
