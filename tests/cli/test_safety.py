# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are not what they seem, in the vault and among the sources: nothing hangs, nothing is kept silently."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import support
from support import DAMAGED, DONE, NOT_FOUND, PARTLY, REFUSED, USAGE, WRONG_KEY, VaultCase

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


class BesideTheReader(VaultCase):
    """Whoever can write to the vault's folder puts programs beside the one that is to open it in need."""

    THIEF = "import sys\nprint('STOLEN', sys.argv)\n"

    def setUp(self):
        super().setUp()
        self.backup()
        self.folder = self.vault / "reader"
        (self.folder / "argparse.py").write_text(self.THIEF)
        (self.folder / "getpass").mkdir()
        (self.folder / "getpass" / "__init__.py").write_text(self.THIEF)

    def test_the_reader_runs_nothing_of_what_lies_beside_it(self):
        program = next(file for file in self.folder.glob("*.py") if len(file.stem) == 64)
        done = subprocess.run([sys.executable, "-B", program, "list", self.vault, "--recovery-key-file", self.key],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        self.assertEqual(done.returncode, DONE, done.stdout)
        self.assertNotIn("STOLEN", done.stdout)

    def test_it_is_told_and_removed(self):
        for name in ("._" + "ab" * 32 + ".py", "ab" * 32 + ".sync-conflict.py", "Thumbs.db"):
            (self.folder / name).write_text("left by a system")
        (self.folder / "@eaDir").mkdir()
        self.coffer("verify", self.vault, "--names", expect=DAMAGED)
        self.assertIn("reader/argparse.py", self.said)
        self.assertIn("reader/getpass/", self.said)
        self.assertIn("2 objects are not whole", self.said)
        self.coffer("verify", self.vault, *self.unlock_options(), expect=DAMAGED)
        self.assertIn("the program reader/argparse.py was no recovery reader of Coffer's, and was removed", self.said)
        self.assertIn("the folder reader/getpass/ lies beside the recovery reader", self.said)
        shutil.rmtree(self.folder / "getpass")
        self.coffer("verify", self.vault, "--names")


class ForgedSlots(VaultCase):
    """Whoever can write to the vault's folder, but holds nothing of it."""

    def forge(self, count):
        """Slot files like the real password's, which come before it, count as much and open with nothing."""
        for _ in range(count):
            forged = self.real.replace(b"\x66memory\x1a\x00\x04\x00\x00", b"\x66memory\x1a\x00\x03\xff\xff")
            forged = forged.replace(b"\x65lanes\x04", b"\x65lanes\x00").replace(b"\x64salt\x50", b"\x64salt\x50" + os.urandom(16))
            salt = forged.index(b"\x64salt\x50") + 6
            forged = forged[:salt + 16] + forged[salt + 32:]
            self.assertEqual(len(forged), len(self.real))
            (self.vault / "keys" / f"slot-{hashlib.sha256(forged).hexdigest()}").write_bytes(forged)

    def test_a_password_opens_on_a_new_computer_however_many_there_are(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        self.real = next(slot.read_bytes() for slot in self.vault.glob("keys/slot-*") if b"argon2id" in slot.read_bytes())
        self.forge(17)
        new_computer = ("--password-file", words, "--state-dir", self.base / "new-state")
        self.coffer("key", "list", self.vault, *new_computer, expect=WRONG_KEY)
        self.assertIn("2 slot files were left untried", self.said)
        self.assertIn("--try-all-slots goes on", self.said)
        self.coffer("key", "list", self.vault, *new_computer, "--try-all-slots")
        self.coffer("key", "list", self.vault, *new_computer)


class DamagedKeys(VaultCase):
    def test_key_files_that_rotted_in_both_places_are_put_back_by_a_backup(self):
        self.backup()
        for kinds in (["slot-*"], ["slot-*", "statement-*"]):
            for folder in ("keys", "keys-2"):
                for kind in kinds:
                    for file in (self.vault / folder).glob(kind):
                        self.flip(file)
            self.coffer("snapshots", self.vault, *self.unlock_options(), expect=None)
            self.backup()
            self.assertIn("damaged, and put back", self.said)
            self.coffer("verify", self.vault, "--all", *self.unlock_options())


class FilesWithoutSize(VaultCase):
    def test_pipes_stand_in_the_way_of_nothing(self):
        os.mkfifo(self.data / "pipe")
        self.backup()
        (self.data / "photo.jpg").unlink()
        self.backup()
        first = self.objects("snapshots", self.vault, *self.unlock_options())[0]["snapshot"]
        self.coffer("forget", self.vault, first[:12], "--yes", *self.unlock_options(), *self.computer_options()[:2])
        self.coffer("prune", self.vault, *self.unlock_options(), *self.computer_options()[:2])
        self.coffer("verify", self.vault, "--all", *self.unlock_options())

    @unittest.skipUnless(PROC.exists(), "this system has no /proc")
    def test_what_a_file_of_size_zero_holds_is_stored(self):
        self.backup(self.data, PROC)
        self.restore(self.base / "out")
        self.assertEqual((self.base / "out" / "version").read_bytes(), PROC.read_bytes())
        self.assertEqual((self.base / "out" / "chats" / "empty").read_bytes(), b"")
        self.backup(self.data, PROC)
        self.restore(self.base / "again")
        self.assertEqual((self.base / "again" / "version").read_bytes(), PROC.read_bytes())


class SpecialPermissions(VaultCase):
    def test_setuid_comes_back_only_when_asked_for(self):
        program, shared = self.data / "program", self.data / "shared"
        program.write_text("x")
        shared.mkdir()
        os.chmod(program, 0o4755)
        os.chmod(shared, 0o2770)
        self.backup()
        out = self.base / "out"
        self.restore(out)
        self.assertIn("2 entries were restored without setuid and setgid", self.said)
        modes = lambda: [oct((out / "chats" / name).stat().st_mode & 0o7777) for name in ("program", "shared")]
        self.assertEqual(modes(), ["0o755", "0o770"])
        self.restore(out, "--resume", "--set-id")
        self.assertEqual(modes(), ["0o4755", "0o2770"])


class OwnNotes(VaultCase):
    def state_files(self):
        return [file for file in self.state.rglob("*") if file.name.startswith(("state.db", "status"))]

    def test_nobody_else_reads_what_a_computer_remembers(self):
        self.backup()
        for file in self.state_files():
            os.chmod(file, 0o644)
        left = self.state_files()[0].parent / "status.new"  # of a run that was killed
        left.write_text("half")
        (self.data / "more.txt").write_text("more")
        self.backup()
        self.assertFalse(left.exists())
        self.assertEqual({file.name: oct(file.stat().st_mode & 0o777) for file in self.state_files()},
                         {"state.db": "0o600", "status": "0o600"})
        self.assertNotIn("status", self.reasons())

    def reasons(self):
        status = self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]
        return {reason["kind"]: reason for reason in status["reasons"]}

    def test_packs_that_are_gone_are_noticed_without_a_key(self):
        self.backup()
        self.assertNotIn("missing-packs", self.reasons())
        before = sorted((file, file.stat().st_mtime_ns) for file in self.state.rglob("*"))
        first, second = self.packs()[:2]
        content = first.read_bytes()
        first.unlink()
        os.chmod(second, 0o600)
        os.truncate(second, second.stat().st_size // 2)
        reason = self.reasons()["missing-packs"]
        self.assertTrue(reason["danger"])
        self.assertIn("2 packs that this computer has stored are gone", reason["sentence"])
        self.assertEqual(before, sorted((file, file.stat().st_mtime_ns) for file in self.state.rglob("*")))
        first.write_bytes(content)
        self.assertIn("1 pack that", self.reasons()["missing-packs"]["sentence"])
        self.backup()
        self.assertNotIn("missing-packs", self.reasons())


class Findings(VaultCase):
    """What proofs find is remembered until a proof as deep finds it mended, and the next backup mends what it can."""

    def setUp(self):
        super().setUp()
        for file in self.data.rglob("*"):  # or the next run reads them again in any case
            os.utime(file, (1_700_000_000, 1_700_000_000))
        self.backup()
        self.both = (*self.unlock_options(), "--computer-key", self.computer)

    def dangers(self):
        """Beside there being one way to unlock only, which is always so here."""
        status = self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]
        return {reason["kind"] for reason in status["reasons"] if reason["danger"]} - {"one-way"}

    def verify(self, *depth, **extra):
        key = self.computer_options() if "--names" in depth else self.both
        self.coffer("verify", self.vault, *depth, *key, **extra)

    def drill(self, *arguments, **extra):
        self.coffer("drill", self.vault, "latest", *arguments, *self.both, **extra)

    def test_a_failed_verify_stays_until_one_as_deep_is_good(self):
        pack = self.packs()[0]
        content = pack.read_bytes()
        for depth in ("--all", "--names"):
            self.flip(pack)
            self.verify(depth, expect=DAMAGED)
            self.assertEqual(self.dangers(), {"verify-failed"})
            self.verify()
            self.assertEqual(self.dangers(), {"verify-failed"}, "what was not read proves nothing")
            pack.write_bytes(content)
            self.assertEqual(self.dangers(), {"verify-failed"})
            self.verify(depth)
            self.assertEqual(self.dangers(), set())

    def test_the_key_of_another_vault_remembers_nothing_of_this_one(self):
        other, key = self.base / "other", self.base / "other-computer"
        self.coffer("init", other, "--recovery-key-out", self.base / "other-key", "--computer-key", key, "--state-dir", self.state)
        self.coffer("backup", other, self.data, "--computer-key", key, "--state-dir", self.state)
        self.flip(self.packs()[0])
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), "--computer-key", key, expect=DAMAGED)
        self.assertIn("of another vault", self.said)
        status = self.objects("status", other, "--computer-key", key, "--state-dir", self.state, expect=PARTLY)[-1]
        self.assertNotIn("verify-failed", [reason["kind"] for reason in status["reasons"]])

    def test_lost_packs_found_by_structure_are_remembered(self):
        self.packs()[0].unlink()
        self.verify(expect=DAMAGED)
        self.assertIn("verify-failed", self.dangers())

    def test_a_failed_drill_stays_until_one_as_deep_is_good(self):
        pack = self.packs()[0]
        content = pack.read_bytes()
        self.flip(pack)
        self.drill("--all", expect=DAMAGED)
        pack.write_bytes(content)
        self.coffer("key", "test", self.vault, *self.both)
        self.assertEqual(self.dangers(), {"drill-failed"})
        self.drill()
        self.assertEqual(self.dangers(), {"drill-failed"}, "a sample may have missed it")
        self.drill("--all")
        self.assertEqual(self.dangers(), set())

    def heals(self, find):
        broken = self.packs()
        for pack in broken:
            self.flip(pack)
        find()
        self.backup()
        self.assertIn("gone, cut off or damaged", self.said)
        self.verify("--all")
        self.assertEqual(self.said.count("stored again"), len(broken))
        self.assertEqual(self.dangers(), set())
        self.drill("--all")
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")
        self.restore_with_reader(self.base / "read")
        self.assert_same(self.data, self.base / "read" / "chats")
        self.assertTrue(all(pack.exists() for pack in broken), "what else they hold may be needed")
        before = self.packs()
        self.backup()
        self.assertNotIn("damaged", self.said)
        self.assertEqual(before, self.packs(), "nothing is stored a third time")

    def test_what_is_lost_for_good_is_cleared_by_forgetting_and_pruning(self):
        """Its source has changed since, so no backup can store it again."""
        photo = self.data / "photo.jpg"
        kept = photo.read_bytes()
        broken = self.packs()[0]
        self.flip(broken)
        photo.write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(200_000))
        self.verify("--all", expect=DAMAGED)
        self.backup(expect=PARTLY)
        self.assertIn("older backups are not whole", self.said)
        self.verify("--all", expect=DAMAGED)
        self.assertIn("has lost 1 file", self.said)
        self.assertIn("coffer forget", self.said)
        self.assertIn("coffer prune", self.said)
        lost = [line["lost"]["snapshot"] for line in self.objects("verify", self.vault, "--all", *self.both, expect=DAMAGED)
                if "lost" in line]
        self.coffer("forget", self.vault, *lost, "--yes", *self.both)
        self.coffer("prune", self.vault, *self.both)
        self.backup()
        self.coffer("prune", self.vault, *self.both)
        self.verify("--all")
        self.assertFalse(broken.exists())
        self.assertEqual(self.dangers(), set())
        photo.write_bytes(kept)

    def test_what_verify_finds_damaged_is_stored_again(self):
        self.heals(lambda: self.verify("--all", expect=DAMAGED))

    def test_what_a_drill_finds_damaged_is_stored_again(self):
        pack = self.packs()[0]
        self.flip(pack)
        self.drill("--all", expect=DAMAGED)
        self.backup()
        self.assertIn("gone, cut off or damaged", self.said)
        self.drill("--all")
        self.assertEqual(self.dangers(), set())

    def test_what_a_restore_finds_damaged_is_stored_again(self):
        self.flip(self.packs()[0])
        self.coffer("restore", self.vault, "latest", self.base / "out", *self.both, expect=PARTLY)
        self.backup()
        self.assertIn("gone, cut off or damaged", self.said)
        self.restore(self.base / "whole")
        self.assert_same(self.data, self.base / "whole" / "chats")
