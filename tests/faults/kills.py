#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real program with -9, again and again, and checks that nothing that was reported done is lost.

usage: kills.py COFFER [--kills N] [--seed S] [--keep FOLDER]

Two computers add backups of their own changing folders to one vault while an owner forgets and prunes.
Each run is killed at a random moment of its life, or left to finish. The invariant, checked now and then and
at the end: the vault opens, verifies, and **every backup that a run reported as done, and that nobody has
forgotten since, restores bit-identical**. Prints what was done and ends with "N passed, N failed".
"""
import argparse
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time


class Failure(Exception):
    pass


def digest(folder):
    """One hash for names, kinds and contents of everything below a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(os.fsencode(str(path.relative_to(folder))) + b"\0")
        if path.is_file() and not path.is_symlink():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


class Computer:
    def __init__(self, harness, name):
        self.harness, self.name = harness, name
        self.data = harness.base / name
        self.data.mkdir()
        self.options = ["--computer-key", str(harness.base / f"{name}.key"), "--state-dir", str(harness.base / f"{name}.state")]
        self.duration = 0.3

    def change(self):
        """A day in the life of a folder: new media, an appended text, a page changed in place, a deletion."""
        pick = self.harness.random
        for _ in range(pick.randrange(1, 4)):
            (self.data / f"media-{pick.randrange(12)}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + pick.randbytes(pick.randrange(10, 900_000)))
        with open(self.data / "chat.txt", "a") as file:
            file.writelines(f"{pick.random()} hello\n" for _ in range(pick.randrange(2000)))
        pages = self.data / "pages.bin"
        content = bytearray(pages.read_bytes() if pages.exists() else bytes(1 << 20))
        content[pick.randrange(len(content))] = pick.randrange(256)
        pages.write_bytes(content)
        if pick.random() < 0.3:
            names = sorted(self.data.glob("media-*"))
            pick.choice(names).unlink()


class Harness:
    def __init__(self, program, base, seed):
        self.program, self.base, self.random = program, base, random.Random(seed)
        self.vault, self.key = base / "vault", base / "recovery-key"
        self.unlock = ["--recovery-key-file", str(self.key)]
        self.done, self.kills, self.finished = {}, 0, 0
        self.computers = [Computer(self, "laptop"), Computer(self, "tower")]
        first, second = self.computers
        self.must("init", self.vault, "--recovery-key-out", self.key, "--name", first.name, *first.options)
        self.must("computer", "add", self.vault, "--name", second.name, *self.unlock, *second.options)

    def run(self, arguments, kill_after=None):
        """Returns (exit code or None when killed, JSON objects that were printed)."""
        process = subprocess.Popen([self.program, *map(str, arguments), "--json"], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        if kill_after is not None:
            try:
                process.wait(kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                self.kills += 1
        output, self.errors = process.communicate()
        objects = [json.loads(line) for line in output.decode().splitlines() if line.endswith("}")]
        return (None if process.returncode == -9 else process.returncode), objects

    def must(self, *arguments, allowed=(0,)):
        code, objects = self.run(arguments)
        if code not in allowed:
            raise Failure(f"{' '.join(map(str, arguments))} ended with {code}: {self.errors.decode(errors='replace')}")
        return objects

    def back_up(self, computer):
        computer.change()
        before = digest(computer.data)
        arguments = ["backup", self.vault, computer.data, *computer.options]
        start = time.monotonic()
        limit = self.random.uniform(0, computer.duration * 1.3) if self.random.random() < 0.85 else None
        code, objects = self.run(arguments, limit)
        if code is None:
            return
        computer.duration = max(0.05, time.monotonic() - start)
        if code != 0:
            raise Failure(f"a backup ended with {code}: {self.errors.decode(errors='replace')}")
        self.finished += 1
        self.done[objects[-1]["snapshot"]] = (before, computer.name)

    def forget_and_prune(self):
        computer = self.random.choice(self.computers)
        names = self.must("snapshots", self.vault, *self.unlock, "--state-dir", self.base / "owner.state")
        known = [entry["snapshot"] for entry in names if "snapshot" in entry]
        if len(known) > 6:
            victim = self.random.choice(known[:-2])
            code, _ = self.run(["forget", self.vault, victim, "--yes", *self.unlock, *computer.options],
                               self.random.choice([None, self.random.uniform(0, 0.3)]))
            # Killed or not: whether it was forgotten is for the vault to say, so it is no longer claimed.
            self.done.pop(victim, None)
            if code not in (0, None, 8):
                raise Failure(f"forget ended with {code}: {self.errors.decode(errors='replace')}")
        code, _ = self.run(["prune", self.vault, *self.unlock, *computer.options],
                           self.random.choice([None, self.random.uniform(0, 0.5)]))
        if code not in (0, None):
            raise Failure(f"prune ended with {code}: {self.errors.decode(errors='replace')}")

    def check(self, everything):
        self.must("verify", self.vault, *(["--all"] if everything else []), *self.unlock)
        wanted = list(self.done) if everything else self.random.sample(list(self.done), min(2, len(self.done)))
        for snapshot in wanted:
            target = self.base / "restored"
            self.must("restore", self.vault, snapshot, target, *self.unlock)
            expected, name = self.done[snapshot]
            if digest(target / name) != expected:
                raise Failure(f"backup {snapshot} did not restore as it was")
            shutil.rmtree(target)

    def campaign(self, kills):
        step = 0
        while self.kills < kills:
            step += 1
            self.back_up(self.random.choice(self.computers))
            if step % 9 == 0:
                self.forget_and_prune()
            if step % 25 == 0:
                self.check(everything=False)
                print(f"{self.kills} kills, {self.finished} finished, {len(self.done)} backups kept", flush=True)
        for computer in self.computers:
            self.must("backup", self.vault, computer.data, *computer.options)
        self.check(everything=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("coffer")
    parser.add_argument("--kills", type=int, default=1000 if os.environ.get("COFFER_FAULTS") == "long" else 40,
                        help="40; 1000 with COFFER_FAULTS=long, as before a release")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="work in this folder and leave it")
    arguments = parser.parse_args()
    base = pathlib.Path(arguments.keep or tempfile.mkdtemp(prefix="coffer-kills-"))
    os.environ["XDG_STATE_HOME"] = str(base / "xdg")
    try:
        harness = Harness(arguments.coffer, base, arguments.seed)
        harness.campaign(arguments.kills)
    except Failure as failure:
        print(f"seed {arguments.seed}: {failure}\nEverything is in {base}.")
        print("0 passed, 1 failed")
        return 1
    print(f"{harness.kills} kills with -9, {harness.finished} runs finished, {len(harness.done)} backups restored bit-identical")
    print("1 passed, 0 failed")
    if not arguments.keep:
        shutil.rmtree(base)
    return 0


if __name__ == "__main__":
    sys.exit(main())
