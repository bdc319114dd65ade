#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two firms edit copies of one application and merge them with tandem-cli."""
import json
import unittest

from cli import FINDINGS, MARITIME, REFUSED, SUCCESS, CliTest


class MergeTest(CliTest):
    def setUp(self):
        super().setUp()
        self.secret = self.folder / "shared.txt"
        self.secret.write_text("shared by both firms\n")

    def set_name(self, workspace, name, title):
        sheet = self.folder / "sheet.json"
        sheet.write_text(json.dumps({"answers": {"code_name": name, "name": {"pt": title}}}))
        self.done("application", "set", sheet, "--application", self.id, "--workspace", workspace)

    def send(self, workspace, name):
        path = self.folder / name
        self.done("application", "export", self.id, "--format", "fwork", "--out", path, "--workspace", workspace,
                  "--shared-passphrase-file", self.secret)
        return path

    def take(self, workspace, path):
        taken = self.done("application", "merge", path, "--workspace", workspace, "--shared-passphrase-file", self.secret)
        return taken["files"][0]

    def test_conflicts_are_listed_and_settled(self):
        office = self.new_workspace("office", "office")
        call = self.folder / "x.fcall"
        self.done("call", "publish", MARITIME, "--out", call, "--workspace", office)
        mine, theirs = self.new_workspace("mine", "applicant"), self.new_workspace("theirs", "applicant")
        self.id = self.done("application", "new", call, "--workspace", mine)["application"]
        self.take(theirs, self.send(mine, "first.fwork"))
        self.set_name(mine, "FAROL", "Farol")
        self.set_name(theirs, "LATARNIA", "Latarnia")
        self.assertEqual(self.take(mine, self.send(theirs, "back.fwork"))["conflicts"], 2)

        at = ["--workspace", mine]
        listed = self.run_cli("application", "conflicts", self.id, "--json", *at)
        self.assertEqual(listed.code, FINDINGS)
        conflicts = {c["field"]: c["versions"] for c in listed.json["conflicts"]}
        self.assertEqual(sorted(conflicts), ["code_name", "name"])
        self.refused(REFUSED, "No open conflict", "application", "conflicts", self.id, "--take", "nothing", *at)
        ended = None
        for versions in conflicts.values():
            self.assertEqual(sorted(v["author"] for v in versions), ["mine", "theirs"])
            chosen = next(v for v in versions if v["author"] == "theirs")
            ended = self.run_cli("application", "conflicts", self.id, "--take", chosen["revision"], "--json", *at)
        self.assertEqual((ended.code, ended.json["conflicts"]), (SUCCESS, []))
        titles = self.done("application", "list", *at)["applications"]
        self.assertEqual([(a["acronym"], a["title"]) for a in titles], [("LATARNIA", {"pt": "Latarnia"})])
        # The partner takes the decision over; nothing is open there either.
        self.assertNotIn("conflicts", self.take(theirs, self.send(mine, "decided.fwork")))
        self.assertEqual(self.run_cli("application", "conflicts", self.id, "--workspace", theirs).code, SUCCESS)


if __name__ == "__main__":
    unittest.main()
