"""What a learner can read, found in the source: each text with the context that Qt looks it up in.

Qt's own lupdate does not see sentences that are built without Qt, nor f-strings (decision 70).
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

PACKAGE: Final = "sargam_desktop"

#: Modules without Qt whose `TEMPLATES` are translated at the edge of the window or of the terminal.
TEMPLATE_ROOMS: Final = {
    "sargam_desktop.domain.wording": "Wording",
    "sargam_desktop.adapters.midi.midi_systems": "Error",
    "sargam_desktop.cli.speech": "Terminal",
    "sargam_desktop.domain.import_report": "Import",
    "sargam_desktop.domain.range_fit": "RangeFit",
    "sargam_desktop.tutor.school_wording": "School",
    "sargam_desktop.tutor.doctor.doctor_wording": "Doctor",
    "sargam_desktop.tutor.verdict_sentences": "Verdict",
    "sargam_desktop.tutor.coach.plan_words": "Coach",
    "sargam_desktop.tutor.coach.plan_answer": "Coach",
    "sargam_desktop.tutor.coach.finding_wording": "Coach",
    "sargam_desktop.tutor.coach.drills": "Coach",
}
#: Contexts of words that come from elsewhere; those that the program brings are listed with
#: `QT_TRANSLATE_NOOP`, those of a learner's own stay as they are.
_LISTED_CONTEXTS: Final = {"Style"}
ERROR_CONTEXT: Final = "Error"
TERMINAL_CONTEXT: Final = "Terminal"
_HELP: Final = {"help", "description", "epilog", "title"}
_TRANSLATORS: Final = {"translate", "_translate", "QT_TRANSLATE_NOOP", "mark"}
#: Functions that make an error of what they are told. Those that name mistakes in lesson files are not
#: among them: who writes lessons reads them beside the English format.
_ERROR_MAKERS: Final = {
    "damaged", "refuse", "_error", "_refuse_few", "_refuse_unsteady", "_unreadable", "_unusable",
}  # fmt: skip
#: Errors that are told to a programmer only.
_SILENT_ERRORS: Final = {
    "ValueError", "TypeError", "RuntimeError", "KeyError", "IndexError", "AttributeError", "OSError",
    "NotImplementedError", "AssertionError", "EOFError", "FileNotFoundError", "ImportError", "LookupError",
}  # fmt: skip


class Message(NamedTuple):
    """A text with its place in the catalogue."""

    context: str
    source: str


class Trouble(NamedTuple):
    """A call that cannot be read, with its place."""

    place: str
    what: str


class Found(NamedTuple):
    """What is in the source.

    Attributes:
        messages: Each text with the files that it comes from.
        troubles: Calls whose text cannot be found out by reading.
    """

    messages: dict[Message, set[str]]
    troubles: list[Trouble]


def extract(root: Path) -> Found:
    """Return all that is to be translated in the package under `root`."""
    found = Found({}, [])
    for path in sorted((root / PACKAGE).rglob("*.py")):
        _Reader(path.relative_to(root).as_posix(), found).visit(ast.parse(path.read_text("utf-8")))
    for module, context in TEMPLATE_ROOMS.items():
        file = module.replace(".", "/") + ".py"
        for template in importlib.import_module(module).TEMPLATES:
            found.messages.setdefault(Message(context, template), set()).add(file)
    return found


class _Reader(ast.NodeVisitor):
    """Reads one file: `tr`, `translate` and errors that are raised."""

    def __init__(self, file: str, found: Found) -> None:
        self._file = file
        self._found = found
        self._classes: list[str] = []
        self._scopes: list[ast.AST] = []
        self._wrappers: dict[str, str] = {}
        self._is_terminal = file.startswith(f"{PACKAGE}/cli/")

    def visit_Module(self, node: ast.Module) -> None:
        self._wrappers = dict(self._wrappers_in(node))
        self._enter(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._enter(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._enter(node)
        self._classes.pop()

    def _enter(self, node: ast.AST) -> None:
        self._scopes.append(node)
        self.generic_visit(node)
        self._scopes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            self._take_own(node, node.func.value)
        elif name == "say" and self._is_terminal and isinstance(node.func, ast.Name):
            self._take(TERMINAL_CONTEXT, node.args[0], node)
        elif name in self._wrappers and isinstance(node.func, ast.Name) and node.args:
            self._take(self._wrappers[name], node.args[0], node)
        elif name in _TRANSLATORS and len(node.args) > 1:
            self._take_with_context(node)
        elif name in _ERROR_MAKERS:
            self._take_error(node.args)
        elif name.endswith("Error") and name not in _SILENT_ERRORS and name != "super":
            self._take_error(node.args[:3])
        if self._is_terminal:
            self._take_help(node)
        self.generic_visit(node)

    def _take_own(self, node: ast.Call, owner: ast.expr) -> None:
        if _name_of(owner) != "self" or not self._classes:
            self._tell(node, "tr is asked of another object: its class is not known; use translate")
        else:
            self._take(self._classes[-1], node.args[0], node)

    def _wrappers_in(self, module: ast.Module) -> Iterator[tuple[str, str]]:
        """Yield the functions that do nothing but translate their argument, with their context."""
        self._scopes = [module]
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef) and node.args.args and _is_wrapper(node):
                call = node.body[-1].value  # type: ignore[attr-defined]
                for context in self._texts(call.args[0]):
                    yield node.name, context
        self._scopes = []

    def _take_with_context(self, node: ast.Call) -> None:
        contexts = list(self._texts(node.args[0]))
        if self._scopes and _is_wrapper(self._scopes[-1]):
            return
        if len(contexts) == 1:
            self._take(contexts[0], node.args[1], node)
        elif _name_of(node.func) != "translate" or _asks_qt(node.func):
            self._tell(node, "the context is no literal")

    def _take(self, context: str, text: ast.expr, node: ast.Call) -> None:
        sources = list(self._texts(text))
        is_said_elsewhere = _is_template(text) and context in _template_contexts()
        if not sources and not is_said_elsewhere and context not in _LISTED_CONTEXTS:
            self._tell(node, "the text is no literal")
        for source in sources:
            if "%n" in source:
                self._tell(
                    node, "%n needs a catalogue for English too; use two sentences, for one and for more"
                )
            self._add(context, source)

    def _take_error(self, texts: list[ast.expr]) -> None:
        for text in texts:
            for part in self._branches(text):
                template = template_of(part)
                if template is not None and any(sign.isalpha() for sign in template):
                    self._add(ERROR_CONTEXT, template)

    def _take_help(self, node: ast.Call) -> None:
        """Take the help of a command or of an option; an f-string as a template, as with errors."""
        if _name_of(node.func) not in {"ArgumentParser", "add_parser", "add_argument", "add_subparsers"}:
            return
        for keyword in node.keywords:
            if keyword.arg in _HELP:
                for part in self._branches(keyword.value):
                    if template := template_of(part):
                        self._add(TERMINAL_CONTEXT, template)

    def _branches(self, node: ast.expr) -> Iterator[ast.expr]:
        """Yield what an argument may be: the branches of a choice, what a name was given before."""
        if isinstance(node, ast.IfExp):
            yield from self._branches(node.body)
            yield from self._branches(node.orelse)
        elif isinstance(node, ast.Name):
            for scope in reversed(self._scopes):
                values = [value for value in _values_of(scope, node.id) if not isinstance(value, ast.Name)]
                if values:
                    for value in values:
                        yield from self._branches(value)
                    return
        else:
            yield node

    def _add(self, context: str, source: str) -> None:
        if source.strip():
            self._found.messages.setdefault(Message(context, source), set()).add(self._file)

    def _tell(self, node: ast.Call, what: str) -> None:
        self._found.troubles.append(Trouble(f"{self._file}:{node.lineno}", what))

    def _texts(self, node: ast.expr) -> Iterator[str]:
        """Yield each text that an expression may be, as far as it can be read in this file."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.Call) and _name_of(node.func) == "str" and node.args:
            yield from self._texts(node.args[0])
        elif isinstance(node, (ast.Name, ast.Subscript)):
            name = node.value if isinstance(node, ast.Subscript) else node
            if isinstance(name, ast.Name):
                yield from self._texts_of_name(name.id)

    def _texts_of_name(self, name: str) -> Iterator[str]:
        for scope in reversed(self._scopes):
            values = list(_values_of(scope, name))
            if values:
                for value in values:
                    if isinstance(value, ast.Name) and value.id != name:
                        yield from self._texts_of_name(value.id)
                    else:
                        yield from _leaves(value)
                return


