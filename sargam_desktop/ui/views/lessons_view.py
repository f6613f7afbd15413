"""UI layer: the Lessons screen: the modules as a path, the lessons of one, and one lesson.

Nothing is locked. Knows no store: it is shown the course, and says what the learner wants.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.domain.lesson_step import PassRule
from sargam_desktop.tutor.course import CourseLesson, CourseModule, OpenLesson, recommended
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.lessons.lesson_detail import LessonDetail
from sargam_desktop.ui.lessons.lesson_list import LessonRow, lesson_list
from sargam_desktop.ui.lessons.lesson_wording import progress_text
from sargam_desktop.ui.lessons.module_path import module_path, path_rows
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_PATH_PX: Final = 262
_PATH_FROM_WIDTH: Final = 1180
_DETAIL_WIDTHS: Final = ((1600, 440), (1100, 384), (0, 340))
_MOST_TROUBLES: Final = 3


class LessonsView(Page):
    """The course.

    Thread: GUI.

    Signals:
        lesson_chosen: Id of the lesson that became current; answer with `show_lesson`.
        start_requested: Id of the lesson that the learner wants to go into.
        step_requested: Id of the lesson and number of the step to go to.
        test_requested: Id of the lesson that the learner wants to skip by its test.
        reload_requested: The learner wants the lessons to be read again.
    """

    lesson_chosen = Signal(str)
    start_requested = Signal(str)
    step_requested = Signal(str, int)
    test_requested = Signal(str)
    reload_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with the loading state, until `show_course` or `show_trouble`."""
        super().__init__(parent)
        self.set_title(self.tr("Lessons"))
        self._modules: Sequence[CourseModule] = ()
        self._next: CourseLesson | None = None
        self._current = ""
        self._path = module_path(theme)
        self._path.setFixedWidth(_PATH_PX)
        self._chooser = ComboBox(theme, self.tr("Module"))
        self._heading = word_label("heading-2", "primary", has_wrap=False)
        self._count = word_label("caption", "muted", has_wrap=False)
        self._goal = word_label("body", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._lessons = lesson_list(theme)
        self._troubles = word_label("body-small", "warm", has_wrap=False)
        self._troubles.setWordWrap(True)
        self._detail = LessonDetail(theme)
        self._loading = word_label("body", "muted", has_wrap=False)
        self._loading.setText(self.tr("The lessons are being read."))
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty = EmptyState(
            theme,
            self.tr("No lessons here"),
            self.tr("The course comes with the program. Read it again, or install the program again."),
            self.tr("Read again"),
        )
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._pages = QStackedWidget()
        self._course = self._build_course(theme)
        for page in (self._loading, self._course, self._empty, self._trouble):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self.set_first_focus(self._lessons)
        self._connect()

    # ---- what the window tells

    def show_course(self, modules: Sequence[CourseModule], troubles: Sequence[str] = ()) -> None:
        """Show the course; what was current stays so, at first the recommended lesson is."""
        self._modules = [module for module in modules if module.lessons]
        self._next = recommended(self._modules)
        self._pages.setCurrentWidget(self._course if self._modules else self._empty)
        self._show_troubles(troubles)
        entries = [entry for module in self._modules for entry in module.lessons]
        done = sum(module.completed for module in self._modules)
        text = self.tr("{done} of {count} lessons done · open any lesson at any time, nothing is locked")
        self.set_subtitle(text.format(done=done, count=len(entries)) if entries else "")
        if not entries:
            return
        known = {entry.lesson.lesson_id for entry in entries}
        if self._current not in known:
            self._current = (self._next or entries[0]).lesson.lesson_id
        self.choose_lesson(self._current)

    def choose_lesson(self, lesson_id: str) -> None:
        """Make a lesson current."""
        for place, module in enumerate(self._modules):
            for row, entry in enumerate(module.lessons):
                if entry.lesson.lesson_id == lesson_id:
                    self._show_modules(place)
                    self._show_module(place, row)

    def go_on_from(self, lesson_id: str, *, is_completed: bool) -> None:
        """Let the lesson that was left be current in the next `show_course`, or what comes after it."""
        self._current = "" if is_completed else lesson_id

    def show_lesson(self, opened: OpenLesson, rule: PassRule) -> None:
        """Show the steps of a lesson; ignored unless it is still the current one."""
        if opened.lesson.lesson_id == self._current:
            self._detail.show_steps(opened, rule)

    def show_lesson_trouble(self, lesson_id: str, message: str) -> None:
        """Say why a lesson cannot be opened; ignored unless it is still the current one."""
        if lesson_id == self._current:
            self._detail.show_trouble(message)

    def show_trouble(self, message: str) -> None:
        """Say in place of the course why there is none, and what to do."""
        self._trouble.set_error(self.tr("The lessons could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)

    def current_lesson(self) -> str:
        """Return the id of the current lesson, empty before there is one."""
        return self._current

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("Start the lesson, or go on with it")),
            KeyHint("↑ ↓", self.tr("Choose a lesson")),
            KeyHint("← →", self.tr("Choose a module")),
            KeyHint("T", self.tr("Test it: skip what you know")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the path become a chooser in a narrow window."""
        super().resizeEvent(event)
        self._detail.setFixedWidth(next(px for least, px in _DETAIL_WIDTHS if self.width() >= least))
        has_path = self.width() >= _PATH_FROM_WIDTH
        self._path.setVisible(has_path)
        self._chooser.setVisible(not has_path)
        self._heading.setVisible(has_path)

    # ---- inside

    def _build_course(self, theme: ThemeController) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(20, 18, 20, 14)
        top.setSpacing(10)
        top.addWidget(self._chooser)
        top.addLayout(head)
        top.addWidget(self._bar)
        top.addWidget(self._goal)
        card = Card(theme)
        card.column.setContentsMargins(2, 0, 2, 8)
        card.column.setSpacing(0)
        card.column.addLayout(top)
        card.column.addWidget(self._lessons, 1)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(card, 1)
        middle.addWidget(self._troubles)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._path)
        row.addLayout(middle, 1)
        row.addWidget(self._detail)
        return body

    def _connect(self) -> None:
        self._path.row_chosen.connect(self._choose_module)
        self._path.row_opened.connect(self._choose_module)
        self._chooser.activated.connect(self._choose_module)
        self._lessons.row_chosen.connect(self._choose_row)
        self._lessons.row_opened.connect(self._start)
        self._detail.start_pressed.connect(self._start)
        self._detail.step_opened.connect(self._go_to_step)
        self._detail.test_pressed.connect(self._test)
        self._empty.action_pressed.connect(self.reload_requested)
        self._trouble.action_pressed.connect(self.reload_requested)
        for key, act in (("T", self._test), ("Left", self._module_before), ("Right", self._module_after)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_modules(self, place: int) -> None:
        self._path.show_rows(path_rows(self._modules), place)
        self._chooser.clear()
        for module in self._modules:
            self._chooser.addItem(f"{module.order}  {module.title}")
        self._chooser.setCurrentIndex(place)

    def _show_module(self, place: int, row: int) -> None:
        module = self._modules[place]
        self._heading.setText(f"{module.order}  {module.title}")
        self._count.setText(progress_text(module))
        self._goal.setText(module.goal)
        self._goal.setVisible(bool(module.goal))
        self._bar.setRange(0, len(module.lessons))
        self._bar.setValue(module.completed)
        self._bar.setAccessibleName(progress_text(module))
        rows = [LessonRow(entry, self._is_next(entry)) for entry in module.lessons]
        self._lessons.show_rows(rows, row)
        self._show_entry(module.lessons[row])

    def _show_entry(self, entry: CourseLesson) -> None:
        self._current = entry.lesson.lesson_id
        self._detail.show_entry(entry, is_recommended=self._is_next(entry))
        self.lesson_chosen.emit(self._current)

    def _is_next(self, entry: CourseLesson) -> bool:
        return self._next is not None and entry.lesson.lesson_id == self._next.lesson.lesson_id

    @property
    def _place(self) -> int:
        return max(0, self._path.current_row)

    @Slot(int)
    def _choose_module(self, place: int) -> None:
        """Show another module, at the recommended lesson if it is there."""
        lessons = self._modules[place].lessons
        row = next((row for row, entry in enumerate(lessons) if self._is_next(entry)), 0)
        self._show_modules(place)
        self._show_module(place, row)

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        self._show_entry(self._modules[self._place].lessons[row])

    @Slot()
    def _module_before(self) -> None:
        if self._modules and self._place > 0:
            self._choose_module(self._place - 1)

    @Slot()
    def _module_after(self) -> None:
        if self._modules and self._place < len(self._modules) - 1:
            self._choose_module(self._place + 1)

    @Slot()
    def _start(self) -> None:
        if self._current:
            self.start_requested.emit(self._current)

    @Slot(int)
    def _go_to_step(self, step: int) -> None:
        self.step_requested.emit(self._current, step)

    @Slot()
    def _test(self) -> None:
        if self._current:
            self.test_requested.emit(self._current)

    def _show_troubles(self, troubles: Sequence[str]) -> None:
        """Name what is wrong with lessons of the learner's own."""
        words = [_unbroken(trouble) for trouble in troubles[:_MOST_TROUBLES]]
        if len(troubles) > len(words):
            words.append(self.tr("And {count} more.").format(count=len(troubles) - len(words)))
        self._troubles.setText("\n".join(words))
        self._troubles.setVisible(bool(words))


def _unbroken(text: str) -> str:
    """Keep the line of plus signs around the settings of a lesson together where a text is wrapped."""
    return text.replace("+++", "\u2060".join("+++"))
