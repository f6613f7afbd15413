"""UI layer: pages from a printer, which is chosen in the system's own dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from sargam_desktop.ui.paper.page_writer import TellPage, draw_pages, page_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.ui.paper.paper_page import PaperDocument


def printer_for(document: PaperDocument) -> QPrinter:
    """Return the system's usual printer, with paper for a document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(document.size))
    printer.setFullPage(True)
    printer.setDocName(document.heading.title)
    printer.setCreator("Sargam Desktop")
    return printer


def ask_printer(parent: QWidget, printer: QPrinter, document: PaperDocument) -> QPrintDialog:
    """Return a dialog that asks for a printer, and holds nothing up once it is opened.

    Args:
        parent: Above it the dialog is shown.
        printer: What is chosen is kept in it; it has to outlive the dialog.
        document: What is to be printed.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print")
    dialog.setMinMax(1, len(document.bodies))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return dialog


def print_pages(printer: QPrinter, document: PaperDocument, tell_page: TellPage) -> None:
    """Send the pages that were chosen to a printer. Thread: any but the GUI's.

    Raises:
        UnwritableFileError: The printer takes nothing.
        NotationError: A page cannot be drawn.
    """
    last = len(document.bodies)
    first, end = 1, last
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first, end = max(1, printer.fromPage()), min(printer.toPage() or last, last)
    draw_pages(printer, printer.resolution(), document, range(first - 1, end), tell_page)
