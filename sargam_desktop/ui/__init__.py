"""UI layer: everything that touches Qt."""
