#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to unlock that need an authenticator, with real parts around the real program: a virtual security key behind the
development transport, a software TPM, Debian's Chromium with its virtual authenticator. COFFER is built with
COFFER_DEV_TRANSPORTS; VIRTUALKEY names the security key's program."""
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import unittest

from support import DONE, NOT_FOUND, PARTLY, PROGRAM, REFUSED, SOURCE, WRONG_KEY, VaultCase

sys.path[:0] = [str(SOURCE / "tests" / "browser"), str(SOURCE / "tests" / "fido")]
from cdp import Browser  # noqa: E402
from ports import free_ports  # noqa: E402

PIN, TPM_PIN = "246813", "mountain7"


class Parts(VaultCase):
    """A vault with a backup, and authenticators that are there when a test starts them."""

    def setUp(self):
        super().setUp()
        self.environment = dict(os.environ)
        self.backup()

    def start(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def plug_key(self, name="key", **options):
        """A security key that keeps its state while it is unplugged."""
        send, receive = free_ports()
        self.environment.update(COFFER_SIMULATOR_SEND_PORT=str(send), COFFER_SIMULATOR_RECEIVE_PORT=str(receive))
        more = [word for option, value in options.items() for word in (f"--{option}", value)]
        return self.start(os.environ["VIRTUALKEY"], "--listen", str(send), "--answer", str(receive),
                          "--state", str(self.base / name), *more)

    def unplug(self, process):
        process.terminate()
        process.wait()

    def start_tpm(self):
        port, control = free_ports()
        folder = self.base / "tpm"
        folder.mkdir(exist_ok=True)
        self.start("swtpm", "socket", "--tpm2", "--tpmstate", f"dir={folder}", "--flags", "not-need-init,startup-clear",
                   "--server", f"type=tcp,bindaddr=127.0.0.1,port={port}", "--ctrl", f"type=tcp,bindaddr=127.0.0.1,port={control}")
        self.environment["COFFER_TPM_SIMULATOR"] = f"swtpm:host=127.0.0.1,port={port}"
        for _ in range(500):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", control)) == 0:
                    return
            time.sleep(0.02)
        self.fail("swtpm does not start")

    def run_coffer(self, *arguments, pins=(), expect=DONE, **extra):
        """With PINs from a pipe, one a line."""
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{pin}\n" for pin in pins).encode())
        os.close(writing)
        try:
            return self.coffer(*arguments, "--pin-fd", reading, expect=expect, env=self.environment, pass_fds=(reading,), **extra)
        finally:
            os.close(reading)

    def add(self, kind, *options, pins=(), **extra):
        return self.run_coffer("key", "add", self.vault, "--kind", kind, *options, *self.unlock_options(),
                               "--computer-key", self.computer, pins=pins, **extra)

    def open_with(self, kind, pins=(), vault=None, **extra):
        """Lists the newest backup, opened with that kind of way."""
        return self.run_coffer("ls", vault or self.vault, "latest", "--with", kind, "--state-dir", self.state, pins=pins, **extra)

    def status(self, expect=PARTLY):
        return self.objects("status", self.vault, *self.computer_options(), expect=expect)[-1]

    def kinds(self):
        return [reason["kind"] for reason in self.status()["reasons"]]

    def keys(self):
        return {key["name"]: key for key in self.objects("key", "list", self.vault, *self.unlock_options())}


class SecurityKeys(Parts):
    def test_it_opens_and_is_proven(self):
        self.plug_key(pin=PIN)
        self.assertIn("one-way", self.kinds())
        self.add("security-key", "--name", "Blue key", pins=[PIN])
        self.assertIn("opened the vault with it once to be sure", self.said)
        self.assertNotIn("one-way", self.kinds())
        self.assertIn(b"chats/", self.open_with("security-key", [PIN]))
        self.run_coffer("key", "test", self.vault, "--with", "Blue key", *self.computer_options(), pins=[PIN])
        key = self.keys()["Blue key"]
        self.assertEqual((key["kind"], key["flags"]), ("security-key", []))
        self.assertIn(key["attestation"], ("self", "verified", "none"))
        self.assertGreater(key["last-proof"], 1_700_000_000_000)

    def test_it_is_chosen_when_it_is_plugged_in(self):
        process = self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        self.run_coffer("ls", self.vault, "latest", "--state-dir", self.state, pins=[PIN])
        self.unplug(process)
        self.coffer("ls", self.vault, "latest", *self.unlock_options(), env=self.environment)

    def test_a_touch_is_asked_for_when_the_key_waits_for_it(self):
        process = self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        self.unplug(process)
        self.plug_key(slow="2000")
        self.open_with("security-key", ["000000"], expect=WRONG_KEY)
        self.assertNotIn("ouch", self.said, "the PIN is judged first")
        self.open_with("security-key", [PIN])
        self.assertEqual(self.said.count("Touch "), 1, self.said)

    def test_nobody_is_waited_for_where_there_is_no_terminal(self):
        process = self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        self.unplug(process)
        self.open_with("security-key", [PIN], expect=NOT_FOUND, start_new_session=True, timeout=30)
        self.assertIn("no security key is plugged in, and there is nobody who could be asked for it", self.said)

    def test_a_pin_is_the_same_in_either_spelling(self):
        self.plug_key()
        self.add("security-key", pins=["caf\u00e9s", "caf\u00e9s"])
        self.open_with("security-key", ["cafe\u0301s"])

    def test_its_pin_is_set_and_changed(self):
        self.plug_key()
        self.assertIn(b"has a PIN now", self.run_coffer("key", "pin", pins=[PIN]))
        self.add("security-key", pins=[PIN])
        self.run_coffer("key", "pin", pins=["000000", "135790"], expect=WRONG_KEY)
        self.assertIn("the PIN is wrong", self.said)
        self.assertIn(b"another PIN now", self.run_coffer("key", "pin", pins=[PIN, "135790"]))
        self.open_with("security-key", [PIN], expect=WRONG_KEY)
        self.open_with("security-key", ["135790"])

    def test_a_wrong_pin_says_how_many_tries_are_left(self):
        self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        self.open_with("security-key", ["000000"], expect=WRONG_KEY)
        self.assertIn("the PIN is wrong, 7 tries are left", self.said)
        self.open_with("security-key", ["000000", PIN])
        self.assertNotIn(PIN, self.said)

    def test_a_failed_attempt_is_in_the_log(self):
        self.plug_key(pin=PIN)
        self.add("security-key", pins=["000000"], expect=WRONG_KEY)
        self.add("security-key", "--name", "Blue key", pins=[PIN])
        self.run_coffer("key", "test", self.vault, "--with", "Blue key", *self.computer_options(), pins=["000000"], expect=WRONG_KEY)
        self.assertEqual(self.status()["failed-attempts"], 2)
        self.backup()
        self.assertEqual(self.status()["failed-attempts"], 0)
        told = [entry["detail"] for entry in self.objects("log", self.vault, *self.unlock_options()) if entry["entry"] == "audit"]
        self.assertEqual([text.split(", first")[0] for text in told], ["enrolment-failed, attempts 1", "unlock-failed, attempts 1"])
        self.assertTrue(told[0].endswith("method security-key, reason pin-wrong"), told)

    def test_the_status_knows_a_way_at_once(self):
        self.plug_key(pin=PIN)
        password = self.base / "password"
        password.write_text("monkey\n")
        self.run_coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", password, "--insist",
                        *self.unlock_options(), "--computer-key", self.computer)
        self.assertIn("weak-password", self.kinds())

    def test_a_key_without_pin_gets_one(self):
        self.plug_key()
        self.add("security-key", pins=["998877", "998877"])
        self.open_with("security-key", ["998877"])

    def test_one_key_is_not_enrolled_twice(self):
        self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        files = sorted(self.vault.glob("keys/*"))
        self.add("security-key", "--name", "Again", pins=[PIN], expect=REFUSED)
        self.assertIn("is a way to unlock this vault already", self.said)
        self.assertEqual(sorted(self.vault.glob("keys/*")), files)

    def test_a_key_that_gives_no_secret_is_explained(self):
        self.plug_key(pin=PIN, kind="no-hmac-secret")
        self.add("security-key", pins=[PIN], expect=REFUSED)
        self.assertIn("choose another one", self.said)

    def test_another_key_is_told_as_that(self):
        process = self.plug_key(pin=PIN)
        self.add("security-key", pins=[PIN])
        self.unplug(process)
        self.plug_key("other", pin=PIN)
        self.open_with("security-key", [PIN], expect=WRONG_KEY)
        self.assertIn("holds no passkey for this vault", self.said)

    def test_both_needs_password_and_key(self):
        self.plug_key(pin=PIN)
        password, wrong = self.base / "password", self.base / "wrong"
        password.write_text("lantern quarry 12 otter\n")
        wrong.write_text("lantern quarry 13 otter\n")
        self.add("both", "--new-password-file", password, "--name", "Two halves", pins=[PIN])
        self.run_coffer("ls", self.vault, "latest", "--with", "both", "--password-file", password, "--state-dir", self.state, pins=[PIN])
        self.run_coffer("ls", self.vault, "latest", "--with", "both", "--password-file", wrong, "--state-dir", self.state, pins=[PIN],
                        expect=WRONG_KEY)
        self.open_with("security-key", [PIN], expect=NOT_FOUND)

    def test_a_removed_key_opens_nothing_that_is_backed_up_afterwards(self):
        process = self.plug_key(pin=PIN)
        self.add("security-key", "--name", "Lost key", pins=[PIN])
        old = self.base / "old"
        shutil.copytree(self.vault, old)
        self.unplug(process)
        self.coffer("key", "remove", self.vault, "Lost key", "--insist", *self.unlock_options())
        (self.data / "secret.txt").write_text("after the removal")
        self.backup()
        self.plug_key(pin=PIN)
        self.open_with("security-key", [PIN], expect=NOT_FOUND)
        self.assertIn(b"notes.txt", self.run_coffer("ls", old, "latest", "--recursive", "--with", "security-key", "--state-dir",
                                                    self.base / "thief", pins=[PIN]), "old copies stay readable")
        for folder in ("keys", "keys-2"):
            for file in (old / folder).glob("slot-*"):
                shutil.copy(file, self.vault / folder)
        out = self.base / "out"
        self.run_coffer("restore", self.vault, "latest", out, "--with", "security-key", "--state-dir", self.base / "thief", pins=[PIN],
                        expect=None)
        self.assertFalse((out / "chats" / "secret.txt").exists())


