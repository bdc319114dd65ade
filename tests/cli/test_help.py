# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, usage and exit codes of every command."""
import re
import unittest

from cli import SUCCESS, USAGE, CliTest

EXPECTED = """
call check|call show|call templates|call publish|workspace new|workspace check|workspace backup|workspace restore|
workspace search|application new|application set|application list|application check|application export|
application submit|application merge|application conflicts|package inspect|package open|office import|office list|office check|office admit|
office repair|office reviewer|office propose|office assign|office packets|review list|review set|review sign|review export|
panel table|panel consensus|panel rank|panel recommend|panel decide|dossier write|dossier batch|bundle write|document write|report write|pdf check|pdf sign|pdf signatures|log verify|text compare|
journey
""".replace("\n", "").split("|")


class HelpTest(CliTest):
    def test_lists_every_command(self):
        ended = self.run_cli("--help", "--lang", "en")
        self.assertEqual(ended.code, SUCCESS)
        listed = re.findall(r"^  ([a-z]+(?: [a-z]+)?)(?= |$)", ended.out, re.M)
        for title in EXPECTED:
            self.assertTrue(any(line == title or line.startswith(title) for line in listed), title)

    def test_documents_exit_codes(self):
        out = self.run_cli("--help", "--lang", "en").out
        for code in (0, 1, 2, 3, 4, 5, 6, 70):
            self.assertRegex(out, rf"(?m)^  {code}\s")

    def test_explains_each_command(self):
        for title in EXPECTED:
            with self.subTest(title):
                ended = self.run_cli(*title.split(), "--help", "--lang", "en")
                self.assertEqual(ended.code, SUCCESS)
                self.assertIn(f"tandem-cli {title}", ended.out)
                for option in ("--json", "--lang", "--workspace", "--passphrase-file"):
                    self.assertIn(option, ended.out)
                self.assertEqual(ended.err, "")

    def test_without_anything_is_a_usage_error(self):
        ended = self.run_cli()
        self.assertEqual(ended.code, USAGE)
        self.assertIn("journey", ended.out)

    def test_refuses_unknown_commands_and_options(self):
        self.refused(USAGE, "“panel dance”", "panel", "dance")
        self.refused(USAGE, "fast", "panel", "rank", "--fast")
        self.refused(USAGE, "call check FILE", "call", "check")
        self.refused(USAGE, "call check FILE", "call", "check", "a", "b")

    def test_needs_a_workspace(self):
        for title in ("workspace check", "application list", "office list", "review list", "panel rank", "log verify"):
            with self.subTest(title):
                self.refused(USAGE, "--workspace", *title.split())

    def test_errors_are_json_too(self):
        ended = self.run_cli("panel", "rank", "--json")
        self.assertEqual(ended.code, USAGE)
        self.assertEqual(ended.out, "")
        import json
        self.assertEqual(json.loads(ended.err)["error"]["code"], "cli.usage")


if __name__ == "__main__":
    unittest.main()
