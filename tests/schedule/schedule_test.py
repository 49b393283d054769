#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`coffer schedule` with a real systemd: what is set is what runs, and nothing of it is left when it is removed."""
import datetime
import os
import pathlib
import shutil
import subprocess
import time
import unittest

from support import DONE, NOT_FOUND, UNAVAILABLE, USAGE, VaultCase

UNITS = pathlib.Path(os.environ["HOME"]) / ".config/systemd/user"


def systemctl(*words):
    return subprocess.run(["systemctl", "--user", *words], capture_output=True, text=True)


class Schedule(VaultCase):
    def setUp(self):
        super().setUp()
        self.addCleanup(shutil.rmtree, UNITS, ignore_errors=True)

    def set(self, *more, path=None, **extra):
        return self.objects("schedule", "set", self.vault, path or self.data, *self.computer_options(), *more, **extra)[-1]

    def show(self):
        return self.objects("schedule", "show", self.vault)[-1]

    def service(self):
        return next(UNITS.glob("coffer-backup-*.service")).name

    def run_now(self):
        """What the timer starts, started by hand."""
        systemctl("start", self.service())

    def test_what_is_set_runs_and_adds_a_backup(self):
        self.assertEqual(self.show(), {"scheduled": False, "running": False})
        state = self.set("--at", "20:30", "--exclude", "*.jpg")
        self.assertTrue(state["scheduled"])
        self.assertEqual(state["rhythm"], "20:30")
        due = datetime.datetime.fromtimestamp(state["next-run"] / 1000)
        self.assertEqual((due.hour, due.minute), (20, 30))
        self.assertTrue(0 < state["next-run"] / 1000 - time.time() <= 86400)

        self.run_now()
        state = self.show()
        self.assertEqual(state["last-exit"], DONE)
        self.assertLess(abs(state["last-run"] / 1000 - time.time()), 60)
        versions = self.objects("snapshots", self.vault, *self.unlock_options())
        self.assertEqual(len(versions), 1)
        names = [entry["path"] for entry in self.objects("ls", self.vault, "latest", "chats", *self.unlock_options())]
        self.assertTrue(any(name.endswith("notes.txt") for name in names), names)
        self.assertFalse(any(name.endswith("photo.jpg") for name in names), names)

    def test_a_name_that_would_mean_something_to_systemd(self):
        odd = self.base / "a \"b\" %h $HOME ; 'c' \\x41 é"
        shutil.copytree(self.data, odd)
        self.set(path=odd)
        self.run_now()
        self.assertEqual(self.show()["last-exit"], DONE)
        names = [entry["path"] for entry in self.objects("ls", self.vault, "latest", *self.unlock_options())]
        self.assertTrue(any("%h $HOME" in name for name in names), names)

    def test_another_time_replaces_the_first(self):
        self.set("--at", "20:30")
        state = self.set("--at", "hourly")
        self.assertEqual(state["rhythm"], "hourly")
        self.assertLess(state["next-run"] / 1000 - time.time(), 3601)
        self.assertEqual(len(list(UNITS.glob("coffer-backup-*.timer"))), 1)

    def test_a_missed_run_is_made_up_for(self):
        self.set("--at", "hourly")
        name = self.service().replace(".service", ".timer")
        self.assertEqual(systemctl("show", name, "--property=Persistent").stdout.strip(), "Persistent=yes")
        self.assertEqual(systemctl("is-enabled", name).stdout.strip(), "enabled")
        # As if the computer had been off since the day before yesterday.
        stamp = pathlib.Path(os.environ["HOME"]) / ".local/share/systemd/timers" / f"stamp-{name}"
        systemctl("stop", name)
        old = time.time() - 2 * 86400
        os.utime(stamp, (old, old))
        systemctl("start", name)
        end = time.monotonic() + 30
        while "last-exit" not in self.show() and time.monotonic() < end:
            time.sleep(0.2)
        self.assertEqual(self.show()["last-exit"], DONE)

    def test_a_run_that_did_not_do_everything_is_told(self):
        self.set(path=self.base / "chats")
        shutil.move(self.data, self.base / "elsewhere")
        self.run_now()
        self.assertEqual(self.show()["last-exit"], NOT_FOUND)

    def test_removing_leaves_nothing(self):
        self.set()
        self.coffer("schedule", "remove", self.vault)
        self.assertEqual(self.show(), {"scheduled": False, "running": False})
        self.assertEqual([path.name for path in UNITS.rglob("coffer-*")], [])
        self.coffer("schedule", "remove", self.vault)

    def test_what_cannot_run_is_not_set(self):
        self.coffer("schedule", "set", self.vault, self.data, "--at", "25:00", *self.computer_options(), expect=USAGE)
        self.assertIn("25:00", self.said)
        self.coffer("schedule", "set", self.vault, self.data, "--exclude", "[", *self.computer_options(), expect=USAGE)
        self.coffer("schedule", "set", self.base / "nowhere", self.data, *self.computer_options(), expect=NOT_FOUND)
        self.coffer("schedule", "set", self.vault, self.data, "--computer-key", self.base / "no-key", "--state-dir",
                    self.state, expect=NOT_FOUND)
        self.assertEqual([path.name for path in UNITS.rglob("coffer-*")], [])

    def test_without_a_session_it_says_so_and_leaves_nothing(self):
        nowhere = dict(os.environ, XDG_RUNTIME_DIR=str(self.base / "no-session"))
        self.coffer("schedule", "set", self.vault, self.data, *self.computer_options(), env=nowhere, expect=UNAVAILABLE)
        self.assertIn("no session of systemd", self.said)
        self.assertEqual([path.name for path in UNITS.rglob("coffer-*")], [])


if __name__ == "__main__":
    unittest.main()
