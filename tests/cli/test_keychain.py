# SPDX-License-Identifier: GPL-3.0-or-later
"""Computers whose key lies in the system's keychain: a real one, in a session of its own (tests/keychain/with_keyring.sh)."""
import hashlib
import os
import shutil
import subprocess

import support
from support import NOT_FOUND, REFUSED, VaultCase


class Keychain(VaultCase):
    def computer_options(self):
        return ("--state-dir", self.state)

    def vault_id(self, vault):
        return bytes.fromhex(self.made[vault])

    def setUp(self):
        self.assertEqual(os.environ.get("COFFER_KEYRING_KIND"), "open", "not the keyring of whoever runs this")
        self.made = {}
        super().setUp()

    def make(self, name):
        vault = self.base / name
        self.made[vault] = self.objects("init", vault, "--recovery-key-out", self.base / f"{name}-key",
                                        *self.computer_options())[0]["vault"]
        return vault

    def junk(self, vault, count):
        """Slot files like the real one, of vaults that are not there: more than the vault has files."""
        real = next(vault.glob("keys/slot-*")).read_bytes()
        for _ in range(count):
            forged = real.replace(self.vault_id(vault), os.urandom(16))
            self.assertNotEqual(forged, real)
            (vault / "keys" / f"slot-{hashlib.sha256(forged).hexdigest()}").write_bytes(forged)
            double = bytearray(forged)
            double[-1] ^= 1
            (vault / "keys" / f"slot-{hashlib.sha256(double).hexdigest()}").write_bytes(double)
            double[-1] ^= 2
            (vault / "keys" / f"slot-{hashlib.sha256(double).hexdigest()}").write_bytes(double)

    def test_the_key_is_found_beside_files_of_other_vaults(self):
        vault = self.make("mine")
        self.coffer("backup", vault, self.data, *self.computer_options())
        self.junk(vault, 30)
        self.coffer("backup", vault, self.data, *self.computer_options())
        self.coffer("status", vault, *self.computer_options(), expect=support.PARTLY)
        shutil.rmtree(self.state)
        self.coffer("backup", vault, self.data, *self.computer_options())

    def test_of_two_vaults_with_keys_that_one_counts_whose_log_is_there(self):
        vault, other = self.make("mine"), self.make("other")
        self.coffer("backup", vault, self.data, *self.computer_options())
        for number in range(3):
            self.coffer("key", "rename", other, "Recovery key" if number == 0 else f"key {number - 1}", f"key {number}",
                        "--recovery-key-file", self.base / "other-key", "--state-dir", self.state)
        for file in other.glob("keys/*"):
            shutil.copy(file, vault / "keys")
        self.coffer("backup", vault, self.data, *self.computer_options())
        backups = self.objects("snapshots", vault, "--recovery-key-file", self.base / "mine-key", "--state-dir", self.state)
        self.assertEqual(len([line for line in backups if "snapshot" in line]), 2)

    def test_a_key_in_use_is_not_replaced(self):
        vault = self.make("mine")
        self.coffer("backup", vault, self.data, *self.computer_options())
        self.junk(vault, 3)
        unlock = ("--recovery-key-file", self.base / "mine-key", "--state-dir", self.state)
        for name in ("laptop", "second"):
            self.coffer("computer", "add", vault, "--name", name, *unlock, expect=REFUSED)
            self.assertIn("this computer is enrolled already", self.said)
        self.coffer("backup", vault, self.data, *self.computer_options())
        listed = self.objects("computer", "list", vault, *unlock)
        self.assertEqual(len(listed), 1)
        self.coffer("computer", "retire", vault, listed[0]["name"], "--yes", *unlock)
        self.coffer("computer", "add", vault, "--name", "second", *unlock)
        self.coffer("backup", vault, self.data, *self.computer_options())

    def test_a_computer_without_a_key_is_told_so(self):
        vault = self.make("mine")
        subprocess.run(["secret-tool", "clear", "server", "org.coffer.Coffer"], check=True)
        self.coffer("backup", vault, self.data, *self.computer_options(), expect=NOT_FOUND)
        self.assertIn("enrol it with", self.said)


if __name__ == "__main__":
    support.main()
