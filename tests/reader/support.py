# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader's tests share: the reader as a process and as a module, the writer of vectors, and golden vaults."""
import concurrent.futures
import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
READER = os.path.join(ROOT, "resources", "reader", "coffer_recover.py")
VECTORS = os.path.join(ROOT, "tests", "vectors")
sys.dont_write_bytecode = True


def module(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


reader = module("coffer_recover", READER)
writer = module("make_vectors", os.path.join(VECTORS, "format", "make_vectors.py"))


def fields(text):
    """The `name: value` lines of a text, as pairs."""
    return [line.split(": ", 1) if ": " in line else (line.rstrip(":"), "") for line in text.splitlines() if ":" in line]


class Outcome:
    """What a run of the reader gave."""

    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")
        self.text = self.out.decode("utf-8", "replace")


def run(*arguments, secret=None):
    """Runs the reader as a process. `secret` is (kind, text), given in a file."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-B", READER, *arguments]
        if secret:
            path = os.path.join(folder, "secret")
            with open(path, "w", encoding="utf-8") as file:
                file.write(secret[1] + "\n")
            command += [f"--{secret[0]}-file", path]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
    outcome = Outcome(done)
    if "Traceback" in outcome.err:
        raise AssertionError(f"the reader broke down: {arguments}\n{outcome.err}")
    return outcome


def tree_of(folder):
    """The regular files below a folder: path as bytes -> SHA-256 in hex."""
    found = {}
    for base, _, names in os.walk(os.fsencode(folder)):
        for name in names:
            path = os.path.join(base, name)
            if not os.path.islink(path):
                with open(path, "rb") as file:
                    found[os.path.relpath(path, os.fsencode(folder))] = hashlib.sha256(file.read()).hexdigest()
    return found


class Golden:
    """A golden vault: its folder, its secrets and the files of every backup."""

    def __init__(self, name):
        self.folder = os.path.join(VECTORS, "vaults", name)
        self.values, self.backups = {}, {}
        with open(self.folder + ".txt", encoding="utf-8") as file:
            for key, value in fields(file.read()):
                if key == "backup":
                    files = self.backups[value] = {}
                elif key == "file":
                    digest, _, path = value.split(" ")
                    files[bytes.fromhex(path)] = digest
                else:
                    self.values[key] = value
        self.secret = ("recovery-key", self.values["recovery-key"])

    def places(self, kind=None):
        """The objects of the vault as paths below it."""
        found = []
        for base, _, names in os.walk(self.folder):
            found += [os.path.relpath(os.path.join(base, name), self.folder) for name in names]
        return sorted(place for place in found if reader.kind_of(place)[0] and kind in (None, reader.kind_of(place)[0]))

    @contextlib.contextmanager
    def copy(self):
        with tempfile.TemporaryDirectory() as folder:
            vault = os.path.join(folder, "vault")
            shutil.copytree(self.folder, vault)
            yield vault

    def restored(self, vault, backup, *more):
        """Restores a backup from a copy; the outcome and the files."""
        with tempfile.TemporaryDirectory() as target:
            outcome = run("restore", vault, backup, target, *more, secret=self.secret)
            return outcome, tree_of(target)


@contextlib.contextmanager
def written(vault):
    """A vault of the writer as a folder."""
    with tempfile.TemporaryDirectory() as folder:
        vault.write(folder)
        yield folder


def each(action, items):
    """Runs an action for all items, two at a time; the results in order."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(action, items))
