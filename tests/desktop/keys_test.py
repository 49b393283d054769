#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to unlock in the window, with a virtual security key behind the development transport: from the first start to
Protected, with the key as the first way in; set-up given up and killed once a key was made; a second key added, tested
and removed; a recovery key added later; wrong PINs until the key wants a pause, and out of it again.
COFFER_DESKTOP is built with COFFER_DEV_TRANSPORTS; VIRTUALKEY names the security key's program."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from journey_test import Desk
from window import Atspi

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "fido"))
from ports import free_ports  # noqa: E402

PIN = "246813"


class Keys(Desk):
    def setUp(self):
        super().setUp()
        # Another disk than that of the home folder, or the backup would not count as protected.
        other = pathlib.Path(tempfile.mkdtemp(prefix="coffer-disk-", dir="/dev/shm"))
        self.addCleanup(shutil.rmtree, other, ignore_errors=True)
        self.disk.rmdir()
        self.disk.symlink_to(other)
        self.ports = free_ports()
        os.environ.update(COFFER_SIMULATOR_SEND_PORT=str(self.ports[0]), COFFER_SIMULATOR_RECEIVE_PORT=str(self.ports[1]))

    def plug(self, name):
        """A security key that keeps its state while it is unplugged, and touches itself."""
        process = subprocess.Popen([os.environ["VIRTUALKEY"], "--listen", str(self.ports[0]), "--answer", str(self.ports[1]),
                                    "--pin", PIN, "--state", str(self.home / f".{name}")],
                                   stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        process.stdout.readline()
        return process

    @staticmethod
    def unplug(process):
        process.terminate()
        process.wait()

    def enter_pin(self, window, pin=PIN):
        window.fill_secret("PIN of the security key", pin)
        window.key("Return")

    def add_key(self, window, name):
        """From the choice of a kind to the end."""
        window.see("What else should open your backup?")
        window.press("Security key")
        window.press("Continue")
        window.see("Enter the PIN of your security key")
        self.enter_pin(window)
        window.see("It works. What do you want to call it?")
        window.fill("Name of this way to unlock", name, clear=True)
        window.shot(f"k-name-{name[0]}")
        window.press("Add this way")
        window.see(f"{name} opens your backup now")
        window.press("Close")
        window.see(name)

    def set_up_with_key(self, window):
        """Set up, the first backup, and a security key beside the recovery key."""
        groups = self.set_up(window)
        window.see("Backed up:…", "alert")
        window.see("There is only one way to unlock")
        window.shot("k-home-one-way")
        window.press("Add a way")
        self.unlock(window, groups)
        window.shot("k-kinds")
        self.add_key(window, "Blue key")
        return groups

    key_in_set_up = False

    def make_first_way(self, window):
        if self.key_in_set_up:
            window.press("Create passkey")
            self.name_first_key(window)
            window.press("Continue")
        else:
            super().make_first_way(window)

    def name_first_key(self, window):
        """From the question for its PIN on; nothing is written meanwhile."""
        window.see("Enter the PIN of your security key")
        self.enter_pin(window, "000000")
        window.see("That is not its PIN. 7 tries left…", "alert")
        window.shot("k-setup-wrong-pin")
        self.enter_pin(window)
        window.see("It works. What do you want to call it?")
        window.fill("Name of this way to unlock", "Blue key", clear=True)
        window.shot("k-setup-name")
        self.assertEqual(self.statements(), [])

    def test_from_first_start_to_protected(self):
        self.plug("blue")
        self.key_in_set_up = True
        window = self.start()
        self.set_up(window)
        window.see("Backed up:…", "alert")
        window.see("No test has read this backup back")
        self.assertNotIn("There is only one way to unlock", window.texts())
        window.shot("k-home-two-ways")
        window.press("Test a way")
        window.press("Unlock")
        window.see("Plug your key in. You enter its PIN and touch it.")
        window.key("Return")
        window.see("Enter the PIN of your security key")
        self.enter_pin(window)
        window.see("Blue key")
        window.see("Recovery key")
        window.shot("k-ways")
        window.press_beside("Test", "Blue key")
        window.see("Test Blue key")
        window.press("Start the test")
        self.enter_pin(window)
        window.see("Blue key opens this backup", "alert")
        window.shot("k-tested")
        window.press("Home…")
        window.see("Protected")
        window.shot("k-protected")
        self.assertEqual(window.quit(), 0)

    @staticmethod
    def can_be_pressed(window, name):
        return any(part.get_state_set().contains(Atspi.StateType.ENABLED) for part in window.named(name, "push button"))

    def statements(self):
        """What makes a backup of the folder."""
        return list(self.disk.glob("**/statement-*"))

    def test_set_up_is_given_up_or_killed_and_leaves_no_backup(self):
        self.plug("blue")
        self.key_in_set_up = True
        window = self.start()
        self.choose_place(window)
        window.press("Create passkey")
        window.see("Enter the PIN of your security key")
        window.press("Use another way")
        window.see("How do you want to open your backup?")
        window.wait_or_tell(lambda: self.can_be_pressed(window, "Create passkey"), "that the key is let go")
        window.press("Create passkey")
        self.name_first_key(window)
        window.press("Continue")
        window.see("Put your recovery key on paper")
        window.key("Escape")
        window.see("Give up setting up?")
        window.shot("k-setup-give-up")
        window.press("Go on setting up")
        window.see("Put your recovery key on paper")
        window.press("Cancel")
        window.press("Give it up")
        window.see("Keep your chats")
        self.assertEqual(self.statements(), [])

        self.prepare(window)
        window.kill()
        self.assertEqual(self.statements(), [])
        again = self.start()
        again.see("Keep your chats")
        self.set_up(again)
        again.see("Backed up:…", "alert")
        self.assertNotEqual(self.statements(), [])
        self.assertEqual(again.quit(), 0)

    def test_a_second_key_comes_and_goes(self):
        first = self.plug("blue")
        window = self.start()
        self.set_up_with_key(window)
        self.unplug(first)
        self.plug("green")
        window.press("Add a way")
        self.add_key(window, "Green key")
        window.press("Add a way")
        window.see("What else should open your backup?")
        window.press("Security key")
        window.press("Continue")
        self.enter_pin(window)
        window.see("This key opens the backup already", "alert")
        window.shot("k-twice")
        window.press("Cancel")
        window.press_beside("Test", "Green key")
        window.press("Start the test")
        self.enter_pin(window)
        window.see("Green key opens this backup", "alert")
        window.press("Done")
        window.press("More for Green key")
        window.press("Remove")
        window.see("Remove Green key?")
        window.shot("k-remove")
        window.press("Remove it")
        window.gone("Green key")
        window.see("Blue key")
        self.assertEqual(window.quit(), 0)

    def test_a_recovery_key_is_added_later_and_opens(self):
        window = self.start()
        groups = self.set_up(window)
        window.see("Backed up:…", "alert")
        window.press("Add a way")
        self.unlock(window, groups)
        window.see("What else should open your backup?")
        window.press("Recovery key")
        window.press("Continue")
        window.see("Put the new recovery key on paper")
        window.shot("k-new-sheet")
        added = self.read_key(window)
        self.assertNotEqual(added, groups)
        self.type_back(window, added)
        window.see("What do you want to call it?")
        window.fill("Name of this way to unlock", "recovery key", clear=True)
        window.press("Add this way")
        window.see("Another way has this name", "alert")
        window.shot("k-name-taken")
        window.fill("Name of this way to unlock", "Second sheet", clear=True)
        window.press("Add this way")
        window.see("Second sheet opens your backup now")
        window.press("Close")
        window.see("Second sheet")
        window.press("Lock")
        window.press("Unlock")
        self.unlock(window, added)
        window.see("Unlocked")
        self.assertEqual(window.quit(), 0)

    def test_wrong_pins_to_a_pause_and_out_of_it(self):
        key = self.plug("blue")
        window = self.start()
        self.set_up_with_key(window)
        window.press("Lock")
        window.press("Unlock")
        window.see("Plug your key in. You enter its PIN and touch it.")
        window.key("Return")  # the button that unlocks has the keyboard
        window.see("Enter the PIN of your security key")
        self.enter_pin(window, "000000")
        window.see("That is not its PIN. 7 tries left…", "alert")
        self.enter_pin(window, "000001")
        window.see("That is not its PIN. 6 tries left…", "alert")
        self.enter_pin(window, "000002")
        window.see("The key must be plugged in again", "alert")
        window.shot("k-pause")
        self.unplug(key)
        self.plug("blue")
        window.key("Return")
        window.see("Enter the PIN of your security key")
        self.enter_pin(window)
        window.see("Unlocked")
        self.assertEqual(window.quit(), 0)


if __name__ == "__main__":
    unittest.main()
