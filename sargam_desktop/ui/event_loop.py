"""UI layer: runs the window until it closes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from sargam_desktop.ui.application import Application
from sargam_desktop.ui.garbage_rounds import GarbageRounds
from sargam_desktop.ui.language_flow import reopen
from sargam_desktop.ui.opened_files import OpenedFiles
from sargam_desktop.ui.theme.application_style import STYLE_ARGUMENTS
from sargam_desktop.ui.theme.fonts import let_fonts_stand_in_silently

if TYPE_CHECKING:
    from sargam_desktop.ui.backstage import Backstage


def run_application(backstage: Backstage, file: str | None = None) -> int:
    """Open the window, at the song in `file` if any, and run until it closes; return the exit code."""
    app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    app.setApplicationName("Sargam")
    app.setDesktopFileName("sargam")
    let_fonts_stand_in_silently()
    GarbageRounds(app)
    application = Application(app, backstage)
    OpenedFiles(app, application, backstage.resources, file)
    application.window.show()
    code = app.exec()
    application.end()
    while application.learners.is_switching:
        application = _begin_anew(app, application, backstage)
        code = app.exec()
        application.end()
    return code


def _begin_anew(app: QApplication, ended: Application, backstage: Backstage) -> Application:
    """Open the window of another learner before the one that ended goes; return it.

    Everything that a screen remembers of a learner goes with the old window.
    """
    learner = ended.learners.next_learner
    if learner is None:
        backstage.reception.let_out()
    else:
        backstage.reception.let_in(learner)
    ended.window.closed.disconnect()
    application = Application(app, backstage, ended.language.wanted)
    if ended.language.screen:
        reopen(application.window, ended.language.screen)
    OpenedFiles(app, application, backstage.resources)
    application.window.show()
    ended.window.close()
    ended.window.deleteLater()
    ended.deleteLater()
    return application
