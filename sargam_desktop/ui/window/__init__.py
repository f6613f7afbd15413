"""UI layer: what the main window is made of besides its screens."""
