"""UI layer: who learns in a class: chosen from all who have a profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from sargam_desktop.ui.learners.field_grid import FieldDialog, primary
from sargam_desktop.ui.learners.learner_wording import name_text, shortened
from sargam_desktop.ui.school.school_wording import learners_text

if TYPE_CHECKING:
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_LIST_PX: Final = 300
_ID: Final = Qt.ItemDataRole.UserRole
_ROW_PX: Final = 40


class MemberChoice(NamedTuple):
    """Somebody who may learn in a class, and whether they do."""

    profile: Profile
    is_in: bool


class MembersDialog(FieldDialog):
    """All who have a profile, those in the class first; Space takes one in or out.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        name: str,
        choices: Sequence[MemberChoice],
        keep: Callable[[list[str], list[str]], None],
        parent: QWidget,
    ) -> None:
        """Begin with who is in the class.

        Args:
            theme: What to paint with.
            name: Of the class.
            choices: Who may learn in it.
            keep: Told the ids of who joins, and of who leaves.
            parent: Qt parent.
        """
        title = self.tr("Who learns in {name}").format(name=shortened(name))
        super().__init__(theme, title, primary(theme, self.tr("Save")), parent)
        self.setObjectName("members")
        self._keep = keep
        self._before = {choice.profile.learner_id for choice in choices if choice.is_in}
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Part of a name"))
        self.people = QListWidget()
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setAccessibleName(self.tr("Learners"))
        self.people.setMinimumHeight(theme.scaled(_LIST_PX))
        self._count = QLabel()
        self._count.setProperty("tone", "secondary")
        self.add_field(self.tr("Find"), self.words)
        self.column.insertWidget(1, self.people, 1)
        self.column.insertWidget(2, self._count)
        if not choices:
            self.add_sentence(
                self.tr("There is nobody else here yet. Add learners with Ctrl U, then choose them here.")
            )
        self._fill(choices)
        self.words.textChanged.connect(self._filter)
        self.people.itemChanged.connect(self._say_count)
        self._say_count()
        self.words.setFocus()

    @Slot()
    def accept(self) -> None:
        """Have it kept."""
        chosen = {str(item.data(_ID)) for item in self._items() if item.checkState() is Qt.CheckState.Checked}
        self.wait()
        joining = [str(item.data(_ID)) for item in self._items() if item.data(_ID) in chosen - self._before]
        self._keep(joining, sorted(self._before - chosen))

    def _fill(self, choices: Sequence[MemberChoice]) -> None:
        for choice in sorted(choices, key=lambda each: (not each.is_in, each.profile.name.casefold())):
            item = QListWidgetItem(name_text(choice.profile))
            item.setData(_ID, choice.profile.learner_id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if choice.is_in else Qt.CheckState.Unchecked)
            item.setToolTip(choice.profile.name)
            item.setSizeHint(
                QSize(1, self.theme.scaled(_ROW_PX))
            )  # as wide as the list, with dots at the end
            self.people.addItem(item)
        self.people.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.people.item(row) for row in range(self.people.count())]

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    @Slot()
    def _say_count(self) -> None:
        chosen = sum(item.checkState() is Qt.CheckState.Checked for item in self._items())
        self._count.setText(self.tr("{learners} chosen").format(learners=learners_text(chosen)))
