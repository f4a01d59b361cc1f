#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
#
# walk.sh PROGRAM: a display, a session bus with its accessibility bus, and the walk through the window.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR HOME=$XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
dbus-run-session -- xvfb-run -a -s "-screen 0 1440x900x24" /usr/bin/python3 "$here/walk.py" "$1" 2> >(grep -v dbus-daemon >&2)
