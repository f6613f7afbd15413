"""UI layer: a learner is added, or says something else of themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.profile import (
    LEAST_GOAL_MINUTES,
    MOST_GOAL_MINUTES,
    AvatarColour,
    HandSize,
    Profile,
    ProfileDraft,
    Skill,
    check_draft,
)
from sargam_desktop.ui.components.check_box import CheckBox
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.language import spoken
from sargam_desktop.ui.learners.colour_choice import ColourChoice
from sargam_desktop.ui.learners.field_grid import FieldDialog, primary, secret_field
from sargam_desktop.ui.learners.learner_wording import hand_text, name_text, shortened, skill_text
from sargam_desktop.ui.theme.theme_controller import ThemeController

_GOAL_STEP: Final = 5


class ProfileDialog(FieldDialog):
    """Name, colour, daily goal, skill and hands; of a new learner a passphrase, too.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        profile: Profile | None,
        keep: Callable[[ProfileDraft, str], None],
        parent: QWidget,
        colour: AvatarColour = AvatarColour.AMBER,
        *,
        may_teach: bool = False,
    ) -> None:
        """Begin with a learner, or with nothing for a new one.

        Args:
            theme: What to paint with.
            profile: The learner; None for a new one.
            keep: Told what was written, and the passphrase, empty for none.
            parent: Qt parent.
            colour: Of a new learner.
            may_teach: It may be said here whether the learner teaches.
        """
        is_new = profile is None
        title = self.tr("Add a learner") if profile is None else self._title_of(profile)
        super().__init__(theme, title, primary(theme, self.tr("Add") if is_new else self.tr("Save")), parent)
        self.setObjectName("learner")
        draft = ProfileDraft("", colour) if profile is None else profile.draft
        self._keep = keep
        self._draft = draft
        self.name = QLineEdit(draft.name)
        self._colour = ColourChoice(theme, draft.colour)
        self._goal = QSpinBox()
        self._goal.setRange(LEAST_GOAL_MINUTES, MOST_GOAL_MINUTES)
        self._goal.setSingleStep(_GOAL_STEP)
        self._goal.setSuffix(self.tr(" minutes"))
        self._goal.lineEdit().setTextMargins(theme.scaled(12), 0, 0, 0)
        self._goal.setValue(draft.goal_minutes)
        self._skill = ComboBox(theme, self.tr("Starting from"))
        for skill in (None, *Skill):
            self._skill.addItem(skill_text(skill), skill)
        self._skill.setCurrentIndex((None, *Skill).index(draft.skill))
        self._hands = ComboBox(theme, self.tr("Hands"))
        for size in (None, *HandSize):
            self._hands.addItem(hand_text(size), size)
        self._hands.setCurrentIndex((None, *HandSize).index(draft.hand_size))
        self.teaches = CheckBox(theme, self.tr("Has classes, and sees what is played for them"))
        self.teaches.setChecked(profile is not None and profile.is_teacher)
        self._may_teach = may_teach
        self.passphrase = secret_field(self.tr("None"))
        self.again = secret_field()
        self._fill(is_new=is_new)
        self.name.setFocus()

    @Slot()
    def accept(self) -> None:
        """Have it kept, unless something in it cannot be."""
        try:
            draft = check_draft(self._written())
        except SargamError as error:
            self.show_trouble(str(spoken(error)), self.name)
            return
        if self.passphrase.text() != self.again.text():
            self.show_trouble(self.tr("The two passphrases are not the same."), self.again)
            return
        self.wait()
        self._keep(draft, self.passphrase.text())

    def _title_of(self, profile: Profile) -> str:
        return self.tr("Edit {name}").format(name=shortened(name_text(profile)))

    def _written(self) -> ProfileDraft:
        return ProfileDraft(
            self.name.text(),
            self._colour.colour(),
            self._draft.language,
            self._goal.value(),
            self._hands.currentData(),
            self._skill.currentData(),
        )

    def _fill(self, *, is_new: bool) -> None:
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Colour"), self._colour)
        self.add_field(self.tr("Daily goal"), self._goal)
        self.add_field(self.tr("Starting from"), self._skill)
        self.add_field(self.tr("Hands"), self._hands)
        if self._may_teach:
            self.add_field(self.tr("Teacher"), self.teaches)
        if is_new:
            self.add_field(self.tr("Passphrase (optional)"), self.passphrase)
            self.add_field(self.tr("Passphrase again"), self.again)
