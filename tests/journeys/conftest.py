from tests.journeys.jack_server import jack_server
from tests.journeys.screen import screen

__all__ = ["jack_server", "screen"]
