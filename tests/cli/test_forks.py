# SPDX-License-Identifier: GPL-3.0-or-later
"""Owners who contradict each other, honestly or not, and what others can make of their statements and log entries."""
import importlib.util
import shutil
import subprocess
import sys
import time

import support
from support import DONE, NOT_FOUND, PARTLY, PROGRAM, REFUSED, SOURCE, USAGE, VaultCase

sys.dont_write_bytecode = True


def module(name, *path):
    spec = importlib.util.spec_from_file_location(name, SOURCE.joinpath(*path))
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


reader = module("coffer_recover", "resources", "reader", "coffer_recover.py")
writer = module("make_vectors", "tests", "vectors", "format", "make_vectors.py")


class ForkCase(VaultCase):
    """A vault with two more ways to unlock, Ex and Two, and an old copy of it for whoever wants one."""

    def setUp(self):
        super().setUp()
        self.sheets = {"R": self.key}
        for name in ("Ex", "Two"):
            self.add_way(name)

    def add_way(self, name):
        self.sheets[name] = self.base / ("sheet-" + name)
        self.coffer("key", "add", self.vault, "--kind", "recovery-key", "--name", name, "--recovery-key-out", self.sheets[name],
                    *self.unlock_options())

    def way(self, name, state):
        (self.base / state).mkdir(exist_ok=True)
        return ("--recovery-key-file", self.sheets[name], "--state-dir", self.base / state)

    def add_computer(self, name, way="R", vault=None):
        """Enrols a computer with a state folder of its own name; returns its options."""
        key = self.base / ("key-" + name)
        self.coffer("computer", "add", vault or self.vault, "--name", name, "--computer-key", key, *self.way(way, name))
        return ("--computer-key", key, "--state-dir", self.base / name)

    def old_copy(self, name="old"):
        copy = self.base / name
        shutil.copytree(self.vault, copy)
        return copy

    def bring(self, other, *folders):
        """Puts what another copy holds beside what is there."""
        for folder in folders or ("keys", "keys-2"):
            for file in (other / folder).rglob("*"):
                target = self.vault / folder / file.relative_to(other / folder)
                if file.is_file() and not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(file, target)

    def remove_each_other(self, *more):
        """R removes Ex, who removes R, and more, in an old copy, which is brought beside."""
        old = self.old_copy()
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        for name in ("Recovery key", *more):
            self.coffer("key", "remove", old, name, "--insist", *self.way("Ex", "thief"))
        self.bring(old)
        return old

    def sides(self, *options):
        told = self.objects("key", "settle", self.vault, *options, expect=PARTLY)
        return [side for side in told if "acts" in side]

    def side_without(self, name, *options):
        return next(side["statement"] for side in self.sides(*options)
                    if any(way["name"] == name and way["fate"] == "goes" for way in side["opens"]))

    def keep(self, statement, *options, expect=DONE):
        self.coffer("key", "settle", self.vault, "--keep", statement[:12], "--yes", *options, expect=expect)

    def snapshots(self, *options, vault=None):
        return [item["snapshot"] for item in self.objects("snapshots", vault or self.vault, *options) if "snapshot" in item]

    def reasons(self, *options):
        return {reason["kind"] for reason in self.objects("status", self.vault, *options, expect=None)[-1]["reasons"]}

    def thief_reads(self, name):
        """What the holder of an old copy makes of the vault, with every slot file that he ever had."""
        view = self.base / "view"
        shutil.rmtree(view, ignore_errors=True)
        shutil.copytree(self.vault, view)
        for folder in ("keys", "keys-2"):
            for file in (self.base / "old" / folder).iterdir():
                if not (view / folder / file.name).exists():
                    shutil.copy(file, view / folder)
        return subprocess.run([PROGRAM, "cat", view, "latest", "chats/" + name, *self.way("Ex", "view-state")],
                              capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode == 0

    # Whoever has a computer's key, or once had a way in, has the notice key.

    def notice(self):
        return reader.decode(self.computer.read_bytes())["notice"]

    def reseal(self, path, *signatures):
        """Another file with the same signed content, in place of nothing."""
        data = path.read_bytes()
        start = data[:12 + int.from_bytes(data[8:12], "big")]
        inner = reader.decode(reader.unsealed(self.notice(), start, data[len(start):]))
        copy = writer.copied(writer.Dice(path.name + str(time.time_ns())), self.notice(), {"start": start, "inner": inner}, *signatures)
        name = path.name[:-64] + copy["name"].hex()
        folders = ("keys", "keys-2") if path.parent.name.startswith("keys") else (None,)
        for folder in folders:
            (self.vault / folder if folder else path.parent).joinpath(name).write_bytes(copy["file"])

    def reseal_all(self):
        for path in list(self.vault.glob("keys/statement-*")):
            self.reseal(path)
            self.reseal(path, bytes(64))
        for path in list(self.vault.glob("computers/*/log/*")):
            self.reseal(path)
            self.reseal(path, None)
            self.reseal(path, bytes(64), None)


class Names(ForkCase):
    def test_a_way_that_another_has_renamed_is_removed_by_its_id_alone(self):
        """Or an owner could exchange the names of two ways, and stay when he was to be removed."""
        for old, new in (("Two", "Three"), ("Ex", "Two"), ("Three", "Ex")):
            self.coffer("key", "rename", self.vault, old, new, *self.way("Ex", "thief"))
        self.coffer("key", "list", self.vault, *self.way("R", "PC1"))
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.way("R", "PC1"), expect=REFUSED)
        self.assertRegex(self.said, 'the way to unlock ([0-9a-f]{8}) was named "Ex" with another one')
        slot = self.said.split("the way to unlock ")[-1][:8]
        self.coffer("key", "remove", self.vault, slot, "--insist", *self.way("R", "PC1"))
        self.assertIn(f'Removed "Ex" ({slot})', self.said)


