"""UI layer: what of a song is wanted on paper, and how."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.paper import PaperKind, PaperSize, PaperWish, read_bars, usual_size
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.labelled_control import LabelledControl
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.results.result_wording import sentence_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song

_WIDTH: Final = 620
_BARS_PX: Final = 110
_GAP: Final = 28
_SWARAS: Final = (LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI)


class PaperSubject(NamedTuple):
    """A song that is wanted on paper.

    Attributes:
        title: Its title.
        load: Returns it as it is to be shown. Thread: any.
        has_notation: It came from a score.
        has_both_hands: Both hands play.
        kind: What is offered first.
        hands: The hands that are offered first.
        bars: The bars that are offered first, by their printed numbers; None for all.
    """

    title: str
    load: Callable[[], Song]
    has_notation: bool
    has_both_hands: bool
    kind: PaperKind = PaperKind.STAFF
    hands: Hands = Hands.BOTH
    bars: tuple[int, int] | None = None


class PaperDialog(QDialog):
    """Stays open while pages are made, until they are ready or the learner cancels.

    Thread: GUI.

    Signals:
        pdf_wanted: The `PaperWish` of the learner, as a file.
        print_wanted: The `PaperWish` of the learner, from a printer.
        cancelled: The learner does not want the pages any more that are being made.
    """

    pdf_wanted = Signal(object)
    print_wanted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme: ThemeController, subject: PaperSubject, learner: Settings, parent: QWidget
    ) -> None:
        """Offer what can be had of `subject`, first what the learner is used to."""
        super().__init__(parent)
        self._sa = learner.sa
        self.setObjectName("paper")
        self.setWindowTitle(self.tr("{title} on paper").format(title=subject.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._kind = SegmentedControl(theme, self._kinds(), self.tr("Show"))
        self._hands = SegmentedControl(theme, self._hand_segments(), self.tr("Hands"))
        self._names = SegmentedControl(theme, self._name_segments(), self.tr("Under the notes"))
        self._letters = SegmentedControl(theme, self._letter_segments(), self.tr("Letters"))
        self._fingers = SegmentedControl(theme, self._finger_segments(), self.tr("Fingering"))
        self._size = SegmentedControl(theme, self._size_segments(), self.tr("Paper"))
        self._bars = QLineEdit(self)
        self._bars.setPlaceholderText(self.tr("All"))
        self._bars.setFixedWidth(theme.scaled(_BARS_PX))
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self.work = LongWork(theme, parent=self)
        self._print = Button(theme, self.tr("Print…"))
        self._print.set_key("Ctrl P")
        self._save = Button(theme, self.tr("Save as PDF…"), ButtonVariant.PRIMARY)
        self._save.set_key("Ctrl S")
        self._cancel = Button(theme, self.tr("Cancel"))
        self._controls: tuple[QWidget, ...] = ()
        self._fill(theme)
        self._choose_first(subject, learner)
        self._connect()
        self._show_kind()

    def say(self, text: str) -> None:
        """Say why there are no pages; something else can be chosen."""
        self.end_work()
        self._say(text, "warm")

    def begin_work(self, name: str) -> None:
        """Let nothing be chosen until the work called `name` is over."""
        self._say("", "secondary")
        for control in self._controls:
            control.setEnabled(False)
        self.work.begin(name)

    @Slot()
    def end_work(self) -> None:
        """Let everything be chosen again."""
        self.work.finish()
        for control in self._controls:
            control.setEnabled(True)

    @Slot()
    def _ask_pdf(self) -> None:
        self._ask(self.pdf_wanted.emit)

    @Slot()
    def _ask_print(self) -> None:
        self._ask(self.print_wanted.emit)

    def _ask(self, emit: Callable[[PaperWish], None]) -> None:
        if not self._save.isEnabled():
            return
        try:
            bars = read_bars(self._bars.text())
        except ValueError:
            self._say(self.tr("Bars are written as 5-12, or as 5 for one; leave it empty for all."), "warm")
            self._bars.setFocus()
            return
        kind = PaperKind(self._kind.value())
        style = (self._names if kind is PaperKind.STAFF else self._letters).value()
        emit(
            PaperWish(
                kind,
                PaperSize(self._size.value()),
                bars,
                Hands(self._hands.value()),
                LabelStyle(style),
                self._sa,
                has_fingers=bool(self._fingers.value()),
            )
        )

    @Slot()
    def _stop(self) -> None:
        self.end_work()
        self.cancelled.emit()

    @Slot()
    def _show_kind(self) -> None:
        """Offer names under the notes of a staff, and the letters of swaras."""
        is_staff = self._kind.value() == PaperKind.STAFF
        self._names_box.setVisible(is_staff)
        self._letters_box.setVisible(not is_staff)
        self.adjustSize()

    def _say(self, text: str, tone: str) -> None:
        self._sentence.setText(text)
        self._sentence.setProperty("tone", tone)
        self._sentence.style().polish(self._sentence)
        self._sentence.setVisible(bool(text))
        self.adjustSize()

    def _choose_first(self, subject: PaperSubject, learner: Settings) -> None:
        reason = self.tr("This song was recorded and not written, so there is no staff of it")
        self._kind.set_segment_enabled(PaperKind.STAFF, subject.has_notation, reason)
        self._kind.set_value(subject.kind if subject.has_notation else PaperKind.SARGAM)
        self._hands_box.setVisible(subject.has_both_hands)
        self._hands.set_value(subject.hands if subject.has_both_hands else Hands.BOTH)
        self._names.set_value(learner.label_style)
        if learner.label_style in _SWARAS:
            self._letters.set_value(learner.label_style)
        self._size.set_value(usual_size(QLocale.system().name()))
        if subject.bars is not None:
            self._bars.setText("{}-{}".format(*subject.bars))
        self._say("" if subject.has_notation else sentence_text(reason), "secondary")

    def _connect(self) -> None:
        self._kind.chosen.connect(self._show_kind)
        self.work.cancel_pressed.connect(self._stop)
        self._print.clicked.connect(self._ask_print)
        self._save.clicked.connect(self._ask_pdf)
        self._cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Print, self, self._ask_print)
        QShortcut(QKeySequence.StandardKey.Save, self, self._ask_pdf)

    def _kinds(self) -> list[Segment]:
        return [Segment(PaperKind.STAFF, self.tr("Staff")), Segment(PaperKind.SARGAM, self.tr("Sargam"))]

    def _hand_segments(self) -> list[Segment]:
        names = {Hands.LEFT: self.tr("Left"), Hands.BOTH: self.tr("Both"), Hands.RIGHT: self.tr("Right")}
        return [Segment(hands, name) for hands, name in names.items()]

    def _name_segments(self) -> list[Segment]:
        names = {
            LabelStyle.NONE: self.tr("Nothing"),
            LabelStyle.LETTERS: self.tr("C D E"),
            LabelStyle.FIXED_DO: self.tr("Do Re Mi"),
            LabelStyle.MOVABLE_DO: self.tr("Movable Do"),
            LabelStyle.SARGAM_LATIN: self.tr("S R G"),
            LabelStyle.SARGAM_DEVANAGARI: self.tr("स रे ग"),
        }
        return [Segment(style, name) for style, name in names.items()]

    def _letter_segments(self) -> list[Segment]:
        names = (self.tr("S R G"), self.tr("स रे ग"))
        return [Segment(style, name) for style, name in zip(_SWARAS, names, strict=True)]

    def _finger_segments(self) -> list[Segment]:
        return [Segment("shown", self.tr("Shown")), Segment("", self.tr("Hidden"))]

    def _size_segments(self) -> list[Segment]:
        return [Segment(PaperSize.A4, self.tr("A4")), Segment(PaperSize.LETTER, self.tr("Letter"))]

    def _fill(self, theme: ThemeController) -> None:
        heading = QLabel(self.windowTitle(), self)
        heading.setProperty("role", "heading-3")
        heading.setWordWrap(True)
        self._hands_box = LabelledControl(theme, self.tr("Hands"), self._hands, parent=self)
        self._names_box = LabelledControl(theme, self.tr("Under the notes"), self._names, parent=self)
        self._letters_box = LabelledControl(theme, self.tr("Letters"), self._letters, parent=self)
        kind = LabelledControl(theme, self.tr("Show"), self._kind, parent=self)
        bars = LabelledControl(theme, self.tr("Bars"), self._bars, parent=self)
        fingers = LabelledControl(theme, self.tr("Fingering"), self._fingers, parent=self)
        paper = LabelledControl(theme, self.tr("Paper"), self._size, parent=self)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self._cancel, self._print, self._save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self._save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(_row(kind, self._hands_box, bars))
        column.addWidget(self._names_box)
        column.addWidget(self._letters_box)
        column.addLayout(_row(fingers, paper))
        column.addWidget(self._sentence)
        column.addWidget(self.work)
        column.addLayout(buttons)
        choices = (self._kind, self._hands, self._names, self._letters, self._fingers, self._size)
        self._controls = (*choices, self._bars, self._print, self._save)


def _row(*controls: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for control in controls:
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch()
    return row
