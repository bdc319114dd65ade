# SPDX-License-Identifier: GPL-3.0-or-later
"""text compare: one verdict a row, and bad rows named by their line."""
import unittest

from cli import FINDINGS, REFUSED, SOURCE, SUCCESS, CliTest


class TextTest(CliTest):
    def table(self, *rows, end="\n"):
        path = self.folder / "pairs.tsv"
        path.write_bytes(end.join("\t".join(row) for row in rows).encode("utf-8"))
        return path

    def test_every_pair_of_the_table_has_its_verdict(self):
        rows = [line.split("\t") for line in (SOURCE / "tests/data/text/value_pairs.tsv").read_text("utf-8").splitlines()
                if not line.startswith("#")]
        ended = self.run_cli("text", "compare", self.table(*[row[1:] for row in rows]), "--json")
        self.assertEqual(ended.code, FINDINGS)
        told = ended.json["rows"]
        self.assertEqual([one["line"] for one in told], list(range(1, len(rows) + 1)))
        self.assertEqual([one["verdict"] for one in told], [row[0] for row in rows])
        self.assertEqual(ended.json["errors"], [])

    def test_findings_have_reasons_and_places(self):
        chinese, german = "总投资180万元。", "Insgesamt 18 Mio. CNY."
        ended = self.run_cli("text", "compare", self.table(("zh", chinese, "de", german)), "--json", "--lang", "en")
        finding, = ended.json["rows"][0]["findings"]
        self.assertEqual((finding["verdict"], finding["code"]), ("different", "value.factor"))
        for side, text in (("first", chinese), ("second", german)):
            place = finding[side]
            self.assertEqual(text[place["start"]:place["start"] + place["length"]], place["text"])
        self.assertIn("factor 10", finding["message"])

    def test_text_for_people_in_three_languages(self):
        pairs = self.table(("zh", "共327起", "de", "372 Fälle"), ("zh", "共12台", "de", "zwölf Anlagen"))
        for language, words in (("en", "different"), ("de", "verschieden"), ("zh_CN", "不同")):
            ended = self.run_cli("text", "compare", pairs, "--lang", language)
            self.assertEqual(ended.code, FINDINGS)
            self.assertIn(words, ended.out)
            self.assertIn("372", ended.out)

    def test_equal_pairs_end_well(self):
        pairs = self.table(("language", "text", "language", "text"), ("zh-CN", "１２０万欧元", "de", "1,2 Mio. EUR"),
                           (), ("# a remark",), ("en", "line one\\n3.5%", "de", "3,5 %"), end="\r\n")
        ended = self.run_cli("text", "compare", pairs, "--json")
        self.assertEqual(ended.code, SUCCESS)
        self.assertEqual([one["line"] for one in ended.json["rows"]], [2, 5])

    def test_bad_rows_are_named_and_the_others_compared(self):
        pairs = self.folder / "bad.tsv"
        pairs.write_bytes("zh\t12台\tde\t12 Anlagen\nzh\tnur drei\tde\nChinesisch!\ta\tde\tb\n".encode() + b"zh\t\xff\tde\tb\n")
        ended = self.run_cli("text", "compare", pairs, "--json", "--lang", "en")
        self.assertEqual(ended.code, REFUSED)
        self.assertEqual([one["line"] for one in ended.json["errors"]], [2, 3, 4])
        for error in ended.json["errors"]:
            self.assertIn(f"Line {error['line']}", error["message"])
        self.assertEqual([one["verdict"] for one in ended.json["rows"]], ["equal"])

    def test_missing_file(self):
        self.refused(REFUSED, "gone.tsv", "text", "compare", self.folder / "gone.tsv")


if __name__ == "__main__":
    unittest.main()
