"""Engine: a session in real or virtual time, from played notes to feedback."""
