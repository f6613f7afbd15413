"""UI layer: the choices of what is seen above the keys: falling notes, notation, and how it looks."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sargam_desktop.domain.notation_choice import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    NotationChoice,
    NotationKind,
    NotationView,
)
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.practice.stepper import Stepper
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 520
_GAP: Final = 14
_LINE: Final = "line"
_PAGES: Final = "pages"


class ViewPanel(Card):
    """A card over the stage that goes away with its button or Esc.

    Thread: GUI.

    Signals:
        chosen: The `NotationChoice` that the learner wants.
        closed: The learner has done with it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Lie hidden over `parent`."""
        super().__init__(theme, ground="surface.raised", parent=parent)
        self._choice = NotationChoice()
        self._caps: dict[KeyCap, str] = {}
        self.setAccessibleName(self.tr("View"))
        self.view = SegmentedControl(
            theme, [Segment(view, view_name(view)) for view in NotationView], self.tr("View")
        )
        kinds = (
            Segment(NotationKind.STAFF, self.tr("Staff")),
            Segment(NotationKind.SARGAM, self.tr("Sargam")),
        )
        self.kind = SegmentedControl(theme, kinds, self.tr("Notation"))
        flows = (Segment(_LINE, self.tr("One line")), Segment(_PAGES, self.tr("Pages")))
        self.flow = SegmentedControl(theme, flows, self.tr("Lines"))
        percents = range(SMALLEST_ZOOM, LARGEST_ZOOM + 1)
        self.zoom = Stepper(theme, self.tr("Size"), percents, self._zoom_text)
        self.names = Switch(theme, self.tr("Note names under the staff"))
        self._fill(theme)
        self._connect()
        self.setFixedWidth(theme.scaled(_WIDTH))
        self.show_choice(NotationChoice())
        self.hide()

    def show_choice(self, choice: NotationChoice) -> None:
        """Show what was chosen."""
        self._choice = choice
        self.view.set_value(choice.view)
        self.kind.set_value(choice.kind)
        self.flow.set_value(_PAGES if choice.has_pages else _LINE)
        self.zoom.set_value(choice.zoom_percent)
        self.names.setChecked(choice.has_names)
        self.names.setEnabled(choice.kind is NotationKind.STAFF)

    def show_keys(self, *, are_letters_notes: bool) -> None:
        """Show which key moves each control: Ctrl and a letter while letters are notes."""
        for cap, key in self._caps.items():
            cap.set_key(self.tr("Ctrl {key}").format(key=key) if are_letters_notes else key)

    def _fill(self, theme: ThemeController) -> None:
        self.column.setSpacing(_GAP)
        rows: tuple[tuple[str, str, QWidget], ...] = (
            (self.tr("View"), "S", self.view),
            (self.tr("Notation"), self.tr("Shift S"), self.kind),
            (self.tr("Lines"), "V", self.flow),
        )
        for name, key, control in rows:
            cap = KeyCap(theme, key)
            self._caps[cap] = key
            self.column.addLayout(self._row(name, cap, control))
        zoom_cap = KeyCap(theme, self.tr("Ctrl + − 0"))
        self.column.addLayout(self._row(self.tr("Size"), zoom_cap, self.zoom))
        self.column.addLayout(self._row(self.tr("Note names under the staff"), None, self.names))
        close = Button(theme, self.tr("Close"), ButtonVariant.SECONDARY, size=ButtonSize.NORMAL)
        close.set_key(self.tr("Esc"))
        close.clicked.connect(self.closed)
        self.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _row(self, name: str, cap: KeyCap | None, control: QWidget) -> QHBoxLayout:
        label = QLabel(name)
        label.setProperty("role", "heading-3")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        if cap is not None:
            row.addWidget(cap)
        row.addStretch()
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _connect(self) -> None:
        self.view.chosen.connect(self._choose_view)
        self.kind.chosen.connect(self._choose_kind)
        self.flow.chosen.connect(self._choose_flow)
        self.zoom.value_requested.connect(self._choose_zoom)
        self.names.clicked.connect(self._choose_names)

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self.chosen.emit(self._choice._replace(view=NotationView(value)))

    @Slot(str)
    def _choose_kind(self, value: str) -> None:
        self.chosen.emit(self._choice._replace(kind=NotationKind(value)))

    @Slot(str)
    def _choose_flow(self, value: str) -> None:
        self.chosen.emit(self._choice._replace(has_pages=value == _PAGES))

    @Slot(int)
    def _choose_zoom(self, percent: int) -> None:
        """Go one step of the zoom, not one percent."""
        self.chosen.emit(self._choice.zoomed(1 if percent > self._choice.zoom_percent else -1))

    @Slot(bool)
    def _choose_names(self, is_on: bool) -> None:
        self.chosen.emit(self._choice._replace(has_names=is_on))

    def _zoom_text(self, percent: int) -> str:
        return self.tr("{percent} %").format(percent=percent)


def view_name(view: NotationView) -> str:
    """Return what a view is called."""
    names = {
        NotationView.FALLING: QCoreApplication.translate("ViewPanel", "Falling notes"),
        NotationView.BOTH: QCoreApplication.translate("ViewPanel", "Both"),
        NotationView.NOTATION: QCoreApplication.translate("ViewPanel", "Notation"),
    }
    return names[view]
