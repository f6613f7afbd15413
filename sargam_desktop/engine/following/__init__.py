"""Engine: following a player through a score at any tempo, with all that learners do.

`follower.Follower` is told of one played note at a time and says at once which note of the score
it is. Everything here is a function of its events; the work per note does not grow with the score.
"""
