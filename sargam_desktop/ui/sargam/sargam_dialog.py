"""UI layer: a whole song in swaras, to be read, copied and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.sargam.sargam_wording import head_text, page_naming, script_name, spoken_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

if TYPE_CHECKING:
    from sargam_desktop.tutor.song_export import SargamPage, SargamTexts
    from sargam_desktop.ui.notation.swara_sheet import SwaraSheet

_WIDEST_PX: Final = 1280
_HIGHEST_PX: Final = 900
_SHARE_OF_WINDOW: Final = 0.94
_MARGIN: Final = 24


class SargamDialog(QDialog):
    """Begins while the song is still being written. Esc and Done close it.

    Thread: GUI.

    Signals:
        save_requested: Title and sargam text that the learner wants as a file.
        print_requested: The learner wants the song on paper.
        text_cancelled: The learner does not want the text of the song that is shown.
    """

    save_requested = Signal(str, str)
    text_cancelled = Signal()
    print_requested = Signal()

    def __init__(
        self, theme: ThemeController, title: str, scripts: tuple[SwaraScript, ...], parent: QWidget
    ) -> None:
        """Offer `scripts`, the first of them chosen; show the rest as soon as it is there."""
        super().__init__(parent)
        self._page: SargamPage | None = None
        self._texts: SargamTexts | None = None
        self.setObjectName("sargam")
        self.setWindowTitle(self.tr("{title} in swaras").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        largest = QSize(theme.scaled(_WIDEST_PX), theme.scaled(_HIGHEST_PX))
        self.resize((parent.size() * _SHARE_OF_WINDOW).boundedTo(largest))
        self._title = ElidedLabel("heading-3", "primary")
        self._title.setText(title)
        self._head = ElidedLabel("body-small", "secondary")
        segments = [Segment(script, script_name(script)) for script in scripts]
        self._script = SegmentedControl(theme, segments, self.tr("Letters"))
        self.work = LongWork(theme)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("tone", "warm")
        self._said.hide()
        self._picture = SwaraPicture(theme)
        self._area = QScrollArea()
        self._copy = Button(theme, self.tr("Copy"))
        self._copy.set_key("Ctrl C")
        self._save = Button(theme, self.tr("Save as…"), icon="export")
        self._save.set_key("Ctrl S")
        self._print = Button(theme, self.tr("Print…"))
        self._print.set_key("Ctrl P")
        self._done = Button(theme, self.tr("Done"), ButtonVariant.PRIMARY)
        self._fill()
        self._connect()
        self._refresh()
        self._area.setFocus()

    def show_page(self, page: SargamPage, sheet: SwaraSheet | None) -> None:
        """Show a song; nothing without `sheet`, where it is too long."""
        self.work.finish()
        self._page = page
        self._head.setText(head_text(page))
        if sheet is not None:
            self._picture.show_sheet(sheet, page.song.score.notes, page_naming(page, self._chosen()))
            self._picture.setMinimumWidth(self._picture.widest_px())
        self._area.setVisible(sheet is not None)
        self._refresh()

    def show_texts(self, texts: SargamTexts) -> None:
        """Let the song be copied and saved, or say why it cannot be."""
        self.work.finish()
        self._texts = texts
        self._refresh()

    def show_trouble(self, text: str) -> None:
        """Say in place of the song why it is not there."""
        self.work.finish()
        self._area.hide()
        self.say(text)

    def say(self, text: str, tone: str = "warm") -> None:
        """Say something in a line above the song, until other letters are chosen."""
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def _chosen(self) -> SwaraScript:
        return SwaraScript(self._script.value())

    def _text(self) -> str:
        return "" if self._texts is None else self._texts.texts.get(self._chosen(), "")

    @Slot()
    def _refresh(self) -> None:
        """Show the chosen letters, and whether the song can be had in them."""
        has_text = bool(self._text())
        self._copy.setEnabled(has_text)
        self._save.setEnabled(has_text)
        script = self._chosen()
        refusal = None if self._texts is None else self._texts.refusals.get(script)
        self.say("" if refusal is None else str(refusal))
        if self._page is None:
            return
        self._picture.show_naming(page_naming(self._page, script))
        self._picture.setAccessibleName(spoken_text(self._page, script))

    @Slot()
    def _cancel(self) -> None:
        """Stop the text and let the song be read; before there is a song, close."""
        if self._page is None:
            self.reject()
            return
        self.work.finish()
        self.say(self.tr("To copy or save the song, open it in swaras again."))
        self.text_cancelled.emit()

    @Slot()
    def _copy_text(self) -> None:
        if text := self._text():
            QGuiApplication.clipboard().setText(text)
            self.say(self.tr("Copied: the whole song as sargam text."), "accent")

    @Slot()
    def _ask_to_save(self) -> None:
        if self._page is not None and (text := self._text()):
            self.save_requested.emit(self._page.song.info.title, text)

    @Slot()
    def _scroll_home(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _scroll_to_end(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _connect(self) -> None:
        self._script.chosen.connect(self._refresh)
        self._copy.clicked.connect(self._copy_text)
        self._save.clicked.connect(self._ask_to_save)
        self._print.clicked.connect(self.print_requested)
        self._done.clicked.connect(self.accept)
        self.work.cancel_pressed.connect(self._cancel)
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy_text)
        QShortcut(QKeySequence.StandardKey.Save, self, self._ask_to_save)
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self.print_requested)
        QShortcut(QKeySequence("Ctrl+G"), self, self._script.choose_next)
        QShortcut(QKeySequence(Qt.Key.Key_Home), self._area, self._scroll_home)
        QShortcut(QKeySequence(Qt.Key.Key_End), self._area, self._scroll_to_end)

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(_MARGIN)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._head)
        head.addLayout(names, 1)
        head.addWidget(self._script)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.windowTitle())
        self._area.setWidget(self._picture)
        legend = QLabel(self.tr("A bow joins what shares a matra.  –  goes on,  ·  is silent."))
        legend.setProperty("role", "caption")
        legend.setProperty("tone", "muted")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(legend, 1)
        for button in (self._copy, self._print, self._save, self._done):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(self.work)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
