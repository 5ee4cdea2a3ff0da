#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wirechief developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# withkeyring.sh PROGRAM [ARGUMENT …]: runs a test on a display of its own (ondisplay.sh), with an unlocked GNOME
# Keyring on its session bus: WIRECHIEF_KEYRING_PID, and WIRECHIEF_KEYRING_HOME where that keeps its files. Both are
# not set where there is no such program here.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
if [ "${1:-}" != --inside ]; then
    exec "$here/ondisplay.sh" "$0" --inside "$@"
fi
shift
if ! command -v gnome-keyring-daemon > /dev/null; then
    exec "$@"
fi
printf 'test-pw\n' | gnome-keyring-daemon --foreground --unlock --components=secrets > /dev/null 2>&1 &
export WIRECHIEF_KEYRING_PID=$! WIRECHIEF_KEYRING_HOME=$HOME
gdbus wait --session --timeout 30 org.freedesktop.secrets
code=0
"$@" || code=$?
kill -CONT $WIRECHIEF_KEYRING_PID
kill $WIRECHIEF_KEYRING_PID
exit $code
