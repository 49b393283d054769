#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job on sample chats: two days of backup, a look, a check, a restored copy by Coffer and one by the
# stand-alone reader, both compared with the original. Every command is shown before what it says.
#
#   installer/demonstration.sh COFFER
#
# Works in a temporary folder, which it removes when everything went well.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
coffer=$(realpath -m "${1:?usage: installer/demonstration.sh COFFER}") || exit 1
python=${COFFER_PYTHON:-python3}
if [ ! -x "$coffer" ]; then
    echo "There is no program at $coffer: installer/run builds it."
    exit 1
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/coffer-demonstration.XXXXXX") || exit 1
cd "$folder" || exit 1
# What the program remembers beside the vault stays in this folder too.
export XDG_STATE_HOME=$folder/state

stop() {
    echo
    echo "The demonstration stopped: $1"
    echo "What it made is in $folder."
    exit 1
}

say() { printf '\n# %s\n' "$*"; }

# Shows a command as a person would type it and runs it; stops when it ends with anything but 0.
show() {
    local word shown=
    for word in "$@"; do
        case $word in
            "$coffer") word=coffer ;;
            "$python") word=python3 ;;
        esac
        [[ $word =~ ^[A-Za-z0-9_./:=,+-]+$ ]] || word=$(printf '%q' "$word")
        shown+="$word "
    done
    printf '$ %s\n' "${shown% }"
    "$@" </dev/null
    local status=$?
    [ $status -eq 0 ] || stop "\"${shown% }\" ended with exit code $status."
}

# Where in the folder $1 the restored copy of chats/ lies: a restore puts what it was given under its name.
restored_in() {
    local found
    for found in "$1/chats" "$1$folder/chats" "$1"; do
        if [ -d "$found" ]; then
            echo "$found"
            return 0
        fi
    done
    return 1
}

compare() {
    local copy
    [ -n "$(ls -A chats)" ] || stop "there were no sample chats to compare."
    copy=$(restored_in "$1") || stop "there is no restored copy in $1."
    show diff -r chats "$copy"
    echo "(no difference)"
}

say "Chats to keep, as a phone exports them"
show "$python" "$root/resources/samples/make_samples.py" chats
show ls -l chats

say "A vault. The recovery key opens it; the computer key can add backups and read nothing"
show "$coffer" init vault --recovery-key-out recovery-key.txt --computer-key computer.key

say "The first backup needs no way to unlock"
show "$coffer" backup vault chats --computer-key computer.key

say "A day later there is more to keep"
show "$python" "$root/resources/samples/make_samples.py" chats --day 2
show "$coffer" backup vault chats --computer-key computer.key

say "What the vault holds"
show "$coffer" snapshots vault --recovery-key-file recovery-key.txt
show "$coffer" chats vault --recovery-key-file recovery-key.txt

say "Is it whole, and does it really open and read back?"
show "$coffer" verify vault --recovery-key-file recovery-key.txt
show "$coffer" drill vault --recovery-key-file recovery-key.txt --computer-key computer.key

say "Restored by Coffer, compared with the original"
show "$coffer" restore vault latest restored --recovery-key-file recovery-key.txt
compare restored

say "Restored without Coffer, by the reader that lies in every vault"
reader=$(find vault/reader -name '*.py' 2>/dev/null | sort | head -n 1)
[ -n "$reader" ] || stop "there is no stand-alone reader in vault/reader."
show cp "$reader" coffer_recover.py
show "$python" coffer_recover.py restore vault latest restored-by-reader --recovery-key-file recovery-key.txt
compare restored-by-reader

cd / && rm -rf "$folder"
echo
echo "The copy restored from the backup equals the original, file by file, with Coffer and without it."
