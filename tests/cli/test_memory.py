# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's memory cannot be dumped, nor read by the user's other programs. Linux only: it reads /proc."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import support

NOBODY = 65534
CONTROL = ["/bin/cat"]  # waits as the program does: at its standard input


class Waiting:
    """A program that waits for its standard input, as a user without rights when the test has all."""

    def __init__(self, command):
        self.command = command
        self.user = NOBODY if os.geteuid() == 0 else os.geteuid()
        self.extra = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, cwd="/", **self.extra)
        self.proc = pathlib.Path(f"/proc/{self.process.pid}")
        until = time.monotonic() + 20
        while not self.waits_for_input() and time.monotonic() < until:
            time.sleep(0.02)
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(20)

    def waits_for_input(self):
        """Sleeping on a pipe; the program reads nothing else that could make it sleep for long."""
        state = (self.proc / "stat").read_text().rsplit(")", 1)[1].split()[0]
        return state == "S" and self.own_program()

    def own_program(self):
        return (self.proc / "cmdline").read_bytes().split(b"\0")[0] == os.fsencode(str(self.command[0]))

    def lets_others_read(self, file):
        """Whether another program of the same user may read such a file about it."""
        return subprocess.run(["/bin/cat", str(self.proc / file)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, cwd="/", **self.extra).returncode == 0

    def owner(self):
        """Whom the kernel lets look into the program: the user, or only root once prctl made it undumpable (proc(5))."""
        return (self.proc / "environ").stat().st_uid

    def core_limit(self):
        line = next(line for line in (self.proc / "limits").read_text().splitlines() if "core file size" in line)
        return line.split()[4:6]


@unittest.skipUnless(sys.platform == "linux", "reads /proc")
class Memory(unittest.TestCase):
    def eventually(self, condition):
        until = time.monotonic() + 10
        while not condition() and time.monotonic() < until:
            time.sleep(0.02)
        self.assertTrue(condition())

    def make_vault(self, program, folder):
        """A vault of the user as whom the program will wait."""
        home = pathlib.Path(folder, "home")
        home.mkdir(mode=0o700)
        rights = {}
        if os.geteuid() == 0:
            os.chown(home, NOBODY, NOBODY)
            rights = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        subprocess.run([program, "init", home / "vault", "--recovery-key-out", home / "key", "--computer-key", home / "computer",
                        "--state-dir", home / "state"], check=True, stdout=subprocess.DEVNULL, cwd="/", **rights)
        return home / "vault"

    def test_it_is_neither_dumped_nor_read_by_others(self):
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            copy = shutil.copy(support.PROGRAM, folder)  # the build may lie where that user must not go
            program = [copy, "key", "test", self.make_vault(copy, folder), "--recovery-key-file", "-",
                       "--state-dir", pathlib.Path(folder, "home", "state")]
            with Waiting(CONTROL) as control, Waiting(program) as coffer:
                self.assertIsNone(coffer.process.poll())
                self.assertEqual(control.owner(), control.user)
                self.assertTrue(control.lets_others_read("environ"))
                self.eventually(lambda: coffer.owner() != coffer.user)
                self.assertEqual(coffer.core_limit(), ["0", "0"])
                self.assertFalse(coffer.lets_others_read("environ"))
                self.assertFalse(coffer.lets_others_read("mem"))


if __name__ == "__main__":
    support.main()
