#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a session bus and an X display of its own: with_desktop.sh COMMAND…
set -eu
exec dbus-run-session -- xvfb-run --auto-servernum --server-args="-screen 0 1200x780x24" "$@"
