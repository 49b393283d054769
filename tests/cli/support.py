# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program on real folders. COFFER names the program, COFFER_SOURCE the project."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ["COFFER"]
SOURCE = pathlib.Path(os.environ["COFFER_SOURCE"])

DONE, USAGE, WRONG_KEY, DAMAGED, NOT_FOUND, NO_SPACE, UNAVAILABLE, REFUSED, PARTLY, CANCELLED, TOO_NEW, DENIED = (
    0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)


class VaultCase(unittest.TestCase):
    """Each test has a folder of its own with a vault, its keys and a small tree of files."""

    def setUp(self):
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="coffer-cli-"))
        self.addCleanup(shutil.rmtree, self.base, ignore_errors=True)
        self.vault, self.data = self.base / "vault", self.base / "chats"
        self.key, self.computer, self.state = (self.base / name for name in ("recovery-key", "computer-key", "state"))
        self.data.mkdir()
        (self.data / "notes.txt").write_text("dinner at eight\n" * 400)
        (self.data / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(200_000))
        (self.data / "empty").touch()
        (self.data / "folder").mkdir()
        (self.data / "folder" / "more.bin").write_bytes(os.urandom(70_000))
        self.coffer("init", self.vault, "--recovery-key-out", self.key, *self.computer_options())

    def computer_options(self):
        return ("--computer-key", self.computer, "--state-dir", self.state)

    def unlock_options(self):
        return ("--recovery-key-file", self.key, "--state-dir", self.state)

    def coffer(self, *arguments, expect=DONE, input=None, timeout=120, **extra):
        """Runs the program; returns its output. The exit code must be `expect`; None: anything but good."""
        program = self.program_for_all() if "user" in extra else PROGRAM
        result = subprocess.run([program, *map(str, arguments)], input=input, capture_output=True, timeout=timeout,
                                stdin=None if input is not None else subprocess.DEVNULL, **extra)
        self.said = result.stdout.decode(errors="replace") + result.stderr.decode(errors="replace")
        if expect is None:
            self.assertNotIn(result.returncode, (DONE, 1), f"{arguments}: {self.said}")
        else:
            self.assertEqual(result.returncode, expect, f"{arguments}: {self.said}")
        return result.stdout

    def program_for_all(self):
        """A copy that other users may run; the build may lie where only its owner can look."""
        copy = self.base / "coffer"
        if not copy.exists():
            shutil.copy(PROGRAM, copy)
        return copy

    def objects(self, *arguments, **extra):
        """The JSON objects that a verb prints, one a line."""
        lines = self.coffer(*arguments, "--json", **extra).decode().splitlines()
        return [json.loads(line) for line in lines]

    def backup(self, *paths, **extra):
        return self.coffer("backup", self.vault, *(paths or [self.data]), *self.computer_options(), **extra)

    def restore(self, target, *arguments, snapshot="latest", **extra):
        return self.coffer("restore", self.vault, snapshot, target, *arguments, *self.unlock_options(), **extra)

    def restore_with_reader(self, target, *options, expect=DONE):
        """Restores with the stand-alone reader that lies in the vault; what it said is returned."""
        return self.reader("restore", self.vault, "latest", target, *options, expect=expect)

    def reader(self, *arguments, expect=DONE):
        reader = next(self.vault.glob("reader/*.py"))
        python = os.environ.get("COFFER_PYTHON", "/usr/bin/python3")
        done = subprocess.run([python, reader, *arguments, "--recovery-key-file", self.key], capture_output=True, text=True)
        self.assertEqual(done.returncode, expect, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def assert_same(self, first, second):
        result = subprocess.run(["diff", "-r", "--no-dereference", str(first), str(second)], capture_output=True)
        self.assertEqual(result.returncode, 0, result.stdout.decode(errors="replace"))

    def packs(self):
        return sorted(self.vault.glob("computers/*/packs/*"), key=lambda pack: -pack.stat().st_size)

    def flip(self, path, offset=None):
        """Changes one byte in the middle of a file."""
        os.chmod(path, 0o600)
        content = bytearray(path.read_bytes())
        content[len(content) // 2 if offset is None else offset] ^= 0x40
        path.write_bytes(content)


def main():
    sys.exit(unittest.main())
