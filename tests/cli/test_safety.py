# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are not what they seem, in the vault and among the sources: nothing hangs, nothing is kept silently."""
import os
import pathlib
import unittest

import support
from support import DAMAGED, DONE, PARTLY, VaultCase

HUGE = 4 << 40  # bytes of a sparse file, which costs no room and would be read for hours
PROC = pathlib.Path("/proc/version")


def make_huge(path, start=b""):
    path.write_bytes(start)
    os.truncate(path, HUGE)


class HugeFiles(VaultCase):
    def test_objects_beyond_any_size_are_named_and_not_read(self):
        self.backup()
        name = "ab" * 32
        packs = self.packs()[0].parent
        junk = [packs / name, packs.parent / "indexes" / name, packs.parent / "log" / f"0000000009-{name}",
                self.vault / "keys" / f"slot-{name}", self.vault / "reader" / f"{name}.py"]
        for file in junk:
            make_huge(file)
        self.coffer("verify", self.vault, "--names", expect=DAMAGED)
        for file in junk:
            self.assertIn(f"{file.relative_to(self.vault)} is larger than any", self.said)
        self.assertIn("5 objects are not whole", self.said)
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=DAMAGED)
        self.assertIn(f"packs/{name}", self.said)
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")

    def test_a_pack_blown_up_is_told_and_costs_only_itself(self):
        self.backup()
        os.chmod(self.packs()[0], 0o600)
        os.truncate(self.packs()[0], HUGE)
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=DAMAGED)
        self.assertIn("larger than any pack may be", self.said)
        self.restore(self.base / "out", expect=PARTLY)

    def test_chats_beyond_any_size_are_read_in_part(self):
        make_huge(self.data / "WhatsApp Chat with Ann.txt", b"13/02/21, 10:00 - Ann: hello\n13/02/21, 10:01 - Bob: hi\n")
        make_huge(self.data / "WhatsApp Chat with Bob.zip", b"PK\3\4" + bytes(26))
        self.backup()
        chats = {chat["title"]: chat for chat in
                 self.objects("chats", self.vault, *self.unlock_options())[:-1]}
        self.assertEqual(chats["Ann"]["messages"], 2)
        self.assertIn("the export is larger than any real chat; reading stopped", chats["Ann"]["notes"])


class FilesWithoutSize(VaultCase):
    @unittest.skipUnless(PROC.exists(), "this system has no /proc")
    def test_what_a_file_of_size_zero_holds_is_stored(self):
        self.backup(self.data, PROC)
        self.restore(self.base / "out")
        self.assertEqual((self.base / "out" / "version").read_bytes(), PROC.read_bytes())
        self.assertEqual((self.base / "out" / "chats" / "empty").read_bytes(), b"")
        self.backup(self.data, PROC)
        self.restore(self.base / "again")
        self.assertEqual((self.base / "again" / "version").read_bytes(), PROC.read_bytes())


if __name__ == "__main__":
    support.main()