class Copies(ForkCase):
    def test_a_removal_cannot_be_held_back_by_another_file_of_it(self):
        self.backup()
        self.old_copy()
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.way("R", "elsewhere"))
        for path in list(self.vault.glob("keys/statement-*")):
            self.reseal(path)
        (self.data / "diary").write_text("after the removal")
        self.backup()
        self.assertNotIn("contradict", self.said)
        self.assertFalse(self.thief_reads("diary"))
        self.coffer("cat", self.vault, "latest", "chats/diary", *self.unlock_options())

    def names(self, way):
        listed = self.objects("key", "list", self.vault, *self.way(way, "state-" + way))
        return {key["name"] for key in listed if "slot" in key}

    def test_what_two_owners_have_added_counts_at_once(self):
        other = self.old_copy()
        self.add_way("Six")
        self.sheets["Seven"] = self.base / "sheet-Seven"
        self.coffer("key", "add", other, "--kind", "recovery-key", "--name", "Seven", "--recovery-key-out", self.sheets["Seven"],
                    *self.way("R", "elsewhere"))
        self.bring(other)
        for way in ("R", "Six", "Seven"):
            self.assertEqual(self.names(way), {"Recovery key", "Ex", "Two", "Six", "Seven"}, way)
        self.coffer("key", "remove", self.vault, "Six", "--insist", *self.way("R", "state-R"))
        self.assertEqual(self.names("Seven"), {"Recovery key", "Ex", "Two", "Seven"})

    def test_copies_are_no_fork_no_clone_and_no_alarm(self):
        other = self.add_computer("PC2")
        self.backup()
        self.coffer("backup", self.vault, self.data, *other)
        held = self.snapshots(*self.unlock_options())[0]
        self.coffer("hold", self.vault, held[:12], "--reason", "x", *self.unlock_options(), "--computer-key", self.computer)
        listed = self.objects("snapshots", self.vault, *self.unlock_options())
        told = self.reader("list", self.vault)
        for _ in range(2):
            self.reseal_all()
        self.assertEqual(self.objects("snapshots", self.vault, *self.unlock_options()), listed)
        self.assertEqual(self.objects("snapshots", self.vault, *self.way("Two", "new"))[-1]["snapshot"], listed[-1]["snapshot"])
        self.assertEqual(self.reader("list", self.vault), told)
        self.coffer("key", "settle", self.vault, *self.way("Two", "newer"))
        self.assertIn("nothing to settle", self.said)
        self.coffer("verify", self.vault, *self.unlock_options())
        for options in (self.computer_options(), other):
            (self.data / "more.txt").write_text(str(options))
            self.coffer("backup", self.vault, self.data, *options)
            self.assertFalse(self.reasons(*options) & {"forked", "clone", "log", "forged"})
        self.add_computer("PC3", "Two")
        self.coffer("forget", self.vault, held[:12], "--yes", *self.unlock_options(), "--computer-key", self.computer,
                    expect=REFUSED)
        self.assertIn("is held", self.said)


