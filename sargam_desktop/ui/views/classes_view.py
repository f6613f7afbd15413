"""UI layer: the Classes screen of a teacher: her classes, one of them with its results, one learner of it.

Knows no store: it is shown what is known, and says what the teacher wants.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.school.class_list import class_list
from sargam_desktop.ui.school.class_page import ClassPage
from sargam_desktop.ui.school.learner_page import LearnerPage
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

if TYPE_CHECKING:
    from sargam_desktop.domain.school import SchoolClass
    from sargam_desktop.tutor.school import ClassOverview, LearnerDetail
    from sargam_desktop.tutor.school_ports import ClassSize
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_LIST_PX: Final = 236
_EDGE: Final = 2
_CORNER: Final = 6


class ClassesView(Page):
    """The classes of a teacher.

    Thread: GUI.

    Signals:
        class_chosen: Id of the class to be shown.
        create_requested: A class is to be added.
        learner_left: The class is to be shown again in place of one learner.
        reload_requested: Read the store again.

    Attributes:
        page: The class that is shown.
    """

    class_chosen = Signal(str)
    create_requested = Signal()
    learner_left = Signal()
    reload_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make a screen; fill it with `show_classes` and `show_overview`."""
        super().__init__(parent)
        self._theme = theme
        self.set_title(self.tr("Classes"))
        self._classes: Sequence[tuple[SchoolClass, ClassSize]] = ()
        self._list = class_list(theme)
        self.page = ClassPage(theme)
        self.learner = LearnerPage(theme)
        self._create = Button(theme, self.tr("New class…"), icon="plus")
        self._create.set_key(self.tr("Ctrl N"))
        self._none_yet = EmptyState(
            theme,
            self.tr("No classes yet"),
            self.tr("A class is a group of learners, or one pupil, to whom you give songs and lessons."),
            self.tr("New class"),
        )
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._beside = QStackedWidget()
        self._pages = QStackedWidget()
        self._fill()
        self._connect()
        self.set_first_focus(self._list)

    @property
    def current_class(self) -> SchoolClass | None:
        """The class that is chosen, None for none."""
        row = self._list.current_row
        return self._classes[row][0] if 0 <= row < len(self._classes) else None

    def show_classes(self, classes: Sequence[tuple[SchoolClass, ClassSize]], current: str | None) -> None:
        """Show the classes; `current` is the id of the one that is chosen."""
        self._classes = classes
        ids = [school_class.class_id for school_class, _ in classes]
        self._list.show_rows(classes, ids.index(current) if current in ids else 0)
        self._create.setVisible(bool(classes))
        self._pages.setCurrentIndex(1 if not classes else 0)

    def show_overview(self, overview: ClassOverview) -> None:
        """Show the results of the class that is chosen."""
        self.page.show_overview(overview)

    def show_learner(self, detail: LearnerDetail) -> None:
        """Show one learner in place of the class."""
        at = self.page.grid.current_assignment
        self._beside.setCurrentWidget(self.learner)
        self.learner.show_detail(detail, None if at is None else at.assignment_id)

    def show_class(self) -> None:
        """Show the class in place of the learner."""
        if self._beside.currentWidget() is self.learner:
            self._beside.setCurrentWidget(self.page)
            self.page.focus_results()

    @property
    def shown_learner(self) -> str | None:
        """Id of the learner who is shown, None while the class is."""
        return self.learner.learner_id if self._beside.currentWidget() is self.learner else None

    def show_trouble(self, message: str) -> None:
        """Say that the store could not be read."""
        self._trouble.set_error(self.tr("The classes could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Ctrl G"), self.tr("Give the class an assignment")),
            KeyHint("↑ ↓ ← →", self.tr("Move among learners and assignments")),
            KeyHint(self.tr("Enter"), self.tr("Show what the learner played")),
            KeyHint(self.tr("Ctrl L"), self.tr("Choose who learns in the class")),
            KeyHint(self.tr("Ctrl N"), self.tr("Add a class")),
            KeyHint(self.tr("Ctrl 7"), self.tr("This screen, from any other")),
            KeyHint(self.tr("Ctrl E"), self.tr("Export the results")),
            KeyHint("F5", self.tr("Read the results again")),
            KeyHint(self.tr("Esc"), self.tr("From a learner back to the class")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list as wide as its words need."""
        super().resizeEvent(event)
        self._list_card.setFixedWidth(self._theme.scaled(_LIST_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button with Enter; the list and the table have taken it already."""
        focused = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    # ---- building

    def _fill(self) -> None:
        self.action_row.addWidget(self._create)
        self._list_card = Card(self._theme)
        self._list_card.column.setContentsMargins(_EDGE, _CORNER, _EDGE, _CORNER)
        self._list_card.column.addWidget(self._list)
        self._beside.addWidget(self.page)
        self._beside.addWidget(self.learner)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._list_card)
        row.addWidget(self._beside, 1)
        for page in (body, self._none_yet, self._trouble):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._open)
        self._create.clicked.connect(self.create_requested)
        self._none_yet.action_pressed.connect(self.create_requested)
        self._trouble.action_pressed.connect(self.reload_requested)
        self.learner.left.connect(self.learner_left)
        for keys, act in (
            ("Ctrl+N", self.create_requested.emit),
            ("F5", self.reload_requested.emit),
            ("Ctrl+G", self.page.give.click),
            ("Ctrl+L", self.page.learners.click),
            ("Ctrl+E", self.page.export.click),
        ):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(act)

    @Slot()
    def _choose(self) -> None:
        self._beside.setCurrentWidget(self.page)
        chosen = self.current_class
        if chosen is not None:
            self.class_chosen.emit(chosen.class_id)

    @Slot()
    def _open(self) -> None:
        self.page.focus_results()
