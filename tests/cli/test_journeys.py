# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do with the program, start to end."""
import json
import os
import pathlib
import pty
import re
import resource
import shutil
import signal
import socket
import subprocess
import time

import support
from support import CANCELLED, DONE, PARTLY, REFUSED, SOURCE, USAGE, WRONG_KEY, VaultCase


class Everyday(VaultCase):
    def test_two_days_come_back_as_they_were(self):
        self.backup()
        self.restore(self.base / "first")
        self.assert_same(self.data, self.base / "first" / "chats")
        (self.data / "notes.txt").write_text("another day\n")
        (self.data / "photo.jpg").unlink()
        self.backup()
        self.restore(self.base / "second")
        self.assert_same(self.data, self.base / "second" / "chats")
        oldest = self.objects("snapshots", self.vault, *self.unlock_options())[0]["snapshot"]
        self.restore(self.base / "old", snapshot=oldest[:8])
        self.assert_same(self.base / "first", self.base / "old")

    def test_nothing_changed_adds_no_packs(self):
        self.backup()
        before = self.packs()
        self.backup()
        self.assertEqual(self.packs(), before)
        self.assertEqual(len(self.objects("snapshots", self.vault, *self.unlock_options())), 2)

    def test_one_path_and_one_file(self):
        self.backup()
        self.restore(self.base / "part", "chats/folder")
        self.assertFalse((self.base / "part" / "chats" / "notes.txt").exists())
        content = self.coffer("cat", self.vault, "latest", "chats/folder/more.bin", *self.unlock_options())
        self.assertEqual(content, (self.data / "folder" / "more.bin").read_bytes())

    def test_strange_names_links_holes_and_times(self):
        name = os.fsencode(str(self.data)) + b"/not-utf8-\xff\xfe"
        with open(name, "wb") as file:
            file.write(b"x")
        os.symlink("../outside", self.data / "link")
        os.link(self.data / "notes.txt", self.data / "same-notes.txt")
        with open(self.data / "sparse", "wb") as file:
            file.seek(50 << 20)
            file.write(b"end")
        os.chmod(self.data / "notes.txt", 0o640)
        os.utime(self.data / "notes.txt", ns=(1_500_000_000_123_456_789, 1_500_000_000_123_456_789))
        os.utime(self.data / "folder", ns=(1_400_000_000_000_000_001, 1_400_000_000_000_000_001))
        self.backup()
        self.restore(self.base / "out")
        out = self.base / "out" / "chats"
        self.assert_same(self.data, out)
        self.assertEqual(os.readlink(out / "link"), "../outside")
        self.assertEqual((out / "notes.txt").stat().st_ino, (out / "same-notes.txt").stat().st_ino)
        self.assertLess((out / "sparse").stat().st_blocks, 1000)
        self.assertEqual((out / "notes.txt").stat().st_mtime_ns, 1_500_000_000_123_456_789)
        self.assertEqual((out / "notes.txt").stat().st_mode & 0o7777, 0o640)
        self.assertEqual((out / "folder").stat().st_mtime_ns, 1_400_000_000_000_000_001)

    def test_pipes_and_sockets(self):
        os.mkfifo(self.data / "pipe", 0o620)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.data / "socket"))
        self.backup()
        self.restore(self.base / "out")
        out = self.base / "out" / "chats"
        self.assertTrue(out.joinpath("pipe").is_fifo() and out.joinpath("socket").is_socket())
        self.assertEqual((out / "pipe").stat().st_mode & 0o777, (self.data / "pipe").stat().st_mode & 0o777)

    def test_exclusions(self):
        self.backup(self.data, "--exclude", "*.bin")
        self.restore(self.base / "out")
        self.assertFalse((self.base / "out" / "chats" / "folder" / "more.bin").exists())

    def test_a_source_that_holds_the_vault_leaves_it_out(self):
        link, vault_link = self.base / "link", self.base / "vault-link"
        outer = self.base / "outer"
        outer.mkdir()
        for name in ("vault", "chats"):
            (self.base / name).rename(outer / name)
        self.vault, self.state, self.data = outer / "vault", outer / "state", outer / "chats"
        link.symlink_to(outer)
        vault_link.symlink_to(self.vault)
        self.backup(outer)
        self.assertEqual(self.said.count("was left out: it is the vault itself"), 1, self.said)
        self.assertEqual(self.said.count("was left out: it is what this computer remembers"), 1, self.said)
        for vault, source in ((self.vault, link), (vault_link, outer)):
            told = self.objects("backup", vault, source, *self.computer_options())
            self.assertEqual(told[-1]["figures"]["files"], 4, "nothing of the vault was taken into it")
            self.assertIn("was left out: it is the vault itself", self.said)
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "outer" / "chats")
        self.assertEqual(list((self.base / "out" / "outer" / "vault").iterdir()), [])
        self.backup(self.data)
        self.assertNotIn("was left out", self.said)

    def test_a_source_inside_the_vault_is_refused(self):
        self.backup()
        vault_link = self.base / "vault-link"
        vault_link.symlink_to(self.vault)
        log = sorted(self.vault.glob("computers/*/log/*"))
        own_state = next(self.state.glob("*/*/state.db"))
        for source in (self.vault, self.vault / "computers", vault_link / "keys", log[0], own_state.parent, own_state):
            self.backup(self.data, source, expect=REFUSED)
            self.assertIn("is not backed up", self.said)
        self.assertEqual(sorted(self.vault.glob("computers/*/log/*")), log)

    def test_the_stand_alone_reader_restores_the_same(self):
        self.backup()
        self.restore_with_reader(self.base / "by-reader")
        self.assert_same(self.data, self.base / "by-reader" / "chats")

    def test_the_sample_chats_are_recognised(self):
        samples = self.base / "samples"
        subprocess.run(["python3", SOURCE / "resources/samples/make_samples.py", samples], check=True, capture_output=True)
        self.backup(samples)
        chats = [o for o in self.objects("chats", self.vault, "latest", *self.unlock_options()) if "title" in o]
        self.assertFalse(any(chat["lost"] for chat in chats))
        self.assertGreaterEqual(len(chats), 3)
        self.assertTrue(all(chat["messages"] > 0 for chat in chats))
        self.assertTrue(any(chat["missing"] for chat in chats), "one export names a photo that is not there")
        self.packs()[0].unlink()
        left = [o for o in self.objects("chats", self.vault, "latest", *self.unlock_options(), expect=PARTLY) if "title" in o]
        self.assertEqual(len(left), len(chats))
        self.assertTrue(any(chat["lost"] for chat in left))
        self.assertLess(sum(chat["media-present"] for chat in left), sum(chat["media-present"] for chat in chats))

    def test_too_few_digits_are_told_so(self):
        self.backup()
        backup = self.objects("snapshots", self.vault, *self.unlock_options())[0]["snapshot"]
        self.restore(self.base / "out", snapshot=backup[:3], expect=USAGE)
        self.assertIn("at least 4 digits", self.said)
        self.restore(self.base / "out", snapshot=backup[:4])

    def test_names_as_they_are_shown_are_found(self):
        name = os.fsencode(str(self.data)) + b"/bad\xff\\name\n"
        with open(name, "wb") as file:
            file.write(b"x")
        self.backup()
        shown = [o["path"] for o in self.objects("ls", self.vault, "latest", "chats", *self.unlock_options())]
        path = next(path for path in shown if "bad" in path)
        self.assertEqual(path, "chats/bad\\xFF\\\\name\\n")
        self.assertEqual(self.coffer("cat", self.vault, "latest", path, *self.unlock_options()), b"x")
        self.restore(self.base / "out", path)
        self.assertEqual(len(list((self.base / "out" / "chats").iterdir())), 1)


