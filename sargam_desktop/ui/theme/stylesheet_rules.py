"""UI layer, without Qt: the fixed rules of the style sheet.

`@surface.base` stands for the colour of that role, `@px(14)` for 14 px at the learner's text scale.
A focused control also gets the ring of `focus_ring`, which can lie outside the control.
"""

from typing import Final

RULES: Final = """
QMainWindow, QDialog { background: @surface.base; }
QLabel { color: @text.primary; background: transparent; }
QLabel:disabled { color: @text.muted; }

QAbstractScrollArea, QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QPushButton { border-radius: 10px; font-size: @px(14); font-weight: 600; outline: none; }
.QPushButton { padding: 0 16px; min-height: @px(34); }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextEdit {
    color: @text.primary; background: @surface.sunken;
    border: 1px solid @line.strong; border-radius: 10px;
    selection-background-color: @accent.base; selection-color: @text.on-accent;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: @px(34); padding: 0 12px; }
QPlainTextEdit, QTextEdit { padding: 8px 12px; }
QComboBox QLineEdit { min-height: 0; padding: 0; border: none; border-radius: 0; background: transparent; }
QLineEdit[state="error"] { border: 1px solid @danger.base; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: @text.muted; background: transparent; border-color: @line.subtle;
}
QSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }

QComboBox {
    color: @text.primary; background: @surface.sunken;
    border: 1px solid @line.strong; border-radius: 10px;
    min-height: @px(34); padding: 0 32px 0 12px; font-weight: 500;
}
QComboBox:hover, QComboBox:on { background: @surface.overlay; }
QComboBox:disabled { color: @text.muted; background: transparent; border-color: @line.subtle; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QDateEdit::drop-down { border: none; width: 32px; }
QDateEdit::down-arrow { image: none; }
QCalendarWidget QToolButton { color: @text.primary; background: transparent; padding: 6px 10px; }
QCalendarWidget QToolButton:hover { background: @surface.overlay; border-radius: 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface.raised; }
QComboBox QAbstractItemView { border: 1px solid @line.strong; border-radius: 8px; padding: 4px; }

QTableView, QListView, QTreeView {
    color: @text.primary; background: @surface.raised; alternate-background-color: @surface.raised;
    border: none; outline: none; gridline-color: @line.subtle;
    selection-background-color: @surface.selected; selection-color: @text.primary;
}
QTableView::item, QListView::item, QTreeView::item { border: none; padding: 0 12px; }
QListView::item { min-height: @px(36); }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: @surface.overlay; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    color: @text.primary; background: @surface.selected;
}
QCalendarWidget QTableView::item { padding: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: @text.secondary; background: @surface.raised; border: none;
    border-bottom: 1px solid @line.subtle; padding: 0 12px; min-height: @px(36);
    text-align: left; font-size: @px(12); font-weight: 600;
}
QTableCornerButton::section { background: @surface.raised; border: none; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line.strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text.muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu {
    color: @text.primary; background: @surface.overlay; border: 1px solid @line.strong;
    border-radius: 10px; padding: 6px;
}
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 8px; }
QMenu::item:selected { background: @surface.selected; }
QMenu::item:disabled { color: @text.muted; }
QMenu::separator { height: 1px; background: @line.subtle; margin: 6px 4px; }
QToolTip {
    color: @text.primary; background: @surface.overlay; border: 1px solid @line.strong;
    padding: 6px 8px; font-size: @px(12);
}

QCheckBox, QRadioButton {
    color: @text.secondary; background: transparent; spacing: 10px; min-height: @px(36);
}
QCheckBox:disabled, QRadioButton:disabled { color: @text.muted; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; border: 1px solid @line.strong; background: @surface.sunken;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @surface.overlay; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QAbstractItemView::indicator:checked {
    width: 6px; height: 6px; border: 6px solid @accent.base; background: @text.on-accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line.subtle; }

QProgressBar { background: @surface.overlay; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent.base; border-radius: 4px; }
QSlider { min-height: @px(36); background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @line.strong; }
QSlider::sub-page:horizontal { border-radius: 3px; background: @accent.base; }
QSlider::handle:horizontal {
    width: 16px; margin: -6px 0; border-radius: 9px;
    background: @text.primary; border: 1px solid @line.strong;
}
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: @line.strong; }
QStatusBar { background: @surface.base; color: @text.muted; }
QSplitter::handle { background: @line.subtle; }
"""
