"""UI layer: the classes of a teacher: read off the GUI thread, shown, changed, and written to files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.dialog_work import DialogWork
from sargam_desktop.ui.window.screen import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.school import Assignment, SchoolClass
    from sargam_desktop.tutor.school import ClassOverview, LearnerDetail
    from sargam_desktop.tutor.school_ports import ClassSize
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.school.give_dialog import GiveWish
    from sargam_desktop.ui.school.give_fields import GiveCatalogue
    from sargam_desktop.ui.school.members_dialog import MemberChoice
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.classes_view import ClassesView

    _Found = tuple[list[tuple[SchoolClass, ClassSize]], ClassOverview | None, LearnerDetail | None]


class SchoolFlow(QObject):
    """Shows a teacher her classes and does what she wants of them.

    Thread: GUI.

    Args:
        window: Where the screen is.
        backstage: The program behind the window.
    """

    def __init__(self, window: MainWindow, backstage: Backstage) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        # Of two answers the later one is shown last.
        self._background = Background(self, is_in_order=True)
        self._theme: ThemeController | None = None
        self._dialogs = DialogWork(self._background, self._notify, self)
        window.screen_shown.connect(self._take_shown)

    def build(self, theme: ThemeController) -> ClassesView:
        """Return the Classes screen."""
        from sargam_desktop.ui.views.classes_view import ClassesView

        self._theme = theme
        view = ClassesView(theme)
        view.class_chosen.connect(self.reload)
        view.reload_requested.connect(self.reload)
        view.create_requested.connect(self._create)
        view.learner_left.connect(view.show_class)
        page = view.page
        page.give_requested.connect(partial(self._read_catalogue, None))
        page.change_requested.connect(self._read_catalogue)
        page.withdrawal_requested.connect(self._withdraw)
        page.learners_requested.connect(self._read_members)
        page.rename_requested.connect(self._rename)
        page.removal_requested.connect(self._remove)
        page.export_requested.connect(self._ask_where)
        page.learner_requested.connect(self._open_learner)
        return view

    def end(self) -> None:
        """Read and write no more."""
        self._background.finish()

    # ---- reading

    @Slot(str)
    def _take_shown(self, name: str) -> None:
        if name == CLASSES:
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the classes again, with the results of the one that is shown."""
        chosen = self._view.current_class
        self._read(None if chosen is None else chosen.class_id)

    def _read(self, class_id: str | None) -> None:
        learner_id = self._view.shown_learner

        def read() -> _Found:
            school = self._backstage.school
            classes = school.list_classes()
            ids = [school_class.class_id for school_class, _ in classes]
            if not ids:
                return classes, None, None
            shown = class_id if class_id in ids else ids[0]
            overview = school.overview(shown)
            is_in = any(member.learner_id == learner_id for member in overview.members)
            detail = school.learner_detail(shown, learner_id) if learner_id and is_in else None
            return classes, overview, detail

        self._background.run(read, self._show, self._tell)

    def _show(self, found: _Found) -> None:
        classes, overview, detail = found
        self._view.show_classes(classes, None if overview is None else overview.school_class.class_id)
        if overview is not None:
            self._view.show_overview(overview)
        if detail is None:
            self._view.show_class()
        else:
            self._view.show_learner(detail)

    @Slot(str)
    def _open_learner(self, learner_id: str) -> None:
        chosen = self._view.current_class
        if chosen is not None:
            read = partial(self._detail, chosen.class_id, learner_id)
            self._background.run(read, self._view.show_learner, self._notify)

    def _detail(self, class_id: str, learner_id: str) -> LearnerDetail:
        """Thread: pool."""
        return self._backstage.school.learner_detail(class_id, learner_id)

    # ---- classes

    @Slot()
    def _create(self) -> None:
        from sargam_desktop.ui.school.small_dialogs import ClassNameDialog

        def keep(name: str) -> None:
            self._dialogs.run(
                lambda: self._backstage.school.create_class(name), lambda made: self._read(made.class_id)
            )

        self._dialogs.open(ClassNameDialog(self._painted, "", keep, self._window))

    @Slot()
    def _rename(self) -> None:
        from sargam_desktop.ui.school.small_dialogs import ClassNameDialog

        chosen = self._view.current_class
        if chosen is None:
            return

        def keep(name: str) -> None:
            self._dialogs.run(
                lambda: self._backstage.school.rename_class(chosen.class_id, name), self._reload_done
            )

        self._dialogs.open(ClassNameDialog(self._painted, chosen.name, keep, self._window))

    @Slot()
    def _remove(self) -> None:
        chosen = self._view.current_class
        if chosen is None:
            return
        sentence = self.tr(
            "{name} goes with everything it was given. What the learners played stays with them. "
            "This cannot be undone."
        ).format(name=chosen.name)
        words = self.tr("Remove the class"), sentence, self.tr("Remove for good")
        self._confirm(words, lambda: self._backstage.school.remove_class(chosen.class_id))

    # ---- who learns in them

    @Slot()
    def _read_members(self) -> None:
        chosen = self._view.current_class
        if chosen is not None:
            read = partial(self._choices, chosen.class_id)
            self._background.run(read, partial(self._choose_members, chosen), self._notify)

    def _choices(self, class_id: str) -> list[MemberChoice]:
        """Thread: pool."""
        from sargam_desktop.ui.school.members_dialog import MemberChoice

        school = self._backstage.school
        outside = school.list_candidates(class_id)
        ids = {profile.learner_id for profile in outside}
        everybody = school.teachers.others()
        return [MemberChoice(profile, profile.learner_id not in ids) for profile in everybody]

    def _choose_members(self, chosen: SchoolClass, choices: list[MemberChoice]) -> None:
        from sargam_desktop.ui.school.members_dialog import MembersDialog

        def keep(joining: list[str], leaving: list[str]) -> None:
            def change() -> None:
                school = self._backstage.school
                school.add_learners(chosen.class_id, joining)
                for learner_id in leaving:
                    school.remove_learner(chosen.class_id, learner_id)

            self._dialogs.run(change, self._reload_done)

        self._dialogs.open(MembersDialog(self._painted, chosen.name, choices, keep, self._window))

    # ---- what they are given

    @Slot(object)
    def _read_catalogue(self, assignment: Assignment | None) -> None:
        self._background.run(self._catalogue, partial(self._give, assignment), self._notify)

    def _catalogue(self) -> GiveCatalogue:
        """Thread: pool."""
        from sargam_desktop.ui.school.give_catalogue import read_catalogue

        return read_catalogue(self._backstage)

    def _give(self, assignment: Assignment | None, catalogue: GiveCatalogue) -> None:
        from sargam_desktop.ui.school.give_catalogue import keep_wish
        from sargam_desktop.ui.school.give_dialog import GiveDialog

        chosen = self._view.current_class
        if chosen is None:
            return

        def keep(wish: GiveWish) -> None:
            self._dialogs.run(
                lambda: keep_wish(self._backstage, chosen.class_id, assignment, wish), self._reload_done
            )

        draft = None if assignment is None else assignment.draft
        self._dialogs.open(GiveDialog(self._painted, catalogue, draft, keep, self._window))

    @Slot(object)
    def _withdraw(self, assignment: Assignment) -> None:
        from sargam_desktop.ui.school.school_wording import title_text

        sentence = self.tr(
            "The class no longer finds “{title}” on Today, and its results leave this table. What was "
            "played stays with the learners."
        ).format(title=title_text(assignment.draft))
        words = self.tr("Withdraw the assignment"), sentence, self.tr("Withdraw")
        self._confirm(words, lambda: self._backstage.school.withdraw(assignment.assignment_id))

    # ---- files

    @Slot()
    def _ask_where(self) -> None:
        from sargam_desktop.tutor.file_names import file_name
        from sargam_desktop.ui.window.save_dialog import ask_where

        chosen = self._view.current_class
        if chosen is not None:
            ask_where(self._window, file_name(chosen.name, ".csv"), partial(self._write, chosen.class_id))

    def _write(self, class_id: str, path: str) -> None:
        write = partial(self._backstage.write_class_results, path, class_id)
        self._background.run(write, self._tell_written, self._notify)

    def _tell_written(self, learners: int) -> None:
        from sargam_desktop.ui.school.school_wording import learners_text

        text = self.tr("Results of {learners} written").format(learners=learners_text(learners))
        self._window.notify(text, tone=Tone.GOOD)

    # ---- dialogs and trouble

    def _confirm(self, words: tuple[str, str, str], act: Callable[[], None]) -> None:
        from sargam_desktop.ui.school.small_dialogs import ConfirmDialog

        self._dialogs.open(
            ConfirmDialog(
                self._painted, words, lambda: self._dialogs.run(act, self._reload_done), self._window
            )
        )

    def _reload_done(self, _done: object) -> None:
        self.reload()

    def _tell(self, error: SargamError) -> None:
        self._view.show_trouble(str(error))

    def _notify(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)

    @property
    def _view(self) -> ClassesView:
        return cast("ClassesView", self._window.view(CLASSES))

    @property
    def _painted(self) -> ThemeController:
        if self._theme is None:
            raise RuntimeError("the screen is built before anything is asked for on it")
        return self._theme
