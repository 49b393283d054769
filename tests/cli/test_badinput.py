# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be wrong: one clear sentence, the right exit code, and nothing lost."""
import contextlib
import json
import os
import shutil
import subprocess
import time
import unittest

import support
from support import (DAMAGED, DENIED, DONE, NO_SPACE, NOT_FOUND, PARTLY, REFUSED, TOO_NEW, UNAVAILABLE, USAGE,
                     WRONG_KEY, VaultCase)


class WrongKeys(VaultCase):
    def test_another_recovery_key_is_told_within_a_second(self):
        self.backup()
        other = self.base / "other"
        self.coffer("init", other, "--recovery-key-out", self.base / "other-key", "--computer-key", self.base / "oc",
                    "--state-dir", self.state)
        start = time.monotonic()
        self.coffer("snapshots", self.vault, "--recovery-key-file", self.base / "other-key", "--state-dir", self.state,
                    expect=WRONG_KEY)
        self.assertLess(time.monotonic() - start, 1.0)
        self.assertIn("does not open", self.said)

    def test_a_mistyped_group_is_named(self):
        groups = self.key.read_text().strip().split("-")
        groups[6] = groups[6][:3] + ("A" if groups[6][3] != "A" else "B") + groups[6][4:]
        typed = self.base / "typed"
        typed.write_text("-".join(groups))
        self.coffer("snapshots", self.vault, "--recovery-key-file", typed, expect=USAGE)
        self.assertIn("group 7", self.said)

    def test_typed_on_standard_input_with_spaces_in_lower_case(self):
        self.backup()
        text = self.key.read_text().strip().lower().replace("-", " ").encode()
        self.coffer("snapshots", self.vault, "--recovery-key-file", "-", "--state-dir", self.state, input=text)

    def test_a_file_that_an_editor_has_marked_as_utf_8_is_read(self):
        self.backup()
        marked = self.base / "marked"
        marked.write_bytes(b"\xef\xbb\xbf" + self.key.read_text().replace("\n", "\r\n").encode())
        self.coffer("snapshots", self.vault, "--recovery-key-file", marked, "--state-dir", self.state)

    def test_a_weak_password_is_refused(self):
        weak = self.base / "weak"
        weak.write_text("password1\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", weak,
                    *self.unlock_options(), expect=REFUSED)

    def test_a_password_that_opens_the_vault_already_is_refused(self):
        words = self.base / "words"
        words.write_text("seven copper kettles argue about rain\n")
        add = ("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        self.coffer(*add, "--name", "Home")
        self.coffer(*add, expect=REFUSED)
        self.assertIn('opens the vault already, as "Home"', self.said)

    def test_a_name_that_means_something_else_is_refused(self):
        add = ("key", "add", self.vault, "--kind", "recovery-key", "--recovery-key-out", self.base / "sheet")
        self.coffer(*add, "--name", "tpm", *self.unlock_options(), expect=USAGE)
        self.assertIn("word for a kind", self.said)
        self.assertFalse((self.base / "sheet").exists())
        self.coffer(*add, "--name", "RECOVERY key", *self.unlock_options(), expect=REFUSED)

    def test_a_computer_key_that_others_can_read_is_refused(self):
        os.chmod(self.computer, 0o644)
        self.backup(expect=REFUSED)
        self.assertIn("chmod", self.said)

    def test_keys_are_never_overwritten(self):
        self.coffer("init", self.base / "second", "--recovery-key-out", self.key, "--computer-key", self.base / "k2",
                    "--state-dir", self.state, expect=REFUSED)
        self.assertFalse((self.base / "second" / "keys").exists())


class Places(VaultCase):
    def test_no_vault_there(self):
        self.coffer("snapshots", self.base / "nowhere", *self.unlock_options(), expect=NOT_FOUND)
        (self.base / "bare").mkdir()
        self.coffer("snapshots", self.base / "bare", *self.unlock_options(), expect=NOT_FOUND)

    def test_a_vault_is_not_made_over_another(self):
        self.coffer("init", self.vault, "--recovery-key-out", self.base / "k", "--computer-key", self.base / "c",
                    "--state-dir", self.state, expect=REFUSED)

    def test_nothing_secret_goes_into_the_vault(self):
        new = self.base / "new"
        for key, computer in ((new / "rk", self.base / "ck"), (self.base / "rk", new / "ck"), (new, self.base / "ck")):
            self.coffer("init", new, "--recovery-key-out", key, "--computer-key", computer, "--state-dir", self.state,
                        expect=REFUSED)
            self.assertFalse(new.exists() or (self.base / "rk").exists() or (self.base / "ck").exists())
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--recovery-key-out", self.vault / "rk2",
                    *self.unlock_options(), expect=REFUSED)
        self.coffer("computer", "add", self.vault, "--name", "second", "--recovery-key-file", self.key, "--computer-key",
                    self.vault / "ck2", "--state-dir", self.state, expect=REFUSED)
        self.backup()
        os.symlink(self.vault, self.base / "link")
        before = sorted(self.vault.rglob("*"))
        for target in (self.vault, self.vault / "sub", self.vault / ".." / "vault" / "sub", self.base / "link" / "sub"):
            self.restore(target, expect=REFUSED)
        self.assertEqual(sorted(self.vault.rglob("*")), before)

    def test_init_checks_every_place_before_it_makes_anything(self):
        new, missing = self.base / "new", self.base / "missing"
        for key, computer, code in ((self.base / "rk", missing / "ck", NOT_FOUND), (missing / "rk", self.base / "ck", NOT_FOUND),
                                    (self.base / "rk", self.computer, REFUSED), (self.base / "rk", self.base / "rk", USAGE)):
            self.coffer("init", new, "--recovery-key-out", key, "--computer-key", computer, "--state-dir", self.state,
                        expect=code)
            self.assertFalse(new.exists() or (self.base / "rk").exists() or (self.base / "ck").exists())

    def test_a_vault_needs_a_folder_of_its_own(self):
        options = ("--recovery-key-out", self.base / "rk", "--computer-key", self.base / "ck", "--state-dir", self.state)
        self.coffer("init", self.data, *options, expect=REFUSED)
        self.assertFalse((self.base / "rk").exists() or (self.data / "keys").exists())
        drive = self.base / "drive"
        (drive / "lost+found").mkdir(parents=True)
        (drive / ".stfolder").mkdir()
        self.coffer("init", drive, *options)

    def test_another_file_is_no_computer_key(self):
        self.coffer("backup", self.vault, self.data, "--computer-key", self.key, "--state-dir", self.state, expect=USAGE)
        self.assertIn("is not a computer key", self.said)

    def test_a_path_that_is_not_there(self):
        self.backup()
        for verb in (("ls", self.vault, "latest", "tmp"), ("cat", self.vault, "latest", "tmp"),
                     ("restore", self.vault, "latest", self.base / "out", "tmp")):
            self.coffer(*verb, *self.unlock_options(), expect=NOT_FOUND)
            self.assertIn("begin with chats/", self.said)
        self.assertFalse((self.base / "out").exists())
        self.restore(self.base / "part", "tmp", "chats/notes.txt", expect=PARTLY)
        self.assertTrue((self.base / "part" / "chats" / "notes.txt").exists())

    def test_output_that_is_lost_is_told(self):
        self.backup()
        for form in ((), ("--json",)):
            with open("/dev/full", "wb") as full:
                result = subprocess.run([support.PROGRAM, "snapshots", self.vault, *map(str, self.unlock_options()), *form],
                                        stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(result.returncode, NO_SPACE, result.stderr)

    def test_nothing_to_back_up(self):
        self.backup(self.base / "absent", expect=NOT_FOUND)

    def test_two_backups_of_one_computer_at_once(self):
        with open(self.data / "large", "wb") as file:
            for _ in range(100):
                file.write(os.urandom(4 << 20))
        command = [support.PROGRAM, "backup", self.vault, self.data, *map(str, self.computer_options())]
        first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        second = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.assertEqual({first.wait(120), second.wait(120)}, {DONE, UNAVAILABLE})

    def test_two_backups_at_once_with_two_state_folders(self):
        with open(self.data / "large", "wb") as file:
            for _ in range(60):
                file.write(os.urandom(4 << 20))
        commands = [[support.PROGRAM, "backup", self.vault, self.data, "--computer-key", self.computer,
                     "--state-dir", self.base / state] for state in ("state", "other-state")]
        runs = [subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                for command in commands]
        said = [run.communicate(timeout=120)[1].decode() for run in runs]
        self.assertEqual({run.returncode for run in runs}, {DONE, UNAVAILABLE}, said)
        self.assertIn("another backup of this computer is running", "".join(said))

    def test_restore_overwrites_nothing(self):
        self.backup()
        target = self.base / "out" / "chats"
        target.mkdir(parents=True)
        (target / "notes.txt").write_text("mine")
        self.restore(self.base / "out", expect=PARTLY)
        self.assertEqual((target / "notes.txt").read_text(), "mine")
        self.restore(self.base / "out", "--replace")
        self.assert_same(self.data, target)

    def test_what_is_in_the_way_is_told_once_with_the_way_out(self):
        self.backup()
        self.restore(self.base / "out")
        self.restore(self.base / "out", expect=PARTLY)
        self.assertIn("--resume", self.said)
        self.assertEqual(self.said.count("more.bin"), 1)
        self.restore(self.base / "out", "--resume")
        self.assertIn("all of them were there already", self.said)

    def test_restore_follows_no_link_out(self):
        self.backup()
        outside = self.base / "outside"
        outside.mkdir()
        (self.base / "out").mkdir()
        os.symlink(outside, self.base / "out" / "chats")
        self.restore(self.base / "out", expect=PARTLY)
        self.assertEqual(list(outside.iterdir()), [])

    def test_unreadable_file_costs_only_itself(self):
        if os.getuid() != 0:
            self.skipTest("needs root to drop privileges")
        self.prepare_for_nobody()
        os.chmod(self.data / "notes.txt", 0)
        os.chown(self.data / "notes.txt", 0, 0)
        self.backup(expect=PARTLY, user="nobody")
        self.restore(self.base / "out")
        self.assertTrue((self.base / "out" / "chats" / "photo.jpg").exists())

    def prepare_for_nobody(self):
        os.chmod(self.base, 0o755)
        subprocess.run(["chown", "-R", "nobody", self.vault, self.data, self.computer, self.key], check=True)
        self.state.mkdir(exist_ok=True)
        subprocess.run(["chown", "-R", "nobody", self.state], check=True)

    def test_a_read_only_folder(self):
        if os.getuid() != 0:
            self.skipTest("needs root to drop privileges")
        self.prepare_for_nobody()
        subprocess.run(["chmod", "-R", "a-w", self.vault], check=True)
        subprocess.run(["chown", "-R", "root", self.vault], check=True)
        self.backup(expect=DENIED, user="nobody")

    def test_a_vault_is_read_where_nothing_can_be_remembered(self):
        """The state folder may not be written, is full, or cannot be made."""
        if os.getuid() != 0:
            self.skipTest("needs root to drop privileges")
        self.backup()
        self.prepare_for_nobody()
        subprocess.run(["chmod", "-R", "a-w", self.state], check=True)
        locked = self.base / "locked"
        locked.mkdir(mode=0o555)
        out = self.base / "out"
        out.mkdir()
        os.chmod(out, 0o777)
        unlocking = ("--recovery-key-file", self.key)
        for number, state in enumerate((self.state, locked / "state")):
            for verb in (("ls", self.vault, "latest"), ("snapshots", self.vault), ("cat", self.vault, "latest", "chats/notes.txt"),
                         ("restore", self.vault, "latest", out / str(number)), ("verify", self.vault, "--all")):
                self.coffer(*verb, *unlocking, "--state-dir", state, user="nobody")
                self.assertEqual(self.said.count("this computer cannot remember what it sees of the vault"), 1, self.said)
        self.assert_same(self.data, out / "0" / "chats")

    def test_a_full_state_folder_keeps_nobody_from_reading(self):
        self.backup()
        small = self.base / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k,mode=700", "tmpfs", small], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("mounting is not permitted here")
        self.addCleanup(subprocess.run, ["umount", small], capture_output=True)
        shutil.copytree(self.state, small, dirs_exist_ok=True)
        with open(small / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
            while True:
                filler.write(bytes(1024))
        unlocking = ("--recovery-key-file", self.key, "--state-dir", small)
        computer = ("--computer-key", self.computer, "--state-dir", small)
        for verb in (("ls", self.vault, "latest"), ("verify", self.vault), ("key", "add", self.vault, "--kind", "recovery-key",
                                                                           "--recovery-key-out", self.base / "second")):
            self.coffer(*verb, *unlocking)
            self.assertEqual(self.said.count("this computer cannot remember what it sees of the vault"), 1, self.said)
            self.assertIn("the disk or quota is full", self.said)
        self.coffer("backup", self.vault, self.data, *computer, expect=NO_SPACE)
        self.assertIn("state.db, cannot be used: the disk or quota is full", self.said)
        self.assertNotIn("database", self.said)

    def test_a_way_without_a_name_is_one_clear_sentence(self):
        self.coffer("ls", self.vault, "latest", "--with", "", *self.unlock_options(), expect=USAGE)
        self.assertIn("--with: it needs a kind of way to unlock, a name or an id", self.said)

    def test_a_recovery_key_that_was_not_added_leaves_no_sheet(self):
        sheet = self.base / "sheet"
        adding = ("key", "add", self.vault, "--kind", "recovery-key", "--recovery-key-out", sheet, *self.unlock_options())
        self.coffer(*adding, "--name", "tpm", expect=USAGE)
        self.assertIn("sheet would have opened nothing and was removed", self.said)
        self.assertFalse(sheet.exists())
        self.coffer(*adding)
        self.coffer("ls", self.vault, "latest", "--recovery-key-file", sheet, "--state-dir", self.state, expect=NOT_FOUND)

    def test_a_vault_that_was_not_made_leaves_no_keys(self):
        small = self.base / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40k,mode=700", "tmpfs", small], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("mounting is not permitted here")
        self.addCleanup(subprocess.run, ["umount", small], capture_output=True)
        with open(small / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
            while True:
                filler.write(bytes(1024))
        sheet, state = self.base / "sheet", ("--state-dir", self.base / "another-state")
        making = ("init", self.base / "another", "--recovery-key-out", sheet, *state)
        self.coffer(*making, "--computer-key", small / "key", expect=NO_SPACE)
        self.assertFalse(sheet.exists())
        self.coffer(*making, "--computer-key", self.base / "another-key")
        self.coffer("backup", self.base / "another", self.data, "--computer-key", self.base / "another-key", *state)

    def test_a_recovery_key_for_a_vault_that_takes_nothing_leaves_no_sheet(self):
        if os.getuid() != 0:
            self.skipTest("needs root to drop privileges")
        self.prepare_for_nobody()
        subprocess.run(["chmod", "-R", "a-w", self.vault / "keys", self.vault / "keys-2"], check=True)
        kept = self.base / "kept"
        kept.mkdir()
        os.chmod(kept, 0o777)
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--recovery-key-out", kept / "sheet", *self.unlock_options(),
                    expect=DENIED, user="nobody")
        self.assertEqual(list(kept.iterdir()), [])

    def test_a_full_disk_loses_nothing(self):
        small = self.base / "small"
        small.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("mounting is not permitted here")
        self.addCleanup(subprocess.run, ["umount", small], capture_output=True)
        vault = small / "vault"
        keys = ("--computer-key", self.base / "c2", "--state-dir", self.base / "s2")
        self.coffer("init", vault, "--recovery-key-out", self.base / "k2", *keys)
        self.coffer("backup", vault, self.data, *keys)
        (self.data / "too-large").write_bytes(os.urandom(9 << 20))
        self.coffer("backup", vault, self.data, *keys, expect=NO_SPACE)
        (self.data / "too-large").unlink()
        self.coffer("backup", vault, self.data, *keys)
        self.coffer("restore", vault, "latest", self.base / "out", "--recovery-key-file", self.base / "k2",
                    "--state-dir", self.base / "s2")
        self.assert_same(self.data, self.base / "out" / "chats")


class DamagedObjects(VaultCase):
    """Each stored object in turn: what is lost is named, everything else is restored."""

    def setUp(self):
        super().setUp()
        self.backup()
        (self.data / "later.bin").write_bytes(os.urandom(100_000))
        self.backup()
        self.pristine = self.base / "pristine"
        shutil.copytree(self.vault, self.pristine)

    def objects_of(self, pattern):
        return sorted(path.relative_to(self.pristine) for path in self.pristine.glob(pattern))

    def with_damage(self, change):
        shutil.rmtree(self.vault)
        shutil.copytree(self.pristine, self.vault)
        change()
        shutil.rmtree(self.base / "out", ignore_errors=True)
        result = subprocess.run([support.PROGRAM, "restore", self.vault, "latest", self.base / "out", "--recovery-key-file",
                                 self.key, "--state-dir", self.base / "fresh-state"], capture_output=True)
        shutil.rmtree(self.base / "fresh-state", ignore_errors=True)
        return result.returncode

    def restored_is_right(self):
        """Every restored file has its own content, however many there are."""
        out = self.base / "out" / "chats"
        for path in out.rglob("*"):
            if path.is_file():
                self.assertEqual(path.read_bytes(), (self.data / path.relative_to(out)).read_bytes())
        return sum(path.is_file() for path in out.rglob("*")) if out.exists() else 0

    def test_every_object_flipped_truncated_or_gone(self):
        files = sum(path.is_file() for path in self.data.rglob("*"))
        for name in self.objects_of("computers/**/*"):
            target = self.vault / name
            if not (self.pristine / name).is_file():
                continue
            for change in (lambda: self.flip(target), lambda: os.truncate(target, target.stat().st_size // 2),
                           lambda: target.unlink()):
                code = self.with_damage(change)
                self.assertIn(code, (DONE, PARTLY, DAMAGED, NOT_FOUND), name)
                count = self.restored_is_right()
                if code == DONE and "log" not in name.parts:
                    self.assertEqual(count, files, name)

    def test_one_damaged_copy_of_a_key_file_costs_nothing(self):
        for name in self.objects_of("keys/*"):
            for change in (lambda: self.flip(self.vault / name), lambda: (self.vault / name).unlink()):
                self.assertEqual(self.with_damage(change), DONE, name)

    def test_without_any_statement_everything_is_still_read(self):
        def change():
            for path in self.vault.glob("keys*/statement-*"):
                path.unlink()
        self.assertEqual(self.with_damage(change), DONE)
        self.assertGreater(self.restored_is_right(), 3)

    def test_a_conflicted_copy_is_harmless(self):
        def change():
            for path in list(self.vault.glob("computers/*/log/*")) + list(self.vault.glob("keys/*")):
                shutil.copy(path, path.with_name(path.name + " (conflicted copy 2026-11-21)"))
        self.assertEqual(self.with_damage(change), DONE)

    def test_swapped_packs_are_noticed(self):
        packs = self.objects_of("computers/*/packs/*")
        def change():
            first, second = self.vault / packs[0], self.vault / packs[1]
            content = first.read_bytes()
            first.write_bytes(second.read_bytes())
            second.write_bytes(content)
        self.assertIn(self.with_damage(change), (PARTLY, DAMAGED, DONE))
        self.restored_is_right()

    def test_a_newer_version_is_named(self):
        slot = next(self.vault.glob("keys/slot-*"))
        for copy in self.vault.glob("keys*/" + slot.name):
            content = copy.read_bytes().replace(b"\x67version\x01", b"\x67version\x02")
            copy.unlink()
            copy.write_bytes(content)
        for folder in ("keys", "keys-2"):
            import hashlib
            path = self.vault / folder / slot.name
            path.rename(path.with_name("slot-" + hashlib.sha256(path.read_bytes()).hexdigest()))
        self.coffer("snapshots", self.vault, "--recovery-key-file", self.key, "--state-dir", self.base / "s",
                    expect=TOO_NEW)

    def test_a_folder_that_went_back_in_time_is_noticed(self):
        newest = sorted(self.vault.glob("computers/*/log/*"))[-1]
        self.coffer("snapshots", self.vault, *self.unlock_options())
        newest.unlink()
        self.coffer("snapshots", self.vault, *self.unlock_options())
        self.assertIn("back in time", self.said)

    def test_a_swapped_reader_is_put_right(self):
        reader = next(self.vault.glob("reader/*.py"))
        os.chmod(reader, 0o600)
        reader.write_text("import evil")
        self.coffer("snapshots", self.vault, *self.unlock_options())
        self.assertNotEqual(reader.read_text(), "import evil")
        self.assertIn("was no recovery reader of Coffer's, and was removed", self.said)


class Usage(unittest.TestCase):
    def test_usage_is_exit_code_2(self):
        for arguments in ([], ["nonsense"], ["backup"], ["init", "x"]):
            result = subprocess.run([support.PROGRAM, *arguments], capture_output=True)
            self.assertEqual(result.returncode, USAGE, arguments)

    def test_a_mistyped_verb_is_told(self):
        for arguments, part in ((["bakup", "vault", "chats"], "did you mean backup?"), (["key", "lst"], "did you mean list?"),
                                (["key"], "rename"), (["help", "restor"], "did you mean restore?"), ([], "Exit codes")):
            result = subprocess.run([support.PROGRAM, *arguments], capture_output=True)
            self.assertEqual(result.returncode, USAGE, arguments)
            self.assertIn(part, (result.stdout + result.stderr).decode(), arguments)

    def test_usage_errors_are_objects_too(self):
        result = subprocess.run([support.PROGRAM, "backup", "--json"], capture_output=True)
        self.assertEqual(json.loads(result.stdout)["error"]["code"], "invalid")

    def test_help_and_version(self):
        for arguments in (["--help"], ["--version"], ["backup", "--help"], ["key", "add", "--help"], ["help"], ["help", "key"],
                          ["help", "key", "add"]):
            self.assertEqual(subprocess.run([support.PROGRAM, *arguments], capture_output=True).returncode, DONE)


if __name__ == "__main__":
    support.main()
