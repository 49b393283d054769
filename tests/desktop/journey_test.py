#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The thinnest whole, as a person does it: set up, first backup, home, unlock, restore; then closed and opened again."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from window import Window

PROGRAM = os.environ["COFFER_DESKTOP"]


class Desk(unittest.TestCase):
    """A person's home folder, with something to keep and a disk for the backup, and how to go through the window."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="coffer-desktop-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.back = self.home / "Back"
        self.chats = self.home / "Chats"
        self.disk = self.home / "Disk"
        (self.chats / "media").mkdir(parents=True)
        self.back.mkdir()
        self.disk.mkdir()
        (self.chats / "notes.txt").write_text("remember the milk\n")
        (self.chats / "media/photo.jpg").write_bytes(os.urandom(400_000))

    # The dialogs list what lies in the home folder by name: Back, Chats, Disk.
    BACK, CHATS, DISK = 0, 1, 2

    def start(self, computer="this"):
        """The program on this or another computer, which remembers nothing of what the first one knows."""
        window = Window(PROGRAM, self.home, "--computer-key", self.home / f".{computer}-key",
                        "--state-dir", self.home / f".{computer}-state", "--measure")
        self.addCleanup(window.kill)
        return window

    def set_up(self, window):
        """Up to the first backup; gives the groups of the recovery key."""
        self.prepare(window)
        return self.finish_set_up(window)

    def prepare(self, window):
        """As far as the recovery sheet."""
        self.choose_place(window)
        self.make_first_way(window)
        window.see("Put your recovery key on paper")

    def choose_place(self, window):
        """As far as the choice of a first way in."""
        window.press("Set up a backup")
        window.press("Choose a folder")
        window.choose_folder("A folder to keep", self.CHATS)
        window.see("2 files…")
        window.shot("02-what-to-keep")
        window.press("Continue")
        window.see("Where do you want to keep it?")
        window.press("Choose a folder")
        window.choose_folder("Where to keep the backup", self.DISK)
        window.see(str(self.disk))
        window.shot("03-where")
        window.press("Continue")
        window.see("How do you want to open your backup?")
        window.shot("04-first-way-in")

    def make_first_way(self, window):
        window.press("More options")
        window.press("Only the recovery key, for now")
        window.press("Continue")

    def finish_set_up(self, window):
        window.shot("05-sheet")
        groups = self.read_key(window)
        self.type_back(window, groups)
        window.see("Look it over and start")
        window.shot("07-review")
        window.press("Create the backup")
        return groups

    def type_back(self, window, groups):
        """From the sheet past its check."""
        window.press("Check the sheet")
        window.see("Type two groups from the sheet")
        asked = [text for text in window.texts() if re.fullmatch(r"Group \d+ of the recovery key", text)]
        self.assertEqual(len(asked), 2)
        for field in asked:
            window.fill(field, groups[int(field.split()[1])])
        window.see("Both groups are right…")
        window.shot("06-check")
        window.press("Continue")

    def read_key(self, window):
        groups = {}
        for text in window.texts():
            match = re.fullmatch(r"Group (\d+): (.*)", text)
            if match:
                groups[int(match.group(1))] = match.group(2).replace(" ", "")
        self.assertEqual(sorted(groups), list(range(1, 14)))
        self.assertTrue(all(re.fullmatch("[0-9A-Z]{5}", group) for group in groups.values()), groups)
        return groups

    def unlock(self, window, groups):
        for number, group in groups.items():
            window.fill(f"Group {number} of 13", group)
        window.see("13 of 13 groups typed without a slip.")
        window.shot("09-unlock")
        window.key("Return")

    def restore_everything(self, window):
        window.see("What do you want back?")
        window.shot("10-restore")
        window.press("Continue")
        window.see("Where should it go?")
        window.press("Choose a folder")
        window.choose_folder("Where to put the files", self.BACK)
        window.see(str(self.back))
        window.press("Continue")
        window.see("Is that right?")
        window.shot("10-review")
        window.press("Restore")


class Journey(Desk):
    def test_from_first_start_to_files_back(self):
        window = self.start()
        window.see("Keep your chats")
        window.shot("01-start")
        groups = self.set_up(window)
        window.see("Backed up:…", "alert")
        window.see("Not protected")
        window.shot("08-home")
        window.press("Restore")
        self.unlock(window, groups)
        self.restore_everything(window)
        window.see("2 files…")
        window.shot("11-report")
        for path in ("notes.txt", "media/photo.jpg"):
            self.assertEqual((self.back / "Chats" / path).read_bytes(), (self.chats / path).read_bytes())
        window.press("Close")
        window.press("Ways to unlock")
        window.see("Recovery key")
        window.shot("12-ways")
        window.press("Versions")
        window.see("One point in time.")
        window.shot("13-versions")
        window.press("Lock")
        window.see("Versions are in the backup")
        self.assertEqual(window.quit(), 0)

        again = self.start()
        again.see("Not protected")
        again.see("Locked")
        again.shot("14-again")
        self.assertEqual(again.quit(), 0)

    def test_the_window_comes_back_as_large_as_it_was_left(self):
        window = self.start()
        window.see("Keep your chats")
        window.resize(1010, 707)
        self.assertEqual(window.quit(), 0)
        again = self.start()
        again.see("Keep your chats")
        self.assertEqual(again.size(), (1010, 707))
        self.assertEqual(again.quit(), 0)

    def test_the_sheet_is_saved_as_a_page(self):
        window = self.start()
        self.prepare(window)
        window.press("Save as PDF")
        window.see("Save the recovery sheet")
        window.type(str(self.home / "sheet.pdf"))
        window.key("Return")
        window.see("Saved. Print it, then delete the file.")
        sheet = self.home / "sheet.pdf"
        self.assertEqual(sheet.read_bytes()[:5], b"%PDF-")
        self.assertEqual(sheet.stat().st_mode & 0o777, 0o600)
        self.finish_set_up(window)
        window.see("Backed up:…", "alert")
        self.assertEqual(window.quit(), 0)

    def test_on_a_new_computer_with_the_recovery_key(self):
        window = self.start()
        groups = self.set_up(window)
        window.see("Backed up:…", "alert")
        self.assertEqual(window.quit(), 0)

        other = self.start("other")
        other.press("I have a backup already")
        other.choose_folder("The folder of the backup", self.CHATS)
        other.see("There is no backup in this folder", "alert")
        other.press("I have a backup already")
        other.choose_folder("The folder of the backup", self.DISK)
        other.see("This computer does not add to this backup", "alert")
        other.shot("20-new-computer")
        other.press("Restore")
        wrong = {**groups, 2: groups[2][:-1] + ("0" if groups[2][-1] != "0" else "1")}
        for number, group in wrong.items():
            other.fill(f"Group {number} of 13", group)
        other.see("Group 2 has a slip…")
        other.key("Return")
        other.see("The recovery key has a slip in it", "alert")
        other.shot("21-slip")
        other.fill("Group 2 of 13", groups[2], clear=True)
        other.see("13 of 13 groups typed without a slip.")
        other.key("Return")
        self.restore_everything(other)
        other.see("2 files restored")
        self.assertEqual((self.back / "Chats/notes.txt").read_bytes(), (self.chats / "notes.txt").read_bytes())
        self.assertEqual(other.quit(), 0)

    def set_up_and_back_up(self):
        window = self.start()
        groups = self.set_up(window)
        window.see("Backed up:…", "alert")
        return window, groups

    def test_what_arrives_in_a_watched_folder_is_in_the_next_version(self):
        window, groups = self.set_up_and_back_up()
        window.press("Settings")
        window.press("Watch Chats")
        window.shot("30-settings")
        time.sleep(1)  # until the folder has been looked at
        (self.chats / "letter.txt").write_text("dear all\n")
        window.press("Home…")
        window.see("3 files…")
        window.press("Versions")
        window.press("Unlock")
        self.unlock(window, groups)
        window.wait_or_tell(lambda: any(": 3 files" in text for text in window.texts()), "a version of 3 files")
        window.shot("31-new-version")
        self.assertEqual(window.quit(), 0)

    def test_an_interrupted_backup_goes_on(self):
        window, _ = self.set_up_and_back_up()
        for number in range(40):
            (self.chats / f"film-{number}.mp4").write_bytes(os.urandom(8 << 20))
        window.press("Back up now")
        window.see("Stop")
        time.sleep(0.5)
        window.kill()

        again = self.start()
        again.press("Back up now")
        again.see("Backed up:…", "alert")
        again.see("42 files…")
        again.shot("32-after-a-kill")
        self.assertEqual(again.quit(), 0)

    def test_a_drive_that_is_pulled_and_comes_back(self):
        window, _ = self.set_up_and_back_up()
        (self.chats / "letter.txt").write_text("dear all\n")
        pulled = self.home / ".pulled"
        self.disk.rename(pulled)
        window.press("Back up now")
        window.see("The backup did not finish", "alert")
        window.shot("33-drive-pulled")
        pulled.rename(self.disk)
        window.press("Try again")
        window.see("3 files…")
        window.shot("34-drive-back")
        self.assertEqual(window.quit(), 0)

    def test_a_second_start_shows_the_first_window_and_hands_over_what_to_open(self):
        window, _ = self.set_up_and_back_up()
        elsewhere = self.home / "Elsewhere"
        elsewhere.mkdir()
        options = ("--computer-key", self.home / ".this-key", "--state-dir", self.home / ".this-state")
        second = subprocess.run([PROGRAM, *map(str, options), str(elsewhere)], env=window.environment, timeout=60)
        self.assertEqual(second.returncode, 0)
        window.see("There is no backup in this folder…")
        second = subprocess.run([PROGRAM, *map(str, options), str(self.disk / "HOW-TO-OPEN.txt")], env=window.environment,
                                timeout=60)
        self.assertEqual(second.returncode, 0)
        window.see("Not protected")
        self.assertEqual(window.quit(), 0)

    def ask_to_close_during_a_backup(self, megabytes):
        window, _ = self.set_up_and_back_up()
        for number in range(megabytes // 8):
            (self.chats / f"film-{number}.mp4").write_bytes(os.urandom(8 << 20))
        window.press("Back up now")
        window.see("Stop")
        window.ask_to_quit()
        return window

    def test_closing_during_a_backup_asks_and_is_safe(self):
        window = self.ask_to_close_during_a_backup(1200)  # longer than it takes to answer on a busy machine
        window.press("Stop and close")
        self.assertEqual(window.process.wait(60), 0)

        again = self.start()
        again.press("Back up now")
        again.see("152 files…")
        self.assertEqual(again.quit(), 0)

    def test_the_question_goes_with_the_backup_that_it_is_about(self):
        window = self.ask_to_close_during_a_backup(640)
        window.see("A backup is running")
        window.shot("35-closing-during-work")
        window.see("82 files…")
        window.gone("Keep running")
        window.gone("Close anyway")
        self.assertEqual(window.quit(), 0)


if __name__ == "__main__":
    unittest.main()
