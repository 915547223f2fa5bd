"""A voice for Orca that writes instead of speaking. Orca loads it as its speech server; see play.py.

The names of the methods are Orca's: those of Orca 43, and at the end those of Orca 48 where they differ.

Each line of the file that `SPEECH` names is a JSON object: `say` has what Orca says and `lang` the language of the
voice, `stop` is true where Orca falls silent and forgets what it has not said yet.
"""

import json
import os
import time

from gi.repository import GLib
from orca import speechserver
from orca.acss import ACSS


class SpeechServer(speechserver.SpeechServer):
    """The only voice that Orca finds."""

    only = None

    @staticmethod
    def getFactoryName():
        return "Written"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.only = SpeechServer.only or SpeechServer()
        return SpeechServer.only

    @staticmethod
    def shutdownActiveServers():
        pass

    def __init__(self):
        super().__init__()
        self.file = open(os.environ["SPEECH"], "a", encoding="utf-8", buffering=1)

    def write(self, **what):
        print(json.dumps({**what, "at": round(time.time(), 3)}, ensure_ascii=False), file=self.file)

    def say(self, text, acss=None):
        family = (acss or {}).get(ACSS.FAMILY) or {}
        self.write(say=text, lang=family.get("lang"))

    def getInfo(self):
        return ["Written", "written"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            self.say(text, acss)

    def speakCharacter(self, character, acss=None):
        self.say(character, acss)

    def speakKeyEvent(self, event, acss=None):
        self.write(key=event.getKeyName() if hasattr(event, "getKeyName") else event.get_key_name())

    def sayAll(self, utteranceIterator, progressCallback):
        """Says a whole page. Reports each piece as spoken at once, so that Orca sends the next piece."""

        def following():
            for context, acss in utteranceIterator:
                self.say(context.utterance, acss)
                context.currentOffset = context.endOffset
                progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)
                return True
            return False

        GLib.idle_add(following)

    def stop(self):
        self.write(stop=True)

    get_speech_server = getSpeechServer
    get_info = getInfo
    speak_character = speakCharacter
    speak_key_event = speakKeyEvent
    say_all = sayAll
