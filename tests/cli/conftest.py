from tests.journeys.jack_server import jack_server

__all__ = ["jack_server"]
