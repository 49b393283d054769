#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzz target of build/asan for a while, starting from its seeds; `tests/run fuzz` builds them before.
#
#   tests/fuzz/run.sh [NAME…]
#
# COFFER_FUZZ_SECONDS  how long each target runs (20)
# COFFER_FUZZ_RESULTS  a file to which a line "passed|failed fuzz_NAME" is added for each target
# What a target finds beyond its seeds is kept in build/fuzz/found/NAME and used by the next run; an input that
# crashes it lies in build/fuzz/crashes. Ends with 1 when any target crashed, ran too long or ran nothing.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
cd "$root" || exit 1
. installer/packages.sh
seconds=${COFFER_FUZZ_SECONDS:-20}
results=${COFFER_FUZZ_RESULTS:-/dev/null}
build=build/fuzz
fuzzers=build/asan
prepare_build "$root"

# Runs one target and prints one line about it; more when it found something.
run_one() {
    local name=$1 seeds=tests/fuzz/corpus/$1 found=$build/found/$1 log=$build/logs/$1.log options=() runs coverage
    mkdir -p "$found" "$build/crashes" "$build/logs"
    [ ! -f "$seeds.dict" ] || options+=("-dict=$seeds.dict")
    if [ -z "$(find "$seeds" -type f 2>/dev/null | head -n 1)" ]; then
        echo "failed   fuzz_$name: tests/fuzz/corpus/$name holds no seed"
        echo "failed fuzz_$name" >>"$results"
        return 1
    fi
    if ! "$fuzzers/fuzzers/fuzz_$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -seed=1 \
        -print_final_stats=1 "-artifact_prefix=$build/crashes/$name-" "${options[@]}" "$found" "$seeds" \
        >"$log" 2>&1 </dev/null; then
        tail -n 80 "$log"
        echo "failed   fuzz_$name: see the input in $build/crashes"
        echo "failed fuzz_$name" >>"$results"
        return 1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    coverage=$(grep -o 'cov: [0-9]*' "$log" | tail -n 1 | cut -d ' ' -f 2)
    if [ "${runs:-0}" -eq 0 ] || [ "${coverage:-0}" -eq 0 ]; then
        echo "failed   fuzz_$name: ran nothing"
        echo "failed fuzz_$name" >>"$results"
        return 1
    fi
    printf 'passed   fuzz_%-24s %12d executions %8d edges covered\n' "$name" "$runs" "$coverage"
    echo "passed fuzz_$name" >>"$results"
}

if [ ! -s "$fuzzers/fuzzers.txt" ]; then
    echo "failed   there are no fuzz targets; tests/run fuzz builds them"
    exit 1
fi
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    mapfile -t names < <(grep . "$fuzzers/fuzzers.txt")
fi
echo "${#names[@]} fuzz targets, $seconds seconds each, $jobs at a time"
status=0
waiting=()
for name in "${names[@]}"; do
    run_one "$name" &
    waiting+=($!)
    if [ ${#waiting[@]} -ge "$jobs" ]; then
        wait "${waiting[0]}" || status=1
        waiting=("${waiting[@]:1}")
    fi
done
for process in "${waiting[@]}"; do
    wait "$process" || status=1
done
exit $status
