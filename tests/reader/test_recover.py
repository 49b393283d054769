# SPDX-License-Identifier: GPL-3.0-or-later
"""The stand-alone reader, run as a person runs it: on golden vaults, on damaged copies and on hostile vaults."""
import hashlib
import os
import pty
import shutil
import stat
import sys
import tempfile
import types
import unittest
import zlib

from support import READER, Golden, each, reader, run, tree_of, writer, written
from test_vectors import AlgorithmTest, VectorTest  # noqa: F401  (run with the rest)

BASIC, ROTATED = Golden("basic"), Golden("rotated")


def flip(path):
    with open(path, "r+b") as file:
        middle = os.path.getsize(path) // 2
        file.seek(middle)
        byte = file.read(1)[0]
        file.seek(middle)
        file.write(bytes([byte ^ 16]))


def truncate(path):
    os.truncate(path, os.path.getsize(path) * 2 // 3)


IDS = {writer.log_place(entry): entry["id"].hex() for build in writer.VAULTS.values()
       for chain in build()[0].chains.values() for entry in chain}


def holds(place, entry):
    """Whether that file of a golden vault is the log entry of this id."""
    return IDS.get(place) == entry


class GoldenTest(unittest.TestCase):
    def test_everything_restores_with_every_secret(self):
        for golden in (BASIC, ROTATED):
            for kind in ("recovery-key", "password"):
                for backup, files in golden.backups.items():
                    with self.subTest(vault=golden.folder, kind=kind, backup=backup), tempfile.TemporaryDirectory() as target:
                        outcome = run("restore", golden.folder, backup, target, secret=(kind, golden.values[kind]))
                        self.assertEqual((outcome.code, outcome.err), (0, ""))
                        self.assertEqual(tree_of(target), files)

    def test_what_files_are_besides_their_bytes(self):
        with tempfile.TemporaryDirectory() as target:
            self.assertEqual(run("restore", BASIC.folder, "latest", target, secret=BASIC.secret).code, 0)
            chats = os.path.join(target, "Chats")
            photo, same = (os.stat(os.path.join(chats, name)) for name in ("photo.jpg", "same photo.jpg"))
            self.assertEqual((photo.st_ino, photo.st_nlink), (same.st_ino, 2))
            self.assertEqual(os.readlink(os.path.join(chats, "link")), "notes.txt")
            note = os.stat(os.path.join(chats, "notes.txt"))
            self.assertEqual((stat.S_IMODE(note.st_mode), note.st_mtime_ns), (0o644, 1_690_000_009_250_000_000))
            self.assertEqual(os.stat(chats).st_mtime_ns, 1_690_000_005_250_000_000)
            self.assertEqual(os.listdir(os.path.join(chats, "nothing here")), [])
            self.assertLess(os.stat(os.path.join(chats, "sparse.img")).st_blocks * 512, 100_000)
            self.assertIn(b"caf\xe9.txt", os.listdir(os.fsencode(chats)))

    def test_list(self):
        outcome = run("list", BASIC.folder, secret=BASIC.secret)
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        for backup in BASIC.backups:
            self.assertIn(backup[:12], outcome.text)
        self.assertIn("Ada's laptop", outcome.text)
        self.assertIn("Chats  from /home/ada/Chats", outcome.text)

    def test_list_knows_forgotten_held_and_retired(self):
        outcome = run("list", ROTATED.folder, secret=ROTATED.secret)
        lines = {line[:12]: line for line in outcome.text.splitlines() if not line.startswith(" ")}
        self.assertEqual(set(lines), {backup[:12] for backup in ROTATED.backups})
        self.assertIn("(forgotten)", lines[ROTATED.values["forgotten"][:12]])
        self.assertIn("(held)", lines[ROTATED.values["held"][:12]])
        self.assertNotIn(ROTATED.values["not-counted"][:12], outcome.text)

    def test_chats_ls_and_cat(self):
        self.assertIn("Ferry  (WhatsApp, 4 messages, 2024-11-03T18:20 to 2024-11-04T07:52", run("chats", BASIC.folder, secret=BASIC.secret).text)
        listing = run("ls", BASIC.folder, "latest", "Chats", secret=BASIC.secret).text
        self.assertIn("link -> notes.txt", listing)
        self.assertIn("caf\\xe9.txt", listing)
        self.assertIn("-rw-r--r--            9", run("ls", BASIC.folder, "latest", "Chats/long/007.txt", secret=BASIC.secret).text)
        tides = run("cat", BASIC.folder, "latest", "Chats/tides.txt", secret=BASIC.secret)
        self.assertEqual((tides.code, tides.out), (0, writer.TIDES))
        sparse = run("cat", BASIC.folder, "latest", "Chats/sparse.img", secret=BASIC.secret)
        self.assertEqual(sparse.out, b"begin" + bytes(200_000) + b"end")

    def test_part_of_a_backup(self):
        for path, wanted in (("Chats/long", b"long/"), ("Chats/ferry.txt", b"ferry.txt")):
            with self.subTest(path=path), tempfile.TemporaryDirectory() as target:
                self.assertEqual(run("restore", BASIC.folder, "latest", target, path, secret=BASIC.secret).code, 0)
                files = next(reversed(BASIC.backups.values()))
                self.assertEqual(tree_of(target), {name[6:]: digest for name, digest in files.items() if name[6:].startswith(wanted)})

    def test_verify(self):
        for golden in (BASIC, ROTATED):
            for depth in ([], ["--all"]):
                outcome = run("verify", golden.folder, *depth, secret=golden.secret)
                self.assertEqual((outcome.code, outcome.err), (0, ""))
            self.assertEqual(run("verify", golden.folder, "--names").code, 0)

    def test_not_found(self):
        for command in (["cat", BASIC.folder, "latest", "Chats/none"], ["ls", BASIC.folder, "ffffffffffff"],
                        ["restore", BASIC.folder, "latest", "/nonexistent", "Chats/none"], ["list", "/nonexistent"]):
            with self.subTest(command=command[0]):
                self.assertEqual(run(*command, secret=BASIC.secret).code, 5)
        with tempfile.TemporaryDirectory() as empty:
            self.assertEqual(run("list", empty, secret=BASIC.secret).code, 5)

    def test_usage(self):
        for command in ([], ["burn", "x"], ["cat", BASIC.folder]):
            self.assertEqual(run(*command).code, 2)


class WorkTest(unittest.TestCase):
    def test_what_a_slot_file_costs_is_told_of_any_parts(self):
        cost = {"memory": 8, "passes": 3, "lanes": 1}
        self.assertEqual(reader.work_of({"method": "password", "argon2id": cost}), 24)
        self.assertEqual(reader.work_of({"method": "both", "parts": [{"method": "password", "argon2id": cost}, {"method": "x"}]}), 24)
        self.assertEqual(reader.work_of({"method": "both", "parts": [{"method": "x", "parts": 7}, {"method": "y"}]}), 0)


class SecretTest(unittest.TestCase):
    def test_another_key(self):
        for secret in (ROTATED.secret, ("password", "guess")):
            outcome = run("list", BASIC.folder, secret=secret)
            self.assertEqual(outcome.code, 3)
            self.assertIn("does not open this vault", outcome.err)

    def test_a_slip_is_found_in_its_group(self):
        groups = BASIC.values["recovery-key"].split("-")
        for number in range(13):
            last = groups[number][-1]
            wrong = [*groups[:number], groups[number][:-1] + ("7" if last != "7" else "8"), *groups[number + 1:]]
            outcome = run("list", BASIC.folder, secret=("recovery-key", "-".join(wrong)))
            self.assertEqual(outcome.code, 3)
            self.assertIn(f"group {number + 1} ", outcome.err)
        short = run("list", BASIC.folder, secret=("recovery-key", "-".join([groups[0][:4], *groups[1:]])))
        self.assertEqual(short.code, 3)
        self.assertIn("these are 64. Group 1 does not have five.", short.err)

    def test_the_removed_key_opens_nothing_any_more(self):
        outcome = run("list", ROTATED.folder, secret=("recovery-key", ROTATED.values["removed-recovery-key"]))
        self.assertEqual(outcome.code, 3)

    def test_the_key_is_asked_for_without_echo(self):
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(sys.executable, [sys.executable, "-B", READER, "list", BASIC.folder])
        shown = os.read(terminal, 1000)
        os.write(terminal, BASIC.values["recovery-key"].encode() + b"\n")
        while True:
            try:
                more = os.read(terminal, 1000)
            except OSError:
                break
            shown += more
            if not more:
                break
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)
        self.assertIn(b"Recovery key", shown)
        self.assertIn(b"Ada's laptop", shown)
        self.assertNotIn(BASIC.values["recovery-key"].encode(), shown)


