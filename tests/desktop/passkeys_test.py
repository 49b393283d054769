#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""First ways in beside the security key, in a real window with real parts: a passkey in Debian's Chromium, which the
program opens as it opens any browser, and a software TPM with its PIN. COFFER_DESKTOP is built with
COFFER_DEV_TRANSPORTS."""
import os
import pathlib
import socket
import subprocess
import sys
import unittest

from journey_test import Desk

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "browser"), str(TESTS / "fido")]
from cdp import Browser, wait_for  # noqa: E402
from ports import free_ports  # noqa: E402

TPM_PIN = "mountain7"


class Passkeys(Desk):
    """With a browser whose passkey provider syncs."""

    def setUp(self):
        super().setUp()
        browser = Browser()
        self.addCleanup(browser.close)
        self.tab = browser.tab()
        self.tab.add_authenticator(defaultBackupEligibility=True, defaultBackupState=True)
        self.pages = self.home / ".pages"
        self.take_pages()

    def take_pages(self):
        """What opens a page on this computer notes its address instead."""
        folder = self.home / ".bin"
        folder.mkdir()
        opener = folder / "xdg-open"
        opener.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{self.pages}'\n")
        opener.chmod(0o700)
        before = os.environ["PATH"]
        os.environ["PATH"] = f"{folder}:{before}"
        self.addCleanup(os.environ.update, PATH=before)
        self.seen = 0

    def next_page(self):
        """Opens the page that the program wants opened now."""
        def addresses():
            return self.pages.read_text().splitlines()[self.seen:] if self.pages.exists() else []
        found = wait_for(addresses, 60, "a page to be opened")
        self.assertEqual(len(found), 1)
        self.seen += 1
        self.tab.go("about:blank")
        self.tab.go(found[0])

    def press_on_page(self, view):
        self.tab.wait("document.body.dataset.view === 'start'")
        self.tab.click("#go")
        self.tab.wait(f"document.body.dataset.view === '{view}'")

    def make_first_way(self, window):
        window.press("Phone or password manager")
        window.press("Create passkey")
        window.see("Go on in your browser")
        window.shot("p-browser")
        self.next_page()
        self.press_on_page("start")
        self.press_on_page("done")
        window.see("Use the passkey once more in the browser: this is its first test")
        self.next_page()
        self.press_on_page("done")
        window.see("It works. What do you want to call it?")
        window.fill("Name of this way to unlock", "My phone", clear=True)
        window.press("Continue")

    def test_a_passkey_is_the_first_way_and_opens(self):
        window = self.start()
        self.set_up(window)
        window.see("Backed up:…", "alert")
        window.press("Unlock")
        window.see("A page opens in your browser and asks for the passkey.")
        window.key("Return")
        self.next_page()
        self.press_on_page("done")
        window.see("Unlocked")
        window.shot("p-unlocked")
        self.assertEqual(window.quit(), 0)

    def test_set_up_goes_on_when_the_page_is_given_up(self):
        window = self.start()
        self.choose_place(window)
        window.press("Phone or password manager")
        window.press("Create passkey")
        self.next_page()
        self.tab.wait("document.body.dataset.view === 'start'")
        self.tab.click("#cancel")
        window.see("Try again")
        window.shot("p-given-up")
        window.press("Use another way")
        window.see("How do you want to open your backup?")
        Desk.make_first_way(self, window)
        self.finish_set_up(window)
        window.see("Backed up:…", "alert")
        self.assertEqual(window.quit(), 0)


class Tpm(Desk):
    def setUp(self):
        super().setUp()
        port, control = free_ports()
        folder = self.home / ".tpm"
        folder.mkdir()
        process = subprocess.Popen(["swtpm", "socket", "--tpm2", "--tpmstate", f"dir={folder}", "--flags",
                                    "not-need-init,startup-clear", "--server", f"type=tcp,bindaddr=127.0.0.1,port={port}",
                                    "--ctrl", f"type=tcp,bindaddr=127.0.0.1,port={control}"], stdout=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: self.answers(control), 30, "swtpm")
        os.environ["COFFER_TPM_SIMULATOR"] = f"swtpm:host=127.0.0.1,port={port}"
        self.addCleanup(os.environ.pop, "COFFER_TPM_SIMULATOR")

    @staticmethod
    def answers(port):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    def make_first_way(self, window):
        window.press("This computer")
        window.press("Create passkey")
        window.see("Choose a PIN")
        window.fill_secret("New PIN", TPM_PIN)
        window.fill_secret("The PIN once more", TPM_PIN)
        window.shot("t-pin")
        window.key("Return")
        window.see("It works. What do you want to call it?")
        window.press("Continue")

    def test_this_computer_is_the_first_way_and_opens(self):
        window = self.start()
        self.set_up(window)
        window.see("Backed up:…", "alert")
        window.press("Unlock")
        window.see("You enter the PIN that you chose for this computer.")
        window.key("Return")
        window.see("Enter the PIN of this computer’s way in")
        window.fill_secret("PIN of this computer’s way in", "wrong-pin")
        window.key("Return")
        window.see("That is not its PIN…", "alert")
        window.shot("t-wrong-pin")
        window.fill_secret("PIN of this computer’s way in", TPM_PIN)
        window.key("Return")
        window.see("Unlocked")
        self.assertEqual(window.quit(), 0)


if __name__ == "__main__":
    unittest.main()