class ForgedSlots(Parts):
    """Whoever can write to the vault's folder puts slot files there, and cannot steer what this computer asks for."""

    def setUp(self):
        super().setUp()
        self.coffer("ls", self.vault, "latest", *self.unlock_options())
        self.plug_key(pin=PIN)

    def forge(self):
        """The recovery key's file as one for a security key, which is found before the real one."""
        real = next(self.vault.glob("keys/slot-*"))
        forged = bytearray(real.read_bytes().replace(b"\x6crecovery-key", b"\x6csecurity-key"))
        self.assertNotEqual(bytes(forged), real.read_bytes())
        while (name := f"slot-{hashlib.sha256(forged).hexdigest()}") >= real.name:
            forged[-8:] = os.urandom(8)
        for folder in ("keys", "keys-2"):
            (self.vault / folder / name).write_bytes(forged)

    def ask_with(self, *options):
        """Without a terminal, so that it is seen what would be asked for."""
        self.run_coffer("ls", self.vault, "latest", *options, "--state-dir", self.state, pins=[PIN], expect=None, start_new_session=True)

    def assert_recovery_key_is_asked_for(self, *options):
        self.ask_with(*options)
        self.assertIn("--recovery-key-file", self.said)
        self.assertNotIn("security-key", self.said)

    def test_they_do_not_choose_the_way(self):
        self.assert_recovery_key_is_asked_for()
        self.forge()
        self.assert_recovery_key_is_asked_for()

    def test_they_do_not_take_a_name_or_id(self):
        (name, key), = self.keys().items()
        self.forge()
        for wanted in (name, key["slot"], key["slot"][:6]):
            self.assert_recovery_key_is_asked_for("--with", wanted)

    def test_where_nothing_was_seen_what_lies_there_counts(self):
        self.forge()
        self.state = self.base / "new computer"
        self.ask_with()
        self.assertIn("security-key", self.said)


