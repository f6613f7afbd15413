"""UI layer: numbers as the language of the window writes them."""

from PySide6.QtCore import QLocale

from sargam_desktop.domain.wording import Wording


def number_text(number: int) -> str:
    """Return a count, for example "1,234", in Hindi "12,34,567" for more."""
    return QLocale().toString(number)


def filled(said: Wording, template: str) -> str:
    """Return the translation of a sentence with its values; counts are written as numbers of the language."""
    values = {name: number_text(value) if isinstance(value, int) else value for name, value in said.values}
    return template.format(**values)
