"""UI layer: what leads to the connection doctor and away from it; looks, and the actions that mend."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import DOCTOR, SETTINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.doctor.findings import Action, Finding
    from sargam_desktop.tutor.doctor.monitor import MonitorFeed
    from sargam_desktop.tutor.doctor.observations import HostSeen, Observations
    from sargam_desktop.tutor.doctor.visit import DoctorVisit
    from sargam_desktop.ui.backstage import Backstage, DoctorDesk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.settings_flow import SettingsFlow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.doctor_view import DoctorView

#: How often the screen looks; what comes in between is shown at once then.
_LOOK_MS: Final = 250
_KEY: Final = "F2"


class DoctorFlow(QObject):
    """Shows the connection doctor, and does what it proposes.

    Thread: GUI.
    """

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        settings: SettingsFlow,
        open_desk: Callable[[], DoctorDesk],
        measure: Callable[[], None],
    ) -> None:
        """Make the key work; the screen is built when it is first shown.

        Args:
            window: Where the screens are.
            backstage: The program behind the window.
            settings: What the learner chose, and how it is changed.
            open_desk: Returns the running threads.
            measure: Shows the screen that measures the delay.
        """
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = Background(self)
        self._settings = settings
        self._open_desk = open_desk
        self._measure = measure
        self._view: DoctorView | None = None
        self._visit: DoctorVisit | None = None
        self._feed: MonitorFeed | None = None
        self._seen: Observations | None = None
        self._findings: tuple[Finding, ...] = ()
        self._outputs: tuple[str, ...] = ()
        self._began_us = 0
        self._listed_beside: tuple[str, ...] | None = None
        self._came_from = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        QShortcut(QKeySequence(_KEY), window).activated.connect(self.open)
        window.screen_left.connect(self._take_left)

    def build(self, theme: ThemeController) -> QWidget:
        """Return the screen."""
        from sargam_desktop.ui.views.doctor_view import DoctorView

        view = DoctorView(theme)
        view.action_requested.connect(self.mend)
        view.report_requested.connect(self.copy_report)
        view.restart_requested.connect(self.begin)
        view.left.connect(self.leave)
        self._view = view
        return view

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._background.finish()

    @Slot()
    def open(self) -> None:
        """Show the screen, from wherever the learner is; a session pauses."""
        before = self._window.current_screen()
        if before == DOCTOR:
            return
        self._window.show_screen(DOCTOR)
        if self._window.current_screen() != DOCTOR:  # another screen is held
            return
        self._came_from = before or SETTINGS
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Check from the beginning."""
        self._visit = None
        self._background.run(self._open_desk().see_host, self._take_host, self._tell)

    @Slot()
    def leave(self) -> None:
        """Go back to where the learner came from."""
        self._window.show_screen(self._came_from)

    @Slot(str)
    def _take_left(self, name: str) -> None:
        if name == DOCTOR:
            self._timer.stop()

    # ---- looking

    def _take_host(self, host: HostSeen) -> None:
        from sargam_desktop.tutor.doctor.monitor import MonitorFeed
        from sargam_desktop.tutor.doctor.visit import DoctorVisit

        self._began_us = self._backstage.clock.now_us()
        self._visit = DoctorVisit(host, self._began_us)
        self._feed = self._feed or MonitorFeed()
        self._listed_beside = None
        if self._window.current_screen() == DOCTOR:
            self._timer.start()
            self._look()

    @Slot()
    def _look(self) -> None:
        from sargam_desktop.tutor.doctor.diagnosis import diagnose

        if self._visit is None or self._view is None or self._feed is None:
            return
        desk = self._open_desk()
        inspected = desk.inspect()
        self._list_outputs(tuple(each.name for each in inspected.inputs))
        now_us = self._backstage.clock.now_us()
        seen = self._visit.observe(inspected, self._outputs, self._settings.settings, now_us)
        self._seen, self._findings = seen, diagnose(seen)
        self._view.show_seen(seen, self._findings, self._feed.take(seen.desk.inputs), self._began_us)

    def _list_outputs(self, inputs: tuple[str, ...]) -> None:
        """List the outputs when devices came or went; on JACK, each time costs a client."""
        if inputs != self._listed_beside:
            self._listed_beside = inputs
            self._background.run(self._open_desk().list_outputs, self._take_outputs, self._tell)

    def _take_outputs(self, outputs: list[str]) -> None:
        self._outputs = tuple(outputs)

    # ---- acting

    @Slot(object)
    def mend(self, action: Action) -> None:
        """Do what a finding proposes, and tell that it is done."""
        from sargam_desktop.tutor.doctor.findings import ActionKind
        from sargam_desktop.tutor.doctor.mending import mended_settings

        settings = mended_settings(self._settings.settings, action)
        if settings is not None:
            self._settings.change(settings)
        elif action.kind is ActionKind.MEASURE_DELAY:
            self._measure()
            return
        elif action.kind is ActionKind.OPEN_SOUND_AGAIN:
            self._open_desk().restart_sound()
        else:
            self._open_desk().restart_midi()
        self.begin()
        self._window.notify(self._done_text(action))

    def _done_text(self, action: Action) -> str:
        from sargam_desktop.tutor.doctor.findings import ActionKind

        words = {
            ActionKind.PLAY_ON_LETTERS: self.tr("The letter keys play until a keyboard comes."),
            ActionKind.RELEASE_KEYS: self.tr("All keys are released."),
            ActionKind.LOOK_AGAIN: self.tr("Looking again."),
            ActionKind.OPEN_AGAIN: self.tr("Opened again. Press a key."),
            ActionKind.OPEN_SOUND_AGAIN: self.tr("Trying the sound again."),
        }
        return words.get(action.kind) or self.tr("Done.")

    @Slot()
    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        from sargam_desktop.tutor.doctor.report import write_report

        if self._seen is None:
            return
        present = self._backstage.reception.present
        learner = () if present is None else (present.name, *present.name.split())
        QGuiApplication.clipboard().setText(write_report(self._seen, self._findings, learner))
        self._window.notify(self.tr("The report is copied. It names no person and no folder of yours."))

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)
