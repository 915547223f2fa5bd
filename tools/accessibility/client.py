"""An accessibility client: reads the running window and operates it through AT-SPI. See run.sh."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TIMEOUT = 60  # seconds
heard, focused = [], []


def listen(event):
    try:
        name = event.source.get_name() or ""
    except GLib.Error:
        return  # The element was removed before it could be read.
    if event.type.startswith("object:announcement"):
        print("  said:", name)
        heard.append(name)
    elif event.detail1 == 1:
        print("  focus:", name)
        focused.append(name)


def wait(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def until(what, found):
    end = time.time() + TIMEOUT
    while time.time() < end:
        try:
            answer = found()
        except GLib.Error:
            answer = None  # The page changed while it was being read.
        if answer:
            return answer
        wait(0.3)
    raise SystemExit(f"missed: {what}")


def nodes(node):
    if node is None:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(index))


def window():
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
    named = (one for one in programs if one and one.get_name() == "samtalerum")
    return next((one for one in named if one.get_child_count()), None)


def all_of(role):
    return [one for one in nodes(window()) if one.get_role_name() in role]


def press(beginning):
    def find():
        buttons = all_of(("push button", "button"))
        return next((one for one in buttons if one.get_name().startswith(beginning)), None)

    button = until(f"a button {beginning!r}", find)
    print("press:", button.get_name())
    Atspi.Action.do_action(button, 0)


def headings():
    return [one.get_name() for one in all_of(("heading",))]


Atspi.init()
listener = Atspi.EventListener.new(listen)
for kind in ("object:announcement", "object:state-changed:focused"):
    listener.register(kind)

until("the window", window)
until("the menu's heading", lambda: "Samtalerum" in headings())
nameless = [one for one in all_of(("push button", "button", "link")) if not one.get_name()]
assert not nameless, "every button has a name"
press("Spil")
until("the case file", lambda: "Sagens papirer" in headings())
press("Begynd samtalen")
until("the first line", lambda: any(words.startswith("Sanne:") for words in heard))
press("Fortsæt")
until("the choices", lambda: any(words.startswith("Hvad gør du?") for words in headings()))
shown = subprocess.run(["xdotool", "search", "--name", "Samtalerum"], capture_output=True, text=True)
subprocess.run(["xdotool", "windowfocus", shown.stdout.split()[-1]], check=True)
until("the focus on a choice", lambda: any(name.startswith("»") for name in focused))
before = len(focused)
subprocess.run(["xdotool", "key", "Tab"], check=True)
until("the focus that Tab moved", lambda: len(focused) > before)
said = len(heard)
press("»")
until("the feedback", lambda: len(heard) > said)
print("A screen reader can use the window.")