class TakenAway(ForkCase):
    """What whoever holds the storage takes away, and what a computer's key says of other computers."""

    def setUp(self):
        super().setUp()
        self.other = self.add_computer("PC2")
        self.backup()
        self.coffer("backup", self.vault, self.data, *self.other)

    def put_back_keys(self, old):
        for folder in ("keys", "keys-2"):
            shutil.rmtree(self.vault / folder)
            shutil.copytree(old / folder, self.vault / folder)

    def test_a_removal_that_is_taken_away_is_missed(self):
        old = self.old_copy()
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        self.backup()
        self.put_back_keys(old)
        self.assertIn("missing-statement", self.reasons(*self.other))
        self.coffer("snapshots", self.vault, *self.way("Two", "new"), expect=PARTLY)
        self.assertIn("has seen a change of the ways to unlock or computers that is missing here", self.said)
        self.coffer("verify", self.vault, *self.way("Two", "newer"), expect=None)
        self.assertIn("that is missing here", self.said)
        self.coffer("backup", self.vault, self.data, *self.other)
        self.assertIn("that is missing here", self.said)
        self.backup()  # its computer has a copy
        self.assertNotIn("missing-statement", self.reasons(*self.other))

    def test_a_removed_way_forgets_nothing_with_a_computer_that_it_added(self):
        evil = self.add_computer("Evil", "Ex")
        self.coffer("backup", self.vault, self.data, *evil)
        old = self.old_copy()
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        self.assertIn('added with it and can still add backups: "Evil"', self.said)
        before = self.snapshots(*self.unlock_options())
        names = [name[:12] for name in self.snapshots(*self.way("Ex", "thief"), vault=old)]
        self.coffer("forget", old, *names, "--even-newest", "--yes", "--computer-key", evil[1], *self.way("Ex", "Evil"))
        self.bring(old, "computers")
        self.assertEqual(self.snapshots(*self.unlock_options()), before)
        self.assertIn("the way to unlock that signed it was removed before", self.said)
        self.assertIn("after-removal", self.reasons(*self.computer_options()))
        self.assertNotIn("forgotten", self.reader("list", self.vault))
        self.coffer("computer", "retire", self.vault, "Evil", *self.unlock_options())
        self.assertNotIn("after-removal", self.reasons(*self.computer_options()))

    def test_junk_hides_no_log_entry_that_is_gone(self):
        for number in range(2):
            (self.data / f"more{number}").write_text("x")
            self.backup()
            self.coffer("backup", self.vault, self.data, *self.other)
        for folder in self.vault.glob("computers/*/log"):
            for file in folder.glob("000000000[12]-*"):
                file.unlink()
            (folder / ("0000000099-" + "a" * 64)).touch()
        for options in (self.computer_options(), self.other):
            self.coffer("backup", self.vault, self.data, *options, expect=PARTLY)
            self.assertIn("which is gone: the storage went back", self.said)


