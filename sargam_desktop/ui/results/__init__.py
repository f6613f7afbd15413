"""UI layer: the parts of the Results screen."""
