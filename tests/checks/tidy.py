#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on the C++ files of core/ and app/ (and ui/), the latest changed first, for a limited time.

usage: tidy.py BUILD_FOLDER [--seconds N] [--jobs N] [--memory FILE] [FILE…]

A file that was found good is not looked at again until it, a header of the project that it reaches, its compile
command, .clang-tidy or clang-tidy itself changes: --memory (or BUILD_FOLDER/tidy-good) remembers. Files that the time does not
reach are named as not looked at, which is no failure: the next run takes them.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
INCLUDE = re.compile(rb'^\s*#\s*include\s*[<"]([^">]+)[">]', re.MULTILINE)


def commands(build):
    """{path relative to the project: compile command}, of the project's own files that are built."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    found = {}
    for entry in entries:
        path = os.path.relpath(os.path.join(entry["directory"], entry["file"]), ROOT)
        if path.split(os.sep)[0] in ("core", "app", "ui"):
            found[path] = entry.get("command", "")
    return found


def newest_first(paths):
    """Sorted by last change: uncommitted, then by commit, then by name. Without git by name alone."""
    order = []
    for command in (["status", "--porcelain", "-z", "--no-renames"], ["log", "--format=", "--name-only", "-z", "-n", "300"]):
        result = subprocess.run(["git", "-C", ROOT, *command], capture_output=True, text=True)
        skipped = 3 if command[0] == "status" else 0
        order += [name.strip("\n")[skipped:] for name in result.stdout.split("\0")]
    rank = {}
    for name in order:
        rank.setdefault(name, len(rank))
    return sorted(paths, key=lambda path: (rank.get(path, len(rank)), path))


class Fingerprints:
    def __init__(self, salt):
        self.salt = salt
        self.contents = {}

    def read(self, path):
        if path not in self.contents:
            try:
                with open(os.path.join(ROOT, path), "rb") as file:
                    self.contents[path] = file.read()
            except OSError:
                self.contents[path] = None
        return self.contents[path]

    def reached(self, path, seen):
        """The files of the project that `path` includes, itself included."""
        text = self.read(path)
        if text is None or path in seen:
            return
        seen.add(path)
        for match in INCLUDE.findall(text):
            header = match.decode(errors="replace")
            for base in (os.path.dirname(path), "core", "", "ui", "app"):
                self.reached(os.path.normpath(os.path.join(base, header)), seen)

    def of(self, path, command):
        seen = set()
        self.reached(path, seen)
        digest = hashlib.sha256((self.salt + "\0" + command.replace(ROOT, "")).encode())
        for name in sorted(seen):
            digest.update(name.encode() + b"\0" + hashlib.sha256(self.read(name)).digest())
        return digest.hexdigest()


def tidy(build, path, deadline):
    """(path, good, output), or (path, None, "") when the time is up."""
    left = deadline - time.monotonic()
    if left <= 0:
        return path, None, ""
    try:
        result = subprocess.run(["clang-tidy", "--quiet", "-p", build, os.path.join(ROOT, path)],
                                capture_output=True, text=True, errors="replace", timeout=max(left, 60))
    except subprocess.TimeoutExpired:
        return path, None, ""
    return path, result.returncode == 0, result.stdout + ("" if result.returncode == 0 else result.stderr)


def read_good(file):
    try:
        with open(file, encoding="ascii") as stream:
            return set(stream.read().split())
    except OSError:
        return set()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build")
    parser.add_argument("--seconds", type=float, default=480)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--memory")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
    with open(os.path.join(ROOT, ".clang-tidy"), encoding="utf-8") as file:
        fingerprints = Fingerprints(version + file.read())
    all_commands = commands(options.build)
    wanted = [os.path.relpath(os.path.abspath(file), ROOT) for file in options.files] or list(all_commands)
    unknown = [path for path in wanted if path not in all_commands]
    if unknown or not wanted:
        print("not built here, so not known: " + ", ".join(unknown or ["any file"]))
        return 1
    prints = {path: fingerprints.of(path, all_commands[path]) for path in wanted}
    memory = options.memory or os.path.join(options.build, "tidy-good")
    os.makedirs(os.path.dirname(os.path.abspath(memory)), exist_ok=True)
    good = read_good(memory)
    waiting = [path for path in newest_first(wanted) if prints[path] not in good]
    bad, unseen = run(options, waiting, prints, memory)
    if unseen:
        print(f"not looked at, the time was up: {', '.join(unseen)}")
    print(f"tidy: {len(wanted)} files, {len(wanted) - len(waiting)} unchanged since found good, "
          f"{len(bad)} with problems, {len(unseen)} not looked at")
    return 1 if bad else 0


def run(options, waiting, prints, memory):
    deadline = time.monotonic() + options.seconds
    bad, unseen = [], []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool, open(memory, "a", encoding="ascii") as file:
        for path, good, output in pool.map(lambda path: tidy(options.build, path, deadline), waiting):
            if good is None:
                unseen.append(path)
            elif good:
                file.write(prints[path] + "\n")
                file.flush()
            else:
                bad.append(path)
                print(output.strip())
                print(f"problems in {path}", flush=True)
    return bad, unseen


if __name__ == "__main__":
    sys.exit(main())
