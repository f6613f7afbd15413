"""UI layer: the best result of a song in each mode."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.tutor.song_standing import Standing
from sargam_desktop.tutor.song_tally import TakeTally
from sargam_desktop.ui.models.session_wording import hands_text, mode_text, speed_text


class BestResults(QWidget):
    """A line for each mode that was graded; hides itself where there is none.

    Thread: GUI.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without results."""
        super().__init__(parent)
        self._heading = QLabel(self.tr("Best results"))
        self._heading.setProperty("role", "heading-3")
        self._lines = QLabel()
        self._lines.setProperty("role", "caption")
        self._lines.setProperty("tone", "secondary")
        self._lines.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._lines)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show the best takes, and how much is known."""
        known = self.tr("{percent} % known · played {plays} times")
        if standing.plays == 1:
            known = self.tr("{percent} % known · played once")
        lines = [known.format(percent=standing.known_percent, plays=standing.plays)]
        lines += [self._line(mode, standing.best[mode]) for mode in Mode if mode in standing.best]
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(standing.plays))

    def _line(self, mode: Mode, best: TakeTally) -> str:
        how = [hands_text(best.hands)]
        if mode is Mode.TEMPO:
            how.append(speed_text(best.speed_percent))
        grade = "–" if best.grade is None else best.grade.value
        text = self.tr("{mode}: {grade}, {overall} of 100 · {how}")
        return text.format(mode=mode_text(mode), grade=grade, overall=best.overall, how=" · ".join(how))
