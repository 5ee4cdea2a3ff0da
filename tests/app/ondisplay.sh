#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wirechief developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ondisplay.sh PROGRAM [ARGUMENT …]: runs a test on a display of its own, with a window manager, a bus for screen
# readers and settings of its own, so that keys, focus and painting are those of a desktop.
set -euo pipefail
if [ "${1:-}" != --inside ]; then
    home=$(mktemp -d)
    code=0
    # It chooses a free number itself and says which: xvfb-run looks first and takes it later, when another test may
    # have it already.
    mkfifo "$home/number"
    exec 4<> "$home/number"
    Xvfb -displayfd 4 -screen 0 1600x1000x24 -nolisten tcp > "$home/xvfb.log" 2>&1 &
    server=$!
    trap 'kill $server || true; rm -rf "$home"' EXIT
    read -r -t 60 -u 4 number || {
        cat "$home/xvfb.log" >&2
        echo "ondisplay.sh: the display does not start" >&2
        exit 1
    }
    exec 4>&-
    env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XAUTHORITY DISPLAY=":$number" HOME="$home" \
        XDG_CONFIG_HOME="$home" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1 \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 \
        dbus-run-session -- "$0" --inside "$@" || code=$?
    exit $code
fi
shift
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus=$!
# Windows that were there before their manager would never get the focus.
mkfifo "$HOME/managed"
exec 3<> "$HOME/managed"
openbox --startup "sh -c 'echo yes > \"$HOME/managed\"'" 3>&- &
manager=$!
read -r -t 60 -u 3 || {
    echo "ondisplay.sh: the window manager does not start" >&2
    exit 1
}
code=0
"$@" || code=$?
kill $manager $bus || true # the bus may have gone by itself
exit $code
