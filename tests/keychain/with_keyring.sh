#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keyring.sh KIND PROGRAM [ARGUMENT…]
#
# Runs PROGRAM in a private desktop session: its own session bus, home and runtime folder, nothing inherited
# from the session or desktop of the caller, everything removed afterwards. KIND says which keychain it finds:
#   open         a real gnome-keyring-daemon with an unlocked login keyring
#   locked       the same, locked, with nothing that could show a prompt
#   unanswered   the same, locked, with a prompt program that never answers
#   no-keyring   a daemon that has no keyring at all and nothing that could show a prompt
#   no-service   a session bus without any keychain service
#   no-bus       no session bus
# Needs dbus-run-session and dbus-send, and gnome-keyring-daemon for the first four. What is missing is a
# failure, never a skip. Exits as PROGRAM does, or with 99 when the session could not be set up.
#
# PROGRAM finds KIND in COFFER_KEYRING_KIND. The password of the login keyring is `test password`.
set -u

die() { echo "with_keyring.sh: $*" >&2; exit 99; }

# Second half: inside the session bus.
if [ "${1-}" = --inside ]; then
    shift
    kind=$1
    shift
    askLocked() {
        dbus-send --session --print-reply --dest=org.freedesktop.secrets "$1" \
            org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked 2>&1
    }
    keyring=/org/freedesktop/secrets/collection/login
    waitUntil() {
        for _ in $(seq 100); do
            if "$@" >/dev/null 2>&1; then return 0; fi
            sleep 0.1
        done
        return 1
    }
    serviceRuns() {
        dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets
    }
    keyringIs() { askLocked $keyring | grep -q "boolean $1"; }

    case $kind in
    open | locked | unanswered)
        printf 'test password' | "$COFFER_KEYRING_DAEMON" --foreground --unlock --components=secrets \
            >"$HOME/daemon.log" 2>&1 &
        daemon=$!
        ;;
    no-keyring)
        "$COFFER_KEYRING_DAEMON" --foreground --components=secrets >"$HOME/daemon.log" 2>&1 </dev/null &
        daemon=$!
        ;;
    *) daemon= ;;
    esac
    if [ -n "$daemon" ]; then
        trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null' EXIT
        waitUntil serviceRuns || { cat "$HOME/daemon.log" >&2; die "gnome-keyring-daemon does not come up"; }
    fi
    case $kind in
    open | locked | unanswered)
        waitUntil keyringIs false || { cat "$HOME/daemon.log" >&2; die "the login keyring does not open"; }
        ;;
    esac
    case $kind in
    locked | unanswered)
        # One entry from before the lock: a read of it must not end as "not there".
        printf before | secret-tool store --label=before user org.coffer.Coffer/before server org.coffer.Coffer \
            type base64 || die "no entry could be stored before locking"
        dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
            org.freedesktop.Secret.Service.Lock array:objpath:$keyring >/dev/null || die "the keyring cannot be locked"
        waitUntil keyringIs true || die "the keyring does not stay locked"
        ;;
    esac
    "$@"
    exit $?
fi

[ $# -ge 2 ] || die "usage: with_keyring.sh KIND PROGRAM [ARGUMENT…]"
kind=$1
shift
case $kind in
open | locked | unanswered | no-keyring | no-service | no-bus) ;;
*) die "unknown kind $kind" ;;
esac
self=$(readlink -f "$0")
place=$(mktemp -d "${TMPDIR:-/tmp}/coffer-keyring.XXXXXX") || die "no temporary folder"
trap 'rm -rf "$place"' EXIT
trap 'exit 99' HUP INT TERM
mkdir -m 700 "$place/home" "$place/run" "$place/services" || die "no temporary folder"

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS DBUS_STARTER_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION GNOME_DESKTOP_SESSION_ID KDE_FULL_SESSION KDE_SESSION_VERSION
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_SESSION_ID QTKEYCHAIN_BACKEND
export HOME=$place/home XDG_RUNTIME_DIR=$place/run LC_ALL=C.UTF-8 COFFER_KEYRING_KIND=$kind

if [ "$kind" = no-bus ]; then
    "$@"
    exit $?
fi

for tool in dbus-run-session dbus-send; do
    command -v $tool >/dev/null || die "$tool is not installed (Debian: dbus-daemon, dbus-bin)"
done
case $kind in
open | locked | unanswered | no-keyring)
    daemon=$(command -v gnome-keyring-daemon) || die "gnome-keyring-daemon is not installed (Debian: gnome-keyring)"
    command -v secret-tool >/dev/null || die "secret-tool is not installed (Debian: libsecret-tools)"
    # The packaged program carries the capability to lock memory; where a container withholds that one, the
    # kernel does not even start it. A copy carries none and runs everywhere, with ordinary memory.
    if ! "$daemon" --version >/dev/null 2>&1; then
        cp "$daemon" "$place/gnome-keyring-daemon" || die "gnome-keyring-daemon cannot be copied"
        daemon=$place/gnome-keyring-daemon
        "$daemon" --version >/dev/null 2>&1 || die "gnome-keyring-daemon does not start here"
    fi
    export COFFER_KEYRING_DAEMON=$daemon
    ;;
esac

# A bus that can start nothing but what is put here: no keychain, no prompt of the real desktop.
cat >"$place/session.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir=$place/run</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$place/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="service_start_timeout">120000</limit>
</busconfig>
CONF
if [ "$kind" = unanswered ]; then
    # Claims to be the program that asks for passwords and never says a word. Goes away with the session's
    # folder, or when the test makes the file `enough` in its home.
    cat >"$place/prompter.sh" <<PROMPTER
#!/bin/sh
while [ -d "$place/services" ] && [ ! -e "$place/home/enough" ]; do sleep 0.1; done
exit 1
PROMPTER
    chmod 700 "$place/prompter.sh"
    printf '[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=%s\n' "$place/prompter.sh" \
        >"$place/services/org.gnome.keyring.SystemPrompter.service"
fi

dbus-run-session --config-file="$place/session.conf" -- "$self" --inside "$kind" "$@"
