"""Tutor: the use cases, told in the words of the learner."""