class DamageTest(unittest.TestCase):
    """Each object in turn is changed, cut and removed. What comes out is always right, and only what must be is lost."""

    def test_every_object_in_turn(self):
        harms = (flip, truncate, os.remove)
        cases = [(BASIC, place, harm) for place in BASIC.places() for harm in harms]
        cases += [(ROTATED, place, harms[number % 3]) for number, place in enumerate(ROTATED.places())]
        self.assertGreater(len(cases), 70)
        for (golden, place, harm), problems in zip(cases, each(self.harmed, cases)):
            with self.subTest(vault=os.path.basename(golden.folder), place=place, harm=harm.__name__):
                self.assertEqual(problems, [])

    def harmed(self, case):
        golden, place, harm = case
        with golden.copy() as vault:
            harm(os.path.join(vault, place))
            problems = []
            for backup, files in golden.backups.items():
                outcome, found = golden.restored(vault, backup)
                problems += self.judged(golden, place, backup, files, outcome, found)
            if harm is not os.remove and run("verify", vault, "--names").code != 4:
                problems.append("verify --names finds nothing")
            if self.is_missed(golden, place, harm) and run("verify", vault, "--all", secret=golden.secret).code != 4:
                problems.append("verify finds nothing")
        return problems

    def is_missed(self, golden, place, harm):
        """Whether it can be known that an object is gone: not if it was the last of its log and nobody had seen it, nor if
        only a backup that does not count needed it."""
        if harm is not os.remove or reader.kind_of(place)[0] in ("slot", "statement"):
            return True
        uncounted = golden.values.get("not-counted", "none")
        last = max(other for other in golden.places("log") if other[:42] == place[:42])
        useless = [other for other in golden.places("log") if holds(other, uncounted)]
        session = [reader.Thing(other, reader.Blob(os.path.join(golden.folder, other))).header["session"] for other in [place, *useless]]
        return place != last and session[0] not in session[1:]

    def judged(self, golden, place, backup, files, outcome, found):
        kind, problems = reader.kind_of(place)[0], []
        if any(files.get(name) != digest for name, digest in found.items()):
            problems.append("a file came out wrong")
        if kind in ("slot", "statement", "index") and (outcome.code, found) != (0, files):
            problems.append(f"{backup[:6]} was not whole: {outcome.code} {outcome.err}")
        if kind == "log" and holds(place, backup) and outcome.code not in (4, 5):
            problems.append(f"its own entry is gone, yet the code is {outcome.code}")
        if kind == "log" and not holds(place, backup) and (outcome.code, found) != (0, files):
            problems.append(f"another entry cost {backup[:6]}: {outcome.code} {outcome.err}")
        if kind == "pack" and (outcome.code == 0) != (found == files):
            problems.append(f"code {outcome.code}, {len(found)} of {len(files)} files")
        return problems

    def test_a_lost_pack_costs_only_its_files(self):
        media = [place for place in BASIC.places("pack") if os.path.getsize(os.path.join(BASIC.folder, place)) > 40_000]
        self.assertEqual(len(media), 1)
        for harm in (flip, truncate, os.remove):
            with self.subTest(harm=harm.__name__), BASIC.copy() as vault:
                harm(os.path.join(vault, media[0]))
                for backup, files in BASIC.backups.items():
                    outcome, found = BASIC.restored(vault, backup)
                    self.assertEqual(outcome.code, 9)
                    lost = {b"Chats/photo.jpg", b"Chats/same photo.jpg"}
                    self.assertEqual(found, {name: digest for name, digest in files.items() if name not in lost})
                    self.assertIn("Not restored (2)", outcome.text)

    def test_swapped_packs(self):
        with BASIC.copy() as vault:
            one, two = (os.path.join(vault, place) for place in BASIC.places("pack")[:2])
            os.rename(one, one + ".x")
            os.rename(two, one)
            os.rename(one + ".x", two)
            self.assertEqual(run("verify", vault, "--names").code, 4)
            for backup, files in BASIC.backups.items():
                _, found = BASIC.restored(vault, backup)
                self.assertTrue(all(files[name] == digest for name, digest in found.items()))

    def whole_without(self, golden, kinds, remark):
        with golden.copy() as vault:
            for kind, folder in kinds:
                for place in golden.places(kind):
                    if place.startswith(folder):
                        os.remove(os.path.join(vault, place))
            for backup, files in golden.backups.items():
                outcome, found = golden.restored(vault, backup)
                self.assertEqual((outcome.code, found), (0, files), outcome.err)
                self.assertIn(remark, outcome.err)

    def test_without_any_index(self):
        for golden in (BASIC, ROTATED):
            self.whole_without(golden, [("index", "computers")], "index")

    def test_without_any_statement(self):
        for golden in (BASIC, ROTATED):
            self.whole_without(golden, [("statement", "keys")], "Nothing here proves who wrote these backups")

    def test_without_the_second_or_the_first_folder_of_keys(self):
        for folder in ("keys/", "keys-2/"):
            self.whole_without(ROTATED, [("slot", folder), ("statement", folder)], "")

    def test_without_any_slot(self):
        with BASIC.copy() as vault:
            shutil.rmtree(os.path.join(vault, "keys"))
            shutil.rmtree(os.path.join(vault, "keys-2"))
            self.assertEqual(run("list", vault, secret=BASIC.secret).code, 5)

    def test_both_copies_of_a_slot_damaged(self):
        with BASIC.copy() as vault:
            for place in BASIC.places("slot"):
                flip(os.path.join(vault, place))
            self.assertIn(run("list", vault, secret=BASIC.secret).code, (3, 4))

    def test_a_gap_is_named_and_what_follows_counts(self):
        with BASIC.copy() as vault:
            first = next(place for place in BASIC.places("log") if holds(place, next(iter(BASIC.backups))))
            os.remove(os.path.join(vault, first))
            outcome = run("list", vault, secret=BASIC.secret)
            self.assertIn("has a gap: 0 missing", outcome.err)
            self.assertIn(list(BASIC.backups)[1][:12], outcome.text)

    def test_a_rollback_is_named(self):
        with ROTATED.copy() as vault:
            held = next(place for place in ROTATED.places("log") if holds(place, ROTATED.values["held"]))
            os.remove(os.path.join(vault, held))
            self.assertIn("was seen before and is not here", run("list", vault, secret=ROTATED.secret).err)

    def test_foreign_files_are_passed_over_and_mentioned(self):
        with BASIC.copy() as vault:
            place = BASIC.places("log")[0]
            shutil.copy(os.path.join(vault, place), os.path.join(vault, place + " (conflicted copy)"))
            outcome = run("verify", vault, secret=BASIC.secret)
            self.assertEqual(outcome.code, 0)
            self.assertIn("conflicted copy): passed over", outcome.text)


