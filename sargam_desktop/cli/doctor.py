"""Command line: `sargam doctor`."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Sequence
from typing import Any, Final

from sargam_desktop.cli.output import print_json, print_table
from sargam_desktop.cli.services import DoctorDesk, Services
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.doctor.diagnosis import diagnose
from sargam_desktop.tutor.doctor.findings import Finding, Severity
from sargam_desktop.tutor.doctor.message_words import bytes_text, message_words
from sargam_desktop.tutor.doctor.monitor import MonitorFeed
from sargam_desktop.tutor.doctor.observations import Observations, SoundCondition
from sargam_desktop.tutor.doctor.report import write_report
from sargam_desktop.tutor.doctor.visit import DoctorVisit

#: A look at devices, and a sound device that opens, take so long at most.
_SETTLE_S: Final = 4.0
_LOOK_EVERY_S: Final = 0.1
_US: Final = 1_000_000
_SIGNS: Final = {Severity.BROKEN: "✗", Severity.SPOILING: "!", Severity.NOTE: "i"}


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_doctor_command(commands: _Commands[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add the command and its own options; return its parser."""
    doctor = commands.add_parser(
        "doctor",
        help="find what is wrong with keyboard and sound",
        description="Find what is wrong with keyboard and sound (docs/connection-doctor.md). "
        "Nothing is changed; the window mends it with F2.",
    )
    doctor.add_argument(
        "--listen", type=_seconds, default=0, metavar="SECONDS", help="show what is played for so long"
    )
    shape = doctor.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="as JSON, for other programs")
    shape.add_argument("--report", action="store_true", help="as the text for a bug report, without names")
    return doctor


def _seconds(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,3}", text):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds, 1 to 9999")
    return int(text)


def examine(services: Services, arguments: argparse.Namespace) -> None:
    """Print what is wrong with keyboard and sound, what there is, and what is played meanwhile."""
    settings = services.settings
    with services.live(lambda _published: None) as desk:
        desk.watch_ports(lambda _devices: None, settings.input_names)
        desk.follow_settings(settings)
        _settle(desk)
        seen = _listen(desk, settings, arguments.listen, is_shown=not (arguments.json or arguments.report))
    findings = diagnose(seen)
    if arguments.json:
        print_json(_fields(seen, findings))
    elif arguments.report:
        names = [profile.name for profile in services.reception.profiles.list_profiles()]
        print(write_report(seen, findings, names), end="")
    else:
        _print(seen, findings)


def _settle(desk: DoctorDesk) -> None:
    """Wait until the first look at the ports is done and the sound has begun, or cannot."""
    until = time.monotonic() + _SETTLE_S
    while time.monotonic() < until:
        seen = desk.inspect()
        if seen.has_looked and seen.sound.condition is not SoundCondition.STARTING:
            return
        time.sleep(_LOOK_EVERY_S)


def _listen(desk: DoctorDesk, settings: Settings, seconds: int, *, is_shown: bool) -> Observations:
    outputs = tuple(desk.list_outputs())
    began_us = desk.clock.now_us()
    visit, feed = DoctorVisit(desk.see_host(), began_us), MonitorFeed()
    if seconds and is_shown:
        print(f"Listening for {seconds} s. Press keys.")
    while True:
        seen = visit.observe(desk.inspect(), outputs, settings, desk.clock.now_us())
        if is_shown:
            _print_new(feed, seen, began_us)
        if seen.listened_us >= seconds * _US:
            return seen
        time.sleep(_LOOK_EVERY_S)


def _print_new(feed: MonitorFeed, seen: Observations, began_us: int) -> None:
    for each in feed.take(seen.desk.inputs):
        for line in each.lines:
            at_s, said = (line.at_us - began_us) / _US, message_words(line.data).english()
            print(f"{at_s:9.3f}  {bytes_text(line.data):<8}  {said} · {each.device}")


def _print(seen: Observations, findings: Sequence[Finding]) -> None:
    for each in findings:
        print(f"{_SIGNS[each.severity]} {each.name.english()}")
        print(f"  {each.explanation.english()}")
        print(f"  Seen: {each.observed.english()}")
        print(f"  In the window: F2, {each.action_name.english()}")
        if each.hint is not None:
            print(f"  {each.hint.english()}")
    if not findings:
        print("Nothing is wrong.")
    print()
    rows = [("input", each.name, each.state.value) for each in seen.desk.inputs]
    rows += [("output", name, "there") for name in seen.outputs]
    sound = seen.desk.sound
    rows.append(("sound", sound.system or "–", sound.condition.value))
    print_table(("", "name", "state"), rows)


def _fields(seen: Observations, findings: Sequence[Finding]) -> dict[str, Any]:
    return {
        "findings": [_finding_fields(each) for each in findings],
        "systems": [{"name": each.name, "trouble": each.reason or None} for each in seen.desk.systems],
        "inputs": [
            {
                "name": each.name,
                "state": each.state.value,
                "messages": [bytes_text(line.data) for line in each.lines],
                "held": [key.pitch for key in each.held],
            }
            for each in seen.desk.inputs
        ],
        "outputs": list(seen.outputs),
        "sound": seen.desk.sound._asdict(),
        "listenedMs": seen.listened_us // 1000,
    }


def _finding_fields(each: Finding) -> dict[str, Any]:
    return {
        "fault": each.fault.value,
        "severity": each.severity.value,
        "device": each.subject or None,
        "name": each.name.english(),
        "explanation": each.explanation.english(),
        "observed": each.observed.english(),
        "hint": None if each.hint is None else each.hint.english(),
        "action": {"kind": each.action.kind.value, "name": each.action_name.english()},
    }
