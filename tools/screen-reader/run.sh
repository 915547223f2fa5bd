#!/usr/bin/env bash
# Plays the introduction with the screen reader Orca, on a virtual display and in a D-Bus session of its own, and prints
# each key with what Orca says. docs/screen-readers.md explains what is played and what came of it.
#
#   tools/screen-reader/run.sh window|firefox|chromium da|en [options of play.py]
#
# Debian packages: orca at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon libglib2.0-bin xvfb xdotool openbox
# x11-xserver-utils x11-utils mesa-vulkan-drivers firefox-esr chromium
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
  exec dbus-run-session -- "$here/run.sh" --inside "$@"
fi
shift
home=$(mktemp -d)
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
mkdir -p -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
export PYTHONDONTWRITEBYTECODE=1
export DISPLAY=:$((200 + RANDOM % 500)) GTK_MODULES=gail:atk-bridge GSETTINGS_BACKEND=memory
Xvfb "$DISPLAY" -screen 0 1280x900x24 >/dev/null 2>&1 &
server=$!
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $manager $server 2>/dev/null || true; rm -rf "$home"' EXIT
until xdpyinfo >/dev/null 2>&1; do sleep 0.2; done
# On a desktop, these properties become true when a screen reader starts.
for property in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$property" '<true>' >/dev/null
done
/usr/bin/python3 "$here/play.py" "$@"
