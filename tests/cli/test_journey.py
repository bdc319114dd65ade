# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole chain by its files: same data whatever the order in which the office reads them."""
import hashlib
import json
import os
import signal
import subprocess
import time
import unittest

from cli import CANCELLED, MARITIME, PROGRAM, REFUSED, USAGE, CliTest


class JourneyTest(CliTest):
    def journey(self, name, *more):
        folder = self.folder / name
        self.done("journey", "--out", folder, *more, timeout=500)
        return folder

    def compare(self, one, two):
        for name in ("ranking.json", "ranking.csv", "panel-report.html", "panel-report.pdf", "summary.json"):
            self.assertEqual((one / name).read_bytes(), (two / name).read_bytes(), name)

    def test_order_of_files_changes_nothing(self):
        size = ("--applications", 6, "--reviewers", 6, "--seed", 5)
        one = self.journey("one", *size)
        two = self.journey("two", *size, "--import-order", 77)
        self.compare(one, two)
        summary = json.loads((one / "summary.json").read_text("utf-8"))
        self.assertEqual(summary["counts"]["handed in"], 6)
        self.assertEqual(summary["counts"]["not eligible"], 1)
        self.assertEqual(summary["counts"]["repaired"], 1)
        self.assertEqual(len(list((one / "repairs").glob("*.fack"))), 1)
        for name, digest in summary["sha256"].items():
            self.assertEqual(hashlib.sha256((one / name).read_bytes()).hexdigest(), digest, name)

    def test_another_call(self):
        size = ("--applications", 3, "--reviewers", 4, "--call", MARITIME)
        one = self.journey("one", *size)
        two = self.journey("two", *size, "--import-order", 3)
        self.compare(one, two)
        # What the journey left can be worked with: its office is an ordinary workspace.
        office = one / "workspaces" / "office"
        ranked = self.done("panel", "rank", "--workspace", office, passphrase="tandem sample world")
        self.assertEqual(ranked, json.loads((one / "ranking.json").read_text("utf-8")))
        self.assertTrue(self.done("log", "verify", "--workspace", office)["whole"])

    def test_refuses_what_does_not_fit(self):
        (self.folder / "mine.txt").write_text("x")
        self.refused(REFUSED, "not empty", "journey", "--out", self.folder)
        self.refused(USAGE, "--applications", "journey", "--out", self.folder / "j", "--applications", "many")
        self.refused(USAGE, "--reviewers", "journey", "--out", self.folder / "j", "--reviewers", 1)
        self.refused(USAGE, "--out", "journey")

    def test_stops_at_an_interrupt(self):
        folder = self.folder / "j"
        process = subprocess.Popen([PROGRAM, "journey", "--out", folder, "--applications", "40", "--call", MARITIME],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ))
        deadline = time.monotonic() + 60
        while not (folder / "submissions").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, CANCELLED, errors.decode())
        self.assertIn("cancelled", errors.decode())
        self.assertFalse((folder / "summary.json").exists())
        for path in (folder / "submissions").iterdir():
            self.assertEqual(path.suffix, ".fsub", path)


if __name__ == "__main__":
    unittest.main()