class Tpm(Parts):
    def test_it_opens_on_this_computer_and_never_counts_alone(self):
        self.start_tpm()
        self.add("tpm", pins=[TPM_PIN])
        self.assertIn("It lives in this computer alone", self.said)
        self.open_with("tpm", [TPM_PIN])
        self.open_with("tpm", ["wrong-pin"], expect=WRONG_KEY)
        self.assertIn("2 tries are left", self.said)
        key = self.keys()["This computer"]
        self.assertTrue(key["computer"])
        self.coffer("drill", self.vault, *self.unlock_options(), "--computer-key", self.computer)
        self.assertEqual(self.status()["verdict"], "not-protected")
        self.assertEqual(self.kinds(), ["only-beside"])


class BrowserParts(Parts):
    """Two pages each time: one makes the passkey, a second one proves that it opens."""

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def in_browser(self, tab, clicks, *arguments):
        """Runs the program and goes through each page that it names, with so many presses of its button."""
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   stdin=subprocess.DEVNULL, env=self.environment)
        said = ""
        for count in clicks:
            while not (page := re.search(r"http://localhost:\d+/#\S+", said)):
                line = process.stderr.readline()
                self.assertTrue(line, said)
                said += line
            said = ""
            tab.go("about:blank")
            tab.go(page.group())
            for _ in range(count):
                tab.wait("!document.getElementById('go').disabled && document.getElementById('go').getClientRects().length > 0")
                tab.click("#go")
                tab.wait("document.body.dataset.view !== 'working'")
        out, err = process.communicate(timeout=30)
        return process.returncode, out, err

    def new_tab(self):
        """With a passkey provider that syncs."""
        tab = self.browser.tab()
        self.addCleanup(tab.close)
        tab.add_authenticator(defaultBackupEligibility=True, defaultBackupState=True)
        return tab


