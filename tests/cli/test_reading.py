# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading finds, and what it tells: on a computer that backs up with a key file, and is not given it to read."""
import os
import shutil

import support
from support import DAMAGED, DENIED, DONE, PARTLY, VaultCase

RUN_A_BACKUP = "Run a backup: it stores again"


class FoundDamage(VaultCase):
    """The next backup stores again what reading found damaged, whoever read and with whatever."""

    def setUp(self):
        super().setUp()
        self.backup()
        self.flip(self.packs()[0])

    def verify(self, **extra):
        return self.coffer("verify", self.vault, "--all", *self.unlock_options(), **extra)

    def reasons(self):
        status = self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]
        return {reason["kind"] for reason in status["reasons"]}

    def assert_mended_by_backup(self):
        count = len(self.packs())
        self.backup()
        self.assertGreater(len(self.packs()), count)
        shutil.rmtree(self.base / "out", ignore_errors=True)
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")

    def test_by_verifying(self):
        self.verify(expect=DAMAGED)
        self.assertIn(RUN_A_BACKUP, self.said)
        self.assert_mended_by_backup()

    def test_by_comparing_names(self):
        self.coffer("verify", self.vault, "--names", "--state-dir", self.state, expect=DAMAGED)
        self.assert_mended_by_backup()

    def test_by_restoring(self):
        self.restore(self.base / "out", expect=PARTLY)
        self.assert_mended_by_backup()

    def test_by_a_drill(self):
        self.coffer("drill", self.vault, "--all", *self.unlock_options(), expect=DAMAGED)
        self.assert_mended_by_backup()

    def test_by_writing_out_a_file(self):
        self.coffer("cat", self.vault, "latest", "chats/photo.jpg", *self.unlock_options(), expect=DAMAGED)
        self.assert_mended_by_backup()

    def test_a_damaged_copy_says_nothing_of_the_vault(self):
        copy = self.base / "copy"
        shutil.copytree(self.vault, copy)
        self.flip(self.packs()[0])  # back as it was
        self.coffer("verify", copy, "--all", *self.unlock_options(), expect=DAMAGED)
        self.assertNotIn("missing-packs", self.reasons())
        count = len(self.packs())
        self.backup()
        self.assertEqual(len(self.packs()), count)

    def test_a_whole_copy_says_nothing_of_the_vault(self):
        whole = self.base / "whole"
        self.flip(self.packs()[0])
        shutil.copytree(self.vault, whole)
        self.flip(self.packs()[0])
        self.verify(expect=DAMAGED)
        self.coffer("verify", whole, "--all", *self.unlock_options())
        self.assert_mended_by_backup()

    def test_no_backup_is_advised_where_none_would_help(self):
        elsewhere = ("--recovery-key-file", self.key, "--state-dir", self.base / "elsewhere")
        self.coffer("verify", self.vault, "--all", *elsewhere, expect=DAMAGED)
        self.assertNotIn(RUN_A_BACKUP, self.said)
        self.assertIn("on the computer that backs up here", self.said)

    def test_no_second_backup_is_advised(self):
        (self.data / "photo.jpg").unlink()
        self.verify(expect=DAMAGED)
        self.backup(expect=PARTLY)
        self.verify(expect=DAMAGED)
        self.assertNotIn(RUN_A_BACKUP, self.said)
        self.assertIn("coffer forget", self.said)


class OlderFolder(VaultCase):
    """A copy of yesterday in the vault's place, on a computer that has backed up since and never unlocked."""

    def setUp(self):
        super().setUp()
        self.backup()
        shutil.copytree(self.vault, self.base / "yesterday")
        (self.data / "newfile").write_text("new\n")
        self.backup()
        shutil.rmtree(self.vault)
        (self.base / "yesterday").rename(self.vault)

    def test_verifying_tells(self):
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=DAMAGED)
        self.assertIn("entry 1, which is gone", self.said)

    def test_restoring_tells(self):
        self.restore(self.base / "out")
        self.assertIn("entry 1, which is gone", self.said)

    def test_another_computer_cannot_know(self):
        self.coffer("verify", self.vault, "--all", "--recovery-key-file", self.key, "--state-dir", self.base / "other")


