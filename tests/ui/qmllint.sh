#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint over modules, which must have nothing to say: qmllint.sh CMAKE BUILD_FOLDER TARGET…
# That of Qt 6.4.2 dies of a fault of its own in one of forty runs over the same files; only such a run is repeated.
set -uo pipefail
cmake=$1 build=$2
shift 2
failed=0
for target; do
    for _ in 1 2 3 4 5; do
        said=$("$cmake" --build "$build" --target "$target" 2>&1)
        status=$?
        [[ $said == *"Segmentation fault"* ]] || break
    done
    if [ "$status" -ne 0 ] || [[ $said == *"Warning:"* ]]; then
        echo "$said"
        failed=1
    fi
done
exit $failed