class TargetTest(unittest.TestCase):
    def test_a_link_planted_in_the_target_is_not_followed(self):
        with tempfile.TemporaryDirectory() as folder:
            outside, target = os.path.join(folder, "outside"), os.path.join(folder, "target")
            os.makedirs(outside)
            os.makedirs(target)
            os.symlink(outside, os.path.join(target, "Chats"))
            outcome = run("restore", BASIC.folder, "latest", target, secret=BASIC.secret)
            self.assertEqual(outcome.code, 9)
            self.assertEqual(os.listdir(outside), [])

    def test_a_link_planted_deeper_is_not_followed_and_costs_only_itself(self):
        with tempfile.TemporaryDirectory() as folder:
            outside, target = os.path.join(folder, "outside"), os.path.join(folder, "target")
            os.makedirs(os.path.join(target, "Chats"))
            os.makedirs(outside)
            os.symlink(outside, os.path.join(target, "Chats", "long"))
            os.symlink(os.path.join(outside, "new"), os.path.join(target, "Chats", "ferry.txt"))
            outcome = run("restore", BASIC.folder, "latest", target, secret=BASIC.secret)
            self.assertEqual(outcome.code, 9)
            self.assertEqual(os.listdir(outside), [])
            self.assertIn(b"Chats/tides.txt", tree_of(target))

    def test_nothing_is_overwritten(self):
        with tempfile.TemporaryDirectory() as target:
            os.makedirs(os.path.join(target, "Chats"))
            mine = os.path.join(target, "Chats", "notes.txt")
            with open(mine, "w", encoding="utf-8") as file:
                file.write("mine")
            outcome = run("restore", BASIC.folder, "latest", target, secret=BASIC.secret)
            self.assertEqual(outcome.code, 9)
            self.assertIn("Chats/notes.txt: something of this name is already there", outcome.text)
            self.assertEqual(tree_of(target)[b"Chats/notes.txt"], hashlib.sha256(b"mine").hexdigest())
            self.assertEqual(len(tree_of(target)), 39)
            again = run("restore", BASIC.folder, "latest", target, secret=BASIC.secret)
            self.assertEqual((again.code, len(tree_of(target))), (9, 39))

    def test_nothing_is_written_into_the_vault(self):
        with BASIC.copy() as vault:
            for target in (vault, os.path.join(vault, "restored")):
                self.assertEqual(run("restore", vault, "latest", target, secret=BASIC.secret).code, 2)
            self.assertEqual(tree_of(vault), tree_of(BASIC.folder))

    def test_odd_times_and_sizes_cost_no_more_than_they_must(self):
        outcome, _, found = self.hostile(lambda work, outside: [0, [
            {**writer.file_of(b"a", writer.one_chunk(work, b"one")), "mtime": [2**63 - 1, 0]},
            {**writer.file_of(b"b", [[0, 2**64 - 1]])}, writer.entry_of(b"c", "symlink", target=b"x\0y"),
            writer.file_of(b"d" * 300, []), {**writer.file_of(b"e", writer.one_chunk(work, b"two")), "mode": 0o7777}]])
        self.assertEqual(outcome.code, 9)
        self.assertEqual(set(found), {b"a", b"e"})
        self.assertIn("Not restored (3)", outcome.text)

    def test_a_chunk_that_swells_is_refused(self):
        def build(work, outside):
            swelling, name = zlib.compress(bytes(50_000_000)), bytes(32)
            work.chunks.setdefault("data", []).append((name, writer.DATA, writer.ZLIB, swelling, 10))
            return [0, [writer.file_of(b"a", [[1, 10, name]]), writer.file_of(b"b", writer.one_chunk(work, b"two"))]]

        outcome, _, found = self.hostile(build)
        self.assertEqual((outcome.code, set(found)), (9, {b"b"}))

    def hostile(self, build):
        """A vault whose backup holds the root that `build(run, outside)` makes; restored, with what lies outside."""
        with tempfile.TemporaryDirectory() as folder:
            outside = os.path.join(folder, "outside").encode()
            os.makedirs(outside)
            vault = writer.Vault("hostile")
            way = writer.Way.recovery(vault.id, vault.dice)
            machine = writer.Machine(vault.id, vault.dice, "Evil", vault.epochs[0])
            genesis = vault.put_statement(way, [vault.put_slot(way)], [(machine, machine.record())])
            work = writer.Run(vault, machine, vault.epochs[0])
            work.backup(work.node(writer.DIRECTORY, build(work, outside)), genesis, 1_730_700_000_000)
            target = os.path.join(folder, "a", "b", "target")
            with written(vault) as place:
                outcome = run("restore", place, "latest", target, secret=("recovery-key", way.text))
            everything = tree_of(folder)
            return outcome, {name: 1 for name in everything if not name.startswith(b"a/b/target/")}, tree_of(target)

    def test_names_that_are_paths_do_not_leave_the_target(self):
        for name in (b"..", b"../../escaped", b"/tmp/escaped", b"a/../../escaped"):
            with self.subTest(name=name):
                outcome, escaped, _ = self.hostile(lambda run, outside, name=name: [0, [
                    writer.file_of(name, writer.one_chunk(run, b"evil"))]])
                self.assertEqual((outcome.code, escaped), (9, {}))

    def test_a_link_followed_by_a_folder_of_its_name(self):
        def build(work, outside):
            inner = work.node(writer.DIRECTORY, [0, [writer.file_of(b"evil", writer.one_chunk(work, b"evil"))]])
            link = work.node(writer.DIRECTORY, [0, [writer.entry_of(b"x", "symlink", target=outside)]])
            folder = work.node(writer.DIRECTORY, [0, [writer.entry_of(b"x", "directory", node=inner),
                                                      writer.file_of(b"y", writer.one_chunk(work, b"good"))]])
            return [1, [link, folder]]

        outcome, escaped, found = self.hostile(build)
        self.assertEqual((outcome.code, escaped), (9, {}))
        self.assertEqual(list(found), [b"y"])

    def test_a_hard_link_number_shared_by_different_files_mixes_nothing(self):
        outcome, _, found = self.hostile(lambda work, outside: [0, [
            writer.file_of(b"a", writer.one_chunk(work, b"one"), link=1), writer.file_of(b"b", writer.one_chunk(work, b"two"), link=1)]])
        self.assertEqual(outcome.code, 0)
        self.assertEqual(found, {b"a": hashlib.sha256(b"one").hexdigest(), b"b": hashlib.sha256(b"two").hexdigest()})

    def test_names_cannot_write_on_the_terminal(self):
        outcome, _, _ = self.hostile(lambda work, outside: [0, [writer.entry_of(b"\x1b[2Jx\n", "fifo")]])
        self.assertEqual(outcome.code, 9)
        self.assertNotIn(b"\x1b", outcome.out)
        self.assertIn("\\x1b[2Jx\\x0a: things of the kind fifo", outcome.text)


