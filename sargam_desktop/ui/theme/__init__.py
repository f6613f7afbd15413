"""UI layer: colours by role, type, icons and the style of standard widgets.

Nothing is imported here, so that `sargam_desktop.ui.theme.tokens` stays free of Qt.
"""
