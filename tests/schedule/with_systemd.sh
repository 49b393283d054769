#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a session of systemd of its own, with a home and a runtime folder of its own, whatever system was
# booted here: with_systemd.sh COMMAND… Needs to mount, so it runs as root or where users may have namespaces.
# Exits as the command does, or with 99 when the session could not be set up.
set -eu

die() { echo "with_systemd.sh: $*" >&2; exit 99; }

if [ "${1-}" = --inside ]; then
    shift
    # systemd looks here for whether the system was booted with it.
    mkdir -p /run/systemd
    mount -t tmpfs none /run/systemd || die "nothing can be mounted here"
    mkdir /run/systemd/system
    /usr/lib/systemd/systemd --user --log-target=console --log-level=notice 2>"$HOME/systemd.log" &
    systemd=$!
    # In its end systemd waits for nobody of ours.
    trap 'kill "$systemd" 2>/dev/null; wait "$systemd" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        if systemctl --user show --property=Version >/dev/null 2>&1; then
            "$@" && exit 0 || exit $?
        fi
        sleep 0.1
    done
    cat "$HOME/systemd.log" >&2
    die "systemd gives no session"
fi

[ $# -ge 1 ] || die "usage: with_systemd.sh COMMAND…"
[ -x /usr/lib/systemd/systemd ] || die "systemd is not installed"
place=$(mktemp -d "${TMPDIR:-/tmp}/coffer-systemd.XXXXXX") || die "no temporary folder"
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
unset DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run"
set -- "$0" --inside "$@"
if [ "$(id -u)" = 0 ]; then
    unshare --mount true 2>/dev/null || die "mounts of its own are not to be had here"
    unshare --mount "$@"
else
    unshare --mount --map-root-user true 2>/dev/null || die "users may not have mounts of their own here"
    unshare --mount --map-root-user "$@"
fi