class NothingToProve(VaultCase):
    def test_a_folder_that_is_no_vault_passes_no_verification(self):
        folder = self.base / "mount"
        folder.mkdir()
        self.coffer("verify", folder, "--names", expect=NOT_FOUND)
        (folder / "IMG-1.jpg").write_text("photo")
        self.coffer("verify", folder, "--names", expect=NOT_FOUND)
        self.coffer("verify", self.vault, "--names")
        self.backup()
        for keys in ("keys", "keys-2"):
            shutil.rmtree(self.vault / keys, ignore_errors=True)
        self.coffer("verify", self.vault, "--names", expect=DAMAGED)
        self.assertIn("no statement is left", self.said)

    def test_a_vault_without_backups_is_not_called_good(self):
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=PARTLY)
        self.backup()
        shutil.rmtree(self.vault / "computers")
        self.coffer("verify", self.vault, "--all", "--recovery-key-file", self.key, "--state-dir", self.base / "another",
                    expect=PARTLY)
        self.assertIn("nothing is proven", self.said)

    def test_what_was_not_read_is_not_called_whole(self):
        self.backup()
        index = next(self.vault.glob("computers/*/indexes/*"))
        self.flip(self.packs()[0])
        index.unlink()
        self.coffer("verify", self.vault, *self.unlock_options(), expect=DAMAGED)
        self.assertIn("No data was read", self.said)
        self.assertNotIn("is whole", self.said)

    def test_a_storage_that_went_back_is_no_clean_run(self):
        self.backup()
        older = self.base / "older"
        shutil.copytree(self.vault, older)
        (self.data / "more").write_text("more")
        self.backup()
        shutil.rmtree(self.vault)
        older.rename(self.vault)
        self.backup(expect=PARTLY)
        self.assertIn("went back", self.said)

    def test_a_computer_is_not_retired_behind_its_newest_backup(self):
        self.backup()
        self.backup()
        self.coffer("snapshots", self.vault, *self.unlock_options())
        newest = next(self.vault.glob("computers/*/log/0000000001-*"))
        place = newest.rename(self.base / "away")
        listed = self.objects("computer", "list", self.vault, *self.unlock_options())
        computer = next(item["computer"] for item in listed if "computer" in item)
        self.coffer("computer", "retire", self.vault, computer, *self.unlock_options(), expect=REFUSED)
        self.assertIn("--newest", self.said)
        place.rename(newest)
        self.coffer("computer", "retire", self.vault, computer, *self.unlock_options())
        self.assertEqual(len(self.objects("snapshots", self.vault, *self.unlock_options())), 2)

    def test_junk_does_not_hide_that_a_log_entry_is_gone(self):
        for _ in range(3):
            self.backup()
        log = next(self.vault.glob("computers/*/log"))
        next(log.glob("0000000001-*")).unlink()
        for number in range(60):
            content = b"junk %d" % number
            (log / f"0000000000-{hashlib.sha256(content).hexdigest()}").write_bytes(content)
        self.coffer("snapshots", self.vault, *self.unlock_options())
        self.assertIn("is missing", self.said)
        status = self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]
        self.assertIn("gap", [reason["kind"] for reason in status["reasons"]])
        self.assertLess(len(status["reasons"]), 30)

    def test_key_files_put_back_are_told_once_each(self):
        self.backup()
        for keys in ("keys", "keys-2"):
            for file in (self.vault / keys).iterdir():
                file.unlink()
        self.backup()
        self.assertEqual(self.said.count("put back"), 2)
        self.assertIn("slot file", self.said)


