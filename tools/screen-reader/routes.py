"""Paths through the introduction. Each is a list of steps. A step is a key, or a key with the words that Orca says when
the key has been pressed often enough."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]

def texts(language):
    """Returns the messages of the interface and of the introduction by their ids, without arguments."""
    folder = ROOT / "locales" / language
    found = {}
    for file in ["interface.ftl", "scenarios/first-steps.ftl"]:
        found.update(re.findall(r"^([a-z0-9-]+) = ([^{\n]+)", (folder / file).read_text(encoding="utf-8"), re.M))
    return found


def to(said, message, key="Tab"):
    """Returns the step that presses a key until this message is heard."""
    return (key, said[message][:30].strip())


def by_keys(said):
    """Returns the path by the keys of docs/keys.md. Choices are in a different order each time, so Tab finds them."""
    return [
        ("the menu", ["n"]),
        ("the case file", ["space"]),
        ("the first line", ["space"]),
        ("a line with a sign", ["m", "m", "space"]),
        ("the choices", ["h", "Escape", to(said, "what-is-a-companion"), "Return"]),
        ("the answer to a choice", ["space"]),
        ("four lines", ["space"] * 4),
        ("the appraisal", ["1", "6", "b", "d", "f", "z", "r"]),
        ("the choices", [to(said, "let-him-choose"), "Return"]),
        ("the answer to a choice", ["space"]),
        ("a line", ["space"]),
        ("the note", ["1", "2", "u"]),
        ("the ending", ["space"]),
        ("the debrief", ["Tab", "Tab"]),
    ]


def by_tab(said):
    """Returns the path that uses only Tab, Enter, Space and the arrow keys."""
    # Facts and sentences are in a different order each time, so only one of each is ticked.
    answers = [to(said, "concern-no-occasion"), "space", to(said, "sufficiency-no"), "space"]
    answers += [to(said, "fact-slip-to-him"), "space"]
    answers += [to(said, "confidence-certain"), "space", to(said, "submit-appraisal"), "Return"]
    going_on = to(said, "continue")
    note = [to(said, "note-who-came"), "space", to(said, "sign-note"), "Return"]
    return [
        ("the menu", [("Tab", said["title"]), "Return"]),
        ("the case file", [to(said, "begin"), "Return"]),
        ("the first line", [going_on, "Return"]),
        ("a line with a sign", ["Return"]),
        ("the choices", [to(said, "what-is-a-companion"), "Return"]),
        ("the answer to a choice", [going_on, "Return"]),
        ("four lines", ["Return"] * 4),
        ("the appraisal", answers),
        ("the choices", [to(said, "let-him-choose"), "Return"]),
        ("the answer to a choice", [going_on, "Return"]),
        ("a line", ["Return"]),
        ("the note", note),
        ("the ending", [to(said, "to-debrief"), "Return"]),
        ("the debrief", ["Tab", "Tab"]),
    ]


def route(person, where, language, how):
    """Plays one of the paths. In a browser, the keys of the training need Orca's lasting focus mode."""
    if how == "keys" and where != "window":
        person.page("Orca's lasting focus mode")
        for key in ["Insert+a", "Insert+a"]:
            person.press(key, quiet=0.3)
    for page, steps in {"keys": by_keys, "tab": by_tab}[how](texts(language)):
        person.page(page)
        for step in steps:
            if isinstance(step, tuple):
                person.press_until(*step)
            else:
                person.press(step)
