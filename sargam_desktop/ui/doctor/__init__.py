"""UI layer: what lies on the screen of the connection doctor."""
