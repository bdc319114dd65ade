# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents in one language, redacted, and many at once, by the real program."""
import hashlib
import json
import os
import pathlib
import signal
import subprocess
import time
import unittest

from cli import CANCELLED, PASSPHRASE, PROGRAM, USAGE, CliTest


def text_of(pdf):
    return subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True).stdout.decode("utf-8")


def catalogue_of(pdf):
    return subprocess.run(["qpdf", "--json=2", "--json-stream-data=none", pdf], capture_output=True, check=True).stdout.decode("utf-8")


class DocumentsTest(CliTest):
    def setUp(self):
        super().setUp()
        self.office = self.new_workspace("office", "office", "--samples")
        self.at = ("--workspace", self.office)
        self.out = self.folder / "out"
        self.out.mkdir()

    def test_one_language(self):
        whole = self.done("dossier", "write", "FLEXWASH", "--out", self.out, *self.at)
        self.assertEqual(pathlib.Path(whole["file"]).name, "TAN-2027-002.pdf")
        german = self.done("dossier", "write", "FLEXWASH", "--out", self.out, "--languages", "de", "--html", self.out / "de.html", *self.at)
        self.assertEqual(pathlib.Path(german["file"]).name, "TAN-2027-002-de.pdf")
        self.assertLess(german["pages"], whole["pages"])
        text = text_of(german["file"])
        for word in ("Antrag", "Inhalt", "Seite 2 von", "Leuchtturmprojekte", "nicht beantwortet"):
            self.assertIn(word, text)
        for word in ("目录", "申报书", "未填写", "公开摘要", "本文本"):
            self.assertNotIn(word, text)
        objects = catalogue_of(german["file"])
        self.assertIn('"/Lang": "u:de"', objects)
        self.assertNotIn('"u:zh"', objects)
        about = subprocess.run(["pdfinfo", "-meta", german["file"]], capture_output=True, check=True).stdout.decode("utf-8")
        self.assertIn("<rdf:li>de</rdf:li>", about)
        self.assertNotIn("<rdf:li>zh</rdf:li>", about)
        self.assertIn('<html lang="de">', (self.out / "de.html").read_text("utf-8"))
        chinese = self.done("dossier", "write", "FLEXWASH", "--out", self.out, "--languages", "zh-CN", *self.at)
        self.assertEqual(pathlib.Path(chinese["file"]).name, "TAN-2027-002-zh.pdf")
        self.assertNotIn("Inhalt", text_of(chinese["file"]))
        self.assertIn('"/Lang": "u:zh"', catalogue_of(chinese["file"]))
        three = self.done("dossier", "write", "FLEXWASH", "--out", self.out, "--languages", "de,en,zh", *self.at)
        self.assertEqual(pathlib.Path(three["file"]).name, "TAN-2027-002-de-en-zh.pdf")
        self.assertIn("Contents", text_of(three["file"]))
        self.refused(USAGE, "zh, de, en", "dossier", "write", "FLEXWASH", "--out", self.out, "--languages", "fr", *self.at)

    def test_chosen_attachments(self):
        def inside(*more):
            written = self.done("dossier", "write", "FLEXWASH", "--out", self.out / "a.pdf", "--languages", "de", *more, *self.at)
            listed = subprocess.run(["pdfdetach", "-list", written["file"]], capture_output=True, check=True).stdout.decode("utf-8")
            return [line.split(": ", 1)[1] for line in listed.splitlines() if ": 0" in line or ": 1" in line], written["pages"]

        files, pages = inside()
        self.assertGreater(len(files), 1)
        name = files[-1].split("-", 1)[1]
        one, fewer = inside("--only-attachments", name)
        self.assertEqual(one, [files[-1]])
        self.assertLess(fewer, pages)
        self.assertEqual(inside("--attachments", "none")[0], [])
        self.assertIn(name, text_of(self.out / "a.pdf"))
        self.refused(USAGE, "no attachment", "dossier", "write", "FLEXWASH", "--out", self.out, "--only-attachments", "gone.pdf", *self.at)
        # In a batch it need not be there everywhere.
        self.assertEqual(self.batch("--only-attachments", name)["failures"], [])

    def test_one_language_of_the_panel(self):
        for what, name in (((), "TAN-2027-panel-zh.pdf"), (("FLEXWASH",), "TAN-2027-002-evaluation-zh.pdf")):
            written = self.done("report", "write", *what, "--out", self.out, "--languages", "zh", *self.at)
            self.assertEqual(pathlib.Path(written["file"]).name, name)
            text = text_of(written["file"])
            self.assertIn("一致意见", text)
            self.assertNotIn("Konsens", text)
        page = self.out / "page.pdf"
        self.done("application", "export", "FLEXWASH", "--format", "signature-page", "--out", page, "--languages", "de", *self.at)
        self.assertIn("Unterschriftenseite", text_of(page))
        self.assertNotIn("签章", text_of(page))

    def test_redacted(self):
        written = self.done("dossier", "write", "FLEXWASH", "--out", self.out, "--audience", "DE", *self.at)
        self.assertEqual(pathlib.Path(written["file"]).name, "TAN-2027-002-redacted-de.pdf")
        self.assertEqual(written["unclearOwners"], ["C06"])
        self.assertIn("zurückgehalten", text_of(written["file"]))
        self.refused(USAGE, "public, programme, cn, de", "dossier", "write", "FLEXWASH", "--out", self.out, "--audience", "fr", *self.at)

    def batch(self, *more):
        return self.done("dossier", "batch", "--out", self.out, *more, *self.at)

    def files(self):
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in self.out.iterdir()}

    def test_batch(self):
        single = self.folder / "single.pdf"
        self.done("dossier", "write", "FLEXWASH", "--out", single, *self.at)
        first = self.batch("--threads", 1)
        count = first["written"]
        self.assertGreater(count, 5)
        self.assertEqual((first["unchanged"], first["failures"]), (0, []))
        before = self.files()
        self.assertEqual(before["TAN-2027-002.pdf"], hashlib.sha256(single.read_bytes()).hexdigest())
        # Nothing changed, nothing is written.
        again = self.batch()
        self.assertEqual((again["written"], again["unchanged"]), (0, count))
        # One file is damaged, one is gone, and one was being written when a run was killed.
        names = sorted(name for name in before if name.endswith(".pdf"))
        (self.out / names[0]).write_bytes(b"%PDF-")
        (self.out / names[1]).unlink()
        (self.out / (names[2] + ".aB3xYz")).write_bytes(b"half")
        self.assertEqual(self.batch("--threads", 4)["written"], 2)
        self.assertEqual(self.files(), before)
        # Another choice stands beside them.
        self.assertEqual(self.batch("--languages", "de", "--audience", "public")["written"], count)
        self.assertEqual(self.batch()["written"], 0)
        self.assertIn("TAN-2027-002-de-redacted-public.pdf", self.files())
        # From many threads all files are written anew, and are the same.
        for name in before:
            (self.out / name).unlink()
        self.assertEqual(self.batch("--threads", 4)["written"], count)
        self.assertEqual({name: hash_ for name, hash_ in self.files().items() if name in names}, {name: before[name] for name in names})

    def stopped(self, how):
        """Stops a run as soon as it wrote something and gives its exit code."""
        command = [PROGRAM, "dossier", "batch", "--out", str(self.out), "--threads", "1", "--workspace", str(self.office)]
        process = subprocess.Popen(command, env={**os.environ, "TANDEM_PASSPHRASE": PASSPHRASE}, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
        deadline = time.monotonic() + 60
        while not list(self.out.glob("*.pdf")) and time.monotonic() < deadline:
            time.sleep(0.002)
        process.send_signal(how)
        process.communicate(timeout=60)
        return process.returncode

    def test_stopped_runs_leave_whole_files(self):
        for how, code in ((signal.SIGINT, CANCELLED), (signal.SIGKILL, -signal.SIGKILL)):
            with self.subTest(how=how):
                self.assertEqual(self.stopped(how), code)
                written = sorted(self.out.glob("*.pdf"))
                self.assertTrue(written)
                for pdf in written:
                    self.assertEqual(subprocess.run(["qpdf", "--check", pdf], capture_output=True).returncode, 0, pdf)
                rest = self.batch()
                self.assertGreater(rest["written"], 0)
                if how == signal.SIGINT:
                    self.assertGreater(rest["unchanged"], 0)
                self.assertEqual({path.suffix for path in self.out.iterdir()}, {".pdf", ".json"})
                json.loads((self.out / "dossiers.json").read_text("utf-8"))
                for path in self.out.iterdir():
                    path.unlink()


if __name__ == "__main__":
    unittest.main()