class Strangers(VaultCase):
    def test_a_conflicted_copy_of_a_reader_is_harmless(self):
        self.backup()
        for reader in list(self.vault.glob("reader/*")):
            shutil.copy(reader, reader.with_name(reader.name + " (conflicted copy)"))
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.assertNotIn("altered", self.said)
        self.coffer("verify", self.vault, "--names", "--state-dir", self.state)

    def test_a_conflicted_key_file_is_told_once(self):
        self.backup()
        slot = next(self.vault.glob("keys/slot-*"))
        shutil.copy(slot, slot.with_name(slot.name + " (conflicted copy)"))
        for verb in (("verify", self.vault), ("snapshots", self.vault)):
            self.coffer(*verb, *self.unlock_options())
            self.assertEqual(self.said.count("conflicted copy"), 1, self.said)


class LostSlots(VaultCase):
    """The recovery key is right, and nothing is left that it could open."""

    def lose(self):
        for slot in self.vault.glob("keys*/slot-*"):
            slot.unlink()

    def test_missing_slot_files_are_told_and_put_back_by_a_backup(self):
        self.backup()
        self.lose()
        self.restore(self.base / "out", expect=DAMAGED)
        self.assertIn("all slot files are gone", self.said)
        self.backup()
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")


class SmallWords(VaultCase):
    def test_a_path_within_a_restored_one_is_there(self):
        self.backup()
        self.restore(self.base / "out", "chats/folder", "chats/folder/more.bin")
        self.assertNotIn("not in this backup", self.said)

    def test_a_log_entry_that_is_cut_short_is_named(self):
        self.backup()
        entry = sorted(self.vault.glob("computers/*/log/*"))[0]
        os.chmod(entry, 0o600)
        os.truncate(entry, 30)
        self.coffer("verify", self.vault, *self.unlock_options(), expect=DAMAGED)
        self.assertIn("log entry 0 of computer", self.said)
        self.assertNotIn("0 of 0", self.said)
        self.assertIn("Log entries come back only from a copy", self.said)
        self.coffer("status", self.vault, *self.computer_options(), expect=PARTLY)
        self.assertNotIn("- the object", self.said)

    def test_a_missing_index_is_explained(self):
        self.backup()
        next(self.vault.glob("computers/*/indexes/*")).unlink()
        self.coffer("verify", self.vault, *self.unlock_options(), expect=DAMAGED)

    def test_a_missing_pack_is_named_once(self):
        self.backup()
        for pack in self.packs():
            pack.unlink()
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=DAMAGED)
        lines = [line for line in self.said.splitlines() if line.startswith(("missing:", "still-arriving:"))]
        self.assertEqual(len(lines), len(set(lines)), self.said)
        self.assertTrue(lines)


class Unreadable(VaultCase):
    """What this account may not read is not lost."""

    def setUp(self):
        super().setUp()
        self.backup()
        self.backup()
        self.pack = self.packs()[0]
        self.as_other = {}
        if os.geteuid() == 0:
            self.as_other = {"user": 65534, "group": 65534, "extra_groups": []}
            for path in (self.base, *self.base.rglob("*")):
                os.chown(path, 65534, 65534, follow_symlinks=False)
        os.chmod(self.pack, 0)

    def verify(self, *options, **extra):
        self.coffer("verify", self.vault, *options, **self.as_other, **extra)

    def test_verifying_says_so_and_calls_nothing_lost(self):
        self.verify("--all", *self.unlock_options(), expect=DENIED)
        self.assertIn(self.pack.name, self.said)
        for word in ("lost", "forget", RUN_A_BACKUP):
            self.assertNotIn(word, self.said)
        os.chmod(self.pack, 0o600)
        self.verify("--all", *self.unlock_options())

    def test_comparing_names_says_so(self):
        self.verify("--names", "--state-dir", self.state, expect=DENIED)
        self.assertNotIn("damaged", self.said)

    def test_what_is_damaged_beside_it_is_still_told(self):
        self.flip(self.packs()[1])
        if self.as_other:
            os.chmod(self.packs()[1], 0o644)
        self.verify("--all", *self.unlock_options(), expect=DAMAGED)
        self.assertIn("could not be read", self.said)

    def test_a_drill_is_no_failed_proof(self):
        self.coffer("drill", self.vault, "--all", *self.unlock_options(), **self.as_other, expect=DENIED)


if __name__ == "__main__":
    support.main()
