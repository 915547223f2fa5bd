"""Plays the introduction by keys, and prints what Orca says after each. See run.sh, and docs/screen-readers.md."""

import argparse
import contextlib
import json
import locale
import os
import pathlib
import subprocess
import sys
import time

from routes import route, texts

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST = 120  # maximum wait for silence, in seconds

# The words by which Orca says that the browser has loaded the page.
LOADED = {"da": "indlæse Samtalerum", "en": "loading Samtalerum"}

SETTINGS = {
    "speechServerFactory": "written",
    "enableBraille": False,
    "enableSound": False,
    "enableEchoByWord": False,
    "enableKeyEcho": False,
    "presentTimeouts": False,
}
FIREFOX = """
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.translations.enable", false);
user_pref("app.normandy.enabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("browser.tabs.firefox-view", false);
user_pref("browser.messaging-system.whatsNewPanel.enabled", false);
user_pref("browser.newtabpage.activity-stream.asrouter.userprefs.cfr.features", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.aboutConfig.showWarning", false);
user_pref("termsofuse.bypassNotification", true);
user_pref("browser.preonboarding.enabled", false);
user_pref("full-screen-api.warning.timeout", 0);
user_pref("browser.startup.page", 0);
"""


class Voice:
    """What Orca says, from the file that written.py writes."""

    def __init__(self, path):
        path.touch()
        self.file = open(path, encoding="utf-8")

    def hear(self, quiet, first=None):
        """Waits until Orca is silent. Returns what it said since the last call, oldest first. With `first`, waits for
        that text first."""
        events, last, begun = [], time.time(), time.time()
        while time.time() - begun < LONGEST and (first or time.time() - last < quiet):
            line = self.file.readline()
            if not line:
                time.sleep(0.05)
                continue
            events.append(json.loads(line))
            last = time.time()
            if first and first in line:
                first = None
        return events


def heard(events):
    """Returns the texts. A text that Orca broke off before anyone could hear it ends in ` [cut off]`."""
    texts = []
    for index, event in enumerate(events):
        if "say" not in event:
            continue
        text = " ".join(event["say"].split())
        if not text:
            continue
        later = events[index + 1 :]
        language = f" [{event['lang']}]" if event.get("lang") else ""
        texts.append(text + language + (" [cut off]" if any("stop" in one for one in later) else ""))
    return texts


class Person:
    """Presses keys and hears."""

    def __init__(self, voice, out, quiet):
        self.voice, self.out, self.quiet = voice, out, quiet

    def listen(self, what, quiet=None, first=None):
        texts = heard(self.voice.hear(quiet or self.quiet, first))
        print(json.dumps({"key": what, "heard": texts}, ensure_ascii=False), file=self.out, flush=True)
        return texts

    def page(self, what):
        """Writes which page is open now, according to the route."""
        print(json.dumps({"page": what}), file=self.out, flush=True)

    def press(self, key, quiet=None):
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        return self.listen(key, quiet)

    def press_until(self, key, words, most=25):
        """Presses a key until Orca says something with these words in it."""
        for _ in range(most):
            if any(words in text for text in self.press(key)):
                return
        raise SystemExit(f"{key} never led to {words!r}")


def start(command, log, **environment):
    return subprocess.Popen(command, env={**os.environ, **environment}, stdout=log, stderr=log)


def installed(name):
    """Returns the locale's name if it is installed, or else C.UTF-8: a missing locale makes Orca mix languages."""
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        return "C.UTF-8"
    return name


def orca(folder, language, log):
    """Starts Orca with the voice of written.py, which writes instead of speaking."""
    preferences = folder / "orca"
    preferences.mkdir()
    general = {**SETTINGS, "startingProfile": ["Default", "default"], "profile": ["Default", "default"]}
    profiles = {"default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}}
    stored = {"general": general, "profiles": profiles, "pronunciations": {}, "keybindings": {}}
    (preferences / "user-settings.conf").write_text(json.dumps(stored))
    return start(
        ["orca", "--user-prefs", str(preferences), "--debug-file", str(folder / "orca.log")],
        log,
        SPEECH=str(folder / "speech"),
        PYTHONPATH=str(pathlib.Path(__file__).parent),
        LANGUAGE=language,
        LANG=installed({"da": "da_DK.UTF-8", "en": "en_GB.UTF-8"}[language]),
    )


def program(options, url, folder, log):
    """Starts the window or a browser."""
    if options.where == "window":
        command = [options.program, "--lang", options.language]
        return start(command, log, SAMTALERUM_DATA=str(folder / "attempts"))
    if options.where == "firefox":
        profile = folder / "firefox"
        profile.mkdir()
        (profile / "user.js").write_text(FIREFOX)
        command = ["firefox-esr", "--profile", str(profile), "--no-remote", "--kiosk", url]
        return start(command, log, GNOME_ACCESSIBILITY="1")
    command = ["chromium", "--force-renderer-accessibility", "--no-first-run", "--disable-gpu", "--start-maximized"]
    command += [f"--user-data-dir={folder / 'chromium'}", f"--app={url}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")  # Chromium refuses to start as root with a sandbox.
    return start(command, log, ACCESSIBILITY_ENABLED="1")


def arguments():
    reads = argparse.ArgumentParser(description=__doc__)
    reads.add_argument("where", choices=["window", "firefox", "chromium"])
    reads.add_argument("language", choices=["da", "en"])
    reads.add_argument("--how", choices=["tab", "keys"], default="tab", help="by Tab, Enter and Space, or the training's keys")
    reads.add_argument("--keys", help="only these keys, with spaces between them; - reads them from the input")
    reads.add_argument("--program", default=str(ROOT / "target/debug/samtalerum"))
    reads.add_argument("--page", default=str(ROOT / "dist"), help="the folder with the browser build")
    reads.add_argument("--query", default="view=text-only", help="what is added to the address")
    reads.add_argument("--out", help="the file that is written; otherwise it is printed")
    reads.add_argument("--quiet", type=float, default=2.5, help="seconds of silence after which Orca is done")
    reads.add_argument("--keep", help="a folder for the logs")
    return reads.parse_args()


def play(options, person, folder, log, running):
    """Starts the programs, and presses the keys. Adds each program to `running`."""
    port = str(8000 + os.getpid() % 1000)
    url = f"http://127.0.0.1:{port}/?lang={options.language}&{options.query}"
    if options.where != "window":
        running.append(start([options.program, "serve", options.page, "--port", port], log))
    running.append(orca(folder, options.language, log))
    person.listen("Orca starts", 2, first="say")
    running.append(program(options, url, folder, log))
    begin = texts(options.language)["title"] if options.where == "window" else LOADED[options.language]
    person.listen("the program opens", 8, first=begin)
    if not options.keys:
        return route(person, options.where, options.language, options.how)
    for line in sys.stdin if options.keys == "-" else [options.keys]:
        for key in line.split():
            person.press(key)


def main():
    options = arguments()
    folder = pathlib.Path(options.keep or os.environ["HOME"]) / "logs"
    folder.mkdir(parents=True)
    running = []
    with contextlib.ExitStack() as open_files:
        file = lambda path: open_files.enter_context(open(path, "w", encoding="utf-8"))
        out = file(options.out) if options.out else sys.stdout
        log = file(folder / "log")
        person = Person(Voice(folder / "speech"), out, options.quiet)
        try:
            play(options, person, folder, log, running)
        finally:
            for process in reversed(running):
                process.terminate()
            for process in reversed(running):
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


main()
