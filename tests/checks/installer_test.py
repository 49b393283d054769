#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""installer/run in a clone that holds no build folder yet, with a CMake that builds nothing."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Installer(unittest.TestCase):
    def run_in_clone(self, cmake):
        with tempfile.TemporaryDirectory() as folder:
            clone, programs = pathlib.Path(folder, "clone"), pathlib.Path(folder, "bin")
            shutil.copytree(ROOT / "installer", clone / "installer")
            programs.mkdir()
            (programs / "cmake").write_text(f"#!/bin/sh\n{cmake}\n")
            (programs / "cmake").chmod(0o755)
            environment = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}")
            return subprocess.run([clone / "installer/run", "--no-demonstration"], env=environment, cwd="/",
                                  capture_output=True, text=True)

    def test_a_clone_without_a_build_folder_is_built(self):
        done = self.run_in_clone("exit 0")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertTrue(done.stdout.endswith("Built.\n"), done.stdout)

    def test_a_build_that_fails_is_said(self):
        done = self.run_in_clone("echo no compiler; exit 1")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no compiler", done.stdout)
        self.assertIn("could not be configured", done.stdout)


if __name__ == "__main__":
    unittest.main()
