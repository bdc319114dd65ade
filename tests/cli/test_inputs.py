# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input of any kind gives an exit code and a sentence, never a crash."""
import json
import os
import subprocess
import unittest

from cli import CANNOT_WRITE, FINDINGS, LOCKED, MARITIME, REFUSED, SUCCESS, USAGE, CliTest


class InputTest(CliTest):
    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def test_missing_files(self):
        gone = self.folder / "gone.json"
        office = self.new_workspace("office", "office")
        for command in (["call", "check"], ["call", "show"], ["package", "inspect"]):
            with self.subTest(command):
                self.refused(REFUSED, "gone.json", *command, gone)
        self.refused(REFUSED, "gone.json", "call", "publish", gone, "--out", self.folder / "x.fcall", "--workspace", office)
        self.refused(REFUSED, "gone.fsub", "office", "import", self.folder / "gone.fsub", "--workspace", office)
        self.refused(REFUSED, "gone.fid", "office", "reviewer", self.folder / "gone.fid", "--pseudonym", "G1", "--side", "PT",
                     "--workspace", office)
        self.refused(REFUSED, "gone.json", "journey", "--out", self.folder / "j", "--call", gone)

    def test_call_faults_have_places(self):
        whole = MARITIME.read_text("utf-8")
        truncated = self.write("truncated.json", whole[: len(whole) // 2])
        ended = self.run_cli("call", "check", truncated, "--json")
        self.assertEqual(ended.code, FINDINGS)
        self.assertFalse(ended.json["valid"])
        self.assertGreater(ended.json["faults"][0]["line"], 1)
        newer = self.write("newer.json", whole.replace('"formatVersion": 1', '"formatVersion": 2', 1))
        self.assertEqual(self.run_cli("call", "check", newer).code, FINDINGS)
        self.refused(REFUSED, "Line ", "call", "show", truncated)
        self.assertEqual(self.run_cli("call", "check", MARITIME).code, SUCCESS)

    def test_call_show_and_templates(self):
        shown = self.done("call", "show", MARITIME)
        self.assertEqual(shown["reference"], "MAR-2028")
        self.assertEqual(sum(one["weight"] for one in shown["criteria"]), 100)
        names = [one["name"] for one in self.done("call", "templates")["calls"]]
        self.assertIn("flagship-proven", names)
        for name in names:
            path = self.folder / f"{name}.json"
            self.assertEqual(self.run_cli("call", "templates", name, "--out", path).code, SUCCESS)
            self.assertEqual(self.run_cli("call", "check", path).code, SUCCESS, name)
        self.refused(USAGE, "“none”", "call", "templates", "none")

    def test_words_of_the_option_reader_are_translated(self):
        for language, word in (("de", "Unbekannte Option"), ("zh_CN", "未知选项"), ("en", "Unknown option")):
            with self.subTest(language):
                ended = self.run_cli("call", "templates", "--nosuch", "--lang", language)
                self.assertEqual(ended.code, USAGE)
                self.assertIn(word, ended.err)

    def test_an_error_is_told_once(self):
        office = self.new_workspace("office", "office")
        path = self.write("text.fcall", "only a text")
        ended = self.run_cli("office", "import", path, "--workspace", office)
        self.assertEqual((ended.out + ended.err).count("text.fcall"), 1, ended.out + ended.err)

    def test_passphrases(self):
        office = self.new_workspace("office", "office")
        out = self.folder / "x.fcall"
        publish = ["call", "publish", MARITIME, "--out", out, "--workspace", office]
        self.refused(LOCKED, "passphrase", *publish, passphrase=None)
        self.refused(LOCKED, "passphrase", *publish, passphrase="another passphrase")
        self.refused(LOCKED, "12", "workspace", "new", "--workspace", self.folder / "w", "--role", "office", "--name", "x",
                     passphrase="short")
        self.assertFalse(out.exists())
        secret = self.write("secret.txt", "a passphrase for tests\n")
        self.assertEqual(self.run_cli(*publish, "--passphrase-file", secret, passphrase=None).code, SUCCESS)
        self.assertTrue(out.exists())

    def test_damaged_packages(self):
        office = self.new_workspace("office", "office")
        call = self.folder / "x.fcall"
        self.done("call", "publish", MARITIME, "--out", call, "--workspace", office)
        whole = call.read_bytes()
        flipped = bytearray(whole)
        flipped[len(whole) // 2] ^= 1
        applicant = self.new_workspace("applicant", "applicant")
        for name, content in (("empty.fcall", b""), ("half.fcall", whole[: len(whole) // 2]), ("flipped.fcall", bytes(flipped)),
                              ("text.fcall", b"only a text"), ("renamed.fsub", whole)):
            with self.subTest(name):
                path = self.write(name, content)
                self.refused(REFUSED, "", "office", "import", path, "--workspace", applicant)
                self.refused(REFUSED, "", "package", "inspect", path)
        inspected = self.done("package", "inspect", call)
        self.assertEqual((inspected["kind"], inspected["checked"]), ("call", True))
        listed = self.done("package", "open", call, "--out", self.folder)["files"]
        self.assertIn("call.json", listed)
        self.assertEqual((self.folder / "call.json").read_bytes(), MARITIME.read_bytes())

    def test_workspaces(self):
        office = self.new_workspace("office", "office")
        self.refused(REFUSED, "office", "workspace", "new", "--workspace", office, "--role", "office", "--name", "x")
        self.refused(USAGE, "king", "workspace", "new", "--workspace", self.folder / "w", "--role", "king", "--name", "x")
        self.refused(REFUSED, "nothing", "application", "list", "--workspace", self.folder / "nothing")
        copy = self.folder / "copy"
        self.done("workspace", "backup", copy, "--workspace", office)
        self.refused(REFUSED, "copy", "workspace", "backup", copy, "--workspace", office)
        again = self.folder / "again"
        self.done("workspace", "restore", copy, "--workspace", again)
        self.assertTrue(self.done("workspace", "check", "--workspace", again)["whole"])
        (copy / "workspace.db").write_bytes((copy / "workspace.db").read_bytes()[:5000])
        self.refused(REFUSED, "", "workspace", "restore", copy, "--workspace", self.folder / "third")
        self.assertFalse((self.folder / "third" / "workspace.db").exists())

    def test_targets_that_cannot_be_written(self):
        office = self.new_workspace("office", "office")
        self.refused(CANNOT_WRITE, "", "call", "publish", MARITIME, "--out", self.folder / "no" / "x.fcall", "--workspace", office)
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                process = subprocess.run([os.environ["TANDEM_CLI"], "call", "templates", "flagship-proven"], stdout=full,
                                         stderr=subprocess.PIPE)
            self.assertEqual(process.returncode, CANNOT_WRITE, process.stderr.decode())

    def test_answer_sheets(self):
        office = self.new_workspace("office", "office")
        call = self.folder / "x.fcall"
        self.done("call", "publish", MARITIME, "--out", call, "--workspace", office)
        applicant = self.new_workspace("applicant", "applicant")
        one = self.done("application", "new", call, "--workspace", applicant)["application"]
        sheet = self.write("sheet.json", json.dumps({"answers": {"code_name": "FAROL", "topic": "port", "length": "12.5",
                                                                 "name": {"pt": "Farol", "pl": "Latarnia"}},
                                                     "blocks": {"crew": [{"firm": "A"}, {"firm": "B"}, {"firm": "C"}]}}))
        self.done("application", "set", sheet, "--application", one, "--workspace", applicant)
        listed = self.done("application", "list", "--workspace", applicant)["applications"]
        self.assertEqual([(x["acronym"], x["title"]) for x in listed], [("FAROL", {"pt": "Farol", "pl": "Latarnia"})])
        checked = self.run_cli("application", "check", "FAROL", "--workspace", applicant, "--json")
        self.assertEqual(checked.code, FINDINGS)
        self.assertNotIn("name", [issue["field"] for issue in checked.json["issues"]])
        self.refused(REFUSED, "error", "application", "submit", "FAROL", "--out", self.folder, "--workspace", applicant)
        wrong = self.write("wrong.json", '{"answers": {"no_such_field": "x"}}')
        self.refused(REFUSED, "no_such_field", "application", "set", wrong, "--application", one, "--workspace", applicant)
        broken = self.write("broken.json", '{"answers": ')
        self.refused(REFUSED, "Line ", "application", "set", broken, "--application", one, "--workspace", applicant)
        self.refused(REFUSED, "“NOBODY”", "application", "check", "NOBODY", "--workspace", applicant)
        found = self.done("workspace", "search", "Latarnia", "--workspace", applicant)["hits"]
        self.assertEqual([hit["field"] for hit in found], ["name"])


if __name__ == "__main__":
    unittest.main()
