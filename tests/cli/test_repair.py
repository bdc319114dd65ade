# SPDX-License-Identifier: GPL-3.0-or-later
"""A request for repair by command: from the office to the applicant and back."""
import unittest

from cli import CANNOT_WRITE, MARITIME, REFUSED, SUCCESS, USAGE, CliTest

SAMPLES = {"passphrase": "tandem sample world"}


class RepairTest(CliTest):
    def setUp(self):
        super().setUp()
        self.world = self.folder / "world"
        self.done("journey", "--out", self.world, "--applications", 5, "--reviewers", 4, "--call", MARITIME, timeout=500)
        self.office = ("--workspace", self.world / "workspaces" / "office")

    def office_list(self):
        return self.done("office", "list", *self.office, **SAMPLES)["applications"]

    def status_at(self, workspace, one):
        listed = self.done("application", "list", *workspace, **SAMPLES)["applications"]
        return {each["id"]: each["status"] for each in listed}.get(one)

    def applicant_of(self, one):
        for folder in sorted((self.world / "workspaces").glob("applicant-*")):
            if self.status_at(("--workspace", folder), one):
                return "--workspace", folder
        self.fail(f"no applicant for {one}")

    def open(self, file, workspace):
        return self.done("package", "open", file, *workspace, **SAMPLES)["files"][0]

    def ask(self, one, *more):
        return self.done("office", "repair", one, "--out", self.folder, *more, *self.office, **SAMPLES)

    def test_goes_round(self):
        failed = next(each for each in self.office_list() if each["status"] == "not-eligible")
        one = failed["id"]
        asked = self.ask(one, "--reason", "The post was late.", "--due", "2028-05-31")
        self.assertEqual((asked["application"], asked["status"]), (one, "in-repair"))
        self.assertEqual((asked["repair"]["due"], asked["repair"]["reason"]), ("2028-05-31", "The post was late."))
        self.assertEqual([point["check"] for point in asked["repair"]["points"]], ["in_time"])
        self.assertTrue(asked["file"].endswith(f"-{failed['reference']}-repair.fack"), asked["file"])

        applicant = self.applicant_of(one)
        taken = self.open(asked["file"], applicant)
        self.assertEqual((taken["kind"], taken["outcome"], taken["subject"]), ("receipt", "taken", one))
        self.assertEqual(taken["repair"], asked["repair"])
        self.assertEqual(self.status_at(applicant, one), "in-repair")
        self.assertEqual(self.open(asked["file"], applicant)["outcome"], "known")
        # Asked without a word, the same request comes once more.
        self.assertEqual(self.ask(one)["repair"], asked["repair"])

        submitted = self.done("application", "submit", one, "--out", self.folder, *applicant, **SAMPLES)
        late = self.open(asked["file"], applicant)
        self.assertEqual(late["outcome"], "older")
        self.assertEqual(self.status_at(applicant, one), "submitted")
        back = self.done("office", "import", submitted["package"], *self.office, **SAMPLES)["files"][0]
        self.assertEqual((back["outcome"], back["reference"]), ("replaced", failed["reference"]))
        after = {each["id"]: each["status"] for each in self.office_list()}
        self.assertEqual(after[one], "received")
        for workspace in (self.office, applicant):
            self.assertTrue(self.done("log", "verify", *workspace)["whole"])

    def test_says_what_is_to_be_put_right(self):
        failed = next(each for each in self.office_list() if each["status"] == "not-eligible")
        asked = self.ask(failed["reference"], "--reason", "The post was late.", "--due", "2028-05-31")
        ended = self.run_cli("package", "open", asked["file"], *self.applicant_of(failed["id"]), "--lang", "en", **SAMPLES)
        self.assertEqual(ended.code, SUCCESS, ended.err)
        self.assertIn("asks for a repair until 31 May 2028", ended.out)
        self.assertIn("The post was late.", ended.out)
        self.assertIn("in_time", ended.out)

    def test_refuses_what_does_not_fit(self):
        listed = self.office_list()
        failed = next(each for each in listed if each["status"] == "not-eligible")
        other = next(each for each in listed if each["status"] != "not-eligible")
        repair = ("office", "repair", failed["reference"])
        out = ("--out", self.folder)
        self.refused(USAGE, "--out", *repair, *self.office, **SAMPLES)
        self.refused(USAGE, "“soon”", *repair, *out, "--due", "soon", *self.office, **SAMPLES)
        self.refused(CANNOT_WRITE, "nowhere", *repair, "--out", self.folder / "nowhere", *self.office, **SAMPLES)
        self.refused(REFUSED, "under formal check", "office", "repair", other["reference"], "--reason", "x", *out, *self.office,
                     **SAMPLES)
        self.assertEqual(listed, self.office_list())
        file = self.ask(failed["id"])["file"]
        self.refused(REFUSED, "not sealed to you", "package", "open", file, *self.applicant_of(other["id"]), **SAMPLES)
        self.refused(USAGE, "--workspace", "package", "open", file)


if __name__ == "__main__":
    unittest.main()