class Rehearsal(VaultCase):
    def dry(self, *arguments):
        return self.objects("backup", self.vault, self.data, *arguments, "--dry-run", *self.computer_options())[-1]

    def stored(self):
        return sorted((file, file.stat().st_size) for file in self.vault.rglob("*"))

    def age(self):
        """Files written to a moment ago are read again by the next run."""
        for file in self.data.rglob("*"):
            os.utime(file, (1_700_000_000, 1_700_000_000))

    def test_a_dry_run_counts_and_stores_nothing(self):
        before = self.stored()
        self.assertEqual(self.dry()["new"]["files"], 4)
        self.assertEqual(before, self.stored())
        self.age()
        self.backup()
        before = self.stored()
        (self.data / "notes.txt").write_text("supper")
        (self.data / "added").write_text("123")
        counts = self.dry()
        self.assertEqual((counts["new"], counts["changed"]), ({"files": 1, "bytes": 3}, {"files": 1, "bytes": 6}))
        self.assertEqual(counts["same"]["files"] + counts["changed"]["files"], 4)
        self.coffer("backup", self.vault, self.data, "--dry-run", *self.computer_options())
        self.assertIn("Nothing was stored", self.said)
        self.assertEqual(before, self.stored())
        self.assertEqual(len(self.objects("snapshots", self.vault, *self.unlock_options())), 1)

    def test_patterns_come_from_a_file(self):
        patterns = self.base / "patterns"
        patterns.write_text("\ufeff*.jpg\n# not pictures\n\nfolder/\n", encoding="utf-8")
        self.age()
        self.backup(self.data, "--exclude-file", patterns)
        self.restore(self.base / "out")
        self.assertEqual(sorted(file.name for file in (self.base / "out" / "chats").iterdir()), ["empty", "notes.txt"])
        self.assertEqual(self.dry("--exclude-file", patterns)["new"]["files"], 0)
        patterns.write_text("[\n")
        self.backup(self.data, "--exclude-file", patterns, expect=USAGE)
        self.assertIn("patterns: ", self.said)
        self.backup(self.data, "--exclude-file", self.base / "nowhere", expect=NOT_FOUND)


