"""UI layer: what notes, keys and messages have in common: verdict glyphs, note labels, shapes."""