class OwnersTest(unittest.TestCase):
    """Forks, forgeries, clones: what the holder of a removed key or a thief of a computer's key can leave behind."""

    def setUp(self):
        self.vault = vault = writer.Vault("owners")
        dice, self.old = vault.dice, vault.epochs[0]
        self.keeper, self.leaver = writer.Way.recovery(vault.id, dice), writer.Way.recovery(vault.id, dice, "Leaver")
        self.machine = writer.Machine(vault.id, dice, "Laptop", self.old)
        self.evil = writer.Machine(vault.id, dice, "Evil", self.old)
        self.both = [vault.put_slot(self.keeper), vault.put_slot(self.leaver)]
        self.record = [(self.machine, self.machine.record())]
        self.genesis = vault.put_statement(self.keeper, self.both, self.record)
        self.first = self.back_up(self.machine, self.old, self.genesis, b"first.txt")

    def back_up(self, machine, epoch, statement, name, **more):
        return writer.simple_backup(self.vault, machine, epoch, statement, name, b"Words.\n", 1_730_700_000_000 + len(self.vault.files), **more)

    def remove_leaver(self):
        new = self.vault.new_epoch()
        kept = [self.vault.put_slot(self.keeper, new, [self.old])]
        return new, self.vault.put_statement(self.keeper, kept, self.record, [self.genesis])

    def listed(self, *options, way=None):
        with written(self.vault) as folder:
            return run("list", folder, *options, secret=("recovery-key", (way or self.keeper).text))

    def line_of(self, entry, outcome):
        return next(line for line in outcome.text.splitlines() if line.startswith(entry["id"].hex()[:12]))

    def test_slot_files_that_ask_for_hours_are_left_untried(self):
        way = writer.Way.password(self.vault.id, self.vault.dice, "kitchen table")
        self.vault.put_statement(self.keeper, [*self.both, self.vault.put_slot(way)], self.record, [self.genesis])
        for _ in range(3):
            dear = {"salt": b"short", "argon2id": {"memory": 4 << 20, "passes": 64, "lanes": 64}}
            self.vault.put_slot(writer.Way(self.vault.id, self.vault.dice.roll(16), "password", b"nobody's", dear))
        with written(self.vault) as folder:
            outcome = run("list", folder, secret=("password", "kitchen table"))
            self.assertEqual((outcome.code, outcome.err), (0, ""))
            outcome = run("list", folder, secret=("password", "guess"))
            self.assertEqual(outcome.code, 3)
            self.assertIn("left untried because that would take very long: 3.", outcome.err)

    def test_a_password_that_forged_slot_files_keep_out_opens_when_all_are_tried(self):
        cost = {"memory": 1 << 16, "passes": 3, "lanes": 4}
        salt = self.vault.dice.roll(16)
        way = writer.Way(self.vault.id, self.vault.dice.roll(16), "password", writer.argon2id(b"kitchen table", salt, **cost),
                         {"salt": salt, "argon2id": cost})
        self.vault.put_statement(self.keeper, [*self.both, self.vault.put_slot(way)], self.record, [self.genesis])
        for mark in range(16 * 262144 * 3 // (cost["memory"] * 3) + 1):
            forged = {"salt": bytes([mark]), "argon2id": {**cost, "memory": cost["memory"] - 1}}
            self.vault.put_slot(writer.Way(self.vault.id, self.vault.dice.roll(16), "password", b"nobody's", forged))
        with written(self.vault) as folder:
            outcome = run("list", folder, secret=("password", "kitchen table"))
            self.assertEqual(outcome.code, 3)
            self.assertIn("--try-all-slots goes on", outcome.err)
            outcome = run("list", folder, "--try-all-slots", secret=("password", "kitchen table"))
            self.assertEqual(outcome.code, 0, outcome.err)

    def test_slot_files_of_one_salt_and_cost_share_the_work(self):
        dear = {"argon2id": {"memory": 1 << 20, "passes": 4, "lanes": 4}}
        left = {}
        for count in (1, 2, 40):
            salts = [b"salt %d" % (number % count) for number in range(40)]
            things = [types.SimpleNamespace(header={"method": "password", "salt": salt, **dear}) for salt in salts]
            left[count] = reader.within_reason(things, {"password": "x"}, False)[1]
        self.assertEqual(left, {1: 0, 2: 0, 40: 37})

    def test_a_way_in_that_needs_a_tpm_is_passed_over(self):
        state = {"version": 1, "parent": bytes(34), "salt": bytes(16), "public": bytes(48), "private": bytes(162)}
        way = writer.Way(self.vault.id, self.vault.dice.roll(16), "tpm", self.vault.dice.roll(32), {"tpm": state})
        self.vault.put_statement(self.keeper, [*self.both, self.vault.put_slot(way)], self.record, [self.genesis])
        outcome = self.listed()
        self.assertEqual((outcome.code, outcome.err), (0, ""))

    def test_a_statement_of_a_removed_owner_is_not_followed(self):
        new, second = self.remove_leaver()
        self.back_up(self.machine, new, second, b"second.txt")
        with_evil = self.record + [(self.evil, self.evil.record())]
        forged = self.vault.put_statement(self.leaver, self.both, with_evil, [self.genesis], epochs=[self.old])
        theirs = self.back_up(self.evil, self.old, forged, b"evil.txt")
        outcome = self.listed()
        line = next(line for line in outcome.text.splitlines() if line.startswith(theirs["id"].hex()[:12]))
        self.assertIn("(unproven)", line)
        self.assertIn("contradict each other: 1 signed with a removed way", outcome.err)
        self.assertGreater(len(self.vault.files), 10)
        with written(self.vault) as folder:
            newest = run("ls", folder, "latest", secret=("recovery-key", self.keeper.text))
        self.assertIn("second.txt", newest.text)
        self.assertNotIn("(unproven)", next(line for line in outcome.text.splitlines() if line.startswith(self.first["id"].hex()[:12])))

    def copy(self, made, *signatures):
        """Another file of what was made, which anybody with the notice key can put there."""
        copy = writer.copied(self.vault.dice, self.vault.notice(), made, *signatures)
        if "sequence" in made:
            self.vault.files[writer.log_place(copy)] = copy["file"]
        else:
            self.vault.put_key("statement", copy["file"])

    def test_copies_of_statements_and_entries_are_one(self):
        new, second = self.remove_leaver()
        fresh = self.back_up(self.machine, new, second, b"second.txt")
        hold = writer.Run(self.vault, self.machine, new).entry(
            "hold", second, 1_730_900_000_000, {}, owner=(self.keeper,), entries=[writer.meant(fresh)], held=True)
        before = self.listed()
        self.assertEqual((before.code, before.err), (0, ""))
        for made in (self.genesis, second, self.first, fresh, hold):
            self.copy(made)
        for made in (self.genesis, second, self.first):
            self.copy(made, *([bytes(64), None] if "sequence" in made else [bytes(64)]))
        self.copy(hold, None)
        self.vault.drop_key("statement", self.genesis["file"])
        after = self.listed()
        self.assertEqual((after.code, after.text, after.err), (before.code, before.text, before.err))

    def test_what_a_person_has_set_aside_is_not_followed(self):
        """Each removes the other, and a third way decides. Once the leaver has removed that one from what was rejected, nothing
        shows whether that was before: then it is a fork again."""
        third = writer.Way.recovery(self.vault.id, self.vault.dice, "Third")
        with_third = self.vault.put_slot(third)
        base = self.vault.put_statement(self.keeper, [*self.both, with_third], self.record, [self.genesis])
        epochs = {name: writer.Epoch(self.vault.id, 1, self.vault.dice.roll(32)) for name in ("true", "false", "settled")}
        epochs["settled"].number = 2
        old = [self.old]

        def sealed(epoch, *ways, earlier):
            return [self.vault.put_slot(way, epochs[epoch], earlier) for way in ways]
        true = self.vault.put_statement(self.keeper, sealed("true", self.keeper, third, earlier=old), self.record, [base], epochs=[*old, epochs["true"]])
        false = self.vault.put_statement(self.leaver, sealed("false", self.leaver, third, earlier=old), self.record, [base], epochs=[*old, epochs["false"]])
        self.assertIn("none is followed before the others", self.listed(way=third).err)
        known = [self.old, epochs["true"], epochs["false"]]
        settled = self.vault.put_statement(third, sealed("settled", self.keeper, third, earlier=known), self.record, [true],
                                           epochs=[*known, epochs["settled"]], aside=[false["id"]])
        kept = self.back_up(self.machine, epochs["settled"], settled, b"kept.txt")
        for way in (self.keeper, third):
            outcome = self.listed(way=way)
            self.assertEqual(outcome.err, "")
            self.assertNotIn("(unproven)", self.line_of(kept, outcome))
        self.vault.put_statement(self.leaver, [self.vault.put_slot(self.leaver, epochs["false"], old)], self.record, [false],
                                 epochs=[*old, epochs["false"]])
        for way in (self.keeper, third):
            outcome = self.listed(way=way)
            self.assertIn("none is followed before the others", outcome.err)
            self.assertTrue(self.line_of(kept, outcome), "what was backed up stays readable")

    def test_a_removed_owner_sets_nothing_aside(self):
        new, removal = self.remove_leaver()
        fresh = self.back_up(self.machine, new, removal, b"second.txt")
        self.vault.put_statement(self.leaver, self.both, self.record, [self.genesis], epochs=[self.old], aside=[removal["id"]])
        outcome = self.listed()
        self.assertNotIn("(unproven)", self.line_of(fresh, outcome))

    def test_a_first_statement_of_a_removed_owner_is_not_followed(self):
        new, second = self.remove_leaver()
        mine = self.back_up(self.machine, new, second, b"second.txt")
        self.vault.put_statement(self.leaver, self.both[1:], [(self.evil, self.evil.record())], epochs=[self.old])
        outcome = self.listed()
        self.assertIn("a second first statement, which is not followed", outcome.err)
        self.assertNotIn("unproven", self.line_of(mine, outcome))

    def forged_slot(self, way, number, smaller=False):
        """A slot file that opens with another's secret: who once knew its public half can make it, with an epoch of his own."""
        while True:
            epoch = writer.Epoch(self.vault.id, number, self.vault.dice.roll(32))
            if not smaller or epoch.name < self.old.name:
                return epoch, self.vault.put_slot(way, epoch, [self.old])

    def test_a_forged_slot_file_and_first_statement_mislead_nobody(self):
        new, second = self.remove_leaver()
        mine = self.back_up(self.machine, new, second, b"second.txt")
        epoch, slot = self.forged_slot(self.keeper, 99)
        self.vault.put_statement(self.leaver, [slot, self.both[1]], [(self.evil, self.evil.record())], epochs=[self.old, epoch])
        self.forged_slot(self.keeper, 0, smaller=True)
        outcome = self.listed()
        self.assertNotIn("unproven", self.line_of(mine, outcome))
        self.assertIn("a first statement of an epoch that is not this vault's", outcome.err)

    def test_who_has_signed_nothing_tells_first_statements_apart_by_the_sheet(self):
        guest = writer.Way.recovery(self.vault.id, self.vault.dice, "Guest")
        epoch, slot = self.forged_slot(guest, 99)
        forged = self.vault.put_statement(self.leaver, [slot, self.both[1]], [(self.evil, self.evil.record())], epochs=[self.old, epoch])
        self.vault.put_statement(self.keeper, self.both + [self.vault.put_slot(guest)], self.record, [self.genesis])
        for pinned, proven in ((self.genesis, True), (forged, False)):
            outcome = self.listed("--genesis", pinned["id"].hex(), way=guest)
            self.assertEqual("unproven" not in self.line_of(self.first, outcome), proven, outcome.err)
        outcome = self.listed("--genesis", "ab" * 32, way=guest)
        self.assertIn("is not here", outcome.err)
        self.assertEqual((outcome.code, outcome.out), (4, b""))
        self.assertEqual(self.listed("--genesis", "ab").code, 2)

    def forget_first(self, statement, owner):
        work = writer.Run(self.vault, self.machine, self.old)
        work.entry("forget", statement, 1_730_800_000_000 + len(self.vault.files), {}, owner=(owner,), entries=[writer.meant(self.first)])

    def test_owners_entries_do_not_go_back(self):
        new, second = self.remove_leaver()
        self.back_up(self.machine, new, second, b"second.txt")
        again = self.back_up(self.machine, self.old, self.genesis, b"third.txt")
        self.forget_first(self.genesis, self.leaver)
        outcome = self.listed()
        self.assertNotIn("forgotten", outcome.text)
        self.assertIn("it relies on an older statement than an entry before it", outcome.err)
        self.assertNotIn("unproven", self.line_of(again, outcome))
        self.forget_first(second, self.keeper)
        self.assertIn("forgotten", self.line_of(self.first, self.listed()))

    def remove_accepting(self, head):
        """The leaver is removed; `head` is what was accepted of the machine's log, if anything."""
        new = self.vault.new_epoch()
        kept = [self.vault.put_slot(self.keeper, new, [self.old])]
        record = [(machine, {**entry, **({"head": [head["sequence"], head["id"]]} if head else {})}) for machine, entry in self.record]
        return self.vault.put_statement(self.keeper, kept, record, [self.genesis], accepted=True)

    def test_what_a_removed_way_signs_counts_as_far_as_the_removal_accepted(self):
        for head, counts in ((None, False), (self.first, False), ("the forget itself", True)):
            with self.subTest(head=head):
                self.setUp()
                self.forget_first(self.genesis, self.leaver)
                self.remove_accepting(self.vault.chains[self.machine.id][-1] if counts else head and self.first)
                outcome = self.listed()
                self.assertEqual("forgotten" in outcome.text, counts, outcome.text)
                self.assertEqual("the way to unlock that signed it was removed before" in outcome.err, not counts, outcome.err)

    def test_what_a_removed_way_signs_beside_what_was_accepted_does_not_count(self):
        accepted = self.back_up(self.machine, self.old, self.genesis, b"second.txt")
        self.vault.chains[self.machine.id][1:] = []
        self.forget_first(self.genesis, self.leaver)
        self.remove_accepting(accepted)
        self.assertNotIn("forgotten", self.listed().text)

    def drop_entry(self, entry):
        del self.vault.files[writer.log_place(entry)]

    def test_below_a_missing_link_only_what_protects_counts(self):
        work = writer.Run(self.vault, self.machine, self.old)
        hold = work.entry("hold", self.genesis, 1_730_750_000_000, {}, owner=(self.leaver,), entries=[writer.meant(self.first)], held=True)
        second = self.back_up(self.machine, self.old, self.genesis, b"second.txt")
        third = self.back_up(self.machine, self.old, self.genesis, b"third.txt")
        self.remove_accepting(third)
        self.drop_entry(second)
        for number in (1, 2):
            self.vault.chains[self.machine.id][:] = [self.first, hold][:number]
            self.forget_first(self.genesis, self.leaver)
        outcome = self.listed()
        self.assertNotIn("forgotten", outcome.text)
        self.assertIn("held", self.line_of(self.first, outcome))

    def test_a_way_puts_no_other_key_in_place_of_its_own(self):
        other = writer.Way.recovery(self.vault.id, self.vault.dice, "Other")
        other.slot = self.leaver.slot
        self.vault.put_statement(self.leaver, [self.both[0], (other, self.both[1][1])], self.record, [self.genesis])
        self.assertIn("changes a slot", self.listed().err)
        self.remove_accepting(self.first)
        self.forget_first(self.genesis, self.leaver)
        self.assertNotIn("forgotten", self.listed().text)

    def test_what_does_not_count_is_a_link_all_the_same(self):
        newer = self.vault.put_statement(self.leaver, self.both, self.record, [self.genesis])
        self.back_up(self.machine, self.old, newer, b"second.txt")
        self.forget_first(self.genesis, self.leaver)
        last = self.back_up(self.machine, self.old, newer, b"third.txt")
        self.vault.put_statement(self.keeper, [self.vault.put_slot(self.keeper, self.vault.new_epoch(), [self.old])],
                                 [(self.machine, self.machine.record(newest=[3, last["id"]]))], [newer], accepted=True)
        self.vault.chains[self.machine.id][1:] = []
        self.forget_first(self.genesis, self.leaver)
        self.assertNotIn("forgotten", self.listed().text)

    def test_an_entry_beside_a_retired_log_hides_no_owners_entry(self):
        newer = self.vault.put_statement(self.keeper, self.both, self.record, [self.genesis])
        self.back_up(self.machine, self.old, self.genesis, b"second.txt")
        self.forget_first(self.genesis, self.keeper)
        chain = self.vault.chains[self.machine.id]
        self.vault.put_statement(self.keeper, self.both, [(self.machine, self.machine.record("retired", [2, chain[-1]["id"]]))], [newer])
        chain[:] = []
        self.back_up(self.machine, self.old, newer, b"thief.txt")
        self.assertIn("forgotten", self.line_of(self.first, self.listed()))

    def test_a_removal_that_accepts_nothing_in_words_leaves_what_was_signed(self):
        self.forget_first(self.genesis, self.leaver)
        self.remove_leaver()
        self.assertIn("forgotten", self.line_of(self.first, self.listed()))

    def test_what_one_computer_says_of_anothers_log_is_told_as_its_word(self):
        with_evil = self.record + [(self.evil, self.evil.record())]
        both = self.vault.put_statement(self.keeper, self.both, with_evil, [self.genesis])
        writer.Run(self.vault, self.evil, self.old).entry("audit", both, 1_730_800_000_000, {"event": "prune"},
                                                         seen=[[self.machine.id, 99, bytes(32)]])
        before = self.listed()
        self.assertIn(f"Entry 99 of the log of {self.machine.name} was seen before", before.err)
        self.assertIn(f"as {self.evil.name} says", before.err)
        retired = [(machine, {**entry, **({"status": "retired"} if machine is self.evil else {})}) for machine, entry in with_evil]
        self.vault.put_statement(self.keeper, self.both, retired, [both])
        self.assertNotIn("says", self.listed().err)

    def test_below_a_missing_link_of_a_retired_log_backups_are_unproven(self):
        second = self.back_up(self.machine, self.old, self.genesis, b"second.txt")
        third = self.back_up(self.machine, self.old, self.genesis, b"third.txt")
        self.vault.put_statement(self.keeper, self.both, [(self.machine, self.machine.record("retired", [2, third["id"]]))], [self.genesis])
        self.assertNotIn("unproven", self.listed().text)
        self.drop_entry(second)
        self.vault.chains[self.machine.id][:] = []
        stolen = self.back_up(self.machine, self.old, self.genesis, b"stolen.txt")
        outcome = self.listed()
        self.assertIn("unproven", self.line_of(stolen, outcome))
        self.assertNotIn("unproven", self.line_of(third, outcome))

    def test_a_retired_computer_misses_no_statement(self):
        with_evil = self.record + [(self.evil, self.evil.record())]
        both = self.vault.put_statement(self.keeper, self.both, with_evil, [self.genesis])
        made_up = {"id": bytes(32)}
        last = writer.Run(self.vault, self.evil, self.old).entry("audit", made_up, 1_730_800_000_000, {"event": "prune"})
        self.assertIn("A statement that backups rely on is not here", self.listed().err)
        retired = self.record + [(self.evil, self.evil.record("retired", [0, last["id"]]))]
        self.vault.put_statement(self.keeper, self.both, retired, [both])
        self.assertNotIn("A statement that backups rely on is not here", self.listed().err)

    def test_what_an_owner_signs_under_a_disputed_branch_does_not_count(self):
        _, mine = self.remove_leaver()
        theirs = self.vault.put_statement(self.leaver, self.both[1:], self.record, [self.genesis], epochs=[self.old])
        for branch, owner in ((theirs, self.leaver), (mine, self.keeper)):
            self.vault.chains[self.machine.id][1:] = []
            self.forget_first(branch, owner)
        outcome = self.listed()
        self.assertNotIn("forgotten", outcome.text)
        self.assertIn("none is followed before the others", outcome.err)
        self.assertEqual(outcome.err.count("the statement that it names is disputed"), 2)
        self.vault.chains[self.machine.id][1:] = []
        self.forget_first(self.genesis, self.leaver)
        self.assertIn("forgotten", self.listed().text)

    def test_the_number_of_a_log_entry_has_ten_digits(self):
        place = writer.log_place(self.first)
        for name in (place.replace("/0", "/00"), place.replace("/0", "/")):
            self.vault.files[name] = self.vault.files.pop(place)
            self.assertNotIn(self.first["id"].hex()[:12], self.listed().text)
            place = name

    def test_harmless_branches_count_together(self):
        third = writer.Way.recovery(self.vault.id, self.vault.dice)
        self.vault.put_statement(self.keeper, self.both + [self.vault.put_slot(third)], self.record, [self.genesis])
        desk = writer.Machine(self.vault.id, self.vault.dice, "Desk", self.old)
        branch = self.vault.put_statement(self.keeper, self.both, self.record + [(desk, desk.record())], [self.genesis])
        self.back_up(desk, self.old, branch, b"desk.txt")
        outcome = self.listed()
        self.assertIn("counts both", outcome.err)
        self.assertNotIn("unproven", outcome.text)
        self.assertEqual(outcome.text.count("1 files"), 2)

    def test_a_forged_entry_is_named_and_not_listed(self):
        forged = self.back_up(self.machine, self.old, self.genesis, b"forged.txt", signer=self.evil.seed)
        outcome = self.listed()
        self.assertNotIn(forged["id"].hex()[:12], outcome.text)
        self.assertIn("tampered: its signature is not that of its computer", outcome.err)

    def test_a_forget_without_an_owner_forgets_nothing(self):
        work = writer.Run(self.vault, self.machine, self.old)
        work.entry("forget", self.genesis, 1_730_700_000_001, {}, entries=[writer.meant(self.first)])
        outcome = self.listed()
        self.assertNotIn("forgotten", outcome.text)
        self.assertIn("tampered: an owner's signature is missing", outcome.err)

    def test_two_entries_with_one_number_are_kept_and_named(self):
        chain = self.vault.chains[self.machine.id]
        second = self.back_up(self.machine, self.old, self.genesis, b"one.txt")
        chain.pop()
        clone = self.back_up(self.machine, self.old, self.genesis, b"two.txt")
        outcome = self.listed()
        for entry in (second, clone):
            self.assertIn(entry["id"].hex()[:12], outcome.text)
        self.assertIn("has 2 entries with the number 1", outcome.err)

    def test_a_newer_version_is_named(self):
        run_ = writer.Run(self.vault, self.machine, self.old)
        run_.entry("backup", self.genesis, 1_730_800_000_000, {}, header={"version": 2})
        outcome = self.listed()
        self.assertIn("newer version: it is of version 2", outcome.err)
        self.assertIn(self.first["id"].hex()[:12], outcome.text)


if __name__ == "__main__":
    unittest.main()
