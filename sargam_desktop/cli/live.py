"""Command line: live sessions in the terminal, with a real keyboard or the virtual learner."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Final

from sargam_desktop.cli.ladder import TerminalLadder, start_ladder
from sargam_desktop.cli.piece import Piece
from sargam_desktop.cli.printer import SessionPrinter
from sargam_desktop.cli.services import LiveDesk, Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.commands import ChangeSpeed, PauseSession, ResumeSession, StartSession, StopSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.tutor.demo import demo_performance, play_live
from sargam_desktop.tutor.device_guard import DeviceChange, DeviceGuard

_LOOK_EVERY_S: Final = 0.2


def practise_demo(services: Services, piece: Piece, printer: SessionPrinter, seed: int) -> None:
    """Let the virtual learner play `piece` in real time.

    It is kept under a name and without a song, so that it counts for nobody's progress.
    """
    piece = replace(piece, song_id=None, title=f"{piece.title} (demo)")
    published: SimpleQueue[Published] = SimpleQueue()
    over = threading.Event()
    with services.live(published.put) as desk:
        origin_us = _begin(desk, piece)
        events = demo_performance(piece.score, piece.settings, seed)

        def wait_until(at_us: int) -> bool:
            return not over.wait(max(0.0, (at_us - desk.clock.now_us()) / 1e6))

        learner = threading.Thread(
            target=play_live,
            args=(events, origin_us, desk.matcher.deliver, wait_until),
            name="virtual-learner",
            daemon=True,
        )
        learner.start()
        try:
            _print_until_over(desk, published, printer)
        finally:
            over.set()
            learner.join(timeout=2)


def practise_on_port(
    services: Services, piece: Piece, printer: SessionPrinter, port: str, *, has_ladder: bool = False
) -> None:
    """Judge what is played on a MIDI input, live; with a ladder the bars repeat and the tempo climbs."""
    published: SimpleQueue[Published] = SimpleQueue()
    if has_ladder:
        piece, reason = start_ladder(piece, services.history)
        printer.say(reason)
    with services.live(published.put) as desk:
        watch = _DeviceWatch(desk, printer)
        name = desk.listen_to(port, watch.look)
        printer.say(say("Listening to {name}. Ctrl C stops.").format(name=name))
        piece = _with_delay_of(piece, services.settings, name)
        ladder = TerminalLadder(piece, _speed_of(desk), printer.say) if has_ladder else None
        _begin(desk, piece)
        _print_until_over(desk, published, printer, ladder)


def _speed_of(desk: LiveDesk) -> Callable[[int], None]:
    """Return what changes the speed of the session of `desk`."""
    return lambda percent: desk.matcher.command(ChangeSpeed(percent, desk.clock.now_us()))


def _with_delay_of(piece: Piece, settings: Settings, input_name: str) -> Piece:
    """Return `piece` with the delay of this keyboard; the terminal makes no sound."""
    offset_us = settings.offset_for(DevicePair(input_name, None))
    return replace(piece, settings=replace(piece.settings, offset_us=offset_us))


class _DeviceWatch:
    """Pauses the session when its keyboard is lost and goes on when it is back.

    Thread: midi-watcher.
    """

    def __init__(self, desk: LiveDesk, printer: SessionPrinter) -> None:
        self._desk = desk
        self._printer = printer
        self._guard = DeviceGuard()

    def look(self, devices: InputDevices) -> None:
        """Compare what is connected with what was."""
        for news in self._guard.look(devices):
            now_us = self._desk.clock.now_us()
            if news.change is DeviceChange.LOST:
                self._desk.matcher.command(PauseSession(now_us))
                lost = say("{name} lost. Paused. Plug it in to go on.")
                self._printer.say(lost.format(name=news.name))
            else:
                self._desk.matcher.command(ResumeSession(now_us))
                self._printer.say(say("{name} is back.").format(name=news.name))


def _begin(desk: LiveDesk, piece: Piece) -> int:
    """Start a session; return the clock time of its start."""
    desk.practice.begin(piece.song_id, piece.title, piece.score, piece.settings)
    origin_us = desk.clock.now_us()
    desk.matcher.command(StartSession(origin_us))
    return origin_us


def _print_until_over(
    desk: LiveDesk,
    published: SimpleQueue[Published],
    printer: SessionPrinter,
    ladder: TerminalLadder | None = None,
) -> None:
    """Print until the session ends; Ctrl C ends it and still shows the result."""
    with _stopped_by_ctrl_c(desk):
        is_over = False
        while not is_over:
            try:
                item = published.get(timeout=_LOOK_EVERY_S)
            except Empty:
                if desk.has_fault or not desk.matcher.is_alive():
                    raise SargamError("The session ended by a fault", "The log says more") from None
                continue
            printer.print_outcomes(item.outcomes)
            if ladder is not None:
                ladder.take(item.outcomes)
            is_over = any(isinstance(outcome, SessionEnded) for outcome in item.outcomes)


@contextmanager
def _stopped_by_ctrl_c(desk: LiveDesk) -> Iterator[None]:
    """Stop the session at Ctrl C, wherever the program is just then; a second one ends the program."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        desk.matcher.command(StopSession(desk.clock.now_us()))

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
