"""UI layer: the falling notes.

Nothing is imported here, so that `geometry` and `note_index` stay free of Qt.
"""