class Old(VaultCase):
    def test_a_time_before_1970_is_shown_as_it_is(self):
        os.utime(self.data / "notes.txt", (-625_000_000, -625_000_000))
        self.backup()
        listed = self.coffer("ls", self.vault, "latest", "chats", *self.unlock_options()).decode()
        self.assertRegex(listed, r"1950-03-1\d \d\d:\d\d:\d\d .* chats/notes.txt|1950-03-1\d .*notes.txt")


class Keys(VaultCase):
    def test_the_sheet_opens_the_vault_and_says_which_reader_to_trust(self):
        sheet = self.key.read_text()
        reader = next(self.vault.glob("reader/*.py")).stem
        self.assertIn(reader, sheet)
        self.backup()
        self.key.write_text("# printed\n\n" + sheet)
        self.restore(self.base / "out")
        genesis = re.search("^# genesis +([0-9a-f]{64})$", sheet, re.MULTILINE)[1]
        doubt = "that the printed sheet names is not here"
        self.assertNotIn(doubt, self.restore_with_reader(self.base / "by-reader", "--genesis", genesis))
        another = ("--genesis", genesis[::-1])
        self.assertIn(doubt, self.restore_with_reader(self.base / "by-another", *another, expect=support.DAMAGED))
        self.assertFalse((self.base / "by-another").exists())
        for command in ("list", "verify"):
            self.assertIn(doubt, self.reader(command, self.vault, *another, expect=support.DAMAGED))
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--recovery-key-out", self.base / "second",
                    *self.unlock_options())
        second = (self.base / "second").read_text()
        self.assertIn(reader, second)
        self.assertIn(genesis, second)

    def test_options_that_do_not_go_together(self):
        for options in (("--kind", "password", "--recovery-key-out", self.base / "x"),
                        ("--kind", "recovery-key", "--recovery-key-out", self.base / "x", "--new-password-file", self.key)):
            self.coffer("key", "add", self.vault, *options, *self.unlock_options(), expect=USAGE)
        self.assertFalse((self.base / "x").exists())

    def test_a_second_way_in_and_its_removal(self):
        self.backup()
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        with_password = ("--password-file", words, "--state-dir", self.state)
        self.coffer("restore", self.vault, "latest", self.base / "out", *with_password)
        self.assert_same(self.data, self.base / "out" / "chats")
        self.coffer("key", "remove", self.vault, "Password", "--insist", *self.unlock_options())
        self.coffer("snapshots", self.vault, *with_password, expect=WRONG_KEY)
        self.backup()
        self.restore(self.base / "after")
        self.assert_same(self.data, self.base / "after" / "chats")

    def typed(self, text):
        """What the program says and how it ends when `text` is typed at its prompt."""
        command = [str(support.PROGRAM), "snapshots", str(self.vault), "--state-dir", str(self.state)]
        process, terminal = pty.fork()
        if process == 0:
            os.execv(command[0], command)
        said = b""
        while b": " not in said:
            said += os.read(terminal, 1000)
        os.write(terminal, text.encode() + b"\n")
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        os.close(terminal)
        return said.decode(), code

    def test_the_prompt_takes_what_the_vault_has(self):
        key = self.key.read_text().splitlines()[0]
        said, code = self.typed(key)
        self.assertEqual((said.strip(), code), ("Recovery key:", DONE))
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        for text, expected in ((key, DONE), (words.read_text().strip(), DONE), ("another thing", WRONG_KEY),
                               (key.replace(key[0], "A" if key[0] != "A" else "B", 1), USAGE)):
            said, code = self.typed(text)
            self.assertEqual((said.strip(), code), ("Recovery key or password:", expected))

    def test_the_last_way_in_stays(self):
        self.coffer("key", "remove", self.vault, "Recovery key", "--insist", *self.unlock_options(), expect=REFUSED)

    def test_the_last_but_one_goes_after_a_test_of_the_one_that_stays(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        tested = self.objects("key", "test", self.vault, *self.unlock_options(), "--computer-key", self.computer, expect=PARTLY)
        self.assertFalse(tested[-1]["recorded"], "there is no backup yet")
        self.backup()
        other = ("--password-file", words, "--state-dir", self.state)
        self.coffer("key", "remove", self.vault, "Password", *other, expect=REFUSED)
        self.assertIn("coffer key test", self.said)
        self.assertIn("--insist", self.said)
        self.coffer("key", "test", self.vault, *other, "--computer-key", self.computer)
        self.coffer("key", "remove", self.vault, "Password", *other, expect=REFUSED)
        tested = self.objects("key", "test", self.vault, *self.unlock_options(), "--computer-key", self.computer)
        self.assertTrue(tested[-1]["recorded"] and tested[-1]["good"])
        self.assertGreater(tested[-1]["figures"]["files"], 0)
        self.coffer("key", "remove", self.vault, "Password", *other)
        self.coffer("snapshots", self.vault, *other, expect=WRONG_KEY)

    def test_opening_with_the_one_that_stays_is_its_test(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        self.coffer("key", "remove", self.vault, "Password", *self.unlock_options())

    def test_a_file_for_something_else_than_the_way_named_is_refused(self):
        self.coffer("snapshots", self.vault, "--with", "security-key", *self.unlock_options(), expect=USAGE)
        words = self.base / "password"
        words.write_text("seven unrelated lanterns\n")
        self.coffer("snapshots", self.vault, "--with", "tpm", "--password-file", words, "--state-dir", self.state, expect=USAGE)

    def test_rotation_keeps_everything_readable(self):
        self.backup()
        self.coffer("rotate", self.vault, *self.unlock_options())
        (self.data / "new.txt").write_text("after the rotation")
        self.backup()
        for backup in self.objects("snapshots", self.vault, *self.unlock_options()):
            self.restore(self.base / backup["snapshot"], snapshot=backup["snapshot"][:10])
        self.assert_same(self.data, self.base / backup["snapshot"] / "chats")


    def test_a_change_says_on_which_computer_it_was_made(self):
        self.backup()
        owner = (*self.unlock_options(), "--computer-key", self.computer)
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--name", "Two", "--recovery-key-out", self.base / "two", *owner)
        self.coffer("key", "rename", self.vault, "Two", "Second", *owner)
        self.coffer("key", "remove", self.vault, "Second", "--insist", *owner)
        self.coffer("rotate", self.vault, *owner)
        told = {entry["action"]: entry.get("made-on") for entry in self.objects("log", self.vault, *owner) if entry["entry"] == "statement"}
        made = {told[action] for action in ("key-added", "key-renamed", "key-removed", "rotated")}
        self.assertEqual(len(made), 1, told)
        self.assertTrue(made.pop(), told)

    def test_a_test_of_a_backup_without_files_proves_nothing(self):
        empty = self.base / "nothing"
        empty.mkdir()
        self.backup(empty)
        tested = self.objects("key", "test", self.vault, *self.unlock_options(), "--computer-key", self.computer, expect=PARTLY)[-1]
        self.assertTrue(tested["opens"])
        self.assertFalse(tested["recorded"])
        self.assertIn("holds no file", self.said)


class Strangers(VaultCase):
    def test_key_files_of_another_vault_do_not_hide_what_was_seen(self):
        self.objects("snapshots", self.vault, *self.unlock_options())
        other, key = self.base / "other", self.base / "other-key"
        self.coffer("init", other, "--recovery-key-out", key, "--computer-key", self.base / "other-computer", "--state-dir", self.state)
        for _ in range(3):
            self.coffer("rotate", other, "--recovery-key-file", key, "--state-dir", self.state)
        for folder in ("keys", "keys-2"):
            shutil.copytree(other / folder, self.vault / folder, dirs_exist_ok=True)
        self.coffer("rotate", self.vault, *self.unlock_options())


class Computers(VaultCase):
    def test_two_computers_then_one_is_retired(self):
        self.backup()
        second = ("--computer-key", self.base / "second-key", "--state-dir", self.base / "second-state")
        self.coffer("computer", "add", self.vault, "--name", "tower", "--recovery-key-file", self.key, *second)
        other = self.base / "other"
        other.mkdir()
        (other / "file").write_text("from the tower")
        self.coffer("backup", self.vault, other, *second)
        self.restore(self.base / "out")
        self.assertEqual((self.base / "out" / "other" / "file").read_text(), "from the tower")
        self.coffer("computer", "retire", self.vault, "tower", *self.unlock_options())
        self.coffer("backup", self.vault, other, *second, expect=REFUSED)
        self.backup()

    def test_the_computer_one_sits_at_is_retired_with_yes_only(self):
        name = self.objects("computer", "list", self.vault, *self.unlock_options())[0]["name"]
        own = ("computer", "retire", self.vault, name, *self.unlock_options(), "--computer-key", self.computer)
        self.coffer(*own, expect=USAGE, start_new_session=True)  # without a terminal to ask on
        self.assertIn("--yes", self.said)
        self.backup()
        self.coffer(*own, "--yes")
        self.backup(expect=REFUSED)

    def test_a_copied_computer_is_retired_at_the_end_that_counts(self):
        self.backup()
        elsewhere, state = self.base / "elsewhere", self.base / "copied-state"
        shutil.copytree(self.vault, elsewhere)
        shutil.copytree(self.state, state)
        self.backup()
        self.backup()
        (self.data / "copy.txt").write_text("only the copy has this")
        self.coffer("backup", elsewhere, self.data, "--computer-key", self.computer, "--state-dir", state)
        shutil.copytree(elsewhere, self.vault, dirs_exist_ok=True)
        listed = self.objects("computer", "list", self.vault, *self.unlock_options())
        name = next(line["name"] for line in listed if "name" in line)
        ends = self.objects("computer", "retire", self.vault, name, *self.unlock_options(), expect=REFUSED)
        copied = next(end["end"] for end in ends if end.get("entries") == 2)
        self.assertEqual(sorted(end["entries"] for end in ends if "end" in end), [2, 3])
        self.coffer("computer", "retire", self.vault, name, "--newest", copied[:12], *self.unlock_options())
        left = self.objects("snapshots", self.vault, *self.unlock_options())
        self.assertEqual(len([backup for backup in left if "snapshot" in backup]), 2)
        self.restore(self.base / "out")
        self.assertTrue((self.base / "out" / "chats" / "copy.txt").exists())

    def enrol_with_little_room(self, **extra):
        """Files beyond 1 KiB cannot be written: there is room for the key and not for the statement."""
        self.objects("computer", "list", self.vault, *self.unlock_options())
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
        result = subprocess.run([support.PROGRAM, "computer", "add", self.vault, "--name", "tower", "--computer-key", self.base / "second-key",
                                 *self.unlock_options()], preexec_fn=limit, capture_output=True, **extra)
        self.assertEqual(len(self.objects("computer", "list", self.vault, *self.unlock_options())), 1)
        return result

    def test_no_room_for_the_statement_leaves_no_key(self):
        result = self.enrol_with_little_room(restore_signals=False)
        self.assertGreater(result.returncode, 0, result.stderr)
        self.assertFalse((self.base / "second-key").exists())

    def test_a_crash_before_the_statement_leaves_a_key_that_says_what_to_do(self):
        result = self.enrol_with_little_room()
        self.assertLess(result.returncode, 0, "killed")
        second = ("--computer-key", self.base / "second-key", "--state-dir", self.base / "second-state")
        self.coffer("backup", self.vault, self.data, *second, expect=REFUSED)
        self.assertIn("remove its key file", self.said)
        (self.base / "second-key").unlink()
        self.coffer("computer", "add", self.vault, "--name", "tower", "--recovery-key-file", self.key, *second)
        self.coffer("backup", self.vault, self.data, *second)

    def test_handing_over(self):
        self.backup()
        name = [c for c in self.objects("computer", "list", self.vault, *self.unlock_options())][0]["name"]
        new = ("--computer-key", self.base / "new-key", "--state-dir", self.base / "new-state")
        over = self.objects("computer", "hand-over", self.vault, name, "--name", "new laptop", "--recovery-key-file", self.key, *new)
        self.assertGreater(over[-1]["taken-over"]["packs"], 0)
        before = self.size_of_packs()
        self.coffer("backup", self.vault, self.data, *new)
        self.assertLess(self.size_of_packs() - before, 20_000, "everything was stored again")
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")
        self.restore_with_reader(self.base / "by-reader")
        self.assert_same(self.data, self.base / "by-reader" / "chats")
        self.backup(expect=REFUSED)

    def size_of_packs(self):
        return sum(pack.stat().st_size for pack in self.vault.glob("computers/*/packs/*"))


class Stopping(VaultCase):
    def start_backup(self):
        with open(self.data / "large", "wb") as file:
            for _ in range(60):
                file.write(os.urandom(4 << 20))
        return subprocess.Popen([support.PROGRAM, "backup", self.vault, self.data, *self.computer_options()],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def wait_until_it_listens(self, process):
        """The kernel tells which signals a program handles (proc(5)); before that Ctrl-C just ends it."""
        for _ in range(2000):
            try:
                status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            except OSError:
                return
            caught = re.search(r"^SigCgt:\s*([0-9a-f]+)", status, re.MULTILINE)
            if caught is None or int(caught.group(1), 16) >> (signal.SIGINT - 1) & 1:
                return
            time.sleep(0.005)

    def test_ctrl_c_is_safe_and_the_next_run_goes_on(self):
        process = self.start_backup()
        self.wait_until_it_listens(process)
        process.send_signal(signal.SIGINT)
        self.assertIn(process.wait(60), (CANCELLED, DONE))
        self.backup()
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")

    def test_killed_runs_are_continued(self):
        for delay in (0.05, 0.15, 0.3):
            process = self.start_backup()
            time.sleep(delay)
            process.kill()
            process.wait(60)
        self.backup()
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")


class Proof(VaultCase):
    def test_verify_drill_and_what_damage_costs(self):
        self.backup()
        self.coffer("verify", self.vault, "--names")
        self.coffer("verify", self.vault, *self.unlock_options())
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.coffer("drill", self.vault, "latest", "--all", *self.unlock_options(), "--computer-key", self.computer)
        self.assertIn("test", self.coffer("log", self.vault, *self.unlock_options()).decode())
        self.flip(self.packs()[0])
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=support.DAMAGED)
        self.restore(self.base / "out", expect=PARTLY)
        self.assertEqual((self.base / "out" / "chats" / "notes.txt").read_bytes(), (self.data / "notes.txt").read_bytes())

    def test_a_changed_reader_is_named(self):
        self.backup()
        self.flip(next(self.vault.glob("reader/*.py")))
        self.coffer("verify", self.vault, "--all", *self.unlock_options(), expect=support.DAMAGED)
        self.assertIn("reader/", self.said)
        self.coffer("verify", self.vault, "--all", *self.unlock_options())

    def test_differences_between_two_backups(self):
        self.backup()
        (self.data / "notes.txt").write_text("changed")
        (self.data / "new").write_text("new")
        (self.data / "empty").unlink()
        self.backup()
        ids = [o["snapshot"][:10] for o in self.objects("snapshots", self.vault, *self.unlock_options())]
        changes = {o["path"]: o["change"] for o in self.objects("diff", self.vault, *ids, *self.unlock_options()) if "path" in o}
        self.assertEqual(changes["chats/new"], "added")
        self.assertEqual(changes["chats/empty"], "removed")
        self.assertEqual(changes["chats/notes.txt"], "changed")
        self.assertNotIn("chats/photo.jpg", changes)


class Status(VaultCase):
    def kinds(self, expect=PARTLY):
        told = self.objects("status", self.vault, *self.computer_options(), expect=expect)[-1]
        return told["verdict"], {reason["kind"] for reason in told["reasons"]}

    def drill(self, **extra):
        return self.objects("drill", self.vault, "latest", "--all", *self.unlock_options(), "--computer-key", self.computer, **extra)

    def test_what_drills_and_collapses_say(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, *self.unlock_options())
        self.backup()
        self.assertEqual(self.kinds(), ("needs-attention", {"never-drilled"}))
        self.assertEqual(self.drill()[-1]["files-total"], 4)
        self.assertEqual(self.kinds(expect=DONE), ("protected", set()))
        pack = self.packs()[0]
        pack.rename(self.base / "elsewhere")
        self.drill(expect=support.DAMAGED)
        self.assertEqual(self.kinds(), ("not-protected", {"drill-failed", "missing-packs"}))
        self.assertIn("Last drill: ", self.coffer("status", self.vault, *self.computer_options(), expect=PARTLY).decode())
        (self.base / "elsewhere").rename(pack)
        self.drill()
        shutil.rmtree(self.data)
        self.data.mkdir()
        self.backup(expect=PARTLY)
        self.assertEqual(self.kinds(), ("needs-attention", {"collapsed"}))
        self.assertFalse(self.drill(expect=PARTLY)[-1]["good"], "an empty backup proves nothing")


class Freshness(VaultCase):
    """What a backup says of files that go away, of caches, and what the status says of each source."""

    def status(self, *paths):
        return self.objects("status", self.vault, *paths, *self.computer_options(), expect=PARTLY)[-1]

    def kinds(self, *paths):
        return {reason["kind"] for reason in self.status(*paths)["reasons"]}

    def test_each_source_has_its_own_newest_message(self):
        day = "18/05/2024"
        (self.data / "WhatsApp Chat with Ada.txt").write_text(f"{day}, 18:20 - Ada: hi\n{day}, 18:21 - Bob: hello\n{day}, 18:22 - Ada: bye\n")
        docs = self.base / "docs"
        docs.mkdir()
        (docs / "letter").write_text("to whom it may concern")
        self.backup()
        self.backup(docs)
        told = self.status(self.data, docs)
        self.assertEqual({source["path"]: (source["newest-message"], source["messages"]) for source in told["sources"]},
                         {str(self.data): ("2024-05-18T18:22", 3), str(docs): ("", 0)})
        self.assertIn(f"the newest message of {self.data} is of 18 May 2024", self.said)
        self.assertIn("old-messages", self.kinds())
        self.assertNotIn("path", self.status()["sources"][0], "this computer's notes hold no names")
        text = self.coffer("status", self.vault, *self.computer_options(), expect=PARTLY).decode()
        self.assertIn("Newest message: 2024-05-18T18:22", text)
        self.assertIn("the newest message of one of the 2 sources is of 18 May 2024", text)
        self.assertNotIn("old-messages", self.kinds(docs))
        self.backup(docs, "--only")
        self.assertNotIn("old-messages", self.kinds())

    def test_a_source_that_is_away_at_the_end(self):
        for number in range(12):
            (self.data / "folder" / f"m{number:02}").write_bytes(os.urandom(20 << 20))
        process = subprocess.Popen([support.PROGRAM, "backup", self.vault, self.data, "--json", *map(str, self.computer_options())],
                                   stdout=subprocess.PIPE, text=True)
        self.wait_until_open(process, "m00")
        shutil.rmtree(self.data)
        out, _ = process.communicate(timeout=60)
        told = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((process.returncode, told[-1]["complete"]), (PARTLY, False), out)
        self.assertGreater(told[-1]["went-away"], 0)
        self.assertEqual({o["warning"]["kind"] for o in told if "warning" in o} & {"went-away", "unreadable"}, {"went-away", "unreadable"})
        self.assertIn("source-gone", self.kinds())

    def wait_until_open(self, process, name):
        for _ in range(20_000):
            for descriptor in pathlib.Path(f"/proc/{process.pid}/fd").iterdir():
                try:
                    if os.readlink(descriptor).endswith(name):
                        return
                except FileNotFoundError:
                    pass
        self.fail(f"{name} was never opened")

    def test_caches_are_kept_unless_they_are_not_wanted(self):
        (self.data / "folder" / "CACHEDIR.TAG").write_text("Signature: 8a477f597d28d172789f06886806bc55\n")
        self.backup("--exclude-caches", self.data, "--dry-run")
        self.assertIn(f"one folder left out as caches (--exclude-caches): {self.data}/folder", self.said)
        told = self.objects("backup", self.vault, self.data, "--exclude-caches", *self.computer_options())
        self.assertEqual((told[-1]["caches"], told[-1]["figures"]["files"]), (1, 3))
        told = self.objects("backup", self.vault, self.data, *self.computer_options())
        self.assertEqual((told[-1]["caches"], told[-1]["figures"]["files"]), (0, 5))

    def test_further_names_of_a_file_are_counted_when_they_come_back(self):
        os.link(self.data / "photo.jpg", self.data / "same.jpg")
        self.backup()
        self.restore(self.base / "out")
        self.assertIn("4 files and 1 further name (hard links)", self.said)

    def test_what_is_left_is_said_when_a_way_goes(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        self.coffer("key", "add", self.vault, "--kind", "password", "--new-password-file", words, "--name", "Lanterns", *self.unlock_options())
        self.coffer("key", "remove", self.vault, "Lanterns", *self.unlock_options())
        self.assertIn("and nothing else: the vault is not protected until there is a second way", self.said)


class Forgotten(VaultCase):
    def test_a_run_that_remembers_nothing_says_that_it_could_not_compare(self):
        self.assertTrue(self.objects("backup", self.vault, self.data, *self.computer_options())[-1]["compared"], "the first one")
        shutil.rmtree(self.state)
        for file in self.data.rglob("*.bin"):
            file.unlink()
        told = self.objects("backup", self.vault, self.data, *self.computer_options())
        self.assertFalse(told[-1]["compared"])
        self.assertIn("not-compared", [o["warning"]["kind"] for o in told if "warning" in o])
        self.assertTrue(self.objects("backup", self.vault, self.data, *self.computer_options())[-1]["compared"])

    def test_the_key_of_another_vault_is_told_as_that(self):
        other, key = self.base / "other", self.base / "other-key"
        self.coffer("init", other, "--recovery-key-out", self.base / "other-sheet", "--computer-key", key, "--state-dir", self.state)
        self.coffer("backup", self.vault, self.data, "--computer-key", key, "--state-dir", self.state, expect=WRONG_KEY)
        self.assertIn("this folder holds vault", self.said)
        (self.base / "empty").mkdir()
        self.coffer("backup", self.base / "empty", self.data, "--computer-key", key, "--state-dir", self.state, expect=support.NOT_FOUND)
        self.assertIn("right drive connected", self.said)


class Emptied(VaultCase):
    def test_an_emptied_source_is_told_and_costs_no_backup(self):
        self.backup()
        shutil.rmtree(self.data)
        self.data.mkdir()
        for _ in range(2):
            told = self.objects("backup", self.vault, self.data, *self.computer_options(), expect=PARTLY)
            self.assertIn("collapsed", [o["warning"]["kind"] for o in told if "warning" in o])
            self.assertEqual((told[-1]["collapsed"][0]["files"], told[-1]["collapsed"][0]["files-before"]), (0, 4))
        both = (*self.unlock_options(), "--computer-key", self.computer)
        kept = [o for o in self.objects("forget", self.vault, "--keep-last", "1", "--yes", *both) if "keep" in o]
        self.assertEqual([o["reasons"] for o in kept], [["newest-with-content"], [], ["last"]])
        self.coffer("prune", self.vault, *both)
        full = next(o["snapshot"] for o in kept if "newest-with-content" in o["reasons"])
        self.restore(self.base / "out", snapshot=full[:10])
        self.assertTrue((self.base / "out" / "chats" / "notes.txt").exists())
        foreseen = self.objects("backup", self.vault, self.data, "--dry-run", *self.computer_options(), expect=PARTLY)
        self.assertIn("collapsed", [o["warning"]["kind"] for o in foreseen if "warning" in o])
        self.assertEqual((foreseen[-1]["collapsed"][0]["files"], foreseen[-1]["collapsed"][0]["files-before"]), (0, 4))
        self.coffer("backup", self.vault, self.data, "--dry-run", "--expect-fewer", *self.computer_options())
        self.backup(self.data, "--expect-fewer")
        self.backup()


    def test_one_emptied_source_among_others_costs_no_backup(self):
        others = [self.base / name for name in ("A", "B")]
        for folder in others:
            folder.mkdir()
            (folder / "chat.txt").write_text("see you at eight\n")
        self.backup(self.data, *others)
        (others[1] / "chat.txt").unlink()
        for _ in range(2):
            self.backup(self.data, *others, expect=PARTLY)
        both = (*self.unlock_options(), "--computer-key", self.computer)
        kept = [o for o in self.objects("forget", self.vault, "--keep-last", "1", "--yes", *both) if "keep" in o]
        self.assertEqual([o["reasons"] for o in kept], [["newest-with-content"], [], ["last", "newest-with-content"]])
        self.restore(self.base / "out", snapshot=kept[0]["snapshot"])
        self.assertTrue((self.base / "out" / "B" / "chat.txt").exists())


    def test_a_backup_without_files_names_one_with_them(self):
        self.backup()
        full = self.objects("snapshots", self.vault, *self.unlock_options())[-1]["snapshot"]
        shutil.rmtree(self.data)
        self.data.mkdir()
        self.backup(expect=PARTLY)
        self.restore(self.base / "out", expect=PARTLY)
        self.assertRegex(self.said, f"this backup holds no files; {full[:8]} of [-0-9: ]+ holds 4\\b")
        self.coffer("chats", self.vault, *self.unlock_options())
        self.assertIn(f"this backup holds no files; {full[:8]} of ", self.said)
        self.restore(self.base / "full", snapshot=full)
        both = (*self.unlock_options(), "--computer-key", self.computer)
        self.coffer("forget", self.vault, full, "--even-newest", "--yes", *both)
        self.restore(self.base / "again", expect=PARTLY)
        self.assertIn("this backup holds no files, nor does any other", self.said)


class Forgetting(VaultCase):
    def test_numbers_that_are_all_zero_forget_nothing(self):
        for _ in range(2):
            self.backup()
        for numbers in (("--keep-last", "0"), ("--keep-daily", "0", "--keep-last", "0"), ("--set-rules", "--keep-last", "0")):
            self.coffer("forget", self.vault, *numbers, "--yes", *self.unlock_options(), "--computer-key", self.computer, expect=USAGE)
            self.assertIn("keep nothing", self.said)
        self.assertEqual(len(self.objects("snapshots", self.vault, *self.unlock_options())), 2)
        self.coffer("forget", self.vault, "--keep-last", "0", "--keep-daily", "1", "--dry-run", *self.unlock_options())

    def test_a_dry_run_changes_nothing(self):
        for _ in range(2):
            self.backup()
        dry = self.objects("forget", self.vault, "--set-rules", "--keep-last", "1", "--dry-run", *self.unlock_options())
        self.assertEqual(dry[-1], {"rules-stored": False, "dry-run": True})
        kept = self.objects("forget", self.vault, "--rules", "--dry-run", *self.unlock_options())
        self.assertTrue(all(backup["keep"] for backup in kept if "keep" in backup), "the rules were stored")
        self.coffer("forget", self.vault, "--keep-last", "-1", "--dry-run", *self.unlock_options(), expect=USAGE)
        would = self.objects("forget", self.vault, "--keep-last", "1", "--dry-run", *self.unlock_options())
        self.assertEqual((would[-1]["dry-run"], would[-1]["forgotten"]), (True, 0))
        newest = [backup["snapshot"] for backup in would if "keep" in backup][-1]
        self.coffer("forget", self.vault, newest[:10], "--dry-run", *self.unlock_options(), expect=REFUSED)
        self.assertIn("--even-newest", self.said)

    def test_the_log_says_what_why_and_by_whom(self):
        self.backup()
        both = (*self.unlock_options(), "--computer-key", self.computer)
        self.coffer("hold", self.vault, "latest", "--reason", "for the tax office", *both)
        self.coffer("hold", self.vault, "latest", "--release", *both)
        log = [entry for entry in self.objects("log", self.vault, *self.unlock_options()) if "sequence" in entry]
        self.assertEqual([entry["action"] for entry in log], ["backup", "proof", "hold", "release"])
        self.assertEqual((log[2]["reason"], log[2]["backups"]), ("for the tax office", [log[0]["hash"]]))

    def test_the_log_tells_what_owners_changed_and_with_what(self):
        words = self.base / "password"
        words.write_text("seven unrelated lanterns beneath Osaka station\n")
        unlock = self.unlock_options()
        self.coffer("key", "add", self.vault, "--kind", "password", "--name", "words", "--new-password-file", words, *unlock)
        with_words = ("--password-file", words, "--state-dir", self.state)
        self.coffer("key", "rename", self.vault, "Recovery key", "paper", *with_words)
        self.backup()
        self.coffer("computer", "add", self.vault, "--name", "attic", "--computer-key", self.base / "attic", *unlock)
        self.coffer("computer", "retire", self.vault, "attic", *unlock, "--computer-key", self.computer)
        self.coffer("rotate", self.vault, *unlock)
        self.coffer("forget", self.vault, "--set-rules", "--keep-last", "3", *unlock)
        self.coffer("key", "remove", self.vault, "words", "--insist", *unlock)
        log = self.objects("log", self.vault, *unlock)
        host = log[2]["detail"]
        self.assertEqual([(line["action"], line["detail"], line["signer"]) for line in log if "statement" in line],
                         [("vault-made", "", "Recovery key"), ("key-added", "Recovery key", "Recovery key"),
                          ("computer-added", host, "Recovery key"), ("key-added", "words", "Recovery key"),
                          ("key-renamed", "paper", "words"), ("computer-added", "attic", "paper"),
                          ("computer-retired", "attic", "paper"), ("rotated", "", "paper"), ("rules-set", "", "paper"),
                          ("key-removed", "words", "paper")])
        self.assertEqual([line["was"] for line in log if line["action"] == "key-renamed"], ["Recovery key"])
        self.assertEqual([line["action"] for line in log].index("backup"), 5)
        self.coffer("log", self.vault, *unlock)
        self.assertIn('owner with "paper"  key-removed: "words"', self.said)

    def test_forget_hold_and_prune(self):
        for day in range(4):
            (self.data / "photo.jpg").write_bytes(os.urandom(300_000))
            self.backup()
        ids = [o["snapshot"] for o in self.objects("snapshots", self.vault, *self.unlock_options())]
        both = (*self.unlock_options(), "--computer-key", self.computer)
        self.coffer("hold", self.vault, ids[0][:10], *both)
        self.coffer("forget", self.vault, "--keep-last", "1", "--yes", *both)
        left = [o["snapshot"] for o in self.objects("snapshots", self.vault, *self.unlock_options())]
        self.assertEqual(left, [ids[0], ids[3]])
        before = len(self.packs())
        self.coffer("prune", self.vault, *both)
        self.assertLess(len(self.packs()), before)
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.backup()
        self.restore(self.base / "out")
        self.assert_same(self.data, self.base / "out" / "chats")


if __name__ == "__main__":
    support.main()