class Fork(VaultCase):
    """Somebody who was removed has removed the owner in an old copy, and puts his statement beside the true one."""

    def setUp(self):
        super().setUp()
        self.thief, self.second = self.base / "thief", self.base / "second"
        for name, sheet in (("Ex", self.thief), ("Two", self.second)):
            self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--name", name, "--recovery-key-out", sheet,
                        *self.unlock_options())
        self.backup()
        old = self.base / "old"
        shutil.copytree(self.vault, old)
        self.coffer("key", "remove", self.vault, "Ex", *self.unlock_options())
        self.coffer("key", "remove", old, "Recovery key", *self.options(self.thief, "elsewhere"))
        for folder in ("keys", "keys-2"):
            for file in (old / folder).iterdir():
                if not (self.vault / folder / file.name).exists():
                    shutil.copy(file, self.vault / folder)

    def options(self, sheet, state):
        return ("--recovery-key-file", sheet, "--state-dir", self.base / state)

    def sides(self, sheet, state):
        told = self.objects("key", "settle", self.vault, *self.options(sheet, state), expect=PARTLY)
        return [side for side in told if "statement" in side]

    def test_asking_again_and_again_decides_nothing(self):
        add = ("computer", "add", self.vault, "--name", "New", "--computer-key", self.base / "new-key", *self.options(self.second, "new"))
        for _ in range(4):
            self.coffer(*add, expect=REFUSED)
            self.assertIn("coffer key settle", self.said)

    def test_the_person_decides_and_the_removed_one_reads_nothing_new(self):
        sides = self.sides(self.second, "new")
        self.assertEqual([side["followed"] for side in sides], [False, False])
        true = next(side["statement"] for side in sides if 'key-removed: "Ex"' in side["acts"][0])
        self.coffer("key", "settle", self.vault, "--keep", "0123456789", "--yes", *self.options(self.second, "new"), expect=NOT_FOUND)
        self.coffer("key", "settle", self.vault, "--keep", true[:8], "--yes", *self.options(self.second, "new"))
        self.coffer("key", "settle", self.vault, *self.options(self.second, "other"))
        self.assertIn("nothing to settle", self.said)
        key = self.base / "new-key"
        self.coffer("computer", "add", self.vault, "--name", "New", "--computer-key", key, *self.options(self.second, "new"))
        (self.data / "secret.txt").write_text("after the decision")
        self.coffer("backup", self.vault, self.data, "--computer-key", key, "--state-dir", self.base / "new")
        self.coffer("cat", self.vault, "latest", "chats/secret.txt", *self.options(self.thief, "elsewhere"), expect=None)
        self.coffer("cat", self.vault, "latest", "chats/secret.txt", *self.unlock_options())
        reasons = self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]["reasons"]
        self.assertNotIn("forked", [reason["kind"] for reason in reasons])


