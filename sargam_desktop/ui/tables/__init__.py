"""UI layer: tables whose rows are painted from tokens."""
