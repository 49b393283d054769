#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Coffer against restic, borg and `cp -r`, in one run, on the same data.

usage: run.py COFFER CORPUS_SCRIPT WORK_FOLDER [--size MIB] [--rounds N] [--only NAME[,NAME]]

CORPUS_SCRIPT makes the data: `CORPUS_SCRIPT DIR MIB [DAY]` creates it (day 0) or lets it grow by a day.
Each step is a whole process; wall time, CPU time (user + system, children included) and peak memory are
the operating system's own accounting. Every figure is the median of N rounds; ratios are peer / Coffer from
the medians, so above 1 Coffer is better. Prints a Markdown table. Nothing is asserted: a slow machine must
not fail a build.
"""
import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time

PASSWORD = "bench-password-of-no-value"


class Measure:
    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(command, **extra):
    """Runs one process and returns what it took; ends the program when it did not work."""
    environment = dict(os.environ, RESTIC_PASSWORD=PASSWORD, BORG_PASSPHRASE=PASSWORD,
                       BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK="yes", BORG_RELOCATED_REPO_ACCESS_IS_OK="yes")
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **extra)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}: {error.decode(errors='replace')}")
    return Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def folder_size(path):
    total = 0
    for base, _, files in os.walk(path):
        total += sum(os.lstat(os.path.join(base, name)).st_size for name in files)
    return total


def settle():
    """Earlier writes must not be paid for by the next measurement."""
    os.sync()


class Coffer:
    name = "coffer"

    def __init__(self, program, base):
        self.program, self.vault = program, f"{base}/coffer-vault"
        self.key, self.computer, self.state = f"{base}/recovery-key", f"{base}/computer-key", f"{base}/coffer-state"
        run([program, "init", self.vault, "--recovery-key-out", self.key, *self.options()])

    def options(self):
        return ["--computer-key", self.computer, "--state-dir", self.state]

    def unlock(self):
        return ["--recovery-key-file", self.key, "--state-dir", self.state]

    def backup(self, data):
        return run([self.program, "backup", self.vault, data, *self.options()])

    def restore(self, target):
        return run([self.program, "restore", self.vault, "latest", target, *self.unlock()])

    def verify(self):
        return run([self.program, "verify", self.vault, "--all", *self.unlock()])

    def stored(self):
        return folder_size(self.vault)


class Restic:
    name = "restic"

    def __init__(self, base):
        self.repository = f"{base}/restic"
        self.common = ["restic", "--no-cache", "-q", "-r", self.repository]
        run([*self.common, "init"])

    def backup(self, data):
        return run([*self.common, "backup", data])

    def restore(self, target):
        return run([*self.common, "restore", "latest", "--target", target])

    def verify(self):
        return run([*self.common, "check", "--read-data"])

    def stored(self):
        return folder_size(self.repository)


class Borg:
    name = "borg"

    def __init__(self, base):
        self.repository, self.number = f"{base}/borg", 0
        os.environ["BORG_BASE_DIR"] = f"{base}/borg-base"
        run(["borg", "init", "-e", "repokey-blake2", self.repository])

    def backup(self, data):
        self.number += 1
        return run(["borg", "create", "-C", "zstd,3", f"{self.repository}::{self.number}", data])

    def restore(self, target):
        os.makedirs(target)
        return run(["borg", "extract", f"{self.repository}::{self.number}"], cwd=target)

    def verify(self):
        return run(["borg", "check", "--verify-data", self.repository])

    def stored(self):
        return folder_size(self.repository)


class Copy:
    name = "cp -r"

    def __init__(self, base):
        self.base, self.number = f"{base}/copies", 0
        os.makedirs(self.base)

    def backup(self, data):
        self.number += 1
        return run(["sh", "-c", 'cp -r "$1" "$2" && sync', "sh", data, f"{self.base}/{self.number}"])


def one_round(arguments, base, pristine):
    """All programs on one growing copy of the data; returns {(step, program): Measure} and added bytes."""
    data = f"{base}/data"
    shutil.copytree(pristine, data)
    tools = [Coffer(arguments.coffer, base), Restic(base), Borg(base)]
    measures, added = {}, {}
    for tool in [*tools, Copy(base)]:
        settle()
        measures["first backup", tool.name] = tool.backup(data)
    for tool in tools:
        settle()
        measures["nothing changed", tool.name] = tool.backup(data)
    for day in (1, 2, 3):
        run([sys.executable, arguments.corpus, data, str(arguments.size), str(day)])
        for tool in tools:
            settle()
            before = tool.stored()
            measures[f"day {day}", tool.name] = tool.backup(data)
            added[f"day {day}", tool.name] = tool.stored() - before
    for tool in tools:
        settle()
        target = f"{base}/restored-{tool.name}"
        measures["restore all", tool.name] = tool.restore(target)
        shutil.rmtree(target)
    for tool in tools:
        settle()
        measures["verify all data", tool.name] = tool.verify()
    for tool in tools:
        added["everything", tool.name] = tool.stored()
    return measures, added


def median(rounds, key, field):
    return statistics.median(getattr(measures[key], field) for measures, _ in rounds if key in measures)


def table(rounds):
    steps = ["first backup", "nothing changed", "day 1", "day 2", "day 3", "restore all", "verify all data"]
    print("| step | program | wall s | CPU s | peak MiB | wall, peer / coffer | CPU, peer / coffer |")
    print("|---|---|---|---|---|---|---|")
    for step in steps:
        for name in ("coffer", "restic", "borg", "cp -r"):
            key = (step, name)
            if key not in rounds[0][0]:
                continue
            wall, cpu, memory = (median(rounds, key, field) for field in ("wall", "cpu", "memory"))
            own = (median(rounds, (step, "coffer"), "wall"), median(rounds, (step, "coffer"), "cpu"))
            print(f"| {step} | {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {wall / own[0]:.1f} | {cpu / own[1]:.1f} |")
    print("\n| bytes added | coffer | restic | borg | restic / coffer |")
    print("|---|---|---|---|---|")
    for step in ("day 1", "day 2", "day 3", "everything"):
        sizes = [statistics.median(added[step, name] for _, added in rounds) for name in ("coffer", "restic", "borg")]
        print(f"| {step} | " + " | ".join(f"{size / 2**20:.1f} MiB" for size in sizes) + f" | {sizes[1] / sizes[0]:.1f} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("coffer")
    parser.add_argument("corpus")
    parser.add_argument("work")
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    pristine = f"{arguments.work}/pristine-{arguments.size}"
    if not os.path.isdir(pristine):
        run([sys.executable, arguments.corpus, pristine, str(arguments.size)])
    rounds = []
    for number in range(arguments.rounds):
        base = f"{arguments.work}/round"
        shutil.rmtree(base, ignore_errors=True)
        os.makedirs(base)
        print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
        rounds.append(one_round(arguments, base, pristine))
        shutil.rmtree(base)
    table(rounds)


if __name__ == "__main__":
    main()