class SetAside(ForkCase):
    def setUp(self):
        super().setUp()
        self.other = self.add_computer("PC2")
        self.backup()
        self.coffer("backup", self.vault, self.data, *self.other)

    def test_what_was_set_aside_leads_no_computer_away(self):
        old = self.remove_each_other()
        self.keep(self.side_without("Ex", *self.way("Two", "two")), *self.way("Two", "two"))
        self.coffer("backup", self.vault, self.data, *self.other)
        self.coffer("key", "remove", old, "Two", "--insist", *self.way("Ex", "thief"))
        self.bring(old)
        (self.data / "secret").write_text("after the decision")
        self.coffer("backup", self.vault, self.data, *self.other)
        self.coffer("cat", self.vault, "latest", "chats/secret", *self.way("Two", "two"))
        self.assertFalse(self.thief_reads("secret"))
        self.assertNotIn("forked", self.reasons(*self.other))

    def test_who_has_not_heard_of_a_decision_is_told_of_the_fork_again(self):
        """Whoever lost removes the one who decided: to others that looks as if he had been removed before he decided."""
        old = self.remove_each_other()
        self.keep(self.side_without("Ex", *self.way("Two", "two")), *self.way("Two", "two"))
        self.coffer("key", "remove", old, "Two", "--insist", *self.way("Ex", "thief"))
        self.bring(old)
        self.coffer("backup", self.vault, self.data, *self.other)
        self.assertIn("forked", self.reasons(*self.other))
        self.keep(self.side_without("Ex", *self.way("Two", "PC2")), *self.way("Two", "PC2"))
        (self.data / "secret").write_text("after the decision")
        self.coffer("backup", self.vault, self.data, *self.other)
        self.assertNotIn("forked", self.reasons(*self.other))
        self.assertFalse(self.thief_reads("secret"))

    def test_what_was_set_aside_forgets_nothing(self):
        evil = self.add_computer("Evil", "Ex")
        self.coffer("backup", self.vault, self.data, *evil)
        old = self.remove_each_other()
        self.keep(self.side_without("Ex", *self.way("Two", "two")), *self.way("Two", "two"))
        before = self.snapshots(*self.way("Two", "two"))
        names = [name[:12] for name in self.snapshots(*self.way("Ex", "thief"), vault=old)]
        self.coffer("forget", old, *names, "--even-newest", "--yes", "--computer-key", evil[1], *self.way("Ex", "Evil"))
        self.bring(old, "computers")
        for options in (self.way("Two", "two"), self.way("R", "new")):
            self.assertEqual(self.snapshots(*options), before)

    def test_a_computer_follows_the_decision_that_its_person_makes_there(self):
        """Ex has removed every other way, so that the decision reaches nobody who is not told."""
        self.remove_each_other("Two")
        for options, pc in ((self.unlock_options(), self.computer_options()), (self.way("R", "PC2"), self.other)):
            kept = self.side_without("Ex", *options)
            self.keep(kept, *options)
            (self.data / "secret").write_text(str(pc))
            self.coffer("backup", self.vault, self.data, *pc)
            self.assertFalse(self.thief_reads("secret"))
            self.assertNotIn("forked", self.reasons(*pc))
            self.coffer("key", "settle", self.vault, *options)
            self.assertIn("nothing to settle", self.said)


class BothSides(ForkCase):
    """Two honest owners contradict each other while a folder is out of step."""

    def setUp(self):
        super().setUp()
        self.other = self.add_computer("PC2")
        self.backup()
        self.coffer("backup", self.vault, self.data, *self.other)
        away = self.old_copy("away")
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        self.backup()
        self.only = self.base / "only"
        self.only.mkdir()
        (self.only / "here.txt").write_text("only on the other side\n" * 50)
        self.coffer("key", "remove", away, "Two", "--insist", *self.way("R", "PC2"))
        self.third = self.add_computer("PC3", vault=away)
        for options in (self.other, self.third):
            self.coffer("backup", away, self.only, *options)
        self.slots_here = {file.name for file in self.vault.glob("keys/slot-*")}
        self.bring(away, "keys", "keys-2", "computers")

    def restore_all(self, count):
        found = self.snapshots(*self.unlock_options())
        self.assertEqual(len(found), count)
        for number, name in enumerate(found):
            target = self.base / f"out-{count}-{number}"
            self.coffer("restore", self.vault, name, target, *self.unlock_options())
            self.reader("restore", self.vault, name, str(target) + "-reader")
            self.assert_same(target, str(target) + "-reader")

    def test_every_backup_of_both_sides_restores_after_the_decision(self):
        self.keep(self.side_without("Ex", *self.unlock_options()), *self.unlock_options())
        self.restore_all(5)
        self.coffer("verify", self.vault, "--all", *self.unlock_options())
        self.coffer("backup", self.vault, self.only, *self.other)
        self.coffer("backup", self.vault, self.only, *self.third, expect=REFUSED)
        self.assertIn("retired", self.said)
        self.restore_all(6)

    def test_keys_that_are_not_reached_are_asked_about(self):
        """The slot files of the other side are gone; what was sealed there is given up only on demand, and stored again."""
        for folder in ("keys", "keys-2"):
            for file in (self.base / "away" / folder).glob("slot-*"):
                if file.name not in self.slots_here:
                    (self.vault / folder / file.name).unlink()
        kept = self.side_without("Ex", *self.unlock_options())
        self.keep(kept, *self.unlock_options(), expect=REFUSED)
        self.assertIn("could not be opened any more", self.said)
        self.assertEqual(len(self.sides(*self.unlock_options())), 2)
        self.coffer("key", "settle", self.vault, "--keep", kept[:12], "--yes", "--insist", *self.unlock_options())
        self.coffer("backup", self.vault, self.only, *self.other)
        target = self.base / "again"
        self.coffer("restore", self.vault, "latest", target, *self.unlock_options())
        self.assert_same(self.only, target / "only")


