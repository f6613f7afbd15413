"""UI layer: the first card of Results: grade, figures, one sentence, counts."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.ring import Ring, RingFace
from sargam_desktop.ui.results.label import label, value_label
from sargam_desktop.ui.results.result_wording import message_text, percent_text
from sargam_desktop.ui.results.ruled_grid import RuledGrid
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RING_PX: Final = 172
_ROW_PX: Final = 35
_HIGHEST_ROW_PX: Final = 44
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter


class ScoreCard(Card):
    """What came out of the take.

    Thread: GUI.

    Signals:
        rules_pressed: The learner wants to know how the grade is made.
    """

    rules_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty card; fill it with `show_result`."""
        super().__init__(theme)
        self._ring = Ring(theme, _RING_PX)
        self._figures = {name: label("–", "big-number") for name in ("overall", "notes", "in_time")}
        self._message = label(tone="secondary", has_wrap=True)
        self._message.setAlignment(_CENTRE)
        self._counts = RuledGrid(theme, _ROW_PX, _HIGHEST_ROW_PX)
        self._values = {name: value_label() for name in ("right", "wrong", "missed")}
        self._rules = Button(theme, self.tr("How the grade is made"), ButtonVariant.GHOST, icon="info")
        self._rules.setCheckable(True)
        self._rules.clicked.connect(self.rules_pressed)
        self._fill()

    def show_result(self, result: SessionResult | None) -> None:
        """Show a result; None where the take was never judged."""
        if result is None or not result.expected:
            self._show_nothing()
            return
        self._show_ring(result)
        self._figures["overall"].setText(str(result.overall))
        self._figures["notes"].setText(percent_text(result.accuracy))
        in_time = None if result.timing is None else result.in_time_percent
        self._figures["in_time"].setText(percent_text(in_time))
        self._message.setText(message_text(result))
        right = self.tr("{hits} of {expected}").format(hits=result.hits, expected=result.expected)
        self._values["right"].setText(right)
        self._values["wrong"].setText(str(result.wrong))
        self._values["missed"].setText(str(result.missed))

    def set_counts_shown(self, are_shown: bool) -> None:
        """Show the counts, or leave them away in a low window."""
        self._counts.setVisible(are_shown)

    def set_rules_open(self, are_open: bool) -> None:
        """Tell whether the rules are shown beside."""
        self._rules.setChecked(are_open)
        text = self.tr("Hide how the grade is made") if are_open else self.tr("How the grade is made")
        self._rules.setText(text)

    def _show_ring(self, result: SessionResult) -> None:
        share = result.overall / 100
        overall = self.tr("Overall {overall} of 100").format(overall=result.overall)
        if result.grade is None:
            self._ring.set_face(
                RingFace(share, overall, text=str(result.overall), caption=self.tr("no grade"))
            )
        else:
            grade = self.tr("Grade {grade}").format(grade=result.grade.value)
            self._ring.show_grade(result.grade.value, share, f"{grade}. {overall}")

    def _show_nothing(self) -> None:
        text = self.tr("Nothing was judged in this take, so there is no result.")
        self._ring.set_face(RingFace(0.0, text, text="–"))
        self._message.setText(text)
        for value in (*self._figures.values(), *self._values.values()):
            value.setText("–")

    def _fill(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(3)
        names = {
            "overall": self.tr("Overall"),
            "notes": self.tr("Notes"),
            "in_time": self.tr("In time"),
        }
        for name, value in self._figures.items():
            figures.addStretch(1)
            figures.addLayout(_figure(value, names[name]))
        figures.addStretch(1)
        self._counts.add_row(label(self.tr("Played right"), tone="secondary"), self._values["right"])
        self._counts.add_row(label(self.tr("Wrong notes"), tone="secondary"), self._values["wrong"])
        self._counts.add_row(label(self.tr("Missed"), tone="secondary"), self._values["missed"])
        self.column.setSpacing(16)
        self.column.addWidget(self._ring, 0, _CENTRE)
        self.column.addLayout(figures)
        self.column.addWidget(self._message)
        self.column.addWidget(self._counts, 10)
        self.column.addStretch(1)
        self.column.addWidget(self._rules, 0, _CENTRE)


def _figure(value: QLabel, name: str) -> QVBoxLayout:
    value.setAlignment(_CENTRE)
    caption = label(name, "caption", "muted")
    caption.setAlignment(_CENTRE)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(value)
    column.addWidget(caption)
    return column
