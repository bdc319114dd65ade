# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of office, reviewer and panel by command, on the sample world."""
import json
import pathlib
import subprocess
import unittest

from cli import CANNOT_WRITE, FINDINGS, LOCKED, REFUSED, SUCCESS, USAGE, CliTest


class OfficeTest(CliTest):
    def setUp(self):
        super().setUp()
        self.office = self.new_workspace("office", "office", "--samples")
        self.at = ("--workspace", self.office)

    def test_lists_and_ranks(self):
        listed = {one["acronym"]: one for one in self.done("office", "list", *self.at)["applications"]}
        self.assertEqual(listed["FLEXWASH"]["status"], "admitted")
        self.assertEqual(listed["FLEXWASH"]["checks"], {"CN": "passed", "DE": "repair"})
        out = self.folder / "ranking.csv"
        self.done("panel", "rank", "--csv", out, *self.at)
        self.assertIn("ROLLTWIN", out.read_text("utf-8-sig"))
        text = self.run_cli("panel", "rank", *self.at).out.splitlines()
        self.assertEqual(text[0].split(), ["1", "006", "ROLLTWIN", "87.5"])
        table = self.done("panel", "table", *self.at)["applications"]
        self.assertEqual(len(table), 6)

    def test_checks_and_admits(self):
        self.refused(USAGE, "“F99=yes”", "office", "check", "REMOTEPUMP", "F99=yes", "--side", "DE", *self.at)
        self.refused(USAGE, "“FR”", "office", "check", "REMOTEPUMP", "F5=yes", "--side", "FR", *self.at)
        self.assertEqual(self.done("office", "check", "REMOTEPUMP", "F5=yes", "--side", "DE", *self.at)["status"], "admitted")
        self.refused(REFUSED, "reason", "office", "admit", "REMOTEPUMP", "--reason", " ", *self.at)
        self.done("office", "admit", "REMOTEPUMP", "--status", "not-eligible", "--reason", "Too late.", *self.at)

    def test_consensus_and_recommendation(self):
        self.refused(REFUSED, "reason", "panel", "consensus", "FLEXWASH", "K1", "4.0", *self.at)
        self.refused(USAGE, "“4.2”", "panel", "consensus", "FLEXWASH", "K1", "4.2", "--reason", "x", *self.at)
        self.refused(USAGE, "“K9”", "panel", "consensus", "FLEXWASH", "K9", "4.0", "--reason", "x", *self.at)
        self.done("panel", "consensus", "FLEXWASH", "K1", "4.0", "--reason", "Einig.", "--reason-language", "de", *self.at)
        ranked = self.run_cli("panel", "rank", *self.at).out
        self.assertIn("FLEXWASH  79.0", ranked)
        self.refused(USAGE, "“R9”", "panel", "recommend", "FLEXWASH", "R9", *self.at)
        self.done("panel", "recommend", "FLEXWASH", "R2", "--reason", "Mit Auflagen.", *self.at)

    def test_documents(self):
        dossier, html = self.folder / "d.pdf", self.folder / "d.html"
        written = self.done("dossier", "write", "FLEXWASH", "--out", dossier, "--html", html, *self.at)
        self.assertGreater(written["pages"], 10)
        self.assertEqual(written["unknownCharacters"], [])
        self.assertTrue(dossier.read_bytes().startswith(b"%PDF-"))
        listed, embedded = self.folder / "l.pdf", self.folder / "e.pdf"
        without = self.done("dossier", "write", "FLEXWASH", "--attachments", "none", "--out", listed, *self.at)
        self.assertEqual(written["pages"], without["pages"] + 16)  # 15 files, one of two pages
        self.done("dossier", "write", "FLEXWASH", "--attachments", "embedded", "--out", embedded, *self.at)
        self.assertGreater(embedded.stat().st_size, listed.stat().st_size + 300000)
        self.refused(USAGE, "“all”", "dossier", "write", "FLEXWASH", "--attachments", "all", "--out", listed, *self.at)
        report, data = self.folder / "r.pdf", self.folder / "r.json"
        self.done("report", "write", "--out", report, "--data", data, *self.at)
        json.loads(data.read_text("utf-8"))
        self.done("report", "write", "FLEXWASH", "--out", self.folder / "s.pdf", *self.at)
        self.refused(REFUSED, "panel", "report", "write", "MEDLINE", "--out", self.folder / "m.pdf", *self.at)
        page = self.folder / "p.pdf"
        self.done("application", "export", "FLEXWASH", "--format", "signature-page", "--out", page, *self.at)
        content = json.loads(self.run_cli("application", "export", "FLEXWASH", "--format", "content", "--out", "-", *self.at).out)
        self.assertIn("id", content)
        self.refused(USAGE, "“odt”", "application", "export", "FLEXWASH", "--format", "odt", "--out", page, *self.at)

    def test_documents_by_kind(self):
        out, html = self.folder / "i.pdf", self.folder / "i.html"
        written = self.done("document", "write", "individual-reports", "FLEXWASH", "--out", out, "--html", html, *self.at)
        self.assertEqual(written["suggestedName"], "TAN-2027-002-FLEXWASH-individual-reports.pdf")
        self.assertEqual(self.done("pdf", "check", out)["files"], [{"file": str(out), "findings": []}])
        self.assertIn("Gutachten G1 (CN)", html.read_text("utf-8"))
        self.refused(REFUSED, "CN, DE", "document", "write", "decision-sheet", "FLEXWASH", "--out", out, *self.at)
        self.refused(REFUSED, "“R9”", "panel", "decide", "FLEXWASH", "R9", "--side", "CN", *self.at)
        self.refused(USAGE, "“soon”", "panel", "decide", "FLEXWASH", "R1", "--side", "CN", "--date", "soon", *self.at)
        self.refused(REFUSED, "panel", "panel", "decide", "MEDLINE", "R1", "--side", "CN", *self.at)
        self.done("panel", "recommend", "FLEXWASH", "R2", "--conditions", "Bis 2028.", "--reason-language", "de", *self.at)
        for side, day in (("CN", "2027-06-10"), ("DE", "2027-06-15")):
            self.done("panel", "decide", "FLEXWASH", "R2", "--side", side, "--date", day, "--by", "Frau Muster", *self.at)
        self.done("document", "write", "decision-sheet", "FLEXWASH", "--side", "DE", "--out", out, "--html", html, *self.at)
        for words in ("Frau Muster", "vom 15. Juni 2027 bis zum 14. Juni 2030", "2027年6月15日至2030年6月14日", "Bis 2028."):
            self.assertIn(words, html.read_text("utf-8"))
        self.done("document", "write", "letter", "FLEXWASH", "--language", "de", "--date", "2027-06-20", "--out", out,
                  "--html", html, *self.at)
        for words in ("20. Juni 2027", "Bis zum 20. Juli 2027", "mit Auflagen anerkennen", "Bis 2028."):
            self.assertIn(words, html.read_text("utf-8"))
        self.refused(USAGE, "zh, de, en", "document", "write", "letter", "FLEXWASH", "--language", "fr", "--out", out, *self.at)
        self.done("document", "write", "certificate", "FLEXWASH", "--out", out, "--html", html, *self.at)
        self.assertIn("Der Status gilt vom 15. Juni 2027 bis zum 14. Juni 2030.", html.read_text("utf-8"))
        table = self.folder / "declared.csv"
        self.done("document", "write", "public-list", "--out", out, "--csv", table, *self.at)
        lines = table.read_text("utf-8").splitlines()
        self.assertEqual(len([line for line in lines if "FLEXWASH" in line]), 1)
        self.assertNotIn("ROLLTWIN", table.read_text("utf-8"))
        self.refused(USAGE, "--csv", "document", "write", "blank-form", "--out", out, "--csv", table, *self.at)
        self.done("document", "write", "fact-sheet", "FLEXWASH", "--languages", "de", "--out", out, "--html", html, *self.at)
        self.assertIn('<html lang="de">', html.read_text("utf-8"))
        self.assertNotIn('lang="zh"', html.read_text("utf-8"))
        self.refused(USAGE, "zh, de, en", "document", "write", "fact-sheet", "FLEXWASH", "--languages", "fr", "--out", out,
                     *self.at)
        self.done("document", "write", "audit-extract", "FLEXWASH", "--out", out, *self.at)
        self.assertEqual(self.done("pdf", "check", out)["files"], [{"file": str(out), "findings": []}])
        self.done("document", "write", "panel-report", "--out", out, *self.at)
        self.refused(REFUSED, "Name the application", "document", "write", "evaluation-summary", "--out", out, *self.at)
        self.refused(USAGE, "evaluation-summary", "document", "write", "poem", "--out", out, *self.at)

    def test_checks_pdf_files(self):
        sound, damaged, cut = (self.folder / name for name in ("sound.pdf", "damaged.pdf", "cut.pdf"))
        self.done("dossier", "write", "FLEXWASH", "--out", sound, *self.at)
        self.assertEqual(self.done("pdf", "check", sound)["files"], [{"file": str(sound), "findings": []}])
        bytes_ = sound.read_bytes()
        damaged.write_bytes(bytes_.replace(b"<pdfuaid:part>1", b"<pdfuaid:part>2"))
        ended = self.run_cli("pdf", "check", sound, damaged, "--json")
        self.assertEqual(ended.code, FINDINGS)
        self.assertEqual([len(one["findings"]) for one in ended.json["files"]], [0, 1])
        finding = ended.json["files"][1]["findings"][0]
        self.assertEqual((finding["code"], finding["times"]), ("metadata.access", 1))
        text = self.run_cli("pdf", "check", damaged, "--lang", "en")
        self.assertEqual(text.out, f"{damaged}: metadata.access: The file does not claim PDF/UA-1.\n")
        cut.write_bytes(bytes_[: len(bytes_) // 2])
        self.refused(REFUSED, "“cut.pdf” is damaged or cut off", "pdf", "check", sound, cut)
        self.refused(REFUSED, "“cli.py” is not a PDF", "pdf", "check", pathlib.Path(__file__).parent / "cli.py")
        self.refused(REFUSED, "gone.pdf", "pdf", "check", self.folder / "gone.pdf")

    def test_signs_pdf_files(self):
        plain, signed, changed, key, certificate = (
            self.folder / name for name in ("p.pdf", "s.pdf", "c.pdf", "key.p12", "certificate.pem"))
        self.done("application", "export", "FLEXWASH", "--format", "signature-page", "--out", plain, *self.at)
        private = self.folder / "private.pem"
        for command in (
            ["req", "-x509", "-nodes", "-utf8", "-newkey", "rsa:2048", "-keyout", private, "-out", certificate, "-subj", "/CN=张伟"],
            ["pkcs12", "-export", "-in", certificate, "-inkey", private, "-out", key, "-passout", "pass:geheim"],
        ):
            subprocess.run(["openssl", *map(str, command)], check=True, capture_output=True, timeout=60)
        good, bad = self.folder / "good", self.folder / "bad"
        good.write_text("geheim\n", "utf-8")
        bad.write_text("falsch\n", "utf-8")
        sign = ("pdf", "sign", plain, "--out", signed, "--certificate")
        self.refused(USAGE, "--password-file", *sign, key)
        self.refused(LOCKED, "“key.p12”", *sign, key, "--password-file", bad)
        self.refused(REFUSED, "“certificate.pem” holds no certificate with its key", *sign, certificate, "--password-file", good)
        self.refused(REFUSED, "gone.p12", *sign, self.folder / "gone.p12", "--password-file", good)
        self.assertFalse(signed.exists())
        self.assertEqual(self.done(*sign, key, "--password-file", good)["signer"], "张伟")
        self.assertEqual(self.done("pdf", "check", signed)["files"][0]["findings"], [])
        whole = signed.read_bytes()
        self.assertTrue(whole.startswith(plain.read_bytes()))
        ended = self.done("pdf", "signatures", signed)["files"][0]["signatures"]
        self.assertEqual([(one["state"], one["wholeFile"], one["issuerKind"], one["signer"]) for one in ended],
                         [("valid", True, "self-made", "张伟")])
        self.assertIn("covers the whole file", self.run_cli("pdf", "signatures", signed, "--lang", "en").out)
        again = ("--out", changed, "--certificate", key, "--password-file", good)
        twice = self.done("pdf", "sign", signed, *again, *self.at)
        self.assertEqual(twice["signer"], "张伟")
        ended = self.done("pdf", "signatures", changed)["files"][0]["signatures"]
        self.assertEqual([(one["state"], one["cover"]) for one in ended], [("valid", "until-signatures"), ("valid", "whole-file")])
        self.assertIn("only further signatures were added", self.run_cli("pdf", "signatures", changed, "--lang", "en").out)
        added = self.folder / "added.pdf"
        added.write_bytes(whole + b"% more\n")
        self.refused(REFUSED, "changed after it was signed", "pdf", "sign", added, *again)
        changed.write_bytes(whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:])
        ended = self.run_cli("pdf", "signatures", signed, changed, "--lang", "en")
        self.assertEqual(ended.code, FINDINGS)
        self.assertIn("c.pdf: NOT VALID: the document was changed after signing", ended.out)
        self.assertEqual(self.run_cli("pdf", "signatures", plain).code, FINDINGS)
        self.refused(CANNOT_WRITE, "", "pdf", "sign", plain, "--out", self.folder / "no" / "s.pdf", "--certificate", key,
                     "--password-file", good)

    def test_packets_and_reviews(self):
        reviewer = self.new_workspace("reviewer", "reviewer")
        self.refused(REFUSED, "assigned", "office", "packets", "--out", self.folder, "--due", "2027-05-31", *self.at)
        self.refused(USAGE, "“soon”", "office", "packets", "--out", self.folder, "--due", "soon", *self.at)
        self.refused(REFUSED, "packet", "review", "set", "FLEXWASH", self.office / "workspace.db", "--workspace", self.office)
        self.assertEqual(self.done("review", "list", "--workspace", reviewer)["reviews"], [])
        self.refused(USAGE, "--packet", "review", "export", "--out", self.folder / "x.frev", "--workspace", reviewer)

    def test_log(self):
        verdict = self.done("log", "verify", *self.at)
        self.assertTrue(verdict["whole"])
        self.assertGreater(verdict["events"], 100)


if __name__ == "__main__":
    unittest.main()