class Passkeys(BrowserParts):
    def test_a_passkey_opens_and_is_proven(self):
        tab = self.new_tab()
        unlock = (*self.unlock_options(), "--computer-key", self.computer)
        code, _, err = self.in_browser(tab, [2, 1], "key", "add", self.vault, "--kind", "browser", "--name", "Phone", *unlock)
        self.assertEqual(code, DONE, err)
        code, out, err = self.in_browser(tab, [1], "ls", self.vault, "latest", "--with", "browser", "--state-dir", self.state)
        self.assertEqual((code, "chats/" in out), (DONE, True), err)
        key = self.keys()["Phone"]
        self.assertEqual(sorted(key["flags"]), ["backed-up", "backup-eligible"])
        self.assertNotIn("lost-together", self.kinds())


class AllTogether(BrowserParts):
    """One vault with a recovery key, a security key, a passkey and a TPM."""

    def setUp(self):
        super().setUp()
        self.plug_key(pin=PIN)
        self.start_tpm()
        self.tab = self.new_tab()
        self.add("security-key", "--name", "Blue key", pins=[PIN])
        self.add("tpm", "--name", "This computer", pins=[TPM_PIN])
        self.with_passkey([2, 1], "key", "add", self.vault, "--kind", "browser", "--name", "Phone", *self.unlock_options(),
                          "--computer-key", self.computer)

    def with_passkey(self, clicks, *arguments, expect=DONE):
        code, out, err = self.in_browser(self.tab, clicks, *arguments)
        self.assertEqual(code, expect, out + err)
        return out

    def test_each_opens_and_drills(self):
        drill = ("drill", self.vault, *self.computer_options())
        proven = [self.run_coffer(*drill, "--recovery-key-file", self.key),
                  self.run_coffer(*drill, "--with", "Blue key", pins=[PIN]),
                  self.run_coffer(*drill, "--with", "This computer", pins=[TPM_PIN]),
                  self.with_passkey([1], *drill, "--with", "Phone").encode()]
        for said in proven:
            self.assertIn(b"Proven", said)
        self.assertTrue(all("last-proof" in key for key in self.keys().values()))
        self.assertEqual(self.status(expect=DONE)["verdict"], "protected")

    def test_one_is_removed_without_the_others_and_opens_nothing_new(self):
        old = self.base / "old"
        shutil.copytree(self.vault, old)
        self.with_passkey([1], "key", "remove", self.vault, "Blue key", "--with", "Phone", "--state-dir", self.state)
        (self.data / "secret.txt").write_text("after the removal")
        self.backup()
        thief = ("--with", "security-key", "--state-dir", self.base / "thief")
        self.run_coffer("ls", self.vault, "latest", *thief, pins=[PIN], expect=WRONG_KEY)
        for folder in ("keys", "keys-2"):
            for file in (old / folder).glob("slot-*"):
                shutil.copy(file, self.vault / folder)
        self.run_coffer("cat", self.vault, "latest", "chats/secret.txt", *thief, pins=[PIN], expect=None)
        self.assertIn(b"secret.txt", self.run_coffer("ls", self.vault, "latest", "--recursive", "--with", "This computer",
                                                     "--state-dir", self.state, pins=[TPM_PIN]))


if __name__ == "__main__":
    unittest.main()