def template_of(node: ast.expr) -> str | None:
    """Return a literal or an f-string as a template with named places, None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("{", "{{").replace("}", "}}")
    if not isinstance(node, ast.JoinedStr):
        return None
    names: list[str] = []
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
        elif isinstance(part, ast.FormattedValue):
            name = _place_name(part.value)
            while name in names:
                name += "_"
            names.append(name)
            parts.append(f"{{{name}}}")
    return "".join(parts)


def _place_name(node: ast.expr) -> str:
    """Name a place of an f-string by what stands there: ``{path.name}`` is ``name``."""
    while isinstance(node, (ast.Call, ast.Subscript, ast.Attribute, ast.BoolOp, ast.BinOp)):
        if isinstance(node, ast.Attribute):
            return node.attr.strip("_")
        if isinstance(node, ast.BoolOp):
            node = node.values[0]
        elif isinstance(node, ast.BinOp):
            node = node.right if isinstance(node.left, ast.Constant) else node.left
        elif isinstance(node, ast.Call):
            is_outer = node.args and isinstance(node.func, ast.Name)
            node = node.args[0] if is_outer else node.func
        else:
            node = node.value
    return node.id.lower().strip("_") if isinstance(node, ast.Name) else "value"


def _is_wrapper(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef) or not node.args.args:
        return False
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    return (
        isinstance(call, ast.Call)
        and _name_of(call.func) in _TRANSLATORS
        and len(call.args) > 1
        and isinstance(call.args[1], ast.Name)
        and call.args[1].id == node.args.args[0].arg
    )


def _asks_qt(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and _name_of(node.value) == "QCoreApplication"


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_template(node: ast.expr) -> bool:
    """Tell whether an expression is the sentence of a `Wording`, which stands in a room of sentences."""
    return (isinstance(node, ast.Attribute) and node.attr == "template") or isinstance(node, ast.Name)


def _template_contexts() -> set[str]:
    return set(TEMPLATE_ROOMS.values())


def _values_of(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    """Yield what a name is given in a scope, by assignment or from the rows that a loop goes through."""
    for node in ast.walk(scope):
        if isinstance(node, (ast.For, ast.comprehension)):
            yield from _rows_of(node.target, node.iter, name)
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None and _name_of(node.target) == name:
            yield node.value


def _rows_of(target: ast.expr, rows: ast.expr, name: str) -> Iterator[ast.expr]:
    if _name_of(target) == name and not isinstance(rows, ast.Call):
        yield rows
    elif isinstance(target, ast.Tuple) and isinstance(rows, (ast.Tuple, ast.List)):
        places = [place for place, each in enumerate(target.elts) if _name_of(each) == name]
        for row in rows.elts:
            if isinstance(row, ast.Tuple):
                yield from (row.elts[place] for place in places)


def _leaves(node: ast.expr) -> Iterable[str]:
    """Yield the texts of a literal, of a table's values, of the branches of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    children: list[ast.expr] = []
    if isinstance(node, ast.Dict):
        children = node.values
    elif isinstance(node, (ast.Tuple, ast.List)):
        children = node.elts
    elif isinstance(node, ast.IfExp):
        children = [node.body, node.orelse]
    elif isinstance(node, ast.Call) and _name_of(node.func) in {"MappingProxyType", "dict"}:
        children = node.args
    elif isinstance(node, ast.Call) and _name_of(node.func) in _TRANSLATORS:
        children = node.args[1:2]
    elif isinstance(node, ast.Subscript):
        children = [node.value]
    return [text for child in children for text in _leaves(child)]
