# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real tandem-cli for the tests beside this file."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["TANDEM_CLI"]
SOURCE = pathlib.Path(os.environ["TANDEM_SOURCE"])
MARITIME = SOURCE / "tests/data/calls/maritime.json"
PASSPHRASE = "a passphrase for tests"

# Exit codes as documented in --help.
SUCCESS, FINDINGS, USAGE, REFUSED, CANNOT_WRITE, LOCKED, CANCELLED = 0, 1, 2, 3, 4, 5, 6


class Ended:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)


class CliTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.addCleanup(self._folder.cleanup)

    def run_cli(self, *arguments, passphrase=PASSPHRASE, timeout=280):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "TANDEM_PASSPHRASE")}
        if passphrase is not None:
            environment["TANDEM_PASSPHRASE"] = passphrase
        process = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, env=environment, timeout=timeout)
        self.assertGreaterEqual(process.returncode, 0, f"killed by a signal: {arguments}\n{process.stderr.decode()}")
        self.assertNotEqual(process.returncode, 70, process.stderr.decode())
        return Ended(process)

    def done(self, *arguments, **options):
        """Runs a command that has to succeed, with JSON out."""
        ended = self.run_cli(*arguments, "--json", **options)
        self.assertEqual(ended.code, SUCCESS, f"{arguments}\n{ended.err}")
        self.assertEqual(ended.err, "")
        return ended.json

    def refused(self, code, words, *arguments, **options):
        """Runs a command that has to fail with this exit code and these words on standard error only."""
        ended = self.run_cli(*arguments, "--lang", "en", **options)
        self.assertEqual(ended.code, code, f"{arguments}\n{ended.out}\n{ended.err}")
        self.assertIn(words, ended.err)
        self.assertTrue(ended.err.startswith("tandem-cli: "), ended.err)
        return ended

    def new_workspace(self, name, role, *more):
        folder = self.folder / name
        self.done("workspace", "new", "--workspace", folder, "--role", role, "--name", name, "--passphrase-cost", 10, *more)
        return folder
