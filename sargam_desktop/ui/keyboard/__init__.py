"""UI layer: the drawn piano keys, and the letter keys as a piano.

Nothing is imported here, so that `key_layout` stays free of Qt.
"""
