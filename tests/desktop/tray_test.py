#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon beside the clock: its menu backs up, stops and shows how far it is; messages hold no word of a chat."""
import os
import subprocess
import unittest

from journey_test import PROGRAM, Desk
from tray import Clock
from window import Window

SECRETS = ("notes", "film", "milk", "Chats", "Disk", "photo")


class TrayTest(Desk):
    def setUp(self):
        super().setUp()
        self.clock = Clock()
        self.addCleanup(self.clock.close)

    def item(self):
        return Window.wait(lambda: self.clock.items and self.clock.items[-1], "an icon beside the clock")

    def fill(self, count):
        for number in range(count):
            (self.chats / f"film-{number}.mp4").write_bytes(os.urandom(8 << 20))

    def in_menu(self, item, words):
        def there():
            return next((line for line in self.clock.menu(item) if line.startswith(words)), None)

        return Window.wait(there, f"\"{words}\" in the menu")

    def in_background(self, window):
        """The program as it is when the person has logged in: an icon and no window."""
        process = subprocess.Popen([PROGRAM, "--background", *self.options], env=window.environment, cwd=self.home)
        self.addCleanup(lambda: process.poll() is None and process.kill())
        return process

    @property
    def options(self):
        return ("--computer-key", str(self.home / ".this-key"), "--state-dir", str(self.home / ".this-state"))

    def test_its_menu_backs_up_shows_how_far_and_stops(self):
        window = self.start()
        item = self.item()
        self.assertEqual(self.clock.of_item(item, "Category"), "ApplicationStatus")
        self.assertNotIn("Back up now", self.clock.menu(item))
        self.set_up(window)
        window.see("Backed up:…", "alert")
        self.in_menu(item, "Back up now")
        self.fill(40)
        self.clock.press(item, "Back up now")
        told, entry = Window.wait(lambda: next((entry for entry in self.clock.menu(item).items()
                                                if entry[0].startswith("Backing up: ")), None), "how far it is")
        self.assertRegex(told, r"Backing up: \d+ %")
        self.assertFalse(entry[1], "how far it is can be pressed")
        self.assertRegex(self.clock.tool_tip(item), r"Backing up")
        self.assertNotIn("Back up now", self.clock.menu(item))
        self.clock.press(item, "Stop the backup")
        window.see("The backup was stopped…")
        self.in_menu(item, "Back up now")
        self.assertNotIn("Stop the backup", self.clock.menu(item))
        self.clock.press(item, "Quit")
        self.assertEqual(window.process.wait(60), 0)

    def test_in_the_background_it_tells_the_end_and_no_word_of_a_chat(self):
        window = self.start()
        self.set_up(window)
        window.see("Backed up:…", "alert")
        self.assertEqual(window.quit(), 0)
        before = len(self.clock.items)
        self.fill(2)
        process = self.in_background(window)
        item = Window.wait(lambda: self.clock.items[before:] and self.clock.items[-1], "an icon beside the clock")
        told = len(self.clock.messages)
        self.in_menu(item, "Back up now")
        self.clock.press(item, "Back up now")
        Window.wait(lambda: len(self.clock.messages) > told, "a message")
        self.assertEqual(self.clock.messages[-1][:2], ("Backed up", "4 files are in the new version."))
        self.disk.rename(self.home / "Pulled")
        self.clock.press(item, "Back up now")
        Window.wait(lambda: len(self.clock.messages) > told + 1, "a message that it failed")
        self.assertEqual(self.clock.messages[-1][0], "The backup did not finish")
        for message in self.clock.messages:
            for secret in SECRETS:
                self.assertNotIn(secret, " ".join(message))
        self.clock.press(item, "Show Coffer")
        Window.wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "coffer-desktop"],
                                           capture_output=True, check=False).stdout, "the window")
        self.clock.press(item, "Quit")
        self.assertEqual(process.wait(60), 0)


if __name__ == "__main__":
    unittest.main()