class Asking(ForkCase):
    def test_things_are_named_as_they_were_before(self):
        old = self.old_copy()
        thief = self.way("Ex", "thief")
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        for name, called in (("Ex", "tmp"), ("Recovery key", "Ex"), ("tmp", "Recovery key")):
            self.coffer("key", "rename", old, name, called, *thief)
        self.coffer("key", "remove", old, "Ex", "--insist", *thief)
        self.bring(old)
        two = self.way("Two", "two")
        true, false = self.side_without("Ex", *two), self.side_without("Recovery key", *two)
        self.assertNotEqual(true, false)
        lie = next(side for side in self.sides(*two) if side["statement"] == false)
        called = {way["name"]: way["called"] for way in lie["opens"]}
        self.assertEqual(called["Ex"], "Recovery key")
        fates = {way["name"]: way["fate"] for way in lie["opens"]}
        self.assertEqual(fates, {"Ex": "comes-back", "Recovery key": "goes", "Two": "stays"})
        self.assertIn('key-removed: "Recovery key"', "".join(lie["acts"]))
        for folder in ("keys", "keys-2"):
            (self.vault / folder / f"statement-{true[:12]}{'0' * 52}").touch()
        self.coffer("key", "settle", self.vault, "--keep", true[:12], *two, expect=USAGE)
        self.assertIn("--yes", self.said)
        self.assertEqual(len(self.sides(*two)), 2)
        self.keep(true, *two)
        self.keep(true, *two)
        self.assertIn("nothing to settle", self.said)

    def test_a_refused_decision_moves_no_pin(self):
        self.backup()
        older = self.old_copy("older")
        self.coffer("key", "remove", self.vault, "Ex", "--insist", *self.unlock_options())
        shutil.rmtree(self.vault)
        shutil.copytree(older, self.vault)
        self.coffer("key", "rename", self.vault, "Two", "Three", *self.unlock_options(), expect=REFUSED)
        for name in {path.name[10:22] for path in self.vault.glob("keys/statement-*")}:
            self.keep(name, *self.unlock_options(), expect=NOT_FOUND)
        told = self.objects("log", self.vault, *self.unlock_options())
        for name in {item["statement"][:12] for item in told if "statement" in item}:
            self.keep(name, *self.unlock_options(), expect=REFUSED)
        self.coffer("key", "rename", self.vault, "Two", "Three", *self.unlock_options(), expect=REFUSED)

    def test_a_decision_that_was_killed_can_be_made_again(self):
        self.remove_each_other()
        true = self.side_without("Ex", *self.way("Two", "two"))
        for milliseconds in range(10, 130, 15):
            vault, state = self.base / "v", self.base / "s"
            for source, target in ((self.vault, vault), (self.base / "two", state)):
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(source, target)
            line = [PROGRAM, "key", "settle", vault, "--keep", true[:12], "--yes", "--recovery-key-file", self.sheets["Two"],
                    "--state-dir", state]
            with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL) as process:
                time.sleep(milliseconds / 1000)
                process.kill()
            self.coffer(*line[1:])
            self.coffer(*line[1:])
            self.assertIn("nothing to settle", self.said)

    def test_nothing_that_needs_an_owner_is_written_while_nobody_has_decided(self):
        self.backup()
        (self.data / "more.txt").write_text("more")
        self.backup()
        names = [name[:12] for name in self.snapshots(*self.unlock_options())]
        self.remove_each_other()
        before = sorted(self.vault.glob("computers/*/log/*"))
        new = (*self.way("Two", "new"), "--computer-key", self.computer)
        for verb in (("forget", self.vault, names[0], "--yes"), ("hold", self.vault, names[0], "--reason", "x")):
            self.coffer(*verb, *new, expect=REFUSED)
            self.assertIn("until a person has decided", self.said)
        after = sorted(self.vault.glob("computers/*/log/*"))
        self.assertEqual(after, before)


if __name__ == "__main__":
    support.main()
