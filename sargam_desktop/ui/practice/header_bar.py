"""UI layer: the bar above the practice screen: back, what is played, how it goes, on which keyboard."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.notation_choice import NotationView
from sargam_desktop.domain.pitch import letter_name, tonic_of
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.ports import DeviceState, InputDevices
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.practice.guide_chip import GuideChip
from sargam_desktop.ui.practice.view_panel import view_name
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

HEADER_HEIGHT: Final = 56
_MARGIN: Final = 16
_LEAST_TEXT_PX: Final = 60
_FAIR_TITLE_PX: Final = 260
_FAIR_TEXT_PX: Final = 120
_NO_FIGURE: Final = "–"
_RELATIVE_MINOR: Final = 9


class HeaderBar(PaintedWidget):
    """Back, title, hint, figures and the keyboard's chip.

    Thread: GUI.

    Signals:
        back_pressed: The back button.
        devices_pressed: The keyboard's chip.
        guide_pressed: The chip of the practice help.
        view_pressed: The button that opens the choices of what is seen.
    """

    back_pressed = Signal()
    devices_pressed = Signal()
    guide_pressed = Signal()
    view_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Build the bar without a song."""
        super().__init__(theme, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        back = Button(theme, self.tr("Back"), ButtonVariant.GHOST, icon="chevron-left")
        back.clicked.connect(self.back_pressed)
        self._title = _ElidedText(theme, lambda: theme.font(FontRole.WORDMARK), "text.primary")
        self._subtitle = _ElidedText(theme, lambda: theme.font(FontRole.BODY), "text.muted")
        self._hint = StatusChip(theme, "", Tone.PLAIN, icon="target")
        self._hint.hide()
        self.guide = GuideChip(theme)
        self.guide.clicked.connect(self.guide_pressed)
        self.view = Button(theme, "", ButtonVariant.SECONDARY, icon="staff", size=ButtonSize.SMALL)
        self.view.clicked.connect(self.view_pressed)
        self._view = NotationView.FALLING
        self.notes = Figure(theme, self.tr("Notes"))
        self.timing = Figure(theme, self.tr("Timing"))
        self.take = Figure(theme, self.tr("Take"), widest="99")
        self.device = DeviceChip(theme)
        self.device.clicked.connect(self.devices_pressed)
        self._lay_out(back)
        self.show_view(NotationView.FALLING)

    def show_song(self, song: Song, sa: int) -> None:
        """Show title, composer, key and Sa."""
        self._title.set_text(song.info.title)
        self._subtitle.set_text(" · ".join(self._facts(song, sa)))
        self._fit()

    def show_state(self, state: PracticeState) -> None:
        """Show the running figures."""
        self.notes.set_value(self._percent(state.tally.notes_percent))
        has_timing = state.setup.settings.mode is not Mode.WAIT  # its result has none either
        self.timing.set_value(self._percent(state.tally.timing_percent if has_timing else None))
        self.take.set_value(str(state.take) if state.take else _NO_FIGURE)

    def show_view(self, view: NotationView) -> None:
        """Show what is seen above the keys."""
        self._view = view
        self.view.setAccessibleName(self.tr("View: {view}").format(view=view_name(view)))
        self.view.setToolTip(self.view.accessibleName())
        self._fit()

    def show_guide(self, shown: GuideShown) -> None:
        """Say how the learner is guided."""
        self.guide.show_guide(shown)
        self._fit()

    def show_view_key(self, key: str) -> None:
        """Show which key changes what is seen."""
        self.view.set_key(key)
        self._fit()

    def show_guide_key(self, key: str) -> None:
        """Show which key opens the practice help."""
        self.guide.set_key(key)
        self._fit()

    def set_hint(self, text: str) -> None:
        """Say what to attend to, where there is room beside the title; empty for nothing."""
        self._hint.set_status(text, Tone.PLAIN)
        self._fit()

    def set_devices(self, devices: InputDevices) -> None:
        """Show the keyboard that is heard, else the one that was lost."""
        by_state = {device.state: device.name for device in reversed(devices.devices)}
        if DeviceState.CONNECTED in by_state:
            self.device.show_connected(by_state[DeviceState.CONNECTED])
        elif DeviceState.LOST in by_state:
            self.device.show_lost(by_state[DeviceState.LOST])
        elif devices.trouble:
            self.device.show_absent(devices.trouble)
        else:
            self.device.show_looking()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.base"))

    def _lay_out(self, back: Button) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(back)
        row.addWidget(_Divider(self.theme))
        row.addWidget(self._title)
        row.addWidget(self._subtitle)
        row.addStretch(1)
        row.addWidget(self.guide)
        row.addWidget(self.view)
        row.addWidget(self._hint)
        row.addStretch(1)
        for place, figure in enumerate((self.notes, self.timing, self.take)):
            if place:
                row.addWidget(_Divider(self.theme))
            row.addWidget(figure)
        row.addSpacing(8)
        row.addWidget(self.device)

    def _fit(self) -> None:
        """Give room to title, practice help, view, the line beside the title and the hint, in this order."""
        row = self._row
        items = [item for place in range(row.count()) if (item := row.itemAt(place))]
        yielding = (self._title, self.guide, self.view, self._subtitle, self._hint)
        others = [item for item in items if item.widget() not in yielding]
        margins = row.contentsMargins()
        taken = margins.left() + margins.right() + sum(item.sizeHint().width() for item in others)
        free = self.width() - taken - row.spacing() * (len(items) - 1)
        title, guide, subtitle, hint = (
            part.sizeHint().width() for part in (self._title, self.guide, self._subtitle, self._hint)
        )
        least = self.guide.minimumSizeHint().width()
        fair = min(title, _FAIR_TITLE_PX)
        free -= self._fit_view(free - title - least, free - fair - least)
        title = min(title, max(free - least, fair))
        self._title.setMinimumWidth(max(0, min(title, free)))
        guide = max(least, min(guide, free - title))
        self.guide.setMinimumWidth(guide)
        self.guide.setVisible(free - title >= least)
        self._subtitle.setVisible(free - title - guide >= min(subtitle, _LEAST_TEXT_PX))
        subtitle = min(subtitle, _FAIR_TEXT_PX)
        self._hint.setVisible(bool(self._hint.text()) and title + guide + subtitle + hint <= free)

    def _fit_view(self, room: int, least_room: int) -> int:
        """Leave the words of the view away beside a long title, then all of it; return its width.

        Args:
            room: What is left beside the whole title.
            least_room: What is left beside a title that ends in dots.
        """
        for words, width in ((view_name(self._view), room), ("", least_room)):
            self.view.setText(words)
            if self.view.sizeHint().width() <= width:
                self.view.show()
                return self.view.sizeHint().width()
        self.view.hide()
        return -self._row.spacing()

    def _facts(self, song: Song, sa: int) -> list[str]:
        score = song.score
        tonic = (tonic_of(score.fifths) + (_RELATIVE_MINOR if score.is_minor else 0)) % 12
        key = self.tr("{tonic} minor") if score.is_minor else self.tr("{tonic} major")
        facts = [song.info.composer, key.format(tonic=letter_name(tonic, score.fifths))]
        facts.append(self.tr("Sa = {tonic}").format(tonic=letter_name(sa, score.fifths)))
        return [fact for fact in facts if fact]

    def _percent(self, percent: int | None) -> str:
        return _NO_FIGURE if percent is None else self.tr("{percent} %").format(percent=percent)


class Figure(PaintedWidget):
    """A number with its name below it.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, name: str, *, widest: str = "100 %") -> None:
        """Begin without a number; `widest` is the widest one to come."""
        super().__init__(theme)
        self._name = name
        self._widest = widest
        self._value = _NO_FIGURE
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a number, or a dash where there is none."""
        if value != self._value:
            self._value = value
            self.setAccessibleDescription(value)
            self.update()

    def sizeHint(self) -> QSize:
        """Return a width that does not change with the number."""
        numbers = QFontMetrics(self._font()).horizontalAdvance(self._widest)
        words = QFontMetrics(self.theme.font(FontRole.CAPTION)).horizontalAdvance(self._name)
        return QSize(max(numbers, words) + 2, self.theme.scaled(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number and name, both at the right."""
        painter = antialiased_painter(self)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font())
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(QRectF(0, 1, self.width(), self.height() * 0.55), right, self._value)
        painter.setFont(self.theme.font(FontRole.CAPTION))
        painter.setPen(self.theme.colour("text.muted"))
        lower = QRectF(0, self.height() * 0.54, self.width(), self.height() * 0.42)
        painter.drawText(lower, right, self._name)

    def _font(self) -> QFont:
        return self.theme.font(FontRole.HEADING_2, 17, 600)


class _ElidedText(PaintedWidget):
    """One line that gives way with dots where there is no room."""

    def __init__(self, theme: ThemeController, font: Callable[[], QFont], role: str) -> None:
        super().__init__(theme)
        self._font_now = font
        self._role = role
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font_now())
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _LEAST_TEXT_PX), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        font = self._font_now()
        painter.setFont(font)
        painter.setPen(self.theme.colour(self._role))
        text = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class _Divider(PaintedWidget):
    """A thin upright line."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme)
        self.setFixedSize(1, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        antialiased_painter(self).fillRect(self.rect(), self.theme.colour("line.subtle"))
