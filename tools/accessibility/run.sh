#!/usr/bin/env bash
# Plays the beginning of the introduction in the real window as a screen reader would: through AT-SPI, on a virtual
# display and in a D-Bus session of its own. Prints what a screen reader would read, and fails if something that it
# needs is missing.
#
#   tools/accessibility/run.sh [path of the built samtalerum]
#
# Debian packages: at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon libglib2.0-bin xvfb xdotool mesa-vulkan-drivers
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
  exec dbus-run-session -- "$here/run.sh" --inside "$(realpath "${1:-$here/../../target/debug/samtalerum}")"
fi
data=$(mktemp -d)
display=:$((90 + RANDOM % 100))
Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
server=$!
app=
trap 'kill $app $server 2>/dev/null || true; rm -rf "$data"' EXIT
sleep 1
# On a desktop, these properties become true when a screen reader starts.
for property in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$property" '<true>' >/dev/null
done
DISPLAY=$display SAMTALERUM_DATA=$data "$2" --lang da >/dev/null 2>&1 &
app=$!
DISPLAY=$display /usr/bin/python3 "$here/client.py"