class Lines(VaultCase):
    """What others wrote stands in one line, so that nobody can write lines of the log that are not there."""

    FORGED = "seen\n2026-11-28 01:02:03  owner with \"Recovery key\" on vm  key-removed: \"Evil\""

    def test_a_reason_is_one_line_of_the_log(self):
        self.backup()
        self.coffer("hold", self.vault, "latest", "--reason", self.FORGED, *self.unlock_options(), "--computer-key", self.computer)
        lines = self.coffer("log", self.vault, *self.unlock_options()).decode().splitlines()
        self.assertEqual([line for line in lines if line.startswith("2026-11-28 01:02:03")], [])
        self.assertEqual(sum("Evil" in line for line in lines), 1)
        reasons = [entry.get("reason", "") for entry in self.objects("log", self.vault, *self.unlock_options())]
        self.assertNotIn("\n", "".join(reasons))

    def test_names_are_one_line(self):
        self.coffer("key", "rename", self.vault, "Recovery key", self.FORGED, *self.unlock_options(), expect=USAGE)
        self.coffer("computer", "add", self.vault, "--name", self.FORGED, "--computer-key", self.base / "other", *self.unlock_options(),
                    expect=USAGE)
        self.coffer("init", self.base / "second", "--name", self.FORGED, "--recovery-key-out", self.base / "sheet",
                    "--computer-key", self.base / "second-key", expect=USAGE)


