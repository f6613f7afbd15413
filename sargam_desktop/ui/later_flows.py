"""UI layer: the flows of screens that are built when they are first shown, not with the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.data_flow import DataFlow
    from sargam_desktop.ui.learners_flow import LearnersFlow
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.progress_flow import ProgressFlow
    from sargam_desktop.ui.school_flow import SchoolFlow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.today_flow import TodayFlow, WaysOut

_FLOWS: Final = ("_today", "_progress", "_school", "_data")


class LaterFlows(QObject):
    """The part of the application that holds what the first screen does without.

    Thread: GUI.

    Attributes:
        window: The window.
        learners: Lets learners in.
    """

    window: MainWindow
    learners: LearnersFlow
    _backstage: Backstage
    _background: Background
    _theme: ThemeController

    def _learner(self) -> Settings:
        raise NotImplementedError

    def _ways_out(self) -> WaysOut:
        raise NotImplementedError

    @cached_property
    def _progress(self) -> ProgressFlow:
        from sargam_desktop.ui.progress_flow import ProgressFlow

        return ProgressFlow(self.window, self._backstage, self._background, self._learner)

    @cached_property
    def _today(self) -> TodayFlow:
        from sargam_desktop.ui.today_flow import TodayFlow

        return TodayFlow(self.window, self._backstage, self._learner, self._ways_out())

    @cached_property
    def _data(self) -> DataFlow:
        from sargam_desktop.ui.data_flow import DataFlow

        return DataFlow(self.window, self._backstage, self._learner, self.learners.begin_anew)

    @cached_property
    def _school(self) -> SchoolFlow:
        from sargam_desktop.ui.school_flow import SchoolFlow

        return SchoolFlow(self.window, self._backstage)

    def _build_classes(self) -> QWidget:
        return self._school.build(self._theme)

    def _end_later_flows(self) -> None:
        for wanted in _FLOWS:
            if wanted in vars(self):
                getattr(self, wanted).end()
