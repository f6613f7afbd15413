"""UI layer: who plays: asked at the start, changed later; learners added, edited and removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from sargam_desktop.domain.errors import KeyringError, SargamError
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.dialog_work import DialogWork
from sargam_desktop.ui.window.screen import CLASSES, LEARNERS

if TYPE_CHECKING:
    from sargam_desktop.domain.profile import Profile, ProfileDraft
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.profile_ports import Holdings
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.learners_view import LearnersView

_KEYS: Final = "Ctrl+U"


class _Entry(NamedTuple):
    """A learner who was let through, and why they will be asked again all the same."""

    profile: Profile
    trouble: SargamError | None = None


class LearnersFlow(QObject):
    """Shows the screen that asks who plays, and does what is wished there off the GUI thread.

    Thread: GUI.

    Signals:
        settings_found: The `Settings` of the learner who came in.
        entered: A learner was let in by the screen, where nobody was.

    Attributes:
        is_switching: The program leaves its loop to begin anew with another learner.
        next_learner: With whom; None to ask.
    """

    settings_found = Signal(object)
    entered = Signal()

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        desk: Callable[[], Desk | None],
    ) -> None:
        """Wait for the learner to be pressed.

        Args:
            window: Where the screens are.
            backstage: The program behind the window.
            background: Where passphrases are compared and the store is asked.
            desk: Returns the running threads, None before they run.
        """
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._desk = desk
        self.is_switching = False
        self.next_learner: Profile | None = None
        self._theme: ThemeController | None = None
        self._dialogs = DialogWork(self._background, self._tell, self)
        window.learner_pressed.connect(self.open)
        QShortcut(QKeySequence(_KEYS), window).activated.connect(self.open)

    def build(self, theme: ThemeController) -> LearnersView:
        """Return the screen."""
        from sargam_desktop.ui.views.learners_view import LearnersView

        self._theme = theme
        view = LearnersView(theme)
        view.entry_requested.connect(self._sign_in)
        view.add_requested.connect(self._add)
        view.edit_requested.connect(self._read_and_edit)
        view.passphrase_requested.connect(self._with_profile(self._change_passphrase))
        view.removal_requested.connect(self._with_profile(self._count_and_remove))
        view.sign_out_requested.connect(self._sign_out)
        view.back_requested.connect(self._window.go_back)
        return view

    # ---- who plays

    def begin(
        self, read: Callable[[], Any], take: Callable[[Any], None], failed: Callable[[SargamError], None]
    ) -> None:
        """Let in who need not be asked, and read what the first screen shows; else ask who plays.

        Args:
            read: Reads it, once a learner is in. Thread: pool.
            take: Given what was read, after the settings were told.
            failed: Told what keeps the store from being read.
        """
        reception, settings = self._backstage.reception, self._backstage.settings_file

        def enter() -> tuple[Settings, Any] | None:
            return None if reception.enter_unguarded() is None else (settings.load(), read())

        def take_entered(found: tuple[Settings, Any] | None) -> None:
            if found is None:
                self.ask()
                return
            self.settings_found.emit(found[0])
            self.show_present()
            take(found[1])

        self._background.run(enter, take_entered, failed)

    def show_present(self) -> None:
        """Show at the foot of the navigation who plays."""
        present = self._backstage.reception.present
        if present is not None:
            self._window.set_learner(present.name, present.draft.colour.value)
            self._window.offer(CLASSES, is_offered=present.is_teacher)

    def ask(self) -> None:
        """Show nothing else until somebody said who plays; a token in the keyring may say it, too."""
        self._window.hold(LEARNERS)
        self._read(None)
        self._background.run(self._backstage.reception.enter, self._take_resumed, self._tell)

    @Slot()
    def open(self) -> None:
        """Show who could play, where a screen with navigation is shown."""
        if self._window.is_beside_navigation() and self._backstage.reception.present is not None:
            self._read(self._backstage.reception.present.learner_id)
            self._window.show_screen(LEARNERS)

    def _take_resumed(self, profile: Profile | None) -> None:
        if profile is not None and self._window.current_screen() == LEARNERS:
            self._go_in()

    @Slot(str, str, bool)
    def _sign_in(self, learner_id: str, passphrase: str, stays: bool) -> None:
        present = self._backstage.reception.present
        if present is not None and present.learner_id == learner_id:
            self._window.go_back()
            return
        self._view.set_busy(is_busy=True)
        work = partial(self._let_through, learner_id, passphrase, stays=stays)
        self._background.run(work, self._take_entry, self._refuse)

    def _let_through(self, learner_id: str, passphrase: str, *, stays: bool) -> _Entry:
        """Compare the passphrase. Thread: pool."""
        profiles = self._backstage.reception.profiles
        profile = profiles.sign_in(learner_id, passphrase)
        if stays:
            try:
                profiles.stay(profile)
            except KeyringError as error:
                return _Entry(profile, error)
        return _Entry(profile)

    def _take_entry(self, entry: _Entry) -> None:
        if entry.trouble is not None:
            self._tell(entry.trouble)
        if self._backstage.reception.present is None:
            self._backstage.reception.let_in(entry.profile)
            self._go_in()
        else:
            self._switch(entry.profile)

    def begin_anew(self) -> None:
        """Open the window again as at the start of the program: the learners may be others now."""
        self._switch(None)

    def _switch(self, learner: Profile | None) -> None:
        """Begin anew with another learner, once all that was played is written."""
        desk = self._desk()
        flush = (lambda: True) if desk is None else desk.flush
        self._background.run(flush, partial(self._leave_to, learner), self._tell)

    def reopen(self) -> None:
        """Open the window again with whoever plays, once all that was played is written."""
        self._switch(self._backstage.reception.present)

    def _leave_to(self, learner: Profile | None, is_written: bool) -> None:
        if not is_written:
            text = self.tr("What was played is not written yet. Free some space, then switch again.")
            self._window.notify(text, tone=Tone.BAD)
            if self._window.is_built(LEARNERS):
                self._view.set_busy(is_busy=False)
            return
        self.is_switching, self.next_learner = True, learner
        QCoreApplication.quit()

    def _go_in(self) -> None:
        self._window.release()
        self.entered.emit()

    @Slot()
    def _sign_out(self) -> None:
        present = self._backstage.reception.present
        if present is not None:
            sign_out = partial(self._backstage.reception.profiles.sign_out, present.learner_id)
            self._background.run(sign_out, lambda _done: self._switch(None), self._tell)

    # ---- learners come, change and go

    @Slot()
    def _add(self) -> None:
        from sargam_desktop.domain.profile import AvatarColour
        from sargam_desktop.ui.learners.profile_dialog import ProfileDialog

        colours = list(AvatarColour)
        colour = colours[self._view.count % len(colours)]
        profiles = self._backstage.reception.profiles

        def keep(draft: ProfileDraft, passphrase: str) -> None:
            self._dialogs.run(lambda: profiles.sign_up(draft, passphrase), self._take_changed)

        self._dialogs.open(ProfileDialog(self._painted, None, keep, self._window, colour))

    @Slot(str)
    def _read_and_edit(self, learner_id: str) -> None:
        def read() -> tuple[Profile, bool]:
            is_in = self._backstage.reception.present is not None
            may_teach = is_in and self._backstage.teachers.may_appoint(learner_id)
            return self._backstage.reception.profiles.load(learner_id), may_teach

        self._background.run(read, self._edit, self._tell)

    def _edit(self, found: tuple[Profile, bool]) -> None:
        from sargam_desktop.ui.learners.profile_dialog import ProfileDialog

        profile, may_teach = found

        def keep(draft: ProfileDraft, _passphrase: str) -> None:
            teaches = dialog.teaches.isChecked() if may_teach else profile.is_teacher
            self._dialogs.run(lambda: self._save(profile, draft, teaches=teaches), self._take_changed)

        dialog = ProfileDialog(self._painted, profile, keep, self._window, may_teach=may_teach)
        self._dialogs.open(dialog)

    def _save(self, profile: Profile, draft: ProfileDraft, *, teaches: bool) -> Profile:
        """Keep what a learner says of themselves, and whether they teach. Thread: pool."""
        profiles = self._backstage.reception.profiles
        edited = profiles.edit(profile.learner_id, draft)
        if teaches == profile.is_teacher:
            return edited
        teachers = self._backstage.teachers
        (teachers.appoint if teaches else teachers.dismiss)(profile.learner_id)
        return profiles.load(profile.learner_id)

    def _change_passphrase(self, profile: Profile) -> None:
        from sargam_desktop.ui.learners.passphrase_dialog import PassphraseDialog

        profiles = self._backstage.reception.profiles

        def keep(present: str, wanted: str) -> None:
            self._dialogs.run(
                lambda: profiles.change_passphrase(profile.learner_id, present, wanted), self._take_changed
            )

        self._dialogs.open(PassphraseDialog(self._painted, profile, keep, self._window))

    def _count_and_remove(self, profile: Profile) -> None:
        count = partial(self._backstage.reception.profiles.count_own, profile.learner_id)
        self._background.run(count, partial(self._remove, profile), self._tell)

    def _remove(self, profile: Profile, holdings: Holdings) -> None:
        from sargam_desktop.ui.learners.remove_dialog import RemoveDialog

        profiles = self._backstage.reception.profiles

        def remove(passphrase: str) -> None:
            self._dialogs.run(
                lambda: profiles.remove(profile.learner_id, passphrase),
                lambda _done: self._take_removed(profile),
            )

        self._dialogs.open(RemoveDialog(self._painted, profile, holdings, remove, self._window))

    def _take_changed(self, profile: Profile) -> None:
        self._backstage.reception.refresh(profile)
        self.show_present()
        self._read(profile.learner_id)

    def _take_removed(self, profile: Profile) -> None:
        present = self._backstage.reception.present
        if present is not None and present.learner_id == profile.learner_id:
            self._switch(None)
        else:
            self._read(None)

    # ---- reading and telling

    def _read(self, current: str | None) -> None:
        self._background.run(
            self._backstage.reception.profiles_and_stay, partial(self._show, current), self._tell
        )

    def _show(self, current: str | None, found: tuple[list[Profile], Profile | None]) -> None:
        from sargam_desktop.ui.learners.learner_list import LearnerRow

        profiles, stays = found
        present = self._backstage.reception.present
        present_id = None if present is None else present.learner_id
        now = datetime.now(UTC)
        rows = [LearnerRow(each, each.learner_id == present_id, now) for each in profiles]
        begin = current or (None if stays is None else stays.learner_id)
        self._view.show_learners(rows, begin)

    def _with_profile(self, act: Callable[[Profile], None]) -> Callable[[str], None]:
        """Return `act` for the id of a learner, who is read first."""

        def read_and_act(learner_id: str) -> None:
            load = partial(self._backstage.reception.profiles.load, learner_id)
            self._background.run(load, act, self._tell)

        return read_and_act

    def _refuse(self, error: SargamError) -> None:
        self._view.show_trouble(str(error))

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)

    @property
    def _view(self) -> LearnersView:
        return cast("LearnersView", self._window.view(LEARNERS))

    @property
    def _painted(self) -> ThemeController:
        if self._theme is None:
            raise RuntimeError("the screen is built before anything is asked for on it")
        return self._theme
