#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a session bus, an accessibility bus and an X display of its own: with_desktop.sh COMMAND…
set -eu
XDG_RUNTIME_DIR=$(mktemp -d) # where the accessibility bus has its socket
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
dbus-run-session -- xvfb-run --auto-servernum --server-args="-screen 0 1200x780x24" "$@"