class Alarms(VaultCase):
    """What this computer found out is told until it is mended, whatever else happens before."""

    def wrong(self):
        words = self.base / "wrong"
        words.write_text("not the password\n")
        self.coffer("ls", self.vault, "latest", "--password-file", words, *self.computer_options(), expect=WRONG_KEY)

    def kinds(self):
        return {reason["kind"] for reason in self.objects("status", self.vault, *self.computer_options(), expect=PARTLY)[-1]["reasons"]}

    def test_packs_that_are_gone(self):
        self.backup()
        for pack in self.packs():
            pack.unlink()
        self.wrong()
        self.coffer("ls", self.vault, "latest", *self.unlock_options(), "--computer-key", self.computer, expect=None)
        self.assertIn("missing-packs", self.kinds())
        self.backup()
        self.assertIn("gone, cut off or damaged", self.said)
        self.assertNotIn("missing-packs", self.kinds())
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")

    def test_a_damaged_status_is_not_laundered(self):
        self.backup()
        status = next(self.state.glob("*/*/status"))
        self.flip(status)
        self.wrong()
        self.assertIn("status", self.kinds())
        for file in ("notes.txt", "photo.jpg"):
            (self.data / file).unlink()
        self.backup()
        self.assertIn("could not be told", self.said)

    def test_news_of_ways_is_told_after_a_failed_attempt(self):
        self.backup()
        sheet = self.base / "sheet"
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--name", "Other", "--recovery-key-out", sheet,
                    "--recovery-key-file", self.key, "--state-dir", self.base / "elsewhere")
        self.wrong()
        self.backup()
        self.assertIn("the way to unlock", self.said)
        self.assertIn("was added", self.said)


if __name__ == "__main__":
    support.main()
