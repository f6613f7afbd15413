"""Command line: `sargam learners list | add | use | remove`, and who plays with `--learner`."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from typing import TYPE_CHECKING, Any

from sargam_desktop.cli.speech import say
from sargam_desktop.domain.errors import KeyringError, SargamError
from sargam_desktop.domain.profile import (
    USUAL_GOAL_MINUTES,
    AvatarColour,
    HandSize,
    Profile,
    ProfileDraft,
    Skill,
)

if TYPE_CHECKING:
    from sargam_desktop.cli.services import Reception, Services


def add_learner_commands(learners: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """Describe the commands; return their parsers."""
    commands = learners.add_subparsers(
        dest="learners_command", title="commands", metavar="COMMAND", required=True
    )
    listed = commands.add_parser("list", help="list the learners", description="List the learners.")
    listed.add_argument("--json", action="store_true", help="as JSON, for other programs")
    added = commands.add_parser("add", help="add a learner", description="Add a learner to this store.")
    _describe_learner(added)
    used = commands.add_parser(
        "use",
        help="let a learner play at this desk from now on",
        description="Let a learner play here without being asked; with a passphrase for 30 days.",
    )
    removed = commands.add_parser(
        "remove",
        help="delete a learner with everything",
        description="Delete a learner with all sessions, progress and marks. There is no way back.",
    )
    for command in (used, removed):
        command.add_argument("learner_name", metavar="NAME", help="name of a learner, or beginning of an id")
    removed.add_argument("--yes", action="store_true", help="do not ask for the name again")
    return [listed, added, used, removed]


def _describe_learner(added: argparse.ArgumentParser) -> None:
    added.add_argument("learner_name", metavar="NAME", help="in any script")
    added.add_argument(
        "--passphrase", action="store_true", help="ask for a passphrase; from a pipe it is the first line"
    )
    added.add_argument("--colour", choices=[each.value for each in AvatarColour], default="amber")
    added.add_argument("--goal", type=int, default=USUAL_GOAL_MINUTES, metavar="MINUTES", help="each day")
    added.add_argument("--hand-size", choices=[each.value for each in HandSize])
    added.add_argument("--skill", choices=[each.value for each in Skill])


def let_in(reception: Reception, name: str) -> None:
    """Let the named learner play, after asking for the passphrase where there is one."""
    present = reception.present
    found = reception.profiles.find(name)
    if present is None or present.learner_id != found.learner_id:
        reception.let_in(_sign_in(reception, found))


def manage_learners(services: Services, arguments: argparse.Namespace) -> None:
    """Run one of the commands."""
    reception = services.reception
    match arguments.learners_command:
        case "list":
            _list(reception, as_json=arguments.json)
        case "add":
            _add(reception, arguments)
        case "use":
            _use(reception, arguments.learner_name)
        case _:
            _remove(reception, arguments.learner_name, is_sure=arguments.yes)


def _list(reception: Reception, *, as_json: bool) -> None:
    profiles = reception.profiles.list_profiles()
    stays = reception.profiles.who_stays()
    if as_json:
        print(json.dumps([_fields(p, stays) for p in profiles], indent=2, ensure_ascii=False))
        return
    for profile in profiles:
        signs = [say("passphrase")] if profile.has_passphrase else []
        signs += [say("teacher")] if profile.is_teacher else []
        signs += [say("plays here")] if profile == stays else []
        print("  ".join((profile.learner_id[:8], _name_of(profile), ", ".join(signs))).rstrip())


def _fields(profile: Profile, stays: Profile | None) -> dict[str, Any]:
    return {
        "id": profile.learner_id,
        "name": profile.name,
        "colour": profile.draft.colour.value,
        "goalMinutes": profile.draft.goal_minutes,
        "hasPassphrase": profile.has_passphrase,
        "isTeacher": profile.is_teacher,
        "createdAt": profile.created_at.isoformat(),
        "lastSeenAt": None if profile.last_seen_at is None else profile.last_seen_at.isoformat(),
        "playsHere": profile == stays,
    }


def _add(reception: Reception, arguments: argparse.Namespace) -> None:
    draft = ProfileDraft(
        arguments.learner_name,
        AvatarColour(arguments.colour),
        None,
        arguments.goal,
        None if arguments.hand_size is None else HandSize(arguments.hand_size),
        None if arguments.skill is None else Skill(arguments.skill),
    )
    passphrase = _read_passphrase(say("Passphrase: ")) if arguments.passphrase else ""
    profile = reception.profiles.sign_up(draft, passphrase)
    print(say("Added {name} ({id}).").format(name=profile.name, id=profile.learner_id[:8]))


def _use(reception: Reception, name: str) -> None:
    profile = _sign_in(reception, reception.profiles.find(name))
    try:
        reception.profiles.stay(profile)
    except KeyringError as error:
        raise SargamError(error.what, "Use --learner NAME, which asks each time") from error
    print(say("{name} plays here from now on.").format(name=_name_of(profile)))


def _remove(reception: Reception, name: str, *, is_sure: bool) -> None:
    profile = reception.profiles.find(name)
    passphrase = _read_passphrase(say("Passphrase: ")) if profile.has_passphrase else ""
    if not is_sure:
        warning = say("All sessions, progress and marks of {name} go. There is no way back.")
        print(warning.format(name=_name_of(profile)))
        if _read_line(say("Type the name to remove it: ")).strip() != (profile.name or name):
            raise SargamError("Nothing was removed", "The name was another one")
    reception.profiles.remove(profile.learner_id, passphrase)
    print(say("Removed {name}.").format(name=_name_of(profile)))


def _sign_in(reception: Reception, profile: Profile) -> Profile:
    passphrase = ""
    if profile.has_passphrase:
        resumed = reception.profiles.resume(profile.learner_id)
        if resumed is not None:
            return resumed
        passphrase = _read_passphrase(say("Passphrase of {name}: ").format(name=profile.name))
    return reception.profiles.sign_in(profile.learner_id, passphrase)


def _name_of(profile: Profile) -> str:
    return profile.name or unnamed()


def unnamed() -> str:
    """Return what stands for a learner who has not said a name yet."""
    return say("(no name yet)")


def _read_passphrase(prompt: str) -> str:
    """Ask without an echo; from a pipe or file take a line."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(prompt)
    return _read_line("")


def _read_line(prompt: str) -> str:
    print(prompt, end="", flush=True, file=sys.stderr)
    return "" if sys.stdin is None else sys.stdin.readline().rstrip("\r\n")
