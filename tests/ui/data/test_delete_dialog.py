from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.profile import Profile, ProfileDraft
from sargam_desktop.tutor.profile_ports import Holdings
from sargam_desktop.ui.data.delete_dialog import DeleteDialog
from sargam_desktop.ui.theme.theme_controller import ThemeController


@pytest.mark.parametrize("is_teacher", [True, False])
def test_a_teacher_is_told_before_deleting_that_the_classes_go_too(
    qtbot: QtBot, theme: ThemeController, is_teacher: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    now = datetime(2026, 12, 1, tzinfo=UTC)
    profile = Profile("a", ProfileDraft("Meera"), has_passphrase=False, created_at=now, is_teacher=is_teacher)
    dialog = DeleteDialog(theme, profile, Holdings(1, 0, 0), window, is_last=False)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert ("Your classes go, too, with what you gave." in told) is is_teacher
